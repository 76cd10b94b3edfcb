<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BaselineText</name>
    <message>
        <source>send it raw</source>
        <translation>roh senden</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>all on the edge</source>
        <translation>alles auf dem Wearable</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a rich network on the fog node</source>
        <translation>%1 Rohwerte als %2 an ein reiches Netz auf dem Fog-Knoten zu senden</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a logistic regression on band powers and moments</source>
        <translation>%1 Rohwerte als %2 an eine logistische Regression auf Bandleistungen und Momenten zu senden</translation>
    </message>
    <message>
        <source>computing everything on the wearable, in the network %1</source>
        <translation>alles auf dem Wearable zu rechnen, im Netz %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accuracy for energy</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 ± %2 for %3</source>
        <comment>accuracy and deviation for energy</comment>
        <translation>%1 ± %2 für %3</translation>
    </message>
    <message>
        <source>A radio that spends less a byte, or a smaller energy limit, would change that.</source>
        <translation>Ein Funk, der weniger je Byte verbraucht, oder eine kleinere Energiegrenze würde das ändern.</translation>
    </message>
    <message>
        <source>A board that computes for less, a radio that spends more a byte, or raw data that must not leave the wearable (the lowest point allowed) would change that.</source>
        <translation>Ein Board, das für weniger rechnet, ein Funk, der mehr je Byte verbraucht, oder Rohdaten, die das Wearable nicht verlassen dürfen (der niedrigste erlaubte Punkt), würden das ändern.</translation>
    </message>
    <message>
        <source>No network on the edge is worth its energy here: %1 scores %2.</source>
        <translation>Kein Netz auf dem Wearable ist hier seine Energie wert: %1 erreicht %2.</translation>
    </message>
    <message>
        <source>The result does not beat a baseline: %1 scores %2.</source>
        <translation>Das Ergebnis schlägt einen Vergleichswert nicht: %1 erreicht %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baselines, on the test part: %1.</source>
        <translation>Vergleichswerte, auf dem Testteil: %1.</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>On %1 by %2 the best cut is point %3: %4 on the wearable.</source>
        <translation>Auf %1 über %2 ist Punkt %3 der beste Schnitt: %4 auf dem Wearable.</translation>
    </message>
    <message>
        <source>On %1 by %2 no point meets the Flash and RAM limits.</source>
        <translation>Auf %1 über %2 hält kein Punkt die Flash- und RAM-Grenzen ein.</translation>
    </message>
