<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>BaselineText</name>
    <message>
        <source>send it raw</source>
        <translation>sänd rådata</translation>
    </message>
    <message>
        <source>features</source>
        <translation>särdrag</translation>
    </message>
    <message>
        <source>all on the edge</source>
        <translation>allt på sensornoden</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a rich network on the fog node</source>
        <translation>att sända %1 råvärden som %2 till ett kraftfullt nät på fog-noden</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a logistic regression on band powers and moments</source>
        <translation>att sända %1 råvärden som %2 till en logistisk regression på bandeffekter och moment</translation>
    </message>
    <message>
        <source>computing everything on the wearable, in the network %1</source>
        <translation>att beräkna allt på sensornoden, i nätet %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accuracy for energy</comment>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>%1 ± %2 for %3</source>
        <comment>accuracy and deviation for energy</comment>
        <translation>%1 ± %2 för %3</translation>
    </message>
    <message>
        <source>A radio that spends less a byte, or a smaller energy limit, would change that.</source>
        <translation>En radio som drar mindre per byte, eller en lägre energigräns, skulle ändra detta.</translation>
    </message>
    <message>
        <source>A board that computes for less, a radio that spends more a byte, or raw data that must not leave the wearable (the lowest point allowed) would change that.</source>
        <translation>Ett kort som räknar för mindre energi, en radio som drar mer per byte, eller rådata som inte får lämna sensornoden (den lägsta tillåtna punkten) skulle ändra detta.</translation>
    </message>
    <message>
        <source>No network on the edge is worth its energy here: %1 scores %2.</source>
        <translation>Inget nät på sensornoden är värt sin energi här: %1 når %2.</translation>
    </message>
    <message>
        <source>The result does not beat a baseline: %1 scores %2.</source>
        <translation>Resultatet är inte bättre än en referensmetod: %1 når %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baselines, on the test part: %1.</source>
        <translation>Referensmetoder, på testdelen: %1.</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>On %1 by %2 the best cut is point %3: %4 on the wearable.</source>
        <translation>På %1 via %2 är den bästa delningen punkt %3: %4 på sensornoden.</translation>
    </message>
    <message>
        <source>On %1 by %2 no point meets the Flash and RAM limits.</source>
        <translation>På %1 via %2 håller ingen punkt gränserna för Flash och RAM.</translation>
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
        <translation>Kandidatens nummer, i den ordning som sökningen begärde dem.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Undanhållet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Energy of the chosen scenario per inference, at the best partition point.</source>
        <translation>Energi per inferens i det valda scenariot, vid den bästa delningspunkten.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Energy the wearable spends per inference, computing and sending.</source>
        <translation>Energi som sensornoden förbrukar per inferens, för beräkning och sändning.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Energy of wearable and fog node together per inference.</source>
        <translation>Energi för sensornod och fog-nod tillsammans per inferens.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash the weights on the wearable need.</source>
        <translation>Flash som vikterna på sensornoden behöver.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM the largest layer on the wearable needs.</source>
        <translation>RAM som det största lagret på sensornoden behöver.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message>
        <source>Weights and biases of the whole network.</source>
        <translation>Vikter och biasvärden i hela nätet.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of the whole network per inference.</source>
        <translation>Multiplikationer med ackumulering i hela nätet per inferens.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Layers of the network, the classifying one included.</source>
        <translation>Nätets lager, inklusive det klassificerande.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Best partition point; point 1 sends the raw input.</source>
        <translation>Bästa delningspunkt; punkt 1 sänder rådata.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Generation of the search; 0 is the random start.</source>
        <translation>Sökningens generation; 0 är den slumpmässiga starten.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the candidate keeps the limits, and whether it was trained.</source>
        <translation>Om kandidaten håller gränserna och om den har tränats.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#x202f;M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1&#x202f;k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>inte tränad</translation>
    </message>
    <message>
        <source>training failed</source>
        <translation>träningen misslyckades</translation>
    </message>
    <message>
        <source>Selection accuracy: on the first half of the validation data, which guides the search.</source>
        <translation>Urvalsnoggrannhet: på den första halvan av valideringsdata, som styr sökningen.</translation>
    </message>
    <message>
        <source>Accuracy on the second half of the validation data, which is held back from the search and known after its final test.</source>
        <translation>Noggrannhet på den andra halvan av valideringsdata, som undanhålls sökningen; känd efter dess avslutande test.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ryms</translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation>för mycket minne</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latens</translation>
    </message>
    <message>
        <source>Time of one inference at the best partition point: wearable, and radio and fog node where their times are stated.</source>
        <translation>Tid för en inferens vid den bästa delningspunkten: sensornoden, samt radion och fog-noden där deras tider är angivna.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Average power of the wearable, where the time from one inference to the next is stated.</source>
        <translation>Sensornodens medeleffekt, där tiden från en inferens till nästa är angiven.</translation>
    </message>
    <message>
        <source>too much energy or time</source>
        <translation>för mycket energi eller tid</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Öppna &amp;demostudien</translation>
    </message>
    <message>
        <source>Open a small study of synthetic heartbeats.</source>
        <translation>Öppna en liten studie med syntetiska hjärtslag.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open a study or a run.</source>
        <translation>Öppna en studie eller en körning.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save the study.</source>
        <translation>Spara studien.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>Save the study, or the run with all it found, under another name.</source>
        <translation>Spara studien, eller körningen med allt den fann, under ett annat namn.</translation>
    </message>
    <message>
        <source>&amp;Export candidates…</source>
        <translation>Exportera &amp;kandidater…</translation>
    </message>
    <message>
        <source>Save the table of candidates as CSV.</source>
        <translation>Spara kandidattabellen som CSV.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Stop what is running, keep what was found, and quit.</source>
        <translation>Stoppa det som pågår, behåll det som hittats och avsluta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Take back the last change of the study.</source>
        <translation>Ångra den senaste ändringen av studien.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Gör om den ändring som ångrades.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starta</translation>
    </message>
    <message>
        <source>Start the search.</source>
        <translation>Starta sökningen.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Let the trainings under way finish and begin no other.</source>
        <translation>Låt pågående träningar bli klara och börja inga nya.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppa</translation>
    </message>
    <message>
        <source>Stop the search and keep everything it found.</source>
        <translation>Stoppa sökningen och behåll allt den har hittat.</translation>
    </message>
    <message>
        <source>&amp;Search page</source>
        <translation>Sidan &amp;Sökning</translation>
    </message>
    <message>
        <source>Show the search as it goes.</source>
        <translation>Visa sökningen medan den pågår.</translation>
    </message>
    <message>
        <source>&amp;Candidates page</source>
        <translation>Sidan &amp;Kandidater</translation>
    </message>
    <message>
        <source>Show the table of all candidates.</source>
        <translation>Visa tabellen över alla kandidater.</translation>
    </message>
    <message>
        <source>C&amp;ompare page</source>
        <translation>Sidan &amp;Jämförelse</translation>
    </message>
    <message>
        <source>Show the pinned candidates side by side.</source>
        <translation>Visa de fästa kandidaterna sida vid sida.</translation>
    </message>
    <message>
        <source>&amp;Result page</source>
        <translation>Sidan &amp;Resultat</translation>
    </message>
    <message>
        <source>Show the test of the chosen candidate.</source>
        <translation>Visa testet av den valda kandidaten.</translation>
    </message>
    <message>
        <source>Go to the st&amp;udy form</source>
        <translation>Gå till st&amp;udieformuläret</translation>
    </message>
    <message>
        <source>Put the keyboard into the study form.</source>
        <translation>Flytta tangentbordsfokus till studieformuläret.</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Gå till &amp;inspektören</translation>
    </message>
    <message>
        <source>Put the keyboard into the inspector.</source>
        <translation>Flytta tangentbordsfokus till inspektören.</translation>
    </message>
    <message>
        <source>Select the &amp;best candidate</source>
        <translation>Välj den &amp;bästa kandidaten</translation>
    </message>
    <message>
        <source>Select the &amp;previous candidate</source>
        <translation>Välj &amp;föregående kandidat</translation>
    </message>
    <message>
        <source>Select the candidate before this one in the table.</source>
        <translation>Välj kandidaten före den här i tabellen.</translation>
    </message>
    <message>
        <source>Select the &amp;next candidate</source>
        <translation>Välj &amp;nästa kandidat</translation>
    </message>
    <message>
        <source>Select the candidate after this one in the table.</source>
        <translation>Välj kandidaten efter den här i tabellen.</translation>
    </message>
    <message>
        <source>P&amp;in the selected candidate</source>
        <translation>Fä&amp;st den valda kandidaten</translation>
    </message>
    <message>
        <source>Keep the selected candidate for comparison, or let it go.</source>
        <translation>Behåll den valda kandidaten för jämförelse, eller lossa den.</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Som skriv&amp;bordet</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s light or dark theme.</source>
        <translation>Följ skrivbordets ljusa eller mörka tema.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Använd det ljusa temat.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Använd det mörka temat.</translation>
    </message>
    <message>
        <source>Reset the arran&amp;gement</source>
        <translation>&amp;Återställ layouten</translation>
    </message>
    <message>
        <source>Put study form, inspector and toolbar back where they were at first.</source>
        <translation>Sätt tillbaka studieformulär, inspektör och verktygsfält där de var från början.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>List every command that has a shortcut.</source>
        <translation>Visa alla kommandon som har ett kortkommando.</translation>
    </message>
    <message>
        <source>A&amp;bout Splitscape</source>
        <translation>O&amp;m Splitscape</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>Version, licens och källor.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Spara &amp;rapport…</translation>
    </message>
    <message>
        <source>Save question, answer and evidence of this run as PDF or web page.</source>
        <translation>Spara körningens fråga, svar och belägg som PDF eller webbsida.</translation>
    </message>
    <message>
        <source>Export the selected net&amp;work…</source>
        <translation>Exportera &amp;valt nät…</translation>
    </message>
    <message>
        <source>Write the selected candidate&apos;s network as ONNX files and its edge part as C99.</source>
        <translation>Skriv den valda kandidatens nät som ONNX-filer och dess edge-del som C99.</translation>
    </message>
    <message>
        <source>&amp;Go on with this run</source>
        <translation>&amp;Fortsätt med den här körningen</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, to the same end as if it never had been.</source>
        <translation>Fortsätt med en stoppad körning, till samma slut som om den aldrig hade stoppats.</translation>
    </message>
    <message>
        <source>Ru&amp;ns page</source>
        <translation>Sidan K&amp;örningar</translation>
    </message>
    <message>
        <source>Show the list of runs, and compare them.</source>
        <translation>Visa listan över körningar och jämför dem.</translation>
    </message>
    <message>
        <source>Select the candidate with the highest accuracy among those that keep all limits.</source>
        <translation>Välj kandidaten med högst noggrannhet bland dem som håller alla gränser.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Ny studie…</translation>
    </message>
    <message>
        <source>Choose a study to start from.</source>
        <translation>Välj en studie att utgå från.</translation>
    </message>
    <message>
        <source>&amp;Data page</source>
        <translation>Sidan &amp;Data</translation>
    </message>
    <message>
        <source>Show what was read of the data.</source>
        <translation>Visa vad som lästs av data.</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>Lägg i &amp;kön</translation>
    </message>
    <message>
        <source>Let this study wait for its turn in the queue.</source>
        <translation>Låt studien vänta på sin tur i kön.</translation>
    </message>
    <message>
        <source>&amp;Queue of studies…</source>
        <translation>Kö av st&amp;udier…</translation>
    </message>
    <message>
        <source>Search several studies one after the other.</source>
        <translation>Kör sökningar för flera studier efter varandra.</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>Open the handbook that came with the program.</source>
        <translation>Öppna handboken som följde med programmet.</translation>
    </message>
    <message>
        <source>How to &amp;read this page</source>
        <translation>Så &amp;läser du den här sidan</translation>
    </message>
    <message>
        <source>Open what the handbook says of the page that is shown.</source>
        <translation>Öppna det som handboken säger om sidan som visas.</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Ordlista</translation>
    </message>
    <message>
        <source>Open the list of terms.</source>
        <translation>Öppna listan över termer.</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Öppna en &amp;mapp…</translation>
    </message>
    <message>
        <source>Make a study of a folder of recordings or tables, or open the folder of a series.</source>
        <translation>Skapa en studie av en mapp med registreringar eller tabeller, eller öppna mappen för en serie.</translation>
    </message>
    <message>
        <source>&amp;Benchmark page</source>
        <translation>Sidan &amp;Benchmark</translation>
    </message>
    <message>
        <source>Compare the strategies on tables of trained networks.</source>
        <translation>Jämför strategierna på tabeller med tränade nät.</translation>
    </message>
    <message>
        <source>Show the searches of a study side by side.</source>
        <translation>Visa sökningarna för en studie sida vid sida.</translation>
    </message>
    <message>
        <source>Seri&amp;es page</source>
        <translation>Sidan S&amp;erie</translation>
    </message>
    <message>
        <source>Cali&amp;brate a device…</source>
        <translation>Kali&amp;brera en enhet…</translation>
    </message>
    <message>
        <source>Make a device of layers that were measured on your board.</source>
        <translation>Gör en enhet av lager som mätts på ditt kort.</translation>
    </message>
    <message>
        <source>Search o&amp;n…</source>
        <translation>Sök vi&amp;dare…</translation>
    </message>
    <message>
        <source>Search on where a completed run ended, in a file of its own.</source>
        <translation>Sök vidare där en avslutad körning slutade, i en egen fil.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Compute (mJ)</source>
        <translation>Beräkning (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Radio (mJ)</translation>
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
        <translation>Verkliga hjärtslag</translation>
    </message>
    <message>
        <source>Synthetic heartbeats</source>
        <translation>Syntetiska hjärtslag</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>energigräns %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>ingen energigräns</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n search(es) of %3 trainings each</source>
        <comment>table, energy limit, trainings</comment>
        <translation>
            <numerusform>%1, %2, %n sökning med %3 träningar</numerusform>
            <numerusform>%1, %2, %n sökningar med %3 träningar var</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol %1; regret on the test part of the table</source>
        <translation>Protokoll %1; avstånd till det bästa på tabellens testdel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Energy limit (mJ)</source>
        <translation>Energigräns (mJ)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Sökningar</translation>
    </message>
    <message>
        <source>Trainings of each</source>
        <translation>Träningar i varje</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mätt på</translation>
    </message>
    <message>
        <source>test part of the table</source>
        <translation>tabellens testdel</translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>%1 holds ECG records, not a study. A new study can be made of them.</source>
        <translation>%1 innehåller EKG-registreringar, inte en studie. En ny studie kan skapas av dem.</translation>
    </message>
    <message>
        <source>%1 holds EEG recordings, not a study. A new study can be made of them.</source>
        <translation>%1 innehåller EEG-registreringar, inte en studie. En ny studie kan skapas av dem.</translation>
    </message>
    <message>
        <source>%1 is data, not a study. A new study can be made of it.</source>
        <translation>%1 är data, inte en studie. En ny studie kan skapas av dem.</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Registreringar och tabeller (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Parts of this file could not be read; what could be read is here.</source>
        <translation>Delar av filen kunde inte läsas; det som gick att läsa finns här.</translation>
    </message>
    <message>
        <source>An earlier version wrote this file, without checksums: a changed byte in it may go unnoticed. Going on with the run adds them.</source>
        <translation>En tidigare version skrev filen, utan kontrollsummor: en ändrad byte i den kan passera obemärkt. Om körningen fortsätts läggs de till.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>felfri</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>inga kontrollsummor</translation>
    </message>
</context>
<context>
    <name>EdgeKindText</name>
    <message>
        <source>Convolution</source>
        <translation>Faltning</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Separabel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Största</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is nothing at %1 (%2), so choose another file or folder.</source>
        <translation>Det finns inget på %1 (%2); välj en annan fil eller mapp.</translation>
    </message>
    <message>
        <source>There is nothing at %1, so choose another file or folder.</source>
        <translation>Det finns inget på %1; välj en annan fil eller mapp.</translation>
    </message>
    <message>
        <source>%1 is not a file (%2), so choose a file.</source>
        <translation>%1 är ingen fil (%2); välj en fil.</translation>
    </message>
    <message>
        <source>%1 is not a file, so choose a file.</source>
        <translation>%1 är ingen fil; välj en fil.</translation>
    </message>
    <message>
        <source>%1 is not a folder (%2), so choose a folder.</source>
        <translation>%1 är ingen mapp (%2); välj en mapp.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so choose a folder.</source>
        <translation>%1 är ingen mapp; välj en mapp.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so check its permissions or choose another file.</source>
        <translation>%1 kan inte läsas (%2); kontrollera behörigheterna eller välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so check its permissions or choose another file.</source>
        <translation>%1 kan inte läsas; kontrollera behörigheterna eller välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is empty (%2), so choose another file.</source>
        <translation>%1 är tom (%2); välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is empty, so choose another file.</source>
        <translation>%1 är tom; välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind (%2), so choose another one.</source>
        <translation>%1 är inte en fil av det väntade slaget (%2); välj en annan.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind, so choose another one.</source>
        <translation>%1 är inte en fil av det väntade slaget; välj en annan.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read (%2), so choose another file.</source>
        <translation>%1 använder en funktion som Splitscape inte läser (%2); välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read, so choose another file.</source>
        <translation>%1 använder en funktion som Splitscape inte läser; välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is too large (%2), so choose a smaller file.</source>
        <translation>%1 är för stor (%2); välj en mindre fil.</translation>
    </message>
    <message>
        <source>%1 is too large, so choose a smaller file.</source>
        <translation>%1 är för stor; välj en mindre fil.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind (%2), so choose another folder.</source>
        <translation>%1 innehåller ingen registrering av det väntade slaget (%2); välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind, so choose another folder.</source>
        <translation>%1 innehåller ingen registrering av det väntade slaget; välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says (%2), so get a fresh copy.</source>
        <translation>%1 slutar tidigare än dess eget huvud anger (%2); hämta en ny kopia.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says, so get a fresh copy.</source>
        <translation>%1 slutar tidigare än dess eget huvud anger; hämta en ny kopia.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), so get a fresh copy.</source>
        <translation>%1 är skadad (%2); hämta en ny kopia.</translation>
    </message>
    <message>
        <source>%1 is damaged, so get a fresh copy.</source>
        <translation>%1 är skadad; hämta en ny kopia.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum (%2), so get a fresh copy.</source>
        <translation>Värdena i %1 stämmer inte med sin kontrollsumma (%2); hämta en ny kopia.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum, so get a fresh copy.</source>
        <translation>Värdena i %1 stämmer inte med sin kontrollsumma; hämta en ny kopia.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2), so choose another place.</source>
        <translation>%1 kan inte skrivas (%2); välj en annan plats.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so choose another place.</source>
        <translation>%1 kan inte skrivas; välj en annan plats.</translation>
    </message>
    <message>
        <source>There is no space left for %1 (%2), so make room or choose another place.</source>
        <translation>Det finns inget utrymme kvar för %1 (%2); frigör utrymme eller välj en annan plats.</translation>
    </message>
    <message>
        <source>There is no space left for %1, so make room or choose another place.</source>
        <translation>Det finns inget utrymme kvar för %1; frigör utrymme eller välj en annan plats.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2), so close it there or choose another file.</source>
        <translation>%1 används av ett annat program (%2); stäng den där eller välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so close it there or choose another file.</source>
        <translation>%1 används av ett annat program; stäng den där eller välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be used as given: %2 (see --help).</source>
        <translation>%1 kan inte användas så som angivet: %2 (se --help).</translation>
    </message>
    <message>
        <source>%1 cannot be used as given (see --help).</source>
        <translation>%1 kan inte användas så som angivet (se --help).</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2), so correct it there.</source>
        <translation>%1 går inte att tolka (%2); rätta det där.</translation>
    </message>
    <message>
        <source>%1 cannot be understood, so correct it.</source>
        <translation>%1 går inte att tolka; rätta det.</translation>
    </message>
    <message>
        <source>%1 is not known (%2), so correct or remove it.</source>
        <translation>%1 är okänt (%2); rätta eller ta bort det.</translation>
    </message>
    <message>
        <source>%1 is not known, so correct or remove it.</source>
        <translation>%1 är okänt; rätta eller ta bort det.</translation>
    </message>
    <message>
        <source>%1 has the wrong type (%2), so correct it.</source>
        <translation>%1 har fel typ (%2); rätta det.</translation>
    </message>
    <message>
        <source>%1 has the wrong type, so correct it.</source>
        <translation>%1 har fel typ; rätta det.</translation>
    </message>
    <message>
        <source>%1 needs another value: %2.</source>
        <translation>%1 behöver ett annat värde: %2.</translation>
    </message>
    <message>
        <source>%1 needs another value.</source>
        <translation>%1 behöver ett annat värde.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used (%2), so correct or remove it.</source>
        <translation>Raden vid %1 kan inte användas (%2); rätta eller ta bort den.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used, so correct or remove it.</source>
        <translation>Raden vid %1 kan inte användas; rätta eller ta bort den.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2), so change or remove one of the two.</source>
        <translation>%1 kan inte användas (%2); ändra eller ta bort en av de två.</translation>
    </message>
    <message>
        <source>%1 cannot be used because two lengths do not divide each other, so change one.</source>
        <translation>%1 kan inte användas eftersom två längder inte delar varandra; ändra en av dem.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1 (%2), so raise that limit.</source>
        <translation>Ingen arkitektur i sökrymden kan hålla %1 (%2); höj den gränsen.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1, so raise that limit.</source>
        <translation>Ingen arkitektur i sökrymden kan hålla %1; höj den gränsen.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal (%2), so choose another signal or record.</source>
        <translation>%1 har inte den önskade signalen (%2); välj en annan signal eller registrering.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal, so choose another signal or record.</source>
        <translation>%1 har inte den önskade signalen; välj en annan signal eller registrering.</translation>
    </message>
    <message>
        <source>%1 has too few samples (%2), so choose more data or another split.</source>
        <translation>%1 har för få exempel (%2); välj mer data eller en annan uppdelning.</translation>
    </message>
    <message>
        <source>%1 has too few samples, so choose more data or another split.</source>
        <translation>%1 har för få exempel; välj mer data eller en annan uppdelning.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available (%2), so choose the native one.</source>
        <translation>Träningsmotorn %1 är inte tillgänglig (%2); välj den inbyggda.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available, so choose the native one.</source>
        <translation>Träningsmotorn %1 är inte tillgänglig; välj den inbyggda.</translation>
    </message>
    <message>
        <source>%1 was stopped on request (%2), so start it again when you want the rest.</source>
        <translation>%1 stoppades på begäran (%2); starta igen för att få resten.</translation>
    </message>
    <message>
        <source>%1 was stopped on request, so start it again when you want the rest.</source>
        <translation>%1 stoppades på begäran; starta igen för att få resten.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1 (%2), so please report this.</source>
        <translation>Splitscape självt misslyckades vid %1 (%2); rapportera gärna detta.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1, so please report this.</source>
        <translation>Splitscape självt misslyckades vid %1; rapportera gärna detta.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Detta</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted (%2), so resume it to go on.</source>
        <translation>Körningen i %1 avbröts (%2); återuppta den för att fortsätta.</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted, so resume it to go on.</source>
        <translation>Körningen i %1 avbröts; återuppta den för att fortsätta.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 and test share %2 of %3 patients</source>
        <translation>%1 och test delar %2 av %3 patienter</translation>
    </message>
    <message>
        <source>, %1 of %2 recordings</source>
        <translation>, %1 av %2 registreringar</translation>
    </message>
    <message>
        <source>, %1 of %2 test samples overlap in time</source>
        <translation>, %1 av %2 testexempel överlappar i tid</translation>
    </message>
    <message>
        <source>, %1 test samples are identical value for value.</source>
        <translation>, %1 testexempel är identiska, värde för värde.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ej tillämpligt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2: no test sample is of a patient it has learnt from</source>
        <translation>efter patient, delmängd %1 av %2: inget testexempel kommer från en patient som nätet har lärt sig av</translation>
    </message>
    <message>
        <source>by patient: no test sample is of a patient it has learnt from</source>
        <translation>efter patient: inget testexempel kommer från en patient som nätet har lärt sig av</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2: no test sample is of a recording it has learnt from</source>
        <translation>de Chazals DS1 till DS2: inget testexempel kommer från en registrering som nätet har lärt sig av</translation>
    </message>
    <message>
        <source>by time: the test is the end of each recording it has learnt from</source>
        <translation>efter tid: testet är slutet av varje registrering som nätet har lärt sig av</translation>
    </message>
    <message>
        <source>by sample: one patient’s samples may be in training and test</source>
        <translation>efter exempel: en patients exempel kan finnas i både träning och test</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it would have found is not known.</source>
        <translation>Körningen nådde inte sitt slut; vad den skulle ha funnit är inte känt.</translation>
    </message>
    <message>
        <source>The signals are synthetic, so the accuracy says nothing of real patients.</source>
        <translation>Signalerna är syntetiska, så noggrannheten säger inget om verkliga patienter.</translation>
    </message>
    <message>
        <source>%1 of the %2 patients in the test were learnt from, so the accuracy holds for further samples of these patients and is too high for a stranger.</source>
        <translation>%1 av de %2 patienterna i testet ingick i träningen, så noggrannheten gäller fler exempel från dessa patienter och är för hög för en okänd.</translation>
    </message>
    <message>
        <source>%1 of %2 test samples share signal with a training sample.</source>
        <translation>%1 av %2 testexempel delar signal med ett träningsexempel.</translation>
    </message>
    <message>
        <source>%1 test samples are the same as a training sample, value for value.</source>
        <translation>%1 testexempel är lika med ett träningsexempel, värde för värde.</translation>
    </message>
    <message>
        <source>A baseline does as well for no more energy, or better.</source>
        <translation>En referensmetod är lika bra utan att kräva mer energi, eller bättre.</translation>
    </message>
    <message>
        <source>No baseline was measured, so it is not known what a simpler way would reach (baselines in the study).</source>
        <translation>Ingen referensmetod mättes, så det är inte känt vad ett enklare sätt skulle nå (baselines i studien).</translation>
    </message>
    <message>
        <source>Classes were made equally frequent in the test. Where a class is rare, its precision will be far lower.</source>
        <translation>Klasserna gjordes lika vanliga i testet. Där en klass är sällsynt blir dess precision betydligt lägre.</translation>
    </message>
    <message>
        <source>Nobody told whose the samples are, so the interval cannot take into account that samples of one patient are alike.</source>
        <translation>Det är inte angivet vems exemplen är, så intervallet kan inte ta hänsyn till att exempel från samma patient liknar varandra.</translation>
    </message>
    <message>
        <source>The test has %1 patients only; an interval over so few is itself unsure.</source>
        <translation>Testet har bara %1 patienter; ett intervall över så få är i sig osäkert.</translation>
    </message>
    <message>
        <source>The interval of the accuracy is wider than ± 5 points.</source>
        <translation>Noggrannhetens intervall är bredare än ± 5 procentenheter.</translation>
    </message>
    <message>
        <source>It is one search with one seed; how much searches differ is not known (seeds in the study).</source>
        <translation>Det är en enda sökning med ett slumpfrö; hur mycket sökningar skiljer sig åt är inte känt (seeds i studien).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Träning</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>What training and test share was not counted when this run began.</source>
        <translation>Vad träning och test har gemensamt räknades inte när körningen började.</translation>
    </message>
    <message>
        <source>The selection half chose the best epoch of %1 networks and was the fitness of the search.</source>
        <translation>Urvalshalvan valde den bästa epoken för %1 nät och var sökningens fitness.</translation>
    </message>
    <message>
        <source>The test part has not been looked at.</source>
        <translation>Testdelen har inte använts.</translation>
    </message>
    <message>
        <source>The held-back half chose one of %1 networks; it was also scored on %2, which chose nothing.</source>
        <translation>Den undanhållna halvan valde ett av %1 nät; den utvärderades även för %2, vilket inte påverkade något val.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: %1 trainings of the chosen network and %2 baselines. Nothing was chosen on it.</source>
        <translation>Testdelen användes en gång, i slutet: %1 träningar av det valda nätet och %2 referensmetoder. Inget valdes på den.</translation>
    </message>
    <message>
        <source>Code of the final training is released</source>
        <translation>Koden för den slutliga träningen är publicerad</translation>
    </message>
    <message>
        <source>free software; the study below repeats it</source>
        <translation>fri programvara; studien nedan upprepar den</translation>
    </message>
    <message>
        <source>Code of the search is released</source>
        <translation>Koden för sökningen är publicerad</translation>
    </message>
    <message>
        <source>What is compared shares data, training and evaluation</source>
        <translation>Det som jämförs delar data, träning och utvärdering</translation>
    </message>
    <message>
        <source>candidates and baselines run under one study</source>
        <translation>kandidater och referensmetoder körs i samma studie</translation>
    </message>
    <message>
        <source>Versions, machine and seeds are controlled</source>
        <translation>Versioner, dator och slumpfrön är kontrollerade</translation>
    </message>
    <message>
        <source>recorded; the result depends on neither threads nor time</source>
        <translation>registrerat; resultatet beror varken på trådar eller tid</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablationer</translation>
    </message>
    <message>
        <source>each is a study of its own: judging.partitioning and search.layer_optimisation</source>
        <translation>var och en är en egen studie: judging.partitioning och search.layer_optimisation</translation>
    </message>
    <message>
        <source>Compared with random search</source>
        <translation>Jämförd med slumpsökning</translation>
    </message>
    <message>
        <source>this is random search</source>
        <translation>detta är slumpsökning</translation>
    </message>
    <message>
        <source>not in this run; search.strategy random does it at the same budget</source>
        <translation>inte i denna körning; search.strategy random gör det med samma budget</translation>
    </message>
    <message>
        <source>Several searches, all seeds reported</source>
        <translation>Flera sökningar, alla slumpfrön redovisade</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>alla är listade</translation>
    </message>
    <message>
        <source>one search; seeds in the study repeats it</source>
        <translation>en sökning; seeds i studien upprepar den</translation>
    </message>
    <message>
        <source>Performance over time</source>
        <translation>Prestanda över tid</translation>
    </message>
    <message>
        <source>the figure of accuracy by generation</source>
        <translation>figuren över noggrannhet per generation</translation>
    </message>
    <message>
        <source>Tabular benchmark</source>
        <translation>Tabellbaserat benchmark</translation>
    </message>
    <message>
        <source>none holds this space; the program’s own covers a smaller one</source>
        <translation>inget täcker denna sökrymd; programmets eget täcker en mindre</translation>
    </message>
    <message>
        <source>Tuning of settings is reported</source>
        <translation>Justering av inställningar redovisas</translation>
    </message>
    <message>
        <source>defaults and what they were chosen on are documented; the user’s own trials are not known</source>
        <translation>standardvärden och vad de valdes på är dokumenterade; användarens egna försök är inte kända</translation>
    </message>
    <message>
        <source>Time of the whole method</source>
        <translation>Tid för hela metoden</translation>
    </message>
    <message>
        <source>the time of the run includes preparation, search, final trainings and baselines</source>
        <translation>körningens tid omfattar förberedelse, sökning, slutliga träningar och referensmetoder</translation>
    </message>
    <message>
        <source>All settings are reported</source>
        <translation>Alla inställningar redovisas</translation>
    </message>
    <message>
        <source>the study below holds each</source>
        <translation>studien nedan innehåller samtliga</translation>
    </message>
    <message>
        <source>The test part was looked at %1 time(s) before, by runs that this one goes on from, so it is no longer a first look.</source>
        <translation>Testdelen har använts %1 gång(er) tidigare, av körningar som denna fortsätter, så detta är inte längre en första användning.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 är %2 (%3)</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 patients</source>
        <translation>95 % intervall %1 till %2 över %3 patienter</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 for the number of test samples</source>
        <translation>95 % intervall %1 till %2 för antalet testexempel</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>ingen referensmetod mättes</translation>
    </message>
    <message>
        <source>the best baseline, %1, reaches %2</source>
        <translation>den bästa referensmetoden, %1, når %2</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half: %1.</source>
        <translation>På testdelen når nätet inte det som studien kräver av det, fast det gjorde det på urvalshalvan: %1.</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2</source>
        <translation>efter patient, delmängd %1 av %2</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>efter patient</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2</source>
        <translation>de Chazals DS1 till DS2</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>efter tid</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>efter fil</translation>
    </message>
    <message>
        <source>by sample</source>
        <translation>efter exempel</translation>
    </message>
    <message>
        <source>by file: the test is the files and folders whose name holds “test”</source>
        <translation>efter fil: testet är de filer och mappar vars namn innehåller ”test”</translation>
    </message>
    <message>
        <source>always answering %1 reaches %2</source>
        <translation>att alltid svara %1 når %2</translation>
    </message>
    <message>
        <source>Always answering %1 would be right in %2 of the test samples, no less often than the network; what the network is worth shows in the sensitivity of the other classes and in macro-F1 alone.</source>
        <translation>Att alltid svara %1 vore rätt för %2 av testexemplen, inte mer sällan än nätet; vad nätet är värt visar endast känsligheten för de andra klasserna och macro-F1.</translation>
    </message>
    <message>
        <source>The recordings that are scored for events last %1 minutes on average. From 30 s before a seizure to 60 s after it any detection counts as right, so in so short recordings nearly every one does, and false alarms in 24 h say nothing of whole days.</source>
        <translation>Inspelningarna som bedöms efter händelser varar %1 minuter i genomsnitt. Från 30 s före ett anfall till 60 s efter räknas varje detektion som rätt, i så korta inspelningar alltså nästan alla, och falsklarm på 24 h säger inget om hela dygn.</translation>
    </message>
    <message>
        <source>Nobody told when the samples were recorded, so the order of the rows was taken for the order of time. Where the rows are shuffled, this is a split by sample.</source>
        <translation>Ingen har angett när exemplen spelades in, så radernas ordning togs för tidsordningen. Där raderna är blandade är detta en delning efter exempel.</translation>
    </message>
    <message>
        <source>It was looked at again afterwards, for the curve of missed R peaks.</source>
        <translation>Den sågs på igen efteråt, för kurvan över missade R-toppar.</translation>
    </message>
    <message>
        <source>The program’s defaults for dropout, initial weights and beat window were first chosen by test accuracies on these recordings. Compared anew by the selection half of DS1 alone they are kept (docs/benchmarks.md), yet figures on these recordings may be a little too good.</source>
        <translation>Programmets förval för dropout, startvikter och slagfönster valdes först efter testnoggrannheter på dessa inspelningar. Jämförda på nytt enbart med urvalshalvan av DS1 behålls de (docs/benchmarks.md), men resultat på dessa inspelningar kan ändå vara något för bra.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: one training of the chosen network and %1 baselines. Nothing was chosen on it.</source>
        <translation>Testdelen användes en gång, i slutet: en träning av det valda nätet och %1 referensmetoder. Inget valdes på den.</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>it runs forwards only, as on a device, and delays the signal</source>
        <translation>det går bara framåt, som på en enhet, och fördröjer signalen</translation>
    </message>
    <message>
        <source>a device cannot: it runs forwards and backwards over the whole recording</source>
        <translation>en enhet kan det inte: det går framåt och bakåt över hela inspelningen</translation>
    </message>
    <message>
        <source>a device can: each window by itself, so its amplitude is lost</source>
        <translation>en enhet kan det: varje fönster för sig, så amplituden går förlorad</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of the whole recording, known at its end only</source>
        <translation>en enhet kan det inte: efter hela inspelningens avvikelse, som är känd först vid dess slut</translation>
    </message>
    <message>
        <source>a device can, after a calibration of %1 s for each patient; the amplitude is kept</source>
        <translation>en enhet kan det efter en kalibrering på %1 s för varje patient; amplituden behålls</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of all that a patient has</source>
        <translation>en enhet kan det inte: efter avvikelsen hos allt som en patient har</translation>
    </message>
    <message>
        <source>a device can: divided by %1, the amplitude is kept</source>
        <translation>en enhet kan det: delat med %1, amplituden behålls</translation>
    </message>
    <message>
        <source>a device can: values as recorded</source>
        <translation>en enhet kan det: värden som inspelade</translation>
    </message>
    <message>
        <source>a device can: by the numbers under &quot;Range of the values&quot;, where there are any; they are of all recordings, those of the test part too</source>
        <translation>en enhet kan det: med talen under ”Värdenas intervall”, där det finns några; de gäller alla inspelningar, även testdelens</translation>
    </message>
    <message>
        <source>a device can: of the last %1 s</source>
        <translation>en enhet kan det: av de senaste %1 s</translation>
    </message>
    <message>
        <source>a device would answer %1 s late: the median is of the intervals before and after the beat</source>
        <translation>en enhet skulle svara %1 s senare: medianen är av intervallen före och efter slaget</translation>
    </message>
    <message>
        <source>it ends %1 s after the R peak, which is the least delay of an answer</source>
        <translation>det slutar %1 s efter R-toppen, vilket är svarets minsta fördröjning</translation>
    </message>
    <message>
        <source>it ends %1 samples after the R peak, which is the least delay of an answer</source>
        <translation>det slutar %1 sampel efter R-toppen, vilket är svarets minsta fördröjning</translation>
    </message>
    <message>
        <source>it ends %1 R-R intervals after the R peak, which is the least delay of an answer</source>
        <translation>det slutar %1 R-R-intervall efter R-toppen, vilket är svarets minsta fördröjning</translation>
    </message>
    <message>
        <source>the next interval is known one beat later</source>
        <translation>nästa intervall är känt först ett slag senare</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skalning</translation>
    </message>
    <message>
        <source>R-R median</source>
        <translation>R-R-median</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
    <message>
        <source>R-R inputs</source>
        <translation>R-R-värden</translation>
    </message>
    <message>
        <source>its file %1 is not there</source>
        <translation>filen %1 saknas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message>
        <source>it has not the wanted lead but %1</source>
        <translation>inte den önskade avledningen utan %1</translation>
    </message>
    <message>
        <source>a paced record</source>
        <translation>en registrering med pacemaker</translation>
    </message>
    <message>
        <source>it would have given %1</source>
        <translation>den skulle ha gett %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>reading stopped early</source>
        <translation>läsningen avbröts i förtid</translation>
    </message>
    <message>
        <source>reading it stopped early</source>
        <translation>läsningen avbröts i förtid</translation>
    </message>
    <message>
        <source>it is text in UTF-16, save it as UTF-8</source>
        <translation>text i UTF-16, spara den som UTF-8</translation>
    </message>
    <message>
        <source>it is compressed with gzip, unpack it first</source>
        <translation>komprimerad med gzip, packa upp först</translation>
    </message>
    <message>
        <source>it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it or save the sheet as CSV</source>
        <translation>ett zip-arkiv eller en arbetsbok från Excel eller LibreOffice (.xlsx, .ods); packa upp eller spara bladet som CSV</translation>
    </message>
    <message>
        <source>it is a NumPy array, save it as text with numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</source>
        <translation>en NumPy-matris; spara som text med numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</translation>
    </message>
    <message>
        <source>it is a MATLAB file, save its matrix as text with writematrix</source>
        <translation>en MATLAB-fil; spara matrisen som text med writematrix</translation>
    </message>
    <message>
        <source>it is a pointer of Git LFS and not the file itself, get it with git lfs pull</source>
        <translation>en pekare från Git LFS och inte själva filen; hämta med git lfs pull</translation>
    </message>
    <message>
        <source>it is a web page, perhaps an error page saved by a download, get the file again</source>
        <translation>en webbsida, kanske en felsida från en hämtning; hämta filen igen</translation>
    </message>
    <message>
        <source>it is an EDF or BDF recording</source>
        <translation>en EDF- eller BDF-registrering</translation>
    </message>
    <message>
        <source>its content is binary and of no kind known here</source>
        <translation>binärt innehåll av okänt slag</translation>
    </message>
    <message>
        <source>its file %1 is there as %2.gz only, unpack it first</source>
        <translation>filen %1 finns bara som %2.gz, packa upp först</translation>
    </message>
    <message>
        <source>%1 holds %2 samples per signal, of which those are read that the header states, %3</source>
        <translation>%1 innehåller %2 värden per signal; de %3 som huvudet anger läses</translation>
    </message>
    <message>
        <source>holds %1 of the %2 samples per signal that the header states</source>
        <translation>innehåller %1 av de %2 värden per signal som huvudet anger</translation>
    </message>
    <message>
        <source>%1 holds %2 of the %3 samples per signal that the header states, read up to its end</source>
        <translation>%1 innehåller %2 av de %3 värden per signal som huvudet anger; läst till slutet</translation>
    </message>
    <message>
        <source>its leads differ in rate</source>
        <translation>avledningarna har olika takt</translation>
    </message>
    <message>
        <source>it has no annotation file %1</source>
        <translation>ingen annoteringsfil %1</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>det finns %1</translation>
    </message>
    <message>
        <source>%1 has no beat</source>
        <translation>%1 har inget slag</translation>
    </message>
    <message>
        <source>its annotations are %1</source>
        <translation>annoteringarna är %1</translation>
    </message>
    <message>
        <source>dataset.labels.classes names the marks of each class</source>
        <translation>dataset.labels.classes anger märkena för varje klass</translation>
    </message>
    <message>
        <source>its annotations are %1, by the record name inside its header</source>
        <translation>annoteringarna är %1, efter registreringens namn i huvudet</translation>
    </message>
    <message>
        <source>there is no WFDB header (.hea) in it, but %1</source>
        <translation>det finns inget WFDB-huvud (.hea) i den, men %1</translation>
    </message>
    <message>
        <source>its sampling rate is %1 Hz</source>
        <translation>samplingstakten är %1 Hz</translation>
    </message>
    <message>
        <source>no lead %1</source>
        <translation>ingen avledning %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>det finns: %1</translation>
    </message>
    <message>
        <source>no file holds samples of its lead %1</source>
        <translation>ingen fil innehåller värden för avledningen %1</translation>
    </message>
    <message>
        <source>%1 beat lies outside its %2 s of signal</source>
        <translation>%1 slag ligger utanför signalens %2 s</translation>
    </message>
    <message>
        <source>%1 beats lie outside its %2 s of signal</source>
        <translation>%1 slag ligger utanför signalens %2 s</translation>
    </message>
    <message>
        <source>%1 mark repeats another one of the same time</source>
        <translation>%1 märke upprepar ett annat vid samma tid</translation>
    </message>
    <message>
        <source>%1 marks repeat another one of the same time</source>
        <translation>%1 märken upprepar ett annat vid samma tid</translation>
    </message>
    <message>
        <source>no record has the lead &quot;%1&quot;</source>
        <translation>ingen registrering har avledningen ”%1”</translation>
    </message>
    <message>
        <source>name one of them in dataset.lead, or &quot;first&quot; in dataset.fallback_lead</source>
        <translation>ange en av dem i dataset.lead, eller ”first” i dataset.fallback_lead</translation>
    </message>
    <message>
        <source>none of its %1 record has the beat annotations that are needed</source>
        <translation>den enda registreringen saknar de slagannoteringar som behövs (antal: %1)</translation>
    </message>
    <message>
        <source>none of its %1 records has the beat annotations that are needed</source>
        <translation>ingen av de %1 registreringarna har de slagannoteringar som behövs</translation>
    </message>
    <message>
        <source>the records lie in subfolders</source>
        <translation>registreringarna ligger i undermappar</translation>
    </message>
    <message>
        <source>data with one label a record can be read from a CSV of one record a row</source>
        <translation>data med en etikett per registrering kan läsas från en CSV-fil med en registrering per rad</translation>
    </message>
    <message>
        <source>none of its %1 record can be used</source>
        <translation>den enda registreringen kan inte användas (antal: %1)</translation>
    </message>
    <message>
        <source>none of its %1 records can be used</source>
        <translation>ingen av de %1 registreringarna kan användas</translation>
    </message>
    <message>
        <source>none of its %1 recordings can be used</source>
        <translation>ingen av de %1 registreringarna kan användas</translation>
    </message>
    <message>
        <source>annotations of no class: %1</source>
        <translation>annoteringar som inte hör till någon klass: %1</translation>
    </message>
    <message>
        <source>%1 (%2, not classified)</source>
        <translation>%1 (%2, inte klassade)</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 record</source>
        <translation>läst från ”%1” i %2 registrering</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 records</source>
        <translation>läst från ”%1” i %2 registreringar</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recording</source>
        <translation>läst från ”%1” i %2 registrering</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recordings</source>
        <translation>läst från ”%1” i %2 registreringar</translation>
    </message>
    <message>
        <source>%1 beat has more than a quarter of the window in a gap of the signal</source>
        <translation>%1 slag har mer än en fjärdedel av fönstret i ett avbrott i signalen</translation>
    </message>
    <message>
        <source>%1 beats have more than a quarter of the window in a gap of the signal</source>
        <translation>%1 slag har mer än en fjärdedel av fönstret i ett avbrott i signalen</translation>
    </message>
    <message>
        <source>%1 beat has less than a quarter of the window inside the signal</source>
        <translation>%1 slag har mindre än en fjärdedel av fönstret i signalen</translation>
    </message>
    <message>
        <source>%1 beats have less than a quarter of the window inside the signal</source>
        <translation>%1 slag har mindre än en fjärdedel av fönstret i signalen</translation>
    </message>
    <message>
        <source>there is no beat to learn from</source>
        <translation>det finns inget slag att lära av</translation>
    </message>
    <message>
        <source>all its beats lie in gaps of the signal</source>
        <translation>alla slag ligger i avbrott i signalen</translation>
    </message>
    <message>
        <source>its annotation file has no end mark, read up to its end</source>
        <translation>annoteringsfilen saknar slutmärke; läst till slutet</translation>
    </message>
    <message>
        <source>annotation %1 of its file lies before the record&apos;s start and is left out</source>
        <translation>annotering %1 i filen ligger före registreringens början och utelämnas</translation>
    </message>
    <message>
        <source>annotation %1 lies before the record&apos;s start</source>
        <translation>annotering %1 ligger före registreringens början</translation>
    </message>
    <message>
        <source>annotation %1 has the undefined code %2</source>
        <translation>annotering %1 har den odefinierade koden %2</translation>
    </message>
    <message>
        <source>it stops without an end mark after %1 annotations</source>
        <translation>slutar utan slutmärke efter %1 annoteringar</translation>
    </message>
    <message>
        <source>sampling frequency is not positive</source>
        <translation>samplingsfrekvensen är inte positiv</translation>
    </message>
    <message>
        <source>it is text where annotations in MIT format are binary; &quot;wrann&quot; of the WFDB tools makes them of what &quot;rdann&quot; wrote</source>
        <translation>text, där annoteringar i MIT-format är binära; ”wrann” i WFDB-verktygen gör dem av det som ”rdann” skrev</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4</source>
        <translation>signalen ”%1” i registreringen %2 ger summan %3, inte %4</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4, the checksum in its header</source>
        <translation>signalen ”%1” i registreringen %2 ger summan %3, inte %4, kontrollsumman i huvudet</translation>
    </message>
    <message>
        <source>its signal file is %1, its header says %2</source>
        <translation>signalfilen är %1, huvudet säger %2</translation>
    </message>
    <message>
        <source>its samples are compressed with FLAC (format %1), convert the record with &quot;xform -i RECORD -o COPY -O 16&quot; of the WFDB tools, or with wfdb-python: rdrecord, then wrsamp with fmt 16</source>
        <translation>värdena är komprimerade med FLAC (format %1); konvertera registreringen med ”xform -i RECORD -o COPY -O 16” i WFDB-verktygen, eller med wfdb-python: rdrecord, sedan wrsamp med fmt 16</translation>
    </message>
    <message>
        <source>storage format %1 is none that is known (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</source>
        <translation>lagringsformatet %1 är inte känt (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</translation>
    </message>
    <message>
        <source>no record line</source>
        <translation>ingen registreringsrad</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>states %1 segments, but %2 lines follow</source>
        <translation>anger %1 segment, men %2 rader följer</translation>
    </message>
    <message>
        <source>states %1 signals, but %2 lines follow</source>
        <translation>anger %1 signaler, men %2 rader följer</translation>
    </message>
    <message>
        <source>its record line names a folder, %1</source>
        <translation>registreringsraden anger en mapp, %1</translation>
    </message>
    <message>
        <source>segment count in %1 is not 1 to 1000000</source>
        <translation>antalet segment i %1 är inte 1 till 1000000</translation>
    </message>
    <message>
        <source>line %1 is not the record line of a WFDB header</source>
        <translation>rad %1 är inte registreringsraden i ett WFDB-huvud</translation>
    </message>
    <message>
        <source>number of signals %1 is not 0 to 4096</source>
        <translation>antalet signaler %1 är inte 0 till 4096</translation>
    </message>
    <message>
        <source>its sampling frequency has a decimal comma</source>
        <translation>samplingsfrekvensen har decimalkomma</translation>
    </message>
    <message>
        <source>sampling frequency %1 is not a positive number</source>
        <translation>samplingsfrekvensen %1 är inget positivt tal</translation>
    </message>
    <message>
        <source>number of samples %1 is not a possible length</source>
        <translation>antalet värden %1 är ingen möjlig längd</translation>
    </message>
    <message>
        <source>length %1 of segment %2 is not a number of samples</source>
        <translation>längden %1 hos segmentet %2 är inget antal värden</translation>
    </message>
    <message>
        <source>its header names %1, read from %2 beside it</source>
        <translation>huvudet anger %1, läst från %2 bredvid</translation>
    </message>
    <message>
        <source>samples from standard input</source>
        <translation>värden från standard in</translation>
    </message>
    <message>
        <source>format %1 differs from format %2 of the same file above</source>
        <translation>formatet %1 skiljer sig från formatet %2 för samma fil ovan</translation>
    </message>
    <message>
        <source>a frame of the signals up to here has more than 1000000 samples</source>
        <translation>en ram av signalerna hittills har mer än 1000000 värden</translation>
    </message>
    <message>
        <source>format %1 cannot be read</source>
        <translation>formatet %1 går inte att läsa</translation>
    </message>
    <message>
        <source>samples per frame in %1 are not 1 to 100000</source>
        <translation>värdena per ram i %1 är inte 1 till 100000</translation>
    </message>
    <message>
        <source>skew or offset in %1 is not a possible one</source>
        <translation>förskjutningen eller starten i %1 är inte möjlig</translation>
    </message>
    <message>
        <source>a gain of it has a decimal comma</source>
        <translation>en förstärkning har decimalkomma</translation>
    </message>
    <message>
        <source>gain %1 is not GAIN(BASELINE)/UNIT</source>
        <translation>förstärkningen %1 är inte GAIN(BASELINE)/UNIT</translation>
    </message>
    <message>
        <source>its %1 %2 is not a whole number and is passed over</source>
        <translation>%1 %2 är inget heltal och förbigås</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 är inget heltal</translation>
    </message>
    <message>
        <source>ADC resolution %1</source>
        <translation>AD-upplösning %1</translation>
    </message>
    <message>
        <source>ADC zero %1</source>
        <translation>AD-nolla %1</translation>
    </message>
    <message>
        <source>initial value</source>
        <translation>startvärde</translation>
    </message>
    <message>
        <source>initial value %1</source>
        <translation>startvärde %1</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>kontrollsumma</translation>
    </message>
    <message>
        <source>block size</source>
        <translation>blockstorlek</translation>
    </message>
    <message>
        <source>%1 lies outside the record&apos;s folder</source>
        <translation>%1 ligger utanför registreringens mapp</translation>
    </message>
    <message>
        <source>binary content where a WFDB header is text</source>
        <translation>binärt innehåll där ett WFDB-huvud är text</translation>
    </message>
    <message>
        <source>states %1 samples, but its segments have %2</source>
        <translation>anger %1 värden, men segmenten har %2</translation>
    </message>
    <message>
        <source>all its segments are gaps</source>
        <translation>alla segment är avbrott</translation>
    </message>
    <message>
        <source>segment %1 has segments itself</source>
        <translation>segmentet %1 har egna segment</translation>
    </message>
    <message>
        <source>a segment that has segments itself</source>
        <translation>ett segment som har egna segment</translation>
    </message>
    <message>
        <source>no signal is named &apos;%1&apos;</source>
        <translation>ingen signal heter ”%1”</translation>
    </message>
    <message>
        <source>no signal %1 among %2</source>
        <translation>ingen signal %1 bland %2</translation>
    </message>
    <message>
        <source>samples %1 to %2 are not within the record&apos;s %3</source>
        <translation>värdena %1 till %2 ligger inte bland registreringens %3</translation>
    </message>
    <message>
        <source>more than %1 samples at once</source>
        <translation>mer än %1 värden på en gång</translation>
    </message>
    <message>
        <source>has %1 samples, but %2 belong to record %3</source>
        <translation>%1 värden, men %2 hör till registreringen %3</translation>
    </message>
    <message>
        <source>has another sampling frequency than record %1</source>
        <translation>annan samplingsfrekvens än registreringen %1</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; has another rate or unit than in the rest of record %2</source>
        <translation>signalen ”%1” har annan takt eller enhet än i resten av registreringen %2</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 is not there</source>
        <translation>segmentet %1 tas som ett avbrott: %2 saknas</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 cannot be read</source>
        <translation>segmentet %1 tas som ett avbrott: %2 går inte att läsa</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2</source>
        <translation>segmentet %1 tas som ett avbrott: %2</translation>
    </message>
    <message>
        <source>raw samples of a multi-segment record</source>
        <translation>råvärden ur en registrering med flera segment</translation>
    </message>
    <message>
        <source>%1 of its %2 samples are in no file</source>
        <translation>%1 av dess %2 värden finns inte i någon fil</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>ingen signal %1</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is empty</source>
        <translation>området för signalen ”%1” är tomt</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is not four numbers</source>
        <translation>området för signalen ”%1” är inte fyra tal</translation>
    </message>
    <message>
        <source>%1 in record %2</source>
        <translation>%1 i block %2</translation>
    </message>
    <message>
        <source>more than %1 annotations</source>
        <translation>mer än %1 annoteringar</translation>
    </message>
    <message>
        <source>record %1 has no time</source>
        <translation>block %1 har ingen tid</translation>
    </message>
    <message>
        <source>record %1 starts before the one before it ends</source>
        <translation>block %1 börjar innan det förra slutar</translation>
    </message>
    <message>
        <source>it has gaps by the times of its records though its header calls it continuous (EDF+C), read by these times</source>
        <translation>enligt blockens tider finns avbrott fast huvudet kallar den sammanhängande (EDF+C); läst enligt dessa tider</translation>
    </message>
    <message>
        <source>an annotation has no time or no end</source>
        <translation>en annotering saknar tid eller slut</translation>
    </message>
    <message>
        <source>it starts neither as EDF nor as BDF</source>
        <translation>den börjar varken som EDF eller BDF</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>slutar mitt i huvudet</translation>
    </message>
    <message>
        <source>its number of records is &apos;%1&apos;, counted by the length of the file instead</source>
        <translation>antalet block är ”%1”; räknat efter filens längd i stället</translation>
    </message>
    <message>
        <source>number of records is &apos;%1&apos;</source>
        <translation>antalet block är ”%1”</translation>
    </message>
    <message>
        <source>record length is &apos;%1&apos;</source>
        <translation>blocklängden är ”%1”</translation>
    </message>
    <message>
        <source>number of signals is &apos;%1&apos;</source>
        <translation>antalet signaler är ”%1”</translation>
    </message>
    <message>
        <source>number of samples of signal &apos;%1&apos; is &apos;%2&apos;</source>
        <translation>antalet värden i signalen ”%1” är ”%2”</translation>
    </message>
    <message>
        <source>its header states a length of &apos;%1&apos; bytes, read as the %2 of its %3 signals</source>
        <translation>huvudet anger längden ”%1” byte; läst som de %2 som dess %3 signaler har</translation>
    </message>
    <message>
        <source>its header says that it has gaps (EDF+D), but no signal tells when its records are, read as if one follows the other</source>
        <translation>huvudet säger att det finns avbrott (EDF+D), men ingen signal säger när blocken är; läst som om de följer på varandra</translation>
    </message>
    <message>
        <source>it has annotations though its header calls it a plain EDF</source>
        <translation>den har annoteringar fast huvudet kallar den en enkel EDF</translation>
    </message>
    <message>
        <source>its records have no length, but it has samples</source>
        <translation>blocken har ingen längd, men det finns värden</translation>
    </message>
    <message>
        <source>its records hold no samples</source>
        <translation>blocken innehåller inga värden</translation>
    </message>
    <message>
        <source>one record has %1 bytes</source>
        <translation>ett block har %1 byte</translation>
    </message>
    <message>
        <source>it ends after its header</source>
        <translation>slutar efter huvudet</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2 whole ones</source>
        <translation>huvudet anger %1 block, filen har %2 hela</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2, of which the first %3 are read</source>
        <translation>huvudet anger %1 block, filen har %2, de första %3 läses</translation>
    </message>
    <message>
        <source>its header is padded with NUL instead of blanks</source>
        <translation>huvudet är utfyllt med NUL i stället för blanksteg</translation>
    </message>
    <message>
        <source>numbers of its header have a decimal comma</source>
        <translation>tal i huvudet har decimalkomma</translation>
    </message>
    <message>
        <source>its channel %1 has no samples</source>
        <translation>kanalen %1 har inga värden</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>ingen kanal %1</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in unit</source>
        <translation>kanalerna i paret %1 har olika enhet</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in rate</source>
        <translation>kanalerna i paret %1 har olika takt</translation>
    </message>
    <message>
        <source>its records have no length</source>
        <translation>blocken har ingen längd</translation>
    </message>
    <message>
        <source>the range of its channel %1 is empty (%2 to %3 for %4 to %5)</source>
        <translation>området för kanalen %1 är tomt (%2 till %3 för %4 till %5)</translation>
    </message>
    <message>
        <source>its labels, %1: %2</source>
        <translation>etiketterna, %1: %2</translation>
    </message>
    <message>
        <source>its labels are in %1, by its columns</source>
        <translation>etiketterna finns i %1, enligt dess kolumner</translation>
    </message>
    <message>
        <source>it has no annotation</source>
        <translation>utan annotering</translation>
    </message>
    <message>
        <source>no annotation names a class</source>
        <translation>ingen annotering anger en klass</translation>
    </message>
    <message>
        <source>its label file %1 names no seizure and %2</source>
        <translation>etikettfilen %1 anger inget anfall; %2</translation>
    </message>
    <message>
        <source>no file lists its seizures and %1</source>
        <translation>ingen fil anger anfallen; %1</translation>
    </message>
    <message>
        <source>beside it lie %1</source>
        <translation>bredvid ligger %1</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 s, the recording ends at %4 s</source>
        <translation>%1 vid %2 till %3 s, registreringen slutar vid %4 s</translation>
    </message>
    <message>
        <source>there is no EDF or BDF file in it, but %1</source>
        <translation>det finns ingen EDF- eller BDF-fil i den, men %1</translation>
    </message>
    <message>
        <source>no recording has all channels of %1</source>
        <translation>ingen registrering har alla kanaler: %1</translation>
    </message>
    <message>
        <source>name others in dataset.eeg.channels</source>
        <translation>ange andra i dataset.eeg.channels</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recording</source>
        <translation>den första av flera kanaler med det namnet, i %1 registrering</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recordings</source>
        <translation>den första av flera kanaler med det namnet, i %1 registreringar</translation>
    </message>
    <message>
        <source>%1 of %2 windows have a gap</source>
        <translation>%1 av %2 fönster har ett avbrott</translation>
    </message>
    <message>
        <source>%1 of %2 windows repeat what an earlier recording holds</source>
        <translation>%1 av %2 fönster upprepar vad en tidigare registrering innehåller</translation>
    </message>
    <message>
        <source>%1 of %2 windows reach beyond the signal</source>
        <translation>%1 av %2 fönster når utanför signalen</translation>
    </message>
    <message>
        <source>there is no window to learn from</source>
        <translation>det finns inget fönster att lära av</translation>
    </message>
    <message>
        <source>it is too long to resample</source>
        <translation>för lång för att samplas om</translation>
    </message>
    <message>
        <source>its summary %1 cannot be used: %2</source>
        <translation>sammanfattningen %1 kan inte användas: %2</translation>
    </message>
    <message>
        <source>it was passed over: %1</source>
        <translation>förbigången: %1</translation>
    </message>
    <message>
        <source>no seizure in it has a file, a start of the registration, a start and an end</source>
        <translation>inget anfall i den har en fil, en registreringsstart, en början och ett slut</translation>
    </message>
    <message>
        <source>the row of %1 has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>raden för %1 har ”%2” som början, vilket varken är sekunder eller h:mm:ss</translation>
    </message>
    <message>
        <source>row %1 of it has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>rad %1 har ”%2” som början, vilket varken är sekunder eller h:mm:ss</translation>
    </message>
    <message>
        <source>it has &apos;%1&apos;, which is no time</source>
        <translation>där står ”%1”, som inte är en tid</translation>
    </message>
    <message>
        <source>its columns are those of labels for all recordings, so it is used as such</source>
        <translation>kolumnerna är de som etiketter för alla registreringar har, så den används så</translation>
    </message>
    <message>
        <source>no recording here has the name of these rows: %1</source>
        <translation>ingen registrering här heter som dessa rader: %1</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and nothing that it ends</source>
        <translation>annoteringen ”%1” vid %2 har ingen längd och avslutar inget</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and no mark of its end</source>
        <translation>annoteringen ”%1” vid %2 har varken längd eller slutmärke</translation>
    </message>
    <message>
        <source>the %1 that starts at %2 has no mark of its end</source>
        <translation>%1 från %2 saknar slutmärke</translation>
    </message>
    <message>
        <source>no line &apos;File Name:&apos;</source>
        <translation>ingen rad ”File Name:”</translation>
    </message>
    <message>
        <source>number of seizures is &apos;%1&apos;</source>
        <translation>antalet anfall är ”%1”</translation>
    </message>
    <message>
        <source>time of a seizure is &apos;%1&apos;</source>
        <translation>tiden för ett anfall är ”%1”</translation>
    </message>
    <message>
        <source>a seizure starts before the last one ends</source>
        <translation>ett anfall börjar innan det förra slutar</translation>
    </message>
    <message>
        <source>a seizure ends that did not start</source>
        <translation>ett anfall slutar som inte har börjat</translation>
    </message>
    <message>
        <source>a seizure ends before it starts</source>
        <translation>ett anfall slutar innan det börjar</translation>
    </message>
    <message>
        <source>a seizure of %1 does not end</source>
        <translation>ett anfall i %1 slutar inte</translation>
    </message>
    <message>
        <source>%1 states %2 seizures, but lists %3</source>
        <translation>%1 anger %2 anfall, men räknar upp %3</translation>
    </message>
    <message>
        <source>starts and ends of seizures do not pair up</source>
        <translation>anfallens början och slut bildar inga par</translation>
    </message>
    <message>
        <source>only words for a seizure count, unless dataset.labels.classes names other classes</source>
        <translation>bara ord för anfall räknas, om inte dataset.labels.classes anger andra klasser</translation>
    </message>
    <message>
        <source>there is %1 beside it</source>
        <translation>bredvid ligger %1</translation>
    </message>
    <message>
        <source>there are %1; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, .tsv, .txt)</source>
        <translation>det finns %1; det som läses är WFDB-registreringar (.hea), EDF- eller BDF-registreringar och tabeller (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>they are packed: unpack them with gunzip</source>
        <translation>de är packade: packa upp med gunzip</translation>
    </message>
    <message>
        <source>unpack the archive first</source>
        <translation>packa först upp arkivet</translation>
    </message>
    <message>
        <source>save them as a CSV with one sample a row and its label in a column</source>
        <translation>spara som CSV med ett exempel per rad och dess etikett i en kolumn</translation>
    </message>
    <message>
        <source>export them as EDF, for instance with MNE: raw.export(&quot;name.edf&quot;)</source>
        <translation>exportera som EDF, till exempel med MNE: raw.export(&quot;name.edf&quot;)</translation>
    </message>
    <message>
        <source>%1 without ending</source>
        <translation>%1 utan ändelse</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 med flera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>it is a file, a folder of recordings is needed</source>
        <translation>en fil; en mapp med registreringar behövs</translation>
    </message>
    <message>
        <source>it has more than 100000 entries</source>
        <translation>mer än 100000 poster</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the folders</source>
        <translation>%1 registreringar från %2 patient, efter mapparna</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the folders</source>
        <translation>%1 registreringar från %2 patienter, efter mapparna</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 registreringar från %2 patient, efter namnens del före första ”_” eller ”-”</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 registreringar från %2 patienter, efter namnens del före första ”_” eller ”-”</translation>
    </message>
    <message>
        <source>it is not found in &quot;%1&quot;</source>
        <translation>hittades inte i ”%1”</translation>
    </message>
    <message>
        <source>it has no row for the recording %1</source>
        <translation>ingen rad för registreringen %1</translation>
    </message>
    <message>
        <source>it has no sample</source>
        <translation>utan exempel</translation>
    </message>
    <message>
        <source>it differs from &quot;%1&quot; in case only and is another class</source>
        <translation>skiljer sig från ”%1” bara i versaler och gemener och är en annan klass</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;, there are %2</source>
        <translation>det finns ingen klass ”%1”, det finns %2</translation>
    </message>
    <message>
        <source>at least two classes are needed, the samples of each class are %1</source>
        <translation>minst två klasser behövs; exempel per klass: %1</translation>
    </message>
    <message>
        <source>too many samples</source>
        <translation>för många exempel</translation>
    </message>
    <message>
        <source>%1 samples do not fit into memory, keep fewer of each class</source>
        <translation>%1 exempel får inte plats i minnet; behåll färre av varje klass</translation>
    </message>
    <message>
        <source>the scale of &quot;%1&quot; is not finite</source>
        <translation>skalan för ”%1” är inte ändlig</translation>
    </message>
    <message>
        <source>a split by files tests those whose name or folder holds &quot;test&quot;, which are %1 of %2</source>
        <translation>en uppdelning efter filer testar dem vars namn eller mapp innehåller ”test”, det är %1 av %2</translation>
    </message>
    <message>
        <source>rename some, or choose another dataset.split.by</source>
        <translation>byt namn på några, eller välj ett annat dataset.split.by</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples</source>
        <translation>en klass behöver minst %1 exempel</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples, or 4 with 1 in dataset.split.minimum_per_class</source>
        <translation>en klass behöver minst %1 exempel, eller 4 med 1 i dataset.split.minimum_per_class</translation>
    </message>
    <message>
        <source>it has %1 sample, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 exempel, varav %2 här: %3; där behövs minst %4</translation>
    </message>
    <message>
        <source>it has %1 samples, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 exempel, varav %2 här: %3; där behövs minst %4</translation>
    </message>
    <message>
        <source>all samples are %1</source>
        <translation>alla exempel: %1</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or change dataset.split</source>
        <translation>ange klasserna i dataset.classes, eller ändra dataset.split</translation>
    </message>
    <message>
        <source>first half of the validation part</source>
        <translation>första halvan av valideringsdelen</translation>
    </message>
    <message>
        <source>second half of the validation part</source>
        <translation>andra halvan av valideringsdelen</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>testdelen</translation>
    </message>
    <message>
        <source>the test part holds no sample</source>
        <translation>testdelen innehåller inget exempel</translation>
    </message>
    <message>
        <source>it has no sample in the training part</source>
        <translation>inget exempel i träningsdelen</translation>
    </message>
    <message>
        <source>only 1 patient has it, and a split by patient needs %1: one to train, one in each half of the validation part and one to test</source>
        <translation>bara 1 patient har den, och en uppdelning efter patient behöver %1: en för träning, en i varje halva av valideringen och en för test</translation>
    </message>
    <message>
        <source>only %1 patients have it, and a split by patient needs %2: one to train, one in each half of the validation part and one to test</source>
        <translation>bara %1 patienter har den, och en uppdelning efter patient behöver %2: en för träning, en i varje halva av valideringen och en för test</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or choose &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>ange klasserna i dataset.classes, eller välj ”time” eller ”sample” i dataset.split.by</translation>
    </message>
    <message>
        <source>&quot;dechazal&quot; needs at least 3 recordings of MIT-BIH&apos;s DS1 and 1 of DS2, the data has %1 and %2</source>
        <translation>”dechazal” behöver minst 3 registreringar ur MIT-BIH:s DS1 och 1 ur DS2, data har %1 och %2</translation>
    </message>
    <message>
        <source>%1 of the 22 of %2</source>
        <translation>%1 av de 22 i %2</translation>
    </message>
    <message>
        <source>choose &quot;patient&quot;, &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>välj ”patient”, ”time” eller ”sample” i dataset.split.by</translation>
    </message>
    <message>
        <source>a split by patient needs at least %1 patients, the data tells of %2</source>
        <translation>en uppdelning efter patient behöver minst %1 patienter, data har %2</translation>
    </message>
    <message>
        <source>%1 folds need as many patients, the data tells of %2</source>
        <translation>%1 delmängder behöver lika många patienter, data har %2</translation>
    </message>
    <message>
        <source>say whose a recording is in dataset.patients, or a row in dataset.csv.patient, or choose &quot;sample&quot; in dataset.split.by</source>
        <translation>ange vems en registrering är i dataset.patients, eller en rad i dataset.csv.patient, eller välj ”sample” i dataset.split.by</translation>
    </message>
    <message>
        <source>windows of %1 values of %2 channels are not 2 to 65536 values a sample</source>
        <translation>fönster om %1 värden från %2 kanaler är inte 2 till 65536 värden per exempel</translation>
    </message>
    <message>
        <source>%1 does not divide the %2 values of a sample</source>
        <translation>%1 delar inte exemplets %2 värden</translation>
    </message>
    <message>
        <source>it must be below low_pass_Hz, %1, found %2</source>
        <translation>det måste vara under low_pass_Hz, %1, fann %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;previous&quot;, &quot;next&quot;, &quot;median&quot;, &quot;previous/median&quot; and &quot;next/median&quot;</source>
        <translation>”%1” är inte ”previous”, ”next”, ”median”, ”previous/median” eller ”next/median”</translation>
    </message>
    <message>
        <source>it must name at least 1 and at most 64 channels, found %1</source>
        <translation>minst 1 och högst 64 kanaler ska anges, fann %1</translation>
    </message>
    <message>
        <source>window, rate and channels make %1 values a sample, at least 2 and at most 65536 are possible</source>
        <translation>fönster, takt och kanaler ger %1 värden per exempel, minst 2 och högst 65536 är möjliga</translation>
    </message>
    <message>
        <source>it names a column, &quot;first&quot;, &quot;last&quot;, &quot;one-hot&quot;, &quot;file&quot; or &quot;auto&quot;</source>
        <translation>ange en kolumn, ”first”, ”last”, ”one-hot”, ”file” eller ”auto”</translation>
    </message>
    <message>
        <source>at most 64 channels are possible</source>
        <translation>högst 64 kanaler är möjliga</translation>
    </message>
    <message>
        <source>there must be at least 2 and at most 256 classes</source>
        <translation>det måste finnas minst 2 och högst 256 klasser</translation>
    </message>
    <message>
        <source>class &quot;%1&quot; has no annotation</source>
        <translation>klassen ”%1” har ingen annotering</translation>
    </message>
    <message>
        <source>it may have at most 200 characters</source>
        <translation>högst 200 tecken</translation>
    </message>
    <message>
        <source>it must have a group, as &quot;^(.*?)_&quot;</source>
        <translation>det måste finnas en grupp, som ”^(.*?)_”</translation>
    </message>
    <message>
        <source>it is no regular expression: %1</source>
        <translation>inget reguljärt uttryck: %1</translation>
    </message>
    <message>
        <source>it must name the CSV file of records and patients</source>
        <translation>ange CSV-filen med registreringar och patienter</translation>
    </message>
    <message>
        <source>train, validation and test must add up to 1, they make %1</source>
        <translation>träning, validering och test måste bli 1, de blir %1</translation>
    </message>
    <message>
        <source>folds are for a split by patient, and at least 2</source>
        <translation>delmängder är för en uppdelning efter patient, och minst 2</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;%1&quot; needs the path of its files</source>
        <translation>data av slaget ”%1” behöver sökvägen till sina filer</translation>
    </message>
    <message>
        <source>it must name a lead</source>
        <translation>en avledning ska anges</translation>
    </message>
    <message>
        <source>at least two classes are needed</source>
        <translation>minst två klasser behövs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>”%1” finns två gånger</translation>
    </message>
    <message>
        <source>at most 64 leads are possible</source>
        <translation>högst 64 avledningar är möjliga</translation>
    </message>
    <message>
        <source>leads and length make more than 65536 values a sample</source>
        <translation>avledningar och längd ger mer än 65536 värden per exempel</translation>
    </message>
    <message>
        <source>an object of class names and lists of annotations is needed</source>
        <translation>ett objekt med klassnamn och listor av annoteringar behövs</translation>
    </message>
    <message>
        <source>a list of lists of patients is needed</source>
        <translation>en lista av listor av patienter behövs</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;auto&quot; needs the path of its files</source>
        <translation>data av slaget ”auto” behöver sökvägen till sina filer</translation>
    </message>
    <message>
        <source>each folder is a class</source>
        <translation>varje mapp är en klass</translation>
    </message>
    <message>
        <source>files whose names start alike are a class</source>
        <translation>filer vars namn börjar lika är en klass</translation>
    </message>
    <message>
        <source>each file is a class</source>
        <translation>varje fil är en klass</translation>
    </message>
    <message>
        <source>the label is in %1</source>
        <translation>etiketten finns här: %1</translation>
    </message>
    <message>
        <source>the label is in %1 by its name</source>
        <translation>etiketten finns här, enligt namnet: %1</translation>
    </message>
    <message>
        <source>the label is in %1: the last column has %2 different values, the first has %3</source>
        <translation>etiketten finns här: %1; sista kolumnen har %2 olika värden, den första %3</translation>
    </message>
    <message>
        <source>the label is in %1: it alone holds texts that come back</source>
        <translation>etiketten finns här: %1; bara där återkommer texter</translation>
    </message>
    <message>
        <source>the first has few values too (%1), &quot;first&quot; takes it</source>
        <translation>även den första har få värden (%1), ”first” väljer den</translation>
    </message>
    <message>
        <source>%1 before it hold only 0 and 1 too and count as values</source>
        <translation>före den innehåller även dessa bara 0 och 1 och räknas som värden: %1</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>sista kolumnen</translation>
    </message>
    <message>
        <source>the first column</source>
        <translation>första kolumnen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumn %1</translation>
    </message>
    <message>
        <source>the last %1 columns, one-hot</source>
        <translation>de sista %1 kolumnerna, one-hot</translation>
    </message>
    <message>
        <source>the first %1 columns, one-hot</source>
        <translation>de första %1 kolumnerna, one-hot</translation>
    </message>
    <message>
        <source>whose a row is is taken from %1</source>
        <translation>vems en rad är läses här: %1</translation>
    </message>
    <message>
        <source>whose a row is is in %1</source>
        <translation>vems en rad är finns i %1</translation>
    </message>
    <message>
        <source>%1 has no value in any row and is left out</source>
        <translation>%1: inget värde på någon rad, utelämnas</translation>
    </message>
    <message>
        <source>%1 is an index and left out</source>
        <translation>%1: ett index, utelämnas</translation>
    </message>
    <message>
        <source>%1 is a time, not a value, and left out</source>
        <translation>%1: en tid, inget värde, utelämnas</translation>
    </message>
    <message>
        <source>%1 is no value of a signal and left out</source>
        <translation>%1: inget värde hos en signal, utelämnas</translation>
    </message>
    <message>
        <source>%1 holds texts and is left out</source>
        <translation>%1: innehåller texter, utelämnas</translation>
    </message>
    <message>
        <source>the header has a name less than there are columns, so the first column has none and names the rows</source>
        <translation>huvudet har ett namn färre än det finns kolumner; den första kolumnen saknar alltså namn och namnger raderna</translation>
    </message>
    <message>
        <source>unpacked with gzip</source>
        <translation>uppackad med gzip</translation>
    </message>
    <message>
        <source>text in Latin-1</source>
        <translation>text i Latin-1</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>text i UTF-16</translation>
    </message>
    <message>
        <source>separator tab</source>
        <translation>skiljetecken: tabb</translation>
    </message>
    <message>
        <source>separator blank</source>
        <translation>skiljetecken: blanksteg</translation>
    </message>
    <message>
        <source>separator semicolon</source>
        <translation>skiljetecken: semikolon</translation>
    </message>
    <message>
        <source>separator comma</source>
        <translation>skiljetecken: komma</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalpunkt</translation>
    </message>
    <message>
        <source>a header line</source>
        <translation>en huvudrad</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>ingen huvudrad</translation>
    </message>
    <message>
        <source>%1 comment lines passed over</source>
        <translation>%1 kommentarrader förbigångna</translation>
    </message>
    <message>
        <source>%1 line before the table passed over</source>
        <translation>%1 rad före tabellen förbigången</translation>
    </message>
    <message>
        <source>%1 lines before the table passed over</source>
        <translation>%1 rader före tabellen förbigångna</translation>
    </message>
    <message>
        <source>%1 empty columns at the end left out</source>
        <translation>%1 tomma kolumner i slutet utelämnade</translation>
    </message>
    <message>
        <source>the labels are in %1</source>
        <translation>etiketterna finns i %1</translation>
    </message>
    <message>
        <source>the labels are in %1, matched by the names of the rows</source>
        <translation>etiketterna finns i %1, hopparade efter radernas namn</translation>
    </message>
    <message>
        <source>the labels are in %1, in the order of the rows</source>
        <translation>etiketterna finns i %1, i radernas ordning</translation>
    </message>
    <message>
        <source>its rows have %1 values, those of the others have %2</source>
        <translation>dess rader har %1 värden, de andras %2</translation>
    </message>
    <message>
        <source>a table for training and one for testing were joined; the rows are divided anew, unless dataset.split.by is &quot;files&quot;</source>
        <translation>en tabell för träning och en för test har förts samman; raderna delas upp på nytt, om inte dataset.split.by är ”files”</translation>
    </message>
    <message>
        <source>its channels come in another order and are taken by their names</source>
        <translation>dess kanaler står i annan ordning och tas efter namn</translation>
    </message>
    <message>
        <source>the other recordings have no %1, so it is left out of this one</source>
        <translation>de andra registreringarna saknar detta, så det utelämnas här: %1</translation>
    </message>
    <message>
        <source>its rate is known, that of %1 is not</source>
        <translation>dess takt är känd, den för %1 är det inte</translation>
    </message>
    <message>
        <source>its rate is not known, that of %1 is known</source>
        <translation>dess takt är okänd, den för %1 är känd</translation>
    </message>
    <message>
        <source>its rate is %1 Hz, that of %2 is %3 Hz</source>
        <translation>dess takt är %1 Hz, den för %2 är %3 Hz</translation>
    </message>
    <message>
        <source>%1 cells hold no number; windows with one are left out</source>
        <translation>%1 celler innehåller inget tal; fönster med en sådan utelämnas</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no label; windows lie between them</source>
        <translation>%1 av %2 rader saknar etikett; fönster ligger mellan dem</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values</source>
        <translation>tillsammans med registreringarna före blir det mer än %1 värden</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values at the rate of %2</source>
        <translation>tillsammans med registreringarna före blir det mer än %1 värden med takten i %2</translation>
    </message>
    <message>
        <source>name fewer files or channels</source>
        <translation>ange färre filer eller kanaler</translation>
    </message>
    <message>
        <source>no file of labels belongs to it</source>
        <translation>ingen fil med etiketter hör till den</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, and resampled to the rate of %2</source>
        <translation>registrerad med %1 Hz och omsamplad till takten i %2</translation>
    </message>
    <message>
        <source>the class of a file is its folder</source>
        <translation>en fils klass är dess mapp</translation>
    </message>
    <message>
        <source>the class of a file is the start of its name</source>
        <translation>en fils klass är början av dess namn</translation>
    </message>
    <message>
        <source>no label of %1 lies within it</source>
        <translation>ingen etikett i %1 ligger inom den</translation>
    </message>
    <message>
        <source>%1 of %2 labels of %3 lie outside the recording</source>
        <translation>%1 av %2 etiketter i %3 ligger utanför registreringen</translation>
    </message>
    <message>
        <source>times of the day need a column of dates to start from, and dataset.csv.rate_Hz</source>
        <translation>klockslag behöver en kolumn med datum att börja från, och dataset.csv.rate_Hz</translation>
    </message>
    <message>
        <source>labels of no class: %1</source>
        <translation>etiketter som inte hör till någon klass: %1</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, as said</source>
        <translation>registrerad med %1 Hz, som angivet</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose step is %2</source>
        <translation>registrerad med %1 Hz, enligt tidskolumnen, vars steg är %2</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose mean step is %2</source>
        <translation>registrerad med %1 Hz, enligt tidskolumnen, vars medelsteg är %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dygn</translation>
    </message>
    <message>
        <source>no column of times, so the rate is not known</source>
        <translation>ingen tidskolumn, så takten är okänd</translation>
    </message>
    <message>
        <source>windows of %1 values</source>
        <translation>fönster om %1 värden</translation>
    </message>
    <message>
        <source>one scale for each channel over all recordings: %1</source>
        <translation>en skala per kanal över alla registreringar: %1</translation>
    </message>
    <message>
        <source>%1 minus %2 and divided by %3</source>
        <translation>%1 minus %2, delat med %3</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, far from the -10 to 10 that training expects; they are used as they are</source>
        <translation>värdena ligger mellan %1 och %2, långt från de -10 till 10 som träningen väntar sig; de används som de är</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2; all are taken minus %3 and divided by %4</source>
        <translation>värdena ligger mellan %1 och %2; från alla dras %3 och de delas med %4</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanal %1</translation>
    </message>
    <message>
        <source>187 columns and the labels 0 to 4 are the heartbeats of Kachuee 2018, named N, S, V, F, Q</source>
        <translation>187 kolumner och etiketterna 0 till 4 är hjärtslagen i Kachuee 2018, kallade N, S, V, F, Q</translation>
    </message>
    <message>
        <source>%1 samples with a cell that is no number</source>
        <translation>%1 exempel med en cell som inte är ett tal</translation>
    </message>
    <message>
        <source>only some tables tell whose a row is, so no patient is known</source>
        <translation>bara några tabeller säger vems en rad är, så ingen patient är känd</translation>
    </message>
    <message>
        <source>%1 samples have rows of several labels, the most frequent is taken</source>
        <translation>%1 exempel har rader med flera etiketter, den vanligaste tas</translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out, at lines %3: %4</source>
        <translation>%1 av %2 rader utelämnades, på rad %3: %4</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>%1 kolumner i stället för %2</translation>
    </message>
    <message>
        <source>the label columns do not hold one 1</source>
        <translation>etikettkolumnerna har inte exakt en etta</translation>
    </message>
    <message>
        <source>no label in %1</source>
        <translation>ingen etikett: %1</translation>
    </message>
    <message>
        <source>column %1 is &apos;%2&apos;, not a number</source>
        <translation>kolumn %1 är ”%2”, inte ett tal</translation>
    </message>
    <message>
        <source>%1, as in all bad rows</source>
        <translation>%1, som på alla felaktiga rader</translation>
    </message>
    <message>
        <source>%1 more bad rows, at lines %2</source>
        <translation>%1 felaktiga rader till, på rad %2</translation>
    </message>
    <message>
        <source>no column of it holds numbers; its first cell is &apos;%1&apos;</source>
        <translation>ingen kolumn innehåller tal; dess första cell är ”%1”</translation>
    </message>
    <message>
        <source>no row of values and a label</source>
        <translation>ingen rad med värden och en etikett</translation>
    </message>
    <message>
        <source>%1 line without a number below the names passed over</source>
        <translation>%1 rad utan tal under namnen förbigången</translation>
    </message>
    <message>
        <source>%1 lines without a number below the names passed over</source>
        <translation>%1 rader utan tal under namnen förbigångna</translation>
    </message>
    <message>
        <source>the first column counts the rows and is left out</source>
        <translation>den första kolumnen räknar raderna och utelämnas</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mer än %1 värden</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values, so it is no label</source>
        <translation>%1: mer än %2 olika värden, alltså ingen etikett</translation>
    </message>
    <message>
        <source>more than 100000 patients</source>
        <translation>mer än 100000 patienter</translation>
    </message>
    <message>
        <source>it has more than 4096 columns</source>
        <translation>mer än 4096 kolumner</translation>
    </message>
    <message>
        <source>no row of numbers</source>
        <translation>ingen rad med tal</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than %2, so what they lack is missing</source>
        <translation>%1 rader har färre celler än %2, resten saknas alltså</translation>
    </message>
    <message>
        <source>its times fall from row to row, so the rows were turned round</source>
        <translation>dess tider sjunker rad för rad, så raderna vändes</translation>
    </message>
    <message>
        <source>line %1 is not one number</source>
        <translation>rad %1 är inte ett enda tal</translation>
    </message>
    <message>
        <source>it has %1 values</source>
        <translation>%1 värden</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the folder, each file counts as a patient of its own</source>
        <translation>%1 filer med ett värde per rad; klassen är mappen, varje fil räknas som en egen patient</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the start of the name, each file counts as a patient of its own</source>
        <translation>%1 filer med ett värde per rad; klassen är namnets början, varje fil räknas som en egen patient</translation>
    </message>
    <message>
        <source>none of its files holds one number a line</source>
        <translation>ingen av filerna har ett tal per rad</translation>
    </message>
    <message>
        <source>it has %1 labels, the table has %2 rows</source>
        <translation>%1 etiketter, tabellen har %2 rader</translation>
    </message>
    <message>
        <source>%1 beside it may hold them: %2</source>
        <translation>%1 bredvid kan innehålla dem: %2</translation>
    </message>
    <message>
        <source>all its lines are comments, for they begin with &quot;%1&quot;</source>
        <translation>alla rader är kommentarer, för de börjar med ”%1”</translation>
    </message>
    <message>
        <source>a line of it has %1 columns, at most %2 are read</source>
        <translation>en rad har %1 kolumner, högst %2 läses</translation>
    </message>
    <message>
        <source>its commas part the cells and are decimal marks too (a cell is &quot;%1&quot;); save it with decimal points, or with semicolons between cells</source>
        <translation>kommatecken skiljer cellerna åt och är även decimaltecken (en cell är ”%1”); spara med decimalpunkter, eller med semikolon mellan cellerna</translation>
    </message>
    <message>
        <source>its first line has a single column; cells are parted by a comma, semicolon, tab, blank or |, or by what dataset.csv.separator says</source>
        <translation>första raden har en enda kolumn; celler skiljs åt av komma, semikolon, tabb, blanksteg eller |, eller av det som dataset.csv.separator anger</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, the columns are %2</source>
        <translation>det finns ingen kolumn ”%1”, kolumnerna är %2</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, there are %2</source>
        <translation>det finns ingen kolumn ”%1”, det finns %2</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 till %1</translation>
    </message>
    <message>
        <source>1 to %1, named %2</source>
        <translation>1 till %1, med namnen %2</translation>
    </message>
    <message>
        <source>the last columns are not 0 with one 1 in each row</source>
        <translation>de sista kolumnerna är inte 0 med exakt en etta per rad</translation>
    </message>
    <message>
        <source>no column looks like a label: the last has %1 different values in %2 rows, the first has %3; name the column in dataset.csv.label, or a file of labels in dataset.csv.labels_file</source>
        <translation>ingen kolumn ser ut som en etikett: den sista har %1 olika värden på %2 rader, den första %3; ange kolumnen i dataset.csv.label, eller en fil med etiketter i dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>no column says which sample a row belongs to; name it in dataset.csv.sample</source>
        <translation>ingen kolumn säger vilket exempel en rad hör till; ange den i dataset.csv.sample</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot; says which channel a row is of; give each channel a column of its own, so that a row is a point of time</source>
        <translation>kolumnen ”%1” säger vilken kanal en rad hör till; ge varje kanal en egen kolumn, så att en rad är en tidpunkt</translation>
    </message>
    <message>
        <source>its channels are not those of %1</source>
        <translation>dess kanaler är inte desamma som i %1</translation>
    </message>
    <message>
        <source>no column holds labels; name it in dataset.csv.label, or a file of samples and labels in dataset.csv.labels_file</source>
        <translation>ingen kolumn innehåller etiketter; ange den i dataset.csv.label, eller en fil med exempel och etiketter i dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>its labels have %1 different values, at most 256 classes are possible</source>
        <translation>etiketterna har %1 olika värden, högst 256 klasser är möjliga</translation>
    </message>
    <message>
        <source>it has more than 65536 columns</source>
        <translation>mer än 65536 kolumner</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>inga värden</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>det finns ingen tabell i den</translation>
    </message>
    <message>
        <source>there is no table (.csv, .tsv, .txt) in it, but %1</source>
        <translation>det finns ingen tabell (.csv, .tsv, .txt) i den, men %1</translation>
    </message>
    <message>
        <source>it has no recording</source>
        <translation>ingen registrering</translation>
    </message>
    <message>
        <source>none of its recordings can be used</source>
        <translation>ingen av registreringarna kan användas</translation>
    </message>
    <message>
        <source>it has no column of values</source>
        <translation>ingen kolumn med värden</translation>
    </message>
    <message>
        <source>the label of a row is %1</source>
        <translation>en rads etikett: %1</translation>
    </message>
    <message>
        <source>its time is %1</source>
        <translation>tiden: %1</translation>
    </message>
    <message>
        <source>whose a row is is told by %1</source>
        <translation>vems en rad är: %1</translation>
    </message>
    <message>
        <source>its sample is %1</source>
        <translation>exemplet: %1</translation>
    </message>
    <message>
        <source>each row is a point of time of the channels %1</source>
        <translation>varje rad är en tidpunkt för kanalerna %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>det går inte att packa upp</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>det går inte att packa upp till slutet</translation>
    </message>
    <message>
        <source>it is a gzip file that stops before its end, perhaps a download that was interrupted</source>
        <translation>en gzip-fil som slutar i förtid, kanske en avbruten hämtning</translation>
    </message>
    <message>
        <source>binary content where a table of text is expected</source>
        <translation>binärt innehåll där en texttabell väntas</translation>
    </message>
    <message>
        <source>a line of more than 4 MiB</source>
        <translation>en rad på mer än 4 MiB</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mer än %1 byte</translation>
    </message>
    <message>
        <source>more than %1 cells and rows</source>
        <translation>mer än %1 celler och rader</translation>
    </message>
    <message>
        <source>it must be %1, found %2</source>
        <translation>det måste vara %1, fann %2</translation>
    </message>
    <message>
        <source>every number must be %1, found %2</source>
        <translation>varje tal måste vara %1, fann %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>minst %1 och högst %2</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>mer än %1 och högst %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mer än %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>inget ändligt tal</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>ett objekt väntades, fann %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>ett tal väntades, fann %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>ett heltal väntades, fann %1</translation>
    </message>
    <message>
        <source>expected a whole number of at least 0, found %1</source>
        <translation>ett heltal på minst 0 väntades, fann %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true eller false väntades, fann %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>text väntades, fann %1</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, found %1</source>
        <translation>en lista av heltal väntades, fann %1</translation>
    </message>
    <message>
        <source>expected whole numbers only, found %1</source>
        <translation>bara heltal väntades, fann %1</translation>
    </message>
    <message>
        <source>expected a list of texts, found %1</source>
        <translation>en lista av texter väntades, fann %1</translation>
    </message>
    <message>
        <source>expected texts only, found %1</source>
        <translation>bara texter väntades, fann %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en lista</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>talet %1</translation>
    </message>
    <message>
        <source>text &quot;%1&quot;</source>
        <translation>texten ”%1”</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2</source>
        <translation>möjliga är %1, fann %2</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2 (did you mean &quot;%3&quot;?)</source>
        <translation>möjliga är %1, fann %2 (menades ”%3”?)</translation>
    </message>
    <message>
        <source>it is one of %1, found %2</source>
        <translation>möjliga är %1, fann %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>menades ”%1”?</translation>
    </message>
    <message>
        <source>it is nested more than 64 levels deep</source>
        <translation>mer än 64 nivåer är nästlade</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice in one object</source>
        <translation>”%1” finns två gånger i ett objekt</translation>
    </message>
    <message>
        <source>it is binary, not JSON text</source>
        <translation>innehållet är binärt, inte JSON-text</translation>
    </message>
    <message>
        <source>not valid JSON at line %1, column %2</source>
        <translation>inte giltig JSON på rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>ett tal i den är för stort</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>det är en enhet eller ett rör</translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are read</source>
        <translation>%1 byte, högst %2 läses</translation>
    </message>
    <message>
        <source>the module of %1 cannot be loaded: %2</source>
        <translation>modulen för %1 kan inte läsas in: %2</translation>
    </message>
    <message>
        <source>%1 is not the %2 module of this program</source>
        <translation>%1 är inte det här programmets modul %2</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>en lista väntades</translation>
    </message>
    <message>
        <source>it may list at most %1</source>
        <translation>högst %1 poster</translation>
    </message>
    <message>
        <source>it says the same as %1, so give one of the two</source>
        <translation>det säger samma sak som %1; ange ett av dem</translation>
    </message>
    <message>
        <source>it must list 1 to %1 seeds</source>
        <translation>ange 1 till %1 frön</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0</source>
        <translation>ett frö är ett heltal från 0</translation>
    </message>
    <message>
        <source>the seed %1 comes twice</source>
        <translation>fröet %1 finns två gånger</translation>
    </message>
    <message>
        <source>a list must hold 1 to %1 limits</source>
        <translation>en lista ska ha 1 till %1 gränser</translation>
    </message>
    <message>
        <source>every limit must be a number %1</source>
        <translation>varje gräns måste vara ett tal, %1</translation>
    </message>
    <message>
        <source>the limit %1 comes twice</source>
        <translation>gränsen %1 finns två gånger</translation>
    </message>
    <message>
        <source>a study is a JSON object</source>
        <translation>en studie är ett JSON-objekt</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot; in the data, there are %2</source>
        <translation>det finns ingen klass ”%1” i data, det finns %2</translation>
    </message>
    <message>
        <source>%1 has no figures for int8 layers, so an edge that computes in int8 alone has no known energy there</source>
        <translation>%1 har inga siffror för int8-lager, så energin för en sensornod som bara räknar i int8 är okänd där</translation>
    </message>
    <message>
        <source>it can be required of the windows of an EEG only</source>
        <translation>det kan bara krävas av fönstren i ett EEG</translation>
    </message>
    <message>
        <source>the side values of the data join in the last layer, on the fog, so nothing can run whole on the edge; switch it on, or set space.side_inputs to false</source>
        <translation>sidovärdena kommer in i det sista lagret, i fog-noden, så inget kan köras helt på sensornoden; slå på det, eller sätt space.side_inputs till false</translation>
    </message>
    <message>
        <source>LibTorch does not read the side values of the data; choose &quot;native&quot;, or set space.side_inputs to false</source>
        <translation>LibTorch läser inte sidovärdena; välj ”native”, eller sätt space.side_inputs till false</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>det måste vara %1</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>det måste vara %1</translation>
    </message>
    <message>
        <source>the layer lengths that divide %1 are %2</source>
        <translation>de lagerlängder som delar %1 är %2</translation>
    </message>
    <message>
        <source>samples of %1 values leave more choice</source>
        <translation>exempel om %1 värden ger mer att välja på</translation>
    </message>
    <message>
        <source>it is %1, the samples are %2</source>
        <translation>det är %1, exemplen är %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>every entry must be from 1 to %1, found %2</source>
        <translation>varje post måste vara 1 till %1, fann %2</translation>
    </message>
    <message>
        <source>length %1 with %2 channels is more than 2147483648 values</source>
        <translation>längden %1 med %2 kanaler är mer än 2147483648 värden</translation>
    </message>
    <message>
        <source>the layer from length %1 to %2 has more than 2147483648 weights</source>
        <translation>lagret från längd %1 till %2 har mer än 2147483648 vikter</translation>
    </message>
    <message>
        <source>it must be empty or have %1 entries, one for each hidden layer, found %2</source>
        <translation>den måste vara tom eller ha %1 poster, en per dolt lager, fann %2</translation>
    </message>
    <message>
        <source>a kernel must be from 1 to the length it works on, odd where the length stays, and 0 where it grows; found %1 between lengths %2 and %3</source>
        <translation>en kärna är från 1 till den längd den verkar på, udda där längden består och 0 där den växer; fann %1 mellan längderna %2 och %3</translation>
    </message>
    <message>
        <source>it must have up to %1 channels and up to %2 blocks, found %3 and %4</source>
        <translation>högst %1 kanaler och högst %2 block, fann %3 och %4</translation>
    </message>
    <message>
        <source>a network reads up to %1 side values, found %2</source>
        <translation>ett nät läser högst %1 sidovärden, fann %2</translation>
    </message>
    <message>
        <source>it must have 2 to 65 entries, input first and classes last, found %1</source>
        <translation>2 till 65 poster, indata först och klasserna sist, fann %1</translation>
    </message>
    <message>
        <source>it must have as many entries as lengths, which has %1, found %2</source>
        <translation>lika många poster som lengths, som har %1, fann %2</translation>
    </message>
    <message>
        <source>the last entry, of the class output, must be 1, found %1</source>
        <translation>den sista posten, för klasserna, måste vara 1, fann %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not divide each other</source>
        <translation>%1 och %2 delar inte varandra</translation>
    </message>
    <message>
        <source>%1 and %2 (the input length) do not divide each other</source>
        <translation>%1 och %2 (indatas längd) delar inte varandra</translation>
    </message>
    <message>
        <source>the lengths that divide %1 and each other are %2</source>
        <translation>de längder som delar %1 och varandra är %2</translation>
    </message>
    <message>
        <source>inputs of %1 values leave more choice</source>
        <translation>indata om %1 värden ger mer att välja på</translation>
    </message>
    <message>
        <source>it must list 1 to 256 numbers, found %1</source>
        <translation>1 till 256 tal, fann %1</translation>
    </message>
    <message>
        <source>%1 is listed twice, and once is enough</source>
        <translation>%1 står två gånger, en räcker</translation>
    </message>
    <message>
        <source>with these lengths a layer could have more than 2147483648 weights</source>
        <translation>med dessa längder kan ett lager få mer än 2147483648 vikter</translation>
    </message>
    <message>
        <source>%1 does not divide the input length of %2</source>
        <translation>%1 delar inte indatas längd %2</translation>
    </message>
    <message>
        <source>every number must be odd, or 0 for kernel = stride, found %1</source>
        <translation>varje tal måste vara udda, eller 0 för kärna = steg, fann %1</translation>
    </message>
    <message>
        <source>it needs a length other than 0</source>
        <translation>en annan längd än 0 behövs</translation>
    </message>
    <message>
        <source>this format comes twice: %1</source>
        <translation>det här formatet finns två gånger: %1</translation>
    </message>
    <message>
        <source>this is no number format: %1</source>
        <translation>inget talformat: %1</translation>
    </message>
    <message>
        <source>it must name at least one format</source>
        <translation>ange minst ett format</translation>
    </message>
    <message>
        <source>expected classes with the share of each that must be found, {&quot;V&quot;: 0.8}</source>
        <translation>klasser med den andel som ska hittas väntades, {&quot;V&quot;: 0.8}</translation>
    </message>
    <message>
        <source>average power is energy over time, and no inference period is stated; give %1</source>
        <translation>medeleffekt är energi per tid, och ingen inferensperiod är angiven; ange %1</translation>
    </message>
    <message>
        <source>the link sends %1 inferences together, so the first one waits for the others, and no inference period is stated; give %2</source>
        <translation>länken sänder %1 inferenser tillsammans, så den första väntar på de andra, och ingen inferensperiod är angiven; ange %2</translation>
    </message>
    <message>
        <source>the smallest reachable RAM is %1 KiB</source>
        <translation>minsta möjliga RAM är %1 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable Flash within %1 KiB of RAM is %2 KiB</source>
        <translation>minsta möjliga flash inom %1 KiB RAM är %2 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable energy is %1 mJ within the Flash and RAM limits</source>
        <translation>minsta möjliga energi är %1 mJ inom gränserna för flash och RAM</translation>
    </message>
    <message>
        <source>the smallest reachable latency is %1 ms within the Flash and RAM limits</source>
        <translation>minsta möjliga latens är %1 ms inom gränserna för flash och RAM</translation>
    </message>
    <message>
        <source>the smallest reachable average power is %1 uW within the Flash and RAM limits</source>
        <translation>minsta möjliga medeleffekt är %1 µW inom gränserna för flash och RAM</translation>
    </message>
    <message>
        <source>%1 random architectures in a row break the Flash or RAM limit</source>
        <translation>%1 slumpmässiga arkitekturer i rad bryter gränsen för flash eller RAM</translation>
    </message>
    <message>
        <source>it names an objective twice</source>
        <translation>ett mål anges två gånger</translation>
    </message>
    <message>
        <source>accuracy and energy are always objectives; add them</source>
        <translation>noggrannhet och energi är alltid mål; lägg till dem</translation>
    </message>
    <message>
        <source>each is accuracy, energy, latency or flash; found &quot;%1&quot;</source>
        <translation>möjliga är accuracy, energy, latency och flash; fann ”%1”</translation>
    </message>
    <message>
        <source>the strategy %1 does not look at %2</source>
        <translation>strategin %1 tar inte hänsyn till %2</translation>
    </message>
    <message>
        <source>nsga2 does</source>
        <translation>nsga2 gör det</translation>
    </message>
    <message>
        <source>must be at most the population</source>
        <translation>högst populationen</translation>
    </message>
    <message>
        <source>must be at least 1 and at most the population of %1</source>
        <translation>minst 1 och högst populationen på %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below the population of %1</source>
        <translation>minst 0 och mindre än populationen på %1</translation>
    </message>
    <message>
        <source>the strategy %1 has no such setting</source>
        <translation>strategin %1 har ingen sådan inställning</translation>
    </message>
    <message>
        <source>it says what latency and flash say; leave those out</source>
        <translation>det säger samma som latency och flash; utelämna dem</translation>
    </message>
    <message>
        <source>it is one of %1; found &quot;%2&quot;</source>
        <translation>möjliga är %1; fann ”%2”</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>möjliga är %1</translation>
    </message>
    <message>
        <source>must list at most %1 networks, found %2</source>
        <translation>högst %1 nät, fann %2</translation>
    </message>
    <message>
        <source>must be a list of networks</source>
        <translation>det måste vara en lista av nät</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>det måste vara ett heltal från %1 till %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>det måste vara %1 till %2</translation>
    </message>
    <message>
        <source>%1 assessments expected, %2 told</source>
        <translation>%1 bedömningar väntades, %2 gavs</translation>
    </message>
    <message>
        <source>candidate %1 expected, %2 told</source>
        <translation>kandidat %1 väntades, %2 gavs</translation>
    </message>
    <message>
        <source>it means something only beside &quot;instructions&quot;</source>
        <translation>det betyder något bara bredvid ”instructions”</translation>
    </message>
    <message>
        <source>this device counts instructions, so give instructions_int8, or latency as well</source>
        <translation>den här enheten räknar instruktioner; ange instructions_int8, eller latency också</translation>
    </message>
    <message>
        <source>instructions need it</source>
        <translation>instructions behöver det</translation>
    </message>
    <message>
        <source>expected the id of a preset as text</source>
        <translation>namnet på en förinställning väntades som text</translation>
    </message>
    <message>
        <source>a device needs it</source>
        <translation>en enhet behöver det</translation>
    </message>
    <message>
        <source>it must be above 0 where packets take time</source>
        <translation>mer än 0 där paket tar tid</translation>
    </message>
    <message>
        <source>it must be above 0 where packets cost energy</source>
        <translation>mer än 0 där paket kostar energi</translation>
    </message>
    <message>
        <source>it and the sleep power are both 0, so no battery would ever empty</source>
        <translation>både det och viloeffekten är 0; då töms inget batteri</translation>
    </message>
    <message>
        <source>no source gives it for %1, so energy needs your own measured value here</source>
        <translation>ingen källa anger det för %1; energin behöver ett eget mätvärde här</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>det finns ingen förinställning ”%1” (menades ”%2”?)</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (known are %2)</source>
        <translation>det finns ingen förinställning ”%1” (kända är %2)</translation>
    </message>
    <message>
        <source>a 32-bit number takes 4 bytes on the air; to send fewer, list formats in judging.formats.link</source>
        <translation>ett 32-bitars tal tar 4 byte i luften; för färre, ange format i judging.formats.link</translation>
    </message>
    <message>
        <source>there is not enough memory to train this network</source>
        <translation>minnet räcker inte för att träna det här nätet</translation>
    </message>
    <message>
        <source>there is not enough memory to evaluate this network</source>
        <translation>minnet räcker inte för att utvärdera det här nätet</translation>
    </message>
    <message>
        <source>LibTorch does not read side values; choose the native trainer</source>
        <translation>LibTorch läser inte sidovärden; välj den inbyggda tränaren</translation>
    </message>
    <message>
        <source>its module libsplitscape_torch.so is not part of this installation</source>
        <translation>modulen libsplitscape_torch.so är inte installerad</translation>
    </message>
    <message>
        <source>LibTorch failed to start</source>
        <translation>LibTorch kunde inte starta</translation>
    </message>
    <message>
        <source>the training was stopped</source>
        <translation>träningen stoppades</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>utvärderingen stoppades</translation>
    </message>
    <message>
        <source>a network of more than 67108864 parameters cannot be trained here</source>
        <translation>ett nät med mer än 67108864 parametrar kan inte tränas här</translation>
    </message>
    <message>
        <source>a network of more than 4194304 values between its layers cannot be trained here</source>
        <translation>ett nät med mer än 4194304 värden mellan lagren kan inte tränas här</translation>
    </message>
    <message>
        <source>the samples are %1 long with %2 channels, which is not the input of the network</source>
        <translation>exemplen är %1 långa med %2 kanaler, vilket inte är nätets indata</translation>
    </message>
    <message>
        <source>the network tells %1 classes apart, the data set has %2</source>
        <translation>nätet skiljer på %1 klasser, data har %2</translation>
    </message>
    <message>
        <source>sample %1 is not in the data set or has no known class</source>
        <translation>exempel %1 finns inte i data eller saknar känd klass</translation>
    </message>
    <message>
        <source>the data set has fewer values than its samples need</source>
        <translation>data har färre värden än exemplen behöver</translation>
    </message>
    <message>
        <source>the network reads %1 side values of a sample, the data set has %2</source>
        <translation>nätet läser %1 sidovärden per exempel, data har %2</translation>
    </message>
    <message>
        <source>a teacher is to help, and the data set has nothing that one said</source>
        <translation>en lärare ska hjälpa till, men data har inget från någon</translation>
    </message>
    <message>
        <source>must be fewer than the %1 epochs of a whole training</source>
        <translation>färre än de %1 epokerna i en hel träning</translation>
    </message>
    <message>
        <source>only the native trainer changes samples</source>
        <translation>bara den inbyggda tränaren ändrar exempel</translation>
    </message>
    <message>
        <source>only the native trainer learns from a teacher</source>
        <translation>bara den inbyggda tränaren lär av en lärare</translation>
    </message>
    <message>
        <source>the network has %1 parameters, %2 weights were given</source>
        <translation>nätet har %1 parametrar, %2 vikter gavs</translation>
    </message>
    <message>
        <source>separator &quot;%1&quot;</source>
        <translation>skiljetecken: ”%1”</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>databasen i den är skadad</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ingen databas</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fel vid läsning eller skrivning på disken</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>databasen är låst</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>databasen är skrivskyddad</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>databasen går inte att öppna</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>en mapp</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ingen mapp</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>inget utrymme kvar på disken</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>skrivskyddat filsystem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>in- eller utmatningsfel</translation>
    </message>
    <message>
        <source>there is no cut %1</source>
        <translation>det finns inget snitt %1</translation>
    </message>
    <message>
        <source>Demo: five kinds of synthetic heartbeats</source>
        <translation>Demo: fem slags syntetiska hjärtslag</translation>
    </message>
    <message>
        <source>Seizures within 0.27 mJ</source>
        <translation>Anfall med högst 0,27 mJ</translation>
    </message>
    <message>
        <source>Seizures within 0.1 mJ</source>
        <translation>Anfall med högst 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ</source>
        <translation>Arytmi med högst 0,27 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.1 mJ</source>
        <translation>Arytmi med högst 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia, all on the wearable</source>
        <translation>Arytmi, allt på sensornoden</translation>
    </message>
    <message>
        <source>Arrhythmia by patient</source>
        <translation>Arytmi efter patient</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Egna data</translation>
    </message>
    <message>
        <source>The paper&apos;s arrhythmia study</source>
        <translation>Artikelns arytmistudie</translation>
    </message>
    <message>
        <source>Synthetic ECG</source>
        <translation>Syntetiskt EKG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>Syntetiskt EEG</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>inget utrymme kvar</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>skrivskyddad</translation>
    </message>
    <message>
        <source>it cannot be created there</source>
        <translation>den kan inte skapas där</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ett annat program skriver i den</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>skrivningen misslyckades</translation>
    </message>
    <message>
        <source>changing it does not come to an end</source>
        <translation>ändringen blir inte färdig</translation>
    </message>
    <message>
        <source>another program changed it during the run</source>
        <translation>ett annat program ändrade den under körningen</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>läsningen misslyckades</translation>
    </message>
    <message>
        <source>reading it does not come to an end</source>
        <translation>läsningen blir inte färdig</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>minnet räcker inte</translation>
    </message>
    <message>
        <source>an interrupted change must be rolled back first, which needs write access to the folder</source>
        <translation>en avbruten ändring måste först tas tillbaka, vilket kräver skrivrätt till mappen</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ett annat program håller den</translation>
    </message>
    <message>
        <source>its extraction is damaged</source>
        <translation>dess slutval är skadat</translation>
    </message>
    <message>
        <source>its extraction has an impossible accuracy</source>
        <translation>dess slutval har en omöjlig noggrannhet</translation>
    </message>
    <message>
        <source>its held-back accuracies are out of order</source>
        <translation>de undanhållna noggrannheterna är i oordning</translation>
    </message>
    <message>
        <source>its shortlist is damaged</source>
        <translation>dess urval är skadat</translation>
    </message>
    <message>
        <source>its test trainings are damaged</source>
        <translation>testträningarna är skadade</translation>
    </message>
    <message>
        <source>its confusion matrix has an impossible size</source>
        <translation>förväxlingsmatrisen har en omöjlig storlek</translation>
    </message>
    <message>
        <source>its confusion matrix is damaged</source>
        <translation>förväxlingsmatrisen är skadad</translation>
    </message>
    <message>
        <source>it is no Splitscape study</source>
        <translation>ingen Splitscape-studie</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>en databas från ett annat program</translation>
    </message>
    <message>
        <source>it has schema %1, this program reads up to %2</source>
        <translation>schema %1, det här programmet läser upp till %2</translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation>inget utrymme för en kopia att läsa</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>slutet är avklippt</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>tabellerna är inte en studies</translation>
    </message>
    <message>
        <source>a search is writing to it</source>
        <translation>en sökning skriver i den</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>stoppad på begäran</translation>
    </message>
    <message>
        <source>its pages contradict each other</source>
        <translation>dess sidor motsäger varandra</translation>
    </message>
    <message>
        <source>it does not say what was run</source>
        <translation>den säger inte vad som kördes</translation>
    </message>
    <message>
        <source>what was run is damaged</source>
        <translation>det som kördes är skadat</translation>
    </message>
    <message>
        <source>a session is damaged</source>
        <translation>en session är skadad</translation>
    </message>
    <message>
        <source>how it ended is damaged</source>
        <translation>hur den slutade är skadat</translation>
    </message>
    <message>
        <source>a generation is damaged or out of order</source>
        <translation>en generation är skadad eller i oordning</translation>
    </message>
    <message>
        <source>candidate %1 is damaged</source>
        <translation>kandidat %1 är skadad</translation>
    </message>
    <message>
        <source>its candidates are out of order</source>
        <translation>kandidaterna är i oordning</translation>
    </message>
    <message>
        <source>a learning curve is damaged</source>
        <translation>en inlärningskurva är skadad</translation>
    </message>
    <message>
        <source>the learning curve of candidate %1 is damaged</source>
        <translation>inlärningskurvan för kandidat %1 är skadad</translation>
    </message>
    <message>
        <source>weights are damaged</source>
        <translation>vikter är skadade</translation>
    </message>
    <message>
        <source>the weights of candidate %1 are damaged</source>
        <translation>vikterna för kandidat %1 är skadade</translation>
    </message>
    <message>
        <source>the weights of candidate %1 do not fit its architecture</source>
        <translation>vikterna för kandidat %1 passar inte dess arkitektur</translation>
    </message>
    <message>
        <source>its repeated trainings are damaged</source>
        <translation>de upprepade träningarna är skadade</translation>
    </message>
    <message>
        <source>a document is damaged</source>
        <translation>ett dokument är skadat</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>den finns redan</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ingen vanlig fil</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>mappen finns inte</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>en fil</translation>
    </message>
    <message>
        <source>it is of an earlier version of the program; `splitscape-cli recover` makes one of this version</source>
        <translation>från en tidigare version av programmet; ”splitscape-cli recover” gör den till den här versionen</translation>
    </message>
    <message>
        <source>another program wrote over it or cut it off during the run, and what was found is lost with it</source>
        <translation>ett annat program skrev över eller klippte av den under körningen, och det som hittats är förlorat</translation>
    </message>
    <message>
        <source>another program changed it or cut it off during the run</source>
        <translation>ett annat program ändrade eller klippte av den under körningen</translation>
    </message>
    <message>
        <source>it was moved to %1 during the run, and what was found until then is there</source>
        <translation>den flyttades till %1 under körningen, och det som hittats dittills finns där</translation>
    </message>
    <message>
        <source>it was deleted or replaced during the run, and what was found is lost with it</source>
        <translation>den togs bort eller ersattes under körningen, och det som hittats är förlorat</translation>
    </message>
    <message>
        <source>the costs of %1 candidates, the first of them %2, do not follow from their architectures</source>
        <translation>kostnaderna för %1 kandidater, den första %2, följer inte av deras arkitekturer</translation>
    </message>
    <message>
        <source>generation %1 has %2 of its %3 candidates</source>
        <translation>generation %1 har %2 av sina %3 kandidater</translation>
    </message>
    <message>
        <source>its test accuracy is not the mean of its test trainings</source>
        <translation>testnoggrannheten är inte medelvärdet av testträningarna</translation>
    </message>
    <message>
        <source>its confusion matrix has more classes than its data</source>
        <translation>förväxlingsmatrisen har fler klasser än data</translation>
    </message>
    <message>
        <source>it has no valid candidate yet, so there is nothing to export</source>
        <translation>den har ingen giltig kandidat än, så det finns inget att exportera</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>kandidat %1</translation>
    </message>
    <message>
        <source>the run has none yet</source>
        <translation>körningen har ingen än</translation>
    </message>
    <message>
        <source>the run has candidates 0 to %1</source>
        <translation>körningen har kandidaterna 0 till %1</translation>
    </message>
    <message>
        <source>its weights are not in the file, those there belong to candidates: %1</source>
        <translation>vikterna finns inte i filen; de som finns hör till kandidaterna: %1</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, found %3</source>
        <translation>kandidat %1 har punkterna 1 till %2, fann %3</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, none of which fits, so name one</source>
        <translation>kandidat %1 har punkterna 1 till %2, varav ingen passar; ange en</translation>
    </message>
    <message>
        <source>%1, so which candidate is the best is not known; name one to export it</source>
        <translation>%1; vilken kandidat som är bäst är alltså okänt; ange en att exportera</translation>
    </message>
    <message>
        <source>the costs of candidate %1 do not follow from its architecture</source>
        <translation>kostnaderna för kandidat %1 följer inte av dess arkitektur</translation>
    </message>
    <message>
        <source>the run kept no ranges of its values, which int8 and int4 need: it keeps them for the network that it chose and for those of the Pareto front</source>
        <translation>körningen har inga värdeområden för den, som int8 och int4 behöver: de sparas för det valda nätet och dem på Paretofronten</translation>
    </message>
    <message>
        <source>they are not the samples that the run learned from</source>
        <translation>det är inte de exempel som körningen lärde sig av</translation>
    </message>
    <message>
        <source>it is the damaged file itself</source>
        <translation>den skadade filen själv</translation>
    </message>
    <message>
        <source>another run has taken its place</source>
        <translation>en annan körning har tagit dess plats</translation>
    </message>
    <message>
        <source>the program that searched ended without a word</source>
        <translation>programmet som sökte avslutades utan ett ord</translation>
    </message>
    <message>
        <source>its study cannot be understood</source>
        <translation>dess studie går inte att tolka</translation>
    </message>
    <message>
        <source>its study: %1</source>
        <translation>dess studie: %1</translation>
    </message>
    <message>
        <source>its chosen candidate is not a valid one</source>
        <translation>den valda kandidaten är inte giltig</translation>
    </message>
    <message>
        <source>its chosen candidate is missing</source>
        <translation>den valda kandidaten saknas</translation>
    </message>
    <message>
        <source>it does not follow from the study and its seed</source>
        <translation>det följer inte av studien och dess frö</translation>
    </message>
    <message>
        <source>its deployment does not keep the limits of the study</source>
        <translation>dess driftsättning håller inte studiens gränser</translation>
    </message>
    <message>
        <source>a list stands for several searches; `splitscape-cli run` does them one after the other</source>
        <translation>en lista står för flera sökningar; ”splitscape-cli run” gör dem efter varandra</translation>
    </message>
    <message>
        <source>it is the earlier run itself</source>
        <translation>den tidigare körningen själv</translation>
    </message>
    <message>
        <source>LibTorch trains on this machine only, so choose the native trainer</source>
        <translation>LibTorch tränar bara på den här datorn; välj den inbyggda tränaren</translation>
    </message>
    <message>
        <source>its strategy %1 counts generations</source>
        <translation>dess strategi %1 räknar generationer</translation>
    </message>
    <message>
        <source>its strategy %1 counts trainings</source>
        <translation>dess strategi %1 räknar träningar</translation>
    </message>
    <message>
        <source>say how many in all</source>
        <translation>ange hur många totalt</translation>
    </message>
    <message>
        <source>it searched for %1 generations</source>
        <translation>den sökte i %1 generationer</translation>
    </message>
    <message>
        <source>it searched for %1 trainings</source>
        <translation>den sökte i %1 träningar</translation>
    </message>
    <message>
        <source>ask for more than that in all</source>
        <translation>ange fler än så totalt</translation>
    </message>
    <message>
        <source>an earlier version of the program made its synthetic samples in another way; the run can be shown and exported, but not continued</source>
        <translation>en tidigare version gjorde de syntetiska exemplen på annat sätt; körningen kan visas och exporteras men inte fortsättas</translation>
    </message>
    <message>
        <source>they are not those that the run in %1 began with</source>
        <translation>det är inte de som körningen i %1 började med</translation>
    </message>
    <message>
        <source>where the data has moved, give its path anew (--data)</source>
        <translation>om data har flyttats, ange sökvägen på nytt</translation>
    </message>
    <message>
        <source>%1 is not a network of the space of this study</source>
        <translation>%1 är inget nät i studiens rum</translation>
    </message>
    <message>
        <source>the processor of this machine is not an %1</source>
        <translation>datorns processor är ingen %1</translation>
    </message>
    <message>
        <source>it searched other data (%1) or prepared them in another way</source>
        <translation>den sökte i andra data (%1) eller förberedde dem på annat sätt</translation>
    </message>
    <message>
        <source>only networks found on the same samples are a start</source>
        <translation>bara nät som hittats på samma exempel duger som start</translation>
    </message>
    <message>
        <source>its networks were chosen with the help of %1 of the %2 samples that this study tests on</source>
        <translation>näten valdes med hjälp av %1 av de %2 exempel som studien testar på</translation>
    </message>
    <message>
        <source>give both the same seed and the same split</source>
        <translation>ge båda samma frö och samma uppdelning</translation>
    </message>
    <message>
        <source>none of its %1 valid candidates is in the space of this study</source>
        <translation>ingen av de %1 giltiga kandidaterna finns i studiens rum</translation>
    </message>
    <message>
        <source>the data of the run</source>
        <translation>körningens data</translation>
    </message>
    <message>
        <source>where it has moved, give its path anew (--data)</source>
        <translation>om de har flyttats, ange sökvägen på nytt</translation>
    </message>
    <message>
        <source>it computes and sends in float32, so no rounding can be simulated</source>
        <translation>det räknar och sänder i float32, så ingen avrundning kan simuleras</translation>
    </message>
    <message>
        <source>no layer fits in %1 bytes of Flash and %2 bytes of RAM</source>
        <translation>inget lager ryms i %1 byte Flash och %2 byte RAM</translation>
    </message>
    <message>
        <source>they must be from 1 to %1, found %2</source>
        <translation>de måste vara från 1 till %1, fann %2</translation>
    </message>
    <message>
        <source>it must have %1 cells, found %2</source>
        <translation>det måste ha %1 celler, fann %2</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc</source>
        <translation>kind måste vara conv, tconv eller fc</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc, found %1</source>
        <translation>kind måste vara conv, tconv eller fc, fann %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 1 to %2</source>
        <translation>”%1” är inget heltal från 1 till %2</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected</source>
        <translation>lager %1 står där lager %2 väntas</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected, so lines are lost</source>
        <translation>lager %1 står där lager %2 väntas, rader har alltså gått förlorade</translation>
    </message>
    <message>
        <source>its lengths do not divide each other</source>
        <translation>längderna delar inte varandra</translation>
    </message>
    <message>
        <source>a tconv lengthens, a conv does not</source>
        <translation>tconv förlänger, conv gör det inte</translation>
    </message>
    <message>
        <source>its first line is not &quot;%1&quot;</source>
        <translation>första raden är inte ”%1”</translation>
    </message>
    <message>
        <source>it has no layer</source>
        <translation>inget lager</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>det finns redan där</translation>
    </message>
    <message>
        <source>it begins with %1 cells instead of 5</source>
        <translation>det börjar med %1 celler i stället för 5</translation>
    </message>
    <message>
        <source>it is of another version: &quot;%1&quot;</source>
        <translation>av en annan version: ”%1”</translation>
    </message>
    <message>
        <source>its ticks a second are no number above 0</source>
        <translation>dess takter per sekund är inget tal över 0</translation>
    </message>
    <message>
        <source>its ticks are neither time nor instructions</source>
        <translation>dess takter är varken tid eller instruktioner</translation>
    </message>
    <message>
        <source>a layer has %1 cells instead of 4</source>
        <translation>ett lager har %1 celler i stället för 4</translation>
    </message>
    <message>
        <source>its numbers cannot be read</source>
        <translation>talen går inte att läsa</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>för många lager</translation>
    </message>
    <message>
        <source>it ends after %1 pulses, which is not what it says</source>
        <translation>det slutar efter %1 pulser, vilket inte är vad det anger</translation>
    </message>
    <message>
        <source>it has no line &quot;splitscape-measure,...&quot;, which the measuring firmware prints first</source>
        <translation>raden ”splitscape-measure,...” saknas, som den mätande firmwaren skriver först</translation>
    </message>
    <message>
        <source>it was cut off before its line &quot;end&quot;</source>
        <translation>avkortad före raden ”end”</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so its clock is too coarse or stands</source>
        <translation>lager %1 tog inte längre än ingenting, klockan är alltså för grov eller står stilla</translation>
    </message>
    <message>
        <source>it has more than %1 columns; export time, current, voltage and the pin only</source>
        <translation>mer än %1 kolumner; exportera bara tid, ström, spänning och pinnen</translation>
    </message>
    <message>
        <source>it has no column for the time; its first line is &quot;%1&quot;</source>
        <translation>en kolumn för tiden saknas; första raden är ”%1”</translation>
    </message>
    <message>
        <source>it has no column for the current; its first line is &quot;%1&quot;</source>
        <translation>en kolumn för strömmen saknas; första raden är ”%1”</translation>
    </message>
    <message>
        <source>it has no column for the pin; export the digital channels too; its first line is &quot;%1&quot;</source>
        <translation>en kolumn för pinnen saknas; exportera även de digitala kanalerna; första raden är ”%1”</translation>
    </message>
    <message>
        <source>it has no digital channel &quot;%1&quot;; there are %2</source>
        <translation>den digitala kanalen ”%1” finns inte; det finns %2</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma, so its columns cannot be told apart; export it with a decimal point or another separator</source>
        <translation>talen har decimalkomma, så kolumnerna går inte att skilja åt; exportera med decimalpunkt eller ett annat skiljetecken</translation>
    </message>
    <message>
        <source>the line has %1 cells instead of %2, so the file was cut off</source>
        <translation>raden har %1 celler i stället för %2, filen är alltså avkortad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>”%1” är för stort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of bits</source>
        <translation>”%1” är inget ord av bitar</translation>
    </message>
    <message>
        <source>it has more than %1 samples</source>
        <translation>mer än %1 värden</translation>
    </message>
    <message>
        <source>its time is too large</source>
        <translation>tiden är för stor</translation>
    </message>
    <message>
        <source>its time runs backwards</source>
        <translation>tiden går baklänges</translation>
    </message>
    <message>
        <source>its samples are not evenly spaced: after steps of %1 s comes one of %2 s</source>
        <translation>värdena ligger inte med jämna steg: efter steg på %1 s kommer ett på %2 s</translation>
    </message>
    <message>
        <source>it has no voltage, so say what the board was supplied with</source>
        <translation>det har ingen spänning; ange vad kortet matades med</translation>
    </message>
    <message>
        <source>the pin never changes: is it connected, and is it this channel?</source>
        <translation>pinnen ändras aldrig: är den ansluten, och är det denna kanal?</translation>
    </message>
    <message>
        <source>it begins while the pin is high, so the recording was started too late</source>
        <translation>pinnen är redan hög i början, inspelningen startades alltså för sent</translation>
    </message>
    <message>
        <source>it ends while the pin is high, so the recording was cut off</source>
        <translation>pinnen är fortfarande hög i slutet, inspelningen har alltså kortats av</translation>
    </message>
    <message>
        <source>its shortest pulse has %1 samples at %2 a second, and at least %3 are needed: record at a higher rate</source>
        <translation>den kortaste pulsen har %1 värden vid %2 per sekund, och minst %3 behövs: spela in med högre takt</translation>
    </message>
    <message>
        <source>name the board&apos;s log, the analyser&apos;s CSV, or both</source>
        <translation>ange kortets logg, mätinstrumentets CSV eller båda</translation>
    </message>
    <message>
        <source>there is neither a log nor a trace</source>
        <translation>det finns varken logg eller inspelning</translation>
    </message>
    <message>
        <source>it has %1 layers, the plan has %2: they do not belong together</source>
        <translation>det har %1 lager, planen har %2: de hör inte ihop</translation>
    </message>
    <message>
        <source>it has %1 pulses, the plan needs %2: the recording was cut off, or another pin was recorded</source>
        <translation>det har %1 pulser, planen kräver %2: inspelningen kortades av, eller en annan pinne spelades in</translation>
    </message>
    <message>
        <source>layer %1 ran %2 times a pulse, the plan says %3: they do not belong together</source>
        <translation>lager %1 kördes %2 gånger per puls, planen säger %3: de hör inte ihop</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so the rate is too low</source>
        <translation>lager %1 tog inte längre än ingenting, takten är alltså för låg</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock</source>
        <translation>uppmätta på %1, tider efter dess klocka</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock, power by an analyser</source>
        <translation>uppmätta på %1, tider efter dess klocka, effekt efter ett mätinstrument</translation>
    </message>
    <message>
        <source>measured, times and power by an analyser</source>
        <translation>uppmätta, tider och effekt efter ett mätinstrument</translation>
    </message>
    <message>
        <source>instructions counted on %1, a million of them as one second</source>
        <translation>instruktioner räknade på %1, en miljon av dem som en sekund</translation>
    </message>
    <message>
        <source>no board was measured</source>
        <translation>inget kort mättes</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>kolumnen ”%1” finns två gånger</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>kolumnen ”%1” saknas</translation>
    </message>
    <message>
        <source>energy_mJ and power_mW are both there, so give one of the two</source>
        <translation>energy_mJ och power_mW finns båda; ange en av dem</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, found %3</source>
        <translation>%1 måste vara ett heltal från 1 till %2, fann %3</translation>
    </message>
    <message>
        <source>%1 must be a number above 0, found %2</source>
        <translation>%1 måste vara ett tal över 0, fann %2</translation>
    </message>
    <message>
        <source>a conv cannot lengthen, which is what a tconv does</source>
        <translation>conv kan inte förlänga, det gör tconv</translation>
    </message>
    <message>
        <source>a tconv must lengthen, a conv does not</source>
        <translation>tconv måste förlänga, conv gör det inte</translation>
    </message>
    <message>
        <source>the layer is too large</source>
        <translation>lagret är för stort</translation>
    </message>
    <message>
        <source>format must be float32 or int8, found %1</source>
        <translation>format måste vara float32 eller int8, fann %1</translation>
    </message>
    <message>
        <source>it is binary, not CSV text</source>
        <translation>binärt, inte CSV-text</translation>
    </message>
    <message>
        <source>it has no row of measurements</source>
        <translation>ingen rad med mätvärden</translation>
    </message>
    <message>
        <source>too few distinct rows: %1</source>
        <translation>för få olika rader: %1</translation>
    </message>
    <message>
        <source>these rows cannot tell it apart from the other terms</source>
        <translation>dessa rader kan inte skilja den från de andra termerna</translation>
    </message>
    <message>
        <source>its coefficient would be negative, and time is not</source>
        <translation>dess koefficient skulle bli negativ, och tid är inte det</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows</source>
        <translation>anpassad till %1, %2 rader</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows; an estimate</source>
        <translation>anpassad till %1, %2 rader; en uppskattning</translation>
    </message>
    <message>
        <source>estimate: %1</source>
        <translation>uppskattning: %1</translation>
    </message>
    <message>
        <source>own device</source>
        <translation>egen enhet</translation>
    </message>
    <message>
        <source>its outputs sum over more than %1 values, which may leave 32 bits in int8</source>
        <translation>dess utvärden är summor av fler än %1 värden, vilket kan överskrida 32 bitar i int8</translation>
    </message>
    <message>
        <source>it averages more than %1 positions, which may leave 32 bits in int8</source>
        <translation>det tar medelvärdet av fler än %1 positioner, vilket kan överskrida 32 bitar i int8</translation>
    </message>
    <message>
        <source>it reads side values, which a layer in int8 does not; cut in front of it</source>
        <translation>det läser sidovärden, vilket ett lager i int8 inte gör; dela före det</translation>
    </message>
    <message>
        <source>the edge part has %1 parameters, C is written for at most %2</source>
        <translation>sensornodens del har %1 parametrar, C skrivs för högst %2</translation>
    </message>
    <message>
        <source>the edge part holds %1 activations, C is written for at most %2</source>
        <translation>sensornodens del håller %1 aktiveringar, C skrivs för högst %2</translation>
    </message>
    <message>
        <source>it must be from 1 to %1, found %2</source>
        <translation>det måste vara från 1 till %1, fann %2</translation>
    </message>
    <message>
        <source>the last layer reads side values and runs on the fog, so the cut must be in front of it: from 1 to %1, found %2</source>
        <translation>det sista lagret läser sidovärden och körs på fog-noden, delningen måste alltså ligga före det: från 1 till %1, fann %2</translation>
    </message>
    <message>
        <source>the network reads %1 side values, %2 with a name and a scale were given</source>
        <translation>nätet läser %1 sidovärden, %2 gavs med namn och skala</translation>
    </message>
    <message>
        <source>weight %1 is not a finite number</source>
        <translation>vikten %1 är inget ändligt tal</translation>
    </message>
    <message>
        <source>the network has %1 classes, %2 names were given</source>
        <translation>nätet har %1 klasser, %2 namn gavs</translation>
    </message>
    <message>
        <source>the network has %1 parameters, ONNX is written for at most %2</source>
        <translation>nätet har %1 parametrar, ONNX skrivs för högst %2</translation>
    </message>
    <message>
        <source>the model could not be serialised</source>
        <translation>modellen kunde inte skrivas</translation>
    </message>
    <message>
        <source>it is not an ONNX model</source>
        <translation>ingen ONNX-modell</translation>
    </message>
    <message>
        <source>the model must have an output</source>
        <translation>modellen måste ha en utgång</translation>
    </message>
    <message>
        <source>the declared shape of an output is not the one that follows</source>
        <translation>den angivna formen på en utgång är inte den som följer</translation>
    </message>
    <message>
        <source>it sends %1 values, a payload has room for %2</source>
        <translation>%1 värden sänds, ett paket rymmer %2</translation>
    </message>
    <message>
        <source>it lists neither seeds nor energy limits</source>
        <translation>det räknar varken upp startvärden eller energigränser</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>lager %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <translation>%1: kolumn %2</translation>
    </message>
    <message>
        <source>battery capacity</source>
        <translation>Batteriets kapacitet</translation>
    </message>
    <message>
        <source>battery voltage</source>
        <translation>Batteriets spänning</translation>
    </message>
    <message>
        <source>inference period</source>
        <translation>Tid mellan inferenser</translation>
    </message>
    <message>
        <source>energy per inference</source>
        <translation>Energi per inferens</translation>
    </message>
    <message>
        <source>sleep power</source>
        <translation>Vilande effekt</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>Klassnamn</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testnoggrannhet</translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>Träningsexempel</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Delningspunkten</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;, there are %2</source>
        <translation>det finns ingen sort ”%1”, det finns %2</translation>
    </message>
    <message>
        <source>there is no kind of the number %1</source>
        <translation>det finns ingen sort med nummer %1</translation>
    </message>
    <message>
        <source>a layer that does not shorten must be a convolution, found %1 between lengths %2 and %3</source>
        <translation>ett lager som inte förkortar måste vara en faltning, hittade %1 mellan längderna %2 och %3</translation>
    </message>
    <message>
        <source>a layer without weights keeps its channels, found %1 from %2 to %3</source>
        <translation>ett lager utan vikter behåller sina kanaler, hittade %1 från %2 till %3</translation>
    </message>
    <message>
        <source>%1 mixes convolutions and no other kinds, so list none of them or choose another strategy</source>
        <translation>%1 blandar faltningar och inga andra sorter, så ange ingen av dem eller välj en annan strategi</translation>
    </message>
    <message>
        <source>The port of the workers</source>
        <translation>Arbetsprocessernas port</translation>
    </message>
    <message>
        <source>The address of the workers</source>
        <translation>Arbetsprocessernas adress</translation>
    </message>
    <message>
        <source>The encryption of the workers</source>
        <translation>Arbetsprocessernas kryptering</translation>
    </message>
    <message>
        <source>The password file of the workers</source>
        <translation>Arbetsprocessernas lösenordsfil</translation>
    </message>
    <message>
        <source>%1, %2 candidates could be read</source>
        <translation>%1, %2 kandidater kunde läsas</translation>
    </message>
    <message>
        <source>its fine-tuned weights are of another network</source>
        <translation>dess finjusterade vikter hör till ett annat nät</translation>
    </message>
    <message>
        <source>its network is none that a run tunes</source>
        <translation>dess finjusterade nät är inget som en körning gör</translation>
    </message>
    <message>
        <source>the weights or ranges of its network are none that a run tunes</source>
        <translation>vikterna eller intervallen i dess finjusterade nät är inga som en körning gör</translation>
    </message>
    <message>
        <source>its accuracies are none that a tuning has</source>
        <translation>finjusteringens noggrannheter är omöjliga</translation>
    </message>
    <message>
        <source>it is from 0 to 65535</source>
        <translation>tillåtet är 0 till 65535</translation>
    </message>
    <message>
        <source>it is a numeric one, such as 192.168.1.5</source>
        <translation>den ska stå i siffror, som 192.168.1.5</translation>
    </message>
    <message>
        <source>it needs a key and a certificate</source>
        <translation>den kräver en nyckel och ett certifikat</translation>
    </message>
    <message>
        <source>an address that other machines reach needs one</source>
        <translation>en adress som andra datorer når kräver en</translation>
    </message>
    <message>
        <source>the module of Work Queue is not part of this installation, which was built without the package coop-computing-tools-dev</source>
        <translation>modulen för Work Queue ingår inte i den här installationen, som byggdes utan paketet coop-computing-tools-dev</translation>
    </message>
    <message>
        <source>this version of Work Queue cannot encrypt; use an SSH tunnel</source>
        <translation>den här versionen av Work Queue kan inte kryptera; använd en SSH-tunnel</translation>
    </message>
    <message>
        <source>another program listens on %1 already</source>
        <translation>ett annat program lyssnar redan på %1</translation>
    </message>
    <message>
        <source>%1 is not one of this machine</source>
        <translation>%1 är ingen av den här datorns</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2</source>
        <translation>det går inte att lyssna på %1: %2</translation>
    </message>
    <message>
        <source>splitscape-worker cannot run there</source>
        <translation>splitscape-worker kan inte köras där</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>returvärde %1</translation>
    </message>
    <message>
        <source>it ended without a result</source>
        <translation>den slutade utan resultat</translation>
    </message>
    <message>
        <source>training task</source>
        <translation>träningsuppgift</translation>
    </message>
    <message>
        <source>it is shorter than its header</source>
        <translation>kortare än sitt huvud</translation>
    </message>
    <message>
        <source>it is no such package</source>
        <translation>inget sådant paket</translation>
    </message>
    <message>
        <source>its format is %1, this program&apos;s is %2</source>
        <translation>dess format är %1, programmets är %2</translation>
    </message>
    <message>
        <source>its size is %1 bytes</source>
        <translation>dess storlek är %1 byte</translation>
    </message>
    <message>
        <source>it holds %1 of %2 bytes</source>
        <translation>den har %1 av %2 byte</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>dess kontrollsumma avviker</translation>
    </message>
    <message>
        <source>it holds %1 trainings</source>
        <translation>den har %1 träningar</translation>
    </message>
    <message>
        <source>its fields do not fit</source>
        <translation>dess fält stämmer inte</translation>
    </message>
    <message>
        <source>it is of another task</source>
        <translation>det hör till en annan uppgift</translation>
    </message>
    <message>
        <source>a network in it is not the one that was asked for</source>
        <translation>ett nät i det är inte det begärda</translation>
    </message>
    <message>
        <source>it is cut or no result at all</source>
        <translation>avklippt eller inget resultat alls</translation>
    </message>
    <message>
        <source>there are no samples to train on</source>
        <translation>det finns inga exempel att träna på</translation>
    </message>
    <message>
        <source>it ends before its sizes</source>
        <translation>slutar före sina storlekar</translation>
    </message>
    <message>
        <source>its sizes do not fit</source>
        <translation>dess storlekar stämmer inte</translation>
    </message>
    <message>
        <source>an index or a class in it is not one</source>
        <translation>ett index eller en klass i den är ogiltig</translation>
    </message>
    <message>
        <source>it cannot be mapped</source>
        <translation>kan inte mappas i minnet</translation>
    </message>
    <message>
        <source>they are not those of the task</source>
        <translation>de är inte uppgiftens</translation>
    </message>
</context>
<context>
    <name>FileMistake</name>
    <message>
        <source>%1 is named as a run, but holds none. If it is a study, give it the ending .json and open it again.</source>
        <translation>%1 har namn som en körning men innehåller ingen. Om det är en studie, ge den ändelsen .json och öppna den igen.</translation>
    </message>
    <message>
        <source>%1 is a document, not a study. Open the run it was made of.</source>
        <translation>%1 är ett dokument, inte en studie. Öppna den körning som det skapades av.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>figure, least, greatest with unit</comment>
        <translation>%1 %2 till %3</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, its interval</comment>
        <translation>%1 (%2 till %3)</translation>
    </message>
    <message numerus="yes">
        <source>The accuracy of %n network(s) was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</source>
        <translation>
            <numerusform>Noggrannheten hos %n nät förutsades före träningen: förutsägelserna avvek i medel med %1 procentenheter, och %2 av näten låg inom sitt 90 % intervall.</numerusform>
            <numerusform>Noggrannheten hos %n nät förutsades före träningen: förutsägelserna avvek i medel med %1 procentenheter, och %2 av näten låg inom sitt 90 % intervall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>Filens namn.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Your own words; double click or F2 to write. Kept in the list, not in the run.</source>
        <translation>Dina egna ord; dubbelklicka eller tryck F2 för att skriva. Sparas i listan, inte i körningen.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testnoggrannhet</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the repeated trainings of the chosen candidate.</source>
        <translation>Medelvärde och standardavvikelse för de upprepade träningarna av den valda kandidaten.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Energy of the best candidate in the run&apos;s scenario.</source>
        <translation>Energi för den bästa kandidaten i körningens scenario.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Limit of the energy, and what it limits.</source>
        <translation>Energigränsen, och vad den begränsar.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What became of the run.</source>
        <translation>Vad det blev av körningen.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Candidates assessed.</source>
        <translation>Bedömda kandidater.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Name of the study.</source>
        <translation>Studiens namn.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Name of the data set.</source>
        <translation>Datamängdens namn.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startad</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>När körningen började.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläsbar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 edge</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1 totalt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbruten</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>slutförd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppad</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckad</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Selection accuracy of the best candidate; after the test, of the chosen one.</source>
        <translation>Urvalsnoggrannhet för den bästa kandidaten; efter testet, för den valda.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Urvalsnoggrannhet</translation>
    </message>
    <message>
        <source>Tick two or more runs to compare them; the charts show the first four.</source>
        <translation>Kryssa för två eller fler körningar för att jämföra dem; diagrammen visar de fyra första.</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Taken as background throughout, because nothing labels it</source>
        <translation>Genomgående tolkat som bakgrund, eftersom inget märker det</translation>
    </message>
    <message>
        <source>Annotations that are not used</source>
        <translation>Annoteringar som inte används</translation>
    </message>
    <message>
        <source>Outside the signal and left out</source>
        <translation>Utanför signalen och utelämnat</translation>
    </message>
    <message>
        <source>Labels cut at the end of the recording</source>
        <translation>Etiketter avkortade vid registreringens slut</translation>
    </message>
    <message>
        <source>Labels outside the recording, not used</source>
        <translation>Etiketter utanför registreringen, inte använda</translation>
    </message>
    <message>
        <source>Read in spite of a fault in the file</source>
        <translation>Läst trots ett fel i filen</translation>
    </message>
    <message>
        <source>Found under another name</source>
        <translation>Hittad under annat namn</translation>
    </message>
    <message>
        <source>Windows that are not used</source>
        <translation>Fönster som inte används</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Utelämnade klasser</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>Hur tabellen lästes</translation>
    </message>
    <message>
        <source>Class names that are not in the data</source>
        <translation>Klassnamn som inte finns i data</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>Värdenas intervall</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a note and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>“Lead”</source>
        <translation>”Avledning”</translation>
    </message>
    <message>
        <source>the lead for records without it</source>
        <translation>avledningen för registreringar som saknar den</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>kanalerna</translation>
    </message>
    <message>
        <source>the classes to keep</source>
        <translation>klasserna att behålla</translation>
    </message>
    <message>
        <source>“Train and test”</source>
        <translation>”Träning och test”</translation>
    </message>
    <message>
        <source>“Split by”</source>
        <translation>”Dela upp efter”</translation>
    </message>
    <message>
        <source>the rule for patients</source>
        <translation>regeln för patienter</translation>
    </message>
    <message>
        <source>the patient column</source>
        <translation>patientkolumnen</translation>
    </message>
    <message>
        <source>the label column</source>
        <translation>etikettkolumnen</translation>
    </message>
    <message>
        <source>the words for classes</source>
        <translation>orden för klasser</translation>
    </message>
    <message>
        <source>What a device could compute while it records</source>
        <translation>Vad en enhet skulle kunna beräkna medan den registrerar</translation>
    </message>
    <message>
        <source>the file of labels</source>
        <translation>filen med etiketter</translation>
    </message>
    <message>
        <source>the sample column</source>
        <translation>exempelkolumnen</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>skiljetecknet</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>samplingstakten</translation>
    </message>
    <message>
        <source>the files of labels</source>
        <translation>filerna med etiketter</translation>
    </message>
    <message>
        <source>the table of labels</source>
        <translation>tabellen med etiketter</translation>
    </message>
    <message>
        <source>the path of the data</source>
        <translation>sökvägen till data</translation>
    </message>
    <message>
        <source>the channels of the table</source>
        <translation>tabellens kanaler</translation>
    </message>
    <message>
        <source>the fewest samples of a class</source>
        <translation>minsta antal exempel per klass</translation>
    </message>
    <message>
        <source>the scale of the values</source>
        <translation>värdenas skala</translation>
    </message>
</context>
<context>
    <name>PaperTables</name>
    <message>
        <source>The network found within each limit. ± is over the final trainings of one network; the interval is for its test samples.</source>
        <translation>Nätet som hittades inom varje gräns. ± gäller ett näts sista träningar, intervallet dess testexempel.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Gräns, mJ</translation>
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
        <translation>Bästa referensmetod, %</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>Edge, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>Totalt, mJ</translation>
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
        <translation>Längder, med kanaler under</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The cut of least total energy, by how many times more efficiently the fog node computes. The network is that of the run.</source>
        <translation>Snittet med minst total energi, beroende på hur många gånger effektivare fog-noden räknar. Nätet är körningens.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-faktor</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>Fog, mJ</translation>
    </message>
    <message>
        <source>What the cut saves on the wearable: its energy at the cut, and with every layer on it.</source>
        <translation>Vad snittet sparar på sensornoden: dess energi vid snittet, och med alla lager på den.</translation>
    </message>
    <message>
        <source>Computing, mJ</source>
        <translation>Beräkning, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Radio, mJ</translation>
    </message>
    <message>
        <source>Uncut, mJ</source>
        <translation>Utan snitt, mJ</translation>
    </message>
    <message>
        <source>Times less</source>
        <translation>Gånger mindre</translation>
    </message>
    <message>
        <source>VGG11 with %1 classes on %2, uncut</source>
        <translation>VGG11 med %1 klasser på %2, utan snitt</translation>
    </message>
    <message>
        <source>Beside a 1-D VGG11, whose accuracy is not measured here. Parameters and MACs are of whole networks, the rest of what is on the wearable.</source>
        <translation>Bredvid ett endimensionellt VGG11, vars noggrannhet inte mäts här. Parametrar och MAC gäller hela nät, resten det som finns på sensornoden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>How each run searched, and how large its network and the part on the wearable are. A MAC is two FLOPs.</source>
        <translation>Hur varje körning sökte, och hur stort dess nät och delen på sensornoden är. En MAC är två FLOP.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Cut searched</source>
        <translation>Snitt söks</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Träningar</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>Parametrar på sensornoden</translation>
    </message>
    <message>
        <source>FLOPs on the edge</source>
        <translation>FLOP på sensornoden</translation>
    </message>
    <message>
        <source>Search, s</source>
        <translation>Sökning, s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>The runs have different protocols: their accuracies must not be compared.</source>
        <translation>Körningarna har olika protokoll: deras noggrannheter får inte jämföras.</translation>
    </message>
    <message>
        <source>* Parts of this run’s file could not be read.</source>
        <translation>* Delar av körningens fil kunde inte läsas.</translation>
    </message>
    <message>
        <source>Table II: accuracy within a limit</source>
        <translation>Tabell II: noggrannhet inom en gräns</translation>
    </message>
    <message>
        <source>Table III: fog factors</source>
        <translation>Tabell III: fog-faktorer</translation>
    </message>
    <message>
        <source>Table IV: what the cut saves</source>
        <translation>Tabell IV: vad snittet sparar</translation>
    </message>
    <message>
        <source>Table V: beside VGG11</source>
        <translation>Tabell V: bredvid VGG11</translation>
    </message>
    <message>
        <source>Table VI: strategies and sizes</source>
        <translation>Tabell VI: strategier och storlekar</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>row %1 of %2</source>
        <comment>number, table</comment>
        <translation>rad %1 i %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>recording, time</comment>
        <translation>%1 vid %2</translation>
    </message>
    <message>
        <source>test sample %1</source>
        <translation>testexempel %1</translation>
    </message>
</context>
<context>
    <name>PopulationAxis</name>
    <message>
        <source>Accuracy against latency</source>
        <translation>Noggrannhet mot latens</translation>
    </message>
    <message>
        <source>Accuracy against average power</source>
        <translation>Noggrannhet mot medeleffekt</translation>
    </message>
    <message>
        <source>Accuracy against energy</source>
        <translation>Noggrannhet mot energi</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latens</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Medeleffekt</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Latency of one inference</source>
        <translation>Latens för en inferens</translation>
    </message>
    <message>
        <source>Average power of the wearable</source>
        <translation>Sensornodens medeleffekt</translation>
    </message>
    <message>
        <source>Energy on the edge per inference</source>
        <translation>Energi på edge per inferens</translation>
    </message>
    <message>
        <source>Total energy per inference</source>
        <translation>Total energi per inferens</translation>
    </message>
    <message>
        <source>No average power is known: state the time from one inference to the next among the limits of the study.</source>
        <translation>Ingen medeleffekt är känd: ange tiden från en inferens till nästa bland studiens gränser.</translation>
    </message>
    <message>
        <source>No latency is known: the device needs a power and times, and inferences that share a packet the time from one to the next.</source>
        <translation>Ingen latens är känd: enheten behöver en effekt och tider, och inferenser som delar ett paket tiden från en till nästa.</translation>
    </message>
    <message>
        <source>No energy is known: the device needs a power and times.</source>
        <translation>Ingen energi är känd: enheten behöver en effekt och tider.</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Spara tabellen som CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaavgränsade värden (*.csv)</translation>
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
        <translation>%1 byte</translation>
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
        <translation>%1 tim %2 min</translation>
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
        <translation>faltning</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponerad faltning</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>fullt kopplat</translation>
    </message>
    <message>
        <source>The layers, in order of execution. Kernel and stride are equal; a shape is length × channels.</source>
        <translation>Lagren, i exekveringsordning. Kärna och steg är lika; en form är längd × kanaler.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Körs på</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kärna</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Indata</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Utdata</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>wearable</source>
        <translation>sensornod</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>fog</translation>
    </message>
    <message>
        <source>Each class of the test part, all trainings together.</source>
        <translation>Varje klass i testdelen, alla träningar tillsammans.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensitivitet, %</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precision, %</translation>
    </message>
    <message>
        <source>It was never trained, since it does not keep all limits.</source>
        <translation>Den tränades aldrig, eftersom den inte håller alla gränser.</translation>
    </message>
    <message>
        <source>On the selection half of the validation part it is right in %1; it was not tested, since the run has not come to that or chose another one.</source>
        <translation>På urvalshalvan av valideringsdelen har den rätt i %1; den testades inte, eftersom körningen inte har kommit så långt eller valde en annan.</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 trainings with new seeds</source>
        <translation>medelvärde och standardavvikelse för %1 träningar med nya slumpfrön</translation>
    </message>
    <message>
        <source>%1 training with a new seed</source>
        <translation>%1 träning med ett nytt slumpfrö</translation>
    </message>
    <message>
        <source>On the test part it is right in &lt;b&gt;%1&lt;/b&gt; (%2); as trained in the search, in %3 of the held-back half and %4 of the selection half of the validation part. The test part was looked at once, at the end.</source>
        <translation>På testdelen har den rätt i &lt;b&gt;%1&lt;/b&gt; (%2); så som den tränades i sökningen, i %3 av den undanhållna halvan och %4 av urvalshalvan av valideringsdelen. Testdelen användes en gång, i slutet.</translation>
    </message>
    <message>
        <source>the raw input is sent and every layer runs on the fog node</source>
        <translation>rådata sänds och alla lager körs på fog-noden</translation>
    </message>
    <message>
        <source>every layer runs on the %1 and only the class scores are sent</source>
        <translation>alla lager körs på sensornoden (%1) och endast klassvärdena sänds</translation>
    </message>
    <message>
        <source>layer 1 runs on the %1</source>
        <translation>lager 1 körs på sensornoden (%1)</translation>
    </message>
    <message>
        <source>layers 1 to %1 run on the %2</source>
        <translation>lager 1 till %1 körs på sensornoden (%2)</translation>
    </message>
    <message>
        <source>the last layer runs on the fog node</source>
        <translation>det sista lagret körs på fog-noden</translation>
    </message>
    <message>
        <source>the other %1 layers run on the fog node</source>
        <translation>de övriga %1 lagren körs på fog-noden</translation>
    </message>
    <message>
        <source>%1, %2 values are sent, and %3</source>
        <translation>%1, %2 värden sänds, och %3</translation>
    </message>
    <message>
        <source>The network and its cut. Blocks are activations, their height the logarithm of the length, the sheets their channels; ÷k is a convolution of kernel and stride k, ×k a transposed one, fc fully connected.</source>
        <translation>Nätet och dess delning. Block är aktiveringar, deras höjd är längdens logaritm, skikten är kanalerna; ÷k är en faltning med kärna och steg k, ×k en transponerad, fc fullt kopplat.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>No candidate has been assessed yet, so there is no answer.</source>
        <translation>Ingen kandidat har bedömts ännu, så det finns inget svar.</translation>
    </message>
    <message>
        <source>No candidate keeps all limits, so there is no answer. Raise a limit, or let the search run for more generations.</source>
        <translation>Ingen kandidat håller alla gränser, så det finns inget svar. Höj en gräns, eller låt sökningen köra fler generationer.</translation>
    </message>
    <message>
        <source>Candidate %1, of generation %2: Length [%3], Channel [%4], %5 parameters and %6 multiply-accumulates in all. %7</source>
        <translation>Kandidat %1, från generation %2: längder [%3], kanaler [%4], totalt %5 parametrar och %6 multiplikationer med ackumulering. %7</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part, all trainings together; shades are shares of the true class.</source>
        <translation>Förväxlingsmatris för testdelen, alla träningar tillsammans; nyanserna är andelar av den sanna klassen.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figur %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabell %1</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabell %1.</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part</source>
        <translation>Förväxlingsmatris för testdelen</translation>
    </message>
    <message>
        <source>predicted class; rows: the true class</source>
        <translation>predikterad klass; rader: den sanna klassen</translation>
    </message>
    <message>
        <source>%1 of %2 test samples are classified correctly, %3.</source>
        <translation>%1 av %2 testexempel klassificeras rätt, %3.</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>edge-beräkning</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>Energy of every partition point</source>
        <translation>Energi för varje delningspunkt</translation>
    </message>
    <message>
        <source>total energy, mJ</source>
        <translation>total energi, mJ</translation>
    </message>
    <message>
        <source>edge energy, mJ</source>
        <translation>edge-energi, mJ</translation>
    </message>
    <message>
        <source>partition point (the best one bold)</source>
        <translation>delningspunkt (den bästa i fetstil)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>Point %1 of %2 takes least: %3, of which %4 is radio.</source>
        <translation>Punkt %1 av %2 kräver lägst energi: %3, varav %4 är radio.</translation>
    </message>
    <message>
        <source>None of the %1 points fits Flash and RAM.</source>
        <translation>Ingen av de %1 punkterna ryms i Flash och RAM.</translation>
    </message>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Total energi mot fog-faktorn</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>punkt %1</translation>
    </message>
    <message>
        <source>factor %1: %2 at point %3</source>
        <translation>faktor %1: %2 vid punkt %3</translation>
    </message>
    <message>
        <source>fog factor</source>
        <translation>fog-faktor</translation>
    </message>
    <message>
        <source>No point fits Flash and RAM.</source>
        <translation>Ingen punkt ryms i Flash och RAM.</translation>
    </message>
    <message>
        <source>Best point by factor: %1.</source>
        <translation>Bästa punkt efter faktor: %1.</translation>
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
        <translation>energi</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alla hålls</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 överskrids</translation>
    </message>
    <message>
        <source>Every partition point of the answer. Point 1 sends the raw input, the last one the class scores; the best one is bold. Fog energies at a factor of %1.</source>
        <translation>Varje delningspunkt för svaret. Punkt 1 sänder rådata, den sista klassvärdena; den bästa är i fetstil. Fog-energier vid faktorn %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Sent values</source>
        <translation>Sända värden</translation>
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
        <translation>Beräkning, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Radio, mJ</translation>
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
        <translation>Totalt, mJ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Runners-up: the next best valid architectures, by accuracy on the selection half.</source>
        <translation>Närmast därefter: de näst bästa giltiga arkitekturerna, efter noggrannhet på urvalshalvan.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Urval, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Undanhållet, %</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>Längder, med kanaler under</translation>
    </message>
    <message>
        <source>Energy of every partition point; pale bars do not fit Flash or RAM, a number stands above a bar that is broken off.</source>
        <translation>Energi för varje delningspunkt; bleka staplar ryms inte i Flash eller RAM, ett tal står över en avbruten stapel.</translation>
    </message>
    <message>
        <source>The answer’s least total energy as the fog computes more efficiently, with the point that gives it.</source>
        <translation>Svarets lägsta totala energi när fog-noden räknar effektivare, med den punkt som ger den.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Beläggen</translation>
    </message>
    <message>
        <source>The population. Ticks below are candidates that need too much energy and so were never trained.</source>
        <translation>Populationen. Strecken nedtill är kandidater som kräver för mycket energi och därför aldrig tränades.</translation>
    </message>
    <message>
        <source>%1, the device’s own</source>
        <translation>%1, enhetens eget</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>by sample: one person’s samples may be in several parts</source>
        <translation>efter exempel: en persons exempel kan finnas i flera delar</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts</source>
        <translation>efter patient: ingen finns i två delar</translation>
    </message>
    <message>
        <source>by de Chazal’s two lists of records</source>
        <translation>efter de Chazals två listor över registreringar</translation>
    </message>
    <message>
        <source>%1 trainings</source>
        <translation>%1 träningar</translation>
    </message>
    <message>
        <source>none but the generations</source>
        <translation>inga utom generationerna</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>total energy, edge and fog together</source>
        <translation>total energi, edge och fog tillsammans</translation>
    </message>
    <message>
        <source>edge energy, of the wearable alone</source>
        <translation>edge-energi, enbart sensornodens</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energigräns</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>%1 per inferens</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-gräns</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-gräns</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>%1, %2 nJ a byte, %3 bytes a value</source>
        <translation>%1, %2 nJ per byte, %3 byte per värde</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-faktor</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>off: every layer runs on the wearable</source>
        <translation>av: alla lager körs på sensornoden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Uppdelning</translation>
    </message>
    <message>
        <source>%1 to train, %2 to select, %3 held back, %4 to test</source>
        <translation>%1 för träning, %2 för urval, %3 undanhållna, %4 för test</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>generations: 1 + %1; population: %2; seed: %3</source>
        <translation>generationer: 1 + %1; population: %2; slumpfrö: %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Träning</translation>
    </message>
    <message>
        <source>epochs: %1; batch: %2; learning rate: %3</source>
        <translation>epoker: %1; batch: %2; inlärningstakt: %3</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>Which small network, cut at which layer between a wearable (%1) and its gateway, classifies the data of Table 2 best within the limits of Table 1? Layers before the cut run on the wearable (edge), the activation at the cut goes out by radio, and the rest runs on the gateway (fog). Cost model, search and validation protocol are those of reference [1].</source>
        <translation>Vilket litet nät, delat vid vilket lager mellan en sensornod (%1) och dess gateway, klassificerar data i tabell 2 bäst inom gränserna i tabell 1? Lagren före delningen körs på sensornoden (edge), aktiveringen vid delningen sänds via radio, och resten körs på gatewayen (fog). Kostnadsmodell, sökning och valideringsprotokoll är de i referens [1].</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Limits and costs.</source>
        <translation>Gränser och kostnader.</translation>
    </message>
    <message>
        <source>Data and search.</source>
        <translation>Data och sökning.</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>pågår fortfarande</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbruten</translation>
    </message>
    <message>
        <source>completed in %1</source>
        <translation>slutförd på %1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>stoppad efter %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>misslyckades efter %1</translation>
    </message>
    <message>
        <source>Of %1 candidates, the answer is a network of %2 layers</source>
        <translation>Svaret bland %1 kandidater är ett nät med %2 lager</translation>
    </message>
    <message>
        <source>, which fits the Flash and RAM of the %1 at no point.</source>
        <translation>, som inte ryms i Flash och RAM på %1 vid någon punkt.</translation>
    </message>
    <message>
        <source>, cut at point %1 of %2: %3. </source>
        <translation>, delat vid punkt %1 av %2: %3. </translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; on both sides together</source>
        <translation>En inferens kostar &lt;b&gt;%1&lt;/b&gt; för båda sidorna tillsammans</translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; from the wearable</source>
        <translation>En inferens kostar sensornoden &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, of %1 allowed</source>
        <translation>, av tillåtna %1</translation>
    </message>
    <message>
        <source>The run has no candidate yet.</source>
        <translation>Körningen har ingen kandidat ännu.</translation>
    </message>
    <message>
        <source>None of %1 candidates keeps all limits: %2 need too much energy and %3 too much Flash or RAM.</source>
        <translation>Ingen av %1 kandidater håller alla gränser: %2 kräver för mycket energi och %3 för mycket Flash eller RAM.</translation>
    </message>
    <message>
        <source> It has not been tested.</source>
        <translation> Det har inte testats.</translation>
    </message>
    <message>
        <source>A network and its cut</source>
        <translation>Ett nät och dess delning</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Studierapport</translation>
    </message>
    <message>
        <source>Study report of %1</source>
        <translation>Studierapport för %1</translation>
    </message>
    <message>
        <source>%1 · Splitscape %2 · %3</source>
        <translation>%1 · Splitscape %2 · %3</translation>
    </message>
    <message>
        <source>neural architecture search</source>
        <translation>neural arkitektursökning</translation>
    </message>
    <message>
        <source>network partitioning</source>
        <translation>delning av neurala nät</translation>
    </message>
    <message>
        <source>edge and fog computing</source>
        <translation>edge- och fog-datorsystem</translation>
    </message>
    <message>
        <source>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</source>
        <translation>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, ”A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</translation>
    </message>
    <message>
        <source>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</source>
        <translation>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, ”Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</translation>
    </message>
    <message>
        <source>M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</source>
        <translation>M. Kachuee, S. Fazeli, M. Sarrafzadeh, ”ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</translation>
    </message>
    <message>
        <source>Values of the %1. %2.</source>
        <translation>Värden för %1. %2.</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Så upprepas körningen</translation>
    </message>
    <message>
        <source>What it ran with.</source>
        <translation>Vad den kördes med.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Trainer and instruction set</source>
        <translation>Träningsmotor och instruktionsuppsättning</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Slumpfrö</translation>
    </message>
    <message>
        <source>Fingerprint of the prepared data</source>
        <translation>Fingeravtryck för förberedda data</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startad</translation>
    </message>
    <message>
        <source>The study, without what is left at its default:</source>
        <translation>Studien, utan det som har sitt standardvärde:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</source>
        <translation>B. Huang, A. Abtahi, A. Aminifar, ”Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</translation>
    </message>
    <message>
        <source>A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</source>
        <translation>A. F. Gad, ”PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</translation>
    </message>
    <message>
        <source>D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</source>
        <translation>D. P. Kingma, J. Ba, ”Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</translation>
    </message>
    <message>
        <source>Accuracy per generation</source>
        <translation>Noggrannhet per generation</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generation</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>The population, accuracy against energy</source>
        <translation>Populationen, noggrannhet mot energi</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>noggrannhet, %</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>paretofront</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>fc</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 klasser</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 värden</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 lager</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 lager</translation>
    </message>
    <message>
        <source>The network and its cut</source>
        <translation>Nätet och dess delning</translation>
    </message>
    <message>
        <source>fog node</source>
        <translation>fog-nod</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>beräkning %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>sändning %1</translation>
    </message>
    <message>
        <source>edge energy in all %1</source>
        <translation>edge-energi totalt %1</translation>
    </message>
    <message>
        <source>Fog node, %1</source>
        <translation>Fog-nod, %1</translation>
    </message>
    <message>
        <source>total energy %1</source>
        <translation>total energi %1</translation>
    </message>
    <message>
        <source>Length %1; cut at point %2 of %3: %4 on the wearable, %5 values sent, %6 on the fog node.</source>
        <translation>Längder %1; delat vid punkt %2 av %3: %4 på sensornoden, %5 värden sänds, %6 på fog-noden.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date, in the letters of QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, a BCP 47 tag</comment>
        <translation>sv</translation>
    </message>
    <message>
        <source>The same study, seed and data give the same result, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended the run. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>Samma studie, slumpfrö och data ger samma resultat, bit för bit, på samma instruktionsuppsättning och för valfritt antal trådar, om varken ett stopp eller en tidsbudget avslutade körningen. Spara studien nedan som &lt;code&gt;study.json&lt;/code&gt; och kör sedan:</translation>
    </message>
    <message>
        <source>convolution of each channel by itself</source>
        <translation>faltning av varje kanal för sig</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>medelvärdespoolning</translation>
    </message>
    <message>
        <source>maximum pool</source>
        <translation>maxpoolning</translation>
    </message>
    <message>
        <source>average of all positions</source>
        <translation>medelvärde av alla positioner</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>absolutbelopp</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>its ending cannot be read</source>
        <translation>dess slut kan inte läsas</translation>
    </message>
    <message>
        <source>The same network on other devices, each with its best cut.</source>
        <translation>Samma nät på andra enheter, vart och ett med sin bästa delning.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>Limits hold</source>
        <translation>Gränserna hålls</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Selection accuracy of the candidates of each generation that have a training: the best and the mean.</source>
        <translation>Urvalsnoggrannhet för de tränade kandidaterna i varje generation: bästa och medel.</translation>
    </message>
    <message>
        <source>selection accuracy, %</source>
        <translation>urvalsnoggrannhet, %</translation>
    </message>
    <message>
        <source>best of the generation</source>
        <translation>bästa i generationen</translation>
    </message>
    <message>
        <source>The best selection accuracy is %1 in generation %2 and %3 in generation %4, where the mean is %5.</source>
        <translation>Den bästa urvalsnoggrannheten är %1 i generation %2 och %3 i generation %4, där medelvärdet är %5.</translation>
    </message>
    <message>
        <source>The search assessed %1 candidates in %2 generations: %3 keep all limits, %4 need too much energy, %5 fit Flash and RAM at no point, and the training of %6 failed. It trained %7 networks; the others had been trained before, or needed no training to be ruled out.</source>
        <translation>Sökningen bedömde %1 kandidater i %2 generationer: %3 håller alla gränser, %4 kräver för mycket energi, %5 ryms inte i Flash och RAM vid någon punkt, och för %6 misslyckades träningen. Den tränade %7 nät; övriga hade redan tränats eller kunde uteslutas utan träning.</translation>
    </message>
    <message>
        <source>keeps all limits</source>
        <translation>håller alla gränser</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits, %2 need too much energy; the Pareto front has %3 points.</source>
        <translation>%1 kandidater håller alla gränser, %2 kräver för mycket energi; paretofronten har %3 punkter.</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source> For want of test samples alone (%1) the true figure lies with 95 % confidence between %2 and %3. Protocol: %4.</source>
        <translation> Enbart på grund av antalet testexempel (%1) ligger det sanna värdet med 95 % konfidens mellan %2 och %3. Protokoll: %4.</translation>
    </message>
    <message>
        <source> Macro-F1 is %1, balanced accuracy %2, Cohen’s kappa %3.</source>
        <translation> Makro-F1 är %1, balanserad noggrannhet %2, Cohens kappa %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts; fold %1 of %2 is the test</source>
        <translation>efter patient: ingen finns i två delar; delmängd %1 av %2 är testet</translation>
    </message>
    <message>
        <source>by time: the last part of each recording is the test</source>
        <translation>efter tid: den sista delen av varje registrering är testet</translation>
    </message>
    <message>
        <source> The samples of one patient are alike; had other patients come than these %1, it would lie between %2 and %3.</source>
        <translation> En patients exempel liknar varandra; med andra patienter än dessa %1 skulle värdet ligga mellan %2 och %3.</translation>
    </message>
    <message>
        <source> It classifies &lt;b&gt;%1&lt;/b&gt; of the test part correctly %2.</source>
        <translation> Det klassificerar &lt;b&gt;%1&lt;/b&gt; av testdelen rätt %2.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>Testnoggrannhet, %</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>svaret</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Noggrannhet, %</translation>
    </message>
    <message>
        <source>%1 found, %</source>
        <translation>%1 funna, %</translation>
    </message>
    <message>
        <source>Patients of the test part, the least accurate first, all trainings together.</source>
        <translation>Patienter i testdelen, lägst noggrannhet först, alla träningar tillsammans.</translation>
    </message>
    <message>
        <source>Best practices for architecture search (Lindauer and Hutter, JMLR 2020), as far as a program can tell.</source>
        <translation>God praxis för arkitektursökning (Lindauer och Hutter, JMLR 2020), så långt ett program kan avgöra.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Följs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Seizures could not be counted as events, since no recording is whole in the test part.</source>
        <translation>Anfall kunde inte räknas som händelser, eftersom ingen registrering finns hel i testdelen.</translation>
    </message>
    <message>
        <source>As events (any overlap, 30 s before and 60 s after tolerated), on %1 whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false alarms in 24 h.</source>
        <translation>Som händelser (varje överlapp; 30 s före och 60 s efter tolereras), på %1 hela registreringar om %2 h: sensitivitet %3, precision %4, F1 %5, %6 falsklarm på 24 h.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is %1, the average precision %2, where chance gives %3.</source>
        <translation>Arean under ROC-kurvan är %1, den genomsnittliga precisionen %2, där slumpen ger %3.</translation>
    </message>
    <message>
        <source>The probability that the network states is off by %1 on average.</source>
        <translation>Sannolikheten som nätet anger avviker i medel med %1.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hur tillförlitligt det är</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limitations.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Begränsningar.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>%1; the file: %2</source>
        <translation>%1; filen: %2</translation>
    </message>
    <message>
        <source>Test accuracy of the answer where a detector misses the R peak of a beat by up to so many samples, with the weights of the search.</source>
        <translation>Svarets testnoggrannhet när en detektor missar ett slags R-topp med upp till så många sampel, med sökningens vikter.</translation>
    </message>
    <message>
        <source>%1 values as %2</source>
        <comment>count, number format</comment>
        <translation>%1 värden som %2</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Räknar i</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Sänder som</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Lägsta punkt</translation>
    </message>
    <message>
        <source>No candidate that keeps the limits of cost reaches what is required on the selection half (%1), so there is no answer. Lower a requirement, or let the search run for longer.</source>
        <translation>Ingen kandidat som håller kostnadsgränserna når det som krävs på urvalshalvan (%1), så det finns inget svar. Sänk ett krav, eller låt sökningen köra längre.</translation>
    </message>
    <message>
        <source>Of %1 candidates, %2 keep the limits of cost, but none of them reaches what is required on the selection half: %3.</source>
        <translation>Av %1 kandidater håller %2 kostnadsgränserna, men ingen av dem når det som krävs på urvalshalvan: %3.</translation>
    </message>
    <message>
        <source>What the answer is measured against, by the same trainer within the same limits, on the same test part.</source>
        <translation>Vad svaret jämförs med, av samma träningsmotor inom samma gränser, på samma testdel.</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>med %n R-R-intervall</numerusform>
            <numerusform>med %n R-R-intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latens</translation>
    </message>
    <message>
        <source>average power</source>
        <translation>medeleffekt</translation>
    </message>
    <message>
        <source>Latency of one inference and average power of the wearable at every partition point. Times of the radio and the fog node count where they are stated.</source>
        <translation>Latens för en inferens och sensornodens medeleffekt vid varje delningspunkt. Radions och fog-nodens tider räknas där de är angivna.</translation>
    </message>
    <message>
        <source>Front end, ms</source>
        <translation>Förbehandling, ms</translation>
    </message>
    <message>
        <source>Layers, ms</source>
        <translation>Lager, ms</translation>
    </message>
    <message>
        <source>Radio, ms</source>
        <translation>Radio, ms</translation>
    </message>
    <message>
        <source>Fog, ms</source>
        <translation>Fog, ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>Väntan, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latens, ms</translation>
    </message>
    <message>
        <source>Average power, µW</source>
        <translation>Medeleffekt, µW</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latensgräns</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <comment>time</comment>
        <translation>%1 per inferens</translation>
    </message>
    <message>
        <source>Limit of the average power</source>
        <translation>Gräns för medeleffekten</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>En inferens var</translation>
    </message>
    <message>
        <source>Speed of the fog node</source>
        <translation>Fog-nodens hastighet</translation>
    </message>
    <message>
        <source>%1 times the wearable’s</source>
        <translation>%1 gånger sensornodens</translation>
    </message>
    <message>
        <source>Inferences sent together</source>
        <translation>Inferenser som sänds tillsammans</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Förbehandling</translation>
    </message>
    <message>
        <source>%1 instructions, %2 of samples; in every figure of the wearable</source>
        <translation>%1 instruktioner, %2 för sampel; ingår i alla värden för sensornoden</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>förbehandling</translation>
    </message>
    <message>
        <source>compute %1, %2 of it in the front end</source>
        <translation>beräkning %1, varav %2 i förbehandlingen</translation>
    </message>
    <message>
        <source>Receiver operating characteristic</source>
        <translation>ROC-kurva</translation>
    </message>
    <message>
        <source>false positive rate, %</source>
        <translation>andel falskt positiva, %</translation>
    </message>
    <message>
        <source>sensitivity, %</source>
        <translation>sensitivitet, %</translation>
    </message>
    <message>
        <source>%1, area %2</source>
        <comment>name of a class</comment>
        <translation>%1, area %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>slump</translation>
    </message>
    <message>
        <source>The area under the curve is %1; chance is 0.5.</source>
        <translation>Arean under kurvan är %1; slumpen ger 0,5.</translation>
    </message>
    <message>
        <source>Precision against sensitivity</source>
        <translation>Precision mot sensitivitet</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>precision, %</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <comment>name of a class</comment>
        <translation>%1, genomsnitt %2</translation>
    </message>
    <message>
        <source>The average precision is %1; chance gives %2.</source>
        <translation>Den genomsnittliga precisionen är %1; slumpen ger %2.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>stated probability, %</source>
        <translation>angiven sannolikhet, %</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>rätt, %</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prediktioner</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>som angivet</translation>
    </message>
    <message>
        <source>The stated probability is off by %1 on average.</source>
        <translation>Den angivna sannolikheten avviker i medel med %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>What another seed would give: mean ± standard deviation over searches, each with the network it chose, and the 95 % interval of the mean.</source>
        <translation>Vad ett annat slumpfrö skulle ge: medelvärde ± standardavvikelse över sökningar, var och en med det nät som den valde, och medelvärdets 95 % intervall.</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Gräns, mJ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Sökningar</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>Test, %</translation>
    </message>
    <message>
        <source>Mean’s 95 %</source>
        <translation>Medel, 95 %</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>Bästa referensmetod, %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>For each limit the network of highest accuracy on the held-back half among its searches. ± is over the final trainings of this one network; the interval is for its test samples.</source>
        <translation>För varje gräns det nät bland dess sökningar som har högst noggrannhet på den undanhållna halvan. ± gäller de slutliga träningarna av detta enda nät; intervallet gäller dess testexempel.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Every search. ± is over the final trainings of one network.</source>
        <translation>Varje sökning. ± gäller de slutliga träningarna av ett nät.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Träningar</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest, for four of the limits.</source>
        <translation>Den hittills bästa urvalsnoggrannheten: medelvärdet över sökningarna och ett band från den lägsta till den högsta, för fyra av gränserna.</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest.</source>
        <translation>Den hittills bästa urvalsnoggrannheten: medelvärdet över sökningarna och ett band från den lägsta till den högsta.</translation>
    </message>
    <message>
        <source>What a limit costs in accuracy. An interval that leaves the figure has no bar at its end.</source>
        <translation>Vad en gräns kostar i noggrannhet. Ett intervall som går utanför figuren har inget streck i den änden.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 searches)</source>
        <translation>%1 (%2 av %3 sökningar)</translation>
    </message>
    <message>
        <source>%1 of %2 searches have not been tested and are in no mean.</source>
        <translation>%1 av %2 sökningar har inte testats och ingår inte i något medelvärde.</translation>
    </message>
    <message>
        <source>The same study and data give the same searches, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended one. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>Samma studie och data ger samma sökningar, bit för bit, på samma instruktionsuppsättning och för valfritt antal trådar, om varken ett stopp eller en tidsbudget avslutade någon av dem. Spara studien nedan som &lt;code&gt;study.json&lt;/code&gt; och kör sedan:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testnoggrannhet</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Högst %1</translation>
    </message>
    <message>
        <source>%1: no search has been tested yet.</source>
        <translation>%1: ingen sökning har testats ännu.</translation>
    </message>
    <message>
        <source>%1 over %2 searches with different seeds</source>
        <translation>%1 över %2 sökningar med olika slumpfrön</translation>
    </message>
    <message>
        <source>%1 of one search, so how much searches differ is not known</source>
        <translation>%1 från en enda sökning, så hur mycket sökningar skiljer sig åt är inte känt</translation>
    </message>
    <message>
        <source>95 % interval of their mean %1</source>
        <translation>95 % intervall för deras medelvärde %1</translation>
    </message>
    <message>
        <source>best baseline %1</source>
        <translation>bästa referensmetod %1</translation>
    </message>
    <message>
        <source>no baseline within the limits was tested</source>
        <translation>ingen referensmetod inom gränserna testades</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>ingen referensmetod mättes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a search</comment>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a search</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a search</comment>
        <translation>avbruten</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a search</comment>
        <translation>slutförd</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a search</comment>
        <translation>stoppad</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a search</comment>
        <translation>misslyckad</translation>
    </message>
    <message>
        <source>Several searches of one study</source>
        <translation>Flera sökningar för en studie</translation>
    </message>
    <message>
        <source>Report of the searches in %1</source>
        <translation>Rapport om sökningarna i %1</translation>
    </message>
    <message>
        <source>%1 of %2 searches tested · Splitscape %3</source>
        <translation>%1 av %2 sökningar testade · Splitscape %3</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>Vad sökningarna fann</translation>
    </message>
    <message>
        <source>mean of %1 searches</source>
        <translation>medelvärde av %1 sökningar</translation>
    </message>
    <message>
        <source>Accuracy by generation, over the searches</source>
        <translation>Noggrannhet per generation, över sökningarna</translation>
    </message>
    <message>
        <source>%1: after generation %2 the best accuracy is %3 on average, %4 to %5 over the searches.</source>
        <translation>%1: efter generation %2 är den bästa noggrannheten i medel %3, och %4 till %5 över sökningarna.</translation>
    </message>
    <message>
        <source>Test accuracy by energy limit</source>
        <translation>Testnoggrannhet per energigräns</translation>
    </message>
    <message>
        <source>one search</source>
        <translation>en sökning</translation>
    </message>
    <message>
        <source>mean, with its 95 % interval</source>
        <translation>medelvärde, med dess 95 % intervall</translation>
    </message>
    <message>
        <source>best baseline</source>
        <translation>bästa referensmetod</translation>
    </message>
    <message>
        <source>test accuracy, %</source>
        <translation>testnoggrannhet, %</translation>
    </message>
    <message>
        <source>energy limit, mJ</source>
        <translation>energigräns, mJ</translation>
    </message>
    <message>
        <source>%1: %2 on average.</source>
        <translation>%1: %2 i medel.</translation>
    </message>
    <message>
        <source>Receiver operating characteristic of the first training.</source>
        <translation>ROC-kurva för den första träningen.</translation>
    </message>
    <message>
        <source>Precision against sensitivity of the first training.</source>
        <translation>Precision mot sensitivitet för den första träningen.</translation>
    </message>
    <message>
        <source>Calibration: how often a prediction is right against the probability that the network states, in tenths; a disc is as large as its tenth has samples.</source>
        <translation>Kalibrering: hur ofta en prediktion är rätt mot den sannolikhet som nätet anger, i tiondelar; en cirkels storlek följer antalet exempel i dess tiondel.</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half.</source>
        <translation>På testdelen når nätet inte det som studien kräver av det, fast det gjorde det på urvalshalvan.</translation>
    </message>
    <message>
        <source>Each search looked at the test part once, at its end.</source>
        <translation>Varje sökning använde testdelen en gång, i slutet.</translation>
    </message>
    <message>
        <source>Which network is shown for a limit was chosen on the held-back half.</source>
        <translation>Vilket nät som visas för en gräns valdes på den undanhållna halvan.</translation>
    </message>
    <message>
        <source>The spread is that of whole searches, so it holds both another search and another training; the interval of the mean is Student’s, for as many searches as there are.</source>
        <translation>Spridningen är den mellan hela sökningar, så den omfattar både en annan sökning och en annan träning; medelvärdets intervall är beräknat enligt Student, för så många sökningar som det finns.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>state of a search</comment>
        <translation>oläsbar</translation>
    </message>
    <message>
        <source>before the first point allowed</source>
        <translation>före den första tillåtna punkten</translation>
    </message>
    <message>
        <source> The first window called so begins %1 s after the onset on average.</source>
        <translation> Det första fönster som kallas så börjar i genomsnitt %1 s efter anfallets början.</translation>
    </message>
    <message>
        <source>by file: the test part is the files and folders whose name holds “test”</source>
        <translation>efter fil: testdelen är de filer och mappar vars namn innehåller ”test”</translation>
    </message>
    <message>
        <source>Each search looked at its test part once, at its end: %1 looks in all, partly or wholly at the same samples, so to prefer a search for its test figure is to choose on the test.</source>
        <translation>Varje sökning såg på sin testdel en gång, i slutet: %1 blickar sammanlagt, delvis eller helt på samma exempel, så att föredra en sökning för dess testvärde är att välja på testet.</translation>
    </message>
    <message>
        <source>95 % for so many samples, were they independent</source>
        <translation>95 % för så många exempel, om de vore oberoende</translation>
    </message>
    <message>
        <source>always answering %1</source>
        <translation>alltid svara %1</translation>
    </message>
    <message>
        <source>The population by the latency of one inference, at the point of least energy.</source>
        <translation>Populationen efter latensen för en inferens, vid punkten med minst energi.</translation>
    </message>
    <message>
        <source>The population, accuracy against latency</source>
        <translation>Populationen, noggrannhet mot latens</translation>
    </message>
    <message>
        <source>latency of one inference, ms</source>
        <translation>latens för en inferens, ms</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits; the Pareto front of accuracy against latency has %2 points.</source>
        <translation>%1 kandidater håller alla gränser; paretofronten för noggrannhet mot latens har %2 punkter.</translation>
    </message>
    <message>
        <source>Its hidden layers: %1.</source>
        <translation>Dolda lager: %1.</translation>
    </message>
    <message>
        <source>Kernel [%1]</source>
        <translation>Kärna [%1]</translation>
    </message>
    <message>
        <source>Kind [%1]</source>
        <translation>Slag [%1]</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>edge energy</source>
        <translation>edge-energi</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>total energi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testnoggrannhet</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Vad som begränsas</translation>
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
        <translation>Delningspunkt</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Slumpfrö</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Träningsmotor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Storhet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Urvalsnoggrannhet</translation>
    </message>
    <message>
        <source>%1, of which %2 keep all limits</source>
        <translation>%1, varav %2 håller alla gränser</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>faktor %1</translation>
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
        <translation>Sensornod</translation>
    </message>
    <message>
        <source>Fog node, factor %1</source>
        <translation>Fog-nod, faktor %1</translation>
    </message>
    <message>
        <source>Fog node</source>
        <translation>Fog-nod</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut at point</source>
        <translation>Delning vid punkt</translation>
    </message>
    <message>
        <source>%1 No other point costs less within the limits.</source>
        <translation>%1 Ingen annan punkt kostar mindre inom gränserna.</translation>
    </message>
    <message>
        <source>Point %1 takes %2 of Flash and %3 of RAM; what energy this device spends is not known.</source>
        <translation>Punkt %1 kräver %2 Flash och %3 RAM; hur mycket energi enheten förbrukar är inte känt.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total; there is no energy limit.</source>
        <translation>Punkt %1 kostar totalt %2; det finns ingen energigräns.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge; there is no energy limit.</source>
        <translation>Punkt %1 kostar %2 på edge-sidan; det finns ingen energigräns.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total, %3 below the limit.</source>
        <translation>Punkt %1 kostar totalt %2, %3 under gränsen.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge, %3 below the limit.</source>
        <translation>Punkt %1 kostar %2 på edge-sidan, %3 under gränsen.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of Flash, %3 more than the limit of %4.</source>
        <translation>Punkt %1 kräver %2 Flash, %3 mer än gränsen %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of RAM, %3 more than the limit of %4.</source>
        <translation>Punkt %1 kräver %2 RAM, %3 mer än gränsen %4.</translation>
    </message>
    <message>
        <source>Point %1 spends %2, %3 more than the limit of %4.</source>
        <translation>Punkt %1 förbrukar %2, %3 mer än gränsen %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n klass</numerusform>
            <numerusform>%n klasser</numerusform>
        </translation>
    </message>
    <message>
        <source>convolution, %1 positions to one</source>
        <translation>faltning, %1 positioner till en</translation>
    </message>
    <message>
        <source>transposed convolution, one position to %1</source>
        <translation>transponerad faltning, en position till %1</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>fullt kopplat</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>tätt</translation>
    </message>
    <message>
        <source>convolution over %1 positions, step %2</source>
        <translation>faltning över %1 positioner, steg %2</translation>
    </message>
    <message>
        <source>convolution of each channel by itself over %1 positions, step %2</source>
        <translation>faltning av varje kanal för sig över %1 positioner, steg %2</translation>
    </message>
    <message>
        <source>mean of %1 positions</source>
        <translation>medelvärde av %1 positioner</translation>
    </message>
    <message>
        <source>largest of %1 positions</source>
        <translation>största av %1 positioner</translation>
    </message>
    <message>
        <source>mean of all positions</source>
        <translation>medelvärde av alla positioner</translation>
    </message>
    <message>
        <source>sum with an earlier activation</source>
        <translation>summa med en tidigare aktivering</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>absolutbelopp</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>Wearable, in %1</source>
        <comment>number format</comment>
        <translation>Sensornod, i %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>med %n R-R-intervall</numerusform>
            <numerusform>med %n R-R-intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>The last layer reads the R-R intervals and runs on the fog node, so the cut must come before it.</source>
        <translation>Det sista lagret läser R-R-intervallen och körs på fog-noden, så delningen måste ligga före det.</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>förbehandling %1</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>förbehandling</translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <comment>sentence, times</comment>
        <translation>%1 Här: %2.</translation>
    </message>
    <message>
        <source>Point %1 takes %2, %3 more than the limit of %4.</source>
        <translation>Punkt %1 tar %2, %3 mer än gränsen %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 on average, more than the limit of %3.</source>
        <translation>Punkt %1 kräver i medel %2, mer än gränsen %3.</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latens %1</translation>
    </message>
    <message>
        <source>average power %1</source>
        <translation>medeleffekt %1</translation>
    </message>
    <message>
        <source>Point %1 comes before point %2, the first that the study allows.</source>
        <translation>Punkt %1 ligger före punkt %2, den första som studien tillåter.</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Genetic algorithm</source>
        <translation>Genetisk algoritm</translation>
    </message>
    <message>
        <source>The published method: generations of networks bred from the best.</source>
        <translation>Den publicerade metoden: generationer av nät, förädlade från de bästa.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Slump</translation>
    </message>
    <message>
        <source>Random networks, each once. What the other ways have to beat.</source>
        <translation>Slumpmässiga nät, vart och ett en gång. Vad de andra metoderna måste överträffa.</translation>
    </message>
    <message>
        <source>Regularised evolution</source>
        <translation>Regulariserad evolution</translation>
    </message>
    <message>
        <source>Children of good networks, one change each; the oldest network leaves, not the worst.</source>
        <translation>Barn av bra nät, med en ändring var; det äldsta nätet lämnar, inte det sämsta.</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Lokal sökning</translation>
    </message>
    <message>
        <source>From a network to a better neighbour, and from the best one around to a new start.</source>
        <translation>Från ett nät till en bättre granne, och från det bästa i omgivningen till en ny start.</translation>
    </message>
    <message>
        <source>NSGA-II</source>
        <translation>NSGA-II</translation>
    </message>
    <message>
        <source>Looks for a whole front: the best accuracy at each energy.</source>
        <translation>Söker en hel front: den bästa noggrannheten vid varje energi.</translation>
    </message>
    <message>
        <source>CNN-GA</source>
        <translation>CNN-GA</translation>
    </message>
    <message>
        <source>Evolution that adds, removes and changes layers.</source>
        <translation>Evolution som lägger till, tar bort och ändrar lager.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>Scores many untrained networks and trains those with the highest score.</source>
        <translation>Poängsätter många otränade nät och tränar dem med högst poäng.</translation>
    </message>
    <message>
        <source>BANANAS</source>
        <translation>BANANAS</translation>
    </message>
    <message>
        <source>Small networks predict the accuracy of untrained ones; the most promising are trained.</source>
        <translation>Små nät förutsäger noggrannheten hos otränade nät; de mest lovande tränas.</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>Förstärkningsinlärning</translation>
    </message>
    <message>
        <source>A recurrent network writes networks and learns which choices pay, as NASNet does.</source>
        <translation>Ett rekurrent nät skriver nät och lär sig vilka val som lönar sig, som NASNet gör.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks that are parents at one time.</source>
        <translation>Nät som är föräldrar samtidigt.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Urvalsstorlek</translation>
    </message>
    <message>
        <source>A parent is the best of this many drawn at random.</source>
        <translation>En förälder är den bästa av så här många slumpmässigt dragna.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Networks that are trained before the search learns from them.</source>
        <translation>Nät som tränas innan sökningen lär sig av dem.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startnät</translation>
    </message>
    <message>
        <source>Random networks at the beginning, of which the best is the start.</source>
        <translation>Slumpmässiga nät i början, av vilka det bästa blir utgångspunkten.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>first: the first better neighbour; best: the best of all neighbours.</source>
        <translation>first: den första bättre grannen; best: den bästa av alla grannar.</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Korsning</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child has two parents.</source>
        <translation>Sannolikhet från 0 till 1 att ett barn har två föräldrar.</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child is changed.</source>
        <translation>Sannolikhet från 0 till 1 att ett barn ändras.</translation>
    </message>
    <message>
        <source>Latency counts</source>
        <translation>Latens räknas</translation>
    </message>
    <message>
        <source>Whether the time on the wearable is an objective too.</source>
        <translation>Om tiden på sensornoden också är ett mål.</translation>
    </message>
    <message>
        <source>Flash counts</source>
        <translation>Flash räknas</translation>
    </message>
    <message>
        <source>Whether the Flash on the wearable is an objective too.</source>
        <translation>Om Flash på sensornoden också är ett mål.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>What stands for the accuracy of a network that is not trained.</source>
        <translation>Vad som ersätter noggrannheten för ett nät som inte är tränat.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stickprov</translation>
    </message>
    <message>
        <source>Untrained networks that are scored.</source>
        <translation>Otränade nät som poängsätts.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Untrained networks whose accuracy is predicted in each round.</source>
        <translation>Otränade nät vars noggrannhet förutsägs i varje omgång.</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prediktorer</translation>
    </message>
    <message>
        <source>How many small networks predict; their spread is the uncertainty.</source>
        <translation>Hur många små nät som förutsäger; deras spridning är osäkerheten.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Prediktorlager</translation>
    </message>
    <message>
        <source>Hidden layers of each small network.</source>
        <translation>Dolda lager i varje litet nät.</translation>
    </message>
    <message>
        <source>Predictor width</source>
        <translation>Prediktorbredd</translation>
    </message>
    <message>
        <source>Neurons of each of those layers.</source>
        <translation>Neuroner i vart och ett av dessa lager.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Genomgångar</translation>
    </message>
    <message>
        <source>How often the strategy&apos;s own network learns from the results after each round.</source>
        <translation>Hur ofta strategins eget nät lär sig av resultaten efter varje omgång.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Memory cells of the network that writes networks.</source>
        <translation>Minnesceller i nätet som skriver nät.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Steglängd</translation>
    </message>
    <message>
        <source>Learning rate of the strategy&apos;s own network; larger learns faster from few trainings.</source>
        <translation>Inlärningstakt för strategins eget nät; en större lär sig snabbare av få träningar.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropi</translation>
    </message>
    <message>
        <source>Weight of variety; larger keeps exploring longer.</source>
        <translation>Variationens vikt; en större utforskar längre.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begränsning</translation>
    </message>
    <message>
        <source>How far one round may change the probability of a choice.</source>
        <translation>Hur mycket en omgång får ändra sannolikheten för ett val.</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>One-shot</translation>
    </message>
    <message>
        <source>One large network lends its weights to all; the best with borrowed weights are trained.</source>
        <translation>Ett stort nät lånar ut sina vikter till alla; de bästa med lånade vikter tränas.</translation>
    </message>
    <message>
        <source>Passes of the large network</source>
        <translation>Det stora nätets genomgångar</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>Generations that are bred on borrowed weights.</source>
        <translation>Generationer som förädlas på lånade vikter.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>The best so many networks have children.</source>
        <translation>Så många av de bästa näten får barn.</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>Differentierbar</translation>
    </message>
    <message>
        <source>One network mixes all others; gradients make its good layers probable, as DARTS does.</source>
        <translation>Ett nät blandar alla andra; gradienter gör dess bra lager sannolika, som i DARTS.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Grenar</translation>
    </message>
    <message>
        <source>Lengths that a layer of the mixed network has at one time; more cost more time.</source>
        <translation>Längder som ett lager i det blandade nätet har samtidigt; fler kostar mer tid.</translation>
    </message>
    <message>
        <source>Weight of the limits</source>
        <translation>Gränsernas vikt</translation>
    </message>
    <message>
        <source>How much networks beyond the limits count against the accuracy; 0: not at all.</source>
        <translation>Hur mycket nät bortom gränserna räknas mot noggrannheten; 0: inte alls.</translation>
    </message>
    <message>
        <source>The mixed network has collapsed: it most probably skips %1 of its layers, so better networks may have been passed over.</source>
        <translation>Det blandade nätet har kollapsat: det hoppar högst sannolikt över %1 av sina lager, så bättre nät kan ha förbigåtts.</translation>
    </message>
    <message>
        <source>The mixed network most probably skips %1 of its layers; its most probable lengths have a probability of %2 on average.</source>
        <translation>Det blandade nätet hoppar högst sannolikt över %1 av sina lager; dess mest sannolika längder har i genomsnitt en sannolikhet på %2.</translation>
    </message>
    <message>
        <source>How often it sees the training part before networks are chosen by it.</source>
        <translation>Hur ofta det ser träningsdelen innan nät väljs efter det.</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>%1 nJ per multiply-accumulate</source>
        <translation>%1 nJ per multiplikation med ackumulering</translation>
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
        <translation>externt, ingen gräns</translation>
    </message>
    <message>
        <source>Program memory of the chip; parameters of the layers on the edge go there.</source>
        <translation>Chipets programminne; parametrarna för lagren på sensornoden ligger där.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Working memory of the chip; activations of a layer go there.</source>
        <translation>Chipets arbetsminne; ett lagers aktiveringar ligger där.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>yours to enter</source>
        <translation>ange själv</translation>
    </message>
    <message>
        <source>What the chip draws while it computes.</source>
        <translation>Vad chipet drar medan det räknar.</translation>
    </message>
    <message>
        <source>Time per MAC</source>
        <translation>Tid per MAC</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>by kind of layer</source>
        <translation>efter lagerslag</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Own device</source>
        <translation>Egen enhet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>A microcontroller with its memory and, where a source gives it, its energy.</source>
        <translation>En mikrokontroller med sitt minne och, där en källa anger den, sin energi.</translation>
    </message>
    <message>
        <source>Its time is an estimate: the source gives the energy only.</source>
        <translation>Tiden är en uppskattning: källan anger bara energin.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Own radio</source>
        <translation>Egen radio</translation>
    </message>
    <message>
        <source>The radio between wearable and fog node.</source>
        <translation>Radion mellan sensornod och fog-nod.</translation>
    </message>
    <message>
        <source>Energy per byte</source>
        <translation>Energi per byte</translation>
    </message>
    <message>
        <source>nJ</source>
        <translation>nJ</translation>
    </message>
    <message>
        <source>What the wearable spends to send one byte.</source>
        <translation>Vad sensornoden förbrukar för att sända en byte.</translation>
    </message>
    <message>
        <source>Packet payload</source>
        <translation>Paketets nyttolast</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>Bytes that fit into one packet; 0 leaves packets out.</source>
        <translation>Byte som ryms i ett paket; 0 bortser från paket.</translation>
    </message>
    <message>
        <source>Energy per packet</source>
        <translation>Energi per paket</translation>
    </message>
    <message>
        <source>Spent for every packet begun, on top of its bytes.</source>
        <translation>Förbrukas för varje påbörjat paket, utöver dess byte.</translation>
    </message>
    <message>
        <source>Fog receives</source>
        <translation>Fog tar emot</translation>
    </message>
    <message>
        <source>nJ/byte</source>
        <translation>nJ/byte</translation>
    </message>
    <message>
        <source>What the fog node spends to receive one byte; 0 in the paper.</source>
        <translation>Vad fog-noden förbrukar för att ta emot en byte; 0 i artikeln.</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (allt)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>edge energy</source>
        <translation>edge-energi</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>total energi</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, högst %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, ingen gräns</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-gräns</translation>
    </message>
    <message>
        <source>Program memory a network may use; empty means all the device has.</source>
        <translation>Programminne som ett nät får använda; tomt betyder allt som enheten har.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-gräns</translation>
    </message>
    <message>
        <source>Working memory a network may use; empty means all the device has.</source>
        <translation>Arbetsminne som ett nät får använda; tomt betyder allt som enheten har.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Which energy is limited and kept small: the wearable&apos;s, or that of both.</source>
        <translation>Vilken energi som begränsas och hålls låg: sensornodens eller bådas.</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energigräns</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Energy of one inference that a network may use; sending the raw input takes 1.317 mJ by the paper&apos;s radio.</source>
        <translation>Energi som ett nät får använda för en inferens; att sända rådata kräver 1,317 mJ med artikelns radio.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-faktor</translation>
    </message>
    <message>
        <source>How many times more efficiently the fog node computes.</source>
        <translation>Hur många gånger effektivare fog-noden räknar.</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>Off: every layer stays on the wearable, to see what splitting is worth.</source>
        <translation>Av: alla lager stannar på sensornoden, för att se vad delningen är värd.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generationer</translation>
    </message>
    <message>
        <source>How often a new population is bred from the last one.</source>
        <translation>Hur ofta en ny population förädlas från den senaste.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks in one generation.</source>
        <translation>Nät i en generation.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>How many are chosen to breed; usually half the population.</source>
        <translation>Hur många som väljs till förädling; vanligen halva populationen.</translation>
    </message>
    <message>
        <source>Tournament size</source>
        <translation>Storlek på turnering</translation>
    </message>
    <message>
        <source>Each parent is the best of this many drawn at random.</source>
        <translation>Varje förälder är den bästa av så här många slumpmässigt dragna.</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elit</translation>
    </message>
    <message>
        <source>The best go on to the next generation unchanged.</source>
        <translation>De bästa går oförändrade vidare till nästa generation.</translation>
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
        <translation>Andel av generna i varje kromosom som ändras, minst en.</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>Lägsta noggrannhet</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>slump</translation>
    </message>
    <message>
        <source>The lowest accuracy that means anything; bounds the fitness of networks that need too much energy.</source>
        <translation>Den lägsta meningsfulla noggrannheten; begränsar fitness för nät som kräver för mycket energi.</translation>
    </message>
    <message>
        <source>%1 generations of %2</source>
        <translation>%1 generationer om %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Träning</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Träningsmotor</translation>
    </message>
    <message>
        <source>The built-in trainer is far faster on networks this small; LibTorch is there to check it.</source>
        <translation>Den inbyggda träningsmotorn är mycket snabbare på så här små nät; LibTorch finns för att kontrollera den.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Inbyggd</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>How often a training passes over the data; the best epoch counts.</source>
        <translation>Hur ofta en träning går igenom data; den bästa epoken räknas.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchstorlek</translation>
    </message>
    <message>
        <source>Samples between two steps of the optimiser.</source>
        <translation>Exempel mellan två steg av optimeraren.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Inlärningstakt</translation>
    </message>
    <message>
        <source>Step size of the Adam optimiser.</source>
        <translation>Steglängd för Adam-optimeraren.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the activations silenced at random while training.</source>
        <translation>Andel av aktiveringarna som slumpmässigt tystas under träning.</translation>
    </message>
    <message>
        <source>Test trainings</source>
        <translation>Testträningar</translation>
    </message>
    <message>
        <source>How often the chosen network is trained anew for the test, to show the spread.</source>
        <translation>Hur ofta det valda nätet tränas på nytt för testet, för att visa spridningen.</translation>
    </message>
    <message>
        <source>%1 epochs, batches of %2</source>
        <translation>%1 epoker, batcher om %2</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Träning och test</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dela upp efter</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient, after de Chazal</source>
        <translation>Patient, enligt de Chazal</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Träningsdel</translation>
    </message>
    <message>
        <source>Share of the samples that networks learn from.</source>
        <translation>Andel av exemplen som näten lär sig av.</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Valideringsdel</translation>
    </message>
    <message>
        <source>Half of it picks the best epoch and is the fitness; the other half is held back for the choice at the end.</source>
        <translation>Ena halvan väljer den bästa epoken och är fitness; den andra halvan undanhålls för valet i slutet.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Testdel</translation>
    </message>
    <message>
        <source>Looked at once, at the very end.</source>
        <translation>Används en gång, allra sist.</translation>
    </message>
    <message>
        <source>Train per class</source>
        <translation>Träning per klass</translation>
    </message>
    <message>
        <source>Training samples of each class: rarer classes repeat; 0 means as many as the most frequent class has.</source>
        <translation>Träningsexempel för varje klass: sällsyntare klasser upprepas; 0 betyder lika många som den vanligaste klassen har.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3&#xa0;%</source>
        <comment>training, validation and test shares</comment>
        <translation>%1 / %2 / %3&#xa0;%</translation>
    </message>
    <message>
        <source>Compare after</source>
        <translation>Jämför efter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Successive halving: the networks of a generation train for so many epochs, and only the best of them go on. Saves time; a network that learns slowly may be missed.</source>
        <translation>Successiv halvering: näten i en generation tränas under så många epoker, och bara de bästa av dem fortsätter. Sparar tid; ett nät som lär sig långsamt kan missas.</translation>
    </message>
    <message>
        <source>Keep one of</source>
        <translation>Behåll ett av</translation>
    </message>
    <message>
        <source>One of so many networks goes on, to so many times the epochs, where they are compared again.</source>
        <translation>Ett av så många nät fortsätter, till så många gånger epokerna, där de jämförs igen.</translation>
    </message>
    <message>
        <source>%1, %2 trainings</source>
        <translation>%1, %2 träningar</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>How the next networks are chosen from those already trained.</source>
        <translation>Hur nästa nät väljs utifrån dem som redan har tränats.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Träningar</translation>
    </message>
    <message>
        <source>The search ends after so many trained networks.</source>
        <translation>Sökningen slutar efter så många tränade nät.</translation>
    </message>
    <message>
        <source>Start feasible</source>
        <translation>Börja inom gränserna</translation>
    </message>
    <message>
        <source>Random networks are drawn until their costs keep all limits, so that none is wasted. The published method does not.</source>
        <translation>Slumpmässiga nät dras tills deras kostnader håller alla gränser, så att inget går till spillo. Den publicerade metoden gör inte så.</translation>
    </message>
    <message>
        <source>Files named so</source>
        <translation>Filer med namnet</translation>
    </message>
    <message>
        <source>By sample, one patient&apos;s beats reach training and test, as in the paper; by patient, they do not, as a clinic would see it; by time, the end of each recording is the test.</source>
        <translation>Efter exempel når en patients slag både träning och test, som i artikeln; efter patient gör de det inte, så som en klinik skulle se det; efter tid är slutet av varje registrering testet.</translation>
    </message>
    <message>
        <source>Time in each recording</source>
        <translation>Tid i varje registrering</translation>
    </message>
    <message>
        <source>Cycles per instruction</source>
        <translation>Cykler per instruktion</translation>
    </message>
    <message>
        <source>The instructions of each layer are counted; how many cycles your board takes for one shows the time of one measured inference.</source>
        <translation>Varje lagers instruktioner räknas; hur många cykler kortet behöver för en framgår av tiden för en uppmätt inferens.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>as in the study file</source>
        <translation>som i studiefilen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>The answer is judged on this device as well. The search does not look at it.</source>
        <translation>Svaret bedöms även på den här enheten. Sökningen tar inte hänsyn till den.</translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>Sänd som %1</translation>
    </message>
    <message numerus="yes">
        <source>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</source>
        <translation>
            <numerusform>Värden över radio får ha detta format: %n bit per värde. Det noggrannaste av alla tillåtna används.</numerusform>
            <numerusform>Värden över radio får ha detta format: %n bitar per värde. Det noggrannaste av alla tillåtna används.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Lägsta punkt</translation>
    </message>
    <message>
        <source>The lowest partition point that is allowed; 2 keeps raw data on the wearable.</source>
        <translation>Den lägsta tillåtna delningspunkten; 2 behåller rådata på sensornoden.</translation>
    </message>
    <message>
        <source>Best of this machine</source>
        <translation>Datorns bästa</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruktioner</translation>
    </message>
    <message>
        <source>Which of the processor&apos;s instructions the built-in trainer uses. Each rounds in its own way, so workers need the same; a lower one admits older machines.</source>
        <translation>Vilka av processorns instruktioner den inbyggda träningsmotorn använder. Var och en avrundar på sitt sätt, så arbetsprocesser behöver samma; en lägre nivå släpper in äldre datorer.</translation>
    </message>
    <message>
        <source>Compute in %1</source>
        <translation>Räkna i %1</translation>
    </message>
    <message numerus="yes">
        <source>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</source>
        <translation>
            <numerusform>Lagren på sensornoden får räkna i detta format: %n bit per vikt. int8 räknas där enheten har värden för det.</numerusform>
            <numerusform>Lagren på sensornoden får räkna i detta format: %n bitar per vikt. int8 räknas där enheten har värden för det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>How the learning rate goes on: it stays, or falls along half a cosine to 0.</source>
        <translation>Hur inlärningstakten utvecklas: den är oförändrad, eller avtar längs en halv cosinus till 0.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Which epoch gives the weights: the best on the selection half, or the last, which is less noisy where that half is small and the schedule a cosine.</source>
        <translation>Vilken epok som ger vikterna: den bästa på urvalshalvan, eller den sista, som är mindre brusig där den halvan är liten och schemat är en cosinus.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Bästa epok</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Sista epok</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Viktavklingning</translation>
    </message>
    <message>
        <source>Share of every weight that a step takes away, times its learning rate.</source>
        <translation>Andel av varje vikt som ett steg tar bort, gånger dess inlärningstakt.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Omstarter</translation>
    </message>
    <message>
        <source>How often a training may start anew from other weights when it has told all samples one class for three epochs.</source>
        <translation>Hur ofta en träning får börja om med andra vikter när den har gett alla exempel samma klass i tre epoker.</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Förskjut med</translation>
    </message>
    <message>
        <source>Training samples are moved by up to this share of their length, anew each time one is used.</source>
        <translation>Träningsexempel förskjuts med upp till denna andel av sin längd, på nytt varje gång ett används.</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Skala med</translation>
    </message>
    <message>
        <source>Training samples are made larger or smaller by up to this share.</source>
        <translation>Träningsexempel görs större eller mindre med upp till denna andel.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Lägg till brus</translation>
    </message>
    <message>
        <source>Standard deviation of white noise that is added to training samples, in their unit.</source>
        <translation>Standardavvikelse för vitt brus som läggs till träningsexempel, i deras enhet.</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Sänds tillsammans</translation>
    </message>
    <message>
        <source>inferences</source>
        <translation>inferenser</translation>
    </message>
    <message>
        <source>Inferences whose values wait and are sent together: they share headers and packets, and each takes longer.</source>
        <translation>Inferenser vars värden väntar och sänds tillsammans: de delar huvuden och paket, och var och en tar längre tid.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latensgräns</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take: the wearable, and the radio and the fog node where their times are stated.</source>
        <translation>Hur lång tid en inferens får ta: sensornoden, samt radion och fog-noden där deras tider är angivna.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Effektgräns</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>Average power that the wearable may take; needs the time from one inference to the next.</source>
        <translation>Medeleffekt som sensornoden får dra; kräver tiden från en inferens till nästa.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>En inferens var</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>as the radio says</source>
        <translation>enligt radion</translation>
    </message>
    <message>
        <source>Time from one inference to the next; for beats the time between beats. Average power follows from it.</source>
        <translation>Tid från en inferens till nästa; för hjärtslag tiden mellan slagen. Medeleffekten följer av den.</translation>
    </message>
    <message>
        <source>Fog speed</source>
        <translation>Fog-hastighet</translation>
    </message>
    <message>
        <source>its time does not count</source>
        <translation>dess tid räknas inte</translation>
    </message>
    <message>
        <source>How many times faster than the wearable the fog node computes.</source>
        <translation>Hur många gånger snabbare än sensornoden som fog-noden räknar.</translation>
    </message>
    <message>
        <source>Charge the front end</source>
        <translation>Räkna med förbehandling</translation>
    </message>
    <message>
        <source>What prepares an input on the wearable counts in its energy, time and RAM, on devices whose instructions are counted.</source>
        <translation>Det som förbereder indata på sensornoden räknas in i dess energi, tid och RAM, på enheter vars instruktioner räknas.</translation>
    </message>
    <message>
        <source>Several seeds</source>
        <translation>Flera slumpfrön</translation>
    </message>
    <message>
        <source>Repeats the search with each seed; the page Series then shows how much searches differ.</source>
        <translation>Upprepar sökningen med varje slumpfrö; sidan Serie visar sedan hur mycket sökningar skiljer sig åt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Several limits</source>
        <translation>Flera gränser</translation>
    </message>
    <message>
        <source>Repeats the search within each energy limit, in mJ; the page Series then shows what a limit costs in accuracy.</source>
        <translation>Upprepar sökningen inom varje energigräns, i mJ; sidan Serie visar sedan vad en gräns kostar i noggrannhet.</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>Jämför strategier</translation>
    </message>
    <message>
        <source>Shows how fast each strategy finds good networks, on tables of networks that were trained beforehand.</source>
        <translation>Visar hur snabbt varje strategi hittar bra nät, på tabeller med nät som tränats i förväg.</translation>
    </message>
    <message>
        <source>Time of one multiply-accumulate in every kind of layer. Coefficients by kind come from measured layers: see “Calibrate” below.</source>
        <translation>Tiden för en multiplikation med addition i varje slags lager. Koefficienter per slag kommer från mätta lager: se ”Kalibrera” nedan.</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Kalibrera…</translation>
    </message>
    <message>
        <source>Makes a device of layers that were measured on your board.</source>
        <translation>Gör en enhet av lager som mätts på ditt kort.</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Lärarens andel</translation>
    </message>
    <message>
        <source>no teacher</source>
        <translation>ingen lärare</translation>
    </message>
    <message>
        <source>Distillation: a large network is trained first, and this share of what the others learn is what it says of a sample; the rest is the label.</source>
        <translation>Destillation: ett stort nät tränas först, och denna andel av det som de andra lär sig är vad det säger om ett exempel; resten är etiketten.</translation>
    </message>
    <message>
        <source>Who is taught</source>
        <translation>Vem som undervisas</translation>
    </message>
    <message>
        <source>The finalists and the baselines, or every network of the search too.</source>
        <translation>Finalisterna och referensmetoderna, eller även varje nät i sökningen.</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>Finalister</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alla nät</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Makes what the teacher says less certain, so that it also tells how alike classes are; 1 leaves it.</source>
        <translation>Gör det läraren säger mindre säkert, så att det även visar hur lika klasser är; 1 lämnar det som det är.</translation>
    </message>
    <message>
        <source>Teacher&apos;s input</source>
        <translation>Lärarens indata</translation>
    </message>
    <message>
        <source>How many raw values of a sample the teacher reads.</source>
        <translation>Hur många råvärden av ett exempel läraren läser.</translation>
    </message>
    <message>
        <source>Teacher&apos;s channels</source>
        <translation>Lärarens kanaler</translation>
    </message>
    <message>
        <source>Channels of its convolutions; no limit of the study applies to it.</source>
        <translation>Kanaler i dess faltningar; ingen gräns i studien gäller för den.</translation>
    </message>
    <message>
        <source>Teacher&apos;s blocks</source>
        <translation>Lärarens block</translation>
    </message>
    <message>
        <source>Its residual blocks.</source>
        <translation>Dess residualblock.</translation>
    </message>
    <message>
        <source>Fine-tuning for rounding</source>
        <translation>Finjustering för avrundning</translation>
    </message>
    <message>
        <source>Quantisation-aware training. Where rounding to 8 or 4 bits costs a final training more than a point on the selection half, the network is trained on for a few epochs with that rounding simulated, and kept if it is better. It changes nothing where all numbers are 32-bit floats.</source>
        <translation>Kvantiseringsmedveten träning. Där avrundning till 8 eller 4 bitar kostar en slutlig träning mer än en procentenhet på urvalshalvan tränas nätet vidare i några epoker med den avrundningen simulerad, och behålls om det är bättre. Det ändrar ingenting där alla tal är flyttal med 32 bitar.</translation>
    </message>
    <message>
        <source>Where it costs a point</source>
        <translation>Där det kostar en procentenhet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>”%1” har ändringar som inte är sparade.</translation>
    </message>
</context>
<context>
    <name>TuningText</name>
    <message>
        <source>The exported network was fine-tuned in the same way: rounding cost it %1 points and now costs %2.</source>
        <translation>Det exporterade nätet finjusterades på samma sätt: avrundningen kostade det %1 procentenheter och kostar nu %2.</translation>
    </message>
    <message>
        <source>Rounding costs the exported network %1 points; fine-tuning did not help it, so it is exported as trained.</source>
        <translation>Avrundningen kostar det exporterade nätet %1 procentenheter; finjustering hjälpte det inte, så det exporteras som det tränades.</translation>
    </message>
    <message>
        <source>Rounding to few bits cost more than a point in %1 of %2 final trainings, %3 points on average on the selection half; after fine-tuning with simulated rounding it costs %4 points.</source>
        <translation>Avrundning till få bitar kostade mer än en procentenhet i %1 av %2 slutliga träningar, i medeltal %3 procentenheter på urvalshalvan; efter finjustering med simulerad avrundning kostar den %4 procentenheter.</translation>
    </message>
</context>
<context>
    <name>TypedNetwork</name>
    <message>
        <source>Write the lengths, a slash and the channels: 2048,128,8,64,2 / 1,1,4,2,1.</source>
        <translation>Skriv längderna, ett snedstreck och kanalerna: 2048,128,8,64,2 / 1,1,4,2,1.</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>A worker went away; its trainings are given to another.</source>
        <translation>En arbetsprocess försvann; dess träningar ges till en annan.</translation>
    </message>
    <message>
        <source>A worker at %1 went away while files were sent to it; there may be no room on its disk.</source>
        <translation>En arbetsprocess på %1 försvann medan filer sändes till den; dess disk kan vara full.</translation>
    </message>
    <message>
        <source>A worker at %1 was refused, since it does not know the password.</source>
        <translation>En arbetsprocess på %1 avvisades, eftersom den inte kan lösenordet.</translation>
    </message>
    <message>
        <source>A worker was refused, since its work_queue_worker is of another version; install the same package there.</source>
        <translation>En arbetsprocess avvisades, eftersom dess work_queue_worker har en annan version; installera samma paket där.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its splitscape-worker is of another version (%2); install this one there.</source>
        <translation>%1 får inga träningar, eftersom dess splitscape-worker har en annan version (%2); installera den här versionen där.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its processor lacks the instructions of this run (%2); a lower training.instruction_level admits it.</source>
        <translation>%1 får inga träningar, eftersom dess processor saknar körningens instruktioner (%2); en lägre training.instruction_level släpper in den.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its mathematics round in another way and its results would differ in the last digit.</source>
        <translation>%1 får inga träningar, eftersom dess matematik avrundar på annat sätt och resultaten skulle skilja sig i sista siffran.</translation>
    </message>
    <message>
        <source>%1 has no room for results (%2); make room there.</source>
        <translation>%1 har inget utrymme för resultat (%2); frigör utrymme där.</translation>
    </message>
    <message>
        <source>A task failed on %1 (%2); its trainings are given to another.</source>
        <translation>En uppgift misslyckades på %1 (%2); dess träningar ges till en annan.</translation>
    </message>
    <message>
        <source>%1 gets no more trainings, since it failed several times.</source>
        <translation>%1 får inga fler träningar, eftersom den misslyckats flera gånger.</translation>
    </message>
    <message>
        <source>A training that workers failed at is done on this machine.</source>
        <translation>En träning som arbetsprocesser misslyckats med görs på den här datorn.</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>en okänd adress</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 gånger)</translation>
    </message>
    <message>
        <source>Another worker on this machine:</source>
        <translation>Ytterligare en arbetsprocess på den här datorn:</translation>
    </message>
    <message>
        <source>On a machine that reaches this one:</source>
        <translation>På en dator som når den här:</translation>
    </message>
    <message>
        <source>Here, for a machine reached over SSH (encrypted):</source>
        <translation>Här, för en dator som nås via SSH (krypterat):</translation>
    </message>
    <message>
        <source>On a Slurm cluster, ten workers:</source>
        <translation>På ett Slurm-kluster, tio arbetsprocesser:</translation>
    </message>
    <message>
        <source>As many workers as there is work for:</source>
        <translation>Så många arbetsprocesser som det finns arbete för:</translation>
    </message>
    <message>
        <source>No worker is connected.</source>
        <translation>Ingen arbetsprocess är ansluten.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 trainings a minute in all, %5 sent.</source>
        <translation>%1, %2, %3, totalt %4 träningar per minut, %5 sänt.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n arbetsprocess</numerusform>
            <numerusform>%n arbetsprocesser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n kärna</numerusform>
            <numerusform>%n kärnor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) under way there</source>
        <translation>
            <numerusform>%n träning pågår där</numerusform>
            <numerusform>%n träningar pågår där</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n träning</numerusform>
            <numerusform>%n träningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 times the mean speed</source>
        <translation>%1: %2, %3 gånger medelhastigheten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway.</source>
        <translation>Söker små neurala nät och var de ska delas mellan en kroppsburen sensornod och dess gateway.</translation>
    </message>
    <message>
        <source>Print the time from the start to the first painted window, and quit.</source>
        <translation>Skriv ut tiden från starten till det första ritade fönstret och avsluta.</translation>
    </message>
    <message>
        <source>A study (.json) or a run (.splitscape) to open.</source>
        <translation>En studie (.json) eller en körning (.splitscape) att öppna.</translation>
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
        <translation>Noggrannhet per generation</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Tränade</translation>
    </message>
    <message>
        <source>Best (%)</source>
        <translation>Bästa (%)</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Medel (%)</translation>
    </message>
    <message>
        <source>Spread (%)</source>
        <translation>Spridning (%)</translation>
    </message>
    <message>
        <source>Best held back (%)</source>
        <translation>Bästa undanhållna (%)</translation>
    </message>
    <message>
        <source>The best and the mean accuracy of each generation appear here during a search.</source>
        <translation>Den bästa noggrannheten och medelnoggrannheten i varje generation visas här under en sökning.</translation>
    </message>
    <message>
        <source>The best accuracy reached %1 in generation %2; the mean of that generation is %3.</source>
        <translation>Den bästa noggrannheten nådde %1 i generation %2; medelvärdet i den generationen är %3.</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>bästa %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>undanhållet %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medel %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generation %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>medel %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n tränad</numerusform>
            <numerusform>%n tränade</numerusform>
        </translation>
    </message>
    <message>
        <source>best held back %1</source>
        <translation>bästa undanhållna %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BatteryPanel</name>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>mAh</source>
        <translation>mAh</translation>
    </message>
    <message>
        <source>Capacity of the wearable&apos;s battery.</source>
        <translation>Kapacitet hos sensornodens batteri.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>At which the battery gives its capacity.</source>
        <translation>Spänning vid vilken batteriet avger sin kapacitet.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>En inferens var</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Tid från en inferens till nästa.</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation>Batteritid</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>computing and sending only: sleep, sensor and regulator come on top</source>
        <translation>utan viloläge, sensor och regulator</translation>
    </message>
    <message>
        <source>computing, sending and sleeping only: sensor and regulator come on top</source>
        <translation>utan sensor och regulator</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BenchmarkPage</name>
    <message>
        <source>Regret: how many points of test accuracy the network found so far is below the best one within the energy limit. Every network of the table was trained beforehand.</source>
        <translation>Avstånd till det bästa: hur många procentenheter i testnoggrannhet som det hittills funna nätet ligger under det bästa inom energigränsen. Varje nät i tabellen har tränats i förväg.</translation>
    </message>
    <message>
        <source>How many networks each search trains.</source>
        <translation>Hur många nät varje sökning tränar.</translation>
    </message>
    <message>
        <source>How often each strategy searches, each time with other random numbers.</source>
        <translation>Hur många gånger varje strategi söker, varje gång med andra slumptal.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Jämförelsens förlopp</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Träningar</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Sökningar</translation>
    </message>
    <message>
        <source>It looks at samples, which a table of accuracies does not have.</source>
        <translation>Den ser på exempel, som en tabell med noggrannheter inte har.</translation>
    </message>
    <message>
        <source>Ranks of the strategies</source>
        <translation>Strategiernas rangordning</translation>
    </message>
    <message>
        <source>Save the ranks</source>
        <translation>Spara rangordningen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Tick a strategy first.</source>
        <translation>Markera en strategi först.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Jämförelsen stoppades.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Medelrang</translation>
    </message>
    <message>
        <source>Median regret</source>
        <translation>Medianavstånd</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Undre kvartil</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Övre kvartil</translation>
    </message>
    <message>
        <source>%1 of %2 networks keep the energy limit; the best of them has %3 on the test part. Rank 1 is the best.</source>
        <translation>%1 av %2 nät håller energigränsen; det bästa av dem har %3 på testdelen. Rang 1 är den bästa.</translation>
    </message>
    <message>
        <source>Two mean ranks that are less than %1 apart may be equal (Nemenyi test at 5 %).</source>
        <translation>Två medelranger som skiljer sig åt med mindre än %1 kan vara lika (Nemenyi-test vid 5 %).</translation>
    </message>
    <message>
        <source>Regret is measured on the test part of the table, which no search chooses by: this compares strategies, and is no result of a study.</source>
        <translation>Avståndet mäts på tabellens testdel, som ingen sökning väljer efter: detta jämför strategier och är inget resultat av en studie.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>Comparison of strategies</source>
        <translation>Jämförelse av strategier</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalibrateDialog</name>
    <message>
        <source>Calibrate a device</source>
        <translation>Kalibrera en enhet</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Kalibreringens steg</translation>
    </message>
    <message>
        <source>&amp;1  Plan and firmware</source>
        <translation>&amp;1  Plan och firmware</translation>
    </message>
    <message>
        <source>&amp;2  Read the measurement</source>
        <translation>&amp;2  Läs mätningen</translation>
    </message>
    <message>
        <source>&amp;3  Fit and device</source>
        <translation>&amp;3  Anpassning och enhet</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbete pågår</translation>
    </message>
    <message>
        <source>The firmware is in %1; its README.md says how to build and run it. Then read what it printed in step 2.</source>
        <translation>Firmwaren ligger i %1; dess README.md säger hur den byggs och körs. Läs sedan i steg 2 vad den skrev ut.</translation>
    </message>
    <message>
        <source>Folder for the firmware</source>
        <translation>Mapp för firmwaren</translation>
    </message>
    <message>
        <source>Save the measured layers</source>
        <translation>Spara de mätta lagren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>Tabellen är sparad som %1.</translation>
    </message>
    <message>
        <source>Save the device</source>
        <translation>Spara enheten</translation>
    </message>
    <message>
        <source>Devices (*.json)</source>
        <translation>Enheter (*.json)</translation>
    </message>
    <message>
        <source>The device is saved as %1.</source>
        <translation>Enheten är sparad som %1.</translation>
    </message>
    <message>
        <source>The study uses %1 now.</source>
        <translation>Studien använder nu %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalledSamplesModel</name>
    <message>
        <source>%1: %2 called %3</source>
        <translation>%1: %2 klassad som %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Finns i</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Sann</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Klassad som</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Träningar</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannolikhet</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidateModel</name>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>Lengths and channels of the layers, as the paper writes them.</source>
        <translation>Lagrens längder och kanaler, som artikeln skriver dem.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidatesPage</name>
    <message>
        <source>The table fills as soon as a search assesses its first candidates.</source>
        <translation>Tabellen fylls så snart en sökning bedömer sina första kandidater.</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Tabell över kandidater</translation>
    </message>
    <message>
        <source>Pin to compare</source>
        <translation>Fäst för jämförelse</translation>
    </message>
    <message>
        <source>Compare the pinned</source>
        <translation>Jämför de fästa</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Spara tabellen som CSV…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Hitta en kandidat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n candidates.</source>
        <translation>
            <numerusform>Kopierade %n kandidat.</numerusform>
            <numerusform>Kopierade %n kandidater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table of candidates</source>
        <translation>Spara kandidattabellen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n candidates as %1.</source>
        <translation>
            <numerusform>Sparade %n kandidat som %1.</numerusform>
            <numerusform>Sparade %n kandidater som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved because the disk is full.</source>
        <translation>%1 sparades inte eftersom disken är full.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 kunde inte skrivas där; välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChartFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Kopiera eller spara diagrammet</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Meny för diagrammet ”%1”</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Spara som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Spara som SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Spara tabellen som CSV…</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>Spara diagrammet ”%1”</translation>
    </message>
    <message>
        <source>Save the table of “%1”</source>
        <translation>Spara tabellen för ”%1”</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChipEditor</name>
    <message>
        <source>add</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2 and press Enter.</source>
        <translation>Skriv ett heltal från %1 till %2 och tryck på Retur.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Lägg till ett tal</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>”%1” är inte ett heltal från %2 till %3.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ClassChart</name>
    <message>
        <source>Sensitivity and precision of each class</source>
        <translation>Sensitivitet och precision för varje klass</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivitet</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Andel (%)</translation>
    </message>
    <message>
        <source>The figures of each class will appear here.</source>
        <translation>Värdena för varje klass visas här.</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1: sensitivitet %2, precision %3</translation>
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
        <translation>Välj kandidater</translation>
    </message>
    <message>
        <source>Figures of the pinned candidates</source>
        <translation>Värden för de fästa kandidaterna</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Spara tabellen som CSV…</translation>
    </message>
    <message>
        <source>Pin two to four candidates to see them side by side. The pin is in the table, in the inspector and on Ctrl and click in every chart.</source>
        <translation>Fäst två till fyra kandidater för att se dem sida vid sida. Nålen finns i tabellen och i inspektören, och nås med Ctrl och klick i varje diagram.</translation>
    </message>
    <message>
        <source>Candidate #%1 is pinned. Pin one more to compare them.</source>
        <translation>Kandidat #%1 är fäst. Fäst en till för att jämföra dem.</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>största %1</translation>
    </message>
    <message>
        <source>guessing errs %1</source>
        <translation>gissning ger felet %1</translation>
    </message>
    <message>
        <source>Split of #%1</source>
        <translation>Delning av #%1</translation>
    </message>
    <message>
        <source>Show in every view</source>
        <translation>Visa i alla vyer</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>Gör till referens</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 kunde inte skrivas där; välj en annan mapp.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Spara jämförelsen</translation>
    </message>
    <message>
        <source>Comparison of the pinned candidates</source>
        <translation>Jämförelse av de fästa kandidaterna</translation>
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
referens</translation>
    </message>
    <message>
        <source>#%1
