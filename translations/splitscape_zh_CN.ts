<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BaselineText</name>
    <message>
        <source>send it raw</source>
        <translation>直接发送原始数据</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>all on the edge</source>
        <translation>全部在边缘端</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a rich network on the fog node</source>
        <translation>将 %1 个原始值以 %2 格式发送给雾节点上的丰富网络</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a logistic regression on band powers and moments</source>
        <translation>将 %1 个原始值以 %2 格式发送给基于频带功率和矩的逻辑回归</translation>
    </message>
    <message>
        <source>computing everything on the wearable, in the network %1</source>
        <translation>在可穿戴设备上用网络 %1 完成全部计算</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accuracy for energy</comment>
        <translation>%1，能耗 %2</translation>
    </message>
    <message>
        <source>%1 ± %2 for %3</source>
        <comment>accuracy and deviation for energy</comment>
        <translation>%1 ± %2，能耗 %3</translation>
    </message>
    <message>
        <source>A radio that spends less a byte, or a smaller energy limit, would change that.</source>
        <translation>若无线传输每字节能耗更低，或能耗上限更小，结论会改变。</translation>
    </message>
    <message>
        <source>A board that computes for less, a radio that spends more a byte, or raw data that must not leave the wearable (the lowest point allowed) would change that.</source>
        <translation>若开发板计算能耗更低、无线传输每字节能耗更高，或原始数据不得离开可穿戴设备（允许的最低划分点），结论会改变。</translation>
    </message>
    <message>
        <source>No network on the edge is worth its energy here: %1 scores %2.</source>
        <translation>此处边缘端的任何网络都不值其能耗：%1，得分 %2。</translation>
    </message>
    <message>
        <source>The result does not beat a baseline: %1 scores %2.</source>
        <translation>结果未优于某条基线：%1，得分 %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, its score</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Baselines, on the test part: %1.</source>
        <translation>测试集上的基线：%1。</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>On %1 by %2 the best cut is point %3: %4 on the wearable.</source>
        <translation>在 %1 上经 %2，最佳切分为划分点 %3：可穿戴设备能耗 %4。</translation>
    </message>
    <message>
        <source>On %1 by %2 no point meets the Flash and RAM limits.</source>
        <translation>在 %1 上经 %2，没有划分点满足 Flash 和 RAM 上限。</translation>
    </message>
