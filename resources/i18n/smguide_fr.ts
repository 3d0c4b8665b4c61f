<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About smguide</source>
   <translation>À propos de smguide</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>MIT: free to use, change and pass on</source>
   <translation>MIT : libre d’utiliser, de modifier et de transmettre</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Storage engine</source>
   <translation>Moteur de stockage</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Write, review and publish an organisation's Social Media Guidelines.</source>
   <translation>Rédiger, relire et publier les règles d’une organisation pour les réseaux sociaux.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>Your data: {0}</source>
   <translation>Vos données : {0}</translation>
  </message>
 </context>
 <context>
  <name>AcceptDialog</name>
  <message>
   <source>1 month, until {0}</source>
   <translation>1 mois, jusqu’au {0}</translation>
  </message>
  <message>
   <source>1 year, until {0}</source>
   <translation>1 an, jusqu’au {0}</translation>
  </message>
  <message>
   <source>3 months, until {0}</source>
   <translation>3 mois, jusqu’au {0}</translation>
  </message>
  <message>
   <source>6 months, until {0}</source>
   <translation>6 mois, jusqu’au {0}</translation>
  </message>
  <message>
   <source>A reason and a name are needed.</source>
   <translation>Il faut un motif et un nom.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Admettre</translation>
  </message>
  <message>
   <source>Accept this finding</source>
   <translation>Admettre ce constat</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Admis par</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Parce que</translation>
  </message>
  <message>
   <source>It is listed under “Accepted” and comes back after that day. It is a part of your draft: reviewers see it, and undo takes it back.</source>
   <translation>Il figure sous « Admis » et revient après ce jour. Il fait partie de votre brouillon : les relecteurs le voient, et l’annulation le retire.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu’au</translation>
  </message>
  <message>
   <source>Why it is all right here, for whoever reads this next year.</source>
   <translation>Pourquoi cela convient ici, pour qui lira ceci l’an prochain.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About smguide</source>
   <translation>À &amp;propos de smguide</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>&amp;Earlier drafts…</source>
   <translation>&amp;Brouillons antérieurs…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <source>&amp;Find and replace…</source>
   <translation>&amp;Rechercher et remplacer…</translation>
  </message>
  <message>
   <source>&amp;Guidelines</source>
   <translation>&amp;Règles</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;History and review</source>
   <translation>&amp;Historique et relecture</translation>
  </message>
  <message>
   <source>&amp;Import a document…</source>
   <translation>&amp;Importer un document…</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>&amp;New guidelines…</source>
   <translation>&amp;Nouvelles règles…</translation>
  </message>
  <message>
   <source>&amp;Open a saved copy…</source>
   <translation>&amp;Ouvrir une copie enregistrée…</translation>
  </message>
  <message>
   <source>&amp;Publish</source>
   <translation>&amp;Publier</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Register of posts…</source>
   <translation>&amp;Registre des publications…</translation>
  </message>
  <message>
   <source>&amp;Save revision…</source>
   <translation>&amp;Enregistrer une version…</translation>
  </message>
  <message>
   <source>&amp;Tasks</source>
   <translation>&amp;Tâches</translation>
  </message>
  <message>
   <source>&amp;Team and rules of review…</source>
   <translation>Équipe et règles de re&amp;lecture…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Aff&amp;ichage</translation>
  </message>
  <message>
   <source>&amp;Write</source>
   <translation>&amp;Rédiger</translation>
  </message>
  <message>
   <source>About these &amp;guidelines…</source>
   <translation>À propos de ces rè&amp;gles…</translation>
  </message>
  <message>
   <source>Add a section…</source>
   <translation>Ajouter une section…</translation>
  </message>
  <message>
   <source>Add column after</source>
   <translation>Ajouter une colonne après</translation>
  </message>
  <message>
   <source>Add column before</source>
   <translation>Ajouter une colonne avant</translation>
  </message>
  <message>
   <source>Add row above</source>
   <translation>Ajouter une ligne au-dessus</translation>
  </message>
  <message>
   <source>Add row below</source>
   <translation>Ajouter une ligne au-dessous</translation>
  </message>
  <message>
   <source>As plain marks</source>
   <translation>En signes bruts</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Gras</translation>
  </message>
  <message>
   <source>Bulleted list</source>
   <translation>Liste à puces</translation>
  </message>
  <message>
   <source>Chec&amp;k a post</source>
   <translation>&amp;Vérifier une publication</translation>
  </message>
  <message>
   <source>Clear the look</source>
   <translation>Effacer la mise en forme</translation>
  </message>
  <message>
   <source>Colours as the &amp;system</source>
   <translation>Couleurs du &amp;système</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>&amp;Contraste élevé</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Degré de stabilité de cette clause</translation>
  </message>
  <message>
   <source>Insert table</source>
   <translation>Insérer un tableau</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Italique</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>Lan&amp;gue</translation>
  </message>
  <message>
   <source>Language of the &amp;system</source>
   <translation>Langue du &amp;système</translation>
  </message>
  <message>
   <source>Link…</source>
   <translation>Lien…</translation>
  </message>
  <message>
   <source>Move clause down</source>
   <translation>Descendre la clause</translation>
  </message>
  <message>
   <source>Move clause up</source>
   <translation>Monter la clause</translation>
  </message>
  <message>
   <source>Move item in</source>
   <translation>Mettre l’élément en retrait</translation>
  </message>
  <message>
   <source>Move item out</source>
   <translation>Sortir l’élément du retrait</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Descendre la section</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Monter la section</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>Sans objet, parce que…</translation>
  </message>
  <message>
   <source>Numbered list</source>
   <translation>Liste numérotée</translation>
  </message>
  <message>
   <source>One level in</source>
   <translation>Un niveau plus bas</translation>
  </message>
  <message>
   <source>One level out</source>
   <translation>Un niveau plus haut</translation>
  </message>
  <message>
   <source>Paste the words only</source>
   <translation>Coller les mots seulement</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Texte simple</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Citation</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Refer to a section…</source>
   <translation>Renvoyer à une section…</translation>
  </message>
  <message>
   <source>Remove clause</source>
   <translation>Supprimer la clause</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Supprimer la colonne</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Supprimer le lien</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Supprimer la ligne</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Supprimer la section</translation>
  </message>
  <message>
   <source>Remove table</source>
   <translation>Supprimer le tableau</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Sa&amp;ve a copy elsewhere…</source>
   <translation>Enregistrer une copie &amp;ailleurs…</translation>
  </message>
  <message>
   <source>Set the &amp;draft aside</source>
   <translation>&amp;Mettre le brouillon de côté</translation>
  </message>
  <message>
   <source>Show this clause with the signs it is stored with</source>
   <translation>Montrer cette clause avec les signes sous lesquels elle est enregistrée</translation>
  </message>
  <message>
   <source>Smaller heading</source>
   <translation>Titre plus petit</translation>
  </message>
  <message>
   <source>Smallest heading</source>
   <translation>Titre le plus petit</translation>
  </message>
  <message>
   <source>Story of this clause</source>
   <translation>Histoire de cette clause</translation>
  </message>
  <message>
   <source>Text at 100 %</source>
   <translation>Texte à 100 %</translation>
  </message>
  <message>
   <source>Text at 125 %</source>
   <translation>Texte à 125 %</translation>
  </message>
  <message>
   <source>Text at 150 %</source>
   <translation>Texte à 150 %</translation>
  </message>
  <message>
   <source>Text at 200 %</source>
   <translation>Texte à 200 %</translation>
  </message>
  <message>
   <source>Unlock &amp;your key…</source>
   <translation>Déverrouiller &amp;votre clé…</translation>
  </message>
 </context>
 <context>
  <name>Away</name>
  <message>
   <source>&amp;First day</source>
   <translation>&amp;Premier jour</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>&amp;Dernier jour</translation>
  </message>
  <message>
   <source>&amp;Who is away</source>
   <translation>Qui est &amp;absent</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absences</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>End standing in</source>
   <translation>Terminer le remplacement</translation>
  </message>
  <message>
   <source>End this…</source>
   <translation>Terminer…</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>I am away…</source>
   <translation>Je suis absent…</translation>
  </message>
  <message>
   <source>I am back</source>
   <translation>Je suis de retour</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Nobody else here reviews. Add somebody to the team first.</source>
   <translation>Personne d’autre ne relit ici. Ajoutez d’abord quelqu’un à l’équipe.</translation>
  </message>
  <message>
   <source>Nobody stands in any more</source>
   <translation>Plus personne ne remplace</translation>
  </message>
  <message>
   <source>Say why, since it is about somebody else.</source>
   <translation>Dites pourquoi, car cela concerne quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Signer</translation>
  </message>
  <message>
   <source>Somebody is away…</source>
   <translation>Quelqu’un est absent…</translation>
  </message>
  <message>
   <source>The last day is before the first, or over.</source>
   <translation>Le dernier jour précède le premier, ou il est passé.</translation>
  </message>
  <message>
   <source>Wh&amp;y, for the record</source>
   <translation>Po&amp;urquoi, pour l’historique</translation>
  </message>
  <message>
   <source>What was answered until now stays as it is.</source>
   <translation>Les réponses données jusqu’ici restent telles quelles.</translation>
  </message>
  <message>
   <source>Who &amp;stands in</source>
   <translation>Qui &amp;remplace</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Qui est absent</translation>
  </message>
  <message>
   <source>Who stands in</source>
   <translation>Qui remplace</translation>
  </message>
  <message>
   <source>Who stands in answers reviews in these days, under their own name, and the record says for whom as well. Nobody answers for what either of them wrote. It ends by itself, and can be ended before.</source>
   <translation>La personne qui remplace répond aux relectures pendant ces jours, en son propre nom, et l’historique dit pour qui aussi. Personne ne répond de ce que l’un des deux a écrit. Cela se termine tout seul et peut être arrêté avant.</translation>
  </message>
  <message>
   <source>Who stands in is on record</source>
   <translation>Le remplacement est dans l’historique</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Write both days, such as 1 December 2026.</source>
   <translation>Écrivez les deux jours, par exemple 1er décembre 2026.</translation>
  </message>
  <message>
   <source>You are away from {0} to {1}; {2} stands in.</source>
   <translation>Vous êtes absent du {0} au {1} ; {2} vous remplace.</translation>
  </message>
  <message>
   <source>You are away until {1}; {2} stands in.</source>
   <translation>Vous êtes absent jusqu’au {1} ; {2} vous remplace.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; you stand in.</source>
   <translation>{3} est absent du {0} au {1} ; vous remplacez.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; {2} stands in.</source>
   <translation>{3} est absent du {0} au {1} ; {2} remplace.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; you stand in.</source>
   <translation>{3} est absent jusqu’au {1} ; vous remplacez.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; {2} stands in.</source>
   <translation>{3} est absent jusqu’au {1} ; {2} remplace.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
 </context>
 <context>
  <name>BusyIndicator</name>
  <message>
   <source>Working…</source>
   <translation>En cours…</translation>
  </message>
 </context>
 <context>
  <name>CalmCombo</name>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (hors liste)</translation>
  </message>
  <message>
   <source>—</source>
   <translation>—</translation>
  </message>
 </context>
 <context>
  <name>ChangeBar</name>
  <message>
   <source>1 change</source>
   <translation>1 modification</translation>
  </message>
  <message>
   <source>A line on each section: what became of it</source>
   <translation>Une ligne par section : ce qu’elle est devenue</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Modification {0} sur {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Au propre</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Next change</source>
   <translation>Modification suivante</translation>
  </message>
  <message>
   <source>Next change (N or F8)</source>
   <translation>Modification suivante (N ou F8)</translation>
  </message>
  <message>
   <source>No changes</source>
   <translation>Aucune modification</translation>
  </message>
  <message>
   <source>Previous change</source>
   <translation>Modification précédente</translation>
  </message>
  <message>
   <source>Previous change (P or Shift+F8)</source>
   <translation>Modification précédente (P ou Maj+F8)</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Show what is unchanged as well, not only the changes</source>
   <translation>Afficher aussi ce qui n’a pas changé, et pas seulement les modifications</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>The new text as readers see it</source>
   <translation>Le nouveau texte tel que les lecteurs le voient</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>Le texte d’avant et, à côté, le texte actuel</translation>
  </message>
  <message>
   <source>What came in and what was taken out, marked</source>
   <translation>Ce qui est entré et ce qui a été retiré, marqué</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} modifications</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>1 agrees</source>
   <translation>1 accord</translation>
  </message>
  <message>
   <source>Across kinds of post and channels, for {0}</source>
   <translation>Par type de publication et par canal, pour {0}</translation>
  </message>
  <message>
   <source>After that the post may go out.</source>
   <translation>Ensuite, la publication peut partir.</translation>
  </message>
  <message>
   <source>After that the request lapses, and you ask anew.</source>
   <translation>Ensuite, la demande expire et vous demandez à nouveau.</translation>
  </message>
  <message>
   <source>After that, ask {0}.</source>
   <translation>Ensuite, demandez à {0}.</translation>
  </message>
  <message>
   <source>All of it is there: it can be decided now.</source>
   <translation>Tout est réuni : on peut décider maintenant.</translation>
  </message>
  <message>
   <source>Answers across kinds of post and channels</source>
   <translation>Réponses par type de publication et par canal</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Répond à quelqu’un</translation>
  </message>
  <message>
   <source>Ask at least {0} ahead.</source>
   <translation>Demandez au moins {0} à l’avance.</translation>
  </message>
  <message>
   <source>Ask {0} for advice.</source>
   <translation>Demandez conseil à {0}.</translation>
  </message>
  <message>
   <source>Ask {0}.</source>
   <translation>Demandez à {0}.</translation>
  </message>
  <message>
   <source>Ask {0}. All of them have to agree.</source>
   <translation>Demandez à {0}. Tous doivent être d’accord.</translation>
  </message>
  <message>
   <source>Ask {0}. {1} of them have to agree.</source>
   <translation>Demandez à {0}. {1} d’entre eux doivent être d’accord.</translation>
  </message>
  <message>
   <source>At level “{0}”: {1}</source>
   <translation>Au niveau « {0} » : {1}</translation>
  </message>
  <message>
   <source>At the same time:</source>
   <translation>En même temps :</translation>
  </message>
  <message>
   <source>Begin with one rule, such as “One person of the desk reads every post first”.</source>
   <translation>Commencez par une règle, par exemple « Une personne de la rédaction lit d’abord chaque publication ».</translation>
  </message>
  <message>
   <source>By edition {0}</source>
   <translation>Selon l’édition {0}</translation>
  </message>
  <message>
   <source>By edition {0}, in force</source>
   <translation>Selon l’édition {0}, en vigueur</translation>
  </message>
  <message>
   <source>By revision {0}</source>
   <translation>Selon la version {0}</translation>
  </message>
  <message>
   <source>By revision {0}: no edition is in force yet</source>
   <translation>Selon la version {0} : aucune édition n’est encore en vigueur</translation>
  </message>
  <message>
   <source>By the draft</source>
   <translation>Selon le brouillon</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Campagne dont elle fait partie</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Vérifier une publication</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Période de silence avant les résultats</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Pays auxquels elle est destinée</translation>
  </message>
  <message>
   <source>Decided by: {0}.</source>
   <translation>Qui décide : {0}.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Message privé</translation>
  </message>
  <message>
   <source>Does it touch</source>
   <translation>Touche-t-elle</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Période électorale</translation>
  </message>
  <message>
   <source>First: {0}</source>
   <translation>D’abord : {0}</translation>
  </message>
  <message>
   <source>For an everyday post of each kind. Choose a cell to ask about it.</source>
   <translation>Pour une publication ordinaire de chaque type. Choisissez une case pour poser la question.</translation>
  </message>
  <message>
   <source>Go to Write</source>
   <translation>Aller à Rédiger</translation>
  </message>
  <message>
   <source>Go to the section</source>
   <translation>Aller à la section</translation>
  </message>
  <message>
   <source>Have it confirmed by {0}: {1}.</source>
   <translation>Faites-le confirmer par {0} : {1}.</translation>
  </message>
  <message>
   <source>In “{0}”: {1}</source>
   <translation>En « {0} » : {1}</translation>
  </message>
  <message>
   <source>Incident level declared (0: all is normal)</source>
   <translation>Niveau d’incident déclaré (0 : tout est normal)</translation>
  </message>
  <message>
   <source>It has to be somebody else than in the other step.</source>
   <translation>Ce doit être quelqu’un d’autre que dans l’autre étape.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Type de publication</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>List the people who post for you, and the guidelines can answer for each.</source>
   <translation>Indiquez qui publie pour vous : les règles pourront répondre pour chacun.</translation>
  </message>
  <message>
   <source>List the places you post on, such as a page or an account.</source>
   <translation>Indiquez où vous publiez, par exemple une page ou un compte.</translation>
  </message>
  <message>
   <source>List what you post: answers, offers, news. Rules can then differ by kind.</source>
   <translation>Indiquez ce que vous publiez : réponses, offres, nouvelles. Les règles peuvent alors varier selon le type.</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Destinée à des enfants ou en montre</translation>
  </message>
  <message>
   <source>More ({0})</source>
   <translation>Plus ({0})</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Jamais assoupli</translation>
  </message>
  <message>
   <source>Next, from {0}: {1}</source>
   <translation>Ensuite, à partir du {0} : {1}</translation>
  </message>
  <message>
   <source>No channels are listed yet</source>
   <translation>Aucun canal n’est encore indiqué</translation>
  </message>
  <message>
   <source>No kinds of post are listed yet</source>
   <translation>Aucun type de publication n’est encore indiqué</translation>
  </message>
  <message>
   <source>No rules say yet who must agree</source>
   <translation>Aucune règle ne dit encore qui doit être d’accord</translation>
  </message>
  <message>
   <source>Nobody can be asked on this day: {0}.</source>
   <translation>Personne ne peut être consulté ce jour-là : {0}.</translation>
  </message>
  <message>
   <source>Nobody has recorded whether: {0}.</source>
   <translation>Personne n’a noté si : {0}.</translation>
  </message>
  <message>
   <source>Nobody is listed who may post</source>
   <translation>Personne n’est indiqué qui puisse publier</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Non connu</translation>
  </message>
  <message>
   <source>Not known: {0}. The stricter way was taken.</source>
   <translation>Non connu : {0}. La voie la plus stricte a été retenue.</translation>
  </message>
  <message>
   <source>One of ours</source>
   <translation>Un des nôtres</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Ouvre ou ferme un compte</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Payée, sponsorisée ou liée à un cadeau</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Personnes qu’elle devrait toucher</translation>
  </message>
  <message>
   <source>Register of posts…</source>
   <translation>Registre des publications…</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Say who you are</source>
   <translation>Dites qui vous êtes</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Montrer moins</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless most of them object.</source>
   <translation>Un silence de {0} vaut oui, sauf si la plupart s’y opposent.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless somebody objects.</source>
   <translation>Un silence de {0} vaut oui, sauf si quelqu’un s’y oppose.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes.</source>
   <translation>Un silence de {0} vaut oui.</translation>
  </message>
  <message>
   <source>Still missing: {0}.</source>
   <translation>Il manque encore : {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Plus strict pour un temps</translation>
  </message>
  <message>
   <source>Taken for so, as nobody said otherwise: {0}.</source>
   <translation>Admis, personne n’ayant dit le contraire : {0}.</translation>
  </message>
  <message>
   <source>Tell {0}.</source>
   <translation>Prévenez {0}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La réponse</translation>
  </message>
  <message>
   <source>The author’s own</source>
   <translation>Celui de l’auteur</translation>
  </message>
  <message>
   <source>The post</source>
   <translation>La publication</translation>
  </message>
  <message>
   <source>The text that answers</source>
   <translation>Le texte qui répond</translation>
  </message>
  <message>
   <source>The words are copied.</source>
   <translation>Les mots sont copiés.</translation>
  </message>
  <message>
   <source>They answer within {0}, {1}.</source>
   <translation>La réponse arrive sous {0}, {1}.</translation>
  </message>
  <message>
   <source>They answer within {0}.</source>
   <translation>La réponse arrive sous {0}.</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Sujets</translation>
  </message>
  <message>
   <source>Use edition {0} instead</source>
   <translation>Prendre plutôt l’édition {0}</translation>
  </message>
  <message>
   <source>Use the draft instead</source>
   <translation>Prendre plutôt le brouillon</translation>
  </message>
  <message>
   <source>Use the newest revision instead</source>
   <translation>Prendre plutôt la dernière version</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Reprend tel quel un texte convenu</translation>
  </message>
  <message>
   <source>Wait {0} before you ask.</source>
   <translation>Attendez {0} avant de demander.</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Nous avons déjà publié du même genre</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What would make this easier</source>
   <translation>Ce qui rendrait cela plus facile</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Whose account</source>
   <translation>Compte de qui</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Without an answer the post waits.</source>
   <translation>Sans réponse, la publication attend.</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>avant {0}</translation>
  </message>
  <message>
   <source>by {0} on {1}</source>
   <translation>avant {0} le {1}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>free, tell</source>
   <translation>libre, prévenir</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no closed period before results</source>
   <translation>pas de période de silence avant les résultats</translation>
  </message>
  <message>
   <source>no election period</source>
   <translation>pas de période électorale</translation>
  </message>
  <message>
   <source>no incident is declared</source>
   <translation>aucun incident n’est déclaré</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>pas ici</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>that it is right</source>
   <translation>que c’est exact</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>attend</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} accords</translation>
  </message>
  <message>
   <source>{0} may stop it.</source>
   <translation>{0} peut l’arrêter.</translation>
  </message>
  <message>
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1} : {2}</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>A channel gathering dust can be worse than none: people think you have closed down.</source>
   <translation>Un canal qui prend la poussière peut être pire que rien : les gens croient que vous avez fermé.</translation>
  </message>
  <message>
   <source>A channel that only advertises is most likely not going to work.</source>
   <translation>Un canal qui ne fait que de la publicité a toutes les chances de ne pas marcher.</translation>
  </message>
  <message>
   <source>A channel without an audience takes time and reaches nobody.</source>
   <translation>Un canal sans public prend du temps et n’atteint personne.</translation>
  </message>
  <message>
   <source>A clause of “{title}” was on trial until {date}; nobody has decided since.</source>
   <translation>Une clause de « {title} » était à l’essai jusqu’au {date} ; personne n’a décidé depuis.</translation>
  </message>
  <message>
   <source>A dead name tells readers that nobody has looked at the page for years.</source>
   <translation>Un nom disparu dit aux lecteurs que personne n’a regardé la page depuis des années.</translation>
  </message>
  <message>
   <source>A forgotten access is found by others.</source>
   <translation>Un accès oublié est trouvé par d’autres.</translation>
  </message>
  <message>
   <source>A goal that one cannot put into words guides nobody.</source>
   <translation>Un objectif que l’on ne peut pas dire avec des mots ne guide personne.</translation>
  </message>
  <message>
   <source>A goal without a way stays a wish; a way without a goal is only busy.</source>
   <translation>Un objectif sans chemin reste un vœu ; un chemin sans objectif n’est que de l’agitation.</translation>
  </message>
  <message>
   <source>A heading without text promises something that is not there.</source>
   <translation>Un titre sans texte promet quelque chose qui n’est pas là.</translation>
  </message>
  <message>
   <source>A last phase that is freer than the first</source>
   <translation>Une dernière phase plus libre que la première</translation>
  </message>
  <message>
   <source>A link that does not work, or a law that no longer exists, costs the text its weight. The list of replaced laws is short; others may be outdated as well.</source>
   <translation>Un lien qui ne marche pas, ou une loi qui n’existe plus, ôte du poids au texte. La liste des lois remplacées est courte ; d’autres peuvent aussi être dépassées.</translation>
  </message>
  <message>
   <source>A machine that keeps callers away from people is worse than a late answer.</source>
   <translation>Une machine qui tient les gens à distance des gens est pire qu’une réponse tardive.</translation>
  </message>
  <message>
   <source>A network of one’s own is seldom as good, costs more than planned, and few come.</source>
   <translation>Un réseau à soi est rarement aussi bon, coûte plus que prévu, et peu de gens y viennent.</translation>
  </message>
  <message>
   <source>A pause before a heated answer</source>
   <translation>Une pause avant une réponse à chaud</translation>
  </message>
  <message>
   <source>A person answers</source>
   <translation>Une personne répond</translation>
  </message>
  <message>
   <source>A pilot inside that ends</source>
   <translation>Un pilote interne qui a une fin</translation>
  </message>
  <message>
   <source>A plan for each goal and each group</source>
   <translation>Un plan pour chaque objectif et chaque groupe</translation>
  </message>
  <message>
   <source>A platform of one’s own</source>
   <translation>Une plateforme à soi</translation>
  </message>
  <message>
   <source>A post that needs an agreement nobody can give is held for ever.</source>
   <translation>Une publication qui exige un accord que personne ne peut donner attend pour toujours.</translation>
  </message>
  <message>
   <source>A power that belongs to nobody in particular is used on a bad day.</source>
   <translation>Un pouvoir qui n’est à personne en particulier s’exerce un mauvais jour.</translation>
  </message>
  <message>
   <source>A privacy notice for each page</source>
   <translation>Une information sur les données personnelles pour chaque page</translation>
  </message>
  <message>
   <source>A promise when to answer</source>
   <translation>Une promesse de délai de réponse</translation>
  </message>
  <message>
   <source>A public body that removes opinions it does not like may breach free speech. The judgement named here was not looked up.</source>
   <translation>Un organisme public qui retire les opinions qui lui déplaisent peut porter atteinte à la liberté d’expression. Le jugement cité ici n’a pas été consulté.</translation>
  </message>
  <message>
   <source>A question without a clause is a gap in the guidelines.</source>
   <translation>Une question sans clause est une lacune dans les règles.</translation>
  </message>
  <message>
   <source>A reason of one’s own</source>
   <translation>Une raison à soi</translation>
  </message>
  <message>
   <source>A rule that names nobody cannot be followed, and nobody notices until it is needed.</source>
   <translation>Une règle qui ne nomme personne ne peut pas être suivie, et nul ne le remarque avant d’en avoir besoin.</translation>
  </message>
  <message>
   <source>A rule that the law asks for must not give way to trust or an emergency.</source>
   <translation>Une règle que la loi exige ne doit céder ni à la confiance ni à l’urgence.</translation>
  </message>
  <message>
   <source>A rule that tightens by itself is kept; one in a calendar is forgotten.</source>
   <translation>Une règle qui se resserre d’elle-même est respectée ; celle qui est dans un agenda est oubliée.</translation>
  </message>
  <message>
   <source>A stage that ends by feeling ends never, or for some people only.</source>
   <translation>Une étape qui finit au jugé ne finit jamais, ou seulement pour certains.</translation>
  </message>
  <message>
   <source>A tool that may post is a key to your accounts.</source>
   <translation>Un outil autorisé à publier est une clé de vos comptes.</translation>
  </message>
  <message>
   <source>A trial without an end is a rule that nobody agreed to.</source>
   <translation>Un essai sans fin est une règle que personne n’a acceptée.</translation>
  </message>
  <message>
   <source>A typed number stays behind when sections move.</source>
   <translation>Un numéro tapé à la main ne suit pas quand les sections se déplacent.</translation>
  </message>
  <message>
   <source>A voice needs at least one of the three; without any, posts stay dull.</source>
   <translation>Une voix a besoin d’au moins un des trois ; sans aucun, les publications restent ternes.</translation>
  </message>
  <message>
   <source>AI is mentioned, but not what must be labelled and who checks it.</source>
   <translation>L’IA est mentionnée, mais non ce qu’il faut signaler ni qui le vérifie.</translation>
  </message>
  <message>
   <source>Acceptances that cover nothing</source>
   <translation>Constats admis qui ne couvrent rien</translation>
  </message>
  <message>
   <source>Access to each channel</source>
   <translation>L’accès à chaque canal</translation>
  </message>
  <message>
   <source>Accessibility of public bodies (United States)</source>
   <translation>Accessibilité des organismes publics (États-Unis)</translation>
  </message>
  <message>
   <source>Accounts are opened and then not worked. Nobody notices what belongs to nobody.</source>
   <translation>On ouvre des comptes, puis on ne s’en occupe pas. Personne ne remarque ce qui n’est à personne.</translation>
  </message>
  <message>
   <source>Accounts that look like yours confuse people; a ban on every use reaches too far.</source>
   <translation>Des comptes qui ressemblent aux vôtres troublent les gens ; interdire tout usage va trop loin.</translation>
  </message>
  <message>
   <source>Add a goal that is about listening or helping.</source>
   <translation>Ajoutez un objectif qui consiste à écouter ou à aider.</translation>
  </message>
  <message>
   <source>Add a last rule that holds for everything that no other rule speaks of.</source>
   <translation>Ajoutez une dernière règle qui vaut pour tout ce dont aucune autre ne parle.</translation>
  </message>
  <message>
   <source>Add a row for this group, or take it from the goal.</source>
   <translation>Ajoutez une ligne pour ce groupe, ou retirez-le de l’objectif.</translation>
  </message>
  <message>
   <source>Add a row under “How we get there”: for whom, the way, what you do.</source>
   <translation>Ajoutez une ligne sous « Comment nous y arrivons » : pour qui, le chemin, ce que vous faites.</translation>
  </message>
  <message>
   <source>Add a rule that is never relaxed: static posts need a principal, with name and date. Conversations may be looked at afterwards.</source>
   <translation>Ajoutez une règle qui ne s’assouplit jamais : les publications statiques exigent un responsable habilité (principal), avec nom et date. Les conversations peuvent être regardées après coup.</translation>
  </message>
  <message>
   <source>Add another use, such as support, feedback or service alerts.</source>
   <translation>Ajoutez un autre usage, par exemple l’assistance, les retours ou les avis de perturbation.</translation>
  </message>
  <message>
   <source>Add it where the consequences are.</source>
   <translation>Ajoutez-le là où sont les conséquences.</translation>
  </message>
  <message>
   <source>Add its first entry.</source>
   <translation>Ajoutez sa première entrée.</translation>
  </message>
  <message>
   <source>Add kinds that help, answer or show how things are done.</source>
   <translation>Ajoutez des types qui aident, répondent ou montrent comment on fait.</translation>
  </message>
  <message>
   <source>Add one or two examples that people meet in their work.</source>
   <translation>Ajoutez un ou deux exemples que l’on rencontre dans son travail.</translation>
  </message>
  <message>
   <source>Add one sentence under Disclosure.</source>
   <translation>Ajoutez une phrase sous Transparence.</translation>
  </message>
  <message>
   <source>Add one that asks, helps, teaches or entertains.</source>
   <translation>Ajoutez-en un qui interroge, aide, enseigne ou divertit.</translation>
  </message>
  <message>
   <source>Add one with a beginning and an end, and say what stays allowed.</source>
   <translation>Ajoutez-en une avec un début et une fin, et dites ce qui reste permis.</translation>
  </message>
  <message>
   <source>Add one, also for what partners post for you.</source>
   <translation>Ajoutez-en une, aussi pour ce que des partenaires publient pour vous.</translation>
  </message>
  <message>
   <source>Add that nobody is kept from reporting to an authority.</source>
   <translation>Ajoutez que personne n’est empêché de s’adresser à une autorité.</translation>
  </message>
  <message>
   <source>Add the decision under Build our own, or use what is there.</source>
   <translation>Ajoutez la décision sous Créer le nôtre, ou utilisez ce qui existe.</translation>
  </message>
  <message>
   <source>Add the place under Moderation and choose its level.</source>
   <translation>Ajoutez le lieu sous Modération et choisissez son niveau.</translation>
  </message>
  <message>
   <source>Add the section on confidentiality, or say why it does not apply.</source>
   <translation>Ajoutez la section sur la confidentialité, ou dites pourquoi elle ne vous concerne pas.</translation>
  </message>
  <message>
   <source>Add the section on disclosure, or say why it does not apply.</source>
   <translation>Ajoutez la section sur la transparence, ou dites pourquoi elle ne vous concerne pas.</translation>
  </message>
  <message>
   <source>Add the section on purpose and goals, or say why you need none.</source>
   <translation>Ajoutez la section sur le but et les objectifs, ou dites pourquoi vous n’en avez pas besoin.</translation>
  </message>
  <message>
   <source>Add the section on tone and negative feedback.</source>
   <translation>Ajoutez la section sur le ton et les retours négatifs.</translation>
  </message>
  <message>
   <source>Add this {register} or {otherwise}.</source>
   <translation>À ajouter : {register} ; sinon : {otherwise}.</translation>
  </message>
  <message>
   <source>Add two to five: each for somebody, each measurable.</source>
   <translation>Ajoutez-en de deux à cinq : chacun pour quelqu’un, chacun mesurable.</translation>
  </message>
  <message>
   <source>Add what the switch is called, such as “Paid partnership”.</source>
   <translation>Ajoutez le nom du réglage, par exemple « Partenariat rémunéré ».</translation>
  </message>
  <message>
   <source>Add what you use it for.</source>
   <translation>Ajoutez à quoi il vous sert.</translation>
  </message>
  <message>
   <source>Add what your people and you get out of it, or decide against it.</source>
   <translation>Ajoutez ce que votre public et vous y gagnez, ou renoncez-y.</translation>
  </message>
  <message>
   <source>Add what your people may use it for in their own work.</source>
   <translation>Ajoutez ce à quoi chacun peut l’employer dans son propre travail.</translation>
  </message>
  <message>
   <source>Add where people speak about you without telling you.</source>
   <translation>Ajoutez les endroits où l’on parle de vous sans vous le dire.</translation>
  </message>
  <message>
   <source>Add words that people can copy.</source>
   <translation>Ajoutez des mots que l’on peut copier.</translation>
  </message>
  <message>
   <source>Advertising and records of advisers</source>
   <translation>Publicité et archives des conseillers</translation>
  </message>
  <message>
   <source>Advertising must be obvious as such; false and rewarded reviews are banned. Which sections of the code apply was only partly looked up.</source>
   <translation>La publicité doit se reconnaître aussitôt ; les avis faux ou récompensés sont interdits. Les sections du code qui s’appliquent n’ont été consultées qu’en partie.</translation>
  </message>
  <message>
   <source>Advertising that can be recognised (United Kingdom)</source>
   <translation>Une publicité reconnaissable (Royaume-Uni)</translation>
  </message>
  <message>
   <source>Advertising that reaches New York must say so, or pay 1,000 and then 5,000 dollars.</source>
   <translation>Une publicité qui atteint New York doit le dire, sous peine de 1 000, puis 5 000 dollars.</translation>
  </message>
  <message>
   <source>Afterwards there is always a figure that has risen.</source>
   <translation>Après coup, il y a toujours un chiffre qui a monté.</translation>
  </message>
  <message>
   <source>Agree hours a week or a fixed time in the schedule, or take the role away.</source>
   <translation>Convenez d’heures par semaine ou d’un moment fixe au calendrier, ou retirez le rôle.</translation>
  </message>
  <message>
   <source>Agreeing again after a significant change</source>
   <translation>Un nouvel accord après une modification importante</translation>
  </message>
  <message>
   <source>All departments</source>
   <translation>Tous les services de la maison</translation>
  </message>
  <message>
   <source>All kinds of post under “{title}” announce or promote something.</source>
   <translation>Tous les types de publication sous « {title} » annoncent ou promeuvent quelque chose.</translation>
  </message>
  <message>
   <source>An account costs nothing. What it needs does.</source>
   <translation>Un compte ne coûte rien. Ce dont il a besoin, si.</translation>
  </message>
  <message>
   <source>An account is open already, and {number} in “{title}” are not answered.</source>
   <translation>Un compte est déjà ouvert, et il manque des réponses dans « {title} » : {number}.</translation>
  </message>
  <message>
   <source>An empty clause is numbered and printed like any other.</source>
   <translation>Une clause vide est numérotée et imprimée comme les autres.</translation>
  </message>
  <message>
   <source>An entry that is rewarded is an advertisement, and platforms have rules of their own.</source>
   <translation>Une participation récompensée est une publicité, et les plateformes ont leurs propres règles.</translation>
  </message>
  <message>
   <source>An everyday post waits for {steps} people and up to {hours} hours: “{rule}”.</source>
   <translation>Une publication courante attend {steps} personnes et jusqu’à {hours} heures : « {rule} ».</translation>
  </message>
  <message>
   <source>An hour a week is a beginning. Put it in somebody’s diary.</source>
   <translation>Une heure par semaine est un début. Inscrivez-la dans l’agenda de quelqu’un.</translation>
  </message>
  <message>
   <source>An owner, and a next review</source>
   <translation>Un responsable, et une prochaine révision</translation>
  </message>
  <message>
   <source>Answer them in a sentence each; “we do not know yet” is an answer too.</source>
   <translation>Répondez à chacune en une phrase ; « nous ne le savons pas encore » est aussi une réponse.</translation>
  </message>
  <message>
   <source>Answers, comparisons and editions are worked out from these fields.</source>
   <translation>Les réponses, les comparaisons et les éditions sont établies à partir de ces champs.</translation>
  </message>
  <message>
   <source>As a true reference the number follows when sections move.</source>
   <translation>Avec un vrai renvoi, le numéro suit quand les sections se déplacent.</translation>
  </message>
  <message>
   <source>Ask for a legal look, a mark in each entry that is rewarded, and the platform’s terms.</source>
   <translation>Demandez un regard juridique, une mention dans chaque participation récompensée, et le respect des conditions de la plateforme.</translation>
  </message>
  <message>
   <source>Ask for a notice that cannot be missed.</source>
   <translation>Demandez un avertissement que l’on ne peut pas manquer.</translation>
  </message>
  <message>
   <source>Ask for a permission or licence and a credit, and say where you get material from.</source>
   <translation>Demandez une autorisation ou une licence et la mention de l’auteur, et dites d’où vient votre matériel.</translation>
  </message>
  <message>
   <source>Ask for captions, also for sound.</source>
   <translation>Demandez des sous-titres, aussi pour le son.</translation>
  </message>
  <message>
   <source>Ask for descriptions, captions, capitals in hashtags (#LikeThis), few emoji, and no pictures of text.</source>
   <translation>Demandez des descriptions, des sous-titres, des majuscules dans les mots-dièse (#CommeCela), peu d’émojis, et pas d’images de texte.</translation>
  </message>
  <message>
   <source>Ask for it in the post itself; few readers open a profile.</source>
   <translation>Demandez-le dans la publication même ; peu de lecteurs ouvrent un profil.</translation>
  </message>
  <message>
   <source>Ask for “Ad” at the beginning, and rule out false or rewarded reviews.</source>
   <translation>Demandez « Ad » au début, et excluez les avis faux ou récompensés.</translation>
  </message>
  <message>
   <source>Ask some of them, and note the day.</source>
   <translation>Interrogez-en quelques-uns, et notez le jour.</translation>
  </message>
  <message>
   <source>Ask somebody who knows the law what applies today.</source>
   <translation>Demandez à quelqu’un qui connaît le droit ce qui s’applique aujourd’hui.</translation>
  </message>
  <message>
   <source>Ask somebody who likes being there, and list them under Champions.</source>
   <translation>Demandez à quelqu’un qui aime y être, et inscrivez cette personne sous Meneurs.</translation>
  </message>
  <message>
   <source>Ask the people who use them, and note what they say under “{title}”.</source>
   <translation>Interrogez ceux qui s’en servent, et notez ce qu’ils disent sous « {title} ».</translation>
  </message>
  <message>
   <source>Asking for private passwords</source>
   <translation>Demander des mots de passe privés</translation>
  </message>
  <message>
   <source>Asking where people go</source>
   <translation>Demander où vont les gens</translation>
  </message>
  <message>
   <source>Audiences that are met somewhere</source>
   <translation>Des publics rencontrés quelque part</translation>
  </message>
  <message>
   <source>Bans on politics in people’s own time</source>
   <translation>Interdictions de politique pendant le temps libre</translation>
  </message>
  <message>
   <source>Bans that may reach too far</source>
   <translation>Interdictions qui vont peut-être trop loin</translation>
  </message>
  <message>
   <source>Begin it with “Ad”, which readers know.</source>
   <translation>Commencez par « Ad », que les lecteurs connaissent.</translation>
  </message>
  <message>
   <source>Begin with one process that reads everything; relax it in the next phase.</source>
   <translation>Commencez par un seul circuit où tout est lu ; assouplissez-le à la phase suivante.</translation>
  </message>
  <message>
   <source>Begin with one that reads everything; tell kinds of post apart later.</source>
   <translation>Commencez par un seul, où tout est lu ; distinguez plus tard les types de publication.</translation>
  </message>
  <message>
   <source>Both halves of the rules</source>
   <translation>Les deux moitiés des règles</translation>
  </message>
  <message>
   <source>Channels that are not open</source>
   <translation>Canaux qui ne sont pas ouverts</translation>
  </message>
  <message>
   <source>Channels that are there for somebody</source>
   <translation>Canaux qui sont là pour quelqu’un</translation>
  </message>
  <message>
   <source>Channels that people can find</source>
   <translation>Canaux que l’on peut trouver</translation>
  </message>
  <message>
   <source>Channels that somebody answers for</source>
   <translation>Canaux dont quelqu’un répond</translation>
  </message>
  <message>
   <source>Channels with a rhythm</source>
   <translation>Canaux qui ont un rythme</translation>
  </message>
  <message>
   <source>Channels without a name</source>
   <translation>Canaux sans nom</translation>
  </message>
  <message>
   <source>Children</source>
   <translation>Enfants</translation>
  </message>
  <message>
   <source>Children cannot weigh what a public picture means. These references were not looked up.</source>
   <translation>Les enfants ne peuvent pas mesurer ce que signifie une image publique. Ces références n’ont pas été consultées.</translation>
  </message>
  <message>
   <source>Choose its goal, or drop the message.</source>
   <translation>Choisissez son objectif, ou abandonnez le message.</translation>
  </message>
  <message>
   <source>Choose its goal, or let it go.</source>
   <translation>Choisissez son objectif, ou abandonnez-le.</translation>
  </message>
  <message>
   <source>Choose somebody who is still there.</source>
   <translation>Choisissez quelqu’un qui est encore là.</translation>
  </message>
  <message>
   <source>Choose the audiences that are there, or think of giving the channel up.</source>
   <translation>Choisissez les publics qui s’y trouvent, ou songez à abandonner le canal.</translation>
  </message>
  <message>
   <source>Choose the clause that answers it. If there is none, write it.</source>
   <translation>Choisissez la clause qui y répond. S’il n’y en a pas, écrivez-la.</translation>
  </message>
  <message>
   <source>Choose the roles that must agree. This is about the guidelines, not about each post.</source>
   <translation>Choisissez les rôles qui doivent donner leur accord. Il s’agit des règles, pas de chaque publication.</translation>
  </message>
  <message>
   <source>Choose this audience for a channel, or say under Venues why it is met nowhere.</source>
   <translation>Choisissez ce public pour un canal, ou dites sous Lieux pourquoi on ne le rencontre nulle part.</translation>
  </message>
  <message>
   <source>Clause {number} of “{title}” is empty.</source>
   <translation>La clause {number} de « {title} » est vide.</translation>
  </message>
  <message>
   <source>Clauses tried out in real conversations</source>
   <translation>Clauses essayées dans de vraies conversations</translation>
  </message>
  <message>
   <source>Clauses without words</source>
   <translation>Clauses sans texte</translation>
  </message>
  <message>
   <source>Commercial intent must be recognisable. The platforms have to offer a label; that it must be used follows from consumer law and national law, which was not looked up.</source>
   <translation>L’intention commerciale doit se reconnaître. Les plateformes doivent proposer une étiquette ; l’obligation de s’en servir découle du droit de la consommation et du droit national, qui n’a pas été consulté.</translation>
  </message>
  <message>
   <source>Communications are kept for three years.</source>
   <translation>Les communications se conservent trois ans.</translation>
  </message>
  <message>
   <source>Compare it with the figures the service publishes, and note what came of it.</source>
   <translation>Comparez avec les chiffres que publie le service, et notez ce qu’il en ressort.</translation>
  </message>
  <message>
   <source>Compared with who is there</source>
   <translation>Comparé avec ceux qui y sont</translation>
  </message>
  <message>
   <source>Consequences, and who decides on them</source>
   <translation>Conséquences, et qui en décide</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Concours et tirages au sort</translation>
  </message>
  <message>
   <source>Correct the dates, or say in “{title}” what you compare with; then accept this.</source>
   <translation>Corrigez les dates, ou dites dans « {title} » à quoi vous comparez ; puis admettez ce constat.</translation>
  </message>
  <message>
   <source>Correct the dates, or say that it is still listening.</source>
   <translation>Corrigez les dates, ou dites qu’il est encore à l’écoute.</translation>
  </message>
  <message>
   <source>Cut it to about 25, so that people can quote it.</source>
   <translation>Ramenez-la à environ 25, pour que l’on puisse la citer.</translation>
  </message>
  <message>
   <source>Decide which is right, and say it in one place.</source>
   <translation>Décidez ce qui est juste, et dites-le à un seul endroit.</translation>
  </message>
  <message>
   <source>Degrees of access are fine if they are clearly defined and fairly applied.</source>
   <translation>Des degrés d’accès conviennent s’ils sont clairement définis et appliqués avec équité.</translation>
  </message>
  <message>
   <source>Describe it so plainly that two people would sort a newcomer the same way.</source>
   <translation>Décrivez-le si clairement que deux personnes classeraient un nouveau venu de la même façon.</translation>
  </message>
  <message>
   <source>Each group needs ways, means and figures of its own.</source>
   <translation>Chaque groupe a besoin de ses propres chemins, moyens et chiffres.</translation>
  </message>
  <message>
   <source>Each step answers what the next one has to know.</source>
   <translation>Chaque étape répond à ce que la suivante doit savoir.</translation>
  </message>
  <message>
   <source>Elections and politics</source>
   <translation>Élections et politique</translation>
  </message>
  <message>
   <source>Employees may speak up together about their work, in social media too. That a general saving clause is not enough was not looked up.</source>
   <translation>Les employés peuvent s’exprimer ensemble sur leur travail, aussi sur les réseaux sociaux. Qu’une clause de réserve générale ne suffise pas n’a pas été vérifié.</translation>
  </message>
  <message>
   <source>Enter a day for the next look, or how often they are looked at.</source>
   <translation>Entrez un jour pour le prochain examen, ou à quel rythme elles sont examinées.</translation>
  </message>
  <message>
   <source>Enter a day; guidelines are always work in progress.</source>
   <translation>Inscrivez un jour ; des règles ne sont jamais achevées.</translation>
  </message>
  <message>
   <source>Enter one of the three; then one can see that they are prepared.</source>
   <translation>Entrez l’un des trois ; on voit alors que ces personnes sont préparées.</translation>
  </message>
  <message>
   <source>Enter the address of the notice, and say there whom people can ask.</source>
   <translation>Entrez l’adresse de cette information, et dites-y à qui l’on peut s’adresser.</translation>
  </message>
  <message>
   <source>Enter the course when it is done, or take the right to post away until then.</source>
   <translation>Entrez la formation quand elle est faite, ou retirez d’ici là le droit de publier.</translation>
  </message>
  <message>
   <source>Enter the day.</source>
   <translation>Inscrivez le jour.</translation>
  </message>
  <message>
   <source>Enter the training, or take the person off the list.</source>
   <translation>Entrez la formation, ou retirez la personne de la liste.</translation>
  </message>
  <message>
   <source>Enter who asked them and when, and when they said yes.</source>
   <translation>Entrez qui leur a demandé et quand, et quand ces personnes ont dit oui.</translation>
  </message>
  <message>
   <source>Even confirming that somebody is a patient can be a breach. There is no federal rule for social media in particular; the general one applies.</source>
   <translation>Même confirmer que quelqu’un est un patient peut être une infraction. Il n’y a pas de règle fédérale propre aux réseaux sociaux ; la règle générale s’applique.</translation>
  </message>
  <message>
   <source>Everybody is told</source>
   <translation>Tout le monde est prévenu</translation>
  </message>
  <message>
   <source>Everyday posts that wait too long</source>
   <translation>Publications courantes qui attendent trop longtemps</translation>
  </message>
  <message>
   <source>Experiments with a commitment</source>
   <translation>Des expériences avec un engagement</translation>
  </message>
  <message>
   <source>Faceless and nameless accounts are believed less, and answered less.</source>
   <translation>On croit moins les comptes sans visage et sans nom, et on leur répond moins.</translation>
  </message>
  <message>
   <source>Fields that are not filled in as expected</source>
   <translation>Champs qui ne sont pas remplis comme prévu</translation>
  </message>
  <message>
   <source>Figures fixed beforehand</source>
   <translation>Des chiffres fixés à l’avance</translation>
  </message>
  <message>
   <source>Fill in what is missing, in a few words.</source>
   <translation>Complétez ce qui manque, en quelques mots.</translation>
  </message>
  <message>
   <source>Fill it in under Channels, or pause the channel.</source>
   <translation>Remplissez-le sous Canaux, ou mettez le canal en pause.</translation>
  </message>
  <message>
   <source>Fill it in under Channels; passwords themselves belong nowhere in here.</source>
   <translation>Complétez-le sous Canaux ; les mots de passe eux-mêmes n’ont leur place nulle part ici.</translation>
  </message>
  <message>
   <source>Financial promotions</source>
   <translation>Promotions financières</translation>
  </message>
  <message>
   <source>Five questions before the first account</source>
   <translation>Cinq questions avant le premier compte</translation>
  </message>
  <message>
   <source>Found on the internet is not free to use; a platform’s music is often not for advertising. That an exception in court is no permission was not looked up.</source>
   <translation>Trouvé sur internet ne veut pas dire libre d’usage ; la musique d’une plateforme ne vaut souvent pas pour la publicité. Qu’une exception admise par un tribunal ne soit pas une autorisation n’a pas été vérifié.</translation>
  </message>
  <message>
   <source>From goal to way to means</source>
   <translation>De l’objectif au chemin et aux moyens</translation>
  </message>
  <message>
   <source>Give it a goal, an owner, a last day and a measure before it begins.</source>
   <translation>Donnez-lui un objectif, un responsable, un dernier jour et une mesure avant de commencer.</translation>
  </message>
  <message>
   <source>Give it a number or a date.</source>
   <translation>Donnez-lui un chiffre ou une date.</translation>
  </message>
  <message>
   <source>Give somebody else access for these days.</source>
   <translation>Donnez l’accès à quelqu’un d’autre pour ces jours-là.</translation>
  </message>
  <message>
   <source>Go where the people you are trying to reach go.</source>
   <translation>Allez là où vont les gens que vous cherchez à atteindre.</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Objectifs</translation>
  </message>
  <message>
   <source>Goals in plain words</source>
   <translation>Des objectifs en mots simples</translation>
  </message>
  <message>
   <source>Goals that can be said</source>
   <translation>Des objectifs que l’on peut dire</translation>
  </message>
  <message>
   <source>Goals that serve nothing else lose their hours in the first lean year.</source>
   <translation>Des objectifs qui ne servent rien d’autre perdent leurs heures à la première année maigre.</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress. Without a day nobody looks.</source>
   <translation>Des règles ne sont jamais finies. Sans un jour fixé, personne ne regarde.</translation>
  </message>
  <message>
   <source>Guidelines are there to make people able to take part; a list of bans keeps them out.</source>
   <translation>Les règles sont là pour rendre chacun capable de participer ; une liste d’interdictions l’en écarte.</translation>
  </message>
  <message>
   <source>Guidelines that belong to nobody are reviewed by nobody.</source>
   <translation>Des règles qui ne sont à personne ne sont revues par personne.</translation>
  </message>
  <message>
   <source>Guidelines that enable</source>
   <translation>Des règles qui rendent capable</translation>
  </message>
  <message>
   <source>Hours that there are</source>
   <translation>Les heures qu’il y a</translation>
  </message>
  <message>
   <source>If it is one of your own sections, use “Refer to a section…”: it follows every move.</source>
   <translation>Si c’est une de vos propres sections, employez « Renvoyer à une section… » : le renvoi suit chaque déplacement.</translation>
  </message>
  <message>
   <source>In the United States a rule for employees is presumed unlawful where somebody who depends on the job could read it as a ban on speaking up together. Whether that reading still stands is uncertain: the board’s majority and guidance changed in 2025.</source>
   <translation>Aux États-Unis, une règle pour les employés est présumée illégale si quelqu’un qui dépend de son emploi peut y lire une interdiction de s’exprimer ensemble. Il n’est pas sûr que cette lecture tienne encore : la majorité du Board et ses consignes ont changé en 2025.</translation>
  </message>
  <message>
   <source>In the United States a text that may keep people from reporting is itself a breach for issuers. The notice about trade secrets and the European directive were not looked up.</source>
   <translation>Aux États-Unis, un texte qui peut retenir quelqu’un de signaler est en soi une infraction pour les émetteurs. L’avis sur les secrets d’affaires et la directive européenne n’ont pas été consultés.</translation>
  </message>
  <message>
   <source>In the end only certain types of postings should need somebody’s yes beforehand.</source>
   <translation>À la fin, seuls certains types de publication devraient exiger un oui préalable.</translation>
  </message>
  <message>
   <source>It is hard to enforce, and people who might become customers cannot see you.</source>
   <translation>C’est difficile à faire respecter, et ceux qui pourraient devenir clients ne vous voient pas.</translation>
  </message>
  <message>
   <source>It is kept as it is; a newer smguide may have a form for it.</source>
   <translation>Elle est gardée telle quelle ; un smguide plus récent a peut-être un formulaire pour elle.</translation>
  </message>
  <message>
   <source>It is very hard for outsiders to be timely, natural and effective.</source>
   <translation>Il est très difficile à des gens de l’extérieur d’être rapides, naturels et efficaces.</translation>
  </message>
  <message>
   <source>It may be given away, lost or stolen, and people must know whom to call.</source>
   <translation>Cela peut être divulgué, perdu ou volé, et chacun doit savoir qui appeler.</translation>
  </message>
  <message>
   <source>It will happen; on the day it is too late to agree on it.</source>
   <translation>Cela arrivera ; le jour même, il est trop tard pour s’entendre.</translation>
  </message>
  <message>
   <source>It works only when somebody is tasked with it and committed to it.</source>
   <translation>Cela ne marche que si quelqu’un en est chargé et s’y engage.</translation>
  </message>
  <message>
   <source>Its fields can be neither shown nor checked here.</source>
   <translation>Ses champs ne peuvent être ni montrés ni vérifiés ici.</translation>
  </message>
  <message>
   <source>Keep it as settled</source>
   <translation>La garder comme stabilisée</translation>
  </message>
  <message>
   <source>Keep it as settled, change it, or name another day.</source>
   <translation>Gardez-la comme stabilisée, modifiez-la, ou nommez un autre jour.</translation>
  </message>
  <message>
   <source>Keep the comment, the ground, the day and who decided.</source>
   <translation>Gardez le commentaire, le motif, le jour et qui a décidé.</translation>
  </message>
  <message>
   <source>Led by people from inside</source>
   <translation>Mené par des gens de l’intérieur</translation>
  </message>
  <message>
   <source>Led by people who know the house</source>
   <translation>Mené par des gens qui connaissent la maison</translation>
  </message>
  <message>
   <source>Let a later phase ask less or the same; use “stricter for a while”.</source>
   <translation>Faites qu’une phase ultérieure demande moins ou autant ; employez « plus strict pour un temps ».</translation>
  </message>
  <message>
   <source>Let a person answer too; the automatic note may say that somebody is coming.</source>
   <translation>Faites répondre aussi une personne ; le message automatique peut dire que quelqu’un arrive.</translation>
  </message>
  <message>
   <source>Let everyday posts pass with fewer steps, or read them afterwards.</source>
   <translation>Laissez passer les publications courantes avec moins d’étapes, ou lisez-les après coup.</translation>
  </message>
  <message>
   <source>Let people sign with a name, and keep the organisation’s for notices.</source>
   <translation>Faites signer les personnes de leur nom, et gardez celui de l’organisation pour les avis.</translation>
  </message>
  <message>
   <source>Let somebody who knows the house own it; they may learn alongside.</source>
   <translation>Confiez-le à quelqu’un qui connaît la maison ; cette personne peut apprendre à ses côtés.</translation>
  </message>
  <message>
   <source>Let them suggest and draft; somebody inside reads and signs.</source>
   <translation>Laissez-les proposer et rédiger ; quelqu’un de la maison lit et signe.</translation>
  </message>
  <message>
   <source>Let two people of each group try it, and note what came of it.</source>
   <translation>Faites-le essayer par deux personnes de chaque groupe, et notez ce qu’il en ressort.</translation>
  </message>
  <message>
   <source>Levels of access that are described</source>
   <translation>Des niveaux d’accès décrits</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to what people were told.</source>
   <translation>Limitez-la à vos propres canaux et à ce dont les gens ont été informés.</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to working hours.</source>
   <translation>Limitez-la à vos propres canaux et aux heures de travail.</translation>
  </message>
  <message>
   <source>Link to a section that exists, or remove the link.</source>
   <translation>Renvoyez à une section qui existe, ou retirez le renvoi.</translation>
  </message>
  <message>
   <source>Links and laws that lead nowhere</source>
   <translation>Liens et lois qui ne mènent nulle part</translation>
  </message>
  <message>
   <source>List it with who looks after it and when somebody last looked at its access.</source>
   <translation>Inscrivez-le, avec qui s’en occupe et quand on en a regardé les accès pour la dernière fois.</translation>
  </message>
  <message>
   <source>List the grounds, publish them, and note each removal.</source>
   <translation>Énumérez les motifs, publiez-les, et notez chaque retrait.</translation>
  </message>
  <message>
   <source>List the steps, the platform’s contact and telephone numbers that were tried.</source>
   <translation>Énumérez les étapes, le contact de la plateforme et des numéros de téléphone déjà essayés.</translation>
  </message>
  <message>
   <source>Listening beyond one’s own pages</source>
   <translation>Écouter au-delà de ses propres pages</translation>
  </message>
  <message>
   <source>Listening for a few weeks first</source>
   <translation>Écouter d’abord quelques semaines</translation>
  </message>
  <message>
   <source>Lists that others rely on</source>
   <translation>Des listes dont d’autres dépendent</translation>
  </message>
  <message>
   <source>Look through them, then enter the next day.</source>
   <translation>Parcourez-les, puis inscrivez le prochain jour.</translation>
  </message>
  <message>
   <source>Look who can still sign in, and enter the day.</source>
   <translation>Regardez qui peut encore se connecter, et inscrivez le jour.</translation>
  </message>
  <message>
   <source>Looking afterwards and a way back are what make it safe to ask less beforehand.</source>
   <translation>Regarder après coup et pouvoir revenir en arrière : voilà ce qui permet de demander moins avant.</translation>
  </message>
  <message>
   <source>Make it a reference</source>
   <translation>En faire un renvoi</translation>
  </message>
  <message>
   <source>Messages that serve a goal</source>
   <translation>Des messages qui servent un objectif</translation>
  </message>
  <message>
   <source>More than advertising</source>
   <translation>Plus que de la publicité</translation>
  </message>
  <message>
   <source>More than announcements</source>
   <translation>Plus que des annonces</translation>
  </message>
  <message>
   <source>More than half of the states forbid employers to ask for private passwords, for being added as a friend, or for opening an account in front of a manager. The lists of states differ; employers’ own accounts are excepted.</source>
   <translation>Plus de la moitié des États interdisent aux employeurs de demander des mots de passe privés, d’être ajoutés comme ami, ou de faire ouvrir un compte devant un supérieur. Les listes diffèrent selon les États ; les comptes propres de l’employeur font exception.</translation>
  </message>
  <message>
   <source>More than marketing</source>
   <translation>Plus que du marketing</translation>
  </message>
  <message>
   <source>More than one person, and every one of them truly able to do it.</source>
   <translation>Plus d’une personne, et chacune vraiment capable de le faire.</translation>
  </message>
  <message>
   <source>Most accounts are lost through a leaver or a borrowed password.</source>
   <translation>La plupart des comptes se perdent par une personne partie ou un mot de passe prêté.</translation>
  </message>
  <message>
   <source>Most people stay where they are going anyway.</source>
   <translation>La plupart des gens restent là où ils vont déjà.</translation>
  </message>
  <message>
   <source>Move it up, or remove it.</source>
   <translation>Remontez-la, ou retirez-la.</translation>
  </message>
  <message>
   <source>Name WCAG 2.1, level AA, and from when on; old posts are excepted.</source>
   <translation>Nommez WCAG 2.1, niveau AA, et à partir de quand ; les anciennes publications font exception.</translation>
  </message>
  <message>
   <source>Name a course, how often it is repeated, and where it is noted.</source>
   <translation>Nommez une formation, son rythme de répétition, et où elle est notée.</translation>
  </message>
  <message>
   <source>Name a deadline, such as the same day, and check once a year who can sign in.</source>
   <translation>Nommez un délai, par exemple le jour même, et vérifiez une fois par an qui peut se connecter.</translation>
  </message>
  <message>
   <source>Name a number, a time or a day, or who decides.</source>
   <translation>Nommez un nombre, une durée ou un jour, ou qui décide.</translation>
  </message>
  <message>
   <source>Name a person for each department, or take the department out.</source>
   <translation>Nommez une personne pour chaque service, ou retirez le service.</translation>
  </message>
  <message>
   <source>Name an owner and the day somebody last looked at what it may do.</source>
   <translation>Nommez un responsable et le jour où quelqu’un a regardé pour la dernière fois ce que l’outil peut faire.</translation>
  </message>
  <message>
   <source>Name at least two people who work here now.</source>
   <translation>Nommez au moins deux personnes qui travaillent ici aujourd’hui.</translation>
  </message>
  <message>
   <source>Name it: fewer calls, more applicants, better products.</source>
   <translation>Nommez-le : moins d’appels, plus de candidats, de meilleurs produits.</translation>
  </message>
  <message>
   <source>Name one person. A team can share the work, not the answer.</source>
   <translation>Nommez une seule personne. Une équipe peut partager le travail, pas la responsabilité.</translation>
  </message>
  <message>
   <source>Name somebody for evenings and weekends, with a number that works.</source>
   <translation>Nommez quelqu’un pour les soirs et les week-ends, avec un numéro qui marche.</translation>
  </message>
  <message>
   <source>Name somebody from each, or accept this with the reason.</source>
   <translation>Nommez quelqu’un de chacun, ou admettez ce constat avec le motif.</translation>
  </message>
  <message>
   <source>Name somebody inside who answers for it, or pause it.</source>
   <translation>Nommez quelqu’un de l’intérieur qui en répond, ou mettez-le en pause.</translation>
  </message>
  <message>
   <source>Name somebody who works here now.</source>
   <translation>Nommez quelqu’un qui travaille ici aujourd’hui.</translation>
  </message>
  <message>
   <source>Name the body or the person.</source>
   <translation>Nommez l’organe ou la personne.</translation>
  </message>
  <message>
   <source>Name the channels that count for fair disclosure, and what holds for the personal accounts of executives.</source>
   <translation>Nommez les canaux qui comptent pour l’information équitable, et ce qui vaut pour les comptes personnels des dirigeants.</translation>
  </message>
  <message>
   <source>Name the course, or choose a form that you master.</source>
   <translation>Nommez la formation, ou choisissez une forme que vous maîtrisez.</translation>
  </message>
  <message>
   <source>Name the kinds of information and an example of each.</source>
   <translation>Nommez les types d’informations et un exemple de chacun.</translation>
  </message>
  <message>
   <source>Name the kinds of information, with an example of each.</source>
   <translation>Nommez les types d’informations, avec un exemple de chacun.</translation>
  </message>
  <message>
   <source>Name the people who sign there.</source>
   <translation>Nommez les personnes qui y signent.</translation>
  </message>
  <message>
   <source>Name the people, and the tool if they use one.</source>
   <translation>Nommez les personnes, et l’outil si elles en utilisent un.</translation>
  </message>
  <message>
   <source>Name the person or role: “the channel owner approves …”.</source>
   <translation>Nommez la personne ou le rôle : « le responsable du canal approuve… ».</translation>
  </message>
  <message>
   <source>Name the person who looks after them.</source>
   <translation>Nommez la personne qui s’en occupe.</translation>
  </message>
  <message>
   <source>Name the spokespersons.</source>
   <translation>Nommez les porte-parole.</translation>
  </message>
  <message>
   <source>Name them. A general sentence may not put a ban right that reaches too far.</source>
   <translation>Nommez-les. Une phrase générale ne suffit pas toujours à corriger une interdiction qui va trop loin.</translation>
  </message>
  <message>
   <source>Name those who may, here or under Moderation.</source>
   <translation>Nommez ceux qui le peuvent, ici ou sous Modération.</translation>
  </message>
  <message>
   <source>Named and trained authors</source>
   <translation>Des auteurs nommés et formés</translation>
  </message>
  <message>
   <source>Names that are listed nowhere</source>
   <translation>Noms qui ne sont inscrits nulle part</translation>
  </message>
  <message>
   <source>Networks only for colleagues often fade without anybody deciding it.</source>
   <translation>Les réseaux réservés aux collègues s’éteignent souvent sans que personne l’ait décidé.</translation>
  </message>
  <message>
   <source>Never only an intern</source>
   <translation>Jamais un stagiaire seul</translation>
  </message>
  <message>
   <source>News that moves the share price</source>
   <translation>Nouvelles qui font bouger le cours de l’action</translation>
  </message>
  <message>
   <source>No channel reaches “{row}”.</source>
   <translation>Aucun canal n’atteint « {row} ».</translation>
  </message>
  <message>
   <source>No hours are set aside to look at what the figures and the answers mean.</source>
   <translation>Aucune heure n’est réservée pour regarder ce que veulent dire les chiffres et les réponses.</translation>
  </message>
  <message>
   <source>No plan says how you get to {goals}.</source>
   <translation>Aucun plan ne dit comment vous arrivez à {goals}.</translation>
  </message>
  <message>
   <source>Nobody can follow what they have not been told.</source>
   <translation>Personne ne peut suivre ce qu’on ne lui a pas dit.</translation>
  </message>
  <message>
   <source>Nobody comes by a place of one’s own by chance; it has to be marketed.</source>
   <translation>Personne ne tombe par hasard sur un lieu à soi ; il faut le faire connaître.</translation>
  </message>
  <message>
   <source>Nobody follows the king of dull.</source>
   <translation>Personne ne suit le roi de l’ennui.</translation>
  </message>
  <message>
   <source>Nobody has asked for a year where the people you want to reach go.</source>
   <translation>Personne n’a demandé depuis un an où vont les gens que vous voulez atteindre.</translation>
  </message>
  <message>
   <source>Nobody is named as owner of these guidelines.</source>
   <translation>Personne n’est nommé responsable de ces règles.</translation>
  </message>
  <message>
   <source>Nobody is named who answers for what you do on social media.</source>
   <translation>Personne n’est nommé pour répondre de ce que vous faites sur les réseaux sociaux.</translation>
  </message>
  <message>
   <source>Nobody is named who reads along on “{row}”.</source>
   <translation>Personne n’est nommé pour lire aussi sur « {row} ».</translation>
  </message>
  <message>
   <source>Nobody should learn in public what a morning would have taught.</source>
   <translation>Personne ne devrait apprendre en public ce qu’une matinée lui aurait enseigné.</translation>
  </message>
  <message>
   <source>Nobody speaks for {departments} when these guidelines are agreed.</source>
   <translation>Personne ne parle pour {departments} quand on convient de ces règles.</translation>
  </message>
  <message>
   <source>Nobody writes a plan while the telephone rings.</source>
   <translation>Personne n’écrit un plan pendant que le téléphone sonne.</translation>
  </message>
  <message>
   <source>Nobody writes on “{row}” under their own name.</source>
   <translation>Personne n’écrit sur « {row} » sous son propre nom.</translation>
  </message>
  <message>
   <source>Not heard so far: {departments}.</source>
   <translation>Pas encore entendus : {departments}.</translation>
  </message>
  <message>
   <source>Not to experiment is a mistake; to do it without commitment is one too.</source>
   <translation>Ne pas faire d’expériences est une erreur ; en faire sans engagement en est une aussi.</translation>
  </message>
  <message>
   <source>Nothing forbids posting news that would move the share price.</source>
   <translation>Rien n’interdit de publier des nouvelles qui feraient bouger le cours de l’action.</translation>
  </message>
  <message>
   <source>Nothing here says that people write under their own name and say they work for you.</source>
   <translation>Rien ici ne dit que chacun écrit sous son propre nom et dit qu’il travaille pour vous.</translation>
  </message>
  <message>
   <source>Nothing here says what is confidential, and what belongs to others.</source>
   <translation>Rien ici ne dit ce qui est confidentiel, et ce qui appartient à d’autres.</translation>
  </message>
  <message>
   <source>Nothing measurable says when “{stage}” {way}.</source>
   <translation>Rien de mesurable ne dit quand « {stage} » {way}.</translation>
  </message>
  <message>
   <source>Nothing names the standard that new posts have to meet.</source>
   <translation>Rien ne nomme la norme que les nouvelles publications doivent respecter.</translation>
  </message>
  <message>
   <source>Nothing says by when somebody who leaves loses access.</source>
   <translation>Rien ne dit à quel moment une personne qui part perd son accès.</translation>
  </message>
  <message>
   <source>Nothing says how long posts and their approvals are kept.</source>
   <translation>Rien ne dit combien de temps on garde les publications et leurs approbations.</translation>
  </message>
  <message>
   <source>Nothing says how long posts, comments and approvals are kept.</source>
   <translation>Rien ne dit combien de temps on garde les publications, les commentaires et les approbations.</translation>
  </message>
  <message>
   <source>Nothing says how paid posts and gifts are marked as advertising.</source>
   <translation>Rien ne dit comment les publications payées et les cadeaux sont signalés comme publicité.</translation>
  </message>
  <message>
   <source>Nothing says how people find {names}.</source>
   <translation>Rien ne dit comment on trouve {names}.</translation>
  </message>
  <message>
   <source>Nothing says how people learn about “{row}”.</source>
   <translation>Rien ne dit comment on apprend l’existence de « {row} ».</translation>
  </message>
  <message>
   <source>Nothing says how somebody gets a picture of themselves taken down.</source>
   <translation>Rien ne dit comment quelqu’un fait retirer une image de soi.</translation>
  </message>
  <message>
   <source>Nothing says how soon people get an answer.</source>
   <translation>Rien ne dit dans quel délai on reçoit une réponse.</translation>
  </message>
  <message>
   <source>Nothing says that advertising with an invented performer says so.</source>
   <translation>Rien ne dit qu’une publicité avec un interprète inventé le signale.</translation>
  </message>
  <message>
   <source>Nothing says that comments are removed by published rules, whatever the opinion.</source>
   <translation>Rien ne dit que les commentaires sont retirés selon des règles publiées, quelle que soit l’opinion.</translation>
  </message>
  <message>
   <source>Nothing says that confidential and personal data stay out of AI tools.</source>
   <translation>Rien ne dit que les données confidentielles et personnelles restent hors des outils d’IA.</translation>
  </message>
  <message>
   <source>Nothing says that disclosure counts on private accounts too.</source>
   <translation>Rien ne dit que la transparence vaut aussi sur les comptes privés.</translation>
  </message>
  <message>
   <source>Nothing says that films carry captions.</source>
   <translation>Rien ne dit que les films portent des sous-titres.</translation>
  </message>
  <message>
   <source>Nothing says that no child can be recognised without a guardian’s consent.</source>
   <translation>Rien ne dit qu’aucun enfant n’est reconnaissable sans l’accord d’un parent ou tuteur.</translation>
  </message>
  <message>
   <source>Nothing says that no patient is shown or named without written authorisation.</source>
   <translation>Rien ne dit qu’aucun patient n’est montré ou nommé sans autorisation écrite.</translation>
  </message>
  <message>
   <source>Nothing says that nobody reviews your own products as if they were a customer.</source>
   <translation>Rien ne dit que personne n’évalue vos propres produits en se donnant pour un client.</translation>
  </message>
  <message>
   <source>Nothing says that people are asked before their picture or name is posted.</source>
   <translation>Rien ne dit que l’on demande aux gens avant de publier leur image ou leur nom.</translation>
  </message>
  <message>
   <source>Nothing says that people may speak about pay, hours and working conditions.</source>
   <translation>Rien ne dit que chacun peut parler du salaire, des horaires et des conditions de travail.</translation>
  </message>
  <message>
   <source>Nothing says that people must name their tie to you when they praise what you do.</source>
   <translation>Rien ne dit que chacun doit nommer son lien avec vous quand il loue ce que vous faites.</translation>
  </message>
  <message>
   <source>Nothing says that pictures are described for people who cannot see them.</source>
   <translation>Rien ne dit que les images sont décrites pour ceux qui ne peuvent pas les voir.</translation>
  </message>
  <message>
   <source>Nothing says that the platform’s label for paid content is used.</source>
   <translation>Rien ne dit que l’on utilise l’étiquette de la plateforme pour les contenus payés.</translation>
  </message>
  <message>
   <source>Nothing says that “these are my own views” does not replace saying where one works.</source>
   <translation>Rien ne dit que « ces propos n’engagent que moi » ne dispense pas de dire où l’on travaille.</translation>
  </message>
  <message>
   <source>Nothing says what happens in a crisis.</source>
   <translation>Rien ne dit ce qui se passe en cas de crise.</translation>
  </message>
  <message>
   <source>Nothing says what holds for contests and prize draws.</source>
   <translation>Rien ne dit ce qui vaut pour les concours et les tirages au sort.</translation>
  </message>
  <message>
   <source>Nothing says what holds for politics and elections.</source>
   <translation>Rien ne dit ce qui vaut pour la politique et les élections.</translation>
  </message>
  <message>
   <source>Nothing says what people learn before they post.</source>
   <translation>Rien ne dit ce que l’on apprend avant de publier.</translation>
  </message>
  <message>
   <source>Nothing says what to do when somebody takes over an account.</source>
   <translation>Rien ne dit que faire quand quelqu’un prend le contrôle d’un compte.</translation>
  </message>
  <message>
   <source>Nothing says what you do when somebody criticises you.</source>
   <translation>Rien ne dit ce que vous faites quand quelqu’un vous critique.</translation>
  </message>
  <message>
   <source>Nothing says what you need to use pictures, music or texts of others.</source>
   <translation>Rien ne dit ce qu’il vous faut pour utiliser les images, la musique ou les textes d’autrui.</translation>
  </message>
  <message>
   <source>Nothing says what your goals are.</source>
   <translation>Rien ne dit quels sont vos objectifs.</translation>
  </message>
  <message>
   <source>Nothing says when these guidelines are looked at again.</source>
   <translation>Rien ne dit quand ces règles seront réexaminées.</translation>
  </message>
  <message>
   <source>Nothing says whether AI may be used, what is labelled and who checks it.</source>
   <translation>Rien ne dit si l’IA est permise, ce qui est signalé et qui vérifie.</translation>
  </message>
  <message>
   <source>Nothing says whether people confirm that they have read these guidelines.</source>
   <translation>Rien ne dit si chacun confirme avoir lu ces règles.</translation>
  </message>
  <message>
   <source>Nothing says whether posts of employees are watched, what for and how far.</source>
   <translation>Rien ne dit si les publications des employés sont observées, pourquoi et jusqu’où.</translation>
  </message>
  <message>
   <source>Nothing says which aim of the organisation {goals} would serve.</source>
   <translation>Rien ne dit à quel but de l’organisation se rattache : {goals}.</translation>
  </message>
  <message>
   <source>Nothing says which channels the market was told to watch.</source>
   <translation>Rien ne dit quels canaux on a demandé au marché de suivre.</translation>
  </message>
  <message>
   <source>Nothing says who alone may speak to investors and the market.</source>
   <translation>Rien ne dit qui est seul autorisé à parler aux investisseurs et au marché.</translation>
  </message>
  <message>
   <source>Nothing says who may use your name and logo.</source>
   <translation>Rien ne dit qui peut utiliser votre nom et votre logo.</translation>
  </message>
  <message>
   <source>Nothing says who reminds people to disclose, and who looks whether they do.</source>
   <translation>Rien ne dit qui rappelle le devoir de transparence, et qui regarde s’il est respecté.</translation>
  </message>
  <message>
   <source>Nothing speaks of financial promotions.</source>
   <translation>Rien ne parle des promotions financières.</translation>
  </message>
  <message>
   <source>Nothing speaks of the marketing rule, or of keeping posts for five years.</source>
   <translation>Rien ne parle de la règle sur le marketing, ni de garder les publications cinq ans.</translation>
  </message>
  <message>
   <source>Nothing was noted for a year on how {sections} did in practice.</source>
   <translation>Rien n’a été noté depuis un an sur la façon dont cela marche en pratique : {sections}.</translation>
  </message>
  <message>
   <source>Numbers of sections that were typed by hand</source>
   <translation>Numéros de section tapés à la main</translation>
  </message>
  <message>
   <source>Offer one, such as “These are my own views.”</source>
   <translation>Proposez-en une, par exemple « Ces propos n’engagent que moi. »</translation>
  </message>
  <message>
   <source>One answers whose opinion it is, the other what the tie is; texts often mix them up.</source>
   <translation>L’une répond à qui est l’opinion, l’autre à quel est le lien ; les textes les confondent souvent.</translation>
  </message>
  <message>
   <source>One fact told in two ways</source>
   <translation>Un même fait dit de deux façons</translation>
  </message>
  <message>
   <source>One process for everything, to begin with</source>
   <translation>Un seul circuit pour tout, pour commencer</translation>
  </message>
  <message>
   <source>Only an authorised person may communicate or approve a financial promotion, and each post has to be right on its own.</source>
   <translation>Seule une personne habilitée peut diffuser ou approuver une promotion financière, et chaque publication doit être juste à elle seule.</translation>
  </message>
  <message>
   <source>Open it, or accept this with the reason.</source>
   <translation>Ouvrez-le, ou admettez ce constat avec le motif.</translation>
  </message>
  <message>
   <source>Open it, or write down the reason.</source>
   <translation>Ouvrez-le, ou écrivez le motif.</translation>
  </message>
  <message>
   <source>Open the section and correct the field.</source>
   <translation>Ouvrez la section et corrigez le champ.</translation>
  </message>
  <message>
   <source>Other people’s pictures and music</source>
   <translation>Images et musique d’autrui</translation>
  </message>
  <message>
   <source>Other sections and the posting rules choose from these lists.</source>
   <translation>D’autres sections et les règles de publication choisissent dans ces listes.</translation>
  </message>
  <message>
   <source>Pass the earlier step first, or say that it is open again.</source>
   <translation>Franchissez d’abord l’étape précédente, ou dites qu’elle est de nouveau ouverte.</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <source>People at the top with a full diary</source>
   <translation>Des dirigeants à l’agenda plein</translation>
  </message>
  <message>
   <source>People follow a rule more readily when they know how a breach is dealt with.</source>
   <translation>On suit plus volontiers une règle quand on sait comment un manquement est traité.</translation>
  </message>
  <message>
   <source>People follow what they can repeat.</source>
   <translation>On suit ce que l’on peut répéter.</translation>
  </message>
  <message>
   <source>People keep a secret they can recognise. That this also counts as a reasonable measure for trade secrets was not looked up.</source>
   <translation>On garde un secret que l’on peut reconnaître. Que cela compte aussi comme mesure raisonnable pour les secrets d’affaires n’a pas été vérifié.</translation>
  </message>
  <message>
   <source>People read rules to find out about themselves.</source>
   <translation>On lit des règles pour savoir ce qui nous concerne.</translation>
  </message>
  <message>
   <source>People wait more calmly when they know for how long.</source>
   <translation>On attend plus calmement quand on sait combien de temps.</translation>
  </message>
  <message>
   <source>People write because they expect an answer. Without a promise everybody guesses.</source>
   <translation>On écrit parce qu’on attend une réponse. Sans promesse, chacun devine.</translation>
  </message>
  <message>
   <source>Performers that do not exist</source>
   <translation>Interprètes qui n’existent pas</translation>
  </message>
  <message>
   <source>Pictures and names of people</source>
   <translation>Images et noms de personnes</translation>
  </message>
  <message>
   <source>Placeholders that were left</source>
   <translation>Textes à remplacer qui sont restés</translation>
  </message>
  <message>
   <source>Places for customers only</source>
   <translation>Lieux réservés aux clients</translation>
  </message>
  <message>
   <source>Places of one’s own are made known</source>
   <translation>Faire connaître ses propres lieux</translation>
  </message>
  <message>
   <source>Plan about as much time for listening as for posting, in-house and outside.</source>
   <translation>Prévoyez à peu près autant de temps pour écouter que pour publier, dans la maison et au-dehors.</translation>
  </message>
  <message>
   <source>Plan less, share the channel with somebody, or agree on more hours.</source>
   <translation>Prévoyez moins, partagez le canal avec quelqu’un, ou convenez de plus d’heures.</translation>
  </message>
  <message>
   <source>Platforms that are gone</source>
   <translation>Plateformes disparues</translation>
  </message>
  <message>
   <source>Posting on top of a full week is the first thing to be dropped.</source>
   <translation>Publier en plus d’une semaine pleine est la première chose que l’on abandonne.</translation>
  </message>
  <message>
   <source>Posts of advisers can be advertising. These references were not looked up.</source>
   <translation>Les publications de conseillers peuvent être de la publicité. Ces références n’ont pas été consultées.</translation>
  </message>
  <message>
   <source>Posts of public bodies are likely records; finance has periods of its own. For others it is good practice: a deleted post is hard to answer for.</source>
   <translation>Les publications des organismes publics sont sans doute des archives ; la finance a ses propres durées. Pour les autres, c’est une bonne pratique : il est difficile de répondre d’une publication supprimée.</translation>
  </message>
  <message>
   <source>Posts that everybody can read</source>
   <translation>Des publications que tous peuvent lire</translation>
  </message>
  <message>
   <source>Powers that somebody holds</source>
   <translation>Des pouvoirs que quelqu’un détient</translation>
  </message>
  <message>
   <source>Promise what you can keep on a bad day, such as one working day.</source>
   <translation>Promettez ce que vous pouvez tenir un mauvais jour, par exemple un jour ouvré.</translation>
  </message>
  <message>
   <source>Promise what you can keep, and say where to go with what you do not answer.</source>
   <translation>Promettez ce que vous pouvez tenir, et dites où s’adresser pour ce à quoi vous ne répondez pas.</translation>
  </message>
  <message>
   <source>Public bodies and charities are bound to stay neutral in many places. Which law applies to you was not looked up.</source>
   <translation>Les organismes publics et caritatifs sont tenus à la neutralité en bien des endroits. La loi qui s’applique à vous n’a pas été consultée.</translation>
  </message>
  <message>
   <source>Put it in place, and tick it; or wait with the account.</source>
   <translation>Mettez-le en place, et cochez-le ; ou attendez pour le compte.</translation>
  </message>
  <message>
   <source>Put right what it showed and try again, or wait.</source>
   <translation>Corrigez ce qu’il a montré et réessayez, ou attendez.</translation>
  </message>
  <message>
   <source>Put somebody beside them who answers for it, or accept this with the reason.</source>
   <translation>Mettez à leurs côtés quelqu’un qui en répond, ou admettez ce constat avec le motif.</translation>
  </message>
  <message>
   <source>Put somebody from inside in charge; an agency may draft.</source>
   <translation>Mettez quelqu’un de l’intérieur aux commandes ; une agence peut rédiger.</translation>
  </message>
  <message>
   <source>Questions from outside do not keep to departments.</source>
   <translation>Les questions du dehors ne suivent pas l’organigramme.</translation>
  </message>
  <message>
   <source>Questions with an answer in the guidelines</source>
   <translation>Des questions qui ont leur réponse dans les règles</translation>
  </message>
  <message>
   <source>Readers look for what is promised there, and find nothing.</source>
   <translation>Les lecteurs cherchent ce qui y est promis, et ne trouvent rien.</translation>
  </message>
  <message>
   <source>Readers take a gap for carelessness, and cannot follow what is not there.</source>
   <translation>Les lecteurs prennent une lacune pour de la négligence, et ne peuvent pas suivre ce qui n’est pas là.</translation>
  </message>
  <message>
   <source>Readers weigh praise differently when they know where it comes from. In the United States a tie they would not expect must be disclosed clearly and conspicuously.</source>
   <translation>Les lecteurs jugent autrement un éloge quand ils savent d’où il vient. Aux États-Unis, un lien auquel ils ne s’attendent pas doit être révélé de façon claire et bien visible.</translation>
  </message>
  <message>
   <source>Reading along first</source>
   <translation>D’abord lire sans intervenir</translation>
  </message>
  <message>
   <source>Refer to another section, or take the reference out.</source>
   <translation>Renvoyez à une autre section, ou retirez le renvoi.</translation>
  </message>
  <message>
   <source>References to a section that is gone</source>
   <translation>Renvois à une section disparue</translation>
  </message>
  <message>
   <source>Relaxing by what can be measured</source>
   <translation>Assouplir d’après ce qui se mesure</translation>
  </message>
  <message>
   <source>Remove it, or name what you use instead.</source>
   <translation>Retirez-le, ou nommez ce que vous utilisez à la place.</translation>
  </message>
  <message>
   <source>Remove the empty clause</source>
   <translation>Retirer la clause vide</translation>
  </message>
  <message>
   <source>Remove this name</source>
   <translation>Retirer ce nom</translation>
  </message>
  <message>
   <source>Removing comments as a public body</source>
   <translation>Retirer des commentaires en tant qu’organisme public</translation>
  </message>
  <message>
   <source>Reporting wrongs in spite of secrecy</source>
   <translation>Signaler des torts malgré le secret</translation>
  </message>
  <message>
   <source>Reports that nobody reads cost as much as those that are read.</source>
   <translation>Des rapports que personne ne lit coûtent autant que ceux qu’on lit.</translation>
  </message>
  <message>
   <source>Reserve a fixed time, or ask somebody with a free hour to speak.</source>
   <translation>Réservez un moment fixe, ou demandez de parler à quelqu’un qui a une heure libre.</translation>
  </message>
  <message>
   <source>Reviews by insiders that hide the tie can bring a fine for each one.</source>
   <translation>Des avis de gens de la maison qui cachent leur lien peuvent coûter une amende chacun.</translation>
  </message>
  <message>
   <source>Reviews by people who work for you</source>
   <translation>Avis de personnes qui travaillent pour vous</translation>
  </message>
  <message>
   <source>Rights are mentioned, but not which: pay, hours, working conditions, organising.</source>
   <translation>Des droits sont mentionnés, mais non lesquels : salaire, horaires, conditions de travail, action collective.</translation>
  </message>
  <message>
   <source>Rules show what they are worth in the give and take of real conversations.</source>
   <translation>Les règles montrent ce qu’elles valent dans l’échange de vraies conversations.</translation>
  </message>
  <message>
   <source>Rules that are never relaxed</source>
   <translation>Règles qui ne s’assouplissent jamais</translation>
  </message>
  <message>
   <source>Rules that nobody can agree to</source>
   <translation>Règles auxquelles personne ne peut donner son accord</translation>
  </message>
  <message>
   <source>Say how often you post at least, or pause the channel.</source>
   <translation>Dites à quel rythme vous publiez au moins, ou mettez le canal en pause.</translation>
  </message>
  <message>
   <source>Say how you train, how often somebody looks, and how mistakes are put right.</source>
   <translation>Dites comment vous formez, à quel rythme quelqu’un regarde, et comment les erreurs sont corrigées.</translation>
  </message>
  <message>
   <source>Say it plainly; “we do not look at private accounts” is an answer too.</source>
   <translation>Dites-le clairement ; « nous ne regardons pas les comptes privés » est aussi une réponse.</translation>
  </message>
  <message>
   <source>Say it under Disclosure, and for private accounts as well.</source>
   <translation>Dites-le sous Transparence, et pour les comptes privés aussi.</translation>
  </message>
  <message>
   <source>Say it, and what you do with pictures of groups.</source>
   <translation>Dites-le, et ce que vous faites des images de groupes.</translation>
  </message>
  <message>
   <source>Say it, with examples: the background of a picture, a tag, an answer to a review.</source>
   <translation>Dites-le, avec des exemples : l’arrière-plan d’une image, une identification, une réponse à un avis.</translation>
  </message>
  <message>
   <source>Say it; “we do not use it” is an answer too.</source>
   <translation>Dites-le ; « nous ne l’utilisons pas » est aussi une réponse.</translation>
  </message>
  <message>
   <source>Say once what each means, or use only one of them.</source>
   <translation>Dites une fois ce que chacun veut dire, ou n’en employez qu’un.</translation>
  </message>
  <message>
   <source>Say precisely what is meant, with examples, and what stays allowed: people may speak about their pay and their working conditions.</source>
   <translation>Dites précisément ce que vous entendez, avec des exemples, et ce qui reste permis : chacun peut parler de son salaire et de ses conditions de travail.</translation>
  </message>
  <message>
   <source>Say that commercial posts are marked in words and with the platform’s own label.</source>
   <translation>Dites que les publications commerciales sont signalées par des mots et par l’étiquette de la plateforme.</translation>
  </message>
  <message>
   <source>Say that staff, managers and families neither write such reviews nor ask for them without a disclosure.</source>
   <translation>Dites que le personnel, les cadres et leurs familles n’écrivent pas de tels avis et n’en demandent pas sans révéler le lien.</translation>
  </message>
  <message>
   <source>Say to whom.</source>
   <translation>Dites à qui.</translation>
  </message>
  <message>
   <source>Say what counts as one, that each post stands on its own, and who watches partners.</source>
   <translation>Dites ce qui en est une, que chaque publication doit être juste à elle seule, et qui surveille les partenaires.</translation>
  </message>
  <message>
   <source>Say what counts as such and that nobody posts it before it is public.</source>
   <translation>Dites ce qui en fait partie, et que personne ne le publie avant que ce soit public.</translation>
  </message>
  <message>
   <source>Say what is kept, for how long and by whom.</source>
   <translation>Dites ce qui est gardé, combien de temps et par qui.</translation>
  </message>
  <message>
   <source>Say what is kept, with edits and private messages, for how long and who exports it.</source>
   <translation>Dites ce qui est gardé, avec les retouches et les messages privés, combien de temps et qui l’exporte.</translation>
  </message>
  <message>
   <source>Say what is labelled, and who reads it before it is posted.</source>
   <translation>Dites ce qui est signalé, et qui le lit avant la publication.</translation>
  </message>
  <message>
   <source>Say what leads down again, or how long it lasts.</source>
   <translation>Dites ce qui fait redescendre, ou combien de temps cela dure.</translation>
  </message>
  <message>
   <source>Say what makes you return to the phase before.</source>
   <translation>Dites ce qui vous ramène à la phase précédente.</translation>
  </message>
  <message>
   <source>Say what may be entered, and which tools are allowed.</source>
   <translation>Dites ce que l’on peut y entrer, et quels outils sont permis.</translation>
  </message>
  <message>
   <source>Say what people may do, and turn some bans into advice on how to do it well.</source>
   <translation>Dites ce que l’on peut faire, et changez quelques interdictions en conseils pour bien faire.</translation>
  </message>
  <message>
   <source>Say what somebody must know and be able to do.</source>
   <translation>Dites ce qu’il faut savoir et savoir faire.</translation>
  </message>
  <message>
   <source>Say what these guidelines do not forbid, and name it.</source>
   <translation>Dites ce que ces règles n’interdisent pas, et nommez-le.</translation>
  </message>
  <message>
   <source>Say what will be different for whom.</source>
   <translation>Dites ce qui sera différent, et pour qui.</translation>
  </message>
  <message>
   <source>Say what your accounts stay out of, and what people may do in their own name.</source>
   <translation>Dites de quoi vos comptes se tiennent à l’écart, et ce que chacun peut faire en son propre nom.</translation>
  </message>
  <message>
   <source>Say when consent is needed, how it is recorded, and how it is taken back.</source>
   <translation>Dites quand l’accord est nécessaire, comment il est noté, et comment il est retiré.</translation>
  </message>
  <message>
   <source>Say when they do: on joining, and whenever a change concerns what they must do.</source>
   <translation>Dites à quel moment : à l’arrivée, et chaque fois qu’une modification touche à ce que l’on doit faire.</translation>
  </message>
  <message>
   <source>Say where each is linked from, or how one joins.</source>
   <translation>Dites d’où un lien mène à chacun, ou comment on y entre.</translation>
  </message>
  <message>
   <source>Say where you tell people about it, again and again.</source>
   <translation>Dites où vous en parlez aux gens, encore et encore.</translation>
  </message>
  <message>
   <source>Say which kinds of post need no approval by then.</source>
   <translation>Dites quels types de publication n’exigent alors plus d’approbation.</translation>
  </message>
  <message>
   <source>Say who belongs to it under Who may post.</source>
   <translation>Dites qui en fait partie sous Qui peut publier.</translation>
  </message>
  <message>
   <source>Say who declares one, who alone speaks, what stops, and who stands in.</source>
   <translation>Dites qui la déclare, qui seul parle, ce qui s’arrête, et qui supplée.</translation>
  </message>
  <message>
   <source>Say who looks at posts as advertising, and how long they are kept.</source>
   <translation>Dites qui examine les publications comme publicité, et combien de temps on les garde.</translation>
  </message>
  <message>
   <source>Say who looks at some of them, and how soon.</source>
   <translation>Dites qui en regarde quelques-unes, et dans quel délai.</translation>
  </message>
  <message>
   <source>Say who may, and what happens to accounts that pretend to be you. Do not forbid people to name you.</source>
   <translation>Dites qui le peut, et ce qu’il advient des comptes qui se font passer pour vous. N’interdisez pas de vous nommer.</translation>
  </message>
  <message>
   <source>Say whom to ask and how soon it is done.</source>
   <translation>Dites à qui s’adresser et dans quel délai c’est fait.</translation>
  </message>
  <message>
   <source>Saying who one is</source>
   <translation>Dire qui l’on est</translation>
  </message>
  <message>
   <source>Score the service under Choosing services, and name the channel there.</source>
   <translation>Notez le service sous Choix des services, et nommez-y le canal.</translation>
  </message>
  <message>
   <source>Sections of an unknown kind</source>
   <translation>Sections d’un type inconnu</translation>
  </message>
  <message>
   <source>Sections without words</source>
   <translation>Sections sans texte</translation>
  </message>
  <message>
   <source>Senior people rarely find the time unless it stands in the diary.</source>
   <translation>Les dirigeants trouvent rarement le temps s’il n’est pas dans l’agenda.</translation>
  </message>
  <message>
   <source>Sentences that are hard to follow</source>
   <translation>Phrases difficiles à suivre</translation>
  </message>
  <message>
   <source>Services chosen by what you need</source>
   <translation>Des services choisis selon vos besoins</translation>
  </message>
  <message>
   <source>Set a pause of 30 minutes</source>
   <translation>Fixer une pause de 30 minutes</translation>
  </message>
  <message>
   <source>Set a pause, and have the answer read again before it goes out.</source>
   <translation>Fixez une pause, et faites relire la réponse avant qu’elle parte.</translation>
  </message>
  <message>
   <source>Set the last day, and how many posts a week show that it lives.</source>
   <translation>Fixez le dernier jour, et combien de publications par semaine montrent qu’il vit.</translation>
  </message>
  <message>
   <source>Set the link again.</source>
   <translation>Refaites le lien.</translation>
  </message>
  <message>
   <source>Set the next review</source>
   <translation>Fixer la prochaine révision</translation>
  </message>
  <message>
   <source>Several states protect lawful conduct and politics off duty. These references were not looked up; ask somebody who knows the law of your state.</source>
   <translation>Plusieurs États protègent les actes licites et la politique hors du travail. Ces références n’ont pas été consultées ; demandez à quelqu’un qui connaît le droit de votre État.</translation>
  </message>
  <message>
   <source>Showing people needs a legal basis, and consent can be withdrawn.</source>
   <translation>Montrer des personnes exige une base légale, et l’accord peut être retiré.</translation>
  </message>
  <message>
   <source>Sign with name and role</source>
   <translation>Signer avec nom et fonction</translation>
  </message>
  <message>
   <source>Signed by a person</source>
   <translation>Signé par une personne</translation>
  </message>
  <message>
   <source>Six steps in order</source>
   <translation>Six étapes dans l’ordre</translation>
  </message>
  <message>
   <source>Six things in place</source>
   <translation>Six choses en place</translation>
  </message>
  <message>
   <source>Skills that are still missing</source>
   <translation>Savoir-faire qui manquent encore</translation>
  </message>
  <message>
   <source>Social media goes both ways, and listening is the half that is forgotten.</source>
   <translation>Les réseaux sociaux vont dans les deux sens, et écouter est la moitié que l’on oublie.</translation>
  </message>
  <message>
   <source>Somebody among your readers cannot see, hear or read what you post without them.</source>
   <translation>Sans cela, quelqu’un parmi vos lecteurs ne peut pas voir, entendre ou lire ce que vous publiez.</translation>
  </message>
  <message>
   <source>Somebody in charge</source>
   <translation>Quelqu’un aux commandes</translation>
  </message>
  <message>
   <source>Somebody in reserve</source>
   <translation>Quelqu’un en réserve</translation>
  </message>
  <message>
   <source>Somebody reads along</source>
   <translation>Quelqu’un lit aussi</translation>
  </message>
  <message>
   <source>Somebody who seemed a stranger and turns out to be one of you harms both.</source>
   <translation>Quelqu’un qui semblait étranger et se révèle être des vôtres nuit aux deux.</translation>
  </message>
  <message>
   <source>Somebody who stirs</source>
   <translation>Quelqu’un qui anime</translation>
  </message>
  <message>
   <source>Starting with a single consistent process shows what can be relaxed later.</source>
   <translation>Commencer par un seul circuit cohérent montre ce que l’on peut assouplir plus tard.</translation>
  </message>
  <message>
   <source>Static content needs the approval of a principal before use, and new members file it ten business days ahead in their first year. Notices after 2017 were not reviewed.</source>
   <translation>Un contenu statique exige l’approbation d’un responsable habilité (principal) avant usage, et les nouveaux membres le déposent dix jours ouvrés à l’avance la première année. Les avis postérieurs à 2017 n’ont pas été examinés.</translation>
  </message>
  <message>
   <source>Static posts of brokers and dealers</source>
   <translation>Publications statiques des courtiers en bourse</translation>
  </message>
  <message>
   <source>Stay where they are as well, and lead from there to yours.</source>
   <translation>Restez aussi là où sont les gens, et menez-les de là vers chez vous.</translation>
  </message>
  <message>
   <source>Staying on message means staying with what you defined in your goals.</source>
   <translation>Rester dans son message, c’est rester dans ce que vous avez défini par vos objectifs.</translation>
  </message>
  <message>
   <source>Staying where people already are</source>
   <translation>Rester là où les gens sont déjà</translation>
  </message>
  <message>
   <source>Take it out, or make clear that only the organisation’s own accounts are meant.</source>
   <translation>Retirez-le, ou précisez que seuls les comptes de l’organisation sont visés.</translation>
  </message>
  <message>
   <source>Take that condition out; what the law asks for holds on every day.</source>
   <translation>Retirez cette condition ; ce que la loi exige vaut tous les jours.</translation>
  </message>
  <message>
   <source>Take the acceptance back; it would cover the same thing again unseen.</source>
   <translation>Retirez cette admission ; elle couvrirait de nouveau la même chose sans être vue.</translation>
  </message>
  <message>
   <source>Teaching, reminding and looking after disclosure</source>
   <translation>Enseigner, rappeler et surveiller la transparence</translation>
  </message>
  <message>
   <source>Telling some before others can break the rules on fair disclosure; a social medium counts as public only where the market was told beforehand.</source>
   <translation>Informer les uns avant les autres peut enfreindre les règles d’information équitable ; un réseau social ne compte comme public que si le marché en a été averti avant.</translation>
  </message>
  <message>
   <source>Texts and pictures made with AI</source>
   <translation>Textes et images faits avec l’IA</translation>
  </message>
  <message>
   <source>The best voices are often not those with the highest titles.</source>
   <translation>Les meilleures voix ne sont souvent pas celles qui ont les plus hauts titres.</translation>
  </message>
  <message>
   <source>The closed window before results</source>
   <translation>La période close avant les résultats</translation>
  </message>
  <message>
   <source>The experiment “{row}” does not say what you look at to tell whether it worked.</source>
   <translation>L’expérience « {row} » ne dit pas ce que vous regardez pour savoir si elle a réussi.</translation>
  </message>
  <message>
   <source>The experiment “{row}” has no last day.</source>
   <translation>L’expérience « {row} » n’a pas de dernier jour.</translation>
  </message>
  <message>
   <source>The experiment “{row}” is looked after by nobody.</source>
   <translation>Personne ne s’occupe de l’expérience « {row} ».</translation>
  </message>
  <message>
   <source>The experiment “{row}” is not complete.</source>
   <translation>L’expérience « {row} » n’est pas complète.</translation>
  </message>
  <message>
   <source>The experiment “{row}” serves no goal.</source>
   <translation>L’expérience « {row} » ne sert aucun objectif.</translation>
  </message>
  <message>
   <source>The fear of being left out opens accounts; it does not fill them.</source>
   <translation>La peur d’être laissé de côté ouvre des comptes ; elle ne les remplit pas.</translation>
  </message>
  <message>
   <source>The first answer is written for oneself, the second for the reader.</source>
   <translation>La première réponse s’écrit pour soi, la seconde pour le lecteur.</translation>
  </message>
  <message>
   <source>The first figure was fixed on {date}, after you had begun on {begun}.</source>
   <translation>Le premier chiffre a été fixé le {date}, après votre début le {begun}.</translation>
  </message>
  <message>
   <source>The first hour counts, and the usual way to sign in is gone.</source>
   <translation>La première heure compte, et le moyen habituel de se connecter a disparu.</translation>
  </message>
  <message>
   <source>The first question is who will be in charge; without a name it is nobody.</source>
   <translation>La première question est de savoir qui sera aux commandes ; sans nom, ce n’est personne.</translation>
  </message>
  <message>
   <source>The goal “{row}” is not yet said in one sentence.</source>
   <translation>L’objectif « {row} » n’est pas encore dit en une phrase.</translation>
  </message>
  <message>
   <source>The largest service is of no use if your people are elsewhere.</source>
   <translation>Le plus grand service ne sert à rien si votre public est ailleurs.</translation>
  </message>
  <message>
   <source>The message “{row}” serves none of your goals.</source>
   <translation>Le message « {row} » ne sert aucun de vos objectifs.</translation>
  </message>
  <message>
   <source>The number of “{row}” was last tried on {date}.</source>
   <translation>Le numéro de « {row} » a été essayé pour la dernière fois le {date}.</translation>
  </message>
  <message>
   <source>The plan “{row}” does not say all four: the way, what we do, what it takes, and how you will know.</source>
   <translation>Le plan « {row} » ne dit pas les quatre : le chemin, ce que nous faisons, ce qu’il faut, et à quoi vous verrez que c’est atteint.</translation>
  </message>
  <message>
   <source>The plan “{row}” serves no goal.</source>
   <translation>Le plan « {row} » ne sert aucun objectif.</translation>
  </message>
  <message>
   <source>The platform’s own label for paid content</source>
   <translation>L’étiquette de la plateforme pour les contenus payés</translation>
  </message>
  <message>
   <source>The review of these guidelines was due on {date}.</source>
   <translation>La révision de ces règles était prévue pour le {date}.</translation>
  </message>
  <message>
   <source>The rule for state and local bodies covers new posts in social media. The dates are 26 April 2027 for 50,000 people or more and 26 April 2028 for others; they come from an interim rule and may change again.</source>
   <translation>La règle pour les organismes d’État et locaux vise les nouvelles publications sur les réseaux sociaux. Les dates sont le 26 avril 2027 à partir de 50 000 habitants et le 26 avril 2028 pour les autres ; elles viennent d’une règle provisoire et peuvent encore changer.</translation>
  </message>
  <message>
   <source>The same channels can inform, help and listen; most of their worth lies there.</source>
   <translation>Les mêmes canaux peuvent informer, aider et écouter ; c’est là l’essentiel de leur valeur.</translation>
  </message>
  <message>
   <source>There is no line for people who speak for themselves.</source>
   <translation>Il n’y a pas de formule pour ceux qui parlent en leur propre nom.</translation>
  </message>
  <message>
   <source>These guidelines forbid {forbids} times and permit {permits} times.</source>
   <translation>Ces règles interdisent {forbids} fois et permettent {permits} fois.</translation>
  </message>
  <message>
   <source>Those who must agree to these guidelines</source>
   <translation>Ceux qui doivent donner leur accord à ces règles</translation>
  </message>
  <message>
   <source>Those whom nobody told hear it from somebody else.</source>
   <translation>Ceux que personne n’a prévenus l’apprennent par d’autres.</translation>
  </message>
  <message>
   <source>Three weeks are a good beginning.</source>
   <translation>Trois semaines sont un bon début.</translation>
  </message>
  <message>
   <source>Time for those who speak</source>
   <translation>Du temps pour ceux qui parlent</translation>
  </message>
  <message>
   <source>Time to listen</source>
   <translation>Du temps pour écouter</translation>
  </message>
  <message>
   <source>Time to think about it</source>
   <translation>Du temps pour y réfléchir</translation>
  </message>
  <message>
   <source>Tools that post for you</source>
   <translation>Des outils qui publient pour vous</translation>
  </message>
  <message>
   <source>Top-down methods miss the point: people stop asking, or stop posting.</source>
   <translation>Les méthodes imposées d’en haut manquent le but : les gens cessent de demander, ou cessent de publier.</translation>
  </message>
  <message>
   <source>Training before access</source>
   <translation>Se former avant d’avoir accès</translation>
  </message>
  <message>
   <source>Trials that are over</source>
   <translation>Essais terminés</translation>
  </message>
  <message>
   <source>Tried before it goes out</source>
   <translation>Essayé avant de partir</translation>
  </message>
  <message>
   <source>Trouble comes for unpredictable reasons and at unexpected times.</source>
   <translation>Les ennuis viennent pour des raisons imprévisibles et à des moments inattendus.</translation>
  </message>
  <message>
   <source>Try it, and enter the day.</source>
   <translation>Essayez-le, et inscrivez le jour.</translation>
  </message>
  <message>
   <source>Twitter and X</source>
   <translation>Twitter et X</translation>
  </message>
  <message>
   <source>Two names for one place make people wonder whether both are meant.</source>
   <translation>Deux noms pour un même lieu font douter : s’agit-il des deux ?</translation>
  </message>
  <message>
   <source>Two or three shorter ones are easier to follow.</source>
   <translation>Deux ou trois plus courtes sont plus faciles à suivre.</translation>
  </message>
  <message>
   <source>Two people for every channel</source>
   <translation>Deux personnes pour chaque canal</translation>
  </message>
  <message>
   <source>Typed numbers that no section has</source>
   <translation>Numéros tapés qu’aucune section ne porte</translation>
  </message>
  <message>
   <source>Use plain words, such as “I work for …” or “Ad”.</source>
   <translation>Employez des mots simples, par exemple « Je travaille pour… » ou « Ad ».</translation>
  </message>
  <message>
   <source>Use today’s name, or say once that it was called Twitter.</source>
   <translation>Employez le nom actuel, ou dites une fois que cela s’appelait Twitter.</translation>
  </message>
  <message>
   <source>Use what is there, or say what has to change first.</source>
   <translation>Servez-vous de ce qui existe, ou dites ce qui doit d’abord changer.</translation>
  </message>
  <message>
   <source>Voices that are chosen for their rank</source>
   <translation>Des voix choisies pour leur rang</translation>
  </message>
  <message>
   <source>Voices who can do it</source>
   <translation>Des voix qui en sont capables</translation>
  </message>
  <message>
   <source>Voices who were asked</source>
   <translation>Des voix à qui on l’a demandé</translation>
  </message>
  <message>
   <source>Voices with their courses</source>
   <translation>Des voix avec leurs formations</translation>
  </message>
  <message>
   <source>Watch the traffic for a few weeks before you have a plan for it.</source>
   <translation>Observez les échanges quelques semaines avant d’avoir un plan pour ce lieu.</translation>
  </message>
  <message>
   <source>Watching people at work needs a purpose, a limit and notice; a works council may have a say. These references were not looked up.</source>
   <translation>Surveiller des personnes au travail exige un but, une limite et une information préalable ; un comité d’entreprise peut avoir son mot à dire. Ces références n’ont pas été consultées.</translation>
  </message>
  <message>
   <source>Ways back</source>
   <translation>Chemins de retour</translation>
  </message>
  <message>
   <source>What a goal serves</source>
   <translation>Ce que sert un objectif</translation>
  </message>
  <message>
   <source>What brokers and dealers keep</source>
   <translation>Ce que gardent les courtiers en bourse</translation>
  </message>
  <message>
   <source>What has to be read twice is not read at all.</source>
   <translation>Ce qu’il faut lire deux fois n’est pas lu du tout.</translation>
  </message>
  <message>
   <source>What heads of department did not agree to, their people are not given time for.</source>
   <translation>Ce que les chefs de service n’ont pas accepté, leurs équipes n’en reçoivent pas le temps.</translation>
  </message>
  <message>
   <source>What is accepted should be looked at again when it comes back.</source>
   <translation>Ce qui est admis devrait être regardé de nouveau s’il revient.</translation>
  </message>
  <message>
   <source>What is confidential, with examples</source>
   <translation>Ce qui est confidentiel, avec des exemples</translation>
  </message>
  <message>
   <source>What is hard to find or to join is not used.</source>
   <translation>Ce qui est difficile à trouver ou à rejoindre n’est pas utilisé.</translation>
  </message>
  <message>
   <source>What is kept, and for how long</source>
   <translation>Ce que l’on garde, et combien de temps</translation>
  </message>
  <message>
   <source>What is planned beyond the hours there are is done badly or at night.</source>
   <translation>Ce qui est prévu au-delà des heures disponibles se fait mal ou la nuit.</translation>
  </message>
  <message>
   <source>What is typed into somebody else’s tool has left the house.</source>
   <translation>Ce que l’on tape dans l’outil d’un autre a quitté la maison.</translation>
  </message>
  <message>
   <source>What is watched, and what for</source>
   <translation>Ce qui est observé, et pourquoi</translation>
  </message>
  <message>
   <source>What it is, how it works, who is there, how they behave, what it costs: whoever skips one of them finds out in public.</source>
   <translation>Ce que c’est, comment cela marche, qui y est, comment on s’y conduit, ce que cela coûte : qui en saute une l’apprend en public.</translation>
  </message>
  <message>
   <source>What makes somebody a voice</source>
   <translation>Ce qui fait une voix</translation>
  </message>
  <message>
   <source>What nobody gives to an AI tool</source>
   <translation>Ce que personne ne donne à un outil d’IA</translation>
  </message>
  <message>
   <source>What nobody may forbid your people</source>
   <translation>Ce que nul ne peut interdire à votre personnel</translation>
  </message>
  <message>
   <source>What nobody reads nobody answers.</source>
   <translation>Ce que personne ne lit, personne n’y répond.</translation>
  </message>
  <message>
   <source>What nobody sees or understands has not been disclosed. That the profile alone is not enough is the view of the regulator’s staff, not the wording of a rule.</source>
   <translation>Ce que personne ne voit ou ne comprend n’a pas été révélé. Que le profil seul ne suffise pas est l’avis des services du régulateur, non le texte d’une règle.</translation>
  </message>
  <message>
   <source>What one does depends on what those who do it can do.</source>
   <translation>Ce que l’on fait dépend de ce que savent faire ceux qui le font.</translation>
  </message>
  <message>
   <source>What one finds beforehand is a remark. Afterwards it is a complaint.</source>
   <translation>Ce que l’on trouve avant est une remarque. Après, c’est une plainte.</translation>
  </message>
  <message>
   <source>What people say to you is polite. What they say about you is useful.</source>
   <translation>Ce que l’on vous dit est poli. Ce que l’on dit de vous est utile.</translation>
  </message>
  <message>
   <source>What stays inside, and what belongs to others</source>
   <translation>Ce qui reste à l’intérieur, et ce qui appartient à d’autres</translation>
  </message>
  <message>
   <source>What you know of “{row}” has not been compared with the people on a service.</source>
   <translation>Ce que vous savez de « {row} » n’a pas été comparé avec les gens présents sur un service.</translation>
  </message>
  <message>
   <source>When an account is taken over</source>
   <translation>Quand quelqu’un s’empare d’un compte</translation>
  </message>
  <message>
   <source>When people get an answer</source>
   <translation>Quand on reçoit une réponse</translation>
  </message>
  <message>
   <source>When people leave</source>
   <translation>Quand quelqu’un part</translation>
  </message>
  <message>
   <source>When people say that they work for you</source>
   <translation>Quand on dit que l’on travaille pour vous</translation>
  </message>
  <message>
   <source>When somebody is unhappy</source>
   <translation>Quand quelqu’un est mécontent</translation>
  </message>
  <message>
   <source>When something goes badly wrong</source>
   <translation>Quand quelque chose tourne vraiment mal</translation>
  </message>
  <message>
   <source>Where people meet changes faster than any plan.</source>
   <translation>Les lieux où l’on se retrouve changent plus vite que tout plan.</translation>
  </message>
  <message>
   <source>Where strangers cannot join, nothing social happens.</source>
   <translation>Là où des inconnus ne peuvent pas entrer, rien de social n’arrive.</translation>
  </message>
  <message>
   <source>Where two numbers stand, everybody follows the one that suits them.</source>
   <translation>Là où figurent deux chiffres, chacun suit celui qui l’arrange.</translation>
  </message>
  <message>
   <source>Which service suits depends on what you need, not on where everybody is.</source>
   <translation>Le service qui convient dépend de vos besoins, pas de l’endroit où tout le monde est.</translation>
  </message>
  <message>
   <source>Who has not yet taken in what you stand for often lacks the context.</source>
   <translation>À qui n’a pas encore saisi ce que vous représentez, il manque souvent le contexte.</translation>
  </message>
  <message>
   <source>Who makes information public has to be named, trained, and looked at from time to time. The control speaks of own systems; social media are left to the organisation.</source>
   <translation>Qui rend des informations publiques doit être nommé, formé et suivi de temps à autre. La mesure parle des systèmes propres ; les réseaux sociaux sont laissés à l’organisation.</translation>
  </message>
  <message>
   <source>Whoever posts pictures, sound or film that could be taken for real must say that they were made by AI. Texts on matters of public interest too, unless a person read them and answers for them; how far that reaches ordinary posts is disputed.</source>
   <translation>Qui publie des images, du son ou des films que l’on pourrait croire réels doit dire qu’ils sont faits par l’IA. Les textes d’intérêt public aussi, sauf si une personne les a lus et en répond ; jusqu’où cela touche les publications ordinaires est discuté.</translation>
  </message>
  <message>
   <source>Whoever posts speaks for all; alone and unprepared is unfair on them.</source>
   <translation>Qui publie parle pour tous ; seul et sans préparation, ce n’est pas juste pour cette personne.</translation>
  </message>
  <message>
   <source>Whoever posts there literally speaks for the organisation.</source>
   <translation>Qui publie là parle, au sens propre, pour l’organisation.</translation>
  </message>
  <message>
   <source>Whoever profits from an endorsement may answer for it; reasonable procedures count.</source>
   <translation>Qui profite d’une recommandation peut en répondre ; des procédures raisonnables comptent.</translation>
  </message>
  <message>
   <source>Whoever runs a page answers for what the platform collects there, together with it.</source>
   <translation>Qui tient une page répond, avec la plateforme, de ce que celle-ci y recueille.</translation>
  </message>
  <message>
   <source>Whoever speaks before listening is recognised as new by what they say.</source>
   <translation>Qui parle avant d’écouter se reconnaît comme nouveau à ce qu’il dit.</translation>
  </message>
  <message>
   <source>Willing to sign one’s name is what makes a voice credible.</source>
   <translation>Être prêt à signer de son nom est ce qui rend une voix crédible.</translation>
  </message>
  <message>
   <source>With one person, a holiday or a resignation silences the channel.</source>
   <translation>Avec une seule personne, des vacances ou une démission font taire le canal.</translation>
  </message>
  <message>
   <source>Without activity it dies, however good it looks.</source>
   <translation>Sans activité, elle meurt, si belle soit-elle.</translation>
  </message>
  <message>
   <source>Without goals nobody can tell whether it works, or what belongs and what does not.</source>
   <translation>Sans objectifs, personne ne peut dire si cela marche, ni ce qui en fait partie ou non.</translation>
  </message>
  <message>
   <source>Wordings that readers understand</source>
   <translation>Des formulations que les lecteurs comprennent</translation>
  </message>
  <message>
   <source>Work in progress, with a day for the next look</source>
   <translation>Jamais fini, avec un jour pour le prochain examen</translation>
  </message>
  <message>
   <source>Write a sentence or two for them.</source>
   <translation>Écrivez une phrase ou deux pour eux.</translation>
  </message>
  <message>
   <source>Write it, or remove it.</source>
   <translation>Écrivez-la, ou retirez-la.</translation>
  </message>
  <message>
   <source>Write its first clause, or remove the section.</source>
   <translation>Écrivez sa première clause, ou retirez la section.</translation>
  </message>
  <message>
   <source>Write one sentence that a new colleague could repeat from memory.</source>
   <translation>Écrivez une phrase qu’un nouveau collègue pourrait répéter de mémoire.</translation>
  </message>
  <message>
   <source>Write what it stands for, or remove it.</source>
   <translation>Écrivez ce qu’il remplace, ou retirez-le.</translation>
  </message>
  <message>
   <source>Writes easily, has something to say, knows the work from doing it: tick what is so.</source>
   <translation>Écrit avec aisance, a quelque chose à dire, connaît le travail pour l’avoir fait : cochez ce qui est vrai.</translation>
  </message>
  <message>
   <source>You are there, or going there, and this is not in place yet: {item}.</source>
   <translation>Vous y êtes, ou vous y allez, et ceci n’est pas encore en place : {item}.</translation>
  </message>
  <message>
   <source>Your own name and logo</source>
   <translation>Votre nom et votre logo</translation>
  </message>
  <message>
   <source>{place}: this takes {count} words.</source>
   <translation>{place} : ceci prend {count} mots.</translation>
  </message>
  <message>
   <source>{place}: {found} could mean anything.</source>
   <translation>{place} : {found} peut vouloir dire n’importe quoi.</translation>
  </message>
  <message>
   <source>{place}: {name} has left.</source>
   <translation>{place} : {name} n’est plus là.</translation>
  </message>
  <message>
   <source>{place}: {name} has not been with you for as long as you ask of voices.</source>
   <translation>{place} : {name} n’est pas chez vous depuis aussi longtemps que vous le demandez aux voix.</translation>
  </message>
  <message>
   <source>{place}: {name} is still learning.</source>
   <translation>{place} : {name} apprend encore.</translation>
  </message>
  <message>
   <source>{place}: {name} works for somebody else.</source>
   <translation>{place} : {name} travaille pour quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>{problem}</source>
   <translation>{problem}</translation>
  </message>
  <message>
   <source>{row} has {hours} hours a week for this, and the schedule takes {needed}.</source>
   <translation>{row} a {hours} heures par semaine pour cela, et le calendrier en prend {needed}.</translation>
  </message>
  <message>
   <source>{row} is a voice, and nothing in the schedule keeps the time for it free.</source>
   <translation>{row} est une voix, et rien dans le calendrier ne lui réserve le temps nécessaire.</translation>
  </message>
  <message>
   <source>{row} may post, and has not done {courses}.</source>
   <translation>{row} peut publier, et n’a pas suivi {courses}.</translation>
  </message>
  <message>
   <source>{row} may post, but has no time for it.</source>
   <translation>{row} peut publier, mais n’en a pas le temps.</translation>
  </message>
  <message>
   <source>{row} may post, but nothing says why: none of the three criteria is ticked.</source>
   <translation>{row} peut publier, mais rien ne dit pourquoi : aucun des trois critères n’est coché.</translation>
  </message>
  <message>
   <source>“Must” and “should” both stand here, and nothing says how they differ.</source>
   <translation>« Doit » et « devrait » figurent ici tous deux, et rien ne dit ce qui les distingue.</translation>
  </message>
  <message>
   <source>“My own views” is no disclosure</source>
   <translation>« Mon avis personnel » n’est pas de la transparence</translation>
  </message>
  <message>
   <source>“{after}” asks more than “{before}” for {types}.</source>
   <translation>« {after} » demande plus que « {before} » pour {types}.</translation>
  </message>
  <message>
   <source>“{last}” asks exactly what “{first}” asks, for every kind of post.</source>
   <translation>« {last} » demande exactement ce que demande « {first} », pour chaque type de publication.</translation>
  </message>
  <message>
   <source>“{phase}” has more than one process: {rules}.</source>
   <translation>« {phase} » a plus d’un circuit : {rules}.</translation>
  </message>
  <message>
   <source>“{phase}” lets {types} go out unread, by the rule “{rule}”.</source>
   <translation>« {phase} » laisse partir {types} sans lecture, par la règle « {rule} ».</translation>
  </message>
  <message>
   <source>“{row}” does not say within what time we answer.</source>
   <translation>« {row} » ne dit pas dans quel délai nous répondons.</translation>
  </message>
  <message>
   <source>“{row}” has begun, and “{before}” was not passed before.</source>
   <translation>« {row} » a commencé, et « {before} » n’avait pas été franchi avant.</translation>
  </message>
  <message>
   <source>“{row}” has hardly any time for listening and answering.</source>
   <translation>« {row} » n’a guère de temps pour écouter et répondre.</translation>
  </message>
  <message>
   <source>“{row}” has no owner.</source>
   <translation>« {row} » n’a pas de responsable.</translation>
  </message>
  <message>
   <source>“{row}” has no privacy notice.</source>
   <translation>« {row} » n’a pas d’information sur les données personnelles.</translation>
  </message>
  <message>
   <source>“{row}” is a community, and nobody {sides} is listed who keeps it going.</source>
   <translation>« {row} » est une communauté, et personne {sides} n’est inscrit pour la faire vivre.</translation>
  </message>
  <message>
   <source>“{row}” is a place of your own, and there is none where people already are.</source>
   <translation>« {row} » est un lieu à vous, et il n’y en a aucun là où les gens sont déjà.</translation>
  </message>
  <message>
   <source>“{row}” is for customers only.</source>
   <translation>« {row} » est réservé aux clients.</translation>
  </message>
  <message>
   <source>“{row}” is left to interns or assistants alone.</source>
   <translation>« {row} » est laissé aux seuls stagiaires ou assistants.</translation>
  </message>
  <message>
   <source>“{row}” is live and has no rhythm.</source>
   <translation>« {row} » est en service et n’a pas de rythme.</translation>
  </message>
  <message>
   <source>“{row}” is meant for none of the audiences.</source>
   <translation>« {row} » n’est destiné à aucun des publics.</translation>
  </message>
  <message>
   <source>“{row}” is meant for {audience} too, and no plan says how.</source>
   <translation>« {row} » s’adresse aussi à {audience}, et aucun plan ne dit comment.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, and nothing says why.</source>
   <translation>« {row} » n’est pas ouvert à tous, et rien ne dit pourquoi.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, but its level of access is described nowhere.</source>
   <translation>« {row} » n’est pas ouvert à tous, mais son niveau d’accès n’est décrit nulle part.</translation>
  </message>
  <message>
   <source>“{row}” is on a service that was never scored.</source>
   <translation>« {row} » se trouve sur un service qui n’a jamais été noté.</translation>
  </message>
  <message>
   <source>“{row}” is run with “{tool}”, which is not in the list of tools.</source>
   <translation>« {row} » est géré avec « {tool} », qui n’est pas dans la liste des outils.</translation>
  </message>
  <message>
   <source>“{row}” lacks {lacking}.</source>
   <translation>Il manque à « {row} » : {lacking}.</translation>
  </message>
  <message>
   <source>“{row}” may post, and no training is noted.</source>
   <translation>« {row} » peut publier, et aucune formation n’est notée.</translation>
  </message>
  <message>
   <source>“{row}” runs on a platform of your own, and no decision says why.</source>
   <translation>« {row} » est sur une plateforme à vous, et aucune décision ne dit pourquoi.</translation>
  </message>
  <message>
   <source>“{row}” takes a skill that you do not have yet, and no course is named for it.</source>
   <translation>« {row} » demande un savoir-faire que vous n’avez pas encore, et aucune formation n’est nommée pour cela.</translation>
  </message>
  <message>
   <source>“{row}” takes the place of where people already are.</source>
   <translation>« {row} » prend la place de lieux où les gens sont déjà.</translation>
  </message>
  <message>
   <source>“{row}” went live before its time of reading along was over.</source>
   <translation>« {row} » est entré en service avant la fin du temps où l’on lit sans intervenir.</translation>
  </message>
  <message>
   <source>“{row}”: comments can be removed or people blocked, and nobody is named who may.</source>
   <translation>« {row} » : on peut retirer des commentaires ou bloquer des personnes, et nul n’est nommé pour le faire.</translation>
  </message>
  <message>
   <source>“{row}”: nobody has checked since {date} who has access.</source>
   <translation>« {row} » : personne n’a vérifié depuis le {date} qui y a accès.</translation>
  </message>
  <message>
   <source>“{row}”: on {date} everybody who can sign in is away.</source>
   <translation>« {row} » : le {date}, tous ceux qui peuvent se connecter sont absents.</translation>
  </message>
  <message>
   <source>“{row}”: people get only an automatic reply.</source>
   <translation>« {row} » : on ne reçoit qu’une réponse automatique.</translation>
  </message>
  <message>
   <source>“{row}”: you build your own, though not all three questions are answered yes.</source>
   <translation>« {row} » : vous construisez le vôtre, alors que les trois questions n’ont pas toutes reçu un oui.</translation>
  </message>
  <message>
   <source>“{row}”: {count} can sign in.</source>
   <translation>Peut se connecter à « {row} » : {count}.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” differ about {what}: {here}, and {there}.</source>
   <translation>« {title} » et « {other} » ne s’accordent pas sur {what} : {here}, et {there}.</translation>
  </message>
  <message>
   <source>“{title}” asks for secrecy, and nothing says that wrongs may still be reported.</source>
   <translation>« {title} » demande le secret, et rien ne dit que l’on peut tout de même signaler des torts.</translation>
  </message>
  <message>
   <source>“{title}” chooses who may speak by rank alone: {found}.</source>
   <translation>« {title} » choisit qui peut parler d’après le seul rang : {found}.</translation>
  </message>
  <message>
   <source>“{title}” cites what has been replaced: {found}.</source>
   <translation>« {title} » cite ce qui a été remplacé : {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not ask for training before somebody gets access.</source>
   <translation>« {title} » ne demande pas de formation avant de donner l’accès à quelqu’un.</translation>
  </message>
  <message>
   <source>“{title}” does not ask people to agree again after a significant change.</source>
   <translation>« {title} » ne demande pas de nouvel accord après une modification importante.</translation>
  </message>
  <message>
   <source>“{title}” does not list what is confidential.</source>
   <translation>« {title} » n’énumère pas ce qui est confidentiel.</translation>
  </message>
  <message>
   <source>“{title}” does not say from when on these guidelines count.</source>
   <translation>« {title} » ne dit pas à partir de quand ces règles comptent.</translation>
  </message>
  <message>
   <source>“{title}” does not say in one sentence what it is all for.</source>
   <translation>« {title} » ne dit pas en une phrase à quoi tout cela sert.</translation>
  </message>
  <message>
   <source>“{title}” does not say what is noted when a comment is removed.</source>
   <translation>« {title} » ne dit pas ce que l’on note quand un commentaire est retiré.</translation>
  </message>
  <message>
   <source>“{title}” does not say when these guidelines are looked at next.</source>
   <translation>« {title} » ne dit pas quand ces règles seront revues.</translation>
  </message>
  <message>
   <source>“{title}” does not say which version this is.</source>
   <translation>« {title} » ne dit pas de quelle version il s’agit.</translation>
  </message>
  <message>
   <source>“{title}” does not say who has to act: {found}.</source>
   <translation>« {title} » ne dit pas qui doit agir : {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not say who must agree to these guidelines, management for one.</source>
   <translation>« {title} » ne dit pas qui doit donner son accord à ces règles, à commencer par la direction.</translation>
  </message>
  <message>
   <source>“{title}” does not say who put these guidelines into force.</source>
   <translation>« {title} » ne dit pas qui a mis ces règles en vigueur.</translation>
  </message>
  <message>
   <source>“{title}” forbids in words that can be read very widely: {found}.</source>
   <translation>« {title} » interdit en des mots que l’on peut lire très largement : {found}.</translation>
  </message>
  <message>
   <source>“{title}” forbids sharing what is {found}, and nothing says what that is.</source>
   <translation>« {title} » interdit de partager ce qui est {found}, et rien ne dit ce que c’est.</translation>
  </message>
  <message>
   <source>“{title}” gives no reason beyond what others do, what it costs or what you might miss.</source>
   <translation>« {title} » ne donne pas d’autre raison que ce que font les autres, ce que cela coûte ou ce que vous pourriez manquer.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and nobody has tried {aspects} with success.</source>
   <translation>« {title} » va de l’avant, et personne n’a essayé {aspects} avec succès.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and the trial “{row}” has not been passed.</source>
   <translation>« {title} » va de l’avant, et l’essai « {row} » n’a pas été réussi.</translation>
  </message>
  <message>
   <source>“{title}” has a sentence of {length} words: {found}{more}</source>
   <translation>« {title} » contient une phrase de {length} mots : {found}{more}</translation>
  </message>
  <message>
   <source>“{title}” has an empty list.</source>
   <translation>« {title} » a une liste vide.</translation>
  </message>
  <message>
   <source>“{title}” has no message for {readers}.</source>
   <translation>« {title} » n’a pas de message pour {readers}.</translation>
  </message>
  <message>
   <source>“{title}” has no rule for everything else, so such posts are held.</source>
   <translation>« {title} » n’a pas de règle pour tout le reste ; ces publications restent donc en attente.</translation>
  </message>
  <message>
   <source>“{title}” has no tighter rule for the weeks before results.</source>
   <translation>« {title} » n’a pas de règle plus stricte pour les semaines avant les résultats.</translation>
  </message>
  <message>
   <source>“{title}” has the organisation sign, and no person.</source>
   <translation>« {title} » fait signer l’organisation, et aucune personne.</translation>
  </message>
  <message>
   <source>“{title}” holds a link that is not written as one: {found}.</source>
   <translation>« {title} » contient un lien qui n’est pas écrit comme tel : {found}.</translation>
  </message>
  <message>
   <source>“{title}” is of a kind this program does not know.</source>
   <translation>« {title} » est d’un type que ce programme ne connaît pas.</translation>
  </message>
  <message>
   <source>“{title}” lets a channel speak after less than two weeks of listening.</source>
   <translation>« {title} » laisse parler un canal après moins de deux semaines d’écoute.</translation>
  </message>
  <message>
   <source>“{title}” links to a place in the text that is not there: {found}.</source>
   <translation>« {title} » renvoie à un endroit du texte qui n’existe pas : {found}.</translation>
  </message>
  <message>
   <source>“{title}” lists no goal yet.</source>
   <translation>« {title} » ne contient encore aucun objectif.</translation>
  </message>
  <message>
   <source>“{title}” may forbid what people do in their own time: {found}.</source>
   <translation>« {title} » interdit peut-être ce que chacun fait de son temps libre : {found}.</translation>
  </message>
  <message>
   <source>“{title}” names nobody who steps in when something happens.</source>
   <translation>« {title} » ne nomme personne pour intervenir s’il arrive quelque chose.</translation>
  </message>
  <message>
   <source>“{title}” names what no longer exists: {found}.</source>
   <translation>« {title} » nomme ce qui n’existe plus : {found}.</translation>
  </message>
  <message>
   <source>“{title}” offers no wording yet.</source>
   <translation>« {title} » ne propose encore aucune formulation.</translation>
  </message>
  <message>
   <source>“{title}” plans hardly any time for listening and answering.</source>
   <translation>« {title} » ne prévoit presque pas de temps pour écouter et répondre.</translation>
  </message>
  <message>
   <source>“{title}” refers to a section that is no longer there.</source>
   <translation>« {title} » renvoie à une section qui n’est plus là.</translation>
  </message>
  <message>
   <source>“{title}” says how people may use it, and not how the organisation does.</source>
   <translation>« {title} » dit comment chacun peut s’en servir, et non comment l’organisation s’en sert.</translation>
  </message>
  <message>
   <source>“{title}” says how the organisation uses it, and not how people may.</source>
   <translation>« {title} » dit comment l’organisation s’en sert, et non comment chacun le peut.</translation>
  </message>
  <message>
   <source>“{title}” says how to answer, but sets no pause before a heated answer.</source>
   <translation>« {title} » dit comment répondre, mais ne fixe pas de pause avant une réponse à chaud.</translation>
  </message>
  <message>
   <source>“{title}” says nothing yet.</source>
   <translation>« {title} » ne dit encore rien.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, but no section has that number.</source>
   <translation>« {title} » dit « {found} », mais aucune section ne porte ce numéro.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, which is “{other}” today.</source>
   <translation>« {title} » dit « {found} », ce qui est aujourd’hui « {other} ».</translation>
  </message>
  <message>
   <source>“{title}” seems content with a disclosure in the profile: {found}.</source>
   <translation>« {title} » semble se contenter d’une mention dans le profil : {found}.</translation>
  </message>
  <message>
   <source>“{title}” seems to ask for access to private accounts: {found}.</source>
   <translation>« {title} » semble demander l’accès à des comptes privés : {found}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of consequences, but nothing says {lacking}.</source>
   <translation>« {title} » parle de conséquences, mais rien ne dit {lacking}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of watching that people do not know of or in private: {found}.</source>
   <translation>« {title} » parle d’une surveillance à l’insu des gens ou dans leur vie privée : {found}.</translation>
  </message>
  <message>
   <source>“{title}” still says {found}; the platform is called X today.</source>
   <translation>« {title} » dit encore {found} ; la plateforme s’appelle X aujourd’hui.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: {name} left on {date}.</source>
   <translation>« {title} », {place} : {name} a quitté la maison le {date}.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: “{name}” is not listed anywhere.</source>
   <translation>« {title} », {place} : « {name} » n’est inscrit nulle part.</translation>
  </message>
  <message>
   <source>“{title}”: an automatic reply may stand alone.</source>
   <translation>« {title} » : une réponse automatique peut rester seule.</translation>
  </message>
  <message>
   <source>“{title}”: every goal sells something.</source>
   <translation>« {title} » : chaque objectif vend quelque chose.</translation>
  </message>
  <message>
   <source>“{title}”: every kind of post promotes something.</source>
   <translation>« {title} » : tous les types de publication promeuvent quelque chose.</translation>
  </message>
  <message>
   <source>“{title}”: marketing is the only use.</source>
   <translation>« {title} » : le marketing est le seul usage.</translation>
  </message>
  <message>
   <source>“{title}”: no course, sample or sign-off is noted for {names}.</source>
   <translation>« {title} » : ni formation, ni échantillon, ni aval n’est noté pour {names}.</translation>
  </message>
  <message>
   <source>“{title}”: no rule that is never relaxed sends financial promotions to an authorised person.</source>
   <translation>« {title} » : aucune règle qui ne s’assouplit jamais n’envoie les promotions financières à une personne habilitée.</translation>
  </message>
  <message>
   <source>“{title}”: nobody has formally asked {names}.</source>
   <translation>« {title} » : personne n’a officiellement demandé à {names}.</translation>
  </message>
  <message>
   <source>“{title}”: nobody is in “{name}”, so nobody can agree to {rules}.</source>
   <translation>« {title} » : personne n’est dans « {name} », donc personne ne peut donner son accord à {rules}.</translation>
  </message>
  <message>
   <source>“{title}”: nobody looks after “{row}”, or nobody has looked at it yet.</source>
   <translation>« {title} » : personne ne s’occupe de « {row} », ou personne ne l’a encore regardé.</translation>
  </message>
  <message>
   <source>“{title}”: nothing keeps static posts from going out before a principal agreed.</source>
   <translation>« {title} » : rien n’empêche les publications statiques de partir avant l’accord d’un responsable habilité (principal).</translation>
  </message>
  <message>
   <source>“{title}”: nothing leads back from “{name}”.</source>
   <translation>« {title} » : rien ne ramène de « {name} » en arrière.</translation>
  </message>
  <message>
   <source>“{title}”: nothing says who belongs to the level “{row}”, or how one gets in.</source>
   <translation>« {title} » : rien ne dit qui appartient au niveau « {row} », ni comment on y entre.</translation>
  </message>
  <message>
   <source>“{title}”: people from outside may speak for you.</source>
   <translation>« {title} » : des gens du dehors peuvent parler pour vous.</translation>
  </message>
  <message>
   <source>“{title}”: the pilot inside has no last day, or no activity it has to reach.</source>
   <translation>« {title} » : le pilote interne n’a pas de dernier jour, ou pas d’activité à atteindre.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” does not name the platform’s label for paid posts.</source>
   <translation>« {title} » : la formulation « {row} » ne nomme pas la mention de la plateforme pour les publications rémunérées.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is a tag that only insiders understand.</source>
   <translation>« {title} » : la formulation « {row} » est un mot-dièse que seuls les initiés comprennent.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is for something paid, but does not say “Ad”.</source>
   <translation>« {title} » : la formulation « {row} » vaut pour une chose rémunérée, mais ne dit pas « Ad ».</translation>
  </message>
  <message>
   <source>“{title}”: whoever has reached “{name}” can never lose it.</source>
   <translation>« {title} » : qui a atteint « {name} » ne peut plus jamais le perdre.</translation>
  </message>
  <message>
   <source>“{title}”: you listen to nothing but your own channels.</source>
   <translation>« {title} » : vous n’écoutez rien d’autre que vos propres canaux.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” lets posts out freely, and nobody looks at them afterwards.</source>
   <translation>« {title} » : « {name} » laisse partir des publications librement, et personne ne les regarde après coup.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” should never be relaxed, but depends on trust, phase or haste.</source>
   <translation>« {title} » : « {name} » ne devrait jamais s’assouplir, mais dépend de la confiance, de la phase ou de l’urgence.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” follows from no clause.</source>
   <translation>« {title} » : « {row} » ne découle d’aucune clause.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” has no level of access.</source>
   <translation>« {title} » : « {row} » n’a pas de niveau d’accès.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” is confidential, without an example.</source>
   <translation>« {title} » : « {row} » est confidentiel, sans exemple.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” hands posts on after a time, but not to anybody.</source>
   <translation>« {title} » : « {rule} » transmet les publications après un temps, mais à personne.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” stands behind “{rest}”, which already covers everything.</source>
   <translation>« {title} » : « {rule} » vient après « {rest} », qui couvre déjà tout.</translation>
  </message>
  <message>
   <source>“{title}”{where} still holds the placeholder “{found}”.</source>
   <translation>« {title} »{where} contient encore le texte à remplacer « {found} ».</translation>
  </message>
 </context>
 <context>
  <name>ClauseEditor</name>
  <message>
   <source>Files cannot be put into a clause. Import them instead.</source>
   <translation>Une clause ne peut pas contenir de fichiers. Importez-les plutôt.</translation>
  </message>
  <message>
   <source>Plain marks are shown</source>
   <translation>Les signes bruts sont affichés</translation>
  </message>
  <message>
   <source>Text is shown as text</source>
   <translation>Le texte est affiché comme texte</translation>
  </message>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Ce texte est trop long pour une seule clause. Importez-le plutôt comme document.</translation>
  </message>
 </context>
 <context>
  <name>ClauseStory</name>
  <message>
   <source>Added</source>
   <translation>Ajoutée</translation>
  </message>
  <message>
   <source>Another state, same words</source>
   <translation>Autre état, mêmes mots</translation>
  </message>
  <message>
   <source>Changed once since it was written by {0} on {1}.</source>
   <translation>Modifiée une fois depuis que {0} l’a écrite le {1}.</translation>
  </message>
  <message>
   <source>Changed {0} times since it was written by {1} on {2}.</source>
   <translation>Modifiée {0} fois depuis que {1} l’a écrite le {2}.</translation>
  </message>
  <message>
   <source>Changes of this clause</source>
   <translation>Modifications de cette clause</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>De « {0} » à « {1} »</translation>
  </message>
  <message>
   <source>Its story begins when the draft is saved.</source>
   <translation>Son histoire commence quand le brouillon est enregistré.</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Déplacée</translation>
  </message>
  <message>
   <source>No revision has this clause yet</source>
   <translation>Aucune version ne contient encore cette clause</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Supprimée</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <source>Reworded</source>
   <translation>Reformulée</translation>
  </message>
  <message>
   <source>Show 1 earlier change</source>
   <translation>Afficher 1 modification antérieure</translation>
  </message>
  <message>
   <source>Show earlier changes ({0})</source>
   <translation>Afficher les modifications antérieures ({0})</translation>
  </message>
  <message>
   <source>Show revision {0}</source>
   <translation>Afficher la version {0}</translation>
  </message>
  <message>
   <source>The story of this clause</source>
   <translation>L’histoire de cette clause</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Pourquoi : {0}</translation>
  </message>
  <message>
   <source>Written by {0} on {1}, and not changed since.</source>
   <translation>Écrite par {0} le {1}, et inchangée depuis.</translation>
  </message>
 </context>
 <context>
  <name>ClauseVerbs</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Story of this clause</source>
   <translation>&amp;Histoire de cette clause</translation>
  </message>
  <message>
   <source>Co&amp;mment…</source>
   <translation>Co&amp;mmenter…</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Choose two different revisions.</source>
   <translation>Choisissez deux versions différentes.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare any two revisions</source>
   <translation>Comparer deux versions au choix</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Première</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Seconde</translation>
  </message>
  <message>
   <source>What was taken out of the first and what came into the second.</source>
   <translation>Ce qui a été retiré de la première et ce qui est entré dans la seconde.</translation>
  </message>
 </context>
 <context>
  <name>ComparisonPane</name>
  <message>
   <source>Choose a revision</source>
   <translation>Choisissez une version</translation>
  </message>
  <message>
   <source>No revision has these words, and none took them out. Try fewer of them.</source>
   <translation>Aucune version ne contient ces mots, et aucune ne les a retirés. Essayez avec moins de mots.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>There was no text before.</source>
   <translation>Il n’y avait pas de texte auparavant.</translation>
  </message>
  <message>
   <source>You see here what it changed, who has looked at it and who is missing.</source>
   <translation>Vous voyez ici ce qu’elle a changé, qui l’a examinée et qui manque encore.</translation>
  </message>
 </context>
 <context>
  <name>DaysDialog</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Du</translation>
  </message>
  <message>
   <source>&amp;Until</source>
   <translation>&amp;Au</translation>
  </message>
  <message>
   <source>Between two days</source>
   <translation>Entre deux jours</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Only revisions saved in this time. One of the days may stay empty.</source>
   <translation>Seulement les versions enregistrées pendant cette période. Un des jours peut rester vide.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>The first day comes after the last.</source>
   <translation>Le premier jour vient après le dernier.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026.</source>
   <translation>Écrivez un jour, par exemple 1er décembre 2026.</translation>
  </message>
  <message>
   <source>Write at least one day.</source>
   <translation>Écrivez au moins un jour.</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>A part of your draft: it holds for readers once it is saved, approved and published. Undo takes it back.</source>
   <translation>Une partie de votre brouillon : elle vaut pour les lecteurs une fois enregistrée, approuvée et publiée. Annuler la retire.</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Sur l’organisation</translation>
  </message>
  <message>
   <source>About these guidelines</source>
   <translation>À propos de ces règles</translation>
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>Tel qu’il figure sur la première page.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Guidelines need a title and an organisation.</source>
   <translation>Les règles ont besoin d’un titre et d’une organisation.</translation>
  </message>
  <message>
   <source>How long after an edition somebody looks at all of it again.</source>
   <translation>Délai après une édition avant que quelqu’un revoie l’ensemble.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Looked at again</source>
   <translation>Revu</translation>
  </message>
  <message>
   <source>Looked at again every</source>
   <translation>Revu tous les</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>These answers decide which checks look at your guidelines: a small company in Europe never sees rules for American brokers.</source>
   <translation>Ces réponses décident des vérifications qui examinent vos règles : une petite entreprise en Europe ne voit jamais de règles pour courtiers américains.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Who looks after them: a person, role or group of the guidelines.</source>
   <translation>Qui s’en occupe : une personne, un rôle ou un groupe des règles.</translation>
  </message>
  <message>
   <source>changing what is said about these guidelines</source>
   <translation>modification de ce qui est dit de ces règles</translation>
  </message>
  <message>
   <source>{0} of {1} checks concern you.</source>
   <translation>{0} vérifications sur {1} vous concernent.</translation>
  </message>
 </context>
 <context>
  <name>DocumentSaver</name>
  <message>
   <source>PDF to print (*.pdf)</source>
   <translation>PDF à imprimer (*.pdf)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <source>“{0}” is written.</source>
   <translation>« {0} » est écrit.</translation>
  </message>
 </context>
 <context>
  <name>DraftGuard</name>
  <message>
   <source>A copy of everything is in {0}.</source>
   <translation>Une copie de tout se trouve dans {0}.</translation>
  </message>
  <message>
   <source>The other window is closed. You can write again.</source>
   <translation>L’autre fenêtre est fermée. Vous pouvez de nouveau écrire.</translation>
  </message>
  <message>
   <source>Your draft is kept again.</source>
   <translation>Votre brouillon est de nouveau conservé.</translation>
  </message>
 </context>
 <context>
  <name>Effects</name>
  <message>
   <source>1 of {0} cases is answered otherwise.</source>
   <translation>1 cas sur {0} reçoit une autre réponse.</translation>
  </message>
  <message>
   <source>Accepted, though not answered as it should be: “{0}”.</source>
   <translation>Accepté, bien que la réponse ne soit pas celle prévue : « {0} ».</translation>
  </message>
  <message>
   <source>Being worked out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy what this changes, and for whom</source>
   <translation>Copier ce que cela change, et pour qui</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Plus simple</translation>
  </message>
  <message>
   <source>I have seen it and accept it</source>
   <translation>Je l’ai vu et je l’accepte</translation>
  </message>
  <message>
   <source>I have seen “{0}” and accept it</source>
   <translation>J’ai vu « {0} » et je l’accepte</translation>
  </message>
  <message>
   <source>In another phase or at another level: {0}</source>
   <translation>Dans une autre phase ou à un autre niveau : {0}</translation>
  </message>
  <message>
   <source>New to do</source>
   <translation>Nouveau à faire</translation>
  </message>
  <message>
   <source>Nobody’s answer changes.</source>
   <translation>La réponse ne change pour personne.</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Autrement</translation>
  </message>
  <message>
   <source>Show all {0}</source>
   <translation>Afficher les {0}</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Afficher moins</translation>
  </message>
  <message>
   <source>Stricter</source>
   <translation>Plus strict</translation>
  </message>
  <message>
   <source>The stored example “{0}” is not answered as it should be.</source>
   <translation>L’exemple enregistré « {0} » ne reçoit pas la réponse prévue.</translation>
  </message>
  <message>
   <source>To approve, tick the stored examples that you accept as they are answered now.</source>
   <translation>Pour approuver, cochez les exemples enregistrés dont vous acceptez la réponse actuelle.</translation>
  </message>
  <message>
   <source>What this changes, and for whom</source>
   <translation>Ce que cela change, et pour qui</translation>
  </message>
  <message>
   <source>{0} of {1} cases are answered otherwise.</source>
   <translation>{0} cas sur {1} reçoivent une autre réponse.</translation>
  </message>
  <message>
   <source>{0}, in another phase or at another level</source>
   <translation>{0}, dans une autre phase ou à un autre niveau</translation>
  </message>
 </context>
 <context>
  <name>FilterMenu</name>
  <message>
   <source>&amp;Between two days…</source>
   <translation>&amp;Entre deux jours…</translation>
  </message>
  <message>
   <source>&amp;Clear all</source>
   <translation>Tout &amp;effacer</translation>
  </message>
  <message>
   <source>&amp;Editions only</source>
   <translation>Éditions se&amp;ulement</translation>
  </message>
  <message>
   <source>&amp;Person…</source>
   <translation>&amp;Personne…</translation>
  </message>
  <message>
   <source>&amp;Section…</source>
   <translation>&amp;Section…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>S&amp;tate</source>
   <translation>É&amp;tat</translation>
  </message>
  <message>
   <source>T&amp;ime</source>
   <translation>Pér&amp;iode</translation>
  </message>
 </context>
 <context>
  <name>FilterWords</name>
  <message>
   <source>By {0}</source>
   <translation>Par {0}</translation>
  </message>
  <message>
   <source>Editions only</source>
   <translation>Éditions seulement</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>12 derniers mois</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Section: {0}</source>
   <translation>Section : {0}</translation>
  </message>
  <message>
   <source>Since {0}</source>
   <translation>Depuis le {0}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Until {0}</source>
   <translation>Jusqu’au {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>Du {0} au {1}</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>1 revision</source>
   <translation>1 version</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filter the revisions (F)</source>
   <translation>Filtrer les versions (F)</translation>
  </message>
  <message>
   <source>Only revisions that changed it.</source>
   <translation>Seulement les versions qui l’ont modifiée.</translation>
  </message>
  <message>
   <source>Only revisions that this person saved.</source>
   <translation>Seulement les versions enregistrées par cette personne.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Which section?</source>
   <translation>Quelle section ?</translation>
  </message>
  <message>
   <source>Who?</source>
   <translation>Qui ?</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Sans « {0} »</translation>
  </message>
  <message>
   <source>{0} revisions</source>
   <translation>{0} versions</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Capital letters matter</source>
   <translation>Respecter les majuscules</translation>
  </message>
  <message>
   <source>F&amp;ind</source>
   <translation>Re&amp;chercher</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Rechercher et remplacer</translation>
  </message>
  <message>
   <source>Find in all sections</source>
   <translation>Rechercher dans toutes les sections</translation>
  </message>
  <message>
   <source>Found in one place.</source>
   <translation>Trouvé à un endroit.</translation>
  </message>
  <message>
   <source>Found in {0} places.</source>
   <translation>Trouvé à {0} endroits.</translation>
  </message>
  <message>
   <source>Found nowhere.</source>
   <translation>Introuvable.</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Endroits trouvés</translation>
  </message>
  <message>
   <source>Remove here</source>
   <translation>Supprimer ici</translation>
  </message>
  <message>
   <source>Remove in {0} places</source>
   <translation>Supprimer à {0} endroits</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Replace &amp;by</source>
   <translation>Remplacer &amp;par</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Remplacer par</translation>
  </message>
  <message>
   <source>Replace here</source>
   <translation>Remplacer ici</translation>
  </message>
  <message>
   <source>Replace in {0} places</source>
   <translation>Remplacer à {0} endroits</translation>
  </message>
  <message>
   <source>Replaced in {0} places.</source>
   <translation>Remplacé à {0} endroits.</translation>
  </message>
  <message>
   <source>Replaced.</source>
   <translation>Remplacé.</translation>
  </message>
  <message>
   <source>Searches titles, clauses, reasons and the words in fields.</source>
   <translation>Cherche dans les titres, les clauses, les motifs et les mots des champs.</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <source>replacing “{0}”</source>
   <translation>remplacement de « {0} »</translation>
  </message>
  <message>
   <source>replacing “{0}” in {1} places</source>
   <translation>remplacement de « {0} » à {1} endroits</translation>
  </message>
  <message>
   <source>{0} Undo brings it back.</source>
   <translation>{0} Annuler le rétablit.</translation>
  </message>
  <message>
   <source>{0} · locked, stays as it is</source>
   <translation>{0} · verrouillé, reste tel quel</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>A share of them, in %</source>
   <translation>Une part d’entre eux, en %</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Ajouter une condition</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Ajouter un groupe</translation>
  </message>
  <message>
   <source>Add to {0}</source>
   <translation>Ajouter à {0}</translation>
  </message>
  <message>
   <source>Add “{0}”</source>
   <translation>Ajouter « {0} »</translation>
  </message>
  <message>
   <source>Add, then Enter</source>
   <translation>Ajouter, puis Entrée</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>All of these hold</source>
   <translation>Toutes sont remplies</translation>
  </message>
  <message>
   <source>Any one of these holds</source>
   <translation>Une d’elles est remplie</translation>
  </message>
  <message>
   <source>Change “{0}”</source>
   <translation>Modifier « {0} »</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Choose from a calendar: {0}</source>
   <translation>Choisir dans un calendrier : {0}</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Choisissez, ou saisissez un nom</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>Comparé à</translation>
  </message>
  <message>
   <source>Day month year</source>
   <translation>Jour mois année</translation>
  </message>
  <message>
   <source>Entry {0}</source>
   <translation>Entrée {0}</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>How it is compared</source>
   <translation>Comment la comparaison se fait</translation>
  </message>
  <message>
   <source>How it is counted: {0}</source>
   <translation>Mode de calcul : {0}</translation>
  </message>
  <message>
   <source>How many, or what share of them</source>
   <translation>Combien, ou quelle part d’entre eux</translation>
  </message>
  <message>
   <source>How the conditions belong together</source>
   <translation>Comment les conditions se combinent</translation>
  </message>
  <message>
   <source>More fields: {0}</source>
   <translation>Autres champs : {0}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move {0} down</source>
   <translation>Descendre {0}</translation>
  </message>
  <message>
   <source>Move {0} up</source>
   <translation>Monter {0}</translation>
  </message>
  <message>
   <source>New entry</source>
   <translation>Nouvelle entrée</translation>
  </message>
  <message>
   <source>None of these holds</source>
   <translation>Aucune n’est remplie</translation>
  </message>
  <message>
   <source>Not all of these hold</source>
   <translation>Elles ne sont pas toutes remplies</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Supprimer {0}</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>Tant de personnes</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Retirer cette condition</translation>
  </message>
  <message>
   <source>Take this group away</source>
   <translation>Retirer ce groupe</translation>
  </message>
  <message>
   <source>This entry has a shape that the form cannot show; it is kept as it is.</source>
   <translation>Cette entrée a une forme que le formulaire ne peut pas montrer ; elle est conservée telle quelle.</translation>
  </message>
  <message>
   <source>Time zone, if not ours</source>
   <translation>Fuseau horaire, si ce n’est pas le nôtre</translation>
  </message>
  <message>
   <source>Time zone: {0}</source>
   <translation>Fuseau horaire : {0}</translation>
  </message>
  <message>
   <source>Unit of time: {0}</source>
   <translation>Unité de temps : {0}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Ce qui est regardé</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>ne comprend pas</translation>
  </message>
  <message>
   <source>every day counts</source>
   <translation>tous les jours comptent</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>comprend</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>comprend l’un de</translation>
  </message>
  <message>
   <source>includes none of</source>
   <translation>ne comprend aucun de</translation>
  </message>
  <message>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>est au moins</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>est au plus</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>est inférieur à</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>est supérieur à</translation>
  </message>
  <message>
   <source>is none of</source>
   <translation>n’est aucun de</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>est l’un de</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>semaines</translation>
  </message>
  <message>
   <source>working days count</source>
   <translation>jours ouvrés seulement</translation>
  </message>
  <message>
   <source>years</source>
   <translation>ans</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{0} (group)</source>
   <translation>{0} (groupe)</translation>
  </message>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (hors liste)</translation>
  </message>
  <message>
   <source>{0} (role)</source>
   <translation>{0} (rôle)</translation>
  </message>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, obligatoire</translation>
  </message>
  <message>
   <source>{0}, something to look at</source>
   <translation>{0}, à examiner</translation>
  </message>
  <message>
   <source>{0}: take away</source>
   <translation>{0} : retirer</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Nothing found. Try other words.</source>
   <translation>Rien trouvé. Essayez d’autres mots.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>Page de l’aide</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Pages de l’aide</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Rechercher dans l’aide</translation>
  </message>
  <message>
   <source>smguide help</source>
   <translation>Aide de smguide</translation>
  </message>
  <message>
   <source>{0} pages found</source>
   <translation>{0} pages trouvées</translation>
  </message>
 </context>
 <context>
  <name>HistoryBar</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 version vous attend</translation>
  </message>
  <message>
   <source>Acting as {0}</source>
   <translation>En tant que {0}</translation>
  </message>
  <message>
   <source>Any two…</source>
   <translation>Deux au choix…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Demonstration keys of the sample: they prove nothing</source>
   <translation>Clés de démonstration de l’exemple : elles ne prouvent rien</translation>
  </message>
  <message>
   <source>History and review</source>
   <translation>Historique et relecture</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Save this comparison as PDF…</source>
   <translation>Enregistrer cette comparaison en PDF…</translation>
  </message>
  <message>
   <source>Save this comparison as a web page…</source>
   <translation>Enregistrer cette comparaison en page web…</translation>
  </message>
  <message>
   <source>Show the review in place of the revisions</source>
   <translation>Afficher la relecture à la place des versions</translation>
  </message>
  <message>
   <source>Since your answer (revision {0})</source>
   <translation>Depuis votre réponse (version {0})</translation>
  </message>
  <message>
   <source>With a blank sheet</source>
   <translation>Avec une page blanche</translation>
  </message>
  <message>
   <source>With edition {0} (revision {1})</source>
   <translation>Avec l’édition {0} (version {1})</translation>
  </message>
  <message>
   <source>With the approved text it changes (revision {0})</source>
   <translation>Avec le texte approuvé qu’elle modifie (version {0})</translation>
  </message>
  <message>
   <source>With the newest revision ({0})</source>
   <translation>Avec la version la plus récente ({0})</translation>
  </message>
  <message>
   <source>With the previous revision ({0})</source>
   <translation>Avec la version précédente ({0})</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} versions vous attendent</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Revisions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Save this comparison</source>
   <translation>Enregistrer cette comparaison</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Barre supérieure</translation>
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Hide details</source>
   <translation>Masquer les détails</translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Afficher les détails</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>*Who may post* lists the people and what roles they have. This section says what the roles *mean*: what each one decides, looks after and hands over, and who is on duty for each account. Small organisations give several roles to one person; that is fine as long as somebody else can step in.

**What good looks like**

- Each role has a sentence that begins with a verb: decides, reads, answers, keeps.
- One person is answerable, however many help.
- Each account has a roster of at least two. Where a seat is still empty, write “??”: an honest gap is found and filled, an invented name is not.
- It says what happens when somebody is away, and when somebody leaves.

**Rests on** *Making social networking work* (who will be in charge?), *Social Networking in the Enterprise* (more than one person, and capable of it), *Before Leaping: six steps* (somebody keeps messages, conversations and profiles on point).</source>
   <translation>*Qui peut publier* énumère les personnes et leurs rôles. Cette section dit ce que les rôles *signifient* : ce que chacun décide, suit et transmet, et qui est de service pour chaque compte. Les petites organisations donnent plusieurs rôles à une personne ; c’est très bien, tant que quelqu’un d’autre peut prendre le relais.

**À quoi ressemble la réussite**

- Chaque rôle a une phrase qui commence par un verbe : décide, lit, répond, garde.
- Une personne en répond, quel que soit le nombre de ceux qui aident.
- Chaque compte a un tableau de service d’au moins deux personnes. Si une place est encore vide, écrivez « ?? » : une lacune avouée se trouve et se comble, un nom inventé non.
- La section dit ce qui se passe quand quelqu’un est absent, et quand quelqu’un part.

**Repose sur** *Making social networking work* (qui sera aux commandes ?), *Social Networking in the Enterprise* (plus d’une personne, et capable), *Before Leaping: six steps* (quelqu’un veille à la justesse des messages, des conversations et des profils).</translation>
  </message>
  <message>
   <source>1. Why they are there</source>
   <translation>1. Pourquoi ils sont là</translation>
  </message>
  <message>
   <source>2. Why there and not elsewhere</source>
   <translation>2. Pourquoi là et pas ailleurs</translation>
  </message>
  <message>
   <source>3. How used to it they are</source>
   <translation>3. Leur habitude du lieu</translation>
  </message>
  <message>
   <source>4. Where and how they look for information</source>
   <translation>4. Où et comment ils cherchent l’information</translation>
  </message>
  <message>
   <source>5. Whether they ask friends</source>
   <translation>5. S’ils demandent à leurs amis</translation>
  </message>
  <message>
   <source>6. How often they are there</source>
   <translation>6. À quelle fréquence ils y sont</translation>
  </message>
  <message>
   <source>7. Whether they write or read</source>
   <translation>7. S’ils écrivent ou lisent</translation>
  </message>
  <message>
   <source>8. At work or at home</source>
   <translation>8. Au travail ou à la maison</translation>
  </message>
  <message>
   <source>9a. Age</source>
   <translation>9a. Âge</translation>
  </message>
  <message>
   <source>9b. Sex</source>
   <translation>9b. Sexe</translation>
  </message>
  <message>
   <source>9c. Job titles</source>
   <translation>9c. Fonctions</translation>
  </message>
  <message>
   <source>A ban on all of it is not on offer.</source>
   <translation>Une interdiction totale n’est pas proposée.</translation>
  </message>
  <message>
   <source>A ban without a reason is not kept.</source>
   <translation>Une interdiction sans motif n’est pas respectée.</translation>
  </message>
  <message>
   <source>A block lasts</source>
   <translation>Un blocage dure</translation>
  </message>
  <message>
   <source>A blog</source>
   <translation>Un blog</translation>
  </message>
  <message>
   <source>A broadcaster or publisher</source>
   <translation>Un diffuseur ou un éditeur</translation>
  </message>
  <message>
   <source>A case that everybody would count.</source>
   <translation>Un cas que tout le monde compterait.</translation>
  </message>
  <message>
   <source>A case that people might wrongly count.</source>
   <translation>Un cas que l’on pourrait compter à tort.</translation>
  </message>
  <message>
   <source>A case was last played through on</source>
   <translation>Dernier exercice sur un cas le</translation>
  </message>
  <message>
   <source>A change ends the approval</source>
   <translation>Une modification met fin à l’approbation</translation>
  </message>
  <message>
   <source>A change is significant when it touches</source>
   <translation>Une modification est importante quand elle touche</translation>
  </message>
  <message>
   <source>A channel is a promise: somebody is there. This register says for every one of them what it is for, who keeps the promise, and what happens when nobody can any longer.

**What good looks like**

- Two or more people can sign in and answer, holidays included. One of them is the owner, and all of them are prepared for it.
- A stated time to answer, the hours it counts in, and what is *not* answered here.
- You listened there before you spoke, and somebody asked your audience whether they use it at all.
- Something to post when there is no news. A channel gathering dust makes people wonder whether you still exist.
- Open by default; closed circles rarely live long.
- Accounts belong to a company address, with a second sign-in factor and passwords in a shared vault.

**Rests on** *Making social networking work* (work the service: update, respond, engage), *Social Networking in the Enterprise* (no unattended accounts, more than one capable person, open to strangers), *Platt* (go where people already are, stay flexible), *Before Leaping: six steps* (venues, tools, people to monitor, listening first).</source>
   <translation>Un canal est une promesse : quelqu’un est là. Ce registre dit pour chacun à quoi il sert, qui tient la promesse, et ce qui se passe quand plus personne ne le peut.

**À quoi ressemble la réussite**

- Deux personnes ou plus peuvent se connecter et répondre, même pendant les congés. L’une d’elles est responsable, et toutes y sont préparées.
- Un délai de réponse annoncé, les heures dans lesquelles il compte, et ce à quoi on ne répond *pas* ici.
- Vous y avez écouté avant de parler, et quelqu’un a demandé à votre public s’il s’en sert seulement.
- Quelque chose à publier quand il n’y a pas de nouvelles. Devant un canal qui prend la poussière, on se demande si vous existez encore.
- Ouvert par défaut ; les cercles fermés vivent rarement longtemps.
- Les comptes sont liés à une adresse de l’entreprise, avec un second facteur de connexion et des mots de passe dans un coffre commun.

**Repose sur** *Making social networking work* (faire vivre le service : tenir à jour, répondre, échanger), *Social Networking in the Enterprise* (pas de comptes sans surveillance, plus d’une personne capable, ouvert aux inconnus), *Platt* (allez où les gens sont déjà, restez souple), *Before Leaping: six steps* (lieux, outils, personnes qui surveillent, écouter d’abord).</translation>
  </message>
  <message>
   <source>A charity or non-partisan body</source>
   <translation>Une organisation caritative ou non partisane</translation>
  </message>
  <message>
   <source>A clause in the contract</source>
   <translation>Une clause du contrat</translation>
  </message>
  <message>
   <source>A click with name and day</source>
   <translation>Un clic avec nom et jour</translation>
  </message>
  <message>
   <source>A colleague cares about it</source>
   <translation>Un collègue y tient</translation>
  </message>
  <message>
   <source>A companion for the first</source>
   <translation>Un accompagnateur pour les premières</translation>
  </message>
  <message>
   <source>A company mailbox that several people can read.</source>
   <translation>Une boîte aux lettres de l’entreprise que plusieurs personnes peuvent lire.</translation>
  </message>
  <message>
   <source>A comparison with a competitor</source>
   <translation>Une comparaison avec un concurrent</translation>
  </message>
  <message>
   <source>A contract or agreement</source>
   <translation>Un contrat ou un accord</translation>
  </message>
  <message>
   <source>A contractor</source>
   <translation>Un prestataire</translation>
  </message>
  <message>
   <source>A contractor of a public body</source>
   <translation>Un prestataire d’un organisme public</translation>
  </message>
  <message>
   <source>A conversation needs a host. This section says who may come in, who looks after the room, and what they may do when somebody spoils it for the others. Levels of access are fine. Levels that nobody wrote down are not.

**What good looks like**

- Open to everybody is the rule. Every level below that has a name, a reason and a way in.
- For each place: what the service lets you do, and the names of those who may do it. A power without a name is used by whoever happens to be signed in.
- The same rule for everybody who behaves the same way. Friends, critics and customers are treated alike.
- Two people agree before somebody is shut out, and there is a way to have it looked at again.
- The grounds for removing stand in *House rules*, where the public can read them.

**A decision to take:** reading comments before they appear keeps a place tidy and makes it slow. Reading them afterwards keeps it lively and lets some rubbish through for an hour. Choose for each place.

**Rests on** *Social Networking in the Enterprise* (you may moderate; several levels of access, clearly defined and applied consistently and fairly; removing messages or people where the service allows it; no attention for the inappropriate), *Before Leaping: six steps* (open, private or both; people to monitor and answer). For public bodies see, for example, DoD Instruction 5400.17 and Lindke v. Freed (United States, 2024). This program does not give legal advice.</source>
   <translation>Une conversation a besoin d’un hôte. Cette section dit qui peut entrer, qui veille sur la salle, et ce qu’il peut faire quand quelqu’un la gâche pour les autres. Des niveaux d’accès, très bien. Des niveaux que personne n’a écrits, non.

**À quoi ressemble la réussite**

- Ouvert à tous, c’est la règle. Chaque niveau en dessous a un nom, un motif et un moyen d’entrer.
- Pour chaque lieu : ce que le service vous permet, et les noms de ceux qui peuvent le faire. Un pouvoir sans nom est exercé par quiconque se trouve connecté.
- La même règle pour tous ceux qui se comportent de même. Amis, critiques et clients sont traités de la même façon.
- Deux personnes sont d’accord avant que quelqu’un soit exclu, et il existe un moyen de le faire revoir.
- Les raisons de retirer figurent dans les *Règles de la maison*, où le public peut les lire.

**Une décision à prendre :** lire les commentaires avant leur parution garde un lieu propre et le ralentit. Les lire après le garde vivant et laisse passer quelques bêtises pendant une heure. Choisissez pour chaque lieu.

**Repose sur** *Social Networking in the Enterprise* (vous pouvez modérer ; plusieurs niveaux d’accès, clairement définis et appliqués avec constance et équité ; retirer des messages ou des personnes là où le service le permet ; pas d’attention à ce qui est déplacé), *Before Leaping: six steps* (ouvert, privé ou les deux ; des personnes pour surveiller et répondre). Pour les organismes publics, voir par exemple DoD Instruction 5400.17 et Lindke v. Freed (États-Unis, 2024). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA.</source>
   <translation>Un code de pays ou d’État, tel que UK, EU, DE, US ou US-CA.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA. Leave empty if it holds everywhere.</source>
   <translation>Un code de pays ou d’État, tel que UK, EU, DE, US ou US-CA. Laissez vide si cela vaut partout.</translation>
  </message>
  <message>
   <source>A crisis plan is written on a quiet day, so that on a bad one people only have to follow it. Name the risks honestly, sort them into a few levels, and settle the four things that always go wrong: scheduled posts that keep running, several people speaking at once, nobody answering, and numbers that no longer work.

**What good looks like**

- A short list of risks, including the quiet one: that nobody notices you at all.
- Two to four levels, told apart by signs one can see. It says who may declare each.
- From which level scheduled posts stop, who stops them, and where the switch is.
- One voice, with a back-up who knows that they are it.
- Holding texts that are true on any day, agreed beforehand.
- Contacts with the platforms, checked within the last months.
- Afterwards an honest look, without blame, and a change to these guidelines.

**Rests on** *Making social networking work* (unresponsive and indifferent, your efforts are wasted), *Before Leaping: six steps* (reputation may be harmed), *Social Networking in the Enterprise* (what is on the internet stays), *Platt* (problems and concerns that develop, at unexpected times). Compare the tool-kits against hijacked accounts and the incident levels in the published plans of public bodies.</source>
   <translation>Un plan de crise s’écrit un jour calme, pour qu’un mauvais jour on n’ait qu’à le suivre. Nommez les risques honnêtement, classez-les en quelques niveaux, et réglez les quatre choses qui tournent toujours mal : les publications programmées qui continuent, plusieurs personnes qui parlent à la fois, personne qui ne répond, et des numéros qui ne marchent plus.

**À quoi ressemble la réussite**

- Une courte liste de risques, y compris le discret : que personne ne vous remarque.
- Deux à quatre niveaux, que l’on distingue à des signes visibles. Il est dit qui peut déclarer chacun.
- À partir de quel niveau les publications programmées s’arrêtent, qui les arrête, et où est le bouton.
- Une seule voix, avec une relève qui sait que c’est son tour.
- Des textes d’attente vrais n’importe quel jour, convenus à l’avance.
- Des contacts auprès des plateformes, vérifiés ces derniers mois.
- Ensuite un regard honnête, sans reproche, et une modification de ces règles.

**Repose sur** *Making social networking work* (sans réponse et indifférents, vos efforts sont perdus), *Before Leaping: six steps* (la réputation peut souffrir), *Social Networking in the Enterprise* (ce qui est sur internet y reste), *Platt* (problèmes et soucis qui surgissent, à des moments inattendus). Comparez les guides contre le détournement de comptes et les niveaux d’incident dans les plans publiés par des organismes publics.</translation>
  </message>
  <message>
   <source>A date, not a month. It is shown on the cover.</source>
   <translation>Une date, pas un mois. Elle figure sur la couverture.</translation>
  </message>
  <message>
   <source>A day ahead of you. When it has passed, the checks say so.</source>
   <translation>Un jour à venir. Une fois passé, les contrôles le signalent.</translation>
  </message>
  <message>
   <source>A different person from</source>
   <translation>Une autre personne que</translation>
  </message>
  <message>
   <source>A discount or commission</source>
   <translation>Un rabais ou une commission</translation>
  </message>
  <message>
   <source>A discussion group</source>
   <translation>Un groupe de discussion</translation>
  </message>
  <message>
   <source>A fact that is not known makes a comparison false; put strict rules first so that not knowing is the strict case.</source>
   <translation>Un fait inconnu rend une comparaison fausse ; mettez les règles strictes en premier, pour que l’inconnu soit le cas strict.</translation>
  </message>
  <message>
   <source>A federal body (United States)</source>
   <translation>Un organisme fédéral (États-Unis)</translation>
  </message>
  <message>
   <source>A few facts that decide which advice applies to you. A small company in Europe never sees rules for American brokers.</source>
   <translation>Quelques faits qui décident des conseils qui vous concernent. Une petite entreprise en Europe ne voit jamais de règles pour courtiers américains.</translation>
  </message>
  <message>
   <source>A few times a year</source>
   <translation>Quelques fois par an</translation>
  </message>
  <message>
   <source>A few words people will recognise, such as replies by trusted voices.</source>
   <translation>Quelques mots que l’on reconnaîtra, tels que réponses des voix de confiance.</translation>
  </message>
  <message>
   <source>A few words, such as storm warning or quiet period before results.</source>
   <translation>Quelques mots, tels que avis de tempête ou silence avant les résultats.</translation>
  </message>
  <message>
   <source>A few words, such as two people for what cannot be taken back.</source>
   <translation>Quelques mots, tels que deux personnes pour ce qui ne peut être retiré.</translation>
  </message>
  <message>
   <source>A form</source>
   <translation>Un formulaire</translation>
  </message>
  <message>
   <source>A form, a mailbox or a person’s desk. Easy to find.</source>
   <translation>Un formulaire, une boîte aux lettres ou le bureau d’une personne. Facile à trouver.</translation>
  </message>
  <message>
   <source>A forum</source>
   <translation>Un forum</translation>
  </message>
  <message>
   <source>A forum, a group, a site of somebody else’s.</source>
   <translation>Un forum, un groupe, un site qui appartient à d’autres.</translation>
  </message>
  <message>
   <source>A group</source>
   <translation>Un groupe</translation>
  </message>
  <message>
   <source>A group, a role or one person. Roles and groups are turned into people on the day, so that leavers and stand-ins are respected.</source>
   <translation>Un groupe, un rôle ou une personne. Rôles et groupes deviennent des personnes le jour même : les départs et les suppléants sont ainsi pris en compte.</translation>
  </message>
  <message>
   <source>A guess so far</source>
   <translation>Une supposition jusqu’ici</translation>
  </message>
  <message>
   <source>A guide or handbook</source>
   <translation>Un guide ou un manuel</translation>
  </message>
  <message>
   <source>A guide, not a law.</source>
   <translation>Un guide, pas une loi.</translation>
  </message>
  <message>
   <source>A key or card</source>
   <translation>Une clé ou une carte</translation>
  </message>
  <message>
   <source>A key that nobody has turned may not fit.</source>
   <translation>Une clé que personne n’a tournée n’ouvre peut-être pas.</translation>
  </message>
  <message>
   <source>A knowledge base</source>
   <translation>Une base de connaissances</translation>
  </message>
  <message>
   <source>A law by name, or your own reason.</source>
   <translation>Une loi par son nom, ou votre propre motif.</translation>
  </message>
  <message>
   <source>A law or rule</source>
   <translation>Une loi ou une règle</translation>
  </message>
  <message>
   <source>A law or the rule of the platform, where there is one.</source>
   <translation>Une loi ou la règle de la plateforme, s’il y en a une.</translation>
  </message>
  <message>
   <source>A lawyer or an authority</source>
   <translation>Un avocat ou une autorité</translation>
  </message>
  <message>
   <source>A legal matter</source>
   <translation>Une question juridique</translation>
  </message>
  <message>
   <source>A line for private opinions</source>
   <translation>Une phrase pour les opinions privées</translation>
  </message>
  <message>
   <source>A line says in public that something was removed, and why</source>
   <translation>Une ligne dit en public que quelque chose a été retiré, et pourquoi</translation>
  </message>
  <message>
   <source>A link or a folder, so that it is found again.</source>
   <translation>Un lien ou un dossier, pour le retrouver.</translation>
  </message>
  <message>
   <source>A mailbox or chat room that several people read.</source>
   <translation>Une boîte aux lettres ou un salon de discussion que plusieurs personnes lisent.</translation>
  </message>
  <message>
   <source>A mailbox, a form, a chat room. One is enough.</source>
   <translation>Une boîte aux lettres, un formulaire, un salon de discussion. Un seul suffit.</translation>
  </message>
  <message>
   <source>A message people can copy.</source>
   <translation>Un message que l’on peut copier.</translation>
  </message>
  <message>
   <source>A message without a goal is a slogan.</source>
   <translation>Un message sans objectif est un slogan.</translation>
  </message>
  <message>
   <source>A name makes it a person. The organisation alone is for notices.</source>
   <translation>Un nom en fait une personne. L’organisation seule, c’est pour les avis.</translation>
  </message>
  <message>
   <source>A new clause is a draft; tried out until a date it is on trial; after that it is settled.</source>
   <translation>Une nouvelle clause est un brouillon ; mise en pratique jusqu’à une date, elle est à l’essai ; ensuite elle est stabilisée.</translation>
  </message>
  <message>
   <source>A new clause is on trial for</source>
   <translation>Une nouvelle clause est à l’essai pendant</translation>
  </message>
  <message>
   <source>A no needs a reason</source>
   <translation>Un non demande un motif</translation>
  </message>
  <message>
   <source>A notice beforehand and a way to stay out of it</source>
   <translation>Un avis préalable et un moyen de ne pas y figurer</translation>
  </message>
  <message>
   <source>A number. A second way beside it.</source>
   <translation>Un numéro. Un second moyen à côté.</translation>
  </message>
  <message>
   <source>A pair of examples teaches faster than a page of rules. Use real situations of yours, change what would point to a person, and say in one line why the one works better. Bad examples should be tempting; nobody learns from the ridiculous.

**What good looks like**

- One situation, two versions, one reason.
- Both are plausible, both are short, in your own voice.
- Each pair goes with a clause.
- Something for every kind of post, and more for the hard moments: complaints, mistakes, rumours.
- Never the real mistake of a colleague who can be recognised.

**Rests on** *Social Networking in the Enterprise* (confident, not smug; ask before you assume; never complain back), *Columbus* (useful rather than self-promoting).</source>
   <translation>Une paire d’exemples enseigne plus vite qu’une page de règles. Prenez de vraies situations de chez vous, changez ce qui désignerait une personne, et dites en une ligne pourquoi l’un marche mieux. Les mauvais exemples doivent être tentants ; personne n’apprend du ridicule.

**À quoi ressemble la réussite**

- Une situation, deux versions, un motif.
- Les deux sont plausibles, les deux sont courtes, de votre propre voix.
- Chaque paire va avec une clause.
- Quelque chose pour chaque type de publication, et davantage pour les moments difficiles : plaintes, erreurs, rumeurs.
- Jamais la vraie erreur d’un collègue reconnaissable.

**Repose sur** *Social Networking in the Enterprise* (sûr de soi, pas suffisant ; demander avant de supposer ; ne jamais se plaindre en retour), *Columbus* (utile plutôt que promotionnel).</translation>
  </message>
  <message>
   <source>A partner</source>
   <translation>Un partenaire</translation>
  </message>
  <message>
   <source>A password is changed when</source>
   <translation>Un mot de passe est changé quand</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>Une personne</translation>
  </message>
  <message>
   <source>A person answers. A machine may say that one is coming.</source>
   <translation>Une personne répond. Une machine peut dire qu’elle arrive.</translation>
  </message>
  <message>
   <source>A person or a desk, such as Duty manager.</source>
   <translation>Une personne ou un service, tel que Responsable de permanence.</translation>
  </message>
  <message>
   <source>A person or a line outside the chain of command.</source>
   <translation>Une personne ou une ligne hors de la voie hiérarchique.</translation>
  </message>
  <message>
   <source>A person reads everything before it goes out</source>
   <translation>Une personne lit tout avant la sortie</translation>
  </message>
  <message>
   <source>A person, an agency or a kind, such as local food writers.</source>
   <translation>Une personne, une agence ou un type, tel que chroniqueurs gastronomiques locaux.</translation>
  </message>
  <message>
   <source>A place has the level its people can see on the door.</source>
   <translation>Un lieu a le niveau que l’on peut lire sur sa porte.</translation>
  </message>
  <message>
   <source>A place of one’s own looks tempting: your rules, your name, nobody else’s advertising. It costs more than it seems, is rarely as good, and begins empty. Now and then it is still right. This section makes you say so aloud, case by case.

**What good looks like**

- One decision for each place, made before the money is spent.
- Three honest answers: would ours be as good, what would it cost in money and time, how many people would come?
- If you build: who runs it in three years, and how people get to know about it.
- If you use: what happens to your part when the service ends.

**Rests on** *Social Networking in the Enterprise* (do not reinvent the wheel: never as good, more time and money, very few people). *Before Leaping: six steps* and *Platt* see a place for one’s own platform and for public blogs in-house; the choice is yours.</source>
   <translation>Un lieu à soi paraît tentant : vos règles, votre nom, pas de publicité des autres. Il coûte plus qu’il n’y paraît, est rarement aussi bon, et commence vide. De temps à autre, c’est quand même le bon choix. Cette section vous le fait dire à voix haute, cas par cas.

**À quoi ressemble la réussite**

- Une décision pour chaque lieu, prise avant de dépenser l’argent.
- Trois réponses honnêtes : le nôtre serait-il aussi bon, que coûterait-il en argent et en temps, combien de gens viendraient ?
- Si vous créez : qui le tient dans trois ans, et comment les gens en entendent parler.
- Si vous utilisez : ce que devient votre part quand le service s’arrête.

**Repose sur** *Social Networking in the Enterprise* (ne pas réinventer la roue : jamais aussi bon, plus de temps et d’argent, très peu de gens). *Before Leaping: six steps* et *Platt* voient une place pour une plateforme à soi et pour des blogs publics maison ; le choix est à vous.</translation>
  </message>
  <message>
   <source>A place that moderators can reach and others cannot.</source>
   <translation>Un lieu que les modérateurs atteignent et les autres non.</translation>
  </message>
  <message>
   <source>A place where nobody writes dies, however good it looks. What keeps it alive is a handful of people who like being there: colleagues who ask and answer, and customers or neighbours who care. Know who they are, ask them, look after them, and do not use them up.

**What good looks like**

- For each community at least one person inside and one outside.
- They were asked and said yes. Nobody is a champion without knowing.
- You know what is in it for them, and it is not money. If it is, it has to be said openly.
- Somebody thanks them, and notices when they fall silent.

**Rests on** *Before Leaping: six steps* (without activity it will die: internal and external supporters to stir the pot).</source>
   <translation>Un lieu où personne n’écrit meurt, si beau soit-il. Ce qui le garde en vie, c’est une poignée de personnes qui aiment y être : des collègues qui demandent et répondent, des clients ou des voisins à qui cela tient à cœur. Sachez qui ils sont, demandez-leur, prenez soin d’eux, et ne les épuisez pas.

**À quoi ressemble la réussite**

- Pour chaque communauté, au moins une personne dedans et une dehors.
- On leur a demandé et ils ont dit oui. Personne n’est meneur sans le savoir.
- Vous savez ce qu’ils y trouvent, et ce n’est pas de l’argent. Si c’en est, il faut le dire ouvertement.
- Quelqu’un les remercie, et remarque quand ils se taisent.

**Repose sur** *Before Leaping: six steps* (sans activité, cela mourra : des soutiens dedans et dehors pour animer).</translation>
  </message>
  <message>
   <source>A place where we only read</source>
   <translation>Un lieu où nous ne faisons que lire</translation>
  </message>
  <message>
   <source>A plain log.</source>
   <translation>Un simple journal.</translation>
  </message>
  <message>
   <source>A platform</source>
   <translation>Une plateforme</translation>
  </message>
  <message>
   <source>A policy of ours</source>
   <translation>Une de nos règles internes</translation>
  </message>
  <message>
   <source>A post about people is about people. Before you show, name or quote somebody, know why you may: they said yes, they were told at the entrance, or nobody can be recognised. And know what you do when they change their mind.

**What good looks like**

- A table that answers the usual cases, so that nobody has to think about law at a summer party.
- Yes is asked for in plain words: for what, where, how long, and how to take it back.
- Employees can say no without giving a reason, and nobody notices.
- Children are shown only with the yes of a parent or guardian, or so that nobody can recognise them.
- A named address for *please take this down*, and a time by which it is done.
- Insight into people on your pages is read in total only, never person by person; a page has a privacy notice that can be found.

**Rests on** Regulation (EU) 2016/679, in particular articles 6, 7, 13, 17 and 26, the judgment C-210/16 on the operators of pages, and child-protection practice. It uses the advice of *Before Leaping: six steps* on knowing your stakeholders, in total figures only. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Une publication sur des personnes concerne des personnes. Avant de montrer, de nommer ou de citer quelqu’un, sachez pourquoi vous le pouvez : il a dit oui, il a été prévenu à l’entrée, ou personne n’est reconnaissable. Et sachez ce que vous faites quand il change d’avis.

**À quoi ressemble la réussite**

- Un tableau qui répond aux cas courants, pour que personne n’ait à penser au droit pendant une fête d’été.
- Le oui se demande en mots simples : pour quoi, où, combien de temps, et comment revenir dessus.
- Les salariés peuvent dire non sans donner de raison, et personne ne le remarque.
- Les enfants ne sont montrés qu’avec le oui d’un parent ou tuteur, ou de façon méconnaissable.
- Une adresse nommée pour *veuillez retirer ceci*, et un délai pour le faire.
- Les statistiques sur les visiteurs de vos pages se lisent en totaux seulement, jamais personne par personne ; une page a un avis de confidentialité que l’on trouve.

**Repose sur** le règlement (UE) 2016/679, en particulier les articles 6, 7, 13, 17 et 26, l’arrêt C-210/16 sur les exploitants de pages, et la pratique de la protection de l’enfance. La section suit le conseil de *Before Leaping: six steps* de connaître son public, mais en totaux seulement. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>A post, a talk, a thank-you letter: something you could point to.</source>
   <translation>Une publication, un exposé, une lettre de remerciement : quelque chose que l’on peut montrer.</translation>
  </message>
  <message>
   <source>A product or a service</source>
   <translation>Un produit ou un service</translation>
  </message>
  <message>
   <source>A reader who finds these guidelines in two years must see at a glance whether they still count. So: one owner, one version, one date from which it counts, one date on which somebody looks again.

**What good looks like**

- A person as owner, not a department. Departments do not answer questions.
- Dates with day, month and year. Where an older document wrote a date in its own way, that way is kept beside the exact one.
- The next look lies ahead. A date that has passed tells readers that nobody is minding the text.
- It says which body agreed to it, and what it takes the place of.
- The list of versions has one line each: what changed, for whom.

**Rests on** *Platt* (always a work in progress, open to revision), and on what published policies do well and badly: a next review that lay years back is the commonest fault of all.</source>
   <translation>Un lecteur qui trouve ces règles dans deux ans doit voir d’un coup d’œil si elles comptent encore. Donc : un responsable, une version, une date à partir de laquelle elle compte, une date où quelqu’un la regarde à nouveau.

**À quoi ressemble la réussite**

- Une personne comme responsable, pas un service. Les services ne répondent pas aux questions.
- Des dates avec jour, mois et année. Si un document ancien écrivait une date à sa façon, cette façon est gardée à côté de la date exacte.
- Le prochain examen est à venir. Une date passée dit aux lecteurs que personne ne veille sur le texte.
- Il est dit quelle instance l’a accepté, et ce qu’il remplace.
- La liste des versions a une ligne chacune : ce qui a changé, pour qui.

**Repose sur** *Platt* (toujours en chantier, ouvert à la révision), et sur ce que les règles publiées font bien et mal : un prochain examen dépassé depuis des années est le défaut le plus courant.</translation>
  </message>
  <message>
   <source>A reason you would tell its readers.</source>
   <translation>Un motif que vous diriez à ses lecteurs.</translation>
  </message>
  <message>
   <source>A role</source>
   <translation>Un rôle</translation>
  </message>
  <message>
   <source>A role may have several duties and a person several roles.</source>
   <translation>Un rôle peut avoir plusieurs tâches, et une personne plusieurs rôles.</translation>
  </message>
  <message>
   <source>A role rather than a person, so that it stays right.</source>
   <translation>Un rôle plutôt qu’une personne, pour que cela reste juste.</translation>
  </message>
  <message>
   <source>A role, never the person who complained.</source>
   <translation>Un rôle, jamais la personne qui s’est plainte.</translation>
  </message>
  <message>
   <source>A rule of thumb such as: four useful posts for each one that asks for something.</source>
   <translation>Une règle simple, telle que : quatre publications utiles pour une qui demande quelque chose.</translation>
  </message>
  <message>
   <source>A rule of thumb to keep us from advertising at people.</source>
   <translation>Une règle simple qui nous retient d’inonder les gens de publicité.</translation>
  </message>
  <message>
   <source>A sample of their own posts</source>
   <translation>Un échantillon de leurs propres publications</translation>
  </message>
  <message>
   <source>A sample: is the tie said, were the pictures allowed, can everybody read it?</source>
   <translation>Un échantillon : le lien est-il dit, les images étaient-elles permises, tout le monde peut-il lire ?</translation>
  </message>
  <message>
   <source>A school or university</source>
   <translation>Une école ou une université</translation>
  </message>
  <message>
   <source>A second look is taken by</source>
   <translation>Le second regard revient à</translation>
  </message>
  <message>
   <source>A second person reads it, always.</source>
   <translation>Une deuxième personne la lit, toujours.</translation>
  </message>
  <message>
   <source>A second sign-in factor is on</source>
   <translation>Un second facteur de connexion est actif</translation>
  </message>
  <message>
   <source>A service everybody knows</source>
   <translation>Un service que tout le monde connaît</translation>
  </message>
  <message>
   <source>A service may vanish, change or lose a post; the question what you said, and who agreed, remains. For public bodies and finance keeping records is a duty. For everybody else it is a good idea in small measure: keep what you would want to show, and throw the rest away on a date.

**What good looks like**

- It names what is captured: posts, pictures, edits, answers, private messages, approvals, removals.
- Each class has a time and a reason; after the time it is deleted, for it holds personal data.
- Copies are kept outside the service, and somebody has tried to get one back.
- One role can export, another knows how. When a dispute is near, deletion stops.

**Rests on** *Social Networking in the Enterprise* (what happens on the internet is for ever), NARA Bulletin 2014-02 (United States, federal records), 17 CFR 240.17a-4 (brokers and dealers, three years), laws on access to public information, and Regulation (EU) 2016/679 for not keeping too long. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Un service peut disparaître, changer ou perdre une publication ; la question de ce que vous avez dit, et de qui l’a accepté, demeure. Pour les organismes publics et la finance, tenir des archives est une obligation. Pour tous les autres, c’est une bonne idée à petite dose : gardez ce que vous voudriez pouvoir montrer, et jetez le reste à une date fixée.

**À quoi ressemble la réussite**

- Ce qui est saisi est nommé : publications, images, corrections, réponses, messages privés, approbations, retraits.
- Chaque catégorie a une durée et un motif ; passé ce délai elle est effacée, car elle contient des données personnelles.
- Les copies sont gardées hors du service, et quelqu’un a essayé d’en ressortir une.
- Un rôle peut exporter, un autre sait comment. Quand un litige approche, l’effacement s’arrête.

**Repose sur** *Social Networking in the Enterprise* (ce qui se passe sur internet y reste pour toujours), NARA Bulletin 2014-02 (États-Unis, archives fédérales), 17 CFR 240.17a-4 (courtiers et négociants, trois ans), les lois sur l’accès à l’information publique, et le règlement (UE) 2016/679 pour ne pas conserver trop longtemps. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>A service, a forum, a channel of our own.</source>
   <translation>Un service, un forum, un canal à nous.</translation>
  </message>
  <message>
   <source>A share of the group</source>
   <translation>Une part du groupe</translation>
  </message>
  <message>
   <source>A short note to everybody: the three things that matter most.</source>
   <translation>Un mot bref à tous : les trois choses les plus importantes.</translation>
  </message>
  <message>
   <source>A short test</source>
   <translation>Un petit test</translation>
  </message>
  <message>
   <source>A single supplier, for organisations</source>
   <translation>Un fournisseur unique, pour les organisations</translation>
  </message>
  <message>
   <source>A text message</source>
   <translation>Un message texte</translation>
  </message>
  <message>
   <source>A trip or an invitation</source>
   <translation>Un voyage ou une invitation</translation>
  </message>
  <message>
   <source>A volunteer</source>
   <translation>Un bénévole</translation>
  </message>
  <message>
   <source>A wiki</source>
   <translation>Un wiki</translation>
  </message>
  <message>
   <source>A yes in writing</source>
   <translation>Un oui écrit</translation>
  </message>
  <message>
   <source>A yes is kept</source>
   <translation>Un oui est conservé</translation>
  </message>
  <message>
   <source>A yes, and a note of it</source>
   <translation>Un oui, et une note qui l’atteste</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos de</translation>
  </message>
  <message>
   <source>About names</source>
   <translation>Sur les noms</translation>
  </message>
  <message>
   <source>About private accounts</source>
   <translation>Sur les comptes privés</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Sur l’organisation</translation>
  </message>
  <message>
   <source>Absence</source>
   <translation>Absence</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Admis par</translation>
  </message>
  <message>
   <source>Accepted finding</source>
   <translation>Constat admis</translation>
  </message>
  <message>
   <source>Accepted findings</source>
   <translation>Constats admis</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>Admis le</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Access ends within</source>
   <translation>L’accès prend fin sous</translation>
  </message>
  <message>
   <source>Access last checked on</source>
   <translation>Dernière vérification des accès le</translation>
  </message>
  <message>
   <source>Access to public information, authorities, lawyers.</source>
   <translation>Accès à l’information publique, aux autorités, aux avocats.</translation>
  </message>
  <message>
   <source>Accessibility</source>
   <translation>Accessibilité</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Account security</source>
   <translation>Sécurité des comptes</translation>
  </message>
  <message>
   <source>Accountable for the programme</source>
   <translation>Répond du programme</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Comptes</translation>
  </message>
  <message>
   <source>Accounts approved once for all their posts</source>
   <translation>Comptes approuvés une fois pour toutes leurs publications</translation>
  </message>
  <message>
   <source>Accounts for one campaign</source>
   <translation>Comptes pour une seule campagne</translation>
  </message>
  <message>
   <source>Accounts in our name</source>
   <translation>Comptes à notre nom</translation>
  </message>
  <message>
   <source>Accounts multiply. Somebody opens one for a trade fair, somebody else for a shop, and a year later nobody knows who can sign in. This section says who may open an account, what has to be settled first, how it is handed over, and when it is closed.

**What good looks like**

- Nobody opens an account in the organisation’s name alone. One short form, one answer, within days.
- No channel goes live before these guidelines are in force and the opening questions are answered.
- Existing accounts are welcome to come in from the cold. Nobody is punished for having started one.
- Handing over is an appointment, not an e-mail.
- There is a limit for silence, and it is decided beforehand what happens when it is passed.

**Rests on** *Before Leaping: six steps* (know what it is, who is there and what it costs before you join; goals, people and measures first; a policy before the leap), *Social Networking in the Enterprise* (an account gathering dust is worse than none), *Platt* (stay flexible about where). Compare the account rules that public bodies and universities publish.</source>
   <translation>Les comptes se multiplient. L’un en ouvre un pour un salon, l’autre pour un magasin, et un an plus tard personne ne sait qui peut se connecter. Cette section dit qui peut ouvrir un compte, ce qu’il faut d’abord régler, comment il se transmet, et quand on le ferme.

**À quoi ressemble la réussite**

- Personne n’ouvre seul un compte au nom de l’organisation. Un formulaire court, une réponse, en quelques jours.
- Aucun canal n’entre en service avant que ces règles soient en vigueur et que les questions d’ouverture aient leur réponse.
- Les comptes existants sont les bienvenus. Personne n’est puni d’en avoir ouvert un.
- La transmission est un rendez-vous, pas un courriel.
- Il y a une limite au silence, et il est décidé à l’avance ce qui se passe quand elle est dépassée.

**Repose sur** *Before Leaping: six steps* (savoir ce que c’est, qui y est et ce que cela coûte avant de rejoindre ; objectifs, personnes et mesures d’abord ; des règles avant le saut), *Social Networking in the Enterprise* (un compte qui prend la poussière est pire que rien), *Platt* (rester souple sur le lieu). Comparez les règles de comptes que publient des organismes publics et des universités.</translation>
  </message>
  <message>
   <source>Accounts that already exist</source>
   <translation>Comptes qui existent déjà</translation>
  </message>
  <message>
   <source>Accounts that are half private, half work</source>
   <translation>Comptes mi-privés, mi-professionnels</translation>
  </message>
  <message>
   <source>Add somebody to a group</source>
   <translation>Ajouter quelqu’un à un groupe</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Advertising</source>
   <translation>Publicité</translation>
  </message>
  <message>
   <source>Advertising and disclosure</source>
   <translation>Publicité et transparence</translation>
  </message>
  <message>
   <source>Advertising and promotional posts</source>
   <translation>Publications publicitaires et promotionnelles</translation>
  </message>
  <message>
   <source>Advice to protect oneself</source>
   <translation>Conseil de se protéger</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After a yes from whoever decides</source>
   <translation>Après le oui de qui décide</translation>
  </message>
  <message>
   <source>After retirement, go to</source>
   <translation>Après le retrait, aller à</translation>
  </message>
  <message>
   <source>After the same applicants</source>
   <translation>Visent les mêmes candidats</translation>
  </message>
  <message>
   <source>After the same customers</source>
   <translation>Visent les mêmes clients</translation>
  </message>
  <message>
   <source>After they appear</source>
   <translation>Après leur parution</translation>
  </message>
  <message>
   <source>After this day the finding is shown again.</source>
   <translation>Après ce jour, le constat est montré de nouveau.</translation>
  </message>
  <message>
   <source>After this it is read again.</source>
   <translation>Après quoi on le relit.</translation>
  </message>
  <message>
   <source>After this it is repeated.</source>
   <translation>Après quoi on recommence.</translation>
  </message>
  <message>
   <source>After this long it ends by itself. People change.</source>
   <translation>Après ce délai, cela prend fin de soi-même. Les gens changent.</translation>
  </message>
  <message>
   <source>After this long without a post somebody asks why.</source>
   <translation>Après ce délai sans publication, quelqu’un demande pourquoi.</translation>
  </message>
  <message>
   <source>After this somebody asks whether they still want to.</source>
   <translation>Après quoi quelqu’un demande s’ils le veulent encore.</translation>
  </message>
  <message>
   <source>After this the post must be asked for again.</source>
   <translation>Après quoi la publication doit être demandée de nouveau.</translation>
  </message>
  <message>
   <source>After this time the level is looked at again; without renewal the person drops one level.</source>
   <translation>Après ce délai, le niveau est revu ; sans renouvellement, la personne descend d’un niveau.</translation>
  </message>
  <message>
   <source>After this we ask again.</source>
   <translation>Après quoi nous redemandons.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Après coup</translation>
  </message>
  <message>
   <source>Afterwards you hear</source>
   <translation>Vous recevez ensuite des nouvelles</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Agences</translation>
  </message>
  <message>
   <source>Agencies and freelancers often help; the question is who speaks.</source>
   <translation>Agences et indépendants aident souvent ; la question est de savoir qui parle.</translation>
  </message>
  <message>
   <source>Agencies and freelancers working for us</source>
   <translation>Agences et indépendants qui travaillent pour nous</translation>
  </message>
  <message>
   <source>Agencies and paid partners</source>
   <translation>Agences et partenaires payés</translation>
  </message>
  <message>
   <source>Agencies, trainees and the like may help, but are not alone with a channel.</source>
   <translation>Agences, stagiaires et autres peuvent aider, mais ne sont pas seuls avec un canal.</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>Agence</translation>
  </message>
  <message>
   <source>Agreed beforehand</source>
   <translation>Convenu à l’avance</translation>
  </message>
  <message>
   <source>Agreed beforehand, ready to copy.</source>
   <translation>Convenu à l’avance, prêt à copier.</translation>
  </message>
  <message>
   <source>Agreed by</source>
   <translation>Convenu par</translation>
  </message>
  <message>
   <source>Agreed in writing beforehand</source>
   <translation>Convenu par écrit à l’avance</translation>
  </message>
  <message>
   <source>Agreed in writing on</source>
   <translation>Convenu par écrit le</translation>
  </message>
  <message>
   <source>Agreed on</source>
   <translation>Convenu le</translation>
  </message>
  <message>
   <source>Agreed text</source>
   <translation>Texte convenu</translation>
  </message>
  <message>
   <source>Agreed texts</source>
   <translation>Textes convenus</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Accord donné par</translation>
  </message>
  <message>
   <source>Agreed with works council or union</source>
   <translation>Convenu avec le comité d’entreprise ou le syndicat</translation>
  </message>
  <message>
   <source>Ahead of us</source>
   <translation>Devant nous</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>But</translation>
  </message>
  <message>
   <source>Alcohol, tobacco or gambling</source>
   <translation>Alcool, tabac ou jeux d’argent</translation>
  </message>
  <message>
   <source>All four groups, each in its own words.</source>
   <translation>Les quatre groupes, chacun dans ses propres mots.</translation>
  </message>
  <message>
   <source>All of them, whole</source>
   <translation>Tous, en entier</translation>
  </message>
  <message>
   <source>All of these</source>
   <translation>Tous ceux-ci</translation>
  </message>
  <message>
   <source>All required courses done and still valid</source>
   <translation>Toutes les formations obligatoires faites et encore valables</translation>
  </message>
  <message>
   <source>All six before the first account opens.</source>
   <translation>Les six avant l’ouverture du premier compte.</translation>
  </message>
  <message>
   <source>All times in this section are in this time zone.</source>
   <translation>Toutes les heures de cette section sont dans ce fuseau horaire.</translation>
  </message>
  <message>
   <source>Also about copies, shares and printed matter.</source>
   <translation>Aussi sur les copies, les partages et les imprimés.</translation>
  </message>
  <message>
   <source>Also as an employer, and also by family and friends.</source>
   <translation>Aussi comme employeur, et aussi par la famille et les amis.</translation>
  </message>
  <message>
   <source>Also employer sites, maps and shops.</source>
   <translation>Aussi les sites d’avis sur les employeurs, les cartes et les boutiques.</translation>
  </message>
  <message>
   <source>Also for people who change jobs, and for agencies.</source>
   <translation>Aussi pour ceux qui changent de poste, et pour les agences.</translation>
  </message>
  <message>
   <source>Also knows how</source>
   <translation>Sait aussi comment</translation>
  </message>
  <message>
   <source>Also on duty</source>
   <translation>Aussi de service</translation>
  </message>
  <message>
   <source>Also the hidden ones, such as time and training.</source>
   <translation>Aussi ceux qui se cachent, comme le temps et la formation.</translation>
  </message>
  <message>
   <source>Also the quiet ones: not being noticed, not answering.</source>
   <translation>Aussi les discrets : ne pas être remarqué, ne pas répondre.</translation>
  </message>
  <message>
   <source>Also what is not perfect yet, and why that may wait.</source>
   <translation>Aussi ce qui n’est pas encore parfait, et pourquoi cela peut attendre.</translation>
  </message>
  <message>
   <source>Also when nothing was changed.</source>
   <translation>Même quand rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Always allowed</source>
   <translation>Toujours permis</translation>
  </message>
  <message>
   <source>Always without our name. A ban on all of it is not on offer: it would go too far nearly everywhere.</source>
   <translation>Toujours sans notre nom. Une interdiction totale n’est pas proposée : elle irait trop loin presque partout.</translation>
  </message>
  <message>
   <source>Among ourselves</source>
   <translation>Entre nous</translation>
  </message>
  <message>
   <source>An account approved as a whole: its posts need no approval one by one.</source>
   <translation>Un compte approuvé dans son ensemble : ses publications n’ont pas à être approuvées une à une.</translation>
  </message>
  <message>
   <source>An account that a colleague uses for us</source>
   <translation>Un compte qu’un collègue utilise pour nous</translation>
  </message>
  <message>
   <source>An account that speaks for you can be lost in an afternoon: through a leaver who still has the password, a phone left on a train, a borrowed login. None of it needs a clever attacker. A few dull habits prevent nearly all of it.

**What good looks like**

- Two people hold the keys to every account, and both have tried theirs.
- No password is shared by message or known by heart. It lives in a vault, and a second sign-in factor is on wherever there is one.
- Accounts belong to a company mailbox, never to somebody’s private address.
- Whoever leaves or changes jobs loses access the same day. Somebody is named who does it.
- Tools that may post or read for you are listed, with an owner, and looked at once a year.
- Anybody may raise the alarm, and nobody is blamed for raising it.

**Rests on** *Before Leaping: six steps* (security issues that come with social networking; tools and people to monitor), *Social Networking in the Enterprise* (more than one person is responsible). Compare NIST SP 800-53, controls AC-2, AC-22 and PL-4(1), and the published account rules of public bodies and universities, which ask for two named people for each account.</source>
   <translation>Un compte qui parle pour vous peut se perdre en un après-midi : par une personne partie qui a encore le mot de passe, un téléphone oublié dans un train, un accès prêté. Rien de cela ne demande un attaquant habile. Quelques habitudes ennuyeuses évitent presque tout.

**À quoi ressemble la réussite**

- Deux personnes détiennent les clés de chaque compte, et toutes deux ont essayé la leur.
- Aucun mot de passe ne se partage par message ni ne se sait par cœur. Il vit dans un coffre, et un second facteur de connexion est actif partout où il existe.
- Les comptes sont liés à une boîte aux lettres de l’entreprise, jamais à une adresse privée.
- Qui part ou change de poste perd l’accès le jour même. Quelqu’un est nommé pour s’en charger.
- Les outils qui peuvent publier ou lire pour vous sont inscrits, avec un responsable, et regardés une fois par an.
- Chacun peut donner l’alerte, et personne n’est blâmé de l’avoir fait.

**Repose sur** *Before Leaping: six steps* (les questions de sécurité qui viennent avec les réseaux sociaux ; outils et personnes qui surveillent), *Social Networking in the Enterprise* (plus d’une personne responsable). Comparez NIST SP 800-53, contrôles AC-2, AC-22 et PL-4(1), et les règles de comptes publiées par des organismes publics et des universités, qui demandent deux personnes nommées pour chaque compte.</translation>
  </message>
  <message>
   <source>An address or a form, not a public comment.</source>
   <translation>Une adresse ou un formulaire, pas un commentaire public.</translation>
  </message>
  <message>
   <source>An address or a room where questions are welcome.</source>
   <translation>Une adresse ou un salon où les questions sont bienvenues.</translation>
  </message>
  <message>
   <source>An address that somebody reads every working day.</source>
   <translation>Une adresse que quelqu’un lit chaque jour ouvré.</translation>
  </message>
  <message>
   <source>An address that somebody reads.</source>
   <translation>Une adresse que quelqu’un lit.</translation>
  </message>
  <message>
   <source>An address, and what happens then.</source>
   <translation>Une adresse, et ce qui se passe ensuite.</translation>
  </message>
  <message>
   <source>An agency</source>
   <translation>Une agence</translation>
  </message>
  <message>
   <source>An app</source>
   <translation>Une application</translation>
  </message>
  <message>
   <source>An approval is valid for</source>
   <translation>Une approbation est valable</translation>
  </message>
  <message>
   <source>An argument that goes round a third time needs a new voice.</source>
   <translation>Une dispute qui fait un troisième tour demande une nouvelle voix.</translation>
  </message>
  <message>
   <source>An automatic note, then a person</source>
   <translation>Un mot automatique, puis une personne</translation>
  </message>
  <message>
   <source>An automatic reply alone keeps people away from people.</source>
   <translation>Une réponse automatique seule éloigne les gens les uns des autres.</translation>
  </message>
  <message>
   <source>An earliest date for moving on, if you want one.</source>
   <translation>Une date au plus tôt pour passer à la suite, si vous en voulez une.</translation>
  </message>
  <message>
   <source>An employee</source>
   <translation>Un salarié</translation>
  </message>
  <message>
   <source>An empty seat is filled by</source>
   <translation>Une place vide est pourvue par</translation>
  </message>
  <message>
   <source>An everyday post waits at most</source>
   <translation>Une publication courante attend au plus</translation>
  </message>
  <message>
   <source>An exact date, and the way it was written in a document, where that should be kept.</source>
   <translation>Une date exacte, et la façon dont un document l’écrivait, s’il faut la garder.</translation>
  </message>
  <message>
   <source>An honest answer beats a ban that nobody keeps.</source>
   <translation>Une réponse honnête vaut mieux qu’une interdiction que personne ne respecte.</translation>
  </message>
  <message>
   <source>An incident (accident, outage and the like)</source>
   <translation>Un incident (accident, panne, etc.)</translation>
  </message>
  <message>
   <source>An intern or trainee</source>
   <translation>Un stagiaire ou un apprenti</translation>
  </message>
  <message>
   <source>And answers for it.</source>
   <translation>Et en répond.</translation>
  </message>
  <message>
   <source>And how you reach them instead.</source>
   <translation>Et comment vous les joignez autrement.</translation>
  </message>
  <message>
   <source>And to answer what it brings up.</source>
   <translation>Et pour répondre à ce que cela soulève.</translation>
  </message>
  <message>
   <source>And what became of them, also those you turned down.</source>
   <translation>Et ce qu’elles sont devenues, même celles que vous avez refusées.</translation>
  </message>
  <message>
   <source>And what is frowned upon.</source>
   <translation>Et ce qui est mal vu.</translation>
  </message>
  <message>
   <source>And what we do instead.</source>
   <translation>Et ce que nous faisons à la place.</translation>
  </message>
  <message>
   <source>And who sees to it.</source>
   <translation>Et qui y veille.</translation>
  </message>
  <message>
   <source>Annex</source>
   <translation>Annexe</translation>
  </message>
  <message>
   <source>Announced at least this long before</source>
   <translation>Annoncé au moins ce délai à l’avance</translation>
  </message>
  <message>
   <source>Announced on</source>
   <translation>Annoncé le</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Another one, named in a clause</source>
   <translation>Un autre, nommé dans une clause</translation>
  </message>
  <message>
   <source>Another public body</source>
   <translation>Un autre organisme public</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Répondre sous</translation>
  </message>
  <message>
   <source>Answerable</source>
   <translation>Répond de tout</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>Répondu par</translation>
  </message>
  <message>
   <source>Answered means yes, no or later, with a reason.</source>
   <translation>Répondre veut dire oui, non ou plus tard, avec un motif.</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Répondu sous</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Answering for somebody else</source>
   <translation>Répondre à la place d’un autre</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Answers for</source>
   <translation>Répond de</translation>
  </message>
  <message>
   <source>Answers for it</source>
   <translation>En répond</translation>
  </message>
  <message>
   <source>Answers for the channel. Somebody inside, prepared for it.</source>
   <translation>Répond du canal. Quelqu’un de la maison, qui y est préparé.</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Répond à quelqu’un</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>L’un de ceux-ci</translation>
  </message>
  <message>
   <source>Any one is a count of 1.</source>
   <translation>« L’un d’eux » correspond au nombre 1.</translation>
  </message>
  <message>
   <source>Anything else you want to say.</source>
   <translation>Tout ce que vous voulez ajouter.</translation>
  </message>
  <message>
   <source>Anything made with AI</source>
   <translation>Tout ce qui est fait avec l’IA</translation>
  </message>
  <message>
   <source>Anything new is decided by</source>
   <translation>Toute nouveauté est décidée par</translation>
  </message>
  <message>
   <source>Applies to</source>
   <translation>S’applique à</translation>
  </message>
  <message>
   <source>Approval is for one exact text; a changed text is asked for again.</source>
   <translation>L’approbation vaut pour un texte exact ; un texte modifié est redemandé.</translation>
  </message>
  <message>
   <source>Approval steps for an everyday post, at most</source>
   <translation>Étapes d’approbation pour une publication courante, au plus</translation>
  </message>
  <message>
   <source>Approval workflow</source>
   <translation>Circuit d’approbation</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Approbations</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <source>Approve: no post without it</source>
   <translation>Approuver : pas de publication sans cela</translation>
  </message>
  <message>
   <source>Approved account</source>
   <translation>Compte approuvé</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Approuvé par</translation>
  </message>
  <message>
   <source>Approved on</source>
   <translation>Approuvé le</translation>
  </message>
  <message>
   <source>Are agreed on in writing</source>
   <translation>Sont convenus par écrit</translation>
  </message>
  <message>
   <source>Are never shown</source>
   <translation>Ne sont jamais montrés</translation>
  </message>
  <message>
   <source>Are not mentioned</source>
   <translation>Ne sont pas mentionnés</translation>
  </message>
  <message>
   <source>Are not shared</source>
   <translation>Ne sont pas partagés</translation>
  </message>
  <message>
   <source>Are not shown</source>
   <translation>Ne sont pas montrés</translation>
  </message>
  <message>
   <source>Are not used</source>
   <translation>Ne sont pas utilisés</translation>
  </message>
  <message>
   <source>Are put right when somebody asks</source>
   <translation>Sont corrigés quand quelqu’un le demande</translation>
  </message>
  <message>
   <source>Are shown only so that nobody can recognise them</source>
   <translation>Ne sont montrés que de façon méconnaissable</translation>
  </message>
  <message>
   <source>Are shown only with a clear notice</source>
   <translation>Ne sont montrés qu’avec un avis clair</translation>
  </message>
  <message>
   <source>Are shown with a guardian’s written yes</source>
   <translation>Sont montrés avec le oui écrit d’un parent ou tuteur</translation>
  </message>
  <message>
   <source>Are their own affair</source>
   <translation>Ne regardent qu’eux</translation>
  </message>
  <message>
   <source>Are their own affair, but for conflicts named here</source>
   <translation>Ne regardent qu’eux, sauf les conflits nommés ici</translation>
  </message>
  <message>
   <source>Are we ready?</source>
   <translation>Sommes-nous prêts ?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Domaine</translation>
  </message>
  <message>
   <source>As in the catalogue</source>
   <translation>Comme dans le catalogue</translation>
  </message>
  <message>
   <source>As it is used in the text.</source>
   <translation>Tel qu’il est employé dans le texte.</translation>
  </message>
  <message>
   <source>As it read</source>
   <translation>Tel qu’il était écrit</translation>
  </message>
  <message>
   <source>As it stands on the cover, such as 2.1.</source>
   <translation>Telle qu’elle figure sur la couverture, par exemple 2.1.</translation>
  </message>
  <message>
   <source>As it stands on the cover.</source>
   <translation>Tel qu’il figure sur la couverture.</translation>
  </message>
  <message>
   <source>As it was asked, in the first person.</source>
   <translation>Telle qu’elle a été posée, à la première personne.</translation>
  </message>
  <message>
   <source>As it was called.</source>
   <translation>Tel qu’on l’appelait.</translation>
  </message>
  <message>
   <source>As long as they are needed and no longer.</source>
   <translation>Aussi longtemps que nécessaire et pas davantage.</translation>
  </message>
  <message>
   <source>As many as you can look after.</source>
   <translation>Autant que vous pouvez en suivre.</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>État au</translation>
  </message>
  <message>
   <source>As people call it, such as Germany or our site in Ohio.</source>
   <translation>Comme on l’appelle, par exemple Allemagne ou notre site de l’Ohio.</translation>
  </message>
  <message>
   <source>As people see fit, with the tie in words</source>
   <translation>Comme chacun l’entend, en disant le lien</translation>
  </message>
  <message>
   <source>As somebody nervous would say it.</source>
   <translation>Comme le dirait quelqu’un d’inquiet.</translation>
  </message>
  <message>
   <source>As the end of the course</source>
   <translation>À la fin de la formation</translation>
  </message>
  <message>
   <source>As they sign.</source>
   <translation>Comme ils signent.</translation>
  </message>
  <message>
   <source>As they were written down. “??” stands for a seat that nobody has yet.</source>
   <translation>Tels qu’ils ont été notés. « ?? » désigne une place que personne n’occupe encore.</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Tel qu’écrit</translation>
  </message>
  <message>
   <source>As you would say it to a colleague.</source>
   <translation>Comme vous le diriez à un collègue.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask again after</source>
   <translation>Redemander après</translation>
  </message>
  <message>
   <source>Ask all voices: do I know what I may post?</source>
   <translation>Demandez à toutes les voix : est-ce que je sais ce que je peux publier ?</translation>
  </message>
  <message>
   <source>Ask at least this long before</source>
   <translation>Demander au moins ce délai à l’avance</translation>
  </message>
  <message>
   <source>Ask here</source>
   <translation>Demander ici</translation>
  </message>
  <message>
   <source>Ask what happened</source>
   <translation>Demander ce qui s’est passé</translation>
  </message>
  <message>
   <source>Asked above all by</source>
   <translation>Posée surtout par</translation>
  </message>
  <message>
   <source>Asked again after</source>
   <translation>Redemandé après</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Demandé par</translation>
  </message>
  <message>
   <source>Asked first, listed afterwards.</source>
   <translation>D’abord demandé, ensuite inscrit.</translation>
  </message>
  <message>
   <source>Asked how</source>
   <translation>Comment on a demandé</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Demandé le</translation>
  </message>
  <message>
   <source>Asked them, counted mentions, or guessed. Guessing is allowed if you say so.</source>
   <translation>Demandé, compté les mentions, ou deviné. Deviner est permis si vous le dites.</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Asking again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Asking is the simplest way.</source>
   <translation>Demander est le plus simple.</translation>
  </message>
  <message>
   <source>Asking them is the simplest way.</source>
   <translation>Leur demander est le plus simple.</translation>
  </message>
  <message>
   <source>Asks and listens</source>
   <translation>Demande et écoute</translation>
  </message>
  <message>
   <source>Asks people to buy, book, sign up or apply.</source>
   <translation>Invite à acheter, réserver, s’inscrire ou postuler.</translation>
  </message>
  <message>
   <source>At home</source>
   <translation>À la maison</translation>
  </message>
  <message>
   <source>At least one more who can do everything.</source>
   <translation>Au moins une personne de plus qui sait tout faire.</translation>
  </message>
  <message>
   <source>At least this long before</source>
   <translation>Au moins ce délai à l’avance</translation>
  </message>
  <message>
   <source>At least this many posts</source>
   <translation>Au moins ce nombre de publications</translation>
  </message>
  <message>
   <source>At least two people, so that holidays and leavers never lock you out.</source>
   <translation>Au moins deux personnes, pour que congés et départs ne vous ferment jamais la porte.</translation>
  </message>
  <message>
   <source>At least two people, so that nobody is on their own.</source>
   <translation>Au moins deux personnes, pour que personne ne soit seul.</translation>
  </message>
  <message>
   <source>At least two, so that it does not wait for one person’s return.</source>
   <translation>Au moins deux, pour ne pas attendre le retour d’une personne.</translation>
  </message>
  <message>
   <source>At most this many posts</source>
   <translation>Au plus ce nombre de publications</translation>
  </message>
  <message>
   <source>At once</source>
   <translation>Tout de suite</translation>
  </message>
  <message>
   <source>At one’s own pace</source>
   <translation>À son propre rythme</translation>
  </message>
  <message>
   <source>At the same time</source>
   <translation>En même temps</translation>
  </message>
  <message>
   <source>At the same time at most</source>
   <translation>En même temps, au plus</translation>
  </message>
  <message>
   <source>At this level since</source>
   <translation>À ce niveau depuis</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Au travail</translation>
  </message>
  <message>
   <source>At work and for safety</source>
   <translation>Au travail et pour la sécurité</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Présence</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Authorities and bodies set up for it.</source>
   <translation>Autorités et organismes créés pour cela.</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Réponses automatiques</translation>
  </message>
  <message>
   <source>Automatic replies</source>
   <translation>Réponses automatiques</translation>
  </message>
  <message>
   <source>Back-up</source>
   <translation>Relève</translation>
  </message>
  <message>
   <source>Bans</source>
   <translation>Interdictions</translation>
  </message>
  <message>
   <source>Bans are remembered when they are few, plain and explained. Put the reason beside every one, and what people may do instead. Then count: if the list of bans is much longer than the list of freedoms, people will conclude that it is safest to say nothing.

**What good looks like**

- Under a dozen bans. Each names a thing one can recognise, not a mood such as *inappropriate* or *negative*.
- A reason beside every one, and what is allowed instead.
- It says for whom the ban holds: everybody, official accounts only, some roles.
- A list at least as long of what everybody may do without asking.
- Nothing that reaches into rights people have, such as talking about pay and conditions or reporting wrongdoing.

**Rests on** *Platt* (guidelines are an enabling framework; clear up what employees need to know to take part comfortably), *Social Networking in the Enterprise* (never complain back; everything stays for ever), *Columbus* (do not advertise at people). Wide words can be unlawful; see, for example, Stericycle, 372 NLRB No. 113 (United States, 2023). This program does not give legal advice.</source>
   <translation>On retient les interdictions quand elles sont peu nombreuses, simples et expliquées. Mettez à côté de chacune le motif, et ce que l’on peut faire à la place. Puis comptez : si la liste des interdictions est bien plus longue que celle des libertés, on en conclura que le plus sûr est de ne rien dire.

**À quoi ressemble la réussite**

- Moins d’une douzaine d’interdictions. Chacune nomme une chose que l’on reconnaît, pas une humeur comme *déplacé* ou *négatif*.
- Un motif à côté de chacune, et ce qui est permis à la place.
- Il est dit pour qui vaut l’interdiction : tout le monde, les comptes officiels seulement, certains rôles.
- Une liste au moins aussi longue de ce que chacun peut faire sans demander.
- Rien qui empiète sur les droits des gens, comme parler du salaire et des conditions de travail ou signaler des actes répréhensibles.

**Repose sur** *Platt* (les règles sont un cadre qui rend capable ; clarifier ce que les salariés doivent savoir pour prendre part sans crainte), *Social Networking in the Enterprise* (ne jamais se plaindre en retour ; tout reste pour toujours), *Columbus* (ne pas inonder les gens de publicité). Des mots trop larges peuvent être illicites ; voir par exemple Stericycle, 372 NLRB No. 113 (États-Unis, 2023). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Be known, and known for the right things</source>
   <translation>Être connus, et pour les bonnes choses</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Parce que</translation>
  </message>
  <message>
   <source>Because it touches our work in this way</source>
   <translation>Parce que cela touche à notre travail de cette façon</translation>
  </message>
  <message>
   <source>Before anything is said</source>
   <translation>Avant de dire quoi que ce soit</translation>
  </message>
  <message>
   <source>Before elections</source>
   <translation>Avant les élections</translation>
  </message>
  <message>
   <source>Before it starts</source>
   <translation>Avant le début</translation>
  </message>
  <message>
   <source>Before something new goes out to everybody, let a few of the people it is for try it. They find in an afternoon what you would not find in a month. Then decide on purpose, and tell the four groups who should not hear it from strangers: customers, employees, partners, vendors.

**What good looks like**

- Every group you want to reach has somebody among the testers.
- They try three things: whether the *system* works, whether the *information* is right and enough, whether the *message* is understood.
- What they found is written down, mended, and tried again.
- Going live is a decision with a date and names, and “not yet” is a respectable answer.
- Launch messages are ready for all four groups, in the words of each.
- Somebody looks after four weeks.

**Rests on** *Before Leaping: six steps* (test before launch; key stakeholders test the systems, the information and the messages; tweak, then broadcast; notify customers, employees, channel partners and vendors; keep brand values in mind).</source>
   <translation>Avant que du nouveau parte vers tous, faites-le essayer par quelques-uns de ceux à qui il est destiné. Ils trouvent en un après-midi ce que vous ne trouveriez pas en un mois. Puis décidez en connaissance de cause, et prévenez les quatre groupes qui ne devraient pas l’apprendre par des inconnus : clients, salariés, partenaires, fournisseurs.

**À quoi ressemble la réussite**

- Chaque groupe que vous voulez atteindre a quelqu’un parmi les testeurs.
- Ils essaient trois choses : si le *système* marche, si l’*information* est juste et suffisante, si le *message* est compris.
- Ce qu’ils ont trouvé est noté, corrigé et essayé de nouveau.
- La mise en service est une décision avec une date et des noms, et « pas encore » est une réponse respectable.
- Les messages de lancement sont prêts pour les quatre groupes, dans les mots de chacun.
- Quelqu’un regarde au bout de quatre semaines.

**Repose sur** *Before Leaping: six steps* (tester avant le lancement ; des personnes clés testent les systèmes, l’information et les messages ; ajuster, puis diffuser ; informer clients, salariés, partenaires de distribution et fournisseurs ; garder à l’esprit les valeurs de la marque).</translation>
  </message>
  <message>
   <source>Before the first channel is live.</source>
   <translation>Avant que le premier canal soit en service.</translation>
  </message>
  <message>
   <source>Before the first post</source>
   <translation>Avant la première publication</translation>
  </message>
  <message>
   <source>Before their first sign-in to one of our accounts.</source>
   <translation>Avant leur première connexion à l’un de nos comptes.</translation>
  </message>
  <message>
   <source>Before they appear</source>
   <translation>Avant leur parution</translation>
  </message>
  <message>
   <source>Before they appear, for newcomers</source>
   <translation>Avant leur parution, pour les nouveaux venus</translation>
  </message>
  <message>
   <source>Before this one</source>
   <translation>Avant celle-ci</translation>
  </message>
  <message>
   <source>Before you post something you cannot take back</source>
   <translation>Avant de publier ce que l’on ne peut retirer</translation>
  </message>
  <message>
   <source>Began on</source>
   <translation>A commencé le</translation>
  </message>
  <message>
   <source>Begin a conversation</source>
   <translation>Engager une conversation</translation>
  </message>
  <message>
   <source>Begin with **one process for everything**. It is easy to explain, it shows you where your guidelines have gaps, and it gives everybody the same start. Then relax it on purpose: for kinds of post that never cause trouble, and for people who have shown good judgment. In the end perhaps only a few kinds of post need a second pair of eyes.

**How the parts fit together**

- *Phases* relax the organisation as a whole. Each ends when something measurable is true, and somebody decides.
- *Trust levels* relax single people. The way up is earned; the way down is as clear as the way up.
- *Rules* are read from the top; the first that fits decides. Put strict rules first and one for *everything else* last.
- *What is never relaxed* holds whatever the phase or level: the law, other people's rights, what cannot be taken back.
- What is *stricter for a while* has a reason and an end.

**What good looks like**

- Phase 1 leaves nothing out and has one single process.
- Each later phase is easier than the one before; where it is not, the text says why.
- No rule needs more people than there are, on any day of the year, and nobody approves their own post.
- For everyday posts, one step and hours rather than days.
- Before you decide, think of last month's posts: who would have waited, and for what?

The numbers offered here (ten posts, thirty days, half a year) are suggestions. Choose what suits you and write down why.

**Rests on** *Platt* (one consistent process, then relax it in ways that make sense), *Social Networking in the Enterprise* (what is out stays out; defined levels, fairly applied), *Columbus* (authority in writing; slow approval kills urgency).</source>
   <translation>Commencez par **un seul circuit pour tout**. Il s’explique facilement, il vous montre où vos règles ont des lacunes, et il donne à tous le même départ. Puis assouplissez-le exprès : pour les types de publication qui ne posent jamais de problème, et pour les personnes qui ont montré un bon jugement. À la fin, seuls quelques types de publication ont peut-être besoin d’un second regard.

**Comment les parties s’assemblent**

- Les *phases* assouplissent l’organisation dans son ensemble. Chacune finit quand quelque chose de mesurable est vrai, et que quelqu’un décide.
- Les *niveaux de confiance* assouplissent pour chaque personne. On monte en le méritant ; le chemin pour descendre est aussi clair que celui pour monter.
- Les *règles* se lisent de haut en bas ; la première qui convient décide. Mettez les règles strictes en premier et une pour *tout le reste* en dernier.
- *Ce qui ne s’assouplit jamais* vaut quels que soient la phase ou le niveau : la loi, les droits d’autrui, ce que l’on ne peut retirer.
- Ce qui est *plus strict pour un temps* a un motif et une fin.

**À quoi ressemble la réussite**

- La phase 1 n’oublie rien et a un seul circuit.
- Chaque phase suivante est plus facile que la précédente ; si elle ne l’est pas, le texte dit pourquoi.
- Aucune règle ne demande plus de personnes qu’il n’y en a, quel que soit le jour de l’année, et personne n’approuve sa propre publication.
- Pour les publications courantes, une étape, et des heures plutôt que des jours.
- Avant de décider, pensez aux publications du mois dernier : qui aurait attendu, et quoi ?

Les chiffres proposés ici (dix publications, trente jours, six mois) sont des suggestions. Choisissez ce qui vous convient et notez pourquoi.

**Repose sur** *Platt* (un seul circuit cohérent, puis l’assouplir de façon sensée), *Social Networking in the Enterprise* (ce qui est sorti reste sorti ; niveaux définis, appliqués avec équité), *Columbus* (l’autorité par écrit ; une approbation lente tue l’urgence).</translation>
  </message>
  <message>
   <source>Begin with a verb.</source>
   <translation>Commencez par un verbe.</translation>
  </message>
  <message>
   <source>Beginning and end</source>
   <translation>Début et fin</translation>
  </message>
  <message>
   <source>Begins at level</source>
   <translation>Commence au niveau</translation>
  </message>
  <message>
   <source>Begun on</source>
   <translation>Commencé le</translation>
  </message>
  <message>
   <source>Being made</source>
   <translation>En préparation</translation>
  </message>
  <message>
   <source>Belong to the person</source>
   <translation>Appartiennent à la personne</translation>
  </message>
  <message>
   <source>Belongs to these sections</source>
   <translation>Se rattache à ces sections</translation>
  </message>
  <message>
   <source>Belongs to this schedule</source>
   <translation>Se rattache à ce calendrier</translation>
  </message>
  <message>
   <source>Belongs with this plan</source>
   <translation>Va avec ce plan</translation>
  </message>
  <message>
   <source>Below that, nothing about age, sex or job title is kept.</source>
   <translation>En dessous, rien n’est conservé sur l’âge, le sexe ou la fonction.</translation>
  </message>
  <message>
   <source>Below this, ask what is in the way.</source>
   <translation>En dessous, demandez ce qui gêne.</translation>
  </message>
  <message>
   <source>Beside the others</source>
   <translation>À côté des autres</translation>
  </message>
  <message>
   <source>Beside the places where people are</source>
   <translation>À côté des lieux où sont les gens</translation>
  </message>
  <message>
   <source>Beyond answering: questions we ask, people we thank, conversations we take part in.</source>
   <translation>Au-delà des réponses : les questions que nous posons, les personnes que nous remercions, les conversations où nous prenons part.</translation>
  </message>
  <message>
   <source>Beyond this, people stop asking, or stop posting.</source>
   <translation>Au-delà, les gens cessent de demander, ou de publier.</translation>
  </message>
  <message>
   <source>Big change</source>
   <translation>Grand changement</translation>
  </message>
  <message>
   <source>Blocks in people's diaries.</source>
   <translation>Des plages dans les agendas.</translation>
  </message>
  <message>
   <source>Blog</source>
   <translation>Blog</translation>
  </message>
  <message>
   <source>Books and records of a regulated firm</source>
   <translation>Livres et registres d’une entreprise réglementée</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>Both at the same time</source>
   <translation>Les deux en même temps</translation>
  </message>
  <message>
   <source>Both tried it on</source>
   <translation>Essayé par les deux</translation>
  </message>
  <message>
   <source>Bought or taken over from others</source>
   <translation>Achetés ou repris d’autres</translation>
  </message>
  <message>
   <source>Bought, rented or free.</source>
   <translation>Acheté, loué ou gratuit.</translation>
  </message>
  <message>
   <source>Brand and requests</source>
   <translation>Marque et demandes</translation>
  </message>
  <message>
   <source>Brand guide</source>
   <translation>Charte de marque</translation>
  </message>
  <message>
   <source>Brand, handles and impersonation</source>
   <translation>Marque, identifiants et usurpation</translation>
  </message>
  <message>
   <source>Bring people together who share an interest</source>
   <translation>Réunir des gens qui partagent un intérêt</translation>
  </message>
  <message>
   <source>Brings</source>
   <translation>Apporte</translation>
  </message>
  <message>
   <source>Broadcast</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>Build our own</source>
   <translation>Créer le nôtre</translation>
  </message>
  <message>
   <source>Build our own, or use what is there</source>
   <translation>Créer le nôtre, ou utiliser ce qui existe</translation>
  </message>
  <message>
   <source>Busy season</source>
   <translation>Saison chargée</translation>
  </message>
  <message>
   <source>Busy times ahead</source>
   <translation>Périodes chargées à venir</translation>
  </message>
  <message>
   <source>Busy times are planned at least this long before</source>
   <translation>Les périodes chargées se préparent au moins ce délai à l’avance</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By a tool, all the time</source>
   <translation>Par un outil, en continu</translation>
  </message>
  <message>
   <source>By country and state</source>
   <translation>Par pays et État</translation>
  </message>
  <message>
   <source>By exports from the services</source>
   <translation>Par des exportations depuis les services</translation>
  </message>
  <message>
   <source>By hand, for what matters</source>
   <translation>À la main, pour ce qui compte</translation>
  </message>
  <message>
   <source>By hand, with a tool, a sample.</source>
   <translation>À la main, avec un outil, par échantillon.</translation>
  </message>
  <message>
   <source>By job, if it differs.</source>
   <translation>Par fonction, si cela diffère.</translation>
  </message>
  <message>
   <source>By kind of content.</source>
   <translation>Par type de contenu.</translation>
  </message>
  <message>
   <source>Calendars</source>
   <translation>Calendriers</translation>
  </message>
  <message>
   <source>Call in this order</source>
   <translation>Appeler dans cet ordre</translation>
  </message>
  <message>
   <source>Call, in this order</source>
   <translation>Appeler, dans cet ordre</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Appelé</translation>
  </message>
  <message>
   <source>Called in by</source>
   <translation>Appelé en renfort par</translation>
  </message>
  <message>
   <source>Calling</source>
   <translation>Appeler</translation>
  </message>
  <message>
   <source>Calls for donations by others</source>
   <translation>Appels aux dons par d’autres</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Campagne à laquelle elle appartient</translation>
  </message>
  <message>
   <source>Can export</source>
   <translation>Peut exporter</translation>
  </message>
  <message>
   <source>Can sign in</source>
   <translation>Peut se connecter</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Peut attendre</translation>
  </message>
  <message>
   <source>Candidates and parties</source>
   <translation>Candidats et partis</translation>
  </message>
  <message>
   <source>Cannot be taken back</source>
   <translation>Ne peut être retiré</translation>
  </message>
  <message>
   <source>Cares about</source>
   <translation>S’intéresse à</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Porte</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Cause</translation>
  </message>
  <message>
   <source>Causes</source>
   <translation>Causes</translation>
  </message>
  <message>
   <source>Causes we support</source>
   <translation>Causes que nous soutenons</translation>
  </message>
  <message>
   <source>Champions</source>
   <translation>Meneurs</translation>
  </message>
  <message>
   <source>Changes this section</source>
   <translation>Modifie cette section</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Characters in a description, at most</source>
   <translation>Caractères dans une description, au plus</translation>
  </message>
  <message>
   <source>Charity or association</source>
   <translation>Organisation caritative ou association</translation>
  </message>
  <message>
   <source>Charity or non-partisan by law</source>
   <translation>Caritative ou non partisane de par la loi</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Vérifié par</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Vérifié le</translation>
  </message>
  <message>
   <source>Children and young people</source>
   <translation>Enfants et jeunes</translation>
  </message>
  <message>
   <source>Choosing services</source>
   <translation>Choix des services</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>Choisi par</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Classes that are kept for the same time.</source>
   <translation>Catégories conservées pour la même durée.</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Fermé le</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Période fermée avant les résultats</translation>
  </message>
  <message>
   <source>Closing a channel is a sign of order, not of failure. What does harm is letting one fade: people write, nobody answers, and they conclude that you are out of business. This section is the checklist for a proper goodbye.

**What good looks like**

- Somebody decides, with a reason that can be told.
- The notice comes well before the end, stays pinned, and says where to go instead.
- Open conversations are finished, not abandoned.
- A copy is kept for as long as your records rule says.
- The name stays yours, so that nobody else can move in.
- Every link to it is gone from your own pages, signatures and printed matter.

**Rests on** *Social Networking in the Enterprise* (a dusty channel can be worse than none; people may take it to mean that you are out of business; hooks built into most websites), *Columbus* (not everybody needs to join), *Platt* (where is about being flexible).</source>
   <translation>Fermer un canal est un signe d’ordre, pas d’échec. Ce qui nuit, c’est d’en laisser un s’éteindre : les gens écrivent, personne ne répond, et ils en concluent que vous n’existez plus. Cette section est la liste à suivre pour un au revoir en règle.

**À quoi ressemble la réussite**

- Quelqu’un décide, avec un motif que l’on peut dire.
- L’avis vient bien avant la fin, reste épinglé, et dit où aller à la place.
- Les conversations ouvertes sont terminées, pas abandonnées.
- Une copie est gardée aussi longtemps que le dit votre règle d’archives.
- Le nom reste à vous, pour que personne d’autre ne s’y installe.
- Tout lien vers lui a disparu de vos pages, de vos signatures et de vos imprimés.

**Repose sur** *Social Networking in the Enterprise* (un canal poussiéreux peut être pire que rien ; on peut croire que vous n’existez plus ; des liens intégrés à la plupart des sites), *Columbus* (tout le monde n’a pas besoin de rejoindre), *Platt* (pour le lieu, il s’agit d’être souple).</translation>
  </message>
  <message>
   <source>Closing follows</source>
   <translation>La fermeture suit</translation>
  </message>
  <message>
   <source>Colleagues</source>
   <translation>Collègues</translation>
  </message>
  <message>
   <source>Colleagues asked</source>
   <translation>Collègues interrogés</translation>
  </message>
  <message>
   <source>Colleagues told us</source>
   <translation>Des collègues nous l’ont dit</translation>
  </message>
  <message>
   <source>Colleagues want to talk about it</source>
   <translation>Des collègues veulent en parler</translation>
  </message>
  <message>
   <source>Colleagues who answered</source>
   <translation>Collègues qui ont répondu</translation>
  </message>
  <message>
   <source>Colleagues, a manager, or the person themselves.</source>
   <translation>Des collègues, un supérieur, ou la personne elle-même.</translation>
  </message>
  <message>
   <source>Colleagues, in their own time</source>
   <translation>Des collègues, sur leur temps libre</translation>
  </message>
  <message>
   <source>Collectors</source>
   <translation>Collectionneurs</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Vient de</translation>
  </message>
  <message>
   <source>Comes on top of</source>
   <translation>S’ajoute à</translation>
  </message>
  <message>
   <source>Coming and going</source>
   <translation>Arrivées et départs</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Comments are closed</source>
   <translation>Les commentaires sont fermés</translation>
  </message>
  <message>
   <source>Comments are read</source>
   <translation>Les commentaires sont lus</translation>
  </message>
  <message>
   <source>Companions are</source>
   <translation>Les accompagnateurs sont</translation>
  </message>
  <message>
   <source>Company profile</source>
   <translation>Portrait de l’entreprise</translation>
  </message>
  <message>
   <source>Company use</source>
   <translation>Usage par l’entreprise</translation>
  </message>
  <message>
   <source>Company use and employee use</source>
   <translation>Usage par l’entreprise et par le personnel</translation>
  </message>
  <message>
   <source>Compared with who is on the service</source>
   <translation>Comparé avec qui se trouve sur le service</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condition</translation>
  </message>
  <message>
   <source>Confidential, and other people’s</source>
   <translation>Confidentiel, ou appartient à d’autres</translation>
  </message>
  <message>
   <source>Confirm a fact, such as a permission in hand</source>
   <translation>Confirmer un fait, tel qu’une autorisation obtenue</translation>
  </message>
  <message>
   <source>Confirmations are kept for</source>
   <translation>Les confirmations sont conservées</translation>
  </message>
  <message>
   <source>Confirmed as ready by</source>
   <translation>Déclaré prêt par</translation>
  </message>
  <message>
   <source>Confirmed is name, day and version.</source>
   <translation>Confirmer, c’est le nom, le jour et la version.</translation>
  </message>
  <message>
   <source>Confirming these guidelines</source>
   <translation>Confirmer ces règles</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Relié à</translation>
  </message>
  <message>
   <source>Consent table</source>
   <translation>Tableau des accords</translation>
  </message>
  <message>
   <source>Consequences</source>
   <translation>Conséquences</translation>
  </message>
  <message>
   <source>Consult: ask, and weigh the answer</source>
   <translation>Consulter : demander, et peser la réponse</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Contacts are checked every</source>
   <translation>Les contacts sont vérifiés tous les</translation>
  </message>
  <message>
   <source>Contacts people may share</source>
   <translation>Contacts que chacun peut transmettre</translation>
  </message>
  <message>
   <source>Content made with AI</source>
   <translation>Contenus faits avec l’IA</translation>
  </message>
  <message>
   <source>Content sources and rights</source>
   <translation>Sources des contenus et droits</translation>
  </message>
  <message>
   <source>Content themes</source>
   <translation>Thèmes des contenus</translation>
  </message>
  <message>
   <source>Contest</source>
   <translation>Concours</translation>
  </message>
  <message>
   <source>Contests</source>
   <translation>Concours</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Concours et tirages au sort</translation>
  </message>
  <message>
   <source>Contests are read first by</source>
   <translation>Les concours sont lus d’abord par</translation>
  </message>
  <message>
   <source>Contractor or freelancer</source>
   <translation>Prestataire ou indépendant</translation>
  </message>
  <message>
   <source>Conversation cannot wait for a committee; a prepared post can.</source>
   <translation>Une conversation ne peut attendre un comité ; une publication préparée, si.</translation>
  </message>
  <message>
   <source>Conversation, form, counting. Guessing is allowed if you say so.</source>
   <translation>Conversation, formulaire, comptage. Deviner est permis si vous le dites.</translation>
  </message>
  <message>
   <source>Copywriters, designers, advisers: for what, and how often.</source>
   <translation>Rédacteurs, graphistes, conseillers : pour quoi, et à quelle fréquence.</translation>
  </message>
  <message>
   <source>Correct it in the open</source>
   <translation>Corriger au grand jour</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Coûts</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>Compté à partir de</translation>
  </message>
  <message>
   <source>Counted from the day somebody is asked.</source>
   <translation>Compté à partir du jour où l’on demande à quelqu’un.</translation>
  </message>
  <message>
   <source>Counted from the last working day.</source>
   <translation>Compté à partir du dernier jour ouvré.</translation>
  </message>
  <message>
   <source>Counted from the last working hour.</source>
   <translation>Compté à partir de la dernière heure ouvrée.</translation>
  </message>
  <message>
   <source>Counted in these hours</source>
   <translation>Compté dans ces heures</translation>
  </message>
  <message>
   <source>Counting and reporting</source>
   <translation>Compter et rendre compte</translation>
  </message>
  <message>
   <source>Countries and states</source>
   <translation>Pays et États</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Pays auxquels elle est destinée</translation>
  </message>
  <message>
   <source>Countries or regions whose rules matter.</source>
   <translation>Pays ou régions dont les règles comptent.</translation>
  </message>
  <message>
   <source>Country or state codes such as UK, EU, DE, US or US-CA, as in the facts about your organisation.</source>
   <translation>Codes de pays ou d’État, tels que UK, EU, DE, US ou US-CA, comme dans les faits sur votre organisation.</translation>
  </message>
  <message>
   <source>Counts as silent after</source>
   <translation>Compte comme silencieux après</translation>
  </message>
  <message>
   <source>Counts from</source>
   <translation>Compte à partir de</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Formation</translation>
  </message>
  <message>
   <source>Course before access</source>
   <translation>Formation avant l’accès</translation>
  </message>
  <message>
   <source>Courses</source>
   <translation>Formations</translation>
  </message>
  <message>
   <source>Courses done</source>
   <translation>Formations suivies</translation>
  </message>
  <message>
   <source>Courses done and still valid</source>
   <translation>Formations faites et encore valables</translation>
  </message>
  <message>
   <source>Courses go stale; the list of courses says when.</source>
   <translation>Les formations vieillissent ; la liste des formations dit quand.</translation>
  </message>
  <message>
   <source>Courses needed</source>
   <translation>Formations nécessaires</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>Couvre</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Creators</source>
   <translation>Créateurs</translation>
  </message>
  <message>
   <source>Criticism of others</source>
   <translation>Critique des autres</translation>
  </message>
  <message>
   <source>Critics</source>
   <translation>Critiques</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Service client</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clients</translation>
  </message>
  <message>
   <source>Customers asked or told us</source>
   <translation>Des clients ont demandé ou nous l’ont dit</translation>
  </message>
  <message>
   <source>Customers, fans and partners</source>
   <translation>Clients, amateurs et partenaires</translation>
  </message>
  <message>
   <source>Customers, patients, clients</source>
   <translation>Clients, patients, usagers</translation>
  </message>
  <message>
   <source>Customers, patients, guests</source>
   <translation>Clients, patients, hôtes</translation>
  </message>
  <message>
   <source>Data protection contact</source>
   <translation>Contact pour la protection des données</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Date et heure</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>Daté du</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>La journée commence à</translation>
  </message>
  <message>
   <source>Day ends</source>
   <translation>La journée finit à</translation>
  </message>
  <message>
   <source>Day of the week</source>
   <translation>Jour de la semaine</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Days and hours, in a named time zone.</source>
   <translation>Jours et heures, dans un fuseau horaire nommé.</translation>
  </message>
  <message>
   <source>Days at the present trust level</source>
   <translation>Jours au niveau de confiance actuel</translation>
  </message>
  <message>
   <source>Days in the present phase</source>
   <translation>Jours dans la phase actuelle</translation>
  </message>
  <message>
   <source>Days off</source>
   <translation>Jours chômés</translation>
  </message>
  <message>
   <source>Days over which the approved posts are spread</source>
   <translation>Jours sur lesquels se répartissent les publications approuvées</translation>
  </message>
  <message>
   <source>Days since the author joined us</source>
   <translation>Jours depuis l’arrivée de l’auteur chez nous</translation>
  </message>
  <message>
   <source>Days since the author last posted</source>
   <translation>Jours depuis la dernière publication de l’auteur</translation>
  </message>
  <message>
   <source>Days since the author's first post</source>
   <translation>Jours depuis la première publication de l’auteur</translation>
  </message>
  <message>
   <source>Days since the author's last incident</source>
   <translation>Jours depuis le dernier incident de l’auteur</translation>
  </message>
  <message>
   <source>Days since the first edition came into force</source>
   <translation>Jours depuis l’entrée en vigueur de la première édition</translation>
  </message>
  <message>
   <source>Deadlines are counted in this time zone, wherever the author is.</source>
   <translation>Les délais se comptent dans ce fuseau horaire, où que soit l’auteur.</translation>
  </message>
  <message>
   <source>Decide how you will know before you begin, not afterwards.</source>
   <translation>Décidez comment vous le saurez avant de commencer, pas après.</translation>
  </message>
  <message>
   <source>Decide on it before you need it.</source>
   <translation>Décidez-en avant d’en avoir besoin.</translation>
  </message>
  <message>
   <source>Decide what you will look at before you begin; afterwards everything looks like success. Measure what your goals need, listen beyond your own pages, give somebody the time to think about it, and let what comes out change what you do.

**What good looks like**

- Three to seven figures. Each belongs to a goal, with where you stand today, where you want to be, and where the figure comes from.
- Fixed before the first post.
- Two sums in words everybody understands: what comes back for the money, and what comes back for the attention.
- Listening reaches beyond your own channels.
- Hours for analysis in somebody’s diary, and a way from the result to the next revision.

**Rests on** *Before Leaping: six steps* (metrics set in the definition phase; ROI and ROE; watch all forms, not only your own; time to analyse and to respond; results flow back), *Social Networking in the Enterprise* (people complain far more readily than they praise; habit counts).</source>
   <translation>Décidez de ce que vous regarderez avant de commencer ; après, tout ressemble à un succès. Mesurez ce dont vos objectifs ont besoin, écoutez au-delà de vos propres pages, donnez à quelqu’un le temps d’y réfléchir, et laissez ce qui en sort changer ce que vous faites.

**À quoi ressemble la réussite**

- Trois à sept chiffres. Chacun va avec un objectif, avec où vous en êtes, où vous voulez arriver, et d’où vient le chiffre.
- Fixés avant la première publication.
- Deux calculs en mots que chacun comprend : ce que rapporte l’argent, et ce que rapporte l’attention.
- L’écoute va au-delà de vos propres canaux.
- Des heures d’analyse dans un agenda, et un chemin du résultat à la version suivante.

**Repose sur** *Before Leaping: six steps* (mesures fixées dans la phase de définition ; ROI et ROE ; regarder toutes les formes, pas seulement les vôtres ; du temps pour analyser et pour répondre ; les résultats reviennent), *Social Networking in the Enterprise* (on se plaint bien plus volontiers que l’on ne loue ; l’habitude compte).</translation>
  </message>
  <message>
   <source>Decided beforehand.</source>
   <translation>Décidé à l’avance.</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Décidé par</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Décidé le</translation>
  </message>
  <message>
   <source>Decides alone</source>
   <translation>Décide seul</translation>
  </message>
  <message>
   <source>Deciding against a place is a full answer.</source>
   <translation>Renoncer à un lieu est une réponse à part entière.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>Declare an incident or a quiet period</source>
   <translation>Déclarer un incident ou une période de silence</translation>
  </message>
  <message>
   <source>Define</source>
   <translation>Définir</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Departments that take part</source>
   <translation>Services participants</translation>
  </message>
  <message>
   <source>Desks and teams that rules speak of, such as the Comms desk or Support.</source>
   <translation>Bureaux et équipes dont parlent les règles, tels que la communication ou l’assistance.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Message privé</translation>
  </message>
  <message>
   <source>Direct messages</source>
   <translation>Messages directs</translation>
  </message>
  <message>
   <source>Disclosure</source>
   <translation>Transparence</translation>
  </message>
  <message>
   <source>Disclosure to use</source>
   <translation>Mention à utiliser</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Découvrir</translation>
  </message>
  <message>
   <source>Discussion group</source>
   <translation>Groupe de discussion</translation>
  </message>
  <message>
   <source>Divulged, lost or stolen: a first step for each.</source>
   <translation>Divulgué, perdu ou volé : un premier pas pour chacun.</translation>
  </message>
  <message>
   <source>Do all the names still work here?</source>
   <translation>Tous les noms travaillent-ils encore ici ?</translation>
  </message>
  <message>
   <source>Do both</source>
   <translation>Faire les deux</translation>
  </message>
  <message>
   <source>Do these say the same as the channels?</source>
   <translation>Disent-ils la même chose que les canaux ?</translation>
  </message>
  <message>
   <source>Do they write, answer, collect, follow, read along, or none of it?</source>
   <translation>Écrivent-ils, répondent-ils, collectionnent-ils, suivent-ils, lisent-ils, ou rien de cela ?</translation>
  </message>
  <message>
   <source>Do we review ourselves?</source>
   <translation>Nous évaluons-nous nous-mêmes ?</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Document control</source>
   <translation>Suivi du document</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Does not mean</source>
   <translation>Ne veut pas dire</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Fait par</translation>
  </message>
  <message>
   <source>Done when</source>
   <translation>Fait quand</translation>
  </message>
  <message>
   <source>Done within</source>
   <translation>Fait sous</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Draft and schedule what somebody inside approved</source>
   <translation>Rédiger et programmer ce que quelqu’un de la maison a approuvé</translation>
  </message>
  <message>
   <source>Draft, not in force</source>
   <translation>Brouillon, pas en vigueur</translation>
  </message>
  <message>
   <source>Drawing conclusions</source>
   <translation>Tirer les conclusions</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Duty</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Courriel</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresse électronique</translation>
  </message>
  <message>
   <source>EN 301 549</source>
   <translation>EN 301 549</translation>
  </message>
  <message>
   <source>Each has its own for contests.</source>
   <translation>Chacune a les siennes pour les concours.</translation>
  </message>
  <message>
   <source>Each is looked at again after</source>
   <translation>Chacun est revu après</translation>
  </message>
  <message>
   <source>Each one a kind that people recognise at once.</source>
   <translation>Chacun d’un type que l’on reconnaît aussitôt.</translation>
  </message>
  <message>
   <source>Each page links to a privacy notice</source>
   <translation>Chaque page renvoie à un avis de confidentialité</translation>
  </message>
  <message>
   <source>Each post is looked at within</source>
   <translation>Chaque publication est regardée sous</translation>
  </message>
  <message>
   <source>Each with a purpose, a person and an end.</source>
   <translation>Chacun avec un but, une personne et une fin.</translation>
  </message>
  <message>
   <source>Earlier steps whose people may not answer here again.</source>
   <translation>Étapes antérieures dont les personnes ne peuvent pas répondre de nouveau ici.</translation>
  </message>
  <message>
   <source>Earned by taking part</source>
   <translation>Gagné en prenant part</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Éducation</translation>
  </message>
  <message>
   <source>Eighty is a good beginning.</source>
   <translation>Quatre-vingts est un bon début.</translation>
  </message>
  <message>
   <source>Election or kind of election</source>
   <translation>Élection ou type d’élection</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Période électorale</translation>
  </message>
  <message>
   <source>Elections</source>
   <translation>Élections</translation>
  </message>
  <message>
   <source>Emoji in a post, at most</source>
   <translation>Émojis dans une publication, au plus</translation>
  </message>
  <message>
   <source>Employee</source>
   <translation>Salarié</translation>
  </message>
  <message>
   <source>Employee use</source>
   <translation>Usage par le personnel</translation>
  </message>
  <message>
   <source>Employees</source>
   <translation>Salariés</translation>
  </message>
  <message>
   <source>Empty if it does not end.</source>
   <translation>Vide si cela ne finit pas.</translation>
  </message>
  <message>
   <source>Endorsements, contests, influencers</source>
   <translation>Recommandations, concours, influenceurs</translation>
  </message>
  <message>
   <source>Ends by itself after</source>
   <translation>Prend fin de soi-même après</translation>
  </message>
  <message>
   <source>Engineering and development</source>
   <translation>Ingénierie et développement</translation>
  </message>
  <message>
   <source>Engineering or production</source>
   <translation>Ingénierie ou production</translation>
  </message>
  <message>
   <source>Enough is</source>
   <translation>Assez, c’est</translation>
  </message>
  <message>
   <source>Enough people would come</source>
   <translation>Assez de gens viendraient</translation>
  </message>
  <message>
   <source>Enquiries and orders</source>
   <translation>Demandes et commandes</translation>
  </message>
  <message>
   <source>Entertaining</source>
   <translation>Divertissant</translation>
  </message>
  <message>
   <source>Entertains</source>
   <translation>Divertit</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Recours</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Tous les</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Chaque jour</translation>
  </message>
  <message>
   <source>Every degree of access you use, from open to closed. What is not listed is not used.</source>
   <translation>Chaque degré d’accès que vous utilisez, d’ouvert à fermé. Ce qui n’y figure pas n’est pas utilisé.</translation>
  </message>
  <message>
   <source>Every group you want to reach should have at least one place where it already goes.</source>
   <translation>Chaque groupe que vous voulez atteindre devrait avoir au moins un lieu où il va déjà.</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Chaque mois</translation>
  </message>
  <message>
   <source>Every pilot has one.</source>
   <translation>Chaque pilote en a une.</translation>
  </message>
  <message>
   <source>Every place where we speak as ourselves: what it is for, who looks after it, and what people may expect there.</source>
   <translation>Chaque lieu où nous parlons en notre nom : à quoi il sert, qui s’en occupe, et ce que l’on peut y attendre.</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Chaque publication</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Chaque semaine</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Everybody here may, without asking</source>
   <translation>Tout le monde ici peut, sans demander</translation>
  </message>
  <message>
   <source>Everybody is in</source>
   <translation>Tout le monde fait partie de</translation>
  </message>
  <message>
   <source>Everybody reads these guidelines before they begin</source>
   <translation>Tout le monde lit ces règles avant de commencer</translation>
  </message>
  <message>
   <source>Everybody takes the megaphone test</source>
   <translation>Tout le monde fait le test du mégaphone</translation>
  </message>
  <message>
   <source>Everybody who holds one of these roles belongs to the group, so it stays right when people change.</source>
   <translation>Quiconque a l’un de ces rôles appartient au groupe : il reste ainsi juste quand les personnes changent.</translation>
  </message>
  <message>
   <source>Everybody who may be called, once.</source>
   <translation>Toutes les personnes que l’on peut appeler, une fois chacune.</translation>
  </message>
  <message>
   <source>Everybody who may be taken to speak for you.</source>
   <translation>Toute personne que l’on peut croire parler pour vous.</translation>
  </message>
  <message>
   <source>Everybody who posts, reads or approves. Add them once; other sections refer to them.</source>
   <translation>Toutes les personnes qui publient, lisent ou approuvent. Ajoutez-les une fois ; les autres sections y renvoient.</translation>
  </message>
  <message>
   <source>Everybody who says something about you in return for something.</source>
   <translation>Toute personne qui dit quelque chose de vous en échange de quelque chose.</translation>
  </message>
  <message>
   <source>Everybody whom the timing touches, inside and outside.</source>
   <translation>Toutes les personnes que le calendrier touche, dedans et dehors.</translation>
  </message>
  <message>
   <source>Everybody you write for: inside, in the market, and in the places around you.</source>
   <translation>Tous ceux pour qui vous écrivez : dans la maison, sur le marché et dans les lieux qui vous entourent.</translation>
  </message>
  <message>
   <source>Everybody, in the same words</source>
   <translation>Tout le monde, dans les mêmes mots</translation>
  </message>
  <message>
   <source>Everybody, where it touches us</source>
   <translation>Tout le monde, quand cela nous touche</translation>
  </message>
  <message>
   <source>Everybody; comments are read first</source>
   <translation>Tout le monde ; les commentaires sont lus d’abord</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Tout le reste</translation>
  </message>
  <message>
   <source>Everything is subject to local law</source>
   <translation>Le droit local prévaut sur tout</translation>
  </message>
  <message>
   <source>Everything of ours that others can see or use, and accounts of colleagues.</source>
   <translation>Tout ce qui est à nous et que d’autres peuvent voir ou utiliser, et les comptes de collègues.</translation>
  </message>
  <message>
   <source>Everything scheduled; only answers go on</source>
   <translation>Tout ce qui est programmé ; seules les réponses continuent</translation>
  </message>
  <message>
   <source>Everything waits, scheduled posts too, except what is named as still going out.</source>
   <translation>Tout attend, même les publications programmées, sauf ce qui est nommé comme pouvant encore partir.</translation>
  </message>
  <message>
   <source>Everything, it runs in our own house</source>
   <translation>Tout, cela tourne dans notre maison</translation>
  </message>
  <message>
   <source>Everywhere the same</source>
   <translation>Partout pareil</translation>
  </message>
  <message>
   <source>Exact version approved</source>
   <translation>Version exacte approuvée</translation>
  </message>
  <message>
   <source>Exactly as it should appear.</source>
   <translation>Exactement comme cela doit paraître.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <translation>Exceptions</translation>
  </message>
  <message>
   <source>Exceptions are given by</source>
   <translation>Les exceptions sont accordées par</translation>
  </message>
  <message>
   <source>Exceptions we have made</source>
   <translation>Exceptions que nous avons faites</translation>
  </message>
  <message>
   <source>Experiment</source>
   <translation>Expérience</translation>
  </message>
  <message>
   <source>Experiments</source>
   <translation>Expériences</translation>
  </message>
  <message>
   <source>Explained in</source>
   <translation>Expliqué dans</translation>
  </message>
  <message>
   <source>Explaining and teaching</source>
   <translation>Expliquer et enseigner</translation>
  </message>
  <message>
   <source>Explains</source>
   <translation>Explique</translation>
  </message>
  <message>
   <source>Explains or teaches</source>
   <translation>Explique ou enseigne</translation>
  </message>
  <message>
   <source>Extra hours a week</source>
   <translation>Heures de plus par semaine</translation>
  </message>
  <message>
   <source>Faces and names of private people</source>
   <translation>Visages et noms de particuliers</translation>
  </message>
  <message>
   <source>Faces of this channel</source>
   <translation>Visages de ce canal</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Falls to</source>
   <translation>Revient à</translation>
  </message>
  <message>
   <source>False accounts</source>
   <translation>Faux comptes</translation>
  </message>
  <message>
   <source>Family and agencies included.</source>
   <translation>Famille et agences comprises.</translation>
  </message>
  <message>
   <source>Fan page</source>
   <translation>Page d’amateurs</translation>
  </message>
  <message>
   <source>Federal contractor (United States)</source>
   <translation>Prestataire de l’État fédéral (États-Unis)</translation>
  </message>
  <message>
   <source>Few and honest. What you can name you can notice.</source>
   <translation>Peu, et sincères. Ce que vous savez nommer, vous pouvez le remarquer.</translation>
  </message>
  <message>
   <source>Few do</source>
   <translation>Peu le font</translation>
  </message>
  <message>
   <source>Few, and close to your work.</source>
   <translation>Peu, et proches de votre travail.</translation>
  </message>
  <message>
   <source>Few, and each for a reason.</source>
   <translation>Peu, et chacun pour une raison.</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Chiffre</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Figures about people</source>
   <translation>Chiffres sur les personnes</translation>
  </message>
  <message>
   <source>Figures that can move markets (results, forecasts, prices)</source>
   <translation>Chiffres qui peuvent agir sur les marchés (résultats, prévisions, prix)</translation>
  </message>
  <message>
   <source>Files people may share</source>
   <translation>Fichiers que chacun peut transmettre</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finance</translation>
  </message>
  <message>
   <source>Financial promotions (United Kingdom)</source>
   <translation>Promotions financières (Royaume-Uni)</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Trouver des personnes qui travaillent avec nous</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Constat</translation>
  </message>
  <message>
   <source>Findings somebody accepted, with a reason and an end.</source>
   <translation>Constats que quelqu’un a admis, avec un motif et une fin.</translation>
  </message>
  <message>
   <source>Fine, as long as the work does not suffer</source>
   <translation>Très bien, tant que le travail n’en souffre pas</translation>
  </message>
  <message>
   <source>First</source>
   <translation>D’abord</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Premier jour d’absence</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>First posts together</source>
   <translation>Premières publications ensemble</translation>
  </message>
  <message>
   <source>First sign</source>
   <translation>Premier signe</translation>
  </message>
  <message>
   <source>First step</source>
   <translation>Premier pas</translation>
  </message>
  <message>
   <source>First steps: the pilot</source>
   <translation>Premiers pas : le pilote</translation>
  </message>
  <message>
   <source>First word in public within</source>
   <translation>Premier mot en public sous</translation>
  </message>
  <message>
   <source>First, put it right</source>
   <translation>D’abord, réparer</translation>
  </message>
  <message>
   <source>Five questions</source>
   <translation>Cinq questions</translation>
  </message>
  <message>
   <source>Fixed on</source>
   <translation>Fixé le</translation>
  </message>
  <message>
   <source>Fixed times</source>
   <translation>Horaires fixes</translation>
  </message>
  <message>
   <source>Follow what others in our field do</source>
   <translation>Suivre ce que font les autres de notre domaine</translation>
  </message>
  <message>
   <source>Followers and fans</source>
   <translation>Abonnés et amateurs</translation>
  </message>
  <message>
   <source>Follows from this clause</source>
   <translation>Découle de cette clause</translation>
  </message>
  <message>
   <source>Footing</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For a place of our own: where people already meet, and where we stay as well.</source>
   <translation>Pour un lieu à nous : où les gens se rencontrent déjà, et où nous restons aussi.</translation>
  </message>
  <message>
   <source>For a time, with a reason.</source>
   <translation>Pour un temps, avec un motif.</translation>
  </message>
  <message>
   <source>For advice before they buy, apply or complain.</source>
   <translation>Pour un conseil avant d’acheter, de postuler ou de se plaindre.</translation>
  </message>
  <message>
   <source>For anything else, ask</source>
   <translation>Pour tout le reste, demander à</translation>
  </message>
  <message>
   <source>For each community at least</source>
   <translation>Pour chaque communauté, au moins</translation>
  </message>
  <message>
   <source>For each goal and each group it is meant for: the way, the means, and how you will know. Goals without a plan stay wishes.</source>
   <translation>Pour chaque objectif et chaque groupe visé : la voie, les moyens, et comment vous le saurez. Sans plan, les objectifs restent des vœux.</translation>
  </message>
  <message>
   <source>For each place: whether we use what exists or make our own, and why.</source>
   <translation>Pour chaque lieu : utilisons-nous ce qui existe ou créons-nous le nôtre, et pourquoi.</translation>
  </message>
  <message>
   <source>For each year, and to set it up.</source>
   <translation>Par an, et pour la mise en place.</translation>
  </message>
  <message>
   <source>For emergencies</source>
   <translation>Pour les urgences</translation>
  </message>
  <message>
   <source>For everything the other kinds do not cover. Write as you like; the text is kept, compared, reviewed and published like any other.

If you find yourself writing lists of people, channels or kinds of post here, look whether there is a kind of section for it: the checks can then tell you what is missing.</source>
   <translation>Pour tout ce que les autres types ne couvrent pas. Écrivez comme vous voulez ; le texte est conservé, comparé, relu et publié comme tout autre.

Si vous vous mettez à écrire ici des listes de personnes, de canaux ou de types de publication, regardez s’il existe un type de section pour cela : les contrôles peuvent alors vous dire ce qui manque.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Par exemple</translation>
  </message>
  <message>
   <source>For how long</source>
   <translation>Pour combien de temps</translation>
  </message>
  <message>
   <source>For information only: the right to post never hangs on it.</source>
   <translation>À titre d’information : le droit de publier n’en dépend jamais.</translation>
  </message>
  <message>
   <source>For new posts from</source>
   <translation>Pour les nouvelles publications à partir du</translation>
  </message>
  <message>
   <source>For places where nobody is named.</source>
   <translation>Pour les lieux où personne n’est nommé.</translation>
  </message>
  <message>
   <source>For places with little room.</source>
   <translation>Pour les lieux où il y a peu de place.</translation>
  </message>
  <message>
   <source>For planning, listening and answering. Each may read what you write.</source>
   <translation>Pour préparer, écouter et répondre. Chacun peut lire ce que vous écrivez.</translation>
  </message>
  <message>
   <source>For surges you cannot date: what sets them off.</source>
   <translation>Pour les pics que l’on ne peut dater : ce qui les déclenche.</translation>
  </message>
  <message>
   <source>For the few that matter most; the rest may lie in a folder.</source>
   <translation>Pour les quelques plus importants ; le reste peut être dans un dossier.</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Pour ces types de publication</translation>
  </message>
  <message>
   <source>For these roles</source>
   <translation>Pour ces rôles</translation>
  </message>
  <message>
   <source>For us?</source>
   <translation>Pour nous ?</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Pour quoi</translation>
  </message>
  <message>
   <source>For what could be taken for real or touches public questions.</source>
   <translation>Pour ce que l’on pourrait croire réel ou qui touche aux questions publiques.</translation>
  </message>
  <message>
   <source>For what, where, how long, how to take it back.</source>
   <translation>Pour quoi, où, combien de temps, comment revenir dessus.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <source>For whom, and until when.</source>
   <translation>Pour qui, et jusqu’à quand.</translation>
  </message>
  <message>
   <source>For whom, until when and why. Best if this stays empty.</source>
   <translation>Pour qui, jusqu’à quand et pourquoi. Le mieux est que cela reste vide.</translation>
  </message>
  <message>
   <source>Forbidden</source>
   <translation>Interdit</translation>
  </message>
  <message>
   <source>Forgotten after</source>
   <translation>Oublié après</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Form and skill</source>
   <translation>Forme et savoir-faire</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Forums and groups</source>
   <translation>Forums et groupes</translation>
  </message>
  <message>
   <source>Found on</source>
   <translation>Trouvé le</translation>
  </message>
  <message>
   <source>Franchise and local groups</source>
   <translation>Franchisés et groupes locaux</translation>
  </message>
  <message>
   <source>Free licence or picture agency</source>
   <translation>Licence libre ou agence photo</translation>
  </message>
  <message>
   <source>Free or paid.</source>
   <translation>Gratuit ou payant.</translation>
  </message>
  <message>
   <source>Free to share</source>
   <translation>Libre de partage</translation>
  </message>
  <message>
   <source>Free to use</source>
   <translation>Libre d’usage</translation>
  </message>
  <message>
   <source>Freedoms</source>
   <translation>Libertés</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Vendredi</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5.</source>
   <translation>De 0 (sans importance) à 5.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>De 0 (sans importance) à 5. Fonctionne bien sur un téléphone, dehors et avec une mauvaise connexion.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Joining is as easy, or as restricted, as suits us.</source>
   <translation>De 0 (sans importance) à 5. L’accès est aussi facile, ou aussi restreint, que nous le souhaitons.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. None, or such as our people do not mind.</source>
   <translation>De 0 (sans importance) à 5. Aucune, ou telle que nos gens l’acceptent.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Our other programs can talk to it.</source>
   <translation>De 0 (sans importance) à 5. Nos autres programmes peuvent échanger avec.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>De 0 (sans importance) à 5. On peut répartir les gens en groupes, et dire comment les groupes se parlent.</translation>
  </message>
  <message>
   <source>From a word upwards.</source>
   <translation>À partir d’un mot.</translation>
  </message>
  <message>
   <source>From an age we name, with their own yes as well</source>
   <translation>À partir d’un âge que nous nommons, avec leur propre oui aussi</translation>
  </message>
  <message>
   <source>From and until which day this counts. An open end means until further notice.</source>
   <translation>De quel jour à quel jour cela compte. Sans fin veut dire jusqu’à nouvel avis.</translation>
  </message>
  <message>
   <source>From asking and looking rather than from guessing.</source>
   <translation>En demandant et en regardant plutôt qu’en devinant.</translation>
  </message>
  <message>
   <source>From elsewhere, a good example</source>
   <translation>D’ailleurs, un bon exemple</translation>
  </message>
  <message>
   <source>From finding out to measuring: each step with what must be true before the next begins.</source>
   <translation>De la découverte à la mesure : chaque étape avec ce qui doit être vrai avant la suivante.</translation>
  </message>
  <message>
   <source>From harmless to serious. The first that fits.</source>
   <translation>De l’anodin au grave. Le premier qui convient.</translation>
  </message>
  <message>
   <source>From the invitation to the first post on their own.</source>
   <translation>De l’invitation à la première publication en autonomie.</translation>
  </message>
  <message>
   <source>From the list under Purpose and goals, if there is one.</source>
   <translation>De la liste sous But et objectifs, s’il y en a une.</translation>
  </message>
  <message>
   <source>From the list under Related policies, if there is one.</source>
   <translation>De la liste sous Règles connexes, s’il y en a une.</translation>
  </message>
  <message>
   <source>From the ones listed under Disclosure.</source>
   <translation>Parmi celles qui figurent sous Transparence.</translation>
  </message>
  <message>
   <source>From today to the aim</source>
   <translation>D’aujourd’hui au but</translation>
  </message>
  <message>
   <source>From when until when</source>
   <translation>De quand à quand</translation>
  </message>
  <message>
   <source>From when until when, and who stands in.</source>
   <translation>De quand à quand, et qui supplée.</translation>
  </message>
  <message>
   <source>From which age, and who asks</source>
   <translation>À partir de quel âge, et qui demande</translation>
  </message>
  <message>
   <source>From whom</source>
   <translation>De qui</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Texte intégral</translation>
  </message>
  <message>
   <source>Generators</source>
   <translation>Générateurs</translation>
  </message>
  <message>
   <source>Generators are useful and they make things up. Decide where they may help, who reads the result, what readers must be told, and what must never be typed into them. Then people need not use them in secret.

**What good looks like**

- A short list of tools that were looked at, each with what may go into it.
- A person reads and answers for every text before it goes out, and that can be shown later.
- A picture, sound or film that could be taken for real says that it is not.
- People are not imitated: no invented colleague, no borrowed voice, no customer who does not exist.
- No confidential or personal data goes into a tool outside.

**Rests on** practice and on rules such as Regulation (EU) 2024/1689, article 50, which applies from 2 August 2026: deep fakes are disclosed, and so are texts on matters of public interest unless a person has checked them and answers for them. What that means for everyday posts is disputed. In New York, advertisements with a synthetic performer carry a notice from 9 June 2026 (General Business Law 396-b). Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Les générateurs sont utiles et ils inventent. Décidez où ils peuvent aider, qui lit le résultat, ce qu’il faut dire aux lecteurs, et ce que l’on ne doit jamais y saisir. Personne n’a alors besoin de s’en servir en secret.

**À quoi ressemble la réussite**

- Une courte liste d’outils examinés, chacun avec ce que l’on peut y mettre.
- Une personne lit chaque texte avant qu’il parte et en répond, et on peut le montrer plus tard.
- Une image, un son ou un film que l’on pourrait croire réel dit qu’il ne l’est pas.
- On n’imite pas les gens : pas de collègue inventé, pas de voix empruntée, pas de client qui n’existe pas.
- Aucune donnée confidentielle ou personnelle n’entre dans un outil extérieur.

**Repose sur** la pratique et sur des règles telles que le règlement (UE) 2024/1689, article 50, applicable à partir du 2 août 2026 : les hypertrucages sont signalés, de même que les textes sur des questions d’intérêt public, sauf si une personne les a vérifiés et en répond. Ce que cela signifie pour les publications courantes est discuté. À New York, les publicités avec un acteur de synthèse portent un avis à partir du 9 juin 2026 (General Business Law 396-b). Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Get ideas for products and services</source>
   <translation>Trouver des idées de produits et de services</translation>
  </message>
  <message>
   <source>Gets</source>
   <translation>Reçoit</translation>
  </message>
  <message>
   <source>Gets things moving</source>
   <translation>Fait avancer les choses</translation>
  </message>
  <message>
   <source>Getting it out</source>
   <translation>Le faire sortir</translation>
  </message>
  <message>
   <source>Getting out again</source>
   <translation>En sortir</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Donné par</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Abandonné</translation>
  </message>
  <message>
   <source>Gladly</source>
   <translation>Volontiers</translation>
  </message>
  <message>
   <source>Go where people already are rather than asking them to come to you.</source>
   <translation>Allez où les gens sont déjà plutôt que de leur demander de venir à vous.</translation>
  </message>
  <message>
   <source>Go where the people you want to reach go. This section puts groups and places side by side, so that one sees at a glance whom you do not meet anywhere, and which place meets nobody. It changes often; that is as it should be.

**What good looks like**

- Every group has at least one place, and every place at least one group.
- For each meeting point it says how you know: asked, counted, or guessed.
- A place of your own comes on top of where people already are, and somebody tells them about it.
- Adding and leaving a place is a small matter with an owner, not a project.

**Rests on** *Platt* (where the people you are trying to reach go; ask them; be flexible and responsive; own places need telling people, and do not replace the others), *Before Leaping: six steps* (several channels, to cover each group).</source>
   <translation>Allez où vont les personnes que vous voulez atteindre. Cette section met groupes et lieux côte à côte, pour que l’on voie d’un coup d’œil qui vous ne rencontrez nulle part, et quel lieu ne rencontre personne. Elle change souvent ; c’est dans l’ordre des choses.

**À quoi ressemble la réussite**

- Chaque groupe a au moins un lieu, et chaque lieu au moins un groupe.
- Pour chaque point de rencontre, il est dit comment vous le savez : demandé, compté ou deviné.
- Un lieu à vous s’ajoute à ceux où les gens sont déjà, et quelqu’un le leur fait savoir.
- Ajouter et quitter un lieu est une petite affaire avec un responsable, pas un projet.

**Repose sur** *Platt* (où vont les personnes que vous cherchez à atteindre ; demandez-leur ; soyez souple et réactif ; il faut faire connaître les lieux à soi, et ils ne remplacent pas les autres), *Before Leaping: six steps* (plusieurs canaux, pour couvrir chaque groupe).</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Objectifs</translation>
  </message>
  <message>
   <source>Goals and the people they are for</source>
   <translation>Les objectifs et les personnes qu’ils visent</translation>
  </message>
  <message>
   <source>Goals differ from group to group; so do the means.</source>
   <translation>Les objectifs diffèrent d’un groupe à l’autre ; les moyens aussi.</translation>
  </message>
  <message>
   <source>Goes with</source>
   <translation>Va avec</translation>
  </message>
  <message>
   <source>Goes with these sections</source>
   <translation>Va avec ces sections</translation>
  </message>
  <message>
   <source>Goes with this clause</source>
   <translation>Va avec cette clause</translation>
  </message>
  <message>
   <source>Going back</source>
   <translation>Revenir en arrière</translation>
  </message>
  <message>
   <source>Going further</source>
   <translation>Aller plus loin</translation>
  </message>
  <message>
   <source>Going live</source>
   <translation>Mise en service</translation>
  </message>
  <message>
   <source>Going quiet</source>
   <translation>Faire silence</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>Bon</translation>
  </message>
  <message>
   <source>Good and bad examples</source>
   <translation>Bons et mauvais exemples</translation>
  </message>
  <message>
   <source>Good enough would be</source>
   <translation>Suffisant, ce serait</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Bon pour</translation>
  </message>
  <message>
   <source>Good stories sit in departments that would never write a post themselves. Make it easy to hand them in: one place, five questions, a quick answer. Then people tell you things before they are stale.

**What good looks like**

- One place to ask, findable in a minute by somebody in the workshop.
- Few questions. What happened, for whom is it interesting, by when, who agreed to be shown, is there a picture.
- A time by which people hear yes, later or no, and a reason with every no.
- Lead times that say how early for what. Urgent things have a short way.
- People see what became of their idea, and get the credit.

**Rests on** *Social Networking in the Enterprise* (a process that is hard to find is not used), *Columbus* (find the most passionate person in each group), *Platt* (let people share opinions and details; one process to begin with). Compare the request forms that many published guidelines describe.</source>
   <translation>Les bonnes histoires se trouvent dans des services qui n’écriraient jamais une publication. Facilitez-leur la tâche : un endroit, cinq questions, une réponse rapide. On vous raconte alors les choses avant qu’elles soient défraîchies.

**À quoi ressemble la réussite**

- Un seul endroit pour demander, que quelqu’un de l’atelier trouve en une minute.
- Peu de questions. Que s’est-il passé, qui cela intéresse-t-il, pour quand, qui a accepté d’être montré, y a-t-il une image.
- Un délai pour entendre oui, plus tard ou non, et un motif avec chaque non.
- Des délais à prévoir qui disent combien de temps à l’avance, et pour quoi. L’urgent a un chemin court.
- Les gens voient ce qu’est devenue leur idée, et on le leur reconnaît.

**Repose sur** *Social Networking in the Enterprise* (un circuit difficile à trouver n’est pas utilisé), *Columbus* (trouver la personne la plus passionnée de chaque groupe), *Platt* (laisser les gens partager avis et détails ; un seul circuit pour commencer). Comparez les formulaires de demande que décrivent bien des règles publiées.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>Granted on</source>
   <translation>Accordé le</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Fondement</translation>
  </message>
  <message>
   <source>Grounds at a glance</source>
   <translation>Fondements en bref</translation>
  </message>
  <message>
   <source>Grounds for hiding or removing</source>
   <translation>Raisons de masquer ou de retirer</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Groups only for approving</source>
   <translation>Groupes réservés à l’approbation</translation>
  </message>
  <message>
   <source>Groups that you reach in another way.</source>
   <translation>Groupes que vous atteignez autrement.</translation>
  </message>
  <message>
   <source>Groups they speak to</source>
   <translation>Groupes auxquels ils s’adressent</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Guidelines are never finished. The first version shows its gaps as soon as people use it, and that is what the first version is for. Make it easy to tell you, look regularly, and let people see that what they told you changed something.

**What good looks like**

- One owner, a date for the next look, and a short list of what brings it forward.
- What people tell you from their work is answered within a time you can keep. The reason you give for a revision says what it answers.
- Those who must live with the guidelines have a say: engineering, marketing, sales, service, HR, IT.
- Two different questions are kept apart: who agrees to a change *of the guidelines*, and who agrees to *a post*. Heads of department belong to the first and not to the second.
- A few numbers over time: how long approval took, how much was sent back, how comfortable people feel.

**Rests on** *Platt* (a work in progress; gaps and problems show in use; checks against real conversations), *Before Leaping: six steps* (all departments; everything measured flows back to the beginning).</source>
   <translation>Des règles ne sont jamais finies. La première version montre ses lacunes dès que l’on s’en sert, et c’est à cela que sert la première version. Facilitez les retours, regardez régulièrement, et laissez voir que ce que l’on vous a dit a changé quelque chose.

**À quoi ressemble la réussite**

- Un responsable, une date pour le prochain examen, et une courte liste de ce qui l’avance.
- Ce que l’on vous rapporte du travail reçoit une réponse dans un délai que vous pouvez tenir. Le motif que vous donnez à une version dit à quoi elle répond.
- Ceux qui doivent vivre avec les règles ont leur mot à dire : ingénierie, marketing, ventes, service client, RH, informatique.
- Deux questions différentes restent séparées : qui donne son accord à une modification *des règles*, et qui donne son accord à *une publication*. Les chefs de service relèvent de la première et non de la seconde.
- Quelques chiffres dans le temps : combien de temps a pris l’approbation, combien a été renvoyé, à quel point les gens se sentent à l’aise.

**Repose sur** *Platt* (en chantier ; lacunes et problèmes se montrent à l’usage ; comparer avec de vraies conversations), *Before Leaping: six steps* (tous les services ; tout ce qui est mesuré revient au début).</translation>
  </message>
  <message>
   <source>Guidelines can go too far without anybody meaning it. A ban on *negative comments* reads, to somebody on the night shift, like a ban on complaining about the night shift. Say clearly what stays free, in words that name the thing: pay, hours, conditions, joining together, reporting wrongdoing. Then list what is different from place to place, each with the day somebody looked it up.

**What good looks like**

- The rights are named one by one, with examples. A general *this is not meant to limit any rights* does little.
- The statement stands near the rules it limits, and those rules are narrow as well.
- Reporting wrongdoing to an authority stays free, next to what is confidential.
- Local variations are keyed to a place, say which section they change, and carry a date.
- Whoever looks up the law has a name, and an interval.

**Rests on** for example Section 7 of the National Labor Relations Act and Stericycle, 372 NLRB No. 113 of 2 August 2023 (United States; how long it will stand is uncertain), SEC Rule 21F-17(a) (United States), Directive (EU) 2019/1937 on people who report breaches, and state laws on private passwords and off-duty conduct. Some of these were not looked up again. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Des règles peuvent aller trop loin sans que personne le veuille. Une interdiction des *commentaires négatifs* se lit, pour quelqu’un de l’équipe de nuit, comme une interdiction de se plaindre de l’équipe de nuit. Dites clairement ce qui reste libre, en mots qui nomment la chose : salaire, horaires, conditions, s’unir, signaler des actes répréhensibles. Puis énumérez ce qui diffère d’un lieu à l’autre, chaque fois avec le jour où quelqu’un l’a vérifié.

**À quoi ressemble la réussite**

- Les droits sont nommés un par un, avec des exemples. Un vague *ceci ne vise à limiter aucun droit* sert à peu de chose.
- La déclaration figure près des règles qu’elle limite, et ces règles sont étroites elles aussi.
- Signaler des actes répréhensibles à une autorité reste libre, à côté de ce qui est confidentiel.
- Les variantes locales sont rattachées à un lieu, disent quelle section elles changent, et portent une date.
- Qui vérifie la loi a un nom, et un rythme.

**Repose sur** par exemple la Section 7 du National Labor Relations Act et Stericycle, 372 NLRB No. 113 du 2 août 2023 (États-Unis ; on ne sait combien de temps cette décision tiendra), SEC Rule 21F-17(a) (États-Unis), la directive (UE) 2019/1937 sur les personnes qui signalent des violations, et des lois d’États sur les mots de passe privés et la conduite hors service. Certaines n’ont pas été revérifiées. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Half is a good beginning.</source>
   <translation>La moitié est un bon début.</translation>
  </message>
  <message>
   <source>Half of all quarrels over a rule are about a word in it. Explain the words that carry a duty or a right, and only those; whatever everybody understands needs no entry.

**What good looks like**

- One meaning each, in one sentence, with an example and with something that is *not* meant.
- Words that decide what people may do come first: *official account*, *confidential*, *incident*, *inappropriate*. A rule that uses them without explaining them can be read too widely, and in some countries that alone is a problem.
- The same word is used in every section. If people also say something else for it, say so here.

**Rests on** *Social Networking in the Enterprise* (different levels of access are fine as long as they are clearly defined). For words that were found to be too wide in work rules see, for example, Stericycle, 372 NLRB No. 113 (United States, 2023); whether that decision still stands is uncertain. This program does not give legal advice.</source>
   <translation>La moitié des querelles sur une règle portent sur un de ses mots. Expliquez les mots qui portent une obligation ou un droit, et ceux-là seulement ; ce que tout le monde comprend n’a pas besoin d’entrée.

**À quoi ressemble la réussite**

- Un seul sens chacun, en une phrase, avec un exemple et avec quelque chose qui n’est *pas* visé.
- Les mots qui décident de ce que l’on peut faire viennent d’abord : *compte officiel*, *confidentiel*, *incident*, *déplacé*. Une règle qui les emploie sans les expliquer peut se lire trop largement, et dans certains pays cela seul pose problème.
- Le même mot est employé dans toutes les sections. Si l’on dit aussi autre chose, dites-le ici.

**Repose sur** *Social Networking in the Enterprise* (des niveaux d’accès différents conviennent tant qu’ils sont clairement définis). Pour des mots jugés trop larges dans des règles de travail, voir par exemple Stericycle, 372 NLRB No. 113 (États-Unis, 2023) ; il n’est pas certain que cette décision tienne encore. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Transmettre</translation>
  </message>
  <message>
   <source>Hand over after this many exchanges</source>
   <translation>Transmettre après ce nombre d’échanges</translation>
  </message>
  <message>
   <source>Handed over within</source>
   <translation>Transmis sous</translation>
  </message>
  <message>
   <source>Handing over</source>
   <translation>Transmission</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <source>Hands and ideas for it</source>
   <translation>Des bras et des idées pour cela</translation>
  </message>
  <message>
   <source>Hardly at present</source>
   <translation>À peine pour l’instant</translation>
  </message>
  <message>
   <source>Has a works council or union agreement</source>
   <translation>A un accord avec un comité d’entreprise ou un syndicat</translation>
  </message>
  <message>
   <source>Has details and opinions to share</source>
   <translation>A des détails et des avis à partager</translation>
  </message>
  <message>
   <source>Has employees</source>
   <translation>A des salariés</translation>
  </message>
  <message>
   <source>Have not decided</source>
   <translation>N’ont pas décidé</translation>
  </message>
  <message>
   <source>Heading level</source>
   <translation>Niveau de titre</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Santé</translation>
  </message>
  <message>
   <source>Health and safety</source>
   <translation>Santé et sécurité</translation>
  </message>
  <message>
   <source>Health records (United States)</source>
   <translation>Dossiers de santé (États-Unis)</translation>
  </message>
  <message>
   <source>Hear what people think of what we do</source>
   <translation>Entendre ce que l’on pense de ce que nous faisons</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Détenu par</translation>
  </message>
  <message>
   <source>Help from outside</source>
   <translation>Aide extérieure</translation>
  </message>
  <message>
   <source>Help people who use what we make or do</source>
   <translation>Aider ceux qui utilisent ce que nous faisons</translation>
  </message>
  <message>
   <source>Help when somebody is attacked</source>
   <translation>De l’aide quand quelqu’un est attaqué</translation>
  </message>
  <message>
   <source>Helpers</source>
   <translation>Aides</translation>
  </message>
  <message>
   <source>Helps</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <source>Hide it</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Hide or remove comments</source>
   <translation>Masquer ou retirer des commentaires</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Élevé</translation>
  </message>
  <message>
   <source>Holding texts</source>
   <translation>Textes d’attente</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Contient</translation>
  </message>
  <message>
   <source>Holds for</source>
   <translation>Vaut pour</translation>
  </message>
  <message>
   <source>Holiday region</source>
   <translation>Région des jours fériés</translation>
  </message>
  <message>
   <source>Hospitality</source>
   <translation>Hôtellerie et restauration</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Heures</translation>
  </message>
  <message>
   <source>Hours a week</source>
   <translation>Heures par semaine</translation>
  </message>
  <message>
   <source>Hours a week at most</source>
   <translation>Heures par semaine, au plus</translation>
  </message>
  <message>
   <source>Hours a week for drawing conclusions</source>
   <translation>Heures par semaine pour tirer les conclusions</translation>
  </message>
  <message>
   <source>Hours a week for listening and answering</source>
   <translation>Heures par semaine pour écouter et répondre</translation>
  </message>
  <message>
   <source>Hours a week for posting</source>
   <translation>Heures par semaine pour publier</translation>
  </message>
  <message>
   <source>Hours a week it takes</source>
   <translation>Heures par semaine que cela prend</translation>
  </message>
  <message>
   <source>Hours a week to look at it all</source>
   <translation>Heures par semaine pour tout regarder</translation>
  </message>
  <message>
   <source>Hours an author usually waits for an answer</source>
   <translation>Heures d’attente habituelles avant une réponse</translation>
  </message>
  <message>
   <source>Hours out of 100 for listening and answering</source>
   <translation>Heures sur 100 pour écouter et répondre</translation>
  </message>
  <message>
   <source>Hours, money, patience.</source>
   <translation>Heures, argent, patience.</translation>
  </message>
  <message>
   <source>House rules for the public</source>
   <translation>Règles de la maison pour le public</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How a place is added</source>
   <translation>Comment un lieu est ajouté</translation>
  </message>
  <message>
   <source>How a post gets its go-ahead. Strict at first, relaxed as people and the organisation earn it.</source>
   <translation>Comment une publication obtient le feu vert. Strict au début, plus souple à mesure que les personnes et l’organisation le méritent.</translation>
  </message>
  <message>
   <source>How accounts are named</source>
   <translation>Comment les comptes sont nommés</translation>
  </message>
  <message>
   <source>How active they are</source>
   <translation>Leur degré d’activité</translation>
  </message>
  <message>
   <source>How an account comes into being, changes hands, goes quiet and ends.</source>
   <translation>Comment un compte naît, change de mains, se tait et prend fin.</translation>
  </message>
  <message>
   <source>How anybody can ask for a post: where, what we need to know, and how soon you hear back.</source>
   <translation>Comment chacun peut demander une publication : où, ce que nous devons savoir, et sous quel délai vous avez une réponse.</translation>
  </message>
  <message>
   <source>How clauses fared in real conversations.</source>
   <translation>Comment les clauses ont tenu dans de vraies conversations.</translation>
  </message>
  <message>
   <source>How comfortable people feel (1 to 5)</source>
   <translation>À quel point les gens se sentent à l’aise (1 à 5)</translation>
  </message>
  <message>
   <source>How do our people behave there?</source>
   <translation>Comment nos gens s’y comportent-ils ?</translation>
  </message>
  <message>
   <source>How does one use it?</source>
   <translation>Comment s’en sert-on ?</translation>
  </message>
  <message>
   <source>How far it goes</source>
   <translation>Jusqu’où cela va</translation>
  </message>
  <message>
   <source>How far we are</source>
   <translation>Où nous en sommes</translation>
  </message>
  <message>
   <source>How it engages</source>
   <translation>Comment cela suscite l’échange</translation>
  </message>
  <message>
   <source>How it gets back into these guidelines</source>
   <translation>Comment cela revient dans ces règles</translation>
  </message>
  <message>
   <source>How it is captured</source>
   <translation>Comment c’est saisi</translation>
  </message>
  <message>
   <source>How it is done</source>
   <translation>Comment cela se fait</translation>
  </message>
  <message>
   <source>How it works and what people do there</source>
   <translation>Comment cela marche et ce que l’on y fait</translation>
  </message>
  <message>
   <source>How likely</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Combien de temps</translation>
  </message>
  <message>
   <source>How long it takes.</source>
   <translation>Combien de temps cela prend.</translation>
  </message>
  <message>
   <source>How long somebody reads along.</source>
   <translation>Combien de temps quelqu’un lit sans intervenir.</translation>
  </message>
  <message>
   <source>How long somebody should have been here before they speak alone.</source>
   <translation>Depuis combien de temps quelqu’un devrait être là avant de parler seul.</translation>
  </message>
  <message>
   <source>How long we read along before the first post. Three weeks is a good beginning.</source>
   <translation>Combien de temps nous lisons avant la première publication. Trois semaines sont un bon début.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>How many are written with the companion.</source>
   <translation>Combien sont écrites avec l’accompagnateur.</translation>
  </message>
  <message>
   <source>How many people answered.</source>
   <translation>Combien de personnes ont répondu.</translation>
  </message>
  <message>
   <source>How many, and who they are. No names of customers.</source>
   <translation>Combien, et qui elles sont. Pas de noms de clients.</translation>
  </message>
  <message>
   <source>How moderators take turns</source>
   <translation>Comment les modérateurs se relaient</translation>
  </message>
  <message>
   <source>How much anybody should do, so that it does not eat the day.</source>
   <translation>Combien chacun devrait en faire, pour que cela ne mange pas la journée.</translation>
  </message>
  <message>
   <source>How much each counts</source>
   <translation>Le poids de chacun</translation>
  </message>
  <message>
   <source>How much is sensible</source>
   <translation>La juste mesure</translation>
  </message>
  <message>
   <source>How much it counts for this group</source>
   <translation>Son poids pour ce groupe</translation>
  </message>
  <message>
   <source>How newcomers begin</source>
   <translation>Comment les nouveaux venus commencent</translation>
  </message>
  <message>
   <source>How often so far</source>
   <translation>Combien de fois jusqu’ici</translation>
  </message>
  <message>
   <source>How often the whole text is looked at again.</source>
   <translation>À quelle fréquence tout le texte est revu.</translation>
  </message>
  <message>
   <source>How often which step was taken, with no names.</source>
   <translation>Combien de fois chaque mesure a été prise, sans noms.</translation>
  </message>
  <message>
   <source>How often, and how quickly they answer.</source>
   <translation>À quelle fréquence, et à quelle vitesse ils répondent.</translation>
  </message>
  <message>
   <source>How people begin</source>
   <translation>Comment on commence</translation>
  </message>
  <message>
   <source>How people find and join it</source>
   <translation>Comment on le trouve et on le rejoint</translation>
  </message>
  <message>
   <source>How people get in</source>
   <translation>Comment on y entre</translation>
  </message>
  <message>
   <source>How people get ready to post, how they stay ready, and how they confirm that they have read this.</source>
   <translation>Comment on se prépare à publier, comment on le reste, et comment on confirme avoir lu ceci.</translation>
  </message>
  <message>
   <source>How people hear about it</source>
   <translation>Comment on en entend parler</translation>
  </message>
  <message>
   <source>How people may use it in their work: what makes the job easier.</source>
   <translation>Comment on peut s’en servir dans son travail : ce qui le rend plus facile.</translation>
  </message>
  <message>
   <source>How quickly</source>
   <translation>À quelle vitesse</translation>
  </message>
  <message>
   <source>How quickly it must go out</source>
   <translation>À quelle vitesse elle doit partir</translation>
  </message>
  <message>
   <source>How settled</source>
   <translation>Degré de stabilité</translation>
  </message>
  <message>
   <source>How single people relax, lowest first. Everybody begins at the first.</source>
   <translation>Comment chaque personne gagne en souplesse, du plus bas au plus haut. Chacun commence au premier.</translation>
  </message>
  <message>
   <source>How soon a missing disclosure is added.</source>
   <translation>Sous quel délai une mention manquante est ajoutée.</translation>
  </message>
  <message>
   <source>How soon somebody sees what was reported.</source>
   <translation>Sous quel délai quelqu’un voit ce qui a été signalé.</translation>
  </message>
  <message>
   <source>How the check is noted</source>
   <translation>Comment la vérification est notée</translation>
  </message>
  <message>
   <source>How the organisation as a whole relaxes, step by step, strictest first.</source>
   <translation>Comment l’organisation dans son ensemble gagne en souplesse, pas à pas, le plus strict d’abord.</translation>
  </message>
  <message>
   <source>How the organisation uses it: each use with a goal and somebody who answers for it.</source>
   <translation>Comment l’organisation s’en sert : chaque usage avec un objectif et quelqu’un qui en répond.</translation>
  </message>
  <message>
   <source>How these guidelines learn: who looks after them, when they are looked at, and what they are changed by.</source>
   <translation>Comment ces règles apprennent : qui s’en occupe, quand on les revoit, et ce qui les fait changer.</translation>
  </message>
  <message>
   <source>How they are told, trained and reminded.</source>
   <translation>Comment on les informe, les forme et le leur rappelle.</translation>
  </message>
  <message>
   <source>How to reach them</source>
   <translation>Comment les joindre</translation>
  </message>
  <message>
   <source>How to read the moods</source>
   <translation>Comment lire les humeurs</translation>
  </message>
  <message>
   <source>How to request a post</source>
   <translation>Comment demander une publication</translation>
  </message>
  <message>
   <source>How to say that you work here</source>
   <translation>Comment dire que vous travaillez ici</translation>
  </message>
  <message>
   <source>How we answer today</source>
   <translation>Comment nous répondons aujourd’hui</translation>
  </message>
  <message>
   <source>How we answer today, and what colleagues say about doing this.</source>
   <translation>Comment nous répondons aujourd’hui, et ce que les collègues disent de le faire.</translation>
  </message>
  <message>
   <source>How we as an organisation use social media, and how you may use it to do your own work better.</source>
   <translation>Comment notre organisation se sert des réseaux sociaux, et comment vous pouvez vous en servir pour mieux faire votre travail.</translation>
  </message>
  <message>
   <source>How we ask</source>
   <translation>Comment nous demandons</translation>
  </message>
  <message>
   <source>How we ask for honest opinions, answer them, and keep our own hands off the scales.</source>
   <translation>Comment nous demandons des avis sincères, y répondons, et ne pesons pas sur la balance.</translation>
  </message>
  <message>
   <source>How we begin</source>
   <translation>Comment nous commençons</translation>
  </message>
  <message>
   <source>How we end a channel properly: say so, keep a copy, send people on, and lock the door.</source>
   <translation>Comment nous fermons un canal dans les règles : le dire, garder une copie, orienter les gens, et fermer la porte.</translation>
  </message>
  <message>
   <source>How we find out where people are</source>
   <translation>Comment nous découvrons où sont les gens</translation>
  </message>
  <message>
   <source>How we get there</source>
   <translation>Comment nous y arrivons</translation>
  </message>
  <message>
   <source>How we join in</source>
   <translation>Comment nous prenons part</translation>
  </message>
  <message>
   <source>How we judge it</source>
   <translation>Comment nous en jugeons</translation>
  </message>
  <message>
   <source>How we keep giving more than we ask</source>
   <translation>Comment nous donnons toujours plus que nous demandons</translation>
  </message>
  <message>
   <source>How we know</source>
   <translation>Comment nous le savons</translation>
  </message>
  <message>
   <source>How we know it was learnt</source>
   <translation>Comment nous savons que c’est appris</translation>
  </message>
  <message>
   <source>How we know our people are there</source>
   <translation>Comment nous savons que nos gens y sont</translation>
  </message>
  <message>
   <source>How we know that people care</source>
   <translation>Comment nous savons que cela compte pour les gens</translation>
  </message>
  <message>
   <source>How we know they are real</source>
   <translation>Comment nous savons qu’ils sont réels</translation>
  </message>
  <message>
   <source>How we leave a place</source>
   <translation>Comment nous quittons un lieu</translation>
  </message>
  <message>
   <source>How we listen</source>
   <translation>Comment nous écoutons</translation>
  </message>
  <message>
   <source>How we read praise and complaints</source>
   <translation>Comment nous lisons les éloges et les plaintes</translation>
  </message>
  <message>
   <source>How we read the numbers</source>
   <translation>Comment nous lisons les chiffres</translation>
  </message>
  <message>
   <source>How we say thank you</source>
   <translation>Comment nous disons merci</translation>
  </message>
  <message>
   <source>How we shall measure</source>
   <translation>Comment nous mesurerons</translation>
  </message>
  <message>
   <source>How we sign</source>
   <translation>Comment nous signons</translation>
  </message>
  <message>
   <source>How we sound, and what we do when somebody is angry, unfair or right.</source>
   <translation>Notre ton, et ce que nous faisons quand quelqu’un est en colère, injuste ou dans le vrai.</translation>
  </message>
  <message>
   <source>How we speak about problems</source>
   <translation>Comment nous parlons des problèmes</translation>
  </message>
  <message>
   <source>How we take to new things</source>
   <translation>Comment nous accueillons la nouveauté</translation>
  </message>
  <message>
   <source>How we tell people about it</source>
   <translation>Comment nous l’annonçons</translation>
  </message>
  <message>
   <source>How well we answer</source>
   <translation>La qualité de nos réponses</translation>
  </message>
  <message>
   <source>How well we are known</source>
   <translation>Notre notoriété</translation>
  </message>
  <message>
   <source>How you reckon it, in words.</source>
   <translation>Comment vous le calculez, en mots.</translation>
  </message>
  <message>
   <source>Human resources</source>
   <translation>Ressources humaines</translation>
  </message>
  <message>
   <source>IP and confidentiality</source>
   <translation>Propriété intellectuelle et confidentialité</translation>
  </message>
  <message>
   <source>Ideas for quiet times</source>
   <translation>Idées pour les temps calmes</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>Identité</translation>
  </message>
  <message>
   <source>If</source>
   <translation>Si</translation>
  </message>
  <message>
   <source>If a law or another document gives the meaning.</source>
   <translation>Si une loi ou un autre document donne le sens.</translation>
  </message>
  <message>
   <source>If it cannot wait</source>
   <translation>Si cela ne peut attendre</translation>
  </message>
  <message>
   <source>If it comes from somewhere else, with permission.</source>
   <translation>Si cela vient d’ailleurs, avec autorisation.</translation>
  </message>
  <message>
   <source>If it could be taken for real</source>
   <translation>Si l’on pouvait le croire réel</translation>
  </message>
  <message>
   <source>If it has a value in money, they say so whenever they write about us.</source>
   <translation>Si cela a une valeur en argent, ils le disent chaque fois qu’ils parlent de nous.</translation>
  </message>
  <message>
   <source>If it has become one of ours.</source>
   <translation>S’il est devenu l’un des nôtres.</translation>
  </message>
  <message>
   <source>If it has happened</source>
   <translation>Si c’est arrivé</translation>
  </message>
  <message>
   <source>If it is hard to find or to join, hardly anybody will.</source>
   <translation>S’il est difficile à trouver ou à rejoindre, presque personne n’ira.</translation>
  </message>
  <message>
   <source>If it is not open, say why here.</source>
   <translation>S’il n’est pas ouvert, dites ici pourquoi.</translation>
  </message>
  <message>
   <source>If it is one of our channels.</source>
   <translation>Si c’est l’un de nos canaux.</translation>
  </message>
  <message>
   <source>If it takes two, it is not clear yet. People will quote this sentence.</source>
   <translation>S’il en faut deux, ce n’est pas encore clair. On citera cette phrase.</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Si personne ne répond</translation>
  </message>
  <message>
   <source>If nobody answers in time</source>
   <translation>Si personne ne répond à temps</translation>
  </message>
  <message>
   <source>If nobody answers in time, the post may go out.</source>
   <translation>Si personne ne répond à temps, la publication peut partir.</translation>
  </message>
  <message>
   <source>If not reachable</source>
   <translation>Si injoignable</translation>
  </message>
  <message>
   <source>If so, it needs a good reason.</source>
   <translation>Si oui, il faut une bonne raison.</translation>
  </message>
  <message>
   <source>If somebody uses what is ours</source>
   <translation>Si quelqu’un utilise ce qui est à nous</translation>
  </message>
  <message>
   <source>If something is wrong</source>
   <translation>Si quelque chose ne va pas</translation>
  </message>
  <message>
   <source>If something is wrong, tell</source>
   <translation>Si quelque chose ne va pas, prévenir</translation>
  </message>
  <message>
   <source>If the section on crisis has levels.</source>
   <translation>Si la section sur les crises a des niveaux.</translation>
  </message>
  <message>
   <source>If the tie is missing</source>
   <translation>Si le lien n’est pas dit</translation>
  </message>
  <message>
   <source>If there is no address.</source>
   <translation>S’il n’y a pas d’adresse.</translation>
  </message>
  <message>
   <source>If there is none, the guidelines have a gap.</source>
   <translation>S’il n’y en a pas, les règles ont une lacune.</translation>
  </message>
  <message>
   <source>If they also post on yours.</source>
   <translation>S’ils publient aussi sur les vôtres.</translation>
  </message>
  <message>
   <source>If they do not count everywhere in the organisation.</source>
   <translation>S’ils ne valent pas partout dans l’organisation.</translation>
  </message>
  <message>
   <source>If this happens, who is called, in which order, and what if nobody answers.</source>
   <translation>Si cela arrive, qui est appelé, dans quel ordre, et que faire si personne ne répond.</translation>
  </message>
  <message>
   <source>If this, then that, and who. The first that fits counts.</source>
   <translation>Si ceci, alors cela, et qui. Le premier qui convient compte.</translation>
  </message>
  <message>
   <source>If two disagree, this role decides</source>
   <translation>En cas de désaccord, ce rôle décide</translation>
  </message>
  <message>
   <source>If you use one that you have looked at.</source>
   <translation>Si vous en utilisez un que vous avez examiné.</translation>
  </message>
  <message>
   <source>If, then, who</source>
   <translation>Si, alors, qui</translation>
  </message>
  <message>
   <source>Impersonation</source>
   <translation>Usurpation d’identité</translation>
  </message>
  <message>
   <source>In a few words.</source>
   <translation>En quelques mots.</translation>
  </message>
  <message>
   <source>In a few words: posts so far, corrections, incidents.</source>
   <translation>En quelques mots : publications jusqu’ici, corrections, incidents.</translation>
  </message>
  <message>
   <source>In a sentence that one could break.</source>
   <translation>En une phrase que l’on pourrait enfreindre.</translation>
  </message>
  <message>
   <source>In a talk, written down</source>
   <translation>Lors d’un entretien, consigné</translation>
  </message>
  <message>
   <source>In addition to the words.</source>
   <translation>En plus des mots.</translation>
  </message>
  <message>
   <source>In advertisements</source>
   <translation>Dans les publicités</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Entre les deux</translation>
  </message>
  <message>
   <source>In breaks</source>
   <translation>Pendant les pauses</translation>
  </message>
  <message>
   <source>In breaks and for a moment in between</source>
   <translation>Pendant les pauses et un instant entre-temps</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>Aux commandes</translation>
  </message>
  <message>
   <source>In doubt asks</source>
   <translation>En cas de doute, demande à</translation>
  </message>
  <message>
   <source>In doubt, ask</source>
   <translation>En cas de doute, demander à</translation>
  </message>
  <message>
   <source>In effect</source>
   <translation>En application</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>In general terms, never about single people.</source>
   <translation>En termes généraux, jamais sur une personne en particulier.</translation>
  </message>
  <message>
   <source>In general terms. Do not describe single people, and leave out age, sex and the like unless you only count.</source>
   <translation>En termes généraux. Ne décrivez personne en particulier, et laissez l’âge, le sexe et le reste de côté, sauf pour compter.</translation>
  </message>
  <message>
   <source>In groups large enough that nobody stands out</source>
   <translation>En groupes assez grands pour que personne ne ressorte</translation>
  </message>
  <message>
   <source>In many places the law forbids these.</source>
   <translation>En bien des endroits, la loi les interdit.</translation>
  </message>
  <message>
   <source>In one sentence</source>
   <translation>En une phrase</translation>
  </message>
  <message>
   <source>In one sentence. Needed if you build.</source>
   <translation>En une phrase. Nécessaire si vous créez le vôtre.</translation>
  </message>
  <message>
   <source>In our market</source>
   <translation>Sur notre marché</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>En partie</translation>
  </message>
  <message>
   <source>In place already</source>
   <translation>Déjà en place</translation>
  </message>
  <message>
   <source>In place of one we had</source>
   <translation>À la place d’un que nous avions</translation>
  </message>
  <message>
   <source>In plain words, as one would say it.</source>
   <translation>En mots simples, comme on le dirait.</translation>
  </message>
  <message>
   <source>In public, on a small scale</source>
   <translation>En public, à petite échelle</translation>
  </message>
  <message>
   <source>In section</source>
   <translation>Dans la section</translation>
  </message>
  <message>
   <source>In the communities around us</source>
   <translation>Dans les communautés qui nous entourent</translation>
  </message>
  <message>
   <source>In the community around us</source>
   <translation>Dans la communauté qui nous entoure</translation>
  </message>
  <message>
   <source>In the departments</source>
   <translation>Dans les services</translation>
  </message>
  <message>
   <source>In the form of</source>
   <translation>Sous la forme de</translation>
  </message>
  <message>
   <source>In the order in which people will look for them.</source>
   <translation>Dans l’ordre où on les cherchera.</translation>
  </message>
  <message>
   <source>In the post itself; in the picture, if it will travel alone.</source>
   <translation>Dans la publication elle-même ; dans l’image, si elle doit voyager seule.</translation>
  </message>
  <message>
   <source>In the register as</source>
   <translation>Dans le registre comme</translation>
  </message>
  <message>
   <source>In the role of</source>
   <translation>Dans le rôle de</translation>
  </message>
  <message>
   <source>In the words people use.</source>
   <translation>Dans les mots des gens.</translation>
  </message>
  <message>
   <source>In their words, not yours.</source>
   <translation>Dans leurs mots, pas les vôtres.</translation>
  </message>
  <message>
   <source>In their words, without names.</source>
   <translation>Dans leurs mots, sans noms.</translation>
  </message>
  <message>
   <source>In these words</source>
   <translation>Dans ces mots</translation>
  </message>
  <message>
   <source>In this order.</source>
   <translation>Dans cet ordre.</translation>
  </message>
  <message>
   <source>In three sentences.</source>
   <translation>En trois phrases.</translation>
  </message>
  <message>
   <source>In total only</source>
   <translation>Au total seulement</translation>
  </message>
  <message>
   <source>In two sentences that hold for a year.</source>
   <translation>En deux phrases qui tiennent un an.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En usage</translation>
  </message>
  <message>
   <source>In which role</source>
   <translation>Dans quel rôle</translation>
  </message>
  <message>
   <source>In words that name the thing</source>
   <translation>En mots qui nomment la chose</translation>
  </message>
  <message>
   <source>In writing, with its limits, good news and bad.</source>
   <translation>Par écrit, avec ses limites, bonnes et mauvaises nouvelles.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Dans vos propres mots</translation>
  </message>
  <message>
   <source>In your own words, for a colleague who has never seen it.</source>
   <translation>Dans vos propres mots, pour un collègue qui ne l’a jamais vu.</translation>
  </message>
  <message>
   <source>In your words, with the rule it rests on and the day somebody looked it up.</source>
   <translation>Dans vos mots, avec la règle sur laquelle cela repose et le jour où quelqu’un l’a vérifiée.</translation>
  </message>
  <message>
   <source>In-house network</source>
   <translation>Réseau interne</translation>
  </message>
  <message>
   <source>Inactives</source>
   <translation>Inactifs</translation>
  </message>
  <message>
   <source>Incident level</source>
   <translation>Niveau d’incident</translation>
  </message>
  <message>
   <source>Incident level declared</source>
   <translation>Niveau d’incident déclaré</translation>
  </message>
  <message>
   <source>Incidents in the last 90 days</source>
   <translation>Incidents des 90 derniers jours</translation>
  </message>
  <message>
   <source>Incidents still open</source>
   <translation>Incidents encore ouverts</translation>
  </message>
  <message>
   <source>Influencers and paid partners</source>
   <translation>Influenceurs et partenaires payés</translation>
  </message>
  <message>
   <source>Influencers and partners</source>
   <translation>Influenceurs et partenaires</translation>
  </message>
  <message>
   <source>Inform: tell, without waiting</source>
   <translation>Informer : prévenir, sans attendre</translation>
  </message>
  <message>
   <source>Information systems</source>
   <translation>Systèmes d’information</translation>
  </message>
  <message>
   <source>Information technology</source>
   <translation>Informatique</translation>
  </message>
  <message>
   <source>Informing</source>
   <translation>Informer</translation>
  </message>
  <message>
   <source>Informs</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>Initiales</translation>
  </message>
  <message>
   <source>Inside or outside</source>
   <translation>Dedans ou dehors</translation>
  </message>
  <message>
   <source>Inside the organisation</source>
   <translation>Dans l’organisation</translation>
  </message>
  <message>
   <source>Inside the organisation, in the market, or in the wider community.</source>
   <translation>Dans l’organisation, sur le marché ou dans la communauté au sens large.</translation>
  </message>
  <message>
   <source>Inside, people can turn to</source>
   <translation>Dans la maison, on peut s’adresser à</translation>
  </message>
  <message>
   <source>Inside: one of us</source>
   <translation>Dedans : l’un de nous</translation>
  </message>
  <message>
   <source>Instead of a person</source>
   <translation>Au lieu d’une personne</translation>
  </message>
  <message>
   <source>Instead you may</source>
   <translation>À la place, vous pouvez</translation>
  </message>
  <message>
   <source>Intern or trainee</source>
   <translation>Stagiaire ou apprenti</translation>
  </message>
  <message>
   <source>Internal matters, nothing confidential</source>
   <translation>Affaires internes, rien de confidentiel</translation>
  </message>
  <message>
   <source>Investment adviser (United States)</source>
   <translation>Conseiller en placements (États-Unis)</translation>
  </message>
  <message>
   <source>Invited to write in public</source>
   <translation>Invités à écrire en public</translation>
  </message>
  <message>
   <source>Is always used, besides the words</source>
   <translation>Est toujours utilisée, en plus des mots</translation>
  </message>
  <message>
   <source>Is everybody’s own affair</source>
   <translation>Ne regarde que chacun</translation>
  </message>
  <message>
   <source>Is it a rule?</source>
   <translation>Est-ce une règle ?</translation>
  </message>
  <message>
   <source>Is limited by law for some, see a clause</source>
   <translation>Est limité par la loi pour certains, voir une clause</translation>
  </message>
  <message>
   <source>Is not used, only words</source>
   <translation>N’est pas utilisée, seulement des mots</translation>
  </message>
  <message>
   <source>Is their own affair; the tie is said if known</source>
   <translation>Ne regarde qu’eux ; le lien est dit s’il est connu</translation>
  </message>
  <message>
   <source>Is there when it matters</source>
   <translation>Est là quand il le faut</translation>
  </message>
  <message>
   <source>Is up to each person</source>
   <translation>Est laissé à chacun</translation>
  </message>
  <message>
   <source>Is up to each person, with advice for some jobs</source>
   <translation>Est laissé à chacun, avec un conseil pour certains postes</translation>
  </message>
  <message>
   <source>Is used where the law asks for it</source>
   <translation>Est utilisée là où la loi le demande</translation>
  </message>
  <message>
   <source>Is voluntary, and nobody counts</source>
   <translation>Est volontaire, et personne ne compte</translation>
  </message>
  <message>
   <source>Is voluntary; a list of posts is offered for it</source>
   <translation>Est volontaire ; une liste de publications est proposée</translation>
  </message>
  <message>
   <source>Is welcome</source>
   <translation>Est bienvenu</translation>
  </message>
  <message>
   <source>It can post by itself</source>
   <translation>Il peut publier seul</translation>
  </message>
  <message>
   <source>It costs little</source>
   <translation>Cela coûte peu</translation>
  </message>
  <message>
   <source>It does not fit</source>
   <translation>Ne convient pas</translation>
  </message>
  <message>
   <source>It does not last for ever: after this time it must be declared again.</source>
   <translation>Cela ne dure pas toujours : après ce délai, il faut le déclarer de nouveau.</translation>
  </message>
  <message>
   <source>It does not replace saying that you work here</source>
   <translation>Cela ne dispense pas de dire que vous travaillez ici</translation>
  </message>
  <message>
   <source>It does not stay in a file for ever.</source>
   <translation>Cela ne reste pas toujours dans un dossier.</translation>
  </message>
  <message>
   <source>It fits</source>
   <translation>Convient</translation>
  </message>
  <message>
   <source>It fits in part</source>
   <translation>Convient en partie</translation>
  </message>
  <message>
   <source>It goes to the archive</source>
   <translation>Il va aux archives</translation>
  </message>
  <message>
   <source>It got in the way</source>
   <translation>Cela a gêné</translation>
  </message>
  <message>
   <source>It got out</source>
   <translation>Cela s’est ébruité</translation>
  </message>
  <message>
   <source>It had a gap</source>
   <translation>Il y avait une lacune</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Il est supprimé</translation>
  </message>
  <message>
   <source>It is paused, with a notice</source>
   <translation>Il est mis en pause, avec un avis</translation>
  </message>
  <message>
   <source>It is retired</source>
   <translation>Il est retiré</translation>
  </message>
  <message>
   <source>It may cost at most</source>
   <translation>Peut coûter au plus</translation>
  </message>
  <message>
   <source>It serves one of our goals</source>
   <translation>Cela sert l’un de nos objectifs</translation>
  </message>
  <message>
   <source>It shows in the answers</source>
   <translation>Cela se voit dans les réponses</translation>
  </message>
  <message>
   <source>It takes some months to know how an organisation thinks.</source>
   <translation>Il faut quelques mois pour savoir comment pense une organisation.</translation>
  </message>
  <message>
   <source>It was lost</source>
   <translation>C’était perdu</translation>
  </message>
  <message>
   <source>It was taken</source>
   <translation>C’était pris</translation>
  </message>
  <message>
   <source>It worked</source>
   <translation>Cela a marché</translation>
  </message>
  <message>
   <source>It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>Fonctionne bien sur un téléphone, dehors et avec une mauvaise connexion.</translation>
  </message>
  <message>
   <source>Its current name.</source>
   <translation>Son nom actuel.</translation>
  </message>
  <message>
   <source>Its own account of itself, encyclopaedias, figures, people who use it.</source>
   <translation>Sa propre présentation, les encyclopédies, les chiffres, ceux qui s’en servent.</translation>
  </message>
  <message>
   <source>Its title as people knew it.</source>
   <translation>Son titre tel qu’on le connaissait.</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Joiners</source>
   <translation>Adhérents</translation>
  </message>
  <message>
   <source>Joining in is more than answering.</source>
   <translation>Prendre part, c’est plus que répondre.</translation>
  </message>
  <message>
   <source>Joining is as easy, or as restricted, as suits us.</source>
   <translation>L’accès est aussi facile, ou aussi restreint, que nous le souhaitons.</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>Jugement</translation>
  </message>
  <message>
   <source>Keep a copy with address and date. Who writes to them?</source>
   <translation>Gardez une copie avec l’adresse et la date. Qui leur écrit ?</translation>
  </message>
  <message>
   <source>Keep the entry and fill in the date: rules that still name this person will be found.</source>
   <translation>Gardez l’entrée et remplissez la date : les règles qui nomment encore cette personne seront trouvées.</translation>
  </message>
  <message>
   <source>Keep the permission</source>
   <translation>Garder l’autorisation</translation>
  </message>
  <message>
   <source>Keeping it alive</source>
   <translation>Le garder vivant</translation>
  </message>
  <message>
   <source>Keeping it fair</source>
   <translation>Rester équitable</translation>
  </message>
  <message>
   <source>Keeping records</source>
   <translation>Tenir des archives</translation>
  </message>
  <message>
   <source>Keeping them fresh</source>
   <translation>Les garder à jour</translation>
  </message>
  <message>
   <source>Keeping to what we have agreed to say</source>
   <translation>S’en tenir à ce que nous avons convenu de dire</translation>
  </message>
  <message>
   <source>Keeps going</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Keeps it on course</source>
   <translation>Tient le cap</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservé</translation>
  </message>
  <message>
   <source>Kept as evidence</source>
   <translation>Conservé comme preuve</translation>
  </message>
  <message>
   <source>Kept back</source>
   <translation>Retenu</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Conservé pendant</translation>
  </message>
  <message>
   <source>Kept where</source>
   <translation>Où c’est conservé</translation>
  </message>
  <message>
   <source>Kept with a picture of it.</source>
   <translation>Conservé avec une image.</translation>
  </message>
  <message>
   <source>Key holders</source>
   <translation>Détenteurs de clés</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Kind of account</source>
   <translation>Type de compte</translation>
  </message>
  <message>
   <source>Kind of content</source>
   <translation>Type de contenu</translation>
  </message>
  <message>
   <source>Kind of goal</source>
   <translation>Type d’objectif</translation>
  </message>
  <message>
   <source>Kind of place</source>
   <translation>Type de lieu</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Type de publication</translation>
  </message>
  <message>
   <source>Kinds of confidential information, with examples.</source>
   <translation>Types d’informations confidentielles, avec des exemples.</translation>
  </message>
  <message>
   <source>Kinds of people, not a number alone.</source>
   <translation>Des types de personnes, pas seulement un nombre.</translation>
  </message>
  <message>
   <source>Kinds of post</source>
   <translation>Types de publication</translation>
  </message>
  <message>
   <source>Kinds of post that are always worth making. Regular, but never filler.</source>
   <translation>Des types de publication qui valent toujours la peine. Réguliers, mais jamais du remplissage.</translation>
  </message>
  <message>
   <source>Kinds of post that fit</source>
   <translation>Types de publication qui conviennent</translation>
  </message>
  <message>
   <source>Knowledge, answers, pictures, hours.</source>
   <translation>Connaissances, réponses, images, heures.</translation>
  </message>
  <message>
   <source>Known best by</source>
   <translation>Le mieux connu par</translation>
  </message>
  <message>
   <source>Knows the bigger picture</source>
   <translation>Connaît la vue d’ensemble</translation>
  </message>
  <message>
   <source>Knows the work from doing it</source>
   <translation>Connaît le travail pour le faire</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Last asked on</source>
   <translation>Demandé en dernier le</translation>
  </message>
  <message>
   <source>Last asked or looked at on</source>
   <translation>Demandé ou regardé en dernier le</translation>
  </message>
  <message>
   <source>Last checked on</source>
   <translation>Vérifié en dernier le</translation>
  </message>
  <message>
   <source>Last compared on</source>
   <translation>Comparé en dernier le</translation>
  </message>
  <message>
   <source>Last course on</source>
   <translation>Dernière formation le</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Dernier jour d’absence</translation>
  </message>
  <message>
   <source>Last looked at</source>
   <translation>Regardé en dernier</translation>
  </message>
  <message>
   <source>Last looked at on</source>
   <translation>Regardé en dernier le</translation>
  </message>
  <message>
   <source>Last practised on</source>
   <translation>Exercé en dernier le</translation>
  </message>
  <message>
   <source>Last searched on</source>
   <translation>Cherché en dernier le</translation>
  </message>
  <message>
   <source>Last tried on</source>
   <translation>Essayé en dernier le</translation>
  </message>
  <message>
   <source>Lasts for</source>
   <translation>Dure</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Later changes</source>
   <translation>Modifications ultérieures</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Le plus récent</translation>
  </message>
  <message>
   <source>Latest as of</source>
   <translation>Le plus récent au</translation>
  </message>
  <message>
   <source>Launch messages</source>
   <translation>Messages de lancement</translation>
  </message>
  <message>
   <source>Lawful things people do off duty</source>
   <translation>Choses licites que l’on fait hors service</translation>
  </message>
  <message>
   <source>Lead times</source>
   <translation>Délais à prévoir</translation>
  </message>
  <message>
   <source>Learnt in</source>
   <translation>Appris dans</translation>
  </message>
  <message>
   <source>Leave empty for all of them.</source>
   <translation>Laissez vide pour tous.</translation>
  </message>
  <message>
   <source>Leave empty for all.</source>
   <translation>Laissez vide pour tous.</translation>
  </message>
  <message>
   <source>Leave empty for everybody.</source>
   <translation>Laissez vide pour tout le monde.</translation>
  </message>
  <message>
   <source>Leave empty if it applies everywhere.</source>
   <translation>Laissez vide si cela vaut partout.</translation>
  </message>
  <message>
   <source>Leave empty if it has no end.</source>
   <translation>Laissez vide s’il n’y a pas de fin.</translation>
  </message>
  <message>
   <source>Leave empty if it may appear anywhere.</source>
   <translation>Laissez vide si cela peut paraître partout.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts everywhere.</source>
   <translation>Laissez vide si le niveau vaut partout.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts for all kinds.</source>
   <translation>Laissez vide si le niveau vaut pour tous les types.</translation>
  </message>
  <message>
   <source>Leave empty to hand over everything.</source>
   <translation>Laissez vide pour tout transmettre.</translation>
  </message>
  <message>
   <source>Leave it unanswered</source>
   <translation>Laisser sans réponse</translation>
  </message>
  <message>
   <source>Leave this on unless posting is somebody's job.</source>
   <translation>Laissez activé, sauf si publier est le métier de quelqu’un.</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Dirigé par</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Parti le</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Juridique</translation>
  </message>
  <message>
   <source>Length of time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Length of time, and when it is counted</source>
   <translation>Durée, et quand elle se compte</translation>
  </message>
  <message>
   <source>Letter or number</source>
   <translation>Lettre ou chiffre</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <source>Levels and voice</source>
   <translation>Niveaux et voix</translation>
  </message>
  <message>
   <source>Levels at a glance</source>
   <translation>Niveaux en bref</translation>
  </message>
  <message>
   <source>Levels of access</source>
   <translation>Niveaux d’accès</translation>
  </message>
  <message>
   <source>Life off duty</source>
   <translation>La vie hors service</translation>
  </message>
  <message>
   <source>Like this</source>
   <translation>Comme ceci</translation>
  </message>
  <message>
   <source>Like this, not like that</source>
   <translation>Comme ceci, pas comme cela</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Limits and variants</source>
   <translation>Limites et variantes</translation>
  </message>
  <message>
   <source>Limits these sections</source>
   <translation>Limite ces sections</translation>
  </message>
  <message>
   <source>Line for private opinions</source>
   <translation>Phrase pour les opinions privées</translation>
  </message>
  <message>
   <source>Link last opened on</source>
   <translation>Lien ouvert en dernier le</translation>
  </message>
  <message>
   <source>Linked from</source>
   <translation>Lié depuis</translation>
  </message>
  <message>
   <source>Links are opened every</source>
   <translation>Les liens sont ouverts tous les</translation>
  </message>
  <message>
   <source>Links to public pages may be shared freely</source>
   <translation>Les liens vers des pages publiques se partagent librement</translation>
  </message>
  <message>
   <source>Links to take away</source>
   <translation>Liens à enlever</translation>
  </message>
  <message>
   <source>Links, files and contacts that anybody may pass on without asking.</source>
   <translation>Liens, fichiers et contacts que chacun peut transmettre sans demander.</translation>
  </message>
  <message>
   <source>Links, files and contacts that need no question.</source>
   <translation>Liens, fichiers et contacts pour lesquels il n’y a rien à demander.</translation>
  </message>
  <message>
   <source>Listed as</source>
   <translation>Inscrit comme</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Listening outside</source>
   <translation>Écouter au-dehors</translation>
  </message>
  <message>
   <source>Listening to colleagues</source>
   <translation>Écouter les collègues</translation>
  </message>
  <message>
   <source>Listening until</source>
   <translation>Écoute jusqu’au</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En service</translation>
  </message>
  <message>
   <source>Live on</source>
   <translation>En service le</translation>
  </message>
  <message>
   <source>Live since</source>
   <translation>En service depuis</translation>
  </message>
  <message>
   <source>Local law comes first</source>
   <translation>Le droit local d’abord</translation>
  </message>
  <message>
   <source>Local rule</source>
   <translation>Règle locale</translation>
  </message>
  <message>
   <source>Local rules</source>
   <translation>Règles locales</translation>
  </message>
  <message>
   <source>Long enough to calm down, short enough to keep your promise. Half an hour is a good beginning.</source>
   <translation>Assez long pour se calmer, assez court pour tenir votre promesse. Une demi-heure est un bon début.</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>À revoir le</translation>
  </message>
  <message>
   <source>Looked after</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Looked after by</source>
   <translation>Suivi par</translation>
  </message>
  <message>
   <source>Looked at afterwards</source>
   <translation>Regardé après coup</translation>
  </message>
  <message>
   <source>Looked at again after</source>
   <translation>Revu après</translation>
  </message>
  <message>
   <source>Looked at again after this time, usually a year.</source>
   <translation>Revu après ce délai, un an en général.</translation>
  </message>
  <message>
   <source>Looked at again by</source>
   <translation>Revu par</translation>
  </message>
  <message>
   <source>Looked at again on</source>
   <translation>Revu le</translation>
  </message>
  <message>
   <source>Looked at again within</source>
   <translation>Revu sous</translation>
  </message>
  <message>
   <source>Looked at by</source>
   <translation>Regardé par</translation>
  </message>
  <message>
   <source>Looked at every</source>
   <translation>Regardé tous les</translation>
  </message>
  <message>
   <source>Looked at on</source>
   <translation>Regardé le</translation>
  </message>
  <message>
   <source>Looked at within</source>
   <translation>Regardé sous</translation>
  </message>
  <message>
   <source>Looked on</source>
   <translation>Regardé</translation>
  </message>
  <message>
   <source>Looked up on</source>
   <translation>Vérifié le</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Looking after it</source>
   <translation>S’en occuper</translation>
  </message>
  <message>
   <source>Looking at what people do</source>
   <translation>Regarder ce que font les gens</translation>
  </message>
  <message>
   <source>Looks after the text, answers questions about it, prepares the next edition.</source>
   <translation>S’occupe du texte, répond aux questions à son sujet, prépare la prochaine édition.</translation>
  </message>
  <message>
   <source>Looks after this text. A person, so that there is somebody to ask.</source>
   <translation>S’occupe de ce texte. Une personne, pour que l’on sache à qui demander.</translation>
  </message>
  <message>
   <source>Looks like</source>
   <translation>Ressemble à</translation>
  </message>
  <message>
   <source>Looks the same on</source>
   <translation>A le même aspect sur</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Faible</translation>
  </message>
  <message>
   <source>Made by customers, partners or fans</source>
   <translation>Fait par des clients, des partenaires ou des amateurs</translation>
  </message>
  <message>
   <source>Made known by</source>
   <translation>Fait connaître par</translation>
  </message>
  <message>
   <source>Made with AI</source>
   <translation>Fait avec l’IA</translation>
  </message>
  <message>
   <source>Made with these people in mind</source>
   <translation>Fait en pensant à ces personnes</translation>
  </message>
  <message>
   <source>Make a group</source>
   <translation>Créer un groupe</translation>
  </message>
  <message>
   <source>Maker is named</source>
   <translation>L’auteur est nommé</translation>
  </message>
  <message>
   <source>Makes sure that messages, conversations and the profile itself stay right.</source>
   <translation>Veille à ce que messages, conversations et profil restent justes.</translation>
  </message>
  <message>
   <source>Manage accounts</source>
   <translation>Gérer les comptes</translation>
  </message>
  <message>
   <source>Management</source>
   <translation>Direction</translation>
  </message>
  <message>
   <source>Manufacturing</source>
   <translation>Fabrication</translation>
  </message>
  <message>
   <source>Many people writing in their own words stay on one course if they know what it is about. A few messages, each serving a goal; topics that readers and writers care about; and the values that should be felt at every point where somebody meets you.

**What good looks like**

- Three to six messages, in plain words, each tied to a goal.
- For each: proof. Something one can point at.
- Topics with their origin: readers asked for it, or a colleague is keen on it.
- A mix that you have decided on, so that it does not end up as advertising.
- The website, the telephone and the shop say the same as the channels.

**Rests on** *Making social networking work* (staying on message means: on your goals), *Before Leaping: six steps* (form and kind of messages; skills of those involved; brand values, consistent at each touchpoint), *Columbus* (what your customers and you really care about).</source>
   <translation>Beaucoup de gens qui écrivent dans leurs propres mots gardent le même cap s’ils savent de quoi il s’agit. Quelques messages, chacun au service d’un objectif ; des sujets qui tiennent à cœur à ceux qui lisent et à ceux qui écrivent ; et les valeurs que l’on devrait sentir partout où l’on vous rencontre.

**À quoi ressemble la réussite**

- Trois à six messages, en mots simples, chacun lié à un objectif.
- Pour chacun : une preuve. Quelque chose que l’on peut montrer.
- Des sujets avec leur origine : les lecteurs l’ont demandé, ou un collègue s’y passionne.
- Un mélange que vous avez décidé, pour que cela ne finisse pas en publicité.
- Le site, le téléphone et le magasin disent la même chose que les canaux.

**Repose sur** *Making social networking work* (rester sur le message veut dire : sur vos objectifs), *Before Leaping: six steps* (forme et type des messages ; compétences des participants ; valeurs de la marque, constantes à chaque point de contact), *Columbus* (ce qui tient vraiment à cœur à vos clients et à vous).</translation>
  </message>
  <message>
   <source>Many readers have trouble with some posts: tiny contrast, film without words, a picture of a text. Most of it costs a minute and helps everybody else too, on the train without sound, in the sun, in a second language.

**What good looks like**

- Pictures carry a description, films carry subtitles, sound comes with a text.
- Text is text, not a picture of it. No ornamental letters: screen readers spell them out or skip them.
- Each word of a hashtag begins with a capital: #OpenHouseDay.
- Few emoji, at the end, never in place of a word.
- Plain sentences; and links that say where they lead.
- Somebody looks at a handful of posts every month, and there is an address for people who could not read one.

**Rests on** the Web Content Accessibility Guidelines (in particular 1.1.1 and 1.2.2). Public bodies often must: in the United States state and local bodies follow WCAG 2.1 AA for new posts too, from 26 April 2027 (50,000 people and more) or 26 April 2028 (smaller ones and special districts), under 28 CFR 35 subpart H; these dates stem from an interim rule of April 2026 and may move again. This program does not give legal advice.</source>
   <translation>Bien des lecteurs peinent devant certaines publications : contraste infime, film sans mots, image d’un texte. Presque tout coûte une minute et aide aussi tous les autres, dans le train sans le son, au soleil, dans une seconde langue.

**À quoi ressemble la réussite**

- Les images ont une description, les films des sous-titres, le son vient avec un texte.
- Le texte est du texte, pas son image. Pas de lettres ornementales : les lecteurs d’écran les épellent ou les sautent.
- Chaque mot d’un mot-dièse commence par une majuscule : #JourneePortesOuvertes.
- Peu d’émojis, à la fin, jamais à la place d’un mot.
- Des phrases simples ; et des liens qui disent où ils mènent.
- Quelqu’un regarde une poignée de publications chaque mois, et il y a une adresse pour ceux qui n’ont pas pu en lire une.

**Repose sur** les Web Content Accessibility Guidelines (en particulier 1.1.1 et 1.2.2). Les organismes publics y sont souvent tenus : aux États-Unis, les organismes d’État et locaux suivent WCAG 2.1 AA aussi pour les nouvelles publications, à partir du 26 avril 2027 (50 000 habitants et plus) ou du 26 avril 2028 (les plus petits et les districts spéciaux), selon 28 CFR 35 subpart H ; ces dates viennent d’une règle provisoire d’avril 2026 et peuvent encore bouger. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Marked as genuine by the service</source>
   <translation>Marqué comme authentique par le service</translation>
  </message>
  <message>
   <source>Marketing and communications</source>
   <translation>Marketing et communication</translation>
  </message>
  <message>
   <source>Marks of quality.</source>
   <translation>Signes de qualité.</translation>
  </message>
  <message>
   <source>Marks the last rule, which catches what no other rule did.</source>
   <translation>Marque la dernière règle, qui prend ce qu’aucune autre n’a pris.</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>Supports</translation>
  </message>
  <message>
   <source>Material and proof</source>
   <translation>Supports et preuves</translation>
  </message>
  <message>
   <source>Material that belongs to the guidelines but is not a rule: lists, forms, letters, tables.</source>
   <translation>Ce qui appartient aux règles sans en être une : listes, formulaires, lettres, tableaux.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Peut</translation>
  </message>
  <message>
   <source>May always be spoken of</source>
   <translation>Peut toujours être évoqué</translation>
  </message>
  <message>
   <source>May and may not</source>
   <translation>Permis et interdit</translation>
  </message>
  <message>
   <source>May be declared by</source>
   <translation>Peut être déclaré par</translation>
  </message>
  <message>
   <source>May be shared by anybody</source>
   <translation>Peut être partagé par tous</translation>
  </message>
  <message>
   <source>May be used for</source>
   <translation>Peut servir à</translation>
  </message>
  <message>
   <source>May be used, any tool, within these rules</source>
   <translation>Permise, quel que soit l’outil, dans ces règles</translation>
  </message>
  <message>
   <source>May be used, tools on the list only</source>
   <translation>Permise, avec les seuls outils de la liste</translation>
  </message>
  <message>
   <source>May decide</source>
   <translation>Peut décider</translation>
  </message>
  <message>
   <source>May not take part</source>
   <translation>Ne peut pas participer</translation>
  </message>
  <message>
   <source>May remove and block</source>
   <translation>Peut retirer et bloquer</translation>
  </message>
  <message>
   <source>May remove or block</source>
   <translation>Peut retirer ou bloquer</translation>
  </message>
  <message>
   <source>May say without asking</source>
   <translation>Peut le dire sans demander</translation>
  </message>
  <message>
   <source>May stop access at once</source>
   <translation>Peut couper l’accès tout de suite</translation>
  </message>
  <message>
   <source>May stop it</source>
   <translation>Peut l’arrêter</translation>
  </message>
  <message>
   <source>May take part</source>
   <translation>Peut participer</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Moyens</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Destinée aux enfants ou en montre</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Measured by</source>
   <translation>Mesuré par</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Mesuré le</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Media and culture</source>
   <translation>Médias et culture</translation>
  </message>
  <message>
   <source>Medicines or medical devices</source>
   <translation>Médicaments ou dispositifs médicaux</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <source>Meet new customers and partners</source>
   <translation>Rencontrer de nouveaux clients et partenaires</translation>
  </message>
  <message>
   <source>Members of our bodies</source>
   <translation>Membres de nos instances</translation>
  </message>
  <message>
   <source>Mended on</source>
   <translation>Corrigé le</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Messages, topics and values</source>
   <translation>Messages, sujets et valeurs</translation>
  </message>
  <message>
   <source>Messenger or chat</source>
   <translation>Messagerie ou discussion</translation>
  </message>
  <message>
   <source>Met nowhere, on purpose</source>
   <translation>Rencontrés nulle part, exprès</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Missing terms are told to</source>
   <translation>Les termes manquants se signalent à</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mêlé</translation>
  </message>
  <message>
   <source>Model answers</source>
   <translation>Réponses types</translation>
  </message>
  <message>
   <source>Moderation</source>
   <translation>Modération</translation>
  </message>
  <message>
   <source>Moderation and access</source>
   <translation>Modération et accès</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Lundi</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>Money and hours are there, for three years</source>
   <translation>L’argent et les heures sont là, pour trois ans</translation>
  </message>
  <message>
   <source>Money and hours, to make it and for each year.</source>
   <translation>Argent et heures, pour le créer et par an.</translation>
  </message>
  <message>
   <source>Money, hours, courses, pictures, tools, and what is not done in that time.</source>
   <translation>Argent, heures, formations, images, outils, et ce que l’on ne fait pas pendant ce temps.</translation>
  </message>
  <message>
   <source>Money, time, things; it is said in the post.</source>
   <translation>Argent, temps, objets ; c’est dit dans la publication.</translation>
  </message>
  <message>
   <source>Monitoring and consequences</source>
   <translation>Surveillance et conséquences</translation>
  </message>
  <message>
   <source>More people complain than praise: what is usual here?</source>
   <translation>On se plaint plus que l’on ne loue : qu’est-ce qui est courant ici ?</translation>
  </message>
  <message>
   <source>More than this feels like noise.</source>
   <translation>Au-delà, c’est du bruit.</translation>
  </message>
  <message>
   <source>More than this for a low-risk post is worth a question.</source>
   <translation>Plus que cela pour une publication à faible risque mérite une question.</translation>
  </message>
  <message>
   <source>Most do</source>
   <translation>La plupart le font</translation>
  </message>
  <message>
   <source>Most have written something</source>
   <translation>La plupart ont écrit quelque chose</translation>
  </message>
  <message>
   <source>Most of what you post was made by somebody: a colleague, a customer, an agency, a machine. Each source needs its own kind of yes. Once the kinds are written down, nobody has to guess, and the proof is there when it is asked for.

**What good looks like**

- A short list of sources. For each: what permission, how the maker is named, what it may be used for, and until when.
- A message ready to copy for asking somebody for their picture.
- The answer is kept, with the link and the date. “They said it was fine” is not an answer one can find again.
- It says what may be shared freely: which links, which files, which contacts.
- Music, fonts, maps and memes are mentioned, because that is where people slip.
- Taking something down is quick and without discussion.

**Rests on** *Before Leaping: six steps* (own, syndicated or stakeholder-created content; who develops it; property lost or stolen), *Social Networking in the Enterprise* (share resources: links, files, contacts). Naming the source is not permission; exceptions such as quotation or fair use (17 USC 107) are narrow and differ from country to country. This program does not give legal advice.</source>
   <translation>La plupart de ce que vous publiez a été fait par quelqu’un : un collègue, un client, une agence, une machine. Chaque source demande son propre type de oui. Une fois les types écrits, personne n’a à deviner, et la preuve est là quand on la demande.

**À quoi ressemble la réussite**

- Une courte liste de sources. Pour chacune : quelle autorisation, comment l’auteur est nommé, à quoi cela peut servir, et jusqu’à quand.
- Un message prêt à copier pour demander son image à quelqu’un.
- La réponse est conservée, avec le lien et la date. « Ils ont dit que c’était bon » n’est pas une réponse que l’on retrouve.
- Il est dit ce que l’on peut partager librement : quels liens, quels fichiers, quels contacts.
- Musique, polices de caractères, cartes et mèmes sont mentionnés, car c’est là que l’on trébuche.
- Retirer quelque chose est rapide et sans discussion.

**Repose sur** *Before Leaping: six steps* (contenus propres, repris ou créés par votre public ; qui les fait ; propriété perdue ou volée), *Social Networking in the Enterprise* (partager des ressources : liens, fichiers, contacts). Nommer la source n’est pas une autorisation ; les exceptions comme la citation ou l’usage loyal (17 USC 107) sont étroites et diffèrent d’un pays à l’autre. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Most programmes begin with the fourth step. Taking six in order sounds slow and is quicker: each answers questions that the next one needs. The guidelines themselves are part of the second step, and come back changed after the sixth.

**What good looks like**

- Each step has somebody who looks after it, and a sentence that says when it is done.
- A step begins when the one before it is passed, and somebody has said so.
- What you bought and made is listed: tools with what they cost, accounts with who owns them.
- The decision to begin is a decision: taken by people, on a day, for reasons.
- After the last step comes the first.

**Rests on** *Before Leaping: six steps* (Discover, Define, Create, Test, Broadcast, Measure; technology and systems; blogs, wikis, knowledge bases, groups, forums and employee accounts; only what was created and tested is spread; results flow back to the beginning).</source>
   <translation>La plupart des programmes commencent par la quatrième étape. En suivre six dans l’ordre paraît lent et va plus vite : chacune répond à des questions dont la suivante a besoin. Les règles elles-mêmes font partie de la deuxième étape, et reviennent changées après la sixième.

**À quoi ressemble la réussite**

- Chaque étape a quelqu’un qui s’en occupe, et une phrase qui dit quand elle est faite.
- Une étape commence quand la précédente est franchie, et que quelqu’un l’a dit.
- Ce que vous avez acheté et créé est inscrit : les outils avec leur coût, les comptes avec leur responsable.
- La décision de commencer est une décision : prise par des personnes, un jour, pour des raisons.
- Après la dernière étape vient la première.

**Repose sur** *Before Leaping: six steps* (Discover, Define, Create, Test, Broadcast, Measure ; technologie et systèmes ; blogs, wikis, bases de connaissances, groupes, forums et comptes de salariés ; on ne diffuse que ce qui a été créé et testé ; les résultats reviennent au début).</translation>
  </message>
  <message>
   <source>Most slips happen in passing: a whiteboard in the background, a customer's name in a caption, a song under a video. People avoid them when they know the few kinds of thing that must stay inside, what they *may* say instead, and whom to ask.

**What good looks like**

- Kinds of confidential information with examples, so that nobody has to guess what *confidential* means. A ban on "anything negative" or on talking about pay is not confidentiality, and in some countries it is not allowed.
- For every kind: what may be said, and who decides in doubt.
- Three cases with a first step each: something was *divulged*, something was *lost*, something was *stolen*.
- For each source of pictures, texts and music: what permission it needs and how the maker is named.
- A clear word that reporting wrongdoing to the authorities is never a breach.

**Rests on** *Before Leaping: six steps* (intellectual property divulged, lost or stolen; own, syndicated or other people's content), *Social Networking in the Enterprise* (say which links, files and contacts may be shared). For the law see, for example, Rule 21F-17 (United States) and Directive (EU) 2019/1937 on reporting wrongdoing, and Regulation (EU) 2016/679 on personal data. This program does not give legal advice.</source>
   <translation>La plupart des maladresses arrivent en passant : un tableau blanc à l’arrière-plan, le nom d’un client dans une légende, une chanson sous une vidéo. On les évite quand on connaît les quelques types de choses qui doivent rester dedans, ce que l’on *peut* dire à la place, et à qui demander.

**À quoi ressemble la réussite**

- Des types d’informations confidentielles avec des exemples, pour que personne n’ait à deviner ce que *confidentiel* veut dire. Interdire « tout ce qui est négatif » ou de parler du salaire, ce n’est pas de la confidentialité, et dans certains pays ce n’est pas permis.
- Pour chaque type : ce que l’on peut dire, et qui décide en cas de doute.
- Trois cas avec un premier pas chacun : quelque chose a été *divulgué*, quelque chose a été *perdu*, quelque chose a été *volé*.
- Pour chaque source d’images, de textes et de musique : quelle autorisation il faut et comment l’auteur est nommé.
- Un mot clair pour dire que signaler des actes répréhensibles aux autorités n’est jamais une infraction.

**Repose sur** *Before Leaping: six steps* (propriété intellectuelle divulguée, perdue ou volée ; contenus propres, repris ou d’autrui), *Social Networking in the Enterprise* (dire quels liens, fichiers et contacts peuvent être partagés). Pour le droit, voir par exemple Rule 21F-17 (États-Unis) et la directive (UE) 2019/1937 sur le signalement d’actes répréhensibles, et le règlement (UE) 2016/679 sur les données personnelles. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Mostly</source>
   <translation>Le plus souvent</translation>
  </message>
  <message>
   <source>Mostly somebody outside</source>
   <translation>Surtout quelqu’un de l’extérieur</translation>
  </message>
  <message>
   <source>Moving on</source>
   <translation>Passer à la suite</translation>
  </message>
  <message>
   <source>Music and sound</source>
   <translation>Musique et son</translation>
  </message>
  <message>
   <source>Must agree to a new edition</source>
   <translation>Doit donner son accord à une nouvelle édition</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name and date of the agreement.</source>
   <translation>Nom et date de l’accord.</translation>
  </message>
  <message>
   <source>Name and date, where there is one.</source>
   <translation>Nom et date, s’il y en a une.</translation>
  </message>
  <message>
   <source>Name and logo</source>
   <translation>Nom et logo</translation>
  </message>
  <message>
   <source>Name and role</source>
   <translation>Nom et rôle</translation>
  </message>
  <message>
   <source>Name or office, and how to reach them.</source>
   <translation>Nom ou bureau, et comment les joindre.</translation>
  </message>
  <message>
   <source>Name, logo and pictures</source>
   <translation>Nom, logo et images</translation>
  </message>
  <message>
   <source>Named customers and partners</source>
   <translation>Clients et partenaires nommés</translation>
  </message>
  <message>
   <source>Named members.</source>
   <translation>Membres nommés.</translation>
  </message>
  <message>
   <source>Named, with the reason.</source>
   <translation>Nommé, avec le motif.</translation>
  </message>
  <message>
   <source>Names and older accounts</source>
   <translation>Noms et anciens comptes</translation>
  </message>
  <message>
   <source>Names not on the list yet</source>
   <translation>Noms pas encore sur la liste</translation>
  </message>
  <message>
   <source>Nearly all only read or watch</source>
   <translation>Presque tous ne font que lire ou regarder</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Nécessaire</translation>
  </message>
  <message>
   <source>Needed before the first post</source>
   <translation>Nécessaire avant la première publication</translation>
  </message>
  <message>
   <source>Needed for every level that shuts somebody out.</source>
   <translation>Nécessaire pour chaque niveau qui exclut quelqu’un.</translation>
  </message>
  <message>
   <source>Needed for every place of our own; useful for all.</source>
   <translation>Nécessaire pour chaque lieu à nous ; utile pour tous.</translation>
  </message>
  <message>
   <source>Neither at present</source>
   <translation>Aucun des deux pour l’instant</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Never a breach</source>
   <translation>Jamais une infraction</translation>
  </message>
  <message>
   <source>Never a breach of this section</source>
   <translation>Jamais une infraction à cette section</translation>
  </message>
  <message>
   <source>Never asked for or written down</source>
   <translation>Jamais demandé ni noté</translation>
  </message>
  <message>
   <source>Never goes into a tool outside</source>
   <translation>N’entre jamais dans un outil extérieur</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Jamais assoupli</translation>
  </message>
  <message>
   <source>Never: everybody has their own</source>
   <translation>Jamais : chacun a le sien</translation>
  </message>
  <message>
   <source>New product or service</source>
   <translation>Nouveau produit ou service</translation>
  </message>
  <message>
   <source>New themes are proposed to</source>
   <translation>Les nouveaux thèmes se proposent à</translation>
  </message>
  <message>
   <source>New to it</source>
   <translation>Nouveau dans le lieu</translation>
  </message>
  <message>
   <source>News and blogs</source>
   <translation>Actualités et blogs</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next look on</source>
   <translation>Prochain examen le</translation>
  </message>
  <message>
   <source>Nine questions</source>
   <translation>Neuf questions</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No approval can make this possible.</source>
   <translation>Aucune approbation ne peut le rendre possible.</translation>
  </message>
  <message>
   <source>No channel goes live before these guidelines are in force</source>
   <translation>Aucun canal n’entre en service avant ces règles</translation>
  </message>
  <message>
   <source>No is a perfectly good answer.</source>
   <translation>Non est une très bonne réponse.</translation>
  </message>
  <message>
   <source>No official record</source>
   <translation>Aucun document officiel</translation>
  </message>
  <message>
   <source>No posts of our own before this day.</source>
   <translation>Aucune publication de notre part avant ce jour.</translation>
  </message>
  <message>
   <source>No standard, these rules</source>
   <translation>Aucune norme, ces règles</translation>
  </message>
  <message>
   <source>No, a help</source>
   <translation>Non, une aide</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Nobody can relax the approval of "posts". You can relax the approval of thank-yous, answers and service alerts, and keep it for figures and statements. This catalogue is what the approval workflow works with.

**What good looks like**

- Eight to fifteen kinds that people recognise at once, each with two examples.
- More than announcements: answers, know-how, people, questions. Nobody follows a notice board for fun.
- Risk judged by what could happen, not by who writes it. What cannot be taken back is marked, and gets a second reader.
- Kinds you decided against are listed too, with the reason.

**Rests on** *Platt* (only certain types of posting need approval in the end), *Social Networking in the Enterprise* (not only marketing; what is on the internet stays), *Before Leaping: six steps* (kinds of message, sources of content), *Columbus* (useful rather than self-promoting; refuse to be dull; some things are urgent).</source>
   <translation>Personne ne peut assouplir l’approbation des « publications ». Vous pouvez assouplir celle des mercis, des réponses et des alertes de service, et la garder pour les chiffres et les déclarations. Ce catalogue est ce avec quoi travaille le circuit d’approbation.

**À quoi ressemble la réussite**

- Huit à quinze types que l’on reconnaît aussitôt, chacun avec deux exemples.
- Plus que des annonces : réponses, savoir-faire, personnes, questions. Personne ne suit un panneau d’affichage pour le plaisir.
- Le risque se juge à ce qui pourrait arriver, pas à qui écrit. Ce que l’on ne peut retirer est marqué, et reçoit un second lecteur.
- Les types auxquels vous avez renoncé sont inscrits aussi, avec le motif.

**Repose sur** *Platt* (à la fin, seuls certains types de publication ont besoin d’une approbation), *Social Networking in the Enterprise* (pas seulement du marketing ; ce qui est sur internet y reste), *Before Leaping: six steps* (types de messages, sources des contenus), *Columbus* (utile plutôt que promotionnel ; refuser d’être ennuyeux ; certaines choses sont urgentes).</translation>
  </message>
  <message>
   <source>Nobody for now</source>
   <translation>Personne pour l’instant</translation>
  </message>
  <message>
   <source>Nobody gets a password first.</source>
   <translation>Personne ne reçoit d’abord un mot de passe.</translation>
  </message>
  <message>
   <source>Nobody has to like, share or post</source>
   <translation>Personne n’est tenu d’aimer, de partager ou de publier</translation>
  </message>
  <message>
   <source>Nobody is asked for a private password</source>
   <translation>On ne demande à personne un mot de passe privé</translation>
  </message>
  <message>
   <source>Nobody is asked to change or withdraw a review</source>
   <translation>On ne demande à personne de changer ou de retirer un avis</translation>
  </message>
  <message>
   <source>Nobody is asked to share a cause or an opinion</source>
   <translation>On ne demande à personne de partager une cause ou une opinion</translation>
  </message>
  <message>
   <source>Nobody is put at a disadvantage for it</source>
   <translation>Personne n’en subit de désavantage</translation>
  </message>
  <message>
   <source>Nobody knows beforehand what will work. Trying things is part of the work, and so is stopping them. An experiment differs from a whim by four things: a goal, a person, an end, and something to look at when it is over.

**What good looks like**

- There is always at least one running, and never more than you can look after.
- Goal, person, last day and measure are written down before it starts.
- It says what “good enough” would be, so that the result cannot be talked up afterwards.
- What did not work stands here too. That is the part others will be glad of.

**Rests on** *Making social networking work* (not to experiment is a big mistake; to experiment naively and without commitment is another).</source>
   <translation>Personne ne sait d’avance ce qui marchera. Essayer fait partie du travail, et arrêter aussi. Une expérience diffère d’un caprice par quatre choses : un objectif, une personne, une fin, et quelque chose à regarder quand c’est fini.

**À quoi ressemble la réussite**

- Il y en a toujours au moins une en cours, et jamais plus que vous ne pouvez en suivre.
- Objectif, personne, dernier jour et mesure sont écrits avant le début.
- Il est dit ce que serait « suffisant », pour que l’on ne puisse embellir le résultat après coup.
- Ce qui n’a pas marché figure ici aussi. C’est la part dont les autres vous sauront gré.

**Repose sur** *Making social networking work* (ne pas expérimenter est une grande erreur ; expérimenter naïvement et sans engagement en est une autre).</translation>
  </message>
  <message>
   <source>Nobody learns to speak in public by signing a form. Plan a short course before somebody gets access, a companion for the first weeks, and a refresher that is worth the hour. Keep a plain record: who, what, when, which version.

**What good looks like**

- Access comes after the course, not before.
- The course is about real posts of yours, good and bad, more than about rules.
- Everybody confirms the guidelines when they join, and again when a change touches their duties. Small corrections need no new signature.
- A refresher at a fixed interval; rules, services and people change.
- People practise on the *megaphone test*: would I say this through a megaphone in the market square?
- Where others praise you and are tied to you, training and reminding them is part of your own duty in many places.

**Rests on** *Before Leaping: six steps* (educational material and a company-wide programme), *Social Networking in the Enterprise* (truly capable; literally speaks for your company), *Platt* (get people involved and engaged). For endorsers see, for example, 16 CFR 255.1(d) (United States). This program does not give legal advice.</source>
   <translation>Personne n’apprend à parler en public en signant un formulaire. Prévoyez une courte formation avant l’accès, un accompagnateur pour les premières semaines, et un rappel qui vaut l’heure passée. Tenez une trace simple : qui, quoi, quand, quelle version.

**À quoi ressemble la réussite**

- L’accès vient après la formation, pas avant.
- La formation parle de vos vraies publications, bonnes et mauvaises, plus que de règles.
- Chacun confirme les règles à son arrivée, et de nouveau quand une modification touche à ses obligations. Les petites corrections ne demandent pas de nouvelle signature.
- Un rappel à intervalle fixe ; les règles, les services et les personnes changent.
- On s’exerce au *test du mégaphone* : est-ce que je le dirais au mégaphone sur la place du marché ?
- Quand d’autres vous louent et ont un lien avec vous, les former et le leur rappeler fait partie de votre propre obligation en bien des endroits.

**Repose sur** *Before Leaping: six steps* (supports de formation et programme pour toute l’entreprise), *Social Networking in the Enterprise* (vraiment capable ; parle littéralement pour votre entreprise), *Platt* (faire participer les gens). Pour ceux qui vous recommandent, voir par exemple 16 CFR 255.1(d) (États-Unis). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Nobody opens an app to read announcements. Find the few subjects that your readers *and* your people care about, and put the people who care in charge of them. Everything you post then has somewhere to belong.

**What good looks like**

- Three to six themes. Each is something people ask about anyway.
- For each theme it is written down how you know: customers asked, colleagues wanted it, it showed in the answers. A guess is allowed if it says so.
- Each theme belongs to somebody who would talk about it unpaid.
- More themes help, teach or entertain than sell.
- Themes are looked at now and then, and one may end.

**Rests on** *Columbus* (write about what your customers and you really care about; refuse to be dull; useful rather than promotional), *Platt* (people with opinions and details to share), *Before Leaping: six steps* (informational, educational, entertaining, promotional), *Making social networking work* (a purely advertising channel rarely works).</source>
   <translation>Personne n’ouvre une application pour lire des annonces. Trouvez les quelques sujets qui tiennent à cœur à vos lecteurs *et* à vos gens, et confiez-les à ceux à qui ils tiennent à cœur. Tout ce que vous publiez ensuite a sa place quelque part.

**À quoi ressemble la réussite**

- Trois à six thèmes. Chacun est quelque chose que l’on demande de toute façon.
- Pour chaque thème, il est écrit comment vous le savez : des clients ont demandé, des collègues le voulaient, cela s’est vu dans les réponses. Une supposition est permise si elle se dit telle.
- Chaque thème appartient à quelqu’un qui en parlerait sans être payé.
- Plus de thèmes aident, enseignent ou divertissent qu’ils ne vendent.
- Les thèmes sont regardés de temps à autre, et l’un d’eux peut finir.

**Repose sur** *Columbus* (écrire sur ce qui tient vraiment à cœur à vos clients et à vous ; refuser d’être ennuyeux ; utile plutôt que promotionnel), *Platt* (des personnes avec des avis et des détails à partager), *Before Leaping: six steps* (informatif, éducatif, divertissant, promotionnel), *Making social networking work* (un canal purement publicitaire marche rarement).</translation>
  </message>
  <message>
   <source>Nobody special</source>
   <translation>Personne en particulier</translation>
  </message>
  <message>
   <source>Nobody suffers for asking or reporting</source>
   <translation>Personne ne pâtit d’avoir demandé ou signalé</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None is offered</source>
   <translation>Aucun n’est proposé</translation>
  </message>
  <message>
   <source>None of these.</source>
   <translation>Rien de cela.</translation>
  </message>
  <message>
   <source>None, or such as our people do not mind.</source>
   <translation>Aucune, ou telle que nos gens l’acceptent.</translation>
  </message>
  <message>
   <source>Not answered here</source>
   <translation>Sans réponse ici</translation>
  </message>
  <message>
   <source>Not at present</source>
   <translation>Pas pour l’instant</translation>
  </message>
  <message>
   <source>Not before</source>
   <translation>Pas avant</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Pas commencé</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Pas encore comparé</translation>
  </message>
  <message>
   <source>Not covered</source>
   <translation>Non couvert</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>Pas encore décidé</translation>
  </message>
  <message>
   <source>Not during working hours, for safety’s sake</source>
   <translation>Pas pendant le travail, pour raison de sécurité</translation>
  </message>
  <message>
   <source>Not every use makes sense for every organisation.</source>
   <translation>Tous les usages n’ont pas de sens pour toutes les organisations.</translation>
  </message>
  <message>
   <source>Not for us</source>
   <translation>Pas pour nous</translation>
  </message>
  <message>
   <source>Not in working hours</source>
   <translation>Pas pendant le travail</translation>
  </message>
  <message>
   <source>Not like that</source>
   <translation>Pas comme cela</translation>
  </message>
  <message>
   <source>Not looked at</source>
   <translation>Pas regardé</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Pas nécessaire</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not passed</source>
   <translation>Pas réussi</translation>
  </message>
  <message>
   <source>Not the author</source>
   <translation>Pas l’auteur</translation>
  </message>
  <message>
   <source>Not this</source>
   <translation>Pas ceci</translation>
  </message>
  <message>
   <source>Not tried yet</source>
   <translation>Pas encore essayé</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Noted on</source>
   <translation>Noté le</translation>
  </message>
  <message>
   <source>Notes and trials</source>
   <translation>Notes et essais</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>Rien ne part</translation>
  </message>
  <message>
   <source>Nothing goes out until somebody decides what should happen.</source>
   <translation>Rien ne part avant que quelqu’un décide ce qui doit se passer.</translation>
  </message>
  <message>
   <source>Nothing is said</source>
   <translation>On ne dit rien</translation>
  </message>
  <message>
   <source>Nothing, as long as nobody can be recognised</source>
   <translation>Rien, tant que personne n’est reconnaissable</translation>
  </message>
  <message>
   <source>Nothing, but there is another tie</source>
   <translation>Rien, mais il y a un autre lien</translation>
  </message>
  <message>
   <source>Notice the approvers need.</source>
   <translation>Préavis dont ont besoin ceux qui approuvent.</translation>
  </message>
  <message>
   <source>Nought, or far less than for posting, is a warning sign.</source>
   <translation>Zéro, ou bien moins que pour publier, est un signe d’alerte.</translation>
  </message>
  <message>
   <source>Now and then</source>
   <translation>De temps à autre</translation>
  </message>
  <message>
   <source>Number rung on</source>
   <translation>Numéro appelé le</translation>
  </message>
  <message>
   <source>Number tried on</source>
   <translation>Numéro essayé le</translation>
  </message>
  <message>
   <source>Numbers are rung every</source>
   <translation>Les numéros sont appelés tous les</translation>
  </message>
  <message>
   <source>Of 100 people, how many …</source>
   <translation>Sur 100 personnes, combien …</translation>
  </message>
  <message>
   <source>Of 100 taking part, writing each week, at least</source>
   <translation>Sur 100 participants, écrivent chaque semaine, au moins</translation>
  </message>
  <message>
   <source>Of 100 taking part.</source>
   <translation>Sur 100 participants.</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Proposé par</translation>
  </message>
  <message>
   <source>Offered, never demanded everywhere.</source>
   <translation>Proposé, jamais exigé partout.</translation>
  </message>
  <message>
   <source>Official accounts</source>
   <translation>Comptes officiels</translation>
  </message>
  <message>
   <source>Often</source>
   <translation>Souvent</translation>
  </message>
  <message>
   <source>Often touches</source>
   <translation>Touche souvent</translation>
  </message>
  <message>
   <source>Older documents that no longer count.</source>
   <translation>Documents anciens qui ne comptent plus.</translation>
  </message>
  <message>
   <source>Older posts</source>
   <translation>Publications anciennes</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>On an account approved once for all its posts</source>
   <translation>Sur un compte approuvé une fois pour toutes ses publications</translation>
  </message>
  <message>
   <source>On condition that</source>
   <translation>À condition que</translation>
  </message>
  <message>
   <source>On its own</source>
   <translation>Seul</translation>
  </message>
  <message>
   <source>On our channels</source>
   <translation>Sur nos canaux</translation>
  </message>
  <message>
   <source>On our own pages we show</source>
   <translation>Sur nos propres pages, nous montrons</translation>
  </message>
  <message>
   <source>On our own servers</source>
   <translation>Sur nos propres serveurs</translation>
  </message>
  <message>
   <source>On public questions a text needs none where a person checked it and answers for it.</source>
   <translation>Sur les questions publiques, un texte n’en a pas besoin si une personne l’a vérifié et en répond.</translation>
  </message>
  <message>
   <source>On public questions, if nobody checked it</source>
   <translation>Sur les questions publiques, si personne ne l’a vérifié</translation>
  </message>
  <message>
   <source>On the last day</source>
   <translation>Le dernier jour</translation>
  </message>
  <message>
   <source>On the most important accounts</source>
   <translation>Sur les comptes les plus importants</translation>
  </message>
  <message>
   <source>On the move</source>
   <translation>En déplacement</translation>
  </message>
  <message>
   <source>On their own</source>
   <translation>En autonomie</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>Sur ces canaux</translation>
  </message>
  <message>
   <source>On these days</source>
   <translation>Ces jours-là</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>À l’essai</translation>
  </message>
  <message>
   <source>On which devices</source>
   <translation>Sur quels appareils</translation>
  </message>
  <message>
   <source>Once it is in the register.</source>
   <translation>Une fois qu’il est dans le registre.</translation>
  </message>
  <message>
   <source>One entry for each account that could speak for you.</source>
   <translation>Une entrée pour chaque compte qui pourrait parler pour vous.</translation>
  </message>
  <message>
   <source>One entry for each place where others can write.</source>
   <translation>Une entrée pour chaque lieu où d’autres peuvent écrire.</translation>
  </message>
  <message>
   <source>One entry for every account, also planned, paused and retired ones.</source>
   <translation>Une entrée pour chaque compte, même prévu, en pause ou retiré.</translation>
  </message>
  <message>
   <source>One for each group and each of: system, information, message.</source>
   <translation>Une pour chaque groupe et chacun des trois : système, information, message.</translation>
  </message>
  <message>
   <source>One for each group that you have asked, or mean to ask.</source>
   <translation>Une pour chaque groupe que vous avez interrogé ou comptez interroger.</translation>
  </message>
  <message>
   <source>One for each place we thought about, the ones we decided against as well.</source>
   <translation>Une pour chaque lieu auquel nous avons pensé, même ceux que nous avons écartés.</translation>
  </message>
  <message>
   <source>One for each place.</source>
   <translation>Une pour chaque lieu.</translation>
  </message>
  <message>
   <source>One for each that you looked at, the ones you turned down as well.</source>
   <translation>Une pour chacun de ceux que vous avez examinés, même ceux que vous avez écartés.</translation>
  </message>
  <message>
   <source>One inside and one outside is a good beginning.</source>
   <translation>Une personne dedans et une dehors sont un bon début.</translation>
  </message>
  <message>
   <source>One language only; the others are there to help.</source>
   <translation>Une seule langue ; les autres sont là pour aider.</translation>
  </message>
  <message>
   <source>One line.</source>
   <translation>Une ligne.</translation>
  </message>
  <message>
   <source>One name, and somebody who stands in. People in a fright do not look for a mailbox.</source>
   <translation>Un nom, et quelqu’un qui supplée. Dans l’affolement, on ne cherche pas une boîte aux lettres.</translation>
  </message>
  <message>
   <source>One no from any of these ends the step.</source>
   <translation>Un seul non de l’un d’eux met fin à l’étape.</translation>
  </message>
  <message>
   <source>One of our own accounts</source>
   <translation>Un de nos comptes</translation>
  </message>
  <message>
   <source>One of several</source>
   <translation>Une parmi d’autres</translation>
  </message>
  <message>
   <source>One of the first</source>
   <translation>Parmi les premiers</translation>
  </message>
  <message>
   <source>One or two sentences, no list of commas.</source>
   <translation>Une ou deux phrases, pas d’énumération.</translation>
  </message>
  <message>
   <source>One person who answers for it all. Without a name, nobody does.</source>
   <translation>Une personne qui répond de tout. Sans nom, personne ne le fait.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Une personne.</translation>
  </message>
  <message>
   <source>One person. Everybody else points to what they said.</source>
   <translation>Une personne. Tous les autres renvoient à ce qu’elle a dit.</translation>
  </message>
  <message>
   <source>One purpose that can be said aloud.</source>
   <translation>Un but que l’on peut dire à voix haute.</translation>
  </message>
  <message>
   <source>One role that has to tick it off.</source>
   <translation>Un rôle qui doit le cocher.</translation>
  </message>
  <message>
   <source>One role, in writing, for a time.</source>
   <translation>Un rôle, par écrit, pour un temps.</translation>
  </message>
  <message>
   <source>One row each, the newest first.</source>
   <translation>Une ligne chacune, la plus récente d’abord.</translation>
  </message>
  <message>
   <source>One row for each group in each place.</source>
   <translation>Une ligne pour chaque groupe dans chaque lieu.</translation>
  </message>
  <message>
   <source>One row for each place and subject.</source>
   <translation>Une ligne pour chaque lieu et chaque sujet.</translation>
  </message>
  <message>
   <source>One row for each right, in words that name it.</source>
   <translation>Une ligne pour chaque droit, en mots qui le nomment.</translation>
  </message>
  <message>
   <source>One sentence people outside would understand too.</source>
   <translation>Une phrase que l’on comprendrait aussi au-dehors.</translation>
  </message>
  <message>
   <source>One sentence that can be checked.</source>
   <translation>Une phrase que l’on peut vérifier.</translation>
  </message>
  <message>
   <source>One sentence. If it takes three, it is probably two terms.</source>
   <translation>Une phrase. S’il en faut trois, ce sont sans doute deux termes.</translation>
  </message>
  <message>
   <source>One situation, two versions, one reason.</source>
   <translation>Une situation, deux versions, un motif.</translation>
  </message>
  <message>
   <source>One thing to do, not five.</source>
   <translation>Une chose à faire, pas cinq.</translation>
  </message>
  <message>
   <source>One thing to try.</source>
   <translation>Une chose à essayer.</translation>
  </message>
  <message>
   <source>Only all of them alike</source>
   <translation>Seulement tous de la même façon</translation>
  </message>
  <message>
   <source>Only an automatic reply</source>
   <translation>Seulement une réponse automatique</translation>
  </message>
  <message>
   <source>Only as a matter of fact, such as a visit</source>
   <translation>Seulement comme un fait, par exemple une visite</translation>
  </message>
  <message>
   <source>Only colleagues</source>
   <translation>Seulement des collègues</translation>
  </message>
  <message>
   <source>Only customers</source>
   <translation>Seulement des clients</translation>
  </message>
  <message>
   <source>Only for causes on the list</source>
   <translation>Seulement pour les causes de la liste</translation>
  </message>
  <message>
   <source>Only for these kinds of post</source>
   <translation>Seulement pour ces types de publication</translation>
  </message>
  <message>
   <source>Only if an older document wrote it in its own way.</source>
   <translation>Seulement si un document ancien l’écrivait à sa façon.</translation>
  </message>
  <message>
   <source>Only if they say so and name a person</source>
   <translation>Seulement s’ils le disent et nomment une personne</translation>
  </message>
  <message>
   <source>Only members or partners</source>
   <translation>Seulement des membres ou des partenaires</translation>
  </message>
  <message>
   <source>Only on these channels</source>
   <translation>Seulement sur ces canaux</translation>
  </message>
  <message>
   <source>Only our own people</source>
   <translation>Seulement nos propres collaborateurs</translation>
  </message>
  <message>
   <source>Only public posts that somebody brings to us</source>
   <translation>Seulement les publications publiques que l’on nous apporte</translation>
  </message>
  <message>
   <source>Only these ask for a new confirmation.</source>
   <translation>Celles-ci seulement demandent une nouvelle confirmation.</translation>
  </message>
  <message>
   <source>Only these channels</source>
   <translation>Seulement ces canaux</translation>
  </message>
  <message>
   <source>Only these still go out</source>
   <translation>Seuls ceux-ci partent encore</translation>
  </message>
  <message>
   <source>Only these. Criticism is not one of them.</source>
   <translation>Celles-ci seulement. La critique n’en est pas une.</translation>
  </message>
  <message>
   <source>Only those on the list</source>
   <translation>Seulement ceux de la liste</translation>
  </message>
  <message>
   <source>Only to say that a person will answer</source>
   <translation>Seulement pour dire qu’une personne répondra</translation>
  </message>
  <message>
   <source>Only what is public</source>
   <translation>Seulement ce qui est public</translation>
  </message>
  <message>
   <source>Only where a service has no roles, and only from the vault</source>
   <translation>Seulement si un service n’a pas de rôles, et seulement depuis le coffre</translation>
  </message>
  <message>
   <source>Only with help from outside</source>
   <translation>Seulement avec une aide extérieure</translation>
  </message>
  <message>
   <source>Only with the tie in plain words</source>
   <translation>Seulement en disant clairement le lien</translation>
  </message>
  <message>
   <source>Only with the tie in plain words, in the review</source>
   <translation>Seulement en disant clairement le lien, dans l’avis</translation>
  </message>
  <message>
   <source>Only with the written yes of the person and a notice</source>
   <translation>Seulement avec le oui écrit de la personne et un avis</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Open or closed as we need it</source>
   <translation>Ouvert ou fermé selon le besoin</translation>
  </message>
  <message>
   <source>Open unless there is a reason.</source>
   <translation>Ouvert, sauf s’il y a un motif.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Opening, handing over and closing accounts</source>
   <translation>Ouvrir, transmettre et fermer des comptes</translation>
  </message>
  <message>
   <source>Openness</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Ouvre ou ferme un compte</translation>
  </message>
  <message>
   <source>Or a community elsewhere</source>
   <translation>Ou une communauté ailleurs</translation>
  </message>
  <message>
   <source>Or a place that is not ours</source>
   <translation>Ou un lieu qui n’est pas à nous</translation>
  </message>
  <message>
   <source>Or from this section</source>
   <translation>Ou de cette section</translation>
  </message>
  <message>
   <source>Or the colleague whose account it is.</source>
   <translation>Ou le collègue à qui est le compte.</translation>
  </message>
  <message>
   <source>Or where it lies</source>
   <translation>Ou l’endroit où il se trouve</translation>
  </message>
  <message>
   <source>Order and timing</source>
   <translation>Ordre et délais</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other documents that belong here.</source>
   <translation>Autres documents qui vont avec.</translation>
  </message>
  <message>
   <source>Other documents that belong to this one, and which of them counts when two disagree.</source>
   <translation>Les autres documents qui vont avec celui-ci, et lequel l’emporte en cas de désaccord.</translation>
  </message>
  <message>
   <source>Other people's work (pictures, music, texts, logos)</source>
   <translation>Œuvres d’autrui (images, musique, textes, logos)</translation>
  </message>
  <message>
   <source>Other ways we considered</source>
   <translation>Autres voies envisagées</translation>
  </message>
  <message>
   <source>Other ways you looked at, and why you chose this one.</source>
   <translation>Les autres voies que vous avez regardées, et pourquoi vous avez choisi celle-ci.</translation>
  </message>
  <message>
   <source>Other words for the same thing.</source>
   <translation>D’autres mots pour la même chose.</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Others in our field are there</source>
   <translation>D’autres de notre domaine y sont</translation>
  </message>
  <message>
   <source>Others in your field have tried things on your audience already. Looking at them once or twice a year is the cheapest lesson there is. Look at a few, look properly, and write down what you learnt rather than what they have.

**What good looks like**

- Three to six names: the ones your customers mention, and one from another field that does it well.
- All six questions answered for each: with what, where, what, about what, followed by whom, how actively.
- A date on everything.
- One sentence of “what we take from it”.

**Rests on** *Before Leaping: six steps* (learn about your competition’s use: tools, places, information, subjects, followers, activity).</source>
   <translation>D’autres de votre domaine ont déjà essayé des choses sur votre public. Les regarder une ou deux fois par an est la leçon la moins chère qui soit. Regardez-en peu, regardez bien, et notez ce que vous avez appris plutôt que ce qu’ils ont.

**À quoi ressemble la réussite**

- Trois à six noms : ceux que vos clients mentionnent, et un d’un autre domaine qui le fait bien.
- Les six questions répondues pour chacun : avec quoi, où, quoi, sur quoi, suivi par qui, avec quelle activité.
- Une date sur tout.
- Une phrase de « ce que nous en retenons ».

**Repose sur** *Before Leaping: six steps* (apprendre l’usage qu’en font vos concurrents : outils, lieux, informations, sujets, abonnés, activité).</translation>
  </message>
  <message>
   <source>Others we look at</source>
   <translation>D’autres que nous regardons</translation>
  </message>
  <message>
   <source>Our channels there</source>
   <translation>Nos canaux là-bas</translation>
  </message>
  <message>
   <source>Our entries on review and map sites</source>
   <translation>Nos fiches sur les sites d’avis et de cartes</translation>
  </message>
  <message>
   <source>Our handles</source>
   <translation>Nos identifiants</translation>
  </message>
  <message>
   <source>Our internal networks</source>
   <translation>Nos réseaux internes</translation>
  </message>
  <message>
   <source>Our other programs can talk to it.</source>
   <translation>Nos autres programmes peuvent échanger avec.</translation>
  </message>
  <message>
   <source>Our own</source>
   <translation>À nous</translation>
  </message>
  <message>
   <source>Our own accounts</source>
   <translation>Nos propres comptes</translation>
  </message>
  <message>
   <source>Our own channels</source>
   <translation>Nos propres canaux</translation>
  </message>
  <message>
   <source>Our own need</source>
   <translation>Notre propre besoin</translation>
  </message>
  <message>
   <source>Our own pages, mail signatures and printed matter that point to it.</source>
   <translation>Nos pages, signatures de courriel et imprimés qui y renvoient.</translation>
  </message>
  <message>
   <source>Our people are there</source>
   <translation>Nos gens y sont</translation>
  </message>
  <message>
   <source>Our places and accounts</source>
   <translation>Nos lieux et nos comptes</translation>
  </message>
  <message>
   <source>Our posts count as</source>
   <translation>Nos publications comptent comme</translation>
  </message>
  <message>
   <source>Our programs can</source>
   <translation>Nos programmes peuvent</translation>
  </message>
  <message>
   <source>Ours would be as good</source>
   <translation>Le nôtre serait aussi bon</translation>
  </message>
  <message>
   <source>Ourselves</source>
   <translation>Nous-mêmes</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Outside</source>
   <translation>Dehors</translation>
  </message>
  <message>
   <source>Outside hours</source>
   <translation>Hors des heures</translation>
  </message>
  <message>
   <source>Outside working hours only, if they say so</source>
   <translation>Seulement hors du temps de travail, et s’ils le disent</translation>
  </message>
  <message>
   <source>Outside, for example</source>
   <translation>Dehors, par exemple</translation>
  </message>
  <message>
   <source>Outside: many questions or complaints</source>
   <translation>Dehors : beaucoup de questions ou de plaintes</translation>
  </message>
  <message>
   <source>Outsiders may draft; insiders speak.</source>
   <translation>Ceux du dehors peuvent rédiger ; ceux de la maison parlent.</translation>
  </message>
  <message>
   <source>Over: we keep it</source>
   <translation>Fini : nous le gardons</translation>
  </message>
  <message>
   <source>Over: we stop</source>
   <translation>Fini : nous arrêtons</translation>
  </message>
  <message>
   <source>Over: we try it differently</source>
   <translation>Fini : nous essayons autrement</translation>
  </message>
  <message>
   <source>Own and company devices</source>
   <translation>Appareils personnels et de l’entreprise</translation>
  </message>
  <message>
   <source>Own community or forum</source>
   <translation>Communauté ou forum à nous</translation>
  </message>
  <message>
   <source>Own, taken over, or made by the people you are there for.</source>
   <translation>À vous, repris, ou fait par ceux pour qui vous êtes là.</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Pages and figures</source>
   <translation>Pages et chiffres</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Payée, sponsorisée ou liée à un cadeau</translation>
  </message>
  <message>
   <source>Paid partners</source>
   <translation>Partenaires payés</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paires</translation>
  </message>
  <message>
   <source>Pairs of sentences show a tone better than adjectives do.</source>
   <translation>Des paires de phrases montrent un ton mieux que des adjectifs.</translation>
  </message>
  <message>
   <source>Part of a conversation</source>
   <translation>Fait partie d’une conversation</translation>
  </message>
  <message>
   <source>Part of our service moves to another company</source>
   <translation>Une part de notre service passe à une autre entreprise</translation>
  </message>
  <message>
   <source>Part of the course</source>
   <translation>Dans la formation</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Partenaires et fournisseurs</translation>
  </message>
  <message>
   <source>Partners on a list only</source>
   <translation>Seulement les partenaires d’une liste</translation>
  </message>
  <message>
   <source>Partners who sell or work with us</source>
   <translation>Partenaires qui vendent ou travaillent avec nous</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Réussi</translation>
  </message>
  <message>
   <source>Passed by</source>
   <translation>Réussi par</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Réussi le</translation>
  </message>
  <message>
   <source>Passed when</source>
   <translation>Réussi quand</translation>
  </message>
  <message>
   <source>Password in the shared vault</source>
   <translation>Mot de passe dans le coffre commun</translation>
  </message>
  <message>
   <source>Passwords and private accounts</source>
   <translation>Mots de passe et comptes privés</translation>
  </message>
  <message>
   <source>Passwords are kept in</source>
   <translation>Les mots de passe sont gardés dans</translation>
  </message>
  <message>
   <source>Past incidents</source>
   <translation>Incidents passés</translation>
  </message>
  <message>
   <source>Pause before answering anything heated</source>
   <translation>Faire une pause avant de répondre à ce qui est vif</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>People a total needs at least</source>
   <translation>Personnes qu’il faut au moins pour un total</translation>
  </message>
  <message>
   <source>People added</source>
   <translation>Personnes ajoutées</translation>
  </message>
  <message>
   <source>People also say</source>
   <translation>On dit aussi</translation>
  </message>
  <message>
   <source>People and numbers</source>
   <translation>Personnes et numéros</translation>
  </message>
  <message>
   <source>People are told</source>
   <translation>Les gens sont informés</translation>
  </message>
  <message>
   <source>People ask first of all: *may I say that I work here, and what happens if I do?* Tell them, in a friendly voice, and tell them what is none of your business.

**What good looks like**

- It begins with a yes: you may say where you work, you may like and share us, you may be proud.
- It asks for three things and no more: say that you work here when you speak about us, keep confidential what is, do not speak *for* us.
- A line for private opinions is offered, with the remark that it does not replace saying that you work here.
- It says what you never ask for: passwords, friend requests to the manager, a look at somebody’s private account.
- Pay, hours and working conditions may be spoken of. So may politics and everything else that is lawful.
- A word about how people protect themselves.

**Rests on** *Before Leaping: six steps* (how employees use social networking, nobody misidentifies themselves), and on laws on passwords of private accounts in more than half of the states of the United States and on off-duty conduct. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>On demande avant tout : *puis-je dire que je travaille ici, et que se passe-t-il si je le fais ?* Dites-le, d’une voix amicale, et dites ce qui ne vous regarde pas.

**À quoi ressemble la réussite**

- Cela commence par un oui : vous pouvez dire où vous travaillez, vous pouvez nous aimer et nous partager, vous pouvez en être fier.
- Trois demandes et pas plus : dites que vous travaillez ici quand vous parlez de nous, gardez confidentiel ce qui l’est, ne parlez pas *en notre nom*.
- Une phrase pour les opinions privées est proposée, avec la remarque qu’elle ne dispense pas de dire que vous travaillez ici.
- Il est dit ce que vous ne demandez jamais : des mots de passe, des demandes d’amitié au supérieur, un regard sur le compte privé de quelqu’un.
- On peut parler du salaire, des horaires et des conditions de travail. De politique aussi, et de tout ce qui est licite.
- Un mot sur la façon de se protéger.

**Repose sur** *Before Leaping: six steps* (comment les salariés se servent des réseaux sociaux, personne ne se présente sous une fausse identité), et sur des lois concernant les mots de passe de comptes privés dans plus de la moitié des États des États-Unis et la conduite hors service. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>People asked us to come</source>
   <translation>On nous a demandé de venir</translation>
  </message>
  <message>
   <source>People at an event</source>
   <translation>Personnes lors d’un événement</translation>
  </message>
  <message>
   <source>People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>On peut répartir les gens en groupes, et dire comment les groupes se parlent.</translation>
  </message>
  <message>
   <source>People confirm these guidelines</source>
   <translation>Les gens confirment ces règles</translation>
  </message>
  <message>
   <source>People do not read guidelines, they look for an answer. Collect the questions they really ask, in their words, and answer in two sentences with a link to the clause that says so. A question without a clause is a gap in the guidelines; a clause nobody asks about may be too obvious to need a page.

**What good looks like**

- Questions in the first person, as they were asked: *may I …?*, *what do I do if …?*
- The answer begins with yes, no or it depends, and on what.
- Each leads to the clause it follows from, so that answer and rule cannot drift apart.
- New ones come in all the time; those nobody asks any more go.

**Rests on** *Platt* (the types of issues that employees need clarified in order to use social media effectively and comfortably).</source>
   <translation>On ne lit pas des règles, on cherche une réponse. Rassemblez les questions que l’on pose vraiment, dans les mots de ceux qui les posent, et répondez en deux phrases avec un lien vers la clause qui le dit. Une question sans clause est une lacune des règles ; une clause sur laquelle personne ne demande rien est peut-être trop évidente pour mériter une page.

**À quoi ressemble la réussite**

- Des questions à la première personne, comme elles ont été posées : *puis-je … ?*, *que faire si … ?*
- La réponse commence par oui, non ou cela dépend, et de quoi.
- Chacune mène à la clause dont elle découle, pour que réponse et règle ne puissent s’éloigner.
- De nouvelles arrivent sans cesse ; celles que plus personne ne pose s’en vont.

**Repose sur** *Platt* (les types de questions que les salariés ont besoin de voir clarifiées pour se servir des réseaux sociaux avec efficacité et sans crainte).</translation>
  </message>
  <message>
   <source>People inside and outside who keep the conversation going.</source>
   <translation>Des personnes, dedans et dehors, qui font vivre la conversation.</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Personnes qu’elle touchera probablement</translation>
  </message>
  <message>
   <source>People keep to rules they find fair, and they find fair what they were told beforehand. So: say what you look at, what for, who sees it and how long it is kept. Say what you never look at. And say who decides, after having listened, when something went wrong.

**What good looks like**

- You look at *your* accounts and at what is said about you in public, not at people.
- Nothing is covert, nothing is about private accounts, and nobody is asked for a password.
- Each kind of looking has a purpose, a person and an end.
- Where there is a works council or a union agreement, it was asked first.
- Steps from a friendly word upwards, with the person heard before each one; a named role decides; local law comes first.
- Nobody is put at a disadvantage for a question, a report or an honest mistake.

**Rests on** Regulation (EU) 2016/679, articles 5, 6 and 13, guidance on monitoring at work, the judgment in Bărbulescu, rules on co-determination, laws of many states of the United States on private passwords, and *Platt* (with good judgment and these guidelines there will probably be no real problems). The references on monitoring were not looked up again. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>On respecte les règles que l’on trouve justes, et l’on trouve juste ce qui a été dit d’avance. Donc : dites ce que vous regardez, pour quoi, qui le voit et combien de temps c’est conservé. Dites ce que vous ne regardez jamais. Et dites qui décide, après avoir écouté, quand quelque chose s’est mal passé.

**À quoi ressemble la réussite**

- Vous regardez *vos* comptes et ce qui se dit de vous en public, pas les personnes.
- Rien n’est caché, rien ne touche aux comptes privés, et on ne demande de mot de passe à personne.
- Chaque type de regard a un but, une personne et une fin.
- Là où il y a un comité d’entreprise ou un accord syndical, on lui a demandé d’abord.
- Des mesures à partir d’un mot amical, la personne étant entendue avant chacune ; un rôle nommé décide ; le droit local passe d’abord.
- Personne n’est désavantagé pour une question, un signalement ou une erreur de bonne foi.

**Repose sur** le règlement (UE) 2016/679, articles 5, 6 et 13, les recommandations sur la surveillance au travail, l’arrêt Bărbulescu, les règles de codécision, les lois de nombreux États des États-Unis sur les mots de passe privés, et *Platt* (avec du bon sens et ces règles, il n’y aura sans doute pas de vrais problèmes). Les références sur la surveillance n’ont pas été revérifiées. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>People of each group who try it</source>
   <translation>Personnes de chaque groupe qui l’essaient</translation>
  </message>
  <message>
   <source>People taking part</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>People there need help with what we make</source>
   <translation>Des gens là-bas ont besoin d’aide avec ce que nous faisons</translation>
  </message>
  <message>
   <source>People trust what other customers say far more than what you say. That trust is worth having only while it is honest. So: ask everybody, answer everything, reward nobody for praise, and never write one yourself.

**What good looks like**

- Everybody is asked in the same words, not only those who seemed happy.
- Bad reviews are answered first, by a person, with what happens now.
- Nobody who works here, and nobody asked by somebody who works here, rates you as if they were a customer.
- Thanking somebody for a recommendation is fine if both sides say so openly.
- Reviews you show on your own pages are shown whole: good, bad, and how you know that they are real.

**Rests on** *Before Leaping: six steps* (people trust recommendations by other people; encourage those who like you to pass it on), *Social Networking in the Enterprise* (people complain sooner than they praise; never complain back). For the law see, for example, 16 CFR part 465 (United States), the Digital Markets, Competition and Consumers Act 2024 (United Kingdom) and Directive 2005/29/EC as amended (European Union). This program does not give legal advice.</source>
   <translation>On croit bien plus ce que disent d’autres clients que ce que vous dites. Cette confiance ne vaut que tant qu’elle est honnête. Donc : demandez à tous, répondez à tout, ne récompensez personne pour un éloge, et n’en écrivez jamais vous-même.

**À quoi ressemble la réussite**

- On demande à tous dans les mêmes mots, pas seulement à ceux qui semblaient contents.
- Les mauvais avis reçoivent une réponse en premier, par une personne, avec ce qui se passe maintenant.
- Nul qui travaille ici, et nul à qui l’un de nous l’a demandé, ne vous note comme s’il était client.
- Remercier quelqu’un pour une recommandation convient si les deux parties le disent ouvertement.
- Les avis que vous montrez sur vos propres pages sont montrés en entier : bons, mauvais, et comment vous savez qu’ils sont réels.

**Repose sur** *Before Leaping: six steps* (on se fie aux recommandations d’autres personnes ; encouragez ceux qui vous apprécient à le faire savoir), *Social Networking in the Enterprise* (on se plaint plus vite que l’on ne loue ; ne jamais se plaindre en retour). Pour le droit, voir par exemple 16 CFR part 465 (États-Unis), le Digital Markets, Competition and Consumers Act 2024 (Royaume-Uni) et la directive 2005/29/CE modifiée (Union européenne). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>People use social media well, and without worry, when they know what it is for. This section gives them the reason before the rules: what you want to achieve, whom you want to meet, and what counts as success.

**What good looks like**

- One sentence of purpose that a new colleague could repeat from memory.
- Two to five goals. Each says for whom, serves something the organisation wants anyway, and can be measured.
- Listening and helping stand beside telling and selling. A channel that only advertises rarely lasts.
- More sentences that begin with *you may* than with *you must not*: guidelines are there to enable.

**Rests on** *Platt, Developing a social media business strategy* (guidelines as an enabling framework), *Making social networking work* (be able to say what your goals are), *Before Leaping: six steps* (goals that serve the organisation's own), *Social Networking in the Enterprise* (more than marketing), *Columbus* (give more than you get).</source>
   <translation>On se sert bien des réseaux sociaux, et sans inquiétude, quand on sait à quoi cela sert. Cette section donne la raison avant les règles : ce que vous voulez obtenir, qui vous voulez rencontrer, et ce qui compte comme réussite.

**À quoi ressemble la réussite**

- Une phrase de but qu’un nouveau collègue pourrait répéter de mémoire.
- Deux à cinq objectifs. Chacun dit pour qui, sert quelque chose que l’organisation veut de toute façon, et peut se mesurer.
- Écouter et aider vont de pair avec dire et vendre. Un canal qui ne fait que de la publicité dure rarement.
- Plus de phrases qui commencent par *vous pouvez* que par *vous ne devez pas* : les règles sont là pour rendre capable.

**Repose sur** *Platt, Developing a social media business strategy* (les règles comme cadre qui rend capable), *Making social networking work* (savoir dire quels sont vos objectifs), *Before Leaping: six steps* (des objectifs qui servent ceux de l’organisation), *Social Networking in the Enterprise* (plus que du marketing), *Columbus* (donner plus que l’on ne reçoit).</translation>
  </message>
  <message>
   <source>People we want to reach</source>
   <translation>Les personnes que nous voulons atteindre</translation>
  </message>
  <message>
   <source>People were sent to</source>
   <translation>Les gens ont été orientés vers</translation>
  </message>
  <message>
   <source>People who begin first and help the others to begin.</source>
   <translation>Les personnes qui commencent et aident les autres à commencer.</translation>
  </message>
  <message>
   <source>People who can write, film and answer, and the time for it.</source>
   <translation>Des personnes qui savent écrire, filmer et répondre, et le temps qu’il faut.</translation>
  </message>
  <message>
   <source>People who do not exist, or did not say it</source>
   <translation>Personnes qui n’existent pas, ou qui ne l’ont pas dit</translation>
  </message>
  <message>
   <source>People who happen to be there</source>
   <translation>Personnes qui se trouvent là</translation>
  </message>
  <message>
   <source>People who listen</source>
   <translation>Personnes qui écoutent</translation>
  </message>
  <message>
   <source>People who stood out</source>
   <translation>Personnes qui se sont distinguées</translation>
  </message>
  <message>
   <source>People who were given something</source>
   <translation>Personnes à qui l’on a donné quelque chose</translation>
  </message>
  <message>
   <source>People who work here</source>
   <translation>Personnes qui travaillent ici</translation>
  </message>
  <message>
   <source>People who work here, with help from outside</source>
   <translation>Personnes qui travaillent ici, avec une aide extérieure</translation>
  </message>
  <message>
   <source>People who work there</source>
   <translation>Personnes qui y travaillent</translation>
  </message>
  <message>
   <source>People, and time in their diaries</source>
   <translation>Des personnes, et du temps dans leurs agendas</translation>
  </message>
  <message>
   <source>People, hours, money, skills.</source>
   <translation>Personnes, heures, argent, compétences.</translation>
  </message>
  <message>
   <source>Permission needed</source>
   <translation>Autorisation nécessaire</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Autorisations</translation>
  </message>
  <message>
   <source>Permissions are kept</source>
   <translation>Les autorisations sont conservées</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Données personnelles</translation>
  </message>
  <message>
   <source>Personal data and consent</source>
   <translation>Données personnelles et accord</translation>
  </message>
  <message>
   <source>Personal data: aggregate only</source>
   <translation>Données personnelles : totaux seulement</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Phase we are in</source>
   <translation>Phase où nous sommes</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Phases</translation>
  </message>
  <message>
   <source>Phases and levels</source>
   <translation>Phases et niveaux</translation>
  </message>
  <message>
   <source>Phones and computers</source>
   <translation>Téléphones et ordinateurs</translation>
  </message>
  <message>
   <source>Pictures and film</source>
   <translation>Images et films</translation>
  </message>
  <message>
   <source>Pictures and video</source>
   <translation>Images et vidéo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Place, or what it is for</source>
   <translation>Lieu, ou à quoi cela sert</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Places and their levels</source>
   <translation>Les lieux et leurs niveaux</translation>
  </message>
  <message>
   <source>Places are added and left by</source>
   <translation>Les lieux sont ajoutés et quittés par</translation>
  </message>
  <message>
   <source>Places of our own</source>
   <translation>Des lieux à nous</translation>
  </message>
  <message>
   <source>Places that look like yours and are not, each with the reason.</source>
   <translation>Des lieux qui semblent être à vous et ne le sont pas, chacun avec son motif.</translation>
  </message>
  <message>
   <source>Plain enough for two people to agree without asking.</source>
   <translation>Assez clair pour que deux personnes soient d’accord sans demander.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévu</translation>
  </message>
  <message>
   <source>Planned and running ones.</source>
   <translation>Celles qui sont prévues et en cours.</translation>
  </message>
  <message>
   <source>Planned, listening first, live, paused or retired.</source>
   <translation>Prévu, d’abord à l’écoute, en service, en pause ou retiré.</translation>
  </message>
  <message>
   <source>Planning and posting</source>
   <translation>Préparer et publier</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plateforme</translation>
  </message>
  <message>
   <source>Platform's own label</source>
   <translation>L’étiquette de la plateforme</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Balado</translation>
  </message>
  <message>
   <source>Politics and causes</source>
   <translation>Politique et causes</translation>
  </message>
  <message>
   <source>Politics and elections</source>
   <translation>Politique et élections</translation>
  </message>
  <message>
   <source>Politics on private accounts</source>
   <translation>Politique sur les comptes privés</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Mauvais</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Possible</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Publication</translation>
  </message>
  <message>
   <source>Post a message</source>
   <translation>Publier un message</translation>
  </message>
  <message>
   <source>Posts a day at most</source>
   <translation>Publications par jour, au plus</translation>
  </message>
  <message>
   <source>Posts a week, at least</source>
   <translation>Publications par semaine, au moins</translation>
  </message>
  <message>
   <source>Posts and answers side by side: what we like, what we would rather not see, and why.</source>
   <translation>Publications et réponses côte à côte : ce qui nous plaît, ce que nous préférons ne pas voir, et pourquoi.</translation>
  </message>
  <message>
   <source>Posts approved so far</source>
   <translation>Publications approuvées jusqu’ici</translation>
  </message>
  <message>
   <source>Posts are looked at by</source>
   <translation>Les publications sont regardées par</translation>
  </message>
  <message>
   <source>Posts in a row approved without correction</source>
   <translation>Publications de suite approuvées sans correction</translation>
  </message>
  <message>
   <source>Posts out of 100 that ask for nothing</source>
   <translation>Publications sur 100 qui ne demandent rien</translation>
  </message>
  <message>
   <source>Posts out of 100 that start from us, at most</source>
   <translation>Publications sur 100 dont l’initiative vient de nous, au plus</translation>
  </message>
  <message>
   <source>Posts read beforehand in this phase</source>
   <translation>Publications relues à l’avance dans cette phase</translation>
  </message>
  <message>
   <source>Posts that everybody can read, hear and understand.</source>
   <translation>Des publications que tout le monde peut lire, entendre et comprendre.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Pratique</translation>
  </message>
  <message>
   <source>Practice with a companion</source>
   <translation>Pratique avec un accompagnateur</translation>
  </message>
  <message>
   <source>Prepared in advance</source>
   <translation>Préparée à l’avance</translation>
  </message>
  <message>
   <source>Prepared or conversational</source>
   <translation>Préparée ou de conversation</translation>
  </message>
  <message>
   <source>Privacy notice</source>
   <translation>Avis de confidentialité</translation>
  </message>
  <message>
   <source>Private accounts</source>
   <translation>Comptes privés</translation>
  </message>
  <message>
   <source>Private accounts only as far as they speak about you.</source>
   <translation>Les comptes privés, seulement dans la mesure où ils parlent de vous.</translation>
  </message>
  <message>
   <source>Private accounts, when it is about us</source>
   <translation>Comptes privés, quand il s’agit de nous</translation>
  </message>
  <message>
   <source>Private customers</source>
   <translation>Clients particuliers</translation>
  </message>
  <message>
   <source>Private or professional readers</source>
   <translation>Lecteurs particuliers ou professionnels</translation>
  </message>
  <message>
   <source>Private use at work</source>
   <translation>Usage privé au travail</translation>
  </message>
  <message>
   <source>Private use in working hours</source>
   <translation>Usage privé pendant le travail</translation>
  </message>
  <message>
   <source>Professional readers</source>
   <translation>Lecteurs professionnels</translation>
  </message>
  <message>
   <source>Profiles, mail signatures, printed matter, vehicles, shop.</source>
   <translation>Profils, signatures de courriel, imprimés, véhicules, magasin.</translation>
  </message>
  <message>
   <source>Programs or people who help with descriptions, subtitles, contrast.</source>
   <translation>Programmes ou personnes qui aident pour les descriptions, les sous-titres, le contraste.</translation>
  </message>
  <message>
   <source>Promotes</source>
   <translation>Fait la promotion</translation>
  </message>
  <message>
   <source>Promotes something</source>
   <translation>Fait la promotion de quelque chose</translation>
  </message>
  <message>
   <source>Promoting</source>
   <translation>Promouvoir</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propositions</translation>
  </message>
  <message>
   <source>Proposals are answered within</source>
   <translation>Les propositions reçoivent une réponse sous</translation>
  </message>
  <message>
   <source>Proposals go to</source>
   <translation>Les propositions vont à</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>Proposé par</translation>
  </message>
  <message>
   <source>Protected rights and local rules</source>
   <translation>Droits protégés et règles locales</translation>
  </message>
  <message>
   <source>Public bodies and finance have duties of their own.</source>
   <translation>Les organismes publics et la finance ont des obligations propres.</translation>
  </message>
  <message>
   <source>Public bodies are often bound to one.</source>
   <translation>Les organismes publics sont souvent tenus à l’une d’elles.</translation>
  </message>
  <message>
   <source>Public body</source>
   <translation>Organisme public</translation>
  </message>
  <message>
   <source>Public domain</source>
   <translation>Domaine public</translation>
  </message>
  <message>
   <source>Public holiday</source>
   <translation>Jour férié</translation>
  </message>
  <message>
   <source>Public holidays and company days on which time does not count.</source>
   <translation>Jours fériés et jours de l’entreprise où le temps ne compte pas.</translation>
  </message>
  <message>
   <source>Public questions</source>
   <translation>Questions publiques</translation>
  </message>
  <message>
   <source>Public records, by law</source>
   <translation>Archives publiques, de par la loi</translation>
  </message>
  <message>
   <source>Publish the list, so that people can check.</source>
   <translation>Publiez la liste, pour que chacun puisse vérifier.</translation>
  </message>
  <message>
   <source>Published at</source>
   <translation>Publié à l’adresse</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>But</translation>
  </message>
  <message>
   <source>Purpose and goals</source>
   <translation>But et objectifs</translation>
  </message>
  <message>
   <source>Purpose in one sentence</source>
   <translation>Le but en une phrase</translation>
  </message>
  <message>
   <source>Put forward by</source>
   <translation>Présenté par</translation>
  </message>
  <message>
   <source>Put here what people look up and what would get in the way above: a form, a list of numbers, a letter to copy, a table of sizes. Say at the top whether it is a rule or only a help.

**What good looks like**

- It has a letter, and the text above points to it.
- It says who keeps it up to date, and since when it stands.
- It says whether it binds anybody.

An annex may hold as many clauses as you like, and there may be several.</source>
   <translation>Mettez ici ce que l’on consulte et qui gênerait plus haut : un formulaire, une liste de numéros, une lettre à copier, un tableau de tailles. Dites en tête si c’est une règle ou seulement une aide.

**À quoi ressemble la réussite**

- Elle a une lettre, et le texte plus haut y renvoie.
- Il est dit qui la tient à jour, et depuis quand elle vaut.
- Il est dit si elle engage quelqu’un.

Une annexe peut contenir autant de clauses que vous voulez, et il peut y en avoir plusieurs.</translation>
  </message>
  <message>
   <source>Put right within</source>
   <translation>Réparé sous</translation>
  </message>
  <message>
   <source>Putting it right</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Questions and corrections to</source>
   <translation>Questions et corrections à</translation>
  </message>
  <message>
   <source>Questions and remarks go to</source>
   <translation>Questions et remarques vont à</translation>
  </message>
  <message>
   <source>Questions do not keep to departments.</source>
   <translation>Les questions ne s’arrêtent pas aux services.</translation>
  </message>
  <message>
   <source>Questions go to</source>
   <translation>Les questions vont à</translation>
  </message>
  <message>
   <source>Questions people ask</source>
   <translation>Questions que l’on pose</translation>
  </message>
  <message>
   <source>Questions to</source>
   <translation>Questions à</translation>
  </message>
  <message>
   <source>Questions we ask our readers each week</source>
   <translation>Questions que nous posons à nos lecteurs chaque semaine</translation>
  </message>
  <message>
   <source>Questions we speak on</source>
   <translation>Questions sur lesquelles nous parlons</translation>
  </message>
  <message>
   <source>Rare</source>
   <translation>Rare</translation>
  </message>
  <message>
   <source>Rarely</source>
   <translation>Rarement</translation>
  </message>
  <message>
   <source>Rather like this</source>
   <translation>Plutôt comme ceci</translation>
  </message>
  <message>
   <source>Rather not</source>
   <translation>Plutôt pas</translation>
  </message>
  <message>
   <source>Ratings and reviews</source>
   <translation>Notes et avis</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>Joint au</translation>
  </message>
  <message>
   <source>Read by Legal</source>
   <translation>Lu par le service juridique</translation>
  </message>
  <message>
   <source>Read from the top; the first that fits decides. If none fits, the post waits.</source>
   <translation>Se lisent de haut en bas ; la première qui convient décide. Si aucune ne convient, la publication attend.</translation>
  </message>
  <message>
   <source>Read these guidelines on</source>
   <translation>A lu ces règles le</translation>
  </message>
  <message>
   <source>Read within</source>
   <translation>Lu sous</translation>
  </message>
  <message>
   <source>Readers asked for it</source>
   <translation>Les lecteurs l’ont demandé</translation>
  </message>
  <message>
   <source>Readers must confirm it again</source>
   <translation>Les lecteurs doivent confirmer de nouveau</translation>
  </message>
  <message>
   <source>Readiness</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Reading a sample after the event replaces asking before it.</source>
   <translation>Lire un échantillon après coup remplace la demande préalable.</translation>
  </message>
  <message>
   <source>Ready beforehand</source>
   <translation>Prêt à l’avance</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Motifs</translation>
  </message>
  <message>
   <source>Reasons, in writing, to the site. No pressure on anybody.</source>
   <translation>Des motifs, par écrit, au site. Aucune pression sur personne.</translation>
  </message>
  <message>
   <source>Recognition keeps voices going.</source>
   <translation>La reconnaissance entretient les voix.</translation>
  </message>
  <message>
   <source>Recommending others in our name</source>
   <translation>Recommander d’autres en notre nom</translation>
  </message>
  <message>
   <source>Records and retention</source>
   <translation>Archives et conservation</translation>
  </message>
  <message>
   <source>Recovery codes are kept</source>
   <translation>Les codes de secours sont gardés</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Parrainages</translation>
  </message>
  <message>
   <source>Refresher every</source>
   <translation>Rappel de formation tous les</translation>
  </message>
  <message>
   <source>Registered to</source>
   <translation>Enregistré au nom de</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>Régulièrement</translation>
  </message>
  <message>
   <source>Regulated business</source>
   <translation>Activité réglementée</translation>
  </message>
  <message>
   <source>Related policies</source>
   <translation>Règles connexes</translation>
  </message>
  <message>
   <source>Relief for those who carry it</source>
   <translation>Soulager ceux qui portent</translation>
  </message>
  <message>
   <source>Remarks are answered within</source>
   <translation>Les remarques reçoivent une réponse sous</translation>
  </message>
  <message>
   <source>Reminded every</source>
   <translation>Rappelé tous les</translation>
  </message>
  <message>
   <source>Reminding and looking are part of the duty.</source>
   <translation>Rappeler et regarder font partie de l’obligation.</translation>
  </message>
  <message>
   <source>Removals are noted</source>
   <translation>Les retraits sont notés</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Removed, and the person blocked if it is repeated</source>
   <translation>Retiré, et la personne bloquée en cas de récidive</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Renewed every</source>
   <translation>Renouvelé tous les</translation>
  </message>
  <message>
   <source>Repeat the course</source>
   <translation>Refaire la formation</translation>
  </message>
  <message>
   <source>Repeated after</source>
   <translation>À refaire après</translation>
  </message>
  <message>
   <source>Replaced by a newer one</source>
   <translation>Remplacé par un plus récent</translation>
  </message>
  <message>
   <source>Replaces</source>
   <translation>Remplace</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Report a slip within</source>
   <translation>Signaler une maladresse sous</translation>
  </message>
  <message>
   <source>Report to</source>
   <translation>Signaler à</translation>
  </message>
  <message>
   <source>Reported</source>
   <translation>Signalé</translation>
  </message>
  <message>
   <source>Reported on</source>
   <translation>Signalé le</translation>
  </message>
  <message>
   <source>Reporting wrongdoing</source>
   <translation>Signaler des actes répréhensibles</translation>
  </message>
  <message>
   <source>Requests from outside go to</source>
   <translation>Les demandes du dehors vont à</translation>
  </message>
  <message>
   <source>Requests to take something down go to</source>
   <translation>Les demandes de retrait vont à</translation>
  </message>
  <message>
   <source>Resellers and partners</source>
   <translation>Revendeurs et partenaires</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Réserve</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Repose sur</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Commerce de détail</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Retired channels</source>
   <translation>Canaux retirés</translation>
  </message>
  <message>
   <source>Retired so far</source>
   <translation>Retirés jusqu’ici</translation>
  </message>
  <message>
   <source>Retiring a channel</source>
   <translation>Retirer un canal</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Review of these guidelines</source>
   <translation>Relecture de ces règles</translation>
  </message>
  <message>
   <source>Review site</source>
   <translation>Site d’avis</translation>
  </message>
  <message>
   <source>Review sites</source>
   <translation>Sites d’avis</translation>
  </message>
  <message>
   <source>Reviews and referrals</source>
   <translation>Avis et parrainages</translation>
  </message>
  <message>
   <source>Reviews by our own people</source>
   <translation>Avis de notre propre personnel</translation>
  </message>
  <message>
   <source>Reviews of our own products</source>
   <translation>Avis sur nos propres produits</translation>
  </message>
  <message>
   <source>Reviews, ratings and referrals</source>
   <translation>Avis, notes et parrainages</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <source>Rhythm of each channel</source>
   <translation>Rythme de chaque canal</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droit</translation>
  </message>
  <message>
   <source>Rights from agencies and freelancers</source>
   <translation>Droits venant d’agences et d’indépendants</translation>
  </message>
  <message>
   <source>Rights that no ban here reaches.</source>
   <translation>Des droits qu’aucune interdiction n’atteint ici.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risque</translation>
  </message>
  <message>
   <source>Risk of the kind of post</source>
   <translation>Risque du type de publication</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risques</translation>
  </message>
  <message>
   <source>Risks and crisis</source>
   <translation>Risques et crise</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Rôles</translation>
  </message>
  <message>
   <source>Roles and rosters</source>
   <translation>Rôles et tableaux de service</translation>
  </message>
  <message>
   <source>Roles that moderate</source>
   <translation>Rôles qui modèrent</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Tableau de service</translation>
  </message>
  <message>
   <source>Rosters</source>
   <translation>Tableaux de service</translation>
  </message>
  <message>
   <source>Rosters are looked at every</source>
   <translation>Les tableaux de service sont revus tous les</translation>
  </message>
  <message>
   <source>Roughly, in an ordinary week.</source>
   <translation>À peu près, une semaine ordinaire.</translation>
  </message>
  <message>
   <source>Roughly.</source>
   <translation>À peu près.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules are found at</source>
   <translation>Les règles se trouvent à</translation>
  </message>
  <message>
   <source>Run by</source>
   <translation>Tenu par</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Runs contests or prize draws</source>
   <translation>Organise des concours ou des tirages au sort</translation>
  </message>
  <message>
   <source>Said yes</source>
   <translation>A dit oui</translation>
  </message>
  <message>
   <source>Said yes on</source>
   <translation>A dit oui le</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventes</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samedi</translation>
  </message>
  <message>
   <source>Say so in a clause as well.</source>
   <translation>Dites-le aussi dans une clause.</translation>
  </message>
  <message>
   <source>Say so in public, too.</source>
   <translation>Dites-le aussi en public.</translation>
  </message>
  <message>
   <source>Say who you are whenever you</source>
   <translation>Dites qui vous êtes chaque fois que vous</translation>
  </message>
  <message>
   <source>Saying goodbye</source>
   <translation>Prendre congé</translation>
  </message>
  <message>
   <source>Saying where you work</source>
   <translation>Dire où vous travaillez</translation>
  </message>
  <message>
   <source>Saying who we are whenever it matters to the reader, in words that cannot be missed.</source>
   <translation>Dire qui nous sommes chaque fois que cela compte pour le lecteur, en mots que l’on ne peut manquer.</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Dit la même chose</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Champ d’application</translation>
  </message>
  <message>
   <source>Scores from 0 to 5</source>
   <translation>Notes de 0 à 5</translation>
  </message>
  <message>
   <source>Scouts</source>
   <translation>Éclaireurs</translation>
  </message>
  <message>
   <source>Screen lock, updates, lost devices, working on the road.</source>
   <translation>Verrouillage d’écran, mises à jour, appareils perdus, travail en déplacement.</translation>
  </message>
  <message>
   <source>Second sign-in factor</source>
   <translation>Second facteur de connexion</translation>
  </message>
  <message>
   <source>Second sign-in factor is on</source>
   <translation>Le second facteur de connexion est actif</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Section of your own</source>
   <translation>Votre propre section</translation>
  </message>
  <message>
   <source>Securities broker or dealer (United States)</source>
   <translation>Courtier ou négociant en titres (États-Unis)</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Sécurité</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Vu par</translation>
  </message>
  <message>
   <source>Seen to by</source>
   <translation>Y veille</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Vendre ou faire de la publicité</translation>
  </message>
  <message>
   <source>Sells to private customers</source>
   <translation>Vend aux particuliers</translation>
  </message>
  <message>
   <source>Send pairs to</source>
   <translation>Envoyer des paires à</translation>
  </message>
  <message>
   <source>Sent by way of</source>
   <translation>Envoyé par</translation>
  </message>
  <message>
   <source>Serious matters are decided by</source>
   <translation>Les cas graves sont décidés par</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Sert</translation>
  </message>
  <message>
   <source>Serves these goals</source>
   <translation>Sert ces objectifs</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Service and account.</source>
   <translation>Service et compte.</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Services cut off at different lengths.</source>
   <translation>Les services coupent à des longueurs différentes.</translation>
  </message>
  <message>
   <source>Services differ in what they let you do, whom they let in and what they show beside your words. Look at each properly once, weigh what matters to you, and the choice makes itself, or can at least be explained. Come back to it when a service changes.

**What good looks like**

- Notes on each service that say how people behave there, and what you read to find out.
- Weights first, scores afterwards; otherwise the favourite wins.
- A service of one supplier, and a program of your own, are looked at beside the well-known ones.
- A decision with a reason, for the services you turned down as well.

**Rests on** *Before Leaping: six steps* (understand each service and how it works; read about it; look at proprietary platforms), *Social Networking in the Enterprise* (groups, mobile use, integration, exclusivity, advertising; it depends on your needs).</source>
   <translation>Les services diffèrent par ce qu’ils vous permettent, par qui ils laissent entrer et par ce qu’ils montrent à côté de vos mots. Regardez chacun bien une fois, pesez ce qui compte pour vous, et le choix se fait de lui-même, ou peut du moins s’expliquer. Revenez-y quand un service change.

**À quoi ressemble la réussite**

- Des notes sur chaque service qui disent comment on s’y comporte, et ce que vous avez lu pour le savoir.
- D’abord les poids, ensuite les notes ; sinon c’est le favori qui gagne.
- Un service de fournisseur unique, et un programme à vous, sont regardés à côté des plus connus.
- Une décision avec un motif, même pour les services que vous avez écartés.

**Repose sur** *Before Leaping: six steps* (comprendre chaque service et son fonctionnement ; se documenter ; regarder les plateformes de fournisseur), *Social Networking in the Enterprise* (groupes, usage mobile, intégration, exclusivité, publicité ; cela dépend de vos besoins).</translation>
  </message>
  <message>
   <source>Services for organisations, from a single supplier: which you looked at, and what you found.</source>
   <translation>Services pour organisations, d’un fournisseur unique : lesquels vous avez examinés, et ce que vous avez trouvé.</translation>
  </message>
  <message>
   <source>Services that we do not use</source>
   <translation>Services que nous n’utilisons pas</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Séances tenues</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Stabilisé</translation>
  </message>
  <message>
   <source>Several steps asked at once; all of them must be done unless the number says fewer.</source>
   <translation>Plusieurs étapes demandées à la fois ; toutes doivent être faites, sauf si le nombre en demande moins.</translation>
  </message>
  <message>
   <source>Shapes that several kinds of section use: lengths of time, people, conditions, and the rules of posting.</source>
   <translation>Des formes que plusieurs types de section utilisent : durées, personnes, conditions, et règles de publication.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of posts sent back in the last 90 days</source>
   <translation>Part des publications renvoyées ces 90 derniers jours</translation>
  </message>
  <message>
   <source>Share of voices with valid training</source>
   <translation>Part des voix dont la formation est valable</translation>
  </message>
  <message>
   <source>Share that is read</source>
   <translation>Part qui est lue</translation>
  </message>
  <message>
   <source>Shared logins</source>
   <translation>Accès communs</translation>
  </message>
  <message>
   <source>Shared praise counts as a recommendation.</source>
   <translation>Partager un éloge compte comme une recommandation.</translation>
  </message>
  <message>
   <source>Shared shapes</source>
   <translation>Formes communes</translation>
  </message>
  <message>
   <source>Shares are traded in public</source>
   <translation>Les actions sont cotées en bourse</translation>
  </message>
  <message>
   <source>Shares only, and only if it matters for what you offer.</source>
   <translation>Des parts seulement, et seulement si cela compte pour ce que vous proposez.</translation>
  </message>
  <message>
   <source>Shares only, from at least ten people.</source>
   <translation>Des parts seulement, à partir d’au moins dix personnes.</translation>
  </message>
  <message>
   <source>Shares only, such as: half under 40.</source>
   <translation>Des parts seulement, par exemple : la moitié a moins de 40 ans.</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Partage</translation>
  </message>
  <message>
   <source>Sharing our posts</source>
   <translation>Partager nos publications</translation>
  </message>
  <message>
   <source>Short enough for a heading.</source>
   <translation>Assez court pour un titre.</translation>
  </message>
  <message>
   <source>Short form</source>
   <translation>Forme courte</translation>
  </message>
  <message>
   <source>Short recipes anybody can follow.</source>
   <translation>De courtes recettes que chacun peut suivre.</translation>
  </message>
  <message>
   <source>Short tips.</source>
   <translation>De courts conseils.</translation>
  </message>
  <message>
   <source>Short, in your own voice.</source>
   <translation>Court, de votre propre voix.</translation>
  </message>
  <message>
   <source>Short, such as Phase 1: one process for everything.</source>
   <translation>Court, par exemple Phase 1 : un seul circuit pour tout.</translation>
  </message>
  <message>
   <source>Should we be here?</source>
   <translation>Devons-nous être ici ?</translation>
  </message>
  <message>
   <source>Showing people</source>
   <translation>Montrer des personnes</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Signé par</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>Papier signé</translation>
  </message>
  <message>
   <source>Signs of life</source>
   <translation>Signes de vie</translation>
  </message>
  <message>
   <source>Signs one can see</source>
   <translation>Signes visibles</translation>
  </message>
  <message>
   <source>Silence and objections</source>
   <translation>Silence et objections</translation>
  </message>
  <message>
   <source>Silence counts as agreement</source>
   <translation>Le silence vaut accord</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Single people can be seen in it</source>
   <translation>On peut y reconnaître des personnes</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Sites and units</source>
   <translation>Sites et unités</translation>
  </message>
  <message>
   <source>Situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <source>Six months while it is young, a year later on.</source>
   <translation>Six mois tant que c’est jeune, un an plus tard.</translation>
  </message>
  <message>
   <source>Six steps</source>
   <translation>Six étapes</translation>
  </message>
  <message>
   <source>Skill it takes</source>
   <translation>Savoir-faire nécessaire</translation>
  </message>
  <message>
   <source>Skills, not grades.</source>
   <translation>Des compétences, pas des grades.</translation>
  </message>
  <message>
   <source>Small steps first.</source>
   <translation>De petits pas d’abord.</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>Autant de personnes</translation>
  </message>
  <message>
   <source>So plainly that two people would choose the same level.</source>
   <translation>Si clairement que deux personnes choisiraient le même niveau.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort it the same way.</source>
   <translation>Si clairement que deux personnes le classeraient de même.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort the same newcomer the same way.</source>
   <translation>Si clairement que deux personnes classeraient de même le même nouveau venu.</translation>
  </message>
  <message>
   <source>So that everybody means the same by the same words.</source>
   <translation>Pour que chacun entende la même chose par les mêmes mots.</translation>
  </message>
  <message>
   <source>So that it can be shown later.</source>
   <translation>Pour que l’on puisse le montrer plus tard.</translation>
  </message>
  <message>
   <source>So that nobody else can move in under it.</source>
   <translation>Pour que personne d’autre ne s’installe sous ce nom.</translation>
  </message>
  <message>
   <source>So that nobody is surprised.</source>
   <translation>Pour que personne ne soit surpris.</translation>
  </message>
  <message>
   <source>So that nobody starts them again by accident.</source>
   <translation>Pour que personne ne les relance par mégarde.</translation>
  </message>
  <message>
   <source>So that people can tell which are ours.</source>
   <translation>Pour que l’on sache lesquels sont à nous.</translation>
  </message>
  <message>
   <source>So that the author learns what to change.</source>
   <translation>Pour que l’auteur apprenne quoi changer.</translation>
  </message>
  <message>
   <source>So that the next person who asks finds the answer here.</source>
   <translation>Pour que le prochain qui demande trouve la réponse ici.</translation>
  </message>
  <message>
   <source>So that the tie shows.</source>
   <translation>Pour que le lien se voie.</translation>
  </message>
  <message>
   <source>So that we can show it later.</source>
   <translation>Pour que nous puissions le montrer plus tard.</translation>
  </message>
  <message>
   <source>Social media shows an organisation as it is. If the telephone is not answered, the new channel will not be either, only in public. Ask your own people before you promise anything to others: what they know, what they have time for, how they feel, and whether they want to.

**What good looks like**

- You have rung your own number and written to your own address.
- Everybody was asked, not only those who were in favour, and you know how many answered.
- All departments are in it, for questions do not keep to departments.
- Where the answer is “not yet”, it says what has to happen first.

**Rests on** *Making social networking work* (look at how you handle telephone and e-mail first; people want people), *Before Leaping: six steps* (ask your entire staff; all departments need to work together).</source>
   <translation>Les réseaux sociaux montrent une organisation telle qu’elle est. Si l’on ne répond pas au téléphone, on ne répondra pas non plus sur le nouveau canal, mais en public. Demandez à vos propres gens avant de promettre quoi que ce soit à d’autres : ce qu’ils savent, ce dont ils ont le temps, ce qu’ils ressentent, et s’ils le veulent.

**À quoi ressemble la réussite**

- Vous avez appelé votre propre numéro et écrit à votre propre adresse.
- On a demandé à tous, pas seulement à ceux qui étaient pour, et vous savez combien ont répondu.
- Tous les services en sont, car les questions ne s’arrêtent pas aux services.
- Là où la réponse est « pas encore », il est dit ce qui doit d’abord se passer.

**Repose sur** *Making social networking work* (regardez d’abord comment vous traitez téléphone et courriel ; les gens veulent des gens), *Before Leaping: six steps* (demandez à tout votre personnel ; tous les services doivent travailler ensemble).</translation>
  </message>
  <message>
   <source>Social media takes time, and time not in the diary does not exist. Plan for listening and answering as well as for posting; plan for the weeks when you know there will be more to do; and have somebody in reserve for the ones you cannot know.

**What good looks like**

- Fixed blocks in real diaries, agreed with managers, within the hours people really have.
- At least as much time for listening and answering as for posting, and some for thinking about what you heard.
- A calendar of surges: launches, big changes, a service moving to another company.
- A reserve for evenings and weekends, with a name, even if it is hardly ever needed.
- A rhythm you can keep in a bad week, and something useful to post when there is no news. Not filler for its own sake.

**Rests on** *Platt* (time from their schedules; listening in both directions; launches and surprises), *Making social networking work* (update regularly), *Social Networking in the Enterprise* (planned updates even without news), *Before Leaping: six steps* (time costs; how often and how long; time to analyse).</source>
   <translation>Les réseaux sociaux prennent du temps, et un temps qui n’est pas dans l’agenda n’existe pas. Prévoyez d’écouter et de répondre autant que de publier ; prévoyez les semaines où vous savez qu’il y aura plus à faire ; et ayez quelqu’un en réserve pour celles que vous ne pouvez connaître.

**À quoi ressemble la réussite**

- Des plages fixes dans de vrais agendas, convenues avec les supérieurs, dans les heures que les gens ont vraiment.
- Au moins autant de temps pour écouter et répondre que pour publier, et un peu pour réfléchir à ce que vous avez entendu.
- Un calendrier des pics : lancements, grands changements, un service qui passe à une autre entreprise.
- Une réserve pour les soirs et les fins de semaine, avec un nom, même si l’on n’en a presque jamais besoin.
- Un rythme que vous pouvez tenir une mauvaise semaine, et quelque chose d’utile à publier quand il n’y a pas de nouvelles. Pas du remplissage pour lui-même.

**Repose sur** *Platt* (du temps pris sur leurs agendas ; écouter dans les deux sens ; lancements et surprises), *Making social networking work* (mettre à jour régulièrement), *Social Networking in the Enterprise* (des mises à jour prévues même sans nouvelles), *Before Leaping: six steps* (le temps coûte ; à quelle fréquence et combien de temps ; du temps pour analyser).</translation>
  </message>
  <message>
   <source>Software and technology</source>
   <translation>Logiciel et technologie</translation>
  </message>
  <message>
   <source>Some do</source>
   <translation>Certains le font</translation>
  </message>
  <message>
   <source>Some have</source>
   <translation>Certains l’ont</translation>
  </message>
  <message>
   <source>Some posts are worthless tomorrow.</source>
   <translation>Certaines publications ne valent plus rien demain.</translation>
  </message>
  <message>
   <source>Some roles</source>
   <translation>Certains rôles</translation>
  </message>
  <message>
   <source>Some that we chose, and say so</source>
   <translation>Certains, que nous avons choisis, et nous le disons</translation>
  </message>
  <message>
   <source>Some, chosen by chance</source>
   <translation>Certains, tirés au hasard</translation>
  </message>
  <message>
   <source>Somebody decides</source>
   <translation>Quelqu’un décide</translation>
  </message>
  <message>
   <source>Somebody else has it, and we would like it</source>
   <translation>Quelqu’un d’autre l’a, et nous aimerions l’avoir</translation>
  </message>
  <message>
   <source>Somebody else has it, rightly</source>
   <translation>Quelqu’un d’autre l’a, à bon droit</translation>
  </message>
  <message>
   <source>Somebody else reads heated answers</source>
   <translation>Quelqu’un d’autre lit les réponses vives</translation>
  </message>
  <message>
   <source>Somebody experienced confirms it</source>
   <translation>Une personne expérimentée le confirme</translation>
  </message>
  <message>
   <source>Somebody fetched an old post and its approval.</source>
   <translation>Quelqu’un a retrouvé une ancienne publication et son approbation.</translation>
  </message>
  <message>
   <source>Somebody inside who knows the organisation well. Not an agency, not a beginner.</source>
   <translation>Quelqu’un de la maison qui connaît bien l’organisation. Pas une agence, pas un débutant.</translation>
  </message>
  <message>
   <source>Somebody looks for silence every</source>
   <translation>Quelqu’un guette le silence tous les</translation>
  </message>
  <message>
   <source>Somebody noticed something: tell</source>
   <translation>Quelqu’un a remarqué quelque chose : prévenir</translation>
  </message>
  <message>
   <source>Somebody other than the person who looks after it.</source>
   <translation>Une autre personne que celle qui s’en occupe.</translation>
  </message>
  <message>
   <source>Somebody reads it all together and says what follows.</source>
   <translation>Quelqu’un lit le tout et dit ce qui en découle.</translation>
  </message>
  <message>
   <source>Somebody technical</source>
   <translation>Une personne technique</translation>
  </message>
  <message>
   <source>Somebody to talk to</source>
   <translation>Quelqu’un à qui parler</translation>
  </message>
  <message>
   <source>Somebody who can always be reached.</source>
   <translation>Quelqu’un que l’on peut toujours joindre.</translation>
  </message>
  <message>
   <source>Somebody who had no part in it.</source>
   <translation>Quelqu’un qui n’y a pas pris part.</translation>
  </message>
  <message>
   <source>Somebody who has seen them do it.</source>
   <translation>Quelqu’un qui les a vus faire.</translation>
  </message>
  <message>
   <source>Somebody who was not involved.</source>
   <translation>Quelqu’un qui n’était pas concerné.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>Something else that matters to us</source>
   <translation>Autre chose qui compte pour nous</translation>
  </message>
  <message>
   <source>Something for a good one</source>
   <translation>Quelque chose pour un bon</translation>
  </message>
  <message>
   <source>Something made with AI</source>
   <translation>Quelque chose fait avec l’IA</translation>
  </message>
  <message>
   <source>Something not yet announced</source>
   <translation>Quelque chose qui n’est pas encore annoncé</translation>
  </message>
  <message>
   <source>Something one can point at.</source>
   <translation>Quelque chose que l’on peut montrer.</translation>
  </message>
  <message>
   <source>Something one can recognise, not a mood.</source>
   <translation>Quelque chose que l’on reconnaît, pas une humeur.</translation>
  </message>
  <message>
   <source>Something real, half an hour.</source>
   <translation>Quelque chose de réel, une demi-heure.</translation>
  </message>
  <message>
   <source>Something to mend</source>
   <translation>Quelque chose à corriger</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>Parfois</translation>
  </message>
  <message>
   <source>Sooner or later somebody will complain in public. It is no disaster; it may be the best thing you hear that week. What people remember is how you answered.

**What good looks like**

- Confident but never smug; helpful and in earnest. Shown by pairs of sentences, not by adjectives.
- Ask before you assume. Never complain back, never blame the person who wrote.
- A pause before answering anything that makes you cross, and a second reading.
- A short table: what it looks like, what to do first, who takes over. Criticism is answered; abuse is not.
- Somebody looks after the people who have to read all this.
- Numbers are read with care: the unhappy write sooner than the happy.

**A decision to take:** you promised to answer everybody, yet some things are best left alone. Define *inappropriate* narrowly, in the table, so that criticism is never filed under it. And say how a pause to calm down fits your promise to answer quickly.

**Rests on** *Social Networking in the Enterprise* (negative feedback will come; calm down and re-read; never complain back; ask for clarification; ignore what is merely offensive), *Before Leaping: six steps* (off-message posts, harm to reputation, the personal touch), *Making social networking work* (respond, engage; people rather than machines), *Columbus* (good and bad shared freely).</source>
   <translation>Tôt ou tard, quelqu’un se plaindra en public. Ce n’est pas un désastre ; c’est peut-être ce que vous entendrez de mieux cette semaine-là. Ce que l’on retient, c’est votre réponse.

**À quoi ressemble la réussite**

- Sûr de soi mais jamais suffisant ; serviable et sincère. Montré par des paires de phrases, pas par des adjectifs.
- Demandez avant de supposer. Ne vous plaignez jamais en retour, n’accusez jamais la personne qui a écrit.
- Une pause avant de répondre à ce qui vous fâche, et une seconde lecture.
- Un court tableau : à quoi cela ressemble, que faire d’abord, qui prend le relais. À la critique on répond ; à l’insulte non.
- Quelqu’un prend soin de ceux qui doivent lire tout cela.
- Les chiffres se lisent avec précaution : les mécontents écrivent plus vite que les contents.

**Une décision à prendre :** vous avez promis de répondre à tous, mais mieux vaut laisser certaines choses de côté. Définissez *déplacé* étroitement, dans le tableau, pour que la critique n’y soit jamais rangée. Et dites comment une pause pour se calmer s’accorde avec votre promesse de répondre vite.

**Repose sur** *Social Networking in the Enterprise* (les critiques viendront ; se calmer et relire ; ne jamais se plaindre en retour ; demander des précisions ; ignorer ce qui est seulement blessant), *Before Leaping: six steps* (publications hors sujet, tort à la réputation, la touche personnelle), *Making social networking work* (répondre, échanger ; des personnes plutôt que des machines), *Columbus* (le bon et le mauvais, partagés librement).</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Sorte</translation>
  </message>
  <message>
   <source>Sounds like a person</source>
   <translation>Sonne comme une personne</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Speak for us, for the reason given in a clause</source>
   <translation>Parler pour nous, pour la raison donnée dans une clause</translation>
  </message>
  <message>
   <source>Speakers and artists</source>
   <translation>Intervenants et artistes</translation>
  </message>
  <message>
   <source>Speaks for us</source>
   <translation>Parle pour nous</translation>
  </message>
  <message>
   <source>Special cases</source>
   <translation>Cas particuliers</translation>
  </message>
  <message>
   <source>Spectators</source>
   <translation>Spectateurs</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Standard we go by</source>
   <translation>Norme que nous suivons</translation>
  </message>
  <message>
   <source>Stands in</source>
   <translation>Supplée</translation>
  </message>
  <message>
   <source>Starting an account takes a minute; keeping it alive takes years. A few honest questions beforehand save you from channels that nobody has time for. “No, not for us” is as good an answer as “yes” if you can say why, and worth writing down: otherwise the question comes back every spring.

**What good looks like**

- The five questions are answered in words a colleague from another department understands.
- Goals, ways, means, people, figures and messages are in place before the first account opens.
- The reason is one of your own. That others do it, or that it costs nothing, is not one.
- Each decision has a name, a date and a day to look at it again, the decisions against a place as well.
- You know what it would look like if it did not work.

**Rests on** *Before Leaping: six steps* (know what it is, how it works, where people are, how they behave there, and what it costs), *Social Networking in the Enterprise* (some organisations should rather not), *Columbus* (not everyone needs to join), *Making social networking work* (unseen or indifferent, the effort is wasted).</source>
   <translation>Ouvrir un compte prend une minute ; le garder vivant prend des années. Quelques questions honnêtes posées d’avance vous épargnent des canaux pour lesquels personne n’a le temps. « Non, pas pour nous » est une aussi bonne réponse que « oui » si vous pouvez dire pourquoi, et mérite d’être notée : sinon la question revient chaque printemps.

**À quoi ressemble la réussite**

- Les cinq questions ont leur réponse dans des mots qu’un collègue d’un autre service comprend.
- Objectifs, voies, moyens, personnes, chiffres et messages sont en place avant l’ouverture du premier compte.
- La raison est à vous. Que d’autres le fassent, ou que cela ne coûte rien, n’en est pas une.
- Chaque décision a un nom, une date et un jour où la revoir, même les décisions contre un lieu.
- Vous savez à quoi cela ressemblerait si cela ne marchait pas.

**Repose sur** *Before Leaping: six steps* (savoir ce que c’est, comment cela marche, où sont les gens, comment ils s’y comportent, et ce que cela coûte), *Social Networking in the Enterprise* (certaines organisations devraient plutôt s’abstenir), *Columbus* (tout le monde n’a pas besoin de rejoindre), *Making social networking work* (invisible ou indifférent, l’effort est perdu).</translation>
  </message>
  <message>
   <source>Starts when</source>
   <translation>Commence quand</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Stay as they are</source>
   <translation>Restent tels quels</translation>
  </message>
  <message>
   <source>Staying flexible</source>
   <translation>Rester souple</translation>
  </message>
  <message>
   <source>Staying ready</source>
   <translation>Rester prêt</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>Step down one trust level</source>
   <translation>Descendre d’un niveau de confiance</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Steps added to the ordinary ones while this lasts.</source>
   <translation>Étapes ajoutées aux étapes ordinaires tant que cela dure.</translation>
  </message>
  <message>
   <source>Steps against impersonation</source>
   <translation>Mesures contre l’usurpation d’identité</translation>
  </message>
  <message>
   <source>Steps in order. No steps: free to post. Forbidden and kept back stand instead of steps.</source>
   <translation>Étapes dans l’ordre. Aucune étape : publication libre. Interdit et retenu remplacent les étapes.</translation>
  </message>
  <message>
   <source>Steps of a hand-over</source>
   <translation>Étapes d’une transmission</translation>
  </message>
  <message>
   <source>Steps to open an account</source>
   <translation>Étapes pour ouvrir un compte</translation>
  </message>
  <message>
   <source>Steps when an account is taken over</source>
   <translation>Étapes quand un compte est pris</translation>
  </message>
  <message>
   <source>Steps when somebody leaves</source>
   <translation>Étapes quand quelqu’un part</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Encore ouvert</translation>
  </message>
  <message>
   <source>Stopped within</source>
   <translation>Arrêté sous</translation>
  </message>
  <message>
   <source>Stops scheduled posts</source>
   <translation>Arrête les publications programmées</translation>
  </message>
  <message>
   <source>Strengths</source>
   <translation>Points forts</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Plus strict pour un temps</translation>
  </message>
  <message>
   <source>Stricter rules follow from some of these. Ask whoever advises you.</source>
   <translation>Certains d’entre eux entraînent des règles plus strictes. Demandez à qui vous conseille.</translation>
  </message>
  <message>
   <source>Stricter than the one before, because</source>
   <translation>Plus stricte que la précédente, parce que</translation>
  </message>
  <message>
   <source>Such as #contest with your name.</source>
   <translation>Par exemple #concours avec votre nom.</translation>
  </message>
  <message>
   <source>Such as A.</source>
   <translation>Par exemple A.</translation>
  </message>
  <message>
   <source>Such as Comments on the page, or the members’ group.</source>
   <translation>Par exemple Commentaires sur la page, ou le groupe des membres.</translation>
  </message>
  <message>
   <source>Such as Customers: the message.</source>
   <translation>Par exemple Clients : le message.</translation>
  </message>
  <message>
   <source>Such as LinkedIn, also where you do not post.</source>
   <translation>Par exemple LinkedIn, même là où vous ne publiez pas.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 8 to 20. Say it on the channel too.</source>
   <translation>Par exemple du lundi au vendredi, de 8 h à 20 h. Dites-le aussi sur le canal.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 9 to 17, UK time. Say so on the channel as well.</source>
   <translation>Par exemple du lundi au vendredi, de 9 h à 17 h, heure du Royaume-Uni. Dites-le aussi sur le canal.</translation>
  </message>
  <message>
   <source>Such as Video channel of the workshop.</source>
   <translation>Par exemple Canal vidéo de l’atelier.</translation>
  </message>
  <message>
   <source>Such as a fan page that somebody else runs.</source>
   <translation>Par exemple une page d’amateurs tenue par quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>Such as a professional network or a blog about one’s field; also what happens to it when somebody leaves.</source>
   <translation>Par exemple un réseau professionnel ou un blog sur son domaine ; et aussi ce qu’il devient quand la personne part.</translation>
  </message>
  <message>
   <source>Such as a staff meeting, a letter, the website.</source>
   <translation>Par exemple une réunion du personnel, une lettre, le site.</translation>
  </message>
  <message>
   <source>Such as a text, a picture, a film, a talk, a list.</source>
   <translation>Par exemple un texte, une image, un film, un exposé, une liste.</translation>
  </message>
  <message>
   <source>Such as an hour of searching.</source>
   <translation>Par exemple une heure de recherche.</translation>
  </message>
  <message>
   <source>Such as customers who write on your pages. House rules for them are something else.</source>
   <translation>Par exemple des clients qui écrivent sur vos pages. Les règles de la maison pour eux, c’est autre chose.</translation>
  </message>
  <message>
   <source>Such as in shelters, security or debt collection.</source>
   <translation>Par exemple dans un foyer, dans la sécurité ou dans le recouvrement de dettes.</translation>
  </message>
  <message>
   <source>Such as judges, civil servants before elections, or people who sign for a charity.</source>
   <translation>Par exemple des juges, des fonctionnaires avant les élections, ou ceux qui signent pour une organisation caritative.</translation>
  </message>
  <message>
   <source>Such as made-up names and figures.</source>
   <translation>Par exemple des noms et des chiffres inventés.</translation>
  </message>
  <message>
   <source>Such as management, reception, shops.</source>
   <translation>Par exemple la direction, l’accueil, les magasins.</translation>
  </message>
  <message>
   <source>Such as one year, or as long as they agree.</source>
   <translation>Par exemple un an, ou tant qu’ils sont d’accord.</translation>
  </message>
  <message>
   <source>Such as probation, standard, trusted.</source>
   <translation>Par exemple débutant, courant, de confiance.</translation>
  </message>
  <message>
   <source>Such as ratings, questions and answers, a small program on their site.</source>
   <translation>Par exemple des notes, des questions-réponses, un petit programme sur leur site.</translation>
  </message>
  <message>
   <source>Such as the intranet’s discussion pages, or one public channel.</source>
   <translation>Par exemple les pages de discussion de l’intranet, ou un seul canal public.</translation>
  </message>
  <message>
   <source>Such as the new support channel.</source>
   <translation>Par exemple le nouveau canal d’assistance.</translation>
  </message>
  <message>
   <source>Such as the switch for paid partnerships, where there is one.</source>
   <translation>Par exemple le bouton pour les partenariats payés, s’il y en a un.</translation>
  </message>
  <message>
   <source>Such as weekdays 8 to 18.</source>
   <translation>Par exemple en semaine de 8 h à 18 h.</translation>
  </message>
  <message>
   <source>Such as what people said.</source>
   <translation>Par exemple ce que l’on a dit.</translation>
  </message>
  <message>
   <source>Such as when somebody leaves, or after a year without a visit.</source>
   <translation>Par exemple quand quelqu’un part, ou après un an sans visite.</translation>
  </message>
  <message>
   <source>Such as: a colleague at work, smiling into the camera.</source>
   <translation>Par exemple : un collègue au travail, souriant face à l’appareil.</translation>
  </message>
  <message>
   <source>Such as: answers can be searched for years later.</source>
   <translation>Par exemple : on retrouve encore les réponses des années plus tard.</translation>
  </message>
  <message>
   <source>Such as: applicants on the video service.</source>
   <translation>Par exemple : les candidats sur le service vidéo.</translation>
  </message>
  <message>
   <source>Such as: be the first to tell.</source>
   <translation>Par exemple : être les premiers à le dire.</translation>
  </message>
  <message>
   <source>Such as: comments on our pages.</source>
   <translation>Par exemple : les commentaires sur nos pages.</translation>
  </message>
  <message>
   <source>Such as: daily desk.</source>
   <translation>Par exemple : permanence du jour.</translation>
  </message>
  <message>
   <source>Such as: picture that could be taken for real.</source>
   <translation>Par exemple : image que l’on pourrait croire réelle.</translation>
  </message>
  <message>
   <source>Such as: posts and their approvals.</source>
   <translation>Par exemple : publications et leurs approbations.</translation>
  </message>
  <message>
   <source>Such as: speaking about pay and hours.</source>
   <translation>Par exemple : parler du salaire et des horaires.</translation>
  </message>
  <message>
   <source>Such as: the day of the post.</source>
   <translation>Par exemple : le jour de la publication.</translation>
  </message>
  <message>
   <source>Suggest and draft; somebody inside decides and posts</source>
   <translation>Proposer et rédiger ; quelqu’un de la maison décide et publie</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Dimanche</translation>
  </message>
  <message>
   <source>Suppliers we asked</source>
   <translation>Fournisseurs que nous avons interrogés</translation>
  </message>
  <message>
   <source>Support for people who read abuse</source>
   <translation>Soutien à ceux qui lisent des insultes</translation>
  </message>
  <message>
   <source>Tag that shows an entry</source>
   <translation>Mot-dièse qui signale une participation</translation>
  </message>
  <message>
   <source>Tags that readers do not understand as a tie.</source>
   <translation>Des mots-dièse que les lecteurs ne comprennent pas comme un lien.</translation>
  </message>
  <message>
   <source>Take it down</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Taken down within</source>
   <translation>Retiré sous</translation>
  </message>
  <message>
   <source>Taken from</source>
   <translation>Pris de</translation>
  </message>
  <message>
   <source>Taken part</source>
   <translation>A participé</translation>
  </message>
  <message>
   <source>Taking down</source>
   <translation>Retrait</translation>
  </message>
  <message>
   <source>Taking part is voluntary</source>
   <translation>La participation est volontaire</translation>
  </message>
  <message>
   <source>Talk it over with the author</source>
   <translation>En parler avec l’auteur</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <source>Teaches</source>
   <translation>Enseigne</translation>
  </message>
  <message>
   <source>Teams and groups</source>
   <translation>Équipes et groupes</translation>
  </message>
  <message>
   <source>Teams you listed under Who may post can be used here and need not be repeated.</source>
   <translation>Les équipes inscrites sous Qui peut publier peuvent servir ici et n’ont pas à être répétées.</translation>
  </message>
  <message>
   <source>Tell</source>
   <translation>Prévenir</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Annoncer nos nouvelles</translation>
  </message>
  <message>
   <source>Tell the person accountable</source>
   <translation>Prévenir la personne qui en répond</translation>
  </message>
  <message>
   <source>Tell us if you cannot read something</source>
   <translation>Dites-nous si vous ne pouvez pas lire quelque chose</translation>
  </message>
  <message>
   <source>Telling people</source>
   <translation>Informer les gens</translation>
  </message>
  <message>
   <source>Tells us about</source>
   <translation>Nous renseigne sur</translation>
  </message>
  <message>
   <source>Temporary and agency staff</source>
   <translation>Intérimaires et personnel temporaire</translation>
  </message>
  <message>
   <source>Tempting, not ridiculous.</source>
   <translation>Tentant, pas ridicule.</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Terme</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Terms of a service</source>
   <translation>Conditions d’un service</translation>
  </message>
  <message>
   <source>Terms we use</source>
   <translation>Termes que nous employons</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <source>Tests for going further</source>
   <translation>Critères pour aller plus loin</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Texts that are agreed beforehand and may be used unchanged.</source>
   <translation>Textes convenus à l’avance et utilisables tels quels.</translation>
  </message>
  <message>
   <source>That document counts</source>
   <translation>Cet autre document compte</translation>
  </message>
  <message>
   <source>The account or the duty, such as evenings and weekends.</source>
   <translation>Le compte ou le service, tel que soirs et fins de semaine.</translation>
  </message>
  <message>
   <source>The account or the group of accounts.</source>
   <translation>Le compte ou le groupe de comptes.</translation>
  </message>
  <message>
   <source>The address itself stands with the channel.</source>
   <translation>L’adresse elle-même figure avec le canal.</translation>
  </message>
  <message>
   <source>The author</source>
   <translation>L’auteur</translation>
  </message>
  <message>
   <source>The author has an open incident</source>
   <translation>L’auteur a un incident ouvert</translation>
  </message>
  <message>
   <source>The author's groups</source>
   <translation>Groupes de l’auteur</translation>
  </message>
  <message>
   <source>The author's own account</source>
   <translation>Compte personnel de l’auteur</translation>
  </message>
  <message>
   <source>The author's own agreement does not count here.</source>
   <translation>L’accord de l’auteur lui-même ne compte pas ici.</translation>
  </message>
  <message>
   <source>The author's roles</source>
   <translation>Rôles de l’auteur</translation>
  </message>
  <message>
   <source>The author's tie to us</source>
   <translation>Lien de l’auteur avec nous</translation>
  </message>
  <message>
   <source>The author's trust level</source>
   <translation>Niveau de confiance de l’auteur</translation>
  </message>
  <message>
   <source>The body that answers for these guidelines, such as the board or the management team.</source>
   <translation>L’instance qui répond de ces règles, telle que le conseil ou la direction.</translation>
  </message>
  <message>
   <source>The clause or field within the section.</source>
   <translation>La clause ou le champ dans la section.</translation>
  </message>
  <message>
   <source>The clause that says this in prose.</source>
   <translation>La clause qui le dit en toutes lettres.</translation>
  </message>
  <message>
   <source>The communications or marketing plan that these goals fit into, and where it lies.</source>
   <translation>Le plan de communication ou de marketing où s’inscrivent ces objectifs, et où il se trouve.</translation>
  </message>
  <message>
   <source>The condition that takes the organisation back to the phase before.</source>
   <translation>La condition qui ramène l’organisation à la phase précédente.</translation>
  </message>
  <message>
   <source>The condition that takes this level away.</source>
   <translation>La condition qui retire ce niveau.</translation>
  </message>
  <message>
   <source>The copy lies</source>
   <translation>La copie se trouve</translation>
  </message>
  <message>
   <source>The cover of a set of guidelines: what they are called, whose they are, what they apply to, and the order of the sections.</source>
   <translation>La couverture des règles : comment elles s’appellent, à qui elles sont, à quoi elles s’appliquent, et l’ordre des sections.</translation>
  </message>
  <message>
   <source>The day on which that body said yes.</source>
   <translation>Le jour où cette instance a dit oui.</translation>
  </message>
  <message>
   <source>The day they took it on. Being told is not the same.</source>
   <translation>Le jour où ils l’ont accepté. Être informé n’est pas la même chose.</translation>
  </message>
  <message>
   <source>The decision to begin</source>
   <translation>La décision de commencer</translation>
  </message>
  <message>
   <source>The departments that must live with it.</source>
   <translation>Les services qui doivent vivre avec.</translation>
  </message>
  <message>
   <source>The exact words people may use unchanged.</source>
   <translation>Les mots exacts que l’on peut utiliser tels quels.</translation>
  </message>
  <message>
   <source>The few things that stay out, each with its reason, and beside them what you may do without asking.</source>
   <translation>Les quelques choses qui n’ont pas leur place, chacune avec son motif, et à côté ce que vous pouvez faire sans demander.</translation>
  </message>
  <message>
   <source>The fewer, the better kept.</source>
   <translation>Moins il y en a, mieux on les respecte.</translation>
  </message>
  <message>
   <source>The figures we look at, how we listen, what it brings, and where what we learn goes.</source>
   <translation>Les chiffres que nous regardons, comment nous écoutons, ce que cela apporte, et où va ce que nous apprenons.</translation>
  </message>
  <message>
   <source>The files lie</source>
   <translation>Les fichiers se trouvent</translation>
  </message>
  <message>
   <source>The first day on which it applies. It may lie ahead.</source>
   <translation>Le premier jour où cela s’applique. Il peut être à venir.</translation>
  </message>
  <message>
   <source>The first question of every reader is *does this concern me?* Answer it in three lines: who, which accounts, which places. The second is *and when I am off duty?* Answer that too, and be brief: the less you claim over private life, the better the rest is kept.

**What good looks like**

- Everybody who speaks for you is named by group: staff, agency, volunteers, board. So is everybody who is not meant.
- Accounts are told apart: ours, work accounts of single people, private ones that mention us, private ones that do not.
- Internal places such as a staff network are either in or out, in words.
- It names the countries you work in, since rules differ, and says that local law comes first.

**Rests on** *Platt* (both within the organisation and with the marketplace and the communities around it) and *Before Leaping: six steps* (how the business uses social networking, and how its people do). This program does not give legal advice.</source>
   <translation>La première question de tout lecteur est *est-ce que cela me concerne ?* Répondez-y en trois lignes : qui, quels comptes, quels lieux. La deuxième est *et en dehors du service ?* Répondez-y aussi, et soyez bref : moins vous prétendez régir la vie privée, mieux le reste est respecté.

**À quoi ressemble la réussite**

- Tous ceux qui parlent pour vous sont nommés par groupe : personnel, agence, bénévoles, conseil. De même ceux qui ne sont pas visés.
- Les comptes sont distingués : les nôtres, les comptes professionnels de personnes, les comptes privés qui nous mentionnent, les comptes privés qui ne le font pas.
- Les lieux internes comme un réseau du personnel sont soit dedans, soit dehors, en toutes lettres.
- Les pays où vous travaillez sont nommés, car les règles diffèrent, et il est dit que le droit local passe d’abord.

**Repose sur** *Platt* (à la fois dans l’organisation et avec le marché et les communautés qui l’entourent) et *Before Leaping: six steps* (comment l’entreprise se sert des réseaux sociaux, et comment ses gens le font). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>The first weeks</source>
   <translation>Les premières semaines</translation>
  </message>
  <message>
   <source>The first you reach decides. Numbers are tried once a quarter.</source>
   <translation>Le premier que vous joignez décide. Les numéros sont essayés une fois par trimestre.</translation>
  </message>
  <message>
   <source>The honest reason. That others do it too, or that it seems cheap, is not one.</source>
   <translation>La raison honnête. Que d’autres le fassent, ou que cela paraisse bon marché, n’en est pas une.</translation>
  </message>
  <message>
   <source>The hours in which deadlines count.</source>
   <translation>Les heures dans lesquelles les délais se comptent.</translation>
  </message>
  <message>
   <source>The important ones are put right</source>
   <translation>Les plus importantes sont corrigées</translation>
  </message>
  <message>
   <source>The information: is it right and enough?</source>
   <translation>L’information : est-elle juste et suffisante ?</translation>
  </message>
  <message>
   <source>The language they are written in.</source>
   <translation>La langue dans laquelle elles sont écrites.</translation>
  </message>
  <message>
   <source>The law binds us as</source>
   <translation>La loi nous engage comme</translation>
  </message>
  <message>
   <source>The law is looked up by</source>
   <translation>La loi est vérifiée par</translation>
  </message>
  <message>
   <source>The law or agreement by name.</source>
   <translation>La loi ou l’accord par son nom.</translation>
  </message>
  <message>
   <source>The law, contract or promise it rests on.</source>
   <translation>La loi, le contrat ou la promesse sur quoi cela repose.</translation>
  </message>
  <message>
   <source>The law, or your own promise.</source>
   <translation>La loi, ou votre propre promesse.</translation>
  </message>
  <message>
   <source>The least you promise stands with the channel; here is how the week is arranged.</source>
   <translation>Le minimum que vous promettez figure avec le canal ; voici comment la semaine s’organise.</translation>
  </message>
  <message>
   <source>The line people see when nobody is reading.</source>
   <translation>La phrase que l’on voit quand personne ne lit.</translation>
  </message>
  <message>
   <source>The line that stands beside them.</source>
   <translation>La phrase qui figure à côté.</translation>
  </message>
  <message>
   <source>The list is published at</source>
   <translation>La liste est publiée à l’adresse</translation>
  </message>
  <message>
   <source>The main place</source>
   <translation>Le lieu principal</translation>
  </message>
  <message>
   <source>The maker is named</source>
   <translation>L’auteur est nommé</translation>
  </message>
  <message>
   <source>The manager who agreed to the hours.</source>
   <translation>Le supérieur qui a accepté les heures.</translation>
  </message>
  <message>
   <source>The manager who gave the time.</source>
   <translation>Le supérieur qui a accordé le temps.</translation>
  </message>
  <message>
   <source>The measurable condition for moving on to the next phase.</source>
   <translation>La condition mesurable pour passer à la phase suivante.</translation>
  </message>
  <message>
   <source>The measurable condition for reaching this level from the one below.</source>
   <translation>La condition mesurable pour atteindre ce niveau depuis celui d’en dessous.</translation>
  </message>
  <message>
   <source>The message: is it understood and welcome?</source>
   <translation>Le message : est-il compris et bienvenu ?</translation>
  </message>
  <message>
   <source>The mix, of 100 posts</source>
   <translation>Le mélange, sur 100 publications</translation>
  </message>
  <message>
   <source>The mood</source>
   <translation>L’humeur</translation>
  </message>
  <message>
   <source>The name of the account there.</source>
   <translation>Le nom du compte là-bas.</translation>
  </message>
  <message>
   <source>The name of the shared vault. Never a password.</source>
   <translation>Le nom du coffre commun. Jamais un mot de passe.</translation>
  </message>
  <message>
   <source>The names readers meet here. A channel without names has no face.</source>
   <translation>Les noms que les lecteurs rencontrent ici. Un canal sans noms n’a pas de visage.</translation>
  </message>
  <message>
   <source>The nearest thing that stays.</source>
   <translation>La chose la plus proche qui reste.</translation>
  </message>
  <message>
   <source>The next person who asks will want to know.</source>
   <translation>La prochaine personne qui demande voudra le savoir.</translation>
  </message>
  <message>
   <source>The occasions on which the tie must be said.</source>
   <translation>Les occasions où le lien doit être dit.</translation>
  </message>
  <message>
   <source>The one place that counts.</source>
   <translation>Le seul endroit qui compte.</translation>
  </message>
  <message>
   <source>The only grounds for removing</source>
   <translation>Les seules raisons de retirer</translation>
  </message>
  <message>
   <source>The only ones. About what a comment does to others, never about the opinion it holds.</source>
   <translation>Les seules. Elles portent sur ce qu’un commentaire fait aux autres, jamais sur l’opinion qu’il exprime.</translation>
  </message>
  <message>
   <source>The opening questions are answered</source>
   <translation>Les questions d’ouverture ont leur réponse</translation>
  </message>
  <message>
   <source>The opening questions are in</source>
   <translation>Les questions d’ouverture sont dans</translation>
  </message>
  <message>
   <source>The organisation only</source>
   <translation>L’organisation seule</translation>
  </message>
  <message>
   <source>The owner is asked and has two weeks</source>
   <translation>On demande au responsable, qui a deux semaines</translation>
  </message>
  <message>
   <source>The people who speak for us, how they are chosen and prepared, and what they are trusted with.</source>
   <translation>Les personnes qui parlent pour nous, comment elles sont choisies et préparées, et ce qu’on leur confie.</translation>
  </message>
  <message>
   <source>The permission is kept</source>
   <translation>L’autorisation est conservée</translation>
  </message>
  <message>
   <source>The person is heard first</source>
   <translation>La personne est entendue d’abord</translation>
  </message>
  <message>
   <source>The person is talked to first. In many places more than this is unlawful.</source>
   <translation>On parle d’abord avec la personne. En bien des endroits, aller plus loin est illicite.</translation>
  </message>
  <message>
   <source>The person who wrote it is told</source>
   <translation>L’auteur en est informé</translation>
  </message>
  <message>
   <source>The phase we are in</source>
   <translation>La phase où nous sommes</translation>
  </message>
  <message>
   <source>The phase whose rules count today.</source>
   <translation>La phase dont les règles comptent aujourd’hui.</translation>
  </message>
  <message>
   <source>The platform, the host, the lawyer, the police.</source>
   <translation>La plateforme, l’hébergeur, l’avocat, la police.</translation>
  </message>
  <message>
   <source>The points that every arrangement settles.</source>
   <translation>Les points que règle tout arrangement.</translation>
  </message>
  <message>
   <source>The posts, series or events themselves.</source>
   <translation>Les publications, séries ou événements eux-mêmes.</translation>
  </message>
  <message>
   <source>The press</source>
   <translation>La presse</translation>
  </message>
  <message>
   <source>The programme: six steps</source>
   <translation>Le programme : six étapes</translation>
  </message>
  <message>
   <source>The promise people can hold us to.</source>
   <translation>La promesse que l’on peut nous rappeler.</translation>
  </message>
  <message>
   <source>The questions to answer before we begin, and each decision for or against a place.</source>
   <translation>Les questions à régler avant de commencer, et chaque décision pour ou contre un lieu.</translation>
  </message>
  <message>
   <source>The reason people are shown.</source>
   <translation>Le motif que l’on montre aux gens.</translation>
  </message>
  <message>
   <source>The register is compared with reality every</source>
   <translation>Le registre est comparé à la réalité tous les</translation>
  </message>
  <message>
   <source>The rest are answers, questions and thanks. Half and half is a good beginning.</source>
   <translation>Le reste, ce sont des réponses, des questions et des mercis. Moitié-moitié est un bon début.</translation>
  </message>
  <message>
   <source>The rhythm people can count on.</source>
   <translation>Le rythme sur lequel on peut compter.</translation>
  </message>
  <message>
   <source>The rule as you would say it to a colleague. It is shown beside the exact rule.</source>
   <translation>La règle comme vous la diriez à un collègue. Elle est montrée à côté de la règle exacte.</translation>
  </message>
  <message>
   <source>The rules it stands above.</source>
   <translation>Les règles qu’il domine.</translation>
  </message>
  <message>
   <source>The same day</source>
   <translation>Le même jour</translation>
  </message>
  <message>
   <source>The same for all, and the review says so</source>
   <translation>Le même pour tous, et l’avis le dit</translation>
  </message>
  <message>
   <source>The same ground for every opinion</source>
   <translation>La même base pour toutes les opinions</translation>
  </message>
  <message>
   <source>The same people under Purpose and goals.</source>
   <translation>Les mêmes personnes sous But et objectifs.</translation>
  </message>
  <message>
   <source>The section about retiring a channel.</source>
   <translation>La section sur le retrait d’un canal.</translation>
  </message>
  <message>
   <source>The section that asks whether you should be there at all.</source>
   <translation>La section qui demande si vous devez y être.</translation>
  </message>
  <message>
   <source>The sections that lean on this word.</source>
   <translation>Les sections qui s’appuient sur ce mot.</translation>
  </message>
  <message>
   <source>The sentence that was accepted.</source>
   <translation>La phrase qui a été admise.</translation>
  </message>
  <message>
   <source>The sentence they put their name to. Understanding, not surrender of rights.</source>
   <translation>La phrase sous laquelle ils mettent leur nom. Comprendre, et non renoncer à des droits.</translation>
  </message>
  <message>
   <source>The service as it is called today.</source>
   <translation>Le service sous son nom d’aujourd’hui.</translation>
  </message>
  <message>
   <source>The service’s own AI label is used too</source>
   <translation>L’étiquette d’IA du service est utilisée aussi</translation>
  </message>
  <message>
   <source>The service’s switch for paid content</source>
   <translation>Le bouton du service pour les contenus payés</translation>
  </message>
  <message>
   <source>The stricter one counts</source>
   <translation>Le plus strict compte</translation>
  </message>
  <message>
   <source>The subject this person could talk about all evening.</source>
   <translation>Le sujet dont cette personne pourrait parler toute la soirée.</translation>
  </message>
  <message>
   <source>The system: does it work?</source>
   <translation>Le système : marche-t-il ?</translation>
  </message>
  <message>
   <source>The terms of the service were read</source>
   <translation>Les conditions du service ont été lues</translation>
  </message>
  <message>
   <source>The three directions that guidelines may look in.</source>
   <translation>Les trois directions où des règles peuvent regarder.</translation>
  </message>
  <message>
   <source>The time approvers promise.</source>
   <translation>Le délai que promettent ceux qui approuvent.</translation>
  </message>
  <message>
   <source>The time people have for it, the rhythm of each channel, and who steps in when more is needed.</source>
   <translation>Le temps que les gens y consacrent, le rythme de chaque canal, et qui vient en renfort quand il en faut plus.</translation>
  </message>
  <message>
   <source>The tool, and where in it.</source>
   <translation>L’outil, et où dans l’outil.</translation>
  </message>
  <message>
   <source>The trust level has run out</source>
   <translation>Le niveau de confiance a expiré</translation>
  </message>
  <message>
   <source>The unhappy write sooner than the happy.</source>
   <translation>Les mécontents écrivent plus vite que les contents.</translation>
  </message>
  <message>
   <source>The usual approver is away</source>
   <translation>La personne qui approuve d’habitude est absente</translation>
  </message>
  <message>
   <source>The usual cases, so that nobody needs to look up the law at a party.</source>
   <translation>Les cas courants, pour que personne n’ait à chercher la loi pendant une fête.</translation>
  </message>
  <message>
   <source>The vault is looked after by</source>
   <translation>Le coffre est suivi par</translation>
  </message>
  <message>
   <source>The way</source>
   <translation>La voie</translation>
  </message>
  <message>
   <source>The way down</source>
   <translation>Pour descendre</translation>
  </message>
  <message>
   <source>The way down, in words</source>
   <translation>Pour descendre, en mots</translation>
  </message>
  <message>
   <source>The way towards them</source>
   <translation>Le chemin qui y mène</translation>
  </message>
  <message>
   <source>The way up</source>
   <translation>Pour monter</translation>
  </message>
  <message>
   <source>The way up, in words</source>
   <translation>Pour monter, en mots</translation>
  </message>
  <message>
   <source>The words we ask with</source>
   <translation>Les mots pour demander</translation>
  </message>
  <message>
   <source>The yes lies</source>
   <translation>Le oui se trouve</translation>
  </message>
  <message>
   <source>Their address at work.</source>
   <translation>Leur adresse au travail.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Thèmes</translation>
  </message>
  <message>
   <source>Themes are looked at every</source>
   <translation>Les thèmes sont revus tous les</translation>
  </message>
  <message>
   <source>Themes that ended</source>
   <translation>Thèmes terminés</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <source>There is nearly always something.</source>
   <translation>Il y a presque toujours quelque chose.</translation>
  </message>
  <message>
   <source>These are not enough</source>
   <translation>Ceux-ci ne suffisent pas</translation>
  </message>
  <message>
   <source>These guidelines count</source>
   <translation>Ces règles comptent</translation>
  </message>
  <message>
   <source>These guidelines need not repeat what stands elsewhere. Point to it, say in half a sentence what it is for, and say which one counts when they disagree. Look at the links once in a while: documents move.

**What good looks like**

- Few documents, each with what a reader finds there.
- Current names of laws and policies; replaced ones are a sign that nobody looked.
- For each overlap it is said which text counts.
- Somebody has opened every link in the last half year.

**Rests on** *Before Leaping: six steps* (find out whether your company has any policies in place), and on what goes wrong in published policies: dead links and statutes that were replaced years ago.</source>
   <translation>Ces règles n’ont pas à répéter ce qui figure ailleurs. Renvoyez-y, dites en une demi-phrase à quoi cela sert, et dites lequel compte en cas de désaccord. Regardez les liens de temps en temps : les documents bougent.

**À quoi ressemble la réussite**

- Peu de documents, chacun avec ce que le lecteur y trouve.
- Les noms actuels des lois et des règles ; des noms remplacés montrent que personne n’a regardé.
- Pour chaque recoupement, il est dit quel texte compte.
- Quelqu’un a ouvert chaque lien ces six derniers mois.

**Repose sur** *Before Leaping: six steps* (voir si votre entreprise a déjà des règles en place), et sur ce qui va mal dans les règles publiées : liens morts et lois remplacées depuis des années.</translation>
  </message>
  <message>
   <source>These roles</source>
   <translation>Ces rôles</translation>
  </message>
  <message>
   <source>They ask, and we say yes or why not</source>
   <translation>Ils demandent, et nous disons oui ou pourquoi non</translation>
  </message>
  <message>
   <source>They can and they want to</source>
   <translation>Ils savent et ils veulent</translation>
  </message>
  <message>
   <source>They can, but would rather not</source>
   <translation>Ils savent, mais préfèrent ne pas</translation>
  </message>
  <message>
   <source>They come back</source>
   <translation>Ils reviennent</translation>
  </message>
  <message>
   <source>They come, try, take part</source>
   <translation>Ils viennent, essaient, participent</translation>
  </message>
  <message>
   <source>They comment, rate, answer.</source>
   <translation>Ils commentent, notent, répondent.</translation>
  </message>
  <message>
   <source>They have a profile and belong to groups.</source>
   <translation>Ils ont un profil et font partie de groupes.</translation>
  </message>
  <message>
   <source>They hold on</source>
   <translation>Ils tiennent bon</translation>
  </message>
  <message>
   <source>They keep, sort, pass on.</source>
   <translation>Ils gardent, trient, transmettent.</translation>
  </message>
  <message>
   <source>They know the services</source>
   <translation>Ils connaissent les services</translation>
  </message>
  <message>
   <source>They know what they talk about</source>
   <translation>Ils savent de quoi ils parlent</translation>
  </message>
  <message>
   <source>They laugh, care, feel at home</source>
   <translation>Ils rient, s’attachent, se sentent chez eux</translation>
  </message>
  <message>
   <source>They learn or find out</source>
   <translation>Ils apprennent ou découvrent</translation>
  </message>
  <message>
   <source>They listen and ask back</source>
   <translation>Ils écoutent et questionnent à leur tour</translation>
  </message>
  <message>
   <source>They manage</source>
   <translation>Ils y arrivent</translation>
  </message>
  <message>
   <source>They may</source>
   <translation>Ils peuvent</translation>
  </message>
  <message>
   <source>They may help to</source>
   <translation>Ils peuvent aider à</translation>
  </message>
  <message>
   <source>They read and watch.</source>
   <translation>Ils lisent et regardent.</translation>
  </message>
  <message>
   <source>They stay friendly under pressure</source>
   <translation>Ils restent aimables sous la pression</translation>
  </message>
  <message>
   <source>They want to, but have to learn it</source>
   <translation>Ils veulent, mais doivent l’apprendre</translation>
  </message>
  <message>
   <source>They work here or belong to a partner</source>
   <translation>Ils travaillent ici ou chez un partenaire</translation>
  </message>
  <message>
   <source>They write clearly</source>
   <translation>Ils écrivent clairement</translation>
  </message>
  <message>
   <source>They write, film, publish.</source>
   <translation>Ils écrivent, filment, publient.</translation>
  </message>
  <message>
   <source>Things change; so may the decision.</source>
   <translation>Les choses changent ; la décision aussi, peut-être.</translation>
  </message>
  <message>
   <source>Thinking ahead</source>
   <translation>Prévoir</translation>
  </message>
  <message>
   <source>This is about the guidelines, not about single posts.</source>
   <translation>Il s’agit des règles, pas des publications une à une.</translation>
  </message>
  <message>
   <source>This is the wording that counts</source>
   <translation>C’est ce texte qui compte</translation>
  </message>
  <message>
   <source>This section is read by people outside. It tells them what they can count on, what we ask of them, and on which grounds a comment is taken down. Write it as you would speak to a guest.

**What good looks like**

- It begins with a welcome, and with the promise that criticism stays.
- A short list of grounds. Each says what is meant and, just as important, what is *not* meant.
- The grounds look at how something is said or what it does to others, never at which opinion it holds.
- It says who reads along and when, and where to turn in an emergency.
- Whatever is taken down is noted: what, when, on which ground, by whom. And whoever wrote it can ask again.
- It is published where people can find it before they write.

**Rests on** *Social Networking in the Enterprise* (removing where the service lets you, without drawing attention; rules clearly defined and applied consistently and fairly), *Making social networking work* (respond to messages). Public bodies are often held to published grounds that are neutral about opinions; see, for example, Lindke v. Freed (United States, 2024) and DoD Instruction 5400.17. This program does not give legal advice.</source>
   <translation>Cette section est lue par des gens du dehors. Elle leur dit sur quoi ils peuvent compter, ce que nous leur demandons, et pour quelles raisons un commentaire est retiré. Écrivez-la comme vous parleriez à un invité.

**À quoi ressemble la réussite**

- Elle commence par une bienvenue, et par la promesse que la critique reste.
- Une courte liste de raisons. Chacune dit ce qui est visé et, tout aussi important, ce qui n’est *pas* visé.
- Les raisons regardent comment une chose est dite ou ce qu’elle fait aux autres, jamais quelle opinion elle exprime.
- Il est dit qui lit et quand, et où s’adresser en urgence.
- Tout retrait est noté : quoi, quand, pour quelle raison, par qui. Et l’auteur peut redemander.
- Elle est publiée là où l’on peut la trouver avant d’écrire.

**Repose sur** *Social Networking in the Enterprise* (retirer là où le service le permet, sans attirer l’attention ; règles clairement définies et appliquées avec constance et équité), *Making social networking work* (répondre aux messages). Les organismes publics sont souvent tenus à des raisons publiées, neutres quant aux opinions ; voir par exemple Lindke v. Freed (États-Unis, 2024) et DoD Instruction 5400.17. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>This version</source>
   <translation>Cette version</translation>
  </message>
  <message>
   <source>Those that are ending now, too.</source>
   <translation>Ceux qui finissent en ce moment aussi.</translation>
  </message>
  <message>
   <source>Those who care most.</source>
   <translation>Ceux qui y tiennent le plus.</translation>
  </message>
  <message>
   <source>Those who seemed pleased</source>
   <translation>Ceux qui semblaient contents</translation>
  </message>
  <message>
   <source>Three or four kinds of post that are always worth making.</source>
   <translation>Trois ou quatre types de publication qui valent toujours la peine.</translation>
  </message>
  <message>
   <source>Three or four. What people should feel when they deal with us.</source>
   <translation>Trois ou quatre. Ce que l’on devrait ressentir en ayant affaire à nous.</translation>
  </message>
  <message>
   <source>Three questions</source>
   <translation>Trois questions</translation>
  </message>
  <message>
   <source>Three to seven.</source>
   <translation>Trois à sept.</translation>
  </message>
  <message>
   <source>Three to six.</source>
   <translation>Trois à six.</translation>
  </message>
  <message>
   <source>Three to six. More is a list of everything.</source>
   <translation>Trois à six. Davantage, c’est une liste de tout.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Jeudi</translation>
  </message>
  <message>
   <source>Tick for changes of duties, rights or consequences.</source>
   <translation>Cochez si des obligations, des droits ou des conséquences changent.</translation>
  </message>
  <message>
   <source>Tick what is true. The last three are no reasons on their own.</source>
   <translation>Cochez ce qui est vrai. Les trois derniers ne sont pas des raisons à eux seuls.</translation>
  </message>
  <message>
   <source>Tie to us</source>
   <translation>Lien avec nous</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Durcissement</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Time granted by</source>
   <translation>Temps accordé par</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Heure du jour</translation>
  </message>
  <message>
   <source>Time only counts on these days.</source>
   <translation>Le temps ne compte que ces jours-là.</translation>
  </message>
  <message>
   <source>Time that is really free for it. Nought means they cannot be a voice.</source>
   <translation>Le temps vraiment libre pour cela. Zéro veut dire qu’ils ne peuvent pas être une voix.</translation>
  </message>
  <message>
   <source>Time to calm down and re-read before the step can be done.</source>
   <translation>Le temps de se calmer et de relire avant que l’étape puisse se faire.</translation>
  </message>
  <message>
   <source>Time window</source>
   <translation>Plage horaire</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Times and answers</source>
   <translation>Horaires et réponses</translation>
  </message>
  <message>
   <source>Times in which some posts wait.</source>
   <translation>Moments où certaines publications attendent.</translation>
  </message>
  <message>
   <source>Times when you know that more will be needed.</source>
   <translation>Moments où vous savez qu’il en faudra plus.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To be in contact</source>
   <translation>Pour être en contact</translation>
  </message>
  <message>
   <source>To be looked at again</source>
   <translation>À revoir</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>À corriger</translation>
  </message>
  <message>
   <source>To be put right first</source>
   <translation>À corriger d’abord</translation>
  </message>
  <message>
   <source>To find help</source>
   <translation>Pour trouver de l’aide</translation>
  </message>
  <message>
   <source>To make and show something</source>
   <translation>Pour créer et montrer</translation>
  </message>
  <message>
   <source>To prevent harm, not to punish.</source>
   <translation>Pour éviter un dommage, pas pour punir.</translation>
  </message>
  <message>
   <source>To settle beforehand</source>
   <translation>À régler à l’avance</translation>
  </message>
  <message>
   <source>To stay in touch</source>
   <translation>Pour garder le contact</translation>
  </message>
  <message>
   <source>To watch out for</source>
   <translation>À surveiller</translation>
  </message>
  <message>
   <source>To whom, without asking first, and that nobody suffers for it. Repeat it next to what is confidential.</source>
   <translation>À qui, sans demander d’abord, et que personne n’en pâtit. Répétez-le à côté de ce qui est confidentiel.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Together in a room</source>
   <translation>Ensemble dans une salle</translation>
  </message>
  <message>
   <source>Together online</source>
   <translation>Ensemble en ligne</translation>
  </message>
  <message>
   <source>Together with the service</source>
   <translation>Avec le service</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>Informé par</translation>
  </message>
  <message>
   <source>Told to everybody every</source>
   <translation>Dit à chacun tous les</translation>
  </message>
  <message>
   <source>Told to everybody once a year</source>
   <translation>Dit à chacun une fois par an</translation>
  </message>
  <message>
   <source>Told within</source>
   <translation>Informé sous</translation>
  </message>
  <message>
   <source>Tone and first steps</source>
   <translation>Ton et premiers pas</translation>
  </message>
  <message>
   <source>Tone and negative feedback</source>
   <translation>Ton et critiques</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tools and systems</source>
   <translation>Outils et systèmes</translation>
  </message>
  <message>
   <source>Tools that somebody has looked at.</source>
   <translation>Outils que quelqu’un a examinés.</translation>
  </message>
  <message>
   <source>Tools used</source>
   <translation>Outils utilisés</translation>
  </message>
  <message>
   <source>Tools we listen with</source>
   <translation>Outils pour écouter</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Sujets</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Parcours</translation>
  </message>
  <message>
   <source>Trainees and interns</source>
   <translation>Apprentis et stagiaires</translation>
  </message>
  <message>
   <source>Training and onboarding</source>
   <translation>Formation et accueil</translation>
  </message>
  <message>
   <source>Translated by</source>
   <translation>Traduit par</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Traductions</translation>
  </message>
  <message>
   <source>Transport and travel</source>
   <translation>Transport et voyages</translation>
  </message>
  <message>
   <source>Trial</source>
   <translation>Essai</translation>
  </message>
  <message>
   <source>Trial and launch</source>
   <translation>Essai et lancement</translation>
  </message>
  <message>
   <source>Trials</source>
   <translation>Essais</translation>
  </message>
  <message>
   <source>Trials by group</source>
   <translation>Essais par groupe</translation>
  </message>
  <message>
   <source>Tried by</source>
   <translation>Essayé par</translation>
  </message>
  <message>
   <source>Tried every</source>
   <translation>Essayé tous les</translation>
  </message>
  <message>
   <source>Tried on</source>
   <translation>Essayé le</translation>
  </message>
  <message>
   <source>True on any day.</source>
   <translation>Vrai n’importe quel jour.</translation>
  </message>
  <message>
   <source>True use of a name, and speech the law protects.</source>
   <translation>L’emploi légitime d’un nom, et les propos que la loi protège.</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Niveau de confiance</translation>
  </message>
  <message>
   <source>Trust levels</source>
   <translation>Niveaux de confiance</translation>
  </message>
  <message>
   <source>Try it yourself before you fill this in.</source>
   <translation>Essayez vous-même avant de remplir ceci.</translation>
  </message>
  <message>
   <source>Try the next after</source>
   <translation>Essayer le suivant après</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Mardi</translation>
  </message>
  <message>
   <source>Two are enough.</source>
   <translation>Deux suffisent.</translation>
  </message>
  <message>
   <source>Two halves</source>
   <translation>Deux moitiés</translation>
  </message>
  <message>
   <source>Two or more of those listed under Contacts.</source>
   <translation>Deux ou plus de ceux qui figurent sous Contacts.</translation>
  </message>
  <message>
   <source>Two people agree before somebody is blocked</source>
   <translation>Deux personnes sont d’accord avant de bloquer quelqu’un</translation>
  </message>
  <message>
   <source>Two people who have both tried it.</source>
   <translation>Deux personnes qui l’ont toutes deux essayé.</translation>
  </message>
  <message>
   <source>Two people.</source>
   <translation>Deux personnes.</translation>
  </message>
  <message>
   <source>Two questions are often mixed up: what does the *organisation* do on social media, and what may *I* do with it at work? Answer both, side by side. The second half is where people need you most, and where most guidelines are silent.

**What good looks like**

- Two lists of about the same length. An empty half means that half the people were forgotten.
- Company use: each with a goal and somebody who answers for it.
- Employee use: what it is good for, for people in different jobs, and what to watch.
- It says whether social media at work is working time, and on whose devices.
- Private accounts stay private: no passwords, no friend requests from above, no duty to share.
- Uses that are not for you are named as well, with the reason.

**Rests on** *Before Leaping: six steps* (rules for how the business uses social networking, and for how employees use it to make their job more efficient and practical; collaborate, manage projects, support), *Social Networking in the Enterprise* (not only for marketing; not every use makes sense for every organisation). In many places employers may not ask for private passwords. This program does not give legal advice.</source>
   <translation>Deux questions sont souvent confondues : que fait l’*organisation* sur les réseaux sociaux, et que puis-je *moi* y faire au travail ? Répondez aux deux, côte à côte. La seconde moitié est celle où l’on a le plus besoin de vous, et où la plupart des règles se taisent.

**À quoi ressemble la réussite**

- Deux listes d’à peu près la même longueur. Une moitié vide veut dire que la moitié des gens a été oubliée.
- Usage par l’entreprise : chacun avec un objectif et quelqu’un qui en répond.
- Usage par le personnel : à quoi c’est bon, pour les gens de différents métiers, et quoi surveiller.
- Il est dit si les réseaux sociaux au travail comptent comme temps de travail, et sur les appareils de qui.
- Les comptes privés restent privés : pas de mots de passe, pas de demandes d’amitié venant des supérieurs, pas d’obligation de partager.
- Les usages qui ne sont pas pour vous sont nommés aussi, avec le motif.

**Repose sur** *Before Leaping: six steps* (des règles sur l’usage des réseaux sociaux par l’entreprise, et par les salariés pour rendre leur travail plus efficace et plus pratique ; collaborer, mener des projets, assister), *Social Networking in the Enterprise* (pas seulement pour le marketing ; tous les usages n’ont pas de sens pour toutes les organisations). En bien des endroits, l’employeur ne peut pas demander de mots de passe privés. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Two things are mixed up easily: what the organisation says on public questions, and what its people say for themselves. Decide the first and leave the second alone, apart from the few employers whom the law binds.

**What good looks like**

- A short list of questions you speak on, because they touch your work, and a clear *we stay out of the rest*.
- One person decides on anything new, quickly.
- Before elections it is said what pauses.
- Causes you support are chosen by somebody, for a time, with a reason; sharing a fund-raiser is no small thing.
- Private opinions of your people are their own. No blanket bans: in many places what people lawfully do off duty, politics above all, is protected.
- Charities, public bodies and contractors have stricter duties; the rule must match the employer.

**Rests on** practice of public bodies and charities; the Hatch Act, 5 USC 7321 and following (United States, federal employees), charity law, and state laws on off-duty conduct such as New York Labor Law 201-d, California Labor Code 1101 and 1102. These references were not all looked up. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Deux choses se confondent facilement : ce que l’organisation dit des questions publiques, et ce que ses gens disent pour eux-mêmes. Décidez de la première et ne vous mêlez pas de la seconde, hormis les quelques employeurs que la loi oblige.

**À quoi ressemble la réussite**

- Une courte liste de questions sur lesquelles vous parlez, parce qu’elles touchent à votre travail, et un clair *nous restons hors du reste*.
- Une personne décide de toute nouveauté, vite.
- Avant les élections, il est dit ce qui est suspendu.
- Les causes que vous soutenez sont choisies par quelqu’un, pour un temps, avec un motif ; partager une collecte de fonds n’est pas rien.
- Les opinions privées de vos gens sont à eux. Pas d’interdictions générales : en bien des endroits, ce que l’on fait licitement hors service, la politique avant tout, est protégé.
- Les organisations caritatives, les organismes publics et leurs prestataires ont des obligations plus strictes ; la règle doit convenir à l’employeur.

**Repose sur** la pratique d’organismes publics et d’organisations caritatives ; le Hatch Act, 5 USC 7321 et suivants (États-Unis, agents fédéraux), le droit des organisations caritatives, et des lois d’États sur la conduite hors service telles que New York Labor Law 201-d, California Labor Code 1101 et 1102. Ces références n’ont pas toutes été vérifiées. Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Two to five. Each for somebody, each measurable, each serving something the organisation wants anyway.</source>
   <translation>Deux à cinq. Chacun pour quelqu’un, chacun mesurable, chacun au service de ce que l’organisation veut de toute façon.</translation>
  </message>
  <message>
   <source>Two to four, from harmless to serious.</source>
   <translation>Deux à quatre, de l’anodin au grave.</translation>
  </message>
  <message>
   <source>Under a dozen. Few, plain, explained.</source>
   <translation>Moins d’une douzaine. Peu, simples, expliquées.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Understand customers better</source>
   <translation>Mieux comprendre les clients</translation>
  </message>
  <message>
   <source>Unhappy people write sooner than happy ones; compare with earlier, not with nought.</source>
   <translation>Les mécontents écrivent plus vite que les contents ; comparez avec avant, pas avec zéro.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Units of the courses that are listed under Who may post.</source>
   <translation>Unités des formations inscrites sous Qui peut publier.</translation>
  </message>
  <message>
   <source>Unless</source>
   <translation>Sauf si</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu’au</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Use what is there</source>
   <translation>Utiliser ce qui existe</translation>
  </message>
  <message>
   <source>Used by</source>
   <translation>Utilisé par</translation>
  </message>
  <message>
   <source>Used for</source>
   <translation>Sert à</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Utilisé dans</translation>
  </message>
  <message>
   <source>Used to it</source>
   <translation>Habitués</translation>
  </message>
  <message>
   <source>Used where a step names none.</source>
   <translation>Utilisé quand une étape n’en nomme aucun.</translation>
  </message>
  <message>
   <source>Used, and known to several people</source>
   <translation>Utilisé, et connu de plusieurs personnes</translation>
  </message>
  <message>
   <source>Useful posts for each promotional one</source>
   <translation>Publications utiles pour une promotionnelle</translation>
  </message>
  <message>
   <source>Useful, but never instead of saying that you work here.</source>
   <translation>Utile, mais jamais au lieu de dire que vous travaillez ici.</translation>
  </message>
  <message>
   <source>Uses AI for texts, pictures or sound</source>
   <translation>Utilise l’IA pour des textes, des images ou du son</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Reprend un texte convenu sans changement</translation>
  </message>
  <message>
   <source>Uses that are not for us</source>
   <translation>Usages qui ne sont pas pour nous</translation>
  </message>
  <message>
   <source>Uses the service’s label for paid content</source>
   <translation>Utilise l’étiquette du service pour les contenus payés</translation>
  </message>
  <message>
   <source>Usual working hours</source>
   <translation>Heures de travail habituelles</translation>
  </message>
  <message>
   <source>Usually a no</source>
   <translation>Non, en général</translation>
  </message>
  <message>
   <source>Usually nothing. If something does, say which part and until when.</source>
   <translation>Rien, en général. S’il y a quelque chose, dites quelle partie et jusqu’à quand.</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Valable</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Vendors and suppliers</source>
   <translation>Vendeurs et fournisseurs</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions so far</source>
   <translation>Versions jusqu’ici</translation>
  </message>
  <message>
   <source>Video channel</source>
   <translation>Canal vidéo</translation>
  </message>
  <message>
   <source>Visits to our site</source>
   <translation>Visites de notre site</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Volunteer</source>
   <translation>Bénévole</translation>
  </message>
  <message>
   <source>Volunteers</source>
   <translation>Bénévoles</translation>
  </message>
  <message>
   <source>WCAG 2.1 AA</source>
   <translation>WCAG 2.1 AA</translation>
  </message>
  <message>
   <source>WCAG 2.2 AA</source>
   <translation>WCAG 2.2 AA</translation>
  </message>
  <message>
   <source>Wait first</source>
   <translation>Attendre d’abord</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Souhaité</translation>
  </message>
  <message>
   <source>Watched by</source>
   <translation>Surveillé par</translation>
  </message>
  <message>
   <source>Way to reach us</source>
   <translation>Moyen de nous joindre</translation>
  </message>
  <message>
   <source>We answer</source>
   <translation>Nous répondons</translation>
  </message>
  <message>
   <source>We answer within</source>
   <translation>Nous répondons sous</translation>
  </message>
  <message>
   <source>We ask before we remove, where nobody is harmed meanwhile</source>
   <translation>Nous demandons avant de retirer, si personne n’en souffre entre-temps</translation>
  </message>
  <message>
   <source>We ask for</source>
   <translation>Nous demandons</translation>
  </message>
  <message>
   <source>We ask them to write it again</source>
   <translation>Nous leur demandons de le récrire</translation>
  </message>
  <message>
   <source>We asked them</source>
   <translation>Nous leur avons demandé</translation>
  </message>
  <message>
   <source>We avoid them</source>
   <translation>Nous les évitons</translation>
  </message>
  <message>
   <source>We begin on</source>
   <translation>Nous commençons le</translation>
  </message>
  <message>
   <source>We can block people here</source>
   <translation>Ici, nous pouvons bloquer des gens</translation>
  </message>
  <message>
   <source>We can remove comments here</source>
   <translation>Ici, nous pouvons retirer des commentaires</translation>
  </message>
  <message>
   <source>We counted</source>
   <translation>Nous avons compté</translation>
  </message>
  <message>
   <source>We do not ask</source>
   <translation>Nous ne demandons pas</translation>
  </message>
  <message>
   <source>We do not comment</source>
   <translation>Nous ne commentons pas</translation>
  </message>
  <message>
   <source>We do not do it</source>
   <translation>Nous ne le faisons pas</translation>
  </message>
  <message>
   <source>We do not know</source>
   <translation>Nous ne savons pas</translation>
  </message>
  <message>
   <source>We do not look at them</source>
   <translation>Nous ne les regardons pas</translation>
  </message>
  <message>
   <source>We end it early if</source>
   <translation>Nous y mettons fin avant si</translation>
  </message>
  <message>
   <source>We go live</source>
   <translation>Nous entrons en service</translation>
  </message>
  <message>
   <source>We go there</source>
   <translation>Nous y allons</translation>
  </message>
  <message>
   <source>We guess</source>
   <translation>Nous supposons</translation>
  </message>
  <message>
   <source>We have claimed our page there</source>
   <translation>Nous avons revendiqué notre page là-bas</translation>
  </message>
  <message>
   <source>We have it</source>
   <translation>Nous l’avons</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Nous avons déjà publié de tels contenus</translation>
  </message>
  <message>
   <source>We invite them</source>
   <translation>Nous les invitons</translation>
  </message>
  <message>
   <source>We keep</source>
   <translation>Nous conservons</translation>
  </message>
  <message>
   <source>We keep an eye on it</source>
   <translation>Nous gardons un œil dessus</translation>
  </message>
  <message>
   <source>We keep it, unused</source>
   <translation>Nous le gardons, sans l’utiliser</translation>
  </message>
  <message>
   <source>We keep the name</source>
   <translation>Nous gardons le nom</translation>
  </message>
  <message>
   <source>We leave</source>
   <translation>Nous partons</translation>
  </message>
  <message>
   <source>We like posts that</source>
   <translation>Nous aimons les publications qui</translation>
  </message>
  <message>
   <source>We listen to</source>
   <translation>Nous écoutons</translation>
  </message>
  <message>
   <source>We look again after</source>
   <translation>Nous regardons à nouveau après</translation>
  </message>
  <message>
   <source>We look at</source>
   <translation>Nous regardons</translation>
  </message>
  <message>
   <source>We look at all removals together every</source>
   <translation>Nous regardons tous les retraits ensemble tous les</translation>
  </message>
  <message>
   <source>We look at it again on</source>
   <translation>Nous le revoyons le</translation>
  </message>
  <message>
   <source>We look at none</source>
   <translation>Nous n’en regardons aucun</translation>
  </message>
  <message>
   <source>We look at our own posts every</source>
   <translation>Nous regardons nos propres publications tous les</translation>
  </message>
  <message>
   <source>We look back within</source>
   <translation>Nous faisons le bilan sous</translation>
  </message>
  <message>
   <source>We look sooner when</source>
   <translation>Nous regardons plus tôt quand</translation>
  </message>
  <message>
   <source>We look whether it is done, every</source>
   <translation>Nous regardons si c’est fait, tous les</translation>
  </message>
  <message>
   <source>We might miss something</source>
   <translation>Nous pourrions manquer quelque chose</translation>
  </message>
  <message>
   <source>We need somebody to guide us through</source>
   <translation>Il nous faut quelqu’un pour nous guider</translation>
  </message>
  <message>
   <source>We never</source>
   <translation>Jamais nous ne</translation>
  </message>
  <message>
   <source>We never write them</source>
   <translation>Nous n’en écrivons jamais</translation>
  </message>
  <message>
   <source>We practise every</source>
   <translation>Nous nous exerçons tous les</translation>
  </message>
  <message>
   <source>We read along before the first post for</source>
   <translation>Nous lisons avant la première publication pendant</translation>
  </message>
  <message>
   <source>We saw it when reading along</source>
   <translation>Nous l’avons vu en lisant</translation>
  </message>
  <message>
   <source>We say something new every</source>
   <translation>Nous disons du nouveau tous les</translation>
  </message>
  <message>
   <source>We search for our name every</source>
   <translation>Nous cherchons notre nom tous les</translation>
  </message>
  <message>
   <source>We talk about hard cases every</source>
   <translation>Nous parlons des cas difficiles tous les</translation>
  </message>
  <message>
   <source>We thank people for bringing others</source>
   <translation>Nous remercions ceux qui en amènent d’autres</translation>
  </message>
  <message>
   <source>We think it matters</source>
   <translation>Nous pensons que cela compte</translation>
  </message>
  <message>
   <source>We try it, and then decide</source>
   <translation>Nous l’essayons, puis décidons</translation>
  </message>
  <message>
   <source>We use it</source>
   <translation>Nous l’utilisons</translation>
  </message>
  <message>
   <source>We want to hear what is said</source>
   <translation>Nous voulons entendre ce qui se dit</translation>
  </message>
  <message>
   <source>We work with nobody who would need it</source>
   <translation>Nous ne travaillons avec personne à qui il le faudrait</translation>
  </message>
  <message>
   <source>We would notice by</source>
   <translation>Nous le remarquerions à</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Adresse web</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mercredi</translation>
  </message>
  <message>
   <source>Weight: advertising</source>
   <translation>Poids : publicité</translation>
  </message>
  <message>
   <source>Weight: groups</source>
   <translation>Poids : groupes</translation>
  </message>
  <message>
   <source>Weight: on the move</source>
   <translation>Poids : en déplacement</translation>
  </message>
  <message>
   <source>Weight: open or closed as we need it</source>
   <translation>Poids : ouvert ou fermé selon le besoin</translation>
  </message>
  <message>
   <source>Weight: that one</source>
   <translation>Poids : cela</translation>
  </message>
  <message>
   <source>Weight: works with what we have</source>
   <translation>Poids : marche avec ce que nous avons</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What a customer gets for recommending you, and how the other person learns of it.</source>
   <translation>Ce qu’un client reçoit pour vous recommander, et comment l’autre personne l’apprend.</translation>
  </message>
  <message>
   <source>What an author meets in this phase, in two sentences.</source>
   <translation>Ce qu’un auteur rencontre dans cette phase, en deux phrases.</translation>
  </message>
  <message>
   <source>What and what for</source>
   <translation>Quoi et pour quoi</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Ce qu’il en advient</translation>
  </message>
  <message>
   <source>What belongs elsewhere, and where that is.</source>
   <translation>Ce qui va ailleurs, et où cela se trouve.</translation>
  </message>
  <message>
   <source>What belongs to it</source>
   <translation>Ce qui en fait partie</translation>
  </message>
  <message>
   <source>What brings the next look forward.</source>
   <translation>Ce qui avance le prochain examen.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ce qu’il en est sorti</translation>
  </message>
  <message>
   <source>What changed for readers</source>
   <translation>Ce qui a changé pour les lecteurs</translation>
  </message>
  <message>
   <source>What colleagues say</source>
   <translation>Ce que disent les collègues</translation>
  </message>
  <message>
   <source>What comes back for the attention</source>
   <translation>Ce que rapporte l’attention</translation>
  </message>
  <message>
   <source>What comes back for the money</source>
   <translation>Ce que rapporte l’argent</translation>
  </message>
  <message>
   <source>What comes on top whatever the rules say: the law, other people's rights, what cannot be taken back.</source>
   <translation>Ce qui s’ajoute quoi que disent les règles : la loi, les droits d’autrui, ce que l’on ne peut retirer.</translation>
  </message>
  <message>
   <source>What confidentiality does not touch.</source>
   <translation>Ce que la confidentialité ne touche pas.</translation>
  </message>
  <message>
   <source>What could go wrong</source>
   <translation>Ce qui pourrait mal tourner</translation>
  </message>
  <message>
   <source>What could go wrong, how serious it is, who speaks, and what stops until it is over.</source>
   <translation>Ce qui pourrait mal tourner, à quel point c’est grave, qui parle, et ce qui s’arrête jusqu’à la fin.</translation>
  </message>
  <message>
   <source>What could happen</source>
   <translation>Ce qui pourrait arriver</translation>
  </message>
  <message>
   <source>What could happen if it goes wrong.</source>
   <translation>Ce qui pourrait arriver si cela tourne mal.</translation>
  </message>
  <message>
   <source>What counts there instead</source>
   <translation>Ce qui compte là-bas à la place</translation>
  </message>
  <message>
   <source>What does it cost, the hidden part too?</source>
   <translation>Que cela coûte-t-il, même de façon cachée ?</translation>
  </message>
  <message>
   <source>What each contributes</source>
   <translation>Ce que chacun apporte</translation>
  </message>
  <message>
   <source>What each role does</source>
   <translation>Ce que fait chaque rôle</translation>
  </message>
  <message>
   <source>What each role is answerable for, and who does duty on which account.</source>
   <translation>De quoi chaque rôle répond, et qui est de service sur quel compte.</translation>
  </message>
  <message>
   <source>What each service needs</source>
   <translation>Ce qu’il faut à chaque service</translation>
  </message>
  <message>
   <source>What each source needs before we use it.</source>
   <translation>Ce qu’il faut à chaque source avant que nous l’utilisions.</translation>
  </message>
  <message>
   <source>What exactly we shall do</source>
   <translation>Ce que nous ferons exactement</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Ce qui convient</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Pour quoi</translation>
  </message>
  <message>
   <source>What goes on</source>
   <translation>Ce qui continue</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Ce qui se passe</translation>
  </message>
  <message>
   <source>What happens on top</source>
   <translation>Ce qui s’ajoute</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Ce qui se passe ensuite</translation>
  </message>
  <message>
   <source>What happens to those found later.</source>
   <translation>Ce qui arrive à ceux que l’on trouve plus tard.</translation>
  </message>
  <message>
   <source>What helped</source>
   <translation>Ce qui a aidé</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Ce qui est permis</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Ce que l’on demande</translation>
  </message>
  <message>
   <source>What is being tried</source>
   <translation>Ce que l’on essaie</translation>
  </message>
  <message>
   <source>What is captured at all.</source>
   <translation>Ce qui est saisi, en somme.</translation>
  </message>
  <message>
   <source>What is coming</source>
   <translation>Ce qui vient</translation>
  </message>
  <message>
   <source>What is connected</source>
   <translation>Ce qui est relié</translation>
  </message>
  <message>
   <source>What is critical or asks something</source>
   <translation>Ce qui critique ou demande quelque chose</translation>
  </message>
  <message>
   <source>What is different there</source>
   <translation>Ce qui est différent là-bas</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Ce que l’on fait</translation>
  </message>
  <message>
   <source>What is handed over, to whom, by which day.</source>
   <translation>Ce qui est transmis, à qui, pour quel jour.</translation>
  </message>
  <message>
   <source>What is in it for them</source>
   <translation>Ce qu’ils y trouvent</translation>
  </message>
  <message>
   <source>What is it, and what do people do there?</source>
   <translation>Qu’est-ce que c’est, et qu’y fait-on ?</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Ce qui est conservé</translation>
  </message>
  <message>
   <source>What is known, what we do, when we shall say more.</source>
   <translation>Ce que l’on sait, ce que nous faisons, quand nous en dirons plus.</translation>
  </message>
  <message>
   <source>What is meant</source>
   <translation>Ce qui est visé</translation>
  </message>
  <message>
   <source>What is needed</source>
   <translation>Ce qu’il faut</translation>
  </message>
  <message>
   <source>What is never relaxed</source>
   <translation>Ce qui ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>What is never said about them, even when they began. Background, tags and answers to reviews count.</source>
   <translation>Ce que l’on ne dit jamais d’eux, même s’ils ont commencé. L’arrière-plan, les mots-dièse et les réponses aux avis comptent.</translation>
  </message>
  <message>
   <source>What is not meant</source>
   <translation>Ce qui n’est pas visé</translation>
  </message>
  <message>
   <source>What is noted</source>
   <translation>Ce qui est noté</translation>
  </message>
  <message>
   <source>What is public, for a concrete reason</source>
   <translation>Ce qui est public, pour une raison concrète</translation>
  </message>
  <message>
   <source>What is said about us as an employer</source>
   <translation>Ce qui se dit de nous comme employeur</translation>
  </message>
  <message>
   <source>What is said about us on the services we use</source>
   <translation>Ce qui se dit de nous sur les services que nous utilisons</translation>
  </message>
  <message>
   <source>What is taught</source>
   <translation>Ce qui est enseigné</translation>
  </message>
  <message>
   <source>What is usual there and what is frowned upon. Somebody has tried it.</source>
   <translation>Ce qui s’y fait et ce qui est mal vu. Quelqu’un l’a essayé.</translation>
  </message>
  <message>
   <source>What is written down when the step is done.</source>
   <translation>Ce que l’on consigne quand l’étape est faite.</translation>
  </message>
  <message>
   <source>What it brings</source>
   <translation>Ce que cela apporte</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Ce que cela ne peut pas</translation>
  </message>
  <message>
   <source>What it counts</source>
   <translation>Ce que cela compte</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce que cela fait</translation>
  </message>
  <message>
   <source>What it does for the reader.</source>
   <translation>Ce que cela fait pour le lecteur.</translation>
  </message>
  <message>
   <source>What it does not mean</source>
   <translation>Ce que cela ne veut pas dire</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>À quoi cela sert</translation>
  </message>
  <message>
   <source>What it is for, with an example.</source>
   <translation>À quoi cela sert, avec un exemple.</translation>
  </message>
  <message>
   <source>What it is like</source>
   <translation>Comment c’est</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Ce que cela veut dire</translation>
  </message>
  <message>
   <source>What it means for them, and where to ask.</source>
   <translation>Ce que cela veut dire pour eux, et où demander.</translation>
  </message>
  <message>
   <source>What it means in practice</source>
   <translation>Ce que cela veut dire en pratique</translation>
  </message>
  <message>
   <source>What it saves</source>
   <translation>Ce que cela épargne</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>Ce que cela demande</translation>
  </message>
  <message>
   <source>What it took</source>
   <translation>Ce que cela a demandé</translation>
  </message>
  <message>
   <source>What it would look like if it failed</source>
   <translation>À quoi ressemblerait l’échec</translation>
  </message>
  <message>
   <source>What makes this person a good voice. Nobody has them all; nobody should have none.</source>
   <translation>Ce qui fait de cette personne une bonne voix. Personne n’a tout ; personne ne devrait n’avoir rien.</translation>
  </message>
  <message>
   <source>What may always be said meanwhile</source>
   <translation>Ce que l’on peut toujours dire entre-temps</translation>
  </message>
  <message>
   <source>What may be on which.</source>
   <translation>Ce qui peut être sur lequel.</translation>
  </message>
  <message>
   <source>What may be said</source>
   <translation>Ce que l’on peut dire</translation>
  </message>
  <message>
   <source>What may go in</source>
   <translation>Ce que l’on peut y mettre</translation>
  </message>
  <message>
   <source>What may go out although everything else waits.</source>
   <translation>Ce qui peut partir bien que tout le reste attende.</translation>
  </message>
  <message>
   <source>What may read or post for you. Each is another door.</source>
   <translation>Ce qui peut lire ou publier pour vous. Chacun est une porte de plus.</translation>
  </message>
  <message>
   <source>What must be true</source>
   <translation>Ce qui doit être vrai</translation>
  </message>
  <message>
   <source>What must be true before you move on, so plainly that two people would agree on it.</source>
   <translation>Ce qui doit être vrai avant de passer à la suite, si clairement que deux personnes en conviendraient.</translation>
  </message>
  <message>
   <source>What needs nobody else.</source>
   <translation>Ce qui ne demande personne d’autre.</translation>
  </message>
  <message>
   <source>What nobody may be kept from saying, and where a country or state asks for something else.</source>
   <translation>Ce que nul ne peut être empêché de dire, et où un pays ou un État demande autre chose.</translation>
  </message>
  <message>
   <source>What one finds there</source>
   <translation>Ce que l’on y trouve</translation>
  </message>
  <message>
   <source>What only ours could give</source>
   <translation>Ce que seul le nôtre donnerait</translation>
  </message>
  <message>
   <source>What others do</source>
   <translation>Ce que font les autres</translation>
  </message>
  <message>
   <source>What others say for us in return for something, what we recommend ourselves, and prize draws.</source>
   <translation>Ce que d’autres disent pour nous en échange de quelque chose, ce que nous recommandons nous-mêmes, et les tirages au sort.</translation>
  </message>
  <message>
   <source>What outsiders may do</source>
   <translation>Ce que peuvent faire ceux du dehors</translation>
  </message>
  <message>
   <source>What pauses</source>
   <translation>Ce qui est suspendu</translation>
  </message>
  <message>
   <source>What people and we like to talk about.</source>
   <translation>Ce dont les gens et nous aimons parler.</translation>
  </message>
  <message>
   <source>What people call the group, such as Comms desk.</source>
   <translation>Comment on appelle le groupe, par exemple la communication.</translation>
  </message>
  <message>
   <source>What people call these hours, such as office hours.</source>
   <translation>Comment on appelle ces heures, par exemple heures de bureau.</translation>
  </message>
  <message>
   <source>What people call this step, such as second reader.</source>
   <translation>Comment on appelle cette étape, par exemple second lecteur.</translation>
  </message>
  <message>
   <source>What people can do afterwards</source>
   <translation>Ce que l’on peut faire après</translation>
  </message>
  <message>
   <source>What people do first, and that telling us is right.</source>
   <translation>Ce que l’on fait d’abord, et qu’il est juste de nous prévenir.</translation>
  </message>
  <message>
   <source>What people do for each post.</source>
   <translation>Ce que l’on fait pour chaque publication.</translation>
  </message>
  <message>
   <source>What people do for social media. Rules speak of roles so that they stay right when people change.</source>
   <translation>Ce que les gens font pour les réseaux sociaux. Les règles parlent de rôles : elles restent justes quand les personnes changent.</translation>
  </message>
  <message>
   <source>What people do or feel when it works.</source>
   <translation>Ce que les gens font ou ressentent quand cela marche.</translation>
  </message>
  <message>
   <source>What people do themselves, at once.</source>
   <translation>Ce que chacun fait lui-même, tout de suite.</translation>
  </message>
  <message>
   <source>What people do: replies, questions, sharing</source>
   <translation>Ce que font les gens : réponses, questions, partages</translation>
  </message>
  <message>
   <source>What people get for a review</source>
   <translation>Ce que l’on reçoit pour un avis</translation>
  </message>
  <message>
   <source>What people learn before they post.</source>
   <translation>Ce que l’on apprend avant de publier.</translation>
  </message>
  <message>
   <source>What people may do without asking. At least as long as the list of bans.</source>
   <translation>Ce que l’on peut faire sans demander. Au moins aussi long que la liste des interdictions.</translation>
  </message>
  <message>
   <source>What people want to know before they dare to post, each with a short answer and the clause it follows from.</source>
   <translation>Ce que l’on veut savoir avant d’oser publier, chaque fois avec une réponse brève et la clause dont elle découle.</translation>
  </message>
  <message>
   <source>What readers are told</source>
   <translation>Ce que l’on dit aux lecteurs</translation>
  </message>
  <message>
   <source>What really happens, not what is promised.</source>
   <translation>Ce qui se passe vraiment, non ce qui est promis.</translation>
  </message>
  <message>
   <source>What shows it</source>
   <translation>Ce qui le montre</translation>
  </message>
  <message>
   <source>What somebody at this level may do without asking.</source>
   <translation>Ce qu’une personne de ce niveau peut faire sans demander.</translation>
  </message>
  <message>
   <source>What somebody does to reach this level.</source>
   <translation>Ce que l’on fait pour atteindre ce niveau.</translation>
  </message>
  <message>
   <source>What somebody must be able to do</source>
   <translation>Ce qu’il faut savoir faire</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>What stays free</source>
   <translation>Ce qui reste libre</translation>
  </message>
  <message>
   <source>What stays out</source>
   <translation>Ce qui n’a pas sa place</translation>
  </message>
  <message>
   <source>What stays private</source>
   <translation>Ce qui reste privé</translation>
  </message>
  <message>
   <source>What stays with us</source>
   <translation>Ce qui reste chez nous</translation>
  </message>
  <message>
   <source>What stays with us, what belongs to others, and what to do when something has slipped out.</source>
   <translation>Ce qui reste chez nous, ce qui est à d’autres, et que faire quand quelque chose s’est échappé.</translation>
  </message>
  <message>
   <source>What still counts of it</source>
   <translation>Ce qui en compte encore</translation>
  </message>
  <message>
   <source>What stops</source>
   <translation>Ce qui s’arrête</translation>
  </message>
  <message>
   <source>What takes the level away, said as plainly as the way up.</source>
   <translation>Ce qui retire le niveau, dit aussi clairement que le chemin pour y monter.</translation>
  </message>
  <message>
   <source>What that means for posts</source>
   <translation>Ce que cela veut dire pour les publications</translation>
  </message>
  <message>
   <source>What the comparison showed</source>
   <translation>Ce que la comparaison a montré</translation>
  </message>
  <message>
   <source>What the law asks of us</source>
   <translation>Ce que la loi nous demande</translation>
  </message>
  <message>
   <source>What the organisation itself says.</source>
   <translation>Ce que dit l’organisation elle-même.</translation>
  </message>
  <message>
   <source>What the organisation wants anyway, such as fewer calls or more applicants.</source>
   <translation>Ce que l’organisation veut de toute façon, par exemple moins d’appels ou plus de candidats.</translation>
  </message>
  <message>
   <source>What the post touches</source>
   <translation>Ce que touche la publication</translation>
  </message>
  <message>
   <source>What the role carries with it.</source>
   <translation>Ce que le rôle implique.</translation>
  </message>
  <message>
   <source>What the service allows. Look it up; it changes.</source>
   <translation>Ce que le service permet. Vérifiez ; cela change.</translation>
  </message>
  <message>
   <source>What they can settle on their own.</source>
   <translation>Ce qu’ils peuvent régler seuls.</translation>
  </message>
  <message>
   <source>What they care about</source>
   <translation>Ce qui leur tient à cœur</translation>
  </message>
  <message>
   <source>What they confirm</source>
   <translation>Ce qu’ils confirment</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>Ce qu’ils font</translation>
  </message>
  <message>
   <source>What they do for social media. A person may have several.</source>
   <translation>Ce qu’ils font pour les réseaux sociaux. Une personne peut en avoir plusieurs.</translation>
  </message>
  <message>
   <source>What they found</source>
   <translation>Ce qu’ils ont trouvé</translation>
  </message>
  <message>
   <source>What they get, and when</source>
   <translation>Ce qu’ils reçoivent, et quand</translation>
  </message>
  <message>
   <source>What they hand over, and when.</source>
   <translation>Ce qu’ils transmettent, et quand.</translation>
  </message>
  <message>
   <source>What they offer</source>
   <translation>Ce qu’ils offrent</translation>
  </message>
  <message>
   <source>What they say</source>
   <translation>Ce qu’ils disent</translation>
  </message>
  <message>
   <source>What they try</source>
   <translation>Ce qu’ils essaient</translation>
  </message>
  <message>
   <source>What they write about</source>
   <translation>Ce sur quoi ils écrivent</translation>
  </message>
  <message>
   <source>What they write is useful</source>
   <translation>Ce qu’ils écrivent est utile</translation>
  </message>
  <message>
   <source>What this goal is mostly about. If all of them sell, think again.</source>
   <translation>De quoi cet objectif traite surtout. S’ils vendent tous, réfléchissez encore.</translation>
  </message>
  <message>
   <source>What to do first, and what to leave alone.</source>
   <translation>Que faire d’abord, et à quoi ne pas toucher.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>Qu’en faire</translation>
  </message>
  <message>
   <source>What to look out for.</source>
   <translation>Ce qu’il faut surveiller.</translation>
  </message>
  <message>
   <source>What to use instead</source>
   <translation>Que prendre à la place</translation>
  </message>
  <message>
   <source>What to watch</source>
   <translation>Quoi surveiller</translation>
  </message>
  <message>
   <source>What two people do together.</source>
   <translation>Ce que deux personnes font ensemble.</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Ce qui a été convenu</translation>
  </message>
  <message>
   <source>What was proposed</source>
   <translation>Ce qui a été proposé</translation>
  </message>
  <message>
   <source>What was tested, by whom, and what came of it.</source>
   <translation>Ce qui a été testé, par qui, et ce qu’il en est sorti.</translation>
  </message>
  <message>
   <source>What we are tired of ourselves.</source>
   <translation>Ce dont nous sommes las nous-mêmes.</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>Ce que nous demandons</translation>
  </message>
  <message>
   <source>What we ask of people on their own accounts, which is little, and what we leave alone, which is most.</source>
   <translation>Ce que nous demandons aux gens sur leurs propres comptes, c’est-à-dire peu, et ce dont nous ne nous mêlons pas, c’est-à-dire presque tout.</translation>
  </message>
  <message>
   <source>What we ask of people who write on our channels, and what happens when somebody will not keep to it.</source>
   <translation>Ce que nous demandons à ceux qui écrivent sur nos canaux, et ce qui se passe quand quelqu’un ne s’y tient pas.</translation>
  </message>
  <message>
   <source>What we can do there</source>
   <translation>Ce que nous pouvons y faire</translation>
  </message>
  <message>
   <source>What we changed here</source>
   <translation>Ce que nous avons changé ici</translation>
  </message>
  <message>
   <source>What we decided</source>
   <translation>Ce que nous avons décidé</translation>
  </message>
  <message>
   <source>What we did about it</source>
   <translation>Ce que nous en avons fait</translation>
  </message>
  <message>
   <source>What we do</source>
   <translation>Ce que nous faisons</translation>
  </message>
  <message>
   <source>What we do about false reviews</source>
   <translation>Ce que nous faisons des faux avis</translation>
  </message>
  <message>
   <source>What we do against it</source>
   <translation>Ce que nous faisons contre cela</translation>
  </message>
  <message>
   <source>What we do for them there</source>
   <translation>Ce que nous faisons pour eux là-bas</translation>
  </message>
  <message>
   <source>What we do not post</source>
   <translation>Ce que nous ne publions pas</translation>
  </message>
  <message>
   <source>What we do then</source>
   <translation>Ce que nous faisons alors</translation>
  </message>
  <message>
   <source>What we do when it goes quiet</source>
   <translation>Ce que nous faisons quand le silence s’installe</translation>
  </message>
  <message>
   <source>What we do when people answer each other's questions.</source>
   <translation>Ce que nous faisons quand les gens se répondent entre eux.</translation>
  </message>
  <message>
   <source>What we do, in order.</source>
   <translation>Ce que nous faisons, dans l’ordre.</translation>
  </message>
  <message>
   <source>What we found</source>
   <translation>Ce que nous avons trouvé</translation>
  </message>
  <message>
   <source>What we give</source>
   <translation>Ce que nous donnons</translation>
  </message>
  <message>
   <source>What we have to say</source>
   <translation>Ce que nous avons à dire</translation>
  </message>
  <message>
   <source>What we keep a copy of</source>
   <translation>Ce dont nous gardons une copie</translation>
  </message>
  <message>
   <source>What we keep of posts, answers and approvals, for how long, and who can get it out.</source>
   <translation>Ce que nous gardons des publications, des réponses et des approbations, pour combien de temps, et qui peut le ressortir.</translation>
  </message>
  <message>
   <source>What we know about each group: why they are there, how they use it, and how we found out.</source>
   <translation>Ce que nous savons de chaque groupe : pourquoi il est là, comment il s’en sert, et comment nous l’avons appris.</translation>
  </message>
  <message>
   <source>What we know about each service, and how we choose among them.</source>
   <translation>Ce que nous savons de chaque service, et comment nous choisissons.</translation>
  </message>
  <message>
   <source>What we learn</source>
   <translation>Ce que nous apprenons</translation>
  </message>
  <message>
   <source>What we learned</source>
   <translation>Ce que nous avons appris</translation>
  </message>
  <message>
   <source>What we learned from it</source>
   <translation>Ce que nous en avons appris</translation>
  </message>
  <message>
   <source>What we learnt</source>
   <translation>Ce que nous avons appris</translation>
  </message>
  <message>
   <source>What we learnt ourselves</source>
   <translation>Ce que nous avons appris nous-mêmes</translation>
  </message>
  <message>
   <source>What we leave alone</source>
   <translation>Ce à quoi nous ne touchons pas</translation>
  </message>
  <message>
   <source>What we leave to them</source>
   <translation>Ce que nous leur laissons</translation>
  </message>
  <message>
   <source>What we like to talk about, who cares about it, and how we know that readers do.</source>
   <translation>Ce dont nous aimons parler, à qui cela tient à cœur, et comment nous savons que les lecteurs s’y intéressent.</translation>
  </message>
  <message>
   <source>What we look at</source>
   <translation>Ce que nous regardons</translation>
  </message>
  <message>
   <source>What we look at and why, and what happens when somebody does not keep to this.</source>
   <translation>Ce que nous regardons et pourquoi, et ce qui se passe quand quelqu’un ne s’y tient pas.</translation>
  </message>
  <message>
   <source>What we look for in people</source>
   <translation>Ce que nous cherchons chez les gens</translation>
  </message>
  <message>
   <source>What we looked at</source>
   <translation>Ce que nous avons regardé</translation>
  </message>
  <message>
   <source>What we may share</source>
   <translation>Ce que nous pouvons partager</translation>
  </message>
  <message>
   <source>What we measure</source>
   <translation>Ce que nous mesurons</translation>
  </message>
  <message>
   <source>What we need to know</source>
   <translation>Ce que nous devons savoir</translation>
  </message>
  <message>
   <source>What we opened</source>
   <translation>Ce que nous avons ouvert</translation>
  </message>
  <message>
   <source>What we post, with the risk of each kind, so that approval can be strict where it matters and light where it does not.</source>
   <translation>Ce que nous publions, avec le risque de chaque type, pour que l’approbation soit stricte là où cela compte et légère ailleurs.</translation>
  </message>
  <message>
   <source>What we read and looked at</source>
   <translation>Ce que nous avons lu et regardé</translation>
  </message>
  <message>
   <source>What we recommend</source>
   <translation>Ce que nous recommandons</translation>
  </message>
  <message>
   <source>What we run ourselves</source>
   <translation>Ce que nous tenons nous-mêmes</translation>
  </message>
  <message>
   <source>What we run ourselves, such as a blog or a forum.</source>
   <translation>Ce que nous tenons nous-mêmes, par exemple un blog ou un forum.</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Ce que nous disons</translation>
  </message>
  <message>
   <source>What we stand for, what we want to be heard, and what we like to write about.</source>
   <translation>Ce que nous défendons, ce que nous voulons faire entendre, et ce sur quoi nous aimons écrire.</translation>
  </message>
  <message>
   <source>What we take from it</source>
   <translation>Ce que nous en retenons</translation>
  </message>
  <message>
   <source>What we tried</source>
   <translation>Ce que nous avons essayé</translation>
  </message>
  <message>
   <source>What we tried out</source>
   <translation>Ce que nous avons mis à l’essai</translation>
  </message>
  <message>
   <source>What we try</source>
   <translation>Ce que nous essayons</translation>
  </message>
  <message>
   <source>What we try, what it is for, until when, and what we learnt.</source>
   <translation>Ce que nous essayons, dans quel but, jusqu’à quand, et ce que nous avons appris.</translation>
  </message>
  <message>
   <source>What we use</source>
   <translation>Ce que nous utilisons</translation>
  </message>
  <message>
   <source>What we want to be heard</source>
   <translation>Ce que nous voulons faire entendre</translation>
  </message>
  <message>
   <source>What we write about</source>
   <translation>Ce sur quoi nous écrivons</translation>
  </message>
  <message>
   <source>What will be different when this works.</source>
   <translation>Ce qui sera différent quand cela marchera.</translation>
  </message>
  <message>
   <source>What working together means in practice.</source>
   <translation>Ce que travailler ensemble veut dire en pratique.</translation>
  </message>
  <message>
   <source>What worries them</source>
   <translation>Ce qui les inquiète</translation>
  </message>
  <message>
   <source>What would take the organisation back to the phase before.</source>
   <translation>Ce qui ramènerait l’organisation à la phase précédente.</translation>
  </message>
  <message>
   <source>What you call it among yourselves, such as LinkedIn or Company blog.</source>
   <translation>Comment vous l’appelez entre vous, par exemple LinkedIn ou Blog de l’entreprise.</translation>
  </message>
  <message>
   <source>What you call it when you speak about it.</source>
   <translation>Comment vous l’appelez quand vous en parlez.</translation>
  </message>
  <message>
   <source>What you may say</source>
   <translation>Ce que vous pouvez dire</translation>
  </message>
  <message>
   <source>What you wrote above as mattering to you.</source>
   <translation>Ce que vous avez noté plus haut comme important pour vous.</translation>
  </message>
  <message>
   <source>What, why, and what instead</source>
   <translation>Quoi, pourquoi, et quoi à la place</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When choosing places and hours, inside and outside.</source>
   <translation>Pour choisir lieux et heures, dedans et dehors.</translation>
  </message>
  <message>
   <source>When customers help each other</source>
   <translation>Quand des clients s’entraident</translation>
  </message>
  <message>
   <source>When deletion stops</source>
   <translation>Quand l’effacement s’arrête</translation>
  </message>
  <message>
   <source>When it ends</source>
   <translation>Quand cela finit</translation>
  </message>
  <message>
   <source>When it ends, in words</source>
   <translation>Quand cela finit, en mots</translation>
  </message>
  <message>
   <source>When it ends, why, and where to go instead.</source>
   <translation>Quand cela finit, pourquoi, et où aller à la place.</translation>
  </message>
  <message>
   <source>When somebody leaves</source>
   <translation>Quand quelqu’un part</translation>
  </message>
  <message>
   <source>When somebody leaves or changes</source>
   <translation>Quand quelqu’un part ou change</translation>
  </message>
  <message>
   <source>When somebody with a tie to you praises you, readers want to know about the tie. In many countries they also have a right to. So: own name, own role, and a few plain words in the post itself.

**What good looks like**

- It says *when* to say it: whenever you speak about us, our products or our competitors, on any account, private ones included.
- Ready-made wordings people can copy, for each channel and language. Not in the profile only, and not in a tag that insiders alone understand.
- Nobody reviews our own products as if they were a customer, and nobody asks staff or family to do so.
- *These are my own views* is useful, but it is something else: it does not say that you work here.
- Agencies, influencers and people who got something free are covered too.
- Somebody looks now and then whether it is done, and mistakes are put right in the open.

**Rests on** *Before Leaping: six steps* (nobody misidentifies themselves), *Columbus* (sign your name rather than a corporate byline). For the law see, for example, 16 CFR 255.5 and 465.5 (United States), the CAP Code and the Digital Markets, Competition and Consumers Act 2024 (United Kingdom), Directive 2005/29/EC (European Union). This program does not give legal advice.</source>
   <translation>Quand quelqu’un qui a un lien avec vous vous loue, les lecteurs veulent connaître ce lien. Dans bien des pays, ils y ont aussi droit. Donc : son propre nom, son propre rôle, et quelques mots simples dans la publication elle-même.

**À quoi ressemble la réussite**

- Il est dit *quand* le dire : chaque fois que vous parlez de nous, de nos produits ou de nos concurrents, sur n’importe quel compte, même privé.
- Des formulations toutes prêtes que l’on peut copier, pour chaque canal et chaque langue. Pas seulement dans le profil, et pas dans un mot-dièse que seuls les initiés comprennent.
- Personne n’évalue nos propres produits comme s’il était client, et personne ne demande au personnel ou à la famille de le faire.
- *Ces opinions sont les miennes* est utile, mais c’est autre chose : cela ne dit pas que vous travaillez ici.
- Les agences, les influenceurs et ceux qui ont reçu quelque chose gratuitement sont couverts aussi.
- Quelqu’un regarde de temps à autre si c’est fait, et les erreurs sont corrigées au grand jour.

**Repose sur** *Before Leaping: six steps* (personne ne se présente sous une fausse identité), *Columbus* (signez de votre nom plutôt que de celui de l’entreprise). Pour le droit, voir par exemple 16 CFR 255.5 et 465.5 (États-Unis), le CAP Code et le Digital Markets, Competition and Consumers Act 2024 (Royaume-Uni), la directive 2005/29/CE (Union européenne). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>When something grows, nobody wants to look for a phone number. This section is a table: *if* this, *then* that, and *who*, in order. It is read in a hurry by somebody who is nervous. Keep it short.

**What good looks like**

- A handful of cases that people recognise at once.
- For each: what to do first, and what to leave alone until somebody has answered.
- Two or more contacts in order, and a fallback who can always be reached.
- It says after how many minutes to try the next one.
- Numbers have been rung. A date says when.
- Calling too early is praised, not laughed at.

**Rests on** *Platt* (customer and community response may call for extra time and people; unpredictable reasons at unexpected times), *Before Leaping: six steps* (reputation may be harmed), *Social Networking in the Enterprise* (some people will be vile). Compare the if–then–who tables and call lists in published guidelines.</source>
   <translation>Quand une affaire grossit, personne ne veut chercher un numéro de téléphone. Cette section est un tableau : *si* ceci, *alors* cela, et *qui*, dans l’ordre. Elle est lue à la hâte par quelqu’un d’inquiet. Faites court.

**À quoi ressemble la réussite**

- Une poignée de cas que l’on reconnaît aussitôt.
- Pour chacun : que faire d’abord, et à quoi ne pas toucher tant que personne n’a répondu.
- Deux contacts ou plus dans l’ordre, et un dernier recours que l’on peut toujours joindre.
- Il est dit après combien de minutes essayer le suivant.
- Les numéros ont été appelés. Une date dit quand.
- Appeler trop tôt vaut des éloges, pas des moqueries.

**Repose sur** *Platt* (la réaction des clients et du public peut demander plus de temps et de monde ; raisons imprévisibles à des moments inattendus), *Before Leaping: six steps* (la réputation peut souffrir), *Social Networking in the Enterprise* (certains seront odieux). Comparez les tableaux si–alors–qui et les listes d’appel dans les règles publiées.</translation>
  </message>
  <message>
   <source>When something is taken down</source>
   <translation>Quand quelque chose est retiré</translation>
  </message>
  <message>
   <source>When speed matters more, such as in an emergency, and what is done afterwards.</source>
   <translation>Quand la vitesse compte davantage, par exemple en urgence, et ce que l’on fait après.</translation>
  </message>
  <message>
   <source>When the organisation entered this phase.</source>
   <translation>Quand l’organisation est entrée dans cette phase.</translation>
  </message>
  <message>
   <source>When there is no news</source>
   <translation>Quand il n’y a pas de nouvelles</translation>
  </message>
  <message>
   <source>When they disagree</source>
   <translation>En cas de désaccord</translation>
  </message>
  <message>
   <source>When we speak on public questions, elections and good causes, and what stays everybody’s own affair.</source>
   <translation>Quand nous parlons des questions publiques, des élections et des bonnes causes, et ce qui ne regarde que chacun.</translation>
  </message>
  <message>
   <source>When we step back</source>
   <translation>Quand nous revenons en arrière</translation>
  </message>
  <message>
   <source>When we step back, in words</source>
   <translation>Quand nous revenons en arrière, en mots</translation>
  </message>
  <message>
   <source>When: schedule and surges</source>
   <translation>Quand : calendrier et pics</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where a case says nothing else.</source>
   <translation>Quand un cas ne dit rien d’autre.</translation>
  </message>
  <message>
   <source>Where a channel has no limit of its own.</source>
   <translation>Quand un canal n’a pas sa propre limite.</translation>
  </message>
  <message>
   <source>Where a person needs protection and may use a work name, say so here.</source>
   <translation>Si une personne a besoin de protection et peut prendre un nom de travail, dites-le ici.</translation>
  </message>
  <message>
   <source>Where a rule names a day.</source>
   <translation>Quand une règle nomme un jour.</translation>
  </message>
  <message>
   <source>Where and how it may appear.</source>
   <translation>Où et comment cela peut paraître.</translation>
  </message>
  <message>
   <source>Where and when they learn about this.</source>
   <translation>Où et quand ils l’apprennent.</translation>
  </message>
  <message>
   <source>Where and why</source>
   <translation>Où et pourquoi</translation>
  </message>
  <message>
   <source>Where descriptions and subtitles are entered</source>
   <translation>Où saisir descriptions et sous-titres</translation>
  </message>
  <message>
   <source>Where generators may help, what must be labelled, who checks, and what never goes into them.</source>
   <translation>Où les générateurs peuvent aider, ce qu’il faut signaler, qui vérifie, et ce que l’on n’y met jamais.</translation>
  </message>
  <message>
   <source>Where it belongs</source>
   <translation>Où cela va</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>D’où cela est venu</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>D’où cela vient</translation>
  </message>
  <message>
   <source>Where it counts</source>
   <translation>Où cela compte</translation>
  </message>
  <message>
   <source>Where it follows from the fields of a section.</source>
   <translation>Quand cela découle des champs d’une section.</translation>
  </message>
  <message>
   <source>Where it is not all the time.</source>
   <translation>Quand ce n’est pas tout le temps.</translation>
  </message>
  <message>
   <source>Where it is used</source>
   <translation>Où il est utilisé</translation>
  </message>
  <message>
   <source>Where it is, in words or as a link.</source>
   <translation>Où il se trouve, en mots ou par un lien.</translation>
  </message>
  <message>
   <source>Where it lies.</source>
   <translation>Où il se trouve.</translation>
  </message>
  <message>
   <source>Where it rests</source>
   <translation>Sur quoi cela repose</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela figure</translation>
  </message>
  <message>
   <source>Where it was found. Left out, it counts everywhere.</source>
   <translation>Où cela a été trouvé. Sans indication, cela vaut partout.</translation>
  </message>
  <message>
   <source>Where people are sent, and where the copy lies.</source>
   <translation>Où l’on oriente les gens, et où se trouve la copie.</translation>
  </message>
  <message>
   <source>Where people can ask again</source>
   <translation>Où l’on peut redemander</translation>
  </message>
  <message>
   <source>Where people meet us</source>
   <translation>Où l’on nous rencontre</translation>
  </message>
  <message>
   <source>Where people outside can write if they want something removed.</source>
   <translation>Où ceux du dehors peuvent écrire pour faire retirer quelque chose.</translation>
  </message>
  <message>
   <source>Where people read them before they write.</source>
   <translation>Où on les lit avant d’écrire.</translation>
  </message>
  <message>
   <source>Where people read what happens to their data here.</source>
   <translation>Où l’on lit ici ce que deviennent ses données.</translation>
  </message>
  <message>
   <source>Where some posts are harder here than in the step before, say why.</source>
   <translation>Si certaines publications sont ici plus difficiles qu’à l’étape précédente, dites pourquoi.</translation>
  </message>
  <message>
   <source>Where somebody goes who loses this level.</source>
   <translation>Où va celui qui perd ce niveau.</translation>
  </message>
  <message>
   <source>Where the account is approved once a year rather than each post.</source>
   <translation>Quand le compte est approuvé une fois par an, plutôt que chaque publication.</translation>
  </message>
  <message>
   <source>Where the copy lies</source>
   <translation>Où se trouve la copie</translation>
  </message>
  <message>
   <source>Where the law asks for one. Ask whoever advises you.</source>
   <translation>Là où la loi en demande une. Demandez à qui vous conseille.</translation>
  </message>
  <message>
   <source>Where the law asks for one: consent, contract, legitimate interest and so on. Ask whoever advises you.</source>
   <translation>Là où la loi en demande un : consentement, contrat, intérêt légitime, etc. Demandez à qui vous conseille.</translation>
  </message>
  <message>
   <source>Where the notes are kept</source>
   <translation>Où les notes sont gardées</translation>
  </message>
  <message>
   <source>Where the public holidays come from, such as Scotland or Bavaria.</source>
   <translation>D’où viennent les jours fériés, par exemple l’Écosse ou la Bavière.</translation>
  </message>
  <message>
   <source>Where the rules for name and logo are found.</source>
   <translation>Où se trouvent les règles pour le nom et le logo.</translation>
  </message>
  <message>
   <source>Where the switch is</source>
   <translation>Où est le bouton</translation>
  </message>
  <message>
   <source>Where the version in force is found</source>
   <translation>Où se trouve la version en vigueur</translation>
  </message>
  <message>
   <source>Where there are several, one of them counts.</source>
   <translation>S’il y en a plusieurs, une seule compte.</translation>
  </message>
  <message>
   <source>Where they already are</source>
   <translation>Où ils sont déjà</translation>
  </message>
  <message>
   <source>Where they are</source>
   <translation>Où ils sont</translation>
  </message>
  <message>
   <source>Where they lie. Never write a code or a password here.</source>
   <translation>Où ils se trouvent. N’écrivez jamais ici un code ou un mot de passe.</translation>
  </message>
  <message>
   <source>Where they speak</source>
   <translation>Où ils parlent</translation>
  </message>
  <message>
   <source>Where they stand on the ladder in the approval workflow.</source>
   <translation>Leur place sur l’échelle du circuit d’approbation.</translation>
  </message>
  <message>
   <source>Where this text stands.</source>
   <translation>Où figure ce texte.</translation>
  </message>
  <message>
   <source>Where to find the field, and what is missing.</source>
   <translation>Où trouver le champ, et ce qui manque.</translation>
  </message>
  <message>
   <source>Where we began</source>
   <translation>D’où nous sommes partis</translation>
  </message>
  <message>
   <source>Where work and private life touch.</source>
   <translation>Où travail et vie privée se touchent.</translation>
  </message>
  <message>
   <source>Where you and your readers are</source>
   <translation>Où vous êtes, et où sont vos lecteurs</translation>
  </message>
  <message>
   <source>Where you stand now.</source>
   <translation>Où vous en êtes.</translation>
  </message>
  <message>
   <source>Where you want to be.</source>
   <translation>Où vous voulez arriver.</translation>
  </message>
  <message>
   <source>Where, and with which words</source>
   <translation>Où, et avec quels mots</translation>
  </message>
  <message>
   <source>Where, so that it is found again.</source>
   <translation>Où, pour que l’on retrouve.</translation>
  </message>
  <message>
   <source>Where: people and places</source>
   <translation>Où : les personnes et les lieux</translation>
  </message>
  <message>
   <source>Wherever it is offered</source>
   <translation>Partout où cela existe</translation>
  </message>
  <message>
   <source>Wherever people rate you. Places you did not open count too.</source>
   <translation>Partout où l’on vous note. Les lieux que vous n’avez pas ouverts comptent aussi.</translation>
  </message>
  <message>
   <source>Wherever we can, somebody must be named who may.</source>
   <translation>Partout où nous le pouvons, quelqu’un qui en a le droit doit être nommé.</translation>
  </message>
  <message>
   <source>Whether we begin among ourselves or in public, for how long, and when we go further.</source>
   <translation>Commençons-nous entre nous ou en public, pour combien de temps, et quand allons-nous plus loin.</translation>
  </message>
  <message>
   <source>Which accounts</source>
   <translation>Quels comptes</translation>
  </message>
  <message>
   <source>Which check found it.</source>
   <translation>Quel contrôle l’a trouvé.</translation>
  </message>
  <message>
   <source>Which conflicts</source>
   <translation>Quels conflits</translation>
  </message>
  <message>
   <source>Which counts</source>
   <translation>Lequel compte</translation>
  </message>
  <message>
   <source>Which disclosure goes with such posts.</source>
   <translation>Quelle mention va avec ces publications.</translation>
  </message>
  <message>
   <source>Which hours the deadlines count in. Left out, every hour counts.</source>
   <translation>Dans quelles heures comptent les délais. Sans indication, chaque heure compte.</translation>
  </message>
  <message>
   <source>Which jobs it helps.</source>
   <translation>Quels métiers cela aide.</translation>
  </message>
  <message>
   <source>Which of our people we meet in which place, how we know, and how places are added and left.</source>
   <translation>Lesquels de nos gens nous rencontrons dans quel lieu, comment nous le savons, et comment on ajoute et quitte des lieux.</translation>
  </message>
  <message>
   <source>Which of the six</source>
   <translation>Laquelle des six</translation>
  </message>
  <message>
   <source>Which service</source>
   <translation>Quel service</translation>
  </message>
  <message>
   <source>Which service, where its figures come from, and what follows.</source>
   <translation>Quel service, d’où viennent ses chiffres, et ce qui en découle.</translation>
  </message>
  <message>
   <source>Which services do our people use, and which do they not?</source>
   <translation>Quels services nos gens utilisent-ils, et lesquels non ?</translation>
  </message>
  <message>
   <source>While people are away</source>
   <translation>Pendant les absences</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who adds a word when somebody asks for it.</source>
   <translation>Qui ajoute un mot quand quelqu’un le demande.</translation>
  </message>
  <message>
   <source>Who and what for</source>
   <translation>Pour qui et pour quoi</translation>
  </message>
  <message>
   <source>Who and what these guidelines are for, on which accounts, in which places, and where they end.</source>
   <translation>Pour qui et pour quoi sont ces règles, sur quels comptes, dans quels lieux, et où elles s’arrêtent.</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>Qui et quand</translation>
  </message>
  <message>
   <source>Who answers first</source>
   <translation>Qui répond d’abord</translation>
  </message>
  <message>
   <source>Who answers instead</source>
   <translation>Qui répond à la place</translation>
  </message>
  <message>
   <source>Who answers meanwhile. Never the author of the post in question.</source>
   <translation>Qui répond entre-temps. Jamais l’auteur de la publication en question.</translation>
  </message>
  <message>
   <source>Who answers which request, where you and the service decide together what happens with data of visitors.</source>
   <translation>Qui répond à quelle demande, là où le service et vous décidez ensemble de ce que deviennent les données des visiteurs.</translation>
  </message>
  <message>
   <source>Who brings stories from each department.</source>
   <translation>Qui apporte les histoires de chaque service.</translation>
  </message>
  <message>
   <source>Who can be called when nobody expected it.</source>
   <translation>Qui l’on peut appeler quand personne ne s’y attendait.</translation>
  </message>
  <message>
   <source>Who can sign in where</source>
   <translation>Qui peut se connecter où</translation>
  </message>
  <message>
   <source>Who checks</source>
   <translation>Qui vérifie</translation>
  </message>
  <message>
   <source>Who comes back</source>
   <translation>Qui revient</translation>
  </message>
  <message>
   <source>Who confirms it. No steps: it happens by itself.</source>
   <translation>Qui le confirme. Aucune étape : cela se fait tout seul.</translation>
  </message>
  <message>
   <source>Who confirms the move. No steps: it happens by itself.</source>
   <translation>Qui confirme le passage. Aucune étape : cela se fait tout seul.</translation>
  </message>
  <message>
   <source>Who contributes</source>
   <translation>Qui contribue</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>Qui décide</translation>
  </message>
  <message>
   <source>Who decides about opening and closing channels.</source>
   <translation>Qui décide d’ouvrir et de fermer des canaux.</translation>
  </message>
  <message>
   <source>Who decides, and for how long</source>
   <translation>Qui décide, et pour combien de temps</translation>
  </message>
  <message>
   <source>Who does duty where. An empty seat is written “??”.</source>
   <translation>Qui est de service où. Une place vide s’écrit « ?? ».</translation>
  </message>
  <message>
   <source>Who else speaks to our people, where and how, and what we learn from it.</source>
   <translation>Qui d’autre parle à nos gens, où et comment, et ce que nous en apprenons.</translation>
  </message>
  <message>
   <source>Who follows them</source>
   <translation>Qui les suit</translation>
  </message>
  <message>
   <source>Who gave them the task formally.</source>
   <translation>Qui leur a confié la tâche officiellement.</translation>
  </message>
  <message>
   <source>Who hands over</source>
   <translation>Qui transmet</translation>
  </message>
  <message>
   <source>Who hands over the right to agree.</source>
   <translation>Qui transmet le droit de donner son accord.</translation>
  </message>
  <message>
   <source>Who has access is checked every</source>
   <translation>Qui a accès est vérifié tous les</translation>
  </message>
  <message>
   <source>Who helps when somebody is unsure or forgot.</source>
   <translation>Qui aide quand quelqu’un hésite ou a oublié.</translation>
  </message>
  <message>
   <source>Who holds the keys, how they are kept, and what happens when somebody leaves or a key is lost.</source>
   <translation>Qui détient les clés, comment elles sont gardées, et ce qui se passe quand quelqu’un part ou qu’une clé est perdue.</translation>
  </message>
  <message>
   <source>Who holds which keys</source>
   <translation>Qui détient quelles clés</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Qui est consulté</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Qui est absent</translation>
  </message>
  <message>
   <source>Who is in charge when the first person is away.</source>
   <translation>Qui est aux commandes en l’absence de la première personne.</translation>
  </message>
  <message>
   <source>Who is in it</source>
   <translation>Qui en fait partie</translation>
  </message>
  <message>
   <source>Who is meant</source>
   <translation>Qui est visé</translation>
  </message>
  <message>
   <source>Who is met where</source>
   <translation>Qui l’on rencontre où</translation>
  </message>
  <message>
   <source>Who is not meant</source>
   <translation>Qui n’est pas visé</translation>
  </message>
  <message>
   <source>Who is on duty</source>
   <translation>Qui est de service</translation>
  </message>
  <message>
   <source>Who is on duty in the evening and at weekends.</source>
   <translation>Qui est de service le soir et en fin de semaine.</translation>
  </message>
  <message>
   <source>Who is told</source>
   <translation>Qui est informé</translation>
  </message>
  <message>
   <source>Who is told at once</source>
   <translation>Qui est informé tout de suite</translation>
  </message>
  <message>
   <source>Who knows about this and keeps it up to date.</source>
   <translation>Qui s’y connaît et le tient à jour.</translation>
  </message>
  <message>
   <source>Who knows that they are it.</source>
   <translation>Qui sait que c’est son tour.</translation>
  </message>
  <message>
   <source>Who looks after them: one of the people listed, or a name.</source>
   <translation>Qui s’en occupe : une des personnes inscrites, ou un nom.</translation>
  </message>
  <message>
   <source>Who makes our content</source>
   <translation>Qui fait nos contenus</translation>
  </message>
  <message>
   <source>Who may answer for somebody else</source>
   <translation>Qui peut répondre à la place d’un autre</translation>
  </message>
  <message>
   <source>Who may declare it</source>
   <translation>Qui peut le déclarer</translation>
  </message>
  <message>
   <source>Who may end it</source>
   <translation>Qui peut y mettre fin</translation>
  </message>
  <message>
   <source>Who may join in</source>
   <translation>Qui peut prendre part</translation>
  </message>
  <message>
   <source>Who may join in where, who looks after the conversation, and what they may do there.</source>
   <translation>Qui peut prendre part où, qui veille sur la conversation, et ce que l’on peut y faire.</translation>
  </message>
  <message>
   <source>Who may post</source>
   <translation>Qui peut publier</translation>
  </message>
  <message>
   <source>Who may take part, how it is decided, what becomes of the entries.</source>
   <translation>Qui peut participer, comment on décide, ce que deviennent les participations.</translation>
  </message>
  <message>
   <source>Who may use it</source>
   <translation>Qui peut s’en servir</translation>
  </message>
  <message>
   <source>Who may use our name and logo, which accounts are really ours, and what to do about false ones.</source>
   <translation>Qui peut utiliser notre nom et notre logo, quels comptes sont vraiment à nous, et que faire des faux.</translation>
  </message>
  <message>
   <source>Who notices when this goal is forgotten.</source>
   <translation>Qui remarque que cet objectif est oublié.</translation>
  </message>
  <message>
   <source>Who reads along so that nothing is missed.</source>
   <translation>Qui lit aussi, pour que rien n’échappe.</translation>
  </message>
  <message>
   <source>Who says so, and how everybody learns of it.</source>
   <translation>Qui le dit, et comment tout le monde l’apprend.</translation>
  </message>
  <message>
   <source>Who takes a handful of posts and looks.</source>
   <translation>Qui prend une poignée de publications et regarde.</translation>
  </message>
  <message>
   <source>Who they are</source>
   <translation>Qui ils sont</translation>
  </message>
  <message>
   <source>Who tries it before everybody sees it, what has to be right first, and how we tell people.</source>
   <translation>Qui l’essaie avant que tous le voient, ce qui doit d’abord être juste, et comment nous l’annonçons.</translation>
  </message>
  <message>
   <source>Who, when, why, with a copy.</source>
   <translation>Qui, quand, pourquoi, avec une copie.</translation>
  </message>
  <message>
   <source>Whoever decides says yes or no</source>
   <translation>Qui décide dit oui ou non</translation>
  </message>
  <message>
   <source>Whoever gets something from you and praises you must say so, and you share the answer for it. That is true for a famous face and for the neighbour with a free sample. The same goes for contests, where the entry is the praise, and for your own people writing reviews.

**What good looks like**

- Terms in writing before anything is sent: what they get, what they must say and where, who looks whether it was done.
- The tie stands in the post itself, near the beginning, in words everybody understands. The service’s own label for paid content is used as well, where there is one.
- Nobody buys, swaps or invents reviews, and nobody hides the bad ones.
- Contests have rules, an end, a second reader from Legal and a tag that shows that the post was an entry.
- When *you* recommend something, readers learn whether you were given anything for it.

**Rests on** *Before Leaping: six steps* (people trust what customers recommend) and on rules such as 16 CFR 255 and 465 (United States; the rule on reviews has applied since 21 October 2024), the Digital Markets, Competition and Consumers Act 2024 and the CAP Code (United Kingdom; since 6 and 7 April 2025), Directive 2005/29/EC (European Union). Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Quiconque reçoit quelque chose de vous et vous loue doit le dire, et vous en répondez avec lui. C’est vrai pour un visage célèbre et pour le voisin qui a reçu un échantillon. Il en va de même des concours, où l’éloge sert de participation, et de vos propres gens qui écrivent des avis.

**À quoi ressemble la réussite**

- Des conditions écrites avant tout envoi : ce qu’ils reçoivent, ce qu’ils doivent dire et où, qui regarde si c’est fait.
- Le lien figure dans la publication elle-même, près du début, en mots que chacun comprend. L’étiquette du service pour les contenus payés est utilisée aussi, là où elle existe.
- Personne n’achète, n’échange ni n’invente d’avis, et personne ne masque les mauvais.
- Les concours ont des règles, une fin, un second lecteur du service juridique et un mot-dièse qui montre que la publication était une participation.
- Quand *vous* recommandez quelque chose, les lecteurs apprennent si l’on vous a donné quelque chose pour cela.

**Repose sur** *Before Leaping: six steps* (on se fie à ce que des clients recommandent) et sur des règles telles que 16 CFR 255 et 465 (États-Unis ; la règle sur les avis s’applique depuis le 21 octobre 2024), le Digital Markets, Competition and Consumers Act 2024 et le CAP Code (Royaume-Uni ; depuis les 6 et 7 avril 2025), la directive 2005/29/CE (Union européenne). Les lois et les dates changent : faites-les vérifier avant de vous y fier. Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Whoever has asked</source>
   <translation>Qui a demandé</translation>
  </message>
  <message>
   <source>Whoever is in charge decides case by case</source>
   <translation>La personne aux commandes décide au cas par cas</translation>
  </message>
  <message>
   <source>Whoever posts for you speaks for you, in front of everybody. Choose people for how they write and what they know, not for the title on their door, and then give them the time and the backing to do it.

**What good looks like**

- Every voice is somebody inside who knows the work, has been asked formally, said yes, and been given time for it.
- Juniors and trainees learn alongside somebody; they are never alone with a channel. Agencies may draft, insiders speak.
- For each person it is written down what they may say without asking.
- Rules point to roles and groups, so that they stay right when people change.

**Rests on** *Platt* (not necessarily the highest titles; people who write well, with time in their schedules), *Making social networking work* (insiders are timely, natural and effective; tasked and willing), *Social Networking in the Enterprise* (more than one person, truly capable; never an assistant nobody prepared), *Columbus* (names rather than bylines; find the passionate ones and let them).</source>
   <translation>Qui publie pour vous parle pour vous, devant tout le monde. Choisissez les gens pour leur façon d’écrire et ce qu’ils savent, non pour le titre sur leur porte, puis donnez-leur le temps et l’appui qu’il faut.

**À quoi ressemble la réussite**

- Chaque voix est quelqu’un de la maison qui connaît le travail, à qui l’on a demandé officiellement, qui a dit oui, et à qui l’on en a donné le temps.
- Débutants et apprentis apprennent aux côtés de quelqu’un ; ils ne sont jamais seuls avec un canal. Les agences peuvent rédiger, ceux de la maison parlent.
- Pour chaque personne, il est écrit ce qu’elle peut dire sans demander.
- Les règles renvoient à des rôles et à des groupes : elles restent justes quand les personnes changent.

**Repose sur** *Platt* (pas forcément les plus hauts titres ; des gens qui écrivent bien, avec du temps dans leur agenda), *Making social networking work* (ceux de la maison sont rapides, naturels et efficaces ; chargés de la tâche et volontaires), *Social Networking in the Enterprise* (plus d’une personne, vraiment capable ; jamais un assistant que personne n’a préparé), *Columbus* (des noms plutôt que la signature de l’entreprise ; trouvez les passionnés et laissez-les faire).</translation>
  </message>
  <message>
   <source>Whoever takes it on until somebody is found.</source>
   <translation>Qui s’en charge jusqu’à ce que l’on trouve quelqu’un.</translation>
  </message>
  <message>
   <source>Whom</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Whom the law limits, and how</source>
   <translation>Qui la loi limite, et comment</translation>
  </message>
  <message>
   <source>Whom they can talk to, and what they may always do.</source>
   <translation>À qui ils peuvent parler, et ce qu’ils peuvent toujours faire.</translation>
  </message>
  <message>
   <source>Whom to ask among us.</source>
   <translation>À qui demander parmi nous.</translation>
  </message>
  <message>
   <source>Whom to call outside</source>
   <translation>Qui appeler au-dehors</translation>
  </message>
  <message>
   <source>Whom to ring.</source>
   <translation>Qui appeler.</translation>
  </message>
  <message>
   <source>Whom we ask for a review</source>
   <translation>À qui nous demandons un avis</translation>
  </message>
  <message>
   <source>Whom we thought of</source>
   <translation>À qui nous avons pensé</translation>
  </message>
  <message>
   <source>Whose computers hold what people write there.</source>
   <translation>Sur les ordinateurs de qui se trouve ce que l’on y écrit.</translation>
  </message>
  <message>
   <source>Whose consent for what</source>
   <translation>L’accord de qui pour quoi</translation>
  </message>
  <message>
   <source>Whose content</source>
   <translation>Contenu de qui</translation>
  </message>
  <message>
   <source>Whose content it is</source>
   <translation>À qui est le contenu</translation>
  </message>
  <message>
   <source>Whose content, and what it takes</source>
   <translation>À qui est le contenu, et ce qu’il faut</translation>
  </message>
  <message>
   <source>Whose guidelines these are.</source>
   <translation>À qui sont ces règles.</translation>
  </message>
  <message>
   <source>Whose picture, name or words we may show, on what footing, and how somebody gets out again.</source>
   <translation>L’image, le nom ou les mots de qui nous pouvons montrer, sur quelle base, et comment on en ressort.</translation>
  </message>
  <message>
   <source>Whose pictures, words and music we use, what permission each needs, and where we keep it.</source>
   <translation>Les images, les mots et la musique de qui nous utilisons, quelle autorisation il faut, et où nous la gardons.</translation>
  </message>
  <message>
   <source>Whose text this is, which version you are reading, since when it counts and when it is looked at again.</source>
   <translation>À qui est ce texte, quelle version vous lisez, depuis quand elle vaut et quand on la revoit.</translation>
  </message>
  <message>
   <source>Whose work it usually is; other people's work needs permission.</source>
   <translation>De qui c’est le plus souvent l’œuvre ; l’œuvre d’autrui demande une autorisation.</translation>
  </message>
  <message>
   <source>Whose, and who pays.</source>
   <translation>À qui, et qui paie.</translation>
  </message>
  <message>
   <source>Why it is all right here.</source>
   <translation>Pourquoi c’est acceptable ici.</translation>
  </message>
  <message>
   <source>Why it is not open to all</source>
   <translation>Pourquoi ce n’est pas ouvert à tous</translation>
  </message>
  <message>
   <source>Why it is stricter for a while. Authors are shown this.</source>
   <translation>Pourquoi c’est plus strict pour un temps. Les auteurs le voient.</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Pourquoi cela ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>Why not everybody</source>
   <translation>Pourquoi pas tout le monde</translation>
  </message>
  <message>
   <source>Why not, or why not yet.</source>
   <translation>Pourquoi non, ou pourquoi pas encore.</translation>
  </message>
  <message>
   <source>Why this way</source>
   <translation>Pourquoi cette voie</translation>
  </message>
  <message>
   <source>Why we are here</source>
   <translation>Pourquoi nous sommes ici</translation>
  </message>
  <message>
   <source>Why we are on social media, for whom, and how we shall know that it works.</source>
   <translation>Pourquoi nous sommes sur les réseaux sociaux, pour qui, et comment nous saurons que cela marche.</translation>
  </message>
  <message>
   <source>Why we look at them</source>
   <translation>Pourquoi nous les regardons</translation>
  </message>
  <message>
   <source>Why we want to be there</source>
   <translation>Pourquoi nous voulons y être</translation>
  </message>
  <message>
   <source>Wiki or knowledge base</source>
   <translation>Wiki ou base de connaissances</translation>
  </message>
  <message>
   <source>Wishes to take something down</source>
   <translation>Demandes de retrait</translation>
  </message>
  <message>
   <source>Wishes to take something down go to</source>
   <translation>Les demandes de retrait vont à</translation>
  </message>
  <message>
   <source>With a company we pay</source>
   <translation>Avec une entreprise que nous payons</translation>
  </message>
  <message>
   <source>With a parent or guardian</source>
   <translation>Avec un parent ou un tuteur</translation>
  </message>
  <message>
   <source>With a reason and an end: an incident, the weeks before results, an election.</source>
   <translation>Avec un motif et une fin : un incident, les semaines avant des résultats, une élection.</translation>
  </message>
  <message>
   <source>With an example or two.</source>
   <translation>Avec un exemple ou deux.</translation>
  </message>
  <message>
   <source>With the notice</source>
   <translation>Avec l’avis</translation>
  </message>
  <message>
   <source>With the service</source>
   <translation>Auprès du service</translation>
  </message>
  <message>
   <source>With time and some help</source>
   <translation>Avec du temps et un peu d’aide</translation>
  </message>
  <message>
   <source>With us at least, before speaking alone</source>
   <translation>Chez nous au moins, avant de parler seul</translation>
  </message>
  <message>
   <source>With us since</source>
   <translation>Chez nous depuis</translation>
  </message>
  <message>
   <source>With what</source>
   <translation>Avec quoi</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Sous</translation>
  </message>
  <message>
   <source>Within working hours</source>
   <translation>Pendant les heures de travail</translation>
  </message>
  <message>
   <source>Without examples nobody knows what is meant.</source>
   <translation>Sans exemples, personne ne sait ce qui est visé.</translation>
  </message>
  <message>
   <source>Without names.</source>
   <translation>Sans noms.</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <source>Wording to use</source>
   <translation>Formulation à utiliser</translation>
  </message>
  <message>
   <source>Wordings</source>
   <translation>Formulations</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words and steps</source>
   <translation>Mots et étapes</translation>
  </message>
  <message>
   <source>Words in a sentence, at most</source>
   <translation>Mots par phrase, au plus</translation>
  </message>
  <message>
   <source>Words of the notice</source>
   <translation>Texte de l’avis</translation>
  </message>
  <message>
   <source>Words people can copy as they stand. One clear line beats a paragraph.</source>
   <translation>Des mots que l’on peut copier tels quels. Une phrase claire vaut mieux qu’un paragraphe.</translation>
  </message>
  <message>
   <source>Words ready to use</source>
   <translation>Mots prêts à l’emploi</translation>
  </message>
  <message>
   <source>Words they use</source>
   <translation>Les mots qu’ils emploient</translation>
  </message>
  <message>
   <source>Words to ask with</source>
   <translation>Mots pour demander</translation>
  </message>
  <message>
   <source>Words to copy</source>
   <translation>Mots à copier</translation>
  </message>
  <message>
   <source>Words with a meaning of their own in these guidelines, each explained once.</source>
   <translation>Les mots qui ont leur propre sens dans ces règles, chacun expliqué une fois.</translation>
  </message>
  <message>
   <source>Work accounts of single people</source>
   <translation>Comptes professionnels de personnes</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Jours ouvrés</translation>
  </message>
  <message>
   <source>Working hours</source>
   <translation>Heures de travail</translation>
  </message>
  <message>
   <source>Works council or union agreement</source>
   <translation>Accord avec le comité d’entreprise ou le syndicat</translation>
  </message>
  <message>
   <source>Works with children or shows them</source>
   <translation>Travaille avec des enfants ou en montre</translation>
  </message>
  <message>
   <source>Works with influencers or paid partners</source>
   <translation>Travaille avec des influenceurs ou des partenaires payés</translation>
  </message>
  <message>
   <source>Works with what we have</source>
   <translation>Marche avec ce que nous avons</translation>
  </message>
  <message>
   <source>Would I say this through a megaphone in the market square?</source>
   <translation>Est-ce que je le dirais au mégaphone sur la place du marché ?</translation>
  </message>
  <message>
   <source>Would rather not</source>
   <translation>Préfèrent ne pas</translation>
  </message>
  <message>
   <source>Write drafts</source>
   <translation>Rédiger des brouillons</translation>
  </message>
  <message>
   <source>Writes easily and well</source>
   <translation>Écrit facilement et bien</translation>
  </message>
  <message>
   <source>Writing and posting</source>
   <translation>Écrire et publier</translation>
  </message>
  <message>
   <source>Writing this week</source>
   <translation>Écrivent cette semaine</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes, no, or it depends on what. Two sentences.</source>
   <translation>Oui, non, ou cela dépend de quoi. Deux phrases.</translation>
  </message>
  <message>
   <source>Yes, part of the guidelines</source>
   <translation>Oui, fait partie des règles</translation>
  </message>
  <message>
   <source>You can practise among yourselves first, or begin outside on a small scale. Practising inside is safe and shows who is good at it; but places for colleagues only often fall asleep after a few weeks. So whichever way you choose, give it an end, a sign of life, and a test for moving on.

**What good looks like**

- The way is chosen and the reason written down.
- A first and a last day. A pilot without an end becomes a habit, or is forgotten.
- A number of posts a week below which you ask what is wrong.
- People who turn out to be good at it are noted, and invited to go further.
- What ends it early, if it does not work, is agreed at the start.

**Rests on** *Platt* (offer in-house social media first, with an interactive intranet; people rise to the top for the quality of their participation; a public first step is possible too), *Social Networking in the Enterprise* (employee-only networks often fail; used only occasionally, they are felt as a hurdle).</source>
   <translation>Vous pouvez d’abord vous exercer entre vous, ou commencer dehors à petite échelle. S’exercer dedans est sûr et montre qui y est bon ; mais les lieux réservés aux collègues s’endorment souvent après quelques semaines. Quelle que soit la voie choisie, donnez-lui donc une fin, un signe de vie, et un critère pour passer à la suite.

**À quoi ressemble la réussite**

- La voie est choisie et le motif noté.
- Un premier et un dernier jour. Un pilote sans fin devient une habitude, ou s’oublie.
- Un nombre de publications par semaine en dessous duquel vous demandez ce qui ne va pas.
- Ceux qui se révèlent bons sont notés, et invités à aller plus loin.
- Ce qui y met fin plus tôt, si cela ne marche pas, est convenu au départ.

**Repose sur** *Platt* (proposer d’abord des réseaux sociaux dans la maison, avec un intranet interactif ; certains se distinguent par la qualité de leur participation ; un premier pas public est possible aussi), *Social Networking in the Enterprise* (les réseaux réservés au personnel échouent souvent ; peu utilisés, ils sont ressentis comme un obstacle).</translation>
  </message>
  <message>
   <source>You hear back within</source>
   <translation>Vous avez une réponse sous</translation>
  </message>
  <message>
   <source>You may</source>
   <translation>Vous pouvez</translation>
  </message>
  <message>
   <source>You plan for people you picture. This section replaces the picture by what they told you: nine short questions for each group, how actively they take part, and whether that matches who is on a service. The groups themselves are listed under *Purpose and goals*; here is what you know about them.

**What good looks like**

- The answers come from asking: ten short conversations beat a guess by ten colleagues.
- “We do not know” stands where you do not know.
- Age, sex and job title only as totals, from groups large enough that nobody can be picked out. Never about single people.
- You have compared the answers with who is really on the service before you choose it.

**Rests on** *Before Leaping: six steps* (nine questions to ask; creators, critics, collectors, joiners, spectators and inactives; compare with the people on the service), *Platt* (monitor where your customers go, which can mean asking them). Privacy law asks for the totals.</source>
   <translation>Vous faites des plans pour des personnes que vous imaginez. Cette section remplace l’image par ce qu’elles vous ont dit : neuf questions courtes pour chaque groupe, leur degré de participation, et si cela correspond à qui se trouve sur un service. Les groupes eux-mêmes sont inscrits sous *But et objectifs* ; voici ce que vous savez d’eux.

**À quoi ressemble la réussite**

- Les réponses viennent de questions posées : dix courtes conversations valent mieux qu’une supposition de dix collègues.
- « Nous ne savons pas » figure là où vous ne savez pas.
- Âge, sexe et fonction seulement en totaux, pour des groupes assez grands pour que personne n’en ressorte. Jamais sur une personne en particulier.
- Vous avez comparé les réponses avec qui se trouve vraiment sur le service avant de le choisir.

**Repose sur** *Before Leaping: six steps* (neuf questions à poser ; créateurs, critiques, collectionneurs, adhérents, spectateurs et inactifs ; comparer avec les personnes sur le service), *Platt* (suivre où vont vos clients, ce qui peut vouloir dire le leur demander). Ce sont les lois sur la vie privée qui demandent de s’en tenir aux totaux.</translation>
  </message>
  <message>
   <source>You see the text before it goes out</source>
   <translation>Vous voyez le texte avant qu’il parte</translation>
  </message>
  <message>
   <source>Your name is how people recognise you, and how others may pretend to be you. Say what the accounts are called, who may use the logo for what, and what happens when a stranger does. Leave people free to speak *about* you and to say where they work.

**What good looks like**

- A list of handles that are yours, in one place that the public can check.
- For name, logo and pictures: who may use them, for what, and where the files lie.
- It says what everybody may do without asking: name their employer, show themselves at work, talk about the work.
- A false account is met with four steps and a name, not with a shout.
- Nobody is told off for using the logo to speak about pay or conditions.

**Rests on** *Before Leaping: six steps* (nobody misidentifies themselves; property stolen; consistent at each point of contact), *Making social networking work* (be visible as who you are). A blanket ban on logos or names can reach speech that the law protects; see, for example, Stericycle, 372 NLRB No. 113 (United States, 2023). This program does not give legal advice.</source>
   <translation>Votre nom est ce à quoi l’on vous reconnaît, et ce dont d’autres peuvent se servir pour se faire passer pour vous. Dites comment s’appellent les comptes, qui peut utiliser le logo pour quoi, et ce qui se passe quand un inconnu le fait. Laissez chacun libre de parler *de* vous et de dire où il travaille.

**À quoi ressemble la réussite**

- Une liste des identifiants qui sont à vous, à un seul endroit que le public peut vérifier.
- Pour le nom, le logo et les images : qui peut les utiliser, pour quoi, et où se trouvent les fichiers.
- Il est dit ce que chacun peut faire sans demander : nommer son employeur, se montrer au travail, parler du travail.
- À un faux compte on répond par quatre mesures et un nom, pas par des cris.
- Personne n’est réprimandé pour avoir utilisé le logo en parlant du salaire ou des conditions de travail.

**Repose sur** *Before Leaping: six steps* (personne ne se présente sous une fausse identité ; propriété volée ; cohérent à chaque point de contact), *Making social networking work* (être visible tel que l’on est). Une interdiction générale des logos ou des noms peut toucher des propos que la loi protège ; voir par exemple Stericycle, 372 NLRB No. 113 (États-Unis, 2023). Ce programme ne donne pas de conseil juridique.</translation>
  </message>
  <message>
   <source>Your name stands under it if you like</source>
   <translation>Votre nom figure dessous si vous voulez</translation>
  </message>
  <message>
   <source>Your own pages alone are not enough.</source>
   <translation>Vos propres pages ne suffisent pas.</translation>
  </message>
  <message>
   <source>a calendar listed under Approval workflow</source>
   <translation>un calendrier inscrit sous Circuit d’approbation</translation>
  </message>
  <message>
   <source>a channel is added or retired</source>
   <translation>un canal est ajouté ou retiré</translation>
  </message>
  <message>
   <source>a channel listed under Channels</source>
   <translation>un canal inscrit sous Canaux</translation>
  </message>
  <message>
   <source>a clause of these guidelines</source>
   <translation>une clause de ces règles</translation>
  </message>
  <message>
   <source>a comparison, such as is or at least</source>
   <translation>une comparaison, telle que est ou est au moins</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>une condition</translation>
  </message>
  <message>
   <source>a contact listed under Escalation</source>
   <translation>un contact inscrit sous Recours</translation>
  </message>
  <message>
   <source>a copy of what was there</source>
   <translation>une copie de ce qui s’y trouvait</translation>
  </message>
  <message>
   <source>a country or state, such as UK, EU, DE, US or US-CA</source>
   <translation>un pays ou un État, tel que UK, EU, DE, US ou US-CA</translation>
  </message>
  <message>
   <source>a course listed under Who may post</source>
   <translation>une formation inscrite sous Qui peut publier</translation>
  </message>
  <message>
   <source>a date as people write it, such as March 2020</source>
   <translation>une date comme on l’écrit, telle que mars 2020</translation>
  </message>
  <message>
   <source>a date, and how it is written</source>
   <translation>une date, et comment elle s’écrit</translation>
  </message>
  <message>
   <source>a date, such as 2026-09-01</source>
   <translation>une date, telle que 2026-09-01</translation>
  </message>
  <message>
   <source>a day of the week</source>
   <translation>un jour de la semaine</translation>
  </message>
  <message>
   <source>a device is lost</source>
   <translation>un appareil est perdu</translation>
  </message>
  <message>
   <source>a document listed under Related policies</source>
   <translation>un document inscrit sous Règles connexes</translation>
  </message>
  <message>
   <source>a first and a last day, either may be left out</source>
   <translation>un premier et un dernier jour, chacun facultatif</translation>
  </message>
  <message>
   <source>a floor with a name, a condition and what always happens</source>
   <translation>un plancher avec un nom, une condition et ce qui se passe toujours</translation>
  </message>
  <message>
   <source>a format this version knows</source>
   <translation>un format que cette version connaît</translation>
  </message>
  <message>
   <source>a goal listed under Purpose and goals</source>
   <translation>un objectif inscrit sous But et objectifs</translation>
  </message>
  <message>
   <source>a group, a role or a person</source>
   <translation>un groupe, un rôle ou une personne</translation>
  </message>
  <message>
   <source>a kind of post listed under Kinds of post</source>
   <translation>un type de publication inscrit sous Types de publication</translation>
  </message>
  <message>
   <source>a language code, such as en or de-AT</source>
   <translation>un code de langue, tel que en ou de-AT</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 weeks</source>
   <translation>une durée, telle que 48 heures ou 2 semaines</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 working days</source>
   <translation>une durée, telle que 48 heures ou 2 jours ouvrés</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours, 14 days or 6 months</source>
   <translation>une durée, telle que 48 heures, 14 jours ou 6 mois</translation>
  </message>
  <message>
   <source>a level of access listed under Moderation and access</source>
   <translation>un niveau d’accès inscrit sous Modération et accès</translation>
  </message>
  <message>
   <source>a list of rules, the last of them for everything else</source>
   <translation>une liste de règles, la dernière pour tout le reste</translation>
  </message>
  <message>
   <source>a list of short entries</source>
   <translation>une liste d’entrées courtes</translation>
  </message>
  <message>
   <source>a list of what is never relaxed</source>
   <translation>une liste de ce qui ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>a list of what is stricter for a while</source>
   <translation>une liste de ce qui est plus strict pour un temps</translation>
  </message>
  <message>
   <source>a list, one row each</source>
   <translation>une liste, une ligne chacun</translation>
  </message>
  <message>
   <source>a number from 1 to 5</source>
   <translation>un nombre de 1 à 5</translation>
  </message>
  <message>
   <source>a number of people, a share, or everybody</source>
   <translation>un nombre de personnes, une part, ou tout le monde</translation>
  </message>
  <message>
   <source>a person listed under Who may post</source>
   <translation>une personne inscrite sous Qui peut publier</translation>
  </message>
  <message>
   <source>a phase listed under Approval workflow</source>
   <translation>une phase inscrite sous Circuit d’approbation</translation>
  </message>
  <message>
   <source>a picture, or who can take one</source>
   <translation>une image, ou qui peut en prendre une</translation>
  </message>
  <message>
   <source>a platform or tool has changed</source>
   <translation>une plateforme ou un outil a changé</translation>
  </message>
  <message>
   <source>a post of theirs that we share</source>
   <translation>une de leurs publications que nous partageons</translation>
  </message>
  <message>
   <source>a reason, at least a few words</source>
   <translation>un motif, au moins quelques mots</translation>
  </message>
  <message>
   <source>a role listed under Who may post</source>
   <translation>un rôle inscrit sous Qui peut publier</translation>
  </message>
  <message>
   <source>a rule with a name, a condition and what happens then</source>
   <translation>une règle avec un nom, une condition et ce qui se passe alors</translation>
  </message>
  <message>
   <source>a second look and its result</source>
   <translation>un second regard et son résultat</translation>
  </message>
  <message>
   <source>a section of these guidelines</source>
   <translation>une section de ces règles</translation>
  </message>
  <message>
   <source>a service listed under Choosing services</source>
   <translation>un service inscrit sous Choix des services</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.2 for one in five</source>
   <translation>une part entre 0 et 1, telle que 0.2 pour un sur cinq</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.5 for half</source>
   <translation>une part entre 0 et 1, telle que 0.5 pour la moitié</translation>
  </message>
  <message>
   <source>a short identity made by the program</source>
   <translation>un identifiant court créé par le programme</translation>
  </message>
  <message>
   <source>a short line of text</source>
   <translation>une courte ligne de texte</translation>
  </message>
  <message>
   <source>a source listed under Content sources and rights</source>
   <translation>une source inscrite sous Sources des contenus et droits</translation>
  </message>
  <message>
   <source>a step with somebody in it</source>
   <translation>une étape avec quelqu’un dedans</translation>
  </message>
  <message>
   <source>a tightening with a name, a reason and an end</source>
   <translation>un durcissement avec un nom, un motif et une fin</translation>
  </message>
  <message>
   <source>a time of day, such as 09:00</source>
   <translation>une heure du jour, telle que 09:00</translation>
  </message>
  <message>
   <source>a time zone, such as Europe/London</source>
   <translation>un fuseau horaire, tel que Europe/London</translation>
  </message>
  <message>
   <source>a title</source>
   <translation>un titre</translation>
  </message>
  <message>
   <source>a trust level listed under Approval workflow</source>
   <translation>un niveau de confiance inscrit sous Circuit d’approbation</translation>
  </message>
  <message>
   <source>a value, or a list of values</source>
   <translation>une valeur, ou une liste de valeurs</translation>
  </message>
  <message>
   <source>a web address, such as https://example.org/page</source>
   <translation>une adresse web, telle que https://example.org/page</translation>
  </message>
  <message>
   <source>a whole number from 0 to 100</source>
   <translation>un nombre entier de 0 à 100</translation>
  </message>
  <message>
   <source>a whole number from 0 to 5</source>
   <translation>un nombre entier de 0 à 5</translation>
  </message>
  <message>
   <source>a whole number from 1 to 4</source>
   <translation>un nombre entier de 1 à 4</translation>
  </message>
  <message>
   <source>a whole number, 0 or more</source>
   <translation>un nombre entier, 0 ou plus</translation>
  </message>
  <message>
   <source>a whole number, 1 or more</source>
   <translation>un nombre entier, 1 ou plus</translation>
  </message>
  <message>
   <source>a wording listed under Disclosure</source>
   <translation>une formulation inscrite sous Transparence</translation>
  </message>
  <message>
   <source>a yes of people shown</source>
   <translation>un oui des personnes montrées</translation>
  </message>
  <message>
   <source>advertise our jobs</source>
   <translation>faire connaître nos postes à pourvoir</translation>
  </message>
  <message>
   <source>age and sex of single people</source>
   <translation>l’âge et le sexe de personnes en particulier</translation>
  </message>
  <message>
   <source>an agency’s contract ends</source>
   <translation>le contrat d’une agence prend fin</translation>
  </message>
  <message>
   <source>an audience listed under Purpose and goals</source>
   <translation>un public inscrit sous But et objectifs</translation>
  </message>
  <message>
   <source>an e-mail address, such as name@example.org</source>
   <translation>une adresse électronique, telle que name@example.org</translation>
  </message>
  <message>
   <source>an incident level listed under Risks and crisis</source>
   <translation>un niveau d’incident inscrit sous Risques et crise</translation>
  </message>
  <message>
   <source>and again this long before</source>
   <translation>et de nouveau ce délai à l’avance</translation>
  </message>
  <message>
   <source>and answered within</source>
   <translation>et répondu sous</translation>
  </message>
  <message>
   <source>and are answered within</source>
   <translation>et reçoivent une réponse sous</translation>
  </message>
  <message>
   <source>answer on our behalf as helpers</source>
   <translation>répondre pour nous comme aides</translation>
  </message>
  <message>
   <source>answer people</source>
   <translation>répondre aux gens</translation>
  </message>
  <message>
   <source>answer questions about us</source>
   <translation>répondre aux questions sur nous</translation>
  </message>
  <message>
   <source>answers about the organisation</source>
   <translation>réponses sur l’organisation</translation>
  </message>
  <message>
   <source>answers and comments in our name</source>
   <translation>réponses et commentaires en notre nom</translation>
  </message>
  <message>
   <source>anybody objects</source>
   <translation>quelqu’un s’y oppose</translation>
  </message>
  <message>
   <source>anything about health</source>
   <translation>tout ce qui touche à la santé</translation>
  </message>
  <message>
   <source>approval</source>
   <translation>approbation</translation>
  </message>
  <message>
   <source>apps and widgets</source>
   <translation>applications et modules</translation>
  </message>
  <message>
   <source>ask a stand-in</source>
   <translation>demander à un suppléant</translation>
  </message>
  <message>
   <source>ask colleagues to show us somebody’s account</source>
   <translation>demander à des collègues de nous montrer le compte de quelqu’un</translation>
  </message>
  <message>
   <source>ask for passwords of private accounts</source>
   <translation>demander les mots de passe de comptes privés</translation>
  </message>
  <message>
   <source>ask for private passwords</source>
   <translation>demander des mots de passe privés</translation>
  </message>
  <message>
   <source>ask somebody to open an account in front of us</source>
   <translation>demander à quelqu’un d’ouvrir un compte devant nous</translation>
  </message>
  <message>
   <source>ask the next in line as well</source>
   <translation>demander aussi au suivant</translation>
  </message>
  <message>
   <source>ask to be added as a friend or follower</source>
   <translation>demander à être ajouté comme ami ou abonné</translation>
  </message>
  <message>
   <source>at each new version</source>
   <translation>à chaque nouvelle version</translation>
  </message>
  <message>
   <source>at least one group, role or person</source>
   <translation>au moins un groupe, un rôle ou une personne</translation>
  </message>
  <message>
   <source>at least two contacts listed under Escalation</source>
   <translation>au moins deux contacts inscrits sous Recours</translation>
  </message>
  <message>
   <source>at least two people listed under Who may post</source>
   <translation>au moins deux personnes inscrites sous Qui peut publier</translation>
  </message>
  <message>
   <source>author.approved_posts</source>
   <translation>author.approved_posts</translation>
  </message>
  <message>
   <source>author.clean_streak</source>
   <translation>author.clean_streak</translation>
  </message>
  <message>
   <source>author.days_at_level</source>
   <translation>author.days_at_level</translation>
  </message>
  <message>
   <source>author.days_inactive</source>
   <translation>author.days_inactive</translation>
  </message>
  <message>
   <source>author.days_since_first_post</source>
   <translation>author.days_since_first_post</translation>
  </message>
  <message>
   <source>author.days_since_incident</source>
   <translation>author.days_since_incident</translation>
  </message>
  <message>
   <source>author.days_since_start</source>
   <translation>author.days_since_start</translation>
  </message>
  <message>
   <source>author.group</source>
   <translation>author.group</translation>
  </message>
  <message>
   <source>author.kind</source>
   <translation>author.kind</translation>
  </message>
  <message>
   <source>author.level</source>
   <translation>author.level</translation>
  </message>
  <message>
   <source>author.level_expired</source>
   <translation>author.level_expired</translation>
  </message>
  <message>
   <source>author.open_incident</source>
   <translation>author.open_incident</translation>
  </message>
  <message>
   <source>author.person</source>
   <translation>author.person</translation>
  </message>
  <message>
   <source>author.post_span_days</source>
   <translation>author.post_span_days</translation>
  </message>
  <message>
   <source>author.role</source>
   <translation>author.role</translation>
  </message>
  <message>
   <source>author.trained</source>
   <translation>author.trained</translation>
  </message>
  <message>
   <source>author.training</source>
   <translation>author.training</translation>
  </message>
  <message>
   <source>before they get access</source>
   <translation>avant d’avoir accès</translation>
  </message>
  <message>
   <source>belief</source>
   <translation>croyance</translation>
  </message>
  <message>
   <source>block</source>
   <translation>bloquer</translation>
  </message>
  <message>
   <source>buy followers or likes</source>
   <translation>acheter des abonnés ou des mentions « j’aime »</translation>
  </message>
  <message>
   <source>buy or swap reviews</source>
   <translation>acheter ou échanger des avis</translation>
  </message>
  <message>
   <source>by when it matters</source>
   <translation>pour quand c’est utile</translation>
  </message>
  <message>
   <source>changing it</source>
   <translation>le modifier</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>canaux</translation>
  </message>
  <message>
   <source>close the conversation</source>
   <translation>clore la conversation</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>commenter</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>commentaires</translation>
  </message>
  <message>
   <source>comments by others</source>
   <translation>commentaires d’autres personnes</translation>
  </message>
  <message>
   <source>content</source>
   <translation>contenu</translation>
  </message>
  <message>
   <source>context.approver_absent</source>
   <translation>context.approver_absent</translation>
  </message>
  <message>
   <source>context.business_hours</source>
   <translation>context.business_hours</translation>
  </message>
  <message>
   <source>context.closed_window</source>
   <translation>context.closed_window</translation>
  </message>
  <message>
   <source>context.election_period</source>
   <translation>context.election_period</translation>
  </message>
  <message>
   <source>context.holiday</source>
   <translation>context.holiday</translation>
  </message>
  <message>
   <source>context.incident_tier</source>
   <translation>context.incident_tier</translation>
  </message>
  <message>
   <source>contracts and legal matters</source>
   <translation>contrats et questions juridiques</translation>
  </message>
  <message>
   <source>count who likes or shares us</source>
   <translation>compter qui nous aime ou nous partage</translation>
  </message>
  <message>
   <source>countries or states, such as UK, EU, DE, US or US-CA</source>
   <translation>des pays ou des États, tels que UK, EU, DE, US ou US-CA</translation>
  </message>
  <message>
   <source>countries, such as UK, EU, DE, US or US-CA</source>
   <translation>des pays, tels que UK, EU, DE, US ou US-CA</translation>
  </message>
  <message>
   <source>data and pictures of colleagues</source>
   <translation>données et images de collègues</translation>
  </message>
  <message>
   <source>date and time</source>
   <translation>date et heure</translation>
  </message>
  <message>
   <source>dates, such as 2026-12-25</source>
   <translation>des dates, telles que 2026-12-25</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>days and hours</source>
   <translation>jours et heures</translation>
  </message>
  <message>
   <source>days of the week</source>
   <translation>jours de la semaine</translation>
  </message>
  <message>
   <source>delegate</source>
   <translation>déléguer</translation>
  </message>
  <message>
   <source>describe pictures for people who do not see them</source>
   <translation>décrire les images pour ceux qui ne les voient pas</translation>
  </message>
  <message>
   <source>do any of this on your own account</source>
   <translation>faire quoi que ce soit de cela sur votre propre compte</translation>
  </message>
  <message>
   <source>draft texts</source>
   <translation>rédiger des textes</translation>
  </message>
  <message>
   <source>draft, on trial or settled</source>
   <translation>brouillon, à l’essai ou stabilisé</translation>
  </message>
  <message>
   <source>drop the request</source>
   <translation>abandonner la demande</translation>
  </message>
  <message>
   <source>each word of a hashtag begins with a capital</source>
   <translation>chaque mot d’un mot-dièse commence par une majuscule</translation>
  </message>
  <message>
   <source>earlier steps of the same rule</source>
   <translation>étapes antérieures de la même règle</translation>
  </message>
  <message>
   <source>enough contrast, and never colour alone</source>
   <translation>assez de contraste, et jamais la couleur seule</translation>
  </message>
  <message>
   <source>escalate</source>
   <translation>faire remonter</translation>
  </message>
  <message>
   <source>few emoji, at the end</source>
   <translation>peu d’émojis, à la fin</translation>
  </message>
  <message>
   <source>figures</source>
   <translation>chiffres</translation>
  </message>
  <message>
   <source>film or sound</source>
   <translation>film ou son</translation>
  </message>
  <message>
   <source>films carry subtitles a person has read</source>
   <translation>les films ont des sous-titres qu’une personne a lus</translation>
  </message>
  <message>
   <source>find ideas</source>
   <translation>trouver des idées</translation>
  </message>
  <message>
   <source>ge</source>
   <translation>ge</translation>
  </message>
  <message>
   <source>give something for a good review only</source>
   <translation>donner quelque chose pour un bon avis seulement</translation>
  </message>
  <message>
   <source>go looking through private accounts</source>
   <translation>fouiller des comptes privés</translation>
  </message>
  <message>
   <source>gt</source>
   <translation>gt</translation>
  </message>
  <message>
   <source>has_any</source>
   <translation>has_any</translation>
  </message>
  <message>
   <source>have managers ask their teams for reviews</source>
   <translation>faire demander des avis aux équipes par leurs supérieurs</translation>
  </message>
  <message>
   <source>health</source>
   <translation>santé</translation>
  </message>
  <message>
   <source>hide</source>
   <translation>masquer</translation>
  </message>
  <message>
   <source>hide or report reviews because they are bad</source>
   <translation>masquer ou signaler des avis parce qu’ils sont mauvais</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>hours a week, a whole number</source>
   <translation>heures par semaine, un nombre entier</translation>
  </message>
  <message>
   <source>hours and shifts</source>
   <translation>horaires et équipes de travail</translation>
  </message>
  <message>
   <source>how long we may show it</source>
   <translation>combien de temps nous pouvons le montrer</translation>
  </message>
  <message>
   <source>in</source>
   <translation>in</translation>
  </message>
  <message>
   <source>in each</source>
   <translation>dans chacun</translation>
  </message>
  <message>
   <source>incidents</source>
   <translation>incidents</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>comprend</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>comprend l’un de</translation>
  </message>
  <message>
   <source>invent customers or quotes</source>
   <translation>inventer des clients ou des citations</translation>
  </message>
  <message>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>est au moins</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>est au plus</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>est inférieur à</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>est supérieur à</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>est l’un de</translation>
  </message>
  <message>
   <source>it was sent or shown by mistake</source>
   <translation>envoyé ou montré par erreur</translation>
  </message>
  <message>
   <source>keep the post back</source>
   <translation>retenir la publication</translation>
  </message>
  <message>
   <source>keeping confidential what is listed as such</source>
   <translation>garder confidentiel ce qui est inscrit comme tel</translation>
  </message>
  <message>
   <source>later changes</source>
   <translation>modifications ultérieures</translation>
  </message>
  <message>
   <source>le</source>
   <translation>le</translation>
  </message>
  <message>
   <source>let the post go out</source>
   <translation>laisser partir la publication</translation>
  </message>
  <message>
   <source>links say where they lead</source>
   <translation>les liens disent où ils mènent</translation>
  </message>
  <message>
   <source>look in secret</source>
   <translation>regarder en secret</translation>
  </message>
  <message>
   <source>look into private accounts of applicants</source>
   <translation>regarder les comptes privés de candidats</translation>
  </message>
  <message>
   <source>lt</source>
   <translation>lt</translation>
  </message>
  <message>
   <source>mail signatures</source>
   <translation>signatures de courriel</translation>
  </message>
  <message>
   <source>make film</source>
   <translation>faire des films</translation>
  </message>
  <message>
   <source>make pictures</source>
   <translation>faire des images</translation>
  </message>
  <message>
   <source>make sound or voices</source>
   <translation>faire du son ou des voix</translation>
  </message>
  <message>
   <source>make subtitles</source>
   <translation>faire des sous-titres</translation>
  </message>
  <message>
   <source>maps and directories</source>
   <translation>cartes et annuaires</translation>
  </message>
  <message>
   <source>messages people sent us</source>
   <translation>messages que l’on nous a envoyés</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>most of them object</source>
   <translation>la plupart s’y opposent</translation>
  </message>
  <message>
   <source>mute</source>
   <translation>mettre en sourdine</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>names and data of customers</source>
   <translation>noms et données de clients</translation>
  </message>
  <message>
   <source>names, or ?? where nobody is known yet</source>
   <translation>des noms, ou ?? si personne n’est encore connu</translation>
  </message>
  <message>
   <source>naming the employer</source>
   <translation>nommer l’employeur</translation>
  </message>
  <message>
   <source>no ornamental letters</source>
   <translation>pas de lettres ornementales</translation>
  </message>
  <message>
   <source>not attacking or threatening colleagues</source>
   <translation>ne pas attaquer ni menacer des collègues</translation>
  </message>
  <message>
   <source>not speaking for us</source>
   <translation>ne pas parler en notre nom</translation>
  </message>
  <message>
   <source>not using our mark as if you were us</source>
   <translation>ne pas utiliser notre marque comme si vous étiez nous</translation>
  </message>
  <message>
   <source>nothing flashes</source>
   <translation>rien ne clignote</translation>
  </message>
  <message>
   <source>nothing: it goes out whatever happens</source>
   <translation>rien : cela part quoi qu’il arrive</translation>
  </message>
  <message>
   <source>once a year</source>
   <translation>une fois par an</translation>
  </message>
  <message>
   <source>one of the facts the program knows</source>
   <translation>un des faits que le programme connaît</translation>
  </message>
  <message>
   <source>one or more audiences listed under Purpose and goals</source>
   <translation>un ou plusieurs publics inscrits sous But et objectifs</translation>
  </message>
  <message>
   <source>one or more channels listed under Channels</source>
   <translation>un ou plusieurs canaux inscrits sous Canaux</translation>
  </message>
  <message>
   <source>one or more courses listed under Who may post</source>
   <translation>une ou plusieurs formations inscrites sous Qui peut publier</translation>
  </message>
  <message>
   <source>one or more goals listed under Purpose and goals</source>
   <translation>un ou plusieurs objectifs inscrits sous But et objectifs</translation>
  </message>
  <message>
   <source>one or more kinds of post listed under Kinds of post</source>
   <translation>un ou plusieurs types de publication inscrits sous Types de publication</translation>
  </message>
  <message>
   <source>one or more of the choices offered</source>
   <translation>un ou plusieurs des choix proposés</translation>
  </message>
  <message>
   <source>one or more people listed under Who may post</source>
   <translation>une ou plusieurs personnes inscrites sous Qui peut publier</translation>
  </message>
  <message>
   <source>one or more roles listed under Who may post</source>
   <translation>un ou plusieurs rôles inscrits sous Qui peut publier</translation>
  </message>
  <message>
   <source>one or more sections of these guidelines</source>
   <translation>une ou plusieurs sections de ces règles</translation>
  </message>
  <message>
   <source>one or more sentences</source>
   <translation>une ou plusieurs phrases</translation>
  </message>
  <message>
   <source>one or more values listed under Messages, topics and values</source>
   <translation>une ou plusieurs valeurs inscrites sous Messages, sujets et valeurs</translation>
  </message>
  <message>
   <source>one or more wordings listed under Disclosure</source>
   <translation>une ou plusieurs formulations inscrites sous Transparence</translation>
  </message>
  <message>
   <source>one sentence of up to about 25 words</source>
   <translation>une phrase d’environ 25 mots au plus</translation>
  </message>
  <message>
   <source>ordinary posts</source>
   <translation>publications ordinaires</translation>
  </message>
  <message>
   <source>org.days_in_phase</source>
   <translation>org.days_in_phase</translation>
  </message>
  <message>
   <source>org.days_since_start</source>
   <translation>org.days_since_start</translation>
  </message>
  <message>
   <source>org.incidents</source>
   <translation>org.incidents</translation>
  </message>
  <message>
   <source>org.median_wait_hours</source>
   <translation>org.median_wait_hours</translation>
  </message>
  <message>
   <source>org.open_incidents</source>
   <translation>org.open_incidents</translation>
  </message>
  <message>
   <source>org.phase</source>
   <translation>org.phase</translation>
  </message>
  <message>
   <source>org.posts_vetted</source>
   <translation>org.posts_vetted</translation>
  </message>
  <message>
   <source>org.rejection_rate</source>
   <translation>org.rejection_rate</translation>
  </message>
  <message>
   <source>org.trained_share</source>
   <translation>org.trained_share</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origine</translation>
  </message>
  <message>
   <source>paid advertising</source>
   <translation>publicité payée</translation>
  </message>
  <message>
   <source>partners’ pages</source>
   <translation>pages de partenaires</translation>
  </message>
  <message>
   <source>passwords and keys</source>
   <translation>mots de passe et clés</translation>
  </message>
  <message>
   <source>pay</source>
   <translation>salaire</translation>
  </message>
  <message>
   <source>pay and benefits</source>
   <translation>salaire et avantages</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <source>pictures and film in full size</source>
   <translation>images et films en pleine taille</translation>
  </message>
  <message>
   <source>pictures carry a description</source>
   <translation>les images ont une description</translation>
  </message>
  <message>
   <source>pictures, film and sound</source>
   <translation>images, films et son</translation>
  </message>
  <message>
   <source>pin an answer</source>
   <translation>épingler une réponse</translation>
  </message>
  <message>
   <source>plain sentences</source>
   <translation>phrases simples</translation>
  </message>
  <message>
   <source>political opinions</source>
   <translation>opinions politiques</translation>
  </message>
  <message>
   <source>politics and public life</source>
   <translation>politique et vie publique</translation>
  </message>
  <message>
   <source>politics, as a citizen</source>
   <translation>politique, en tant que citoyen</translation>
  </message>
  <message>
   <source>post.account</source>
   <translation>post.account</translation>
  </message>
  <message>
   <source>post.account_approved</source>
   <translation>post.account_approved</translation>
  </message>
  <message>
   <source>post.audience</source>
   <translation>post.audience</translation>
  </message>
  <message>
   <source>post.audience_kind</source>
   <translation>post.audience_kind</translation>
  </message>
  <message>
   <source>post.audience_size</source>
   <translation>post.audience_size</translation>
  </message>
  <message>
   <source>post.campaign</source>
   <translation>post.campaign</translation>
  </message>
  <message>
   <source>post.channel</source>
   <translation>post.channel</translation>
  </message>
  <message>
   <source>post.country</source>
   <translation>post.country</translation>
  </message>
  <message>
   <source>post.direct_message</source>
   <translation>post.direct_message</translation>
  </message>
  <message>
   <source>post.flags</source>
   <translation>post.flags</translation>
  </message>
  <message>
   <source>post.form</source>
   <translation>post.form</translation>
  </message>
  <message>
   <source>post.from_library</source>
   <translation>post.from_library</translation>
  </message>
  <message>
   <source>post.irreversible</source>
   <translation>post.irreversible</translation>
  </message>
  <message>
   <source>post.language</source>
   <translation>post.language</translation>
  </message>
  <message>
   <source>post.minors</source>
   <translation>post.minors</translation>
  </message>
  <message>
   <source>post.new_profile</source>
   <translation>post.new_profile</translation>
  </message>
  <message>
   <source>post.paid</source>
   <translation>post.paid</translation>
  </message>
  <message>
   <source>post.precedent</source>
   <translation>post.precedent</translation>
  </message>
  <message>
   <source>post.promotional</source>
   <translation>post.promotional</translation>
  </message>
  <message>
   <source>post.reply</source>
   <translation>post.reply</translation>
  </message>
  <message>
   <source>post.risk</source>
   <translation>post.risk</translation>
  </message>
  <message>
   <source>post.topic</source>
   <translation>post.topic</translation>
  </message>
  <message>
   <source>post.type</source>
   <translation>post.type</translation>
  </message>
  <message>
   <source>post.urgency</source>
   <translation>post.urgency</translation>
  </message>
  <message>
   <source>posts</source>
   <translation>publications</translation>
  </message>
  <message>
   <source>praise or recommend something of ours</source>
   <translation>louer ou recommander quelque chose de nous</translation>
  </message>
  <message>
   <source>pretend to be somebody else to see something</source>
   <translation>se faire passer pour un autre afin de voir quelque chose</translation>
  </message>
  <message>
   <source>print</source>
   <translation>imprimé</translation>
  </message>
  <message>
   <source>printed matter</source>
   <translation>imprimés</translation>
  </message>
  <message>
   <source>private accounts and passwords</source>
   <translation>comptes et mots de passe privés</translation>
  </message>
  <message>
   <source>private messages</source>
   <translation>messages privés</translation>
  </message>
  <message>
   <source>private messages in our name</source>
   <translation>messages privés en notre nom</translation>
  </message>
  <message>
   <source>products and plans that are not public</source>
   <translation>produits et projets qui ne sont pas publics</translation>
  </message>
  <message>
   <source>profiles and their descriptions</source>
   <translation>profils et leurs descriptions</translation>
  </message>
  <message>
   <source>rate or review anything we sell</source>
   <translation>noter ou évaluer ce que nous vendons</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lire</translation>
  </message>
  <message>
   <source>religion or belief</source>
   <translation>religion ou croyance</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>retirer</translation>
  </message>
  <message>
   <source>reporting wrongdoing</source>
   <translation>signaler des actes répréhensibles</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>règles</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>say where they work</source>
   <translation>dire où ils travaillent</translation>
  </message>
  <message>
   <source>saying that you work here, when it is about us</source>
   <translation>dire que vous travaillez ici, quand il s’agit de nous</translation>
  </message>
  <message>
   <source>see what others do not</source>
   <translation>voir ce que les autres ne voient pas</translation>
  </message>
  <message>
   <source>several people say the same</source>
   <translation>plusieurs personnes disent la même chose</translation>
  </message>
  <message>
   <source>sexuality</source>
   <translation>sexualité</translation>
  </message>
  <message>
   <source>share files and pictures</source>
   <translation>partager des fichiers et des images</translation>
  </message>
  <message>
   <source>share our posts</source>
   <translation>partager nos publications</translation>
  </message>
  <message>
   <source>shorten and simplify</source>
   <translation>raccourcir et simplifier</translation>
  </message>
  <message>
   <source>show the logo where it is part of the scene</source>
   <translation>montrer le logo s’il fait partie de la scène</translation>
  </message>
  <message>
   <source>show themselves at work and in work clothes</source>
   <translation>se montrer au travail et en tenue de travail</translation>
  </message>
  <message>
   <source>signs and vehicles</source>
   <translation>enseignes et véhicules</translation>
  </message>
  <message>
   <source>somebody who knew it leaves</source>
   <translation>quelqu’un qui le savait part</translation>
  </message>
  <message>
   <source>something big is about to be launched</source>
   <translation>un grand lancement approche</translation>
  </message>
  <message>
   <source>something looks odd</source>
   <translation>quelque chose paraît étrange</translation>
  </message>
  <message>
   <source>sound comes with a text</source>
   <translation>le son vient avec un texte</translation>
  </message>
  <message>
   <source>speak about competitors or our industry</source>
   <translation>parler de concurrents ou de notre secteur</translation>
  </message>
  <message>
   <source>speak on public questions that touch our business</source>
   <translation>parler de questions publiques qui touchent à notre activité</translation>
  </message>
  <message>
   <source>start a conversation</source>
   <translation>engager une conversation</translation>
  </message>
  <message>
   <source>tag us</source>
   <translation>nous identifier</translation>
  </message>
  <message>
   <source>teaching and research</source>
   <translation>enseignement et recherche</translation>
  </message>
  <message>
   <source>text stands as text, not as a picture</source>
   <translation>le texte est du texte, pas une image</translation>
  </message>
  <message>
   <source>that a post without the words comes down</source>
   <translation>qu’une publication sans ces mots est retirée</translation>
  </message>
  <message>
   <source>that the service’s label is used</source>
   <translation>que l’étiquette du service est utilisée</translation>
  </message>
  <message>
   <source>that they may say what they think</source>
   <translation>qu’ils peuvent dire ce qu’ils pensent</translation>
  </message>
  <message>
   <source>that what they say is true and can be shown</source>
   <translation>que ce qu’ils disent est vrai et peut être montré</translation>
  </message>
  <message>
   <source>the ground</source>
   <translation>le fondement</translation>
  </message>
  <message>
   <source>the law has changed</source>
   <translation>la loi a changé</translation>
  </message>
  <message>
   <source>the order of the sections</source>
   <translation>l’ordre des sections</translation>
  </message>
  <message>
   <source>the organisation has changed</source>
   <translation>l’organisation a changé</translation>
  </message>
  <message>
   <source>the service reports a leak</source>
   <translation>le service signale une fuite</translation>
  </message>
  <message>
   <source>the steps a post goes through</source>
   <translation>les étapes par lesquelles passe une publication</translation>
  </message>
  <message>
   <source>the words that show the tie, and where they stand</source>
   <translation>les mots qui montrent le lien, et où ils figurent</translation>
  </message>
  <message>
   <source>there was an incident</source>
   <translation>il y a eu un incident</translation>
  </message>
  <message>
   <source>translate</source>
   <translation>traduire</translation>
  </message>
  <message>
   <source>union membership</source>
   <translation>appartenance à un syndicat</translation>
  </message>
  <message>
   <source>unions, works councils and acting together</source>
   <translation>syndicats, comités d’entreprise et action commune</translation>
  </message>
  <message>
   <source>unions, works councils, acting together</source>
   <translation>syndicats, comités d’entreprise, action commune</translation>
  </message>
  <message>
   <source>unpublished figures</source>
   <translation>chiffres non publiés</translation>
  </message>
  <message>
   <source>upkeep</source>
   <translation>entretien</translation>
  </message>
  <message>
   <source>use our name when they speak about us</source>
   <translation>utiliser notre nom quand ils parlent de nous</translation>
  </message>
  <message>
   <source>website</source>
   <translation>site web</translation>
  </message>
  <message>
   <source>week</source>
   <translation>semaine</translation>
  </message>
  <message>
   <source>were paid, or given something, for it</source>
   <translation>ont été payés, ou ont reçu quelque chose, pour cela</translation>
  </message>
  <message>
   <source>what follows from a mistake</source>
   <translation>ce qui découle d’une erreur</translation>
  </message>
  <message>
   <source>what happened, in two lines</source>
   <translation>ce qui s’est passé, en deux lignes</translation>
  </message>
  <message>
   <source>what people may do</source>
   <translation>ce que l’on peut faire</translation>
  </message>
  <message>
   <source>what people must do</source>
   <translation>ce que l’on doit faire</translation>
  </message>
  <message>
   <source>what the law asks</source>
   <translation>ce que demande la loi</translation>
  </message>
  <message>
   <source>what they get</source>
   <translation>ce qu’ils reçoivent</translation>
  </message>
  <message>
   <source>what was removed, with the reason</source>
   <translation>ce qui a été retiré, avec le motif</translation>
  </message>
  <message>
   <source>what we told the writer</source>
   <translation>ce que nous avons dit à l’auteur</translation>
  </message>
  <message>
   <source>when a change touches duties, rights or consequences</source>
   <translation>quand une modification touche à des obligations, des droits ou des conséquences</translation>
  </message>
  <message>
   <source>when they join</source>
   <translation>à leur arrivée</translation>
  </message>
  <message>
   <source>where they are</source>
   <translation>où ils sont</translation>
  </message>
  <message>
   <source>whether the people shown agreed</source>
   <translation>si les personnes montrées étaient d’accord</translation>
  </message>
  <message>
   <source>which goal it serves</source>
   <translation>quel objectif cela sert</translation>
  </message>
  <message>
   <source>who agreed, and when</source>
   <translation>qui a donné son accord, et quand</translation>
  </message>
  <message>
   <source>who confirmed these guidelines</source>
   <translation>qui a confirmé ces règles</translation>
  </message>
  <message>
   <source>who decided</source>
   <translation>qui a décidé</translation>
  </message>
  <message>
   <source>who is answerable</source>
   <translation>qui en répond</translation>
  </message>
  <message>
   <source>who would like to know</source>
   <translation>qui voudrait le savoir</translation>
  </message>
  <message>
   <source>whom readers can ask</source>
   <translation>à qui les lecteurs peuvent demander</translation>
  </message>
  <message>
   <source>why</source>
   <translation>pourquoi</translation>
  </message>
  <message>
   <source>words they said or wrote</source>
   <translation>des mots qu’ils ont dits ou écrits</translation>
  </message>
  <message>
   <source>working conditions and safety</source>
   <translation>conditions de travail et sécurité</translation>
  </message>
  <message>
   <source>working hours listed under Approval workflow</source>
   <translation>des heures de travail inscrites sous Circuit d’approbation</translation>
  </message>
  <message>
   <source>wrongdoing, to those who can stop it</source>
   <translation>des actes répréhensibles, à qui peut y mettre fin</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>oui ou non</translation>
  </message>
  <message>
   <source>yes, for the last rule only</source>
   <translation>oui, pour la dernière règle seulement</translation>
  </message>
 </context>
 <context>
  <name>Labelled</name>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, obligatoire</translation>
  </message>
 </context>
 <context>
  <name>LastChanges</name>
  <message>
   <source>Beside each clause, who changed it last and when</source>
   <translation>À côté de chaque clause, qui l’a modifiée en dernier et quand</translation>
  </message>
  <message>
   <source>Press to see the story of this clause.</source>
   <translation>Appuyez pour voir l’histoire de cette clause.</translation>
  </message>
  <message>
   <source>Revision {0}, {1}</source>
   <translation>Version {0}, {1}</translation>
  </message>
  <message>
   <source>Who changed it</source>
   <translation>Qui a modifié</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Pourquoi : {0}</translation>
  </message>
  <message>
   <source>“{0}” was last changed by {1}</source>
   <translation>« {0} » a été modifié en dernier par {1}</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 version vous attend</translation>
  </message>
  <message>
   <source>1 task is overdue</source>
   <translation>1 tâche est en retard</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Un premier brouillon à partir de quelques questions</translation>
  </message>
  <message>
   <source>A key is made on this computer so that others can rely on your approval.</source>
   <translation>Une clé est créée sur cet ordinateur, pour que les autres puissent se fier à votre approbation.</translation>
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>Tel qu’il figure sur la première page.</translation>
  </message>
  <message>
   <source>As others read it in the history and on approvals.</source>
   <translation>Tel que les autres le lisent dans l’historique et sur les approbations.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Create guidelines</source>
   <translation>Créer les règles</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Brouillon conservé</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Édition {0} en vigueur</translation>
  </message>
  <message>
   <source>Every paragraph is kept word for word; the document itself is not changed.</source>
   <translation>Chaque paragraphe est repris mot pour mot ; le document lui-même n’est pas modifié.</translation>
  </message>
  <message>
   <source>Everything can be changed later.</source>
   <translation>Tout peut être modifié plus tard.</translation>
  </message>
  <message>
   <source>Fifteen plain questions, about five minutes. The draft fits your answers; every answer may be left open.</source>
   <translation>Quinze questions simples, environ cinq minutes. Le brouillon s’adapte à vos réponses ; chaque réponse peut rester ouverte.</translation>
  </message>
  <message>
   <source>First name and family name</source>
   <translation>Prénom et nom</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>For the library: small letters, digits and hyphens. It stays as it is.</source>
   <translation>Pour la bibliothèque : minuscules, chiffres et traits d’union. Il reste tel quel.</translation>
  </message>
  <message>
   <source>Give the guidelines a title.</source>
   <translation>Donnez un titre aux règles.</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import a document</source>
   <translation>Importer un document</translation>
  </message>
  <message>
   <source>Import a document…</source>
   <translation>Importer un document…</translation>
  </message>
  <message>
   <source>Import “{0}”</source>
   <translation>Importer « {0} »</translation>
  </message>
  <message>
   <source>It moves to the trash folder of smguide with its draft and its whole history. Nothing is deleted.</source>
   <translation>Elles vont dans la corbeille de smguide avec leur brouillon et tout leur historique. Rien n’est effacé.</translation>
  </message>
  <message>
   <source>Left out: {0}. {1}</source>
   <translation>Laissé de côté : {0}. {1}</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Ligne {0}</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder à nouveau</translation>
  </message>
  <message>
   <source>Making the sample…</source>
   <translation>Création de l’exemple…</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <source>New guidelines</source>
   <translation>Nouvelles règles</translation>
  </message>
  <message>
   <source>New guidelines…</source>
   <translation>Nouvelles règles…</translation>
  </message>
  <message>
   <source>No guidelines here yet</source>
   <translation>Aucune règle ici pour l’instant</translation>
  </message>
  <message>
   <source>Nothing of it is lost. It opens again once what is missing is installed.</source>
   <translation>Rien n’en est perdu. Elles s’ouvriront de nouveau dès que ce qui manque sera installé.</translation>
  </message>
  <message>
   <source>Nothing yet. You add the sections you want, one by one.</source>
   <translation>Rien encore. Vous ajoutez les sections voulues, une à une.</translation>
  </message>
  <message>
   <source>One name on each line</source>
   <translation>Un nom par ligne</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Ouvrir l’exemple</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>Protect the key with a passphrase…</source>
   <translation>Protéger la clé par une phrase secrète…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Read the text…</source>
   <translation>Lire le texte…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove {0} from the library</source>
   <translation>Retirer {0} de la bibliothèque</translation>
  </message>
  <message>
   <source>Remove “{0}” ({1}) from the library?</source>
   <translation>Retirer « {0} » ({1}) de la bibliothèque ?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Reviewers approve each revision; you publish editions.</source>
   <translation>Les relecteurs approuvent chaque version ; vous publiez des éditions.</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Say who you are; it stands in the history.</source>
   <translation>Dites qui vous êtes ; cela figure dans l’historique.</translation>
  </message>
  <message>
   <source>Say whose guidelines these are.</source>
   <translation>Dites à qui sont ces règles.</translation>
  </message>
  <message>
   <source>Sections of the template</source>
   <translation>Sections du modèle</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Nom court</translation>
  </message>
  <message>
   <source>Short name: {0}</source>
   <translation>Nom court : {0}</translation>
  </message>
  <message>
   <source>Social Media Guidelines</source>
   <translation>Règles pour les réseaux sociaux</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Étape {0} sur {1} : {2}</translation>
  </message>
  <message>
   <source>Text documents {0}</source>
   <translation>Documents texte {0}</translation>
  </message>
  <message>
   <source>Text of the template</source>
   <translation>Texte du modèle</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Encore la même</translation>
  </message>
  <message>
   <source>The sample is being made.</source>
   <translation>L’exemple est en cours de création.</translation>
  </message>
  <message>
   <source>The sample is yours to try things in; remove it when you are done. Your own guidelines will stand beside it.</source>
   <translation>L’exemple est là pour vos essais ; retirez-le quand vous aurez fini. Vos propres règles seront à côté.</translation>
  </message>
  <message>
   <source>The sample shows a finished set: try everything there.</source>
   <translation>L’exemple montre des règles achevées : vous pouvez tout y essayer.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>What became of the document</source>
   <translation>Ce qu’est devenu le document</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Ce qu’il contient</translation>
  </message>
  <message>
   <source>What the sections are about</source>
   <translation>De quoi parlent les sections</translation>
  </message>
  <message>
   <source>What to begin with</source>
   <translation>Par quoi commencer</translation>
  </message>
  <message>
   <source>What your answers lead to. You see it grow while you answer.</source>
   <translation>Ce que donnent vos réponses. Vous le voyez grandir à mesure que vous répondez.</translation>
  </message>
  <message>
   <source>What your draft will hold</source>
   <translation>Ce que contiendra votre brouillon</translation>
  </message>
  <message>
   <source>What “{0}” is about</source>
   <translation>De quoi parle « {0} »</translation>
  </message>
  <message>
   <source>Whose guidelines they are</source>
   <translation>À qui sont ces règles</translation>
  </message>
  <message>
   <source>With a kind, a section gets its form and its checks. The words stay as they are. Suggestions come from the titles; change what does not fit.</source>
   <translation>Avec un type, une section reçoit son formulaire et ses contrôles. Les mots restent tels quels. Les suggestions viennent des titres ; changez ce qui ne convient pas.</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Écrivez une adresse électronique, par exemple dana@acme.example.</translation>
  </message>
  <message>
   <source>Write them section by section, with text to begin from.</source>
   <translation>Rédigez-les section par section, avec un texte de départ.</translation>
  </message>
  <message>
   <source>Written into the text of the template.</source>
   <translation>Inscrit dans le texte du modèle.</translation>
  </message>
  <message>
   <source>Your address at work.</source>
   <translation>Votre adresse au travail.</translation>
  </message>
  <message>
   <source>Your e-mail</source>
   <translation>Votre adresse électronique</translation>
  </message>
  <message>
   <source>Your guidelines are in the library.</source>
   <translation>Vos règles sont dans la bibliothèque.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>enregistrée {0} par {1}</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} versions vous attendent</translation>
  </message>
  <message>
   <source>{0} tasks are overdue</source>
   <translation>{0} tâches sont en retard</translation>
  </message>
  <message>
   <source>{0} times, the first in line {1}</source>
   <translation>{0} fois, la première à la ligne {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>“{0}” is in the trash.</source>
   <translation>« {0} » est dans la corbeille.</translation>
  </message>
  <message>
   <source>“{0}” is in your library</source>
   <translation>« {0} » est dans votre bibliothèque</translation>
  </message>
 </context>
 <context>
  <name>MainDialogs</name>
  <message>
   <source>It is in the draft. Save a revision to have it approved.</source>
   <translation>C’est dans le brouillon. Enregistrez une version pour la faire approuver.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;Redo {0}</source>
   <translation>&amp;Rétablir : {0}</translation>
  </message>
  <message>
   <source>&amp;Undo {0}</source>
   <translation>&amp;Annuler : {0}</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Vérifier une publication</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>The language changes when smguide is opened next.</source>
   <translation>La langue change à la prochaine ouverture de smguide.</translation>
  </message>
  <message>
   <source>What you write is not translated.</source>
   <translation>Ce que vous écrivez n’est pas traduit.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Rédiger</translation>
  </message>
  <message>
   <source>{0} wait for you</source>
   <translation>{0} vous attendent</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Poursuivre</translation>
  </message>
  <message>
   <source>Something went wrong that smguide did not foresee</source>
   <translation>Il s’est produit une erreur que smguide n’avait pas prévue</translation>
  </message>
  <message>
   <source>What you typed is kept. You can go on; if it happens again, pass on the details.</source>
   <translation>Ce que vous avez saisi est conservé. Vous pouvez poursuivre ; si cela se reproduit, transmettez les détails.</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>aujourd’hui {0}</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>hier {0}</translation>
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <source>Approve again…</source>
   <translation>Approuver de nouveau…</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Approuver…</translation>
  </message>
  <message>
   <source>Ask again as it is…</source>
   <translation>Redemander tel quel…</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Demander des modifications…</translation>
  </message>
  <message>
   <source>Ask for review of revision {0}…</source>
   <translation>Demander la relecture de la version {0}…</translation>
  </message>
  <message>
   <source>Ask for review…</source>
   <translation>Demander une relecture…</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Commenter…</translation>
  </message>
  <message>
   <source>More people, more time…</source>
   <translation>Plus de monde, de temps…</translation>
  </message>
  <message>
   <source>More time, more people…</source>
   <translation>Plus de temps, de monde…</translation>
  </message>
  <message>
   <source>Nobody approves what they wrote. In a very small team the rules of review can say that one person is enough; the record then says so.</source>
   <translation>Personne n’approuve ce qu’il a écrit. Dans une très petite équipe, les règles de relecture peuvent dire qu’une personne suffit ; l’historique le mentionne alors.</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>Publier…</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Rejeter…</translation>
  </message>
  <message>
   <source>Revision {0} is newer.</source>
   <translation>La version {0} est plus récente.</translation>
  </message>
  <message>
   <source>Still right: confirm…</source>
   <translation>Toujours juste : confirmer…</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>You are {0}.</source>
   <translation>Vous êtes {0}.</translation>
  </message>
  <message>
   <source>You can only read these.</source>
   <translation>Vous pouvez seulement les lire.</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Add a section…</source>
   <translation>Ajouter une section…</translation>
  </message>
  <message>
   <source>More for this section</source>
   <translation>Autres actions pour cette section</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Descendre la section</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Monter la section</translation>
  </message>
  <message>
   <source>No longer left out</source>
   <translation>Ne plus laisser de côté</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Supprimer la section</translation>
  </message>
  <message>
   <source>Remove section and those below it</source>
   <translation>Supprimer la section et celles qu’elle contient</translation>
  </message>
  <message>
   <source>Remove {0} sections</source>
   <translation>Supprimer {0} sections</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Type to find a section; F2 renames it; Alt and the arrow keys move it.</source>
   <translation>Tapez pour trouver une section ; F2 la renomme ; Alt et les flèches la déplacent.</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>From {0}, revision {1}, until {2}, revision {3}</source>
   <translation>Du {0}, version {1}, au {2}, version {3}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>Les règles dans leur ensemble</translation>
  </message>
  <message>
   <source>There since {0}, revision {1}</source>
   <translation>Présent depuis le {0}, version {1}</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>n’y est plus</translation>
  </message>
  <message>
   <source>taken out since, still in edition {0}, which is in force</source>
   <translation>retiré depuis, encore dans l’édition {0}, qui est en vigueur</translation>
  </message>
 </context>
 <context>
  <name>Patterns</name>
  <message>
   <source>24 hours’ silence means yes</source>
   <translation>24 heures de silence valent accord</translation>
  </message>
  <message>
   <source>A desk for the first reading and somebody for the second; it may be the same desk if it has at least three people.</source>
   <translation>Une équipe pour la première lecture et quelqu’un pour la seconde ; ce peut être la même équipe si elle compte au moins trois personnes.</translation>
  </message>
  <message>
   <source>A desk of at least two people, and somebody who is asked when the desk does not answer.</source>
   <translation>Une équipe d’au moins deux personnes, et quelqu’un à qui demander quand l’équipe ne répond pas.</translation>
  </message>
  <message>
   <source>A desk that everybody tells, and somebody for sensitive matters who says yes or no.</source>
   <translation>Une équipe que tout le monde prévient, et quelqu’un qui dit oui ou non pour les sujets sensibles.</translation>
  </message>
  <message>
   <source>A desk, somebody who is asked when it does not answer, and a record of the posts that were read.</source>
   <translation>Une équipe, quelqu’un à qui demander quand elle ne répond pas, et un registre des publications relues.</translation>
  </message>
  <message>
   <source>A person or role permitted to approve, a desk, and somebody who declares a closed period. Ask your supervisor or counsel which rules hold for you.</source>
   <translation>Une personne ou un rôle habilité à approuver, une équipe, et quelqu’un qui déclare une période fermée. Demandez à votre autorité de contrôle ou à votre conseil quelles règles s’appliquent à vous.</translation>
  </message>
  <message>
   <source>A regulated firm</source>
   <translation>Une entreprise réglementée</translation>
  </message>
  <message>
   <source>Another group, or the same desk: it is always another person than the first.</source>
   <translation>Un autre groupe, ou la même équipe : c’est toujours une autre personne que la première.</translation>
  </message>
  <message>
   <source>Banks, brokers, insurers and others whose supervisor asks for approval and records.</source>
   <translation>Banques, courtiers, assureurs et autres dont l’autorité de contrôle demande des approbations et des archives.</translation>
  </message>
  <message>
   <source>Everyday posts go out at once, and one in five is read afterwards. Posts of medium risk are read by the desk first. Where the risk is high or the matter is sensitive, somebody who knows the subject agrees as well.</source>
   <translation>Les publications courantes partent aussitôt, et une sur cinq est lue après coup. Celles de risque moyen sont d’abord lues par l’équipe. Quand le risque est élevé ou le sujet sensible, quelqu’un qui s’y connaît donne aussi son accord.</translation>
  </message>
  <message>
   <source>Everything to one desk</source>
   <translation>Tout à une seule équipe</translation>
  </message>
  <message>
   <source>In a team that trusts one another and reads what it is sent: volunteers, associations, small firms.</source>
   <translation>Dans une équipe qui se fait confiance et lit ce qu’elle reçoit : bénévoles, associations, petites entreprises.</translation>
  </message>
  <message>
   <source>Kinds of post with their risk, a desk, somebody for sensitive matters, and somebody who is asked when the desk does not answer.</source>
   <translation>Des types de publication avec leur risque, une équipe, quelqu’un pour les sujets sensibles, et quelqu’un à qui demander quand l’équipe ne répond pas.</translation>
  </message>
  <message>
   <source>Legal, for example. It comes on top of the desk and is never relaxed.</source>
   <translation>Le service juridique, par exemple. Cela s’ajoute à l’équipe et ne s’assouplit jamais.</translation>
  </message>
  <message>
   <source>One process for everything: whatever is posted in your name, one other person from the same desk reads it first. It is easy to explain, it treats everybody alike, and it soon shows where your guidelines have gaps.</source>
   <translation>Une seule procédure pour tout : quoi que l’on publie en votre nom, une autre personne de la même équipe le lit d’abord. C’est facile à expliquer, cela traite chacun de la même façon et montre vite où vos lignes directrices ont des lacunes.</translation>
  </message>
  <message>
   <source>Only risky posts</source>
   <translation>Seulement les publications à risque</translation>
  </message>
  <message>
   <source>Reads a share of what was said, afterwards.</source>
   <translation>Lit après coup une part de ce qui a été dit.</translation>
  </message>
  <message>
   <source>Says yes before what is sensitive goes out. Silence never counts here.</source>
   <translation>Dit oui avant que ce qui est sensible parte. Le silence ne compte jamais ici.</translation>
  </message>
  <message>
   <source>The first ten posts</source>
   <translation>Les dix premières publications</translation>
  </message>
  <message>
   <source>The first ten posts of every author are read beforehand. After ten that needed no correction, spread over at least 30 days, an author posts without waiting, and one post in five is read afterwards. An open incident brings the reading back.</source>
   <translation>Les dix premières publications de chaque auteur sont relues à l’avance. Après dix sans correction, réparties sur au moins 30 jours, l’auteur publie sans attendre, et une publication sur cinq est lue après coup. Un incident ouvert ramène la relecture.</translation>
  </message>
  <message>
   <source>The person or role with the qualification that your supervisor asks for.</source>
   <translation>La personne ou le rôle ayant la qualification que demande votre autorité de contrôle.</translation>
  </message>
  <message>
   <source>Two different people read every post before it goes out, one after the other, and neither of them wrote it. Each answers within half a working day, so a post waits a day at most.</source>
   <translation>Deux personnes différentes lisent chaque publication l’une après l’autre avant qu’elle parte, et aucune ne l’a écrite. Chacune répond en une demi-journée de travail ; une publication attend donc un jour au plus.</translation>
  </message>
  <message>
   <source>Two pairs of eyes</source>
   <translation>Deux paires d’yeux</translation>
  </message>
  <message>
   <source>Usually a group of at least two people, so that nobody waits for one.</source>
   <translation>D’ordinaire un groupe d’au moins deux personnes, pour que nul n’en attende une seule.</translation>
  </message>
  <message>
   <source>Usually management or counsel.</source>
   <translation>D’ordinaire la direction ou le conseil juridique.</translation>
  </message>
  <message>
   <source>Usually the person or role that looks after social media.</source>
   <translation>D’ordinaire la personne ou le rôle qui s’occupe des réseaux sociaux.</translation>
  </message>
  <message>
   <source>What is prepared in advance is approved before use by somebody who is permitted to approve it. Conversations go out at once and are supervised afterwards, like letters. The first year is read completely. In a closed period before results, only answers of low risk go out. Everything is kept for years.</source>
   <translation>Ce qui est préparé d’avance est approuvé avant usage par une personne habilitée. Les conversations partent aussitôt et sont contrôlées après coup, comme le courrier. La première année est relue en entier. En période fermée avant les résultats, seules les réponses de faible risque partent. Tout est conservé pendant des années.</translation>
  </message>
  <message>
   <source>When a wrong word costs a lot: public bodies, health, a firm in the news.</source>
   <translation>Quand un mot de travers coûte cher : organismes publics, santé, entreprise dont parle la presse.</translation>
  </message>
  <message>
   <source>When many colleagues are to post and you want them to grow into it.</source>
   <translation>Quand beaucoup de collègues vont publier et que vous voulez qu’ils s’y forment peu à peu.</translation>
  </message>
  <message>
   <source>When no rule asks it of you: this is more than most organisations need.</source>
   <translation>Quand aucune règle ne vous le demande : c’est plus qu’il n’en faut à la plupart des organisations.</translation>
  </message>
  <message>
   <source>When nobody keeps count of the posts that were read: authors are then read first for ever.</source>
   <translation>Quand personne ne compte les publications relues : les auteurs sont alors relus pour toujours.</translation>
  </message>
  <message>
   <source>When only three or four people are there to write and to read, or when people wait for answers within minutes.</source>
   <translation>Quand trois ou quatre personnes seulement écrivent et lisent, ou quand on attend des réponses en quelques minutes.</translation>
  </message>
  <message>
   <source>When several posts a day must go out within minutes, or when the desk is one person alone.</source>
   <translation>Quand plusieurs publications par jour doivent partir en quelques minutes, ou quand l’équipe se réduit à une personne.</translation>
  </message>
  <message>
   <source>When you begin, after an incident, or while many new people start to post.</source>
   <translation>Au début, après un incident, ou tant que beaucoup de nouveaux commencent à publier.</translation>
  </message>
  <message>
   <source>When your kinds of post have a risk, and everyday posts have gone well for some months.</source>
   <translation>Quand vos types de publication ont un risque et que le courant se passe bien depuis quelques mois.</translation>
  </message>
  <message>
   <source>Where the law asks that somebody agrees, or where posts are urgent.</source>
   <translation>Là où la loi demande un accord, ou quand les publications sont urgentes.</translation>
  </message>
  <message>
   <source>While nobody has said yet which kinds of post are risky: posts without a risk are then all read first.</source>
   <translation>Tant que personne n’a dit quels types de publication sont à risque : celles sans risque indiqué sont alors toutes relues d’abord.</translation>
  </message>
  <message>
   <source>Who declares and ends a closed period</source>
   <translation>Qui déclare et lève une période fermée</translation>
  </message>
  <message>
   <source>Who is asked if nobody answers</source>
   <translation>À qui demander si personne ne répond</translation>
  </message>
  <message>
   <source>Who is permitted to approve</source>
   <translation>Qui est habilité à approuver</translation>
  </message>
  <message>
   <source>Who is told, and may object</source>
   <translation>Qui est prévenu et peut s’opposer</translation>
  </message>
  <message>
   <source>Who knows the sensitive matters</source>
   <translation>Qui connaît les sujets sensibles</translation>
  </message>
  <message>
   <source>Who reads first</source>
   <translation>Qui lit en premier</translation>
  </message>
  <message>
   <source>Who reads posts first</source>
   <translation>Qui lit les publications d’abord</translation>
  </message>
  <message>
   <source>Who reads second</source>
   <translation>Qui lit en second</translation>
  </message>
  <message>
   <source>Who supervises conversations</source>
   <translation>Qui contrôle les conversations</translation>
  </message>
  <message>
   <source>Whoever wants to post tells the desk. If nobody objects within 24 hours, the post goes out; one yes is enough to send it sooner. What is new, risky or sensitive needs a spoken yes: silence does not count there.</source>
   <translation>Qui veut publier prévient l’équipe. Si personne ne s’oppose en 24 heures, la publication part ; un seul oui suffit pour l’envoyer plus tôt. Ce qui est nouveau, risqué ou sensible demande un oui exprès : le silence n’y compte pas.</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Also for {0}</source>
   <translation>Aussi pour {0}</translation>
  </message>
  <message>
   <source>{0} stands in</source>
   <translation>{0} remplace</translation>
  </message>
  <message>
   <source>{0}; the text has changed since</source>
   <translation>{0} ; le texte a changé depuis</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Nothing is called so.</source>
   <translation>Rien ne porte ce nom.</translation>
  </message>
  <message>
   <source>Part of the name</source>
   <translation>Partie du nom</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>1 agrees</source>
   <translation>1 accord</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Anybody</source>
   <translation>N’importe qui</translation>
  </message>
  <message>
   <source>As a table</source>
   <translation>En tableau</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Tel quel</translation>
  </message>
  <message>
   <source>As soon as there are kinds of post and channels, every answer stands here.</source>
   <translation>Dès qu’il y a des types de publication et des canaux, chaque réponse figure ici.</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Parce que</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparer avec</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Down to {0}</source>
   <translation>Redescendre à {0}</translation>
  </message>
  <message>
   <source>Drawing, sharp at any size (SVG)…</source>
   <translation>Dessin, net à toute taille (SVG)…</translation>
  </message>
  <message>
   <source>F</source>
   <translation>L</translation>
  </message>
  <message>
   <source>In full</source>
   <translation>En entier</translation>
  </message>
  <message>
   <source>It runs out after {0}.</source>
   <translation>Il expire après {0}.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Type de publication</translation>
  </message>
  <message>
   <source>Kinds of post and channels</source>
   <translation>Types de publication et canaux</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Matrix of answers</source>
   <translation>Tableau des réponses</translation>
  </message>
  <message>
   <source>N</source>
   <translation>P</translation>
  </message>
  <message>
   <source>No way down is written.</source>
   <translation>Aucun retour en arrière n’est écrit.</translation>
  </message>
  <message>
   <source>No way up is written.</source>
   <translation>Aucune progression n’est écrite.</translation>
  </message>
  <message>
   <source>Not listed, so it waited.</source>
   <translation>Absent de la liste, donc en attente.</translation>
  </message>
  <message>
   <source>Not listed, so it waits.</source>
   <translation>Absent de la liste, donc en attente.</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing changes by itself in this time.</source>
   <translation>Rien ne change de soi-même pendant cette période.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Picture for messages and slides (PNG)…</source>
   <translation>Image pour messages et diapositives (PNG)…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures: {0}</source>
   <translation>Images : {0}</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Enregistrer comme image</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Enregistrer comme image…</translation>
  </message>
  <message>
   <source>Saved as “{0}”.</source>
   <translation>Enregistré sous « {0} ».</translation>
  </message>
  <message>
   <source>T</source>
   <translation>I</translation>
  </message>
  <message>
   <source>The arrow keys go from answer to answer.</source>
   <translation>Les touches fléchées vont de réponse en réponse.</translation>
  </message>
  <message>
   <source>The edition in force</source>
   <translation>L’édition en vigueur</translation>
  </message>
  <message>
   <source>The picture could not be saved there. Choose another folder.</source>
   <translation>L’image n’a pas pu être enregistrée à cet endroit. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>There are no trust levels yet. With levels, people who post well need less approval with time. Add them under “Trust levels” in the approval workflow.</source>
   <translation>Il n’y a pas encore de niveaux de confiance. Avec des niveaux, ceux qui publient bien ont besoin de moins d’approbations avec le temps. Ajoutez-les sous « Niveaux de confiance » dans le circuit d’approbation.</translation>
  </message>
  <message>
   <source>Today, as things stand</source>
   <translation>Aujourd’hui, en l’état</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Échelle de confiance</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Niveau de confiance</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Monter à {0}</translation>
  </message>
  <message>
   <source>W</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Way down from it</source>
   <translation>Retour en arrière</translation>
  </message>
  <message>
   <source>Way up to it</source>
   <translation>Accès à ce niveau</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What changes by itself, if the guidelines stay as they are and nothing happens.</source>
   <translation>Ce qui change de soi-même si les lignes directrices restent telles quelles et que rien n’arrive.</translation>
  </message>
  <message>
   <source>What relaxes when</source>
   <translation>Ce qui s’assouplit, et quand</translation>
  </message>
  <message>
   <source>What relaxes when: {0}</source>
   <translation>Ce qui s’assouplit, et quand : {0}</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who may post what</source>
   <translation>Qui peut publier quoi</translation>
  </message>
  <message>
   <source>as strict, but not the same</source>
   <translation>aussi strict, mais différent</translation>
  </message>
  <message>
   <source>before: {0}</source>
   <translation>avant : {0}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>free: may be posted at once</source>
   <translation>libre : peut être publié aussitôt</translation>
  </message>
  <message>
   <source>freer than before</source>
   <translation>plus libre qu’avant</translation>
  </message>
  <message>
   <source>freer: {0}, before: {1}</source>
   <translation>plus libre : {0}, avant : {1}</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>pas ici</translation>
  </message>
  <message>
   <source>not here: this is not posted there</source>
   <translation>pas ici : cela ne se publie pas là</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>absent de la liste</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <source>one person has to agree</source>
   <translation>une personne doit donner son accord</translation>
  </message>
  <message>
   <source>other: {0}, before: {1}</source>
   <translation>autre : {0}, avant : {1}</translation>
  </message>
  <message>
   <source>stricter than before</source>
   <translation>plus strict qu’avant</translation>
  </message>
  <message>
   <source>stricter: {0}, before: {1}</source>
   <translation>plus strict : {0}, avant : {1}</translation>
  </message>
  <message>
   <source>told</source>
   <translation>information</translation>
  </message>
  <message>
   <source>told: somebody is told, nobody has to agree</source>
   <translation>information : quelqu’un est informé, aucun accord n’est requis</translation>
  </message>
  <message>
   <source>two or more have to agree</source>
   <translation>deux personnes ou plus doivent donner leur accord</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>attend</translation>
  </message>
  <message>
   <source>waits until somebody decides</source>
   <translation>attend que quelqu’un décide</translation>
  </message>
  <message>
   <source>without a mark: as before</source>
   <translation>sans signe : comme avant</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} accords</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personnes</translation>
  </message>
  <message>
   <source>{0}, as a table</source>
   <translation>{0}, en tableau</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <translation>{0}, comme avant</translation>
  </message>
  <message>
   <source>{0}, compared with: {1}</source>
   <translation>{0}, comparé à : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} Before: {2}</source>
   <translation>{0} : {1} Avant : {2}</translation>
  </message>
  <message>
   <source>▴ stricter</source>
   <translation>▴ plus strict</translation>
  </message>
  <message>
   <source>▾ freer</source>
   <translation>▾ plus libre</translation>
  </message>
  <message>
   <source>◆ other</source>
   <translation>◆ autre</translation>
  </message>
  <message>
   <source>◇ to be decided</source>
   <translation>◇ à décider</translation>
  </message>
 </context>
 <context>
  <name>Posts</name>
  <message>
   <source>1 post</source>
   <translation>1 publication</translation>
  </message>
  <message>
   <source>1 post was recorded.</source>
   <translation>1 publication a été inscrite.</translation>
  </message>
  <message>
   <source>1 row was not taken. Correct it, and bring the table in again.</source>
   <translation>1 ligne n’a pas été reprise. Corrigez-la, puis apportez de nouveau le tableau.</translation>
  </message>
  <message>
   <source>1 was on record already and is not counted twice.</source>
   <translation>1 était déjà inscrite et n’est pas comptée deux fois.</translation>
  </message>
  <message>
   <source>Add a post</source>
   <translation>Ajouter une publication</translation>
  </message>
  <message>
   <source>Add a post…</source>
   <translation>Ajouter une publication…</translation>
  </message>
  <message>
   <source>And {0} more rows. Correct these first, and bring the table in again.</source>
   <translation>Et {0} autres lignes. Corrigez d’abord celles-ci, puis apportez de nouveau le tableau.</translation>
  </message>
  <message>
   <source>And {0} more who could not move on yet.</source>
   <translation>Et {0} autres qui ne peuvent pas encore avancer.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvée</translation>
  </message>
  <message>
   <source>Approved after a correction</source>
   <translation>Approuvée après une correction</translation>
  </message>
  <message>
   <source>Back to the posts</source>
   <translation>Retour aux publications</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Apporter</translation>
  </message>
  <message>
   <source>Bring in a table</source>
   <translation>Apporter un tableau</translation>
  </message>
  <message>
   <source>Bring in a table…</source>
   <translation>Apporter un tableau…</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Choisissez dans la liste.</translation>
  </message>
  <message>
   <source>Choose the table…</source>
   <translation>Choisir le tableau…</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Choisissez, ou saisissez un nom</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Columns that were left out: {0}.</source>
   <translation>Colonnes laissées de côté : {0}.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Décidé le</translation>
  </message>
  <message>
   <source>Everything that “{0}” asks for is so.</source>
   <translation>Tout ce que demande « {0} » est rempli.</translation>
  </message>
  <message>
   <source>Free: nobody had to read it beforehand</source>
   <translation>Libre : personne ne devait la relire avant</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>De « {0} » à « {1} »</translation>
  </message>
  <message>
   <source>How it was settled</source>
   <translation>Comment il a été réglé</translation>
  </message>
  <message>
   <source>In the approval workflow the draft will say: the phase we are in is “{0}”, since this day.</source>
   <translation>Dans le circuit d’approbation, le brouillon dira : la phase où nous sommes est « {0} », depuis ce jour.</translation>
  </message>
  <message>
   <source>In “Who may post” the draft will say: {0}, trust level “{1}”, since this day.</source>
   <translation>Sous « Qui peut publier », le brouillon dira : {0}, niveau de confiance « {1} », depuis ce jour.</translation>
  </message>
  <message>
   <source>Incident</source>
   <translation>Incident</translation>
  </message>
  <message>
   <source>Incident of {0}: {1}</source>
   <translation>Incident du {0} : {1}</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Type de publication</translation>
  </message>
  <message>
   <source>Levels of people</source>
   <translation>Niveaux des personnes</translation>
  </message>
  <message>
   <source>List people under “Who may post”, channels and kinds of post in the guidelines first: posts are recorded by these names.</source>
   <translation>Inscrivez d’abord dans les règles les personnes sous « Qui peut publier », les canaux et les types de publication : les publications s’inscrivent sous ces noms.</translation>
  </message>
  <message>
   <source>No file is chosen yet.</source>
   <translation>Aucun fichier n’est encore choisi.</translation>
  </message>
  <message>
   <source>No post is on record yet</source>
   <translation>Aucune publication n’est encore inscrite</translation>
  </message>
  <message>
   <source>No post was recorded.</source>
   <translation>Aucune publication n’a été inscrite.</translation>
  </message>
  <message>
   <source>Nobody has written down: {0}</source>
   <translation>Personne n’a noté : {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Note : {0}</translation>
  </message>
  <message>
   <source>Now “{0}”, next “{1}”</source>
   <translation>Maintenant « {0} », ensuite « {1} »</translation>
  </message>
  <message>
   <source>Now “{0}”, the last one</source>
   <translation>Maintenant « {0} », le dernier</translation>
  </message>
  <message>
   <source>Only if there was one: what happened, in a few words.</source>
   <translation>Seulement s’il y en a eu un : ce qui s’est passé, en quelques mots.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Posts on record</source>
   <translation>Publications inscrites</translation>
  </message>
  <message>
   <source>Put it into the draft</source>
   <translation>Mettre dans le brouillon</translation>
  </message>
  <message>
   <source>Put it into the draft: {0}</source>
   <translation>Mettre dans le brouillon : {0}</translation>
  </message>
  <message>
   <source>Put it into the draft…</source>
   <translation>Mettre dans le brouillon…</translation>
  </message>
  <message>
   <source>Record the post</source>
   <translation>Inscrire la publication</translation>
  </message>
  <message>
   <source>Recorded by {0}, {1}.</source>
   <translation>Inscrite par {0}, {1}.</translation>
  </message>
  <message>
   <source>Register of posts</source>
   <translation>Registre des publications</translation>
  </message>
  <message>
   <source>Report an incident</source>
   <translation>Signaler un incident</translation>
  </message>
  <message>
   <source>Report an incident…</source>
   <translation>Signaler un incident…</translation>
  </message>
  <message>
   <source>Report the incident</source>
   <translation>Signaler l’incident</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Lignes qui n’ont pas été reprises</translation>
  </message>
  <message>
   <source>Save the table as CSV. Its first row names the columns: person, day, channel, kind of post, outcome; and if you like incident, what happened, incident on, settled on, note, hours waited. An outcome is approved, corrected, sent back or free.</source>
   <translation>Enregistrez le tableau au format CSV. Sa première ligne nomme les colonnes en anglais : person, day, channel, kind of post, outcome ; et, si vous voulez, incident, what happened, incident on, settled on, note, hours waited. Un résultat (outcome) est approved, corrected, sent back ou free.</translation>
  </message>
  <message>
   <source>Search the posts</source>
   <translation>Chercher dans les publications</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Renvoyée</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>Settled on {0}: {1}</source>
   <translation>Réglé le {0} : {1}</translation>
  </message>
  <message>
   <source>Settled: {1}</source>
   <translation>Réglé : {1}</translation>
  </message>
  <message>
   <source>Settled…</source>
   <translation>Réglé…</translation>
  </message>
  <message>
   <source>Show what was taken back</source>
   <translation>Montrer ce qui a été retiré</translation>
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Reste consigné pour toujours.</translation>
  </message>
  <message>
   <source>Still missing: {0}</source>
   <translation>Manque encore : {0}</translation>
  </message>
  <message>
   <source>Table (*.csv);;All files (*)</source>
   <translation>Tableau (*.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Take the post back</source>
   <translation>Retirer la publication</translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation>Retirée : {0}</translation>
  </message>
  <message>
   <source>The file {0}</source>
   <translation>Le fichier {0}</translation>
  </message>
  <message>
   <source>The guidelines do not say what leads to “{0}”.</source>
   <translation>Les règles ne disent pas ce qui mène à « {0} ».</translation>
  </message>
  <message>
   <source>The guidelines do not say who decides.</source>
   <translation>Les règles ne disent pas qui décide.</translation>
  </message>
  <message>
   <source>The incident is on record.</source>
   <translation>L’incident est inscrit.</translation>
  </message>
  <message>
   <source>The incident is settled</source>
   <translation>L’incident est réglé</translation>
  </message>
  <message>
   <source>The incident is settled.</source>
   <translation>L’incident est réglé.</translation>
  </message>
  <message>
   <source>The newest {0} of {1} posts. Search to find the others.</source>
   <translation>Les {0} plus récentes de {1} publications. Cherchez pour trouver les autres.</translation>
  </message>
  <message>
   <source>The organisation</source>
   <translation>L’organisation</translation>
  </message>
  <message>
   <source>The organisation’s phase</source>
   <translation>La phase de l’organisation</translation>
  </message>
  <message>
   <source>The post counts no more.</source>
   <translation>La publication ne compte plus.</translation>
  </message>
  <message>
   <source>The post is on record.</source>
   <translation>La publication est inscrite.</translation>
  </message>
  <message>
   <source>The posts of a table from a spreadsheet, all signed at once.</source>
   <translation>Les publications d’un tableur, toutes signées en une fois.</translation>
  </message>
  <message>
   <source>There are no phases or levels to move between yet</source>
   <translation>Il n’y a pas encore de phases ni de niveaux entre lesquels passer</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Ce jour n’est pas encore venu.</translation>
  </message>
  <message>
   <source>This day is before the post.</source>
   <translation>Ce jour est antérieur à la publication.</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 3 March 2026.</source>
   <translation>Ce n’est pas un jour. Écrivez-le ainsi : 3 mars 2026.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What became of the table</source>
   <translation>Ce qu’est devenu le tableau</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ce qu’il en est advenu</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What the conditions in your draft say about the posts on record. Nothing moves by itself: a person decides.</source>
   <translation>Ce que disent les conditions de votre brouillon sur les publications inscrites. Rien ne bouge tout seul : une personne décide.</translation>
  </message>
  <message>
   <source>What was posted, and what came of it. Every entry is signed by you and stays on record.</source>
   <translation>Ce qui a été publié, et ce qu’il en est advenu. Vous signez chaque inscription, et elle reste consignée.</translation>
  </message>
  <message>
   <source>When the table has grown, bring it in again: what is on record is not taken twice. Every row is taken, or you are told why not.</source>
   <translation>Quand le tableau s’est allongé, apportez-le de nouveau : ce qui est inscrit n’est pas repris deux fois. Chaque ligne est reprise, ou l’on vous dit pourquoi non.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who could move on</source>
   <translation>Qui pourrait avancer</translation>
  </message>
  <message>
   <source>Who could move on ({0})</source>
   <translation>Qui pourrait avancer ({0})</translation>
  </message>
  <message>
   <source>Who decides: {0}</source>
   <translation>Qui décide : {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Write down phases or trust levels in the approval workflow, each with what leads to it: say, ten posts without a correction. From then on you read here who has got there, and what the others still lack.</source>
   <translation>Notez des phases ou des niveaux de confiance dans le circuit d’approbation, chacun avec ce qui y mène : par exemple dix publications sans correction. Vous lirez alors ici qui y est arrivé, et ce qui manque encore aux autres.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. Then the program can tell who has earned more freedom by your own rules, and when somebody should be looked after again. A table from a spreadsheet will do.</source>
   <translation>Notez ce qui a été publié et ce qu’il en est advenu. Le programme peut alors dire qui a gagné plus de liberté selon vos propres règles, et quand quelqu’un doit de nouveau être accompagné. Un tableau de tableur suffit.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. You sign it.</source>
   <translation>Notez ce qui a été publié et ce qu’il en est advenu. Vous le signez.</translation>
  </message>
  <message>
   <source>You decide. It counts once the draft is saved, approved and in force.</source>
   <translation>Vous décidez. Cela compte une fois le brouillon enregistré, approuvé et en vigueur.</translation>
  </message>
  <message>
   <source>it was recorded as settled</source>
   <translation>il a été inscrit comme réglé</translation>
  </message>
  <message>
   <source>{0} of {1} posts</source>
   <translation>{0} publications sur {1}</translation>
  </message>
  <message>
   <source>{0} posts</source>
   <translation>{0} publications</translation>
  </message>
  <message>
   <source>{0} posts were recorded.</source>
   <translation>{0} publications ont été inscrites.</translation>
  </message>
  <message>
   <source>{0} rows were not taken. Correct them, and bring the table in again.</source>
   <translation>{0} lignes n’ont pas été reprises. Corrigez-les, puis apportez de nouveau le tableau.</translation>
  </message>
  <message>
   <source>{0} were on record already and are not counted twice.</source>
   <translation>{0} étaient déjà inscrites et ne sont pas comptées deux fois.</translation>
  </message>
  <message>
   <source>{0}. It counts no more; that it was there stays in the record.</source>
   <translation>{0}. Elle ne compte plus ; qu’elle a existé reste consigné.</translation>
  </message>
  <message>
   <source>{0}: from “{1}” to “{2}”</source>
   <translation>{0} : de « {1} » à « {2} »</translation>
  </message>
  <message>
   <source>{0}: {1} on {2}, {3}</source>
   <translation>{0} : {1} sur {2}, {3}</translation>
  </message>
  <message>
   <source>… Not yet</source>
   <translation>… Pas encore</translation>
  </message>
  <message>
   <source>↩ Sent back</source>
   <translation>↩ Renvoyée</translation>
  </message>
  <message>
   <source>■ At the top</source>
   <translation>■ Au sommet</translation>
  </message>
  <message>
   <source>▲ Could move on</source>
   <translation>▲ Pourrait avancer</translation>
  </message>
  <message>
   <source>▼ Step down</source>
   <translation>▼ Un pas en arrière</translation>
  </message>
  <message>
   <source>○ Free</source>
   <translation>○ Libre</translation>
  </message>
  <message>
   <source>⚠ Line {0}: {1}</source>
   <translation>⚠ Ligne {0} : {1}</translation>
  </message>
  <message>
   <source>⚠ Open: {0}</source>
   <translation>⚠ Ouvert : {0}</translation>
  </message>
  <message>
   <source>✎ Corrected</source>
   <translation>✎ Corrigée</translation>
  </message>
  <message>
   <source>✓ Approved</source>
   <translation>✓ Approuvée</translation>
  </message>
  <message>
   <source>✓ Settled: {0}</source>
   <translation>✓ Réglé : {0}</translation>
  </message>
  <message>
   <source>✕ Taken back: {0}</source>
   <translation>✕ Retirée : {0}</translation>
  </message>
 </context>
 <context>
  <name>Publish</name>
  <message>
   <source>&amp;Audit pack…</source>
   <translation>&amp;Dossier d’audit…</translation>
  </message>
  <message>
   <source>&amp;Data for other programs…</source>
   <translation>&amp;Données pour d’autres programmes…</translation>
  </message>
  <message>
   <source>&amp;Open in browser</source>
   <translation>&amp;Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Texte…</translation>
  </message>
  <message>
   <source>&amp;Web page…</source>
   <translation>&amp;Page web…</translation>
  </message>
  <message>
   <source>A sentence or two, such as people would tell it</source>
   <translation>Une phrase ou deux, comme on le raconterait</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Et {0} de plus.</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Approuvé par</translation>
  </message>
  <message>
   <source>Approved by {0}</source>
   <translation>Approuvé par {0}</translation>
  </message>
  <message>
   <source>Ask for a review in the history. Once enough people have approved, the revision can be published here as an edition: with a number, and the day from which it holds.</source>
   <translation>Demandez une relecture dans l’historique. Quand assez de personnes ont approuvé, la version peut être publiée ici comme édition : avec un numéro et le jour à partir duquel elle vaut.</translation>
  </message>
  <message>
   <source>Audit pack of edition {0}</source>
   <translation>Dossier d’audit de l’édition {0}</translation>
  </message>
  <message>
   <source>Clarifying</source>
   <translation>Clarification</translation>
  </message>
  <message>
   <source>Compare edition {0} with edition {1}</source>
   <translation>Comparer l’édition {0} avec l’édition {1}</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Comparer avec l’édition {0}</translation>
  </message>
  <message>
   <source>Data for other programs (*.json)</source>
   <translation>Données pour d’autres programmes (*.json)</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Édition {0}</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Édition {0} en vigueur</translation>
  </message>
  <message>
   <source>Edition {0} is published and in force.</source>
   <translation>L’édition {0} est publiée et en vigueur.</translation>
  </message>
  <message>
   <source>Edition {0} is published. It holds when its day comes.</source>
   <translation>L’édition {0} est publiée. Elle vaudra le jour venu.</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Éditions</translation>
  </message>
  <message>
   <source>Editorial</source>
   <translation>Rédactionnel</translation>
  </message>
  <message>
   <source>Export edition {0}</source>
   <translation>Exporter l’édition {0}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>For readers</source>
   <translation>Pour les lecteurs</translation>
  </message>
  <message>
   <source>Found in revision {0}. Approved text is not changed by publishing: to mend it, save a new revision and have that approved.</source>
   <translation>Trouvé dans la version {0}. Publier ne change pas un texte approuvé : pour le corriger, enregistrez une nouvelle version et faites-la approuver.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>En vigueur à partir du</translation>
  </message>
  <message>
   <source>In force from {0}</source>
   <translation>En vigueur à partir du {0}</translation>
  </message>
  <message>
   <source>Look at the history</source>
   <translation>Voir l’historique</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Les examiner</translation>
  </message>
  <message>
   <source>New duty</source>
   <translation>Nouvelle obligation</translation>
  </message>
  <message>
   <source>No browser was found on this computer.</source>
   <translation>Aucun navigateur n’a été trouvé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>No edition in force yet</source>
   <translation>Aucune édition en vigueur pour l’instant</translation>
  </message>
  <message>
   <source>Nobody’s answer has changed since edition {0}.</source>
   <translation>Depuis l’édition {0}, la réponse n’a changé pour personne.</translation>
  </message>
  <message>
   <source>Nothing to publish now</source>
   <translation>Rien à publier pour l’instant</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>People must do something they did not have to do before.</source>
   <translation>Les gens doivent faire quelque chose qu’ils n’avaient pas à faire avant.</translation>
  </message>
  <message>
   <source>Proposed: {0}.</source>
   <translation>Proposition : {0}.</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <source>Publish all the same…</source>
   <translation>Publier quand même…</translation>
  </message>
  <message>
   <source>Publish edition {0}</source>
   <translation>Publier l’édition {0}</translation>
  </message>
  <message>
   <source>Publish edition {0}?</source>
   <translation>Publier l’édition {0} ?</translation>
  </message>
  <message>
   <source>Publish edition {0}…</source>
   <translation>Publier l’édition {0}…</translation>
  </message>
  <message>
   <source>Publish revision {0}</source>
   <translation>Publier la version {0}</translation>
  </message>
  <message>
   <source>Published by</source>
   <translation>Publié par</translation>
  </message>
  <message>
   <source>Record as &amp;PDF…</source>
   <translation>Attestation en &amp;PDF…</translation>
  </message>
  <message>
   <source>Record as &amp;web page…</source>
   <translation>Attestation en page &amp;web…</translation>
  </message>
  <message>
   <source>Record of edition {0}</source>
   <translation>Attestation de l’édition {0}</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation>Attestation…</translation>
  </message>
  <message>
   <source>Relaxing</source>
   <translation>Assouplissement</translation>
  </message>
  <message>
   <source>Revision {0} is approved and can be published</source>
   <translation>La version {0} est approuvée et peut être publiée</translation>
  </message>
  <message>
   <source>Revision {0} of “{1}”</source>
   <translation>Version {0} de « {1} »</translation>
  </message>
  <message>
   <source>Revision {0}: {1}</source>
   <translation>Version {0} : {1}</translation>
  </message>
  <message>
   <source>Say what the edition means for its readers.</source>
   <translation>Dites ce que l’édition signifie pour ses lecteurs.</translation>
  </message>
  <message>
   <source>Says better what held already. Worth reading.</source>
   <translation>Dit mieux ce qui valait déjà. À lire.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Prévue</translation>
  </message>
  <message>
   <source>Show older editions</source>
   <translation>Afficher les éditions antérieures</translation>
  </message>
  <message>
   <source>Something needs less agreement, or is newly allowed.</source>
   <translation>Quelque chose demande moins d’accords, ou devient permis.</translation>
  </message>
  <message>
   <source>Something needs more agreement, or is no longer allowed.</source>
   <translation>Quelque chose demande plus d’accords, ou n’est plus permis.</translation>
  </message>
  <message>
   <source>Spelling, links, layout. Nobody has to read it again.</source>
   <translation>Orthographe, liens, mise en page. Personne n’a besoin de relire.</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Remplacée</translation>
  </message>
  <message>
   <source>Tell readers in a sentence or two what is new.</source>
   <translation>Dites aux lecteurs en une phrase ou deux ce qui est nouveau.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text (*.md)</source>
   <translation>Texte (*.md)</translation>
  </message>
  <message>
   <source>The page is in {0}.</source>
   <translation>La page se trouve dans {0}.</translation>
  </message>
  <message>
   <source>This looks at the posting rules only. Where the text itself asks something new of people, choose “New duty”.</source>
   <translation>Ceci ne regarde que les règles de publication. Si le texte lui-même demande quelque chose de nouveau, choisissez « Nouvelle obligation ».</translation>
  </message>
  <message>
   <source>This stands in the record for good, signed by you. A later edition can follow.</source>
   <translation>Cela reste pour toujours dans l’historique, signé par vous. Une édition ultérieure peut suivre.</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Durcissement</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>Today, or a day to come: until then the edition before it holds.</source>
   <translation>Aujourd’hui ou un jour à venir : jusque-là, l’édition précédente vaut.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <source>What changed since edition {0}</source>
   <translation>Ce qui a changé depuis l’édition {0}</translation>
  </message>
  <message>
   <source>What has changed since edition {0} is being worked out…</source>
   <translation>Calcul de ce qui a changé depuis l’édition {0}…</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Ce qui est nouveau</translation>
  </message>
  <message>
   <source>What is new, for readers</source>
   <translation>Ce qui est nouveau, pour les lecteurs</translation>
  </message>
  <message>
   <source>What it means for readers</source>
   <translation>Ce que cela signifie pour les lecteurs</translation>
  </message>
  <message>
   <source>What the rules answer since edition {0}: {1}.</source>
   <translation>Ce que les règles répondent depuis l’édition {0} : {1}.</translation>
  </message>
  <message>
   <source>What will be recorded</source>
   <translation>Ce qui sera inscrit</translation>
  </message>
  <message>
   <source>Who approved it, when and in which words, to keep or to hand to an auditor</source>
   <translation>Qui l’a approuvée, quand et en quels termes, à conserver ou à remettre à un auditeur</translation>
  </message>
  <message>
   <source>Your draft is not included: only what was approved is published.</source>
   <translation>Votre brouillon n’en fait pas partie : seul ce qui a été approuvé est publié.</translation>
  </message>
  <message>
   <source>Zip folder (*.zip)</source>
   <translation>Dossier zip (*.zip)</translation>
  </message>
  <message>
   <source>published by {0}</source>
   <translation>publiée par {0}</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>version {0}</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>enregistrée {0} par {1}</translation>
  </message>
  <message>
   <source>{0} are new to do</source>
   <translation>{0} sont nouvelles à faire</translation>
  </message>
  <message>
   <source>{0} is new to do</source>
   <translation>{0} est nouvelle à faire</translation>
  </message>
  <message>
   <source>{0} thing is easier</source>
   <translation>{0} chose est plus simple</translation>
  </message>
  <message>
   <source>{0} thing is otherwise</source>
   <translation>{0} chose est autre</translation>
  </message>
  <message>
   <source>{0} thing is stricter</source>
   <translation>{0} chose est plus stricte</translation>
  </message>
  <message>
   <source>{0} things are easier</source>
   <translation>{0} choses sont plus simples</translation>
  </message>
  <message>
   <source>{0} things are otherwise</source>
   <translation>{0} choses sont autres</translation>
  </message>
  <message>
   <source>{0} things are stricter</source>
   <translation>{0} choses sont plus strictes</translation>
  </message>
  <message>
   <source>{0} to look at before you publish</source>
   <translation>{0} à examiner avant de publier</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>10 to 49</source>
   <translation>10 à 49</translation>
  </message>
  <message>
   <source>250 or more</source>
   <translation>250 ou plus</translation>
  </message>
  <message>
   <source>50 to 249</source>
   <translation>50 à 249</translation>
  </message>
  <message>
   <source>A charity or association</source>
   <translation>Une organisation caritative ou une association</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Un premier brouillon à partir de quelques questions</translation>
  </message>
  <message>
   <source>A network for our own people</source>
   <translation>Un réseau pour notre propre personnel</translation>
  </message>
  <message>
   <source>A page or two, to begin this week</source>
   <translation>Une page ou deux, pour commencer cette semaine</translation>
  </message>
  <message>
   <source>A public body</source>
   <translation>Un organisme public</translation>
  </message>
  <message>
   <source>Agrees when a post would bind or expose all of you, and when the rules relax.</source>
   <translation>Donne son accord quand une publication vous engagerait ou vous exposerait tous, et quand les règles s’assouplissent.</translation>
  </message>
  <message>
   <source>All that, and what larger organisations write down as well</source>
   <translation>Tout cela, et ce que de plus grandes organisations consignent aussi</translation>
  </message>
  <message>
   <source>As far as possible we look afterwards</source>
   <translation>Autant que possible, nous regardons après coup</translation>
  </message>
  <message>
   <source>Be known for what we do well</source>
   <translation>Être connus pour ce que nous faisons bien</translation>
  </message>
  <message>
   <source>Bluesky</source>
   <translation>Bluesky</translation>
  </message>
  <message>
   <source>Bring people together</source>
   <translation>Réunir les gens</translation>
  </message>
  <message>
   <source>By the next working day</source>
   <translation>Au plus tard le jour ouvré suivant</translation>
  </message>
  <message>
   <source>Customers, guests or users</source>
   <translation>Clients, hôtes ou utilisateurs</translation>
  </message>
  <message>
   <source>Each becomes an entry in the register of channels. Handles and addresses can wait.</source>
   <translation>Chacun devient une entrée du registre des canaux. Les identifiants et les adresses peuvent attendre.</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Union européenne</translation>
  </message>
  <message>
   <source>Every six months</source>
   <translation>Tous les six mois</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Tous les trois mois</translation>
  </message>
  <message>
   <source>Facebook</source>
   <translation>Facebook</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Moins de 10</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Trouver des personnes qui travaillent avec nous</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress.</source>
   <translation>Des règles ne sont jamais finies.</translation>
  </message>
  <message>
   <source>Health and care</source>
   <translation>Santé et soins</translation>
  </message>
  <message>
   <source>Help people who ask us something</source>
   <translation>Aider ceux qui nous demandent quelque chose</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How carefully do you want to begin?</source>
   <translation>Avec quelle prudence voulez-vous commencer ?</translation>
  </message>
  <message>
   <source>How many people work there?</source>
   <translation>Combien de personnes y travaillent ?</translation>
  </message>
  <message>
   <source>How much text do you want to begin with?</source>
   <translation>Avec combien de texte voulez-vous commencer ?</translation>
  </message>
  <message>
   <source>How often do you want to look at it all again?</source>
   <translation>À quel rythme voulez-vous tout revoir ?</translation>
  </message>
  <message>
   <source>How quickly do you answer questions?</source>
   <translation>En combien de temps répondez-vous aux questions ?</translation>
  </message>
  <message>
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <source>It decides which advice concerns you. A shop never sees rules for stockbrokers.</source>
   <translation>Cela décide des conseils qui vous concernent. Un magasin ne voit jamais de règles pour courtiers en bourse.</translation>
  </message>
  <message>
   <source>Journalists</source>
   <translation>Journalistes</translation>
  </message>
  <message>
   <source>Laws differ: on advertising, on working conditions, on personal data.</source>
   <translation>Les lois diffèrent : sur la publicité, les conditions de travail, les données personnelles.</translation>
  </message>
  <message>
   <source>Learn what people think</source>
   <translation>Apprendre ce que les gens pensent</translation>
  </message>
  <message>
   <source>LinkedIn</source>
   <translation>LinkedIn</translation>
  </message>
  <message>
   <source>Low-risk posts of experienced people go out at once, the rest is read</source>
   <translation>Les publications à faible risque de personnes expérimentées partent tout de suite, le reste est lu</translation>
  </message>
  <message>
   <source>Mastodon</source>
   <translation>Mastodon</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Médias</translation>
  </message>
  <message>
   <source>Money, insurance or investments</source>
   <translation>Argent, assurances ou placements</translation>
  </message>
  <message>
   <source>Neighbours and the public</source>
   <translation>Voisins et grand public</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Rien de cela</translation>
  </message>
  <message>
   <source>Nothing of this stays as it is: the approval workflow says how and when it relaxes.</source>
   <translation>Rien de cela n’est figé : le circuit d’approbation dit comment et quand il s’assouplit.</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>Une fois par an</translation>
  </message>
  <message>
   <source>One name on each line. The first of them stands in for whoever runs it, and can sign in everywhere.</source>
   <translation>Un nom par ligne. Le premier supplée la personne qui s’en charge et peut se connecter partout.</translation>
  </message>
  <message>
   <source>One person who decides in doubt. A name is enough.</source>
   <translation>Une personne qui tranche en cas de doute. Un nom suffit.</translation>
  </message>
  <message>
   <source>Our own blog</source>
   <translation>Notre propre blog</translation>
  </message>
  <message>
   <source>Our own people</source>
   <translation>Notre propre personnel</translation>
  </message>
  <message>
   <source>Our shares are traded in public</source>
   <translation>Nos actions sont cotées en bourse</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Partenaires et fournisseurs</translation>
  </message>
  <message>
   <source>People who might join us</source>
   <translation>Des personnes qui pourraient nous rejoindre</translation>
  </message>
  <message>
   <source>Promise what you can keep in a bad week.</source>
   <translation>Promettez ce que vous pouvez tenir même une mauvaise semaine.</translation>
  </message>
  <message>
   <source>School, university or training</source>
   <translation>École, université ou formation</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Vendre ou faire de la publicité</translation>
  </message>
  <message>
   <source>Software or technology</source>
   <translation>Logiciel ou technologie</translation>
  </message>
  <message>
   <source>Somebody from Legal or HR, or whoever does that for you. It may be left open.</source>
   <translation>Une personne du service juridique ou des RH, ou qui en tient lieu chez vous. Peut rester ouvert.</translation>
  </message>
  <message>
   <source>Somebody reads every post beforehand</source>
   <translation>Quelqu’un lit chaque publication à l’avance</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Annoncer nos nouvelles</translation>
  </message>
  <message>
   <source>Texts, pictures or sound are made with AI</source>
   <translation>Des textes, des images ou du son sont faits avec l’IA</translation>
  </message>
  <message>
   <source>The usual sections, with text you can use as it stands</source>
   <translation>Les sections habituelles, avec un texte utilisable tel quel</translation>
  </message>
  <message>
   <source>There is a works council or an agreement with a union</source>
   <translation>Il y a un comité d’entreprise ou un accord avec un syndicat</translation>
  </message>
  <message>
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <source>Two or three are plenty. Each becomes a goal with something to measure it by.</source>
   <translation>Deux ou trois suffisent largement. Chacun devient un objectif, avec de quoi le mesurer.</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <source>We carry people or goods</source>
   <translation>Nous transportons des personnes ou des marchandises</translation>
  </message>
  <message>
   <source>We have guests</source>
   <translation>Nous accueillons des hôtes</translation>
  </message>
  <message>
   <source>We make things</source>
   <translation>Nous fabriquons des choses</translation>
  </message>
  <message>
   <source>We offer services</source>
   <translation>Nous proposons des services</translation>
  </message>
  <message>
   <source>We run contests or prize draws</source>
   <translation>Nous organisons des concours ou des tirages au sort</translation>
  </message>
  <message>
   <source>We sell to people</source>
   <translation>Nous vendons aux particuliers</translation>
  </message>
  <message>
   <source>We work with children, or show them</source>
   <translation>Nous travaillons avec des enfants, ou nous en montrons</translation>
  </message>
  <message>
   <source>We work with influencers or paid partners</source>
   <translation>Nous travaillons avec des influenceurs ou des partenaires payés</translation>
  </message>
  <message>
   <source>What do you want from social media?</source>
   <translation>Qu’attendez-vous des réseaux sociaux ?</translation>
  </message>
  <message>
   <source>What does not concern you is written down as left out, with the reason.</source>
   <translation>Ce qui ne vous concerne pas est noté comme laissé de côté, avec le motif.</translation>
  </message>
  <message>
   <source>What does your organisation do?</source>
   <translation>Que fait votre organisation ?</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>À quoi cela sert</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where are you and the people who read you?</source>
   <translation>Où êtes-vous, et où sont ceux qui vous lisent ?</translation>
  </message>
  <message>
   <source>Where do you post already, or want to soon?</source>
   <translation>Où publiez-vous déjà, ou bientôt ?</translation>
  </message>
  <message>
   <source>Where few people work, one of them must be able to agree alone.</source>
   <translation>Là où peu de personnes travaillent, l’une d’elles doit pouvoir donner son accord seule.</translation>
  </message>
  <message>
   <source>Which of these is true?</source>
   <translation>Qu’est-ce qui est vrai chez vous ?</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who answers for the organisation?</source>
   <translation>Qui répond au nom de l’organisation ?</translation>
  </message>
  <message>
   <source>Who else posts?</source>
   <translation>Qui d’autre publie ?</translation>
  </message>
  <message>
   <source>Who reads what touches the law or other people’s rights?</source>
   <translation>Qui lit ce qui touche à la loi ou aux droits d’autrui ?</translation>
  </message>
  <message>
   <source>Who runs it?</source>
   <translation>Qui s’en charge ?</translation>
  </message>
  <message>
   <source>Whom do you want to reach?</source>
   <translation>Qui voulez-vous atteindre ?</translation>
  </message>
  <message>
   <source>Within an hour, while we are open</source>
   <translation>En moins d’une heure, pendant nos heures d’ouverture</translation>
  </message>
  <message>
   <source>Within two working days</source>
   <translation>En deux jours ouvrés</translation>
  </message>
  <message>
   <source>X</source>
   <translation>X</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your organisation</source>
   <translation>Votre organisation</translation>
  </message>
 </context>
 <context>
  <name>Redline</name>
  <message>
   <source>A clause was taken out here</source>
   <translation>Une clause a été retirée ici</translation>
  </message>
  <message>
   <source>The section “{0}” was taken out here</source>
   <translation>La section « {0} » a été retirée ici</translation>
  </message>
  <message>
   <source>added: {0}</source>
   <translation>ajouté : {0}</translation>
  </message>
  <message>
   <source>removed: {0}</source>
   <translation>supprimé : {0}</translation>
  </message>
  <message>
   <source>{0}: taken out</source>
   <translation>{0} : retiré</translation>
  </message>
 </context>
 <context>
  <name>RedlineBlocks</name>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>Changed: {0}</source>
   <translation>Modifié : {0}</translation>
  </message>
  <message>
   <source>Comment on “{0}”</source>
   <translation>Commenter « {0} »</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Commenter…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Go to the other end</source>
   <translation>Aller à l’autre bout</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Plus…</translation>
  </message>
  <message>
   <source>Moved elsewhere in this section</source>
   <translation>Déplacé ailleurs dans cette section</translation>
  </message>
  <message>
   <source>Moved from elsewhere in this section</source>
   <translation>Déplacé depuis un autre endroit de cette section</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Show what is unchanged</source>
   <translation>Afficher ce qui n’a pas changé</translation>
  </message>
  <message>
   <source>What can be done with “{0}”</source>
   <translation>Ce que l’on peut faire de « {0} »</translation>
  </message>
  <message>
   <source>{0} unchanged</source>
   <translation>{0} sans changement</translation>
  </message>
  <message>
   <source>{0}, show</source>
   <translation>{0}, afficher</translation>
  </message>
  <message>
   <source>{0}: “{1}”. Go there</source>
   <translation>{0} : « {1} ». Y aller</translation>
  </message>
 </context>
 <context>
  <name>RedlineView</name>
  <message>
   <source>Both are the same, word for word.</source>
   <translation>Les deux sont identiques, mot pour mot.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Rien n’a changé</translation>
  </message>
 </context>
 <context>
  <name>Restoring</name>
  <message>
   <source>&amp;Bring back this clause as in revision {0}…</source>
   <translation>&amp;Rétablir cette clause comme dans la version {0}…</translation>
  </message>
  <message>
   <source>&amp;Go back to the text of revision {0}…</source>
   <translation>Revenir au &amp;texte de la version {0}…</translation>
  </message>
  <message>
   <source>&amp;Undo this change…</source>
   <translation>&amp;Annuler cette modification…</translation>
  </message>
  <message>
   <source>And more. You see all of it in Write, and can undo it there.</source>
   <translation>Et plus encore. Vous voyez tout dans « Écrire » et pouvez l’y annuler.</translation>
  </message>
  <message>
   <source>And {0} more of this kind.</source>
   <translation>Et {0} autres du même genre.</translation>
  </message>
  <message>
   <source>And {0} more revisions.</source>
   <translation>Et {0} autres versions.</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>Comme maintenant</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Comme avant</translation>
  </message>
  <message>
   <source>Both, one after the other</source>
   <translation>Les deux, l’un après l’autre</translation>
  </message>
  <message>
   <source>Bring back this s&amp;ection as in revision {0}…</source>
   <translation>Rétablir cette &amp;section comme dans la version {0}…</translation>
  </message>
  <message>
   <source>Bring back {0} as in revision {1}</source>
   <translation>Rétablir {0} comme dans la version {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Go back to the text of revision {0}</source>
   <translation>Revenir au texte de la version {0}</translation>
  </message>
  <message>
   <source>Go to a change first: N goes to the next one.</source>
   <translation>Allez d’abord à une modification : N mène à la suivante.</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Ne pas le mettre</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Question suivante</translation>
  </message>
  <message>
   <source>Nothing that was written later is touched.</source>
   <translation>Rien de ce qui a été écrit plus tard n’est touché.</translation>
  </message>
  <message>
   <source>One question is open.</source>
   <translation>Une question est ouverte.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>D’autres mots</translation>
  </message>
  <message>
   <source>Other words:</source>
   <translation>D’autres mots :</translation>
  </message>
  <message>
   <source>Please read, two changes meet here: “{0}”</source>
   <translation>À relire, deux modifications se rencontrent ici : « {0} »</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Question précédente</translation>
  </message>
  <message>
   <source>Put into the draft</source>
   <translation>Mettre dans le brouillon</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>Question {0} sur {1}</translation>
  </message>
  <message>
   <source>Take back revision {0}</source>
   <translation>Annuler la version {0}</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>L’ensemble des lignes directrices</translation>
  </message>
  <message>
   <source>The text says so already. There is nothing to put into the draft.</source>
   <translation>Le texte le dit déjà. Il n’y a rien à mettre dans le brouillon.</translation>
  </message>
  <message>
   <source>This goes into your draft, where you can change it. Nothing is saved yet.</source>
   <translation>Cela va dans votre brouillon, où vous pouvez le modifier. Rien n’est encore enregistré.</translation>
  </message>
  <message>
   <source>This takes back what was written later</source>
   <translation>Cela annule ce qui a été écrit plus tard</translation>
  </message>
  <message>
   <source>This was changed again later. What shall stand?</source>
   <translation>Cela a encore été modifié plus tard. Que faut-il garder ?</translation>
  </message>
  <message>
   <source>To put right afterwards: {0}</source>
   <translation>À corriger ensuite : {0}</translation>
  </message>
  <message>
   <source>Undo &amp;all that revision {0} changed…</source>
   <translation>Annuler &amp;tout ce que la version {0} a modifié…</translation>
  </message>
  <message>
   <source>Undo a change of revision {0}</source>
   <translation>Annuler une modification de la version {0}</translation>
  </message>
  <message>
   <source>Undo a change of your draft</source>
   <translation>Annuler une modification de votre brouillon</translation>
  </message>
  <message>
   <source>Undo a change since revision {0}</source>
   <translation>Annuler une modification depuis la version {0}</translation>
  </message>
  <message>
   <source>What changes in the text as it is now</source>
   <translation>Ce qui change dans le texte actuel</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Ce que cela ferait</translation>
  </message>
  <message>
   <source>Your draft changed this, too. What shall stand?</source>
   <translation>Votre brouillon l’a modifié aussi. Que faut-il garder ?</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} autres</translation>
  </message>
  <message>
   <source>bringing back an earlier text</source>
   <translation>rétablissement d’un texte antérieur</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>taking back an earlier change</source>
   <translation>annulation d’une modification antérieure</translation>
  </message>
  <message>
   <source>{0} questions are open.</source>
   <translation>{0} questions sont ouvertes.</translation>
  </message>
  <message>
   <source>{0}, revision {1}:</source>
   <translation>{0}, version {1} :</translation>
  </message>
  <message>
   <source>{0}: the order</source>
   <translation>{0} : l’ordre</translation>
  </message>
 </context>
 <context>
  <name>ReviewDialogs</name>
  <message>
   <source>&amp;By when (may stay empty)</source>
   <translation>Pour &amp;quand (peut rester vide)</translation>
  </message>
  <message>
   <source>&amp;Comment (may stay empty)</source>
   <translation>&amp;Commentaire (peut rester vide)</translation>
  </message>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>&amp;Who should answer</source>
   <translation>Qui doit &amp;répondre</translation>
  </message>
  <message>
   <source>&amp;Why</source>
   <translation>&amp;Pourquoi</translation>
  </message>
  <message>
   <source>&amp;Why it should not be</source>
   <translation>&amp;Pourquoi cela ne doit pas être</translation>
  </message>
  <message>
   <source>&amp;Your comment</source>
   <translation>Votre &amp;commentaire</translation>
  </message>
  <message>
   <source>1 comment is open.</source>
   <translation>1 commentaire est ouvert.</translation>
  </message>
  <message>
   <source>1 finding of the checks.</source>
   <translation>1 constat des contrôles.</translation>
  </message>
  <message>
   <source>1 more finding of the checks.</source>
   <translation>1 autre constat des contrôles.</translation>
  </message>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Ajouter quelqu’un à l’équipe…</translation>
  </message>
  <message>
   <source>All changes are of low risk</source>
   <translation>Toutes les modifications sont à faible risque</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Et {0} de plus.</translation>
  </message>
  <message>
   <source>Answers wanted by</source>
   <translation>Réponses attendues pour le</translation>
  </message>
  <message>
   <source>Approve revision {0}</source>
   <translation>Approuver la version {0}</translation>
  </message>
  <message>
   <source>Approve revision {0} again</source>
   <translation>Approuver de nouveau la version {0}</translation>
  </message>
  <message>
   <source>Ask about revision {0}…</source>
   <translation>Interroger sur la version {0}…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Demander de nouveau</translation>
  </message>
  <message>
   <source>Ask everybody of {0}</source>
   <translation>Demander à tous de {0}</translation>
  </message>
  <message>
   <source>Ask everybody of:</source>
   <translation>Demander à tous de :</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}</source>
   <translation>Demander la relecture de la version {0}</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}?</source>
   <translation>Demander la relecture de la version {0} ?</translation>
  </message>
  <message>
   <source>Ask for changes</source>
   <translation>Demander des modifications</translation>
  </message>
  <message>
   <source>Ask for changes to revision {0}</source>
   <translation>Demander des modifications de la version {0}</translation>
  </message>
  <message>
   <source>Ask for review</source>
   <translation>Demander une relecture</translation>
  </message>
  <message>
   <source>Ask more people, or give more time. What was answered stays as it is.</source>
   <translation>Demandez à d’autres personnes ou donnez plus de temps. Les réponses données restent telles quelles.</translation>
  </message>
  <message>
   <source>Asked again about revision {0}</source>
   <translation>Nouvelle demande pour la version {0}</translation>
  </message>
  <message>
   <source>Asking for changes needs a reason.</source>
   <translation>Demander des modifications exige un motif.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commenter</translation>
  </message>
  <message>
   <source>Comment sent</source>
   <translation>Commentaire envoyé</translation>
  </message>
  <message>
   <source>Confirm that it is still right</source>
   <translation>Confirmer que c’est toujours juste</translation>
  </message>
  <message>
   <source>Everybody in the team who reviews had a hand in it, so a review could not end. Add somebody who reviews, then ask.</source>
   <translation>Tous les relecteurs de l’équipe y ont participé : une relecture ne pourrait pas aboutir. Ajoutez un relecteur, puis demandez.</translation>
  </message>
  <message>
   <source>If your wording is taken over, you count as having written it and cannot approve the revision that holds it.</source>
   <translation>Si votre formulation est reprise, vous comptez parmi ses auteurs et ne pouvez pas approuver la version qui la contient.</translation>
  </message>
  <message>
   <source>Name a section…</source>
   <translation>Nommer une section…</translation>
  </message>
  <message>
   <source>Nobody could approve revision {0}</source>
   <translation>Personne ne pourrait approuver la version {0}</translation>
  </message>
  <message>
   <source>On {0}. Everybody in the team can read it.</source>
   <translation>Sur {0}. Toute l’équipe peut le lire.</translation>
  </message>
  <message>
   <source>Propose another wording</source>
   <translation>Proposer une autre formulation</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Reject revision {0}</source>
   <translation>Rejeter la version {0}</translation>
  </message>
  <message>
   <source>Rejecting needs a reason.</source>
   <translation>Rejeter exige un motif.</translation>
  </message>
  <message>
   <source>Revision {0} is in review</source>
   <translation>La version {0} est en relecture</translation>
  </message>
  <message>
   <source>Revision {0} is newer. What it changes would not be part of this review.</source>
   <translation>La version {0} est plus récente. Ce qu’elle change ne ferait pas partie de cette relecture.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Signer et approuver</translation>
  </message>
  <message>
   <source>Sign and confirm</source>
   <translation>Signer et confirmer</translation>
  </message>
  <message>
   <source>Still open. You may ask all the same.</source>
   <translation>Encore ouvert. Vous pouvez demander quand même.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back what you said about revision {0}</source>
   <translation>Retirer ce que vous avez dit de la version {0}</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Taking back needs a reason.</source>
   <translation>Le retrait exige un motif.</translation>
  </message>
  <message>
   <source>The authors see your reason. The revision cannot be approved until a new one is saved, or until you change your mind.</source>
   <translation>Les auteurs voient votre motif. La version ne peut pas être approuvée tant qu’une nouvelle n’est pas enregistrée, ou que vous ne changez pas d’avis.</translation>
  </message>
  <message>
   <source>The clause as it should read</source>
   <translation>La clause telle qu’elle devrait être</translation>
  </message>
  <message>
   <source>The review of revision {0} goes on</source>
   <translation>La relecture de la version {0} continue</translation>
  </message>
  <message>
   <source>The sample signs with a demonstration key, which proves nothing.</source>
   <translation>L’exemple signe avec une clé de démonstration, qui ne prouve rien.</translation>
  </message>
  <message>
   <source>The words stand there several times. Which do you mean?</source>
   <translation>Ces mots y figurent plusieurs fois. Lesquels voulez-vous dire ?</translation>
  </message>
  <message>
   <source>This says that the change should not be made at all. Where it only needs work, ask for changes instead. You can take it back.</source>
   <translation>Cela dit que la modification ne doit pas être faite du tout. S’il faut seulement la retravailler, demandez plutôt des modifications. Vous pouvez le retirer.</translation>
  </message>
  <message>
   <source>This sentence is signed with your key and kept in the record for good.</source>
   <translation>Cette phrase est signée avec votre clé et conservée pour toujours dans l’historique.</translation>
  </message>
  <message>
   <source>Tick somebody else, or name another day.</source>
   <translation>Cochez quelqu’un d’autre ou indiquez un autre jour.</translation>
  </message>
  <message>
   <source>What it would change</source>
   <translation>Ce que cela changerait</translation>
  </message>
  <message>
   <source>What should change, and &amp;why</source>
   <translation>Ce qui devrait changer, et &amp;pourquoi</translation>
  </message>
  <message>
   <source>What to &amp;look at (may stay empty)</source>
   <translation>Ce qu’il faut e&amp;xaminer (peut rester vide)</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Ce qu’il faut examiner</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Ce que vous approuvez</translation>
  </message>
  <message>
   <source>What you ask</source>
   <translation>Ce que vous demandez</translation>
  </message>
  <message>
   <source>Who should answer</source>
   <translation>Qui doit répondre</translation>
  </message>
  <message>
   <source>Whoever asks answers for the text as if they had written it. You could not approve it yourself then.</source>
   <translation>Qui demande répond du texte comme s’il l’avait écrit. Vous ne pourriez alors pas l’approuver vous-même.</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026, or leave it empty.</source>
   <translation>Écrivez un jour, par exemple 1er décembre 2026, ou laissez vide.</translation>
  </message>
  <message>
   <source>Write your comment first.</source>
   <translation>Écrivez d’abord votre commentaire.</translation>
  </message>
  <message>
   <source>You are looking at what has changed since revision {0}, which you approved.</source>
   <translation>Vous regardez ce qui a changé depuis la version {0}, que vous avez approuvée.</translation>
  </message>
  <message>
   <source>You are looking at what you sign: {0}; {1}.</source>
   <translation>Vous regardez ce que vous signez : {0} ; {1}.</translation>
  </message>
  <message>
   <source>You are now looking at what you sign: {0}; {1}.</source>
   <translation>Vous regardez maintenant ce que vous signez : {0} ; {1}.</translation>
  </message>
  <message>
   <source>You have approved revision {0}</source>
   <translation>Vous avez approuvé la version {0}</translation>
  </message>
  <message>
   <source>You have asked for changes to revision {0}</source>
   <translation>Vous avez demandé des modifications de la version {0}</translation>
  </message>
  <message>
   <source>You have confirmed revision {0}</source>
   <translation>Vous avez confirmé la version {0}</translation>
  </message>
  <message>
   <source>You have not gone through them one by one.</source>
   <translation>Vous ne les avez pas parcourues une par une.</translation>
  </message>
  <message>
   <source>You have not looked at 1 of them.</source>
   <translation>Il y en a 1 que vous n’avez pas regardée.</translation>
  </message>
  <message>
   <source>You have not looked at {0} of them.</source>
   <translation>Il y en a {0} que vous n’avez pas regardées.</translation>
  </message>
  <message>
   <source>You have read the text that is in force, and nothing in it needs to change. This sentence is signed with your key and kept in the record.</source>
   <translation>Vous avez lu le texte en vigueur et rien ne doit y changer. Cette phrase est signée avec votre clé et conservée dans l’historique.</translation>
  </message>
  <message>
   <source>You have rejected revision {0}</source>
   <translation>Vous avez rejeté la version {0}</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Votre commentaire</translation>
  </message>
  <message>
   <source>Your last request, answer or comment no longer counts. That it was there stays in the record.</source>
   <translation>Votre dernière demande, réponse ou remarque ne compte plus. La trace qu’elle a existé reste dans l’historique.</translation>
  </message>
  <message>
   <source>revision {0} as a change from revision {1}</source>
   <translation>version {0} comme modification de la version {1}</translation>
  </message>
  <message>
   <source>revision {0} as its first text</source>
   <translation>version {0} comme premier texte</translation>
  </message>
  <message>
   <source>revision {0}, {1}</source>
   <translation>version {0}, {1}</translation>
  </message>
  <message>
   <source>section {0}</source>
   <translation>section {0}</translation>
  </message>
  <message>
   <source>the whole of revision {0}</source>
   <translation>l’ensemble de la version {0}</translation>
  </message>
  <message>
   <source>this place</source>
   <translation>cet endroit</translation>
  </message>
  <message>
   <source>{0} (asked)</source>
   <translation>{0} (déjà sollicité)</translation>
  </message>
  <message>
   <source>{0} (asks)</source>
   <translation>{0} (demande)</translation>
  </message>
  <message>
   <source>{0} (away until {1}; {2} stands in)</source>
   <translation>{0} (absent jusqu’au {1} ; {2} remplace)</translation>
  </message>
  <message>
   <source>{0} (has approved)</source>
   <translation>{0} (a approuvé)</translation>
  </message>
  <message>
   <source>{0} (wrote this)</source>
   <translation>{0} (auteur)</translation>
  </message>
  <message>
   <source>{0} comments are open.</source>
   <translation>{0} commentaires sont ouverts.</translation>
  </message>
  <message>
   <source>{0} findings of the checks.</source>
   <translation>{0} constats des contrôles.</translation>
  </message>
  <message>
   <source>{0} more findings of the checks.</source>
   <translation>{0} autres constats des contrôles.</translation>
  </message>
  <message>
   <source>{0} must approve, but only {1} could.</source>
   <translation>{0} doivent approuver, mais seulement {1} le pourraient.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
  <message>
   <source>“{0}”. Everybody you name finds it under what waits for them.</source>
   <translation>« {0} ». Chaque personne nommée la trouve parmi ce qui l’attend.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Ajouter quelqu’un à l’équipe…</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Continuer à écrire</translation>
  </message>
  <message>
   <source>It was to be looked at again by {0}.</source>
   <translation>À réexaminer avant le {0} : la date est passée.</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Aucun motif n’a été donné.</translation>
  </message>
  <message>
   <source>Only you see it. Save it as a revision, then ask for a review of that.</source>
   <translation>Vous seul le voyez. Enregistrez-le comme version, puis demandez-en la relecture.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: “{2}”</source>
   <translation>Version {0}, {1} : « {2} »</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Montrer ce qui a changé</translation>
  </message>
  <message>
   <source>Since then: “{0}” (revision {1})</source>
   <translation>Depuis : « {0} » (version {1})</translation>
  </message>
  <message>
   <source>Those who were asked are not enough. Ask {0} as well.</source>
   <translation>Les personnes sollicitées ne suffisent pas. Demandez aussi à {0}.</translation>
  </message>
  <message>
   <source>To be looked at again by {0}.</source>
   <translation>À réexaminer avant le {0}.</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>À examiner : {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why, revision by revision</source>
   <translation>Pourquoi, version par version</translation>
  </message>
  <message>
   <source>Write a new revision</source>
   <translation>Écrire une version</translation>
  </message>
  <message>
   <source>You approved revision {0}. The text has changed since, so your approval does not count for this one.</source>
   <translation>Vous avez approuvé la version {0}. Le texte a changé depuis, donc votre approbation ne compte pas pour celle-ci.</translation>
  </message>
  <message>
   <source>You are looking at just that: 1 change.</source>
   <translation>Vous regardez justement cela : 1 modification.</translation>
  </message>
  <message>
   <source>You are looking at just that: {0} changes.</source>
   <translation>Vous regardez justement cela : {0} modifications.</translation>
  </message>
  <message>
   <source>You asked for changes to revision {0}. This is what became of it.</source>
   <translation>Vous avez demandé des modifications de la version {0}. Voici ce qu’elle est devenue.</translation>
  </message>
  <message>
   <source>You rejected revision {0}. This is what became of it.</source>
   <translation>Vous avez rejeté la version {0}. Voici ce qu’elle est devenue.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Votre brouillon</translation>
  </message>
  <message>
   <source>{0} earlier revisions are part of it too.</source>
   <translation>{0} versions antérieures en font partie aussi.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
 </context>
 <context>
  <name>ReviewStates</name>
  <message>
   <source>Approved</source>
   <translation>Approuvée</translation>
  </message>
  <message>
   <source>Approved revision {0}</source>
   <translation>A approuvé la version {0}</translation>
  </message>
  <message>
   <source>Asked for changes</source>
   <translation>Modifications demandées</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absence</translation>
  </message>
  <message>
   <source>Changes asked for</source>
   <translation>Modifications demandées</translation>
  </message>
  <message>
   <source>Changes to revision {0}</source>
   <translation>À modifier : version {0}</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmée</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Édition {0}</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En relecture</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejetée</translation>
  </message>
  <message>
   <source>Rejected revision {0}</source>
   <translation>A rejeté la version {0}</translation>
  </message>
  <message>
   <source>Review overdue</source>
   <translation>Relecture en retard</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistrée</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Prévue</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Remplacée</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirée</translation>
  </message>
  <message>
   <source>{0}, text changed since</source>
   <translation>{0}, texte modifié depuis</translation>
  </message>
 </context>
 <context>
  <name>RevisionHeading</name>
  <message>
   <source>1 section:</source>
   <translation>1 section :</translation>
  </message>
  <message>
   <source>Compared with {0}</source>
   <translation>Par rapport à {0}</translation>
  </message>
  <message>
   <source>Compared with {0}, the approved text it is a change from</source>
   <translation>Par rapport à {0}, le texte approuvé qu’elle modifie</translation>
  </message>
  <message>
   <source>Compared with {0}, the one before</source>
   <translation>Par rapport à {0}, la précédente</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Édition {0}</translation>
  </message>
  <message>
   <source>Kept on this computer {0}</source>
   <translation>Conservé sur cet ordinateur {0}</translation>
  </message>
  <message>
   <source>Look at one change at a time, and tick it off</source>
   <translation>Regarder une modification à la fois et la cocher</translation>
  </message>
  <message>
   <source>Low risk: no word has another meaning</source>
   <translation>Faible risque : aucun mot ne change de sens</translation>
  </message>
  <message>
   <source>No section changed</source>
   <translation>Aucune section modifiée</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <source>The first text: nothing was approved before it.</source>
   <translation>Le premier texte : rien n’a été approuvé avant lui.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Votre brouillon</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>version {0}</translation>
  </message>
  <message>
   <source>{0} (edition {1})</source>
   <translation>{0} (édition {1})</translation>
  </message>
  <message>
   <source>{0} sections:</source>
   <translation>{0} sections :</translation>
  </message>
 </context>
 <context>
  <name>RevisionList</name>
  <message>
   <source>Revisions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Search every word ever used</source>
   <translation>Rechercher tous les mots jamais employés</translation>
  </message>
 </context>
 <context>
  <name>RevisionModel</name>
  <message>
   <source>1 section</source>
   <translation>1 section</translation>
  </message>
  <message>
   <source>Being read</source>
   <translation>Lecture en cours</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouvelle</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>par {0}</translation>
  </message>
  <message>
   <source>{0} sections</source>
   <translation>{0} sections</translation>
  </message>
 </context>
 <context>
  <name>RevisionPick</name>
  <message>
   <source>No revision has these words: nothing is chosen.</source>
   <translation>Aucune révision ne contient ces mots : rien n’est choisi.</translation>
  </message>
  <message>
   <source>Number, edition or words</source>
   <translation>Numéro, édition ou mots</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <source>Revision {0}, edition {1}</source>
   <translation>Version {0}, édition {1}</translation>
  </message>
  <message>
   <source>edition</source>
   <translation>édition</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>révision</translation>
  </message>
  <message>
   <source>{0}: number, edition or words</source>
   <translation>{0} : numéro, édition ou mots</translation>
  </message>
 </context>
 <context>
  <name>RevisionResults</name>
  <message>
   <source>A revision is made each time somebody saves on the Write page.</source>
   <translation>Une version est créée chaque fois que quelqu’un enregistre sur la page « Rédiger ».</translation>
  </message>
  <message>
   <source>Click a chip above to take it away, or see all revisions again.</source>
   <translation>Cliquez sur une étiquette ci-dessus pour l’enlever, ou affichez à nouveau toutes les versions.</translation>
  </message>
  <message>
   <source>No revision fits</source>
   <translation>Aucune version ne correspond</translation>
  </message>
  <message>
   <source>No revision was saved with these words, and none brought them in or took them out. Try fewer words, or the beginning of one: “polic” finds “policy” and “policies”.</source>
   <translation>Aucune version n’a été enregistrée avec ces mots, et aucune ne les a ajoutés ou retirés. Essayez avec moins de mots, ou avec le début d’un mot : « règl » trouve « règle » et « règles ».</translation>
  </message>
  <message>
   <source>No revision yet</source>
   <translation>Aucune version pour l’instant</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Passages ({0})</source>
   <translation>Passages ({0})</translation>
  </message>
  <message>
   <source>Revisions ({0})</source>
   <translation>Versions ({0})</translation>
  </message>
  <message>
   <source>Show all revisions</source>
   <translation>Afficher toutes les versions</translation>
  </message>
  <message>
   <source>The revisions that brought these words in or took them out</source>
   <translation>Les versions qui ont ajouté ou retiré ces mots</translation>
  </message>
  <message>
   <source>Where these words stand or once stood, with since when</source>
   <translation>Où ces mots figurent ou figuraient, et depuis quand</translation>
  </message>
 </context>
 <context>
  <name>RuleProofs</name>
  <message>
   <source>For example: {0}.</source>
   <translation>Par exemple : {0}.</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>1 change</source>
   <translation>1 modification</translation>
  </message>
  <message>
   <source>Changes by section</source>
   <translation>Modifications par section</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Risque faible</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Rien n’a changé</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Show it in the text</source>
   <translation>Montrer dans le texte</translation>
  </message>
  <message>
   <source>Unchanged.</source>
   <translation>Inchangé.</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} modifications</translation>
  </message>
 </context>
 <context>
  <name>SheetHeader</name>
  <message>
   <source>Show why each clause is there</source>
   <translation>Montrer la raison d’être de chaque clause</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Titre de la section</translation>
  </message>
  <message>
   <source>Why this section, and what good looks like</source>
   <translation>Pourquoi cette section, et à quoi la reconnaître réussie</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
 </context>
 <context>
  <name>SidesHeader</name>
  <message>
   <source>Before: {0}</source>
   <translation>Avant : {0}</translation>
  </message>
  <message>
   <source>Now: {0}</source>
   <translation>Maintenant : {0}</translation>
  </message>
  <message>
   <source>nothing, this is the first text</source>
   <translation>rien, c’est le premier texte</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>version {0}</translation>
  </message>
  <message>
   <source>revision {0} (edition {1})</source>
   <translation>version {0} (édition {1})</translation>
  </message>
  <message>
   <source>your draft</source>
   <translation>votre brouillon</translation>
  </message>
 </context>
 <context>
  <name>Since</name>
  <message>
   <source>1 new since you last looked</source>
   <translation>1 nouvelle depuis votre dernière visite</translation>
  </message>
  <message>
   <source>Compare the newest revision with what you last saw (L)</source>
   <translation>Comparer la version la plus récente avec ce que vous avez vu en dernier (L)</translation>
  </message>
  <message>
   <source>Since &amp;edition {0} (revision {1})</source>
   <translation>Depuis l’&amp;édition {0} (version {1})</translation>
  </message>
  <message>
   <source>Since I &amp;last looked (revision {0})</source>
   <translation>Depuis ma dernière &amp;visite (version {0})</translation>
  </message>
  <message>
   <source>over {0}</source>
   <translation>plus de {0}</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} nouvelles</translation>
  </message>
  <message>
   <source>{0} new since you last looked</source>
   <translation>{0} nouvelles depuis votre dernière visite</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 jour de retard</translation>
  </message>
  <message>
   <source>A change of the team of “{title}” waits for your answer</source>
   <translation>Un changement de l’équipe de « {title} » attend votre réponse</translation>
  </message>
  <message>
   <source>A clause on trial comes to its end: keep, change or remove it: {about}</source>
   <translation>Une clause à l’essai arrive à son terme : la garder, la modifier ou la retirer : {about}</translation>
  </message>
  <message>
   <source>A finding was accepted for a time that ends: {about}</source>
   <translation>Un constat accepté pour un temps arrive à son terme : {about}</translation>
  </message>
  <message>
   <source>An answer is wanted by {day}.</source>
   <translation>Une réponse est souhaitée avant le {day}.</translation>
  </message>
  <message>
   <source>An answer was wanted by {day}.</source>
   <translation>Une réponse était souhaitée avant le {day}.</translation>
  </message>
  <message>
   <source>Answer or settle {count} comments on older revisions</source>
   <translation>Répondre à {count} commentaires sur d’anciennes révisions, ou les clore</translation>
  </message>
  <message>
   <source>Answer what was said about revision {number}: {about}</source>
   <translation>Répondre à ce qui a été dit de la révision {number} : {about}</translation>
  </message>
  <message>
   <source>Answer {count} comments on revision {number}</source>
   <translation>Répondre à {count} commentaires sur la révision {number}</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Calendrier {0}</translation>
  </message>
  <message>
   <source>Change what was asked for in revision {number}: {about}</source>
   <translation>Modifier ce qui a été demandé dans la révision {number} : {about}</translation>
  </message>
  <message>
   <source>Copied: addresses, subject and text of the e-mail.</source>
   <translation>Copié : adresses, objet et texte du courriel.</translation>
  </message>
  <message>
   <source>Copy the text of the e-mail</source>
   <translation>Copier le texte du courriel</translation>
  </message>
  <message>
   <source>Edition {about} takes effect</source>
   <translation>L’édition {about} entre en vigueur</translation>
  </message>
  <message>
   <source>Hello {all},</source>
   <translation>Bonjour {all},</translation>
  </message>
  <message>
   <source>In {0} days</source>
   <translation>Dans {0} jours</translation>
  </message>
  <message>
   <source>It is about {about}.</source>
   <translation>Il s’agit de {about}.</translation>
  </message>
  <message>
   <source>Look again whether edition {about} is still right</source>
   <translation>Revoir si l’édition {about} convient toujours</translation>
  </message>
  <message>
   <source>Look at revision {number} and answer: {about}</source>
   <translation>Regarder la révision {number} et répondre : {about}</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Rien à faire</translation>
  </message>
  <message>
   <source>Publish revision {number}, which is approved: {about}</source>
   <translation>Publier la révision {number}, qui est approuvée : {about}</translation>
  </message>
  <message>
   <source>Remind of: {0}</source>
   <translation>Rappeler : {0}</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Rappeler…</translation>
  </message>
  <message>
   <source>Reviews that wait for you, revisions to publish, and days that come near are listed here.</source>
   <translation>Les relectures qui vous attendent, les révisions à publier et les jours qui approchent sont listés ici.</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” is approved and waits to be published</source>
   <translation>La révision {number} de « {title} » est approuvée et attend d’être publiée</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” waits for your answer</source>
   <translation>La révision {number} de « {title} » attend votre réponse</translation>
  </message>
  <message>
   <source>Revision {number} waits for an answer of {people}: {about}</source>
   <translation>La révision {number} attend une réponse de {people} : {about}</translation>
  </message>
  <message>
   <source>Revision {number} waits to be published by {people}: {about}</source>
   <translation>La révision {number} attend d’être publiée par {people} : {about}</translation>
  </message>
  <message>
   <source>Save for my calendar</source>
   <translation>Enregistrer pour mon calendrier</translation>
  </message>
  <message>
   <source>Save for my calendar…</source>
   <translation>Enregistrer pour mon calendrier…</translation>
  </message>
  <message>
   <source>Saved as {0}. Open it to put the days into your calendar.</source>
   <translation>Enregistré sous {0}. Ouvrez ce fichier pour mettre les jours dans votre calendrier.</translation>
  </message>
  <message>
   <source>Say whether you agree to another team or other rules: {about}</source>
   <translation>Dire si vous acceptez une autre équipe ou d’autres règles : {about}</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>The text you approved has changed: look at revision {number} again</source>
   <translation>Le texte que vous avez approuvé a changé : regarder de nouveau la révision {number}</translation>
  </message>
  <message>
   <source>To Publish</source>
   <translation>Vers la publication</translation>
  </message>
  <message>
   <source>To the review</source>
   <translation>Vers la relecture</translation>
  </message>
  <message>
   <source>To the team</source>
   <translation>Vers l’équipe</translation>
  </message>
  <message>
   <source>To the text</source>
   <translation>Vers le texte</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Barre du haut</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>Write an e-mail</source>
   <translation>Écrire un courriel</translation>
  </message>
  <message>
   <source>You find it in smguide under History and review.</source>
   <translation>Vous le trouvez dans smguide sous Historique et relecture.</translation>
  </message>
  <message>
   <source>You wait for</source>
   <translation>Vous attendez</translation>
  </message>
  <message>
   <source>Your proposal for the team waits for {people}: {about}</source>
   <translation>Votre proposition pour l’équipe attend {people} : {about}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>avant le {0}</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>depuis {0}</translation>
  </message>
  <message>
   <source>{0} days overdue</source>
   <translation>{0} jours de retard</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}; you were not asked by name</source>
   <translation>{0} ; on ne vous l’a pas demandé nommément</translation>
  </message>
  <message>
   <source>{about} asks to be in the team: let them in or not</source>
   <translation>{about} demande à rejoindre l’équipe : l’accepter ou non</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} ou {last}</translation>
  </message>
  <message>
   <source>{title}: {task}</source>
   <translation>{title} : {task}</translation>
  </message>
 </context>
 <context>
  <name>Team</name>
  <message>
   <source>Add somebody to the team</source>
   <translation>Ajouter quelqu’un à l’équipe</translation>
  </message>
  <message>
   <source>Add somebody…</source>
   <translation>Ajouter quelqu’un…</translation>
  </message>
  <message>
   <source>Add to the team</source>
   <translation>Ajouter à l’équipe</translation>
  </message>
  <message>
   <source>Add {0} to the team.</source>
   <translation>Ajouter {0} à l’équipe.</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Conseil</translation>
  </message>
  <message>
   <source>Approvals needed</source>
   <translation>Approbations nécessaires</translation>
  </message>
  <message>
   <source>Approve revisions that others wrote, or ask for changes.</source>
   <translation>Approuver les versions écrites par d’autres, ou demander des modifications.</translation>
  </message>
  <message>
   <source>As others read it in the history.</source>
   <translation>Tel que les autres le lisent dans l’historique.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Change the rules of review</source>
   <translation>Modifier les règles de relecture</translation>
  </message>
  <message>
   <source>Change the team and the rules of review, and publish.</source>
   <translation>Modifier l’équipe et les règles de relecture, et publier.</translation>
  </message>
  <message>
   <source>Change what {0} may do</source>
   <translation>Modifier les droits de {0}</translation>
  </message>
  <message>
   <source>Change what {0} may do.</source>
   <translation>Modifier les droits de {0}.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Adresse électronique</translation>
  </message>
  <message>
   <source>Every change is signed by you and stays in the record with its reason.</source>
   <translation>Chaque changement est signé par vous et reste dans l’historique avec son motif.</translation>
  </message>
  <message>
   <source>For now it must be a key on this computer.</source>
   <translation>Pour l’instant, la clé doit se trouver sur cet ordinateur.</translation>
  </message>
  <message>
   <source>For very small teams</source>
   <translation>Pour les très petites équipes</translation>
  </message>
  <message>
   <source>Group: {0}</source>
   <translation>Groupe : {0}</translation>
  </message>
  <message>
   <source>Has left the team</source>
   <translation>A quitté l’équipe</translation>
  </message>
  <message>
   <source>Have left the team</source>
   <translation>Ont quitté l’équipe</translation>
  </message>
  <message>
   <source>It holds from now on. What they did until now stays as it is.</source>
   <translation>Cela vaut dès maintenant. Ce qui a été fait jusqu’ici reste tel quel.</translation>
  </message>
  <message>
   <source>It is a demonstration key, as all keys of the sample are, and proves nothing.</source>
   <translation>C’est une clé de démonstration, comme toutes celles de l’exemple, et elle ne prouve rien.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Leaves the team</source>
   <translation>Quitte l’équipe</translation>
  </message>
  <message>
   <source>Leaves the team…</source>
   <translation>Quitte l’équipe…</translation>
  </message>
  <message>
   <source>Look after the team</source>
   <translation>S’occuper de l’équipe</translation>
  </message>
  <message>
   <source>Make editions of approved revisions.</source>
   <translation>Faire des éditions à partir des versions approuvées.</translation>
  </message>
  <message>
   <source>Make one on this computer</source>
   <translation>En créer une sur cet ordinateur</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Peut</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nobody approves what they wrote themselves.</source>
   <translation>Personne n’approuve ce qu’il a écrit lui-même.</translation>
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <translation>Rien n’est effacé.</translation>
  </message>
  <message>
   <source>One approval is needed from now on.</source>
   <translation>Une approbation est désormais nécessaire.</translation>
  </message>
  <message>
   <source>One person is enough</source>
   <translation>Une personne suffit</translation>
  </message>
  <message>
   <source>One person is enough from now on.</source>
   <translation>Une personne suffit désormais.</translation>
  </message>
  <message>
   <source>One person reviews in this team.</source>
   <translation>Une personne relit dans cette équipe.</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>People may then approve what they wrote themselves. The record says so with each such approval, for good.</source>
   <translation>Chacun peut alors approuver ce qu’il a écrit lui-même. L’historique le mentionne à chaque fois, pour toujours.</translation>
  </message>
  <message>
   <source>Public key</source>
   <translation>Clé publique</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Rules of review</source>
   <translation>Règles de relecture</translation>
  </message>
  <message>
   <source>Save revisions and ask for a review.</source>
   <translation>Enregistrer des versions et demander une relecture.</translation>
  </message>
  <message>
   <source>Say who it is; it stands in the history.</source>
   <translation>Dites de qui il s’agit ; cela figure dans l’historique.</translation>
  </message>
  <message>
   <source>Short id</source>
   <translation>Identifiant court</translation>
  </message>
  <message>
   <source>Sign the change</source>
   <translation>Signer le changement</translation>
  </message>
  <message>
   <source>Somebody has this short id already. Choose another.</source>
   <translation>Quelqu’un a déjà cet identifiant court. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Stands for them in the record. It stays as it is.</source>
   <translation>Désigne la personne dans l’historique. Il reste tel quel.</translation>
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Reste pour toujours dans l’historique.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Reprendre…</translation>
  </message>
  <message>
   <source>Take {0} back into the team</source>
   <translation>Reprendre {0} dans l’équipe</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>Team and rules of review</source>
   <translation>Équipe et règles de relecture</translation>
  </message>
  <message>
   <source>The keys of the sample are for demonstration and prove nothing.</source>
   <translation>Les clés de l’exemple servent à la démonstration et ne prouvent rien.</translation>
  </message>
  <message>
   <source>The old key stays put away; they sign with a new one.</source>
   <translation>L’ancienne clé reste rangée ; la personne signe avec une nouvelle.</translation>
  </message>
  <message>
   <source>The rules of review have changed.</source>
   <translation>Les règles de relecture ont changé.</translation>
  </message>
  <message>
   <source>Their answer to a review that is still open no longer counts.</source>
   <translation>Sa réponse à une relecture encore ouverte ne compte plus.</translation>
  </message>
  <message>
   <source>Then you can no longer change the team yourself.</source>
   <translation>Vous ne pourrez alors plus modifier l’équipe vous-même.</translation>
  </message>
  <message>
   <source>They can be taken back later, with a new key.</source>
   <translation>La personne peut être reprise plus tard, avec une nouvelle clé.</translation>
  </message>
  <message>
   <source>They can begin at once.</source>
   <translation>La personne peut commencer tout de suite.</translation>
  </message>
  <message>
   <source>They have one</source>
   <translation>La personne en a une</translation>
  </message>
  <message>
   <source>They hold for every review from now on, also for one that is open.</source>
   <translation>Elles valent désormais pour toute relecture, même déjà ouverte.</translation>
  </message>
  <message>
   <source>They sign on this computer. Whoever uses this computer could sign for them.</source>
   <translation>La personne signe sur cet ordinateur. Quiconque s’en sert pourrait signer à sa place.</translation>
  </message>
  <message>
   <source>Tick at least one thing that they may do.</source>
   <translation>Cochez au moins un droit.</translation>
  </message>
  <message>
   <source>Use letters, digits and hyphens, such as dana-kovac.</source>
   <translation>Utilisez des lettres, des chiffres et des traits d’union, par exemple dana-kovac.</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Ce qui se passe</translation>
  </message>
  <message>
   <source>What they wrote stays under their name, and what they approved stays approved.</source>
   <translation>Ce que la personne a écrit reste sous son nom, et ce qu’elle a approuvé reste approuvé.</translation>
  </message>
  <message>
   <source>What {0} may do</source>
   <translation>Droits de {0}</translation>
  </message>
  <message>
   <source>What {0} may do has changed.</source>
   <translation>Les droits de {0} ont changé.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Rédiger</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Écrivez une adresse électronique, par exemple dana@acme.example.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>demonstration key on this computer</source>
   <translation>clé de démonstration sur cet ordinateur</translation>
  </message>
  <message>
   <source>key on another computer</source>
   <translation>clé sur un autre ordinateur</translation>
  </message>
  <message>
   <source>key on this computer</source>
   <translation>clé sur cet ordinateur</translation>
  </message>
  <message>
   <source>looks after the team</source>
   <translation>s’occupe de l’équipe</translation>
  </message>
  <message>
   <source>publishes</source>
   <translation>publie</translation>
  </message>
  <message>
   <source>reviews</source>
   <translation>relit</translation>
  </message>
  <message>
   <source>writes</source>
   <translation>rédige</translation>
  </message>
  <message>
   <source>{0} approvals are needed from now on.</source>
   <translation>{0} approbations sont désormais nécessaires.</translation>
  </message>
  <message>
   <source>{0} can sign nothing more, from now on.</source>
   <translation>{0} ne peut plus rien signer, dès maintenant.</translation>
  </message>
  <message>
   <source>{0} comes back.</source>
   <translation>{0} revient.</translation>
  </message>
  <message>
   <source>{0} has left the team.</source>
   <translation>{0} a quitté l’équipe.</translation>
  </message>
  <message>
   <source>{0} is in the team.</source>
   <translation>{0} est dans l’équipe.</translation>
  </message>
  <message>
   <source>{0} leaves the team</source>
   <translation>{0} quitte l’équipe</translation>
  </message>
  <message>
   <source>{0} leaves the team.</source>
   <translation>{0} quitte l’équipe.</translation>
  </message>
  <message>
   <source>{0} people review in this team.</source>
   <translation>{0} personnes relisent dans cette équipe.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>All the usual sections with text you can use as it stands. Approval begins with one process for everything and says how it relaxes.</source>
   <translation>Toutes les sections habituelles, avec un texte utilisable tel quel. L’approbation commence par une seule procédure pour tout et dit comment elle s’assouplit.</translation>
  </message>
  <message>
   <source>Complete guidelines</source>
   <translation>Règles complètes</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <source>No sections yet. Add the ones you want, one by one.</source>
   <translation>Pas encore de section. Ajoutez celles que vous voulez, une à une.</translation>
  </message>
  <message>
   <source>Quick policy</source>
   <translation>Règles brèves</translation>
  </message>
  <message>
   <source>Six short sections on a page or two, so that you can begin this week. Replace it by the complete guidelines when you have seen what you need.</source>
   <translation>Six courtes sections sur une ou deux pages, pour commencer dès cette semaine. Remplacez-les par les règles complètes quand vous aurez vu ce qu’il vous faut.</translation>
  </message>
 </context>
 <context>
  <name>TextBlock</name>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Ce texte est trop long pour une seule clause. Importez-le plutôt comme document.</translation>
  </message>
 </context>
 <context>
  <name>Threads</name>
  <message>
   <source>All of them</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All of them are settled.</source>
   <translation>Tous sont réglés.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <source>Answered by revision {0}: {1}</source>
   <translation>Réponse dans la version {0} : {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Comment by {0}: {1}</source>
   <translation>Commentaire de {0} : {1}</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comments · {0} open</source>
   <translation>Commentaires · {0} ouverts</translation>
  </message>
  <message>
   <source>It was made on revision {0}, in “{1}”.</source>
   <translation>Il portait sur la version {0}, dans « {1} ».</translation>
  </message>
  <message>
   <source>It was made on revision {0}.</source>
   <translation>Il portait sur la version {0}.</translation>
  </message>
  <message>
   <source>Its words are shown no more. That you took something back stays in the record.</source>
   <translation>Ses mots ne sont plus montrés. Le fait que vous avez retiré quelque chose reste dans le registre.</translation>
  </message>
  <message>
   <source>No longer in the text</source>
   <translation>Plus dans le texte</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Aucun pour l’instant.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Ouverts</translation>
  </message>
  <message>
   <source>Open the comment by {0} again</source>
   <translation>Rouvrir le commentaire de {0}</translation>
  </message>
  <message>
   <source>Opened again</source>
   <translation>Rouvert</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Formulation proposée</translation>
  </message>
  <message>
   <source>Proposed wording: {0}</source>
   <translation>Formulation proposée : {0}</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Reply sent</source>
   <translation>Réponse envoyée</translation>
  </message>
  <message>
   <source>Reply to {0}</source>
   <translation>Répondre à {0}</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Régler</translation>
  </message>
  <message>
   <source>Resolve the comment by {0}</source>
   <translation>Régler le commentaire de {0}</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>Montrer l’endroit</translation>
  </message>
  <message>
   <source>Show the place of the comment by {0}</source>
   <translation>Montrer l’endroit du commentaire de {0}</translation>
  </message>
  <message>
   <source>Show {0} more</source>
   <translation>Montrer {0} de plus</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back what you said to {0}</source>
   <translation>Retirer ce que vous avez dit à {0}</translation>
  </message>
  <message>
   <source>Take back your comment?</source>
   <translation>Retirer votre commentaire ?</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Take the wording that {0} proposes</source>
   <translation>Prendre la formulation que propose {0}</translation>
  </message>
  <message>
   <source>Take this wording</source>
   <translation>Prendre cette formulation</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>The clause has changed since.</source>
   <translation>La clause a changé depuis.</translation>
  </message>
  <message>
   <source>The clause reads as proposed here.</source>
   <translation>La clause se lit comme proposé ici.</translation>
  </message>
  <message>
   <source>The field it was about is no longer there.</source>
   <translation>Le champ dont il s’agissait n’existe plus.</translation>
  </message>
  <message>
   <source>The words have changed since. Now: “{0}”</source>
   <translation>Les mots ont changé depuis. Maintenant : « {0} »</translation>
  </message>
  <message>
   <source>The words it was about are no longer in this clause.</source>
   <translation>Les mots dont il s’agissait ne sont plus dans cette clause.</translation>
  </message>
  <message>
   <source>The words they were made on are gone. Read them, and resolve what is settled.</source>
   <translation>Les mots auxquels ils se rapportaient ont disparu. Lisez-les, et réglez ce qui est clos.</translation>
  </message>
  <message>
   <source>Which comments</source>
   <translation>Quels commentaires</translation>
  </message>
  <message>
   <source>Your reply</source>
   <translation>Votre réponse</translation>
  </message>
  <message>
   <source>on “{0}”</source>
   <translation>sur « {0} »</translation>
  </message>
  <message>
   <source>opened this again</source>
   <translation>a rouvert ceci</translation>
  </message>
  <message>
   <source>resolved this</source>
   <translation>a réglé ceci</translation>
  </message>
  <message>
   <source>{0} more in this thread</source>
   <translation>{0} de plus dans cette conversation</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>Approve several revisions</source>
   <translation>Approuver plusieurs versions</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>In these, nothing but spacing, links or highlighting changed. Each one that is ticked is signed by itself. If something is wrong with one, the others are signed all the same.</source>
   <translation>Dans celles-ci, seuls des espaces, des liens ou des mises en relief ont changé. Chaque version cochée est signée séparément. Si l’une pose problème, les autres sont signées quand même.</translation>
  </message>
  <message>
   <source>Look at them…</source>
   <translation>Les regarder…</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Phrase secrète de votre clé</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Signer et approuver</translation>
  </message>
  <message>
   <source>Signed.</source>
   <translation>Signée.</translation>
  </message>
  <message>
   <source>Tick at least one.</source>
   <translation>Cochez-en au moins une.</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Ce que vous approuvez</translation>
  </message>
  <message>
   <source>You sign: “{0}”</source>
   <translation>Vous signez : « {0} »</translation>
  </message>
  <message>
   <source>{0} approved</source>
   <translation>{0} approuvées</translation>
  </message>
  <message>
   <source>{0} revisions of low risk wait for you. You can approve them together.</source>
   <translation>{0} versions à faible risque vous attendent. Vous pouvez les approuver ensemble.</translation>
  </message>
  <message>
   <source>{0}, by {1}</source>
   <translation>{0}, par {1}</translation>
  </message>
  <message>
   <source>{0}: revision {1}</source>
   <translation>{0} : version {1}</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Phrase secrète</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Unlock your key</source>
   <translation>Déverrouiller votre clé</translation>
  </message>
  <message>
   <source>With it you sign what you save and approve. It stays unlocked until you quit.</source>
   <translation>Elle vous sert à signer ce que vous enregistrez et approuvez. Elle reste déverrouillée jusqu’à ce que vous quittiez.</translation>
  </message>
  <message>
   <source>Your key is unlocked</source>
   <translation>Votre clé est déverrouillée</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>1 person</source>
   <translation>1 personne</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copied: {0}</source>
   <translation>Copié : {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy: {0}</source>
   <translation>Copier : {0}</translation>
  </message>
  <message>
   <source>Each step begins when the one before it is done.</source>
   <translation>Chaque étape commence quand la précédente est finie.</translation>
  </message>
  <message>
   <source>Enter opens a line to change it.</source>
   <translation>Entrée ouvre une ligne pour la modifier.</translation>
  </message>
  <message>
   <source>Enter opens what stands there, or begins it.</source>
   <translation>Entrée ouvre ce qui s’y trouve, ou le commence.</translation>
  </message>
  <message>
   <source>Fills itself as soon as the form below has entries.</source>
   <translation>Se remplit dès que le formulaire ci-dessous a des entrées.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Put into the post itself, as it stands here.</source>
   <translation>À mettre dans la publication elle-même, tel quel.</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>Se connecte</translation>
  </message>
  <message>
   <source>Space lets somebody sign in, or no longer.</source>
   <translation>La barre d’espace permet à quelqu’un de se connecter, ou ne le permet plus.</translation>
  </message>
  <message>
   <source>There</source>
   <translation>Là</translation>
  </message>
  <message>
   <source>Where “{0}” stands</source>
   <translation>Où se trouve « {0} »</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>rien encore</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personnes</translation>
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>1 change is still to look at.</source>
   <translation>Il reste 1 modification à regarder.</translation>
  </message>
  <message>
   <source>All looked at</source>
   <translation>Tout est regardé</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Approuver…</translation>
  </message>
  <message>
   <source>As readers see it</source>
   <translation>Comme les lecteurs le voient</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Demander des modifications…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Modification {0} sur {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Changes {0} and {1} of {2}</source>
   <translation>Modifications {0} et {1} sur {2}</translation>
  </message>
  <message>
   <source>Changes {0} to {1} of {2}</source>
   <translation>Modifications {0} à {1} sur {2}</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Au propre</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Commenter…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>C’est bon</translation>
  </message>
  <message>
   <source>Go on: {0} of {1}</source>
   <translation>Continuer : {0} sur {1}</translation>
  </message>
  <message>
   <source>Go to what is left</source>
   <translation>Aller à ce qui reste</translation>
  </message>
  <message>
   <source>Leave (Esc)</source>
   <translation>Quitter (Échap)</translation>
  </message>
  <message>
   <source>Leave the walk</source>
   <translation>Quitter le parcours</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>On ‘{0}’: {1}</source>
   <translation>Sur ‹ {0} › : {1}</translation>
  </message>
  <message>
   <source>One by one</source>
   <translation>Une par une</translation>
  </message>
  <message>
   <source>Propose a wording…</source>
   <translation>Proposer une formulation…</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: {2}</source>
   <translation>Version {0}, {1} : {2}</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Take the tick back</source>
   <translation>Retirer la coche</translation>
  </message>
  <message>
   <source>The change before (←)</source>
   <translation>La modification précédente (←)</translation>
  </message>
  <message>
   <source>The end · {0} of {1} looked at</source>
   <translation>Fin · {0} sur {1} regardées</translation>
  </message>
  <message>
   <source>The next change, without a tick (→)</source>
   <translation>La modification suivante, sans cocher (→)</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>Le texte d’avant et, à côté, le texte actuel</translation>
  </message>
  <message>
   <source>Walk through the changes</source>
   <translation>Parcours des modifications</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Pourquoi : {0}</translation>
  </message>
  <message>
   <source>With what came in and went out</source>
   <translation>Avec ce qui est entré et sorti</translation>
  </message>
  <message>
   <source>You have looked at all of it.</source>
   <translation>Vous avez tout regardé.</translation>
  </message>
  <message>
   <source>You have said one thing about it:</source>
   <translation>Vous avez dit une chose à ce sujet :</translation>
  </message>
  <message>
   <source>You have said {0} things about it:</source>
   <translation>Vous avez dit {0} choses à ce sujet :</translation>
  </message>
  <message>
   <source>a clause has changed</source>
   <translation>une clause a changé</translation>
  </message>
  <message>
   <source>a clause has moved</source>
   <translation>une clause a été déplacée</translation>
  </message>
  <message>
   <source>a clause has moved and changed</source>
   <translation>une clause a été déplacée et modifiée</translation>
  </message>
  <message>
   <source>a clause is new</source>
   <translation>une clause est nouvelle</translation>
  </message>
  <message>
   <source>a clause made of several</source>
   <translation>une clause faite de plusieurs</translation>
  </message>
  <message>
   <source>a clause was taken out</source>
   <translation>une clause a été retirée</translation>
  </message>
  <message>
   <source>a new section</source>
   <translation>une nouvelle section</translation>
  </message>
  <message>
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <source>and {0} revisions before</source>
   <translation>et {0} versions avant</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>links</source>
   <translation>liens</translation>
  </message>
  <message>
   <source>marks such as bold</source>
   <translation>mises en forme comme le gras</translation>
  </message>
  <message>
   <source>numbers of lists</source>
   <translation>numéros de listes</translation>
  </message>
  <message>
   <source>part of a clause that was divided</source>
   <translation>partie d’une clause qui a été divisée</translation>
  </message>
  <message>
   <source>quotation marks and dashes</source>
   <translation>guillemets et tirets</translation>
  </message>
  <message>
   <source>revision {0}, {1}: {2}</source>
   <translation>version {0}, {1} : {2}</translation>
  </message>
  <message>
   <source>spacing</source>
   <translation>espacements</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>the heading has changed</source>
   <translation>le titre a changé</translation>
  </message>
  <message>
   <source>the section has moved</source>
   <translation>la section a été déplacée</translation>
  </message>
  <message>
   <source>the section was taken out</source>
   <translation>la section a été retirée</translation>
  </message>
  <message>
   <source>the title has changed</source>
   <translation>le titre a changé</translation>
  </message>
  <message>
   <source>{0} changes are still to look at.</source>
   <translation>Il reste {0} modifications à regarder.</translation>
  </message>
  <message>
   <source>{0} looked at</source>
   <translation>{0} regardées</translation>
  </message>
  <message>
   <source>{0} low-risk changes: {1}. Look through them together.</source>
   <translation>{0} modifications à faible risque : {1}. Parcourez-les ensemble.</translation>
  </message>
  <message>
   <source>{0} of {1} changes</source>
   <translation>{0} modifications sur {1}</translation>
  </message>
  <message>
   <source>✓ Looked at</source>
   <translation>✓ Regardé</translation>
  </message>
 </context>
 <context>
  <name>Write</name>
  <message>
   <source>A clause on trial is looked at again on this day: keep it, change it, drop it.</source>
   <translation>Une clause à l’essai est revue ce jour-là : la garder, la changer, l’abandonner.</translation>
  </message>
  <message>
   <source>A copy is in {0}.</source>
   <translation>Une copie se trouve dans {0}.</translation>
  </message>
  <message>
   <source>A few words people will recognise.</source>
   <translation>Quelques mots que l’on reconnaîtra.</translation>
  </message>
  <message>
   <source>A revision is signed by you and stays in the history for good.</source>
   <translation>Une version est signée par vous et reste pour toujours dans l’historique.</translation>
  </message>
  <message>
   <source>A whole set of rules to begin with. Change every one of them afterwards.</source>
   <translation>Tout un jeu de règles pour commencer. Vous pourrez ensuite modifier chacune.</translation>
  </message>
  <message>
   <source>Accept: {0}</source>
   <translation>Admettre : {0}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Admis</translation>
  </message>
  <message>
   <source>Accepted by {0} until {1}: {2}</source>
   <translation>Admis par {0} jusqu’au {1} : {2}</translation>
  </message>
  <message>
   <source>Accepted by {0}, without an end: {1}</source>
   <translation>Admis par {0}, sans fin : {1}</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Admettre…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a clause</source>
   <translation>Ajouter une clause</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Ajouter une règle</translation>
  </message>
  <message>
   <source>Add a rule…</source>
   <translation>Ajouter une règle…</translation>
  </message>
  <message>
   <source>Add a section</source>
   <translation>Ajouter une section</translation>
  </message>
  <message>
   <source>Add this section after all</source>
   <translation>Ajouter finalement cette section</translation>
  </message>
  <message>
   <source>Add to “{0}”</source>
   <translation>Ajouter à « {0} »</translation>
  </message>
  <message>
   <source>Add what is stricter for a while</source>
   <translation>Ajouter ce qui est plus strict pour un temps</translation>
  </message>
  <message>
   <source>Add what never relaxes</source>
   <translation>Ajouter ce qui ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Conseil</translation>
  </message>
  <message>
   <source>All else stays; what is never relaxed is only added to.</source>
   <translation>Tout le reste demeure ; à ce qui ne s’assouplit jamais, on ne fait qu’ajouter.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Already there: {0}. Another one is possible.</source>
   <translation>Existe déjà : {0}. Une autre est possible.</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Aussi appelé</translation>
  </message>
  <message>
   <source>And {0} more; all are listed beside the page.</source>
   <translation>Et {0} de plus ; tous figurent à côté de la page.</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Répondre sous</translation>
  </message>
  <message>
   <source>Answers {0}’s comment “{1}”</source>
   <translation>Répond au commentaire de {0} « {1} »</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Approbation</translation>
  </message>
  <message>
   <source>As it reads now</source>
   <translation>Texte actuel</translation>
  </message>
  <message>
   <source>As it would read</source>
   <translation>Texte proposé</translation>
  </message>
  <message>
   <source>As said to a colleague.</source>
   <translation>Comme on le dirait à un collègue.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask a stand-in</source>
   <translation>Demander à un suppléant</translation>
  </message>
  <message>
   <source>Ask the next in line as well</source>
   <translation>Demander aussi au suivant</translation>
  </message>
  <message>
   <source>Both changed the same words, so they cannot be put together by themselves.</source>
   <translation>Les deux ont changé les mêmes mots ; ils ne peuvent donc pas être réunis d’eux-mêmes.</translation>
  </message>
  <message>
   <source>Both changes together</source>
   <translation>Les deux modifications ensemble</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change a rule</source>
   <translation>Modifier une règle</translation>
  </message>
  <message>
   <source>Change the chosen row</source>
   <translation>Modifier la ligne choisie</translation>
  </message>
  <message>
   <source>Change the chosen rule</source>
   <translation>Modifier la règle choisie</translation>
  </message>
  <message>
   <source>Change what is stricter for a while</source>
   <translation>Modifier ce qui est plus strict pour un temps</translation>
  </message>
  <message>
   <source>Change what never relaxes</source>
   <translation>Modifier ce qui ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Choisissez l’un d’eux.</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Clause</translation>
  </message>
  <message>
   <source>Clause {0}, {1}</source>
   <translation>Clause {0}, {1}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close and lose it</source>
   <translation>Fermer et la perdre</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comments this answers</source>
   <translation>Commentaires auxquels cela répond</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Comparer avec l’édition {0}</translation>
  </message>
  <message>
   <source>Compare with revision {0}</source>
   <translation>Comparer avec la version {0}</translation>
  </message>
  <message>
   <source>Down from</source>
   <translation>À partir de, en descendant</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Draft kept {0}</source>
   <translation>Brouillon conservé {0}</translation>
  </message>
  <message>
   <source>Draft not kept yet</source>
   <translation>Brouillon pas encore conservé</translation>
  </message>
  <message>
   <source>Draft of {0}</source>
   <translation>Brouillon de {0}</translation>
  </message>
  <message>
   <source>Drafts that were set aside, that lost against another window, or from which much was removed. They stay for 90 days; the newest twenty stay longer.</source>
   <translation>Brouillons mis de côté, qui ont cédé devant une autre fenêtre, ou dont beaucoup a été retiré. Ils restent 90 jours ; les vingt plus récents restent plus longtemps.</translation>
  </message>
  <message>
   <source>Drop the request</source>
   <translation>Abandonner la demande</translation>
  </message>
  <message>
   <source>Each kind brings a text to begin with, and fields that the checks understand.</source>
   <translation>Chaque type apporte un texte de départ, et des champs que les contrôles comprennent.</translation>
  </message>
  <message>
   <source>Earlier drafts</source>
   <translation>Brouillons antérieurs</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Finit</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Chaque publication</translation>
  </message>
  <message>
   <source>Everything you typed is still in this window. smguide goes on trying.</source>
   <translation>Tout ce que vous avez saisi est encore dans cette fenêtre. smguide continue d’essayer.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Fold “{0}”</source>
   <translation>Replier « {0} »</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Pour ces types de publication</translation>
  </message>
  <message>
   <source>For these trust levels</source>
   <translation>Pour ces niveaux de confiance</translation>
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation>Donnez un nom à la règle.</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Go to “{0}”</source>
   <translation>Aller à « {0} »</translation>
  </message>
  <message>
   <source>Good: {0}</source>
   <translation>Bien : {0}</translation>
  </message>
  <message>
   <source>Heading or plain text</source>
   <translation>Titre ou texte simple</translation>
  </message>
  <message>
   <source>Here you can only read it now. Nothing was overwritten. What was not kept yet when that happened is under Earlier drafts.</source>
   <translation>Ici, vous pouvez maintenant seulement le lire. Rien n’a été écrasé. Ce qui n’était pas encore conservé à ce moment-là est dans les brouillons antérieurs.</translation>
  </message>
  <message>
   <source>Here you can only read it. Take it over to write in it: the other window keeps what was typed there and then only reads.</source>
   <translation>Ici, vous pouvez seulement le lire. Reprenez-le pour y écrire : l’autre fenêtre garde ce qui y a été saisi et ne fait plus que lire.</translation>
  </message>
  <message>
   <source>How many of them</source>
   <translation>Combien d’entre eux</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Degré de stabilité de cette clause</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Si personne ne répond</translation>
  </message>
  <message>
   <source>In these phases</source>
   <translation>Dans ces phases</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Dans vos propres mots</translation>
  </message>
  <message>
   <source>It comes on top of the rules for a time, with a reason and an end.</source>
   <translation>Cela s’ajoute aux règles pour un temps, avec une raison et une fin.</translation>
  </message>
  <message>
   <source>It comes on top of whatever the rules say, in every phase.</source>
   <translation>Cela s’ajoute à ce que disent les règles, dans chaque phase.</translation>
  </message>
  <message>
   <source>It is in your draft. Undo takes it out again.</source>
   <translation>C’est dans votre brouillon. « Annuler » l’en retire.</translation>
  </message>
  <message>
   <source>It is kept back until somebody decides</source>
   <translation>Elle est retenue jusqu’à ce que quelqu’un décide</translation>
  </message>
  <message>
   <source>It is not allowed</source>
   <translation>Elle n’est pas permise</translation>
  </message>
  <message>
   <source>It is still in memory: save a copy before you close.</source>
   <translation>Il est encore en mémoire : enregistrez une copie avant de fermer.</translation>
  </message>
  <message>
   <source>It is your draft again. What stood there before is under Earlier drafts.</source>
   <translation>C’est de nouveau votre brouillon. Ce qui s’y trouvait est dans les brouillons antérieurs.</translation>
  </message>
  <message>
   <source>It may go out at once</source>
   <translation>Elle peut partir tout de suite</translation>
  </message>
  <message>
   <source>It stays under Earlier drafts and can be taken back.</source>
   <translation>Il reste dans les brouillons antérieurs et peut être repris.</translation>
  </message>
  <message>
   <source>Its clause is no longer in your draft. You can copy the words from here.</source>
   <translation>Sa clause n’est plus dans votre brouillon. Vous pouvez copier les mots d’ici.</translation>
  </message>
  <message>
   <source>Its number is put into the text. It follows when sections move.</source>
   <translation>Son numéro est inséré dans le texte. Il suit quand les sections se déplacent.</translation>
  </message>
  <message>
   <source>Keep the draft</source>
   <translation>Garder le brouillon</translation>
  </message>
  <message>
   <source>Keep the post back</source>
   <translation>Retenir la publication</translation>
  </message>
  <message>
   <source>Kept as it is: {0}</source>
   <translation>Conservé tel quel : {0}</translation>
  </message>
  <message>
   <source>Kinds of section</source>
   <translation>Types de section</translation>
  </message>
  <message>
   <source>Last looked up on {0}.</source>
   <translation>Consulté pour la dernière fois le {0}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Leave the clause as it is</source>
   <translation>Laisser la clause telle quelle</translation>
  </message>
  <message>
   <source>Left out on purpose</source>
   <translation>Laissé de côté exprès</translation>
  </message>
  <message>
   <source>Left out on purpose, because {0}</source>
   <translation>Laissé de côté exprès, parce que {0}</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Laisser partir</translation>
  </message>
  <message>
   <source>Let the post go out</source>
   <translation>Laisser partir la publication</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <source>Locked by the template. {0}</source>
   <translation>Verrouillé par le modèle. {0}</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Looking after the guidelines</source>
   <translation>S’occuper des règles</translation>
  </message>
  <message>
   <source>More conditions, steps and what happens afterwards</source>
   <translation>Plus de conditions, d’étapes et ce qui suit</translation>
  </message>
  <message>
   <source>More for this clause</source>
   <translation>Autres actions pour cette clause</translation>
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation>Descendre la règle choisie</translation>
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation>Monter la règle choisie</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No rule counts in this phase, so every post waits until somebody decides.</source>
   <translation>Aucune règle ne compte dans cette phase : chaque publication attend donc que quelqu’un décide.</translation>
  </message>
  <message>
   <source>No section is called so.</source>
   <translation>Aucune section ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>Not applicable, because</source>
   <translation>Sans objet, parce que</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>Sans objet, parce que…</translation>
  </message>
  <message>
   <source>Not in your guidelines yet</source>
   <translation>Pas encore dans vos règles</translation>
  </message>
  <message>
   <source>Not so good: {0}</source>
   <translation>Moins bien : {0}</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Rien ne convient</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>Rien ne part</translation>
  </message>
  <message>
   <source>Nothing has changed since the latest revision.</source>
   <translation>Rien n’a changé depuis la dernière version.</translation>
  </message>
  <message>
   <source>Nothing has changed, so there is nothing to save.</source>
   <translation>Rien n’a changé : il n’y a rien à enregistrer.</translation>
  </message>
  <message>
   <source>Nothing is replaced: there are no rules yet.</source>
   <translation>Rien n’est remplacé : il n’y a pas encore de règles.</translation>
  </message>
  <message>
   <source>Nothing of this kind here.</source>
   <translation>Rien de ce type ici.</translation>
  </message>
  <message>
   <source>Nothing to look at in the text.</source>
   <translation>Rien à examiner dans le texte.</translation>
  </message>
  <message>
   <source>Nothing yet, such as an incident or the weeks before results.</source>
   <translation>Rien encore, comme un incident ou les semaines avant les résultats.</translation>
  </message>
  <message>
   <source>Nothing yet: every rule can be relaxed.</source>
   <translation>Rien encore : chaque règle peut être assouplie.</translation>
  </message>
  <message>
   <source>Number or title</source>
   <translation>Numéro ou titre</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>Sur ces canaux</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>À l’essai</translation>
  </message>
  <message>
   <source>On trial until</source>
   <translation>À l’essai jusqu’au</translation>
  </message>
  <message>
   <source>On trial until {0}</source>
   <translation>À l’essai jusqu’au {0}</translation>
  </message>
  <message>
   <source>One kind found</source>
   <translation>Un type trouvé</translation>
  </message>
  <message>
   <source>One of them</source>
   <translation>L’un d’eux</translation>
  </message>
  <message>
   <source>One reference to it now points nowhere.</source>
   <translation>Un renvoi vers elle ne mène plus nulle part.</translation>
  </message>
  <message>
   <source>One reference to them now points nowhere.</source>
   <translation>Un renvoi vers elles ne mène plus nulle part.</translation>
  </message>
  <message>
   <source>One rule</source>
   <translation>Une règle</translation>
  </message>
  <message>
   <source>One thing at a time. None of this keeps you from saving.</source>
   <translation>Une chose à la fois. Rien de cela n’empêche d’enregistrer.</translation>
  </message>
  <message>
   <source>Open a saved copy</source>
   <translation>Ouvrir une copie enregistrée</translation>
  </message>
  <message>
   <source>Opens the history with what you have written beside it</source>
   <translation>Ouvre l’historique avec, à côté, ce que vous avez écrit</translation>
  </message>
  <message>
   <source>Other phases</source>
   <translation>Autres phases</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Sinon</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Images…</translation>
  </message>
  <message>
   <source>Proposed by {0}</source>
   <translation>Proposé par {0}</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Formulation proposée</translation>
  </message>
  <message>
   <source>Put on trial</source>
   <translation>Mettre à l’essai</translation>
  </message>
  <message>
   <source>Readers see the reason, so that nobody wonders whether it was forgotten.</source>
   <translation>Les lecteurs voient le motif : personne ne se demande ainsi si c’est un oubli.</translation>
  </message>
  <message>
   <source>Reason (why)</source>
   <translation>Motif (pourquoi)</translation>
  </message>
  <message>
   <source>Reason: why it changed</source>
   <translation>Motif : pourquoi cela a changé</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Refer to a section</source>
   <translation>Renvoyer à une section</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Supprimer le lien</translation>
  </message>
  <message>
   <source>Remove the chosen row</source>
   <translation>Supprimer la ligne choisie</translation>
  </message>
  <message>
   <source>Remove the chosen rule</source>
   <translation>Supprimer la règle choisie</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Rests on: {0}.</source>
   <translation>Repose sur : {0}.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules and rights</source>
   <translation>Règles et droits</translation>
  </message>
  <message>
   <source>Rules are read from the top; the first that fits decides.</source>
   <translation>Les règles se lisent de haut en bas ; la première qui convient décide.</translation>
  </message>
  <message>
   <source>Running it</source>
   <translation>Au quotidien</translation>
  </message>
  <message>
   <source>Save a copy and close…</source>
   <translation>Enregistrer une copie et fermer…</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>Enregistrer une copie ailleurs</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Enregistrer une copie ailleurs…</translation>
  </message>
  <message>
   <source>Save revision {0}</source>
   <translation>Enregistrer la version {0}</translation>
  </message>
  <message>
   <source>Save revision…</source>
   <translation>Enregistrer une version…</translation>
  </message>
  <message>
   <source>Saved copies {0}</source>
   <translation>Copies enregistrées {0}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Say who is asked if nobody answers.</source>
   <translation>Dites à qui l’on demande si personne ne répond.</translation>
  </message>
  <message>
   <source>Say who must agree.</source>
   <translation>Dites qui doit donner son accord.</translation>
  </message>
  <message>
   <source>Search kinds of section</source>
   <translation>Rechercher un type de section</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Mettre de côté</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Stabilisé</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Show me: {0}</source>
   <translation>Montrer : {0}</translation>
  </message>
  <message>
   <source>Show the newer draft</source>
   <translation>Montrer le brouillon plus récent</translation>
  </message>
  <message>
   <source>Show the one that is there</source>
   <translation>Montrer celle qui existe</translation>
  </message>
  <message>
   <source>Show the rules of another phase</source>
   <translation>Montrer les règles d’une autre phase</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Montrer les mots</translation>
  </message>
  <message>
   <source>Show the words of “{0}”</source>
   <translation>Montrer les mots de « {0} »</translation>
  </message>
  <message>
   <source>Show what is to be looked at beside the page</source>
   <translation>Montrer à côté de la page ce qui est à examiner</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <source>Somebody must agree first</source>
   <translation>Quelqu’un doit d’abord donner son accord</translation>
  </message>
  <message>
   <source>Start from a pattern</source>
   <translation>Partir d’un modèle</translation>
  </message>
  <message>
   <source>Start from a pattern…</source>
   <translation>Partir d’un modèle…</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Still to choose: {0}.</source>
   <translation>Reste à choisir : {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Plus strict pour un temps</translation>
  </message>
  <message>
   <source>Such as: Replies by trusted voices go out at once</source>
   <translation>Par exemple : les réponses des voix de confiance partent tout de suite</translation>
  </message>
  <message>
   <source>Summary (what)</source>
   <translation>Résumé (quoi)</translation>
  </message>
  <message>
   <source>Summary: what changed</source>
   <translation>Résumé : ce qui a changé</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Reprendre : {0}</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Le reprendre</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Reprendre ici</translation>
  </message>
  <message>
   <source>The address that the words lead to.</source>
   <translation>L’adresse vers laquelle mènent les mots.</translation>
  </message>
  <message>
   <source>The clause has changed since this was proposed. Choose what it is to say.</source>
   <translation>La clause a changé depuis cette proposition. Choisissez ce qu’elle doit dire.</translation>
  </message>
  <message>
   <source>The clause reads like that already.</source>
   <translation>La clause se lit déjà ainsi.</translation>
  </message>
  <message>
   <source>The clause would read</source>
   <translation>La clause serait</translation>
  </message>
  <message>
   <source>The disk has not answered yet.</source>
   <translation>Le disque n’a pas encore répondu.</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>La copie la plus récente était abîmée ; voici celle d’avant.</translation>
  </message>
  <message>
   <source>The pattern</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <source>The proposed wording, in place of yours</source>
   <translation>La formulation proposée, à la place de la vôtre</translation>
  </message>
  <message>
   <source>The rule</source>
   <translation>La règle</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>La section</translation>
  </message>
  <message>
   <source>The text it begins with</source>
   <translation>Le texte de départ</translation>
  </message>
  <message>
   <source>The wording of {0} is in your draft. Undo takes it out again.</source>
   <translation>La formulation de {0} est dans votre brouillon. Annuler l’en retire.</translation>
  </message>
  <message>
   <source>The wording that {0} proposes</source>
   <translation>La formulation que propose {0}</translation>
  </message>
  <message>
   <source>The words of this clause are to stay as they are: {0}</source>
   <translation>Les mots de cette clause doivent rester tels quels : {0}</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <source>There are no rules yet, so every post waits until somebody decides. These are good beginnings; look at one, say who is asked, and use it.</source>
   <translation>Il n’y a pas encore de règles ; chaque publication attend donc que quelqu’un décide. Voici de bons débuts : regardez-en un, dites à qui demander, et utilisez-le.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>Il n’y en a pas.</translation>
  </message>
  <message>
   <source>These checks found nothing.</source>
   <translation>Ces contrôles n’ont rien trouvé.</translation>
  </message>
  <message>
   <source>This clause is locked by the template. Unlock it first.</source>
   <translation>Cette clause est verrouillée par le modèle. Déverrouillez-la d’abord.</translation>
  </message>
  <message>
   <source>This draft is open in another window; here you only read.</source>
   <translation>Ce brouillon est ouvert dans une autre fenêtre ; ici vous ne faites que lire.</translation>
  </message>
  <message>
   <source>This rule says more than the short questions can. All of it stands here.</source>
   <translation>Cette règle dit plus que les questions courtes. Tout se trouve ici.</translation>
  </message>
  <message>
   <source>This section only</source>
   <translation>Cette section seulement</translation>
  </message>
  <message>
   <source>This was accepted until {0}, which is over.</source>
   <translation>Ce constat était admis jusqu’au {0} ; ce délai est passé.</translation>
  </message>
  <message>
   <source>Three of them</source>
   <translation>Trois d’entre eux</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Titre de la section</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>À corriger</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>To look at in “{0}”: {1}</source>
   <translation>À regarder dans « {0} » : {1}</translation>
  </message>
  <message>
   <source>To look at · {0}</source>
   <translation>À examiner · {0}</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>À regarder : {0}</translation>
  </message>
  <message>
   <source>To save, say what changed and why.</source>
   <translation>Pour enregistrer, dites ce qui a changé et pourquoi.</translation>
  </message>
  <message>
   <source>To save, say what changed.</source>
   <translation>Pour enregistrer, dites ce qui a changé.</translation>
  </message>
  <message>
   <source>To save, say why it changed.</source>
   <translation>Pour enregistrer, dites pourquoi cela a changé.</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Échelle de confiance</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>Réessayer maintenant</translation>
  </message>
  <message>
   <source>Try other words, or take “Section of your own”, which holds any text.</source>
   <translation>Essayez d’autres mots, ou prenez « Votre propre section », qui accepte n’importe quel texte.</translation>
  </message>
  <message>
   <source>Two of them</source>
   <translation>Deux d’entre eux</translation>
  </message>
  <message>
   <source>Undo brings everything back.</source>
   <translation>L’annulation ramène tout.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Annuler la rétablit.</translation>
  </message>
  <message>
   <source>Undo brings them back.</source>
   <translation>Annuler les rétablit.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>Jusqu’à</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>What changed is being read.</source>
   <translation>Lecture de ce qui a changé.</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Ce qui se passe alors</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Ce qui est enregistré</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>À quoi cela sert</translation>
  </message>
  <message>
   <source>What its form asks for</source>
   <translation>Ce que demande son formulaire</translation>
  </message>
  <message>
   <source>What never relaxes</source>
   <translation>Ce qui ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>What this kind is for</source>
   <translation>À quoi sert ce type</translation>
  </message>
  <message>
   <source>What was learnt, asked for or decided</source>
   <translation>Ce qui a été appris, demandé ou décidé</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Ce que nous disons</translation>
  </message>
  <message>
   <source>What will come back</source>
   <translation>Ce qui reviendra</translation>
  </message>
  <message>
   <source>What you typed after {0} is only in this window.</source>
   <translation>Ce que vous avez saisi après {0} n’est que dans cette fenêtre.</translation>
  </message>
  <message>
   <source>What you typed is only in this window.</source>
   <translation>Ce que vous avez saisi n’est que dans cette fenêtre.</translation>
  </message>
  <message>
   <source>What you wrote last in “{0}” could not be kept.</source>
   <translation>Ce que vous avez écrit en dernier dans « {0} » n’a pas pu être conservé.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Which of them</source>
   <translation>Lesquels</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>À qui demander</translation>
  </message>
  <message>
   <source>Who may post what, the trust ladder, and what relaxes when, each as a picture</source>
   <translation>Qui peut publier quoi, l’échelle de confiance et ce qui s’assouplit quand, chacun en image</translation>
  </message>
  <message>
   <source>Who must agree</source>
   <translation>Qui doit donner son accord</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why and for whom</source>
   <translation>Pourquoi et pour qui</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Pourquoi cela ne s’assouplit jamais</translation>
  </message>
  <message>
   <source>Why this clause is there</source>
   <translation>Pourquoi cette clause existe</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Why? {0}</source>
   <translation>Pourquoi ? {0}</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Sous</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>Work in progress</source>
   <translation>En chantier</translation>
  </message>
  <message>
   <source>Write here. Enter twice begins another clause.</source>
   <translation>Écrivez ici. Deux fois Entrée commence une autre clause.</translation>
  </message>
  <message>
   <source>Write the address, such as https://www.example.org.</source>
   <translation>Écrivez l’adresse, par exemple https://www.example.org.</translation>
  </message>
  <message>
   <source>Write the reason, such as: we have no own products.</source>
   <translation>Écrivez le motif, par exemple : nous n’avons pas de produits propres.</translation>
  </message>
  <message>
   <source>You are then in “{0}”.</source>
   <translation>Vous êtes alors dans « {0} ».</translation>
  </message>
  <message>
   <source>You need: {0}</source>
   <translation>Il vous faut : {0}</translation>
  </message>
  <message>
   <source>You took over a wording of {0}. It will be said in the revision, and whoever proposed it cannot approve it.</source>
   <translation>Vous avez pris une formulation de {0}. La version le dira, et qui l’a proposée ne pourra pas l’approuver.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept.</source>
   <translation>Votre brouillon ne peut pas être conservé.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: another program holds it at this moment.</source>
   <translation>Votre brouillon ne peut pas être conservé : un autre programme le retient en ce moment.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: nothing may be written where smguide keeps drafts.</source>
   <translation>Votre brouillon ne peut pas être conservé : rien ne peut être écrit là où smguide garde les brouillons.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk is full. Please make some room.</source>
   <translation>Votre brouillon ne peut pas être conservé : le disque est plein. Veuillez libérer de la place.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk reports a fault.</source>
   <translation>Votre brouillon ne peut pas être conservé : le disque signale une erreur.</translation>
  </message>
  <message>
   <source>Your draft has changed since. Look at it once more in the history.</source>
   <translation>Votre brouillon a changé depuis. Regardez-le encore une fois dans l’historique.</translation>
  </message>
  <message>
   <source>Your draft is not kept yet</source>
   <translation>Votre brouillon n’est pas encore conservé</translation>
  </message>
  <message>
   <source>Your draft is still here</source>
   <translation>Votre brouillon est toujours là</translation>
  </message>
  <message>
   <source>Your draft, as it changed since</source>
   <translation>Votre brouillon, tel qu’il a changé depuis</translation>
  </message>
  <message>
   <source>a while ago</source>
   <translation>il y a un moment</translation>
  </message>
  <message>
   <source>accepting a finding</source>
   <translation>admettre un constat</translation>
  </message>
  <message>
   <source>adding a clause</source>
   <translation>ajout d’une clause</translation>
  </message>
  <message>
   <source>adding a table column in “{0}”</source>
   <translation>ajout d’une colonne de tableau dans « {0} »</translation>
  </message>
  <message>
   <source>adding a table in “{0}”</source>
   <translation>ajout d’un tableau dans « {0} »</translation>
  </message>
  <message>
   <source>adding a table row in “{0}”</source>
   <translation>ajout d’une ligne de tableau dans « {0} »</translation>
  </message>
  <message>
   <source>adding an entry to “{0}”</source>
   <translation>ajout d’une entrée à « {0} »</translation>
  </message>
  <message>
   <source>adding “{0}”</source>
   <translation>ajout de « {0} »</translation>
  </message>
  <message>
   <source>after {0} at most</source>
   <translation>au bout de {0} au plus</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>à {0}</translation>
  </message>
  <message>
   <source>changed since the last revision</source>
   <translation>modifié depuis la dernière version</translation>
  </message>
  <message>
   <source>changing a bulleted list in “{0}”</source>
   <translation>modification d’une liste à puces dans « {0} »</translation>
  </message>
  <message>
   <source>changing a numbered list in “{0}”</source>
   <translation>modification d’une liste numérotée dans « {0} »</translation>
  </message>
  <message>
   <source>changing a quote in “{0}”</source>
   <translation>modification d’une citation dans « {0} »</translation>
  </message>
  <message>
   <source>changing the level of {0}</source>
   <translation>changement du niveau de {0}</translation>
  </message>
  <message>
   <source>changing the level of “{0}”</source>
   <translation>changement de niveau de « {0} »</translation>
  </message>
  <message>
   <source>changing what is left out</source>
   <translation>modification de ce qui est laissé de côté</translation>
  </message>
  <message>
   <source>changing “{0}”</source>
   <translation>modification de « {0} »</translation>
  </message>
  <message>
   <source>clearing the look of words in “{0}”</source>
   <translation>effacement de la mise en forme dans « {0} »</translation>
  </message>
  <message>
   <source>duplicating “{0}”</source>
   <translation>duplication de « {0} »</translation>
  </message>
  <message>
   <source>edition {0} in force</source>
   <translation>édition {0} en vigueur</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <source>going on to “{0}”</source>
   <translation>passage à « {0} »</translation>
  </message>
  <message>
   <source>in another window of this computer</source>
   <translation>dans une autre fenêtre de cet ordinateur</translation>
  </message>
  <message>
   <source>leaving out “{0}”</source>
   <translation>mise de côté de « {0} »</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>left out on purpose</source>
   <translation>laissé de côté exprès</translation>
  </message>
  <message>
   <source>making a heading in “{0}”</source>
   <translation>mise en titre dans « {0} »</translation>
  </message>
  <message>
   <source>making a heading plain text in “{0}”</source>
   <translation>titre mis en texte simple dans « {0} »</translation>
  </message>
  <message>
   <source>making words bold in “{0}”</source>
   <translation>mise en gras dans « {0} »</translation>
  </message>
  <message>
   <source>making words italic in “{0}”</source>
   <translation>mise en italique dans « {0} »</translation>
  </message>
  <message>
   <source>marking a clause</source>
   <translation>marquage d’une clause</translation>
  </message>
  <message>
   <source>missing section</source>
   <translation>section manquante</translation>
  </message>
  <message>
   <source>moving a clause</source>
   <translation>déplacement d’une clause</translation>
  </message>
  <message>
   <source>moving an entry in “{0}”</source>
   <translation>déplacement d’une entrée dans « {0} »</translation>
  </message>
  <message>
   <source>moving an item in, in “{0}”</source>
   <translation>mise en retrait d’un élément dans « {0} »</translation>
  </message>
  <message>
   <source>moving an item out, in “{0}”</source>
   <translation>sortie d’un élément du retrait dans « {0} »</translation>
  </message>
  <message>
   <source>moving “{0}”</source>
   <translation>déplacement de « {0} »</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>pas maintenant</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>on the computer “{0}”</source>
   <translation>sur l’ordinateur « {0} »</translation>
  </message>
  <message>
   <source>on {0} at {1}</source>
   <translation>le {0} à {1}</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <source>one phase</source>
   <translation>une phase</translation>
  </message>
  <message>
   <source>one piece of advice</source>
   <translation>un conseil</translation>
  </message>
  <message>
   <source>one thing to check</source>
   <translation>un point à vérifier</translation>
  </message>
  <message>
   <source>one thing to correct</source>
   <translation>un point à corriger</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>pasting into “{0}”</source>
   <translation>collage dans « {0} »</translation>
  </message>
  <message>
   <source>referring to a section in “{0}”</source>
   <translation>renvoi à une section dans « {0} »</translation>
  </message>
  <message>
   <source>removing a clause</source>
   <translation>suppression d’une clause</translation>
  </message>
  <message>
   <source>removing a link in “{0}”</source>
   <translation>suppression d’un lien dans « {0} »</translation>
  </message>
  <message>
   <source>removing a table column in “{0}”</source>
   <translation>suppression d’une colonne de tableau dans « {0} »</translation>
  </message>
  <message>
   <source>removing a table in “{0}”</source>
   <translation>suppression d’un tableau dans « {0} »</translation>
  </message>
  <message>
   <source>removing a table row in “{0}”</source>
   <translation>suppression d’une ligne de tableau dans « {0} »</translation>
  </message>
  <message>
   <source>removing an entry from “{0}”</source>
   <translation>suppression d’une entrée de « {0} »</translation>
  </message>
  <message>
   <source>removing {0} sections</source>
   <translation>suppression de {0} sections</translation>
  </message>
  <message>
   <source>removing “{0}”</source>
   <translation>suppression de « {0} »</translation>
  </message>
  <message>
   <source>removing “{0}” from “{1}”</source>
   <translation>suppression de « {0} » de « {1} »</translation>
  </message>
  <message>
   <source>renaming a section</source>
   <translation>changement de nom d’une section</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>version {0}</translation>
  </message>
  <message>
   <source>setting a link in “{0}”</source>
   <translation>pose d’un lien dans « {0} »</translation>
  </message>
  <message>
   <source>shaping a line in “{0}”</source>
   <translation>mise en forme d’une ligne dans « {0} »</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>depuis {0}</translation>
  </message>
  <message>
   <source>smguide did not end properly last time. Your draft of {0} has {1} since revision {2}.</source>
   <translation>smguide ne s’est pas arrêté correctement la dernière fois. Votre brouillon de {0} contient {1} depuis la version {2}.</translation>
  </message>
  <message>
   <source>starting from “{0}”</source>
   <translation>partir de « {0} »</translation>
  </message>
  <message>
   <source>taking back what was accepted</source>
   <translation>retirer ce qui était admis</translation>
  </message>
  <message>
   <source>taking the wording of {0} in “{1}”</source>
   <translation>reprise de la formulation de {0} dans « {1} »</translation>
  </message>
  <message>
   <source>then</source>
   <translation>alors</translation>
  </message>
  <message>
   <source>there</source>
   <translation>là</translation>
  </message>
  <message>
   <source>unlocking a clause</source>
   <translation>déverrouillage d’une clause</translation>
  </message>
  <message>
   <source>writing a reason in “{0}”</source>
   <translation>rédaction d’un motif dans « {0} »</translation>
  </message>
  <message>
   <source>writing in “{0}”</source>
   <translation>rédaction dans « {0} »</translation>
  </message>
  <message>
   <source>{0} (copy)</source>
   <translation>{0} (copie)</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} and {1} that are there now are replaced.</source>
   <translation>{0} et {1} en place sont remplacées.</translation>
  </message>
  <message>
   <source>{0} checks looked at forms, names and words, not at the sense. {1} were left out because they do not concern you, by what “About these guidelines” says.</source>
   <translation>{0} vérifications ont regardé les formulaires, les noms et les mots, pas le sens. {1} ont été laissées de côté parce qu’elles ne vous concernent pas, d’après « À propos de ces règles ».</translation>
  </message>
  <message>
   <source>{0} has this draft open {1}, since {2}.</source>
   <translation>{0} a ce brouillon ouvert {1}, depuis {2}.</translation>
  </message>
  <message>
   <source>{0} kinds found</source>
   <translation>{0} types trouvés</translation>
  </message>
  <message>
   <source>{0} min ago</source>
   <translation>il y a {0} min</translation>
  </message>
  <message>
   <source>{0} more rule comes with “{1}”.</source>
   <translation>{0} règle de plus vient avec « {1} ».</translation>
  </message>
  <message>
   <source>{0} more rules come with “{1}”.</source>
   <translation>{0} règles de plus viennent avec « {1} ».</translation>
  </message>
  <message>
   <source>{0} new thing to look at</source>
   <translation>{0} nouveau point à examiner</translation>
  </message>
  <message>
   <source>{0} new things to look at</source>
   <translation>{0} nouveaux points à examiner</translation>
  </message>
  <message>
   <source>{0} of {1} clauses on trial</source>
   <translation>{0} clauses sur {1} à l’essai</translation>
  </message>
  <message>
   <source>{0} of {1} clauses settled</source>
   <translation>{0} clauses sur {1} stabilisées</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personnes</translation>
  </message>
  <message>
   <source>{0} phases</source>
   <translation>{0} phases</translation>
  </message>
  <message>
   <source>{0} pieces of advice</source>
   <translation>{0} conseils</translation>
  </message>
  <message>
   <source>{0} references to it now point nowhere.</source>
   <translation>{0} renvois vers elle ne mènent plus nulle part.</translation>
  </message>
  <message>
   <source>{0} references to them now point nowhere.</source>
   <translation>{0} renvois vers elles ne mènent plus nulle part.</translation>
  </message>
  <message>
   <source>{0} resolved</source>
   <translation>{0} réglés</translation>
  </message>
  <message>
   <source>{0} rule belongs to “{1}”.</source>
   <translation>{0} règle appartient à « {1} ».</translation>
  </message>
  <message>
   <source>{0} rule is never reached: a rule above it takes every post.</source>
   <translation>{0} règle n’est jamais atteinte : une règle au-dessus prend chaque publication.</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} règles</translation>
  </message>
  <message>
   <source>{0} rules are never reached: a rule above them takes every post.</source>
   <translation>{0} règles ne sont jamais atteintes : une règle au-dessus prend chaque publication.</translation>
  </message>
  <message>
   <source>{0} rules belong to “{1}”.</source>
   <translation>{0} règles appartiennent à « {1} ».</translation>
  </message>
  <message>
   <source>{0} s ago</source>
   <translation>il y a {0} s</translation>
  </message>
  <message>
   <source>{0} sections removed.</source>
   <translation>{0} sections supprimées.</translation>
  </message>
  <message>
   <source>{0} since revision {1}, kept by itself because much was removed at {2}</source>
   <translation>{0} depuis la version {1}, gardé automatiquement parce que beaucoup a été retiré à {2}</translation>
  </message>
  <message>
   <source>{0} since revision {1}, set aside {2}</source>
   <translation>{0} depuis la version {1}, mis de côté {2}</translation>
  </message>
  <message>
   <source>{0} thing to check</source>
   <translation>{0} point à vérifier</translation>
  </message>
  <message>
   <source>{0} thing to correct</source>
   <translation>{0} point à corriger</translation>
  </message>
  <message>
   <source>{0} thing to look at</source>
   <translation>{0} point à examiner</translation>
  </message>
  <message>
   <source>{0} things to check</source>
   <translation>{0} points à vérifier</translation>
  </message>
  <message>
   <source>{0} things to correct</source>
   <translation>{0} points à corriger</translation>
  </message>
  <message>
   <source>{0} things to look at</source>
   <translation>{0} points à examiner</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} à examiner</translation>
  </message>
  <message>
   <source>{0} took this draft over {1}, at {2}.</source>
   <translation>{0} a repris ce brouillon {1}, à {2}.</translation>
  </message>
  <message>
   <source>{0}, except {1}</source>
   <translation>{0}, sauf {1}</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>“{0}” is left out.</source>
   <translation>« {0} » est laissé de côté.</translation>
  </message>
  <message>
   <source>“{0}” is not applicable, because</source>
   <translation>« {0} » est sans objet, parce que</translation>
  </message>
  <message>
   <source>“{0}” is {1} now</source>
   <translation>« {0} » s’appelle maintenant {1}</translation>
  </message>
  <message>
   <source>“{0}” removed.</source>
   <translation>« {0} » supprimé.</translation>
  </message>
 </context>
 <context>
  <name>WritePage</name>
  <message>
   <source>Add a section…</source>
   <translation>Ajouter une section…</translation>
  </message>
  <message>
   <source>Begin with one of the kinds that good guidelines have, or with free text.</source>
   <translation>Commencez par un des types que l’on trouve dans de bonnes règles, ou par un texte libre.</translation>
  </message>
  <message>
   <source>No sections yet</source>
   <translation>Aucune section pour l’instant</translation>
  </message>
  <message>
   <source>Revision {0} saved</source>
   <translation>Version {0} enregistrée</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>The draft is under Earlier drafts.</source>
   <translation>Le brouillon est dans les brouillons antérieurs.</translation>
  </message>
  <message>
   <source>The guidelines</source>
   <translation>Les règles</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>La copie la plus récente était abîmée ; voici celle d’avant.</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>La section</translation>
  </message>
  <message>
   <source>There is no draft: nothing has changed yet.</source>
   <translation>Il n’y a pas de brouillon : rien n’a encore changé.</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Votre brouillon</translation>
  </message>
  <message>
   <source>Your draft was recovered.</source>
   <translation>Votre brouillon a été récupéré.</translation>
  </message>
 </context>
</TS>
