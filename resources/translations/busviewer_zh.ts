<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> (patients or views: {count})</source>
        <translation>（患者或视图：{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source> ({count} skipped, the first: {first})</source>
        <translation>（跳过 {count} 幅，第一幅：{first}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> Normal scans drawn on: {before} before, {after} after, of {count}.</source>
        <translation>有草稿的正常图像：之前 {before}，之后 {after}，共 {count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation>图像(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>+{added}  {minus}{removed} px</source>
        <translation>+{added}  {minus}{removed} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>1 (coarse)</source>
        <translation>1（粗）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>1 changed</source>
        <translation>已更改 1 项</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation>有 1 条描述对应的病灶不在掩膜中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation>1 份草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>1 held-out final has a lesion</source>
        <translation>1 份留出的终稿有病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation>1 个病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation>1 个近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation>1 个可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>1 ultrasound region is ignored: outside the picture, or without a size</source>
        <translation>忽略 1 个超声区域：在图片之外，或没有尺寸</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation>3D Slicer 分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation>各边缘的 95% 与另一边缘的距离在此值以内。任一掩膜为空时无值</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>; skipped {count} with only a possible lesion</source>
        <translation>；跳过 {count} 幅仅有可能病灶的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation>导出之外的 CSV 文件，记录各图像的编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>A drawing tool begins with the possible lesion that is shown. Off: with nothing.</source>
        <translation>绘图工具从显示的可能病灶开始。关：从空白开始。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation>有微调任务基于 {model}。请等待其结束。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation>每个病灶一页：轮廓、测量、BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it. It is in English, whatever the language of the window.</source>
        <translation>每个病灶一页：轮廓、测量、BI-RADS 和备注。文件包含图像名称和您的姓名。无论窗口使用何种语言，报告均为英文。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the window.</source>
        <translation>每个病灶一页：轮廓、测量、BI-RADS 和备注。文件包含您的姓名，并以编号代替图像名称（隐私模式）。无论窗口使用何种语言，报告均为英文。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation>多边形至少需要三个顶点。请再点击一个顶点，或按 Esc 取消。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation>一句密语：使用同一密语的导出相互对应，也可放在同一文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation>关于 busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation>关于名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation>关于此模型…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation>接受可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation>接受可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation>采纳计算和建议的内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation>检查号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation>轮廓内的操作</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation>添加到掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation>正在 {device} 上调整；学习图像 {train} 幅，留出 {apart} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After 1 click: {reason}</source>
        <translation>点击 1 次后：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>After sign-off</source>
        <translation>签核后</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After {number} clicks: {reason}</source>
        <translation>点击 {number} 次后：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation>与金标准比较</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>有无病灶的一致性，及 Cohen kappa 系数（0：随机，1：完全一致）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>两人均给出类别时的一致性，及 Cohen kappa 系数（0：随机，1：完全一致）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation>所有终稿都已留出：没有可供学习的。请签核其他患者的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation>所有图像均已隐藏。要查看，请选择“筛选 &gt; 已隐藏”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation>研究中的全部图像（{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>All settings have their defaults already.</source>
        <translation>所有设置已是默认值。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation>全部工作已保存在 {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation>您的全部工作现已保存在 {folder}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation>您的全部工作已保存。您可以继续。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation>已签核，保持不变：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as DICOM reports for the archive (signed-off DICOM scans)</source>
        <translation>同时保存为用于归档的 DICOM 报告（已签核的 DICOM 图像）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as a table, one row a lesion (.csv)</source>
        <translation>同时保存为表格，每个病灶一行 (.csv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation>同时保存为纯文本 (.txt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation>同时导出模型不确定是否有病灶的草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation>同时写入去除患者数据的 DICOM 副本</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation>正交切面（放射状和反放射状）。报告据此给出三个径线和体积</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation>busviewer 发生意外错误</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation>无法统计的标注：{count}。{first}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation>另一任务正在运行。请等待其完成，或在下方取消。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation>归档的应答</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation>仍要应用</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation>应用之前的标注</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archive {number}</source>
        <translation>归档 {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archives</source>
        <translation>归档</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Archives (PACS)</source>
        <translation>归档（PACS）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archives…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Arrow keys with the keyboard pointer</source>
        <translation>使用键盘指针时的方向键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation>终稿允许的最大范围</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation>截至 {time}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before no lesion</source>
        <translation>无病灶前询问</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation>有修正或确定草稿时，在“无病灶”前询问</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft.</source>
        <translation>存在修正或确定草稿时，在“无病灶”前询问。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation>{model} 的评估，并非诊断：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation>{model} 的评估，并非诊断：若这是病灶，</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation>为命令分配其他快捷键</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation>相关特征</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation>注意力门控（门控权重，并非重要性）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Auto window/level</source>
        <translation>自动窗宽/窗位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation>再次可用：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation>可用：{values}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation>{count} 个网络的平均：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation>返回比较</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation>返回阅片</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation>恢复为模型提出的草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Beside the scan</source>
        <translation>图像旁边</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Better. {figures}. No more lesions are missed.{drawn}</source>
        <translation>更好。{figures}。遗漏的病灶没有增加。{drawn}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation>黑 {low}，白 {high}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation>部位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} becomes black. {all}</source>
        <translation>方框 {number} 将涂黑。{all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} stays. {all}</source>
        <translation>方框 {number} 保留。{all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation>方框：涂黑 {on}，保留 {off}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Brush diameter</source>
        <translation>画笔直径</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation>画笔直径（毫米）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation>画笔直径（像素）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Burnt-in marks</source>
        <translation>烧录标记</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, polygons</source>
        <translation>COCO，多边形</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, run lengths</source>
        <translation>COCO，游程编码</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>CPU: always fp32</source>
        <translation>CPU：始终为 fp32</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation>钙化</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation>测量标记</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/job_foot.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel stroke</source>
        <translation>取消笔画</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation>取消正在绘制的内容，或将焦点移到图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation>已取消。此前存入的文件保留在归档中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation>已取消。已获取的内容保留；“获取并打开”将从此处继续。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation>正在取消微调…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation>无法判定此模型是否有帮助</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation>已放弃传递的草稿：{count}。您接受或修正过的内容已保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation>传递自另一帧。{draft}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Carry mask</source>
        <translation>传递掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask backward</source>
        <translation>向前面帧传递掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation>向后续帧传递掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation>将此帧的掩膜作为可能病灶传递到前面的帧；修正和终稿保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation>将此帧的掩膜作为可能病灶传递到后续帧；修正和终稿保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation>传递已停止。{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation>更改距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation>更改键盘快捷键…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation>Dice 变化：{mean}（95% 区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation>仅改变显示；模型和工具使用原始图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation>更改阅片者姓名</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation>更改整个掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation>更改量</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Changes apply at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation>检查此热图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Choose File &gt; Export ({export}) to write your masks to a folder, or File &gt; Report ({report}) for a page on each lesion. Your work stays as it is.</source>
        <translation>选择“文件 &gt; 导出”({export}) 将掩膜写入文件夹，或“文件 &gt; 报告”({report}) 为每个病灶生成一页。您的工作保持不变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation>选择副本文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation>选择一幅并排图像，直到您将其关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation>请换一个键：{reason}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation>选择版本…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation>选择要并排显示的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation>请选择两名已签核图像的阅片者。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation>图像有两个已存版本时，选择使用哪个</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation>选定的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation>圆度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation>圆度，4π × 面积 / 周长²：圆为 1，边缘不规则时更低</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Class removed: {count}.</source>
        <translation>已移除类别：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation>类别：{name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation>归为良性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation>归为恶性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation>归类 {count} 幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation>清理掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation>点击掩膜中的空洞填充</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation>点击空洞填充；Ctrl+点击孤岛清除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation>点击种子点并拖动：向右增多，向左减少；按住 Ctrl 去除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation>点击种子点，再拖动设置容差</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation>点击孤岛移除；点击草稿中已移除的孤岛恢复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation>点击孤岛移除；再次点击恢复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation>点击区域的各顶点；按回车键闭合</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation>点击病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation>点击病灶进行绘制，Ctrl+点击外部排除组织，或在其周围拖出方框</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation>点击病灶，Ctrl+点击不属于病灶的组织，或拖出方框</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation>点击属于病灶的组织；Ctrl+点击不属于的组织</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation>点击添加顶点，拖动可移动顶点；按回车键或点击第一个顶点闭合；Ctrl+Z 移除最后一个</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation>点击绘制或细化</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation>点击工具</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation>点击工具：点击 1、2、3 次后均更好。其网络随此模型使用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation>点击工具：无法判定是否有帮助。继续使用自带网络。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>点击工具：第 {done} 轮，共 {total} 轮，设备 {device}；训练图像 {train} 幅，留出 {apart} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation>点击工具：未训练。继续使用自带网络。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation>点击工具：未通过。继续使用自带网络。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation>点击深度标尺上的两个刻度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation>用“视图”工具点击</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Clock position</source>
        <translation>钟点位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation>关闭并排图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation>关闭而不保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation>彩色血流</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation>在此研究上比较</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation>比较阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation>比较阅片者…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation>比较两名阅片者并建立共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation>对比模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Consensus of several readers</source>
        <translation>多名阅片者的共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation>共识：{rule}，由 {by} 于 {time} 建立，依据 {readers} 的终稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/contours.py"/>
        <source>Contours as CSV</source>
        <translation>CSV 轮廓</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copied to clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation>复制问题报告或打开日志文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation>复制掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation>从上一幅图像复制掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation>复制报告文本</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation>请复制报告，并附上您的操作和发生情况的说明一并发送。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation>复制报告中关于此图像的内容，以便粘贴到别处</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Correct the mask</source>
        <translation>修正掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value} (near 0 is better).</source>
        <translation>与权重打乱的网络所得热图的相关性：{value}（越接近 0 越好）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation>无法解决：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation>正在统计终稿… {share}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation>正在创建示例研究…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation>Ctrl（按住）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation>当前阅片者；点击更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Cut out</source>
        <translation>切除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>D : W</source>
        <translation>纵横比</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation>DICOM Segmentation（仅 DICOM 图像）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation>此文件夹及其子文件夹中的 DICOM 文件：{count}。“存入”会全部存入。</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements and BI-RADS (DICOM scans only)</source>
        <translation>含测量值和 BI-RADS 的 DICOM 报告（仅限 DICOM 图像）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>DICOM reports go into a folder beside it and have patient and study of their scans.</source>
        <translation>DICOM 报告存放在旁边的文件夹中，并带有其图像的患者和检查信息。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation>首选 DICOMweb：它可以加密并要求密码。连接时询问密码，并保存在系统密钥环中，绝不写入文件。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation>删除 {model}？其权重将丢失；草稿和终稿保留。此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion} (lower is better), insertion {insertion} (higher is better).</source>
        <translation>删除 {deletion}（越低越好），插入 {insertion}（越高越好）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation>深度（前后径）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation>深度（图像纵向）/ 宽度（横向）。大于 1 时，病灶高大于宽</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation>用 BI-RADS 术语描述每个病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe lesion</source>
        <translation>描述病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Device or resource busy</source>
        <translation>设备或文件忙</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Dice held out</source>
        <translation>留出集 Dice</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation>草稿与终稿的 Dice</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation>留出终稿的 Dice</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.</source>
        <translation>对照集病灶的 Dice 下降了 {fall}（{change}）；最多允许 {limit}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})</source>
        <translation>{lesions}的 Dice：{change}，差值 {mean}（95% 区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation>Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation>可能病灶的 Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation>Dice，病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation>Dice，最差的十分之一</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation>与金标准的差异</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard (recommended)</source>
        <translation>放弃（推荐）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard all drafts of this clip that were carried from another frame and not accepted</source>
        <translation>放弃此片段中从其他帧传递且未接受的所有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation>放弃传递的草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation>放弃传递的草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation>放弃修正并重新使用草稿；可撤销</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation>显示：{how}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation>两人均认为有病灶时两边缘间的距离。括号内为图像数</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation>两刻度间的距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation>距乳头距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation>距皮肤距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation>不应用</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation>不显示模型评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Doppler</source>
        <translation>多普勒</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Doppler spectrum</source>
        <translation>多普勒频谱</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation>草稿（可能）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation>草稿与终稿比较</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation>草稿导入自 {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation>草稿阈值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation>草稿阈值，百分比</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation>已生成草稿：{count}。签核前保持隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation>草稿，由您修正并签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation>草稿：模型提出的掩膜（{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation>拖动一端设置黑或白。在两端之间拖动可同时移动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation>从内部拖动将边缘外推，从外部拖动将边缘内推；按住 Ctrl 反向</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation>拖动以更改窗宽/窗位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation>拖动以测量，拖动端点可移动；Ctrl+点击移除测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation>绘制区域…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation>圈出区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation>在图像上圈出区域。您的掩膜不会改变。按 Esc 退出。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation>圈出区域以查看网络对其关注的位置；您的掩膜不变</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation>圈出区域；按住 Ctrl 切除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Draw lines between pixels that are large on the screen.</source>
        <translation>在屏幕上较大的像素之间画线。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation>绘制测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation>以现有掩膜为起点，在此图像上绘制共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation>每幅图像的绘制时间</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation>松开以打开 {name}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation>回声模式</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation>边界画笔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation>重新编辑已签核的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Edit archives…</source>
        <translation>编辑归档…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation>编辑共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation>空草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation>列表末尾：从头继续。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation>请输入刻度间的距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>第 {done} 轮，共 {total} 轮，设备 {device}；训练图像 {train} 幅，留出 {apart} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch {epoch}: {value}</source>
        <translation>第 {epoch} 轮：{value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Equivalent diameter</source>
        <translation>等效直径</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation>擦除病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation>此片段的每一帧都已有草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation>每个关键帧和其他每幅图像都已有草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation>所有可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation>每幅图像都已有草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation>每幅图像都有草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation>一切都在本机运行。除非您将其存入归档，否则任何数据都不会离开本机。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation>一切都在本机运行。除非您将其存入归档，否则任何数据都不会离开本机。研究软件，非医疗器械。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation>本机一切正常。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export figure…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export folder</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation>将掩膜导出到文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Export or report</source>
        <translation>导出或报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation>仅导出所选图像的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation>去除患者数据后导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation>导出：已选 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the click tool does not learn.</source>
        <translation>含病灶的终稿少于 {least} 份：仅调整模型的阈值，不调整其掩膜，点击工具也不学习。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figure exported: {file}.</source>
        <translation>图已导出：{file}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures (*.pdf *.png)</source>
        <translation>图 (*.pdf *.png)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Figures before and after</source>
        <translation>前后数值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation>图已导出到 {count} 个文件，第一个：{file}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation>掩膜文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation>待检查的文件或金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation>掩膜文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation>此文件夹中仍有以前导出的文件：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation>已获取文件：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation>已存入文件：{stored}/{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation>无法获取的文件：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation>已存在的文件：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation>文件及归档的应答</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation>填充掩膜中的所有空洞</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation>填充空洞</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation>填充掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation>筛选图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation>筛选：{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation>终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation>终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation>各阅片者的终稿：{readers}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation>用于训练的终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation>终稿：您签核的掩膜（{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Find words in all pages of the help</source>
        <translation>在帮助的所有页面中查找词语</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation>所见</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune failed</source>
        <translation>微调失败</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation>微调已完成</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation>微调：第 {done} 轮，共 {total} 轮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation>微调：第 {done} 轮，共 {total} 轮，剩余 {left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: judging</source>
        <translation>微调：正在评判</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: starting…</source>
        <translation>微调：正在启动…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Fine-tuned from</source>
        <translation>微调自</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Fine-tuned from {model}.</source>
        <translation>微调自 {model}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fine-tune…</source>
        <translation>微调…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning could not start: {reason}</source>
        <translation>无法启动微调：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation>微调已完成。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation>微调已完成。不清楚新模型是否有帮助。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation>微调已完成。新模型通过了比较。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation>微调已完成。新模型未通过；当前模型未改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation>微调正在运行。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation>微调至少需要 {least} 幅已签核图像；您在此研究中有 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation>确定草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation>确定草稿（线上短条）：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation>确定草稿（病灶概率 {share}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation>稍有可疑即给出确定草稿。漏检病灶最少</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation>仅在模型确信处给出确定草稿。正常图像上的误报草稿最少</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation>病灶可能性过半时给出确定草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation>确定草稿：{what}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation>第一阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Five steps on the sample study</source>
        <translation>在示例研究上的五个步骤</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation>为所选图像（{count}）加旗标并附此备注（可选）：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation>为全部加旗标并附同一备注</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation>已移除旗标：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation>加旗标…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation>检查存放文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation>DICOM 文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation>掩膜文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Folder {folder} in each study, beside the scans</source>
        <translation>每个研究中的 {folder} 文件夹，与图像放在一起</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation>按 {key} 查看键盘快捷键。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation>四视图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation>此片段的帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation>以当前共识为起点</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation>以多数意见为起点</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation>距乳头</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation>以 {reader} 的掩膜为起点</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation>此后的其他错误：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation>伽马：大于 1 时，中灰组织变亮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation>门控权重，并非重要性：{model} 放行的内容（{method}，{layer}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation>轻柔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Give a command another key.</source>
        <translation>为命令指定其他按键。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation>请为每个归档取不同的名称。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation>返回 {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Go on with the usual settings (Esc)</source>
        <translation>使用默认设置继续（Esc）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation>转到该图像（双击）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation>转到最大病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation>转到下一面板</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the BI-RADS form, and in it to the next lesion</source>
        <translation>转到 BI-RADS 表单；已在表单中时转到下一个病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation>转到此片段的第一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation>转到此片段中病灶最大的帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation>转到最大病灶（{words}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation>转到此片段的最后一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation>转到下一幅显示同一切面的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ground truth</source>
        <translation>金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation>金标准和类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation>金标准已隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation>金标准，写入研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Grow</source>
        <translation>扩张</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Guard set</source>
        <translation>对照集</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation>对照：体模 {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation>H（按住）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>HD95</source>
        <translation>HD95</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>HD95, {unit}</source>
        <translation>HD95，{unit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Hash of what it was trained on: the same hash, the same data</source>
        <translation>训练数据的哈希：哈希相同即数据相同</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside} %, of {area} % of the area.</source>
        <translation>区域内热度：{inside} %，占面积的 {area} %。</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Heatmap of the model in use</source>
        <translation>当前模型的热图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation>热图：从 0 到此图像的最大值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation>热图：方法、目标、检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Heatmap: opacity</source>
        <translation>热图：不透明度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation>热图：网络关注的位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation>留出终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation>签核前隐藏：{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation>签核此图像前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation>签核此图像前隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation>从工作列表隐藏；其他不变</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide ground truth and class until sign-off</source>
        <translation>签核前隐藏金标准和类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation>在窗口中隐藏患者的姓名、ID、日期和文件名，并为图像编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide the draft until sign-off</source>
        <translation>签核前隐藏草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Hide until sign-off</source>
        <translation>签核前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hides names, IDs, dates and file names of patients in the whole window.</source>
        <translation>在整个窗口中隐藏患者的姓名、ID、日期和文件名。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation>算作病灶的最高灰度值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation>算作病灶的最高灰度值；自动：区域的 Otsu 阈值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation>按住 Ctrl 擦除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation>按住 Ctrl 绘制</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation>训练对模型的改变程度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How much undo keeps, over all scans. With less, the oldest steps go.</source>
        <translation>所有图像的撤销历史可占用的内存。减小时，最早的步骤会被丢弃。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that came with the scan is drawn.</source>
        <translation>图像自带掩膜的绘制方式。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that the model proposed is drawn.</source>
        <translation>模型建议的掩膜的绘制方式。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation>不清楚此模型与起始模型相比如何。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How your own mask is drawn over the scan.</source>
        <translation>您自己的掩膜在图像上的绘制方式。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation>若图像已有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>If a study is read-only, its annotations are in busviewer's own folder instead.</source>
        <translation>如果研究为只读，其标注保存在 busviewer 自己的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import masks</source>
        <translation>导入掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Import masks…</source>
        <translation>导入掩膜…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In my user folder</source>
        <translation>在我的用户文件夹中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation>进行中（线下短条）：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation>在研究文件夹中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation>包括可能病灶（{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation>在像素间插值，高倍缩放时除外（每图像像素超过 4 个屏幕像素）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation>已移除孤岛：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation>已移除孤岛：{count}（小于直径 {mm} mm 的圆盘）</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation>已移除孤岛：{count}（小于图像的 {percent}%）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation>不清楚此模型是否有帮助，可能比当前模型差。仍要使用吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation>不清楚 {model} 是否有帮助。仍要使用吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation>不清楚 {model} 用哪些图像训练过。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation>仅当点击 1、2、3 次后均更好时，才随新模型使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>It is written into each annotation that you make.</source>
        <translation>它会写入您的每个标注。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation>以 {model} 而非 {in_use} 为起点：每次微调都从迄今所有终稿重新学习。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation>保留修正</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation>保留当前模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation>保留暗像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation>保留最大孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation>保留掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation>继续运行并关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation>保留已有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keyboard pointer</source>
        <translation>键盘指针</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.</source>
        <translation>键盘指针：方向键移动（按住 Shift：10 像素），空格键按下和松开。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Language and theme</source>
        <translation>语言和主题</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation>最大病灶：{words}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation>最大：第 {number} 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation>此视图显示的图层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Learn the program in five steps on the sample study</source>
        <translation>用示例研究分五步学习本程序</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation>退出比较 (Esc)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation>用“视图”工具左键拖动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation>病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion in that view</source>
        <translation>该切面中的病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation>病灶编号和轴线</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation>有无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation>病灶概率</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation>病灶 {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm</source>
        <translation>病灶 {number}：长轴 {long} mm，垂直轴 {perpendicular} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px</source>
        <translation>病灶 {number}：长轴 {long} px，垂直轴 {perpendicular} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation>病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by BI-RADS category</source>
        <translation>按 BI-RADS 类别的病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation>病灶：类别与大小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation>漏检病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation>让模型为此图像提出掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Lighter pen pressure makes a smaller brush</source>
        <translation>笔压越轻，画笔越小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation>将并排图像的缩放和平移与此图像联动，若两者都有像素间距则按 mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation>列出、切换、比较、导出、导入和删除模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Log, without names</source>
        <translation>日志（不含姓名）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation>长轴</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation>长轴，mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation>长轴，px（未校准）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation>长轴：病灶两点间的最大距离</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Look at the draft</source>
        <translation>查看草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Looking for a graphics card…</source>
        <translation>正在查找显卡…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation>正在查看掩膜…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation>M 型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation>多数意见</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation>两名阅片者的多数意见：两人一致处。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation>{count} 名阅片者的多数意见：半数以上标出的部分。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation>生成新草稿；修正保留。片段仅处理关键帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation>按病灶概率扩大或缩小掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Margin</source>
        <translation>边缘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation>标出此图像以便稍后返回</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation>掩膜已传递到 {count} 帧（共 {total} 帧）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that is there is never replaced. A mask must have the same size as its scan.</source>
        <translation>掩膜以 PNG 文件写在图像旁，或写入此研究存放掩膜的位置。已有的金标准绝不替换。掩膜必须与其图像尺寸相同。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation>已导出掩膜到 {folder}：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}. Scans that they belong to: {scans}.</source>
        <translation>找到掩膜：{masks} 个。对应图像：{scans} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation>掩膜与图像尺寸相同，逐像素对应。测量、备注和测量尺以 CSV 写在旁边。请选择研究之外的文件夹。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation>导入为草稿的掩膜：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation>导入为金标准的掩膜：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation>未导入的掩膜：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation>无法导入的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation>要导出的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Match {at} of {count} on this page</source>
        <translation>本页第 {at} 处匹配，共 {count} 处</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation>全部平均</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation>测量距离或两轴</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Memory for undo</source>
        <translation>撤销内存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation>消息：{text}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation>中键拖动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation>混入模型已知的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation>在训练中混入模型已知的图像，以免遗忘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model and device</source>
        <translation>模型和设备</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation>模型评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation>模型，各列于其微调来源之下</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More lesions of the {name} are missed: {before} before, {after} after, of {count}.</source>
        <translation>遗漏更多病灶（{name}）：之前 {before}，之后 {after}，共 {count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.</source>
        <translation>更多正常图像有草稿（{name}）：之前 {before}，之后 {after}，共 {count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation>更多视图工具</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation>最不确定</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move a pointer over the scan with the arrow keys; Space presses and releases, so that every tool can be used without a mouse</source>
        <translation>用方向键在图像上移动指针；空格键按下和松开，无需鼠标即可使用所有工具</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation>将焦点从图像移到下一面板，再移回</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the pointer by 1 pixel; with Shift, by 10</source>
        <translation>将指针移动 1 像素；按住 Shift 移动 10 像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation>整个边缘向内移动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation>整个边缘向外移动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation>移动会替换您的掩膜；撤销可恢复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation>我的终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation>NIfTI 掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation>此研究中已有的名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation>此研究中已有的名称（下箭头）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation>与 {scans} 近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation>与 {scans} 及另外 {count} 幅近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation>近似重复（显示同一切面的图像）。点击转到其中之一：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation>热图的网络层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation>仅模型的网络 {number}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation>文件夹中新增：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation>此研究中的新阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation>此研究中的新阅片者。您是指 {name} 吗？该阅片者在此有 {count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation>下一个病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation>下一个近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation>下一幅未阅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation>无评估：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation>无烧录标记</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation>未发现烧录文字。请查看是否存在。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation>没有与“{text}”匹配的命令或快捷键。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation>其中 {count} 幅图像无法建立共识：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation>尚无草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation>未发现需要检查的文件或金标准。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation>没有含病灶的终稿：仅调整草稿何时算确定，不调整模型的掩膜。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation>此片段没有任何一帧有含病灶的掩膜或草稿。请先分割片段。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>No gain can be seen on the finals kept for choosing.</source>
        <translation>在留作选择的终稿上看不到提升。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>No gain can be seen on the finals that judge. {figures}. Sign off more scans.</source>
        <translation>在用于评判的终稿上看不到提升。{figures}。请签核更多图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation>无金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation>无热图：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation>无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation>无病灶 ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation>{count} 幅无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation>未预测到病灶：解释最强的 1% logits。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No lesion with a category is signed off yet.</source>
        <translation>尚无带类别的病灶被签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation>无病灶，不再询问</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation>无病灶…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation>尚无掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation>未选择模型。请在“模型”菜单中选择。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation>没有更多待签核的图像（{count}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation>未发现此图像的近似重复。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation>此研究中未发现近似重复。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation>没有待处理草稿的不确定度已知。使用“分割”生成草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation>编辑共识时无法显示其他图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation>没有此病例的其他已知图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>No page has all of these words. Try fewer, or the beginning of a word.</source>
        <translation>没有页面包含所有这些词。请减少词语，或只输入词的开头。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation>没有最近的研究。可以从示例研究开始：其病灶已知。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation>尚无图像有草稿。请先分割图像，或导出终稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation>没有图像有确定草稿。使用“分割”生成草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation>没有等待您决定的可能病灶。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation>自您打开研究以来，没有图像被移除。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation>没有图像有两个已存版本。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation>筛选后的列表中没有与“{text}”匹配的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation>没有带旗标的图像。使用“旗标”标出要返回的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation>没有进行中的图像。绘制或备注后，图像即为进行中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation>没有打开图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation>没有未阅图像。您已处理每幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation>没有图像符合全部筛选条件：{what}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation>没有图像符合筛选条件：{what}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation>没有与“{text}”匹配的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation>尚无带草稿的图像已签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation>尚无含病灶的图像已签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation>尚无有绘制的图像已签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>No setting matches.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation>以下命令不再有快捷键：{commands}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation>没有打开研究，因此不影响任何工作。您可以继续。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation>没有未阅图像（{count}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation>未发现无法读取的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>No volume: uncalibrated.</source>
        <translation>无体积：未校准。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation>所选图像均无法签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation>所选图像均无类别。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation>所选图像均无草稿。请先分割。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation>所选图像均无旗标。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation>所选图像均未隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation>所选图像均未签核。请先签核，或导出草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Normal scans drawn on</source>
        <translation>有草稿的正常图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation>非医疗器械。仅供研究和教学，不得用于诊断或治疗。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation>不适用于此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation>我未归类</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation>无旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation>未测量：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation>备注和旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation>未作更改。要原样使用可能病灶，请接受它</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation>未能获取任何内容。“仅超声”是否适合此检查？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation>未发现（病灶概率 {share}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation>未发现（线上小点）：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation>从 {source} 导入的掩膜中没有绘制内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation>不会发送任何内容。报告不含图像、文件名或患者数据。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation>尚未签核任何图像。签核图像后可在此查看结果。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation>没有可报告的内容：此图像尚无掩膜。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation>没有可签核的内容。请分割图像、绘制病灶，或签核为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation>没有可签核的内容：草稿已隐藏。请绘制病灶，或签核为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation>未导出：您最近的工作尚未保存（见状态栏）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation>方框内未发现病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation>此图像中未发现病灶。请绘制病灶，或签核为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation>未生成报告：您最近的工作尚未保存（见状态栏）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation>该病灶在另一切面中的编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation>用编号代替名称；写入前可查看将涂黑的内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation>遮挡（需数秒）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Of brushes and eraser, in pixels of the scan.</source>
        <translation>画笔和橡皮擦的直径，以图像像素为单位。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation>片段仅分割了关键帧。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation>单个 HDF5 文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation>每幅图像一行：Dice、HD95、类别和共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation>其中一份终稿此后已更改，因此共识已过时。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation>单视图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation>仅草稿何时算确定</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation>仅病灶 {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation>仅阈值</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with a lesion.</source>
        <translation>只有 {finals}{among}；比较模型至少需要 {least} 份。请签核更多带病灶的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/open_controller.py"/>
        <source>Open a folder of scans</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open a folder of scans…</source>
        <translation>打开图像文件夹…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation>请先打开一个研究：模型将在其图像上比较。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation>从归档打开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation>从归档打开…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open sample study</source>
        <translation>打开示例研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation>打开微调</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation>打开已结束的微调</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation>打开正在运行的微调</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open {folder}</source>
        <translation>打开 {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Opening the sample study for the tour…</source>
        <translation>正在为导览打开示例研究…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Operation not permitted</source>
        <translation>操作不被允许</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Orientation</source>
        <translation>方位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation>其他终稿，由未用其训练的模型评判</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation>另一切面</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation>此病灶的另一切面</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation>草稿的结果</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_masks.py"/>
        <source>Outline of each reader</source>
        <translation>各阅片者的轮廓</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation>两个掩膜的重叠。两名阅片者均认为无病灶时为 1，仅一人认为有时为 0</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation>重叠：2 × 共有像素 /（一个掩膜的像素 + 另一掩膜的像素）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation>重叠：共有像素 / 任一掩膜的像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag it, or move it with the arrow keys</source>
        <translation>叠加层显示在此线左侧。可拖动此线，或用方向键移动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation>本机 AE Title</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Own models</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation>PDF 或 PNG，由文件扩展名决定。当前模型会重新预测每幅图像；热图按图像旁的选择生成。盲读的图像在签核前不包括在内。</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation>PNG 掩膜，按 BUSI 方式命名</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation>PNG 掩膜，值为 0 和 1</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation>绘制病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation>绘制亮度相近的组织；遇边界停止</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation>绘制亮度相近的组织，遇边界停止；按住 Ctrl 擦除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation>通过：优于起始模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation>患者和检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation>患者姓名</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation>笔压决定大小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation>垂直轴</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation>垂直轴：与长轴成直角的最大径</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Pixel grid</source>
        <translation>像素网格</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation>像素间距</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation>草稿中增加和去除的像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation>修正在草稿中增加和去除的像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation>病灶概率不低于此值的像素属于掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation>循环播放此片段，或停止</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Possible lesion</source>
        <translation>可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation>可能病灶（线上圆环）：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation>可能病灶（{percent}%）：接受 (Y)、绘制病灶，或签核为无病灶 (0)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation>可能病灶（{share}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation>可能病灶：在您接受前不作为掩膜</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation>后方回声特征</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation>预测病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation>请按“{command}”的新快捷键，或按 Esc 取消。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.</source>
        <translation>按 {brush} 并在图像上绘制；按住 Ctrl 擦除。{undo} 撤销上一笔。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground truth. Press the key again to hide it.</source>
        <translation>按 {heatmap} 查看网络关注的位置，或按 {difference} 将草稿与金标准比较。再按一次即隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key} when the mask is right. It is then your final, and the next scan opens.</source>
        <translation>掩膜正确后按 {key}。它即成为您的终稿，并打开下一幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.</source>
        <translation>按 {key}：模型提出一个掩膜，即草稿。首次会多用几秒。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Press, and press again to release</source>
        <translation>按下；再按一次松开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Pressed</source>
        <translation>已按下</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation>片段的上一帧或下一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Privacy mode</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation>隐私模式已开启：患者和文件名称已隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation>隐私模式：可识别患者的信息已隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation>此研究的问题（{count}）：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Problems…</source>
        <translation>问题…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/parts.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation>微调进度</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation>推移边缘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation>从内部将边缘外推，或从外部内推</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>PyTorch finds no CUDA device</source>
        <translation>PyTorch 未找到 CUDA 设备</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Quiet</source>
        <translation>保守</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation>范围：边缘可随点击移动的距离，以像素计</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation>盲读：签核图像前隐藏金标准和类别，并以编号代替名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation>盲读：签核前隐藏每幅图像的草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Read blind: hide until sign-off</source>
        <translation>盲读：签核前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off.</source>
        <translation>盲读：图像以编号显示，签核后才能看到金标准和类别。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: you see the draft of a scan once you have signed the scan off.</source>
        <translation>盲读：签核图像后才能看到其草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation>盲读？签核前对 {name} 隐藏：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader name</source>
        <translation>阅片者姓名</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation>阅片者姓名：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader, language, theme, model, keys and where things are stored</source>
        <translation>阅片者、语言、主题、模型、按键和存储位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation>阅片者…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reading</source>
        <translation>阅片</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation>阅片顺序</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation>正在读取标注…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation>重新应用排序和筛选</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation>重新应用排序和筛选（图像已更改）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation>重新分配(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation>隐私模式下隐藏最近的研究。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation>红色方框在导出的副本中涂黑。黄色方框是组织上的文字，予以保留。点击方框可切换，拖动可绘制。对于片段，显示的是所有帧的叠加。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation>紫红色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation>未通过：保留当前模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation>区域生长</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Released</source>
        <translation>已松开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation>移除其他所有孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation>移除所有测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation>移除此图像的所有测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation>移除掩膜中的全部内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation>移除旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation>移除孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation>移除过小而不能算病灶的孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation>移除我的类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation>移除或恢复孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation>去除患者数据</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation>移除测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation>移除小孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation>从所选图像（{count}）移除您的类别？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation>移除 {count} 幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation>从列表中移除 {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation>已从文件夹移除：{count}；您的工作已保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation>报告 (PDF)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation>报告文本已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file}. Pages: {count}.</source>
        <translation>报告已生成：{file}。页数：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation>报告 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation>重置窗宽/窗位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation>重置窗宽/窗位、伽马、反相和局部对比度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore all defaults…</source>
        <translation>全部恢复默认…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation>恢复草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation>恢复内部草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation>恢复孤岛</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>将 1 项设置恢复默认？阅片者、盲读、隐私模式、键盘快捷键和归档保持不变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>将 {count} 项设置恢复默认？阅片者、盲读、隐私模式、键盘快捷键和归档保持不变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation>获取并打开</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation>在后台获取列表中接下来的 {count} 项检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation>正在获取检查：{progress} 个文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation>反转顺序</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation>反转工具：画笔变为擦除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation>右键拖动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation>测量尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation>测量尺类型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation>研究(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation>同一病例</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>在别处保存副本…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation>保存到我的用户文件夹并关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation>按现状保存共识并返回</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation>已保存到 {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>Scale</source>
        <translation>标尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/canvas.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scan</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation>并排图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation>训练集中的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation>要并排显示的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation>图像 {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation>图像、掩膜和热图并排，PDF 或 PNG 格式</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation>图像，第二视图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation>图像改为编号，组织外的文字涂黑，DICOM 头去除患者相关信息。备注不导出。组织上的文字保留，除非您将其标出。请选择新文件夹。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation>图像数上限</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.</source>
        <translation>此研究的图像：{scans} 幅。按您的终稿评判：{finals} 幅；按金标准评判：{truths} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation>已解决的图像：{count}。其他版本作为文件保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation>跳过的图像：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans skipped: {count}. The first: {reason}</source>
        <translation>已跳过 {count} 幅图像。第一幅：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation>两人都签核的图像，分歧最大的在前</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation>您已签核的图像（{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation>保留原草稿的图像：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation>有修正或确定草稿、将不计入的图像：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation>有两个已存版本的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation>有两个已存版本的图像：{count}。在您选择之前，两个版本都不显示。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation>图像，变差最多的在前</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation>搜索归档 (PACS) 并获取检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Search commands and shortcuts</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search help…</source>
        <translation>搜索帮助…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_results.py"/>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation>搜索名称、类别或备注中的词；数值，如 dice&lt;0.7, uncertainty&gt;0.3 或 lesion&gt;0.4；或取值，如 state:unread、draft:possible、marks:calipers 或 lesion:no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation>正在查找近似重复和烧录标记</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation>第二阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation>说明卡的章节</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Segment</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment again</source>
        <translation>重新分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation>全部分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation>分割所有无草稿的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation>分割每一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation>分割此片段中尚无草稿的每一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation>分割每幅尚无草稿的图像；片段仅处理关键帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation>分割关键帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation>仅分割画面明显变化的帧，间隔 5 至 30 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation>分割以此精度在此设备上运行；可在“模型”菜单中更改设备</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation>分割所选</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Segment the scan</source>
        <translation>分割图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation>请先分割图像。热图用于解释预测的病灶。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation>请分割图像或绘制病灶以进行描述。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation>请分割图像以查看模型评估。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation>用 {model} 重新分割该未阅图像？终稿和修正不会改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation>用 {model} 重新分割 {count} 幅未阅图像？终稿和修正不会改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation>分割 {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation>在乳腺超声上分割、修正并签核病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation>在乳腺超声上分割、修正并签核病灶，并微调模型。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor (1 core).</source>
        <translation>分割在本机处理器上运行（1 个核心）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor ({count} cores).</source>
        <translation>分割在本机处理器上运行（{count} 个核心）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on {name}.</source>
        <translation>分割在 {name} 上运行。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation>全选所示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation>全选：{place}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation>选择列表中的所有图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation>选择最新</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation>请在列表中选择一幅当前未显示的图像以并排显示。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation>类别不同的所选图像：{count}。要替换吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation>已选：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation>自检…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation>灵敏度“{name}”：{counts}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set black and white at the darkest and brightest 0.5 % of the scan</source>
        <translation>将黑和白设为图像最暗和最亮的 0.5%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation>设置类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation>设置同一文件夹中尺寸相同且无像素间距的所有图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation>设置文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation>设置此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation>设置标尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation>用两个深度刻度设置标尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation>设置像素间距</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation>设置 keys.{command} = {key}：{reason}；使用默认快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation>模型已知图像的比例</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation>掩膜覆盖金标准的比例</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation>掩膜落在金标准上的比例</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a bar of a round length in mm or cm, where the spacing is known</source>
        <translation>像素间距已知时，显示取整 mm 或 cm 长度的比例尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show a bar of a round length over the scan.</source>
        <translation>在图像上显示整数长度的比例尺。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation>以相同缩放显示第二视图：无叠加层的图像，或带另一图层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show all keyboard shortcuts</source>
        <translation>显示所有键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation>在每幅图像旁显示同一病例或患者的另一图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation>在右侧显示另一图像：近似重复、同一病例或自选图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation>并排显示：{which}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation>以相同缩放在图像旁显示草稿、金标准和热图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation>重新显示在工作列表中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation>高倍缩放时显示像素间的线</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation>以浅色填充而非轮廓显示掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation>图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation>显示或隐藏图像右侧的全部内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation>显示或隐藏图像上绘制的所有内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation>仅在可拖动线的左侧显示叠加层</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the help on the part of the window that you are in; works offline</source>
        <translation>显示您当前所在窗口部分的帮助；无需联网</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show the model's assessment</source>
        <translation>显示模型的评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation>在您签核图像后显示模型评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation>模型评估一有结果即显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation>在每幅图像旁显示其近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation>显示每个病灶的编号、长轴和垂直轴。两个及以上病灶始终编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation>显示 DICOM 图像所标的区域（组织、彩色血流、多普勒频谱、M 型）及其标尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation>在每幅图像旁显示列表中的后一幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation>在每幅图像旁显示列表中的前一幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation>仅显示图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation>显示无叠加层的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation>在当前图像旁显示所选图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation>全屏显示窗口</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation>显示相对于金标准的真阳性、假阴性和假阳性像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation>显示无法读取、写入或使用的内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation>显示 DICOM 文件中患者、检查和设备的信息</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation>显示模型的能力、局限和准确度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation>依次显示网络对草稿中每个病灶关注的位置，最后显示全部</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation>显示网络得出此掩膜时关注的位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation>在画布角落显示窗宽 (W)、窗位 (L) 和缩放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation>显示您在此研究中的进度和结果</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation>签核图像后显示。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation>收缩</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Side</source>
        <translation>侧别</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off</source>
        <translation>签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Sign off a scan first.</source>
        <translation>请先签核一幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation>签核这些图像均无病灶。会请您确认</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation>签核为无病灶并转到下一幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation>签核每幅图像的修正或未改草稿。会请您确认</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation>将所选图像（{count}）签核为无病灶？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation>不逐一查看就签核所选图像（{count}）？各图像的修正或未改草稿将成为其终稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation>签核此掩膜并转到下一幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off {count}</source>
        <translation>签核 {count} 幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off…</source>
        <translation>签核…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Signed off</source>
        <translation>已签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Signed off (dot below the line): {count}</source>
        <translation>已签核（线下圆点）：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Signed off as</source>
        <translation>签核为</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Signed off by both</source>
        <translation>两人均已签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans</source>
        <translation>已签核图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation>有绘制的已签核图像，按顺序</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Skip tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth display</source>
        <translation>平滑显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation>平滑画笔下的边缘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth the scan while its pixels are small on the screen.</source>
        <translation>当像素在屏幕上较小时平滑图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation>平滑整个边缘</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation>平滑画笔</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation>平滑画笔下的边缘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation>本机有功能不正常。请复制报告并发送给您的技术支持。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation>其中缺少部分内容。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation>按图像的当前状态对工作列表排序和筛选</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation>空格（按住）并拖动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space with the keyboard pointer</source>
        <translation>使用键盘指针时的空格键</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Start from a possible lesion</source>
        <translation>从可能病灶开始</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation>从金标准开始</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation>从阅片者的掩膜开始</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation>绘制工具的起始掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Step for growing, shrinking or smoothing the margin</source>
        <translation>扩张、收缩或平滑边缘的步长</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Step {at} of {count}</source>
        <translation>第 {at} 步，共 {count} 步</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation>停在第 {number} 帧。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation>停在第 {number} 帧：{why}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation>已停止。点击“刷新”重新读取标注。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation>已停止。目前已生成草稿：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation>本轮结束后停止…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation>存入</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation>将导出的 DICOM 文件存入归档 (PACS)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation>存入归档</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation>存入归档…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation>正在存入…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation>找到的检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation>找到的检查：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation>{study} 的汇总，阅片者 {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation>汇总…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation>黑白互换</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation>切换画笔和橡皮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation>拉帘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation>带已知病灶的合成图像，用于试用 busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate</source>
        <translation>不支持 TIFF 压缩 {compression}；请不压缩保存，或使用 LZW 或 Deflate</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF values of {kind} are not supported; save it with 8 or 16 bits</source>
        <translation>不支持{kind}的 TIFF 值；请以 8 位或 16 位保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation>导入在别处制作的掩膜，作为草稿或金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation>将标为计算或建议的术语采纳为您的描述</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation>需要{about}（训练图像 {scans} 幅，模型和点击工具各 {epochs} 轮）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation>需要{about}（训练图像 {scans} 幅，{epochs} 轮）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation>在本机上测试程序，并显示可复制的报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>The busviewer icon</source>
        <translation>busviewer 图标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation>候选模型已放弃。当前模型未改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation>选定的图像已不在研究中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation>选定的图像就是您正在阅读的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation>点击位置在图像之外，未作更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation>点击工具使用随此模型微调的网络。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation>点击工具使用其自带网络，因为 {model} 的网络无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The colours of the window. Scans are shown the same in both.</source>
        <translation>窗口的颜色。图像在两种外观中显示相同。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation>其中 {count} 幅图像的共识为手动绘制。若替换，它仍保留在文件中，但不再使用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation>由于无法保存您自己的工作，未开始共识。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>The devices could not be found: {reason}</source>
        <translation>无法找到设备：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation>磁盘无响应。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation>在此阈值下草稿为空</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation>草稿已确定，无需接受</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation>草稿在您签核此图像前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation>草稿已就绪。签核此图像前保持隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation>草稿导入自 {source}。没有模型评估。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation>草稿在签核前保持隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation>您阅片后该文件已被替换：您的掩膜属于之前的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation>无法统计终稿：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a lesion.</source>
        <translation>提升可能是偶然。{figures}；整个区间必须高于 0。请签核更多带病灶的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation>金标准无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation>金标准在您签核此图像前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation>金标准在您签核此图像前隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation>无法检查热图：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation>热图在您签核此图像前隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation>留出终稿不足以判定。正在轮流去掉其余终稿的一半重新训练，使它们也参与评判。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/language_controller.py"/>
        <source>The language cannot change yet: {what}. It changes to {language} when that ends, or at the next start.</source>
        <translation>语言暂时无法切换：{what}。结束后或下次启动时将切换为 {language}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The language of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation>权重打乱的网络所得热图是平坦的。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation>掩膜为空</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation>掩膜为空。请绘制病灶，或签核为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation>该模型对 {count} 个网络取平均：训练第一个，其余保持不变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation>无法读取模型说明卡：{path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation>当前模型及其灵敏度；可在“模型”菜单中更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation>当前模型；可在“模型”菜单中更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The model that proposes the drafts.</source>
        <translation>提出草稿的模型。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation>模型已导入，尚未使用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation>模型 {model} 不提供病灶评估。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation>点击工具的网络无法使用，因此点击只移动附近的边缘：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation>点击工具的网络不可用，因此无法使用方框。请改为点击病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The network to start from cannot be used: {reason}.</source>
        <translation>起点网络无法使用：{reason}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation>新草稿已就绪；您的修正已保留。要改用草稿，请选择“恢复草稿”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation>后续检查已到：{count}。已列入工作列表。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation>无法获取后续检查：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation>图像上病灶旁的编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>The other view has no such lesion yet. Segment or draw it there.</source>
        <translation>另一切面中尚无该病灶。请在那里分割或绘制。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation>另一窗口已关闭。您现在可以处理此研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation>轮廓显示各版本的当前掩膜：终稿、修正或草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation>每次都会询问密码：{reason}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation>密码未保存：{reason}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run did not ask for it.</source>
        <translation>此次运行未要求这样做。</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run was stopped before its first epoch was finished.</source>
        <translation>运行在第一轮结束前停止。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The sample study could not be created: {reason}. Free space there, or ask for the right to write there. You can open a folder of scans without it.</source>
        <translation>无法创建示例研究：{reason}。请在该处腾出空间，或获取该处的写入权限。不使用示例研究也可以打开图像文件夹。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The sample study is open for the tour. Your work in {study} is saved; File &gt; Recent studies has it.</source>
        <translation>已为导览打开示例研究。您在 {study} 中的工作已保存，可在“文件 &gt; 最近的研究”中找到。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation>{reader} 签核后该图像已更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation>查找近似重复失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation>仍在查找近似重复。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation>所选图像已是此类别。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation>所选图像已有旗标。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation>所选图像已隐藏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>无法保存设置：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation>此共识的来源未记录。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation>无法启动测试。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation>测试会在每个设备上分割一幅合成图像，最多需要一分钟。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The tour ended, because another study was opened. Help &gt; Tour starts it again.</source>
        <translation>因打开了其他研究，导览已结束。“帮助 &gt; 导览”可重新开始。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation>训练进程退出，没有错误信息。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation>无法计算 {scan} 的不确定度：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation>整个模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation>{count} 个病灶中最大的 {listed} 个</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation>还有更多：请缩小搜索范围以查看。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation>此研究中没有图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation>只有可能病灶。要导出它们，请勾选“包括可能病灶”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation>尚无归档。请点击“归档…”添加。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation>没有可更改的掩膜。请先接受可能病灶，或绘制病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation>没有可更改的掩膜。请分割图像，或绘制病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation>没有可清空的掩膜。可能病灶在您接受前不是掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>There is no network to start from.</source>
        <translation>没有可用作起点的网络。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation>没有可接受的可能病灶。请先分割图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation>没有上一幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation>没有模型未发现病灶的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation>没有您打开后仍未阅的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation>以下无法导入（{count}）：</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation>这些像是掩膜：{mask} 对应 {scan}，另有 {count} 个。用作金标准吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation>这些图像为盲读。请先签核。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation>这些图像的工作有两个已存版本：一个在研究文件夹，一个在您的用户文件夹，例如因为研究一度无法写入。请选择要使用的版本。另一版本作为单独文件保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation>阅片期间它们会出现在工作列表中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation>此地址未加密：网络上的其他人可能读取密码。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation>此次点击未产生更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation>此草稿由 {draft} 生成。请重新分割以查看 {model} 的热图。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation>此草稿由 {draft} 生成。请重新分割以查看 {model} 的评估。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation>此帧没有可传递的掩膜。请先绘制或分割。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation>这是多名阅片者的共识。请返回您自己的工作以导入掩膜。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation>这是片段的第一帧。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation>这是列表中的第一幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation>这是片段的最后一帧。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation>这是列表中的最后一幅图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation>这像是掩膜：{mask} 对应 {scan}。用作金标准吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation>此模型随 busviewer 提供，无法删除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation>此模型没有说明卡，因此其准确度未知（缺少 {path}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation>此模型正在使用。请先换用其他模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation>此模型未通过：在上述比较中表现较差。仍要使用吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation>本次运行未比较模型。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation>此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation>此图像已有掩膜。请先恢复草稿，或将可能病灶添加到掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation>无法读取此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation>无法显示此图像：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation>此图像有确定草稿。要签核为无病灶吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation>此图像没有可恢复的草稿。请先分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation>此图像没有可比较的金标准。</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation>此图像没有可作起点的金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation>此图像在此研究中没有近似重复。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation>此图像有您的修正。与新草稿一并保留，还是替换？</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation>此图像已重新打开。撤销可恢复签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest} mm, or without a spacing than {share} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation>本汇总统计该阅片者对研究中图像的标注。每幅已签核图像的终稿与签核时的草稿逐像素比较。未改即接受：终稿与草稿相同。重绘：两者的 Dice 低于 {limit}，或草稿未发现病灶。已修正：介于两者之间。无病灶：无论草稿如何，终稿为空。草稿后被替换：签核后由另一模型分割了该图像，因此结果未知。未改即接受的草稿比例也计入被否定为无病灶的含病灶草稿；这些没有 Dice。不记录单个编辑步骤。绘制时间从落笔到抬笔，包括短于 10 s 的停顿。阅片时间是签核前图像显示且最近 {idle} s 内使用过按键或指针的时间；绘制时间包括在内。病灶的类别取阅片者所给，否则取文件夹所示。小于直径 {smallest} mm 圆盘的孤岛，或无像素间距时小于图像 {share}% 的孤岛，不算病灶。长轴是病灶两点间的最大距离，若至少一半病灶有像素间距则以 mm 计。点击圆点可转到其图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation>内部按阈值处理</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation>绘制时间</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation>每幅图像的绘制时间，s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation>绘制时间，s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation>组织</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation>组织构成</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation>要更改快捷键，请双击命令或按回车键。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation>待检查：{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation>要重试，请点击“存入”：重复存入的文件仍为一份。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation>容差，以灰度值计</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>Too few finals with a lesion; at least {least} are needed.</source>
        <translation>带病灶的终稿过少；至少需要 {least} 份。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation>工具选项</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation>起始掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Tour ended. Help &gt; Tour starts it again.</source>
        <translation>导览已结束。“帮助 &gt; 导览”可重新开始。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation>用此研究中已签核的掩膜训练候选模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation>用相同终稿训练其网络</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation>训练失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation>训练失败：{reason} 没有新模型；当前模型未改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation>训练被终止（信号 {number}），可能是内存不足。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>以 {model} 为起点，用多名阅片者的共识（至少 {least} 幅图像）训练候选模型。留出五分之一的患者用于测试。当前模型不会改变；最后由您决定。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>以 {model} 为起点，用 {study} 中多名阅片者的共识训练候选模型。留出五分之一的患者用于测试。当前模型不会改变；最后由您决定。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>以 {model} 为起点，用 {reader} 在 {study} 中签核的图像训练候选模型。留出五分之一的患者用于测试。当前模型不会改变；最后由您决定。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>以 {model} 为起点，用您已签核的 {count} 幅图像训练候选模型。留出五分之一的患者用于测试。当前模型不会改变；最后由您决定。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation>探头</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation>每秒开关叠加层两次</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation>按图像的 EXIF 数据转正：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation>两轴</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation>双视图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation>仅超声</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation>超声区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation>未校准：病灶跨越标尺不同的超声区域。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation>未校准：病灶位于有标尺的超声区域之外。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation>未校准：此图像的像素间距未知。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation>撤销：{step}（{scan}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation>未阅</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation>未阅，已看</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation>仍要使用…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation>仍要使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation>未经证明也使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation>使用所选版本</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation>将 {reader} 的掩膜作为所选图像的共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation>将模型的可能病灶用作您的修正</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation>使用未通过的模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what both readers marked as the consensus on the selected scans</source>
        <translation>将两名阅片者都标出的部分作为所选图像的共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation>将半数以上阅片者标出的部分作为所选图像的共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation>采用 {reader} 的</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Values on the scan</source>
        <translation>图像上的数值</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation>W {width}  L {level}  {zoom}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Welcome to busviewer</source>
        <translation>欢迎使用 busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation>涂黑内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation>训练内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation>何时显示模型评估</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation>两人一致处</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only.</source>
        <translation>获取图像和存储结果的位置。密码仅保存在系统密钥环中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where the model runs. Auto takes the first graphics card, else the processor.</source>
        <translation>模型运行的位置。自动：使用第一块显卡，否则使用处理器。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>{model} 针对病灶 {lesion} 关注的位置（{method}，{layer}）。不是恶性的证据。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>{model} 判断类别“{name}”时关注的位置（{method}，{layer}）。不是恶性的证据。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation>{model} 针对您所绘区域关注的位置（{method}，{layer}）。不是恶性的证据。您的掩膜未改变。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>{model} 针对此掩膜关注的位置（{method}，{layer}）。不是恶性的证据。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>{model} 针对您的掩膜关注的位置（{method}，{layer}）。不是恶性的证据。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Whether the model says how likely a lesion is benign or malignant, and when.</source>
        <translation>模型是否以及何时给出病灶为良性或恶性的可能性。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation>谁在阅片？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation>各轮廓的归属</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation>窗宽/窗位</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>With the summary of the study</source>
        <translation>附研究汇总</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation>无草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation>不含 {networks}，它们不支持此操作。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation>每次绘制后自动保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Worse. {figures}.</source>
        <translation>更差。{figures}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation>日期请写为 2026-01-31：年、月、日。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Write window, level and zoom over the scan.</source>
        <translation>在图像上显示窗宽、窗位和缩放。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation>您也在阅读此研究，因此只列出您已签核的图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>You can change all of this later: Edit &gt; Settings. Everything runs on this computer. Research software, not a medical device.</source>
        <translation>以后可随时更改：编辑 &gt; 设置。一切都在本机运行。研究软件，非医疗器械。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation>您可以关闭此窗口。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation>您在此图像上绘制了病灶。要签核为无病灶吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>You finished the tour. F1 opens the help; Help &gt; Tour starts the tour again.</source>
        <translation>您已完成导览。F1 打开帮助；“帮助 &gt; 导览”可重新开始。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation>您未在此图像上绘制任何内容。请选择其他目标。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation>您未隐藏任何图像。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation>您在此研究中尚未签核任何图像，因此列出两名阅片者都签核的所有图像。若您仍打算盲读此研究，请就此停止。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation>您尚未签核任何图像。请先签核图像，或导出草稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation>您尚未签核任何图像。使用“签核”使掩膜成为终稿。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation>无法保存您的回答：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation>您的修正</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation>您的修正和终稿保持不变。掩膜必须与其图像尺寸相同。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation>无法保存您最近的工作。它仅在内存中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation>您最近的工作在内存中，尚未保存。busviewer 会重试。请勿关闭。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation>您最近的工作尚未保存，未计入。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation>您的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or choose “Two views”.</source>
        <translation>您的系统设置为不显示动画，因此叠加层不会闪烁。按住 H 查看无叠加的图像，或选择“双视图”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation>您的工作尚未保存：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation>同步缩放</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation>缩放到病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation>缩放到掩膜；无掩膜时缩放到金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>a click at row {row}, column {column} is outside the scan ({height} x {width})</source>
        <translation>第 {row} 行、第 {column} 列的点击在图像之外（{height} × {width}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation>正在播放片段</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a corner is not a number</source>
        <translation>某顶点不是数字</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation>有对话框打开</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>a mask beside it would not be found as its ground truth, or would change that of others</source>
        <translation>旁边的掩膜不会被当作其金标准，或会改变其他图像的金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask is of another size than its box</source>
        <translation>某掩膜与其方框尺寸不同</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask reaches beyond the picture</source>
        <translation>某掩膜超出图片</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>a polygon must be a list of x and y</source>
        <translation>多边形必须是 x 和 y 的列表</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a {kind} of {count} points is no area</source>
        <translation>{count} 个点的 {kind} 不是区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation>约 1 分钟</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation>约 {count} 小时</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation>约 {count} 分钟</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation>未改即接受</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation>{count} 幅中 {percent}% 一致</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation>已分配给其他命令</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation>已签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242</source>
        <translation>地址以 https://（DICOMweb）或 dicom:// 开头，例如 dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address has neither ? nor #</source>
        <translation>地址中不含 ? 或 #</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242</source>
        <translation>DICOM 地址写明 AE 标题（最多 16 个字符）和端口：dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an annotation of the image {name} cannot be read ({reason})</source>
        <translation>无法读取图像 {name} 的某个标注（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an image has no file_name</source>
        <translation>某图像没有 file_name</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>anechoic</source>
        <translation>无回声</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>angular</source>
        <translation>成角</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>another one each time</source>
        <translation>每次不同</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>another page</source>
        <translation>另一页面</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>another window</source>
        <translation>另一窗口</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation>结构扭曲</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>axilla</source>
        <translation>腋窝</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>benign is more likely than malignant ({share}).</source>
        <translation>良性比恶性更可能（{share}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>bf16 is too inexact for this model on {where} ({words})</source>
        <translation>bf16 对此模型在 {where} 上不够精确（{words}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <source>both</source>
        <translation>双侧</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/scan_screen.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>burnt-in marks: {marks}</source>
        <translation>烧录标记：{marks}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>busviewer Help</source>
        <translation>busviewer 帮助</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation>busviewer 于 {time} 意外结束。继续“{study}”的 {scan} 吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation>busviewer 于 {time} 意外结束。从中断处继续“{study}”吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation>再次打开此研究时，busviewer 会找到它</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation>按区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation>测量标记</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>cannot be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>cannot be used ({reason})</source>
        <translation>无法使用（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation>中央区</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation>清晰</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation>无草稿</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation>混合性改变</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation>囊实复合性回声</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>consensus (by {reader})</source>
        <translation>共识（由 {reader}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file} twice</source>
        <translation>{file} 出现两次</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file}, but a model has no folders</source>
        <translation>包含 {file}，但模型没有文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {unknown}, which is no file of a model</source>
        <translation>包含 {unknown}，它不是模型的文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>damaged DICOM directory; its order is not used</source>
        <translation>DICOM 目录已损坏；不使用其顺序</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unknown compression; export it uncompressed</source>
        <translation>DICOM 图像已损坏或压缩方式未知；请不压缩导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unsupported compression ({name}); export it uncompressed</source>
        <translation>DICOM 图像已损坏或压缩方式不受支持（{name}）；请不压缩导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again</source>
        <translation>DICOM 已损坏：HighBit 为 {high}，位数为 {stored}/{allocated}；请重新导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its header cannot be read</source>
        <translation>DICOM 已损坏：无法读取文件头</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels cannot be decoded; export it again</source>
        <translation>DICOM 已损坏：无法解码其像素；请重新导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels do not match its header</source>
        <translation>DICOM 已损坏：其像素与文件头不符</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its size is not a number</source>
        <translation>DICOM 已损坏：其尺寸不是数字</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its {name} is too long ({count} bytes, at most {longest})</source>
        <translation>DICOM 已损坏：{name} 过长（{count} 字节，最多 {longest}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_fragments.py"/>
        <source>damaged DICOM: the frames of this clip cannot be told apart; export it again</source>
        <translation>DICOM 已损坏：无法区分此片段的各帧；请重新导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: {missing} is missing; export it again</source>
        <translation>DICOM 已损坏：缺少 {missing}；请重新导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged JPEG: it has more than {limit} passes</source>
        <translation>JPEG 已损坏：扫描超过 {limit} 遍</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it contains more data than its pixels need</source>
        <translation>PNG 已损坏：数据多于其像素所需</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it does not start with its header</source>
        <translation>PNG 已损坏：开头不是文件头</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it has more than {limit} parts</source>
        <translation>PNG 已损坏：部分超过 {limit} 个</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: its header names an unknown method</source>
        <translation>PNG 已损坏：文件头所指方法未知</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: a page has {count} fields</source>
        <translation>TIFF 已损坏：某页有 {count} 个字段</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: field {code} has {count} values, at most {most} are read</source>
        <translation>TIFF 已损坏：字段 {code} 有 {count} 个值，最多读取 {most} 个</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: it has no page</source>
        <translation>TIFF 已损坏：没有页</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages</source>
        <translation>TIFF 已损坏：其说明称有 {claimed} 幅图片，但有 {count} 页</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its pages go round in a circle</source>
        <translation>TIFF 已损坏：各页循环指向</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its pixels do not match its header</source>
        <translation>TIFF 已损坏：其像素与文件头不符</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its tiles are too large</source>
        <translation>TIFF 已损坏：其图块过大</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what} ({text})</source>
        <translation>已损坏：{what}（{text}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what}: it cannot be decoded</source>
        <translation>已损坏：无法解码{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>damaged, or no DICOM Segmentation</source>
        <translation>已损坏，或不是 DICOM 分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>damaged, or no NIfTI file</source>
        <translation>已损坏，或不是 NIfTI 文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged, or no NRRD file</source>
        <translation>已损坏，或不是 NRRD 文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: a segment lies in layer {layer}, and it has {count}</source>
        <translation>已损坏：某分段位于第 {layer} 层，但共有 {count} 层</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an id is neither a number nor text</source>
        <translation>已损坏：某标识既非数字也非文本</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an image or an annotation is not an object</source>
        <translation>已损坏：某图像或标注不是对象</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: it unpacks to more than its header says</source>
        <translation>已损坏：解压后超过其文件头所述</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>device {wish} is not available ({there}); use auto or cpu</source>
        <translation>设备 {wish} 不可用（{there}）；请使用 auto 或 cpu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation>设备：自动</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation>多普勒</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation>草稿后被替换</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation>手动绘制</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation>由 {reader} 绘制</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation>导管改变</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>each pixel of this DICOM image has {samples} values; export it as grey or RGB</source>
        <translation>此 DICOM 图像每个像素有 {samples} 个值；请导出为灰度或 RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>each pixel of this grey TIFF has {count} values; save it as grey or RGB</source>
        <translation>此灰度 TIFF 每个像素有 {count} 个值；请保存为灰度或 RGB</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>edema</source>
        <translation>水肿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity hard</source>
        <translation>弹性：硬</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation>弹性：中等</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation>弹性：软</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation>若归档不要求则留空</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation>空掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation>留空则采用系统信任的证书</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation>后方回声增强</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation>良性与恶性可能性相同（{share}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation>每 100 幅正常图像有 {count} 幅误报草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation>{count} 幅无病灶图像中 {drafted} 幅误报草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false negative</source>
        <translation>假阴性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false positive</source>
        <translation>假阳性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>family name first</source>
        <translation>姓氏在前</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation>文件已移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation>终稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation>每 100 个病灶检出 {count} 个</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation>正在微调</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}</source>
        <translation>微调至少需要 {least} 幅已签核图像；{whose} 有 {count} 幅{more}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation>确定草稿：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <source>format {number} is newer than format {format} of this program; update busviewer</source>
        <translation>格式 {number} 比此程序的格式 {format} 新；请更新 busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation>第 {number} 帧，{area} mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation>第 {number} 帧，{area} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation>来自系统密钥环</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation>伽马 {gamma}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation>灰度至</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation>灰度 {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation>金标准和类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>guard set</source>
        <translation>对照集</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has several colours, all of which count as lesion</source>
        <translation>有多种颜色，均计为病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has {levels} levels, of which all but the darkest count as lesion</source>
        <translation>有 {levels} 级，除最暗一级外均计为病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>held-out finals</source>
        <translation>留出的终稿</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation>不均匀回声</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation>不均匀背景回声</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>hidden until you sign off</source>
        <translation>签核前隐藏</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation>均匀背景回声 - 脂肪</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation>均匀背景回声 - 纤维腺体</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation>https://host/dicom-web 或 dicom://AET@host:4242</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hyperechoic</source>
        <translation>高回声</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hypoechoic</source>
        <translation>低回声</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation>肿块内</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>in the holdout that judges the candidate</source>
        <translation>留出用于评判候选模型</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation>内部血流</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation>导管内</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>irregular</source>
        <translation>不规则形</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an all-black JPEG, as a mask of 0 and 1 also becomes; it counts as no lesion</source>
        <translation>是全黑的 JPEG，值为 0 和 1 的掩膜也会变成这样；计为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline drawn on a picture; what it encloses counts as lesion</source>
        <translation>是画在图片上的轮廓；其所围部分计为病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline; what it encloses counts as lesion</source>
        <translation>是轮廓；其所围部分计为病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is cut out of a picture; what is left of it counts as lesion</source>
        <translation>是从图片中裁出的；剩余部分计为病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>is missing</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation>等回声</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>it belongs to another scan, {path}</source>
        <translation>它属于另一幅图像 {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>it contains {counted}, its scan {wanted}</source>
        <translation>它包含 {counted}，其图像包含 {wanted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>it does not fit its kind of file</source>
        <translation>它不符合其文件类型</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>it does not say what kind it is</source>
        <translation>未说明其类型</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say whether to use them</source>
        <translation>未说明是否使用它们</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say which pictures are masks</source>
        <translation>未说明哪些图片是掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation>该帧尺寸不同</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>it has neither a polygon nor run lengths</source>
        <translation>它既没有多边形也没有游程</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation>该帧已有您自己的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>it is a picture in colours, no mask</source>
        <translation>这是彩色图片，不是掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>it is no DICOM file, which this format refers to; choose another format</source>
        <translation>它不是此格式所引用的 DICOM 文件；请选择其他格式</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: it has {count} slices</source>
        <translation>不是单幅图像的掩膜：有 {count} 层</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: its size is {size}</source>
        <translation>不是单幅图像的掩膜：其尺寸为 {size}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it lists no studies</source>
        <translation>未列出任何研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header cannot be read</source>
        <translation>无法读取其 DICOM 文件头</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header has no {missing}</source>
        <translation>其 DICOM 文件头没有 {missing}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header says {width} x {height} pixels, and its image has others</source>
        <translation>其 DICOM 文件头称为 {width} × {height} 像素，而其图像不同</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>its UID is not valid</source>
        <translation>其 UID 无效</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its boxes reach beyond its {width} x {height} pixels; look for text again</source>
        <translation>其方框超出其 {width} × {height} 像素；请重新查找文字</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its burnt-in text was not looked for; export again</source>
        <translation>未查找其烧录文字；请重新导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are cut short</source>
        <translation>其压缩游程不完整</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are damaged</source>
        <translation>其压缩游程已损坏</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>its description tells of {claimed} pictures, but the file contains only one</source>
        <translation>其说明称有 {claimed} 幅图片，但文件只包含一幅</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its file cannot be read ({reason})</source>
        <translation>无法读取其文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>its format is not {format}</source>
        <translation>其格式不是 {format}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its frames are not all of one size and kind</source>
        <translation>其各帧的尺寸和类型不全相同</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its pixels lie in another file; save it as one file</source>
        <translation>其像素在另一文件中；请保存为一个文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its run lengths are of another size</source>
        <translation>其游程的尺寸不同</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>its scan contains {counted}</source>
        <translation>其图像包含 {counted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>its scan {key} cannot be read ({reason})</source>
        <translation>无法读取其图像 {key}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>its size is not possible ({frames} frames of {columns} x {rows})</source>
        <translation>其尺寸不可能（{frames} 帧，{columns} × {rows}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its size is not possible ({size})</source>
        <translation>其尺寸不可能（{size}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its slice does not lie as a scan does, from right to left and from front to back</source>
        <translation>其层面的方位与图像不同：应从右到左、从前到后</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>its transparency and its colours show different areas; save it as PNG, 0 and 255</source>
        <translation>其透明度与颜色显示不同的区域；请保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its uncompressed copy would be larger than the 4 GB that DICOM allows</source>
        <translation>其未压缩副本将超过 DICOM 允许的 4 GB</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its values are no numbers</source>
        <translation>其值不是数字</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey</source>
        <translation>其值位于不常见的位（HighBit {high}，BitsStored {stored}）；请以灰度、不压缩方式导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation>labelme JSON</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>left for training</source>
        <translation>可用于训练</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation>病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation>病灶 {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>lesions</source>
        <translation>病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation>已签核病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>light and dark both reach around this mask, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>亮与暗都环绕此掩膜，因此无法区分病灶与背景；请保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>lowest Dice with fp32 on {count} synthetic scans: {lowest}</source>
        <translation>{count} 幅合成图像上与 fp32 的最低 Dice：{lowest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation>已建立</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation>多数意见</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>malignant is more likely than benign ({share}).</source>
        <translation>恶性比良性更可能（{share}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation>均值 {mean}   中位数 {median}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation>草稿与终稿的 Dice 中位数</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation>每幅图像绘制时间的中位数</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation>{count} 幅图像的中位数</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation>阅片时间中位数 {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation>前三分之一中位数 {first}，后三分之一 {last}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation>中位数 {median}，四分位数 {low} 和 {high}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation>微小分叶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²</source>
        <translation>mm，mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²; {count} uncalibrated</source>
        <translation>mm，mm²；{count} 个未校准</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>modality {modality}</source>
        <translation>模态 {modality}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation>我的类别：{name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation>近似重复，第 {number} 组</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>near-duplicates are not searched for in studies of more than {limit} scans</source>
        <translation>在超过 {limit} 幅图像的研究中不查找近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation>近似重复 {percent}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report of {left} scans that are not signed off: sign them off first</source>
        <translation>{left} 幅未签核图像没有 DICOM 报告：请先签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report was written: no signed-off scan among these is a DICOM file</source>
        <translation>未写入 DICOM 报告：其中没有已签核图像是 DICOM 文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation>此模型没有准确度数据</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation>尚无草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation>无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>no longer in the study</source>
        <translation>已不在研究中</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation>无掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>no network of {model} has all of {method}, {layer} and {target}</source>
        <translation>{model} 没有同时具备 {method}、{layer} 和 {target} 的网络</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation>无后方回声特征</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>no reader has signed off this scan</source>
        <translation>没有阅片者签核此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>no secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation>此图像无此项</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more scans, from other patients if possible</source>
        <translation>{whose} 的 {count} 幅已签核图像均不{missing}{more}；请签核更多图像，最好来自其他患者</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>not a model archive ({model_json} is missing)</source>
        <translation>不是模型压缩包（缺少 {model_json}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation>不是有效的快捷键</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)</source>
        <translation>不是 busviewer 能读取的图像（PNG、JPEG、BMP、TIFF 或 DICOM）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <source>not enough memory to decode this image</source>
        <translation>内存不足，无法解码此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>not enough memory to open this scan</source>
        <translation>内存不足，无法打开此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation>不平行</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>not parallel, long axis at {angle}° to the skin</source>
        <translation>不平行，长轴与皮肤成 {angle}°</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation>未存入：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation>不是所标注的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation>不写入</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation>之后无</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation>之前无</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation>未发现：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation>现无草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation>现有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation>现漏检</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>number of CUDA devices: {count}</source>
        <translation>CUDA 设备数：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation>草稿未改即接受（共 {count} 份）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>one of its shapes cannot be read ({reason})</source>
        <translation>无法读取其某个形状（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>one of the {count} largest pages {size}; {others}</source>
        <translation>{count} 个最大页之一 {size}；{others}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>one picture</source>
        <translation>一幅图片</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation>一幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation>仅为可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation>仅为可能病灶：请先打开图像并接受</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation>仅用于 dicom://</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation>仅分割组织</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation>仅分割组织，不分割：{kinds}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation>仅 {reader} 认为有病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation>或将文件夹拖放到此窗口任意处</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>other finals (judged by models trained without them)</source>
        <translation>其他终稿（由未用它们训练的模型评判）</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation>肿块外</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation>椭圆形</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>page {number} of {count}, the largest {size}; {others}</source>
        <translation>第 {number} 页，共 {count} 页，最大页 {size}；{others}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation>平行</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>parallel, long axis at {angle}° to the skin</source>
        <translation>平行，长轴与皮肤成 {angle}°</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation>选取</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation>可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation>可能病灶：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation>可能 {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, across regions of different scale</source>
        <translation>px，跨越标尺不同的区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation>px，在有标尺的区域之外</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation>px，未校准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation>阅片者：{name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation>正在比较阅片者</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation>重绘</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>reinstall {what}</source>
        <translation>请重新安装{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation>已移除：文件已不在文件夹中；您的工作已保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation>按区域定标</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation>幅图像</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>shadowing</source>
        <translation>后方声影</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>signed off</source>
        <translation>已签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: lesion</source>
        <translation>已签核：有病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation>已签核：无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/export/study.py"/>
        <source>signed-off scans</source>
        <translation>已签核图像</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation>皮肤回缩</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation>皮肤增厚</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation>毛刺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>stopped before the first epoch was finished; nothing was saved</source>
        <translation>在第一轮结束前停止；未保存任何内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation>已存入</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>stored with changes (warning {code})</source>
        <translation>已存入但有更改（警告 {code}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>studies are retrieved</source>
        <translation>正在获取检查</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation>乳晕下</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>taken from {start}</source>
        <translation>取自 {start}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the TIFF colour type {photometric} is not supported; save it as grey or RGB</source>
        <translation>不支持 TIFF 颜色类型 {photometric}；请保存为灰度或 RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive cannot send it</source>
        <translation>归档无法发送它</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive could not process it</source>
        <translation>归档无法处理它</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>the archive did not say that it was stored</source>
        <translation>归档未确认已存入</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this compression</source>
        <translation>归档不接受此压缩方式</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this kind of file</source>
        <translation>归档不接受此类文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive does not take this kind of file, or this kind of request</source>
        <translation>归档不接受此类文件或此类请求</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not understand it</source>
        <translation>归档无法理解它</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive is full</source>
        <translation>归档已满</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive refused it</source>
        <translation>归档拒绝了它</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive sent nothing</source>
        <translation>归档未发送任何内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/explaining/methods.py"/>
        <source>the class does not depend on this layer; choose the coarsest one</source>
        <translation>该类别不依赖此层；请选择最粗的一层</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>the click network returned invalid values (NaN or infinite)</source>
        <translation>点击工具的网络返回了无效值（NaN 或无穷）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>the colours of this JPEG are not supported; export it as grey or RGB</source>
        <translation>不支持此 JPEG 的颜色；请导出为灰度或 RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation>效果在签核前隐藏</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the encoding {encoding} is not supported; save it as raw or gzip</source>
        <translation>不支持编码 {encoding}；请保存为 raw 或 gzip</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <location filename="../../busviewer/scan/read.py"/>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>无法读取文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>the file contains no DICOM image, or is truncated</source>
        <translation>文件中没有 DICOM 图像，或文件不完整</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation>评判后该文件已更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>the file has changed since it was annotated</source>
        <translation>文件在标注后已更改</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is missing</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is too large ({size} MB); the limit is {limit} MB</source>
        <translation>文件过大（{size} MB）；上限为 {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the file is too large for this disk</source>
        <translation>文件对此磁盘来说过大</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the file is too large; the limit is {limit} MB</source>
        <translation>文件过大；上限为 {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only one is there</source>
        <translation>文件称包含 {claimed} 帧，但只有一帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only {count} are there</source>
        <translation>文件称包含 {claimed} 帧，但只有 {count} 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>the folder is write-protected</source>
        <translation>文件夹有写保护</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the ground truth cannot be read ({reason})</source>
        <translation>无法读取金标准（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth covers {share} of the scan</source>
        <translation>金标准覆盖图像的 {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has holes, which count as no lesion</source>
        <translation>金标准有孔洞，计为无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {islands} separate areas</source>
        <translation>金标准有 {islands} 个分离的区域</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {thin} thin or tiny areas, as letters and dashes are</source>
        <translation>金标准有 {thin} 个细小区域，像字母和短线</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches all four borders of the scan</source>
        <translation>金标准触及图像的全部四条边</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches three borders of the scan</source>
        <translation>金标准触及图像的三条边</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>the image file is truncated</source>
        <translation>图像文件不完整</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>the image mode {mode} is not supported; save it as an 8- or 16-bit PNG</source>
        <translation>不支持图像模式 {mode}；请保存为 8 位或 16 位 PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>the key must have at least {shortest_key} letters, or it could be guessed</source>
        <translation>密钥至少要有 {shortest_key} 个字符，否则可能被猜到</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation>病灶已离开画面</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation>多数意见</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask of {scan}</source>
        <translation>{scan} 的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>the mask {name} is not used: {why}</source>
        <translation>未使用掩膜 {name}：{why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>the model</source>
        <translation>该模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation>模型不再识别到病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation>模型或磁盘正在工作</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>the model {name} returned invalid values (NaN or infinite) for {scan}</source>
        <translation>模型 {name} 对 {scan} 返回了无效值（NaN 或无穷）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other page is not shown</source>
        <translation>另一页未显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other {count} pages are not shown</source>
        <translation>其他 {count} 页未显示</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation>画面变化过大</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the pictures of this TIFF cannot be told apart; save it with a page for each</source>
        <translation>无法区分此 TIFF 的各幅图片；请每幅保存为一页</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation>指针正被按住</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>the reader name is empty</source>
        <translation>阅片者姓名为空</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>the readers signed off different versions of the scan file</source>
        <translation>各阅片者签核了图像文件的不同版本</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/drafts.py"/>
        <source>the scan has changed since its mask was read; import it again</source>
        <translation>图像在读取其掩膜后已更改；请重新导入</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the segmentation is empty: it does not even tell the size of its scan</source>
        <translation>分割为空：甚至未说明其图像的尺寸</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>the size of a scan is missing or not possible (width {width}, height {height})</source>
        <translation>图像的尺寸缺失或不可能（宽 {width}，高 {height}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>the study folder is missing</source>
        <translation>研究文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>the system's keyring cannot be used ({reason})</source>
        <translation>无法使用系统的密钥环（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the tour is on</source>
        <translation>正在进行导览</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>there are no frames in this file; it contains one picture</source>
        <translation>此文件没有分帧；只包含一幅图片</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>there is a model called {name} already; choose another name with --name</source>
        <translation>已有名为 {name} 的模型；请用 --name 选择其他名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>there is no frame {number} in this file; it contains {held}</source>
        <translation>此文件中没有第 {number} 帧；它包含 {held}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>there is no picture {number} in this file; it contains {there}</source>
        <translation>此文件中没有第 {number} 幅图片；它包含 {there}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>this DICOM directory is too large (at most {limit} MB)</source>
        <translation>此 DICOM 目录过大（最多 {limit} MB）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has bf16</source>
        <translation>此 GPU 有 bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has no bf16</source>
        <translation>此 GPU 没有 bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pages; save it in parts</source>
        <translation>此 TIFF 超过 {limit} 页；请分开保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pictures; save it in parts</source>
        <translation>此 TIFF 的图片超过 {limit} 幅；请分开保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume of an unsupported kind; save it as single images</source>
        <translation>此 TIFF 是不受支持类型的容积；请保存为单幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume; save it as single images</source>
        <translation>此 TIFF 是容积；请保存为单幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this clip has {count} frames; at most {limit} are read</source>
        <translation>此片段有 {count} 帧；最多读取 {limit} 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed</source>
        <translation>此片段是视频（{name}），不受支持；请导出为 JPEG 或不压缩</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this file contains {count} pictures; open its folder, where each is a scan of its own ({name}#1 to {name}#{count})</source>
        <translation>此文件包含 {count} 幅图片；请打开其文件夹，其中每幅为一幅图像（{name}#1 至 {name}#{count}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255</source>
        <translation>其灰度像图片，而不是掩膜的少数几级；请将掩膜保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a DICOMDIR, a list of files and no image; open the folder that it is in</source>
        <translation>这是 DICOMDIR，即文件列表而非图像；请打开它所在的文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each</source>
        <translation>这是 {count} 幅图片的 MetaMorph 堆栈；请保存为每幅一页的 TIFF</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a clip of {there} frames; open its folder, where each is a scan of its own ({name}#1 to {name}#{there})</source>
        <translation>这是 {there} 帧的片段；请打开其文件夹，其中每帧为一幅图像（{name}#1 至 {name}#{there}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this is a picture with colours in it, but with no clear area or closed line of one colour; save the mask alone as PNG, 0 and 255</source>
        <translation>这是彩色图片，但没有清晰的单色区域或闭合线；请将掩膜单独保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is an ultrasound volume (3D), not frames as they were seen; export its frames</source>
        <translation>这是超声容积（3D），不是所见的帧；请导出其各帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>this is no COCO file: it has no lists of images and annotations</source>
        <translation>这不是 COCO 文件：没有图像和标注的列表</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>this is no DICOM Segmentation</source>
        <translation>这不是 DICOM 分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>this is no labelme file: it has no list of shapes</source>
        <translation>这不是 labelme 文件：没有形状列表</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this is not a DICOM file, or it is damaged</source>
        <translation>这不是 DICOM 文件，或已损坏</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>this is not an address</source>
        <translation>这不是地址</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is not an ultrasound image ({kind})</source>
        <translation>这不是超声图像（{kind}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this kind</source>
        <translation>此类型</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has the value {value} everywhere, so lesion and background cannot be told apart; an empty mask has 0 everywhere</source>
        <translation>此掩膜处处为值 {value}，因此无法区分病灶与背景；空掩膜处处为 0</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255</source>
        <translation>此掩膜有未闭合的细线；请保存为填充区域，PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has {levels} levels, and the border of the picture is not of the darkest, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>此掩膜有 {levels} 级，且图片边缘不是最暗一级，因此无法区分病灶与背景；请保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both must have the same size</source>
        <translation>此掩膜为 {width} × {height} 像素，而其图像为 {wide} × {high}；两者尺寸必须相同</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255</source>
        <translation>此掩膜对 JPEG 来说太淡（值小于 255 中的 32）；请保存为 PNG，值为 0 和 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>this scan has two colours only: is it a mask, under a name that no layout knows?</source>
        <translation>此图像只有两种颜色：它是否是掩膜，只是名称不符合任何文件夹结构？</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)</source>
        <translation>此系统没有密钥环（如 GNOME Keyring、KWallet、钥匙串或凭据管理器）</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this user may not store</source>
        <translation>此用户无权存入</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation>待检查</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation>待检查：{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation>总绘制时间</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation>真阳性</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation>两个切面</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>unc. {value}</source>
        <translation>不确定 {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>uncalibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation>不确定度 {value}（{model}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation>未知命令</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation>未阅</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation>未阅，已看</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation>无血流</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation>边缘血流</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>was damaged and has been quarantined</source>
        <translation>已损坏并被另存</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation>无草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>write the user in its own field, and no password in the address</source>
        <translation>请将用户写在其自己的栏中，地址中不要写密码</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>write-protected</source>
        <translation>有写保护</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation>{across} x {down} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{before} before, {after} after</source>
        <translation>之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>{bits} bits, format {sampleformat},</source>
        <translation>{bits} 位、格式 {sampleformat}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit numbers of colours are not supported</source>
        <translation>不支持 {bits} 位的颜色编号</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit values are not supported; export it with 1 to 16 bits</source>
        <translation>不支持 {bits} 位的值；请以 1 至 16 位导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>{cache}: {what} ({reason}); all scans were analysed again</source>
        <translation>{cache}：{what}（{reason}）；所有图像已重新分析</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation>{colour}（默认）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation>{count} 个超出刻度（最大 {longest}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{count} changed</source>
        <translation>已更改 {count} 项</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation>{count} 幅归为良性。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation>{count} 幅归为恶性。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation>有 {count} 条描述对应的病灶不在掩膜中。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation>{count} 份草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation>{count} 失败</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation>{count} 确定</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation>已加旗标：{count}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation>{count} 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out finals have a lesion</source>
        <translation>{count} 份留出的终稿有病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out lesions</source>
        <translation>{count} 个留出的病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation>隐藏 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation>已隐藏 {count} 幅。相关工作已保留。要查看，请选择“筛选 &gt; 已隐藏”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation>略去 {count} 个（跨越标尺不同的区域）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation>略去 {count} 个（无像素间距）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation>{count} 个病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} lesions, {held_out} held out and {crossed} judged by models trained without them</source>
        <translation>{count} 个病灶，其中 {held_out} 个留出，{crossed} 个由未用它们训练的模型评判</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation>另有 {count} 幅将在您签核后列出。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation>{count} 个近似重复</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation>有 {count} 个模型文件夹无法使用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{count} pictures</source>
        <translation>{count} 幅图片</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation>{count} 可能</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation>{count} 个可能病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation>移除 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation>已选 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation>显示 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation>已重新显示 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation>已签核 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation>已签核 {count} 幅为无病灶。要重新打开，请选中并选择“撤销”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation>已签核 {count} 幅。要重新打开，请选中并选择“撤销”。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation>已跳过 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation>{count} 个小病灶未测量</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>{count} ultrasound regions are ignored: outside the picture, or without a size</source>
        <translation>忽略 {count} 个超声区域：在图片之外，或没有尺寸</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation>{count} 无法读取</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} 周</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation>{count} 幅在模型的训练集中</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation>将跳过 {count} 幅。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation>{count} 未发现</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} 岁</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation>刻度间 {distance} mm 对应每像素 {spacing} mm 的间距。超声图像一般为 {low} 至 {high} mm。要设置吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{done} of {total} signed off</source>
        <translation>已签核 {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>{draft} made this draft. The model in use is {model}.</source>
        <translation>此草稿由 {draft} 生成。当前模型为 {model}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{failed} failed ({reason}); continued on the CPU</source>
        <translation>{failed} 失败（{reason}）；已在 CPU 上继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation>{figures}。均未校准。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation>无法写入 {file}：{reason}。请选择其他文件夹或释放磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is a link or the like, not a file</source>
        <translation>{file} 是链接或类似内容，不是文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is too large ({size} MB; the limit: {most} MB)</source>
        <translation>{file} 过大（{size} MB；上限：{most} MB）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} unpacks to {size} MB of nothing; not a model</source>
        <translation>{file} 解压后为 {size} MB 的空内容；不是模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation>{file}：来自以前的导出</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <location filename="../../busviewer/archive/retrieving.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <location filename="../../busviewer/formats/format.py"/>
        <location filename="../../busviewer/importing/fitting.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{finals} finals: {lesions} with a lesion, {normals} without. Held out: {held_out}, of which {held_lesions} with a lesion.
Class given on {classed}: {benign} benign, {malignant} malignant. Only these train the model's assessment.</source>
        <translation>终稿 {finals} 份：含病灶 {lesions}，不含 {normals}。留出 {held_out}，其中含病灶 {held_lesions}。
已给类别 {classed} 份：良性 {benign}，恶性 {malignant}。仅这些用于训练模型评估。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation>找不到 {folder}。它可能已移动，或其磁盘未连接</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation>找不到 {folder}。它可能已重命名或移动，或其磁盘已移除。您的工作保留在内存中，文件夹再次可用时会保存。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation>{folder} 不含图像（PNG、JPEG、BMP、TIFF 或 DICOM）。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation>{folder} 再次可用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{folder}: a link to a file outside the model folder; copy the file into the folder</source>
        <translation>{folder}：指向模型文件夹之外文件的链接；请将文件复制到文件夹中</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: cannot be listed ({reason}); check its permissions</source>
        <translation>{folder}：无法列出其内容（{reason}）；请检查权限</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: cannot be locked ({reason}); open the study in only one window</source>
        <translation>{folder}：无法锁定（{reason}）；请只在一个窗口中打开该研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{folder}: cannot be written to ({reason}); import the masks as drafts</source>
        <translation>{folder}：无法写入（{reason}）；请将掩膜作为草稿导入</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{folder}: has pictures already; choose another folder for those of the boxes</source>
        <translation>{folder}：已有图片；请为方框图片选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{folder}: holds the masks of scans beside it; open {path}</source>
        <translation>{folder}：包含旁边图像的掩膜；请打开 {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: in use by another window ({holder}); close that window to save here</source>
        <translation>{folder}：正被另一窗口（{holder}）使用；请关闭该窗口以便在此保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{folder}: no scan could be read</source>
        <translation>{folder}：没有可读取的图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: no such folder; choose the folder that contains the scans</source>
        <translation>{folder}：没有此文件夹；请选择包含图像的文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{folder}: no {which} of reader {reader} to export{left}</source>
        <translation>{folder}：没有阅片者 {reader} 的{which}可供导出{left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{folder}: no {which} of reader {reader} to report</source>
        <translation>{folder}：没有阅片者 {reader} 的{which}可供报告</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{folder}: not a safetensors file ({reason})</source>
        <translation>{folder}：不是 safetensors 文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation>{folder}：未找到</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically</source>
        <translation>{folder}：文件夹不存在。请恢复它或重新连接其驱动器；保存将自动继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation>{folder}：此文件夹中没有 DICOM 文件。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation>{folder}：没有此文件夹。</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: this disk or network share does not support locks; open the study in only one window</source>
        <translation>{folder}：此磁盘或网络共享不支持锁定；请只在一个窗口中打开该研究</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: this is a file; choose the folder that contains it</source>
        <translation>{folder}：这是文件；请选择包含它的文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: your disk quota is used up. Free some space; saving continues automatically</source>
        <translation>{folder}：您的磁盘配额已用完。请释放空间；保存将自动继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {full}. Free some space; saving continues automatically</source>
        <translation>{folder}：{full}。请释放空间；保存将自动继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {reason}. Check the disk and its connection; saving is retried automatically</source>
        <translation>{folder}：{reason}。请检查磁盘及其连接；将自动重试保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{format}: cannot be imported; available: {names}</source>
        <translation>{format}：无法导入；可用：{names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>{host}, process {process}, since {since}</source>
        <translation>{host}，进程 {process}，自 {since}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation>{key} 已分配给“{command}”。要重新分配吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation>{key} 按住时用于图像操作</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation>{key} 用于在控件间移动</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation>{key} 用于打开菜单</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>{key}: could not be encoded as PNG</source>
        <translation>{key}：无法编码为 PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: has ground truth already, which was kept</source>
        <translation>{key}：已有金标准，已保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{key}: its annotation can no longer be read</source>
        <translation>{key}：其标注已无法读取</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: no mask was written: {why}</source>
        <translation>{key}：未写入掩膜：{why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/saver.py"/>
        <source>{key}: saved to {path} instead ({failure})</source>
        <translation>{key}：改为保存到 {path}（{failure}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>{key}: the file name is too long to name a mask after it; shorten it</source>
        <translation>{key}：文件名过长，无法用来命名掩膜；请缩短</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>{key}: the file name is too long; shorten it</source>
        <translation>{key}：文件名过长；请缩短</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one</source>
        <translation>{key}：{reader} 有两个已保存的版本，{where}；在 {reader} 选择之前两者都不使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{key}: two saved versions, in {storage_folder} and {other}; neither is shown or changed until you choose one (Study &gt; Choose between versions)</source>
        <translation>{key}：有两个已保存的版本，位于 {storage_folder} 和 {other}；在您选择之前，两者都不显示也不更改（研究 &gt; 选择版本）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation>{kind}，无标尺</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation>{kind}，每像素 {size} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation>{layer}：颜色</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: opacity</source>
        <translation>{layer}：不透明度</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: style</source>
        <translation>{layer}：样式</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{left} left.</source>
        <translation>剩余 {left}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation>宽 {length}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} cm</source>
        <translation>{length} cm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{line}, weight {times}</source>
        <translation>{line}，权重 {times}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{mean} (95 % interval {low} to {high})</source>
        <translation>{mean}（95% 区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation>{model}（使用中）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation>{model} 未发现病灶（病灶概率 {share}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation>{model} 正在使用。请先换用其他模型。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation>{model} 不在您自己的文件夹中，因此无法删除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation>现已使用 {model}。之前的模型已保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation>{model} 已删除。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation>{model} 未通过：其表现差于起始模型。仍要使用吗？</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation>{model} 曾用此图像或显示同一切面的图像训练：其草稿在此处优于在新图像上的表现。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation>{model} 曾用其中 {count} 幅图像训练：其数值偏好。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation>{model} 已写入 {file}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation>{model}：{lesions} 个病灶的 Dice 为 {dice}，漏检 {missed}；{normals} 幅正常图像中 {drawn} 幅有草稿</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation>{name}
涂黑 {on}，保留 {off}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation>{name}  ·  已签核 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{name} (login name)</source>
        <translation>{name}（登录名）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{name} (not found)</source>
        <translation>{name}（未找到）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation>{name} 在此研究中有 {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces</source>
        <translation>{name} 不是有效的模型名称；请使用最多 128 个字母、数字、“-”、“_”、“+”、“.”和空格</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>{name} is reserved for the consensus of several readers; choose another name</source>
        <translation>{name} 保留用于多位阅片者的共识；请选择其他名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{name} is there already, and is not its ground truth</source>
        <translation>{name} 已存在，且不是其金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: a study with over {limit} files is not loaded.</source>
        <translation>{name}：不加载超过 {limit} 个文件的检查。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: no connection to {host}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}：无法连接 {host}，或连接中断。请检查地址和网络后重试。已传输的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: no connection to {host}, port {port}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}：无法连接 {host} 端口 {port}，或连接中断。请检查地址和网络后重试。已传输的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: not found ({status}). Check the address of this archive.</source>
        <translation>{name}：未找到（{status}）。请检查此归档的地址。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the address cannot be used ({reason}).</source>
        <translation>{name}：地址无法使用（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the answer cannot be read as DICOM. Nothing of it was kept.</source>
        <translation>{name}：无法将应答读作 DICOM。未保留其任何内容。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is damaged.</source>
        <translation>{name}：应答已损坏。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is incomplete.</source>
        <translation>{name}：应答不完整。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is larger than {limit} MB.</source>
        <translation>{name}：应答大于 {limit} MB。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive could not search ({code}).</source>
        <translation>{name}：归档无法搜索（{code}）。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive refuses us. Ask its administrator to enter the AE title {calling}, and check the title {called} in the address.</source>
        <translation>{name}：归档拒绝我们。请让其管理员登记 AE 标题 {calling}，并检查地址中的标题 {called}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the certificate of {host} is not trusted ({why}). If your archive has a certificate of its own, choose its CA file in the settings of this archive.</source>
        <translation>{name}：{host} 的证书不受信任（{why}）。如果您的归档有自己的证书，请在此归档的设置中选择其 CA 文件。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the file of certificates {ca_file} {why}. Choose a PEM file.</source>
        <translation>{name}：证书文件 {ca_file} {why}。请选择 PEM 文件。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.</source>
        <translation>{name}：服务器应答的是{page}而不是 DICOMweb。请检查此归档的地址。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server is too slow. Try again later.</source>
        <translation>{name}：服务器过慢。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the server reports an error ({status}). Try again later.</source>
        <translation>{name}：服务器报告错误（{status}）。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server sends on to {place}. busviewer does not follow, because the password would go there too. Enter the final address in the settings of this archive.</source>
        <translation>{name}：服务器转向 {place}。busviewer 不会跟随，因为密码也会被发送到那里。请在此归档的设置中输入最终地址。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the user or the password is wrong.</source>
        <translation>{name}：用户或密码错误。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation>{name}：没有此 CA 文件。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: this user may not do that.</source>
        <translation>{name}：此用户无权这样做。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: too large for this archive.</source>
        <translation>{name}：对此归档来说过大。</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: {host} does not answer in time. Try again later.</source>
        <translation>{name}：{host} 未及时应答。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: {problem}.</source>
        <translation>{name}：{problem}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is not a folder</source>
        <translation>{nearest} 不是文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is write-protected</source>
        <translation>{nearest} 有写保护</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation>{network}，{size} × {size} 像素</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation>{network}，{size} × {size} 像素，含镜像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{number} (fine)</source>
        <translation>{number}（细）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{number} scans</source>
        <translation>{number} 幅图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: already exists and was not written by busviewer; choose another folder</source>
        <translation>{out}：已存在且不是由 busviewer 写入；请选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none</source>
        <translation>{out}：请选择新的或空的文件夹，以免含患者数据的内容与不含的放在一起</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: contains the scans; choose another folder, so that the output is not taken for ground truth</source>
        <translation>{out}：包含图像；请选择其他文件夹，以免输出被当作金标准</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{out}: lies in the folder of the scans; choose another place</source>
        <translation>{out}：位于图像文件夹中；请选择其他位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: this is a file; choose a folder for the output</source>
        <translation>{out}：这是文件；请为输出选择文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: already exists and is no list of names; choose another file</source>
        <translation>{path}：已存在且不是姓名列表；请选择其他文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: already exists and was not written by busviewer; choose another file</source>
        <translation>{path}：已存在且不是由 busviewer 写入；请选择其他文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); a model is a folder with {model_json}</source>
        <translation>{path}：无法读取（{reason}）；模型是含有 {model_json} 的文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason}); changes to this scan are not saved</source>
        <translation>{path}：无法读取（{reason}）；对此图像的更改不会保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); reinstall {what}</source>
        <translation>{path}：无法读取（{reason}）；请重新安装{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: cannot be read ({reason}); {again}</source>
        <translation>{path}：无法读取（{reason}）；{again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used (unexpected content, written by {reader})</source>
        <translation>{path}：无法使用（内容意外，由 {reader} 写入）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used ({reason})</source>
        <translation>{path}：无法使用（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/loop/events.py"/>
        <source>{path}: cannot be written ({reason}){advice}</source>
        <translation>{path}：无法写入（{reason}）{advice}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/chosen_sensitivity.py"/>
        <source>{path}: cannot read the chosen sensitivity ({reason}); using {balanced}</source>
        <translation>{path}：无法读取所选灵敏度（{reason}）；使用 {balanced}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/calibration.py"/>
        <source>{path}: cannot read the saved spacing of folders ({reason}); set it again where needed</source>
        <translation>{path}：无法读取保存的文件夹像素间距（{reason}）；请在需要处重新设置</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>{path}: cannot read which pictures are masks ({reason}); answer again when asked</source>
        <translation>{path}：无法读取哪些图片是掩膜（{reason}）；请在询问时重新回答</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/hidden.py"/>
        <source>{path}: cannot read which scans are hidden ({reason}); all scans are listed</source>
        <translation>{path}：无法读取哪些图像被隐藏（{reason}）；列出所有图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}</source>
        <translation>{path}：已损坏（SHA-256 {found}，应为 {sha256}）；请重新安装{what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}), and cannot be quarantined ({why})</source>
        <translation>{path}：已损坏（{reason}），且无法另存（{why}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used</source>
        <translation>{path}：已损坏（{reason}）；未使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, and the file is left unchanged</source>
        <translation>{path}：已损坏（{reason}）；未使用，文件保持不变</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, quarantined as {name}</source>
        <translation>{path}：已损坏（{reason}）；未使用，已另存为 {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: damaged; rename it, so that the import can record what it writes</source>
        <translation>{path}：已损坏；请重命名，以便导入能记录其写入的内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'members': {name} is missing or wrong ({found})</source>
        <translation>{path}：字段“members”：{name} 缺失或错误（{found}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'weights' must be {weights}, a file in the same folder</source>
        <translation>{path}：字段“weights”必须为 {weights}，即同一文件夹中的文件</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field 'weights_file' must be {weights} or {click_weights}; {again}</source>
        <translation>{path}：字段“weights_file”必须为 {weights} 或 {click_weights}；{again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field {name} is missing or wrong ({found})</source>
        <translation>{path}：字段 {name} 缺失或错误（{found}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field {name} is missing or wrong: {found}; {again}</source>
        <translation>{path}：字段 {name} 缺失或错误：{found}；{again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: in no format that can be imported; see the help for those</source>
        <translation>{path}：不是可导入的格式；请参阅帮助</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: it belongs to another scan, {key}</source>
        <translation>{path}：属于另一幅图像 {key}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: left out, {count} that busviewer drew, such as {name}</source>
        <translation>{path}：已略去 busviewer 绘制的 {count}，例如 {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{path}: lies in the folder of the scans; choose another place</source>
        <translation>{path}：位于图像文件夹中；请选择其他位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to see it</source>
        <translation>{path}：由较新版本的 busviewer 生成；请更新 busviewer 以查看</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to use it</source>
        <translation>{path}：由较新版本的 busviewer 生成；请更新 busviewer 以使用</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: made for another version of the scan file; quarantined as {name}</source>
        <translation>{path}：为图像文件的另一版本所作；已另存为 {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used</source>
        <translation>{path}：需要列 {scan} 和 {group}；不使用其类别、分组和折</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: not a CSV table ({reason}); its classes, groups and folds are not used</source>
        <translation>{path}：不是 CSV 表格（{reason}）；不使用其类别、分组和折</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: not a busviewer model</source>
        <translation>{path}：不是 busviewer 模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: not a click network of format {format}; {again}</source>
        <translation>{path}：不是格式 {format} 的点击网络；{again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: not a list of training scans; reinstall the model</source>
        <translation>{path}：不是训练图像列表；请重新安装模型</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{path}: not a model archive ({reason})</source>
        <translation>{path}：不是模型压缩包（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{path}: not a safetensors file ({reason})</source>
        <translation>{path}：不是 safetensors 文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: not enough memory to read it</source>
        <translation>{path}：内存不足，无法读取</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{path}: not the file that was annotated under this name; the earlier annotation is kept but not applied</source>
        <translation>{path}：不是以此名称标注的文件；先前的标注已保留，但未应用</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: not the judgement of a model; fine-tune again to judge it</source>
        <translation>{path}：不是模型的评判；请重新微调以评判它</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: the file cannot be read ({reason})</source>
        <translation>{path}：无法读取文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: the list of names must not lie in the export; choose another folder</source>
        <translation>{path}：姓名列表不得放在导出中；请选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: the name must end in {one} or {other}</source>
        <translation>{path}：名称必须以 {one} 或 {other} 结尾</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: there is no frame {number}; the file has {pictures}</source>
        <translation>{path}：没有第 {number} 帧；该文件有 {pictures} 帧</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: this file contains one picture; remove #{number}</source>
        <translation>{path}：此文件包含一幅图片；请去掉 #{number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: this folder cannot be listed ({reason}); skipped</source>
        <translation>{path}：无法列出此文件夹的内容（{reason}）；已跳过</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{path}: this is no list of boxes; make one with --show-blanked</source>
        <translation>{path}：这不是方框列表；请用 --show-blanked 生成</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{path}: this mask is not used: {why}</source>
        <translation>{path}：未使用此掩膜：{why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: too large for a judgement</source>
        <translation>{path}：对评判文件来说过大</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: was changed since the import, and was kept</source>
        <translation>{path}：导入后已更改，已保留</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: written by {reader}, but in the folder of another reader</source>
        <translation>{path}：由 {reader} 写入，但在另一阅片者的文件夹中</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/agreement.py"/>
        <source>{path}: {reader} and {other} signed off different versions of the scan file</source>
        <translation>{path}：{reader} 和 {other} 签核了图像文件的不同版本</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: {reason}. The file is left unchanged; changes to this scan are not saved</source>
        <translation>{path}：{reason}。文件保持不变；对此图像的更改不会保存</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask fits no scan: {names}; check its name</source>
        <translation>{place}：1 个掩膜不对应任何图像：{names}；请检查其名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask is not used, as the scans have others: {names}</source>
        <translation>{place}：1 个掩膜未使用，因为其图像有其他掩膜：{names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: left out, neither scans nor the masks to be used: {names}</source>
        <translation>{place}：已略去，既非图像也非要使用的掩膜：{names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks are not used, as the scans have others: {names}</source>
        <translation>{place}：{count} 个掩膜未使用，因为这些图像有其他掩膜：{names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks fit no scan: {names}; check their names</source>
        <translation>{place}：{count} 个掩膜不对应任何图像：{names}；请检查其名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation>{problem}（另有 {count} 个）</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{reader} has this study open in another window ({holder}), so it is read-only here</source>
        <translation>{reader} 已在另一窗口（{holder}）中打开此研究，因此这里为只读</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation>{reader}，盲读</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation>{reason}。要在此继续，请关闭另一窗口。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation>{reason}；请关闭其他程序后重新分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; continuing with the other members of {name}</source>
        <translation>{reason}；以 {name} 的其他网络继续</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; it is not known which scans it was trained on</source>
        <translation>{reason}；不知道它用哪些图像训练</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation>{reason}；请换用其他模型或设备（“模型”菜单）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation>{region}，不分割</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{root}: cannot be listed ({reason})</source>
        <translation>{root}：无法列出其内容（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation>{rule}，已过时</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} already exists; choose another</source>
        <translation>{run_file}：候选模型文件夹 {out} 已存在；请选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} cannot be created ({reason})</source>
        <translation>{run_file}：无法创建候选模型文件夹 {out}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation>{run}。关闭窗口后仍可继续运行。若在第一轮结束前停止，则不保留任何结果。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation>{run}。关闭窗口后仍可继续运行。若停止，则保留目前最佳的一轮。无论如何，busviewer 下次启动时会再次显示。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation>{scan}（无病灶）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation>无法读取 {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation>无法分割 {scan}：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation>{scan} 的尺寸不同，其掩膜不适用于此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation>{scan} 没有可复制的掩膜</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation>{scan} 只有可能病灶。请先在该图像中接受</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation>{scan} 已不在研究中</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation>{scan} 已取消签核</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation>{scan} 不是您以此名称标注的文件。您之前的工作已保留，但未应用。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation>{scan} 已签核。要重新打开，请按 {undo}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation>{scan} 已签核：无病灶。要重新打开，请按 {undo}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation>{scan}：文件已移除</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation>{scan}：已从工作列表隐藏，或已不存在</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/rows.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: {reason}</source>
        <translation>{scan}：{reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>{seconds} s drawing time</source>
        <translation>绘制时间 {seconds} s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>{setting}: restore default</source>
        <translation>{setting}：恢复默认</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{setting}: {command}</source>
        <translation>{setting}：{command}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation>{set}（病灶：{count} 个）：点击 1、2、3 次后的 Dice，之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation>{set}：含病灶 {lesions}，不含 {normals}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>{sides} mm, volume {volume} ml</source>
        <translation>{sides} mm，体积 {volume} ml</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{size} mm/px</source>
        <translation>{size} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/sources.py"/>
        <source>{source}: no such file or folder; name what holds the masks</source>
        <translation>{source}：没有此文件或文件夹；请指明包含掩膜的内容</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>{start} has not signed off this scan</source>
        <translation>{start} 未签核此图像</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation>{state}：无病灶</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{study}: cannot be written to ({reason}); annotations are saved in {folder}</source>
        <translation>{study}：无法写入（{reason}）；标注保存在 {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{table}: already exists and was not written as a report; choose another place</source>
        <translation>{table}：已存在且不是作为报告写入；请选择其他位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{text}: already exists and was not written as a report; choose another place</source>
        <translation>{text}：已存在且不是作为报告写入；请选择其他位置</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation>{title}（缺少图片 {name}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation>{title}已完成。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation>{title}已停止，完成 {done}/{total}。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation>{title}：{count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits no scan of the study; check its name</source>
        <translation>{what}不对应研究中的任何图像；请检查其名称</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits several scans, such as {one} and {other}; give it the path of one</source>
        <translation>{what}对应多幅图像，例如 {one} 和 {other}；请给它其中一幅的路径</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both must have the same size</source>
        <translation>{what}为 {wide} × {high} 像素，而其图像 {key} 为 {width} × {height}；两者尺寸必须相同</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>{what}: open the folder</source>
        <translation>{what}：打开文件夹</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{where}: the weights do not match the network ({reason})</source>
        <translation>{where}：权重与网络不符（{reason}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation>{which}：{scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too large; each side may have at most {limit}</source>
        <translation>{width} × {height} 像素过大；每边最多 {limit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too small; each side must have at least {smallest}</source>
        <translation>{width} × {height} 像素过小；每边至少 {smallest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation>{words}（使用中）</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>{words} ({code})</source>
        <translation>{words}（{code}）</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation>“{name}”保留用于多名阅片者的共识。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation>“{text}”无法使用。请输入 {low} 到 {high} 之间的数字，不带千位分隔符。</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation>“{text}”无法使用。请输入 {low} 到 {high} 之间的整数，不带分隔符。</translation>
    </message>
</context>
</TS>