(difference)</source>
        <translation>#%1
(skillnad)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
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
        <translation>%1 i den sanna klassen %2 klassades som %3 (%4 av klassen).</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivitet</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataFound</name>
    <message>
        <source>Samples of each class by patient or recording</source>
        <translation>Exempel i varje klass efter patient eller registrering</translation>
    </message>
    <message>
        <source>Patient or recording</source>
        <translation>Patient eller registrering</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>patients or recordings</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Vad inläsningen av data avgjorde</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Vad inläsningen av data avgjorde</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Studiens data</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Registreringar och tabeller (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Drag a folder of recordings or a table here, or choose one: WFDB, EDF, BDF or CSV. What was read of it will be here.</source>
        <translation>Dra en mapp med registreringar eller en tabell hit, eller välj en: WFDB, EDF, BDF eller CSV. Vad som lästs av den visas här.</translation>
    </message>
    <message>
        <source>The data is being prepared. What was read of it will be here.</source>
        <translation>Data förbereds. Vad som lästs visas här.</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, as a run would draw them.</source>
        <translation>%1 exempel med %2 värden i %3 klasser, så som en körning skulle dra dem.</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Exempel i varje klass</translation>
    </message>
    <message>
        <source>Samples of each class of %1</source>
        <translation>Exempel i varje klass för %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataSection</name>
    <message>
        <source>Synthetic ECG</source>
        <translation>Syntetiskt EKG</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>Syntetiskt EEG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Where the labelled samples come from; the synthetic ones need no file.</source>
        <translation>Var de märkta exemplen kommer ifrån; de syntetiska behöver ingen fil.</translation>
    </message>
    <message>
        <source>Choose the folder or file.</source>
        <translation>Välj mappen eller filen.</translation>
    </message>
    <message>
        <source>Choose the folder or file of the data</source>
        <translation>Välj mappen eller filen med data</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Mapp eller fil</translation>
    </message>
    <message>
        <source>The folder with the records as downloaded, or the CSV file with one row a sample.</source>
        <translation>Mappen med registreringarna som de laddats ned, eller CSV-filen med en rad per exempel.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avledning</translation>
    </message>
    <message>
        <source>Paced records</source>
        <translation>Pacemaker</translation>
    </message>
    <message>
        <source>Records 102, 104, 107 and 217, which hold nearly all beats of class Q.</source>
        <translation>Registreringarna 102, 104, 107 och 217, som innehåller nästan alla slag i klass Q.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Studiens data</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Preparation of the data</source>
        <translation>Förberedelse av data</translation>
    </message>
    <message>
        <source>The preparation was cancelled.</source>
        <translation>Förberedelsen avbröts.</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>Förbered data</translation>
    </message>
    <message>
        <source>Keep per class</source>
        <translation>Behåll per klass</translation>
    </message>
    <message>
        <source>Samples of each class drawn at random before preparing; 0 keeps all.</source>
        <translation>Exempel i varje klass som dras slumpmässigt före förberedelsen; 0 behåller alla.</translation>
    </message>
    <message>
        <source>Beat window</source>
        <translation>Slagfönster</translation>
    </message>
    <message>
        <source>How a beat becomes a row: after Kachuee 2018, or with the beat before it, which shows how early it comes.</source>
        <translation>Hur ett slag blir en rad: enligt Kachuee 2018, eller med slaget före, vilket visar hur tidigt det kommer.</translation>
    </message>
    <message>
        <source>Kachuee 2018</source>
        <translation>Kachuee 2018</translation>
    </message>
    <message>
        <source>With rhythm</source>
        <translation>Med rytm</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Som i filen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
    <message>
        <source>How many synthetic patients are drawn; each has a rhythm and shape of their own.</source>
        <translation>Hur många syntetiska patienter som dras; var och en har sin egen rytm och form.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Brus</translation>
    </message>
    <message>
        <source>Baseline wander, muscle and mains noise, or background EEG: 0 is none, 1 usual.</source>
        <translation>Baslinjevandring, muskel- och nätbrus, eller bakgrunds-EEG: 0 är inget, 1 normalt.</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Välj var data finns.</translation>
    </message>
    <message>
        <source>The preview appears when the fields marked here are right.</source>
        <translation>Förhandsvisningen visas när fälten som är markerade här är riktiga.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Förbereder data…</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Det finns ingen förhandsvisning.</translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation>Data kunde inte förberedas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, from %4 recordings or patients.</source>
        <translation>%1 exempel med %2 värden i %3 klasser, från %4 registreringar eller patienter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>ECG records (WFDB)</source>
        <translation>EKG (WFDB)</translation>
    </message>
    <message>
        <source>EEG recordings (EDF, BDF)</source>
        <translation>EEG (EDF, BDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Name of the ECG lead to read; capitals do not matter.</source>
        <translation>Namn på den EKG-avledning som ska läsas; versaler och gemener spelar ingen roll.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt *.gz)</source>
        <translation>Kommaavgränsade värden (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>With rhythm, looking back only</source>
        <translation>Med rytm, endast bakåtblickande</translation>
    </message>
    <message>
        <source>As recorded, with R-R intervals</source>
        <translation>Som registrerat, med R-R-intervall</translation>
    </message>
    <message>
        <source>R-R intervals as inputs</source>
        <translation>R-R-intervall som indata</translation>
    </message>
    <message>
        <source>The networks also read the R-R intervals of a beat, in their last layer. That layer then runs on the fog node, and the wearable sends the intervals along, 4 bytes each.</source>
        <translation>Näten läser även ett hjärtslags R-R-intervall, i sitt sista lager. Det lagret körs då på fog-noden, och sensornoden sänder med intervallen, 4 byte vardera.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataTable</name>
    <message>
        <source>Recordings of the data</source>
        <translation>Registreringar i data</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Frekvens (Hz)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som avgjordes</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>utelämnat: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DrawingView</name>
    <message>
        <source>Copy the figure</source>
        <translation>Kopiera figuren</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EndNotice</name>
    <message>
        <source>The search</source>
        <translation>Sökningen</translation>
    </message>
    <message>
        <source>%1 has ended; its result is there.</source>
        <comment>name of a study</comment>
        <translation>%1 är klar; resultatet finns där.</translation>
    </message>
    <message>
        <source>%1 ended early. %2</source>
        <comment>name of a study, why</comment>
        <translation>%1 slutade i förtid. %2</translation>
    </message>
    <message>
        <source>%1 ended early.</source>
        <comment>name of a study</comment>
        <translation>%1 slutade i förtid.</translation>
    </message>
    <message>
        <source>All searches of %1 have ended; their results are there.</source>
        <comment>name of a series</comment>
        <translation>Alla sökningar i %1 är klara; resultaten finns där.</translation>
    </message>
    <message>
        <source>The searches of %1 ended early. %2</source>
        <comment>name of a series, why</comment>
        <translation>Sökningarna i %1 slutade i förtid. %2</translation>
    </message>
    <message>
        <source>The searches of %1 ended early.</source>
        <comment>name of a series</comment>
        <translation>Sökningarna i %1 slutade i förtid.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EnergyBars</name>
    <message>
        <source>Energy per inference</source>
        <translation>Energi per inferens</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>edge-beräkning</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>fog</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>Energy on the edge</source>
        <translation>Energi på edge-sidan</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Edge compute (mJ)</source>
        <translation>Edge-beräkning (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Radio (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>Fog (mJ)</translation>
    </message>
    <message>
        <source>Pinned candidates appear here with their energy by where it is spent.</source>
        <translation>Fästa kandidater visas här med sin energi efter var den förbrukas.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ErrorsPanel</name>
    <message>
        <source>Test samples of the selected cell</source>
        <translation>Testexempel i den markerade cellen</translation>
    </message>
    <message>
        <source>Test samples called wrong</source>
        <translation>Felklassade testexempel</translation>
    </message>
    <message>
        <source>Select a sample to see its waveform.</source>
        <translation>Markera ett exempel för att se dess kurva.</translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of class %1 called %2 by at least one training</source>
        <translation>
            <numerusform>%n testexempel i klass %1, klassat som %2 av minst en träning</numerusform>
            <numerusform>%n testexempel i klass %1, klassade som %2 av minst en träning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) called wrong by at least one training; a cell of the confusion matrix shows its own</source>
        <translation>
            <numerusform>%n testexempel felklassat av minst en träning; en cell i förväxlingsmatrisen visar sina egna</numerusform>
            <numerusform>%n testexempel felklassade av minst en träning; en cell i förväxlingsmatrisen visar sina egna</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Förbereder data…</translation>
    </message>
    <message>
        <source>The data are no longer those of this run.</source>
        <translation>Data är inte längre desamma som i den här körningen.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FilterBar</name>
    <message>
        <source>Number or part of an architecture</source>
        <translation>Nummer eller del av en arkitektur</translation>
    </message>
    <message>
        <source>“#212” finds candidate 212; “128,8” finds every architecture with these lengths or channels one after the other.</source>
        <translation>”#212” hittar kandidat 212; ”128,8” hittar varje arkitektur som har dessa längder eller kanaler efter varandra.</translation>
    </message>
    <message>
        <source>Filter by number or architecture</source>
        <translation>Filtrera efter nummer eller arkitektur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Show only candidates within a range of one figure</source>
        <translation>Visa bara kandidater inom ett intervall för en storhet</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Show candidates that are: %1</source>
        <translation>Visa kandidater som är: %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Take this range away</source>
        <translation>Ta bort intervallet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 candidates</source>
        <translation>Alla %1 kandidater</translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation>%1 av %2 kandidater</translation>
    </message>
    <message>
        <source>Show the copies, too: a search keeps its best networks from one generation to the next, and may ask for one again. Each has one training, and stands here once.</source>
        <translation>Visa även kopiorna: en sökning behåller sina bästa nät från en generation till nästa, och kan begära ett igen. Var och en har en enda träning, och står här en gång.</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 kopior</translation>
    </message>
    <message>
        <source>%1 different candidates</source>
        <translation>%1 olika kandidater</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitChart</name>
    <message>
        <source>convolution</source>
        <translation>faltning</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponerad faltning</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>fullt kopplat</translation>
    </message>
    <message>
        <source>Predicted and measured</source>
        <translation>Förutsagt och mätt</translation>
    </message>
    <message>
        <source>Errors of the fit</source>
        <translation>Anpassningens fel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Förutsagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>The measured layers appear here when a log was read.</source>
        <translation>De mätta lagren visas här när en logg har lästs.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s); the fit is off by %1 at most.</source>
        <translation>
            <numerusform>%n lager; anpassningen avviker med högst %1.</numerusform>
            <numerusform>%n lager; anpassningen avviker med högst %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Measured (ms)</source>
        <translation>Mätt (ms)</translation>
    </message>
    <message>
        <source>Predicted (ms)</source>
        <translation>Förutsagt (ms)</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Fel (%)</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <comment>number, kind</comment>
        <translation>lager %1, %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mätt %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>förutsagt %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>fel %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitPanel</name>
    <message>
        <source>each layer</source>
        <translation>per lager</translation>
    </message>
    <message>
        <source>each multiply-accumulate</source>
        <translation>per multiplikation med addition</translation>
    </message>
    <message>
        <source>each value out</source>
        <translation>per utvärde</translation>
    </message>
    <message>
        <source>each position out</source>
        <translation>per utposition</translation>
    </message>
    <message>
        <source>each position in</source>
        <translation>per inposition</translation>
    </message>
    <message>
        <source>each value in</source>
        <translation>per invärde</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>as the study&apos;s device</source>
        <translation>som studiens enhet</translation>
    </message>
    <message>
        <source>What the chip draws while it computes, where no recording tells.</source>
        <translation>Vad kretsen drar medan den räknar, där ingen inspelning säger det.</translation>
    </message>
    <message>
        <source>Quality of the fit</source>
        <translation>Anpassningens kvalitet</translation>
    </message>
    <message>
        <source>Coefficients and their intervals</source>
        <translation>Koefficienter och deras intervall</translation>
    </message>
    <message>
        <source>&amp;Save the device…</source>
        <translation>&amp;Spara enheten…</translation>
    </message>
    <message>
        <source>&amp;Use it in the study</source>
        <translation>&amp;Använd i studien</translation>
    </message>
    <message>
        <source>Saves the device as JSON; studies and the command line name it by its path.</source>
        <translation>Sparar enheten som JSON; studier och kommandoraden anger den med sin sökväg.</translation>
    </message>
    <message>
        <source>Takes the device into the study of this window; undo takes it back.</source>
        <translation>Tar in enheten i fönstrets studie; ångra tar bort den.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Of the device that was measured.</source>
        <translation>På enheten som mättes.</translation>
    </message>
    <message>
        <source>The board drew %1 while it computed.</source>
        <translation>Kortet drog %1 medan det räknade.</translation>
    </message>
    <message>
        <source>No recording tells the power: enter it, or the device has no energy.</source>
        <translation>Ingen inspelning ger effekten: ange den, annars har enheten ingen energi.</translation>
    </message>
    <message>
        <source>Not every layer was measured on the board, so the latency is called an estimate wherever it is shown.</source>
        <translation>Alla lager har inte mätts på kortet; därför kallas latensen en uppskattning överallt.</translation>
    </message>
    <message>
        <source>Left out of the %1: %2 (%3).</source>
        <comment>kind of layer, term, reason</comment>
        <translation>Utelämnat för %1: %2 (%3).</translation>
    </message>
    <message>
        <source>stays as it was</source>
        <translation>förblir som förut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Medelfel</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Största fel</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FogSweepChart</name>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Total energi mot fog-faktorn</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>edge-beräkning</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>fog</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>gräns</translation>
    </message>
    <message>
        <source>Fog efficiency factor</source>
        <translation>Fog-nodens effektivitetsfaktor</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Select a candidate to see how its total energy falls as the fog node becomes more efficient.</source>
        <translation>Markera en kandidat för att se hur dess totala energi avtar när fog-noden blir effektivare.</translation>
    </message>
    <message>
        <source>No partition point of this candidate meets the Flash and RAM limits.</source>
        <translation>Ingen delningspunkt för kandidaten håller gränserna för Flash och RAM.</translation>
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
        <translation>Den totala energin är %1 vid faktor %2 och %3 vid faktor %4.</translation>
    </message>
    <message>
        <source>Factor %1: best at point %2, %3 in total
edge compute %4, radio %5, fog %6</source>
        <translation>Faktor %1: bäst vid punkt %2, totalt %3
edge-beräkning %4, radio %5, fog %6</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FoldBox</name>
    <message>
        <source>Fold or unfold “%1”</source>
        <translation>Fäll in eller ut ”%1”</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FormField</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ImportPanel</name>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>som inspelad</translation>
    </message>
    <message>
        <source>Of the supply; needed where the recording has no voltage.</source>
        <translation>Matningens; behövs där inspelningen saknar spänning.</translation>
    </message>
    <message>
        <source>&amp;Read and fit</source>
        <translation>&amp;Läs och anpassa</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Spara tabellen…</translation>
    </message>
    <message>
        <source>The log alone gives times, a recording of the current alone times and power by the pin, both together times by the board&apos;s clock and power by the analyser. Recordings are CSV as the Power Profiler Kit, Otii and Joulescope export them, with the pin as a digital channel.</source>
        <translation>Loggen ensam ger tider, en inspelning av strömmen ensam tider och effekt efter pinnen, båda tillsammans tider efter kortets klocka och effekt efter mätinstrumentet. Inspelningar är CSV som Power Profiler Kit, Otii och Joulescope exporterar dem, med pinnen som digital kanal.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan.csv of the firmware&apos;s folder: which layers were measured.</source>
        <translation>plan.csv i firmwarens mapp: vilka lager som mättes.</translation>
    </message>
    <message>
        <source>Plan of the firmware</source>
        <translation>Firmwarens plan</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Planer (*.csv)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>What the board printed over UART.</source>
        <translation>Vad kortet skrev ut över UART.</translation>
    </message>
    <message>
        <source>Log of the board</source>
        <translation>Kortets logg</translation>
    </message>
    <message>
        <source>Logs (*.txt *.log);;All files (*)</source>
        <translation>Loggar (*.txt *.log);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>What a power analyser recorded meanwhile.</source>
        <translation>Vad ett effektmätinstrument spelade in under tiden.</translation>
    </message>
    <message>
        <source>Recording of the current</source>
        <translation>Inspelning av strömmen</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabeller (*.csv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pinne</translation>
    </message>
    <message>
        <source>The digital channel that the firmware&apos;s pin is connected to.</source>
        <translation>Den digitala kanal som firmwarens pinne är kopplad till.</translation>
    </message>
    <message>
        <source>Saves the measured layers as CSV, which “device fit” of the command line reads too.</source>
        <translation>Sparar de mätta lagren som CSV, som även ”device fit” på kommandoraden läser.</translation>
    </message>
    <message>
        <source>Measured layers</source>
        <translation>Mätta lager</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>the first that changes</source>
        <translation>den första som ändras</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Tid (µs)</translation>
    </message>
    <message>
        <source>Power (mW)</source>
        <translation>Effekt (mW)</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s): %1.</source>
        <translation>
            <numerusform>%n lager: %1.</numerusform>
            <numerusform>%n lager: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Inspector</name>
    <message>
        <source>Length [%1]
Channel [%2]</source>
        <translation>Längder [%1]
Kanaler [%2]</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
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
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fäst</translation>
    </message>
    <message>
        <source>Keep this candidate for comparison.</source>
        <translation>Behåll kandidaten för jämförelse.</translation>
    </message>
    <message>
        <source>Candidate #%1, generation %2</source>
        <translation>Kandidat #%1, generation %2</translation>
    </message>
    <message>
        <source>Candidate #%1</source>
        <translation>Kandidat #%1</translation>
    </message>
    <message>
        <source>No candidate is selected</source>
        <translation>Ingen kandidat är vald</translation>
    </message>
    <message>
        <source>Click a point, a line or a row to see its figures here.</source>
        <translation>Klicka på en punkt, en linje eller en rad för att se dess värden här.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>som i studien</translation>
    </message>
    <message>
        <source>What energy this device spends is not known; choose another device or enter its power and latency in the study.</source>
        <translation>Hur mycket energi enheten förbrukar är inte känt; välj en annan enhet eller ange dess effekt och latens i studien.</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>not known for this device</source>
        <translation>inte känt för den här enheten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>%1 above limit</source>
        <translation>%1 över gränsen</translation>
    </message>
    <message>
        <source>%1 below limit</source>
        <translation>%1 under gränsen</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>inte tränad</translation>
    </message>
    <message>
        <source>No partition point of this network meets the Flash and RAM limits.</source>
        <translation>Ingen delningspunkt för nätet håller gränserna för Flash och RAM.</translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets the energy limit.</source>
        <translation>Ingen punkt som håller gränserna för Flash och RAM håller också energigränsen.</translation>
    </message>
    <message>
        <source>These are the figures of point %1; the best is point %2.</source>
        <translation>Detta är värdena för punkt %1; den bästa är punkt %2.</translation>
    </message>
    <message>
        <source>These are the figures of the best point, %1.</source>
        <translation>Detta är värdena för den bästa punkten, %1.</translation>
    </message>
    <message>
        <source>Inspector of the selected candidate</source>
        <translation>Inspektör för den valda kandidaten</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Eget nät</translation>
    </message>
    <message>
        <source>Type or paste a network and see its costs, its cut and its place.</source>
        <translation>Skriv eller klistra in ett nät och se dess kostnader, dess delning och dess plats.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Networks that the paper publishes.</source>
        <translation>Nät som artikeln publicerar.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Lengths of the activations, input first and classes last, a slash, and as many channels; also as the table of candidates or a file has them.</source>
        <translation>Aktiveringarnas längder, med indata först och klasser sist, ett snedstreck, och lika många kanaler; även som kandidattabellen eller en fil skriver dem.</translation>
    </message>
    <message>
        <source>Network: lengths / channels</source>
        <translation>Nät: längder / kanaler</translation>
    </message>
    <message>
        <source>selection; held back: %1</source>
        <translation>urval; undanhållet: %1</translation>
    </message>
    <message>
        <source>selection accuracy</source>
        <translation>urvalets noggrannhet</translation>
    </message>
    <message>
        <source>selection; held back, %1 on the wearable, %2 on air: %3</source>
        <comment>number formats</comment>
        <translation>urval; undanhållet, %1 på sensornoden, %2 över radio: %3</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>med %n R-R-intervall</numerusform>
            <numerusform>med %n R-R-intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets those of energy, latency and average power.</source>
        <translation>Ingen punkt som håller gränserna för Flash och RAM håller också dem för energi, latens och medeleffekt.</translation>
    </message>
    <message>
        <source>cut short; expected: %1</source>
        <translation>avkortad; förväntad: %1</translation>
    </message>
    <message>
        <source>not trained; expected: %1</source>
        <translation>inte tränad; förväntad: %1</translation>
    </message>
    <message>
        <source>No partition point from %1 on, which the study allows, meets the Flash and RAM limits.</source>
        <translation>Ingen delningspunkt från %1, som studien tillåter, håller gränserna för Flash och RAM.</translation>
    </message>
    <message>
        <source>its training failed</source>
        <translation>träningen misslyckades</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::InspectorLink</name>
    <message>
        <source>The same candidates keep all limits as in the search.</source>
        <translation>Samma kandidater som i sökningen håller alla gränser.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) keep all limits now that did not in the search.</source>
        <translation>
            <numerusform>%n kandidat håller nu alla gränser men gjorde det inte i sökningen.</numerusform>
            <numerusform>%n kandidater håller nu alla gränser men gjorde det inte i sökningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer do(es).</source>
        <translation>
            <numerusform>%n gör det inte längre.</numerusform>
            <numerusform>%n gör det inte längre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs less energy than any candidate of this run that keeps all limits: it would be on the Pareto front with any accuracy.</source>
        <translation>Det kräver mindre energi än någon kandidat i körningen som håller alla gränser: det skulle ligga på paretofronten med vilken noggrannhet som helst.</translation>
    </message>
    <message>
        <source>To be on the Pareto front of this run it would have to be right in more than %1: so often candidate #%2 is, which needs no more energy.</source>
        <translation>För att ligga på körningens paretofront måste det ha rätt i mer än %1: så ofta har kandidat #%2 rätt, som inte kräver mer energi.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KeptPanel</name>
    <message>
        <source>Kept from several runs</source>
        <translation>Behållna från flera körningar</translation>
    </message>
    <message>
        <source>Keep the pinned candidates</source>
        <translation>Behåll de fästa kandidaterna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Candidates kept from several runs</source>
        <translation>Kandidater behållna från flera körningar</translation>
    </message>
    <message>
        <source>They stay here when another run is opened.</source>
        <translation>De finns kvar här när en annan körning öppnas.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Urval, %</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Undanhållet, %</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>Energi, mJ</translation>
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
        <translation>Längder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaler</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>run and candidate</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>största %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, 95 % interval</comment>
        <translation>%1 (%2 till %3)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Test, % (95 % interval)</source>
        <translation>Test, % (95 %-intervall)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KindsField</name>
    <message>
        <source>Kinds of layers</source>
        <translation>Sorters lager</translation>
    </message>
    <message>
        <source>The paper&apos;s: weights for all channels at once.</source>
        <translation>Artikelns: vikter för alla kanaler på en gång.</translation>
    </message>
    <message>
        <source>Each channel by itself, then all channels position by position: fewer weights.</source>
        <translation>Varje kanal för sig, sedan alla kanaler position för position: färre vikter.</translation>
    </message>
    <message>
        <source>The mean of neighbours, without weights.</source>
        <translation>Medelvärdet av grannar, utan vikter.</translation>
    </message>
    <message>
        <source>The largest of neighbours, without weights.</source>
        <translation>Den största av grannar, utan vikter.</translation>
    </message>
    <message>
        <source>The mean of squares, without weights: behind a convolution the power of a band.</source>
        <translation>Medelvärdet av kvadrater, utan vikter: bakom en faltning effekten i ett band.</translation>
    </message>
    <message>
        <source>The mean of absolute values, without weights.</source>
        <translation>Medelvärdet av absolutbelopp, utan vikter.</translation>
    </message>
    <message>
        <source>What a layer that shortens may be made of. The search chooses one for each layer. With convolutions alone it is as in the paper.</source>
        <translation>Vad ett lager som förkortar får bestå av. Sökningen väljer en sort för varje lager. Med enbart faltningar är det som i artikeln.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryController</name>
    <message>
        <source>The list of runs could not be read and begins anew; the old one is kept as %1.</source>
        <translation>Listan över körningar kunde inte läsas och börjar om; den gamla sparas som %1.</translation>
    </message>
    <message>
        <source>%1 Until then, changes of the list of runs are not saved.</source>
        <translation>%1 Till dess sparas inga ändringar av listan över körningar.</translation>
    </message>
    <message>
        <source>The list of runs is full: remove some before more are added.</source>
        <translation>Listan över körningar är full: ta bort några innan fler läggs till.</translation>
    </message>
    <message>
        <source>%1 holds more files than were looked at; choose a folder further down for the rest.</source>
        <translation>%1 innehåller fler filer än som gicks igenom; välj en mapp längre ned för resten.</translation>
    </message>
    <message>
        <source>There is no run (.splitscape) in %1.</source>
        <translation>Det finns ingen körning (.splitscape) i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1 were added to the list.</source>
        <translation>
            <numerusform>%n körning från %1 lades till i listan.</numerusform>
            <numerusform>%n körningar från %1 lades till i listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryModel</name>
    <message>
        <source>There is no file at %1 now. The entry and its note stay until you remove them.</source>
        <translation>Det finns ingen fil på %1 nu. Posten och dess anteckning är kvar tills du tar bort dem.</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Jämför %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Jämförd</translation>
    </message>
    <message>
        <source>%1 (series)</source>
        <comment>name of a folder</comment>
        <translation>%1 (serie)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektör</translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>En sökning pågår.</translation>
    </message>
    <message>
        <source>Start the search (%1)</source>
        <translation>Starta sökningen (%1)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Återuppta</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Export the candidates</source>
        <translation>Exportera kandidaterna</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaavgränsade värden (*.csv)</translation>
    </message>
    <message>
        <source>Stopping… everything found is kept.</source>
        <translation>Stoppar… allt som hittats behålls.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sökning</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>The language changes when Splitscape is started again.</source>
        <translation>Språket ändras när Splitscape startas nästa gång.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;neler</translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation>Ingen studie har öppnats ännu</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Töm listan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>About Splitscape</source>
        <translation>Om Splitscape</translation>
    </message>
    <message>
        <source>&lt;b&gt;Splitscape %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Splitscape %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway, after Huang, Abtahi and Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”, IEEE TCASAI 1(2), 2024.

Free software under the GNU General Public License, version 3 or later. Not a medical device.</source>
        <translation>Söker små neurala nät och var de ska delas mellan en kroppsburen sensornod och dess gateway, enligt Huang, Abtahi och Aminifar, ”Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”, IEEE TCASAI 1(2), 2024.

Fri programvara under GNU General Public License, version 3 eller senare. Inte en medicinteknisk produkt.</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Studiens sidor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>The search in %1 was stopped when the window was closed.</source>
        <translation>Sökningen i %1 stoppades när fönstret stängdes.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>Another program searches here. Open another study to start one yourself.</source>
        <translation>Ett annat program söker här. Öppna en annan studie för att starta en egen sökning.</translation>
    </message>
    <message>
        <source>The study on the left now has these rules; Start searches by them.</source>
        <translation>Studien till vänster har nu dessa regler; Starta söker enligt dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are pinned already, as many as are compared. Unpin one first.</source>
        <translation>
            <numerusform>%n kandidat är redan fäst, så många som kan jämföras. Lossa en först.</numerusform>
            <numerusform>%n kandidater är redan fästa, så många som kan jämföras. Lossa en först.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: Ctrl and the wheel zoom, dragging pans, Shift and dragging zooms to a rectangle, + and − zoom, the arrows pan, 0 shows everything. In the split drawing the arrows move the cut and Escape brings it back.</source>
        <translation>I ett diagram: Ctrl och hjulet zoomar, dragning panorerar, Skift och dragning zoomar till en rektangel, + och − zoomar, pilarna panorerar, 0 visar allt. I delningsritningen flyttar pilarna delningen och Escape återställer den.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The data of this run is not at %1 any more. Say where it is now; only the same data is taken.</source>
        <translation>Körningens data finns inte längre på %1. Ange var de finns nu; endast samma data godtas.</translation>
    </message>
    <message>
        <source>Choose where it is…</source>
        <translation>Välj var de finns…</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Körningens data</translation>
    </message>
    <message>
        <source>This program was built without its handbook; its pages are in the folder docs of the source.</source>
        <translation>Programmet byggdes utan sin handbok; dess sidor finns i mappen docs i källkoden.</translation>
    </message>
    <message>
        <source>No browser was found. The handbook is %1.</source>
        <translation>Ingen webbläsare hittades. Handboken är %1.</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>Senas&amp;t använda</translation>
    </message>
    <message>
        <source>Open a folder of data or searches</source>
        <translation>Öppna en mapp med data eller sökningar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Stäng meddelandet.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NoteDelegate</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
        <translation>Ange ett heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Ange ett heltal som är minst %1.</translation>
    </message>
    <message>
        <source>Enter a number above %1 and up to %2.</source>
        <translation>Ange ett tal över %1 och högst %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Ange ett tal över %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Ange ett tal från %1 till %2.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Ange ett tal som är minst %1.</translation>
    </message>
    <message>
        <source>Write the number without a sign between thousands.</source>
        <translation>Skriv talet utan tusentalsavgränsare.</translation>
    </message>
    <message>
        <source>Use a point for decimals: %1</source>
        <translation>Använd punkt som decimaltecken: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberListEdit</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>”%1” är inte ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number above %2, up to %3.</source>
        <translation>”%1” är inte ett tal över %2 och högst %3.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n number(s) can be listed.</source>
        <translation>
            <numerusform>Högst %n tal kan anges.</numerusform>
            <numerusform>Högst %n tal kan anges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesAction</name>
    <message>
        <source>Paper tables…</source>
        <translation>Artikelns tabeller…</translation>
    </message>
    <message>
        <source>Tables II to VI of the paper with the ticked runs as rows, as LaTeX or CSV.</source>
        <translation>Artikelns tabeller II till VI med de förkryssade körningarna som rader, som LaTeX eller CSV.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läser körningarna…</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>Artikelns tabeller</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>Artikelns tabell</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Vilken tabell</translation>
    </message>
    <message>
        <source>&amp;Fog factors</source>
        <translation>&amp;Fog-faktorer</translation>
    </message>
    <message>
        <source>Fog factors</source>
        <translation>Fog-faktorer</translation>
    </message>
    <message>
        <source>How many times more efficiently than the wearable the fog node computes.</source>
        <translation>Hur många gånger effektivare än sensornoden fog-noden räknar.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Kopiera som &amp;LaTeX</translation>
    </message>
    <message>
        <source>The table was copied as LaTeX.</source>
        <translation>Tabellen kopierades som LaTeX.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Kopiera som &amp;CSV</translation>
    </message>
    <message>
        <source>The table was copied as CSV.</source>
        <translation>Tabellen kopierades som CSV.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>Save all tables as one LaTeX file, or this one as CSV.</source>
        <translation>Spara alla tabeller som en LaTeX-fil, eller denna som CSV.</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Spara tabellerna</translation>
    </message>
    <message>
        <source>All tables, LaTeX (*.tex)</source>
        <translation>Alla tabeller, LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>This table, CSV (*.csv)</source>
        <translation>Denna tabell, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelCanvas</name>
    <message>
        <source>candidate #%1, %2</source>
        <translation>kandidat #%1, %2</translation>
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
        <translation>Alla värden</translation>
    </message>
    <message>
        <source>Each candidate appears here as a line over its figures; drag along an axis to filter by it.</source>
        <translation>Varje kandidat visas här som en linje över sina värden; dra längs en axel för att filtrera efter den.</translation>
    </message>
    <message>
        <source>%1 of %2 candidates pass the filter.</source>
        <translation>%1 av %2 kandidater passerar filtret.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlanPanel</name>
    <message>
        <source>Wanted interval</source>
        <translation>Önskat intervall</translation>
    </message>
    <message>
        <source>How close any prediction is to be, in 95 of 100 cases. Closer takes more layers.</source>
        <translation>Hur nära varje förutsägelse ska vara i 95 fall av 100. Närmare kräver fler lager.</translation>
    </message>
    <message>
        <source>Expected scatter</source>
        <translation>Väntad spridning</translation>
    </message>
    <message>
        <source>By how much one measurement differs from the next.</source>
        <translation>Hur mycket en mätning skiljer sig från nästa.</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>Flash för vikter</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Layers that need more are not measured.</source>
        <translation>Lager som behöver mer mäts inte.</translation>
    </message>
    <message>
        <source>RAM for values</source>
        <translation>RAM för värden</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Lager som mest</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planera</translation>
    </message>
    <message>
        <source>&amp;Write the firmware…</source>
        <translation>&amp;Skriv firmwaren…</translation>
    </message>
    <message>
        <source>The time of a layer depends on the board. As few layers as give the wanted interval are chosen from the sizes of the study; the firmware runs each of them, raises a pin meanwhile, and prints how long it took. Without a board, its folder for QEMU counts instructions instead, and all that follows is called an estimate.</source>
        <translation>Ett lagers tid beror på kortet. Av studiens storlekar väljs så få lager som ger det önskade intervallet; firmwaren kör vart och ett, höjer en pinne under tiden och skriver ut hur länge det tog. Utan kort räknar dess mapp för QEMU instruktioner i stället, och allt som följer kallas en uppskattning.</translation>
    </message>
    <message>
        <source>Writes a C project with what boards of several makers need into a folder; its README.md says how to build and run it.</source>
        <translation>Skriver ett C-projekt med det som kort från flera tillverkare behöver till en mapp; dess README.md säger hur det byggs och körs.</translation>
    </message>
    <message>
        <source>Layers to measure</source>
        <translation>Lager att mäta</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Runs in one pulse</source>
        <translation>Körningar per puls</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to measure; a fit to them predicts every layer within ± %1.</source>
        <translation>
            <numerusform>%n lager att mäta; en anpassning till det förutsäger varje lager inom ± %1.</numerusform>
            <numerusform>%n lager att mäta; en anpassning till dem förutsäger varje lager inom ± %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wanted interval is not reached: allow more layers, Flash or RAM.</source>
        <translation>Det önskade intervallet nås inte: tillåt fler lager, mer Flash eller mer RAM.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlotNavigation</name>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PointBars</name>
    <message>
        <source>Every partition point</source>
        <translation>Varje delningspunkt</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logaritmisk skala</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>edge-beräkning</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>fog</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>överskrider en gräns</translation>
    </message>
    <message>
        <source>Shows energies on a logarithmic axis, where small ones can be compared.</source>
        <translation>Visar energier på en logaritmisk axel, där små värden kan jämföras.</translation>
    </message>
    <message>
        <source>Partition point</source>
        <translation>Delningspunkt</translation>
    </message>
    <message>
        <source>Select a candidate to see what each of its partition points costs.</source>
        <translation>Markera en kandidat för att se vad var och en av dess delningspunkter kostar.</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
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
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
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
        <translation>beräkning %1, radio %2, fog %3</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>förbehandling</translation>
    </message>
    <message>
        <source>front end %1</source>
        <comment>energy</comment>
        <translation>förbehandling %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PopulationChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>never trained</source>
        <translation>aldrig tränad</translation>
    </message>
    <message>
        <source>Every candidate appears here as a point, as soon as its costs are known.</source>
        <translation>Varje kandidat visas här som en punkt, så snart dess kostnader är kända.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>candidate #%1, %2</source>
        <translation>kandidat #%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected accuracy of untrained networks</source>
        <translation>Förväntad noggrannhet hos otränade nät</translation>
    </message>
    <message>
        <source>expected accuracy: %1</source>
        <translation>förväntad noggrannhet: %1</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logaritmisk axel</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Vad noggrannheten ritas mot</translation>
    </message>
    <message>
        <source>%1. %2 candidates, of which %3 keep all limits; %4 are on the Pareto front.</source>
        <comment>title, numbers</comment>
        <translation>%1. %2 kandidater, varav %3 håller alla gränser; %4 ligger på paretofronten.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::QueueDialog</name>
    <message>
        <source>&amp;Add the study on the left</source>
        <translation>&amp;Lägg till studien till vänster</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Lägg till från en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ned</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Starta kön</translation>
    </message>
    <message>
        <source>Queue of studies</source>
        <translation>Kö av studier</translation>
    </message>
    <message>
        <source>Studies that wait, the next one first</source>
        <translation>Studier som väntar, nästa först</translation>
    </message>
    <message>
        <source>A study without a name</source>
        <translation>En studie utan namn</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>name of a study</comment>
        <translation>%1, slumpfrö %2</translation>
    </message>
    <message>
        <source>Nothing waits. Add studies, and each is searched when the one before it has ended; a search that you stop stops the queue.</source>
        <translation>Inget väntar. Lägg till studier, så genomsöks var och en när den föregående är klar; om du stoppar en sökning stoppas kön.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is under way; %n study(s) wait.</source>
        <translation>
            <numerusform>Kön pågår; %n studie väntar.</numerusform>
            <numerusform>Kön pågår; %n studier väntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) wait for the queue to be started.</source>
        <translation>
            <numerusform>%n studie väntar på att kön ska startas.</numerusform>
            <numerusform>%n studier väntar på att kön ska startas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that waited could not be read.</source>
        <translation>
            <numerusform>%n studie som väntade kunde inte läsas.</numerusform>
            <numerusform>%n studier som väntade kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the queue is left as it is, and the queue is not kept; move that file away.</source>
        <translation>Köns fil lämnas som den är, och kön sparas inte; flytta undan den filen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Den skadade filen är sparad som %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RadarChart</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
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
        <translation>%1 som andel av: %2</translation>
    </message>
    <message>
        <source>Error, energy and memory</source>
        <translation>Fel, energi och minne</translation>
    </message>
    <message>
        <source>As shares of the limits</source>
        <translation>Som andelar av gränserna</translation>
    </message>
    <message>
        <source>Draws each figure as a share of its limit instead of the largest one compared.</source>
        <translation>Ritar varje värde som en andel av sin gräns i stället för av det största jämförda.</translation>
    </message>
    <message>
        <source>Of the limits</source>
        <translation>Av gränserna</translation>
    </message>
    <message>
        <source>Pinned candidates appear here: the smaller the shape, the better.</source>
        <translation>Fästa kandidater visas här: ju mindre form, desto bättre.</translation>
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
        <translation>Avstånd till det bästa efter så många träningar</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Tränade nät</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Avstånd till det bästa</translation>
    </message>
    <message>
        <source>points</source>
        <translation>procentenheter</translation>
    </message>
    <message>
        <source>Tick the strategies to compare and press “Compare”. A search on a table takes milliseconds.</source>
        <translation>Markera de strategier som ska jämföras och tryck på ”Jämför”. En sökning på en tabell tar millisekunder.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>strategy, its regret</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, lower quartile (points)</source>
        <translation>%1, undre kvartil (procentenheter)</translation>
    </message>
    <message>
        <source>%1, median (points)</source>
        <translation>%1, median (procentenheter)</translation>
    </message>
    <message>
        <source>%1, upper quartile (points)</source>
        <translation>%1, övre kvartil (procentenheter)</translation>
    </message>
    <message>
        <source>%1: median regret %2 points after %3 trainings.</source>
        <translation>%1: medianavstånd %2 procentenheter efter %3 träningar.</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n tränat</numerusform>
            <numerusform>%n tränade</numerusform>
        </translation>
    </message>
    <message>
        <source>median regret %1 points</source>
        <translation>medianavstånd %1 procentenheter</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>kvartiler %1 till %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ResultPage</name>
    <message>
        <source>Send the raw input: every layer runs on the fog node.</source>
        <translation>Sänd rådata: alla lager körs på fog-noden.</translation>
    </message>
    <message>
        <source>Run every layer on the wearable and send only the class scores.</source>
        <translation>Kör alla lager på sensornoden och sänd endast klassvärdena.</translation>
    </message>
    <message>
        <source>Cut after layer %1 of %2 (partition point %3) and send %4 values.</source>
        <translation>Dela efter lager %1 av %2 (delningspunkt %3) och sänd %4 värden.</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Starta sökningen</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testnoggrannhet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
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
        <translation>Var nätet ska delas</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: a row for each actual class, a column for each predicted one</source>
        <translation>Testets förväxlingsmatris: en rad för varje sann klass, en kolumn för varje predikterad</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Förväxlingsmatris</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: actual class down, predicted class across</source>
        <translation>Testets förväxlingsmatris: sann klass nedåt, predikterad klass i sidled</translation>
    </message>
    <message>
        <source>When the search is through, the best network is tested on data it has never seen; the result will be here.</source>
        <translation>När sökningen är klar testas det bästa nätet på data det aldrig har sett; resultatet visas här.</translation>
    </message>
    <message>
        <source>This search ended before its best network was tested. Start it again to see a result.</source>
        <translation>Sökningen slutade innan dess bästa nät hade testats. Starta den igen för att se ett resultat.</translation>
    </message>
    <message>
        <source>A search ends with a test of its best network: accuracy with its spread, every class, battery life and where to cut.</source>
        <translation>En sökning avslutas med ett test av dess bästa nät: noggrannhet med spridning, varje klass, batteritid och var nätet ska delas.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>± %1 points, %n trainings</source>
        <translation>
            <numerusform>± %1 %-enheter, %n träning</numerusform>
            <numerusform>± %1 %-enheter, %n träningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n training(s)</source>
        <translation>
            <numerusform>av %n träning</numerusform>
            <numerusform>av %n träningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 av gränsen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>%1 parameters in all</source>
        <translation>%1 parametrar totalt</translation>
    </message>
    <message>
        <source>on the wearable</source>
        <translation>på sensornoden</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Sökningens resultat</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time(s) and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</source>
        <translation>
            <numerusform>&lt;b&gt;Kandidat #%1&lt;/b&gt; tränades på nytt %n gång och har det bästa medelvärdet på de undanhållna valideringsdata: %2 (så som den tränades i sökningen: %3). %4</numerusform>
            <numerusform>&lt;b&gt;Kandidat #%1&lt;/b&gt; tränades på nytt %n gånger och har det bästa medelvärdet på de undanhållna valideringsdata: %2 (så som den tränades i sökningen: %3). %4</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; scored best on the validation data that was held back (%2). %3</source>
        <translation>&lt;b&gt;Kandidat #%1&lt;/b&gt; var bäst på de undanhållna valideringsdata (%2). %3</translation>
    </message>
    <message>
        <source>Another program searches. When it has tested its best network on data that was never seen, the result will be here.</source>
        <translation>Ett annat program söker. När det har testat sitt bästa nät på data som aldrig har setts visas resultatet här.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hur tillförlitligt det är</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>95 % interval of the test accuracy: %1 to %2 %, had other patients come than the %3 of the test.</source>
        <translation>95 % intervall för testnoggrannheten: %1 till %2 %, om andra patienter än testets %3 hade deltagit.</translation>
    </message>
    <message>
        <source>95 % interval for %1 test samples, were they independent: %2 to %3 %.</source>
        <translation>95 % intervall för %1 testexempel, om de vore oberoende: %2 till %3 %.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>samples of jitter: accuracy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Test accuracy where a detector misses the R peak by up to so many samples, with the weights of the search: %1.</source>
        <translation>Testnoggrannhet när en detektor missar R-toppen med upp till så många sampel, med sökningens vikter: %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunAccuracyChart</name>
    <message>
        <source>Best accuracy per generation</source>
        <translation>Bästa noggrannhet per generation</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>The best accuracy of each generation appears here when a compared run has trained a candidate.</source>
        <translation>Den bästa noggrannheten i varje generation visas här när en jämförd körning har tränat en kandidat.</translation>
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
        <translation>%1 har ingen tränad kandidat.</translation>
    </message>
    <message>
        <source>%1 reached %2 in generation %3 of %4.</source>
        <translation>%1 nådde %2 i generation %3 av %4.</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generation %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>bästa %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medel %1</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Vad noggrannheten ritas mot</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Söktid</translation>
    </message>
    <message>
        <source>Best accuracy over search time</source>
        <translation>Bästa noggrannhet över söktiden</translation>
    </message>
    <message>
        <source>after %1 of searching</source>
        <translation>efter %1 sökning</translation>
    </message>
    <message>
        <source>%1: search time (s)</source>
        <comment>letter of a run</comment>
        <translation>%1: söktid (s)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Noggrannhet</translation>
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
        <translation>Värden för de jämförda körningarna</translation>
    </message>
    <message>
        <source>How the compared runs were searched</source>
        <translation>Hur de jämförda körningarna sökte</translation>
    </message>
    <message>
        <source>Settings in which the compared runs differ</source>
        <translation>Inställningar som skiljer de jämförda körningarna åt</translation>
    </message>
    <message>
        <source>The studies do not differ in any setting.</source>
        <translation>Studierna skiljer sig inte åt i någon inställning.</translation>
    </message>
    <message>
        <source>Figures of the best candidates</source>
        <translation>Värden för de bästa kandidaterna</translation>
    </message>
    <message>
        <source>The searches</source>
        <translation>Sökningarna</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Inställningar som skiljer</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Jämförelse av körningar</translation>
    </message>
    <message>
        <source>The charts show %1 to %2, the tables every run.</source>
        <comment>letters of runs</comment>
        <translation>Diagrammen visar %1 till %2, tabellerna alla körningar.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunExports</name>
    <message>
        <source>Writing %1…</source>
        <translation>Skriver %1…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Rapporten sparades som %1.</translation>
    </message>
    <message>
        <source>Choose where the network&apos;s files go</source>
        <translation>Välj var nätets filer ska sparas</translation>
    </message>
    <message>
        <source>The network of candidate #%1 is in %2: ONNX for edge, fog and whole, C99 for the edge.</source>
        <translation>Nätet för kandidat #%1 finns i %2: ONNX för edge, fog och helt nät, C99 för edge.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFileActions</name>
    <message>
        <source>Show the file in its folder</source>
        <translation>Visa filen i dess mapp</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>Byt namn på filen…</translation>
    </message>
    <message>
        <source>Move the file to the trash</source>
        <translation>Flytta filen till papperskorgen</translation>
    </message>
    <message>
        <source>%1 is being written, or was killed while it was. Open it and end it first.</source>
        <translation>%1 skrivs just nu, eller avbröts medan den skrevs. Öppna den och avsluta den först.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 finns i %2.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Byt namn på körningen</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Körningar (*.splitscape)</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Det finns redan en fil %1; välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>Namnet på %1 kunde inte ändras.</translation>
    </message>
    <message>
        <source>The run is %1 now.</source>
        <translation>Körningen heter nu %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 kunde inte flyttas till papperskorgen.</translation>
    </message>
    <message>
        <source>%1 is in the trash of the desktop.</source>
        <translation>%1 ligger i skrivbordets papperskorg.</translation>
    </message>
    <message>
        <source>Another file is being moved; wait for it.</source>
        <translation>En annan fil flyttas just nu; vänta tills det är klart.</translation>
    </message>
    <message>
        <source>%1 is the run that is shown. Open another one first.</source>
        <translation>%1 är körningen som visas. Öppna en annan först.</translation>
    </message>
    <message>
        <source>Moving %1…</source>
        <translation>Flyttar %1…</translation>
    </message>
    <message>
        <source>%1 is a folder with several searches. Rename or move it where no search of it goes on, with the file manager.</source>
        <translation>%1 är en mapp med flera sökningar. Byt namn på den eller flytta den med filhanteraren när ingen av dess sökningar pågår.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFrontChart</name>
    <message>
        <source>Pareto fronts</source>
        <translation>Paretofronter</translation>
    </message>
    <message>
        <source>Energy in the scenario of each run</source>
        <translation>Energi i varje körnings scenario</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Total energi</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>gräns %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>%1 (mJ)</source>
        <translation>%1 (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Noggrannhet (%)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>The front of %1 goes from %2 at %3 to %4 at %5.</source>
        <translation>Fronten för %1 går från %2 vid %3 till %4 vid %5.</translation>
    </message>
    <message>
        <source>The runs limit different energies: compare their shapes, not their places.</source>
        <translation>Körningarna begränsar olika energier: jämför deras former, inte deras lägen.</translation>
    </message>
    <message>
        <source>candidate #%1</source>
        <translation>kandidat #%1</translation>
    </message>
    <message>
        <source>The Pareto fronts appear here when a compared run has a candidate that keeps all limits.</source>
        <translation>Paretofronterna visas här när en jämförd körning har en kandidat som håller alla gränser.</translation>
    </message>
    <message>
        <source>%1 has no candidate that keeps all limits.</source>
        <translation>%1 har ingen kandidat som håller alla gränser.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunQueue</name>
    <message numerus="yes">
        <source>%n studies wait already, as many as the queue holds.</source>
        <translation>
            <numerusform>%n studie väntar redan, så många som kön rymmer.</numerusform>
            <numerusform>%n studier väntar redan, så många som kön rymmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The study waits in the queue; %n wait in all.</source>
        <translation>
            <numerusform>Studien väntar i kön; totalt väntar %n.</numerusform>
            <numerusform>Studien väntar i kön; totalt väntar %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue stops at this study. %1</source>
        <translation>Kön stannar vid den här studien. %1</translation>
    </message>
    <message>
        <source>Add a study to the queue</source>
        <translation>Lägg till en studie i kön</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Studier (*.study.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The queue waits, since the study on the left was changed meanwhile. Save it or undo the change, then start the queue again.</source>
        <translation>Kön väntar, eftersom studien till vänster har ändrats under tiden. Spara den eller ångra ändringen, och starta sedan kön igen.</translation>
    </message>
    <message>
        <source>A study with several seeds or limits is several searches; start it by itself.</source>
        <translation>En studie med flera slumpfrön eller gränser består av flera sökningar; starta den för sig.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunStatus</name>
    <message>
        <source>No search yet</source>
        <translation>Ingen sökning ännu</translation>
    </message>
    <message>
        <source>   %1 failed</source>
        <translation>   %1 misslyckade</translation>
    </message>
    <message>
        <source>generation %1 of %2   seed %3</source>
        <translation>generation %1 av %2   slumpfrö %3</translation>
    </message>
    <message>
        <source>training %1 of %2   seed %3</source>
        <translation>träning %1 av %2   slumpfrö %3</translation>
    </message>
    <message>
        <source>%1 trained   %2 fit   %3 too much energy   %4 too much memory</source>
        <translation>%1 tränade   %2 ryms   %3 för mycket energi   %4 för mycket minne</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunToolBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Preparing the data: %1 %</source>
        <translation>Förbereder data: %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Testing: %1 %, %2 left</source>
        <translation>Testar: %1 %, %2 kvar</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, %2 kvar</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktygsfält</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Sökningens förlopp</translation>
    </message>
    <message>
        <source>Choose the light or the dark theme.</source>
        <translation>Välj det ljusa eller det mörka temat.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Watching a search: %1 %</source>
        <translation>Följer en sökning: %1 %</translation>
    </message>
    <message>
        <source>Watching a test</source>
        <translation>Följer ett test</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunsPage</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabell över körningar</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Öppna körningen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>Jämför ingen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Takes the run out of the list; its file stays.</source>
        <translation>Tar bort körningen från listan; dess fil är kvar.</translation>
    </message>
    <message>
        <source>Look at the files again</source>
        <translation>Gå igenom filerna igen</translation>
    </message>
    <message>
        <source>Find by name, note, data or outcome</source>
        <translation>Namn, anteckning, data, utfall</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Hitta körningar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the run in every page (Return).</source>
        <translation>Öppna körningen på alla sidor (Retur).</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Lägg till mapp…</translation>
    </message>
    <message>
        <source>List every run (.splitscape) in a folder and the folders in it.</source>
        <translation>Lista varje körning (.splitscape) i en mapp och dess undermappar.</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Stäng meddelandet.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Runs looked at</source>
        <translation>Genomgångna körningar</translation>
    </message>
    <message>
        <source>Every run you start or open is listed here, with a note if you write one. Runs from the command line come in by their folder.</source>
        <translation>Varje körning som du startar eller öppnar listas här, med en anteckning om du skriver en. Körningar från kommandoraden läggs till genom sin mapp.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Jämför inte</translation>
    </message>
    <message>
        <source>%1 is ticked. Tick one more to compare them.</source>
        <translation>%1 är markerad. Markera en till för att jämföra dem.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läser körningarna…</translation>
    </message>
    <message>
        <source>Add the runs of a folder</source>
        <translation>Lägg till körningarna i en mapp</translation>
    </message>
    <message>
        <source>%1 is no longer in the list; its file stays where it is.</source>
        <translation>%1 finns inte längre i listan; filen ligger kvar där den är.</translation>
    </message>
    <message>
        <source>Tick two or more runs to see them side by side.</source>
        <translation>Kryssa för två eller fler körningar för att se dem sida vid sida.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ScoresPanel</name>
    <message>
        <source>Patients of the test part</source>
        <translation>Patienter i testdelen</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchOnDialog</name>
    <message>
        <source>Search on</source>
        <translation>Sök vidare</translation>
    </message>
    <message>
        <source>%1 ended after %2 generations.</source>
        <translation>%1 slutade efter %2 generationer.</translation>
    </message>
    <message>
        <source>%1 ended after %2 trainings.</source>
        <translation>%1 slutade efter %2 träningar.</translation>
    </message>
    <message>
        <source>The search goes on in a file of its own, with what was trained taken over; this run stays as it is. Its end is then as if it had had the larger number from the start, but the test part is looked at a second time, and the new run says so.</source>
        <translation>Sökningen går vidare i en egen fil och tar över det som redan är tränat; den här körningen förblir som den är. Den slutar som om det större antalet hade gällt från början, men testdelen används en andra gång, och den nya körningen säger det.</translation>
    </message>
    <message>
        <source>Generations in all</source>
        <translation>Generationer totalt</translation>
    </message>
    <message>
        <source>Trainings in all</source>
        <translation>Träningar totalt</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchPage</name>
    <message>
        <source>Preparing the data.</source>
        <translation>Förbereder data.</translation>
    </message>
    <message>
        <source>Searching: generation %1 of %2.</source>
        <translation>Söker: generation %1 av %2.</translation>
    </message>
    <message>
        <source>Testing the best network on data it has never seen.</source>
        <translation>Testar det bästa nätet på data det aldrig har sett.</translation>
    </message>
    <message>
        <source>The search is complete; see the Result page for the test.</source>
        <translation>Sökningen är klar; testet finns på sidan Resultat.</translation>
    </message>
    <message>
        <source>The search was stopped; everything it found is here.</source>
        <translation>Sökningen stoppades; allt den hittade finns här.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>Sökningen slutade i förtid. %1</translation>
    </message>
    <message>
        <source>The search ended early.</source>
        <translation>Sökningen slutade i förtid.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 av gränsen</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Starta sökningen</translation>
    </message>
    <message>
        <source>Change what is searched on the left, or open another study or a finished run: drag its file here, or press %1.</source>
        <translation>Ändra vad som söks till vänster, eller öppna en annan studie eller en klar körning: dra dess fil hit, eller tryck på %1.</translation>
    </message>
    <message>
        <source>Show this candidate and its split in the inspector.</source>
        <translation>Visa kandidaten och dess delning i inspektören.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
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
        <translation>En studie utan namn</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, keep those that need at most %2, find where to cut each between wearable and fog node, and test the best: about %3 on this machine.</source>
        <translation>Sökningen förädlar och tränar upp till %1 nät, behåller dem som kräver högst %2, finner var vart och ett ska delas mellan sensornod och fog-nod, och testar det bästa: cirka %3 på den här datorn.</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, find where to cut each between wearable and fog node, and test the best: about %2 on this machine.</source>
        <translation>Sökningen förädlar och tränar upp till %1 nät, finner var vart och ett ska delas mellan sensornod och fog-nod, och testar det bästa: cirka %2 på den här datorn.</translation>
    </message>
    <message>
        <source>Stopping… the trainings under way are given up, everything found is kept.</source>
        <translation>Stoppar… pågående träningar avbryts, allt som hittats behålls.</translation>
    </message>
    <message>
        <source>Paused. Trainings under way finish; press Resume to go on.</source>
        <translation>Pausad. Pågående träningar blir klara; tryck på Återuppta för att fortsätta.</translation>
    </message>
    <message>
        <source>This run did not end by itself; what it found until then is here.</source>
        <translation>Körningen avslutades inte av sig själv; vad den hittade fram till dess finns här.</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>Visa #%1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>chosen: #%1, point %2 of %3</source>
        <translation>vald: #%1, punkt %2 av %3</translation>
    </message>
    <message>
        <source>best so far: #%1, point %2 of %3</source>
        <translation>bäst hittills: #%1, punkt %2 av %3</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 networks trained.</source>
        <translation>Söker: %1 av %2 nät tränade.</translation>
    </message>
    <message>
        <source>Another program prepares the data of this search.</source>
        <translation>Ett annat program förbereder sökningens data.</translation>
    </message>
    <message>
        <source>Another program searches: generation %1 of %2.</source>
        <translation>Ett annat program söker: generation %1 av %2.</translation>
    </message>
    <message>
        <source>Another program tests the best network on data it has never seen.</source>
        <translation>Ett annat program testar det bästa nätet på data det aldrig har sett.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Urvalsnoggrannhet</translation>
    </message>
    <message>
        <source>Accuracy on the part of the validation data that guides the search. It is optimistic, since the best of many was chosen by it; the test at the end is not.</source>
        <translation>Noggrannhet på den del av valideringsdata som styr sökningen. Den är optimistisk, eftersom den bästa av många valdes efter den; testet i slutet är det inte.</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>Selection accuracy is the best of many on the data that chose it, so it is too high by construction.</source>
        <translation>Urvalsnoggrannheten är den bästa av många på de data som den valdes efter, så den är med nödvändighet för hög.</translation>
    </message>
    <message>
        <source>The test follows at the end. Protocol: %1.</source>
        <translation>Testet följer i slutet. Protokoll: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>Tested: %1 right (%2).</source>
        <comment>accuracy, what qualifies it</comment>
        <translation>Testat: %1 rätt (%2).</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SeriesPage</name>
    <message>
        <source>A study with several seeds or several energy limits is searched once with each. What the searches came to is shown here.</source>
        <translation>En studie med flera slumpfrön eller flera energigränser söks en gång med varje. Här visas vad sökningarna kom fram till.</translation>
    </message>
    <message>
        <source>Over the searches</source>
        <translation>Över sökningarna</translation>
    </message>
    <message>
        <source>The network of each limit</source>
        <translation>Nätet för varje gräns</translation>
    </message>
    <message>
        <source>Every search</source>
        <translation>Varje sökning</translation>
    </message>
    <message>
        <source>The searches of a study</source>
        <translation>Sökningarna för en studie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Öppna sökningen</translation>
    </message>
    <message>
        <source>Open the selected search in every page (Return).</source>
        <translation>Öppna den markerade sökningen på alla sidor (Retur).</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapport…</translation>
    </message>
    <message>
        <source>Save tables, figures and limitations of all searches as PDF or web page.</source>
        <translation>Spara tabeller, figurer och begränsningar för alla sökningar som PDF eller webbsida.</translation>
    </message>
    <message>
        <source>Reading the searches…</source>
        <translation>Läser sökningarna…</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n search(es) are complete.</source>
        <translation>
            <numerusform>%n sökning är klar.</numerusform>
            <numerusform>Alla %n sökningar är klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches are complete.</source>
        <translation>%1 av %2 sökningar är klara.</translation>
    </message>
    <message>
        <source>Search %1 of %2 goes on: %3.</source>
        <translation>Sökning %1 av %2 pågår: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n search(es)</source>
        <translation>
            <numerusform>Fortsätt med %n sökning</numerusform>
            <numerusform>Fortsätt med %n sökningar</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has not begun.</source>
        <translation>Sökningen har inte påbörjats.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Rapporten sparades som %1.</translation>
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
        <translation>Sökrymd</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längder</translation>
    </message>
    <message>
        <source>How long the output of a layer may be; 0 lets the search skip the layer. Any two must divide, and each must divide the input.</source>
        <translation>Hur långt ett lagers utdata får vara; 0 låter sökningen hoppa över lagret. Två längder måste alltid gå jämnt upp i varandra, och var och en i indatalängden.</translation>
    </message>
    <message>
        <source>0 (skip)</source>
        <translation>0 (hoppa över)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>How many channels the output of a layer may have.</source>
        <translation>Hur många kanaler ett lagers utdata får ha.</translation>
    </message>
    <message>
        <source>Most layers</source>
        <translation>Flest lager</translation>
    </message>
    <message>
        <source>Genes of a chromosome: the deepest network has this many layers before the last.</source>
        <translation>En kromosoms gener: det djupaste nätet har så här många lager före det sista.</translation>
    </message>
    <message>
        <source>Input length</source>
        <translation>Indatalängd</translation>
    </message>
    <message>
        <source>values</source>
        <translation>st</translation>
    </message>
    <message>
        <source>Values of a sample; each is resampled to this. An EEG sample is as long as its window, rate and channels make it.</source>
        <translation>Värden i ett exempel; vart och ett samplas om till detta. Ett EEG-exempel är så långt som dess fönster, frekvens och kanaler gör det.</translation>
    </message>
    <message>
        <source>Skip layers</source>
        <translation>Hoppa över lager</translation>
    </message>
    <message>
        <source>Off: length 0 is left out, so that every network has the most layers.</source>
        <translation>Av: längden 0 utelämnas, så att varje nät har flest lager.</translation>
    </message>
    <message>
        <source>How many architectures this is shows when the fields marked here are right.</source>
        <translation>Hur många arkitekturer detta är visas när fälten som är markerade här är riktiga.</translation>
    </message>
    <message>
        <source>%1 architectures</source>
        <translation>%1 arkitekturer</translation>
    </message>
    <message>
        <source>Holds %1 architectures; none can meet the RAM limit, not even the input fits.</source>
        <translation>Innehåller %1 arkitekturer; ingen kan hålla RAM-gränsen, inte ens indata ryms.</translation>
    </message>
    <message>
        <source>Holds %1 architectures. Split, all of them can meet Flash and RAM; whole on the wearable, about %2 can.</source>
        <translation>Innehåller %1 arkitekturer. Delade kan alla hålla Flash och RAM; hela på sensornoden kan cirka %2 det.</translation>
    </message>
    <message>
        <source>Holds %1 architectures; about %2 of them can meet Flash and RAM.</source>
        <translation>Innehåller %1 arkitekturer; cirka %2 av dem kan hålla Flash och RAM.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>The paper&apos;s: all of the input, plain layers, float32 on air. Open: shorter inputs, a rich network on the fog node, fewer bits on air, longer trainings, and baselines to compare with. Choosing one replaces space, formats, search and training.</source>
        <translation>Artikelns: hela indata, enkla lager, float32 över radio. Öppen: kortare indata, ett kraftfullt nät på fog-noden, färre bitar över radio, längre träningar och referensmetoder att jämföra med. Ett val ersätter sökrymd, format, sökning och träning.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Artikelns</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Input lengths</source>
        <translation>Indatalängder</translation>
    </message>
    <message>
        <source>How many values of a sample are left ahead of the network; each is the mean of its neighbours. The search chooses. Empty: all of them.</source>
        <translation>Hur många värden av ett exempel som återstår före nätet; vart och ett är medelvärdet av sina grannar. Sökningen väljer. Tomt: alla.</translation>
    </message>
    <message>
        <source>Edge layers</source>
        <translation>Edge-lager</translation>
    </message>
    <message>
        <source>How many layers come before the rich network; 0 sends the input as it is. Empty: the most.</source>
        <translation>Hur många lager som kommer före det kraftfulla nätet; 0 sänder indata som de är. Tomt: det högsta antalet.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kärnor</translation>
    </message>
    <message>
        <source>How many neighbours a layer that shortens may look at, an odd number. Empty: as many as it shortens by, as in the paper.</source>
        <translation>Hur många grannar ett förkortande lager får se på, ett udda tal. Tomt: så många som det förkortar med, som i artikeln.</translation>
    </message>
    <message>
        <source>0 (as the paper)</source>
        <translation>0 (som i artikeln)</translation>
    </message>
    <message>
        <source>Fog channels</source>
        <translation>Fog-kanaler</translation>
    </message>
    <message>
        <source>Channels of the rich network on the fog node. Empty: there is none, as in the paper.</source>
        <translation>Kanaler i det kraftfulla nätet på fog-noden. Tomt: det finns inget, som i artikeln.</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0 (inget)</translation>
    </message>
    <message>
        <source>Fog blocks</source>
        <translation>Fog-block</translation>
    </message>
    <message>
        <source>How many residual blocks the rich network may have. Empty: one.</source>
        <translation>Hur många residualblock det kraftfulla nätet får ha. Tomt: ett.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SplitView</name>
    <message>
        <source>The split</source>
        <translation>Delningen</translation>
    </message>
    <message>
        <source>Return to the best point</source>
        <translation>Återgå till den bästa punkten</translation>
    </message>
    <message>
        <source>Select a candidate to see its layers, and where they are cut in two.</source>
        <translation>Markera en kandidat för att se dess lager och var de delas i två.</translation>
    </message>
    <message numerus="yes">
        <source>The network has %n layers.</source>
        <translation>
            <numerusform>Nätet har %n lager.</numerusform>
            <numerusform>Nätet har %n lager.</numerusform>
        </translation>
    </message>
    <message>
        <source>input</source>
        <translation>indata</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>sista lagret på edge-sidan</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanaler</translation>
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
        <translation>Börja med</translation>
    </message>
    <message>
        <source>The best networks of an earlier run on the same data, split and seed can be trained first; the search goes on from them.</source>
        <translation>De bästa näten från en tidigare körning med samma data, uppdelning och startvärde kan tränas först; sökningen utgår från dem.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Begin with the best networks of an earlier run</source>
        <translation>Börja med de bästa näten från en tidigare körning</translation>
    </message>
    <message>
        <source>Begin with random networks</source>
        <translation>Börja med slumpmässiga nät</translation>
    </message>
    <message>
        <source>the best %1 networks of %2</source>
        <translation>de %1 bästa näten från %2</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) that the study names</source>
        <translation>
            <numerusform>%n nät som studien anger</numerusform>
            <numerusform>%n nät som studien anger</numerusform>
        </translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>slumpmässiga nät</translation>
    </message>
    <message>
        <source>Run to begin with</source>
        <translation>Körning att börja med</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Körningar (*.splitscape)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyFiles</name>
    <message>
        <source>Runs with everything found (*.splitscape)</source>
        <translation>Körningar med allt som hittats (*.splitscape)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Ny studie</translation>
    </message>
    <message>
        <source>Stop the search before another study is opened.</source>
        <translation>Stoppa sökningen innan en annan studie öppnas.</translation>
    </message>
    <message>
        <source>Open a study or a run</source>
        <translation>Öppna en studie eller en körning</translation>
    </message>
    <message>
        <source>Studies and runs (*.json *.splitscape)</source>
        <translation>Studier och körningar (*.json *.splitscape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Öppnar %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 The file has %n further problem(s).</source>
        <translation>
            <numerusform>%1 Filen har %n problem till.</numerusform>
            <numerusform>%1 Filen har %n problem till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Spara studien</translation>
    </message>
    <message>
        <source>There is no finished run to save; save the study as .json instead.</source>
        <translation>Det finns ingen klar körning att spara; spara studien som .json i stället.</translation>
    </message>
    <message>
        <source>The run was saved as %1.</source>
        <translation>Körningen sparades som %1.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Sparar %1…</translation>
    </message>
    <message>
        <source>Another program searches in %1; you see it as it goes, and cannot change it here.</source>
        <translation>Ett annat program söker i %1; du ser sökningen medan den pågår, och kan inte ändra den här.</translation>
    </message>
    <message numerus="yes">
        <source>This run ended early, after %n candidate(s). It can go on to the same end as if it never had stopped.</source>
        <translation>
            <numerusform>Körningen slutade i förtid, efter %n kandidat. Den kan fortsätta till samma slut som om den aldrig hade stoppats.</numerusform>
            <numerusform>Körningen slutade i förtid, efter %n kandidater. Den kan fortsätta till samma slut som om den aldrig hade stoppats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>%1 What could be read is shown.</source>
        <translation>%1 Det som gick att läsa visas.</translation>
    </message>
    <message>
        <source>Save it to a new file…</source>
        <translation>Spara i en ny fil…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Spara det som gick att läsa</translation>
    </message>
    <message>
        <source>Make a study of it</source>
        <translation>Skapa en studie av den</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Studier (*.study.json *.json)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyGallery</name>
    <message>
        <source>Defaults</source>
        <translation>Standardvärden</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Seizures, a loose limit</source>
        <translation>Anfall, generös gräns</translation>
    </message>
    <message>
        <source>Seizures, a tight limit</source>
        <translation>Anfall, snäv gräns</translation>
    </message>
    <message>
        <source>Arrhythmia, a loose limit</source>
        <translation>Arytmi, generös gräns</translation>
    </message>
    <message>
        <source>Arrhythmia, a tight limit</source>
        <translation>Arytmi, snäv gräns</translation>
    </message>
    <message>
        <source>Arrhythmia, everything on the wearable</source>
        <translation>Arytmi, allt på sensornoden</translation>
    </message>
    <message>
        <source>Arrhythmia of unknown patients</source>
        <translation>Arytmi hos okända patienter</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Dina egna data</translation>
    </message>
    <message>
        <source>Every setting at its default, on synthetic heartbeats and without an energy limit.</source>
        <translation>Alla inställningar på standardvärden, på syntetiska hjärtslag och utan energigräns.</translation>
    </message>
    <message>
        <source>Synthetic heartbeats; needs no files and ends within minutes.</source>
        <translation>Syntetiska hjärtslag; kräver inga filer och slutar inom några minuter.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.27 mJ, which the published SD-2 keeps. You need the recordings.</source>
        <translation>Två kanaler av CHB-MIT-registreringarna inom 0,27 mJ, som den publicerade SD-2 håller. Du behöver registreringarna.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.1 mJ, which the published SD-1 keeps. You need the recordings.</source>
        <translation>Två kanaler av CHB-MIT-registreringarna inom 0,1 mJ, som den publicerade SD-1 håller. Du behöver registreringarna.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.27 mJ, which the published AC-2 keeps. You need the recordings.</source>
        <translation>Fem slags slag ur MIT-BIH-registreringarna inom 0,27 mJ, som den publicerade AC-2 håller. Du behöver registreringarna.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.1 mJ, which the published AC-1 keeps. You need the recordings.</source>
        <translation>Fem slags slag ur MIT-BIH-registreringarna inom 0,1 mJ, som den publicerade AC-1 håller. Du behöver registreringarna.</translation>
    </message>
    <message>
        <source>No cut: what a network costs that runs on the wearable alone, to compare with.</source>
        <translation>Ingen delning: vad ett nät kostar som körs enbart på sensornoden, att jämföra med.</translation>
    </message>
    <message>
        <source>Nobody’s beats are in more than one part of the data: what a network does for somebody it has never seen.</source>
        <translation>Ingens slag finns i mer än en del av data: vad ett nät presterar för någon det aldrig har sett.</translation>
    </message>
    <message>
        <source>Samples in a CSV file, one a line. For a board of your own, take any study and enter the board in its group Device.</source>
        <translation>Exempel i en CSV-fil, ett per rad. För ett eget kort: ta vilken studie som helst och ange kortet i gruppen Enhet.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Ny studie</translation>
    </message>
    <message>
        <source>Studies to start from</source>
        <translation>Studier att utgå från</translation>
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
        <translation>Allt kan ändras efteråt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>As the paper searches</source>
        <translation>Så som artikeln söker</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ with the paper’s genetic algorithm and its settings. The other studies search with BANANAS, which measured better. You need the recordings.</source>
        <translation>Arytmi inom 0,27 mJ med artikelns genetiska algoritm och dess inställningar. De andra studierna söker med BANANAS, som gav bättre mätvärden. Du behöver registreringarna.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyPage</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Go to the first field that needs a look.</source>
        <translation>Gå till det första fältet som behöver ses över.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What the study is called, for people.</source>
        <translation>Vad studien heter, för människor.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Slumpfrö</translation>
    </message>
    <message>
        <source>The same seed gives the same run, candidate by candidate.</source>
        <translation>Samma slumpfrö ger samma körning, kandidat för kandidat.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Trådar</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>en per kärna</translation>
    </message>
    <message>
        <source>How many candidates are trained at once; no result depends on it.</source>
        <translation>Hur många kandidater som tränas samtidigt; inget resultat beror på det.</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Tidsbudget</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The search ends after this time; the test of its best network follows.</source>
        <translation>Sökningen slutar efter denna tid; testet av dess bästa nät följer.</translation>
    </message>
    <message>
        <source>Training budget</source>
        <translation>Träningsbudget</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>nät</translation>
    </message>
    <message>
        <source>The search ends after the generation that reaches this many trainings.</source>
        <translation>Sökningen slutar efter den generation som når så många träningar.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>slumpfrö %1</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Välj var data finns.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value before a search can start.</source>
        <translation>
            <numerusform>%n fält behöver ett annat värde innan en sökning kan starta.</numerusform>
            <numerusform>%n fält behöver ett annat värde innan en sökning kan starta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form of the study</source>
        <translation>Studiens formulär</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n slumpfrö</numerusform>
            <numerusform>%n slumpfrön</numerusform>
        </translation>
    </message>
    <message>
        <source>Several searches cannot begin with the networks of one run: take it away in Begin with, below Algorithm, or ask for one seed and one limit.</source>
        <translation>Flera sökningar kan inte börja med näten från en körning: ta bort den i Börja med, under Algoritm, eller be om ett startvärde och en gräns.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ViewChips</name>
    <message>
        <source>all the device has</source>
        <translation>allt som enheten har</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>utan: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>med namnet ”%1”</translation>
    </message>
    <message>
        <source>with copies</source>
        <translation>med kopior</translation>
    </message>
    <message>
        <source>energy of the edge</source>
        <translation>edge-energi</translation>
    </message>
    <message>
        <source>total energy, edge and fog</source>
        <translation>total energi, edge och fog</translation>
    </message>
    <message>
        <source>fog factor %1</source>
        <translation>fog-faktor %1</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>energigräns %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>ingen energigräns</translation>
    </message>
    <message>
        <source>Flash limit: %1</source>
        <translation>Flash-gräns: %1</translation>
    </message>
    <message>
        <source>RAM limit: %1</source>
        <translation>RAM-gräns: %1</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>enhet: %1</translation>
    </message>
    <message>
        <source>radio: %1</source>
        <translation>radio: %1</translation>
    </message>
    <message>
        <source>Watched only</source>
        <translation>Endast visning</translation>
    </message>
    <message>
        <source>Another program searches here. You see it as it goes, and cannot change it.</source>
        <translation>Ett annat program söker här. Du ser sökningen medan den pågår, och kan inte ändra den.</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Tänk om: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Every page judges the candidates by other rules than the search did:
%1
Click to judge by the rules of the search again.</source>
        <translation>Varje sida bedömer kandidaterna enligt andra regler än sökningen gjorde:
%1
Klicka för att åter bedöma enligt sökningens regler.</translation>
    </message>
    <message>
        <source>End the what-if: %1</source>
        <translation>Avsluta Tänk om: %1</translation>
    </message>
    <message>
        <source>Filter: %1 of %2</source>
        <translation>Filter: %1 av %2</translation>
    </message>
    <message>
        <source>Only these candidates are shown, on every page:
%1
Click to show all.</source>
        <translation>Endast dessa kandidater visas, på alla sidor:
%1
Klicka för att visa alla.</translation>
    </message>
    <message>
        <source>End the filter: %1</source>
        <translation>Avsluta filtret: %1</translation>
    </message>
    <message>
        <source>computes in %1</source>
        <translation>räknar i %1</translation>
    </message>
    <message>
        <source>sends as %1</source>
        <translation>sänder som %1</translation>
    </message>
    <message>
        <source>latency limit %1</source>
        <translation>latensgräns %1</translation>
    </message>
    <message>
        <source>no latency limit</source>
        <translation>ingen latensgräns</translation>
    </message>
    <message>
        <source>limit of the average power %1</source>
        <translation>gräns för medeleffekten %1</translation>
    </message>
    <message>
        <source>no limit of the average power</source>
        <translation>ingen gräns för medeleffekten</translation>
    </message>
    <message>
        <source>one inference every %1</source>
        <translation>en inferens var %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WaveformChart</name>
    <message>
        <source>Samples of each class</source>
        <translation>Exempel i varje klass</translation>
    </message>
    <message>
        <source>A few samples of each class will appear here.</source>
        <translation>Några exempel i varje klass visas här.</translation>
    </message>
    <message>
        <source>%1: %2 samples</source>
        <translation>%1: %2 exempel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>The data has no class to show.</source>
        <translation>Data har ingen klass att visa.</translation>
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
        <translation>%1 (allt)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Som i studien</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Edge-energi</translation>
    </message>
    <message>
        <source>Total energy, edge and fog</source>
        <translation>Total energi, edge och fog</translation>
    </message>
    <message>
        <source>Judge by the rules of the study again.</source>
        <translation>Bedöm åter enligt studiens regler.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Whose energy is minimised and limited.</source>
        <translation>Vems energi som minimeras och begränsas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>The wearable that computes the first layers.</source>
        <translation>Sensornoden som beräknar de första lagren.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>The link that carries the activation at the cut.</source>
        <translation>Länken som överför aktiveringen vid delningen.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Fog-faktor</translation>
    </message>
    <message>
        <source>How many times less energy the fog node needs for the same work.</source>
        <translation>Hur många gånger mindre energi fog-noden kräver för samma arbete.</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Energigräns</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>What one inference may spend in the scenario.</source>
        <translation>Vad en inferens får förbruka i scenariot.</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Flash-gräns</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Room for the weights of the layers on the wearable.</source>
        <translation>Utrymme för vikterna i lagren på sensornoden.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>RAM-gräns</translation>
    </message>
    <message>
        <source>Room for what goes into and comes out of a layer on the wearable.</source>
        <translation>Utrymme för det som går in i och kommer ut ur ett lager på sensornoden.</translation>
    </message>
    <message>
        <source>%1 (study)</source>
        <comment>device or radio of the study</comment>
        <translation>%1 (studie)</translation>
    </message>
    <message>
        <source>Judged by the rules of the study.</source>
        <translation>Bedömt enligt studiens regler.</translation>
    </message>
    <message>
        <source>Judged by other rules than those of the study.</source>
        <translation>Bedömt enligt andra regler än studiens.</translation>
    </message>
    <message>
        <source>Search by these</source>
        <translation>Sök enligt dessa</translation>
    </message>
    <message>
        <source>Put these rules into the study on the left, for the next search.</source>
        <translation>För in dessa regler i studien till vänster, för nästa sökning.</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Räknar i</translation>
    </message>
    <message>
        <source>Number format of the layers on the wearable. int8 takes a quarter of the memory; what it spends is known only for devices with figures for it. The networks are not trained again: the accuracy in each format was measured when the run ended.</source>
        <translation>Talformat för lagren på sensornoden. int8 tar en fjärdedel av minnet; vad det förbrukar är känt endast för enheter med värden för det. Näten tränas inte om: noggrannheten i varje format mättes när körningen slutade.</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Sänder som</translation>
    </message>
    <message>
        <source>Number format of the values on air, of 32, 16, 8 or 4 bits.</source>
        <translation>Talformat för värdena över radio, med 32, 16, 8 eller 4 bitar.</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>som i studien</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latensgräns</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take, from the input to the class.</source>
        <translation>Hur lång tid en inferens får ta, från indata till klass.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Effektgräns</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>What the wearable may take on average; needs the time between inferences.</source>
        <translation>Vad sensornoden får dra i medel; kräver tiden mellan inferenser.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>En inferens var</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Tid från en inferens till nästa.</translation>
    </message>
    <message>
        <source>State the time between inferences: without it the power limit judges nothing.</source>
        <translation>Ange tiden mellan inferenser: utan den bedömer effektgränsen ingenting.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WorkersSection</name>
    <message>
        <source>Workers</source>
        <translation>Arbetsprocesser</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>no workers</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Other machines train too once their workers connect to this port of this machine; no result depends on them.</source>
        <translation>Även andra datorer tränar när deras arbetsprocesser ansluter till denna port på den här datorn; inget resultat beror på dem.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Of this machine. Empty: only programs of this machine and SSH tunnels reach the port. Any other address needs a password file, and its traffic is not encrypted.</source>
        <translation>Den här datorns adress. Tomt: endast program på den här datorn och SSH-tunnlar når porten. Varje annan adress kräver en lösenordsfil, och dess trafik är inte krypterad.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Password file of the workers</source>
        <translation>Arbetsprocessernas lösenordsfil</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Lösenordsfil</translation>
    </message>
    <message>
        <source>A text file that the workers have too; its content is what they must know.</source>
        <translation>En textfil som även arbetsprocesserna har; dess innehåll är vad de måste kunna.</translation>
    </message>
    <message>
        <source>Workers only</source>
        <translation>Endast arbetsprocesser</translation>
    </message>
    <message>
        <source>No network is trained on this machine.</source>
        <translation>Inget nät tränas på den här datorn.</translation>
    </message>
    <message>
        <source>%1 lost, %2 failed, %3 refused.</source>
        <translation>%1 förlorade, %2 misslyckade, %3 avvisade.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiera kommandot</translation>
    </message>
</context>
</TS>
