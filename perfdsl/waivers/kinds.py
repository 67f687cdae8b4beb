"""What can be wrong with a waiver: P601 to P608. All are warnings, and none can be waived."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

WITHOUT_REASON = Kind(
    "P601",
    "waiver-without-reason",
    Severity.WARNING,
    Text("豁免 {codes} 没有写理由，不起作用", "this waiver of {codes} gives no reason and is void"),
    Text(
        "在冒号后面写明依据，如：# 豁免 {codes}：市财政局批复〔2023〕12号",
        "say why after the colon: # waive {codes}: approved by the finance bureau, letter 12 of 2023",
    ),
    Text(
        "豁免是留给复核和审计看的：为什么这里可以不照办，凭什么。没有理由的豁免谁也答不上来，所以不算数，问题照样报出。",
        "A waiver is read by those who review and audit: why is this allowed here, and by what? One "
        "without a reason answers nothing, so it does not count and the finding is reported.",
    ),
    '时效 "图书上架时间" 10月底前  # 豁免 P529：',
    '时效 "图书上架时间" 10月前  # 豁免 P529：合同原文如此，市图书馆〔2023〕8号',
)
BAD_DATE = Kind(
    "P602",
    "waiver-bad-date",
    Severity.WARNING,
    Text(
        "豁免的期限「{text}」不是日历上的一天，这条豁免不起作用",
        "“{text}” is no day of the calendar, so this waiver is void",
    ),
    Text(
        "写到哪一天，如：至 2023-12-31；不限期的，不写「至」",
        "write a day, as in: until 2023-12-31; leave “until” out where it never ends",
    ),
    Text(
        "期限写明豁免管到哪一天。日历上没有的日子和「年底」这样的说法定不下是哪天，宁可不算数，也不猜。",
        "The date is the last day on which the waiver holds. A day the calendar does not have, or "
        "words like “the end of the year”, name no day, and none is guessed.",
    ),
    '时效 "图书上架时间" 10月底前  # 豁免 P529：合同原文如此，至 2023-02-30',
    '时效 "图书上架时间" 10月前  # 豁免 P529：合同原文如此，至 2099-02-28',
)
EXPIRED = Kind(
    "P603",
    "waiver-expired",
    Severity.WARNING,
    Text("豁免 {codes} 在 {day} 已经到期，不再起作用", "this waiver of {codes} expired on {day}"),
    Text(
        "批准延期的，改日期和依据；没有延期的，删去这条豁免，改正问题",
        "where it was extended, change the date and the reason; else remove it and mend the finding",
    ),
    Text(
        "豁免写明了管到哪一天，那一天已经过去，它管着的问题重新报出。按哪一天算，"
        "由 check --as-of 定，不写就是今天；build 从不看日期。",
        "The last day it names has passed, so what it silenced is reported again. The day is that of "
        "check --as-of, or else today; build never looks at the day.",
    ),
    '时效 "图书上架时间" 10月底前  # 豁免 P529：合同原文如此，至 2023-06-30',
    '时效 "图书上架时间" 10月前  # 豁免 P529：合同原文如此，至 2099-12-31',
)
UNUSED = Kind(
    "P604",
    "waiver-unused",
    Severity.WARNING,
    Text(
        "豁免 {code} 没有用上：它管的地方没有这个问题，或别的豁免已经管了",
        "this waiver of {code} silences nothing: no such finding is left where it holds",
    ),
    Text(
        "问题已经改正的，删去它；位置不对的，移到那一行的末尾或正上方",
        "remove it if the finding was mended, or move it to the end of the line or right above it",
    ),
    Text(
        "用不上的豁免留着，以后真出了问题也会被它盖住；位置写错的，想豁免的那个还在报。",
        "A waiver that silences nothing would hide the next real finding there; and if it stands in "
        "the wrong place, what it was meant for is still reported.",
    ),
    '时效 "图书上架时间" 10月底前  # 豁免 P529：合同原文如此',
    '时效 "图书上架时间" 10月前  # 豁免 P529：合同原文如此',
)
UNKNOWN_CODE = Kind(
    "P605",
    "waiver-unknown-code",
    Severity.WARNING,
    Text("没有编号「{code}」，不知道要豁免什么", "there is no code “{code}” to waive"),
    Text("{remedy}", "{remedy}"),
    Text(
        "编号是 P 和三位数字，写在每个问题的前面。写错一位，想豁免的问题就还在报。",
        "A code is a P and three digits and stands before each finding. With a slip in it the "
        "waiver silences nothing.",
    ),
    '时效 "图书上架时间" 10月底前  # 豁免 P592：合同原文如此',
    '时效 "图书上架时间" 10月前  # 豁免 P529：合同原文如此',
)
OF_ERROR = Kind(
    "P606",
    "waiver-of-error",
    Severity.WARNING,
    Text("{code} 是错误，不能豁免", "{code} is an error and cannot be waived"),
    Text(
        "改正这个错误，并删去豁免里的 {code}",
        "mend the error and take {code} out of the waiver",
    ),
    Text(
        "有错误的表不能用：数对不上、必写的没写、读不懂。这不是可以批准的例外，所以错误照样报出。"
        "只有警告和提示可以豁免。",
        "A table with an error is not valid: sums that do not add up, what is mandatory missing, "
        "what cannot be read. No approval makes it so, and the error is reported all the same. Only "
        "warnings and hints can be waived.",
    ),
    '数量 "购书" ≥ 2万册  # 豁免 P401：市财政局同意',
    '数量 "购书" ≥ 2万册',
)
OF_FILES = Kind(
    "P607",
    "waiver-not-possible",
    Severity.WARNING,
    Text(
        "{code} 说的不是这里写的内容，不能豁免",
        "{code} is not about what is written here and cannot be waived",
    ),
    Text("删去豁免里的 {code}", "take {code} out of the waiver"),
    Text(
        "P0 开头的编号说的是文件和命令（读不了、写不了、编码），P6 开头的说的是豁免本身，P999 是 perfc 自己出错。"
        "这些都不能用一行注释盖住。",
        "Codes that begin with P0 are about files and commands, those with P6 about waivers "
        "themselves, and P999 is a fault of perfc. A comment cannot silence any of them.",
    ),
    '数量 "购书" ≥ 2万册  # 豁免 P009：记事本存的',
    '数量 "购书" ≥ 2万册',
)
MALFORMED = Kind(
    "P608",
    "waiver-malformed",
    Severity.WARNING,
    Text("这条豁免没有写对：{reason}", "this waiver is not written right: {reason}"),
    Text(
        "写成：# 豁免 P512：理由，至 2023-12-31（「至」和日期可以不写）",
        "write: # waive P512: reason, until 2023-12-31 (the date may be left out)",
    ),
    Text(
        "以「豁免」开头、看得出要免除问题的注释，缺了编号或冒号就不知道免什么，因此不起作用。"
        "只是说明文字里有「豁免」两个字的注释不算。",
        "A comment that begins with “waive” and clearly means a waiver, but lacks the code or the "
        "colon, does not say what to silence, so it is void. A comment that only speaks of a waiver "
        "is none.",
    ),
    '数量 "购书" ≥ 2万册  # 豁免：市财政局批复〔2023〕12号',
    '时效 "图书上架时间" 10月前  # 豁免 P529：市财政局批复〔2023〕12号',
)
KINDS = (
    WITHOUT_REASON,
    BAD_DATE,
    EXPIRED,
    UNUSED,
    UNKNOWN_CODE,
    OF_ERROR,
    OF_FILES,
    MALFORMED,
)