</context>
<context>
    <name>CandidateColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Number of the candidate, in the order the search asked for them.</source>
        <translation>Nummer des Kandidaten in der Reihenfolge, in der die Suche nach ihnen fragte.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy of the chosen scenario per inference, at the best partition point.</source>
        <translation>Energie des gewählten Szenarios je Inferenz am besten Teilungspunkt.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Wearable</translation>
    </message>
    <message>
        <source>Energy the wearable spends per inference, computing and sending.</source>
        <translation>Energie, die das Wearable je Inferenz zum Rechnen und Senden braucht.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Energy of wearable and fog node together per inference.</source>
        <translation>Energie von Wearable und Fog-Knoten zusammen je Inferenz.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash the weights on the wearable need.</source>
        <translation>Flash, den die Gewichte auf dem Wearable brauchen.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM the largest layer on the wearable needs.</source>
        <translation>RAM, den die größte Schicht auf dem Wearable braucht.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights and biases of the whole network.</source>
        <translation>Gewichte und Biaswerte des ganzen Netzes.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of the whole network per inference.</source>
        <translation>Multiplikationen mit Addition des ganzen Netzes je Inferenz.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers of the network, the classifying one included.</source>
        <translation>Schichten des Netzes, die klassifizierende eingeschlossen.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Best partition point; point 1 sends the raw input.</source>
        <translation>Bester Teilungspunkt; Punkt 1 sendet die Rohdaten.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Generation of the search; 0 is the random start.</source>
        <translation>Generation der Suche; 0 ist der zufällige Anfang.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the candidate keeps the limits, and whether it was trained.</source>
        <translation>Ob der Kandidat die Grenzen einhält und ob er trainiert wurde.</translation>
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
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>training failed</source>
        <translation>Training gescheitert</translation>
    </message>
    <message>
        <source>Selection accuracy: on the first half of the validation data, which guides the search.</source>
        <translation>Auswahlgenauigkeit: auf der ersten Hälfte der Validierungsdaten, die die Suche lenkt.</translation>
    </message>
    <message>
        <source>Accuracy on the second half of the validation data, which is held back from the search and known after its final test.</source>
        <translation>Genauigkeit auf der zweiten Hälfte der Validierungsdaten, die der Suche vorenthalten wird; nach ihrem abschließenden Test bekannt.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation>zu viel Speicher</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time of one inference at the best partition point: wearable, and radio and fog node where their times are stated.</source>
        <translation>Zeit einer Inferenz am besten Partitionspunkt: Wearable, dazu Funk und Fog-Knoten, wo deren Zeiten angegeben sind.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Average power of the wearable, where the time from one inference to the next is stated.</source>
        <translation>Mittlere Leistung des Wearables, wo die Zeit von einer Inferenz zur nächsten angegeben ist.</translation>
    </message>
    <message>
        <source>too much energy or time</source>
        <translation>zu viel Energie oder Zeit</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>&amp;Demostudie öffnen</translation>
    </message>
    <message>
        <source>Open a small study of synthetic heartbeats.</source>
        <translation>Eine kleine Studie mit künstlichen Herzschlägen öffnen.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a study or a run.</source>
        <translation>Eine Studie oder einen Lauf öffnen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the study.</source>
        <translation>Die Studie speichern.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the study, or the run with all it found, under another name.</source>
        <translation>Die Studie, oder den Lauf mit allem Gefundenen, unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>&amp;Export candidates…</source>
        <translation>Kandidaten &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the table of candidates as CSV.</source>
        <translation>Die Tabelle der Kandidaten als CSV speichern.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop what is running, keep what was found, and quit.</source>
        <translation>Anhalten, was läuft, Gefundenes behalten und beenden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the study.</source>
        <translation>Die letzte Änderung der Studie zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start the search.</source>
        <translation>Die Suche starten.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let the trainings under way finish and begin no other.</source>
        <translation>Laufende Trainings beenden und kein neues beginnen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop the search and keep everything it found.</source>
        <translation>Die Suche anhalten und alles Gefundene behalten.</translation>
    </message>
    <message>
        <source>&amp;Search page</source>
        <translation>Seite &amp;Suche</translation>
    </message>
    <message>
        <source>Show the search as it goes.</source>
        <translation>Die laufende Suche zeigen.</translation>
    </message>
    <message>
        <source>&amp;Candidates page</source>
        <translation>Seite &amp;Kandidaten</translation>
    </message>
    <message>
        <source>Show the table of all candidates.</source>
        <translation>Die Tabelle aller Kandidaten zeigen.</translation>
    </message>
    <message>
        <source>C&amp;ompare page</source>
        <translation>Seite &amp;Vergleich</translation>
    </message>
    <message>
        <source>Show the pinned candidates side by side.</source>
        <translation>Die angehefteten Kandidaten nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>&amp;Result page</source>
        <translation>Seite &amp;Ergebnis</translation>
    </message>
    <message>
        <source>Show the test of the chosen candidate.</source>
        <translation>Den Test des gewählten Kandidaten zeigen.</translation>
    </message>
    <message>
        <source>Go to the st&amp;udy form</source>
        <translation>Zum St&amp;udienformular</translation>
    </message>
    <message>
        <source>Put the keyboard into the study form.</source>
        <translation>Die Tastatur in das Studienformular setzen.</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>Put the keyboard into the inspector.</source>
        <translation>Die Tastatur in den Inspektor setzen.</translation>
    </message>
    <message>
        <source>Select the &amp;best candidate</source>
        <translation>&amp;Besten Kandidaten wählen</translation>
    </message>
    <message>
        <source>Select the &amp;previous candidate</source>
        <translation>&amp;Vorigen Kandidaten wählen</translation>
    </message>
    <message>
        <source>Select the candidate before this one in the table.</source>
        <translation>Den Kandidaten davor in der Tabelle wählen.</translation>
    </message>
    <message>
        <source>Select the &amp;next candidate</source>
        <translation>&amp;Nächsten Kandidaten wählen</translation>
    </message>
    <message>
        <source>Select the candidate after this one in the table.</source>
        <translation>Den Kandidaten danach in der Tabelle wählen.</translation>
    </message>
    <message>
        <source>P&amp;in the selected candidate</source>
        <translation>Gewählten Kandidaten &amp;anheften</translation>
    </message>
    <message>
        <source>Keep the selected candidate for comparison, or let it go.</source>
        <translation>Den gewählten Kandidaten zum Vergleich behalten oder lösen.</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s light or dark theme.</source>
        <translation>Dem hellen oder dunklen Design des Desktops folgen.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Das helle Design verwenden.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Das dunkle Design verwenden.</translation>
    </message>
    <message>
        <source>Reset the arran&amp;gement</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put study form, inspector and toolbar back where they were at first.</source>
        <translation>Studienformular, Inspektor und Werkzeugleiste an ihren ersten Platz setzen.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every command that has a shortcut.</source>
        <translation>Jeden Befehl mit Tastenkürzel auflisten.</translation>
    </message>
    <message>
        <source>A&amp;bout Splitscape</source>
        <translation>Ü&amp;ber Splitscape</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>Version, Lizenz und Quellen.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Save question, answer and evidence of this run as PDF or web page.</source>
        <translation>Frage, Antwort und Belege dieses Laufs als PDF oder Webseite speichern.</translation>
    </message>
    <message>
        <source>Export the selected net&amp;work…</source>
        <translation>&amp;Gewähltes Netz exportieren …</translation>
    </message>
    <message>
        <source>Write the selected candidate&apos;s network as ONNX files and its edge part as C99.</source>
        <translation>Das Netz des gewählten Kandidaten als ONNX-Dateien und seinen Wearable-Teil als C99 schreiben.</translation>
    </message>
    <message>
        <source>&amp;Go on with this run</source>
        <translation>Diesen &amp;Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, to the same end as if it never had been.</source>
        <translation>Einen angehaltenen Lauf bis zu demselben Ende fortsetzen, als wäre er nie angehalten worden.</translation>
    </message>
    <message>
        <source>Ru&amp;ns page</source>
        <translation>Seite &amp;Läufe</translation>
    </message>
    <message>
        <source>Show the list of runs, and compare them.</source>
        <translation>Die Liste der Läufe zeigen und Läufe vergleichen.</translation>
    </message>
    <message>
        <source>Select the candidate with the highest accuracy among those that keep all limits.</source>
        <translation>Den Kandidaten mit der höchsten Genauigkeit unter denen wählen, die alle Grenzen einhalten.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie …</translation>
    </message>
    <message>
        <source>Choose a study to start from.</source>
        <translation>Eine Studie als Anfang wählen.</translation>
    </message>
    <message>
        <source>&amp;Data page</source>
        <translation>Seite Date&amp;n</translation>
    </message>
    <message>
        <source>Show what was read of the data.</source>
        <translation>Zeigen, was von den Daten gelesen wurde.</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Let this study wait for its turn in the queue.</source>
        <translation>Diese Studie in der Warteschlange warten lassen, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>&amp;Queue of studies…</source>
        <translation>Wa&amp;rteschlange der Studien…</translation>
    </message>
    <message>
        <source>Search several studies one after the other.</source>
        <translation>Mehrere Studien nacheinander suchen lassen.</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the handbook that came with the program.</source>
        <translation>Das Handbuch öffnen, das mit dem Programm kam.</translation>
    </message>
    <message>
        <source>How to &amp;read this page</source>
        <translation>Wie diese Seite zu &amp;lesen ist</translation>
    </message>
    <message>
        <source>Open what the handbook says of the page that is shown.</source>
        <translation>Öffnen, was das Handbuch zur gezeigten Seite sagt.</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Open the list of terms.</source>
        <translation>Die Liste der Begriffe öffnen.</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Make a study of a folder of recordings or tables, or open the folder of a series.</source>
        <translation>Aus einem Ordner mit Aufzeichnungen oder Tabellen eine Studie machen, oder den Ordner einer Reihe öffnen.</translation>
    </message>
    <message>
        <source>&amp;Benchmark page</source>
        <translation>Seite Bench&amp;mark</translation>
    </message>
    <message>
        <source>Compare the strategies on tables of trained networks.</source>
        <translation>Die Strategien auf Tabellen trainierter Netze vergleichen.</translation>
    </message>
    <message>
        <source>Show the searches of a study side by side.</source>
        <translation>Die Suchen einer Studie nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Seri&amp;es page</source>
        <translation>Sei&amp;te Serie</translation>
    </message>
    <message>
        <source>Cali&amp;brate a device…</source>
        <translation>Gerät &amp;kalibrieren …</translation>
    </message>
    <message>
        <source>Make a device of layers that were measured on your board.</source>
        <translation>Ein Gerät aus Schichten machen, die auf Ihrem Board gemessen wurden.</translation>
    </message>
    <message>
        <source>Search o&amp;n…</source>
        <translation>W&amp;eitersuchen…</translation>
    </message>
    <message>
        <source>Search on where a completed run ended, in a file of its own.</source>
        <translation>Dort weitersuchen, wo ein abgeschlossener Lauf endete, in einer eigenen Datei.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Compute (mJ)</source>
        <translation>Rechnen (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Funk (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>Fog (mJ)</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>Real heartbeats</source>
        <translation>Echte Herzschläge</translation>
    </message>
    <message>
        <source>Synthetic heartbeats</source>
        <translation>Künstliche Herzschläge</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>Energiegrenze %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>keine Energiegrenze</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n search(es) of %3 trainings each</source>
        <comment>table, energy limit, trainings</comment>
        <translation>
            <numerusform>%1, %2, eine Suche (%n) von %3 Trainings</numerusform>
            <numerusform>%1, %2, %n Suchen von je %3 Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol %1; regret on the test part of the table</source>
        <translation>Protokoll %1; Rückstand auf dem Testteil der Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Energy limit (mJ)</source>
        <translation>Energiegrenze (mJ)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Trainings of each</source>
        <translation>Trainings je Suche</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>test part of the table</source>
        <translation>Testteil der Tabelle</translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>%1 holds ECG records, not a study. A new study can be made of them.</source>
        <translation>%1 enthält EKG-Aufzeichnungen und keine Studie. Daraus lässt sich eine neue Studie machen.</translation>
    </message>
    <message>
        <source>%1 holds EEG recordings, not a study. A new study can be made of them.</source>
        <translation>%1 enthält EEG-Aufzeichnungen und keine Studie. Daraus lässt sich eine neue Studie machen.</translation>
    </message>
    <message>
        <source>%1 is data, not a study. A new study can be made of it.</source>
        <translation>%1 sind Daten und keine Studie. Daraus lässt sich eine neue Studie machen.</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Aufzeichnungen und Tabellen (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Parts of this file could not be read; what could be read is here.</source>
        <translation>Teile dieser Datei waren nicht lesbar; was gelesen werden konnte, steht hier.</translation>
    </message>
    <message>
        <source>An earlier version wrote this file, without checksums: a changed byte in it may go unnoticed. Going on with the run adds them.</source>
        <translation>Eine frühere Version hat diese Datei ohne Prüfsummen geschrieben: Ein verändertes Byte darin kann unbemerkt bleiben. Wird der Lauf fortgesetzt, kommen sie hinzu.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>ohne Prüfsummen</translation>
    </message>
</context>
<context>
    <name>EdgeKindText</name>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Separierbar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is nothing at %1 (%2), so choose another file or folder.</source>
        <translation>Unter %1 ist nichts (%2); eine andere Datei oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is nothing at %1, so choose another file or folder.</source>
        <translation>Unter %1 ist nichts; eine andere Datei oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file (%2), so choose a file.</source>
        <translation>%1 ist keine Datei (%2); eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file, so choose a file.</source>
        <translation>%1 ist keine Datei; eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder (%2), so choose a folder.</source>
        <translation>%1 ist kein Ordner (%2); einen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so choose a folder.</source>
        <translation>%1 ist kein Ordner; einen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so check its permissions or choose another file.</source>
        <translation>%1 ist nicht lesbar (%2); die Rechte prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so check its permissions or choose another file.</source>
        <translation>%1 ist nicht lesbar; die Rechte prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is empty (%2), so choose another file.</source>
        <translation>%1 ist leer (%2); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is empty, so choose another file.</source>
        <translation>%1 ist leer; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind (%2), so choose another one.</source>
        <translation>%1 ist keine Datei der erwarteten Art (%2); eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind, so choose another one.</source>
        <translation>%1 ist keine Datei der erwarteten Art; eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read (%2), so choose another file.</source>
        <translation>%1 enthält etwas, das Splitscape nicht liest (%2); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read, so choose another file.</source>
        <translation>%1 enthält etwas, das Splitscape nicht liest; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is too large (%2), so choose a smaller file.</source>
        <translation>%1 ist zu groß (%2); eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is too large, so choose a smaller file.</source>
        <translation>%1 ist zu groß; eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind (%2), so choose another folder.</source>
        <translation>%1 enthält keine Aufzeichnung der erwarteten Art (%2); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind, so choose another folder.</source>
        <translation>%1 enthält keine Aufzeichnung der erwarteten Art; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says (%2), so get a fresh copy.</source>
        <translation>%1 endet früher, als der eigene Kopf sagt (%2); eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says, so get a fresh copy.</source>
        <translation>%1 endet früher, als der eigene Kopf sagt; eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), so get a fresh copy.</source>
        <translation>%1 ist beschädigt (%2); eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>%1 is damaged, so get a fresh copy.</source>
        <translation>%1 ist beschädigt; eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum (%2), so get a fresh copy.</source>
        <translation>Die Werte von %1 passen nicht zu ihrer Prüfsumme (%2); eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum, so get a fresh copy.</source>
        <translation>Die Werte von %1 passen nicht zu ihrer Prüfsumme; eine neue Kopie holen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2), so choose another place.</source>
        <translation>%1 ist nicht beschreibbar (%2); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so choose another place.</source>
        <translation>%1 ist nicht beschreibbar; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no space left for %1 (%2), so make room or choose another place.</source>
        <translation>Für %1 ist kein Platz mehr (%2); Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no space left for %1, so make room or choose another place.</source>
        <translation>Für %1 ist kein Platz mehr; Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2), so close it there or choose another file.</source>
        <translation>%1 wird von einem anderen Programm benutzt (%2); dort schließen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so close it there or choose another file.</source>
        <translation>%1 wird von einem anderen Programm benutzt; dort schließen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as given: %2 (see --help).</source>
        <translation>%1 ist so nicht verwendbar: %2 (siehe --help).</translation>
    </message>
    <message>
        <source>%1 cannot be used as given (see --help).</source>
        <translation>%1 ist so nicht verwendbar (siehe --help).</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2), so correct it there.</source>
        <translation>%1 ist nicht verständlich (%2); dort berichtigen.</translation>
    </message>
    <message>
        <source>%1 cannot be understood, so correct it.</source>
        <translation>%1 ist nicht verständlich; berichtigen.</translation>
    </message>
    <message>
        <source>%1 is not known (%2), so correct or remove it.</source>
        <translation>%1 ist nicht bekannt (%2); berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 is not known, so correct or remove it.</source>
        <translation>%1 ist nicht bekannt; berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 has the wrong type (%2), so correct it.</source>
        <translation>%1 hat den falschen Typ (%2); berichtigen.</translation>
    </message>
    <message>
        <source>%1 has the wrong type, so correct it.</source>
        <translation>%1 hat den falschen Typ; berichtigen.</translation>
    </message>
    <message>
        <source>%1 needs another value: %2.</source>
        <translation>%1 braucht einen anderen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 needs another value.</source>
        <translation>%1 braucht einen anderen Wert.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used (%2), so correct or remove it.</source>
        <translation>Die Zeile bei %1 ist nicht verwendbar (%2); berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used, so correct or remove it.</source>
        <translation>Die Zeile bei %1 ist nicht verwendbar; berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2), so change or remove one of the two.</source>
        <translation>%1 ist nicht verwendbar (%2); eine der beiden ändern oder entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be used because two lengths do not divide each other, so change one.</source>
        <translation>%1 ist nicht verwendbar, weil zwei Längen einander nicht teilen; eine ändern.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1 (%2), so raise that limit.</source>
        <translation>Keine Architektur des Suchraums kann %1 einhalten (%2); diese Grenze erhöhen.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1, so raise that limit.</source>
        <translation>Keine Architektur des Suchraums kann %1 einhalten; diese Grenze erhöhen.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal (%2), so choose another signal or record.</source>
        <translation>%1 hat das gewünschte Signal nicht (%2); ein anderes Signal oder eine andere Aufzeichnung wählen.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal, so choose another signal or record.</source>
        <translation>%1 hat das gewünschte Signal nicht; ein anderes Signal oder eine andere Aufzeichnung wählen.</translation>
    </message>
    <message>
        <source>%1 has too few samples (%2), so choose more data or another split.</source>
        <translation>%1 hat zu wenige Beispiele (%2); mehr Daten oder eine andere Aufteilung wählen.</translation>
    </message>
    <message>
        <source>%1 has too few samples, so choose more data or another split.</source>
        <translation>%1 hat zu wenige Beispiele; mehr Daten oder eine andere Aufteilung wählen.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available (%2), so choose the native one.</source>
        <translation>Der Trainer %1 ist nicht verfügbar (%2); den eingebauten wählen.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available, so choose the native one.</source>
        <translation>Der Trainer %1 ist nicht verfügbar; den eingebauten wählen.</translation>
    </message>
    <message>
        <source>%1 was stopped on request (%2), so start it again when you want the rest.</source>
        <translation>%1 wurde auf Wunsch angehalten (%2); für den Rest neu starten.</translation>
    </message>
    <message>
        <source>%1 was stopped on request, so start it again when you want the rest.</source>
        <translation>%1 wurde auf Wunsch angehalten; für den Rest neu starten.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1 (%2), so please report this.</source>
        <translation>Splitscape selbst ist bei %1 gescheitert (%2); bitte melden.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1, so please report this.</source>
        <translation>Splitscape selbst ist bei %1 gescheitert; bitte melden.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted (%2), so resume it to go on.</source>
        <translation>Der Lauf in %1 wurde unterbrochen (%2); für den Rest fortsetzen.</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted, so resume it to go on.</source>
        <translation>Der Lauf in %1 wurde unterbrochen; für den Rest fortsetzen.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 and test share %2 of %3 patients</source>
        <translation>%1 und Test teilen %2 von %3 Patienten</translation>
    </message>
    <message>
        <source>, %1 of %2 recordings</source>
        <translation>, %1 von %2 Aufzeichnungen</translation>
    </message>
    <message>
        <source>, %1 of %2 test samples overlap in time</source>
        <translation>, %1 von %2 Testbeispielen überlappen sich zeitlich</translation>
    </message>
    <message>
        <source>, %1 test samples are identical value for value.</source>
        <translation>, %1 Testbeispiele sind Wert für Wert gleich.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2: no test sample is of a patient it has learnt from</source>
        <translation>nach Patient, Teilmenge %1 von %2: kein Testbeispiel stammt von einem Patienten, von dem es gelernt hat</translation>
    </message>
    <message>
        <source>by patient: no test sample is of a patient it has learnt from</source>
        <translation>nach Patient: kein Testbeispiel stammt von einem Patienten, von dem es gelernt hat</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2: no test sample is of a recording it has learnt from</source>
        <translation>de Chazals DS1 nach DS2: kein Testbeispiel stammt aus einer Aufzeichnung, von der es gelernt hat</translation>
    </message>
    <message>
        <source>by time: the test is the end of each recording it has learnt from</source>
        <translation>nach Zeit: der Test ist das Ende jeder Aufzeichnung, von der es gelernt hat</translation>
    </message>
    <message>
        <source>by sample: one patient’s samples may be in training and test</source>
        <translation>nach Beispiel: Beispiele eines Patienten können in Training und Test sein</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it would have found is not known.</source>
        <translation>Der Lauf kam nicht an sein Ende; was er gefunden hätte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The signals are synthetic, so the accuracy says nothing of real patients.</source>
        <translation>Die Signale sind künstlich, also sagt die Genauigkeit nichts über echte Patienten.</translation>
    </message>
    <message>
        <source>%1 of the %2 patients in the test were learnt from, so the accuracy holds for further samples of these patients and is too high for a stranger.</source>
        <translation>Von %1 der %2 Patienten im Test wurde gelernt, also gilt die Genauigkeit für weitere Beispiele dieser Patienten und ist für einen Fremden zu hoch.</translation>
    </message>
    <message>
        <source>%1 of %2 test samples share signal with a training sample.</source>
        <translation>%1 von %2 Testbeispielen teilen Signal mit einem Trainingsbeispiel.</translation>
    </message>
    <message>
        <source>%1 test samples are the same as a training sample, value for value.</source>
        <translation>%1 Testbeispiele sind Wert für Wert gleich einem Trainingsbeispiel.</translation>
    </message>
    <message>
        <source>A baseline does as well for no more energy, or better.</source>
        <translation>Ein Vergleichsverfahren ist ebenso gut für nicht mehr Energie, oder besser.</translation>
    </message>
    <message>
        <source>No baseline was measured, so it is not known what a simpler way would reach (baselines in the study).</source>
        <translation>Kein Vergleichsverfahren wurde gemessen, also ist nicht bekannt, was ein einfacherer Weg erreicht (baselines in der Studie).</translation>
    </message>
    <message>
        <source>Classes were made equally frequent in the test. Where a class is rare, its precision will be far lower.</source>
        <translation>Die Klassen wurden im Test gleich häufig gemacht. Wo eine Klasse selten ist, wird ihre Präzision viel geringer sein.</translation>
    </message>
    <message>
        <source>Nobody told whose the samples are, so the interval cannot take into account that samples of one patient are alike.</source>
        <translation>Niemand sagt, von wem die Beispiele sind, also kann das Intervall nicht berücksichtigen, dass sich Beispiele eines Patienten gleichen.</translation>
    </message>
    <message>
        <source>The test has %1 patients only; an interval over so few is itself unsure.</source>
        <translation>Der Test hat nur %1 Patienten; ein Intervall über so wenige ist selbst unsicher.</translation>
    </message>
    <message>
        <source>The interval of the accuracy is wider than ± 5 points.</source>
        <translation>Das Intervall der Genauigkeit ist breiter als ± 5 Punkte.</translation>
    </message>
    <message>
        <source>It is one search with one seed; how much searches differ is not known (seeds in the study).</source>
        <translation>Es ist eine Suche mit einem Startwert; wie sehr sich Suchen unterscheiden, ist nicht bekannt (seeds in der Studie).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>What training and test share was not counted when this run began.</source>
        <translation>Was Training und Test teilen, wurde nicht gezählt, als dieser Lauf begann.</translation>
    </message>
    <message>
        <source>The selection half chose the best epoch of %1 networks and was the fitness of the search.</source>
        <translation>Die Auswahlhälfte wählte die beste Epoche von %1 Netzen und war die Fitness der Suche.</translation>
    </message>
    <message>
        <source>The test part has not been looked at.</source>
        <translation>Der Testteil wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>The held-back half chose one of %1 networks; it was also scored on %2, which chose nothing.</source>
        <translation>Die zurückgehaltene Hälfte wählte eines von %1 Netzen; sie bewertete auch %2, was nichts entschied.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: %1 trainings of the chosen network and %2 baselines. Nothing was chosen on it.</source>
        <translation>Der Testteil wurde einmal angesehen, am Ende: %1 Trainings des gewählten Netzes und %2 Vergleichsverfahren. Nichts wurde auf ihm gewählt.</translation>
    </message>
    <message>
        <source>Code of the final training is released</source>
        <translation>Der Code des letzten Trainings ist veröffentlicht</translation>
    </message>
    <message>
        <source>free software; the study below repeats it</source>
        <translation>freie Software; die Studie unten wiederholt es</translation>
    </message>
    <message>
        <source>Code of the search is released</source>
        <translation>Der Code der Suche ist veröffentlicht</translation>
    </message>
    <message>
        <source>What is compared shares data, training and evaluation</source>
        <translation>Was verglichen wird, teilt Daten, Training und Bewertung</translation>
    </message>
    <message>
        <source>candidates and baselines run under one study</source>
        <translation>Kandidaten und Vergleichsverfahren laufen in einer Studie</translation>
    </message>
    <message>
        <source>Versions, machine and seeds are controlled</source>
        <translation>Versionen, Rechner und Startwerte sind festgehalten</translation>
    </message>
    <message>
        <source>recorded; the result depends on neither threads nor time</source>
        <translation>aufgezeichnet; das Ergebnis hängt weder von Threads noch von der Zeit ab</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablationen</translation>
    </message>
    <message>
        <source>each is a study of its own: judging.partitioning and search.layer_optimisation</source>
        <translation>jede ist eine eigene Studie: judging.partitioning und search.layer_optimisation</translation>
    </message>
    <message>
        <source>Compared with random search</source>
        <translation>Vergleich mit zufälliger Suche</translation>
    </message>
    <message>
        <source>this is random search</source>
        <translation>dies ist zufällige Suche</translation>
    </message>
    <message>
        <source>not in this run; search.strategy random does it at the same budget</source>
        <translation>nicht in diesem Lauf; search.strategy random tut es mit gleichem Aufwand</translation>
    </message>
    <message>
        <source>Several searches, all seeds reported</source>
        <translation>Mehrere Suchen, alle Startwerte genannt</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>alle sind aufgeführt</translation>
    </message>
    <message>
        <source>one search; seeds in the study repeats it</source>
        <translation>eine Suche; seeds in der Studie wiederholt sie</translation>
    </message>
    <message>
        <source>Performance over time</source>
        <translation>Güte über die Zeit</translation>
    </message>
    <message>
        <source>the figure of accuracy by generation</source>
        <translation>die Abbildung der Genauigkeit je Generation</translation>
    </message>
    <message>
        <source>Tabular benchmark</source>
        <translation>Tabellarischer Vergleichstest</translation>
    </message>
    <message>
        <source>none holds this space; the program’s own covers a smaller one</source>
        <translation>keiner enthält diesen Raum; der des Programms deckt einen kleineren ab</translation>
    </message>
    <message>
        <source>Tuning of settings is reported</source>
        <translation>Das Einstellen ist berichtet</translation>
    </message>
    <message>
        <source>defaults and what they were chosen on are documented; the user’s own trials are not known</source>
        <translation>Voreinstellungen und worauf sie gewählt wurden sind dokumentiert; eigene Versuche des Benutzers sind nicht bekannt</translation>
    </message>
    <message>
        <source>Time of the whole method</source>
        <translation>Zeit des ganzen Verfahrens</translation>
    </message>
    <message>
        <source>the time of the run includes preparation, search, final trainings and baselines</source>
        <translation>die Zeit des Laufs umfasst Vorbereitung, Suche, letzte Trainings und Vergleichsverfahren</translation>
    </message>
    <message>
        <source>All settings are reported</source>
        <translation>Alle Einstellungen sind berichtet</translation>
    </message>
    <message>
        <source>the study below holds each</source>
        <translation>die Studie unten enthält jede</translation>
    </message>
    <message>
        <source>The test part was looked at %1 time(s) before, by runs that this one goes on from, so it is no longer a first look.</source>
        <translation>Der Testteil wurde schon %1-mal angesehen, von Läufen, die dieser fortsetzt; es ist also kein erster Blick mehr.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 ist %2 (%3)</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half: %1.</source>
        <translation>Auf dem Testteil erreicht das Netz nicht, was die Studie von ihm verlangt, obwohl es dies auf der Auswahlhälfte tat: %1.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 patients</source>
        <translation>95-%-Intervall %1 bis %2 über %3 Patienten</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 for the number of test samples</source>
        <translation>95-%-Intervall %1 bis %2 für die Zahl der Testbeispiele</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>kein Vergleichsverfahren wurde gemessen</translation>
    </message>
    <message>
        <source>the best baseline, %1, reaches %2</source>
        <translation>das beste Vergleichsverfahren, %1, erreicht %2</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2</source>
        <translation>nach Patient, Teilmenge %1 von %2</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>nach Patient</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2</source>
        <translation>DS1 zu DS2 nach de Chazal</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>nach Datei</translation>
    </message>
    <message>
        <source>by sample</source>
        <translation>nach Beispiel</translation>
    </message>
    <message>
        <source>by file: the test is the files and folders whose name holds “test”</source>
        <translation>nach Datei: der Test sind die Dateien und Ordner, deren Name „test“ enthält</translation>
    </message>
    <message>
        <source>always answering %1 reaches %2</source>
        <translation>immer %1 zu antworten erreicht %2</translation>
    </message>
    <message>
        <source>Always answering %1 would be right in %2 of the test samples, no less often than the network; what the network is worth shows in the sensitivity of the other classes and in macro-F1 alone.</source>
        <translation>Immer %1 zu antworten wäre bei %2 der Testbeispiele richtig, nicht seltener als das Netz; was das Netz wert ist, zeigen allein die Sensitivität der anderen Klassen und Macro-F1.</translation>
    </message>
    <message>
        <source>The recordings that are scored for events last %1 minutes on average. From 30 s before a seizure to 60 s after it any detection counts as right, so in so short recordings nearly every one does, and false alarms in 24 h say nothing of whole days.</source>
        <translation>Die Aufnahmen, die nach Ereignissen bewertet werden, dauern im Mittel %1 Minuten. Von 30 s vor einem Anfall bis 60 s danach zählt jede Erkennung als richtig, in so kurzen Aufnahmen also fast jede, und Fehlalarme in 24 h sagen nichts über ganze Tage.</translation>
    </message>
    <message>
        <source>Nobody told when the samples were recorded, so the order of the rows was taken for the order of time. Where the rows are shuffled, this is a split by sample.</source>
        <translation>Es wurde nicht angegeben, wann die Beispiele aufgenommen wurden, daher gilt die Reihenfolge der Zeilen als die der Zeit. Wo die Zeilen gemischt sind, ist dies eine Teilung nach Beispiel.</translation>
    </message>
    <message>
        <source>It was looked at again afterwards, for the curve of missed R peaks.</source>
        <translation>Er wurde danach noch einmal angesehen, für die Kurve verfehlter R-Zacken.</translation>
    </message>
    <message>
        <source>The program’s defaults for dropout, initial weights and beat window were first chosen by test accuracies on these recordings. Compared anew by the selection half of DS1 alone they are kept (docs/benchmarks.md), yet figures on these recordings may be a little too good.</source>
        <translation>Die Vorgaben des Programms für Dropout, Anfangsgewichte und Fenster der Herzschläge wurden zuerst nach Testgenauigkeiten auf diesen Aufnahmen gewählt. Neu verglichen, allein an der Auswahlhälfte von DS1, bleiben sie (docs/benchmarks.md); dennoch können Zahlen auf diesen Aufnahmen etwas zu gut sein.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: one training of the chosen network and %1 baselines. Nothing was chosen on it.</source>
        <translation>Der Testteil wurde einmal angesehen, am Ende: ein Training des gewählten Netzes und %1 Vergleichsverfahren. Nichts wurde auf ihm gewählt.</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>it runs forwards only, as on a device, and delays the signal</source>
        <translation>er läuft nur vorwärts, wie auf einem Gerät, und verzögert das Signal</translation>
    </message>
    <message>
        <source>a device cannot: it runs forwards and backwards over the whole recording</source>
        <translation>ein Gerät kann das nicht: er läuft vorwärts und rückwärts über die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>a device can: each window by itself, so its amplitude is lost</source>
        <translation>ein Gerät kann das: jedes Fenster für sich, die Amplitude geht dabei verloren</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of the whole recording, known at its end only</source>
        <translation>ein Gerät kann das nicht: nach der Abweichung der ganzen Aufzeichnung, die erst an ihrem Ende bekannt ist</translation>
    </message>
    <message>
        <source>a device can, after a calibration of %1 s for each patient; the amplitude is kept</source>
        <translation>ein Gerät kann das nach %1 s Kalibrierung je Patient; die Amplitude bleibt erhalten</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of all that a patient has</source>
        <translation>ein Gerät kann das nicht: nach der Abweichung von allem, was ein Patient hat</translation>
    </message>
    <message>
        <source>a device can: divided by %1, the amplitude is kept</source>
        <translation>ein Gerät kann das: geteilt durch %1, die Amplitude bleibt erhalten</translation>
    </message>
    <message>
        <source>a device can: values as recorded</source>
        <translation>ein Gerät kann das: Werte wie aufgezeichnet</translation>
    </message>
    <message>
        <source>a device can: by the numbers under &quot;Range of the values&quot;, where there are any; they are of all recordings, those of the test part too</source>
        <translation>ein Gerät kann das: mit den Zahlen unter „Wertebereich“, wo es welche gibt; sie stammen aus allen Aufzeichnungen, auch denen des Testteils</translation>
    </message>
    <message>
        <source>a device can: of the last %1 s</source>
        <translation>ein Gerät kann das: aus den letzten %1 s</translation>
    </message>
    <message>
        <source>a device would answer %1 s late: the median is of the intervals before and after the beat</source>
        <translation>ein Gerät antwortete %1 s später: der Median ist der Abstände vor und nach dem Schlag</translation>
    </message>
    <message>
        <source>it ends %1 s after the R peak, which is the least delay of an answer</source>
        <translation>es endet %1 s nach der R-Zacke; so lange dauert eine Antwort mindestens</translation>
    </message>
    <message>
        <source>it ends %1 samples after the R peak, which is the least delay of an answer</source>
        <translation>es endet %1 Abtastwerte nach der R-Zacke; so lange dauert eine Antwort mindestens</translation>
    </message>
    <message>
        <source>it ends %1 R-R intervals after the R peak, which is the least delay of an answer</source>
        <translation>es endet %1 R-R-Abstände nach der R-Zacke; so lange dauert eine Antwort mindestens</translation>
    </message>
    <message>
        <source>the next interval is known one beat later</source>
        <translation>der nächste Abstand ist erst einen Schlag später bekannt</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>R-R median</source>
        <translation>R-R-Median</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>R-R inputs</source>
        <translation>R-R-Werte</translation>
    </message>
    <message>
        <source>its file %1 is not there</source>
        <translation>die Datei %1 fehlt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it has not the wanted lead but %1</source>
        <translation>nicht die gewünschte Ableitung, sondern %1</translation>
    </message>
    <message>
        <source>a paced record</source>
        <translation>eine Aufzeichnung mit Schrittmacher</translation>
    </message>
    <message>
        <source>it would have given %1</source>
        <translation>sie hätte %1 ergeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>reading stopped early</source>
        <translation>das Lesen brach vorzeitig ab</translation>
    </message>
    <message>
        <source>reading it stopped early</source>
        <translation>das Lesen brach vorzeitig ab</translation>
    </message>
    <message>
        <source>it is text in UTF-16, save it as UTF-8</source>
        <translation>Text in UTF-16, als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is compressed with gzip, unpack it first</source>
        <translation>mit gzip komprimiert, erst entpacken</translation>
    </message>
    <message>
        <source>it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it or save the sheet as CSV</source>
        <translation>ein ZIP-Archiv oder eine Arbeitsmappe von Excel oder LibreOffice (.xlsx, .ods); entpacken oder das Blatt als CSV speichern</translation>
    </message>
    <message>
        <source>it is a NumPy array, save it as text with numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</source>
        <translation>ein NumPy-Array; als Text speichern mit numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</translation>
    </message>
    <message>
        <source>it is a MATLAB file, save its matrix as text with writematrix</source>
        <translation>eine MATLAB-Datei; die Matrix mit writematrix als Text speichern</translation>
    </message>
    <message>
        <source>it is a pointer of Git LFS and not the file itself, get it with git lfs pull</source>
        <translation>ein Zeiger von Git LFS und nicht die Datei selbst; mit git lfs pull holen</translation>
    </message>
    <message>
        <source>it is a web page, perhaps an error page saved by a download, get the file again</source>
        <translation>eine Webseite, vielleicht die Fehlerseite eines Downloads; die Datei neu holen</translation>
    </message>
    <message>
        <source>it is an EDF or BDF recording</source>
        <translation>eine EDF- oder BDF-Aufzeichnung</translation>
    </message>
    <message>
        <source>its content is binary and of no kind known here</source>
        <translation>binärer Inhalt unbekannter Art</translation>
    </message>
    <message>
        <source>its file %1 is there as %2.gz only, unpack it first</source>
        <translation>die Datei %1 liegt nur als %2.gz vor, erst entpacken</translation>
    </message>
    <message>
        <source>%1 holds %2 samples per signal, of which those are read that the header states, %3</source>
        <translation>%1 enthält %2 Werte je Signal; gelesen werden die %3, die der Kopf angibt</translation>
    </message>
    <message>
        <source>holds %1 of the %2 samples per signal that the header states</source>
        <translation>enthält %1 der %2 Werte je Signal, die der Kopf angibt</translation>
    </message>
    <message>
        <source>%1 holds %2 of the %3 samples per signal that the header states, read up to its end</source>
        <translation>%1 enthält %2 der %3 Werte je Signal, die der Kopf angibt; bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>its leads differ in rate</source>
        <translation>die Ableitungen haben verschiedene Raten</translation>
    </message>
    <message>
        <source>it has no annotation file %1</source>
        <translation>keine Annotationsdatei %1</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>es gibt %1</translation>
    </message>
    <message>
        <source>%1 has no beat</source>
        <translation>%1 enthält keinen Schlag</translation>
    </message>
    <message>
        <source>its annotations are %1</source>
        <translation>die Annotationen sind %1</translation>
    </message>
    <message>
        <source>dataset.labels.classes names the marks of each class</source>
        <translation>dataset.labels.classes nennt die Zeichen jeder Klasse</translation>
    </message>
    <message>
        <source>its annotations are %1, by the record name inside its header</source>
        <translation>die Annotationen sind %1, nach dem Namen der Aufzeichnung im Kopf</translation>
    </message>
    <message>
        <source>there is no WFDB header (.hea) in it, but %1</source>
        <translation>darin ist kein WFDB-Kopf (.hea), sondern %1</translation>
    </message>
    <message>
        <source>its sampling rate is %1 Hz</source>
        <translation>die Abtastrate ist %1 Hz</translation>
    </message>
    <message>
        <source>no lead %1</source>
        <translation>keine Ableitung %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>vorhanden: %1</translation>
    </message>
    <message>
        <source>no file holds samples of its lead %1</source>
        <translation>keine Datei enthält Werte der Ableitung %1</translation>
    </message>
    <message>
        <source>%1 beat lies outside its %2 s of signal</source>
        <translation>%1 Schlag liegt außerhalb der %2 s Signal</translation>
    </message>
    <message>
        <source>%1 beats lie outside its %2 s of signal</source>
        <translation>%1 Schläge liegen außerhalb der %2 s Signal</translation>
    </message>
    <message>
        <source>%1 mark repeats another one of the same time</source>
        <translation>%1 Zeichen wiederholt ein anderes zur selben Zeit</translation>
    </message>
    <message>
        <source>%1 marks repeat another one of the same time</source>
        <translation>%1 Zeichen wiederholen ein anderes zur selben Zeit</translation>
    </message>
    <message>
        <source>no record has the lead &quot;%1&quot;</source>
        <translation>keine Aufzeichnung hat die Ableitung „%1“</translation>
    </message>
    <message>
        <source>name one of them in dataset.lead, or &quot;first&quot; in dataset.fallback_lead</source>
        <translation>eine davon in dataset.lead nennen, oder „first“ in dataset.fallback_lead</translation>
    </message>
    <message>
        <source>none of its %1 record has the beat annotations that are needed</source>
        <translation>die eine Aufzeichnung hat nicht die nötigen Schlag-Annotationen (Anzahl: %1)</translation>
    </message>
    <message>
        <source>none of its %1 records has the beat annotations that are needed</source>
        <translation>keine der %1 Aufzeichnungen hat die nötigen Schlag-Annotationen</translation>
    </message>
    <message>
        <source>the records lie in subfolders</source>
        <translation>die Aufzeichnungen liegen in Unterordnern</translation>
    </message>
    <message>
        <source>data with one label a record can be read from a CSV of one record a row</source>
        <translation>Daten mit einer Klasse je Aufzeichnung lassen sich aus einer CSV-Datei mit einer Aufzeichnung je Zeile lesen</translation>
    </message>
    <message>
        <source>none of its %1 record can be used</source>
        <translation>die eine Aufzeichnung kann nicht verwendet werden (Anzahl: %1)</translation>
    </message>
    <message>
        <source>none of its %1 records can be used</source>
        <translation>keine der %1 Aufzeichnungen kann verwendet werden</translation>
    </message>
    <message>
        <source>none of its %1 recordings can be used</source>
        <translation>keine der %1 Aufzeichnungen kann verwendet werden</translation>
    </message>
    <message>
        <source>annotations of no class: %1</source>
        <translation>Annotationen keiner Klasse: %1</translation>
    </message>
    <message>
        <source>%1 (%2, not classified)</source>
        <translation>%1 (%2, nicht klassifiziert)</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 record</source>
        <translation>aus „%1“ gelesen, in %2 Aufzeichnung</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 records</source>
        <translation>aus „%1“ gelesen, in %2 Aufzeichnungen</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recording</source>
        <translation>aus „%1“ gelesen, in %2 Aufzeichnung</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recordings</source>
        <translation>aus „%1“ gelesen, in %2 Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1 beat has more than a quarter of the window in a gap of the signal</source>
        <translation>%1 Schlag hat mehr als ein Viertel des Fensters in einer Lücke des Signals</translation>
    </message>
    <message>
        <source>%1 beats have more than a quarter of the window in a gap of the signal</source>
        <translation>%1 Schläge haben mehr als ein Viertel des Fensters in einer Lücke des Signals</translation>
    </message>
    <message>
        <source>%1 beat has less than a quarter of the window inside the signal</source>
        <translation>%1 Schlag hat weniger als ein Viertel des Fensters im Signal</translation>
    </message>
    <message>
        <source>%1 beats have less than a quarter of the window inside the signal</source>
        <translation>%1 Schläge haben weniger als ein Viertel des Fensters im Signal</translation>
    </message>
    <message>
        <source>there is no beat to learn from</source>
        <translation>kein Schlag, von dem zu lernen wäre</translation>
    </message>
    <message>
        <source>all its beats lie in gaps of the signal</source>
        <translation>alle Schläge liegen in Lücken des Signals</translation>
    </message>
    <message>
        <source>its annotation file has no end mark, read up to its end</source>
        <translation>die Annotationsdatei hat keine Endmarke; bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>annotation %1 of its file lies before the record&apos;s start and is left out</source>
        <translation>Annotation %1 der Datei liegt vor dem Beginn der Aufzeichnung und ist ausgelassen</translation>
    </message>
    <message>
        <source>annotation %1 lies before the record&apos;s start</source>
        <translation>Annotation %1 liegt vor dem Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>annotation %1 has the undefined code %2</source>
        <translation>Annotation %1 hat den undefinierten Code %2</translation>
    </message>
    <message>
        <source>it stops without an end mark after %1 annotations</source>
        <translation>nach %1 Annotationen ohne Endmarke zu Ende</translation>
    </message>
    <message>
        <source>sampling frequency is not positive</source>
        <translation>die Abtastfrequenz ist nicht positiv</translation>
    </message>
    <message>
        <source>it is text where annotations in MIT format are binary; &quot;wrann&quot; of the WFDB tools makes them of what &quot;rdann&quot; wrote</source>
        <translation>Text, wo Annotationen im MIT-Format binär sind; „wrann“ der WFDB-Werkzeuge macht sie aus dem, was „rdann“ schrieb</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4</source>
        <translation>Signal „%1“ der Aufzeichnung %2 ergibt %3 und nicht %4</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4, the checksum in its header</source>
        <translation>Signal „%1“ der Aufzeichnung %2 ergibt %3 und nicht %4, die Prüfsumme im Kopf</translation>
    </message>
    <message>
        <source>its signal file is %1, its header says %2</source>
        <translation>die Signaldatei ist %1, der Kopf sagt %2</translation>
    </message>
    <message>
        <source>its samples are compressed with FLAC (format %1), convert the record with &quot;xform -i RECORD -o COPY -O 16&quot; of the WFDB tools, or with wfdb-python: rdrecord, then wrsamp with fmt 16</source>
        <translation>die Werte sind mit FLAC komprimiert (Format %1); die Aufzeichnung mit „xform -i RECORD -o COPY -O 16“ der WFDB-Werkzeuge umwandeln, oder mit wfdb-python: rdrecord, dann wrsamp mit fmt 16</translation>
    </message>
    <message>
        <source>storage format %1 is none that is known (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</source>
        <translation>das Speicherformat %1 ist nicht bekannt (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</translation>
    </message>
    <message>
        <source>no record line</source>
        <translation>keine Kopfzeile der Aufzeichnung</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>states %1 segments, but %2 lines follow</source>
        <translation>%1 Segmente angegeben, aber %2 Zeilen folgen</translation>
    </message>
    <message>
        <source>states %1 signals, but %2 lines follow</source>
        <translation>%1 Signale angegeben, aber %2 Zeilen folgen</translation>
    </message>
    <message>
        <source>its record line names a folder, %1</source>
        <translation>die Kopfzeile nennt einen Ordner, %1</translation>
    </message>
    <message>
        <source>segment count in %1 is not 1 to 1000000</source>
        <translation>die Zahl der Segmente in %1 ist nicht 1 bis 1000000</translation>
    </message>
    <message>
        <source>line %1 is not the record line of a WFDB header</source>
        <translation>Zeile %1 ist nicht die erste Zeile eines WFDB-Kopfs</translation>
    </message>
    <message>
        <source>number of signals %1 is not 0 to 4096</source>
        <translation>die Zahl der Signale %1 ist nicht 0 bis 4096</translation>
    </message>
    <message>
        <source>its sampling frequency has a decimal comma</source>
        <translation>die Abtastfrequenz hat ein Dezimalkomma</translation>
    </message>
    <message>
        <source>sampling frequency %1 is not a positive number</source>
        <translation>die Abtastfrequenz %1 ist keine positive Zahl</translation>
    </message>
    <message>
        <source>number of samples %1 is not a possible length</source>
        <translation>die Zahl der Werte %1 ist keine mögliche Länge</translation>
    </message>
    <message>
        <source>length %1 of segment %2 is not a number of samples</source>
        <translation>die Länge %1 des Segments %2 ist keine Zahl von Werten</translation>
    </message>
    <message>
        <source>its header names %1, read from %2 beside it</source>
        <translation>der Kopf nennt %1, gelesen wurde %2 daneben</translation>
    </message>
    <message>
        <source>samples from standard input</source>
        <translation>Werte von der Standardeingabe</translation>
    </message>
    <message>
        <source>format %1 differs from format %2 of the same file above</source>
        <translation>Format %1 weicht vom Format %2 derselben Datei weiter oben ab</translation>
    </message>
    <message>
        <source>a frame of the signals up to here has more than 1000000 samples</source>
        <translation>ein Rahmen der Signale bis hier hat mehr als 1000000 Werte</translation>
    </message>
    <message>
        <source>format %1 cannot be read</source>
        <translation>das Format %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>samples per frame in %1 are not 1 to 100000</source>
        <translation>die Werte je Rahmen in %1 sind nicht 1 bis 100000</translation>
    </message>
    <message>
        <source>skew or offset in %1 is not a possible one</source>
        <translation>Versatz oder Anfang in %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>a gain of it has a decimal comma</source>
        <translation>ein Verstärkungsfaktor hat ein Dezimalkomma</translation>
    </message>
    <message>
        <source>gain %1 is not GAIN(BASELINE)/UNIT</source>
        <translation>Verstärkung %1 ist nicht GAIN(BASELINE)/UNIT</translation>
    </message>
    <message>
        <source>its %1 %2 is not a whole number and is passed over</source>
        <translation>%1 %2 ist keine ganze Zahl und wird übergangen</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>ADC resolution %1</source>
        <translation>ADC-Auflösung %1</translation>
    </message>
    <message>
        <source>ADC zero %1</source>
        <translation>ADC-Nullpunkt %1</translation>
    </message>
    <message>
        <source>initial value</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>initial value %1</source>
        <translation>Anfangswert %1</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>%1 lies outside the record&apos;s folder</source>
        <translation>%1 liegt außerhalb des Ordners der Aufzeichnung</translation>
    </message>
    <message>
        <source>binary content where a WFDB header is text</source>
        <translation>binärer Inhalt, wo ein WFDB-Kopf Text ist</translation>
    </message>
    <message>
        <source>states %1 samples, but its segments have %2</source>
        <translation>%1 Werte angegeben, die Segmente haben aber %2</translation>
    </message>
    <message>
        <source>all its segments are gaps</source>
        <translation>alle Segmente sind Lücken</translation>
    </message>
    <message>
        <source>segment %1 has segments itself</source>
        <translation>Segment %1 hat selbst Segmente</translation>
    </message>
    <message>
        <source>a segment that has segments itself</source>
        <translation>ein Segment, das selbst Segmente hat</translation>
    </message>
    <message>
        <source>no signal is named &apos;%1&apos;</source>
        <translation>kein Signal heißt „%1“</translation>
    </message>
    <message>
        <source>no signal %1 among %2</source>
        <translation>kein Signal %1 unter %2</translation>
    </message>
    <message>
        <source>samples %1 to %2 are not within the record&apos;s %3</source>
        <translation>die Werte %1 bis %2 liegen nicht in den %3 der Aufzeichnung</translation>
    </message>
    <message>
        <source>more than %1 samples at once</source>
        <translation>mehr als %1 Werte auf einmal</translation>
    </message>
    <message>
        <source>has %1 samples, but %2 belong to record %3</source>
        <translation>%1 Werte, zur Aufzeichnung %3 gehören aber %2</translation>
    </message>
    <message>
        <source>has another sampling frequency than record %1</source>
        <translation>andere Abtastfrequenz als die Aufzeichnung %1</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; has another rate or unit than in the rest of record %2</source>
        <translation>Signal „%1“ hat eine andere Rate oder Einheit als im Rest der Aufzeichnung %2</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 is not there</source>
        <translation>Segment %1 gilt als Lücke: %2 fehlt</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 cannot be read</source>
        <translation>Segment %1 gilt als Lücke: %2 ist nicht lesbar</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2</source>
        <translation>Segment %1 gilt als Lücke: %2</translation>
    </message>
    <message>
        <source>raw samples of a multi-segment record</source>
        <translation>Rohwerte einer Aufzeichnung aus mehreren Segmenten</translation>
    </message>
    <message>
        <source>%1 of its %2 samples are in no file</source>
        <translation>%1 der %2 Werte sind in keiner Datei</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>kein Signal %1</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is empty</source>
        <translation>der Bereich des Signals „%1“ ist leer</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is not four numbers</source>
        <translation>der Bereich des Signals „%1“ sind nicht vier Zahlen</translation>
    </message>
    <message>
        <source>%1 in record %2</source>
        <translation>%1 in Datensatz %2</translation>
    </message>
    <message>
        <source>more than %1 annotations</source>
        <translation>mehr als %1 Annotationen</translation>
    </message>
    <message>
        <source>record %1 has no time</source>
        <translation>Datensatz %1 hat keine Zeit</translation>
    </message>
    <message>
        <source>record %1 starts before the one before it ends</source>
        <translation>Datensatz %1 beginnt vor dem Ende des vorigen</translation>
    </message>
    <message>
        <source>it has gaps by the times of its records though its header calls it continuous (EDF+C), read by these times</source>
        <translation>nach den Zeiten der Datensätze hat sie Lücken, obwohl der Kopf sie fortlaufend nennt (EDF+C); nach diesen Zeiten gelesen</translation>
    </message>
    <message>
        <source>an annotation has no time or no end</source>
        <translation>eine Annotation hat keine Zeit oder kein Ende</translation>
    </message>
    <message>
        <source>it starts neither as EDF nor as BDF</source>
        <translation>der Anfang ist weder der einer EDF- noch einer BDF-Datei</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>endet mitten im Kopf</translation>
    </message>
    <message>
        <source>its number of records is &apos;%1&apos;, counted by the length of the file instead</source>
        <translation>die Zahl der Datensätze ist „%1“; stattdessen nach der Länge der Datei gezählt</translation>
    </message>
    <message>
        <source>number of records is &apos;%1&apos;</source>
        <translation>die Zahl der Datensätze ist „%1“</translation>
    </message>
    <message>
        <source>record length is &apos;%1&apos;</source>
        <translation>die Länge eines Datensatzes ist „%1“</translation>
    </message>
    <message>
        <source>number of signals is &apos;%1&apos;</source>
        <translation>die Zahl der Signale ist „%1“</translation>
    </message>
    <message>
        <source>number of samples of signal &apos;%1&apos; is &apos;%2&apos;</source>
        <translation>die Zahl der Werte des Signals „%1“ ist „%2“</translation>
    </message>
    <message>
        <source>its header states a length of &apos;%1&apos; bytes, read as the %2 of its %3 signals</source>
        <translation>der Kopf gibt die Länge „%1“ Byte an; gelesen als die %2 seiner %3 Signale</translation>
    </message>
    <message>
        <source>its header says that it has gaps (EDF+D), but no signal tells when its records are, read as if one follows the other</source>
        <translation>der Kopf sagt, dass es Lücken gibt (EDF+D), aber kein Signal sagt, wann die Datensätze sind; gelesen, als folgten sie aufeinander</translation>
    </message>
    <message>
        <source>it has annotations though its header calls it a plain EDF</source>
        <translation>sie enthält Annotationen, obwohl der Kopf sie ein einfaches EDF nennt</translation>
    </message>
    <message>
        <source>its records have no length, but it has samples</source>
        <translation>die Datensätze haben keine Länge, aber es gibt Werte</translation>
    </message>
    <message>
        <source>its records hold no samples</source>
        <translation>die Datensätze enthalten keine Werte</translation>
    </message>
    <message>
        <source>one record has %1 bytes</source>
        <translation>ein Datensatz hat %1 Byte</translation>
    </message>
    <message>
        <source>it ends after its header</source>
        <translation>endet nach dem Kopf</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2 whole ones</source>
        <translation>der Kopf gibt %1 Datensätze an, die Datei hat %2 ganze</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2, of which the first %3 are read</source>
        <translation>der Kopf gibt %1 Datensätze an, die Datei hat %2, gelesen werden die ersten %3</translation>
    </message>
    <message>
        <source>its header is padded with NUL instead of blanks</source>
        <translation>der Kopf ist mit NUL statt Leerzeichen aufgefüllt</translation>
    </message>
    <message>
        <source>numbers of its header have a decimal comma</source>
        <translation>Zahlen im Kopf haben ein Dezimalkomma</translation>
    </message>
    <message>
        <source>its channel %1 has no samples</source>
        <translation>der Kanal %1 hat keine Werte</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>kein Kanal %1</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in unit</source>
        <translation>die Kanäle des Paars %1 haben verschiedene Einheiten</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in rate</source>
        <translation>die Kanäle des Paars %1 haben verschiedene Raten</translation>
    </message>
    <message>
        <source>its records have no length</source>
        <translation>die Datensätze haben keine Länge</translation>
    </message>
    <message>
        <source>the range of its channel %1 is empty (%2 to %3 for %4 to %5)</source>
        <translation>der Bereich des Kanals %1 ist leer (%2 bis %3 für %4 bis %5)</translation>
    </message>
    <message>
        <source>its labels, %1: %2</source>
        <translation>die Klassen, %1: %2</translation>
    </message>
    <message>
        <source>its labels are in %1, by its columns</source>
        <translation>die Klassen stehen in %1, nach dessen Spalten</translation>
    </message>
    <message>
        <source>it has no annotation</source>
        <translation>ohne Annotation</translation>
    </message>
    <message>
        <source>no annotation names a class</source>
        <translation>keine Annotation nennt eine Klasse</translation>
    </message>
    <message>
        <source>its label file %1 names no seizure and %2</source>
        <translation>die Datei %1 nennt keinen Anfall; %2</translation>
    </message>
    <message>
        <source>no file lists its seizures and %1</source>
        <translation>keine Datei nennt die Anfälle; %1</translation>
    </message>
    <message>
        <source>beside it lie %1</source>
        <translation>daneben liegen %1</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 s, the recording ends at %4 s</source>
        <translation>%1 bei %2 bis %3 s, die Aufzeichnung endet bei %4 s</translation>
    </message>
    <message>
        <source>there is no EDF or BDF file in it, but %1</source>
        <translation>darin ist keine EDF- oder BDF-Datei, sondern %1</translation>
    </message>
    <message>
        <source>no recording has all channels of %1</source>
        <translation>keine Aufzeichnung hat alle Kanäle: %1</translation>
    </message>
    <message>
        <source>name others in dataset.eeg.channels</source>
        <translation>andere in dataset.eeg.channels nennen</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recording</source>
        <translation>der erste von mehreren Kanälen dieses Namens, in %1 Aufzeichnung</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recordings</source>
        <translation>der erste von mehreren Kanälen dieses Namens, in %1 Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1 of %2 windows have a gap</source>
        <translation>%1 von %2 Fenstern haben eine Lücke</translation>
    </message>
    <message>
        <source>%1 of %2 windows repeat what an earlier recording holds</source>
        <translation>%1 von %2 Fenstern wiederholen, was eine frühere Aufzeichnung enthält</translation>
    </message>
    <message>
        <source>%1 of %2 windows reach beyond the signal</source>
        <translation>%1 von %2 Fenstern reichen über das Signal hinaus</translation>
    </message>
    <message>
        <source>there is no window to learn from</source>
        <translation>kein Fenster, von dem zu lernen wäre</translation>
    </message>
    <message>
        <source>it is too long to resample</source>
        <translation>zu lang zum Umrechnen der Rate</translation>
    </message>
    <message>
        <source>its summary %1 cannot be used: %2</source>
        <translation>die Zusammenfassung %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>it was passed over: %1</source>
        <translation>übergangen: %1</translation>
    </message>
    <message>
        <source>no seizure in it has a file, a start of the registration, a start and an end</source>
        <translation>kein Anfall darin hat eine Datei, einen Beginn der Aufnahme, einen Beginn und ein Ende</translation>
    </message>
    <message>
        <source>the row of %1 has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>die Zeile von %1 hat „%2“ als Beginn, was weder Sekunden noch h:mm:ss ist</translation>
    </message>
    <message>
        <source>row %1 of it has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>Zeile %1 darin hat „%2“ als Beginn, was weder Sekunden noch h:mm:ss ist</translation>
    </message>
    <message>
        <source>it has &apos;%1&apos;, which is no time</source>
        <translation>darin steht „%1“, was keine Zeit ist</translation>
    </message>
    <message>
        <source>its columns are those of labels for all recordings, so it is used as such</source>
        <translation>die Spalten sind die von Klassen für alle Aufzeichnungen, also wird sie so verwendet</translation>
    </message>
    <message>
        <source>no recording here has the name of these rows: %1</source>
        <translation>keine Aufzeichnung hier heißt wie diese Zeilen: %1</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and nothing that it ends</source>
        <translation>die Annotation „%1“ bei %2 hat keine Länge und beendet nichts</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and no mark of its end</source>
        <translation>die Annotation „%1“ bei %2 hat keine Länge und keine Endmarke</translation>
    </message>
    <message>
        <source>the %1 that starts at %2 has no mark of its end</source>
        <translation>%1 ab %2 hat keine Endmarke</translation>
    </message>
    <message>
        <source>no line &apos;File Name:&apos;</source>
        <translation>keine Zeile „File Name:“</translation>
    </message>
    <message>
        <source>number of seizures is &apos;%1&apos;</source>
        <translation>die Zahl der Anfälle ist „%1“</translation>
    </message>
    <message>
        <source>time of a seizure is &apos;%1&apos;</source>
        <translation>die Zeit eines Anfalls ist „%1“</translation>
    </message>
    <message>
        <source>a seizure starts before the last one ends</source>
        <translation>ein Anfall beginnt vor dem Ende des vorigen</translation>
    </message>
    <message>
        <source>a seizure ends that did not start</source>
        <translation>ein Anfall endet, der nicht begonnen hat</translation>
    </message>
    <message>
        <source>a seizure ends before it starts</source>
        <translation>ein Anfall endet vor seinem Beginn</translation>
    </message>
    <message>
        <source>a seizure of %1 does not end</source>
        <translation>ein Anfall in %1 endet nicht</translation>
    </message>
    <message>
        <source>%1 states %2 seizures, but lists %3</source>
        <translation>%1 gibt %2 Anfälle an, nennt aber %3</translation>
    </message>
    <message>
        <source>starts and ends of seizures do not pair up</source>
        <translation>Beginn und Ende der Anfälle bilden keine Paare</translation>
    </message>
    <message>
        <source>only words for a seizure count, unless dataset.labels.classes names other classes</source>
        <translation>nur Wörter für einen Anfall zählen, außer dataset.labels.classes nennt andere Klassen</translation>
    </message>
    <message>
        <source>there is %1 beside it</source>
        <translation>daneben liegt %1</translation>
    </message>
    <message>
        <source>there are %1; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, .tsv, .txt)</source>
        <translation>es gibt %1; gelesen werden WFDB-Aufzeichnungen (.hea), EDF- oder BDF-Aufzeichnungen und Tabellen (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>they are packed: unpack them with gunzip</source>
        <translation>sie sind gepackt: mit gunzip entpacken</translation>
    </message>
    <message>
        <source>unpack the archive first</source>
        <translation>erst das Archiv entpacken</translation>
    </message>
    <message>
        <source>save them as a CSV with one sample a row and its label in a column</source>
        <translation>als CSV speichern, mit einem Beispiel je Zeile und seiner Klasse in einer Spalte</translation>
    </message>
    <message>
        <source>export them as EDF, for instance with MNE: raw.export(&quot;name.edf&quot;)</source>
        <translation>als EDF exportieren, zum Beispiel mit MNE: raw.export(&quot;name.edf&quot;)</translation>
    </message>
    <message>
        <source>%1 without ending</source>
        <translation>%1 ohne Endung</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>it is a file, a folder of recordings is needed</source>
        <translation>eine Datei; nötig ist ein Ordner mit Aufzeichnungen</translation>
    </message>
    <message>
        <source>it has more than 100000 entries</source>
        <translation>mehr als 100000 Einträge</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the folders</source>
        <translation>%1 Aufzeichnungen von %2 Patient, nach den Ordnern</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the folders</source>
        <translation>%1 Aufzeichnungen von %2 Patienten, nach den Ordnern</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 Aufzeichnungen von %2 Patient, nach dem Teil der Namen vor dem ersten „_“ oder „-“</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 Aufzeichnungen von %2 Patienten, nach dem Teil der Namen vor dem ersten „_“ oder „-“</translation>
    </message>
    <message>
        <source>it is not found in &quot;%1&quot;</source>
        <translation>nicht gefunden in „%1“</translation>
    </message>
    <message>
        <source>it has no row for the recording %1</source>
        <translation>keine Zeile für die Aufzeichnung %1</translation>
    </message>
    <message>
        <source>it has no sample</source>
        <translation>ohne Beispiel</translation>
    </message>
    <message>
        <source>it differs from &quot;%1&quot; in case only and is another class</source>
        <translation>unterscheidet sich von „%1“ nur in der Groß- und Kleinschreibung und ist eine andere Klasse</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;, there are %2</source>
        <translation>eine Klasse „%1“ gibt es nicht, es gibt %2</translation>
    </message>
    <message>
        <source>at least two classes are needed, the samples of each class are %1</source>
        <translation>mindestens zwei Klassen sind nötig; die Beispiele je Klasse: %1</translation>
    </message>
    <message>
        <source>too many samples</source>
        <translation>zu viele Beispiele</translation>
    </message>
    <message>
        <source>%1 samples do not fit into memory, keep fewer of each class</source>
        <translation>%1 Beispiele passen nicht in den Speicher; je Klasse weniger behalten</translation>
    </message>
    <message>
        <source>the scale of &quot;%1&quot; is not finite</source>
        <translation>der Maßstab von „%1“ ist nicht endlich</translation>
    </message>
    <message>
        <source>a split by files tests those whose name or folder holds &quot;test&quot;, which are %1 of %2</source>
        <translation>eine Aufteilung nach Dateien testet die, deren Name oder Ordner „test“ enthält, das sind %1 von %2</translation>
    </message>
    <message>
        <source>rename some, or choose another dataset.split.by</source>
        <translation>einige umbenennen, oder ein anderes dataset.split.by wählen</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples</source>
        <translation>eine Klasse braucht mindestens %1 Beispiele</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples, or 4 with 1 in dataset.split.minimum_per_class</source>
        <translation>eine Klasse braucht mindestens %1 Beispiele, oder 4 mit 1 in dataset.split.minimum_per_class</translation>
    </message>
    <message>
        <source>it has %1 sample, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 Beispiel, davon %2 hier: %3; nötig sind dort mindestens %4</translation>
    </message>
    <message>
        <source>it has %1 samples, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 Beispiele, davon %2 hier: %3; nötig sind dort mindestens %4</translation>
    </message>
    <message>
        <source>all samples are %1</source>
        <translation>alle Beispiele: %1</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or change dataset.split</source>
        <translation>die zu verwendenden Klassen in dataset.classes nennen, oder dataset.split ändern</translation>
    </message>
    <message>
        <source>first half of the validation part</source>
        <translation>erste Hälfte der Validierungsdaten</translation>
    </message>
    <message>
        <source>second half of the validation part</source>
        <translation>zweite Hälfte der Validierungsdaten</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>the test part holds no sample</source>
        <translation>die Testdaten enthalten kein Beispiel</translation>
    </message>
    <message>
        <source>it has no sample in the training part</source>
        <translation>kein Beispiel in den Trainingsdaten</translation>
    </message>
    <message>
        <source>only 1 patient has it, and a split by patient needs %1: one to train, one in each half of the validation part and one to test</source>
        <translation>nur 1 Patient hat sie, und eine Aufteilung nach Patienten braucht %1: einen zum Trainieren, einen in jeder Hälfte der Validierungsdaten und einen zum Testen</translation>
    </message>
    <message>
        <source>only %1 patients have it, and a split by patient needs %2: one to train, one in each half of the validation part and one to test</source>
        <translation>nur %1 Patienten haben sie, und eine Aufteilung nach Patienten braucht %2: einen zum Trainieren, einen in jeder Hälfte der Validierungsdaten und einen zum Testen</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or choose &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>die zu verwendenden Klassen in dataset.classes nennen, oder „time“ oder „sample“ in dataset.split.by wählen</translation>
    </message>
    <message>
        <source>&quot;dechazal&quot; needs at least 3 recordings of MIT-BIH&apos;s DS1 and 1 of DS2, the data has %1 and %2</source>
        <translation>„dechazal“ braucht mindestens 3 Aufzeichnungen von DS1 der MIT-BIH und 1 von DS2, die Daten haben %1 und %2</translation>
    </message>
    <message>
        <source>%1 of the 22 of %2</source>
        <translation>%1 der 22 von %2</translation>
    </message>
    <message>
        <source>choose &quot;patient&quot;, &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>„patient“, „time“ oder „sample“ in dataset.split.by wählen</translation>
    </message>
    <message>
        <source>a split by patient needs at least %1 patients, the data tells of %2</source>
        <translation>eine Aufteilung nach Patienten braucht mindestens %1 Patienten, die Daten nennen %2</translation>
    </message>
    <message>
        <source>%1 folds need as many patients, the data tells of %2</source>
        <translation>%1 Teilmengen brauchen ebenso viele Patienten, die Daten nennen %2</translation>
    </message>
    <message>
        <source>say whose a recording is in dataset.patients, or a row in dataset.csv.patient, or choose &quot;sample&quot; in dataset.split.by</source>
        <translation>in dataset.patients angeben, von wem eine Aufzeichnung ist, oder in dataset.csv.patient, von wem eine Zeile ist, oder „sample“ in dataset.split.by wählen</translation>
    </message>
    <message>
        <source>windows of %1 values of %2 channels are not 2 to 65536 values a sample</source>
        <translation>Fenster von %1 Werten aus %2 Kanälen sind nicht 2 bis 65536 Werte je Beispiel</translation>
    </message>
    <message>
        <source>%1 does not divide the %2 values of a sample</source>
        <translation>%1 teilt nicht die %2 Werte eines Beispiels</translation>
    </message>
    <message>
        <source>it must be below low_pass_Hz, %1, found %2</source>
        <translation>der Wert muss unter low_pass_Hz, %1, liegen, gefunden wurde %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;previous&quot;, &quot;next&quot;, &quot;median&quot;, &quot;previous/median&quot; and &quot;next/median&quot;</source>
        <translation>„%1“ ist nicht „previous“, „next“, „median“, „previous/median“ oder „next/median“</translation>
    </message>
    <message>
        <source>it must name at least 1 and at most 64 channels, found %1</source>
        <translation>mindestens 1 und höchstens 64 Kanäle sind zu nennen, gefunden wurden %1</translation>
    </message>
    <message>
        <source>window, rate and channels make %1 values a sample, at least 2 and at most 65536 are possible</source>
        <translation>Fenster, Rate und Kanäle ergeben %1 Werte je Beispiel, möglich sind mindestens 2 und höchstens 65536</translation>
    </message>
    <message>
        <source>it names a column, &quot;first&quot;, &quot;last&quot;, &quot;one-hot&quot;, &quot;file&quot; or &quot;auto&quot;</source>
        <translation>nötig ist eine Spalte, „first“, „last“, „one-hot“, „file“ oder „auto“</translation>
    </message>
    <message>
        <source>at most 64 channels are possible</source>
        <translation>möglich sind höchstens 64 Kanäle</translation>
    </message>
    <message>
        <source>there must be at least 2 and at most 256 classes</source>
        <translation>nötig sind mindestens 2 und höchstens 256 Klassen</translation>
    </message>
    <message>
        <source>class &quot;%1&quot; has no annotation</source>
        <translation>die Klasse „%1“ hat keine Annotation</translation>
    </message>
    <message>
        <source>it may have at most 200 characters</source>
        <translation>höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>it must have a group, as &quot;^(.*?)_&quot;</source>
        <translation>nötig ist eine Gruppe, wie „^(.*?)_“</translation>
    </message>
    <message>
        <source>it is no regular expression: %1</source>
        <translation>kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>it must name the CSV file of records and patients</source>
        <translation>nötig ist die CSV-Datei der Aufzeichnungen und Patienten</translation>
    </message>
    <message>
        <source>train, validation and test must add up to 1, they make %1</source>
        <translation>Training, Validierung und Test müssen zusammen 1 ergeben, sie ergeben %1</translation>
    </message>
    <message>
        <source>folds are for a split by patient, and at least 2</source>
        <translation>Teilmengen gibt es bei einer Aufteilung nach Patienten, und mindestens 2</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;%1&quot; needs the path of its files</source>
        <translation>Daten der Art „%1“ brauchen den Pfad ihrer Dateien</translation>
    </message>
    <message>
        <source>it must name a lead</source>
        <translation>eine Ableitung ist zu nennen</translation>
    </message>
    <message>
        <source>at least two classes are needed</source>
        <translation>mindestens zwei Klassen sind nötig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>at most 64 leads are possible</source>
        <translation>möglich sind höchstens 64 Ableitungen</translation>
    </message>
    <message>
        <source>leads and length make more than 65536 values a sample</source>
        <translation>Ableitungen und Länge ergeben mehr als 65536 Werte je Beispiel</translation>
    </message>
    <message>
        <source>an object of class names and lists of annotations is needed</source>
        <translation>nötig ist ein Objekt aus Klassennamen und Listen von Annotationen</translation>
    </message>
    <message>
        <source>a list of lists of patients is needed</source>
        <translation>nötig ist eine Liste von Listen von Patienten</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;auto&quot; needs the path of its files</source>
        <translation>Daten der Art „auto“ brauchen den Pfad ihrer Dateien</translation>
    </message>
    <message>
        <source>each folder is a class</source>
        <translation>jeder Ordner ist eine Klasse</translation>
    </message>
    <message>
        <source>files whose names start alike are a class</source>
        <translation>Dateien mit gleichem Namensanfang sind eine Klasse</translation>
    </message>
    <message>
        <source>each file is a class</source>
        <translation>jede Datei ist eine Klasse</translation>
    </message>
    <message>
        <source>the label is in %1</source>
        <translation>die Klasse steht hier: %1</translation>
    </message>
    <message>
        <source>the label is in %1 by its name</source>
        <translation>die Klasse steht hier, dem Namen nach: %1</translation>
    </message>
    <message>
        <source>the label is in %1: the last column has %2 different values, the first has %3</source>
        <translation>die Klasse steht hier: %1; die letzte Spalte hat %2 verschiedene Werte, die erste %3</translation>
    </message>
    <message>
        <source>the label is in %1: it alone holds texts that come back</source>
        <translation>die Klasse steht hier: %1; nur dort wiederholen sich Texte</translation>
    </message>
    <message>
        <source>the first has few values too (%1), &quot;first&quot; takes it</source>
        <translation>auch die erste hat wenige Werte (%1), mit „first“ wird sie genommen</translation>
    </message>
    <message>
        <source>%1 before it hold only 0 and 1 too and count as values</source>
        <translation>davor enthalten ebenfalls nur 0 und 1 und gelten als Werte: %1</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>letzte Spalte</translation>
    </message>
    <message>
        <source>the first column</source>
        <translation>erste Spalte</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the last %1 columns, one-hot</source>
        <translation>die letzten %1 Spalten, one-hot</translation>
    </message>
    <message>
        <source>the first %1 columns, one-hot</source>
        <translation>die ersten %1 Spalten, one-hot</translation>
    </message>
    <message>
        <source>whose a row is is taken from %1</source>
        <translation>von wem eine Zeile ist, steht hier: %1</translation>
    </message>
    <message>
        <source>whose a row is is in %1</source>
        <translation>von wem eine Zeile ist, steht in %1</translation>
    </message>
    <message>
        <source>%1 has no value in any row and is left out</source>
        <translation>%1: in keiner Zeile ein Wert, ausgelassen</translation>
    </message>
    <message>
        <source>%1 is an index and left out</source>
        <translation>%1: ein Index, ausgelassen</translation>
    </message>
    <message>
        <source>%1 is a time, not a value, and left out</source>
        <translation>%1: eine Zeit, kein Wert, ausgelassen</translation>
    </message>
    <message>
        <source>%1 is no value of a signal and left out</source>
        <translation>%1: kein Wert eines Signals, ausgelassen</translation>
    </message>
    <message>
        <source>%1 holds texts and is left out</source>
        <translation>%1: enthält Texte, ausgelassen</translation>
    </message>
    <message>
        <source>the header has a name less than there are columns, so the first column has none and names the rows</source>
        <translation>der Kopf hat einen Namen weniger, als es Spalten gibt; also hat die erste Spalte keinen und benennt die Zeilen</translation>
    </message>
    <message>
        <source>unpacked with gzip</source>
        <translation>mit gzip entpackt</translation>
    </message>
    <message>
        <source>text in Latin-1</source>
        <translation>Text in Latin-1</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>Text in UTF-16</translation>
    </message>
    <message>
        <source>separator tab</source>
        <translation>Trennzeichen: Tabulator</translation>
    </message>
    <message>
        <source>separator blank</source>
        <translation>Trennzeichen: Leerzeichen</translation>
    </message>
    <message>
        <source>separator semicolon</source>
        <translation>Trennzeichen: Semikolon</translation>
    </message>
    <message>
        <source>separator comma</source>
        <translation>Trennzeichen: Komma</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>a header line</source>
        <translation>mit Kopfzeile</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>%1 comment lines passed over</source>
        <translation>%1 Kommentarzeilen übergangen</translation>
    </message>
    <message>
        <source>%1 line before the table passed over</source>
        <translation>%1 Zeile vor der Tabelle übergangen</translation>
    </message>
    <message>
        <source>%1 lines before the table passed over</source>
        <translation>%1 Zeilen vor der Tabelle übergangen</translation>
    </message>
    <message>
        <source>%1 empty columns at the end left out</source>
        <translation>%1 leere Spalten am Ende ausgelassen</translation>
    </message>
    <message>
        <source>the labels are in %1</source>
        <translation>die Klassen stehen in %1</translation>
    </message>
    <message>
        <source>the labels are in %1, matched by the names of the rows</source>
        <translation>die Klassen stehen in %1, zugeordnet nach den Namen der Zeilen</translation>
    </message>
    <message>
        <source>the labels are in %1, in the order of the rows</source>
        <translation>die Klassen stehen in %1, in der Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>its rows have %1 values, those of the others have %2</source>
        <translation>die Zeilen haben %1 Werte, die der anderen %2</translation>
    </message>
    <message>
        <source>a table for training and one for testing were joined; the rows are divided anew, unless dataset.split.by is &quot;files&quot;</source>
        <translation>eine Tabelle für das Training und eine für den Test wurden verbunden; die Zeilen werden neu aufgeteilt, außer dataset.split.by ist „files“</translation>
    </message>
    <message>
        <source>its channels come in another order and are taken by their names</source>
        <translation>die Kanäle stehen in anderer Reihenfolge und werden nach ihren Namen genommen</translation>
    </message>
    <message>
        <source>the other recordings have no %1, so it is left out of this one</source>
        <translation>die anderen Aufzeichnungen haben das nicht, also wird es hier ausgelassen: %1</translation>
    </message>
    <message>
        <source>its rate is known, that of %1 is not</source>
        <translation>ihre Rate ist bekannt, die von %1 nicht</translation>
    </message>
    <message>
        <source>its rate is not known, that of %1 is known</source>
        <translation>ihre Rate ist nicht bekannt, die von %1 schon</translation>
    </message>
    <message>
        <source>its rate is %1 Hz, that of %2 is %3 Hz</source>
        <translation>ihre Rate ist %1 Hz, die von %2 ist %3 Hz</translation>
    </message>
    <message>
        <source>%1 cells hold no number; windows with one are left out</source>
        <translation>%1 Zellen enthalten keine Zahl; Fenster mit einer solchen sind ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no label; windows lie between them</source>
        <translation>%1 von %2 Zeilen haben keine Klasse; Fenster liegen dazwischen</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values</source>
        <translation>mit den Aufzeichnungen davor sind es mehr als %1 Werte</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values at the rate of %2</source>
        <translation>mit den Aufzeichnungen davor sind es bei der Rate von %2 mehr als %1 Werte</translation>
    </message>
    <message>
        <source>name fewer files or channels</source>
        <translation>weniger Dateien oder Kanäle nennen</translation>
    </message>
    <message>
        <source>no file of labels belongs to it</source>
        <translation>keine Datei mit Klassen gehört dazu</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, and resampled to the rate of %2</source>
        <translation>aufgezeichnet mit %1 Hz und auf die Rate von %2 umgerechnet</translation>
    </message>
    <message>
        <source>the class of a file is its folder</source>
        <translation>die Klasse einer Datei ist ihr Ordner</translation>
    </message>
    <message>
        <source>the class of a file is the start of its name</source>
        <translation>die Klasse einer Datei ist der Anfang ihres Namens</translation>
    </message>
    <message>
        <source>no label of %1 lies within it</source>
        <translation>kein Abschnitt aus %1 liegt darin</translation>
    </message>
    <message>
        <source>%1 of %2 labels of %3 lie outside the recording</source>
        <translation>%1 von %2 Abschnitten aus %3 liegen außerhalb der Aufzeichnung</translation>
    </message>
    <message>
        <source>times of the day need a column of dates to start from, and dataset.csv.rate_Hz</source>
        <translation>Uhrzeiten brauchen eine Spalte mit Daten, ab der sie zählen, und dataset.csv.rate_Hz</translation>
    </message>
    <message>
        <source>labels of no class: %1</source>
        <translation>Bezeichnungen keiner Klasse: %1</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, as said</source>
        <translation>aufgezeichnet mit %1 Hz, wie angegeben</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose step is %2</source>
        <translation>aufgezeichnet mit %1 Hz, nach der Spalte der Zeiten, deren Schritt %2 ist</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose mean step is %2</source>
        <translation>aufgezeichnet mit %1 Hz, nach der Spalte der Zeiten, deren mittlerer Schritt %2 ist</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>no column of times, so the rate is not known</source>
        <translation>keine Spalte mit Zeiten, also ist die Rate nicht bekannt</translation>
    </message>
    <message>
        <source>windows of %1 values</source>
        <translation>Fenster von %1 Werten</translation>
    </message>
    <message>
        <source>one scale for each channel over all recordings: %1</source>
        <translation>ein Maßstab je Kanal über alle Aufzeichnungen: %1</translation>
    </message>
    <message>
        <source>%1 minus %2 and divided by %3</source>
        <translation>%1 minus %2, geteilt durch %3</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, far from the -10 to 10 that training expects; they are used as they are</source>
        <translation>die Werte liegen zwischen %1 und %2, weit von den -10 bis 10, die das Training erwartet; sie werden so verwendet</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2; all are taken minus %3 and divided by %4</source>
        <translation>die Werte liegen zwischen %1 und %2; von allen wird %3 abgezogen und durch %4 geteilt</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>187 columns and the labels 0 to 4 are the heartbeats of Kachuee 2018, named N, S, V, F, Q</source>
        <translation>187 Spalten und die Klassen 0 bis 4 sind die Herzschläge von Kachuee 2018, genannt N, S, V, F, Q</translation>
    </message>
    <message>
        <source>%1 samples with a cell that is no number</source>
        <translation>%1 Beispiele mit einer Zelle, die keine Zahl ist</translation>
    </message>
    <message>
        <source>only some tables tell whose a row is, so no patient is known</source>
        <translation>nur einige Tabellen sagen, von wem eine Zeile ist, also ist kein Patient bekannt</translation>
    </message>
    <message>
        <source>%1 samples have rows of several labels, the most frequent is taken</source>
        <translation>%1 Beispiele haben Zeilen mehrerer Klassen, die häufigste wird genommen</translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out, at lines %3: %4</source>
        <translation>%1 von %2 Zeilen wurden ausgelassen, in Zeile %3: %4</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>%1 Spalten statt %2</translation>
    </message>
    <message>
        <source>the label columns do not hold one 1</source>
        <translation>die Spalten der Klassen enthalten nicht genau eine 1</translation>
    </message>
    <message>
        <source>no label in %1</source>
        <translation>keine Klasse: %1</translation>
    </message>
    <message>
        <source>column %1 is &apos;%2&apos;, not a number</source>
        <translation>Spalte %1 ist „%2“ und keine Zahl</translation>
    </message>
    <message>
        <source>%1, as in all bad rows</source>
        <translation>%1, wie in allen fehlerhaften Zeilen</translation>
    </message>
    <message>
        <source>%1 more bad rows, at lines %2</source>
        <translation>%1 weitere fehlerhafte Zeilen, in Zeile %2</translation>
    </message>
    <message>
        <source>no column of it holds numbers; its first cell is &apos;%1&apos;</source>
        <translation>keine Spalte enthält Zahlen; die erste Zelle ist „%1“</translation>
    </message>
    <message>
        <source>no row of values and a label</source>
        <translation>keine Zeile mit Werten und einer Klasse</translation>
    </message>
    <message>
        <source>%1 line without a number below the names passed over</source>
        <translation>%1 Zeile ohne Zahl unter den Namen übergangen</translation>
    </message>
    <message>
        <source>%1 lines without a number below the names passed over</source>
        <translation>%1 Zeilen ohne Zahl unter den Namen übergangen</translation>
    </message>
    <message>
        <source>the first column counts the rows and is left out</source>
        <translation>die erste Spalte zählt die Zeilen und ist ausgelassen</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values, so it is no label</source>
        <translation>%1: mehr als %2 verschiedene Werte, also keine Klasse</translation>
    </message>
    <message>
        <source>more than 100000 patients</source>
        <translation>mehr als 100000 Patienten</translation>
    </message>
    <message>
        <source>it has more than 4096 columns</source>
        <translation>mehr als 4096 Spalten</translation>
    </message>
    <message>
        <source>no row of numbers</source>
        <translation>keine Zeile mit Zahlen</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than %2, so what they lack is missing</source>
        <translation>%1 Zeilen haben weniger Zellen als %2, das Übrige fehlt also</translation>
    </message>
    <message>
        <source>its times fall from row to row, so the rows were turned round</source>
        <translation>die Zeiten fallen von Zeile zu Zeile, also wurden die Zeilen umgedreht</translation>
    </message>
    <message>
        <source>line %1 is not one number</source>
        <translation>Zeile %1 ist nicht eine einzelne Zahl</translation>
    </message>
    <message>
        <source>it has %1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the folder, each file counts as a patient of its own</source>
        <translation>%1 Dateien mit einem Wert je Zeile; die Klasse ist der Ordner, jede Datei zählt als eigener Patient</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the start of the name, each file counts as a patient of its own</source>
        <translation>%1 Dateien mit einem Wert je Zeile; die Klasse ist der Anfang des Namens, jede Datei zählt als eigener Patient</translation>
    </message>
    <message>
        <source>none of its files holds one number a line</source>
        <translation>keine der Dateien hat eine Zahl je Zeile</translation>
    </message>
    <message>
        <source>it has %1 labels, the table has %2 rows</source>
        <translation>%1 Klassen, die Tabelle hat %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 beside it may hold them: %2</source>
        <translation>%1 daneben enthält sie vielleicht: %2</translation>
    </message>
    <message>
        <source>all its lines are comments, for they begin with &quot;%1&quot;</source>
        <translation>alle Zeilen sind Kommentare, denn sie beginnen mit „%1“</translation>
    </message>
    <message>
        <source>a line of it has %1 columns, at most %2 are read</source>
        <translation>eine Zeile hat %1 Spalten, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>its commas part the cells and are decimal marks too (a cell is &quot;%1&quot;); save it with decimal points, or with semicolons between cells</source>
        <translation>Kommas trennen die Zellen und sind zugleich Dezimalzeichen (eine Zelle ist „%1“); mit Dezimalpunkten speichern, oder mit Semikolons zwischen den Zellen</translation>
    </message>
    <message>
        <source>its first line has a single column; cells are parted by a comma, semicolon, tab, blank or |, or by what dataset.csv.separator says</source>
        <translation>die erste Zeile hat eine einzige Spalte; Zellen trennt ein Komma, Semikolon, Tabulator, Leerzeichen oder |, oder was dataset.csv.separator angibt</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, the columns are %2</source>
        <translation>eine Spalte „%1“ gibt es nicht, die Spalten sind %2</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, there are %2</source>
        <translation>eine Spalte „%1“ gibt es nicht, es gibt %2</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>1 to %1, named %2</source>
        <translation>1 bis %1, genannt %2</translation>
    </message>
    <message>
        <source>the last columns are not 0 with one 1 in each row</source>
        <translation>die letzten Spalten sind nicht 0 mit genau einer 1 je Zeile</translation>
    </message>
    <message>
        <source>no column looks like a label: the last has %1 different values in %2 rows, the first has %3; name the column in dataset.csv.label, or a file of labels in dataset.csv.labels_file</source>
        <translation>keine Spalte sieht nach Klassen aus: die letzte hat %1 verschiedene Werte in %2 Zeilen, die erste %3; die Spalte in dataset.csv.label nennen, oder eine Datei mit Klassen in dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>no column says which sample a row belongs to; name it in dataset.csv.sample</source>
        <translation>keine Spalte sagt, zu welchem Beispiel eine Zeile gehört; sie in dataset.csv.sample nennen</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot; says which channel a row is of; give each channel a column of its own, so that a row is a point of time</source>
        <translation>die Spalte „%1“ sagt, zu welchem Kanal eine Zeile gehört; jedem Kanal eine eigene Spalte geben, sodass eine Zeile ein Zeitpunkt ist</translation>
    </message>
    <message>
        <source>its channels are not those of %1</source>
        <translation>die Kanäle sind nicht die von %1</translation>
    </message>
    <message>
        <source>no column holds labels; name it in dataset.csv.label, or a file of samples and labels in dataset.csv.labels_file</source>
        <translation>keine Spalte enthält Klassen; sie in dataset.csv.label nennen, oder eine Datei mit Beispielen und Klassen in dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>its labels have %1 different values, at most 256 classes are possible</source>
        <translation>die Klassen haben %1 verschiedene Werte, möglich sind höchstens 256</translation>
    </message>
    <message>
        <source>it has more than 65536 columns</source>
        <translation>mehr als 65536 Spalten</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>darin ist keine Tabelle</translation>
    </message>
    <message>
        <source>there is no table (.csv, .tsv, .txt) in it, but %1</source>
        <translation>darin ist keine Tabelle (.csv, .tsv, .txt), sondern %1</translation>
    </message>
    <message>
        <source>it has no recording</source>
        <translation>keine Aufzeichnung</translation>
    </message>
    <message>
        <source>none of its recordings can be used</source>
        <translation>keine der Aufzeichnungen kann verwendet werden</translation>
    </message>
    <message>
        <source>it has no column of values</source>
        <translation>keine Spalte mit Werten</translation>
    </message>
    <message>
        <source>the label of a row is %1</source>
        <translation>die Klasse einer Zeile: %1</translation>
    </message>
    <message>
        <source>its time is %1</source>
        <translation>die Zeit: %1</translation>
    </message>
    <message>
        <source>whose a row is is told by %1</source>
        <translation>von wem eine Zeile ist: %1</translation>
    </message>
    <message>
        <source>its sample is %1</source>
        <translation>das Beispiel: %1</translation>
    </message>
    <message>
        <source>each row is a point of time of the channels %1</source>
        <translation>jede Zeile ist ein Zeitpunkt der Kanäle %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>es kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>es kann nicht bis zum Ende entpackt werden</translation>
    </message>
    <message>
        <source>it is a gzip file that stops before its end, perhaps a download that was interrupted</source>
        <translation>eine gzip-Datei, die vor ihrem Ende aufhört, vielleicht ein abgebrochener Download</translation>
    </message>
    <message>
        <source>binary content where a table of text is expected</source>
        <translation>binärer Inhalt, wo eine Texttabelle erwartet wird</translation>
    </message>
    <message>
        <source>a line of more than 4 MiB</source>
        <translation>eine Zeile mit mehr als 4 MiB</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Byte</translation>
    </message>
    <message>
        <source>more than %1 cells and rows</source>
        <translation>mehr als %1 Zellen und Zeilen</translation>
    </message>
    <message>
        <source>it must be %1, found %2</source>
        <translation>verlangt ist %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>every number must be %1, found %2</source>
        <translation>für jede Zahl ist verlangt: %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>mindestens %1 und höchstens %2</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>mehr als %1 und höchstens %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet wird ein Objekt, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>erwartet wird eine Zahl, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>erwartet wird eine ganze Zahl, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a whole number of at least 0, found %1</source>
        <translation>erwartet wird eine ganze Zahl ab 0, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>erwartet wird true oder false, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>erwartet wird Text, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, found %1</source>
        <translation>erwartet wird eine Liste ganzer Zahlen, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected whole numbers only, found %1</source>
        <translation>erwartet werden nur ganze Zahlen, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a list of texts, found %1</source>
        <translation>erwartet wird eine Liste von Texten, gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected texts only, found %1</source>
        <translation>erwartet werden nur Texte, gefunden wurde %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2</source>
        <translation>möglich sind %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2 (did you mean &quot;%3&quot;?)</source>
        <translation>möglich sind %1, gefunden wurde %2 (ist „%3“ gemeint?)</translation>
    </message>
    <message>
        <source>it is one of %1, found %2</source>
        <translation>möglich sind %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>it is nested more than 64 levels deep</source>
        <translation>mehr als 64 Ebenen sind ineinander geschachtelt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice in one object</source>
        <translation>„%1“ kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>it is binary, not JSON text</source>
        <translation>der Inhalt ist binär, kein JSON-Text</translation>
    </message>
    <message>
        <source>not valid JSON at line %1, column %2</source>
        <translation>kein gültiges JSON in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are read</source>
        <translation>%1 Byte, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the module of %1 cannot be loaded: %2</source>
        <translation>das Modul %1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not the %2 module of this program</source>
        <translation>%1 ist nicht das Modul %2 dieses Programms</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>it may list at most %1</source>
        <translation>höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>it says the same as %1, so give one of the two</source>
        <translation>es sagt dasselbe wie %1; eins von beiden angeben</translation>
    </message>
    <message>
        <source>it must list 1 to %1 seeds</source>
        <translation>1 bis %1 Startwerte angeben</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0</source>
        <translation>ein Startwert ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>the seed %1 comes twice</source>
        <translation>der Startwert %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>a list must hold 1 to %1 limits</source>
        <translation>eine Liste braucht 1 bis %1 Grenzen</translation>
    </message>
    <message>
        <source>every limit must be a number %1</source>
        <translation>jede Grenze muss eine Zahl sein, %1</translation>
    </message>
    <message>
        <source>the limit %1 comes twice</source>
        <translation>die Grenze %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>a study is a JSON object</source>
        <translation>eine Studie ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot; in the data, there are %2</source>
        <translation>eine Klasse „%1“ gibt es in den Daten nicht, es gibt %2</translation>
    </message>
    <message>
        <source>%1 has no figures for int8 layers, so an edge that computes in int8 alone has no known energy there</source>
        <translation>%1 hat keine Zahlen für int8-Schichten, also ist dort die Energie einer Edge, die nur in int8 rechnet, nicht bekannt</translation>
    </message>
    <message>
        <source>it can be required of the windows of an EEG only</source>
        <translation>das lässt sich nur von den Fenstern eines EEG verlangen</translation>
    </message>
    <message>
        <source>the side values of the data join in the last layer, on the fog, so nothing can run whole on the edge; switch it on, or set space.side_inputs to false</source>
        <translation>die Nebenwerte der Daten kommen in der letzten Schicht auf dem Fog-Knoten hinzu, also kann nichts ganz auf der Edge laufen; einschalten, oder space.side_inputs auf false setzen</translation>
    </message>
    <message>
        <source>LibTorch does not read the side values of the data; choose &quot;native&quot;, or set space.side_inputs to false</source>
        <translation>LibTorch liest die Nebenwerte der Daten nicht; „native“ wählen, oder space.side_inputs auf false setzen</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>verlangt ist %1</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>verlangt ist %1</translation>
    </message>
    <message>
        <source>the layer lengths that divide %1 are %2</source>
        <translation>die Schichtlängen, die %1 teilen, sind %2</translation>
    </message>
    <message>
        <source>samples of %1 values leave more choice</source>
        <translation>Beispiele von %1 Werten lassen mehr Auswahl</translation>
    </message>
    <message>
        <source>it is %1, the samples are %2</source>
        <translation>es ist %1, die Beispiele sind %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>every entry must be from 1 to %1, found %2</source>
        <translation>jeder Eintrag muss zwischen 1 und %1 liegen, gefunden wurde %2</translation>
    </message>
    <message>
        <source>length %1 with %2 channels is more than 2147483648 values</source>
        <translation>Länge %1 mit %2 Kanälen sind mehr als 2147483648 Werte</translation>
    </message>
    <message>
        <source>the layer from length %1 to %2 has more than 2147483648 weights</source>
        <translation>die Schicht von Länge %1 nach %2 hat mehr als 2147483648 Gewichte</translation>
    </message>
    <message>
        <source>it must be empty or have %1 entries, one for each hidden layer, found %2</source>
        <translation>leer oder mit %1 Einträgen, einem je verborgener Schicht; gefunden wurden %2</translation>
    </message>
    <message>
        <source>a kernel must be from 1 to the length it works on, odd where the length stays, and 0 where it grows; found %1 between lengths %2 and %3</source>
        <translation>ein Kern reicht von 1 bis zur Länge, auf der er arbeitet, ist ungerade, wo die Länge bleibt, und 0, wo sie wächst; gefunden wurde %1 zwischen den Längen %2 und %3</translation>
    </message>
    <message>
        <source>it must have up to %1 channels and up to %2 blocks, found %3 and %4</source>
        <translation>bis zu %1 Kanäle und bis zu %2 Blöcke; gefunden wurden %3 und %4</translation>
    </message>
    <message>
        <source>a network reads up to %1 side values, found %2</source>
        <translation>ein Netz liest bis zu %1 Nebenwerte, gefunden wurden %2</translation>
    </message>
    <message>
        <source>it must have 2 to 65 entries, input first and classes last, found %1</source>
        <translation>2 bis 65 Einträge, zuerst der Eingang, zuletzt die Klassen; gefunden wurden %1</translation>
    </message>
    <message>
        <source>it must have as many entries as lengths, which has %1, found %2</source>
        <translation>so viele Einträge wie lengths, also %1; gefunden wurden %2</translation>
    </message>
    <message>
        <source>the last entry, of the class output, must be 1, found %1</source>
        <translation>der letzte Eintrag, der der Klassen, muss 1 sein, gefunden wurde %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not divide each other</source>
        <translation>%1 und %2 teilen einander nicht</translation>
    </message>
    <message>
        <source>%1 and %2 (the input length) do not divide each other</source>
        <translation>%1 und %2 (die Eingangslänge) teilen einander nicht</translation>
    </message>
    <message>
        <source>the lengths that divide %1 and each other are %2</source>
        <translation>die Längen, die %1 und einander teilen, sind %2</translation>
    </message>
    <message>
        <source>inputs of %1 values leave more choice</source>
        <translation>Eingänge von %1 Werten lassen mehr Auswahl</translation>
    </message>
    <message>
        <source>it must list 1 to 256 numbers, found %1</source>
        <translation>1 bis 256 Zahlen; gefunden wurden %1</translation>
    </message>
    <message>
        <source>%1 is listed twice, and once is enough</source>
        <translation>%1 steht zweimal da, einmal genügt</translation>
    </message>
    <message>
        <source>with these lengths a layer could have more than 2147483648 weights</source>
        <translation>mit diesen Längen könnte eine Schicht mehr als 2147483648 Gewichte haben</translation>
    </message>
    <message>
        <source>%1 does not divide the input length of %2</source>
        <translation>%1 teilt nicht die Eingangslänge %2</translation>
    </message>
    <message>
        <source>every number must be odd, or 0 for kernel = stride, found %1</source>
        <translation>jede Zahl muss ungerade sein, oder 0 für Kern = Schrittweite; gefunden wurde %1</translation>
    </message>
    <message>
        <source>it needs a length other than 0</source>
        <translation>nötig ist eine andere Länge als 0</translation>
    </message>
    <message>
        <source>this format comes twice: %1</source>
        <translation>dieses Format kommt zweimal vor: %1</translation>
    </message>
    <message>
        <source>this is no number format: %1</source>
        <translation>kein Zahlenformat: %1</translation>
    </message>
    <message>
        <source>it must name at least one format</source>
        <translation>mindestens ein Format angeben</translation>
    </message>
    <message>
        <source>expected classes with the share of each that must be found, {&quot;V&quot;: 0.8}</source>
        <translation>erwartet werden Klassen mit dem Anteil, der zu finden ist, {&quot;V&quot;: 0.8}</translation>
    </message>
    <message>
        <source>average power is energy over time, and no inference period is stated; give %1</source>
        <translation>mittlere Leistung ist Energie durch Zeit, und kein Abstand der Inferenzen ist angegeben; %1 angeben</translation>
    </message>
    <message>
        <source>the link sends %1 inferences together, so the first one waits for the others, and no inference period is stated; give %2</source>
        <translation>die Verbindung sendet %1 Inferenzen zusammen, also wartet die erste auf die anderen, und kein Abstand der Inferenzen ist angegeben; %2 angeben</translation>
    </message>
    <message>
        <source>the smallest reachable RAM is %1 KiB</source>
        <translation>das kleinste erreichbare RAM ist %1 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable Flash within %1 KiB of RAM is %2 KiB</source>
        <translation>der kleinste erreichbare Flash bei %1 KiB RAM ist %2 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable energy is %1 mJ within the Flash and RAM limits</source>
        <translation>die kleinste erreichbare Energie ist %1 mJ in den Grenzen von Flash und RAM</translation>
    </message>
    <message>
        <source>the smallest reachable latency is %1 ms within the Flash and RAM limits</source>
        <translation>die kleinste erreichbare Latenz ist %1 ms in den Grenzen von Flash und RAM</translation>
    </message>
    <message>
        <source>the smallest reachable average power is %1 uW within the Flash and RAM limits</source>
        <translation>die kleinste erreichbare mittlere Leistung ist %1 µW in den Grenzen von Flash und RAM</translation>
    </message>
    <message>
        <source>%1 random architectures in a row break the Flash or RAM limit</source>
        <translation>%1 zufällige Architekturen in Folge verletzen die Grenze von Flash oder RAM</translation>
    </message>
    <message>
        <source>it names an objective twice</source>
        <translation>ein Ziel ist zweimal genannt</translation>
    </message>
    <message>
        <source>accuracy and energy are always objectives; add them</source>
        <translation>Genauigkeit und Energie sind immer Ziele; sie hinzufügen</translation>
    </message>
    <message>
        <source>each is accuracy, energy, latency or flash; found &quot;%1&quot;</source>
        <translation>möglich sind accuracy, energy, latency und flash; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>the strategy %1 does not look at %2</source>
        <translation>die Strategie %1 beachtet %2 nicht</translation>
    </message>
    <message>
        <source>nsga2 does</source>
        <translation>nsga2 tut es</translation>
    </message>
    <message>
        <source>must be at most the population</source>
        <translation>höchstens die Populationsgröße</translation>
    </message>
    <message>
        <source>must be at least 1 and at most the population of %1</source>
        <translation>mindestens 1 und höchstens die Populationsgröße %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below the population of %1</source>
        <translation>mindestens 0 und kleiner als die Populationsgröße %1</translation>
    </message>
    <message>
        <source>the strategy %1 has no such setting</source>
        <translation>die Strategie %1 hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>it says what latency and flash say; leave those out</source>
        <translation>es sagt dasselbe wie latency und flash; diese weglassen</translation>
    </message>
    <message>
        <source>it is one of %1; found &quot;%2&quot;</source>
        <translation>möglich sind %1; gefunden wurde „%2“</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>möglich sind %1</translation>
    </message>
    <message>
        <source>must list at most %1 networks, found %2</source>
        <translation>höchstens %1 Netze, gefunden wurden %2</translation>
    </message>
    <message>
        <source>must be a list of networks</source>
        <translation>verlangt ist eine Liste von Netzen</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>verlangt ist eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>verlangt ist %1 bis %2</translation>
    </message>
    <message>
        <source>%1 assessments expected, %2 told</source>
        <translation>erwartet wurden %1 Bewertungen, gesagt %2</translation>
    </message>
    <message>
        <source>candidate %1 expected, %2 told</source>
        <translation>erwartet wurde Kandidat %1, gesagt %2</translation>
    </message>
    <message>
        <source>it means something only beside &quot;instructions&quot;</source>
        <translation>das bedeutet nur neben „instructions“ etwas</translation>
    </message>
    <message>
        <source>this device counts instructions, so give instructions_int8, or latency as well</source>
        <translation>dieses Gerät zählt Instruktionen; also instructions_int8 angeben, oder auch latency</translation>
    </message>
    <message>
        <source>instructions need it</source>
        <translation>instructions braucht es</translation>
    </message>
    <message>
        <source>expected the id of a preset as text</source>
        <translation>erwartet wird der Name einer Vorgabe als Text</translation>
    </message>
    <message>
        <source>a device needs it</source>
        <translation>ein Gerät braucht es</translation>
    </message>
    <message>
        <source>it must be above 0 where packets take time</source>
        <translation>mehr als 0, wo Pakete Zeit brauchen</translation>
    </message>
    <message>
        <source>it must be above 0 where packets cost energy</source>
        <translation>mehr als 0, wo Pakete Energie kosten</translation>
    </message>
    <message>
        <source>it and the sleep power are both 0, so no battery would ever empty</source>
        <translation>beides, auch die Ruheleistung, ist 0; so würde keine Batterie je leer</translation>
    </message>
    <message>
        <source>no source gives it for %1, so energy needs your own measured value here</source>
        <translation>keine Quelle gibt es für %1 an; für die Energie ist hier ein eigener Messwert nötig</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>eine Vorgabe „%1“ gibt es nicht (ist „%2“ gemeint?)</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (known are %2)</source>
        <translation>eine Vorgabe „%1“ gibt es nicht (bekannt sind %2)</translation>
    </message>
    <message>
        <source>a 32-bit number takes 4 bytes on the air; to send fewer, list formats in judging.formats.link</source>
        <translation>eine 32-Bit-Zahl braucht 4 Byte in der Luft; für weniger Formate in judging.formats.link angeben</translation>
    </message>
    <message>
        <source>there is not enough memory to train this network</source>
        <translation>der Speicher reicht nicht, um dieses Netz zu trainieren</translation>
    </message>
    <message>
        <source>there is not enough memory to evaluate this network</source>
        <translation>der Speicher reicht nicht, um dieses Netz zu prüfen</translation>
    </message>
    <message>
        <source>LibTorch does not read side values; choose the native trainer</source>
        <translation>LibTorch liest keine Nebenwerte; den eingebauten Trainer wählen</translation>
    </message>
    <message>
        <source>its module libsplitscape_torch.so is not part of this installation</source>
        <translation>das Modul libsplitscape_torch.so ist nicht installiert</translation>
    </message>
    <message>
        <source>LibTorch failed to start</source>
        <translation>LibTorch ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the training was stopped</source>
        <translation>das Training wurde angehalten</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>a network of more than 67108864 parameters cannot be trained here</source>
        <translation>ein Netz mit mehr als 67108864 Parametern kann hier nicht trainiert werden</translation>
    </message>
    <message>
        <source>a network of more than 4194304 values between its layers cannot be trained here</source>
        <translation>ein Netz mit mehr als 4194304 Werten zwischen den Schichten kann hier nicht trainiert werden</translation>
    </message>
    <message>
        <source>the samples are %1 long with %2 channels, which is not the input of the network</source>
        <translation>die Beispiele sind %1 lang mit %2 Kanälen, das ist nicht der Eingang des Netzes</translation>
    </message>
    <message>
        <source>the network tells %1 classes apart, the data set has %2</source>
        <translation>das Netz unterscheidet %1 Klassen, die Daten haben %2</translation>
    </message>
    <message>
        <source>sample %1 is not in the data set or has no known class</source>
        <translation>Beispiel %1 ist nicht in den Daten oder hat keine bekannte Klasse</translation>
    </message>
    <message>
        <source>the data set has fewer values than its samples need</source>
        <translation>die Daten haben weniger Werte, als die Beispiele brauchen</translation>
    </message>
    <message>
        <source>the network reads %1 side values of a sample, the data set has %2</source>
        <translation>das Netz liest %1 Nebenwerte je Beispiel, die Daten haben %2</translation>
    </message>
    <message>
        <source>a teacher is to help, and the data set has nothing that one said</source>
        <translation>ein Lehrer soll helfen, aber die Daten enthalten nichts von einem</translation>
    </message>
    <message>
        <source>must be fewer than the %1 epochs of a whole training</source>
        <translation>weniger als die %1 Epochen eines ganzen Trainings</translation>
    </message>
    <message>
        <source>only the native trainer changes samples</source>
        <translation>nur der eingebaute Trainer verändert Beispiele</translation>
    </message>
    <message>
        <source>only the native trainer learns from a teacher</source>
        <translation>nur der eingebaute Trainer lernt von einem Lehrer</translation>
    </message>
    <message>
        <source>the network has %1 parameters, %2 weights were given</source>
        <translation>das Netz hat %1 Parameter, gegeben wurden %2 Gewichte</translation>
    </message>
    <message>
        <source>separator &quot;%1&quot;</source>
        <translation>Trennzeichen: „%1“</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank darin ist beschädigt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank darf nur gelesen werden</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem darf nur gelesen werden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>there is no cut %1</source>
        <translation>einen Schnitt %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Demo: five kinds of synthetic heartbeats</source>
        <translation>Demo: fünf Arten künstlicher Herzschläge</translation>
    </message>
    <message>
        <source>Seizures within 0.27 mJ</source>
        <translation>Epileptische Anfälle mit höchstens 0,27 mJ</translation>
    </message>
    <message>
        <source>Seizures within 0.1 mJ</source>
        <translation>Epileptische Anfälle mit höchstens 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ</source>
        <translation>Herzrhythmus mit höchstens 0,27 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.1 mJ</source>
        <translation>Herzrhythmus mit höchstens 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia, all on the wearable</source>
        <translation>Herzrhythmus, alles auf dem Wearable</translation>
    </message>
    <message>
        <source>Arrhythmia by patient</source>
        <translation>Herzrhythmus nach Patienten</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>The paper&apos;s arrhythmia study</source>
        <translation>Die Herzrhythmus-Studie des Artikels</translation>
    </message>
    <message>
        <source>Synthetic ECG</source>
        <translation>Künstliches EKG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>Künstliches EEG</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>kein Platz mehr</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>it cannot be created there</source>
        <translation>es kann dort nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt darin</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>das Schreiben schlug fehl</translation>
    </message>
    <message>
        <source>changing it does not come to an end</source>
        <translation>das Ändern kommt nicht zu Ende</translation>
    </message>
    <message>
        <source>another program changed it during the run</source>
        <translation>ein anderes Programm hat es während des Laufs geändert</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>das Lesen schlug fehl</translation>
    </message>
    <message>
        <source>reading it does not come to an end</source>
        <translation>das Lesen kommt nicht zu Ende</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>an interrupted change must be rolled back first, which needs write access to the folder</source>
        <translation>eine unterbrochene Änderung muss erst zurückgenommen werden, wozu der Ordner beschreibbar sein muss</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält es</translation>
    </message>
    <message>
        <source>its extraction is damaged</source>
        <translation>der Abschluss darin ist beschädigt</translation>
    </message>
    <message>
        <source>its extraction has an impossible accuracy</source>
        <translation>der Abschluss darin hat eine unmögliche Genauigkeit</translation>
    </message>
    <message>
        <source>its held-back accuracies are out of order</source>
        <translation>die zurückgehaltenen Genauigkeiten sind nicht in Ordnung</translation>
    </message>
    <message>
        <source>its shortlist is damaged</source>
        <translation>die engere Auswahl darin ist beschädigt</translation>
    </message>
    <message>
        <source>its test trainings are damaged</source>
        <translation>die Trainings des Tests sind beschädigt</translation>
    </message>
    <message>
        <source>its confusion matrix has an impossible size</source>
        <translation>die Verwechslungsmatrix hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its confusion matrix is damaged</source>
        <translation>die Verwechslungsmatrix ist beschädigt</translation>
    </message>
    <message>
        <source>it is no Splitscape study</source>
        <translation>keine Studie von Splitscape</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it has schema %1, this program reads up to %2</source>
        <translation>Schema %1, dieses Programm liest bis %2</translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation>kein Platz für eine Kopie zum Lesen</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>das Ende ist abgeschnitten</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>die Tabellen sind nicht die einer Studie</translation>
    </message>
    <message>
        <source>a search is writing to it</source>
        <translation>eine Suche schreibt darin</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>auf Wunsch angehalten</translation>
    </message>
    <message>
        <source>its pages contradict each other</source>
        <translation>die Seiten darin widersprechen einander</translation>
    </message>
    <message>
        <source>it does not say what was run</source>
        <translation>es sagt nicht, was gelaufen ist</translation>
    </message>
    <message>
        <source>what was run is damaged</source>
        <translation>was gelaufen ist, ist beschädigt</translation>
    </message>
    <message>
        <source>a session is damaged</source>
        <translation>eine Sitzung ist beschädigt</translation>
    </message>
    <message>
        <source>how it ended is damaged</source>
        <translation>wie es endete, ist beschädigt</translation>
    </message>
    <message>
        <source>a generation is damaged or out of order</source>
        <translation>eine Generation ist beschädigt oder nicht in Ordnung</translation>
    </message>
    <message>
        <source>candidate %1 is damaged</source>
        <translation>Kandidat %1 ist beschädigt</translation>
    </message>
    <message>
        <source>its candidates are out of order</source>
        <translation>die Kandidaten sind nicht in Ordnung</translation>
    </message>
    <message>
        <source>a learning curve is damaged</source>
        <translation>eine Lernkurve ist beschädigt</translation>
    </message>
    <message>
        <source>the learning curve of candidate %1 is damaged</source>
        <translation>die Lernkurve des Kandidaten %1 ist beschädigt</translation>
    </message>
    <message>
        <source>weights are damaged</source>
        <translation>Gewichte sind beschädigt</translation>
    </message>
    <message>
        <source>the weights of candidate %1 are damaged</source>
        <translation>die Gewichte des Kandidaten %1 sind beschädigt</translation>
    </message>
    <message>
        <source>the weights of candidate %1 do not fit its architecture</source>
        <translation>die Gewichte des Kandidaten %1 passen nicht zu seiner Architektur</translation>
    </message>
    <message>
        <source>its repeated trainings are damaged</source>
        <translation>die wiederholten Trainings sind beschädigt</translation>
    </message>
    <message>
        <source>a document is damaged</source>
        <translation>ein Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner fehlt</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>it is of an earlier version of the program; `splitscape-cli recover` makes one of this version</source>
        <translation>aus einer früheren Version des Programms; „splitscape-cli recover“ macht daraus eine dieser Version</translation>
    </message>
    <message>
        <source>another program wrote over it or cut it off during the run, and what was found is lost with it</source>
        <translation>ein anderes Programm hat sie während des Laufs überschrieben oder abgeschnitten, und was gefunden war, ist damit verloren</translation>
    </message>
    <message>
        <source>another program changed it or cut it off during the run</source>
        <translation>ein anderes Programm hat sie während des Laufs geändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>it was moved to %1 during the run, and what was found until then is there</source>
        <translation>sie wurde während des Laufs nach %1 verschoben, und was bis dahin gefunden war, ist dort</translation>
    </message>
    <message>
        <source>it was deleted or replaced during the run, and what was found is lost with it</source>
        <translation>sie wurde während des Laufs gelöscht oder ersetzt, und was gefunden war, ist damit verloren</translation>
    </message>
    <message>
        <source>the costs of %1 candidates, the first of them %2, do not follow from their architectures</source>
        <translation>die Kosten von %1 Kandidaten, der erste davon %2, folgen nicht aus ihren Architekturen</translation>
    </message>
    <message>
        <source>generation %1 has %2 of its %3 candidates</source>
        <translation>Generation %1 hat %2 ihrer %3 Kandidaten</translation>
    </message>
    <message>
        <source>its test accuracy is not the mean of its test trainings</source>
        <translation>die Testgenauigkeit ist nicht das Mittel der Trainings des Tests</translation>
    </message>
    <message>
        <source>its confusion matrix has more classes than its data</source>
        <translation>die Verwechslungsmatrix hat mehr Klassen als die Daten</translation>
    </message>
    <message>
        <source>it has no valid candidate yet, so there is nothing to export</source>
        <translation>noch kein Kandidat passt, also gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>the run has none yet</source>
        <translation>der Lauf hat noch keine</translation>
    </message>
    <message>
        <source>the run has candidates 0 to %1</source>
        <translation>der Lauf hat die Kandidaten 0 bis %1</translation>
    </message>
    <message>
        <source>its weights are not in the file, those there belong to candidates: %1</source>
        <translation>die Gewichte sind nicht in der Datei; die dort gehören zu den Kandidaten: %1</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, found %3</source>
        <translation>Kandidat %1 hat die Punkte 1 bis %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, none of which fits, so name one</source>
        <translation>Kandidat %1 hat die Punkte 1 bis %2, von denen keiner passt; also einen nennen</translation>
    </message>
    <message>
        <source>%1, so which candidate is the best is not known; name one to export it</source>
        <translation>%1; also ist nicht bekannt, welcher Kandidat der beste ist; einen zum Exportieren nennen</translation>
    </message>
    <message>
        <source>the costs of candidate %1 do not follow from its architecture</source>
        <translation>die Kosten des Kandidaten %1 folgen nicht aus seiner Architektur</translation>
    </message>
    <message>
        <source>the run kept no ranges of its values, which int8 and int4 need: it keeps them for the network that it chose and for those of the Pareto front</source>
        <translation>der Lauf hat dafür keine Wertebereiche behalten, die int8 und int4 brauchen: er behält sie für das gewählte Netz und die der Pareto-Front</translation>
    </message>
    <message>
        <source>they are not the samples that the run learned from</source>
        <translation>es sind nicht die Beispiele, von denen der Lauf gelernt hat</translation>
    </message>
    <message>
        <source>it is the damaged file itself</source>
        <translation>die beschädigte Datei selbst</translation>
    </message>
    <message>
        <source>another run has taken its place</source>
        <translation>ein anderer Lauf ist an seiner Stelle</translation>
    </message>
    <message>
        <source>the program that searched ended without a word</source>
        <translation>das suchende Programm endete ohne ein Wort</translation>
    </message>
    <message>
        <source>its study cannot be understood</source>
        <translation>die Studie darin ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>its study: %1</source>
        <translation>die Studie: %1</translation>
    </message>
    <message>
        <source>its chosen candidate is not a valid one</source>
        <translation>der gewählte Kandidat passt nicht</translation>
    </message>
    <message>
        <source>its chosen candidate is missing</source>
        <translation>der gewählte Kandidat fehlt</translation>
    </message>
    <message>
        <source>it does not follow from the study and its seed</source>
        <translation>es folgt nicht aus der Studie und ihrem Startwert</translation>
    </message>
    <message>
        <source>its deployment does not keep the limits of the study</source>
        <translation>der Einsatz hält die Grenzen der Studie nicht ein</translation>
    </message>
    <message>
        <source>a list stands for several searches; `splitscape-cli run` does them one after the other</source>
        <translation>eine Liste steht für mehrere Suchen; „splitscape-cli run“ macht sie nacheinander</translation>
    </message>
    <message>
        <source>it is the earlier run itself</source>
        <translation>der frühere Lauf selbst</translation>
    </message>
    <message>
        <source>LibTorch trains on this machine only, so choose the native trainer</source>
        <translation>LibTorch trainiert nur auf diesem Rechner; den eingebauten Trainer wählen</translation>
    </message>
    <message>
        <source>its strategy %1 counts generations</source>
        <translation>die Strategie %1 zählt Generationen</translation>
    </message>
    <message>
        <source>its strategy %1 counts trainings</source>
        <translation>die Strategie %1 zählt Trainings</translation>
    </message>
    <message>
        <source>say how many in all</source>
        <translation>angeben, wie viele insgesamt</translation>
    </message>
    <message>
        <source>it searched for %1 generations</source>
        <translation>gesucht wurden %1 Generationen</translation>
    </message>
    <message>
        <source>it searched for %1 trainings</source>
        <translation>gesucht wurden %1 Trainings</translation>
    </message>
    <message>
        <source>ask for more than that in all</source>
        <translation>insgesamt mehr angeben</translation>
    </message>
    <message>
        <source>an earlier version of the program made its synthetic samples in another way; the run can be shown and exported, but not continued</source>
        <translation>eine frühere Version des Programms machte die künstlichen Beispiele anders; der Lauf kann gezeigt und exportiert, aber nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>they are not those that the run in %1 began with</source>
        <translation>es sind nicht die, mit denen der Lauf in %1 begann</translation>
    </message>
    <message>
        <source>where the data has moved, give its path anew (--data)</source>
        <translation>sind die Daten umgezogen, den Pfad neu angeben</translation>
    </message>
    <message>
        <source>%1 is not a network of the space of this study</source>
        <translation>%1 ist kein Netz aus dem Raum dieser Studie</translation>
    </message>
    <message>
        <source>the processor of this machine is not an %1</source>
        <translation>der Prozessor dieses Rechners ist kein %1</translation>
    </message>
    <message>
        <source>it searched other data (%1) or prepared them in another way</source>
        <translation>er suchte in anderen Daten (%1) oder bereitete sie anders vor</translation>
    </message>
    <message>
        <source>only networks found on the same samples are a start</source>
        <translation>nur Netze, die an denselben Beispielen gefunden wurden, sind ein Anfang</translation>
    </message>
    <message>
        <source>its networks were chosen with the help of %1 of the %2 samples that this study tests on</source>
        <translation>die Netze wurden mit Hilfe von %1 der %2 Beispiele gewählt, an denen diese Studie testet</translation>
    </message>
    <message>
        <source>give both the same seed and the same split</source>
        <translation>beiden denselben Startwert und dieselbe Aufteilung geben</translation>
    </message>
    <message>
        <source>none of its %1 valid candidates is in the space of this study</source>
        <translation>keiner der %1 passenden Kandidaten ist im Raum dieser Studie</translation>
    </message>
    <message>
        <source>the data of the run</source>
        <translation>die Daten des Laufs</translation>
    </message>
    <message>
        <source>where it has moved, give its path anew (--data)</source>
        <translation>sind sie umgezogen, den Pfad neu angeben</translation>
    </message>
    <message>
        <source>it computes and sends in float32, so no rounding can be simulated</source>
        <translation>es rechnet und sendet in float32, daher lässt sich kein Runden nachbilden</translation>
    </message>
    <message>
        <source>no layer fits in %1 bytes of Flash and %2 bytes of RAM</source>
        <translation>keine Schicht passt in %1 Byte Flash und %2 Byte RAM</translation>
    </message>
    <message>
        <source>they must be from 1 to %1, found %2</source>
        <translation>verlangt ist 1 bis %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>it must have %1 cells, found %2</source>
        <translation>verlangt sind %1 Zellen, gefunden wurden %2</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc</source>
        <translation>kind muss conv, tconv oder fc sein</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc, found %1</source>
        <translation>kind muss conv, tconv oder fc sein, gefunden wurde %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 1 to %2</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected</source>
        <translation>Schicht %1 steht, wo Schicht %2 erwartet wird</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected, so lines are lost</source>
        <translation>Schicht %1 steht, wo Schicht %2 erwartet wird; es fehlen also Zeilen</translation>
    </message>
    <message>
        <source>its lengths do not divide each other</source>
        <translation>die Längen teilen einander nicht</translation>
    </message>
    <message>
        <source>a tconv lengthens, a conv does not</source>
        <translation>tconv verlängert, conv nicht</translation>
    </message>
    <message>
        <source>its first line is not &quot;%1&quot;</source>
        <translation>die erste Zeile ist nicht „%1“</translation>
    </message>
    <message>
        <source>it has no layer</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>es ist schon da</translation>
    </message>
    <message>
        <source>it begins with %1 cells instead of 5</source>
        <translation>am Anfang stehen %1 Zellen statt 5</translation>
    </message>
    <message>
        <source>it is of another version: &quot;%1&quot;</source>
        <translation>von einer anderen Version: „%1“</translation>
    </message>
    <message>
        <source>its ticks a second are no number above 0</source>
        <translation>die Takte je Sekunde sind keine Zahl über 0</translation>
    </message>
    <message>
        <source>its ticks are neither time nor instructions</source>
        <translation>die Takte sind weder Zeit noch Befehle</translation>
    </message>
    <message>
        <source>a layer has %1 cells instead of 4</source>
        <translation>eine Schicht hat %1 Zellen statt 4</translation>
    </message>
    <message>
        <source>its numbers cannot be read</source>
        <translation>die Zahlen sind nicht lesbar</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>zu viele Schichten</translation>
    </message>
    <message>
        <source>it ends after %1 pulses, which is not what it says</source>
        <translation>es endet nach %1 Pulsen, was seiner Angabe widerspricht</translation>
    </message>
    <message>
        <source>it has no line &quot;splitscape-measure,...&quot;, which the measuring firmware prints first</source>
        <translation>die Zeile „splitscape-measure,...“ fehlt, die die messende Firmware zuerst ausgibt</translation>
    </message>
    <message>
        <source>it was cut off before its line &quot;end&quot;</source>
        <translation>vor der Zeile „end“ abgeschnitten</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so its clock is too coarse or stands</source>
        <translation>Schicht %1 dauerte nicht länger als nichts; die Uhr ist also zu grob oder steht</translation>
    </message>
    <message>
        <source>it has more than %1 columns; export time, current, voltage and the pin only</source>
        <translation>mehr als %1 Spalten; nur Zeit, Strom, Spannung und den Pin ausgeben</translation>
    </message>
    <message>
        <source>it has no column for the time; its first line is &quot;%1&quot;</source>
        <translation>eine Spalte der Zeit fehlt; die erste Zeile ist „%1“</translation>
    </message>
    <message>
        <source>it has no column for the current; its first line is &quot;%1&quot;</source>
        <translation>eine Spalte des Stroms fehlt; die erste Zeile ist „%1“</translation>
    </message>
    <message>
        <source>it has no column for the pin; export the digital channels too; its first line is &quot;%1&quot;</source>
        <translation>eine Spalte des Pins fehlt; auch die digitalen Kanäle ausgeben; die erste Zeile ist „%1“</translation>
    </message>
    <message>
        <source>it has no digital channel &quot;%1&quot;; there are %2</source>
        <translation>einen digitalen Kanal „%1“ gibt es nicht; vorhanden: %2</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma, so its columns cannot be told apart; export it with a decimal point or another separator</source>
        <translation>die Zahlen haben ein Dezimalkomma, daher sind die Spalten nicht zu trennen; mit Dezimalpunkt oder anderem Trennzeichen ausgeben</translation>
    </message>
    <message>
        <source>the line has %1 cells instead of %2, so the file was cut off</source>
        <translation>die Zeile hat %1 Zellen statt %2; die Datei ist also abgeschnitten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of bits</source>
        <translation>„%1“ ist kein Wort aus Bits</translation>
    </message>
    <message>
        <source>it has more than %1 samples</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>its time is too large</source>
        <translation>die Zeit ist zu groß</translation>
    </message>
    <message>
        <source>its time runs backwards</source>
        <translation>die Zeit läuft rückwärts</translation>
    </message>
    <message>
        <source>its samples are not evenly spaced: after steps of %1 s comes one of %2 s</source>
        <translation>die Werte liegen nicht in gleichen Abständen: nach Schritten von %1 s kommt einer von %2 s</translation>
    </message>
    <message>
        <source>it has no voltage, so say what the board was supplied with</source>
        <translation>ohne Spannung; angeben, womit das Board versorgt wurde</translation>
    </message>
    <message>
        <source>the pin never changes: is it connected, and is it this channel?</source>
        <translation>der Pin ändert sich nie: Ist er verbunden, und ist es dieser Kanal?</translation>
    </message>
    <message>
        <source>it begins while the pin is high, so the recording was started too late</source>
        <translation>am Anfang ist der Pin schon an; die Aufzeichnung wurde also zu spät begonnen</translation>
    </message>
    <message>
        <source>it ends while the pin is high, so the recording was cut off</source>
        <translation>am Ende ist der Pin noch an; die Aufzeichnung wurde also abgeschnitten</translation>
    </message>
    <message>
        <source>its shortest pulse has %1 samples at %2 a second, and at least %3 are needed: record at a higher rate</source>
        <translation>der kürzeste Puls hat %1 Werte bei %2 je Sekunde, nötig sind mindestens %3: mit höherer Rate aufzeichnen</translation>
    </message>
    <message>
        <source>name the board&apos;s log, the analyser&apos;s CSV, or both</source>
        <translation>das Protokoll des Boards, die CSV-Datei des Messgeräts oder beide nennen</translation>
    </message>
    <message>
        <source>there is neither a log nor a trace</source>
        <translation>weder ein Protokoll noch eine Aufzeichnung ist da</translation>
    </message>
    <message>
        <source>it has %1 layers, the plan has %2: they do not belong together</source>
        <translation>%1 Schichten, im Plan %2: beide gehören nicht zusammen</translation>
    </message>
    <message>
        <source>it has %1 pulses, the plan needs %2: the recording was cut off, or another pin was recorded</source>
        <translation>%1 Pulse, der Plan braucht %2: Die Aufzeichnung wurde abgeschnitten, oder ein anderer Pin wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>layer %1 ran %2 times a pulse, the plan says %3: they do not belong together</source>
        <translation>Schicht %1 lief %2-mal je Puls, im Plan steht %3: beide gehören nicht zusammen</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so the rate is too low</source>
        <translation>Schicht %1 dauerte nicht länger als nichts; die Rate ist also zu niedrig</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock</source>
        <translation>gemessen auf %1, Zeiten nach seiner Uhr</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock, power by an analyser</source>
        <translation>gemessen auf %1, Zeiten nach seiner Uhr, Leistung nach einem Messgerät</translation>
    </message>
    <message>
        <source>measured, times and power by an analyser</source>
        <translation>gemessen, Zeiten und Leistung nach einem Messgerät</translation>
    </message>
    <message>
        <source>instructions counted on %1, a million of them as one second</source>
        <translation>Befehle gezählt auf %1, eine Million davon als eine Sekunde</translation>
    </message>
    <message>
        <source>no board was measured</source>
        <translation>kein Board wurde gemessen</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>die Spalte „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>energy_mJ and power_mW are both there, so give one of the two</source>
        <translation>energy_mJ und power_mW sind beide da; eines von beiden angeben</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, found %3</source>
        <translation>%1 muss eine ganze Zahl von 1 bis %2 sein, gefunden wurde %3</translation>
    </message>
    <message>
        <source>%1 must be a number above 0, found %2</source>
        <translation>%1 muss eine Zahl über 0 sein, gefunden wurde %2</translation>
    </message>
    <message>
        <source>a conv cannot lengthen, which is what a tconv does</source>
        <translation>conv kann nicht verlängern; das tut tconv</translation>
    </message>
    <message>
        <source>a tconv must lengthen, a conv does not</source>
        <translation>tconv muss verlängern, conv nicht</translation>
    </message>
    <message>
        <source>the layer is too large</source>
        <translation>die Schicht ist zu groß</translation>
    </message>
    <message>
        <source>format must be float32 or int8, found %1</source>
        <translation>format muss float32 oder int8 sein, gefunden wurde %1</translation>
    </message>
    <message>
        <source>it is binary, not CSV text</source>
        <translation>Binärdaten, kein CSV-Text</translation>
    </message>
    <message>
        <source>it has no row of measurements</source>
        <translation>keine Zeile mit Messwerten</translation>
    </message>
    <message>
        <source>too few distinct rows: %1</source>
        <translation>zu wenige verschiedene Zeilen: %1</translation>
    </message>
    <message>
        <source>these rows cannot tell it apart from the other terms</source>
        <translation>diese Zeilen unterscheiden es nicht von den anderen Gliedern</translation>
    </message>
    <message>
        <source>its coefficient would be negative, and time is not</source>
        <translation>der Koeffizient wäre negativ, Zeit ist es nicht</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows</source>
        <translation>angepasst an %1, %2 Zeilen</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows; an estimate</source>
        <translation>angepasst an %1, %2 Zeilen; eine Schätzung</translation>
    </message>
    <message>
        <source>estimate: %1</source>
        <translation>Schätzung: %1</translation>
    </message>
    <message>
        <source>own device</source>
        <translation>eigenes Gerät</translation>
    </message>
    <message>
        <source>its outputs sum over more than %1 values, which may leave 32 bits in int8</source>
        <translation>die Ausgaben sind Summen aus mehr als %1 Werten, was in int8 32 Bit überschreiten kann</translation>
    </message>
    <message>
        <source>it averages more than %1 positions, which may leave 32 bits in int8</source>
        <translation>sie mittelt über mehr als %1 Positionen, was in int8 32 Bit überschreiten kann</translation>
    </message>
    <message>
        <source>it reads side values, which a layer in int8 does not; cut in front of it</source>
        <translation>sie liest Nebenwerte, was eine Schicht in int8 nicht tut; davor teilen</translation>
    </message>
    <message>
        <source>the edge part has %1 parameters, C is written for at most %2</source>
        <translation>der Teil auf dem Wearable hat %1 Parameter, C wird für höchstens %2 geschrieben</translation>
    </message>
    <message>
        <source>the edge part holds %1 activations, C is written for at most %2</source>
        <translation>der Teil auf dem Wearable hält %1 Aktivierungen, C wird für höchstens %2 geschrieben</translation>
    </message>
    <message>
        <source>it must be from 1 to %1, found %2</source>
        <translation>verlangt ist 1 bis %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>the last layer reads side values and runs on the fog, so the cut must be in front of it: from 1 to %1, found %2</source>
        <translation>die letzte Schicht liest Nebenwerte und läuft auf dem Fog-Knoten, die Teilung muss also davor liegen: 1 bis %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>the network reads %1 side values, %2 with a name and a scale were given</source>
        <translation>das Netz liest %1 Nebenwerte, mit Namen und Maßstab gegeben sind %2</translation>
    </message>
    <message>
        <source>weight %1 is not a finite number</source>
        <translation>Gewicht %1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the network has %1 classes, %2 names were given</source>
        <translation>das Netz hat %1 Klassen, gegeben sind %2 Namen</translation>
    </message>
    <message>
        <source>the network has %1 parameters, ONNX is written for at most %2</source>
        <translation>das Netz hat %1 Parameter, ONNX wird für höchstens %2 geschrieben</translation>
    </message>
    <message>
        <source>the model could not be serialised</source>
        <translation>das Modell ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>it is not an ONNX model</source>
        <translation>kein ONNX-Modell</translation>
    </message>
    <message>
        <source>the model must have an output</source>
        <translation>das Modell braucht eine Ausgabe</translation>
    </message>
    <message>
        <source>the declared shape of an output is not the one that follows</source>
        <translation>die angegebene Form einer Ausgabe ist nicht die, die sich ergibt</translation>
    </message>
    <message>
        <source>it sends %1 values, a payload has room for %2</source>
        <translation>%1 Werte werden gesendet, ein Paket hat Platz für %2</translation>
    </message>
    <message>
        <source>it lists neither seeds nor energy limits</source>
        <translation>weder Startwerte noch Energiegrenzen sind aufgezählt</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <translation>%1: Spalte %2</translation>
    </message>
    <message>
        <source>battery capacity</source>
        <translation>Kapazität der Batterie</translation>
    </message>
    <message>
        <source>battery voltage</source>
        <translation>Spannung der Batterie</translation>
    </message>
    <message>
        <source>inference period</source>
        <translation>Abstand der Inferenzen</translation>
    </message>
    <message>
        <source>energy per inference</source>
        <translation>Energie je Inferenz</translation>
    </message>
    <message>
        <source>sleep power</source>
        <translation>Ruheleistung</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Teilungspunkt</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;, there are %2</source>
        <translation>die Art „%1“ gibt es nicht, es gibt %2</translation>
    </message>
    <message>
        <source>there is no kind of the number %1</source>
        <translation>eine Art mit der Nummer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>a layer that does not shorten must be a convolution, found %1 between lengths %2 and %3</source>
        <translation>eine Schicht, die nicht verkürzt, muss eine Faltung sein, gefunden: %1 zwischen den Längen %2 und %3</translation>
    </message>
    <message>
        <source>a layer without weights keeps its channels, found %1 from %2 to %3</source>
        <translation>eine Schicht ohne Gewichte behält ihre Kanäle, gefunden: %1 von %2 zu %3</translation>
    </message>
    <message>
        <source>%1 mixes convolutions and no other kinds, so list none of them or choose another strategy</source>
        <translation>%1 mischt Faltungen und keine anderen Arten; also keine davon aufführen oder eine andere Strategie wählen</translation>
    </message>
    <message>
        <source>The port of the workers</source>
        <translation>Der Port der Worker</translation>
    </message>
    <message>
        <source>The address of the workers</source>
        <translation>Die Adresse der Worker</translation>
    </message>
    <message>
        <source>The encryption of the workers</source>
        <translation>Die Verschlüsselung der Worker</translation>
    </message>
    <message>
        <source>The password file of the workers</source>
        <translation>Die Passwortdatei der Worker</translation>
    </message>
    <message>
        <source>%1, %2 candidates could be read</source>
        <translation>%1, %2 Kandidaten waren zu lesen</translation>
    </message>
    <message>
        <source>its fine-tuned weights are of another network</source>
        <translation>die nachtrainierten Gewichte gehören zu einem anderen Netz</translation>
    </message>
    <message>
        <source>its network is none that a run tunes</source>
        <translation>das nachtrainierte Netz ist keines, wie es ein Lauf erzeugt</translation>
    </message>
    <message>
        <source>the weights or ranges of its network are none that a run tunes</source>
        <translation>Gewichte oder Bereiche des nachtrainierten Netzes sind keine, wie sie ein Lauf erzeugt</translation>
    </message>
    <message>
        <source>its accuracies are none that a tuning has</source>
        <translation>die Genauigkeiten des Nachtrainings sind unmöglich</translation>
    </message>
    <message>
        <source>it is from 0 to 65535</source>
        <translation>erlaubt ist 0 bis 65535</translation>
    </message>
    <message>
        <source>it is a numeric one, such as 192.168.1.5</source>
        <translation>verlangt ist eine Adresse in Zahlen wie 192.168.1.5</translation>
    </message>
    <message>
        <source>it needs a key and a certificate</source>
        <translation>sie braucht Schlüssel und Zertifikat</translation>
    </message>
    <message>
        <source>an address that other machines reach needs one</source>
        <translation>eine Adresse, die andere Rechner erreichen, braucht eine</translation>
    </message>
    <message>
        <source>the module of Work Queue is not part of this installation, which was built without the package coop-computing-tools-dev</source>
        <translation>das Modul für Work Queue fehlt in dieser Installation, die ohne das Paket coop-computing-tools-dev gebaut wurde</translation>
    </message>
    <message>
        <source>this version of Work Queue cannot encrypt; use an SSH tunnel</source>
        <translation>diese Version von Work Queue kann nicht verschlüsseln; nehmen Sie einen SSH-Tunnel</translation>
    </message>
    <message>
        <source>another program listens on %1 already</source>
        <translation>ein anderes Programm wartet schon an %1</translation>
    </message>
    <message>
        <source>%1 is not one of this machine</source>
        <translation>%1 ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2</source>
        <translation>an %1 kann nicht gewartet werden: %2</translation>
    </message>
    <message>
        <source>splitscape-worker cannot run there</source>
        <translation>splitscape-worker kann dort nicht laufen</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Rückgabewert %1</translation>
    </message>
    <message>
        <source>it ended without a result</source>
        <translation>sie endete ohne Ergebnis</translation>
    </message>
    <message>
        <source>training task</source>
        <translation>Trainingsaufgabe</translation>
    </message>
    <message>
        <source>it is shorter than its header</source>
        <translation>kürzer als der Kopf</translation>
    </message>
    <message>
        <source>it is no such package</source>
        <translation>kein solches Paket</translation>
    </message>
    <message>
        <source>its format is %1, this program&apos;s is %2</source>
        <translation>sein Format ist %1, das dieses Programms %2</translation>
    </message>
    <message>
        <source>its size is %1 bytes</source>
        <translation>seine Größe ist %1 Byte</translation>
    </message>
    <message>
        <source>it holds %1 of %2 bytes</source>
        <translation>vorhanden: %1 von %2 Byte</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>it holds %1 trainings</source>
        <translation>enthält %1 Trainings</translation>
    </message>
    <message>
        <source>its fields do not fit</source>
        <translation>die Felder passen nicht</translation>
    </message>
    <message>
        <source>it is of another task</source>
        <translation>gehört zu einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>a network in it is not the one that was asked for</source>
        <translation>ein Netz darin ist nicht das verlangte</translation>
    </message>
    <message>
        <source>it is cut or no result at all</source>
        <translation>abgeschnitten oder gar kein Ergebnis</translation>
    </message>
    <message>
        <source>there are no samples to train on</source>
        <translation>keine Beispiele zum Trainieren</translation>
    </message>
    <message>
        <source>it ends before its sizes</source>
        <translation>endet vor den Größenangaben</translation>
    </message>
    <message>
        <source>its sizes do not fit</source>
        <translation>die Größenangaben passen nicht</translation>
    </message>
    <message>
        <source>an index or a class in it is not one</source>
        <translation>ein Index oder eine Klasse darin ist ungültig</translation>
    </message>
    <message>
        <source>it cannot be mapped</source>
        <translation>kann nicht in den Speicher abgebildet werden</translation>
    </message>
    <message>
        <source>they are not those of the task</source>
        <translation>es sind nicht die der Aufgabe</translation>
    </message>
</context>
<context>
    <name>FileMistake</name>
    <message>
        <source>%1 is named as a run, but holds none. If it is a study, give it the ending .json and open it again.</source>
        <translation>%1 heißt wie ein Lauf, enthält aber keinen. Ist es eine Studie, geben Sie ihr die Endung .json und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 is a document, not a study. Open the run it was made of.</source>
        <translation>%1 ist ein Dokument, keine Studie. Öffnen Sie den Lauf, aus dem es entstand.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>figure, least, greatest with unit</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>The accuracy of %n network(s) was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</source>
        <translation>
            <numerusform>Die Genauigkeit von %n Netz wurde vor dem Training vorhergesagt: Die Vorhersagen lagen im Mittel um %1 Punkte daneben, und %2 der Netze lagen in ihrem 90-%-Intervall.</numerusform>
            <numerusform>Die Genauigkeit von %n Netzen wurde vor dem Training vorhergesagt: Die Vorhersagen lagen im Mittel um %1 Punkte daneben, und %2 der Netze lagen in ihrem 90-%-Intervall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>Name der Datei.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own words; double click or F2 to write. Kept in the list, not in the run.</source>
        <translation>Eigene Worte; Doppelklick oder F2 zum Schreiben. Steht in der Liste, nicht im Lauf.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the repeated trainings of the chosen candidate.</source>
        <translation>Mittel und Standardabweichung der wiederholten Trainings des gewählten Kandidaten.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy of the best candidate in the run&apos;s scenario.</source>
        <translation>Energie des besten Kandidaten im Szenario des Laufs.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limit of the energy, and what it limits.</source>
        <translation>Grenze der Energie, und was sie begrenzt.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What became of the run.</source>
        <translation>Was aus dem Lauf wurde.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates assessed.</source>
        <translation>Bewertete Kandidaten.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Name of the study.</source>
        <translation>Name der Studie.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Name of the data set.</source>
        <translation>Name des Datensatzes.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>Wann der Lauf begann.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 Edge</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Selection accuracy of the best candidate; after the test, of the chosen one.</source>
        <translation>Auswahlgenauigkeit des besten Kandidaten; nach dem Test die des gewählten.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Auswahlgenauigkeit</translation>
    </message>
    <message>
        <source>Tick two or more runs to compare them; the charts show the first four.</source>
        <translation>Zwei oder mehr Läufe anhaken, um sie zu vergleichen; die Diagramme zeigen die ersten vier.</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Taken as background throughout, because nothing labels it</source>
        <translation>Durchgehend als Hintergrund genommen, weil nichts es bezeichnet</translation>
    </message>
    <message>
        <source>Annotations that are not used</source>
        <translation>Annotationen, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Outside the signal and left out</source>
        <translation>Außerhalb des Signals und ausgelassen</translation>
    </message>
    <message>
        <source>Labels cut at the end of the recording</source>
        <translation>Am Ende der Aufzeichnung abgeschnittene Abschnitte</translation>
    </message>
    <message>
        <source>Labels outside the recording, not used</source>
        <translation>Abschnitte außerhalb der Aufzeichnung, nicht verwendet</translation>
    </message>
    <message>
        <source>Read in spite of a fault in the file</source>
        <translation>Trotz eines Fehlers in der Datei gelesen</translation>
    </message>
    <message>
        <source>Found under another name</source>
        <translation>Unter anderem Namen gefunden</translation>
    </message>
    <message>
        <source>Windows that are not used</source>
        <translation>Fenster, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Ausgelassene Klassen</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>Wie die Tabelle gelesen wurde</translation>
    </message>
    <message>
        <source>Class names that are not in the data</source>
        <translation>Klassennamen, die nicht in den Daten stehen</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a note and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“Lead”</source>
        <translation>„Ableitung“</translation>
    </message>
    <message>
        <source>the lead for records without it</source>
        <translation>die Ableitung für Aufzeichnungen ohne sie</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>die Kanäle</translation>
    </message>
    <message>
        <source>the classes to keep</source>
        <translation>die Klassen, die bleiben</translation>
    </message>
    <message>
        <source>“Train and test”</source>
        <translation>„Training und Test“</translation>
    </message>
    <message>
        <source>“Split by”</source>
        <translation>„Aufteilen nach“</translation>
    </message>
    <message>
        <source>the rule for patients</source>
        <translation>die Regel für Patienten</translation>
    </message>
    <message>
        <source>the patient column</source>
        <translation>die Spalte der Patienten</translation>
    </message>
    <message>
        <source>the label column</source>
        <translation>die Spalte der Klassen</translation>
    </message>
    <message>
        <source>the words for classes</source>
        <translation>die Wörter für Klassen</translation>
    </message>
    <message>
        <source>What a device could compute while it records</source>
        <translation>Was ein Gerät während der Aufnahme berechnen könnte</translation>
    </message>
    <message>
        <source>the file of labels</source>
        <translation>die Datei mit Klassen</translation>
    </message>
    <message>
        <source>the sample column</source>
        <translation>die Spalte der Beispiele</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>das Trennzeichen</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>die Abtastrate</translation>
    </message>
    <message>
        <source>the files of labels</source>
        <translation>die Dateien mit Klassen</translation>
    </message>
    <message>
        <source>the table of labels</source>
        <translation>die Tabelle mit Klassen</translation>
    </message>
    <message>
        <source>the path of the data</source>
        <translation>der Pfad der Daten</translation>
    </message>
    <message>
        <source>the channels of the table</source>
        <translation>die Kanäle der Tabelle</translation>
    </message>
    <message>
        <source>the fewest samples of a class</source>
        <translation>die kleinste Zahl von Beispielen je Klasse</translation>
    </message>
    <message>
        <source>the scale of the values</source>
        <translation>der Maßstab der Werte</translation>
    </message>
</context>
<context>
    <name>PaperTables</name>
    <message>
        <source>The network found within each limit. ± is over the final trainings of one network; the interval is for its test samples.</source>
        <translation>Das Netz, das innerhalb jeder Grenze gefunden wurde. ± gilt für die letzten Trainings eines Netzes, das Intervall für seine Testbeispiele.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Grenze, mJ</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>Test, %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>Bestes Vergleichsverfahren, %</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>Edge, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>Gesamt, mJ</translation>
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
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>Längen, darunter Kanäle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The cut of least total energy, by how many times more efficiently the fog node computes. The network is that of the run.</source>
        <translation>Der Schnitt mit der geringsten Gesamtenergie, je nachdem, wievielmal effizienter der Fog-Knoten rechnet. Das Netz ist das des Laufs.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-Faktor</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>Fog, mJ</translation>
    </message>
    <message>
        <source>What the cut saves on the wearable: its energy at the cut, and with every layer on it.</source>
        <translation>Was der Schnitt am Wearable spart: seine Energie beim Schnitt und mit allen Schichten auf ihm.</translation>
    </message>
    <message>
        <source>Computing, mJ</source>
        <translation>Rechnen, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Funk, mJ</translation>
    </message>
    <message>
        <source>Uncut, mJ</source>
        <translation>Ungeteilt, mJ</translation>
    </message>
    <message>
        <source>Times less</source>
        <translation>Mal weniger</translation>
    </message>
    <message>
        <source>VGG11 with %1 classes on %2, uncut</source>
        <translation>VGG11 mit %1 Klassen auf %2, ungeteilt</translation>
    </message>
    <message>
        <source>Beside a 1-D VGG11, whose accuracy is not measured here. Parameters and MACs are of whole networks, the rest of what is on the wearable.</source>
        <translation>Neben einem eindimensionalen VGG11, dessen Genauigkeit hier nicht gemessen wird. Parameter und MACs gelten für ganze Netze, das Übrige für das, was auf dem Wearable ist.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>How each run searched, and how large its network and the part on the wearable are. A MAC is two FLOPs.</source>
        <translation>Wie jeder Lauf gesucht hat und wie groß sein Netz und dessen Teil auf dem Wearable sind. Ein MAC sind zwei FLOPs.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Cut searched</source>
        <translation>Schnitt gesucht</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>Parameter auf dem Wearable</translation>
    </message>
    <message>
        <source>FLOPs on the edge</source>
        <translation>FLOPs auf dem Wearable</translation>
    </message>
    <message>
        <source>Search, s</source>
        <translation>Suche, s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>The runs have different protocols: their accuracies must not be compared.</source>
        <translation>Die Läufe haben verschiedene Protokolle: Ihre Genauigkeiten dürfen nicht verglichen werden.</translation>
    </message>
    <message>
        <source>* Parts of this run’s file could not be read.</source>
        <translation>* Teile der Datei dieses Laufs ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Table II: accuracy within a limit</source>
        <translation>Tabelle II: Genauigkeit innerhalb einer Grenze</translation>
    </message>
    <message>
        <source>Table III: fog factors</source>
        <translation>Tabelle III: Fog-Faktoren</translation>
    </message>
    <message>
        <source>Table IV: what the cut saves</source>
        <translation>Tabelle IV: was der Schnitt spart</translation>
    </message>
    <message>
        <source>Table V: beside VGG11</source>
        <translation>Tabelle V: neben VGG11</translation>
    </message>
    <message>
        <source>Table VI: strategies and sizes</source>
        <translation>Tabelle VI: Strategien und Größen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>row %1 of %2</source>
        <comment>number, table</comment>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>recording, time</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>test sample %1</source>
        <translation>Testbeispiel %1</translation>
    </message>
</context>
<context>
    <name>PopulationAxis</name>
    <message>
        <source>Accuracy against latency</source>
        <translation>Genauigkeit über Latenz</translation>
    </message>
    <message>
        <source>Accuracy against average power</source>
        <translation>Genauigkeit über mittlere Leistung</translation>
    </message>
    <message>
        <source>Accuracy against energy</source>
        <translation>Genauigkeit über Energie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Latency of one inference</source>
        <translation>Latenz einer Inferenz</translation>
    </message>
    <message>
        <source>Average power of the wearable</source>
        <translation>Mittlere Leistung des Wearables</translation>
    </message>
    <message>
        <source>Energy on the edge per inference</source>
        <translation>Energie der Edge je Inferenz</translation>
    </message>
    <message>
        <source>Total energy per inference</source>
        <translation>Gesamtenergie je Inferenz</translation>
    </message>
    <message>
        <source>No average power is known: state the time from one inference to the next among the limits of the study.</source>
        <translation>Keine mittlere Leistung ist bekannt: Geben Sie unter den Grenzen der Studie die Zeit von einer Inferenz zur nächsten an.</translation>
    </message>
    <message>
        <source>No latency is known: the device needs a power and times, and inferences that share a packet the time from one to the next.</source>
        <translation>Keine Latenz ist bekannt: Das Gerät braucht eine Leistung und Zeiten, und Inferenzen, die sich ein Paket teilen, die Zeit von einer zur nächsten.</translation>
    </message>
    <message>
        <source>No energy is known: the device needs a power and times.</source>
        <translation>Keine Energie ist bekannt: Das Gerät braucht eine Leistung und Zeiten.</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
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
        <translation>%1 Byte</translation>
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
        <translation>Faltung</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponierte Faltung</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>The layers, in order of execution. Kernel and stride are equal; a shape is length × channels.</source>
        <translation>Die Schichten in der Reihenfolge ihrer Ausführung. Kern und Schrittweite sind gleich; eine Form ist Länge × Kanäle.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>wearable</source>
        <translation>Wearable</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Each class of the test part, all trainings together.</source>
        <translation>Jede Klasse der Testdaten, alle Trainings zusammen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensitivität, %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Vorhersagewert, %</translation>
    </message>
    <message>
        <source>It was never trained, since it does not keep all limits.</source>
        <translation>Er wurde nie trainiert, weil er nicht alle Grenzen einhält.</translation>
    </message>
    <message>
        <source>On the selection half of the validation part it is right in %1; it was not tested, since the run has not come to that or chose another one.</source>
        <translation>Auf der Auswahlhälfte der Validierungsdaten liegt er in %1 der Fälle richtig; getestet wurde er nicht, weil der Lauf nicht so weit kam oder einen anderen wählte.</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 trainings with new seeds</source>
        <translation>Mittel und Standardabweichung von %1 Trainings mit neuen Startwerten</translation>
    </message>
    <message>
        <source>%1 training with a new seed</source>
        <translation>%1 Training mit neuem Startwert</translation>
    </message>
    <message>
        <source>On the test part it is right in &lt;b&gt;%1&lt;/b&gt; (%2); as trained in the search, in %3 of the held-back half and %4 of the selection half of the validation part. The test part was looked at once, at the end.</source>
        <translation>Auf den Testdaten liegt er in &lt;b&gt;%1&lt;/b&gt; der Fälle richtig (%2); wie in der Suche trainiert, in %3 der Fälle auf der zurückgehaltenen Hälfte der Validierungsdaten und in %4 auf ihrer Auswahlhälfte. Die Testdaten wurden einmal angesehen, am Ende.</translation>
    </message>
    <message>
        <source>the raw input is sent and every layer runs on the fog node</source>
        <translation>die Rohdaten werden gesendet, und jede Schicht läuft auf dem Fog-Knoten</translation>
    </message>
    <message>
        <source>every layer runs on the %1 and only the class scores are sent</source>
        <translation>jede Schicht läuft auf dem Wearable (%1), und nur die Klassenwerte werden gesendet</translation>
    </message>
    <message>
        <source>layer 1 runs on the %1</source>
        <translation>Schicht 1 läuft auf dem Wearable (%1)</translation>
    </message>
    <message>
        <source>layers 1 to %1 run on the %2</source>
        <translation>die Schichten 1 bis %1 laufen auf dem Wearable (%2)</translation>
    </message>
    <message>
        <source>the last layer runs on the fog node</source>
        <translation>die letzte Schicht läuft auf dem Fog-Knoten</translation>
    </message>
    <message>
        <source>the other %1 layers run on the fog node</source>
        <translation>die übrigen %1 Schichten laufen auf dem Fog-Knoten</translation>
    </message>
    <message>
        <source>%1, %2 values are sent, and %3</source>
        <translation>%1, %2 Werte werden gesendet, und %3</translation>
    </message>
    <message>
        <source>The network and its cut. Blocks are activations, their height the logarithm of the length, the sheets their channels; ÷k is a convolution of kernel and stride k, ×k a transposed one, fc fully connected.</source>
        <translation>Das Netz und sein Schnitt. Blöcke sind Aktivierungen, ihre Höhe der Logarithmus der Länge, die Blätter ihre Kanäle; ÷k ist eine Faltung mit Kern und Schrittweite k, ×k eine transponierte, fc voll verbunden.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>No candidate has been assessed yet, so there is no answer.</source>
        <translation>Noch ist kein Kandidat bewertet, also gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>No candidate keeps all limits, so there is no answer. Raise a limit, or let the search run for more generations.</source>
        <translation>Kein Kandidat hält alle Grenzen ein, also gibt es keine Antwort. Eine Grenze erhöhen oder die Suche mehr Generationen laufen lassen.</translation>
    </message>
    <message>
        <source>Candidate %1, of generation %2: Length [%3], Channel [%4], %5 parameters and %6 multiply-accumulates in all. %7</source>
        <translation>Kandidat %1 aus Generation %2: Längen [%3], Kanäle [%4], insgesamt %5 Parameter und %6 Multiplikationen mit Addition. %7</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part, all trainings together; shades are shares of the true class.</source>
        <translation>Verwechslungsmatrix der Testdaten, alle Trainings zusammen; die Tönung ist der Anteil an der tatsächlichen Klasse.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Abbildung %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabelle %1.</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part</source>
        <translation>Verwechslungsmatrix der Testdaten</translation>
    </message>
    <message>
        <source>predicted class; rows: the true class</source>
        <translation>vorhergesagte Klasse; Zeilen: die tatsächliche</translation>
    </message>
    <message>
        <source>%1 of %2 test samples are classified correctly, %3.</source>
        <translation>%1 von %2 Testbeispielen sind richtig klassifiziert, %3.</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Energy of every partition point</source>
        <translation>Energie jedes Teilungspunkts</translation>
    </message>
    <message>
        <source>total energy, mJ</source>
        <translation>Gesamtenergie, mJ</translation>
    </message>
    <message>
        <source>edge energy, mJ</source>
        <translation>Edge-Energie, mJ</translation>
    </message>
    <message>
        <source>partition point (the best one bold)</source>
        <translation>Teilungspunkt (der beste fett)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Point %1 of %2 takes least: %3, of which %4 is radio.</source>
        <translation>Punkt %1 von %2 braucht am wenigsten: %3, davon %4 Funk.</translation>
    </message>
    <message>
        <source>None of the %1 points fits Flash and RAM.</source>
        <translation>Keiner der %1 Punkte passt in Flash und RAM.</translation>
    </message>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Gesamtenergie über dem Fog-Faktor</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>factor %1: %2 at point %3</source>
        <translation>Faktor %1: %2 an Punkt %3</translation>
    </message>
    <message>
        <source>fog factor</source>
        <translation>Fog-Faktor</translation>
    </message>
    <message>
        <source>No point fits Flash and RAM.</source>
        <translation>Kein Punkt passt in Flash und RAM.</translation>
    </message>
    <message>
        <source>Best point by factor: %1.</source>
        <translation>Bester Punkt je Faktor: %1.</translation>
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
        <translation>Energie</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 verletzt</translation>
    </message>
    <message>
        <source>Every partition point of the answer. Point 1 sends the raw input, the last one the class scores; the best one is bold. Fog energies at a factor of %1.</source>
        <translation>Jeder Teilungspunkt der Antwort. Punkt 1 sendet die Rohdaten, der letzte die Klassenwerte; der beste ist fett. Fog-Energien bei einem Faktor von %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Sent values</source>
        <translation>Gesendete Werte</translation>
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
        <translation>Rechnen, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Funk, mJ</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>Edge, mJ</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>Fog, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>Gesamt, mJ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Runners-up: the next best valid architectures, by accuracy on the selection half.</source>
        <translation>Die nächstbesten gültigen Architekturen nach ihrer Genauigkeit auf der Auswahlhälfte.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Auswahl, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Zurückgehalten, %</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>Längen, darunter Kanäle</translation>
    </message>
    <message>
        <source>Energy of every partition point; pale bars do not fit Flash or RAM, a number stands above a bar that is broken off.</source>
        <translation>Energie jedes Teilungspunkts; blasse Balken passen nicht in Flash oder RAM, über einem abgebrochenen Balken steht sein Wert.</translation>
    </message>
    <message>
        <source>The answer’s least total energy as the fog computes more efficiently, with the point that gives it.</source>
        <translation>Die kleinste Gesamtenergie der Antwort, wenn der Fog-Knoten effizienter rechnet, mit dem Punkt, der sie ergibt.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Die Belege</translation>
    </message>
    <message>
        <source>The population. Ticks below are candidates that need too much energy and so were never trained.</source>
        <translation>Die Population. Striche unten sind Kandidaten, die zu viel Energie brauchen und daher nie trainiert wurden.</translation>
    </message>
    <message>
        <source>%1, the device’s own</source>
        <translation>%1, so viel das Gerät hat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>by sample: one person’s samples may be in several parts</source>
        <translation>nach Beispiel: Beispiele einer Person können in mehreren Teilen sein</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts</source>
        <translation>nach Patient: niemand ist in zwei Teilen</translation>
    </message>
    <message>
        <source>by de Chazal’s two lists of records</source>
        <translation>nach de Chazals zwei Listen von Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1 trainings</source>
        <translation>%1 Trainings</translation>
    </message>
    <message>
        <source>none but the generations</source>
        <translation>keine außer den Generationen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>total energy, edge and fog together</source>
        <translation>Gesamtenergie, Wearable und Fog zusammen</translation>
    </message>
    <message>
        <source>edge energy, of the wearable alone</source>
        <translation>Edge-Energie, die des Wearables allein</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energiegrenze</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>%1 je Inferenz</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-Grenze</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-Grenze</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>%1, %2 nJ a byte, %3 bytes a value</source>
        <translation>%1, %2 nJ je Byte, %3 Byte je Wert</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-Faktor</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>off: every layer runs on the wearable</source>
        <translation>aus: jede Schicht läuft auf dem Wearable</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1 to train, %2 to select, %3 held back, %4 to test</source>
        <translation>%1&#xa0;zum Trainieren, %2&#xa0;zur Auswahl, %3&#xa0;zurückgehalten, %4&#xa0;zum Testen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>generations: 1 + %1; population: %2; seed: %3</source>
        <translation>Generationen: 1 + %1; Population: %2; Startwert:&#xa0;%3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>epochs: %1; batch: %2; learning rate: %3</source>
        <translation>Epochen: %1; Stapel: %2; Lernrate:&#xa0;%3</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Which small network, cut at which layer between a wearable (%1) and its gateway, classifies the data of Table 2 best within the limits of Table 1? Layers before the cut run on the wearable (edge), the activation at the cut goes out by radio, and the rest runs on the gateway (fog). Cost model, search and validation protocol are those of reference [1].</source>
        <translation>Welches kleine Netz, an welcher Schicht zwischen einem Wearable (%1) und seinem Gateway geteilt, klassifiziert die Daten aus Tabelle 2 innerhalb der Grenzen aus Tabelle 1 am besten? Schichten vor dem Schnitt laufen auf dem Wearable (Edge), die Aktivierung am Schnitt geht über Funk hinaus, und der Rest läuft auf dem Gateway (Fog). Kostenmodell, Suche und Validierung folgen Quelle [1].</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limits and costs.</source>
        <translation>Grenzen und Kosten.</translation>
    </message>
    <message>
        <source>Data and search.</source>
        <translation>Daten und Suche.</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>completed in %1</source>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>angehalten nach %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>gescheitert nach %1</translation>
    </message>
    <message>
        <source>Of %1 candidates, the answer is a network of %2 layers</source>
        <translation>Die Antwort aus %1 Kandidaten ist ein Netz der Tiefe %2</translation>
    </message>
    <message>
        <source>, which fits the Flash and RAM of the %1 at no point.</source>
        <translation>, das an keinem Punkt in Flash und RAM des Geräts %1 passt.</translation>
    </message>
    <message>
        <source>, cut at point %1 of %2: %3. </source>
        <translation>, geteilt an Punkt %1 von %2: %3. </translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; on both sides together</source>
        <translation>Eine Inferenz kostet beide Seiten zusammen &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; from the wearable</source>
        <translation>Eine Inferenz kostet das Wearable &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, of %1 allowed</source>
        <translation>, erlaubt sind %1</translation>
    </message>
    <message>
        <source>The run has no candidate yet.</source>
        <translation>Der Lauf hat noch keinen Kandidaten.</translation>
    </message>
    <message>
        <source>None of %1 candidates keeps all limits: %2 need too much energy and %3 too much Flash or RAM.</source>
        <translation>Keiner von %1 Kandidaten hält alle Grenzen ein: bei %2 ist es zu viel Energie, bei %3 zu viel Flash oder RAM.</translation>
    </message>
    <message>
        <source> It has not been tested.</source>
        <translation> Getestet wurde es nicht.</translation>
    </message>
    <message>
        <source>A network and its cut</source>
        <translation>Ein Netz und sein Schnitt</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Studienbericht</translation>
    </message>
    <message>
        <source>Study report of %1</source>
        <translation>Studienbericht zu %1</translation>
    </message>
    <message>
        <source>%1 · Splitscape %2 · %3</source>
        <translation>%1 · Splitscape %2 · %3</translation>
    </message>
    <message>
        <source>neural architecture search</source>
        <translation>neuronale Architektursuche</translation>
    </message>
    <message>
        <source>network partitioning</source>
        <translation>Teilung von Netzen</translation>
    </message>
    <message>
        <source>edge and fog computing</source>
        <translation>Edge- und Fog-Computing</translation>
    </message>
    <message>
        <source>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</source>
        <translation>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, „A dynamical model for generating synthetic electrocardiogram signals“, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</translation>
    </message>
    <message>
        <source>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</source>
        <translation>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, „Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals“, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</translation>
    </message>
    <message>
        <source>M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</source>
        <translation>M. Kachuee, S. Fazeli, M. Sarrafzadeh, „ECG heartbeat classification: a deep transferable representation“, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</translation>
    </message>
    <message>
        <source>Values of the %1. %2.</source>
        <translation>Werte von %1. %2.</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Wie es zu wiederholen ist</translation>
    </message>
    <message>
        <source>What it ran with.</source>
        <translation>Womit gerechnet wurde.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Trainer and instruction set</source>
        <translation>Trainer und Befehlssatz</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Fingerprint of the prepared data</source>
        <translation>Fingerabdruck der vorbereiteten Daten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>The study, without what is left at its default:</source>
        <translation>Die Studie ohne das, was auf seinem Vorgabewert steht:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</source>
        <translation>B. Huang, A. Abtahi, A. Aminifar, „Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)“, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</translation>
    </message>
    <message>
        <source>A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</source>
        <translation>A. F. Gad, „PyGAD: an intuitive genetic algorithm Python library“, Multimedia Tools and Applications, 2023.</translation>
    </message>
    <message>
        <source>D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</source>
        <translation>D. P. Kingma, J. Ba, „Adam: a method for stochastic optimization“, ICLR 2015, arXiv:1412.6980.</translation>
    </message>
    <message>
        <source>Accuracy per generation</source>
        <translation>Genauigkeit je Generation</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The population, accuracy against energy</source>
        <translation>Die Population, Genauigkeit über Energie</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>fc</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>The network and its cut</source>
        <translation>Das Netz und sein Schnitt</translation>
    </message>
    <message>
        <source>fog node</source>
        <translation>Fog-Knoten</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>Rechnen %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>Senden %1</translation>
    </message>
    <message>
        <source>edge energy in all %1</source>
        <translation>Edge-Energie gesamt %1</translation>
    </message>
    <message>
        <source>Fog node, %1</source>
        <translation>Fog-Knoten, %1</translation>
    </message>
    <message>
        <source>total energy %1</source>
        <translation>Gesamtenergie %1</translation>
    </message>
    <message>
        <source>Length %1; cut at point %2 of %3: %4 on the wearable, %5 values sent, %6 on the fog node.</source>
        <translation>Längen %1; Schnitt an Punkt %2 von %3: %4 auf dem Wearable, %5 Werte gesendet, %6 auf dem Fog-Knoten.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date, in the letters of QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, a BCP 47 tag</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The same study, seed and data give the same result, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended the run. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>Dieselbe Studie, derselbe Startwert und dieselben Daten geben Bit für Bit dasselbe Ergebnis, auf demselben Befehlssatz und mit beliebig vielen Threads, sofern weder ein Anhalten noch eine Zeitgrenze den Lauf beendet hat. Die Studie unten als &lt;code&gt;study.json&lt;/code&gt; speichern, dann:</translation>
    </message>
    <message>
        <source>convolution of each channel by itself</source>
        <translation>Faltung jedes Kanals für sich</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>maximum pool</source>
        <translation>Maximum-Pooling</translation>
    </message>
    <message>
        <source>average of all positions</source>
        <translation>Mittel aller Positionen</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>its ending cannot be read</source>
        <translation>das Ende ist nicht lesbar</translation>
    </message>
    <message>
        <source>The same network on other devices, each with its best cut.</source>
        <translation>Dasselbe Netz auf anderen Geräten, jeweils mit seinem besten Schnitt.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>Limits hold</source>
        <translation>Grenzen eingehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Selection accuracy of the candidates of each generation that have a training: the best and the mean.</source>
        <translation>Auswahlgenauigkeit der trainierten Kandidaten jeder Generation: die beste und das Mittel.</translation>
    </message>
    <message>
        <source>selection accuracy, %</source>
        <translation>Auswahlgenauigkeit, %</translation>
    </message>
    <message>
        <source>best of the generation</source>
        <translation>bester der Generation</translation>
    </message>
    <message>
        <source>The best selection accuracy is %1 in generation %2 and %3 in generation %4, where the mean is %5.</source>
        <translation>Die beste Auswahlgenauigkeit beträgt %1 in Generation %2 und %3 in Generation %4, deren Mittel %5 ist.</translation>
    </message>
    <message>
        <source>The search assessed %1 candidates in %2 generations: %3 keep all limits, %4 need too much energy, %5 fit Flash and RAM at no point, and the training of %6 failed. It trained %7 networks; the others had been trained before, or needed no training to be ruled out.</source>
        <translation>Die Suche beurteilte %1 Kandidaten in %2 Generationen: %3 halten alle Grenzen ein, %4 brauchen zu viel Energie, %5 passen an keinem Punkt in Flash und RAM, und bei %6 misslang das Training. Sie trainierte %7 Netze; die übrigen waren schon trainiert oder schieden ohne Training aus.</translation>
    </message>
    <message>
        <source>keeps all limits</source>
        <translation>hält alle Grenzen ein</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits, %2 need too much energy; the Pareto front has %3 points.</source>
        <translation>%1 Kandidaten halten alle Grenzen ein, %2 brauchen zu viel Energie; die Pareto-Front hat %3 Punkte.</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source> For want of test samples alone (%1) the true figure lies with 95 % confidence between %2 and %3. Protocol: %4.</source>
        <translation> Allein weil es nur %1 Testbeispiele sind, liegt der wahre Wert mit 95 % Sicherheit zwischen %2 und %3. Protokoll: %4.</translation>
    </message>
    <message>
        <source> Macro-F1 is %1, balanced accuracy %2, Cohen’s kappa %3.</source>
        <translation> Makro-F1 ist %1, die ausgewogene Genauigkeit %2, Cohens Kappa %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts; fold %1 of %2 is the test</source>
        <translation>nach Patient: niemand ist in zwei Teilen; Teilmenge %1 von %2 ist der Test</translation>
    </message>
    <message>
        <source>by time: the last part of each recording is the test</source>
        <translation>nach Zeit: das Ende jeder Aufzeichnung ist der Test</translation>
    </message>
    <message>
        <source> The samples of one patient are alike; had other patients come than these %1, it would lie between %2 and %3.</source>
        <translation> Die Beispiele eines Patienten gleichen sich; wären andere Patienten gekommen als diese %1, läge er zwischen %2 und %3.</translation>
    </message>
    <message>
        <source> It classifies &lt;b&gt;%1&lt;/b&gt; of the test part correctly %2.</source>
        <translation> Es ordnet &lt;b&gt;%1&lt;/b&gt; des Testteils richtig ein %2.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>Testgenauigkeit, %</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>%1 found, %</source>
        <translation>%1 gefunden, %</translation>
    </message>
    <message>
        <source>Patients of the test part, the least accurate first, all trainings together.</source>
        <translation>Patienten des Testteils, die ungenauesten zuerst, alle Trainings zusammen.</translation>
    </message>
    <message>
        <source>Best practices for architecture search (Lindauer and Hutter, JMLR 2020), as far as a program can tell.</source>
        <translation>Gute Praxis der Architektursuche (Lindauer und Hutter, JMLR 2020), soweit ein Programm das sagen kann.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Seizures could not be counted as events, since no recording is whole in the test part.</source>
        <translation>Anfälle konnten nicht als Ereignisse gezählt werden, weil keine Aufzeichnung ganz im Testteil ist.</translation>
    </message>
    <message>
        <source>As events (any overlap, 30 s before and 60 s after tolerated), on %1 whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false alarms in 24 h.</source>
        <translation>Als Ereignisse (jede Überlappung, 30 s davor und 60 s danach geduldet), auf %1 ganzen Aufzeichnungen von %2 h: Sensitivität %3, Präzision %4, F1 %5, %6 Fehlalarme in 24 h.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is %1, the average precision %2, where chance gives %3.</source>
        <translation>Die Fläche unter der ROC-Kurve ist %1, die mittlere Präzision %2, wo der Zufall %3 ergibt.</translation>
    </message>
    <message>
        <source>The probability that the network states is off by %1 on average.</source>
        <translation>Die Wahrscheinlichkeit, die das Netz angibt, liegt im Mittel um %1 daneben.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit man ihm trauen kann</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limitations.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Einschränkungen.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>%1; the file: %2</source>
        <translation>%1; die Datei: %2</translation>
    </message>
    <message>
        <source>Test accuracy of the answer where a detector misses the R peak of a beat by up to so many samples, with the weights of the search.</source>
        <translation>Testgenauigkeit der Antwort, wenn ein Detektor die R-Zacke eines Schlags um bis zu so viele Abtastwerte verfehlt, mit den Gewichten der Suche.</translation>
    </message>
    <message>
        <source>%1 values as %2</source>
        <comment>count, number format</comment>
        <translation>%1 Werte als %2</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Sendet als</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Niedrigster Punkt</translation>
    </message>
    <message>
        <source>No candidate that keeps the limits of cost reaches what is required on the selection half (%1), so there is no answer. Lower a requirement, or let the search run for longer.</source>
        <translation>Kein Kandidat, der die Grenzen der Kosten einhält, erreicht auf der Auswahlhälfte, was verlangt ist (%1), also gibt es keine Antwort. Eine Anforderung senken oder die Suche länger laufen lassen.</translation>
    </message>
    <message>
        <source>Of %1 candidates, %2 keep the limits of cost, but none of them reaches what is required on the selection half: %3.</source>
        <translation>Von %1 Kandidaten halten %2 die Grenzen der Kosten ein, aber keiner davon erreicht auf der Auswahlhälfte, was verlangt ist: %3.</translation>
    </message>
    <message>
        <source>What the answer is measured against, by the same trainer within the same limits, on the same test part.</source>
        <translation>Woran die Antwort gemessen wird, vom selben Trainer in denselben Grenzen, auf demselben Testteil.</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>mit %n R-R-Intervall</numerusform>
            <numerusform>mit %n R-R-Intervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>average power</source>
        <translation>mittlere Leistung</translation>
    </message>
    <message>
        <source>Latency of one inference and average power of the wearable at every partition point. Times of the radio and the fog node count where they are stated.</source>
        <translation>Latenz einer Inferenz und mittlere Leistung des Wearables an jedem Partitionspunkt. Zeiten des Funks und des Fog-Knotens zählen, wo sie angegeben sind.</translation>
    </message>
    <message>
        <source>Front end, ms</source>
        <translation>Vorstufe, ms</translation>
    </message>
    <message>
        <source>Layers, ms</source>
        <translation>Schichten, ms</translation>
    </message>
    <message>
        <source>Radio, ms</source>
        <translation>Funk, ms</translation>
    </message>
    <message>
        <source>Fog, ms</source>
        <translation>Fog, ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>Warten, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Average power, µW</source>
        <translation>Mittlere Leistung, µW</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <comment>time</comment>
        <translation>%1 je Inferenz</translation>
    </message>
    <message>
        <source>Limit of the average power</source>
        <translation>Grenze der mittleren Leistung</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Eine Inferenz alle</translation>
    </message>
    <message>
        <source>Speed of the fog node</source>
        <translation>Geschwindigkeit des Fog-Knotens</translation>
    </message>
    <message>
        <source>%1 times the wearable’s</source>
        <translation>das %1-Fache des Wearables</translation>
    </message>
    <message>
        <source>Inferences sent together</source>
        <translation>Gemeinsam gesendete Inferenzen</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>%1 instructions, %2 of samples; in every figure of the wearable</source>
        <translation>%1 Befehle, %2 für Abtastwerte; in jeder Zahl des Wearables enthalten</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>compute %1, %2 of it in the front end</source>
        <translation>Rechnen %1, davon %2 in der Vorstufe</translation>
    </message>
    <message>
        <source>Receiver operating characteristic</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>false positive rate, %</source>
        <translation>Falsch-positiv-Rate, %</translation>
    </message>
    <message>
        <source>sensitivity, %</source>
        <translation>Sensitivität, %</translation>
    </message>
    <message>
        <source>%1, area %2</source>
        <comment>name of a class</comment>
        <translation>%1, Fläche %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>The area under the curve is %1; chance is 0.5.</source>
        <translation>Die Fläche unter der Kurve ist %1; Zufall wäre 0,5.</translation>
    </message>
    <message>
        <source>Precision against sensitivity</source>
        <translation>Präzision gegen Sensitivität</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>Präzision, %</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <comment>name of a class</comment>
        <translation>%1, im Mittel %2</translation>
    </message>
    <message>
        <source>The average precision is %1; chance gives %2.</source>
        <translation>Die mittlere Präzision ist %1; Zufall ergibt %2.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>stated probability, %</source>
        <translation>genannte Wahrscheinlichkeit, %</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>richtig, %</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie genannt</translation>
    </message>
    <message>
        <source>The stated probability is off by %1 on average.</source>
        <translation>Die genannte Wahrscheinlichkeit liegt im Mittel um %1 daneben.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>What another seed would give: mean ± standard deviation over searches, each with the network it chose, and the 95 % interval of the mean.</source>
        <translation>Was ein anderer Startwert ergäbe: Mittelwert ± Standardabweichung über die Suchen, jede mit dem von ihr gewählten Netz, und das 95-%-Intervall des Mittelwerts.</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Grenze, mJ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>Test, %</translation>
    </message>
    <message>
        <source>Mean’s 95 %</source>
        <translation>Mittelwert, 95 %</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>Bestes Vergleichsverfahren, %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>For each limit the network of highest accuracy on the held-back half among its searches. ± is over the final trainings of this one network; the interval is for its test samples.</source>
        <translation>Für jede Grenze das Netz mit der höchsten Genauigkeit auf der zurückgehaltenen Hälfte unter ihren Suchen. ± gilt für die abschließenden Trainings dieses einen Netzes; das Intervall gilt für seine Testbeispiele.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Every search. ± is over the final trainings of one network.</source>
        <translation>Alle Suchen. ± gilt für die abschließenden Trainings eines Netzes.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest, for four of the limits.</source>
        <translation>Die bisher beste Auswahlgenauigkeit: der Mittelwert über die Suchen und ein Band von der niedrigsten zur höchsten, für vier der Grenzen.</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest.</source>
        <translation>Die bisher beste Auswahlgenauigkeit: der Mittelwert über die Suchen und ein Band von der niedrigsten zur höchsten.</translation>
    </message>
    <message>
        <source>What a limit costs in accuracy. An interval that leaves the figure has no bar at its end.</source>
        <translation>Was eine Grenze an Genauigkeit kostet. Ein Intervall, das über das Bild hinausgeht, hat dort keinen Strich am Ende.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 searches)</source>
        <translation>%1 (%2 von %3 Suchen)</translation>
    </message>
    <message>
        <source>%1 of %2 searches have not been tested and are in no mean.</source>
        <translation>%1 von %2 Suchen wurden nicht getestet und gehen in keinen Mittelwert ein.</translation>
    </message>
    <message>
        <source>The same study and data give the same searches, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended one. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>Dieselbe Studie und dieselben Daten ergeben dieselben Suchen, Bit für Bit, auf demselben Befehlssatz und mit jeder Zahl von Threads, sofern weder ein Anhalten noch ein Zeitbudget eine beendet hat. Die Studie unten als &lt;code&gt;study.json&lt;/code&gt; speichern, dann:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1: no search has been tested yet.</source>
        <translation>%1: noch keine Suche wurde getestet.</translation>
    </message>
    <message>
        <source>%1 over %2 searches with different seeds</source>
        <translation>%1 über %2 Suchen mit verschiedenen Startwerten</translation>
    </message>
    <message>
        <source>%1 of one search, so how much searches differ is not known</source>
        <translation>%1 aus einer Suche, also ist nicht bekannt, wie sehr sich Suchen unterscheiden</translation>
    </message>
    <message>
        <source>95 % interval of their mean %1</source>
        <translation>95-%-Intervall ihres Mittelwerts %1</translation>
    </message>
    <message>
        <source>best baseline %1</source>
        <translation>bestes Vergleichsverfahren %1</translation>
    </message>
    <message>
        <source>no baseline within the limits was tested</source>
        <translation>kein Vergleichsverfahren innerhalb der Grenzen wurde getestet</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>kein Vergleichsverfahren wurde gemessen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a search</comment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a search</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a search</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a search</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a search</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a search</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Several searches of one study</source>
        <translation>Mehrere Suchen einer Studie</translation>
    </message>
    <message>
        <source>Report of the searches in %1</source>
        <translation>Bericht über die Suchen in %1</translation>
    </message>
    <message>
        <source>%1 of %2 searches tested · Splitscape %3</source>
        <translation>%1 von %2 Suchen getestet · Splitscape %3</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>Was die Suchen gefunden haben</translation>
    </message>
    <message>
        <source>mean of %1 searches</source>
        <translation>Mittelwert von %1 Suchen</translation>
    </message>
    <message>
        <source>Accuracy by generation, over the searches</source>
        <translation>Genauigkeit je Generation, über die Suchen</translation>
    </message>
    <message>
        <source>%1: after generation %2 the best accuracy is %3 on average, %4 to %5 over the searches.</source>
        <translation>%1: nach Generation %2 ist die beste Genauigkeit im Mittel %3, über die Suchen %4 bis %5.</translation>
    </message>
    <message>
        <source>Test accuracy by energy limit</source>
        <translation>Testgenauigkeit je Energiegrenze</translation>
    </message>
    <message>
        <source>test accuracy, %</source>
        <translation>Testgenauigkeit, %</translation>
    </message>
    <message>
        <source>energy limit, mJ</source>
        <translation>Energiegrenze, mJ</translation>
    </message>
    <message>
        <source>%1: %2 on average.</source>
        <translation>%1: im Mittel %2.</translation>
    </message>
    <message>
        <source>one search</source>
        <translation>eine Suche</translation>
    </message>
    <message>
        <source>mean, with its 95 % interval</source>
        <translation>Mittelwert mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>best baseline</source>
        <translation>bestes Vergleichsverfahren</translation>
    </message>
    <message>
        <source>Receiver operating characteristic of the first training.</source>
        <translation>ROC-Kurve des ersten Trainings.</translation>
    </message>
    <message>
        <source>Precision against sensitivity of the first training.</source>
        <translation>Präzision gegen Sensitivität des ersten Trainings.</translation>
    </message>
    <message>
        <source>Calibration: how often a prediction is right against the probability that the network states, in tenths; a disc is as large as its tenth has samples.</source>
        <translation>Kalibrierung: wie oft eine Vorhersage stimmt, gegen die Wahrscheinlichkeit, die das Netz nennt, in Zehnteln; eine Scheibe ist so groß, wie ihr Zehntel Beispiele hat.</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half.</source>
        <translation>Auf dem Testteil erreicht das Netz nicht, was die Studie von ihm verlangt, obwohl es dies auf der Auswahlhälfte tat.</translation>
    </message>
    <message>
        <source>Each search looked at the test part once, at its end.</source>
        <translation>Jede Suche hat den Testteil einmal angesehen, an ihrem Ende.</translation>
    </message>
    <message>
        <source>Which network is shown for a limit was chosen on the held-back half.</source>
        <translation>Welches Netz für eine Grenze gezeigt wird, wurde auf der zurückgehaltenen Hälfte entschieden.</translation>
    </message>
    <message>
        <source>The spread is that of whole searches, so it holds both another search and another training; the interval of the mean is Student’s, for as many searches as there are.</source>
        <translation>Die Streuung ist die ganzer Suchen und umfasst daher eine andere Suche und ein anderes Training; das Intervall des Mittelwerts ist das nach Student, für so viele Suchen, wie es gibt.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>state of a search</comment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>before the first point allowed</source>
        <translation>vor dem ersten erlaubten Punkt</translation>
    </message>
    <message>
        <source> The first window called so begins %1 s after the onset on average.</source>
        <translation> Das erste so benannte Fenster beginnt im Mittel %1 s nach dem Anfallsbeginn.</translation>
    </message>
    <message>
        <source>by file: the test part is the files and folders whose name holds “test”</source>
        <translation>nach Datei: der Testteil sind die Dateien und Ordner, deren Name „test“ enthält</translation>
    </message>
    <message>
        <source>Each search looked at its test part once, at its end: %1 looks in all, partly or wholly at the same samples, so to prefer a search for its test figure is to choose on the test.</source>
        <translation>Jede Suche hat ihren Testteil einmal angesehen, am Ende: insgesamt %1 Blicke, zum Teil oder ganz auf dieselben Beispiele; wer eine Suche ihrer Testzahl wegen vorzieht, wählt also am Test.</translation>
    </message>
    <message>
        <source>95 % for so many samples, were they independent</source>
        <translation>95 % bei so vielen Beispielen, wären sie unabhängig</translation>
    </message>
    <message>
        <source>always answering %1</source>
        <translation>immer %1 antworten</translation>
    </message>
    <message>
        <source>The population by the latency of one inference, at the point of least energy.</source>
        <translation>Die Population nach der Latenz einer Inferenz, am Punkt der geringsten Energie.</translation>
    </message>
    <message>
        <source>The population, accuracy against latency</source>
        <translation>Die Population, Genauigkeit über Latenz</translation>
    </message>
    <message>
        <source>latency of one inference, ms</source>
        <translation>Latenz einer Inferenz, ms</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits; the Pareto front of accuracy against latency has %2 points.</source>
        <translation>%1 Kandidaten halten alle Grenzen ein; die Pareto-Front der Genauigkeit über der Latenz hat %2 Punkte.</translation>
    </message>
    <message>
        <source>Its hidden layers: %1.</source>
        <translation>Verborgene Schichten: %1.</translation>
    </message>
    <message>
        <source>Kernel [%1]</source>
        <translation>Kernel [%1]</translation>
    </message>
    <message>
        <source>Kind [%1]</source>
        <translation>Art [%1]</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt ist</translation>
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
        <translation>Teilungspunkt</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Auswahlgenauigkeit</translation>
    </message>
    <message>
        <source>%1, of which %2 keep all limits</source>
        <translation>%1, davon halten %2 alle Grenzen ein</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>Faktor %1</translation>
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
        <translation>Wearable</translation>
    </message>
    <message>
        <source>Fog node, factor %1</source>
        <translation>Fog-Knoten, Faktor %1</translation>
    </message>
    <message>
        <source>Fog node</source>
        <translation>Fog-Knoten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut at point</source>
        <translation>Schnittpunkt</translation>
    </message>
    <message>
        <source>%1 No other point costs less within the limits.</source>
        <translation>%1 Kein zulässiger Punkt kostet weniger.</translation>
    </message>
    <message>
        <source>Point %1 takes %2 of Flash and %3 of RAM; what energy this device spends is not known.</source>
        <translation>Punkt %1 belegt %2 Flash und %3 RAM; wie viel Energie dieses Gerät braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total; there is no energy limit.</source>
        <translation>Punkt %1 kostet insgesamt %2; es gibt keine Energiegrenze.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge; there is no energy limit.</source>
        <translation>Punkt %1 kostet das Wearable %2; es gibt keine Energiegrenze.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total, %3 below the limit.</source>
        <translation>Punkt %1 kostet insgesamt %2, %3 unter der Grenze.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge, %3 below the limit.</source>
        <translation>Punkt %1 kostet das Wearable %2, %3 unter der Grenze.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of Flash, %3 more than the limit of %4.</source>
        <translation>Punkt %1 braucht %2 Flash, %3 mehr als die Grenze von %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of RAM, %3 more than the limit of %4.</source>
        <translation>Punkt %1 braucht %2 RAM, %3 mehr als die Grenze von %4.</translation>
    </message>
    <message>
        <source>Point %1 spends %2, %3 more than the limit of %4.</source>
        <translation>Punkt %1 verbraucht %2, %3 mehr als die Grenze von %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>convolution, %1 positions to one</source>
        <translation>Faltung, %1 Stellen zu einer</translation>
    </message>
    <message>
        <source>transposed convolution, one position to %1</source>
        <translation>transponierte Faltung, eine Stelle zu %1</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>convolution over %1 positions, step %2</source>
        <translation>Faltung über %1 Positionen, Schritt %2</translation>
    </message>
    <message>
        <source>convolution of each channel by itself over %1 positions, step %2</source>
        <translation>Faltung jedes Kanals für sich über %1 Positionen, Schritt %2</translation>
    </message>
    <message>
        <source>mean of %1 positions</source>
        <translation>Mittel aus %1 Positionen</translation>
    </message>
    <message>
        <source>largest of %1 positions</source>
        <translation>größter Wert aus %1 Positionen</translation>
    </message>
    <message>
        <source>mean of all positions</source>
        <translation>Mittel aller Positionen</translation>
    </message>
    <message>
        <source>sum with an earlier activation</source>
        <translation>Summe mit einer früheren Aktivierung</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Wearable, in %1</source>
        <comment>number format</comment>
        <translation>Wearable, in %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>mit %n R-R-Intervall</numerusform>
            <numerusform>mit %n R-R-Intervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last layer reads the R-R intervals and runs on the fog node, so the cut must come before it.</source>
        <translation>Die letzte Schicht liest die R-R-Intervalle und läuft auf dem Fog-Knoten, der Schnitt muss also vor ihr liegen.</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>Vorstufe %1</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <comment>sentence, times</comment>
        <translation>%1 Hier: %2.</translation>
    </message>
    <message>
        <source>Point %1 takes %2, %3 more than the limit of %4.</source>
        <translation>Punkt %1 dauert %2, %3 länger als die Grenze von %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 on average, more than the limit of %3.</source>
        <translation>Punkt %1 braucht im Mittel %2, mehr als die Grenze von %3.</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>Latenz %1</translation>
    </message>
    <message>
        <source>average power %1</source>
        <translation>mittlere Leistung %1</translation>
    </message>
    <message>
        <source>Point %1 comes before point %2, the first that the study allows.</source>
        <translation>Punkt %1 liegt vor Punkt %2, dem ersten, den die Studie erlaubt.</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Genetic algorithm</source>
        <translation>Genetischer Algorithmus</translation>
    </message>
    <message>
        <source>The published method: generations of networks bred from the best.</source>
        <translation>Das veröffentlichte Verfahren: Generationen von Netzen, gezüchtet aus den besten.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Random networks, each once. What the other ways have to beat.</source>
        <translation>Zufällige Netze, jedes einmal. Was die anderen Verfahren übertreffen müssen.</translation>
    </message>
    <message>
        <source>Regularised evolution</source>
        <translation>Regularisierte Evolution</translation>
    </message>
    <message>
        <source>Children of good networks, one change each; the oldest network leaves, not the worst.</source>
        <translation>Kinder guter Netze mit je einer Änderung; das älteste Netz scheidet aus, nicht das schlechteste.</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Lokale Suche</translation>
    </message>
    <message>
        <source>From a network to a better neighbour, and from the best one around to a new start.</source>
        <translation>Von einem Netz zu einem besseren Nachbarn, und vom besten weit und breit zu einem neuen Anfang.</translation>
    </message>
    <message>
        <source>NSGA-II</source>
        <translation>NSGA-II</translation>
    </message>
    <message>
        <source>Looks for a whole front: the best accuracy at each energy.</source>
        <translation>Sucht eine ganze Front: die beste Genauigkeit zu jeder Energie.</translation>
    </message>
    <message>
        <source>CNN-GA</source>
        <translation>CNN-GA</translation>
    </message>
    <message>
        <source>Evolution that adds, removes and changes layers.</source>
        <translation>Evolution, die Schichten hinzufügt, entfernt und ändert.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-Shot</translation>
    </message>
    <message>
        <source>Scores many untrained networks and trains those with the highest score.</source>
        <translation>Bewertet viele untrainierte Netze und trainiert die mit der höchsten Bewertung.</translation>
    </message>
    <message>
        <source>BANANAS</source>
        <translation>BANANAS</translation>
    </message>
    <message>
        <source>Small networks predict the accuracy of untrained ones; the most promising are trained.</source>
        <translation>Kleine Netze sagen die Genauigkeit untrainierter Netze voraus; die aussichtsreichsten werden trainiert.</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>A recurrent network writes networks and learns which choices pay, as NASNet does.</source>
        <translation>Ein rekurrentes Netz schreibt Netze und lernt, welche Entscheidungen sich lohnen, wie bei NASNet.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks that are parents at one time.</source>
        <translation>Netze, die zugleich Eltern sind.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>A parent is the best of this many drawn at random.</source>
        <translation>Ein Elternteil ist das beste von so vielen zufällig gezogenen Netzen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Networks that are trained before the search learns from them.</source>
        <translation>Netze, die trainiert werden, bevor die Suche aus ihnen lernt.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <source>Random networks at the beginning, of which the best is the start.</source>
        <translation>Zufällige Netze zu Beginn; das beste davon ist der Anfang.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>first: the first better neighbour; best: the best of all neighbours.</source>
        <translation>first: zum ersten besseren Nachbarn; best: zum besten aller Nachbarn.</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Kreuzung</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child has two parents.</source>
        <translation>Wahrscheinlichkeit von 0 bis 1, dass ein Kind zwei Eltern hat.</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child is changed.</source>
        <translation>Wahrscheinlichkeit von 0 bis 1, dass ein Kind verändert wird.</translation>
    </message>
    <message>
        <source>Latency counts</source>
        <translation>Latenz zählt</translation>
    </message>
    <message>
        <source>Whether the time on the wearable is an objective too.</source>
        <translation>Ob auch die Zeit auf dem Wearable ein Ziel ist.</translation>
    </message>
    <message>
        <source>Flash counts</source>
        <translation>Flash zählt</translation>
    </message>
    <message>
        <source>Whether the Flash on the wearable is an objective too.</source>
        <translation>Ob auch der Flash auf dem Wearable ein Ziel ist.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What stands for the accuracy of a network that is not trained.</source>
        <translation>Was bei einem untrainierten Netz für die Genauigkeit steht.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Untrained networks that are scored.</source>
        <translation>Untrainierte Netze, die bewertet werden.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Untrained networks whose accuracy is predicted in each round.</source>
        <translation>Untrainierte Netze, deren Genauigkeit in jeder Runde vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Vorhersager</translation>
    </message>
    <message>
        <source>How many small networks predict; their spread is the uncertainty.</source>
        <translation>Wie viele kleine Netze vorhersagen; ihre Streuung ist die Unsicherheit.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Schichten der Vorhersager</translation>
    </message>
    <message>
        <source>Hidden layers of each small network.</source>
        <translation>Verborgene Schichten jedes kleinen Netzes.</translation>
    </message>
    <message>
        <source>Predictor width</source>
        <translation>Breite der Vorhersager</translation>
    </message>
    <message>
        <source>Neurons of each of those layers.</source>
        <translation>Neuronen jeder dieser Schichten.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>How often the strategy&apos;s own network learns from the results after each round.</source>
        <translation>Wie oft das eigene Netz der Strategie nach jeder Runde aus den Ergebnissen lernt.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Memory cells of the network that writes networks.</source>
        <translation>Gedächtniszellen des Netzes, das Netze schreibt.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Learning rate of the strategy&apos;s own network; larger learns faster from few trainings.</source>
        <translation>Lernrate des eigenen Netzes der Strategie; eine größere lernt schneller aus wenigen Trainings.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Weight of variety; larger keeps exploring longer.</source>
        <translation>Gewicht der Vielfalt; ein größeres erkundet länger.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>How far one round may change the probability of a choice.</source>
        <translation>Wie weit eine Runde die Wahrscheinlichkeit einer Entscheidung verändern darf.</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>One-Shot</translation>
    </message>
    <message>
        <source>One large network lends its weights to all; the best with borrowed weights are trained.</source>
        <translation>Ein großes Netz leiht allen seine Gewichte; die besten mit geliehenen Gewichten werden trainiert.</translation>
    </message>
    <message>
        <source>Passes of the large network</source>
        <translation>Durchgänge des großen Netzes</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Generations that are bred on borrowed weights.</source>
        <translation>Generationen, die mit geliehenen Gewichten gezüchtet werden.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>The best so many networks have children.</source>
        <translation>So viele der besten Netze haben Nachkommen.</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>Differenzierbar</translation>
    </message>
    <message>
        <source>One network mixes all others; gradients make its good layers probable, as DARTS does.</source>
        <translation>Ein Netz mischt alle anderen; Gradienten machen seine guten Schichten wahrscheinlich, wie bei DARTS.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Lengths that a layer of the mixed network has at one time; more cost more time.</source>
        <translation>Längen, die eine Schicht des gemischten Netzes zugleich hat; mehr kosten mehr Zeit.</translation>
    </message>
    <message>
        <source>Weight of the limits</source>
        <translation>Gewicht der Grenzen</translation>
    </message>
    <message>
        <source>How much networks beyond the limits count against the accuracy; 0: not at all.</source>
        <translation>Wie sehr Netze jenseits der Grenzen gegen die Genauigkeit zählen; 0: gar nicht.</translation>
    </message>
    <message>
        <source>The mixed network has collapsed: it most probably skips %1 of its layers, so better networks may have been passed over.</source>
        <translation>Das gemischte Netz ist zusammengefallen: Es überspringt höchstwahrscheinlich %1 seiner Schichten, sodass bessere Netze übergangen worden sein können.</translation>
    </message>
    <message>
        <source>The mixed network most probably skips %1 of its layers; its most probable lengths have a probability of %2 on average.</source>
        <translation>Das gemischte Netz überspringt höchstwahrscheinlich %1 seiner Schichten; seine wahrscheinlichsten Längen haben im Mittel eine Wahrscheinlichkeit von %2.</translation>
    </message>
    <message>
        <source>How often it sees the training part before networks are chosen by it.</source>
        <translation>Wie oft es den Trainingsteil sieht, bevor nach ihm Netze ausgewählt werden.</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>%1 nJ per multiply-accumulate</source>
        <translation>%1 nJ je Multiplikation mit Addition</translation>
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
        <translation>extern, keine Grenze</translation>
    </message>
    <message>
        <source>Program memory of the chip; parameters of the layers on the edge go there.</source>
        <translation>Programmspeicher des Chips; dort liegen die Parameter der Schichten auf dem Wearable.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Working memory of the chip; activations of a layer go there.</source>
        <translation>Arbeitsspeicher des Chips; dort liegen die Aktivierungen einer Schicht.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>yours to enter</source>
        <translation>selbst eingeben</translation>
    </message>
    <message>
        <source>What the chip draws while it computes.</source>
        <translation>Was der Chip beim Rechnen aufnimmt.</translation>
    </message>
    <message>
        <source>Time per MAC</source>
        <translation>Zeit je MAC</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>by kind of layer</source>
        <translation>je Schichtart</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Own device</source>
        <translation>Eigenes Gerät</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A microcontroller with its memory and, where a source gives it, its energy.</source>
        <translation>Ein Mikrocontroller mit seinem Speicher und, wo eine Quelle sie nennt, seiner Energie.</translation>
    </message>
    <message>
        <source>Its time is an estimate: the source gives the energy only.</source>
        <translation>Seine Zeit ist geschätzt: die Quelle nennt nur die Energie.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Own radio</source>
        <translation>Eigener Funk</translation>
    </message>
    <message>
        <source>The radio between wearable and fog node.</source>
        <translation>Der Funk zwischen Wearable und Fog-Knoten.</translation>
    </message>
    <message>
        <source>Energy per byte</source>
        <translation>Energie je Byte</translation>
    </message>
    <message>
        <source>nJ</source>
        <translation>nJ</translation>
    </message>
    <message>
        <source>What the wearable spends to send one byte.</source>
        <translation>Was das Wearable braucht, um ein Byte zu senden.</translation>
    </message>
    <message>
        <source>Packet payload</source>
        <translation>Paketinhalt</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bytes that fit into one packet; 0 leaves packets out.</source>
        <translation>Byte, die in ein Paket passen; 0 lässt Pakete außer Acht.</translation>
    </message>
    <message>
        <source>Energy per packet</source>
        <translation>Energie je Paket</translation>
    </message>
    <message>
        <source>Spent for every packet begun, on top of its bytes.</source>
        <translation>Für jedes begonnene Paket, zusätzlich zu seinen Byte.</translation>
    </message>
    <message>
        <source>Fog receives</source>
        <translation>Fog-Empfang</translation>
    </message>
    <message>
        <source>nJ/byte</source>
        <translation>nJ/Byte</translation>
    </message>
    <message>
        <source>What the fog node spends to receive one byte; 0 in the paper.</source>
        <translation>Was der Fog-Knoten braucht, um ein Byte zu empfangen; 0 im Artikel.</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (alles)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, keine Grenze</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-Grenze</translation>
    </message>
    <message>
        <source>Program memory a network may use; empty means all the device has.</source>
        <translation>Programmspeicher, den ein Netz nutzen darf; leer heißt: alles, was das Gerät hat.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-Grenze</translation>
    </message>
    <message>
        <source>Working memory a network may use; empty means all the device has.</source>
        <translation>Arbeitsspeicher, den ein Netz nutzen darf; leer heißt: alles, was das Gerät hat.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Which energy is limited and kept small: the wearable&apos;s, or that of both.</source>
        <translation>Welche Energie begrenzt und klein gehalten wird: die des Wearables oder die beider.</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energiegrenze</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Energy of one inference that a network may use; sending the raw input takes 1.317 mJ by the paper&apos;s radio.</source>
        <translation>Energie, die ein Netz je Inferenz brauchen darf; die Rohdaten zu senden, kostet mit dem Funk des Artikels 1,317 mJ.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-Faktor</translation>
    </message>
    <message>
        <source>How many times more efficiently the fog node computes.</source>
        <translation>Wievielmal effizienter der Fog-Knoten rechnet.</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>Off: every layer stays on the wearable, to see what splitting is worth.</source>
        <translation>Aus: jede Schicht bleibt auf dem Wearable, um den Wert der Teilung zu sehen.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generationen</translation>
    </message>
    <message>
        <source>How often a new population is bred from the last one.</source>
        <translation>Wie oft aus der letzten eine neue Population gezüchtet wird.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks in one generation.</source>
        <translation>Netze einer Generation.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>How many are chosen to breed; usually half the population.</source>
        <translation>Wie viele zur Zucht gewählt werden; meist die halbe Population.</translation>
    </message>
    <message>
        <source>Tournament size</source>
        <translation>Turniergröße</translation>
    </message>
    <message>
        <source>Each parent is the best of this many drawn at random.</source>
        <translation>Jedes Elternteil ist das beste von so vielen zufällig gezogenen.</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>The best go on to the next generation unchanged.</source>
        <translation>Die besten gehen unverändert in die nächste Generation.</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the genes of each chromosome that change, at least one.</source>
        <translation>Anteil der Gene jedes Chromosoms, die sich ändern, mindestens eines.</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>The lowest accuracy that means anything; bounds the fitness of networks that need too much energy.</source>
        <translation>Die niedrigste Genauigkeit, die etwas bedeutet; begrenzt die Fitness von Netzen, die zu viel Energie brauchen.</translation>
    </message>
    <message>
        <source>%1 generations of %2</source>
        <translation>%1 Generationen zu %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>The built-in trainer is far faster on networks this small; LibTorch is there to check it.</source>
        <translation>Der eingebaute Trainer ist bei so kleinen Netzen weit schneller; LibTorch ist da, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often a training passes over the data; the best epoch counts.</source>
        <translation>Wie oft ein Training die Daten durchgeht; die beste Epoche zählt.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Samples between two steps of the optimiser.</source>
        <translation>Beispiele zwischen zwei Schritten des Optimierers.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size of the Adam optimiser.</source>
        <translation>Schrittweite des Adam-Optimierers.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the activations silenced at random while training.</source>
        <translation>Anteil der Aktivierungen, die beim Training zufällig stumm bleiben.</translation>
    </message>
    <message>
        <source>Test trainings</source>
        <translation>Testtrainings</translation>
    </message>
    <message>
        <source>How often the chosen network is trained anew for the test, to show the spread.</source>
        <translation>Wie oft das gewählte Netz für den Test neu trainiert wird, um die Streuung zu zeigen.</translation>
    </message>
    <message>
        <source>%1 epochs, batches of %2</source>
        <translation>%1 Epochen, Stapel zu %2</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Training und Test</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient, after de Chazal</source>
        <translation>Patient, nach de Chazal</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Share of the samples that networks learn from.</source>
        <translation>Anteil der Beispiele, von denen Netze lernen.</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Half of it picks the best epoch and is the fitness; the other half is held back for the choice at the end.</source>
        <translation>Die eine Hälfte wählt die beste Epoche und ist die Fitness; die andere wird für die Wahl am Ende zurückgehalten.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Looked at once, at the very end.</source>
        <translation>Einmal angesehen, ganz am Ende.</translation>
    </message>
    <message>
        <source>Train per class</source>
        <translation>Training je Klasse</translation>
    </message>
    <message>
        <source>Training samples of each class: rarer classes repeat; 0 means as many as the most frequent class has.</source>
        <translation>Trainingsbeispiele je Klasse: seltenere wiederholen sich; 0 heißt so viele, wie die häufigste Klasse hat.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3&#xa0;%</source>
        <comment>training, validation and test shares</comment>
        <translation>%1 / %2 / %3&#xa0;%</translation>
    </message>
    <message>
        <source>Compare after</source>
        <translation>Vergleich nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Successive halving: the networks of a generation train for so many epochs, and only the best of them go on. Saves time; a network that learns slowly may be missed.</source>
        <translation>Sukzessive Halbierung: die Netze einer Generation trainieren so viele Epochen lang, und nur die besten von ihnen machen weiter. Spart Zeit; ein Netz, das langsam lernt, kann übersehen werden.</translation>
    </message>
    <message>
        <source>Keep one of</source>
        <translation>Behalten: 1 von</translation>
    </message>
    <message>
        <source>One of so many networks goes on, to so many times the epochs, where they are compared again.</source>
        <translation>Von so vielen Netzen macht eines weiter, bis zum entsprechenden Vielfachen der Epochen; dort wird wieder verglichen.</translation>
    </message>
    <message>
        <source>%1, %2 trainings</source>
        <translation>%1, %2 Trainings</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>How the next networks are chosen from those already trained.</source>
        <translation>Wie aus den schon trainierten Netzen die nächsten gewählt werden.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>The search ends after so many trained networks.</source>
        <translation>Die Suche endet nach so vielen trainierten Netzen.</translation>
    </message>
    <message>
        <source>Start feasible</source>
        <translation>Zulässig beginnen</translation>
    </message>
    <message>
        <source>Random networks are drawn until their costs keep all limits, so that none is wasted. The published method does not.</source>
        <translation>Zufällige Netze werden gezogen, bis ihre Kosten alle Grenzen einhalten, damit keines vergeudet ist. Das veröffentlichte Verfahren tut das nicht.</translation>
    </message>
    <message>
        <source>Files named so</source>
        <translation>So benannte Dateien</translation>
    </message>
    <message>
        <source>By sample, one patient&apos;s beats reach training and test, as in the paper; by patient, they do not, as a clinic would see it; by time, the end of each recording is the test.</source>
        <translation>Nach Beispiel gelangen Schläge eines Patienten in Training und Test, wie im Aufsatz; nach Patient nicht, wie es eine Klinik sähe; nach Zeit ist das Ende jeder Aufzeichnung der Test.</translation>
    </message>
    <message>
        <source>Time in each recording</source>
        <translation>Zeit in jeder Aufzeichnung</translation>
    </message>
    <message>
        <source>Cycles per instruction</source>
        <translation>Takte je Befehl</translation>
    </message>
    <message>
        <source>The instructions of each layer are counted; how many cycles your board takes for one shows the time of one measured inference.</source>
        <translation>Die Befehle jeder Schicht sind gezählt; wie viele Takte Ihr Board für einen braucht, zeigt die Dauer einer gemessenen Inferenz.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as in the study file</source>
        <translation>wie in der Studiendatei</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The answer is judged on this device as well. The search does not look at it.</source>
        <translation>Die Antwort wird auch auf diesem Gerät beurteilt. Die Suche beachtet es nicht.</translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>Als %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</source>
        <translation>
            <numerusform>Werte über Funk dürfen dieses Format haben: je %n Bit. Das genaueste aller erlaubten wird verwendet.</numerusform>
            <numerusform>Werte über Funk dürfen dieses Format haben: je %n Bits. Das genaueste aller erlaubten wird verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Niedrigster Punkt</translation>
    </message>
    <message>
        <source>The lowest partition point that is allowed; 2 keeps raw data on the wearable.</source>
        <translation>Der niedrigste erlaubte Teilungspunkt; bei 2 bleiben Rohdaten auf dem Wearable.</translation>
    </message>
    <message>
        <source>Best of this machine</source>
        <translation>Beste dieses Rechners</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Which of the processor&apos;s instructions the built-in trainer uses. Each rounds in its own way, so workers need the same; a lower one admits older machines.</source>
        <translation>Welche Befehle des Prozessors der eingebaute Trainer verwendet. Jeder Satz rundet auf seine Weise, daher brauchen Worker denselben; ein niedrigerer lässt ältere Rechner zu.</translation>
    </message>
    <message>
        <source>Compute in %1</source>
        <translation>Rechnen in %1</translation>
    </message>
    <message numerus="yes">
        <source>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</source>
        <translation>
            <numerusform>Die Schichten auf dem Wearable dürfen in diesem Format rechnen: %n Bit je Gewicht. int8 zählt, wo das Gerät Angaben dazu hat.</numerusform>
            <numerusform>Die Schichten auf dem Wearable dürfen in diesem Format rechnen: %n Bit je Gewicht. int8 zählt, wo das Gerät Angaben dazu hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate goes on: it stays, or falls along half a cosine to 0.</source>
        <translation>Wie die Lernrate weitergeht: sie bleibt, oder sie fällt entlang eines halben Kosinus auf 0.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which epoch gives the weights: the best on the selection half, or the last, which is less noisy where that half is small and the schedule a cosine.</source>
        <translation>Welche Epoche die Gewichte gibt: die beste auf der Auswahlhälfte, oder die letzte, die weniger rauscht, wo diese Hälfte klein und der Verlauf ein Kosinus ist.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabfall</translation>
    </message>
    <message>
        <source>Share of every weight that a step takes away, times its learning rate.</source>
        <translation>Anteil jedes Gewichts, den ein Schritt wegnimmt, mal seiner Lernrate.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>How often a training may start anew from other weights when it has told all samples one class for three epochs.</source>
        <translation>Wie oft ein Training mit anderen Gewichten neu beginnen darf, wenn es drei Epochen lang allen Beispielen eine Klasse gegeben hat.</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>Training samples are moved by up to this share of their length, anew each time one is used.</source>
        <translation>Trainingsbeispiele werden um bis zu diesem Anteil ihrer Länge verschoben, jedes Mal neu, wenn eines benutzt wird.</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Skalieren um</translation>
    </message>
    <message>
        <source>Training samples are made larger or smaller by up to this share.</source>
        <translation>Trainingsbeispiele werden um bis zu diesem Anteil größer oder kleiner gemacht.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Rauschen dazu</translation>
    </message>
    <message>
        <source>Standard deviation of white noise that is added to training samples, in their unit.</source>
        <translation>Standardabweichung von weißem Rauschen, das zu Trainingsbeispielen kommt, in deren Einheit.</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Gemeinsam gesendet</translation>
    </message>
    <message>
        <source>inferences</source>
        <translation>Inferenzen</translation>
    </message>
    <message>
        <source>Inferences whose values wait and are sent together: they share headers and packets, and each takes longer.</source>
        <translation>Inferenzen, deren Werte warten und gemeinsam gesendet werden: Sie teilen sich Kopfdaten und Pakete, und jede dauert länger.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take: the wearable, and the radio and the fog node where their times are stated.</source>
        <translation>Wie lange eine Inferenz dauern darf: das Wearable, dazu Funk und Fog-Knoten, wo deren Zeiten angegeben sind.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>Average power that the wearable may take; needs the time from one inference to the next.</source>
        <translation>Mittlere Leistung, die das Wearable aufnehmen darf; braucht die Zeit von einer Inferenz zur nächsten.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Eine Inferenz alle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>as the radio says</source>
        <translation>wie das Funkprofil sagt</translation>
    </message>
    <message>
        <source>Time from one inference to the next; for beats the time between beats. Average power follows from it.</source>
        <translation>Zeit von einer Inferenz zur nächsten; bei Herzschlägen die Zeit zwischen ihnen. Daraus folgt die mittlere Leistung.</translation>
    </message>
    <message>
        <source>Fog speed</source>
        <translation>Fog-Geschwindigkeit</translation>
    </message>
    <message>
        <source>its time does not count</source>
        <translation>seine Zeit zählt nicht</translation>
    </message>
    <message>
        <source>How many times faster than the wearable the fog node computes.</source>
        <translation>Wievielmal schneller als das Wearable der Fog-Knoten rechnet.</translation>
    </message>
    <message>
        <source>Charge the front end</source>
        <translation>Vorstufe anrechnen</translation>
    </message>
    <message>
        <source>What prepares an input on the wearable counts in its energy, time and RAM, on devices whose instructions are counted.</source>
        <translation>Was auf dem Wearable eine Eingabe vorbereitet, zählt bei Energie, Zeit und RAM mit, auf Geräten mit gezählten Befehlen.</translation>
    </message>
    <message>
        <source>Several seeds</source>
        <translation>Mehrere Startwerte</translation>
    </message>
    <message>
        <source>Repeats the search with each seed; the page Series then shows how much searches differ.</source>
        <translation>Wiederholt die Suche mit jedem Startwert; die Seite Reihe zeigt dann, wie sehr sich Suchen unterscheiden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Several limits</source>
        <translation>Mehrere Grenzen</translation>
    </message>
    <message>
        <source>Repeats the search within each energy limit, in mJ; the page Series then shows what a limit costs in accuracy.</source>
        <translation>Wiederholt die Suche mit jeder Energiegrenze, in mJ; die Seite Reihe zeigt dann, was eine Grenze an Genauigkeit kostet.</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>Strategien vergleichen</translation>
    </message>
    <message>
        <source>Shows how fast each strategy finds good networks, on tables of networks that were trained beforehand.</source>
        <translation>Zeigt, wie schnell jede Strategie gute Netze findet, auf Tabellen vorab trainierter Netze.</translation>
    </message>
    <message>
        <source>Time of one multiply-accumulate in every kind of layer. Coefficients by kind come from measured layers: see “Calibrate” below.</source>
        <translation>Zeit einer Multiplikation mit Addition in jeder Art von Schicht. Koeffizienten je Art kommen aus gemessenen Schichten: siehe „Kalibrieren“ darunter.</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Kalibrieren…</translation>
    </message>
    <message>
        <source>Makes a device of layers that were measured on your board.</source>
        <translation>Macht ein Gerät aus Schichten, die auf Ihrem Board gemessen wurden.</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Anteil des Lehrers</translation>
    </message>
    <message>
        <source>no teacher</source>
        <translation>kein Lehrer</translation>
    </message>
    <message>
        <source>Distillation: a large network is trained first, and this share of what the others learn is what it says of a sample; the rest is the label.</source>
        <translation>Destillation: Zuerst wird ein großes Netz trainiert, und dieser Anteil dessen, was die anderen lernen, ist seine Aussage über ein Beispiel; der Rest ist die Klasse.</translation>
    </message>
    <message>
        <source>Who is taught</source>
        <translation>Wer unterrichtet wird</translation>
    </message>
    <message>
        <source>The finalists and the baselines, or every network of the search too.</source>
        <translation>Die Finalisten und die Vergleichsverfahren, oder auch jedes Netz der Suche.</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>Finalisten</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Makes what the teacher says less certain, so that it also tells how alike classes are; 1 leaves it.</source>
        <translation>Macht die Aussage des Lehrers weniger sicher, so dass sie auch zeigt, wie ähnlich Klassen sind; 1 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Teacher&apos;s input</source>
        <translation>Eingabe des Lehrers</translation>
    </message>
    <message>
        <source>How many raw values of a sample the teacher reads.</source>
        <translation>Wie viele Rohwerte eines Beispiels der Lehrer liest.</translation>
    </message>
    <message>
        <source>Teacher&apos;s channels</source>
        <translation>Kanäle des Lehrers</translation>
    </message>
    <message>
        <source>Channels of its convolutions; no limit of the study applies to it.</source>
        <translation>Kanäle seiner Faltungen; keine Grenze der Studie gilt für ihn.</translation>
    </message>
    <message>
        <source>Teacher&apos;s blocks</source>
        <translation>Blöcke des Lehrers</translation>
    </message>
    <message>
        <source>Its residual blocks.</source>
        <translation>Seine Residualblöcke.</translation>
    </message>
    <message>
        <source>Fine-tuning for rounding</source>
        <translation>Nachtraining für das Runden</translation>
    </message>
    <message>
        <source>Quantisation-aware training. Where rounding to 8 or 4 bits costs a final training more than a point on the selection half, the network is trained on for a few epochs with that rounding simulated, and kept if it is better. It changes nothing where all numbers are 32-bit floats.</source>
        <translation>Quantisierungsbewusstes Training. Wo das Runden auf 8 oder 4 Bit ein abschließendes Training mehr als einen Punkt auf der Auswahlhälfte kostet, wird das Netz einige Epochen lang mit diesem Runden in der Vorwärtsrechnung weitertrainiert und behalten, wenn es besser ist. Wo alle Zahlen Gleitkommazahlen mit 32 Bit sind, ändert das nichts.</translation>
    </message>
    <message>
        <source>Where it costs a point</source>
        <translation>Wo es einen Punkt kostet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>TuningText</name>
    <message>
        <source>The exported network was fine-tuned in the same way: rounding cost it %1 points and now costs %2.</source>
        <translation>Das exportierte Netz wurde ebenso nachtrainiert: Das Runden kostete es %1 Punkte und kostet nun %2.</translation>
    </message>
    <message>
        <source>Rounding costs the exported network %1 points; fine-tuning did not help it, so it is exported as trained.</source>
        <translation>Das Runden kostet das exportierte Netz %1 Punkte; das Nachtraining half ihm nicht, daher wird es exportiert, wie es trainiert wurde.</translation>
    </message>
    <message>
        <source>Rounding to few bits cost more than a point in %1 of %2 final trainings, %3 points on average on the selection half; after fine-tuning with simulated rounding it costs %4 points.</source>
        <translation>Das Runden auf wenige Bit kostete bei %1 von %2 abschließenden Trainings mehr als einen Punkt, im Mittel %3 Punkte auf der Auswahlhälfte; nach dem Nachtraining mit nachgebildetem Runden kostet es %4 Punkte.</translation>
    </message>
