<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BaselineText</name>
    <message>
        <source>send it raw</source>
        <translation>envoi brut</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>all on the edge</source>
        <translation>tout sur le capteur</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a rich network on the fog node</source>
        <translation>envoyer %1 valeurs brutes en %2 à un grand réseau sur la passerelle</translation>
    </message>
    <message>
        <source>sending %1 raw values as %2 to a logistic regression on band powers and moments</source>
        <translation>envoyer %1 valeurs brutes en %2 à une régression logistique sur des puissances de bande et des moments</translation>
    </message>
    <message>
        <source>computing everything on the wearable, in the network %1</source>
        <translation>tout calculer sur le capteur, dans le réseau %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accuracy for energy</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 ± %2 for %3</source>
        <comment>accuracy and deviation for energy</comment>
        <translation>%1 ±&#xa0;%2 pour %3</translation>
    </message>
    <message>
        <source>A radio that spends less a byte, or a smaller energy limit, would change that.</source>
        <translation>Une radio qui dépense moins par octet, ou une limite d’énergie plus basse, changerait cela.</translation>
    </message>
    <message>
        <source>A board that computes for less, a radio that spends more a byte, or raw data that must not leave the wearable (the lowest point allowed) would change that.</source>
        <translation>Une carte qui calcule pour moins, une radio qui dépense plus par octet, ou des données brutes qui ne doivent pas quitter le capteur (le point le plus bas autorisé) changeraient cela.</translation>
    </message>
    <message>
        <source>No network on the edge is worth its energy here: %1 scores %2.</source>
        <translation>Aucun réseau sur le capteur ne vaut ici son énergie&#xa0;: %1 atteint %2.</translation>
    </message>
    <message>
        <source>The result does not beat a baseline: %1 scores %2.</source>
        <translation>Le résultat ne bat pas une méthode de référence&#xa0;: %1 atteint %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a baseline, its score</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Baselines, on the test part: %1.</source>
        <translation>Méthodes de référence, sur la partie de test&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>On %1 by %2 the best cut is point %3: %4 on the wearable.</source>
        <translation>Sur %1 par %2, la meilleure coupure est au point %3&#xa0;: %4 sur le capteur.</translation>
    </message>
    <message>
        <source>On %1 by %2 no point meets the Flash and RAM limits.</source>
        <translation>Sur %1 par %2, aucun point ne respecte les limites de Flash et de RAM.</translation>
    </message>
</context>
<context>
    <name>CandidateColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Number of the candidate, in the order the search asked for them.</source>
        <translation>Numéro du candidat, dans l’ordre où la recherche les a demandés.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Selection accuracy: on the first half of the validation data, which guides the search.</source>
        <translation>Exactitude de sélection&#xa0;: sur la première moitié des données de validation, qui guide la recherche.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Accuracy on the second half of the validation data, which is held back from the search and known after its final test.</source>
        <translation>Exactitude sur la seconde moitié des données de validation, réservée hors de la recherche et connue après le test final.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy of the chosen scenario per inference, at the best partition point.</source>
        <translation>Énergie du scénario choisi par inférence, au meilleur point de coupure.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Energy the wearable spends per inference, computing and sending.</source>
        <translation>Énergie que le capteur porté (edge) dépense par inférence, en calcul et en émission.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Energy of wearable and fog node together per inference.</source>
        <translation>Énergie du capteur et de la passerelle ensemble, par inférence.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash the weights on the wearable need.</source>
        <translation>Flash nécessaire aux poids sur le capteur.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>RAM the largest layer on the wearable needs.</source>
        <translation>RAM nécessaire à la plus grande couche sur le capteur.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Weights and biases of the whole network.</source>
        <translation>Poids et biais de tout le réseau.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of the whole network per inference.</source>
        <translation>Opérations de multiplication-accumulation de tout le réseau par inférence.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of the network, the classifying one included.</source>
        <translation>Couches du réseau, y compris celle qui classe.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Best partition point; point 1 sends the raw input.</source>
        <translation>Meilleur point de coupure&#x202f;; le point 1 envoie l’entrée brute.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Generation of the search; 0 is the random start.</source>
        <translation>Génération de la recherche&#x202f;; 0 est le départ aléatoire.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether the candidate keeps the limits, and whether it was trained.</source>
        <translation>Si le candidat respecte les limites, et s’il a été entraîné.</translation>
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
        <source>fits</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>too much memory</source>
        <translation>trop de mémoire</translation>
    </message>
    <message>
        <source>training failed</source>
        <translation>échec de l’entraînement</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Time of one inference at the best partition point: wearable, and radio and fog node where their times are stated.</source>
        <translation>Temps d’une inférence au meilleur point de coupure&#xa0;: capteur, plus radio et passerelle là où leurs temps sont indiqués.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Average power of the wearable, where the time from one inference to the next is stated.</source>
        <translation>Puissance moyenne du capteur, là où le temps d’une inférence à la suivante est indiqué.</translation>
    </message>
    <message>
        <source>too much energy or time</source>
        <translation>trop d’énergie ou de temps</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>Choose a study to start from.</source>
        <translation>Choisir une étude comme point de départ.</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Ouvrir l’étude de &amp;démonstration</translation>
    </message>
    <message>
        <source>Open a small study of synthetic heartbeats.</source>
        <translation>Ouvrir une petite étude sur des battements synthétiques.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a study or a run.</source>
        <translation>Ouvrir une étude ou une exécution.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the study.</source>
        <translation>Enregistrer l’étude.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the study, or the run with all it found, under another name.</source>
        <translation>Enregistrer sous un autre nom l’étude, ou l’exécution avec tout ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <source>&amp;Export candidates…</source>
        <translation>E&amp;xporter les candidats…</translation>
    </message>
    <message>
        <source>Save the table of candidates as CSV.</source>
        <translation>Enregistrer le tableau des candidats au format CSV.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Save question, answer and evidence of this run as PDF or web page.</source>
        <translation>Enregistrer la question, la réponse et les preuves de cette exécution en PDF ou en page web.</translation>
    </message>
    <message>
        <source>Export the selected net&amp;work…</source>
        <translation>Exporter le réseau sé&amp;lectionné…</translation>
    </message>
    <message>
        <source>Write the selected candidate&apos;s network as ONNX files and its edge part as C99.</source>
        <translation>Écrire le réseau du candidat sélectionné en fichiers ONNX et sa partie capteur en C99.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop what is running, keep what was found, and quit.</source>
        <translation>Arrêter ce qui est en cours, garder ce qui a été trouvé et quitter.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of the study.</source>
        <translation>Annuler la dernière modification de l’étude.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Refaire la modification annulée.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start the search.</source>
        <translation>Démarrer la recherche.</translation>
    </message>
    <message>
        <source>&amp;Go on with this run</source>
        <translation>&amp;Continuer cette exécution</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, to the same end as if it never had been.</source>
        <translation>Continuer une exécution arrêtée, jusqu’au même résultat que si elle ne l’avait jamais été.</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>A&amp;jouter à la file d’attente</translation>
    </message>
    <message>
        <source>Let this study wait for its turn in the queue.</source>
        <translation>Laisser cette étude attendre son tour dans la file.</translation>
    </message>
    <message>
        <source>&amp;Queue of studies…</source>
        <translation>&amp;File d’attente des études…</translation>
    </message>
    <message>
        <source>Search several studies one after the other.</source>
        <translation>Explorer plusieurs études l’une après l’autre.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let the trainings under way finish and begin no other.</source>
        <translation>Laisser finir les entraînements en cours et n’en commencer aucun autre.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the search and keep everything it found.</source>
        <translation>Arrêter la recherche et garder tout ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <source>&amp;Search page</source>
        <translation>Page &amp;Recherche</translation>
    </message>
    <message>
        <source>Show the search as it goes.</source>
        <translation>Afficher le déroulement de la recherche.</translation>
    </message>
    <message>
        <source>&amp;Candidates page</source>
        <translation>Page &amp;Candidats</translation>
    </message>
    <message>
        <source>Show the table of all candidates.</source>
        <translation>Afficher le tableau de tous les candidats.</translation>
    </message>
    <message>
        <source>C&amp;ompare page</source>
        <translation>Page C&amp;omparer</translation>
    </message>
    <message>
        <source>Show the pinned candidates side by side.</source>
        <translation>Afficher côte à côte les candidats épinglés.</translation>
    </message>
    <message>
        <source>&amp;Result page</source>
        <translation>Page Rés&amp;ultat</translation>
    </message>
    <message>
        <source>Show the test of the chosen candidate.</source>
        <translation>Afficher le test du candidat choisi.</translation>
    </message>
    <message>
        <source>Ru&amp;ns page</source>
        <translation>Page &amp;Exécutions</translation>
    </message>
    <message>
        <source>Show the list of runs, and compare them.</source>
        <translation>Afficher la liste des exécutions et les comparer.</translation>
    </message>
    <message>
        <source>&amp;Data page</source>
        <translation>Page &amp;Données</translation>
    </message>
    <message>
        <source>Show what was read of the data.</source>
        <translation>Afficher ce qui a été lu des données.</translation>
    </message>
    <message>
        <source>Go to the st&amp;udy form</source>
        <translation>Aller au &amp;formulaire de l’étude</translation>
    </message>
    <message>
        <source>Put the keyboard into the study form.</source>
        <translation>Placer le clavier dans le formulaire de l’étude.</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Aller à l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>Put the keyboard into the inspector.</source>
        <translation>Placer le clavier dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Select the &amp;best candidate</source>
        <translation>Sélectionner le &amp;meilleur candidat</translation>
    </message>
    <message>
        <source>Select the candidate with the highest accuracy among those that keep all limits.</source>
        <translation>Sélectionner le candidat à l’exactitude la plus élevée parmi ceux qui respectent toutes les limites.</translation>
    </message>
    <message>
        <source>Select the &amp;previous candidate</source>
        <translation>Sélectionner le candidat &amp;précédent</translation>
    </message>
    <message>
        <source>Select the candidate before this one in the table.</source>
        <translation>Sélectionner le candidat qui précède celui-ci dans le tableau.</translation>
    </message>
    <message>
        <source>Select the &amp;next candidate</source>
        <translation>Sélectionner le candidat &amp;suivant</translation>
    </message>
    <message>
        <source>Select the candidate after this one in the table.</source>
        <translation>Sélectionner le candidat qui suit celui-ci dans le tableau.</translation>
    </message>
    <message>
        <source>P&amp;in the selected candidate</source>
        <translation>Ép&amp;ingler le candidat sélectionné</translation>
    </message>
    <message>
        <source>Keep the selected candidate for comparison, or let it go.</source>
        <translation>Garder le candidat sélectionné pour la comparaison, ou l’en retirer.</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s light or dark theme.</source>
        <translation>Suivre le thème clair ou sombre du bureau.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Utiliser le thème clair.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Utiliser le thème sombre.</translation>
    </message>
    <message>
        <source>Reset the arran&amp;gement</source>
        <translation>Réinitialiser la dispo&amp;sition</translation>
    </message>
    <message>
        <source>Put study form, inspector and toolbar back where they were at first.</source>
        <translation>Remettre le formulaire de l’étude, l’inspecteur et la barre d’outils à leur place initiale.</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Open the handbook that came with the program.</source>
        <translation>Ouvrir le manuel fourni avec le programme.</translation>
    </message>
    <message>
        <source>How to &amp;read this page</source>
        <translation>Comment &amp;lire cette page</translation>
    </message>
    <message>
        <source>Open what the handbook says of the page that is shown.</source>
        <translation>Ouvrir ce que le manuel dit de la page affichée.</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Open the list of terms.</source>
        <translation>Ouvrir la liste des termes.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List every command that has a shortcut.</source>
        <translation>Lister toutes les commandes qui ont un raccourci.</translation>
    </message>
    <message>
        <source>A&amp;bout Splitscape</source>
        <translation>À &amp;propos de Splitscape</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>Version, licence et sources.</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un doss&amp;ier…</translation>
    </message>
    <message>
        <source>Make a study of a folder of recordings or tables, or open the folder of a series.</source>
        <translation>Faire une étude d’un dossier d’enregistrements ou de tableaux, ou ouvrir le dossier d’une série.</translation>
    </message>
    <message>
        <source>&amp;Benchmark page</source>
        <translation>Page &amp;Banc d’essai</translation>
    </message>
    <message>
        <source>Compare the strategies on tables of trained networks.</source>
        <translation>Comparer les stratégies sur des tableaux de réseaux entraînés.</translation>
    </message>
    <message>
        <source>Show the searches of a study side by side.</source>
        <translation>Montrer les recherches d’une étude côte à côte.</translation>
    </message>
    <message>
        <source>Seri&amp;es page</source>
        <translation>P&amp;age Série</translation>
    </message>
    <message>
        <source>Cali&amp;brate a device…</source>
        <translation>É&amp;talonner un appareil…</translation>
    </message>
    <message>
        <source>Make a device of layers that were measured on your board.</source>
        <translation>Faire un appareil à partir de couches mesurées sur votre carte.</translation>
    </message>
    <message>
        <source>Search o&amp;n…</source>
        <translation>Co&amp;ntinuer la recherche…</translation>
    </message>
    <message>
        <source>Search on where a completed run ended, in a file of its own.</source>
        <translation>Continuer là où une exécution achevée s’est terminée, dans un fichier à part.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Compute (mJ)</source>
        <translation>Calcul (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Radio (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>Passerelle (mJ)</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>Real heartbeats</source>
        <translation>Battements réels</translation>
    </message>
    <message>
        <source>Synthetic heartbeats</source>
        <translation>Battements synthétiques</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>limite d’énergie %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>sans limite d’énergie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n search(es) of %3 trainings each</source>
        <comment>table, energy limit, trainings</comment>
        <translation>
            <numerusform>%1, %2, %n recherche de %3 entraînements</numerusform>
            <numerusform>%1, %2, %n recherches de %3 entraînements chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol %1; regret on the test part of the table</source>
        <translation>Protocole %1&#xa0;; regret sur la partie de test du tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Energy limit (mJ)</source>
        <translation>Limite d’énergie (mJ)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Trainings of each</source>
        <translation>Entraînements de chacune</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>test part of the table</source>
        <translation>partie de test du tableau</translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>%1 holds ECG records, not a study. A new study can be made of them.</source>
        <translation>%1 contient des enregistrements ECG, pas une étude. Une nouvelle étude peut être créée à partir d’eux.</translation>
    </message>
    <message>
        <source>%1 holds EEG recordings, not a study. A new study can be made of them.</source>
        <translation>%1 contient des enregistrements EEG, pas une étude. Une nouvelle étude peut être créée à partir d’eux.</translation>
    </message>
    <message>
        <source>%1 is data, not a study. A new study can be made of it.</source>
        <translation>%1 contient des données, pas une étude. Une nouvelle étude peut être créée à partir d’elles.</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Enregistrements et tableaux (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Parts of this file could not be read; what could be read is here.</source>
        <translation>Certaines parties de ce fichier n’ont pas pu être lues&#x202f;; ce qui a pu l’être est ici.</translation>
    </message>
    <message>
        <source>An earlier version wrote this file, without checksums: a changed byte in it may go unnoticed. Going on with the run adds them.</source>
        <translation>Une version antérieure a écrit ce fichier, sans sommes de contrôle&#xa0;: un octet modifié peut passer inaperçu. Continuer l’exécution les ajoute.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>sans somme de contrôle</translation>
    </message>
</context>
<context>
    <name>EdgeKindText</name>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Séparable</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
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
        <translation>Il n’y a rien à l’emplacement %1 (%2)&#xa0;: choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>There is nothing at %1, so choose another file or folder.</source>
        <translation>Il n’y a rien à l’emplacement %1&#xa0;: choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>%1 is not a file (%2), so choose a file.</source>
        <translation>%1 n’est pas un fichier (%2)&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a file, so choose a file.</source>
        <translation>%1 n’est pas un fichier&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a folder (%2), so choose a folder.</source>
        <translation>%1 n’est pas un dossier (%2)&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so choose a folder.</source>
        <translation>%1 n’est pas un dossier&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so check its permissions or choose another file.</source>
        <translation>%1 ne peut pas être lu (%2)&#xa0;: vérifiez les droits d’accès ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so check its permissions or choose another file.</source>
        <translation>%1 ne peut pas être lu&#xa0;: vérifiez les droits d’accès ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is empty (%2), so choose another file.</source>
        <translation>%1 est vide (%2)&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is empty, so choose another file.</source>
        <translation>%1 est vide&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind (%2), so choose another one.</source>
        <translation>%1 n’est pas un fichier du type attendu (%2)&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is not a file of the expected kind, so choose another one.</source>
        <translation>%1 n’est pas un fichier du type attendu&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read (%2), so choose another file.</source>
        <translation>%1 utilise une possibilité que Splitscape ne sait pas lire (%2)&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 uses a feature that Splitscape does not read, so choose another file.</source>
        <translation>%1 utilise une possibilité que Splitscape ne sait pas lire&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is too large (%2), so choose a smaller file.</source>
        <translation>%1 est trop grand (%2)&#xa0;: choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>%1 is too large, so choose a smaller file.</source>
        <translation>%1 est trop grand&#xa0;: choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind (%2), so choose another folder.</source>
        <translation>%1 ne contient aucun enregistrement du type attendu (%2)&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 holds no record of the expected kind, so choose another folder.</source>
        <translation>%1 ne contient aucun enregistrement du type attendu&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says (%2), so get a fresh copy.</source>
        <translation>%1 se termine avant ce qu’annonce son propre en-tête (%2)&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 ends before its own header says, so get a fresh copy.</source>
        <translation>%1 se termine avant ce qu’annonce son propre en-tête&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), so get a fresh copy.</source>
        <translation>%1 est endommagé (%2)&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 is damaged, so get a fresh copy.</source>
        <translation>%1 est endommagé&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum (%2), so get a fresh copy.</source>
        <translation>Les échantillons de %1 ne correspondent pas à leur somme de contrôle (%2)&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The samples of %1 do not match their checksum, so get a fresh copy.</source>
        <translation>Les échantillons de %1 ne correspondent pas à leur somme de contrôle&#xa0;: procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2), so choose another place.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no space left for %1 (%2), so make room or choose another place.</source>
        <translation>Il n’y a plus de place pour %1 (%2)&#xa0;: libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no space left for %1, so make room or choose another place.</source>
        <translation>Il n’y a plus de place pour %1&#xa0;: libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2), so close it there or choose another file.</source>
        <translation>%1 est utilisé par un autre programme (%2)&#xa0;: fermez-le là-bas ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so close it there or choose another file.</source>
        <translation>%1 est utilisé par un autre programme&#xa0;: fermez-le là-bas ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be used as given: %2 (see --help).</source>
        <translation>%1 ne peut pas être utilisé tel quel&#xa0;: %2 (voir --help).</translation>
    </message>
    <message>
        <source>%1 cannot be used as given (see --help).</source>
        <translation>%1 ne peut pas être utilisé tel quel (voir --help).</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2), so correct it there.</source>
        <translation>%1 ne peut pas être compris (%2)&#xa0;: corrigez à cet endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be understood, so correct it.</source>
        <translation>%1 ne peut pas être compris&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1 is not known (%2), so correct or remove it.</source>
        <translation>%1 n’est pas connu (%2)&#xa0;: corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is not known, so correct or remove it.</source>
        <translation>%1 n’est pas connu&#xa0;: corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 has the wrong type (%2), so correct it.</source>
        <translation>%1 n’a pas le bon type (%2)&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1 has the wrong type, so correct it.</source>
        <translation>%1 n’a pas le bon type&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1 needs another value: %2.</source>
        <translation>%1 demande une autre valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs another value.</source>
        <translation>%1 demande une autre valeur.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used (%2), so correct or remove it.</source>
        <translation>La ligne à %1 ne peut pas être utilisée (%2)&#xa0;: corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The row at %1 cannot be used, so correct or remove it.</source>
        <translation>La ligne à %1 ne peut pas être utilisée&#xa0;: corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2), so change or remove one of the two.</source>
        <translation>%1 ne peut pas être utilisé (%2)&#xa0;: modifiez ou supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 cannot be used because two lengths do not divide each other, so change one.</source>
        <translation>%1 ne peut pas être utilisé, car deux longueurs ne se divisent pas&#xa0;: modifiez-en une.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1 (%2), so raise that limit.</source>
        <translation>Aucune architecture de l’espace de recherche ne peut respecter %1 (%2)&#xa0;: relevez cette limite.</translation>
    </message>
    <message>
        <source>No architecture of the search space can meet %1, so raise that limit.</source>
        <translation>Aucune architecture de l’espace de recherche ne peut respecter %1&#xa0;: relevez cette limite.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal (%2), so choose another signal or record.</source>
        <translation>%1 n’a pas le signal voulu (%2)&#xa0;: choisissez un autre signal ou enregistrement.</translation>
    </message>
    <message>
        <source>%1 does not have the wanted signal, so choose another signal or record.</source>
        <translation>%1 n’a pas le signal voulu&#xa0;: choisissez un autre signal ou enregistrement.</translation>
    </message>
    <message>
        <source>%1 has too few samples (%2), so choose more data or another split.</source>
        <translation>%1 a trop peu d’exemples (%2)&#xa0;: choisissez plus de données ou une autre répartition.</translation>
    </message>
    <message>
        <source>%1 has too few samples, so choose more data or another split.</source>
        <translation>%1 a trop peu d’exemples&#xa0;: choisissez plus de données ou une autre répartition.</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted (%2), so resume it to go on.</source>
        <translation>L’exécution dans %1 a été interrompue (%2)&#xa0;: reprenez-la pour continuer.</translation>
    </message>
    <message>
        <source>The run in %1 was interrupted, so resume it to go on.</source>
        <translation>L’exécution dans %1 a été interrompue&#xa0;: reprenez-la pour continuer.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available (%2), so choose the native one.</source>
        <translation>Le moteur d’entraînement %1 n’est pas disponible (%2)&#xa0;: choisissez le moteur intégré.</translation>
    </message>
    <message>
        <source>The trainer %1 is not available, so choose the native one.</source>
        <translation>Le moteur d’entraînement %1 n’est pas disponible&#xa0;: choisissez le moteur intégré.</translation>
    </message>
    <message>
        <source>%1 was stopped on request (%2), so start it again when you want the rest.</source>
        <translation>%1 a été arrêté sur demande (%2)&#xa0;: redémarrez quand vous voudrez la suite.</translation>
    </message>
    <message>
        <source>%1 was stopped on request, so start it again when you want the rest.</source>
        <translation>%1 a été arrêté sur demande&#xa0;: redémarrez quand vous voudrez la suite.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1 (%2), so please report this.</source>
        <translation>Splitscape lui-même a échoué à %1 (%2)&#xa0;: merci de le signaler.</translation>
    </message>
    <message>
        <source>Splitscape itself failed at %1, so please report this.</source>
        <translation>Splitscape lui-même a échoué à %1&#xa0;: merci de le signaler.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 and test share %2 of %3 patients</source>
        <translation>%1 et test partagent %2 patients sur %3</translation>
    </message>
    <message>
        <source>, %1 of %2 recordings</source>
        <translation>, %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>, %1 of %2 test samples overlap in time</source>
        <translation>, %1 exemples de test sur %2 se chevauchent dans le temps</translation>
    </message>
    <message>
        <source>, %1 test samples are identical value for value.</source>
        <translation>, %1 exemples de test sont identiques valeur par valeur.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2: no test sample is of a patient it has learnt from</source>
        <translation>par patient, pli %1 sur %2&#xa0;: aucun exemple de test ne vient d’un patient de l’apprentissage</translation>
    </message>
    <message>
        <source>by patient: no test sample is of a patient it has learnt from</source>
        <translation>par patient&#xa0;: aucun exemple de test ne vient d’un patient de l’apprentissage</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2: no test sample is of a recording it has learnt from</source>
        <translation>DS1 vers DS2 de de Chazal&#xa0;: aucun exemple de test ne vient d’un enregistrement de l’apprentissage</translation>
    </message>
    <message>
        <source>by time: the test is the end of each recording it has learnt from</source>
        <translation>par temps&#xa0;: le test est la fin de chaque enregistrement de l’apprentissage</translation>
    </message>
    <message>
        <source>by sample: one patient’s samples may be in training and test</source>
        <translation>exemples mélangés&#xa0;: les exemples d’un même patient peuvent être dans l’entraînement et le test</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it would have found is not known.</source>
        <translation>L’exécution n’est pas allée à son terme&#x202f;; ce qu’elle aurait trouvé n’est pas connu.</translation>
    </message>
    <message>
        <source>The test part was looked at %1 time(s) before, by runs that this one goes on from, so it is no longer a first look.</source>
        <translation>La partie de test a déjà été regardée %1 fois, par des exécutions que celle-ci continue&#xa0;: ce n’est plus un premier regard.</translation>
    </message>
    <message>
        <source>The signals are synthetic, so the accuracy says nothing of real patients.</source>
        <translation>Les signaux sont synthétiques&#xa0;: l’exactitude ne dit rien de patients réels.</translation>
    </message>
    <message>
        <source>%1 of the %2 patients in the test were learnt from, so the accuracy holds for further samples of these patients and is too high for a stranger.</source>
        <translation>%1 des %2 patients du test ont servi à l’apprentissage&#xa0;: l’exactitude vaut pour d’autres exemples de ces patients et est trop élevée pour un inconnu.</translation>
    </message>
    <message>
        <source>%1 of %2 test samples share signal with a training sample.</source>
        <translation>%1 exemples de test sur %2 partagent du signal avec un exemple d’entraînement.</translation>
    </message>
    <message>
        <source>%1 test samples are the same as a training sample, value for value.</source>
        <translation>%1 exemples de test sont identiques, valeur par valeur, à un exemple d’entraînement.</translation>
    </message>
    <message>
        <source>A baseline does as well for no more energy, or better.</source>
        <translation>Une méthode de référence fait aussi bien sans plus d’énergie, ou mieux.</translation>
    </message>
    <message>
        <source>No baseline was measured, so it is not known what a simpler way would reach (baselines in the study).</source>
        <translation>Aucune méthode de référence n’a été mesurée&#xa0;: on ne sait pas ce qu’une voie plus simple atteindrait (baselines dans l’étude).</translation>
    </message>
    <message>
        <source>Classes were made equally frequent in the test. Where a class is rare, its precision will be far lower.</source>
        <translation>Les classes ont été rendues aussi fréquentes dans le test. Là où une classe est rare, sa précision sera bien plus faible.</translation>
    </message>
    <message>
        <source>Nobody told whose the samples are, so the interval cannot take into account that samples of one patient are alike.</source>
        <translation>Rien ne dit de qui viennent les exemples&#xa0;: l’intervalle ne peut pas tenir compte de la ressemblance entre exemples d’un même patient.</translation>
    </message>
    <message>
        <source>The test has %1 patients only; an interval over so few is itself unsure.</source>
        <translation>Le test n’a que %1 patients&#x202f;; un intervalle sur si peu est lui-même incertain.</translation>
    </message>
    <message>
        <source>The interval of the accuracy is wider than ± 5 points.</source>
        <translation>L’intervalle de l’exactitude est plus large que ± 5&#xa0;points.</translation>
    </message>
    <message>
        <source>It is one search with one seed; how much searches differ is not known (seeds in the study).</source>
        <translation>C’est une seule recherche avec une seule graine&#x202f;; l’écart entre recherches n’est pas connu (seeds dans l’étude).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>What training and test share was not counted when this run began.</source>
        <translation>Ce que l’entraînement et le test partagent n’a pas été compté au début de cette exécution.</translation>
    </message>
    <message>
        <source>The selection half chose the best epoch of %1 networks and was the fitness of the search.</source>
        <translation>La moitié de sélection a choisi la meilleure époque de %1 réseaux et a été l’aptitude (fitness) de la recherche.</translation>
    </message>
    <message>
        <source>The test part has not been looked at.</source>
        <translation>La partie de test n’a pas été regardée.</translation>
    </message>
    <message>
        <source>The held-back half chose one of %1 networks; it was also scored on %2, which chose nothing.</source>
        <translation>La moitié réservée a choisi un réseau parmi %1&#x202f;; %2 autres y ont aussi été évalués, sans rien décider.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: %1 trainings of the chosen network and %2 baselines. Nothing was chosen on it.</source>
        <translation>La partie de test a été regardée une fois, à la fin&#xa0;: %1 entraînements du réseau choisi et %2 méthodes de référence. Rien n’a été choisi sur elle.</translation>
    </message>
    <message>
        <source>Code of the final training is released</source>
        <translation>Le code de l’entraînement final est publié</translation>
    </message>
    <message>
        <source>free software; the study below repeats it</source>
        <translation>logiciel libre&#x202f;; l’étude ci-dessous le répète</translation>
    </message>
    <message>
        <source>Code of the search is released</source>
        <translation>Le code de la recherche est publié</translation>
    </message>
    <message>
        <source>What is compared shares data, training and evaluation</source>
        <translation>Ce qui est comparé partage données, entraînement et évaluation</translation>
    </message>
    <message>
        <source>candidates and baselines run under one study</source>
        <translation>candidats et méthodes de référence relèvent d’une même étude</translation>
    </message>
    <message>
        <source>Versions, machine and seeds are controlled</source>
        <translation>Versions, machine et graines sont maîtrisées</translation>
    </message>
    <message>
        <source>recorded; the result depends on neither threads nor time</source>
        <translation>consignées&#x202f;; le résultat ne dépend ni des fils d’exécution ni du temps</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablations</translation>
    </message>
    <message>
        <source>each is a study of its own: judging.partitioning and search.layer_optimisation</source>
        <translation>chacune est une étude à part&#xa0;: judging.partitioning et search.layer_optimisation</translation>
    </message>
    <message>
        <source>Compared with random search</source>
        <translation>Comparaison avec la recherche aléatoire</translation>
    </message>
    <message>
        <source>this is random search</source>
        <translation>ceci est une recherche aléatoire</translation>
    </message>
    <message>
        <source>not in this run; search.strategy random does it at the same budget</source>
        <translation>pas dans cette exécution&#x202f;; search.strategy random le fait à budget égal</translation>
    </message>
    <message>
        <source>Several searches, all seeds reported</source>
        <translation>Plusieurs recherches, toutes les graines indiquées</translation>
    </message>
    <message>
        <source>all are listed</source>
        <translation>toutes sont listées</translation>
    </message>
    <message>
        <source>one search; seeds in the study repeats it</source>
        <translation>une recherche&#x202f;; seeds dans l’étude la répète</translation>
    </message>
    <message>
        <source>Performance over time</source>
        <translation>Performance au fil du temps</translation>
    </message>
    <message>
        <source>the figure of accuracy by generation</source>
        <translation>la figure de l’exactitude par génération</translation>
    </message>
    <message>
        <source>Tabular benchmark</source>
        <translation>Banc d’essai tabulaire</translation>
    </message>
    <message>
        <source>none holds this space; the program’s own covers a smaller one</source>
        <translation>aucun ne contient cet espace&#x202f;; celui du programme en couvre un plus petit</translation>
    </message>
    <message>
        <source>Tuning of settings is reported</source>
        <translation>Le réglage des paramètres est rapporté</translation>
    </message>
    <message>
        <source>defaults and what they were chosen on are documented; the user’s own trials are not known</source>
        <translation>les valeurs par défaut et ce qui les a fait choisir sont documentés&#x202f;; les essais de l’utilisateur ne sont pas connus</translation>
    </message>
    <message>
        <source>Time of the whole method</source>
        <translation>Temps de la méthode entière</translation>
    </message>
    <message>
        <source>the time of the run includes preparation, search, final trainings and baselines</source>
        <translation>le temps de l’exécution inclut préparation, recherche, entraînements finaux et méthodes de référence</translation>
    </message>
    <message>
        <source>All settings are reported</source>
        <translation>Tous les réglages sont rapportés</translation>
    </message>
    <message>
        <source>the study below holds each</source>
        <translation>l’étude ci-dessous les contient tous</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation>%1 vaut %2 (%3)</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 patients</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2 sur %3 patients</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 for the number of test samples</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2 pour le nombre d’exemples de test</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>aucune méthode de référence n’a été mesurée</translation>
    </message>
    <message>
        <source>the best baseline, %1, reaches %2</source>
        <translation>la meilleure méthode de référence, %1, atteint %2</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half: %1.</source>
        <translation>Sur la partie de test, le réseau n’atteint pas ce que l’étude exige de lui, alors qu’il l’atteignait sur la moitié de sélection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>by patient, fold %1 of %2</source>
        <translation>par patient, pli %1 sur %2</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>par patient</translation>
    </message>
    <message>
        <source>de Chazal’s DS1 to DS2</source>
        <translation>DS1 vers DS2 de de Chazal</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>par temps</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>par fichier</translation>
    </message>
    <message>
        <source>by sample</source>
        <translation>par exemple</translation>
    </message>
    <message>
        <source>by file: the test is the files and folders whose name holds “test”</source>
        <translation>par fichier&#xa0;: le test est formé des fichiers et dossiers dont le nom contient «&#xa0;test&#xa0;»</translation>
    </message>
    <message>
        <source>always answering %1 reaches %2</source>
        <translation>répondre toujours %1 atteint %2</translation>
    </message>
    <message>
        <source>Always answering %1 would be right in %2 of the test samples, no less often than the network; what the network is worth shows in the sensitivity of the other classes and in macro-F1 alone.</source>
        <translation>Répondre toujours %1 serait juste pour %2 des exemples de test, pas moins souvent que le réseau&#xa0;; ce que vaut le réseau ne se voit que dans la sensibilité des autres classes et dans le macro-F1.</translation>
    </message>
    <message>
        <source>The recordings that are scored for events last %1 minutes on average. From 30 s before a seizure to 60 s after it any detection counts as right, so in so short recordings nearly every one does, and false alarms in 24 h say nothing of whole days.</source>
        <translation>Les enregistrements évalués par événements durent %1 minutes en moyenne. De 30 s avant une crise à 60 s après, toute détection compte comme juste, donc presque toutes dans des enregistrements si courts, et les fausses alarmes en 24 h ne disent rien de journées entières.</translation>
    </message>
    <message>
        <source>Nobody told when the samples were recorded, so the order of the rows was taken for the order of time. Where the rows are shuffled, this is a split by sample.</source>
        <translation>Rien n’indique quand les exemples ont été enregistrés&#xa0;; l’ordre des lignes a donc été pris pour l’ordre du temps. Si les lignes sont mélangées, c’est une division par exemples mélangés.</translation>
    </message>
    <message>
        <source>It was looked at again afterwards, for the curve of missed R peaks.</source>
        <translation>Elle a été regardée de nouveau ensuite, pour la courbe des pics R manqués.</translation>
    </message>
    <message>
        <source>The program’s defaults for dropout, initial weights and beat window were first chosen by test accuracies on these recordings. Compared anew by the selection half of DS1 alone they are kept (docs/benchmarks.md), yet figures on these recordings may be a little too good.</source>
        <translation>Les valeurs par défaut du programme pour le dropout, les poids initiaux et la fenêtre des battements ont d’abord été choisies d’après des exactitudes de test sur ces enregistrements. Comparées à nouveau par la seule moitié de sélection de DS1, elles sont maintenues (docs/benchmarks.md)&#xa0;; les résultats sur ces enregistrements peuvent pourtant être un peu trop bons.</translation>
    </message>
    <message>
        <source>The test part was looked at once, at the end: one training of the chosen network and %1 baselines. Nothing was chosen on it.</source>
        <translation>La partie de test a été regardée une fois, à la fin&#xa0;: un entraînement du réseau choisi et %1 méthodes de référence. Rien n’a été choisi sur elle.</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>it runs forwards only, as on a device, and delays the signal</source>
        <translation>il ne va que vers l’avant, comme sur un appareil, et retarde le signal</translation>
    </message>
    <message>
        <source>a device cannot: it runs forwards and backwards over the whole recording</source>
        <translation>un appareil ne le peut pas : il parcourt tout l’enregistrement vers l’avant puis vers l’arrière</translation>
    </message>
    <message>
        <source>a device can: each window by itself, so its amplitude is lost</source>
        <translation>un appareil le peut : chaque fenêtre séparément, son amplitude est donc perdue</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of the whole recording, known at its end only</source>
        <translation>un appareil ne le peut pas : par l’écart type de tout l’enregistrement, connu seulement à sa fin</translation>
    </message>
    <message>
        <source>a device can, after a calibration of %1 s for each patient; the amplitude is kept</source>
        <translation>un appareil le peut après un étalonnage de %1 s par patient ; l’amplitude est conservée</translation>
    </message>
    <message>
        <source>a device cannot: by the deviation of all that a patient has</source>
        <translation>un appareil ne le peut pas : par l’écart type de tout ce qu’un patient a</translation>
    </message>
    <message>
        <source>a device can: divided by %1, the amplitude is kept</source>
        <translation>un appareil le peut : divisé par %1, l’amplitude est conservée</translation>
    </message>
    <message>
        <source>a device can: values as recorded</source>
        <translation>un appareil le peut : valeurs telles qu’enregistrées</translation>
    </message>
    <message>
        <source>a device can: by the numbers under &quot;Range of the values&quot;, where there are any; they are of all recordings, those of the test part too</source>
        <translation>un appareil le peut : par les nombres sous « Plage des valeurs », s’il y en a ; ils viennent de tous les enregistrements, ceux de la partie de test aussi</translation>
    </message>
    <message>
        <source>a device can: of the last %1 s</source>
        <translation>un appareil le peut : sur les %1 dernières secondes</translation>
    </message>
    <message>
        <source>a device would answer %1 s late: the median is of the intervals before and after the beat</source>
        <translation>un appareil répondrait %1 s plus tard : la médiane est celle des intervalles avant et après le battement</translation>
    </message>
    <message>
        <source>it ends %1 s after the R peak, which is the least delay of an answer</source>
        <translation>elle finit %1 s après le pic R, ce qui est le délai minimal d’une réponse</translation>
    </message>
    <message>
        <source>it ends %1 samples after the R peak, which is the least delay of an answer</source>
        <translation>elle finit %1 échantillons après le pic R, ce qui est le délai minimal d’une réponse</translation>
    </message>
    <message>
        <source>it ends %1 R-R intervals after the R peak, which is the least delay of an answer</source>
        <translation>elle finit %1 intervalles R-R après le pic R, ce qui est le délai minimal d’une réponse</translation>
    </message>
    <message>
        <source>the next interval is known one beat later</source>
        <translation>l’intervalle suivant n’est connu qu’un battement plus tard</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>R-R median</source>
        <translation>médiane R-R</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>R-R inputs</source>
        <translation>entrées R-R</translation>
    </message>
    <message>
        <source>its file %1 is not there</source>
        <translation>le fichier %1 manque</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it has not the wanted lead but %1</source>
        <translation>pas la dérivation voulue, mais %1</translation>
    </message>
    <message>
        <source>a paced record</source>
        <translation>un enregistrement stimulé</translation>
    </message>
    <message>
        <source>it would have given %1</source>
        <translation>il aurait donné %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>reading stopped early</source>
        <translation>la lecture s’est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>reading it stopped early</source>
        <translation>la lecture s’est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>it is text in UTF-16, save it as UTF-8</source>
        <translation>un texte en UTF-16, enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>it is compressed with gzip, unpack it first</source>
        <translation>compressé avec gzip, décompressez-le d’abord</translation>
    </message>
    <message>
        <source>it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it or save the sheet as CSV</source>
        <translation>une archive zip ou un classeur Excel ou LibreOffice (.xlsx, .ods) ; décompressez-la ou enregistrez la feuille en CSV</translation>
    </message>
    <message>
        <source>it is a NumPy array, save it as text with numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</source>
        <translation>un tableau NumPy ; enregistrez-le en texte avec numpy.savetxt(&quot;name.csv&quot;, array, delimiter=&quot;,&quot;)</translation>
    </message>
    <message>
        <source>it is a MATLAB file, save its matrix as text with writematrix</source>
        <translation>un fichier MATLAB ; enregistrez sa matrice en texte avec writematrix</translation>
    </message>
    <message>
        <source>it is a pointer of Git LFS and not the file itself, get it with git lfs pull</source>
        <translation>un pointeur Git LFS et non le fichier ; obtenez-le avec git lfs pull</translation>
    </message>
    <message>
        <source>it is a web page, perhaps an error page saved by a download, get the file again</source>
        <translation>une page web, peut-être une page d’erreur téléchargée ; récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>it is an EDF or BDF recording</source>
        <translation>un enregistrement EDF ou BDF</translation>
    </message>
    <message>
        <source>its content is binary and of no kind known here</source>
        <translation>contenu binaire d’un type inconnu ici</translation>
    </message>
    <message>
        <source>its file %1 is there as %2.gz only, unpack it first</source>
        <translation>le fichier %1 n’existe que sous la forme %2.gz, décompressez-le d’abord</translation>
    </message>
    <message>
        <source>%1 holds %2 samples per signal, of which those are read that the header states, %3</source>
        <translation>%1 contient %2 échantillons par signal ; les %3 annoncés par l’en-tête sont lus</translation>
    </message>
    <message>
        <source>holds %1 of the %2 samples per signal that the header states</source>
        <translation>contient %1 des %2 échantillons par signal annoncés par l’en-tête</translation>
    </message>
    <message>
        <source>%1 holds %2 of the %3 samples per signal that the header states, read up to its end</source>
        <translation>%1 contient %2 des %3 échantillons par signal annoncés par l’en-tête ; lu jusqu’à la fin</translation>
    </message>
    <message>
        <source>its leads differ in rate</source>
        <translation>ses dérivations ont des fréquences différentes</translation>
    </message>
    <message>
        <source>it has no annotation file %1</source>
        <translation>pas de fichier d’annotations %1</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 has no beat</source>
        <translation>%1 n’a aucun battement</translation>
    </message>
    <message>
        <source>its annotations are %1</source>
        <translation>ses annotations sont %1</translation>
    </message>
    <message>
        <source>dataset.labels.classes names the marks of each class</source>
        <translation>dataset.labels.classes nomme les marques de chaque classe</translation>
    </message>
    <message>
        <source>its annotations are %1, by the record name inside its header</source>
        <translation>ses annotations sont %1, d’après le nom d’enregistrement dans l’en-tête</translation>
    </message>
    <message>
        <source>there is no WFDB header (.hea) in it, but %1</source>
        <translation>il n’y a pas d’en-tête WFDB (.hea), mais %1</translation>
    </message>
    <message>
        <source>its sampling rate is %1 Hz</source>
        <translation>sa fréquence d’échantillonnage est de %1 Hz</translation>
    </message>
    <message>
        <source>no lead %1</source>
        <translation>pas de dérivation %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>présents : %1</translation>
    </message>
    <message>
        <source>no file holds samples of its lead %1</source>
        <translation>aucun fichier ne contient d’échantillons de la dérivation %1</translation>
    </message>
    <message>
        <source>%1 beat lies outside its %2 s of signal</source>
        <translation>%1 battement est hors des %2 s de signal</translation>
    </message>
    <message>
        <source>%1 beats lie outside its %2 s of signal</source>
        <translation>%1 battements sont hors des %2 s de signal</translation>
    </message>
    <message>
        <source>%1 mark repeats another one of the same time</source>
        <translation>%1 marque en répète une autre au même instant</translation>
    </message>
    <message>
        <source>%1 marks repeat another one of the same time</source>
        <translation>%1 marques en répètent une autre au même instant</translation>
    </message>
    <message>
        <source>no record has the lead &quot;%1&quot;</source>
        <translation>aucun enregistrement n’a la dérivation « %1 »</translation>
    </message>
    <message>
        <source>name one of them in dataset.lead, or &quot;first&quot; in dataset.fallback_lead</source>
        <translation>nommez l’une d’elles dans dataset.lead, ou « first » dans dataset.fallback_lead</translation>
    </message>
    <message>
        <source>none of its %1 record has the beat annotations that are needed</source>
        <translation>le seul enregistrement n’a pas les annotations de battements nécessaires (nombre : %1)</translation>
    </message>
    <message>
        <source>none of its %1 records has the beat annotations that are needed</source>
        <translation>aucun des %1 enregistrements n’a les annotations de battements nécessaires</translation>
    </message>
    <message>
        <source>the records lie in subfolders</source>
        <translation>les enregistrements sont dans des sous-dossiers</translation>
    </message>
    <message>
        <source>data with one label a record can be read from a CSV of one record a row</source>
        <translation>des données à une étiquette par enregistrement se lisent d’un CSV d’un enregistrement par ligne</translation>
    </message>
    <message>
        <source>none of its %1 record can be used</source>
        <translation>le seul enregistrement n’est pas utilisable (nombre : %1)</translation>
    </message>
    <message>
        <source>none of its %1 records can be used</source>
        <translation>aucun des %1 enregistrements n’est utilisable</translation>
    </message>
    <message>
        <source>none of its %1 recordings can be used</source>
        <translation>aucun des %1 enregistrements n’est utilisable</translation>
    </message>
    <message>
        <source>annotations of no class: %1</source>
        <translation>annotations d’aucune classe : %1</translation>
    </message>
    <message>
        <source>%1 (%2, not classified)</source>
        <translation>%1 (%2, non classées)</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 record</source>
        <translation>lu de « %1 » dans %2 enregistrement</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 records</source>
        <translation>lu de « %1 » dans %2 enregistrements</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recording</source>
        <translation>lu de « %1 » dans %2 enregistrement</translation>
    </message>
    <message>
        <source>read from &quot;%1&quot; in %2 recordings</source>
        <translation>lu de « %1 » dans %2 enregistrements</translation>
    </message>
    <message>
        <source>%1 beat has more than a quarter of the window in a gap of the signal</source>
        <translation>%1 battement a plus d’un quart de la fenêtre dans un trou du signal</translation>
    </message>
    <message>
        <source>%1 beats have more than a quarter of the window in a gap of the signal</source>
        <translation>%1 battements ont plus d’un quart de la fenêtre dans un trou du signal</translation>
    </message>
    <message>
        <source>%1 beat has less than a quarter of the window inside the signal</source>
        <translation>%1 battement a moins d’un quart de la fenêtre dans le signal</translation>
    </message>
    <message>
        <source>%1 beats have less than a quarter of the window inside the signal</source>
        <translation>%1 battements ont moins d’un quart de la fenêtre dans le signal</translation>
    </message>
    <message>
        <source>there is no beat to learn from</source>
        <translation>aucun battement pour apprendre</translation>
    </message>
    <message>
        <source>all its beats lie in gaps of the signal</source>
        <translation>tous ses battements sont dans des trous du signal</translation>
    </message>
    <message>
        <source>its annotation file has no end mark, read up to its end</source>
        <translation>le fichier d’annotations n’a pas de marque de fin ; lu jusqu’à la fin</translation>
    </message>
    <message>
        <source>annotation %1 of its file lies before the record&apos;s start and is left out</source>
        <translation>l’annotation %1 du fichier précède le début de l’enregistrement et est écartée</translation>
    </message>
    <message>
        <source>annotation %1 lies before the record&apos;s start</source>
        <translation>l’annotation %1 précède le début de l’enregistrement</translation>
    </message>
    <message>
        <source>annotation %1 has the undefined code %2</source>
        <translation>l’annotation %1 a le code non défini %2</translation>
    </message>
    <message>
        <source>it stops without an end mark after %1 annotations</source>
        <translation>s’arrête sans marque de fin après %1 annotations</translation>
    </message>
    <message>
        <source>sampling frequency is not positive</source>
        <translation>la fréquence d’échantillonnage n’est pas positive</translation>
    </message>
    <message>
        <source>it is text where annotations in MIT format are binary; &quot;wrann&quot; of the WFDB tools makes them of what &quot;rdann&quot; wrote</source>
        <translation>du texte, alors que les annotations au format MIT sont binaires ; « wrann » des outils WFDB les produit à partir de ce que « rdann » a écrit</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4</source>
        <translation>le signal « %1 » de l’enregistrement %2 donne %3 au lieu de %4</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; of record %2 adds up to %3, not %4, the checksum in its header</source>
        <translation>le signal « %1 » de l’enregistrement %2 donne %3 au lieu de %4, la somme de contrôle de l’en-tête</translation>
    </message>
    <message>
        <source>its signal file is %1, its header says %2</source>
        <translation>son fichier de signal est %1, l’en-tête dit %2</translation>
    </message>
    <message>
        <source>its samples are compressed with FLAC (format %1), convert the record with &quot;xform -i RECORD -o COPY -O 16&quot; of the WFDB tools, or with wfdb-python: rdrecord, then wrsamp with fmt 16</source>
        <translation>ses échantillons sont compressés en FLAC (format %1) ; convertissez l’enregistrement avec « xform -i RECORD -o COPY -O 16 » des outils WFDB, ou avec wfdb-python : rdrecord, puis wrsamp avec fmt 16</translation>
    </message>
    <message>
        <source>storage format %1 is none that is known (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</source>
        <translation>le format de stockage %1 n’est pas connu (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)</translation>
    </message>
    <message>
        <source>no record line</source>
        <translation>pas de ligne d’enregistrement</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>states %1 segments, but %2 lines follow</source>
        <translation>annonce %1 segments, mais %2 lignes suivent</translation>
    </message>
    <message>
        <source>states %1 signals, but %2 lines follow</source>
        <translation>annonce %1 signaux, mais %2 lignes suivent</translation>
    </message>
    <message>
        <source>its record line names a folder, %1</source>
        <translation>la ligne d’enregistrement nomme un dossier, %1</translation>
    </message>
    <message>
        <source>segment count in %1 is not 1 to 1000000</source>
        <translation>le nombre de segments dans %1 n’est pas de 1 à 1000000</translation>
    </message>
    <message>
        <source>line %1 is not the record line of a WFDB header</source>
        <translation>la ligne %1 n’est pas la ligne d’enregistrement d’un en-tête WFDB</translation>
    </message>
    <message>
        <source>number of signals %1 is not 0 to 4096</source>
        <translation>le nombre de signaux %1 n’est pas de 0 à 4096</translation>
    </message>
    <message>
        <source>its sampling frequency has a decimal comma</source>
        <translation>sa fréquence d’échantillonnage a une virgule décimale</translation>
    </message>
    <message>
        <source>sampling frequency %1 is not a positive number</source>
        <translation>la fréquence d’échantillonnage %1 n’est pas un nombre positif</translation>
    </message>
    <message>
        <source>number of samples %1 is not a possible length</source>
        <translation>le nombre d’échantillons %1 n’est pas une longueur possible</translation>
    </message>
    <message>
        <source>length %1 of segment %2 is not a number of samples</source>
        <translation>la longueur %1 du segment %2 n’est pas un nombre d’échantillons</translation>
    </message>
    <message>
        <source>its header names %1, read from %2 beside it</source>
        <translation>l’en-tête nomme %1, lu depuis %2 à côté</translation>
    </message>
    <message>
        <source>samples from standard input</source>
        <translation>échantillons de l’entrée standard</translation>
    </message>
    <message>
        <source>format %1 differs from format %2 of the same file above</source>
        <translation>le format %1 diffère du format %2 du même fichier plus haut</translation>
    </message>
    <message>
        <source>a frame of the signals up to here has more than 1000000 samples</source>
        <translation>une trame des signaux jusqu’ici a plus de 1000000 échantillons</translation>
    </message>
    <message>
        <source>format %1 cannot be read</source>
        <translation>le format %1 ne peut être lu</translation>
    </message>
    <message>
        <source>samples per frame in %1 are not 1 to 100000</source>
        <translation>les échantillons par trame de %1 ne sont pas de 1 à 100000</translation>
    </message>
    <message>
        <source>skew or offset in %1 is not a possible one</source>
        <translation>le décalage ou le départ de %1 n’est pas possible</translation>
    </message>
    <message>
        <source>a gain of it has a decimal comma</source>
        <translation>un gain a une virgule décimale</translation>
    </message>
    <message>
        <source>gain %1 is not GAIN(BASELINE)/UNIT</source>
        <translation>le gain %1 n’est pas GAIN(BASELINE)/UNIT</translation>
    </message>
    <message>
        <source>its %1 %2 is not a whole number and is passed over</source>
        <translation>%1 %2 n’est pas un nombre entier et est ignoré</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>ADC resolution %1</source>
        <translation>résolution CAN %1</translation>
    </message>
    <message>
        <source>ADC zero %1</source>
        <translation>zéro CAN %1</translation>
    </message>
    <message>
        <source>initial value</source>
        <translation>valeur initiale</translation>
    </message>
    <message>
        <source>initial value %1</source>
        <translation>valeur initiale %1</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>somme de contrôle</translation>
    </message>
    <message>
        <source>block size</source>
        <translation>taille de bloc</translation>
    </message>
    <message>
        <source>%1 lies outside the record&apos;s folder</source>
        <translation>%1 est hors du dossier de l’enregistrement</translation>
    </message>
    <message>
        <source>binary content where a WFDB header is text</source>
        <translation>contenu binaire là où un en-tête WFDB est du texte</translation>
    </message>
    <message>
        <source>states %1 samples, but its segments have %2</source>
        <translation>annonce %1 échantillons, mais ses segments en ont %2</translation>
    </message>
    <message>
        <source>all its segments are gaps</source>
        <translation>tous ses segments sont des trous</translation>
    </message>
    <message>
        <source>segment %1 has segments itself</source>
        <translation>le segment %1 a lui-même des segments</translation>
    </message>
    <message>
        <source>a segment that has segments itself</source>
        <translation>un segment qui a lui-même des segments</translation>
    </message>
    <message>
        <source>no signal is named &apos;%1&apos;</source>
        <translation>aucun signal ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>no signal %1 among %2</source>
        <translation>pas de signal %1 parmi %2</translation>
    </message>
    <message>
        <source>samples %1 to %2 are not within the record&apos;s %3</source>
        <translation>les échantillons %1 à %2 ne sont pas dans les %3 de l’enregistrement</translation>
    </message>
    <message>
        <source>more than %1 samples at once</source>
        <translation>plus de %1 échantillons à la fois</translation>
    </message>
    <message>
        <source>has %1 samples, but %2 belong to record %3</source>
        <translation>%1 échantillons, mais %2 appartiennent à l’enregistrement %3</translation>
    </message>
    <message>
        <source>has another sampling frequency than record %1</source>
        <translation>autre fréquence d’échantillonnage que l’enregistrement %1</translation>
    </message>
    <message>
        <source>signal &apos;%1&apos; has another rate or unit than in the rest of record %2</source>
        <translation>le signal « %1 » a une autre fréquence ou unité que dans le reste de l’enregistrement %2</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 is not there</source>
        <translation>le segment %1 est pris comme un trou : %2 manque</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2 cannot be read</source>
        <translation>le segment %1 est pris comme un trou : %2 est illisible</translation>
    </message>
    <message>
        <source>its segment %1 is taken as a gap: %2</source>
        <translation>le segment %1 est pris comme un trou : %2</translation>
    </message>
    <message>
        <source>raw samples of a multi-segment record</source>
        <translation>échantillons bruts d’un enregistrement à plusieurs segments</translation>
    </message>
    <message>
        <source>%1 of its %2 samples are in no file</source>
        <translation>%1 de ses %2 échantillons ne sont dans aucun fichier</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>pas de signal %1</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is empty</source>
        <translation>la plage du signal « %1 » est vide</translation>
    </message>
    <message>
        <source>the range of signal &apos;%1&apos; is not four numbers</source>
        <translation>la plage du signal « %1 » n’est pas quatre nombres</translation>
    </message>
    <message>
        <source>%1 in record %2</source>
        <translation>%1 dans le bloc %2</translation>
    </message>
    <message>
        <source>more than %1 annotations</source>
        <translation>plus de %1 annotations</translation>
    </message>
    <message>
        <source>record %1 has no time</source>
        <translation>le bloc %1 n’a pas de temps</translation>
    </message>
    <message>
        <source>record %1 starts before the one before it ends</source>
        <translation>le bloc %1 commence avant la fin du précédent</translation>
    </message>
    <message>
        <source>it has gaps by the times of its records though its header calls it continuous (EDF+C), read by these times</source>
        <translation>d’après les temps de ses blocs, il a des trous bien que l’en-tête le dise continu (EDF+C) ; lu d’après ces temps</translation>
    </message>
    <message>
        <source>an annotation has no time or no end</source>
        <translation>une annotation n’a pas de temps ou pas de fin</translation>
    </message>
    <message>
        <source>it starts neither as EDF nor as BDF</source>
        <translation>il ne commence ni comme EDF ni comme BDF</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>s’arrête au milieu de l’en-tête</translation>
    </message>
    <message>
        <source>its number of records is &apos;%1&apos;, counted by the length of the file instead</source>
        <translation>le nombre de blocs est « %1 » ; compté d’après la longueur du fichier</translation>
    </message>
    <message>
        <source>number of records is &apos;%1&apos;</source>
        <translation>le nombre de blocs est « %1 »</translation>
    </message>
    <message>
        <source>record length is &apos;%1&apos;</source>
        <translation>la longueur d’un bloc est « %1 »</translation>
    </message>
    <message>
        <source>number of signals is &apos;%1&apos;</source>
        <translation>le nombre de signaux est « %1 »</translation>
    </message>
    <message>
        <source>number of samples of signal &apos;%1&apos; is &apos;%2&apos;</source>
        <translation>le nombre d’échantillons du signal « %1 » est « %2 »</translation>
    </message>
    <message>
        <source>its header states a length of &apos;%1&apos; bytes, read as the %2 of its %3 signals</source>
        <translation>l’en-tête annonce « %1 » octets ; lu comme les %2 de ses %3 signaux</translation>
    </message>
    <message>
        <source>its header says that it has gaps (EDF+D), but no signal tells when its records are, read as if one follows the other</source>
        <translation>l’en-tête annonce des trous (EDF+D), mais aucun signal ne dit quand sont les blocs ; lu comme s’ils se suivaient</translation>
    </message>
    <message>
        <source>it has annotations though its header calls it a plain EDF</source>
        <translation>il a des annotations bien que l’en-tête le dise EDF simple</translation>
    </message>
    <message>
        <source>its records have no length, but it has samples</source>
        <translation>ses blocs n’ont pas de longueur, mais il a des échantillons</translation>
    </message>
    <message>
        <source>its records hold no samples</source>
        <translation>ses blocs ne contiennent pas d’échantillons</translation>
    </message>
    <message>
        <source>one record has %1 bytes</source>
        <translation>un bloc a %1 octets</translation>
    </message>
    <message>
        <source>it ends after its header</source>
        <translation>s’arrête après l’en-tête</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2 whole ones</source>
        <translation>l’en-tête annonce %1 blocs, le fichier en a %2 entiers</translation>
    </message>
    <message>
        <source>its header states %1 records, the file has %2, of which the first %3 are read</source>
        <translation>l’en-tête annonce %1 blocs, le fichier en a %2, les %3 premiers sont lus</translation>
    </message>
    <message>
        <source>its header is padded with NUL instead of blanks</source>
        <translation>l’en-tête est complété par des NUL au lieu d’espaces</translation>
    </message>
    <message>
        <source>numbers of its header have a decimal comma</source>
        <translation>des nombres de l’en-tête ont une virgule décimale</translation>
    </message>
    <message>
        <source>its channel %1 has no samples</source>
        <translation>le canal %1 n’a pas d’échantillons</translation>
    </message>
    <message>
        <source>no channel %1</source>
        <translation>pas de canal %1</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in unit</source>
        <translation>les canaux de la paire %1 ont des unités différentes</translation>
    </message>
    <message>
        <source>the channels of the pair %1 differ in rate</source>
        <translation>les canaux de la paire %1 ont des fréquences différentes</translation>
    </message>
    <message>
        <source>its records have no length</source>
        <translation>ses blocs n’ont pas de longueur</translation>
    </message>
    <message>
        <source>the range of its channel %1 is empty (%2 to %3 for %4 to %5)</source>
        <translation>la plage du canal %1 est vide (%2 à %3 pour %4 à %5)</translation>
    </message>
    <message>
        <source>its labels, %1: %2</source>
        <translation>ses étiquettes, %1 : %2</translation>
    </message>
    <message>
        <source>its labels are in %1, by its columns</source>
        <translation>ses étiquettes sont dans %1, d’après ses colonnes</translation>
    </message>
    <message>
        <source>it has no annotation</source>
        <translation>sans annotation</translation>
    </message>
    <message>
        <source>no annotation names a class</source>
        <translation>aucune annotation ne nomme une classe</translation>
    </message>
    <message>
        <source>its label file %1 names no seizure and %2</source>
        <translation>le fichier d’étiquettes %1 ne nomme aucune crise ; %2</translation>
    </message>
    <message>
        <source>no file lists its seizures and %1</source>
        <translation>aucun fichier ne liste ses crises ; %1</translation>
    </message>
    <message>
        <source>beside it lie %1</source>
        <translation>à côté se trouvent %1</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 s, the recording ends at %4 s</source>
        <translation>%1 de %2 à %3 s, l’enregistrement se termine à %4 s</translation>
    </message>
    <message>
        <source>there is no EDF or BDF file in it, but %1</source>
        <translation>il n’y a pas de fichier EDF ou BDF, mais %1</translation>
    </message>
    <message>
        <source>no recording has all channels of %1</source>
        <translation>aucun enregistrement n’a tous les canaux : %1</translation>
    </message>
    <message>
        <source>name others in dataset.eeg.channels</source>
        <translation>nommez-en d’autres dans dataset.eeg.channels</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recording</source>
        <translation>le premier de plusieurs canaux de ce nom, dans %1 enregistrement</translation>
    </message>
    <message>
        <source>the first of several channels of that name in %1 recordings</source>
        <translation>le premier de plusieurs canaux de ce nom, dans %1 enregistrements</translation>
    </message>
    <message>
        <source>%1 of %2 windows have a gap</source>
        <translation>%1 fenêtres sur %2 ont un trou</translation>
    </message>
    <message>
        <source>%1 of %2 windows repeat what an earlier recording holds</source>
        <translation>%1 fenêtres sur %2 répètent ce qu’un enregistrement précédent contient</translation>
    </message>
    <message>
        <source>%1 of %2 windows reach beyond the signal</source>
        <translation>%1 fenêtres sur %2 dépassent le signal</translation>
    </message>
    <message>
        <source>there is no window to learn from</source>
        <translation>aucune fenêtre pour apprendre</translation>
    </message>
    <message>
        <source>it is too long to resample</source>
        <translation>trop long pour être rééchantillonné</translation>
    </message>
    <message>
        <source>its summary %1 cannot be used: %2</source>
        <translation>son résumé %1 n’est pas utilisable : %2</translation>
    </message>
    <message>
        <source>it was passed over: %1</source>
        <translation>ignoré : %1</translation>
    </message>
    <message>
        <source>no seizure in it has a file, a start of the registration, a start and an end</source>
        <translation>aucune crise n’y a un fichier, un début d’enregistrement, un début et une fin</translation>
    </message>
    <message>
        <source>the row of %1 has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>la ligne de %1 a « %2 » comme début, ce qui n’est ni des secondes ni h:mm:ss</translation>
    </message>
    <message>
        <source>row %1 of it has &apos;%2&apos; where the start of a label is, which is neither seconds nor h:mm:ss</source>
        <translation>la ligne %1 a « %2 » comme début, ce qui n’est ni des secondes ni h:mm:ss</translation>
    </message>
    <message>
        <source>it has &apos;%1&apos;, which is no time</source>
        <translation>il contient « %1 », qui n’est pas un temps</translation>
    </message>
    <message>
        <source>its columns are those of labels for all recordings, so it is used as such</source>
        <translation>ses colonnes sont celles d’étiquettes pour tous les enregistrements, il est donc utilisé ainsi</translation>
    </message>
    <message>
        <source>no recording here has the name of these rows: %1</source>
        <translation>aucun enregistrement ici ne porte le nom de ces lignes : %1</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and nothing that it ends</source>
        <translation>l’annotation « %1 » à %2 n’a pas de durée et ne termine rien</translation>
    </message>
    <message>
        <source>the annotation &quot;%1&quot; at %2 has no length and no mark of its end</source>
        <translation>l’annotation « %1 » à %2 n’a ni durée ni marque de fin</translation>
    </message>
    <message>
        <source>the %1 that starts at %2 has no mark of its end</source>
        <translation>%1 à partir de %2 n’a pas de marque de fin</translation>
    </message>
    <message>
        <source>no line &apos;File Name:&apos;</source>
        <translation>pas de ligne « File Name: »</translation>
    </message>
    <message>
        <source>number of seizures is &apos;%1&apos;</source>
        <translation>le nombre de crises est « %1 »</translation>
    </message>
    <message>
        <source>time of a seizure is &apos;%1&apos;</source>
        <translation>le temps d’une crise est « %1 »</translation>
    </message>
    <message>
        <source>a seizure starts before the last one ends</source>
        <translation>une crise commence avant la fin de la précédente</translation>
    </message>
    <message>
        <source>a seizure ends that did not start</source>
        <translation>une crise se termine sans avoir commencé</translation>
    </message>
    <message>
        <source>a seizure ends before it starts</source>
        <translation>une crise se termine avant de commencer</translation>
    </message>
    <message>
        <source>a seizure of %1 does not end</source>
        <translation>une crise de %1 ne se termine pas</translation>
    </message>
    <message>
        <source>%1 states %2 seizures, but lists %3</source>
        <translation>%1 annonce %2 crises, mais en liste %3</translation>
    </message>
    <message>
        <source>starts and ends of seizures do not pair up</source>
        <translation>les débuts et fins de crises ne vont pas par paires</translation>
    </message>
    <message>
        <source>only words for a seizure count, unless dataset.labels.classes names other classes</source>
        <translation>seuls les mots d’une crise comptent, sauf si dataset.labels.classes nomme d’autres classes</translation>
    </message>
    <message>
        <source>there is %1 beside it</source>
        <translation>à côté se trouve %1</translation>
    </message>
    <message>
        <source>there are %1; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, .tsv, .txt)</source>
        <translation>il y a %1 ; sont lus les enregistrements WFDB (.hea), EDF ou BDF et les tableaux (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>they are packed: unpack them with gunzip</source>
        <translation>ils sont compressés : décompressez-les avec gunzip</translation>
    </message>
    <message>
        <source>unpack the archive first</source>
        <translation>décompressez d’abord l’archive</translation>
    </message>
    <message>
        <source>save them as a CSV with one sample a row and its label in a column</source>
        <translation>enregistrez-les en CSV, un exemple par ligne et son étiquette dans une colonne</translation>
    </message>
    <message>
        <source>export them as EDF, for instance with MNE: raw.export(&quot;name.edf&quot;)</source>
        <translation>exportez-les en EDF, par exemple avec MNE : raw.export(&quot;name.edf&quot;)</translation>
    </message>
    <message>
        <source>%1 without ending</source>
        <translation>%1 sans extension</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>it is a file, a folder of recordings is needed</source>
        <translation>un fichier ; il faut un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>it has more than 100000 entries</source>
        <translation>plus de 100000 entrées</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the folders</source>
        <translation>%1 enregistrements de %2 patient, d’après les dossiers</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the folders</source>
        <translation>%1 enregistrements de %2 patients, d’après les dossiers</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patient, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 enregistrements de %2 patient, d’après la partie des noms avant le premier « _ » ou « - »</translation>
    </message>
    <message>
        <source>%1 recordings of %2 patients, taken from the part of the names before the first &quot;_&quot; or &quot;-&quot;</source>
        <translation>%1 enregistrements de %2 patients, d’après la partie des noms avant le premier « _ » ou « - »</translation>
    </message>
    <message>
        <source>it is not found in &quot;%1&quot;</source>
        <translation>introuvable dans « %1 »</translation>
    </message>
    <message>
        <source>it has no row for the recording %1</source>
        <translation>aucune ligne pour l’enregistrement %1</translation>
    </message>
    <message>
        <source>it has no sample</source>
        <translation>sans exemple</translation>
    </message>
    <message>
        <source>it differs from &quot;%1&quot; in case only and is another class</source>
        <translation>ne diffère de « %1 » que par la casse et est une autre classe</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;, there are %2</source>
        <translation>il n’y a pas de classe « %1 », il y a %2</translation>
    </message>
    <message>
        <source>at least two classes are needed, the samples of each class are %1</source>
        <translation>il faut au moins deux classes ; exemples par classe : %1</translation>
    </message>
    <message>
        <source>too many samples</source>
        <translation>trop d’exemples</translation>
    </message>
    <message>
        <source>%1 samples do not fit into memory, keep fewer of each class</source>
        <translation>%1 exemples ne tiennent pas en mémoire ; gardez-en moins par classe</translation>
    </message>
    <message>
        <source>the scale of &quot;%1&quot; is not finite</source>
        <translation>l’échelle de « %1 » n’est pas finie</translation>
    </message>
    <message>
        <source>a split by files tests those whose name or folder holds &quot;test&quot;, which are %1 of %2</source>
        <translation>une répartition par fichiers teste ceux dont le nom ou le dossier contient « test », soit %1 sur %2</translation>
    </message>
    <message>
        <source>rename some, or choose another dataset.split.by</source>
        <translation>renommez-en, ou choisissez un autre dataset.split.by</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples</source>
        <translation>une classe demande au moins %1 exemples</translation>
    </message>
    <message>
        <source>a class needs at least %1 samples, or 4 with 1 in dataset.split.minimum_per_class</source>
        <translation>une classe demande au moins %1 exemples, ou 4 avec 1 dans dataset.split.minimum_per_class</translation>
    </message>
    <message>
        <source>it has %1 sample, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 exemple, dont %2 ici : %3 ; il en faut au moins %4</translation>
    </message>
    <message>
        <source>it has %1 samples, %2 of them in the %3, where at least %4 are needed</source>
        <translation>%1 exemples, dont %2 ici : %3 ; il en faut au moins %4</translation>
    </message>
    <message>
        <source>all samples are %1</source>
        <translation>tous les exemples : %1</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or change dataset.split</source>
        <translation>nommez les classes à utiliser dans dataset.classes, ou changez dataset.split</translation>
    </message>
    <message>
        <source>first half of the validation part</source>
        <translation>première moitié de la validation</translation>
    </message>
    <message>
        <source>second half of the validation part</source>
        <translation>seconde moitié de la validation</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>the test part holds no sample</source>
        <translation>la partie de test ne contient aucun exemple</translation>
    </message>
    <message>
        <source>it has no sample in the training part</source>
        <translation>aucun exemple dans la partie d’entraînement</translation>
    </message>
    <message>
        <source>only 1 patient has it, and a split by patient needs %1: one to train, one in each half of the validation part and one to test</source>
        <translation>1 seul patient l’a, et une répartition par patient en demande %1 : un pour l’entraînement, un dans chaque moitié de la validation et un pour le test</translation>
    </message>
    <message>
        <source>only %1 patients have it, and a split by patient needs %2: one to train, one in each half of the validation part and one to test</source>
        <translation>seuls %1 patients l’ont, et une répartition par patient en demande %2 : un pour l’entraînement, un dans chaque moitié de la validation et un pour le test</translation>
    </message>
    <message>
        <source>name the classes to use in dataset.classes, or choose &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>nommez les classes à utiliser dans dataset.classes, ou choisissez « time » ou « sample » dans dataset.split.by</translation>
    </message>
    <message>
        <source>&quot;dechazal&quot; needs at least 3 recordings of MIT-BIH&apos;s DS1 and 1 of DS2, the data has %1 and %2</source>
        <translation>« dechazal » demande au moins 3 enregistrements du DS1 de MIT-BIH et 1 du DS2, les données ont %1 et %2</translation>
    </message>
    <message>
        <source>%1 of the 22 of %2</source>
        <translation>%1 des 22 de %2</translation>
    </message>
    <message>
        <source>choose &quot;patient&quot;, &quot;time&quot; or &quot;sample&quot; in dataset.split.by</source>
        <translation>choisissez « patient », « time » ou « sample » dans dataset.split.by</translation>
    </message>
    <message>
        <source>a split by patient needs at least %1 patients, the data tells of %2</source>
        <translation>une répartition par patient demande au moins %1 patients, les données en ont %2</translation>
    </message>
    <message>
        <source>%1 folds need as many patients, the data tells of %2</source>
        <translation>%1 plis demandent autant de patients, les données en ont %2</translation>
    </message>
    <message>
        <source>say whose a recording is in dataset.patients, or a row in dataset.csv.patient, or choose &quot;sample&quot; in dataset.split.by</source>
        <translation>dites à qui est un enregistrement dans dataset.patients, ou une ligne dans dataset.csv.patient, ou choisissez « sample » dans dataset.split.by</translation>
    </message>
    <message>
        <source>windows of %1 values of %2 channels are not 2 to 65536 values a sample</source>
        <translation>des fenêtres de %1 valeurs de %2 canaux ne font pas 2 à 65536 valeurs par exemple</translation>
    </message>
    <message>
        <source>%1 does not divide the %2 values of a sample</source>
        <translation>%1 ne divise pas les %2 valeurs d’un exemple</translation>
    </message>
    <message>
        <source>it must be below low_pass_Hz, %1, found %2</source>
        <translation>il doit être sous low_pass_Hz, %1, trouvé : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;previous&quot;, &quot;next&quot;, &quot;median&quot;, &quot;previous/median&quot; and &quot;next/median&quot;</source>
        <translation>« %1 » n’est pas « previous », « next », « median », « previous/median » ou « next/median »</translation>
    </message>
    <message>
        <source>it must name at least 1 and at most 64 channels, found %1</source>
        <translation>il faut nommer de 1 à 64 canaux, trouvé : %1</translation>
    </message>
    <message>
        <source>window, rate and channels make %1 values a sample, at least 2 and at most 65536 are possible</source>
        <translation>fenêtre, fréquence et canaux font %1 valeurs par exemple, de 2 à 65536 sont possibles</translation>
    </message>
    <message>
        <source>it names a column, &quot;first&quot;, &quot;last&quot;, &quot;one-hot&quot;, &quot;file&quot; or &quot;auto&quot;</source>
        <translation>il faut une colonne, « first », « last », « one-hot », « file » ou « auto »</translation>
    </message>
    <message>
        <source>at most 64 channels are possible</source>
        <translation>64 canaux au plus sont possibles</translation>
    </message>
    <message>
        <source>there must be at least 2 and at most 256 classes</source>
        <translation>il faut de 2 à 256 classes</translation>
    </message>
    <message>
        <source>class &quot;%1&quot; has no annotation</source>
        <translation>la classe « %1 » n’a pas d’annotation</translation>
    </message>
    <message>
        <source>it may have at most 200 characters</source>
        <translation>200 caractères au plus</translation>
    </message>
    <message>
        <source>it must have a group, as &quot;^(.*?)_&quot;</source>
        <translation>il faut un groupe, comme « ^(.*?)_ »</translation>
    </message>
    <message>
        <source>it is no regular expression: %1</source>
        <translation>ce n’est pas une expression rationnelle : %1</translation>
    </message>
    <message>
        <source>it must name the CSV file of records and patients</source>
        <translation>il faut le fichier CSV des enregistrements et des patients</translation>
    </message>
    <message>
        <source>train, validation and test must add up to 1, they make %1</source>
        <translation>entraînement, validation et test doivent faire 1, ils font %1</translation>
    </message>
    <message>
        <source>folds are for a split by patient, and at least 2</source>
        <translation>les plis sont pour une répartition par patient, et au moins 2</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;%1&quot; needs the path of its files</source>
        <translation>des données de type « %1 » demandent le chemin de leurs fichiers</translation>
    </message>
    <message>
        <source>it must name a lead</source>
        <translation>il faut nommer une dérivation</translation>
    </message>
    <message>
        <source>at least two classes are needed</source>
        <translation>il faut au moins deux classes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice</source>
        <translation>« %1 » figure deux fois</translation>
    </message>
    <message>
        <source>at most 64 leads are possible</source>
        <translation>64 dérivations au plus sont possibles</translation>
    </message>
    <message>
        <source>leads and length make more than 65536 values a sample</source>
        <translation>dérivations et longueur font plus de 65536 valeurs par exemple</translation>
    </message>
    <message>
        <source>an object of class names and lists of annotations is needed</source>
        <translation>il faut un objet de noms de classes et de listes d’annotations</translation>
    </message>
    <message>
        <source>a list of lists of patients is needed</source>
        <translation>il faut une liste de listes de patients</translation>
    </message>
    <message>
        <source>a dataset of kind &quot;auto&quot; needs the path of its files</source>
        <translation>des données de type « auto » demandent le chemin de leurs fichiers</translation>
    </message>
    <message>
        <source>each folder is a class</source>
        <translation>chaque dossier est une classe</translation>
    </message>
    <message>
        <source>files whose names start alike are a class</source>
        <translation>les fichiers dont le nom commence pareil forment une classe</translation>
    </message>
    <message>
        <source>each file is a class</source>
        <translation>chaque fichier est une classe</translation>
    </message>
    <message>
        <source>the label is in %1</source>
        <translation>l’étiquette se trouve ici : %1</translation>
    </message>
    <message>
        <source>the label is in %1 by its name</source>
        <translation>l’étiquette se trouve ici, d’après le nom : %1</translation>
    </message>
    <message>
        <source>the label is in %1: the last column has %2 different values, the first has %3</source>
        <translation>l’étiquette se trouve ici : %1 ; la dernière colonne a %2 valeurs différentes, la première %3</translation>
    </message>
    <message>
        <source>the label is in %1: it alone holds texts that come back</source>
        <translation>l’étiquette se trouve ici : %1 ; seule cette colonne a des textes qui reviennent</translation>
    </message>
    <message>
        <source>the first has few values too (%1), &quot;first&quot; takes it</source>
        <translation>la première aussi a peu de valeurs (%1), « first » la choisit</translation>
    </message>
    <message>
        <source>%1 before it hold only 0 and 1 too and count as values</source>
        <translation>avant elle, ces colonnes n’ont aussi que 0 et 1 et comptent comme valeurs : %1</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>dernière colonne</translation>
    </message>
    <message>
        <source>the first column</source>
        <translation>première colonne</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>the last %1 columns, one-hot</source>
        <translation>les %1 dernières colonnes, one-hot</translation>
    </message>
    <message>
        <source>the first %1 columns, one-hot</source>
        <translation>les %1 premières colonnes, one-hot</translation>
    </message>
    <message>
        <source>whose a row is is taken from %1</source>
        <translation>à qui est une ligne se lit ici : %1</translation>
    </message>
    <message>
        <source>whose a row is is in %1</source>
        <translation>à qui est une ligne se trouve dans %1</translation>
    </message>
    <message>
        <source>%1 has no value in any row and is left out</source>
        <translation>%1 : aucune valeur dans aucune ligne, écartée</translation>
    </message>
    <message>
        <source>%1 is an index and left out</source>
        <translation>%1 : un index, écartée</translation>
    </message>
    <message>
        <source>%1 is a time, not a value, and left out</source>
        <translation>%1 : un temps, pas une valeur, écartée</translation>
    </message>
    <message>
        <source>%1 is no value of a signal and left out</source>
        <translation>%1 : pas une valeur d’un signal, écartée</translation>
    </message>
    <message>
        <source>%1 holds texts and is left out</source>
        <translation>%1 : contient des textes, écartée</translation>
    </message>
    <message>
        <source>the header has a name less than there are columns, so the first column has none and names the rows</source>
        <translation>l’en-tête a un nom de moins que de colonnes ; la première colonne n’en a donc pas et nomme les lignes</translation>
    </message>
    <message>
        <source>unpacked with gzip</source>
        <translation>décompressé avec gzip</translation>
    </message>
    <message>
        <source>text in Latin-1</source>
        <translation>texte en Latin-1</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>texte en UTF-16</translation>
    </message>
    <message>
        <source>separator tab</source>
        <translation>séparateur : tabulation</translation>
    </message>
    <message>
        <source>separator blank</source>
        <translation>séparateur : espace</translation>
    </message>
    <message>
        <source>separator semicolon</source>
        <translation>séparateur : point-virgule</translation>
    </message>
    <message>
        <source>separator comma</source>
        <translation>séparateur : virgule</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>a header line</source>
        <translation>une ligne d’en-tête</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>sans ligne d’en-tête</translation>
    </message>
    <message>
        <source>%1 comment lines passed over</source>
        <translation>%1 lignes de commentaire ignorées</translation>
    </message>
    <message>
        <source>%1 line before the table passed over</source>
        <translation>%1 ligne ignorée avant le tableau</translation>
    </message>
    <message>
        <source>%1 lines before the table passed over</source>
        <translation>%1 lignes ignorées avant le tableau</translation>
    </message>
    <message>
        <source>%1 empty columns at the end left out</source>
        <translation>%1 colonnes vides écartées à la fin</translation>
    </message>
    <message>
        <source>the labels are in %1</source>
        <translation>les étiquettes sont dans %1</translation>
    </message>
    <message>
        <source>the labels are in %1, matched by the names of the rows</source>
        <translation>les étiquettes sont dans %1, associées par le nom des lignes</translation>
    </message>
    <message>
        <source>the labels are in %1, in the order of the rows</source>
        <translation>les étiquettes sont dans %1, dans l’ordre des lignes</translation>
    </message>
    <message>
        <source>its rows have %1 values, those of the others have %2</source>
        <translation>ses lignes ont %1 valeurs, celles des autres %2</translation>
    </message>
    <message>
        <source>a table for training and one for testing were joined; the rows are divided anew, unless dataset.split.by is &quot;files&quot;</source>
        <translation>un tableau d’entraînement et un de test ont été réunis ; les lignes sont réparties à nouveau, sauf si dataset.split.by vaut « files »</translation>
    </message>
    <message>
        <source>its channels come in another order and are taken by their names</source>
        <translation>ses canaux sont dans un autre ordre et sont pris par leur nom</translation>
    </message>
    <message>
        <source>the other recordings have no %1, so it is left out of this one</source>
        <translation>les autres enregistrements n’ont pas ceci, donc écarté ici : %1</translation>
    </message>
    <message>
        <source>its rate is known, that of %1 is not</source>
        <translation>sa fréquence est connue, celle de %1 ne l’est pas</translation>
    </message>
    <message>
        <source>its rate is not known, that of %1 is known</source>
        <translation>sa fréquence n’est pas connue, celle de %1 l’est</translation>
    </message>
    <message>
        <source>its rate is %1 Hz, that of %2 is %3 Hz</source>
        <translation>sa fréquence est de %1 Hz, celle de %2 de %3 Hz</translation>
    </message>
    <message>
        <source>%1 cells hold no number; windows with one are left out</source>
        <translation>%1 cellules ne contiennent pas de nombre ; les fenêtres qui en ont une sont écartées</translation>
    </message>
    <message>
        <source>%1 of %2 rows have no label; windows lie between them</source>
        <translation>%1 lignes sur %2 n’ont pas d’étiquette ; les fenêtres sont entre elles</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values</source>
        <translation>avec les enregistrements précédents, il y a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>it and the recordings before it have more than %1 values at the rate of %2</source>
        <translation>avec les enregistrements précédents, à la fréquence de %2, il y a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>name fewer files or channels</source>
        <translation>nommez moins de fichiers ou de canaux</translation>
    </message>
    <message>
        <source>no file of labels belongs to it</source>
        <translation>aucun fichier d’étiquettes ne lui correspond</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, and resampled to the rate of %2</source>
        <translation>enregistré à %1 Hz, puis rééchantillonné à la fréquence de %2</translation>
    </message>
    <message>
        <source>the class of a file is its folder</source>
        <translation>la classe d’un fichier est son dossier</translation>
    </message>
    <message>
        <source>the class of a file is the start of its name</source>
        <translation>la classe d’un fichier est le début de son nom</translation>
    </message>
    <message>
        <source>no label of %1 lies within it</source>
        <translation>aucune étiquette de %1 ne s’y trouve</translation>
    </message>
    <message>
        <source>%1 of %2 labels of %3 lie outside the recording</source>
        <translation>%1 étiquettes sur %2 de %3 sont hors de l’enregistrement</translation>
    </message>
    <message>
        <source>times of the day need a column of dates to start from, and dataset.csv.rate_Hz</source>
        <translation>les heures du jour demandent une colonne de dates comme départ, et dataset.csv.rate_Hz</translation>
    </message>
    <message>
        <source>labels of no class: %1</source>
        <translation>étiquettes d’aucune classe : %1</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, as said</source>
        <translation>enregistré à %1 Hz, comme indiqué</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose step is %2</source>
        <translation>enregistré à %1 Hz, d’après la colonne des temps, dont le pas est de %2</translation>
    </message>
    <message>
        <source>recorded at %1 Hz, by the column of times, whose mean step is %2</source>
        <translation>enregistré à %1 Hz, d’après la colonne des temps, dont le pas moyen est de %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>no column of times, so the rate is not known</source>
        <translation>pas de colonne de temps, donc fréquence inconnue</translation>
    </message>
    <message>
        <source>windows of %1 values</source>
        <translation>fenêtres de %1 valeurs</translation>
    </message>
    <message>
        <source>one scale for each channel over all recordings: %1</source>
        <translation>une échelle par canal sur tous les enregistrements : %1</translation>
    </message>
    <message>
        <source>%1 minus %2 and divided by %3</source>
        <translation>%1 moins %2, divisé par %3</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2, far from the -10 to 10 that training expects; they are used as they are</source>
        <translation>les valeurs vont de %1 à %2, loin des -10 à 10 que l’entraînement attend ; elles sont utilisées telles quelles</translation>
    </message>
    <message>
        <source>the values lie between %1 and %2; all are taken minus %3 and divided by %4</source>
        <translation>les valeurs vont de %1 à %2 ; on soustrait %3 de toutes et on divise par %4</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>187 columns and the labels 0 to 4 are the heartbeats of Kachuee 2018, named N, S, V, F, Q</source>
        <translation>187 colonnes et les étiquettes 0 à 4 sont les battements de Kachuee 2018, nommés N, S, V, F, Q</translation>
    </message>
    <message>
        <source>%1 samples with a cell that is no number</source>
        <translation>%1 exemples avec une cellule qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>only some tables tell whose a row is, so no patient is known</source>
        <translation>seuls certains tableaux disent à qui est une ligne, donc aucun patient n’est connu</translation>
    </message>
    <message>
        <source>%1 samples have rows of several labels, the most frequent is taken</source>
        <translation>%1 exemples ont des lignes de plusieurs étiquettes, la plus fréquente est prise</translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out, at lines %3: %4</source>
        <translation>%1 lignes sur %2 ont été écartées, à la ligne %3 : %4</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>%1 colonnes au lieu de %2</translation>
    </message>
    <message>
        <source>the label columns do not hold one 1</source>
        <translation>les colonnes d’étiquette n’ont pas un seul 1</translation>
    </message>
    <message>
        <source>no label in %1</source>
        <translation>pas d’étiquette : %1</translation>
    </message>
    <message>
        <source>column %1 is &apos;%2&apos;, not a number</source>
        <translation>la colonne %1 est « %2 », pas un nombre</translation>
    </message>
    <message>
        <source>%1, as in all bad rows</source>
        <translation>%1, comme dans toutes les lignes fautives</translation>
    </message>
    <message>
        <source>%1 more bad rows, at lines %2</source>
        <translation>%1 autres lignes fautives, à la ligne %2</translation>
    </message>
    <message>
        <source>no column of it holds numbers; its first cell is &apos;%1&apos;</source>
        <translation>aucune colonne ne contient de nombres ; sa première cellule est « %1 »</translation>
    </message>
    <message>
        <source>no row of values and a label</source>
        <translation>aucune ligne avec des valeurs et une étiquette</translation>
    </message>
    <message>
        <source>%1 line without a number below the names passed over</source>
        <translation>%1 ligne sans nombre ignorée sous les noms</translation>
    </message>
    <message>
        <source>%1 lines without a number below the names passed over</source>
        <translation>%1 lignes sans nombre ignorées sous les noms</translation>
    </message>
    <message>
        <source>the first column counts the rows and is left out</source>
        <translation>la première colonne compte les lignes et est écartée</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>plus de %1 valeurs</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values, so it is no label</source>
        <translation>%1 : plus de %2 valeurs différentes, donc pas une étiquette</translation>
    </message>
    <message>
        <source>more than 100000 patients</source>
        <translation>plus de 100000 patients</translation>
    </message>
    <message>
        <source>it has more than 4096 columns</source>
        <translation>plus de 4096 colonnes</translation>
    </message>
    <message>
        <source>no row of numbers</source>
        <translation>aucune ligne de nombres</translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than %2, so what they lack is missing</source>
        <translation>%1 lignes ont moins de %2 cellules, le reste est donc manquant</translation>
    </message>
    <message>
        <source>its times fall from row to row, so the rows were turned round</source>
        <translation>ses temps décroissent de ligne en ligne, donc les lignes ont été retournées</translation>
    </message>
    <message>
        <source>line %1 is not one number</source>
        <translation>la ligne %1 n’est pas un seul nombre</translation>
    </message>
    <message>
        <source>it has %1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the folder, each file counts as a patient of its own</source>
        <translation>%1 fichiers d’une valeur par ligne ; la classe est le dossier, chaque fichier compte comme un patient</translation>
    </message>
    <message>
        <source>%1 files of one value a line, the class is the start of the name, each file counts as a patient of its own</source>
        <translation>%1 fichiers d’une valeur par ligne ; la classe est le début du nom, chaque fichier compte comme un patient</translation>
    </message>
    <message>
        <source>none of its files holds one number a line</source>
        <translation>aucun de ses fichiers n’a un nombre par ligne</translation>
    </message>
    <message>
        <source>it has %1 labels, the table has %2 rows</source>
        <translation>%1 étiquettes, le tableau a %2 lignes</translation>
    </message>
    <message>
        <source>%1 beside it may hold them: %2</source>
        <translation>%1, à côté, les contient peut-être : %2</translation>
    </message>
    <message>
        <source>all its lines are comments, for they begin with &quot;%1&quot;</source>
        <translation>toutes ses lignes sont des commentaires, car elles commencent par « %1 »</translation>
    </message>
    <message>
        <source>a line of it has %1 columns, at most %2 are read</source>
        <translation>une ligne a %1 colonnes, au plus %2 sont lues</translation>
    </message>
    <message>
        <source>its commas part the cells and are decimal marks too (a cell is &quot;%1&quot;); save it with decimal points, or with semicolons between cells</source>
        <translation>les virgules séparent les cellules et sont aussi décimales (une cellule est « %1 ») ; enregistrez-le avec des points décimaux, ou des points-virgules entre les cellules</translation>
    </message>
    <message>
        <source>its first line has a single column; cells are parted by a comma, semicolon, tab, blank or |, or by what dataset.csv.separator says</source>
        <translation>sa première ligne n’a qu’une colonne ; les cellules sont séparées par une virgule, un point-virgule, une tabulation, une espace ou |, ou par ce qu’indique dataset.csv.separator</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, the columns are %2</source>
        <translation>il n’y a pas de colonne « %1 », les colonnes sont %2</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;, there are %2</source>
        <translation>il n’y a pas de colonne « %1 », il y a %2</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
    <message>
        <source>1 to %1, named %2</source>
        <translation>1 à %1, nommées %2</translation>
    </message>
    <message>
        <source>the last columns are not 0 with one 1 in each row</source>
        <translation>les dernières colonnes ne sont pas 0 avec un seul 1 par ligne</translation>
    </message>
    <message>
        <source>no column looks like a label: the last has %1 different values in %2 rows, the first has %3; name the column in dataset.csv.label, or a file of labels in dataset.csv.labels_file</source>
        <translation>aucune colonne ne ressemble à une étiquette : la dernière a %1 valeurs différentes en %2 lignes, la première %3 ; nommez la colonne dans dataset.csv.label, ou un fichier d’étiquettes dans dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>no column says which sample a row belongs to; name it in dataset.csv.sample</source>
        <translation>aucune colonne ne dit à quel exemple appartient une ligne ; nommez-la dans dataset.csv.sample</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot; says which channel a row is of; give each channel a column of its own, so that a row is a point of time</source>
        <translation>sa colonne « %1 » dit de quel canal est une ligne ; donnez à chaque canal sa propre colonne, pour qu’une ligne soit un instant</translation>
    </message>
    <message>
        <source>its channels are not those of %1</source>
        <translation>ses canaux ne sont pas ceux de %1</translation>
    </message>
    <message>
        <source>no column holds labels; name it in dataset.csv.label, or a file of samples and labels in dataset.csv.labels_file</source>
        <translation>aucune colonne ne contient d’étiquettes ; nommez-la dans dataset.csv.label, ou un fichier d’exemples et d’étiquettes dans dataset.csv.labels_file</translation>
    </message>
    <message>
        <source>its labels have %1 different values, at most 256 classes are possible</source>
        <translation>ses étiquettes ont %1 valeurs différentes, 256 classes au plus sont possibles</translation>
    </message>
    <message>
        <source>it has more than 65536 columns</source>
        <translation>plus de 65536 colonnes</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>aucun échantillon</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>il ne contient aucun tableau</translation>
    </message>
    <message>
        <source>there is no table (.csv, .tsv, .txt) in it, but %1</source>
        <translation>il ne contient aucun tableau (.csv, .tsv, .txt), mais %1</translation>
    </message>
    <message>
        <source>it has no recording</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>none of its recordings can be used</source>
        <translation>aucun de ses enregistrements n’est utilisable</translation>
    </message>
    <message>
        <source>it has no column of values</source>
        <translation>aucune colonne de valeurs</translation>
    </message>
    <message>
        <source>the label of a row is %1</source>
        <translation>étiquette d’une ligne : %1</translation>
    </message>
    <message>
        <source>its time is %1</source>
        <translation>le temps : %1</translation>
    </message>
    <message>
        <source>whose a row is is told by %1</source>
        <translation>à qui est une ligne : %1</translation>
    </message>
    <message>
        <source>its sample is %1</source>
        <translation>l’exemple : %1</translation>
    </message>
    <message>
        <source>each row is a point of time of the channels %1</source>
        <translation>chaque ligne est un instant des canaux %1</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut être décompressé</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>il ne peut être décompressé jusqu’au bout</translation>
    </message>
    <message>
        <source>it is a gzip file that stops before its end, perhaps a download that was interrupted</source>
        <translation>un fichier gzip qui s’arrête avant sa fin, peut-être un téléchargement interrompu</translation>
    </message>
    <message>
        <source>binary content where a table of text is expected</source>
        <translation>contenu binaire là où un tableau de texte est attendu</translation>
    </message>
    <message>
        <source>a line of more than 4 MiB</source>
        <translation>une ligne de plus de 4 MiB</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>more than %1 cells and rows</source>
        <translation>plus de %1 cellules et lignes</translation>
    </message>
    <message>
        <source>it must be %1, found %2</source>
        <translation>il faut %1, trouvé : %2</translation>
    </message>
    <message>
        <source>every number must be %1, found %2</source>
        <translation>chaque nombre doit être %1, trouvé : %2</translation>
    </message>
    <message>
        <source>at least %1 and at most %2</source>
        <translation>au moins %1 et au plus %2</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>plus de %1 et au plus %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>un nombre non fini</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>un objet est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>un nombre est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>un nombre entier est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a whole number of at least 0, found %1</source>
        <translation>un nombre entier d’au moins 0 est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true ou false est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>un texte est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a list of whole numbers, found %1</source>
        <translation>une liste de nombres entiers est attendue, trouvé : %1</translation>
    </message>
    <message>
        <source>expected whole numbers only, found %1</source>
        <translation>des nombres entiers seulement sont attendus, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a list of texts, found %1</source>
        <translation>une liste de textes est attendue, trouvé : %1</translation>
    </message>
    <message>
        <source>expected texts only, found %1</source>
        <translation>des textes seulement sont attendus, trouvé : %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>text &quot;%1&quot;</source>
        <translation>le texte « %1 »</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2</source>
        <translation>valeurs possibles : %1, trouvé : %2</translation>
    </message>
    <message>
        <source>it must be one of %1, found %2 (did you mean &quot;%3&quot;?)</source>
        <translation>valeurs possibles : %1, trouvé : %2 (vouliez-vous dire « %3 » ?)</translation>
    </message>
    <message>
        <source>it is one of %1, found %2</source>
        <translation>valeurs possibles : %1, trouvé : %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>it is nested more than 64 levels deep</source>
        <translation>plus de 64 niveaux sont imbriqués</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes twice in one object</source>
        <translation>« %1 » figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>it is binary, not JSON text</source>
        <translation>le contenu est binaire, pas du texte JSON</translation>
    </message>
    <message>
        <source>not valid JSON at line %1, column %2</source>
        <translation>JSON non valide à la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>c’est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are read</source>
        <translation>%1 octets, au plus %2 sont lus</translation>
    </message>
    <message>
        <source>the module of %1 cannot be loaded: %2</source>
        <translation>le module de %1 ne peut être chargé : %2</translation>
    </message>
    <message>
        <source>%1 is not the %2 module of this program</source>
        <translation>%1 n’est pas le module %2 de ce programme</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>it may list at most %1</source>
        <translation>%1 entrées au plus</translation>
    </message>
    <message>
        <source>it says the same as %1, so give one of the two</source>
        <translation>cela dit la même chose que %1 ; donnez l’un des deux</translation>
    </message>
    <message>
        <source>it must list 1 to %1 seeds</source>
        <translation>donnez de 1 à %1 graines</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0</source>
        <translation>une graine est un entier à partir de 0</translation>
    </message>
    <message>
        <source>the seed %1 comes twice</source>
        <translation>la graine %1 figure deux fois</translation>
    </message>
    <message>
        <source>a list must hold 1 to %1 limits</source>
        <translation>une liste doit avoir de 1 à %1 limites</translation>
    </message>
    <message>
        <source>every limit must be a number %1</source>
        <translation>chaque limite doit être un nombre, %1</translation>
    </message>
    <message>
        <source>the limit %1 comes twice</source>
        <translation>la limite %1 figure deux fois</translation>
    </message>
    <message>
        <source>a study is a JSON object</source>
        <translation>une étude est un objet JSON</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot; in the data, there are %2</source>
        <translation>il n’y a pas de classe « %1 » dans les données, il y a %2</translation>
    </message>
    <message>
        <source>%1 has no figures for int8 layers, so an edge that computes in int8 alone has no known energy there</source>
        <translation>%1 n’a pas de chiffres pour les couches int8, donc l’énergie d’un capteur qui ne calcule qu’en int8 y est inconnue</translation>
    </message>
    <message>
        <source>it can be required of the windows of an EEG only</source>
        <translation>cela ne peut être exigé que des fenêtres d’un EEG</translation>
    </message>
    <message>
        <source>the side values of the data join in the last layer, on the fog, so nothing can run whole on the edge; switch it on, or set space.side_inputs to false</source>
        <translation>les valeurs annexes entrent dans la dernière couche, sur la passerelle, donc rien ne peut tourner entièrement sur le capteur ; activez-le, ou mettez space.side_inputs à false</translation>
    </message>
    <message>
        <source>LibTorch does not read the side values of the data; choose &quot;native&quot;, or set space.side_inputs to false</source>
        <translation>LibTorch ne lit pas les valeurs annexes ; choisissez « native », ou mettez space.side_inputs à false</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>il faut %1</translation>
    </message>
    <message>
        <source>it must be %1</source>
        <translation>il faut %1</translation>
    </message>
    <message>
        <source>the layer lengths that divide %1 are %2</source>
        <translation>les longueurs de couche qui divisent %1 sont %2</translation>
    </message>
    <message>
        <source>samples of %1 values leave more choice</source>
        <translation>des exemples de %1 valeurs laissent plus de choix</translation>
    </message>
    <message>
        <source>it is %1, the samples are %2</source>
        <translation>c’est %1, les exemples sont %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>every entry must be from 1 to %1, found %2</source>
        <translation>chaque entrée doit être de 1 à %1, trouvé : %2</translation>
    </message>
    <message>
        <source>length %1 with %2 channels is more than 2147483648 values</source>
        <translation>la longueur %1 avec %2 canaux fait plus de 2147483648 valeurs</translation>
    </message>
    <message>
        <source>the layer from length %1 to %2 has more than 2147483648 weights</source>
        <translation>la couche de la longueur %1 à %2 a plus de 2147483648 poids</translation>
    </message>
    <message>
        <source>it must be empty or have %1 entries, one for each hidden layer, found %2</source>
        <translation>il doit être vide ou avoir %1 entrées, une par couche cachée, trouvé : %2</translation>
    </message>
    <message>
        <source>a kernel must be from 1 to the length it works on, odd where the length stays, and 0 where it grows; found %1 between lengths %2 and %3</source>
        <translation>un noyau va de 1 à la longueur sur laquelle il agit, impair où elle reste, et 0 où elle croît ; trouvé %1 entre les longueurs %2 et %3</translation>
    </message>
    <message>
        <source>it must have up to %1 channels and up to %2 blocks, found %3 and %4</source>
        <translation>au plus %1 canaux et au plus %2 blocs, trouvé : %3 et %4</translation>
    </message>
    <message>
        <source>a network reads up to %1 side values, found %2</source>
        <translation>un réseau lit au plus %1 valeurs annexes, trouvé : %2</translation>
    </message>
    <message>
        <source>it must have 2 to 65 entries, input first and classes last, found %1</source>
        <translation>de 2 à 65 entrées, l’entrée d’abord et les classes à la fin, trouvé : %1</translation>
    </message>
    <message>
        <source>it must have as many entries as lengths, which has %1, found %2</source>
        <translation>autant d’entrées que lengths, qui en a %1, trouvé : %2</translation>
    </message>
    <message>
        <source>the last entry, of the class output, must be 1, found %1</source>
        <translation>la dernière entrée, celle des classes, doit être 1, trouvé : %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not divide each other</source>
        <translation>%1 et %2 ne se divisent pas</translation>
    </message>
    <message>
        <source>%1 and %2 (the input length) do not divide each other</source>
        <translation>%1 et %2 (la longueur d’entrée) ne se divisent pas</translation>
    </message>
    <message>
        <source>the lengths that divide %1 and each other are %2</source>
        <translation>les longueurs qui divisent %1 et entre elles sont %2</translation>
    </message>
    <message>
        <source>inputs of %1 values leave more choice</source>
        <translation>des entrées de %1 valeurs laissent plus de choix</translation>
    </message>
    <message>
        <source>it must list 1 to 256 numbers, found %1</source>
        <translation>de 1 à 256 nombres, trouvé : %1</translation>
    </message>
    <message>
        <source>%1 is listed twice, and once is enough</source>
        <translation>%1 figure deux fois, une suffit</translation>
    </message>
    <message>
        <source>with these lengths a layer could have more than 2147483648 weights</source>
        <translation>avec ces longueurs, une couche pourrait avoir plus de 2147483648 poids</translation>
    </message>
    <message>
        <source>%1 does not divide the input length of %2</source>
        <translation>%1 ne divise pas la longueur d’entrée %2</translation>
    </message>
    <message>
        <source>every number must be odd, or 0 for kernel = stride, found %1</source>
        <translation>chaque nombre doit être impair, ou 0 pour noyau = pas, trouvé : %1</translation>
    </message>
    <message>
        <source>it needs a length other than 0</source>
        <translation>il faut une longueur autre que 0</translation>
    </message>
    <message>
        <source>this format comes twice: %1</source>
        <translation>ce format figure deux fois : %1</translation>
    </message>
    <message>
        <source>this is no number format: %1</source>
        <translation>pas un format de nombre : %1</translation>
    </message>
    <message>
        <source>it must name at least one format</source>
        <translation>nommez au moins un format</translation>
    </message>
    <message>
        <source>expected classes with the share of each that must be found, {&quot;V&quot;: 0.8}</source>
        <translation>des classes avec la part à trouver sont attendues, {&quot;V&quot;: 0.8}</translation>
    </message>
    <message>
        <source>average power is energy over time, and no inference period is stated; give %1</source>
        <translation>la puissance moyenne est une énergie par temps, et aucune période d’inférence n’est donnée ; donnez %1</translation>
    </message>
    <message>
        <source>the link sends %1 inferences together, so the first one waits for the others, and no inference period is stated; give %2</source>
        <translation>le lien envoie %1 inférences ensemble, la première attend donc les autres, et aucune période d’inférence n’est donnée ; donnez %2</translation>
    </message>
    <message>
        <source>the smallest reachable RAM is %1 KiB</source>
        <translation>la plus petite RAM possible est de %1 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable Flash within %1 KiB of RAM is %2 KiB</source>
        <translation>la plus petite Flash possible avec %1 KiB de RAM est de %2 KiB</translation>
    </message>
    <message>
        <source>the smallest reachable energy is %1 mJ within the Flash and RAM limits</source>
        <translation>la plus petite énergie possible est de %1 mJ dans les limites de Flash et de RAM</translation>
    </message>
    <message>
        <source>the smallest reachable latency is %1 ms within the Flash and RAM limits</source>
        <translation>la plus petite latence possible est de %1 ms dans les limites de Flash et de RAM</translation>
    </message>
    <message>
        <source>the smallest reachable average power is %1 uW within the Flash and RAM limits</source>
        <translation>la plus petite puissance moyenne possible est de %1 µW dans les limites de Flash et de RAM</translation>
    </message>
    <message>
        <source>%1 random architectures in a row break the Flash or RAM limit</source>
        <translation>%1 architectures aléatoires de suite dépassent la limite de Flash ou de RAM</translation>
    </message>
    <message>
        <source>it names an objective twice</source>
        <translation>un objectif est nommé deux fois</translation>
    </message>
    <message>
        <source>accuracy and energy are always objectives; add them</source>
        <translation>l’exactitude et l’énergie sont toujours des objectifs ; ajoutez-les</translation>
    </message>
    <message>
        <source>each is accuracy, energy, latency or flash; found &quot;%1&quot;</source>
        <translation>chacun est accuracy, energy, latency ou flash ; trouvé « %1 »</translation>
    </message>
    <message>
        <source>the strategy %1 does not look at %2</source>
        <translation>la stratégie %1 ne regarde pas %2</translation>
    </message>
    <message>
        <source>nsga2 does</source>
        <translation>nsga2 le fait</translation>
    </message>
    <message>
        <source>must be at most the population</source>
        <translation>au plus la population</translation>
    </message>
    <message>
        <source>must be at least 1 and at most the population of %1</source>
        <translation>au moins 1 et au plus la population de %1</translation>
    </message>
    <message>
        <source>must be at least 0 and below the population of %1</source>
        <translation>au moins 0 et moins que la population de %1</translation>
    </message>
    <message>
        <source>the strategy %1 has no such setting</source>
        <translation>la stratégie %1 n’a pas ce réglage</translation>
    </message>
    <message>
        <source>it says what latency and flash say; leave those out</source>
        <translation>cela dit ce que disent latency et flash ; omettez-les</translation>
    </message>
    <message>
        <source>it is one of %1; found &quot;%2&quot;</source>
        <translation>valeurs possibles : %1 ; trouvé « %2 »</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>valeurs possibles : %1</translation>
    </message>
    <message>
        <source>must list at most %1 networks, found %2</source>
        <translation>au plus %1 réseaux, trouvé : %2</translation>
    </message>
    <message>
        <source>must be a list of networks</source>
        <translation>il faut une liste de réseaux</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>il faut un entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>il faut de %1 à %2</translation>
    </message>
    <message>
        <source>%1 assessments expected, %2 told</source>
        <translation>%1 évaluations attendues, %2 données</translation>
    </message>
    <message>
        <source>candidate %1 expected, %2 told</source>
        <translation>candidat %1 attendu, %2 donné</translation>
    </message>
    <message>
        <source>it means something only beside &quot;instructions&quot;</source>
        <translation>cela n’a de sens qu’à côté de « instructions »</translation>
    </message>
    <message>
        <source>this device counts instructions, so give instructions_int8, or latency as well</source>
        <translation>cet appareil compte les instructions ; donnez instructions_int8, ou latency aussi</translation>
    </message>
    <message>
        <source>instructions need it</source>
        <translation>instructions en a besoin</translation>
    </message>
    <message>
        <source>expected the id of a preset as text</source>
        <translation>le nom d’un préréglage est attendu en texte</translation>
    </message>
    <message>
        <source>a device needs it</source>
        <translation>un appareil en a besoin</translation>
    </message>
    <message>
        <source>it must be above 0 where packets take time</source>
        <translation>plus de 0 où les paquets prennent du temps</translation>
    </message>
    <message>
        <source>it must be above 0 where packets cost energy</source>
        <translation>plus de 0 où les paquets coûtent de l’énergie</translation>
    </message>
    <message>
        <source>it and the sleep power are both 0, so no battery would ever empty</source>
        <translation>les deux, avec la puissance de veille, sont à 0 ; aucune pile ne se viderait</translation>
    </message>
    <message>
        <source>no source gives it for %1, so energy needs your own measured value here</source>
        <translation>aucune source ne le donne pour %1 ; l’énergie demande ici votre propre mesure</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>il n’y a pas de préréglage « %1 » (vouliez-vous dire « %2 » ?)</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot; (known are %2)</source>
        <translation>il n’y a pas de préréglage « %1 » (connus : %2)</translation>
    </message>
    <message>
        <source>a 32-bit number takes 4 bytes on the air; to send fewer, list formats in judging.formats.link</source>
        <translation>un nombre de 32 bits prend 4 octets à l’émission ; pour moins, listez des formats dans judging.formats.link</translation>
    </message>
    <message>
        <source>there is not enough memory to train this network</source>
        <translation>pas assez de mémoire pour entraîner ce réseau</translation>
    </message>
    <message>
        <source>there is not enough memory to evaluate this network</source>
        <translation>pas assez de mémoire pour évaluer ce réseau</translation>
    </message>
    <message>
        <source>LibTorch does not read side values; choose the native trainer</source>
        <translation>LibTorch ne lit pas les valeurs annexes ; choisissez l’entraîneur natif</translation>
    </message>
    <message>
        <source>its module libsplitscape_torch.so is not part of this installation</source>
        <translation>le module libsplitscape_torch.so n’est pas installé</translation>
    </message>
    <message>
        <source>LibTorch failed to start</source>
        <translation>LibTorch n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>the training was stopped</source>
        <translation>l’entraînement a été arrêté</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>l’évaluation a été arrêtée</translation>
    </message>
    <message>
        <source>a network of more than 67108864 parameters cannot be trained here</source>
        <translation>un réseau de plus de 67108864 paramètres ne peut être entraîné ici</translation>
    </message>
    <message>
        <source>a network of more than 4194304 values between its layers cannot be trained here</source>
        <translation>un réseau de plus de 4194304 valeurs entre ses couches ne peut être entraîné ici</translation>
    </message>
    <message>
        <source>the samples are %1 long with %2 channels, which is not the input of the network</source>
        <translation>les exemples ont une longueur de %1 avec %2 canaux, ce n’est pas l’entrée du réseau</translation>
    </message>
    <message>
        <source>the network tells %1 classes apart, the data set has %2</source>
        <translation>le réseau distingue %1 classes, les données en ont %2</translation>
    </message>
    <message>
        <source>sample %1 is not in the data set or has no known class</source>
        <translation>l’exemple %1 n’est pas dans les données ou n’a pas de classe connue</translation>
    </message>
    <message>
        <source>the data set has fewer values than its samples need</source>
        <translation>les données ont moins de valeurs que les exemples n’en demandent</translation>
    </message>
    <message>
        <source>the network reads %1 side values of a sample, the data set has %2</source>
        <translation>le réseau lit %1 valeurs annexes par exemple, les données en ont %2</translation>
    </message>
    <message>
        <source>a teacher is to help, and the data set has nothing that one said</source>
        <translation>un enseignant doit aider, mais les données n’ont rien de lui</translation>
    </message>
    <message>
        <source>must be fewer than the %1 epochs of a whole training</source>
        <translation>moins que les %1 époques d’un entraînement complet</translation>
    </message>
    <message>
        <source>only the native trainer changes samples</source>
        <translation>seul l’entraîneur natif modifie les exemples</translation>
    </message>
    <message>
        <source>only the native trainer learns from a teacher</source>
        <translation>seul l’entraîneur natif apprend d’un enseignant</translation>
    </message>
    <message>
        <source>the network has %1 parameters, %2 weights were given</source>
        <translation>le réseau a %1 paramètres, %2 poids ont été donnés</translation>
    </message>
    <message>
        <source>separator &quot;%1&quot;</source>
        <translation>séparateur : « %1 »</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données qu’il contient est endommagée</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>pas une base de données</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>la base de données ne peut être ouverte</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>there is no cut %1</source>
        <translation>il n’y a pas de coupe %1</translation>
    </message>
    <message>
        <source>Demo: five kinds of synthetic heartbeats</source>
        <translation>Démo : cinq sortes de battements simulés</translation>
    </message>
    <message>
        <source>Seizures within 0.27 mJ</source>
        <translation>Crises avec au plus 0,27 mJ</translation>
    </message>
    <message>
        <source>Seizures within 0.1 mJ</source>
        <translation>Crises avec au plus 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ</source>
        <translation>Arythmie avec au plus 0,27 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.1 mJ</source>
        <translation>Arythmie avec au plus 0,1 mJ</translation>
    </message>
    <message>
        <source>Arrhythmia, all on the wearable</source>
        <translation>Arythmie, tout sur le capteur</translation>
    </message>
    <message>
        <source>Arrhythmia by patient</source>
        <translation>Arythmie par patient</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Vos propres données</translation>
    </message>
    <message>
        <source>The paper&apos;s arrhythmia study</source>
        <translation>L’étude d’arythmie de l’article</translation>
    </message>
    <message>
        <source>Synthetic ECG</source>
        <translation>ECG simulé</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>EEG simulé</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>it cannot be created there</source>
        <translation>il ne peut y être créé</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>l’écriture a échoué</translation>
    </message>
    <message>
        <source>changing it does not come to an end</source>
        <translation>la modification ne se termine pas</translation>
    </message>
    <message>
        <source>another program changed it during the run</source>
        <translation>un autre programme l’a modifié pendant l’exécution</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>reading it does not come to an end</source>
        <translation>la lecture ne se termine pas</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>an interrupted change must be rolled back first, which needs write access to the folder</source>
        <translation>une modification interrompue doit d’abord être annulée, ce qui demande l’accès en écriture au dossier</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme le tient</translation>
    </message>
    <message>
        <source>its extraction is damaged</source>
        <translation>son extraction est endommagée</translation>
    </message>
    <message>
        <source>its extraction has an impossible accuracy</source>
        <translation>son extraction a une exactitude impossible</translation>
    </message>
    <message>
        <source>its held-back accuracies are out of order</source>
        <translation>ses exactitudes mises de côté sont en désordre</translation>
    </message>
    <message>
        <source>its shortlist is damaged</source>
        <translation>sa liste restreinte est endommagée</translation>
    </message>
    <message>
        <source>its test trainings are damaged</source>
        <translation>ses entraînements de test sont endommagés</translation>
    </message>
    <message>
        <source>its confusion matrix has an impossible size</source>
        <translation>sa matrice de confusion a une taille impossible</translation>
    </message>
    <message>
        <source>its confusion matrix is damaged</source>
        <translation>sa matrice de confusion est endommagée</translation>
    </message>
    <message>
        <source>it is no Splitscape study</source>
        <translation>pas une étude Splitscape</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>it has schema %1, this program reads up to %2</source>
        <translation>schéma %1, ce programme lit jusqu’à %2</translation>
    </message>
    <message>
        <source>there is no room for a copy to read</source>
        <translation>pas de place pour une copie à lire</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>sa fin est coupée</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>ses tables ne sont pas celles d’une étude</translation>
    </message>
    <message>
        <source>a search is writing to it</source>
        <translation>une recherche y écrit</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>arrêté à la demande</translation>
    </message>
    <message>
        <source>its pages contradict each other</source>
        <translation>ses pages se contredisent</translation>
    </message>
    <message>
        <source>it does not say what was run</source>
        <translation>il ne dit pas ce qui a été exécuté</translation>
    </message>
    <message>
        <source>what was run is damaged</source>
        <translation>ce qui a été exécuté est endommagé</translation>
    </message>
    <message>
        <source>a session is damaged</source>
        <translation>une session est endommagée</translation>
    </message>
    <message>
        <source>how it ended is damaged</source>
        <translation>la fin enregistrée est endommagée</translation>
    </message>
    <message>
        <source>a generation is damaged or out of order</source>
        <translation>une génération est endommagée ou en désordre</translation>
    </message>
    <message>
        <source>candidate %1 is damaged</source>
        <translation>le candidat %1 est endommagé</translation>
    </message>
    <message>
        <source>its candidates are out of order</source>
        <translation>ses candidats sont en désordre</translation>
    </message>
    <message>
        <source>a learning curve is damaged</source>
        <translation>une courbe d’apprentissage est endommagée</translation>
    </message>
    <message>
        <source>the learning curve of candidate %1 is damaged</source>
        <translation>la courbe d’apprentissage du candidat %1 est endommagée</translation>
    </message>
    <message>
        <source>weights are damaged</source>
        <translation>des poids sont endommagés</translation>
    </message>
    <message>
        <source>the weights of candidate %1 are damaged</source>
        <translation>les poids du candidat %1 sont endommagés</translation>
    </message>
    <message>
        <source>the weights of candidate %1 do not fit its architecture</source>
        <translation>les poids du candidat %1 ne conviennent pas à son architecture</translation>
    </message>
    <message>
        <source>its repeated trainings are damaged</source>
        <translation>ses entraînements répétés sont endommagés</translation>
    </message>
    <message>
        <source>a document is damaged</source>
        <translation>un document est endommagé</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>it is of an earlier version of the program; `splitscape-cli recover` makes one of this version</source>
        <translation>d’une version antérieure du programme ; « splitscape-cli recover » en fait une de cette version</translation>
    </message>
    <message>
        <source>another program wrote over it or cut it off during the run, and what was found is lost with it</source>
        <translation>un autre programme l’a écrasé ou coupé pendant l’exécution, et ce qui a été trouvé est perdu</translation>
    </message>
    <message>
        <source>another program changed it or cut it off during the run</source>
        <translation>un autre programme l’a modifié ou coupé pendant l’exécution</translation>
    </message>
    <message>
        <source>it was moved to %1 during the run, and what was found until then is there</source>
        <translation>il a été déplacé vers %1 pendant l’exécution, et ce qui était trouvé y est</translation>
    </message>
    <message>
        <source>it was deleted or replaced during the run, and what was found is lost with it</source>
        <translation>il a été supprimé ou remplacé pendant l’exécution, et ce qui a été trouvé est perdu</translation>
    </message>
    <message>
        <source>the costs of %1 candidates, the first of them %2, do not follow from their architectures</source>
        <translation>les coûts de %1 candidats, le premier étant %2, ne découlent pas de leurs architectures</translation>
    </message>
    <message>
        <source>generation %1 has %2 of its %3 candidates</source>
        <translation>la génération %1 a %2 de ses %3 candidats</translation>
    </message>
    <message>
        <source>its test accuracy is not the mean of its test trainings</source>
        <translation>son exactitude de test n’est pas la moyenne de ses entraînements de test</translation>
    </message>
    <message>
        <source>its confusion matrix has more classes than its data</source>
        <translation>sa matrice de confusion a plus de classes que ses données</translation>
    </message>
    <message>
        <source>it has no valid candidate yet, so there is nothing to export</source>
        <translation>il n’a encore aucun candidat valable, donc rien à exporter</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>candidat %1</translation>
    </message>
    <message>
        <source>the run has none yet</source>
        <translation>l’exécution n’en a pas encore</translation>
    </message>
    <message>
        <source>the run has candidates 0 to %1</source>
        <translation>l’exécution a les candidats 0 à %1</translation>
    </message>
    <message>
        <source>its weights are not in the file, those there belong to candidates: %1</source>
        <translation>ses poids ne sont pas dans le fichier, ceux qui y sont appartiennent aux candidats : %1</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, found %3</source>
        <translation>le candidat %1 a les points 1 à %2, trouvé : %3</translation>
    </message>
    <message>
        <source>candidate %1 has points 1 to %2, none of which fits, so name one</source>
        <translation>le candidat %1 a les points 1 à %2, dont aucun ne convient ; nommez-en un</translation>
    </message>
    <message>
        <source>%1, so which candidate is the best is not known; name one to export it</source>
        <translation>%1 ; le meilleur candidat n’est donc pas connu ; nommez-en un à exporter</translation>
    </message>
    <message>
        <source>the costs of candidate %1 do not follow from its architecture</source>
        <translation>les coûts du candidat %1 ne découlent pas de son architecture</translation>
    </message>
    <message>
        <source>the run kept no ranges of its values, which int8 and int4 need: it keeps them for the network that it chose and for those of the Pareto front</source>
        <translation>l’exécution n’a pas gardé les plages de ses valeurs, que demandent int8 et int4 : elle les garde pour le réseau choisi et ceux du front de Pareto</translation>
    </message>
    <message>
        <source>they are not the samples that the run learned from</source>
        <translation>ce ne sont pas les exemples dont l’exécution a appris</translation>
    </message>
    <message>
        <source>it is the damaged file itself</source>
        <translation>le fichier endommagé lui-même</translation>
    </message>
    <message>
        <source>another run has taken its place</source>
        <translation>une autre exécution a pris sa place</translation>
    </message>
    <message>
        <source>the program that searched ended without a word</source>
        <translation>le programme qui cherchait s’est terminé sans rien dire</translation>
    </message>
    <message>
        <source>its study cannot be understood</source>
        <translation>son étude ne peut être comprise</translation>
    </message>
    <message>
        <source>its study: %1</source>
        <translation>son étude : %1</translation>
    </message>
    <message>
        <source>its chosen candidate is not a valid one</source>
        <translation>son candidat choisi n’est pas valable</translation>
    </message>
    <message>
        <source>its chosen candidate is missing</source>
        <translation>son candidat choisi manque</translation>
    </message>
    <message>
        <source>it does not follow from the study and its seed</source>
        <translation>cela ne découle pas de l’étude et de sa graine</translation>
    </message>
    <message>
        <source>its deployment does not keep the limits of the study</source>
        <translation>son déploiement ne respecte pas les limites de l’étude</translation>
    </message>
    <message>
        <source>a list stands for several searches; `splitscape-cli run` does them one after the other</source>
        <translation>une liste vaut plusieurs recherches ; « splitscape-cli run » les fait l’une après l’autre</translation>
    </message>
    <message>
        <source>it is the earlier run itself</source>
        <translation>l’exécution antérieure elle-même</translation>
    </message>
    <message>
        <source>LibTorch trains on this machine only, so choose the native trainer</source>
        <translation>LibTorch n’entraîne que sur cette machine ; choisissez l’entraîneur natif</translation>
    </message>
    <message>
        <source>its strategy %1 counts generations</source>
        <translation>sa stratégie %1 compte des générations</translation>
    </message>
    <message>
        <source>its strategy %1 counts trainings</source>
        <translation>sa stratégie %1 compte des entraînements</translation>
    </message>
    <message>
        <source>say how many in all</source>
        <translation>dites combien en tout</translation>
    </message>
    <message>
        <source>it searched for %1 generations</source>
        <translation>la recherche a duré %1 générations</translation>
    </message>
    <message>
        <source>it searched for %1 trainings</source>
        <translation>la recherche a duré %1 entraînements</translation>
    </message>
    <message>
        <source>ask for more than that in all</source>
        <translation>demandez-en plus en tout</translation>
    </message>
    <message>
        <source>an earlier version of the program made its synthetic samples in another way; the run can be shown and exported, but not continued</source>
        <translation>une version antérieure faisait ses exemples simulés autrement ; l’exécution peut être montrée et exportée, mais pas poursuivie</translation>
    </message>
    <message>
        <source>they are not those that the run in %1 began with</source>
        <translation>ce ne sont pas celles du début de l’exécution dans %1</translation>
    </message>
    <message>
        <source>where the data has moved, give its path anew (--data)</source>
        <translation>si les données ont été déplacées, redonnez leur chemin</translation>
    </message>
    <message>
        <source>%1 is not a network of the space of this study</source>
        <translation>%1 n’est pas un réseau de l’espace de cette étude</translation>
    </message>
    <message>
        <source>the processor of this machine is not an %1</source>
        <translation>le processeur de cette machine n’est pas un %1</translation>
    </message>
    <message>
        <source>it searched other data (%1) or prepared them in another way</source>
        <translation>elle a cherché dans d’autres données (%1) ou les a préparées autrement</translation>
    </message>
    <message>
        <source>only networks found on the same samples are a start</source>
        <translation>seuls des réseaux trouvés sur les mêmes exemples conviennent comme départ</translation>
    </message>
    <message>
        <source>its networks were chosen with the help of %1 of the %2 samples that this study tests on</source>
        <translation>ses réseaux ont été choisis à l’aide de %1 des %2 exemples du test de cette étude</translation>
    </message>
    <message>
        <source>give both the same seed and the same split</source>
        <translation>donnez aux deux la même graine et la même répartition</translation>
    </message>
    <message>
        <source>none of its %1 valid candidates is in the space of this study</source>
        <translation>aucun de ses %1 candidats valables n’est dans l’espace de cette étude</translation>
    </message>
    <message>
        <source>the data of the run</source>
        <translation>les données de l’exécution</translation>
    </message>
    <message>
        <source>where it has moved, give its path anew (--data)</source>
        <translation>si elles ont été déplacées, redonnez leur chemin</translation>
    </message>
    <message>
        <source>it computes and sends in float32, so no rounding can be simulated</source>
        <translation>il calcule et envoie en float32, aucun arrondi ne peut donc être simulé</translation>
    </message>
    <message>
        <source>no layer fits in %1 bytes of Flash and %2 bytes of RAM</source>
        <translation>aucune couche ne tient dans %1 octets de Flash et %2 octets de RAM</translation>
    </message>
    <message>
        <source>they must be from 1 to %1, found %2</source>
        <translation>ils doivent aller de 1 à %1, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>it must have %1 cells, found %2</source>
        <translation>il faut %1 cellules, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc</source>
        <translation>kind doit être conv, tconv ou fc</translation>
    </message>
    <message>
        <source>kind must be conv, tconv or fc, found %1</source>
        <translation>kind doit être conv, tconv ou fc, trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 1 to %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier de 1 à %2</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected</source>
        <translation>la couche %1 est là où la couche %2 est attendue</translation>
    </message>
    <message>
        <source>layer %1 stands where layer %2 is expected, so lines are lost</source>
        <translation>la couche %1 est là où la couche %2 est attendue, des lignes sont donc perdues</translation>
    </message>
    <message>
        <source>its lengths do not divide each other</source>
        <translation>ses longueurs ne se divisent pas</translation>
    </message>
    <message>
        <source>a tconv lengthens, a conv does not</source>
        <translation>tconv allonge, conv n’allonge pas</translation>
    </message>
    <message>
        <source>its first line is not &quot;%1&quot;</source>
        <translation>la première ligne n’est pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it has no layer</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il est déjà là</translation>
    </message>
    <message>
        <source>it begins with %1 cells instead of 5</source>
        <translation>elle commence par %1 cellules au lieu de 5</translation>
    </message>
    <message>
        <source>it is of another version: &quot;%1&quot;</source>
        <translation>d’une autre version&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its ticks a second are no number above 0</source>
        <translation>ses impulsions par seconde ne sont pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>its ticks are neither time nor instructions</source>
        <translation>ses impulsions ne sont ni du temps ni des instructions</translation>
    </message>
    <message>
        <source>a layer has %1 cells instead of 4</source>
        <translation>une couche a %1 cellules au lieu de 4</translation>
    </message>
    <message>
        <source>its numbers cannot be read</source>
        <translation>ses nombres sont illisibles</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>trop de couches</translation>
    </message>
    <message>
        <source>it ends after %1 pulses, which is not what it says</source>
        <translation>il se termine après %1 impulsions, ce qui contredit ce qu’il indique</translation>
    </message>
    <message>
        <source>it has no line &quot;splitscape-measure,...&quot;, which the measuring firmware prints first</source>
        <translation>il manque la ligne «&#x202f;splitscape-measure,...&#x202f;», que le micrologiciel de mesure affiche en premier</translation>
    </message>
    <message>
        <source>it was cut off before its line &quot;end&quot;</source>
        <translation>coupé avant sa ligne «&#x202f;end&#x202f;»</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so its clock is too coarse or stands</source>
        <translation>la couche %1 n’a pas duré plus que rien, l’horloge est donc trop grossière ou arrêtée</translation>
    </message>
    <message>
        <source>it has more than %1 columns; export time, current, voltage and the pin only</source>
        <translation>plus de %1 colonnes&#x202f;; n’exportez que le temps, le courant, la tension et la broche</translation>
    </message>
    <message>
        <source>it has no column for the time; its first line is &quot;%1&quot;</source>
        <translation>il n’y a pas de colonne pour le temps&#x202f;; la première ligne est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it has no column for the current; its first line is &quot;%1&quot;</source>
        <translation>il n’y a pas de colonne pour le courant&#x202f;; la première ligne est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it has no column for the pin; export the digital channels too; its first line is &quot;%1&quot;</source>
        <translation>il n’y a pas de colonne pour la broche&#x202f;; exportez aussi les voies numériques&#x202f;; la première ligne est «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it has no digital channel &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas de voie numérique «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>its numbers have a decimal comma, so its columns cannot be told apart; export it with a decimal point or another separator</source>
        <translation>ses nombres ont une virgule décimale, les colonnes ne se distinguent donc pas&#x202f;; exportez avec un point décimal ou un autre séparateur</translation>
    </message>
    <message>
        <source>the line has %1 cells instead of %2, so the file was cut off</source>
        <translation>la ligne a %1 cellules au lieu de %2, le fichier est donc coupé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of bits</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mot de bits</translation>
    </message>
    <message>
        <source>it has more than %1 samples</source>
        <translation>plus de %1 échantillons</translation>
    </message>
    <message>
        <source>its time is too large</source>
        <translation>son temps est trop grand</translation>
    </message>
    <message>
        <source>its time runs backwards</source>
        <translation>son temps recule</translation>
    </message>
    <message>
        <source>its samples are not evenly spaced: after steps of %1 s comes one of %2 s</source>
        <translation>ses échantillons ne sont pas réguliers&#x202f;: après des pas de %1 s en vient un de %2 s</translation>
    </message>
    <message>
        <source>it has no voltage, so say what the board was supplied with</source>
        <translation>il n’y a pas de tension&#x202f;; indiquez celle de l’alimentation de la carte</translation>
    </message>
    <message>
        <source>the pin never changes: is it connected, and is it this channel?</source>
        <translation>la broche ne change jamais&#x202f;: est-elle reliée, et est-ce cette voie&#x202f;?</translation>
    </message>
    <message>
        <source>it begins while the pin is high, so the recording was started too late</source>
        <translation>la broche est déjà haute au début, l’enregistrement a donc commencé trop tard</translation>
    </message>
    <message>
        <source>it ends while the pin is high, so the recording was cut off</source>
        <translation>la broche est encore haute à la fin, l’enregistrement a donc été coupé</translation>
    </message>
    <message>
        <source>its shortest pulse has %1 samples at %2 a second, and at least %3 are needed: record at a higher rate</source>
        <translation>l’impulsion la plus courte a %1 échantillons à %2 par seconde, il en faut au moins %3&#x202f;: enregistrez à une fréquence plus élevée</translation>
    </message>
    <message>
        <source>name the board&apos;s log, the analyser&apos;s CSV, or both</source>
        <translation>indiquez le journal de la carte, le CSV de l’analyseur, ou les deux</translation>
    </message>
    <message>
        <source>there is neither a log nor a trace</source>
        <translation>il n’y a ni journal ni enregistrement</translation>
    </message>
    <message>
        <source>it has %1 layers, the plan has %2: they do not belong together</source>
        <translation>il a %1 couches, le plan en a %2&#x202f;: ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>it has %1 pulses, the plan needs %2: the recording was cut off, or another pin was recorded</source>
        <translation>il a %1 impulsions, le plan en demande %2&#x202f;: l’enregistrement a été coupé, ou une autre broche a été enregistrée</translation>
    </message>
    <message>
        <source>layer %1 ran %2 times a pulse, the plan says %3: they do not belong together</source>
        <translation>la couche %1 a été exécutée %2 fois par impulsion, le plan dit %3&#x202f;: ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>layer %1 took no longer than nothing, so the rate is too low</source>
        <translation>la couche %1 n’a pas duré plus que rien, la fréquence est donc trop basse</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock</source>
        <translation>mesurées sur %1, temps d’après son horloge</translation>
    </message>
    <message>
        <source>measured on %1, times by its clock, power by an analyser</source>
        <translation>mesurées sur %1, temps d’après son horloge, puissance d’après un analyseur</translation>
    </message>
    <message>
        <source>measured, times and power by an analyser</source>
        <translation>mesurées, temps et puissance d’après un analyseur</translation>
    </message>
    <message>
        <source>instructions counted on %1, a million of them as one second</source>
        <translation>instructions comptées sur %1, un million d’entre elles pour une seconde</translation>
    </message>
    <message>
        <source>no board was measured</source>
        <translation>aucune carte n’a été mesurée</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>la colonne «&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>energy_mJ and power_mW are both there, so give one of the two</source>
        <translation>energy_mJ et power_mW sont là toutes les deux&#x202f;; n’en donnez qu’une</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, found %3</source>
        <translation>%1 doit être un nombre entier de 1 à %2, trouvé&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 must be a number above 0, found %2</source>
        <translation>%1 doit être un nombre supérieur à 0, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>a conv cannot lengthen, which is what a tconv does</source>
        <translation>conv ne peut pas allonger, c’est ce que fait tconv</translation>
    </message>
    <message>
        <source>a tconv must lengthen, a conv does not</source>
        <translation>tconv doit allonger, conv n’allonge pas</translation>
    </message>
    <message>
        <source>the layer is too large</source>
        <translation>la couche est trop grande</translation>
    </message>
    <message>
        <source>format must be float32 or int8, found %1</source>
        <translation>format doit être float32 ou int8, trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>it is binary, not CSV text</source>
        <translation>binaire, et non du texte CSV</translation>
    </message>
    <message>
        <source>it has no row of measurements</source>
        <translation>aucune ligne de mesures</translation>
    </message>
    <message>
        <source>too few distinct rows: %1</source>
        <translation>trop peu de lignes différentes&#x202f;: %1</translation>
    </message>
    <message>
        <source>these rows cannot tell it apart from the other terms</source>
        <translation>ces lignes ne le distinguent pas des autres termes</translation>
    </message>
    <message>
        <source>its coefficient would be negative, and time is not</source>
        <translation>son coefficient serait négatif, et le temps ne l’est pas</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows</source>
        <translation>ajusté à %1, %2 lignes</translation>
    </message>
    <message>
        <source>fitted to %1, %2 rows; an estimate</source>
        <translation>ajusté à %1, %2 lignes&#x202f;; une estimation</translation>
    </message>
    <message>
        <source>estimate: %1</source>
        <translation>estimation&#x202f;: %1</translation>
    </message>
    <message>
        <source>own device</source>
        <translation>appareil propre</translation>
    </message>
    <message>
        <source>its outputs sum over more than %1 values, which may leave 32 bits in int8</source>
        <translation>ses sorties sont des sommes de plus de %1 valeurs, ce qui peut dépasser 32 bits en int8</translation>
    </message>
    <message>
        <source>it averages more than %1 positions, which may leave 32 bits in int8</source>
        <translation>elle fait la moyenne de plus de %1 positions, ce qui peut dépasser 32 bits en int8</translation>
    </message>
    <message>
        <source>it reads side values, which a layer in int8 does not; cut in front of it</source>
        <translation>elle lit des valeurs annexes, ce qu’une couche en int8 ne fait pas&#x202f;; coupez avant elle</translation>
    </message>
    <message>
        <source>the edge part has %1 parameters, C is written for at most %2</source>
        <translation>la partie du capteur a %1 paramètres, le C est écrit pour %2 au plus</translation>
    </message>
    <message>
        <source>the edge part holds %1 activations, C is written for at most %2</source>
        <translation>la partie du capteur contient %1 activations, le C est écrit pour %2 au plus</translation>
    </message>
    <message>
        <source>it must be from 1 to %1, found %2</source>
        <translation>valeur de 1 à %1, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>the last layer reads side values and runs on the fog, so the cut must be in front of it: from 1 to %1, found %2</source>
        <translation>la dernière couche lit des valeurs annexes et s’exécute sur la passerelle, la coupure doit donc être avant elle&#x202f;: de 1 à %1, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>the network reads %1 side values, %2 with a name and a scale were given</source>
        <translation>le réseau lit %1 valeurs annexes, %2 ont été données avec un nom et une échelle</translation>
    </message>
    <message>
        <source>weight %1 is not a finite number</source>
        <translation>le poids %1 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>the network has %1 classes, %2 names were given</source>
        <translation>le réseau a %1 classes, %2 noms ont été donnés</translation>
    </message>
    <message>
        <source>the network has %1 parameters, ONNX is written for at most %2</source>
        <translation>le réseau a %1 paramètres, l’ONNX est écrit pour %2 au plus</translation>
    </message>
    <message>
        <source>the model could not be serialised</source>
        <translation>le modèle n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>it is not an ONNX model</source>
        <translation>ce n’est pas un modèle ONNX</translation>
    </message>
    <message>
        <source>the model must have an output</source>
        <translation>le modèle doit avoir une sortie</translation>
    </message>
    <message>
        <source>the declared shape of an output is not the one that follows</source>
        <translation>la forme déclarée d’une sortie n’est pas celle qui en résulte</translation>
    </message>
    <message>
        <source>it sends %1 values, a payload has room for %2</source>
        <translation>%1 valeurs sont envoyées, une charge utile en contient %2</translation>
    </message>
    <message>
        <source>it lists neither seeds nor energy limits</source>
        <translation>ni graines ni limites d’énergie n’y sont énumérées</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <translation>%1&#x202f;: colonne %2</translation>
    </message>
    <message>
        <source>battery capacity</source>
        <translation>Capacité de la pile</translation>
    </message>
    <message>
        <source>battery voltage</source>
        <translation>Tension de la pile</translation>
    </message>
    <message>
        <source>inference period</source>
        <translation>Période des inférences</translation>
    </message>
    <message>
        <source>energy per inference</source>
        <translation>Énergie par inférence</translation>
    </message>
    <message>
        <source>sleep power</source>
        <translation>Puissance de veille</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>training samples</source>
        <translation>Exemples d’entraînement</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Point de coupure</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;, there are %2</source>
        <translation>il n’y a pas de type « %1 », il y a %2</translation>
    </message>
    <message>
        <source>there is no kind of the number %1</source>
        <translation>il n’y a pas de type numéro %1</translation>
    </message>
    <message>
        <source>a layer that does not shorten must be a convolution, found %1 between lengths %2 and %3</source>
        <translation>une couche qui ne raccourcit pas doit être une convolution, trouvé&#xa0;: %1 entre les longueurs %2 et %3</translation>
    </message>
    <message>
        <source>a layer without weights keeps its channels, found %1 from %2 to %3</source>
        <translation>une couche sans poids garde ses canaux, trouvé&#xa0;: %1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 mixes convolutions and no other kinds, so list none of them or choose another strategy</source>
        <translation>%1 mélange des convolutions et aucun autre type&#xa0;; n’en indiquez donc aucun, ou choisissez une autre stratégie</translation>
    </message>
    <message>
        <source>The port of the workers</source>
        <translation>Le port des workers</translation>
    </message>
    <message>
        <source>The address of the workers</source>
        <translation>L’adresse des workers</translation>
    </message>
    <message>
        <source>The encryption of the workers</source>
        <translation>Le chiffrement des workers</translation>
    </message>
    <message>
        <source>The password file of the workers</source>
        <translation>Le fichier de mot de passe des workers</translation>
    </message>
    <message>
        <source>%1, %2 candidates could be read</source>
        <translation>%1, %2 candidats ont pu être lus</translation>
    </message>
    <message>
        <source>its fine-tuned weights are of another network</source>
        <translation>ses poids ajustés sont d’un autre réseau</translation>
    </message>
    <message>
        <source>its network is none that a run tunes</source>
        <translation>son réseau ajusté n’en est pas un qu’une exécution produit</translation>
    </message>
    <message>
        <source>the weights or ranges of its network are none that a run tunes</source>
        <translation>les poids ou les plages de son réseau ajusté ne sont pas de ceux qu’une exécution produit</translation>
    </message>
    <message>
        <source>its accuracies are none that a tuning has</source>
        <translation>les exactitudes de son ajustement sont impossibles</translation>
    </message>
    <message>
        <source>it is from 0 to 65535</source>
        <translation>de 0 à 65535</translation>
    </message>
    <message>
        <source>it is a numeric one, such as 192.168.1.5</source>
        <translation>une adresse en chiffres est attendue, comme 192.168.1.5</translation>
    </message>
    <message>
        <source>it needs a key and a certificate</source>
        <translation>il faut une clé et un certificat</translation>
    </message>
    <message>
        <source>an address that other machines reach needs one</source>
        <translation>une adresse que d’autres machines atteignent en exige un</translation>
    </message>
    <message>
        <source>the module of Work Queue is not part of this installation, which was built without the package coop-computing-tools-dev</source>
        <translation>le module de Work Queue ne fait pas partie de cette installation, compilée sans le paquet coop-computing-tools-dev</translation>
    </message>
    <message>
        <source>this version of Work Queue cannot encrypt; use an SSH tunnel</source>
        <translation>cette version de Work Queue ne sait pas chiffrer&#x202f;; utilisez un tunnel SSH</translation>
    </message>
    <message>
        <source>another program listens on %1 already</source>
        <translation>un autre programme écoute déjà sur %1</translation>
    </message>
    <message>
        <source>%1 is not one of this machine</source>
        <translation>%1 n’est pas une adresse de cette machine</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2</source>
        <translation>impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>splitscape-worker cannot run there</source>
        <translation>splitscape-worker ne peut pas s’y exécuter</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>it ended without a result</source>
        <translation>elle a fini sans résultat</translation>
    </message>
    <message>
        <source>training task</source>
        <translation>tâche d’entraînement</translation>
    </message>
    <message>
        <source>it is shorter than its header</source>
        <translation>plus court que son en-tête</translation>
    </message>
    <message>
        <source>it is no such package</source>
        <translation>ce n’est pas un tel paquet</translation>
    </message>
    <message>
        <source>its format is %1, this program&apos;s is %2</source>
        <translation>son format est %1, celui de ce programme %2</translation>
    </message>
    <message>
        <source>its size is %1 bytes</source>
        <translation>sa taille est de %1 octets</translation>
    </message>
    <message>
        <source>it holds %1 of %2 bytes</source>
        <translation>il contient %1 octets sur %2</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>sa somme de contrôle diffère</translation>
    </message>
    <message>
        <source>it holds %1 trainings</source>
        <translation>elle contient %1 entraînements</translation>
    </message>
    <message>
        <source>its fields do not fit</source>
        <translation>ses champs ne conviennent pas</translation>
    </message>
    <message>
        <source>it is of another task</source>
        <translation>il est d’une autre tâche</translation>
    </message>
    <message>
        <source>a network in it is not the one that was asked for</source>
        <translation>un de ses réseaux n’est pas celui demandé</translation>
    </message>
    <message>
        <source>it is cut or no result at all</source>
        <translation>coupé, ou aucunement un résultat</translation>
    </message>
    <message>
        <source>there are no samples to train on</source>
        <translation>aucun exemple pour l’entraînement</translation>
    </message>
    <message>
        <source>it ends before its sizes</source>
        <translation>finit avant ses tailles</translation>
    </message>
    <message>
        <source>its sizes do not fit</source>
        <translation>ses tailles ne conviennent pas</translation>
    </message>
    <message>
        <source>an index or a class in it is not one</source>
        <translation>un de ses index ou une de ses classes n’est pas valide</translation>
    </message>
    <message>
        <source>it cannot be mapped</source>
        <translation>ne peut être projeté en mémoire</translation>
    </message>
    <message>
        <source>they are not those of the task</source>
        <translation>ce ne sont pas ceux de la tâche</translation>
    </message>
</context>
<context>
    <name>FileMistake</name>
    <message>
        <source>%1 is named as a run, but holds none. If it is a study, give it the ending .json and open it again.</source>
        <translation>%1 porte le nom d’une exécution, mais n’en contient pas. Si c’est une étude, donnez-lui l’extension .json et rouvrez-la.</translation>
    </message>
    <message>
        <source>%1 is a document, not a study. Open the run it was made of.</source>
        <translation>%1 est un document, pas une étude. Ouvrez l’exécution dont il est issu.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>figure, least, greatest with unit</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>The accuracy of %n network(s) was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</source>
        <translation>
            <numerusform>L’exactitude de %n réseau a été prédite avant l’entraînement&#xa0;: les prédictions s’écartaient de %1 points en moyenne, et %2 des réseaux étaient dans leur intervalle à 90&#xa0;%.</numerusform>
            <numerusform>L’exactitude de %n réseaux a été prédite avant l’entraînement&#xa0;: les prédictions s’écartaient de %1 points en moyenne, et %2 des réseaux étaient dans leur intervalle à 90&#xa0;%.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>Nom du fichier.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your own words; double click or F2 to write. Kept in the list, not in the run.</source>
        <translation>Vos propres mots&#x202f;; double-cliquez ou F2 pour écrire. Conservés dans la liste, pas dans l’exécution.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the repeated trainings of the chosen candidate.</source>
        <translation>Moyenne et écart type des entraînements répétés du candidat choisi.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Exactitude de sélection</translation>
    </message>
    <message>
        <source>Selection accuracy of the best candidate; after the test, of the chosen one.</source>
        <translation>Exactitude de sélection du meilleur candidat&#x202f;; après le test, celle du candidat choisi.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy of the best candidate in the run&apos;s scenario.</source>
        <translation>Énergie du meilleur candidat dans le scénario de l’exécution.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Limit of the energy, and what it limits.</source>
        <translation>Limite de l’énergie, et ce qu’elle limite.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What became of the run.</source>
        <translation>Ce qu’est devenue l’exécution.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Candidates assessed.</source>
        <translation>Candidats évalués.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Name of the study.</source>
        <translation>Nom de l’étude.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Name of the data set.</source>
        <translation>Nom du jeu de données.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>Moment où l’exécution a commencé.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 capteur</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1 total</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ±&#xa0;%2</translation>
    </message>
    <message>
        <source>Tick two or more runs to compare them; the charts show the first four.</source>
        <translation>Cochez au moins deux exécutions pour les comparer&#xa0;; les graphiques montrent les quatre premières.</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>“Lead”</source>
        <translation>«&#xa0;Dérivation&#xa0;»</translation>
    </message>
    <message>
        <source>the lead for records without it</source>
        <translation>la dérivation pour les enregistrements sans elle</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>les canaux</translation>
    </message>
    <message>
        <source>the classes to keep</source>
        <translation>les classes à garder</translation>
    </message>
    <message>
        <source>“Train and test”</source>
        <translation>«&#xa0;Entraînement et test&#xa0;»</translation>
    </message>
    <message>
        <source>“Split by”</source>
        <translation>«&#xa0;Répartir par&#xa0;»</translation>
    </message>
    <message>
        <source>the rule for patients</source>
        <translation>la règle des patients</translation>
    </message>
    <message>
        <source>the patient column</source>
        <translation>la colonne du patient</translation>
    </message>
    <message>
        <source>the label column</source>
        <translation>la colonne de l’étiquette</translation>
    </message>
    <message>
        <source>the words for classes</source>
        <translation>les mots des classes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Taken as background throughout, because nothing labels it</source>
        <translation>Pris comme fond sur toute la durée, car rien ne l’étiquette</translation>
    </message>
    <message>
        <source>Annotations that are not used</source>
        <translation>Annotations non utilisées</translation>
    </message>
    <message>
        <source>Outside the signal and left out</source>
        <translation>Hors du signal et écartées</translation>
    </message>
    <message>
        <source>Labels cut at the end of the recording</source>
        <translation>Étiquettes coupées à la fin de l’enregistrement</translation>
    </message>
    <message>
        <source>Labels outside the recording, not used</source>
        <translation>Étiquettes hors de l’enregistrement, non utilisées</translation>
    </message>
    <message>
        <source>Read in spite of a fault in the file</source>
        <translation>Lu malgré un défaut du fichier</translation>
    </message>
    <message>
        <source>Found under another name</source>
        <translation>Trouvé sous un autre nom</translation>
    </message>
    <message>
        <source>Windows that are not used</source>
        <translation>Fenêtres non utilisées</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Classes écartées</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>Comment le tableau a été lu</translation>
    </message>
    <message>
        <source>Class names that are not in the data</source>
        <translation>Noms de classes absents des données</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>Plage des valeurs</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>What a device could compute while it records</source>
        <translation>Ce qu’un appareil pourrait calculer pendant qu’il enregistre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a note and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the file of labels</source>
        <translation>le fichier d’étiquettes</translation>
    </message>
    <message>
        <source>the sample column</source>
        <translation>la colonne de l’exemple</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>le séparateur</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>la fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>the files of labels</source>
        <translation>les fichiers d’étiquettes</translation>
    </message>
    <message>
        <source>the table of labels</source>
        <translation>le tableau d’étiquettes</translation>
    </message>
    <message>
        <source>the path of the data</source>
        <translation>le chemin des données</translation>
    </message>
    <message>
        <source>the channels of the table</source>
        <translation>les canaux du tableau</translation>
    </message>
    <message>
        <source>the fewest samples of a class</source>
        <translation>le moins d’exemples d’une classe</translation>
    </message>
    <message>
        <source>the scale of the values</source>
        <translation>l’échelle des valeurs</translation>
    </message>
</context>
<context>
    <name>PaperTables</name>
    <message>
        <source>The network found within each limit. ± is over the final trainings of one network; the interval is for its test samples.</source>
        <translation>Le réseau trouvé dans chaque limite. ± porte sur les derniers entraînements d’un réseau, l’intervalle sur ses exemples de test.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Limite, mJ</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>Test,&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>Meilleure référence,&#xa0;%</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>Capteur, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>Total, mJ</translation>
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
        <translation>Point</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>Longueurs, et canaux en dessous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The cut of least total energy, by how many times more efficiently the fog node computes. The network is that of the run.</source>
        <translation>La coupe de moindre énergie totale, selon le nombre de fois où la passerelle calcule plus efficacement. Le réseau est celui de l’exécution.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Facteur passerelle</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>Passerelle, mJ</translation>
    </message>
    <message>
        <source>What the cut saves on the wearable: its energy at the cut, and with every layer on it.</source>
        <translation>Ce que la coupe économise sur le capteur&#xa0;: son énergie avec la coupe, et avec toutes les couches sur lui.</translation>
    </message>
    <message>
        <source>Computing, mJ</source>
        <translation>Calcul, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Radio, mJ</translation>
    </message>
    <message>
        <source>Uncut, mJ</source>
        <translation>Sans coupe, mJ</translation>
    </message>
    <message>
        <source>Times less</source>
        <translation>Fois moins</translation>
    </message>
    <message>
        <source>VGG11 with %1 classes on %2, uncut</source>
        <translation>VGG11 à %1 classes sur %2, sans coupe</translation>
    </message>
    <message>
        <source>Beside a 1-D VGG11, whose accuracy is not measured here. Parameters and MACs are of whole networks, the rest of what is on the wearable.</source>
        <translation>À côté d’un VGG11 à une dimension, dont l’exactitude n’est pas mesurée ici. Paramètres et MAC sont ceux des réseaux entiers, le reste concerne ce qui est sur le capteur.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>How each run searched, and how large its network and the part on the wearable are. A MAC is two FLOPs.</source>
        <translation>Comment chaque exécution a cherché, et la taille de son réseau et de la partie sur le capteur. Un MAC fait deux FLOP.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Cut searched</source>
        <translation>Coupe cherchée</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>Paramètres sur le capteur</translation>
    </message>
    <message>
        <source>FLOPs on the edge</source>
        <translation>FLOP sur le capteur</translation>
    </message>
    <message>
        <source>Search, s</source>
        <translation>Recherche, s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The runs have different protocols: their accuracies must not be compared.</source>
        <translation>Les exécutions ont des protocoles différents&#xa0;: leurs exactitudes ne doivent pas être comparées.</translation>
    </message>
    <message>
        <source>* Parts of this run’s file could not be read.</source>
        <translation>* Des parties du fichier de cette exécution n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Table II: accuracy within a limit</source>
        <translation>Tableau II&#xa0;: exactitude dans une limite</translation>
    </message>
    <message>
        <source>Table III: fog factors</source>
        <translation>Tableau III&#xa0;: facteurs passerelle</translation>
    </message>
    <message>
        <source>Table IV: what the cut saves</source>
        <translation>Tableau IV&#xa0;: ce que la coupe économise</translation>
    </message>
    <message>
        <source>Table V: beside VGG11</source>
        <translation>Tableau V&#xa0;: à côté de VGG11</translation>
    </message>
    <message>
        <source>Table VI: strategies and sizes</source>
        <translation>Tableau VI&#xa0;: stratégies et tailles</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>row %1 of %2</source>
        <comment>number, table</comment>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>recording, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>test sample %1</source>
        <translation>exemple de test %1</translation>
    </message>
</context>
<context>
    <name>PopulationAxis</name>
    <message>
        <source>Accuracy against latency</source>
        <translation>Exactitude selon la latence</translation>
    </message>
    <message>
        <source>Accuracy against average power</source>
        <translation>Exactitude selon la puissance moyenne</translation>
    </message>
    <message>
        <source>Accuracy against energy</source>
        <translation>Exactitude selon l’énergie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Puissance moyenne</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Latency of one inference</source>
        <translation>Latence d’une inférence</translation>
    </message>
    <message>
        <source>Average power of the wearable</source>
        <translation>Puissance moyenne du capteur</translation>
    </message>
    <message>
        <source>Energy on the edge per inference</source>
        <translation>Énergie du capteur par inférence</translation>
    </message>
    <message>
        <source>Total energy per inference</source>
        <translation>Énergie totale par inférence</translation>
    </message>
    <message>
        <source>No average power is known: state the time from one inference to the next among the limits of the study.</source>
        <translation>Aucune puissance moyenne n’est connue&#x202f;: indiquez le temps d’une inférence à la suivante parmi les limites de l’étude.</translation>
    </message>
    <message>
        <source>No latency is known: the device needs a power and times, and inferences that share a packet the time from one to the next.</source>
        <translation>Aucune latence n’est connue&#x202f;: il faut à l’appareil une puissance et des temps, et aux inférences qui partagent un paquet le temps de l’une à la suivante.</translation>
    </message>
    <message>
        <source>No energy is known: the device needs a power and times.</source>
        <translation>Aucune énergie n’est connue&#x202f;: il faut à l’appareil une puissance et des temps.</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
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
        <translation>%1 octets</translation>
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
        <translation>convolution</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolution transposée</translation>
    </message>
    <message>
        <source>convolution of each channel by itself</source>
        <translation>convolution de chaque canal séparément</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>agrégation par moyenne</translation>
    </message>
    <message>
        <source>maximum pool</source>
        <translation>agrégation par maximum</translation>
    </message>
    <message>
        <source>average of all positions</source>
        <translation>moyenne de toutes les positions</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>valeur absolue</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>entièrement connectée</translation>
    </message>
    <message>
        <source>The layers, in order of execution. Kernel and stride are equal; a shape is length × channels.</source>
        <translation>Les couches, dans l’ordre d’exécution. Noyau et pas sont égaux&#x202f;; une forme est longueur × canaux.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>wearable</source>
        <translation>capteur</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>Each class of the test part, all trainings together.</source>
        <translation>Chaque classe de la partie de test, tous entraînements confondus.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Sensitivity, %</source>
        <translation>Sensibilité,&#xa0;%</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Précision,&#xa0;%</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1,&#xa0;%</translation>
    </message>
    <message>
        <source>The same network on other devices, each with its best cut.</source>
        <translation>Le même réseau sur d’autres appareils, chacun avec sa meilleure coupure.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupure</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Énergie du capteur</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>Limits hold</source>
        <translation>Limites respectées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> For want of test samples alone (%1) the true figure lies with 95 % confidence between %2 and %3. Protocol: %4.</source>
        <translation> Du seul fait du nombre d’exemples de test (%1), la valeur vraie est, avec une confiance de 95&#xa0;%, entre %2 et %3. Protocole&#xa0;: %4.</translation>
    </message>
    <message>
        <source> The samples of one patient are alike; had other patients come than these %1, it would lie between %2 and %3.</source>
        <translation> Les exemples d’un patient se ressemblent&#x202f;; avec d’autres patients que ces %1, elle serait entre %2 et %3.</translation>
    </message>
    <message>
        <source> Macro-F1 is %1, balanced accuracy %2, Cohen’s kappa %3.</source>
        <translation> Le macro-F1 vaut %1, l’exactitude équilibrée %2, le kappa de Cohen %3.</translation>
    </message>
    <message>
        <source>It was never trained, since it does not keep all limits.</source>
        <translation>Il n’a jamais été entraîné, car il ne respecte pas toutes les limites.</translation>
    </message>
    <message>
        <source>On the selection half of the validation part it is right in %1; it was not tested, since the run has not come to that or chose another one.</source>
        <translation>Sur la moitié de sélection de la partie de validation, il a raison dans %1 des cas&#x202f;; il n’a pas été testé, car l’exécution n’en est pas arrivée là ou a choisi un autre candidat.</translation>
    </message>
    <message>
        <source>mean and standard deviation of %1 trainings with new seeds</source>
        <translation>moyenne et écart type de %1 entraînements avec de nouvelles graines</translation>
    </message>
    <message>
        <source>%1 training with a new seed</source>
        <translation>%1 entraînement avec une nouvelle graine</translation>
    </message>
    <message>
        <source>On the test part it is right in &lt;b&gt;%1&lt;/b&gt; (%2); as trained in the search, in %3 of the held-back half and %4 of the selection half of the validation part. The test part was looked at once, at the end.</source>
        <translation>Sur la partie de test, il a raison dans &lt;b&gt;%1&lt;/b&gt; des cas (%2)&#x202f;; tel qu’entraîné dans la recherche, dans %3 des cas sur la moitié réservée et %4 sur la moitié de sélection de la partie de validation. La partie de test a été regardée une fois, à la fin.</translation>
    </message>
    <message>
        <source>the raw input is sent and every layer runs on the fog node</source>
        <translation>l’entrée brute est envoyée et toutes les couches s’exécutent sur la passerelle</translation>
    </message>
    <message>
        <source>every layer runs on the %1 and only the class scores are sent</source>
        <translation>toutes les couches s’exécutent sur le capteur (%1) et seuls les scores des classes sont envoyés</translation>
    </message>
    <message>
        <source>layer 1 runs on the %1</source>
        <translation>la couche 1&#xa0;s’exécute sur le capteur (%1)</translation>
    </message>
    <message>
        <source>layers 1 to %1 run on the %2</source>
        <translation>les couches 1 à %1 s’exécutent sur le capteur (%2)</translation>
    </message>
    <message>
        <source>the last layer runs on the fog node</source>
        <translation>la dernière couche s’exécute sur la passerelle</translation>
    </message>
    <message>
        <source>the other %1 layers run on the fog node</source>
        <translation>les %1 autres couches s’exécutent sur la passerelle</translation>
    </message>
    <message>
        <source>%1, %2 values are sent, and %3</source>
        <translation>%1, %2 valeurs sont envoyées, et %3</translation>
    </message>
    <message>
        <source>The network and its cut. Blocks are activations, their height the logarithm of the length, the sheets their channels; ÷k is a convolution of kernel and stride k, ×k a transposed one, fc fully connected.</source>
        <translation>Le réseau et sa coupure. Les blocs sont des activations, leur hauteur le logarithme de la longueur, les feuillets leurs canaux&#x202f;; ÷k est une convolution de noyau et de pas k, ×k une convolution transposée, fc une couche entièrement connectée.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>No candidate has been assessed yet, so there is no answer.</source>
        <translation>Aucun candidat n’a encore été évalué&#xa0;: il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>No candidate keeps all limits, so there is no answer. Raise a limit, or let the search run for more generations.</source>
        <translation>Aucun candidat ne respecte toutes les limites&#xa0;: il n’y a pas de réponse. Relevez une limite, ou laissez la recherche durer plus de générations.</translation>
    </message>
    <message>
        <source>Candidate %1, of generation %2: Length [%3], Channel [%4], %5 parameters and %6 multiply-accumulates in all. %7</source>
        <translation>Candidat %1, de la génération %2&#xa0;: Length [%3], Channel [%4], %5 paramètres et %6 multiplications-accumulations en tout. %7</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part, all trainings together; shades are shares of the true class.</source>
        <translation>Matrice de confusion de la partie de test, tous entraînements confondus&#x202f;; les nuances sont des parts de la classe réelle.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figure %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tableau %1.</translation>
    </message>
    <message>
        <source>Confusion matrix of the test part</source>
        <translation>Matrice de confusion de la partie de test</translation>
    </message>
    <message>
        <source>predicted class; rows: the true class</source>
        <translation>classe prédite&#x202f;; lignes&#xa0;: la classe réelle</translation>
    </message>
    <message>
        <source>%1 of %2 test samples are classified correctly, %3.</source>
        <translation>%1 exemples de test sur %2 sont bien classés, soit %3.</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>calcul du capteur</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>Energy of every partition point</source>
        <translation>Énergie de chaque point de coupure</translation>
    </message>
    <message>
        <source>total energy, mJ</source>
        <translation>énergie totale, mJ</translation>
    </message>
    <message>
        <source>edge energy, mJ</source>
        <translation>énergie du capteur, mJ</translation>
    </message>
    <message>
        <source>partition point (the best one bold)</source>
        <translation>point de coupure (le meilleur en gras)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Point %1 of %2 takes least: %3, of which %4 is radio.</source>
        <translation>Le point %1 sur %2 dépense le moins&#xa0;: %3, dont %4 de radio.</translation>
    </message>
    <message>
        <source>None of the %1 points fits Flash and RAM.</source>
        <translation>Aucun des %1 points ne tient dans la Flash et la RAM.</translation>
    </message>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Énergie totale selon le facteur passerelle</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>factor %1: %2 at point %3</source>
        <translation>facteur %1&#xa0;: %2 au point %3</translation>
    </message>
    <message>
        <source>fog factor</source>
        <translation>facteur passerelle</translation>
    </message>
    <message>
        <source>No point fits Flash and RAM.</source>
        <translation>Aucun point ne tient dans la Flash et la RAM.</translation>
    </message>
    <message>
        <source>Best point by factor: %1.</source>
        <translation>Meilleur point par facteur&#xa0;: %1.</translation>
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
        <translation>énergie</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>respectées</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>dépassement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every partition point of the answer. Point 1 sends the raw input, the last one the class scores; the best one is bold. Fog energies at a factor of %1.</source>
        <translation>Tous les points de coupure de la réponse. Le point 1 envoie l’entrée brute, le dernier les scores des classes&#x202f;; le meilleur est en gras. Énergies de la passerelle pour un facteur de %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Sent values</source>
        <translation>Valeurs envoyées</translation>
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
        <translation>Calcul, mJ</translation>
    </message>
    <message>
        <source>Radio, mJ</source>
        <translation>Radio, mJ</translation>
    </message>
    <message>
        <source>Edge, mJ</source>
        <translation>Capteur, mJ</translation>
    </message>
    <message>
        <source>Fog, mJ</source>
        <translation>Passerelle, mJ</translation>
    </message>
    <message>
        <source>Total, mJ</source>
        <translation>Total, mJ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Runners-up: the next best valid architectures, by accuracy on the selection half.</source>
        <translation>Suivants&#xa0;: les meilleures architectures valides après la réponse, par exactitude sur la moitié de sélection.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Sélection,&#xa0;%</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Réservée,&#xa0;%</translation>
    </message>
    <message>
        <source>Length, and Channel below</source>
        <translation>Longueurs, et canaux en dessous</translation>
    </message>
    <message>
        <source>Energy of every partition point; pale bars do not fit Flash or RAM, a number stands above a bar that is broken off.</source>
        <translation>Énergie de chaque point de coupure&#x202f;; les barres pâles ne tiennent pas dans la Flash ou la RAM, un nombre surmonte une barre interrompue.</translation>
    </message>
    <message>
        <source>The answer’s least total energy as the fog computes more efficiently, with the point that gives it.</source>
        <translation>La plus petite énergie totale de la réponse quand la passerelle calcule plus efficacement, avec le point qui la donne.</translation>
    </message>
    <message>
        <source>Test accuracy of the answer where a detector misses the R peak of a beat by up to so many samples, with the weights of the search.</source>
        <translation>Exactitude de test de la réponse quand un détecteur manque le pic R d’un battement d’un tel nombre d’échantillons au plus, avec les poids de la recherche.</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Les preuves</translation>
    </message>
    <message>
        <source>The search assessed %1 candidates in %2 generations: %3 keep all limits, %4 need too much energy, %5 fit Flash and RAM at no point, and the training of %6 failed. It trained %7 networks; the others had been trained before, or needed no training to be ruled out.</source>
        <translation>La recherche a évalué %1 candidats en %2 générations&#xa0;: %3 respectent toutes les limites, %4 demandent trop d’énergie, %5 ne tiennent à aucun point dans la Flash et la RAM, et l’entraînement de %6 a échoué. Elle a entraîné %7 réseaux&#x202f;; les autres l’avaient déjà été, ou n’avaient pas besoin d’entraînement pour être exclus.</translation>
    </message>
    <message>
        <source>Selection accuracy of the candidates of each generation that have a training: the best and the mean.</source>
        <translation>Exactitude de sélection des candidats entraînés de chaque génération&#xa0;: la meilleure et la moyenne.</translation>
    </message>
    <message>
        <source>The population. Ticks below are candidates that need too much energy and so were never trained.</source>
        <translation>La population. Les traits du bas sont des candidats qui demandent trop d’énergie et n’ont donc jamais été entraînés.</translation>
    </message>
    <message>
        <source>%1, the device’s own</source>
        <translation>%1, celle de l’appareil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 trainings</source>
        <translation>%1 entraînements</translation>
    </message>
    <message>
        <source>none but the generations</source>
        <translation>aucun sauf les générations</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>total energy, edge and fog together</source>
        <translation>énergie totale, capteur et passerelle ensemble</translation>
    </message>
    <message>
        <source>edge energy, of the wearable alone</source>
        <translation>énergie du capteur porté seul</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Limite d’énergie</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <translation>%1 par inférence</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Limite de Flash</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>Limite de RAM</translation>
    </message>
    <message>
        <source>%1, %2 nJ a byte, %3 bytes a value</source>
        <translation>%1, %2 nJ par octet, %3 octets par valeur</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Facteur passerelle</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Calcule en</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Envoie en</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Point le plus bas</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Partitionnement</translation>
    </message>
    <message>
        <source>off: every layer runs on the wearable</source>
        <translation>désactivé&#xa0;: toutes les couches s’exécutent sur le capteur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>%1 to train, %2 to select, %3 held back, %4 to test</source>
        <translation>%1 pour l’entraînement, %2 pour la sélection, %3 réservés, %4 pour le test</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>generations: 1 + %1; population: %2; seed: %3</source>
        <translation>générations&#xa0;: 1 + %1&#x202f;; population&#xa0;: %2&#x202f;; graine&#xa0;: %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>epochs: %1; batch: %2; learning rate: %3</source>
        <translation>époques&#xa0;: %1&#x202f;; lot&#xa0;: %2&#x202f;; taux d’apprentissage&#xa0;: %3</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>by sample: one person’s samples may be in several parts</source>
        <translation>exemples mélangés&#xa0;: les exemples d’une personne peuvent être dans plusieurs parties</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts; fold %1 of %2 is the test</source>
        <translation>par patient&#xa0;: personne n’est dans deux parties&#x202f;; le pli %1 sur %2 est le test</translation>
    </message>
    <message>
        <source>by patient: nobody is in two parts</source>
        <translation>par patient&#xa0;: personne n’est dans deux parties</translation>
    </message>
    <message>
        <source>by time: the last part of each recording is the test</source>
        <translation>par temps&#xa0;: la dernière partie de chaque enregistrement est le test</translation>
    </message>
    <message>
        <source>by de Chazal’s two lists of records</source>
        <translation>selon les deux listes d’enregistrements de de Chazal</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Which small network, cut at which layer between a wearable (%1) and its gateway, classifies the data of Table 2 best within the limits of Table 1? Layers before the cut run on the wearable (edge), the activation at the cut goes out by radio, and the rest runs on the gateway (fog). Cost model, search and validation protocol are those of reference [1].</source>
        <translation>Quel petit réseau, coupé à quelle couche entre un capteur porté (%1) et sa passerelle, classe le mieux les données du tableau 2 dans les limites du tableau 1&#x202f;? Les couches avant la coupure s’exécutent sur le capteur (edge), l’activation à la coupure part par radio, et le reste s’exécute sur la passerelle (fog). Le modèle de coût, la recherche et le protocole de validation sont ceux de la référence [1].</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limits and costs.</source>
        <translation>Limites et coûts.</translation>
    </message>
    <message>
        <source>Data and search.</source>
        <translation>Données et recherche.</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>its ending cannot be read</source>
        <translation>sa fin est illisible</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>completed in %1</source>
        <translation>terminée en %1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>arrêtée après %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échouée après %1</translation>
    </message>
    <message>
        <source>%1; the file: %2</source>
        <translation>%1&#x202f;; le fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date, in the letters of QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Of %1 candidates, the answer is a network of %2 layers</source>
        <translation>Parmi %1 candidats, la réponse est un réseau de %2 couches</translation>
    </message>
    <message>
        <source>, which fits the Flash and RAM of the %1 at no point.</source>
        <translation>, qui ne tient à aucun point dans la Flash et la RAM de l’appareil %1.</translation>
    </message>
    <message>
        <source>, cut at point %1 of %2: %3. </source>
        <translation>, coupé au point %1 sur %2&#xa0;: %3. </translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; on both sides together</source>
        <translation>Une inférence prend &lt;b&gt;%1&lt;/b&gt; aux deux côtés ensemble</translation>
    </message>
    <message>
        <source>An inference takes &lt;b&gt;%1&lt;/b&gt; from the wearable</source>
        <translation>Une inférence prend &lt;b&gt;%1&lt;/b&gt; au capteur</translation>
    </message>
    <message>
        <source>, of %1 allowed</source>
        <translation>, sur %1 autorisés</translation>
    </message>
    <message>
        <source>The run has no candidate yet.</source>
        <translation>L’exécution n’a encore aucun candidat.</translation>
    </message>
    <message>
        <source>None of %1 candidates keeps all limits: %2 need too much energy and %3 too much Flash or RAM.</source>
        <translation>Aucun des %1 candidats ne respecte toutes les limites&#xa0;: %2 demandent trop d’énergie et %3 trop de Flash ou de RAM.</translation>
    </message>
    <message>
        <source> It classifies &lt;b&gt;%1&lt;/b&gt; of the test part correctly %2.</source>
        <translation> Le réseau classe correctement &lt;b&gt;%1&lt;/b&gt; de la partie de test %2.</translation>
    </message>
    <message>
        <source> It has not been tested.</source>
        <translation> Le réseau n’a pas été testé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the report, a BCP 47 tag</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>A network and its cut</source>
        <translation>Un réseau et sa coupure</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Rapport d’étude</translation>
    </message>
    <message>
        <source>Study report of %1</source>
        <translation>Rapport de l’étude %1</translation>
    </message>
    <message>
        <source>%1 · Splitscape %2 · %3</source>
        <translation>%1 · Splitscape %2 · %3</translation>
    </message>
    <message>
        <source>neural architecture search</source>
        <translation>recherche d’architecture neuronale</translation>
    </message>
    <message>
        <source>network partitioning</source>
        <translation>partitionnement de réseaux</translation>
    </message>
    <message>
        <source>edge and fog computing</source>
        <translation>informatique en périphérie (edge) et en brouillard (fog)</translation>
    </message>
    <message>
        <source>M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat classification: a deep transferable representation”, IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</source>
        <translation>M. Kachuee, S. Fazeli, M. Sarrafzadeh, «&#xa0;ECG heartbeat classification: a deep transferable representation&#xa0;», IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.</translation>
    </message>
    <message>
        <source>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for generating synthetic electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</source>
        <translation>P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, «&#xa0;A dynamical model for generating synthetic electrocardiogram signals&#xa0;», IEEE Trans. Biomedical Engineering 50(3), 2003, doi 10.1109/TBME.2003.808805.</translation>
    </message>
    <message>
        <source>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</source>
        <translation>F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, «&#xa0;Relevance of nonlinear lumped-parameter models in the analysis of depth-EEG epileptic signals&#xa0;», Biological Cybernetics 83, 2000, doi 10.1007/s004220000160.</translation>
    </message>
    <message>
        <source>Values of the %1. %2.</source>
        <translation>Valeurs pour %1. %2.</translation>
    </message>
    <message>
        <source>How to reproduce it</source>
        <translation>Comment le reproduire</translation>
    </message>
    <message>
        <source>The same study, seed and data give the same result, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended the run. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>La même étude, la même graine et les mêmes données donnent le même résultat, bit pour bit, sur le même jeu d’instructions et pour tout nombre de fils d’exécution, si ni un arrêt ni un budget de temps n’a mis fin à l’exécution. Enregistrez l’étude ci-dessous sous &lt;code&gt;study.json&lt;/code&gt;, puis&#xa0;:</translation>
    </message>
    <message>
        <source>What it ran with.</source>
        <translation>Ce qui a servi à l’exécution.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Trainer and instruction set</source>
        <translation>Moteur d’entraînement et jeu d’instructions</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Fingerprint of the prepared data</source>
        <translation>Empreinte des données préparées</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The study, without what is left at its default:</source>
        <translation>L’étude, sans ce qui garde sa valeur par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</source>
        <translation>B. Huang, A. Abtahi, A. Aminifar, «&#xa0;Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things (IoT)&#xa0;», IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036.</translation>
    </message>
    <message>
        <source>A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, Multimedia Tools and Applications, 2023.</source>
        <translation>A. F. Gad, «&#xa0;PyGAD: an intuitive genetic algorithm Python library&#xa0;», Multimedia Tools and Applications, 2023.</translation>
    </message>
    <message>
        <source>D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR 2015, arXiv:1412.6980.</source>
        <translation>D. P. Kingma, J. Ba, «&#xa0;Adam: a method for stochastic optimization&#xa0;», ICLR 2015, arXiv:1412.6980.</translation>
    </message>
    <message>
        <source>Accuracy per generation</source>
        <translation>Exactitude par génération</translation>
    </message>
    <message>
        <source>selection accuracy, %</source>
        <translation>exactitude de sélection,&#xa0;%</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>best of the generation</source>
        <translation>meilleure de la génération</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>The best selection accuracy is %1 in generation %2 and %3 in generation %4, where the mean is %5.</source>
        <translation>La meilleure exactitude de sélection est %1 à la génération %2 et %3 à la génération %4, où la moyenne est %5.</translation>
    </message>
    <message>
        <source>The population, accuracy against energy</source>
        <translation>La population, exactitude selon l’énergie</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>keeps all limits</source>
        <translation>respecte toutes les limites</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits, %2 need too much energy; the Pareto front has %3 points.</source>
        <translation>%1 candidats respectent toutes les limites, %2 demandent trop d’énergie&#x202f;; le front de Pareto a %3 points.</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>fc</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1 values as %2</source>
        <comment>count, number format</comment>
        <translation>%1 valeurs en %2</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 couches</translation>
    </message>
    <message>
        <source>The network and its cut</source>
        <translation>Le réseau et sa coupure</translation>
    </message>
    <message>
        <source>fog node</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>calcul %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>edge energy in all %1</source>
        <translation>énergie du capteur en tout %1</translation>
    </message>
    <message>
        <source>Fog node, %1</source>
        <translation>Passerelle, %1</translation>
    </message>
    <message>
        <source>total energy %1</source>
        <translation>énergie totale %1</translation>
    </message>
    <message>
        <source>Length %1; cut at point %2 of %3: %4 on the wearable, %5 values sent, %6 on the fog node.</source>
        <translation>Longueurs %1&#x202f;; coupure au point %2 sur %3&#xa0;: %4 sur le capteur, %5 valeurs envoyées, %6 sur la passerelle.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Test accuracy, %</source>
        <translation>Exactitude de test,&#xa0;%</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>%1 found, %</source>
        <translation>%1 détectés,&#xa0;%</translation>
    </message>
    <message>
        <source>Patients of the test part, the least accurate first, all trainings together.</source>
        <translation>Patients de la partie de test, les moins exacts d’abord, tous entraînements confondus.</translation>
    </message>
    <message>
        <source>Best practices for architecture search (Lindauer and Hutter, JMLR 2020), as far as a program can tell.</source>
        <translation>Bonnes pratiques de la recherche d’architecture (Lindauer et Hutter, JMLR 2020), autant qu’un programme puisse en juger.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Seizures could not be counted as events, since no recording is whole in the test part.</source>
        <translation>Les crises n’ont pas pu être comptées comme événements, car aucun enregistrement n’est entier dans la partie de test.</translation>
    </message>
    <message>
        <source>As events (any overlap, 30 s before and 60 s after tolerated), on %1 whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false alarms in 24 h.</source>
        <translation>Par événements (tout chevauchement, 30&#xa0;s avant et 60&#xa0;s après tolérées), sur %1 enregistrements entiers de %2 h&#xa0;: sensibilité %3, précision %4, F1 %5, %6 fausses alarmes en 24&#xa0;h.</translation>
    </message>
    <message>
        <source>The area under the ROC curve is %1, the average precision %2, where chance gives %3.</source>
        <translation>L’aire sous la courbe ROC est %1, la précision moyenne %2, là où le hasard donne %3.</translation>
    </message>
    <message>
        <source>The probability that the network states is off by %1 on average.</source>
        <translation>La probabilité annoncée par le réseau s’écarte de %1 en moyenne.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Limitations.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Limitations.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>No candidate that keeps the limits of cost reaches what is required on the selection half (%1), so there is no answer. Lower a requirement, or let the search run for longer.</source>
        <translation>Aucun candidat qui respecte les limites de coût n’atteint ce qui est exigé sur la moitié de sélection (%1)&#xa0;: il n’y a pas de réponse. Abaissez une exigence, ou laissez la recherche durer plus longtemps.</translation>
    </message>
    <message>
        <source>Of %1 candidates, %2 keep the limits of cost, but none of them reaches what is required on the selection half: %3.</source>
        <translation>Sur %1 candidats, %2 respectent les limites de coût, mais aucun d’eux n’atteint ce qui est exigé sur la moitié de sélection&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What the answer is measured against, by the same trainer within the same limits, on the same test part.</source>
        <translation>Ce à quoi la réponse est comparée, avec le même moteur d’entraînement, dans les mêmes limites et sur la même partie de test.</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>avec %n intervalle R-R</numerusform>
            <numerusform>avec %n intervalles R-R</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>average power</source>
        <translation>puissance moyenne</translation>
    </message>
    <message>
        <source>Latency of one inference and average power of the wearable at every partition point. Times of the radio and the fog node count where they are stated.</source>
        <translation>Latence d’une inférence et puissance moyenne du capteur à chaque point de coupure. Les temps de la radio et de la passerelle comptent là où ils sont indiqués.</translation>
    </message>
    <message>
        <source>Front end, ms</source>
        <translation>Prétraitement, ms</translation>
    </message>
    <message>
        <source>Layers, ms</source>
        <translation>Couches, ms</translation>
    </message>
    <message>
        <source>Radio, ms</source>
        <translation>Radio, ms</translation>
    </message>
    <message>
        <source>Fog, ms</source>
        <translation>Passerelle, ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>Attente, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>Average power, µW</source>
        <translation>Puissance moyenne, µW</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Limite de latence</translation>
    </message>
    <message>
        <source>%1 an inference</source>
        <comment>time</comment>
        <translation>%1 par inférence</translation>
    </message>
    <message>
        <source>Limit of the average power</source>
        <translation>Limite de puissance moyenne</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Une inférence toutes les</translation>
    </message>
    <message>
        <source>Speed of the fog node</source>
        <translation>Vitesse de la passerelle</translation>
    </message>
    <message>
        <source>%1 times the wearable’s</source>
        <translation>%1 fois celle du capteur</translation>
    </message>
    <message>
        <source>Inferences sent together</source>
        <translation>Inférences envoyées ensemble</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>%1 instructions, %2 of samples; in every figure of the wearable</source>
        <translation>%1 instructions, %2 d’échantillons&#x202f;; compris dans tous les chiffres du capteur</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>prétraitement</translation>
    </message>
    <message>
        <source>compute %1, %2 of it in the front end</source>
        <translation>calcul %1, dont %2 de prétraitement</translation>
    </message>
    <message>
        <source>Receiver operating characteristic</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>false positive rate, %</source>
        <translation>taux de faux positifs,&#xa0;%</translation>
    </message>
    <message>
        <source>sensitivity, %</source>
        <translation>sensibilité,&#xa0;%</translation>
    </message>
    <message>
        <source>%1, area %2</source>
        <comment>name of a class</comment>
        <translation>%1, aire %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>The area under the curve is %1; chance is 0.5.</source>
        <translation>L’aire sous la courbe est %1&#x202f;; le hasard donne 0,5.</translation>
    </message>
    <message>
        <source>Precision against sensitivity</source>
        <translation>Précision selon la sensibilité</translation>
    </message>
    <message>
        <source>precision, %</source>
        <translation>précision,&#xa0;%</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <comment>name of a class</comment>
        <translation>%1, moyenne %2</translation>
    </message>
    <message>
        <source>The average precision is %1; chance gives %2.</source>
        <translation>La précision moyenne est %1&#x202f;; le hasard donne %2.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>stated probability, %</source>
        <translation>probabilité annoncée,&#xa0;%</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>exactes,&#xa0;%</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>comme annoncé</translation>
    </message>
    <message>
        <source>The stated probability is off by %1 on average.</source>
        <translation>La probabilité annoncée s’écarte de %1 en moyenne.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What another seed would give: mean ± standard deviation over searches, each with the network it chose, and the 95 % interval of the mean.</source>
        <translation>Ce que donnerait une autre graine&#xa0;: moyenne ± écart type sur les recherches, chacune avec le réseau qu’elle a choisi, et intervalle à 95&#xa0;% de la moyenne.</translation>
    </message>
    <message>
        <source>Limit, mJ</source>
        <translation>Limite, mJ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Test, %</source>
        <translation>Test,&#xa0;%</translation>
    </message>
    <message>
        <source>Mean’s 95 %</source>
        <translation>Moyenne, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Best baseline, %</source>
        <translation>Meilleure référence,&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>For each limit the network of highest accuracy on the held-back half among its searches. ± is over the final trainings of this one network; the interval is for its test samples.</source>
        <translation>Pour chaque limite, le réseau à l’exactitude la plus élevée sur la moitié réservée parmi ses recherches. ± porte sur les entraînements finaux de ce seul réseau&#x202f;; l’intervalle vaut pour ses exemples de test.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Every search. ± is over the final trainings of one network.</source>
        <translation>Toutes les recherches. ± porte sur les entraînements finaux d’un seul réseau.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest, for four of the limits.</source>
        <translation>La meilleure exactitude de sélection jusque-là&#xa0;: la moyenne sur les recherches, et une bande de la plus basse à la plus élevée, pour quatre des limites.</translation>
    </message>
    <message>
        <source>The best selection accuracy so far: the mean over the searches, and a band from the lowest to the highest.</source>
        <translation>La meilleure exactitude de sélection jusque-là&#xa0;: la moyenne sur les recherches, et une bande de la plus basse à la plus élevée.</translation>
    </message>
    <message>
        <source>What a limit costs in accuracy. An interval that leaves the figure has no bar at its end.</source>
        <translation>Ce qu’une limite coûte en exactitude. Un intervalle qui sort de la figure n’a pas de trait à cette extrémité.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 searches)</source>
        <translation>%1 (%2 des %3 recherches)</translation>
    </message>
    <message>
        <source>%1 of %2 searches have not been tested and are in no mean.</source>
        <translation>%1 recherches sur %2 n’ont pas été testées et n’entrent dans aucune moyenne.</translation>
    </message>
    <message>
        <source>The same study and data give the same searches, bit for bit, on the same instruction set and for any number of threads, where neither a stop nor a time budget ended one. Save the study below as &lt;code&gt;study.json&lt;/code&gt;, then:</source>
        <translation>La même étude et les mêmes données donnent les mêmes recherches, bit pour bit, sur le même jeu d’instructions et pour tout nombre de fils d’exécution, si ni un arrêt ni un budget de temps n’a mis fin à l’une d’elles. Enregistrez l’étude ci-dessous sous &lt;code&gt;study.json&lt;/code&gt;, puis&#xa0;:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Dans la limite de %1</translation>
    </message>
    <message>
        <source>%1: no search has been tested yet.</source>
        <translation>%1&#xa0;: aucune recherche n’a encore été testée.</translation>
    </message>
    <message>
        <source>%1 over %2 searches with different seeds</source>
        <translation>%1 sur %2 recherches avec des graines différentes</translation>
    </message>
    <message>
        <source>%1 of one search, so how much searches differ is not known</source>
        <translation>%1 pour une seule recherche, si bien qu’on ignore à quel point les recherches diffèrent</translation>
    </message>
    <message>
        <source>95 % interval of their mean %1</source>
        <translation>intervalle à 95&#xa0;% de leur moyenne %1</translation>
    </message>
    <message>
        <source>best baseline %1</source>
        <translation>meilleure méthode de référence %1</translation>
    </message>
    <message>
        <source>no baseline within the limits was tested</source>
        <translation>aucune méthode de référence dans les limites n’a été testée</translation>
    </message>
    <message>
        <source>no baseline was measured</source>
        <translation>aucune méthode de référence n’a été mesurée</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a search</comment>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a search</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a search</comment>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a search</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a search</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a search</comment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Several searches of one study</source>
        <translation>Plusieurs recherches d’une étude</translation>
    </message>
    <message>
        <source>Report of the searches in %1</source>
        <translation>Rapport sur les recherches de %1</translation>
    </message>
    <message>
        <source>%1 of %2 searches tested · Splitscape %3</source>
        <translation>%1 recherches testées sur %2 · Splitscape %3</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>Ce que les recherches ont trouvé</translation>
    </message>
    <message>
        <source>mean of %1 searches</source>
        <translation>moyenne de %1 recherches</translation>
    </message>
    <message>
        <source>Accuracy by generation, over the searches</source>
        <translation>Exactitude par génération, sur les recherches</translation>
    </message>
    <message>
        <source>%1: after generation %2 the best accuracy is %3 on average, %4 to %5 over the searches.</source>
        <translation>%1&#xa0;: après la génération %2, la meilleure exactitude est %3 en moyenne, de %4 à %5 selon les recherches.</translation>
    </message>
    <message>
        <source>Test accuracy by energy limit</source>
        <translation>Exactitude de test par limite d’énergie</translation>
    </message>
    <message>
        <source>one search</source>
        <translation>une recherche</translation>
    </message>
    <message>
        <source>mean, with its 95 % interval</source>
        <translation>moyenne, avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>best baseline</source>
        <translation>meilleure méthode de référence</translation>
    </message>
    <message>
        <source>test accuracy, %</source>
        <translation>exactitude de test,&#xa0;%</translation>
    </message>
    <message>
        <source>energy limit, mJ</source>
        <translation>limite d’énergie, mJ</translation>
    </message>
    <message>
        <source>%1: %2 on average.</source>
        <translation>%1&#xa0;: %2 en moyenne.</translation>
    </message>
    <message>
        <source>Receiver operating characteristic of the first training.</source>
        <translation>Courbe ROC du premier entraînement.</translation>
    </message>
    <message>
        <source>Precision against sensitivity of the first training.</source>
        <translation>Précision selon la sensibilité pour le premier entraînement.</translation>
    </message>
    <message>
        <source>Calibration: how often a prediction is right against the probability that the network states, in tenths; a disc is as large as its tenth has samples.</source>
        <translation>Calibration&#xa0;: combien de fois une prédiction est exacte selon la probabilité annoncée par le réseau, par dixièmes&#x202f;; un disque est d’autant plus grand que son dixième a d’exemples.</translation>
    </message>
    <message>
        <source>On the test part the network does not reach what the study requires of it, though it did on the selection half.</source>
        <translation>Sur la partie de test, le réseau n’atteint pas ce que l’étude exige de lui, alors qu’il l’atteignait sur la moitié de sélection.</translation>
    </message>
    <message>
        <source>Each search looked at the test part once, at its end.</source>
        <translation>Chaque recherche a regardé la partie de test une seule fois, à sa fin.</translation>
    </message>
    <message>
        <source>Which network is shown for a limit was chosen on the held-back half.</source>
        <translation>Le réseau montré pour une limite a été choisi sur la moitié réservée.</translation>
    </message>
    <message>
        <source>The spread is that of whole searches, so it holds both another search and another training; the interval of the mean is Student’s, for as many searches as there are.</source>
        <translation>La dispersion est celle de recherches entières&#xa0;: elle comprend donc à la fois une autre recherche et un autre entraînement&#x202f;; l’intervalle de la moyenne est celui de Student, pour autant de recherches qu’il y en a.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>state of a search</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>before the first point allowed</source>
        <translation>avant le premier point permis</translation>
    </message>
    <message>
        <source> The first window called so begins %1 s after the onset on average.</source>
        <translation> La première fenêtre ainsi désignée commence en moyenne %1 s après le début de la crise.</translation>
    </message>
    <message>
        <source>by file: the test part is the files and folders whose name holds “test”</source>
        <translation>par fichier&#xa0;: la partie de test est formée des fichiers et dossiers dont le nom contient «&#xa0;test&#xa0;»</translation>
    </message>
    <message>
        <source>Each search looked at its test part once, at its end: %1 looks in all, partly or wholly at the same samples, so to prefer a search for its test figure is to choose on the test.</source>
        <translation>Chaque recherche a regardé sa partie de test une fois, à la fin&#xa0;: %1 regards en tout, en partie ou entièrement sur les mêmes exemples&#xa0;; préférer une recherche pour son résultat de test, c’est donc choisir sur le test.</translation>
    </message>
    <message>
        <source>95 % for so many samples, were they independent</source>
        <translation>95 % pour autant d’exemples, s’ils étaient indépendants</translation>
    </message>
    <message>
        <source>always answering %1</source>
        <translation>répondre toujours %1</translation>
    </message>
    <message>
        <source>The population by the latency of one inference, at the point of least energy.</source>
        <translation>La population selon la latence d’une inférence, au point de moindre énergie.</translation>
    </message>
    <message>
        <source>The population, accuracy against latency</source>
        <translation>La population, exactitude selon la latence</translation>
    </message>
    <message>
        <source>latency of one inference, ms</source>
        <translation>latence d’une inférence, ms</translation>
    </message>
    <message>
        <source>%1 candidates keep all limits; the Pareto front of accuracy against latency has %2 points.</source>
        <translation>%1 candidats respectent toutes les limites&#x202f;; le front de Pareto de l’exactitude selon la latence a %2 points.</translation>
    </message>
    <message>
        <source>Its hidden layers: %1.</source>
        <translation>Couches cachées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kernel [%1]</source>
        <translation>Noyau [%1]</translation>
    </message>
    <message>
        <source>Kind [%1]</source>
        <translation>Genre [%1]</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>edge energy</source>
        <translation>énergie du capteur</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>énergie totale</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Exactitude de sélection</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Énergie du capteur</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Ce qui est limité</translation>
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
        <translation>Point de coupure</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Moteur d’entraînement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>%1, of which %2 keep all limits</source>
        <translation>%1, dont %2 respectent toutes les limites</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>facteur %1</translation>
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
        <translation>Capteur porté</translation>
    </message>
    <message>
        <source>Wearable, in %1</source>
        <comment>number format</comment>
        <translation>Capteur, en %1</translation>
    </message>
    <message>
        <source>Fog node, factor %1</source>
        <translation>Passerelle, facteur %1</translation>
    </message>
    <message>
        <source>Fog node</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut at point</source>
        <translation>Couper au point</translation>
    </message>
    <message>
        <source>%1 No other point costs less within the limits.</source>
        <translation>%1 Aucun autre point ne coûte moins dans les limites.</translation>
    </message>
    <message>
        <source>Point %1 takes %2 of Flash and %3 of RAM; what energy this device spends is not known.</source>
        <translation>Le point %1 occupe %2 de Flash et %3 de RAM&#x202f;; l’énergie que dépense cet appareil n’est pas connue.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total; there is no energy limit.</source>
        <translation>Le point %1 coûte %2 au total&#x202f;; il n’y a pas de limite d’énergie.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge; there is no energy limit.</source>
        <translation>Le point %1 coûte %2 au capteur&#x202f;; il n’y a pas de limite d’énergie.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 in total, %3 below the limit.</source>
        <translation>Le point %1 coûte %2 au total, %3 sous la limite.</translation>
    </message>
    <message>
        <source>Point %1 costs %2 on the edge, %3 below the limit.</source>
        <translation>Le point %1 coûte %2 au capteur, %3 sous la limite.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of Flash, %3 more than the limit of %4.</source>
        <translation>Le point %1 demande %2 de Flash, %3 de plus que la limite de %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 of RAM, %3 more than the limit of %4.</source>
        <translation>Le point %1 demande %2 de RAM, %3 de plus que la limite de %4.</translation>
    </message>
    <message>
        <source>Point %1 spends %2, %3 more than the limit of %4.</source>
        <translation>Le point %1 dépense %2, %3 de plus que la limite de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>convolution, %1 positions to one</source>
        <translation>convolution, %1 positions vers une</translation>
    </message>
    <message>
        <source>convolution over %1 positions, step %2</source>
        <translation>convolution sur %1 positions, pas %2</translation>
    </message>
    <message>
        <source>transposed convolution, one position to %1</source>
        <translation>convolution transposée, une position vers %1</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>entièrement connectée</translation>
    </message>
    <message>
        <source>convolution of each channel by itself over %1 positions, step %2</source>
        <translation>convolution de chaque canal séparément sur %1 positions, pas %2</translation>
    </message>
    <message>
        <source>mean of %1 positions</source>
        <translation>moyenne de %1 positions</translation>
    </message>
    <message>
        <source>largest of %1 positions</source>
        <translation>maximum de %1 positions</translation>
    </message>
    <message>
        <source>mean of all positions</source>
        <translation>moyenne de toutes les positions</translation>
    </message>
    <message>
        <source>sum with an earlier activation</source>
        <translation>somme avec une activation antérieure</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>valeur absolue</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>avec %n intervalle R-R</numerusform>
            <numerusform>avec %n intervalles R-R</numerusform>
        </translation>
    </message>
    <message>
        <source>The last layer reads the R-R intervals and runs on the fog node, so the cut must come before it.</source>
        <translation>La dernière couche lit les intervalles R-R et s’exécute sur la passerelle&#xa0;: la coupure doit donc la précéder.</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>prétraitement %1</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>prétraitement</translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <comment>sentence, times</comment>
        <translation>%1 Ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Point %1 takes %2, %3 more than the limit of %4.</source>
        <translation>Le point %1 prend %2, %3 de plus que la limite de %4.</translation>
    </message>
    <message>
        <source>Point %1 needs %2 on average, more than the limit of %3.</source>
        <translation>Le point %1 demande %2 en moyenne, plus que la limite de %3.</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latence %1</translation>
    </message>
    <message>
        <source>average power %1</source>
        <translation>puissance moyenne %1</translation>
    </message>
    <message>
        <source>Point %1 comes before point %2, the first that the study allows.</source>
        <translation>Le point %1 vient avant le point %2, le premier que l’étude permet.</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Genetic algorithm</source>
        <translation>Algorithme génétique</translation>
    </message>
    <message>
        <source>The published method: generations of networks bred from the best.</source>
        <translation>La méthode publiée&#xa0;: des générations de réseaux issus des meilleurs.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Random networks, each once. What the other ways have to beat.</source>
        <translation>Des réseaux au hasard, chacun une fois. Ce que les autres voies doivent battre.</translation>
    </message>
    <message>
        <source>Regularised evolution</source>
        <translation>Évolution régularisée</translation>
    </message>
    <message>
        <source>Children of good networks, one change each; the oldest network leaves, not the worst.</source>
        <translation>Des enfants de bons réseaux, une modification chacun&#x202f;; le plus ancien réseau part, non le pire.</translation>
    </message>
    <message>
        <source>Local search</source>
        <translation>Recherche locale</translation>
    </message>
    <message>
        <source>From a network to a better neighbour, and from the best one around to a new start.</source>
        <translation>D’un réseau à un meilleur voisin, et du meilleur des environs à un nouveau départ.</translation>
    </message>
    <message>
        <source>NSGA-II</source>
        <translation>NSGA-II</translation>
    </message>
    <message>
        <source>Looks for a whole front: the best accuracy at each energy.</source>
        <translation>Cherche un front entier&#xa0;: la meilleure exactitude à chaque énergie.</translation>
    </message>
    <message>
        <source>CNN-GA</source>
        <translation>CNN-GA</translation>
    </message>
    <message>
        <source>Evolution that adds, removes and changes layers.</source>
        <translation>Une évolution qui ajoute, retire et modifie des couches.</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>Scores many untrained networks and trains those with the highest score.</source>
        <translation>Note de nombreux réseaux non entraînés et entraîne ceux qui ont le score le plus élevé.</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>One-shot</translation>
    </message>
    <message>
        <source>One large network lends its weights to all; the best with borrowed weights are trained.</source>
        <translation>Un grand réseau prête ses poids à tous&#x202f;; les meilleurs avec des poids empruntés sont entraînés.</translation>
    </message>
    <message>
        <source>BANANAS</source>
        <translation>BANANAS</translation>
    </message>
    <message>
        <source>Small networks predict the accuracy of untrained ones; the most promising are trained.</source>
        <translation>De petits réseaux prédisent l’exactitude de réseaux non entraînés&#x202f;; les plus prometteurs sont entraînés.</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>A recurrent network writes networks and learns which choices pay, as NASNet does.</source>
        <translation>Un réseau récurrent écrit des réseaux et apprend quels choix rapportent, comme NASNet.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks that are parents at one time.</source>
        <translation>Réseaux qui sont parents à un moment donné.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>A parent is the best of this many drawn at random.</source>
        <translation>Un parent est le meilleur d’autant de réseaux tirés au hasard.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Networks that are trained before the search learns from them.</source>
        <translation>Réseaux entraînés avant que la recherche apprenne d’eux.</translation>
    </message>
    <message>
        <source>Passes of the large network</source>
        <translation>Passages du grand réseau</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Generations that are bred on borrowed weights.</source>
        <translation>Générations formées sur des poids empruntés.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>The best so many networks have children.</source>
        <translation>Autant des meilleurs réseaux ont des enfants.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Random networks at the beginning, of which the best is the start.</source>
        <translation>Réseaux aléatoires du début, dont le meilleur est le départ.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>first: the first better neighbour; best: the best of all neighbours.</source>
        <translation>first&#xa0;: le premier voisin meilleur&#x202f;; best&#xa0;: le meilleur de tous les voisins.</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Croisement</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child has two parents.</source>
        <translation>Probabilité, de 0 à 1, qu’un enfant ait deux parents.</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>Probability from 0 to 1 that a child is changed.</source>
        <translation>Probabilité, de 0 à 1, qu’un enfant soit modifié.</translation>
    </message>
    <message>
        <source>Latency counts</source>
        <translation>Latence comptée</translation>
    </message>
    <message>
        <source>Whether the time on the wearable is an objective too.</source>
        <translation>Si le temps sur le capteur est aussi un objectif.</translation>
    </message>
    <message>
        <source>Flash counts</source>
        <translation>Flash comptée</translation>
    </message>
    <message>
        <source>Whether the Flash on the wearable is an objective too.</source>
        <translation>Si la Flash sur le capteur est aussi un objectif.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What stands for the accuracy of a network that is not trained.</source>
        <translation>Ce qui tient lieu d’exactitude à un réseau non entraîné.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Untrained networks that are scored.</source>
        <translation>Réseaux non entraînés qui reçoivent un score.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Untrained networks whose accuracy is predicted in each round.</source>
        <translation>Réseaux non entraînés dont l’exactitude est prédite à chaque tour.</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prédicteurs</translation>
    </message>
    <message>
        <source>How many small networks predict; their spread is the uncertainty.</source>
        <translation>Combien de petits réseaux prédisent&#x202f;; leur dispersion est l’incertitude.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Couches du prédicteur</translation>
    </message>
    <message>
        <source>Hidden layers of each small network.</source>
        <translation>Couches cachées de chaque petit réseau.</translation>
    </message>
    <message>
        <source>Predictor width</source>
        <translation>Largeur du prédicteur</translation>
    </message>
    <message>
        <source>Neurons of each of those layers.</source>
        <translation>Neurones de chacune de ces couches.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>How often the strategy&apos;s own network learns from the results after each round.</source>
        <translation>Combien de fois le réseau propre à la stratégie apprend des résultats après chaque tour.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Memory cells of the network that writes networks.</source>
        <translation>Cellules de mémoire du réseau qui écrit des réseaux.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille du pas</translation>
    </message>
    <message>
        <source>Learning rate of the strategy&apos;s own network; larger learns faster from few trainings.</source>
        <translation>Taux d’apprentissage du réseau propre à la stratégie&#x202f;; plus grand, il apprend plus vite de peu d’entraînements.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Weight of variety; larger keeps exploring longer.</source>
        <translation>Poids de la diversité&#x202f;; plus grand, l’exploration dure plus longtemps.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>How far one round may change the probability of a choice.</source>
        <translation>De combien un tour peut changer la probabilité d’un choix.</translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation>Différentiable</translation>
    </message>
    <message>
        <source>One network mixes all others; gradients make its good layers probable, as DARTS does.</source>
        <translation>Un réseau mélange tous les autres&#x202f;; les gradients rendent probables ses bonnes couches, comme dans DARTS.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Lengths that a layer of the mixed network has at one time; more cost more time.</source>
        <translation>Longueurs qu’une couche du réseau mélangé a en même temps&#x202f;; plus il y en a, plus c’est long.</translation>
    </message>
    <message>
        <source>Weight of the limits</source>
        <translation>Poids des limites</translation>
    </message>
    <message>
        <source>How much networks beyond the limits count against the accuracy; 0: not at all.</source>
        <translation>Combien les réseaux au-delà des limites comptent face à l’exactitude&#x202f;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>The mixed network has collapsed: it most probably skips %1 of its layers, so better networks may have been passed over.</source>
        <translation>Le réseau mélangé s’est effondré&#xa0;: il saute très probablement %1 de ses couches, de sorte que de meilleurs réseaux ont pu être ignorés.</translation>
    </message>
    <message>
        <source>The mixed network most probably skips %1 of its layers; its most probable lengths have a probability of %2 on average.</source>
        <translation>Le réseau mélangé saute très probablement %1 de ses couches&#x202f;; ses longueurs les plus probables ont en moyenne une probabilité de %2.</translation>
    </message>
    <message>
        <source>How often it sees the training part before networks are chosen by it.</source>
        <translation>Combien de fois il voit la partie d’entraînement avant que des réseaux soient choisis d’après lui.</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>%1 generations of %2</source>
        <translation>%1 générations de %2</translation>
    </message>
    <message>
        <source>%1, %2 trainings</source>
        <translation>%1, %2 entraînements</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>How the next networks are chosen from those already trained.</source>
        <translation>Comment les réseaux suivants sont choisis d’après ceux déjà entraînés.</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Générations</translation>
    </message>
    <message>
        <source>How often a new population is bred from the last one.</source>
        <translation>Combien de fois une nouvelle population est formée à partir de la précédente.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Networks in one generation.</source>
        <translation>Réseaux d’une génération.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>How many are chosen to breed; usually half the population.</source>
        <translation>Combien sont choisis pour se reproduire&#x202f;; d’ordinaire la moitié de la population.</translation>
    </message>
    <message>
        <source>Tournament size</source>
        <translation>Taille du tournoi</translation>
    </message>
    <message>
        <source>Each parent is the best of this many drawn at random.</source>
        <translation>Chaque parent est le meilleur d’autant de réseaux tirés au hasard.</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Élite</translation>
    </message>
    <message>
        <source>The best go on to the next generation unchanged.</source>
        <translation>Les meilleurs passent inchangés à la génération suivante.</translation>
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
        <translation>Part des gènes de chaque chromosome qui changent, un au moins.</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>Exactitude minimale</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>The lowest accuracy that means anything; bounds the fitness of networks that need too much energy.</source>
        <translation>La plus basse exactitude qui ait un sens&#x202f;; elle borne l’aptitude (fitness) des réseaux qui demandent trop d’énergie.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>The search ends after so many trained networks.</source>
        <translation>La recherche se termine après autant de réseaux entraînés.</translation>
    </message>
    <message>
        <source>Start feasible</source>
        <translation>Départ réalisable</translation>
    </message>
    <message>
        <source>Random networks are drawn until their costs keep all limits, so that none is wasted. The published method does not.</source>
        <translation>Des réseaux aléatoires sont tirés jusqu’à ce que leurs coûts respectent toutes les limites, pour qu’aucun ne soit perdu. La méthode publiée ne le fait pas.</translation>
    </message>
    <message>
        <source>%1 nJ per multiply-accumulate</source>
        <translation>%1 nJ par multiplication-accumulation</translation>
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
        <translation>externe, sans limite</translation>
    </message>
    <message>
        <source>Program memory of the chip; parameters of the layers on the edge go there.</source>
        <translation>Mémoire programme de la puce&#x202f;; les paramètres des couches du capteur y vont.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Working memory of the chip; activations of a layer go there.</source>
        <translation>Mémoire de travail de la puce&#x202f;; les activations d’une couche y vont.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>yours to enter</source>
        <translation>à saisir</translation>
    </message>
    <message>
        <source>What the chip draws while it computes.</source>
        <translation>Ce que la puce consomme pendant le calcul.</translation>
    </message>
    <message>
        <source>Time per MAC</source>
        <translation>Temps par MAC</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>by kind of layer</source>
        <translation>par type de couche</translation>
    </message>
    <message>
        <source>Cycles per instruction</source>
        <translation>Cycles par instruction</translation>
    </message>
    <message>
        <source>The instructions of each layer are counted; how many cycles your board takes for one shows the time of one measured inference.</source>
        <translation>Les instructions de chaque couche sont comptées&#x202f;; combien de cycles votre carte met pour une, le temps d’une inférence mesurée le montre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>as in the study file</source>
        <translation>comme dans le fichier de l’étude</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>The answer is judged on this device as well. The search does not look at it.</source>
        <translation>La réponse est jugée aussi sur cet appareil. La recherche n’en tient pas compte.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Own device</source>
        <translation>Appareil personnel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>A microcontroller with its memory and, where a source gives it, its energy.</source>
        <translation>Un microcontrôleur avec sa mémoire et, si une source la donne, son énergie.</translation>
    </message>
    <message>
        <source>Its time is an estimate: the source gives the energy only.</source>
        <translation>Son temps est une estimation&#xa0;: la source ne donne que l’énergie.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Own radio</source>
        <translation>Radio personnelle</translation>
    </message>
    <message>
        <source>The radio between wearable and fog node.</source>
        <translation>La radio entre le capteur et la passerelle.</translation>
    </message>
    <message>
        <source>Energy per byte</source>
        <translation>Énergie par octet</translation>
    </message>
    <message>
        <source>nJ</source>
        <translation>nJ</translation>
    </message>
    <message>
        <source>What the wearable spends to send one byte.</source>
        <translation>Ce que le capteur dépense pour envoyer un octet.</translation>
    </message>
    <message>
        <source>Packet payload</source>
        <translation>Charge utile du paquet</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Bytes that fit into one packet; 0 leaves packets out.</source>
        <translation>Octets qui tiennent dans un paquet&#x202f;; 0 ignore les paquets.</translation>
    </message>
    <message>
        <source>Energy per packet</source>
        <translation>Énergie par paquet</translation>
    </message>
    <message>
        <source>Spent for every packet begun, on top of its bytes.</source>
        <translation>Dépensée pour chaque paquet commencé, en plus de ses octets.</translation>
    </message>
    <message>
        <source>Fog receives</source>
        <translation>Réception passerelle</translation>
    </message>
    <message>
        <source>nJ/byte</source>
        <translation>nJ/octet</translation>
    </message>
    <message>
        <source>What the fog node spends to receive one byte; 0 in the paper.</source>
        <translation>Ce que la passerelle dépense pour recevoir un octet&#x202f;; 0 dans l’article.</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (tout)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>edge energy</source>
        <translation>énergie du capteur</translation>
    </message>
    <message>
        <source>total energy</source>
        <translation>énergie totale</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sans limite</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Limite de Flash</translation>
    </message>
    <message>
        <source>Program memory a network may use; empty means all the device has.</source>
        <translation>Mémoire programme qu’un réseau peut utiliser&#x202f;; vide, toute celle de l’appareil.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>Limite de RAM</translation>
    </message>
    <message>
        <source>Working memory a network may use; empty means all the device has.</source>
        <translation>Mémoire de travail qu’un réseau peut utiliser&#x202f;; vide, toute celle de l’appareil.</translation>
    </message>
    <message>
        <source>Compute in %1</source>
        <translation>Calculer en %1</translation>
    </message>
    <message numerus="yes">
        <source>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</source>
        <translation>
            <numerusform>Les couches du capteur peuvent calculer dans ce format&#xa0;: %n bit par poids. int8 compte là où l’appareil a des chiffres pour lui.</numerusform>
            <numerusform>Les couches du capteur peuvent calculer dans ce format&#xa0;: %n bits par poids. int8 compte là où l’appareil a des chiffres pour lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>Envoyer en %1</translation>
    </message>
    <message numerus="yes">
        <source>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</source>
        <translation>
            <numerusform>Les valeurs par radio peuvent avoir ce format&#xa0;: %n bit chacune. Le plus exact de tous les formats permis est utilisé.</numerusform>
            <numerusform>Les valeurs par radio peuvent avoir ce format&#xa0;: %n bits chacune. Le plus exact de tous les formats permis est utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Which energy is limited and kept small: the wearable&apos;s, or that of both.</source>
        <translation>Quelle énergie est limitée et minimisée&#xa0;: celle du capteur, ou celle des deux.</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Capteur seul</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Limite d’énergie</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Energy of one inference that a network may use; sending the raw input takes 1.317 mJ by the paper&apos;s radio.</source>
        <translation>Énergie d’une inférence qu’un réseau peut dépenser&#x202f;; envoyer l’entrée brute prend 1,317&#xa0;mJ avec la radio de l’article.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Facteur passerelle</translation>
    </message>
    <message>
        <source>How many times more efficiently the fog node computes.</source>
        <translation>Combien de fois la passerelle (fog) calcule plus efficacement.</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Partitionnement</translation>
    </message>
    <message>
        <source>Off: every layer stays on the wearable, to see what splitting is worth.</source>
        <translation>Désactivé&#xa0;: toutes les couches restent sur le capteur, pour voir ce que vaut le partage.</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Point le plus bas</translation>
    </message>
    <message>
        <source>The lowest partition point that is allowed; 2 keeps raw data on the wearable.</source>
        <translation>Le plus bas point de coupure permis&#x202f;; 2 garde les données brutes sur le capteur.</translation>
    </message>
    <message>
        <source>Compare after</source>
        <translation>Comparer après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Successive halving: the networks of a generation train for so many epochs, and only the best of them go on. Saves time; a network that learns slowly may be missed.</source>
        <translation>Réductions successives (successive halving)&#xa0;: les réseaux d’une génération s’entraînent pendant autant d’époques, et seuls les meilleurs continuent. Cela gagne du temps&#x202f;; un réseau qui apprend lentement peut être manqué.</translation>
    </message>
    <message>
        <source>Keep one of</source>
        <translation>Garder un sur</translation>
    </message>
    <message>
        <source>One of so many networks goes on, to so many times the epochs, where they are compared again.</source>
        <translation>Un réseau sur autant continue, jusqu’à autant de fois les époques, où ils sont de nouveau comparés.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>How the learning rate goes on: it stays, or falls along half a cosine to 0.</source>
        <translation>Comment évolue le taux d’apprentissage&#xa0;: il reste constant, ou descend jusqu’à 0 le long d’un demi-cosinus.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which epoch gives the weights: the best on the selection half, or the last, which is less noisy where that half is small and the schedule a cosine.</source>
        <translation>Quelle époque donne les poids&#xa0;: la meilleure sur la moitié de sélection, ou la dernière, moins bruitée quand cette moitié est petite et que le taux suit un cosinus.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Share of every weight that a step takes away, times its learning rate.</source>
        <translation>Part de chaque poids qu’un pas retire, multipliée par le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>How often a training may start anew from other weights when it has told all samples one class for three epochs.</source>
        <translation>Combien de fois un entraînement peut repartir d’autres poids quand il a donné la même classe à tous les exemples pendant trois époques.</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Décaler de</translation>
    </message>
    <message>
        <source>Training samples are moved by up to this share of their length, anew each time one is used.</source>
        <translation>Les exemples d’entraînement sont décalés d’au plus cette part de leur longueur, à chaque utilisation.</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>Dilater de</translation>
    </message>
    <message>
        <source>Training samples are made larger or smaller by up to this share.</source>
        <translation>L’amplitude des exemples d’entraînement est augmentée ou réduite d’au plus cette part.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Ajouter du bruit</translation>
    </message>
    <message>
        <source>Standard deviation of white noise that is added to training samples, in their unit.</source>
        <translation>Écart type du bruit blanc ajouté aux exemples d’entraînement, dans leur unité.</translation>
    </message>
    <message>
        <source>Best of this machine</source>
        <translation>Le meilleur de cette machine</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Which of the processor&apos;s instructions the built-in trainer uses. Each rounds in its own way, so workers need the same; a lower one admits older machines.</source>
        <translation>Quelles instructions du processeur le moteur intégré utilise. Chaque jeu arrondit à sa façon, les workers doivent donc avoir le même&#x202f;; un niveau plus bas admet des machines plus anciennes.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Moteur d’entraînement</translation>
    </message>
    <message>
        <source>The built-in trainer is far faster on networks this small; LibTorch is there to check it.</source>
        <translation>Le moteur intégré est bien plus rapide pour des réseaux aussi petits&#x202f;; LibTorch est là pour le vérifier.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often a training passes over the data; the best epoch counts.</source>
        <translation>Combien de fois un entraînement parcourt les données&#x202f;; la meilleure époque compte.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Samples between two steps of the optimiser.</source>
        <translation>Exemples entre deux pas de l’optimiseur.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Step size of the Adam optimiser.</source>
        <translation>Taille du pas de l’optimiseur Adam.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the activations silenced at random while training.</source>
        <translation>Part des activations mises à zéro au hasard pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Test trainings</source>
        <translation>Entraînements de test</translation>
    </message>
    <message>
        <source>How often the chosen network is trained anew for the test, to show the spread.</source>
        <translation>Combien de fois le réseau choisi est réentraîné pour le test, pour montrer la dispersion.</translation>
    </message>
    <message>
        <source>%1 epochs, batches of %2</source>
        <translation>%1 époques, lots de %2</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Entraînement et test</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>By sample, one patient&apos;s beats reach training and test, as in the paper; by patient, they do not, as a clinic would see it; by time, the end of each recording is the test.</source>
        <translation>Exemples mélangés, les battements d’un patient atteignent l’entraînement et le test, comme dans l’article&#x202f;; par patient, non, comme le verrait une clinique&#x202f;; par temps, la fin de chaque enregistrement est le test.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient, after de Chazal</source>
        <translation>Patient, selon de Chazal</translation>
    </message>
    <message>
        <source>Files named so</source>
        <translation>Fichiers ainsi nommés</translation>
    </message>
    <message>
        <source>Time in each recording</source>
        <translation>Temps dans chaque enregistrement</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Partie d’entraînement</translation>
    </message>
    <message>
        <source>Share of the samples that networks learn from.</source>
        <translation>Part des exemples dont les réseaux apprennent.</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Partie de validation</translation>
    </message>
    <message>
        <source>Half of it picks the best epoch and is the fitness; the other half is held back for the choice at the end.</source>
        <translation>Une moitié désigne la meilleure époque et donne l’aptitude (fitness)&#x202f;; l’autre est réservée au choix final.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Partie de test</translation>
    </message>
    <message>
        <source>Looked at once, at the very end.</source>
        <translation>Regardée une fois, tout à la fin.</translation>
    </message>
    <message>
        <source>Train per class</source>
        <translation>Entraînement par classe</translation>
    </message>
    <message>
        <source>Training samples of each class: rarer classes repeat; 0 means as many as the most frequent class has.</source>
        <translation>Exemples d’entraînement de chaque classe&#xa0;: les classes rares se répètent&#x202f;; 0 signifie autant qu’en a la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3&#xa0;%</source>
        <comment>training, validation and test shares</comment>
        <translation>%1 / %2 / %3&#xa0;%</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Envoyées ensemble</translation>
    </message>
    <message>
        <source>inferences</source>
        <translation>inférences</translation>
    </message>
    <message>
        <source>Inferences whose values wait and are sent together: they share headers and packets, and each takes longer.</source>
        <translation>Inférences dont les valeurs attendent et sont envoyées ensemble&#xa0;: elles partagent en-têtes et paquets, et chacune prend plus de temps.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Limite de latence</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take: the wearable, and the radio and the fog node where their times are stated.</source>
        <translation>Temps qu’une inférence peut prendre&#xa0;: celui du capteur, plus ceux de la radio et de la passerelle là où ils sont indiqués.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Limite de puissance</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>Average power that the wearable may take; needs the time from one inference to the next.</source>
        <translation>Puissance moyenne que le capteur peut consommer&#x202f;; il faut indiquer le temps d’une inférence à la suivante.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Une inférence toutes les</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>as the radio says</source>
        <translation>selon la radio</translation>
    </message>
    <message>
        <source>Time from one inference to the next; for beats the time between beats. Average power follows from it.</source>
        <translation>Temps d’une inférence à la suivante&#x202f;; pour des battements, le temps entre eux. La puissance moyenne en découle.</translation>
    </message>
    <message>
        <source>Fog speed</source>
        <translation>Vitesse passerelle</translation>
    </message>
    <message>
        <source>its time does not count</source>
        <translation>son temps ne compte pas</translation>
    </message>
    <message>
        <source>How many times faster than the wearable the fog node computes.</source>
        <translation>Combien de fois la passerelle (fog) calcule plus vite que le capteur.</translation>
    </message>
    <message>
        <source>Charge the front end</source>
        <translation>Compter le prétraitement</translation>
    </message>
    <message>
        <source>What prepares an input on the wearable counts in its energy, time and RAM, on devices whose instructions are counted.</source>
        <translation>Ce qui prépare une entrée sur le capteur compte dans son énergie, son temps et sa RAM, sur les appareils dont les instructions sont comptées.</translation>
    </message>
    <message>
        <source>Several seeds</source>
        <translation>Plusieurs graines</translation>
    </message>
    <message>
        <source>Repeats the search with each seed; the page Series then shows how much searches differ.</source>
        <translation>Répète la recherche avec chaque graine&#x202f;; la page Série montre ensuite à quel point les recherches diffèrent.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Several limits</source>
        <translation>Plusieurs limites</translation>
    </message>
    <message>
        <source>Repeats the search within each energy limit, in mJ; the page Series then shows what a limit costs in accuracy.</source>
        <translation>Répète la recherche dans chaque limite d’énergie, en mJ&#x202f;; la page Série montre ensuite ce qu’une limite coûte en exactitude.</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>Comparer les stratégies</translation>
    </message>
    <message>
        <source>Shows how fast each strategy finds good networks, on tables of networks that were trained beforehand.</source>
        <translation>Montre à quelle vitesse chaque stratégie trouve de bons réseaux, sur des tableaux de réseaux entraînés d’avance.</translation>
    </message>
    <message>
        <source>Time of one multiply-accumulate in every kind of layer. Coefficients by kind come from measured layers: see “Calibrate” below.</source>
        <translation>Temps d’une multiplication-accumulation dans chaque type de couche. Des coefficients par type viennent de couches mesurées&#x202f;: voir «&#x202f;Étalonner&#x202f;» ci-dessous.</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Étalonner…</translation>
    </message>
    <message>
        <source>Makes a device of layers that were measured on your board.</source>
        <translation>Fait un appareil à partir de couches mesurées sur votre carte.</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Part du réseau maître</translation>
    </message>
    <message>
        <source>no teacher</source>
        <translation>pas de maître</translation>
    </message>
    <message>
        <source>Distillation: a large network is trained first, and this share of what the others learn is what it says of a sample; the rest is the label.</source>
        <translation>Distillation&#xa0;: un grand réseau est d’abord entraîné, et cette part de ce que les autres apprennent est ce qu’il dit d’un exemple&#x202f;; le reste est l’étiquette.</translation>
    </message>
    <message>
        <source>Who is taught</source>
        <translation>Qui est instruit</translation>
    </message>
    <message>
        <source>The finalists and the baselines, or every network of the search too.</source>
        <translation>Les finalistes et les méthodes de référence, ou aussi chaque réseau de la recherche.</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>Finalistes</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Makes what the teacher says less certain, so that it also tells how alike classes are; 1 leaves it.</source>
        <translation>Rend ce que dit le maître moins certain, pour qu’il dise aussi combien des classes se ressemblent&#x202f;; 1 le laisse tel quel.</translation>
    </message>
    <message>
        <source>Teacher&apos;s input</source>
        <translation>Entrée du maître</translation>
    </message>
    <message>
        <source>How many raw values of a sample the teacher reads.</source>
        <translation>Combien de valeurs brutes d’un exemple le maître lit.</translation>
    </message>
    <message>
        <source>Teacher&apos;s channels</source>
        <translation>Canaux du maître</translation>
    </message>
    <message>
        <source>Channels of its convolutions; no limit of the study applies to it.</source>
        <translation>Canaux de ses convolutions&#x202f;; aucune limite de l’étude ne s’applique à lui.</translation>
    </message>
    <message>
        <source>Teacher&apos;s blocks</source>
        <translation>Blocs du maître</translation>
    </message>
    <message>
        <source>Its residual blocks.</source>
        <translation>Ses blocs résiduels.</translation>
    </message>
    <message>
        <source>Fine-tuning for rounding</source>
        <translation>Ajustement à l’arrondi</translation>
    </message>
    <message>
        <source>Quantisation-aware training. Where rounding to 8 or 4 bits costs a final training more than a point on the selection half, the network is trained on for a few epochs with that rounding simulated, and kept if it is better. It changes nothing where all numbers are 32-bit floats.</source>
        <translation>Entraînement tenant compte de la quantification. Lorsque l’arrondi à 8 ou 4 bits coûte plus d’un point à un entraînement final sur la moitié de sélection, le réseau est entraîné quelques époques de plus avec cet arrondi simulé, et gardé s’il est meilleur. Cela ne change rien lorsque tous les nombres sont des flottants de 32 bits.</translation>
    </message>
    <message>
        <source>Where it costs a point</source>
        <translation>Où il coûte un point</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>TuningText</name>
    <message>
        <source>The exported network was fine-tuned in the same way: rounding cost it %1 points and now costs %2.</source>
        <translation>Le réseau exporté a été ajusté de la même façon&#xa0;: l’arrondi lui coûtait %1 points et lui en coûte maintenant %2.</translation>
    </message>
    <message>
        <source>Rounding costs the exported network %1 points; fine-tuning did not help it, so it is exported as trained.</source>
        <translation>L’arrondi coûte %1 points au réseau exporté&#xa0;; l’ajustement ne l’a pas amélioré, il est donc exporté tel qu’il a été entraîné.</translation>
    </message>
    <message>
        <source>Rounding to few bits cost more than a point in %1 of %2 final trainings, %3 points on average on the selection half; after fine-tuning with simulated rounding it costs %4 points.</source>
        <translation>L’arrondi à peu de bits a coûté plus d’un point à %1 des %2 entraînements finaux, %3 points en moyenne sur la moitié de sélection&#xa0;; après l’ajustement avec arrondi simulé, il coûte %4 points.</translation>
    </message>
</context>
<context>
    <name>TypedNetwork</name>
    <message>
        <source>Write the lengths, a slash and the channels: 2048,128,8,64,2 / 1,1,4,2,1.</source>
        <translation>Écrivez les longueurs, une barre oblique et les canaux&#xa0;: 2048,128,8,64,2 / 1,1,4,2,1.</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>A worker went away; its trainings are given to another.</source>
        <translation>Un worker est parti&#x202f;; ses entraînements sont confiés à un autre.</translation>
    </message>
    <message>
        <source>A worker at %1 went away while files were sent to it; there may be no room on its disk.</source>
        <translation>Un worker à %1 est parti pendant l’envoi de fichiers&#x202f;; son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>A worker at %1 was refused, since it does not know the password.</source>
        <translation>Un worker à %1 a été refusé, car il ne connaît pas le mot de passe.</translation>
    </message>
    <message>
        <source>A worker was refused, since its work_queue_worker is of another version; install the same package there.</source>
        <translation>Un worker a été refusé, car son work_queue_worker est d’une autre version&#x202f;; installez-y le même paquet.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its splitscape-worker is of another version (%2); install this one there.</source>
        <translation>%1 ne reçoit aucun entraînement, car son splitscape-worker est d’une autre version (%2)&#x202f;; installez-y celle-ci.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its processor lacks the instructions of this run (%2); a lower training.instruction_level admits it.</source>
        <translation>%1 ne reçoit aucun entraînement, car son processeur n’a pas les instructions de cette exécution (%2)&#x202f;; un training.instruction_level plus bas l’admet.</translation>
    </message>
    <message>
        <source>%1 gets no trainings, since its mathematics round in another way and its results would differ in the last digit.</source>
        <translation>%1 ne reçoit aucun entraînement, car ses calculs arrondissent autrement et ses résultats différeraient au dernier chiffre.</translation>
    </message>
    <message>
        <source>%1 has no room for results (%2); make room there.</source>
        <translation>%1 n’a pas de place pour les résultats (%2)&#x202f;; libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>A task failed on %1 (%2); its trainings are given to another.</source>
        <translation>Une tâche a échoué sur %1 (%2)&#x202f;; ses entraînements sont confiés à un autre.</translation>
    </message>
    <message>
        <source>%1 gets no more trainings, since it failed several times.</source>
        <translation>%1 ne reçoit plus d’entraînements, car il a échoué plusieurs fois.</translation>
    </message>
    <message>
        <source>A training that workers failed at is done on this machine.</source>
        <translation>Un entraînement auquel des workers ont échoué est fait sur cette machine.</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>Another worker on this machine:</source>
        <translation>Un autre worker sur cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>On a machine that reaches this one:</source>
        <translation>Sur une machine qui atteint celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Here, for a machine reached over SSH (encrypted):</source>
        <translation>Ici, pour une machine atteinte par SSH (chiffré)&#xa0;:</translation>
    </message>
    <message>
        <source>On a Slurm cluster, ten workers:</source>
        <translation>Sur un cluster Slurm, dix workers&#xa0;:</translation>
    </message>
    <message>
        <source>As many workers as there is work for:</source>
        <translation>Autant de workers qu’il y a de travail&#xa0;:</translation>
    </message>
    <message>
        <source>No worker is connected.</source>
        <translation>Aucun worker n’est connecté.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 trainings a minute in all, %5 sent.</source>
        <translation>%1, %2, %3, %4 entraînements par minute en tout, %5 envoyés.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) under way there</source>
        <translation>
            <numerusform>%n entraînement y est en cours</numerusform>
            <numerusform>%n entraînements y sont en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what it did</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 times the mean speed</source>
        <translation>%1&#xa0;: %2, %3 fois la vitesse moyenne</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway.</source>
        <translation>Cherche de petits réseaux de neurones et où les partager entre un capteur porté et sa passerelle.</translation>
    </message>
    <message>
        <source>Print the time from the start to the first painted window, and quit.</source>
        <translation>Afficher le temps entre le démarrage et la première fenêtre dessinée, puis quitter.</translation>
    </message>
    <message>
        <source>A study (.json) or a run (.splitscape) to open.</source>
        <translation>Une étude (.json) ou une exécution (.splitscape) à ouvrir.</translation>
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
        <translation>Exactitude par génération</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Best (%)</source>
        <translation>Meilleure (%)</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Moyenne (%)</translation>
    </message>
    <message>
        <source>Spread (%)</source>
        <translation>Dispersion (%)</translation>
    </message>
    <message>
        <source>Best held back (%)</source>
        <translation>Meilleure réservée (%)</translation>
    </message>
    <message>
        <source>The best and the mean accuracy of each generation appear here during a search.</source>
        <translation>La meilleure exactitude et la moyenne de chaque génération apparaissent ici pendant une recherche.</translation>
    </message>
    <message>
        <source>The best accuracy reached %1 in generation %2; the mean of that generation is %3.</source>
        <translation>La meilleure exactitude a atteint %1 à la génération %2&#x202f;; la moyenne de cette génération est %3.</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>meilleure %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>réservée %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>moyenne %1 ±&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n entraîné</numerusform>
            <numerusform>%n entraînés</numerusform>
        </translation>
    </message>
    <message>
        <source>best held back %1</source>
        <translation>meilleure réservée %1</translation>
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
        <translation>Capacité de la batterie du capteur.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>At which the battery gives its capacity.</source>
        <translation>À laquelle la batterie fournit sa capacité.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Une inférence toutes les</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Temps d’une inférence à la suivante.</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>computing and sending only: sleep, sensor and regulator come on top</source>
        <translation>hors veille, acquisition et régulateur</translation>
    </message>
    <message>
        <source>computing, sending and sleeping only: sensor and regulator come on top</source>
        <translation>calcul, émission et veille seulement, hors acquisition et régulateur</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::BenchmarkPage</name>
    <message>
        <source>Regret: how many points of test accuracy the network found so far is below the best one within the energy limit. Every network of the table was trained beforehand.</source>
        <translation>Regret&#xa0;: de combien de points d’exactitude de test le réseau trouvé jusque-là est au-dessous du meilleur dans la limite d’énergie. Tous les réseaux du tableau ont été entraînés d’avance.</translation>
    </message>
    <message>
        <source>How many networks each search trains.</source>
        <translation>Combien de réseaux chaque recherche entraîne.</translation>
    </message>
    <message>
        <source>How often each strategy searches, each time with other random numbers.</source>
        <translation>Combien de fois chaque stratégie cherche, chaque fois avec d’autres nombres aléatoires.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>It looks at samples, which a table of accuracies does not have.</source>
        <translation>Elle examine des exemples, qu’un tableau d’exactitudes n’a pas.</translation>
    </message>
    <message>
        <source>Ranks of the strategies</source>
        <translation>Rangs des stratégies</translation>
    </message>
    <message>
        <source>Save the ranks</source>
        <translation>Enregistrer les rangs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Tick a strategy first.</source>
        <translation>Cochez d’abord une stratégie.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rang moyen</translation>
    </message>
    <message>
        <source>Median regret</source>
        <translation>Regret médian</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>%1 of %2 networks keep the energy limit; the best of them has %3 on the test part. Rank 1 is the best.</source>
        <translation>%1 réseaux sur %2 respectent la limite d’énergie&#x202f;; le meilleur d’entre eux a %3 sur la partie de test. Le rang 1 est le meilleur.</translation>
    </message>
    <message>
        <source>Two mean ranks that are less than %1 apart may be equal (Nemenyi test at 5 %).</source>
        <translation>Deux rangs moyens à moins de %1 l’un de l’autre peuvent être égaux (test de Nemenyi à 5&#xa0;%).</translation>
    </message>
    <message>
        <source>Regret is measured on the test part of the table, which no search chooses by: this compares strategies, and is no result of a study.</source>
        <translation>Le regret est mesuré sur la partie de test du tableau, d’après laquelle aucune recherche ne choisit&#xa0;: ceci compare des stratégies et n’est pas le résultat d’une étude.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Comparison of strategies</source>
        <translation>Comparaison des stratégies</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalibrateDialog</name>
    <message>
        <source>Calibrate a device</source>
        <translation>Étalonner un appareil</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Étapes de l’étalonnage</translation>
    </message>
    <message>
        <source>&amp;1  Plan and firmware</source>
        <translation>&amp;1  Plan et micrologiciel</translation>
    </message>
    <message>
        <source>&amp;2  Read the measurement</source>
        <translation>&amp;2  Lire la mesure</translation>
    </message>
    <message>
        <source>&amp;3  Fit and device</source>
        <translation>&amp;3  Ajustement et appareil</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>The firmware is in %1; its README.md says how to build and run it. Then read what it printed in step 2.</source>
        <translation>Le micrologiciel est dans %1&#x202f;; son README.md dit comment le compiler et l’exécuter. Lisez ensuite à l’étape 2 ce qu’il a affiché.</translation>
    </message>
    <message>
        <source>Folder for the firmware</source>
        <translation>Dossier du micrologiciel</translation>
    </message>
    <message>
        <source>Save the measured layers</source>
        <translation>Enregistrer les couches mesurées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>Le tableau est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the device</source>
        <translation>Enregistrer l’appareil</translation>
    </message>
    <message>
        <source>Devices (*.json)</source>
        <translation>Appareils (*.json)</translation>
    </message>
    <message>
        <source>The device is saved as %1.</source>
        <translation>L’appareil est enregistré sous %1.</translation>
    </message>
    <message>
        <source>The study uses %1 now.</source>
        <translation>L’étude utilise maintenant %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CalledSamplesModel</name>
    <message>
        <source>%1: %2 called %3</source>
        <translation>%1&#xa0;: %2 reconnu comme %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Trouvé à</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prédite</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidateModel</name>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Lengths and channels of the layers, as the paper writes them.</source>
        <translation>Longueurs et canaux des couches, comme l’article les écrit.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidatesPage</name>
    <message>
        <source>The table fills as soon as a search assesses its first candidates.</source>
        <translation>Le tableau se remplit dès qu’une recherche évalue ses premiers candidats.</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Tableau des candidats</translation>
    </message>
    <message>
        <source>Pin to compare</source>
        <translation>Épingler pour comparer</translation>
    </message>
    <message>
        <source>Compare the pinned</source>
        <translation>Comparer les épinglés</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Trouver un candidat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n candidates.</source>
        <translation>
            <numerusform>%n candidat copié.</numerusform>
            <numerusform>%n candidats copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table of candidates</source>
        <translation>Enregistrer le tableau des candidats</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n candidates as %1.</source>
        <translation>
            <numerusform>%n candidat enregistré sous %1.</numerusform>
            <numerusform>%n candidats enregistrés sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved because the disk is full.</source>
        <translation>%1 n’a pas été enregistré, car le disque est plein.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 n’a pas pu être écrit à cet endroit&#x202f;; choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChartFrame</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copier ou enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menu du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>Enregistrer le graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the table of “%1”</source>
        <translation>Enregistrer le tableau de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ChipEditor</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2 and press Enter.</source>
        <translation>Tapez un nombre entier de %1 à %2 et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un nombre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ClassChart</name>
    <message>
        <source>Sensitivity and precision of each class</source>
        <translation>Sensibilité et précision de chaque classe</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>The figures of each class will appear here.</source>
        <translation>Les chiffres de chaque classe apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1&#xa0;: sensibilité %2, précision %3</translation>
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
        <translation>Choisir des candidats</translation>
    </message>
    <message>
        <source>Figures of the pinned candidates</source>
        <translation>Chiffres des candidats épinglés</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Comparison of the pinned candidates</source>
        <translation>Comparaison des candidats épinglés</translation>
    </message>
    <message>
        <source>Pin two to four candidates to see them side by side. The pin is in the table, in the inspector and on Ctrl and click in every chart.</source>
        <translation>Épinglez de deux à quatre candidats pour les voir côte à côte. L’épingle est dans le tableau, dans l’inspecteur et, dans chaque graphique, sur Ctrl et clic.</translation>
    </message>
    <message>
        <source>Candidate #%1 is pinned. Pin one more to compare them.</source>
        <translation>Le candidat #%1 est épinglé. Épinglez-en un autre pour les comparer.</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>guessing errs %1</source>
        <translation>hasard&#xa0;: %1 d’erreur</translation>
    </message>
    <message>
        <source>Split of #%1</source>
        <translation>Partage de #%1</translation>
    </message>
    <message>
        <source>Show in every view</source>
        <translation>Afficher dans toutes les vues</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>Prendre comme base de comparaison</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written there; choose another folder.</source>
        <translation>%1 n’a pas pu être écrit à cet endroit&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
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
base</translation>
    </message>
    <message>
        <source>#%1
(difference)</source>
        <translation>#%1
(différence)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ConfusionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of actual class %2 were taken for %3 (%4 of the class).</source>
        <translation>%1 de la classe réelle %2 ont été pris pour %3 (%4 de la classe).</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataFound</name>
    <message>
        <source>Samples of each class by patient or recording</source>
        <translation>Exemples de chaque classe par patient ou enregistrement</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Ce que la lecture des données a décidé</translation>
    </message>
    <message>
        <source>Patient or recording</source>
        <translation>Patient ou enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>patients or recordings</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What reading the data decided</source>
        <translation>Ce que la lecture des données a décidé</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Données de l’étude</translation>
    </message>
    <message>
        <source>Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</source>
        <translation>Enregistrements et tableaux (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drag a folder of recordings or a table here, or choose one: WFDB, EDF, BDF or CSV. What was read of it will be here.</source>
        <translation>Glissez ici un dossier d’enregistrements ou un tableau, ou choisissez-en un&#xa0;: WFDB, EDF, BDF ou CSV. Ce qui en a été lu apparaîtra ici.</translation>
    </message>
    <message>
        <source>The data is being prepared. What was read of it will be here.</source>
        <translation>Les données sont en préparation. Ce qui en a été lu apparaîtra ici.</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, as a run would draw them.</source>
        <translation>%1 exemples de %2 valeurs en %3 classes, tels qu’une exécution les tirerait.</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Exemples de chaque classe</translation>
    </message>
    <message>
        <source>Samples of each class of %1</source>
        <translation>Exemples de chaque classe de %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataSection</name>
    <message>
        <source>Synthetic ECG</source>
        <translation>ECG simulé</translation>
    </message>
    <message>
        <source>Synthetic EEG</source>
        <translation>EEG simulé</translation>
    </message>
    <message>
        <source>ECG records (WFDB)</source>
        <translation>ECG (WFDB)</translation>
    </message>
    <message>
        <source>EEG recordings (EDF, BDF)</source>
        <translation>EEG (EDF, BDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the labelled samples come from; the synthetic ones need no file.</source>
        <translation>D’où viennent les exemples étiquetés&#x202f;; les signaux simulés ne demandent aucun fichier.</translation>
    </message>
    <message>
        <source>Choose the folder or file.</source>
        <translation>Choisir le dossier ou le fichier.</translation>
    </message>
    <message>
        <source>Choose the folder or file of the data</source>
        <translation>Choisir le dossier ou le fichier des données</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>The folder with the records as downloaded, or the CSV file with one row a sample.</source>
        <translation>Le dossier des enregistrements tel que téléchargé, ou le fichier CSV avec une ligne par exemple.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>Name of the ECG lead to read; capitals do not matter.</source>
        <translation>Nom de la dérivation ECG à lire&#x202f;; majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <source>Paced records</source>
        <translation>Enregistrements stimulés</translation>
    </message>
    <message>
        <source>Records 102, 104, 107 and 217, which hold nearly all beats of class Q.</source>
        <translation>Enregistrements 102, 104, 107 et 217, qui contiennent presque tous les battements de la classe Q.</translation>
    </message>
    <message>
        <source>Data of the study</source>
        <translation>Données de l’étude</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt *.gz)</source>
        <translation>Valeurs séparées par des virgules (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Preparation of the data</source>
        <translation>Préparation des données</translation>
    </message>
    <message>
        <source>The preparation was cancelled.</source>
        <translation>La préparation a été annulée.</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>Préparer les données</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Choisissez où sont les données.</translation>
    </message>
    <message>
        <source>The preview appears when the fields marked here are right.</source>
        <translation>L’aperçu apparaît quand les champs marqués ici sont corrects.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Préparation des données…</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Il n’y a pas d’aperçu.</translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation>Les données n’ont pas pu être préparées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 samples of %2 values in %3 classes, from %4 recordings or patients.</source>
        <translation>%1 exemples de %2 valeurs en %3 classes, de %4 enregistrements ou patients.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep per class</source>
        <translation>Garder par classe</translation>
    </message>
    <message>
        <source>Samples of each class drawn at random before preparing; 0 keeps all.</source>
        <translation>Exemples de chaque classe tirés au hasard avant la préparation&#x202f;; 0 les garde tous.</translation>
    </message>
    <message>
        <source>Beat window</source>
        <translation>Fenêtre de battement</translation>
    </message>
    <message>
        <source>How a beat becomes a row: after Kachuee 2018, or with the beat before it, which shows how early it comes.</source>
        <translation>Comment un battement devient une ligne&#xa0;: selon Kachuee 2018, ou avec le battement précédent, qui montre combien il est en avance.</translation>
    </message>
    <message>
        <source>Kachuee 2018</source>
        <translation>Kachuee 2018</translation>
    </message>
    <message>
        <source>With rhythm</source>
        <translation>Avec le rythme</translation>
    </message>
    <message>
        <source>With rhythm, looking back only</source>
        <translation>Avec le rythme, vers le passé seulement</translation>
    </message>
    <message>
        <source>As recorded, with R-R intervals</source>
        <translation>Tel qu’enregistré, avec les intervalles R-R</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>How many synthetic patients are drawn; each has a rhythm and shape of their own.</source>
        <translation>Combien de patients synthétiques sont tirés&#x202f;; chacun a son rythme et sa forme.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Baseline wander, muscle and mains noise, or background EEG: 0 is none, 1 usual.</source>
        <translation>Dérive de la ligne de base, bruit musculaire et secteur, ou EEG de fond&#xa0;: 0 pour aucun, 1 pour l’habituel.</translation>
    </message>
    <message>
        <source>R-R intervals as inputs</source>
        <translation>Intervalles R-R en entrée</translation>
    </message>
    <message>
        <source>The networks also read the R-R intervals of a beat, in their last layer. That layer then runs on the fog node, and the wearable sends the intervals along, 4 bytes each.</source>
        <translation>Les réseaux lisent aussi les intervalles R-R d’un battement, dans leur dernière couche. Cette couche s’exécute alors sur la passerelle, et le capteur envoie aussi les intervalles, de 4&#xa0;octets chacun.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataTable</name>
    <message>
        <source>Recordings of the data</source>
        <translation>Enregistrements des données</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Fréquence (Hz)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DrawingView</name>
    <message>
        <source>Copy the figure</source>
        <translation>Copier la figure</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EndNotice</name>
    <message>
        <source>The search</source>
        <translation>La recherche</translation>
    </message>
    <message>
        <source>%1 has ended; its result is there.</source>
        <comment>name of a study</comment>
        <translation>%1&#xa0;: terminé&#x202f;; le résultat est là.</translation>
    </message>
    <message>
        <source>%1 ended early. %2</source>
        <comment>name of a study, why</comment>
        <translation>%1&#xa0;: fin prématurée. %2</translation>
    </message>
    <message>
        <source>%1 ended early.</source>
        <comment>name of a study</comment>
        <translation>%1&#xa0;: fin prématurée.</translation>
    </message>
    <message>
        <source>All searches of %1 have ended; their results are there.</source>
        <comment>name of a series</comment>
        <translation>%1&#xa0;: toutes les recherches sont terminées&#x202f;; les résultats sont là.</translation>
    </message>
    <message>
        <source>The searches of %1 ended early. %2</source>
        <comment>name of a series, why</comment>
        <translation>%1&#xa0;: fin prématurée des recherches. %2</translation>
    </message>
    <message>
        <source>The searches of %1 ended early.</source>
        <comment>name of a series</comment>
        <translation>%1&#xa0;: fin prématurée des recherches.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::EnergyBars</name>
    <message>
        <source>Energy per inference</source>
        <translation>Énergie par inférence</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>Energy on the edge</source>
        <translation>Énergie sur le capteur</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Edge compute (mJ)</source>
        <translation>Calcul du capteur (mJ)</translation>
    </message>
    <message>
        <source>Radio (mJ)</source>
        <translation>Radio (mJ)</translation>
    </message>
    <message>
        <source>Fog (mJ)</source>
        <translation>Passerelle (mJ)</translation>
    </message>
    <message>
        <source>Pinned candidates appear here with their energy by where it is spent.</source>
        <translation>Les candidats épinglés apparaissent ici avec leur énergie selon l’endroit où elle est dépensée.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ErrorsPanel</name>
    <message>
        <source>Test samples of the selected cell</source>
        <translation>Exemples de test de la case sélectionnée</translation>
    </message>
    <message>
        <source>Test samples called wrong</source>
        <translation>Exemples de test mal classés</translation>
    </message>
    <message>
        <source>Select a sample to see its waveform.</source>
        <translation>Sélectionnez un exemple pour voir son signal.</translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) of class %1 called %2 by at least one training</source>
        <translation>
            <numerusform>%n exemple de test de la classe %1 reconnu comme %2 par au moins un entraînement</numerusform>
            <numerusform>%n exemples de test de la classe %1 reconnus comme %2 par au moins un entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) called wrong by at least one training; a cell of the confusion matrix shows its own</source>
        <translation>
            <numerusform>%n exemple de test mal classé par au moins un entraînement&#x202f;; une case de la matrice de confusion montre les siens</numerusform>
            <numerusform>%n exemples de test mal classés par au moins un entraînement&#x202f;; une case de la matrice de confusion montre les siens</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Préparation des données…</translation>
    </message>
    <message>
        <source>The data are no longer those of this run.</source>
        <translation>Les données ne sont plus celles de cette exécution.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FilterBar</name>
    <message>
        <source>Number or part of an architecture</source>
        <translation>Numéro ou partie d’une architecture</translation>
    </message>
    <message>
        <source>“#212” finds candidate 212; “128,8” finds every architecture with these lengths or channels one after the other.</source>
        <translation>«&#xa0;#212&#xa0;» trouve le candidat 212&#x202f;; «&#xa0;128,8&#xa0;» trouve toute architecture où ces longueurs ou canaux se suivent.</translation>
    </message>
    <message>
        <source>Filter by number or architecture</source>
        <translation>Filtrer par numéro ou architecture</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Show only candidates within a range of one figure</source>
        <translation>N’afficher que les candidats dans une plage d’une mesure</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show candidates that are: %1</source>
        <translation>Afficher les candidats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the copies, too: a search keeps its best networks from one generation to the next, and may ask for one again. Each has one training, and stands here once.</source>
        <translation>Afficher aussi les copies&#xa0;: une recherche garde ses meilleurs réseaux d’une génération à l’autre, et peut en redemander un. Chacun n’a qu’un entraînement et figure ici une fois.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Take this range away</source>
        <translation>Retirer cette plage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copies</translation>
    </message>
    <message>
        <source>%1 different candidates</source>
        <translation>%1 candidats différents</translation>
    </message>
    <message>
        <source>All %1 candidates</source>
        <translation>Tous les %1 candidats</translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation>%1 candidats sur %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitChart</name>
    <message>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolution transposée</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>entièrement connectée</translation>
    </message>
    <message>
        <source>Predicted and measured</source>
        <translation>Prédit et mesuré</translation>
    </message>
    <message>
        <source>Errors of the fit</source>
        <translation>Erreurs de l’ajustement</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The measured layers appear here when a log was read.</source>
        <translation>Les couches mesurées apparaissent ici quand un journal a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s); the fit is off by %1 at most.</source>
        <translation>
            <numerusform>%n couche&#x202f;; l’ajustement s’écarte de %1 au plus.</numerusform>
            <numerusform>%n couches&#x202f;; l’ajustement s’écarte de %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Measured (ms)</source>
        <translation>Mesuré (ms)</translation>
    </message>
    <message>
        <source>Predicted (ms)</source>
        <translation>Prédit (ms)</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Erreur (%)</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <comment>number, kind</comment>
        <translation>couche %1, %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitPanel</name>
    <message>
        <source>each layer</source>
        <translation>par couche</translation>
    </message>
    <message>
        <source>each multiply-accumulate</source>
        <translation>par multiplication-accumulation</translation>
    </message>
    <message>
        <source>each value out</source>
        <translation>par valeur de sortie</translation>
    </message>
    <message>
        <source>each position out</source>
        <translation>par position de sortie</translation>
    </message>
    <message>
        <source>each position in</source>
        <translation>par position d’entrée</translation>
    </message>
    <message>
        <source>each value in</source>
        <translation>par valeur d’entrée</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>as the study&apos;s device</source>
        <translation>comme l’appareil de l’étude</translation>
    </message>
    <message>
        <source>What the chip draws while it computes, where no recording tells.</source>
        <translation>Ce que la puce consomme en calculant, si aucun enregistrement ne le dit.</translation>
    </message>
    <message>
        <source>Quality of the fit</source>
        <translation>Qualité de l’ajustement</translation>
    </message>
    <message>
        <source>Coefficients and their intervals</source>
        <translation>Coefficients et leurs intervalles</translation>
    </message>
    <message>
        <source>&amp;Save the device…</source>
        <translation>&amp;Enregistrer l’appareil…</translation>
    </message>
    <message>
        <source>&amp;Use it in the study</source>
        <translation>&amp;Utiliser dans l’étude</translation>
    </message>
    <message>
        <source>Saves the device as JSON; studies and the command line name it by its path.</source>
        <translation>Enregistre l’appareil en JSON&#x202f;; les études et la ligne de commande le nomment par son chemin.</translation>
    </message>
    <message>
        <source>Takes the device into the study of this window; undo takes it back.</source>
        <translation>Met l’appareil dans l’étude de cette fenêtre&#x202f;; annuler le retire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of the device that was measured.</source>
        <translation>De l’appareil mesuré.</translation>
    </message>
    <message>
        <source>The board drew %1 while it computed.</source>
        <translation>La carte consommait %1 en calculant.</translation>
    </message>
    <message>
        <source>No recording tells the power: enter it, or the device has no energy.</source>
        <translation>Aucun enregistrement ne donne la puissance&#x202f;: entrez-la, sinon l’appareil n’a pas d’énergie.</translation>
    </message>
    <message>
        <source>Not every layer was measured on the board, so the latency is called an estimate wherever it is shown.</source>
        <translation>Toutes les couches n’ont pas été mesurées sur la carte&#x202f;; la latence est donc partout dite estimée.</translation>
    </message>
    <message>
        <source>Left out of the %1: %2 (%3).</source>
        <comment>kind of layer, term, reason</comment>
        <translation>Omis pour %1&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source>stays as it was</source>
        <translation>reste comme avant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Plus grande erreur</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#x202f;% de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FogSweepChart</name>
    <message>
        <source>Total energy against the fog factor</source>
        <translation>Énergie totale selon le facteur passerelle</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>Fog efficiency factor</source>
        <translation>Facteur d’efficacité de la passerelle (fog)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Select a candidate to see how its total energy falls as the fog node becomes more efficient.</source>
        <translation>Sélectionnez un candidat pour voir comment son énergie totale baisse quand la passerelle devient plus efficace.</translation>
    </message>
    <message>
        <source>No partition point of this candidate meets the Flash and RAM limits.</source>
        <translation>Aucun point de coupure de ce candidat ne respecte les limites de Flash et de RAM.</translation>
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
        <translation>L’énergie totale est de %1 au facteur %2 et de %3 au facteur %4.</translation>
    </message>
    <message>
        <source>Factor %1: best at point %2, %3 in total
edge compute %4, radio %5, fog %6</source>
        <translation>Facteur %1&#xa0;: meilleur au point %2, %3 au total
calcul du capteur %4, radio %5, passerelle %6</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FoldBox</name>
    <message>
        <source>Fold or unfold “%1”</source>
        <translation>Plier ou déplier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FormField</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ImportPanel</name>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistrée</translation>
    </message>
    <message>
        <source>Of the supply; needed where the recording has no voltage.</source>
        <translation>De l’alimentation&#x202f;; nécessaire si l’enregistrement n’a pas de tension.</translation>
    </message>
    <message>
        <source>&amp;Read and fit</source>
        <translation>&amp;Lire et ajuster</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>The log alone gives times, a recording of the current alone times and power by the pin, both together times by the board&apos;s clock and power by the analyser. Recordings are CSV as the Power Profiler Kit, Otii and Joulescope export them, with the pin as a digital channel.</source>
        <translation>Le journal seul donne des temps, un enregistrement du courant seul des temps et une puissance d’après la broche, les deux ensemble des temps d’après l’horloge de la carte et une puissance d’après l’analyseur. Les enregistrements sont des CSV tels que Power Profiler Kit, Otii et Joulescope les exportent, avec la broche comme voie numérique.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan.csv of the firmware&apos;s folder: which layers were measured.</source>
        <translation>plan.csv du dossier du micrologiciel&#x202f;: quelles couches ont été mesurées.</translation>
    </message>
    <message>
        <source>Plan of the firmware</source>
        <translation>Plan du micrologiciel</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Plans (*.csv)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the board printed over UART.</source>
        <translation>Ce que la carte a affiché par l’UART.</translation>
    </message>
    <message>
        <source>Log of the board</source>
        <translation>Journal de la carte</translation>
    </message>
    <message>
        <source>Logs (*.txt *.log);;All files (*)</source>
        <translation>Journaux (*.txt *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What a power analyser recorded meanwhile.</source>
        <translation>Ce qu’un analyseur de puissance a enregistré pendant ce temps.</translation>
    </message>
    <message>
        <source>Recording of the current</source>
        <translation>Enregistrement du courant</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Broche</translation>
    </message>
    <message>
        <source>The digital channel that the firmware&apos;s pin is connected to.</source>
        <translation>La voie numérique à laquelle la broche du micrologiciel est reliée.</translation>
    </message>
    <message>
        <source>Saves the measured layers as CSV, which “device fit” of the command line reads too.</source>
        <translation>Enregistre les couches mesurées en CSV, que «&#x202f;device fit&#x202f;» de la ligne de commande lit aussi.</translation>
    </message>
    <message>
        <source>Measured layers</source>
        <translation>Couches mesurées</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>the first that changes</source>
        <translation>la première qui change</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Temps (µs)</translation>
    </message>
    <message>
        <source>Power (mW)</source>
        <translation>Puissance (mW)</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s): %1.</source>
        <translation>
            <numerusform>%n couche&#x202f;: %1.</numerusform>
            <numerusform>%n couches&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Inspector</name>
    <message>
        <source>Length [%1]
Channel [%2]</source>
        <translation>Longueurs [%1]
Canaux [%2]</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>Et si</translation>
    </message>
    <message>
        <source>Inspector of the selected candidate</source>
        <translation>Inspecteur du candidat sélectionné</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep this candidate for comparison.</source>
        <translation>Garder ce candidat pour la comparaison.</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Réseau personnel</translation>
    </message>
    <message>
        <source>Type or paste a network and see its costs, its cut and its place.</source>
        <translation>Tapez ou collez un réseau et voyez ses coûts, sa coupure et sa place.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Networks that the paper publishes.</source>
        <translation>Réseaux que publie l’article.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Lengths of the activations, input first and classes last, a slash, and as many channels; also as the table of candidates or a file has them.</source>
        <translation>Longueurs des activations, de l’entrée aux classes, une barre oblique, et autant de canaux&#x202f;; ou tel que l’écrit le tableau des candidats ou un fichier.</translation>
    </message>
    <message>
        <source>Network: lengths / channels</source>
        <translation>Réseau&#xa0;: longueurs / canaux</translation>
    </message>
    <message>
        <source>Candidate #%1, generation %2</source>
        <translation>Candidat #%1, génération %2</translation>
    </message>
    <message>
        <source>Candidate #%1</source>
        <translation>Candidat #%1</translation>
    </message>
    <message>
        <source>No candidate is selected</source>
        <translation>Aucun candidat n’est sélectionné</translation>
    </message>
    <message>
        <source>Click a point, a line or a row to see its figures here.</source>
        <translation>Cliquez sur un point, une courbe ou une ligne pour en voir les chiffres ici.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>comme dans l’étude</translation>
    </message>
    <message>
        <source>What energy this device spends is not known; choose another device or enter its power and latency in the study.</source>
        <translation>L’énergie que dépense cet appareil n’est pas connue&#x202f;; choisissez un autre appareil ou saisissez sa puissance et sa latence dans l’étude.</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>not known for this device</source>
        <translation>inconnue pour cet appareil</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 above limit</source>
        <translation>%1 au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1 below limit</source>
        <translation>%1 sous la limite</translation>
    </message>
    <message>
        <source>selection; held back: %1</source>
        <translation>sélection&#x202f;; réservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>selection accuracy</source>
        <translation>exactitude de sélection</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>selection; held back, %1 on the wearable, %2 on air: %3</source>
        <comment>number formats</comment>
        <translation>sélection&#x202f;; réservée, %1 sur le capteur, %2 par radio&#xa0;: %3</translation>
    </message>
    <message>
        <source>No partition point of this network meets the Flash and RAM limits.</source>
        <translation>Aucun point de coupure de ce réseau ne respecte les limites de Flash et de RAM.</translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets the energy limit.</source>
        <translation>Aucun point qui respecte les limites de Flash et de RAM ne respecte aussi la limite d’énergie.</translation>
    </message>
    <message>
        <source>These are the figures of point %1; the best is point %2.</source>
        <translation>Ces chiffres sont ceux du point %1&#x202f;; le meilleur est le point %2.</translation>
    </message>
    <message>
        <source>These are the figures of the best point, %1.</source>
        <translation>Ces chiffres sont ceux du meilleur point, %1.</translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>avec %n intervalle R-R</numerusform>
            <numerusform>avec %n intervalles R-R</numerusform>
        </translation>
    </message>
    <message>
        <source>No point that meets the Flash and RAM limits also meets those of energy, latency and average power.</source>
        <translation>Aucun point qui respecte les limites de Flash et de RAM ne respecte aussi celles d’énergie, de latence et de puissance moyenne.</translation>
    </message>
    <message>
        <source>cut short; expected: %1</source>
        <translation>écourté&#x202f;; exactitude attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>not trained; expected: %1</source>
        <translation>non entraîné&#x202f;; exactitude attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No partition point from %1 on, which the study allows, meets the Flash and RAM limits.</source>
        <translation>Aucun point de coupure à partir de %1, que l’étude permet, ne respecte les limites de Flash et de RAM.</translation>
    </message>
    <message>
        <source>its training failed</source>
        <translation>son entraînement a échoué</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::InspectorLink</name>
    <message>
        <source>It needs less energy than any candidate of this run that keeps all limits: it would be on the Pareto front with any accuracy.</source>
        <translation>Il demande moins d’énergie que tout candidat de cette exécution qui respecte toutes les limites&#xa0;: il serait sur le front de Pareto avec n’importe quelle exactitude.</translation>
    </message>
    <message>
        <source>To be on the Pareto front of this run it would have to be right in more than %1: so often candidate #%2 is, which needs no more energy.</source>
        <translation>Pour être sur le front de Pareto de cette exécution, il devrait avoir raison dans plus de %1 des cas&#xa0;: c’est ce qu’atteint le candidat #%2, qui ne demande pas plus d’énergie.</translation>
    </message>
    <message>
        <source>The same candidates keep all limits as in the search.</source>
        <translation>Les mêmes candidats respectent toutes les limites que dans la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) keep all limits now that did not in the search.</source>
        <translation>
            <numerusform>%n candidat respecte désormais toutes les limites, ce qu’il ne faisait pas dans la recherche.</numerusform>
            <numerusform>%n candidats respectent désormais toutes les limites, ce qu’ils ne faisaient pas dans la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer do(es).</source>
        <translation>
            <numerusform>%n ne les respecte plus.</numerusform>
            <numerusform>%n ne les respectent plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KeptPanel</name>
    <message>
        <source>Kept from several runs</source>
        <translation>Gardés de plusieurs exécutions</translation>
    </message>
    <message>
        <source>Keep the pinned candidates</source>
        <translation>Garder les candidats épinglés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Candidates kept from several runs</source>
        <translation>Candidats gardés de plusieurs exécutions</translation>
    </message>
    <message>
        <source>They stay here when another run is opened.</source>
        <translation>Ils restent ici quand une autre exécution est ouverte.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Selection, %</source>
        <translation>Sélection,&#xa0;%</translation>
    </message>
    <message>
        <source>Held back, %</source>
        <translation>Réservée,&#xa0;%</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>Énergie, mJ</translation>
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
        <translation>Point</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canaux</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>run and candidate</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>accuracy, 95 % interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Test, % (95 % interval)</source>
        <translation>Test, % (intervalle à 95&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KindsField</name>
    <message>
        <source>Kinds of layers</source>
        <translation>Types de couches</translation>
    </message>
    <message>
        <source>The paper&apos;s: weights for all channels at once.</source>
        <translation>Celle de l’article&#xa0;: des poids pour tous les canaux à la fois.</translation>
    </message>
    <message>
        <source>Each channel by itself, then all channels position by position: fewer weights.</source>
        <translation>Chaque canal séparément, puis tous les canaux position par position&#xa0;: moins de poids.</translation>
    </message>
    <message>
        <source>The mean of neighbours, without weights.</source>
        <translation>La moyenne des voisins, sans poids.</translation>
    </message>
    <message>
        <source>The largest of neighbours, without weights.</source>
        <translation>Le plus grand des voisins, sans poids.</translation>
    </message>
    <message>
        <source>The mean of squares, without weights: behind a convolution the power of a band.</source>
        <translation>La moyenne des carrés, sans poids&#xa0;: derrière une convolution, la puissance d’une bande.</translation>
    </message>
    <message>
        <source>The mean of absolute values, without weights.</source>
        <translation>La moyenne des valeurs absolues, sans poids.</translation>
    </message>
    <message>
        <source>What a layer that shortens may be made of. The search chooses one for each layer. With convolutions alone it is as in the paper.</source>
        <translation>De quoi une couche qui raccourcit peut être faite. La recherche en choisit un type pour chaque couche. Avec les seules convolutions, c’est comme dans l’article.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryController</name>
    <message>
        <source>The list of runs could not be read and begins anew; the old one is kept as %1.</source>
        <translation>La liste des exécutions n’a pas pu être lue et repart à zéro&#x202f;; l’ancienne est conservée sous %1.</translation>
    </message>
    <message>
        <source>%1 Until then, changes of the list of runs are not saved.</source>
        <translation>%1 D’ici là, les modifications de la liste des exécutions ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The list of runs is full: remove some before more are added.</source>
        <translation>La liste des exécutions est pleine&#xa0;: retirez-en avant d’en ajouter.</translation>
    </message>
    <message>
        <source>%1 holds more files than were looked at; choose a folder further down for the rest.</source>
        <translation>%1 contient plus de fichiers qu’il n’en a été examiné&#x202f;; choisissez un sous-dossier pour le reste.</translation>
    </message>
    <message>
        <source>There is no run (.splitscape) in %1.</source>
        <translation>Il n’y a aucune exécution (.splitscape) dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1 were added to the list.</source>
        <translation>
            <numerusform>%n exécution de %1 a été ajoutée à la liste.</numerusform>
            <numerusform>%n exécutions de %1 ont été ajoutées à la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryModel</name>
    <message>
        <source>There is no file at %1 now. The entry and its note stay until you remove them.</source>
        <translation>Il n’y a plus de fichier à l’emplacement %1. L’entrée et sa note restent jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>%1 (series)</source>
        <comment>name of a folder</comment>
        <translation>%1 (série)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Pages de l’étude</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>The search in %1 was stopped when the window was closed.</source>
        <translation>La recherche dans %1 a été arrêtée à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La continuer</translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>Une recherche est en cours.</translation>
    </message>
    <message>
        <source>Another program searches here. Open another study to start one yourself.</source>
        <translation>Un autre programme effectue ici une recherche. Ouvrez une autre étude pour en démarrer une vous-même.</translation>
    </message>
    <message>
        <source>Start the search (%1)</source>
        <translation>Démarrer la recherche (%1)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
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
        <source>The study on the left now has these rules; Start searches by them.</source>
        <translation>L’étude à gauche a maintenant ces règles&#x202f;; Démarrer lance une recherche selon elles.</translation>
    </message>
    <message>
        <source>Export the candidates</source>
        <translation>Exporter les candidats</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Stopping… everything found is kept.</source>
        <translation>Arrêt en cours… tout ce qui a été trouvé est gardé.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>The language changes when Splitscape is started again.</source>
        <translation>La langue change au prochain démarrage de Splitscape.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation>Aucune étude n’a encore été ouverte</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are pinned already, as many as are compared. Unpin one first.</source>
        <translation>
            <numerusform>%n candidat est déjà épinglé, autant qu’on en compare. Désépinglez-en un d’abord.</numerusform>
            <numerusform>%n candidats sont déjà épinglés, autant qu’on en compare. Désépinglez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of this run is not at %1 any more. Say where it is now; only the same data is taken.</source>
        <translation>Les données de cette exécution ne sont plus à l’emplacement %1. Indiquez où elles sont maintenant&#x202f;; seules les mêmes données sont acceptées.</translation>
    </message>
    <message>
        <source>Choose where it is…</source>
        <translation>Choisir leur emplacement…</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Données de l’exécution</translation>
    </message>
    <message>
        <source>This program was built without its handbook; its pages are in the folder docs of the source.</source>
        <translation>Ce programme a été construit sans son manuel&#x202f;; les pages en sont dans le dossier docs des sources.</translation>
    </message>
    <message>
        <source>No browser was found. The handbook is %1.</source>
        <translation>Aucun navigateur n’a été trouvé. Le manuel est %1.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In a chart: Ctrl and the wheel zoom, dragging pans, Shift and dragging zooms to a rectangle, + and − zoom, the arrows pan, 0 shows everything. In the split drawing the arrows move the cut and Escape brings it back.</source>
        <translation>Dans un graphique&#xa0;: Ctrl et la molette zooment, glisser déplace, Maj et glisser zooment sur un rectangle, + et − zooment, les flèches déplacent, 0 montre tout. Dans le schéma de partage, les flèches déplacent la coupure et Échap la ramène.</translation>
    </message>
    <message>
        <source>About Splitscape</source>
        <translation>À propos de Splitscape</translation>
    </message>
    <message>
        <source>&lt;b&gt;Splitscape %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Splitscape %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Searches small neural networks and where to split them between a wearable and its gateway, after Huang, Abtahi and Aminifar, “Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things”, IEEE TCASAI 1(2), 2024.

Free software under the GNU General Public License, version 3 or later. Not a medical device.</source>
        <translation>Cherche de petits réseaux de neurones et où les partager entre un capteur porté et sa passerelle, d’après Huang, Abtahi et Aminifar, «&#xa0;Energy-Aware Integrated Neural Architecture Search and Partitioning for Distributed Internet of Things&#xa0;», IEEE TCASAI 1(2), 2024.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Ceci n’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>Open a folder of data or searches</source>
        <translation>Ouvrir un dossier de données ou de recherches</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Banc d’essai</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MessageBar</name>
    <message>
        <source>Close this message.</source>
        <translation>Fermer ce message.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NoteDelegate</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Saisissez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Saisissez un nombre entier d’au moins %1.</translation>
    </message>
    <message>
        <source>Enter a number above %1 and up to %2.</source>
        <translation>Saisissez un nombre supérieur à %1 et d’au plus %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Saisissez un nombre supérieur à %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Saisissez un nombre d’au moins %1.</translation>
    </message>
    <message>
        <source>Write the number without a sign between thousands.</source>
        <translation>Écrivez le nombre sans signe entre les milliers.</translation>
    </message>
    <message>
        <source>Use a point for decimals: %1</source>
        <translation>Utilisez un point pour les décimales&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberListEdit</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number above %2, up to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre supérieur à %2 et inférieur ou égal à %3.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n number(s) can be listed.</source>
        <translation>
            <numerusform>Au plus %n nombre peut être indiqué.</numerusform>
            <numerusform>Au plus %n nombres peuvent être indiqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesAction</name>
    <message>
        <source>Paper tables…</source>
        <translation>Tableaux de l’article…</translation>
    </message>
    <message>
        <source>Tables II to VI of the paper with the ticked runs as rows, as LaTeX or CSV.</source>
        <translation>Tableaux II à VI de l’article avec les exécutions cochées en lignes, en LaTeX ou CSV.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lecture des exécutions…</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PaperTablesDialog</name>
    <message>
        <source>Tables of the paper</source>
        <translation>Tableaux de l’article</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>Tableau de l’article</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Quel tableau</translation>
    </message>
    <message>
        <source>&amp;Fog factors</source>
        <translation>&amp;Facteurs passerelle</translation>
    </message>
    <message>
        <source>Fog factors</source>
        <translation>Facteurs passerelle</translation>
    </message>
    <message>
        <source>How many times more efficiently than the wearable the fog node computes.</source>
        <translation>Combien de fois plus efficacement que le capteur la passerelle calcule.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Copier en &amp;LaTeX</translation>
    </message>
    <message>
        <source>The table was copied as LaTeX.</source>
        <translation>Le tableau a été copié en LaTeX.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>The table was copied as CSV.</source>
        <translation>Le tableau a été copié en CSV.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save all tables as one LaTeX file, or this one as CSV.</source>
        <translation>Enregistrer tous les tableaux dans un fichier LaTeX, ou celui-ci en CSV.</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Enregistrer les tableaux</translation>
    </message>
    <message>
        <source>All tables, LaTeX (*.tex)</source>
        <translation>Tous les tableaux, LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>This table, CSV (*.csv)</source>
        <translation>Ce tableau, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelCanvas</name>
    <message>
        <source>candidate #%1, %2</source>
        <translation>candidat #%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ParallelChart</name>
    <message>
        <source>All figures</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Each candidate appears here as a line over its figures; drag along an axis to filter by it.</source>
        <translation>Chaque candidat apparaît ici comme une ligne à travers ses mesures&#x202f;; glissez le long d’un axe pour filtrer selon lui.</translation>
    </message>
    <message>
        <source>%1 of %2 candidates pass the filter.</source>
        <translation>%1 candidats sur %2 passent le filtre.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlanPanel</name>
    <message>
        <source>Wanted interval</source>
        <translation>Intervalle voulu</translation>
    </message>
    <message>
        <source>How close any prediction is to be, in 95 of 100 cases. Closer takes more layers.</source>
        <translation>À quel point chaque prédiction doit être proche, dans 95 cas sur 100. Plus proche demande plus de couches.</translation>
    </message>
    <message>
        <source>Expected scatter</source>
        <translation>Dispersion attendue</translation>
    </message>
    <message>
        <source>By how much one measurement differs from the next.</source>
        <translation>De combien une mesure diffère de la suivante.</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>Flash pour les poids</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Layers that need more are not measured.</source>
        <translation>Les couches qui en demandent plus ne sont pas mesurées.</translation>
    </message>
    <message>
        <source>RAM for values</source>
        <translation>RAM pour les valeurs</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Couches au plus</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>&amp;Write the firmware…</source>
        <translation>&amp;Écrire le micrologiciel…</translation>
    </message>
    <message>
        <source>The time of a layer depends on the board. As few layers as give the wanted interval are chosen from the sizes of the study; the firmware runs each of them, raises a pin meanwhile, and prints how long it took. Without a board, its folder for QEMU counts instructions instead, and all that follows is called an estimate.</source>
        <translation>Le temps d’une couche dépend de la carte. Parmi les tailles de l’étude, aussi peu de couches que l’intervalle voulu le permet sont choisies&#x202f;; le micrologiciel exécute chacune, lève une broche pendant ce temps et affiche la durée. Sans carte, son dossier pour QEMU compte des instructions à la place, et tout ce qui suit est dit estimé.</translation>
    </message>
    <message>
        <source>Writes a C project with what boards of several makers need into a folder; its README.md says how to build and run it.</source>
        <translation>Écrit dans un dossier un projet C avec ce qu’il faut aux cartes de plusieurs fabricants&#x202f;; son README.md dit comment le compiler et l’exécuter.</translation>
    </message>
    <message>
        <source>Layers to measure</source>
        <translation>Couches à mesurer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Runs in one pulse</source>
        <translation>Exécutions par impulsion</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to measure; a fit to them predicts every layer within ± %1.</source>
        <translation>
            <numerusform>%n couche à mesurer&#x202f;; un ajustement prédit chaque couche à ± %1 près.</numerusform>
            <numerusform>%n couches à mesurer&#x202f;; un ajustement prédit chaque couche à ± %1 près.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wanted interval is not reached: allow more layers, Flash or RAM.</source>
        <translation>L’intervalle voulu n’est pas atteint&#x202f;: autorisez plus de couches, de Flash ou de RAM.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlotNavigation</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PointBars</name>
    <message>
        <source>Every partition point</source>
        <translation>Tous les points de coupure</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>edge compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>hors limite</translation>
    </message>
    <message>
        <source>Shows energies on a logarithmic axis, where small ones can be compared.</source>
        <translation>Affiche les énergies sur un axe logarithmique, où les petites se comparent.</translation>
    </message>
    <message>
        <source>Partition point</source>
        <translation>Point de coupure</translation>
    </message>
    <message>
        <source>Select a candidate to see what each of its partition points costs.</source>
        <translation>Sélectionnez un candidat pour voir ce que coûte chacun de ses points de coupure.</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Énergie du capteur</translation>
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
        <translation>limite %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>calcul %1, radio %2, passerelle %3</translation>
    </message>
    <message>
        <source>Flash %1, RAM %2</source>
        <translation>Flash %1, RAM %2</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>prétraitement</translation>
    </message>
    <message>
        <source>front end %1</source>
        <comment>energy</comment>
        <translation>prétraitement %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PopulationChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>never trained</source>
        <translation>jamais entraîné</translation>
    </message>
    <message>
        <source>Every candidate appears here as a point, as soon as its costs are known.</source>
        <translation>Chaque candidat apparaît ici comme un point, dès que ses coûts sont connus.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>candidate #%1, %2</source>
        <translation>candidat #%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expected accuracy of untrained networks</source>
        <translation>Exactitude attendue des réseaux non entraînés</translation>
    </message>
    <message>
        <source>expected accuracy: %1</source>
        <translation>exactitude attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Grandeur selon laquelle l’exactitude est tracée</translation>
    </message>
    <message>
        <source>%1. %2 candidates, of which %3 keep all limits; %4 are on the Pareto front.</source>
        <comment>title, numbers</comment>
        <translation>%1. %2 candidats, dont %3 respectent toutes les limites&#x202f;; %4 sont sur le front de Pareto.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::QueueDialog</name>
    <message>
        <source>&amp;Add the study on the left</source>
        <translation>&amp;Ajouter l’étude de gauche</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Ajouter depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Démarrer la file</translation>
    </message>
    <message>
        <source>Queue of studies</source>
        <translation>File d’attente des études</translation>
    </message>
    <message>
        <source>Studies that wait, the next one first</source>
        <translation>Études en attente, la prochaine en premier</translation>
    </message>
    <message>
        <source>A study without a name</source>
        <translation>Une étude sans nom</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>name of a study</comment>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Nothing waits. Add studies, and each is searched when the one before it has ended; a search that you stop stops the queue.</source>
        <translation>Rien n’attend. Ajoutez des études&#xa0;: chacune est explorée quand la précédente est terminée&#x202f;; une recherche que vous arrêtez arrête la file.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is under way; %n study(s) wait.</source>
        <translation>
            <numerusform>La file est en marche&#x202f;; %n étude attend.</numerusform>
            <numerusform>La file est en marche&#x202f;; %n études attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) wait for the queue to be started.</source>
        <translation>
            <numerusform>%n étude attend le démarrage de la file.</numerusform>
            <numerusform>%n études attendent le démarrage de la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that waited could not be read.</source>
        <translation>
            <numerusform>%n étude en attente n’a pas pu être lue.</numerusform>
            <numerusform>%n études en attente n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the queue is left as it is, and the queue is not kept; move that file away.</source>
        <translation>Le fichier de la file est laissé tel quel, et la file n’est pas conservée&#x202f;; déplacez ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RadarChart</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>Erreur, énergie et mémoire</translation>
    </message>
    <message>
        <source>As shares of the limits</source>
        <translation>En parts des limites</translation>
    </message>
    <message>
        <source>Draws each figure as a share of its limit instead of the largest one compared.</source>
        <translation>Dessine chaque mesure comme une part de sa limite au lieu de la plus grande comparée.</translation>
    </message>
    <message>
        <source>Of the limits</source>
        <translation>Relatif aux limites</translation>
    </message>
    <message>
        <source>Pinned candidates appear here: the smaller the shape, the better.</source>
        <translation>Les candidats épinglés apparaissent ici&#xa0;: plus la forme est petite, mieux c’est.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>%1 as a share of: %2</source>
        <translation>%1 en part de&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Readout</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RegretChart</name>
    <message>
        <source>Regret after so many trainings</source>
        <translation>Regret après un tel nombre d’entraînements</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Réseaux entraînés</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Tick the strategies to compare and press “Compare”. A search on a table takes milliseconds.</source>
        <translation>Cochez les stratégies à comparer et appuyez sur «&#xa0;Comparer&#xa0;». Une recherche sur un tableau prend quelques millisecondes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>strategy, its regret</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, lower quartile (points)</source>
        <translation>%1, quartile inférieur (points)</translation>
    </message>
    <message>
        <source>%1, median (points)</source>
        <translation>%1, médiane (points)</translation>
    </message>
    <message>
        <source>%1, upper quartile (points)</source>
        <translation>%1, quartile supérieur (points)</translation>
    </message>
    <message>
        <source>%1: median regret %2 points after %3 trainings.</source>
        <translation>%1&#xa0;: regret médian de %2 points après %3 entraînements.</translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n entraîné</numerusform>
            <numerusform>%n entraînés</numerusform>
        </translation>
    </message>
    <message>
        <source>median regret %1 points</source>
        <translation>regret médian de %1 points</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>quartiles de %1 à %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ResultPage</name>
    <message>
        <source>%1: %2</source>
        <comment>samples of jitter: accuracy</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Test accuracy where a detector misses the R peak by up to so many samples, with the weights of the search: %1.</source>
        <translation>Exactitude de test quand un détecteur manque le pic R d’un tel nombre d’échantillons au plus, avec les poids de la recherche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send the raw input: every layer runs on the fog node.</source>
        <translation>Envoyer l’entrée brute&#xa0;: toutes les couches s’exécutent sur la passerelle.</translation>
    </message>
    <message>
        <source>Run every layer on the wearable and send only the class scores.</source>
        <translation>Exécuter toutes les couches sur le capteur et n’envoyer que les scores des classes.</translation>
    </message>
    <message>
        <source>Cut after layer %1 of %2 (partition point %3) and send %4 values.</source>
        <translation>Couper après la couche %1 sur %2 (point de coupure %3) et envoyer %4 valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time(s) and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</source>
        <translation>
            <numerusform>&lt;b&gt;Le candidat #%1&lt;/b&gt; a été réentraîné %n fois et a la meilleure moyenne sur les données de validation réservées&#xa0;: %2 (tel qu’entraîné dans la recherche&#xa0;: %3). %4</numerusform>
            <numerusform>&lt;b&gt;Le candidat #%1&lt;/b&gt; a été réentraîné %n fois et a la meilleure moyenne sur les données de validation réservées&#xa0;: %2 (tel qu’entraîné dans la recherche&#xa0;: %3). %4</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; scored best on the validation data that was held back (%2). %3</source>
        <translation>&lt;b&gt;Le candidat #%1&lt;/b&gt; a été le meilleur sur les données de validation réservées (%2). %3</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Démarrer la recherche</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>Où couper</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: a row for each actual class, a column for each predicted one</source>
        <translation>Matrice de confusion du test&#xa0;: une ligne par classe réelle, une colonne par classe prédite</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Confusion matrix of the test: actual class down, predicted class across</source>
        <translation>Matrice de confusion du test&#xa0;: classe réelle en ligne, classe prédite en colonne</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>When the search is through, the best network is tested on data it has never seen; the result will be here.</source>
        <translation>À la fin de la recherche, le meilleur réseau est testé sur des données qu’il n’a jamais vues&#x202f;; le résultat apparaîtra ici.</translation>
    </message>
    <message>
        <source>Another program searches. When it has tested its best network on data that was never seen, the result will be here.</source>
        <translation>Un autre programme effectue la recherche. Quand il aura testé son meilleur réseau sur des données jamais vues, le résultat apparaîtra ici.</translation>
    </message>
    <message>
        <source>This search ended before its best network was tested. Start it again to see a result.</source>
        <translation>Cette recherche s’est terminée avant le test de son meilleur réseau. Redémarrez-la pour voir un résultat.</translation>
    </message>
    <message>
        <source>A search ends with a test of its best network: accuracy with its spread, every class, battery life and where to cut.</source>
        <translation>Une recherche se termine par un test de son meilleur réseau&#xa0;: exactitude et dispersion, chaque classe, autonomie et où couper.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>± %1 points, %n trainings</source>
        <translation>
            <numerusform>±&#xa0;%1 points, %n entraînement</numerusform>
            <numerusform>±&#xa0;%1 points, %n entraînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n training(s)</source>
        <translation>
            <numerusform>de %n entraînement</numerusform>
            <numerusform>de %n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 de la limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 parameters in all</source>
        <translation>%1 paramètres en tout</translation>
    </message>
    <message>
        <source>on the wearable</source>
        <translation>sur le capteur</translation>
    </message>
    <message>
        <source>95 % interval of the test accuracy: %1 to %2 %, had other patients come than the %3 of the test.</source>
        <translation>Intervalle à 95&#xa0;% de l’exactitude de test&#xa0;: de %1 à %2&#xa0;%, avec d’autres patients que les %3 du test.</translation>
    </message>
    <message>
        <source>95 % interval for %1 test samples, were they independent: %2 to %3 %.</source>
        <translation>Intervalle à 95&#xa0;% pour %1 exemples de test, s’ils étaient indépendants&#xa0;: de %2 à %3&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunAccuracyChart</name>
    <message>
        <source>Best accuracy per generation</source>
        <translation>Meilleure exactitude par génération</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>The best accuracy of each generation appears here when a compared run has trained a candidate.</source>
        <translation>La meilleure exactitude de chaque génération apparaît ici quand une exécution comparée a entraîné un candidat.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter of a run, accuracy</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%)</source>
        <comment>letter and name of a run</comment>
        <translation>%1&#xa0;: %2 (%)</translation>
    </message>
    <message>
        <source>%1 has no trained candidate.</source>
        <translation>%1 n’a aucun candidat entraîné.</translation>
    </message>
    <message>
        <source>%1 reached %2 in generation %3 of %4.</source>
        <translation>%1 a atteint %2 à la génération %3 sur %4.</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>meilleure %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>What accuracy is drawn against</source>
        <translation>Grandeur selon laquelle l’exactitude est tracée</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Temps de recherche</translation>
    </message>
    <message>
        <source>Best accuracy over search time</source>
        <translation>Meilleure exactitude selon le temps de recherche</translation>
    </message>
    <message>
        <source>after %1 of searching</source>
        <translation>après %1 de recherche</translation>
    </message>
    <message>
        <source>%1: search time (s)</source>
        <comment>letter of a run</comment>
        <translation>%1&#xa0;: temps de recherche (s)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunChart</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter and name of a run</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunComparison</name>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Chiffres des exécutions comparées</translation>
    </message>
    <message>
        <source>How the compared runs were searched</source>
        <translation>Comment les recherches comparées ont été menées</translation>
    </message>
    <message>
        <source>Settings in which the compared runs differ</source>
        <translation>Réglages qui diffèrent entre les exécutions comparées</translation>
    </message>
    <message>
        <source>The studies do not differ in any setting.</source>
        <translation>Les études ne diffèrent par aucun réglage.</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparaison d’exécutions</translation>
    </message>
    <message>
        <source>Figures of the best candidates</source>
        <translation>Chiffres des meilleurs candidats</translation>
    </message>
    <message>
        <source>The searches</source>
        <translation>Les recherches</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>The charts show %1 to %2, the tables every run.</source>
        <comment>letters of runs</comment>
        <translation>Les graphiques montrent %1 à %2, les tableaux toutes les exécutions.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunExports</name>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Choose where the network&apos;s files go</source>
        <translation>Choisir où vont les fichiers du réseau</translation>
    </message>
    <message>
        <source>The network of candidate #%1 is in %2: ONNX for edge, fog and whole, C99 for the edge.</source>
        <translation>Le réseau du candidat #%1 est dans %2&#xa0;: ONNX pour le capteur, la passerelle et l’ensemble, C99 pour le capteur.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFileActions</name>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>Renommer le fichier…</translation>
    </message>
    <message>
        <source>Move the file to the trash</source>
        <translation>Mettre le fichier à la corbeille</translation>
    </message>
    <message>
        <source>%1 is being written, or was killed while it was. Open it and end it first.</source>
        <translation>%1 est en cours d’écriture, ou a été interrompu pendant l’écriture. Ouvrez-le et terminez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 est dans %2.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Exécutions (*.splitscape)</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Il existe déjà un fichier %1&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>%1 n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>The run is %1 now.</source>
        <translation>L’exécution s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 n’a pas pu être mis à la corbeille.</translation>
    </message>
    <message>
        <source>%1 is in the trash of the desktop.</source>
        <translation>%1 est dans la corbeille du bureau.</translation>
    </message>
    <message>
        <source>Another file is being moved; wait for it.</source>
        <translation>Un autre fichier est en cours de déplacement&#x202f;; attendez la fin.</translation>
    </message>
    <message>
        <source>%1 is the run that is shown. Open another one first.</source>
        <translation>%1 est l’exécution affichée. Ouvrez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>Moving %1…</source>
        <translation>Déplacement de %1…</translation>
    </message>
    <message>
        <source>%1 is a folder with several searches. Rename or move it where no search of it goes on, with the file manager.</source>
        <translation>%1 est un dossier de plusieurs recherches. Renommez-le ou déplacez-le avec le gestionnaire de fichiers, quand aucune de ses recherches n’est en cours.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunFrontChart</name>
    <message>
        <source>Pareto fronts</source>
        <translation>Fronts de Pareto</translation>
    </message>
    <message>
        <source>The Pareto fronts appear here when a compared run has a candidate that keeps all limits.</source>
        <translation>Les fronts de Pareto apparaissent ici quand une exécution comparée a un candidat qui respecte toutes les limites.</translation>
    </message>
    <message>
        <source>Energy in the scenario of each run</source>
        <translation>Énergie dans le scénario de chaque exécution</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Énergie du capteur</translation>
    </message>
    <message>
        <source>Total energy</source>
        <translation>Énergie totale</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>%1 (mJ)</source>
        <translation>%1 (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>%1 has no candidate that keeps all limits.</source>
        <translation>%1 n’a aucun candidat qui respecte toutes les limites.</translation>
    </message>
    <message>
        <source>The front of %1 goes from %2 at %3 to %4 at %5.</source>
        <translation>Le front de %1 va de %2 à %3 jusqu’à %4 à %5.</translation>
    </message>
    <message>
        <source>The runs limit different energies: compare their shapes, not their places.</source>
        <translation>Les exécutions limitent des énergies différentes&#xa0;: comparez leurs formes, non leurs positions.</translation>
    </message>
    <message>
        <source>candidate #%1</source>
        <translation>candidat #%1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunQueue</name>
    <message numerus="yes">
        <source>%n studies wait already, as many as the queue holds.</source>
        <translation>
            <numerusform>%n étude attend déjà, autant que la file en contient.</numerusform>
            <numerusform>%n études attendent déjà, autant que la file en contient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The study waits in the queue; %n wait in all.</source>
        <translation>
            <numerusform>L’étude attend dans la file&#x202f;; %n attend en tout.</numerusform>
            <numerusform>L’étude attend dans la file&#x202f;; %n attendent en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue stops at this study. %1</source>
        <translation>La file s’arrête à cette étude. %1</translation>
    </message>
    <message>
        <source>Add a study to the queue</source>
        <translation>Ajouter une étude à la file d’attente</translation>
    </message>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Études (*.study.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The queue waits, since the study on the left was changed meanwhile. Save it or undo the change, then start the queue again.</source>
        <translation>La file attend, car l’étude de gauche a été modifiée entre-temps. Enregistrez-la ou annulez la modification, puis redémarrez la file.</translation>
    </message>
    <message>
        <source>A study with several seeds or limits is several searches; start it by itself.</source>
        <translation>Une étude à plusieurs graines ou limites fait plusieurs recherches&#x202f;; démarrez-la seule.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunStatus</name>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>%1 trained   %2 fit   %3 too much energy   %4 too much memory</source>
        <translation>%1 entraînés   %2 dans les limites   %3 trop d’énergie   %4 trop de mémoire</translation>
    </message>
    <message>
        <source>   %1 failed</source>
        <translation>   %1 en échec</translation>
    </message>
    <message>
        <source>generation %1 of %2   seed %3</source>
        <translation>génération %1 sur %2   graine %3</translation>
    </message>
    <message>
        <source>training %1 of %2   seed %3</source>
        <translation>entraînement %1 sur %2   graine %3</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunToolBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Watching a test</source>
        <translation>Test observé</translation>
    </message>
    <message>
        <source>Watching a search: %1 %</source>
        <translation>Recherche observée&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing the data: %1 %</source>
        <translation>Préparation des données&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Testing: %1 %, %2 left</source>
        <translation>Test&#xa0;: %1&#xa0;%, encore %2</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1&#xa0;%, encore %2</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Choose the light or the dark theme.</source>
        <translation>Choisir le thème clair ou sombre.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunsPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tableau des exécutions</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare none</source>
        <translation>Ne rien comparer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Takes the run out of the list; its file stays.</source>
        <translation>Retire l’exécution de la liste&#x202f;; son fichier reste.</translation>
    </message>
    <message>
        <source>Look at the files again</source>
        <translation>Relire les fichiers</translation>
    </message>
    <message>
        <source>Find by name, note, data or outcome</source>
        <translation>Nom, note, données ou issue</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Chercher des exécutions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the run in every page (Return).</source>
        <translation>Ouvrir l’exécution dans toutes les pages (Entrée).</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>List every run (.splitscape) in a folder and the folders in it.</source>
        <translation>Lister toutes les exécutions (.splitscape) d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>Fermer ce message.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Runs looked at</source>
        <translation>Exécutions examinées</translation>
    </message>
    <message>
        <source>Every run you start or open is listed here, with a note if you write one. Runs from the command line come in by their folder.</source>
        <translation>Chaque exécution que vous démarrez ou ouvrez figure ici, avec une note si vous en écrivez une. Les exécutions de la ligne de commande s’ajoutent par leur dossier.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>%1 is ticked. Tick one more to compare them.</source>
        <translation>%1&#xa0;: cochée. Cochez-en une autre pour les comparer.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lecture des exécutions…</translation>
    </message>
    <message>
        <source>Add the runs of a folder</source>
        <translation>Ajouter les exécutions d’un dossier</translation>
    </message>
    <message>
        <source>%1 is no longer in the list; its file stays where it is.</source>
        <translation>%1&#xa0;: retirée de la liste&#x202f;; son fichier reste à sa place.</translation>
    </message>
    <message>
        <source>Tick two or more runs to see them side by side.</source>
        <translation>Cochez au moins deux exécutions pour les voir côte à côte.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ScoresPanel</name>
    <message>
        <source>Patients of the test part</source>
        <translation>Patients de la partie de test</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchOnDialog</name>
    <message>
        <source>Search on</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>%1 ended after %2 generations.</source>
        <translation>%1 s’est terminée après %2 générations.</translation>
    </message>
    <message>
        <source>%1 ended after %2 trainings.</source>
        <translation>%1 s’est terminée après %2 entraînements.</translation>
    </message>
    <message>
        <source>The search goes on in a file of its own, with what was trained taken over; this run stays as it is. Its end is then as if it had had the larger number from the start, but the test part is looked at a second time, and the new run says so.</source>
        <translation>La recherche continue dans un fichier à part et reprend ce qui est déjà entraîné ; cette exécution reste telle quelle. Elle finit comme si le plus grand nombre avait été demandé dès le début, mais la partie de test est examinée une seconde fois, et la nouvelle exécution le dit.</translation>
    </message>
    <message>
        <source>Generations in all</source>
        <translation>Générations en tout</translation>
    </message>
    <message>
        <source>Trainings in all</source>
        <translation>Entraînements en tout</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SearchPage</name>
    <message>
        <source>Preparing the data.</source>
        <translation>Préparation des données.</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 networks trained.</source>
        <translation>Recherche&#xa0;: %1 réseaux entraînés sur %2.</translation>
    </message>
    <message>
        <source>Searching: generation %1 of %2.</source>
        <translation>Recherche&#xa0;: génération %1 sur %2.</translation>
    </message>
    <message>
        <source>Testing the best network on data it has never seen.</source>
        <translation>Test du meilleur réseau sur des données qu’il n’a jamais vues.</translation>
    </message>
    <message>
        <source>Another program prepares the data of this search.</source>
        <translation>Un autre programme prépare les données de cette recherche.</translation>
    </message>
    <message>
        <source>Another program searches: generation %1 of %2.</source>
        <translation>Un autre programme effectue la recherche&#xa0;: génération %1 sur %2.</translation>
    </message>
    <message>
        <source>Another program tests the best network on data it has never seen.</source>
        <translation>Un autre programme teste le meilleur réseau sur des données qu’il n’a jamais vues.</translation>
    </message>
    <message>
        <source>The search is complete; see the Result page for the test.</source>
        <translation>La recherche est terminée&#x202f;; voir le test sur la page Résultat.</translation>
    </message>
    <message>
        <source>The search was stopped; everything it found is here.</source>
        <translation>La recherche a été arrêtée&#x202f;; tout ce qu’elle a trouvé est ici.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>La recherche s’est terminée prématurément. %1</translation>
    </message>
    <message>
        <source>The search ended early.</source>
        <translation>La recherche s’est terminée prématurément.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 de la limite</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Démarrer la recherche</translation>
    </message>
    <message>
        <source>Change what is searched on the left, or open another study or a finished run: drag its file here, or press %1.</source>
        <translation>Modifiez à gauche ce qui est recherché, ou ouvrez une autre étude ou une exécution terminée&#xa0;: glissez son fichier ici, ou appuyez sur %1.</translation>
    </message>
    <message>
        <source>Show this candidate and its split in the inspector.</source>
        <translation>Afficher ce candidat et son partage dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Selection accuracy</source>
        <translation>Exactitude sélection</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>Une étude sans nom</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, keep those that need at most %2, find where to cut each between wearable and fog node, and test the best: about %3 on this machine.</source>
        <translation>La recherche formera et entraînera jusqu’à %1 réseaux, gardera ceux qui demandent au plus %2, trouvera où couper chacun entre capteur et passerelle, et testera le meilleur&#xa0;: environ %3 sur cette machine.</translation>
    </message>
    <message>
        <source>The search will breed and train up to %1 networks, find where to cut each between wearable and fog node, and test the best: about %2 on this machine.</source>
        <translation>La recherche formera et entraînera jusqu’à %1 réseaux, trouvera où couper chacun entre capteur et passerelle, et testera le meilleur&#xa0;: environ %2 sur cette machine.</translation>
    </message>
    <message>
        <source>Stopping… the trainings under way are given up, everything found is kept.</source>
        <translation>Arrêt en cours… les entraînements en cours sont abandonnés, tout ce qui a été trouvé est gardé.</translation>
    </message>
    <message>
        <source>Paused. Trainings under way finish; press Resume to go on.</source>
        <translation>En pause. Les entraînements en cours se terminent&#x202f;; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>This run did not end by itself; what it found until then is here.</source>
        <translation>Cette exécution ne s’est pas terminée d’elle-même&#x202f;; ce qu’elle avait trouvé est ici.</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>Afficher #%1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>chosen: #%1, point %2 of %3</source>
        <translation>choisi&#xa0;: #%1, point %2 sur %3</translation>
    </message>
    <message>
        <source>best so far: #%1, point %2 of %3</source>
        <translation>meilleur jusqu’ici&#xa0;: #%1, point %2 sur %3</translation>
    </message>
    <message>
        <source>Accuracy on the part of the validation data that guides the search. It is optimistic, since the best of many was chosen by it; the test at the end is not.</source>
        <translation>Exactitude sur la part des données de validation qui guide la recherche. Elle est optimiste, car le meilleur parmi beaucoup a été choisi d’après elle&#x202f;; le test final ne l’est pas.</translation>
    </message>
    <message>
        <source>Selection accuracy is the best of many on the data that chose it, so it is too high by construction.</source>
        <translation>L’exactitude de sélection est la meilleure parmi beaucoup, sur les données qui l’ont choisie&#xa0;: elle est trop élevée par construction.</translation>
    </message>
    <message>
        <source>The test follows at the end. Protocol: %1.</source>
        <translation>Le test suit à la fin. Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tested: %1 right (%2).</source>
        <comment>accuracy, what qualifies it</comment>
        <translation>Testé&#xa0;: juste dans %1 des cas (%2).</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SeriesPage</name>
    <message>
        <source>A study with several seeds or several energy limits is searched once with each. What the searches came to is shown here.</source>
        <translation>Une étude à plusieurs graines ou à plusieurs limites d’énergie fait une recherche avec chacune. Ce que les recherches ont donné s’affiche ici.</translation>
    </message>
    <message>
        <source>Over the searches</source>
        <translation>Sur les recherches</translation>
    </message>
    <message>
        <source>The network of each limit</source>
        <translation>Le réseau de chaque limite</translation>
    </message>
    <message>
        <source>Every search</source>
        <translation>Toutes les recherches</translation>
    </message>
    <message>
        <source>The searches of a study</source>
        <translation>Les recherches d’une étude</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Ouvrir la recherche</translation>
    </message>
    <message>
        <source>Open the selected search in every page (Return).</source>
        <translation>Ouvrir la recherche sélectionnée dans toutes les pages (Entrée).</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save tables, figures and limitations of all searches as PDF or web page.</source>
        <translation>Enregistrer les tableaux, les figures et les limitations de toutes les recherches en PDF ou en page web.</translation>
    </message>
    <message>
        <source>Reading the searches…</source>
        <translation>Lecture des recherches…</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n search(es) are complete.</source>
        <translation>
            <numerusform>La seule recherche (%n) est terminée.</numerusform>
            <numerusform>Les %n recherches sont toutes terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches are complete.</source>
        <translation>%1 recherches sur %2 sont terminées.</translation>
    </message>
    <message>
        <source>Search %1 of %2 goes on: %3.</source>
        <translation>La recherche %1 sur %2 est en cours&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n search(es)</source>
        <translation>
            <numerusform>Continuer %n recherche</numerusform>
            <numerusform>Continuer %n recherches</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has not begun.</source>
        <translation>Cette recherche n’a pas commencé.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
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
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>The paper&apos;s: all of the input, plain layers, float32 on air. Open: shorter inputs, a rich network on the fog node, fewer bits on air, longer trainings, and baselines to compare with. Choosing one replaces space, formats, search and training.</source>
        <translation>Celui de l’article&#xa0;: toute l’entrée, des couches simples, float32 par radio. Ouvert&#xa0;: des entrées plus courtes, un grand réseau sur la passerelle, moins de bits par radio, des entraînements plus longs et des méthodes de référence pour comparer. Le choix remplace espace, formats, recherche et entraînement.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Celui de l’article</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Input lengths</source>
        <translation>Longueurs d’entrée</translation>
    </message>
    <message>
        <source>How many values of a sample are left ahead of the network; each is the mean of its neighbours. The search chooses. Empty: all of them.</source>
        <translation>Combien de valeurs d’un exemple restent devant le réseau&#x202f;; chacune est la moyenne de ses voisines. La recherche choisit. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Edge layers</source>
        <translation>Couches du capteur</translation>
    </message>
    <message>
        <source>How many layers come before the rich network; 0 sends the input as it is. Empty: the most.</source>
        <translation>Combien de couches précèdent le grand réseau&#x202f;; 0 envoie l’entrée telle quelle. Vide&#xa0;: le plus possible.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>How many neighbours a layer that shortens may look at, an odd number. Empty: as many as it shortens by, as in the paper.</source>
        <translation>Combien de voisines une couche qui raccourcit peut regarder, un nombre impair. Vide&#xa0;: autant qu’elle raccourcit, comme dans l’article.</translation>
    </message>
    <message>
        <source>0 (as the paper)</source>
        <translation>0 (comme l’article)</translation>
    </message>
    <message>
        <source>Fog channels</source>
        <translation>Canaux passerelle</translation>
    </message>
    <message>
        <source>Channels of the rich network on the fog node. Empty: there is none, as in the paper.</source>
        <translation>Canaux du grand réseau sur la passerelle. Vide&#xa0;: il n’y en a pas, comme dans l’article.</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0 (aucun)</translation>
    </message>
    <message>
        <source>Fog blocks</source>
        <translation>Blocs passerelle</translation>
    </message>
    <message>
        <source>How many residual blocks the rich network may have. Empty: one.</source>
        <translation>Combien de blocs résiduels le grand réseau peut avoir. Vide&#xa0;: un.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>How long the output of a layer may be; 0 lets the search skip the layer. Any two must divide, and each must divide the input.</source>
        <translation>Longueur possible de la sortie d’une couche&#x202f;; 0 permet à la recherche d’omettre la couche. Deux longueurs quelconques doivent se diviser, et chacune doit diviser l’entrée.</translation>
    </message>
    <message>
        <source>0 (skip)</source>
        <translation>0 (omettre)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>How many channels the output of a layer may have.</source>
        <translation>Combien de canaux la sortie d’une couche peut avoir.</translation>
    </message>
    <message>
        <source>Most layers</source>
        <translation>Couches au plus</translation>
    </message>
    <message>
        <source>Genes of a chromosome: the deepest network has this many layers before the last.</source>
        <translation>Gènes d’un chromosome&#xa0;: le réseau le plus profond a autant de couches avant la dernière.</translation>
    </message>
    <message>
        <source>Input length</source>
        <translation>Longueur d’entrée</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Values of a sample; each is resampled to this. An EEG sample is as long as its window, rate and channels make it.</source>
        <translation>Valeurs d’un exemple&#x202f;; chacun est rééchantillonné à ce nombre. Un exemple EEG est aussi long que le font sa fenêtre, sa fréquence et ses canaux.</translation>
    </message>
    <message>
        <source>Skip layers</source>
        <translation>Omettre des couches</translation>
    </message>
    <message>
        <source>Off: length 0 is left out, so that every network has the most layers.</source>
        <translation>Désactivé&#xa0;: la longueur 0 est exclue, et tout réseau a le plus de couches possible.</translation>
    </message>
    <message>
        <source>How many architectures this is shows when the fields marked here are right.</source>
        <translation>Le nombre d’architectures s’affiche quand les champs marqués ici sont corrects.</translation>
    </message>
    <message>
        <source>%1 architectures</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>Holds %1 architectures; none can meet the RAM limit, not even the input fits.</source>
        <translation>Contient %1 architectures&#x202f;; aucune ne peut respecter la limite de RAM, l’entrée seule n’y tient pas.</translation>
    </message>
    <message>
        <source>Holds %1 architectures. Split, all of them can meet Flash and RAM; whole on the wearable, about %2 can.</source>
        <translation>Contient %1 architectures. Partagées, toutes peuvent respecter Flash et RAM&#x202f;; entières sur le capteur, environ %2 le peuvent.</translation>
    </message>
    <message>
        <source>Holds %1 architectures; about %2 of them can meet Flash and RAM.</source>
        <translation>Contient %1 architectures&#x202f;; environ %2 d’entre elles peuvent respecter Flash et RAM.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SplitView</name>
    <message>
        <source>The split</source>
        <translation>Le partage</translation>
    </message>
    <message>
        <source>Return to the best point</source>
        <translation>Revenir au meilleur point</translation>
    </message>
    <message>
        <source>Select a candidate to see its layers, and where they are cut in two.</source>
        <translation>Sélectionnez un candidat pour voir ses couches, et où elles sont coupées en deux.</translation>
    </message>
    <message numerus="yes">
        <source>The network has %n layers.</source>
        <translation>
            <numerusform>Le réseau a %n couche.</numerusform>
            <numerusform>Le réseau a %n couches.</numerusform>
        </translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>dernière couche sur le capteur</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
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
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>The best networks of an earlier run on the same data, split and seed can be trained first; the search goes on from them.</source>
        <translation>Les meilleurs réseaux d’une exécution antérieure sur les mêmes données, la même répartition et la même graine peuvent être entraînés d’abord ; la recherche part d’eux.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Begin with the best networks of an earlier run</source>
        <translation>Commencer par les meilleurs réseaux d’une exécution antérieure</translation>
    </message>
    <message>
        <source>Begin with random networks</source>
        <translation>Commencer par des réseaux aléatoires</translation>
    </message>
    <message>
        <source>the best %1 networks of %2</source>
        <translation>les %1 meilleurs réseaux de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) that the study names</source>
        <translation>
            <numerusform>%n réseau que l’étude nomme</numerusform>
            <numerusform>%n réseaux que l’étude nomme</numerusform>
        </translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>des réseaux aléatoires</translation>
    </message>
    <message>
        <source>Run to begin with</source>
        <translation>Exécution de départ</translation>
    </message>
    <message>
        <source>Runs (*.splitscape)</source>
        <translation>Exécutions (*.splitscape)</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyFiles</name>
    <message>
        <source>Studies (*.study.json *.json)</source>
        <translation>Études (*.study.json *.json)</translation>
    </message>
    <message>
        <source>Runs with everything found (*.splitscape)</source>
        <translation>Exécutions avec tout ce qu’elles ont trouvé (*.splitscape)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Stop the search before another study is opened.</source>
        <translation>Arrêtez la recherche avant d’ouvrir une autre étude.</translation>
    </message>
    <message>
        <source>Open a study or a run</source>
        <translation>Ouvrir une étude ou une exécution</translation>
    </message>
    <message>
        <source>Studies and runs (*.json *.splitscape)</source>
        <translation>Études et exécutions (*.json *.splitscape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make a study of it</source>
        <translation>En faire une étude</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 The file has %n further problem(s).</source>
        <translation>
            <numerusform>%1 Le fichier a encore %n problème.</numerusform>
            <numerusform>%1 Le fichier a encore %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program searches in %1; you see it as it goes, and cannot change it here.</source>
        <translation>Un autre programme effectue une recherche dans %1&#x202f;; vous la voyez se dérouler, sans pouvoir la modifier ici.</translation>
    </message>
    <message numerus="yes">
        <source>This run ended early, after %n candidate(s). It can go on to the same end as if it never had stopped.</source>
        <translation>
            <numerusform>Cette exécution s’est terminée prématurément, après %n candidat. Elle peut continuer jusqu’au même résultat que si elle ne s’était jamais arrêtée.</numerusform>
            <numerusform>Cette exécution s’est terminée prématurément, après %n candidats. Elle peut continuer jusqu’au même résultat que si elle ne s’était jamais arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 What could be read is shown.</source>
        <translation>%1 Ce qui a pu être lu est affiché.</translation>
    </message>
    <message>
        <source>Save it to a new file…</source>
        <translation>L’enregistrer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Enregistrer ce qui a pu être lu</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message>
        <source>There is no finished run to save; save the study as .json instead.</source>
        <translation>Il n’y a pas d’exécution terminée à enregistrer&#x202f;; enregistrez plutôt l’étude en .json.</translation>
    </message>
    <message>
        <source>The run was saved as %1.</source>
        <translation>L’exécution a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyGallery</name>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Seizures, a loose limit</source>
        <translation>Crises, limite large</translation>
    </message>
    <message>
        <source>Seizures, a tight limit</source>
        <translation>Crises, limite stricte</translation>
    </message>
    <message>
        <source>Arrhythmia, a loose limit</source>
        <translation>Arythmie, limite large</translation>
    </message>
    <message>
        <source>Arrhythmia, a tight limit</source>
        <translation>Arythmie, limite stricte</translation>
    </message>
    <message>
        <source>Arrhythmia, everything on the wearable</source>
        <translation>Arythmie, tout sur le capteur</translation>
    </message>
    <message>
        <source>Arrhythmia of unknown patients</source>
        <translation>Arythmie de patients inconnus</translation>
    </message>
    <message>
        <source>As the paper searches</source>
        <translation>Comme cherche l’article</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Vos propres données</translation>
    </message>
    <message>
        <source>Every setting at its default, on synthetic heartbeats and without an energy limit.</source>
        <translation>Tous les réglages par défaut, sur des battements synthétiques et sans limite d’énergie.</translation>
    </message>
    <message>
        <source>Synthetic heartbeats; needs no files and ends within minutes.</source>
        <translation>Battements synthétiques&#x202f;; ne demande aucun fichier et se termine en quelques minutes.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.27 mJ, which the published SD-2 keeps. You need the recordings.</source>
        <translation>Deux canaux des enregistrements CHB-MIT dans 0,27&#xa0;mJ, ce que respecte le SD-2 publié. Il vous faut les enregistrements.</translation>
    </message>
    <message>
        <source>Two channels of the CHB-MIT recordings within 0.1 mJ, which the published SD-1 keeps. You need the recordings.</source>
        <translation>Deux canaux des enregistrements CHB-MIT dans 0,1&#xa0;mJ, ce que respecte le SD-1 publié. Il vous faut les enregistrements.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.27 mJ, which the published AC-2 keeps. You need the recordings.</source>
        <translation>Cinq types de battements des enregistrements MIT-BIH dans 0,27&#xa0;mJ, ce que respecte l’AC-2 publié. Il vous faut les enregistrements.</translation>
    </message>
    <message>
        <source>Five kinds of beats of the MIT-BIH recordings within 0.1 mJ, which the published AC-1 keeps. You need the recordings.</source>
        <translation>Cinq types de battements des enregistrements MIT-BIH dans 0,1&#xa0;mJ, ce que respecte l’AC-1 publié. Il vous faut les enregistrements.</translation>
    </message>
    <message>
        <source>No cut: what a network costs that runs on the wearable alone, to compare with.</source>
        <translation>Sans coupure&#xa0;: ce que coûte un réseau qui s’exécute sur le seul capteur, pour comparer.</translation>
    </message>
    <message>
        <source>Nobody’s beats are in more than one part of the data: what a network does for somebody it has never seen.</source>
        <translation>Les battements de chacun ne sont que dans une partie des données&#xa0;: ce que fait un réseau pour quelqu’un qu’il n’a jamais vu.</translation>
    </message>
    <message>
        <source>Arrhythmia within 0.27 mJ with the paper’s genetic algorithm and its settings. The other studies search with BANANAS, which measured better. You need the recordings.</source>
        <translation>Arythmie dans 0,27&#xa0;mJ avec l’algorithme génétique de l’article et ses réglages. Les autres études cherchent avec BANANAS, meilleur aux mesures. Il vous faut les enregistrements.</translation>
    </message>
    <message>
        <source>Samples in a CSV file, one a line. For a board of your own, take any study and enter the board in its group Device.</source>
        <translation>Des exemples dans un fichier CSV, un par ligne. Pour une carte à vous, prenez n’importe quelle étude et saisissez la carte dans son groupe Appareil.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Studies to start from</source>
        <translation>Études de départ</translation>
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
        <translation>Tout peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyPage</name>
    <message>
        <source>Form of the study</source>
        <translation>Formulaire de l’étude</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go to the first field that needs a look.</source>
        <translation>Aller au premier champ à revoir.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the study is called, for people.</source>
        <translation>Le nom de l’étude, pour les personnes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same run, candidate by candidate.</source>
        <translation>La même graine donne la même exécution, candidat par candidat.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>un par cœur</translation>
    </message>
    <message>
        <source>How many candidates are trained at once; no result depends on it.</source>
        <translation>Combien de candidats sont entraînés à la fois&#x202f;; aucun résultat n’en dépend.</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Budget de temps</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The search ends after this time; the test of its best network follows.</source>
        <translation>La recherche se termine après ce temps&#x202f;; le test de son meilleur réseau suit.</translation>
    </message>
    <message>
        <source>Training budget</source>
        <translation>Budget d’entraînements</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>The search ends after the generation that reaches this many trainings.</source>
        <translation>La recherche se termine après la génération qui atteint ce nombre d’entraînements.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose where the data is.</source>
        <translation>Choisissez où sont les données.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value before a search can start.</source>
        <translation>
            <numerusform>%n champ demande une autre valeur avant qu’une recherche puisse démarrer.</numerusform>
            <numerusform>%n champs demandent une autre valeur avant qu’une recherche puisse démarrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n graine</numerusform>
            <numerusform>%n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>Several searches cannot begin with the networks of one run: take it away in Begin with, below Algorithm, or ask for one seed and one limit.</source>
        <translation>Plusieurs recherches ne peuvent pas commencer par les réseaux d’une seule exécution : retirez-la dans « Commencer par », sous Algorithme, ou demandez une seule graine et une seule limite.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ViewChips</name>
    <message>
        <source>all the device has</source>
        <translation>toute celle de l’appareil</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>nommés «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with copies</source>
        <translation>avec copies</translation>
    </message>
    <message>
        <source>energy of the edge</source>
        <translation>énergie du capteur</translation>
    </message>
    <message>
        <source>total energy, edge and fog</source>
        <translation>énergie totale, capteur et passerelle</translation>
    </message>
    <message>
        <source>fog factor %1</source>
        <translation>facteur passerelle %1</translation>
    </message>
    <message>
        <source>energy limit %1</source>
        <translation>limite d’énergie %1</translation>
    </message>
    <message>
        <source>no energy limit</source>
        <translation>sans limite d’énergie</translation>
    </message>
    <message>
        <source>Flash limit: %1</source>
        <translation>limite de Flash&#xa0;: %1</translation>
    </message>
    <message>
        <source>RAM limit: %1</source>
        <translation>limite de RAM&#xa0;: %1</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>computes in %1</source>
        <translation>calcule en %1</translation>
    </message>
    <message>
        <source>sends as %1</source>
        <translation>envoie en %1</translation>
    </message>
    <message>
        <source>radio: %1</source>
        <translation>radio&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watched only</source>
        <translation>Observée seulement</translation>
    </message>
    <message>
        <source>Another program searches here. You see it as it goes, and cannot change it.</source>
        <translation>Un autre programme effectue ici une recherche. Vous la voyez se dérouler, sans pouvoir la modifier.</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si&#xa0;: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Every page judges the candidates by other rules than the search did:
%1
Click to judge by the rules of the search again.</source>
        <translation>Toutes les pages jugent les candidats selon d’autres règles que la recherche&#xa0;:
%1
Cliquez pour juger de nouveau selon les règles de la recherche.</translation>
    </message>
    <message>
        <source>End the what-if: %1</source>
        <translation>Quitter «&#xa0;Et si&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter: %1 of %2</source>
        <translation>Filtre&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Only these candidates are shown, on every page:
%1
Click to show all.</source>
        <translation>Seuls ces candidats sont affichés, sur toutes les pages&#xa0;:
%1
Cliquez pour tout afficher.</translation>
    </message>
    <message>
        <source>End the filter: %1</source>
        <translation>Quitter le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>latency limit %1</source>
        <translation>limite de latence %1</translation>
    </message>
    <message>
        <source>no latency limit</source>
        <translation>sans limite de latence</translation>
    </message>
    <message>
        <source>limit of the average power %1</source>
        <translation>limite de puissance moyenne %1</translation>
    </message>
    <message>
        <source>no limit of the average power</source>
        <translation>sans limite de puissance moyenne</translation>
    </message>
    <message>
        <source>one inference every %1</source>
        <translation>une inférence toutes les %1</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WaveformChart</name>
    <message>
        <source>Samples of each class</source>
        <translation>Exemples de chaque classe</translation>
    </message>
    <message>
        <source>A few samples of each class will appear here.</source>
        <translation>Quelques exemples de chaque classe apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1: %2 samples</source>
        <translation>%1&#xa0;: %2 exemples</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>The data has no class to show.</source>
        <translation>Les données n’ont aucune classe à montrer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WhatIfPanel</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (tout)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Search by these</source>
        <translation>Chercher selon elles</translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation>Comme dans l’étude</translation>
    </message>
    <message>
        <source>Edge energy</source>
        <translation>Énergie du capteur</translation>
    </message>
    <message>
        <source>Total energy, edge and fog</source>
        <translation>Énergie totale, capteur et passerelle</translation>
    </message>
    <message>
        <source>Judge by the rules of the study again.</source>
        <translation>Juger de nouveau selon les règles de l’étude.</translation>
    </message>
    <message>
        <source>Put these rules into the study on the left, for the next search.</source>
        <translation>Placer ces règles dans l’étude de gauche, pour la prochaine recherche.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Whose energy is minimised and limited.</source>
        <translation>L’énergie de qui est minimisée et limitée.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>The wearable that computes the first layers.</source>
        <translation>L’appareil porté qui calcule les premières couches.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>The link that carries the activation at the cut.</source>
        <translation>La liaison qui transporte l’activation à la coupure.</translation>
    </message>
    <message>
        <source>Computes in</source>
        <translation>Calcule en</translation>
    </message>
    <message>
        <source>Number format of the layers on the wearable. int8 takes a quarter of the memory; what it spends is known only for devices with figures for it. The networks are not trained again: the accuracy in each format was measured when the run ended.</source>
        <translation>Format de nombre des couches sur le capteur. int8 occupe un quart de la mémoire&#x202f;; ce qu’il dépense n’est connu que pour les appareils qui ont des chiffres pour lui. Les réseaux ne sont pas réentraînés&#xa0;: l’exactitude dans chaque format a été mesurée à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Envoie en</translation>
    </message>
    <message>
        <source>Number format of the values on air, of 32, 16, 8 or 4 bits.</source>
        <translation>Format de nombre des valeurs envoyées par radio, de 32, 16, 8 ou 4 bits.</translation>
    </message>
    <message>
        <source>Fog factor</source>
        <translation>Facteur passerelle</translation>
    </message>
    <message>
        <source>How many times less energy the fog node needs for the same work.</source>
        <translation>Combien de fois moins d’énergie la passerelle (fog) demande pour le même travail.</translation>
    </message>
    <message>
        <source>Energy limit</source>
        <translation>Limite d’énergie</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>What one inference may spend in the scenario.</source>
        <translation>Ce qu’une inférence peut dépenser dans le scénario.</translation>
    </message>
    <message>
        <source>Flash limit</source>
        <translation>Limite de Flash</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Room for the weights of the layers on the wearable.</source>
        <translation>Place pour les poids des couches sur le capteur.</translation>
    </message>
    <message>
        <source>RAM limit</source>
        <translation>Limite de RAM</translation>
    </message>
    <message>
        <source>Room for what goes into and comes out of a layer on the wearable.</source>
        <translation>Place pour ce qui entre dans une couche du capteur et en sort.</translation>
    </message>
    <message>
        <source>as in the study</source>
        <translation>comme dans l’étude</translation>
    </message>
    <message>
        <source>%1 (study)</source>
        <comment>device or radio of the study</comment>
        <translation>%1 (étude)</translation>
    </message>
    <message>
        <source>Judged by the rules of the study.</source>
        <translation>Jugé selon les règles de l’étude.</translation>
    </message>
    <message>
        <source>Judged by other rules than those of the study.</source>
        <translation>Jugé selon d’autres règles que celles de l’étude.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Limite de latence</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long one inference may take, from the input to the class.</source>
        <translation>Temps qu’une inférence peut prendre, de l’entrée à la classe.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Limite de puissance</translation>
    </message>
    <message>
        <source>µW</source>
        <translation>µW</translation>
    </message>
    <message>
        <source>What the wearable may take on average; needs the time between inferences.</source>
        <translation>Ce que le capteur peut consommer en moyenne&#x202f;; il faut indiquer le temps entre inférences.</translation>
    </message>
    <message>
        <source>One inference every</source>
        <translation>Une inférence toutes les</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Time from one inference to the next.</source>
        <translation>Temps d’une inférence à la suivante.</translation>
    </message>
    <message>
        <source>State the time between inferences: without it the power limit judges nothing.</source>
        <translation>Indiquer le temps entre les inférences&#xa0;: sans lui, la limite de puissance ne juge rien.</translation>
    </message>
</context>
<context>
    <name>splitscape::ui::WorkersSection</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>no workers</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Other machines train too once their workers connect to this port of this machine; no result depends on them.</source>
        <translation>D’autres machines entraînent aussi dès que leurs workers se connectent à ce port de cette machine&#x202f;; aucun résultat n’en dépend.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of this machine. Empty: only programs of this machine and SSH tunnels reach the port. Any other address needs a password file, and its traffic is not encrypted.</source>
        <translation>De cette machine. Vide&#xa0;: seuls les programmes de cette machine et les tunnels SSH atteignent le port. Toute autre adresse demande un fichier de mot de passe, et son trafic n’est pas chiffré.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier de mot de passe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Password file of the workers</source>
        <translation>Fichier de mot de passe des workers</translation>
    </message>
    <message>
        <source>A text file that the workers have too; its content is what they must know.</source>
        <translation>Un fichier texte que les workers ont aussi&#x202f;; son contenu est ce qu’ils doivent connaître.</translation>
    </message>
    <message>
        <source>Workers only</source>
        <translation>Workers seuls</translation>
    </message>
    <message>
        <source>No network is trained on this machine.</source>
        <translation>Aucun réseau n’est entraîné sur cette machine.</translation>
    </message>
    <message>
        <source>%1 lost, %2 failed, %3 refused.</source>
        <translation>%1 perdus, %2 en échec, %3 refusés.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
</TS>
