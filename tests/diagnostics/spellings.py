"""What people type, and what they mean: pairs that tune did-you-mean, by the kind of name."""

from __future__ import annotations

LEVELS = (
    "产出指标", "效益指标", "满意度指标", "成本指标", "数量指标", "质量指标", "时效指标",
    "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
    "经济成本指标", "社会成本指标", "生态环境成本指标",
)  # fmt: skip
WORDS = (
    "体例", "年度", "单位", "项目", "计量", "预算", "目标", "用途", "中期", "校验", "删去", "追加",
    "沿用", "导入", "模板", "说明", "依据", "权重", "方向", "写作", "否则", "控制数", "资金来源",
    "金额单位", "字段", "属性", "表题", "表样", "程度", "行数", "选项", "必填", "选填",
)  # fmt: skip
ENGLISH = (
    "scheme", "year", "unit", "project", "measure", "budget", "goal", "midterm", "assert",
    "remove", "append", "from", "import", "template", "note", "basis", "weight", "direction",
)  # fmt: skip
SOURCES = ("财政资金", "其他资金", "一般公共预算", "政府性基金", "事业收入", "上年结转")
UNITS = ("平方米", "公里", "千克", "万元", "人次", "个工作日", "立方米", "千瓦时")
INDICATORS = (
    "男夏季检察服", "女夏季检察服", "培训人数", "课题研究数量", "验收合格率", "资金支付及时率",
    "干警满意度", "采购成本", "设备购置数", "系统运行维护次数",
)  # fmt: skip
OPTIONS = ("--output-format", "--strict", "--fix", "--diff", "--unsafe-fixes", "--lang", "--color")
SETTINGS = ("sources", "out", "formats", "scheme", "year", "language", "form", "ceiling", "lint")
FILES = ("指标库.perf", "2023年.perf", "教育局.perf", "公共模板.perf", "计量单位.perf")