</context>
<context>
    <name>TypedNetwork</name>
    <message>
        <source>Write the lengths, a slash and the channels: 2048,128,8,64,2 / 1,1,4,2,1.</source>
        <translation>Schreiben Sie die Längen, einen Schrägstrich und die Kanäle: 2048,128,8,64,2 / 1,1,4,2,1.</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>A worker went away; its trainings are given to another.</source>
        <translation>Ein Worker ist weggegangen; seine Trainings bekommt ein anderer.</translation>
    </message>
    <message>
        <source>A worker at %1 went away while files were sent to it; there may be no room on its disk.</source>
        <translation>Ein Worker auf %1 ist weggegangen, während ihm Dateien gesendet wurden; vielleicht ist auf seiner Festplatte kein Platz.</translation>
    </message>
    <message>
        <source>A worker at %1 was refused, since it does not know the password.</source>
        <translation>Ein Worker auf %1 wurde abgewiesen, da er das Passwort nicht kennt.</translation>
    </message>
    <message>
        <source>A worker was refused, since its work_queue_worker is of another version; install the same package there.</source>
        <translation>Ein Worker wurde abgewiesen, da sein work_queue_worker von einer anderen Version ist; installieren Sie dort dasselbe Paket.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its splitscape-worker is of another version (%2); install this one there.</source>
        <translation>%1 bekommt keine Trainings, da sein splitscape-worker von einer anderen Version ist (%2); installieren Sie dort diese.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its processor lacks the instructions of this run (%2); a lower training.instruction_level admits it.</source>
        <translation>%1 bekommt keine Trainings, da seinem Prozessor die Befehle dieses Laufs fehlen (%2); ein niedrigeres training.instruction_level lässt ihn zu.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its mathematics round in another way and its results would differ in the last digit.</source>
        <translation>%1 bekommt keine Trainings, da seine Mathematik anders rundet und seine Ergebnisse in der letzten Stelle abweichen würden.</translation>
    </message>
    <message>
        <source>%1 has no room for results (%2); make room there.</source>
        <translation>%1 hat keinen Platz für Ergebnisse (%2); schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>A task failed on %1 (%2); its trainings are given to another.</source>
        <translation>Eine Aufgabe ist auf %1 gescheitert (%2); ihre Trainings bekommt ein anderer.</translation>
    </message>
    <message>
        <source>%1 gets no more trainings, since it failed several times.</source>
        <translation>%1 bekommt keine Trainings mehr, da es mehrmals gescheitert ist.</translation>
    </message>
    <message>
        <source>A training that workers failed at is done on this machine.</source>
        <translation>Ein Training, an dem Worker gescheitert sind, läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>einer unbekannten Adresse</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Another worker on this machine:</source>
        <translation>Ein weiterer Worker auf diesem Rechner:</translation>
    </message>
    <message>
        <source>On a machine that reaches this one:</source>
        <translation>Auf einem Rechner, der diesen erreicht:</translation>
    </message>
    <message>
        <source>Here, for a machine reached over SSH (encrypted):</source>
        <translation>Hier, für einen über SSH erreichten Rechner (verschlüsselt):</translation>
    </message>
    <message>
        <source>On a Slurm cluster, ten workers:</source>
        <translation>Auf einem Slurm-Cluster, zehn Worker:</translation>
    </message>
    <message>
        <source>As many workers as there is work for:</source>
        <translation>So viele Worker, wie Arbeit da ist:</translation>
    </message>
    <message>
        <source>No worker is connected.</source>
        <translation>Kein Worker ist verbunden.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 trainings a minute in all, %5 sent.</source>
        <translation>%1, %2, %3, insgesamt %4 Trainings pro Minute, %5 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) under way there</source>
        <translation>
            <numerusform>%n Training läuft dort</numerusform>
            <numerusform>%n Trainings laufen dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 times the mean speed</source>
        <translation>%1: %2, das %3-Fache der mittleren Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway.</source>
        <translation>Sucht kleine neuronale Netze und wo sie zwischen einem Wearable und seinem Gateway zu teilen sind.</translation>
    </message>
    <message>
        <source>Print the time from the start to the first painted window, and quit.</source>
        <translation>Die Zeit vom Start bis zum ersten gezeichneten Fenster ausgeben und beenden.</translation>
    </message>
    <message>
        <source>A study (.json) or a run (.splitscape) to open.</source>
        <translation>Eine Studie (.json) oder ein Lauf (.splitscape) zum Öffnen.</translation>
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
        <translation>Genauigkeit je Generation</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Best (%)</source>
        <translation>Beste (%)</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Mittel (%)</translation>
    </message>
    <message>
        <source>Spread (%)</source>
        <translation>Streuung (%)</translation>
    </message>
    <message>
        <source>Best held back (%)</source>
        <translation>Beste zurückgehaltene (%)</translation>
    </message>
    <message>
        <source>The best and the mean accuracy of each generation appear here during a search.</source>
        <translation>Während einer Suche erscheinen hier die beste und die mittlere Genauigkeit jeder Generation.</translation>
    </message>
    <message>
        <source>The best accuracy reached %1 in generation %2; the mean of that generation is %3.</source>
        <translation>Die beste Genauigkeit erreichte %1 in Generation %2; das Mittel dieser Generation ist %3.</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>zurückgehalten %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n trainiert</numerusform>
            <numerusform>%n trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>best held back %1</source>
        <translation>beste zurückgehaltene %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BatteryPanel</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>mAh</source>
        <translation>mAh</translation>
    </message>
    <message>
        <source>Capacity of the wearable&apos;s battery.</source>
        <translation>Kapazität der Batterie des Wearables.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>At which the battery gives its capacity.</source>
        <translation>Bei der die Batterie ihre Kapazität abgibt.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Eine Inferenz alle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Zeit von einer Inferenz zur nächsten.</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation>Batterielaufzeit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>computing and sending only: sleep, sensor and regulator come on top</source>
        <translation>nur Rechnen und Senden: Schlaf, Sensor und Regler kommen hinzu</translation>
    </message>
    <message>
        <source>computing, sending and sleeping only: sensor and regulator come on top</source>
        <translation>nur Rechnen, Senden und Schlafen: Sensor und Regler kommen hinzu</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BenchmarkPage</name>
    <message>
        <source>Regret: how many points of test accuracy the network found so far is below the best one within the energy limit. Every network of the table was trained beforehand.</source>
        <translation>Rückstand: um wie viele Punkte Testgenauigkeit das bisher gefundene Netz unter dem besten innerhalb der Energiegrenze liegt. Jedes Netz der Tabelle wurde vorab trainiert.</translation>
    </message>
    <message>
        <source>How many networks each search trains.</source>
        <translation>Wie viele Netze jede Suche trainiert.</translation>
    </message>
    <message>
        <source>How often each strategy searches, each time with other random numbers.</source>
        <translation>Wie oft jede Strategie sucht, jedes Mal mit anderen Zufallszahlen.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>It looks at samples, which a table of accuracies does not have.</source>
        <translation>Sie sieht sich Beispiele an, die eine Tabelle von Genauigkeiten nicht hat.</translation>
    </message>
    <message>
        <source>Ranks of the strategies</source>
        <translation>Ränge der Strategien</translation>
    </message>
    <message>
        <source>Save the ranks</source>
        <translation>Ränge speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Tick a strategy first.</source>
        <translation>Zuerst eine Strategie ankreuzen.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Mittlerer Rang</translation>
    </message>
    <message>
        <source>Median regret</source>
        <translation>Rückstand (Median)</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>%1 of %2 networks keep the energy limit; the best of them has %3 on the test part. Rank 1 is the best.</source>
        <translation>%1 von %2 Netzen halten die Energiegrenze ein; das beste davon hat %3 auf dem Testteil. Rang 1 ist der beste.</translation>
    </message>
    <message>
        <source>Two mean ranks that are less than %1 apart may be equal (Nemenyi test at 5 %).</source>
        <translation>Zwei mittlere Ränge, die weniger als %1 auseinander liegen, können gleich sein (Nemenyi-Test zu 5 %).</translation>
    </message>
    <message>
        <source>Regret is measured on the test part of the table, which no search chooses by: this compares strategies, and is no result of a study.</source>
        <translation>Der Rückstand wird auf dem Testteil der Tabelle gemessen, nach dem keine Suche wählt: dies vergleicht Strategien und ist kein Ergebnis einer Studie.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>Comparison of strategies</source>
        <translation>Vergleich der Strategien</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalibrateDialog</name>
    <message>
        <source>Calibrate a device</source>
        <translation>Gerät kalibrieren</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Schritte der Kalibrierung</translation>
    </message>
    <message>
        <source>&amp;1  Plan and firmware</source>
        <translation>&amp;1  Plan und Firmware</translation>
    </message>
    <message>
        <source>&amp;2  Read the measurement</source>
        <translation>&amp;2  Messung einlesen</translation>
    </message>
    <message>
        <source>&amp;3  Fit and device</source>
        <translation>&amp;3  Anpassung und Gerät</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbeit läuft</translation>
    </message>
    <message>
        <source>The firmware is in %1; its README.md says how to build and run it. Then read what it printed in step 2.</source>
        <translation>Die Firmware ist in %1; ihre README.md sagt, wie sie gebaut und gestartet wird. Lesen Sie danach in Schritt 2 ein, was sie ausgegeben hat.</translation>
    </message>
    <message>
        <source>Folder for the firmware</source>
        <translation>Ordner für die Firmware</translation>
    </message>
    <message>
        <source>Save the measured layers</source>
        <translation>Gemessene Schichten speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>Die Tabelle ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the device</source>
        <translation>Gerät speichern</translation>
    </message>
    <message>
        <source>Devices (*.json)</source>
        <translation>Geräte (*.json)</translation>
    </message>
    <message>
        <source>The device is saved as %1.</source>
        <translation>Das Gerät ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The study uses %1 now.</source>
        <translation>Die Studie verwendet jetzt %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalledSamplesModel</name>
    <message>
        <source>%1: %2 called %3</source>
        <translation>%1: %2 als %3 erkannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Zu finden</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidateModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Lengths and channels of the layers, as the paper writes them.</source>
        <translation>Längen und Kanäle der Schichten, wie der Artikel sie schreibt.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidatesPage</name>
    <message>
        <source>The table fills as soon as a search assesses its first candidates.</source>
        <translation>Die Tabelle füllt sich, sobald eine Suche ihre ersten Kandidaten bewertet.</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Tabelle der Kandidaten</translation>
    </message>
    <message>
        <source>Pin to compare</source>
        <translation>Zum Vergleich anheften</translation>
    </message>
    <message>
        <source>Compare the pinned</source>
        <translation>Angeheftete vergleichen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Kandidaten finden</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n candidates.</source>
        <translation>
            <numerusform>%n Kandidat kopiert.</numerusform>
            <numerusform>%n Kandidaten kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table of candidates</source>
        <translation>Tabelle der Kandidaten speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n candidates as %1.</source>
        <translation>
            <numerusform>%n Kandidat als %1 gespeichert.</numerusform>
            <numerusform>%n Kandidaten als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved because the disk is full.</source>
        <translation>%1 wurde nicht gespeichert, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 konnte dort nicht geschrieben werden; einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChartFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menü des Diagramms „%1“</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>Diagramm „%1“ speichern</translation>
    </message>
    <message>
        <source>Save the table of “%1”</source>
        <translation>Tabelle zu „%1“ speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChipEditor</name>
    <message>
        <source>add</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2 and press Enter.</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ClassChart</name>
    <message>
        <source>Sensitivity and precision of each class</source>
        <translation>Sensitivität und Vorhersagewert je Klasse</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Vorhersagewert</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>The figures of each class will appear here.</source>
        <translation>Hier erscheinen die Werte jeder Klasse.</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1: Sensitivität %2, Vorhersagewert %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ComparePage</name>
    <message>
        <source>Choose candidates</source>
        <translation>Kandidaten wählen</translation>
    </message>
    <message>
        <source>Figures of the pinned candidates</source>
        <translation>Werte der angehefteten Kandidaten</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Pin two to four candidates to see them side by side. The pin is in the table, in the inspector and on Ctrl and click in every chart.</source>
        <translation>Zwei bis vier Kandidaten anheften, um sie nebeneinander zu sehen: in der Tabelle, im Inspektor oder mit Strg und Klick in jedem Diagramm.</translation>
    </message>
    <message>
        <source>Candidate #%1 is pinned. Pin one more to compare them.</source>
        <translation>Kandidat #%1 ist angeheftet. Einen weiteren anheften, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>größter %1</translation>
    </message>
    <message>
        <source>guessing errs %1</source>
        <translation>Raten irrt zu %1</translation>
    </message>
    <message>
        <source>Split of #%1</source>
        <translation>Teilung von #%1</translation>
    </message>
    <message>
        <source>Show in every view</source>
        <translation>In jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>Zum Bezug machen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 konnte dort nicht geschrieben werden; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Comparison of the pinned candidates</source>
        <translation>Vergleich der angehefteten Kandidaten</translation>
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
Bezug</translation>
    </message>
    <message>
        <source>#%1
