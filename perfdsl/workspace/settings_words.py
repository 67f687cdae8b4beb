"""What is said about values of ``perf.toml``, and an example of each."""

from __future__ import annotations

from perfdsl.backends import FORMATS
from perfdsl.diagnostics.model import Text
from perfdsl.typed import Final

EXAMPLES: Final = {
    "sources": 'sources = ["."]',
    "out": 'out = "build"',
    "formats": f"formats = [{', '.join(f'{chr(34)}{name}{chr(34)}' for name in FORMATS)}]",
    "scheme": 'scheme = "项目支出绩效目标-2015"',
    "year": "year = 2023",
    "language": "language = 2026",
    "fonts": 'fonts = "字体"',
    "form": 'form = "项目支出绩效目标申报表"',
    "ceiling": 'ceiling = "<= 4412.10万元"',
    "lint": 'P529 = "off"',
    "select": 'select = ["P4", "P5"]',
    "ignore": 'ignore = ["P529"]',
    "baseline": 'baseline = "基线.json"',
    "document": '[[document]]\nname = "全市"\nfiles = ["本级.perf", "下属/*.perf"]',
    "name": 'name = "全市"',
    "files": 'files = ["本级.perf", "下属/*.perf"]',
}

TEXT = Text("加引号的文字", "text in quotes")
NUMBER = Text("不加引号的整数", "a whole number without quotes")
LIST = Text("方括号里的文字，用逗号分开", "texts in brackets, parted by commas")
TABLE = Text("一节，以 [lint] 开头", "a section that begins with [lint]")
TABLES = Text("一节或几节，各以 [[document]] 开头", "sections that begin with [[document]] each")
TOO_MANY = Text("带 * 的写法太多，最多 {limit} 个", "there are more than {limit} paths with stars")
EMPTY = Text("没有内容", "it is empty")
RANGE = Text("要在 {least} 到 {most} 之间", "it is not between {least} and {most}")
NO_FORMAT = Text("没有这种格式", "there is no such format")
NO_LEVEL = Text("没有这种程度", "there is no such level")
NO_CODE = Text("编号是 P 和三位数字", "a code is a P and three digits")
NO_CEILING = Text(
    "要写金额，前面可以有 = 或 ≤", "it has to be an amount, with “=” or “<=” before it or nothing"
)
GUESS = Text("是不是「{near}」？", "did you mean “{near}”?")
CHANGE = Text("改为「{near}」", "change it to “{near}”")
CHOICES = Text("可用的有：{choices}", "there are: {choices}")
ABOVE = Text(
    "这一行写在所有 [[document]] 和 [lint] 的上面", "write it above every [[document]] and [lint]"
)
EARLIER = Text("前一个在这里", "the other one is here")