</context>
<context>
    <name>CandidateColumn</name>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Number of the candidate, in the order the search asked for them.</source>
        <translation>候选的编号，按搜索提出的先后排列。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Selection accuracy: on the first half of the validation data, which guides the search.</source>
        <translation>选择准确率：在引导搜索的前一半验证数据上测得。</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留部分</translation>
    </message>
    <message>
        <source>Accuracy on the second half of the validation data, which is held back from the search and known after its final test.</source>
        <translation>在后一半验证数据上的准确率；这一半不参与搜索，在最终测试后得知。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Energy of the chosen scenario per inference, at the best partition point.</source>
        <translation>在最佳划分点处，所选场景下每次推理的能耗。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘端</translation>
    </message>
    <message>
        <source>Energy the wearable spends per inference, computing and sending.</source>
        <translation>可穿戴设备每次推理用于计算和发送的能耗。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Energy of wearable and fog node together per inference.</source>
        <translation>可穿戴设备与雾节点每次推理的能耗之和。</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash the weights on the wearable need.</source>
        <translation>可穿戴设备上的权重所需的 Flash。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM the largest layer on the wearable needs.</source>
        <translation>可穿戴设备上最大一层所需的 RAM。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Weights and biases of the whole network.</source>
        <translation>整个网络的权重和偏置数量。</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC 数</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of the whole network per inference.</source>
        <translation>整个网络每次推理的乘加运算次数。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Layers of the network, the classifying one included.</source>
        <translation>网络的层数，包括分类层。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Best partition point; point 1 sends the raw input.</source>
        <translation>最佳划分点；划分点 1 发送原始输入。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Generation of the search; 0 is the random start.</source>
        <translation>搜索的代；0 为随机初始代。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the candidate keeps the limits, and whether it was trained.</source>
        <translation>候选是否满足各项上限，以及是否经过训练。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#x202f;M</source>
        <comment>millions</comment>
        <translation>%1&#x202f;M</translation>
    </message>
    <message>
        <source>%1&#x202f;k</source>
        <comment>thousands</comment>
        <translation>%1&#x202f;k</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation>内存过大</translation>
    </message>
    <message>
        <source>training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time of one inference at the best partition point: wearable, and radio and fog node where their times are stated.</source>
        <translation>在最佳划分点处一次推理的时间：可穿戴设备的时间，若给出无线和雾节点的时间则一并计入。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Average power of the wearable, where the time from one inference to the next is stated.</source>
        <translation>可穿戴设备的平均功率，仅在给出推理间隔时显示。</translation>
    </message>
    <message>
        <source>too much energy or time</source>
        <translation>能耗过高或用时过长</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose a study to start from.</source>
        <translation>选择一个研究作为起点。</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>打开演示研究(&amp;D)</translation>
    </message>
    <message>
        <source>Open a small study of synthetic heartbeats.</source>
        <translation>打开一个合成心搏的小型研究。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a study or a run.</source>
        <translation>打开研究或运行。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the study.</source>
        <translation>保存研究。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the study, or the run with all it found, under another name.</source>
        <translation>以其他名称保存研究，或保存运行及其全部结果。</translation>
    </message>
    <message>
        <source>&amp;Export candidates…</source>
        <translation>导出候选(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the table of candidates as CSV.</source>
        <translation>将候选表保存为 CSV。</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save question, answer and evidence of this run as PDF or web page.</source>
        <translation>将此次运行的问题、答案和证据保存为 PDF 或网页。</translation>
    </message>
    <message>
        <source>Export the selected net&amp;work…</source>
        <translation>导出所选网络(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the selected candidate&apos;s network as ONNX files and its edge part as C99.</source>
        <translation>将所选候选的网络写为 ONNX 文件，边缘端部分写为 C99。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop what is running, keep what was found, and quit.</source>
        <translation>停止正在运行的任务，保留已有结果并退出。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of the study.</source>
        <translation>撤销对研究的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>重做被撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the search.</source>
        <translation>开始搜索。</translation>
    </message>
    <message>
        <source>&amp;Go on with this run</source>
        <translation>继续此次运行(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, to the same end as if it never had been.</source>
        <translation>继续被停止的运行，最终结果与从未停止时相同。</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>Let this study wait for its turn in the queue.</source>
        <translation>让此研究在队列中等待。</translation>
    </message>
    <message>
        <source>&amp;Queue of studies…</source>
        <translation>研究队列(&amp;Q)…</translation>
    </message>
    <message>
        <source>Search several studies one after the other.</source>
        <translation>依次搜索多个研究。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let the trainings under way finish and begin no other.</source>
        <translation>让进行中的训练完成，不再开始新的训练。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the search and keep everything it found.</source>
        <translation>停止搜索并保留全部已有结果。</translation>
    </message>
    <message>
        <source>&amp;Search page</source>
        <translation>“搜索”页(&amp;S)</translation>
    </message>
    <message>
        <source>Show the search as it goes.</source>
        <translation>显示搜索的进展。</translation>
    </message>
    <message>
        <source>&amp;Candidates page</source>
        <translation>“候选”页(&amp;C)</translation>
    </message>
    <message>
        <source>Show the table of all candidates.</source>
        <translation>显示全部候选的表格。</translation>
    </message>
    <message>
        <source>C&amp;ompare page</source>
        <translation>“比较”页(&amp;O)</translation>
    </message>
    <message>
        <source>Show the pinned candidates side by side.</source>
        <translation>并排显示已固定的候选。</translation>
    </message>
    <message>
        <source>&amp;Result page</source>
        <translation>“结果”页(&amp;R)</translation>
    </message>
    <message>
        <source>Show the test of the chosen candidate.</source>
        <translation>显示所选候选的测试结果。</translation>
    </message>
    <message>
        <source>Ru&amp;ns page</source>
        <translation>“运行”页(&amp;N)</translation>
    </message>
    <message>
        <source>Show the list of runs, and compare them.</source>
        <translation>显示运行列表并进行比较。</translation>
    </message>
    <message>
        <source>&amp;Data page</source>
        <translation>“数据”页(&amp;D)</translation>
    </message>
    <message>
        <source>Show what was read of the data.</source>
        <translation>显示从数据中读到的内容。</translation>
    </message>
    <message>
        <source>Go to the st&amp;udy form</source>
        <translation>转到研究表单(&amp;U)</translation>
    </message>
    <message>
        <source>Put the keyboard into the study form.</source>
        <translation>将键盘焦点移到研究表单。</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>转到检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Put the keyboard into the inspector.</source>
        <translation>将键盘焦点移到检查器。</translation>
    </message>
    <message>
        <source>Select the &amp;best candidate</source>
        <translation>选择最佳候选(&amp;B)</translation>
    </message>
    <message>
        <source>Select the candidate with the highest accuracy among those that keep all limits.</source>
        <translation>选择满足全部上限的候选中准确率最高者。</translation>
    </message>
    <message>
        <source>Select the &amp;previous candidate</source>
        <translation>选择上一个候选(&amp;P)</translation>
    </message>
    <message>
        <source>Select the candidate before this one in the table.</source>
        <translation>选择表中的前一个候选。</translation>
    </message>
    <message>
        <source>Select the &amp;next candidate</source>
        <translation>选择下一个候选(&amp;N)</translation>
    </message>
    <message>
        <source>Select the candidate after this one in the table.</source>
        <translation>选择表中的后一个候选。</translation>
    </message>
    <message>
        <source>P&amp;in the selected candidate</source>
        <translation>固定所选候选(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the selected candidate for comparison, or let it go.</source>
        <translation>固定所选候选以供比较，或取消固定。</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s light or dark theme.</source>
        <translation>跟随桌面的浅色或深色主题。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>使用浅色主题。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>使用深色主题。</translation>
    </message>
    <message>
        <source>Reset the arran&amp;gement</source>
        <translation>重置布局(&amp;G)</translation>
    </message>
    <message>
        <source>Put study form, inspector and toolbar back where they were at first.</source>
        <translation>将研究表单、检查器和工具栏恢复到初始位置。</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>Open the handbook that came with the program.</source>
        <translation>打开随程序提供的手册。</translation>
    </message>
    <message>
        <source>How to &amp;read this page</source>
        <translation>如何阅读此页(&amp;R)</translation>
    </message>
    <message>
        <source>Open what the handbook says of the page that is shown.</source>
        <translation>打开手册中关于当前页的说明。</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Open the list of terms.</source>
        <translation>打开术语列表。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every command that has a shortcut.</source>
        <translation>列出所有带快捷键的命令。</translation>
    </message>
    <message>
        <source>A&amp;bout Splitscape</source>
        <translation>关于 Splitscape(&amp;B)</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>版本、许可证和来源。</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a study of a folder of recordings or tables, or open the folder of a series.</source>
        <translation>用记录或表格文件夹新建研究，或打开系列的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Benchmark page</source>
        <translation>“基准测试”页(&amp;B)</translation>
    </message>
    <message>
        <source>Compare the strategies on tables of trained networks.</source>
        <translation>在已训练网络的表格上比较各策略。</translation>
    </message>
    <message>
        <source>Show the searches of a study side by side.</source>
        <translation>并排显示一项研究的各次搜索。</translation>
    </message>
    <message>
        <source>Seri&amp;es page</source>
        <translation>“系列”页(&amp;E)</translation>
    </message>
    <message>
        <source>Cali&amp;brate a device…</source>
        <translation>校准设备(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a device of layers that were measured on your board.</source>
        <translation>由在您的开发板上测得的各层生成设备。</translation>
    </message>
    <message>
        <source>Search o&amp;n…</source>
        <translation>继续搜索(&amp;N)…</translation>
    </message>
    <message>
        <source>Search on where a completed run ended, in a file of its own.</source>
        <translation>从已完成的运行结束处继续搜索，保存到单独的文件。</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Compute (mJ)</source>
        <translation>计算 (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>无线 (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>雾端 (mJ)</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>Real heartbeats</source>
        <translation>真实心搏</translation>
    </message>
    <message>
        <source>Synthetic heartbeats</source>
        <translation>合成心搏</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>能耗上限 %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>无能耗上限</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n search(es) of %3 trainings each</source>
        <comment>table, energy limit, trainings</comment>
        <translation>
            <numerusform>%1，%2，%n 次搜索，每次 %3 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol %1; regret on the test part of the table</source>
        <translation>方案：%1；遗憾值在表格的测试部分上测得</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Energy limit (mJ)</source>
        <translation>能耗上限 (mJ)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>Trainings of each</source>
        <translation>每次搜索的训练次数</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>test part of the table</source>
        <translation>表格的测试部分</translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>%1 holds ECG records, not a study. A new study can be made of them.</source>
        <translation>%1 中是 ECG 记录，不是研究。可以用它们新建研究。</translation>
    </message>
    <message>
        <source>%1 holds EEG recordings, not a study. A new study can be made of them.</source>
        <translation>%1 中是 EEG 记录，不是研究。可以用它们新建研究。</translation>
    </message>
    <message>
        <source>%1 is data, not a study. A new study can be made of it.</source>
        <translation>%1 是数据，不是研究。可以用它新建研究。</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>记录和表格 (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Parts of this file could not be read; what could be read is here.</source>
        <translation>此文件有部分内容无法读取；此处为能读取的内容。</translation>
    </message>
    <message>
        <source>An earlier version wrote this file, without checksums: a changed byte in it may go unnoticed. Going on with the run adds them.</source>
        <translation>此文件由早期版本写入，没有校验和：其中被改动的字节可能不会被发现。继续此次运行会补上校验和。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>无校验和</translation>
    </message>
</context>
<context>
    <name>EdgeKindText</name>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>可分离卷积</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>幅度</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is nothing at %1 (%2), so choose another file or folder.</source>
        <translation>%1 处没有任何内容（%2），请选择其他文件或文件夹。</translation>
    </message>
    <message>
        <source>There is nothing at %1, so choose another file or folder.</source>
        <translation>%1 处没有任何内容，请选择其他文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a file (%2), so choose a file.</source>
        <translation>%1 不是文件（%2），请选择一个文件。</translation>
    </message>
    <message>
        <source>%1 is not a file, so choose a file.</source>
        <translation>%1 不是文件，请选择一个文件。</translation>
    </message>
    <message>
        <source>%1 is not a folder (%2), so choose a folder.</source>
        <translation>%1 不是文件夹（%2），请选择一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder, so choose a folder.</source>
        <translation>%1 不是文件夹，请选择一个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so check its permissions or choose another file.</source>
        <translation>无法读取 %1（%2），请检查其权限或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read, so check its permissions or choose another file.</source>
        <translation>无法读取 %1，请检查其权限或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is empty (%2), so choose another file.</source>
        <translation>%1 为空（%2），请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is empty, so choose another file.</source>
        <translation>%1 为空，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind (%2), so choose another one.</source>
        <translation>%1 不是所需类型的文件（%2），请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind, so choose another one.</source>
        <translation>%1 不是所需类型的文件，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read (%2), so choose another file.</source>
        <translation>%1 使用了 Splitscape 不能读取的特性（%2），请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read, so choose another file.</source>
        <translation>%1 使用了 Splitscape 不能读取的特性，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is too large (%2), so choose a smaller file.</source>
        <translation>%1 过大（%2），请选择较小的文件。</translation>
    </message>
    <message>
        <source>%1 is too large, so choose a smaller file.</source>
        <translation>%1 过大，请选择较小的文件。</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind (%2), so choose another folder.</source>
        <translation>%1 中没有所需类型的记录（%2），请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind, so choose another folder.</source>
        <translation>%1 中没有所需类型的记录，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 ends before its own header says (%2), so get a fresh copy.</source>
        <translation>%1 比其文件头所述更早结束（%2），请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 ends before its own header says, so get a fresh copy.</source>
        <translation>%1 比其文件头所述更早结束，请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), so get a fresh copy.</source>
        <translation>%1 已损坏（%2），请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is damaged, so get a fresh copy.</source>
        <translation>%1 已损坏，请重新获取一份。</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum (%2), so get a fresh copy.</source>
        <translation>%1 的样本与其校验和不符（%2），请重新获取一份。</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum, so get a fresh copy.</source>
        <translation>%1 的样本与其校验和不符，请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2), so choose another place.</source>
        <translation>无法写入 %1（%2），请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so choose another place.</source>
        <translation>无法写入 %1，请选择其他位置。</translation>
    </message>
    <message>
        <source>There is no space left for %1 (%2), so make room or choose another place.</source>
        <translation>空间不足，无法存放 %1（%2），请腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <source>There is no space left for %1, so make room or choose another place.</source>
        <translation>空间不足，无法存放 %1，请腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2), so close it there or choose another file.</source>
        <translation>%1 正被其他程序使用（%2），请在该程序中关闭它或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so close it there or choose another file.</source>
        <translation>%1 正被其他程序使用，请在该程序中关闭它或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be used as given: %2 (see --help).</source>
        <translation>%1 的写法无法使用：%2（参见 --help）。</translation>
    </message>
    <message>
        <source>%1 cannot be used as given (see --help).</source>
        <translation>%1 的写法无法使用（参见 --help）。</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2), so correct it there.</source>
        <translation>无法理解 %1（%2），请在该处改正。</translation>
    </message>
    <message>
        <source>%1 cannot be understood, so correct it.</source>
        <translation>无法理解 %1，请改正。</translation>
    </message>
    <message>
        <source>%1 is not known (%2), so correct or remove it.</source>
        <translation>未知的 %1（%2），请改正或删除。</translation>
    </message>
    <message>
        <source>%1 is not known, so correct or remove it.</source>
        <translation>未知的 %1，请改正或删除。</translation>
    </message>
    <message>
        <source>%1 has the wrong type (%2), so correct it.</source>
        <translation>%1 的类型不正确（%2），请改正。</translation>
    </message>
    <message>
        <source>%1 has the wrong type, so correct it.</source>
        <translation>%1 的类型不正确，请改正。</translation>
    </message>
    <message>
        <source>%1 needs another value: %2.</source>
        <translation>%1 需要其他值：%2。</translation>
    </message>
    <message>
        <source>%1 needs another value.</source>
        <translation>%1 需要其他值。</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used (%2), so correct or remove it.</source>
        <translation>%1 处的行无法使用（%2），请改正或删除。</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used, so correct or remove it.</source>
        <translation>%1 处的行无法使用，请改正或删除。</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2), so change or remove one of the two.</source>
        <translation>无法使用 %1（%2），请更改或删除两者之一。</translation>
    </message>
    <message>
        <source>%1 cannot be used because two lengths do not divide each other, so change one.</source>
        <translation>无法使用 %1，因为有两个长度不能整除，请更改其中一个。</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1 (%2), so raise that limit.</source>
        <translation>搜索空间中没有架构能满足 %1（%2），请提高该上限。</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1, so raise that limit.</source>
        <translation>搜索空间中没有架构能满足 %1，请提高该上限。</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal (%2), so choose another signal or record.</source>
        <translation>%1 中没有所需的信号（%2），请选择其他信号或记录。</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal, so choose another signal or record.</source>
        <translation>%1 中没有所需的信号，请选择其他信号或记录。</translation>
    </message>
    <message>
        <source>%1 has too few samples (%2), so choose more data or another split.</source>
        <translation>%1 的样本过少（%2），请选择更多数据或其他拆分方式。</translation>
    </message>
    <message>
        <source>%1 has too few samples, so choose more data or another split.</source>
        <translation>%1 的样本过少，请选择更多数据或其他拆分方式。</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted (%2), so resume it to go on.</source>
        <translation>%1 中的运行曾中断（%2），请恢复以继续。</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted, so resume it to go on.</source>
        <translation>%1 中的运行曾中断，请恢复以继续。</translation>
    </message>
    <message>
        <source>The trainer %1 is not available (%2), so choose the native one.</source>
        <translation>训练器 %1 不可用（%2），请选择内置训练器。</translation>
    </message>
    <message>
        <source>The trainer %1 is not available, so choose the native one.</source>
        <translation>训练器 %1 不可用，请选择内置训练器。</translation>
    </message>
    <message>
        <source>%1 was stopped on request (%2), so start it again when you want the rest.</source>
        <translation>%1 已按要求停止（%2），需要其余部分时请重新开始。</translation>
    </message>
    <message>
        <source>%1 was stopped on request, so start it again when you want the rest.</source>
        <translation>%1 已按要求停止，需要其余部分时请重新开始。</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1 (%2), so please report this.</source>
        <translation>Splitscape 自身在 %1 处出错（%2），请报告此问题。</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1, so please report this.</source>
        <translation>Splitscape 自身在 %1 处出错，请报告此问题。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此项</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 and test share %2 of %3 patients</source>
        <translation>%1集与测试集共有 %3 名患者中的 %2 名</translation>
    </message>
    <message>
        <source>, %1 of %2 recordings</source>
        <translation>、%2 条记录中的 %1 条</translation>
    </message>
    <message>
        <source>, %1 of %2 test samples overlap in time</source>
        <translation>，%2 个测试样本中有 %1 个在时间上重叠</translation>
    </message>
    <message>
        <source>, %1 test samples are identical value for value.</source>
        <translation>，%1 个测试样本逐值相同。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2: no test sample is of a patient it has learnt from</source>
        <translation>按患者，第 %1 折（共 %2 折）：测试样本均不来自学习过的患者</translation>
    </message>
    <message>
        <source>by patient: no test sample is of a patient it has learnt from</source>
        <translation>按患者：测试样本均不来自学习过的患者</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2: no test sample is of a recording it has learnt from</source>
        <translation>de Chazal 的 DS1 到 DS2：测试样本均不来自学习过的记录</translation>
    </message>
    <message>
        <source>by time: the test is the end of each recording it has learnt from</source>
        <translation>按时间：测试部分是每条学习过的记录的末尾</translation>
    </message>
    <message>
        <source>by sample: one patient’s samples may be in training and test</source>
        <translation>按样本：同一患者的样本可能同时在训练集和测试集中</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it would have found is not known.</source>
        <translation>运行未到终点；本会得到的结果无从得知。</translation>
    </message>
    <message>
        <source>The test part was looked at %1 time(s) before, by runs that this one goes on from, so it is no longer a first look.</source>
        <translation>此前的运行（此次运行由其继续）已查看测试集 %1 次，因此这不再是首次查看。</translation>
    </message>
    <message>
        <source>The signals are synthetic, so the accuracy says nothing of real patients.</source>
        <translation>信号是合成的，因此准确率不能说明真实患者的情况。</translation>
    </message>
    <message>
        <source>%1 of the %2 patients in the test were learnt from, so the accuracy holds for further samples of these patients and is too high for a stranger.</source>
        <translation>测试集的 %2 名患者中有 %1 名被学习过，因此该准确率适用于这些患者的其他样本，对陌生患者则偏高。</translation>
    </message>
    <message>
        <source>%1 of %2 test samples share signal with a training sample.</source>
        <translation>%2 个测试样本中有 %1 个与训练样本共用信号。</translation>
    </message>
    <message>
        <source>%1 test samples are the same as a training sample, value for value.</source>
        <translation>%1 个测试样本与某个训练样本逐值相同。</translation>
    </message>
    <message>
        <source>A baseline does as well for no more energy, or better.</source>
        <translation>有基线在不增加能耗的情况下达到同样或更好的结果。</translation>
    </message>
    <message>
        <source>No baseline was measured, so it is not known what a simpler way would reach (baselines in the study).</source>
        <translation>未测量基线，因此不知道更简单的方法能达到什么水平（研究中的 baselines）。</translation>
    </message>
    <message>
        <source>Classes were made equally frequent in the test. Where a class is rare, its precision will be far lower.</source>
        <translation>测试中各类别的数量被调整为相同。若某类别罕见，其精确率会低得多。</translation>
    </message>
    <message>
        <source>Nobody told whose the samples are, so the interval cannot take into account that samples of one patient are alike.</source>
        <translation>未说明样本属于谁，因此区间无法考虑同一患者样本之间的相似性。</translation>
    </message>
    <message>
        <source>The test has %1 patients only; an interval over so few is itself unsure.</source>
        <translation>测试集仅有 %1 名患者；基于如此少的患者，区间本身也不可靠。</translation>
    </message>
    <message>
        <source>The interval of the accuracy is wider than ± 5 points.</source>
        <translation>准确率的区间宽于 ± 5 个百分点。</translation>
    </message>
    <message>
        <source>It is one search with one seed; how much searches differ is not known (seeds in the study).</source>
        <translation>这是单个种子的单次搜索；不同搜索的差异未知（研究中的 seeds）。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>What training and test share was not counted when this run began.</source>
        <translation>此次运行开始时未统计训练集与测试集的共有部分。</translation>
    </message>
    <message>
        <source>The selection half chose the best epoch of %1 networks and was the fitness of the search.</source>
        <translation>选择部分为 %1 个网络选出了最佳轮次，并作为搜索的适应度。</translation>
    </message>
    <message>
        <source>The test part has not been looked at.</source>
        <translation>测试集尚未被查看。</translation>
    </message>
    <message>
        <source>The held-back half chose one of %1 networks; it was also scored on %2, which chose nothing.</source>
        <translation>保留部分从 %1 个网络中选出一个；另有 %2 个在其上评分，未用于任何选择。</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: %1 trainings of the chosen network and %2 baselines. Nothing was chosen on it.</source>
        <translation>测试集仅在最后查看一次：所选网络的 %1 次训练和 %2 条基线。未据此作任何选择。</translation>
    </message>
    <message>
        <source>Code of the final training is released</source>
        <translation>公开最终训练的代码</translation>
    </message>
    <message>
        <source>free software; the study below repeats it</source>
        <translation>自由软件；用下方的研究可复现</translation>
    </message>
    <message>
        <source>Code of the search is released</source>
        <translation>公开搜索的代码</translation>
    </message>
    <message>
        <source>What is compared shares data, training and evaluation</source>
        <translation>比较对象使用相同的数据、训练和评估</translation>
    </message>
    <message>
        <source>candidates and baselines run under one study</source>
        <translation>候选与基线在同一研究下运行</translation>
    </message>
    <message>
        <source>Versions, machine and seeds are controlled</source>
        <translation>控制版本、机器和种子</translation>
    </message>
    <message>
        <source>recorded; the result depends on neither threads nor time</source>
        <translation>已记录；结果与线程数和时间无关</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>消融实验</translation>
    </message>
    <message>
        <source>each is a study of its own: judging.partitioning and search.layer_optimisation</source>
        <translation>各自为单独的研究：judging.partitioning 和 search.layer_optimisation</translation>
    </message>
    <message>
        <source>Compared with random search</source>
        <translation>与随机搜索比较</translation>
    </message>
    <message>
        <source>this is random search</source>
        <translation>此次即为随机搜索</translation>
    </message>
    <message>
        <source>not in this run; search.strategy random does it at the same budget</source>
        <translation>此次运行中没有；search.strategy random 可在相同预算下进行</translation>
    </message>
    <message>
        <source>Several searches, all seeds reported</source>
        <translation>多次搜索，报告全部种子</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>已全部列出</translation>
    </message>
    <message>
        <source>one search; seeds in the study repeats it</source>
        <translation>一次搜索；研究中的 seeds 可重复搜索</translation>
    </message>
    <message>
        <source>Performance over time</source>
        <translation>性能随时间的变化</translation>
    </message>
    <message>
        <source>the figure of accuracy by generation</source>
        <translation>各代准确率图</translation>
    </message>
    <message>
        <source>Tabular benchmark</source>
        <translation>表格型基准</translation>
    </message>
    <message>
        <source>none holds this space; the program’s own covers a smaller one</source>
        <translation>没有包含此空间的基准；程序自带的基准涵盖较小的空间</translation>
    </message>
    <message>
        <source>Tuning of settings is reported</source>
        <translation>报告超参数的调整</translation>
    </message>
    <message>
        <source>defaults and what they were chosen on are documented; the user’s own trials are not known</source>
        <translation>默认值及其选定依据有文档说明；用户自己的尝试未知</translation>
    </message>
    <message>
        <source>Time of the whole method</source>
        <translation>整个方法的时间</translation>
    </message>
    <message>
        <source>the time of the run includes preparation, search, final trainings and baselines</source>
        <translation>运行时间包括准备、搜索、最终训练和基线</translation>
    </message>
    <message>
        <source>All settings are reported</source>
        <translation>报告全部设置</translation>
    </message>
    <message>
        <source>the study below holds each</source>
        <translation>下方的研究包含每一项</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 为 %2（%3）</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 patients</source>
        <translation>基于 %3 名患者的 95 % 区间为 %1 至 %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 for the number of test samples</source>
        <translation>按测试样本数计算的 95 % 区间为 %1 至 %2</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>未测量基线</translation>
    </message>
    <message>
        <source>the best baseline, %1, reaches %2</source>
        <translation>最佳基线（%1）达到 %2</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half: %1.</source>
        <translation>在测试集上，网络未达到研究的要求，虽然在选择部分曾达到：%1。</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2</source>
        <translation>按患者，第 %1 折（共 %2 折）</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2</source>
        <translation>de Chazal 的 DS1 到 DS2</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>by sample</source>
        <translation>按样本</translation>
    </message>
    <message>
        <source>by file: the test is the files and folders whose name holds “test”</source>
        <translation>按文件：测试部分是名称含“test”的文件和文件夹</translation>
    </message>
    <message>
        <source>always answering %1 reaches %2</source>
        <translation>始终回答 %1 可达 %2</translation>
    </message>
    <message>
        <source>Always answering %1 would be right in %2 of the test samples, no less often than the network; what the network is worth shows in the sensitivity of the other classes and in macro-F1 alone.</source>
        <translation>始终回答 %1 在测试样本中的正确率为 %2，不低于该网络；网络的价值只体现在其他类别的灵敏度和宏平均 F1 上。</translation>
    </message>
    <message>
        <source>The recordings that are scored for events last %1 minutes on average. From 30 s before a seizure to 60 s after it any detection counts as right, so in so short recordings nearly every one does, and false alarms in 24 h say nothing of whole days.</source>
        <translation>按事件评分的记录平均时长为 %1 分钟。发作前 30 秒至发作后 60 秒内的任何检出都算正确，因此在这么短的记录中几乎每次检出都算正确，24 小时误报数也不能说明整日的情况。</translation>
    </message>
    <message>
        <source>Nobody told when the samples were recorded, so the order of the rows was taken for the order of time. Where the rows are shuffled, this is a split by sample.</source>
        <translation>没有给出样本的记录时间，因此把行的顺序当作时间顺序。如果各行已被打乱，这就是按样本划分。</translation>
    </message>
    <message>
        <source>It was looked at again afterwards, for the curve of missed R peaks.</source>
        <translation>此后又查看过一次，用于绘制 R 峰偏移曲线。</translation>
    </message>
    <message>
        <source>The program’s defaults for dropout, initial weights and beat window were first chosen by test accuracies on these recordings. Compared anew by the selection half of DS1 alone they are kept (docs/benchmarks.md), yet figures on these recordings may be a little too good.</source>
        <translation>程序的 dropout、初始权重和心搏窗口的默认值最初是根据这些记录上的测试准确率选定的。仅用 DS1 的选择半部重新比较后予以保留（docs/benchmarks.md），但这些记录上的结果仍可能略微偏高。</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: one training of the chosen network and %1 baselines. Nothing was chosen on it.</source>
        <translation>测试集仅在最后查看一次：所选网络的一次训练和 %1 条基线。未据此作任何选择。</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>it runs forwards only, as on a device, and delays the signal</source>
        <translation>仅向前运行，与设备上相同，并会延迟信号</translation>
    </message>
    <message>
        <source>a device cannot: it runs forwards and backwards over the whole recording</source>
        <translation>设备无法做到：它在整段记录上向前再向后运行</translation>
    </message>
    <message>
        <source>a device can: each window by itself, so its amplitude is lost</source>
        <translation>设备可以做到：每个窗口单独处理，因此丢失幅度</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of the whole recording, known at its end only</source>
        <translation>设备无法做到：按整段记录的标准差，只有在结束时才知道</translation>
    </message>
    <message>
        <source>a device can, after a calibration of %1 s for each patient; the amplitude is kept</source>
        <translation>设备可以做到，每位患者需先校准 %1 秒；保留幅度</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of all that a patient has</source>
        <translation>设备无法做到：按患者全部数据的标准差</translation>
    </message>
    <message>
        <source>a device can: divided by %1, the amplitude is kept</source>
        <translation>设备可以做到：除以 %1，保留幅度</translation>
    </message>
    <message>
        <source>a device can: values as recorded</source>
        <translation>设备可以做到：按记录原值</translation>
    </message>
    <message>
        <source>a device can: by the numbers under &quot;Range of the values&quot;, where there are any; they are of all recordings, those of the test part too</source>
        <translation>设备可以做到：按“数值范围”下的数字（如果有）；它们来自所有记录，包括测试部分</translation>
    </message>
    <message>
        <source>a device can: of the last %1 s</source>
        <translation>设备可以做到：取最近 %1 秒</translation>
    </message>
    <message>
        <source>a device would answer %1 s late: the median is of the intervals before and after the beat</source>
        <translation>设备会晚 %1 秒回答：中位数取自该心搏前后的间期</translation>
    </message>
    <message>
        <source>it ends %1 s after the R peak, which is the least delay of an answer</source>
        <translation>在 R 峰后 %1 秒结束，这是回答的最小延迟</translation>
    </message>
    <message>
        <source>it ends %1 samples after the R peak, which is the least delay of an answer</source>
        <translation>在 R 峰后 %1 个采样点结束，这是回答的最小延迟</translation>
    </message>
    <message>
        <source>it ends %1 R-R intervals after the R peak, which is the least delay of an answer</source>
        <translation>在 R 峰后 %1 个 R-R 间期结束，这是回答的最小延迟</translation>
    </message>
    <message>
        <source>the next interval is known one beat later</source>
        <translation>下一个间期要晚一个心搏才知道</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>R-R median</source>
        <translation>R-R 中位数</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>R-R inputs</source>
        <translation>R-R 输入</translation>
    </message>
    <message>
        <source>its file %1 is not there</source>
        <translation>文件 %1 不存在</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it has not the wanted lead but %1</source>
        <translation>没有所需的导联，而有 %1</translation>
    </message>
    <message>
        <source>a paced record</source>
        <translation>起搏器记录</translation>
    </message>
    <message>
        <source>it would have given %1</source>
        <translation>本可得到 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>reading stopped early</source>
        <translation>读取提前停止</translation>
    </message>
    <message>
        <source>reading it stopped early</source>
        <translation>读取提前停止</translation>
    </message>
    <message>
        <source>it is text in UTF-16, save it as UTF-8</source>
        <translation>UTF-16 文本，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is compressed with gzip, unpack it first</source>
        <translation>已用 gzip 压缩，请先解压</translation>
    </message>
    <message>
        <source>it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it or save the sheet as CSV</source>
        <translation>zip 压缩包或 Excel、LibreOffice 工作簿（.xlsx、.ods），请解压或把工作表另存为 CSV</translation>
    </message>
    <message>
        <source>it is a NumPy array, save it as text with numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</source>
        <translation>NumPy 数组，请用 numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;) 存为文本</translation>
    </message>
    <message>
        <source>it is a MATLAB file, save its matrix as text with writematrix</source>
        <translation>MATLAB 文件，请用 writematrix 将矩阵存为文本</translation>
    </message>
    <message>
        <source>it is a pointer of Git LFS and not the file itself, get it with git lfs pull</source>
        <translation>这是 Git LFS 指针而非文件本身，请用 git lfs pull 获取</translation>
    </message>
    <message>
        <source>it is a web page, perhaps an error page saved by a download, get the file again</source>
        <translation>这是网页，可能是下载时的错误页，请重新获取文件</translation>
    </message>
    <message>
        <source>it is an EDF or BDF recording</source>
        <translation>这是 EDF 或 BDF 记录</translation>
    </message>
    <message>
        <source>its content is binary and of no kind known here</source>
        <translation>二进制内容，类型未知</translation>
    </message>
    <message>
        <source>its file %1 is there as %2.gz only, unpack it first</source>
        <translation>文件 %1 只有 %2.gz，请先解压</translation>
    </message>
    <message>
        <source>%1 holds %2 samples per signal, of which those are read that the header states, %3</source>
        <translation>%1 每个信号含 %2 个采样值，只读取文件头所述的 %3 个</translation>
    </message>
    <message>
        <source>holds %1 of the %2 samples per signal that the header states</source>
        <translation>文件头称每个信号 %2 个采样值，实有 %1 个</translation>
    </message>
    <message>
        <source>%1 holds %2 of the %3 samples per signal that the header states, read up to its end</source>
        <translation>文件头称每个信号 %3 个采样值，%1 中有 %2 个，已读到末尾</translation>
    </message>
    <message>
        <source>its leads differ in rate</source>
        <translation>各导联的采样率不同</translation>
    </message>
    <message>
        <source>it has no annotation file %1</source>
        <translation>没有标注文件 %1</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>%1 has no beat</source>
        <translation>%1 中没有心搏</translation>
    </message>
    <message>
        <source>its annotations are %1</source>
        <translation>其标注为 %1</translation>
    </message>
    <message>
        <source>dataset.labels.classes names the marks of each class</source>
        <translation>dataset.labels.classes 指定各类别的标记</translation>
    </message>
    <message>
        <source>its annotations are %1, by the record name inside its header</source>
        <translation>按文件头中的记录名，其标注为 %1</translation>
    </message>
    <message>
        <source>there is no WFDB header (.hea) in it, but %1</source>
        <translation>其中没有 WFDB 头文件（.hea），而有 %1</translation>
    </message>
    <message>
        <source>its sampling rate is %1 Hz</source>
        <translation>其采样率为 %1 Hz</translation>
    </message>
    <message>
        <source>no lead %1</source>
        <translation>没有导联 %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>no file holds samples of its lead %1</source>
        <translation>没有文件含导联 %1 的采样值</translation>
    </message>
    <message>
        <source>%1 beat lies outside its %2 s of signal</source>
        <translation>%1 次心搏在 %2 s 的信号之外</translation>
    </message>
    <message>
        <source>%1 beats lie outside its %2 s of signal</source>
        <translation>%1 次心搏在 %2 s 的信号之外</translation>
    </message>
    <message>
        <source>%1 mark repeats another one of the same time</source>
        <translation>%1 个标记与同一时刻的另一标记重复</translation>
    </message>
    <message>
        <source>%1 marks repeat another one of the same time</source>
        <translation>%1 个标记与同一时刻的另一标记重复</translation>
    </message>
    <message>
        <source>no record has the lead &quot;%1&quot;</source>
        <translation>没有记录含导联“%1”</translation>
    </message>
    <message>
        <source>name one of them in dataset.lead, or &quot;first&quot; in dataset.fallback_lead</source>
        <translation>请在 dataset.lead 中指定其一，或在 dataset.fallback_lead 中填“first”</translation>
    </message>
    <message>
        <source>none of its %1 record has the beat annotations that are needed</source>
        <translation>唯一的记录没有所需的心搏标注（数量：%1）</translation>
    </message>
    <message>
        <source>none of its %1 records has the beat annotations that are needed</source>
        <translation>%1 条记录都没有所需的心搏标注</translation>
    </message>
    <message>
        <source>the records lie in subfolders</source>
        <translation>记录位于子文件夹中</translation>
    </message>
    <message>
        <source>data with one label a record can be read from a CSV of one record a row</source>
        <translation>每条记录一个标签的数据可从每行一条记录的 CSV 读取</translation>
    </message>
    <message>
        <source>none of its %1 record can be used</source>
        <translation>唯一的记录无法使用（数量：%1）</translation>
    </message>
    <message>
        <source>none of its %1 records can be used</source>
        <translation>%1 条记录均无法使用</translation>
    </message>
    <message>
        <source>none of its %1 recordings can be used</source>
        <translation>%1 条记录均无法使用</translation>
    </message>
    <message>
        <source>annotations of no class: %1</source>
        <translation>不属于任何类别的标注：%1</translation>
    </message>
    <message>
        <source>%1 (%2, not classified)</source>
        <translation>%1（%2，未分类）</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 record</source>
        <translation>在 %2 条记录中读自“%1”</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 records</source>
        <translation>在 %2 条记录中读自“%1”</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recording</source>
        <translation>在 %2 条记录中读自“%1”</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recordings</source>
        <translation>在 %2 条记录中读自“%1”</translation>
    </message>
    <message>
        <source>%1 beat has more than a quarter of the window in a gap of the signal</source>
        <translation>%1 次心搏的窗口有超过四分之一在信号间断中</translation>
    </message>
    <message>
        <source>%1 beats have more than a quarter of the window in a gap of the signal</source>
        <translation>%1 次心搏的窗口有超过四分之一在信号间断中</translation>
    </message>
    <message>
        <source>%1 beat has less than a quarter of the window inside the signal</source>
        <translation>%1 次心搏的窗口不足四分之一在信号之内</translation>
    </message>
    <message>
        <source>%1 beats have less than a quarter of the window inside the signal</source>
        <translation>%1 次心搏的窗口不足四分之一在信号之内</translation>
    </message>
    <message>
        <source>there is no beat to learn from</source>
        <translation>没有可供学习的心搏</translation>
    </message>
    <message>
        <source>all its beats lie in gaps of the signal</source>
        <translation>所有心搏都在信号间断中</translation>
    </message>
    <message>
        <source>its annotation file has no end mark, read up to its end</source>
        <translation>标注文件没有结束标记，已读到末尾</translation>
    </message>
    <message>
        <source>annotation %1 of its file lies before the record&apos;s start and is left out</source>
        <translation>文件的第 %1 个标注在记录开始之前，已略去</translation>
    </message>
    <message>
        <source>annotation %1 lies before the record&apos;s start</source>
        <translation>第 %1 个标注在记录开始之前</translation>
    </message>
    <message>
        <source>annotation %1 has the undefined code %2</source>
        <translation>第 %1 个标注的代码 %2 未定义</translation>
    </message>
    <message>
        <source>it stops without an end mark after %1 annotations</source>
        <translation>在 %1 个标注之后没有结束标记</translation>
    </message>
    <message>
        <source>sampling frequency is not positive</source>
        <translation>采样频率不是正数</translation>
    </message>
    <message>
        <source>it is text where annotations in MIT format are binary; &quot;wrann&quot; of the WFDB tools makes them of what &quot;rdann&quot; wrote</source>
        <translation>MIT 格式的标注应为二进制，这里却是文本；WFDB 工具的“wrann”可由“rdann”的输出生成</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4</source>
        <translation>记录 %2 的信号“%1”之和为 %3，而非 %4</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4, the checksum in its header</source>
        <translation>记录 %2 的信号“%1”之和为 %3，而文件头中的校验和为 %4</translation>
    </message>
    <message>
        <source>its signal file is %1, its header says %2</source>
        <translation>信号文件为 %1，而文件头称 %2</translation>
    </message>
    <message>
        <source>its samples are compressed with FLAC (format %1), convert the record with &quot;xform -i RECORD -o COPY -O 16&quot; of the WFDB tools, or with wfdb-python: rdrecord, then wrsamp with fmt 16</source>
        <translation>采样值用 FLAC 压缩（格式 %1），请用 WFDB 工具的“xform -i RECORD -o COPY -O 16”转换，或用 wfdb-python：先 rdrecord，再以 fmt 16 调用 wrsamp</translation>
    </message>
    <message>
        <source>storage format %1 is none that is known (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</source>
        <translation>存储格式 %1 未知（8、16、24、32、61、80、160、212、310、311）</translation>
    </message>
    <message>
        <source>no record line</source>
        <translation>没有记录行</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>states %1 segments, but %2 lines follow</source>
        <translation>声明 %1 段，但后面有 %2 行</translation>
    </message>
    <message>
        <source>states %1 signals, but %2 lines follow</source>
        <translation>声明 %1 个信号，但后面有 %2 行</translation>
    </message>
    <message>
        <source>its record line names a folder, %1</source>
        <translation>记录行中有文件夹 %1</translation>
    </message>
    <message>
        <source>segment count in %1 is not 1 to 1000000</source>
        <translation>%1 中的段数不在 1 到 1000000 之间</translation>
    </message>
    <message>
        <source>line %1 is not the record line of a WFDB header</source>
        <translation>第 %1 行不是 WFDB 头文件的记录行</translation>
    </message>
    <message>
        <source>number of signals %1 is not 0 to 4096</source>
        <translation>信号数 %1 不在 0 到 4096 之间</translation>
    </message>
    <message>
        <source>its sampling frequency has a decimal comma</source>
        <translation>采样频率用了小数逗号</translation>
    </message>
    <message>
        <source>sampling frequency %1 is not a positive number</source>
        <translation>采样频率 %1 不是正数</translation>
    </message>
    <message>
        <source>number of samples %1 is not a possible length</source>
        <translation>采样值数 %1 不是可能的长度</translation>
    </message>
    <message>
        <source>length %1 of segment %2 is not a number of samples</source>
        <translation>段 %2 的长度 %1 不是采样值数</translation>
    </message>
    <message>
        <source>its header names %1, read from %2 beside it</source>
        <translation>文件头中为 %1，已从旁边的 %2 读取</translation>
    </message>
    <message>
        <source>samples from standard input</source>
        <translation>来自标准输入的采样值</translation>
    </message>
    <message>
        <source>format %1 differs from format %2 of the same file above</source>
        <translation>格式 %1 与上方同一文件的格式 %2 不同</translation>
    </message>
    <message>
        <source>a frame of the signals up to here has more than 1000000 samples</source>
        <translation>到此为止的信号每帧超过 1000000 个采样值</translation>
    </message>
    <message>
        <source>format %1 cannot be read</source>
        <translation>格式 %1 无法读取</translation>
    </message>
    <message>
        <source>samples per frame in %1 are not 1 to 100000</source>
        <translation>%1 中每帧采样值数不在 1 到 100000 之间</translation>
    </message>
    <message>
        <source>skew or offset in %1 is not a possible one</source>
        <translation>%1 中的偏移或起点不可能</translation>
    </message>
    <message>
        <source>a gain of it has a decimal comma</source>
        <translation>有增益用了小数逗号</translation>
    </message>
    <message>
        <source>gain %1 is not GAIN(BASELINE)/UNIT</source>
        <translation>增益 %1 不是 GAIN(BASELINE)/UNIT 的形式</translation>
    </message>
    <message>
        <source>its %1 %2 is not a whole number and is passed over</source>
        <translation>%1 %2 不是整数，已忽略</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>ADC resolution %1</source>
        <translation>ADC 分辨率 %1</translation>
    </message>
    <message>
        <source>ADC zero %1</source>
        <translation>ADC 零点 %1</translation>
    </message>
    <message>
        <source>initial value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>initial value %1</source>
        <translation>初始值 %1</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>%1 lies outside the record&apos;s folder</source>
        <translation>%1 在记录的文件夹之外</translation>
    </message>
    <message>
        <source>binary content where a WFDB header is text</source>
        <translation>WFDB 头文件应为文本，却是二进制内容</translation>
    </message>
    <message>
        <source>states %1 samples, but its segments have %2</source>
        <translation>声明 %1 个采样值，但各段共有 %2 个</translation>
    </message>
    <message>
        <source>all its segments are gaps</source>
        <translation>所有段都是间断</translation>
    </message>
    <message>
        <source>segment %1 has segments itself</source>
        <translation>段 %1 自身又含段</translation>
    </message>
    <message>
        <source>a segment that has segments itself</source>
        <translation>一个自身又含段的段</translation>
    </message>
    <message>
        <source>no signal is named &apos;%1&apos;</source>
        <translation>没有名为“%1”的信号</translation>
    </message>
    <message>
        <source>no signal %1 among %2</source>
        <translation>%2 个信号中没有信号 %1</translation>
    </message>
    <message>
        <source>samples %1 to %2 are not within the record&apos;s %3</source>
        <translation>采样值 %1 到 %2 不在记录的 %3 个之内</translation>
    </message>
    <message>
        <source>more than %1 samples at once</source>
        <translation>一次超过 %1 个采样值</translation>
    </message>
    <message>
        <source>has %1 samples, but %2 belong to record %3</source>
        <translation>有 %1 个采样值，但属于记录 %3 的有 %2 个</translation>
    </message>
    <message>
        <source>has another sampling frequency than record %1</source>
        <translation>采样频率与记录 %1 不同</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; has another rate or unit than in the rest of record %2</source>
        <translation>信号“%1”的采样率或单位与记录 %2 的其余部分不同</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 is not there</source>
        <translation>段 %1 按间断处理：%2 不存在</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 cannot be read</source>
        <translation>段 %1 按间断处理：%2 无法读取</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2</source>
        <translation>段 %1 按间断处理：%2</translation>
    </message>
    <message>
        <source>raw samples of a multi-segment record</source>
        <translation>多段记录的原始采样值</translation>
    </message>
    <message>
        <source>%1 of its %2 samples are in no file</source>
        <translation>%2 个采样值中有 %1 个不在任何文件中</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>没有信号 %1</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is empty</source>
        <translation>信号“%1”的范围为空</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is not four numbers</source>
        <translation>信号“%1”的范围不是四个数</translation>
    </message>
    <message>
        <source>%1 in record %2</source>
        <translation>%1，位于第 %2 个数据块</translation>
    </message>
    <message>
        <source>more than %1 annotations</source>
        <translation>超过 %1 个标注</translation>
    </message>
    <message>
        <source>record %1 has no time</source>
        <translation>数据块 %1 没有时间</translation>
    </message>
    <message>
        <source>record %1 starts before the one before it ends</source>
        <translation>数据块 %1 在前一块结束之前开始</translation>
    </message>
    <message>
        <source>it has gaps by the times of its records though its header calls it continuous (EDF+C), read by these times</source>
        <translation>按数据块的时间有间断，而文件头称其连续（EDF+C）；已按这些时间读取</translation>
    </message>
    <message>
        <source>an annotation has no time or no end</source>
        <translation>有标注缺少时间或结束</translation>
    </message>
    <message>
        <source>it starts neither as EDF nor as BDF</source>
        <translation>开头既不是 EDF 也不是 BDF</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>在文件头内就结束了</translation>
    </message>
    <message>
        <source>its number of records is &apos;%1&apos;, counted by the length of the file instead</source>
        <translation>数据块数为“%1”，改按文件长度计算</translation>
    </message>
    <message>
        <source>number of records is &apos;%1&apos;</source>
        <translation>数据块数为“%1”</translation>
    </message>
    <message>
        <source>record length is &apos;%1&apos;</source>
        <translation>数据块长度为“%1”</translation>
    </message>
    <message>
        <source>number of signals is &apos;%1&apos;</source>
        <translation>信号数为“%1”</translation>
    </message>
    <message>
        <source>number of samples of signal &apos;%1&apos; is &apos;%2&apos;</source>
        <translation>信号“%1”的采样值数为“%2”</translation>
    </message>
    <message>
        <source>its header states a length of &apos;%1&apos; bytes, read as the %2 of its %3 signals</source>
        <translation>文件头称长度为“%1”字节，按其 %3 个信号的 %2 字节读取</translation>
    </message>
    <message>
        <source>its header says that it has gaps (EDF+D), but no signal tells when its records are, read as if one follows the other</source>
        <translation>文件头称有间断（EDF+D），但没有信号说明数据块的时间；按前后相接读取</translation>
    </message>
    <message>
        <source>it has annotations though its header calls it a plain EDF</source>
        <translation>含有标注，而文件头称其为普通 EDF</translation>
    </message>
    <message>
        <source>its records have no length, but it has samples</source>
        <translation>数据块没有长度，却有采样值</translation>
    </message>
    <message>
        <source>its records hold no samples</source>
        <translation>数据块中没有采样值</translation>
    </message>
    <message>
        <source>one record has %1 bytes</source>
        <translation>一个数据块有 %1 字节</translation>
    </message>
    <message>
        <source>it ends after its header</source>
        <translation>在文件头之后就结束了</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2 whole ones</source>
        <translation>文件头称有 %1 个数据块，文件中有 %2 个完整的</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2, of which the first %3 are read</source>
        <translation>文件头称有 %1 个数据块，文件中有 %2 个，读取前 %3 个</translation>
    </message>
    <message>
        <source>its header is padded with NUL instead of blanks</source>
        <translation>文件头用 NUL 而非空格填充</translation>
    </message>
    <message>
        <source>numbers of its header have a decimal comma</source>
        <translation>文件头中的数用了小数逗号</translation>
    </message>
    <message>
        <source>its channel %1 has no samples</source>
        <translation>通道 %1 没有采样值</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>没有通道 %1</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in unit</source>
        <translation>通道对 %1 的单位不同</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in rate</source>
        <translation>通道对 %1 的采样率不同</translation>
    </message>
    <message>
        <source>its records have no length</source>
        <translation>数据块没有长度</translation>
    </message>
    <message>
        <source>the range of its channel %1 is empty (%2 to %3 for %4 to %5)</source>
        <translation>通道 %1 的范围为空（%4 到 %5 对应 %2 到 %3）</translation>
    </message>
    <message>
        <source>its labels, %1: %2</source>
        <translation>其标注 %1：%2</translation>
    </message>
    <message>
        <source>its labels are in %1, by its columns</source>
        <translation>按列判断，其标注位于 %1</translation>
    </message>
    <message>
        <source>it has no annotation</source>
        <translation>没有标注</translation>
    </message>
    <message>
        <source>no annotation names a class</source>
        <translation>没有标注指明类别</translation>
    </message>
    <message>
        <source>its label file %1 names no seizure and %2</source>
        <translation>标签文件 %1 中没有发作；%2</translation>
    </message>
    <message>
        <source>no file lists its seizures and %1</source>
        <translation>没有文件列出其发作；%1</translation>
    </message>
    <message>
        <source>beside it lie %1</source>
        <translation>旁边有 %1</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 s, the recording ends at %4 s</source>
        <translation>%1 位于 %2 到 %3 s，而记录在 %4 s 结束</translation>
    </message>
    <message>
        <source>there is no EDF or BDF file in it, but %1</source>
        <translation>其中没有 EDF 或 BDF 文件，而有 %1</translation>
    </message>
    <message>
        <source>no recording has all channels of %1</source>
        <translation>没有记录具有全部通道：%1</translation>
    </message>
    <message>
        <source>name others in dataset.eeg.channels</source>
        <translation>请在 dataset.eeg.channels 中指定其他通道</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recording</source>
        <translation>在 %1 条记录中取同名通道的第一个</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recordings</source>
        <translation>在 %1 条记录中取同名通道的第一个</translation>
    </message>
    <message>
        <source>%1 of %2 windows have a gap</source>
        <translation>%2 个窗口中有 %1 个含间断</translation>
    </message>
    <message>
        <source>%1 of %2 windows repeat what an earlier recording holds</source>
        <translation>%2 个窗口中有 %1 个与先前记录的内容重复</translation>
    </message>
    <message>
        <source>%1 of %2 windows reach beyond the signal</source>
        <translation>%2 个窗口中有 %1 个超出信号</translation>
    </message>
    <message>
        <source>there is no window to learn from</source>
        <translation>没有可供学习的窗口</translation>
    </message>
    <message>
        <source>it is too long to resample</source>
        <translation>过长，无法重采样</translation>
    </message>
    <message>
        <source>its summary %1 cannot be used: %2</source>
        <translation>摘要 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>it was passed over: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>no seizure in it has a file, a start of the registration, a start and an end</source>
        <translation>其中没有一次发作同时给出文件、记录起始、开始和结束</translation>
    </message>
    <message>
        <source>the row of %1 has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>%1 的行中起始为“%2”，既不是秒也不是 h:mm:ss</translation>
    </message>
    <message>
        <source>row %1 of it has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>第 %1 行的起始为“%2”，既不是秒也不是 h:mm:ss</translation>
    </message>
    <message>
        <source>it has &apos;%1&apos;, which is no time</source>
        <translation>其中的“%1”不是时间</translation>
    </message>
    <message>
        <source>its columns are those of labels for all recordings, so it is used as such</source>
        <translation>其列为全部记录的标注，因此按此使用</translation>
    </message>
    <message>
        <source>no recording here has the name of these rows: %1</source>
        <translation>这里没有记录与这些行同名：%1</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and nothing that it ends</source>
        <translation>%2 处的标注“%1”没有长度，也没有它所结束的内容</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and no mark of its end</source>
        <translation>%2 处的标注“%1”没有长度，也没有结束标记</translation>
    </message>
    <message>
        <source>the %1 that starts at %2 has no mark of its end</source>
        <translation>从 %2 开始的 %1 没有结束标记</translation>
    </message>
    <message>
        <source>no line &apos;File Name:&apos;</source>
        <translation>没有“File Name:”行</translation>
    </message>
    <message>
        <source>number of seizures is &apos;%1&apos;</source>
        <translation>发作次数为“%1”</translation>
    </message>
    <message>
        <source>time of a seizure is &apos;%1&apos;</source>
        <translation>某次发作的时间为“%1”</translation>
    </message>
    <message>
        <source>a seizure starts before the last one ends</source>
        <translation>有发作在上一次结束之前开始</translation>
    </message>
    <message>
        <source>a seizure ends that did not start</source>
        <translation>有发作结束但没有开始</translation>
    </message>
    <message>
        <source>a seizure ends before it starts</source>
        <translation>有发作在开始之前结束</translation>
    </message>
    <message>
        <source>a seizure of %1 does not end</source>
        <translation>%1 的一次发作没有结束</translation>
    </message>
    <message>
        <source>%1 states %2 seizures, but lists %3</source>
        <translation>%1 声明 %2 次发作，但列出 %3 次</translation>
    </message>
    <message>
        <source>starts and ends of seizures do not pair up</source>
        <translation>发作的开始与结束不能配对</translation>
    </message>
    <message>
        <source>only words for a seizure count, unless dataset.labels.classes names other classes</source>
        <translation>只有表示发作的词有效，除非 dataset.labels.classes 指定了其他类别</translation>
    </message>
    <message>
        <source>there is %1 beside it</source>
        <translation>旁边有 %1</translation>
    </message>
    <message>
        <source>there are %1; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, .tsv, .txt)</source>
        <translation>现有 %1；可读取 WFDB 记录（.hea）、EDF 或 BDF 记录以及表格（.csv、.tsv、.txt）</translation>
    </message>
    <message>
        <source>they are packed: unpack them with gunzip</source>
        <translation>它们已压缩：请用 gunzip 解压</translation>
    </message>
    <message>
        <source>unpack the archive first</source>
        <translation>请先解压压缩包</translation>
    </message>
    <message>
        <source>save them as a CSV with one sample a row and its label in a column</source>
        <translation>请存为 CSV，每行一个样本，标签占一列</translation>
    </message>
    <message>
        <source>export them as EDF, for instance with MNE: raw.export(&quot;name.edf&quot;)</source>
        <translation>请导出为 EDF，例如用 MNE：raw.export(&quot;name.edf&quot;)</translation>
    </message>
    <message>
        <source>%1 without ending</source>
        <translation>%1 个无扩展名</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 及其他</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>it is a file, a folder of recordings is needed</source>
        <translation>这是文件，需要的是记录文件夹</translation>
    </message>
    <message>
        <source>it has more than 100000 entries</source>
        <translation>超过 100000 项</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the folders</source>
        <translation>%2 名患者的 %1 条记录，取自文件夹</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the folders</source>
        <translation>%2 名患者的 %1 条记录，取自文件夹</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%2 名患者的 %1 条记录，取自名称中第一个“_”或“-”之前的部分</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%2 名患者的 %1 条记录，取自名称中第一个“_”或“-”之前的部分</translation>
    </message>
    <message>
        <source>it is not found in &quot;%1&quot;</source>
        <translation>在“%1”中未找到</translation>
    </message>
    <message>
        <source>it has no row for the recording %1</source>
        <translation>没有记录 %1 的行</translation>
    </message>
    <message>
        <source>it has no sample</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>it differs from &quot;%1&quot; in case only and is another class</source>
        <translation>与“%1”只有大小写之差，是另一个类别</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;, there are %2</source>
        <translation>没有类别“%1”，现有 %2</translation>
    </message>
    <message>
        <source>at least two classes are needed, the samples of each class are %1</source>
        <translation>至少需要两个类别；各类别的样本数：%1</translation>
    </message>
    <message>
        <source>too many samples</source>
        <translation>样本过多</translation>
    </message>
    <message>
        <source>%1 samples do not fit into memory, keep fewer of each class</source>
        <translation>%1 个样本超出内存，请减少每个类别的数量</translation>
    </message>
    <message>
        <source>the scale of &quot;%1&quot; is not finite</source>
        <translation>“%1”的尺度不是有限数</translation>
    </message>
    <message>
        <source>a split by files tests those whose name or folder holds &quot;test&quot;, which are %1 of %2</source>
        <translation>按文件拆分时，名称或文件夹含“test”的用于测试，共 %1 个（总计 %2）</translation>
    </message>
    <message>
        <source>rename some, or choose another dataset.split.by</source>
        <translation>请重命名其中一些，或选择其他 dataset.split.by</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples</source>
        <translation>每个类别至少需要 %1 个样本</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples, or 4 with 1 in dataset.split.minimum_per_class</source>
        <translation>每个类别至少需要 %1 个样本，若 dataset.split.minimum_per_class 为 1 则需 4 个</translation>
    </message>
    <message>
        <source>it has %1 sample, %2 of them in the %3, where at least %4 are needed</source>
        <translation>有 %1 个样本，其中 %2 个在%3，那里至少需要 %4 个</translation>
    </message>
    <message>
        <source>it has %1 samples, %2 of them in the %3, where at least %4 are needed</source>
        <translation>有 %1 个样本，其中 %2 个在%3，那里至少需要 %4 个</translation>
    </message>
    <message>
        <source>all samples are %1</source>
        <translation>全部样本：%1</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or change dataset.split</source>
        <translation>请在 dataset.classes 中指定要用的类别，或更改 dataset.split</translation>
    </message>
    <message>
        <source>first half of the validation part</source>
        <translation>验证集的前一半</translation>
    </message>
    <message>
        <source>second half of the validation part</source>
        <translation>验证集的后一半</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>the test part holds no sample</source>
        <translation>测试集中没有样本</translation>
    </message>
    <message>
        <source>it has no sample in the training part</source>
        <translation>训练集中没有其样本</translation>
    </message>
    <message>
        <source>only 1 patient has it, and a split by patient needs %1: one to train, one in each half of the validation part and one to test</source>
        <translation>只有 1 名患者有该类别，而按患者拆分需要 %1 名：训练一名、验证集两半各一名、测试一名</translation>
    </message>
    <message>
        <source>only %1 patients have it, and a split by patient needs %2: one to train, one in each half of the validation part and one to test</source>
        <translation>只有 %1 名患者有该类别，而按患者拆分需要 %2 名：训练一名、验证集两半各一名、测试一名</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or choose &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>请在 dataset.classes 中指定要用的类别，或在 dataset.split.by 中选择“time”或“sample”</translation>
    </message>
    <message>
        <source>&quot;dechazal&quot; needs at least 3 recordings of MIT-BIH&apos;s DS1 and 1 of DS2, the data has %1 and %2</source>
        <translation>“dechazal”至少需要 MIT-BIH 的 DS1 中 3 条记录和 DS2 中 1 条，数据中有 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 of the 22 of %2</source>
        <translation>%2 的 22 条中的 %1 条</translation>
    </message>
    <message>
        <source>choose &quot;patient&quot;, &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>请在 dataset.split.by 中选择“patient”、“time”或“sample”</translation>
    </message>
    <message>
        <source>a split by patient needs at least %1 patients, the data tells of %2</source>
        <translation>按患者拆分至少需要 %1 名患者，数据中有 %2</translation>
    </message>
    <message>
        <source>%1 folds need as many patients, the data tells of %2</source>
        <translation>%1 折需要同样多的患者，数据中有 %2</translation>
    </message>
    <message>
        <source>say whose a recording is in dataset.patients, or a row in dataset.csv.patient, or choose &quot;sample&quot; in dataset.split.by</source>
        <translation>请在 dataset.patients 中说明记录属于谁，或在 dataset.csv.patient 中说明行属于谁，或在 dataset.split.by 中选择“sample”</translation>
    </message>
    <message>
        <source>windows of %1 values of %2 channels are not 2 to 65536 values a sample</source>
        <translation>%2 个通道、每窗口 %1 个值，不在每样本 2 到 65536 个值之内</translation>
    </message>
    <message>
        <source>%1 does not divide the %2 values of a sample</source>
        <translation>%1 不能整除每个样本的 %2 个值</translation>
    </message>
    <message>
        <source>it must be below low_pass_Hz, %1, found %2</source>
        <translation>应小于 low_pass_Hz（%1），实际为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;previous&quot;, &quot;next&quot;, &quot;median&quot;, &quot;previous/median&quot; and &quot;next/median&quot;</source>
        <translation>“%1”不是“previous”、“next”、“median”、“previous/median”或“next/median”</translation>
    </message>
    <message>
        <source>it must name at least 1 and at most 64 channels, found %1</source>
        <translation>应指定 1 到 64 个通道，实际为 %1</translation>
    </message>
    <message>
        <source>window, rate and channels make %1 values a sample, at least 2 and at most 65536 are possible</source>
        <translation>窗口、采样率和通道使每样本有 %1 个值，只能为 2 到 65536</translation>
    </message>
    <message>
        <source>it names a column, &quot;first&quot;, &quot;last&quot;, &quot;one-hot&quot;, &quot;file&quot; or &quot;auto&quot;</source>
        <translation>应为列名、“first”、“last”、“one-hot”、“file”或“auto”</translation>
    </message>
    <message>
        <source>at most 64 channels are possible</source>
        <translation>最多 64 个通道</translation>
    </message>
    <message>
        <source>there must be at least 2 and at most 256 classes</source>
        <translation>应有 2 到 256 个类别</translation>
    </message>
    <message>
        <source>class &quot;%1&quot; has no annotation</source>
        <translation>类别“%1”没有标注</translation>
    </message>
    <message>
        <source>it may have at most 200 characters</source>
        <translation>最多 200 个字符</translation>
    </message>
    <message>
        <source>it must have a group, as &quot;^(.*?)_&quot;</source>
        <translation>应有一个分组，如“^(.*?)_”</translation>
    </message>
    <message>
        <source>it is no regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
    <message>
        <source>it must name the CSV file of records and patients</source>
        <translation>应指定记录与患者的 CSV 文件</translation>
    </message>
    <message>
        <source>train, validation and test must add up to 1, they make %1</source>
        <translation>训练、验证和测试之和应为 1，实际为 %1</translation>
    </message>
    <message>
        <source>folds are for a split by patient, and at least 2</source>
        <translation>折数仅用于按患者拆分，且至少为 2</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;%1&quot; needs the path of its files</source>
        <translation>“%1”类型的数据需要其文件的路径</translation>
    </message>
    <message>
        <source>it must name a lead</source>
        <translation>应指定一个导联</translation>
    </message>
    <message>
        <source>at least two classes are needed</source>
        <translation>至少需要两个类别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>at most 64 leads are possible</source>
        <translation>最多 64 个导联</translation>
    </message>
    <message>
        <source>leads and length make more than 65536 values a sample</source>
        <translation>导联与长度使每样本超过 65536 个值</translation>
    </message>
    <message>
        <source>an object of class names and lists of annotations is needed</source>
        <translation>需要由类别名和标注列表组成的对象</translation>
    </message>
    <message>
        <source>a list of lists of patients is needed</source>
        <translation>需要患者列表的列表</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;auto&quot; needs the path of its files</source>
        <translation>“auto”类型的数据需要其文件的路径</translation>
    </message>
    <message>
        <source>each folder is a class</source>
        <translation>每个文件夹为一个类别</translation>
    </message>
    <message>
        <source>files whose names start alike are a class</source>
        <translation>文件名开头相同的文件为一个类别</translation>
    </message>
    <message>
        <source>each file is a class</source>
        <translation>每个文件为一个类别</translation>
    </message>
    <message>
        <source>the label is in %1</source>
        <translation>标签位于：%1</translation>
    </message>
    <message>
        <source>the label is in %1 by its name</source>
        <translation>按名称，标签位于：%1</translation>
    </message>
    <message>
        <source>the label is in %1: the last column has %2 different values, the first has %3</source>
        <translation>标签位于：%1；末列有 %2 个不同值，首列有 %3 个</translation>
    </message>
    <message>
        <source>the label is in %1: it alone holds texts that come back</source>
        <translation>标签位于：%1；只有该列有重复出现的文本</translation>
    </message>
    <message>
        <source>the first has few values too (%1), &quot;first&quot; takes it</source>
        <translation>首列的值也很少（%1 个），可用“first”选取</translation>
    </message>
    <message>
        <source>%1 before it hold only 0 and 1 too and count as values</source>
        <translation>其前的这些列也只含 0 和 1，按数值处理：%1</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>末列</translation>
    </message>
    <message>
        <source>the first column</source>
        <translation>首列</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>the last %1 columns, one-hot</source>
        <translation>最后 %1 列，one-hot</translation>
    </message>
    <message>
        <source>the first %1 columns, one-hot</source>
        <translation>最前 %1 列，one-hot</translation>
    </message>
    <message>
        <source>whose a row is is taken from %1</source>
        <translation>每行属于谁取自：%1</translation>
    </message>
    <message>
        <source>whose a row is is in %1</source>
        <translation>每行属于谁记录在 %1 中</translation>
    </message>
    <message>
        <source>%1 has no value in any row and is left out</source>
        <translation>%1：任何行都没有值，已略去</translation>
    </message>
    <message>
        <source>%1 is an index and left out</source>
        <translation>%1：是索引，已略去</translation>
    </message>
    <message>
        <source>%1 is a time, not a value, and left out</source>
        <translation>%1：是时间而非数值，已略去</translation>
    </message>
    <message>
        <source>%1 is no value of a signal and left out</source>
        <translation>%1：不是信号的值，已略去</translation>
    </message>
    <message>
        <source>%1 holds texts and is left out</source>
        <translation>%1：含文本，已略去</translation>
    </message>
    <message>
        <source>the header has a name less than there are columns, so the first column has none and names the rows</source>
        <translation>表头比列数少一个名称，因此首列没有名称，用作行名</translation>
    </message>
    <message>
        <source>unpacked with gzip</source>
        <translation>已用 gzip 解压</translation>
    </message>
    <message>
        <source>text in Latin-1</source>
        <translation>文本编码为 Latin-1</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>文本编码为 UTF-16</translation>
    </message>
    <message>
        <source>separator tab</source>
        <translation>分隔符：制表符</translation>
    </message>
    <message>
        <source>separator blank</source>
        <translation>分隔符：空格</translation>
    </message>
    <message>
        <source>separator semicolon</source>
        <translation>分隔符：分号</translation>
    </message>
    <message>
        <source>separator comma</source>
        <translation>分隔符：逗号</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>a header line</source>
        <translation>有表头行</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>无表头行</translation>
    </message>
    <message>
        <source>%1 comment lines passed over</source>
        <translation>跳过 %1 行注释</translation>
    </message>
    <message>
        <source>%1 line before the table passed over</source>
        <translation>跳过表格前的 %1 行</translation>
    </message>
    <message>
        <source>%1 lines before the table passed over</source>
        <translation>跳过表格前的 %1 行</translation>
    </message>
    <message>
        <source>%1 empty columns at the end left out</source>
        <translation>略去末尾的 %1 个空列</translation>
    </message>
    <message>
        <source>the labels are in %1</source>
        <translation>标签位于 %1</translation>
    </message>
    <message>
        <source>the labels are in %1, matched by the names of the rows</source>
        <translation>标签位于 %1，按行名匹配</translation>
    </message>
    <message>
        <source>the labels are in %1, in the order of the rows</source>
        <translation>标签位于 %1，按行的顺序</translation>
    </message>
    <message>
        <source>its rows have %1 values, those of the others have %2</source>
        <translation>其每行有 %1 个值，其他的有 %2 个</translation>
    </message>
    <message>
        <source>a table for training and one for testing were joined; the rows are divided anew, unless dataset.split.by is &quot;files&quot;</source>
        <translation>训练表和测试表已合并；各行将重新划分，除非 dataset.split.by 为“files”</translation>
    </message>
    <message>
        <source>its channels come in another order and are taken by their names</source>
        <translation>其通道顺序不同，按名称取用</translation>
    </message>
    <message>
        <source>the other recordings have no %1, so it is left out of this one</source>
        <translation>其他记录没有以下通道，此处也略去：%1</translation>
    </message>
    <message>
        <source>its rate is known, that of %1 is not</source>
        <translation>其采样率已知，而 %1 的未知</translation>
    </message>
    <message>
        <source>its rate is not known, that of %1 is known</source>
        <translation>其采样率未知，而 %1 的已知</translation>
    </message>
    <message>
        <source>its rate is %1 Hz, that of %2 is %3 Hz</source>
        <translation>其采样率为 %1 Hz，%2 的为 %3 Hz</translation>
    </message>
    <message>
        <source>%1 cells hold no number; windows with one are left out</source>
        <translation>%1 个单元格不含数；含此类单元格的窗口已略去</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no label; windows lie between them</source>
        <translation>%2 行中有 %1 行没有标签；窗口位于它们之间</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values</source>
        <translation>与之前的记录合计超过 %1 个值</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values at the rate of %2</source>
        <translation>按 %2 的采样率，与之前的记录合计超过 %1 个值</translation>
    </message>
    <message>
        <source>name fewer files or channels</source>
        <translation>请减少文件或通道</translation>
    </message>
    <message>
        <source>no file of labels belongs to it</source>
        <translation>没有与之对应的标签文件</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, and resampled to the rate of %2</source>
        <translation>以 %1 Hz 记录，并重采样到 %2 的采样率</translation>
    </message>
    <message>
        <source>the class of a file is its folder</source>
        <translation>文件的类别为其所在文件夹</translation>
    </message>
    <message>
        <source>the class of a file is the start of its name</source>
        <translation>文件的类别为文件名的开头</translation>
    </message>
    <message>
        <source>no label of %1 lies within it</source>
        <translation>%1 中没有标注落在其内</translation>
    </message>
    <message>
        <source>%1 of %2 labels of %3 lie outside the recording</source>
        <translation>%3 的 %2 个标注中有 %1 个在记录之外</translation>
    </message>
    <message>
        <source>times of the day need a column of dates to start from, and dataset.csv.rate_Hz</source>
        <translation>一天中的时刻需要有日期列作为起点，还需要 dataset.csv.rate_Hz</translation>
    </message>
    <message>
        <source>labels of no class: %1</source>
        <translation>不属于任何类别的标签：%1</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, as said</source>
        <translation>按所给值，以 %1 Hz 记录</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose step is %2</source>
        <translation>由步长为 %2 的时间列得出，以 %1 Hz 记录</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose mean step is %2</source>
        <translation>由平均步长为 %2 的时间列得出，以 %1 Hz 记录</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>no column of times, so the rate is not known</source>
        <translation>没有时间列，因此采样率未知</translation>
    </message>
    <message>
        <source>windows of %1 values</source>
        <translation>每个窗口 %1 个值</translation>
    </message>
    <message>
        <source>one scale for each channel over all recordings: %1</source>
        <translation>每个通道在全部记录上用同一尺度：%1</translation>
    </message>
    <message>
        <source>%1 minus %2 and divided by %3</source>
        <translation>%1 减去 %2 再除以 %3</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, far from the -10 to 10 that training expects; they are used as they are</source>
        <translation>数值在 %1 与 %2 之间，远离训练所期望的 -10 到 10；按原样使用</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2; all are taken minus %3 and divided by %4</source>
        <translation>数值在 %1 与 %2 之间；全部减去 %3 再除以 %4</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>187 columns and the labels 0 to 4 are the heartbeats of Kachuee 2018, named N, S, V, F, Q</source>
        <translation>187 列和标签 0 到 4 是 Kachuee 2018 的心搏，命名为 N、S、V、F、Q</translation>
    </message>
    <message>
        <source>%1 samples with a cell that is no number</source>
        <translation>%1 个样本含有非数值的单元格</translation>
    </message>
    <message>
        <source>only some tables tell whose a row is, so no patient is known</source>
        <translation>只有部分表格说明每行属于谁，因此患者未知</translation>
    </message>
    <message>
        <source>%1 samples have rows of several labels, the most frequent is taken</source>
        <translation>%1 个样本的行有多种标签，取最常见的</translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out, at lines %3: %4</source>
        <translation>%2 行中略去了 %1 行，位于第 %3 行：%4</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>有 %1 列，应为 %2 列</translation>
    </message>
    <message>
        <source>the label columns do not hold one 1</source>
        <translation>标签列中不是恰有一个 1</translation>
    </message>
    <message>
        <source>no label in %1</source>
        <translation>没有标签：%1</translation>
    </message>
    <message>
        <source>column %1 is &apos;%2&apos;, not a number</source>
        <translation>第 %1 列为“%2”，不是数</translation>
    </message>
    <message>
        <source>%1, as in all bad rows</source>
        <translation>%1，所有坏行都是如此</translation>
    </message>
    <message>
        <source>%1 more bad rows, at lines %2</source>
        <translation>另有 %1 个坏行，位于第 %2 行</translation>
    </message>
    <message>
        <source>no column of it holds numbers; its first cell is &apos;%1&apos;</source>
        <translation>没有一列是数；第一个单元格为“%1”</translation>
    </message>
    <message>
        <source>no row of values and a label</source>
        <translation>没有由数值和标签组成的行</translation>
    </message>
    <message>
        <source>%1 line without a number below the names passed over</source>
        <translation>跳过名称下方 %1 行不含数的行</translation>
    </message>
    <message>
        <source>%1 lines without a number below the names passed over</source>
        <translation>跳过名称下方 %1 行不含数的行</translation>
    </message>
    <message>
        <source>the first column counts the rows and is left out</source>
        <translation>首列为行号，已略去</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values, so it is no label</source>
        <translation>%1：有超过 %2 个不同值，因此不是标签</translation>
    </message>
    <message>
        <source>more than 100000 patients</source>
        <translation>超过 100000 名患者</translation>
    </message>
    <message>
        <source>it has more than 4096 columns</source>
        <translation>超过 4096 列</translation>
    </message>
    <message>
        <source>no row of numbers</source>
        <translation>没有数值行</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than %2, so what they lack is missing</source>
        <translation>%1 行的单元格少于 %2 个，所缺的按缺失处理</translation>
    </message>
    <message>
        <source>its times fall from row to row, so the rows were turned round</source>
        <translation>时间逐行递减，因此已颠倒行序</translation>
    </message>
    <message>
        <source>line %1 is not one number</source>
        <translation>第 %1 行不是单个数</translation>
    </message>
    <message>
        <source>it has %1 values</source>
        <translation>有 %1 个值</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the folder, each file counts as a patient of its own</source>
        <translation>%1 个每行一个值的文件；类别为文件夹，每个文件算一名患者</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the start of the name, each file counts as a patient of its own</source>
        <translation>%1 个每行一个值的文件；类别为文件名开头，每个文件算一名患者</translation>
    </message>
    <message>
        <source>none of its files holds one number a line</source>
        <translation>没有一个文件是每行一个数</translation>
    </message>
    <message>
        <source>it has %1 labels, the table has %2 rows</source>
        <translation>有 %1 个标签，而表格有 %2 行</translation>
    </message>
    <message>
        <source>%1 beside it may hold them: %2</source>
        <translation>旁边的 %1 可能含有它们：%2</translation>
    </message>
    <message>
        <source>all its lines are comments, for they begin with &quot;%1&quot;</source>
        <translation>所有行都是注释，因为都以“%1”开头</translation>
    </message>
    <message>
        <source>a line of it has %1 columns, at most %2 are read</source>
        <translation>有一行含 %1 列，最多读取 %2 列</translation>
    </message>
    <message>
        <source>its commas part the cells and are decimal marks too (a cell is &quot;%1&quot;); save it with decimal points, or with semicolons between cells</source>
        <translation>逗号既分隔单元格又用作小数点（有单元格为“%1”）；请用小数点或在单元格之间用分号保存</translation>
    </message>
    <message>
        <source>its first line has a single column; cells are parted by a comma, semicolon, tab, blank or |, or by what dataset.csv.separator says</source>
        <translation>第一行只有一列；单元格由逗号、分号、制表符、空格或 | 分隔，或由 dataset.csv.separator 指定</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, the columns are %2</source>
        <translation>没有列“%1”，现有的列为 %2</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, there are %2</source>
        <translation>没有列“%1”，现有 %2</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 到 %1</translation>
    </message>
    <message>
        <source>1 to %1, named %2</source>
        <translation>1 到 %1，名为 %2</translation>
    </message>
    <message>
        <source>the last columns are not 0 with one 1 in each row</source>
        <translation>最后几列不是每行恰有一个 1、其余为 0</translation>
    </message>
    <message>
        <source>no column looks like a label: the last has %1 different values in %2 rows, the first has %3; name the column in dataset.csv.label, or a file of labels in dataset.csv.labels_file</source>
        <translation>没有列像标签：末列在 %2 行中有 %1 个不同值，首列有 %3 个；请在 dataset.csv.label 中指定列，或在 dataset.csv.labels_file 中指定标签文件</translation>
    </message>
    <message>
        <source>no column says which sample a row belongs to; name it in dataset.csv.sample</source>
        <translation>没有列说明每行属于哪个样本；请在 dataset.csv.sample 中指定</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot; says which channel a row is of; give each channel a column of its own, so that a row is a point of time</source>
        <translation>列“%1”说明每行属于哪个通道；请让每个通道单独成列，使每行为一个时间点</translation>
    </message>
    <message>
        <source>its channels are not those of %1</source>
        <translation>其通道与 %1 的不同</translation>
    </message>
    <message>
        <source>no column holds labels; name it in dataset.csv.label, or a file of samples and labels in dataset.csv.labels_file</source>
        <translation>没有列含标签；请在 dataset.csv.label 中指定列，或在 dataset.csv.labels_file 中指定样本与标签的文件</translation>
    </message>
    <message>
        <source>its labels have %1 different values, at most 256 classes are possible</source>
        <translation>标签有 %1 个不同值，最多可有 256 个类别</translation>
    </message>
    <message>
        <source>it has more than 65536 columns</source>
        <translation>超过 65536 列</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>没有采样值</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>其中没有表格</translation>
    </message>
    <message>
        <source>there is no table (.csv, .tsv, .txt) in it, but %1</source>
        <translation>其中没有表格（.csv、.tsv、.txt），而有 %1</translation>
    </message>
    <message>
        <source>it has no recording</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>none of its recordings can be used</source>
        <translation>其中没有可用的记录</translation>
    </message>
    <message>
        <source>it has no column of values</source>
        <translation>没有数值列</translation>
    </message>
    <message>
        <source>the label of a row is %1</source>
        <translation>每行的标签：%1</translation>
    </message>
    <message>
        <source>its time is %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>whose a row is is told by %1</source>
        <translation>每行属于谁：%1</translation>
    </message>
    <message>
        <source>its sample is %1</source>
        <translation>样本：%1</translation>
    </message>
    <message>
        <source>each row is a point of time of the channels %1</source>
        <translation>每行为通道 %1 的一个时间点</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>无法完整解压</translation>
    </message>
    <message>
        <source>it is a gzip file that stops before its end, perhaps a download that was interrupted</source>
        <translation>gzip 文件不完整，可能是下载中断</translation>
    </message>
    <message>
        <source>binary content where a table of text is expected</source>
        <translation>应为文本表格，却是二进制内容</translation>
    </message>
    <message>
        <source>a line of more than 4 MiB</source>
        <translation>有一行超过 4 MiB</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>more than %1 cells and rows</source>
        <translation>单元格和行超过 %1 个</translation>
    </message>
    <message>
        <source>it must be %1, found %2</source>
        <translation>应为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>every number must be %1, found %2</source>
        <translation>每个数都应为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>不小于 %1 且不大于 %2</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>大于 %1 且不大于 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>非有限数</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>应为对象，实际为 %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>应为数，实际为 %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>应为整数，实际为 %1</translation>
    </message>
    <message>
        <source>expected a whole number of at least 0, found %1</source>
        <translation>应为不小于 0 的整数，实际为 %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>应为 true 或 false，实际为 %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>应为文本，实际为 %1</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, found %1</source>
        <translation>应为整数列表，实际为 %1</translation>
    </message>
    <message>
        <source>expected whole numbers only, found %1</source>
        <translation>只应有整数，实际为 %1</translation>
    </message>
    <message>
        <source>expected a list of texts, found %1</source>
        <translation>应为文本列表，实际为 %1</translation>
    </message>
    <message>
        <source>expected texts only, found %1</source>
        <translation>只应有文本，实际为 %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数 %1</translation>
    </message>
    <message>
        <source>text &quot;%1&quot;</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2</source>
        <translation>应为 %1 之一，实际为 %2</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2 (did you mean &quot;%3&quot;?)</source>
        <translation>应为 %1 之一，实际为 %2（是否指“%3”？）</translation>
    </message>
    <message>
        <source>it is one of %1, found %2</source>
        <translation>应为 %1 之一，实际为 %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>it is nested more than 64 levels deep</source>
        <translation>嵌套超过 64 层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice in one object</source>
        <translation>“%1”在同一对象中出现两次</translation>
    </message>
    <message>
        <source>it is binary, not JSON text</source>
        <translation>内容是二进制，不是 JSON 文本</translation>
    </message>
    <message>
        <source>not valid JSON at line %1, column %2</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>其中有一个数过大</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>这是设备或管道</translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are read</source>
        <translation>有 %1 字节，最多读取 %2 字节</translation>
    </message>
    <message>
        <source>the module of %1 cannot be loaded: %2</source>
        <translation>%1 的模块无法加载：%2</translation>
    </message>
    <message>
        <source>%1 is not the %2 module of this program</source>
        <translation>%1 不是本程序的 %2 模块</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>it may list at most %1</source>
        <translation>最多列出 %1 项</translation>
    </message>
    <message>
        <source>it says the same as %1, so give one of the two</source>
        <translation>与 %1 含义相同，只需给出其一</translation>
    </message>
    <message>
        <source>it must list 1 to %1 seeds</source>
        <translation>应列出 1 到 %1 个种子</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0</source>
        <translation>种子是从 0 起的整数</translation>
    </message>
    <message>
        <source>the seed %1 comes twice</source>
        <translation>种子 %1 出现两次</translation>
    </message>
    <message>
        <source>a list must hold 1 to %1 limits</source>
        <translation>列表应有 1 到 %1 个限值</translation>
    </message>
    <message>
        <source>every limit must be a number %1</source>
        <translation>每个限值应为%1的数</translation>
    </message>
    <message>
        <source>the limit %1 comes twice</source>
        <translation>限值 %1 出现两次</translation>
    </message>
    <message>
        <source>a study is a JSON object</source>
        <translation>研究应为 JSON 对象</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot; in the data, there are %2</source>
        <translation>数据中没有类别“%1”，现有 %2</translation>
    </message>
    <message>
        <source>%1 has no figures for int8 layers, so an edge that computes in int8 alone has no known energy there</source>
        <translation>%1 没有 int8 层的数据，因此仅以 int8 计算的边缘端能量未知</translation>
    </message>
    <message>
        <source>it can be required of the windows of an EEG only</source>
        <translation>只能对 EEG 的窗口提出该要求</translation>
    </message>
    <message>
        <source>the side values of the data join in the last layer, on the fog, so nothing can run whole on the edge; switch it on, or set space.side_inputs to false</source>
        <translation>附加值在雾端的最后一层加入，因此无法全部在边缘端运行；请开启划分，或将 space.side_inputs 设为 false</translation>
    </message>
    <message>
        <source>LibTorch does not read the side values of the data; choose &quot;native&quot;, or set space.side_inputs to false</source>
        <translation>LibTorch 不读取附加值；请选择“native”，或将 space.side_inputs 设为 false</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>the layer lengths that divide %1 are %2</source>
        <translation>可整除 %1 的层长度有 %2</translation>
    </message>
    <message>
        <source>samples of %1 values leave more choice</source>
        <translation>每样本 %1 个值可有更多选择</translation>
    </message>
    <message>
        <source>it is %1, the samples are %2</source>
        <translation>其为 %1，而样本为 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>every entry must be from 1 to %1, found %2</source>
        <translation>每一项应在 1 到 %1 之间，实际为 %2</translation>
    </message>
    <message>
        <source>length %1 with %2 channels is more than 2147483648 values</source>
        <translation>长度 %1、%2 个通道超过 2147483648 个值</translation>
    </message>
    <message>
        <source>the layer from length %1 to %2 has more than 2147483648 weights</source>
        <translation>从长度 %1 到 %2 的层超过 2147483648 个权重</translation>
    </message>
    <message>
        <source>it must be empty or have %1 entries, one for each hidden layer, found %2</source>
        <translation>应为空或有 %1 项，每个隐藏层一项，实际为 %2</translation>
    </message>
    <message>
        <source>a kernel must be from 1 to the length it works on, odd where the length stays, and 0 where it grows; found %1 between lengths %2 and %3</source>
        <translation>卷积核应在 1 到所作用的长度之间，长度不变处为奇数，长度增大处为 0；在长度 %2 与 %3 之间实际为 %1</translation>
    </message>
    <message>
        <source>it must have up to %1 channels and up to %2 blocks, found %3 and %4</source>
        <translation>最多 %1 个通道和 %2 个块，实际为 %3 和 %4</translation>
    </message>
    <message>
        <source>a network reads up to %1 side values, found %2</source>
        <translation>网络最多读取 %1 个附加值，实际为 %2</translation>
    </message>
    <message>
        <source>it must have 2 to 65 entries, input first and classes last, found %1</source>
        <translation>应有 2 到 65 项，首项为输入、末项为类别，实际为 %1</translation>
    </message>
    <message>
        <source>it must have as many entries as lengths, which has %1, found %2</source>
        <translation>项数应与 lengths 相同（%1），实际为 %2</translation>
    </message>
    <message>
        <source>the last entry, of the class output, must be 1, found %1</source>
        <translation>末项（类别输出）应为 1，实际为 %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not divide each other</source>
        <translation>%1 与 %2 不能互相整除</translation>
    </message>
    <message>
        <source>%1 and %2 (the input length) do not divide each other</source>
        <translation>%1 与 %2（输入长度）不能互相整除</translation>
    </message>
    <message>
        <source>the lengths that divide %1 and each other are %2</source>
        <translation>可整除 %1 且互相整除的长度有 %2</translation>
    </message>
    <message>
        <source>inputs of %1 values leave more choice</source>
        <translation>%1 个值的输入可有更多选择</translation>
    </message>
    <message>
        <source>it must list 1 to 256 numbers, found %1</source>
        <translation>应列出 1 到 256 个数，实际为 %1</translation>
    </message>
    <message>
        <source>%1 is listed twice, and once is enough</source>
        <translation>%1 列了两次，一次即可</translation>
    </message>
    <message>
        <source>with these lengths a layer could have more than 2147483648 weights</source>
        <translation>按这些长度，某层可能超过 2147483648 个权重</translation>
    </message>
    <message>
        <source>%1 does not divide the input length of %2</source>
        <translation>%1 不能整除输入长度 %2</translation>
    </message>
    <message>
        <source>every number must be odd, or 0 for kernel = stride, found %1</source>
        <translation>每个数应为奇数，或以 0 表示卷积核 = 步幅，实际为 %1</translation>
    </message>
    <message>
        <source>it needs a length other than 0</source>
        <translation>需要 0 以外的长度</translation>
    </message>
    <message>
        <source>this format comes twice: %1</source>
        <translation>该格式出现两次：%1</translation>
    </message>
    <message>
        <source>this is no number format: %1</source>
        <translation>不是数字格式：%1</translation>
    </message>
    <message>
        <source>it must name at least one format</source>
        <translation>至少指定一种格式</translation>
    </message>
    <message>
        <source>expected classes with the share of each that must be found, {&quot;V&quot;: 0.8}</source>
        <translation>应为各类别及其需找出的比例，{&quot;V&quot;: 0.8}</translation>
    </message>
    <message>
        <source>average power is energy over time, and no inference period is stated; give %1</source>
        <translation>平均功率为能量除以时间，而未给出推理周期；请给出 %1</translation>
    </message>
    <message>
        <source>the link sends %1 inferences together, so the first one waits for the others, and no inference period is stated; give %2</source>
        <translation>链路将 %1 次推理一并发送，因此第一次要等待其余，而未给出推理周期；请给出 %2</translation>
    </message>
    <message>
        <source>the smallest reachable RAM is %1 KiB</source>
        <translation>可达到的最小 RAM 为 %1 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable Flash within %1 KiB of RAM is %2 KiB</source>
        <translation>在 %1 KiB RAM 之内可达到的最小 Flash 为 %2 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable energy is %1 mJ within the Flash and RAM limits</source>
        <translation>在 Flash 和 RAM 限值内可达到的最小能量为 %1 mJ</translation>
    </message>
    <message>
        <source>the smallest reachable latency is %1 ms within the Flash and RAM limits</source>
        <translation>在 Flash 和 RAM 限值内可达到的最小延迟为 %1 ms</translation>
    </message>
    <message>
        <source>the smallest reachable average power is %1 uW within the Flash and RAM limits</source>
        <translation>在 Flash 和 RAM 限值内可达到的最小平均功率为 %1 µW</translation>
    </message>
    <message>
        <source>%1 random architectures in a row break the Flash or RAM limit</source>
        <translation>连续 %1 个随机架构超出 Flash 或 RAM 限值</translation>
    </message>
    <message>
        <source>it names an objective twice</source>
        <translation>某个目标出现两次</translation>
    </message>
    <message>
        <source>accuracy and energy are always objectives; add them</source>
        <translation>准确率和能量始终是目标；请加上</translation>
    </message>
    <message>
        <source>each is accuracy, energy, latency or flash; found &quot;%1&quot;</source>
        <translation>应为 accuracy、energy、latency 或 flash；实际为“%1”</translation>
    </message>
    <message>
        <source>the strategy %1 does not look at %2</source>
        <translation>策略 %1 不考虑 %2</translation>
    </message>
    <message>
        <source>nsga2 does</source>
        <translation>nsga2 会考虑</translation>
    </message>
    <message>
        <source>must be at most the population</source>
        <translation>不大于种群规模</translation>
    </message>
    <message>
        <source>must be at least 1 and at most the population of %1</source>
        <translation>不小于 1 且不大于种群规模 %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below the population of %1</source>
        <translation>不小于 0 且小于种群规模 %1</translation>
    </message>
    <message>
        <source>the strategy %1 has no such setting</source>
        <translation>策略 %1 没有该设置</translation>
    </message>
    <message>
        <source>it says what latency and flash say; leave those out</source>
        <translation>与 latency 和 flash 含义相同；请去掉它们</translation>
    </message>
    <message>
        <source>it is one of %1; found &quot;%2&quot;</source>
        <translation>应为 %1 之一；实际为“%2”</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>应为 %1 之一</translation>
    </message>
    <message>
        <source>must list at most %1 networks, found %2</source>
        <translation>最多 %1 个网络，实际为 %2</translation>
    </message>
    <message>
        <source>must be a list of networks</source>
        <translation>应为网络列表</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>应为 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 assessments expected, %2 told</source>
        <translation>应有 %1 个评估，实际 %2 个</translation>
    </message>
    <message>
        <source>candidate %1 expected, %2 told</source>
        <translation>应为候选 %1，实际为 %2</translation>
    </message>
    <message>
        <source>it means something only beside &quot;instructions&quot;</source>
        <translation>只有与“instructions”一起才有意义</translation>
    </message>
    <message>
        <source>this device counts instructions, so give instructions_int8, or latency as well</source>
        <translation>该设备按指令计；请给出 instructions_int8，或同时给出 latency</translation>
    </message>
    <message>
        <source>instructions need it</source>
        <translation>instructions 需要它</translation>
    </message>
    <message>
        <source>expected the id of a preset as text</source>
        <translation>应为预设名称文本</translation>
    </message>
    <message>
        <source>a device needs it</source>
        <translation>设备需要它</translation>
    </message>
    <message>
        <source>it must be above 0 where packets take time</source>
        <translation>分组耗时时应大于 0</translation>
    </message>
    <message>
        <source>it must be above 0 where packets cost energy</source>
        <translation>分组耗能时应大于 0</translation>
    </message>
    <message>
        <source>it and the sleep power are both 0, so no battery would ever empty</source>
        <translation>它与休眠功率都为 0，电池永远不会耗尽</translation>
    </message>
    <message>
        <source>no source gives it for %1, so energy needs your own measured value here</source>
        <translation>没有来源给出 %1 的该值；能量需要您自己的测量值</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>没有预设“%1”（是否指“%2”？）</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (known are %2)</source>
        <translation>没有预设“%1”（已知 %2）</translation>
    </message>
    <message>
        <source>a 32-bit number takes 4 bytes on the air; to send fewer, list formats in judging.formats.link</source>
        <translation>32 位数在空中占 4 字节；要更少，请在 judging.formats.link 中列出格式</translation>
    </message>
    <message>
        <source>there is not enough memory to train this network</source>
        <translation>内存不足，无法训练该网络</translation>
    </message>
    <message>
        <source>there is not enough memory to evaluate this network</source>
        <translation>内存不足，无法评估该网络</translation>
    </message>
    <message>
        <source>LibTorch does not read side values; choose the native trainer</source>
        <translation>LibTorch 不读取附加值；请选择内置训练器</translation>
    </message>
    <message>
        <source>its module libsplitscape_torch.so is not part of this installation</source>
        <translation>未安装模块 libsplitscape_torch.so</translation>
    </message>
    <message>
        <source>LibTorch failed to start</source>
        <translation>LibTorch 启动失败</translation>
    </message>
    <message>
        <source>the training was stopped</source>
        <translation>训练已停止</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>评估已停止</translation>
    </message>
    <message>
        <source>a network of more than 67108864 parameters cannot be trained here</source>
        <translation>参数超过 67108864 个的网络无法在此训练</translation>
    </message>
    <message>
        <source>a network of more than 4194304 values between its layers cannot be trained here</source>
        <translation>层间超过 4194304 个值的网络无法在此训练</translation>
    </message>
    <message>
        <source>the samples are %1 long with %2 channels, which is not the input of the network</source>
        <translation>样本长 %1、%2 个通道，与网络输入不符</translation>
    </message>
    <message>
        <source>the network tells %1 classes apart, the data set has %2</source>
        <translation>网络区分 %1 个类别，数据集有 %2 个</translation>
    </message>
    <message>
        <source>sample %1 is not in the data set or has no known class</source>
        <translation>样本 %1 不在数据集中或类别未知</translation>
    </message>
    <message>
        <source>the data set has fewer values than its samples need</source>
        <translation>数据集的值少于样本所需</translation>
    </message>
    <message>
        <source>the network reads %1 side values of a sample, the data set has %2</source>
        <translation>网络每样本读取 %1 个附加值，数据集有 %2 个</translation>
    </message>
    <message>
        <source>a teacher is to help, and the data set has nothing that one said</source>
        <translation>需要教师网络协助，但数据集中没有其输出</translation>
    </message>
    <message>
        <source>must be fewer than the %1 epochs of a whole training</source>
        <translation>应少于完整训练的 %1 轮</translation>
    </message>
    <message>
        <source>only the native trainer changes samples</source>
        <translation>只有内置训练器会改变样本</translation>
    </message>
    <message>
        <source>only the native trainer learns from a teacher</source>
        <translation>只有内置训练器向教师网络学习</translation>
    </message>
    <message>
        <source>the network has %1 parameters, %2 weights were given</source>
        <translation>网络有 %1 个参数，而给出了 %2 个权重</translation>
    </message>
    <message>
        <source>separator &quot;%1&quot;</source>
        <translation>分隔符：“%1”</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>其中的数据库已损坏</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>不是数据库</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库为只读</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>there is no cut %1</source>
        <translation>没有切分点 %1</translation>
    </message>
    <message>
        <source>Demo: five kinds of synthetic heartbeats</source>
        <translation>演示：五种合成心搏</translation>
    </message>
    <message>
        <source>Seizures within 0.27 mJ</source>
        <translation>0.27 mJ 以内的癫痫发作</translation>
    </message>
    <message>
        <source>Seizures within 0.1 mJ</source>
        <translation>0.1 mJ 以内的癫痫发作</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ</source>
        <translation>0.27 mJ 以内的心律失常</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.1 mJ</source>
        <translation>0.1 mJ 以内的心律失常</translation>
    </message>
    <message>
        <source>Arrhythmia, all on the wearable</source>
        <translation>心律失常，全部在可穿戴设备上</translation>
    </message>
    <message>
        <source>Arrhythmia by patient</source>
        <translation>按患者的心律失常</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <source>The paper&apos;s arrhythmia study</source>
        <translation>论文的心律失常研究</translation>
    </message>
    <message>
        <source>Synthetic ECG</source>
        <translation>合成 ECG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>合成 EEG</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>it cannot be created there</source>
        <translation>无法在那里创建</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>另一程序正在写入</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>changing it does not come to an end</source>
        <translation>更改无法完成</translation>
    </message>
    <message>
        <source>another program changed it during the run</source>
        <translation>运行期间另一程序更改了它</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>reading it does not come to an end</source>
        <translation>读取无法完成</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>an interrupted change must be rolled back first, which needs write access to the folder</source>
        <translation>须先回滚中断的更改，这需要文件夹的写权限</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>被另一程序占用</translation>
    </message>
    <message>
        <source>its extraction is damaged</source>
        <translation>其提取结果已损坏</translation>
    </message>
    <message>
        <source>its extraction has an impossible accuracy</source>
        <translation>其提取结果的准确率不可能</translation>
    </message>
    <message>
        <source>its held-back accuracies are out of order</source>
        <translation>其保留集准确率次序有误</translation>
    </message>
    <message>
        <source>its shortlist is damaged</source>
        <translation>其候选短名单已损坏</translation>
    </message>
    <message>
        <source>its test trainings are damaged</source>
        <translation>其测试训练已损坏</translation>
    </message>
    <message>
        <source>its confusion matrix has an impossible size</source>
        <translation>其混淆矩阵大小不可能</translation>
    </message>
    <message>
        <source>its confusion matrix is damaged</source>
        <translation>其混淆矩阵已损坏</translation>
    </message>
    <message>
        <source>it is no Splitscape study</source>
        <translation>不是 Splitscape 研究</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>是其他程序的数据库</translation>
    </message>
    <message>
        <source>it has schema %1, this program reads up to %2</source>
        <translation>模式版本 %1，本程序最高读取 %2</translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation>没有空间存放用于读取的副本</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>末尾被截断</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>其数据表不是研究的数据表</translation>
    </message>
    <message>
        <source>a search is writing to it</source>
        <translation>有搜索正在写入</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>应要求停止</translation>
    </message>
    <message>
        <source>its pages contradict each other</source>
        <translation>其数据页相互矛盾</translation>
    </message>
    <message>
        <source>it does not say what was run</source>
        <translation>没有说明运行的内容</translation>
    </message>
    <message>
        <source>what was run is damaged</source>
        <translation>运行内容已损坏</translation>
    </message>
    <message>
        <source>a session is damaged</source>
        <translation>有会话已损坏</translation>
    </message>
    <message>
        <source>how it ended is damaged</source>
        <translation>结束记录已损坏</translation>
    </message>
    <message>
        <source>a generation is damaged or out of order</source>
        <translation>有一代已损坏或次序有误</translation>
    </message>
    <message>
        <source>candidate %1 is damaged</source>
        <translation>候选 %1 已损坏</translation>
    </message>
    <message>
        <source>its candidates are out of order</source>
        <translation>其候选次序有误</translation>
    </message>
    <message>
        <source>a learning curve is damaged</source>
        <translation>有学习曲线已损坏</translation>
    </message>
    <message>
        <source>the learning curve of candidate %1 is damaged</source>
        <translation>候选 %1 的学习曲线已损坏</translation>
    </message>
    <message>
        <source>weights are damaged</source>
        <translation>权重已损坏</translation>
    </message>
    <message>
        <source>the weights of candidate %1 are damaged</source>
        <translation>候选 %1 的权重已损坏</translation>
    </message>
    <message>
        <source>the weights of candidate %1 do not fit its architecture</source>
        <translation>候选 %1 的权重与其架构不符</translation>
    </message>
    <message>
        <source>its repeated trainings are damaged</source>
        <translation>其重复训练已损坏</translation>
    </message>
    <message>
        <source>a document is damaged</source>
        <translation>有文档已损坏</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>是文件</translation>
    </message>
    <message>
        <source>it is of an earlier version of the program; `splitscape-cli recover` makes one of this version</source>
        <translation>来自程序的早期版本；“splitscape-cli recover”可转换为本版本</translation>
    </message>
    <message>
        <source>another program wrote over it or cut it off during the run, and what was found is lost with it</source>
        <translation>运行期间另一程序覆盖或截断了它，已找到的内容随之丢失</translation>
    </message>
    <message>
        <source>another program changed it or cut it off during the run</source>
        <translation>运行期间另一程序更改或截断了它</translation>
    </message>
    <message>
        <source>it was moved to %1 during the run, and what was found until then is there</source>
        <translation>运行期间被移到 %1，之前找到的内容在那里</translation>
    </message>
    <message>
        <source>it was deleted or replaced during the run, and what was found is lost with it</source>
        <translation>运行期间被删除或替换，已找到的内容随之丢失</translation>
    </message>
    <message>
        <source>the costs of %1 candidates, the first of them %2, do not follow from their architectures</source>
        <translation>%1 个候选（首个为 %2）的代价与其架构不符</translation>
    </message>
    <message>
        <source>generation %1 has %2 of its %3 candidates</source>
        <translation>第 %1 代有 %2 个候选，应为 %3 个</translation>
    </message>
    <message>
        <source>its test accuracy is not the mean of its test trainings</source>
        <translation>其测试准确率不是各测试训练的均值</translation>
    </message>
    <message>
        <source>its confusion matrix has more classes than its data</source>
        <translation>其混淆矩阵的类别多于数据</translation>
    </message>
    <message>
        <source>it has no valid candidate yet, so there is nothing to export</source>
        <translation>尚无满足限值的候选，因此没有可导出的内容</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>the run has none yet</source>
        <translation>该运行尚无候选</translation>
    </message>
    <message>
        <source>the run has candidates 0 to %1</source>
        <translation>该运行有候选 0 到 %1</translation>
    </message>
    <message>
        <source>its weights are not in the file, those there belong to candidates: %1</source>
        <translation>文件中没有其权重，已有的属于候选：%1</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, found %3</source>
        <translation>候选 %1 的划分点为 1 到 %2，实际为 %3</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, none of which fits, so name one</source>
        <translation>候选 %1 的划分点为 1 到 %2，均不满足，请指定一个</translation>
    </message>
    <message>
        <source>%1, so which candidate is the best is not known; name one to export it</source>
        <translation>%1，因此不知道哪个候选最佳；请指定一个导出</translation>
    </message>
    <message>
        <source>the costs of candidate %1 do not follow from its architecture</source>
        <translation>候选 %1 的代价与其架构不符</translation>
    </message>
    <message>
        <source>the run kept no ranges of its values, which int8 and int4 need: it keeps them for the network that it chose and for those of the Pareto front</source>
        <translation>运行未保存其值域，而 int8 和 int4 需要：仅为所选网络和帕累托前沿上的网络保存</translation>
    </message>
    <message>
        <source>they are not the samples that the run learned from</source>
        <translation>不是该运行学习所用的样本</translation>
    </message>
    <message>
        <source>it is the damaged file itself</source>
        <translation>就是损坏的文件本身</translation>
    </message>
    <message>
        <source>another run has taken its place</source>
        <translation>已被另一运行取代</translation>
    </message>
    <message>
        <source>the program that searched ended without a word</source>
        <translation>执行搜索的程序意外结束</translation>
    </message>
    <message>
        <source>its study cannot be understood</source>
        <translation>无法理解其研究</translation>
    </message>
    <message>
        <source>its study: %1</source>
        <translation>其研究：%1</translation>
    </message>
    <message>
        <source>its chosen candidate is not a valid one</source>
        <translation>其所选候选不满足限值</translation>
    </message>
    <message>
        <source>its chosen candidate is missing</source>
        <translation>缺少其所选候选</translation>
    </message>
    <message>
        <source>it does not follow from the study and its seed</source>
        <translation>与研究及其种子不符</translation>
    </message>
    <message>
        <source>its deployment does not keep the limits of the study</source>
        <translation>其部署不满足研究的限值</translation>
    </message>
    <message>
        <source>a list stands for several searches; `splitscape-cli run` does them one after the other</source>
        <translation>列表代表多次搜索；“splitscape-cli run”会依次执行</translation>
    </message>
    <message>
        <source>it is the earlier run itself</source>
        <translation>就是先前的运行本身</translation>
    </message>
    <message>
        <source>LibTorch trains on this machine only, so choose the native trainer</source>
        <translation>LibTorch 只在本机训练，请选择内置训练器</translation>
    </message>
    <message>
        <source>its strategy %1 counts generations</source>
        <translation>其策略 %1 按代计数</translation>
    </message>
    <message>
        <source>its strategy %1 counts trainings</source>
        <translation>其策略 %1 按训练次数计数</translation>
    </message>
    <message>
        <source>say how many in all</source>
        <translation>请给出总数</translation>
    </message>
    <message>
        <source>it searched for %1 generations</source>
        <translation>已搜索 %1 代</translation>
    </message>
    <message>
        <source>it searched for %1 trainings</source>
        <translation>已搜索 %1 次训练</translation>
    </message>
    <message>
        <source>ask for more than that in all</source>
        <translation>请给出更大的总数</translation>
    </message>
    <message>
        <source>an earlier version of the program made its synthetic samples in another way; the run can be shown and exported, but not continued</source>
        <translation>早期版本以不同方式生成合成样本；可查看和导出该运行，但不能继续</translation>
    </message>
    <message>
        <source>they are not those that the run in %1 began with</source>
        <translation>与 %1 中的运行开始时所用的不同</translation>
    </message>
    <message>
        <source>where the data has moved, give its path anew (--data)</source>
        <translation>若数据已移动，请重新给出路径</translation>
    </message>
    <message>
        <source>%1 is not a network of the space of this study</source>
        <translation>%1 不在该研究的搜索空间中</translation>
    </message>
    <message>
        <source>the processor of this machine is not an %1</source>
        <translation>本机处理器不是 %1</translation>
    </message>
    <message>
        <source>it searched other data (%1) or prepared them in another way</source>
        <translation>它搜索的是其他数据（%1）或以其他方式预处理</translation>
    </message>
    <message>
        <source>only networks found on the same samples are a start</source>
        <translation>只有在相同样本上找到的网络可作为起点</translation>
    </message>
    <message>
        <source>its networks were chosen with the help of %1 of the %2 samples that this study tests on</source>
        <translation>其网络的选择用到了本研究 %2 个测试样本中的 %1 个</translation>
    </message>
    <message>
        <source>give both the same seed and the same split</source>
        <translation>请给两者相同的种子和拆分</translation>
    </message>
    <message>
        <source>none of its %1 valid candidates is in the space of this study</source>
        <translation>其 %1 个满足限值的候选都不在该研究的空间中</translation>
    </message>
    <message>
        <source>the data of the run</source>
        <translation>该运行的数据</translation>
    </message>
    <message>
        <source>where it has moved, give its path anew (--data)</source>
        <translation>若已移动，请重新给出路径</translation>
    </message>
    <message>
        <source>it computes and sends in float32, so no rounding can be simulated</source>
        <translation>它以 float32 计算并发送，因此没有可以模拟的舍入</translation>
    </message>
    <message>
        <source>no layer fits in %1 bytes of Flash and %2 bytes of RAM</source>
        <translation>没有层能放入 %1 字节 Flash 和 %2 字节 RAM</translation>
    </message>
    <message>
        <source>they must be from 1 to %1, found %2</source>
        <translation>应为 1 到 %1，实际为 %2</translation>
    </message>
    <message>
        <source>it must have %1 cells, found %2</source>
        <translation>应有 %1 个单元格，实际为 %2</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc</source>
        <translation>kind 应为 conv、tconv 或 fc</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc, found %1</source>
        <translation>kind 应为 conv、tconv 或 fc，实际为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 1 to %2</source>
        <translation>“%1”不是 1 到 %2 的整数</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected</source>
        <translation>第 %1 层出现在应为第 %2 层的位置</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected, so lines are lost</source>
        <translation>第 %1 层出现在应为第 %2 层的位置，说明有行丢失</translation>
    </message>
    <message>
        <source>its lengths do not divide each other</source>
        <translation>其长度不能互相整除</translation>
    </message>
    <message>
        <source>a tconv lengthens, a conv does not</source>
        <translation>tconv 变长，conv 不变长</translation>
    </message>
    <message>
        <source>its first line is not &quot;%1&quot;</source>
        <translation>首行不是“%1”</translation>
    </message>
    <message>
        <source>it has no layer</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>it begins with %1 cells instead of 5</source>
        <translation>开头有 %1 个单元格，而不是 5 个</translation>
    </message>
    <message>
        <source>it is of another version: &quot;%1&quot;</source>
        <translation>属于另一版本：“%1”</translation>
    </message>
    <message>
        <source>its ticks a second are no number above 0</source>
        <translation>其每秒节拍数不是大于 0 的数</translation>
    </message>
    <message>
        <source>its ticks are neither time nor instructions</source>
        <translation>其节拍既不是时间也不是指令数</translation>
    </message>
    <message>
        <source>a layer has %1 cells instead of 4</source>
        <translation>某一层有 %1 个单元格，而不是 4 个</translation>
    </message>
    <message>
        <source>its numbers cannot be read</source>
        <translation>其数字无法读取</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>层数过多</translation>
    </message>
    <message>
        <source>it ends after %1 pulses, which is not what it says</source>
        <translation>它在 %1 个脉冲后结束，与其自身说明不符</translation>
    </message>
    <message>
        <source>it has no line &quot;splitscape-measure,...&quot;, which the measuring firmware prints first</source>
        <translation>没有测量固件首先输出的“splitscape-measure,...”行</translation>
    </message>
    <message>
        <source>it was cut off before its line &quot;end&quot;</source>
        <translation>在“end”行之前被截断</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so its clock is too coarse or stands</source>
        <translation>第 %1 层所用时间不比空循环长，说明时钟过粗或停止</translation>
    </message>
    <message>
        <source>it has more than %1 columns; export time, current, voltage and the pin only</source>
        <translation>超过 %1 列；请只导出时间、电流、电压和引脚</translation>
    </message>
    <message>
        <source>it has no column for the time; its first line is &quot;%1&quot;</source>
        <translation>没有时间列；首行为“%1”</translation>
    </message>
    <message>
        <source>it has no column for the current; its first line is &quot;%1&quot;</source>
        <translation>没有电流列；首行为“%1”</translation>
    </message>
    <message>
        <source>it has no column for the pin; export the digital channels too; its first line is &quot;%1&quot;</source>
        <translation>没有引脚列；请一并导出数字通道；首行为“%1”</translation>
    </message>
    <message>
        <source>it has no digital channel &quot;%1&quot;; there are %2</source>
        <translation>没有数字通道“%1”；现有 %2</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma, so its columns cannot be told apart; export it with a decimal point or another separator</source>
        <translation>其数字使用小数逗号，无法区分各列；请以小数点或其他分隔符导出</translation>
    </message>
    <message>
        <source>the line has %1 cells instead of %2, so the file was cut off</source>
        <translation>该行有 %1 个单元格，而不是 %2 个，说明文件被截断</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of bits</source>
        <translation>“%1”不是位串</translation>
    </message>
    <message>
        <source>it has more than %1 samples</source>
        <translation>超过 %1 个采样值</translation>
    </message>
    <message>
        <source>its time is too large</source>
        <translation>其时间过大</translation>
    </message>
    <message>
        <source>its time runs backwards</source>
        <translation>其时间倒退</translation>
    </message>
    <message>
        <source>its samples are not evenly spaced: after steps of %1 s comes one of %2 s</source>
        <translation>采样间隔不均匀：在 %1 s 的步长之后出现 %2 s</translation>
    </message>
    <message>
        <source>it has no voltage, so say what the board was supplied with</source>
        <translation>没有电压；请给出开发板的供电电压</translation>
    </message>
    <message>
        <source>the pin never changes: is it connected, and is it this channel?</source>
        <translation>引脚从不变化：是否已连接，是否为此通道？</translation>
    </message>
    <message>
        <source>it begins while the pin is high, so the recording was started too late</source>
        <translation>开始时引脚已为高电平，说明记录开始得太晚</translation>
    </message>
    <message>
        <source>it ends while the pin is high, so the recording was cut off</source>
        <translation>结束时引脚仍为高电平，说明记录被截断</translation>
    </message>
    <message>
        <source>its shortest pulse has %1 samples at %2 a second, and at least %3 are needed: record at a higher rate</source>
        <translation>最短的脉冲在每秒 %2 个采样下有 %1 个值，至少需要 %3 个：请以更高的速率记录</translation>
    </message>
    <message>
        <source>name the board&apos;s log, the analyser&apos;s CSV, or both</source>
        <translation>请指定开发板日志、分析仪的 CSV 或两者</translation>
    </message>
    <message>
        <source>there is neither a log nor a trace</source>
        <translation>既没有日志也没有记录</translation>
    </message>
    <message>
        <source>it has %1 layers, the plan has %2: they do not belong together</source>
        <translation>它有 %1 层，计划有 %2 层：两者不匹配</translation>
    </message>
    <message>
        <source>it has %1 pulses, the plan needs %2: the recording was cut off, or another pin was recorded</source>
        <translation>它有 %1 个脉冲，计划需要 %2 个：记录被截断，或记录了另一个引脚</translation>
    </message>
    <message>
        <source>layer %1 ran %2 times a pulse, the plan says %3: they do not belong together</source>
        <translation>第 %1 层每个脉冲运行 %2 次，计划为 %3 次：两者不匹配</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so the rate is too low</source>
        <translation>第 %1 层所用时间不比空循环长，说明采样率过低</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock</source>
        <translation>在 %1 上测得，时间取自其时钟</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock, power by an analyser</source>
        <translation>在 %1 上测得，时间取自其时钟，功率取自分析仪</translation>
    </message>
    <message>
        <source>measured, times and power by an analyser</source>
        <translation>已测得，时间和功率取自分析仪</translation>
    </message>
    <message>
        <source>instructions counted on %1, a million of them as one second</source>
        <translation>在 %1 上统计的指令数，每一百万条计为一秒</translation>
    </message>
    <message>
        <source>no board was measured</source>
        <translation>未测量任何开发板</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>列“%1”出现两次</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>缺少列“%1”</translation>
    </message>
    <message>
        <source>energy_mJ and power_mW are both there, so give one of the two</source>
        <translation>energy_mJ 和 power_mW 同时存在；请只给出其一</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, found %3</source>
        <translation>%1 应为 1 到 %2 的整数，实际为 %3</translation>
    </message>
    <message>
        <source>%1 must be a number above 0, found %2</source>
        <translation>%1 应为大于 0 的数，实际为 %2</translation>
    </message>
    <message>
        <source>a conv cannot lengthen, which is what a tconv does</source>
        <translation>conv 不能变长，变长的是 tconv</translation>
    </message>
    <message>
        <source>a tconv must lengthen, a conv does not</source>
        <translation>tconv 必须变长，conv 不变长</translation>
    </message>
    <message>
        <source>the layer is too large</source>
        <translation>该层过大</translation>
    </message>
    <message>
        <source>format must be float32 or int8, found %1</source>
        <translation>format 应为 float32 或 int8，实际为 %1</translation>
    </message>
    <message>
        <source>it is binary, not CSV text</source>
        <translation>是二进制，而不是 CSV 文本</translation>
    </message>
    <message>
        <source>it has no row of measurements</source>
        <translation>没有测量数据行</translation>
    </message>
    <message>
        <source>too few distinct rows: %1</source>
        <translation>不同的行太少：%1</translation>
    </message>
    <message>
        <source>these rows cannot tell it apart from the other terms</source>
        <translation>这些行无法将其与其他项区分</translation>
    </message>
    <message>
        <source>its coefficient would be negative, and time is not</source>
        <translation>其系数会是负数，而时间不会</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows</source>
        <translation>按 %1 的 %2 行拟合</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows; an estimate</source>
        <translation>按 %1 的 %2 行拟合；估计值</translation>
    </message>
    <message>
        <source>estimate: %1</source>
        <translation>估计值：%1</translation>
    </message>
    <message>
        <source>own device</source>
        <translation>自定义设备</translation>
    </message>
    <message>
        <source>its outputs sum over more than %1 values, which may leave 32 bits in int8</source>
        <translation>其输出为超过 %1 个值之和，在 int8 中可能超出 32 位</translation>
    </message>
    <message>
        <source>it averages more than %1 positions, which may leave 32 bits in int8</source>
        <translation>它对超过 %1 个位置取平均，在 int8 中可能超出 32 位</translation>
    </message>
    <message>
        <source>it reads side values, which a layer in int8 does not; cut in front of it</source>
        <translation>它读取附加值，而 int8 的层不读取；请在其之前划分</translation>
    </message>
    <message>
        <source>the edge part has %1 parameters, C is written for at most %2</source>
        <translation>边缘端部分有 %1 个参数，C 最多支持 %2 个</translation>
    </message>
    <message>
        <source>the edge part holds %1 activations, C is written for at most %2</source>
        <translation>边缘端部分有 %1 个激活值，C 最多支持 %2 个</translation>
    </message>
    <message>
        <source>it must be from 1 to %1, found %2</source>
        <translation>应为 1 到 %1，实际为 %2</translation>
    </message>
    <message>
        <source>the last layer reads side values and runs on the fog, so the cut must be in front of it: from 1 to %1, found %2</source>
        <translation>最后一层读取附加值并在雾端运行，因此划分必须在其之前：1 到 %1，实际为 %2</translation>
    </message>
    <message>
        <source>the network reads %1 side values, %2 with a name and a scale were given</source>
        <translation>网络读取 %1 个附加值，给出名称和比例的有 %2 个</translation>
    </message>
    <message>
        <source>weight %1 is not a finite number</source>
        <translation>权重 %1 不是有限数</translation>
    </message>
    <message>
        <source>the network has %1 classes, %2 names were given</source>
        <translation>网络有 %1 个类别，给出了 %2 个名称</translation>
    </message>
    <message>
        <source>the network has %1 parameters, ONNX is written for at most %2</source>
        <translation>网络有 %1 个参数，ONNX 最多支持 %2 个</translation>
    </message>
    <message>
        <source>the model could not be serialised</source>
        <translation>模型无法写出</translation>
    </message>
    <message>
        <source>it is not an ONNX model</source>
        <translation>不是 ONNX 模型</translation>
    </message>
    <message>
        <source>the model must have an output</source>
        <translation>模型必须有输出</translation>
    </message>
    <message>
        <source>the declared shape of an output is not the one that follows</source>
        <translation>声明的输出形状与推导结果不符</translation>
    </message>
    <message>
        <source>it sends %1 values, a payload has room for %2</source>
        <translation>发送 %1 个值，一个数据包最多容纳 %2 个</translation>
    </message>
    <message>
        <source>it lists neither seeds nor energy limits</source>
        <translation>既未列出种子也未列出能量上限</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <translation>%1：列 %2</translation>
    </message>
    <message>
        <source>battery capacity</source>
        <translation>电池容量</translation>
    </message>
    <message>
        <source>battery voltage</source>
        <translation>电池电压</translation>
    </message>
    <message>
        <source>inference period</source>
        <translation>推理周期</translation>
    </message>
    <message>
        <source>energy per inference</source>
        <translation>每次推理的能量</translation>
    </message>
    <message>
        <source>sleep power</source>
        <translation>休眠功率</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;, there are %2</source>
        <translation>没有类型“%1”，可用的有 %2</translation>
    </message>
    <message>
        <source>there is no kind of the number %1</source>
        <translation>没有编号为 %1 的类型</translation>
    </message>
    <message>
        <source>a layer that does not shorten must be a convolution, found %1 between lengths %2 and %3</source>
        <translation>不缩短的层必须是卷积，但在长度 %2 和 %3 之间是 %1</translation>
    </message>
    <message>
        <source>a layer without weights keeps its channels, found %1 from %2 to %3</source>
        <translation>没有权重的层保持通道数不变，但 %1 从 %2 变为 %3</translation>
    </message>
    <message>
        <source>%1 mixes convolutions and no other kinds, so list none of them or choose another strategy</source>
        <translation>%1 只混合卷积，不支持其他类型；请不要列出它们，或选择其他策略</translation>
    </message>
    <message>
        <source>The port of the workers</source>
        <translation>工作节点的端口</translation>
    </message>
    <message>
        <source>The address of the workers</source>
        <translation>工作节点的地址</translation>
    </message>
    <message>
        <source>The encryption of the workers</source>
        <translation>工作节点的加密</translation>
    </message>
    <message>
        <source>The password file of the workers</source>
        <translation>工作节点的密码文件</translation>
    </message>
    <message>
        <source>%1, %2 candidates could be read</source>
        <translation>%1，读取了 %2 个候选</translation>
    </message>
    <message>
        <source>its fine-tuned weights are of another network</source>
        <translation>其微调后的权重属于另一个网络</translation>
    </message>
    <message>
        <source>its network is none that a run tunes</source>
        <translation>其微调网络不是运行所能产生的</translation>
    </message>
    <message>
        <source>the weights or ranges of its network are none that a run tunes</source>
        <translation>其微调网络的权重或范围不是运行所能产生的</translation>
    </message>
    <message>
        <source>its accuracies are none that a tuning has</source>
        <translation>其微调的准确率不可能出现</translation>
    </message>
    <message>
        <source>it is from 0 to 65535</source>
        <translation>取值为 0 到 65535</translation>
    </message>
    <message>
        <source>it is a numeric one, such as 192.168.1.5</source>
        <translation>须为数字地址，例如 192.168.1.5</translation>
    </message>
    <message>
        <source>it needs a key and a certificate</source>
        <translation>需要密钥和证书</translation>
    </message>
    <message>
        <source>an address that other machines reach needs one</source>
        <translation>其他机器可访问的地址需要该文件</translation>
    </message>
    <message>
        <source>the module of Work Queue is not part of this installation, which was built without the package coop-computing-tools-dev</source>
        <translation>此安装不含 Work Queue 模块，构建时缺少软件包 coop-computing-tools-dev</translation>
    </message>
    <message>
        <source>this version of Work Queue cannot encrypt; use an SSH tunnel</source>
        <translation>此版本的 Work Queue 不能加密；请使用 SSH 隧道</translation>
    </message>
    <message>
        <source>another program listens on %1 already</source>
        <translation>另一个程序已在监听 %1</translation>
    </message>
    <message>
        <source>%1 is not one of this machine</source>
        <translation>%1 不是本机地址</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2</source>
        <translation>无法监听 %1：%2</translation>
    </message>
    <message>
        <source>splitscape-worker cannot run there</source>
        <translation>splitscape-worker 无法在该处运行</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>it ended without a result</source>
        <translation>结束时没有结果</translation>
    </message>
    <message>
        <source>training task</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>it is shorter than its header</source>
        <translation>比其文件头还短</translation>
    </message>
    <message>
        <source>it is no such package</source>
        <translation>不是这样的数据包</translation>
    </message>
    <message>
        <source>its format is %1, this program&apos;s is %2</source>
        <translation>其格式为 %1，本程序的为 %2</translation>
    </message>
    <message>
        <source>its size is %1 bytes</source>
        <translation>其大小为 %1 字节</translation>
    </message>
    <message>
        <source>it holds %1 of %2 bytes</source>
        <translation>含 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>其校验和不符</translation>
    </message>
    <message>
        <source>it holds %1 trainings</source>
        <translation>含 %1 次训练</translation>
    </message>
    <message>
        <source>its fields do not fit</source>
        <translation>其字段不符</translation>
    </message>
    <message>
        <source>it is of another task</source>
        <translation>属于另一个任务</translation>
    </message>
    <message>
        <source>a network in it is not the one that was asked for</source>
        <translation>其中的一个网络不是所要求的</translation>
    </message>
    <message>
        <source>it is cut or no result at all</source>
        <translation>被截断或根本不是结果</translation>
    </message>
    <message>
        <source>there are no samples to train on</source>
        <translation>没有可供训练的样本</translation>
    </message>
    <message>
        <source>it ends before its sizes</source>
        <translation>在其大小信息之前结束</translation>
    </message>
    <message>
        <source>its sizes do not fit</source>
        <translation>其大小信息不符</translation>
    </message>
    <message>
        <source>an index or a class in it is not one</source>
        <translation>其中有无效的索引或类别</translation>
    </message>
    <message>
        <source>it cannot be mapped</source>
        <translation>无法映射到内存</translation>
    </message>
    <message>
        <source>they are not those of the task</source>
        <translation>不是该任务的样本</translation>
    </message>
</context>
<context>
    <name>FileMistake</name>
    <message>
        <source>%1 is named as a run, but holds none. If it is a study, give it the ending .json and open it again.</source>
        <translation>%1 以运行命名，但其中没有运行。若它是研究，请将扩展名改为 .json 后重新打开。</translation>
    </message>
    <message>
        <source>%1 is a document, not a study. Open the run it was made of.</source>
        <translation>%1 是文档，不是研究。请打开生成它的运行。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>figure, least, greatest with unit</comment>
        <translation>%1 %2 至 %3</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message numerus="yes">
        <source>The accuracy of %n network(s) was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</source>
        <translation>
            <numerusform>有 %n 个网络的准确率在训练前作过预测：预测平均偏差 %1 个百分点，%2 的网络落在其 90 % 区间内。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>文件名。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your own words; double click or F2 to write. Kept in the list, not in the run.</source>
        <translation>您自己的备注；双击或按 F2 编写。保存在列表中，不保存在运行中。</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the repeated trainings of the chosen candidate.</source>
        <translation>所选候选多次训练的平均值和标准差。</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>选择准确率</translation>
    </message>
    <message>
        <source>Selection accuracy of the best candidate; after the test, of the chosen one.</source>
        <translation>最佳候选的选择准确率；测试后为所选候选的选择准确率。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Energy of the best candidate in the run&apos;s scenario.</source>
        <translation>最佳候选在该运行场景下的能耗。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Limit of the energy, and what it limits.</source>
        <translation>能耗上限及其限制对象。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>What became of the run.</source>
        <translation>运行如何结束。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Candidates assessed.</source>
        <translation>已评估的候选数。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Name of the study.</source>
        <translation>研究名称。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Name of the data set.</source>
        <translation>数据集名称。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>运行开始的时间。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 边缘端</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1 总计</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Tick two or more runs to compare them; the charts show the first four.</source>
        <translation>勾选两个或更多运行进行比较；图表显示前四个。</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>“Lead”</source>
        <translation>“导联”</translation>
    </message>
    <message>
        <source>the lead for records without it</source>
        <translation>记录缺少该导联时的替代导联</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>the classes to keep</source>
        <translation>保留的类别</translation>
    </message>
    <message>
        <source>“Train and test”</source>
        <translation>“训练与测试”</translation>
    </message>
    <message>
        <source>“Split by”</source>
        <translation>“拆分方式”</translation>
    </message>
    <message>
        <source>the rule for patients</source>
        <translation>患者规则</translation>
    </message>
    <message>
        <source>the patient column</source>
        <translation>患者列</translation>
    </message>
    <message>
        <source>the label column</source>
        <translation>标签列</translation>
    </message>
    <message>
        <source>the words for classes</source>
        <translation>表示类别的词</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Taken as background throughout, because nothing labels it</source>
        <translation>无任何标注，全部视为背景</translation>
    </message>
    <message>
        <source>Annotations that are not used</source>
        <translation>未使用的标注</translation>
    </message>
    <message>
        <source>Outside the signal and left out</source>
        <translation>在信号之外，已略去</translation>
    </message>
    <message>
        <source>Labels cut at the end of the recording</source>
        <translation>在记录末尾被截断的标注</translation>
    </message>
    <message>
        <source>Labels outside the recording, not used</source>
        <translation>在记录之外、未使用的标注</translation>
    </message>
    <message>
        <source>Read in spite of a fault in the file</source>
        <translation>文件有缺陷但仍已读取</translation>
    </message>
    <message>
        <source>Found under another name</source>
        <translation>以其他名称找到</translation>
    </message>
    <message>
        <source>Windows that are not used</source>
        <translation>未使用的窗口</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>已略去的类别</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>表格的读取方式</translation>
    </message>
    <message>
        <source>Class names that are not in the data</source>
        <translation>数据中不存在的类别名称</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What a device could compute while it records</source>
        <translation>设备记录时能计算的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a note and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>the file of labels</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>the sample column</source>
        <translation>样本列</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>the files of labels</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>the table of labels</source>
        <translation>标签表</translation>
    </message>
    <message>
        <source>the path of the data</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>the channels of the table</source>
        <translation>表格的通道</translation>
    </message>
    <message>
        <source>the fewest samples of a class</source>
        <translation>每个类别的最少样本数</translation>
    </message>
    <message>
        <source>the scale of the values</source>
        <translation>数值的尺度</translation>
    </message>
</context>
<context>
    <name>PaperTables</name>
    <message>
        <source>The network found within each limit. ± is over the final trainings of one network; the interval is for its test samples.</source>
        <translation>在每个上限内找到的网络。± 表示同一网络各次最终训练的离散程度；区间针对其测试样本。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>上限, mJ</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>测试, %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>最佳基线, %</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>边缘端, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>总计, mJ</translation>
    </message>
    <message>
        <source>Flash, KiB</source>
        <translation>Flash, KiB</translation>
    </message>
    <message>
        <source>RAM, KiB</source>
        <translation>RAM, KiB</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>长度，其下为通道</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The cut of least total energy, by how many times more efficiently the fog node computes. The network is that of the run.</source>
        <translation>总能量最小的划分，取决于雾端计算效率高出的倍数。网络为该运行的网络。</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>雾端, mJ</translation>
    </message>
    <message>
        <source>What the cut saves on the wearable: its energy at the cut, and with every layer on it.</source>
        <translation>划分在边缘端节省的能量：划分时的能量，以及所有层都在边缘端时的能量。</translation>
    </message>
    <message>
        <source>Computing, mJ</source>
        <translation>计算, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>无线, mJ</translation>
    </message>
    <message>
        <source>Uncut, mJ</source>
        <translation>不划分, mJ</translation>
    </message>
    <message>
        <source>Times less</source>
        <translation>节省倍数</translation>
    </message>
    <message>
        <source>VGG11 with %1 classes on %2, uncut</source>
        <translation>VGG11，%1 类，在 %2 上，不划分</translation>
    </message>
    <message>
        <source>Beside a 1-D VGG11, whose accuracy is not measured here. Parameters and MACs are of whole networks, the rest of what is on the wearable.</source>
        <translation>与一维 VGG11 并列，其准确率未在此测量。参数量和 MAC 数针对整个网络，其余针对边缘端部分。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC 数</translation>
    </message>
    <message>
        <source>How each run searched, and how large its network and the part on the wearable are. A MAC is two FLOPs.</source>
        <translation>每个运行的搜索方式，以及其网络和边缘端部分的规模。一次 MAC 等于两次 FLOP。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Cut searched</source>
        <translation>搜索划分</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOP 数</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>边缘端参数量</translation>
    </message>
    <message>
        <source>FLOPs on the edge</source>
        <translation>边缘端 FLOP 数</translation>
    </message>
    <message>
        <source>Search, s</source>
        <translation>搜索, s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>The runs have different protocols: their accuracies must not be compared.</source>
        <translation>这些运行的方案不同：其准确率不可比较。</translation>
    </message>
    <message>
        <source>* Parts of this run’s file could not be read.</source>
        <translation>* 该运行的文件有部分内容无法读取。</translation>
    </message>
    <message>
        <source>Table II: accuracy within a limit</source>
        <translation>表 II：上限内的准确率</translation>
    </message>
    <message>
        <source>Table III: fog factors</source>
        <translation>表 III：雾端系数</translation>
    </message>
    <message>
        <source>Table IV: what the cut saves</source>
        <translation>表 IV：划分的节省</translation>
    </message>
    <message>
        <source>Table V: beside VGG11</source>
        <translation>表 V：与 VGG11 并列</translation>
    </message>
    <message>
        <source>Table VI: strategies and sizes</source>
        <translation>表 VI：策略与规模</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>row %1 of %2</source>
        <comment>number, table</comment>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>recording, time</comment>
        <translation>%1 的 %2 处</translation>
    </message>
    <message>
        <source>test sample %1</source>
        <translation>测试样本 %1</translation>
    </message>
</context>
<context>
    <name>PopulationAxis</name>
    <message>
        <source>Accuracy against latency</source>
        <translation>准确率与延迟</translation>
    </message>
    <message>
        <source>Accuracy against average power</source>
        <translation>准确率与平均功率</translation>
    </message>
    <message>
        <source>Accuracy against energy</source>
        <translation>准确率与能耗</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均功率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Latency of one inference</source>
        <translation>一次推理的延迟</translation>
    </message>
    <message>
        <source>Average power of the wearable</source>
        <translation>可穿戴设备的平均功率</translation>
    </message>
    <message>
        <source>Energy on the edge per inference</source>
        <translation>每次推理的边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy per inference</source>
        <translation>每次推理的总能耗</translation>
    </message>
    <message>
        <source>No average power is known: state the time from one inference to the next among the limits of the study.</source>
        <translation>平均功率未知：请在研究的上限中给出推理间隔。</translation>
    </message>
    <message>
        <source>No latency is known: the device needs a power and times, and inferences that share a packet the time from one to the next.</source>
        <translation>延迟未知：设备需要功率和时间；共用一个数据包的推理还需要推理间隔。</translation>
    </message>
    <message>
        <source>No energy is known: the device needs a power and times.</source>
        <translation>能耗未知：设备需要功率和时间。</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>转置卷积</translation>
    </message>
    <message>
        <source>convolution of each channel by itself</source>
        <translation>逐通道卷积</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>maximum pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>average of all positions</source>
        <translation>全部位置的平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>The layers, in order of execution. Kernel and stride are equal; a shape is length × channels.</source>
        <translation>按执行顺序排列的各层。卷积核大小与步长相等；形状为长度 × 通道数。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC 数</translation>
    </message>
    <message>
        <source>wearable</source>
        <translation>可穿戴设备</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾端</translation>
    </message>
    <message>
        <source>Each class of the test part, all trainings together.</source>
        <translation>测试集的各个类别，全部训练合计。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>灵敏度, %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>精确率, %</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>The same network on other devices, each with its best cut.</source>
        <translation>同一网络在其他设备上，各取最佳切分。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Limits hold</source>
        <translation>满足上限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source> For want of test samples alone (%1) the true figure lies with 95 % confidence between %2 and %3. Protocol: %4.</source>
        <translation>仅因测试样本有限（%1 个），真实值以 95 % 的置信度介于 %2 与 %3 之间。方案：%4。</translation>
    </message>
    <message>
        <source> The samples of one patient are alike; had other patients come than these %1, it would lie between %2 and %3.</source>
        <translation>同一患者的样本彼此相似；若换成这 %1 名以外的患者，该值会介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source> Macro-F1 is %1, balanced accuracy %2, Cohen’s kappa %3.</source>
        <translation>宏平均 F1 为 %1，平衡准确率为 %2，Cohen’s kappa 系数为 %3。</translation>
    </message>
    <message>
        <source>It was never trained, since it does not keep all limits.</source>
        <translation>从未训练，因为它未满足全部上限。</translation>
    </message>
    <message>
        <source>On the selection half of the validation part it is right in %1; it was not tested, since the run has not come to that or chose another one.</source>
        <translation>在验证集的选择部分上，其正确率为 %1；未经测试，因为运行尚未到达测试或选择了其他候选。</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 trainings with new seeds</source>
        <translation>以新种子进行的 %1 次训练的平均值和标准差</translation>
    </message>
    <message>
        <source>%1 training with a new seed</source>
        <translation>以新种子进行的 %1 次训练</translation>
    </message>
    <message>
        <source>On the test part it is right in &lt;b&gt;%1&lt;/b&gt; (%2); as trained in the search, in %3 of the held-back half and %4 of the selection half of the validation part. The test part was looked at once, at the end.</source>
        <translation>在测试集上，其正确率为 &lt;b&gt;%1&lt;/b&gt;（%2）；以搜索中训练的权重，在验证集保留部分为 %3，在选择部分为 %4。测试集仅在最后查看一次。</translation>
    </message>
    <message>
        <source>the raw input is sent and every layer runs on the fog node</source>
        <translation>发送原始输入，所有层在雾节点上运行</translation>
    </message>
    <message>
        <source>every layer runs on the %1 and only the class scores are sent</source>
        <translation>所有层在 %1 上运行，仅发送类别得分</translation>
    </message>
    <message>
        <source>layer 1 runs on the %1</source>
        <translation>第 1 层在 %1 上运行</translation>
    </message>
    <message>
        <source>layers 1 to %1 run on the %2</source>
        <translation>第 1 至 %1 层在 %2 上运行</translation>
    </message>
    <message>
        <source>the last layer runs on the fog node</source>
        <translation>最后一层在雾节点上运行</translation>
    </message>
    <message>
        <source>the other %1 layers run on the fog node</source>
        <translation>其余 %1 层在雾节点上运行</translation>
    </message>
    <message>
        <source>%1, %2 values are sent, and %3</source>
        <translation>%1，发送 %2 个值，%3</translation>
    </message>
    <message>
        <source>The network and its cut. Blocks are activations, their height the logarithm of the length, the sheets their channels; ÷k is a convolution of kernel and stride k, ×k a transposed one, fc fully connected.</source>
        <translation>网络及其切分。方块为激活，高度为长度的对数，叠片为通道；÷k 为卷积核与步长均为 k 的卷积，×k 为转置卷积，fc 为全连接。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>No candidate has been assessed yet, so there is no answer.</source>
        <translation>尚未评估任何候选，因此没有答案。</translation>
    </message>
    <message>
        <source>No candidate keeps all limits, so there is no answer. Raise a limit, or let the search run for more generations.</source>
        <translation>没有候选满足全部上限，因此没有答案。请提高某个上限，或让搜索多运行几代。</translation>
    </message>
    <message>
        <source>Candidate %1, of generation %2: Length [%3], Channel [%4], %5 parameters and %6 multiply-accumulates in all. %7</source>
        <translation>候选 %1，第 %2 代：长度 [%3]，通道 [%4]，共 %5 个参数、%6 次乘加。%7</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part, all trainings together; shades are shares of the true class.</source>
        <translation>测试集的混淆矩阵，全部训练合计；深浅表示占真实类别的比例。</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part</source>
        <translation>测试集的混淆矩阵</translation>
    </message>
    <message>
        <source>predicted class; rows: the true class</source>
        <translation>预测类别；行：真实类别</translation>
    </message>
    <message>
        <source>%1 of %2 test samples are classified correctly, %3.</source>
        <translation>%2 个测试样本中有 %1 个分类正确，%3。</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>边缘端计算</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Energy of every partition point</source>
        <translation>各划分点的能耗</translation>
    </message>
    <message>
        <source>total energy, mJ</source>
        <translation>总能耗, mJ</translation>
    </message>
    <message>
        <source>edge energy, mJ</source>
        <translation>边缘端能耗, mJ</translation>
    </message>
    <message>
        <source>partition point (the best one bold)</source>
        <translation>划分点（最佳者加粗）</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Point %1 of %2 takes least: %3, of which %4 is radio.</source>
        <translation>划分点 %1（共 %2 个）能耗最低：%3，其中无线传输 %4。</translation>
    </message>
    <message>
        <source>None of the %1 points fits Flash and RAM.</source>
        <translation>%1 个划分点均不符合 Flash 和 RAM。</translation>
    </message>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>总能耗随雾端系数的变化</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>点 %1</translation>
    </message>
    <message>
        <source>factor %1: %2 at point %3</source>
        <translation>系数 %1：%2，划分点 %3</translation>
    </message>
    <message>
        <source>fog factor</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>No point fits Flash and RAM.</source>
        <translation>没有划分点符合 Flash 和 RAM。</translation>
    </message>
    <message>
        <source>Best point by factor: %1.</source>
        <translation>各系数下的最佳划分点：%1。</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>超出：%1</translation>
    </message>
    <message>
        <source>Every partition point of the answer. Point 1 sends the raw input, the last one the class scores; the best one is bold. Fog energies at a factor of %1.</source>
        <translation>答案的各个划分点。划分点 1 发送原始输入，最后一个发送类别得分；最佳者加粗。雾端能耗按系数 %1 计算。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Sent values</source>
        <translation>发送的值</translation>
    </message>
    <message>
        <source>Flash, KiB</source>
        <translation>Flash, KiB</translation>
    </message>
    <message>
        <source>RAM, KiB</source>
        <translation>RAM, KiB</translation>
    </message>
    <message>
        <source>Compute, mJ</source>
        <translation>计算, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>无线, mJ</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>边缘端, mJ</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>雾端, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>总计, mJ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Runners-up: the next best valid architectures, by accuracy on the selection half.</source>
        <translation>次优者：按选择部分的准确率排列的后续有效架构。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>选择部分, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>保留部分, %</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>长度，其下为通道</translation>
    </message>
    <message>
        <source>Energy of every partition point; pale bars do not fit Flash or RAM, a number stands above a bar that is broken off.</source>
        <translation>各划分点的能耗；浅色条不符合 Flash 或 RAM，被截断的条上方标有数值。</translation>
    </message>
    <message>
        <source>The answer’s least total energy as the fog computes more efficiently, with the point that gives it.</source>
        <translation>雾端计算效率提高时答案的最低总能耗，以及对应的划分点。</translation>
    </message>
    <message>
        <source>Test accuracy of the answer where a detector misses the R peak of a beat by up to so many samples, with the weights of the search.</source>
        <translation>检测器对心搏 R 峰的偏差不超过所示样本数时答案的测试准确率，使用搜索得到的权重。</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率, %</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The search assessed %1 candidates in %2 generations: %3 keep all limits, %4 need too much energy, %5 fit Flash and RAM at no point, and the training of %6 failed. It trained %7 networks; the others had been trained before, or needed no training to be ruled out.</source>
        <translation>搜索在 %2 代中评估了 %1 个候选：%3 个满足全部上限，%4 个能耗过高，%5 个在任何划分点都不符合 Flash 和 RAM，%6 个训练失败。共训练 %7 个网络；其余的此前已训练，或无需训练即可排除。</translation>
    </message>
    <message>
        <source>Selection accuracy of the candidates of each generation that have a training: the best and the mean.</source>
        <translation>各代中经过训练的候选的选择准确率：最佳值和平均值。</translation>
    </message>
    <message>
        <source>The population. Ticks below are candidates that need too much energy and so were never trained.</source>
        <translation>种群。下方的短线是因能耗过高而从未训练的候选。</translation>
    </message>
    <message>
        <source>%1, the device’s own</source>
        <translation>%1，设备自身的容量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 trainings</source>
        <translation>%1 次训练</translation>
    </message>
    <message>
        <source>none but the generations</source>
        <translation>除代数外无限制</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>total energy, edge and fog together</source>
        <translation>总能耗，边缘端与雾端合计</translation>
    </message>
    <message>
        <source>edge energy, of the wearable alone</source>
        <translation>边缘端能耗，仅可穿戴设备</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>能耗上限</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>每次推理 %1</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash 上限</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM 上限</translation>
    </message>
    <message>
        <source>%1, %2 nJ a byte, %3 bytes a value</source>
        <translation>%1，每字节 %2 nJ，每个值 %3 字节</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>计算格式</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>发送格式</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>最低划分点</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>网络切分</translation>
    </message>
    <message>
        <source>off: every layer runs on the wearable</source>
        <translation>关闭：所有层在可穿戴设备上运行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>数据拆分</translation>
    </message>
    <message>
        <source>%1 to train, %2 to select, %3 held back, %4 to test</source>
        <translation>训练 %1，选择 %2，保留 %3，测试 %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>generations: 1 + %1; population: %2; seed: %3</source>
        <translation>代数：1 + %1；种群：%2；种子：%3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>epochs: %1; batch: %2; learning rate: %3</source>
        <translation>轮次：%1；批大小：%2；学习率：%3</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>by sample: one person’s samples may be in several parts</source>
        <translation>按样本：同一人的样本可能在多个部分中</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts; fold %1 of %2 is the test</source>
        <translation>按患者：没有人同时在两个部分中；测试集为第 %1 折（共 %2 折）</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts</source>
        <translation>按患者：没有人同时在两个部分中</translation>
    </message>
    <message>
        <source>by time: the last part of each recording is the test</source>
        <translation>按时间：测试集为每条记录的最后部分</translation>
    </message>
    <message>
        <source>by de Chazal’s two lists of records</source>
        <translation>按 de Chazal 的两份记录列表</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Which small network, cut at which layer between a wearable (%1) and its gateway, classifies the data of Table 2 best within the limits of Table 1? Layers before the cut run on the wearable (edge), the activation at the cut goes out by radio, and the rest runs on the gateway (fog). Cost model, search and validation protocol are those of reference [1].</source>
        <translation>在可穿戴设备（%1）与其网关之间，哪个小型网络、在哪一层切分，能在表 1 的上限内对表 2 的数据分类最好？切分前的层在可穿戴设备上运行（边缘端），切分处的激活经无线发出，其余部分在网关上运行（雾端）。成本模型、搜索和验证方案依照参考文献 [1]。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limits and costs.</source>
        <translation>上限与成本。</translation>
    </message>
    <message>
        <source>Data and search.</source>
        <translation>数据与搜索。</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>its ending cannot be read</source>
        <translation>无法读取其结束状态</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>completed in %1</source>
        <translation>历时 %1 完成</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>%1 后停止</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>%1 后失败</translation>
    </message>
    <message>
        <source>%1; the file: %2</source>
        <translation>%1；文件：%2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date, in the letters of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Of %1 candidates, the answer is a network of %2 layers</source>
        <translation>在 %1 个候选中，答案是一个 %2 层的网络</translation>
    </message>
    <message>
        <source>, which fits the Flash and RAM of the %1 at no point.</source>
        <translation>，它在任何划分点都不符合 %1 的 Flash 和 RAM。</translation>
    </message>
    <message>
        <source>, cut at point %1 of %2: %3. </source>
        <translation>，共 %2 个划分点，在划分点 %1 切分：%3。</translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; on both sides together</source>
        <translation>一次推理两端合计消耗 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; from the wearable</source>
        <translation>一次推理消耗可穿戴设备 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, of %1 allowed</source>
        <translation>，上限 %1</translation>
    </message>
    <message>
        <source>The run has no candidate yet.</source>
        <translation>此次运行尚无候选。</translation>
    </message>
    <message>
        <source>None of %1 candidates keeps all limits: %2 need too much energy and %3 too much Flash or RAM.</source>
        <translation>%1 个候选均未满足全部上限：%2 个能耗过高，%3 个所需 Flash 或 RAM 过大。</translation>
    </message>
    <message>
        <source> It classifies &lt;b&gt;%1&lt;/b&gt; of the test part correctly %2.</source>
        <translation> 它对测试集的 &lt;b&gt;%1&lt;/b&gt; 分类正确 %2。</translation>
    </message>
    <message>
        <source> It has not been tested.</source>
        <translation> 尚未测试。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, a BCP 47 tag</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>A network and its cut</source>
        <translation>网络及其切分</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>研究报告</translation>
    </message>
    <message>
        <source>Study report of %1</source>
        <translation>%1 的研究报告</translation>
    </message>
    <message>
        <source>%1 · Splitscape %2 · %3</source>
        <translation>%1 · Splitscape %2 · %3</translation>
    </message>
    <message>
        <source>neural architecture search</source>
        <translation>神经架构搜索</translation>
    </message>
    <message>
        <source>network partitioning</source>
        <translation>网络切分</translation>
    </message>
    <message>
        <source>edge and fog computing</source>
        <translation>边缘与雾计算</translation>
    </message>
    <message>
        <source>M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</source>
        <translation>M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</translation>
    </message>
    <message>
        <source>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</source>
        <translation>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</translation>
    </message>
    <message>
        <source>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</source>
        <translation>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</translation>
    </message>
    <message>
        <source>Values of the %1. %2.</source>
        <translation>%1 的取值。%2.</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>如何复现</translation>
    </message>
    <message>
        <source>The same study, seed and data give the same result, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended the run. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>在相同指令集上，相同的研究、种子和数据会逐位给出相同的结果，与线程数无关，前提是运行并非因停止或时间预算而结束。将下方的研究保存为 &lt;code&gt;study.json&lt;/code&gt;，然后：</translation>
    </message>
    <message>
        <source>What it ran with.</source>
        <translation>运行环境。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Trainer and instruction set</source>
        <translation>训练器与指令集</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Fingerprint of the prepared data</source>
        <translation>准备后数据的指纹</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>The study, without what is left at its default:</source>
        <translation>研究，略去保持默认值的部分：</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</source>
        <translation>B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</translation>
    </message>
    <message>
        <source>A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</source>
        <translation>A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</translation>
    </message>
    <message>
        <source>D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</source>
        <translation>D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</translation>
    </message>
    <message>
        <source>Accuracy per generation</source>
        <translation>各代准确率</translation>
    </message>
    <message>
        <source>selection accuracy, %</source>
        <translation>选择准确率, %</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>best of the generation</source>
        <translation>本代最佳</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The best selection accuracy is %1 in generation %2 and %3 in generation %4, where the mean is %5.</source>
        <translation>最佳选择准确率在第 %2 代为 %1，在第 %4 代为 %3，后者的平均值为 %5。</translation>
    </message>
    <message>
        <source>The population, accuracy against energy</source>
        <translation>种群，准确率与能耗</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率, %</translation>
    </message>
    <message>
        <source>keeps all limits</source>
        <translation>满足全部上限</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits, %2 need too much energy; the Pareto front has %3 points.</source>
        <translation>%1 个候选满足全部上限，%2 个能耗过高；帕累托前沿有 %3 个点。</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>fc</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>%1 values as %2</source>
        <comment>count, number format</comment>
        <translation>%1 个值，%2</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>The network and its cut</source>
        <translation>网络及其切分</translation>
    </message>
    <message>
        <source>fog node</source>
        <translation>雾节点</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1，RAM %2</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>计算 %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>edge energy in all %1</source>
        <translation>边缘端能耗合计 %1</translation>
    </message>
    <message>
        <source>Fog node, %1</source>
        <translation>雾节点，%1</translation>
    </message>
    <message>
        <source>total energy %1</source>
        <translation>总能耗 %1</translation>
    </message>
    <message>
        <source>Length %1; cut at point %2 of %3: %4 on the wearable, %5 values sent, %6 on the fog node.</source>
        <translation>长度 %1；共 %3 个划分点，在划分点 %2 切分：可穿戴设备上 %4，发送 %5 个值，雾节点上 %6。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>测试准确率, %</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>%1 found, %</source>
        <translation>%1 检出率, %</translation>
    </message>
    <message>
        <source>Patients of the test part, the least accurate first, all trainings together.</source>
        <translation>测试集的患者，准确率最低者在前，全部训练合计。</translation>
    </message>
    <message>
        <source>Best practices for architecture search (Lindauer and Hutter, JMLR 2020), as far as a program can tell.</source>
        <translation>架构搜索的最佳实践（Lindauer 和 Hutter，JMLR 2020），在程序能判断的范围内。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>遵循</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seizures could not be counted as events, since no recording is whole in the test part.</source>
        <translation>无法按事件统计癫痫发作，因为测试集中没有完整的记录。</translation>
    </message>
    <message>
        <source>As events (any overlap, 30 s before and 60 s after tolerated), on %1 whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false alarms in 24 h.</source>
        <translation>按事件统计（任意重叠，容许提前 30 s、延后 60 s），基于 %1 条完整记录，共 %2 h：灵敏度 %3，精确率 %4，F1 %5，每 24 h 误报 %6 次。</translation>
    </message>
    <message>
        <source>The area under the ROC curve is %1, the average precision %2, where chance gives %3.</source>
        <translation>ROC 曲线下面积为 %1，平均精确率为 %2，随机水平为 %3。</translation>
    </message>
    <message>
        <source>The probability that the network states is off by %1 on average.</source>
        <translation>网络给出的概率平均偏差 %1。</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limitations.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;局限性。&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>No candidate that keeps the limits of cost reaches what is required on the selection half (%1), so there is no answer. Lower a requirement, or let the search run for longer.</source>
        <translation>满足成本上限的候选在选择部分均未达到要求（%1），因此没有答案。请降低某项要求，或让搜索运行更久。</translation>
    </message>
    <message>
        <source>Of %1 candidates, %2 keep the limits of cost, but none of them reaches what is required on the selection half: %3.</source>
        <translation>%1 个候选中有 %2 个满足成本上限，但在选择部分均未达到要求：%3。</translation>
    </message>
    <message>
        <source>What the answer is measured against, by the same trainer within the same limits, on the same test part.</source>
        <translation>答案的比较对象，由同一训练器在相同上限内训练，采用相同的测试集。</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>含 %n 个 R-R 间期</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>average power</source>
        <translation>平均功率</translation>
    </message>
    <message>
        <source>Latency of one inference and average power of the wearable at every partition point. Times of the radio and the fog node count where they are stated.</source>
        <translation>各划分点处一次推理的延迟和可穿戴设备的平均功率。无线和雾节点的时间若已给出则计入。</translation>
    </message>
    <message>
        <source>Front end, ms</source>
        <translation>前端处理, ms</translation>
    </message>
    <message>
        <source>Layers, ms</source>
        <translation>各层, ms</translation>
    </message>
    <message>
        <source>Radio, ms</source>
        <translation>无线, ms</translation>
    </message>
    <message>
        <source>Fog, ms</source>
        <translation>雾端, ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>等待, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟, ms</translation>
    </message>
    <message>
        <source>Average power, µW</source>
        <translation>平均功率, µW</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>延迟上限</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <comment>time</comment>
        <translation>每次推理 %1</translation>
    </message>
    <message>
        <source>Limit of the average power</source>
        <translation>平均功率上限</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>推理间隔</translation>
    </message>
    <message>
        <source>Speed of the fog node</source>
        <translation>雾节点速度</translation>
    </message>
    <message>
        <source>%1 times the wearable’s</source>
        <translation>可穿戴设备的 %1 倍</translation>
    </message>
    <message>
        <source>Inferences sent together</source>
        <translation>合并发送的推理数</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前端处理</translation>
    </message>
    <message>
        <source>%1 instructions, %2 of samples; in every figure of the wearable</source>
        <translation>%1 条指令，采样值占用 %2；已计入可穿戴设备的各项数值</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>前端处理</translation>
    </message>
    <message>
        <source>compute %1, %2 of it in the front end</source>
        <translation>计算 %1，其中前端处理 %2</translation>
    </message>
    <message>
        <source>Receiver operating characteristic</source>
        <translation>受试者工作特征 (ROC) 曲线</translation>
    </message>
    <message>
        <source>false positive rate, %</source>
        <translation>假阳性率, %</translation>
    </message>
    <message>
        <source>sensitivity, %</source>
        <translation>灵敏度, %</translation>
    </message>
    <message>
        <source>%1, area %2</source>
        <comment>name of a class</comment>
        <translation>%1，面积 %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>The area under the curve is %1; chance is 0.5.</source>
        <translation>曲线下面积为 %1；随机水平为 0.5。</translation>
    </message>
    <message>
        <source>Precision against sensitivity</source>
        <translation>精确率与灵敏度的关系</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>精确率, %</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <comment>name of a class</comment>
        <translation>%1，平均 %2</translation>
    </message>
    <message>
        <source>The average precision is %1; chance gives %2.</source>
        <translation>平均精确率为 %1；随机水平为 %2。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>stated probability, %</source>
        <translation>给出的概率, %</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>正确率, %</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>与给出的概率一致</translation>
    </message>
    <message>
        <source>The stated probability is off by %1 on average.</source>
        <translation>网络给出的概率平均偏差 %1。</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>What another seed would give: mean ± standard deviation over searches, each with the network it chose, and the 95 % interval of the mean.</source>
        <translation>换用其他种子会得到的结果：各次搜索（各取其所选网络）的平均值 ± 标准差，以及平均值的 95 % 区间。</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>上限, mJ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>测试, %</translation>
    </message>
    <message>
        <source>Mean’s 95 %</source>
        <translation>平均值 95 % 区间</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>最佳基线, %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>For each limit the network of highest accuracy on the held-back half among its searches. ± is over the final trainings of this one network; the interval is for its test samples.</source>
        <translation>对每个上限，取其各次搜索中在保留部分上准确率最高的网络。± 针对这一个网络的各次最终训练；区间针对其测试样本。</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Every search. ± is over the final trainings of one network.</source>
        <translation>全部搜索。± 针对一个网络的各次最终训练。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest, for four of the limits.</source>
        <translation>迄今最佳的选择准确率：各次搜索的平均值，以及从最低到最高的带，取其中四个上限。</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest.</source>
        <translation>迄今最佳的选择准确率：各次搜索的平均值，以及从最低到最高的带。</translation>
    </message>
    <message>
        <source>What a limit costs in accuracy. An interval that leaves the figure has no bar at its end.</source>
        <translation>上限使准确率付出的代价。超出图框的区间在该端没有端线。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 searches)</source>
        <translation>%1（%3 次搜索中的 %2 次）</translation>
    </message>
    <message>
        <source>%1 of %2 searches have not been tested and are in no mean.</source>
        <translation>%2 次搜索中有 %1 次未经测试，不计入任何平均值。</translation>
    </message>
    <message>
        <source>The same study and data give the same searches, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended one. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>在相同指令集上，相同的研究和数据会逐位给出相同的各次搜索，与线程数无关，前提是没有搜索因停止或时间预算而结束。将下方的研究保存为 &lt;code&gt;study.json&lt;/code&gt;，然后：</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>%1: no search has been tested yet.</source>
        <translation>%1：尚无搜索经过测试。</translation>
    </message>
    <message>
        <source>%1 over %2 searches with different seeds</source>
        <translation>%1，基于 %2 次不同种子的搜索</translation>
    </message>
    <message>
        <source>%1 of one search, so how much searches differ is not known</source>
        <translation>%1，来自一次搜索，因此不同搜索的差异未知</translation>
    </message>
    <message>
        <source>95 % interval of their mean %1</source>
        <translation>其平均值的 95 % 区间为 %1</translation>
    </message>
    <message>
        <source>best baseline %1</source>
        <translation>最佳基线 %1</translation>
    </message>
    <message>
        <source>no baseline within the limits was tested</source>
        <translation>上限内没有基线经过测试</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>未测量基线</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a search</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a search</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a search</comment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a search</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a search</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a search</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Several searches of one study</source>
        <translation>一个研究的多次搜索</translation>
    </message>
    <message>
        <source>Report of the searches in %1</source>
        <translation>%1 中各次搜索的报告</translation>
    </message>
    <message>
        <source>%1 of %2 searches tested · Splitscape %3</source>
        <translation>已测试 %1 / %2 次搜索 · Splitscape %3</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>各次搜索的结果</translation>
    </message>
    <message>
        <source>mean of %1 searches</source>
        <translation>%1 次搜索的平均值</translation>
    </message>
    <message>
        <source>Accuracy by generation, over the searches</source>
        <translation>各代准确率，汇总各次搜索</translation>
    </message>
    <message>
        <source>%1: after generation %2 the best accuracy is %3 on average, %4 to %5 over the searches.</source>
        <translation>%1：第 %2 代之后，最佳准确率平均为 %3，各次搜索为 %4 至 %5。</translation>
    </message>
    <message>
        <source>Test accuracy by energy limit</source>
        <translation>各能耗上限下的测试准确率</translation>
    </message>
    <message>
        <source>one search</source>
        <translation>一次搜索</translation>
    </message>
    <message>
        <source>mean, with its 95 % interval</source>
        <translation>平均值及其 95 % 区间</translation>
    </message>
    <message>
        <source>best baseline</source>
        <translation>最佳基线</translation>
    </message>
    <message>
        <source>test accuracy, %</source>
        <translation>测试准确率, %</translation>
    </message>
    <message>
        <source>energy limit, mJ</source>
        <translation>能耗上限, mJ</translation>
    </message>
    <message>
        <source>%1: %2 on average.</source>
        <translation>%1：平均 %2。</translation>
    </message>
    <message>
        <source>Receiver operating characteristic of the first training.</source>
        <translation>第一次训练的受试者工作特征 (ROC) 曲线。</translation>
    </message>
    <message>
        <source>Precision against sensitivity of the first training.</source>
        <translation>第一次训练的精确率与灵敏度的关系。</translation>
    </message>
    <message>
        <source>Calibration: how often a prediction is right against the probability that the network states, in tenths; a disc is as large as its tenth has samples.</source>
        <translation>校准：预测正确的频率与网络给出的概率的关系，按十等分统计；圆点的大小表示该等分中的样本数。</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half.</source>
        <translation>在测试集上，网络未达到研究的要求，虽然在选择部分曾达到。</translation>
    </message>
    <message>
        <source>Each search looked at the test part once, at its end.</source>
        <translation>每次搜索仅在最后查看一次测试集。</translation>
    </message>
    <message>
        <source>Which network is shown for a limit was chosen on the held-back half.</source>
        <translation>每个上限展示哪个网络由保留部分决定。</translation>
    </message>
    <message>
        <source>The spread is that of whole searches, so it holds both another search and another training; the interval of the mean is Student’s, for as many searches as there are.</source>
        <translation>离散程度是整次搜索的离散程度，因此既包含另一次搜索的影响，也包含另一次训练的影响；平均值的区间为 Student 区间，按实有的搜索次数计算。</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>state of a search</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>before the first point allowed</source>
        <translation>在允许的第一个划分点之前</translation>
    </message>
    <message>
        <source> The first window called so begins %1 s after the onset on average.</source>
        <translation> 首个被判为发作的窗口平均在发作开始后 %1 秒开始。</translation>
    </message>
    <message>
        <source>by file: the test part is the files and folders whose name holds “test”</source>
        <translation>按文件：测试部分是名称含“test”的文件和文件夹</translation>
    </message>
    <message>
        <source>Each search looked at its test part once, at its end: %1 looks in all, partly or wholly at the same samples, so to prefer a search for its test figure is to choose on the test.</source>
        <translation>每次搜索只在结束时查看一次各自的测试部分：共查看 %1 次，部分或全部是相同的样本，因此因测试结果而偏好某次搜索就等于在测试集上选择。</translation>
    </message>
    <message>
        <source>95 % for so many samples, were they independent</source>
        <translation>若样本相互独立，此样本数下的 95 % 区间</translation>
    </message>
    <message>
        <source>always answering %1</source>
        <translation>始终回答 %1</translation>
    </message>
    <message>
        <source>The population by the latency of one inference, at the point of least energy.</source>
        <translation>按一次推理的延迟显示的种群，取能耗最低的划分点。</translation>
    </message>
    <message>
        <source>The population, accuracy against latency</source>
        <translation>种群，准确率与延迟</translation>
    </message>
    <message>
        <source>latency of one inference, ms</source>
        <translation>一次推理的延迟, ms</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits; the Pareto front of accuracy against latency has %2 points.</source>
        <translation>%1 个候选满足全部上限；准确率与延迟的帕累托前沿有 %2 个点。</translation>
    </message>
    <message>
        <source>Its hidden layers: %1.</source>
        <translation>隐藏层：%1。</translation>
    </message>
    <message>
        <source>Kernel [%1]</source>
        <translation>卷积核 [%1]</translation>
    </message>
    <message>
        <source>Kind [%1]</source>
        <translation>类型 [%1]</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>选择准确率</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>限制对象</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Partition point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>训练器</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>%1, of which %2 keep all limits</source>
        <translation>%1，其中 %2 个满足全部上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>系数 %1</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>可穿戴设备</translation>
    </message>
    <message>
        <source>Wearable, in %1</source>
        <comment>number format</comment>
        <translation>可穿戴设备，%1</translation>
    </message>
    <message>
        <source>Fog node, factor %1</source>
        <translation>雾节点，系数 %1</translation>
    </message>
    <message>
        <source>Fog node</source>
        <translation>雾节点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut at point</source>
        <translation>切分于划分点</translation>
    </message>
    <message>
        <source>%1 No other point costs less within the limits.</source>
        <translation>%1没有其他划分点能在上限内能耗更低。</translation>
    </message>
    <message>
        <source>Point %1 takes %2 of Flash and %3 of RAM; what energy this device spends is not known.</source>
        <translation>划分点 %1 需要 %2 Flash 和 %3 RAM；此设备的能耗未知。</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total; there is no energy limit.</source>
        <translation>划分点 %1 总能耗为 %2；没有能耗上限。</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge; there is no energy limit.</source>
        <translation>划分点 %1 边缘端能耗为 %2；没有能耗上限。</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total, %3 below the limit.</source>
        <translation>划分点 %1 总能耗为 %2，比上限低 %3。</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge, %3 below the limit.</source>
        <translation>划分点 %1 边缘端能耗为 %2，比上限低 %3。</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of Flash, %3 more than the limit of %4.</source>
        <translation>划分点 %1 需要 %2 Flash，比上限 %4 多 %3。</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of RAM, %3 more than the limit of %4.</source>
        <translation>划分点 %1 需要 %2 RAM，比上限 %4 多 %3。</translation>
    </message>
    <message>
        <source>Point %1 spends %2, %3 more than the limit of %4.</source>
        <translation>划分点 %1 能耗为 %2，比上限 %4 多 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n 类</numerusform>
        </translation>
    </message>
    <message>
        <source>convolution, %1 positions to one</source>
        <translation>卷积，%1 个位置合为一个</translation>
    </message>
    <message>
        <source>convolution over %1 positions, step %2</source>
        <translation>卷积，覆盖 %1 个位置，步长 %2</translation>
    </message>
    <message>
        <source>transposed convolution, one position to %1</source>
        <translation>转置卷积，一个位置展为 %1 个</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>convolution of each channel by itself over %1 positions, step %2</source>
        <translation>逐通道卷积，覆盖 %1 个位置，步长 %2</translation>
    </message>
    <message>
        <source>mean of %1 positions</source>
        <translation>%1 个位置的平均值</translation>
    </message>
    <message>
        <source>largest of %1 positions</source>
        <translation>%1 个位置的最大值</translation>
    </message>
    <message>
        <source>mean of all positions</source>
        <translation>全部位置的平均值</translation>
    </message>
    <message>
        <source>sum with an earlier activation</source>
        <translation>与先前的激活求和</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>含 %n 个 R-R 间期</numerusform>
        </translation>
    </message>
    <message>
        <source>The last layer reads the R-R intervals and runs on the fog node, so the cut must come before it.</source>
        <translation>最后一层读取 R-R 间期并在雾节点上运行，因此切分必须位于该层之前。</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>前端处理 %1</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>前端处理</translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <comment>sentence, times</comment>
        <translation>%1此处：%2。</translation>
    </message>
    <message>
        <source>Point %1 takes %2, %3 more than the limit of %4.</source>
        <translation>划分点 %1 用时 %2，比上限 %4 长 %3。</translation>
    </message>
    <message>
        <source>Point %1 needs %2 on average, more than the limit of %3.</source>
        <translation>划分点 %1 平均功率为 %2，高于上限 %3。</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>average power %1</source>
        <translation>平均功率 %1</translation>
    </message>
    <message>
        <source>Point %1 comes before point %2, the first that the study allows.</source>
        <translation>划分点 %1 在划分点 %2 之前，后者是研究允许的第一个划分点。</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Genetic algorithm</source>
        <translation>遗传算法</translation>
    </message>
    <message>
        <source>The published method: generations of networks bred from the best.</source>
        <translation>论文发表的方法：由最佳网络繁殖出一代代网络。</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random networks, each once. What the other ways have to beat.</source>
        <translation>随机网络，各取一次。是其他方法必须超越的基准。</translation>
    </message>
    <message>
        <source>Regularised evolution</source>
        <translation>正则化进化</translation>
    </message>
    <message>
        <source>Children of good networks, one change each; the oldest network leaves, not the worst.</source>
        <translation>优良网络的后代，每个改动一处；淘汰最老的网络，而非最差的。</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>局部搜索</translation>
    </message>
    <message>
        <source>From a network to a better neighbour, and from the best one around to a new start.</source>
        <translation>从一个网络走向更好的邻居，再从最佳者附近重新出发。</translation>
    </message>
    <message>
        <source>NSGA-II</source>
        <translation>NSGA-II</translation>
    </message>
    <message>
        <source>Looks for a whole front: the best accuracy at each energy.</source>
        <translation>寻找整条前沿：各能耗下的最佳准确率。</translation>
    </message>
    <message>
        <source>CNN-GA</source>
        <translation>CNN-GA</translation>
    </message>
    <message>
        <source>Evolution that adds, removes and changes layers.</source>
        <translation>增加、删除和更改层的进化。</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>零训练（Zero-shot）</translation>
    </message>
    <message>
        <source>Scores many untrained networks and trains those with the highest score.</source>
        <translation>为大量未训练的网络评分，训练得分最高者。</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>单次训练（One-shot）</translation>
    </message>
    <message>
        <source>One large network lends its weights to all; the best with borrowed weights are trained.</source>
        <translation>一个大型网络将权重借给所有网络；借用权重时的最佳者接受训练。</translation>
    </message>
    <message>
        <source>BANANAS</source>
        <translation>BANANAS</translation>
    </message>
    <message>
        <source>Small networks predict the accuracy of untrained ones; the most promising are trained.</source>
        <translation>由小型网络预测未训练网络的准确率；训练最有希望者。</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>强化学习</translation>
    </message>
    <message>
        <source>A recurrent network writes networks and learns which choices pay, as NASNet does.</source>
        <translation>由循环网络写出网络，并学习哪些选择有收益，与 NASNet 相同。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Networks that are parents at one time.</source>
        <translation>同时作为父代的网络数。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>A parent is the best of this many drawn at random.</source>
        <translation>父代是随机抽取的这么多个网络中的最佳者。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>Networks that are trained before the search learns from them.</source>
        <translation>搜索从中学习之前训练的网络数。</translation>
    </message>
    <message>
        <source>Passes of the large network</source>
        <translation>大型网络的遍数</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Generations that are bred on borrowed weights.</source>
        <translation>以借用的权重繁殖的代数。</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父代</translation>
    </message>
    <message>
        <source>The best so many networks have children.</source>
        <translation>最好的这么多个网络产生后代。</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Random networks at the beginning, of which the best is the start.</source>
        <translation>开始时的随机网络数，其中最佳者为起点。</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移向</translation>
    </message>
    <message>
        <source>first: the first better neighbour; best: the best of all neighbours.</source>
        <translation>first：第一个更好的邻居；best：所有邻居中的最佳者。</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child has two parents.</source>
        <translation>后代有两个父代的概率，0 到 1。</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child is changed.</source>
        <translation>后代发生改变的概率，0 到 1。</translation>
    </message>
    <message>
        <source>Latency counts</source>
        <translation>计入延迟</translation>
    </message>
    <message>
        <source>Whether the time on the wearable is an objective too.</source>
        <translation>可穿戴设备上的时间是否也作为目标。</translation>
    </message>
    <message>
        <source>Flash counts</source>
        <translation>计入 Flash</translation>
    </message>
    <message>
        <source>Whether the Flash on the wearable is an objective too.</source>
        <translation>可穿戴设备上的 Flash 是否也作为目标。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What stands for the accuracy of a network that is not trained.</source>
        <translation>用什么代替未训练网络的准确率。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Untrained networks that are scored.</source>
        <translation>接受评分的未训练网络数。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Untrained networks whose accuracy is predicted in each round.</source>
        <translation>每轮中预测准确率的未训练网络数。</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>How many small networks predict; their spread is the uncertainty.</source>
        <translation>进行预测的小型网络数；其离散程度即为不确定性。</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>预测器层数</translation>
    </message>
    <message>
        <source>Hidden layers of each small network.</source>
        <translation>每个小型网络的隐藏层数。</translation>
    </message>
    <message>
        <source>Predictor width</source>
        <translation>预测器宽度</translation>
    </message>
    <message>
        <source>Neurons of each of those layers.</source>
        <translation>每个隐藏层的神经元数。</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>How often the strategy&apos;s own network learns from the results after each round.</source>
        <translation>每轮之后，策略自身的网络从结果中学习的遍数。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Memory cells of the network that writes networks.</source>
        <translation>写出网络的网络的记忆单元数。</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Learning rate of the strategy&apos;s own network; larger learns faster from few trainings.</source>
        <translation>策略自身网络的学习率；越大，从少量训练中学得越快。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Weight of variety; larger keeps exploring longer.</source>
        <translation>多样性的权重；越大，探索得越久。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>How far one round may change the probability of a choice.</source>
        <translation>一轮中某个选择的概率最多可改变多少。</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>可微分</translation>
    </message>
    <message>
        <source>One network mixes all others; gradients make its good layers probable, as DARTS does.</source>
        <translation>一个网络混合所有其他网络；梯度使其中好的层变得更可能，与 DARTS 相同。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支数</translation>
    </message>
    <message>
        <source>Lengths that a layer of the mixed network has at one time; more cost more time.</source>
        <translation>混合网络的一层同时具有的长度数；越多耗时越长。</translation>
    </message>
    <message>
        <source>Weight of the limits</source>
        <translation>限制的权重</translation>
    </message>
    <message>
        <source>How much networks beyond the limits count against the accuracy; 0: not at all.</source>
        <translation>超出限制的网络相对于准确率的权重；0：不计。</translation>
    </message>
    <message>
        <source>The mixed network has collapsed: it most probably skips %1 of its layers, so better networks may have been passed over.</source>
        <translation>混合网络已退化：它最可能跳过 %1 的层，因此可能错过了更好的网络。</translation>
    </message>
    <message>
        <source>The mixed network most probably skips %1 of its layers; its most probable lengths have a probability of %2 on average.</source>
        <translation>混合网络最可能跳过 %1 的层；其最可能的长度平均概率为 %2。</translation>
    </message>
    <message>
        <source>How often it sees the training part before networks are chosen by it.</source>
        <translation>在据其选择网络之前，它遍历训练部分的次数。</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>%1 generations of %2</source>
        <translation>%1 代，每代 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 trainings</source>
        <translation>%1，%2 次训练</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>How the next networks are chosen from those already trained.</source>
        <translation>如何根据已训练的网络选择后续网络。</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>How often a new population is bred from the last one.</source>
        <translation>由上一代繁殖新种群的次数。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Networks in one generation.</source>
        <translation>一代中的网络数。</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父代</translation>
    </message>
    <message>
        <source>How many are chosen to breed; usually half the population.</source>
        <translation>选出多少个用于繁殖；通常为种群的一半。</translation>
    </message>
    <message>
        <source>Tournament size</source>
        <translation>锦标赛规模</translation>
    </message>
    <message>
        <source>Each parent is the best of this many drawn at random.</source>
        <translation>每个父代是随机抽取的这么多个网络中的最佳者。</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>精英</translation>
    </message>
    <message>
        <source>The best go on to the next generation unchanged.</source>
        <translation>最佳者不经改变进入下一代。</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the genes of each chromosome that change, at least one.</source>
        <translation>每条染色体中发生改变的基因比例，至少一个。</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>最低准确率</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>The lowest accuracy that means anything; bounds the fitness of networks that need too much energy.</source>
        <translation>有意义的最低准确率；限定能耗过高的网络的适应度。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>The search ends after so many trained networks.</source>
        <translation>训练这么多个网络后搜索结束。</translation>
    </message>
    <message>
        <source>Start feasible</source>
        <translation>可行起点</translation>
    </message>
    <message>
        <source>Random networks are drawn until their costs keep all limits, so that none is wasted. The published method does not.</source>
        <translation>随机抽取网络直到其成本满足全部上限，从而不浪费任何一个。论文发表的方法不这样做。</translation>
    </message>
    <message>
        <source>%1 nJ per multiply-accumulate</source>
        <translation>每次乘加 %1 nJ</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>external, no limit</source>
        <translation>外置，无上限</translation>
    </message>
    <message>
        <source>Program memory of the chip; parameters of the layers on the edge go there.</source>
        <translation>芯片的程序存储器；存放边缘端各层的参数。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Working memory of the chip; activations of a layer go there.</source>
        <translation>芯片的工作内存；存放一层的激活。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>yours to enter</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>What the chip draws while it computes.</source>
        <translation>芯片计算时的功率。</translation>
    </message>
    <message>
        <source>Time per MAC</source>
        <translation>每次 MAC 的时间</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>by kind of layer</source>
        <translation>按层的类型</translation>
    </message>
    <message>
        <source>Cycles per instruction</source>
        <translation>每条指令的周期数</translation>
    </message>
    <message>
        <source>The instructions of each layer are counted; how many cycles your board takes for one shows the time of one measured inference.</source>
        <translation>对每一层的指令计数；由一次推理的实测时间可知您的开发板每条指令需要多少周期。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as in the study file</source>
        <translation>与研究文件相同</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照设备</translation>
    </message>
    <message>
        <source>The answer is judged on this device as well. The search does not look at it.</source>
        <translation>答案也在此设备上评判。搜索不考虑它。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Own device</source>
        <translation>自定义设备</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A microcontroller with its memory and, where a source gives it, its energy.</source>
        <translation>微控制器及其内存，以及来源给出的能耗（如有）。</translation>
    </message>
    <message>
        <source>Its time is an estimate: the source gives the energy only.</source>
        <translation>其时间为估计值：来源只给出能耗。</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Own radio</source>
        <translation>自定义无线</translation>
    </message>
    <message>
        <source>The radio between wearable and fog node.</source>
        <translation>可穿戴设备与雾节点之间的无线链路。</translation>
    </message>
    <message>
        <source>Energy per byte</source>
        <translation>每字节能耗</translation>
    </message>
    <message>
        <source>nJ</source>
        <translation>nJ</translation>
    </message>
    <message>
        <source>What the wearable spends to send one byte.</source>
        <translation>可穿戴设备发送一个字节的能耗。</translation>
    </message>
    <message>
        <source>Packet payload</source>
        <translation>数据包载荷</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes that fit into one packet; 0 leaves packets out.</source>
        <translation>一个数据包可容纳的字节数；0 表示不考虑数据包。</translation>
    </message>
    <message>
        <source>Energy per packet</source>
        <translation>每包能耗</translation>
    </message>
    <message>
        <source>Spent for every packet begun, on top of its bytes.</source>
        <translation>每开始一个数据包的能耗，在其字节能耗之外另计。</translation>
    </message>
    <message>
        <source>Fog receives</source>
        <translation>雾端接收</translation>
    </message>
    <message>
        <source>nJ/byte</source>
        <translation>nJ/字节</translation>
    </message>
    <message>
        <source>What the fog node spends to receive one byte; 0 in the paper.</source>
        <translation>雾节点接收一个字节的能耗；论文中为 0。</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (全部)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，不超过 %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash 上限</translation>
    </message>
    <message>
        <source>Program memory a network may use; empty means all the device has.</source>
        <translation>网络可用的程序存储器；留空表示设备的全部。</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM 上限</translation>
    </message>
    <message>
        <source>Working memory a network may use; empty means all the device has.</source>
        <translation>网络可用的工作内存；留空表示设备的全部。</translation>
    </message>
    <message>
        <source>Compute in %1</source>
        <translation>以 %1 计算</translation>
    </message>
    <message numerus="yes">
        <source>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</source>
        <translation>
            <numerusform>可穿戴设备上的层可采用此格式计算：每个权重 %n 位。仅当设备有相应数据时，int8 才计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>以 %1 发送</translation>
    </message>
    <message numerus="yes">
        <source>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</source>
        <translation>
            <numerusform>无线传输的值可采用此格式：每个 %n 位。在所有允许的格式中采用最准确者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Which energy is limited and kept small: the wearable&apos;s, or that of both.</source>
        <translation>限制并尽量降低哪种能耗：可穿戴设备的，还是两端合计的。</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>能耗上限</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Energy of one inference that a network may use; sending the raw input takes 1.317 mJ by the paper&apos;s radio.</source>
        <translation>网络一次推理可用的能耗；用论文的无线链路发送原始输入需 1.317 mJ。</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>How many times more efficiently the fog node computes.</source>
        <translation>雾节点的计算能效是边缘端的多少倍。</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>网络切分</translation>
    </message>
    <message>
        <source>Off: every layer stays on the wearable, to see what splitting is worth.</source>
        <translation>关闭：所有层留在可穿戴设备上，以了解切分的价值。</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>最低划分点</translation>
    </message>
    <message>
        <source>The lowest partition point that is allowed; 2 keeps raw data on the wearable.</source>
        <translation>允许的最低划分点；2 使原始数据留在可穿戴设备上。</translation>
    </message>
    <message>
        <source>Compare after</source>
        <translation>比较前轮次</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Successive halving: the networks of a generation train for so many epochs, and only the best of them go on. Saves time; a network that learns slowly may be missed.</source>
        <translation>逐次减半：一代网络先训练这么多轮，只有其中最佳者继续。节省时间；学得慢的网络可能被漏掉。</translation>
    </message>
    <message>
        <source>Keep one of</source>
        <translation>每几个保留一个</translation>
    </message>
    <message>
        <source>One of so many networks goes on, to so many times the epochs, where they are compared again.</source>
        <translation>每这么多个网络中有一个继续，训练到同样倍数的轮次，再次比较。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate goes on: it stays, or falls along half a cosine to 0.</source>
        <translation>学习率如何变化：保持不变，或沿半个余弦降至 0。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which epoch gives the weights: the best on the selection half, or the last, which is less noisy where that half is small and the schedule a cosine.</source>
        <translation>由哪一轮给出权重：在选择部分上最佳的一轮，或最后一轮；当选择部分较小且采用余弦调度时，后者噪声较小。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Share of every weight that a step takes away, times its learning rate.</source>
        <translation>每一步从每个权重中减去的比例，再乘以学习率。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>How often a training may start anew from other weights when it has told all samples one class for three epochs.</source>
        <translation>若训练连续三轮把所有样本判为同一类别，可用其他权重重新开始的次数。</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Training samples are moved by up to this share of their length, anew each time one is used.</source>
        <translation>训练样本每次使用时重新平移，最多为其长度的这一比例。</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Training samples are made larger or smaller by up to this share.</source>
        <translation>训练样本最多按这一比例放大或缩小。</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>加噪</translation>
    </message>
    <message>
        <source>Standard deviation of white noise that is added to training samples, in their unit.</source>
        <translation>加到训练样本上的白噪声的标准差，以样本的单位计。</translation>
    </message>
    <message>
        <source>Best of this machine</source>
        <translation>本机最佳</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Which of the processor&apos;s instructions the built-in trainer uses. Each rounds in its own way, so workers need the same; a lower one admits older machines.</source>
        <translation>内置训练器使用处理器的哪些指令。各指令集的舍入方式不同，因此各工作节点需一致；较低的级别可接纳较旧的机器。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>训练器</translation>
    </message>
    <message>
        <source>The built-in trainer is far faster on networks this small; LibTorch is there to check it.</source>
        <translation>对如此小的网络，内置训练器快得多；LibTorch 用于核对。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>How often a training passes over the data; the best epoch counts.</source>
        <translation>训练遍历数据的次数；以最佳轮次为准。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Samples between two steps of the optimiser.</source>
        <translation>优化器两步之间的样本数。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size of the Adam optimiser.</source>
        <translation>Adam 优化器的步长。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the activations silenced at random while training.</source>
        <translation>训练时随机置零的激活比例。</translation>
    </message>
    <message>
        <source>Test trainings</source>
        <translation>测试训练次数</translation>
    </message>
    <message>
        <source>How often the chosen network is trained anew for the test, to show the spread.</source>
        <translation>为测试重新训练所选网络的次数，以显示离散程度。</translation>
    </message>
    <message>
        <source>%1 epochs, batches of %2</source>
        <translation>%1 轮，批大小 %2</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>训练与测试</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>By sample, one patient&apos;s beats reach training and test, as in the paper; by patient, they do not, as a clinic would see it; by time, the end of each recording is the test.</source>
        <translation>按样本：同一患者的心搏会同时进入训练集和测试集，与论文相同；按患者：则不会，与临床所见一致；按时间：每条记录的末尾为测试集。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient, after de Chazal</source>
        <translation>患者，依 de Chazal</translation>
    </message>
    <message>
        <source>Files named so</source>
        <translation>以此命名的文件</translation>
    </message>
    <message>
        <source>Time in each recording</source>
        <translation>每条记录内的时间</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Share of the samples that networks learn from.</source>
        <translation>供网络学习的样本比例。</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Half of it picks the best epoch and is the fitness; the other half is held back for the choice at the end.</source>
        <translation>其中一半用于选出最佳轮次并作为适应度；另一半保留，供最后选择。</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Looked at once, at the very end.</source>
        <translation>仅在最后查看一次。</translation>
    </message>
    <message>
        <source>Train per class</source>
        <translation>每类训练样本</translation>
    </message>
    <message>
        <source>Training samples of each class: rarer classes repeat; 0 means as many as the most frequent class has.</source>
        <translation>每个类别的训练样本数：较少的类别会重复；0 表示与最常见的类别一样多。</translation>
    </message>
    <message>
        <source>%1 / %2 / %3&#xa0;%</source>
        <comment>training, validation and test shares</comment>
        <translation>%1 / %2 / %3&#xa0;%</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>合并发送</translation>
    </message>
    <message>
        <source>inferences</source>
        <translation>次推理</translation>
    </message>
    <message>
        <source>Inferences whose values wait and are sent together: they share headers and packets, and each takes longer.</source>
        <translation>其值先等待再合并发送的推理次数：它们共用包头和数据包，每次推理用时更长。</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>延迟上限</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take: the wearable, and the radio and the fog node where their times are stated.</source>
        <translation>一次推理允许的用时：可穿戴设备的时间，若给出无线和雾节点的时间则一并计入。</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>Average power that the wearable may take; needs the time from one inference to the next.</source>
        <translation>可穿戴设备允许的平均功率；需要给出推理间隔。</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>推理间隔</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>as the radio says</source>
        <translation>以无线设置为准</translation>
    </message>
    <message>
        <source>Time from one inference to the next; for beats the time between beats. Average power follows from it.</source>
        <translation>一次推理到下一次推理的时间；对心搏而言即心搏之间的时间。平均功率由此得出。</translation>
    </message>
    <message>
        <source>Fog speed</source>
        <translation>雾端速度</translation>
    </message>
    <message>
        <source>its time does not count</source>
        <translation>不计其时间</translation>
    </message>
    <message>
        <source>How many times faster than the wearable the fog node computes.</source>
        <translation>雾节点的计算速度是可穿戴设备的多少倍。</translation>
    </message>
    <message>
        <source>Charge the front end</source>
        <translation>计入前端处理</translation>
    </message>
    <message>
        <source>What prepares an input on the wearable counts in its energy, time and RAM, on devices whose instructions are counted.</source>
        <translation>在对指令计数的设备上，可穿戴设备准备输入的开销计入其能耗、时间和 RAM。</translation>
    </message>
    <message>
        <source>Several seeds</source>
        <translation>多个种子</translation>
    </message>
    <message>
        <source>Repeats the search with each seed; the page Series then shows how much searches differ.</source>
        <translation>用每个种子各重复一次搜索；“系列”页随后显示不同搜索的差异。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Several limits</source>
        <translation>多个上限</translation>
    </message>
    <message>
        <source>Repeats the search within each energy limit, in mJ; the page Series then shows what a limit costs in accuracy.</source>
        <translation>在每个能耗上限（单位 mJ）内各重复一次搜索；“系列”页随后显示上限使准确率付出的代价。</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>比较策略</translation>
    </message>
    <message>
        <source>Shows how fast each strategy finds good networks, on tables of networks that were trained beforehand.</source>
        <translation>在事先训练好的网络的表格上，显示各策略找到优良网络的快慢。</translation>
    </message>
    <message>
        <source>Time of one multiply-accumulate in every kind of layer. Coefficients by kind come from measured layers: see “Calibrate” below.</source>
        <translation>各类层中一次乘加的时间。按类型的系数来自实测的层：见下方“校准”。</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>校准…</translation>
    </message>
    <message>
        <source>Makes a device of layers that were measured on your board.</source>
        <translation>由在您的开发板上测得的各层生成设备。</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>教师占比</translation>
    </message>
    <message>
        <source>no teacher</source>
        <translation>无教师</translation>
    </message>
    <message>
        <source>Distillation: a large network is trained first, and this share of what the others learn is what it says of a sample; the rest is the label.</source>
        <translation>蒸馏：先训练一个大网络，其他网络所学内容的这一比例来自它对样本的判断，其余来自标签。</translation>
    </message>
    <message>
        <source>Who is taught</source>
        <translation>教授对象</translation>
    </message>
    <message>
        <source>The finalists and the baselines, or every network of the search too.</source>
        <translation>入围网络和基线，或者也包括搜索中的每个网络。</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>入围网络</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>所有网络</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Makes what the teacher says less certain, so that it also tells how alike classes are; 1 leaves it.</source>
        <translation>使教师的判断不那么确定，从而也能反映类别之间的相似程度；1 表示保持不变。</translation>
    </message>
    <message>
        <source>Teacher&apos;s input</source>
        <translation>教师输入</translation>
    </message>
    <message>
        <source>How many raw values of a sample the teacher reads.</source>
        <translation>教师读取样本的多少个原始值。</translation>
    </message>
    <message>
        <source>Teacher&apos;s channels</source>
        <translation>教师通道</translation>
    </message>
    <message>
        <source>Channels of its convolutions; no limit of the study applies to it.</source>
        <translation>其卷积的通道数；研究的任何上限都不适用于它。</translation>
    </message>
    <message>
        <source>Teacher&apos;s blocks</source>
        <translation>教师残差块</translation>
    </message>
    <message>
        <source>Its residual blocks.</source>
        <translation>它的残差块数。</translation>
    </message>
    <message>
        <source>Fine-tuning for rounding</source>
        <translation>针对舍入的微调</translation>
    </message>
    <message>
        <source>Quantisation-aware training. Where rounding to 8 or 4 bits costs a final training more than a point on the selection half, the network is trained on for a few epochs with that rounding simulated, and kept if it is better. It changes nothing where all numbers are 32-bit floats.</source>
        <translation>量化感知训练。若舍入到 8 位或 4 位使最终训练在选择半部上的准确率下降超过一个百分点，则在模拟该舍入的情况下再训练几轮，并在结果更好时保留。若所有数都是 32 位浮点数，则没有任何变化。</translation>
    </message>
    <message>
        <source>Where it costs a point</source>
        <translation>损失超过一个百分点时</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
</context>
<context>
    <name>TuningText</name>
    <message>
        <source>The exported network was fine-tuned in the same way: rounding cost it %1 points and now costs %2.</source>
        <translation>导出的网络也经过同样的微调：舍入曾使其损失 %1 个百分点，现在损失 %2 个。</translation>
    </message>
    <message>
        <source>Rounding costs the exported network %1 points; fine-tuning did not help it, so it is exported as trained.</source>
        <translation>舍入使导出的网络损失 %1 个百分点；微调没有改善它，因此按训练所得导出。</translation>
    </message>
    <message>
        <source>Rounding to few bits cost more than a point in %1 of %2 final trainings, %3 points on average on the selection half; after fine-tuning with simulated rounding it costs %4 points.</source>
        <translation>在 %2 次最终训练中，有 %1 次因舍入到少数几位而损失超过一个百分点，在选择半部上平均损失 %3 个百分点；经模拟舍入的微调后损失 %4 个百分点。</translation>
    </message>
</context>
<context>
    <name>TypedNetwork</name>
    <message>
        <source>Write the lengths, a slash and the channels: 2048,128,8,64,2 / 1,1,4,2,1.</source>
        <translation>请依次写出长度、斜杠和通道：2048,128,8,64,2 / 1,1,4,2,1。</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>A worker went away; its trainings are given to another.</source>
        <translation>一个工作节点已离开；其训练交给其他节点。</translation>
    </message>
    <message>
        <source>A worker at %1 went away while files were sent to it; there may be no room on its disk.</source>
        <translation>%1 处的工作节点在向其发送文件时离开；其磁盘可能空间不足。</translation>
    </message>
    <message>
        <source>A worker at %1 was refused, since it does not know the password.</source>
        <translation>%1 处的工作节点被拒绝，因为它不知道密码。</translation>
    </message>
    <message>
        <source>A worker was refused, since its work_queue_worker is of another version; install the same package there.</source>
        <translation>一个工作节点被拒绝，因为其 work_queue_worker 版本不同；请在该处安装相同的软件包。</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its splitscape-worker is of another version (%2); install this one there.</source>
        <translation>%1 未分配到训练，因为其 splitscape-worker 版本不同（%2）；请在该处安装本机的版本。</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its processor lacks the instructions of this run (%2); a lower training.instruction_level admits it.</source>
        <translation>%1 未分配到训练，因为其处理器缺少此次运行所用的指令（%2）；降低 training.instruction_level 可接纳它。</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its mathematics round in another way and its results would differ in the last digit.</source>
        <translation>%1 未分配到训练，因为其数学运算的舍入方式不同，结果的末位会有差异。</translation>
    </message>
    <message>
        <source>%1 has no room for results (%2); make room there.</source>
        <translation>%1 没有存放结果的空间（%2）；请在该处腾出空间。</translation>
    </message>
    <message>
        <source>A task failed on %1 (%2); its trainings are given to another.</source>
        <translation>%1 上有任务失败（%2）；其训练交给其他节点。</translation>
    </message>
    <message>
        <source>%1 gets no more trainings, since it failed several times.</source>
        <translation>%1 不再分配训练，因为它多次失败。</translation>
    </message>
    <message>
        <source>A training that workers failed at is done on this machine.</source>
        <translation>工作节点未能完成的一次训练改在本机进行。</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>Another worker on this machine:</source>
        <translation>在本机再启动一个工作节点：</translation>
    </message>
    <message>
        <source>On a machine that reaches this one:</source>
        <translation>在能连到本机的机器上：</translation>
    </message>
    <message>
        <source>Here, for a machine reached over SSH (encrypted):</source>
        <translation>在本机执行，用于可通过 SSH（加密）连接的机器：</translation>
    </message>
    <message>
        <source>On a Slurm cluster, ten workers:</source>
        <translation>在 Slurm 集群上启动十个工作节点：</translation>
    </message>
    <message>
        <source>As many workers as there is work for:</source>
        <translation>按工作量启动相应数量的工作节点：</translation>
    </message>
    <message>
        <source>No worker is connected.</source>
        <translation>没有工作节点连接。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 trainings a minute in all, %5 sent.</source>
        <translation>%1，%2，%3，共每分钟 %4 次训练，已发送 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 个工作节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) under way there</source>
        <translation>
            <numerusform>其上 %n 次训练进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what it did</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 times the mean speed</source>
        <translation>%1：%2，为平均速度的 %3 倍</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway.</source>
        <translation>搜索小型神经网络，以及在可穿戴设备与其网关之间切分它们的位置。</translation>
    </message>
    <message>
        <source>Print the time from the start to the first painted window, and quit.</source>
        <translation>打印从启动到首次绘出窗口的时间，然后退出。</translation>
    </message>
    <message>
        <source>A study (.json) or a run (.splitscape) to open.</source>
        <translation>要打开的研究 (.json) 或运行 (.splitscape)。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::AccuracyChart</name>
    <message>
        <source>Accuracy per generation</source>
        <translation>各代准确率</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>Best (%)</source>
        <translation>最佳 (%)</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>平均 (%)</translation>
    </message>
    <message>
        <source>Spread (%)</source>
        <translation>离散 (%)</translation>
    </message>
    <message>
        <source>Best held back (%)</source>
        <translation>最佳保留 (%)</translation>
    </message>
    <message>
        <source>The best and the mean accuracy of each generation appear here during a search.</source>
        <translation>搜索期间，此处显示各代的最佳和平均准确率。</translation>
    </message>
    <message>
        <source>The best accuracy reached %1 in generation %2; the mean of that generation is %3.</source>
        <translation>最佳准确率在第 %2 代达到 %1；该代的平均值为 %3。</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>保留部分 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>平均 %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>已训练 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>best held back %1</source>
        <translation>最佳保留 %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BatteryPanel</name>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>mAh</source>
        <translation>mAh</translation>
    </message>
    <message>
        <source>Capacity of the wearable&apos;s battery.</source>
        <translation>可穿戴设备的电池容量。</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>At which the battery gives its capacity.</source>
        <translation>电池给出该容量时的电压。</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>推理间隔</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>一次推理到下一次推理的时间。</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation>电池续航</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>computing and sending only: sleep, sensor and regulator come on top</source>
        <translation>仅计算与发送：休眠、传感器和稳压器另计</translation>
    </message>
    <message>
        <source>computing, sending and sleeping only: sensor and regulator come on top</source>
        <translation>仅计算、发送与休眠：传感器和稳压器另计</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BenchmarkPage</name>
    <message>
        <source>Regret: how many points of test accuracy the network found so far is below the best one within the energy limit. Every network of the table was trained beforehand.</source>
        <translation>遗憾值：目前找到的网络的测试准确率比能耗上限内的最佳网络低多少个百分点。表格中的每个网络都事先训练过。</translation>
    </message>
    <message>
        <source>How many networks each search trains.</source>
        <translation>每次搜索训练多少个网络。</translation>
    </message>
    <message>
        <source>How often each strategy searches, each time with other random numbers.</source>
        <translation>每个策略搜索多少次，每次使用不同的随机数。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>It looks at samples, which a table of accuracies does not have.</source>
        <translation>它需查看样本，而准确率表格中没有样本。</translation>
    </message>
    <message>
        <source>Ranks of the strategies</source>
        <translation>各策略的名次</translation>
    </message>
    <message>
        <source>Save the ranks</source>
        <translation>保存名次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Tick a strategy first.</source>
        <translation>请先勾选一个策略。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>平均名次</translation>
    </message>
    <message>
        <source>Median regret</source>
        <translation>遗憾值中位数</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>%1 of %2 networks keep the energy limit; the best of them has %3 on the test part. Rank 1 is the best.</source>
        <translation>%2 个网络中有 %1 个满足能耗上限；其中最佳者在测试集上为 %3。名次 1 为最佳。</translation>
    </message>
    <message>
        <source>Two mean ranks that are less than %1 apart may be equal (Nemenyi test at 5 %).</source>
        <translation>两个平均名次相差小于 %1 时可能并无差异（Nemenyi 检验，5 % 水平）。</translation>
    </message>
    <message>
        <source>Regret is measured on the test part of the table, which no search chooses by: this compares strategies, and is no result of a study.</source>
        <translation>遗憾值在表格的测试部分上测得，任何搜索都不据此选择：这是策略之间的比较，不是研究的结果。</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>Comparison of strategies</source>
        <translation>策略比较</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalibrateDialog</name>
    <message>
        <source>Calibrate a device</source>
        <translation>校准设备</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>校准步骤</translation>
    </message>
    <message>
        <source>&amp;1  Plan and firmware</source>
        <translation>&amp;1  计划与固件</translation>
    </message>
    <message>
        <source>&amp;2  Read the measurement</source>
        <translation>&amp;2  读取测量</translation>
    </message>
    <message>
        <source>&amp;3  Fit and device</source>
        <translation>&amp;3  拟合与设备</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>The firmware is in %1; its README.md says how to build and run it. Then read what it printed in step 2.</source>
        <translation>固件位于 %1；其 README.md 说明如何编译和运行。然后在第 2 步读取其输出。</translation>
    </message>
    <message>
        <source>Folder for the firmware</source>
        <translation>固件文件夹</translation>
    </message>
    <message>
        <source>Save the measured layers</source>
        <translation>保存实测的层</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>表格已保存为 %1。</translation>
    </message>
    <message>
        <source>Save the device</source>
        <translation>保存设备</translation>
    </message>
    <message>
        <source>Devices (*.json)</source>
        <translation>设备 (*.json)</translation>
    </message>
    <message>
        <source>The device is saved as %1.</source>
        <translation>设备已保存为 %1。</translation>
    </message>
    <message>
        <source>The study uses %1 now.</source>
        <translation>研究现在使用 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalledSamplesModel</name>
    <message>
        <source>%1: %2 called %3</source>
        <translation>%1：%2 被判为 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidateModel</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Lengths and channels of the layers, as the paper writes them.</source>
        <translation>各层的长度和通道，按论文的写法。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidatesPage</name>
    <message>
        <source>The table fills as soon as a search assesses its first candidates.</source>
        <translation>搜索评估出首批候选后，表格即开始填充。</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>候选表</translation>
    </message>
    <message>
        <source>Pin to compare</source>
        <translation>固定以比较</translation>
    </message>
    <message>
        <source>Compare the pinned</source>
        <translation>比较已固定的候选</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>查找候选</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n candidates.</source>
        <translation>
            <numerusform>已复制 %n 个候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table of candidates</source>
        <translation>保存候选表</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n candidates as %1.</source>
        <translation>
            <numerusform>已将 %n 个候选保存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved because the disk is full.</source>
        <translation>磁盘已满，未能保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>无法在该处写入 %1；请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChartFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>复制或保存此图表</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>图表“%1”的菜单</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>保存图表“%1”</translation>
    </message>
    <message>
        <source>Save the table of “%1”</source>
        <translation>保存“%1”的表格</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChipEditor</name>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2 and press Enter.</source>
        <translation>输入 %1 到 %2 的整数并按回车。</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 的整数。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ClassChart</name>
    <message>
        <source>Sensitivity and precision of each class</source>
        <translation>各类别的灵敏度和精确率</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>比例 (%)</translation>
    </message>
    <message>
        <source>The figures of each class will appear here.</source>
        <translation>各类别的指标将显示在此处。</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1：灵敏度 %2，精确率 %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ComparePage</name>
    <message>
        <source>Choose candidates</source>
        <translation>选择候选</translation>
    </message>
    <message>
        <source>Figures of the pinned candidates</source>
        <translation>已固定候选的指标</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Comparison of the pinned candidates</source>
        <translation>已固定候选的比较</translation>
    </message>
    <message>
        <source>Pin two to four candidates to see them side by side. The pin is in the table, in the inspector and on Ctrl and click in every chart.</source>
        <translation>固定二至四个候选即可并排查看。可在表格、检查器中固定，或在任一图表中按 Ctrl 并单击。</translation>
    </message>
    <message>
        <source>Candidate #%1 is pinned. Pin one more to compare them.</source>
        <translation>候选 #%1 已固定。请再固定一个以进行比较。</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>guessing errs %1</source>
        <translation>猜测错误率 %1</translation>
    </message>
    <message>
        <source>Split of #%1</source>
        <translation>#%1 的切分</translation>
    </message>
    <message>
        <source>Show in every view</source>
        <translation>在各视图中显示</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>设为参照</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>无法在该处写入 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较结果</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ComparisonModel</name>
    <message>
        <source>%1  (%2)</source>
        <comment>figure (difference from the reference)</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>#%1
