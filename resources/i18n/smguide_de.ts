<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About smguide</source>
   <translation>Über smguide</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>MIT: free to use, change and pass on</source>
   <translation>MIT: frei zu nutzen, zu ändern und weiterzugeben</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Storage engine</source>
   <translation>Speichertechnik</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Write, review and publish an organisation's Social Media Guidelines.</source>
   <translation>Die Social-Media-Richtlinien einer Organisation schreiben, prüfen und veröffentlichen.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Ihre Daten</translation>
  </message>
  <message>
   <source>Your data: {0}</source>
   <translation>Ihre Daten: {0}</translation>
  </message>
 </context>
 <context>
  <name>AcceptDialog</name>
  <message>
   <source>1 month, until {0}</source>
   <translation>1 Monat, bis {0}</translation>
  </message>
  <message>
   <source>1 year, until {0}</source>
   <translation>1 Jahr, bis {0}</translation>
  </message>
  <message>
   <source>3 months, until {0}</source>
   <translation>3 Monate, bis {0}</translation>
  </message>
  <message>
   <source>6 months, until {0}</source>
   <translation>6 Monate, bis {0}</translation>
  </message>
  <message>
   <source>A reason and a name are needed.</source>
   <translation>Ein Grund und ein Name sind nötig.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Hinnehmen</translation>
  </message>
  <message>
   <source>Accept this finding</source>
   <translation>Diesen Befund hinnehmen</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Hingenommen von</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Weil</translation>
  </message>
  <message>
   <source>It is listed under “Accepted” and comes back after that day. It is a part of your draft: reviewers see it, and undo takes it back.</source>
   <translation>Er steht unter „Hingenommen“ und kommt nach diesem Tag wieder. Er ist ein Teil Ihres Entwurfs: Wer prüft, sieht ihn, und mit Rückgängig wird er zurückgenommen.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Why it is all right here, for whoever reads this next year.</source>
   <translation>Warum es hier in Ordnung ist, für alle, die das nächstes Jahr lesen.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About smguide</source>
   <translation>&amp;Über smguide</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>&amp;Earlier drafts…</source>
   <translation>&amp;Frühere Entwürfe…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Find and replace…</source>
   <translation>&amp;Suchen und ersetzen…</translation>
  </message>
  <message>
   <source>&amp;Guidelines</source>
   <translation>&amp;Richtlinien</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;History and review</source>
   <translation>&amp;Verlauf und Prüfung</translation>
  </message>
  <message>
   <source>&amp;Import a document…</source>
   <translation>Dokument &amp;importieren…</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>Bib&amp;liothek</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <source>&amp;New guidelines…</source>
   <translation>&amp;Neue Richtlinien…</translation>
  </message>
  <message>
   <source>&amp;Open a saved copy…</source>
   <translation>Gespeicherte Kopie &amp;öffnen…</translation>
  </message>
  <message>
   <source>&amp;Publish</source>
   <translation>Veröffen&amp;tlichen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Register of posts…</source>
   <translation>Ver&amp;zeichnis der Beiträge…</translation>
  </message>
  <message>
   <source>&amp;Save revision…</source>
   <translation>Fassung &amp;speichern…</translation>
  </message>
  <message>
   <source>&amp;Tasks</source>
   <translation>Auf&amp;gaben</translation>
  </message>
  <message>
   <source>&amp;Team and rules of review…</source>
   <translation>&amp;Team und Regeln der Prüfung…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Write</source>
   <translation>&amp;Schreiben</translation>
  </message>
  <message>
   <source>About these &amp;guidelines…</source>
   <translation>Über &amp;diese Richtlinien…</translation>
  </message>
  <message>
   <source>Add a section…</source>
   <translation>Abschnitt hinzufügen…</translation>
  </message>
  <message>
   <source>Add column after</source>
   <translation>Spalte danach einfügen</translation>
  </message>
  <message>
   <source>Add column before</source>
   <translation>Spalte davor einfügen</translation>
  </message>
  <message>
   <source>Add row above</source>
   <translation>Zeile darüber einfügen</translation>
  </message>
  <message>
   <source>Add row below</source>
   <translation>Zeile darunter einfügen</translation>
  </message>
  <message>
   <source>As plain marks</source>
   <translation>Als reine Zeichen</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Fett</translation>
  </message>
  <message>
   <source>Bulleted list</source>
   <translation>Aufzählung</translation>
  </message>
  <message>
   <source>Chec&amp;k a post</source>
   <translation>&amp;Beitrag prüfen</translation>
  </message>
  <message>
   <source>Clear the look</source>
   <translation>Auszeichnung entfernen</translation>
  </message>
  <message>
   <source>Colours as the &amp;system</source>
   <translation>&amp;Farben wie im System</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Hoher &amp;Kontrast</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Wie gefestigt diese Klausel ist</translation>
  </message>
  <message>
   <source>Insert table</source>
   <translation>Tabelle einfügen</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Kursiv</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <source>Language of the &amp;system</source>
   <translation>Sprache des &amp;Systems</translation>
  </message>
  <message>
   <source>Link…</source>
   <translation>Verweis ins Netz…</translation>
  </message>
  <message>
   <source>Move clause down</source>
   <translation>Klausel nach unten</translation>
  </message>
  <message>
   <source>Move clause up</source>
   <translation>Klausel nach oben</translation>
  </message>
  <message>
   <source>Move item in</source>
   <translation>Punkt einrücken</translation>
  </message>
  <message>
   <source>Move item out</source>
   <translation>Punkt ausrücken</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Abschnitt nach unten</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Abschnitt nach oben</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>Nicht zutreffend, weil…</translation>
  </message>
  <message>
   <source>Numbered list</source>
   <translation>Nummerierte Liste</translation>
  </message>
  <message>
   <source>One level in</source>
   <translation>Eine Ebene tiefer</translation>
  </message>
  <message>
   <source>One level out</source>
   <translation>Eine Ebene höher</translation>
  </message>
  <message>
   <source>Paste the words only</source>
   <translation>Nur den Text einfügen</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Einfacher Text</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Refer to a section…</source>
   <translation>Auf einen Abschnitt verweisen…</translation>
  </message>
  <message>
   <source>Remove clause</source>
   <translation>Klausel entfernen</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Spalte entfernen</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Verweis entfernen</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Zeile entfernen</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Abschnitt entfernen</translation>
  </message>
  <message>
   <source>Remove table</source>
   <translation>Tabelle entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Sa&amp;ve a copy elsewhere…</source>
   <translation>&amp;Kopie woanders speichern…</translation>
  </message>
  <message>
   <source>Set the &amp;draft aside</source>
   <translation>Ent&amp;wurf beiseitelegen</translation>
  </message>
  <message>
   <source>Show this clause with the signs it is stored with</source>
   <translation>Diese Klausel mit den Zeichen zeigen, mit denen sie gespeichert ist</translation>
  </message>
  <message>
   <source>Smaller heading</source>
   <translation>Kleinere Überschrift</translation>
  </message>
  <message>
   <source>Smallest heading</source>
   <translation>Kleinste Überschrift</translation>
  </message>
  <message>
   <source>Story of this clause</source>
   <translation>Geschichte dieser Klausel</translation>
  </message>
  <message>
   <source>Text at 100 %</source>
   <translation>Text auf 100 %</translation>
  </message>
  <message>
   <source>Text at 125 %</source>
   <translation>Text auf 125 %</translation>
  </message>
  <message>
   <source>Text at 150 %</source>
   <translation>Text auf 150 %</translation>
  </message>
  <message>
   <source>Text at 200 %</source>
   <translation>Text auf 200 %</translation>
  </message>
  <message>
   <source>Unlock &amp;your key…</source>
   <translation>Ihren Schlüssel &amp;entsperren…</translation>
  </message>
 </context>
 <context>
  <name>Away</name>
  <message>
   <source>&amp;First day</source>
   <translation>&amp;Erster Tag</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>&amp;Letzter Tag</translation>
  </message>
  <message>
   <source>&amp;Who is away</source>
   <translation>Wer &amp;weg ist</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End standing in</source>
   <translation>Vertretung beenden</translation>
  </message>
  <message>
   <source>End this…</source>
   <translation>Beenden…</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>I am away…</source>
   <translation>Ich bin abwesend…</translation>
  </message>
  <message>
   <source>I am back</source>
   <translation>Ich bin wieder da</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Nobody else here reviews. Add somebody to the team first.</source>
   <translation>Niemand sonst prüft hier. Nehmen Sie zuerst jemanden ins Team auf.</translation>
  </message>
  <message>
   <source>Nobody stands in any more</source>
   <translation>Niemand vertritt mehr</translation>
  </message>
  <message>
   <source>Say why, since it is about somebody else.</source>
   <translation>Sagen Sie warum, denn es geht um jemand anderen.</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Unterschreiben</translation>
  </message>
  <message>
   <source>Somebody is away…</source>
   <translation>Jemand ist abwesend…</translation>
  </message>
  <message>
   <source>The last day is before the first, or over.</source>
   <translation>Der letzte Tag liegt vor dem ersten oder ist vorbei.</translation>
  </message>
  <message>
   <source>Wh&amp;y, for the record</source>
   <translation>Waru&amp;m, für den Verlauf</translation>
  </message>
  <message>
   <source>What was answered until now stays as it is.</source>
   <translation>Was bis jetzt geantwortet wurde, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Who &amp;stands in</source>
   <translation>Wer &amp;vertritt</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Wer abwesend ist</translation>
  </message>
  <message>
   <source>Who stands in</source>
   <translation>Wer vertritt</translation>
  </message>
  <message>
   <source>Who stands in answers reviews in these days, under their own name, and the record says for whom as well. Nobody answers for what either of them wrote. It ends by itself, and can be ended before.</source>
   <translation>Wer vertritt, antwortet in diesen Tagen auf Prüfungen, unter eigenem Namen, und der Verlauf sagt, für wen noch. Niemand antwortet für etwas, das einer von beiden geschrieben hat. Es endet von selbst und kann vorher beendet werden.</translation>
  </message>
  <message>
   <source>Who stands in is on record</source>
   <translation>Die Vertretung steht im Verlauf</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Write both days, such as 1 December 2026.</source>
   <translation>Geben Sie beide Tage ein, etwa 1. Dezember 2026.</translation>
  </message>
  <message>
   <source>You are away from {0} to {1}; {2} stands in.</source>
   <translation>Sie sind vom {0} bis {1} abwesend; {2} vertritt Sie.</translation>
  </message>
  <message>
   <source>You are away until {1}; {2} stands in.</source>
   <translation>Sie sind bis {1} abwesend; {2} vertritt Sie.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; you stand in.</source>
   <translation>{3} ist vom {0} bis {1} abwesend; Sie vertreten.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; {2} stands in.</source>
   <translation>{3} ist vom {0} bis {1} abwesend; {2} vertritt.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; you stand in.</source>
   <translation>{3} ist bis {1} abwesend; Sie vertreten.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; {2} stands in.</source>
   <translation>{3} ist bis {1} abwesend; {2} vertritt.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>BusyIndicator</name>
  <message>
   <source>Working…</source>
   <translation>In Arbeit…</translation>
  </message>
 </context>
 <context>
  <name>CalmCombo</name>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (nicht in der Liste)</translation>
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
   <translation>1 Änderung</translation>
  </message>
  <message>
   <source>A line on each section: what became of it</source>
   <translation>Eine Zeile je Abschnitt: was daraus geworden ist</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Änderung {0} von {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Reinfassung</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Next change</source>
   <translation>Nächste Änderung</translation>
  </message>
  <message>
   <source>Next change (N or F8)</source>
   <translation>Nächste Änderung (N oder F8)</translation>
  </message>
  <message>
   <source>No changes</source>
   <translation>Keine Änderungen</translation>
  </message>
  <message>
   <source>Previous change</source>
   <translation>Vorherige Änderung</translation>
  </message>
  <message>
   <source>Previous change (P or Shift+F8)</source>
   <translation>Vorherige Änderung (P oder Umschalt+F8)</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Show what is unchanged as well, not only the changes</source>
   <translation>Auch das Unveränderte zeigen, nicht nur die Änderungen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>The new text as readers see it</source>
   <translation>Der neue Text, wie Leser ihn sehen</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>Der Text vorher und daneben der Text jetzt</translation>
  </message>
  <message>
   <source>What came in and what was taken out, marked</source>
   <translation>Was hinzukam und was gestrichen wurde, gekennzeichnet</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} Änderungen</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>1 agrees</source>
   <translation>1 stimmt zu</translation>
  </message>
  <message>
   <source>Across kinds of post and channels, for {0}</source>
   <translation>Nach Beitragsarten und Kanälen, für {0}</translation>
  </message>
  <message>
   <source>After that the post may go out.</source>
   <translation>Danach darf der Beitrag hinaus.</translation>
  </message>
  <message>
   <source>After that the request lapses, and you ask anew.</source>
   <translation>Danach verfällt die Anfrage, und Sie fragen neu.</translation>
  </message>
  <message>
   <source>After that, ask {0}.</source>
   <translation>Fragen Sie danach {0}.</translation>
  </message>
  <message>
   <source>All of it is there: it can be decided now.</source>
   <translation>Alles ist da: Es kann jetzt entschieden werden.</translation>
  </message>
  <message>
   <source>Answers across kinds of post and channels</source>
   <translation>Antworten nach Beitragsarten und Kanälen</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Antwortet jemandem</translation>
  </message>
  <message>
   <source>Ask at least {0} ahead.</source>
   <translation>Fragen Sie mindestens {0} vorher.</translation>
  </message>
  <message>
   <source>Ask {0} for advice.</source>
   <translation>Fragen Sie {0} um Rat.</translation>
  </message>
  <message>
   <source>Ask {0}.</source>
   <translation>Fragen Sie {0}.</translation>
  </message>
  <message>
   <source>Ask {0}. All of them have to agree.</source>
   <translation>Fragen Sie {0}. Alle müssen zustimmen.</translation>
  </message>
  <message>
   <source>Ask {0}. {1} of them have to agree.</source>
   <translation>Fragen Sie {0}. {1} davon müssen zustimmen.</translation>
  </message>
  <message>
   <source>At level “{0}”: {1}</source>
   <translation>Auf der Stufe „{0}“: {1}</translation>
  </message>
  <message>
   <source>At the same time:</source>
   <translation>Gleichzeitig:</translation>
  </message>
  <message>
   <source>Begin with one rule, such as “One person of the desk reads every post first”.</source>
   <translation>Beginnen Sie mit einer Regel, etwa „Eine Person der Redaktion liest jeden Beitrag zuerst“.</translation>
  </message>
  <message>
   <source>By edition {0}</source>
   <translation>Nach Ausgabe {0}</translation>
  </message>
  <message>
   <source>By edition {0}, in force</source>
   <translation>Nach Ausgabe {0}, in Kraft</translation>
  </message>
  <message>
   <source>By revision {0}</source>
   <translation>Nach Fassung {0}</translation>
  </message>
  <message>
   <source>By revision {0}: no edition is in force yet</source>
   <translation>Nach Fassung {0}: noch ist keine Ausgabe in Kraft</translation>
  </message>
  <message>
   <source>By the draft</source>
   <translation>Nach dem Entwurf</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Kampagne, zu der er gehört</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Beitrag prüfen</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Sperrfrist vor Ergebnissen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Länder, für die er gedacht ist</translation>
  </message>
  <message>
   <source>Decided by: {0}.</source>
   <translation>Darüber entscheidet: {0}.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Direktnachricht</translation>
  </message>
  <message>
   <source>Does it touch</source>
   <translation>Berührt er</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Wahlzeit</translation>
  </message>
  <message>
   <source>First: {0}</source>
   <translation>Zuvor: {0}</translation>
  </message>
  <message>
   <source>For an everyday post of each kind. Choose a cell to ask about it.</source>
   <translation>Für einen alltäglichen Beitrag jeder Art. Wählen Sie ein Feld, um danach zu fragen.</translation>
  </message>
  <message>
   <source>Go to Write</source>
   <translation>Zu Schreiben</translation>
  </message>
  <message>
   <source>Go to the section</source>
   <translation>Zum Abschnitt</translation>
  </message>
  <message>
   <source>Have it confirmed by {0}: {1}.</source>
   <translation>Lassen Sie es von {0} bestätigen: {1}.</translation>
  </message>
  <message>
   <source>In “{0}”: {1}</source>
   <translation>In „{0}“: {1}</translation>
  </message>
  <message>
   <source>Incident level declared (0: all is normal)</source>
   <translation>Ausgerufene Vorfallstufe (0: alles normal)</translation>
  </message>
  <message>
   <source>It has to be somebody else than in the other step.</source>
   <translation>Es muss jemand anderes sein als im anderen Schritt.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Art des Beitrags</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>List the people who post for you, and the guidelines can answer for each.</source>
   <translation>Führen Sie auf, wer für Sie postet; dann können die Richtlinien für jeden antworten.</translation>
  </message>
  <message>
   <source>List the places you post on, such as a page or an account.</source>
   <translation>Führen Sie auf, wo Sie posten, etwa eine Seite oder ein Konto.</translation>
  </message>
  <message>
   <source>List what you post: answers, offers, news. Rules can then differ by kind.</source>
   <translation>Führen Sie auf, was Sie posten: Antworten, Angebote, Neuigkeiten. Regeln können dann je nach Art verschieden sein.</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Für Kinder gedacht oder zeigt Kinder</translation>
  </message>
  <message>
   <source>More ({0})</source>
   <translation>Mehr ({0})</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Nie gelockert</translation>
  </message>
  <message>
   <source>Next, from {0}: {1}</source>
   <translation>Als Nächstes, ab {0}: {1}</translation>
  </message>
  <message>
   <source>No channels are listed yet</source>
   <translation>Noch sind keine Kanäle aufgeführt</translation>
  </message>
  <message>
   <source>No kinds of post are listed yet</source>
   <translation>Noch sind keine Arten von Beiträgen aufgeführt</translation>
  </message>
  <message>
   <source>No rules say yet who must agree</source>
   <translation>Noch sagt keine Regel, wer zustimmen muss</translation>
  </message>
  <message>
   <source>Nobody can be asked on this day: {0}.</source>
   <translation>An diesem Tag kann niemand gefragt werden: {0}.</translation>
  </message>
  <message>
   <source>Nobody has recorded whether: {0}.</source>
   <translation>Niemand hat festgehalten, ob: {0}.</translation>
  </message>
  <message>
   <source>Nobody is listed who may post</source>
   <translation>Niemand ist aufgeführt, der posten darf</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Not known: {0}. The stricter way was taken.</source>
   <translation>Nicht bekannt: {0}. Es gilt der strengere Weg.</translation>
  </message>
  <message>
   <source>One of ours</source>
   <translation>Eines von unseren</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Eröffnet oder schließt ein Konto</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Bezahlt, gesponsert oder mit einem Geschenk verbunden</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Menschen, die er wohl erreicht</translation>
  </message>
  <message>
   <source>Register of posts…</source>
   <translation>Verzeichnis der Beiträge…</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Say who you are</source>
   <translation>Sagen Sie, wer Sie sind</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless most of them object.</source>
   <translation>Schweigen über {0} heißt Ja, wenn nicht die meisten widersprechen.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless somebody objects.</source>
   <translation>Schweigen über {0} heißt Ja, wenn niemand widerspricht.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes.</source>
   <translation>Schweigen über {0} heißt Ja.</translation>
  </message>
  <message>
   <source>Still missing: {0}.</source>
   <translation>Noch fehlt: {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Eine Zeit lang strenger</translation>
  </message>
  <message>
   <source>Taken for so, as nobody said otherwise: {0}.</source>
   <translation>So angenommen, weil niemand anderes gesagt hat: {0}.</translation>
  </message>
  <message>
   <source>Tell {0}.</source>
   <translation>Sagen Sie es {0}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <source>The author’s own</source>
   <translation>Das eigene der Person</translation>
  </message>
  <message>
   <source>The post</source>
   <translation>Der Beitrag</translation>
  </message>
  <message>
   <source>The text that answers</source>
   <translation>Der Text, der antwortet</translation>
  </message>
  <message>
   <source>The words are copied.</source>
   <translation>Die Worte sind kopiert.</translation>
  </message>
  <message>
   <source>They answer within {0}, {1}.</source>
   <translation>Die Antwort kommt innerhalb von {0}, {1}.</translation>
  </message>
  <message>
   <source>They answer within {0}.</source>
   <translation>Die Antwort kommt innerhalb von {0}.</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Use edition {0} instead</source>
   <translation>Stattdessen Ausgabe {0}</translation>
  </message>
  <message>
   <source>Use the draft instead</source>
   <translation>Stattdessen den Entwurf</translation>
  </message>
  <message>
   <source>Use the newest revision instead</source>
   <translation>Stattdessen die neueste Fassung</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Verwendet einen abgestimmten Text unverändert</translation>
  </message>
  <message>
   <source>Wait {0} before you ask.</source>
   <translation>Warten Sie {0}, bevor Sie fragen.</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Ähnliches haben wir schon gepostet</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What would make this easier</source>
   <translation>Was es leichter machen würde</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Whose account</source>
   <translation>Wessen Konto</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Without an answer the post waits.</source>
   <translation>Ohne Antwort wartet der Beitrag.</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>by {0} on {1}</source>
   <translation>bis {0} am {1}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>free, tell</source>
   <translation>frei, mitteilen</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no closed period before results</source>
   <translation>keine Sperrfrist vor Ergebnissen</translation>
  </message>
  <message>
   <source>no election period</source>
   <translation>keine Wahlzeit</translation>
  </message>
  <message>
   <source>no incident is declared</source>
   <translation>kein Vorfall ist ausgerufen</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>nicht hier</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <source>that it is right</source>
   <translation>dass es stimmt</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} stimmen zu</translation>
  </message>
  <message>
   <source>{0} may stop it.</source>
   <translation>{0} kann es aufhalten.</translation>
  </message>
  <message>
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>A channel gathering dust can be worse than none: people think you have closed down.</source>
   <translation>Ein Kanal, der verstaubt, kann schlimmer sein als keiner: Man denkt, Sie hätten geschlossen.</translation>
  </message>
  <message>
   <source>A channel that only advertises is most likely not going to work.</source>
   <translation>Ein Kanal, der nur wirbt, wird höchstwahrscheinlich nicht funktionieren.</translation>
  </message>
  <message>
   <source>A channel without an audience takes time and reaches nobody.</source>
   <translation>Ein Kanal ohne Zielgruppe kostet Zeit und erreicht niemanden.</translation>
  </message>
  <message>
   <source>A clause of “{title}” was on trial until {date}; nobody has decided since.</source>
   <translation>Eine Klausel von „{title}“ war bis {date} auf Probe; seither hat niemand entschieden.</translation>
  </message>
  <message>
   <source>A dead name tells readers that nobody has looked at the page for years.</source>
   <translation>Ein toter Name sagt den Lesern, dass seit Jahren niemand auf die Seite gesehen hat.</translation>
  </message>
  <message>
   <source>A forgotten access is found by others.</source>
   <translation>Einen vergessenen Zugang finden andere.</translation>
  </message>
  <message>
   <source>A goal that one cannot put into words guides nobody.</source>
   <translation>Ein Ziel, das sich nicht in Worte fassen lässt, leitet niemanden.</translation>
  </message>
  <message>
   <source>A goal without a way stays a wish; a way without a goal is only busy.</source>
   <translation>Ein Ziel ohne Weg bleibt ein Wunsch; ein Weg ohne Ziel ist nur Betriebsamkeit.</translation>
  </message>
  <message>
   <source>A heading without text promises something that is not there.</source>
   <translation>Eine Überschrift ohne Text verspricht etwas, das nicht da ist.</translation>
  </message>
  <message>
   <source>A last phase that is freer than the first</source>
   <translation>Eine letzte Phase, die freier ist als die erste</translation>
  </message>
  <message>
   <source>A link that does not work, or a law that no longer exists, costs the text its weight. The list of replaced laws is short; others may be outdated as well.</source>
   <translation>Ein Verweis, der nicht funktioniert, oder ein Gesetz, das es nicht mehr gibt, nimmt dem Text sein Gewicht. Die Liste ersetzter Gesetze ist kurz; auch andere können veraltet sein.</translation>
  </message>
  <message>
   <source>A machine that keeps callers away from people is worse than a late answer.</source>
   <translation>Eine Maschine, die Anrufende von Menschen fernhält, ist schlimmer als eine späte Antwort.</translation>
  </message>
  <message>
   <source>A network of one’s own is seldom as good, costs more than planned, and few come.</source>
   <translation>Ein eigenes Netzwerk ist selten so gut, kostet mehr als geplant, und wenige kommen.</translation>
  </message>
  <message>
   <source>A pause before a heated answer</source>
   <translation>Eine Pause vor einer hitzigen Antwort</translation>
  </message>
  <message>
   <source>A person answers</source>
   <translation>Ein Mensch antwortet</translation>
  </message>
  <message>
   <source>A pilot inside that ends</source>
   <translation>Ein interner Probelauf, der endet</translation>
  </message>
  <message>
   <source>A plan for each goal and each group</source>
   <translation>Ein Plan für jedes Ziel und jede Gruppe</translation>
  </message>
  <message>
   <source>A platform of one’s own</source>
   <translation>Eine eigene Plattform</translation>
  </message>
  <message>
   <source>A post that needs an agreement nobody can give is held for ever.</source>
   <translation>Ein Beitrag, der eine Zustimmung braucht, die niemand geben kann, bleibt für immer liegen.</translation>
  </message>
  <message>
   <source>A power that belongs to nobody in particular is used on a bad day.</source>
   <translation>Eine Befugnis, die niemand Bestimmtem gehört, wird an einem schlechten Tag genutzt.</translation>
  </message>
  <message>
   <source>A privacy notice for each page</source>
   <translation>Ein Datenschutzhinweis für jede Seite</translation>
  </message>
  <message>
   <source>A promise when to answer</source>
   <translation>Ein Versprechen, wann geantwortet wird</translation>
  </message>
  <message>
   <source>A public body that removes opinions it does not like may breach free speech. The judgement named here was not looked up.</source>
   <translation>Eine öffentliche Stelle, die Meinungen entfernt, die ihr nicht gefallen, kann die Meinungsfreiheit verletzen. Das hier genannte Urteil wurde nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>A question without a clause is a gap in the guidelines.</source>
   <translation>Eine Frage ohne Klausel ist eine Lücke in den Richtlinien.</translation>
  </message>
  <message>
   <source>A reason of one’s own</source>
   <translation>Ein eigener Grund</translation>
  </message>
  <message>
   <source>A rule that names nobody cannot be followed, and nobody notices until it is needed.</source>
   <translation>Eine Regel, die niemanden nennt, lässt sich nicht befolgen, und niemand merkt es, bis sie gebraucht wird.</translation>
  </message>
  <message>
   <source>A rule that the law asks for must not give way to trust or an emergency.</source>
   <translation>Eine Regel, die das Gesetz verlangt, darf weder Vertrauen noch einem Notfall weichen.</translation>
  </message>
  <message>
   <source>A rule that tightens by itself is kept; one in a calendar is forgotten.</source>
   <translation>Eine Regel, die sich von selbst verschärft, wird eingehalten; eine im Kalender wird vergessen.</translation>
  </message>
  <message>
   <source>A stage that ends by feeling ends never, or for some people only.</source>
   <translation>Eine Stufe, die nach Gefühl endet, endet nie oder nur für manche.</translation>
  </message>
  <message>
   <source>A tool that may post is a key to your accounts.</source>
   <translation>Ein Werkzeug, das veröffentlichen darf, ist ein Schlüssel zu Ihren Konten.</translation>
  </message>
  <message>
   <source>A trial without an end is a rule that nobody agreed to.</source>
   <translation>Eine Probe ohne Ende ist eine Regel, der niemand zugestimmt hat.</translation>
  </message>
  <message>
   <source>A typed number stays behind when sections move.</source>
   <translation>Eine getippte Nummer bleibt stehen, wenn Abschnitte wandern.</translation>
  </message>
  <message>
   <source>A voice needs at least one of the three; without any, posts stay dull.</source>
   <translation>Eine Stimme braucht wenigstens eines der drei; ohne bleiben Beiträge langweilig.</translation>
  </message>
  <message>
   <source>AI is mentioned, but not what must be labelled and who checks it.</source>
   <translation>KI wird erwähnt, aber nicht, was gekennzeichnet werden muss und wer es prüft.</translation>
  </message>
  <message>
   <source>Acceptances that cover nothing</source>
   <translation>Hingenommenes, das nichts mehr abdeckt</translation>
  </message>
  <message>
   <source>Access to each channel</source>
   <translation>Zugang zu jedem Kanal</translation>
  </message>
  <message>
   <source>Accessibility of public bodies (United States)</source>
   <translation>Barrierefreiheit öffentlicher Stellen (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>Accounts are opened and then not worked. Nobody notices what belongs to nobody.</source>
   <translation>Konten werden eröffnet und dann nicht betreut. Was niemandem gehört, fällt niemandem auf.</translation>
  </message>
  <message>
   <source>Accounts that look like yours confuse people; a ban on every use reaches too far.</source>
   <translation>Konten, die wie Ihre aussehen, verwirren die Leute; ein Verbot jeder Nutzung reicht zu weit.</translation>
  </message>
  <message>
   <source>Add a goal that is about listening or helping.</source>
   <translation>Fügen Sie ein Ziel hinzu, bei dem es ums Zuhören oder Helfen geht.</translation>
  </message>
  <message>
   <source>Add a last rule that holds for everything that no other rule speaks of.</source>
   <translation>Fügen Sie eine letzte Regel hinzu, die für alles gilt, wovon keine andere Regel spricht.</translation>
  </message>
  <message>
   <source>Add a row for this group, or take it from the goal.</source>
   <translation>Fügen Sie eine Zeile für diese Gruppe hinzu, oder nehmen Sie die Gruppe aus dem Ziel.</translation>
  </message>
  <message>
   <source>Add a row under “How we get there”: for whom, the way, what you do.</source>
   <translation>Fügen Sie unter „Wie wir dorthin kommen“ eine Zeile hinzu: für wen, der Weg, was Sie tun.</translation>
  </message>
  <message>
   <source>Add a rule that is never relaxed: static posts need a principal, with name and date. Conversations may be looked at afterwards.</source>
   <translation>Fügen Sie eine Regel hinzu, die nie gelockert wird: Feststehende Beiträge brauchen eine Aufsichtsperson, mit Name und Datum. Gespräche dürfen danach angesehen werden.</translation>
  </message>
  <message>
   <source>Add another use, such as support, feedback or service alerts.</source>
   <translation>Fügen Sie eine weitere Nutzung hinzu, etwa Hilfe für Kunden, Rückmeldungen oder Störungsmeldungen.</translation>
  </message>
  <message>
   <source>Add it where the consequences are.</source>
   <translation>Fügen Sie es dort hinzu, wo die Folgen stehen.</translation>
  </message>
  <message>
   <source>Add its first entry.</source>
   <translation>Fügen Sie den ersten Eintrag hinzu.</translation>
  </message>
  <message>
   <source>Add kinds that help, answer or show how things are done.</source>
   <translation>Fügen Sie Arten hinzu, die helfen, antworten oder zeigen, wie etwas gemacht wird.</translation>
  </message>
  <message>
   <source>Add one or two examples that people meet in their work.</source>
   <translation>Fügen Sie ein oder zwei Beispiele hinzu, die den Leuten bei der Arbeit begegnen.</translation>
  </message>
  <message>
   <source>Add one sentence under Disclosure.</source>
   <translation>Fügen Sie unter Offenlegung einen Satz hinzu.</translation>
  </message>
  <message>
   <source>Add one that asks, helps, teaches or entertains.</source>
   <translation>Fügen Sie eine hinzu, die fragt, hilft, lehrt oder unterhält.</translation>
  </message>
  <message>
   <source>Add one with a beginning and an end, and say what stays allowed.</source>
   <translation>Fügen Sie eine mit Anfang und Ende hinzu, und sagen Sie, was erlaubt bleibt.</translation>
  </message>
  <message>
   <source>Add one, also for what partners post for you.</source>
   <translation>Fügen Sie eine hinzu, auch für das, was Partner für Sie veröffentlichen.</translation>
  </message>
  <message>
   <source>Add that nobody is kept from reporting to an authority.</source>
   <translation>Fügen Sie hinzu, dass niemand davon abgehalten wird, sich an eine Behörde zu wenden.</translation>
  </message>
  <message>
   <source>Add the decision under Build our own, or use what is there.</source>
   <translation>Fügen Sie die Entscheidung unter „Selbst bauen oder Vorhandenes nutzen“ hinzu.</translation>
  </message>
  <message>
   <source>Add the place under Moderation and choose its level.</source>
   <translation>Fügen Sie den Ort unter Moderation hinzu, und wählen Sie seine Stufe.</translation>
  </message>
  <message>
   <source>Add the section on confidentiality, or say why it does not apply.</source>
   <translation>Fügen Sie den Abschnitt über Vertraulichkeit hinzu, oder sagen Sie, warum er nicht gilt.</translation>
  </message>
  <message>
   <source>Add the section on disclosure, or say why it does not apply.</source>
   <translation>Fügen Sie den Abschnitt über Offenlegung hinzu, oder sagen Sie, warum er nicht gilt.</translation>
  </message>
  <message>
   <source>Add the section on purpose and goals, or say why you need none.</source>
   <translation>Fügen Sie den Abschnitt über Zweck und Ziele hinzu, oder sagen Sie, warum Sie keinen brauchen.</translation>
  </message>
  <message>
   <source>Add the section on tone and negative feedback.</source>
   <translation>Fügen Sie den Abschnitt über Ton und kritische Rückmeldungen hinzu.</translation>
  </message>
  <message>
   <source>Add this {register} or {otherwise}.</source>
   <translation>Fügen Sie dies hinzu ({register}) oder: {otherwise}.</translation>
  </message>
  <message>
   <source>Add two to five: each for somebody, each measurable.</source>
   <translation>Fügen Sie zwei bis fünf hinzu: jedes für jemanden, jedes messbar.</translation>
  </message>
  <message>
   <source>Add what the switch is called, such as “Paid partnership”.</source>
   <translation>Fügen Sie hinzu, wie der Schalter heißt, etwa „Bezahlte Partnerschaft“.</translation>
  </message>
  <message>
   <source>Add what you use it for.</source>
   <translation>Fügen Sie hinzu, wofür Sie es nutzen.</translation>
  </message>
  <message>
   <source>Add what your people and you get out of it, or decide against it.</source>
   <translation>Fügen Sie hinzu, was Ihre Leute und Sie davon haben, oder entscheiden Sie sich dagegen.</translation>
  </message>
  <message>
   <source>Add what your people may use it for in their own work.</source>
   <translation>Fügen Sie hinzu, wofür Ihre Leute es bei der eigenen Arbeit nutzen dürfen.</translation>
  </message>
  <message>
   <source>Add where people speak about you without telling you.</source>
   <translation>Fügen Sie hinzu, wo man über Sie spricht, ohne es Ihnen zu sagen.</translation>
  </message>
  <message>
   <source>Add words that people can copy.</source>
   <translation>Fügen Sie Worte hinzu, die man übernehmen kann.</translation>
  </message>
  <message>
   <source>Advertising and records of advisers</source>
   <translation>Werbung und Aufzeichnungen von Beratern</translation>
  </message>
  <message>
   <source>Advertising must be obvious as such; false and rewarded reviews are banned. Which sections of the code apply was only partly looked up.</source>
   <translation>Werbung muss als solche offensichtlich sein; falsche und belohnte Bewertungen sind verboten. Welche Teile des Kodex gelten, wurde nur zum Teil nachgeschlagen.</translation>
  </message>
  <message>
   <source>Advertising that can be recognised (United Kingdom)</source>
   <translation>Erkennbare Werbung (Vereinigtes Königreich)</translation>
  </message>
  <message>
   <source>Advertising that reaches New York must say so, or pay 1,000 and then 5,000 dollars.</source>
   <translation>Werbung, die New York erreicht, muss es sagen, sonst kostet es 1.000 und dann 5.000 Dollar.</translation>
  </message>
  <message>
   <source>Afterwards there is always a figure that has risen.</source>
   <translation>Hinterher gibt es immer eine Zahl, die gestiegen ist.</translation>
  </message>
  <message>
   <source>Agree hours a week or a fixed time in the schedule, or take the role away.</source>
   <translation>Vereinbaren Sie Stunden pro Woche oder eine feste Zeit im Zeitplan, oder nehmen Sie die Rolle weg.</translation>
  </message>
  <message>
   <source>Agreeing again after a significant change</source>
   <translation>Erneut zustimmen nach einer wesentlichen Änderung</translation>
  </message>
  <message>
   <source>All departments</source>
   <translation>Alle Abteilungen</translation>
  </message>
  <message>
   <source>All kinds of post under “{title}” announce or promote something.</source>
   <translation>Alle Arten von Beiträgen unter „{title}“ kündigen etwas an oder werben.</translation>
  </message>
  <message>
   <source>An account costs nothing. What it needs does.</source>
   <translation>Ein Konto kostet nichts. Was es braucht, schon.</translation>
  </message>
  <message>
   <source>An account is open already, and {number} in “{title}” are not answered.</source>
   <translation>Ein Konto ist schon offen, und in „{title}“ ist noch nicht beantwortet: {number}.</translation>
  </message>
  <message>
   <source>An empty clause is numbered and printed like any other.</source>
   <translation>Eine leere Klausel wird nummeriert und gedruckt wie jede andere.</translation>
  </message>
  <message>
   <source>An entry that is rewarded is an advertisement, and platforms have rules of their own.</source>
   <translation>Ein Beitrag, der belohnt wird, ist Werbung, und Plattformen haben eigene Regeln.</translation>
  </message>
  <message>
   <source>An everyday post waits for {steps} people and up to {hours} hours: “{rule}”.</source>
   <translation>Ein alltäglicher Beitrag wartet auf {steps} Personen und bis zu {hours} Stunden: „{rule}“.</translation>
  </message>
  <message>
   <source>An hour a week is a beginning. Put it in somebody’s diary.</source>
   <translation>Eine Stunde pro Woche ist ein Anfang. Tragen Sie sie bei jemandem in den Kalender ein.</translation>
  </message>
  <message>
   <source>An owner, and a next review</source>
   <translation>Jemand Verantwortliches und eine nächste Prüfung</translation>
  </message>
  <message>
   <source>Answer them in a sentence each; “we do not know yet” is an answer too.</source>
   <translation>Beantworten Sie jede in einem Satz; „das wissen wir noch nicht“ ist auch eine Antwort.</translation>
  </message>
  <message>
   <source>Answers, comparisons and editions are worked out from these fields.</source>
   <translation>Antworten, Vergleiche und Ausgaben werden aus diesen Feldern ermittelt.</translation>
  </message>
  <message>
   <source>As a true reference the number follows when sections move.</source>
   <translation>Als echter Verweis geht die Nummer mit, wenn Abschnitte wandern.</translation>
  </message>
  <message>
   <source>Ask for a legal look, a mark in each entry that is rewarded, and the platform’s terms.</source>
   <translation>Verlangen Sie einen rechtlichen Blick, eine Kennzeichnung in jedem belohnten Beitrag und die Bedingungen der Plattform.</translation>
  </message>
  <message>
   <source>Ask for a notice that cannot be missed.</source>
   <translation>Verlangen Sie einen Hinweis, der nicht zu übersehen ist.</translation>
  </message>
  <message>
   <source>Ask for a permission or licence and a credit, and say where you get material from.</source>
   <translation>Verlangen Sie eine Erlaubnis oder Lizenz und eine Nennung, und sagen Sie, woher Sie Material nehmen.</translation>
  </message>
  <message>
   <source>Ask for captions, also for sound.</source>
   <translation>Verlangen Sie Untertitel, auch für Ton.</translation>
  </message>
  <message>
   <source>Ask for descriptions, captions, capitals in hashtags (#LikeThis), few emoji, and no pictures of text.</source>
   <translation>Verlangen Sie Beschreibungen, Untertitel, Großbuchstaben in Hashtags (#SoWieHier), wenige Emojis und keine Bilder von Text.</translation>
  </message>
  <message>
   <source>Ask for it in the post itself; few readers open a profile.</source>
   <translation>Verlangen Sie es im Beitrag selbst; wenige Leser öffnen ein Profil.</translation>
  </message>
  <message>
   <source>Ask for “Ad” at the beginning, and rule out false or rewarded reviews.</source>
   <translation>Verlangen Sie „Ad“ am Anfang, und schließen Sie falsche oder belohnte Bewertungen aus.</translation>
  </message>
  <message>
   <source>Ask some of them, and note the day.</source>
   <translation>Fragen Sie einige von ihnen, und notieren Sie den Tag.</translation>
  </message>
  <message>
   <source>Ask somebody who knows the law what applies today.</source>
   <translation>Fragen Sie jemanden, der das Recht kennt, was heute gilt.</translation>
  </message>
  <message>
   <source>Ask somebody who likes being there, and list them under Champions.</source>
   <translation>Fragen Sie jemanden, der gern dort ist, und führen Sie ihn unter Vorreiter auf.</translation>
  </message>
  <message>
   <source>Ask the people who use them, and note what they say under “{title}”.</source>
   <translation>Fragen Sie die Menschen, die sie nutzen, und notieren Sie unter „{title}“, was sie sagen.</translation>
  </message>
  <message>
   <source>Asking for private passwords</source>
   <translation>Nach privaten Passwörtern fragen</translation>
  </message>
  <message>
   <source>Asking where people go</source>
   <translation>Fragen, wohin die Menschen gehen</translation>
  </message>
  <message>
   <source>Audiences that are met somewhere</source>
   <translation>Zielgruppen, denen man irgendwo begegnet</translation>
  </message>
  <message>
   <source>Bans on politics in people’s own time</source>
   <translation>Politikverbote in der Freizeit</translation>
  </message>
  <message>
   <source>Bans that may reach too far</source>
   <translation>Verbote, die zu weit reichen können</translation>
  </message>
  <message>
   <source>Begin it with “Ad”, which readers know.</source>
   <translation>Beginnen Sie sie mit „Ad“, das kennen die Leser.</translation>
  </message>
  <message>
   <source>Begin with one process that reads everything; relax it in the next phase.</source>
   <translation>Beginnen Sie mit einem Ablauf, in dem alles gelesen wird; lockern Sie ihn in der nächsten Phase.</translation>
  </message>
  <message>
   <source>Begin with one that reads everything; tell kinds of post apart later.</source>
   <translation>Beginnen Sie mit einem, in dem alles gelesen wird; unterscheiden Sie Arten von Beiträgen später.</translation>
  </message>
  <message>
   <source>Both halves of the rules</source>
   <translation>Beide Hälften der Regeln</translation>
  </message>
  <message>
   <source>Channels that are not open</source>
   <translation>Kanäle, die nicht offen sind</translation>
  </message>
  <message>
   <source>Channels that are there for somebody</source>
   <translation>Kanäle, die für jemanden da sind</translation>
  </message>
  <message>
   <source>Channels that people can find</source>
   <translation>Kanäle, die man finden kann</translation>
  </message>
  <message>
   <source>Channels that somebody answers for</source>
   <translation>Kanäle, für die jemand einsteht</translation>
  </message>
  <message>
   <source>Channels with a rhythm</source>
   <translation>Kanäle mit einem Rhythmus</translation>
  </message>
  <message>
   <source>Channels without a name</source>
   <translation>Kanäle ohne Namen</translation>
  </message>
  <message>
   <source>Children</source>
   <translation>Kinder</translation>
  </message>
  <message>
   <source>Children cannot weigh what a public picture means. These references were not looked up.</source>
   <translation>Kinder können nicht abwägen, was ein öffentliches Bild bedeutet. Diese Fundstellen wurden nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>Choose its goal, or drop the message.</source>
   <translation>Wählen Sie ihr Ziel, oder streichen Sie die Botschaft.</translation>
  </message>
  <message>
   <source>Choose its goal, or let it go.</source>
   <translation>Wählen Sie sein Ziel, oder streichen Sie ihn.</translation>
  </message>
  <message>
   <source>Choose somebody who is still there.</source>
   <translation>Wählen Sie jemanden, der noch da ist.</translation>
  </message>
  <message>
   <source>Choose the audiences that are there, or think of giving the channel up.</source>
   <translation>Wählen Sie die Zielgruppen, die dort sind, oder denken Sie daran, den Kanal aufzugeben.</translation>
  </message>
  <message>
   <source>Choose the clause that answers it. If there is none, write it.</source>
   <translation>Wählen Sie die Klausel, die sie beantwortet. Gibt es keine, schreiben Sie sie.</translation>
  </message>
  <message>
   <source>Choose the roles that must agree. This is about the guidelines, not about each post.</source>
   <translation>Wählen Sie die Rollen, die zustimmen müssen. Es geht um die Richtlinien, nicht um jeden Beitrag.</translation>
  </message>
  <message>
   <source>Choose this audience for a channel, or say under Venues why it is met nowhere.</source>
   <translation>Wählen Sie diese Zielgruppe für einen Kanal, oder sagen Sie unter „Wo: Menschen und Orte“, warum man ihr nirgends begegnet.</translation>
  </message>
  <message>
   <source>Clause {number} of “{title}” is empty.</source>
   <translation>Klausel {number} von „{title}“ ist leer.</translation>
  </message>
  <message>
   <source>Clauses tried out in real conversations</source>
   <translation>Klauseln, in echten Gesprächen erprobt</translation>
  </message>
  <message>
   <source>Clauses without words</source>
   <translation>Klauseln ohne Worte</translation>
  </message>
  <message>
   <source>Commercial intent must be recognisable. The platforms have to offer a label; that it must be used follows from consumer law and national law, which was not looked up.</source>
   <translation>Geschäftliche Absicht muss erkennbar sein. Die Plattformen müssen eine Kennzeichnung anbieten; dass sie verwendet werden muss, folgt aus dem Verbraucherrecht und nationalem Recht, das nicht nachgeschlagen wurde.</translation>
  </message>
  <message>
   <source>Communications are kept for three years.</source>
   <translation>Mitteilungen werden drei Jahre aufbewahrt.</translation>
  </message>
  <message>
   <source>Compare it with the figures the service publishes, and note what came of it.</source>
   <translation>Vergleichen Sie es mit den Zahlen, die der Dienst veröffentlicht, und notieren Sie, was dabei herauskam.</translation>
  </message>
  <message>
   <source>Compared with who is there</source>
   <translation>Verglichen mit denen, die dort sind</translation>
  </message>
  <message>
   <source>Consequences, and who decides on them</source>
   <translation>Folgen, und wer über sie entscheidet</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Wettbewerbe und Verlosungen</translation>
  </message>
  <message>
   <source>Correct the dates, or say in “{title}” what you compare with; then accept this.</source>
   <translation>Berichtigen Sie die Daten, oder sagen Sie in „{title}“, womit Sie vergleichen; dann nehmen Sie dies hin.</translation>
  </message>
  <message>
   <source>Correct the dates, or say that it is still listening.</source>
   <translation>Berichtigen Sie die Daten, oder sagen Sie, dass der Kanal noch zuhört.</translation>
  </message>
  <message>
   <source>Cut it to about 25, so that people can quote it.</source>
   <translation>Kürzen Sie ihn auf etwa 25, damit man ihn zitieren kann.</translation>
  </message>
  <message>
   <source>Decide which is right, and say it in one place.</source>
   <translation>Entscheiden Sie, was stimmt, und sagen Sie es an einer Stelle.</translation>
  </message>
  <message>
   <source>Degrees of access are fine if they are clearly defined and fairly applied.</source>
   <translation>Abgestufter Zugang ist in Ordnung, wenn er klar bestimmt und gerecht angewandt wird.</translation>
  </message>
  <message>
   <source>Describe it so plainly that two people would sort a newcomer the same way.</source>
   <translation>Beschreiben Sie sie so klar, dass zwei Personen jemand Neues gleich einordnen würden.</translation>
  </message>
  <message>
   <source>Each group needs ways, means and figures of its own.</source>
   <translation>Jede Gruppe braucht eigene Wege, Mittel und Zahlen.</translation>
  </message>
  <message>
   <source>Each step answers what the next one has to know.</source>
   <translation>Jeder Schritt beantwortet, was der nächste wissen muss.</translation>
  </message>
  <message>
   <source>Elections and politics</source>
   <translation>Wahlen und Politik</translation>
  </message>
  <message>
   <source>Employees may speak up together about their work, in social media too. That a general saving clause is not enough was not looked up.</source>
   <translation>Beschäftigte dürfen sich gemeinsam zu ihrer Arbeit äußern, auch in sozialen Medien. Dass eine allgemeine Vorbehaltsklausel nicht genügt, wurde nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>Enter a day for the next look, or how often they are looked at.</source>
   <translation>Tragen Sie einen Tag für das nächste Ansehen ein, oder wie oft sie angesehen werden.</translation>
  </message>
  <message>
   <source>Enter a day; guidelines are always work in progress.</source>
   <translation>Tragen Sie einen Tag ein; Richtlinien sind immer in Arbeit.</translation>
  </message>
  <message>
   <source>Enter one of the three; then one can see that they are prepared.</source>
   <translation>Tragen Sie eines der drei ein; dann sieht man, dass sie vorbereitet sind.</translation>
  </message>
  <message>
   <source>Enter the address of the notice, and say there whom people can ask.</source>
   <translation>Tragen Sie die Adresse des Hinweises ein, und sagen Sie dort, wen man fragen kann.</translation>
  </message>
  <message>
   <source>Enter the course when it is done, or take the right to post away until then.</source>
   <translation>Tragen Sie den Kurs ein, wenn er absolviert ist, oder nehmen Sie bis dahin das Recht zum Veröffentlichen weg.</translation>
  </message>
  <message>
   <source>Enter the day.</source>
   <translation>Tragen Sie den Tag ein.</translation>
  </message>
  <message>
   <source>Enter the training, or take the person off the list.</source>
   <translation>Tragen Sie die Schulung ein, oder nehmen Sie die Person von der Liste.</translation>
  </message>
  <message>
   <source>Enter who asked them and when, and when they said yes.</source>
   <translation>Tragen Sie ein, wer sie wann gefragt hat und wann sie Ja gesagt haben.</translation>
  </message>
  <message>
   <source>Even confirming that somebody is a patient can be a breach. There is no federal rule for social media in particular; the general one applies.</source>
   <translation>Schon zu bestätigen, dass jemand Patient ist, kann ein Verstoß sein. Es gibt keine Bundesregel eigens für soziale Medien; die allgemeine gilt.</translation>
  </message>
  <message>
   <source>Everybody is told</source>
   <translation>Alle erfahren es</translation>
  </message>
  <message>
   <source>Everyday posts that wait too long</source>
   <translation>Alltägliche Beiträge, die zu lange warten</translation>
  </message>
  <message>
   <source>Experiments with a commitment</source>
   <translation>Versuche mit fester Zusage</translation>
  </message>
  <message>
   <source>Faceless and nameless accounts are believed less, and answered less.</source>
   <translation>Konten ohne Gesicht und Namen glaubt man weniger und antwortet ihnen weniger.</translation>
  </message>
  <message>
   <source>Fields that are not filled in as expected</source>
   <translation>Felder, die nicht wie erwartet ausgefüllt sind</translation>
  </message>
  <message>
   <source>Figures fixed beforehand</source>
   <translation>Vorher festgelegte Zahlen</translation>
  </message>
  <message>
   <source>Fill in what is missing, in a few words.</source>
   <translation>Füllen Sie in wenigen Worten aus, was fehlt.</translation>
  </message>
  <message>
   <source>Fill it in under Channels, or pause the channel.</source>
   <translation>Füllen Sie es unter Kanäle aus, oder lassen Sie den Kanal ruhen.</translation>
  </message>
  <message>
   <source>Fill it in under Channels; passwords themselves belong nowhere in here.</source>
   <translation>Füllen Sie es unter Kanäle aus; Passwörter selbst gehören nirgends hier hinein.</translation>
  </message>
  <message>
   <source>Financial promotions</source>
   <translation>Finanzwerbung</translation>
  </message>
  <message>
   <source>Five questions before the first account</source>
   <translation>Fünf Fragen vor dem ersten Konto</translation>
  </message>
  <message>
   <source>Found on the internet is not free to use; a platform’s music is often not for advertising. That an exception in court is no permission was not looked up.</source>
   <translation>Im Internet gefunden heißt nicht frei zu nutzen; die Musik einer Plattform ist oft nicht für Werbung gedacht. Dass eine Ausnahme vor Gericht keine Erlaubnis ist, wurde nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>From goal to way to means</source>
   <translation>Vom Ziel über den Weg zu den Mitteln</translation>
  </message>
  <message>
   <source>Give it a goal, an owner, a last day and a measure before it begins.</source>
   <translation>Geben Sie ihm ein Ziel, eine verantwortliche Person, einen letzten Tag und einen Maßstab, bevor es beginnt.</translation>
  </message>
  <message>
   <source>Give it a number or a date.</source>
   <translation>Geben Sie ihr eine Nummer oder ein Datum.</translation>
  </message>
  <message>
   <source>Give somebody else access for these days.</source>
   <translation>Geben Sie für diese Tage noch jemandem Zugang.</translation>
  </message>
  <message>
   <source>Go where the people you are trying to reach go.</source>
   <translation>Gehen Sie dorthin, wohin die Menschen gehen, die Sie erreichen wollen.</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <source>Goals in plain words</source>
   <translation>Ziele in einfachen Worten</translation>
  </message>
  <message>
   <source>Goals that can be said</source>
   <translation>Ziele, die man sagen kann</translation>
  </message>
  <message>
   <source>Goals that serve nothing else lose their hours in the first lean year.</source>
   <translation>Ziele, die nichts anderem dienen, verlieren ihre Stunden im ersten mageren Jahr.</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress. Without a day nobody looks.</source>
   <translation>Richtlinien sind nie ganz fertig. Ohne einen Tag sieht niemand nach.</translation>
  </message>
  <message>
   <source>Guidelines are there to make people able to take part; a list of bans keeps them out.</source>
   <translation>Richtlinien sind dazu da, dass Menschen mitmachen können; eine Liste von Verboten hält sie fern.</translation>
  </message>
  <message>
   <source>Guidelines that belong to nobody are reviewed by nobody.</source>
   <translation>Richtlinien, die niemandem gehören, prüft niemand.</translation>
  </message>
  <message>
   <source>Guidelines that enable</source>
   <translation>Richtlinien, die etwas ermöglichen</translation>
  </message>
  <message>
   <source>Hours that there are</source>
   <translation>Stunden, die es gibt</translation>
  </message>
  <message>
   <source>If it is one of your own sections, use “Refer to a section…”: it follows every move.</source>
   <translation>Ist es einer Ihrer eigenen Abschnitte, nutzen Sie „Auf einen Abschnitt verweisen…“: Das folgt jedem Umzug.</translation>
  </message>
  <message>
   <source>In the United States a rule for employees is presumed unlawful where somebody who depends on the job could read it as a ban on speaking up together. Whether that reading still stands is uncertain: the board’s majority and guidance changed in 2025.</source>
   <translation>In den Vereinigten Staaten gilt eine Regel für Beschäftigte als vermutlich unzulässig, wenn jemand, der auf die Stelle angewiesen ist, sie als Verbot lesen könnte, sich gemeinsam zu äußern. Ob diese Lesart noch gilt, ist unsicher: Die Mehrheit der Behörde und ihre Leitlinien änderten sich 2025.</translation>
  </message>
  <message>
   <source>In the United States a text that may keep people from reporting is itself a breach for issuers. The notice about trade secrets and the European directive were not looked up.</source>
   <translation>In den Vereinigten Staaten ist ein Text, der Menschen vom Melden abhalten kann, für börsennotierte Unternehmen selbst ein Verstoß. Der Hinweis zu Geschäftsgeheimnissen und die europäische Richtlinie wurden nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>In the end only certain types of postings should need somebody’s yes beforehand.</source>
   <translation>Am Ende sollten nur bestimmte Arten von Beiträgen vorher ein Ja brauchen.</translation>
  </message>
  <message>
   <source>It is hard to enforce, and people who might become customers cannot see you.</source>
   <translation>Es ist schwer durchzusetzen, und wer Kunde werden könnte, sieht Sie nicht.</translation>
  </message>
  <message>
   <source>It is kept as it is; a newer smguide may have a form for it.</source>
   <translation>Er bleibt, wie er ist; ein neueres smguide hat vielleicht ein Formular dafür.</translation>
  </message>
  <message>
   <source>It is very hard for outsiders to be timely, natural and effective.</source>
   <translation>Für Außenstehende ist es sehr schwer, rechtzeitig, natürlich und wirksam zu sein.</translation>
  </message>
  <message>
   <source>It may be given away, lost or stolen, and people must know whom to call.</source>
   <translation>Es kann weitergegeben, verloren oder gestohlen werden, und man muss wissen, wen man anruft.</translation>
  </message>
  <message>
   <source>It will happen; on the day it is too late to agree on it.</source>
   <translation>Es wird geschehen; an dem Tag ist es zu spät, sich darüber zu einigen.</translation>
  </message>
  <message>
   <source>It works only when somebody is tasked with it and committed to it.</source>
   <translation>Es gelingt nur, wenn jemand damit beauftragt ist und dahintersteht.</translation>
  </message>
  <message>
   <source>Its fields can be neither shown nor checked here.</source>
   <translation>Seine Felder lassen sich hier weder zeigen noch prüfen.</translation>
  </message>
  <message>
   <source>Keep it as settled</source>
   <translation>Als gefestigt behalten</translation>
  </message>
  <message>
   <source>Keep it as settled, change it, or name another day.</source>
   <translation>Behalten Sie sie als gefestigt, ändern Sie sie, oder nennen Sie einen anderen Tag.</translation>
  </message>
  <message>
   <source>Keep the comment, the ground, the day and who decided.</source>
   <translation>Bewahren Sie den Kommentar, den Grund, den Tag und wer entschieden hat auf.</translation>
  </message>
  <message>
   <source>Led by people from inside</source>
   <translation>Von Leuten aus dem Haus geleitet</translation>
  </message>
  <message>
   <source>Led by people who know the house</source>
   <translation>Geleitet von Leuten, die das Haus kennen</translation>
  </message>
  <message>
   <source>Let a later phase ask less or the same; use “stricter for a while”.</source>
   <translation>Lassen Sie eine spätere Phase weniger oder gleich viel verlangen; nutzen Sie „Eine Zeit lang strenger“.</translation>
  </message>
  <message>
   <source>Let a person answer too; the automatic note may say that somebody is coming.</source>
   <translation>Lassen Sie auch einen Menschen antworten; die automatische Nachricht darf sagen, dass jemand kommt.</translation>
  </message>
  <message>
   <source>Let everyday posts pass with fewer steps, or read them afterwards.</source>
   <translation>Lassen Sie alltägliche Beiträge mit weniger Schritten durch, oder lesen Sie sie hinterher.</translation>
  </message>
  <message>
   <source>Let people sign with a name, and keep the organisation’s for notices.</source>
   <translation>Lassen Sie Menschen mit Namen unterschreiben, und behalten Sie den der Organisation für Bekanntmachungen.</translation>
  </message>
  <message>
   <source>Let somebody who knows the house own it; they may learn alongside.</source>
   <translation>Geben Sie ihn jemandem in die Hand, der das Haus kennt; die anderen dürfen dabei lernen.</translation>
  </message>
  <message>
   <source>Let them suggest and draft; somebody inside reads and signs.</source>
   <translation>Lassen Sie sie vorschlagen und entwerfen; jemand aus dem Haus liest und zeichnet.</translation>
  </message>
  <message>
   <source>Let two people of each group try it, and note what came of it.</source>
   <translation>Lassen Sie es zwei Personen jeder Gruppe ausprobieren, und notieren Sie, was dabei herauskam.</translation>
  </message>
  <message>
   <source>Levels of access that are described</source>
   <translation>Beschriebene Stufen des Zugangs</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to what people were told.</source>
   <translation>Beschränken Sie es auf Ihre eigenen Kanäle und auf das, was man den Leuten gesagt hat.</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to working hours.</source>
   <translation>Beschränken Sie es auf Ihre eigenen Kanäle und auf die Arbeitszeit.</translation>
  </message>
  <message>
   <source>Link to a section that exists, or remove the link.</source>
   <translation>Verweisen Sie auf einen Abschnitt, den es gibt, oder entfernen Sie den Verweis.</translation>
  </message>
  <message>
   <source>Links and laws that lead nowhere</source>
   <translation>Verweise und Gesetze, die ins Leere führen</translation>
  </message>
  <message>
   <source>List it with who looks after it and when somebody last looked at its access.</source>
   <translation>Führen Sie es auf, mit der Person, die sich darum kümmert, und dem Tag, an dem zuletzt jemand nach dem Zugang gesehen hat.</translation>
  </message>
  <message>
   <source>List the grounds, publish them, and note each removal.</source>
   <translation>Führen Sie die Gründe auf, veröffentlichen Sie sie, und notieren Sie jedes Entfernen.</translation>
  </message>
  <message>
   <source>List the steps, the platform’s contact and telephone numbers that were tried.</source>
   <translation>Führen Sie die Schritte auf, die Anlaufstelle der Plattform und Telefonnummern, die ausprobiert wurden.</translation>
  </message>
  <message>
   <source>Listening beyond one’s own pages</source>
   <translation>Zuhören über die eigenen Seiten hinaus</translation>
  </message>
  <message>
   <source>Listening for a few weeks first</source>
   <translation>Erst ein paar Wochen zuhören</translation>
  </message>
  <message>
   <source>Lists that others rely on</source>
   <translation>Listen, auf die sich andere stützen</translation>
  </message>
  <message>
   <source>Look through them, then enter the next day.</source>
   <translation>Sehen Sie sie durch, und tragen Sie dann den nächsten Tag ein.</translation>
  </message>
  <message>
   <source>Look who can still sign in, and enter the day.</source>
   <translation>Sehen Sie nach, wer sich noch anmelden kann, und tragen Sie den Tag ein.</translation>
  </message>
  <message>
   <source>Looking afterwards and a way back are what make it safe to ask less beforehand.</source>
   <translation>Hinterher ansehen und ein Weg zurück machen es sicher, vorher weniger zu verlangen.</translation>
  </message>
  <message>
   <source>Make it a reference</source>
   <translation>Zu einem Verweis machen</translation>
  </message>
  <message>
   <source>Messages that serve a goal</source>
   <translation>Botschaften, die einem Ziel dienen</translation>
  </message>
  <message>
   <source>More than advertising</source>
   <translation>Mehr als Werbung</translation>
  </message>
  <message>
   <source>More than announcements</source>
   <translation>Mehr als Ankündigungen</translation>
  </message>
  <message>
   <source>More than half of the states forbid employers to ask for private passwords, for being added as a friend, or for opening an account in front of a manager. The lists of states differ; employers’ own accounts are excepted.</source>
   <translation>Mehr als die Hälfte der Bundesstaaten verbietet Arbeitgebern, nach privaten Passwörtern zu fragen, eine Freundschaftsanfrage zu verlangen oder ein Konto vor den Augen einer Führungskraft öffnen zu lassen. Die Listen der Staaten unterscheiden sich; eigene Konten des Arbeitgebers sind ausgenommen.</translation>
  </message>
  <message>
   <source>More than marketing</source>
   <translation>Mehr als Marketing</translation>
  </message>
  <message>
   <source>More than one person, and every one of them truly able to do it.</source>
   <translation>Mehr als eine Person, und jede davon wirklich dazu in der Lage.</translation>
  </message>
  <message>
   <source>Most accounts are lost through a leaver or a borrowed password.</source>
   <translation>Die meisten Konten gehen durch einen Weggang oder ein geliehenes Passwort verloren.</translation>
  </message>
  <message>
   <source>Most people stay where they are going anyway.</source>
   <translation>Die meisten Menschen bleiben, wo sie ohnehin hingehen.</translation>
  </message>
  <message>
   <source>Move it up, or remove it.</source>
   <translation>Schieben Sie sie nach oben, oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Name WCAG 2.1, level AA, and from when on; old posts are excepted.</source>
   <translation>Nennen Sie WCAG 2.1, Stufe AA, und ab wann; alte Beiträge sind ausgenommen.</translation>
  </message>
  <message>
   <source>Name a course, how often it is repeated, and where it is noted.</source>
   <translation>Nennen Sie einen Kurs, wie oft er wiederholt wird und wo er notiert wird.</translation>
  </message>
  <message>
   <source>Name a deadline, such as the same day, and check once a year who can sign in.</source>
   <translation>Nennen Sie eine Frist, etwa denselben Tag, und prüfen Sie einmal im Jahr, wer sich anmelden kann.</translation>
  </message>
  <message>
   <source>Name a number, a time or a day, or who decides.</source>
   <translation>Nennen Sie eine Zahl, eine Zeit oder einen Tag, oder wer entscheidet.</translation>
  </message>
  <message>
   <source>Name a person for each department, or take the department out.</source>
   <translation>Nennen Sie für jede Abteilung eine Person, oder nehmen Sie die Abteilung heraus.</translation>
  </message>
  <message>
   <source>Name an owner and the day somebody last looked at what it may do.</source>
   <translation>Nennen Sie eine verantwortliche Person und den Tag, an dem zuletzt jemand nachgesehen hat, was es darf.</translation>
  </message>
  <message>
   <source>Name at least two people who work here now.</source>
   <translation>Nennen Sie mindestens zwei Personen, die jetzt hier arbeiten.</translation>
  </message>
  <message>
   <source>Name it: fewer calls, more applicants, better products.</source>
   <translation>Nennen Sie es: weniger Anrufe, mehr Bewerber, bessere Produkte.</translation>
  </message>
  <message>
   <source>Name one person. A team can share the work, not the answer.</source>
   <translation>Nennen Sie eine Person. Ein Team kann sich die Arbeit teilen, nicht die Verantwortung.</translation>
  </message>
  <message>
   <source>Name somebody for evenings and weekends, with a number that works.</source>
   <translation>Nennen Sie jemanden für Abende und Wochenenden, mit einer Nummer, die funktioniert.</translation>
  </message>
  <message>
   <source>Name somebody from each, or accept this with the reason.</source>
   <translation>Nennen Sie jemanden aus jeder Abteilung, oder nehmen Sie dies mit dem Grund hin.</translation>
  </message>
  <message>
   <source>Name somebody inside who answers for it, or pause it.</source>
   <translation>Nennen Sie jemanden im Haus, der dafür einsteht, oder lassen Sie den Kanal ruhen.</translation>
  </message>
  <message>
   <source>Name somebody who works here now.</source>
   <translation>Nennen Sie jemanden, der jetzt hier arbeitet.</translation>
  </message>
  <message>
   <source>Name the body or the person.</source>
   <translation>Nennen Sie das Gremium oder die Person.</translation>
  </message>
  <message>
   <source>Name the channels that count for fair disclosure, and what holds for the personal accounts of executives.</source>
   <translation>Nennen Sie die Kanäle, die für eine faire Offenlegung zählen, und was für die persönlichen Konten von Führungskräften gilt.</translation>
  </message>
  <message>
   <source>Name the course, or choose a form that you master.</source>
   <translation>Nennen Sie den Kurs, oder wählen Sie eine Form, die Sie beherrschen.</translation>
  </message>
  <message>
   <source>Name the kinds of information and an example of each.</source>
   <translation>Nennen Sie die Arten von Informationen und je ein Beispiel.</translation>
  </message>
  <message>
   <source>Name the kinds of information, with an example of each.</source>
   <translation>Nennen Sie die Arten von Informationen, mit je einem Beispiel.</translation>
  </message>
  <message>
   <source>Name the people who sign there.</source>
   <translation>Nennen Sie die Menschen, die dort unterschreiben.</translation>
  </message>
  <message>
   <source>Name the people, and the tool if they use one.</source>
   <translation>Nennen Sie die Personen und das Werkzeug, falls sie eines nutzen.</translation>
  </message>
  <message>
   <source>Name the person or role: “the channel owner approves …”.</source>
   <translation>Nennen Sie die Person oder Rolle: „Wer für den Kanal verantwortlich ist, gibt … frei“.</translation>
  </message>
  <message>
   <source>Name the person who looks after them.</source>
   <translation>Nennen Sie die Person, die sich um sie kümmert.</translation>
  </message>
  <message>
   <source>Name the spokespersons.</source>
   <translation>Nennen Sie, wer für Sie sprechen darf.</translation>
  </message>
  <message>
   <source>Name them. A general sentence may not put a ban right that reaches too far.</source>
   <translation>Nennen Sie sie. Ein allgemeiner Satz macht ein Verbot, das zu weit reicht, womöglich nicht wieder gut.</translation>
  </message>
  <message>
   <source>Name those who may, here or under Moderation.</source>
   <translation>Nennen Sie, wer es darf, hier oder unter Moderation.</translation>
  </message>
  <message>
   <source>Named and trained authors</source>
   <translation>Genannte und geschulte Verfasser</translation>
  </message>
  <message>
   <source>Names that are listed nowhere</source>
   <translation>Namen, die nirgends aufgeführt sind</translation>
  </message>
  <message>
   <source>Networks only for colleagues often fade without anybody deciding it.</source>
   <translation>Netzwerke nur für Kollegen schlafen oft ein, ohne dass es jemand beschließt.</translation>
  </message>
  <message>
   <source>Never only an intern</source>
   <translation>Nie nur ein Praktikant</translation>
  </message>
  <message>
   <source>News that moves the share price</source>
   <translation>Neuigkeiten, die den Aktienkurs bewegen</translation>
  </message>
  <message>
   <source>No channel reaches “{row}”.</source>
   <translation>Kein Kanal erreicht „{row}“.</translation>
  </message>
  <message>
   <source>No hours are set aside to look at what the figures and the answers mean.</source>
   <translation>Keine Stunden sind vorgesehen, um anzusehen, was die Zahlen und die Antworten bedeuten.</translation>
  </message>
  <message>
   <source>No plan says how you get to {goals}.</source>
   <translation>Kein Plan sagt, wie Sie {goals} erreichen.</translation>
  </message>
  <message>
   <source>Nobody can follow what they have not been told.</source>
   <translation>Niemand kann befolgen, was man ihm nicht gesagt hat.</translation>
  </message>
  <message>
   <source>Nobody comes by a place of one’s own by chance; it has to be marketed.</source>
   <translation>Zu einem eigenen Ort kommt niemand zufällig; man muss ihn bekannt machen.</translation>
  </message>
  <message>
   <source>Nobody follows the king of dull.</source>
   <translation>Niemand folgt dem König der Langeweile.</translation>
  </message>
  <message>
   <source>Nobody has asked for a year where the people you want to reach go.</source>
   <translation>Seit einem Jahr hat niemand gefragt, wohin die Menschen gehen, die Sie erreichen wollen.</translation>
  </message>
  <message>
   <source>Nobody is named as owner of these guidelines.</source>
   <translation>Niemand ist als verantwortlich für diese Richtlinien genannt.</translation>
  </message>
  <message>
   <source>Nobody is named who answers for what you do on social media.</source>
   <translation>Niemand ist genannt, der für Ihr Tun in sozialen Medien einsteht.</translation>
  </message>
  <message>
   <source>Nobody is named who reads along on “{row}”.</source>
   <translation>Niemand ist genannt, der bei „{row}“ mitliest.</translation>
  </message>
  <message>
   <source>Nobody should learn in public what a morning would have taught.</source>
   <translation>Niemand sollte öffentlich lernen, was ein Vormittag gelehrt hätte.</translation>
  </message>
  <message>
   <source>Nobody speaks for {departments} when these guidelines are agreed.</source>
   <translation>Niemand spricht für {departments}, wenn diese Richtlinien vereinbart werden.</translation>
  </message>
  <message>
   <source>Nobody writes a plan while the telephone rings.</source>
   <translation>Niemand schreibt einen Plan, während das Telefon klingelt.</translation>
  </message>
  <message>
   <source>Nobody writes on “{row}” under their own name.</source>
   <translation>Niemand schreibt bei „{row}“ unter eigenem Namen.</translation>
  </message>
  <message>
   <source>Not heard so far: {departments}.</source>
   <translation>Bisher nicht gehört: {departments}.</translation>
  </message>
  <message>
   <source>Not to experiment is a mistake; to do it without commitment is one too.</source>
   <translation>Nichts auszuprobieren ist ein Fehler; es ohne feste Zusage zu tun, auch.</translation>
  </message>
  <message>
   <source>Nothing forbids posting news that would move the share price.</source>
   <translation>Nichts verbietet, Neuigkeiten zu veröffentlichen, die den Aktienkurs bewegen würden.</translation>
  </message>
  <message>
   <source>Nothing here says that people write under their own name and say they work for you.</source>
   <translation>Nichts sagt hier, dass man unter eigenem Namen schreibt und sagt, dass man für Sie arbeitet.</translation>
  </message>
  <message>
   <source>Nothing here says what is confidential, and what belongs to others.</source>
   <translation>Nichts sagt hier, was vertraulich ist und was anderen gehört.</translation>
  </message>
  <message>
   <source>Nothing measurable says when “{stage}” {way}.</source>
   <translation>Nichts Messbares sagt, wann „{stage}“ {way}.</translation>
  </message>
  <message>
   <source>Nothing names the standard that new posts have to meet.</source>
   <translation>Nichts nennt die Norm, der neue Beiträge genügen müssen.</translation>
  </message>
  <message>
   <source>Nothing says by when somebody who leaves loses access.</source>
   <translation>Nichts sagt, bis wann jemand, der geht, den Zugang verliert.</translation>
  </message>
  <message>
   <source>Nothing says how long posts and their approvals are kept.</source>
   <translation>Nichts sagt, wie lange Beiträge und ihre Freigaben aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Nothing says how long posts, comments and approvals are kept.</source>
   <translation>Nichts sagt, wie lange Beiträge, Kommentare und Freigaben aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Nothing says how paid posts and gifts are marked as advertising.</source>
   <translation>Nichts sagt, wie bezahlte Beiträge und Geschenke als Werbung gekennzeichnet werden.</translation>
  </message>
  <message>
   <source>Nothing says how people find {names}.</source>
   <translation>Nichts sagt, wie man {names} findet.</translation>
  </message>
  <message>
   <source>Nothing says how people learn about “{row}”.</source>
   <translation>Nichts sagt, wie man von „{row}“ erfährt.</translation>
  </message>
  <message>
   <source>Nothing says how somebody gets a picture of themselves taken down.</source>
   <translation>Nichts sagt, wie jemand ein Bild von sich entfernen lassen kann.</translation>
  </message>
  <message>
   <source>Nothing says how soon people get an answer.</source>
   <translation>Nichts sagt, wie bald man eine Antwort bekommt.</translation>
  </message>
  <message>
   <source>Nothing says that advertising with an invented performer says so.</source>
   <translation>Nichts sagt, dass Werbung mit erfundenen Darstellern dies angibt.</translation>
  </message>
  <message>
   <source>Nothing says that comments are removed by published rules, whatever the opinion.</source>
   <translation>Nichts sagt, dass Kommentare nach veröffentlichten Regeln entfernt werden, gleich welche Meinung.</translation>
  </message>
  <message>
   <source>Nothing says that confidential and personal data stay out of AI tools.</source>
   <translation>Nichts sagt, dass vertrauliche und personenbezogene Daten nicht in KI-Werkzeuge gehören.</translation>
  </message>
  <message>
   <source>Nothing says that disclosure counts on private accounts too.</source>
   <translation>Nichts sagt, dass Offenlegung auch auf privaten Konten gilt.</translation>
  </message>
  <message>
   <source>Nothing says that films carry captions.</source>
   <translation>Nichts sagt, dass Filme Untertitel haben.</translation>
  </message>
  <message>
   <source>Nothing says that no child can be recognised without a guardian’s consent.</source>
   <translation>Nichts sagt, dass kein Kind ohne Einwilligung der Sorgeberechtigten erkennbar ist.</translation>
  </message>
  <message>
   <source>Nothing says that no patient is shown or named without written authorisation.</source>
   <translation>Nichts sagt, dass kein Patient ohne schriftliche Einwilligung gezeigt oder genannt wird.</translation>
  </message>
  <message>
   <source>Nothing says that nobody reviews your own products as if they were a customer.</source>
   <translation>Nichts sagt, dass niemand Ihre eigenen Produkte bewertet, als wäre er Kunde.</translation>
  </message>
  <message>
   <source>Nothing says that people are asked before their picture or name is posted.</source>
   <translation>Nichts sagt, dass Menschen gefragt werden, bevor ihr Bild oder Name veröffentlicht wird.</translation>
  </message>
  <message>
   <source>Nothing says that people may speak about pay, hours and working conditions.</source>
   <translation>Nichts sagt, dass man über Lohn, Arbeitszeit und Arbeitsbedingungen sprechen darf.</translation>
  </message>
  <message>
   <source>Nothing says that people must name their tie to you when they praise what you do.</source>
   <translation>Nichts sagt, dass man seine Verbindung zu Ihnen nennen muss, wenn man lobt, was Sie tun.</translation>
  </message>
  <message>
   <source>Nothing says that pictures are described for people who cannot see them.</source>
   <translation>Nichts sagt, dass Bilder für Menschen beschrieben werden, die sie nicht sehen können.</translation>
  </message>
  <message>
   <source>Nothing says that the platform’s label for paid content is used.</source>
   <translation>Nichts sagt, dass die Kennzeichnung der Plattform für bezahlte Inhalte verwendet wird.</translation>
  </message>
  <message>
   <source>Nothing says that “these are my own views” does not replace saying where one works.</source>
   <translation>Nichts sagt, dass „das ist meine eigene Meinung“ nicht ersetzt, zu sagen, wo man arbeitet.</translation>
  </message>
  <message>
   <source>Nothing says what happens in a crisis.</source>
   <translation>Nichts sagt, was in einer Krise geschieht.</translation>
  </message>
  <message>
   <source>Nothing says what holds for contests and prize draws.</source>
   <translation>Nichts sagt, was für Wettbewerbe und Verlosungen gilt.</translation>
  </message>
  <message>
   <source>Nothing says what holds for politics and elections.</source>
   <translation>Nichts sagt, was für Politik und Wahlen gilt.</translation>
  </message>
  <message>
   <source>Nothing says what people learn before they post.</source>
   <translation>Nichts sagt, was man lernt, bevor man veröffentlicht.</translation>
  </message>
  <message>
   <source>Nothing says what to do when somebody takes over an account.</source>
   <translation>Nichts sagt, was zu tun ist, wenn jemand ein Konto übernimmt.</translation>
  </message>
  <message>
   <source>Nothing says what you do when somebody criticises you.</source>
   <translation>Nichts sagt, was Sie tun, wenn jemand Sie kritisiert.</translation>
  </message>
  <message>
   <source>Nothing says what you need to use pictures, music or texts of others.</source>
   <translation>Nichts sagt, was Sie brauchen, um Bilder, Musik oder Texte anderer zu nutzen.</translation>
  </message>
  <message>
   <source>Nothing says what your goals are.</source>
   <translation>Nichts sagt, was Ihre Ziele sind.</translation>
  </message>
  <message>
   <source>Nothing says when these guidelines are looked at again.</source>
   <translation>Nichts sagt, wann diese Richtlinien wieder angesehen werden.</translation>
  </message>
  <message>
   <source>Nothing says whether AI may be used, what is labelled and who checks it.</source>
   <translation>Nichts sagt, ob KI genutzt werden darf, was gekennzeichnet wird und wer es prüft.</translation>
  </message>
  <message>
   <source>Nothing says whether people confirm that they have read these guidelines.</source>
   <translation>Nichts sagt, ob man bestätigt, diese Richtlinien gelesen zu haben.</translation>
  </message>
  <message>
   <source>Nothing says whether posts of employees are watched, what for and how far.</source>
   <translation>Nichts sagt, ob Beiträge von Beschäftigten beobachtet werden, wozu und wie weit.</translation>
  </message>
  <message>
   <source>Nothing says which aim of the organisation {goals} would serve.</source>
   <translation>Nichts sagt, welchem Zweck der Organisation {goals} dienen würde.</translation>
  </message>
  <message>
   <source>Nothing says which channels the market was told to watch.</source>
   <translation>Nichts sagt, auf welche Kanäle der Markt hingewiesen wurde.</translation>
  </message>
  <message>
   <source>Nothing says who alone may speak to investors and the market.</source>
   <translation>Nichts sagt, wer allein mit Anlegern und dem Markt sprechen darf.</translation>
  </message>
  <message>
   <source>Nothing says who may use your name and logo.</source>
   <translation>Nichts sagt, wer Ihren Namen und Ihr Logo verwenden darf.</translation>
  </message>
  <message>
   <source>Nothing says who reminds people to disclose, and who looks whether they do.</source>
   <translation>Nichts sagt, wer an die Offenlegung erinnert und wer nachsieht, ob sie geschieht.</translation>
  </message>
  <message>
   <source>Nothing speaks of financial promotions.</source>
   <translation>Nichts spricht von Werbung für Finanzprodukte.</translation>
  </message>
  <message>
   <source>Nothing speaks of the marketing rule, or of keeping posts for five years.</source>
   <translation>Nichts spricht von der Werberegel oder davon, Beiträge fünf Jahre aufzubewahren.</translation>
  </message>
  <message>
   <source>Nothing was noted for a year on how {sections} did in practice.</source>
   <translation>Seit einem Jahr wurde nichts darüber notiert, wie sich {sections} in der Praxis bewährt.</translation>
  </message>
  <message>
   <source>Numbers of sections that were typed by hand</source>
   <translation>Von Hand getippte Nummern von Abschnitten</translation>
  </message>
  <message>
   <source>Offer one, such as “These are my own views.”</source>
   <translation>Bieten Sie einen an, etwa „Das ist meine eigene Meinung.“</translation>
  </message>
  <message>
   <source>One answers whose opinion it is, the other what the tie is; texts often mix them up.</source>
   <translation>Das eine sagt, wessen Meinung es ist, das andere, welche Verbindung besteht; Texte verwechseln das oft.</translation>
  </message>
  <message>
   <source>One fact told in two ways</source>
   <translation>Eine Tatsache, zweimal verschieden erzählt</translation>
  </message>
  <message>
   <source>One process for everything, to begin with</source>
   <translation>Ein Ablauf für alles, für den Anfang</translation>
  </message>
  <message>
   <source>Only an authorised person may communicate or approve a financial promotion, and each post has to be right on its own.</source>
   <translation>Nur eine zugelassene Person darf Finanzwerbung verbreiten oder freigeben, und jeder Beitrag muss für sich genommen stimmen.</translation>
  </message>
  <message>
   <source>Open it, or accept this with the reason.</source>
   <translation>Öffnen Sie ihn, oder nehmen Sie dies mit dem Grund hin.</translation>
  </message>
  <message>
   <source>Open it, or write down the reason.</source>
   <translation>Öffnen Sie ihn, oder schreiben Sie den Grund auf.</translation>
  </message>
  <message>
   <source>Open the section and correct the field.</source>
   <translation>Öffnen Sie den Abschnitt, und berichtigen Sie das Feld.</translation>
  </message>
  <message>
   <source>Other people’s pictures and music</source>
   <translation>Bilder und Musik anderer</translation>
  </message>
  <message>
   <source>Other sections and the posting rules choose from these lists.</source>
   <translation>Andere Abschnitte und die Regeln zum Veröffentlichen wählen aus diesen Listen.</translation>
  </message>
  <message>
   <source>Pass the earlier step first, or say that it is open again.</source>
   <translation>Schließen Sie erst den früheren Schritt ab, oder sagen Sie, dass er wieder offen ist.</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patienten</translation>
  </message>
  <message>
   <source>People at the top with a full diary</source>
   <translation>Leute an der Spitze mit vollem Kalender</translation>
  </message>
  <message>
   <source>People follow a rule more readily when they know how a breach is dealt with.</source>
   <translation>Man befolgt eine Regel eher, wenn man weiß, wie mit einem Verstoß umgegangen wird.</translation>
  </message>
  <message>
   <source>People follow what they can repeat.</source>
   <translation>Man befolgt, was man wiederholen kann.</translation>
  </message>
  <message>
   <source>People keep a secret they can recognise. That this also counts as a reasonable measure for trade secrets was not looked up.</source>
   <translation>Man bewahrt ein Geheimnis, das man erkennt. Dass dies auch als angemessene Maßnahme für Geschäftsgeheimnisse zählt, wurde nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>People read rules to find out about themselves.</source>
   <translation>Menschen lesen Regeln, um etwas über sich selbst zu erfahren.</translation>
  </message>
  <message>
   <source>People wait more calmly when they know for how long.</source>
   <translation>Man wartet ruhiger, wenn man weiß, wie lange.</translation>
  </message>
  <message>
   <source>People write because they expect an answer. Without a promise everybody guesses.</source>
   <translation>Menschen schreiben, weil sie eine Antwort erwarten. Ohne Versprechen rät jeder.</translation>
  </message>
  <message>
   <source>Performers that do not exist</source>
   <translation>Darsteller, die es nicht gibt</translation>
  </message>
  <message>
   <source>Pictures and names of people</source>
   <translation>Bilder und Namen von Menschen</translation>
  </message>
  <message>
   <source>Placeholders that were left</source>
   <translation>Stehen gebliebene Platzhalter</translation>
  </message>
  <message>
   <source>Places for customers only</source>
   <translation>Orte nur für Kunden</translation>
  </message>
  <message>
   <source>Places of one’s own are made known</source>
   <translation>Eigene Orte werden bekannt gemacht</translation>
  </message>
  <message>
   <source>Plan about as much time for listening as for posting, in-house and outside.</source>
   <translation>Planen Sie etwa so viel Zeit fürs Zuhören wie fürs Veröffentlichen ein, im Haus und außerhalb.</translation>
  </message>
  <message>
   <source>Plan less, share the channel with somebody, or agree on more hours.</source>
   <translation>Planen Sie weniger, teilen Sie den Kanal mit jemandem, oder vereinbaren Sie mehr Stunden.</translation>
  </message>
  <message>
   <source>Platforms that are gone</source>
   <translation>Plattformen, die es nicht mehr gibt</translation>
  </message>
  <message>
   <source>Posting on top of a full week is the first thing to be dropped.</source>
   <translation>Veröffentlichen zusätzlich zu einer vollen Woche ist das Erste, was wegfällt.</translation>
  </message>
  <message>
   <source>Posts of advisers can be advertising. These references were not looked up.</source>
   <translation>Beiträge von Beratern können Werbung sein. Diese Fundstellen wurden nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>Posts of public bodies are likely records; finance has periods of its own. For others it is good practice: a deleted post is hard to answer for.</source>
   <translation>Beiträge öffentlicher Stellen sind wahrscheinlich Akten; die Finanzbranche hat eigene Fristen. Für andere ist es gute Praxis: Für einen gelöschten Beitrag lässt sich schwer einstehen.</translation>
  </message>
  <message>
   <source>Posts that everybody can read</source>
   <translation>Beiträge, die alle lesen können</translation>
  </message>
  <message>
   <source>Powers that somebody holds</source>
   <translation>Befugnisse, die jemand hat</translation>
  </message>
  <message>
   <source>Promise what you can keep on a bad day, such as one working day.</source>
   <translation>Versprechen Sie, was Sie an einem schlechten Tag halten können, etwa einen Arbeitstag.</translation>
  </message>
  <message>
   <source>Promise what you can keep, and say where to go with what you do not answer.</source>
   <translation>Versprechen Sie, was Sie halten können, und sagen Sie, wohin man sich mit dem wendet, was Sie nicht beantworten.</translation>
  </message>
  <message>
   <source>Public bodies and charities are bound to stay neutral in many places. Which law applies to you was not looked up.</source>
   <translation>Öffentliche Stellen und gemeinnützige Organisationen sind vielerorts zur Neutralität verpflichtet. Welches Gesetz für Sie gilt, wurde nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>Put it in place, and tick it; or wait with the account.</source>
   <translation>Schaffen Sie es, und haken Sie es an; oder warten Sie mit dem Konto.</translation>
  </message>
  <message>
   <source>Put right what it showed and try again, or wait.</source>
   <translation>Beheben Sie, was sich gezeigt hat, und versuchen Sie es noch einmal, oder warten Sie.</translation>
  </message>
  <message>
   <source>Put somebody beside them who answers for it, or accept this with the reason.</source>
   <translation>Stellen Sie jemanden an ihre Seite, der dafür einsteht, oder nehmen Sie dies mit dem Grund hin.</translation>
  </message>
  <message>
   <source>Put somebody from inside in charge; an agency may draft.</source>
   <translation>Übertragen Sie es jemandem aus dem Haus; eine Agentur darf entwerfen.</translation>
  </message>
  <message>
   <source>Questions from outside do not keep to departments.</source>
   <translation>Fragen von außen halten sich nicht an Abteilungen.</translation>
  </message>
  <message>
   <source>Questions with an answer in the guidelines</source>
   <translation>Fragen mit einer Antwort in den Richtlinien</translation>
  </message>
  <message>
   <source>Readers look for what is promised there, and find nothing.</source>
   <translation>Leser suchen, was dort versprochen ist, und finden nichts.</translation>
  </message>
  <message>
   <source>Readers take a gap for carelessness, and cannot follow what is not there.</source>
   <translation>Leser halten eine Lücke für Nachlässigkeit und können nicht befolgen, was nicht da ist.</translation>
  </message>
  <message>
   <source>Readers weigh praise differently when they know where it comes from. In the United States a tie they would not expect must be disclosed clearly and conspicuously.</source>
   <translation>Leser gewichten Lob anders, wenn sie wissen, woher es kommt. In den Vereinigten Staaten muss eine Verbindung, mit der sie nicht rechnen würden, klar und auffällig offengelegt werden.</translation>
  </message>
  <message>
   <source>Reading along first</source>
   <translation>Erst mitlesen</translation>
  </message>
  <message>
   <source>Refer to another section, or take the reference out.</source>
   <translation>Verweisen Sie auf einen anderen Abschnitt, oder nehmen Sie den Verweis heraus.</translation>
  </message>
  <message>
   <source>References to a section that is gone</source>
   <translation>Verweise auf einen Abschnitt, den es nicht mehr gibt</translation>
  </message>
  <message>
   <source>Relaxing by what can be measured</source>
   <translation>Lockern nach dem, was sich messen lässt</translation>
  </message>
  <message>
   <source>Remove it, or name what you use instead.</source>
   <translation>Entfernen Sie es, oder nennen Sie, was Sie stattdessen nutzen.</translation>
  </message>
  <message>
   <source>Remove the empty clause</source>
   <translation>Die leere Klausel entfernen</translation>
  </message>
  <message>
   <source>Remove this name</source>
   <translation>Diesen Namen entfernen</translation>
  </message>
  <message>
   <source>Removing comments as a public body</source>
   <translation>Kommentare entfernen als öffentliche Stelle</translation>
  </message>
  <message>
   <source>Reporting wrongs in spite of secrecy</source>
   <translation>Missstände melden trotz Geheimhaltung</translation>
  </message>
  <message>
   <source>Reports that nobody reads cost as much as those that are read.</source>
   <translation>Berichte, die niemand liest, kosten so viel wie gelesene.</translation>
  </message>
  <message>
   <source>Reserve a fixed time, or ask somebody with a free hour to speak.</source>
   <translation>Reservieren Sie eine feste Zeit, oder bitten Sie jemanden mit einer freien Stunde zu sprechen.</translation>
  </message>
  <message>
   <source>Reviews by insiders that hide the tie can bring a fine for each one.</source>
   <translation>Bewertungen von Eingeweihten, die ihre Verbindung verschweigen, können je eine Geldbuße kosten.</translation>
  </message>
  <message>
   <source>Reviews by people who work for you</source>
   <translation>Bewertungen von Leuten, die für Sie arbeiten</translation>
  </message>
  <message>
   <source>Rights are mentioned, but not which: pay, hours, working conditions, organising.</source>
   <translation>Rechte werden erwähnt, aber nicht welche: Lohn, Arbeitszeit, Arbeitsbedingungen, sich zusammenschließen.</translation>
  </message>
  <message>
   <source>Rules show what they are worth in the give and take of real conversations.</source>
   <translation>Was Regeln wert sind, zeigt sich im Hin und Her echter Gespräche.</translation>
  </message>
  <message>
   <source>Rules that are never relaxed</source>
   <translation>Regeln, die nie gelockert werden</translation>
  </message>
  <message>
   <source>Rules that nobody can agree to</source>
   <translation>Regeln, denen niemand zustimmen kann</translation>
  </message>
  <message>
   <source>Say how often you post at least, or pause the channel.</source>
   <translation>Sagen Sie, wie oft Sie mindestens veröffentlichen, oder lassen Sie den Kanal ruhen.</translation>
  </message>
  <message>
   <source>Say how you train, how often somebody looks, and how mistakes are put right.</source>
   <translation>Sagen Sie, wie Sie schulen, wie oft jemand nachsieht und wie Fehler berichtigt werden.</translation>
  </message>
  <message>
   <source>Say it plainly; “we do not look at private accounts” is an answer too.</source>
   <translation>Sagen Sie es schlicht; „wir sehen uns keine privaten Konten an“ ist auch eine Antwort.</translation>
  </message>
  <message>
   <source>Say it under Disclosure, and for private accounts as well.</source>
   <translation>Sagen Sie es unter Offenlegung, und auch für private Konten.</translation>
  </message>
  <message>
   <source>Say it, and what you do with pictures of groups.</source>
   <translation>Sagen Sie es, und was Sie mit Bildern von Gruppen tun.</translation>
  </message>
  <message>
   <source>Say it, with examples: the background of a picture, a tag, an answer to a review.</source>
   <translation>Sagen Sie es, mit Beispielen: der Hintergrund eines Bildes, eine Markierung, eine Antwort auf eine Bewertung.</translation>
  </message>
  <message>
   <source>Say it; “we do not use it” is an answer too.</source>
   <translation>Sagen Sie es; „wir nutzen sie nicht“ ist auch eine Antwort.</translation>
  </message>
  <message>
   <source>Say once what each means, or use only one of them.</source>
   <translation>Sagen Sie einmal, was jedes bedeutet, oder verwenden Sie nur eines davon.</translation>
  </message>
  <message>
   <source>Say precisely what is meant, with examples, and what stays allowed: people may speak about their pay and their working conditions.</source>
   <translation>Sagen Sie genau, was gemeint ist, mit Beispielen, und was erlaubt bleibt: Man darf über seinen Lohn und seine Arbeitsbedingungen sprechen.</translation>
  </message>
  <message>
   <source>Say that commercial posts are marked in words and with the platform’s own label.</source>
   <translation>Sagen Sie, dass werbliche Beiträge in Worten und mit der eigenen Kennzeichnung der Plattform markiert werden.</translation>
  </message>
  <message>
   <source>Say that staff, managers and families neither write such reviews nor ask for them without a disclosure.</source>
   <translation>Sagen Sie, dass Beschäftigte, Führungskräfte und Familien solche Bewertungen weder schreiben noch ohne Offenlegung darum bitten.</translation>
  </message>
  <message>
   <source>Say to whom.</source>
   <translation>Sagen Sie, an wen.</translation>
  </message>
  <message>
   <source>Say what counts as one, that each post stands on its own, and who watches partners.</source>
   <translation>Sagen Sie, was als solche zählt, dass jeder Beitrag für sich steht und wer auf Partner achtet.</translation>
  </message>
  <message>
   <source>Say what counts as such and that nobody posts it before it is public.</source>
   <translation>Sagen Sie, was dazu zählt und dass es niemand veröffentlicht, bevor es öffentlich ist.</translation>
  </message>
  <message>
   <source>Say what is kept, for how long and by whom.</source>
   <translation>Sagen Sie, was aufbewahrt wird, wie lange und von wem.</translation>
  </message>
  <message>
   <source>Say what is kept, with edits and private messages, for how long and who exports it.</source>
   <translation>Sagen Sie, was aufbewahrt wird, mit Änderungen und privaten Nachrichten, wie lange und wer es sichert.</translation>
  </message>
  <message>
   <source>Say what is labelled, and who reads it before it is posted.</source>
   <translation>Sagen Sie, was gekennzeichnet wird und wer es vor dem Veröffentlichen liest.</translation>
  </message>
  <message>
   <source>Say what leads down again, or how long it lasts.</source>
   <translation>Sagen Sie, was wieder hinunterführt oder wie lange es gilt.</translation>
  </message>
  <message>
   <source>Say what makes you return to the phase before.</source>
   <translation>Sagen Sie, was Sie zur vorigen Phase zurückkehren lässt.</translation>
  </message>
  <message>
   <source>Say what may be entered, and which tools are allowed.</source>
   <translation>Sagen Sie, was eingegeben werden darf und welche Werkzeuge erlaubt sind.</translation>
  </message>
  <message>
   <source>Say what people may do, and turn some bans into advice on how to do it well.</source>
   <translation>Sagen Sie, was man darf, und machen Sie aus einigen Verboten Rat, wie man es gut macht.</translation>
  </message>
  <message>
   <source>Say what somebody must know and be able to do.</source>
   <translation>Sagen Sie, was jemand wissen und können muss.</translation>
  </message>
  <message>
   <source>Say what these guidelines do not forbid, and name it.</source>
   <translation>Sagen Sie, was diese Richtlinien nicht verbieten, und nennen Sie es.</translation>
  </message>
  <message>
   <source>Say what will be different for whom.</source>
   <translation>Sagen Sie, was für wen anders sein wird.</translation>
  </message>
  <message>
   <source>Say what your accounts stay out of, and what people may do in their own name.</source>
   <translation>Sagen Sie, wovon sich Ihre Konten fernhalten und was man im eigenen Namen tun darf.</translation>
  </message>
  <message>
   <source>Say when consent is needed, how it is recorded, and how it is taken back.</source>
   <translation>Sagen Sie, wann eine Einwilligung nötig ist, wie sie festgehalten und wie sie widerrufen wird.</translation>
  </message>
  <message>
   <source>Say when they do: on joining, and whenever a change concerns what they must do.</source>
   <translation>Sagen Sie, wann sie es tun: am Anfang und immer, wenn eine Änderung betrifft, was sie tun müssen.</translation>
  </message>
  <message>
   <source>Say where each is linked from, or how one joins.</source>
   <translation>Sagen Sie, von wo auf jeden verwiesen wird oder wie man beitritt.</translation>
  </message>
  <message>
   <source>Say where you tell people about it, again and again.</source>
   <translation>Sagen Sie, wo Sie den Leuten davon erzählen, immer wieder.</translation>
  </message>
  <message>
   <source>Say which kinds of post need no approval by then.</source>
   <translation>Sagen Sie, welche Arten von Beiträgen dann keine Freigabe mehr brauchen.</translation>
  </message>
  <message>
   <source>Say who belongs to it under Who may post.</source>
   <translation>Sagen Sie unter Wer veröffentlichen darf, wer dazugehört.</translation>
  </message>
  <message>
   <source>Say who declares one, who alone speaks, what stops, and who stands in.</source>
   <translation>Sagen Sie, wer eine ausruft, wer allein spricht, was ruht und wer vertritt.</translation>
  </message>
  <message>
   <source>Say who looks at posts as advertising, and how long they are kept.</source>
   <translation>Sagen Sie, wer Beiträge als Werbung ansieht und wie lange sie aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Say who looks at some of them, and how soon.</source>
   <translation>Sagen Sie, wer einige davon ansieht und wie bald.</translation>
  </message>
  <message>
   <source>Say who may, and what happens to accounts that pretend to be you. Do not forbid people to name you.</source>
   <translation>Sagen Sie, wer darf und was mit Konten geschieht, die sich als Sie ausgeben. Verbieten Sie niemandem, Sie zu nennen.</translation>
  </message>
  <message>
   <source>Say whom to ask and how soon it is done.</source>
   <translation>Sagen Sie, wen man fragt und wie bald es erledigt ist.</translation>
  </message>
  <message>
   <source>Saying who one is</source>
   <translation>Sagen, wer man ist</translation>
  </message>
  <message>
   <source>Score the service under Choosing services, and name the channel there.</source>
   <translation>Bewerten Sie den Dienst unter Dienste auswählen, und nennen Sie dort den Kanal.</translation>
  </message>
  <message>
   <source>Sections of an unknown kind</source>
   <translation>Abschnitte von unbekannter Art</translation>
  </message>
  <message>
   <source>Sections without words</source>
   <translation>Abschnitte ohne Worte</translation>
  </message>
  <message>
   <source>Senior people rarely find the time unless it stands in the diary.</source>
   <translation>Leitende finden selten Zeit, wenn sie nicht im Kalender steht.</translation>
  </message>
  <message>
   <source>Sentences that are hard to follow</source>
   <translation>Sätze, denen man schwer folgt</translation>
  </message>
  <message>
   <source>Services chosen by what you need</source>
   <translation>Dienste, gewählt nach dem Bedarf</translation>
  </message>
  <message>
   <source>Set a pause of 30 minutes</source>
   <translation>Eine Pause von 30 Minuten setzen</translation>
  </message>
  <message>
   <source>Set a pause, and have the answer read again before it goes out.</source>
   <translation>Setzen Sie eine Pause, und lassen Sie die Antwort noch einmal lesen, bevor sie hinausgeht.</translation>
  </message>
  <message>
   <source>Set the last day, and how many posts a week show that it lives.</source>
   <translation>Setzen Sie den letzten Tag und wie viele Beiträge pro Woche zeigen, dass es lebt.</translation>
  </message>
  <message>
   <source>Set the link again.</source>
   <translation>Setzen Sie den Verweis neu.</translation>
  </message>
  <message>
   <source>Set the next review</source>
   <translation>Die nächste Prüfung setzen</translation>
  </message>
  <message>
   <source>Several states protect lawful conduct and politics off duty. These references were not looked up; ask somebody who knows the law of your state.</source>
   <translation>Mehrere Bundesstaaten schützen rechtmäßiges Verhalten und Politik außerhalb der Arbeit. Diese Fundstellen wurden nicht nachgeschlagen; fragen Sie jemanden, der das Recht Ihres Staates kennt.</translation>
  </message>
  <message>
   <source>Showing people needs a legal basis, and consent can be withdrawn.</source>
   <translation>Menschen zu zeigen braucht eine Rechtsgrundlage, und eine Einwilligung kann widerrufen werden.</translation>
  </message>
  <message>
   <source>Sign with name and role</source>
   <translation>Mit Name und Rolle unterschreiben</translation>
  </message>
  <message>
   <source>Signed by a person</source>
   <translation>Von einem Menschen unterschrieben</translation>
  </message>
  <message>
   <source>Six steps in order</source>
   <translation>Sechs Schritte der Reihe nach</translation>
  </message>
  <message>
   <source>Six things in place</source>
   <translation>Sechs Dinge, die vorhanden sind</translation>
  </message>
  <message>
   <source>Skills that are still missing</source>
   <translation>Können, das noch fehlt</translation>
  </message>
  <message>
   <source>Social media goes both ways, and listening is the half that is forgotten.</source>
   <translation>Soziale Medien gehen in beide Richtungen, und das Zuhören ist die Hälfte, die vergessen wird.</translation>
  </message>
  <message>
   <source>Somebody among your readers cannot see, hear or read what you post without them.</source>
   <translation>Jemand unter Ihren Lesern kann ohne sie nicht sehen, hören oder lesen, was Sie veröffentlichen.</translation>
  </message>
  <message>
   <source>Somebody in charge</source>
   <translation>Jemand, der zuständig ist</translation>
  </message>
  <message>
   <source>Somebody in reserve</source>
   <translation>Jemand in Reserve</translation>
  </message>
  <message>
   <source>Somebody reads along</source>
   <translation>Jemand liest mit</translation>
  </message>
  <message>
   <source>Somebody who seemed a stranger and turns out to be one of you harms both.</source>
   <translation>Wer fremd schien und sich als einer von Ihnen erweist, schadet beiden.</translation>
  </message>
  <message>
   <source>Somebody who stirs</source>
   <translation>Jemand, der in Bewegung bringt</translation>
  </message>
  <message>
   <source>Starting with a single consistent process shows what can be relaxed later.</source>
   <translation>Ein einziger, einheitlicher Ablauf am Anfang zeigt, was sich später lockern lässt.</translation>
  </message>
  <message>
   <source>Static content needs the approval of a principal before use, and new members file it ten business days ahead in their first year. Notices after 2017 were not reviewed.</source>
   <translation>Feststehende Inhalte brauchen vor der Verwendung die Freigabe einer Aufsichtsperson, und neue Mitglieder reichen sie im ersten Jahr zehn Werktage vorher ein. Bekanntmachungen nach 2017 wurden nicht durchgesehen.</translation>
  </message>
  <message>
   <source>Static posts of brokers and dealers</source>
   <translation>Feststehende Beiträge von Maklern und Händlern</translation>
  </message>
  <message>
   <source>Stay where they are as well, and lead from there to yours.</source>
   <translation>Bleiben Sie auch dort, wo sie sind, und führen Sie von dort zu Ihrem Ort.</translation>
  </message>
  <message>
   <source>Staying on message means staying with what you defined in your goals.</source>
   <translation>Bei der Botschaft zu bleiben heißt, bei dem zu bleiben, was Sie in Ihren Zielen festgelegt haben.</translation>
  </message>
  <message>
   <source>Staying where people already are</source>
   <translation>Bleiben, wo die Menschen schon sind</translation>
  </message>
  <message>
   <source>Take it out, or make clear that only the organisation’s own accounts are meant.</source>
   <translation>Nehmen Sie es heraus, oder machen Sie klar, dass nur die eigenen Konten der Organisation gemeint sind.</translation>
  </message>
  <message>
   <source>Take that condition out; what the law asks for holds on every day.</source>
   <translation>Nehmen Sie diese Bedingung heraus; was das Gesetz verlangt, gilt an jedem Tag.</translation>
  </message>
  <message>
   <source>Take the acceptance back; it would cover the same thing again unseen.</source>
   <translation>Nehmen Sie das Hingenommene zurück; es würde dasselbe sonst noch einmal ungesehen abdecken.</translation>
  </message>
  <message>
   <source>Teaching, reminding and looking after disclosure</source>
   <translation>Offenlegung lehren, daran erinnern und danach sehen</translation>
  </message>
  <message>
   <source>Telling some before others can break the rules on fair disclosure; a social medium counts as public only where the market was told beforehand.</source>
   <translation>Es einigen vor anderen zu sagen, kann die Regeln zur fairen Offenlegung verletzen; ein soziales Medium gilt nur als öffentlich, wenn der Markt vorher davon erfahren hat.</translation>
  </message>
  <message>
   <source>Texts and pictures made with AI</source>
   <translation>Mit KI gemachte Texte und Bilder</translation>
  </message>
  <message>
   <source>The best voices are often not those with the highest titles.</source>
   <translation>Die besten Stimmen sind oft nicht die mit den höchsten Titeln.</translation>
  </message>
  <message>
   <source>The closed window before results</source>
   <translation>Die Ruhezeit vor den Ergebnissen</translation>
  </message>
  <message>
   <source>The experiment “{row}” does not say what you look at to tell whether it worked.</source>
   <translation>Der Versuch „{row}“ sagt nicht, woran Sie erkennen, ob er gelungen ist.</translation>
  </message>
  <message>
   <source>The experiment “{row}” has no last day.</source>
   <translation>Der Versuch „{row}“ hat keinen letzten Tag.</translation>
  </message>
  <message>
   <source>The experiment “{row}” is looked after by nobody.</source>
   <translation>Um den Versuch „{row}“ kümmert sich niemand.</translation>
  </message>
  <message>
   <source>The experiment “{row}” is not complete.</source>
   <translation>Der Versuch „{row}“ ist nicht vollständig.</translation>
  </message>
  <message>
   <source>The experiment “{row}” serves no goal.</source>
   <translation>Der Versuch „{row}“ dient keinem Ziel.</translation>
  </message>
  <message>
   <source>The fear of being left out opens accounts; it does not fill them.</source>
   <translation>Die Angst, etwas zu verpassen, eröffnet Konten; sie füllt sie nicht.</translation>
  </message>
  <message>
   <source>The first answer is written for oneself, the second for the reader.</source>
   <translation>Die erste Antwort schreibt man für sich, die zweite für die Leser.</translation>
  </message>
  <message>
   <source>The first figure was fixed on {date}, after you had begun on {begun}.</source>
   <translation>Die erste Zahl wurde am {date} festgelegt, nachdem Sie am {begun} begonnen hatten.</translation>
  </message>
  <message>
   <source>The first hour counts, and the usual way to sign in is gone.</source>
   <translation>Die erste Stunde zählt, und der übliche Weg zur Anmeldung ist weg.</translation>
  </message>
  <message>
   <source>The first question is who will be in charge; without a name it is nobody.</source>
   <translation>Die erste Frage ist, wer zuständig sein wird; ohne Namen ist es niemand.</translation>
  </message>
  <message>
   <source>The goal “{row}” is not yet said in one sentence.</source>
   <translation>Das Ziel „{row}“ ist noch nicht in einem Satz gesagt.</translation>
  </message>
  <message>
   <source>The largest service is of no use if your people are elsewhere.</source>
   <translation>Der größte Dienst nützt nichts, wenn Ihre Leute woanders sind.</translation>
  </message>
  <message>
   <source>The message “{row}” serves none of your goals.</source>
   <translation>Die Botschaft „{row}“ dient keinem Ihrer Ziele.</translation>
  </message>
  <message>
   <source>The number of “{row}” was last tried on {date}.</source>
   <translation>Die Nummer von „{row}“ wurde zuletzt am {date} ausprobiert.</translation>
  </message>
  <message>
   <source>The plan “{row}” does not say all four: the way, what we do, what it takes, and how you will know.</source>
   <translation>Der Plan „{row}“ sagt nicht alle vier: den Weg, was wir tun, was es braucht und woran Sie es merken.</translation>
  </message>
  <message>
   <source>The plan “{row}” serves no goal.</source>
   <translation>Der Plan „{row}“ dient keinem Ziel.</translation>
  </message>
  <message>
   <source>The platform’s own label for paid content</source>
   <translation>Die eigene Kennzeichnung der Plattform für bezahlte Inhalte</translation>
  </message>
  <message>
   <source>The review of these guidelines was due on {date}.</source>
   <translation>Die Prüfung dieser Richtlinien war am {date} fällig.</translation>
  </message>
  <message>
   <source>The rule for state and local bodies covers new posts in social media. The dates are 26 April 2027 for 50,000 people or more and 26 April 2028 for others; they come from an interim rule and may change again.</source>
   <translation>Die Regel für Bundesstaaten und Gemeinden gilt für neue Beiträge in sozialen Medien. Die Termine sind der 26. April 2027 ab 50.000 Menschen und der 26. April 2028 für andere; sie stammen aus einer vorläufigen Regel und können sich wieder ändern.</translation>
  </message>
  <message>
   <source>The same channels can inform, help and listen; most of their worth lies there.</source>
   <translation>Dieselben Kanäle können informieren, helfen und zuhören; darin liegt der größte Teil ihres Wertes.</translation>
  </message>
  <message>
   <source>There is no line for people who speak for themselves.</source>
   <translation>Es fehlt ein Satz für Leute, die für sich selbst sprechen.</translation>
  </message>
  <message>
   <source>These guidelines forbid {forbids} times and permit {permits} times.</source>
   <translation>Diese Richtlinien verbieten {forbids} Mal und erlauben {permits} Mal.</translation>
  </message>
  <message>
   <source>Those who must agree to these guidelines</source>
   <translation>Wer diesen Richtlinien zustimmen muss</translation>
  </message>
  <message>
   <source>Those whom nobody told hear it from somebody else.</source>
   <translation>Wem es niemand gesagt hat, der hört es von jemand anderem.</translation>
  </message>
  <message>
   <source>Three weeks are a good beginning.</source>
   <translation>Drei Wochen sind ein guter Anfang.</translation>
  </message>
  <message>
   <source>Time for those who speak</source>
   <translation>Zeit für die, die sprechen</translation>
  </message>
  <message>
   <source>Time to listen</source>
   <translation>Zeit zum Zuhören</translation>
  </message>
  <message>
   <source>Time to think about it</source>
   <translation>Zeit zum Nachdenken darüber</translation>
  </message>
  <message>
   <source>Tools that post for you</source>
   <translation>Werkzeuge, die für Sie veröffentlichen</translation>
  </message>
  <message>
   <source>Top-down methods miss the point: people stop asking, or stop posting.</source>
   <translation>Verfahren von oben herab verfehlen den Sinn: Die Leute fragen nicht mehr oder veröffentlichen nicht mehr.</translation>
  </message>
  <message>
   <source>Training before access</source>
   <translation>Schulung vor dem Zugang</translation>
  </message>
  <message>
   <source>Trials that are over</source>
   <translation>Proben, die vorbei sind</translation>
  </message>
  <message>
   <source>Tried before it goes out</source>
   <translation>Erprobt, bevor es hinausgeht</translation>
  </message>
  <message>
   <source>Trouble comes for unpredictable reasons and at unexpected times.</source>
   <translation>Ärger kommt aus unvorhersehbaren Gründen und zu unerwarteten Zeiten.</translation>
  </message>
  <message>
   <source>Try it, and enter the day.</source>
   <translation>Probieren Sie sie aus, und tragen Sie den Tag ein.</translation>
  </message>
  <message>
   <source>Twitter and X</source>
   <translation>Twitter und X</translation>
  </message>
  <message>
   <source>Two names for one place make people wonder whether both are meant.</source>
   <translation>Bei zwei Namen für einen Ort fragt man sich, ob beide gemeint sind.</translation>
  </message>
  <message>
   <source>Two or three shorter ones are easier to follow.</source>
   <translation>Zwei oder drei kürzeren folgt man leichter.</translation>
  </message>
  <message>
   <source>Two people for every channel</source>
   <translation>Zwei Personen für jeden Kanal</translation>
  </message>
  <message>
   <source>Typed numbers that no section has</source>
   <translation>Getippte Nummern, die kein Abschnitt hat</translation>
  </message>
  <message>
   <source>Use plain words, such as “I work for …” or “Ad”.</source>
   <translation>Verwenden Sie einfache Worte, etwa „Ich arbeite für …“ oder „Ad“.</translation>
  </message>
  <message>
   <source>Use today’s name, or say once that it was called Twitter.</source>
   <translation>Nutzen Sie den heutigen Namen, oder sagen Sie einmal, dass es früher Twitter hieß.</translation>
  </message>
  <message>
   <source>Use what is there, or say what has to change first.</source>
   <translation>Nutzen Sie, was da ist, oder sagen Sie, was sich erst ändern muss.</translation>
  </message>
  <message>
   <source>Voices that are chosen for their rank</source>
   <translation>Stimmen, die nach Rang gewählt werden</translation>
  </message>
  <message>
   <source>Voices who can do it</source>
   <translation>Stimmen, die es können</translation>
  </message>
  <message>
   <source>Voices who were asked</source>
   <translation>Stimmen, die gefragt wurden</translation>
  </message>
  <message>
   <source>Voices with their courses</source>
   <translation>Stimmen mit ihren Kursen</translation>
  </message>
  <message>
   <source>Watch the traffic for a few weeks before you have a plan for it.</source>
   <translation>Beobachten Sie ein paar Wochen, was dort geschieht, bevor Sie einen Plan dafür haben.</translation>
  </message>
  <message>
   <source>Watching people at work needs a purpose, a limit and notice; a works council may have a say. These references were not looked up.</source>
   <translation>Menschen bei der Arbeit zu beobachten braucht einen Zweck, eine Grenze und einen Hinweis; ein Betriebsrat kann mitreden. Diese Fundstellen wurden nicht nachgeschlagen.</translation>
  </message>
  <message>
   <source>Ways back</source>
   <translation>Wege zurück</translation>
  </message>
  <message>
   <source>What a goal serves</source>
   <translation>Wozu ein Ziel dient</translation>
  </message>
  <message>
   <source>What brokers and dealers keep</source>
   <translation>Was Makler und Händler aufbewahren</translation>
  </message>
  <message>
   <source>What has to be read twice is not read at all.</source>
   <translation>Was man zweimal lesen muss, wird gar nicht gelesen.</translation>
  </message>
  <message>
   <source>What heads of department did not agree to, their people are not given time for.</source>
   <translation>Wozu Abteilungsleitungen nicht zugestimmt haben, dafür bekommen ihre Leute keine Zeit.</translation>
  </message>
  <message>
   <source>What is accepted should be looked at again when it comes back.</source>
   <translation>Was hingenommen ist, sollte neu angesehen werden, wenn es wiederkommt.</translation>
  </message>
  <message>
   <source>What is confidential, with examples</source>
   <translation>Was vertraulich ist, mit Beispielen</translation>
  </message>
  <message>
   <source>What is hard to find or to join is not used.</source>
   <translation>Was schwer zu finden ist oder wo man schwer hineinkommt, wird nicht genutzt.</translation>
  </message>
  <message>
   <source>What is kept, and for how long</source>
   <translation>Was aufbewahrt wird, und wie lange</translation>
  </message>
  <message>
   <source>What is planned beyond the hours there are is done badly or at night.</source>
   <translation>Was über die vorhandenen Stunden hinaus geplant ist, wird schlecht gemacht oder nachts.</translation>
  </message>
  <message>
   <source>What is typed into somebody else’s tool has left the house.</source>
   <translation>Was man in ein fremdes Werkzeug tippt, hat das Haus verlassen.</translation>
  </message>
  <message>
   <source>What is watched, and what for</source>
   <translation>Was beobachtet wird, und wozu</translation>
  </message>
  <message>
   <source>What it is, how it works, who is there, how they behave, what it costs: whoever skips one of them finds out in public.</source>
   <translation>Was es ist, wie es funktioniert, wer dort ist, wie man sich dort benimmt, was es kostet: Wer eines davon auslässt, erfährt es öffentlich.</translation>
  </message>
  <message>
   <source>What makes somebody a voice</source>
   <translation>Was jemanden zu einer Stimme macht</translation>
  </message>
  <message>
   <source>What nobody gives to an AI tool</source>
   <translation>Was niemand einem KI-Werkzeug gibt</translation>
  </message>
  <message>
   <source>What nobody may forbid your people</source>
   <translation>Was niemand Ihren Leuten verbieten darf</translation>
  </message>
  <message>
   <source>What nobody reads nobody answers.</source>
   <translation>Was niemand liest, beantwortet niemand.</translation>
  </message>
  <message>
   <source>What nobody sees or understands has not been disclosed. That the profile alone is not enough is the view of the regulator’s staff, not the wording of a rule.</source>
   <translation>Was niemand sieht oder versteht, ist nicht offengelegt. Dass das Profil allein nicht genügt, ist die Ansicht der Mitarbeiter der Aufsicht, nicht der Wortlaut einer Regel.</translation>
  </message>
  <message>
   <source>What one does depends on what those who do it can do.</source>
   <translation>Was man tut, hängt davon ab, was die können, die es tun.</translation>
  </message>
  <message>
   <source>What one finds beforehand is a remark. Afterwards it is a complaint.</source>
   <translation>Was man vorher findet, ist eine Anmerkung. Danach ist es eine Beschwerde.</translation>
  </message>
  <message>
   <source>What people say to you is polite. What they say about you is useful.</source>
   <translation>Was Menschen zu Ihnen sagen, ist höflich. Was sie über Sie sagen, ist nützlich.</translation>
  </message>
  <message>
   <source>What stays inside, and what belongs to others</source>
   <translation>Was im Haus bleibt, und was anderen gehört</translation>
  </message>
  <message>
   <source>What you know of “{row}” has not been compared with the people on a service.</source>
   <translation>Was Sie über „{row}“ wissen, wurde nicht mit den Menschen bei einem Dienst verglichen.</translation>
  </message>
  <message>
   <source>When an account is taken over</source>
   <translation>Wenn ein Konto übernommen wird</translation>
  </message>
  <message>
   <source>When people get an answer</source>
   <translation>Wann man eine Antwort bekommt</translation>
  </message>
  <message>
   <source>When people leave</source>
   <translation>Wenn jemand geht</translation>
  </message>
  <message>
   <source>When people say that they work for you</source>
   <translation>Wenn man sagt, dass man für Sie arbeitet</translation>
  </message>
  <message>
   <source>When somebody is unhappy</source>
   <translation>Wenn jemand unzufrieden ist</translation>
  </message>
  <message>
   <source>When something goes badly wrong</source>
   <translation>Wenn etwas gründlich schiefgeht</translation>
  </message>
  <message>
   <source>Where people meet changes faster than any plan.</source>
   <translation>Wo Menschen sich treffen, ändert sich schneller als jeder Plan.</translation>
  </message>
  <message>
   <source>Where strangers cannot join, nothing social happens.</source>
   <translation>Wo Fremde nicht dazukommen können, entsteht nichts Gemeinsames.</translation>
  </message>
  <message>
   <source>Where two numbers stand, everybody follows the one that suits them.</source>
   <translation>Wo zwei Zahlen stehen, folgt jeder der, die ihm passt.</translation>
  </message>
  <message>
   <source>Which service suits depends on what you need, not on where everybody is.</source>
   <translation>Welcher Dienst passt, hängt davon ab, was Sie brauchen, nicht davon, wo alle sind.</translation>
  </message>
  <message>
   <source>Who has not yet taken in what you stand for often lacks the context.</source>
   <translation>Wer noch nicht aufgenommen hat, wofür Sie stehen, dem fehlt oft der Zusammenhang.</translation>
  </message>
  <message>
   <source>Who makes information public has to be named, trained, and looked at from time to time. The control speaks of own systems; social media are left to the organisation.</source>
   <translation>Wer Informationen öffentlich macht, muss benannt, geschult und von Zeit zu Zeit angesehen werden. Die Vorgabe spricht von eigenen Systemen; soziale Medien bleiben der Organisation überlassen.</translation>
  </message>
  <message>
   <source>Whoever posts pictures, sound or film that could be taken for real must say that they were made by AI. Texts on matters of public interest too, unless a person read them and answers for them; how far that reaches ordinary posts is disputed.</source>
   <translation>Wer Bilder, Ton oder Film veröffentlicht, die man für echt halten könnte, muss sagen, dass sie mit KI gemacht sind. Auch Texte zu Fragen von öffentlichem Interesse, außer ein Mensch hat sie gelesen und steht dafür ein; wie weit das gewöhnliche Beiträge trifft, ist umstritten.</translation>
  </message>
  <message>
   <source>Whoever posts speaks for all; alone and unprepared is unfair on them.</source>
   <translation>Wer veröffentlicht, spricht für alle; allein und unvorbereitet ist das unfair.</translation>
  </message>
  <message>
   <source>Whoever posts there literally speaks for the organisation.</source>
   <translation>Wer dort veröffentlicht, spricht buchstäblich für die Organisation.</translation>
  </message>
  <message>
   <source>Whoever profits from an endorsement may answer for it; reasonable procedures count.</source>
   <translation>Wer von einer Empfehlung profitiert, muss vielleicht für sie einstehen; angemessene Verfahren zählen.</translation>
  </message>
  <message>
   <source>Whoever runs a page answers for what the platform collects there, together with it.</source>
   <translation>Wer eine Seite betreibt, steht gemeinsam mit der Plattform für das ein, was sie dort sammelt.</translation>
  </message>
  <message>
   <source>Whoever speaks before listening is recognised as new by what they say.</source>
   <translation>Wer spricht, bevor er zuhört, ist an seinen Worten als neu zu erkennen.</translation>
  </message>
  <message>
   <source>Willing to sign one’s name is what makes a voice credible.</source>
   <translation>Wer mit seinem Namen unterschreibt, macht eine Stimme glaubwürdig.</translation>
  </message>
  <message>
   <source>With one person, a holiday or a resignation silences the channel.</source>
   <translation>Bei nur einer Person bringt ein Urlaub oder eine Kündigung den Kanal zum Schweigen.</translation>
  </message>
  <message>
   <source>Without activity it dies, however good it looks.</source>
   <translation>Ohne Leben darin stirbt sie, so gut sie auch aussieht.</translation>
  </message>
  <message>
   <source>Without goals nobody can tell whether it works, or what belongs and what does not.</source>
   <translation>Ohne Ziele kann niemand sagen, ob es wirkt oder was dazugehört und was nicht.</translation>
  </message>
  <message>
   <source>Wordings that readers understand</source>
   <translation>Formulierungen, die Leser verstehen</translation>
  </message>
  <message>
   <source>Work in progress, with a day for the next look</source>
   <translation>Nie ganz fertig, mit einem Tag für das nächste Ansehen</translation>
  </message>
  <message>
   <source>Write a sentence or two for them.</source>
   <translation>Schreiben Sie ein oder zwei Sätze für sie.</translation>
  </message>
  <message>
   <source>Write it, or remove it.</source>
   <translation>Schreiben Sie sie, oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Write its first clause, or remove the section.</source>
   <translation>Schreiben Sie die erste Klausel, oder entfernen Sie den Abschnitt.</translation>
  </message>
  <message>
   <source>Write one sentence that a new colleague could repeat from memory.</source>
   <translation>Schreiben Sie einen Satz, den jemand Neues aus dem Kopf wiederholen könnte.</translation>
  </message>
  <message>
   <source>Write what it stands for, or remove it.</source>
   <translation>Schreiben Sie, wofür er steht, oder entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>Writes easily, has something to say, knows the work from doing it: tick what is so.</source>
   <translation>Schreibt leicht, hat etwas zu sagen, kennt die Arbeit aus eigenem Tun: Haken Sie an, was zutrifft.</translation>
  </message>
  <message>
   <source>You are there, or going there, and this is not in place yet: {item}.</source>
   <translation>Sie sind dort oder auf dem Weg dorthin, und das ist noch nicht vorhanden: {item}.</translation>
  </message>
  <message>
   <source>Your own name and logo</source>
   <translation>Ihr eigener Name und Ihr Logo</translation>
  </message>
  <message>
   <source>{place}: this takes {count} words.</source>
   <translation>{place}: Das braucht {count} Wörter.</translation>
  </message>
  <message>
   <source>{place}: {found} could mean anything.</source>
   <translation>{place}: {found} kann alles Mögliche bedeuten.</translation>
  </message>
  <message>
   <source>{place}: {name} has left.</source>
   <translation>{place}: {name} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>{place}: {name} has not been with you for as long as you ask of voices.</source>
   <translation>{place}: {name} ist noch nicht so lange bei Ihnen, wie Sie es von Stimmen verlangen.</translation>
  </message>
  <message>
   <source>{place}: {name} is still learning.</source>
   <translation>{place}: {name} lernt noch.</translation>
  </message>
  <message>
   <source>{place}: {name} works for somebody else.</source>
   <translation>{place}: {name} arbeitet für jemand anderen.</translation>
  </message>
  <message>
   <source>{problem}</source>
   <translation>{problem}</translation>
  </message>
  <message>
   <source>{row} has {hours} hours a week for this, and the schedule takes {needed}.</source>
   <translation>{row} hat dafür {hours} Stunden pro Woche, und der Zeitplan braucht {needed}.</translation>
  </message>
  <message>
   <source>{row} is a voice, and nothing in the schedule keeps the time for it free.</source>
   <translation>{row} ist eine Stimme, und nichts im Zeitplan hält die Zeit dafür frei.</translation>
  </message>
  <message>
   <source>{row} may post, and has not done {courses}.</source>
   <translation>{row} darf veröffentlichen, hat aber noch nicht absolviert: {courses}.</translation>
  </message>
  <message>
   <source>{row} may post, but has no time for it.</source>
   <translation>{row} darf veröffentlichen, hat aber keine Zeit dafür.</translation>
  </message>
  <message>
   <source>{row} may post, but nothing says why: none of the three criteria is ticked.</source>
   <translation>{row} darf veröffentlichen, aber nichts sagt, warum: Keines der drei Merkmale ist angehakt.</translation>
  </message>
  <message>
   <source>“Must” and “should” both stand here, and nothing says how they differ.</source>
   <translation>„Muss“ und „soll“ stehen beide hier, und nichts sagt, wie sie sich unterscheiden.</translation>
  </message>
  <message>
   <source>“My own views” is no disclosure</source>
   <translation>„Meine eigene Meinung“ ist keine Offenlegung</translation>
  </message>
  <message>
   <source>“{after}” asks more than “{before}” for {types}.</source>
   <translation>„{after}“ verlangt mehr als „{before}“ für {types}.</translation>
  </message>
  <message>
   <source>“{last}” asks exactly what “{first}” asks, for every kind of post.</source>
   <translation>„{last}“ verlangt für jede Art von Beitrag genau das, was „{first}“ verlangt.</translation>
  </message>
  <message>
   <source>“{phase}” has more than one process: {rules}.</source>
   <translation>„{phase}“ hat mehr als einen Ablauf: {rules}.</translation>
  </message>
  <message>
   <source>“{phase}” lets {types} go out unread, by the rule “{rule}”.</source>
   <translation>„{phase}“ lässt {types} ungelesen hinausgehen, nach der Regel „{rule}“.</translation>
  </message>
  <message>
   <source>“{row}” does not say within what time we answer.</source>
   <translation>„{row}“ sagt nicht, innerhalb welcher Zeit wir antworten.</translation>
  </message>
  <message>
   <source>“{row}” has begun, and “{before}” was not passed before.</source>
   <translation>„{row}“ hat begonnen, und „{before}“ war vorher nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>“{row}” has hardly any time for listening and answering.</source>
   <translation>„{row}“ hat kaum Zeit zum Zuhören und Antworten.</translation>
  </message>
  <message>
   <source>“{row}” has no owner.</source>
   <translation>Für „{row}“ ist niemand verantwortlich.</translation>
  </message>
  <message>
   <source>“{row}” has no privacy notice.</source>
   <translation>„{row}“ hat keinen Datenschutzhinweis.</translation>
  </message>
  <message>
   <source>“{row}” is a community, and nobody {sides} is listed who keeps it going.</source>
   <translation>„{row}“ ist eine Gemeinschaft, und niemand {sides} ist genannt, der sie in Gang hält.</translation>
  </message>
  <message>
   <source>“{row}” is a place of your own, and there is none where people already are.</source>
   <translation>„{row}“ ist ein eigener Ort, und es gibt keinen, wo die Menschen schon sind.</translation>
  </message>
  <message>
   <source>“{row}” is for customers only.</source>
   <translation>„{row}“ ist nur für Kunden.</translation>
  </message>
  <message>
   <source>“{row}” is left to interns or assistants alone.</source>
   <translation>„{row}“ bleibt allein Praktikanten oder Assistenzen überlassen.</translation>
  </message>
  <message>
   <source>“{row}” is live and has no rhythm.</source>
   <translation>„{row}“ läuft und hat keinen Rhythmus.</translation>
  </message>
  <message>
   <source>“{row}” is meant for none of the audiences.</source>
   <translation>„{row}“ ist für keine der Zielgruppen gedacht.</translation>
  </message>
  <message>
   <source>“{row}” is meant for {audience} too, and no plan says how.</source>
   <translation>„{row}“ ist auch für {audience} gedacht, und kein Plan sagt, wie.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, and nothing says why.</source>
   <translation>„{row}“ ist nicht für alle offen, und nichts sagt, warum.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, but its level of access is described nowhere.</source>
   <translation>„{row}“ ist nicht für alle offen, aber die Stufe des Zugangs ist nirgends beschrieben.</translation>
  </message>
  <message>
   <source>“{row}” is on a service that was never scored.</source>
   <translation>„{row}“ ist bei einem Dienst, der nie bewertet wurde.</translation>
  </message>
  <message>
   <source>“{row}” is run with “{tool}”, which is not in the list of tools.</source>
   <translation>„{row}“ wird mit „{tool}“ betrieben, das nicht in der Liste der Werkzeuge steht.</translation>
  </message>
  <message>
   <source>“{row}” lacks {lacking}.</source>
   <translation>Bei „{row}“ fehlt: {lacking}.</translation>
  </message>
  <message>
   <source>“{row}” may post, and no training is noted.</source>
   <translation>„{row}“ darf veröffentlichen, und keine Schulung ist notiert.</translation>
  </message>
  <message>
   <source>“{row}” runs on a platform of your own, and no decision says why.</source>
   <translation>„{row}“ läuft auf einer eigenen Plattform, und keine Entscheidung sagt, warum.</translation>
  </message>
  <message>
   <source>“{row}” takes a skill that you do not have yet, and no course is named for it.</source>
   <translation>„{row}“ verlangt ein Können, das Sie noch nicht haben, und dafür ist kein Kurs genannt.</translation>
  </message>
  <message>
   <source>“{row}” takes the place of where people already are.</source>
   <translation>„{row}“ tritt an die Stelle von Orten, an denen die Menschen schon sind.</translation>
  </message>
  <message>
   <source>“{row}” went live before its time of reading along was over.</source>
   <translation>„{row}“ ging an den Start, bevor die Zeit des Mitlesens vorbei war.</translation>
  </message>
  <message>
   <source>“{row}”: comments can be removed or people blocked, and nobody is named who may.</source>
   <translation>„{row}“: Kommentare können entfernt oder Menschen gesperrt werden, und niemand ist genannt, der das darf.</translation>
  </message>
  <message>
   <source>“{row}”: nobody has checked since {date} who has access.</source>
   <translation>„{row}“: Seit {date} hat niemand geprüft, wer Zugang hat.</translation>
  </message>
  <message>
   <source>“{row}”: on {date} everybody who can sign in is away.</source>
   <translation>„{row}“: Am {date} sind alle abwesend, die sich anmelden können.</translation>
  </message>
  <message>
   <source>“{row}”: people get only an automatic reply.</source>
   <translation>„{row}“: Die Leute bekommen nur eine automatische Antwort.</translation>
  </message>
  <message>
   <source>“{row}”: you build your own, though not all three questions are answered yes.</source>
   <translation>„{row}“: Sie bauen etwas Eigenes, obwohl nicht alle drei Fragen mit Ja beantwortet sind.</translation>
  </message>
  <message>
   <source>“{row}”: {count} can sign in.</source>
   <translation>„{row}“: Anmelden kann sich dort {count}.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” differ about {what}: {here}, and {there}.</source>
   <translation>„{title}“ und „{other}“ sind sich uneins über {what}: {here} und {there}.</translation>
  </message>
  <message>
   <source>“{title}” asks for secrecy, and nothing says that wrongs may still be reported.</source>
   <translation>„{title}“ verlangt Geheimhaltung, und nichts sagt, dass Missstände trotzdem gemeldet werden dürfen.</translation>
  </message>
  <message>
   <source>“{title}” chooses who may speak by rank alone: {found}.</source>
   <translation>„{title}“ wählt allein nach Rang, wer sprechen darf: {found}.</translation>
  </message>
  <message>
   <source>“{title}” cites what has been replaced: {found}.</source>
   <translation>„{title}“ beruft sich auf etwas, das ersetzt wurde: {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not ask for training before somebody gets access.</source>
   <translation>„{title}“ verlangt keine Schulung, bevor jemand Zugang bekommt.</translation>
  </message>
  <message>
   <source>“{title}” does not ask people to agree again after a significant change.</source>
   <translation>„{title}“ verlangt nicht, dass man nach einer wesentlichen Änderung erneut zustimmt.</translation>
  </message>
  <message>
   <source>“{title}” does not list what is confidential.</source>
   <translation>„{title}“ führt nicht auf, was vertraulich ist.</translation>
  </message>
  <message>
   <source>“{title}” does not say from when on these guidelines count.</source>
   <translation>„{title}“ sagt nicht, ab wann diese Richtlinien gelten.</translation>
  </message>
  <message>
   <source>“{title}” does not say in one sentence what it is all for.</source>
   <translation>„{title}“ sagt nicht in einem Satz, wozu das alles da ist.</translation>
  </message>
  <message>
   <source>“{title}” does not say what is noted when a comment is removed.</source>
   <translation>„{title}“ sagt nicht, was notiert wird, wenn ein Kommentar entfernt wird.</translation>
  </message>
  <message>
   <source>“{title}” does not say when these guidelines are looked at next.</source>
   <translation>„{title}“ sagt nicht, wann diese Richtlinien das nächste Mal angesehen werden.</translation>
  </message>
  <message>
   <source>“{title}” does not say which version this is.</source>
   <translation>„{title}“ sagt nicht, welche Fassung dies ist.</translation>
  </message>
  <message>
   <source>“{title}” does not say who has to act: {found}.</source>
   <translation>„{title}“ sagt nicht, wer handeln muss: {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not say who must agree to these guidelines, management for one.</source>
   <translation>„{title}“ sagt nicht, wer diesen Richtlinien zustimmen muss, etwa die Leitung.</translation>
  </message>
  <message>
   <source>“{title}” does not say who put these guidelines into force.</source>
   <translation>„{title}“ sagt nicht, wer diese Richtlinien in Kraft gesetzt hat.</translation>
  </message>
  <message>
   <source>“{title}” forbids in words that can be read very widely: {found}.</source>
   <translation>„{title}“ verbietet mit Worten, die sich sehr weit lesen lassen: {found}.</translation>
  </message>
  <message>
   <source>“{title}” forbids sharing what is {found}, and nothing says what that is.</source>
   <translation>„{title}“ verbietet zu teilen, was {found} ist, und nichts sagt, was das ist.</translation>
  </message>
  <message>
   <source>“{title}” gives no reason beyond what others do, what it costs or what you might miss.</source>
   <translation>„{title}“ nennt keinen Grund außer dem, was andere tun, was es kostet oder was Sie verpassen könnten.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and nobody has tried {aspects} with success.</source>
   <translation>„{title}“ geht weiter, und niemand hat {aspects} mit Erfolg erprobt.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and the trial “{row}” has not been passed.</source>
   <translation>„{title}“ geht weiter, und die Probe „{row}“ ist nicht bestanden.</translation>
  </message>
  <message>
   <source>“{title}” has a sentence of {length} words: {found}{more}</source>
   <translation>„{title}“ hat einen Satz mit {length} Wörtern: {found}{more}</translation>
  </message>
  <message>
   <source>“{title}” has an empty list.</source>
   <translation>„{title}“ hat eine leere Liste.</translation>
  </message>
  <message>
   <source>“{title}” has no message for {readers}.</source>
   <translation>„{title}“ hat keine Botschaft für {readers}.</translation>
  </message>
  <message>
   <source>“{title}” has no rule for everything else, so such posts are held.</source>
   <translation>„{title}“ hat keine Regel für alles Übrige, deshalb bleiben solche Beiträge liegen.</translation>
  </message>
  <message>
   <source>“{title}” has no tighter rule for the weeks before results.</source>
   <translation>„{title}“ hat keine strengere Regel für die Wochen vor den Ergebnissen.</translation>
  </message>
  <message>
   <source>“{title}” has the organisation sign, and no person.</source>
   <translation>„{title}“ lässt die Organisation unterschreiben und keinen Menschen.</translation>
  </message>
  <message>
   <source>“{title}” holds a link that is not written as one: {found}.</source>
   <translation>„{title}“ enthält einen Verweis, der nicht als solcher geschrieben ist: {found}.</translation>
  </message>
  <message>
   <source>“{title}” is of a kind this program does not know.</source>
   <translation>„{title}“ ist von einer Art, die dieses Programm nicht kennt.</translation>
  </message>
  <message>
   <source>“{title}” lets a channel speak after less than two weeks of listening.</source>
   <translation>„{title}“ lässt einen Kanal nach weniger als zwei Wochen Zuhören sprechen.</translation>
  </message>
  <message>
   <source>“{title}” links to a place in the text that is not there: {found}.</source>
   <translation>„{title}“ verweist auf eine Stelle im Text, die es nicht gibt: {found}.</translation>
  </message>
  <message>
   <source>“{title}” lists no goal yet.</source>
   <translation>„{title}“ führt noch kein Ziel auf.</translation>
  </message>
  <message>
   <source>“{title}” may forbid what people do in their own time: {found}.</source>
   <translation>„{title}“ verbietet vielleicht, was Menschen in ihrer Freizeit tun: {found}.</translation>
  </message>
  <message>
   <source>“{title}” names nobody who steps in when something happens.</source>
   <translation>„{title}“ nennt niemanden, der einspringt, wenn etwas geschieht.</translation>
  </message>
  <message>
   <source>“{title}” names what no longer exists: {found}.</source>
   <translation>„{title}“ nennt, was es nicht mehr gibt: {found}.</translation>
  </message>
  <message>
   <source>“{title}” offers no wording yet.</source>
   <translation>„{title}“ bietet noch keine Formulierung.</translation>
  </message>
  <message>
   <source>“{title}” plans hardly any time for listening and answering.</source>
   <translation>„{title}“ plant kaum Zeit für Zuhören und Antworten ein.</translation>
  </message>
  <message>
   <source>“{title}” refers to a section that is no longer there.</source>
   <translation>„{title}“ verweist auf einen Abschnitt, den es nicht mehr gibt.</translation>
  </message>
  <message>
   <source>“{title}” says how people may use it, and not how the organisation does.</source>
   <translation>„{title}“ sagt, wie die Leute es nutzen dürfen, und nicht, wie die Organisation es nutzt.</translation>
  </message>
  <message>
   <source>“{title}” says how the organisation uses it, and not how people may.</source>
   <translation>„{title}“ sagt, wie die Organisation es nutzt, und nicht, wie die Leute es dürfen.</translation>
  </message>
  <message>
   <source>“{title}” says how to answer, but sets no pause before a heated answer.</source>
   <translation>„{title}“ sagt, wie geantwortet wird, setzt aber keine Pause vor einer hitzigen Antwort.</translation>
  </message>
  <message>
   <source>“{title}” says nothing yet.</source>
   <translation>„{title}“ sagt noch nichts.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, but no section has that number.</source>
   <translation>„{title}“ sagt „{found}“, aber kein Abschnitt hat diese Nummer.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, which is “{other}” today.</source>
   <translation>„{title}“ sagt „{found}“, heute ist das „{other}“.</translation>
  </message>
  <message>
   <source>“{title}” seems content with a disclosure in the profile: {found}.</source>
   <translation>„{title}“ scheint mit einer Offenlegung im Profil zufrieden: {found}.</translation>
  </message>
  <message>
   <source>“{title}” seems to ask for access to private accounts: {found}.</source>
   <translation>„{title}“ scheint nach Zugang zu privaten Konten zu fragen: {found}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of consequences, but nothing says {lacking}.</source>
   <translation>„{title}“ spricht von Folgen, aber nichts sagt {lacking}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of watching that people do not know of or in private: {found}.</source>
   <translation>„{title}“ spricht von Beobachtung, von der die Leute nichts wissen oder die ins Private reicht: {found}.</translation>
  </message>
  <message>
   <source>“{title}” still says {found}; the platform is called X today.</source>
   <translation>„{title}“ sagt noch {found}; die Plattform heißt heute X.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: {name} left on {date}.</source>
   <translation>„{title}“, {place}: {name} ist seit {date} nicht mehr da.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: “{name}” is not listed anywhere.</source>
   <translation>„{title}“, {place}: „{name}“ ist nirgends aufgeführt.</translation>
  </message>
  <message>
   <source>“{title}”: an automatic reply may stand alone.</source>
   <translation>„{title}“: Eine automatische Antwort darf allein stehen bleiben.</translation>
  </message>
  <message>
   <source>“{title}”: every goal sells something.</source>
   <translation>„{title}“: Jedes Ziel verkauft etwas.</translation>
  </message>
  <message>
   <source>“{title}”: every kind of post promotes something.</source>
   <translation>„{title}“: Jede Art von Beitrag wirbt für etwas.</translation>
  </message>
  <message>
   <source>“{title}”: marketing is the only use.</source>
   <translation>„{title}“: Marketing ist die einzige Nutzung.</translation>
  </message>
  <message>
   <source>“{title}”: no course, sample or sign-off is noted for {names}.</source>
   <translation>„{title}“: Kein Kurs, keine Probe und keine Abnahme ist notiert für {names}.</translation>
  </message>
  <message>
   <source>“{title}”: no rule that is never relaxed sends financial promotions to an authorised person.</source>
   <translation>„{title}“: Keine Regel, die nie gelockert wird, schickt Finanzwerbung zu einer zugelassenen Person.</translation>
  </message>
  <message>
   <source>“{title}”: nobody has formally asked {names}.</source>
   <translation>„{title}“: Niemand hat {names} förmlich gefragt.</translation>
  </message>
  <message>
   <source>“{title}”: nobody is in “{name}”, so nobody can agree to {rules}.</source>
   <translation>„{title}“: In „{name}“ ist niemand, also kann niemand {rules} zustimmen.</translation>
  </message>
  <message>
   <source>“{title}”: nobody looks after “{row}”, or nobody has looked at it yet.</source>
   <translation>„{title}“: Niemand kümmert sich um „{row}“, oder niemand hat es sich bisher angesehen.</translation>
  </message>
  <message>
   <source>“{title}”: nothing keeps static posts from going out before a principal agreed.</source>
   <translation>„{title}“: Nichts verhindert, dass feststehende Beiträge hinausgehen, bevor eine Aufsichtsperson zugestimmt hat.</translation>
  </message>
  <message>
   <source>“{title}”: nothing leads back from “{name}”.</source>
   <translation>„{title}“: Nichts führt von „{name}“ zurück.</translation>
  </message>
  <message>
   <source>“{title}”: nothing says who belongs to the level “{row}”, or how one gets in.</source>
   <translation>„{title}“: Nichts sagt, wer zur Stufe „{row}“ gehört oder wie man hineinkommt.</translation>
  </message>
  <message>
   <source>“{title}”: people from outside may speak for you.</source>
   <translation>„{title}“: Außenstehende dürfen für Sie sprechen.</translation>
  </message>
  <message>
   <source>“{title}”: the pilot inside has no last day, or no activity it has to reach.</source>
   <translation>„{title}“: Der interne Probelauf hat keinen letzten Tag oder kein Maß an Beteiligung, das er erreichen muss.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” does not name the platform’s label for paid posts.</source>
   <translation>„{title}“: Die Formulierung „{row}“ nennt nicht die Kennzeichnung der Plattform für bezahlte Beiträge.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is a tag that only insiders understand.</source>
   <translation>„{title}“: Die Formulierung „{row}“ ist ein Hashtag, den nur Eingeweihte verstehen.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is for something paid, but does not say “Ad”.</source>
   <translation>„{title}“: Die Formulierung „{row}“ ist für etwas Bezahltes, sagt aber nicht „Ad“.</translation>
  </message>
  <message>
   <source>“{title}”: whoever has reached “{name}” can never lose it.</source>
   <translation>„{title}“: Wer „{name}“ erreicht hat, kann es nie wieder verlieren.</translation>
  </message>
  <message>
   <source>“{title}”: you listen to nothing but your own channels.</source>
   <translation>„{title}“: Sie hören nur auf Ihren eigenen Kanälen zu.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” lets posts out freely, and nobody looks at them afterwards.</source>
   <translation>„{title}“: „{name}“ lässt Beiträge frei hinaus, und niemand sieht sie danach an.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” should never be relaxed, but depends on trust, phase or haste.</source>
   <translation>„{title}“: „{name}“ soll nie gelockert werden, hängt aber von Vertrauen, Phase oder Eile ab.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” follows from no clause.</source>
   <translation>„{title}“: „{row}“ folgt aus keiner Klausel.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” has no level of access.</source>
   <translation>„{title}“: „{row}“ hat keine Stufe des Zugangs.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” is confidential, without an example.</source>
   <translation>„{title}“: „{row}“ ist vertraulich, ohne ein Beispiel.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” hands posts on after a time, but not to anybody.</source>
   <translation>„{title}“: „{rule}“ reicht Beiträge nach einer Zeit weiter, aber an niemanden.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” stands behind “{rest}”, which already covers everything.</source>
   <translation>„{title}“: „{rule}“ steht hinter „{rest}“, und diese Regel deckt schon alles ab.</translation>
  </message>
  <message>
   <source>“{title}”{where} still holds the placeholder “{found}”.</source>
   <translation>„{title}“{where} enthält noch den Platzhalter „{found}“.</translation>
  </message>
 </context>
 <context>
  <name>ClauseEditor</name>
  <message>
   <source>Files cannot be put into a clause. Import them instead.</source>
   <translation>Dateien lassen sich nicht in eine Klausel einfügen. Importieren Sie sie stattdessen.</translation>
  </message>
  <message>
   <source>Plain marks are shown</source>
   <translation>Reine Zeichen werden gezeigt</translation>
  </message>
  <message>
   <source>Text is shown as text</source>
   <translation>Text wird als Text gezeigt</translation>
  </message>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Dieser Text ist zu lang für eine Klausel. Importieren Sie ihn stattdessen als Dokument.</translation>
  </message>
 </context>
 <context>
  <name>ClauseStory</name>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Another state, same words</source>
   <translation>Anderer Stand, gleiche Wörter</translation>
  </message>
  <message>
   <source>Changed once since it was written by {0} on {1}.</source>
   <translation>Einmal geändert, seit {0} sie am {1} geschrieben hat.</translation>
  </message>
  <message>
   <source>Changed {0} times since it was written by {1} on {2}.</source>
   <translation>{0}-mal geändert, seit {1} sie am {2} geschrieben hat.</translation>
  </message>
  <message>
   <source>Changes of this clause</source>
   <translation>Änderungen dieser Klausel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>Von „{0}“ nach „{1}“</translation>
  </message>
  <message>
   <source>Its story begins when the draft is saved.</source>
   <translation>Ihre Geschichte beginnt, wenn der Entwurf gespeichert wird.</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Verschoben</translation>
  </message>
  <message>
   <source>No revision has this clause yet</source>
   <translation>Noch keine Fassung hat diese Klausel</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>Reworded</source>
   <translation>Neu formuliert</translation>
  </message>
  <message>
   <source>Show 1 earlier change</source>
   <translation>1 frühere Änderung zeigen</translation>
  </message>
  <message>
   <source>Show earlier changes ({0})</source>
   <translation>Frühere Änderungen zeigen ({0})</translation>
  </message>
  <message>
   <source>Show revision {0}</source>
   <translation>Fassung {0} zeigen</translation>
  </message>
  <message>
   <source>The story of this clause</source>
   <translation>Die Geschichte dieser Klausel</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Warum: {0}</translation>
  </message>
  <message>
   <source>Written by {0} on {1}, and not changed since.</source>
   <translation>Von {0} am {1} geschrieben und seither nicht geändert.</translation>
  </message>
 </context>
 <context>
  <name>ClauseVerbs</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Story of this clause</source>
   <translation>&amp;Geschichte dieser Klausel</translation>
  </message>
  <message>
   <source>Co&amp;mment…</source>
   <translation>Ko&amp;mmentieren…</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Choose two different revisions.</source>
   <translation>Wählen Sie zwei verschiedene Fassungen.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare any two revisions</source>
   <translation>Zwei beliebige Fassungen vergleichen</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Zweite</translation>
  </message>
  <message>
   <source>What was taken out of the first and what came into the second.</source>
   <translation>Was aus der ersten gestrichen wurde und was in die zweite kam.</translation>
  </message>
 </context>
 <context>
  <name>ComparisonPane</name>
  <message>
   <source>Choose a revision</source>
   <translation>Wählen Sie eine Fassung</translation>
  </message>
  <message>
   <source>No revision has these words, and none took them out. Try fewer of them.</source>
   <translation>Keine Fassung enthält diese Wörter, und keine hat sie gestrichen. Versuchen Sie es mit weniger Wörtern.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>There was no text before.</source>
   <translation>Vorher gab es keinen Text.</translation>
  </message>
  <message>
   <source>You see here what it changed, who has looked at it and who is missing.</source>
   <translation>Hier sehen Sie, was sie geändert hat, wer sie angesehen hat und wer noch fehlt.</translation>
  </message>
 </context>
 <context>
  <name>DaysDialog</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Von</translation>
  </message>
  <message>
   <source>&amp;Until</source>
   <translation>&amp;Bis</translation>
  </message>
  <message>
   <source>Between two days</source>
   <translation>Zwischen zwei Tagen</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Only revisions saved in this time. One of the days may stay empty.</source>
   <translation>Nur Fassungen, die in dieser Zeit gespeichert wurden. Einer der Tage darf leer bleiben.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The first day comes after the last.</source>
   <translation>Der erste Tag liegt nach dem letzten.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026.</source>
   <translation>Schreiben Sie einen Tag, etwa 1. Dezember 2026.</translation>
  </message>
  <message>
   <source>Write at least one day.</source>
   <translation>Schreiben Sie mindestens einen Tag.</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
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
   <translation>Ein Teil Ihres Entwurfs: Für Leser gilt er, sobald er gespeichert, freigegeben und veröffentlicht ist. Rückgängig nimmt ihn zurück.</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Über die Organisation</translation>
  </message>
  <message>
   <source>About these guidelines</source>
   <translation>Über diese Richtlinien</translation>
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>So, wie es auf der ersten Seite steht.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Guidelines need a title and an organisation.</source>
   <translation>Richtlinien brauchen einen Titel und eine Organisation.</translation>
  </message>
  <message>
   <source>How long after an edition somebody looks at all of it again.</source>
   <translation>Wie lange nach einer Ausgabe sich jemand wieder alles ansieht.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Looked at again</source>
   <translation>Wieder angesehen</translation>
  </message>
  <message>
   <source>Looked at again every</source>
   <translation>Wieder angesehen alle</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>These answers decide which checks look at your guidelines: a small company in Europe never sees rules for American brokers.</source>
   <translation>Diese Antworten entscheiden, welche Prüfregeln Ihre Richtlinien ansehen: Eine kleine Firma in Europa sieht nie Regeln für amerikanische Makler.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Who looks after them: a person, role or group of the guidelines.</source>
   <translation>Wer sich um sie kümmert: eine Person, Rolle oder Gruppe der Richtlinien.</translation>
  </message>
  <message>
   <source>changing what is said about these guidelines</source>
   <translation>Angaben zu diesen Richtlinien ändern</translation>
  </message>
  <message>
   <source>{0} of {1} checks concern you.</source>
   <translation>{0} von {1} Prüfregeln betreffen Sie.</translation>
  </message>
 </context>
 <context>
  <name>DocumentSaver</name>
  <message>
   <source>PDF to print (*.pdf)</source>
   <translation>PDF zum Drucken (*.pdf)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <source>“{0}” is written.</source>
   <translation>„{0}“ ist geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>DraftGuard</name>
  <message>
   <source>A copy of everything is in {0}.</source>
   <translation>Eine Kopie von allem liegt in {0}.</translation>
  </message>
  <message>
   <source>The other window is closed. You can write again.</source>
   <translation>Das andere Fenster ist geschlossen. Sie können wieder schreiben.</translation>
  </message>
  <message>
   <source>Your draft is kept again.</source>
   <translation>Ihr Entwurf wird wieder aufbewahrt.</translation>
  </message>
 </context>
 <context>
  <name>Effects</name>
  <message>
   <source>1 of {0} cases is answered otherwise.</source>
   <translation>1 von {0} Fällen wird anders beantwortet.</translation>
  </message>
  <message>
   <source>Accepted, though not answered as it should be: “{0}”.</source>
   <translation>Hingenommen, obwohl nicht wie vorgesehen beantwortet: „{0}“.</translation>
  </message>
  <message>
   <source>Being worked out…</source>
   <translation>Wird ermittelt …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy what this changes, and for whom</source>
   <translation>Kopieren, was sich ändert und für wen</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Leichter</translation>
  </message>
  <message>
   <source>I have seen it and accept it</source>
   <translation>Ich habe es gesehen und nehme es hin</translation>
  </message>
  <message>
   <source>I have seen “{0}” and accept it</source>
   <translation>Ich habe „{0}“ gesehen und nehme es hin</translation>
  </message>
  <message>
   <source>In another phase or at another level: {0}</source>
   <translation>In einer anderen Phase oder auf einer anderen Stufe: {0}</translation>
  </message>
  <message>
   <source>New to do</source>
   <translation>Neu zu tun</translation>
  </message>
  <message>
   <source>Nobody’s answer changes.</source>
   <translation>Für niemanden ändert sich die Antwort.</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Anders</translation>
  </message>
  <message>
   <source>Show all {0}</source>
   <translation>Alle {0} zeigen</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Stricter</source>
   <translation>Strenger</translation>
  </message>
  <message>
   <source>The stored example “{0}” is not answered as it should be.</source>
   <translation>Das gespeicherte Beispiel „{0}“ wird nicht wie vorgesehen beantwortet.</translation>
  </message>
  <message>
   <source>To approve, tick the stored examples that you accept as they are answered now.</source>
   <translation>Zum Freigeben haken Sie die gespeicherten Beispiele an, deren jetzige Antwort Sie hinnehmen.</translation>
  </message>
  <message>
   <source>What this changes, and for whom</source>
   <translation>Was sich ändert und für wen</translation>
  </message>
  <message>
   <source>{0} of {1} cases are answered otherwise.</source>
   <translation>{0} von {1} Fällen werden anders beantwortet.</translation>
  </message>
  <message>
   <source>{0}, in another phase or at another level</source>
   <translation>{0}, in einer anderen Phase oder auf einer anderen Stufe</translation>
  </message>
 </context>
 <context>
  <name>FilterMenu</name>
  <message>
   <source>&amp;Between two days…</source>
   <translation>&amp;Zwischen zwei Tagen…</translation>
  </message>
  <message>
   <source>&amp;Clear all</source>
   <translation>Alle &amp;aufheben</translation>
  </message>
  <message>
   <source>&amp;Editions only</source>
   <translation>&amp;Nur Ausgaben</translation>
  </message>
  <message>
   <source>&amp;Person…</source>
   <translation>&amp;Person…</translation>
  </message>
  <message>
   <source>&amp;Section…</source>
   <translation>A&amp;bschnitt…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>S&amp;tate</source>
   <translation>S&amp;tand</translation>
  </message>
  <message>
   <source>T&amp;ime</source>
   <translation>&amp;Zeit</translation>
  </message>
 </context>
 <context>
  <name>FilterWords</name>
  <message>
   <source>By {0}</source>
   <translation>Von {0}</translation>
  </message>
  <message>
   <source>Editions only</source>
   <translation>Nur Ausgaben</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Letzte 12 Monate</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Section: {0}</source>
   <translation>Abschnitt: {0}</translation>
  </message>
  <message>
   <source>Since {0}</source>
   <translation>Seit {0}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Until {0}</source>
   <translation>Bis {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>1 revision</source>
   <translation>1 Fassung</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Alle aufheben</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Filter the revisions (F)</source>
   <translation>Fassungen filtern (F)</translation>
  </message>
  <message>
   <source>Only revisions that changed it.</source>
   <translation>Nur Fassungen, die ihn geändert haben.</translation>
  </message>
  <message>
   <source>Only revisions that this person saved.</source>
   <translation>Nur Fassungen, die diese Person gespeichert hat.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Which section?</source>
   <translation>Welcher Abschnitt?</translation>
  </message>
  <message>
   <source>Who?</source>
   <translation>Wer?</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Ohne „{0}“</translation>
  </message>
  <message>
   <source>{0} revisions</source>
   <translation>{0} Fassungen</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Capital letters matter</source>
   <translation>Groß- und Kleinschreibung beachten</translation>
  </message>
  <message>
   <source>F&amp;ind</source>
   <translation>S&amp;uchen</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Suchen und ersetzen</translation>
  </message>
  <message>
   <source>Find in all sections</source>
   <translation>In allen Abschnitten suchen</translation>
  </message>
  <message>
   <source>Found in one place.</source>
   <translation>An einer Stelle gefunden.</translation>
  </message>
  <message>
   <source>Found in {0} places.</source>
   <translation>An {0} Stellen gefunden.</translation>
  </message>
  <message>
   <source>Found nowhere.</source>
   <translation>Nirgends gefunden.</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Gefundene Stellen</translation>
  </message>
  <message>
   <source>Remove here</source>
   <translation>Hier entfernen</translation>
  </message>
  <message>
   <source>Remove in {0} places</source>
   <translation>An {0} Stellen entfernen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace &amp;by</source>
   <translation>Ersetzen &amp;durch</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <source>Replace here</source>
   <translation>Hier ersetzen</translation>
  </message>
  <message>
   <source>Replace in {0} places</source>
   <translation>An {0} Stellen ersetzen</translation>
  </message>
  <message>
   <source>Replaced in {0} places.</source>
   <translation>An {0} Stellen ersetzt.</translation>
  </message>
  <message>
   <source>Replaced.</source>
   <translation>Ersetzt.</translation>
  </message>
  <message>
   <source>Searches titles, clauses, reasons and the words in fields.</source>
   <translation>Durchsucht Titel, Klauseln, Gründe und die Wörter in Feldern.</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Nur ganze Wörter</translation>
  </message>
  <message>
   <source>replacing “{0}”</source>
   <translation>„{0}“ ersetzen</translation>
  </message>
  <message>
   <source>replacing “{0}” in {1} places</source>
   <translation>„{0}“ an {1} Stellen ersetzen</translation>
  </message>
  <message>
   <source>{0} Undo brings it back.</source>
   <translation>{0} Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <source>{0} · locked, stays as it is</source>
   <translation>{0} · gesperrt, bleibt, wie es ist</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>A share of them, in %</source>
   <translation>Ein Anteil davon, in %</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Bedingung hinzufügen</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Gruppe hinzufügen</translation>
  </message>
  <message>
   <source>Add to {0}</source>
   <translation>Zu {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add “{0}”</source>
   <translation>„{0}“ hinzufügen</translation>
  </message>
  <message>
   <source>Add, then Enter</source>
   <translation>Hinzufügen, dann Eingabetaste</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>All of these hold</source>
   <translation>Alles davon trifft zu</translation>
  </message>
  <message>
   <source>Any one of these holds</source>
   <translation>Eines davon trifft zu</translation>
  </message>
  <message>
   <source>Change “{0}”</source>
   <translation>„{0}“ ändern</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Choose from a calendar: {0}</source>
   <translation>Aus einem Kalender wählen: {0}</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Wählen oder einen Namen eingeben</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>Verglichen mit</translation>
  </message>
  <message>
   <source>Day month year</source>
   <translation>Tag Monat Jahr</translation>
  </message>
  <message>
   <source>Entry {0}</source>
   <translation>Eintrag {0}</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>How it is compared</source>
   <translation>Wie verglichen wird</translation>
  </message>
  <message>
   <source>How it is counted: {0}</source>
   <translation>Wie gezählt wird: {0}</translation>
  </message>
  <message>
   <source>How many, or what share of them</source>
   <translation>Wie viele oder welcher Anteil davon</translation>
  </message>
  <message>
   <source>How the conditions belong together</source>
   <translation>Wie die Bedingungen zusammengehören</translation>
  </message>
  <message>
   <source>More fields: {0}</source>
   <translation>Weitere Felder: {0}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move {0} down</source>
   <translation>{0} nach unten</translation>
  </message>
  <message>
   <source>Move {0} up</source>
   <translation>{0} nach oben</translation>
  </message>
  <message>
   <source>New entry</source>
   <translation>Neuer Eintrag</translation>
  </message>
  <message>
   <source>None of these holds</source>
   <translation>Nichts davon trifft zu</translation>
  </message>
  <message>
   <source>Not all of these hold</source>
   <translation>Nicht alles davon trifft zu</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>So viele Personen</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Diese Bedingung entfernen</translation>
  </message>
  <message>
   <source>Take this group away</source>
   <translation>Diese Gruppe entfernen</translation>
  </message>
  <message>
   <source>This entry has a shape that the form cannot show; it is kept as it is.</source>
   <translation>Dieser Eintrag hat eine Form, die das Formular nicht zeigen kann; er bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Time zone, if not ours</source>
   <translation>Zeitzone, falls nicht unsere</translation>
  </message>
  <message>
   <source>Time zone: {0}</source>
   <translation>Zeitzone: {0}</translation>
  </message>
  <message>
   <source>Unit of time: {0}</source>
   <translation>Zeiteinheit: {0}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Was betrachtet wird</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>enthält nicht</translation>
  </message>
  <message>
   <source>every day counts</source>
   <translation>jeder Tag zählt</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>enthält</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>enthält eines von</translation>
  </message>
  <message>
   <source>includes none of</source>
   <translation>enthält keines von</translation>
  </message>
  <message>
   <source>is</source>
   <translation>ist</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>ist mindestens</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>ist höchstens</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>ist weniger als</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>ist mehr als</translation>
  </message>
  <message>
   <source>is none of</source>
   <translation>ist keines von</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>ist nicht</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>ist eines von</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>months</source>
   <translation>Monate</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
  <message>
   <source>working days count</source>
   <translation>Arbeitstage zählen</translation>
  </message>
  <message>
   <source>years</source>
   <translation>Jahre</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{0} (group)</source>
   <translation>{0} (Gruppe)</translation>
  </message>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (nicht in der Liste)</translation>
  </message>
  <message>
   <source>{0} (role)</source>
   <translation>{0} (Rolle)</translation>
  </message>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, erforderlich</translation>
  </message>
  <message>
   <source>{0}, something to look at</source>
   <translation>{0}, etwas anzusehen</translation>
  </message>
  <message>
   <source>{0}: take away</source>
   <translation>{0}: wegnehmen</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Nothing found. Try other words.</source>
   <translation>Nichts gefunden. Versuchen Sie andere Wörter.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>Seite der Hilfe</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Seiten der Hilfe</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>smguide help</source>
   <translation>Hilfe zu smguide</translation>
  </message>
  <message>
   <source>{0} pages found</source>
   <translation>{0} Seiten gefunden</translation>
  </message>
 </context>
 <context>
  <name>HistoryBar</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 Fassung wartet auf Sie</translation>
  </message>
  <message>
   <source>Acting as {0}</source>
   <translation>Sie handeln als {0}</translation>
  </message>
  <message>
   <source>Any two…</source>
   <translation>Zwei beliebige…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Demonstration keys of the sample: they prove nothing</source>
   <translation>Übungsschlüssel des Beispiels: Sie beweisen nichts</translation>
  </message>
  <message>
   <source>History and review</source>
   <translation>Verlauf und Prüfung</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Save this comparison as PDF…</source>
   <translation>Diesen Vergleich als PDF speichern…</translation>
  </message>
  <message>
   <source>Save this comparison as a web page…</source>
   <translation>Diesen Vergleich als Webseite speichern…</translation>
  </message>
  <message>
   <source>Show the review in place of the revisions</source>
   <translation>Die Prüfung anstelle der Fassungen zeigen</translation>
  </message>
  <message>
   <source>Since your answer (revision {0})</source>
   <translation>Seit Ihrer Antwort (Fassung {0})</translation>
  </message>
  <message>
   <source>With a blank sheet</source>
   <translation>Mit einem leeren Blatt</translation>
  </message>
  <message>
   <source>With edition {0} (revision {1})</source>
   <translation>Mit Ausgabe {0} (Fassung {1})</translation>
  </message>
  <message>
   <source>With the approved text it changes (revision {0})</source>
   <translation>Mit dem freigegebenen Text, den sie ändert (Fassung {0})</translation>
  </message>
  <message>
   <source>With the newest revision ({0})</source>
   <translation>Mit der neuesten Fassung ({0})</translation>
  </message>
  <message>
   <source>With the previous revision ({0})</source>
   <translation>Mit der vorherigen Fassung ({0})</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} Fassungen warten auf Sie</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Revisions</source>
   <translation>Fassungen</translation>
  </message>
  <message>
   <source>Save this comparison</source>
   <translation>Diesen Vergleich speichern</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Obere Leiste</translation>
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Hide details</source>
   <translation>Einzelheiten ausblenden</translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Einzelheiten zeigen</translation>
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
   <translation>*Wer veröffentlichen darf* führt die Personen auf und welche Rollen sie haben. Dieser Abschnitt sagt, was die Rollen *bedeuten*: was jede entscheidet, betreut und übergibt, und wer für jedes Konto Dienst hat. Kleine Organisationen geben einer Person mehrere Rollen; das ist in Ordnung, solange jemand anderes einspringen kann.

**Wie es gut wird**

- Jede Rolle hat einen Satz, der mit einem Tätigkeitswort beginnt: entscheidet, liest, antwortet, bewahrt.
- Eine Person ist verantwortlich, wie viele auch helfen.
- Jedes Konto hat einen Dienstplan mit mindestens zweien. Wo ein Platz noch frei ist, schreiben Sie „??“: Eine ehrliche Lücke wird gefunden und gefüllt, ein erfundener Name nicht.
- Es sagt, was geschieht, wenn jemand abwesend ist und wenn jemand geht.

**Beruht auf** *Making social networking work* (wer wird zuständig sein?), *Social Networking in the Enterprise* (mehr als eine Person, und fähig dazu), *Before Leaping: six steps* (jemand hält Botschaften, Gespräche und Profile auf Kurs).</translation>
  </message>
  <message>
   <source>1. Why they are there</source>
   <translation>1. Warum sie dort sind</translation>
  </message>
  <message>
   <source>2. Why there and not elsewhere</source>
   <translation>2. Warum dort und nicht anderswo</translation>
  </message>
  <message>
   <source>3. How used to it they are</source>
   <translation>3. Wie vertraut sie damit sind</translation>
  </message>
  <message>
   <source>4. Where and how they look for information</source>
   <translation>4. Wo und wie sie sich informieren</translation>
  </message>
  <message>
   <source>5. Whether they ask friends</source>
   <translation>5. Ob sie Freunde fragen</translation>
  </message>
  <message>
   <source>6. How often they are there</source>
   <translation>6. Wie oft sie dort sind</translation>
  </message>
  <message>
   <source>7. Whether they write or read</source>
   <translation>7. Ob sie schreiben oder lesen</translation>
  </message>
  <message>
   <source>8. At work or at home</source>
   <translation>8. Bei der Arbeit oder zu Hause</translation>
  </message>
  <message>
   <source>9a. Age</source>
   <translation>9a. Alter</translation>
  </message>
  <message>
   <source>9b. Sex</source>
   <translation>9b. Geschlecht</translation>
  </message>
  <message>
   <source>9c. Job titles</source>
   <translation>9c. Berufsbezeichnungen</translation>
  </message>
  <message>
   <source>A ban on all of it is not on offer.</source>
   <translation>Ein Verbot von allem steht nicht zur Wahl.</translation>
  </message>
  <message>
   <source>A ban without a reason is not kept.</source>
   <translation>Ein Verbot ohne Grund wird nicht eingehalten.</translation>
  </message>
  <message>
   <source>A block lasts</source>
   <translation>Eine Sperre dauert</translation>
  </message>
  <message>
   <source>A blog</source>
   <translation>Ein Blog</translation>
  </message>
  <message>
   <source>A broadcaster or publisher</source>
   <translation>Ein Sender oder Verlag</translation>
  </message>
  <message>
   <source>A case that everybody would count.</source>
   <translation>Ein Fall, den jeder dazuzählen würde.</translation>
  </message>
  <message>
   <source>A case that people might wrongly count.</source>
   <translation>Ein Fall, den man fälschlich dazuzählen könnte.</translation>
  </message>
  <message>
   <source>A case was last played through on</source>
   <translation>Ein Fall zuletzt durchgespielt am</translation>
  </message>
  <message>
   <source>A change ends the approval</source>
   <translation>Eine Änderung beendet die Freigabe</translation>
  </message>
  <message>
   <source>A change is significant when it touches</source>
   <translation>Eine Änderung ist wesentlich, wenn sie berührt</translation>
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
   <translation>Ein Kanal ist ein Versprechen: Jemand ist da. Dieses Verzeichnis sagt für jeden Kanal, wozu er dient, wer das Versprechen hält und was geschieht, wenn es niemand mehr kann.

**Wie es gut wird**

- Zwei oder mehr Personen können sich anmelden und antworten, auch im Urlaub. Eine davon ist verantwortlich, und alle sind darauf vorbereitet.
- Eine genannte Zeit für Antworten, die Stunden, in denen sie zählt, und was hier *nicht* beantwortet wird.
- Sie haben dort zugehört, bevor Sie sprachen, und jemand hat Ihre Zielgruppe gefragt, ob sie es überhaupt nutzt.
- Etwas zum Veröffentlichen, wenn es nichts Neues gibt. Ein verstaubter Kanal lässt die Leute fragen, ob es Sie noch gibt.
- In der Regel offen; geschlossene Kreise leben selten lange.
- Konten gehören einer Adresse der Firma, mit einem zweiten Faktor bei der Anmeldung und Passwörtern in einem gemeinsamen Tresor.

**Beruht auf** *Making social networking work* (den Dienst pflegen: aktualisieren, antworten, einbeziehen), *Social Networking in the Enterprise* (keine unbetreuten Konten, mehr als eine fähige Person, offen für Fremde), *Platt* (dorthin gehen, wo die Menschen schon sind, beweglich bleiben), *Before Leaping: six steps* (Orte, Werkzeuge, Menschen zum Beobachten, zuerst zuhören).</translation>
  </message>
  <message>
   <source>A charity or non-partisan body</source>
   <translation>Eine gemeinnützige oder überparteiliche Einrichtung</translation>
  </message>
  <message>
   <source>A clause in the contract</source>
   <translation>Eine Klausel im Vertrag</translation>
  </message>
  <message>
   <source>A click with name and day</source>
   <translation>Ein Klick mit Name und Tag</translation>
  </message>
  <message>
   <source>A colleague cares about it</source>
   <translation>Jemand aus dem Kollegium kümmert sich darum</translation>
  </message>
  <message>
   <source>A companion for the first</source>
   <translation>Begleitung für die ersten</translation>
  </message>
  <message>
   <source>A company mailbox that several people can read.</source>
   <translation>Ein Postfach der Firma, das mehrere lesen können.</translation>
  </message>
  <message>
   <source>A comparison with a competitor</source>
   <translation>Ein Vergleich mit einem Mitbewerber</translation>
  </message>
  <message>
   <source>A contract or agreement</source>
   <translation>Ein Vertrag oder eine Vereinbarung</translation>
  </message>
  <message>
   <source>A contractor</source>
   <translation>Ein Auftragnehmer</translation>
  </message>
  <message>
   <source>A contractor of a public body</source>
   <translation>Ein Auftragnehmer einer öffentlichen Stelle</translation>
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
   <translation>Ein Gespräch braucht Gastgeber. Dieser Abschnitt sagt, wer hereindarf, wer sich um den Raum kümmert und was diese tun dürfen, wenn es jemand den anderen verdirbt. Stufen des Zugangs sind in Ordnung. Stufen, die niemand aufgeschrieben hat, sind es nicht.

**Wie es gut wird**

- Offen für alle ist die Regel. Jede Stufe darunter hat einen Namen, einen Grund und einen Weg hinein.
- Für jeden Ort: was der Dienst Sie tun lässt, und die Namen derer, die es dürfen. Eine Befugnis ohne Namen nutzt, wer gerade angemeldet ist.
- Dieselbe Regel für alle, die sich gleich verhalten. Freunde, Kritiker und Kunden werden gleich behandelt.
- Zwei Personen sind sich einig, bevor jemand ausgeschlossen wird, und es gibt einen Weg, es noch einmal ansehen zu lassen.
- Die Gründe zum Entfernen stehen in den *Hausregeln*, wo die Öffentlichkeit sie lesen kann.

**Eine Entscheidung ist zu treffen:** Kommentare vor dem Erscheinen zu lesen hält einen Ort ordentlich und macht ihn langsam. Sie danach zu lesen hält ihn lebendig und lässt für eine Stunde etwas Unrat durch. Wählen Sie für jeden Ort.

**Beruht auf** *Social Networking in the Enterprise* (Sie dürfen moderieren; mehrere Stufen des Zugangs, klar festgelegt und gleichmäßig und fair angewandt; Nachrichten oder Personen entfernen, wo der Dienst es erlaubt; keine Aufmerksamkeit für Unangemessenes), *Before Leaping: six steps* (offen, privat oder beides; Menschen zum Beobachten und Antworten). Für öffentliche Stellen siehe zum Beispiel DoD Instruction 5400.17 und Lindke v. Freed (Vereinigte Staaten, 2024). Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA.</source>
   <translation>Ein Länder- oder Staatenkürzel wie UK, EU, DE, US oder US-CA.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA. Leave empty if it holds everywhere.</source>
   <translation>Ein Länder- oder Staatenkürzel wie UK, EU, DE, US oder US-CA. Leer lassen, wenn es überall gilt.</translation>
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
   <translation>Ein Krisenplan wird an einem ruhigen Tag geschrieben, damit man ihm an einem schlechten nur noch folgen muss. Benennen Sie die Risiken ehrlich, ordnen Sie sie in wenige Stufen und klären Sie die vier Dinge, die immer schiefgehen: eingeplante Beiträge, die weiterlaufen, mehrere, die zugleich sprechen, niemand, der antwortet, und Nummern, die nicht mehr stimmen.

**Wie es gut wird**

- Eine kurze Liste von Risiken, auch des leisen: dass Sie überhaupt niemand bemerkt.
- Zwei bis vier Stufen, zu unterscheiden an Zeichen, die man sehen kann. Es sagt, wer jede ausrufen darf.
- Ab welcher Stufe eingeplante Beiträge gestoppt werden, wer sie stoppt und wo der Schalter ist.
- Eine Stimme, mit einer Vertretung, die weiß, dass sie es ist.
- Texte für die erste Zeit, die an jedem Tag wahr sind, vorher vereinbart.
- Ansprechpersonen bei den Plattformen, in den letzten Monaten kontrolliert.
- Danach ein ehrlicher Blick ohne Vorwürfe, und eine Änderung an diesen Richtlinien.

**Beruht auf** *Making social networking work* (reagiert man nicht und bleibt gleichgültig, ist alle Mühe vergeudet), *Before Leaping: six steps* (der Ruf kann leiden), *Social Networking in the Enterprise* (was im Internet ist, bleibt), *Platt* (Probleme und Sorgen, die entstehen, zu unerwarteten Zeiten). Vergleichen Sie die Hilfen gegen gekaperte Konten und die Vorfallstufen in den veröffentlichten Plänen öffentlicher Stellen.</translation>
  </message>
  <message>
   <source>A date, not a month. It is shown on the cover.</source>
   <translation>Ein Tag, nicht nur ein Monat. Er steht auf dem Titelblatt.</translation>
  </message>
  <message>
   <source>A day ahead of you. When it has passed, the checks say so.</source>
   <translation>Ein künftiger Tag. Wenn er vorbei ist, melden es die Kontrollen.</translation>
  </message>
  <message>
   <source>A different person from</source>
   <translation>Eine andere Person als</translation>
  </message>
  <message>
   <source>A discount or commission</source>
   <translation>Ein Rabatt oder eine Provision</translation>
  </message>
  <message>
   <source>A discussion group</source>
   <translation>Eine Diskussionsgruppe</translation>
  </message>
  <message>
   <source>A fact that is not known makes a comparison false; put strict rules first so that not knowing is the strict case.</source>
   <translation>Eine unbekannte Tatsache macht einen Vergleich falsch; stellen Sie strenge Regeln voran, damit Unwissen der strenge Fall ist.</translation>
  </message>
  <message>
   <source>A federal body (United States)</source>
   <translation>Eine Bundesbehörde (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>A few facts that decide which advice applies to you. A small company in Europe never sees rules for American brokers.</source>
   <translation>Ein paar Tatsachen, die entscheiden, welcher Rat für Sie gilt. Eine kleine Firma in Europa sieht nie Regeln für amerikanische Makler.</translation>
  </message>
  <message>
   <source>A few times a year</source>
   <translation>Ein paarmal im Jahr</translation>
  </message>
  <message>
   <source>A few words people will recognise, such as replies by trusted voices.</source>
   <translation>Ein paar Worte, die man wiedererkennt, etwa: Antworten vertrauter Stimmen.</translation>
  </message>
  <message>
   <source>A few words, such as storm warning or quiet period before results.</source>
   <translation>Ein paar Worte, etwa: Sturmwarnung oder Ruhezeit vor Ergebnissen.</translation>
  </message>
  <message>
   <source>A few words, such as two people for what cannot be taken back.</source>
   <translation>Ein paar Worte, etwa: zu zweit bei allem, was sich nicht zurücknehmen lässt.</translation>
  </message>
  <message>
   <source>A form</source>
   <translation>Ein Formular</translation>
  </message>
  <message>
   <source>A form, a mailbox or a person’s desk. Easy to find.</source>
   <translation>Ein Formular, ein Postfach oder ein Schreibtisch. Leicht zu finden.</translation>
  </message>
  <message>
   <source>A forum</source>
   <translation>Ein Forum</translation>
  </message>
  <message>
   <source>A forum, a group, a site of somebody else’s.</source>
   <translation>Ein Forum, eine Gruppe, eine Seite von anderen.</translation>
  </message>
  <message>
   <source>A group</source>
   <translation>Eine Gruppe</translation>
  </message>
  <message>
   <source>A group, a role or one person. Roles and groups are turned into people on the day, so that leavers and stand-ins are respected.</source>
   <translation>Eine Gruppe, eine Rolle oder eine Person. Aus Rollen und Gruppen werden am jeweiligen Tag Personen, damit Weggänge und Vertretungen berücksichtigt sind.</translation>
  </message>
  <message>
   <source>A guess so far</source>
   <translation>Bisher eine Vermutung</translation>
  </message>
  <message>
   <source>A guide or handbook</source>
   <translation>Ein Leitfaden oder Handbuch</translation>
  </message>
  <message>
   <source>A guide, not a law.</source>
   <translation>Ein Leitfaden, kein Gesetz.</translation>
  </message>
  <message>
   <source>A key or card</source>
   <translation>Ein Schlüssel oder eine Karte</translation>
  </message>
  <message>
   <source>A key that nobody has turned may not fit.</source>
   <translation>Ein Schlüssel, den nie jemand gedreht hat, passt vielleicht nicht.</translation>
  </message>
  <message>
   <source>A knowledge base</source>
   <translation>Eine Wissenssammlung</translation>
  </message>
  <message>
   <source>A law by name, or your own reason.</source>
   <translation>Ein Gesetz mit Namen oder Ihr eigener Grund.</translation>
  </message>
  <message>
   <source>A law or rule</source>
   <translation>Ein Gesetz oder eine Vorschrift</translation>
  </message>
  <message>
   <source>A law or the rule of the platform, where there is one.</source>
   <translation>Ein Gesetz oder die Regel der Plattform, wo es eine gibt.</translation>
  </message>
  <message>
   <source>A lawyer or an authority</source>
   <translation>Ein Anwalt oder eine Behörde</translation>
  </message>
  <message>
   <source>A legal matter</source>
   <translation>Eine Rechtsfrage</translation>
  </message>
  <message>
   <source>A line for private opinions</source>
   <translation>Ein Satz für private Meinungen</translation>
  </message>
  <message>
   <source>A line says in public that something was removed, and why</source>
   <translation>Ein Satz sagt öffentlich, dass etwas entfernt wurde und warum</translation>
  </message>
  <message>
   <source>A link or a folder, so that it is found again.</source>
   <translation>Ein Verweis oder ein Ordner, damit man es wiederfindet.</translation>
  </message>
  <message>
   <source>A mailbox or chat room that several people read.</source>
   <translation>Ein Postfach oder Chatraum, den mehrere lesen.</translation>
  </message>
  <message>
   <source>A mailbox, a form, a chat room. One is enough.</source>
   <translation>Ein Postfach, ein Formular, ein Chatraum. Eines genügt.</translation>
  </message>
  <message>
   <source>A message people can copy.</source>
   <translation>Eine Nachricht zum Kopieren.</translation>
  </message>
  <message>
   <source>A message without a goal is a slogan.</source>
   <translation>Eine Botschaft ohne Ziel ist ein Werbespruch.</translation>
  </message>
  <message>
   <source>A name makes it a person. The organisation alone is for notices.</source>
   <translation>Ein Name macht es zu einem Menschen. Die Organisation allein ist für Bekanntmachungen.</translation>
  </message>
  <message>
   <source>A new clause is a draft; tried out until a date it is on trial; after that it is settled.</source>
   <translation>Eine neue Klausel ist ein Entwurf; bis zu einem Tag ausprobiert, ist sie auf Probe; danach ist sie gefestigt.</translation>
  </message>
  <message>
   <source>A new clause is on trial for</source>
   <translation>Eine neue Klausel ist auf Probe für</translation>
  </message>
  <message>
   <source>A no needs a reason</source>
   <translation>Ein Nein braucht einen Grund</translation>
  </message>
  <message>
   <source>A notice beforehand and a way to stay out of it</source>
   <translation>Ein Hinweis vorab und eine Möglichkeit, nicht dabei zu sein</translation>
  </message>
  <message>
   <source>A number. A second way beside it.</source>
   <translation>Eine Telefonnummer. Daneben ein zweiter Weg.</translation>
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
   <translation>Ein Beispielpaar lehrt schneller als eine Seite Regeln. Nehmen Sie echte Situationen von Ihnen, ändern Sie, was auf eine Person deuten würde, und sagen Sie in einer Zeile, warum das eine besser wirkt. Schlechte Beispiele sollten verlockend sein; aus Lächerlichem lernt niemand.

**Wie es gut wird**

- Eine Situation, zwei Fassungen, ein Grund.
- Beide sind glaubhaft, beide sind kurz, in Ihrem eigenen Ton.
- Jedes Paar gehört zu einer Klausel.
- Etwas für jede Art von Beitrag, und mehr für die schweren Momente: Beschwerden, Fehler, Gerüchte.
- Nie der echte Fehler von jemandem aus dem Kollegium, den man erkennen kann.

**Beruht auf** *Social Networking in the Enterprise* (selbstbewusst, nicht selbstgefällig; fragen, bevor man etwas annimmt; sich nie zurück beschweren), *Columbus* (nützlich statt sich selbst anzupreisen).</translation>
  </message>
  <message>
   <source>A partner</source>
   <translation>Ein Partner</translation>
  </message>
  <message>
   <source>A password is changed when</source>
   <translation>Ein Passwort wird geändert, wenn</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>Eine Person</translation>
  </message>
  <message>
   <source>A person answers. A machine may say that one is coming.</source>
   <translation>Ein Mensch antwortet. Eine Maschine darf sagen, dass einer kommt.</translation>
  </message>
  <message>
   <source>A person or a desk, such as Duty manager.</source>
   <translation>Eine Person oder Stelle, etwa die diensthabende Leitung.</translation>
  </message>
  <message>
   <source>A person or a line outside the chain of command.</source>
   <translation>Eine Person oder ein Weg außerhalb der Befehlskette.</translation>
  </message>
  <message>
   <source>A person reads everything before it goes out</source>
   <translation>Ein Mensch liest alles, bevor es hinausgeht</translation>
  </message>
  <message>
   <source>A person, an agency or a kind, such as local food writers.</source>
   <translation>Eine Person, eine Agentur oder eine Art, etwa örtliche Restaurantkritiker.</translation>
  </message>
  <message>
   <source>A place has the level its people can see on the door.</source>
   <translation>Ein Ort hat die Stufe, die man dort an der Tür lesen kann.</translation>
  </message>
  <message>
   <source>A place of one’s own looks tempting: your rules, your name, nobody else’s advertising. It costs more than it seems, is rarely as good, and begins empty. Now and then it is still right. This section makes you say so aloud, case by case.

**What good looks like**

- One decision for each place, made before the money is spent.
- Three honest answers: would ours be as good, what would it cost in money and time, how many people would come?
- If you build: who runs it in three years, and how people get to know about it.
- If you use: what happens to your part when the service ends.

**Rests on** *Social Networking in the Enterprise* (do not reinvent the wheel: never as good, more time and money, very few people). *Before Leaping: six steps* and *Platt* see a place for one’s own platform and for public blogs in-house; the choice is yours.</source>
   <translation>Ein eigener Ort wirkt verlockend: Ihre Regeln, Ihr Name, keine Werbung von anderen. Er kostet mehr, als es scheint, ist selten so gut und beginnt leer. Ab und zu ist er dennoch richtig. Dieser Abschnitt lässt Sie das laut sagen, Fall für Fall.

**Wie es gut wird**

- Eine Entscheidung für jeden Ort, getroffen, bevor das Geld ausgegeben ist.
- Drei ehrliche Antworten: Wäre unserer ebenso gut, was würde er an Geld und Zeit kosten, wie viele würden kommen?
- Wenn Sie bauen: Wer betreibt es in drei Jahren, und wie erfährt man davon?
- Wenn Sie Vorhandenes nutzen: Was geschieht mit Ihrem Teil, wenn der Dienst endet?

**Beruht auf** *Social Networking in the Enterprise* (das Rad nicht neu erfinden: nie so gut, mehr Zeit und Geld, sehr wenige Leute). *Before Leaping: six steps* und *Platt* sehen Platz für eine eigene Plattform und für öffentliche Blogs im Haus; Sie haben die Wahl.</translation>
  </message>
  <message>
   <source>A place that moderators can reach and others cannot.</source>
   <translation>Ein Ort, den Moderatoren erreichen und andere nicht.</translation>
  </message>
  <message>
   <source>A place where nobody writes dies, however good it looks. What keeps it alive is a handful of people who like being there: colleagues who ask and answer, and customers or neighbours who care. Know who they are, ask them, look after them, and do not use them up.

**What good looks like**

- For each community at least one person inside and one outside.
- They were asked and said yes. Nobody is a champion without knowing.
- You know what is in it for them, and it is not money. If it is, it has to be said openly.
- Somebody thanks them, and notices when they fall silent.

**Rests on** *Before Leaping: six steps* (without activity it will die: internal and external supporters to stir the pot).</source>
   <translation>Ein Ort, an dem niemand schreibt, stirbt, so schön er auch aussieht. Am Leben hält ihn eine Handvoll Menschen, die gern dort sind: Kollegen, die fragen und antworten, und Kunden oder Nachbarn, denen er wichtig ist. Wissen Sie, wer sie sind, fragen Sie sie, kümmern Sie sich um sie und verbrauchen Sie sie nicht.

**Wie es gut wird**

- Für jede Gemeinschaft mindestens eine Person im Haus und eine außerhalb.
- Sie wurden gefragt und haben ja gesagt. Niemand ist Vorreiter, ohne es zu wissen.
- Sie wissen, was sie davon haben, und es ist nicht Geld. Wenn doch, muss es offen gesagt werden.
- Jemand dankt ihnen und merkt es, wenn sie verstummen.

**Beruht auf** *Before Leaping: six steps* (ohne Aktivität stirbt es: Unterstützer im Haus und außerhalb, die den Topf umrühren).</translation>
  </message>
  <message>
   <source>A place where we only read</source>
   <translation>Ein Ort, an dem wir nur lesen</translation>
  </message>
  <message>
   <source>A plain log.</source>
   <translation>Ein einfaches Protokoll.</translation>
  </message>
  <message>
   <source>A platform</source>
   <translation>Eine Plattform</translation>
  </message>
  <message>
   <source>A policy of ours</source>
   <translation>Eine unserer Vorschriften</translation>
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
   <translation>Ein Beitrag über Menschen handelt von Menschen. Bevor Sie jemanden zeigen, nennen oder zitieren, sollten Sie wissen, warum Sie es dürfen: Die Person hat ja gesagt, sie wurde am Eingang darauf hingewiesen, oder niemand ist erkennbar. Und Sie sollten wissen, was Sie tun, wenn sie es sich anders überlegt.

**Wie es gut wird**

- Eine Tabelle, die die üblichen Fälle beantwortet, damit niemand beim Sommerfest über Recht nachdenken muss.
- Um das Ja wird in einfachen Worten gebeten: wofür, wo, wie lange, und wie man es zurücknimmt.
- Beschäftigte können ohne Grund nein sagen, und niemand bemerkt es.
- Kinder werden nur mit dem Ja der Eltern oder Sorgeberechtigten gezeigt, oder so, dass niemand sie erkennen kann.
- Eine genannte Adresse für *Bitte nehmen Sie das herunter*, und eine Zeit, bis zu der es getan ist.
- Einblicke in die Menschen auf Ihren Seiten werden nur insgesamt gelesen, nie Person für Person; eine Seite hat eine Datenschutzerklärung, die man findet.

**Beruht auf** Verordnung (EU) 2016/679, vor allem den Artikeln 6, 7, 13, 17 und 26, dem Urteil C-210/16 über die Betreiber von Seiten und der Praxis des Kinderschutzes. Es nutzt den Rat aus *Before Leaping: six steps*, die Beteiligten zu kennen, nur in Gesamtzahlen. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>A post, a talk, a thank-you letter: something you could point to.</source>
   <translation>Ein Beitrag, ein Vortrag, ein Dankbrief: etwas, worauf Sie zeigen könnten.</translation>
  </message>
  <message>
   <source>A product or a service</source>
   <translation>Ein Produkt oder eine Dienstleistung</translation>
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
   <translation>Wer diese Richtlinien in zwei Jahren findet, muss auf einen Blick sehen, ob sie noch zählen. Also: eine verantwortliche Person, eine Ausgabe, ein Tag, ab dem sie zählt, ein Tag, an dem jemand wieder nachsieht.

**Wie es gut wird**

- Verantwortlich ist eine Person, keine Abteilung. Abteilungen beantworten keine Fragen.
- Daten mit Tag, Monat und Jahr. Wo ein älteres Dokument ein Datum auf eigene Weise schrieb, bleibt diese Schreibweise neben der genauen stehen.
- Der nächste Blick liegt in der Zukunft. Ein verstrichener Tag sagt Lesern, dass niemand auf den Text achtet.
- Es sagt, welches Gremium zugestimmt hat und was es ersetzt.
- Die Liste der Ausgaben hat je eine Zeile: was sich geändert hat, für wen.

**Beruht auf** *Platt* (immer in Arbeit, offen für Überarbeitung) und auf dem, was veröffentlichte Vorschriften gut und schlecht machen: Eine nächste Prüfung, die Jahre zurückliegt, ist der häufigste Fehler von allen.</translation>
  </message>
  <message>
   <source>A reason you would tell its readers.</source>
   <translation>Ein Grund, den Sie seinen Lesern sagen würden.</translation>
  </message>
  <message>
   <source>A role</source>
   <translation>Eine Rolle</translation>
  </message>
  <message>
   <source>A role may have several duties and a person several roles.</source>
   <translation>Eine Rolle kann mehrere Aufgaben haben und eine Person mehrere Rollen.</translation>
  </message>
  <message>
   <source>A role rather than a person, so that it stays right.</source>
   <translation>Eine Rolle statt einer Person, damit es richtig bleibt.</translation>
  </message>
  <message>
   <source>A role, never the person who complained.</source>
   <translation>Eine Rolle, nie die Person, die sich beschwert hat.</translation>
  </message>
  <message>
   <source>A rule of thumb such as: four useful posts for each one that asks for something.</source>
   <translation>Eine Faustregel, zum Beispiel: vier nützliche Beiträge auf einen, der um etwas bittet.</translation>
  </message>
  <message>
   <source>A rule of thumb to keep us from advertising at people.</source>
   <translation>Eine Faustregel, damit wir die Leute nicht mit Werbung überschütten.</translation>
  </message>
  <message>
   <source>A sample of their own posts</source>
   <translation>Eine Probe ihrer eigenen Beiträge</translation>
  </message>
  <message>
   <source>A sample: is the tie said, were the pictures allowed, can everybody read it?</source>
   <translation>Eine Stichprobe: Ist die Verbindung genannt, waren die Bilder erlaubt, kann jeder es lesen?</translation>
  </message>
  <message>
   <source>A school or university</source>
   <translation>Eine Schule oder Hochschule</translation>
  </message>
  <message>
   <source>A second look is taken by</source>
   <translation>Den zweiten Blick wirft</translation>
  </message>
  <message>
   <source>A second person reads it, always.</source>
   <translation>Immer liest es eine zweite Person.</translation>
  </message>
  <message>
   <source>A second sign-in factor is on</source>
   <translation>Ein zweiter Faktor bei der Anmeldung ist eingeschaltet</translation>
  </message>
  <message>
   <source>A service everybody knows</source>
   <translation>Ein Dienst, den jeder kennt</translation>
  </message>
  <message>
   <source>A service may vanish, change or lose a post; the question what you said, and who agreed, remains. For public bodies and finance keeping records is a duty. For everybody else it is a good idea in small measure: keep what you would want to show, and throw the rest away on a date.

**What good looks like**

- It names what is captured: posts, pictures, edits, answers, private messages, approvals, removals.
- Each class has a time and a reason; after the time it is deleted, for it holds personal data.
- Copies are kept outside the service, and somebody has tried to get one back.
- One role can export, another knows how. When a dispute is near, deletion stops.

**Rests on** *Social Networking in the Enterprise* (what happens on the internet is for ever), NARA Bulletin 2014-02 (United States, federal records), 17 CFR 240.17a-4 (brokers and dealers, three years), laws on access to public information, and Regulation (EU) 2016/679 for not keeping too long. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Ein Dienst kann verschwinden, sich ändern oder einen Beitrag verlieren; die Frage, was Sie gesagt haben und wer zugestimmt hat, bleibt. Für öffentliche Stellen und Finanzfirmen ist das Führen von Aufzeichnungen eine Pflicht. Für alle anderen ist es in kleinem Maß eine gute Idee: Bewahren Sie auf, was Sie würden zeigen wollen, und werfen Sie den Rest zu einem festen Tag weg.

**Wie es gut wird**

- Es nennt, was erfasst wird: Beiträge, Bilder, Änderungen, Antworten, private Nachrichten, Freigaben, Entfernungen.
- Jede Klasse hat eine Zeit und einen Grund; nach dieser Zeit wird sie gelöscht, denn sie enthält personenbezogene Daten.
- Kopien liegen außerhalb des Dienstes, und jemand hat ausprobiert, eine zurückzuholen.
- Eine Rolle kann ausführen, eine andere weiß, wie es geht. Wenn ein Streit droht, wird nichts mehr gelöscht.

**Beruht auf** *Social Networking in the Enterprise* (was im Internet geschieht, ist für immer), NARA Bulletin 2014-02 (Vereinigte Staaten, Aufzeichnungen des Bundes), 17 CFR 240.17a-4 (Makler und Händler, drei Jahre), Gesetzen über den Zugang zu öffentlichen Informationen und Verordnung (EU) 2016/679, um nicht zu lange aufzubewahren. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>A service, a forum, a channel of our own.</source>
   <translation>Ein Dienst, ein Forum, ein eigener Kanal.</translation>
  </message>
  <message>
   <source>A share of the group</source>
   <translation>Ein Anteil der Gruppe</translation>
  </message>
  <message>
   <source>A short note to everybody: the three things that matter most.</source>
   <translation>Eine kurze Nachricht an alle: die drei wichtigsten Dinge.</translation>
  </message>
  <message>
   <source>A short test</source>
   <translation>Ein kurzer Test</translation>
  </message>
  <message>
   <source>A single supplier, for organisations</source>
   <translation>Ein einziger Anbieter, für Organisationen</translation>
  </message>
  <message>
   <source>A text message</source>
   <translation>Eine Textnachricht</translation>
  </message>
  <message>
   <source>A trip or an invitation</source>
   <translation>Eine Reise oder Einladung</translation>
  </message>
  <message>
   <source>A volunteer</source>
   <translation>Eine Ehrenamtliche oder ein Ehrenamtlicher</translation>
  </message>
  <message>
   <source>A wiki</source>
   <translation>Ein Wiki</translation>
  </message>
  <message>
   <source>A yes in writing</source>
   <translation>Ein schriftliches Ja</translation>
  </message>
  <message>
   <source>A yes is kept</source>
   <translation>Ein Ja wird aufbewahrt</translation>
  </message>
  <message>
   <source>A yes, and a note of it</source>
   <translation>Ein Ja und eine Notiz darüber</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>About names</source>
   <translation>Über Namen</translation>
  </message>
  <message>
   <source>About private accounts</source>
   <translation>Über private Konten</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Über die Organisation</translation>
  </message>
  <message>
   <source>Absence</source>
   <translation>Abwesenheit</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Hingenommen von</translation>
  </message>
  <message>
   <source>Accepted finding</source>
   <translation>Hingenommener Befund</translation>
  </message>
  <message>
   <source>Accepted findings</source>
   <translation>Hingenommene Befunde</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>Hingenommen am</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Access ends within</source>
   <translation>Zugang endet innerhalb von</translation>
  </message>
  <message>
   <source>Access last checked on</source>
   <translation>Zugänge zuletzt kontrolliert am</translation>
  </message>
  <message>
   <source>Access to public information, authorities, lawyers.</source>
   <translation>Zugang zu öffentlichen Informationen, Behörden, Anwälte.</translation>
  </message>
  <message>
   <source>Accessibility</source>
   <translation>Barrierefreiheit</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Account security</source>
   <translation>Sicherheit der Konten</translation>
  </message>
  <message>
   <source>Accountable for the programme</source>
   <translation>Verantwortlich für das Programm</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Accounts approved once for all their posts</source>
   <translation>Konten, die einmal für alle ihre Beiträge freigegeben sind</translation>
  </message>
  <message>
   <source>Accounts for one campaign</source>
   <translation>Konten für eine einzelne Kampagne</translation>
  </message>
  <message>
   <source>Accounts in our name</source>
   <translation>Konten in unserem Namen</translation>
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
   <translation>Konten vermehren sich. Jemand eröffnet eines für eine Messe, jemand anderes für einen Laden, und ein Jahr später weiß niemand mehr, wer sich anmelden kann. Dieser Abschnitt sagt, wer ein Konto eröffnen darf, was zuerst zu klären ist, wie es übergeben und wann es geschlossen wird.

**Wie es gut wird**

- Niemand eröffnet allein ein Konto im Namen der Organisation. Ein kurzes Formular, eine Antwort, innerhalb von Tagen.
- Kein Kanal startet, bevor diese Richtlinien in Kraft und die Eröffnungsfragen beantwortet sind.
- Vorhandene Konten sind willkommen und dürfen sich melden. Niemand wird bestraft, weil er eines begonnen hat.
- Eine Übergabe ist ein Termin, keine E-Mail.
- Es gibt eine Grenze für Stille, und vorher ist entschieden, was geschieht, wenn sie überschritten ist.

**Beruht auf** *Before Leaping: six steps* (wissen, was es ist, wer dort ist und was es kostet, bevor man beitritt; zuerst Ziele, Menschen und Messgrößen; Regeln vor dem Sprung), *Social Networking in the Enterprise* (ein verstaubtes Konto ist schlimmer als keines), *Platt* (beweglich bleiben, was den Ort angeht). Vergleichen Sie die Kontoregeln, die öffentliche Stellen und Hochschulen veröffentlichen.</translation>
  </message>
  <message>
   <source>Accounts that already exist</source>
   <translation>Konten, die es schon gibt</translation>
  </message>
  <message>
   <source>Accounts that are half private, half work</source>
   <translation>Konten, die halb privat, halb dienstlich sind</translation>
  </message>
  <message>
   <source>Add somebody to a group</source>
   <translation>Jemanden in eine Gruppe aufnehmen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Advertising</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <source>Advertising and disclosure</source>
   <translation>Werbung und Offenlegung</translation>
  </message>
  <message>
   <source>Advertising and promotional posts</source>
   <translation>Werbung und werbende Beiträge</translation>
  </message>
  <message>
   <source>Advice to protect oneself</source>
   <translation>Rat, um sich zu schützen</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nach</translation>
  </message>
  <message>
   <source>After a yes from whoever decides</source>
   <translation>Nach einem Ja der entscheidenden Person</translation>
  </message>
  <message>
   <source>After retirement, go to</source>
   <translation>Nach der Stilllegung weiter zu</translation>
  </message>
  <message>
   <source>After the same applicants</source>
   <translation>Wirbt um dieselben Bewerber</translation>
  </message>
  <message>
   <source>After the same customers</source>
   <translation>Wirbt um dieselben Kunden</translation>
  </message>
  <message>
   <source>After they appear</source>
   <translation>Nach dem Erscheinen</translation>
  </message>
  <message>
   <source>After this day the finding is shown again.</source>
   <translation>Nach diesem Tag wird der Befund wieder gezeigt.</translation>
  </message>
  <message>
   <source>After this it is read again.</source>
   <translation>Danach wird es wieder gelesen.</translation>
  </message>
  <message>
   <source>After this it is repeated.</source>
   <translation>Danach wird es wiederholt.</translation>
  </message>
  <message>
   <source>After this long it ends by itself. People change.</source>
   <translation>Nach dieser Zeit endet es von selbst. Menschen ändern sich.</translation>
  </message>
  <message>
   <source>After this long without a post somebody asks why.</source>
   <translation>Nach dieser Zeit ohne Beitrag fragt jemand, warum.</translation>
  </message>
  <message>
   <source>After this somebody asks whether they still want to.</source>
   <translation>Danach fragt jemand, ob sie noch möchten.</translation>
  </message>
  <message>
   <source>After this the post must be asked for again.</source>
   <translation>Danach muss der Beitrag neu angefragt werden.</translation>
  </message>
  <message>
   <source>After this time the level is looked at again; without renewal the person drops one level.</source>
   <translation>Nach dieser Zeit wird die Stufe wieder angesehen; ohne Erneuerung sinkt die Person um eine Stufe.</translation>
  </message>
  <message>
   <source>After this we ask again.</source>
   <translation>Danach fragen wir wieder.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Afterwards you hear</source>
   <translation>Danach erfahren Sie</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Agenturen</translation>
  </message>
  <message>
   <source>Agencies and freelancers often help; the question is who speaks.</source>
   <translation>Agenturen und Selbstständige helfen oft; die Frage ist, wer spricht.</translation>
  </message>
  <message>
   <source>Agencies and freelancers working for us</source>
   <translation>Agenturen und Selbstständige, die für uns arbeiten</translation>
  </message>
  <message>
   <source>Agencies and paid partners</source>
   <translation>Agenturen und bezahlte Partner</translation>
  </message>
  <message>
   <source>Agencies, trainees and the like may help, but are not alone with a channel.</source>
   <translation>Agenturen, Auszubildende und andere dürfen helfen, sind aber nicht allein mit einem Kanal.</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>Agentur</translation>
  </message>
  <message>
   <source>Agreed beforehand</source>
   <translation>Vorher vereinbart</translation>
  </message>
  <message>
   <source>Agreed beforehand, ready to copy.</source>
   <translation>Vorher vereinbart, fertig zum Kopieren.</translation>
  </message>
  <message>
   <source>Agreed by</source>
   <translation>Vereinbart von</translation>
  </message>
  <message>
   <source>Agreed in writing beforehand</source>
   <translation>Vorher schriftlich vereinbart</translation>
  </message>
  <message>
   <source>Agreed in writing on</source>
   <translation>Schriftlich vereinbart am</translation>
  </message>
  <message>
   <source>Agreed on</source>
   <translation>Vereinbart am</translation>
  </message>
  <message>
   <source>Agreed text</source>
   <translation>Vereinbarter Text</translation>
  </message>
  <message>
   <source>Agreed texts</source>
   <translation>Vereinbarte Texte</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Zugestimmt hat</translation>
  </message>
  <message>
   <source>Agreed with works council or union</source>
   <translation>Mit Betriebsrat oder Gewerkschaft vereinbart</translation>
  </message>
  <message>
   <source>Ahead of us</source>
   <translation>Uns voraus</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Alcohol, tobacco or gambling</source>
   <translation>Alkohol, Tabak oder Glücksspiel</translation>
  </message>
  <message>
   <source>All four groups, each in its own words.</source>
   <translation>Alle vier Gruppen, jede in ihren eigenen Worten.</translation>
  </message>
  <message>
   <source>All of them, whole</source>
   <translation>Alle, ungekürzt</translation>
  </message>
  <message>
   <source>All of these</source>
   <translation>Alle davon</translation>
  </message>
  <message>
   <source>All required courses done and still valid</source>
   <translation>Alle Pflichtkurse absolviert und noch gültig</translation>
  </message>
  <message>
   <source>All six before the first account opens.</source>
   <translation>Alle sechs, bevor das erste Konto eröffnet wird.</translation>
  </message>
  <message>
   <source>All times in this section are in this time zone.</source>
   <translation>Alle Zeiten in diesem Abschnitt gelten in dieser Zeitzone.</translation>
  </message>
  <message>
   <source>Also about copies, shares and printed matter.</source>
   <translation>Auch über Kopien, geteilte Beiträge und Drucksachen.</translation>
  </message>
  <message>
   <source>Also as an employer, and also by family and friends.</source>
   <translation>Auch als Arbeitgeber, und auch von Familie und Freunden.</translation>
  </message>
  <message>
   <source>Also employer sites, maps and shops.</source>
   <translation>Auch Arbeitgeberportale, Karten und Läden.</translation>
  </message>
  <message>
   <source>Also for people who change jobs, and for agencies.</source>
   <translation>Auch für Menschen, die die Stelle wechseln, und für Agenturen.</translation>
  </message>
  <message>
   <source>Also knows how</source>
   <translation>Weiß auch, wie es geht</translation>
  </message>
  <message>
   <source>Also on duty</source>
   <translation>Auch im Dienst</translation>
  </message>
  <message>
   <source>Also the hidden ones, such as time and training.</source>
   <translation>Auch die versteckten, etwa Zeit und Schulung.</translation>
  </message>
  <message>
   <source>Also the quiet ones: not being noticed, not answering.</source>
   <translation>Auch die leisen: nicht bemerkt werden, nicht antworten.</translation>
  </message>
  <message>
   <source>Also what is not perfect yet, and why that may wait.</source>
   <translation>Auch, was noch nicht vollkommen ist, und warum das warten darf.</translation>
  </message>
  <message>
   <source>Also when nothing was changed.</source>
   <translation>Auch wenn nichts geändert wurde.</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Always allowed</source>
   <translation>Immer erlaubt</translation>
  </message>
  <message>
   <source>Always without our name. A ban on all of it is not on offer: it would go too far nearly everywhere.</source>
   <translation>Immer ohne unseren Namen. Ein Verbot von allem steht nicht zur Wahl: Es ginge fast überall zu weit.</translation>
  </message>
  <message>
   <source>Among ourselves</source>
   <translation>Unter uns</translation>
  </message>
  <message>
   <source>An account approved as a whole: its posts need no approval one by one.</source>
   <translation>Ein als Ganzes freigegebenes Konto: Seine Beiträge brauchen keine einzelne Freigabe.</translation>
  </message>
  <message>
   <source>An account that a colleague uses for us</source>
   <translation>Ein Konto, das jemand aus dem Kollegium für uns nutzt</translation>
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
   <translation>Ein Konto, das für Sie spricht, kann an einem Nachmittag verloren gehen: durch jemanden, der gegangen ist und das Passwort noch hat, ein im Zug vergessenes Telefon, eine geliehene Anmeldung. Nichts davon braucht einen schlauen Angreifer. Ein paar langweilige Gewohnheiten verhindern fast alles davon.

**Wie es gut wird**

- Zwei Personen haben die Schlüssel zu jedem Konto, und beide haben ihren ausprobiert.
- Kein Passwort wird per Nachricht geteilt oder auswendig gewusst. Es liegt in einem Tresor, und ein zweiter Faktor bei der Anmeldung ist überall eingeschaltet, wo es einen gibt.
- Konten gehören einem Postfach der Firma, nie jemandes privater Adresse.
- Wer geht oder die Stelle wechselt, verliert den Zugang am selben Tag. Es ist jemand genannt, der das tut.
- Werkzeuge, die für Sie veröffentlichen oder lesen dürfen, sind aufgeführt, mit einer verantwortlichen Person, und werden einmal im Jahr angesehen.
- Jeder darf Alarm schlagen, und niemandem wird es vorgeworfen.

**Beruht auf** *Before Leaping: six steps* (Sicherheitsfragen, die soziale Netzwerke mitbringen; Werkzeuge und Menschen zum Beobachten), *Social Networking in the Enterprise* (mehr als eine Person ist verantwortlich). Vergleichen Sie NIST SP 800-53, Maßnahmen AC-2, AC-22 und PL-4(1), und die veröffentlichten Kontoregeln öffentlicher Stellen und Hochschulen, die für jedes Konto zwei genannte Personen verlangen.</translation>
  </message>
  <message>
   <source>An address or a form, not a public comment.</source>
   <translation>Eine Adresse oder ein Formular, kein öffentlicher Kommentar.</translation>
  </message>
  <message>
   <source>An address or a room where questions are welcome.</source>
   <translation>Eine Adresse oder ein Raum, wo Fragen willkommen sind.</translation>
  </message>
  <message>
   <source>An address that somebody reads every working day.</source>
   <translation>Eine Adresse, die jemand an jedem Arbeitstag liest.</translation>
  </message>
  <message>
   <source>An address that somebody reads.</source>
   <translation>Eine Adresse, die jemand liest.</translation>
  </message>
  <message>
   <source>An address, and what happens then.</source>
   <translation>Eine Adresse, und was dann geschieht.</translation>
  </message>
  <message>
   <source>An agency</source>
   <translation>Eine Agentur</translation>
  </message>
  <message>
   <source>An app</source>
   <translation>Eine App</translation>
  </message>
  <message>
   <source>An approval is valid for</source>
   <translation>Eine Freigabe gilt für</translation>
  </message>
  <message>
   <source>An argument that goes round a third time needs a new voice.</source>
   <translation>Ein Streit, der sich zum dritten Mal im Kreis dreht, braucht eine neue Stimme.</translation>
  </message>
  <message>
   <source>An automatic note, then a person</source>
   <translation>Eine automatische Nachricht, dann ein Mensch</translation>
  </message>
  <message>
   <source>An automatic reply alone keeps people away from people.</source>
   <translation>Eine automatische Antwort allein hält Menschen von Menschen fern.</translation>
  </message>
  <message>
   <source>An earliest date for moving on, if you want one.</source>
   <translation>Ein frühester Tag für den nächsten Schritt, wenn Sie einen möchten.</translation>
  </message>
  <message>
   <source>An employee</source>
   <translation>Eine Mitarbeiterin oder ein Mitarbeiter</translation>
  </message>
  <message>
   <source>An empty seat is filled by</source>
   <translation>Einen freien Platz besetzt</translation>
  </message>
  <message>
   <source>An everyday post waits at most</source>
   <translation>Ein alltäglicher Beitrag wartet höchstens</translation>
  </message>
  <message>
   <source>An exact date, and the way it was written in a document, where that should be kept.</source>
   <translation>Ein genauer Tag und die Schreibweise aus einem Dokument, wo diese bleiben soll.</translation>
  </message>
  <message>
   <source>An honest answer beats a ban that nobody keeps.</source>
   <translation>Eine ehrliche Antwort ist besser als ein Verbot, das niemand einhält.</translation>
  </message>
  <message>
   <source>An incident (accident, outage and the like)</source>
   <translation>Ein Vorfall (Unfall, Ausfall und Ähnliches)</translation>
  </message>
  <message>
   <source>An intern or trainee</source>
   <translation>Im Praktikum oder in Ausbildung</translation>
  </message>
  <message>
   <source>And answers for it.</source>
   <translation>Und steht dafür ein.</translation>
  </message>
  <message>
   <source>And how you reach them instead.</source>
   <translation>Und wie Sie sie stattdessen erreichen.</translation>
  </message>
  <message>
   <source>And to answer what it brings up.</source>
   <translation>Und um zu beantworten, was es aufwirft.</translation>
  </message>
  <message>
   <source>And what became of them, also those you turned down.</source>
   <translation>Und was daraus wurde, auch aus denen, die Sie abgelehnt haben.</translation>
  </message>
  <message>
   <source>And what is frowned upon.</source>
   <translation>Und was nicht gern gesehen wird.</translation>
  </message>
  <message>
   <source>And what we do instead.</source>
   <translation>Und was wir stattdessen tun.</translation>
  </message>
  <message>
   <source>And who sees to it.</source>
   <translation>Und wer sich darum kümmert.</translation>
  </message>
  <message>
   <source>Annex</source>
   <translation>Anhang</translation>
  </message>
  <message>
   <source>Announced at least this long before</source>
   <translation>Angekündigt mindestens so lange vorher</translation>
  </message>
  <message>
   <source>Announced on</source>
   <translation>Angekündigt am</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Eine andere</translation>
  </message>
  <message>
   <source>Another one, named in a clause</source>
   <translation>Eine andere, in einer Klausel genannt</translation>
  </message>
  <message>
   <source>Another public body</source>
   <translation>Eine andere öffentliche Stelle</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Antwort innerhalb von</translation>
  </message>
  <message>
   <source>Answerable</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>Beantwortet von</translation>
  </message>
  <message>
   <source>Answered means yes, no or later, with a reason.</source>
   <translation>Beantwortet heißt ja, nein oder später, mit einem Grund.</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Beantwortet innerhalb von</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answering for somebody else</source>
   <translation>Für jemand anderen antworten</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answers for</source>
   <translation>Steht ein für</translation>
  </message>
  <message>
   <source>Answers for it</source>
   <translation>Steht dafür ein</translation>
  </message>
  <message>
   <source>Answers for the channel. Somebody inside, prepared for it.</source>
   <translation>Steht für den Kanal ein. Jemand aus dem Haus, darauf vorbereitet.</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Antwortet jemandem</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>Eines davon</translation>
  </message>
  <message>
   <source>Any one is a count of 1.</source>
   <translation>Ein beliebiges davon heißt Anzahl 1.</translation>
  </message>
  <message>
   <source>Anything else you want to say.</source>
   <translation>Was Sie sonst noch sagen möchten.</translation>
  </message>
  <message>
   <source>Anything made with AI</source>
   <translation>Alles, was mit KI entstanden ist</translation>
  </message>
  <message>
   <source>Anything new is decided by</source>
   <translation>Über Neues entscheidet</translation>
  </message>
  <message>
   <source>Applies to</source>
   <translation>Gilt für</translation>
  </message>
  <message>
   <source>Approval is for one exact text; a changed text is asked for again.</source>
   <translation>Die Freigabe gilt für einen genauen Wortlaut; ein geänderter Text wird neu angefragt.</translation>
  </message>
  <message>
   <source>Approval steps for an everyday post, at most</source>
   <translation>Freigabeschritte für einen alltäglichen Beitrag, höchstens</translation>
  </message>
  <message>
   <source>Approval workflow</source>
   <translation>Ablauf der Freigabe</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Freigaben</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Approve: no post without it</source>
   <translation>Freigeben: kein Beitrag ohne</translation>
  </message>
  <message>
   <source>Approved account</source>
   <translation>Freigegebenes Konto</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Freigegeben von</translation>
  </message>
  <message>
   <source>Approved on</source>
   <translation>Freigegeben am</translation>
  </message>
  <message>
   <source>Are agreed on in writing</source>
   <translation>Werden schriftlich vereinbart</translation>
  </message>
  <message>
   <source>Are never shown</source>
   <translation>Werden nie gezeigt</translation>
  </message>
  <message>
   <source>Are not mentioned</source>
   <translation>Werden nicht erwähnt</translation>
  </message>
  <message>
   <source>Are not shared</source>
   <translation>Werden nicht geteilt</translation>
  </message>
  <message>
   <source>Are not shown</source>
   <translation>Werden nicht gezeigt</translation>
  </message>
  <message>
   <source>Are not used</source>
   <translation>Werden nicht genutzt</translation>
  </message>
  <message>
   <source>Are put right when somebody asks</source>
   <translation>Werden richtiggestellt, wenn jemand fragt</translation>
  </message>
  <message>
   <source>Are shown only so that nobody can recognise them</source>
   <translation>Werden nur so gezeigt, dass niemand sie erkennen kann</translation>
  </message>
  <message>
   <source>Are shown only with a clear notice</source>
   <translation>Werden nur mit deutlichem Hinweis gezeigt</translation>
  </message>
  <message>
   <source>Are shown with a guardian’s written yes</source>
   <translation>Werden mit schriftlichem Ja der Sorgeberechtigten gezeigt</translation>
  </message>
  <message>
   <source>Are their own affair</source>
   <translation>Sind deren eigene Sache</translation>
  </message>
  <message>
   <source>Are their own affair, but for conflicts named here</source>
   <translation>Sind deren eigene Sache, außer bei hier genannten Konflikten</translation>
  </message>
  <message>
   <source>Are we ready?</source>
   <translation>Sind wir bereit?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>As in the catalogue</source>
   <translation>Wie im Katalog</translation>
  </message>
  <message>
   <source>As it is used in the text.</source>
   <translation>Wie es im Text verwendet wird.</translation>
  </message>
  <message>
   <source>As it read</source>
   <translation>Wie es lautete</translation>
  </message>
  <message>
   <source>As it stands on the cover, such as 2.1.</source>
   <translation>Wie es auf dem Titelblatt steht, etwa 2.1.</translation>
  </message>
  <message>
   <source>As it stands on the cover.</source>
   <translation>Wie es auf dem Titelblatt steht.</translation>
  </message>
  <message>
   <source>As it was asked, in the first person.</source>
   <translation>Wie gefragt wurde, in der Ichform.</translation>
  </message>
  <message>
   <source>As it was called.</source>
   <translation>Wie es hieß.</translation>
  </message>
  <message>
   <source>As long as they are needed and no longer.</source>
   <translation>So lange sie gebraucht werden und nicht länger.</translation>
  </message>
  <message>
   <source>As many as you can look after.</source>
   <translation>So viele, wie Sie betreuen können.</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>As people call it, such as Germany or our site in Ohio.</source>
   <translation>Wie man es nennt, etwa Deutschland oder unser Standort in Ohio.</translation>
  </message>
  <message>
   <source>As people see fit, with the tie in words</source>
   <translation>Wie es jeder für richtig hält, mit der Verbindung in Worten</translation>
  </message>
  <message>
   <source>As somebody nervous would say it.</source>
   <translation>Wie jemand es sagen würde, der nervös ist.</translation>
  </message>
  <message>
   <source>As the end of the course</source>
   <translation>Als Abschluss des Kurses</translation>
  </message>
  <message>
   <source>As they sign.</source>
   <translation>Wie sie unterschreiben.</translation>
  </message>
  <message>
   <source>As they were written down. “??” stands for a seat that nobody has yet.</source>
   <translation>Wie sie notiert wurden. „??“ steht für einen Platz, den noch niemand hat.</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Wie geschrieben</translation>
  </message>
  <message>
   <source>As you would say it to a colleague.</source>
   <translation>Wie Sie es Kollegen sagen würden.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask again after</source>
   <translation>Wieder fragen nach</translation>
  </message>
  <message>
   <source>Ask all voices: do I know what I may post?</source>
   <translation>Alle Stimmen fragen: Weiß ich, was ich veröffentlichen darf?</translation>
  </message>
  <message>
   <source>Ask at least this long before</source>
   <translation>Mindestens so lange vorher fragen</translation>
  </message>
  <message>
   <source>Ask here</source>
   <translation>Hier fragen</translation>
  </message>
  <message>
   <source>Ask what happened</source>
   <translation>Fragen, was geschehen ist</translation>
  </message>
  <message>
   <source>Asked above all by</source>
   <translation>Vor allem gefragt von</translation>
  </message>
  <message>
   <source>Asked again after</source>
   <translation>Wieder gefragt nach</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Gefragt von</translation>
  </message>
  <message>
   <source>Asked first, listed afterwards.</source>
   <translation>Zuerst gefragt, danach genannt.</translation>
  </message>
  <message>
   <source>Asked how</source>
   <translation>Auf die Frage, wie</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Gefragt am</translation>
  </message>
  <message>
   <source>Asked them, counted mentions, or guessed. Guessing is allowed if you say so.</source>
   <translation>Gefragt, Erwähnungen gezählt oder geschätzt. Schätzen ist erlaubt, wenn Sie es sagen.</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Asking again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Asking is the simplest way.</source>
   <translation>Fragen ist der einfachste Weg.</translation>
  </message>
  <message>
   <source>Asking them is the simplest way.</source>
   <translation>Sie zu fragen ist der einfachste Weg.</translation>
  </message>
  <message>
   <source>Asks and listens</source>
   <translation>Fragt und hört zu</translation>
  </message>
  <message>
   <source>Asks people to buy, book, sign up or apply.</source>
   <translation>Bittet Menschen zu kaufen, zu buchen, sich anzumelden oder zu bewerben.</translation>
  </message>
  <message>
   <source>At home</source>
   <translation>Zu Hause</translation>
  </message>
  <message>
   <source>At least one more who can do everything.</source>
   <translation>Mindestens eine weitere Person, die alles kann.</translation>
  </message>
  <message>
   <source>At least this long before</source>
   <translation>Mindestens so lange vorher</translation>
  </message>
  <message>
   <source>At least this many posts</source>
   <translation>Mindestens so viele Beiträge</translation>
  </message>
  <message>
   <source>At least two people, so that holidays and leavers never lock you out.</source>
   <translation>Mindestens zwei Personen, damit Urlaub und Weggänge Sie nie aussperren.</translation>
  </message>
  <message>
   <source>At least two people, so that nobody is on their own.</source>
   <translation>Mindestens zwei Personen, damit niemand allein ist.</translation>
  </message>
  <message>
   <source>At least two, so that it does not wait for one person’s return.</source>
   <translation>Mindestens zwei, damit es nicht auf die Rückkehr einer Person wartet.</translation>
  </message>
  <message>
   <source>At most this many posts</source>
   <translation>Höchstens so viele Beiträge</translation>
  </message>
  <message>
   <source>At once</source>
   <translation>Sofort</translation>
  </message>
  <message>
   <source>At one’s own pace</source>
   <translation>Im eigenen Tempo</translation>
  </message>
  <message>
   <source>At the same time</source>
   <translation>Zur gleichen Zeit</translation>
  </message>
  <message>
   <source>At the same time at most</source>
   <translation>Gleichzeitig höchstens</translation>
  </message>
  <message>
   <source>At this level since</source>
   <translation>Auf dieser Stufe seit</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Bei der Arbeit</translation>
  </message>
  <message>
   <source>At work and for safety</source>
   <translation>Bei der Arbeit und für die Sicherheit</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Anwesenheit</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Publikum</translation>
  </message>
  <message>
   <source>Authorities and bodies set up for it.</source>
   <translation>Behörden und dafür eingerichtete Stellen.</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Automatische Antworten</translation>
  </message>
  <message>
   <source>Automatic replies</source>
   <translation>Automatische Antworten</translation>
  </message>
  <message>
   <source>Back-up</source>
   <translation>Ersatz</translation>
  </message>
  <message>
   <source>Bans</source>
   <translation>Verbote</translation>
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
   <translation>Verbote merkt man sich, wenn es wenige sind, einfach und erklärt. Stellen Sie den Grund neben jedes, und was man stattdessen tun darf. Dann zählen Sie: Ist die Liste der Verbote viel länger als die Liste der Freiheiten, werden die Leute schließen, dass es am sichersten ist, nichts zu sagen.

**Wie es gut wird**

- Unter einem Dutzend Verbote. Jedes nennt etwas, das man erkennen kann, keine Stimmung wie *unangemessen* oder *negativ*.
- Ein Grund neben jedem, und was stattdessen erlaubt ist.
- Es sagt, für wen das Verbot gilt: alle, nur offizielle Konten, einige Rollen.
- Eine mindestens ebenso lange Liste dessen, was alle ohne Frage tun dürfen.
- Nichts, das in Rechte eingreift, die Menschen haben, etwa über Lohn und Arbeitsbedingungen zu sprechen oder Fehlverhalten zu melden.

**Beruht auf** *Platt* (Richtlinien sind ein Rahmen, der möglich macht; klären, was Beschäftigte wissen müssen, um unbesorgt mitzumachen), *Social Networking in the Enterprise* (sich nie zurück beschweren; alles bleibt für immer), *Columbus* (die Leute nicht mit Werbung überschütten). Weite Wörter können rechtswidrig sein; siehe zum Beispiel Stericycle, 372 NLRB No. 113 (Vereinigte Staaten, 2023). Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Be known, and known for the right things</source>
   <translation>Bekannt sein, und zwar für das Richtige</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Weil</translation>
  </message>
  <message>
   <source>Because it touches our work in this way</source>
   <translation>Weil es unsere Arbeit so berührt</translation>
  </message>
  <message>
   <source>Before anything is said</source>
   <translation>Bevor etwas gesagt wird</translation>
  </message>
  <message>
   <source>Before elections</source>
   <translation>Vor Wahlen</translation>
  </message>
  <message>
   <source>Before it starts</source>
   <translation>Bevor es beginnt</translation>
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
   <translation>Bevor etwas Neues an alle hinausgeht, lassen Sie es einige von denen ausprobieren, für die es gedacht ist. Sie finden an einem Nachmittag, was Sie in einem Monat nicht fänden. Dann entscheiden Sie bewusst und sagen es den vier Gruppen, die es nicht von Fremden hören sollten: Kunden, Beschäftigten, Partnern, Lieferanten.

**Wie es gut wird**

- Jede Gruppe, die Sie erreichen möchten, hat jemanden unter denen, die ausprobieren.
- Sie probieren drei Dinge: ob das *System* funktioniert, ob die *Information* richtig und genug ist, ob die *Botschaft* verstanden wird.
- Was sie fanden, wird aufgeschrieben, behoben und noch einmal ausprobiert.
- Der Start ist eine Entscheidung mit Tag und Namen, und „noch nicht“ ist eine achtbare Antwort.
- Texte zum Start liegen für alle vier Gruppen bereit, in den Worten einer jeden.
- Jemand sieht nach vier Wochen nach.

**Beruht auf** *Before Leaping: six steps* (vor dem Start testen; die wichtigsten Beteiligten testen die Systeme, die Information und die Botschaften; nachbessern, dann hinaus damit; Kunden, Beschäftigte, Vertriebspartner und Lieferanten benachrichtigen; die Werte der Marke im Sinn behalten).</translation>
  </message>
  <message>
   <source>Before the first channel is live.</source>
   <translation>Bevor der erste Kanal läuft.</translation>
  </message>
  <message>
   <source>Before the first post</source>
   <translation>Vor dem ersten Beitrag</translation>
  </message>
  <message>
   <source>Before their first sign-in to one of our accounts.</source>
   <translation>Vor ihrer ersten Anmeldung bei einem unserer Konten.</translation>
  </message>
  <message>
   <source>Before they appear</source>
   <translation>Vor dem Erscheinen</translation>
  </message>
  <message>
   <source>Before they appear, for newcomers</source>
   <translation>Vor dem Erscheinen, bei Neulingen</translation>
  </message>
  <message>
   <source>Before this one</source>
   <translation>Vor diesem</translation>
  </message>
  <message>
   <source>Before you post something you cannot take back</source>
   <translation>Bevor Sie etwas veröffentlichen, das sich nicht zurücknehmen lässt</translation>
  </message>
  <message>
   <source>Began on</source>
   <translation>Begann am</translation>
  </message>
  <message>
   <source>Begin a conversation</source>
   <translation>Ein Gespräch beginnen</translation>
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
   <translation>Beginnen Sie mit **einem Ablauf für alles**. Er ist leicht zu erklären, er zeigt Ihnen, wo Ihre Richtlinien Lücken haben, und er gibt allen denselben Anfang. Dann lockern Sie ihn bewusst: für Arten von Beiträgen, die nie Ärger machen, und für Menschen, die gutes Urteil gezeigt haben. Am Ende brauchen vielleicht nur noch wenige Arten von Beiträgen ein zweites Paar Augen.

**Wie die Teile zusammenpassen**

- *Phasen* lockern es für die ganze Organisation. Jede endet, wenn etwas Messbares wahr ist und jemand entscheidet.
- *Vertrauensstufen* lockern es für einzelne Menschen. Der Weg hinauf wird verdient; der Weg hinab ist so klar wie der Weg hinauf.
- *Regeln* werden von oben gelesen; die erste, die passt, entscheidet. Stellen Sie strenge Regeln voran und eine für *alles andere* ans Ende.
- *Was nie gelockert wird*, gilt in jeder Phase und auf jeder Stufe: das Gesetz, die Rechte anderer, was sich nicht zurücknehmen lässt.
- Was *eine Zeit lang strenger* ist, hat einen Grund und ein Ende.

**Wie es gut wird**

- Phase 1 lässt nichts aus und hat einen einzigen Ablauf.
- Jede spätere Phase ist leichter als die davor; wo nicht, sagt der Text, warum.
- Keine Regel braucht mehr Menschen, als da sind, an jedem Tag des Jahres, und niemand gibt den eigenen Beitrag frei.
- Für alltägliche Beiträge ein Schritt, und Stunden statt Tage.
- Bevor Sie entscheiden, denken Sie an die Beiträge des letzten Monats: Wer hätte gewartet, und worauf?

Die hier angebotenen Zahlen (zehn Beiträge, dreißig Tage, ein halbes Jahr) sind Vorschläge. Wählen Sie, was Ihnen passt, und schreiben Sie auf, warum.

**Beruht auf** *Platt* (ein einheitlicher Ablauf, den man dann sinnvoll lockert), *Social Networking in the Enterprise* (was draußen ist, bleibt draußen; festgelegte Stufen, fair angewandt), *Columbus* (Befugnis schriftlich; langsame Freigabe tötet die Dringlichkeit).</translation>
  </message>
  <message>
   <source>Begin with a verb.</source>
   <translation>Beginnen Sie mit einem Tätigkeitswort.</translation>
  </message>
  <message>
   <source>Beginning and end</source>
   <translation>Anfang und Ende</translation>
  </message>
  <message>
   <source>Begins at level</source>
   <translation>Beginnt auf Stufe</translation>
  </message>
  <message>
   <source>Begun on</source>
   <translation>Begonnen am</translation>
  </message>
  <message>
   <source>Being made</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Belong to the person</source>
   <translation>Gehören der Person</translation>
  </message>
  <message>
   <source>Belongs to these sections</source>
   <translation>Gehört zu diesen Abschnitten</translation>
  </message>
  <message>
   <source>Belongs to this schedule</source>
   <translation>Gehört zu diesem Zeitplan</translation>
  </message>
  <message>
   <source>Belongs with this plan</source>
   <translation>Gehört zu diesem Plan</translation>
  </message>
  <message>
   <source>Below that, nothing about age, sex or job title is kept.</source>
   <translation>Darunter wird nichts über Alter, Geschlecht oder Berufsbezeichnung aufbewahrt.</translation>
  </message>
  <message>
   <source>Below this, ask what is in the way.</source>
   <translation>Darunter fragen Sie, was im Weg steht.</translation>
  </message>
  <message>
   <source>Beside the others</source>
   <translation>Neben den anderen</translation>
  </message>
  <message>
   <source>Beside the places where people are</source>
   <translation>Neben den Orten, wo die Menschen sind</translation>
  </message>
  <message>
   <source>Beyond answering: questions we ask, people we thank, conversations we take part in.</source>
   <translation>Mehr als antworten: Fragen, die wir stellen, Menschen, denen wir danken, Gespräche, an denen wir teilnehmen.</translation>
  </message>
  <message>
   <source>Beyond this, people stop asking, or stop posting.</source>
   <translation>Darüber hinaus fragen die Leute nicht mehr oder veröffentlichen nichts mehr.</translation>
  </message>
  <message>
   <source>Big change</source>
   <translation>Große Änderung</translation>
  </message>
  <message>
   <source>Blocks in people's diaries.</source>
   <translation>Feste Zeiten in den Kalendern.</translation>
  </message>
  <message>
   <source>Blog</source>
   <translation>Blog</translation>
  </message>
  <message>
   <source>Books and records of a regulated firm</source>
   <translation>Bücher und Aufzeichnungen einer beaufsichtigten Firma</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Beides</translation>
  </message>
  <message>
   <source>Both at the same time</source>
   <translation>Beides zugleich</translation>
  </message>
  <message>
   <source>Both tried it on</source>
   <translation>Beide haben es ausprobiert am</translation>
  </message>
  <message>
   <source>Bought or taken over from others</source>
   <translation>Von anderen gekauft oder übernommen</translation>
  </message>
  <message>
   <source>Bought, rented or free.</source>
   <translation>Gekauft, gemietet oder kostenlos.</translation>
  </message>
  <message>
   <source>Brand and requests</source>
   <translation>Marke und Anfragen</translation>
  </message>
  <message>
   <source>Brand guide</source>
   <translation>Markenhandbuch</translation>
  </message>
  <message>
   <source>Brand, handles and impersonation</source>
   <translation>Marke, Kontonamen und Nachahmung</translation>
  </message>
  <message>
   <source>Bring people together who share an interest</source>
   <translation>Menschen mit gleichem Interesse zusammenbringen</translation>
  </message>
  <message>
   <source>Brings</source>
   <translation>Bringt</translation>
  </message>
  <message>
   <source>Broadcast</source>
   <translation>Rundfunk</translation>
  </message>
  <message>
   <source>Build our own</source>
   <translation>Selbst bauen</translation>
  </message>
  <message>
   <source>Build our own, or use what is there</source>
   <translation>Selbst bauen oder Vorhandenes nutzen</translation>
  </message>
  <message>
   <source>Busy season</source>
   <translation>Hochsaison</translation>
  </message>
  <message>
   <source>Busy times ahead</source>
   <translation>Arbeitsreiche Zeiten, die kommen</translation>
  </message>
  <message>
   <source>Busy times are planned at least this long before</source>
   <translation>Arbeitsreiche Zeiten werden mindestens so lange vorher geplant</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>By a tool, all the time</source>
   <translation>Mit einem Werkzeug, ständig</translation>
  </message>
  <message>
   <source>By country and state</source>
   <translation>Nach Land und Staat</translation>
  </message>
  <message>
   <source>By exports from the services</source>
   <translation>Durch Ausfuhr aus den Diensten</translation>
  </message>
  <message>
   <source>By hand, for what matters</source>
   <translation>Von Hand, für das Wichtige</translation>
  </message>
  <message>
   <source>By hand, with a tool, a sample.</source>
   <translation>Von Hand, mit einem Werkzeug, als Stichprobe.</translation>
  </message>
  <message>
   <source>By job, if it differs.</source>
   <translation>Nach Tätigkeit, falls verschieden.</translation>
  </message>
  <message>
   <source>By kind of content.</source>
   <translation>Nach Art des Inhalts.</translation>
  </message>
  <message>
   <source>Calendars</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Call in this order</source>
   <translation>In dieser Reihenfolge anrufen</translation>
  </message>
  <message>
   <source>Call, in this order</source>
   <translation>Anrufen, in dieser Reihenfolge</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Genannt</translation>
  </message>
  <message>
   <source>Called in by</source>
   <translation>Einberufen von</translation>
  </message>
  <message>
   <source>Calling</source>
   <translation>Anrufen</translation>
  </message>
  <message>
   <source>Calls for donations by others</source>
   <translation>Spendenaufrufe anderer</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Kampagne, zu der er gehört</translation>
  </message>
  <message>
   <source>Can export</source>
   <translation>Kann ausführen</translation>
  </message>
  <message>
   <source>Can sign in</source>
   <translation>Kann sich anmelden</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Kann warten</translation>
  </message>
  <message>
   <source>Candidates and parties</source>
   <translation>Kandidaten und Parteien</translation>
  </message>
  <message>
   <source>Cannot be taken back</source>
   <translation>Lässt sich nicht zurücknehmen</translation>
  </message>
  <message>
   <source>Cares about</source>
   <translation>Kümmert sich um</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Trägt</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Anliegen</translation>
  </message>
  <message>
   <source>Causes</source>
   <translation>Anliegen</translation>
  </message>
  <message>
   <source>Causes we support</source>
   <translation>Anliegen, die wir unterstützen</translation>
  </message>
  <message>
   <source>Champions</source>
   <translation>Vorreiter</translation>
  </message>
  <message>
   <source>Changes this section</source>
   <translation>Ändert diesen Abschnitt</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Characters in a description, at most</source>
   <translation>Zeichen in einer Beschreibung, höchstens</translation>
  </message>
  <message>
   <source>Charity or association</source>
   <translation>Gemeinnützige Organisation oder Verein</translation>
  </message>
  <message>
   <source>Charity or non-partisan by law</source>
   <translation>Von Rechts wegen gemeinnützig oder überparteilich</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Kontrolliert von</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Kontrolliert am</translation>
  </message>
  <message>
   <source>Children and young people</source>
   <translation>Kinder und Jugendliche</translation>
  </message>
  <message>
   <source>Choosing services</source>
   <translation>Dienste auswählen</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>Ausgewählt von</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Classes that are kept for the same time.</source>
   <translation>Klassen, die gleich lange aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Geschlossen am</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Sperrfrist vor Ergebnissen</translation>
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
   <translation>Einen Kanal zu schließen ist ein Zeichen von Ordnung, nicht von Scheitern. Schaden tut es, einen verblassen zu lassen: Leute schreiben, niemand antwortet, und sie schließen, dass es Sie nicht mehr gibt. Dieser Abschnitt ist die Checkliste für einen ordentlichen Abschied.

**Wie es gut wird**

- Jemand entscheidet, mit einem Grund, den man sagen kann.
- Der Hinweis kommt lange vor dem Ende, bleibt angeheftet und sagt, wohin man stattdessen geht.
- Offene Gespräche werden beendet, nicht verlassen.
- Eine Kopie wird so lange aufbewahrt, wie Ihre Regel für Aufzeichnungen sagt.
- Der Name bleibt Ihrer, damit niemand anderes einziehen kann.
- Jeder Verweis darauf ist von Ihren eigenen Seiten, Signaturen und Drucksachen verschwunden.

**Beruht auf** *Social Networking in the Enterprise* (ein verstaubter Kanal kann schlimmer sein als keiner; man könnte daraus schließen, dass es Sie nicht mehr gibt; Anknüpfungen in den meisten Webseiten), *Columbus* (nicht jeder muss beitreten), *Platt* (beim Wo geht es um Beweglichkeit).</translation>
  </message>
  <message>
   <source>Closing follows</source>
   <translation>Schließung folgt</translation>
  </message>
  <message>
   <source>Colleagues</source>
   <translation>Kollegen</translation>
  </message>
  <message>
   <source>Colleagues asked</source>
   <translation>Gefragte Kollegen</translation>
  </message>
  <message>
   <source>Colleagues told us</source>
   <translation>Kollegen haben es uns gesagt</translation>
  </message>
  <message>
   <source>Colleagues want to talk about it</source>
   <translation>Kollegen möchten darüber sprechen</translation>
  </message>
  <message>
   <source>Colleagues who answered</source>
   <translation>Kollegen, die geantwortet haben</translation>
  </message>
  <message>
   <source>Colleagues, a manager, or the person themselves.</source>
   <translation>Kollegen, Vorgesetzte oder die Person selbst.</translation>
  </message>
  <message>
   <source>Colleagues, in their own time</source>
   <translation>Kollegen in ihrer Freizeit</translation>
  </message>
  <message>
   <source>Collectors</source>
   <translation>Sammler</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Kommt von</translation>
  </message>
  <message>
   <source>Comes on top of</source>
   <translation>Kommt hinzu zu</translation>
  </message>
  <message>
   <source>Coming and going</source>
   <translation>Kommen und Gehen</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Comments are closed</source>
   <translation>Kommentare sind geschlossen</translation>
  </message>
  <message>
   <source>Comments are read</source>
   <translation>Kommentare werden gelesen</translation>
  </message>
  <message>
   <source>Companions are</source>
   <translation>Begleitende sind</translation>
  </message>
  <message>
   <source>Company profile</source>
   <translation>Firmenprofil</translation>
  </message>
  <message>
   <source>Company use</source>
   <translation>Nutzung durch die Firma</translation>
  </message>
  <message>
   <source>Company use and employee use</source>
   <translation>Nutzung durch Firma und Beschäftigte</translation>
  </message>
  <message>
   <source>Compared with who is on the service</source>
   <translation>Verglichen mit denen, die den Dienst nutzen</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Bedingung</translation>
  </message>
  <message>
   <source>Confidential, and other people’s</source>
   <translation>Vertraulich, und was anderen gehört</translation>
  </message>
  <message>
   <source>Confirm a fact, such as a permission in hand</source>
   <translation>Eine Tatsache bestätigen, etwa eine vorliegende Erlaubnis</translation>
  </message>
  <message>
   <source>Confirmations are kept for</source>
   <translation>Bestätigungen werden aufbewahrt für</translation>
  </message>
  <message>
   <source>Confirmed as ready by</source>
   <translation>Als bereit bestätigt von</translation>
  </message>
  <message>
   <source>Confirmed is name, day and version.</source>
   <translation>Bestätigt heißt: Name, Tag und Ausgabe.</translation>
  </message>
  <message>
   <source>Confirming these guidelines</source>
   <translation>Diese Richtlinien bestätigen</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Verbunden mit</translation>
  </message>
  <message>
   <source>Consent table</source>
   <translation>Tabelle der Einwilligungen</translation>
  </message>
  <message>
   <source>Consequences</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>Consult: ask, and weigh the answer</source>
   <translation>Anhören: fragen und die Antwort abwägen</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Ansprechpersonen</translation>
  </message>
  <message>
   <source>Contacts are checked every</source>
   <translation>Ansprechpersonen werden kontrolliert alle</translation>
  </message>
  <message>
   <source>Contacts people may share</source>
   <translation>Ansprechpersonen, die man weitergeben darf</translation>
  </message>
  <message>
   <source>Content made with AI</source>
   <translation>Mit KI erstellte Inhalte</translation>
  </message>
  <message>
   <source>Content sources and rights</source>
   <translation>Herkunft und Rechte der Inhalte</translation>
  </message>
  <message>
   <source>Content themes</source>
   <translation>Themen der Inhalte</translation>
  </message>
  <message>
   <source>Contest</source>
   <translation>Wettbewerb</translation>
  </message>
  <message>
   <source>Contests</source>
   <translation>Wettbewerbe</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Wettbewerbe und Verlosungen</translation>
  </message>
  <message>
   <source>Contests are read first by</source>
   <translation>Wettbewerbe liest zuerst</translation>
  </message>
  <message>
   <source>Contractor or freelancer</source>
   <translation>Auftragnehmer oder Selbstständige</translation>
  </message>
  <message>
   <source>Conversation cannot wait for a committee; a prepared post can.</source>
   <translation>Ein Gespräch kann nicht auf einen Ausschuss warten; ein vorbereiteter Beitrag schon.</translation>
  </message>
  <message>
   <source>Conversation, form, counting. Guessing is allowed if you say so.</source>
   <translation>Gespräch, Formular, Zählung. Schätzen ist erlaubt, wenn Sie es sagen.</translation>
  </message>
  <message>
   <source>Copywriters, designers, advisers: for what, and how often.</source>
   <translation>Texter, Gestalter, Berater: wofür und wie oft.</translation>
  </message>
  <message>
   <source>Correct it in the open</source>
   <translation>Offen berichtigen</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>Gezählt ab</translation>
  </message>
  <message>
   <source>Counted from the day somebody is asked.</source>
   <translation>Gezählt ab dem Tag, an dem jemand gefragt wird.</translation>
  </message>
  <message>
   <source>Counted from the last working day.</source>
   <translation>Gezählt ab dem letzten Arbeitstag.</translation>
  </message>
  <message>
   <source>Counted from the last working hour.</source>
   <translation>Gezählt ab der letzten Arbeitsstunde.</translation>
  </message>
  <message>
   <source>Counted in these hours</source>
   <translation>Gezählt in diesen Stunden</translation>
  </message>
  <message>
   <source>Counting and reporting</source>
   <translation>Zählen und berichten</translation>
  </message>
  <message>
   <source>Countries and states</source>
   <translation>Länder und Staaten</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Länder, für die er bestimmt ist</translation>
  </message>
  <message>
   <source>Countries or regions whose rules matter.</source>
   <translation>Länder oder Regionen, deren Regeln zählen.</translation>
  </message>
  <message>
   <source>Country or state codes such as UK, EU, DE, US or US-CA, as in the facts about your organisation.</source>
   <translation>Länder- oder Staatenkürzel wie UK, EU, DE, US oder US-CA, wie in den Angaben zu Ihrer Organisation.</translation>
  </message>
  <message>
   <source>Counts as silent after</source>
   <translation>Gilt als still nach</translation>
  </message>
  <message>
   <source>Counts from</source>
   <translation>Zählt ab</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>Course before access</source>
   <translation>Kurs vor dem Zugang</translation>
  </message>
  <message>
   <source>Courses</source>
   <translation>Kurse</translation>
  </message>
  <message>
   <source>Courses done</source>
   <translation>Besuchte Kurse</translation>
  </message>
  <message>
   <source>Courses done and still valid</source>
   <translation>Kurse, absolviert und noch gültig</translation>
  </message>
  <message>
   <source>Courses go stale; the list of courses says when.</source>
   <translation>Kurse veralten; die Liste der Kurse sagt, wann.</translation>
  </message>
  <message>
   <source>Courses needed</source>
   <translation>Nötige Kurse</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>Umfasst</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Creators</source>
   <translation>Urheber</translation>
  </message>
  <message>
   <source>Criticism of others</source>
   <translation>Kritik an anderen</translation>
  </message>
  <message>
   <source>Critics</source>
   <translation>Kritiker</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Kundendienst</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kunden</translation>
  </message>
  <message>
   <source>Customers asked or told us</source>
   <translation>Kunden haben gefragt oder es uns gesagt</translation>
  </message>
  <message>
   <source>Customers, fans and partners</source>
   <translation>Kunden, Anhänger und Partner</translation>
  </message>
  <message>
   <source>Customers, patients, clients</source>
   <translation>Kunden, Patienten, Klienten</translation>
  </message>
  <message>
   <source>Customers, patients, guests</source>
   <translation>Kunden, Patienten, Gäste</translation>
  </message>
  <message>
   <source>Data protection contact</source>
   <translation>Ansprechperson für den Datenschutz</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Tag und Uhrzeit</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>Datiert</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Termine</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>Tag beginnt</translation>
  </message>
  <message>
   <source>Day ends</source>
   <translation>Tag endet</translation>
  </message>
  <message>
   <source>Day of the week</source>
   <translation>Wochentag</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days and hours, in a named time zone.</source>
   <translation>Tage und Stunden, in einer genannten Zeitzone.</translation>
  </message>
  <message>
   <source>Days at the present trust level</source>
   <translation>Tage auf der jetzigen Vertrauensstufe</translation>
  </message>
  <message>
   <source>Days in the present phase</source>
   <translation>Tage in der jetzigen Phase</translation>
  </message>
  <message>
   <source>Days off</source>
   <translation>Freie Tage</translation>
  </message>
  <message>
   <source>Days over which the approved posts are spread</source>
   <translation>Tage, über die sich die freigegebenen Beiträge verteilen</translation>
  </message>
  <message>
   <source>Days since the author joined us</source>
   <translation>Tage, seit die Person bei uns ist</translation>
  </message>
  <message>
   <source>Days since the author last posted</source>
   <translation>Tage seit dem letzten Beitrag der Person</translation>
  </message>
  <message>
   <source>Days since the author's first post</source>
   <translation>Tage seit dem ersten Beitrag der Person</translation>
  </message>
  <message>
   <source>Days since the author's last incident</source>
   <translation>Tage seit dem letzten Vorfall der Person</translation>
  </message>
  <message>
   <source>Days since the first edition came into force</source>
   <translation>Tage, seit die erste Ausgabe gilt</translation>
  </message>
  <message>
   <source>Deadlines are counted in this time zone, wherever the author is.</source>
   <translation>Fristen werden in dieser Zeitzone gezählt, wo immer die Verfasser sind.</translation>
  </message>
  <message>
   <source>Decide how you will know before you begin, not afterwards.</source>
   <translation>Entscheiden Sie, woran Sie es erkennen, bevor Sie beginnen, nicht danach.</translation>
  </message>
  <message>
   <source>Decide on it before you need it.</source>
   <translation>Entscheiden Sie es, bevor Sie es brauchen.</translation>
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
   <translation>Entscheiden Sie, was Sie ansehen, bevor Sie beginnen; danach sieht alles nach Erfolg aus. Messen Sie, was Ihre Ziele brauchen, hören Sie über Ihre eigenen Seiten hinaus zu, geben Sie jemandem die Zeit, darüber nachzudenken, und lassen Sie das Ergebnis ändern, was Sie tun.

**Wie es gut wird**

- Drei bis sieben Zahlen. Jede gehört zu einem Ziel, mit dem heutigen Stand, dem gewünschten Stand und der Herkunft der Zahl.
- Festgelegt vor dem ersten Beitrag.
- Zwei Rechnungen in Worten, die jeder versteht: was für das Geld zurückkommt und was für die Aufmerksamkeit zurückkommt.
- Das Zuhören reicht über Ihre eigenen Kanäle hinaus.
- Stunden für die Auswertung in jemandes Kalender, und ein Weg vom Ergebnis zur nächsten Fassung.

**Beruht auf** *Before Leaping: six steps* (Messgrößen in der Phase des Festlegens; ROI und ROE; alle Formen beobachten, nicht nur die eigenen; Zeit zum Auswerten und Antworten; Ergebnisse fließen zurück), *Social Networking in the Enterprise* (man beschwert sich weit eher, als man lobt; Gewohnheit zählt).</translation>
  </message>
  <message>
   <source>Decided beforehand.</source>
   <translation>Vorher entschieden.</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Entschieden von</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Entschieden am</translation>
  </message>
  <message>
   <source>Decides alone</source>
   <translation>Entscheidet allein</translation>
  </message>
  <message>
   <source>Deciding against a place is a full answer.</source>
   <translation>Sich gegen einen Ort zu entscheiden ist eine vollwertige Antwort.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <source>Declare an incident or a quiet period</source>
   <translation>Einen Vorfall oder eine Ruhezeit ausrufen</translation>
  </message>
  <message>
   <source>Define</source>
   <translation>Festlegen</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Abteilung</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Abteilungen</translation>
  </message>
  <message>
   <source>Departments that take part</source>
   <translation>Abteilungen, die mitmachen</translation>
  </message>
  <message>
   <source>Desks and teams that rules speak of, such as the Comms desk or Support.</source>
   <translation>Stellen und Teams, von denen Regeln sprechen, etwa die Pressestelle oder der Kundendienst.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Direktnachricht</translation>
  </message>
  <message>
   <source>Direct messages</source>
   <translation>Direktnachrichten</translation>
  </message>
  <message>
   <source>Disclosure</source>
   <translation>Offenlegung</translation>
  </message>
  <message>
   <source>Disclosure to use</source>
   <translation>Zu verwendende Offenlegung</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Entdecken</translation>
  </message>
  <message>
   <source>Discussion group</source>
   <translation>Diskussionsgruppe</translation>
  </message>
  <message>
   <source>Divulged, lost or stolen: a first step for each.</source>
   <translation>Verraten, verloren oder gestohlen: ein erster Schritt für jedes.</translation>
  </message>
  <message>
   <source>Do all the names still work here?</source>
   <translation>Arbeiten alle Genannten noch hier?</translation>
  </message>
  <message>
   <source>Do both</source>
   <translation>Beides tun</translation>
  </message>
  <message>
   <source>Do these say the same as the channels?</source>
   <translation>Sagen sie dasselbe wie die Kanäle?</translation>
  </message>
  <message>
   <source>Do they write, answer, collect, follow, read along, or none of it?</source>
   <translation>Schreiben, antworten, sammeln, folgen sie, lesen sie mit, oder nichts davon?</translation>
  </message>
  <message>
   <source>Do we review ourselves?</source>
   <translation>Prüfen wir uns selbst?</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Document control</source>
   <translation>Dokumentenlenkung</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Does not mean</source>
   <translation>Bedeutet nicht</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Erledigt von</translation>
  </message>
  <message>
   <source>Done when</source>
   <translation>Erledigt, wenn</translation>
  </message>
  <message>
   <source>Done within</source>
   <translation>Erledigt innerhalb von</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draft and schedule what somebody inside approved</source>
   <translation>Entwerfen und einplanen, was jemand im Haus freigegeben hat</translation>
  </message>
  <message>
   <source>Draft, not in force</source>
   <translation>Entwurf, nicht in Kraft</translation>
  </message>
  <message>
   <source>Drawing conclusions</source>
   <translation>Schlüsse ziehen</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <source>Duty</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>EN 301 549</source>
   <translation>EN 301 549</translation>
  </message>
  <message>
   <source>Each has its own for contests.</source>
   <translation>Jede hat eigene Regeln für Wettbewerbe.</translation>
  </message>
  <message>
   <source>Each is looked at again after</source>
   <translation>Jedes wird wieder angesehen nach</translation>
  </message>
  <message>
   <source>Each one a kind that people recognise at once.</source>
   <translation>Jedes von einer Art, die man sofort erkennt.</translation>
  </message>
  <message>
   <source>Each page links to a privacy notice</source>
   <translation>Jede Seite verweist auf eine Datenschutzerklärung</translation>
  </message>
  <message>
   <source>Each post is looked at within</source>
   <translation>Jeder Beitrag wird angesehen innerhalb von</translation>
  </message>
  <message>
   <source>Each with a purpose, a person and an end.</source>
   <translation>Jedes mit einem Zweck, einer Person und einem Ende.</translation>
  </message>
  <message>
   <source>Earlier steps whose people may not answer here again.</source>
   <translation>Frühere Schritte, deren Personen hier nicht noch einmal antworten dürfen.</translation>
  </message>
  <message>
   <source>Earned by taking part</source>
   <translation>Durch Mitmachen erworben</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Bildung</translation>
  </message>
  <message>
   <source>Eighty is a good beginning.</source>
   <translation>Achtzig ist ein guter Anfang.</translation>
  </message>
  <message>
   <source>Election or kind of election</source>
   <translation>Wahl oder Art der Wahl</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Wahlzeit</translation>
  </message>
  <message>
   <source>Elections</source>
   <translation>Wahlen</translation>
  </message>
  <message>
   <source>Emoji in a post, at most</source>
   <translation>Emojis in einem Beitrag, höchstens</translation>
  </message>
  <message>
   <source>Employee</source>
   <translation>Beschäftigte</translation>
  </message>
  <message>
   <source>Employee use</source>
   <translation>Nutzung durch Beschäftigte</translation>
  </message>
  <message>
   <source>Employees</source>
   <translation>Beschäftigte</translation>
  </message>
  <message>
   <source>Empty if it does not end.</source>
   <translation>Leer, wenn es nicht endet.</translation>
  </message>
  <message>
   <source>Endorsements, contests, influencers</source>
   <translation>Empfehlungen, Wettbewerbe, Influencer</translation>
  </message>
  <message>
   <source>Ends by itself after</source>
   <translation>Endet von selbst nach</translation>
  </message>
  <message>
   <source>Engineering and development</source>
   <translation>Technik und Entwicklung</translation>
  </message>
  <message>
   <source>Engineering or production</source>
   <translation>Technik oder Produktion</translation>
  </message>
  <message>
   <source>Enough is</source>
   <translation>Genug ist</translation>
  </message>
  <message>
   <source>Enough people would come</source>
   <translation>Genug Leute würden kommen</translation>
  </message>
  <message>
   <source>Enquiries and orders</source>
   <translation>Anfragen und Bestellungen</translation>
  </message>
  <message>
   <source>Entertaining</source>
   <translation>Unterhalten</translation>
  </message>
  <message>
   <source>Entertains</source>
   <translation>Unterhält</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Weiterleitung nach oben</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Every degree of access you use, from open to closed. What is not listed is not used.</source>
   <translation>Jeder Grad des Zugangs, den Sie nutzen, von offen bis geschlossen. Was nicht aufgeführt ist, wird nicht genutzt.</translation>
  </message>
  <message>
   <source>Every group you want to reach should have at least one place where it already goes.</source>
   <translation>Jede Gruppe, die Sie erreichen möchten, sollte mindestens einen Ort haben, an den sie schon geht.</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Jeden Monat</translation>
  </message>
  <message>
   <source>Every pilot has one.</source>
   <translation>Jeder Probelauf hat eines.</translation>
  </message>
  <message>
   <source>Every place where we speak as ourselves: what it is for, who looks after it, and what people may expect there.</source>
   <translation>Jeder Ort, an dem wir als wir selbst sprechen: wozu er dient, wer sich darum kümmert und was man dort erwarten darf.</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Jeder Beitrag</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Everybody here may, without asking</source>
   <translation>Alle hier dürfen, ohne zu fragen</translation>
  </message>
  <message>
   <source>Everybody is in</source>
   <translation>Alle sind dabei</translation>
  </message>
  <message>
   <source>Everybody reads these guidelines before they begin</source>
   <translation>Alle lesen diese Richtlinien, bevor sie anfangen</translation>
  </message>
  <message>
   <source>Everybody takes the megaphone test</source>
   <translation>Alle machen den Megafon-Test</translation>
  </message>
  <message>
   <source>Everybody who holds one of these roles belongs to the group, so it stays right when people change.</source>
   <translation>Wer eine dieser Rollen hat, gehört zur Gruppe; so bleibt sie richtig, wenn Personen wechseln.</translation>
  </message>
  <message>
   <source>Everybody who may be called, once.</source>
   <translation>Alle, die angerufen werden können, einmal.</translation>
  </message>
  <message>
   <source>Everybody who may be taken to speak for you.</source>
   <translation>Alle, bei denen man meinen könnte, sie sprächen für Sie.</translation>
  </message>
  <message>
   <source>Everybody who posts, reads or approves. Add them once; other sections refer to them.</source>
   <translation>Alle, die veröffentlichen, lesen oder freigeben. Tragen Sie sie einmal ein; andere Abschnitte verweisen darauf.</translation>
  </message>
  <message>
   <source>Everybody who says something about you in return for something.</source>
   <translation>Alle, die für eine Gegenleistung etwas über Sie sagen.</translation>
  </message>
  <message>
   <source>Everybody whom the timing touches, inside and outside.</source>
   <translation>Alle, die der Zeitpunkt berührt, drinnen und draußen.</translation>
  </message>
  <message>
   <source>Everybody you write for: inside, in the market, and in the places around you.</source>
   <translation>Alle, für die Sie schreiben: im Haus, am Markt und an den Orten um Sie herum.</translation>
  </message>
  <message>
   <source>Everybody, in the same words</source>
   <translation>Alle, in denselben Worten</translation>
  </message>
  <message>
   <source>Everybody, where it touches us</source>
   <translation>Alle, wo es uns berührt</translation>
  </message>
  <message>
   <source>Everybody; comments are read first</source>
   <translation>Alle; Kommentare werden zuerst gelesen</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <source>Everything is subject to local law</source>
   <translation>Alles steht unter dem Vorbehalt des örtlichen Rechts</translation>
  </message>
  <message>
   <source>Everything of ours that others can see or use, and accounts of colleagues.</source>
   <translation>Alles von uns, das andere sehen oder nutzen können, und Konten von Kollegen.</translation>
  </message>
  <message>
   <source>Everything scheduled; only answers go on</source>
   <translation>Alles Eingeplante; nur Antworten gehen weiter</translation>
  </message>
  <message>
   <source>Everything waits, scheduled posts too, except what is named as still going out.</source>
   <translation>Alles wartet, auch eingeplante Beiträge, außer dem, was weiterhin hinausgeht.</translation>
  </message>
  <message>
   <source>Everything, it runs in our own house</source>
   <translation>Alles, es läuft im eigenen Haus</translation>
  </message>
  <message>
   <source>Everywhere the same</source>
   <translation>Überall gleich</translation>
  </message>
  <message>
   <source>Exact version approved</source>
   <translation>Genau freigegebener Wortlaut</translation>
  </message>
  <message>
   <source>Exactly as it should appear.</source>
   <translation>Genau so, wie es erscheinen soll.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <translation>Ausnahmen</translation>
  </message>
  <message>
   <source>Exceptions are given by</source>
   <translation>Ausnahmen erteilt</translation>
  </message>
  <message>
   <source>Exceptions we have made</source>
   <translation>Ausnahmen, die wir gemacht haben</translation>
  </message>
  <message>
   <source>Experiment</source>
   <translation>Versuch</translation>
  </message>
  <message>
   <source>Experiments</source>
   <translation>Versuche</translation>
  </message>
  <message>
   <source>Explained in</source>
   <translation>Erklärt in</translation>
  </message>
  <message>
   <source>Explaining and teaching</source>
   <translation>Erklären und lehren</translation>
  </message>
  <message>
   <source>Explains</source>
   <translation>Erklärt</translation>
  </message>
  <message>
   <source>Explains or teaches</source>
   <translation>Erklärt oder lehrt</translation>
  </message>
  <message>
   <source>Extra hours a week</source>
   <translation>Zusätzliche Stunden pro Woche</translation>
  </message>
  <message>
   <source>Faces and names of private people</source>
   <translation>Gesichter und Namen von Privatpersonen</translation>
  </message>
  <message>
   <source>Faces of this channel</source>
   <translation>Gesichter dieses Kanals</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Tatsache</translation>
  </message>
  <message>
   <source>Falls to</source>
   <translation>Geht an</translation>
  </message>
  <message>
   <source>False accounts</source>
   <translation>Falsche Konten</translation>
  </message>
  <message>
   <source>Family and agencies included.</source>
   <translation>Familie und Agenturen eingeschlossen.</translation>
  </message>
  <message>
   <source>Fan page</source>
   <translation>Fanseite</translation>
  </message>
  <message>
   <source>Federal contractor (United States)</source>
   <translation>Auftragnehmer des Bundes (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>Few and honest. What you can name you can notice.</source>
   <translation>Wenige und ehrliche. Was Sie benennen, können Sie bemerken.</translation>
  </message>
  <message>
   <source>Few do</source>
   <translation>Wenige tun es</translation>
  </message>
  <message>
   <source>Few, and close to your work.</source>
   <translation>Wenige, und nah an Ihrer Arbeit.</translation>
  </message>
  <message>
   <source>Few, and each for a reason.</source>
   <translation>Wenige, und jeder aus einem Grund.</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Figures about people</source>
   <translation>Zahlen über Menschen</translation>
  </message>
  <message>
   <source>Figures that can move markets (results, forecasts, prices)</source>
   <translation>Zahlen, die Märkte bewegen können (Ergebnisse, Prognosen, Preise)</translation>
  </message>
  <message>
   <source>Files people may share</source>
   <translation>Dateien, die man weitergeben darf</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzen</translation>
  </message>
  <message>
   <source>Financial promotions (United Kingdom)</source>
   <translation>Finanzwerbung (Vereinigtes Königreich)</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Leute finden, die mit uns arbeiten</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <source>Findings somebody accepted, with a reason and an end.</source>
   <translation>Befunde, die jemand hingenommen hat, mit Grund und Ende.</translation>
  </message>
  <message>
   <source>Fine, as long as the work does not suffer</source>
   <translation>In Ordnung, solange die Arbeit nicht leidet</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Erster Tag der Abwesenheit</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>First posts together</source>
   <translation>Erste Beiträge gemeinsam</translation>
  </message>
  <message>
   <source>First sign</source>
   <translation>Erstes Anzeichen</translation>
  </message>
  <message>
   <source>First step</source>
   <translation>Erster Schritt</translation>
  </message>
  <message>
   <source>First steps: the pilot</source>
   <translation>Erste Schritte: der Probelauf</translation>
  </message>
  <message>
   <source>First word in public within</source>
   <translation>Erstes öffentliches Wort innerhalb von</translation>
  </message>
  <message>
   <source>First, put it right</source>
   <translation>Zuerst in Ordnung bringen</translation>
  </message>
  <message>
   <source>Five questions</source>
   <translation>Fünf Fragen</translation>
  </message>
  <message>
   <source>Fixed on</source>
   <translation>Festgelegt am</translation>
  </message>
  <message>
   <source>Fixed times</source>
   <translation>Feste Zeiten</translation>
  </message>
  <message>
   <source>Follow what others in our field do</source>
   <translation>Verfolgen, was andere in unserem Fach tun</translation>
  </message>
  <message>
   <source>Followers and fans</source>
   <translation>Abonnenten und Anhänger</translation>
  </message>
  <message>
   <source>Follows from this clause</source>
   <translation>Folgt aus dieser Klausel</translation>
  </message>
  <message>
   <source>Footing</source>
   <translation>Stellung</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>For a place of our own: where people already meet, and where we stay as well.</source>
   <translation>Für einen eigenen Ort: wo sich die Leute schon treffen und wo auch wir bleiben.</translation>
  </message>
  <message>
   <source>For a time, with a reason.</source>
   <translation>Auf Zeit, mit einem Grund.</translation>
  </message>
  <message>
   <source>For advice before they buy, apply or complain.</source>
   <translation>Um Rat, bevor sie kaufen, sich bewerben oder beschweren.</translation>
  </message>
  <message>
   <source>For anything else, ask</source>
   <translation>Bei allem anderen fragen Sie</translation>
  </message>
  <message>
   <source>For each community at least</source>
   <translation>Für jede Gemeinschaft mindestens</translation>
  </message>
  <message>
   <source>For each goal and each group it is meant for: the way, the means, and how you will know. Goals without a plan stay wishes.</source>
   <translation>Für jedes Ziel und jede Gruppe, für die es gedacht ist: der Weg, die Mittel und woran Sie es erkennen. Ziele ohne Plan bleiben Wünsche.</translation>
  </message>
  <message>
   <source>For each place: whether we use what exists or make our own, and why.</source>
   <translation>Für jeden Ort: ob wir Vorhandenes nutzen oder selbst etwas schaffen, und warum.</translation>
  </message>
  <message>
   <source>For each year, and to set it up.</source>
   <translation>Für jedes Jahr und für die Einrichtung.</translation>
  </message>
  <message>
   <source>For emergencies</source>
   <translation>Für Notfälle</translation>
  </message>
  <message>
   <source>For everything the other kinds do not cover. Write as you like; the text is kept, compared, reviewed and published like any other.

If you find yourself writing lists of people, channels or kinds of post here, look whether there is a kind of section for it: the checks can then tell you what is missing.</source>
   <translation>Für alles, was die anderen Arten nicht abdecken. Schreiben Sie, wie Sie möchten; der Text wird aufbewahrt, verglichen, geprüft und veröffentlicht wie jeder andere.

Wenn Sie hier Listen von Personen, Kanälen oder Arten von Beiträgen schreiben, sehen Sie nach, ob es dafür eine Art von Abschnitt gibt: Dann können die Kontrollen Ihnen sagen, was fehlt.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <source>For how long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <source>For information only: the right to post never hangs on it.</source>
   <translation>Nur zur Kenntnis: Das Recht zu veröffentlichen hängt nie davon ab.</translation>
  </message>
  <message>
   <source>For new posts from</source>
   <translation>Für neue Beiträge ab</translation>
  </message>
  <message>
   <source>For places where nobody is named.</source>
   <translation>Für Orte, an denen niemand genannt ist.</translation>
  </message>
  <message>
   <source>For places with little room.</source>
   <translation>Für Orte mit wenig Platz.</translation>
  </message>
  <message>
   <source>For planning, listening and answering. Each may read what you write.</source>
   <translation>Zum Planen, Zuhören und Antworten. Jedes kann lesen, was Sie schreiben.</translation>
  </message>
  <message>
   <source>For surges you cannot date: what sets them off.</source>
   <translation>Für Anstürme ohne festes Datum: was sie auslöst.</translation>
  </message>
  <message>
   <source>For the few that matter most; the rest may lie in a folder.</source>
   <translation>Für die wenigen wichtigsten; der Rest darf in einem Ordner liegen.</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Für diese Arten von Beiträgen</translation>
  </message>
  <message>
   <source>For these roles</source>
   <translation>Für diese Rollen</translation>
  </message>
  <message>
   <source>For us?</source>
   <translation>Für uns?</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>For what could be taken for real or touches public questions.</source>
   <translation>Für alles, was für echt gehalten werden könnte oder öffentliche Fragen berührt.</translation>
  </message>
  <message>
   <source>For what, where, how long, how to take it back.</source>
   <translation>Wofür, wo, wie lange, wie man es zurücknimmt.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <source>For whom, and until when.</source>
   <translation>Für wen und bis wann.</translation>
  </message>
  <message>
   <source>For whom, until when and why. Best if this stays empty.</source>
   <translation>Für wen, bis wann und warum. Am besten bleibt dies leer.</translation>
  </message>
  <message>
   <source>Forbidden</source>
   <translation>Verboten</translation>
  </message>
  <message>
   <source>Forgotten after</source>
   <translation>Vergessen nach</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Form and skill</source>
   <translation>Form und Können</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Forums and groups</source>
   <translation>Foren und Gruppen</translation>
  </message>
  <message>
   <source>Found on</source>
   <translation>Gefunden am</translation>
  </message>
  <message>
   <source>Franchise and local groups</source>
   <translation>Franchise und örtliche Gruppen</translation>
  </message>
  <message>
   <source>Free licence or picture agency</source>
   <translation>Freie Lizenz oder Bildagentur</translation>
  </message>
  <message>
   <source>Free or paid.</source>
   <translation>Kostenlos oder bezahlt.</translation>
  </message>
  <message>
   <source>Free to share</source>
   <translation>Darf geteilt werden</translation>
  </message>
  <message>
   <source>Free to use</source>
   <translation>Frei zu nutzen</translation>
  </message>
  <message>
   <source>Freedoms</source>
   <translation>Freiheiten</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5.</source>
   <translation>Von 0 (unwichtig) bis 5.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>Von 0 (unwichtig) bis 5. Es läuft gut auf dem Telefon, im Freien und bei schlechter Verbindung.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Joining is as easy, or as restricted, as suits us.</source>
   <translation>Von 0 (unwichtig) bis 5. Der Beitritt ist so leicht oder so beschränkt, wie es uns passt.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. None, or such as our people do not mind.</source>
   <translation>Von 0 (unwichtig) bis 5. Keine, oder solche, die unsere Leute nicht stört.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Our other programs can talk to it.</source>
   <translation>Von 0 (unwichtig) bis 5. Unsere anderen Programme können sich damit austauschen.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>Von 0 (unwichtig) bis 5. Menschen lassen sich in Gruppen ordnen, und wir können sagen, wie die Gruppen miteinander sprechen.</translation>
  </message>
  <message>
   <source>From a word upwards.</source>
   <translation>Von einem Wort an aufwärts.</translation>
  </message>
  <message>
   <source>From an age we name, with their own yes as well</source>
   <translation>Ab einem von uns genannten Alter, auch mit ihrem eigenen Ja</translation>
  </message>
  <message>
   <source>From and until which day this counts. An open end means until further notice.</source>
   <translation>Ab und bis zu welchem Tag dies zählt. Ein offenes Ende heißt bis auf Weiteres.</translation>
  </message>
  <message>
   <source>From asking and looking rather than from guessing.</source>
   <translation>Durch Fragen und Hinsehen statt durch Vermuten.</translation>
  </message>
  <message>
   <source>From elsewhere, a good example</source>
   <translation>Von anderswo, ein gutes Beispiel</translation>
  </message>
  <message>
   <source>From finding out to measuring: each step with what must be true before the next begins.</source>
   <translation>Vom Herausfinden bis zum Messen: jeder Schritt mit dem, was wahr sein muss, bevor der nächste beginnt.</translation>
  </message>
  <message>
   <source>From harmless to serious. The first that fits.</source>
   <translation>Von harmlos bis ernst. Die erste, die passt.</translation>
  </message>
  <message>
   <source>From the invitation to the first post on their own.</source>
   <translation>Von der Einladung bis zum ersten eigenen Beitrag.</translation>
  </message>
  <message>
   <source>From the list under Purpose and goals, if there is one.</source>
   <translation>Aus der Liste unter Zweck und Ziele, falls es eine gibt.</translation>
  </message>
  <message>
   <source>From the list under Related policies, if there is one.</source>
   <translation>Aus der Liste unter Verwandte Vorschriften, falls es eine gibt.</translation>
  </message>
  <message>
   <source>From the ones listed under Disclosure.</source>
   <translation>Aus den unter Offenlegung aufgeführten.</translation>
  </message>
  <message>
   <source>From today to the aim</source>
   <translation>Von heute zum Ziel</translation>
  </message>
  <message>
   <source>From when until when</source>
   <translation>Von wann bis wann</translation>
  </message>
  <message>
   <source>From when until when, and who stands in.</source>
   <translation>Von wann bis wann, und wer vertritt.</translation>
  </message>
  <message>
   <source>From which age, and who asks</source>
   <translation>Ab welchem Alter, und wer fragt</translation>
  </message>
  <message>
   <source>From whom</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Voller Wortlaut</translation>
  </message>
  <message>
   <source>Generators</source>
   <translation>KI-Werkzeuge</translation>
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
   <translation>KI-Werkzeuge sind nützlich, und sie erfinden Dinge. Entscheiden Sie, wo sie helfen dürfen, wer das Ergebnis liest, was Lesern gesagt werden muss und was nie hineingetippt werden darf. Dann muss niemand sie heimlich nutzen.

**Wie es gut wird**

- Eine kurze Liste angesehener Werkzeuge, jedes mit dem, was hinein darf.
- Ein Mensch liest jeden Text, bevor er hinausgeht, und steht dafür ein, und das lässt sich später zeigen.
- Ein Bild, Ton oder Film, der für echt gehalten werden könnte, sagt, dass er es nicht ist.
- Menschen werden nicht nachgeahmt: keine erfundenen Kollegen, keine geliehene Stimme, keine Kunden, die es nicht gibt.
- Keine vertraulichen oder personenbezogenen Daten kommen in ein fremdes Werkzeug.

**Beruht auf** der Praxis und auf Regeln wie Verordnung (EU) 2024/1689, Artikel 50, der ab dem 2. August 2026 gilt: Täuschend echte Nachbildungen (Deepfakes) werden offengelegt, ebenso Texte zu Fragen von öffentlichem Interesse, außer ein Mensch hat sie kontrolliert und steht für sie ein. Was das für alltägliche Beiträge bedeutet, ist umstritten. In New York tragen Anzeigen mit künstlich erzeugten Darstellern ab dem 9. Juni 2026 einen Hinweis (General Business Law 396-b). Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Get ideas for products and services</source>
   <translation>Ideen für Produkte und Dienste gewinnen</translation>
  </message>
  <message>
   <source>Gets</source>
   <translation>Erhält</translation>
  </message>
  <message>
   <source>Gets things moving</source>
   <translation>Bringt die Dinge in Gang</translation>
  </message>
  <message>
   <source>Getting it out</source>
   <translation>Hinausbringen</translation>
  </message>
  <message>
   <source>Getting out again</source>
   <translation>Wieder aussteigen</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Erteilt von</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Aufgegeben</translation>
  </message>
  <message>
   <source>Gladly</source>
   <translation>Gern</translation>
  </message>
  <message>
   <source>Go where people already are rather than asking them to come to you.</source>
   <translation>Gehen Sie dorthin, wo die Menschen schon sind, statt sie zu Ihnen zu bitten.</translation>
  </message>
  <message>
   <source>Go where the people you want to reach go. This section puts groups and places side by side, so that one sees at a glance whom you do not meet anywhere, and which place meets nobody. It changes often; that is as it should be.

**What good looks like**

- Every group has at least one place, and every place at least one group.
- For each meeting point it says how you know: asked, counted, or guessed.
- A place of your own comes on top of where people already are, and somebody tells them about it.
- Adding and leaving a place is a small matter with an owner, not a project.

**Rests on** *Platt* (where the people you are trying to reach go; ask them; be flexible and responsive; own places need telling people, and do not replace the others), *Before Leaping: six steps* (several channels, to cover each group).</source>
   <translation>Gehen Sie dorthin, wohin die Menschen gehen, die Sie erreichen möchten. Dieser Abschnitt stellt Gruppen und Orte nebeneinander, damit man auf einen Blick sieht, wen Sie nirgends treffen und welcher Ort niemanden trifft. Er ändert sich oft; so soll es sein.

**Wie es gut wird**

- Jede Gruppe hat mindestens einen Ort, und jeder Ort mindestens eine Gruppe.
- Für jeden Treffpunkt steht da, woher Sie es wissen: gefragt, gezählt oder geschätzt.
- Ein eigener Ort kommt zu den Orten hinzu, wo die Menschen schon sind, und jemand sagt es ihnen.
- Einen Ort hinzuzufügen oder zu verlassen ist eine kleine Sache mit einer verantwortlichen Person, kein Projekt.

**Beruht auf** *Platt* (wohin die Menschen gehen, die Sie erreichen möchten; sie fragen; beweglich sein und reagieren; eigene Orte muss man bekannt machen, und sie ersetzen die anderen nicht), *Before Leaping: six steps* (mehrere Kanäle, um jede Gruppe abzudecken).</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <source>Goals and the people they are for</source>
   <translation>Ziele und die Menschen, für die sie sind</translation>
  </message>
  <message>
   <source>Goals differ from group to group; so do the means.</source>
   <translation>Ziele sind je Gruppe verschieden; die Mittel auch.</translation>
  </message>
  <message>
   <source>Goes with</source>
   <translation>Gehört zu</translation>
  </message>
  <message>
   <source>Goes with these sections</source>
   <translation>Gehört zu diesen Abschnitten</translation>
  </message>
  <message>
   <source>Goes with this clause</source>
   <translation>Gehört zu dieser Klausel</translation>
  </message>
  <message>
   <source>Going back</source>
   <translation>Zurückgehen</translation>
  </message>
  <message>
   <source>Going further</source>
   <translation>Weitergehen</translation>
  </message>
  <message>
   <source>Going live</source>
   <translation>An den Start gehen</translation>
  </message>
  <message>
   <source>Going quiet</source>
   <translation>Still werden</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>Gut</translation>
  </message>
  <message>
   <source>Good and bad examples</source>
   <translation>Gute und schlechte Beispiele</translation>
  </message>
  <message>
   <source>Good enough would be</source>
   <translation>Gut genug wäre</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Gut für</translation>
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
   <translation>Gute Geschichten liegen in Abteilungen, die selbst nie einen Beitrag schreiben würden. Machen Sie es leicht, sie einzureichen: ein Ort, fünf Fragen, eine schnelle Antwort. Dann erzählt man Ihnen Dinge, bevor sie alt sind.

**Wie es gut wird**

- Ein Ort zum Fragen, den jemand in der Werkstatt in einer Minute findet.
- Wenige Fragen. Was ist geschehen, für wen ist es interessant, bis wann, wer hat zugestimmt, gezeigt zu werden, gibt es ein Bild.
- Eine Zeit, bis zu der man ja, später oder nein hört, und ein Grund bei jedem Nein.
- Vorlaufzeiten, die sagen, wie früh wofür. Dringendes hat einen kurzen Weg.
- Man sieht, was aus der eigenen Idee wurde, und wird dafür genannt.

**Beruht auf** *Social Networking in the Enterprise* (ein Ablauf, der schwer zu finden ist, wird nicht genutzt), *Columbus* (in jeder Gruppe die begeistertste Person finden), *Platt* (Menschen Meinungen und Einzelheiten teilen lassen; ein Ablauf für den Anfang). Vergleichen Sie die Anfrageformulare, die viele veröffentlichte Richtlinien beschreiben.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>Granted on</source>
   <translation>Erteilt am</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Anlass</translation>
  </message>
  <message>
   <source>Grounds at a glance</source>
   <translation>Gründe auf einen Blick</translation>
  </message>
  <message>
   <source>Grounds for hiding or removing</source>
   <translation>Gründe zum Verbergen oder Entfernen</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Groups only for approving</source>
   <translation>Gruppen nur zum Freigeben</translation>
  </message>
  <message>
   <source>Groups that you reach in another way.</source>
   <translation>Gruppen, die Sie auf anderem Weg erreichen.</translation>
  </message>
  <message>
   <source>Groups they speak to</source>
   <translation>Gruppen, zu denen sie sprechen</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Richtlinien</translation>
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
   <translation>Richtlinien sind nie fertig. Die erste Ausgabe zeigt ihre Lücken, sobald man sie nutzt, und dafür ist die erste Ausgabe da. Machen Sie es leicht, Ihnen etwas zu sagen, sehen Sie regelmäßig nach, und lassen Sie die Leute sehen, dass ihre Worte etwas geändert haben.

**Wie es gut wird**

- Eine verantwortliche Person, ein Tag für den nächsten Blick, und eine kurze Liste dessen, was ihn vorzieht.
- Was man Ihnen aus der Arbeit erzählt, wird in einer Zeit beantwortet, die Sie einhalten können. Der Grund, den Sie für eine Fassung angeben, sagt, worauf sie antwortet.
- Wer mit den Richtlinien leben muss, redet mit: Technik, Marketing, Vertrieb, Kundendienst, Personalabteilung, IT.
- Zwei verschiedene Fragen bleiben getrennt: wer einer Änderung *der Richtlinien* zustimmt und wer *einem Beitrag* zustimmt. Abteilungsleitungen gehören zur ersten und nicht zur zweiten.
- Ein paar Zahlen über die Zeit: wie lange die Freigabe dauerte, wie viel zurückging, wie wohl sich die Leute fühlen.

**Beruht auf** *Platt* (in Arbeit; Lücken und Probleme zeigen sich beim Gebrauch; Abgleich mit echten Gesprächen), *Before Leaping: six steps* (alle Abteilungen; alles Gemessene fließt an den Anfang zurück).</translation>
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
   <translation>Richtlinien können zu weit gehen, ohne dass es jemand will. Ein Verbot *negativer Kommentare* liest sich für jemanden in der Nachtschicht wie ein Verbot, sich über die Nachtschicht zu beschweren. Sagen Sie klar, was frei bleibt, mit Worten, die die Sache benennen: Lohn, Arbeitszeit, Bedingungen, sich zusammenschließen, Fehlverhalten melden. Führen Sie dann auf, was von Ort zu Ort anders ist, jeweils mit dem Tag, an dem jemand nachgesehen hat.

**Wie es gut wird**

- Die Rechte sind einzeln benannt, mit Beispielen. Ein allgemeines *dies soll keine Rechte beschränken* bewirkt wenig.
- Die Aussage steht nahe bei den Regeln, die sie begrenzt, und auch diese Regeln sind eng gefasst.
- Einer Behörde Fehlverhalten zu melden bleibt frei, neben dem, was vertraulich ist.
- Örtliche Abweichungen gehören zu einem Ort, sagen, welchen Abschnitt sie ändern, und tragen ein Datum.
- Wer das Gesetz nachschlägt, hat einen Namen und einen Abstand.

**Beruht auf** zum Beispiel Section 7 des National Labor Relations Act und Stericycle, 372 NLRB No. 113 vom 2. August 2023 (Vereinigte Staaten; wie lange es Bestand hat, ist ungewiss), SEC Rule 21F-17(a) (Vereinigte Staaten), Richtlinie (EU) 2019/1937 über Personen, die Verstöße melden, und Gesetzen der Staaten über private Passwörter und Verhalten außerhalb des Dienstes. Einige davon wurden nicht noch einmal nachgeschlagen. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Half is a good beginning.</source>
   <translation>Die Hälfte ist ein guter Anfang.</translation>
  </message>
  <message>
   <source>Half of all quarrels over a rule are about a word in it. Explain the words that carry a duty or a right, and only those; whatever everybody understands needs no entry.

**What good looks like**

- One meaning each, in one sentence, with an example and with something that is *not* meant.
- Words that decide what people may do come first: *official account*, *confidential*, *incident*, *inappropriate*. A rule that uses them without explaining them can be read too widely, and in some countries that alone is a problem.
- The same word is used in every section. If people also say something else for it, say so here.

**Rests on** *Social Networking in the Enterprise* (different levels of access are fine as long as they are clearly defined). For words that were found to be too wide in work rules see, for example, Stericycle, 372 NLRB No. 113 (United States, 2023); whether that decision still stands is uncertain. This program does not give legal advice.</source>
   <translation>Beim halben Streit über eine Regel geht es um ein Wort darin. Erklären Sie die Wörter, die eine Pflicht oder ein Recht tragen, und nur diese; was jeder versteht, braucht keinen Eintrag.

**Wie es gut wird**

- Je eine Bedeutung, in einem Satz, mit einem Beispiel und mit etwas, das *nicht* gemeint ist.
- Wörter, die entscheiden, was man tun darf, kommen zuerst: *offizielles Konto*, *vertraulich*, *Vorfall*, *unangemessen*. Eine Regel, die sie ohne Erklärung verwendet, lässt sich zu weit lesen, und in manchen Ländern ist schon das ein Problem.
- In jedem Abschnitt wird dasselbe Wort verwendet. Wenn man auch anders dazu sagt, sagen Sie es hier.

**Beruht auf** *Social Networking in the Enterprise* (verschiedene Stufen des Zugangs sind in Ordnung, solange sie klar festgelegt sind). Zu Wörtern, die in Arbeitsregeln als zu weit befunden wurden, siehe zum Beispiel Stericycle, 372 NLRB No. 113 (Vereinigte Staaten, 2023); ob diese Entscheidung noch Bestand hat, ist ungewiss. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Hand over after this many exchanges</source>
   <translation>Übergeben nach so vielen Wortwechseln</translation>
  </message>
  <message>
   <source>Handed over within</source>
   <translation>Übergeben innerhalb von</translation>
  </message>
  <message>
   <source>Handing over</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Kontoname</translation>
  </message>
  <message>
   <source>Hands and ideas for it</source>
   <translation>Hände und Ideen dafür</translation>
  </message>
  <message>
   <source>Hardly at present</source>
   <translation>Zurzeit kaum</translation>
  </message>
  <message>
   <source>Has a works council or union agreement</source>
   <translation>Hat einen Betriebsrat oder eine Vereinbarung mit einer Gewerkschaft</translation>
  </message>
  <message>
   <source>Has details and opinions to share</source>
   <translation>Hat Einzelheiten und Meinungen zu teilen</translation>
  </message>
  <message>
   <source>Has employees</source>
   <translation>Hat Beschäftigte</translation>
  </message>
  <message>
   <source>Have not decided</source>
   <translation>Noch nicht entschieden</translation>
  </message>
  <message>
   <source>Heading level</source>
   <translation>Ebene der Überschrift</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Gesundheit</translation>
  </message>
  <message>
   <source>Health and safety</source>
   <translation>Gesundheit und Sicherheit</translation>
  </message>
  <message>
   <source>Health records (United States)</source>
   <translation>Gesundheitsakten (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>Hear what people think of what we do</source>
   <translation>Hören, was Menschen von unserem Tun halten</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Verwahrt von</translation>
  </message>
  <message>
   <source>Help from outside</source>
   <translation>Hilfe von außen</translation>
  </message>
  <message>
   <source>Help people who use what we make or do</source>
   <translation>Menschen helfen, die nutzen, was wir machen</translation>
  </message>
  <message>
   <source>Help when somebody is attacked</source>
   <translation>Hilfe, wenn jemand angegriffen wird</translation>
  </message>
  <message>
   <source>Helpers</source>
   <translation>Helfende</translation>
  </message>
  <message>
   <source>Helps</source>
   <translation>Hilft</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <source>Hide it</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Hide or remove comments</source>
   <translation>Kommentare verbergen oder entfernen</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>Holding texts</source>
   <translation>Texte für die erste Zeit</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Gilt</translation>
  </message>
  <message>
   <source>Holds for</source>
   <translation>Gilt für</translation>
  </message>
  <message>
   <source>Holiday region</source>
   <translation>Feiertagsregion</translation>
  </message>
  <message>
   <source>Hospitality</source>
   <translation>Gastgewerbe</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>Hours a week</source>
   <translation>Stunden pro Woche</translation>
  </message>
  <message>
   <source>Hours a week at most</source>
   <translation>Stunden pro Woche höchstens</translation>
  </message>
  <message>
   <source>Hours a week for drawing conclusions</source>
   <translation>Stunden pro Woche für Schlüsse</translation>
  </message>
  <message>
   <source>Hours a week for listening and answering</source>
   <translation>Stunden pro Woche für Zuhören und Antworten</translation>
  </message>
  <message>
   <source>Hours a week for posting</source>
   <translation>Stunden pro Woche für Beiträge</translation>
  </message>
  <message>
   <source>Hours a week it takes</source>
   <translation>Stunden pro Woche, die es kostet</translation>
  </message>
  <message>
   <source>Hours a week to look at it all</source>
   <translation>Stunden pro Woche, um alles anzusehen</translation>
  </message>
  <message>
   <source>Hours an author usually waits for an answer</source>
   <translation>Stunden, die man gewöhnlich auf eine Antwort wartet</translation>
  </message>
  <message>
   <source>Hours out of 100 for listening and answering</source>
   <translation>Von 100 Stunden für Zuhören und Antworten</translation>
  </message>
  <message>
   <source>Hours, money, patience.</source>
   <translation>Stunden, Geld, Geduld.</translation>
  </message>
  <message>
   <source>House rules for the public</source>
   <translation>Hausregeln für die Öffentlichkeit</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>How a place is added</source>
   <translation>Wie ein Ort hinzukommt</translation>
  </message>
  <message>
   <source>How a post gets its go-ahead. Strict at first, relaxed as people and the organisation earn it.</source>
   <translation>Wie ein Beitrag sein Ja bekommt. Zuerst streng, dann lockerer, wie es sich Menschen und Organisation verdienen.</translation>
  </message>
  <message>
   <source>How accounts are named</source>
   <translation>Wie Konten benannt werden</translation>
  </message>
  <message>
   <source>How active they are</source>
   <translation>Wie aktiv sie sind</translation>
  </message>
  <message>
   <source>How an account comes into being, changes hands, goes quiet and ends.</source>
   <translation>Wie ein Konto entsteht, in andere Hände geht, still wird und endet.</translation>
  </message>
  <message>
   <source>How anybody can ask for a post: where, what we need to know, and how soon you hear back.</source>
   <translation>Wie jeder um einen Beitrag bitten kann: wo, was wir wissen müssen und wie bald man von uns hört.</translation>
  </message>
  <message>
   <source>How clauses fared in real conversations.</source>
   <translation>Wie sich Klauseln in echten Gesprächen bewährt haben.</translation>
  </message>
  <message>
   <source>How comfortable people feel (1 to 5)</source>
   <translation>Wie wohl sich die Leute fühlen (1 bis 5)</translation>
  </message>
  <message>
   <source>How do our people behave there?</source>
   <translation>Wie verhalten sich unsere Leute dort?</translation>
  </message>
  <message>
   <source>How does one use it?</source>
   <translation>Wie benutzt man es?</translation>
  </message>
  <message>
   <source>How far it goes</source>
   <translation>Wie weit es geht</translation>
  </message>
  <message>
   <source>How far we are</source>
   <translation>Wie weit wir sind</translation>
  </message>
  <message>
   <source>How it engages</source>
   <translation>Wie es die Leute einbezieht</translation>
  </message>
  <message>
   <source>How it gets back into these guidelines</source>
   <translation>Wie es in diese Richtlinien zurückfließt</translation>
  </message>
  <message>
   <source>How it is captured</source>
   <translation>Wie es erfasst wird</translation>
  </message>
  <message>
   <source>How it is done</source>
   <translation>Wie es gemacht wird</translation>
  </message>
  <message>
   <source>How it works and what people do there</source>
   <translation>Wie es funktioniert und was die Leute dort tun</translation>
  </message>
  <message>
   <source>How likely</source>
   <translation>Wie wahrscheinlich</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <source>How long it takes.</source>
   <translation>Wie lange es dauert.</translation>
  </message>
  <message>
   <source>How long somebody reads along.</source>
   <translation>Wie lange jemand mitliest.</translation>
  </message>
  <message>
   <source>How long somebody should have been here before they speak alone.</source>
   <translation>Wie lange jemand hier sein sollte, bevor er allein spricht.</translation>
  </message>
  <message>
   <source>How long we read along before the first post. Three weeks is a good beginning.</source>
   <translation>Wie lange wir vor dem ersten Beitrag mitlesen. Drei Wochen sind ein guter Anfang.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>How many are written with the companion.</source>
   <translation>Wie viele mit der begleitenden Person geschrieben werden.</translation>
  </message>
  <message>
   <source>How many people answered.</source>
   <translation>Wie viele geantwortet haben.</translation>
  </message>
  <message>
   <source>How many, and who they are. No names of customers.</source>
   <translation>Wie viele, und wer sie sind. Keine Namen von Kunden.</translation>
  </message>
  <message>
   <source>How moderators take turns</source>
   <translation>Wie sich Moderatoren abwechseln</translation>
  </message>
  <message>
   <source>How much anybody should do, so that it does not eat the day.</source>
   <translation>Wie viel jeder tun sollte, damit es nicht den Tag auffrisst.</translation>
  </message>
  <message>
   <source>How much each counts</source>
   <translation>Wie viel jedes zählt</translation>
  </message>
  <message>
   <source>How much is sensible</source>
   <translation>Wie viel vernünftig ist</translation>
  </message>
  <message>
   <source>How much it counts for this group</source>
   <translation>Wie viel es für diese Gruppe zählt</translation>
  </message>
  <message>
   <source>How newcomers begin</source>
   <translation>Wie Neulinge anfangen</translation>
  </message>
  <message>
   <source>How often so far</source>
   <translation>Wie oft bisher</translation>
  </message>
  <message>
   <source>How often the whole text is looked at again.</source>
   <translation>Wie oft der ganze Text wieder angesehen wird.</translation>
  </message>
  <message>
   <source>How often which step was taken, with no names.</source>
   <translation>Wie oft welcher Schritt getan wurde, ohne Namen.</translation>
  </message>
  <message>
   <source>How often, and how quickly they answer.</source>
   <translation>Wie oft, und wie schnell sie antworten.</translation>
  </message>
  <message>
   <source>How people begin</source>
   <translation>Wie man anfängt</translation>
  </message>
  <message>
   <source>How people find and join it</source>
   <translation>Wie man es findet und beitritt</translation>
  </message>
  <message>
   <source>How people get in</source>
   <translation>Wie man hineinkommt</translation>
  </message>
  <message>
   <source>How people get ready to post, how they stay ready, and how they confirm that they have read this.</source>
   <translation>Wie man sich auf Beiträge vorbereitet, vorbereitet bleibt und bestätigt, dass man dies gelesen hat.</translation>
  </message>
  <message>
   <source>How people hear about it</source>
   <translation>Wie man davon erfährt</translation>
  </message>
  <message>
   <source>How people may use it in their work: what makes the job easier.</source>
   <translation>Wie man es bei der Arbeit nutzen darf: was die Arbeit leichter macht.</translation>
  </message>
  <message>
   <source>How quickly</source>
   <translation>Wie schnell</translation>
  </message>
  <message>
   <source>How quickly it must go out</source>
   <translation>Wie schnell er hinausmuss</translation>
  </message>
  <message>
   <source>How settled</source>
   <translation>Wie gefestigt</translation>
  </message>
  <message>
   <source>How single people relax, lowest first. Everybody begins at the first.</source>
   <translation>Wie es für einzelne Menschen lockerer wird, unterste Stufe zuerst. Alle beginnen auf der ersten.</translation>
  </message>
  <message>
   <source>How soon a missing disclosure is added.</source>
   <translation>Wie bald eine fehlende Offenlegung ergänzt wird.</translation>
  </message>
  <message>
   <source>How soon somebody sees what was reported.</source>
   <translation>Wie bald jemand sieht, was gemeldet wurde.</translation>
  </message>
  <message>
   <source>How the check is noted</source>
   <translation>Wie die Kontrolle vermerkt wird</translation>
  </message>
  <message>
   <source>How the organisation as a whole relaxes, step by step, strictest first.</source>
   <translation>Wie es für die ganze Organisation lockerer wird, Schritt für Schritt, der strengste zuerst.</translation>
  </message>
  <message>
   <source>How the organisation uses it: each use with a goal and somebody who answers for it.</source>
   <translation>Wie die Organisation es nutzt: jede Nutzung mit einem Ziel und jemandem, der dafür einsteht.</translation>
  </message>
  <message>
   <source>How these guidelines learn: who looks after them, when they are looked at, and what they are changed by.</source>
   <translation>Wie diese Richtlinien lernen: wer sich um sie kümmert, wann sie angesehen werden und wodurch sie sich ändern.</translation>
  </message>
  <message>
   <source>How they are told, trained and reminded.</source>
   <translation>Wie sie informiert, geschult und erinnert werden.</translation>
  </message>
  <message>
   <source>How to reach them</source>
   <translation>Wie man sie erreicht</translation>
  </message>
  <message>
   <source>How to read the moods</source>
   <translation>Wie man die Stimmungen liest</translation>
  </message>
  <message>
   <source>How to request a post</source>
   <translation>Wie man um einen Beitrag bittet</translation>
  </message>
  <message>
   <source>How to say that you work here</source>
   <translation>Wie Sie sagen, dass Sie hier arbeiten</translation>
  </message>
  <message>
   <source>How we answer today</source>
   <translation>Wie wir heute antworten</translation>
  </message>
  <message>
   <source>How we answer today, and what colleagues say about doing this.</source>
   <translation>Wie wir heute antworten, und was Kollegen dazu sagen.</translation>
  </message>
  <message>
   <source>How we as an organisation use social media, and how you may use it to do your own work better.</source>
   <translation>Wie wir als Organisation soziale Medien nutzen, und wie Sie damit Ihre eigene Arbeit besser machen können.</translation>
  </message>
  <message>
   <source>How we ask</source>
   <translation>Wie wir fragen</translation>
  </message>
  <message>
   <source>How we ask for honest opinions, answer them, and keep our own hands off the scales.</source>
   <translation>Wie wir um ehrliche Meinungen bitten, darauf antworten und selbst nicht nachhelfen.</translation>
  </message>
  <message>
   <source>How we begin</source>
   <translation>Wie wir beginnen</translation>
  </message>
  <message>
   <source>How we end a channel properly: say so, keep a copy, send people on, and lock the door.</source>
   <translation>Wie wir einen Kanal ordentlich beenden: es sagen, eine Kopie behalten, die Leute weiterleiten und die Tür abschließen.</translation>
  </message>
  <message>
   <source>How we find out where people are</source>
   <translation>Wie wir herausfinden, wo die Menschen sind</translation>
  </message>
  <message>
   <source>How we get there</source>
   <translation>Wie wir dorthin kommen</translation>
  </message>
  <message>
   <source>How we join in</source>
   <translation>Wie wir mitmachen</translation>
  </message>
  <message>
   <source>How we judge it</source>
   <translation>Wie wir es beurteilen</translation>
  </message>
  <message>
   <source>How we keep giving more than we ask</source>
   <translation>Wie wir stets mehr geben, als wir verlangen</translation>
  </message>
  <message>
   <source>How we know</source>
   <translation>Woran wir es erkennen</translation>
  </message>
  <message>
   <source>How we know it was learnt</source>
   <translation>Woran wir erkennen, dass es gelernt wurde</translation>
  </message>
  <message>
   <source>How we know our people are there</source>
   <translation>Woran wir erkennen, dass unsere Leute dort sind</translation>
  </message>
  <message>
   <source>How we know that people care</source>
   <translation>Woran wir erkennen, dass es den Menschen wichtig ist</translation>
  </message>
  <message>
   <source>How we know they are real</source>
   <translation>Woran wir erkennen, dass sie echt sind</translation>
  </message>
  <message>
   <source>How we leave a place</source>
   <translation>Wie wir einen Ort verlassen</translation>
  </message>
  <message>
   <source>How we listen</source>
   <translation>Wie wir zuhören</translation>
  </message>
  <message>
   <source>How we read praise and complaints</source>
   <translation>Wie wir Lob und Beschwerden lesen</translation>
  </message>
  <message>
   <source>How we read the numbers</source>
   <translation>Wie wir die Zahlen lesen</translation>
  </message>
  <message>
   <source>How we say thank you</source>
   <translation>Wie wir danke sagen</translation>
  </message>
  <message>
   <source>How we shall measure</source>
   <translation>Wie wir messen werden</translation>
  </message>
  <message>
   <source>How we sign</source>
   <translation>Wie wir unterschreiben</translation>
  </message>
  <message>
   <source>How we sound, and what we do when somebody is angry, unfair or right.</source>
   <translation>Wie wir klingen, und was wir tun, wenn jemand verärgert ist, ungerecht ist oder recht hat.</translation>
  </message>
  <message>
   <source>How we speak about problems</source>
   <translation>Wie wir über Probleme sprechen</translation>
  </message>
  <message>
   <source>How we take to new things</source>
   <translation>Wie wir Neues aufnehmen</translation>
  </message>
  <message>
   <source>How we tell people about it</source>
   <translation>Wie wir es den Leuten sagen</translation>
  </message>
  <message>
   <source>How well we answer</source>
   <translation>Wie gut wir antworten</translation>
  </message>
  <message>
   <source>How well we are known</source>
   <translation>Wie gut wir bekannt sind</translation>
  </message>
  <message>
   <source>How you reckon it, in words.</source>
   <translation>Wie Sie es berechnen, in Worten.</translation>
  </message>
  <message>
   <source>Human resources</source>
   <translation>Personalabteilung</translation>
  </message>
  <message>
   <source>IP and confidentiality</source>
   <translation>Geistiges Eigentum und Vertraulichkeit</translation>
  </message>
  <message>
   <source>Ideas for quiet times</source>
   <translation>Ideen für ruhige Zeiten</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <source>If</source>
   <translation>Wenn</translation>
  </message>
  <message>
   <source>If a law or another document gives the meaning.</source>
   <translation>Wenn ein Gesetz oder ein anderes Dokument die Bedeutung vorgibt.</translation>
  </message>
  <message>
   <source>If it cannot wait</source>
   <translation>Wenn es nicht warten kann</translation>
  </message>
  <message>
   <source>If it comes from somewhere else, with permission.</source>
   <translation>Wenn es von anderswo stammt, mit Erlaubnis.</translation>
  </message>
  <message>
   <source>If it could be taken for real</source>
   <translation>Wenn es für echt gehalten werden könnte</translation>
  </message>
  <message>
   <source>If it has a value in money, they say so whenever they write about us.</source>
   <translation>Hat es einen Geldwert, sagen sie es immer, wenn sie über uns schreiben.</translation>
  </message>
  <message>
   <source>If it has become one of ours.</source>
   <translation>Wenn es eines von unseren geworden ist.</translation>
  </message>
  <message>
   <source>If it has happened</source>
   <translation>Wenn es geschehen ist</translation>
  </message>
  <message>
   <source>If it is hard to find or to join, hardly anybody will.</source>
   <translation>Wenn es schwer zu finden oder schwer beizutreten ist, tut es kaum jemand.</translation>
  </message>
  <message>
   <source>If it is not open, say why here.</source>
   <translation>Wenn es nicht offen ist, sagen Sie hier, warum.</translation>
  </message>
  <message>
   <source>If it is one of our channels.</source>
   <translation>Wenn es einer unserer Kanäle ist.</translation>
  </message>
  <message>
   <source>If it takes two, it is not clear yet. People will quote this sentence.</source>
   <translation>Braucht es zwei, ist es noch nicht klar. Dieser Satz wird zitiert werden.</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Wenn niemand antwortet</translation>
  </message>
  <message>
   <source>If nobody answers in time</source>
   <translation>Wenn niemand rechtzeitig antwortet</translation>
  </message>
  <message>
   <source>If nobody answers in time, the post may go out.</source>
   <translation>Wenn niemand rechtzeitig antwortet, darf der Beitrag hinaus.</translation>
  </message>
  <message>
   <source>If not reachable</source>
   <translation>Falls nicht erreichbar</translation>
  </message>
  <message>
   <source>If so, it needs a good reason.</source>
   <translation>Wenn ja, braucht es einen guten Grund.</translation>
  </message>
  <message>
   <source>If somebody uses what is ours</source>
   <translation>Wenn jemand nutzt, was uns gehört</translation>
  </message>
  <message>
   <source>If something is wrong</source>
   <translation>Wenn etwas nicht stimmt</translation>
  </message>
  <message>
   <source>If something is wrong, tell</source>
   <translation>Wenn etwas nicht stimmt, Bescheid an</translation>
  </message>
  <message>
   <source>If the section on crisis has levels.</source>
   <translation>Falls der Abschnitt über Krisen Stufen hat.</translation>
  </message>
  <message>
   <source>If the tie is missing</source>
   <translation>Wenn die Verbindung fehlt</translation>
  </message>
  <message>
   <source>If there is no address.</source>
   <translation>Falls es keine Adresse gibt.</translation>
  </message>
  <message>
   <source>If there is none, the guidelines have a gap.</source>
   <translation>Gibt es keine, haben die Richtlinien eine Lücke.</translation>
  </message>
  <message>
   <source>If they also post on yours.</source>
   <translation>Falls sie auch auf Ihren veröffentlichen.</translation>
  </message>
  <message>
   <source>If they do not count everywhere in the organisation.</source>
   <translation>Falls sie nicht überall in der Organisation zählen.</translation>
  </message>
  <message>
   <source>If this happens, who is called, in which order, and what if nobody answers.</source>
   <translation>Wenn dies geschieht: wer angerufen wird, in welcher Reihenfolge, und was, wenn niemand antwortet.</translation>
  </message>
  <message>
   <source>If this, then that, and who. The first that fits counts.</source>
   <translation>Wenn dies, dann das, und wer. Das Erste, das passt, zählt.</translation>
  </message>
  <message>
   <source>If two disagree, this role decides</source>
   <translation>Bei Uneinigkeit entscheidet diese Rolle</translation>
  </message>
  <message>
   <source>If you use one that you have looked at.</source>
   <translation>Falls Sie einen nutzen, den Sie sich angesehen haben.</translation>
  </message>
  <message>
   <source>If, then, who</source>
   <translation>Wenn, dann, wer</translation>
  </message>
  <message>
   <source>Impersonation</source>
   <translation>Nachahmung</translation>
  </message>
  <message>
   <source>In a few words.</source>
   <translation>In wenigen Worten.</translation>
  </message>
  <message>
   <source>In a few words: posts so far, corrections, incidents.</source>
   <translation>In wenigen Worten: bisherige Beiträge, Berichtigungen, Vorfälle.</translation>
  </message>
  <message>
   <source>In a sentence that one could break.</source>
   <translation>In einem Satz, gegen den man verstoßen könnte.</translation>
  </message>
  <message>
   <source>In a talk, written down</source>
   <translation>In einem Gespräch, aufgeschrieben</translation>
  </message>
  <message>
   <source>In addition to the words.</source>
   <translation>Zusätzlich zu den Worten.</translation>
  </message>
  <message>
   <source>In advertisements</source>
   <translation>In Anzeigen</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Dazwischen</translation>
  </message>
  <message>
   <source>In breaks</source>
   <translation>In Pausen</translation>
  </message>
  <message>
   <source>In breaks and for a moment in between</source>
   <translation>In Pausen und kurz zwischendurch</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>Zuständig</translation>
  </message>
  <message>
   <source>In doubt asks</source>
   <translation>Fragt im Zweifel</translation>
  </message>
  <message>
   <source>In doubt, ask</source>
   <translation>Im Zweifel fragen Sie</translation>
  </message>
  <message>
   <source>In effect</source>
   <translation>Wirksam</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>In Kraft</translation>
  </message>
  <message>
   <source>In general terms, never about single people.</source>
   <translation>Allgemein gehalten, nie über einzelne Menschen.</translation>
  </message>
  <message>
   <source>In general terms. Do not describe single people, and leave out age, sex and the like unless you only count.</source>
   <translation>Allgemein gehalten. Beschreiben Sie keine einzelnen Menschen, und lassen Sie Alter, Geschlecht und Ähnliches weg, außer wenn Sie nur zählen.</translation>
  </message>
  <message>
   <source>In groups large enough that nobody stands out</source>
   <translation>In Gruppen, die so groß sind, dass niemand auffällt</translation>
  </message>
  <message>
   <source>In many places the law forbids these.</source>
   <translation>Vielerorts verbietet das Gesetz diese.</translation>
  </message>
  <message>
   <source>In one sentence</source>
   <translation>In einem Satz</translation>
  </message>
  <message>
   <source>In one sentence. Needed if you build.</source>
   <translation>In einem Satz. Nötig, wenn Sie selbst bauen.</translation>
  </message>
  <message>
   <source>In our market</source>
   <translation>In unserem Markt</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>Zum Teil</translation>
  </message>
  <message>
   <source>In place already</source>
   <translation>Schon vorhanden</translation>
  </message>
  <message>
   <source>In place of one we had</source>
   <translation>Anstelle eines, den wir hatten</translation>
  </message>
  <message>
   <source>In plain words, as one would say it.</source>
   <translation>In einfachen Worten, wie man es sagen würde.</translation>
  </message>
  <message>
   <source>In public, on a small scale</source>
   <translation>Öffentlich, in kleinem Rahmen</translation>
  </message>
  <message>
   <source>In section</source>
   <translation>In Abschnitt</translation>
  </message>
  <message>
   <source>In the communities around us</source>
   <translation>In den Gemeinschaften um uns herum</translation>
  </message>
  <message>
   <source>In the community around us</source>
   <translation>In der Gemeinschaft um uns herum</translation>
  </message>
  <message>
   <source>In the departments</source>
   <translation>In den Abteilungen</translation>
  </message>
  <message>
   <source>In the form of</source>
   <translation>In Form von</translation>
  </message>
  <message>
   <source>In the order in which people will look for them.</source>
   <translation>In der Reihenfolge, in der man danach sucht.</translation>
  </message>
  <message>
   <source>In the post itself; in the picture, if it will travel alone.</source>
   <translation>Im Beitrag selbst; im Bild, wenn es allein unterwegs sein wird.</translation>
  </message>
  <message>
   <source>In the register as</source>
   <translation>Im Verzeichnis als</translation>
  </message>
  <message>
   <source>In the role of</source>
   <translation>In der Rolle</translation>
  </message>
  <message>
   <source>In the words people use.</source>
   <translation>In den Worten, die man benutzt.</translation>
  </message>
  <message>
   <source>In their words, not yours.</source>
   <translation>In deren Worten, nicht in Ihren.</translation>
  </message>
  <message>
   <source>In their words, without names.</source>
   <translation>In deren Worten, ohne Namen.</translation>
  </message>
  <message>
   <source>In these words</source>
   <translation>Mit diesen Worten</translation>
  </message>
  <message>
   <source>In this order.</source>
   <translation>In dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>In three sentences.</source>
   <translation>In drei Sätzen.</translation>
  </message>
  <message>
   <source>In total only</source>
   <translation>Nur insgesamt</translation>
  </message>
  <message>
   <source>In two sentences that hold for a year.</source>
   <translation>In zwei Sätzen, die ein Jahr lang gelten.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>In which role</source>
   <translation>In welcher Rolle</translation>
  </message>
  <message>
   <source>In words that name the thing</source>
   <translation>Mit Worten, die die Sache benennen</translation>
  </message>
  <message>
   <source>In writing, with its limits, good news and bad.</source>
   <translation>Schriftlich, mit seinen Grenzen, gute wie schlechte Nachrichten.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In Ihren eigenen Worten</translation>
  </message>
  <message>
   <source>In your own words, for a colleague who has never seen it.</source>
   <translation>In Ihren eigenen Worten, für jemanden, der es nie gesehen hat.</translation>
  </message>
  <message>
   <source>In your words, with the rule it rests on and the day somebody looked it up.</source>
   <translation>In Ihren Worten, mit der Vorschrift, auf der es beruht, und dem Tag, an dem jemand nachgesehen hat.</translation>
  </message>
  <message>
   <source>In-house network</source>
   <translation>Hauseigenes Netzwerk</translation>
  </message>
  <message>
   <source>Inactives</source>
   <translation>Inaktive</translation>
  </message>
  <message>
   <source>Incident level</source>
   <translation>Stufe des Vorfalls</translation>
  </message>
  <message>
   <source>Incident level declared</source>
   <translation>Ausgerufene Stufe eines Vorfalls</translation>
  </message>
  <message>
   <source>Incidents in the last 90 days</source>
   <translation>Vorfälle in den letzten 90 Tagen</translation>
  </message>
  <message>
   <source>Incidents still open</source>
   <translation>Noch offene Vorfälle</translation>
  </message>
  <message>
   <source>Influencers and paid partners</source>
   <translation>Influencer und bezahlte Partner</translation>
  </message>
  <message>
   <source>Influencers and partners</source>
   <translation>Influencer und Partner</translation>
  </message>
  <message>
   <source>Inform: tell, without waiting</source>
   <translation>Informieren: mitteilen, ohne zu warten</translation>
  </message>
  <message>
   <source>Information systems</source>
   <translation>Informationssysteme</translation>
  </message>
  <message>
   <source>Information technology</source>
   <translation>Informationstechnik</translation>
  </message>
  <message>
   <source>Informing</source>
   <translation>Informieren</translation>
  </message>
  <message>
   <source>Informs</source>
   <translation>Informiert</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>Namenskürzel</translation>
  </message>
  <message>
   <source>Inside or outside</source>
   <translation>Drinnen oder draußen</translation>
  </message>
  <message>
   <source>Inside the organisation</source>
   <translation>In der Organisation</translation>
  </message>
  <message>
   <source>Inside the organisation, in the market, or in the wider community.</source>
   <translation>In der Organisation, am Markt oder in der weiteren Gemeinschaft.</translation>
  </message>
  <message>
   <source>Inside, people can turn to</source>
   <translation>Im Haus kann man sich wenden an</translation>
  </message>
  <message>
   <source>Inside: one of us</source>
   <translation>Im Haus: jemand von uns</translation>
  </message>
  <message>
   <source>Instead of a person</source>
   <translation>Anstelle einer Person</translation>
  </message>
  <message>
   <source>Instead you may</source>
   <translation>Stattdessen dürfen Sie</translation>
  </message>
  <message>
   <source>Intern or trainee</source>
   <translation>Praktikum oder Ausbildung</translation>
  </message>
  <message>
   <source>Internal matters, nothing confidential</source>
   <translation>Internes, nichts Vertrauliches</translation>
  </message>
  <message>
   <source>Investment adviser (United States)</source>
   <translation>Anlageberater (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>Invited to write in public</source>
   <translation>Eingeladen, öffentlich zu schreiben</translation>
  </message>
  <message>
   <source>Is always used, besides the words</source>
   <translation>Wird immer verwendet, neben den Worten</translation>
  </message>
  <message>
   <source>Is everybody’s own affair</source>
   <translation>Ist die eigene Sache eines jeden</translation>
  </message>
  <message>
   <source>Is it a rule?</source>
   <translation>Ist es eine Regel?</translation>
  </message>
  <message>
   <source>Is limited by law for some, see a clause</source>
   <translation>Ist für manche gesetzlich beschränkt, siehe eine Klausel</translation>
  </message>
  <message>
   <source>Is not used, only words</source>
   <translation>Wird nicht verwendet, nur Worte</translation>
  </message>
  <message>
   <source>Is their own affair; the tie is said if known</source>
   <translation>Ist deren eigene Sache; die Verbindung wird genannt, wenn bekannt</translation>
  </message>
  <message>
   <source>Is there when it matters</source>
   <translation>Ist da, wenn es darauf ankommt</translation>
  </message>
  <message>
   <source>Is up to each person</source>
   <translation>Liegt bei jedem selbst</translation>
  </message>
  <message>
   <source>Is up to each person, with advice for some jobs</source>
   <translation>Liegt bei jedem selbst, mit Rat für manche Tätigkeiten</translation>
  </message>
  <message>
   <source>Is used where the law asks for it</source>
   <translation>Wird verwendet, wo das Gesetz es verlangt</translation>
  </message>
  <message>
   <source>Is voluntary, and nobody counts</source>
   <translation>Ist freiwillig, und niemand zählt</translation>
  </message>
  <message>
   <source>Is voluntary; a list of posts is offered for it</source>
   <translation>Ist freiwillig; dafür gibt es eine Liste von Beiträgen</translation>
  </message>
  <message>
   <source>Is welcome</source>
   <translation>Ist willkommen</translation>
  </message>
  <message>
   <source>It can post by itself</source>
   <translation>Es kann selbst veröffentlichen</translation>
  </message>
  <message>
   <source>It costs little</source>
   <translation>Es kostet wenig</translation>
  </message>
  <message>
   <source>It does not fit</source>
   <translation>Es passt nicht</translation>
  </message>
  <message>
   <source>It does not last for ever: after this time it must be declared again.</source>
   <translation>Es dauert nicht ewig: Nach dieser Zeit muss es neu ausgerufen werden.</translation>
  </message>
  <message>
   <source>It does not replace saying that you work here</source>
   <translation>Es ersetzt nicht, zu sagen, dass Sie hier arbeiten</translation>
  </message>
  <message>
   <source>It does not stay in a file for ever.</source>
   <translation>Es bleibt nicht ewig in einer Akte.</translation>
  </message>
  <message>
   <source>It fits</source>
   <translation>Es passt</translation>
  </message>
  <message>
   <source>It fits in part</source>
   <translation>Es passt zum Teil</translation>
  </message>
  <message>
   <source>It goes to the archive</source>
   <translation>Es kommt ins Archiv</translation>
  </message>
  <message>
   <source>It got in the way</source>
   <translation>Es stand im Weg</translation>
  </message>
  <message>
   <source>It got out</source>
   <translation>Es ist nach außen gelangt</translation>
  </message>
  <message>
   <source>It had a gap</source>
   <translation>Es hatte eine Lücke</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Es wird gelöscht</translation>
  </message>
  <message>
   <source>It is paused, with a notice</source>
   <translation>Es ruht, mit einem Hinweis</translation>
  </message>
  <message>
   <source>It is retired</source>
   <translation>Es wird stillgelegt</translation>
  </message>
  <message>
   <source>It may cost at most</source>
   <translation>Es darf höchstens kosten</translation>
  </message>
  <message>
   <source>It serves one of our goals</source>
   <translation>Es dient einem unserer Ziele</translation>
  </message>
  <message>
   <source>It shows in the answers</source>
   <translation>Es zeigt sich an den Antworten</translation>
  </message>
  <message>
   <source>It takes some months to know how an organisation thinks.</source>
   <translation>Es dauert einige Monate, bis man weiß, wie eine Organisation denkt.</translation>
  </message>
  <message>
   <source>It was lost</source>
   <translation>Es ging verloren</translation>
  </message>
  <message>
   <source>It was taken</source>
   <translation>Es wurde genommen</translation>
  </message>
  <message>
   <source>It worked</source>
   <translation>Es hat funktioniert</translation>
  </message>
  <message>
   <source>It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>Es läuft gut auf dem Telefon, im Freien und bei schlechter Verbindung.</translation>
  </message>
  <message>
   <source>Its current name.</source>
   <translation>Der heutige Name.</translation>
  </message>
  <message>
   <source>Its own account of itself, encyclopaedias, figures, people who use it.</source>
   <translation>Was es über sich selbst sagt, Nachschlagewerke, Zahlen, Menschen, die es nutzen.</translation>
  </message>
  <message>
   <source>Its title as people knew it.</source>
   <translation>Der Titel, wie man ihn kannte.</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>Berufsbezeichnung</translation>
  </message>
  <message>
   <source>Joiners</source>
   <translation>Mitmachende</translation>
  </message>
  <message>
   <source>Joining in is more than answering.</source>
   <translation>Mitmachen ist mehr als antworten.</translation>
  </message>
  <message>
   <source>Joining is as easy, or as restricted, as suits us.</source>
   <translation>Der Beitritt ist so leicht oder so beschränkt, wie es uns passt.</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Keep a copy with address and date. Who writes to them?</source>
   <translation>Behalten Sie eine Kopie mit Adresse und Datum. Wer schreibt ihnen?</translation>
  </message>
  <message>
   <source>Keep the entry and fill in the date: rules that still name this person will be found.</source>
   <translation>Behalten Sie den Eintrag und tragen Sie das Datum ein: Regeln, die diese Person noch nennen, werden gefunden.</translation>
  </message>
  <message>
   <source>Keep the permission</source>
   <translation>Erlaubnis aufbewahren</translation>
  </message>
  <message>
   <source>Keeping it alive</source>
   <translation>Am Leben halten</translation>
  </message>
  <message>
   <source>Keeping it fair</source>
   <translation>Fair bleiben</translation>
  </message>
  <message>
   <source>Keeping records</source>
   <translation>Aufzeichnungen führen</translation>
  </message>
  <message>
   <source>Keeping them fresh</source>
   <translation>Aktuell halten</translation>
  </message>
  <message>
   <source>Keeping to what we have agreed to say</source>
   <translation>Bei dem bleiben, was wir zu sagen vereinbart haben</translation>
  </message>
  <message>
   <source>Keeps going</source>
   <translation>Läuft weiter</translation>
  </message>
  <message>
   <source>Keeps it on course</source>
   <translation>Hält es auf Kurs</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Aufbewahrt</translation>
  </message>
  <message>
   <source>Kept as evidence</source>
   <translation>Als Beleg aufbewahrt</translation>
  </message>
  <message>
   <source>Kept back</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Aufbewahrt für</translation>
  </message>
  <message>
   <source>Kept where</source>
   <translation>Wo aufbewahrt</translation>
  </message>
  <message>
   <source>Kept with a picture of it.</source>
   <translation>Mit einem Bild davon aufbewahrt.</translation>
  </message>
  <message>
   <source>Key holders</source>
   <translation>Schlüsselinhaber</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of account</source>
   <translation>Art des Kontos</translation>
  </message>
  <message>
   <source>Kind of content</source>
   <translation>Art des Inhalts</translation>
  </message>
  <message>
   <source>Kind of goal</source>
   <translation>Art des Ziels</translation>
  </message>
  <message>
   <source>Kind of place</source>
   <translation>Art des Ortes</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Art des Beitrags</translation>
  </message>
  <message>
   <source>Kinds of confidential information, with examples.</source>
   <translation>Arten vertraulicher Informationen, mit Beispielen.</translation>
  </message>
  <message>
   <source>Kinds of people, not a number alone.</source>
   <translation>Arten von Menschen, nicht nur eine Zahl.</translation>
  </message>
  <message>
   <source>Kinds of post</source>
   <translation>Arten von Beiträgen</translation>
  </message>
  <message>
   <source>Kinds of post that are always worth making. Regular, but never filler.</source>
   <translation>Arten von Beiträgen, die sich immer lohnen. Regelmäßig, aber nie als Füllstoff.</translation>
  </message>
  <message>
   <source>Kinds of post that fit</source>
   <translation>Arten von Beiträgen, die passen</translation>
  </message>
  <message>
   <source>Knowledge, answers, pictures, hours.</source>
   <translation>Wissen, Antworten, Bilder, Stunden.</translation>
  </message>
  <message>
   <source>Known best by</source>
   <translation>Am besten bekannt bei</translation>
  </message>
  <message>
   <source>Knows the bigger picture</source>
   <translation>Kennt das große Ganze</translation>
  </message>
  <message>
   <source>Knows the work from doing it</source>
   <translation>Kennt die Arbeit aus eigenem Tun</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Kennzeichnung</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Kennzeichnungen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last asked on</source>
   <translation>Zuletzt gefragt am</translation>
  </message>
  <message>
   <source>Last asked or looked at on</source>
   <translation>Zuletzt gefragt oder angesehen am</translation>
  </message>
  <message>
   <source>Last checked on</source>
   <translation>Zuletzt kontrolliert am</translation>
  </message>
  <message>
   <source>Last compared on</source>
   <translation>Zuletzt verglichen am</translation>
  </message>
  <message>
   <source>Last course on</source>
   <translation>Letzter Kurs am</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Letzter Tag der Abwesenheit</translation>
  </message>
  <message>
   <source>Last looked at</source>
   <translation>Zuletzt angesehen</translation>
  </message>
  <message>
   <source>Last looked at on</source>
   <translation>Zuletzt angesehen am</translation>
  </message>
  <message>
   <source>Last practised on</source>
   <translation>Zuletzt geübt am</translation>
  </message>
  <message>
   <source>Last searched on</source>
   <translation>Zuletzt gesucht am</translation>
  </message>
  <message>
   <source>Last tried on</source>
   <translation>Zuletzt ausprobiert am</translation>
  </message>
  <message>
   <source>Lasts for</source>
   <translation>Dauert</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Later changes</source>
   <translation>Spätere Änderungen</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Latest as of</source>
   <translation>Neueste, Stand</translation>
  </message>
  <message>
   <source>Launch messages</source>
   <translation>Texte zum Start</translation>
  </message>
  <message>
   <source>Lawful things people do off duty</source>
   <translation>Erlaubte Dinge, die man außerhalb des Dienstes tut</translation>
  </message>
  <message>
   <source>Lead times</source>
   <translation>Vorlaufzeiten</translation>
  </message>
  <message>
   <source>Learnt in</source>
   <translation>Gelernt in</translation>
  </message>
  <message>
   <source>Leave empty for all of them.</source>
   <translation>Leer lassen für alle.</translation>
  </message>
  <message>
   <source>Leave empty for all.</source>
   <translation>Leer lassen für alle.</translation>
  </message>
  <message>
   <source>Leave empty for everybody.</source>
   <translation>Leer lassen für jeden.</translation>
  </message>
  <message>
   <source>Leave empty if it applies everywhere.</source>
   <translation>Leer lassen, wenn es überall gilt.</translation>
  </message>
  <message>
   <source>Leave empty if it has no end.</source>
   <translation>Leer lassen, wenn es kein Ende hat.</translation>
  </message>
  <message>
   <source>Leave empty if it may appear anywhere.</source>
   <translation>Leer lassen, wenn es überall erscheinen darf.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts everywhere.</source>
   <translation>Leer lassen, wenn die Stufe überall zählt.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts for all kinds.</source>
   <translation>Leer lassen, wenn die Stufe für alle Arten zählt.</translation>
  </message>
  <message>
   <source>Leave empty to hand over everything.</source>
   <translation>Leer lassen, um alles zu übergeben.</translation>
  </message>
  <message>
   <source>Leave it unanswered</source>
   <translation>Unbeantwortet lassen</translation>
  </message>
  <message>
   <source>Leave this on unless posting is somebody's job.</source>
   <translation>Lassen Sie dies an, außer wenn Beiträge jemandes Aufgabe sind.</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Geleitet von</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Verlassen am</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Rechtsabteilung</translation>
  </message>
  <message>
   <source>Length of time</source>
   <translation>Zeitdauer</translation>
  </message>
  <message>
   <source>Length of time, and when it is counted</source>
   <translation>Zeitdauer, und wann sie gezählt wird</translation>
  </message>
  <message>
   <source>Letter or number</source>
   <translation>Buchstabe oder Nummer</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <source>Levels and voice</source>
   <translation>Stufen und Tonfall</translation>
  </message>
  <message>
   <source>Levels at a glance</source>
   <translation>Stufen auf einen Blick</translation>
  </message>
  <message>
   <source>Levels of access</source>
   <translation>Stufen des Zugangs</translation>
  </message>
  <message>
   <source>Life off duty</source>
   <translation>Leben außerhalb des Dienstes</translation>
  </message>
  <message>
   <source>Like this</source>
   <translation>So</translation>
  </message>
  <message>
   <source>Like this, not like that</source>
   <translation>So, nicht so</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Wahrscheinlich</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Limits and variants</source>
   <translation>Grenzen und Varianten</translation>
  </message>
  <message>
   <source>Limits these sections</source>
   <translation>Begrenzt diese Abschnitte</translation>
  </message>
  <message>
   <source>Line for private opinions</source>
   <translation>Satz für private Meinungen</translation>
  </message>
  <message>
   <source>Link last opened on</source>
   <translation>Verweis zuletzt geöffnet am</translation>
  </message>
  <message>
   <source>Linked from</source>
   <translation>Verwiesen von</translation>
  </message>
  <message>
   <source>Links are opened every</source>
   <translation>Verweise werden geöffnet alle</translation>
  </message>
  <message>
   <source>Links to public pages may be shared freely</source>
   <translation>Verweise auf öffentliche Seiten dürfen frei geteilt werden</translation>
  </message>
  <message>
   <source>Links to take away</source>
   <translation>Verweise zum Mitnehmen</translation>
  </message>
  <message>
   <source>Links, files and contacts that anybody may pass on without asking.</source>
   <translation>Verweise, Dateien und Ansprechpersonen, die jeder ohne Frage weitergeben darf.</translation>
  </message>
  <message>
   <source>Links, files and contacts that need no question.</source>
   <translation>Verweise, Dateien und Ansprechpersonen, die keine Frage brauchen.</translation>
  </message>
  <message>
   <source>Listed as</source>
   <translation>Aufgeführt als</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Zuhören</translation>
  </message>
  <message>
   <source>Listening outside</source>
   <translation>Nach außen zuhören</translation>
  </message>
  <message>
   <source>Listening to colleagues</source>
   <translation>Den Kollegen zuhören</translation>
  </message>
  <message>
   <source>Listening until</source>
   <translation>Zuhören bis</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>In Betrieb</translation>
  </message>
  <message>
   <source>Live on</source>
   <translation>In Betrieb ab</translation>
  </message>
  <message>
   <source>Live since</source>
   <translation>In Betrieb seit</translation>
  </message>
  <message>
   <source>Local law comes first</source>
   <translation>Örtliches Recht geht vor</translation>
  </message>
  <message>
   <source>Local rule</source>
   <translation>Örtliche Regel</translation>
  </message>
  <message>
   <source>Local rules</source>
   <translation>Örtliche Regeln</translation>
  </message>
  <message>
   <source>Long enough to calm down, short enough to keep your promise. Half an hour is a good beginning.</source>
   <translation>Lang genug, um sich zu beruhigen, kurz genug, um Ihr Versprechen zu halten. Eine halbe Stunde ist ein guter Anfang.</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Wieder ansehen am</translation>
  </message>
  <message>
   <source>Looked after</source>
   <translation>Betreut</translation>
  </message>
  <message>
   <source>Looked after by</source>
   <translation>Betreut von</translation>
  </message>
  <message>
   <source>Looked at afterwards</source>
   <translation>Nachträglich angesehen</translation>
  </message>
  <message>
   <source>Looked at again after</source>
   <translation>Wieder angesehen nach</translation>
  </message>
  <message>
   <source>Looked at again after this time, usually a year.</source>
   <translation>Wieder angesehen nach dieser Zeit, meist einem Jahr.</translation>
  </message>
  <message>
   <source>Looked at again by</source>
   <translation>Wieder angesehen von</translation>
  </message>
  <message>
   <source>Looked at again on</source>
   <translation>Wieder angesehen am</translation>
  </message>
  <message>
   <source>Looked at again within</source>
   <translation>Wieder angesehen innerhalb von</translation>
  </message>
  <message>
   <source>Looked at by</source>
   <translation>Angesehen von</translation>
  </message>
  <message>
   <source>Looked at every</source>
   <translation>Angesehen alle</translation>
  </message>
  <message>
   <source>Looked at on</source>
   <translation>Angesehen am</translation>
  </message>
  <message>
   <source>Looked at within</source>
   <translation>Angesehen innerhalb von</translation>
  </message>
  <message>
   <source>Looked on</source>
   <translation>Nachgesehen am</translation>
  </message>
  <message>
   <source>Looked up on</source>
   <translation>Nachgeschlagen am</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Looking after it</source>
   <translation>Sich darum kümmern</translation>
  </message>
  <message>
   <source>Looking at what people do</source>
   <translation>Ansehen, was die Leute tun</translation>
  </message>
  <message>
   <source>Looks after the text, answers questions about it, prepares the next edition.</source>
   <translation>Kümmert sich um den Text, beantwortet Fragen dazu, bereitet die nächste Ausgabe vor.</translation>
  </message>
  <message>
   <source>Looks after this text. A person, so that there is somebody to ask.</source>
   <translation>Kümmert sich um diesen Text. Eine Person, damit man jemanden fragen kann.</translation>
  </message>
  <message>
   <source>Looks like</source>
   <translation>Sieht aus wie</translation>
  </message>
  <message>
   <source>Looks the same on</source>
   <translation>Sieht gleich aus auf</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Niedrig</translation>
  </message>
  <message>
   <source>Made by customers, partners or fans</source>
   <translation>Von Kunden, Partnern oder Anhängern gemacht</translation>
  </message>
  <message>
   <source>Made known by</source>
   <translation>Bekannt gemacht durch</translation>
  </message>
  <message>
   <source>Made with AI</source>
   <translation>Mit KI gemacht</translation>
  </message>
  <message>
   <source>Made with these people in mind</source>
   <translation>Für diese Menschen gedacht</translation>
  </message>
  <message>
   <source>Make a group</source>
   <translation>Eine Gruppe bilden</translation>
  </message>
  <message>
   <source>Maker is named</source>
   <translation>Urheber wird genannt</translation>
  </message>
  <message>
   <source>Makes sure that messages, conversations and the profile itself stay right.</source>
   <translation>Sorgt dafür, dass Nachrichten, Gespräche und das Profil selbst stimmen.</translation>
  </message>
  <message>
   <source>Manage accounts</source>
   <translation>Konten verwalten</translation>
  </message>
  <message>
   <source>Management</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>Manufacturing</source>
   <translation>Herstellung</translation>
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
   <translation>Viele Menschen, die in ihren eigenen Worten schreiben, bleiben auf einem Kurs, wenn sie wissen, worum es geht. Ein paar Botschaften, jede für ein Ziel; Themen, die Lesern und Schreibenden wichtig sind; und die Werte, die überall spürbar sein sollen, wo man Ihnen begegnet.

**Wie es gut wird**

- Drei bis sechs Botschaften, in einfachen Worten, jede an ein Ziel gebunden.
- Für jede: ein Nachweis. Etwas, worauf man zeigen kann.
- Themen mit ihrer Herkunft: Leser haben danach gefragt, oder jemand aus dem Kollegium ist davon begeistert.
- Eine Mischung, für die Sie sich entschieden haben, damit es nicht als Werbung endet.
- Webseite, Telefon und Laden sagen dasselbe wie die Kanäle.

**Beruht auf** *Making social networking work* (bei der Botschaft bleiben heißt: bei Ihren Zielen), *Before Leaping: six steps* (Form und Art der Botschaften; Können der Beteiligten; Werte der Marke, an jedem Berührungspunkt gleich), *Columbus* (was Ihren Kunden und Ihnen wirklich wichtig ist).</translation>
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
   <translation>Viele Leser haben mit manchen Beiträgen Mühe: schwacher Kontrast, Film ohne Worte, ein Bild von einem Text. Das meiste kostet eine Minute und hilft auch allen anderen, im Zug ohne Ton, in der Sonne, in einer zweiten Sprache.

**Wie es gut wird**

- Bilder tragen eine Beschreibung, Filme tragen Untertitel, zum Ton gibt es einen Text.
- Text ist Text, kein Bild davon. Keine Zierschriften: Vorleseprogramme buchstabieren sie oder überspringen sie.
- Jedes Wort eines Hashtags beginnt mit einem Großbuchstaben: #TagDerOffenenTür.
- Wenige Emojis, am Ende, nie anstelle eines Wortes.
- Einfache Sätze; und Verweise, die sagen, wohin sie führen.
- Jemand sieht jeden Monat eine Handvoll Beiträge an, und es gibt eine Adresse für alle, die einen nicht lesen konnten.

**Beruht auf** den Web Content Accessibility Guidelines (vor allem 1.1.1 und 1.2.2). Öffentliche Stellen müssen oft: In den Vereinigten Staaten folgen Stellen der Staaten und Gemeinden auch bei neuen Beiträgen WCAG 2.1 AA, ab dem 26. April 2027 (50.000 Einwohner und mehr) oder dem 26. April 2028 (kleinere und Zweckverbände), nach 28 CFR 35 subpart H; diese Termine stammen aus einer vorläufigen Regel vom April 2026 und können sich wieder verschieben. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Marked as genuine by the service</source>
   <translation>Vom Dienst als echt gekennzeichnet</translation>
  </message>
  <message>
   <source>Marketing and communications</source>
   <translation>Marketing und Kommunikation</translation>
  </message>
  <message>
   <source>Marks of quality.</source>
   <translation>Kennzeichen von Güte.</translation>
  </message>
  <message>
   <source>Marks the last rule, which catches what no other rule did.</source>
   <translation>Kennzeichnet die letzte Regel, die auffängt, was keine andere erfasst hat.</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Material and proof</source>
   <translation>Material und Nachweis</translation>
  </message>
  <message>
   <source>Material that belongs to the guidelines but is not a rule: lists, forms, letters, tables.</source>
   <translation>Material, das zu den Richtlinien gehört, aber keine Regel ist: Listen, Formulare, Briefe, Tabellen.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Darf</translation>
  </message>
  <message>
   <source>May always be spoken of</source>
   <translation>Darüber darf immer gesprochen werden</translation>
  </message>
  <message>
   <source>May and may not</source>
   <translation>Darf und darf nicht</translation>
  </message>
  <message>
   <source>May be declared by</source>
   <translation>Ausrufen darf es</translation>
  </message>
  <message>
   <source>May be shared by anybody</source>
   <translation>Darf jeder teilen</translation>
  </message>
  <message>
   <source>May be used for</source>
   <translation>Darf genutzt werden für</translation>
  </message>
  <message>
   <source>May be used, any tool, within these rules</source>
   <translation>Darf genutzt werden, jedes Werkzeug, innerhalb dieser Regeln</translation>
  </message>
  <message>
   <source>May be used, tools on the list only</source>
   <translation>Darf genutzt werden, nur Werkzeuge auf der Liste</translation>
  </message>
  <message>
   <source>May decide</source>
   <translation>Darf entscheiden</translation>
  </message>
  <message>
   <source>May not take part</source>
   <translation>Darf nicht teilnehmen</translation>
  </message>
  <message>
   <source>May remove and block</source>
   <translation>Darf entfernen und sperren</translation>
  </message>
  <message>
   <source>May remove or block</source>
   <translation>Darf entfernen oder sperren</translation>
  </message>
  <message>
   <source>May say without asking</source>
   <translation>Darf ohne Frage sagen</translation>
  </message>
  <message>
   <source>May stop access at once</source>
   <translation>Darf den Zugang sofort sperren</translation>
  </message>
  <message>
   <source>May stop it</source>
   <translation>Darf es anhalten</translation>
  </message>
  <message>
   <source>May take part</source>
   <translation>Darf teilnehmen</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Bedeutet</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Für Kinder bestimmt oder zeigt Kinder</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messgröße</translation>
  </message>
  <message>
   <source>Measured by</source>
   <translation>Gemessen an</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Gemessen am</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Media and culture</source>
   <translation>Medien und Kultur</translation>
  </message>
  <message>
   <source>Medicines or medical devices</source>
   <translation>Arzneimittel oder Medizinprodukte</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Meet new customers and partners</source>
   <translation>Neue Kunden und Partner kennenlernen</translation>
  </message>
  <message>
   <source>Members of our bodies</source>
   <translation>Mitglieder unserer Gremien</translation>
  </message>
  <message>
   <source>Mended on</source>
   <translation>Behoben am</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Botschaft</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Botschaften</translation>
  </message>
  <message>
   <source>Messages, topics and values</source>
   <translation>Botschaften, Themen und Werte</translation>
  </message>
  <message>
   <source>Messenger or chat</source>
   <translation>Kurznachrichten oder Chat</translation>
  </message>
  <message>
   <source>Met nowhere, on purpose</source>
   <translation>Absichtlich nirgends erreicht</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Niederschrift</translation>
  </message>
  <message>
   <source>Missing terms are told to</source>
   <translation>Fehlende Begriffe meldet man</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Gemischt</translation>
  </message>
  <message>
   <source>Model answers</source>
   <translation>Musterantworten</translation>
  </message>
  <message>
   <source>Moderation</source>
   <translation>Moderation</translation>
  </message>
  <message>
   <source>Moderation and access</source>
   <translation>Moderation und Zugang</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>Money and hours are there, for three years</source>
   <translation>Geld und Stunden sind da, für drei Jahre</translation>
  </message>
  <message>
   <source>Money and hours, to make it and for each year.</source>
   <translation>Geld und Stunden, zum Aufbau und für jedes Jahr.</translation>
  </message>
  <message>
   <source>Money, hours, courses, pictures, tools, and what is not done in that time.</source>
   <translation>Geld, Stunden, Kurse, Bilder, Werkzeuge, und was in dieser Zeit nicht getan wird.</translation>
  </message>
  <message>
   <source>Money, time, things; it is said in the post.</source>
   <translation>Geld, Zeit, Dinge; es steht im Beitrag.</translation>
  </message>
  <message>
   <source>Monitoring and consequences</source>
   <translation>Beobachtung und Folgen</translation>
  </message>
  <message>
   <source>More people complain than praise: what is usual here?</source>
   <translation>Mehr Menschen beschweren sich, als loben: Was ist hier üblich?</translation>
  </message>
  <message>
   <source>More than this feels like noise.</source>
   <translation>Mehr als das wirkt wie Lärm.</translation>
  </message>
  <message>
   <source>More than this for a low-risk post is worth a question.</source>
   <translation>Mehr als das ist bei einem risikoarmen Beitrag eine Frage wert.</translation>
  </message>
  <message>
   <source>Most do</source>
   <translation>Die meisten tun es</translation>
  </message>
  <message>
   <source>Most have written something</source>
   <translation>Die meisten haben etwas geschrieben</translation>
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
   <translation>Das meiste, was Sie veröffentlichen, hat jemand gemacht: jemand aus dem Kollegium, Kunden, eine Agentur, eine Maschine. Jede Quelle braucht ihre eigene Art von Ja. Sind die Arten einmal aufgeschrieben, muss niemand raten, und der Nachweis ist da, wenn er verlangt wird.

**Wie es gut wird**

- Eine kurze Liste von Quellen. Für jede: welche Erlaubnis, wie die Urheber genannt werden, wofür es genutzt werden darf, und bis wann.
- Eine Nachricht zum Kopieren, um jemanden um sein Bild zu bitten.
- Die Antwort wird aufbewahrt, mit Verweis und Datum. „Sie sagten, es sei in Ordnung“ ist keine Antwort, die man wiederfindet.
- Es sagt, was frei geteilt werden darf: welche Verweise, welche Dateien, welche Ansprechpersonen.
- Musik, Schriften, Karten und Memes sind erwähnt, weil man gerade dort ausrutscht.
- Etwas herunterzunehmen geht schnell und ohne Diskussion.

**Beruht auf** *Before Leaping: six steps* (eigene, übernommene oder von Beteiligten geschaffene Inhalte; wer sie entwickelt; verlorenes oder gestohlenes Eigentum), *Social Networking in the Enterprise* (Material teilen: Verweise, Dateien, Ansprechpersonen). Die Quelle zu nennen ist keine Erlaubnis; Ausnahmen wie Zitat oder Fair Use (17 USC 107) sind eng und von Land zu Land verschieden. Dieses Programm gibt keine Rechtsberatung.</translation>
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
   <translation>Die meisten Programme beginnen mit dem vierten Schritt. Sechs der Reihe nach zu gehen klingt langsam und ist schneller: Jeder beantwortet Fragen, die der nächste braucht. Die Richtlinien selbst sind Teil des zweiten Schritts und kommen nach dem sechsten verändert zurück.

**Wie es gut wird**

- Jeder Schritt hat jemanden, der sich um ihn kümmert, und einen Satz, der sagt, wann er getan ist.
- Ein Schritt beginnt, wenn der davor bestanden ist und jemand das gesagt hat.
- Was Sie gekauft und gemacht haben, ist aufgeführt: Werkzeuge mit ihren Kosten, Konten mit denen, denen sie gehören.
- Die Entscheidung zu beginnen ist eine Entscheidung: von Menschen getroffen, an einem Tag, aus Gründen.
- Nach dem letzten Schritt kommt der erste.

**Beruht auf** *Before Leaping: six steps* (Entdecken, Festlegen, Anlegen, Testen, Hinausbringen, Messen; Technik und Systeme; Blogs, Wikis, Wissenssammlungen, Gruppen, Foren und Konten von Beschäftigten; nur was angelegt und getestet wurde, wird verbreitet; Ergebnisse fließen an den Anfang zurück).</translation>
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
   <translation>Die meisten Versehen geschehen nebenbei: eine Tafel im Hintergrund, der Name eines Kunden in einer Bildunterschrift, ein Lied unter einem Video. Man vermeidet sie, wenn man die wenigen Arten von Dingen kennt, die im Haus bleiben müssen, was man stattdessen sagen *darf* und wen man fragt.

**Wie es gut wird**

- Arten vertraulicher Informationen mit Beispielen, damit niemand raten muss, was *vertraulich* heißt. Ein Verbot von „allem Negativen“ oder davon, über Lohn zu sprechen, ist keine Vertraulichkeit, und in manchen Ländern ist es nicht erlaubt.
- Für jede Art: was gesagt werden darf, und wer im Zweifel entscheidet.
- Drei Fälle mit je einem ersten Schritt: Etwas wurde *verraten*, etwas ging *verloren*, etwas wurde *gestohlen*.
- Für jede Quelle von Bildern, Texten und Musik: welche Erlaubnis sie braucht und wie die Urheber genannt werden.
- Ein klares Wort, dass es nie ein Verstoß ist, den Behörden Fehlverhalten zu melden.

**Beruht auf** *Before Leaping: six steps* (geistiges Eigentum verraten, verloren oder gestohlen; eigene, übernommene oder fremde Inhalte), *Social Networking in the Enterprise* (sagen, welche Verweise, Dateien und Ansprechpersonen geteilt werden dürfen). Zum Recht siehe zum Beispiel Rule 21F-17 (Vereinigte Staaten) und Richtlinie (EU) 2019/1937 über das Melden von Fehlverhalten sowie Verordnung (EU) 2016/679 über personenbezogene Daten. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Mostly</source>
   <translation>Meistens</translation>
  </message>
  <message>
   <source>Mostly somebody outside</source>
   <translation>Meist jemand von außen</translation>
  </message>
  <message>
   <source>Moving on</source>
   <translation>Weitergehen</translation>
  </message>
  <message>
   <source>Music and sound</source>
   <translation>Musik und Ton</translation>
  </message>
  <message>
   <source>Must agree to a new edition</source>
   <translation>Muss einer neuen Ausgabe zustimmen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name and date of the agreement.</source>
   <translation>Name und Tag der Vereinbarung.</translation>
  </message>
  <message>
   <source>Name and date, where there is one.</source>
   <translation>Name und Tag, falls vorhanden.</translation>
  </message>
  <message>
   <source>Name and logo</source>
   <translation>Name und Logo</translation>
  </message>
  <message>
   <source>Name and role</source>
   <translation>Name und Rolle</translation>
  </message>
  <message>
   <source>Name or office, and how to reach them.</source>
   <translation>Name oder Amt, und wie man sie erreicht.</translation>
  </message>
  <message>
   <source>Name, logo and pictures</source>
   <translation>Name, Logo und Bilder</translation>
  </message>
  <message>
   <source>Named customers and partners</source>
   <translation>Namentlich genannte Kunden und Partner</translation>
  </message>
  <message>
   <source>Named members.</source>
   <translation>Namentlich genannte Mitglieder.</translation>
  </message>
  <message>
   <source>Named, with the reason.</source>
   <translation>Genannt, mit dem Grund.</translation>
  </message>
  <message>
   <source>Names and older accounts</source>
   <translation>Namen und ältere Konten</translation>
  </message>
  <message>
   <source>Names not on the list yet</source>
   <translation>Namen, die noch nicht auf der Liste stehen</translation>
  </message>
  <message>
   <source>Nearly all only read or watch</source>
   <translation>Fast alle lesen oder schauen nur</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Nötig</translation>
  </message>
  <message>
   <source>Needed before the first post</source>
   <translation>Nötig vor dem ersten Beitrag</translation>
  </message>
  <message>
   <source>Needed for every level that shuts somebody out.</source>
   <translation>Nötig für jede Stufe, die jemanden ausschließt.</translation>
  </message>
  <message>
   <source>Needed for every place of our own; useful for all.</source>
   <translation>Nötig für jeden eigenen Ort; nützlich für alle.</translation>
  </message>
  <message>
   <source>Neither at present</source>
   <translation>Zurzeit keins von beiden</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Never a breach</source>
   <translation>Nie ein Verstoß</translation>
  </message>
  <message>
   <source>Never a breach of this section</source>
   <translation>Nie ein Verstoß gegen diesen Abschnitt</translation>
  </message>
  <message>
   <source>Never asked for or written down</source>
   <translation>Nie verlangt oder aufgeschrieben</translation>
  </message>
  <message>
   <source>Never goes into a tool outside</source>
   <translation>Kommt nie in ein fremdes Werkzeug</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Nie gelockert</translation>
  </message>
  <message>
   <source>Never: everybody has their own</source>
   <translation>Nie: Jeder hat sein eigenes</translation>
  </message>
  <message>
   <source>New product or service</source>
   <translation>Neues Produkt oder neuer Dienst</translation>
  </message>
  <message>
   <source>New themes are proposed to</source>
   <translation>Neue Themen schlägt man vor bei</translation>
  </message>
  <message>
   <source>New to it</source>
   <translation>Neu dabei</translation>
  </message>
  <message>
   <source>News and blogs</source>
   <translation>Nachrichten und Blogs</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next look on</source>
   <translation>Nächster Blick am</translation>
  </message>
  <message>
   <source>Nine questions</source>
   <translation>Neun Fragen</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No approval can make this possible.</source>
   <translation>Keine Freigabe kann dies möglich machen.</translation>
  </message>
  <message>
   <source>No channel goes live before these guidelines are in force</source>
   <translation>Kein Kanal startet, bevor diese Richtlinien in Kraft sind</translation>
  </message>
  <message>
   <source>No is a perfectly good answer.</source>
   <translation>Nein ist eine vollkommen gute Antwort.</translation>
  </message>
  <message>
   <source>No official record</source>
   <translation>Keine amtliche Aufzeichnung</translation>
  </message>
  <message>
   <source>No posts of our own before this day.</source>
   <translation>Keine eigenen Beiträge vor diesem Tag.</translation>
  </message>
  <message>
   <source>No standard, these rules</source>
   <translation>Keine Norm, diese Regeln</translation>
  </message>
  <message>
   <source>No, a help</source>
   <translation>Nein, eine Hilfe</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <source>Nobody can relax the approval of "posts". You can relax the approval of thank-yous, answers and service alerts, and keep it for figures and statements. This catalogue is what the approval workflow works with.

**What good looks like**

- Eight to fifteen kinds that people recognise at once, each with two examples.
- More than announcements: answers, know-how, people, questions. Nobody follows a notice board for fun.
- Risk judged by what could happen, not by who writes it. What cannot be taken back is marked, and gets a second reader.
- Kinds you decided against are listed too, with the reason.

**Rests on** *Platt* (only certain types of posting need approval in the end), *Social Networking in the Enterprise* (not only marketing; what is on the internet stays), *Before Leaping: six steps* (kinds of message, sources of content), *Columbus* (useful rather than self-promoting; refuse to be dull; some things are urgent).</source>
   <translation>Niemand kann die Freigabe von „Beiträgen“ lockern. Sie können die Freigabe von Dank, Antworten und Störungsmeldungen lockern und sie für Zahlen und Stellungnahmen behalten. Mit diesem Katalog arbeitet der Ablauf der Freigabe.

**Wie es gut wird**

- Acht bis fünfzehn Arten, die man sofort erkennt, jede mit zwei Beispielen.
- Mehr als Ankündigungen: Antworten, Fachwissen, Menschen, Fragen. Niemand folgt zum Vergnügen einem Schwarzen Brett.
- Das Risiko wird danach beurteilt, was geschehen könnte, nicht danach, wer es schreibt. Was sich nicht zurücknehmen lässt, ist gekennzeichnet und wird ein zweites Mal gelesen.
- Arten, gegen die Sie sich entschieden haben, sind auch aufgeführt, mit dem Grund.

**Beruht auf** *Platt* (am Ende brauchen nur bestimmte Arten von Beiträgen eine Freigabe), *Social Networking in the Enterprise* (nicht nur Marketing; was im Internet ist, bleibt), *Before Leaping: six steps* (Arten von Botschaften, Quellen von Inhalten), *Columbus* (nützlich statt sich selbst anzupreisen; sich weigern, langweilig zu sein; manches ist dringend).</translation>
  </message>
  <message>
   <source>Nobody for now</source>
   <translation>Vorerst niemand</translation>
  </message>
  <message>
   <source>Nobody gets a password first.</source>
   <translation>Niemand bekommt zuerst ein Passwort.</translation>
  </message>
  <message>
   <source>Nobody has to like, share or post</source>
   <translation>Niemand muss etwas mögen, teilen oder veröffentlichen</translation>
  </message>
  <message>
   <source>Nobody is asked for a private password</source>
   <translation>Niemand wird nach einem privaten Passwort gefragt</translation>
  </message>
  <message>
   <source>Nobody is asked to change or withdraw a review</source>
   <translation>Niemand wird gebeten, eine Bewertung zu ändern oder zurückzuziehen</translation>
  </message>
  <message>
   <source>Nobody is asked to share a cause or an opinion</source>
   <translation>Niemand wird gebeten, ein Anliegen oder eine Meinung zu teilen</translation>
  </message>
  <message>
   <source>Nobody is put at a disadvantage for it</source>
   <translation>Niemandem entsteht daraus ein Nachteil</translation>
  </message>
  <message>
   <source>Nobody knows beforehand what will work. Trying things is part of the work, and so is stopping them. An experiment differs from a whim by four things: a goal, a person, an end, and something to look at when it is over.

**What good looks like**

- There is always at least one running, and never more than you can look after.
- Goal, person, last day and measure are written down before it starts.
- It says what “good enough” would be, so that the result cannot be talked up afterwards.
- What did not work stands here too. That is the part others will be glad of.

**Rests on** *Making social networking work* (not to experiment is a big mistake; to experiment naively and without commitment is another).</source>
   <translation>Niemand weiß vorher, was gelingen wird. Etwas zu versuchen ist Teil der Arbeit, und es zu beenden auch. Ein Versuch unterscheidet sich von einer Laune durch vier Dinge: ein Ziel, eine Person, ein Ende und etwas zum Ansehen, wenn er vorbei ist.

**Wie es gut wird**

- Mindestens einer läuft immer, und nie mehr, als Sie betreuen können.
- Ziel, Person, letzter Tag und Messgröße stehen fest, bevor er beginnt.
- Es sagt, was „gut genug“ wäre, damit das Ergebnis hinterher nicht schöngeredet werden kann.
- Was nicht gelang, steht hier auch. Das ist der Teil, für den andere dankbar sein werden.

**Beruht auf** *Making social networking work* (nichts zu versuchen ist ein großer Fehler; es naiv und ohne Hingabe zu versuchen ein anderer).</translation>
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
   <translation>Niemand lernt öffentlich zu sprechen, indem er ein Formular unterschreibt. Planen Sie einen kurzen Kurs, bevor jemand Zugang bekommt, eine Begleitung für die ersten Wochen und eine Auffrischung, die die Stunde wert ist. Führen Sie ein einfaches Verzeichnis: wer, was, wann, welche Ausgabe.

**Wie es gut wird**

- Der Zugang kommt nach dem Kurs, nicht davor.
- Im Kurs geht es um echte Beiträge von Ihnen, gute und schlechte, mehr als um Regeln.
- Alle bestätigen die Richtlinien, wenn sie anfangen, und wieder, wenn eine Änderung ihre Pflichten berührt. Kleine Berichtigungen brauchen keine neue Unterschrift.
- Eine Auffrischung in festem Abstand; Regeln, Dienste und Menschen ändern sich.
- Geübt wird am *Megafon-Test*: Würde ich das auf dem Marktplatz durch ein Megafon sagen?
- Wo andere Sie loben und mit Ihnen verbunden sind, gehört es vielerorts zu Ihrer eigenen Pflicht, sie zu schulen und zu erinnern.

**Beruht auf** *Before Leaping: six steps* (Lehrmaterial und ein Programm für die ganze Firma), *Social Networking in the Enterprise* (wirklich fähig; spricht buchstäblich für Ihre Firma), *Platt* (Menschen beteiligen und einbeziehen). Zu Menschen, die für Sie werben, siehe zum Beispiel 16 CFR 255.1(d) (Vereinigte Staaten). Dieses Programm gibt keine Rechtsberatung.</translation>
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
   <translation>Niemand öffnet eine App, um Ankündigungen zu lesen. Finden Sie die wenigen Themen, die Ihren Lesern *und* Ihren Leuten wichtig sind, und vertrauen Sie sie denen an, denen sie wichtig sind. Dann hat alles, was Sie veröffentlichen, einen Platz.

**Wie es gut wird**

- Drei bis sechs Themen. Jedes ist etwas, wonach ohnehin gefragt wird.
- Für jedes Thema ist notiert, woher Sie es wissen: Kunden haben gefragt, Kollegen wollten es, es zeigte sich an den Antworten. Eine Vermutung ist erlaubt, wenn sie es sagt.
- Jedes Thema gehört jemandem, der auch unbezahlt darüber spräche.
- Mehr Themen helfen, lehren oder unterhalten, als verkaufen.
- Themen werden ab und zu angesehen, und eines darf enden.

**Beruht auf** *Columbus* (schreiben, was Ihren Kunden und Ihnen wirklich wichtig ist; sich weigern, langweilig zu sein; nützlich statt werbend), *Platt* (Menschen mit Meinungen und Einzelheiten), *Before Leaping: six steps* (informierend, lehrend, unterhaltend, werbend), *Making social networking work* (ein reiner Werbekanal gelingt selten).</translation>
  </message>
  <message>
   <source>Nobody special</source>
   <translation>Niemand Bestimmtes</translation>
  </message>
  <message>
   <source>Nobody suffers for asking or reporting</source>
   <translation>Niemand leidet darunter, zu fragen oder zu melden</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None is offered</source>
   <translation>Es wird keiner angeboten</translation>
  </message>
  <message>
   <source>None of these.</source>
   <translation>Nichts davon.</translation>
  </message>
  <message>
   <source>None, or such as our people do not mind.</source>
   <translation>Keine, oder solche, die unsere Leute nicht stört.</translation>
  </message>
  <message>
   <source>Not answered here</source>
   <translation>Wird hier nicht beantwortet</translation>
  </message>
  <message>
   <source>Not at present</source>
   <translation>Zurzeit nicht</translation>
  </message>
  <message>
   <source>Not before</source>
   <translation>Nicht vor</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Nicht begonnen</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Noch nicht verglichen</translation>
  </message>
  <message>
   <source>Not covered</source>
   <translation>Nicht abgedeckt</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>Noch nicht entschieden</translation>
  </message>
  <message>
   <source>Not during working hours, for safety’s sake</source>
   <translation>Der Sicherheit wegen nicht während der Arbeitszeit</translation>
  </message>
  <message>
   <source>Not every use makes sense for every organisation.</source>
   <translation>Nicht jede Nutzung ist für jede Organisation sinnvoll.</translation>
  </message>
  <message>
   <source>Not for us</source>
   <translation>Nichts für uns</translation>
  </message>
  <message>
   <source>Not in working hours</source>
   <translation>Nicht in der Arbeitszeit</translation>
  </message>
  <message>
   <source>Not like that</source>
   <translation>Nicht so</translation>
  </message>
  <message>
   <source>Not looked at</source>
   <translation>Nicht angesehen</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Nicht nötig</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Not passed</source>
   <translation>Nicht bestanden</translation>
  </message>
  <message>
   <source>Not the author</source>
   <translation>Nicht der Verfasser</translation>
  </message>
  <message>
   <source>Not this</source>
   <translation>Nicht dies</translation>
  </message>
  <message>
   <source>Not tried yet</source>
   <translation>Noch nicht ausprobiert</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Noted on</source>
   <translation>Notiert am</translation>
  </message>
  <message>
   <source>Notes and trials</source>
   <translation>Notizen und Proben</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>Nichts geht hinaus</translation>
  </message>
  <message>
   <source>Nothing goes out until somebody decides what should happen.</source>
   <translation>Nichts geht hinaus, bis jemand entscheidet, was geschehen soll.</translation>
  </message>
  <message>
   <source>Nothing is said</source>
   <translation>Nichts wird gesagt</translation>
  </message>
  <message>
   <source>Nothing, as long as nobody can be recognised</source>
   <translation>Nichts, solange niemand erkennbar ist</translation>
  </message>
  <message>
   <source>Nothing, but there is another tie</source>
   <translation>Nichts, aber es gibt eine andere Verbindung</translation>
  </message>
  <message>
   <source>Notice the approvers need.</source>
   <translation>Vorlauf, den die Freigebenden brauchen.</translation>
  </message>
  <message>
   <source>Nought, or far less than for posting, is a warning sign.</source>
   <translation>Null, oder weit weniger als für Beiträge, ist ein Warnzeichen.</translation>
  </message>
  <message>
   <source>Now and then</source>
   <translation>Ab und zu</translation>
  </message>
  <message>
   <source>Number rung on</source>
   <translation>Nummer angerufen am</translation>
  </message>
  <message>
   <source>Number tried on</source>
   <translation>Nummer ausprobiert am</translation>
  </message>
  <message>
   <source>Numbers are rung every</source>
   <translation>Nummern werden angerufen alle</translation>
  </message>
  <message>
   <source>Of 100 people, how many …</source>
   <translation>Von 100 Personen, wie viele …</translation>
  </message>
  <message>
   <source>Of 100 taking part, writing each week, at least</source>
   <translation>Von 100 Teilnehmenden schreiben jede Woche mindestens</translation>
  </message>
  <message>
   <source>Of 100 taking part.</source>
   <translation>Von 100 Teilnehmenden.</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Angeboten von</translation>
  </message>
  <message>
   <source>Offered, never demanded everywhere.</source>
   <translation>Angeboten, nie überall verlangt.</translation>
  </message>
  <message>
   <source>Official accounts</source>
   <translation>Offizielle Konten</translation>
  </message>
  <message>
   <source>Often</source>
   <translation>Oft</translation>
  </message>
  <message>
   <source>Often touches</source>
   <translation>Berührt oft</translation>
  </message>
  <message>
   <source>Older documents that no longer count.</source>
   <translation>Ältere Dokumente, die nicht mehr zählen.</translation>
  </message>
  <message>
   <source>Older posts</source>
   <translation>Ältere Beiträge</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Am</translation>
  </message>
  <message>
   <source>On an account approved once for all its posts</source>
   <translation>Auf einem Konto, das für alle Beiträge freigegeben ist</translation>
  </message>
  <message>
   <source>On condition that</source>
   <translation>Unter der Bedingung, dass</translation>
  </message>
  <message>
   <source>On its own</source>
   <translation>Für sich allein</translation>
  </message>
  <message>
   <source>On our channels</source>
   <translation>Auf unseren Kanälen</translation>
  </message>
  <message>
   <source>On our own pages we show</source>
   <translation>Auf unseren eigenen Seiten zeigen wir</translation>
  </message>
  <message>
   <source>On our own servers</source>
   <translation>Auf unseren eigenen Servern</translation>
  </message>
  <message>
   <source>On public questions a text needs none where a person checked it and answers for it.</source>
   <translation>Bei öffentlichen Fragen braucht ein Text keine, wenn ein Mensch ihn kontrolliert hat und dafür einsteht.</translation>
  </message>
  <message>
   <source>On public questions, if nobody checked it</source>
   <translation>Bei öffentlichen Fragen, wenn niemand es kontrolliert hat</translation>
  </message>
  <message>
   <source>On the last day</source>
   <translation>Am letzten Tag</translation>
  </message>
  <message>
   <source>On the most important accounts</source>
   <translation>Bei den wichtigsten Konten</translation>
  </message>
  <message>
   <source>On the move</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>On their own</source>
   <translation>Allein</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>Auf diesen Kanälen</translation>
  </message>
  <message>
   <source>On these days</source>
   <translation>An diesen Tagen</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>Auf Probe</translation>
  </message>
  <message>
   <source>On which devices</source>
   <translation>Auf welchen Geräten</translation>
  </message>
  <message>
   <source>Once it is in the register.</source>
   <translation>Sobald es im Verzeichnis steht.</translation>
  </message>
  <message>
   <source>One entry for each account that could speak for you.</source>
   <translation>Ein Eintrag für jedes Konto, das für Sie sprechen könnte.</translation>
  </message>
  <message>
   <source>One entry for each place where others can write.</source>
   <translation>Ein Eintrag für jeden Ort, an dem andere schreiben können.</translation>
  </message>
  <message>
   <source>One entry for every account, also planned, paused and retired ones.</source>
   <translation>Ein Eintrag für jedes Konto, auch geplante, ruhende und stillgelegte.</translation>
  </message>
  <message>
   <source>One for each group and each of: system, information, message.</source>
   <translation>Einer für jede Gruppe und jedes von: System, Information, Botschaft.</translation>
  </message>
  <message>
   <source>One for each group that you have asked, or mean to ask.</source>
   <translation>Einer für jede Gruppe, die Sie gefragt haben oder fragen möchten.</translation>
  </message>
  <message>
   <source>One for each place we thought about, the ones we decided against as well.</source>
   <translation>Einer für jeden Ort, an den wir gedacht haben, auch für die, gegen die wir uns entschieden haben.</translation>
  </message>
  <message>
   <source>One for each place.</source>
   <translation>Einer für jeden Ort.</translation>
  </message>
  <message>
   <source>One for each that you looked at, the ones you turned down as well.</source>
   <translation>Einer für jeden, den Sie angesehen haben, auch für die abgelehnten.</translation>
  </message>
  <message>
   <source>One inside and one outside is a good beginning.</source>
   <translation>Eine im Haus und eine außerhalb ist ein guter Anfang.</translation>
  </message>
  <message>
   <source>One language only; the others are there to help.</source>
   <translation>Nur eine Sprache; die anderen sind als Hilfe da.</translation>
  </message>
  <message>
   <source>One line.</source>
   <translation>Eine Zeile.</translation>
  </message>
  <message>
   <source>One name, and somebody who stands in. People in a fright do not look for a mailbox.</source>
   <translation>Ein Name, und jemand zur Vertretung. Wer erschrocken ist, sucht kein Postfach.</translation>
  </message>
  <message>
   <source>One no from any of these ends the step.</source>
   <translation>Ein Nein von einem davon beendet den Schritt.</translation>
  </message>
  <message>
   <source>One of our own accounts</source>
   <translation>Eines unserer eigenen Konten</translation>
  </message>
  <message>
   <source>One of several</source>
   <translation>Einer von mehreren</translation>
  </message>
  <message>
   <source>One of the first</source>
   <translation>Einer der Ersten</translation>
  </message>
  <message>
   <source>One or two sentences, no list of commas.</source>
   <translation>Ein oder zwei Sätze, keine Aufzählung mit Kommas.</translation>
  </message>
  <message>
   <source>One person who answers for it all. Without a name, nobody does.</source>
   <translation>Eine Person, die für alles einsteht. Ohne Namen tut es niemand.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Eine Person.</translation>
  </message>
  <message>
   <source>One person. Everybody else points to what they said.</source>
   <translation>Eine Person. Alle anderen verweisen auf das, was sie gesagt hat.</translation>
  </message>
  <message>
   <source>One purpose that can be said aloud.</source>
   <translation>Ein Zweck, den man laut sagen kann.</translation>
  </message>
  <message>
   <source>One role that has to tick it off.</source>
   <translation>Eine Rolle, die es abhaken muss.</translation>
  </message>
  <message>
   <source>One role, in writing, for a time.</source>
   <translation>Eine Rolle, schriftlich, auf Zeit.</translation>
  </message>
  <message>
   <source>One row each, the newest first.</source>
   <translation>Je eine Zeile, die neueste zuerst.</translation>
  </message>
  <message>
   <source>One row for each group in each place.</source>
   <translation>Eine Zeile für jede Gruppe an jedem Ort.</translation>
  </message>
  <message>
   <source>One row for each place and subject.</source>
   <translation>Eine Zeile für jeden Ort und jedes Thema.</translation>
  </message>
  <message>
   <source>One row for each right, in words that name it.</source>
   <translation>Eine Zeile für jedes Recht, mit Worten, die es benennen.</translation>
  </message>
  <message>
   <source>One sentence people outside would understand too.</source>
   <translation>Ein Satz, den auch Menschen draußen verstehen würden.</translation>
  </message>
  <message>
   <source>One sentence that can be checked.</source>
   <translation>Ein Satz, den man nachprüfen kann.</translation>
  </message>
  <message>
   <source>One sentence. If it takes three, it is probably two terms.</source>
   <translation>Ein Satz. Braucht es drei, sind es wohl zwei Begriffe.</translation>
  </message>
  <message>
   <source>One situation, two versions, one reason.</source>
   <translation>Eine Situation, zwei Fassungen, ein Grund.</translation>
  </message>
  <message>
   <source>One thing to do, not five.</source>
   <translation>Eine Sache zu tun, nicht fünf.</translation>
  </message>
  <message>
   <source>One thing to try.</source>
   <translation>Eine Sache zum Ausprobieren.</translation>
  </message>
  <message>
   <source>Only all of them alike</source>
   <translation>Nur alle gleichermaßen</translation>
  </message>
  <message>
   <source>Only an automatic reply</source>
   <translation>Nur eine automatische Antwort</translation>
  </message>
  <message>
   <source>Only as a matter of fact, such as a visit</source>
   <translation>Nur als Tatsache, etwa ein Besuch</translation>
  </message>
  <message>
   <source>Only colleagues</source>
   <translation>Nur Kollegen</translation>
  </message>
  <message>
   <source>Only customers</source>
   <translation>Nur Kunden</translation>
  </message>
  <message>
   <source>Only for causes on the list</source>
   <translation>Nur für Anliegen auf der Liste</translation>
  </message>
  <message>
   <source>Only for these kinds of post</source>
   <translation>Nur für diese Arten von Beiträgen</translation>
  </message>
  <message>
   <source>Only if an older document wrote it in its own way.</source>
   <translation>Nur wenn ein älteres Dokument es auf eigene Weise schrieb.</translation>
  </message>
  <message>
   <source>Only if they say so and name a person</source>
   <translation>Nur wenn sie es sagen und eine Person nennen</translation>
  </message>
  <message>
   <source>Only members or partners</source>
   <translation>Nur Mitglieder oder Partner</translation>
  </message>
  <message>
   <source>Only on these channels</source>
   <translation>Nur auf diesen Kanälen</translation>
  </message>
  <message>
   <source>Only our own people</source>
   <translation>Nur unsere eigenen Leute</translation>
  </message>
  <message>
   <source>Only public posts that somebody brings to us</source>
   <translation>Nur öffentliche Beiträge, die uns jemand bringt</translation>
  </message>
  <message>
   <source>Only these ask for a new confirmation.</source>
   <translation>Nur diese verlangen eine neue Bestätigung.</translation>
  </message>
  <message>
   <source>Only these channels</source>
   <translation>Nur diese Kanäle</translation>
  </message>
  <message>
   <source>Only these still go out</source>
   <translation>Nur diese gehen noch hinaus</translation>
  </message>
  <message>
   <source>Only these. Criticism is not one of them.</source>
   <translation>Nur diese. Kritik gehört nicht dazu.</translation>
  </message>
  <message>
   <source>Only those on the list</source>
   <translation>Nur die auf der Liste</translation>
  </message>
  <message>
   <source>Only to say that a person will answer</source>
   <translation>Nur um zu sagen, dass ein Mensch antworten wird</translation>
  </message>
  <message>
   <source>Only what is public</source>
   <translation>Nur was öffentlich ist</translation>
  </message>
  <message>
   <source>Only where a service has no roles, and only from the vault</source>
   <translation>Nur wo ein Dienst keine Rollen hat, und nur aus dem Tresor</translation>
  </message>
  <message>
   <source>Only with help from outside</source>
   <translation>Nur mit Hilfe von außen</translation>
  </message>
  <message>
   <source>Only with the tie in plain words</source>
   <translation>Nur mit der Verbindung in klaren Worten</translation>
  </message>
  <message>
   <source>Only with the tie in plain words, in the review</source>
   <translation>Nur mit der Verbindung in klaren Worten, in der Bewertung</translation>
  </message>
  <message>
   <source>Only with the written yes of the person and a notice</source>
   <translation>Nur mit dem schriftlichen Ja der Person und einem Hinweis</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Open or closed as we need it</source>
   <translation>Offen oder geschlossen, wie wir es brauchen</translation>
  </message>
  <message>
   <source>Open unless there is a reason.</source>
   <translation>Offen, sofern kein Grund dagegen spricht.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Eröffnen</translation>
  </message>
  <message>
   <source>Opening, handing over and closing accounts</source>
   <translation>Konten eröffnen, übergeben und schließen</translation>
  </message>
  <message>
   <source>Openness</source>
   <translation>Offenheit</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Eröffnet oder schließt ein Konto</translation>
  </message>
  <message>
   <source>Or a community elsewhere</source>
   <translation>Oder eine Gemeinschaft anderswo</translation>
  </message>
  <message>
   <source>Or a place that is not ours</source>
   <translation>Oder ein Ort, der nicht uns gehört</translation>
  </message>
  <message>
   <source>Or from this section</source>
   <translation>Oder aus diesem Abschnitt</translation>
  </message>
  <message>
   <source>Or the colleague whose account it is.</source>
   <translation>Oder die Person aus dem Kollegium, der das Konto gehört.</translation>
  </message>
  <message>
   <source>Or where it lies</source>
   <translation>Oder wo es liegt</translation>
  </message>
  <message>
   <source>Order and timing</source>
   <translation>Reihenfolge und Zeit</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Geordnet</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>Other documents that belong here.</source>
   <translation>Andere Dokumente, die hierher gehören.</translation>
  </message>
  <message>
   <source>Other documents that belong to this one, and which of them counts when two disagree.</source>
   <translation>Andere Dokumente, die zu diesem gehören, und welches zählt, wenn zwei sich widersprechen.</translation>
  </message>
  <message>
   <source>Other people's work (pictures, music, texts, logos)</source>
   <translation>Werke anderer (Bilder, Musik, Texte, Logos)</translation>
  </message>
  <message>
   <source>Other ways we considered</source>
   <translation>Andere Wege, die wir erwogen haben</translation>
  </message>
  <message>
   <source>Other ways you looked at, and why you chose this one.</source>
   <translation>Andere Wege, die Sie angesehen haben, und warum Sie diesen gewählt haben.</translation>
  </message>
  <message>
   <source>Other words for the same thing.</source>
   <translation>Andere Wörter für dasselbe.</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Others in our field are there</source>
   <translation>Andere aus unserem Fach sind dort</translation>
  </message>
  <message>
   <source>Others in your field have tried things on your audience already. Looking at them once or twice a year is the cheapest lesson there is. Look at a few, look properly, and write down what you learnt rather than what they have.

**What good looks like**

- Three to six names: the ones your customers mention, and one from another field that does it well.
- All six questions answered for each: with what, where, what, about what, followed by whom, how actively.
- A date on everything.
- One sentence of “what we take from it”.

**Rests on** *Before Leaping: six steps* (learn about your competition’s use: tools, places, information, subjects, followers, activity).</source>
   <translation>Andere aus Ihrem Fach haben schon manches an Ihrer Zielgruppe ausprobiert. Sie ein- oder zweimal im Jahr anzusehen ist die billigste Lehre, die es gibt. Sehen Sie wenige an, sehen Sie richtig hin, und schreiben Sie auf, was Sie gelernt haben, statt was die anderen haben.

**Wie es gut wird**

- Drei bis sechs Namen: die, die Ihre Kunden erwähnen, und einer aus einem anderen Fach, der es gut macht.
- Alle sechs Fragen für jeden beantwortet: womit, wo, was, worüber, von wem befolgt, wie aktiv.
- An allem ein Datum.
- Ein Satz zu „was wir daraus mitnehmen“.

**Beruht auf** *Before Leaping: six steps* (erfahren, wie Mitbewerber es nutzen: Werkzeuge, Orte, Informationen, Themen, Abonnenten, Aktivität).</translation>
  </message>
  <message>
   <source>Others we look at</source>
   <translation>Andere, auf die wir schauen</translation>
  </message>
  <message>
   <source>Our channels there</source>
   <translation>Unsere Kanäle dort</translation>
  </message>
  <message>
   <source>Our entries on review and map sites</source>
   <translation>Unsere Einträge auf Bewertungs- und Kartenseiten</translation>
  </message>
  <message>
   <source>Our handles</source>
   <translation>Unsere Kontonamen</translation>
  </message>
  <message>
   <source>Our internal networks</source>
   <translation>Unsere internen Netzwerke</translation>
  </message>
  <message>
   <source>Our other programs can talk to it.</source>
   <translation>Unsere anderen Programme können sich damit austauschen.</translation>
  </message>
  <message>
   <source>Our own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>Our own accounts</source>
   <translation>Unsere eigenen Konten</translation>
  </message>
  <message>
   <source>Our own channels</source>
   <translation>Unsere eigenen Kanäle</translation>
  </message>
  <message>
   <source>Our own need</source>
   <translation>Unser eigener Bedarf</translation>
  </message>
  <message>
   <source>Our own pages, mail signatures and printed matter that point to it.</source>
   <translation>Unsere eigenen Seiten, E-Mail-Signaturen und Drucksachen, die darauf verweisen.</translation>
  </message>
  <message>
   <source>Our people are there</source>
   <translation>Unsere Leute sind dort</translation>
  </message>
  <message>
   <source>Our places and accounts</source>
   <translation>Unsere Orte und Konten</translation>
  </message>
  <message>
   <source>Our posts count as</source>
   <translation>Unsere Beiträge gelten als</translation>
  </message>
  <message>
   <source>Our programs can</source>
   <translation>Unsere Programme können es</translation>
  </message>
  <message>
   <source>Ours would be as good</source>
   <translation>Unsere wären ebenso gut</translation>
  </message>
  <message>
   <source>Ourselves</source>
   <translation>Wir selbst</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <source>Outside</source>
   <translation>Außerhalb</translation>
  </message>
  <message>
   <source>Outside hours</source>
   <translation>Außerhalb der Zeiten</translation>
  </message>
  <message>
   <source>Outside working hours only, if they say so</source>
   <translation>Nur außerhalb der Arbeitszeit, wenn sie es sagen</translation>
  </message>
  <message>
   <source>Outside, for example</source>
   <translation>Außerhalb, zum Beispiel</translation>
  </message>
  <message>
   <source>Outside: many questions or complaints</source>
   <translation>Draußen: viele Fragen oder Beschwerden</translation>
  </message>
  <message>
   <source>Outsiders may draft; insiders speak.</source>
   <translation>Außenstehende dürfen entwerfen; es sprechen Leute aus dem Haus.</translation>
  </message>
  <message>
   <source>Over: we keep it</source>
   <translation>Vorbei: Wir behalten es</translation>
  </message>
  <message>
   <source>Over: we stop</source>
   <translation>Vorbei: Wir hören auf</translation>
  </message>
  <message>
   <source>Over: we try it differently</source>
   <translation>Vorbei: Wir versuchen es anders</translation>
  </message>
  <message>
   <source>Own and company devices</source>
   <translation>Eigene und dienstliche Geräte</translation>
  </message>
  <message>
   <source>Own community or forum</source>
   <translation>Eigene Gemeinschaft oder eigenes Forum</translation>
  </message>
  <message>
   <source>Own, taken over, or made by the people you are there for.</source>
   <translation>Eigen, übernommen oder von den Menschen gemacht, für die Sie da sind.</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>Pages and figures</source>
   <translation>Seiten und Zahlen</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Bezahlt, gesponsert oder mit einem Geschenk verbunden</translation>
  </message>
  <message>
   <source>Paid partners</source>
   <translation>Bezahlte Partner</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paare</translation>
  </message>
  <message>
   <source>Pairs of sentences show a tone better than adjectives do.</source>
   <translation>Satzpaare zeigen einen Ton besser als Eigenschaftswörter.</translation>
  </message>
  <message>
   <source>Part of a conversation</source>
   <translation>Teil eines Gesprächs</translation>
  </message>
  <message>
   <source>Part of our service moves to another company</source>
   <translation>Ein Teil unseres Dienstes geht an eine andere Firma</translation>
  </message>
  <message>
   <source>Part of the course</source>
   <translation>Teil des Kurses</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Partner und Lieferanten</translation>
  </message>
  <message>
   <source>Partners on a list only</source>
   <translation>Nur Partner auf einer Liste</translation>
  </message>
  <message>
   <source>Partners who sell or work with us</source>
   <translation>Partner, die für uns verkaufen oder mit uns arbeiten</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Passed by</source>
   <translation>Bestanden von</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Bestanden am</translation>
  </message>
  <message>
   <source>Passed when</source>
   <translation>Bestanden, wenn</translation>
  </message>
  <message>
   <source>Password in the shared vault</source>
   <translation>Passwort im gemeinsamen Tresor</translation>
  </message>
  <message>
   <source>Passwords and private accounts</source>
   <translation>Passwörter und private Konten</translation>
  </message>
  <message>
   <source>Passwords are kept in</source>
   <translation>Passwörter werden aufbewahrt in</translation>
  </message>
  <message>
   <source>Past incidents</source>
   <translation>Frühere Vorfälle</translation>
  </message>
  <message>
   <source>Pause before answering anything heated</source>
   <translation>Innehalten, bevor man auf Hitziges antwortet</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Ruht</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>People a total needs at least</source>
   <translation>Personen, die eine Summe mindestens braucht</translation>
  </message>
  <message>
   <source>People added</source>
   <translation>Hinzugefügte Personen</translation>
  </message>
  <message>
   <source>People also say</source>
   <translation>Man sagt auch</translation>
  </message>
  <message>
   <source>People and numbers</source>
   <translation>Personen und Zahlen</translation>
  </message>
  <message>
   <source>People are told</source>
   <translation>Man erfährt es durch</translation>
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
   <translation>Die Leute fragen zuallererst: *Darf ich sagen, dass ich hier arbeite, und was geschieht, wenn ich es tue?* Sagen Sie es ihnen, in freundlichem Ton, und sagen Sie ihnen auch, was Sie nichts angeht.

**Wie es gut wird**

- Es beginnt mit einem Ja: Sie dürfen sagen, wo Sie arbeiten, Sie dürfen uns mögen und teilen, Sie dürfen stolz sein.
- Es bittet um drei Dinge und nicht mehr: Sagen Sie, dass Sie hier arbeiten, wenn Sie über uns sprechen, halten Sie Vertrauliches vertraulich, sprechen Sie nicht *für* uns.
- Ein Satz für private Meinungen wird angeboten, mit der Bemerkung, dass er nicht ersetzt, zu sagen, dass Sie hier arbeiten.
- Es sagt, was Sie nie verlangen: Passwörter, Freundschaftsanfragen an Vorgesetzte, einen Blick in jemandes privates Konto.
- Über Lohn, Arbeitszeit und Arbeitsbedingungen darf gesprochen werden. Ebenso über Politik und alles andere Erlaubte.
- Ein Wort darüber, wie man sich schützt.

**Beruht auf** *Before Leaping: six steps* (wie Beschäftigte soziale Netzwerke nutzen, niemand gibt sich falsch aus) und auf Gesetzen über Passwörter privater Konten in mehr als der Hälfte der Staaten der Vereinigten Staaten und über Verhalten außerhalb des Dienstes. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>People asked us to come</source>
   <translation>Leute haben uns gebeten zu kommen</translation>
  </message>
  <message>
   <source>People at an event</source>
   <translation>Menschen auf einer Veranstaltung</translation>
  </message>
  <message>
   <source>People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>Menschen lassen sich in Gruppen ordnen, und wir können sagen, wie die Gruppen miteinander sprechen.</translation>
  </message>
  <message>
   <source>People confirm these guidelines</source>
   <translation>Diese Richtlinien bestätigt man</translation>
  </message>
  <message>
   <source>People do not read guidelines, they look for an answer. Collect the questions they really ask, in their words, and answer in two sentences with a link to the clause that says so. A question without a clause is a gap in the guidelines; a clause nobody asks about may be too obvious to need a page.

**What good looks like**

- Questions in the first person, as they were asked: *may I …?*, *what do I do if …?*
- The answer begins with yes, no or it depends, and on what.
- Each leads to the clause it follows from, so that answer and rule cannot drift apart.
- New ones come in all the time; those nobody asks any more go.

**Rests on** *Platt* (the types of issues that employees need clarified in order to use social media effectively and comfortably).</source>
   <translation>Niemand liest Richtlinien; man sucht eine Antwort. Sammeln Sie die Fragen, die wirklich gestellt werden, in den Worten der Fragenden, und antworten Sie in zwei Sätzen mit einem Verweis auf die Klausel, die es sagt. Eine Frage ohne Klausel ist eine Lücke in den Richtlinien; eine Klausel, nach der niemand fragt, ist vielleicht zu selbstverständlich für eine Seite.

**Wie es gut wird**

- Fragen in der Ichform, wie sie gestellt wurden: *Darf ich …?*, *Was tue ich, wenn …?*
- Die Antwort beginnt mit ja, nein oder es kommt darauf an, und worauf.
- Jede führt zu der Klausel, aus der sie folgt, damit Antwort und Regel nicht auseinanderlaufen.
- Ständig kommen neue hinzu; die, die niemand mehr stellt, gehen.

**Beruht auf** *Platt* (die Arten von Fragen, die Beschäftigte geklärt brauchen, um soziale Medien wirksam und unbesorgt zu nutzen).</translation>
  </message>
  <message>
   <source>People inside and outside who keep the conversation going.</source>
   <translation>Menschen drinnen und draußen, die das Gespräch in Gang halten.</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Menschen, die er voraussichtlich erreicht</translation>
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
   <translation>Man hält sich an Regeln, die man fair findet, und fair findet man, was einem vorher gesagt wurde. Also: Sagen Sie, was Sie ansehen, wofür, wer es sieht und wie lange es aufbewahrt wird. Sagen Sie, was Sie nie ansehen. Und sagen Sie, wer entscheidet, nachdem er zugehört hat, wenn etwas schiefging.

**Wie es gut wird**

- Sie sehen *Ihre* Konten an und was öffentlich über Sie gesagt wird, nicht Menschen.
- Nichts geschieht verdeckt, nichts betrifft private Konten, und niemand wird nach einem Passwort gefragt.
- Jede Art des Ansehens hat einen Zweck, eine Person und ein Ende.
- Wo es einen Betriebsrat oder eine Vereinbarung mit einer Gewerkschaft gibt, wurde zuerst gefragt.
- Schritte von einem freundlichen Wort an aufwärts, vor jedem wird die Person angehört; eine genannte Rolle entscheidet; örtliches Recht geht vor.
- Niemandem entsteht ein Nachteil aus einer Frage, einer Meldung oder einem ehrlichen Fehler.

**Beruht auf** Verordnung (EU) 2016/679, Artikel 5, 6 und 13, Hinweisen zur Beobachtung bei der Arbeit, dem Urteil Bărbulescu, Regeln zur Mitbestimmung, Gesetzen vieler Staaten der Vereinigten Staaten über private Passwörter und *Platt* (mit gutem Urteil und diesen Richtlinien wird es wohl keine wirklichen Probleme geben). Die Angaben zur Beobachtung wurden nicht noch einmal nachgeschlagen. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>People of each group who try it</source>
   <translation>Personen jeder Gruppe, die es ausprobieren</translation>
  </message>
  <message>
   <source>People taking part</source>
   <translation>Teilnehmende</translation>
  </message>
  <message>
   <source>People there need help with what we make</source>
   <translation>Leute dort brauchen Hilfe mit dem, was wir machen</translation>
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
   <translation>Man vertraut dem, was andere Kunden sagen, weit mehr als dem, was Sie sagen. Dieses Vertrauen ist nur etwas wert, solange es ehrlich ist. Also: Bitten Sie alle, beantworten Sie alles, belohnen Sie niemanden für Lob, und schreiben Sie nie selbst eine.

**Wie es gut wird**

- Alle werden mit denselben Worten gebeten, nicht nur die, die zufrieden wirkten.
- Schlechte Bewertungen werden zuerst beantwortet, von einem Menschen, mit dem, was nun geschieht.
- Niemand, der hier arbeitet, und niemand, den jemand von hier darum bittet, bewertet Sie, als wäre er ein Kunde.
- Jemandem für eine Empfehlung zu danken ist in Ordnung, wenn beide Seiten es offen sagen.
- Bewertungen, die Sie auf Ihren eigenen Seiten zeigen, werden ganz gezeigt: gute, schlechte, und woran Sie erkennen, dass sie echt sind.

**Beruht auf** *Before Leaping: six steps* (man vertraut den Empfehlungen anderer; die ermutigen, die Sie mögen, es weiterzusagen), *Social Networking in the Enterprise* (man beschwert sich eher, als man lobt; sich nie zurück beschweren). Zum Recht siehe zum Beispiel 16 CFR part 465 (Vereinigte Staaten), den Digital Markets, Competition and Consumers Act 2024 (Vereinigtes Königreich) und Richtlinie 2005/29/EG in geänderter Fassung (Europäische Union). Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>People use social media well, and without worry, when they know what it is for. This section gives them the reason before the rules: what you want to achieve, whom you want to meet, and what counts as success.

**What good looks like**

- One sentence of purpose that a new colleague could repeat from memory.
- Two to five goals. Each says for whom, serves something the organisation wants anyway, and can be measured.
- Listening and helping stand beside telling and selling. A channel that only advertises rarely lasts.
- More sentences that begin with *you may* than with *you must not*: guidelines are there to enable.

**Rests on** *Platt, Developing a social media business strategy* (guidelines as an enabling framework), *Making social networking work* (be able to say what your goals are), *Before Leaping: six steps* (goals that serve the organisation's own), *Social Networking in the Enterprise* (more than marketing), *Columbus* (give more than you get).</source>
   <translation>Man nutzt soziale Medien gut und unbesorgt, wenn man weiß, wozu. Dieser Abschnitt nennt den Grund vor den Regeln: was Sie erreichen möchten, wem Sie begegnen möchten und was als Erfolg zählt.

**Wie es gut wird**

- Ein Satz zum Zweck, den jemand Neues aus dem Gedächtnis wiederholen könnte.
- Zwei bis fünf Ziele. Jedes sagt, für wen es ist, dient etwas, das die Organisation ohnehin möchte, und lässt sich messen.
- Zuhören und Helfen stehen neben Erzählen und Verkaufen. Ein Kanal, der nur wirbt, hält selten lange.
- Mehr Sätze, die mit *Sie dürfen* beginnen als mit *Sie dürfen nicht*: Richtlinien sollen möglich machen.

**Beruht auf** *Platt, Developing a social media business strategy* (Richtlinien als Rahmen, der möglich macht), *Making social networking work* (sagen können, was Ihre Ziele sind), *Before Leaping: six steps* (Ziele, die denen der Organisation dienen), *Social Networking in the Enterprise* (mehr als Marketing), *Columbus* (mehr geben, als man bekommt).</translation>
  </message>
  <message>
   <source>People we want to reach</source>
   <translation>Menschen, die wir erreichen möchten</translation>
  </message>
  <message>
   <source>People were sent to</source>
   <translation>Die Leute wurden weitergeleitet zu</translation>
  </message>
  <message>
   <source>People who begin first and help the others to begin.</source>
   <translation>Menschen, die als Erste beginnen und den anderen beim Anfangen helfen.</translation>
  </message>
  <message>
   <source>People who can write, film and answer, and the time for it.</source>
   <translation>Menschen, die schreiben, filmen und antworten können, und die Zeit dafür.</translation>
  </message>
  <message>
   <source>People who do not exist, or did not say it</source>
   <translation>Menschen, die es nicht gibt oder die es nicht gesagt haben</translation>
  </message>
  <message>
   <source>People who happen to be there</source>
   <translation>Menschen, die zufällig da sind</translation>
  </message>
  <message>
   <source>People who listen</source>
   <translation>Menschen, die zuhören</translation>
  </message>
  <message>
   <source>People who stood out</source>
   <translation>Menschen, die aufgefallen sind</translation>
  </message>
  <message>
   <source>People who were given something</source>
   <translation>Menschen, die etwas geschenkt bekamen</translation>
  </message>
  <message>
   <source>People who work here</source>
   <translation>Menschen, die hier arbeiten</translation>
  </message>
  <message>
   <source>People who work here, with help from outside</source>
   <translation>Menschen, die hier arbeiten, mit Hilfe von außen</translation>
  </message>
  <message>
   <source>People who work there</source>
   <translation>Menschen, die dort arbeiten</translation>
  </message>
  <message>
   <source>People, and time in their diaries</source>
   <translation>Menschen und Zeit in ihren Kalendern</translation>
  </message>
  <message>
   <source>People, hours, money, skills.</source>
   <translation>Menschen, Stunden, Geld, Können.</translation>
  </message>
  <message>
   <source>Permission needed</source>
   <translation>Erlaubnis nötig</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Erlaubnisse</translation>
  </message>
  <message>
   <source>Permissions are kept</source>
   <translation>Erlaubnisse werden aufbewahrt</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Personenbezogene Daten</translation>
  </message>
  <message>
   <source>Personal data and consent</source>
   <translation>Personenbezogene Daten und Einwilligung</translation>
  </message>
  <message>
   <source>Personal data: aggregate only</source>
   <translation>Personenbezogene Daten: nur zusammengefasst</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Phase we are in</source>
   <translation>Phase, in der wir sind</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <source>Phases and levels</source>
   <translation>Phasen und Stufen</translation>
  </message>
  <message>
   <source>Phones and computers</source>
   <translation>Telefone und Rechner</translation>
  </message>
  <message>
   <source>Pictures and film</source>
   <translation>Bilder und Film</translation>
  </message>
  <message>
   <source>Pictures and video</source>
   <translation>Bilder und Videos</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Place, or what it is for</source>
   <translation>Ort, oder wozu er dient</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Places and their levels</source>
   <translation>Orte und ihre Stufen</translation>
  </message>
  <message>
   <source>Places are added and left by</source>
   <translation>Orte hinzufügen und verlassen darf</translation>
  </message>
  <message>
   <source>Places of our own</source>
   <translation>Eigene Orte</translation>
  </message>
  <message>
   <source>Places that look like yours and are not, each with the reason.</source>
   <translation>Orte, die wie Ihre aussehen und es nicht sind, jeder mit dem Grund.</translation>
  </message>
  <message>
   <source>Plain enough for two people to agree without asking.</source>
   <translation>So klar, dass zwei sich einig sind, ohne zu fragen.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Planned and running ones.</source>
   <translation>Geplante und laufende.</translation>
  </message>
  <message>
   <source>Planned, listening first, live, paused or retired.</source>
   <translation>Geplant, zunächst zuhörend, in Betrieb, ruhend oder stillgelegt.</translation>
  </message>
  <message>
   <source>Planning and posting</source>
   <translation>Planen und veröffentlichen</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plattform</translation>
  </message>
  <message>
   <source>Platform's own label</source>
   <translation>Kennzeichnung der Plattform</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Politics and causes</source>
   <translation>Politik und Anliegen</translation>
  </message>
  <message>
   <source>Politics and elections</source>
   <translation>Politik und Wahlen</translation>
  </message>
  <message>
   <source>Politics on private accounts</source>
   <translation>Politik auf privaten Konten</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Schlecht</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Möglich</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Beitrag</translation>
  </message>
  <message>
   <source>Post a message</source>
   <translation>Eine Nachricht veröffentlichen</translation>
  </message>
  <message>
   <source>Posts a day at most</source>
   <translation>Beiträge pro Tag höchstens</translation>
  </message>
  <message>
   <source>Posts a week, at least</source>
   <translation>Beiträge pro Woche, mindestens</translation>
  </message>
  <message>
   <source>Posts and answers side by side: what we like, what we would rather not see, and why.</source>
   <translation>Beiträge und Antworten nebeneinander: was wir mögen, was wir lieber nicht sähen, und warum.</translation>
  </message>
  <message>
   <source>Posts approved so far</source>
   <translation>Bisher freigegebene Beiträge</translation>
  </message>
  <message>
   <source>Posts are looked at by</source>
   <translation>Beiträge werden angesehen von</translation>
  </message>
  <message>
   <source>Posts in a row approved without correction</source>
   <translation>Beiträge in Folge, ohne Korrektur freigegeben</translation>
  </message>
  <message>
   <source>Posts out of 100 that ask for nothing</source>
   <translation>Von 100 Beiträgen, die um nichts bitten</translation>
  </message>
  <message>
   <source>Posts out of 100 that start from us, at most</source>
   <translation>Von 100 Beiträgen, die von uns ausgehen, höchstens</translation>
  </message>
  <message>
   <source>Posts read beforehand in this phase</source>
   <translation>In dieser Phase vorab gelesene Beiträge</translation>
  </message>
  <message>
   <source>Posts that everybody can read, hear and understand.</source>
   <translation>Beiträge, die jeder lesen, hören und verstehen kann.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Practice with a companion</source>
   <translation>Üben mit Begleitung</translation>
  </message>
  <message>
   <source>Prepared in advance</source>
   <translation>Im Voraus vorbereitet</translation>
  </message>
  <message>
   <source>Prepared or conversational</source>
   <translation>Vorbereitet oder im Gespräch</translation>
  </message>
  <message>
   <source>Privacy notice</source>
   <translation>Datenschutzerklärung</translation>
  </message>
  <message>
   <source>Private accounts</source>
   <translation>Private Konten</translation>
  </message>
  <message>
   <source>Private accounts only as far as they speak about you.</source>
   <translation>Private Konten nur, soweit sie über Sie sprechen.</translation>
  </message>
  <message>
   <source>Private accounts, when it is about us</source>
   <translation>Private Konten, wenn es um uns geht</translation>
  </message>
  <message>
   <source>Private customers</source>
   <translation>Privatkunden</translation>
  </message>
  <message>
   <source>Private or professional readers</source>
   <translation>Private oder professionelle Leser</translation>
  </message>
  <message>
   <source>Private use at work</source>
   <translation>Private Nutzung bei der Arbeit</translation>
  </message>
  <message>
   <source>Private use in working hours</source>
   <translation>Private Nutzung in der Arbeitszeit</translation>
  </message>
  <message>
   <source>Professional readers</source>
   <translation>Professionelle Leser</translation>
  </message>
  <message>
   <source>Profiles, mail signatures, printed matter, vehicles, shop.</source>
   <translation>Profile, E-Mail-Signaturen, Drucksachen, Fahrzeuge, Laden.</translation>
  </message>
  <message>
   <source>Programs or people who help with descriptions, subtitles, contrast.</source>
   <translation>Programme oder Menschen, die bei Beschreibungen, Untertiteln, Kontrast helfen.</translation>
  </message>
  <message>
   <source>Promotes</source>
   <translation>Wirbt</translation>
  </message>
  <message>
   <source>Promotes something</source>
   <translation>Wirbt für etwas</translation>
  </message>
  <message>
   <source>Promoting</source>
   <translation>Werben</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Proposals are answered within</source>
   <translation>Vorschläge werden beantwortet innerhalb von</translation>
  </message>
  <message>
   <source>Proposals go to</source>
   <translation>Vorschläge gehen an</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Vorgeschlagen</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>Vorgeschlagen von</translation>
  </message>
  <message>
   <source>Protected rights and local rules</source>
   <translation>Geschützte Rechte und örtliche Regeln</translation>
  </message>
  <message>
   <source>Public bodies and finance have duties of their own.</source>
   <translation>Öffentliche Stellen und Finanzfirmen haben eigene Pflichten.</translation>
  </message>
  <message>
   <source>Public bodies are often bound to one.</source>
   <translation>Öffentliche Stellen sind oft an eine gebunden.</translation>
  </message>
  <message>
   <source>Public body</source>
   <translation>Öffentliche Stelle</translation>
  </message>
  <message>
   <source>Public domain</source>
   <translation>Gemeinfrei</translation>
  </message>
  <message>
   <source>Public holiday</source>
   <translation>Feiertag</translation>
  </message>
  <message>
   <source>Public holidays and company days on which time does not count.</source>
   <translation>Feiertage und freie Tage der Firma, an denen die Zeit nicht zählt.</translation>
  </message>
  <message>
   <source>Public questions</source>
   <translation>Öffentliche Fragen</translation>
  </message>
  <message>
   <source>Public records, by law</source>
   <translation>Amtliche Aufzeichnungen, kraft Gesetzes</translation>
  </message>
  <message>
   <source>Publish the list, so that people can check.</source>
   <translation>Veröffentlichen Sie die Liste, damit man nachsehen kann.</translation>
  </message>
  <message>
   <source>Published at</source>
   <translation>Veröffentlicht unter</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Purpose and goals</source>
   <translation>Zweck und Ziele</translation>
  </message>
  <message>
   <source>Purpose in one sentence</source>
   <translation>Zweck in einem Satz</translation>
  </message>
  <message>
   <source>Put forward by</source>
   <translation>Vorgebracht von</translation>
  </message>
  <message>
   <source>Put here what people look up and what would get in the way above: a form, a list of numbers, a letter to copy, a table of sizes. Say at the top whether it is a rule or only a help.

**What good looks like**

- It has a letter, and the text above points to it.
- It says who keeps it up to date, and since when it stands.
- It says whether it binds anybody.

An annex may hold as many clauses as you like, and there may be several.</source>
   <translation>Stellen Sie hierher, was man nachschlägt und was oben im Weg stünde: ein Formular, eine Liste von Nummern, einen Brief zum Kopieren, eine Tabelle mit Größen. Sagen Sie am Anfang, ob es eine Regel ist oder nur eine Hilfe.

**Wie es gut wird**

- Er hat einen Buchstaben, und der Text oben verweist darauf.
- Er sagt, wer ihn aktuell hält und seit wann er gilt.
- Er sagt, ob er jemanden bindet.

Ein Anhang darf so viele Klauseln enthalten, wie Sie möchten, und es darf mehrere geben.</translation>
  </message>
  <message>
   <source>Put right within</source>
   <translation>Richtiggestellt innerhalb von</translation>
  </message>
  <message>
   <source>Putting it right</source>
   <translation>Richtigstellen</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Questions and corrections to</source>
   <translation>Fragen und Berichtigungen an</translation>
  </message>
  <message>
   <source>Questions and remarks go to</source>
   <translation>Fragen und Anmerkungen gehen an</translation>
  </message>
  <message>
   <source>Questions do not keep to departments.</source>
   <translation>Fragen halten sich nicht an Abteilungen.</translation>
  </message>
  <message>
   <source>Questions go to</source>
   <translation>Fragen gehen an</translation>
  </message>
  <message>
   <source>Questions people ask</source>
   <translation>Fragen, die gestellt werden</translation>
  </message>
  <message>
   <source>Questions to</source>
   <translation>Fragen an</translation>
  </message>
  <message>
   <source>Questions we ask our readers each week</source>
   <translation>Fragen, die wir unseren Lesern jede Woche stellen</translation>
  </message>
  <message>
   <source>Questions we speak on</source>
   <translation>Fragen, zu denen wir uns äußern</translation>
  </message>
  <message>
   <source>Rare</source>
   <translation>Selten</translation>
  </message>
  <message>
   <source>Rarely</source>
   <translation>Selten</translation>
  </message>
  <message>
   <source>Rather like this</source>
   <translation>Lieber so</translation>
  </message>
  <message>
   <source>Rather not</source>
   <translation>Lieber nicht</translation>
  </message>
  <message>
   <source>Ratings and reviews</source>
   <translation>Noten und Bewertungen</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>Erreicht am</translation>
  </message>
  <message>
   <source>Read by Legal</source>
   <translation>Von der Rechtsabteilung gelesen</translation>
  </message>
  <message>
   <source>Read from the top; the first that fits decides. If none fits, the post waits.</source>
   <translation>Von oben gelesen; die erste, die passt, entscheidet. Passt keine, wartet der Beitrag.</translation>
  </message>
  <message>
   <source>Read these guidelines on</source>
   <translation>Hat diese Richtlinien gelesen am</translation>
  </message>
  <message>
   <source>Read within</source>
   <translation>Gelesen innerhalb von</translation>
  </message>
  <message>
   <source>Readers asked for it</source>
   <translation>Leser haben danach gefragt</translation>
  </message>
  <message>
   <source>Readers must confirm it again</source>
   <translation>Leser müssen es neu bestätigen</translation>
  </message>
  <message>
   <source>Readiness</source>
   <translation>Bereitschaft</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Reading a sample after the event replaces asking before it.</source>
   <translation>Eine Stichprobe hinterher zu lesen ersetzt das Fragen vorher.</translation>
  </message>
  <message>
   <source>Ready beforehand</source>
   <translation>Vorher bereit</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Gründe</translation>
  </message>
  <message>
   <source>Reasons, in writing, to the site. No pressure on anybody.</source>
   <translation>Gründe, schriftlich, an die Seite. Kein Druck auf irgendwen.</translation>
  </message>
  <message>
   <source>Recognition keeps voices going.</source>
   <translation>Anerkennung hält Stimmen am Leben.</translation>
  </message>
  <message>
   <source>Recommending others in our name</source>
   <translation>Andere in unserem Namen empfehlen</translation>
  </message>
  <message>
   <source>Records and retention</source>
   <translation>Aufzeichnungen und Aufbewahrung</translation>
  </message>
  <message>
   <source>Recovery codes are kept</source>
   <translation>Wiederherstellungscodes werden aufbewahrt</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Empfehlungen</translation>
  </message>
  <message>
   <source>Refresher every</source>
   <translation>Auffrischung alle</translation>
  </message>
  <message>
   <source>Registered to</source>
   <translation>Angemeldet auf</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>Regelmäßig</translation>
  </message>
  <message>
   <source>Regulated business</source>
   <translation>Beaufsichtigte Branche</translation>
  </message>
  <message>
   <source>Related policies</source>
   <translation>Verwandte Vorschriften</translation>
  </message>
  <message>
   <source>Relief for those who carry it</source>
   <translation>Entlastung für die, die es tragen</translation>
  </message>
  <message>
   <source>Remarks are answered within</source>
   <translation>Anmerkungen werden beantwortet innerhalb von</translation>
  </message>
  <message>
   <source>Reminded every</source>
   <translation>Erinnert alle</translation>
  </message>
  <message>
   <source>Reminding and looking are part of the duty.</source>
   <translation>Erinnern und Nachsehen gehören zur Aufgabe.</translation>
  </message>
  <message>
   <source>Removals are noted</source>
   <translation>Entfernungen werden vermerkt</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>Removed, and the person blocked if it is repeated</source>
   <translation>Entfernt, und bei Wiederholung wird die Person gesperrt</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Renewed every</source>
   <translation>Erneuert alle</translation>
  </message>
  <message>
   <source>Repeat the course</source>
   <translation>Kurs wiederholen</translation>
  </message>
  <message>
   <source>Repeated after</source>
   <translation>Wiederholt nach</translation>
  </message>
  <message>
   <source>Replaced by a newer one</source>
   <translation>Durch ein neueres ersetzt</translation>
  </message>
  <message>
   <source>Replaces</source>
   <translation>Ersetzt</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Report a slip within</source>
   <translation>Ein Versehen melden innerhalb von</translation>
  </message>
  <message>
   <source>Report to</source>
   <translation>Melden an</translation>
  </message>
  <message>
   <source>Reported</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <source>Reported on</source>
   <translation>Gemeldet am</translation>
  </message>
  <message>
   <source>Reporting wrongdoing</source>
   <translation>Fehlverhalten melden</translation>
  </message>
  <message>
   <source>Requests from outside go to</source>
   <translation>Anfragen von außen gehen an</translation>
  </message>
  <message>
   <source>Requests to take something down go to</source>
   <translation>Bitten, etwas zu entfernen, gehen an</translation>
  </message>
  <message>
   <source>Resellers and partners</source>
   <translation>Händler und Partner</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Rücklage</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Beruht auf</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Einzelhandel</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Stillgelegt</translation>
  </message>
  <message>
   <source>Retired channels</source>
   <translation>Stillgelegte Kanäle</translation>
  </message>
  <message>
   <source>Retired so far</source>
   <translation>Bisher stillgelegt</translation>
  </message>
  <message>
   <source>Retiring a channel</source>
   <translation>Einen Kanal stilllegen</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Review of these guidelines</source>
   <translation>Prüfung dieser Richtlinien</translation>
  </message>
  <message>
   <source>Review site</source>
   <translation>Bewertungsseite</translation>
  </message>
  <message>
   <source>Review sites</source>
   <translation>Bewertungsseiten</translation>
  </message>
  <message>
   <source>Reviews and referrals</source>
   <translation>Bewertungen und Empfehlungen</translation>
  </message>
  <message>
   <source>Reviews by our own people</source>
   <translation>Bewertungen durch unsere eigenen Leute</translation>
  </message>
  <message>
   <source>Reviews of our own products</source>
   <translation>Bewertungen unserer eigenen Produkte</translation>
  </message>
  <message>
   <source>Reviews, ratings and referrals</source>
   <translation>Bewertungen, Noten und Empfehlungen</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Rhythm of each channel</source>
   <translation>Rhythmus jedes Kanals</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Recht</translation>
  </message>
  <message>
   <source>Rights from agencies and freelancers</source>
   <translation>Rechte von Agenturen und Selbstständigen</translation>
  </message>
  <message>
   <source>Rights that no ban here reaches.</source>
   <translation>Rechte, die kein Verbot hier berührt.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risiko</translation>
  </message>
  <message>
   <source>Risk of the kind of post</source>
   <translation>Risiko der Art von Beitrag</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risiken</translation>
  </message>
  <message>
   <source>Risks and crisis</source>
   <translation>Risiken und Krise</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <source>Roles and rosters</source>
   <translation>Rollen und Dienstpläne</translation>
  </message>
  <message>
   <source>Roles that moderate</source>
   <translation>Rollen, die moderieren</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Dienstplan</translation>
  </message>
  <message>
   <source>Rosters</source>
   <translation>Dienstpläne</translation>
  </message>
  <message>
   <source>Rosters are looked at every</source>
   <translation>Dienstpläne werden angesehen alle</translation>
  </message>
  <message>
   <source>Roughly, in an ordinary week.</source>
   <translation>Ungefähr, in einer gewöhnlichen Woche.</translation>
  </message>
  <message>
   <source>Roughly.</source>
   <translation>Ungefähr.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules are found at</source>
   <translation>Die Regeln stehen unter</translation>
  </message>
  <message>
   <source>Run by</source>
   <translation>Betrieben von</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Runs contests or prize draws</source>
   <translation>Veranstaltet Wettbewerbe oder Verlosungen</translation>
  </message>
  <message>
   <source>Said yes</source>
   <translation>Ja gesagt</translation>
  </message>
  <message>
   <source>Said yes on</source>
   <translation>Ja gesagt am</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Vertrieb</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Say so in a clause as well.</source>
   <translation>Sagen Sie es auch in einer Klausel.</translation>
  </message>
  <message>
   <source>Say so in public, too.</source>
   <translation>Sagen Sie es auch öffentlich.</translation>
  </message>
  <message>
   <source>Say who you are whenever you</source>
   <translation>Sagen Sie, wer Sie sind, wann immer Sie</translation>
  </message>
  <message>
   <source>Saying goodbye</source>
   <translation>Abschied nehmen</translation>
  </message>
  <message>
   <source>Saying where you work</source>
   <translation>Sagen, wo Sie arbeiten</translation>
  </message>
  <message>
   <source>Saying who we are whenever it matters to the reader, in words that cannot be missed.</source>
   <translation>Sagen, wer wir sind, wann immer es für Leser wichtig ist, in Worten, die man nicht übersehen kann.</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Sagt dasselbe</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Geltungsbereich</translation>
  </message>
  <message>
   <source>Scores from 0 to 5</source>
   <translation>Punkte von 0 bis 5</translation>
  </message>
  <message>
   <source>Scouts</source>
   <translation>Kundschafter</translation>
  </message>
  <message>
   <source>Screen lock, updates, lost devices, working on the road.</source>
   <translation>Bildschirmsperre, Aktualisierungen, verlorene Geräte, Arbeit unterwegs.</translation>
  </message>
  <message>
   <source>Second sign-in factor</source>
   <translation>Zweiter Faktor bei der Anmeldung</translation>
  </message>
  <message>
   <source>Second sign-in factor is on</source>
   <translation>Zweiter Faktor bei der Anmeldung ist eingeschaltet</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <source>Section of your own</source>
   <translation>Eigener Abschnitt</translation>
  </message>
  <message>
   <source>Securities broker or dealer (United States)</source>
   <translation>Wertpapiermakler oder -händler (Vereinigte Staaten)</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Gesehen von</translation>
  </message>
  <message>
   <source>Seen to by</source>
   <translation>Es kümmert sich</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Verkaufen oder werben</translation>
  </message>
  <message>
   <source>Sells to private customers</source>
   <translation>Verkauft an Privatkunden</translation>
  </message>
  <message>
   <source>Send pairs to</source>
   <translation>Satzpaare senden an</translation>
  </message>
  <message>
   <source>Sent by way of</source>
   <translation>Gesendet über</translation>
  </message>
  <message>
   <source>Serious matters are decided by</source>
   <translation>Ernste Fragen entscheidet</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Dient</translation>
  </message>
  <message>
   <source>Serves these goals</source>
   <translation>Dient diesen Zielen</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Dienst</translation>
  </message>
  <message>
   <source>Service and account.</source>
   <translation>Dienst und Konto.</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Dienste</translation>
  </message>
  <message>
   <source>Services cut off at different lengths.</source>
   <translation>Dienste kürzen bei verschiedenen Längen.</translation>
  </message>
  <message>
   <source>Services differ in what they let you do, whom they let in and what they show beside your words. Look at each properly once, weigh what matters to you, and the choice makes itself, or can at least be explained. Come back to it when a service changes.

**What good looks like**

- Notes on each service that say how people behave there, and what you read to find out.
- Weights first, scores afterwards; otherwise the favourite wins.
- A service of one supplier, and a program of your own, are looked at beside the well-known ones.
- A decision with a reason, for the services you turned down as well.

**Rests on** *Before Leaping: six steps* (understand each service and how it works; read about it; look at proprietary platforms), *Social Networking in the Enterprise* (groups, mobile use, integration, exclusivity, advertising; it depends on your needs).</source>
   <translation>Dienste unterscheiden sich darin, was sie Sie tun lassen, wen sie hereinlassen und was sie neben Ihren Worten zeigen. Sehen Sie jeden einmal richtig an, gewichten Sie, was Ihnen wichtig ist, und die Wahl ergibt sich von selbst oder lässt sich wenigstens erklären. Kommen Sie darauf zurück, wenn sich ein Dienst ändert.

**Wie es gut wird**

- Notizen zu jedem Dienst, die sagen, wie man sich dort verhält und was Sie gelesen haben, um es herauszufinden.
- Zuerst Gewichte, dann Punkte; sonst gewinnt der Liebling.
- Ein Dienst eines einzigen Anbieters und ein eigenes Programm werden neben den bekannten angesehen.
- Eine Entscheidung mit Grund, auch für die abgelehnten Dienste.

**Beruht auf** *Before Leaping: six steps* (jeden Dienst verstehen und wie er funktioniert; darüber lesen; Plattformen einzelner Anbieter ansehen), *Social Networking in the Enterprise* (Gruppen, Nutzung unterwegs, Einbindung, Zugang, Werbung; es hängt von Ihrem Bedarf ab).</translation>
  </message>
  <message>
   <source>Services for organisations, from a single supplier: which you looked at, and what you found.</source>
   <translation>Dienste für Organisationen, von einem einzigen Anbieter: welche Sie angesehen haben und was Sie fanden.</translation>
  </message>
  <message>
   <source>Services that we do not use</source>
   <translation>Dienste, die wir nicht nutzen</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Abgehaltene Treffen</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Gefestigt</translation>
  </message>
  <message>
   <source>Several steps asked at once; all of them must be done unless the number says fewer.</source>
   <translation>Mehrere Schritte, zugleich angefragt; alle müssen getan sein, außer die Zahl nennt weniger.</translation>
  </message>
  <message>
   <source>Shapes that several kinds of section use: lengths of time, people, conditions, and the rules of posting.</source>
   <translation>Formen, die mehrere Arten von Abschnitten nutzen: Zeitdauern, Personen, Bedingungen und die Regeln des Veröffentlichens.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share of posts sent back in the last 90 days</source>
   <translation>Anteil zurückgegebener Beiträge in den letzten 90 Tagen</translation>
  </message>
  <message>
   <source>Share of voices with valid training</source>
   <translation>Anteil der Stimmen mit gültiger Schulung</translation>
  </message>
  <message>
   <source>Share that is read</source>
   <translation>Anteil, der gelesen wird</translation>
  </message>
  <message>
   <source>Shared logins</source>
   <translation>Gemeinsame Anmeldungen</translation>
  </message>
  <message>
   <source>Shared praise counts as a recommendation.</source>
   <translation>Geteiltes Lob zählt als Empfehlung.</translation>
  </message>
  <message>
   <source>Shared shapes</source>
   <translation>Gemeinsame Formen</translation>
  </message>
  <message>
   <source>Shares are traded in public</source>
   <translation>Aktien werden öffentlich gehandelt</translation>
  </message>
  <message>
   <source>Shares only, and only if it matters for what you offer.</source>
   <translation>Nur Anteile, und nur wenn es für Ihr Angebot wichtig ist.</translation>
  </message>
  <message>
   <source>Shares only, from at least ten people.</source>
   <translation>Nur Anteile, von mindestens zehn Personen.</translation>
  </message>
  <message>
   <source>Shares only, such as: half under 40.</source>
   <translation>Nur Anteile, etwa: die Hälfte unter 40.</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Sharing our posts</source>
   <translation>Unsere Beiträge teilen</translation>
  </message>
  <message>
   <source>Short enough for a heading.</source>
   <translation>Kurz genug für eine Überschrift.</translation>
  </message>
  <message>
   <source>Short form</source>
   <translation>Kurzform</translation>
  </message>
  <message>
   <source>Short recipes anybody can follow.</source>
   <translation>Kurze Anleitungen, denen jeder folgen kann.</translation>
  </message>
  <message>
   <source>Short tips.</source>
   <translation>Kurze Tipps.</translation>
  </message>
  <message>
   <source>Short, in your own voice.</source>
   <translation>Kurz, im eigenen Ton.</translation>
  </message>
  <message>
   <source>Short, such as Phase 1: one process for everything.</source>
   <translation>Kurz, etwa Phase 1: ein Ablauf für alles.</translation>
  </message>
  <message>
   <source>Should we be here?</source>
   <translation>Sollten wir hier sein?</translation>
  </message>
  <message>
   <source>Showing people</source>
   <translation>Menschen zeigen</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Unterschrieben von</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>Unterschriebenes Papier</translation>
  </message>
  <message>
   <source>Signs of life</source>
   <translation>Lebenszeichen</translation>
  </message>
  <message>
   <source>Signs one can see</source>
   <translation>Zeichen, die man sehen kann</translation>
  </message>
  <message>
   <source>Silence and objections</source>
   <translation>Schweigen und Einwände</translation>
  </message>
  <message>
   <source>Silence counts as agreement</source>
   <translation>Schweigen gilt als Zustimmung</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>Single people can be seen in it</source>
   <translation>Einzelne Menschen sind darin erkennbar</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Standort</translation>
  </message>
  <message>
   <source>Sites and units</source>
   <translation>Standorte und Einheiten</translation>
  </message>
  <message>
   <source>Situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <source>Six months while it is young, a year later on.</source>
   <translation>Sechs Monate, solange es jung ist, später ein Jahr.</translation>
  </message>
  <message>
   <source>Six steps</source>
   <translation>Sechs Schritte</translation>
  </message>
  <message>
   <source>Skill it takes</source>
   <translation>Nötiges Können</translation>
  </message>
  <message>
   <source>Skills, not grades.</source>
   <translation>Können, nicht Dienstgrade.</translation>
  </message>
  <message>
   <source>Small steps first.</source>
   <translation>Zuerst kleine Schritte.</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>So viele Personen</translation>
  </message>
  <message>
   <source>So plainly that two people would choose the same level.</source>
   <translation>So klar, dass zwei Personen dieselbe Stufe wählen würden.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort it the same way.</source>
   <translation>So klar, dass zwei Personen es gleich einordnen würden.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort the same newcomer the same way.</source>
   <translation>So klar, dass zwei Personen denselben Neuling gleich einordnen würden.</translation>
  </message>
  <message>
   <source>So that everybody means the same by the same words.</source>
   <translation>Damit alle mit denselben Wörtern dasselbe meinen.</translation>
  </message>
  <message>
   <source>So that it can be shown later.</source>
   <translation>Damit es sich später zeigen lässt.</translation>
  </message>
  <message>
   <source>So that nobody else can move in under it.</source>
   <translation>Damit niemand anderes darunter einziehen kann.</translation>
  </message>
  <message>
   <source>So that nobody is surprised.</source>
   <translation>Damit niemand überrascht wird.</translation>
  </message>
  <message>
   <source>So that nobody starts them again by accident.</source>
   <translation>Damit niemand sie versehentlich neu beginnt.</translation>
  </message>
  <message>
   <source>So that people can tell which are ours.</source>
   <translation>Damit man erkennt, welche uns gehören.</translation>
  </message>
  <message>
   <source>So that the author learns what to change.</source>
   <translation>Damit die Verfasser erfahren, was zu ändern ist.</translation>
  </message>
  <message>
   <source>So that the next person who asks finds the answer here.</source>
   <translation>Damit, wer als Nächstes fragt, die Antwort hier findet.</translation>
  </message>
  <message>
   <source>So that the tie shows.</source>
   <translation>Damit die Verbindung sichtbar ist.</translation>
  </message>
  <message>
   <source>So that we can show it later.</source>
   <translation>Damit wir es später zeigen können.</translation>
  </message>
  <message>
   <source>Social media shows an organisation as it is. If the telephone is not answered, the new channel will not be either, only in public. Ask your own people before you promise anything to others: what they know, what they have time for, how they feel, and whether they want to.

**What good looks like**

- You have rung your own number and written to your own address.
- Everybody was asked, not only those who were in favour, and you know how many answered.
- All departments are in it, for questions do not keep to departments.
- Where the answer is “not yet”, it says what has to happen first.

**Rests on** *Making social networking work* (look at how you handle telephone and e-mail first; people want people), *Before Leaping: six steps* (ask your entire staff; all departments need to work together).</source>
   <translation>Soziale Medien zeigen eine Organisation, wie sie ist. Wenn niemand ans Telefon geht, wird es im neuen Kanal auch so sein, nur öffentlich. Fragen Sie Ihre eigenen Leute, bevor Sie anderen etwas versprechen: was sie wissen, wofür sie Zeit haben, wie es ihnen geht und ob sie möchten.

**Wie es gut wird**

- Sie haben Ihre eigene Nummer angerufen und an Ihre eigene Adresse geschrieben.
- Alle wurden gefragt, nicht nur die, die dafür waren, und Sie wissen, wie viele geantwortet haben.
- Alle Abteilungen sind dabei, denn Fragen halten sich nicht an Abteilungen.
- Wo die Antwort „noch nicht“ ist, steht da, was zuerst geschehen muss.

**Beruht auf** *Making social networking work* (zuerst ansehen, wie Sie mit Telefon und E-Mail umgehen; Menschen möchten Menschen), *Before Leaping: six steps* (die ganze Belegschaft fragen; alle Abteilungen müssen zusammenarbeiten).</translation>
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
   <translation>Soziale Medien kosten Zeit, und Zeit, die nicht im Kalender steht, gibt es nicht. Planen Sie für Zuhören und Antworten ebenso wie für Beiträge; planen Sie für die Wochen, von denen Sie wissen, dass mehr zu tun sein wird; und halten Sie jemanden in Reserve für die, von denen Sie es nicht wissen können.

**Wie es gut wird**

- Feste Zeiten in echten Kalendern, mit den Vorgesetzten vereinbart, innerhalb der Stunden, die man wirklich hat.
- Mindestens so viel Zeit für Zuhören und Antworten wie für Beiträge, und etwas, um über das Gehörte nachzudenken.
- Ein Kalender der Anstürme: Starts, große Änderungen, ein Dienst, der an eine andere Firma geht.
- Eine Reserve für Abende und Wochenenden, mit Namen, auch wenn sie kaum je gebraucht wird.
- Ein Rhythmus, den Sie in einer schlechten Woche halten können, und etwas Nützliches zum Veröffentlichen, wenn es nichts Neues gibt. Kein Füllstoff um seiner selbst willen.

**Beruht auf** *Platt* (Zeit aus ihrem Arbeitsplan; Zuhören in beide Richtungen; Starts und Überraschungen), *Making social networking work* (regelmäßig aktualisieren), *Social Networking in the Enterprise* (geplante Beiträge auch ohne Neuigkeiten), *Before Leaping: six steps* (Zeit kostet; wie oft und wie lange; Zeit zum Auswerten).</translation>
  </message>
  <message>
   <source>Software and technology</source>
   <translation>Software und Technik</translation>
  </message>
  <message>
   <source>Some do</source>
   <translation>Manche tun es</translation>
  </message>
  <message>
   <source>Some have</source>
   <translation>Manche haben es</translation>
  </message>
  <message>
   <source>Some posts are worthless tomorrow.</source>
   <translation>Manche Beiträge sind morgen wertlos.</translation>
  </message>
  <message>
   <source>Some roles</source>
   <translation>Einige Rollen</translation>
  </message>
  <message>
   <source>Some that we chose, and say so</source>
   <translation>Einige, die wir ausgewählt haben, und wir sagen es</translation>
  </message>
  <message>
   <source>Some, chosen by chance</source>
   <translation>Einige, zufällig ausgewählt</translation>
  </message>
  <message>
   <source>Somebody decides</source>
   <translation>Jemand entscheidet</translation>
  </message>
  <message>
   <source>Somebody else has it, and we would like it</source>
   <translation>Jemand anderes hat ihn, und wir hätten ihn gern</translation>
  </message>
  <message>
   <source>Somebody else has it, rightly</source>
   <translation>Jemand anderes hat ihn, zu Recht</translation>
  </message>
  <message>
   <source>Somebody else reads heated answers</source>
   <translation>Jemand anderes liest hitzige Antworten</translation>
  </message>
  <message>
   <source>Somebody experienced confirms it</source>
   <translation>Jemand mit Erfahrung bestätigt es</translation>
  </message>
  <message>
   <source>Somebody fetched an old post and its approval.</source>
   <translation>Jemand hat einen alten Beitrag und seine Freigabe herausgesucht.</translation>
  </message>
  <message>
   <source>Somebody inside who knows the organisation well. Not an agency, not a beginner.</source>
   <translation>Jemand aus dem Haus, der die Organisation gut kennt. Keine Agentur, kein Neuling.</translation>
  </message>
  <message>
   <source>Somebody looks for silence every</source>
   <translation>Jemand sucht nach Stille alle</translation>
  </message>
  <message>
   <source>Somebody noticed something: tell</source>
   <translation>Wer etwas bemerkt, sagt es</translation>
  </message>
  <message>
   <source>Somebody other than the person who looks after it.</source>
   <translation>Jemand anderes als die Person, die sich darum kümmert.</translation>
  </message>
  <message>
   <source>Somebody reads it all together and says what follows.</source>
   <translation>Jemand liest alles zusammen und sagt, was daraus folgt.</translation>
  </message>
  <message>
   <source>Somebody technical</source>
   <translation>Jemand mit technischem Wissen</translation>
  </message>
  <message>
   <source>Somebody to talk to</source>
   <translation>Jemand zum Reden</translation>
  </message>
  <message>
   <source>Somebody who can always be reached.</source>
   <translation>Jemand, der immer erreichbar ist.</translation>
  </message>
  <message>
   <source>Somebody who had no part in it.</source>
   <translation>Jemand, der nicht daran beteiligt war.</translation>
  </message>
  <message>
   <source>Somebody who has seen them do it.</source>
   <translation>Jemand, der es sie hat tun sehen.</translation>
  </message>
  <message>
   <source>Somebody who was not involved.</source>
   <translation>Jemand, der nicht beteiligt war.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Something else that matters to us</source>
   <translation>Etwas anderes, das uns wichtig ist</translation>
  </message>
  <message>
   <source>Something for a good one</source>
   <translation>Etwas für eine gute</translation>
  </message>
  <message>
   <source>Something made with AI</source>
   <translation>Etwas, das mit KI entstanden ist</translation>
  </message>
  <message>
   <source>Something not yet announced</source>
   <translation>Etwas noch nicht Angekündigtes</translation>
  </message>
  <message>
   <source>Something one can point at.</source>
   <translation>Etwas, worauf man zeigen kann.</translation>
  </message>
  <message>
   <source>Something one can recognise, not a mood.</source>
   <translation>Etwas, das man erkennt, keine Stimmung.</translation>
  </message>
  <message>
   <source>Something real, half an hour.</source>
   <translation>Etwas Echtes, eine halbe Stunde.</translation>
  </message>
  <message>
   <source>Something to mend</source>
   <translation>Etwas zu beheben</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>Manchmal</translation>
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
   <translation>Früher oder später wird sich jemand öffentlich beschweren. Das ist kein Unglück; es ist vielleicht das Beste, was Sie in dieser Woche hören. In Erinnerung bleibt, wie Sie geantwortet haben.

**Wie es gut wird**

- Selbstbewusst, aber nie selbstgefällig; hilfsbereit und ernsthaft. Gezeigt an Satzpaaren, nicht an Eigenschaftswörtern.
- Fragen, bevor man etwas annimmt. Sich nie zurück beschweren, nie denen die Schuld geben, die geschrieben haben.
- Eine Pause, bevor Sie auf etwas antworten, das Sie ärgert, und ein zweites Lesen.
- Eine kurze Tabelle: wie es aussieht, was zuerst zu tun ist, wer übernimmt. Kritik wird beantwortet; Beschimpfung nicht.
- Jemand kümmert sich um die Menschen, die das alles lesen müssen.
- Zahlen werden mit Vorsicht gelesen: Unzufriedene schreiben eher als Zufriedene.

**Eine Entscheidung ist zu treffen:** Sie haben versprochen, allen zu antworten, und doch lässt man manches am besten in Ruhe. Legen Sie *unangemessen* eng fest, in der Tabelle, damit Kritik nie darunter fällt. Und sagen Sie, wie eine Pause zum Beruhigen zu Ihrem Versprechen passt, schnell zu antworten.

**Beruht auf** *Social Networking in the Enterprise* (Kritik wird kommen; sich beruhigen und noch einmal lesen; sich nie zurück beschweren; um Klärung bitten; nicht beachten, was nur beleidigt), *Before Leaping: six steps* (Beiträge abseits der Botschaft, Schaden für den Ruf, die persönliche Note), *Making social networking work* (antworten, einbeziehen; Menschen statt Maschinen), *Columbus* (Gutes und Schlechtes wird offen geteilt).</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Sorte</translation>
  </message>
  <message>
   <source>Sounds like a person</source>
   <translation>Klingt wie ein Mensch</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Speak for us, for the reason given in a clause</source>
   <translation>Sprechen für uns, aus dem in einer Klausel genannten Grund</translation>
  </message>
  <message>
   <source>Speakers and artists</source>
   <translation>Redner und Künstler</translation>
  </message>
  <message>
   <source>Speaks for us</source>
   <translation>Spricht für uns</translation>
  </message>
  <message>
   <source>Special cases</source>
   <translation>Sonderfälle</translation>
  </message>
  <message>
   <source>Spectators</source>
   <translation>Zuschauer</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Norm</translation>
  </message>
  <message>
   <source>Standard we go by</source>
   <translation>Norm, nach der wir uns richten</translation>
  </message>
  <message>
   <source>Stands in</source>
   <translation>Vertritt</translation>
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
   <translation>Ein Konto zu beginnen dauert eine Minute; es am Leben zu halten dauert Jahre. Ein paar ehrliche Fragen vorher ersparen Ihnen Kanäle, für die niemand Zeit hat. „Nein, nichts für uns“ ist eine ebenso gute Antwort wie „ja“, wenn Sie sagen können, warum, und sie ist es wert, aufgeschrieben zu werden: Sonst kommt die Frage jedes Frühjahr wieder.

**Wie es gut wird**

- Die fünf Fragen sind in Worten beantwortet, die jemand aus einer anderen Abteilung versteht.
- Ziele, Wege, Mittel, Menschen, Zahlen und Botschaften stehen, bevor das erste Konto eröffnet wird.
- Der Grund ist Ihr eigener. Dass andere es tun oder dass es nichts kostet, ist keiner.
- Jede Entscheidung hat einen Namen, ein Datum und einen Tag, um sie wieder anzusehen, auch die Entscheidungen gegen einen Ort.
- Sie wissen, wie es aussähe, wenn es nicht gelänge.

**Beruht auf** *Before Leaping: six steps* (wissen, was es ist, wie es funktioniert, wo die Menschen sind, wie sie sich dort verhalten und was es kostet), *Social Networking in the Enterprise* (manche Organisationen sollten es lieber lassen), *Columbus* (nicht jeder muss beitreten), *Making social networking work* (ungesehen oder gleichgültig ist alle Mühe vergeudet).</translation>
  </message>
  <message>
   <source>Starts when</source>
   <translation>Beginnt, wenn</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Stay as they are</source>
   <translation>Bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>Staying flexible</source>
   <translation>Beweglich bleiben</translation>
  </message>
  <message>
   <source>Staying ready</source>
   <translation>Bereit bleiben</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Step down one trust level</source>
   <translation>Um eine Vertrauensstufe sinken</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Steps added to the ordinary ones while this lasts.</source>
   <translation>Schritte, die zu den gewöhnlichen hinzukommen, solange dies dauert.</translation>
  </message>
  <message>
   <source>Steps against impersonation</source>
   <translation>Schritte gegen Nachahmung</translation>
  </message>
  <message>
   <source>Steps in order. No steps: free to post. Forbidden and kept back stand instead of steps.</source>
   <translation>Schritte der Reihe nach. Keine Schritte: frei zu veröffentlichen. Verboten und zurückgehalten stehen anstelle von Schritten.</translation>
  </message>
  <message>
   <source>Steps of a hand-over</source>
   <translation>Schritte einer Übergabe</translation>
  </message>
  <message>
   <source>Steps to open an account</source>
   <translation>Schritte, um ein Konto zu eröffnen</translation>
  </message>
  <message>
   <source>Steps when an account is taken over</source>
   <translation>Schritte, wenn ein Konto gekapert wird</translation>
  </message>
  <message>
   <source>Steps when somebody leaves</source>
   <translation>Schritte, wenn jemand geht</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Noch offen</translation>
  </message>
  <message>
   <source>Stopped within</source>
   <translation>Gestoppt innerhalb von</translation>
  </message>
  <message>
   <source>Stops scheduled posts</source>
   <translation>Stoppt eingeplante Beiträge</translation>
  </message>
  <message>
   <source>Strengths</source>
   <translation>Stärken</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Eine Zeit lang strenger</translation>
  </message>
  <message>
   <source>Stricter rules follow from some of these. Ask whoever advises you.</source>
   <translation>Aus manchen davon folgen strengere Regeln. Fragen Sie, wer Sie berät.</translation>
  </message>
  <message>
   <source>Stricter than the one before, because</source>
   <translation>Strenger als die vorige Stufe, weil</translation>
  </message>
  <message>
   <source>Such as #contest with your name.</source>
   <translation>Etwa #wettbewerb mit Ihrem Namen.</translation>
  </message>
  <message>
   <source>Such as A.</source>
   <translation>Etwa A.</translation>
  </message>
  <message>
   <source>Such as Comments on the page, or the members’ group.</source>
   <translation>Etwa Kommentare auf der Seite oder die Gruppe der Mitglieder.</translation>
  </message>
  <message>
   <source>Such as Customers: the message.</source>
   <translation>Etwa Kunden: die Botschaft.</translation>
  </message>
  <message>
   <source>Such as LinkedIn, also where you do not post.</source>
   <translation>Etwa LinkedIn, auch wo Sie nichts veröffentlichen.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 8 to 20. Say it on the channel too.</source>
   <translation>Etwa Montag bis Freitag, 8 bis 20 Uhr. Sagen Sie es auch auf dem Kanal.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 9 to 17, UK time. Say so on the channel as well.</source>
   <translation>Etwa Montag bis Freitag, 9 bis 17 Uhr, britische Zeit. Sagen Sie es auch auf dem Kanal.</translation>
  </message>
  <message>
   <source>Such as Video channel of the workshop.</source>
   <translation>Etwa Videokanal der Werkstatt.</translation>
  </message>
  <message>
   <source>Such as a fan page that somebody else runs.</source>
   <translation>Etwa eine Fanseite, die jemand anderes betreibt.</translation>
  </message>
  <message>
   <source>Such as a professional network or a blog about one’s field; also what happens to it when somebody leaves.</source>
   <translation>Etwa ein berufliches Netzwerk oder ein Fachblog; auch was damit geschieht, wenn jemand geht.</translation>
  </message>
  <message>
   <source>Such as a staff meeting, a letter, the website.</source>
   <translation>Etwa eine Betriebsversammlung, ein Brief, die Webseite.</translation>
  </message>
  <message>
   <source>Such as a text, a picture, a film, a talk, a list.</source>
   <translation>Etwa ein Text, ein Bild, ein Film, ein Vortrag, eine Liste.</translation>
  </message>
  <message>
   <source>Such as an hour of searching.</source>
   <translation>Etwa eine Stunde Suchen.</translation>
  </message>
  <message>
   <source>Such as customers who write on your pages. House rules for them are something else.</source>
   <translation>Etwa Kunden, die auf Ihren Seiten schreiben. Hausregeln für sie sind etwas anderes.</translation>
  </message>
  <message>
   <source>Such as in shelters, security or debt collection.</source>
   <translation>Etwa in Schutzunterkünften, im Wachdienst oder beim Einzug von Schulden.</translation>
  </message>
  <message>
   <source>Such as judges, civil servants before elections, or people who sign for a charity.</source>
   <translation>Etwa Richter, Beamte vor Wahlen oder Menschen, die für eine gemeinnützige Organisation unterschreiben.</translation>
  </message>
  <message>
   <source>Such as made-up names and figures.</source>
   <translation>Etwa erfundene Namen und Zahlen.</translation>
  </message>
  <message>
   <source>Such as management, reception, shops.</source>
   <translation>Etwa Leitung, Empfang, Läden.</translation>
  </message>
  <message>
   <source>Such as one year, or as long as they agree.</source>
   <translation>Etwa ein Jahr, oder solange sie zustimmen.</translation>
  </message>
  <message>
   <source>Such as probation, standard, trusted.</source>
   <translation>Etwa Probezeit, üblich, vertraut.</translation>
  </message>
  <message>
   <source>Such as ratings, questions and answers, a small program on their site.</source>
   <translation>Etwa Bewertungen, Fragen und Antworten, ein kleines Programm auf deren Seite.</translation>
  </message>
  <message>
   <source>Such as the intranet’s discussion pages, or one public channel.</source>
   <translation>Etwa die Diskussionsseiten im Intranet oder ein öffentlicher Kanal.</translation>
  </message>
  <message>
   <source>Such as the new support channel.</source>
   <translation>Etwa der neue Kanal für Hilfe.</translation>
  </message>
  <message>
   <source>Such as the switch for paid partnerships, where there is one.</source>
   <translation>Etwa der Schalter für bezahlte Partnerschaften, wo es einen gibt.</translation>
  </message>
  <message>
   <source>Such as weekdays 8 to 18.</source>
   <translation>Etwa werktags 8 bis 18 Uhr.</translation>
  </message>
  <message>
   <source>Such as what people said.</source>
   <translation>Etwa was die Leute sagten.</translation>
  </message>
  <message>
   <source>Such as when somebody leaves, or after a year without a visit.</source>
   <translation>Etwa wenn jemand geht, oder nach einem Jahr ohne Besuch.</translation>
  </message>
  <message>
   <source>Such as: a colleague at work, smiling into the camera.</source>
   <translation>Etwa: jemand bei der Arbeit, in die Kamera lächelnd.</translation>
  </message>
  <message>
   <source>Such as: answers can be searched for years later.</source>
   <translation>Etwa: Antworten lassen sich noch nach Jahren suchen.</translation>
  </message>
  <message>
   <source>Such as: applicants on the video service.</source>
   <translation>Etwa: Bewerber auf dem Videodienst.</translation>
  </message>
  <message>
   <source>Such as: be the first to tell.</source>
   <translation>Etwa: es als Erste sagen.</translation>
  </message>
  <message>
   <source>Such as: comments on our pages.</source>
   <translation>Etwa: Kommentare auf unseren Seiten.</translation>
  </message>
  <message>
   <source>Such as: daily desk.</source>
   <translation>Etwa: Tagesdienst.</translation>
  </message>
  <message>
   <source>Such as: picture that could be taken for real.</source>
   <translation>Etwa: Bild, das für echt gehalten werden könnte.</translation>
  </message>
  <message>
   <source>Such as: posts and their approvals.</source>
   <translation>Etwa: Beiträge und ihre Freigaben.</translation>
  </message>
  <message>
   <source>Such as: speaking about pay and hours.</source>
   <translation>Etwa: über Lohn und Arbeitszeit sprechen.</translation>
  </message>
  <message>
   <source>Such as: the day of the post.</source>
   <translation>Etwa: der Tag des Beitrags.</translation>
  </message>
  <message>
   <source>Suggest and draft; somebody inside decides and posts</source>
   <translation>Vorschlagen und entwerfen; jemand aus dem Haus entscheidet und veröffentlicht</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>Suppliers we asked</source>
   <translation>Gefragte Anbieter</translation>
  </message>
  <message>
   <source>Support for people who read abuse</source>
   <translation>Beistand für alle, die Beschimpfungen lesen</translation>
  </message>
  <message>
   <source>Tag that shows an entry</source>
   <translation>Schlagwort, das eine Teilnahme anzeigt</translation>
  </message>
  <message>
   <source>Tags that readers do not understand as a tie.</source>
   <translation>Schlagwörter, die Leser nicht als Verbindung verstehen.</translation>
  </message>
  <message>
   <source>Take it down</source>
   <translation>Herunternehmen</translation>
  </message>
  <message>
   <source>Taken down within</source>
   <translation>Heruntergenommen innerhalb von</translation>
  </message>
  <message>
   <source>Taken from</source>
   <translation>Entnommen aus</translation>
  </message>
  <message>
   <source>Taken part</source>
   <translation>Teilgenommen</translation>
  </message>
  <message>
   <source>Taking down</source>
   <translation>Herunternehmen</translation>
  </message>
  <message>
   <source>Taking part is voluntary</source>
   <translation>Die Teilnahme ist freiwillig</translation>
  </message>
  <message>
   <source>Talk it over with the author</source>
   <translation>Mit den Verfassern besprechen</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Teaches</source>
   <translation>Lehrt</translation>
  </message>
  <message>
   <source>Teams and groups</source>
   <translation>Teams und Gruppen</translation>
  </message>
  <message>
   <source>Teams you listed under Who may post can be used here and need not be repeated.</source>
   <translation>Teams, die Sie unter Wer veröffentlichen darf aufgeführt haben, können hier verwendet werden und müssen nicht wiederholt werden.</translation>
  </message>
  <message>
   <source>Tell</source>
   <translation>Bescheid sagen</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Neuigkeiten von uns erzählen</translation>
  </message>
  <message>
   <source>Tell the person accountable</source>
   <translation>Der verantwortlichen Person Bescheid sagen</translation>
  </message>
  <message>
   <source>Tell us if you cannot read something</source>
   <translation>Sagen Sie uns, wenn Sie etwas nicht lesen können</translation>
  </message>
  <message>
   <source>Telling people</source>
   <translation>Den Leuten sagen</translation>
  </message>
  <message>
   <source>Tells us about</source>
   <translation>Sagt etwas über uns</translation>
  </message>
  <message>
   <source>Temporary and agency staff</source>
   <translation>Befristet Beschäftigte und Leihkräfte</translation>
  </message>
  <message>
   <source>Tempting, not ridiculous.</source>
   <translation>Verlockend, nicht lächerlich.</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Begriff</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Begriffe</translation>
  </message>
  <message>
   <source>Terms of a service</source>
   <translation>Bedingungen eines Dienstes</translation>
  </message>
  <message>
   <source>Terms we use</source>
   <translation>Begriffe, die wir verwenden</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Tests for going further</source>
   <translation>Bedingungen zum Weitergehen</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Texts that are agreed beforehand and may be used unchanged.</source>
   <translation>Texte, die vorher vereinbart sind und unverändert verwendet werden dürfen.</translation>
  </message>
  <message>
   <source>That document counts</source>
   <translation>Jenes Dokument zählt</translation>
  </message>
  <message>
   <source>The account or the duty, such as evenings and weekends.</source>
   <translation>Das Konto oder der Dienst, etwa Abende und Wochenenden.</translation>
  </message>
  <message>
   <source>The account or the group of accounts.</source>
   <translation>Das Konto oder die Gruppe von Konten.</translation>
  </message>
  <message>
   <source>The address itself stands with the channel.</source>
   <translation>Die Adresse selbst steht beim Kanal.</translation>
  </message>
  <message>
   <source>The author</source>
   <translation>Wer schreibt</translation>
  </message>
  <message>
   <source>The author has an open incident</source>
   <translation>Wer schreibt, hat einen offenen Vorfall</translation>
  </message>
  <message>
   <source>The author's groups</source>
   <translation>Gruppen der schreibenden Person</translation>
  </message>
  <message>
   <source>The author's own account</source>
   <translation>Eigenes Konto der schreibenden Person</translation>
  </message>
  <message>
   <source>The author's own agreement does not count here.</source>
   <translation>Die Zustimmung der Verfasser selbst zählt hier nicht.</translation>
  </message>
  <message>
   <source>The author's roles</source>
   <translation>Rollen der schreibenden Person</translation>
  </message>
  <message>
   <source>The author's tie to us</source>
   <translation>Verbindung der schreibenden Person zu uns</translation>
  </message>
  <message>
   <source>The author's trust level</source>
   <translation>Vertrauensstufe der schreibenden Person</translation>
  </message>
  <message>
   <source>The body that answers for these guidelines, such as the board or the management team.</source>
   <translation>Das Gremium, das für diese Richtlinien einsteht, etwa der Vorstand oder die Geschäftsleitung.</translation>
  </message>
  <message>
   <source>The clause or field within the section.</source>
   <translation>Die Klausel oder das Feld im Abschnitt.</translation>
  </message>
  <message>
   <source>The clause that says this in prose.</source>
   <translation>Die Klausel, die dies in Worten sagt.</translation>
  </message>
  <message>
   <source>The communications or marketing plan that these goals fit into, and where it lies.</source>
   <translation>Der Kommunikations- oder Marketingplan, zu dem diese Ziele passen, und wo er liegt.</translation>
  </message>
  <message>
   <source>The condition that takes the organisation back to the phase before.</source>
   <translation>Die Bedingung, die die Organisation in die Phase davor zurückführt.</translation>
  </message>
  <message>
   <source>The condition that takes this level away.</source>
   <translation>Die Bedingung, die diese Stufe nimmt.</translation>
  </message>
  <message>
   <source>The copy lies</source>
   <translation>Die Kopie liegt</translation>
  </message>
  <message>
   <source>The cover of a set of guidelines: what they are called, whose they are, what they apply to, and the order of the sections.</source>
   <translation>Das Titelblatt von Richtlinien: wie sie heißen, wessen sie sind, wofür sie gelten, und die Reihenfolge der Abschnitte.</translation>
  </message>
  <message>
   <source>The day on which that body said yes.</source>
   <translation>Der Tag, an dem dieses Gremium ja sagte.</translation>
  </message>
  <message>
   <source>The day they took it on. Being told is not the same.</source>
   <translation>Der Tag, an dem sie es übernommen hat. Es gesagt zu bekommen ist nicht dasselbe.</translation>
  </message>
  <message>
   <source>The decision to begin</source>
   <translation>Die Entscheidung zu beginnen</translation>
  </message>
  <message>
   <source>The departments that must live with it.</source>
   <translation>Die Abteilungen, die damit leben müssen.</translation>
  </message>
  <message>
   <source>The exact words people may use unchanged.</source>
   <translation>Der genaue Wortlaut, den man unverändert verwenden darf.</translation>
  </message>
  <message>
   <source>The few things that stay out, each with its reason, and beside them what you may do without asking.</source>
   <translation>Die wenigen Dinge, die draußen bleiben, jedes mit seinem Grund, und daneben, was Sie ohne Frage tun dürfen.</translation>
  </message>
  <message>
   <source>The fewer, the better kept.</source>
   <translation>Je weniger, desto besser eingehalten.</translation>
  </message>
  <message>
   <source>The figures we look at, how we listen, what it brings, and where what we learn goes.</source>
   <translation>Die Zahlen, die wir ansehen, wie wir zuhören, was es bringt, und wohin geht, was wir lernen.</translation>
  </message>
  <message>
   <source>The files lie</source>
   <translation>Die Dateien liegen</translation>
  </message>
  <message>
   <source>The first day on which it applies. It may lie ahead.</source>
   <translation>Der erste Tag, an dem es gilt. Er darf in der Zukunft liegen.</translation>
  </message>
  <message>
   <source>The first question of every reader is *does this concern me?* Answer it in three lines: who, which accounts, which places. The second is *and when I am off duty?* Answer that too, and be brief: the less you claim over private life, the better the rest is kept.

**What good looks like**

- Everybody who speaks for you is named by group: staff, agency, volunteers, board. So is everybody who is not meant.
- Accounts are told apart: ours, work accounts of single people, private ones that mention us, private ones that do not.
- Internal places such as a staff network are either in or out, in words.
- It names the countries you work in, since rules differ, and says that local law comes first.

**Rests on** *Platt* (both within the organisation and with the marketplace and the communities around it) and *Before Leaping: six steps* (how the business uses social networking, and how its people do). This program does not give legal advice.</source>
   <translation>Die erste Frage aller Leser ist: *Betrifft mich das?* Beantworten Sie sie in drei Zeilen: wer, welche Konten, welche Orte. Die zweite ist: *Und wenn ich nicht im Dienst bin?* Beantworten Sie auch sie, und fassen Sie sich kurz: Je weniger Sie vom Privatleben beanspruchen, desto besser wird der Rest eingehalten.

**Wie es gut wird**

- Alle, die für Sie sprechen, sind als Gruppe genannt: Belegschaft, Agentur, Ehrenamtliche, Vorstand. Ebenso alle, die nicht gemeint sind.
- Konten werden unterschieden: unsere, dienstliche Konten einzelner Personen, private, die uns erwähnen, private, die es nicht tun.
- Interne Orte wie ein Netzwerk für die Belegschaft sind entweder eingeschlossen oder ausgenommen, in Worten.
- Es nennt die Länder, in denen Sie arbeiten, weil sich die Regeln unterscheiden, und sagt, dass örtliches Recht vorgeht.

**Beruht auf** *Platt* (in der Organisation wie auch mit dem Markt und den Gemeinschaften um sie herum) und *Before Leaping: six steps* (wie das Unternehmen soziale Netzwerke nutzt, und wie seine Leute). Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>The first weeks</source>
   <translation>Die ersten Wochen</translation>
  </message>
  <message>
   <source>The first you reach decides. Numbers are tried once a quarter.</source>
   <translation>Die erste Person, die Sie erreichen, entscheidet. Nummern werden einmal im Vierteljahr ausprobiert.</translation>
  </message>
  <message>
   <source>The honest reason. That others do it too, or that it seems cheap, is not one.</source>
   <translation>Der ehrliche Grund. Dass andere es auch tun oder es billig scheint, ist keiner.</translation>
  </message>
  <message>
   <source>The hours in which deadlines count.</source>
   <translation>Die Stunden, in denen Fristen zählen.</translation>
  </message>
  <message>
   <source>The important ones are put right</source>
   <translation>Die wichtigen werden richtiggestellt</translation>
  </message>
  <message>
   <source>The information: is it right and enough?</source>
   <translation>Die Information: Ist sie richtig und genug?</translation>
  </message>
  <message>
   <source>The language they are written in.</source>
   <translation>Die Sprache, in der sie geschrieben sind.</translation>
  </message>
  <message>
   <source>The law binds us as</source>
   <translation>Das Gesetz bindet uns als</translation>
  </message>
  <message>
   <source>The law is looked up by</source>
   <translation>Das Gesetz schlägt nach</translation>
  </message>
  <message>
   <source>The law or agreement by name.</source>
   <translation>Das Gesetz oder die Vereinbarung mit Namen.</translation>
  </message>
  <message>
   <source>The law, contract or promise it rests on.</source>
   <translation>Das Gesetz, der Vertrag oder das Versprechen, worauf es beruht.</translation>
  </message>
  <message>
   <source>The law, or your own promise.</source>
   <translation>Das Gesetz oder Ihr eigenes Versprechen.</translation>
  </message>
  <message>
   <source>The least you promise stands with the channel; here is how the week is arranged.</source>
   <translation>Das Mindeste, das Sie versprechen, steht beim Kanal; hier steht, wie die Woche eingeteilt ist.</translation>
  </message>
  <message>
   <source>The line people see when nobody is reading.</source>
   <translation>Der Satz, den man sieht, wenn gerade niemand liest.</translation>
  </message>
  <message>
   <source>The line that stands beside them.</source>
   <translation>Der Satz, der daneben steht.</translation>
  </message>
  <message>
   <source>The list is published at</source>
   <translation>Die Liste ist veröffentlicht unter</translation>
  </message>
  <message>
   <source>The main place</source>
   <translation>Der wichtigste Ort</translation>
  </message>
  <message>
   <source>The maker is named</source>
   <translation>Die Urheber werden genannt</translation>
  </message>
  <message>
   <source>The manager who agreed to the hours.</source>
   <translation>Die Führungskraft, die den Stunden zugestimmt hat.</translation>
  </message>
  <message>
   <source>The manager who gave the time.</source>
   <translation>Die Führungskraft, die die Zeit gegeben hat.</translation>
  </message>
  <message>
   <source>The measurable condition for moving on to the next phase.</source>
   <translation>Die messbare Bedingung, um in die nächste Phase zu kommen.</translation>
  </message>
  <message>
   <source>The measurable condition for reaching this level from the one below.</source>
   <translation>Die messbare Bedingung, um von der Stufe darunter auf diese zu kommen.</translation>
  </message>
  <message>
   <source>The message: is it understood and welcome?</source>
   <translation>Die Botschaft: Wird sie verstanden und ist sie willkommen?</translation>
  </message>
  <message>
   <source>The mix, of 100 posts</source>
   <translation>Die Mischung, von 100 Beiträgen</translation>
  </message>
  <message>
   <source>The mood</source>
   <translation>Die Stimmung</translation>
  </message>
  <message>
   <source>The name of the account there.</source>
   <translation>Der Name des Kontos dort.</translation>
  </message>
  <message>
   <source>The name of the shared vault. Never a password.</source>
   <translation>Der Name des gemeinsamen Tresors. Nie ein Passwort.</translation>
  </message>
  <message>
   <source>The names readers meet here. A channel without names has no face.</source>
   <translation>Die Namen, denen Leser hier begegnen. Ein Kanal ohne Namen hat kein Gesicht.</translation>
  </message>
  <message>
   <source>The nearest thing that stays.</source>
   <translation>Das Nächstliegende, das bleibt.</translation>
  </message>
  <message>
   <source>The next person who asks will want to know.</source>
   <translation>Wer als Nächstes fragt, wird es wissen wollen.</translation>
  </message>
  <message>
   <source>The occasions on which the tie must be said.</source>
   <translation>Die Gelegenheiten, bei denen die Verbindung genannt werden muss.</translation>
  </message>
  <message>
   <source>The one place that counts.</source>
   <translation>Der eine Ort, der zählt.</translation>
  </message>
  <message>
   <source>The only grounds for removing</source>
   <translation>Die einzigen Gründe zum Entfernen</translation>
  </message>
  <message>
   <source>The only ones. About what a comment does to others, never about the opinion it holds.</source>
   <translation>Die einzigen. Über das, was ein Kommentar anderen antut, nie über die Meinung darin.</translation>
  </message>
  <message>
   <source>The opening questions are answered</source>
   <translation>Die Eröffnungsfragen sind beantwortet</translation>
  </message>
  <message>
   <source>The opening questions are in</source>
   <translation>Die Eröffnungsfragen stehen in</translation>
  </message>
  <message>
   <source>The organisation only</source>
   <translation>Nur die Organisation</translation>
  </message>
  <message>
   <source>The owner is asked and has two weeks</source>
   <translation>Die Inhaber werden gefragt und haben zwei Wochen</translation>
  </message>
  <message>
   <source>The people who speak for us, how they are chosen and prepared, and what they are trusted with.</source>
   <translation>Die Menschen, die für uns sprechen, wie sie ausgewählt und vorbereitet werden und was man ihnen anvertraut.</translation>
  </message>
  <message>
   <source>The permission is kept</source>
   <translation>Die Erlaubnis wird aufbewahrt</translation>
  </message>
  <message>
   <source>The person is heard first</source>
   <translation>Die Person wird zuerst angehört</translation>
  </message>
  <message>
   <source>The person is talked to first. In many places more than this is unlawful.</source>
   <translation>Mit der Person wird zuerst gesprochen. Vielerorts ist mehr als das rechtswidrig.</translation>
  </message>
  <message>
   <source>The person who wrote it is told</source>
   <translation>Wer es geschrieben hat, erfährt es</translation>
  </message>
  <message>
   <source>The phase we are in</source>
   <translation>Die Phase, in der wir sind</translation>
  </message>
  <message>
   <source>The phase whose rules count today.</source>
   <translation>Die Phase, deren Regeln heute zählen.</translation>
  </message>
  <message>
   <source>The platform, the host, the lawyer, the police.</source>
   <translation>Die Plattform, der Anbieter, der Anwalt, die Polizei.</translation>
  </message>
  <message>
   <source>The points that every arrangement settles.</source>
   <translation>Die Punkte, die jede Vereinbarung regelt.</translation>
  </message>
  <message>
   <source>The posts, series or events themselves.</source>
   <translation>Die Beiträge, Reihen oder Ereignisse selbst.</translation>
  </message>
  <message>
   <source>The press</source>
   <translation>Die Presse</translation>
  </message>
  <message>
   <source>The programme: six steps</source>
   <translation>Das Programm: sechs Schritte</translation>
  </message>
  <message>
   <source>The promise people can hold us to.</source>
   <translation>Das Versprechen, an dem man uns messen kann.</translation>
  </message>
  <message>
   <source>The questions to answer before we begin, and each decision for or against a place.</source>
   <translation>Die Fragen, die vor dem Beginn zu beantworten sind, und jede Entscheidung für oder gegen einen Ort.</translation>
  </message>
  <message>
   <source>The reason people are shown.</source>
   <translation>Der Grund, den man gezeigt bekommt.</translation>
  </message>
  <message>
   <source>The register is compared with reality every</source>
   <translation>Das Verzeichnis wird mit der Wirklichkeit verglichen alle</translation>
  </message>
  <message>
   <source>The rest are answers, questions and thanks. Half and half is a good beginning.</source>
   <translation>Der Rest sind Antworten, Fragen und Dank. Halb und halb ist ein guter Anfang.</translation>
  </message>
  <message>
   <source>The rhythm people can count on.</source>
   <translation>Der Rhythmus, auf den man sich verlassen kann.</translation>
  </message>
  <message>
   <source>The rule as you would say it to a colleague. It is shown beside the exact rule.</source>
   <translation>Die Regel, wie Sie sie Kollegen sagen würden. Sie steht neben der genauen Regel.</translation>
  </message>
  <message>
   <source>The rules it stands above.</source>
   <translation>Die Regeln, über denen sie steht.</translation>
  </message>
  <message>
   <source>The same day</source>
   <translation>Am selben Tag</translation>
  </message>
  <message>
   <source>The same for all, and the review says so</source>
   <translation>Dasselbe für alle, und die Bewertung sagt es</translation>
  </message>
  <message>
   <source>The same ground for every opinion</source>
   <translation>Derselbe Maßstab für jede Meinung</translation>
  </message>
  <message>
   <source>The same people under Purpose and goals.</source>
   <translation>Dieselben Menschen unter Zweck und Ziele.</translation>
  </message>
  <message>
   <source>The section about retiring a channel.</source>
   <translation>Der Abschnitt über das Stilllegen eines Kanals.</translation>
  </message>
  <message>
   <source>The section that asks whether you should be there at all.</source>
   <translation>Der Abschnitt, der fragt, ob Sie überhaupt dort sein sollten.</translation>
  </message>
  <message>
   <source>The sections that lean on this word.</source>
   <translation>Die Abschnitte, die sich auf dieses Wort stützen.</translation>
  </message>
  <message>
   <source>The sentence that was accepted.</source>
   <translation>Der Satz, der angenommen wurde.</translation>
  </message>
  <message>
   <source>The sentence they put their name to. Understanding, not surrender of rights.</source>
   <translation>Der Satz, unter den sie ihren Namen setzen. Verstehen, kein Verzicht auf Rechte.</translation>
  </message>
  <message>
   <source>The service as it is called today.</source>
   <translation>Der Dienst, wie er heute heißt.</translation>
  </message>
  <message>
   <source>The service’s own AI label is used too</source>
   <translation>Auch die KI-Kennzeichnung des Dienstes wird verwendet</translation>
  </message>
  <message>
   <source>The service’s switch for paid content</source>
   <translation>Der Schalter des Dienstes für bezahlte Inhalte</translation>
  </message>
  <message>
   <source>The stricter one counts</source>
   <translation>Das Strengere zählt</translation>
  </message>
  <message>
   <source>The subject this person could talk about all evening.</source>
   <translation>Das Thema, über das diese Person den ganzen Abend reden könnte.</translation>
  </message>
  <message>
   <source>The system: does it work?</source>
   <translation>Das System: Funktioniert es?</translation>
  </message>
  <message>
   <source>The terms of the service were read</source>
   <translation>Die Bedingungen des Dienstes wurden gelesen</translation>
  </message>
  <message>
   <source>The three directions that guidelines may look in.</source>
   <translation>Die drei Richtungen, in die Richtlinien schauen können.</translation>
  </message>
  <message>
   <source>The time approvers promise.</source>
   <translation>Die Zeit, die Freigebende versprechen.</translation>
  </message>
  <message>
   <source>The time people have for it, the rhythm of each channel, and who steps in when more is needed.</source>
   <translation>Die Zeit, die man dafür hat, der Rhythmus jedes Kanals und wer einspringt, wenn mehr nötig ist.</translation>
  </message>
  <message>
   <source>The tool, and where in it.</source>
   <translation>Das Werkzeug, und wo darin.</translation>
  </message>
  <message>
   <source>The trust level has run out</source>
   <translation>Die Vertrauensstufe ist abgelaufen</translation>
  </message>
  <message>
   <source>The unhappy write sooner than the happy.</source>
   <translation>Unzufriedene schreiben eher als Zufriedene.</translation>
  </message>
  <message>
   <source>The usual approver is away</source>
   <translation>Wer sonst zustimmt, ist nicht da</translation>
  </message>
  <message>
   <source>The usual cases, so that nobody needs to look up the law at a party.</source>
   <translation>Die üblichen Fälle, damit niemand auf einer Feier im Gesetz nachsehen muss.</translation>
  </message>
  <message>
   <source>The vault is looked after by</source>
   <translation>Um den Tresor kümmert sich</translation>
  </message>
  <message>
   <source>The way</source>
   <translation>Der Weg</translation>
  </message>
  <message>
   <source>The way down</source>
   <translation>Der Weg hinab</translation>
  </message>
  <message>
   <source>The way down, in words</source>
   <translation>Der Weg hinab, in Worten</translation>
  </message>
  <message>
   <source>The way towards them</source>
   <translation>Der Weg zu ihnen</translation>
  </message>
  <message>
   <source>The way up</source>
   <translation>Der Weg hinauf</translation>
  </message>
  <message>
   <source>The way up, in words</source>
   <translation>Der Weg hinauf, in Worten</translation>
  </message>
  <message>
   <source>The words we ask with</source>
   <translation>Die Worte, mit denen wir fragen</translation>
  </message>
  <message>
   <source>The yes lies</source>
   <translation>Das Ja liegt</translation>
  </message>
  <message>
   <source>Their address at work.</source>
   <translation>Ihre Adresse bei der Arbeit.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Themes are looked at every</source>
   <translation>Themen werden angesehen alle</translation>
  </message>
  <message>
   <source>Themes that ended</source>
   <translation>Themen, die geendet haben</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>There is nearly always something.</source>
   <translation>Es gibt fast immer etwas.</translation>
  </message>
  <message>
   <source>These are not enough</source>
   <translation>Diese genügen nicht</translation>
  </message>
  <message>
   <source>These guidelines count</source>
   <translation>Diese Richtlinien zählen</translation>
  </message>
  <message>
   <source>These guidelines need not repeat what stands elsewhere. Point to it, say in half a sentence what it is for, and say which one counts when they disagree. Look at the links once in a while: documents move.

**What good looks like**

- Few documents, each with what a reader finds there.
- Current names of laws and policies; replaced ones are a sign that nobody looked.
- For each overlap it is said which text counts.
- Somebody has opened every link in the last half year.

**Rests on** *Before Leaping: six steps* (find out whether your company has any policies in place), and on what goes wrong in published policies: dead links and statutes that were replaced years ago.</source>
   <translation>Diese Richtlinien müssen nicht wiederholen, was anderswo steht. Verweisen Sie darauf, sagen Sie in einem halben Satz, wofür es ist, und sagen Sie, welches zählt, wenn sie sich widersprechen. Sehen Sie die Verweise ab und zu an: Dokumente ziehen um.

**Wie es gut wird**

- Wenige Dokumente, jedes mit dem, was Leser dort finden.
- Heutige Namen von Gesetzen und Vorschriften; ersetzte sind ein Zeichen, dass niemand nachgesehen hat.
- Für jede Überschneidung steht da, welcher Text zählt.
- Jemand hat im letzten halben Jahr jeden Verweis geöffnet.

**Beruht auf** *Before Leaping: six steps* (herausfinden, ob Ihre Firma schon Vorschriften hat) und auf dem, was in veröffentlichten Vorschriften schiefgeht: tote Verweise und Gesetze, die vor Jahren ersetzt wurden.</translation>
  </message>
  <message>
   <source>These roles</source>
   <translation>Diese Rollen</translation>
  </message>
  <message>
   <source>They ask, and we say yes or why not</source>
   <translation>Sie fragen, und wir sagen ja oder warum nicht</translation>
  </message>
  <message>
   <source>They can and they want to</source>
   <translation>Sie können und möchten</translation>
  </message>
  <message>
   <source>They can, but would rather not</source>
   <translation>Sie können, möchten aber lieber nicht</translation>
  </message>
  <message>
   <source>They come back</source>
   <translation>Sie kommen wieder</translation>
  </message>
  <message>
   <source>They come, try, take part</source>
   <translation>Sie kommen, probieren, machen mit</translation>
  </message>
  <message>
   <source>They comment, rate, answer.</source>
   <translation>Sie kommentieren, bewerten, antworten.</translation>
  </message>
  <message>
   <source>They have a profile and belong to groups.</source>
   <translation>Sie haben ein Profil und gehören Gruppen an.</translation>
  </message>
  <message>
   <source>They hold on</source>
   <translation>Sie halten durch</translation>
  </message>
  <message>
   <source>They keep, sort, pass on.</source>
   <translation>Sie bewahren auf, ordnen, geben weiter.</translation>
  </message>
  <message>
   <source>They know the services</source>
   <translation>Sie kennen die Dienste</translation>
  </message>
  <message>
   <source>They know what they talk about</source>
   <translation>Sie wissen, wovon sie reden</translation>
  </message>
  <message>
   <source>They laugh, care, feel at home</source>
   <translation>Sie lachen, nehmen Anteil, fühlen sich zu Hause</translation>
  </message>
  <message>
   <source>They learn or find out</source>
   <translation>Sie lernen oder finden heraus</translation>
  </message>
  <message>
   <source>They listen and ask back</source>
   <translation>Sie hören zu und fragen nach</translation>
  </message>
  <message>
   <source>They manage</source>
   <translation>Sie schaffen es</translation>
  </message>
  <message>
   <source>They may</source>
   <translation>Sie dürfen</translation>
  </message>
  <message>
   <source>They may help to</source>
   <translation>Sie dürfen helfen zu</translation>
  </message>
  <message>
   <source>They read and watch.</source>
   <translation>Sie lesen und schauen zu.</translation>
  </message>
  <message>
   <source>They stay friendly under pressure</source>
   <translation>Sie bleiben unter Druck freundlich</translation>
  </message>
  <message>
   <source>They want to, but have to learn it</source>
   <translation>Sie möchten, müssen es aber lernen</translation>
  </message>
  <message>
   <source>They work here or belong to a partner</source>
   <translation>Sie arbeiten hier oder gehören zu einem Partner</translation>
  </message>
  <message>
   <source>They write clearly</source>
   <translation>Sie schreiben klar</translation>
  </message>
  <message>
   <source>They write, film, publish.</source>
   <translation>Sie schreiben, filmen, veröffentlichen.</translation>
  </message>
  <message>
   <source>Things change; so may the decision.</source>
   <translation>Die Dinge ändern sich; die Entscheidung darf es auch.</translation>
  </message>
  <message>
   <source>Thinking ahead</source>
   <translation>Vorausdenken</translation>
  </message>
  <message>
   <source>This is about the guidelines, not about single posts.</source>
   <translation>Hier geht es um die Richtlinien, nicht um einzelne Beiträge.</translation>
  </message>
  <message>
   <source>This is the wording that counts</source>
   <translation>Dies ist der Wortlaut, der zählt</translation>
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
   <translation>Diesen Abschnitt lesen Menschen draußen. Er sagt ihnen, worauf sie zählen können, worum wir sie bitten und aus welchen Gründen ein Kommentar heruntergenommen wird. Schreiben Sie ihn so, wie Sie mit einem Gast sprechen würden.

**Wie es gut wird**

- Er beginnt mit einem Willkommen und mit dem Versprechen, dass Kritik stehen bleibt.
- Eine kurze Liste von Gründen. Jeder sagt, was gemeint ist und, ebenso wichtig, was *nicht* gemeint ist.
- Die Gründe sehen darauf, wie etwas gesagt wird oder was es anderen antut, nie darauf, welche Meinung es vertritt.
- Er sagt, wer wann mitliest, und wohin man sich in einem Notfall wendet.
- Was heruntergenommen wird, wird vermerkt: was, wann, aus welchem Grund, von wem. Und wer es geschrieben hat, kann noch einmal fragen.
- Er ist dort veröffentlicht, wo man ihn findet, bevor man schreibt.

**Beruht auf** *Social Networking in the Enterprise* (entfernen, wo der Dienst Sie lässt, ohne Aufmerksamkeit darauf zu ziehen; Regeln klar festgelegt und gleichmäßig und fair angewandt), *Making social networking work* (auf Nachrichten antworten). Öffentliche Stellen sind oft an veröffentlichte Gründe gebunden, die Meinungen gegenüber neutral sind; siehe zum Beispiel Lindke v. Freed (Vereinigte Staaten, 2024) und DoD Instruction 5400.17. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>This version</source>
   <translation>Diese Ausgabe</translation>
  </message>
  <message>
   <source>Those that are ending now, too.</source>
   <translation>Auch die, die jetzt enden.</translation>
  </message>
  <message>
   <source>Those who care most.</source>
   <translation>Die, denen es am wichtigsten ist.</translation>
  </message>
  <message>
   <source>Those who seemed pleased</source>
   <translation>Die, die zufrieden wirkten</translation>
  </message>
  <message>
   <source>Three or four kinds of post that are always worth making.</source>
   <translation>Drei oder vier Arten von Beiträgen, die sich immer lohnen.</translation>
  </message>
  <message>
   <source>Three or four. What people should feel when they deal with us.</source>
   <translation>Drei oder vier. Was man im Umgang mit Ihnen fühlen soll.</translation>
  </message>
  <message>
   <source>Three questions</source>
   <translation>Drei Fragen</translation>
  </message>
  <message>
   <source>Three to seven.</source>
   <translation>Drei bis sieben.</translation>
  </message>
  <message>
   <source>Three to six.</source>
   <translation>Drei bis sechs.</translation>
  </message>
  <message>
   <source>Three to six. More is a list of everything.</source>
   <translation>Drei bis sechs. Mehr ist eine Liste von allem.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Tick for changes of duties, rights or consequences.</source>
   <translation>Ankreuzen bei Änderungen von Pflichten, Rechten oder Folgen.</translation>
  </message>
  <message>
   <source>Tick what is true. The last three are no reasons on their own.</source>
   <translation>Kreuzen Sie an, was stimmt. Die letzten drei sind für sich allein keine Gründe.</translation>
  </message>
  <message>
   <source>Tie to us</source>
   <translation>Verbindung zu uns</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Verschärfung</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time granted by</source>
   <translation>Zeit gewährt von</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>Time only counts on these days.</source>
   <translation>Zeit zählt nur an diesen Tagen.</translation>
  </message>
  <message>
   <source>Time that is really free for it. Nought means they cannot be a voice.</source>
   <translation>Zeit, die wirklich dafür frei ist. Null heißt, dass sie keine Stimme sein können.</translation>
  </message>
  <message>
   <source>Time to calm down and re-read before the step can be done.</source>
   <translation>Zeit, um sich zu beruhigen und noch einmal zu lesen, bevor der Schritt getan werden kann.</translation>
  </message>
  <message>
   <source>Time window</source>
   <translation>Zeitfenster</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Times and answers</source>
   <translation>Zeiten und Antworten</translation>
  </message>
  <message>
   <source>Times in which some posts wait.</source>
   <translation>Zeiten, in denen manche Beiträge warten.</translation>
  </message>
  <message>
   <source>Times when you know that more will be needed.</source>
   <translation>Zeiten, von denen Sie wissen, dass mehr nötig sein wird.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To be in contact</source>
   <translation>In Kontakt sein</translation>
  </message>
  <message>
   <source>To be looked at again</source>
   <translation>Wieder anzusehen</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>Richtigzustellen</translation>
  </message>
  <message>
   <source>To be put right first</source>
   <translation>Zuerst richtigzustellen</translation>
  </message>
  <message>
   <source>To find help</source>
   <translation>Hilfe finden</translation>
  </message>
  <message>
   <source>To make and show something</source>
   <translation>Etwas machen und zeigen</translation>
  </message>
  <message>
   <source>To prevent harm, not to punish.</source>
   <translation>Um Schaden zu verhüten, nicht um zu strafen.</translation>
  </message>
  <message>
   <source>To settle beforehand</source>
   <translation>Vorher zu klären</translation>
  </message>
  <message>
   <source>To stay in touch</source>
   <translation>In Verbindung bleiben</translation>
  </message>
  <message>
   <source>To watch out for</source>
   <translation>Zu beachten</translation>
  </message>
  <message>
   <source>To whom, without asking first, and that nobody suffers for it. Repeat it next to what is confidential.</source>
   <translation>Wem, ohne vorher zu fragen, und dass niemand darunter leidet. Wiederholen Sie es neben dem, was vertraulich ist.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Together in a room</source>
   <translation>Zusammen in einem Raum</translation>
  </message>
  <message>
   <source>Together online</source>
   <translation>Zusammen im Netz</translation>
  </message>
  <message>
   <source>Together with the service</source>
   <translation>Zusammen mit dem Dienst</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>Mitgeteilt von</translation>
  </message>
  <message>
   <source>Told to everybody every</source>
   <translation>Allen mitgeteilt alle</translation>
  </message>
  <message>
   <source>Told to everybody once a year</source>
   <translation>Allen einmal im Jahr mitgeteilt</translation>
  </message>
  <message>
   <source>Told within</source>
   <translation>Mitgeteilt innerhalb von</translation>
  </message>
  <message>
   <source>Tone and first steps</source>
   <translation>Ton und erste Schritte</translation>
  </message>
  <message>
   <source>Tone and negative feedback</source>
   <translation>Ton und Kritik</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tools and systems</source>
   <translation>Werkzeuge und Systeme</translation>
  </message>
  <message>
   <source>Tools that somebody has looked at.</source>
   <translation>Werkzeuge, die sich jemand angesehen hat.</translation>
  </message>
  <message>
   <source>Tools used</source>
   <translation>Verwendete Werkzeuge</translation>
  </message>
  <message>
   <source>Tools we listen with</source>
   <translation>Werkzeuge, mit denen wir zuhören</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Bisherige Bilanz</translation>
  </message>
  <message>
   <source>Trainees and interns</source>
   <translation>Auszubildende und Praktikanten</translation>
  </message>
  <message>
   <source>Training and onboarding</source>
   <translation>Schulung und Einführung</translation>
  </message>
  <message>
   <source>Translated by</source>
   <translation>Übersetzt von</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Übersetzungen</translation>
  </message>
  <message>
   <source>Transport and travel</source>
   <translation>Verkehr und Reisen</translation>
  </message>
  <message>
   <source>Trial</source>
   <translation>Probe</translation>
  </message>
  <message>
   <source>Trial and launch</source>
   <translation>Probe und Start</translation>
  </message>
  <message>
   <source>Trials</source>
   <translation>Proben</translation>
  </message>
  <message>
   <source>Trials by group</source>
   <translation>Proben nach Gruppe</translation>
  </message>
  <message>
   <source>Tried by</source>
   <translation>Ausprobiert von</translation>
  </message>
  <message>
   <source>Tried every</source>
   <translation>Ausprobiert alle</translation>
  </message>
  <message>
   <source>Tried on</source>
   <translation>Ausprobiert am</translation>
  </message>
  <message>
   <source>True on any day.</source>
   <translation>An jedem Tag wahr.</translation>
  </message>
  <message>
   <source>True use of a name, and speech the law protects.</source>
   <translation>Berechtigte Verwendung eines Namens und Äußerungen, die das Gesetz schützt.</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Vertrauen</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Vertrauensstufe</translation>
  </message>
  <message>
   <source>Trust levels</source>
   <translation>Vertrauensstufen</translation>
  </message>
  <message>
   <source>Try it yourself before you fill this in.</source>
   <translation>Probieren Sie es selbst aus, bevor Sie dies ausfüllen.</translation>
  </message>
  <message>
   <source>Try the next after</source>
   <translation>Die nächste Person versuchen nach</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Two are enough.</source>
   <translation>Zwei genügen.</translation>
  </message>
  <message>
   <source>Two halves</source>
   <translation>Zwei Hälften</translation>
  </message>
  <message>
   <source>Two or more of those listed under Contacts.</source>
   <translation>Zwei oder mehr von denen unter Ansprechpersonen.</translation>
  </message>
  <message>
   <source>Two people agree before somebody is blocked</source>
   <translation>Zwei Personen sind sich einig, bevor jemand gesperrt wird</translation>
  </message>
  <message>
   <source>Two people who have both tried it.</source>
   <translation>Zwei Personen, die es beide ausprobiert haben.</translation>
  </message>
  <message>
   <source>Two people.</source>
   <translation>Zwei Personen.</translation>
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
   <translation>Zwei Fragen werden oft vermischt: Was tut die *Organisation* in sozialen Medien, und was darf *ich* bei der Arbeit damit tun? Beantworten Sie beide, nebeneinander. Bei der zweiten Hälfte braucht man Sie am meisten, und dort schweigen die meisten Richtlinien.

**Wie es gut wird**

- Zwei etwa gleich lange Listen. Eine leere Hälfte heißt, dass die Hälfte der Menschen vergessen wurde.
- Nutzung durch die Firma: jede mit einem Ziel und jemandem, der dafür einsteht.
- Nutzung durch Beschäftigte: wofür es gut ist, für Menschen in verschiedenen Tätigkeiten, und was zu beachten ist.
- Es sagt, ob soziale Medien bei der Arbeit Arbeitszeit sind, und auf wessen Geräten.
- Private Konten bleiben privat: keine Passwörter, keine Freundschaftsanfragen von oben, keine Pflicht zu teilen.
- Nutzungen, die nichts für Sie sind, sind auch genannt, mit dem Grund.

**Beruht auf** *Before Leaping: six steps* (Regeln dafür, wie das Unternehmen soziale Netzwerke nutzt, und dafür, wie Beschäftigte damit ihre Arbeit wirksamer und praktischer machen; zusammenarbeiten, Projekte leiten, unterstützen), *Social Networking in the Enterprise* (nicht nur für Marketing; nicht jede Nutzung ist für jede Organisation sinnvoll). Vielerorts dürfen Arbeitgeber nicht nach privaten Passwörtern fragen. Dieses Programm gibt keine Rechtsberatung.</translation>
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
   <translation>Zwei Dinge werden leicht vermischt: was die Organisation zu öffentlichen Fragen sagt, und was ihre Leute für sich selbst sagen. Entscheiden Sie das Erste und lassen Sie das Zweite in Ruhe, abgesehen von den wenigen Arbeitgebern, die das Gesetz bindet.

**Wie es gut wird**

- Eine kurze Liste von Fragen, zu denen Sie sich äußern, weil sie Ihre Arbeit berühren, und ein klares *aus dem Rest halten wir uns heraus*.
- Eine Person entscheidet über alles Neue, schnell.
- Vor Wahlen ist gesagt, was ruht.
- Anliegen, die Sie unterstützen, werden von jemandem ausgewählt, auf Zeit, mit einem Grund; einen Spendenaufruf zu teilen ist keine Kleinigkeit.
- Private Meinungen Ihrer Leute sind deren eigene. Keine pauschalen Verbote: Vielerorts ist geschützt, was Menschen außerhalb des Dienstes rechtmäßig tun, vor allem Politik.
- Gemeinnützige Organisationen, öffentliche Stellen und Auftragnehmer haben strengere Pflichten; die Regel muss zum Arbeitgeber passen.

**Beruht auf** der Praxis öffentlicher Stellen und gemeinnütziger Organisationen; dem Hatch Act, 5 USC 7321 und folgende (Vereinigte Staaten, Bundesbedienstete), dem Recht der Gemeinnützigkeit und Gesetzen der Staaten über Verhalten außerhalb des Dienstes wie New York Labor Law 201-d, California Labor Code 1101 und 1102. Diese Angaben wurden nicht alle nachgeschlagen. Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Two to five. Each for somebody, each measurable, each serving something the organisation wants anyway.</source>
   <translation>Zwei bis fünf. Jedes für jemanden, jedes messbar, jedes nützlich für etwas, das die Organisation ohnehin möchte.</translation>
  </message>
  <message>
   <source>Two to four, from harmless to serious.</source>
   <translation>Zwei bis vier, von harmlos bis ernst.</translation>
  </message>
  <message>
   <source>Under a dozen. Few, plain, explained.</source>
   <translation>Unter einem Dutzend. Wenige, einfach, erklärt.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Im Gange</translation>
  </message>
  <message>
   <source>Understand customers better</source>
   <translation>Kunden besser verstehen</translation>
  </message>
  <message>
   <source>Unhappy people write sooner than happy ones; compare with earlier, not with nought.</source>
   <translation>Unzufriedene schreiben eher als Zufriedene; vergleichen Sie mit früher, nicht mit null.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Units of the courses that are listed under Who may post.</source>
   <translation>Einheiten der Kurse, die unter Wer veröffentlichen darf aufgeführt sind.</translation>
  </message>
  <message>
   <source>Unless</source>
   <translation>Außer wenn</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Nutzung</translation>
  </message>
  <message>
   <source>Use what is there</source>
   <translation>Vorhandenes nutzen</translation>
  </message>
  <message>
   <source>Used by</source>
   <translation>Genutzt von</translation>
  </message>
  <message>
   <source>Used for</source>
   <translation>Genutzt für</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Verwendet in</translation>
  </message>
  <message>
   <source>Used to it</source>
   <translation>Damit vertraut</translation>
  </message>
  <message>
   <source>Used where a step names none.</source>
   <translation>Gilt, wo ein Schritt keine nennt.</translation>
  </message>
  <message>
   <source>Used, and known to several people</source>
   <translation>Genutzt, und mehreren bekannt</translation>
  </message>
  <message>
   <source>Useful posts for each promotional one</source>
   <translation>Nützliche Beiträge auf einen werbenden</translation>
  </message>
  <message>
   <source>Useful, but never instead of saying that you work here.</source>
   <translation>Nützlich, aber nie anstatt zu sagen, dass Sie hier arbeiten.</translation>
  </message>
  <message>
   <source>Uses AI for texts, pictures or sound</source>
   <translation>Nutzt KI für Texte, Bilder oder Ton</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Nutzt einen abgestimmten Text unverändert</translation>
  </message>
  <message>
   <source>Uses that are not for us</source>
   <translation>Nutzungen, die nichts für uns sind</translation>
  </message>
  <message>
   <source>Uses the service’s label for paid content</source>
   <translation>Verwendet die Kennzeichnung des Dienstes für bezahlte Inhalte</translation>
  </message>
  <message>
   <source>Usual working hours</source>
   <translation>Übliche Arbeitszeiten</translation>
  </message>
  <message>
   <source>Usually a no</source>
   <translation>Meist ein Nein</translation>
  </message>
  <message>
   <source>Usually nothing. If something does, say which part and until when.</source>
   <translation>Meist nichts. Wenn doch, sagen Sie, welcher Teil und bis wann.</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Gültig für</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Vendors and suppliers</source>
   <translation>Anbieter und Lieferanten</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Versions so far</source>
   <translation>Bisherige Ausgaben</translation>
  </message>
  <message>
   <source>Video channel</source>
   <translation>Videokanal</translation>
  </message>
  <message>
   <source>Visits to our site</source>
   <translation>Besuche auf unserer Seite</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Volunteer</source>
   <translation>Ehrenamtlich</translation>
  </message>
  <message>
   <source>Volunteers</source>
   <translation>Ehrenamtliche</translation>
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
   <translation>Zuerst warten</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Gesucht</translation>
  </message>
  <message>
   <source>Watched by</source>
   <translation>Beobachtet von</translation>
  </message>
  <message>
   <source>Way to reach us</source>
   <translation>Weg, uns zu erreichen</translation>
  </message>
  <message>
   <source>We answer</source>
   <translation>Wir antworten</translation>
  </message>
  <message>
   <source>We answer within</source>
   <translation>Wir antworten innerhalb von</translation>
  </message>
  <message>
   <source>We ask before we remove, where nobody is harmed meanwhile</source>
   <translation>Wir fragen, bevor wir entfernen, wo inzwischen niemand Schaden nimmt</translation>
  </message>
  <message>
   <source>We ask for</source>
   <translation>Wir bitten um</translation>
  </message>
  <message>
   <source>We ask them to write it again</source>
   <translation>Wir bitten sie, es neu zu schreiben</translation>
  </message>
  <message>
   <source>We asked them</source>
   <translation>Wir haben sie gefragt</translation>
  </message>
  <message>
   <source>We avoid them</source>
   <translation>Wir meiden sie</translation>
  </message>
  <message>
   <source>We begin on</source>
   <translation>Wir beginnen am</translation>
  </message>
  <message>
   <source>We can block people here</source>
   <translation>Wir können hier Leute sperren</translation>
  </message>
  <message>
   <source>We can remove comments here</source>
   <translation>Wir können hier Kommentare entfernen</translation>
  </message>
  <message>
   <source>We counted</source>
   <translation>Wir haben gezählt</translation>
  </message>
  <message>
   <source>We do not ask</source>
   <translation>Wir fragen nicht</translation>
  </message>
  <message>
   <source>We do not comment</source>
   <translation>Wir äußern uns nicht</translation>
  </message>
  <message>
   <source>We do not do it</source>
   <translation>Wir tun es nicht</translation>
  </message>
  <message>
   <source>We do not know</source>
   <translation>Wir wissen es nicht</translation>
  </message>
  <message>
   <source>We do not look at them</source>
   <translation>Wir sehen sie nicht an</translation>
  </message>
  <message>
   <source>We end it early if</source>
   <translation>Wir beenden es vorzeitig, wenn</translation>
  </message>
  <message>
   <source>We go live</source>
   <translation>Wir starten</translation>
  </message>
  <message>
   <source>We go there</source>
   <translation>Wir gehen dorthin</translation>
  </message>
  <message>
   <source>We guess</source>
   <translation>Wir schätzen</translation>
  </message>
  <message>
   <source>We have claimed our page there</source>
   <translation>Wir haben unsere Seite dort übernommen</translation>
  </message>
  <message>
   <source>We have it</source>
   <translation>Wir haben ihn</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Ähnliches haben wir schon veröffentlicht</translation>
  </message>
  <message>
   <source>We invite them</source>
   <translation>Wir laden sie ein</translation>
  </message>
  <message>
   <source>We keep</source>
   <translation>Wir behalten</translation>
  </message>
  <message>
   <source>We keep an eye on it</source>
   <translation>Wir behalten es im Auge</translation>
  </message>
  <message>
   <source>We keep it, unused</source>
   <translation>Wir behalten es, ungenutzt</translation>
  </message>
  <message>
   <source>We keep the name</source>
   <translation>Wir behalten den Namen</translation>
  </message>
  <message>
   <source>We leave</source>
   <translation>Wir gehen</translation>
  </message>
  <message>
   <source>We like posts that</source>
   <translation>Wir mögen Beiträge, die</translation>
  </message>
  <message>
   <source>We listen to</source>
   <translation>Wir hören zu bei</translation>
  </message>
  <message>
   <source>We look again after</source>
   <translation>Wir sehen wieder nach in</translation>
  </message>
  <message>
   <source>We look at</source>
   <translation>Wir sehen uns an</translation>
  </message>
  <message>
   <source>We look at all removals together every</source>
   <translation>Wir sehen alle Entfernungen zusammen an, alle</translation>
  </message>
  <message>
   <source>We look at it again on</source>
   <translation>Wir sehen es wieder an am</translation>
  </message>
  <message>
   <source>We look at none</source>
   <translation>Wir sehen keine an</translation>
  </message>
  <message>
   <source>We look at our own posts every</source>
   <translation>Wir sehen unsere eigenen Beiträge an alle</translation>
  </message>
  <message>
   <source>We look back within</source>
   <translation>Wir blicken zurück innerhalb von</translation>
  </message>
  <message>
   <source>We look sooner when</source>
   <translation>Wir sehen früher nach, wenn</translation>
  </message>
  <message>
   <source>We look whether it is done, every</source>
   <translation>Wir sehen nach, ob es getan wird, alle</translation>
  </message>
  <message>
   <source>We might miss something</source>
   <translation>Wir könnten etwas verpassen</translation>
  </message>
  <message>
   <source>We need somebody to guide us through</source>
   <translation>Wir brauchen jemanden, der uns durchführt</translation>
  </message>
  <message>
   <source>We never</source>
   <translation>Wir nie</translation>
  </message>
  <message>
   <source>We never write them</source>
   <translation>Wir schreiben sie nie</translation>
  </message>
  <message>
   <source>We practise every</source>
   <translation>Wir üben alle</translation>
  </message>
  <message>
   <source>We read along before the first post for</source>
   <translation>Wir lesen vor dem ersten Beitrag mit für</translation>
  </message>
  <message>
   <source>We saw it when reading along</source>
   <translation>Wir haben es beim Mitlesen gesehen</translation>
  </message>
  <message>
   <source>We say something new every</source>
   <translation>Wir sagen etwas Neues alle</translation>
  </message>
  <message>
   <source>We search for our name every</source>
   <translation>Wir suchen unseren Namen alle</translation>
  </message>
  <message>
   <source>We talk about hard cases every</source>
   <translation>Wir sprechen über schwierige Fälle alle</translation>
  </message>
  <message>
   <source>We thank people for bringing others</source>
   <translation>Wir danken denen, die andere mitbringen</translation>
  </message>
  <message>
   <source>We think it matters</source>
   <translation>Wir halten es für wichtig</translation>
  </message>
  <message>
   <source>We try it, and then decide</source>
   <translation>Wir probieren es aus und entscheiden dann</translation>
  </message>
  <message>
   <source>We use it</source>
   <translation>Wir nutzen es</translation>
  </message>
  <message>
   <source>We want to hear what is said</source>
   <translation>Wir möchten hören, was gesagt wird</translation>
  </message>
  <message>
   <source>We work with nobody who would need it</source>
   <translation>Wir arbeiten mit niemandem, der sie bräuchte</translation>
  </message>
  <message>
   <source>We would notice by</source>
   <translation>Wir würden es merken an</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Webadresse</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Weight: advertising</source>
   <translation>Gewicht: Werbung</translation>
  </message>
  <message>
   <source>Weight: groups</source>
   <translation>Gewicht: Gruppen</translation>
  </message>
  <message>
   <source>Weight: on the move</source>
   <translation>Gewicht: unterwegs</translation>
  </message>
  <message>
   <source>Weight: open or closed as we need it</source>
   <translation>Gewicht: offen oder geschlossen, wie wir es brauchen</translation>
  </message>
  <message>
   <source>Weight: that one</source>
   <translation>Gewicht: jenes andere</translation>
  </message>
  <message>
   <source>Weight: works with what we have</source>
   <translation>Gewicht: passt zu dem, was wir haben</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What a customer gets for recommending you, and how the other person learns of it.</source>
   <translation>Was Kunden bekommen, wenn sie Sie empfehlen, und wie die andere Person davon erfährt.</translation>
  </message>
  <message>
   <source>What an author meets in this phase, in two sentences.</source>
   <translation>Was Verfasser in dieser Phase erwartet, in zwei Sätzen.</translation>
  </message>
  <message>
   <source>What and what for</source>
   <translation>Was und wofür</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Was daraus wird</translation>
  </message>
  <message>
   <source>What belongs elsewhere, and where that is.</source>
   <translation>Was anderswohin gehört, und wohin.</translation>
  </message>
  <message>
   <source>What belongs to it</source>
   <translation>Was dazugehört</translation>
  </message>
  <message>
   <source>What brings the next look forward.</source>
   <translation>Was den nächsten Blick vorzieht.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>What changed for readers</source>
   <translation>Was sich für Leser geändert hat</translation>
  </message>
  <message>
   <source>What colleagues say</source>
   <translation>Was Kollegen sagen</translation>
  </message>
  <message>
   <source>What comes back for the attention</source>
   <translation>Was für die Aufmerksamkeit zurückkommt</translation>
  </message>
  <message>
   <source>What comes back for the money</source>
   <translation>Was für das Geld zurückkommt</translation>
  </message>
  <message>
   <source>What comes on top whatever the rules say: the law, other people's rights, what cannot be taken back.</source>
   <translation>Was hinzukommt, was immer die Regeln sagen: das Gesetz, die Rechte anderer, was sich nicht zurücknehmen lässt.</translation>
  </message>
  <message>
   <source>What confidentiality does not touch.</source>
   <translation>Was Vertraulichkeit nicht berührt.</translation>
  </message>
  <message>
   <source>What could go wrong</source>
   <translation>Was schiefgehen könnte</translation>
  </message>
  <message>
   <source>What could go wrong, how serious it is, who speaks, and what stops until it is over.</source>
   <translation>Was schiefgehen könnte, wie ernst es ist, wer spricht und was ruht, bis es vorbei ist.</translation>
  </message>
  <message>
   <source>What could happen</source>
   <translation>Was geschehen könnte</translation>
  </message>
  <message>
   <source>What could happen if it goes wrong.</source>
   <translation>Was geschehen könnte, wenn es schiefgeht.</translation>
  </message>
  <message>
   <source>What counts there instead</source>
   <translation>Was dort stattdessen zählt</translation>
  </message>
  <message>
   <source>What does it cost, the hidden part too?</source>
   <translation>Was kostet es, auch der versteckte Teil?</translation>
  </message>
  <message>
   <source>What each contributes</source>
   <translation>Was jeder beiträgt</translation>
  </message>
  <message>
   <source>What each role does</source>
   <translation>Was jede Rolle tut</translation>
  </message>
  <message>
   <source>What each role is answerable for, and who does duty on which account.</source>
   <translation>Wofür jede Rolle einsteht, und wer auf welchem Konto Dienst hat.</translation>
  </message>
  <message>
   <source>What each service needs</source>
   <translation>Was jeder Dienst braucht</translation>
  </message>
  <message>
   <source>What each source needs before we use it.</source>
   <translation>Was jede Quelle braucht, bevor wir sie nutzen.</translation>
  </message>
  <message>
   <source>What exactly we shall do</source>
   <translation>Was genau wir tun werden</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>What goes on</source>
   <translation>Was weitergeht</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>What happens on top</source>
   <translation>Was zusätzlich geschieht</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Was dann geschieht</translation>
  </message>
  <message>
   <source>What happens to those found later.</source>
   <translation>Was mit später gefundenen geschieht.</translation>
  </message>
  <message>
   <source>What helped</source>
   <translation>Was geholfen hat</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Was erlaubt ist</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Was gefragt wird</translation>
  </message>
  <message>
   <source>What is being tried</source>
   <translation>Was ausprobiert wird</translation>
  </message>
  <message>
   <source>What is captured at all.</source>
   <translation>Was überhaupt erfasst wird.</translation>
  </message>
  <message>
   <source>What is coming</source>
   <translation>Was kommt</translation>
  </message>
  <message>
   <source>What is connected</source>
   <translation>Was verbunden ist</translation>
  </message>
  <message>
   <source>What is critical or asks something</source>
   <translation>Was kritisch ist oder etwas fragt</translation>
  </message>
  <message>
   <source>What is different there</source>
   <translation>Was dort anders ist</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Was getan wird</translation>
  </message>
  <message>
   <source>What is handed over, to whom, by which day.</source>
   <translation>Was übergeben wird, an wen, bis zu welchem Tag.</translation>
  </message>
  <message>
   <source>What is in it for them</source>
   <translation>Was sie davon haben</translation>
  </message>
  <message>
   <source>What is it, and what do people do there?</source>
   <translation>Was ist es, und was tun die Leute dort?</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Was aufbewahrt wird</translation>
  </message>
  <message>
   <source>What is known, what we do, when we shall say more.</source>
   <translation>Was bekannt ist, was wir tun, wann wir mehr sagen.</translation>
  </message>
  <message>
   <source>What is meant</source>
   <translation>Was gemeint ist</translation>
  </message>
  <message>
   <source>What is needed</source>
   <translation>Was nötig ist</translation>
  </message>
  <message>
   <source>What is never relaxed</source>
   <translation>Was nie gelockert wird</translation>
  </message>
  <message>
   <source>What is never said about them, even when they began. Background, tags and answers to reviews count.</source>
   <translation>Was nie über sie gesagt wird, auch wenn sie angefangen haben. Auch Hintergrund, Schlagwörter und Antworten auf Bewertungen zählen.</translation>
  </message>
  <message>
   <source>What is not meant</source>
   <translation>Was nicht gemeint ist</translation>
  </message>
  <message>
   <source>What is noted</source>
   <translation>Was vermerkt wird</translation>
  </message>
  <message>
   <source>What is public, for a concrete reason</source>
   <translation>Was öffentlich ist, aus konkretem Anlass</translation>
  </message>
  <message>
   <source>What is said about us as an employer</source>
   <translation>Was über uns als Arbeitgeber gesagt wird</translation>
  </message>
  <message>
   <source>What is said about us on the services we use</source>
   <translation>Was auf den von uns genutzten Diensten über uns gesagt wird</translation>
  </message>
  <message>
   <source>What is taught</source>
   <translation>Was gelehrt wird</translation>
  </message>
  <message>
   <source>What is usual there and what is frowned upon. Somebody has tried it.</source>
   <translation>Was dort üblich ist und was nicht gern gesehen wird. Jemand hat es ausprobiert.</translation>
  </message>
  <message>
   <source>What is written down when the step is done.</source>
   <translation>Was notiert wird, wenn der Schritt getan ist.</translation>
  </message>
  <message>
   <source>What it brings</source>
   <translation>Was es bringt</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Was es nicht kann</translation>
  </message>
  <message>
   <source>What it counts</source>
   <translation>Was es zählt</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was es tut</translation>
  </message>
  <message>
   <source>What it does for the reader.</source>
   <translation>Was es für Leser leistet.</translation>
  </message>
  <message>
   <source>What it does not mean</source>
   <translation>Was es nicht bedeutet</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wofür es ist</translation>
  </message>
  <message>
   <source>What it is for, with an example.</source>
   <translation>Wofür es ist, mit einem Beispiel.</translation>
  </message>
  <message>
   <source>What it is like</source>
   <translation>Wie es ist</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Was es bedeutet</translation>
  </message>
  <message>
   <source>What it means for them, and where to ask.</source>
   <translation>Was es für sie bedeutet, und wo man fragt.</translation>
  </message>
  <message>
   <source>What it means in practice</source>
   <translation>Was es in der Praxis bedeutet</translation>
  </message>
  <message>
   <source>What it saves</source>
   <translation>Was es spart</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>Was es braucht</translation>
  </message>
  <message>
   <source>What it took</source>
   <translation>Was es brauchte</translation>
  </message>
  <message>
   <source>What it would look like if it failed</source>
   <translation>Wie es aussähe, wenn es misslänge</translation>
  </message>
  <message>
   <source>What makes this person a good voice. Nobody has them all; nobody should have none.</source>
   <translation>Was diese Person zu einer guten Stimme macht. Niemand hat alles; niemand sollte nichts davon haben.</translation>
  </message>
  <message>
   <source>What may always be said meanwhile</source>
   <translation>Was inzwischen immer gesagt werden darf</translation>
  </message>
  <message>
   <source>What may be on which.</source>
   <translation>Was auf welchen sein darf.</translation>
  </message>
  <message>
   <source>What may be said</source>
   <translation>Was gesagt werden darf</translation>
  </message>
  <message>
   <source>What may go in</source>
   <translation>Was hinein darf</translation>
  </message>
  <message>
   <source>What may go out although everything else waits.</source>
   <translation>Was hinausgehen darf, obwohl alles andere wartet.</translation>
  </message>
  <message>
   <source>What may read or post for you. Each is another door.</source>
   <translation>Was für Sie lesen oder veröffentlichen kann. Jedes ist eine weitere Tür.</translation>
  </message>
  <message>
   <source>What must be true</source>
   <translation>Was wahr sein muss</translation>
  </message>
  <message>
   <source>What must be true before you move on, so plainly that two people would agree on it.</source>
   <translation>Was wahr sein muss, bevor Sie weitergehen, so klar, dass zwei Personen sich darüber einig wären.</translation>
  </message>
  <message>
   <source>What needs nobody else.</source>
   <translation>Was niemand anderen braucht.</translation>
  </message>
  <message>
   <source>What nobody may be kept from saying, and where a country or state asks for something else.</source>
   <translation>Was niemandem zu sagen verwehrt werden darf, und wo ein Land oder Staat etwas anderes verlangt.</translation>
  </message>
  <message>
   <source>What one finds there</source>
   <translation>Was man dort findet</translation>
  </message>
  <message>
   <source>What only ours could give</source>
   <translation>Was nur unseres bieten könnte</translation>
  </message>
  <message>
   <source>What others do</source>
   <translation>Was andere tun</translation>
  </message>
  <message>
   <source>What others say for us in return for something, what we recommend ourselves, and prize draws.</source>
   <translation>Was andere für eine Gegenleistung über uns sagen, was wir selbst empfehlen, und Verlosungen.</translation>
  </message>
  <message>
   <source>What outsiders may do</source>
   <translation>Was Außenstehende tun dürfen</translation>
  </message>
  <message>
   <source>What pauses</source>
   <translation>Was ruht</translation>
  </message>
  <message>
   <source>What people and we like to talk about.</source>
   <translation>Worüber die Leute und wir gern sprechen.</translation>
  </message>
  <message>
   <source>What people call the group, such as Comms desk.</source>
   <translation>Wie man die Gruppe nennt, etwa Pressestelle.</translation>
  </message>
  <message>
   <source>What people call these hours, such as office hours.</source>
   <translation>Wie man diese Stunden nennt, etwa Bürozeiten.</translation>
  </message>
  <message>
   <source>What people call this step, such as second reader.</source>
   <translation>Wie man diesen Schritt nennt, etwa zweite Lesung.</translation>
  </message>
  <message>
   <source>What people can do afterwards</source>
   <translation>Was man danach kann</translation>
  </message>
  <message>
   <source>What people do first, and that telling us is right.</source>
   <translation>Was man zuerst tut, und dass es richtig ist, uns Bescheid zu sagen.</translation>
  </message>
  <message>
   <source>What people do for each post.</source>
   <translation>Was man für jeden Beitrag tut.</translation>
  </message>
  <message>
   <source>What people do for social media. Rules speak of roles so that they stay right when people change.</source>
   <translation>Was Menschen für soziale Medien tun. Regeln sprechen von Rollen, damit sie richtig bleiben, wenn Personen wechseln.</translation>
  </message>
  <message>
   <source>What people do or feel when it works.</source>
   <translation>Was Menschen tun oder fühlen, wenn es gelingt.</translation>
  </message>
  <message>
   <source>What people do themselves, at once.</source>
   <translation>Was man selbst tut, sofort.</translation>
  </message>
  <message>
   <source>What people do: replies, questions, sharing</source>
   <translation>Was die Leute tun: Antworten, Fragen, Teilen</translation>
  </message>
  <message>
   <source>What people get for a review</source>
   <translation>Was man für eine Bewertung bekommt</translation>
  </message>
  <message>
   <source>What people learn before they post.</source>
   <translation>Was man lernt, bevor man veröffentlicht.</translation>
  </message>
  <message>
   <source>What people may do without asking. At least as long as the list of bans.</source>
   <translation>Was man ohne Frage tun darf. Mindestens so lang wie die Liste der Verbote.</translation>
  </message>
  <message>
   <source>What people want to know before they dare to post, each with a short answer and the clause it follows from.</source>
   <translation>Was man wissen möchte, bevor man sich zu veröffentlichen traut, jeweils mit einer kurzen Antwort und der Klausel, aus der sie folgt.</translation>
  </message>
  <message>
   <source>What readers are told</source>
   <translation>Was Lesern gesagt wird</translation>
  </message>
  <message>
   <source>What really happens, not what is promised.</source>
   <translation>Was wirklich geschieht, nicht was versprochen wird.</translation>
  </message>
  <message>
   <source>What shows it</source>
   <translation>Woran man es sieht</translation>
  </message>
  <message>
   <source>What somebody at this level may do without asking.</source>
   <translation>Was jemand auf dieser Stufe ohne Frage tun darf.</translation>
  </message>
  <message>
   <source>What somebody does to reach this level.</source>
   <translation>Was jemand tut, um diese Stufe zu erreichen.</translation>
  </message>
  <message>
   <source>What somebody must be able to do</source>
   <translation>Was jemand können muss</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Was bleibt</translation>
  </message>
  <message>
   <source>What stays free</source>
   <translation>Was frei bleibt</translation>
  </message>
  <message>
   <source>What stays out</source>
   <translation>Was draußen bleibt</translation>
  </message>
  <message>
   <source>What stays private</source>
   <translation>Was privat bleibt</translation>
  </message>
  <message>
   <source>What stays with us</source>
   <translation>Was bei uns bleibt</translation>
  </message>
  <message>
   <source>What stays with us, what belongs to others, and what to do when something has slipped out.</source>
   <translation>Was bei uns bleibt, was anderen gehört, und was zu tun ist, wenn etwas nach außen gelangt ist.</translation>
  </message>
  <message>
   <source>What still counts of it</source>
   <translation>Was davon noch zählt</translation>
  </message>
  <message>
   <source>What stops</source>
   <translation>Was aufhört</translation>
  </message>
  <message>
   <source>What takes the level away, said as plainly as the way up.</source>
   <translation>Was die Stufe nimmt, so klar gesagt wie der Weg hinauf.</translation>
  </message>
  <message>
   <source>What that means for posts</source>
   <translation>Was das für Beiträge bedeutet</translation>
  </message>
  <message>
   <source>What the comparison showed</source>
   <translation>Was der Vergleich zeigte</translation>
  </message>
  <message>
   <source>What the law asks of us</source>
   <translation>Was das Gesetz von uns verlangt</translation>
  </message>
  <message>
   <source>What the organisation itself says.</source>
   <translation>Was die Organisation selbst sagt.</translation>
  </message>
  <message>
   <source>What the organisation wants anyway, such as fewer calls or more applicants.</source>
   <translation>Was die Organisation ohnehin möchte, etwa weniger Anrufe oder mehr Bewerbungen.</translation>
  </message>
  <message>
   <source>What the post touches</source>
   <translation>Was der Beitrag berührt</translation>
  </message>
  <message>
   <source>What the role carries with it.</source>
   <translation>Was die Rolle mit sich bringt.</translation>
  </message>
  <message>
   <source>What the service allows. Look it up; it changes.</source>
   <translation>Was der Dienst erlaubt. Schlagen Sie es nach; es ändert sich.</translation>
  </message>
  <message>
   <source>What they can settle on their own.</source>
   <translation>Was sie selbst regeln können.</translation>
  </message>
  <message>
   <source>What they care about</source>
   <translation>Was ihnen wichtig ist</translation>
  </message>
  <message>
   <source>What they confirm</source>
   <translation>Was sie bestätigen</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>Was sie tun</translation>
  </message>
  <message>
   <source>What they do for social media. A person may have several.</source>
   <translation>Was sie für soziale Medien tun. Eine Person kann mehrere haben.</translation>
  </message>
  <message>
   <source>What they found</source>
   <translation>Was sie fanden</translation>
  </message>
  <message>
   <source>What they get, and when</source>
   <translation>Was sie bekommen, und wann</translation>
  </message>
  <message>
   <source>What they hand over, and when.</source>
   <translation>Was sie übergeben, und wann.</translation>
  </message>
  <message>
   <source>What they offer</source>
   <translation>Was sie anbieten</translation>
  </message>
  <message>
   <source>What they say</source>
   <translation>Was sie sagen</translation>
  </message>
  <message>
   <source>What they try</source>
   <translation>Was sie ausprobieren</translation>
  </message>
  <message>
   <source>What they write about</source>
   <translation>Worüber sie schreiben</translation>
  </message>
  <message>
   <source>What they write is useful</source>
   <translation>Was sie schreiben, ist nützlich</translation>
  </message>
  <message>
   <source>What this goal is mostly about. If all of them sell, think again.</source>
   <translation>Worum es bei diesem Ziel vor allem geht. Wenn alle verkaufen, denken Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>What to do first, and what to leave alone.</source>
   <translation>Was zuerst zu tun und was zu lassen ist.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>Was damit zu tun ist</translation>
  </message>
  <message>
   <source>What to look out for.</source>
   <translation>Worauf zu achten ist.</translation>
  </message>
  <message>
   <source>What to use instead</source>
   <translation>Was stattdessen zu verwenden ist</translation>
  </message>
  <message>
   <source>What to watch</source>
   <translation>Was zu beobachten ist</translation>
  </message>
  <message>
   <source>What two people do together.</source>
   <translation>Was zwei Personen gemeinsam tun.</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Was vereinbart wurde</translation>
  </message>
  <message>
   <source>What was proposed</source>
   <translation>Was vorgeschlagen wurde</translation>
  </message>
  <message>
   <source>What was tested, by whom, and what came of it.</source>
   <translation>Was geprüft wurde, von wem, und was daraus wurde.</translation>
  </message>
  <message>
   <source>What we are tired of ourselves.</source>
   <translation>Was wir selbst nicht mehr sehen mögen.</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>Was wir fragen</translation>
  </message>
  <message>
   <source>What we ask of people on their own accounts, which is little, and what we leave alone, which is most.</source>
   <translation>Was wir von Menschen auf ihren eigenen Konten erbitten, und das ist wenig, und was wir in Ruhe lassen, und das ist das meiste.</translation>
  </message>
  <message>
   <source>What we ask of people who write on our channels, and what happens when somebody will not keep to it.</source>
   <translation>Was wir von Menschen erbitten, die auf unseren Kanälen schreiben, und was geschieht, wenn sich jemand nicht daran hält.</translation>
  </message>
  <message>
   <source>What we can do there</source>
   <translation>Was wir dort tun können</translation>
  </message>
  <message>
   <source>What we changed here</source>
   <translation>Was wir hier geändert haben</translation>
  </message>
  <message>
   <source>What we decided</source>
   <translation>Was wir entschieden haben</translation>
  </message>
  <message>
   <source>What we did about it</source>
   <translation>Was wir deswegen getan haben</translation>
  </message>
  <message>
   <source>What we do</source>
   <translation>Was wir tun</translation>
  </message>
  <message>
   <source>What we do about false reviews</source>
   <translation>Was wir bei falschen Bewertungen tun</translation>
  </message>
  <message>
   <source>What we do against it</source>
   <translation>Was wir dagegen tun</translation>
  </message>
  <message>
   <source>What we do for them there</source>
   <translation>Was wir dort für sie tun</translation>
  </message>
  <message>
   <source>What we do not post</source>
   <translation>Was wir nicht veröffentlichen</translation>
  </message>
  <message>
   <source>What we do then</source>
   <translation>Was wir dann tun</translation>
  </message>
  <message>
   <source>What we do when it goes quiet</source>
   <translation>Was wir tun, wenn es still wird</translation>
  </message>
  <message>
   <source>What we do when people answer each other's questions.</source>
   <translation>Was wir tun, wenn Leute einander die Fragen beantworten.</translation>
  </message>
  <message>
   <source>What we do, in order.</source>
   <translation>Was wir tun, der Reihe nach.</translation>
  </message>
  <message>
   <source>What we found</source>
   <translation>Was wir gefunden haben</translation>
  </message>
  <message>
   <source>What we give</source>
   <translation>Was wir geben</translation>
  </message>
  <message>
   <source>What we have to say</source>
   <translation>Was wir zu sagen haben</translation>
  </message>
  <message>
   <source>What we keep a copy of</source>
   <translation>Wovon wir eine Kopie behalten</translation>
  </message>
  <message>
   <source>What we keep of posts, answers and approvals, for how long, and who can get it out.</source>
   <translation>Was wir von Beiträgen, Antworten und Freigaben aufbewahren, wie lange, und wer es herausholen kann.</translation>
  </message>
  <message>
   <source>What we know about each group: why they are there, how they use it, and how we found out.</source>
   <translation>Was wir über jede Gruppe wissen: warum sie dort ist, wie sie es nutzt und wie wir es herausgefunden haben.</translation>
  </message>
  <message>
   <source>What we know about each service, and how we choose among them.</source>
   <translation>Was wir über jeden Dienst wissen, und wie wir unter ihnen wählen.</translation>
  </message>
  <message>
   <source>What we learn</source>
   <translation>Was wir lernen</translation>
  </message>
  <message>
   <source>What we learned</source>
   <translation>Was wir gelernt haben</translation>
  </message>
  <message>
   <source>What we learned from it</source>
   <translation>Was wir daraus gelernt haben</translation>
  </message>
  <message>
   <source>What we learnt</source>
   <translation>Was wir gelernt haben</translation>
  </message>
  <message>
   <source>What we learnt ourselves</source>
   <translation>Was wir selbst gelernt haben</translation>
  </message>
  <message>
   <source>What we leave alone</source>
   <translation>Was wir in Ruhe lassen</translation>
  </message>
  <message>
   <source>What we leave to them</source>
   <translation>Was wir ihnen überlassen</translation>
  </message>
  <message>
   <source>What we like to talk about, who cares about it, and how we know that readers do.</source>
   <translation>Worüber wir gern sprechen, wem es wichtig ist, und woran wir erkennen, dass es Lesern wichtig ist.</translation>
  </message>
  <message>
   <source>What we look at</source>
   <translation>Was wir ansehen</translation>
  </message>
  <message>
   <source>What we look at and why, and what happens when somebody does not keep to this.</source>
   <translation>Was wir ansehen und warum, und was geschieht, wenn sich jemand nicht daran hält.</translation>
  </message>
  <message>
   <source>What we look for in people</source>
   <translation>Worauf wir bei Menschen achten</translation>
  </message>
  <message>
   <source>What we looked at</source>
   <translation>Was wir angesehen haben</translation>
  </message>
  <message>
   <source>What we may share</source>
   <translation>Was wir teilen dürfen</translation>
  </message>
  <message>
   <source>What we measure</source>
   <translation>Was wir messen</translation>
  </message>
  <message>
   <source>What we need to know</source>
   <translation>Was wir wissen müssen</translation>
  </message>
  <message>
   <source>What we opened</source>
   <translation>Was wir eröffnet haben</translation>
  </message>
  <message>
   <source>What we post, with the risk of each kind, so that approval can be strict where it matters and light where it does not.</source>
   <translation>Was wir veröffentlichen, mit dem Risiko jeder Art, damit die Freigabe streng sein kann, wo es darauf ankommt, und leicht, wo nicht.</translation>
  </message>
  <message>
   <source>What we read and looked at</source>
   <translation>Was wir gelesen und angesehen haben</translation>
  </message>
  <message>
   <source>What we recommend</source>
   <translation>Was wir empfehlen</translation>
  </message>
  <message>
   <source>What we run ourselves</source>
   <translation>Was wir selbst betreiben</translation>
  </message>
  <message>
   <source>What we run ourselves, such as a blog or a forum.</source>
   <translation>Was wir selbst betreiben, etwa ein Blog oder ein Forum.</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Was wir sagen</translation>
  </message>
  <message>
   <source>What we stand for, what we want to be heard, and what we like to write about.</source>
   <translation>Wofür wir stehen, was gehört werden soll und worüber wir gern schreiben.</translation>
  </message>
  <message>
   <source>What we take from it</source>
   <translation>Was wir daraus mitnehmen</translation>
  </message>
  <message>
   <source>What we tried</source>
   <translation>Was wir versucht haben</translation>
  </message>
  <message>
   <source>What we tried out</source>
   <translation>Was wir ausprobiert haben</translation>
  </message>
  <message>
   <source>What we try</source>
   <translation>Was wir versuchen</translation>
  </message>
  <message>
   <source>What we try, what it is for, until when, and what we learnt.</source>
   <translation>Was wir versuchen, wofür, bis wann, und was wir gelernt haben.</translation>
  </message>
  <message>
   <source>What we use</source>
   <translation>Was wir nutzen</translation>
  </message>
  <message>
   <source>What we want to be heard</source>
   <translation>Was gehört werden soll</translation>
  </message>
  <message>
   <source>What we write about</source>
   <translation>Worüber wir schreiben</translation>
  </message>
  <message>
   <source>What will be different when this works.</source>
   <translation>Was anders sein wird, wenn dies gelingt.</translation>
  </message>
  <message>
   <source>What working together means in practice.</source>
   <translation>Was Zusammenarbeit in der Praxis bedeutet.</translation>
  </message>
  <message>
   <source>What worries them</source>
   <translation>Was sie besorgt macht</translation>
  </message>
  <message>
   <source>What would take the organisation back to the phase before.</source>
   <translation>Was die Organisation in die Phase davor zurückführen würde.</translation>
  </message>
  <message>
   <source>What you call it among yourselves, such as LinkedIn or Company blog.</source>
   <translation>Wie Sie es unter sich nennen, etwa LinkedIn oder Firmenblog.</translation>
  </message>
  <message>
   <source>What you call it when you speak about it.</source>
   <translation>Wie Sie es nennen, wenn Sie darüber sprechen.</translation>
  </message>
  <message>
   <source>What you may say</source>
   <translation>Was Sie sagen dürfen</translation>
  </message>
  <message>
   <source>What you wrote above as mattering to you.</source>
   <translation>Was Sie oben als für Sie wichtig genannt haben.</translation>
  </message>
  <message>
   <source>What, why, and what instead</source>
   <translation>Was, warum, und was stattdessen</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When choosing places and hours, inside and outside.</source>
   <translation>Beim Wählen von Orten und Zeiten, drinnen und draußen.</translation>
  </message>
  <message>
   <source>When customers help each other</source>
   <translation>Wenn Kunden einander helfen</translation>
  </message>
  <message>
   <source>When deletion stops</source>
   <translation>Wann nichts gelöscht wird</translation>
  </message>
  <message>
   <source>When it ends</source>
   <translation>Wann es endet</translation>
  </message>
  <message>
   <source>When it ends, in words</source>
   <translation>Wann es endet, in Worten</translation>
  </message>
  <message>
   <source>When it ends, why, and where to go instead.</source>
   <translation>Wann es endet, warum, und wohin man stattdessen geht.</translation>
  </message>
  <message>
   <source>When somebody leaves</source>
   <translation>Wenn jemand geht</translation>
  </message>
  <message>
   <source>When somebody leaves or changes</source>
   <translation>Wenn jemand geht oder wechselt</translation>
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
   <translation>Wenn jemand, der mit Ihnen verbunden ist, Sie lobt, möchten Leser von der Verbindung wissen. In vielen Ländern haben sie auch ein Recht darauf. Also: eigener Name, eigene Rolle und ein paar klare Worte im Beitrag selbst.

**Wie es gut wird**

- Es sagt, *wann* man es sagt: immer, wenn Sie über uns, unsere Produkte oder unsere Mitbewerber sprechen, auf jedem Konto, auch auf privaten.
- Fertige Formulierungen zum Kopieren, für jeden Kanal und jede Sprache. Nicht nur im Profil und nicht in einem Schlagwort, das nur Eingeweihte verstehen.
- Niemand bewertet unsere eigenen Produkte, als wäre er ein Kunde, und niemand bittet Belegschaft oder Familie darum.
- *Dies ist meine eigene Meinung* ist nützlich, aber etwas anderes: Es sagt nicht, dass Sie hier arbeiten.
- Agenturen, Influencer und Menschen, die etwas umsonst bekamen, sind auch erfasst.
- Jemand sieht ab und zu nach, ob es getan wird, und Fehler werden offen richtiggestellt.

**Beruht auf** *Before Leaping: six steps* (niemand gibt sich falsch aus), *Columbus* (mit dem eigenen Namen unterschreiben statt mit dem der Firma). Zum Recht siehe zum Beispiel 16 CFR 255.5 und 465.5 (Vereinigte Staaten), den CAP Code und den Digital Markets, Competition and Consumers Act 2024 (Vereinigtes Königreich), Richtlinie 2005/29/EG (Europäische Union). Dieses Programm gibt keine Rechtsberatung.</translation>
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
   <translation>Wenn etwas größer wird, möchte niemand nach einer Telefonnummer suchen. Dieser Abschnitt ist eine Tabelle: *wenn* dies, *dann* das, und *wer*, der Reihe nach. Gelesen wird sie in Eile, von jemandem, der nervös ist. Halten Sie sie kurz.

**Wie es gut wird**

- Eine Handvoll Fälle, die man sofort erkennt.
- Für jeden: was zuerst zu tun ist, und was man lässt, bis jemand geantwortet hat.
- Zwei oder mehr Ansprechpersonen der Reihe nach, und als Rückhalt jemand, der immer erreichbar ist.
- Es sagt, nach wie vielen Minuten man die nächste Person versucht.
- Die Nummern wurden angerufen. Ein Datum sagt, wann.
- Wer zu früh anruft, wird gelobt, nicht ausgelacht.

**Beruht auf** *Platt* (Reaktionen von Kunden und Gemeinschaft können zusätzliche Zeit und Menschen verlangen; unvorhersehbare Gründe zu unerwarteten Zeiten), *Before Leaping: six steps* (der Ruf kann leiden), *Social Networking in the Enterprise* (manche werden gemein sein). Vergleichen Sie die Wenn-dann-wer-Tabellen und Anruflisten in veröffentlichten Richtlinien.</translation>
  </message>
  <message>
   <source>When something is taken down</source>
   <translation>Wenn etwas heruntergenommen wird</translation>
  </message>
  <message>
   <source>When speed matters more, such as in an emergency, and what is done afterwards.</source>
   <translation>Wann Tempo wichtiger ist, etwa in einem Notfall, und was danach geschieht.</translation>
  </message>
  <message>
   <source>When the organisation entered this phase.</source>
   <translation>Wann die Organisation in diese Phase kam.</translation>
  </message>
  <message>
   <source>When there is no news</source>
   <translation>Wenn es nichts Neues gibt</translation>
  </message>
  <message>
   <source>When they disagree</source>
   <translation>Wenn sie sich widersprechen</translation>
  </message>
  <message>
   <source>When we speak on public questions, elections and good causes, and what stays everybody’s own affair.</source>
   <translation>Wann wir uns zu öffentlichen Fragen, Wahlen und guten Zwecken äußern, und was die eigene Sache eines jeden bleibt.</translation>
  </message>
  <message>
   <source>When we step back</source>
   <translation>Wann wir zurückgehen</translation>
  </message>
  <message>
   <source>When we step back, in words</source>
   <translation>Wann wir zurückgehen, in Worten</translation>
  </message>
  <message>
   <source>When: schedule and surges</source>
   <translation>Wann: Zeitplan und Anstürme</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where a case says nothing else.</source>
   <translation>Wo ein Fall nichts anderes sagt.</translation>
  </message>
  <message>
   <source>Where a channel has no limit of its own.</source>
   <translation>Wo ein Kanal keine eigene Grenze hat.</translation>
  </message>
  <message>
   <source>Where a person needs protection and may use a work name, say so here.</source>
   <translation>Wo eine Person Schutz braucht und einen Arbeitsnamen verwenden darf, sagen Sie es hier.</translation>
  </message>
  <message>
   <source>Where a rule names a day.</source>
   <translation>Wo eine Regel einen Tag nennt.</translation>
  </message>
  <message>
   <source>Where and how it may appear.</source>
   <translation>Wo und wie es erscheinen darf.</translation>
  </message>
  <message>
   <source>Where and when they learn about this.</source>
   <translation>Wo und wann sie davon erfahren.</translation>
  </message>
  <message>
   <source>Where and why</source>
   <translation>Wo und warum</translation>
  </message>
  <message>
   <source>Where descriptions and subtitles are entered</source>
   <translation>Wo Beschreibungen und Untertitel eingegeben werden</translation>
  </message>
  <message>
   <source>Where generators may help, what must be labelled, who checks, and what never goes into them.</source>
   <translation>Wo KI-Werkzeuge helfen dürfen, was gekennzeichnet werden muss, wer kontrolliert und was nie hineinkommt.</translation>
  </message>
  <message>
   <source>Where it belongs</source>
   <translation>Wo es hingehört</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>Woher es kam</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <source>Where it counts</source>
   <translation>Wo es zählt</translation>
  </message>
  <message>
   <source>Where it follows from the fields of a section.</source>
   <translation>Wo es sich aus den Feldern eines Abschnitts ergibt.</translation>
  </message>
  <message>
   <source>Where it is not all the time.</source>
   <translation>Wo es nicht immer gilt.</translation>
  </message>
  <message>
   <source>Where it is used</source>
   <translation>Wo es verwendet wird</translation>
  </message>
  <message>
   <source>Where it is, in words or as a link.</source>
   <translation>Wo es ist, in Worten oder als Verweis.</translation>
  </message>
  <message>
   <source>Where it lies.</source>
   <translation>Wo es liegt.</translation>
  </message>
  <message>
   <source>Where it rests</source>
   <translation>Worauf es beruht</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Wo es steht</translation>
  </message>
  <message>
   <source>Where it was found. Left out, it counts everywhere.</source>
   <translation>Wo es gefunden wurde. Ausgelassen zählt es überall.</translation>
  </message>
  <message>
   <source>Where people are sent, and where the copy lies.</source>
   <translation>Wohin die Leute weitergeleitet werden, und wo die Kopie liegt.</translation>
  </message>
  <message>
   <source>Where people can ask again</source>
   <translation>Wo man noch einmal fragen kann</translation>
  </message>
  <message>
   <source>Where people meet us</source>
   <translation>Wo man uns begegnet</translation>
  </message>
  <message>
   <source>Where people outside can write if they want something removed.</source>
   <translation>Wohin Menschen von außen schreiben können, wenn etwas entfernt werden soll.</translation>
  </message>
  <message>
   <source>Where people read them before they write.</source>
   <translation>Wo man sie liest, bevor man schreibt.</translation>
  </message>
  <message>
   <source>Where people read what happens to their data here.</source>
   <translation>Wo man liest, was hier mit den eigenen Daten geschieht.</translation>
  </message>
  <message>
   <source>Where some posts are harder here than in the step before, say why.</source>
   <translation>Wo manche Beiträge hier schwerer sind als in der Stufe davor, warum das so ist.</translation>
  </message>
  <message>
   <source>Where somebody goes who loses this level.</source>
   <translation>Wohin jemand kommt, der diese Stufe verliert.</translation>
  </message>
  <message>
   <source>Where the account is approved once a year rather than each post.</source>
   <translation>Wo das Konto einmal im Jahr freigegeben wird statt jeder einzelne Beitrag.</translation>
  </message>
  <message>
   <source>Where the copy lies</source>
   <translation>Wo die Kopie liegt</translation>
  </message>
  <message>
   <source>Where the law asks for one. Ask whoever advises you.</source>
   <translation>Wo das Gesetz eine verlangt. Fragen Sie, wer Sie berät.</translation>
  </message>
  <message>
   <source>Where the law asks for one: consent, contract, legitimate interest and so on. Ask whoever advises you.</source>
   <translation>Wo das Gesetz eine verlangt: Einwilligung, Vertrag, berechtigtes Interesse und so weiter. Fragen Sie, wer Sie berät.</translation>
  </message>
  <message>
   <source>Where the notes are kept</source>
   <translation>Wo die Notizen liegen</translation>
  </message>
  <message>
   <source>Where the public holidays come from, such as Scotland or Bavaria.</source>
   <translation>Woher die Feiertage kommen, etwa Schottland oder Bayern.</translation>
  </message>
  <message>
   <source>Where the rules for name and logo are found.</source>
   <translation>Wo die Regeln für Name und Logo stehen.</translation>
  </message>
  <message>
   <source>Where the switch is</source>
   <translation>Wo der Schalter ist</translation>
  </message>
  <message>
   <source>Where the version in force is found</source>
   <translation>Wo die geltende Ausgabe steht</translation>
  </message>
  <message>
   <source>Where there are several, one of them counts.</source>
   <translation>Wo es mehrere gibt, zählt eine davon.</translation>
  </message>
  <message>
   <source>Where they already are</source>
   <translation>Wo sie schon sind</translation>
  </message>
  <message>
   <source>Where they are</source>
   <translation>Wo sie sind</translation>
  </message>
  <message>
   <source>Where they lie. Never write a code or a password here.</source>
   <translation>Wo sie liegen. Schreiben Sie hier nie einen Code oder ein Passwort hin.</translation>
  </message>
  <message>
   <source>Where they speak</source>
   <translation>Wo sie sprechen</translation>
  </message>
  <message>
   <source>Where they stand on the ladder in the approval workflow.</source>
   <translation>Wo sie auf der Leiter im Ablauf der Freigabe stehen.</translation>
  </message>
  <message>
   <source>Where this text stands.</source>
   <translation>Wo dieser Text steht.</translation>
  </message>
  <message>
   <source>Where to find the field, and what is missing.</source>
   <translation>Wo das Feld zu finden ist, und was fehlt.</translation>
  </message>
  <message>
   <source>Where we began</source>
   <translation>Wo wir begonnen haben</translation>
  </message>
  <message>
   <source>Where work and private life touch.</source>
   <translation>Wo sich Arbeit und Privatleben berühren.</translation>
  </message>
  <message>
   <source>Where you and your readers are</source>
   <translation>Wo Sie und Ihre Leser sind</translation>
  </message>
  <message>
   <source>Where you stand now.</source>
   <translation>Wo Sie jetzt stehen.</translation>
  </message>
  <message>
   <source>Where you want to be.</source>
   <translation>Wo Sie sein möchten.</translation>
  </message>
  <message>
   <source>Where, and with which words</source>
   <translation>Wo, und mit welchen Worten</translation>
  </message>
  <message>
   <source>Where, so that it is found again.</source>
   <translation>Wo, damit man es wiederfindet.</translation>
  </message>
  <message>
   <source>Where: people and places</source>
   <translation>Wo: Menschen und Orte</translation>
  </message>
  <message>
   <source>Wherever it is offered</source>
   <translation>Überall, wo es angeboten wird</translation>
  </message>
  <message>
   <source>Wherever people rate you. Places you did not open count too.</source>
   <translation>Überall, wo man Sie bewertet. Auch Orte, die Sie nicht eröffnet haben.</translation>
  </message>
  <message>
   <source>Wherever we can, somebody must be named who may.</source>
   <translation>Wo immer wir können, muss jemand genannt sein, der darf.</translation>
  </message>
  <message>
   <source>Whether we begin among ourselves or in public, for how long, and when we go further.</source>
   <translation>Ob wir unter uns oder öffentlich beginnen, wie lange, und wann wir weitergehen.</translation>
  </message>
  <message>
   <source>Which accounts</source>
   <translation>Welche Konten</translation>
  </message>
  <message>
   <source>Which check found it.</source>
   <translation>Welche Kontrolle es gefunden hat.</translation>
  </message>
  <message>
   <source>Which conflicts</source>
   <translation>Welche Konflikte</translation>
  </message>
  <message>
   <source>Which counts</source>
   <translation>Welches zählt</translation>
  </message>
  <message>
   <source>Which disclosure goes with such posts.</source>
   <translation>Welche Offenlegung zu solchen Beiträgen gehört.</translation>
  </message>
  <message>
   <source>Which hours the deadlines count in. Left out, every hour counts.</source>
   <translation>In welchen Stunden die Fristen zählen. Ausgelassen zählt jede Stunde.</translation>
  </message>
  <message>
   <source>Which jobs it helps.</source>
   <translation>Bei welchen Arbeiten es hilft.</translation>
  </message>
  <message>
   <source>Which of our people we meet in which place, how we know, and how places are added and left.</source>
   <translation>Wen von unseren Leuten wir an welchem Ort treffen, woran wir das erkennen, und wie Orte hinzukommen und verlassen werden.</translation>
  </message>
  <message>
   <source>Which of the six</source>
   <translation>Welcher der sechs</translation>
  </message>
  <message>
   <source>Which service</source>
   <translation>Welcher Dienst</translation>
  </message>
  <message>
   <source>Which service, where its figures come from, and what follows.</source>
   <translation>Welcher Dienst, woher seine Zahlen kommen und was daraus folgt.</translation>
  </message>
  <message>
   <source>Which services do our people use, and which do they not?</source>
   <translation>Welche Dienste nutzen unsere Leute, und welche nicht?</translation>
  </message>
  <message>
   <source>While people are away</source>
   <translation>Während man abwesend ist</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who adds a word when somebody asks for it.</source>
   <translation>Wer ein Wort hinzufügt, wenn jemand danach fragt.</translation>
  </message>
  <message>
   <source>Who and what for</source>
   <translation>Wer und wofür</translation>
  </message>
  <message>
   <source>Who and what these guidelines are for, on which accounts, in which places, and where they end.</source>
   <translation>Für wen und wofür diese Richtlinien sind, auf welchen Konten, an welchen Orten, und wo sie enden.</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>Wer und wann</translation>
  </message>
  <message>
   <source>Who answers first</source>
   <translation>Wer zuerst antwortet</translation>
  </message>
  <message>
   <source>Who answers instead</source>
   <translation>Wer stattdessen antwortet</translation>
  </message>
  <message>
   <source>Who answers meanwhile. Never the author of the post in question.</source>
   <translation>Wer inzwischen antwortet. Nie die Verfasser des betreffenden Beitrags.</translation>
  </message>
  <message>
   <source>Who answers which request, where you and the service decide together what happens with data of visitors.</source>
   <translation>Wer welche Anfrage beantwortet, wo Sie und der Dienst gemeinsam entscheiden, was mit den Daten der Besucher geschieht.</translation>
  </message>
  <message>
   <source>Who brings stories from each department.</source>
   <translation>Wer aus jeder Abteilung Geschichten bringt.</translation>
  </message>
  <message>
   <source>Who can be called when nobody expected it.</source>
   <translation>Wen man anrufen kann, wenn niemand damit gerechnet hat.</translation>
  </message>
  <message>
   <source>Who can sign in where</source>
   <translation>Wer sich wo anmelden kann</translation>
  </message>
  <message>
   <source>Who checks</source>
   <translation>Wer kontrolliert</translation>
  </message>
  <message>
   <source>Who comes back</source>
   <translation>Wer wiederkommt</translation>
  </message>
  <message>
   <source>Who confirms it. No steps: it happens by itself.</source>
   <translation>Wer es bestätigt. Keine Schritte: Es geschieht von selbst.</translation>
  </message>
  <message>
   <source>Who confirms the move. No steps: it happens by itself.</source>
   <translation>Wer den Wechsel bestätigt. Keine Schritte: Er geschieht von selbst.</translation>
  </message>
  <message>
   <source>Who contributes</source>
   <translation>Wer beiträgt</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>Wer entscheidet</translation>
  </message>
  <message>
   <source>Who decides about opening and closing channels.</source>
   <translation>Wer über das Eröffnen und Schließen von Kanälen entscheidet.</translation>
  </message>
  <message>
   <source>Who decides, and for how long</source>
   <translation>Wer entscheidet, und für wie lange</translation>
  </message>
  <message>
   <source>Who does duty where. An empty seat is written “??”.</source>
   <translation>Wer wo Dienst hat. Ein freier Platz wird „??“ geschrieben.</translation>
  </message>
  <message>
   <source>Who else speaks to our people, where and how, and what we learn from it.</source>
   <translation>Wer sonst zu unseren Leuten spricht, wo und wie, und was wir daraus lernen.</translation>
  </message>
  <message>
   <source>Who follows them</source>
   <translation>Wer sie befolgt</translation>
  </message>
  <message>
   <source>Who gave them the task formally.</source>
   <translation>Wer ihnen die Aufgabe förmlich gegeben hat.</translation>
  </message>
  <message>
   <source>Who hands over</source>
   <translation>Wer übergibt</translation>
  </message>
  <message>
   <source>Who hands over the right to agree.</source>
   <translation>Wer das Recht zuzustimmen übergibt.</translation>
  </message>
  <message>
   <source>Who has access is checked every</source>
   <translation>Wer Zugang hat, wird kontrolliert alle</translation>
  </message>
  <message>
   <source>Who helps when somebody is unsure or forgot.</source>
   <translation>Wer hilft, wenn jemand unsicher ist oder etwas vergessen hat.</translation>
  </message>
  <message>
   <source>Who holds the keys, how they are kept, and what happens when somebody leaves or a key is lost.</source>
   <translation>Wer die Schlüssel hat, wie sie verwahrt werden, und was geschieht, wenn jemand geht oder ein Schlüssel verloren geht.</translation>
  </message>
  <message>
   <source>Who holds which keys</source>
   <translation>Wer welche Schlüssel hat</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Wer gefragt wird</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Wer abwesend ist</translation>
  </message>
  <message>
   <source>Who is in charge when the first person is away.</source>
   <translation>Wer zuständig ist, wenn die erste Person abwesend ist.</translation>
  </message>
  <message>
   <source>Who is in it</source>
   <translation>Wer darin ist</translation>
  </message>
  <message>
   <source>Who is meant</source>
   <translation>Wer gemeint ist</translation>
  </message>
  <message>
   <source>Who is met where</source>
   <translation>Wer wo zu treffen ist</translation>
  </message>
  <message>
   <source>Who is not meant</source>
   <translation>Wer nicht gemeint ist</translation>
  </message>
  <message>
   <source>Who is on duty</source>
   <translation>Wer Dienst hat</translation>
  </message>
  <message>
   <source>Who is on duty in the evening and at weekends.</source>
   <translation>Wer abends und am Wochenende Dienst hat.</translation>
  </message>
  <message>
   <source>Who is told</source>
   <translation>Wer es erfährt</translation>
  </message>
  <message>
   <source>Who is told at once</source>
   <translation>Wer es sofort erfährt</translation>
  </message>
  <message>
   <source>Who knows about this and keeps it up to date.</source>
   <translation>Wer sich damit auskennt und es aktuell hält.</translation>
  </message>
  <message>
   <source>Who knows that they are it.</source>
   <translation>Wer weiß, dass er es ist.</translation>
  </message>
  <message>
   <source>Who looks after them: one of the people listed, or a name.</source>
   <translation>Wer sich um sie kümmert: eine der aufgeführten Personen oder ein Name.</translation>
  </message>
  <message>
   <source>Who makes our content</source>
   <translation>Wer unsere Inhalte macht</translation>
  </message>
  <message>
   <source>Who may answer for somebody else</source>
   <translation>Wer für jemand anderen antworten darf</translation>
  </message>
  <message>
   <source>Who may declare it</source>
   <translation>Wer es ausrufen darf</translation>
  </message>
  <message>
   <source>Who may end it</source>
   <translation>Wer es beenden darf</translation>
  </message>
  <message>
   <source>Who may join in</source>
   <translation>Wer mitmachen darf</translation>
  </message>
  <message>
   <source>Who may join in where, who looks after the conversation, and what they may do there.</source>
   <translation>Wer wo mitmachen darf, wer sich um das Gespräch kümmert und was man dort tun darf.</translation>
  </message>
  <message>
   <source>Who may post</source>
   <translation>Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>Who may take part, how it is decided, what becomes of the entries.</source>
   <translation>Wer teilnehmen darf, wie entschieden wird, was aus den Einsendungen wird.</translation>
  </message>
  <message>
   <source>Who may use it</source>
   <translation>Wer es nutzen darf</translation>
  </message>
  <message>
   <source>Who may use our name and logo, which accounts are really ours, and what to do about false ones.</source>
   <translation>Wer unseren Namen und unser Logo verwenden darf, welche Konten wirklich uns gehören, und was bei falschen zu tun ist.</translation>
  </message>
  <message>
   <source>Who notices when this goal is forgotten.</source>
   <translation>Wer merkt, wenn dieses Ziel vergessen wird.</translation>
  </message>
  <message>
   <source>Who reads along so that nothing is missed.</source>
   <translation>Wer mitliest, damit nichts übersehen wird.</translation>
  </message>
  <message>
   <source>Who says so, and how everybody learns of it.</source>
   <translation>Wer es sagt, und wie alle davon erfahren.</translation>
  </message>
  <message>
   <source>Who takes a handful of posts and looks.</source>
   <translation>Wer eine Handvoll Beiträge nimmt und nachsieht.</translation>
  </message>
  <message>
   <source>Who they are</source>
   <translation>Wer sie sind</translation>
  </message>
  <message>
   <source>Who tries it before everybody sees it, what has to be right first, and how we tell people.</source>
   <translation>Wer es ausprobiert, bevor alle es sehen, was zuerst stimmen muss, und wie wir es den Leuten sagen.</translation>
  </message>
  <message>
   <source>Who, when, why, with a copy.</source>
   <translation>Wer, wann, warum, mit einer Kopie.</translation>
  </message>
  <message>
   <source>Whoever decides says yes or no</source>
   <translation>Wer entscheidet, sagt ja oder nein</translation>
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
   <translation>Wer etwas von Ihnen bekommt und Sie lobt, muss es sagen, und Sie stehen mit dafür ein. Das gilt für ein berühmtes Gesicht und für die Nachbarin mit einer kostenlosen Probe. Dasselbe gilt für Wettbewerbe, bei denen das Lob die Teilnahme ist, und für Ihre eigenen Leute, die Bewertungen schreiben.

**Wie es gut wird**

- Schriftliche Bedingungen, bevor etwas verschickt wird: was sie bekommen, was sie wo sagen müssen, wer nachsieht, ob es getan wurde.
- Die Verbindung steht im Beitrag selbst, nahe am Anfang, in Worten, die jeder versteht. Die Kennzeichnung des Dienstes für bezahlte Inhalte wird zusätzlich verwendet, wo es eine gibt.
- Niemand kauft, tauscht oder erfindet Bewertungen, und niemand verbirgt die schlechten.
- Wettbewerbe haben Regeln, ein Ende, eine zweite Lesung durch die Rechtsabteilung und ein Schlagwort, das zeigt, dass der Beitrag eine Teilnahme war.
- Wenn *Sie* etwas empfehlen, erfahren Leser, ob Sie etwas dafür bekommen haben.

**Beruht auf** *Before Leaping: six steps* (man vertraut dem, was Kunden empfehlen) und auf Regeln wie 16 CFR 255 und 465 (Vereinigte Staaten; die Regel über Bewertungen gilt seit dem 21. Oktober 2024), dem Digital Markets, Competition and Consumers Act 2024 und dem CAP Code (Vereinigtes Königreich; seit dem 6. und 7. April 2025), Richtlinie 2005/29/EG (Europäische Union). Gesetze und Termine ändern sich: Lassen Sie sie nachschlagen, bevor Sie sich darauf verlassen. Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Whoever has asked</source>
   <translation>Wer gefragt hat</translation>
  </message>
  <message>
   <source>Whoever is in charge decides case by case</source>
   <translation>Wer zuständig ist, entscheidet von Fall zu Fall</translation>
  </message>
  <message>
   <source>Whoever posts for you speaks for you, in front of everybody. Choose people for how they write and what they know, not for the title on their door, and then give them the time and the backing to do it.

**What good looks like**

- Every voice is somebody inside who knows the work, has been asked formally, said yes, and been given time for it.
- Juniors and trainees learn alongside somebody; they are never alone with a channel. Agencies may draft, insiders speak.
- For each person it is written down what they may say without asking.
- Rules point to roles and groups, so that they stay right when people change.

**Rests on** *Platt* (not necessarily the highest titles; people who write well, with time in their schedules), *Making social networking work* (insiders are timely, natural and effective; tasked and willing), *Social Networking in the Enterprise* (more than one person, truly capable; never an assistant nobody prepared), *Columbus* (names rather than bylines; find the passionate ones and let them).</source>
   <translation>Wer für Sie veröffentlicht, spricht für Sie, vor allen. Wählen Sie Menschen danach aus, wie sie schreiben und was sie wissen, nicht nach dem Titel an ihrer Tür, und geben Sie ihnen dann die Zeit und den Rückhalt dafür.

**Wie es gut wird**

- Jede Stimme ist jemand aus dem Haus, der die Arbeit kennt, förmlich gefragt wurde, ja gesagt hat und Zeit dafür bekam.
- Neulinge und Auszubildende lernen an jemandes Seite; sie sind nie allein mit einem Kanal. Agenturen dürfen entwerfen, es sprechen Leute aus dem Haus.
- Für jede Person ist notiert, was sie ohne Frage sagen darf.
- Regeln verweisen auf Rollen und Gruppen, damit sie richtig bleiben, wenn Personen wechseln.

**Beruht auf** *Platt* (nicht unbedingt die höchsten Titel; Menschen, die gut schreiben und Zeit im Arbeitsplan haben), *Making social networking work* (Leute aus dem Haus sind schnell, natürlich und wirksam; beauftragt und willens), *Social Networking in the Enterprise* (mehr als eine Person, wirklich fähig; nie eine Hilfskraft, die niemand vorbereitet hat), *Columbus* (Namen statt Firmenzeilen; die Begeisterten finden und machen lassen).</translation>
  </message>
  <message>
   <source>Whoever takes it on until somebody is found.</source>
   <translation>Wer es übernimmt, bis jemand gefunden ist.</translation>
  </message>
  <message>
   <source>Whom</source>
   <translation>Wen</translation>
  </message>
  <message>
   <source>Whom the law limits, and how</source>
   <translation>Wen das Gesetz beschränkt, und wie</translation>
  </message>
  <message>
   <source>Whom they can talk to, and what they may always do.</source>
   <translation>Mit wem sie sprechen können, und was sie immer tun dürfen.</translation>
  </message>
  <message>
   <source>Whom to ask among us.</source>
   <translation>Wen man unter uns fragt.</translation>
  </message>
  <message>
   <source>Whom to call outside</source>
   <translation>Wen man draußen anruft</translation>
  </message>
  <message>
   <source>Whom to ring.</source>
   <translation>Wen man anruft.</translation>
  </message>
  <message>
   <source>Whom we ask for a review</source>
   <translation>Wen wir um eine Bewertung bitten</translation>
  </message>
  <message>
   <source>Whom we thought of</source>
   <translation>An wen wir gedacht haben</translation>
  </message>
  <message>
   <source>Whose computers hold what people write there.</source>
   <translation>Auf wessen Rechnern liegt, was dort geschrieben wird.</translation>
  </message>
  <message>
   <source>Whose consent for what</source>
   <translation>Wessen Einwilligung wofür</translation>
  </message>
  <message>
   <source>Whose content</source>
   <translation>Wessen Inhalt</translation>
  </message>
  <message>
   <source>Whose content it is</source>
   <translation>Wessen Inhalt es ist</translation>
  </message>
  <message>
   <source>Whose content, and what it takes</source>
   <translation>Wessen Inhalt, und was er braucht</translation>
  </message>
  <message>
   <source>Whose guidelines these are.</source>
   <translation>Wessen Richtlinien dies sind.</translation>
  </message>
  <message>
   <source>Whose picture, name or words we may show, on what footing, and how somebody gets out again.</source>
   <translation>Wessen Bild, Namen oder Worte wir zeigen dürfen, auf welcher Grundlage, und wie man wieder herauskommt.</translation>
  </message>
  <message>
   <source>Whose pictures, words and music we use, what permission each needs, and where we keep it.</source>
   <translation>Wessen Bilder, Worte und Musik wir nutzen, welche Erlaubnis jedes braucht, und wo wir sie aufbewahren.</translation>
  </message>
  <message>
   <source>Whose text this is, which version you are reading, since when it counts and when it is looked at again.</source>
   <translation>Wessen Text dies ist, welche Ausgabe Sie lesen, seit wann sie zählt und wann sie wieder angesehen wird.</translation>
  </message>
  <message>
   <source>Whose work it usually is; other people's work needs permission.</source>
   <translation>Wessen Werk es meist ist; das Werk anderer braucht eine Erlaubnis.</translation>
  </message>
  <message>
   <source>Whose, and who pays.</source>
   <translation>Wessen, und wer bezahlt.</translation>
  </message>
  <message>
   <source>Why it is all right here.</source>
   <translation>Warum hier alles in Ordnung ist.</translation>
  </message>
  <message>
   <source>Why it is not open to all</source>
   <translation>Warum es nicht allen offensteht</translation>
  </message>
  <message>
   <source>Why it is stricter for a while. Authors are shown this.</source>
   <translation>Warum es eine Zeit lang strenger ist. Verfasser bekommen dies gezeigt.</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Warum es sich nie lockert</translation>
  </message>
  <message>
   <source>Why not everybody</source>
   <translation>Warum nicht alle</translation>
  </message>
  <message>
   <source>Why not, or why not yet.</source>
   <translation>Warum nicht, oder warum noch nicht.</translation>
  </message>
  <message>
   <source>Why this way</source>
   <translation>Warum so</translation>
  </message>
  <message>
   <source>Why we are here</source>
   <translation>Warum wir hier sind</translation>
  </message>
  <message>
   <source>Why we are on social media, for whom, and how we shall know that it works.</source>
   <translation>Warum wir in sozialen Medien sind, für wen, und woran wir erkennen, dass es gelingt.</translation>
  </message>
  <message>
   <source>Why we look at them</source>
   <translation>Warum wir sie ansehen</translation>
  </message>
  <message>
   <source>Why we want to be there</source>
   <translation>Warum wir dort sein möchten</translation>
  </message>
  <message>
   <source>Wiki or knowledge base</source>
   <translation>Wiki oder Wissenssammlung</translation>
  </message>
  <message>
   <source>Wishes to take something down</source>
   <translation>Wünsche, etwas herunterzunehmen</translation>
  </message>
  <message>
   <source>Wishes to take something down go to</source>
   <translation>Wünsche, etwas herunterzunehmen, gehen an</translation>
  </message>
  <message>
   <source>With a company we pay</source>
   <translation>Bei einer Firma, die wir bezahlen</translation>
  </message>
  <message>
   <source>With a parent or guardian</source>
   <translation>Mit Eltern oder Sorgeberechtigten</translation>
  </message>
  <message>
   <source>With a reason and an end: an incident, the weeks before results, an election.</source>
   <translation>Mit Grund und Ende: ein Vorfall, die Wochen vor Ergebnissen, eine Wahl.</translation>
  </message>
  <message>
   <source>With an example or two.</source>
   <translation>Mit einem Beispiel oder zweien.</translation>
  </message>
  <message>
   <source>With the notice</source>
   <translation>Mit dem Hinweis</translation>
  </message>
  <message>
   <source>With the service</source>
   <translation>Beim Dienst</translation>
  </message>
  <message>
   <source>With time and some help</source>
   <translation>Mit Zeit und etwas Hilfe</translation>
  </message>
  <message>
   <source>With us at least, before speaking alone</source>
   <translation>Mindestens so lange bei uns, bevor sie allein sprechen</translation>
  </message>
  <message>
   <source>With us since</source>
   <translation>Bei uns seit</translation>
  </message>
  <message>
   <source>With what</source>
   <translation>Womit</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Innerhalb von</translation>
  </message>
  <message>
   <source>Within working hours</source>
   <translation>In der Arbeitszeit</translation>
  </message>
  <message>
   <source>Without examples nobody knows what is meant.</source>
   <translation>Ohne Beispiele weiß niemand, was gemeint ist.</translation>
  </message>
  <message>
   <source>Without names.</source>
   <translation>Ohne Namen.</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <source>Wording to use</source>
   <translation>Zu verwendender Wortlaut</translation>
  </message>
  <message>
   <source>Wordings</source>
   <translation>Formulierungen</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <source>Words and steps</source>
   <translation>Worte und Schritte</translation>
  </message>
  <message>
   <source>Words in a sentence, at most</source>
   <translation>Wörter in einem Satz, höchstens</translation>
  </message>
  <message>
   <source>Words of the notice</source>
   <translation>Worte des Hinweises</translation>
  </message>
  <message>
   <source>Words people can copy as they stand. One clear line beats a paragraph.</source>
   <translation>Worte, die man unverändert kopieren kann. Eine klare Zeile ist besser als ein Absatz.</translation>
  </message>
  <message>
   <source>Words ready to use</source>
   <translation>Worte, die bereitliegen</translation>
  </message>
  <message>
   <source>Words they use</source>
   <translation>Worte, die sie benutzen</translation>
  </message>
  <message>
   <source>Words to ask with</source>
   <translation>Worte zum Fragen</translation>
  </message>
  <message>
   <source>Words to copy</source>
   <translation>Worte zum Kopieren</translation>
  </message>
  <message>
   <source>Words with a meaning of their own in these guidelines, each explained once.</source>
   <translation>Wörter, die in diesen Richtlinien eine eigene Bedeutung haben, jedes einmal erklärt.</translation>
  </message>
  <message>
   <source>Work accounts of single people</source>
   <translation>Dienstliche Konten einzelner Personen</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Arbeitstage</translation>
  </message>
  <message>
   <source>Working hours</source>
   <translation>Arbeitszeiten</translation>
  </message>
  <message>
   <source>Works council or union agreement</source>
   <translation>Vereinbarung mit Betriebsrat oder Gewerkschaft</translation>
  </message>
  <message>
   <source>Works with children or shows them</source>
   <translation>Arbeitet mit Kindern oder zeigt sie</translation>
  </message>
  <message>
   <source>Works with influencers or paid partners</source>
   <translation>Arbeitet mit Influencern oder bezahlten Partnern</translation>
  </message>
  <message>
   <source>Works with what we have</source>
   <translation>Passt zu dem, was wir haben</translation>
  </message>
  <message>
   <source>Would I say this through a megaphone in the market square?</source>
   <translation>Würde ich das auf dem Marktplatz durch ein Megafon sagen?</translation>
  </message>
  <message>
   <source>Would rather not</source>
   <translation>Lieber nicht</translation>
  </message>
  <message>
   <source>Write drafts</source>
   <translation>Entwürfe schreiben</translation>
  </message>
  <message>
   <source>Writes easily and well</source>
   <translation>Schreibt leicht und gut</translation>
  </message>
  <message>
   <source>Writing and posting</source>
   <translation>Schreiben und veröffentlichen</translation>
  </message>
  <message>
   <source>Writing this week</source>
   <translation>Schreibt in dieser Woche</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yes, no, or it depends on what. Two sentences.</source>
   <translation>Ja, nein, oder je nachdem wovon. Zwei Sätze.</translation>
  </message>
  <message>
   <source>Yes, part of the guidelines</source>
   <translation>Ja, Teil der Richtlinien</translation>
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
   <translation>Sie können zuerst unter sich üben oder draußen in kleinem Rahmen beginnen. Im Haus zu üben ist sicher und zeigt, wer es gut kann; doch Orte nur für Kollegen schlafen oft nach ein paar Wochen ein. Welchen Weg Sie auch wählen, geben Sie ihm ein Ende, ein Lebenszeichen und eine Bedingung zum Weitergehen.

**Wie es gut wird**

- Der Weg ist gewählt und der Grund aufgeschrieben.
- Ein erster und ein letzter Tag. Ein Probelauf ohne Ende wird zur Gewohnheit oder vergessen.
- Eine Zahl von Beiträgen pro Woche, unter der Sie fragen, was nicht stimmt.
- Menschen, die sich als gut erweisen, werden notiert und eingeladen, weiterzugehen.
- Was es vorzeitig beendet, wenn es nicht gelingt, ist am Anfang vereinbart.

**Beruht auf** *Platt* (zuerst soziale Medien im Haus anbieten, mit einem Intranet zum Mitmachen; durch die Güte ihrer Teilnahme steigen manche nach oben; ein erster Schritt in der Öffentlichkeit ist auch möglich), *Social Networking in the Enterprise* (Netzwerke nur für Beschäftigte scheitern oft; nur gelegentlich genutzt, empfindet man sie als Hürde).</translation>
  </message>
  <message>
   <source>You hear back within</source>
   <translation>Sie hören von uns innerhalb von</translation>
  </message>
  <message>
   <source>You may</source>
   <translation>Sie dürfen</translation>
  </message>
  <message>
   <source>You plan for people you picture. This section replaces the picture by what they told you: nine short questions for each group, how actively they take part, and whether that matches who is on a service. The groups themselves are listed under *Purpose and goals*; here is what you know about them.

**What good looks like**

- The answers come from asking: ten short conversations beat a guess by ten colleagues.
- “We do not know” stands where you do not know.
- Age, sex and job title only as totals, from groups large enough that nobody can be picked out. Never about single people.
- You have compared the answers with who is really on the service before you choose it.

**Rests on** *Before Leaping: six steps* (nine questions to ask; creators, critics, collectors, joiners, spectators and inactives; compare with the people on the service), *Platt* (monitor where your customers go, which can mean asking them). Privacy law asks for the totals.</source>
   <translation>Sie planen für Menschen, von denen Sie sich ein Bild machen. Dieser Abschnitt ersetzt das Bild durch das, was sie Ihnen gesagt haben: neun kurze Fragen für jede Gruppe, wie aktiv sie mitmachen, und ob das zu denen passt, die auf einem Dienst sind. Die Gruppen selbst sind unter *Zweck und Ziele* aufgeführt; hier steht, was Sie über sie wissen.

**Wie es gut wird**

- Die Antworten kommen vom Fragen: Zehn kurze Gespräche sind besser als eine Vermutung von zehn Kollegen.
- „Wir wissen es nicht“ steht dort, wo Sie es nicht wissen.
- Alter, Geschlecht und Berufsbezeichnung nur als Summen, aus Gruppen, die so groß sind, dass niemand herauszufinden ist. Nie über einzelne Menschen.
- Sie haben die Antworten mit denen verglichen, die wirklich auf dem Dienst sind, bevor Sie ihn wählen.

**Beruht auf** *Before Leaping: six steps* (neun Fragen; Urheber, Kritiker, Sammler, Mitmachende, Zuschauer und Inaktive; mit den Menschen auf dem Dienst vergleichen), *Platt* (beobachten, wohin Ihre Kunden gehen, was heißen kann, sie zu fragen). Die Summen verlangt das Datenschutzrecht.</translation>
  </message>
  <message>
   <source>You see the text before it goes out</source>
   <translation>Sie sehen den Text, bevor er hinausgeht</translation>
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
   <translation>An Ihrem Namen erkennt man Sie, und mit ihm können sich andere für Sie ausgeben. Sagen Sie, wie die Konten heißen, wer das Logo wofür verwenden darf, und was geschieht, wenn Fremde es tun. Lassen Sie den Menschen die Freiheit, *über* Sie zu sprechen und zu sagen, wo sie arbeiten.

**Wie es gut wird**

- Eine Liste der Kontonamen, die Ihnen gehören, an einem Ort, an dem die Öffentlichkeit nachsehen kann.
- Für Name, Logo und Bilder: wer sie verwenden darf, wofür, und wo die Dateien liegen.
- Es sagt, was alle ohne Frage tun dürfen: ihren Arbeitgeber nennen, sich bei der Arbeit zeigen, über die Arbeit sprechen.
- Einem falschen Konto begegnet man mit vier Schritten und einem Namen, nicht mit Geschrei.
- Niemand wird gerügt, weil er das Logo verwendet, um über Lohn oder Arbeitsbedingungen zu sprechen.

**Beruht auf** *Before Leaping: six steps* (niemand gibt sich falsch aus; gestohlenes Eigentum; an jedem Berührungspunkt gleich), *Making social networking work* (sichtbar sein als die, die Sie sind). Ein pauschales Verbot von Logos oder Namen kann Äußerungen treffen, die das Gesetz schützt; siehe zum Beispiel Stericycle, 372 NLRB No. 113 (Vereinigte Staaten, 2023). Dieses Programm gibt keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Your name stands under it if you like</source>
   <translation>Ihr Name steht darunter, wenn Sie möchten</translation>
  </message>
  <message>
   <source>Your own pages alone are not enough.</source>
   <translation>Ihre eigenen Seiten allein genügen nicht.</translation>
  </message>
  <message>
   <source>a calendar listed under Approval workflow</source>
   <translation>ein Kalender, aufgeführt unter Ablauf der Freigabe</translation>
  </message>
  <message>
   <source>a channel is added or retired</source>
   <translation>ein Kanal kommt hinzu oder wird stillgelegt</translation>
  </message>
  <message>
   <source>a channel listed under Channels</source>
   <translation>ein Kanal, aufgeführt unter Kanäle</translation>
  </message>
  <message>
   <source>a clause of these guidelines</source>
   <translation>eine Klausel dieser Richtlinien</translation>
  </message>
  <message>
   <source>a comparison, such as is or at least</source>
   <translation>ein Vergleich, etwa ist oder mindestens</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>eine Bedingung</translation>
  </message>
  <message>
   <source>a contact listed under Escalation</source>
   <translation>eine Ansprechperson, aufgeführt unter Weiterleitung nach oben</translation>
  </message>
  <message>
   <source>a copy of what was there</source>
   <translation>eine Kopie dessen, was da war</translation>
  </message>
  <message>
   <source>a country or state, such as UK, EU, DE, US or US-CA</source>
   <translation>ein Land oder Staat, etwa UK, EU, DE, US oder US-CA</translation>
  </message>
  <message>
   <source>a course listed under Who may post</source>
   <translation>ein Kurs, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>a date as people write it, such as March 2020</source>
   <translation>ein Datum, wie man es schreibt, etwa März 2020</translation>
  </message>
  <message>
   <source>a date, and how it is written</source>
   <translation>ein Datum, und wie es geschrieben ist</translation>
  </message>
  <message>
   <source>a date, such as 2026-09-01</source>
   <translation>ein Datum, etwa 2026-09-01</translation>
  </message>
  <message>
   <source>a day of the week</source>
   <translation>ein Wochentag</translation>
  </message>
  <message>
   <source>a device is lost</source>
   <translation>ein Gerät geht verloren</translation>
  </message>
  <message>
   <source>a document listed under Related policies</source>
   <translation>ein Dokument, aufgeführt unter Verwandte Vorschriften</translation>
  </message>
  <message>
   <source>a first and a last day, either may be left out</source>
   <translation>ein erster und ein letzter Tag, jeder darf fehlen</translation>
  </message>
  <message>
   <source>a floor with a name, a condition and what always happens</source>
   <translation>eine Untergrenze mit Name, Bedingung und dem, was immer geschieht</translation>
  </message>
  <message>
   <source>a format this version knows</source>
   <translation>ein Format, das diese Version kennt</translation>
  </message>
  <message>
   <source>a goal listed under Purpose and goals</source>
   <translation>ein Ziel, aufgeführt unter Zweck und Ziele</translation>
  </message>
  <message>
   <source>a group, a role or a person</source>
   <translation>eine Gruppe, eine Rolle oder eine Person</translation>
  </message>
  <message>
   <source>a kind of post listed under Kinds of post</source>
   <translation>eine Art von Beitrag, aufgeführt unter Arten von Beiträgen</translation>
  </message>
  <message>
   <source>a language code, such as en or de-AT</source>
   <translation>ein Sprachkürzel, etwa en oder de-AT</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 weeks</source>
   <translation>eine Zeitdauer, etwa 48 Stunden oder 2 Wochen</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 working days</source>
   <translation>eine Zeitdauer, etwa 48 Stunden oder 2 Arbeitstage</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours, 14 days or 6 months</source>
   <translation>eine Zeitdauer, etwa 48 Stunden, 14 Tage oder 6 Monate</translation>
  </message>
  <message>
   <source>a level of access listed under Moderation and access</source>
   <translation>eine Stufe des Zugangs, aufgeführt unter Moderation und Zugang</translation>
  </message>
  <message>
   <source>a list of rules, the last of them for everything else</source>
   <translation>eine Liste von Regeln, die letzte für alles andere</translation>
  </message>
  <message>
   <source>a list of short entries</source>
   <translation>eine Liste kurzer Einträge</translation>
  </message>
  <message>
   <source>a list of what is never relaxed</source>
   <translation>eine Liste dessen, was nie gelockert wird</translation>
  </message>
  <message>
   <source>a list of what is stricter for a while</source>
   <translation>eine Liste dessen, was eine Zeit lang strenger ist</translation>
  </message>
  <message>
   <source>a list, one row each</source>
   <translation>eine Liste, je eine Zeile</translation>
  </message>
  <message>
   <source>a number from 1 to 5</source>
   <translation>eine Zahl von 1 bis 5</translation>
  </message>
  <message>
   <source>a number of people, a share, or everybody</source>
   <translation>eine Anzahl Personen, ein Anteil oder alle</translation>
  </message>
  <message>
   <source>a person listed under Who may post</source>
   <translation>eine Person, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>a phase listed under Approval workflow</source>
   <translation>eine Phase, aufgeführt unter Ablauf der Freigabe</translation>
  </message>
  <message>
   <source>a picture, or who can take one</source>
   <translation>ein Bild, oder wer eines machen kann</translation>
  </message>
  <message>
   <source>a platform or tool has changed</source>
   <translation>eine Plattform oder ein Werkzeug hat sich geändert</translation>
  </message>
  <message>
   <source>a post of theirs that we share</source>
   <translation>ein Beitrag von ihnen, den wir teilen</translation>
  </message>
  <message>
   <source>a reason, at least a few words</source>
   <translation>ein Grund, mindestens ein paar Worte</translation>
  </message>
  <message>
   <source>a role listed under Who may post</source>
   <translation>eine Rolle, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>a rule with a name, a condition and what happens then</source>
   <translation>eine Regel mit Name, Bedingung und dem, was dann geschieht</translation>
  </message>
  <message>
   <source>a second look and its result</source>
   <translation>ein zweiter Blick und sein Ergebnis</translation>
  </message>
  <message>
   <source>a section of these guidelines</source>
   <translation>ein Abschnitt dieser Richtlinien</translation>
  </message>
  <message>
   <source>a service listed under Choosing services</source>
   <translation>ein Dienst, aufgeführt unter Dienste auswählen</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.2 for one in five</source>
   <translation>ein Anteil zwischen 0 und 1, etwa 0.2 für einen von fünf</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.5 for half</source>
   <translation>ein Anteil zwischen 0 und 1, etwa 0.5 für die Hälfte</translation>
  </message>
  <message>
   <source>a short identity made by the program</source>
   <translation>eine kurze Kennung, vom Programm vergeben</translation>
  </message>
  <message>
   <source>a short line of text</source>
   <translation>eine kurze Zeile Text</translation>
  </message>
  <message>
   <source>a source listed under Content sources and rights</source>
   <translation>eine Quelle, aufgeführt unter Herkunft und Rechte der Inhalte</translation>
  </message>
  <message>
   <source>a step with somebody in it</source>
   <translation>ein Schritt, in dem jemand vorkommt</translation>
  </message>
  <message>
   <source>a tightening with a name, a reason and an end</source>
   <translation>eine Verschärfung mit Name, Grund und Ende</translation>
  </message>
  <message>
   <source>a time of day, such as 09:00</source>
   <translation>eine Uhrzeit, etwa 09:00</translation>
  </message>
  <message>
   <source>a time zone, such as Europe/London</source>
   <translation>eine Zeitzone, etwa Europe/London</translation>
  </message>
  <message>
   <source>a title</source>
   <translation>ein Titel</translation>
  </message>
  <message>
   <source>a trust level listed under Approval workflow</source>
   <translation>eine Vertrauensstufe, aufgeführt unter Ablauf der Freigabe</translation>
  </message>
  <message>
   <source>a value, or a list of values</source>
   <translation>ein Wert oder eine Liste von Werten</translation>
  </message>
  <message>
   <source>a web address, such as https://example.org/page</source>
   <translation>eine Webadresse, etwa https://example.org/page</translation>
  </message>
  <message>
   <source>a whole number from 0 to 100</source>
   <translation>eine ganze Zahl von 0 bis 100</translation>
  </message>
  <message>
   <source>a whole number from 0 to 5</source>
   <translation>eine ganze Zahl von 0 bis 5</translation>
  </message>
  <message>
   <source>a whole number from 1 to 4</source>
   <translation>eine ganze Zahl von 1 bis 4</translation>
  </message>
  <message>
   <source>a whole number, 0 or more</source>
   <translation>eine ganze Zahl, 0 oder mehr</translation>
  </message>
  <message>
   <source>a whole number, 1 or more</source>
   <translation>eine ganze Zahl, 1 oder mehr</translation>
  </message>
  <message>
   <source>a wording listed under Disclosure</source>
   <translation>eine Formulierung, aufgeführt unter Offenlegung</translation>
  </message>
  <message>
   <source>a yes of people shown</source>
   <translation>ein Ja der gezeigten Personen</translation>
  </message>
  <message>
   <source>advertise our jobs</source>
   <translation>unsere Stellen ausschreiben</translation>
  </message>
  <message>
   <source>age and sex of single people</source>
   <translation>Alter und Geschlecht einzelner Menschen</translation>
  </message>
  <message>
   <source>an agency’s contract ends</source>
   <translation>der Vertrag einer Agentur endet</translation>
  </message>
  <message>
   <source>an audience listed under Purpose and goals</source>
   <translation>eine Zielgruppe, aufgeführt unter Zweck und Ziele</translation>
  </message>
  <message>
   <source>an e-mail address, such as name@example.org</source>
   <translation>eine E-Mail-Adresse, etwa name@example.org</translation>
  </message>
  <message>
   <source>an incident level listed under Risks and crisis</source>
   <translation>eine Stufe des Vorfalls, aufgeführt unter Risiken und Krise</translation>
  </message>
  <message>
   <source>and again this long before</source>
   <translation>und noch einmal so lange vorher</translation>
  </message>
  <message>
   <source>and answered within</source>
   <translation>und beantwortet innerhalb von</translation>
  </message>
  <message>
   <source>and are answered within</source>
   <translation>und werden beantwortet innerhalb von</translation>
  </message>
  <message>
   <source>answer on our behalf as helpers</source>
   <translation>als Helfende in unserem Namen antworten</translation>
  </message>
  <message>
   <source>answer people</source>
   <translation>Menschen antworten</translation>
  </message>
  <message>
   <source>answer questions about us</source>
   <translation>Fragen über uns beantworten</translation>
  </message>
  <message>
   <source>answers about the organisation</source>
   <translation>Antworten über die Organisation</translation>
  </message>
  <message>
   <source>answers and comments in our name</source>
   <translation>Antworten und Kommentare in unserem Namen</translation>
  </message>
  <message>
   <source>anybody objects</source>
   <translation>jemand Einwände hat</translation>
  </message>
  <message>
   <source>anything about health</source>
   <translation>alles über Gesundheit</translation>
  </message>
  <message>
   <source>approval</source>
   <translation>Freigabe</translation>
  </message>
  <message>
   <source>apps and widgets</source>
   <translation>Apps und kleine Programme</translation>
  </message>
  <message>
   <source>ask a stand-in</source>
   <translation>eine Vertretung fragen</translation>
  </message>
  <message>
   <source>ask colleagues to show us somebody’s account</source>
   <translation>Kollegen bitten, uns jemandes Konto zu zeigen</translation>
  </message>
  <message>
   <source>ask for passwords of private accounts</source>
   <translation>nach Passwörtern privater Konten fragen</translation>
  </message>
  <message>
   <source>ask for private passwords</source>
   <translation>nach privaten Passwörtern fragen</translation>
  </message>
  <message>
   <source>ask somebody to open an account in front of us</source>
   <translation>jemanden bitten, vor uns ein Konto zu öffnen</translation>
  </message>
  <message>
   <source>ask the next in line as well</source>
   <translation>auch die Nächsten in der Reihe fragen</translation>
  </message>
  <message>
   <source>ask to be added as a friend or follower</source>
   <translation>darum bitten, als Freund oder Abonnent aufgenommen zu werden</translation>
  </message>
  <message>
   <source>at each new version</source>
   <translation>bei jeder neuen Ausgabe</translation>
  </message>
  <message>
   <source>at least one group, role or person</source>
   <translation>mindestens eine Gruppe, Rolle oder Person</translation>
  </message>
  <message>
   <source>at least two contacts listed under Escalation</source>
   <translation>mindestens zwei Ansprechpersonen, aufgeführt unter Weiterleitung nach oben</translation>
  </message>
  <message>
   <source>at least two people listed under Who may post</source>
   <translation>mindestens zwei Personen, aufgeführt unter Wer veröffentlichen darf</translation>
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
   <translation>bevor sie Zugang bekommen</translation>
  </message>
  <message>
   <source>belief</source>
   <translation>Weltanschauung</translation>
  </message>
  <message>
   <source>block</source>
   <translation>sperren</translation>
  </message>
  <message>
   <source>buy followers or likes</source>
   <translation>Abonnenten oder Gefällt-mir-Angaben kaufen</translation>
  </message>
  <message>
   <source>buy or swap reviews</source>
   <translation>Bewertungen kaufen oder tauschen</translation>
  </message>
  <message>
   <source>by when it matters</source>
   <translation>bis wann es wichtig ist</translation>
  </message>
  <message>
   <source>changing it</source>
   <translation>es ändern</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>close the conversation</source>
   <translation>das Gespräch schließen</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>kommentieren</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>comments by others</source>
   <translation>Kommentare anderer</translation>
  </message>
  <message>
   <source>content</source>
   <translation>Inhalt</translation>
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
   <translation>Verträge und Rechtsfragen</translation>
  </message>
  <message>
   <source>count who likes or shares us</source>
   <translation>zählen, wer uns mag oder teilt</translation>
  </message>
  <message>
   <source>countries or states, such as UK, EU, DE, US or US-CA</source>
   <translation>Länder oder Staaten, etwa UK, EU, DE, US oder US-CA</translation>
  </message>
  <message>
   <source>countries, such as UK, EU, DE, US or US-CA</source>
   <translation>Länder, etwa UK, EU, DE, US oder US-CA</translation>
  </message>
  <message>
   <source>data and pictures of colleagues</source>
   <translation>Daten und Bilder von Kollegen</translation>
  </message>
  <message>
   <source>date and time</source>
   <translation>Tag und Uhrzeit</translation>
  </message>
  <message>
   <source>dates, such as 2026-12-25</source>
   <translation>Daten, etwa 2026-12-25</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>days and hours</source>
   <translation>Tage und Stunden</translation>
  </message>
  <message>
   <source>days of the week</source>
   <translation>Wochentage</translation>
  </message>
  <message>
   <source>delegate</source>
   <translation>vertreten lassen</translation>
  </message>
  <message>
   <source>describe pictures for people who do not see them</source>
   <translation>Bilder für Menschen beschreiben, die sie nicht sehen</translation>
  </message>
  <message>
   <source>do any of this on your own account</source>
   <translation>etwas davon auf Ihrem eigenen Konto tun</translation>
  </message>
  <message>
   <source>draft texts</source>
   <translation>Texte entwerfen</translation>
  </message>
  <message>
   <source>draft, on trial or settled</source>
   <translation>Entwurf, auf Probe oder gefestigt</translation>
  </message>
  <message>
   <source>drop the request</source>
   <translation>die Anfrage fallen lassen</translation>
  </message>
  <message>
   <source>each word of a hashtag begins with a capital</source>
   <translation>jedes Wort eines Hashtags beginnt mit einem Großbuchstaben</translation>
  </message>
  <message>
   <source>earlier steps of the same rule</source>
   <translation>frühere Schritte derselben Regel</translation>
  </message>
  <message>
   <source>enough contrast, and never colour alone</source>
   <translation>genug Kontrast, und nie Farbe allein</translation>
  </message>
  <message>
   <source>escalate</source>
   <translation>nach oben weiterleiten</translation>
  </message>
  <message>
   <source>few emoji, at the end</source>
   <translation>wenige Emojis, am Ende</translation>
  </message>
  <message>
   <source>figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>film or sound</source>
   <translation>Film oder Ton</translation>
  </message>
  <message>
   <source>films carry subtitles a person has read</source>
   <translation>Filme tragen Untertitel, die ein Mensch gelesen hat</translation>
  </message>
  <message>
   <source>find ideas</source>
   <translation>Ideen finden</translation>
  </message>
  <message>
   <source>ge</source>
   <translation>ge</translation>
  </message>
  <message>
   <source>give something for a good review only</source>
   <translation>nur für gute Bewertungen etwas geben</translation>
  </message>
  <message>
   <source>go looking through private accounts</source>
   <translation>private Konten durchstöbern</translation>
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
   <translation>Führungskräfte ihre Teams um Bewertungen bitten lassen</translation>
  </message>
  <message>
   <source>health</source>
   <translation>Gesundheit</translation>
  </message>
  <message>
   <source>hide</source>
   <translation>verbergen</translation>
  </message>
  <message>
   <source>hide or report reviews because they are bad</source>
   <translation>Bewertungen verbergen oder melden, weil sie schlecht sind</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>hours a week, a whole number</source>
   <translation>Stunden pro Woche, eine ganze Zahl</translation>
  </message>
  <message>
   <source>hours and shifts</source>
   <translation>Arbeitszeiten und Schichten</translation>
  </message>
  <message>
   <source>how long we may show it</source>
   <translation>wie lange wir es zeigen dürfen</translation>
  </message>
  <message>
   <source>in</source>
   <translation>in</translation>
  </message>
  <message>
   <source>in each</source>
   <translation>in jedem</translation>
  </message>
  <message>
   <source>incidents</source>
   <translation>Vorfälle</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>enthält</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>enthält eines von</translation>
  </message>
  <message>
   <source>invent customers or quotes</source>
   <translation>Kunden oder Zitate erfinden</translation>
  </message>
  <message>
   <source>is</source>
   <translation>ist</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>ist mindestens</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>ist höchstens</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>ist weniger als</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>ist mehr als</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>ist nicht</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>ist eines von</translation>
  </message>
  <message>
   <source>it was sent or shown by mistake</source>
   <translation>es wurde versehentlich gesendet oder gezeigt</translation>
  </message>
  <message>
   <source>keep the post back</source>
   <translation>den Beitrag zurückhalten</translation>
  </message>
  <message>
   <source>keeping confidential what is listed as such</source>
   <translation>vertraulich halten, was als vertraulich aufgeführt ist</translation>
  </message>
  <message>
   <source>later changes</source>
   <translation>spätere Änderungen</translation>
  </message>
  <message>
   <source>le</source>
   <translation>le</translation>
  </message>
  <message>
   <source>let the post go out</source>
   <translation>den Beitrag hinauslassen</translation>
  </message>
  <message>
   <source>links say where they lead</source>
   <translation>Verweise sagen, wohin sie führen</translation>
  </message>
  <message>
   <source>look in secret</source>
   <translation>heimlich nachsehen</translation>
  </message>
  <message>
   <source>look into private accounts of applicants</source>
   <translation>private Konten von Bewerbern ansehen</translation>
  </message>
  <message>
   <source>lt</source>
   <translation>lt</translation>
  </message>
  <message>
   <source>mail signatures</source>
   <translation>E-Mail-Signaturen</translation>
  </message>
  <message>
   <source>make film</source>
   <translation>Film erstellen</translation>
  </message>
  <message>
   <source>make pictures</source>
   <translation>Bilder erstellen</translation>
  </message>
  <message>
   <source>make sound or voices</source>
   <translation>Ton oder Stimmen erstellen</translation>
  </message>
  <message>
   <source>make subtitles</source>
   <translation>Untertitel erstellen</translation>
  </message>
  <message>
   <source>maps and directories</source>
   <translation>Karten und Verzeichnisse</translation>
  </message>
  <message>
   <source>messages people sent us</source>
   <translation>Nachrichten, die man uns geschickt hat</translation>
  </message>
  <message>
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>most of them object</source>
   <translation>die meisten von ihnen Einwände haben</translation>
  </message>
  <message>
   <source>mute</source>
   <translation>stummschalten</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>names and data of customers</source>
   <translation>Namen und Daten von Kunden</translation>
  </message>
  <message>
   <source>names, or ?? where nobody is known yet</source>
   <translation>Namen, oder ?? wo noch niemand bekannt ist</translation>
  </message>
  <message>
   <source>naming the employer</source>
   <translation>den Arbeitgeber nennen</translation>
  </message>
  <message>
   <source>no ornamental letters</source>
   <translation>keine Zierschriften</translation>
  </message>
  <message>
   <source>not attacking or threatening colleagues</source>
   <translation>Kollegen nicht angreifen oder bedrohen</translation>
  </message>
  <message>
   <source>not speaking for us</source>
   <translation>nicht für uns sprechen</translation>
  </message>
  <message>
   <source>not using our mark as if you were us</source>
   <translation>unser Zeichen nicht so verwenden, als wären Sie wir</translation>
  </message>
  <message>
   <source>nothing flashes</source>
   <translation>nichts blinkt</translation>
  </message>
  <message>
   <source>nothing: it goes out whatever happens</source>
   <translation>nichts: Es geht hinaus, was immer geschieht</translation>
  </message>
  <message>
   <source>once a year</source>
   <translation>einmal im Jahr</translation>
  </message>
  <message>
   <source>one of the facts the program knows</source>
   <translation>eine der Tatsachen, die das Programm kennt</translation>
  </message>
  <message>
   <source>one or more audiences listed under Purpose and goals</source>
   <translation>eine oder mehrere Zielgruppen, aufgeführt unter Zweck und Ziele</translation>
  </message>
  <message>
   <source>one or more channels listed under Channels</source>
   <translation>ein oder mehrere Kanäle, aufgeführt unter Kanäle</translation>
  </message>
  <message>
   <source>one or more courses listed under Who may post</source>
   <translation>ein oder mehrere Kurse, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>one or more goals listed under Purpose and goals</source>
   <translation>ein oder mehrere Ziele, aufgeführt unter Zweck und Ziele</translation>
  </message>
  <message>
   <source>one or more kinds of post listed under Kinds of post</source>
   <translation>eine oder mehrere Arten von Beiträgen, aufgeführt unter Arten von Beiträgen</translation>
  </message>
  <message>
   <source>one or more of the choices offered</source>
   <translation>eine oder mehrere der angebotenen Möglichkeiten</translation>
  </message>
  <message>
   <source>one or more people listed under Who may post</source>
   <translation>eine oder mehrere Personen, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>one or more roles listed under Who may post</source>
   <translation>eine oder mehrere Rollen, aufgeführt unter Wer veröffentlichen darf</translation>
  </message>
  <message>
   <source>one or more sections of these guidelines</source>
   <translation>ein oder mehrere Abschnitte dieser Richtlinien</translation>
  </message>
  <message>
   <source>one or more sentences</source>
   <translation>ein oder mehrere Sätze</translation>
  </message>
  <message>
   <source>one or more values listed under Messages, topics and values</source>
   <translation>ein oder mehrere Werte, aufgeführt unter Botschaften, Themen und Werte</translation>
  </message>
  <message>
   <source>one or more wordings listed under Disclosure</source>
   <translation>eine oder mehrere Formulierungen, aufgeführt unter Offenlegung</translation>
  </message>
  <message>
   <source>one sentence of up to about 25 words</source>
   <translation>ein Satz von höchstens etwa 25 Wörtern</translation>
  </message>
  <message>
   <source>ordinary posts</source>
   <translation>gewöhnliche Beiträge</translation>
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
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>paid advertising</source>
   <translation>bezahlte Werbung</translation>
  </message>
  <message>
   <source>partners’ pages</source>
   <translation>Seiten von Partnern</translation>
  </message>
  <message>
   <source>passwords and keys</source>
   <translation>Passwörter und Schlüssel</translation>
  </message>
  <message>
   <source>pay</source>
   <translation>Lohn</translation>
  </message>
  <message>
   <source>pay and benefits</source>
   <translation>Lohn und Leistungen</translation>
  </message>
  <message>
   <source>people</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>pictures and film in full size</source>
   <translation>Bilder und Film in voller Größe</translation>
  </message>
  <message>
   <source>pictures carry a description</source>
   <translation>Bilder tragen eine Beschreibung</translation>
  </message>
  <message>
   <source>pictures, film and sound</source>
   <translation>Bilder, Film und Ton</translation>
  </message>
  <message>
   <source>pin an answer</source>
   <translation>eine Antwort anheften</translation>
  </message>
  <message>
   <source>plain sentences</source>
   <translation>einfache Sätze</translation>
  </message>
  <message>
   <source>political opinions</source>
   <translation>politische Meinungen</translation>
  </message>
  <message>
   <source>politics and public life</source>
   <translation>Politik und öffentliches Leben</translation>
  </message>
  <message>
   <source>politics, as a citizen</source>
   <translation>Politik, als Bürger</translation>
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
   <translation>Beiträge</translation>
  </message>
  <message>
   <source>praise or recommend something of ours</source>
   <translation>etwas von uns loben oder empfehlen</translation>
  </message>
  <message>
   <source>pretend to be somebody else to see something</source>
   <translation>sich als jemand anderes ausgeben, um etwas zu sehen</translation>
  </message>
  <message>
   <source>print</source>
   <translation>Druck</translation>
  </message>
  <message>
   <source>printed matter</source>
   <translation>Drucksachen</translation>
  </message>
  <message>
   <source>private accounts and passwords</source>
   <translation>private Konten und Passwörter</translation>
  </message>
  <message>
   <source>private messages</source>
   <translation>private Nachrichten</translation>
  </message>
  <message>
   <source>private messages in our name</source>
   <translation>private Nachrichten in unserem Namen</translation>
  </message>
  <message>
   <source>products and plans that are not public</source>
   <translation>Produkte und Pläne, die nicht öffentlich sind</translation>
  </message>
  <message>
   <source>profiles and their descriptions</source>
   <translation>Profile und ihre Beschreibungen</translation>
  </message>
  <message>
   <source>rate or review anything we sell</source>
   <translation>etwas bewerten, das wir verkaufen</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lesen</translation>
  </message>
  <message>
   <source>religion or belief</source>
   <translation>Religion oder Weltanschauung</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>entfernen</translation>
  </message>
  <message>
   <source>reporting wrongdoing</source>
   <translation>Fehlverhalten melden</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>running</source>
   <translation>Betrieb</translation>
  </message>
  <message>
   <source>say where they work</source>
   <translation>sagen, wo sie arbeiten</translation>
  </message>
  <message>
   <source>saying that you work here, when it is about us</source>
   <translation>sagen, dass Sie hier arbeiten, wenn es um uns geht</translation>
  </message>
  <message>
   <source>see what others do not</source>
   <translation>sehen, was andere nicht sehen</translation>
  </message>
  <message>
   <source>several people say the same</source>
   <translation>mehrere sagen dasselbe</translation>
  </message>
  <message>
   <source>sexuality</source>
   <translation>Sexualität</translation>
  </message>
  <message>
   <source>share files and pictures</source>
   <translation>Dateien und Bilder teilen</translation>
  </message>
  <message>
   <source>share our posts</source>
   <translation>unsere Beiträge teilen</translation>
  </message>
  <message>
   <source>shorten and simplify</source>
   <translation>kürzen und vereinfachen</translation>
  </message>
  <message>
   <source>show the logo where it is part of the scene</source>
   <translation>das Logo zeigen, wo es zur Szene gehört</translation>
  </message>
  <message>
   <source>show themselves at work and in work clothes</source>
   <translation>sich bei der Arbeit und in Arbeitskleidung zeigen</translation>
  </message>
  <message>
   <source>signs and vehicles</source>
   <translation>Schilder und Fahrzeuge</translation>
  </message>
  <message>
   <source>somebody who knew it leaves</source>
   <translation>jemand, der es kannte, geht</translation>
  </message>
  <message>
   <source>something big is about to be launched</source>
   <translation>etwas Großes steht bevor</translation>
  </message>
  <message>
   <source>something looks odd</source>
   <translation>etwas sieht seltsam aus</translation>
  </message>
  <message>
   <source>sound comes with a text</source>
   <translation>zum Ton gibt es einen Text</translation>
  </message>
  <message>
   <source>speak about competitors or our industry</source>
   <translation>über Mitbewerber oder unsere Branche sprechen</translation>
  </message>
  <message>
   <source>speak on public questions that touch our business</source>
   <translation>sich zu öffentlichen Fragen äußern, die unser Geschäft berühren</translation>
  </message>
  <message>
   <source>start a conversation</source>
   <translation>ein Gespräch beginnen</translation>
  </message>
  <message>
   <source>tag us</source>
   <translation>uns markieren</translation>
  </message>
  <message>
   <source>teaching and research</source>
   <translation>Lehre und Forschung</translation>
  </message>
  <message>
   <source>text stands as text, not as a picture</source>
   <translation>Text steht als Text da, nicht als Bild</translation>
  </message>
  <message>
   <source>that a post without the words comes down</source>
   <translation>dass ein Beitrag ohne diese Worte herunterkommt</translation>
  </message>
  <message>
   <source>that the service’s label is used</source>
   <translation>dass die Kennzeichnung des Dienstes verwendet wird</translation>
  </message>
  <message>
   <source>that they may say what they think</source>
   <translation>dass sie sagen dürfen, was sie denken</translation>
  </message>
  <message>
   <source>that what they say is true and can be shown</source>
   <translation>dass wahr ist, was sie sagen, und sich belegen lässt</translation>
  </message>
  <message>
   <source>the ground</source>
   <translation>der Anlass</translation>
  </message>
  <message>
   <source>the law has changed</source>
   <translation>das Gesetz hat sich geändert</translation>
  </message>
  <message>
   <source>the order of the sections</source>
   <translation>die Reihenfolge der Abschnitte</translation>
  </message>
  <message>
   <source>the organisation has changed</source>
   <translation>die Organisation hat sich geändert</translation>
  </message>
  <message>
   <source>the service reports a leak</source>
   <translation>der Dienst meldet ein Datenleck</translation>
  </message>
  <message>
   <source>the steps a post goes through</source>
   <translation>die Schritte, die ein Beitrag durchläuft</translation>
  </message>
  <message>
   <source>the words that show the tie, and where they stand</source>
   <translation>die Worte, die die Verbindung zeigen, und wo sie stehen</translation>
  </message>
  <message>
   <source>there was an incident</source>
   <translation>es gab einen Vorfall</translation>
  </message>
  <message>
   <source>translate</source>
   <translation>übersetzen</translation>
  </message>
  <message>
   <source>union membership</source>
   <translation>Mitgliedschaft in einer Gewerkschaft</translation>
  </message>
  <message>
   <source>unions, works councils and acting together</source>
   <translation>Gewerkschaften, Betriebsräte und gemeinsames Handeln</translation>
  </message>
  <message>
   <source>unions, works councils, acting together</source>
   <translation>Gewerkschaften, Betriebsräte, gemeinsames Handeln</translation>
  </message>
  <message>
   <source>unpublished figures</source>
   <translation>unveröffentlichte Zahlen</translation>
  </message>
  <message>
   <source>upkeep</source>
   <translation>Pflege</translation>
  </message>
  <message>
   <source>use our name when they speak about us</source>
   <translation>unseren Namen verwenden, wenn sie über uns sprechen</translation>
  </message>
  <message>
   <source>website</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>were paid, or given something, for it</source>
   <translation>dafür bezahlt wurden oder etwas bekommen haben</translation>
  </message>
  <message>
   <source>what follows from a mistake</source>
   <translation>was auf einen Fehler folgt</translation>
  </message>
  <message>
   <source>what happened, in two lines</source>
   <translation>was geschehen ist, in zwei Zeilen</translation>
  </message>
  <message>
   <source>what people may do</source>
   <translation>was man tun darf</translation>
  </message>
  <message>
   <source>what people must do</source>
   <translation>was man tun muss</translation>
  </message>
  <message>
   <source>what the law asks</source>
   <translation>was das Gesetz verlangt</translation>
  </message>
  <message>
   <source>what they get</source>
   <translation>was sie bekommen</translation>
  </message>
  <message>
   <source>what was removed, with the reason</source>
   <translation>was entfernt wurde, mit dem Grund</translation>
  </message>
  <message>
   <source>what we told the writer</source>
   <translation>was wir den Schreibenden gesagt haben</translation>
  </message>
  <message>
   <source>when a change touches duties, rights or consequences</source>
   <translation>wenn eine Änderung Pflichten, Rechte oder Folgen berührt</translation>
  </message>
  <message>
   <source>when they join</source>
   <translation>wenn sie anfangen</translation>
  </message>
  <message>
   <source>where they are</source>
   <translation>wo sie sind</translation>
  </message>
  <message>
   <source>whether the people shown agreed</source>
   <translation>ob die gezeigten Personen zugestimmt haben</translation>
  </message>
  <message>
   <source>which goal it serves</source>
   <translation>welchem Ziel es dient</translation>
  </message>
  <message>
   <source>who agreed, and when</source>
   <translation>wer zugestimmt hat, und wann</translation>
  </message>
  <message>
   <source>who confirmed these guidelines</source>
   <translation>wer diese Richtlinien bestätigt hat</translation>
  </message>
  <message>
   <source>who decided</source>
   <translation>wer entschieden hat</translation>
  </message>
  <message>
   <source>who is answerable</source>
   <translation>wer verantwortlich ist</translation>
  </message>
  <message>
   <source>who would like to know</source>
   <translation>wer es wissen möchte</translation>
  </message>
  <message>
   <source>whom readers can ask</source>
   <translation>wen Leser fragen können</translation>
  </message>
  <message>
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <source>words they said or wrote</source>
   <translation>Worte, die sie gesagt oder geschrieben haben</translation>
  </message>
  <message>
   <source>working conditions and safety</source>
   <translation>Arbeitsbedingungen und Sicherheit</translation>
  </message>
  <message>
   <source>working hours listed under Approval workflow</source>
   <translation>Arbeitszeiten, aufgeführt unter Ablauf der Freigabe</translation>
  </message>
  <message>
   <source>wrongdoing, to those who can stop it</source>
   <translation>Fehlverhalten, bei denen, die es beenden können</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>ja oder nein</translation>
  </message>
  <message>
   <source>yes, for the last rule only</source>
   <translation>ja, nur für die letzte Regel</translation>
  </message>
 </context>
 <context>
  <name>Labelled</name>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, erforderlich</translation>
  </message>
 </context>
 <context>
  <name>LastChanges</name>
  <message>
   <source>Beside each clause, who changed it last and when</source>
   <translation>Neben jeder Klausel, wer sie zuletzt geändert hat und wann</translation>
  </message>
  <message>
   <source>Press to see the story of this clause.</source>
   <translation>Drücken Sie, um die Geschichte dieser Klausel zu sehen.</translation>
  </message>
  <message>
   <source>Revision {0}, {1}</source>
   <translation>Fassung {0}, {1}</translation>
  </message>
  <message>
   <source>Who changed it</source>
   <translation>Wer geändert hat</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Warum: {0}</translation>
  </message>
  <message>
   <source>“{0}” was last changed by {1}</source>
   <translation>„{0}“ wurde zuletzt von {1} geändert</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 Fassung wartet auf Sie</translation>
  </message>
  <message>
   <source>1 task is overdue</source>
   <translation>1 Aufgabe ist überfällig</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Ein erster Entwurf aus ein paar Fragen</translation>
  </message>
  <message>
   <source>A key is made on this computer so that others can rely on your approval.</source>
   <translation>Auf diesem Rechner wird ein Schlüssel erstellt, damit sich andere auf Ihre Freigabe verlassen können.</translation>
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>So, wie es auf der ersten Seite steht.</translation>
  </message>
  <message>
   <source>As others read it in the history and on approvals.</source>
   <translation>So, wie andere ihn im Verlauf und bei Freigaben lesen.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Create guidelines</source>
   <translation>Richtlinien anlegen</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Entwurf aufbewahrt</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Ausgabe {0} in Kraft</translation>
  </message>
  <message>
   <source>Every paragraph is kept word for word; the document itself is not changed.</source>
   <translation>Jeder Absatz bleibt Wort für Wort erhalten; das Dokument selbst wird nicht geändert.</translation>
  </message>
  <message>
   <source>Everything can be changed later.</source>
   <translation>Alles lässt sich später ändern.</translation>
  </message>
  <message>
   <source>Fifteen plain questions, about five minutes. The draft fits your answers; every answer may be left open.</source>
   <translation>Fünfzehn einfache Fragen, etwa fünf Minuten. Der Entwurf richtet sich nach Ihren Antworten; jede Antwort darf offen bleiben.</translation>
  </message>
  <message>
   <source>First name and family name</source>
   <translation>Vor- und Nachname</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>For the library: small letters, digits and hyphens. It stays as it is.</source>
   <translation>Für die Bibliothek: Kleinbuchstaben, Ziffern und Bindestriche. Er bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Give the guidelines a title.</source>
   <translation>Geben Sie den Richtlinien einen Titel.</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Richtlinien</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import a document</source>
   <translation>Dokument importieren</translation>
  </message>
  <message>
   <source>Import a document…</source>
   <translation>Dokument importieren…</translation>
  </message>
  <message>
   <source>Import “{0}”</source>
   <translation>„{0}“ importieren</translation>
  </message>
  <message>
   <source>It moves to the trash folder of smguide with its draft and its whole history. Nothing is deleted.</source>
   <translation>Es kommt mit seinem Entwurf und seinem ganzen Verlauf in den Papierkorb von smguide. Nichts wird gelöscht.</translation>
  </message>
  <message>
   <source>Left out: {0}. {1}</source>
   <translation>Ausgelassen: {0}. {1}</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Making the sample…</source>
   <translation>Das Beispiel entsteht…</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <source>New guidelines</source>
   <translation>Neue Richtlinien</translation>
  </message>
  <message>
   <source>New guidelines…</source>
   <translation>Neue Richtlinien…</translation>
  </message>
  <message>
   <source>No guidelines here yet</source>
   <translation>Hier sind noch keine Richtlinien</translation>
  </message>
  <message>
   <source>Nothing of it is lost. It opens again once what is missing is installed.</source>
   <translation>Nichts davon ist verloren. Es öffnet sich wieder, sobald installiert ist, was fehlt.</translation>
  </message>
  <message>
   <source>Nothing yet. You add the sections you want, one by one.</source>
   <translation>Noch nichts. Sie fügen die gewünschten Abschnitte einzeln hinzu.</translation>
  </message>
  <message>
   <source>One name on each line</source>
   <translation>Ein Name in jeder Zeile</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>Protect the key with a passphrase…</source>
   <translation>Schlüssel mit einer Passphrase schützen…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Read the text…</source>
   <translation>Text lesen…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {0} from the library</source>
   <translation>{0} aus der Bibliothek entfernen</translation>
  </message>
  <message>
   <source>Remove “{0}” ({1}) from the library?</source>
   <translation>„{0}“ ({1}) aus der Bibliothek entfernen?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Reviewers approve each revision; you publish editions.</source>
   <translation>Prüfende geben jede Fassung frei; Sie veröffentlichen Ausgaben.</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Say who you are; it stands in the history.</source>
   <translation>Sagen Sie, wer Sie sind; es steht im Verlauf.</translation>
  </message>
  <message>
   <source>Say whose guidelines these are.</source>
   <translation>Sagen Sie, wessen Richtlinien dies sind.</translation>
  </message>
  <message>
   <source>Sections of the template</source>
   <translation>Abschnitte der Vorlage</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <source>Short name: {0}</source>
   <translation>Kurzname: {0}</translation>
  </message>
  <message>
   <source>Social Media Guidelines</source>
   <translation>Social-Media-Richtlinien</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Schritt {0} von {1}: {2}</translation>
  </message>
  <message>
   <source>Text documents {0}</source>
   <translation>Textdokumente {0}</translation>
  </message>
  <message>
   <source>Text of the template</source>
   <translation>Text der Vorlage</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>The sample is being made.</source>
   <translation>Das Beispiel wird angelegt.</translation>
  </message>
  <message>
   <source>The sample is yours to try things in; remove it when you are done. Your own guidelines will stand beside it.</source>
   <translation>Im Beispiel können Sie alles ausprobieren; entfernen Sie es, wenn Sie fertig sind. Ihre eigenen Richtlinien stehen daneben.</translation>
  </message>
  <message>
   <source>The sample shows a finished set: try everything there.</source>
   <translation>Das Beispiel zeigt fertige Richtlinien: Probieren Sie dort alles aus.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>What became of the document</source>
   <translation>Was aus dem Dokument wurde</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Was darin steht</translation>
  </message>
  <message>
   <source>What the sections are about</source>
   <translation>Wovon die Abschnitte handeln</translation>
  </message>
  <message>
   <source>What to begin with</source>
   <translation>Womit Sie beginnen</translation>
  </message>
  <message>
   <source>What your answers lead to. You see it grow while you answer.</source>
   <translation>Wozu Ihre Antworten führen. Sie sehen es wachsen, während Sie antworten.</translation>
  </message>
  <message>
   <source>What your draft will hold</source>
   <translation>Was Ihr Entwurf enthalten wird</translation>
  </message>
  <message>
   <source>What “{0}” is about</source>
   <translation>Wovon „{0}“ handelt</translation>
  </message>
  <message>
   <source>Whose guidelines they are</source>
   <translation>Wessen Richtlinien es sind</translation>
  </message>
  <message>
   <source>With a kind, a section gets its form and its checks. The words stay as they are. Suggestions come from the titles; change what does not fit.</source>
   <translation>Mit einer Art bekommt ein Abschnitt sein Formular und seine Kontrollen. Die Worte bleiben, wie sie sind. Vorschläge ergeben sich aus den Titeln; ändern Sie, was nicht passt.</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel dana@acme.example.</translation>
  </message>
  <message>
   <source>Write them section by section, with text to begin from.</source>
   <translation>Schreiben Sie Abschnitt für Abschnitt, mit Text zum Anfangen.</translation>
  </message>
  <message>
   <source>Written into the text of the template.</source>
   <translation>Wird in den Text der Vorlage eingesetzt.</translation>
  </message>
  <message>
   <source>Your address at work.</source>
   <translation>Ihre Adresse bei der Arbeit.</translation>
  </message>
  <message>
   <source>Your e-mail</source>
   <translation>Ihre E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Your guidelines are in the library.</source>
   <translation>Ihre Richtlinien sind in der Bibliothek.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>gespeichert {0} von {1}</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} Fassungen warten auf Sie</translation>
  </message>
  <message>
   <source>{0} tasks are overdue</source>
   <translation>{0} Aufgaben sind überfällig</translation>
  </message>
  <message>
   <source>{0} times, the first in line {1}</source>
   <translation>{0}-mal, zuerst in Zeile {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>“{0}” is in the trash.</source>
   <translation>„{0}“ ist im Papierkorb.</translation>
  </message>
  <message>
   <source>“{0}” is in your library</source>
   <translation>„{0}“ ist in Ihrer Bibliothek</translation>
  </message>
 </context>
 <context>
  <name>MainDialogs</name>
  <message>
   <source>It is in the draft. Save a revision to have it approved.</source>
   <translation>Es steht im Entwurf. Speichern Sie eine Fassung, um es freigeben zu lassen.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;Redo {0}</source>
   <translation>&amp;Wiederholen: {0}</translation>
  </message>
  <message>
   <source>&amp;Undo {0}</source>
   <translation>&amp;Rückgängig: {0}</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Beitrag prüfen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Veröffentlichen</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <source>The language changes when smguide is opened next.</source>
   <translation>Die Sprache wechselt, wenn smguide das nächste Mal geöffnet wird.</translation>
  </message>
  <message>
   <source>What you write is not translated.</source>
   <translation>Was Sie schreiben, wird nicht übersetzt.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>{0} wait for you</source>
   <translation>{0} warten auf Sie</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Something went wrong that smguide did not foresee</source>
   <translation>Etwas ging schief, womit smguide nicht gerechnet hat</translation>
  </message>
  <message>
   <source>What you typed is kept. You can go on; if it happens again, pass on the details.</source>
   <translation>Was Sie eingegeben haben, bleibt erhalten. Sie können weitermachen; wenn es wieder geschieht, geben Sie die Einzelheiten weiter.</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>heute {0}</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>gestern {0}</translation>
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <source>Approve again…</source>
   <translation>Wieder freigeben…</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Freigeben…</translation>
  </message>
  <message>
   <source>Ask again as it is…</source>
   <translation>So noch einmal bitten…</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Änderungen verlangen…</translation>
  </message>
  <message>
   <source>Ask for review of revision {0}…</source>
   <translation>Um Prüfung von Fassung {0} bitten…</translation>
  </message>
  <message>
   <source>Ask for review…</source>
   <translation>Um Prüfung bitten…</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Kommentieren…</translation>
  </message>
  <message>
   <source>More people, more time…</source>
   <translation>Mehr Leute, mehr Zeit…</translation>
  </message>
  <message>
   <source>More time, more people…</source>
   <translation>Mehr Zeit, mehr Leute…</translation>
  </message>
  <message>
   <source>Nobody approves what they wrote. In a very small team the rules of review can say that one person is enough; the record then says so.</source>
   <translation>Niemand gibt frei, was er selbst geschrieben hat. In einem sehr kleinen Team können die Regeln der Prüfung sagen, dass eine Person genügt; das steht dann im Verlauf.</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>Veröffentlichen…</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Ablehnen…</translation>
  </message>
  <message>
   <source>Revision {0} is newer.</source>
   <translation>Fassung {0} ist neuer.</translation>
  </message>
  <message>
   <source>Still right: confirm…</source>
   <translation>Noch richtig: bestätigen…</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Zurücknehmen…</translation>
  </message>
  <message>
   <source>You are {0}.</source>
   <translation>Sie sind {0}.</translation>
  </message>
  <message>
   <source>You can only read these.</source>
   <translation>Diese können Sie nur lesen.</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Add a section…</source>
   <translation>Abschnitt hinzufügen…</translation>
  </message>
  <message>
   <source>More for this section</source>
   <translation>Mehr zu diesem Abschnitt</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Abschnitt nach unten</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Abschnitt nach oben</translation>
  </message>
  <message>
   <source>No longer left out</source>
   <translation>Nicht mehr ausgelassen</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Abschnitt entfernen</translation>
  </message>
  <message>
   <source>Remove section and those below it</source>
   <translation>Abschnitt und alle darunter entfernen</translation>
  </message>
  <message>
   <source>Remove {0} sections</source>
   <translation>{0} Abschnitte entfernen</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Type to find a section; F2 renames it; Alt and the arrow keys move it.</source>
   <translation>Tippen Sie, um einen Abschnitt zu finden; F2 benennt ihn um; Alt und die Pfeiltasten verschieben ihn.</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>From {0}, revision {1}, until {2}, revision {3}</source>
   <translation>Von {0}, Fassung {1}, bis {2}, Fassung {3}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Textstellen</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>Die Richtlinien als Ganzes</translation>
  </message>
  <message>
   <source>There since {0}, revision {1}</source>
   <translation>Vorhanden seit {0}, Fassung {1}</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>taken out since, still in edition {0}, which is in force</source>
   <translation>seither entfernt, steht noch in Ausgabe {0}, die in Kraft ist</translation>
  </message>
 </context>
 <context>
  <name>Patterns</name>
  <message>
   <source>24 hours’ silence means yes</source>
   <translation>24 Stunden Schweigen heißt Ja</translation>
  </message>
  <message>
   <source>A desk for the first reading and somebody for the second; it may be the same desk if it has at least three people.</source>
   <translation>Ein Team für das erste Lesen und jemanden für das zweite; es darf dasselbe Team sein, wenn es mindestens drei Personen hat.</translation>
  </message>
  <message>
   <source>A desk of at least two people, and somebody who is asked when the desk does not answer.</source>
   <translation>Ein Team aus mindestens zwei Personen und jemanden, der gefragt wird, wenn das Team nicht antwortet.</translation>
  </message>
  <message>
   <source>A desk that everybody tells, and somebody for sensitive matters who says yes or no.</source>
   <translation>Ein Team, dem alle Bescheid geben, und jemanden, der bei heiklen Themen Ja oder Nein sagt.</translation>
  </message>
  <message>
   <source>A desk, somebody who is asked when it does not answer, and a record of the posts that were read.</source>
   <translation>Ein Team, jemanden, der gefragt wird, wenn es nicht antwortet, und ein Verzeichnis der gelesenen Beiträge.</translation>
  </message>
  <message>
   <source>A person or role permitted to approve, a desk, and somebody who declares a closed period. Ask your supervisor or counsel which rules hold for you.</source>
   <translation>Eine Person oder Rolle, die freigeben darf, ein Team und jemanden, der eine Sperrfrist ausruft. Fragen Sie Ihre Aufsicht oder Ihre Rechtsberatung, welche Regeln für Sie gelten.</translation>
  </message>
  <message>
   <source>A regulated firm</source>
   <translation>Ein beaufsichtigtes Unternehmen</translation>
  </message>
  <message>
   <source>Another group, or the same desk: it is always another person than the first.</source>
   <translation>Eine andere Gruppe oder dasselbe Team: Es ist immer eine andere Person als die erste.</translation>
  </message>
  <message>
   <source>Banks, brokers, insurers and others whose supervisor asks for approval and records.</source>
   <translation>Banken, Makler, Versicherer und andere, deren Aufsicht Freigaben und Aufzeichnungen verlangt.</translation>
  </message>
  <message>
   <source>Everyday posts go out at once, and one in five is read afterwards. Posts of medium risk are read by the desk first. Where the risk is high or the matter is sensitive, somebody who knows the subject agrees as well.</source>
   <translation>Alltägliche Beiträge gehen sofort hinaus, und jeder fünfte wird danach gelesen. Beiträge mit mittlerem Risiko liest zuerst das Team. Wo das Risiko hoch oder die Sache heikel ist, stimmt auch jemand zu, der sich auskennt.</translation>
  </message>
  <message>
   <source>Everything to one desk</source>
   <translation>Alles an ein Team</translation>
  </message>
  <message>
   <source>In a team that trusts one another and reads what it is sent: volunteers, associations, small firms.</source>
   <translation>In einem Team, das einander vertraut und liest, was es bekommt: Ehrenamtliche, Vereine, kleine Unternehmen.</translation>
  </message>
  <message>
   <source>Kinds of post with their risk, a desk, somebody for sensitive matters, and somebody who is asked when the desk does not answer.</source>
   <translation>Arten von Beiträgen mit ihrem Risiko, ein Team, jemanden für heikle Themen und jemanden, der gefragt wird, wenn das Team nicht antwortet.</translation>
  </message>
  <message>
   <source>Legal, for example. It comes on top of the desk and is never relaxed.</source>
   <translation>Zum Beispiel die Rechtsabteilung. Das kommt zum Team hinzu und lockert sich nie.</translation>
  </message>
  <message>
   <source>One process for everything: whatever is posted in your name, one other person from the same desk reads it first. It is easy to explain, it treats everybody alike, and it soon shows where your guidelines have gaps.</source>
   <translation>Ein Ablauf für alles: Was in Ihrem Namen veröffentlicht wird, liest zuerst eine andere Person aus demselben Team. Das ist leicht erklärt, behandelt alle gleich und zeigt bald, wo Ihre Richtlinien Lücken haben.</translation>
  </message>
  <message>
   <source>Only risky posts</source>
   <translation>Nur riskante Beiträge</translation>
  </message>
  <message>
   <source>Reads a share of what was said, afterwards.</source>
   <translation>Liest danach einen Teil dessen, was gesagt wurde.</translation>
  </message>
  <message>
   <source>Says yes before what is sensitive goes out. Silence never counts here.</source>
   <translation>Sagt Ja, bevor Heikles hinausgeht. Schweigen zählt hier nie.</translation>
  </message>
  <message>
   <source>The first ten posts</source>
   <translation>Die ersten zehn Beiträge</translation>
  </message>
  <message>
   <source>The first ten posts of every author are read beforehand. After ten that needed no correction, spread over at least 30 days, an author posts without waiting, and one post in five is read afterwards. An open incident brings the reading back.</source>
   <translation>Die ersten zehn Beiträge jeder Person werden vorab gelesen. Nach zehn ohne Korrektur, verteilt über mindestens 30 Tage, veröffentlicht sie ohne Warten, und jeder fünfte Beitrag wird danach gelesen. Ein offener Vorfall bringt das Lesen zurück.</translation>
  </message>
  <message>
   <source>The person or role with the qualification that your supervisor asks for.</source>
   <translation>Die Person oder Rolle mit der Befähigung, die Ihre Aufsicht verlangt.</translation>
  </message>
  <message>
   <source>Two different people read every post before it goes out, one after the other, and neither of them wrote it. Each answers within half a working day, so a post waits a day at most.</source>
   <translation>Zwei verschiedene Personen lesen jeden Beitrag nacheinander, bevor er hinausgeht, und keine von beiden hat ihn geschrieben. Jede antwortet innerhalb eines halben Arbeitstags; so wartet ein Beitrag höchstens einen Tag.</translation>
  </message>
  <message>
   <source>Two pairs of eyes</source>
   <translation>Vier Augen</translation>
  </message>
  <message>
   <source>Usually a group of at least two people, so that nobody waits for one.</source>
   <translation>Meist eine Gruppe aus mindestens zwei Personen, damit niemand auf eine einzige wartet.</translation>
  </message>
  <message>
   <source>Usually management or counsel.</source>
   <translation>Meist die Leitung oder die Rechtsberatung.</translation>
  </message>
  <message>
   <source>Usually the person or role that looks after social media.</source>
   <translation>Meist die Person oder Rolle, die sich um soziale Medien kümmert.</translation>
  </message>
  <message>
   <source>What is prepared in advance is approved before use by somebody who is permitted to approve it. Conversations go out at once and are supervised afterwards, like letters. The first year is read completely. In a closed period before results, only answers of low risk go out. Everything is kept for years.</source>
   <translation>Was vorbereitet wird, gibt vor der Verwendung jemand frei, der das darf. Gespräche gehen sofort hinaus und werden danach überwacht, wie Briefe. Das erste Jahr wird vollständig gelesen. In einer Sperrfrist vor Ergebnissen gehen nur Antworten mit geringem Risiko hinaus. Alles wird jahrelang aufbewahrt.</translation>
  </message>
  <message>
   <source>When a wrong word costs a lot: public bodies, health, a firm in the news.</source>
   <translation>Wenn ein falsches Wort viel kostet: Behörden, Gesundheit, ein Unternehmen in den Schlagzeilen.</translation>
  </message>
  <message>
   <source>When many colleagues are to post and you want them to grow into it.</source>
   <translation>Wenn viele Kolleginnen und Kollegen veröffentlichen sollen und hineinwachsen dürfen.</translation>
  </message>
  <message>
   <source>When no rule asks it of you: this is more than most organisations need.</source>
   <translation>Wenn keine Vorschrift es von Ihnen verlangt: Das ist mehr, als die meisten brauchen.</translation>
  </message>
  <message>
   <source>When nobody keeps count of the posts that were read: authors are then read first for ever.</source>
   <translation>Wenn niemand die gelesenen Beiträge zählt: Dann wird für immer vorab gelesen.</translation>
  </message>
  <message>
   <source>When only three or four people are there to write and to read, or when people wait for answers within minutes.</source>
   <translation>Wenn nur drei oder vier Personen schreiben und lesen oder wenn Menschen binnen Minuten auf Antworten warten.</translation>
  </message>
  <message>
   <source>When several posts a day must go out within minutes, or when the desk is one person alone.</source>
   <translation>Wenn täglich mehrere Beiträge binnen Minuten hinausmüssen oder das Team nur aus einer Person besteht.</translation>
  </message>
  <message>
   <source>When you begin, after an incident, or while many new people start to post.</source>
   <translation>Am Anfang, nach einem Vorfall oder solange viele Neue zu veröffentlichen beginnen.</translation>
  </message>
  <message>
   <source>When your kinds of post have a risk, and everyday posts have gone well for some months.</source>
   <translation>Wenn Ihre Arten von Beiträgen ein Risiko haben und Alltägliches seit einigen Monaten gut geht.</translation>
  </message>
  <message>
   <source>Where the law asks that somebody agrees, or where posts are urgent.</source>
   <translation>Wo das Gesetz eine Zustimmung verlangt oder Beiträge eilig sind.</translation>
  </message>
  <message>
   <source>While nobody has said yet which kinds of post are risky: posts without a risk are then all read first.</source>
   <translation>Solange niemand gesagt hat, welche Arten von Beiträgen riskant sind: Beiträge ohne Risikoangabe werden dann alle zuerst gelesen.</translation>
  </message>
  <message>
   <source>Who declares and ends a closed period</source>
   <translation>Wer eine Sperrfrist ausruft und beendet</translation>
  </message>
  <message>
   <source>Who is asked if nobody answers</source>
   <translation>Wer gefragt wird, wenn niemand antwortet</translation>
  </message>
  <message>
   <source>Who is permitted to approve</source>
   <translation>Wer freigeben darf</translation>
  </message>
  <message>
   <source>Who is told, and may object</source>
   <translation>Wer Bescheid bekommt und widersprechen darf</translation>
  </message>
  <message>
   <source>Who knows the sensitive matters</source>
   <translation>Wer sich mit Heiklem auskennt</translation>
  </message>
  <message>
   <source>Who reads first</source>
   <translation>Wer zuerst liest</translation>
  </message>
  <message>
   <source>Who reads posts first</source>
   <translation>Wer Beiträge vorab liest</translation>
  </message>
  <message>
   <source>Who reads second</source>
   <translation>Wer als Zweites liest</translation>
  </message>
  <message>
   <source>Who supervises conversations</source>
   <translation>Wer Gespräche überwacht</translation>
  </message>
  <message>
   <source>Whoever wants to post tells the desk. If nobody objects within 24 hours, the post goes out; one yes is enough to send it sooner. What is new, risky or sensitive needs a spoken yes: silence does not count there.</source>
   <translation>Wer veröffentlichen will, gibt dem Team Bescheid. Widerspricht binnen 24 Stunden niemand, geht der Beitrag hinaus; ein Ja genügt, damit er früher hinausgeht. Was neu, riskant oder heikel ist, braucht ein ausgesprochenes Ja: Schweigen zählt dort nicht.</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Also for {0}</source>
   <translation>Auch für {0}</translation>
  </message>
  <message>
   <source>{0} stands in</source>
   <translation>{0} vertritt</translation>
  </message>
  <message>
   <source>{0}; the text has changed since</source>
   <translation>{0}; der Text ist seither anders</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Nothing is called so.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <source>Part of the name</source>
   <translation>Teil des Namens</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>1 agrees</source>
   <translation>1 stimmt zu</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Anybody</source>
   <translation>Irgendjemand</translation>
  </message>
  <message>
   <source>As a table</source>
   <translation>Als Tabelle</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Wie es ist</translation>
  </message>
  <message>
   <source>As soon as there are kinds of post and channels, every answer stands here.</source>
   <translation>Sobald es Arten von Beiträgen und Kanäle gibt, steht hier jede Antwort.</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Weil</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Down to {0}</source>
   <translation>Hinab zu {0}</translation>
  </message>
  <message>
   <source>Drawing, sharp at any size (SVG)…</source>
   <translation>Zeichnung, scharf in jeder Größe (SVG)…</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>In full</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <source>It runs out after {0}.</source>
   <translation>Sie läuft nach {0} ab.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Art des Beitrags</translation>
  </message>
  <message>
   <source>Kinds of post and channels</source>
   <translation>Arten von Beiträgen und Kanäle</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Matrix of answers</source>
   <translation>Übersicht der Antworten</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>No way down is written.</source>
   <translation>Kein Weg hinab ist beschrieben.</translation>
  </message>
  <message>
   <source>No way up is written.</source>
   <translation>Kein Weg hinauf ist beschrieben.</translation>
  </message>
  <message>
   <source>Not listed, so it waited.</source>
   <translation>Nicht aufgeführt, also wartete es.</translation>
  </message>
  <message>
   <source>Not listed, so it waits.</source>
   <translation>Nicht aufgeführt, also wartet es.</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing changes by itself in this time.</source>
   <translation>In dieser Zeit ändert sich nichts von selbst.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture for messages and slides (PNG)…</source>
   <translation>Bild für Nachrichten und Folien (PNG)…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures: {0}</source>
   <translation>Bilder: {0}</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Als Bild speichern</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>Saved as “{0}”.</source>
   <translation>Als „{0}“ gespeichert.</translation>
  </message>
  <message>
   <source>T</source>
   <translation>M</translation>
  </message>
  <message>
   <source>The arrow keys go from answer to answer.</source>
   <translation>Die Pfeiltasten gehen von Antwort zu Antwort.</translation>
  </message>
  <message>
   <source>The edition in force</source>
   <translation>Die Ausgabe in Kraft</translation>
  </message>
  <message>
   <source>The picture could not be saved there. Choose another folder.</source>
   <translation>Das Bild konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There are no trust levels yet. With levels, people who post well need less approval with time. Add them under “Trust levels” in the approval workflow.</source>
   <translation>Es gibt noch keine Vertrauensstufen. Mit Stufen brauchen Personen, die gut veröffentlichen, mit der Zeit weniger Freigaben. Fügen Sie sie unter „Vertrauensstufen“ im Ablauf der Freigabe hinzu.</translation>
  </message>
  <message>
   <source>Today, as things stand</source>
   <translation>Heute, wie es jetzt ist</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Vertrauensleiter</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Vertrauensstufe</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Hinauf zu {0}</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Way down from it</source>
   <translation>Weg von ihr hinab</translation>
  </message>
  <message>
   <source>Way up to it</source>
   <translation>Weg zu ihr hinauf</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What changes by itself, if the guidelines stay as they are and nothing happens.</source>
   <translation>Was sich von selbst ändert, wenn die Richtlinien bleiben, wie sie sind, und nichts vorfällt.</translation>
  </message>
  <message>
   <source>What relaxes when</source>
   <translation>Was sich wann lockert</translation>
  </message>
  <message>
   <source>What relaxes when: {0}</source>
   <translation>Was sich wann lockert: {0}</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who may post what</source>
   <translation>Wer was veröffentlichen darf</translation>
  </message>
  <message>
   <source>as strict, but not the same</source>
   <translation>gleich streng, aber nicht dasselbe</translation>
  </message>
  <message>
   <source>before: {0}</source>
   <translation>vorher: {0}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>free: may be posted at once</source>
   <translation>frei: darf sofort veröffentlicht werden</translation>
  </message>
  <message>
   <source>freer than before</source>
   <translation>freier als vorher</translation>
  </message>
  <message>
   <source>freer: {0}, before: {1}</source>
   <translation>freier: {0}, vorher: {1}</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>nicht hier</translation>
  </message>
  <message>
   <source>not here: this is not posted there</source>
   <translation>nicht hier: das wird dort nicht veröffentlicht</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>nicht aufgeführt</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <source>one person has to agree</source>
   <translation>eine Person muss zustimmen</translation>
  </message>
  <message>
   <source>other: {0}, before: {1}</source>
   <translation>anders: {0}, vorher: {1}</translation>
  </message>
  <message>
   <source>stricter than before</source>
   <translation>strenger als vorher</translation>
  </message>
  <message>
   <source>stricter: {0}, before: {1}</source>
   <translation>strenger: {0}, vorher: {1}</translation>
  </message>
  <message>
   <source>told</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>told: somebody is told, nobody has to agree</source>
   <translation>Meldung: jemand erfährt davon, niemand muss zustimmen</translation>
  </message>
  <message>
   <source>two or more have to agree</source>
   <translation>zwei oder mehr müssen zustimmen</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>waits until somebody decides</source>
   <translation>wartet, bis jemand entscheidet</translation>
  </message>
  <message>
   <source>without a mark: as before</source>
   <translation>ohne Zeichen: wie vorher</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} stimmen zu</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} auf {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} Personen</translation>
  </message>
  <message>
   <source>{0}, as a table</source>
   <translation>{0}, als Tabelle</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <translation>{0}, wie vorher</translation>
  </message>
  <message>
   <source>{0}, compared with: {1}</source>
   <translation>{0}, verglichen mit: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} Before: {2}</source>
   <translation>{0}: {1} Vorher: {2}</translation>
  </message>
  <message>
   <source>▴ stricter</source>
   <translation>▴ strenger</translation>
  </message>
  <message>
   <source>▾ freer</source>
   <translation>▾ freier</translation>
  </message>
  <message>
   <source>◆ other</source>
   <translation>◆ anders</translation>
  </message>
  <message>
   <source>◇ to be decided</source>
   <translation>◇ zu entscheiden</translation>
  </message>
 </context>
 <context>
  <name>Posts</name>
  <message>
   <source>1 post</source>
   <translation>1 Beitrag</translation>
  </message>
  <message>
   <source>1 post was recorded.</source>
   <translation>1 Beitrag wurde eingetragen.</translation>
  </message>
  <message>
   <source>1 row was not taken. Correct it, and bring the table in again.</source>
   <translation>1 Zeile wurde nicht übernommen. Berichtigen Sie sie, und bringen Sie die Tabelle noch einmal ein.</translation>
  </message>
  <message>
   <source>1 was on record already and is not counted twice.</source>
   <translation>1 war schon eingetragen und zählt nicht doppelt.</translation>
  </message>
  <message>
   <source>Add a post</source>
   <translation>Beitrag eintragen</translation>
  </message>
  <message>
   <source>Add a post…</source>
   <translation>Beitrag eintragen…</translation>
  </message>
  <message>
   <source>And {0} more rows. Correct these first, and bring the table in again.</source>
   <translation>Und {0} weitere Zeilen. Berichtigen Sie zuerst diese, und bringen Sie die Tabelle noch einmal ein.</translation>
  </message>
  <message>
   <source>And {0} more who could not move on yet.</source>
   <translation>Und {0} weitere, die noch nicht weiterkommen.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <source>Approved after a correction</source>
   <translation>Nach einer Berichtigung freigegeben</translation>
  </message>
  <message>
   <source>Back to the posts</source>
   <translation>Zurück zu den Beiträgen</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Einbringen</translation>
  </message>
  <message>
   <source>Bring in a table</source>
   <translation>Tabelle einbringen</translation>
  </message>
  <message>
   <source>Bring in a table…</source>
   <translation>Tabelle einbringen…</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Wählen Sie aus der Liste.</translation>
  </message>
  <message>
   <source>Choose the table…</source>
   <translation>Tabelle wählen…</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Wählen oder einen Namen eingeben</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Columns that were left out: {0}.</source>
   <translation>Ausgelassene Spalten: {0}.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Entschieden am</translation>
  </message>
  <message>
   <source>Everything that “{0}” asks for is so.</source>
   <translation>Alles, was „{0}“ verlangt, ist erfüllt.</translation>
  </message>
  <message>
   <source>Free: nobody had to read it beforehand</source>
   <translation>Frei: niemand musste ihn vorab lesen</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>Von „{0}“ zu „{1}“</translation>
  </message>
  <message>
   <source>How it was settled</source>
   <translation>Wie er erledigt wurde</translation>
  </message>
  <message>
   <source>In the approval workflow the draft will say: the phase we are in is “{0}”, since this day.</source>
   <translation>Im Ablauf der Freigabe sagt der Entwurf dann: Die Phase, in der wir sind, ist „{0}“, seit diesem Tag.</translation>
  </message>
  <message>
   <source>In “Who may post” the draft will say: {0}, trust level “{1}”, since this day.</source>
   <translation>Unter „Wer veröffentlichen darf“ sagt der Entwurf dann: {0}, Vertrauensstufe „{1}“, seit diesem Tag.</translation>
  </message>
  <message>
   <source>Incident</source>
   <translation>Vorfall</translation>
  </message>
  <message>
   <source>Incident of {0}: {1}</source>
   <translation>Vorfall vom {0}: {1}</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Art des Beitrags</translation>
  </message>
  <message>
   <source>Levels of people</source>
   <translation>Stufen der Personen</translation>
  </message>
  <message>
   <source>List people under “Who may post”, channels and kinds of post in the guidelines first: posts are recorded by these names.</source>
   <translation>Führen Sie zuerst Personen unter „Wer veröffentlichen darf“ sowie Kanäle und Arten von Beiträgen in den Richtlinien auf: Unter diesen Namen werden Beiträge eingetragen.</translation>
  </message>
  <message>
   <source>No file is chosen yet.</source>
   <translation>Noch ist keine Datei gewählt.</translation>
  </message>
  <message>
   <source>No post is on record yet</source>
   <translation>Noch ist kein Beitrag eingetragen</translation>
  </message>
  <message>
   <source>No post was recorded.</source>
   <translation>Kein Beitrag wurde eingetragen.</translation>
  </message>
  <message>
   <source>Nobody has written down: {0}</source>
   <translation>Niemand hat eingetragen: {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Notiz: {0}</translation>
  </message>
  <message>
   <source>Now “{0}”, next “{1}”</source>
   <translation>Jetzt „{0}“, dann „{1}“</translation>
  </message>
  <message>
   <source>Now “{0}”, the last one</source>
   <translation>Jetzt „{0}“, die letzte Stufe</translation>
  </message>
  <message>
   <source>Only if there was one: what happened, in a few words.</source>
   <translation>Nur wenn es einen gab: was geschehen ist, in wenigen Worten.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Posts on record</source>
   <translation>Eingetragene Beiträge</translation>
  </message>
  <message>
   <source>Put it into the draft</source>
   <translation>In den Entwurf übernehmen</translation>
  </message>
  <message>
   <source>Put it into the draft: {0}</source>
   <translation>In den Entwurf übernehmen: {0}</translation>
  </message>
  <message>
   <source>Put it into the draft…</source>
   <translation>In den Entwurf übernehmen…</translation>
  </message>
  <message>
   <source>Record the post</source>
   <translation>Beitrag eintragen</translation>
  </message>
  <message>
   <source>Recorded by {0}, {1}.</source>
   <translation>Eingetragen von {0}, {1}.</translation>
  </message>
  <message>
   <source>Register of posts</source>
   <translation>Verzeichnis der Beiträge</translation>
  </message>
  <message>
   <source>Report an incident</source>
   <translation>Vorfall melden</translation>
  </message>
  <message>
   <source>Report an incident…</source>
   <translation>Vorfall melden…</translation>
  </message>
  <message>
   <source>Report the incident</source>
   <translation>Vorfall melden</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Zeilen, die nicht übernommen wurden</translation>
  </message>
  <message>
   <source>Save the table as CSV. Its first row names the columns: person, day, channel, kind of post, outcome; and if you like incident, what happened, incident on, settled on, note, hours waited. An outcome is approved, corrected, sent back or free.</source>
   <translation>Speichern Sie die Tabelle als CSV. Ihre erste Zeile nennt die Spalten auf Englisch: person, day, channel, kind of post, outcome; und wenn Sie mögen incident, what happened, incident on, settled on, note, hours waited. Ein Ergebnis (outcome) ist approved, corrected, sent back oder free.</translation>
  </message>
  <message>
   <source>Search the posts</source>
   <translation>Beiträge durchsuchen</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Settled on {0}: {1}</source>
   <translation>Erledigt am {0}: {1}</translation>
  </message>
  <message>
   <source>Settled: {1}</source>
   <translation>Erledigt: {1}</translation>
  </message>
  <message>
   <source>Settled…</source>
   <translation>Erledigt…</translation>
  </message>
  <message>
   <source>Show what was taken back</source>
   <translation>Zurückgenommene zeigen</translation>
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Bleibt für immer in den Aufzeichnungen.</translation>
  </message>
  <message>
   <source>Still missing: {0}</source>
   <translation>Noch offen: {0}</translation>
  </message>
  <message>
   <source>Table (*.csv);;All files (*)</source>
   <translation>Tabelle (*.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Zurücknehmen…</translation>
  </message>
  <message>
   <source>Take the post back</source>
   <translation>Beitrag zurücknehmen</translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation>Zurückgenommen: {0}</translation>
  </message>
  <message>
   <source>The file {0}</source>
   <translation>Die Datei {0}</translation>
  </message>
  <message>
   <source>The guidelines do not say what leads to “{0}”.</source>
   <translation>Die Richtlinien sagen nicht, was zu „{0}“ führt.</translation>
  </message>
  <message>
   <source>The guidelines do not say who decides.</source>
   <translation>Die Richtlinien sagen nicht, wer entscheidet.</translation>
  </message>
  <message>
   <source>The incident is on record.</source>
   <translation>Der Vorfall ist eingetragen.</translation>
  </message>
  <message>
   <source>The incident is settled</source>
   <translation>Der Vorfall ist erledigt</translation>
  </message>
  <message>
   <source>The incident is settled.</source>
   <translation>Der Vorfall ist erledigt.</translation>
  </message>
  <message>
   <source>The newest {0} of {1} posts. Search to find the others.</source>
   <translation>Die neuesten {0} von {1} Beiträgen. Die übrigen finden Sie mit der Suche.</translation>
  </message>
  <message>
   <source>The organisation</source>
   <translation>Die Organisation</translation>
  </message>
  <message>
   <source>The organisation’s phase</source>
   <translation>Die Phase der Organisation</translation>
  </message>
  <message>
   <source>The post counts no more.</source>
   <translation>Der Beitrag zählt nicht mehr.</translation>
  </message>
  <message>
   <source>The post is on record.</source>
   <translation>Der Beitrag ist eingetragen.</translation>
  </message>
  <message>
   <source>The posts of a table from a spreadsheet, all signed at once.</source>
   <translation>Die Beiträge einer Tabelle, alle auf einmal unterschrieben.</translation>
  </message>
  <message>
   <source>There are no phases or levels to move between yet</source>
   <translation>Noch gibt es keine Phasen oder Stufen, zwischen denen man wechseln könnte</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Dieser Tag ist noch nicht da.</translation>
  </message>
  <message>
   <source>This day is before the post.</source>
   <translation>Dieser Tag liegt vor dem Beitrag.</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 3 March 2026.</source>
   <translation>Das ist kein Tag. Schreiben Sie ihn wie 3. März 2026 oder 2026-03-03.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What became of the table</source>
   <translation>Was aus der Tabelle wurde</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What the conditions in your draft say about the posts on record. Nothing moves by itself: a person decides.</source>
   <translation>Was die Bedingungen in Ihrem Entwurf zu den eingetragenen Beiträgen sagen. Nichts ändert sich von selbst: Ein Mensch entscheidet.</translation>
  </message>
  <message>
   <source>What was posted, and what came of it. Every entry is signed by you and stays on record.</source>
   <translation>Was veröffentlicht wurde und was daraus wurde. Jeden Eintrag unterschreiben Sie, und er bleibt erhalten.</translation>
  </message>
  <message>
   <source>When the table has grown, bring it in again: what is on record is not taken twice. Every row is taken, or you are told why not.</source>
   <translation>Ist die Tabelle gewachsen, bringen Sie sie wieder ein: Was eingetragen ist, wird nicht doppelt übernommen. Jede Zeile wird übernommen, oder Sie erfahren, warum nicht.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who could move on</source>
   <translation>Wer weiterkommen könnte</translation>
  </message>
  <message>
   <source>Who could move on ({0})</source>
   <translation>Wer weiterkommen könnte ({0})</translation>
  </message>
  <message>
   <source>Who decides: {0}</source>
   <translation>Wer entscheidet: {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Write down phases or trust levels in the approval workflow, each with what leads to it: say, ten posts without a correction. From then on you read here who has got there, and what the others still lack.</source>
   <translation>Schreiben Sie im Ablauf der Freigabe Phasen oder Vertrauensstufen auf, jede mit dem, was zu ihr führt: etwa zehn Beiträge ohne Berichtigung. Dann lesen Sie hier, wer so weit ist und was den anderen noch fehlt.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. Then the program can tell who has earned more freedom by your own rules, and when somebody should be looked after again. A table from a spreadsheet will do.</source>
   <translation>Schreiben Sie auf, was veröffentlicht wurde und was daraus wurde. Dann kann das Programm sagen, wer nach Ihren eigenen Regeln mehr Freiheit verdient hat und wann jemand wieder begleitet werden sollte. Eine Tabelle genügt.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. You sign it.</source>
   <translation>Schreiben Sie auf, was veröffentlicht wurde und was daraus wurde. Sie unterschreiben es.</translation>
  </message>
  <message>
   <source>You decide. It counts once the draft is saved, approved and in force.</source>
   <translation>Sie entscheiden. Es gilt, sobald der Entwurf gespeichert, freigegeben und in Kraft ist.</translation>
  </message>
  <message>
   <source>it was recorded as settled</source>
   <translation>er wurde als erledigt eingetragen</translation>
  </message>
  <message>
   <source>{0} of {1} posts</source>
   <translation>{0} von {1} Beiträgen</translation>
  </message>
  <message>
   <source>{0} posts</source>
   <translation>{0} Beiträge</translation>
  </message>
  <message>
   <source>{0} posts were recorded.</source>
   <translation>{0} Beiträge wurden eingetragen.</translation>
  </message>
  <message>
   <source>{0} rows were not taken. Correct them, and bring the table in again.</source>
   <translation>{0} Zeilen wurden nicht übernommen. Berichtigen Sie sie, und bringen Sie die Tabelle noch einmal ein.</translation>
  </message>
  <message>
   <source>{0} were on record already and are not counted twice.</source>
   <translation>{0} waren schon eingetragen und zählen nicht doppelt.</translation>
  </message>
  <message>
   <source>{0}. It counts no more; that it was there stays in the record.</source>
   <translation>{0}. Er zählt nicht mehr; dass es ihn gab, bleibt festgehalten.</translation>
  </message>
  <message>
   <source>{0}: from “{1}” to “{2}”</source>
   <translation>{0}: von „{1}“ zu „{2}“</translation>
  </message>
  <message>
   <source>{0}: {1} on {2}, {3}</source>
   <translation>{0}: {1} auf {2}, {3}</translation>
  </message>
  <message>
   <source>… Not yet</source>
   <translation>… Noch nicht</translation>
  </message>
  <message>
   <source>↩ Sent back</source>
   <translation>↩ Zurückgegeben</translation>
  </message>
  <message>
   <source>■ At the top</source>
   <translation>■ Ganz oben</translation>
  </message>
  <message>
   <source>▲ Could move on</source>
   <translation>▲ Könnte weiterkommen</translation>
  </message>
  <message>
   <source>▼ Step down</source>
   <translation>▼ Eine Stufe zurück</translation>
  </message>
  <message>
   <source>○ Free</source>
   <translation>○ Frei</translation>
  </message>
  <message>
   <source>⚠ Line {0}: {1}</source>
   <translation>⚠ Zeile {0}: {1}</translation>
  </message>
  <message>
   <source>⚠ Open: {0}</source>
   <translation>⚠ Offen: {0}</translation>
  </message>
  <message>
   <source>✎ Corrected</source>
   <translation>✎ Berichtigt</translation>
  </message>
  <message>
   <source>✓ Approved</source>
   <translation>✓ Freigegeben</translation>
  </message>
  <message>
   <source>✓ Settled: {0}</source>
   <translation>✓ Erledigt: {0}</translation>
  </message>
  <message>
   <source>✕ Taken back: {0}</source>
   <translation>✕ Zurückgenommen: {0}</translation>
  </message>
 </context>
 <context>
  <name>Publish</name>
  <message>
   <source>&amp;Audit pack…</source>
   <translation>P&amp;rüfmappe…</translation>
  </message>
  <message>
   <source>&amp;Data for other programs…</source>
   <translation>&amp;Daten für andere Programme…</translation>
  </message>
  <message>
   <source>&amp;Open in browser</source>
   <translation>Im Browser &amp;öffnen</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Text…</translation>
  </message>
  <message>
   <source>&amp;Web page…</source>
   <translation>&amp;Webseite…</translation>
  </message>
  <message>
   <source>A sentence or two, such as people would tell it</source>
   <translation>Ein, zwei Sätze, wie man es weitersagen würde</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Und {0} weitere.</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Freigegeben von</translation>
  </message>
  <message>
   <source>Approved by {0}</source>
   <translation>Freigegeben von {0}</translation>
  </message>
  <message>
   <source>Ask for a review in the history. Once enough people have approved, the revision can be published here as an edition: with a number, and the day from which it holds.</source>
   <translation>Bitten Sie im Verlauf um eine Prüfung. Haben genug Personen freigegeben, lässt sich die Fassung hier als Ausgabe veröffentlichen: mit einer Nummer und dem Tag, von dem an sie gilt.</translation>
  </message>
  <message>
   <source>Audit pack of edition {0}</source>
   <translation>Prüfmappe der Ausgabe {0}</translation>
  </message>
  <message>
   <source>Clarifying</source>
   <translation>Klarstellung</translation>
  </message>
  <message>
   <source>Compare edition {0} with edition {1}</source>
   <translation>Ausgabe {0} mit Ausgabe {1} vergleichen</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Mit Ausgabe {0} vergleichen</translation>
  </message>
  <message>
   <source>Data for other programs (*.json)</source>
   <translation>Daten für andere Programme (*.json)</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Ausgabe {0}</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Ausgabe {0} in Kraft</translation>
  </message>
  <message>
   <source>Edition {0} is published and in force.</source>
   <translation>Ausgabe {0} ist veröffentlicht und in Kraft.</translation>
  </message>
  <message>
   <source>Edition {0} is published. It holds when its day comes.</source>
   <translation>Ausgabe {0} ist veröffentlicht. Sie gilt, wenn ihr Tag kommt.</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Ausgaben</translation>
  </message>
  <message>
   <source>Editorial</source>
   <translation>Redaktionell</translation>
  </message>
  <message>
   <source>Export edition {0}</source>
   <translation>Ausgabe {0} exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>For readers</source>
   <translation>Für Leser</translation>
  </message>
  <message>
   <source>Found in revision {0}. Approved text is not changed by publishing: to mend it, save a new revision and have that approved.</source>
   <translation>In Fassung {0} gefunden. Freigegebener Text wird durch das Veröffentlichen nicht geändert: Um ihn zu verbessern, speichern Sie eine neue Fassung und lassen diese freigeben.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>In Kraft</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>In Kraft ab</translation>
  </message>
  <message>
   <source>In force from {0}</source>
   <translation>In Kraft ab {0}</translation>
  </message>
  <message>
   <source>Look at the history</source>
   <translation>Verlauf ansehen</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>New duty</source>
   <translation>Neue Pflicht</translation>
  </message>
  <message>
   <source>No browser was found on this computer.</source>
   <translation>Auf diesem Rechner wurde kein Browser gefunden.</translation>
  </message>
  <message>
   <source>No edition in force yet</source>
   <translation>Noch keine Ausgabe in Kraft</translation>
  </message>
  <message>
   <source>Nobody’s answer has changed since edition {0}.</source>
   <translation>Seit Ausgabe {0} hat sich für niemanden die Antwort geändert.</translation>
  </message>
  <message>
   <source>Nothing to publish now</source>
   <translation>Jetzt gibt es nichts zu veröffentlichen</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>People must do something they did not have to do before.</source>
   <translation>Man muss etwas tun, was man vorher nicht tun musste.</translation>
  </message>
  <message>
   <source>Proposed: {0}.</source>
   <translation>Vorschlag: {0}.</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Veröffentlichen</translation>
  </message>
  <message>
   <source>Publish all the same…</source>
   <translation>Trotzdem veröffentlichen…</translation>
  </message>
  <message>
   <source>Publish edition {0}</source>
   <translation>Ausgabe {0} veröffentlichen</translation>
  </message>
  <message>
   <source>Publish edition {0}?</source>
   <translation>Ausgabe {0} veröffentlichen?</translation>
  </message>
  <message>
   <source>Publish edition {0}…</source>
   <translation>Ausgabe {0} veröffentlichen…</translation>
  </message>
  <message>
   <source>Publish revision {0}</source>
   <translation>Fassung {0} veröffentlichen</translation>
  </message>
  <message>
   <source>Published by</source>
   <translation>Veröffentlicht von</translation>
  </message>
  <message>
   <source>Record as &amp;PDF…</source>
   <translation>Nachweis als &amp;PDF…</translation>
  </message>
  <message>
   <source>Record as &amp;web page…</source>
   <translation>Nachweis als &amp;Webseite…</translation>
  </message>
  <message>
   <source>Record of edition {0}</source>
   <translation>Nachweis der Ausgabe {0}</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation>Nachweis…</translation>
  </message>
  <message>
   <source>Relaxing</source>
   <translation>Lockerung</translation>
  </message>
  <message>
   <source>Revision {0} is approved and can be published</source>
   <translation>Fassung {0} ist freigegeben und kann veröffentlicht werden</translation>
  </message>
  <message>
   <source>Revision {0} of “{1}”</source>
   <translation>Fassung {0} von „{1}“</translation>
  </message>
  <message>
   <source>Revision {0}: {1}</source>
   <translation>Fassung {0}: {1}</translation>
  </message>
  <message>
   <source>Say what the edition means for its readers.</source>
   <translation>Sagen Sie, was die Ausgabe für ihre Leser bedeutet.</translation>
  </message>
  <message>
   <source>Says better what held already. Worth reading.</source>
   <translation>Sagt besser, was schon galt. Lesenswert.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Vorgesehen</translation>
  </message>
  <message>
   <source>Show older editions</source>
   <translation>Ältere Ausgaben zeigen</translation>
  </message>
  <message>
   <source>Something needs less agreement, or is newly allowed.</source>
   <translation>Etwas braucht weniger Zustimmung oder ist neu erlaubt.</translation>
  </message>
  <message>
   <source>Something needs more agreement, or is no longer allowed.</source>
   <translation>Etwas braucht mehr Zustimmung oder ist nicht mehr erlaubt.</translation>
  </message>
  <message>
   <source>Spelling, links, layout. Nobody has to read it again.</source>
   <translation>Rechtschreibung, Verweise, Gestaltung. Niemand muss es neu lesen.</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Abgelöst</translation>
  </message>
  <message>
   <source>Tell readers in a sentence or two what is new.</source>
   <translation>Sagen Sie den Lesern in ein, zwei Sätzen, was neu ist.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text (*.md)</source>
   <translation>Text (*.md)</translation>
  </message>
  <message>
   <source>The page is in {0}.</source>
   <translation>Die Seite liegt in {0}.</translation>
  </message>
  <message>
   <source>This looks at the posting rules only. Where the text itself asks something new of people, choose “New duty”.</source>
   <translation>Dies betrachtet nur die Regeln für Beiträge. Wo der Text selbst etwas Neues verlangt, wählen Sie „Neue Pflicht“.</translation>
  </message>
  <message>
   <source>This stands in the record for good, signed by you. A later edition can follow.</source>
   <translation>Dies steht dauerhaft im Verlauf, von Ihnen unterschrieben. Eine spätere Ausgabe kann folgen.</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Verschärfung</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Anzusehen</translation>
  </message>
  <message>
   <source>Today, or a day to come: until then the edition before it holds.</source>
   <translation>Heute oder ein künftiger Tag: Bis dahin gilt die Ausgabe davor.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <source>What changed since edition {0}</source>
   <translation>Was sich seit Ausgabe {0} geändert hat</translation>
  </message>
  <message>
   <source>What has changed since edition {0} is being worked out…</source>
   <translation>Was sich seit Ausgabe {0} geändert hat, wird ermittelt …</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Was neu ist</translation>
  </message>
  <message>
   <source>What is new, for readers</source>
   <translation>Was für Leser neu ist</translation>
  </message>
  <message>
   <source>What it means for readers</source>
   <translation>Was es für Leser bedeutet</translation>
  </message>
  <message>
   <source>What the rules answer since edition {0}: {1}.</source>
   <translation>Was die Regeln seit Ausgabe {0} antworten: {1}.</translation>
  </message>
  <message>
   <source>What will be recorded</source>
   <translation>Was festgehalten wird</translation>
  </message>
  <message>
   <source>Who approved it, when and in which words, to keep or to hand to an auditor</source>
   <translation>Wer sie freigegeben hat, wann und mit welchen Worten: zum Aufbewahren oder für eine Prüfung</translation>
  </message>
  <message>
   <source>Your draft is not included: only what was approved is published.</source>
   <translation>Ihr Entwurf gehört nicht dazu: Veröffentlicht wird nur, was freigegeben ist.</translation>
  </message>
  <message>
   <source>Zip folder (*.zip)</source>
   <translation>Zip-Ordner (*.zip)</translation>
  </message>
  <message>
   <source>published by {0}</source>
   <translation>veröffentlicht von {0}</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>gespeichert {0} von {1}</translation>
  </message>
  <message>
   <source>{0} are new to do</source>
   <translation>{0} sind neu zu tun</translation>
  </message>
  <message>
   <source>{0} is new to do</source>
   <translation>{0} ist neu zu tun</translation>
  </message>
  <message>
   <source>{0} thing is easier</source>
   <translation>{0} Sache ist leichter</translation>
  </message>
  <message>
   <source>{0} thing is otherwise</source>
   <translation>{0} Sache ist anders</translation>
  </message>
  <message>
   <source>{0} thing is stricter</source>
   <translation>{0} Sache ist strenger</translation>
  </message>
  <message>
   <source>{0} things are easier</source>
   <translation>{0} Sachen sind leichter</translation>
  </message>
  <message>
   <source>{0} things are otherwise</source>
   <translation>{0} Sachen sind anders</translation>
  </message>
  <message>
   <source>{0} things are stricter</source>
   <translation>{0} Sachen sind strenger</translation>
  </message>
  <message>
   <source>{0} to look at before you publish</source>
   <translation>{0} anzusehen, bevor Sie veröffentlichen</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>10 to 49</source>
   <translation>10 bis 49</translation>
  </message>
  <message>
   <source>250 or more</source>
   <translation>250 oder mehr</translation>
  </message>
  <message>
   <source>50 to 249</source>
   <translation>50 bis 249</translation>
  </message>
  <message>
   <source>A charity or association</source>
   <translation>Eine gemeinnützige Organisation oder ein Verein</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Ein erster Entwurf aus ein paar Fragen</translation>
  </message>
  <message>
   <source>A network for our own people</source>
   <translation>Ein Netzwerk für unsere eigenen Leute</translation>
  </message>
  <message>
   <source>A page or two, to begin this week</source>
   <translation>Ein, zwei Seiten, um noch diese Woche anzufangen</translation>
  </message>
  <message>
   <source>A public body</source>
   <translation>Eine öffentliche Stelle</translation>
  </message>
  <message>
   <source>Agrees when a post would bind or expose all of you, and when the rules relax.</source>
   <translation>Stimmt zu, wenn ein Beitrag Sie alle binden oder bloßstellen würde und wenn die Regeln gelockert werden.</translation>
  </message>
  <message>
   <source>All that, and what larger organisations write down as well</source>
   <translation>All das, und was größere Organisationen außerdem festhalten</translation>
  </message>
  <message>
   <source>As far as possible we look afterwards</source>
   <translation>So weit wie möglich sehen wir hinterher nach</translation>
  </message>
  <message>
   <source>Be known for what we do well</source>
   <translation>Bekannt sein für das, was wir gut können</translation>
  </message>
  <message>
   <source>Bluesky</source>
   <translation>Bluesky</translation>
  </message>
  <message>
   <source>Bring people together</source>
   <translation>Menschen zusammenbringen</translation>
  </message>
  <message>
   <source>By the next working day</source>
   <translation>Bis zum nächsten Arbeitstag</translation>
  </message>
  <message>
   <source>Customers, guests or users</source>
   <translation>Kunden, Gäste oder Nutzer</translation>
  </message>
  <message>
   <source>Each becomes an entry in the register of channels. Handles and addresses can wait.</source>
   <translation>Jeder wird ein Eintrag im Verzeichnis der Kanäle. Kontonamen und Adressen haben Zeit.</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Europäische Union</translation>
  </message>
  <message>
   <source>Every six months</source>
   <translation>Alle sechs Monate</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Alle drei Monate</translation>
  </message>
  <message>
   <source>Facebook</source>
   <translation>Facebook</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Weniger als 10</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Leute finden, die mit uns arbeiten</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress.</source>
   <translation>Richtlinien sind nie ganz fertig.</translation>
  </message>
  <message>
   <source>Health and care</source>
   <translation>Gesundheit und Pflege</translation>
  </message>
  <message>
   <source>Help people who ask us something</source>
   <translation>Menschen helfen, die uns etwas fragen</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>How carefully do you want to begin?</source>
   <translation>Wie vorsichtig möchten Sie beginnen?</translation>
  </message>
  <message>
   <source>How many people work there?</source>
   <translation>Wie viele Menschen arbeiten dort?</translation>
  </message>
  <message>
   <source>How much text do you want to begin with?</source>
   <translation>Mit wie viel Text möchten Sie beginnen?</translation>
  </message>
  <message>
   <source>How often do you want to look at it all again?</source>
   <translation>Wie oft möchten Sie sich alles wieder ansehen?</translation>
  </message>
  <message>
   <source>How quickly do you answer questions?</source>
   <translation>Wie schnell beantworten Sie Fragen?</translation>
  </message>
  <message>
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <source>It decides which advice concerns you. A shop never sees rules for stockbrokers.</source>
   <translation>Es entscheidet, welcher Rat Sie betrifft. Ein Laden sieht nie Regeln für Börsenmakler.</translation>
  </message>
  <message>
   <source>Journalists</source>
   <translation>Journalistinnen und Journalisten</translation>
  </message>
  <message>
   <source>Laws differ: on advertising, on working conditions, on personal data.</source>
   <translation>Gesetze unterscheiden sich: zu Werbung, Arbeitsbedingungen, personenbezogenen Daten.</translation>
  </message>
  <message>
   <source>Learn what people think</source>
   <translation>Erfahren, was Menschen denken</translation>
  </message>
  <message>
   <source>LinkedIn</source>
   <translation>LinkedIn</translation>
  </message>
  <message>
   <source>Low-risk posts of experienced people go out at once, the rest is read</source>
   <translation>Risikoarme Beiträge erfahrener Leute gehen sofort hinaus, der Rest wird gelesen</translation>
  </message>
  <message>
   <source>Mastodon</source>
   <translation>Mastodon</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medien</translation>
  </message>
  <message>
   <source>Money, insurance or investments</source>
   <translation>Geld, Versicherungen oder Anlagen</translation>
  </message>
  <message>
   <source>Neighbours and the public</source>
   <translation>Nachbarn und die Öffentlichkeit</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Nichts davon</translation>
  </message>
  <message>
   <source>Nothing of this stays as it is: the approval workflow says how and when it relaxes.</source>
   <translation>Nichts davon bleibt, wie es ist: Der Ablauf der Freigabe sagt, wie und wann er sich lockert.</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>Einmal im Jahr</translation>
  </message>
  <message>
   <source>One name on each line. The first of them stands in for whoever runs it, and can sign in everywhere.</source>
   <translation>Ein Name in jeder Zeile. Die erste Person vertritt, wer es leitet, und kann sich überall anmelden.</translation>
  </message>
  <message>
   <source>One person who decides in doubt. A name is enough.</source>
   <translation>Eine Person, die im Zweifel entscheidet. Ein Name genügt.</translation>
  </message>
  <message>
   <source>Our own blog</source>
   <translation>Unser eigenes Blog</translation>
  </message>
  <message>
   <source>Our own people</source>
   <translation>Unsere eigenen Leute</translation>
  </message>
  <message>
   <source>Our shares are traded in public</source>
   <translation>Unsere Aktien werden öffentlich gehandelt</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Partner und Lieferanten</translation>
  </message>
  <message>
   <source>People who might join us</source>
   <translation>Menschen, die zu uns kommen könnten</translation>
  </message>
  <message>
   <source>Promise what you can keep in a bad week.</source>
   <translation>Versprechen Sie, was Sie auch in einer schlechten Woche halten können.</translation>
  </message>
  <message>
   <source>School, university or training</source>
   <translation>Schule, Hochschule oder Ausbildung</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Verkaufen oder werben</translation>
  </message>
  <message>
   <source>Software or technology</source>
   <translation>Software oder Technik</translation>
  </message>
  <message>
   <source>Somebody from Legal or HR, or whoever does that for you. It may be left open.</source>
   <translation>Jemand aus der Rechts- oder Personalabteilung, oder wer das für Sie macht. Darf offen bleiben.</translation>
  </message>
  <message>
   <source>Somebody reads every post beforehand</source>
   <translation>Jemand liest jeden Beitrag vorher</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Neuigkeiten von uns erzählen</translation>
  </message>
  <message>
   <source>Texts, pictures or sound are made with AI</source>
   <translation>Texte, Bilder oder Töne entstehen mit KI</translation>
  </message>
  <message>
   <source>The usual sections, with text you can use as it stands</source>
   <translation>Die üblichen Abschnitte, mit Text, den Sie unverändert nutzen können</translation>
  </message>
  <message>
   <source>There is a works council or an agreement with a union</source>
   <translation>Es gibt einen Betriebsrat oder eine Vereinbarung mit einer Gewerkschaft</translation>
  </message>
  <message>
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <source>Two or three are plenty. Each becomes a goal with something to measure it by.</source>
   <translation>Zwei oder drei sind reichlich. Aus jedem wird ein Ziel mit etwas, woran man es misst.</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
  </message>
  <message>
   <source>We carry people or goods</source>
   <translation>Wir befördern Menschen oder Güter</translation>
  </message>
  <message>
   <source>We have guests</source>
   <translation>Wir haben Gäste</translation>
  </message>
  <message>
   <source>We make things</source>
   <translation>Wir stellen Dinge her</translation>
  </message>
  <message>
   <source>We offer services</source>
   <translation>Wir bieten Dienstleistungen an</translation>
  </message>
  <message>
   <source>We run contests or prize draws</source>
   <translation>Wir veranstalten Wettbewerbe oder Verlosungen</translation>
  </message>
  <message>
   <source>We sell to people</source>
   <translation>Wir verkaufen an Privatpersonen</translation>
  </message>
  <message>
   <source>We work with children, or show them</source>
   <translation>Wir arbeiten mit Kindern oder zeigen sie</translation>
  </message>
  <message>
   <source>We work with influencers or paid partners</source>
   <translation>Wir arbeiten mit Influencern oder bezahlten Partnern</translation>
  </message>
  <message>
   <source>What do you want from social media?</source>
   <translation>Was wünschen Sie sich von sozialen Medien?</translation>
  </message>
  <message>
   <source>What does not concern you is written down as left out, with the reason.</source>
   <translation>Was Sie nicht betrifft, wird als ausgelassen notiert, mit dem Grund.</translation>
  </message>
  <message>
   <source>What does your organisation do?</source>
   <translation>Was macht Ihre Organisation?</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wozu es dient</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where are you and the people who read you?</source>
   <translation>Wo sind Sie und die Menschen, die Sie lesen?</translation>
  </message>
  <message>
   <source>Where do you post already, or want to soon?</source>
   <translation>Wo veröffentlichen Sie schon, oder möchten es bald?</translation>
  </message>
  <message>
   <source>Where few people work, one of them must be able to agree alone.</source>
   <translation>Wo wenige arbeiten, muss eine Person allein zustimmen können.</translation>
  </message>
  <message>
   <source>Which of these is true?</source>
   <translation>Was davon trifft zu?</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who answers for the organisation?</source>
   <translation>Wer steht für die Organisation ein?</translation>
  </message>
  <message>
   <source>Who else posts?</source>
   <translation>Wer veröffentlicht sonst noch?</translation>
  </message>
  <message>
   <source>Who reads what touches the law or other people’s rights?</source>
   <translation>Wer liest, was das Recht oder die Rechte anderer berührt?</translation>
  </message>
  <message>
   <source>Who runs it?</source>
   <translation>Wer leitet es?</translation>
  </message>
  <message>
   <source>Whom do you want to reach?</source>
   <translation>Wen möchten Sie erreichen?</translation>
  </message>
  <message>
   <source>Within an hour, while we are open</source>
   <translation>Innerhalb einer Stunde, solange wir geöffnet haben</translation>
  </message>
  <message>
   <source>Within two working days</source>
   <translation>Innerhalb von zwei Arbeitstagen</translation>
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
   <translation>Ihre Organisation</translation>
  </message>
 </context>
 <context>
  <name>Redline</name>
  <message>
   <source>A clause was taken out here</source>
   <translation>Hier wurde eine Klausel gestrichen</translation>
  </message>
  <message>
   <source>The section “{0}” was taken out here</source>
   <translation>Hier wurde der Abschnitt „{0}“ gestrichen</translation>
  </message>
  <message>
   <source>added: {0}</source>
   <translation>hinzugefügt: {0}</translation>
  </message>
  <message>
   <source>removed: {0}</source>
   <translation>entfernt: {0}</translation>
  </message>
  <message>
   <source>{0}: taken out</source>
   <translation>{0}: gestrichen</translation>
  </message>
 </context>
 <context>
  <name>RedlineBlocks</name>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Changed: {0}</source>
   <translation>Geändert: {0}</translation>
  </message>
  <message>
   <source>Comment on “{0}”</source>
   <translation>Kommentar zu „{0}“</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Kommentar…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Go to the other end</source>
   <translation>Zum anderen Ende gehen</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Mehr …</translation>
  </message>
  <message>
   <source>Moved elsewhere in this section</source>
   <translation>An eine andere Stelle in diesem Abschnitt verschoben</translation>
  </message>
  <message>
   <source>Moved from elsewhere in this section</source>
   <translation>Von einer anderen Stelle in diesem Abschnitt verschoben</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>Show what is unchanged</source>
   <translation>Unverändertes zeigen</translation>
  </message>
  <message>
   <source>What can be done with “{0}”</source>
   <translation>Was sich mit „{0}“ tun lässt</translation>
  </message>
  <message>
   <source>{0} unchanged</source>
   <translation>{0} unverändert</translation>
  </message>
  <message>
   <source>{0}, show</source>
   <translation>{0}, zeigen</translation>
  </message>
  <message>
   <source>{0}: “{1}”. Go there</source>
   <translation>{0}: „{1}“. Dorthin gehen</translation>
  </message>
 </context>
 <context>
  <name>RedlineView</name>
  <message>
   <source>Both are the same, word for word.</source>
   <translation>Beide sind gleich, Wort für Wort.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Nichts geändert</translation>
  </message>
 </context>
 <context>
  <name>Restoring</name>
  <message>
   <source>&amp;Bring back this clause as in revision {0}…</source>
   <translation>Diese Klausel &amp;zurückholen wie in Fassung {0} …</translation>
  </message>
  <message>
   <source>&amp;Go back to the text of revision {0}…</source>
   <translation>Zum &amp;Text von Fassung {0} zurückkehren …</translation>
  </message>
  <message>
   <source>&amp;Undo this change…</source>
   <translation>Diese &amp;Änderung rückgängig machen …</translation>
  </message>
  <message>
   <source>And more. You see all of it in Write, and can undo it there.</source>
   <translation>Und mehr. In „Schreiben“ sehen Sie alles und können es dort rückgängig machen.</translation>
  </message>
  <message>
   <source>And {0} more of this kind.</source>
   <translation>Und {0} weitere dieser Art.</translation>
  </message>
  <message>
   <source>And {0} more revisions.</source>
   <translation>Und {0} weitere Fassungen.</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>Wie es jetzt ist</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>Both, one after the other</source>
   <translation>Beides, nacheinander</translation>
  </message>
  <message>
   <source>Bring back this s&amp;ection as in revision {0}…</source>
   <translation>Diesen A&amp;bschnitt zurückholen wie in Fassung {0} …</translation>
  </message>
  <message>
   <source>Bring back {0} as in revision {1}</source>
   <translation>{0} zurückholen wie in Fassung {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Go back to the text of revision {0}</source>
   <translation>Zum Text von Fassung {0} zurückkehren</translation>
  </message>
  <message>
   <source>Go to a change first: N goes to the next one.</source>
   <translation>Gehen Sie erst zu einer Änderung: N führt zur nächsten.</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <source>Nothing that was written later is touched.</source>
   <translation>Nichts, was später geschrieben wurde, wird angetastet.</translation>
  </message>
  <message>
   <source>One question is open.</source>
   <translation>Eine Frage ist offen.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Andere Worte</translation>
  </message>
  <message>
   <source>Other words:</source>
   <translation>Andere Worte:</translation>
  </message>
  <message>
   <source>Please read, two changes meet here: “{0}”</source>
   <translation>Bitte lesen, hier treffen zwei Änderungen zusammen: „{0}“</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Vorherige Frage</translation>
  </message>
  <message>
   <source>Put into the draft</source>
   <translation>In den Entwurf übernehmen</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>Frage {0} von {1}</translation>
  </message>
  <message>
   <source>Take back revision {0}</source>
   <translation>Fassung {0} zurücknehmen</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>Die Richtlinien als Ganzes</translation>
  </message>
  <message>
   <source>The text says so already. There is nothing to put into the draft.</source>
   <translation>Der Text sagt das schon. Es gibt nichts in den Entwurf zu übernehmen.</translation>
  </message>
  <message>
   <source>This goes into your draft, where you can change it. Nothing is saved yet.</source>
   <translation>Das kommt in Ihren Entwurf, wo Sie es ändern können. Noch wird nichts gespeichert.</translation>
  </message>
  <message>
   <source>This takes back what was written later</source>
   <translation>Das nimmt zurück, was später geschrieben wurde</translation>
  </message>
  <message>
   <source>This was changed again later. What shall stand?</source>
   <translation>Das wurde später noch einmal geändert. Was soll gelten?</translation>
  </message>
  <message>
   <source>To put right afterwards: {0}</source>
   <translation>Danach in Ordnung zu bringen: {0}</translation>
  </message>
  <message>
   <source>Undo &amp;all that revision {0} changed…</source>
   <translation>&amp;Alles rückgängig machen, was Fassung {0} geändert hat …</translation>
  </message>
  <message>
   <source>Undo a change of revision {0}</source>
   <translation>Eine Änderung von Fassung {0} rückgängig machen</translation>
  </message>
  <message>
   <source>Undo a change of your draft</source>
   <translation>Eine Änderung Ihres Entwurfs rückgängig machen</translation>
  </message>
  <message>
   <source>Undo a change since revision {0}</source>
   <translation>Eine Änderung seit Fassung {0} rückgängig machen</translation>
  </message>
  <message>
   <source>What changes in the text as it is now</source>
   <translation>Was sich am jetzigen Text ändert</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Was es bewirken würde</translation>
  </message>
  <message>
   <source>Your draft changed this, too. What shall stand?</source>
   <translation>Auch Ihr Entwurf hat das geändert. Was soll gelten?</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>bringing back an earlier text</source>
   <translation>früheren Text zurückholen</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>taking back an earlier change</source>
   <translation>frühere Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>{0} questions are open.</source>
   <translation>{0} Fragen sind offen.</translation>
  </message>
  <message>
   <source>{0}, revision {1}:</source>
   <translation>{0}, Fassung {1}:</translation>
  </message>
  <message>
   <source>{0}: the order</source>
   <translation>{0}: die Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>ReviewDialogs</name>
  <message>
   <source>&amp;By when (may stay empty)</source>
   <translation>&amp;Bis wann (darf leer bleiben)</translation>
  </message>
  <message>
   <source>&amp;Comment (may stay empty)</source>
   <translation>&amp;Kommentar (darf leer bleiben)</translation>
  </message>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>&amp;Who should answer</source>
   <translation>&amp;Wer antworten soll</translation>
  </message>
  <message>
   <source>&amp;Why</source>
   <translation>W&amp;arum</translation>
  </message>
  <message>
   <source>&amp;Why it should not be</source>
   <translation>&amp;Warum es nicht sein soll</translation>
  </message>
  <message>
   <source>&amp;Your comment</source>
   <translation>Ihr &amp;Kommentar</translation>
  </message>
  <message>
   <source>1 comment is open.</source>
   <translation>1 Kommentar ist offen.</translation>
  </message>
  <message>
   <source>1 finding of the checks.</source>
   <translation>1 Befund der Kontrollen.</translation>
  </message>
  <message>
   <source>1 more finding of the checks.</source>
   <translation>1 weiterer Befund der Kontrollen.</translation>
  </message>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Jemanden ins Team aufnehmen…</translation>
  </message>
  <message>
   <source>All changes are of low risk</source>
   <translation>Alle Änderungen sind von geringem Risiko</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Und {0} weitere.</translation>
  </message>
  <message>
   <source>Answers wanted by</source>
   <translation>Antworten erbeten bis</translation>
  </message>
  <message>
   <source>Approve revision {0}</source>
   <translation>Fassung {0} freigeben</translation>
  </message>
  <message>
   <source>Approve revision {0} again</source>
   <translation>Fassung {0} wieder freigeben</translation>
  </message>
  <message>
   <source>Ask about revision {0}…</source>
   <translation>Zu Fassung {0} fragen…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal bitten</translation>
  </message>
  <message>
   <source>Ask everybody of {0}</source>
   <translation>Alle von {0} bitten</translation>
  </message>
  <message>
   <source>Ask everybody of:</source>
   <translation>Alle bitten von:</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}</source>
   <translation>Um eine Prüfung von Fassung {0} bitten</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}?</source>
   <translation>Um eine Prüfung von Fassung {0} bitten?</translation>
  </message>
  <message>
   <source>Ask for changes</source>
   <translation>Änderungen verlangen</translation>
  </message>
  <message>
   <source>Ask for changes to revision {0}</source>
   <translation>Änderungen an Fassung {0} verlangen</translation>
  </message>
  <message>
   <source>Ask for review</source>
   <translation>Um Prüfung bitten</translation>
  </message>
  <message>
   <source>Ask more people, or give more time. What was answered stays as it is.</source>
   <translation>Bitten Sie mehr Leute oder geben Sie mehr Zeit. Was geantwortet wurde, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Asked again about revision {0}</source>
   <translation>Zu Fassung {0} noch einmal gebeten</translation>
  </message>
  <message>
   <source>Asking for changes needs a reason.</source>
   <translation>Wer Änderungen verlangt, muss einen Grund nennen.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Comment sent</source>
   <translation>Kommentar gesendet</translation>
  </message>
  <message>
   <source>Confirm that it is still right</source>
   <translation>Bestätigen, dass es noch richtig ist</translation>
  </message>
  <message>
   <source>Everybody in the team who reviews had a hand in it, so a review could not end. Add somebody who reviews, then ask.</source>
   <translation>Alle Prüfenden im Team haben daran mitgeschrieben, eine Prüfung könnte also nicht enden. Nehmen Sie jemanden auf, der prüft, und bitten Sie dann.</translation>
  </message>
  <message>
   <source>If your wording is taken over, you count as having written it and cannot approve the revision that holds it.</source>
   <translation>Wird Ihr Wortlaut übernommen, gelten Sie als jemand, der ihn geschrieben hat, und können die Fassung, in der er steht, nicht freigeben.</translation>
  </message>
  <message>
   <source>Name a section…</source>
   <translation>Einen Abschnitt nennen…</translation>
  </message>
  <message>
   <source>Nobody could approve revision {0}</source>
   <translation>Niemand könnte Fassung {0} freigeben</translation>
  </message>
  <message>
   <source>On {0}. Everybody in the team can read it.</source>
   <translation>Zu {0}. Alle im Team können es lesen.</translation>
  </message>
  <message>
   <source>Propose another wording</source>
   <translation>Einen anderen Wortlaut vorschlagen</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Reject revision {0}</source>
   <translation>Fassung {0} ablehnen</translation>
  </message>
  <message>
   <source>Rejecting needs a reason.</source>
   <translation>Wer ablehnt, muss einen Grund nennen.</translation>
  </message>
  <message>
   <source>Revision {0} is in review</source>
   <translation>Fassung {0} ist in Prüfung</translation>
  </message>
  <message>
   <source>Revision {0} is newer. What it changes would not be part of this review.</source>
   <translation>Fassung {0} ist neuer. Was sie ändert, wäre nicht Teil dieser Prüfung.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Unterschreiben und freigeben</translation>
  </message>
  <message>
   <source>Sign and confirm</source>
   <translation>Unterschreiben und bestätigen</translation>
  </message>
  <message>
   <source>Still open. You may ask all the same.</source>
   <translation>Noch offen. Sie dürfen trotzdem bitten.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back what you said about revision {0}</source>
   <translation>Zurücknehmen, was Sie zu Fassung {0} gesagt haben</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Taking back needs a reason.</source>
   <translation>Wer etwas zurücknimmt, muss einen Grund nennen.</translation>
  </message>
  <message>
   <source>The authors see your reason. The revision cannot be approved until a new one is saved, or until you change your mind.</source>
   <translation>Die Verfasser sehen Ihren Grund. Die Fassung kann nicht freigegeben werden, bis eine neue gespeichert ist oder Sie es sich anders überlegen.</translation>
  </message>
  <message>
   <source>The clause as it should read</source>
   <translation>Die Klausel, wie sie lauten sollte</translation>
  </message>
  <message>
   <source>The review of revision {0} goes on</source>
   <translation>Die Prüfung von Fassung {0} läuft</translation>
  </message>
  <message>
   <source>The sample signs with a demonstration key, which proves nothing.</source>
   <translation>Das Beispiel unterschreibt mit einem Übungsschlüssel, der nichts beweist.</translation>
  </message>
  <message>
   <source>The words stand there several times. Which do you mean?</source>
   <translation>Die Wörter stehen dort mehrmals. Welche meinen Sie?</translation>
  </message>
  <message>
   <source>This says that the change should not be made at all. Where it only needs work, ask for changes instead. You can take it back.</source>
   <translation>Das sagt, dass die Änderung gar nicht gemacht werden soll. Wo nur nachzubessern ist, verlangen Sie Änderungen. Sie können es zurücknehmen.</translation>
  </message>
  <message>
   <source>This sentence is signed with your key and kept in the record for good.</source>
   <translation>Dieser Satz wird mit Ihrem Schlüssel unterschrieben und bleibt dauerhaft im Verlauf.</translation>
  </message>
  <message>
   <source>Tick somebody else, or name another day.</source>
   <translation>Haken Sie noch jemanden an oder nennen Sie einen anderen Tag.</translation>
  </message>
  <message>
   <source>What it would change</source>
   <translation>Was das ändern würde</translation>
  </message>
  <message>
   <source>What should change, and &amp;why</source>
   <translation>Was sich ändern soll, und &amp;warum</translation>
  </message>
  <message>
   <source>What to &amp;look at (may stay empty)</source>
   <translation>Was &amp;anzusehen ist (darf leer bleiben)</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Was anzusehen ist</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Was Sie freigeben</translation>
  </message>
  <message>
   <source>What you ask</source>
   <translation>Worum Sie bitten</translation>
  </message>
  <message>
   <source>Who should answer</source>
   <translation>Wer antworten soll</translation>
  </message>
  <message>
   <source>Whoever asks answers for the text as if they had written it. You could not approve it yourself then.</source>
   <translation>Wer bittet, steht für den Text ein, als hätte er ihn geschrieben. Sie könnten ihn dann nicht selbst freigeben.</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026, or leave it empty.</source>
   <translation>Geben Sie einen Tag ein, etwa 1. Dezember 2026, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <source>Write your comment first.</source>
   <translation>Schreiben Sie zuerst Ihren Kommentar.</translation>
  </message>
  <message>
   <source>You are looking at what has changed since revision {0}, which you approved.</source>
   <translation>Sie sehen, was sich seit Fassung {0} geändert hat, die Sie freigegeben haben.</translation>
  </message>
  <message>
   <source>You are looking at what you sign: {0}; {1}.</source>
   <translation>Sie sehen, was Sie unterschreiben: {0}; {1}.</translation>
  </message>
  <message>
   <source>You are now looking at what you sign: {0}; {1}.</source>
   <translation>Sie sehen jetzt, was Sie unterschreiben: {0}; {1}.</translation>
  </message>
  <message>
   <source>You have approved revision {0}</source>
   <translation>Sie haben Fassung {0} freigegeben</translation>
  </message>
  <message>
   <source>You have asked for changes to revision {0}</source>
   <translation>Sie haben Änderungen an Fassung {0} verlangt</translation>
  </message>
  <message>
   <source>You have confirmed revision {0}</source>
   <translation>Sie haben Fassung {0} bestätigt</translation>
  </message>
  <message>
   <source>You have not gone through them one by one.</source>
   <translation>Sie sind sie nicht einzeln durchgegangen.</translation>
  </message>
  <message>
   <source>You have not looked at 1 of them.</source>
   <translation>Eine davon haben Sie nicht angesehen.</translation>
  </message>
  <message>
   <source>You have not looked at {0} of them.</source>
   <translation>{0} davon haben Sie nicht angesehen.</translation>
  </message>
  <message>
   <source>You have read the text that is in force, and nothing in it needs to change. This sentence is signed with your key and kept in the record.</source>
   <translation>Sie haben den Text gelesen, der in Kraft ist, und nichts darin muss sich ändern. Dieser Satz wird mit Ihrem Schlüssel unterschrieben und bleibt im Verlauf.</translation>
  </message>
  <message>
   <source>You have rejected revision {0}</source>
   <translation>Sie haben Fassung {0} abgelehnt</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Ihr Kommentar</translation>
  </message>
  <message>
   <source>Your last request, answer or comment no longer counts. That it was there stays in the record.</source>
   <translation>Ihre letzte Bitte, Antwort oder Anmerkung zählt nicht mehr. Dass es sie gab, bleibt im Verlauf.</translation>
  </message>
  <message>
   <source>revision {0} as a change from revision {1}</source>
   <translation>Fassung {0} als Änderung gegenüber Fassung {1}</translation>
  </message>
  <message>
   <source>revision {0} as its first text</source>
   <translation>Fassung {0} als erster Text</translation>
  </message>
  <message>
   <source>revision {0}, {1}</source>
   <translation>Fassung {0}, {1}</translation>
  </message>
  <message>
   <source>section {0}</source>
   <translation>Abschnitt {0}</translation>
  </message>
  <message>
   <source>the whole of revision {0}</source>
   <translation>die ganze Fassung {0}</translation>
  </message>
  <message>
   <source>this place</source>
   <translation>diese Stelle</translation>
  </message>
  <message>
   <source>{0} (asked)</source>
   <translation>{0} (gebeten)</translation>
  </message>
  <message>
   <source>{0} (asks)</source>
   <translation>{0} (bittet)</translation>
  </message>
  <message>
   <source>{0} (away until {1}; {2} stands in)</source>
   <translation>{0} (abwesend bis {1}; {2} vertritt)</translation>
  </message>
  <message>
   <source>{0} (has approved)</source>
   <translation>{0} (hat freigegeben)</translation>
  </message>
  <message>
   <source>{0} (wrote this)</source>
   <translation>{0} (hat dies geschrieben)</translation>
  </message>
  <message>
   <source>{0} comments are open.</source>
   <translation>{0} Kommentare sind offen.</translation>
  </message>
  <message>
   <source>{0} findings of the checks.</source>
   <translation>{0} Befunde der Kontrollen.</translation>
  </message>
  <message>
   <source>{0} more findings of the checks.</source>
   <translation>{0} weitere Befunde der Kontrollen.</translation>
  </message>
  <message>
   <source>{0} must approve, but only {1} could.</source>
   <translation>{0} müssen freigeben, aber nur {1} könnten es.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
  <message>
   <source>“{0}”. Everybody you name finds it under what waits for them.</source>
   <translation>„{0}“. Wen Sie nennen, findet es unter dem, was auf ihn wartet.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Jemanden ins Team aufnehmen…</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Weiterschreiben</translation>
  </message>
  <message>
   <source>It was to be looked at again by {0}.</source>
   <translation>Es sollte bis {0} wieder angesehen werden.</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Kein Grund genannt.</translation>
  </message>
  <message>
   <source>Only you see it. Save it as a revision, then ask for a review of that.</source>
   <translation>Nur Sie sehen ihn. Speichern Sie ihn als Fassung und bitten Sie dann um deren Prüfung.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: “{2}”</source>
   <translation>Fassung {0}, {1}: „{2}“</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Zeigen, was anders ist</translation>
  </message>
  <message>
   <source>Since then: “{0}” (revision {1})</source>
   <translation>Seither: „{0}“ (Fassung {1})</translation>
  </message>
  <message>
   <source>Those who were asked are not enough. Ask {0} as well.</source>
   <translation>Die Gebetenen genügen nicht. Bitten Sie auch {0}.</translation>
  </message>
  <message>
   <source>To be looked at again by {0}.</source>
   <translation>Wieder anzusehen bis {0}.</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>Anzusehen: {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why, revision by revision</source>
   <translation>Warum, Fassung für Fassung</translation>
  </message>
  <message>
   <source>Write a new revision</source>
   <translation>Neue Fassung schreiben</translation>
  </message>
  <message>
   <source>You approved revision {0}. The text has changed since, so your approval does not count for this one.</source>
   <translation>Sie haben Fassung {0} freigegeben. Der Text ist seither anders, darum zählt Ihre Freigabe für diesen nicht.</translation>
  </message>
  <message>
   <source>You are looking at just that: 1 change.</source>
   <translation>Sie sehen gerade das: 1 Änderung.</translation>
  </message>
  <message>
   <source>You are looking at just that: {0} changes.</source>
   <translation>Sie sehen gerade das: {0} Änderungen.</translation>
  </message>
  <message>
   <source>You asked for changes to revision {0}. This is what became of it.</source>
   <translation>Sie haben Änderungen an Fassung {0} verlangt. Das ist daraus geworden.</translation>
  </message>
  <message>
   <source>You rejected revision {0}. This is what became of it.</source>
   <translation>Sie haben Fassung {0} abgelehnt. Das ist daraus geworden.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Ihr Entwurf</translation>
  </message>
  <message>
   <source>{0} earlier revisions are part of it too.</source>
   <translation>{0} frühere Fassungen gehören auch dazu.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>ReviewStates</name>
  <message>
   <source>Approved</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <source>Approved revision {0}</source>
   <translation>Fassung {0} freigegeben</translation>
  </message>
  <message>
   <source>Asked for changes</source>
   <translation>Änderungen verlangt</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Changes asked for</source>
   <translation>Änderungen verlangt</translation>
  </message>
  <message>
   <source>Changes to revision {0}</source>
   <translation>Änderungen an Fassung {0}</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Ausgabe {0}</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>In Kraft</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>In Prüfung</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Rejected revision {0}</source>
   <translation>Fassung {0} abgelehnt</translation>
  </message>
  <message>
   <source>Review overdue</source>
   <translation>Prüfung überfällig</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Vorgesehen</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Abgelöst</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>{0}, text changed since</source>
   <translation>{0}, Text seither geändert</translation>
  </message>
 </context>
 <context>
  <name>RevisionHeading</name>
  <message>
   <source>1 section:</source>
   <translation>1 Abschnitt:</translation>
  </message>
  <message>
   <source>Compared with {0}</source>
   <translation>Verglichen mit {0}</translation>
  </message>
  <message>
   <source>Compared with {0}, the approved text it is a change from</source>
   <translation>Verglichen mit {0}, dem freigegebenen Text, den sie ändert</translation>
  </message>
  <message>
   <source>Compared with {0}, the one before</source>
   <translation>Verglichen mit {0}, der davor</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Ausgabe {0}</translation>
  </message>
  <message>
   <source>Kept on this computer {0}</source>
   <translation>Auf diesem Rechner aufbewahrt {0}</translation>
  </message>
  <message>
   <source>Look at one change at a time, and tick it off</source>
   <translation>Eine Änderung nach der anderen ansehen und abhaken</translation>
  </message>
  <message>
   <source>Low risk: no word has another meaning</source>
   <translation>Geringes Risiko: Kein Wort hat eine andere Bedeutung</translation>
  </message>
  <message>
   <source>No section changed</source>
   <translation>Kein Abschnitt geändert</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>The first text: nothing was approved before it.</source>
   <translation>Der erste Text: Davor war nichts freigegeben.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Ihr Entwurf</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>{0} (edition {1})</source>
   <translation>{0} (Ausgabe {1})</translation>
  </message>
  <message>
   <source>{0} sections:</source>
   <translation>{0} Abschnitte:</translation>
  </message>
 </context>
 <context>
  <name>RevisionList</name>
  <message>
   <source>Revisions</source>
   <translation>Fassungen</translation>
  </message>
  <message>
   <source>Search every word ever used</source>
   <translation>Jedes je verwendete Wort suchen</translation>
  </message>
 </context>
 <context>
  <name>RevisionModel</name>
  <message>
   <source>1 section</source>
   <translation>1 Abschnitt</translation>
  </message>
  <message>
   <source>Being read</source>
   <translation>Wird gelesen</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>von {0}</translation>
  </message>
  <message>
   <source>{0} sections</source>
   <translation>{0} Abschnitte</translation>
  </message>
 </context>
 <context>
  <name>RevisionPick</name>
  <message>
   <source>No revision has these words: nothing is chosen.</source>
   <translation>Keine Revision hat diese Wörter: Nichts ist gewählt.</translation>
  </message>
  <message>
   <source>Number, edition or words</source>
   <translation>Nummer, Ausgabe oder Wörter</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>Revision {0}, edition {1}</source>
   <translation>Fassung {0}, Ausgabe {1}</translation>
  </message>
  <message>
   <source>edition</source>
   <translation>ausgabe</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>revision</translation>
  </message>
  <message>
   <source>{0}: number, edition or words</source>
   <translation>{0}: Nummer, Ausgabe oder Wörter</translation>
  </message>
 </context>
 <context>
  <name>RevisionResults</name>
  <message>
   <source>A revision is made each time somebody saves on the Write page.</source>
   <translation>Eine Fassung entsteht jedes Mal, wenn jemand auf der Seite „Schreiben“ speichert.</translation>
  </message>
  <message>
   <source>Click a chip above to take it away, or see all revisions again.</source>
   <translation>Klicken Sie oben auf ein Feld, um es wegzunehmen, oder zeigen Sie wieder alle Fassungen.</translation>
  </message>
  <message>
   <source>No revision fits</source>
   <translation>Keine Fassung passt</translation>
  </message>
  <message>
   <source>No revision was saved with these words, and none brought them in or took them out. Try fewer words, or the beginning of one: “polic” finds “policy” and “policies”.</source>
   <translation>Keine Fassung wurde mit diesen Wörtern gespeichert, und keine hat sie eingefügt oder herausgenommen. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang: „Richtl“ findet „Richtlinie“ und „Richtlinien“.</translation>
  </message>
  <message>
   <source>No revision yet</source>
   <translation>Noch keine Fassung</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Passages ({0})</source>
   <translation>Textstellen ({0})</translation>
  </message>
  <message>
   <source>Revisions ({0})</source>
   <translation>Fassungen ({0})</translation>
  </message>
  <message>
   <source>Show all revisions</source>
   <translation>Alle Fassungen zeigen</translation>
  </message>
  <message>
   <source>The revisions that brought these words in or took them out</source>
   <translation>Die Fassungen, die diese Wörter eingefügt oder herausgenommen haben</translation>
  </message>
  <message>
   <source>Where these words stand or once stood, with since when</source>
   <translation>Wo diese Wörter stehen oder einmal standen, und seit wann</translation>
  </message>
 </context>
 <context>
  <name>RuleProofs</name>
  <message>
   <source>For example: {0}.</source>
   <translation>Zum Beispiel: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>1 change</source>
   <translation>1 Änderung</translation>
  </message>
  <message>
   <source>Changes by section</source>
   <translation>Änderungen nach Abschnitten</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Geringes Risiko</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Nichts geändert</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <source>Show it in the text</source>
   <translation>Im Text zeigen</translation>
  </message>
  <message>
   <source>Unchanged.</source>
   <translation>Unverändert.</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} Änderungen</translation>
  </message>
 </context>
 <context>
  <name>SheetHeader</name>
  <message>
   <source>Show why each clause is there</source>
   <translation>Zeigen, warum es jede Klausel gibt</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Titel des Abschnitts</translation>
  </message>
  <message>
   <source>Why this section, and what good looks like</source>
   <translation>Warum dieser Abschnitt, und wie er gut wird</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
 </context>
 <context>
  <name>SidesHeader</name>
  <message>
   <source>Before: {0}</source>
   <translation>Vorher: {0}</translation>
  </message>
  <message>
   <source>Now: {0}</source>
   <translation>Jetzt: {0}</translation>
  </message>
  <message>
   <source>nothing, this is the first text</source>
   <translation>nichts, dies ist der erste Text</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>revision {0} (edition {1})</source>
   <translation>Fassung {0} (Ausgabe {1})</translation>
  </message>
  <message>
   <source>your draft</source>
   <translation>Ihr Entwurf</translation>
  </message>
 </context>
 <context>
  <name>Since</name>
  <message>
   <source>1 new since you last looked</source>
   <translation>1 neue, seit Sie zuletzt hier waren</translation>
  </message>
  <message>
   <source>Compare the newest revision with what you last saw (L)</source>
   <translation>Die neueste Fassung mit dem vergleichen, was Sie zuletzt gesehen haben (L)</translation>
  </message>
  <message>
   <source>Since &amp;edition {0} (revision {1})</source>
   <translation>Seit &amp;Ausgabe {0} (Fassung {1})</translation>
  </message>
  <message>
   <source>Since I &amp;last looked (revision {0})</source>
   <translation>Seit ich zu&amp;letzt hier war (Fassung {0})</translation>
  </message>
  <message>
   <source>over {0}</source>
   <translation>über {0}</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} neue</translation>
  </message>
  <message>
   <source>{0} new since you last looked</source>
   <translation>{0} neue, seit Sie zuletzt hier waren</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 Tag überfällig</translation>
  </message>
  <message>
   <source>A change of the team of “{title}” waits for your answer</source>
   <translation>Eine Änderung des Teams von „{title}“ wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <source>A clause on trial comes to its end: keep, change or remove it: {about}</source>
   <translation>Eine Klausel auf Probe läuft aus: behalten, ändern oder entfernen: {about}</translation>
  </message>
  <message>
   <source>A finding was accepted for a time that ends: {about}</source>
   <translation>Eine Feststellung wurde auf Zeit hingenommen, die endet: {about}</translation>
  </message>
  <message>
   <source>An answer is wanted by {day}.</source>
   <translation>Eine Antwort wird bis {day} erbeten.</translation>
  </message>
  <message>
   <source>An answer was wanted by {day}.</source>
   <translation>Eine Antwort wurde bis {day} erbeten.</translation>
  </message>
  <message>
   <source>Answer or settle {count} comments on older revisions</source>
   <translation>{count} Kommentare zu älteren Revisionen beantworten oder erledigen</translation>
  </message>
  <message>
   <source>Answer what was said about revision {number}: {about}</source>
   <translation>Beantworten, was zu Revision {number} gesagt wurde: {about}</translation>
  </message>
  <message>
   <source>Answer {count} comments on revision {number}</source>
   <translation>{count} Kommentare zu Revision {number} beantworten</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Kalender {0}</translation>
  </message>
  <message>
   <source>Change what was asked for in revision {number}: {about}</source>
   <translation>Ändern, was zu Revision {number} gewünscht wurde: {about}</translation>
  </message>
  <message>
   <source>Copied: addresses, subject and text of the e-mail.</source>
   <translation>Kopiert: Adressen, Betreff und Text der E-Mail.</translation>
  </message>
  <message>
   <source>Copy the text of the e-mail</source>
   <translation>Text der E-Mail kopieren</translation>
  </message>
  <message>
   <source>Edition {about} takes effect</source>
   <translation>Ausgabe {about} tritt in Kraft</translation>
  </message>
  <message>
   <source>Hello {all},</source>
   <translation>Hallo {all},</translation>
  </message>
  <message>
   <source>In {0} days</source>
   <translation>In {0} Tagen</translation>
  </message>
  <message>
   <source>It is about {about}.</source>
   <translation>Es geht um {about}.</translation>
  </message>
  <message>
   <source>Look again whether edition {about} is still right</source>
   <translation>Noch einmal ansehen, ob Ausgabe {about} noch stimmt</translation>
  </message>
  <message>
   <source>Look at revision {number} and answer: {about}</source>
   <translation>Revision {number} ansehen und antworten: {about}</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Nichts steht an</translation>
  </message>
  <message>
   <source>Publish revision {number}, which is approved: {about}</source>
   <translation>Revision {number} veröffentlichen, die freigegeben ist: {about}</translation>
  </message>
  <message>
   <source>Remind of: {0}</source>
   <translation>Erinnern an: {0}</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Erinnern…</translation>
  </message>
  <message>
   <source>Reviews that wait for you, revisions to publish, and days that come near are listed here.</source>
   <translation>Hier stehen Prüfungen, die auf Sie warten, Revisionen zum Veröffentlichen und Tage, die näher rücken.</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” is approved and waits to be published</source>
   <translation>Revision {number} von „{title}“ ist freigegeben und wartet auf die Veröffentlichung</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” waits for your answer</source>
   <translation>Revision {number} von „{title}“ wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <source>Revision {number} waits for an answer of {people}: {about}</source>
   <translation>Revision {number} wartet auf eine Antwort von {people}: {about}</translation>
  </message>
  <message>
   <source>Revision {number} waits to be published by {people}: {about}</source>
   <translation>Revision {number} wartet auf die Veröffentlichung durch {people}: {about}</translation>
  </message>
  <message>
   <source>Save for my calendar</source>
   <translation>Für meinen Kalender speichern</translation>
  </message>
  <message>
   <source>Save for my calendar…</source>
   <translation>Für meinen Kalender speichern…</translation>
  </message>
  <message>
   <source>Saved as {0}. Open it to put the days into your calendar.</source>
   <translation>Gespeichert als {0}. Öffnen Sie die Datei, um die Tage in Ihren Kalender zu übernehmen.</translation>
  </message>
  <message>
   <source>Say whether you agree to another team or other rules: {about}</source>
   <translation>Sagen, ob Sie einem anderen Team oder anderen Regeln zustimmen: {about}</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <source>The text you approved has changed: look at revision {number} again</source>
   <translation>Der Text, den Sie freigegeben haben, hat sich geändert: Revision {number} noch einmal ansehen</translation>
  </message>
  <message>
   <source>To Publish</source>
   <translation>Zum Veröffentlichen</translation>
  </message>
  <message>
   <source>To the review</source>
   <translation>Zur Prüfung</translation>
  </message>
  <message>
   <source>To the team</source>
   <translation>Zum Team</translation>
  </message>
  <message>
   <source>To the text</source>
   <translation>Zum Text</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Obere Leiste</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Wartet auf Sie</translation>
  </message>
  <message>
   <source>Write an e-mail</source>
   <translation>E-Mail schreiben</translation>
  </message>
  <message>
   <source>You find it in smguide under History and review.</source>
   <translation>Sie finden es in smguide unter Verlauf und Prüfung.</translation>
  </message>
  <message>
   <source>You wait for</source>
   <translation>Sie warten auf</translation>
  </message>
  <message>
   <source>Your proposal for the team waits for {people}: {about}</source>
   <translation>Ihr Vorschlag für das Team wartet auf {people}: {about}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
  <message>
   <source>{0} days overdue</source>
   <translation>{0} Tage überfällig</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}; you were not asked by name</source>
   <translation>{0}; Sie wurden nicht namentlich gefragt</translation>
  </message>
  <message>
   <source>{about} asks to be in the team: let them in or not</source>
   <translation>{about} möchte ins Team: aufnehmen oder nicht</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} oder {last}</translation>
  </message>
  <message>
   <source>{title}: {task}</source>
   <translation>{title}: {task}</translation>
  </message>
 </context>
 <context>
  <name>Team</name>
  <message>
   <source>Add somebody to the team</source>
   <translation>Jemanden ins Team aufnehmen</translation>
  </message>
  <message>
   <source>Add somebody…</source>
   <translation>Jemanden aufnehmen…</translation>
  </message>
  <message>
   <source>Add to the team</source>
   <translation>Ins Team aufnehmen</translation>
  </message>
  <message>
   <source>Add {0} to the team.</source>
   <translation>{0} ins Team aufnehmen.</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Rat</translation>
  </message>
  <message>
   <source>Approvals needed</source>
   <translation>Nötige Freigaben</translation>
  </message>
  <message>
   <source>Approve revisions that others wrote, or ask for changes.</source>
   <translation>Fassungen freigeben, die andere geschrieben haben, oder Änderungen verlangen.</translation>
  </message>
  <message>
   <source>As others read it in the history.</source>
   <translation>So, wie andere es im Verlauf lesen.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Change the rules of review</source>
   <translation>Regeln der Prüfung ändern</translation>
  </message>
  <message>
   <source>Change the team and the rules of review, and publish.</source>
   <translation>Das Team und die Regeln der Prüfung ändern und veröffentlichen.</translation>
  </message>
  <message>
   <source>Change what {0} may do</source>
   <translation>Ändern, was {0} darf</translation>
  </message>
  <message>
   <source>Change what {0} may do.</source>
   <translation>Ändern, was {0} darf.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Every change is signed by you and stays in the record with its reason.</source>
   <translation>Jede Änderung wird von Ihnen unterschrieben und bleibt mit ihrem Grund im Verlauf.</translation>
  </message>
  <message>
   <source>For now it must be a key on this computer.</source>
   <translation>Vorerst muss es ein Schlüssel auf diesem Rechner sein.</translation>
  </message>
  <message>
   <source>For very small teams</source>
   <translation>Für sehr kleine Teams</translation>
  </message>
  <message>
   <source>Group: {0}</source>
   <translation>Gruppe: {0}</translation>
  </message>
  <message>
   <source>Has left the team</source>
   <translation>Hat das Team verlassen</translation>
  </message>
  <message>
   <source>Have left the team</source>
   <translation>Haben das Team verlassen</translation>
  </message>
  <message>
   <source>It holds from now on. What they did until now stays as it is.</source>
   <translation>Es gilt von jetzt an. Was bisher geschah, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>It is a demonstration key, as all keys of the sample are, and proves nothing.</source>
   <translation>Es ist ein Übungsschlüssel, wie alle Schlüssel des Beispiels, und beweist nichts.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Leaves the team</source>
   <translation>Verlässt das Team</translation>
  </message>
  <message>
   <source>Leaves the team…</source>
   <translation>Verlässt das Team…</translation>
  </message>
  <message>
   <source>Look after the team</source>
   <translation>Sich um das Team kümmern</translation>
  </message>
  <message>
   <source>Make editions of approved revisions.</source>
   <translation>Aus freigegebenen Fassungen Ausgaben machen.</translation>
  </message>
  <message>
   <source>Make one on this computer</source>
   <translation>Auf diesem Rechner erstellen</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Darf</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nobody approves what they wrote themselves.</source>
   <translation>Niemand gibt frei, was er selbst geschrieben hat.</translation>
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <translation>Nichts wird gelöscht.</translation>
  </message>
  <message>
   <source>One approval is needed from now on.</source>
   <translation>Von jetzt an ist eine Freigabe nötig.</translation>
  </message>
  <message>
   <source>One person is enough</source>
   <translation>Eine Person genügt</translation>
  </message>
  <message>
   <source>One person is enough from now on.</source>
   <translation>Von jetzt an genügt eine Person.</translation>
  </message>
  <message>
   <source>One person reviews in this team.</source>
   <translation>Eine Person prüft in diesem Team.</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>People may then approve what they wrote themselves. The record says so with each such approval, for good.</source>
   <translation>Man darf dann freigeben, was man selbst geschrieben hat. Bei jeder solchen Freigabe steht das dauerhaft im Verlauf.</translation>
  </message>
  <message>
   <source>Public key</source>
   <translation>Öffentlicher Schlüssel</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Veröffentlichen</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Rules of review</source>
   <translation>Regeln der Prüfung</translation>
  </message>
  <message>
   <source>Save revisions and ask for a review.</source>
   <translation>Fassungen speichern und um eine Prüfung bitten.</translation>
  </message>
  <message>
   <source>Say who it is; it stands in the history.</source>
   <translation>Sagen Sie, wer es ist; es steht im Verlauf.</translation>
  </message>
  <message>
   <source>Short id</source>
   <translation>Kürzel</translation>
  </message>
  <message>
   <source>Sign the change</source>
   <translation>Änderung unterschreiben</translation>
  </message>
  <message>
   <source>Somebody has this short id already. Choose another.</source>
   <translation>Dieses Kürzel hat schon jemand. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Stands for them in the record. It stays as it is.</source>
   <translation>Steht im Verlauf für diese Person. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Bleibt dauerhaft im Verlauf.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Wieder aufnehmen…</translation>
  </message>
  <message>
   <source>Take {0} back into the team</source>
   <translation>{0} wieder ins Team aufnehmen</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>Team and rules of review</source>
   <translation>Team und Regeln der Prüfung</translation>
  </message>
  <message>
   <source>The keys of the sample are for demonstration and prove nothing.</source>
   <translation>Die Schlüssel des Beispiels dienen der Übung und beweisen nichts.</translation>
  </message>
  <message>
   <source>The old key stays put away; they sign with a new one.</source>
   <translation>Der alte Schlüssel bleibt abgelegt; unterschrieben wird mit einem neuen.</translation>
  </message>
  <message>
   <source>The rules of review have changed.</source>
   <translation>Die Regeln der Prüfung haben sich geändert.</translation>
  </message>
  <message>
   <source>Their answer to a review that is still open no longer counts.</source>
   <translation>Die Antwort dieser Person auf eine noch offene Prüfung zählt nicht mehr.</translation>
  </message>
  <message>
   <source>Then you can no longer change the team yourself.</source>
   <translation>Dann können Sie das Team nicht mehr selbst ändern.</translation>
  </message>
  <message>
   <source>They can be taken back later, with a new key.</source>
   <translation>Diese Person kann später wieder aufgenommen werden, mit einem neuen Schlüssel.</translation>
  </message>
  <message>
   <source>They can begin at once.</source>
   <translation>Diese Person kann sofort anfangen.</translation>
  </message>
  <message>
   <source>They have one</source>
   <translation>Ist schon vorhanden</translation>
  </message>
  <message>
   <source>They hold for every review from now on, also for one that is open.</source>
   <translation>Sie gelten von jetzt an für jede Prüfung, auch für eine laufende.</translation>
  </message>
  <message>
   <source>They sign on this computer. Whoever uses this computer could sign for them.</source>
   <translation>Unterschrieben wird auf diesem Rechner. Wer diesen Rechner benutzt, könnte für diese Person unterschreiben.</translation>
  </message>
  <message>
   <source>Tick at least one thing that they may do.</source>
   <translation>Kreuzen Sie mindestens eines an, das diese Person darf.</translation>
  </message>
  <message>
   <source>Use letters, digits and hyphens, such as dana-kovac.</source>
   <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, etwa dana-kovac.</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>What they wrote stays under their name, and what they approved stays approved.</source>
   <translation>Was diese Person schrieb, bleibt unter ihrem Namen, und was sie freigab, bleibt freigegeben.</translation>
  </message>
  <message>
   <source>What {0} may do</source>
   <translation>Was {0} darf</translation>
  </message>
  <message>
   <source>What {0} may do has changed.</source>
   <translation>Was {0} darf, hat sich geändert.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel dana@acme.example.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>demonstration key on this computer</source>
   <translation>Übungsschlüssel auf diesem Rechner</translation>
  </message>
  <message>
   <source>key on another computer</source>
   <translation>Schlüssel auf einem anderen Rechner</translation>
  </message>
  <message>
   <source>key on this computer</source>
   <translation>Schlüssel auf diesem Rechner</translation>
  </message>
  <message>
   <source>looks after the team</source>
   <translation>kümmert sich um das Team</translation>
  </message>
  <message>
   <source>publishes</source>
   <translation>veröffentlicht</translation>
  </message>
  <message>
   <source>reviews</source>
   <translation>prüft</translation>
  </message>
  <message>
   <source>writes</source>
   <translation>schreibt</translation>
  </message>
  <message>
   <source>{0} approvals are needed from now on.</source>
   <translation>Von jetzt an sind {0} Freigaben nötig.</translation>
  </message>
  <message>
   <source>{0} can sign nothing more, from now on.</source>
   <translation>{0} kann von jetzt an nichts mehr unterschreiben.</translation>
  </message>
  <message>
   <source>{0} comes back.</source>
   <translation>{0} kommt zurück.</translation>
  </message>
  <message>
   <source>{0} has left the team.</source>
   <translation>{0} hat das Team verlassen.</translation>
  </message>
  <message>
   <source>{0} is in the team.</source>
   <translation>{0} ist im Team.</translation>
  </message>
  <message>
   <source>{0} leaves the team</source>
   <translation>{0} verlässt das Team</translation>
  </message>
  <message>
   <source>{0} leaves the team.</source>
   <translation>{0} verlässt das Team.</translation>
  </message>
  <message>
   <source>{0} people review in this team.</source>
   <translation>{0} Personen prüfen in diesem Team.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>All the usual sections with text you can use as it stands. Approval begins with one process for everything and says how it relaxes.</source>
   <translation>Alle üblichen Abschnitte mit Text, der so verwendet werden kann, wie er dasteht. Die Freigabe beginnt mit einem Verfahren für alles und sagt, wie sie lockerer wird.</translation>
  </message>
  <message>
   <source>Complete guidelines</source>
   <translation>Vollständige Richtlinien</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>No sections yet. Add the ones you want, one by one.</source>
   <translation>Noch keine Abschnitte. Fügen Sie die gewünschten nacheinander hinzu.</translation>
  </message>
  <message>
   <source>Quick policy</source>
   <translation>Kurze Regeln</translation>
  </message>
  <message>
   <source>Six short sections on a page or two, so that you can begin this week. Replace it by the complete guidelines when you have seen what you need.</source>
   <translation>Sechs kurze Abschnitte auf ein bis zwei Seiten, damit Sie noch diese Woche beginnen können. Ersetzen Sie sie durch die vollständigen Richtlinien, wenn Sie gesehen haben, was Sie brauchen.</translation>
  </message>
 </context>
 <context>
  <name>TextBlock</name>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Dieser Text ist zu lang für eine Klausel. Importieren Sie ihn stattdessen als Dokument.</translation>
  </message>
 </context>
 <context>
  <name>Threads</name>
  <message>
   <source>All of them</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All of them are settled.</source>
   <translation>Alle sind erledigt.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>Answered by revision {0}: {1}</source>
   <translation>Beantwortet in Fassung {0}: {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Comment by {0}: {1}</source>
   <translation>Kommentar von {0}: {1}</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Comments · {0} open</source>
   <translation>Kommentare · {0} offen</translation>
  </message>
  <message>
   <source>It was made on revision {0}, in “{1}”.</source>
   <translation>Er galt Fassung {0}, in „{1}“.</translation>
  </message>
  <message>
   <source>It was made on revision {0}.</source>
   <translation>Er galt Fassung {0}.</translation>
  </message>
  <message>
   <source>Its words are shown no more. That you took something back stays in the record.</source>
   <translation>Die Worte werden nicht mehr gezeigt. Dass Sie etwas zurückgenommen haben, bleibt im Protokoll.</translation>
  </message>
  <message>
   <source>No longer in the text</source>
   <translation>Nicht mehr im Text</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Noch keine.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Offene</translation>
  </message>
  <message>
   <source>Open the comment by {0} again</source>
   <translation>Den Kommentar von {0} wieder öffnen</translation>
  </message>
  <message>
   <source>Opened again</source>
   <translation>Wieder geöffnet</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Vorgeschlagener Wortlaut</translation>
  </message>
  <message>
   <source>Proposed wording: {0}</source>
   <translation>Vorgeschlagener Wortlaut: {0}</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Reply sent</source>
   <translation>Antwort gesendet</translation>
  </message>
  <message>
   <source>Reply to {0}</source>
   <translation>{0} antworten</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Resolve the comment by {0}</source>
   <translation>Den Kommentar von {0} als erledigt kennzeichnen</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>Stelle zeigen</translation>
  </message>
  <message>
   <source>Show the place of the comment by {0}</source>
   <translation>Die Stelle des Kommentars von {0} zeigen</translation>
  </message>
  <message>
   <source>Show {0} more</source>
   <translation>{0} weitere zeigen</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back what you said to {0}</source>
   <translation>Zurücknehmen, was Sie {0} gesagt haben</translation>
  </message>
  <message>
   <source>Take back your comment?</source>
   <translation>Ihren Kommentar zurücknehmen?</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Zurücknehmen…</translation>
  </message>
  <message>
   <source>Take the wording that {0} proposes</source>
   <translation>Den Wortlaut übernehmen, den {0} vorschlägt</translation>
  </message>
  <message>
   <source>Take this wording</source>
   <translation>Diesen Wortlaut übernehmen</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Zurückgenommen.</translation>
  </message>
  <message>
   <source>The clause has changed since.</source>
   <translation>Die Klausel hat sich seither geändert.</translation>
  </message>
  <message>
   <source>The clause reads as proposed here.</source>
   <translation>Die Klausel lautet so, wie hier vorgeschlagen.</translation>
  </message>
  <message>
   <source>The field it was about is no longer there.</source>
   <translation>Das Feld, um das es ging, gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>The words have changed since. Now: “{0}”</source>
   <translation>Die Worte haben sich seither geändert. Jetzt: „{0}“</translation>
  </message>
  <message>
   <source>The words it was about are no longer in this clause.</source>
   <translation>Die Worte, um die es ging, stehen nicht mehr in dieser Klausel.</translation>
  </message>
  <message>
   <source>The words they were made on are gone. Read them, and resolve what is settled.</source>
   <translation>Die Worte, zu denen sie geschrieben wurden, gibt es nicht mehr. Lesen Sie sie, und erledigen Sie, was geklärt ist.</translation>
  </message>
  <message>
   <source>Which comments</source>
   <translation>Welche Kommentare</translation>
  </message>
  <message>
   <source>Your reply</source>
   <translation>Ihre Antwort</translation>
  </message>
  <message>
   <source>on “{0}”</source>
   <translation>zu „{0}“</translation>
  </message>
  <message>
   <source>opened this again</source>
   <translation>hat dies wieder geöffnet</translation>
  </message>
  <message>
   <source>resolved this</source>
   <translation>hat dies als erledigt gekennzeichnet</translation>
  </message>
  <message>
   <source>{0} more in this thread</source>
   <translation>{0} weitere in diesem Gespräch</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>Approve several revisions</source>
   <translation>Mehrere Fassungen freigeben</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>In these, nothing but spacing, links or highlighting changed. Each one that is ticked is signed by itself. If something is wrong with one, the others are signed all the same.</source>
   <translation>In diesen haben sich nur Abstände, Verweise oder Hervorhebungen geändert. Jede angehakte wird für sich unterschrieben. Stimmt mit einer etwas nicht, werden die anderen trotzdem unterschrieben.</translation>
  </message>
  <message>
   <source>Look at them…</source>
   <translation>Ansehen…</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Passphrase Ihres Schlüssels</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Unterschreiben und freigeben</translation>
  </message>
  <message>
   <source>Signed.</source>
   <translation>Unterschrieben.</translation>
  </message>
  <message>
   <source>Tick at least one.</source>
   <translation>Haken Sie mindestens eine an.</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Was Sie freigeben</translation>
  </message>
  <message>
   <source>You sign: “{0}”</source>
   <translation>Sie unterschreiben: „{0}“</translation>
  </message>
  <message>
   <source>{0} approved</source>
   <translation>{0} freigegeben</translation>
  </message>
  <message>
   <source>{0} revisions of low risk wait for you. You can approve them together.</source>
   <translation>{0} Fassungen mit geringem Risiko warten auf Sie. Sie können sie zusammen freigeben.</translation>
  </message>
  <message>
   <source>{0}, by {1}</source>
   <translation>{0}, von {1}</translation>
  </message>
  <message>
   <source>{0}: revision {1}</source>
   <translation>{0}: Fassung {1}</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Passphrase</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unlock your key</source>
   <translation>Ihren Schlüssel entsperren</translation>
  </message>
  <message>
   <source>With it you sign what you save and approve. It stays unlocked until you quit.</source>
   <translation>Mit ihm unterschreiben Sie, was Sie speichern und freigeben. Er bleibt entsperrt, bis Sie smguide beenden.</translation>
  </message>
  <message>
   <source>Your key is unlocked</source>
   <translation>Ihr Schlüssel ist entsperrt</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copied: {0}</source>
   <translation>Kopiert: {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy: {0}</source>
   <translation>Kopieren: {0}</translation>
  </message>
  <message>
   <source>Each step begins when the one before it is done.</source>
   <translation>Jeder Schritt beginnt, wenn der davor getan ist.</translation>
  </message>
  <message>
   <source>Enter opens a line to change it.</source>
   <translation>Die Eingabetaste öffnet eine Zeile zum Ändern.</translation>
  </message>
  <message>
   <source>Enter opens what stands there, or begins it.</source>
   <translation>Die Eingabetaste öffnet, was dort steht, oder beginnt es.</translation>
  </message>
  <message>
   <source>Fills itself as soon as the form below has entries.</source>
   <translation>Füllt sich von selbst, sobald das Formular unten Einträge hat.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>Put into the post itself, as it stands here.</source>
   <translation>Kommt in den Beitrag selbst, so wie es hier steht.</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>Meldet sich an</translation>
  </message>
  <message>
   <source>Space lets somebody sign in, or no longer.</source>
   <translation>Die Leertaste lässt jemanden sich anmelden oder nicht mehr.</translation>
  </message>
  <message>
   <source>There</source>
   <translation>Dort</translation>
  </message>
  <message>
   <source>Where “{0}” stands</source>
   <translation>Wo „{0}“ steht</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} Personen</translation>
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>1 change is still to look at.</source>
   <translation>1 Änderung ist noch anzusehen.</translation>
  </message>
  <message>
   <source>All looked at</source>
   <translation>Alles angesehen</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Freigeben…</translation>
  </message>
  <message>
   <source>As readers see it</source>
   <translation>Wie Leser es sehen</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Änderungen verlangen…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Änderung {0} von {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Changes {0} and {1} of {2}</source>
   <translation>Änderungen {0} und {1} von {2}</translation>
  </message>
  <message>
   <source>Changes {0} to {1} of {2}</source>
   <translation>Änderungen {0} bis {1} von {2}</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Reinfassung</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Kommentieren…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>Go on: {0} of {1}</source>
   <translation>Weiter: {0} von {1}</translation>
  </message>
  <message>
   <source>Go to what is left</source>
   <translation>Zu dem, was noch fehlt</translation>
  </message>
  <message>
   <source>Leave (Esc)</source>
   <translation>Verlassen (Esc)</translation>
  </message>
  <message>
   <source>Leave the walk</source>
   <translation>Den Durchgang verlassen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>On ‘{0}’: {1}</source>
   <translation>Zu ‚{0}‘: {1}</translation>
  </message>
  <message>
   <source>One by one</source>
   <translation>Einzeln durchgehen</translation>
  </message>
  <message>
   <source>Propose a wording…</source>
   <translation>Wortlaut vorschlagen…</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: {2}</source>
   <translation>Fassung {0}, {1}: {2}</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Take the tick back</source>
   <translation>Haken zurücknehmen</translation>
  </message>
  <message>
   <source>The change before (←)</source>
   <translation>Die Änderung davor (←)</translation>
  </message>
  <message>
   <source>The end · {0} of {1} looked at</source>
   <translation>Ende · {0} von {1} angesehen</translation>
  </message>
  <message>
   <source>The next change, without a tick (→)</source>
   <translation>Die nächste Änderung, ohne Haken (→)</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>Der Text vorher und daneben der Text jetzt</translation>
  </message>
  <message>
   <source>Walk through the changes</source>
   <translation>Durchgang durch die Änderungen</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Warum: {0}</translation>
  </message>
  <message>
   <source>With what came in and went out</source>
   <translation>Mit dem, was dazukam und wegfiel</translation>
  </message>
  <message>
   <source>You have looked at all of it.</source>
   <translation>Sie haben alles angesehen.</translation>
  </message>
  <message>
   <source>You have said one thing about it:</source>
   <translation>Sie haben dazu etwas gesagt:</translation>
  </message>
  <message>
   <source>You have said {0} things about it:</source>
   <translation>Sie haben dazu {0} Dinge gesagt:</translation>
  </message>
  <message>
   <source>a clause has changed</source>
   <translation>eine Klausel ist geändert</translation>
  </message>
  <message>
   <source>a clause has moved</source>
   <translation>eine Klausel ist verschoben</translation>
  </message>
  <message>
   <source>a clause has moved and changed</source>
   <translation>eine Klausel ist verschoben und geändert</translation>
  </message>
  <message>
   <source>a clause is new</source>
   <translation>eine Klausel ist neu</translation>
  </message>
  <message>
   <source>a clause made of several</source>
   <translation>eine Klausel aus mehreren</translation>
  </message>
  <message>
   <source>a clause was taken out</source>
   <translation>eine Klausel wurde gestrichen</translation>
  </message>
  <message>
   <source>a new section</source>
   <translation>ein neuer Abschnitt</translation>
  </message>
  <message>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <source>and {0} revisions before</source>
   <translation>und {0} Fassungen davor</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>links</source>
   <translation>Verweise</translation>
  </message>
  <message>
   <source>marks such as bold</source>
   <translation>Auszeichnungen wie Fettdruck</translation>
  </message>
  <message>
   <source>numbers of lists</source>
   <translation>Nummern von Listen</translation>
  </message>
  <message>
   <source>part of a clause that was divided</source>
   <translation>Teil einer Klausel, die geteilt wurde</translation>
  </message>
  <message>
   <source>quotation marks and dashes</source>
   <translation>Anführungszeichen und Striche</translation>
  </message>
  <message>
   <source>revision {0}, {1}: {2}</source>
   <translation>Fassung {0}, {1}: {2}</translation>
  </message>
  <message>
   <source>spacing</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>gestrichen</translation>
  </message>
  <message>
   <source>the heading has changed</source>
   <translation>die Überschrift ist geändert</translation>
  </message>
  <message>
   <source>the section has moved</source>
   <translation>der Abschnitt ist verschoben</translation>
  </message>
  <message>
   <source>the section was taken out</source>
   <translation>der Abschnitt wurde gestrichen</translation>
  </message>
  <message>
   <source>the title has changed</source>
   <translation>der Titel ist geändert</translation>
  </message>
  <message>
   <source>{0} changes are still to look at.</source>
   <translation>{0} Änderungen sind noch anzusehen.</translation>
  </message>
  <message>
   <source>{0} looked at</source>
   <translation>{0} angesehen</translation>
  </message>
  <message>
   <source>{0} low-risk changes: {1}. Look through them together.</source>
   <translation>{0} Änderungen mit geringem Risiko: {1}. Sehen Sie sie zusammen durch.</translation>
  </message>
  <message>
   <source>{0} of {1} changes</source>
   <translation>{0} von {1} Änderungen</translation>
  </message>
  <message>
   <source>✓ Looked at</source>
   <translation>✓ Angesehen</translation>
  </message>
 </context>
 <context>
  <name>Write</name>
  <message>
   <source>A clause on trial is looked at again on this day: keep it, change it, drop it.</source>
   <translation>Eine Klausel auf Probe wird an diesem Tag wieder angesehen: behalten, ändern oder streichen.</translation>
  </message>
  <message>
   <source>A copy is in {0}.</source>
   <translation>Eine Kopie liegt in {0}.</translation>
  </message>
  <message>
   <source>A few words people will recognise.</source>
   <translation>Ein paar Worte, die man wiedererkennt.</translation>
  </message>
  <message>
   <source>A revision is signed by you and stays in the history for good.</source>
   <translation>Eine Fassung wird von Ihnen unterschrieben und bleibt dauerhaft im Verlauf.</translation>
  </message>
  <message>
   <source>A whole set of rules to begin with. Change every one of them afterwards.</source>
   <translation>Ein ganzer Satz Regeln für den Anfang. Jede davon lässt sich danach ändern.</translation>
  </message>
  <message>
   <source>Accept: {0}</source>
   <translation>Hinnehmen: {0}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Hingenommen</translation>
  </message>
  <message>
   <source>Accepted by {0} until {1}: {2}</source>
   <translation>Hingenommen von {0} bis {1}: {2}</translation>
  </message>
  <message>
   <source>Accepted by {0}, without an end: {1}</source>
   <translation>Hingenommen von {0}, ohne Ende: {1}</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Hinnehmen…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a clause</source>
   <translation>Klausel hinzufügen</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Regel hinzufügen</translation>
  </message>
  <message>
   <source>Add a rule…</source>
   <translation>Regel hinzufügen…</translation>
  </message>
  <message>
   <source>Add a section</source>
   <translation>Abschnitt hinzufügen</translation>
  </message>
  <message>
   <source>Add this section after all</source>
   <translation>Diesen Abschnitt doch hinzufügen</translation>
  </message>
  <message>
   <source>Add to “{0}”</source>
   <translation>Zu „{0}“ hinzufügen</translation>
  </message>
  <message>
   <source>Add what is stricter for a while</source>
   <translation>Hinzufügen, was eine Zeit lang strenger ist</translation>
  </message>
  <message>
   <source>Add what never relaxes</source>
   <translation>Hinzufügen, was sich nie lockert</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Rat</translation>
  </message>
  <message>
   <source>All else stays; what is never relaxed is only added to.</source>
   <translation>Alles andere bleibt; was sich nie lockert, wird nur ergänzt.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Already there: {0}. Another one is possible.</source>
   <translation>Schon da: {0}. Ein weiterer ist möglich.</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Auch genannt</translation>
  </message>
  <message>
   <source>And {0} more; all are listed beside the page.</source>
   <translation>Und {0} weitere; neben der Seite sind alle aufgeführt.</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Antwort innerhalb von</translation>
  </message>
  <message>
   <source>Answers {0}’s comment “{1}”</source>
   <translation>Antwortet auf den Kommentar „{1}“ von {0}</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Freigabe</translation>
  </message>
  <message>
   <source>As it reads now</source>
   <translation>Wie es jetzt lautet</translation>
  </message>
  <message>
   <source>As it would read</source>
   <translation>Wie es lauten würde</translation>
  </message>
  <message>
   <source>As said to a colleague.</source>
   <translation>So, wie man es Kollegen sagt.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask a stand-in</source>
   <translation>Eine Vertretung fragen</translation>
  </message>
  <message>
   <source>Ask the next in line as well</source>
   <translation>Auch die Nächsten in der Reihe fragen</translation>
  </message>
  <message>
   <source>Both changed the same words, so they cannot be put together by themselves.</source>
   <translation>Beide haben dieselben Wörter geändert und lassen sich deshalb nicht von selbst zusammenführen.</translation>
  </message>
  <message>
   <source>Both changes together</source>
   <translation>Beide Änderungen zusammen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change a rule</source>
   <translation>Regel ändern</translation>
  </message>
  <message>
   <source>Change the chosen row</source>
   <translation>Die gewählte Zeile ändern</translation>
  </message>
  <message>
   <source>Change the chosen rule</source>
   <translation>Gewählte Regel ändern</translation>
  </message>
  <message>
   <source>Change what is stricter for a while</source>
   <translation>Ändern, was eine Zeit lang strenger ist</translation>
  </message>
  <message>
   <source>Change what never relaxes</source>
   <translation>Ändern, was sich nie lockert</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Wählen Sie eines davon.</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Klausel</translation>
  </message>
  <message>
   <source>Clause {0}, {1}</source>
   <translation>Klausel {0}, {1}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close and lose it</source>
   <translation>Schließen und verlieren</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Comments this answers</source>
   <translation>Kommentare, auf die dies antwortet</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Mit Ausgabe {0} vergleichen</translation>
  </message>
  <message>
   <source>Compare with revision {0}</source>
   <translation>Mit Fassung {0} vergleichen</translation>
  </message>
  <message>
   <source>Down from</source>
   <translation>Von oben bis</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draft kept {0}</source>
   <translation>Entwurf aufbewahrt {0}</translation>
  </message>
  <message>
   <source>Draft not kept yet</source>
   <translation>Entwurf noch nicht aufbewahrt</translation>
  </message>
  <message>
   <source>Draft of {0}</source>
   <translation>Entwurf von {0}</translation>
  </message>
  <message>
   <source>Drafts that were set aside, that lost against another window, or from which much was removed. They stay for 90 days; the newest twenty stay longer.</source>
   <translation>Entwürfe, die beiseitegelegt wurden, einem anderen Fenster weichen mussten oder aus denen viel entfernt wurde. Sie bleiben 90 Tage; die neuesten zwanzig bleiben länger.</translation>
  </message>
  <message>
   <source>Drop the request</source>
   <translation>Die Anfrage fallen lassen</translation>
  </message>
  <message>
   <source>Each kind brings a text to begin with, and fields that the checks understand.</source>
   <translation>Jede Art bringt einen Text zum Anfangen mit und Felder, die die Kontrollen verstehen.</translation>
  </message>
  <message>
   <source>Earlier drafts</source>
   <translation>Frühere Entwürfe</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Endet</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Jeder Beitrag</translation>
  </message>
  <message>
   <source>Everything you typed is still in this window. smguide goes on trying.</source>
   <translation>Alles, was Sie eingegeben haben, ist noch in diesem Fenster. smguide versucht es weiter.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>Fold “{0}”</source>
   <translation>„{0}“ einklappen</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Für diese Arten von Beiträgen</translation>
  </message>
  <message>
   <source>For these trust levels</source>
   <translation>Für diese Vertrauensstufen</translation>
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation>Geben Sie der Regel einen Namen.</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Hingehen</translation>
  </message>
  <message>
   <source>Go to “{0}”</source>
   <translation>Zu „{0}“</translation>
  </message>
  <message>
   <source>Good: {0}</source>
   <translation>Gut: {0}</translation>
  </message>
  <message>
   <source>Heading or plain text</source>
   <translation>Überschrift oder einfacher Text</translation>
  </message>
  <message>
   <source>Here you can only read it now. Nothing was overwritten. What was not kept yet when that happened is under Earlier drafts.</source>
   <translation>Hier können Sie jetzt nur noch lesen. Nichts wurde überschrieben. Was dabei noch nicht aufbewahrt war, liegt unter Frühere Entwürfe.</translation>
  </message>
  <message>
   <source>Here you can only read it. Take it over to write in it: the other window keeps what was typed there and then only reads.</source>
   <translation>Hier können Sie nur lesen. Übernehmen Sie den Entwurf, um darin zu schreiben: Das andere Fenster behält, was dort eingegeben wurde, und liest dann nur noch.</translation>
  </message>
  <message>
   <source>How many of them</source>
   <translation>Wie viele davon</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Wie gefestigt diese Klausel ist</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Wenn niemand antwortet</translation>
  </message>
  <message>
   <source>In these phases</source>
   <translation>In diesen Phasen</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In Ihren eigenen Worten</translation>
  </message>
  <message>
   <source>It comes on top of the rules for a time, with a reason and an end.</source>
   <translation>Es kommt für eine Zeit zu den Regeln hinzu, mit Grund und Ende.</translation>
  </message>
  <message>
   <source>It comes on top of whatever the rules say, in every phase.</source>
   <translation>Es kommt in jeder Phase zu dem hinzu, was die Regeln sagen.</translation>
  </message>
  <message>
   <source>It is in your draft. Undo takes it out again.</source>
   <translation>Es ist in Ihrem Entwurf. „Rückgängig“ nimmt es wieder heraus.</translation>
  </message>
  <message>
   <source>It is kept back until somebody decides</source>
   <translation>Er wird zurückgehalten, bis jemand entscheidet</translation>
  </message>
  <message>
   <source>It is not allowed</source>
   <translation>Er ist nicht erlaubt</translation>
  </message>
  <message>
   <source>It is still in memory: save a copy before you close.</source>
   <translation>Er ist noch im Arbeitsspeicher: Speichern Sie eine Kopie, bevor Sie schließen.</translation>
  </message>
  <message>
   <source>It is your draft again. What stood there before is under Earlier drafts.</source>
   <translation>Es ist wieder Ihr Entwurf. Was vorher dort stand, liegt unter Frühere Entwürfe.</translation>
  </message>
  <message>
   <source>It may go out at once</source>
   <translation>Er darf sofort hinaus</translation>
  </message>
  <message>
   <source>It stays under Earlier drafts and can be taken back.</source>
   <translation>Er bleibt unter Frühere Entwürfe und lässt sich zurückholen.</translation>
  </message>
  <message>
   <source>Its clause is no longer in your draft. You can copy the words from here.</source>
   <translation>Die Klausel steht nicht mehr in Ihrem Entwurf. Sie können den Wortlaut von hier kopieren.</translation>
  </message>
  <message>
   <source>Its number is put into the text. It follows when sections move.</source>
   <translation>Seine Nummer wird in den Text gesetzt. Sie zieht mit, wenn Abschnitte verschoben werden.</translation>
  </message>
  <message>
   <source>Keep the draft</source>
   <translation>Entwurf behalten</translation>
  </message>
  <message>
   <source>Keep the post back</source>
   <translation>Den Beitrag zurückhalten</translation>
  </message>
  <message>
   <source>Kept as it is: {0}</source>
   <translation>Bleibt, wie es ist: {0}</translation>
  </message>
  <message>
   <source>Kinds of section</source>
   <translation>Arten von Abschnitten</translation>
  </message>
  <message>
   <source>Last looked up on {0}.</source>
   <translation>Zuletzt nachgeschlagen am {0}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Leave the clause as it is</source>
   <translation>Die Klausel lassen, wie sie ist</translation>
  </message>
  <message>
   <source>Left out on purpose</source>
   <translation>Absichtlich ausgelassen</translation>
  </message>
  <message>
   <source>Left out on purpose, because {0}</source>
   <translation>Absichtlich ausgelassen, weil {0}</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Let the post go out</source>
   <translation>Den Beitrag hinauslassen</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Verweis ins Netz</translation>
  </message>
  <message>
   <source>Locked by the template. {0}</source>
   <translation>Von der Vorlage gesperrt. {0}</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Auszeichnung</translation>
  </message>
  <message>
   <source>Looking after the guidelines</source>
   <translation>Die Richtlinien pflegen</translation>
  </message>
  <message>
   <source>More conditions, steps and what happens afterwards</source>
   <translation>Mehr Bedingungen, Schritte und was danach geschieht</translation>
  </message>
  <message>
   <source>More for this clause</source>
   <translation>Mehr zu dieser Klausel</translation>
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation>Gewählte Regel nach unten</translation>
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation>Gewählte Regel nach oben</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No rule counts in this phase, so every post waits until somebody decides.</source>
   <translation>In dieser Phase gilt keine Regel, also wartet jeder Beitrag, bis jemand entscheidet.</translation>
  </message>
  <message>
   <source>No section is called so.</source>
   <translation>Kein Abschnitt heißt so.</translation>
  </message>
  <message>
   <source>Not applicable, because</source>
   <translation>Nicht zutreffend, weil</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>Nicht zutreffend, weil…</translation>
  </message>
  <message>
   <source>Not in your guidelines yet</source>
   <translation>Noch nicht in Ihren Richtlinien</translation>
  </message>
  <message>
   <source>Not so good: {0}</source>
   <translation>Weniger gut: {0}</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nichts passt</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>Nichts geht hinaus</translation>
  </message>
  <message>
   <source>Nothing has changed since the latest revision.</source>
   <translation>Seit der letzten Fassung hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing has changed, so there is nothing to save.</source>
   <translation>Es hat sich nichts geändert, also gibt es nichts zu speichern.</translation>
  </message>
  <message>
   <source>Nothing is replaced: there are no rules yet.</source>
   <translation>Nichts wird ersetzt: Es gibt noch keine Regeln.</translation>
  </message>
  <message>
   <source>Nothing of this kind here.</source>
   <translation>Nichts dieser Art hier.</translation>
  </message>
  <message>
   <source>Nothing to look at in the text.</source>
   <translation>Nichts anzusehen im Text.</translation>
  </message>
  <message>
   <source>Nothing yet, such as an incident or the weeks before results.</source>
   <translation>Noch nichts, etwa ein Vorfall oder die Wochen vor Ergebnissen.</translation>
  </message>
  <message>
   <source>Nothing yet: every rule can be relaxed.</source>
   <translation>Noch nichts: Jede Regel kann gelockert werden.</translation>
  </message>
  <message>
   <source>Number or title</source>
   <translation>Nummer oder Titel</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>Auf diesen Kanälen</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>Auf Probe</translation>
  </message>
  <message>
   <source>On trial until</source>
   <translation>Auf Probe bis</translation>
  </message>
  <message>
   <source>On trial until {0}</source>
   <translation>Auf Probe bis {0}</translation>
  </message>
  <message>
   <source>One kind found</source>
   <translation>Eine Art gefunden</translation>
  </message>
  <message>
   <source>One of them</source>
   <translation>Eine davon</translation>
  </message>
  <message>
   <source>One reference to it now points nowhere.</source>
   <translation>Ein Verweis darauf führt jetzt ins Leere.</translation>
  </message>
  <message>
   <source>One reference to them now points nowhere.</source>
   <translation>Ein Verweis auf sie führt jetzt ins Leere.</translation>
  </message>
  <message>
   <source>One rule</source>
   <translation>Eine Regel</translation>
  </message>
  <message>
   <source>One thing at a time. None of this keeps you from saving.</source>
   <translation>Eins nach dem anderen. Nichts davon hält Sie vom Speichern ab.</translation>
  </message>
  <message>
   <source>Open a saved copy</source>
   <translation>Gespeicherte Kopie öffnen</translation>
  </message>
  <message>
   <source>Opens the history with what you have written beside it</source>
   <translation>Öffnet den Verlauf mit dem, was Sie geschrieben haben, daneben</translation>
  </message>
  <message>
   <source>Other phases</source>
   <translation>Andere Phasen</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Sonst</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Bilder…</translation>
  </message>
  <message>
   <source>Proposed by {0}</source>
   <translation>Vorgeschlagen von {0}</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Vorgeschlagener Wortlaut</translation>
  </message>
  <message>
   <source>Put on trial</source>
   <translation>Auf Probe stellen</translation>
  </message>
  <message>
   <source>Readers see the reason, so that nobody wonders whether it was forgotten.</source>
   <translation>Leser sehen den Grund, damit sich niemand fragt, ob es vergessen wurde.</translation>
  </message>
  <message>
   <source>Reason (why)</source>
   <translation>Grund (warum)</translation>
  </message>
  <message>
   <source>Reason: why it changed</source>
   <translation>Grund: warum es sich geändert hat</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Verweisen</translation>
  </message>
  <message>
   <source>Refer to a section</source>
   <translation>Auf einen Abschnitt verweisen</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Verweis entfernen</translation>
  </message>
  <message>
   <source>Remove the chosen row</source>
   <translation>Die gewählte Zeile entfernen</translation>
  </message>
  <message>
   <source>Remove the chosen rule</source>
   <translation>Gewählte Regel entfernen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Rests on: {0}.</source>
   <translation>Stützt sich auf: {0}.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules and rights</source>
   <translation>Regeln und Rechte</translation>
  </message>
  <message>
   <source>Rules are read from the top; the first that fits decides.</source>
   <translation>Regeln werden von oben gelesen; die erste, die passt, entscheidet.</translation>
  </message>
  <message>
   <source>Running it</source>
   <translation>Betrieb</translation>
  </message>
  <message>
   <source>Save a copy and close…</source>
   <translation>Kopie speichern und schließen…</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>Kopie woanders speichern</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Kopie woanders speichern…</translation>
  </message>
  <message>
   <source>Save revision {0}</source>
   <translation>Fassung {0} speichern</translation>
  </message>
  <message>
   <source>Save revision…</source>
   <translation>Fassung speichern…</translation>
  </message>
  <message>
   <source>Saved copies {0}</source>
   <translation>Gespeicherte Kopien {0}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Say who is asked if nobody answers.</source>
   <translation>Sagen Sie, wer gefragt wird, wenn niemand antwortet.</translation>
  </message>
  <message>
   <source>Say who must agree.</source>
   <translation>Sagen Sie, wer zustimmen muss.</translation>
  </message>
  <message>
   <source>Search kinds of section</source>
   <translation>Arten von Abschnitten suchen</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Beiseitelegen</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Gefestigt</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show me: {0}</source>
   <translation>Zeigen: {0}</translation>
  </message>
  <message>
   <source>Show the newer draft</source>
   <translation>Den neueren Entwurf zeigen</translation>
  </message>
  <message>
   <source>Show the one that is there</source>
   <translation>Den vorhandenen zeigen</translation>
  </message>
  <message>
   <source>Show the rules of another phase</source>
   <translation>Die Regeln einer anderen Phase zeigen</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Wortlaut zeigen</translation>
  </message>
  <message>
   <source>Show the words of “{0}”</source>
   <translation>Wortlaut von „{0}“ zeigen</translation>
  </message>
  <message>
   <source>Show what is to be looked at beside the page</source>
   <translation>Neben der Seite zeigen, was anzusehen ist</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Somebody must agree first</source>
   <translation>Jemand muss vorher zustimmen</translation>
  </message>
  <message>
   <source>Start from a pattern</source>
   <translation>Mit einem Muster beginnen</translation>
  </message>
  <message>
   <source>Start from a pattern…</source>
   <translation>Mit einem Muster beginnen…</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Still to choose: {0}.</source>
   <translation>Noch zu wählen: {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Eine Zeit lang strenger</translation>
  </message>
  <message>
   <source>Such as: Replies by trusted voices go out at once</source>
   <translation>Zum Beispiel: Antworten vertrauter Stimmen gehen sofort hinaus</translation>
  </message>
  <message>
   <source>Summary (what)</source>
   <translation>Zusammenfassung (was)</translation>
  </message>
  <message>
   <source>Summary: what changed</source>
   <translation>Zusammenfassung: was sich geändert hat</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Zurückholen: {0}</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>The address that the words lead to.</source>
   <translation>Die Adresse, zu der die Wörter führen.</translation>
  </message>
  <message>
   <source>The clause has changed since this was proposed. Choose what it is to say.</source>
   <translation>Die Klausel hat sich seit diesem Vorschlag geändert. Wählen Sie, was sie sagen soll.</translation>
  </message>
  <message>
   <source>The clause reads like that already.</source>
   <translation>Die Klausel lautet bereits so.</translation>
  </message>
  <message>
   <source>The clause would read</source>
   <translation>Die Klausel würde lauten</translation>
  </message>
  <message>
   <source>The disk has not answered yet.</source>
   <translation>Der Datenträger hat noch nicht geantwortet.</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>Die neueste Kopie war beschädigt; dies ist die unmittelbar davor aufbewahrte.</translation>
  </message>
  <message>
   <source>The pattern</source>
   <translation>Das Muster</translation>
  </message>
  <message>
   <source>The proposed wording, in place of yours</source>
   <translation>Der vorgeschlagene Wortlaut, statt Ihres</translation>
  </message>
  <message>
   <source>The rule</source>
   <translation>Die Regel</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>Der Abschnitt</translation>
  </message>
  <message>
   <source>The text it begins with</source>
   <translation>Der Text, mit dem er beginnt</translation>
  </message>
  <message>
   <source>The wording of {0} is in your draft. Undo takes it out again.</source>
   <translation>Der Wortlaut von {0} steht in Ihrem Entwurf. Rückgängig nimmt ihn wieder heraus.</translation>
  </message>
  <message>
   <source>The wording that {0} proposes</source>
   <translation>Der Wortlaut, den {0} vorschlägt</translation>
  </message>
  <message>
   <source>The words of this clause are to stay as they are: {0}</source>
   <translation>Der Wortlaut dieser Klausel soll bleiben, wie er ist: {0}</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>There are no rules yet, so every post waits until somebody decides. These are good beginnings; look at one, say who is asked, and use it.</source>
   <translation>Es gibt noch keine Regeln; darum wartet jeder Beitrag, bis jemand entscheidet. Das hier sind gute Anfänge: Sehen Sie einen an, sagen Sie, wer gefragt wird, und verwenden Sie ihn.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>Es gibt keine.</translation>
  </message>
  <message>
   <source>These checks found nothing.</source>
   <translation>Diese Kontrollen haben nichts gefunden.</translation>
  </message>
  <message>
   <source>This clause is locked by the template. Unlock it first.</source>
   <translation>Diese Klausel ist von der Vorlage gesperrt. Entsperren Sie sie zuerst.</translation>
  </message>
  <message>
   <source>This draft is open in another window; here you only read.</source>
   <translation>Dieser Entwurf ist in einem anderen Fenster geöffnet; hier lesen Sie nur.</translation>
  </message>
  <message>
   <source>This rule says more than the short questions can. All of it stands here.</source>
   <translation>Diese Regel sagt mehr, als die kurzen Fragen können. Hier steht alles.</translation>
  </message>
  <message>
   <source>This section only</source>
   <translation>Nur dieser Abschnitt</translation>
  </message>
  <message>
   <source>This was accepted until {0}, which is over.</source>
   <translation>Dies war bis {0} hingenommen; das ist vorbei.</translation>
  </message>
  <message>
   <source>Three of them</source>
   <translation>Drei davon</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Titel des Abschnitts</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>Zu kontrollieren</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Zu berichtigen</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Anzusehen</translation>
  </message>
  <message>
   <source>To look at in “{0}”: {1}</source>
   <translation>Anzusehen in „{0}“: {1}</translation>
  </message>
  <message>
   <source>To look at · {0}</source>
   <translation>Anzusehen · {0}</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>Anzusehen: {0}</translation>
  </message>
  <message>
   <source>To save, say what changed and why.</source>
   <translation>Um zu speichern, sagen Sie, was sich geändert hat und warum.</translation>
  </message>
  <message>
   <source>To save, say what changed.</source>
   <translation>Um zu speichern, sagen Sie, was sich geändert hat.</translation>
  </message>
  <message>
   <source>To save, say why it changed.</source>
   <translation>Um zu speichern, sagen Sie, warum es sich geändert hat.</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Vertrauensleiter</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>Jetzt noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try other words, or take “Section of your own”, which holds any text.</source>
   <translation>Versuchen Sie andere Wörter, oder nehmen Sie „Eigener Abschnitt“, der jeden Text aufnimmt.</translation>
  </message>
  <message>
   <source>Two of them</source>
   <translation>Zwei davon</translation>
  </message>
  <message>
   <source>Undo brings everything back.</source>
   <translation>„Rückgängig“ bringt alles zurück.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <source>Undo brings them back.</source>
   <translation>Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>Bis zu</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <source>What changed is being read.</source>
   <translation>Die Änderungen werden gelesen.</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Was dann geschieht</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Was gespeichert wird</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wozu es dient</translation>
  </message>
  <message>
   <source>What its form asks for</source>
   <translation>Was sein Formular fragt</translation>
  </message>
  <message>
   <source>What never relaxes</source>
   <translation>Was sich nie lockert</translation>
  </message>
  <message>
   <source>What this kind is for</source>
   <translation>Wozu diese Art dient</translation>
  </message>
  <message>
   <source>What was learnt, asked for or decided</source>
   <translation>Was gelernt, gewünscht oder entschieden wurde</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Was wir sagen</translation>
  </message>
  <message>
   <source>What will come back</source>
   <translation>Was zurückkommt</translation>
  </message>
  <message>
   <source>What you typed after {0} is only in this window.</source>
   <translation>Was Sie nach {0} eingegeben haben, ist nur in diesem Fenster.</translation>
  </message>
  <message>
   <source>What you typed is only in this window.</source>
   <translation>Was Sie eingegeben haben, ist nur in diesem Fenster.</translation>
  </message>
  <message>
   <source>What you wrote last in “{0}” could not be kept.</source>
   <translation>Was Sie zuletzt in „{0}“ geschrieben haben, konnte nicht aufbewahrt werden.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Which of them</source>
   <translation>Welche davon</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Wer gefragt wird</translation>
  </message>
  <message>
   <source>Who may post what, the trust ladder, and what relaxes when, each as a picture</source>
   <translation>Wer was veröffentlichen darf, die Vertrauensleiter und was sich wann lockert, jeweils als Bild</translation>
  </message>
  <message>
   <source>Who must agree</source>
   <translation>Wer zustimmen muss</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why and for whom</source>
   <translation>Warum und für wen</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Warum es sich nie lockert</translation>
  </message>
  <message>
   <source>Why this clause is there</source>
   <translation>Warum es diese Klausel gibt</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Why? {0}</source>
   <translation>Warum? {0}</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Innerhalb von</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <source>Work in progress</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Write here. Enter twice begins another clause.</source>
   <translation>Schreiben Sie hier. Zweimal die Eingabetaste beginnt eine neue Klausel.</translation>
  </message>
  <message>
   <source>Write the address, such as https://www.example.org.</source>
   <translation>Geben Sie die Adresse ein, etwa https://www.example.org.</translation>
  </message>
  <message>
   <source>Write the reason, such as: we have no own products.</source>
   <translation>Schreiben Sie den Grund, zum Beispiel: Wir haben keine eigenen Produkte.</translation>
  </message>
  <message>
   <source>You are then in “{0}”.</source>
   <translation>Sie sind dann in „{0}“.</translation>
  </message>
  <message>
   <source>You need: {0}</source>
   <translation>Sie brauchen: {0}</translation>
  </message>
  <message>
   <source>You took over a wording of {0}. It will be said in the revision, and whoever proposed it cannot approve it.</source>
   <translation>Sie haben einen Wortlaut von {0} übernommen. Das steht dann in der Fassung, und wer ihn vorgeschlagen hat, kann sie nicht freigeben.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept.</source>
   <translation>Ihr Entwurf kann nicht aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: another program holds it at this moment.</source>
   <translation>Ihr Entwurf kann nicht aufbewahrt werden: Ein anderes Programm hält ihn gerade fest.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: nothing may be written where smguide keeps drafts.</source>
   <translation>Ihr Entwurf kann nicht aufbewahrt werden: Wo smguide Entwürfe ablegt, darf nichts geschrieben werden.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk is full. Please make some room.</source>
   <translation>Ihr Entwurf kann nicht aufbewahrt werden: Der Datenträger ist voll. Bitte schaffen Sie etwas Platz.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk reports a fault.</source>
   <translation>Ihr Entwurf kann nicht aufbewahrt werden: Der Datenträger meldet einen Fehler.</translation>
  </message>
  <message>
   <source>Your draft has changed since. Look at it once more in the history.</source>
   <translation>Ihr Entwurf hat sich seitdem geändert. Sehen Sie es sich im Verlauf noch einmal an.</translation>
  </message>
  <message>
   <source>Your draft is not kept yet</source>
   <translation>Ihr Entwurf ist noch nicht aufbewahrt</translation>
  </message>
  <message>
   <source>Your draft is still here</source>
   <translation>Ihr Entwurf ist noch da</translation>
  </message>
  <message>
   <source>Your draft, as it changed since</source>
   <translation>Ihr Entwurf, wie er sich seither geändert hat</translation>
  </message>
  <message>
   <source>a while ago</source>
   <translation>vor einiger Zeit</translation>
  </message>
  <message>
   <source>accepting a finding</source>
   <translation>einen Befund hinnehmen</translation>
  </message>
  <message>
   <source>adding a clause</source>
   <translation>Klausel hinzufügen</translation>
  </message>
  <message>
   <source>adding a table column in “{0}”</source>
   <translation>Tabellenspalte in „{0}“ einfügen</translation>
  </message>
  <message>
   <source>adding a table in “{0}”</source>
   <translation>Tabelle in „{0}“ einfügen</translation>
  </message>
  <message>
   <source>adding a table row in “{0}”</source>
   <translation>Tabellenzeile in „{0}“ einfügen</translation>
  </message>
  <message>
   <source>adding an entry to “{0}”</source>
   <translation>einen Eintrag zu „{0}“ hinzufügen</translation>
  </message>
  <message>
   <source>adding “{0}”</source>
   <translation>„{0}“ hinzufügen</translation>
  </message>
  <message>
   <source>after {0} at most</source>
   <translation>nach höchstens {0}</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>um {0}</translation>
  </message>
  <message>
   <source>changed since the last revision</source>
   <translation>seit der letzten Fassung geändert</translation>
  </message>
  <message>
   <source>changing a bulleted list in “{0}”</source>
   <translation>Aufzählung in „{0}“ ändern</translation>
  </message>
  <message>
   <source>changing a numbered list in “{0}”</source>
   <translation>Nummerierte Liste in „{0}“ ändern</translation>
  </message>
  <message>
   <source>changing a quote in “{0}”</source>
   <translation>Zitat in „{0}“ ändern</translation>
  </message>
  <message>
   <source>changing the level of {0}</source>
   <translation>Stufe von {0} ändern</translation>
  </message>
  <message>
   <source>changing the level of “{0}”</source>
   <translation>Ebene von „{0}“ ändern</translation>
  </message>
  <message>
   <source>changing what is left out</source>
   <translation>Ändern, was ausgelassen wird</translation>
  </message>
  <message>
   <source>changing “{0}”</source>
   <translation>„{0}“ ändern</translation>
  </message>
  <message>
   <source>clearing the look of words in “{0}”</source>
   <translation>Auszeichnung von Wörtern in „{0}“ entfernen</translation>
  </message>
  <message>
   <source>duplicating “{0}”</source>
   <translation>„{0}“ duplizieren</translation>
  </message>
  <message>
   <source>edition {0} in force</source>
   <translation>Ausgabe {0} in Kraft</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <source>going on to “{0}”</source>
   <translation>zu „{0}“ übergehen</translation>
  </message>
  <message>
   <source>in another window of this computer</source>
   <translation>in einem anderen Fenster dieses Rechners</translation>
  </message>
  <message>
   <source>leaving out “{0}”</source>
   <translation>„{0}“ auslassen</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>left out on purpose</source>
   <translation>absichtlich ausgelassen</translation>
  </message>
  <message>
   <source>making a heading in “{0}”</source>
   <translation>Überschrift in „{0}“ setzen</translation>
  </message>
  <message>
   <source>making a heading plain text in “{0}”</source>
   <translation>Überschrift in „{0}“ zu einfachem Text machen</translation>
  </message>
  <message>
   <source>making words bold in “{0}”</source>
   <translation>Wörter in „{0}“ fett setzen</translation>
  </message>
  <message>
   <source>making words italic in “{0}”</source>
   <translation>Wörter in „{0}“ kursiv setzen</translation>
  </message>
  <message>
   <source>marking a clause</source>
   <translation>Klausel kennzeichnen</translation>
  </message>
  <message>
   <source>missing section</source>
   <translation>fehlender Abschnitt</translation>
  </message>
  <message>
   <source>moving a clause</source>
   <translation>Klausel verschieben</translation>
  </message>
  <message>
   <source>moving an entry in “{0}”</source>
   <translation>einen Eintrag in „{0}“ verschieben</translation>
  </message>
  <message>
   <source>moving an item in, in “{0}”</source>
   <translation>Punkt in „{0}“ einrücken</translation>
  </message>
  <message>
   <source>moving an item out, in “{0}”</source>
   <translation>Punkt in „{0}“ ausrücken</translation>
  </message>
  <message>
   <source>moving “{0}”</source>
   <translation>„{0}“ verschieben</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>nicht jetzt</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>on the computer “{0}”</source>
   <translation>auf dem Rechner „{0}“</translation>
  </message>
  <message>
   <source>on {0} at {1}</source>
   <translation>am {0} um {1}</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <source>one phase</source>
   <translation>eine Phase</translation>
  </message>
  <message>
   <source>one piece of advice</source>
   <translation>ein Rat</translation>
  </message>
  <message>
   <source>one thing to check</source>
   <translation>ein Punkt zu kontrollieren</translation>
  </message>
  <message>
   <source>one thing to correct</source>
   <translation>ein Punkt zu berichtigen</translation>
  </message>
  <message>
   <source>open</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <source>pasting into “{0}”</source>
   <translation>In „{0}“ einfügen</translation>
  </message>
  <message>
   <source>referring to a section in “{0}”</source>
   <translation>In „{0}“ auf einen Abschnitt verweisen</translation>
  </message>
  <message>
   <source>removing a clause</source>
   <translation>Klausel entfernen</translation>
  </message>
  <message>
   <source>removing a link in “{0}”</source>
   <translation>Verweis in „{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing a table column in “{0}”</source>
   <translation>Tabellenspalte in „{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing a table in “{0}”</source>
   <translation>Tabelle in „{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing a table row in “{0}”</source>
   <translation>Tabellenzeile in „{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing an entry from “{0}”</source>
   <translation>einen Eintrag aus „{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing {0} sections</source>
   <translation>{0} Abschnitte entfernen</translation>
  </message>
  <message>
   <source>removing “{0}”</source>
   <translation>„{0}“ entfernen</translation>
  </message>
  <message>
   <source>removing “{0}” from “{1}”</source>
   <translation>„{0}“ aus „{1}“ entfernen</translation>
  </message>
  <message>
   <source>renaming a section</source>
   <translation>Abschnitt umbenennen</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>Fassung {0}</translation>
  </message>
  <message>
   <source>setting a link in “{0}”</source>
   <translation>Verweis in „{0}“ setzen</translation>
  </message>
  <message>
   <source>shaping a line in “{0}”</source>
   <translation>Zeile in „{0}“ gestalten</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
  <message>
   <source>smguide did not end properly last time. Your draft of {0} has {1} since revision {2}.</source>
   <translation>smguide wurde beim letzten Mal nicht ordentlich beendet. Ihr Entwurf von {0} hat {1} seit Fassung {2}.</translation>
  </message>
  <message>
   <source>starting from “{0}”</source>
   <translation>mit „{0}“ beginnen</translation>
  </message>
  <message>
   <source>taking back what was accepted</source>
   <translation>Hingenommenes zurücknehmen</translation>
  </message>
  <message>
   <source>taking the wording of {0} in “{1}”</source>
   <translation>Wortlaut von {0} in „{1}“ übernehmen</translation>
  </message>
  <message>
   <source>then</source>
   <translation>dann</translation>
  </message>
  <message>
   <source>there</source>
   <translation>dort</translation>
  </message>
  <message>
   <source>unlocking a clause</source>
   <translation>Klausel entsperren</translation>
  </message>
  <message>
   <source>writing a reason in “{0}”</source>
   <translation>Grund in „{0}“ schreiben</translation>
  </message>
  <message>
   <source>writing in “{0}”</source>
   <translation>In „{0}“ schreiben</translation>
  </message>
  <message>
   <source>{0} (copy)</source>
   <translation>{0} (Kopie)</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} and {1} that are there now are replaced.</source>
   <translation>{0} und {1}, die jetzt da sind, werden ersetzt.</translation>
  </message>
  <message>
   <source>{0} checks looked at forms, names and words, not at the sense. {1} were left out because they do not concern you, by what “About these guidelines” says.</source>
   <translation>{0} Prüfregeln haben Formen, Namen und Wörter angesehen, nicht den Sinn. {1} wurden ausgelassen, weil sie Sie nicht betreffen, nach dem, was „Über diese Richtlinien“ sagt.</translation>
  </message>
  <message>
   <source>{0} has this draft open {1}, since {2}.</source>
   <translation>{0} hat diesen Entwurf {1} geöffnet, seit {2}.</translation>
  </message>
  <message>
   <source>{0} kinds found</source>
   <translation>{0} Arten gefunden</translation>
  </message>
  <message>
   <source>{0} min ago</source>
   <translation>vor {0} min</translation>
  </message>
  <message>
   <source>{0} more rule comes with “{1}”.</source>
   <translation>{0} weitere Regel kommt mit „{1}“.</translation>
  </message>
  <message>
   <source>{0} more rules come with “{1}”.</source>
   <translation>{0} weitere Regeln kommen mit „{1}“.</translation>
  </message>
  <message>
   <source>{0} new thing to look at</source>
   <translation>{0} neuer Punkt anzusehen</translation>
  </message>
  <message>
   <source>{0} new things to look at</source>
   <translation>{0} neue Punkte anzusehen</translation>
  </message>
  <message>
   <source>{0} of {1} clauses on trial</source>
   <translation>{0} von {1} Klauseln auf Probe</translation>
  </message>
  <message>
   <source>{0} of {1} clauses settled</source>
   <translation>{0} von {1} Klauseln gefestigt</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} Personen</translation>
  </message>
  <message>
   <source>{0} phases</source>
   <translation>{0} Phasen</translation>
  </message>
  <message>
   <source>{0} pieces of advice</source>
   <translation>{0} Ratschläge</translation>
  </message>
  <message>
   <source>{0} references to it now point nowhere.</source>
   <translation>{0} Verweise darauf führen jetzt ins Leere.</translation>
  </message>
  <message>
   <source>{0} references to them now point nowhere.</source>
   <translation>{0} Verweise auf sie führen jetzt ins Leere.</translation>
  </message>
  <message>
   <source>{0} resolved</source>
   <translation>{0} erledigt</translation>
  </message>
  <message>
   <source>{0} rule belongs to “{1}”.</source>
   <translation>{0} Regel gehört zu „{1}“.</translation>
  </message>
  <message>
   <source>{0} rule is never reached: a rule above it takes every post.</source>
   <translation>{0} Regel wird nie erreicht: Eine Regel darüber erfasst jeden Beitrag.</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} Regeln</translation>
  </message>
  <message>
   <source>{0} rules are never reached: a rule above them takes every post.</source>
   <translation>{0} Regeln werden nie erreicht: Eine Regel darüber erfasst jeden Beitrag.</translation>
  </message>
  <message>
   <source>{0} rules belong to “{1}”.</source>
   <translation>{0} Regeln gehören zu „{1}“.</translation>
  </message>
  <message>
   <source>{0} s ago</source>
   <translation>vor {0} s</translation>
  </message>
  <message>
   <source>{0} sections removed.</source>
   <translation>{0} Abschnitte entfernt.</translation>
  </message>
  <message>
   <source>{0} since revision {1}, kept by itself because much was removed at {2}</source>
   <translation>{0} seit Fassung {1}, von selbst aufbewahrt, weil viel entfernt wurde: {2}</translation>
  </message>
  <message>
   <source>{0} since revision {1}, set aside {2}</source>
   <translation>{0} seit Fassung {1}, beiseitegelegt {2}</translation>
  </message>
  <message>
   <source>{0} thing to check</source>
   <translation>{0} Punkt zu kontrollieren</translation>
  </message>
  <message>
   <source>{0} thing to correct</source>
   <translation>{0} Punkt zu berichtigen</translation>
  </message>
  <message>
   <source>{0} thing to look at</source>
   <translation>{0} Punkt anzusehen</translation>
  </message>
  <message>
   <source>{0} things to check</source>
   <translation>{0} Punkte zu kontrollieren</translation>
  </message>
  <message>
   <source>{0} things to correct</source>
   <translation>{0} Punkte zu berichtigen</translation>
  </message>
  <message>
   <source>{0} things to look at</source>
   <translation>{0} Punkte anzusehen</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} anzusehen</translation>
  </message>
  <message>
   <source>{0} took this draft over {1}, at {2}.</source>
   <translation>{0} hat diesen Entwurf {1} übernommen, um {2}.</translation>
  </message>
  <message>
   <source>{0}, except {1}</source>
   <translation>{0}, außer {1}</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>“{0}” is left out.</source>
   <translation>„{0}“ ist ausgelassen.</translation>
  </message>
  <message>
   <source>“{0}” is not applicable, because</source>
   <translation>„{0}“ ist nicht zutreffend, weil</translation>
  </message>
  <message>
   <source>“{0}” is {1} now</source>
   <translation>„{0}“ ist jetzt {1}</translation>
  </message>
  <message>
   <source>“{0}” removed.</source>
   <translation>„{0}“ entfernt.</translation>
  </message>
 </context>
 <context>
  <name>WritePage</name>
  <message>
   <source>Add a section…</source>
   <translation>Abschnitt hinzufügen…</translation>
  </message>
  <message>
   <source>Begin with one of the kinds that good guidelines have, or with free text.</source>
   <translation>Beginnen Sie mit einer der Arten, die gute Richtlinien haben, oder mit freiem Text.</translation>
  </message>
  <message>
   <source>No sections yet</source>
   <translation>Noch keine Abschnitte</translation>
  </message>
  <message>
   <source>Revision {0} saved</source>
   <translation>Fassung {0} gespeichert</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>The draft is under Earlier drafts.</source>
   <translation>Der Entwurf liegt unter Frühere Entwürfe.</translation>
  </message>
  <message>
   <source>The guidelines</source>
   <translation>Die Richtlinien</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>Die neueste Kopie war beschädigt; dies ist die unmittelbar davor aufbewahrte.</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>Der Abschnitt</translation>
  </message>
  <message>
   <source>There is no draft: nothing has changed yet.</source>
   <translation>Es gibt keinen Entwurf: Noch hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Anzusehen</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Ihr Entwurf</translation>
  </message>
  <message>
   <source>Your draft was recovered.</source>
   <translation>Ihr Entwurf wurde wiederhergestellt.</translation>
  </message>
 </context>
</TS>
