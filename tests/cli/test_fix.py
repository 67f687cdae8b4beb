"""``perfc check --fix`` and ``--diff``, with the real compiler."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from perfdsl import driver
from perfdsl.fixing import Check, Outcome, apply_fixes
from tests.cli.conftest import Run
from tests.cli.several import Plant, settings
from tests.programs import project, rows

ROWS = '    数量 ”设备数“ ≥ 1,900台\n    质量 "合格率" ≥ 100%\n'
MENDED = '    数量 “设备数” ≥ 1900台\n    质量 "合格率" 100%\n'
SAFE, RIGHT = rows(ROWS), rows(MENDED)
SUM = project("  预算 20.00万元 = 财政资金 10.00万元\n")


@pytest.fixture(autouse=True)
def real_compiler(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)


def test_safe_fixes_are_made_and_the_rest_is_reported(run: Run, plant: Plant) -> None:
    path = plant("a.perf", SAFE)
    ran = run("check", "--fix")
    assert (ran.status, ran.out, ran.err) == (0, "没有发现问题\n", "已改 3 处：a.perf 3 处\n")
    assert path.read_text("utf-8") == RIGHT


def test_the_second_run_finds_nothing_to_fix(run: Run, plant: Plant) -> None:
    plant("a.perf", SAFE)
    run("check", "--fix")
    assert run("check", "--fix").err == "没有可以自动改的\n"
    assert run("check", "--fix", "--lang", "en").err == "there is nothing to fix\n"


def test_a_number_is_changed_only_on_request(run: Run, plant: Plant) -> None:
    path = plant("a.perf", SUM)
    ran = run("check", "--fix")
    assert (ran.status, "另有 1 处的改法会动到数或词" in ran.err) == (1, True)
    assert path.read_text("utf-8") == SUM
    assert run("check", "--fix", "--unsafe-fixes").status == 0
    assert "预算 10.00万元 =" in path.read_text("utf-8")


def test_unsafe_fixes_alone_are_wrong_use(run: Run, plant: Plant) -> None:
    path = plant("a.perf", SUM)
    ran = run("check", "--unsafe-fixes")
    assert (ran.status, ran.out) == (2, "")
    assert "--fix" in ran.err
    assert path.read_text("utf-8") == SUM


def test_a_data_format_tells_only_what_remains(run: Run, plant: Plant) -> None:
    plant("a.perf", SAFE + "项目 2\n")
    ran = run("check", "--fix", "--output-format", "json")
    codes = [one["code"] for one in json.loads(ran.out)["diagnostics"]]
    assert codes
    assert not {"P107", "P111", "P530"} & set(codes)


def test_a_diff_shows_what_would_change_and_writes_nothing(run: Run, plant: Plant) -> None:
    path = plant("a.perf", SAFE)
    ran = run("check", "--diff")
    assert ran.status == 1
    assert ran.out.startswith("--- a.perf\n+++ a.perf\n@@ -3,8 +3,8 @@\n")
    assert '\n-    质量 "合格率" ≥ 100%\n' in ran.out
    assert '\n+    质量 "合格率" 100%\n' in ran.out
    assert ran.err == "会改 3 处：a.perf 3 处\n"
    assert path.read_text("utf-8") == SAFE


def test_a_diff_wins_over_fix(run: Run, plant: Plant) -> None:
    path = plant("a.perf", SAFE)
    assert run("check", "--diff", "--fix").status == 1
    assert path.read_text("utf-8") == SAFE


def test_a_diff_of_nothing_is_empty_though_errors_remain(run: Run, plant: Plant) -> None:
    plant("a.perf", SUM)
    ran = run("check", "--diff")
    assert (ran.status, ran.out) == (0, "")


def test_a_diff_is_coloured_on_request(run: Run, plant: Plant) -> None:
    plant("a.perf", SAFE)
    out = run("check", "--diff", "--color", "always").out
    assert "\x1b[31m-    数量" in out
    assert "\x1b[32m+    数量" in out


def test_a_diff_of_files_that_cannot_be_read_says_so(run: Run, plant: Plant) -> None:
    plant("a.perf", SAFE)
    ran = run("check", "--diff", "a.perf", "没有.perf")
    assert ran.status == 2
    assert "P001" in ran.err
    assert ran.out


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (b"", "gb18030"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
    ],
)
def test_encoding_line_ends_and_permissions_stay(
    run: Run, folder: Path, mark: bytes, encoding: str
) -> None:
    path = folder / "a.perf"
    path.write_bytes(mark + SAFE.replace("\n", "\r\n").encode(encoding))
    path.chmod(0o640)
    run("check", "--fix")
    assert path.read_bytes() == mark + RIGHT.replace("\n", "\r\n").encode(encoding)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_read_only_file_is_told_and_the_others_are_fixed(run: Run, plant: Plant) -> None:
    locked, free = plant("a.perf", SAFE), plant("b.perf", SAFE)
    locked.chmod(0o444)
    ran = run("check", "--fix", "--output-format", "concise")
    assert ran.status == 2
    assert "P046" in ran.out
    assert "P530" in ran.out, "what is wrong in the file that stays is still reported"
    assert ran.err == "已改 3 处：b.perf 3 处\n"
    assert locked.read_text("utf-8") == SAFE
    assert free.read_text("utf-8") == RIGHT


def test_where_no_file_could_be_changed_nobody_is_told_that_nothing_is_to_be_fixed(
    run: Run, plant: Plant
) -> None:
    plant("a.perf", SAFE).chmod(0o444)
    ran = run("check", "--fix", "--output-format", "concise")
    assert (ran.status, "P046" in ran.out, ran.err) == (2, True, "")


def test_what_a_colleague_saves_meanwhile_is_not_lost(
    run: Run, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = plant("a.perf", SAFE)

    def slow(check: Check, *, unsafe: bool = False) -> Outcome:
        done = apply_fixes(check, unsafe=unsafe)
        path.write_text(SAFE + "# 同事的\n", "utf-8")
        return done

    monkeypatch.setattr("perfdsl.cli.fixing.apply_fixes", slow)
    ran = run("check", "--fix")
    assert (ran.status, "P049" in ran.out) == (2, True)
    assert path.read_text("utf-8") == SAFE + "# 同事的\n"


LIBRARY = "设 单价 = 1,900元\n"


def test_what_is_imported_is_changed_only_as_a_source_of_the_run(run: Run, plant: Plant) -> None:
    settings(plant)
    library = plant("库.perf", LIBRARY)
    plant("a.perf", '导入 "库.perf"\n' + rows('    成本 "采购单价" ≤ 单价\n'))
    run("check", "--fix", "a.perf")
    assert library.read_text("utf-8") == LIBRARY
    run("check", "--fix")
    assert library.read_text("utf-8") == "设 单价 = 1900元\n"


def test_an_import_that_is_not_used_goes_with_its_line(run: Run, plant: Plant) -> None:
    settings(plant)
    plant("库.perf", "设 单价 = 1900元\n")
    path = plant("a.perf", '# 上\n导入 "库.perf"\n# 下\n')
    assert path.read_text("utf-8") == '# 上\n导入 "库.perf"\n# 下\n'
    run("check", "--fix", "--unsafe-fixes")
    assert path.read_text("utf-8") == "# 上\n# 下\n"


def test_a_file_reached_by_two_links_is_fixed_once(run: Run, plant: Plant, folder: Path) -> None:
    path = plant("a.perf", SAFE)
    (folder / "b.perf").symlink_to(path)
    assert run("check", "--fix").err == "已改 3 处：a.perf 3 处\n"
    assert (folder / "b.perf").is_symlink()
    assert path.read_text("utf-8") == RIGHT


def test_nothing_is_fixed_where_the_settings_are_faulty(run: Run, plant: Plant) -> None:
    plant("perf.toml", "yaer = 2023\n")
    path = plant("a.perf", SAFE)
    assert run("check", "--fix").status == 2
    assert path.read_text("utf-8") == SAFE


def test_a_safe_fix_is_marked_in_the_report(run: Run, plant: Plant) -> None:
    plant("a.perf", SAFE)
    assert "= 改法（可用 --fix 自动改）：改成 1900台" in run("check").out
    assert "= fix (--fix applies it): write 1900台" in run("check", "--lang", "en").out