reference</source>
        <translation>#%1
参照</translation>
    </message>
    <message>
        <source>#%1
(difference)</source>
        <translation>#%1
(差值)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ConfusionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of actual class %2 were taken for %3 (%4 of the class).</source>
        <translation>实际类别 %2 中有 %1 个被判为 %3（占该类别的 %4）。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataFound</name>
    <message>
        <source>Samples of each class by patient or recording</source>
        <translation>按患者或记录统计的各类别样本</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>读取数据时的决定</translation>
    </message>
    <message>
        <source>Patient or recording</source>
        <translation>患者或记录</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>patients or recordings</comment>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>读取数据时的决定</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>研究的数据</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>记录和表格 (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drag a folder of recordings or a table here, or choose one: WFDB, EDF, BDF or CSV. What was read of it will be here.</source>
        <translation>将记录文件夹或表格拖到此处，或选择一个：WFDB、EDF、BDF 或 CSV。读到的内容将显示在此处。</translation>
    </message>
    <message>
        <source>The data is being prepared. What was read of it will be here.</source>
        <translation>正在准备数据。读到的内容将显示在此处。</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, as a run would draw them.</source>
        <translation>%1 个样本，每个 %2 个值，%3 个类别，与运行所抽取的一致。</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>Samples of each class of %1</source>
        <translation>%1 的各类别样本</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataSection</name>
    <message>
        <source>Synthetic ECG</source>
        <translation>合成 ECG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>合成 EEG</translation>
    </message>
    <message>
        <source>ECG records (WFDB)</source>
        <translation>ECG 记录（WFDB）</translation>
    </message>
    <message>
        <source>EEG recordings (EDF, BDF)</source>
        <translation>EEG 记录（EDF、BDF）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the labelled samples come from; the synthetic ones need no file.</source>
        <translation>带标注的样本从何而来；合成数据不需要文件。</translation>
    </message>
    <message>
        <source>Choose the folder or file.</source>
        <translation>选择文件夹或文件。</translation>
    </message>
    <message>
        <source>Choose the folder or file of the data</source>
        <translation>选择数据文件夹或文件</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>The folder with the records as downloaded, or the CSV file with one row a sample.</source>
        <translation>下载后未改动的记录文件夹，或每行一个样本的 CSV 文件。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导联</translation>
    </message>
    <message>
        <source>Name of the ECG lead to read; capitals do not matter.</source>
        <translation>要读取的 ECG 导联名称；不区分大小写。</translation>
    </message>
    <message>
        <source>Paced records</source>
        <translation>起搏记录</translation>
    </message>
    <message>
        <source>Records 102, 104, 107 and 217, which hold nearly all beats of class Q.</source>
        <translation>记录 102、104、107 和 217，几乎包含所有 Q 类心搏。</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>研究的数据</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt *.gz)</source>
        <translation>逗号分隔值 (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Preparation of the data</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <source>The preparation was cancelled.</source>
        <translation>数据准备已取消。</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>准备数据</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>请选择数据的位置。</translation>
    </message>
    <message>
        <source>The preview appears when the fields marked here are right.</source>
        <translation>此处标出的字段正确后显示预览。</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>没有预览。</translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation>无法准备数据。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, from %4 recordings or patients.</source>
        <translation>%1 个样本，每个 %2 个值，%3 个类别，来自 %4 条记录或名患者。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep per class</source>
        <translation>每类保留</translation>
    </message>
    <message>
        <source>Samples of each class drawn at random before preparing; 0 keeps all.</source>
        <translation>准备前每个类别随机抽取的样本数；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Beat window</source>
        <translation>心搏窗口</translation>
    </message>
    <message>
        <source>How a beat becomes a row: after Kachuee 2018, or with the beat before it, which shows how early it comes.</source>
        <translation>心搏如何成为一行：依 Kachuee 2018，或连同前一次心搏，以显示其提前程度。</translation>
    </message>
    <message>
        <source>Kachuee 2018</source>
        <translation>Kachuee 2018</translation>
    </message>
    <message>
        <source>With rhythm</source>
        <translation>含节律</translation>
    </message>
    <message>
        <source>With rhythm, looking back only</source>
        <translation>含节律，仅回看</translation>
    </message>
    <message>
        <source>As recorded, with R-R intervals</source>
        <translation>原始记录，含 R-R 间期</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>How many synthetic patients are drawn; each has a rhythm and shape of their own.</source>
        <translation>生成多少名合成患者；每人有各自的节律和波形。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Baseline wander, muscle and mains noise, or background EEG: 0 is none, 1 usual.</source>
        <translation>基线漂移、肌电和工频噪声，或背景 EEG：0 为无，1 为通常水平。</translation>
    </message>
    <message>
        <source>R-R intervals as inputs</source>
        <translation>R-R 间期作为输入</translation>
    </message>
    <message>
        <source>The networks also read the R-R intervals of a beat, in their last layer. That layer then runs on the fog node, and the wearable sends the intervals along, 4 bytes each.</source>
        <translation>网络还在最后一层读取心搏的 R-R 间期。该层随之在雾节点上运行，可穿戴设备一并发送这些间期，每个 4 字节。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataTable</name>
    <message>
        <source>Recordings of the data</source>
        <translation>数据中的记录</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>采样率 (Hz)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>所作的决定</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DrawingView</name>
    <message>
        <source>Copy the figure</source>
        <translation>复制此图</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EndNotice</name>
    <message>
        <source>The search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 has ended; its result is there.</source>
        <comment>name of a study</comment>
        <translation>%1 已结束；结果已就绪。</translation>
    </message>
    <message>
        <source>%1 ended early. %2</source>
        <comment>name of a study, why</comment>
        <translation>%1 提前结束。%2</translation>
    </message>
    <message>
        <source>%1 ended early.</source>
        <comment>name of a study</comment>
        <translation>%1 提前结束。</translation>
    </message>
    <message>
        <source>All searches of %1 have ended; their results are there.</source>
        <comment>name of a series</comment>
        <translation>%1 的全部搜索已结束；结果已就绪。</translation>
    </message>
    <message>
        <source>The searches of %1 ended early. %2</source>
        <comment>name of a series, why</comment>
        <translation>%1 的搜索提前结束。%2</translation>
    </message>
    <message>
        <source>The searches of %1 ended early.</source>
        <comment>name of a series</comment>
        <translation>%1 的搜索提前结束。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EnergyBars</name>
    <message>
        <source>Energy per inference</source>
        <translation>每次推理的能耗</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>边缘端计算</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾端</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Energy on the edge</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Edge compute (mJ)</source>
        <translation>边缘端计算 (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>无线 (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>雾端 (mJ)</translation>
    </message>
    <message>
        <source>Pinned candidates appear here with their energy by where it is spent.</source>
        <translation>此处按消耗位置显示已固定候选的能耗。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ErrorsPanel</name>
    <message>
        <source>Test samples of the selected cell</source>
        <translation>所选单元格的测试样本</translation>
    </message>
    <message>
        <source>Test samples called wrong</source>
        <translation>判错的测试样本</translation>
    </message>
    <message>
        <source>Select a sample to see its waveform.</source>
        <translation>选择一个样本以查看其波形。</translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of class %1 called %2 by at least one training</source>
        <translation>
            <numerusform>%n 个 %1 类的测试样本至少在一次训练中被判为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) called wrong by at least one training; a cell of the confusion matrix shows its own</source>
        <translation>
            <numerusform>%n 个测试样本至少在一次训练中被判错；选择混淆矩阵的单元格可查看对应样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>The data are no longer those of this run.</source>
        <translation>数据已不是此次运行的数据。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FilterBar</name>
    <message>
        <source>Number or part of an architecture</source>
        <translation>编号或架构的一部分</translation>
    </message>
    <message>
        <source>“#212” finds candidate 212; “128,8” finds every architecture with these lengths or channels one after the other.</source>
        <translation>“#212”查找候选 212；“128,8”查找长度或通道中依次出现这些值的所有架构。</translation>
    </message>
    <message>
        <source>Filter by number or architecture</source>
        <translation>按编号或架构筛选</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Show only candidates within a range of one figure</source>
        <translation>仅显示某项指标在范围内的候选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show candidates that are: %1</source>
        <translation>显示此状态的候选：%1</translation>
    </message>
    <message>
        <source>Show the copies, too: a search keeps its best networks from one generation to the next, and may ask for one again. Each has one training, and stands here once.</source>
        <translation>同时显示副本：搜索会将最佳网络从一代保留到下一代，也可能再次提出同一网络。每个网络只训练一次，此处只列出一次。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Take this range away</source>
        <translation>移除此范围</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 个副本</translation>
    </message>
    <message>
        <source>%1 different candidates</source>
        <translation>%1 个不同的候选</translation>
    </message>
    <message>
        <source>All %1 candidates</source>
        <translation>全部 %1 个候选</translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation>%1 / %2 个候选</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitChart</name>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>转置卷积</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Predicted and measured</source>
        <translation>预测与实测</translation>
    </message>
    <message>
        <source>Errors of the fit</source>
        <translation>拟合误差</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>The measured layers appear here when a log was read.</source>
        <translation>读取日志后，此处显示实测的层。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s); the fit is off by %1 at most.</source>
        <translation>
            <numerusform>%n 层；拟合最多偏差 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Measured (ms)</source>
        <translation>实测 (ms)</translation>
    </message>
    <message>
        <source>Predicted (ms)</source>
        <translation>预测 (ms)</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>误差 (%)</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <comment>number, kind</comment>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>误差 %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitPanel</name>
    <message>
        <source>each layer</source>
        <translation>每层</translation>
    </message>
    <message>
        <source>each multiply-accumulate</source>
        <translation>每次乘加</translation>
    </message>
    <message>
        <source>each value out</source>
        <translation>每个输出值</translation>
    </message>
    <message>
        <source>each position out</source>
        <translation>每个输出位置</translation>
    </message>
    <message>
        <source>each position in</source>
        <translation>每个输入位置</translation>
    </message>
    <message>
        <source>each value in</source>
        <translation>每个输入值</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>as the study&apos;s device</source>
        <translation>与研究的设备相同</translation>
    </message>
    <message>
        <source>What the chip draws while it computes, where no recording tells.</source>
        <translation>没有记录时，芯片计算期间的功耗。</translation>
    </message>
    <message>
        <source>Quality of the fit</source>
        <translation>拟合质量</translation>
    </message>
    <message>
        <source>Coefficients and their intervals</source>
        <translation>系数及其区间</translation>
    </message>
    <message>
        <source>&amp;Save the device…</source>
        <translation>保存设备(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use it in the study</source>
        <translation>在研究中使用(&amp;U)</translation>
    </message>
    <message>
        <source>Saves the device as JSON; studies and the command line name it by its path.</source>
        <translation>将设备保存为 JSON；研究和命令行以其路径引用它。</translation>
    </message>
    <message>
        <source>Takes the device into the study of this window; undo takes it back.</source>
        <translation>将设备用于此窗口的研究；可以撤销。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of the device that was measured.</source>
        <translation>被测设备的名称。</translation>
    </message>
    <message>
        <source>The board drew %1 while it computed.</source>
        <translation>开发板计算时的功耗为 %1。</translation>
    </message>
    <message>
        <source>No recording tells the power: enter it, or the device has no energy.</source>
        <translation>没有记录给出功率：请输入，否则该设备没有能耗。</translation>
    </message>
    <message>
        <source>Not every layer was measured on the board, so the latency is called an estimate wherever it is shown.</source>
        <translation>并非每层都在开发板上测得，因此延迟在各处均标为估计值。</translation>
    </message>
    <message>
        <source>Left out of the %1: %2 (%3).</source>
        <comment>kind of layer, term, reason</comment>
        <translation>%1 中省略：%2（%3）。</translation>
    </message>
    <message>
        <source>stays as it was</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FogSweepChart</name>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>总能耗随雾端系数的变化</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>边缘端计算</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾端</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Fog efficiency factor</source>
        <translation>雾端能效系数</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Select a candidate to see how its total energy falls as the fog node becomes more efficient.</source>
        <translation>选择一个候选，查看其总能耗如何随雾节点能效提高而下降。</translation>
    </message>
    <message>
        <source>No partition point of this candidate meets the Flash and RAM limits.</source>
        <translation>此候选没有划分点满足 Flash 和 RAM 上限。</translation>
    </message>
    <message>
        <source>fog_factor</source>
        <translation>fog_factor</translation>
    </message>
    <message>
        <source>best_point</source>
        <translation>best_point</translation>
    </message>
    <message>
        <source>Total energy is %1 at factor %2 and %3 at factor %4.</source>
        <translation>系数为 %2 时总能耗为 %1，系数为 %4 时为 %3。</translation>
    </message>
    <message>
        <source>Factor %1: best at point %2, %3 in total
edge compute %4, radio %5, fog %6</source>
        <translation>系数 %1：最佳划分点 %2，总计 %3
边缘端计算 %4，无线 %5，雾端 %6</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FoldBox</name>
    <message>
        <source>Fold or unfold “%1”</source>
        <translation>折叠或展开“%1”</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FormField</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ImportPanel</name>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>Of the supply; needed where the recording has no voltage.</source>
        <translation>供电电压；记录中没有电压时需要。</translation>
    </message>
    <message>
        <source>&amp;Read and fit</source>
        <translation>读取并拟合(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>保存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>The log alone gives times, a recording of the current alone times and power by the pin, both together times by the board&apos;s clock and power by the analyser. Recordings are CSV as the Power Profiler Kit, Otii and Joulescope export them, with the pin as a digital channel.</source>
        <translation>仅日志给出时间；仅电流记录按引脚给出时间和功率；两者一起则时间取自开发板时钟，功率取自分析仪。记录为 Power Profiler Kit、Otii 和 Joulescope 导出的 CSV，引脚作为数字通道。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>plan.csv of the firmware&apos;s folder: which layers were measured.</source>
        <translation>固件文件夹中的 plan.csv：测量了哪些层。</translation>
    </message>
    <message>
        <source>Plan of the firmware</source>
        <translation>固件的计划</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>计划 (*.csv)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the board printed over UART.</source>
        <translation>开发板通过 UART 输出的内容。</translation>
    </message>
    <message>
        <source>Log of the board</source>
        <translation>开发板日志</translation>
    </message>
    <message>
        <source>Logs (*.txt *.log);;All files (*)</source>
        <translation>日志 (*.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What a power analyser recorded meanwhile.</source>
        <translation>功率分析仪同时记录的内容。</translation>
    </message>
    <message>
        <source>Recording of the current</source>
        <translation>电流记录</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>引脚</translation>
    </message>
    <message>
        <source>The digital channel that the firmware&apos;s pin is connected to.</source>
        <translation>固件引脚所连接的数字通道。</translation>
    </message>
    <message>
        <source>Saves the measured layers as CSV, which “device fit” of the command line reads too.</source>
        <translation>将实测的层保存为 CSV，命令行的“device fit”也可读取。</translation>
    </message>
    <message>
        <source>Measured layers</source>
        <translation>实测的层</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>the first that changes</source>
        <translation>首个发生变化的通道</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>时间 (µs)</translation>
    </message>
    <message>
        <source>Power (mW)</source>
        <translation>功率 (mW)</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s): %1.</source>
        <translation>
            <numerusform>%n 层：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Inspector</name>
    <message>
        <source>Length [%1]
Channel [%2]</source>
        <translation>长度 [%1]
通道 [%2]</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Inspector of the selected candidate</source>
        <translation>所选候选的检查器</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this candidate for comparison.</source>
        <translation>固定此候选以供比较。</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>自定义网络</translation>
    </message>
    <message>
        <source>Type or paste a network and see its costs, its cut and its place.</source>
        <translation>输入或粘贴一个网络，查看其成本、切分和位置。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Networks that the paper publishes.</source>
        <translation>论文发表的网络。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Lengths of the activations, input first and classes last, a slash, and as many channels; also as the table of candidates or a file has them.</source>
        <translation>激活的长度，输入在前、类别在后，然后是斜杠和同样数量的通道；也可采用候选表或文件中的写法。</translation>
    </message>
    <message>
        <source>Network: lengths / channels</source>
        <translation>网络：长度 / 通道</translation>
    </message>
    <message>
        <source>Candidate #%1, generation %2</source>
        <translation>候选 #%1，第 %2 代</translation>
    </message>
    <message>
        <source>Candidate #%1</source>
        <translation>候选 #%1</translation>
    </message>
    <message>
        <source>No candidate is selected</source>
        <translation>未选择候选</translation>
    </message>
    <message>
        <source>Click a point, a line or a row to see its figures here.</source>
        <translation>单击点、线或行，在此查看其指标。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>与研究相同</translation>
    </message>
    <message>
        <source>What energy this device spends is not known; choose another device or enter its power and latency in the study.</source>
        <translation>此设备的能耗未知；请选择其他设备，或在研究中填写其功率和延迟。</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>not known for this device</source>
        <translation>此设备的数据未知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 above limit</source>
        <translation>高于上限 %1</translation>
    </message>
    <message>
        <source>%1 below limit</source>
        <translation>低于上限 %1</translation>
    </message>
    <message>
        <source>selection; held back: %1</source>
        <translation>选择；保留：%1</translation>
    </message>
    <message>
        <source>selection accuracy</source>
        <translation>选择准确率</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>selection; held back, %1 on the wearable, %2 on air: %3</source>
        <comment>number formats</comment>
        <translation>选择；保留：%3（计算 %1，发送 %2）</translation>
    </message>
    <message>
        <source>No partition point of this network meets the Flash and RAM limits.</source>
        <translation>此网络没有划分点满足 Flash 和 RAM 上限。</translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets the energy limit.</source>
        <translation>满足 Flash 和 RAM 上限的划分点均不满足能耗上限。</translation>
    </message>
    <message>
        <source>These are the figures of point %1; the best is point %2.</source>
        <translation>这些是划分点 %1 的指标；最佳划分点为 %2。</translation>
    </message>
    <message>
        <source>These are the figures of the best point, %1.</source>
        <translation>这些是最佳划分点 %1 的指标。</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>含 %n 个 R-R 间期</numerusform>
        </translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets those of energy, latency and average power.</source>
        <translation>满足 Flash 和 RAM 上限的划分点均不满足能耗、延迟和平均功率的上限。</translation>
    </message>
    <message>
        <source>cut short; expected: %1</source>
        <translation>训练提前结束；预期：%1</translation>
    </message>
    <message>
        <source>not trained; expected: %1</source>
        <translation>未训练；预期：%1</translation>
    </message>
    <message>
        <source>No partition point from %1 on, which the study allows, meets the Flash and RAM limits.</source>
        <translation>研究允许的划分点（从 %1 起）均不满足 Flash 和 RAM 上限。</translation>
    </message>
    <message>
        <source>its training failed</source>
        <translation>训练失败</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::InspectorLink</name>
    <message>
        <source>It needs less energy than any candidate of this run that keeps all limits: it would be on the Pareto front with any accuracy.</source>
        <translation>其能耗低于此次运行中满足全部上限的任何候选：无论准确率如何，它都会位于帕累托前沿。</translation>
    </message>
    <message>
        <source>To be on the Pareto front of this run it would have to be right in more than %1: so often candidate #%2 is, which needs no more energy.</source>
        <translation>要位于此次运行的帕累托前沿，其正确率须高于 %1：候选 #%2 达到该正确率，而能耗不更高。</translation>
    </message>
    <message>
        <source>The same candidates keep all limits as in the search.</source>
        <translation>满足全部上限的候选与搜索时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) keep all limits now that did not in the search.</source>
        <translation>
            <numerusform>%n 个候选现在满足全部上限，而搜索时不满足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer do(es).</source>
        <translation>
            <numerusform>%n 个不再满足。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KeptPanel</name>
    <message>
        <source>Kept from several runs</source>
        <translation>留存自多次运行</translation>
    </message>
    <message>
        <source>Keep the pinned candidates</source>
        <translation>留存已固定的候选</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Candidates kept from several runs</source>
        <translation>从多次运行留存的候选</translation>
    </message>
    <message>
        <source>They stay here when another run is opened.</source>
        <translation>打开其他运行时，它们仍留在此处。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>选择部分, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>保留部分, %</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>能耗, mJ</translation>
    </message>
    <message>
        <source>Flash, KiB</source>
        <translation>Flash, KiB</translation>
    </message>
    <message>
        <source>RAM, KiB</source>
        <translation>RAM, KiB</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>run and candidate</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, 95 % interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Test, % (95 % interval)</source>
        <translation>测试，%（95% 区间）</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KindsField</name>
    <message>
        <source>Kinds of layers</source>
        <translation>层的类型</translation>
    </message>
    <message>
        <source>The paper&apos;s: weights for all channels at once.</source>
        <translation>论文中的层：同时对所有通道加权。</translation>
    </message>
    <message>
        <source>Each channel by itself, then all channels position by position: fewer weights.</source>
        <translation>先逐个通道，再逐个位置合并所有通道：权重更少。</translation>
    </message>
    <message>
        <source>The mean of neighbours, without weights.</source>
        <translation>相邻值的平均，没有权重。</translation>
    </message>
    <message>
        <source>The largest of neighbours, without weights.</source>
        <translation>相邻值中的最大值，没有权重。</translation>
    </message>
    <message>
        <source>The mean of squares, without weights: behind a convolution the power of a band.</source>
        <translation>平方的平均，没有权重：在卷积之后即为频带功率。</translation>
    </message>
    <message>
        <source>The mean of absolute values, without weights.</source>
        <translation>绝对值的平均，没有权重。</translation>
    </message>
    <message>
        <source>What a layer that shortens may be made of. The search chooses one for each layer. With convolutions alone it is as in the paper.</source>
        <translation>缩短的层可以是什么类型。搜索为每一层选择一种。只有卷积时与论文相同。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryController</name>
    <message>
        <source>The list of runs could not be read and begins anew; the old one is kept as %1.</source>
        <translation>无法读取运行列表，列表重新开始；旧列表保留为 %1。</translation>
    </message>
    <message>
        <source>%1 Until then, changes of the list of runs are not saved.</source>
        <translation>%1在此之前，对运行列表的更改不会保存。</translation>
    </message>
    <message>
        <source>The list of runs is full: remove some before more are added.</source>
        <translation>运行列表已满：请先移除一些再添加。</translation>
    </message>
    <message>
        <source>%1 holds more files than were looked at; choose a folder further down for the rest.</source>
        <translation>%1 中的文件多于已查看的数量；其余文件请选择更下层的文件夹。</translation>
    </message>
    <message>
        <source>There is no run (.splitscape) in %1.</source>
        <translation>%1 中没有运行 (.splitscape)。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1 were added to the list.</source>
        <translation>
            <numerusform>已将 %1 中的 %n 次运行加入列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryModel</name>
    <message>
        <source>There is no file at %1 now. The entry and its note stay until you remove them.</source>
        <translation>%1 处现在没有文件。条目及其备注会保留，直到您将其移除。</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>参与比较</translation>
    </message>
    <message>
        <source>%1 (series)</source>
        <comment>name of a folder</comment>
        <translation>%1（系列）</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>研究的各页</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>The search in %1 was stopped when the window was closed.</source>
        <translation>窗口关闭时，%1 中的搜索被停止。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>搜索正在进行。</translation>
    </message>
    <message>
        <source>Another program searches here. Open another study to start one yourself.</source>
        <translation>另一个程序正在此处搜索。请打开其他研究以自行开始搜索。</translation>
    </message>
    <message>
        <source>Start the search (%1)</source>
        <translation>开始搜索（%1）</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>The study on the left now has these rules; Start searches by them.</source>
        <translation>左侧的研究现已采用这些规则；“开始”将据此搜索。</translation>
    </message>
    <message>
        <source>Export the candidates</source>
        <translation>导出候选</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Stopping… everything found is kept.</source>
        <translation>正在停止…已有结果全部保留。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>候选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when Splitscape is started again.</source>
        <translation>重新启动 Splitscape 后语言生效。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation>尚未打开过研究</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are pinned already, as many as are compared. Unpin one first.</source>
        <translation>
            <numerusform>已固定 %n 个候选，已达可比较的数量。请先取消固定一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of this run is not at %1 any more. Say where it is now; only the same data is taken.</source>
        <translation>此次运行的数据已不在 %1。请指出其现在的位置；只接受相同的数据。</translation>
    </message>
    <message>
        <source>Choose where it is…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>运行的数据</translation>
    </message>
    <message>
        <source>This program was built without its handbook; its pages are in the folder docs of the source.</source>
        <translation>此程序构建时未包含手册；手册页面在源代码的 docs 文件夹中。</translation>
    </message>
    <message>
        <source>No browser was found. The handbook is %1.</source>
        <translation>未找到浏览器。手册位于 %1。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In a chart: Ctrl and the wheel zoom, dragging pans, Shift and dragging zooms to a rectangle, + and − zoom, the arrows pan, 0 shows everything. In the split drawing the arrows move the cut and Escape brings it back.</source>
        <translation>在图表中：Ctrl 加滚轮缩放，拖动平移，Shift 加拖动缩放到矩形，+ 和 − 缩放，方向键平移，0 显示全部。在切分图中，方向键移动切分位置，Esc 恢复。</translation>
    </message>
    <message>
        <source>About Splitscape</source>
        <translation>关于 Splitscape</translation>
    </message>
    <message>
        <source>&lt;b&gt;Splitscape %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Splitscape %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway, after Huang, Abtahi and Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”, IEEE TCASAI 1(2), 2024.

Free software under the GNU General Public License, version 3 or later. Not a medical device.</source>
        <translation>搜索小型神经网络，以及在可穿戴设备与其网关之间切分它们的位置，依据 Huang、Abtahi 和 Aminifar 的“Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”，IEEE TCASAI 1(2)，2024。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。不是医疗器械。</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
        <source>Open a folder of data or searches</source>
        <translation>打开数据或搜索的文件夹</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MessageBar</name>
    <message>
        <source>Close this message.</source>
        <translation>关闭此消息。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NoteDelegate</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberField</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>请输入不小于 %1 的整数。</translation>
    </message>
    <message>
        <source>Enter a number above %1 and up to %2.</source>
        <translation>请输入大于 %1 且不超过 %2 的数。</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>请输入大于 %1 的数。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的数。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>请输入不小于 %1 的数。</translation>
    </message>
    <message>
        <source>Write the number without a sign between thousands.</source>
        <translation>请不要在数字中使用千位分隔符。</translation>
    </message>
    <message>
        <source>Use a point for decimals: %1</source>
        <translation>请用小数点表示小数：%1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberListEdit</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number above %2, up to %3.</source>
        <translation>“%1”不是大于 %2 且不超过 %3 的数。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n number(s) can be listed.</source>
        <translation>
            <numerusform>最多可列出 %n 个数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesAction</name>
    <message>
        <source>Paper tables…</source>
        <translation>论文表格…</translation>
    </message>
    <message>
        <source>Tables II to VI of the paper with the ticked runs as rows, as LaTeX or CSV.</source>
        <translation>论文的表 II 至 VI，以勾选的运行为行，可存为 LaTeX 或 CSV。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>论文表格</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>论文表格</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>&amp;Fog factors</source>
        <translation>雾端系数(&amp;F)</translation>
    </message>
    <message>
        <source>Fog factors</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>How many times more efficiently than the wearable the fog node computes.</source>
        <translation>雾端的计算效率是边缘端的多少倍。</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 &amp;LaTeX</translation>
    </message>
    <message>
        <source>The table was copied as LaTeX.</source>
        <translation>表格已复制为 LaTeX。</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 &amp;CSV</translation>
    </message>
    <message>
        <source>The table was copied as CSV.</source>
        <translation>表格已复制为 CSV。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all tables as one LaTeX file, or this one as CSV.</source>
        <translation>将所有表格存为一个 LaTeX 文件，或将此表存为 CSV。</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>All tables, LaTeX (*.tex)</source>
        <translation>所有表格，LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>This table, CSV (*.csv)</source>
        <translation>此表格，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelCanvas</name>
    <message>
        <source>candidate #%1, %2</source>
        <translation>候选 #%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelChart</name>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Each candidate appears here as a line over its figures; drag along an axis to filter by it.</source>
        <translation>每个候选在此显示为一条贯穿各指标的线；沿坐标轴拖动可据此筛选。</translation>
    </message>
    <message>
        <source>%1 of %2 candidates pass the filter.</source>
        <translation>%1 / %2 个候选通过筛选。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlanPanel</name>
    <message>
        <source>Wanted interval</source>
        <translation>期望区间</translation>
    </message>
    <message>
        <source>How close any prediction is to be, in 95 of 100 cases. Closer takes more layers.</source>
        <translation>每个预测在 100 次中有 95 次应达到的精度。精度越高需要的层越多。</translation>
    </message>
    <message>
        <source>Expected scatter</source>
        <translation>预期离散</translation>
    </message>
    <message>
        <source>By how much one measurement differs from the next.</source>
        <translation>各次测量之间的差异。</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>权重用 Flash</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Layers that need more are not measured.</source>
        <translation>需要更多的层不测量。</translation>
    </message>
    <message>
        <source>RAM for values</source>
        <translation>数值用 RAM</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>最多层数</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write the firmware…</source>
        <translation>写出固件(&amp;W)…</translation>
    </message>
    <message>
        <source>The time of a layer depends on the board. As few layers as give the wanted interval are chosen from the sizes of the study; the firmware runs each of them, raises a pin meanwhile, and prints how long it took. Without a board, its folder for QEMU counts instructions instead, and all that follows is called an estimate.</source>
        <translation>每层的时间取决于开发板。从研究的尺寸中选出达到期望区间所需的最少层数；固件逐层运行，期间拉高一个引脚，并输出所用时间。没有开发板时，其 QEMU 文件夹改为统计指令数，其后的结果均标为估计值。</translation>
    </message>
    <message>
        <source>Writes a C project with what boards of several makers need into a folder; its README.md says how to build and run it.</source>
        <translation>将 C 工程及多家厂商开发板所需内容写入文件夹；其 README.md 说明如何编译和运行。</translation>
    </message>
    <message>
        <source>Layers to measure</source>
        <translation>待测量的层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Runs in one pulse</source>
        <translation>每个脉冲的运行次数</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to measure; a fit to them predicts every layer within ± %1.</source>
        <translation>
            <numerusform>需测量 %n 层；据此拟合可在 ± %1 内预测每一层。</numerusform>
        </translation>
    </message>
    <message>
        <source>The wanted interval is not reached: allow more layers, Flash or RAM.</source>
        <translation>未达到期望区间：请允许更多的层、Flash 或 RAM。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlotNavigation</name>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PointBars</name>
    <message>
        <source>Every partition point</source>
        <translation>所有划分点</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>边缘端计算</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾端</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>Shows energies on a logarithmic axis, where small ones can be compared.</source>
        <translation>以对数坐标显示能耗，便于比较较小的值。</translation>
    </message>
    <message>
        <source>Partition point</source>
        <translation>划分点</translation>
    </message>
    <message>
        <source>Select a candidate to see what each of its partition points costs.</source>
        <translation>选择一个候选，查看其各划分点的成本。</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>feasible</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>compute %1, radio %2, fog %3</source>
        <translation>计算 %1，无线 %2，雾端 %3</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1，RAM %2</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>前端处理</translation>
    </message>
    <message>
        <source>front end %1</source>
        <comment>energy</comment>
        <translation>前端处理 %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PopulationChart</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>never trained</source>
        <translation>从未训练</translation>
    </message>
    <message>
        <source>Every candidate appears here as a point, as soon as its costs are known.</source>
        <translation>候选的成本一经得知，即在此显示为一个点。</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>candidate #%1, %2</source>
        <translation>候选 #%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expected accuracy of untrained networks</source>
        <translation>未训练网络的预期准确率</translation>
    </message>
    <message>
        <source>expected accuracy: %1</source>
        <translation>预期准确率：%1</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>准确率的对照量</translation>
    </message>
    <message>
        <source>%1. %2 candidates, of which %3 keep all limits; %4 are on the Pareto front.</source>
        <comment>title, numbers</comment>
        <translation>%1。%2 个候选，其中 %3 个满足全部上限；%4 个位于帕累托前沿。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::QueueDialog</name>
    <message>
        <source>&amp;Add the study on the left</source>
        <translation>添加左侧的研究(&amp;A)</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>从文件添加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>启动队列(&amp;S)</translation>
    </message>
    <message>
        <source>Queue of studies</source>
        <translation>研究队列</translation>
    </message>
    <message>
        <source>Studies that wait, the next one first</source>
        <translation>等待中的研究，最先执行者在前</translation>
    </message>
    <message>
        <source>A study without a name</source>
        <translation>未命名的研究</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>name of a study</comment>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>Nothing waits. Add studies, and each is searched when the one before it has ended; a search that you stop stops the queue.</source>
        <translation>没有等待的研究。添加研究后，前一个结束即搜索下一个；您停止搜索时队列也会停止。</translation>
    </message>
    <message numerus="yes">
        <source>The queue is under way; %n study(s) wait.</source>
        <translation>
            <numerusform>队列正在执行；%n 个研究等待中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) wait for the queue to be started.</source>
        <translation>
            <numerusform>%n 个研究等待队列启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that waited could not be read.</source>
        <translation>
            <numerusform>有 %n 个等待的研究无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the queue is left as it is, and the queue is not kept; move that file away.</source>
        <translation>队列文件保持原样，队列不会保存；请将该文件移走。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RadarChart</name>
    <message>
        <source>Error</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Error, energy and memory</source>
        <translation>错误率、能耗和内存</translation>
    </message>
    <message>
        <source>As shares of the limits</source>
        <translation>占上限的比例</translation>
    </message>
    <message>
        <source>Draws each figure as a share of its limit instead of the largest one compared.</source>
        <translation>将各指标绘为占其上限的比例，而不是占所比较的最大值的比例。</translation>
    </message>
    <message>
        <source>Of the limits</source>
        <translation>相对于上限</translation>
    </message>
    <message>
        <source>Pinned candidates appear here: the smaller the shape, the better.</source>
        <translation>已固定的候选显示在此处：图形越小越好。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>%1 as a share of: %2</source>
        <translation>%1，占比基准：%2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Readout</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RegretChart</name>
    <message>
        <source>Regret after so many trainings</source>
        <translation>各训练次数后的遗憾值</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>已训练的网络</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>遗憾值</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Tick the strategies to compare and press “Compare”. A search on a table takes milliseconds.</source>
        <translation>勾选要比较的策略并按“比较”。在表格上搜索一次只需几毫秒。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>strategy, its regret</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, lower quartile (points)</source>
        <translation>%1，下四分位数（百分点）</translation>
    </message>
    <message>
        <source>%1, median (points)</source>
        <translation>%1，中位数（百分点）</translation>
    </message>
    <message>
        <source>%1, upper quartile (points)</source>
        <translation>%1，上四分位数（百分点）</translation>
    </message>
    <message>
        <source>%1: median regret %2 points after %3 trainings.</source>
        <translation>%1：%3 次训练后，遗憾值中位数为 %2 个百分点。</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>已训练 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>median regret %1 points</source>
        <translation>遗憾值中位数 %1 个百分点</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>四分位数 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ResultPage</name>
    <message>
        <source>%1: %2</source>
        <comment>samples of jitter: accuracy</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test accuracy where a detector misses the R peak by up to so many samples, with the weights of the search: %1.</source>
        <translation>检测器对 R 峰的偏差不超过所示样本数时的测试准确率，使用搜索得到的权重：%1。</translation>
    </message>
    <message>
        <source>Send the raw input: every layer runs on the fog node.</source>
        <translation>发送原始输入：所有层在雾节点上运行。</translation>
    </message>
    <message>
        <source>Run every layer on the wearable and send only the class scores.</source>
        <translation>所有层在可穿戴设备上运行，仅发送类别得分。</translation>
    </message>
    <message>
        <source>Cut after layer %1 of %2 (partition point %3) and send %4 values.</source>
        <translation>在第 %1 层（共 %2 层）之后切分（划分点 %3），发送 %4 个值。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time(s) and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</source>
        <translation>
            <numerusform>&lt;b&gt;候选 #%1&lt;/b&gt; 又训练了 %n 次，在保留的验证数据上平均值最佳：%2（搜索中训练的结果：%3）。%4</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; scored best on the validation data that was held back (%2). %3</source>
        <translation>&lt;b&gt;候选 #%1&lt;/b&gt; 在保留的验证数据上得分最高（%2）。%3</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Where to cut</source>
        <translation>切分位置</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: a row for each actual class, a column for each predicted one</source>
        <translation>测试的混淆矩阵：每个实际类别一行，每个预测类别一列</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: actual class down, predicted class across</source>
        <translation>测试的混淆矩阵：纵向为实际类别，横向为预测类别</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>搜索的结果</translation>
    </message>
    <message>
        <source>When the search is through, the best network is tested on data it has never seen; the result will be here.</source>
        <translation>搜索完成后，最佳网络会在从未见过的数据上测试；结果将显示在此处。</translation>
    </message>
    <message>
        <source>Another program searches. When it has tested its best network on data that was never seen, the result will be here.</source>
        <translation>另一个程序正在搜索。它在从未见过的数据上测试最佳网络后，结果将显示在此处。</translation>
    </message>
    <message>
        <source>This search ended before its best network was tested. Start it again to see a result.</source>
        <translation>此次搜索在测试最佳网络之前结束。请重新开始以查看结果。</translation>
    </message>
    <message>
        <source>A search ends with a test of its best network: accuracy with its spread, every class, battery life and where to cut.</source>
        <translation>搜索最后会测试最佳网络：准确率及其离散程度、各个类别、电池续航和切分位置。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>± %1 points, %n trainings</source>
        <translation>
            <numerusform>± %1 个百分点，%n 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n training(s)</source>
        <translation>
            <numerusform>来自 %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>上限的 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 parameters in all</source>
        <translation>共 %1 个参数</translation>
    </message>
    <message>
        <source>on the wearable</source>
        <translation>在可穿戴设备上</translation>
    </message>
    <message>
        <source>95 % interval of the test accuracy: %1 to %2 %, had other patients come than the %3 of the test.</source>
        <translation>测试准确率的 95 % 区间：%1 至 %2 %，假设换成测试集 %3 名以外的患者。</translation>
    </message>
    <message>
        <source>95 % interval for %1 test samples, were they independent: %2 to %3 %.</source>
        <translation>%1 个测试样本的 95 % 区间（假设样本相互独立）：%2 至 %3 %。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunAccuracyChart</name>
    <message>
        <source>Best accuracy per generation</source>
        <translation>各代最佳准确率</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>The best accuracy of each generation appears here when a compared run has trained a candidate.</source>
        <translation>参与比较的运行训练出候选后，其各代最佳准确率显示在此处。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter of a run, accuracy</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%)</source>
        <comment>letter and name of a run</comment>
        <translation>%1：%2 (%)</translation>
    </message>
    <message>
        <source>%1 has no trained candidate.</source>
        <translation>%1 没有经过训练的候选。</translation>
    </message>
    <message>
        <source>%1 reached %2 in generation %3 of %4.</source>
        <translation>%1 在第 %3 代（共 %4 代）达到 %2。</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>准确率的对照量</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>搜索时间</translation>
    </message>
    <message>
        <source>Best accuracy over search time</source>
        <translation>最佳准确率随搜索时间的变化</translation>
    </message>
    <message>
        <source>after %1 of searching</source>
        <translation>搜索 %1 后</translation>
    </message>
    <message>
        <source>%1: search time (s)</source>
        <comment>letter of a run</comment>
        <translation>%1：搜索时间 (s)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunChart</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunComparison</name>
    <message>
        <source>Figures of the compared runs</source>
        <translation>所比较运行的指标</translation>
    </message>
    <message>
        <source>How the compared runs were searched</source>
        <translation>所比较运行的搜索方式</translation>
    </message>
    <message>
        <source>Settings in which the compared runs differ</source>
        <translation>所比较运行的不同设置</translation>
    </message>
    <message>
        <source>The studies do not differ in any setting.</source>
        <translation>这些研究的设置没有差异。</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Figures of the best candidates</source>
        <translation>最佳候选的指标</translation>
    </message>
    <message>
        <source>The searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>The charts show %1 to %2, the tables every run.</source>
        <comment>letters of runs</comment>
        <translation>图表显示 %1 至 %2，表格显示所有运行。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunExports</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Choose where the network&apos;s files go</source>
        <translation>选择网络文件的存放位置</translation>
    </message>
    <message>
        <source>The network of candidate #%1 is in %2: ONNX for edge, fog and whole, C99 for the edge.</source>
        <translation>候选 #%1 的网络在 %2 中：边缘端、雾端和整体为 ONNX，边缘端另有 C99。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFileActions</name>
    <message>
        <source>Show the file in its folder</source>
        <translation>在文件夹中显示文件</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>重命名文件…</translation>
    </message>
    <message>
        <source>Move the file to the trash</source>
        <translation>将文件移到回收站</translation>
    </message>
    <message>
        <source>%1 is being written, or was killed while it was. Open it and end it first.</source>
        <translation>%1 正在写入，或在写入时被终止。请先打开它并结束。</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 在 %2 中。</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>运行 (*.splitscape)</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>已存在文件 %1；请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>无法重命名 %1。</translation>
    </message>
    <message>
        <source>The run is %1 now.</source>
        <translation>运行现名为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>无法将 %1 移到回收站。</translation>
    </message>
    <message>
        <source>%1 is in the trash of the desktop.</source>
        <translation>%1 已在桌面的回收站中。</translation>
    </message>
    <message>
        <source>Another file is being moved; wait for it.</source>
        <translation>正在移动另一个文件；请等待完成。</translation>
    </message>
    <message>
        <source>%1 is the run that is shown. Open another one first.</source>
        <translation>%1 是当前显示的运行。请先打开其他运行。</translation>
    </message>
    <message>
        <source>Moving %1…</source>
        <translation>正在移动 %1…</translation>
    </message>
    <message>
        <source>%1 is a folder with several searches. Rename or move it where no search of it goes on, with the file manager.</source>
        <translation>%1 是包含多次搜索的文件夹。请在其中没有搜索进行时，用文件管理器重命名或移动它。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFrontChart</name>
    <message>
        <source>Pareto fronts</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>The Pareto fronts appear here when a compared run has a candidate that keeps all limits.</source>
        <translation>参与比较的运行有候选满足全部上限后，帕累托前沿显示在此处。</translation>
    </message>
    <message>
        <source>Energy in the scenario of each run</source>
        <translation>各运行场景下的能耗</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 (mJ)</source>
        <translation>%1 (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>%1 has no candidate that keeps all limits.</source>
        <translation>%1 没有满足全部上限的候选。</translation>
    </message>
    <message>
        <source>The front of %1 goes from %2 at %3 to %4 at %5.</source>
        <translation>%1 的前沿从 %3 处的 %2 到 %5 处的 %4。</translation>
    </message>
    <message>
        <source>The runs limit different energies: compare their shapes, not their places.</source>
        <translation>这些运行限制的能耗不同：请比较形状，而非位置。</translation>
    </message>
    <message>
        <source>candidate #%1</source>
        <translation>候选 #%1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunQueue</name>
    <message numerus="yes">
        <source>%n studies wait already, as many as the queue holds.</source>
        <translation>
            <numerusform>已有 %n 个研究等待，已达队列容量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The study waits in the queue; %n wait in all.</source>
        <translation>
            <numerusform>研究已在队列中等待；共 %n 个等待中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue stops at this study. %1</source>
        <translation>队列在此研究处停止。%1</translation>
    </message>
    <message>
        <source>Add a study to the queue</source>
        <translation>将研究加入队列</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>研究 (*.study.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The queue waits, since the study on the left was changed meanwhile. Save it or undo the change, then start the queue again.</source>
        <translation>队列正在等待，因为左侧的研究在此期间被更改。请保存或撤销更改，然后重新启动队列。</translation>
    </message>
    <message>
        <source>A study with several seeds or limits is several searches; start it by itself.</source>
        <translation>含多个种子或上限的研究由多次搜索组成；请单独启动它。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunStatus</name>
    <message>
        <source>No search yet</source>
        <translation>尚无搜索</translation>
    </message>
    <message>
        <source>%1 trained   %2 fit   %3 too much energy   %4 too much memory</source>
        <translation>已训练 %1   符合 %2   能耗过高 %3   内存过大 %4</translation>
    </message>
    <message>
        <source>   %1 failed</source>
        <translation>   %1 个失败</translation>
    </message>
    <message>
        <source>generation %1 of %2   seed %3</source>
        <translation>第 %1 代（共 %2 代）   种子 %3</translation>
    </message>
    <message>
        <source>training %1 of %2   seed %3</source>
        <translation>第 %1 次训练（共 %2 次）   种子 %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunToolBar</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Watching a test</source>
        <translation>正在观看测试</translation>
    </message>
    <message>
        <source>Watching a search: %1 %</source>
        <translation>正在观看搜索：%1 %</translation>
    </message>
    <message>
        <source>Preparing the data: %1 %</source>
        <translation>正在准备数据：%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Testing: %1 %, %2 left</source>
        <translation>测试：%1 %，剩余 %2</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %，剩余 %2</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Choose the light or the dark theme.</source>
        <translation>选择浅色或深色主题。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunsPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>运行表</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>全部不比较</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>编写备注</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Takes the run out of the list; its file stays.</source>
        <translation>将运行从列表中移除；其文件保留。</translation>
    </message>
    <message>
        <source>Look at the files again</source>
        <translation>重新查看文件</translation>
    </message>
    <message>
        <source>Find by name, note, data or outcome</source>
        <translation>按名称、备注、数据或结束状态查找</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the run in every page (Return).</source>
        <translation>在所有页面中打开运行（回车）。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>List every run (.splitscape) in a folder and the folders in it.</source>
        <translation>列出文件夹及其子文件夹中的所有运行 (.splitscape)。</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>关闭此消息。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Runs looked at</source>
        <translation>所查看的运行</translation>
    </message>
    <message>
        <source>Every run you start or open is listed here, with a note if you write one. Runs from the command line come in by their folder.</source>
        <translation>您开始或打开的每次运行都列在此处，可附上备注。命令行的运行可通过其所在文件夹加入。</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>%1 is ticked. Tick one more to compare them.</source>
        <translation>已勾选 %1。请再勾选一次运行以进行比较。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Add the runs of a folder</source>
        <translation>添加文件夹中的运行</translation>
    </message>
    <message>
        <source>%1 is no longer in the list; its file stays where it is.</source>
        <translation>%1 已不在列表中；其文件留在原处。</translation>
    </message>
    <message>
        <source>Tick two or more runs to see them side by side.</source>
        <translation>勾选两个或更多运行，将其并排显示。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ScoresPanel</name>
    <message>
        <source>Patients of the test part</source>
        <translation>测试集的患者</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchOnDialog</name>
    <message>
        <source>Search on</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>%1 ended after %2 generations.</source>
        <translation>%1 在 %2 代后结束。</translation>
    </message>
    <message>
        <source>%1 ended after %2 trainings.</source>
        <translation>%1 在 %2 次训练后结束。</translation>
    </message>
    <message>
        <source>The search goes on in a file of its own, with what was trained taken over; this run stays as it is. Its end is then as if it had had the larger number from the start, but the test part is looked at a second time, and the new run says so.</source>
        <translation>搜索在单独的文件中继续，并沿用已训练的结果；本次运行保持不变。其结果与一开始就采用较大数目时相同，但测试部分会被第二次查看，新的运行会注明这一点。</translation>
    </message>
    <message>
        <source>Generations in all</source>
        <translation>总代数</translation>
    </message>
    <message>
        <source>Trainings in all</source>
        <translation>总训练次数</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchPage</name>
    <message>
        <source>Preparing the data.</source>
        <translation>正在准备数据。</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 networks trained.</source>
        <translation>正在搜索：已训练 %1 / %2 个网络。</translation>
    </message>
    <message>
        <source>Searching: generation %1 of %2.</source>
        <translation>正在搜索：第 %1 代（共 %2 代）。</translation>
    </message>
    <message>
        <source>Testing the best network on data it has never seen.</source>
        <translation>正在从未见过的数据上测试最佳网络。</translation>
    </message>
    <message>
        <source>Another program prepares the data of this search.</source>
        <translation>另一个程序正在准备此次搜索的数据。</translation>
    </message>
    <message>
        <source>Another program searches: generation %1 of %2.</source>
        <translation>另一个程序正在搜索：第 %1 代（共 %2 代）。</translation>
    </message>
    <message>
        <source>Another program tests the best network on data it has never seen.</source>
        <translation>另一个程序正在从未见过的数据上测试最佳网络。</translation>
    </message>
    <message>
        <source>The search is complete; see the Result page for the test.</source>
        <translation>搜索已完成；测试结果见“结果”页。</translation>
    </message>
    <message>
        <source>The search was stopped; everything it found is here.</source>
        <translation>搜索已停止；已有结果全部在此。</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>搜索提前结束。%1</translation>
    </message>
    <message>
        <source>The search ended early.</source>
        <translation>搜索提前结束。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>上限的 %1</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Change what is searched on the left, or open another study or a finished run: drag its file here, or press %1.</source>
        <translation>请在左侧更改搜索内容，或打开其他研究或已完成的运行：将其文件拖到此处，或按 %1。</translation>
    </message>
    <message>
        <source>Show this candidate and its split in the inspector.</source>
        <translation>在检查器中显示此候选及其切分。</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>选择准确率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>A study without a name</source>
        <translation>未命名的研究</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, keep those that need at most %2, find where to cut each between wearable and fog node, and test the best: about %3 on this machine.</source>
        <translation>搜索将繁殖并训练最多 %1 个网络，保留能耗不超过 %2 的网络，找出各网络在可穿戴设备与雾节点之间的切分位置，并测试最佳者：在本机上约需 %3。</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, find where to cut each between wearable and fog node, and test the best: about %2 on this machine.</source>
        <translation>搜索将繁殖并训练最多 %1 个网络，找出各网络在可穿戴设备与雾节点之间的切分位置，并测试最佳者：在本机上约需 %2。</translation>
    </message>
    <message>
        <source>Stopping… the trainings under way are given up, everything found is kept.</source>
        <translation>正在停止…放弃进行中的训练，已有结果全部保留。</translation>
    </message>
    <message>
        <source>Paused. Trainings under way finish; press Resume to go on.</source>
        <translation>已暂停。进行中的训练会完成；按“恢复”继续。</translation>
    </message>
    <message>
        <source>This run did not end by itself; what it found until then is here.</source>
        <translation>此次运行未自行结束；此前的结果在此。</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>显示 #%1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>chosen: #%1, point %2 of %3</source>
        <translation>已选：#%1，划分点 %2/%3</translation>
    </message>
    <message>
        <source>best so far: #%1, point %2 of %3</source>
        <translation>目前最佳：#%1，划分点 %2/%3</translation>
    </message>
    <message>
        <source>Accuracy on the part of the validation data that guides the search. It is optimistic, since the best of many was chosen by it; the test at the end is not.</source>
        <translation>在引导搜索的那部分验证数据上的准确率。它偏乐观，因为众多候选中的最佳者是据此选出的；最后的测试则不然。</translation>
    </message>
    <message>
        <source>Selection accuracy is the best of many on the data that chose it, so it is too high by construction.</source>
        <translation>选择准确率是众多候选在用于选择的数据上的最佳值，因此必然偏高。</translation>
    </message>
    <message>
        <source>The test follows at the end. Protocol: %1.</source>
        <translation>测试在最后进行。方案：%1。</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>Tested: %1 right (%2).</source>
        <comment>accuracy, what qualifies it</comment>
        <translation>已测试：正确率 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SeriesPage</name>
    <message>
        <source>A study with several seeds or several energy limits is searched once with each. What the searches came to is shown here.</source>
        <translation>含多个种子或多个能耗上限的研究，会用每个种子、在每个上限内各搜索一次。各次搜索的结果显示在此处。</translation>
    </message>
    <message>
        <source>Over the searches</source>
        <translation>汇总各次搜索</translation>
    </message>
    <message>
        <source>The network of each limit</source>
        <translation>各上限的网络</translation>
    </message>
    <message>
        <source>Every search</source>
        <translation>全部搜索</translation>
    </message>
    <message>
        <source>The searches of a study</source>
        <translation>研究的各次搜索</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>打开搜索</translation>
    </message>
    <message>
        <source>Open the selected search in every page (Return).</source>
        <translation>在所有页面中打开所选搜索（回车）。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save tables, figures and limitations of all searches as PDF or web page.</source>
        <translation>将全部搜索的表格、图和局限性保存为 PDF 或网页。</translation>
    </message>
    <message>
        <source>Reading the searches…</source>
        <translation>正在读取各次搜索…</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>方案：%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n search(es) are complete.</source>
        <translation>
            <numerusform>全部 %n 次搜索均已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches are complete.</source>
        <translation>%2 次搜索中有 %1 次已完成。</translation>
    </message>
    <message>
        <source>Search %1 of %2 goes on: %3.</source>
        <translation>第 %1 次搜索（共 %2 次）正在进行：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n search(es)</source>
        <translation>
            <numerusform>继续 %n 次搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has not begun.</source>
        <translation>此次搜索尚未开始。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SpaceSection</name>
    <message>
        <source>%1 × 10%2</source>
        <translation>%1 × 10%2</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The paper&apos;s: all of the input, plain layers, float32 on air. Open: shorter inputs, a rich network on the fog node, fewer bits on air, longer trainings, and baselines to compare with. Choosing one replaces space, formats, search and training.</source>
        <translation>论文：完整输入，普通层，以 float32 无线传输。开放：较短的输入，雾节点上的丰富网络，更少的传输位数，更长的训练，以及用于比较的基线。选择预设会替换空间、格式、搜索和训练设置。</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Input lengths</source>
        <translation>输入长度</translation>
    </message>
    <message>
        <source>How many values of a sample are left ahead of the network; each is the mean of its neighbours. The search chooses. Empty: all of them.</source>
        <translation>网络之前保留样本的多少个值；每个值是相邻值的平均。由搜索选择。留空：全部。</translation>
    </message>
    <message>
        <source>Edge layers</source>
        <translation>边缘端层数</translation>
    </message>
    <message>
        <source>How many layers come before the rich network; 0 sends the input as it is. Empty: the most.</source>
        <translation>丰富网络之前有多少层；0 表示原样发送输入。留空：最多层数。</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>How many neighbours a layer that shortens may look at, an odd number. Empty: as many as it shortens by, as in the paper.</source>
        <translation>缩短长度的层可看多少个相邻值，须为奇数。留空：与缩短倍数相同，与论文一致。</translation>
    </message>
    <message>
        <source>0 (as the paper)</source>
        <translation>0（与论文相同）</translation>
    </message>
    <message>
        <source>Fog channels</source>
        <translation>雾端通道</translation>
    </message>
    <message>
        <source>Channels of the rich network on the fog node. Empty: there is none, as in the paper.</source>
        <translation>雾节点上丰富网络的通道数。留空：没有该网络，与论文一致。</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0（无）</translation>
    </message>
    <message>
        <source>Fog blocks</source>
        <translation>雾端块数</translation>
    </message>
    <message>
        <source>How many residual blocks the rich network may have. Empty: one.</source>
        <translation>丰富网络可有多少个残差块。留空：一个。</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>How long the output of a layer may be; 0 lets the search skip the layer. Any two must divide, and each must divide the input.</source>
        <translation>一层输出的可选长度；0 让搜索跳过该层。任意两个须能整除，且每个须能整除输入长度。</translation>
    </message>
    <message>
        <source>0 (skip)</source>
        <translation>0（跳过）</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>How many channels the output of a layer may have.</source>
        <translation>一层输出的可选通道数。</translation>
    </message>
    <message>
        <source>Most layers</source>
        <translation>最多层数</translation>
    </message>
    <message>
        <source>Genes of a chromosome: the deepest network has this many layers before the last.</source>
        <translation>染色体的基因数：最深的网络在最后一层之前有这么多层。</translation>
    </message>
    <message>
        <source>Input length</source>
        <translation>输入长度</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个值</translation>
    </message>
    <message>
        <source>Values of a sample; each is resampled to this. An EEG sample is as long as its window, rate and channels make it.</source>
        <translation>一个样本的值数；每个样本都重采样到此长度。EEG 样本的长度由其窗口、采样率和通道决定。</translation>
    </message>
    <message>
        <source>Skip layers</source>
        <translation>跳过层</translation>
    </message>
    <message>
        <source>Off: length 0 is left out, so that every network has the most layers.</source>
        <translation>关闭：不使用长度 0，使每个网络都有最多层数。</translation>
    </message>
    <message>
        <source>How many architectures this is shows when the fields marked here are right.</source>
        <translation>此处标出的字段正确后，显示架构的数量。</translation>
    </message>
    <message>
        <source>%1 architectures</source>
        <translation>%1 个架构</translation>
    </message>
    <message>
        <source>Holds %1 architectures; none can meet the RAM limit, not even the input fits.</source>
        <translation>包含 %1 个架构；没有一个能满足 RAM 上限，连输入也放不下。</translation>
    </message>
    <message>
        <source>Holds %1 architectures. Split, all of them can meet Flash and RAM; whole on the wearable, about %2 can.</source>
        <translation>包含 %1 个架构。切分后，所有架构都能满足 Flash 和 RAM；全部在可穿戴设备上时，约 %2 个能满足。</translation>
    </message>
    <message>
        <source>Holds %1 architectures; about %2 of them can meet Flash and RAM.</source>
        <translation>包含 %1 个架构；其中约 %2 个能满足 Flash 和 RAM。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SplitView</name>
    <message>
        <source>The split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Return to the best point</source>
        <translation>返回最佳划分点</translation>
    </message>
    <message>
        <source>Select a candidate to see its layers, and where they are cut in two.</source>
        <translation>选择一个候选，查看其各层以及切分位置。</translation>
    </message>
    <message numerus="yes">
        <source>The network has %n layers.</source>
        <translation>
            <numerusform>网络有 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>边缘端的最后一层</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>feasible</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StartsField</name>
    <message>
        <source>Begin with</source>
        <translation>起始网络</translation>
    </message>
    <message>
        <source>The best networks of an earlier run on the same data, split and seed can be trained first; the search goes on from them.</source>
        <translation>可以先训练同一数据、同一划分和同一种子的早期运行中最好的网络，搜索由此展开。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Begin with the best networks of an earlier run</source>
        <translation>从早期运行的最佳网络开始</translation>
    </message>
    <message>
        <source>Begin with random networks</source>
        <translation>从随机网络开始</translation>
    </message>
    <message>
        <source>the best %1 networks of %2</source>
        <translation>%2 中最好的 %1 个网络</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) that the study names</source>
        <translation>
            <numerusform>研究中指定的 %n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>随机网络</translation>
    </message>
    <message>
        <source>Run to begin with</source>
        <translation>作为起点的运行</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>运行 (*.splitscape)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyFiles</name>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>研究 (*.study.json *.json)</translation>
    </message>
    <message>
        <source>Runs with everything found (*.splitscape)</source>
        <translation>运行及其全部结果 (*.splitscape)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Stop the search before another study is opened.</source>
        <translation>请先停止搜索，再打开其他研究。</translation>
    </message>
    <message>
        <source>Open a study or a run</source>
        <translation>打开研究或运行</translation>
    </message>
    <message>
        <source>Studies and runs (*.json *.splitscape)</source>
        <translation>研究和运行 (*.json *.splitscape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Make a study of it</source>
        <translation>用它创建研究</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 The file has %n further problem(s).</source>
        <translation>
            <numerusform>%1文件还有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program searches in %1; you see it as it goes, and cannot change it here.</source>
        <translation>另一个程序正在 %1 中搜索；您可观看其进展，但不能在此更改。</translation>
    </message>
    <message numerus="yes">
        <source>This run ended early, after %n candidate(s). It can go on to the same end as if it never had stopped.</source>
        <translation>
            <numerusform>此次运行在 %n 个候选后提前结束。它可以继续，最终结果与从未停止时相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 What could be read is shown.</source>
        <translation>%1已显示能读取的内容。</translation>
    </message>
    <message>
        <source>Save it to a new file…</source>
        <translation>保存到新文件…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>保存能读取的内容</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>保存研究</translation>
    </message>
    <message>
        <source>There is no finished run to save; save the study as .json instead.</source>
        <translation>没有已完成的运行可保存；请将研究保存为 .json。</translation>
    </message>
    <message>
        <source>The run was saved as %1.</source>
        <translation>运行已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyGallery</name>
    <message>
        <source>Defaults</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Seizures, a loose limit</source>
        <translation>癫痫发作，宽松上限</translation>
    </message>
    <message>
        <source>Seizures, a tight limit</source>
        <translation>癫痫发作，严格上限</translation>
    </message>
    <message>
        <source>Arrhythmia, a loose limit</source>
        <translation>心律失常，宽松上限</translation>
    </message>
    <message>
        <source>Arrhythmia, a tight limit</source>
        <translation>心律失常，严格上限</translation>
    </message>
    <message>
        <source>Arrhythmia, everything on the wearable</source>
        <translation>心律失常，全部在可穿戴设备上</translation>
    </message>
    <message>
        <source>Arrhythmia of unknown patients</source>
        <translation>未知患者的心律失常</translation>
    </message>
    <message>
        <source>As the paper searches</source>
        <translation>按论文的方式搜索</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>您自己的数据</translation>
    </message>
    <message>
        <source>Every setting at its default, on synthetic heartbeats and without an energy limit.</source>
        <translation>全部采用默认设置，使用合成心搏，无能耗上限。</translation>
    </message>
    <message>
        <source>Synthetic heartbeats; needs no files and ends within minutes.</source>
        <translation>合成心搏；不需要文件，几分钟内结束。</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.27 mJ, which the published SD-2 keeps. You need the recordings.</source>
        <translation>CHB-MIT 记录的两个通道，能耗不超过 0.27 mJ，论文发表的 SD-2 满足此上限。您需要这些记录。</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.1 mJ, which the published SD-1 keeps. You need the recordings.</source>
        <translation>CHB-MIT 记录的两个通道，能耗不超过 0.1 mJ，论文发表的 SD-1 满足此上限。您需要这些记录。</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.27 mJ, which the published AC-2 keeps. You need the recordings.</source>
        <translation>MIT-BIH 记录的五类心搏，能耗不超过 0.27 mJ，论文发表的 AC-2 满足此上限。您需要这些记录。</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.1 mJ, which the published AC-1 keeps. You need the recordings.</source>
        <translation>MIT-BIH 记录的五类心搏，能耗不超过 0.1 mJ，论文发表的 AC-1 满足此上限。您需要这些记录。</translation>
    </message>
    <message>
        <source>No cut: what a network costs that runs on the wearable alone, to compare with.</source>
        <translation>不切分：仅在可穿戴设备上运行的网络的成本，用于比较。</translation>
    </message>
    <message>
        <source>Nobody’s beats are in more than one part of the data: what a network does for somebody it has never seen.</source>
        <translation>同一人的心搏只出现在数据的一个部分中：网络对从未见过的人的表现。</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ with the paper’s genetic algorithm and its settings. The other studies search with BANANAS, which measured better. You need the recordings.</source>
        <translation>能耗不超过 0.27 mJ 的心律失常，使用论文的遗传算法及其设置。其他研究采用实测更好的 BANANAS 搜索。您需要这些记录。</translation>
    </message>
    <message>
        <source>Samples in a CSV file, one a line. For a board of your own, take any study and enter the board in its group Device.</source>
        <translation>CSV 文件中的样本，每行一个。若使用自己的开发板，可取任一研究，在其“设备”组中填写开发板。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Studies to start from</source>
        <translation>可作为起点的研究</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name of a recipe, what it is for</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards.</source>
        <translation>之后一切均可更改。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyPage</name>
    <message>
        <source>Form of the study</source>
        <translation>研究表单</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to the first field that needs a look.</source>
        <translation>转到第一个需要检查的字段。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the study is called, for people.</source>
        <translation>研究的名称，供人阅读。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same run, candidate by candidate.</source>
        <translation>相同的种子给出逐个候选都相同的运行。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>每核一个</translation>
    </message>
    <message>
        <source>How many candidates are trained at once; no result depends on it.</source>
        <translation>同时训练的候选数；结果与此无关。</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>时间预算</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The search ends after this time; the test of its best network follows.</source>
        <translation>到此时间后搜索结束；随后测试最佳网络。</translation>
    </message>
    <message>
        <source>Training budget</source>
        <translation>训练预算</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>个网络</translation>
    </message>
    <message>
        <source>The search ends after the generation that reaches this many trainings.</source>
        <translation>达到此训练次数的那一代完成后，搜索结束。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>请选择数据的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value before a search can start.</source>
        <translation>
            <numerusform>%n 个字段需要其他值，才能开始搜索。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Several searches cannot begin with the networks of one run: take it away in Begin with, below Algorithm, or ask for one seed and one limit.</source>
        <translation>多次搜索不能都从同一个运行的网络开始：请在“算法”下的“起始网络”中移除它，或只使用一个种子和一个限值。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ViewChips</name>
    <message>
        <source>all the device has</source>
        <translation>设备的全部</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>名称含“%1”</translation>
    </message>
    <message>
        <source>with copies</source>
        <translation>含副本</translation>
    </message>
    <message>
        <source>energy of the edge</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>total energy, edge and fog</source>
        <translation>总能耗，边缘端与雾端</translation>
    </message>
    <message>
        <source>fog factor %1</source>
        <translation>雾端系数 %1</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>能耗上限 %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>无能耗上限</translation>
    </message>
    <message>
        <source>Flash limit: %1</source>
        <translation>Flash 上限：%1</translation>
    </message>
    <message>
        <source>RAM limit: %1</source>
        <translation>RAM 上限：%1</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>computes in %1</source>
        <translation>以 %1 计算</translation>
    </message>
    <message>
        <source>sends as %1</source>
        <translation>以 %1 发送</translation>
    </message>
    <message>
        <source>radio: %1</source>
        <translation>无线：%1</translation>
    </message>
    <message>
        <source>Watched only</source>
        <translation>仅观看</translation>
    </message>
    <message>
        <source>Another program searches here. You see it as it goes, and cannot change it.</source>
        <translation>另一个程序正在此处搜索。您可观看其进展，但不能在此更改。</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>假设分析：%1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Every page judges the candidates by other rules than the search did:
%1
Click to judge by the rules of the search again.</source>
        <translation>各页评判候选的规则与搜索时不同：
%1
单击可恢复按搜索的规则评判。</translation>
    </message>
    <message>
        <source>End the what-if: %1</source>
        <translation>结束假设分析：%1</translation>
    </message>
    <message>
        <source>Filter: %1 of %2</source>
        <translation>筛选：%1 / %2</translation>
    </message>
    <message>
        <source>Only these candidates are shown, on every page:
%1
Click to show all.</source>
        <translation>各页仅显示这些候选：
%1
单击可显示全部。</translation>
    </message>
    <message>
        <source>End the filter: %1</source>
        <translation>结束筛选：%1</translation>
    </message>
    <message>
        <source>latency limit %1</source>
        <translation>延迟上限 %1</translation>
    </message>
    <message>
        <source>no latency limit</source>
        <translation>无延迟上限</translation>
    </message>
    <message>
        <source>limit of the average power %1</source>
        <translation>平均功率上限 %1</translation>
    </message>
    <message>
        <source>no limit of the average power</source>
        <translation>无平均功率上限</translation>
    </message>
    <message>
        <source>one inference every %1</source>
        <translation>推理间隔 %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WaveformChart</name>
    <message>
        <source>Samples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>A few samples of each class will appear here.</source>
        <translation>每个类别的若干样本将显示在此处。</translation>
    </message>
    <message>
        <source>%1: %2 samples</source>
        <translation>%1：%2 个样本</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>The data has no class to show.</source>
        <translation>数据中没有可显示的类别。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WhatIfPanel</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (全部)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Search by these</source>
        <translation>按此搜索</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>与研究相同</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>边缘端能耗</translation>
    </message>
    <message>
        <source>Total energy, edge and fog</source>
        <translation>总能耗，边缘端与雾端</translation>
    </message>
    <message>
        <source>Judge by the rules of the study again.</source>
        <translation>恢复按研究的规则评判。</translation>
    </message>
    <message>
        <source>Put these rules into the study on the left, for the next search.</source>
        <translation>将这些规则写入左侧的研究，用于下次搜索。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Whose energy is minimised and limited.</source>
        <translation>限制并最小化哪一端的能耗。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The wearable that computes the first layers.</source>
        <translation>计算前若干层的可穿戴设备。</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>The link that carries the activation at the cut.</source>
        <translation>传送切分处激活的链路。</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>计算格式</translation>
    </message>
    <message>
        <source>Number format of the layers on the wearable. int8 takes a quarter of the memory; what it spends is known only for devices with figures for it. The networks are not trained again: the accuracy in each format was measured when the run ended.</source>
        <translation>可穿戴设备上各层的数值格式。int8 占用四分之一的内存；其能耗仅对有相应数据的设备已知。网络不会重新训练：各格式的准确率在运行结束时测得。</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>发送格式</translation>
    </message>
    <message>
        <source>Number format of the values on air, of 32, 16, 8 or 4 bits.</source>
        <translation>无线传输值的数值格式，32、16、8 或 4 位。</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>雾端系数</translation>
    </message>
    <message>
        <source>How many times less energy the fog node needs for the same work.</source>
        <translation>完成相同工作时，边缘端能耗是雾节点的多少倍。</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>能耗上限</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>What one inference may spend in the scenario.</source>
        <translation>该场景下一次推理可用的能耗。</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash 上限</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Room for the weights of the layers on the wearable.</source>
        <translation>可穿戴设备上各层权重的空间。</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM 上限</translation>
    </message>
    <message>
        <source>Room for what goes into and comes out of a layer on the wearable.</source>
        <translation>可穿戴设备上一层的输入和输出所需的空间。</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>与研究相同</translation>
    </message>
    <message>
        <source>%1 (study)</source>
        <comment>device or radio of the study</comment>
        <translation>%1（研究）</translation>
    </message>
    <message>
        <source>Judged by the rules of the study.</source>
        <translation>按研究的规则评判。</translation>
    </message>
    <message>
        <source>Judged by other rules than those of the study.</source>
        <translation>按与研究不同的规则评判。</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>延迟上限</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take, from the input to the class.</source>
        <translation>一次推理从输入到类别允许的用时。</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>What the wearable may take on average; needs the time between inferences.</source>
        <translation>可穿戴设备允许的平均功率；需要给出推理间隔。</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>推理间隔</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>一次推理到下一次推理的时间。</translation>
    </message>
    <message>
        <source>State the time between inferences: without it the power limit judges nothing.</source>
        <translation>请填写推理间隔：没有它，功率上限不起作用。</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WorkersSection</name>
    <message>
        <source>Workers</source>
        <translation>工作节点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>no workers</source>
        <translation>无工作节点</translation>
    </message>
    <message>
        <source>Other machines train too once their workers connect to this port of this machine; no result depends on them.</source>
        <translation>其他机器的工作节点连接到本机的此端口后，也参与训练；结果与此无关。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Of this machine. Empty: only programs of this machine and SSH tunnels reach the port. Any other address needs a password file, and its traffic is not encrypted.</source>
        <translation>本机的地址。留空：只有本机的程序和 SSH 隧道能访问该端口。其他地址均需密码文件，且其通信不加密。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>密码文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Password file of the workers</source>
        <translation>工作节点的密码文件</translation>
    </message>
    <message>
        <source>A text file that the workers have too; its content is what they must know.</source>
        <translation>工作节点也持有的文本文件；其内容是它们必须知道的密码。</translation>
    </message>
    <message>
        <source>Workers only</source>
        <translation>仅工作节点</translation>
    </message>
    <message>
        <source>No network is trained on this machine.</source>
        <translation>本机不训练任何网络。</translation>
    </message>
    <message>
        <source>%1 lost, %2 failed, %3 refused.</source>
        <translation>%1 个丢失，%2 个失败，%3 个被拒绝。</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
</TS>