(difference)</source>
        <translation>#%1
(Differenz)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
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
        <translation>%1 der tatsächlichen Klasse %2 wurden für %3 gehalten (%4 der Klasse).</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Vorhersagewert</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataFound</name>
    <message>
        <source>Samples of each class by patient or recording</source>
        <translation>Beispiele jeder Klasse nach Patient oder Aufzeichnung</translation>
    </message>
    <message>
        <source>Patient or recording</source>
        <translation>Patient oder Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>patients or recordings</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Was beim Lesen der Daten entschieden wurde</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Was beim Lesen der Daten entschieden wurde</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Daten der Studie</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Aufzeichnungen und Tabellen (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drag a folder of recordings or a table here, or choose one: WFDB, EDF, BDF or CSV. What was read of it will be here.</source>
        <translation>Ziehen Sie einen Ordner mit Aufzeichnungen oder eine Tabelle hierher oder wählen Sie sie aus: WFDB, EDF, BDF oder CSV. Was davon gelesen wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>The data is being prepared. What was read of it will be here.</source>
        <translation>Die Daten werden aufbereitet. Was davon gelesen wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, as a run would draw them.</source>
        <translation>%1 Beispiele mit %2 Werten in %3 Klassen, wie ein Lauf sie zöge.</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
    </message>
    <message>
        <source>Samples of each class of %1</source>
        <translation>Beispiele jeder Klasse von %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataSection</name>
    <message>
        <source>Synthetic ECG</source>
        <translation>Künstliches EKG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>Künstliches EEG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the labelled samples come from; the synthetic ones need no file.</source>
        <translation>Woher die Beispiele mit Klassen kommen; die künstlichen brauchen keine Datei.</translation>
    </message>
    <message>
        <source>Choose the folder or file.</source>
        <translation>Ordner oder Datei wählen.</translation>
    </message>
    <message>
        <source>Choose the folder or file of the data</source>
        <translation>Ordner oder Datei der Daten wählen</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>The folder with the records as downloaded, or the CSV file with one row a sample.</source>
        <translation>Der Ordner mit den Aufzeichnungen, wie heruntergeladen, oder die CSV-Datei mit einer Zeile je Beispiel.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>Paced records</source>
        <translation>Schrittmacher</translation>
    </message>
    <message>
        <source>Records 102, 104, 107 and 217, which hold nearly all beats of class Q.</source>
        <translation>Die Aufzeichnungen 102, 104, 107 und 217, die fast alle Schläge der Klasse Q enthalten.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Daten der Studie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Preparation of the data</source>
        <translation>Vorbereitung der Daten</translation>
    </message>
    <message>
        <source>The preparation was cancelled.</source>
        <translation>Die Vorbereitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>Daten vorbereiten</translation>
    </message>
    <message>
        <source>Keep per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>Samples of each class drawn at random before preparing; 0 keeps all.</source>
        <translation>Beispiele je Klasse, vor der Vorbereitung zufällig gezogen; 0 behält alle.</translation>
    </message>
    <message>
        <source>Beat window</source>
        <translation>Schlagfenster</translation>
    </message>
    <message>
        <source>How a beat becomes a row: after Kachuee 2018, or with the beat before it, which shows how early it comes.</source>
        <translation>Wie aus einem Schlag eine Zeile wird: nach Kachuee 2018, oder mit dem Schlag davor, der zeigt, wie früh er kommt.</translation>
    </message>
    <message>
        <source>Kachuee 2018</source>
        <translation>Kachuee 2018</translation>
    </message>
    <message>
        <source>With rhythm</source>
        <translation>Mit Rhythmus</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>How many synthetic patients are drawn; each has a rhythm and shape of their own.</source>
        <translation>Wie viele künstliche Patienten gezogen werden; jeder hat eigenen Rhythmus und eigene Form.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Baseline wander, muscle and mains noise, or background EEG: 0 is none, 1 usual.</source>
        <translation>Grundliniendrift, Muskel- und Netzrauschen oder Hintergrund-EEG: 0 ist keines, 1 üblich.</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Wählen, wo die Daten sind.</translation>
    </message>
    <message>
        <source>The preview appears when the fields marked here are right.</source>
        <translation>Die Vorschau erscheint, wenn die hier markierten Felder stimmen.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Daten werden vorbereitet …</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Es gibt keine Vorschau.</translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation>Die Daten konnten nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, from %4 recordings or patients.</source>
        <translation>%1 Beispiele zu %2 Werten in %3 Klassen aus %4 Aufzeichnungen oder von Patienten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>ECG records (WFDB)</source>
        <translation>EKG-Aufzeichnungen (WFDB)</translation>
    </message>
    <message>
        <source>EEG recordings (EDF, BDF)</source>
        <translation>EEG-Aufzeichnungen (EDF, BDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Name of the ECG lead to read; capitals do not matter.</source>
        <translation>Name der EKG-Ableitung, die gelesen wird; Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt *.gz)</source>
        <translation>Durch Komma getrennte Werte (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>With rhythm, looking back only</source>
        <translation>Mit Rhythmus, nur rückblickend</translation>
    </message>
    <message>
        <source>As recorded, with R-R intervals</source>
        <translation>Wie aufgezeichnet, mit R-R-Intervallen</translation>
    </message>
    <message>
        <source>R-R intervals as inputs</source>
        <translation>R-R-Intervalle als Eingaben</translation>
    </message>
    <message>
        <source>The networks also read the R-R intervals of a beat, in their last layer. That layer then runs on the fog node, and the wearable sends the intervals along, 4 bytes each.</source>
        <translation>Die Netze lesen auch die R-R-Intervalle eines Herzschlags, in ihrer letzten Schicht. Diese Schicht läuft dann auf dem Fog-Knoten, und das Wearable sendet die Intervalle mit, je 4 Byte.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataTable</name>
    <message>
        <source>Recordings of the data</source>
        <translation>Aufzeichnungen der Daten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Rate (Hz)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DrawingView</name>
    <message>
        <source>Copy the figure</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EndNotice</name>
    <message>
        <source>The search</source>
        <translation>Die Suche</translation>
    </message>
    <message>
        <source>%1 has ended; its result is there.</source>
        <comment>name of a study</comment>
        <translation>%1 ist zu Ende; das Ergebnis ist da.</translation>
    </message>
    <message>
        <source>%1 ended early. %2</source>
        <comment>name of a study, why</comment>
        <translation>%1 endete vorzeitig. %2</translation>
    </message>
    <message>
        <source>%1 ended early.</source>
        <comment>name of a study</comment>
        <translation>%1 endete vorzeitig.</translation>
    </message>
    <message>
        <source>All searches of %1 have ended; their results are there.</source>
        <comment>name of a series</comment>
        <translation>Alle Suchen von %1 sind zu Ende; die Ergebnisse sind da.</translation>
    </message>
    <message>
        <source>The searches of %1 ended early. %2</source>
        <comment>name of a series, why</comment>
        <translation>Die Suchen von %1 endeten vorzeitig. %2</translation>
    </message>
    <message>
        <source>The searches of %1 ended early.</source>
        <comment>name of a series</comment>
        <translation>Die Suchen von %1 endeten vorzeitig.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EnergyBars</name>
    <message>
        <source>Energy per inference</source>
        <translation>Energie je Inferenz</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>Energy on the edge</source>
        <translation>Energie des Wearables</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Edge compute (mJ)</source>
        <translation>Rechnen (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Funk (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>Fog (mJ)</translation>
    </message>
    <message>
        <source>Pinned candidates appear here with their energy by where it is spent.</source>
        <translation>Angeheftete Kandidaten erscheinen hier mit ihrer Energie nach dem Ort ihres Verbrauchs.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ErrorsPanel</name>
    <message>
        <source>Test samples of the selected cell</source>
        <translation>Testbeispiele der gewählten Zelle</translation>
    </message>
    <message>
        <source>Test samples called wrong</source>
        <translation>Falsch erkannte Testbeispiele</translation>
    </message>
    <message>
        <source>Select a sample to see its waveform.</source>
        <translation>Ein Beispiel wählen, um seinen Verlauf zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of class %1 called %2 by at least one training</source>
        <translation>
            <numerusform>%n Testbeispiel der Klasse %1, von mindestens einem Training als %2 erkannt</numerusform>
            <numerusform>%n Testbeispiele der Klasse %1, von mindestens einem Training als %2 erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) called wrong by at least one training; a cell of the confusion matrix shows its own</source>
        <translation>
            <numerusform>%n Testbeispiel, von mindestens einem Training falsch erkannt; eine Zelle der Konfusionsmatrix zeigt ihre eigenen</numerusform>
            <numerusform>%n Testbeispiele, von mindestens einem Training falsch erkannt; eine Zelle der Konfusionsmatrix zeigt ihre eigenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Die Daten werden vorbereitet…</translation>
    </message>
    <message>
        <source>The data are no longer those of this run.</source>
        <translation>Die Daten sind nicht mehr die dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FilterBar</name>
    <message>
        <source>Number or part of an architecture</source>
        <translation>Nummer oder Teil einer Architektur</translation>
    </message>
    <message>
        <source>“#212” finds candidate 212; “128,8” finds every architecture with these lengths or channels one after the other.</source>
        <translation>„#212“ findet Kandidat 212; „128,8“ findet jede Architektur mit diesen Längen oder Kanälen nacheinander.</translation>
    </message>
    <message>
        <source>Filter by number or architecture</source>
        <translation>Nach Nummer oder Architektur filtern</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Show only candidates within a range of one figure</source>
        <translation>Nur Kandidaten innerhalb eines Bereichs eines Werts zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show candidates that are: %1</source>
        <translation>Kandidaten zeigen, die so sind: %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Take this range away</source>
        <translation>Diesen Bereich entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 candidates</source>
        <translation>Alle %1 Kandidaten</translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation>%1 von %2 Kandidaten</translation>
    </message>
    <message>
        <source>Show the copies, too: a search keeps its best networks from one generation to the next, and may ask for one again. Each has one training, and stands here once.</source>
        <translation>Auch die Kopien zeigen: Eine Suche übernimmt ihre besten Netze in die nächste Generation und fragt manches erneut an. Jedes hat ein Training und steht hier einmal.</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 Kopien</translation>
    </message>
    <message>
        <source>%1 different candidates</source>
        <translation>%1 verschiedene Kandidaten</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitChart</name>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponierte Faltung</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>Predicted and measured</source>
        <translation>Vorhergesagt und gemessen</translation>
    </message>
    <message>
        <source>Errors of the fit</source>
        <translation>Fehler der Anpassung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The measured layers appear here when a log was read.</source>
        <translation>Die gemessenen Schichten erscheinen hier, wenn ein Protokoll eingelesen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s); the fit is off by %1 at most.</source>
        <translation>
            <numerusform>%n Schicht; die Anpassung weicht um höchstens %1 ab.</numerusform>
            <numerusform>%n Schichten; die Anpassung weicht um höchstens %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Measured (ms)</source>
        <translation>Gemessen (ms)</translation>
    </message>
    <message>
        <source>Predicted (ms)</source>
        <translation>Vorhergesagt (ms)</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Fehler (%)</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <comment>number, kind</comment>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitPanel</name>
    <message>
        <source>each layer</source>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>each multiply-accumulate</source>
        <translation>je Multiplikation mit Addition</translation>
    </message>
    <message>
        <source>each value out</source>
        <translation>je Ausgabewert</translation>
    </message>
    <message>
        <source>each position out</source>
        <translation>je Ausgabeposition</translation>
    </message>
    <message>
        <source>each position in</source>
        <translation>je Eingabeposition</translation>
    </message>
    <message>
        <source>each value in</source>
        <translation>je Eingabewert</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>as the study&apos;s device</source>
        <translation>wie das Gerät der Studie</translation>
    </message>
    <message>
        <source>What the chip draws while it computes, where no recording tells.</source>
        <translation>Was der Chip beim Rechnen aufnimmt, wo keine Aufzeichnung es sagt.</translation>
    </message>
    <message>
        <source>Quality of the fit</source>
        <translation>Güte der Anpassung</translation>
    </message>
    <message>
        <source>Coefficients and their intervals</source>
        <translation>Koeffizienten und ihre Intervalle</translation>
    </message>
    <message>
        <source>&amp;Save the device…</source>
        <translation>Gerät &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Use it in the study</source>
        <translation>In der Studie &amp;verwenden</translation>
    </message>
    <message>
        <source>Saves the device as JSON; studies and the command line name it by its path.</source>
        <translation>Speichert das Gerät als JSON; Studien und die Befehlszeile nennen es mit seinem Pfad.</translation>
    </message>
    <message>
        <source>Takes the device into the study of this window; undo takes it back.</source>
        <translation>Übernimmt das Gerät in die Studie dieses Fensters; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the device that was measured.</source>
        <translation>Des Geräts, das gemessen wurde.</translation>
    </message>
    <message>
        <source>The board drew %1 while it computed.</source>
        <translation>Das Board nahm beim Rechnen %1 auf.</translation>
    </message>
    <message>
        <source>No recording tells the power: enter it, or the device has no energy.</source>
        <translation>Keine Aufzeichnung nennt die Leistung: Geben Sie sie ein, sonst hat das Gerät keine Energie.</translation>
    </message>
    <message>
        <source>Not every layer was measured on the board, so the latency is called an estimate wherever it is shown.</source>
        <translation>Nicht jede Schicht wurde auf dem Board gemessen; daher heißt die Latenz überall eine Schätzung.</translation>
    </message>
    <message>
        <source>Left out of the %1: %2 (%3).</source>
        <comment>kind of layer, term, reason</comment>
        <translation>Weggelassen bei %1: %2 (%3).</translation>
    </message>
    <message>
        <source>stays as it was</source>
        <translation>bleibt wie bisher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FogSweepChart</name>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Gesamtenergie über dem Fog-Faktor</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Fog efficiency factor</source>
        <translation>Effizienzfaktor des Fog-Knotens</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Select a candidate to see how its total energy falls as the fog node becomes more efficient.</source>
        <translation>Einen Kandidaten wählen, um zu sehen, wie seine Gesamtenergie mit der Effizienz des Fog-Knotens sinkt.</translation>
    </message>
    <message>
        <source>No partition point of this candidate meets the Flash and RAM limits.</source>
        <translation>Kein Teilungspunkt dieses Kandidaten hält die Grenzen für Flash und RAM ein.</translation>
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
        <translation>Die Gesamtenergie ist %1 bei Faktor %2 und %3 bei Faktor %4.</translation>
    </message>
    <message>
        <source>Factor %1: best at point %2, %3 in total
edge compute %4, radio %5, fog %6</source>
        <translation>Faktor %1: am besten an Punkt %2, gesamt %3
Rechnen %4, Funk %5, Fog %6</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FoldBox</name>
    <message>
        <source>Fold or unfold “%1”</source>
        <translation>„%1“ auf- oder zuklappen</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FormField</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ImportPanel</name>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Of the supply; needed where the recording has no voltage.</source>
        <translation>Der Versorgung; nötig, wo die Aufzeichnung keine Spannung hat.</translation>
    </message>
    <message>
        <source>&amp;Read and fit</source>
        <translation>&amp;Einlesen und anpassen</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>The log alone gives times, a recording of the current alone times and power by the pin, both together times by the board&apos;s clock and power by the analyser. Recordings are CSV as the Power Profiler Kit, Otii and Joulescope export them, with the pin as a digital channel.</source>
        <translation>Das Protokoll allein gibt Zeiten, eine Aufzeichnung des Stroms allein Zeiten und Leistung nach dem Pin, beide zusammen Zeiten nach der Uhr des Boards und Leistung nach dem Messgerät. Aufzeichnungen sind CSV, wie Power Profiler Kit, Otii und Joulescope sie ausgeben, mit dem Pin als digitalem Kanal.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan.csv of the firmware&apos;s folder: which layers were measured.</source>
        <translation>plan.csv aus dem Ordner der Firmware: welche Schichten gemessen wurden.</translation>
    </message>
    <message>
        <source>Plan of the firmware</source>
        <translation>Plan der Firmware</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Pläne (*.csv)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the board printed over UART.</source>
        <translation>Was das Board über UART ausgegeben hat.</translation>
    </message>
    <message>
        <source>Log of the board</source>
        <translation>Protokoll des Boards</translation>
    </message>
    <message>
        <source>Logs (*.txt *.log);;All files (*)</source>
        <translation>Protokolle (*.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>What a power analyser recorded meanwhile.</source>
        <translation>Was ein Leistungsmessgerät dabei aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Recording of the current</source>
        <translation>Aufzeichnung des Stroms</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>The digital channel that the firmware&apos;s pin is connected to.</source>
        <translation>Der digitale Kanal, mit dem der Pin der Firmware verbunden ist.</translation>
    </message>
    <message>
        <source>Saves the measured layers as CSV, which “device fit” of the command line reads too.</source>
        <translation>Speichert die gemessenen Schichten als CSV, das auch „device fit“ der Befehlszeile liest.</translation>
    </message>
    <message>
        <source>Measured layers</source>
        <translation>Gemessene Schichten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>the first that changes</source>
        <translation>der erste, der sich ändert</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Zeit (µs)</translation>
    </message>
    <message>
        <source>Power (mW)</source>
        <translation>Leistung (mW)</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s): %1.</source>
        <translation>
            <numerusform>%n Schicht: %1.</numerusform>
            <numerusform>%n Schichten: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Inspector</name>
    <message>
        <source>Length [%1]
Channel [%2]</source>
        <translation>Längen [%1]
Kanäle [%2]</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this candidate for comparison.</source>
        <translation>Diesen Kandidaten zum Vergleich behalten.</translation>
    </message>
    <message>
        <source>Candidate #%1, generation %2</source>
        <translation>Kandidat #%1, Generation %2</translation>
    </message>
    <message>
        <source>Candidate #%1</source>
        <translation>Kandidat #%1</translation>
    </message>
    <message>
        <source>No candidate is selected</source>
        <translation>Kein Kandidat gewählt</translation>
    </message>
    <message>
        <source>Click a point, a line or a row to see its figures here.</source>
        <translation>Einen Punkt, eine Linie oder eine Zeile anklicken, um die Werte hier zu sehen.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>wie in der Studie</translation>
    </message>
    <message>
        <source>What energy this device spends is not known; choose another device or enter its power and latency in the study.</source>
        <translation>Wie viel Energie dieses Gerät braucht, ist nicht bekannt; ein anderes wählen oder Leistung und Latenz in der Studie eingeben.</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>not known for this device</source>
        <translation>für dieses Gerät nicht bekannt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 above limit</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 below limit</source>
        <translation>noch %1 frei</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>No partition point of this network meets the Flash and RAM limits.</source>
        <translation>Kein Teilungspunkt dieses Netzes hält die Grenzen für Flash und RAM ein.</translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets the energy limit.</source>
        <translation>Kein Punkt, der die Grenzen für Flash und RAM einhält, hält auch die Energiegrenze ein.</translation>
    </message>
    <message>
        <source>These are the figures of point %1; the best is point %2.</source>
        <translation>Dies sind die Werte von Punkt %1; der beste ist Punkt %2.</translation>
    </message>
    <message>
        <source>These are the figures of the best point, %1.</source>
        <translation>Dies sind die Werte des besten Punkts, %1.</translation>
    </message>
    <message>
        <source>Inspector of the selected candidate</source>
        <translation>Inspektor des gewählten Kandidaten</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>Type or paste a network and see its costs, its cut and its place.</source>
        <translation>Ein Netz eintippen oder einfügen und seine Kosten, seinen Schnitt und seinen Platz sehen.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Networks that the paper publishes.</source>
        <translation>Netze aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Lengths of the activations, input first and classes last, a slash, and as many channels; also as the table of candidates or a file has them.</source>
        <translation>Längen der Aktivierungen, Eingang zuerst und Klassen zuletzt, ein Schrägstrich und ebenso viele Kanäle; auch so, wie die Kandidatentabelle oder eine Datei sie hat.</translation>
    </message>
    <message>
        <source>Network: lengths / channels</source>
        <translation>Netz: Längen / Kanäle</translation>
    </message>
    <message>
        <source>selection; held back: %1</source>
        <translation>Auswahl; zurückgehalten: %1</translation>
    </message>
    <message>
        <source>selection accuracy</source>
        <translation>Auswahlgenauigkeit</translation>
    </message>
    <message>
        <source>selection; held back, %1 on the wearable, %2 on air: %3</source>
        <comment>number formats</comment>
        <translation>Auswahl; zurückgehalten, %1 auf dem Wearable, %2 im Funk: %3</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>mit %n R-R-Intervall</numerusform>
            <numerusform>mit %n R-R-Intervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets those of energy, latency and average power.</source>
        <translation>Kein Punkt, der die Grenzen von Flash und RAM einhält, hält auch die von Energie, Latenz und mittlerer Leistung ein.</translation>
    </message>
    <message>
        <source>cut short; expected: %1</source>
        <translation>abgekürzt; erwartet: %1</translation>
    </message>
    <message>
        <source>not trained; expected: %1</source>
        <translation>nicht trainiert; erwartet: %1</translation>
    </message>
    <message>
        <source>No partition point from %1 on, which the study allows, meets the Flash and RAM limits.</source>
        <translation>Kein Teilungspunkt ab %1, die die Studie erlaubt, hält die Grenzen für Flash und RAM ein.</translation>
    </message>
    <message>
        <source>its training failed</source>
        <translation>sein Training schlug fehl</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::InspectorLink</name>
    <message>
        <source>The same candidates keep all limits as in the search.</source>
        <translation>Dieselben Kandidaten wie in der Suche halten alle Grenzen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) keep all limits now that did not in the search.</source>
        <translation>
            <numerusform>%n Kandidat hält jetzt alle Grenzen ein, der es in der Suche nicht tat.</numerusform>
            <numerusform>%n Kandidaten halten jetzt alle Grenzen ein, die es in der Suche nicht taten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer do(es).</source>
        <translation>
            <numerusform>%n nicht mehr.</numerusform>
            <numerusform>%n nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs less energy than any candidate of this run that keeps all limits: it would be on the Pareto front with any accuracy.</source>
        <translation>Es braucht weniger Energie als jeder Kandidat dieses Laufs, der alle Grenzen einhält: Mit jeder Genauigkeit läge es auf der Pareto-Front.</translation>
    </message>
    <message>
        <source>To be on the Pareto front of this run it would have to be right in more than %1: so often candidate #%2 is, which needs no more energy.</source>
        <translation>Um auf der Pareto-Front dieses Laufs zu liegen, müsste es in mehr als %1 der Fälle richtig sein: So oft ist es Kandidat #%2, der nicht mehr Energie braucht.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KeptPanel</name>
    <message>
        <source>Kept from several runs</source>
        <translation>Aus mehreren Läufen behalten</translation>
    </message>
    <message>
        <source>Keep the pinned candidates</source>
        <translation>Angeheftete Kandidaten behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Candidates kept from several runs</source>
        <translation>Aus mehreren Läufen behaltene Kandidaten</translation>
    </message>
    <message>
        <source>They stay here when another run is opened.</source>
        <translation>Sie bleiben hier, wenn ein anderer Lauf geöffnet wird.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Auswahl, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Zurückgehalten, %</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>Energie, mJ</translation>
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
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>run and candidate</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>größter %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, 95 % interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Test, % (95 % interval)</source>
        <translation>Test, % (95-%-Intervall)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KindsField</name>
    <message>
        <source>Kinds of layers</source>
        <translation>Arten von Schichten</translation>
    </message>
    <message>
        <source>The paper&apos;s: weights for all channels at once.</source>
        <translation>Die des Artikels: Gewichte für alle Kanäle zugleich.</translation>
    </message>
    <message>
        <source>Each channel by itself, then all channels position by position: fewer weights.</source>
        <translation>Jeder Kanal für sich, dann alle Kanäle Stelle für Stelle: weniger Gewichte.</translation>
    </message>
    <message>
        <source>The mean of neighbours, without weights.</source>
        <translation>Das Mittel von Nachbarn, ohne Gewichte.</translation>
    </message>
    <message>
        <source>The largest of neighbours, without weights.</source>
        <translation>Der größte Wert von Nachbarn, ohne Gewichte.</translation>
    </message>
    <message>
        <source>The mean of squares, without weights: behind a convolution the power of a band.</source>
        <translation>Das Mittel der Quadrate, ohne Gewichte: hinter einer Faltung die Leistung eines Bandes.</translation>
    </message>
    <message>
        <source>The mean of absolute values, without weights.</source>
        <translation>Das Mittel der Beträge, ohne Gewichte.</translation>
    </message>
    <message>
        <source>What a layer that shortens may be made of. The search chooses one for each layer. With convolutions alone it is as in the paper.</source>
        <translation>Woraus eine Schicht, die verkürzt, bestehen darf. Die Suche wählt für jede Schicht eine Art. Mit Faltungen allein ist es wie im Artikel.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryController</name>
    <message>
        <source>The list of runs could not be read and begins anew; the old one is kept as %1.</source>
        <translation>Die Liste der Läufe war nicht lesbar und beginnt neu; die alte bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 Until then, changes of the list of runs are not saved.</source>
        <translation>%1 Bis dahin werden Änderungen an der Liste der Läufe nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of runs is full: remove some before more are added.</source>
        <translation>Die Liste der Läufe ist voll: einige entfernen, bevor weitere hinzukommen.</translation>
    </message>
    <message>
        <source>%1 holds more files than were looked at; choose a folder further down for the rest.</source>
        <translation>%1 enthält mehr Dateien, als angesehen wurden; für den Rest einen tieferen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no run (.splitscape) in %1.</source>
        <translation>In %1 ist kein Lauf (.splitscape).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1 were added to the list.</source>
        <translation>
            <numerusform>%n Lauf aus %1 wurde in die Liste aufgenommen.</numerusform>
            <numerusform>%n Läufe aus %1 wurden in die Liste aufgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryModel</name>
    <message>
        <source>There is no file at %1 now. The entry and its note stay until you remove them.</source>
        <translation>Unter %1 ist jetzt keine Datei. Eintrag und Notiz bleiben, bis sie entfernt werden.</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>%1 (series)</source>
        <comment>name of a folder</comment>
        <translation>%1 (Reihe)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>Eine Suche läuft.</translation>
    </message>
    <message>
        <source>Start the search (%1)</source>
        <translation>Die Suche starten (%1)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Export the candidates</source>
        <translation>Kandidaten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Stopping… everything found is kept.</source>
        <translation>Wird angehalten … alles Gefundene bleibt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>The language changes when Splitscape is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Splitscape.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation>Noch keine Studie geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Splitscape</source>
        <translation>Über Splitscape</translation>
    </message>
    <message>
        <source>&lt;b&gt;Splitscape %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Splitscape %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway, after Huang, Abtahi and Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”, IEEE TCASAI 1(2), 2024.

Free software under the GNU General Public License, version 3 or later. Not a medical device.</source>
        <translation>Sucht kleine neuronale Netze und wo sie zwischen einem Wearable und seinem Gateway zu teilen sind, nach Huang, Abtahi und Aminifar, „Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things“, IEEE TCASAI 1(2), 2024.

Freie Software unter der GNU General Public License, Version 3 oder später. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Seiten der Studie</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The search in %1 was stopped when the window was closed.</source>
        <translation>Die Suche in %1 wurde angehalten, als das Fenster geschlossen wurde.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Another program searches here. Open another study to start one yourself.</source>
        <translation>Hier sucht ein anderes Programm. Öffnen Sie eine andere Studie, um selbst eine Suche zu starten.</translation>
    </message>
    <message>
        <source>The study on the left now has these rules; Start searches by them.</source>
        <translation>Die Studie links hat jetzt diese Regeln; Start sucht nach ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are pinned already, as many as are compared. Unpin one first.</source>
        <translation>
            <numerusform>%n Kandidat ist schon angeheftet, mehr werden nicht verglichen. Lösen Sie ihn zuerst.</numerusform>
            <numerusform>%n Kandidaten sind schon angeheftet, mehr werden nicht verglichen. Lösen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: Ctrl and the wheel zoom, dragging pans, Shift and dragging zooms to a rectangle, + and − zoom, the arrows pan, 0 shows everything. In the split drawing the arrows move the cut and Escape brings it back.</source>
        <translation>In einem Diagramm: Strg und Mausrad zoomen, Ziehen verschiebt, Umschalt und Ziehen zoomt auf ein Rechteck, + und − zoomen, die Pfeile verschieben, 0 zeigt alles. In der Schnittzeichnung bewegen die Pfeile den Schnitt, und Esc bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The data of this run is not at %1 any more. Say where it is now; only the same data is taken.</source>
        <translation>Die Daten dieses Laufs sind nicht mehr unter %1. Sagen Sie, wo sie jetzt sind; nur dieselben Daten werden genommen.</translation>
    </message>
    <message>
        <source>Choose where it is…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Daten des Laufs</translation>
    </message>
    <message>
        <source>This program was built without its handbook; its pages are in the folder docs of the source.</source>
        <translation>Dieses Programm wurde ohne sein Handbuch gebaut; die Seiten liegen im Ordner docs des Quelltexts.</translation>
    </message>
    <message>
        <source>No browser was found. The handbook is %1.</source>
        <translation>Es wurde kein Browser gefunden. Das Handbuch ist %1.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Open a folder of data or searches</source>
        <translation>Einen Ordner mit Daten oder Suchen öffnen</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Diese Meldung schließen.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NoteDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberField</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Eine ganze Zahl von mindestens %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number above %1 and up to %2.</source>
        <translation>Eine Zahl über %1 und bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Eine Zahl über %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Eine Zahl von mindestens %1 eingeben.</translation>
    </message>
    <message>
        <source>Write the number without a sign between thousands.</source>
        <translation>Schreiben Sie die Zahl ohne Tausenderzeichen.</translation>
    </message>
    <message>
        <source>Use a point for decimals: %1</source>
        <translation>Dezimalstellen mit einem Punkt: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberListEdit</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number above %2, up to %3.</source>
        <translation>„%1“ ist keine Zahl über %2 und bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n number(s) can be listed.</source>
        <translation>
            <numerusform>Höchstens %n Zahl kann aufgezählt werden.</numerusform>
            <numerusform>Höchstens %n Zahlen können aufgezählt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesAction</name>
    <message>
        <source>Paper tables…</source>
        <translation>Artikeltabellen …</translation>
    </message>
    <message>
        <source>Tables II to VI of the paper with the ticked runs as rows, as LaTeX or CSV.</source>
        <translation>Tabellen II bis VI des Artikels mit den angehakten Läufen als Zeilen, als LaTeX oder CSV.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Die Läufe werden gelesen …</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>Tabellen des Artikels</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>Tabelle des Artikels</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>&amp;Fog factors</source>
        <translation>&amp;Fog-Faktoren</translation>
    </message>
    <message>
        <source>Fog factors</source>
        <translation>Fog-Faktoren</translation>
    </message>
    <message>
        <source>How many times more efficiently than the wearable the fog node computes.</source>
        <translation>Wievielmal effizienter als das Wearable der Fog-Knoten rechnet.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>The table was copied as LaTeX.</source>
        <translation>Die Tabelle wurde als LaTeX kopiert.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>The table was copied as CSV.</source>
        <translation>Die Tabelle wurde als CSV kopiert.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save all tables as one LaTeX file, or this one as CSV.</source>
        <translation>Alle Tabellen als eine LaTeX-Datei speichern oder diese als CSV.</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Tabellen speichern</translation>
    </message>
    <message>
        <source>All tables, LaTeX (*.tex)</source>
        <translation>Alle Tabellen, LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>This table, CSV (*.csv)</source>
        <translation>Diese Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelCanvas</name>
    <message>
        <source>candidate #%1, %2</source>
        <translation>Kandidat #%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelChart</name>
    <message>
        <source>All figures</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Each candidate appears here as a line over its figures; drag along an axis to filter by it.</source>
        <translation>Jeder Kandidat erscheint hier als Linie über seine Werte; an einer Achse ziehen, um nach ihr zu filtern.</translation>
    </message>
    <message>
        <source>%1 of %2 candidates pass the filter.</source>
        <translation>%1 von %2 Kandidaten kommen durch den Filter.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlanPanel</name>
    <message>
        <source>Wanted interval</source>
        <translation>Gewünschtes Intervall</translation>
    </message>
    <message>
        <source>How close any prediction is to be, in 95 of 100 cases. Closer takes more layers.</source>
        <translation>Wie genau jede Vorhersage in 95 von 100 Fällen sein soll. Genauer braucht mehr Schichten.</translation>
    </message>
    <message>
        <source>Expected scatter</source>
        <translation>Erwartete Streuung</translation>
    </message>
    <message>
        <source>By how much one measurement differs from the next.</source>
        <translation>Um wie viel sich eine Messung von der nächsten unterscheidet.</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>Flash für Gewichte</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Layers that need more are not measured.</source>
        <translation>Schichten, die mehr brauchen, werden nicht gemessen.</translation>
    </message>
    <message>
        <source>RAM for values</source>
        <translation>RAM für Werte</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Schichten höchstens</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Write the firmware…</source>
        <translation>Firmware &amp;schreiben…</translation>
    </message>
    <message>
        <source>The time of a layer depends on the board. As few layers as give the wanted interval are chosen from the sizes of the study; the firmware runs each of them, raises a pin meanwhile, and prints how long it took. Without a board, its folder for QEMU counts instructions instead, and all that follows is called an estimate.</source>
        <translation>Die Zeit einer Schicht hängt vom Board ab. Aus den Größen der Studie werden so wenige Schichten gewählt, wie das gewünschte Intervall braucht; die Firmware rechnet jede davon, hebt dabei einen Pin an und gibt aus, wie lange es dauerte. Ohne Board zählt ihr Ordner für QEMU stattdessen Befehle, und alles Weitere heißt eine Schätzung.</translation>
    </message>
    <message>
        <source>Writes a C project with what boards of several makers need into a folder; its README.md says how to build and run it.</source>
        <translation>Schreibt ein C-Projekt mit dem, was Boards mehrerer Hersteller brauchen, in einen Ordner; seine README.md sagt, wie es gebaut und gestartet wird.</translation>
    </message>
    <message>
        <source>Layers to measure</source>
        <translation>Zu messende Schichten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Runs in one pulse</source>
        <translation>Läufe je Puls</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to measure; a fit to them predicts every layer within ± %1.</source>
        <translation>
            <numerusform>%n Schicht zu messen; eine Anpassung daran sagt jede Schicht auf ± %1 voraus.</numerusform>
            <numerusform>%n Schichten zu messen; eine Anpassung daran sagt jede Schicht auf ± %1 voraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wanted interval is not reached: allow more layers, Flash or RAM.</source>
        <translation>Das gewünschte Intervall wird nicht erreicht: Erlauben Sie mehr Schichten, Flash oder RAM.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlotNavigation</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PointBars</name>
    <message>
        <source>Every partition point</source>
        <translation>Jeder Teilungspunkt</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>verletzt eine Grenze</translation>
    </message>
    <message>
        <source>Shows energies on a logarithmic axis, where small ones can be compared.</source>
        <translation>Zeigt Energien auf einer logarithmischen Achse, wo kleine vergleichbar sind.</translation>
    </message>
    <message>
        <source>Partition point</source>
        <translation>Teilungspunkt</translation>
    </message>
    <message>
        <source>Select a candidate to see what each of its partition points costs.</source>
        <translation>Einen Kandidaten wählen, um zu sehen, was jeder seiner Teilungspunkte kostet.</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
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
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>Rechnen %1, Funk %2, Fog %3</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>Vorstufe</translation>
    </message>
    <message>
        <source>front end %1</source>
        <comment>energy</comment>
        <translation>Vorstufe %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PopulationChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>never trained</source>
        <translation>nie trainiert</translation>
    </message>
    <message>
        <source>Every candidate appears here as a point, as soon as its costs are known.</source>
        <translation>Jeder Kandidat erscheint hier als Punkt, sobald seine Kosten bekannt sind.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>candidate #%1, %2</source>
        <translation>Kandidat #%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected accuracy of untrained networks</source>
        <translation>Erwartete Genauigkeit untrainierter Netze</translation>
    </message>
    <message>
        <source>expected accuracy: %1</source>
        <translation>erwartete Genauigkeit: %1</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Worüber die Genauigkeit gezeichnet wird</translation>
    </message>
    <message>
        <source>%1. %2 candidates, of which %3 keep all limits; %4 are on the Pareto front.</source>
        <comment>title, numbers</comment>
        <translation>%1. %2 Kandidaten, von denen %3 alle Grenzen einhalten; %4 liegen auf der Pareto-Front.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::QueueDialog</name>
    <message>
        <source>&amp;Add the study on the left</source>
        <translation>Die Studie links &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>Warteschlange &amp;starten</translation>
    </message>
    <message>
        <source>Queue of studies</source>
        <translation>Warteschlange der Studien</translation>
    </message>
    <message>
        <source>Studies that wait, the next one first</source>
        <translation>Wartende Studien, die nächste zuerst</translation>
    </message>
    <message>
        <source>A study without a name</source>
        <translation>Eine Studie ohne Namen</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>name of a study</comment>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Nothing waits. Add studies, and each is searched when the one before it has ended; a search that you stop stops the queue.</source>
        <translation>Es wartet keine. Fügen Sie Studien hinzu; jede wird gesucht, wenn die vor ihr zu Ende ist. Eine Suche, die Sie anhalten, hält die Warteschlange an.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is under way; %n study(s) wait.</source>
        <translation>
            <numerusform>Die Warteschlange läuft; %n Studie wartet.</numerusform>
            <numerusform>Die Warteschlange läuft; %n Studien warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) wait for the queue to be started.</source>
        <translation>
            <numerusform>%n Studie wartet darauf, dass die Warteschlange gestartet wird.</numerusform>
            <numerusform>%n Studien warten darauf, dass die Warteschlange gestartet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that waited could not be read.</source>
        <translation>
            <numerusform>%n wartende Studie konnte nicht gelesen werden.</numerusform>
            <numerusform>%n wartende Studien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the queue is left as it is, and the queue is not kept; move that file away.</source>
        <translation>Die Datei der Warteschlange bleibt, wie sie ist, und die Warteschlange wird nicht aufbewahrt; verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RadarChart</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1 as a share of: %2</source>
        <translation>%1 als Anteil an: %2</translation>
    </message>
    <message>
        <source>Error, energy and memory</source>
        <translation>Fehler, Energie und Speicher</translation>
    </message>
    <message>
        <source>As shares of the limits</source>
        <translation>Als Anteile der Grenzen</translation>
    </message>
    <message>
        <source>Draws each figure as a share of its limit instead of the largest one compared.</source>
        <translation>Zeichnet jeden Wert als Anteil seiner Grenze statt des größten verglichenen.</translation>
    </message>
    <message>
        <source>Of the limits</source>
        <translation>Der Grenzen</translation>
    </message>
    <message>
        <source>Pinned candidates appear here: the smaller the shape, the better.</source>
        <translation>Hier erscheinen angeheftete Kandidaten: je kleiner die Form, desto besser.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Readout</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RegretChart</name>
    <message>
        <source>Regret after so many trainings</source>
        <translation>Rückstand nach so vielen Trainings</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Trainierte Netze</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Tick the strategies to compare and press “Compare”. A search on a table takes milliseconds.</source>
        <translation>Die Strategien ankreuzen, die verglichen werden sollen, und auf „Vergleichen“ drücken. Eine Suche auf einer Tabelle dauert Millisekunden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>strategy, its regret</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, lower quartile (points)</source>
        <translation>%1, unteres Quartil (Punkte)</translation>
    </message>
    <message>
        <source>%1, median (points)</source>
        <translation>%1, Median (Punkte)</translation>
    </message>
    <message>
        <source>%1, upper quartile (points)</source>
        <translation>%1, oberes Quartil (Punkte)</translation>
    </message>
    <message>
        <source>%1: median regret %2 points after %3 trainings.</source>
        <translation>%1: Median des Rückstands %2 Punkte nach %3 Trainings.</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n trainiert</numerusform>
            <numerusform>%n trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>median regret %1 points</source>
        <translation>Median des Rückstands %1 Punkte</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>Quartile %1 bis %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ResultPage</name>
    <message>
        <source>Send the raw input: every layer runs on the fog node.</source>
        <translation>Die Rohdaten senden: jede Schicht läuft auf dem Fog-Knoten.</translation>
    </message>
    <message>
        <source>Run every layer on the wearable and send only the class scores.</source>
        <translation>Jede Schicht auf dem Wearable rechnen und nur die Klassenwerte senden.</translation>
    </message>
    <message>
        <source>Cut after layer %1 of %2 (partition point %3) and send %4 values.</source>
        <translation>Nach Schicht %1 von %2 schneiden (Teilungspunkt %3) und %4 Werte senden.</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <translation>Wo zu schneiden ist</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: a row for each actual class, a column for each predicted one</source>
        <translation>Verwechslungsmatrix des Tests: eine Zeile je tatsächliche, eine Spalte je vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: actual class down, predicted class across</source>
        <translation>Verwechslungsmatrix: tatsächliche Klasse abwärts, vorhergesagte quer</translation>
    </message>
    <message>
        <source>When the search is through, the best network is tested on data it has never seen; the result will be here.</source>
        <translation>Nach der Suche wird das beste Netz auf nie gesehenen Daten getestet; das Ergebnis steht dann hier.</translation>
    </message>
    <message>
        <source>This search ended before its best network was tested. Start it again to see a result.</source>
        <translation>Diese Suche endete, bevor ihr bestes Netz getestet war. Neu starten, um ein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>A search ends with a test of its best network: accuracy with its spread, every class, battery life and where to cut.</source>
        <translation>Eine Suche endet mit einem Test ihres besten Netzes: Genauigkeit mit Streuung, jede Klasse, Batterielaufzeit und wo zu schneiden ist.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>± %1 points, %n trainings</source>
        <translation>
            <numerusform>± %1 Punkte, %n Training</numerusform>
            <numerusform>± %1 Punkte, %n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n training(s)</source>
        <translation>
            <numerusform>aus %n Training</numerusform>
            <numerusform>aus %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 der Grenze</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 parameters in all</source>
        <translation>%1 Parameter insgesamt</translation>
    </message>
    <message>
        <source>on the wearable</source>
        <translation>auf dem Wearable</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time(s) and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</source>
        <translation>
            <numerusform>&lt;b&gt;Kandidat #%1&lt;/b&gt; wurde %n-mal neu trainiert und hat das beste Mittel auf den zurückgehaltenen Validierungsdaten: %2 (wie in der Suche trainiert: %3). %4</numerusform>
            <numerusform>&lt;b&gt;Kandidat #%1&lt;/b&gt; wurde %n-mal neu trainiert und hat das beste Mittel auf den zurückgehaltenen Validierungsdaten: %2 (wie in der Suche trainiert: %3). %4</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; scored best on the validation data that was held back (%2). %3</source>
        <translation>&lt;b&gt;Kandidat #%1&lt;/b&gt; war auf den zurückgehaltenen Validierungsdaten am besten (%2). %3</translation>
    </message>
    <message>
        <source>Another program searches. When it has tested its best network on data that was never seen, the result will be here.</source>
        <translation>Ein anderes Programm sucht. Sobald es sein bestes Netz auf nie gesehenen Daten getestet hat, steht das Ergebnis hier.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit man ihm trauen kann</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>95 % interval of the test accuracy: %1 to %2 %, had other patients come than the %3 of the test.</source>
        <translation>95-%-Intervall der Testgenauigkeit: %1 bis %2 %, wären andere Patienten gekommen als die %3 des Tests.</translation>
    </message>
    <message>
        <source>95 % interval for %1 test samples, were they independent: %2 to %3 %.</source>
        <translation>95-%-Intervall für %1 Testbeispiele, wären sie unabhängig: %2 bis %3 %.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>samples of jitter: accuracy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test accuracy where a detector misses the R peak by up to so many samples, with the weights of the search: %1.</source>
        <translation>Testgenauigkeit, wenn ein Detektor die R-Zacke um bis zu so viele Abtastwerte verfehlt, mit den Gewichten der Suche: %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunAccuracyChart</name>
    <message>
        <source>Best accuracy per generation</source>
        <translation>Beste Genauigkeit je Generation</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>The best accuracy of each generation appears here when a compared run has trained a candidate.</source>
        <translation>Die beste Genauigkeit jeder Generation erscheint hier, wenn ein verglichener Lauf einen Kandidaten trainiert hat.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter of a run, accuracy</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%)</source>
        <comment>letter and name of a run</comment>
        <translation>%1: %2 (%)</translation>
    </message>
    <message>
        <source>%1 has no trained candidate.</source>
        <translation>%1 hat keinen trainierten Kandidaten.</translation>
    </message>
    <message>
        <source>%1 reached %2 in generation %3 of %4.</source>
        <translation>%1 erreichte %2 in Generation %3 von %4.</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Worüber die Genauigkeit gezeichnet wird</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Suchzeit</translation>
    </message>
    <message>
        <source>Best accuracy over search time</source>
        <translation>Beste Genauigkeit über der Suchzeit</translation>
    </message>
    <message>
        <source>after %1 of searching</source>
        <translation>nach %1 Suche</translation>
    </message>
    <message>
        <source>%1: search time (s)</source>
        <comment>letter of a run</comment>
        <translation>%1: Suchzeit (s)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunComparison</name>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Werte der verglichenen Läufe</translation>
    </message>
    <message>
        <source>How the compared runs were searched</source>
        <translation>Wie die verglichenen Läufe gesucht haben</translation>
    </message>
    <message>
        <source>Settings in which the compared runs differ</source>
        <translation>Einstellungen, in denen sich die verglichenen Läufe unterscheiden</translation>
    </message>
    <message>
        <source>The studies do not differ in any setting.</source>
        <translation>Die Studien unterscheiden sich in keiner Einstellung.</translation>
    </message>
    <message>
        <source>Figures of the best candidates</source>
        <translation>Werte der besten Kandidaten</translation>
    </message>
    <message>
        <source>The searches</source>
        <translation>Die Suchen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Vergleich der Läufe</translation>
    </message>
    <message>
        <source>The charts show %1 to %2, the tables every run.</source>
        <comment>letters of runs</comment>
        <translation>Die Diagramme zeigen %1 bis %2, die Tabellen alle Läufe.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunExports</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose where the network&apos;s files go</source>
        <translation>Ordner für die Dateien des Netzes wählen</translation>
    </message>
    <message>
        <source>The network of candidate #%1 is in %2: ONNX for edge, fog and whole, C99 for the edge.</source>
        <translation>Das Netz von Kandidat #%1 liegt in %2: ONNX für Wearable, Fog und das Ganze, C99 für das Wearable.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFileActions</name>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>Die Datei umbenennen…</translation>
    </message>
    <message>
        <source>Move the file to the trash</source>
        <translation>Die Datei in den Papierkorb legen</translation>
    </message>
    <message>
        <source>%1 is being written, or was killed while it was. Open it and end it first.</source>
        <translation>%1 wird gerade geschrieben oder wurde dabei abgebrochen. Öffnen Sie den Lauf und beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 liegt in %2.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Den Lauf umbenennen</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Läufe (*.splitscape)</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Es gibt schon eine Datei %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>%1 ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The run is %1 now.</source>
        <translation>Der Lauf heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 ließ sich nicht in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>%1 is in the trash of the desktop.</source>
        <translation>%1 liegt im Papierkorb der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Another file is being moved; wait for it.</source>
        <translation>Eine andere Datei wird gerade verschoben; warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>%1 is the run that is shown. Open another one first.</source>
        <translation>%1 ist der Lauf, der gezeigt wird. Öffnen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Moving %1…</source>
        <translation>%1 wird verschoben…</translation>
    </message>
    <message>
        <source>%1 is a folder with several searches. Rename or move it where no search of it goes on, with the file manager.</source>
        <translation>%1 ist ein Ordner mit mehreren Suchen. Wenn keine seiner Suchen läuft, lässt er sich in der Dateiverwaltung umbenennen oder verschieben.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFrontChart</name>
    <message>
        <source>Pareto fronts</source>
        <translation>Pareto-Fronten</translation>
    </message>
    <message>
        <source>Energy in the scenario of each run</source>
        <translation>Energie im Szenario jedes Laufs</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Gesamtenergie</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1 (mJ)</source>
        <translation>%1 (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>The front of %1 goes from %2 at %3 to %4 at %5.</source>
        <translation>Die Front von %1 reicht von %2 bei %3 bis %4 bei %5.</translation>
    </message>
    <message>
        <source>The runs limit different energies: compare their shapes, not their places.</source>
        <translation>Die Läufe begrenzen verschiedene Energien: ihre Formen vergleichen, nicht ihre Lage.</translation>
    </message>
    <message>
        <source>candidate #%1</source>
        <translation>Kandidat #%1</translation>
    </message>
    <message>
        <source>The Pareto fronts appear here when a compared run has a candidate that keeps all limits.</source>
        <translation>Die Pareto-Fronten erscheinen hier, wenn ein verglichener Lauf einen Kandidaten hat, der alle Grenzen einhält.</translation>
    </message>
    <message>
        <source>%1 has no candidate that keeps all limits.</source>
        <translation>%1 hat keinen Kandidaten, der alle Grenzen einhält.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunQueue</name>
    <message numerus="yes">
        <source>%n studies wait already, as many as the queue holds.</source>
        <translation>
            <numerusform>Es wartet schon %n Studie, so viele fasst die Warteschlange.</numerusform>
            <numerusform>Es warten schon %n Studien, so viele fasst die Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The study waits in the queue; %n wait in all.</source>
        <translation>
            <numerusform>Die Studie wartet in der Warteschlange; insgesamt wartet %n.</numerusform>
            <numerusform>Die Studie wartet in der Warteschlange; insgesamt warten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue stops at this study. %1</source>
        <translation>Die Warteschlange hält bei dieser Studie an. %1</translation>
    </message>
    <message>
        <source>Add a study to the queue</source>
        <translation>Eine Studie in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Studien (*.study.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The queue waits, since the study on the left was changed meanwhile. Save it or undo the change, then start the queue again.</source>
        <translation>Die Warteschlange wartet, da die Studie links inzwischen geändert wurde. Speichern Sie sie oder machen Sie die Änderung rückgängig und starten Sie die Warteschlange dann wieder.</translation>
    </message>
    <message>
        <source>A study with several seeds or limits is several searches; start it by itself.</source>
        <translation>Eine Studie mit mehreren Startwerten oder Grenzen besteht aus mehreren Suchen; sie muss für sich gestartet werden.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunStatus</name>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>   %1 failed</source>
        <translation>   %1 gescheitert</translation>
    </message>
    <message>
        <source>generation %1 of %2   seed %3</source>
        <translation>Generation %1 von %2   Startwert %3</translation>
    </message>
    <message>
        <source>training %1 of %2   seed %3</source>
        <translation>Training %1 von %2   Seed %3</translation>
    </message>
    <message>
        <source>%1 trained   %2 fit   %3 too much energy   %4 too much memory</source>
        <translation>%1 trainiert   %2 passen   %3 zu viel Energie   %4 zu viel Speicher</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunToolBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Preparing the data: %1 %</source>
        <translation>Daten werden vorbereitet: %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Testing: %1 %, %2 left</source>
        <translation>Test: %1 %, noch %2</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, noch %2</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Choose the light or the dark theme.</source>
        <translation>Das helle oder das dunkle Design wählen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Watching a search: %1 %</source>
        <translation>Eine Suche wird beobachtet: %1 %</translation>
    </message>
    <message>
        <source>Watching a test</source>
        <translation>Ein Test wird beobachtet</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunsPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>Keinen vergleichen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Takes the run out of the list; its file stays.</source>
        <translation>Nimmt den Lauf aus der Liste; seine Datei bleibt.</translation>
    </message>
    <message>
        <source>Look at the files again</source>
        <translation>Dateien neu ansehen</translation>
    </message>
    <message>
        <source>Find by name, note, data or outcome</source>
        <translation>Name, Notiz, Daten, Ausgang</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Läufe finden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the run in every page (Return).</source>
        <translation>Den Lauf auf allen Seiten öffnen (Eingabetaste).</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>List every run (.splitscape) in a folder and the folders in it.</source>
        <translation>Jeden Lauf (.splitscape) eines Ordners und der Ordner darin auflisten.</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Diese Meldung schließen.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Runs looked at</source>
        <translation>Angesehene Läufe</translation>
    </message>
    <message>
        <source>Every run you start or open is listed here, with a note if you write one. Runs from the command line come in by their folder.</source>
        <translation>Jeder gestartete oder geöffnete Lauf steht hier, auf Wunsch mit einer Notiz. Läufe der Kommandozeile kommen mit ihrem Ordner hinzu.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 is ticked. Tick one more to compare them.</source>
        <translation>%1 ist angehakt. Einen weiteren anhaken, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Die Läufe werden gelesen …</translation>
    </message>
    <message>
        <source>Add the runs of a folder</source>
        <translation>Läufe eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>%1 is no longer in the list; its file stays where it is.</source>
        <translation>%1 steht nicht mehr in der Liste; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Tick two or more runs to see them side by side.</source>
        <translation>Haken Sie zwei oder mehr Läufe an, um sie nebeneinander zu sehen.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ScoresPanel</name>
    <message>
        <source>Patients of the test part</source>
        <translation>Patienten des Testteils</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchOnDialog</name>
    <message>
        <source>Search on</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>%1 ended after %2 generations.</source>
        <translation>%1 endete nach %2 Generationen.</translation>
    </message>
    <message>
        <source>%1 ended after %2 trainings.</source>
        <translation>%1 endete nach %2 Trainings.</translation>
    </message>
    <message>
        <source>The search goes on in a file of its own, with what was trained taken over; this run stays as it is. Its end is then as if it had had the larger number from the start, but the test part is looked at a second time, and the new run says so.</source>
        <translation>Die Suche geht in einer eigenen Datei weiter und übernimmt, was schon trainiert ist; dieser Lauf bleibt, wie er ist. Sie endet so, als hätte die größere Zahl von Anfang an gegolten; der Testteil wird aber ein zweites Mal angesehen, und der neue Lauf sagt das.</translation>
    </message>
    <message>
        <source>Generations in all</source>
        <translation>Generationen insgesamt</translation>
    </message>
    <message>
        <source>Trainings in all</source>
        <translation>Trainings insgesamt</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchPage</name>
    <message>
        <source>Preparing the data.</source>
        <translation>Die Daten werden vorbereitet.</translation>
    </message>
    <message>
        <source>Searching: generation %1 of %2.</source>
        <translation>Suche: Generation %1 von %2.</translation>
    </message>
    <message>
        <source>Testing the best network on data it has never seen.</source>
        <translation>Das beste Netz wird auf nie gesehenen Daten getestet.</translation>
    </message>
    <message>
        <source>The search is complete; see the Result page for the test.</source>
        <translation>Die Suche ist fertig; der Test steht auf der Seite Ergebnis.</translation>
    </message>
    <message>
        <source>The search was stopped; everything it found is here.</source>
        <translation>Die Suche wurde angehalten; alles Gefundene ist hier.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>Die Suche endete vorzeitig. %1</translation>
    </message>
    <message>
        <source>The search ended early.</source>
        <translation>Die Suche endete vorzeitig.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 der Grenze</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Change what is searched on the left, or open another study or a finished run: drag its file here, or press %1.</source>
        <translation>Links ändern, wonach gesucht wird, oder eine andere Studie oder einen fertigen Lauf öffnen: die Datei hierher ziehen oder %1 drücken.</translation>
    </message>
    <message>
        <source>Show this candidate and its split in the inspector.</source>
        <translation>Diesen Kandidaten und seine Teilung im Inspektor zeigen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <translation>Eine Studie ohne Namen</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, keep those that need at most %2, find where to cut each between wearable and fog node, and test the best: about %3 on this machine.</source>
        <translation>Die Suche züchtet und trainiert bis zu %1 Netze, behält jene, die höchstens %2 brauchen, findet für jedes den Schnitt zwischen Wearable und Fog-Knoten und testet das beste: etwa %3 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, find where to cut each between wearable and fog node, and test the best: about %2 on this machine.</source>
        <translation>Die Suche züchtet und trainiert bis zu %1 Netze, findet für jedes den Schnitt zwischen Wearable und Fog-Knoten und testet das beste: etwa %2 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Stopping… the trainings under way are given up, everything found is kept.</source>
        <translation>Wird angehalten … laufende Trainings werden aufgegeben, alles Gefundene bleibt.</translation>
    </message>
    <message>
        <source>Paused. Trainings under way finish; press Resume to go on.</source>
        <translation>Pause. Laufende Trainings enden noch; mit Fortsetzen geht es weiter.</translation>
    </message>
    <message>
        <source>This run did not end by itself; what it found until then is here.</source>
        <translation>Dieser Lauf endete nicht von selbst; was er bis dahin fand, ist hier.</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>#%1 zeigen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>chosen: #%1, point %2 of %3</source>
        <translation>gewählt: #%1, Punkt %2 von %3</translation>
    </message>
    <message>
        <source>best so far: #%1, point %2 of %3</source>
        <translation>bisher bester: #%1, Punkt %2 von %3</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 networks trained.</source>
        <translation>Suche läuft: %1 von %2 Netzen trainiert.</translation>
    </message>
    <message>
        <source>Another program prepares the data of this search.</source>
        <translation>Ein anderes Programm bereitet die Daten dieser Suche vor.</translation>
    </message>
    <message>
        <source>Another program searches: generation %1 of %2.</source>
        <translation>Ein anderes Programm sucht: Generation %1 von %2.</translation>
    </message>
    <message>
        <source>Another program tests the best network on data it has never seen.</source>
        <translation>Ein anderes Programm testet das beste Netz auf nie gesehenen Daten.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Auswahlgenauigkeit</translation>
    </message>
    <message>
        <source>Accuracy on the part of the validation data that guides the search. It is optimistic, since the best of many was chosen by it; the test at the end is not.</source>
        <translation>Genauigkeit auf dem Teil der Validierungsdaten, der die Suche lenkt. Sie ist zu günstig, weil nach ihr der beste von vielen gewählt wurde; der Test am Ende ist es nicht.</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Selection accuracy is the best of many on the data that chose it, so it is too high by construction.</source>
        <translation>Die Auswahlgenauigkeit ist die beste von vielen auf den Daten, die sie wählten, also zwangsläufig zu hoch.</translation>
    </message>
    <message>
        <source>The test follows at the end. Protocol: %1.</source>
        <translation>Der Test folgt am Ende. Protokoll: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>Tested: %1 right (%2).</source>
        <comment>accuracy, what qualifies it</comment>
        <translation>Getestet: %1 richtig (%2).</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SeriesPage</name>
    <message>
        <source>A study with several seeds or several energy limits is searched once with each. What the searches came to is shown here.</source>
        <translation>Eine Studie mit mehreren Startwerten oder Energiegrenzen wird mit jedem und jeder einmal gesucht. Was die Suchen ergeben haben, steht dann hier.</translation>
    </message>
    <message>
        <source>Over the searches</source>
        <translation>Über die Suchen</translation>
    </message>
    <message>
        <source>The network of each limit</source>
        <translation>Das Netz jeder Grenze</translation>
    </message>
    <message>
        <source>Every search</source>
        <translation>Alle Suchen</translation>
    </message>
    <message>
        <source>The searches of a study</source>
        <translation>Die Suchen einer Studie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>Open the selected search in every page (Return).</source>
        <translation>Die ausgewählte Suche auf allen Seiten öffnen (Eingabetaste).</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save tables, figures and limitations of all searches as PDF or web page.</source>
        <translation>Tabellen, Bilder und Einschränkungen aller Suchen als PDF oder Webseite speichern.</translation>
    </message>
    <message>
        <source>Reading the searches…</source>
        <translation>Die Suchen werden gelesen …</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n search(es) are complete.</source>
        <translation>
            <numerusform>Die eine Suche ist abgeschlossen (%n).</numerusform>
            <numerusform>Alle %n Suchen sind abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches are complete.</source>
        <translation>%1 von %2 Suchen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Search %1 of %2 goes on: %3.</source>
        <translation>Suche %1 von %2 läuft: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n search(es)</source>
        <translation>
            <numerusform>Weiter mit %n Suche</numerusform>
            <numerusform>Weiter mit %n Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has not begun.</source>
        <translation>Diese Suche hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
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
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>How long the output of a layer may be; 0 lets the search skip the layer. Any two must divide, and each must divide the input.</source>
        <translation>Wie lang die Ausgabe einer Schicht sein darf; 0 lässt die Suche die Schicht weglassen. Je zwei müssen einander teilen, und jede muss den Eingang teilen.</translation>
    </message>
    <message>
        <source>0 (skip)</source>
        <translation>0 (weglassen)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How many channels the output of a layer may have.</source>
        <translation>Wie viele Kanäle die Ausgabe einer Schicht haben darf.</translation>
    </message>
    <message>
        <source>Most layers</source>
        <translation>Meiste Schichten</translation>
    </message>
    <message>
        <source>Genes of a chromosome: the deepest network has this many layers before the last.</source>
        <translation>Gene eines Chromosoms: so viele Schichten hat das tiefste Netz vor der letzten.</translation>
    </message>
    <message>
        <source>Input length</source>
        <translation>Eingangslänge</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of a sample; each is resampled to this. An EEG sample is as long as its window, rate and channels make it.</source>
        <translation>Werte eines Beispiels; jedes wird darauf umgerechnet. Ein EEG-Beispiel ist so lang, wie Fenster, Rate und Kanäle es machen.</translation>
    </message>
    <message>
        <source>Skip layers</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Off: length 0 is left out, so that every network has the most layers.</source>
        <translation>Aus: Länge 0 entfällt, sodass jedes Netz die meisten Schichten hat.</translation>
    </message>
    <message>
        <source>How many architectures this is shows when the fields marked here are right.</source>
        <translation>Wie viele Architekturen das sind, zeigt sich, wenn die hier markierten Felder stimmen.</translation>
    </message>
    <message>
        <source>%1 architectures</source>
        <translation>%1 Architekturen</translation>
    </message>
    <message>
        <source>Holds %1 architectures; none can meet the RAM limit, not even the input fits.</source>
        <translation>Enthält %1 Architekturen; keine kann die RAM-Grenze einhalten, nicht einmal der Eingang passt.</translation>
    </message>
    <message>
        <source>Holds %1 architectures. Split, all of them can meet Flash and RAM; whole on the wearable, about %2 can.</source>
        <translation>Enthält %1 Architekturen. Geteilt können alle Flash und RAM einhalten; ganz auf dem Wearable etwa %2.</translation>
    </message>
    <message>
        <source>Holds %1 architectures; about %2 of them can meet Flash and RAM.</source>
        <translation>Enthält %1 Architekturen; etwa %2 davon können Flash und RAM einhalten.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>The paper&apos;s: all of the input, plain layers, float32 on air. Open: shorter inputs, a rich network on the fog node, fewer bits on air, longer trainings, and baselines to compare with. Choosing one replaces space, formats, search and training.</source>
        <translation>Wie im Artikel: die ganze Eingabe, einfache Schichten, float32 über Funk. Offen: kürzere Eingaben, ein reicheres Netz auf dem Fog-Knoten, weniger Bits über Funk, längere Trainings und Vergleichswerte. Die Wahl ersetzt Suchraum, Formate, Suche und Training.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Input lengths</source>
        <translation>Eingabelängen</translation>
    </message>
    <message>
        <source>How many values of a sample are left ahead of the network; each is the mean of its neighbours. The search chooses. Empty: all of them.</source>
        <translation>Wie viele Werte einer Probe vor dem Netz übrig bleiben; jeder ist der Mittelwert seiner Nachbarn. Die Suche wählt. Leer: alle.</translation>
    </message>
    <message>
        <source>Edge layers</source>
        <translation>Schichten auf dem Wearable</translation>
    </message>
    <message>
        <source>How many layers come before the rich network; 0 sends the input as it is. Empty: the most.</source>
        <translation>Wie viele Schichten vor dem reicheren Netz liegen; 0 sendet die Eingabe, wie sie ist. Leer: die meisten.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>How many neighbours a layer that shortens may look at, an odd number. Empty: as many as it shortens by, as in the paper.</source>
        <translation>Wie viele Nachbarn eine verkürzende Schicht ansehen darf, eine ungerade Zahl. Leer: so viele, wie sie verkürzt, wie im Artikel.</translation>
    </message>
    <message>
        <source>0 (as the paper)</source>
        <translation>0 (wie im Artikel)</translation>
    </message>
    <message>
        <source>Fog channels</source>
        <translation>Fog-Kanäle</translation>
    </message>
    <message>
        <source>Channels of the rich network on the fog node. Empty: there is none, as in the paper.</source>
        <translation>Kanäle des reicheren Netzes auf dem Fog-Knoten. Leer: Es gibt keines, wie im Artikel.</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0 (keines)</translation>
    </message>
    <message>
        <source>Fog blocks</source>
        <translation>Fog-Blöcke</translation>
    </message>
    <message>
        <source>How many residual blocks the rich network may have. Empty: one.</source>
        <translation>Wie viele Residualblöcke das reichere Netz haben darf. Leer: einer.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SplitView</name>
    <message>
        <source>The split</source>
        <translation>Die Teilung</translation>
    </message>
    <message>
        <source>Return to the best point</source>
        <translation>Zum besten Punkt zurück</translation>
    </message>
    <message>
        <source>Select a candidate to see its layers, and where they are cut in two.</source>
        <translation>Einen Kandidaten wählen, um seine Schichten zu sehen und wo sie geteilt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The network has %n layers.</source>
        <translation>
            <numerusform>Das Netz hat %n Schicht.</numerusform>
            <numerusform>Das Netz hat %n Schichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>letzte Schicht auf dem Wearable</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
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
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The best networks of an earlier run on the same data, split and seed can be trained first; the search goes on from them.</source>
        <translation>Die besten Netze eines früheren Laufs mit denselben Daten, derselben Aufteilung und demselben Startwert können zuerst trainiert werden; die Suche geht von ihnen aus.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Begin with the best networks of an earlier run</source>
        <translation>Mit den besten Netzen eines früheren Laufs beginnen</translation>
    </message>
    <message>
        <source>Begin with random networks</source>
        <translation>Mit zufälligen Netzen beginnen</translation>
    </message>
    <message>
        <source>the best %1 networks of %2</source>
        <translation>den %1 besten Netzen von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) that the study names</source>
        <translation>
            <numerusform>%n Netz, das die Studie nennt</numerusform>
            <numerusform>%n Netzen, die die Studie nennt</numerusform>
        </translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>zufälligen Netzen</translation>
    </message>
    <message>
        <source>Run to begin with</source>
        <translation>Lauf, mit dem begonnen wird</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Läufe (*.splitscape)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyFiles</name>
    <message>
        <source>Runs with everything found (*.splitscape)</source>
        <translation>Läufe mit allem Gefundenen (*.splitscape)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Stop the search before another study is opened.</source>
        <translation>Die Suche anhalten, bevor eine andere Studie geöffnet wird.</translation>
    </message>
    <message>
        <source>Open a study or a run</source>
        <translation>Studie oder Lauf öffnen</translation>
    </message>
    <message>
        <source>Studies and runs (*.json *.splitscape)</source>
        <translation>Studien und Läufe (*.json *.splitscape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%1 The file has %n further problem(s).</source>
        <translation>
            <numerusform>%1 Die Datei hat %n weiteres Problem.</numerusform>
            <numerusform>%1 Die Datei hat %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Studie speichern</translation>
    </message>
    <message>
        <source>There is no finished run to save; save the study as .json instead.</source>
        <translation>Es gibt keinen fertigen Lauf zu speichern; stattdessen die Studie als .json speichern.</translation>
    </message>
    <message>
        <source>The run was saved as %1.</source>
        <translation>Der Lauf wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Another program searches in %1; you see it as it goes, and cannot change it here.</source>
        <translation>Ein anderes Programm sucht in %1; hier ist die Suche zu sehen, aber nicht zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>This run ended early, after %n candidate(s). It can go on to the same end as if it never had stopped.</source>
        <translation>
            <numerusform>Dieser Lauf endete vorzeitig, nach %n Kandidaten. Er lässt sich bis zu demselben Ende fortsetzen, als hätte er nie angehalten.</numerusform>
            <numerusform>Dieser Lauf endete vorzeitig, nach %n Kandidaten. Er lässt sich bis zu demselben Ende fortsetzen, als hätte er nie angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 What could be read is shown.</source>
        <translation>%1 Was lesbar war, wird gezeigt.</translation>
    </message>
    <message>
        <source>Save it to a new file…</source>
        <translation>In neuer Datei speichern …</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Lesbares speichern</translation>
    </message>
    <message>
        <source>Make a study of it</source>
        <translation>Studie daraus machen</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Studien (*.study.json *.json)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyGallery</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Seizures, a loose limit</source>
        <translation>Epileptische Anfälle, weite Grenze</translation>
    </message>
    <message>
        <source>Seizures, a tight limit</source>
        <translation>Epileptische Anfälle, enge Grenze</translation>
    </message>
    <message>
        <source>Arrhythmia, a loose limit</source>
        <translation>Herzrhythmus, weite Grenze</translation>
    </message>
    <message>
        <source>Arrhythmia, a tight limit</source>
        <translation>Herzrhythmus, enge Grenze</translation>
    </message>
    <message>
        <source>Arrhythmia, everything on the wearable</source>
        <translation>Herzrhythmus, alles auf dem Wearable</translation>
    </message>
    <message>
        <source>Arrhythmia of unknown patients</source>
        <translation>Herzrhythmus unbekannter Patienten</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Ihre eigenen Daten</translation>
    </message>
    <message>
        <source>Every setting at its default, on synthetic heartbeats and without an energy limit.</source>
        <translation>Jede Einstellung auf ihrer Vorgabe, mit künstlichen Herzschlägen und ohne Energiegrenze.</translation>
    </message>
    <message>
        <source>Synthetic heartbeats; needs no files and ends within minutes.</source>
        <translation>Künstliche Herzschläge; braucht keine Dateien und endet in Minuten.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.27 mJ, which the published SD-2 keeps. You need the recordings.</source>
        <translation>Zwei Kanäle der CHB-MIT-Aufzeichnungen mit höchstens 0,27 mJ, die das veröffentlichte SD-2 einhält. Sie brauchen die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.1 mJ, which the published SD-1 keeps. You need the recordings.</source>
        <translation>Zwei Kanäle der CHB-MIT-Aufzeichnungen mit höchstens 0,1 mJ, die das veröffentlichte SD-1 einhält. Sie brauchen die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.27 mJ, which the published AC-2 keeps. You need the recordings.</source>
        <translation>Fünf Arten von Schlägen der MIT-BIH-Aufzeichnungen mit höchstens 0,27 mJ, die das veröffentlichte AC-2 einhält. Sie brauchen die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.1 mJ, which the published AC-1 keeps. You need the recordings.</source>
        <translation>Fünf Arten von Schlägen der MIT-BIH-Aufzeichnungen mit höchstens 0,1 mJ, die das veröffentlichte AC-1 einhält. Sie brauchen die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>No cut: what a network costs that runs on the wearable alone, to compare with.</source>
        <translation>Kein Schnitt: was ein Netz kostet, das allein auf dem Wearable läuft, zum Vergleich.</translation>
    </message>
    <message>
        <source>Nobody’s beats are in more than one part of the data: what a network does for somebody it has never seen.</source>
        <translation>Niemandes Schläge sind in mehr als einem Teil der Daten: was ein Netz bei jemandem leistet, den es nie gesehen hat.</translation>
    </message>
    <message>
        <source>Samples in a CSV file, one a line. For a board of your own, take any study and enter the board in its group Device.</source>
        <translation>Beispiele in einer CSV-Datei, eines je Zeile. Für ein eigenes Board nehmen Sie irgendeine Studie und tragen das Board in ihre Gruppe Gerät ein.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Studies to start from</source>
        <translation>Studien als Anfang</translation>
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
        <translation>Alles lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>As the paper searches</source>
        <translation>Wie der Aufsatz sucht</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ with the paper’s genetic algorithm and its settings. The other studies search with BANANAS, which measured better. You need the recordings.</source>
        <translation>Herzrhythmusstörungen innerhalb von 0,27 mJ mit dem genetischen Algorithmus des Aufsatzes und seinen Einstellungen. Die anderen Studien suchen mit BANANAS, das in Messungen besser war. Die Aufzeichnungen werden gebraucht.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyPage</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to the first field that needs a look.</source>
        <translation>Zum ersten Feld gehen, das zu prüfen ist.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the study is called, for people.</source>
        <translation>Wie die Studie heißt, für Menschen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same run, candidate by candidate.</source>
        <translation>Derselbe Startwert gibt denselben Lauf, Kandidat für Kandidat.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source>How many candidates are trained at once; no result depends on it.</source>
        <translation>Wie viele Kandidaten zugleich trainiert werden; kein Ergebnis hängt davon ab.</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The search ends after this time; the test of its best network follows.</source>
        <translation>Nach dieser Zeit endet die Suche; der Test ihres besten Netzes folgt.</translation>
    </message>
    <message>
        <source>Training budget</source>
        <translation>Trainingsbudget</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>The search ends after the generation that reaches this many trainings.</source>
        <translation>Die Suche endet nach der Generation, die so viele Trainings erreicht.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Wählen, wo die Daten sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value before a search can start.</source>
        <translation>
            <numerusform>%n Feld braucht einen anderen Wert, bevor eine Suche starten kann.</numerusform>
            <numerusform>%n Felder brauchen einen anderen Wert, bevor eine Suche starten kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form of the study</source>
        <translation>Formular der Studie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Several searches cannot begin with the networks of one run: take it away in Begin with, below Algorithm, or ask for one seed and one limit.</source>
        <translation>Mehrere Suchen können nicht mit den Netzen eines Laufs beginnen: Nehmen Sie ihn unter Algorithmus bei „Beginnen mit“ weg, oder verlangen Sie einen Startwert und eine Grenze.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ViewChips</name>
    <message>
        <source>all the device has</source>
        <translation>alles, was das Gerät hat</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>mit Namen „%1“</translation>
    </message>
    <message>
        <source>with copies</source>
        <translation>mit Kopien</translation>
    </message>
    <message>
        <source>energy of the edge</source>
        <translation>Energie des Wearables</translation>
    </message>
    <message>
        <source>total energy, edge and fog</source>
        <translation>Gesamtenergie, Wearable und Fog</translation>
    </message>
    <message>
        <source>fog factor %1</source>
        <translation>Fog-Faktor %1</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>Energiegrenze %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>keine Energiegrenze</translation>
    </message>
    <message>
        <source>Flash limit: %1</source>
        <translation>Flash-Grenze: %1</translation>
    </message>
    <message>
        <source>RAM limit: %1</source>
        <translation>RAM-Grenze: %1</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>radio: %1</source>
        <translation>Funk: %1</translation>
    </message>
    <message>
        <source>Watched only</source>
        <translation>Nur beobachtet</translation>
    </message>
    <message>
        <source>Another program searches here. You see it as it goes, and cannot change it.</source>
        <translation>Hier sucht ein anderes Programm. Sie sehen zu und können nichts ändern.</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Every page judges the candidates by other rules than the search did:
%1
Click to judge by the rules of the search again.</source>
        <translation>Jede Seite beurteilt die Kandidaten nach anderen Regeln als die Suche:
%1
Ein Klick kehrt zu den Regeln der Suche zurück.</translation>
    </message>
    <message>
        <source>End the what-if: %1</source>
        <translation>Was wäre wenn beenden: %1</translation>
    </message>
    <message>
        <source>Filter: %1 of %2</source>
        <translation>Filter: %1 von %2</translation>
    </message>
    <message>
        <source>Only these candidates are shown, on every page:
%1
Click to show all.</source>
        <translation>Auf jeder Seite werden nur diese Kandidaten gezeigt:
%1
Ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>End the filter: %1</source>
        <translation>Filter beenden: %1</translation>
    </message>
    <message>
        <source>computes in %1</source>
        <translation>rechnet in %1</translation>
    </message>
    <message>
        <source>sends as %1</source>
        <translation>sendet als %1</translation>
    </message>
    <message>
        <source>latency limit %1</source>
        <translation>Latenzgrenze %1</translation>
    </message>
    <message>
        <source>no latency limit</source>
        <translation>keine Latenzgrenze</translation>
    </message>
    <message>
        <source>limit of the average power %1</source>
        <translation>Grenze der mittleren Leistung %1</translation>
    </message>
    <message>
        <source>no limit of the average power</source>
        <translation>keine Grenze der mittleren Leistung</translation>
    </message>
    <message>
        <source>one inference every %1</source>
        <translation>eine Inferenz alle %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WaveformChart</name>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
    </message>
    <message>
        <source>A few samples of each class will appear here.</source>
        <translation>Hier erscheinen einige Beispiele jeder Klasse.</translation>
    </message>
    <message>
        <source>%1: %2 samples</source>
        <translation>%1: %2 Beispiele</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>The data has no class to show.</source>
        <translation>Die Daten haben keine Klasse zu zeigen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WhatIfPanel</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (alles)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Wie in der Studie</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-Energie</translation>
    </message>
    <message>
        <source>Total energy, edge and fog</source>
        <translation>Gesamtenergie, Wearable und Fog</translation>
    </message>
    <message>
        <source>Judge by the rules of the study again.</source>
        <translation>Wieder nach den Regeln der Studie beurteilen.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Whose energy is minimised and limited.</source>
        <translation>Wessen Energie klein gehalten und begrenzt wird.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The wearable that computes the first layers.</source>
        <translation>Das Wearable, das die ersten Schichten rechnet.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>The link that carries the activation at the cut.</source>
        <translation>Die Verbindung, die die Aktivierung am Schnitt trägt.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-Faktor</translation>
    </message>
    <message>
        <source>How many times less energy the fog node needs for the same work.</source>
        <translation>Wievielmal weniger Energie der Fog-Knoten für dieselbe Arbeit braucht.</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energiegrenze</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>What one inference may spend in the scenario.</source>
        <translation>Was eine Inferenz im Szenario verbrauchen darf.</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-Grenze</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Room for the weights of the layers on the wearable.</source>
        <translation>Platz für die Gewichte der Schichten auf dem Wearable.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-Grenze</translation>
    </message>
    <message>
        <source>Room for what goes into and comes out of a layer on the wearable.</source>
        <translation>Platz für das, was auf dem Wearable in eine Schicht hinein- und herausgeht.</translation>
    </message>
    <message>
        <source>%1 (study)</source>
        <comment>device or radio of the study</comment>
        <translation>%1 (Studie)</translation>
    </message>
    <message>
        <source>Judged by the rules of the study.</source>
        <translation>Nach den Regeln der Studie beurteilt.</translation>
    </message>
    <message>
        <source>Judged by other rules than those of the study.</source>
        <translation>Nach anderen Regeln als denen der Studie beurteilt.</translation>
    </message>
    <message>
        <source>Search by these</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Put these rules into the study on the left, for the next search.</source>
        <translation>Diese Regeln für die nächste Suche in die Studie links übernehmen.</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>Number format of the layers on the wearable. int8 takes a quarter of the memory; what it spends is known only for devices with figures for it. The networks are not trained again: the accuracy in each format was measured when the run ended.</source>
        <translation>Zahlenformat der Schichten auf dem Wearable. int8 braucht ein Viertel des Speichers; was es verbraucht, ist nur für Geräte mit Angaben dazu bekannt. Die Netze werden nicht neu trainiert: die Genauigkeit in jedem Format wurde am Ende des Laufs gemessen.</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Sendet als</translation>
    </message>
    <message>
        <source>Number format of the values on air, of 32, 16, 8 or 4 bits.</source>
        <translation>Zahlenformat der Werte im Funk, mit 32, 16, 8 oder 4 Bit.</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>wie in der Studie</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take, from the input to the class.</source>
        <translation>Wie lange eine Inferenz dauern darf, von der Eingabe bis zur Klasse.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>What the wearable may take on average; needs the time between inferences.</source>
        <translation>Was das Wearable im Mittel aufnehmen darf; braucht die Zeit zwischen Inferenzen.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Eine Inferenz alle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Zeit von einer Inferenz zur nächsten.</translation>
    </message>
    <message>
        <source>State the time between inferences: without it the power limit judges nothing.</source>
        <translation>Die Zeit zwischen Inferenzen angeben: ohne sie beurteilt die Leistungsgrenze nichts.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WorkersSection</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>no workers</source>
        <translation>keine Worker</translation>
    </message>
    <message>
        <source>Other machines train too once their workers connect to this port of this machine; no result depends on them.</source>
        <translation>Andere Rechner trainieren mit, sobald ihre Worker sich mit diesem Port dieses Rechners verbinden; kein Ergebnis hängt davon ab.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of this machine. Empty: only programs of this machine and SSH tunnels reach the port. Any other address needs a password file, and its traffic is not encrypted.</source>
        <translation>Dieses Rechners. Leer: Nur Programme dieses Rechners und SSH-Tunnel erreichen den Port. Jede andere Adresse braucht eine Passwortdatei, und der Verkehr ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Password file of the workers</source>
        <translation>Passwortdatei der Worker</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>A text file that the workers have too; its content is what they must know.</source>
        <translation>Eine Textdatei, die auch die Worker haben; ihr Inhalt ist, was sie wissen müssen.</translation>
    </message>
    <message>
        <source>Workers only</source>
        <translation>Nur Worker</translation>
    </message>
    <message>
        <source>No network is trained on this machine.</source>
        <translation>Auf diesem Rechner wird kein Netz trainiert.</translation>
    </message>
    <message>
        <source>%1 lost, %2 failed, %3 refused.</source>
        <translation>%1 verloren, %2 gescheitert, %3 abgewiesen.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
</TS>
