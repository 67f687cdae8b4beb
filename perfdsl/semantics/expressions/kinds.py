"""What expressions say: names (P261–P268), and values that cannot be computed (P321–P326)."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_NAMES_WHY = Text(
    "比较符后面不带引号的词，是常量、标签、资金来源或“预算”；带引号的，是同一个项目里的指标。找不到就不猜。",
    "After a comparator a bare word is a constant, a label, a money source or 预算; a quoted one is an "
    "indicator of the same project. What is not found is not guessed.",
)

UNKNOWN_NAME = Kind(
    "P261",
    "unknown-name",
    Severity.ERROR,
    Text(
        "没有叫「{name}」的常量、标签或资金来源", "no constant, label or source is called “{name}”"
    ),
    Text("{choices}", "{choices}"),
    _NAMES_WHY,
    '设 服装单价 = 614元/套\n成本 "被装采购成本" ≤ 服装单阶 * 1900套',
    '设 服装单价 = 614元/套\n成本 "被装采购成本" ≤ 服装单价 * 1900套',
)
NAME_TAKEN = Kind(
    "P262",
    "name-taken",
    Severity.ERROR,
    Text("不能用「{name}」作名称：它已经是{what}", "“{name}” cannot be a name here: it is {what}"),
    Text("换一个名称", "choose another name"),
    Text(
        "一个词在算式里只能有一种意思。常量不能与计量单位、资金来源同名，标签不能与常量同名。",
        "In an expression a word has one meaning. A constant cannot bear the name of a unit of "
        "measure or a money source, nor a label that of a constant.",
    ),
    '设 万元 = 614元\n数量 "设备数" ≥ 10台',
    '设 单价 = 614元\n数量 "设备数" ≥ 10台',
)
UNKNOWN_INDICATOR = Kind(
    "P264",
    "unknown-indicator",
    Severity.ERROR,
    Text("{whole}没有指标「{name}」", "{whole} has no indicator “{name}”"),
    Text("{choices}", "{choices}"),
    _NAMES_WHY,
    '数量 "男夏季检察服" ≥ 1900套\n成本 "采购成本" ≤ "男夏季检查服" * 614元/套',
    '数量 "男夏季检察服" ≥ 1900套\n成本 "采购成本" ≤ "男夏季检察服" * 614元/套',
)
AMBIGUOUS_INDICATOR = Kind(
    "P265",
    "ambiguous-indicator",
    Severity.ERROR,
    Text("「{name}」有 {count} 行，不知道是哪一行", "“{name}” names {count} rows; which one?"),
    Text("写明二级指标：{clear}", "say the second level: {clear}"),
    Text(
        '同名的指标可以在不同的二级下各有一行；算式里要说清是哪一行，也可以在行首加标签：男装: 数量 "…"。',
        "Rows under different second levels may share a name; an expression must say which, or the row "
        'gets a label: 男装: 数量 "…".',
    ),
    '数量 "培训班" ≥ 5次\n质量 "培训班" ≥ 90分\n成本 "总成本" ≤ "培训班" * 2万元/次',
    '数量 "培训班" ≥ 5次\n质量 "培训班" ≥ 90分\n成本 "总成本" ≤ 数量."培训班" * 2万元/次',
)
NOT_HERE = Kind(
    "P266",
    "not-here",
    Severity.ERROR,
    Text("这里没有{what}", "there is no {what} here"),
    Text("{remedy}", "{remedy}"),
    Text(
        "预算、资金来源和指标属于一个项目，只在那个项目里能用；没有写出来的数不能参加计算。",
        "The budget, its sources and the indicators belong to one project and mean something only in "
        "it; a number that is not stated cannot be computed with.",
    ),
    '设 上限 = 预算 * 50%\n数量 "设备数" ≥ 10台',
    '设 上限 = 100万元 * 50%\n数量 "设备数" ≥ 10台',
)
COMPUTED_CIRCLE = Kind(
    "P267",
    "computed-circle",
    Severity.ERROR,
    Text("算来算去绕成了圈：{path}", "the computation goes in a circle: {path}"),
    Text("把其中一个写成数", "state one of them as a number"),
    Text(
        "一个值由自己算出来，就等于没有写。",
        "A value that is computed from itself is not stated at all.",
    ),
    '数量 "甲" ≥ "乙" * 2\n数量 "乙" ≥ "甲" * 2',
    '数量 "甲" ≥ "乙" * 2\n数量 "乙" ≥ 3台',
)
UNKNOWN_FUNCTION = Kind(
    "P268",
    "unknown-function",
    Severity.ERROR,
    Text("没有叫「{name}」的函数", "there is no function “{name}”"),
    Text("{choices}", "{choices}"),
    Text(
        "能用的函数：合计、最大、最小、取整。",
        "The functions are 合计 (total), 最大 (max), 最小 (min), 取整 (floor).",
    ),
    '成本 "总成本" ≤ 总计(3万元, 4万元)',
    '成本 "总成本" ≤ 合计(3万元, 4万元)',
)
BAD_CALL = Kind(
    "P269",
    "bad-call",
    Severity.ERROR,
    Text("「{name}」不能这样用：{how}", "“{name}” cannot be used so: {how}"),
    Text(
        "写法：合计(甲, 乙, …)、最大(甲, 乙)、最小(甲, 乙)、取整(甲) 或 取整(甲, 2)",
        "write 合计(a, b, …), 最大(a, b), 最小(a, b), 取整(a) or 取整(a, 2)",
    ),
    Text(
        "合计、最大、最小要有一个以上的数，也可以写一个级别的名称，代表它下面的各行；取整的第二个数是小数位数。",
        "合计, 最大 and 最小 take one or more values, or a level's name for all its rows; the second "
        "argument of 取整 is the number of decimals.",
    ),
    '成本 "总成本" ≤ 取整(10万元, 3%)',
    '成本 "总成本" ≤ 取整(10万元, 2)',
)
DIMENSIONS = Kind(
    "P321",
    "dimensions",
    Severity.ERROR,
    Text("{left} 和 {right} 不能{what}", "{left} and {right} cannot be {what}"),
    Text("两边要是同一种量；检查单位是不是写对了", "both must measure the same; check their units"),
    Text(
        "金额只能与金额相加、相比，数量只能与同一种单位的数量相加、相比，百分数不是数量；数量乘单价才得金额。",
        "Money adds to and compares with money only, a count with counts of the same unit; a ratio is no "
        "count. A count times a unit price is money.",
    ),
    '成本 "总成本" ≤ 3万元 + 5套',
    '成本 "总成本" ≤ 3万元 + 5套 * 100元/套',
)
NOT_COMPUTABLE = Kind(
    "P322",
    "not-computable",
    Severity.ERROR,
    Text("{what}不能参加计算", "{what} cannot be computed with"),
    Text("换成一个写明单位的数", "use a number with its unit"),
    Text(
        "文字、日期和区间不是一个数。没有说定的，编译器不替你选一个数来算。",
        "A text, a date or a range is not one number, and the compiler does not choose one for you.",
    ),
    '质量 "验收情况" "良好"\n成本 "总成本" ≤ "验收情况" * 3万元',
    '数量 "验收次数" ≥ 2次\n成本 "总成本" ≤ "验收次数" * 3万元/次',
)
ENDLESS = Kind(
    "P323",
    "endless",
    Severity.ERROR,
    Text("除不尽，不能准确印出来：{value}", "it does not divide evenly: {value}"),
    Text("用 取整(…) 或 取整(…, 2) 说明保留几位", "say how many decimals: 取整(…) or 取整(…, 2)"),
    Text(
        "编译器从不四舍五入：印出来的数一定是准的。要取近似，就在源文件里写明怎样取。",
        "Nothing is ever rounded in silence. Where an approximation is wanted the source says so.",
    ),
    '成本 "分摊成本" ≤ 100万元 / 3',
    '成本 "分摊成本" ≤ 取整(100万元 / 3, 2)',
)
BY_ZERO = Kind(
    "P324",
    "divided-by-zero",
    Severity.ERROR,
    Text("除数是零：{value}", "the divisor is zero: {value}"),
    Text("检查除号后面的数", "check what stands after the division sign"),
    Text("除以零没有结果。", "Nothing comes of a division by zero."),
    '成本 "分摊成本" ≤ 100万元 / 0',
    '成本 "分摊成本" ≤ 100万元 / 5',
)
TOO_LARGE = Kind(
    "P325",
    "too-large",
    Severity.ERROR,
    Text("{what}太大，不再往下算", "{what} is too large to be computed"),
    Text("把算式拆短，或检查有没有多写几个零", "shorten it, or look for needless zeros"),
    Text(
        "预算用不到几百位的数，也用不到几十层的算式：到了这个程度多半是误输入。",
        "No budget needs numbers of hundreds of digits or computations dozens of steps deep.",
    ),
    "设 大 = 9999999999999999999999999999999999999999\n设 更大 = 大 * 大 * 大 * 大 * 大 * 大\n"
    '设 最大的 = 更大 * 更大 * 更大\n数量 "甲" ≥ 最大的',
    '设 大 = 99999\n数量 "甲" ≥ 大',
)
ODD_UNIT = Kind(
    "P326",
    "odd-unit",
    Severity.ERROR,
    Text("算出来是 {value}，没有这样的单位", "it comes to {value}, which is no unit"),
    Text("检查相乘、相除的单位是不是写对了", "see whether the units that are multiplied are right"),
    Text(
        "台 乘 元/套 得不出金额：单位要能约掉。多半是一处的单位写错了，或者该除的写成了乘。",
        "台 times 元/套 is no money: the units must cancel. Mostly one unit is wrong, or a product "
        "stands for a quotient.",
    ),
    '数量 "设备" ≥ 3台\n成本 "总成本" ≤ "设备" * 100元/套',
    '数量 "设备" ≥ 3台\n成本 "总成本" ≤ "设备" * 100元/台',
)
KINDS = (
    UNKNOWN_NAME,
    NAME_TAKEN,
    UNKNOWN_INDICATOR,
    AMBIGUOUS_INDICATOR,
    NOT_HERE,
    COMPUTED_CIRCLE,
    UNKNOWN_FUNCTION,
    BAD_CALL,
    DIMENSIONS,
    NOT_COMPUTABLE,
    ENDLESS,
    BY_ZERO,
    TOO_LARGE,
    ODD_UNIT,
)
