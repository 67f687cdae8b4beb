"""What can go wrong with a PDF: P050 to P055."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

MOST_LETTERS = 10
"""So many letters that no font has are named in one finding; of more their number is told."""

NO_ENGINE = Kind(
    code="P050",
    name="pdf-not-installed",
    severity=Severity.ERROR,
    message=Text("写 PDF 要先装 {package}：{reason}", "writing PDF needs {package}: {reason}"),
    help=Text(
        '运行 pip install "perfdsl[pdf]"。不能上网的电脑：在能上网的同一种系统上运行 '
        'pip wheel "perfdsl[pdf]" -w wheels，把 wheels 文件夹拷过来，再运行 '
        'pip install --no-index --find-links wheels "perfdsl[pdf]"',
        'run pip install "perfdsl[pdf]". On a machine without a network: on one of the same system '
        'that has it run pip wheel "perfdsl[pdf]" -w wheels, copy the folder wheels, then run '
        'pip install --no-index --find-links wheels "perfdsl[pdf]"',
    ),
    why=Text(
        "PDF 由排版程序 typst 排出，它有几十 MB，不要 PDF 的人用不着，就没有一起装。"
        "同时要的别的格式已经照常写出。",
        "PDF is set by the engine typst, which takes tens of megabytes that others have no use for, "
        "so it is not installed with perfc. The other formats of the same run were written.",
    ),
    wrong="perfc build -f pdf  # 还没有装 typst",
    right='pip install "perfdsl[pdf]" && perfc build -f pdf',
)
NO_FONT = Kind(
    code="P051",
    name="no-chinese-font",
    severity=Severity.ERROR,
    message=Text(
        "没有写 PDF：{where}里没有找到中文字体",
        "no PDF was written: there is no Chinese font in {where}",
    ),
    help=Text(
        "装一种中文字体（如宋体、思源宋体），或把字体文件放进一个文件夹，写 --font-path 文件夹",
        "install a Chinese font (SimSun, Noto Serif CJK SC …), or put font files into a folder and "
        "give it with --font-path",
    ),
    why=Text(
        "PDF 要把用到的字一起存进去，多少年后在哪台电脑上打开都一样。没有中文字体就只能印出方框，"
        "所以不写。perfc 不带字体：字体有自己的许可，也太大。",
        "A PDF holds the shapes of its letters, so that it looks the same anywhere in years to come. "
        "Without a Chinese font it could only show empty boxes. perfc ships no font: they are large "
        "and have licences of their own.",
    ),
    wrong="perfc build -f pdf --font-path 西文字体",
    right="perfc build -f pdf --font-path 字体",
)
NOT_SHOWN = Kind(
    code="P052",
    name="letter-not-in-font",
    severity=Severity.ERROR,
    message=Text(
        "没有写 PDF：字体里没有这些字：{letters}",
        "no PDF was written: its fonts lack these letters: {letters}",
    ),
    help=Text(
        "改用别的字，或用 --font-path 给一个有这些字的字体文件夹（例如思源宋体、宋体-ExtB）；现在用的是 {fonts}",
        "change the letters, or give a folder with a font that has them by --font-path (Noto Serif "
        "CJK SC, SimSun-ExtB …); in use are {fonts}",
    ),
    why=Text(
        "字体里没有的字，印出来是方框，看的人不知道原来是什么；存档的 PDF/A 也不许有。"
        "别的格式照常写出，由打开它的电脑找字体。",
        "A letter that a font lacks is printed as an empty box, and nobody can tell what it was; "
        "PDF/A forbids it. Other formats are written, and find a font where they are opened.",
    ),
    wrong="perfc build -f pdf  # 名称里有 𰻞，字体里没有",
    right="perfc build -f pdf --font-path 字体",
)
NO_FONT_FOLDER = Kind(
    code="P053",
    name="font-folder-unusable",
    severity=Severity.ERROR,
    message=Text(
        "字体文件夹「{path}」不能用：{reason}", "the font folder “{path}” is of no use: {reason}"
    ),
    help=Text(
        "给一个里面有 .ttf、.otf 或 .ttc 文件的文件夹",
        "give a folder that holds .ttf, .otf or .ttc files",
    ),
    why=Text(
        "给了字体文件夹，就只用里面的字体，不用系统的：这样在每台电脑上印出来都一样。",
        "Where a font folder is given, its fonts are used and none of the system's, so that what is "
        "printed is the same on every machine.",
    ),
    wrong="perfc build -f pdf --font-path 没有的文件夹",
    right="perfc build -f pdf --font-path 字体",
)
OWN_FORM = Kind(
    code="P054",
    name="form-not-in-pdf",
    severity=Severity.HINT,
    message=Text(
        "「{path}」的 PDF 印在自带的表样上，不是「{form}」",
        "the PDF of “{path}” is printed on our own form, not on “{form}”",
    ),
    help=Text(
        "要自己表样的 PDF，请用 Word 或 WPS 打开写出的 .docx，另存为 PDF（选 PDF/A）",
        "for a PDF on that form open the .docx in Word or WPS and save it as PDF (choose PDF/A)",
    ),
    why=Text(
        "自己的表样是 Word 文件，怎样分行、分页只有 Word、WPS 知道；perfc 不去猜。",
        "A form of your own is a Word file, and only Word and WPS know how it breaks into lines and "
        "pages; perfc does not guess.",
    ),
    wrong="perfc build -f docx,pdf --form 表样.docx",
    right="perfc build -f docx --form 表样.docx",
)
NOT_SET = Kind(
    code="P055",
    name="pdf-not-set",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」的 PDF 没有排成：{reason}", "the PDF of “{path}” could not be set: {reason}"
    ),
    help=Text(
        "用 --font-path 换一个字体文件夹再试；还是不行请报告",
        "try another folder of fonts with --font-path; if it stays, please report it",
    ),
    why=Text(
        "排版程序 typst 拒绝了：多半是字体文件坏了，或不许嵌入。已有的 PDF 没有改动。",
        "The engine typst refused, most likely because a font file is damaged or may not be "
        "embedded. An earlier PDF is unchanged.",
    ),
    wrong="perfc build -f pdf --font-path 坏字体",
    right="perfc build -f pdf",
)
KINDS = (NO_ENGINE, NO_FONT, NOT_SHOWN, NO_FONT_FOLDER, OWN_FORM, NOT_SET)