MEANT: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        LEVELS,
        "产出 产出指标|产出指标标 产出指标|产处指标 产出指标|产出只标 产出指标|产岀指标 产出指标|"
        "铲出指标 产出指标|出产指标 产出指标|產出指標 产出指标|效意指标 效益指标|校益指标 效益指标|"
        "效溢 效益指标|满意度 满意度指标|满义度指标 满意度指标|慢意度 满意度指标|满意度指示 满意度指标|"
        "成夲指标 成本指标|承本指标 成本指标|乘本 成本指标|成本只标 成本指标|数量 数量指标|"
        "量数指标 数量指标|数量标 数量指标|數量指標 数量指标|数里指标 数量指标|数凉指标 数量指标|"
        "质量 质量指标|治量 质量指标|治量指标 质量指标|质是指标 质量指标|质量指标指标 质量指标|"
        "直量指标 质量指标|实效 时效指标|实效指标 时效指标|时郊指标 时效指标|时校指标 时效指标|"
        "效时指标 时效指标|经挤效益指标 经济效益指标|经济效意 经济效益指标|经济效益指示 经济效益指标|"
        "经纪效益 经济效益指标|社会效意指标 社会效益指标|社会效益指 社会效益指标|社汇效益 社会效益指标|"
        "生太效益 生态效益指标|生态效益标 生态效益指标|声态效益指标 生态效益指标|"
        "可持续影晌指标 可持续影响指标|可待续影响 可持续影响指标|可持续影向 可持续影响指标|"
        "可持继影响指标 可持续影响指标|服务对像满意度指标 服务对象满意度指标|"
        "服务对象满意指标 服务对象满意度指标|服务对象 服务对象满意度指标|"
        "服务对像 服务对象满意度指标|经济成夲指标 经济成本指标|生态环境成本 生态环境成本指标|"
        "社会成本标 社会成本指标",
    ),
    (
        WORDS,
        "休例 体例|题例 体例|体列 体例|例体 体例|年渡 年度|年庋 年度|单为 单位|单住 单位|单拉 单位|"
        "單位 单位|顶目 项目|相目 项目|项日 项目|目项 项目|项木 项目|計量 计量|记量 计量|预莫 预算|"
        "予算 预算|预祘 预算|预算算 预算|算预 预算|目标标 目标|木标 目标|目标示 目标|用徒 用途|"
        "用图 用途|中朝 中期|中旗 中期|校检 校验|效验 校验|删除去 删去|山去 删去|追家 追加|追如 追加|"
        "延用 沿用|沿甩 沿用|道入 导入|导人 导入|模版 模板|摸板 模板|膜板 模板|说名 说明|说朋 说明|"
        "依剧 依据|依倨 依据|全重 权重|权种 权重|权里 权重|方象 方向|方问 方向|写做 写作|否责 否则|"
        "控制数额 控制数|资金来原 资金来源|资金未源 资金来源|金额单为 金额单位|自段 字段|"
        "属姓 属性|表提 表题|表祥 表样|行书 行数|必添 必填|选添 选填|选向 选项",
    ),
    (
        ENGLISH,
        "shceme scheme|schema scheme|yaer year|uint unit|projct project|Project project|"
        "porject project|mesure measure|budgett budget|bugdet budget|gaol goal|mid-term midterm|"
        "asert assert|remvoe remove|apend append|form from|improt import|tempalte template|"
        "weigth weight|basic basis",
    ),
    (
        SOURCES,
        "财政 财政资金|财证资金 财政资金|才政资金 财政资金|财政资金金 财政资金|財政資金 财政资金|"
        "其它资金 其他资金|其他資金 其他资金|一般公共予算 一般公共预算|一般公共 一般公共预算|"
        "政府基金 政府性基金|政府姓基金 政府性基金|事业收人 事业收入|上年结传 上年结转",
    ),
    (UNITS, "平方来 平方米|平米方 平方米|人欠 人次|工作日 个工作日|立方来 立方米|千瓦 千瓦时"),
    (
        INDICATORS,
        "男夏季检查服 男夏季检察服|女夏季检察 女夏季检察服|培训人书 培训人数|"
        "课题研究数 课题研究数量|验收合格律 验收合格率|资金支付即时率 资金支付及时率|"
        "干警满义度 干警满意度|采够成本 采购成本|设备购置书 设备购置数|系统运行维护次 系统运行维护次数",
    ),
    (
        OPTIONS,
        "--output-fromat --output-format|--format --output-format|--stict --strict|--fixes --fix|"
        "--dif --diff|--unsafe --unsafe-fixes|--colour --color|--langs --lang|-—strict --strict",
    ),
    (
        SETTINGS,
        "source sources|output out|format formats|shceme scheme|yaer year|languge language|"
        "from form|celing ceiling|Lint lint",
    ),
    (
        FILES,
        "指标库 指标库.perf|指标库.prf 指标库.perf|只标库.perf 指标库.perf|2023.perf 2023年.perf|"
        "教育局.pref 教育局.perf|公共摸板.perf 公共模板.perf|计量单为.perf 计量单位.perf",
    ),
)
NOT_MEANT: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        LEVELS,
        "完成率 人数 办公设备 培训 甲 乙方 合格 进度 群众 环境保护 投入 过程 资金 管理 一级 二级 "
        "其他 备注 abc X 指 绩效",
    ),
    (
        WORDS,
        "人员 资产 部门 主管 负责人 电话 联系人 地址 备注 附件 日期 数量 质量 成本 时效 "
        "产出 效益 绩效 考核 采购 合同 验收 张三 甲 公式 循环",
    ),
    (ENGLISH, "owner phone while class x department total123 foo quality"),
    (SOURCES, "贷款 捐赠 自筹 债券 中央 利息 甲 往来款"),
    (UNITS, "台 套 学期 场次 篇 份 亩 度"),
    (INDICATORS, "论文 道路里程 会议场次 就业 树木 图书 甲"),
    (OPTIONS, "--jobs --verbose -x --quiet --all"),
    (SETTINGS, "author plugins version x database"),
    (FILES, "README.md 附件.docx 甲 报告 数据.xlsx"),
)


def pairs() -> list[tuple[tuple[str, ...], str, str]]:
    """Every word with the names it is looked up among and the one that is meant."""
    return [
        (names, word, meant)
        for names, text in MEANT
        for word, meant in (pair.split(" ") for pair in text.split("|"))
    ]


def strangers() -> list[tuple[tuple[str, ...], str]]:
    """Every word that is no slip for any of the names."""
    return [(names, word) for names, text in NOT_MEANT for word in text.split()]
