"""What the lexer and the parser say (P1xx)."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_ERROR = Severity.ERROR

UNEXPECTED = Kind(
    "P101",
    "unexpected",
    _ERROR,
    Text("这里看不懂{what}", "{what} is not understood here"),
    Text("这里可以写：{expected}", "what can stand here: {expected}"),
    Text(
        "一行只写一件事。编译器读到这里时，按语法不能再接这个词或符号，"
        "所以这一行没有读入，其余各行照常检查。",
        "One line states one fact. The grammar allows no such word or sign at this place, so this "
        "line was left out; all others were checked as usual.",
    ),
    '项目 "甲" {\n  用途 目标\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
TEXT_NOT_CLOSED = Kind(
    "P102",
    "text-not-closed",
    _ERROR,
    Text("引号没有闭合", "the text is not closed"),
    Text("补上缺的引号 {quote}", "add the missing {quote}"),
    Text(
        "文字不能跨行，所以引号必须在同一行闭合。长文字可以分几行写，每行各加一对引号，编译时自动接起来。",
        "A text never crosses a line, so its quotes close on the same line. A long text may be "
        "written on several lines, each with its own quotes; the pieces are joined.",
    ),
    '项目 "甲" {\n  用途 "购置设备\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
UNKNOWN_ESCAPE = Kind(
    "P103",
    "unknown-escape",
    _ERROR,
    Text("不认识的转义 {escape}", "unknown escape {escape}"),
    Text(
        '只有 \\"、\\\\ 和 \\n（单元格内换行）；要写反斜杠本身请写 \\\\',
        'only \\", \\\\ and \\n (a line break in the cell); write \\\\ for a backslash itself',
    ),
    Text(
        "反斜杠在引号里有特殊含义，写错时无法判断本意，因此不猜。",
        "A backslash has a meaning inside quotes; a wrong one is not guessed at.",
    ),
    '项目 "甲" {\n  用途 "设备\\购置"\n}',
    '项目 "甲" {\n  用途 "设备\\\\购置"\n}',
)
UNKNOWN_CHARACTER = Kind(
    "P104",
    "unknown-character",
    _ERROR,
    Text("引号外出现了不认识的字符 {char}", "unknown character {char} outside quotes"),
    Text(
        "如果是要印出来的文字，请加引号；否则请删去",
        "quote it if it is text to print, else remove it",
    ),
    Text(
        "引号里的是照印的文字，引号外的是要检查的内容。不认识的字符（常见的是从网页、Word 复制来的"
        "不可见字符）不会被悄悄忽略。",
        "Quoted is text, unquoted is checked. An unknown character, often an invisible one pasted "
        "from a web page or Word, is never silently ignored.",
    ),
    '项目 "甲" {\n  用途 ★ "购置设备"\n}',
    '项目 "甲" {\n  用途 "★购置设备"\n}',
)
BRACE_NOT_CLOSED = Kind(
    "P105",
    "brace-not-closed",
    _ERROR,
    Text("这个 {{ 没有对应的 }}", "this {{ has no matching }}"),
    Text("在这一块结束的地方补一个 }}", "add a }} where this block ends"),
    Text(
        "少一个右括号，后面的内容就会被当成这一块里的。编译器按缩进和下一个声明（项目、单位……）"
        "推断这一块应在哪里结束，只报这一处。",
        "With a missing brace all that follows would belong to this block. The compiler infers "
        "from indentation and from the next declaration where it ends, and reports only this.",
    ),
    '项目 "甲" {\n  用途 "购置设备"',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
BRACE_NOT_OPEN = Kind(
    "P106",
    "brace-not-open",
    _ERROR,
    Text("多了一个 }}", "this }} closes nothing"),
    Text("删去它，或补上与它对应的 {{", "remove it, or add the {{ it belongs to"),
    Text(
        "每个 } 都要有与它对应的 {。",
        "Every closing brace needs the opening one it belongs to.",
    ),
    '项目 "甲" {\n  用途 "购置设备"\n}\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
QUOTE_PAIR = Kind(
    "P107",
    "quote-pair",
    _ERROR,
    Text("引号 {typed} 不成对", "the quotes {typed} are not a pair"),
    Text("请写成 {pair}", "write {pair}"),
    Text(
        "输入法有时连打两个左引号或左右颠倒。一对引号必须先左后右，里面还可以再套一层。",
        "Input methods sometimes type two opening quotes, or a pair the wrong way round.",
    ),
    '项目 "甲" {\n  用途 ”购置设备“\n}',
    '项目 "甲" {\n  用途 “购置设备”\n}',
)
CONFLICT_MARKER = Kind(
    "P108",
    "merge-conflict",
    _ERROR,
    Text("这处 git 合并冲突还没有解决", "this git merge conflict is not resolved"),
    Text(
        "两份内容留一份，并删去 <<<<<<<、=======、>>>>>>> 这几行",
        "keep one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>",
    ),
    Text(
        "两个人改了同一处，git 把两份都留在文件里等人选择。编译器不替你选；为了检查其余部分，"
        "暂以上面一份为准。",
        "Two people changed the same place and git left both versions for a person to choose. "
        "The compiler does not choose; to check the rest it reads the upper one.",
    ),
    '项目 "甲" {\n<<<<<<< HEAD\n  用途 "购置设备"\n=======\n  用途 "采购设备"\n>>>>>>> b\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
CONTROL_CHARACTER = Kind(
    "P109",
    "control-character",
    _ERROR,
    Text(
        "这里有控制字符 {code}，Word 文件里不能有它",
        "control character {code}: Word cannot hold it",
    ),
    Text("删去这个（看不见的）字符", "remove this (invisible) character"),
    Text(
        "控制字符多半是从别的软件复制时带进来的，XML（也就是 Word 文件）不允许出现，"
        "留着会使文件打不开。",
        "Control characters come along when pasting from other programs. XML, and so a Word file, "
        "may not contain them; the file would not open.",
    ),
    '项目 "甲" {\n  用途 "购置\x07设备"\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
TOO_DEEP = Kind(
    "P110",
    "too-deep",
    _ERROR,
    Text("括号套得太深（超过 {limit} 层）", "braces nested deeper than {limit}"),
    Text("检查这里的括号是否多打了", "see whether the brackets here were typed by accident"),
    Text(
        "一张表只有项目、一级指标、指标三层。套得更深多半是误输入。",
        "A table has three levels: project, first level, indicator. More is an accident.",
    ),
    "项目 " + "{" * 40 + "\n" + "}" * 40,
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
THOUSANDS_SEPARATOR = Kind(
    "P111",
    "thousands-separator",
    _ERROR,
    Text("数字里不用千分位逗号：{typed}", "no separators inside numbers: {typed}"),
    Text("写成 {plain}", "write {plain}"),
    Text(
        "逗号在这门语言里用来分隔名称，1,900 会有两种读法。",
        "A comma parts names in this language, so 1,900 could be read in two ways.",
    ),
    '项目 "甲" {\n  预算 1,900万元\n}',
    '项目 "甲" {\n  预算 1900万元\n}',
)
NUMBER_TOO_LONG = Kind(
    "P112",
    "number-too-long",
    _ERROR,
    Text("数字超过 {limit} 位", "a number of more than {limit} digits"),
    Text("请检查是否误粘贴", "see whether it was pasted by accident"),
    Text(
        "没有哪笔预算需要四十位数字；过长的数字多半是误粘贴，也会拖慢计算。",
        "No budget needs forty digits; a longer number is an accident, and slows arithmetic.",
    ),
    '项目 "甲" {\n  预算 ' + "9" * 41 + "万元\n}",
    '项目 "甲" {\n  预算 99万元\n}',
)
NAME_CONTINUED = Kind(
    "P113",
    "name-continued",
    _ERROR,
    Text("名称只能写成一段文字，不能换行接写", "a name is one text and cannot be continued"),
    Text("把名称和指标值写在同一行", "write the name and its value on one line"),
    Text(
        "以引号开头的一行总是接着上一行的文字。指标名称和指标值要写在同一行。",
        "A line that begins with a quote always continues the text above it. An indicator's name "
        "and value stand on one line.",
    ),
    '项目 "甲" {\n  产出 {\n    数量 "设备数"\n    "十台"\n  }\n}',
    '项目 "甲" {\n  产出 {\n    数量 "设备数" "十台"\n  }\n}',
)
NOT_QUOTED = Kind(
    "P114",
    "not-quoted",
    _ERROR,
    Text("「{what}」是文字，要加引号", "“{what}” is a text and needs quotes"),
    Text("写成 {quoted}", "write {quoted}"),
    Text(
        "引号里的是照印的文字，引号外的是要检查的内容。名称和文字一律加引号。",
        "Quoted is text that is printed, unquoted is checked. Names and texts are quoted.",
    ),
    '项目 购置设备 {\n  用途 "购置设备"\n}',
    '项目 "购置设备" {\n  用途 "购置设备"\n}',
)
BRACE_MISSING = Kind(
    "P115",
    "brace-missing",
    _ERROR,
    Text("这里少一个 {{", "a {{ is missing here"),
    Text("在行末补 {{", "add {{ at the end of the line"),
    Text(
        "项目和一级指标后面要有一对花括号，把属于它的各行括起来。",
        "A project or a first level is followed by braces around the lines that belong to it.",
    ),
    '项目 "甲"\n  用途 "购置设备"\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
KINDS = (
    UNEXPECTED,
    TEXT_NOT_CLOSED,
    UNKNOWN_ESCAPE,
    UNKNOWN_CHARACTER,
    BRACE_NOT_CLOSED,
    BRACE_NOT_OPEN,
    QUOTE_PAIR,
    CONFLICT_MARKER,
    CONTROL_CHARACTER,
    TOO_DEEP,
    THOUSANDS_SEPARATOR,
    NUMBER_TOO_LONG,
    NAME_CONTINUED,
    NOT_QUOTED,
    BRACE_MISSING,
)
