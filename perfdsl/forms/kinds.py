"""What can be wrong with a form (表样) that a user brings: P080 to P090."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_ERROR = Severity.ERROR

NO_FORM = Kind(
    "P080",
    "form-not-word",
    _ERROR,
    Text("「{path}」不能作表样：{reason}", "“{path}” cannot be a form: {reason}"),
    Text(
        "用 Word、Excel 或 WPS 打开，另存为不设密码、没有宏的 .docx 或 .xlsx",
        "open it in Word, Excel or WPS and save it as a .docx or .xlsx without a password or macros",
    ),
    Text(
        "表样是一个 .docx 或 .xlsx 文件，里面写着标签。旧格式 .doc、.xls、.wps、.et，加密的和损坏的文件里读不出标签；"
        "有宏的、连着别的文件的、展开后特别大的、带 DTD 的文件是攻击的办法，所以见到就停。",
        "A form is a .docx or .xlsx file with tags in it. No tags can be read from old .doc, .xls, .wps and "
        ".et files, nor from encrypted or damaged ones; a file that has macros, is linked to others, unfolds "
        "to gigabytes or declares a DTD is a way of attack, so reading stops there.",
    ),
    "perfc build --form 本局.doc",
    "perfc build --form 本局.docx",
)
NO_TAGS = Kind(
    "P081",
    "form-without-tags",
    _ERROR,
    Text("「{path}」里没有一个标签", "there is no tag in “{path}”"),
    Text(
        "在要填的格子里写标签，如 {{{{ 项目.名称 }}}}",
        "type tags into the cells to be filled, such as {{{{ project.name }}}}",
    ),
    Text(
        "没有标签的表样，印出来每份都是空表。多半是给成了没有改过的空表，或者标签贴成了图片。",
        "A form without tags would print the same empty table every time. Most often it is the plain "
        "table that was given, or the tags are in a picture.",
    ),
    "perfc build --form 空表.docx",
    "perfc build --form 写好标签的表.docx",
)
TAG_SYNTAX = Kind(
    "P082",
    "form-tag-syntax",
    _ERROR,
    Text(
        "「{path}」{place} 的标签 {tag} 写错了：{reason}",
        "“{path}”, {place}: the tag {tag} is wrong: {reason}",
    ),
    Text(
        "标签写成 {{{{ 项目.名称 }}}}，循环写成 {{% for 指标 in 项目.指标 %}} … {{% endfor %}}",
        "a tag is written {{{{ project.name }}}}, a loop {{% for row in project.indicators %}} … {{% endfor %}}",
    ),
    Text(
        "标签看不懂，就不知道那一格要印什么。猜着印会印错，所以什么也不写。",
        "Where a tag cannot be understood nobody knows what its cell is to show. A guess would print "
        "something wrong, so nothing is written.",
    ),
    "{{ project.name",
    "{{ project.name }}",
)
UNKNOWN_NAME = Kind(
    "P083",
    "form-unknown-name",
    _ERROR,
    Text(
        "「{path}」{place} 的标签 {tag} 里没有「{name}」",
        "“{path}”, {place}: in the tag {tag} there is no “{name}”",
    ),
    None,
    Text(
        "标签里的名称就是 JSON 输出的名称（perfc schema document），或它的中文叫法。写错的名称会印成空白，"
        "而印表的人不会发现，所以不能放过。",
        "The names in tags are those of the JSON output (perfc schema document), or their Chinese names. A "
        "misspelt one would print as a blank that nobody notices, so it cannot be let pass.",
    ),
    "{{ project.nam }}",
    "{{ project.name }}",
)
NOT_CLOSED = Kind(
    "P084",
    "form-loop-open",
    _ERROR,
    Text(
        "「{path}」{place} 的标签 {tag} 没有配对：{reason}",
        "“{path}”, {place}: the tag {tag} has no partner: {reason}",
    ),
    Text(
        "重复几行：开头和结尾各占一行，写 {{%tr for … %}} 和 {{%tr endfor %}}；重复几段：各占一段",
        "to repeat rows, give {{%tr for … %}} and {{%tr endfor %}} a row each; to repeat paragraphs, "
        "a paragraph each",
    ),
    Text(
        "循环要从哪里重复到哪里，必须看得出来：一头在格子里、一头在格子外，重复出来的表就散了。",
        "It has to be plain from where to where a loop repeats. With one end inside a cell and the other "
        "outside of it the table would fall to pieces.",
    ),
    "{%tr for row in project.indicators %}",
    "{%tr for row in project.indicators %} … {%tr endfor %}",
)
FORBIDDEN = Kind(
    "P085",
    "form-forbidden",
    _ERROR,
    Text(
        "「{path}」{place} 的标签 {tag} 用了不允许的：{what}",
        "“{path}”, {place}: the tag {tag} uses what is not allowed: {what}",
    ),
    Text(
        "标签里只写名称、for、if 和 merge、join、default、length、trim、yuan、fit",
        "a tag has names, for, if, and merge, join, default, length, trim, yuan, fit; nothing else",
    ),
    Text(
        "表样常常是别处传来的。它只能取文档里的内容，不能调用函数、引用别的文件、做运算，所以来历不明的表样也伤不了电脑。"
        "要算的数写在 .perf 文件里，那里会检查。",
        "Forms are passed around. A form can only take what is in the document: it calls nothing, includes "
        "no file and computes nothing, so that even one of unknown origin does no harm. What is to be "
        "computed belongs in the .perf file, where it is proved.",
    ),
    "{{ ''.__class__ }}",
    "{{ project.name }}",
)
TOO_MUCH = Kind(
    "P086",
    "form-too-much",
    _ERROR,
    Text("「{path}」印出来太大：{reason}", "“{path}” prints too much: {reason}"),
    Text(
        "检查循环里是不是又套了同一个循环；文件很多的分开印",
        "check whether a loop stands inside the same loop; print very many sources apart",
    ),
    Text(
        "循环套循环，几百行会变成几百万行，Word 打不开，电脑也会卡住。一个部门的表远到不了这个限度。",
        "With loops inside loops hundreds of rows become millions, which Word cannot open. The tables of a "
        "department stay far below the limit.",
    ),
    "{% for a in projects %}{% for b in projects %}{% for c in projects %} …",
    "{% for project in projects %} …",
)
WRONG_VALUE = Kind(
    "P087",
    "form-wrong-value",
    _ERROR,
    Text(
        "「{path}」{place} 的标签 {tag} 印不出来：{reason}",
        "“{path}”, {place}: the tag {tag} cannot be printed: {reason}",
    ),
    Text(
        "内容的结构见 perfc schema document",
        "perfc schema document tells how the contents are built",
    ),
    Text(
        "格子里印的是一个词或一个数。一列（项目的全部指标）要用循环一个一个印，几项合在一起的（预算）要说印哪一项。",
        "A cell shows one text or number. A list (all indicators of a project) is printed one by one in a "
        "loop; of what has several parts (a budget) the tag says which.",
    ),
    "{{ project.goals }}",
    '{{ project.goals|join("；") }}',
)
NOT_MET = Kind(
    "P088",
    "form-name-not-met",
    Severity.HINT,
    Text(
        "「{path}」里的「{name}」在 {document} 里一次也没有，印成空白",
        "“{name}” in “{path}” is nowhere in {document} and prints as a blank",
    ),
    Text("没有填的不用管；写错的改过来", "nothing to do where it is left out; else correct it"),
    Text(
        "字段和资金来源的名称由体例定，表样里写的名称在这份文档里没有：可能各个项目都没有填，也可能写错了。",
        "Fields and money sources have the names that the scheme gives them. Nothing in this document has "
        "the name that the form asks for: either no project fills it, or it is misspelt.",
    ),
    "{{ project.用涂 }}",
    "{{ project.用途 }}",
)
EXISTS = Kind(
    "P089",
    "form-exists",
    _ERROR,
    Text("「{path}」已经存在，不会覆盖", "“{path}” exists already and is kept"),
    Text("换一个文件夹", "name another folder"),
    Text(
        "那里的表样可能已经改过，盖掉就找不回来了。",
        "The form there may have been worked on, and what is overwritten is lost.",
    ),
    "perfc form eject 项目支出绩效目标表 表样  # 那里已有一个",
    "perfc form eject 项目支出绩效目标表 新表样",
)
LEFT_OUT = Kind(
    "P090",
    "form-without-departments",
    Severity.HINT,
    Text(
        "「{path}」上不印部门，{document} 里的部门整体绩效目标（{names}）没有印出来",
        "“{path}” prints no departments: those of {document} ({names}) are left out",
    ),
    Text(
        "不印的不用管；要印，在表样里写 {{%p for 部门 in 全部部门 %}} … {{%p endfor %}}",
        "nothing to do where that is meant; else write {{%p for department in departments %}} … {{%p endfor %}} "
        "in the form",
    ),
    Text(
        "部门不是项目：写着“项目”的表样只印项目。自带的表样两样都印，换成自己的表样时部门就少了，不说一声发现不了。",
        "A department is no project, and a form that names projects prints only these. Shipped forms print "
        "both, so with a form of one's own the departments would be missing and nobody told.",
    ),
    "perfc build --form 只印项目的表样.docx  # 源文件里有部门",
    "{%p for 部门 in 全部部门 %}",
)

KINDS = (
    NO_FORM,
    NO_TAGS,
    TAG_SYNTAX,
    UNKNOWN_NAME,
    NOT_CLOSED,
    FORBIDDEN,
    TOO_MUCH,
    WRONG_VALUE,
    NOT_MET,
    EXISTS,
    LEFT_OUT,
)
