<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About smguide</source>
   <translation>Acerca de smguide</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>MIT: free to use, change and pass on</source>
   <translation>MIT: de libre uso, modificación y distribución</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Storage engine</source>
   <translation>Motor de almacenamiento</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Write, review and publish an organisation's Social Media Guidelines.</source>
   <translation>Escribir, revisar y publicar las directrices de redes sociales de una organización.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Sus datos</translation>
  </message>
  <message>
   <source>Your data: {0}</source>
   <translation>Sus datos: {0}</translation>
  </message>
 </context>
 <context>
  <name>AcceptDialog</name>
  <message>
   <source>1 month, until {0}</source>
   <translation>1 mes, hasta el {0}</translation>
  </message>
  <message>
   <source>1 year, until {0}</source>
   <translation>1 año, hasta el {0}</translation>
  </message>
  <message>
   <source>3 months, until {0}</source>
   <translation>3 meses, hasta el {0}</translation>
  </message>
  <message>
   <source>6 months, until {0}</source>
   <translation>6 meses, hasta el {0}</translation>
  </message>
  <message>
   <source>A reason and a name are needed.</source>
   <translation>Hacen falta un motivo y un nombre.</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Admitir</translation>
  </message>
  <message>
   <source>Accept this finding</source>
   <translation>Admitir este hallazgo</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Admitido por</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Porque</translation>
  </message>
  <message>
   <source>It is listed under “Accepted” and comes back after that day. It is a part of your draft: reviewers see it, and undo takes it back.</source>
   <translation>Figura en «Admitidos» y vuelve después de ese día. Forma parte de su borrador: quienes revisan lo ven, y deshacer lo retira.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Why it is all right here, for whoever reads this next year.</source>
   <translation>Por qué aquí está bien, para quien lo lea el año que viene.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About smguide</source>
   <translation>&amp;Acerca de smguide</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>&amp;Earlier drafts…</source>
   <translation>Borradores an&amp;teriores…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <source>&amp;Find and replace…</source>
   <translation>&amp;Buscar y reemplazar…</translation>
  </message>
  <message>
   <source>&amp;Guidelines</source>
   <translation>&amp;Directrices</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;History and review</source>
   <translation>&amp;Historial y revisión</translation>
  </message>
  <message>
   <source>&amp;Import a document…</source>
   <translation>&amp;Importar un documento…</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <source>&amp;New guidelines…</source>
   <translation>&amp;Nuevas directrices…</translation>
  </message>
  <message>
   <source>&amp;Open a saved copy…</source>
   <translation>&amp;Abrir una copia guardada…</translation>
  </message>
  <message>
   <source>&amp;Publish</source>
   <translation>&amp;Publicar</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Register of posts…</source>
   <translation>Registro de &amp;publicaciones…</translation>
  </message>
  <message>
   <source>&amp;Save revision…</source>
   <translation>&amp;Guardar versión…</translation>
  </message>
  <message>
   <source>&amp;Tasks</source>
   <translation>&amp;Tareas</translation>
  </message>
  <message>
   <source>&amp;Team and rules of review…</source>
   <translation>&amp;Equipo y reglas de revisión…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;Write</source>
   <translation>Es&amp;cribir</translation>
  </message>
  <message>
   <source>About these &amp;guidelines…</source>
   <translation>Acerca de estas &amp;directrices…</translation>
  </message>
  <message>
   <source>Add a section…</source>
   <translation>Añadir una sección…</translation>
  </message>
  <message>
   <source>Add column after</source>
   <translation>Añadir columna después</translation>
  </message>
  <message>
   <source>Add column before</source>
   <translation>Añadir columna antes</translation>
  </message>
  <message>
   <source>Add row above</source>
   <translation>Añadir fila encima</translation>
  </message>
  <message>
   <source>Add row below</source>
   <translation>Añadir fila debajo</translation>
  </message>
  <message>
   <source>As plain marks</source>
   <translation>Como signos simples</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Negrita</translation>
  </message>
  <message>
   <source>Bulleted list</source>
   <translation>Lista con viñetas</translation>
  </message>
  <message>
   <source>Chec&amp;k a post</source>
   <translation>Comprobar &amp;una publicación</translation>
  </message>
  <message>
   <source>Clear the look</source>
   <translation>Quitar el formato</translation>
  </message>
  <message>
   <source>Colours as the &amp;system</source>
   <translation>Colores del &amp;sistema</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Alto con&amp;traste</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Qué tan consolidada está esta cláusula</translation>
  </message>
  <message>
   <source>Insert table</source>
   <translation>Insertar tabla</translation>
  </message>
  <message>
   <source>Is the record so&amp;und?…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italic</source>
   <translation>Cursiva</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>Language of the &amp;system</source>
   <translation>Idioma del &amp;sistema</translation>
  </message>
  <message>
   <source>Link…</source>
   <translation>Enlace…</translation>
  </message>
  <message>
   <source>Move clause down</source>
   <translation>Bajar la cláusula</translation>
  </message>
  <message>
   <source>Move clause up</source>
   <translation>Subir la cláusula</translation>
  </message>
  <message>
   <source>Move item in</source>
   <translation>Aumentar el nivel del elemento</translation>
  </message>
  <message>
   <source>Move item out</source>
   <translation>Reducir el nivel del elemento</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Bajar la sección</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Subir la sección</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>No aplicable, porque…</translation>
  </message>
  <message>
   <source>Numbered list</source>
   <translation>Lista numerada</translation>
  </message>
  <message>
   <source>One level in</source>
   <translation>Un nivel hacia dentro</translation>
  </message>
  <message>
   <source>One level out</source>
   <translation>Un nivel hacia fuera</translation>
  </message>
  <message>
   <source>Paste the words only</source>
   <translation>Pegar solo el texto</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Texto sin formato</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Refer to a section…</source>
   <translation>Remitir a una sección…</translation>
  </message>
  <message>
   <source>Remove clause</source>
   <translation>Quitar la cláusula</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Quitar la columna</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Quitar el enlace</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Quitar la fila</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Quitar la sección</translation>
  </message>
  <message>
   <source>Remove table</source>
   <translation>Quitar la tabla</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Sa&amp;ve a copy elsewhere…</source>
   <translation>Guardar una &amp;copia en otro lugar…</translation>
  </message>
  <message>
   <source>Set the &amp;draft aside</source>
   <translation>Apa&amp;rtar el borrador</translation>
  </message>
  <message>
   <source>Show this clause with the signs it is stored with</source>
   <translation>Mostrar esta cláusula con los signos con los que se guarda</translation>
  </message>
  <message>
   <source>Smaller heading</source>
   <translation>Título menor</translation>
  </message>
  <message>
   <source>Smallest heading</source>
   <translation>Título mínimo</translation>
  </message>
  <message>
   <source>Story of this clause</source>
   <translation>Historia de esta cláusula</translation>
  </message>
  <message>
   <source>Text at 100 %</source>
   <translation>Texto al 100 %</translation>
  </message>
  <message>
   <source>Text at 125 %</source>
   <translation>Texto al 125 %</translation>
  </message>
  <message>
   <source>Text at 150 %</source>
   <translation>Texto al 150 %</translation>
  </message>
  <message>
   <source>Text at 200 %</source>
   <translation>Texto al 200 %</translation>
  </message>
  <message>
   <source>Unlock &amp;your key…</source>
   <translation>Desbloquear su cla&amp;ve…</translation>
  </message>
 </context>
 <context>
  <name>Away</name>
  <message>
   <source>&amp;First day</source>
   <translation>&amp;Primer día</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>Ú&amp;ltimo día</translation>
  </message>
  <message>
   <source>&amp;Who is away</source>
   <translation>&amp;Quién está ausente</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Ausencias</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>End standing in</source>
   <translation>Terminar la sustitución</translation>
  </message>
  <message>
   <source>End this…</source>
   <translation>Terminar…</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>I am away…</source>
   <translation>Estoy ausente…</translation>
  </message>
  <message>
   <source>I am back</source>
   <translation>He vuelto</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Nobody else here reviews. Add somebody to the team first.</source>
   <translation>Aquí no revisa nadie más. Añada primero a alguien al equipo.</translation>
  </message>
  <message>
   <source>Nobody stands in any more</source>
   <translation>Ya no sustituye nadie</translation>
  </message>
  <message>
   <source>Say why, since it is about somebody else.</source>
   <translation>Diga por qué, ya que se trata de otra persona.</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Firmar</translation>
  </message>
  <message>
   <source>Somebody is away…</source>
   <translation>Alguien está ausente…</translation>
  </message>
  <message>
   <source>The last day is before the first, or over.</source>
   <translation>El último día es anterior al primero o ya ha pasado.</translation>
  </message>
  <message>
   <source>Wh&amp;y, for the record</source>
   <translation>&amp;Por qué, para el registro</translation>
  </message>
  <message>
   <source>What was answered until now stays as it is.</source>
   <translation>Lo respondido hasta ahora queda como está.</translation>
  </message>
  <message>
   <source>Who &amp;stands in</source>
   <translation>Quién &amp;sustituye</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Quién está ausente</translation>
  </message>
  <message>
   <source>Who stands in</source>
   <translation>Quién sustituye</translation>
  </message>
  <message>
   <source>Who stands in answers reviews in these days, under their own name, and the record says for whom as well. Nobody answers for what either of them wrote. It ends by itself, and can be ended before.</source>
   <translation>Quien sustituye responde a las revisiones en esos días, con su propio nombre, y el registro dice por quién más. Nadie responde de lo que escribió uno de los dos. Termina por sí solo y puede terminarse antes.</translation>
  </message>
  <message>
   <source>Who stands in is on record</source>
   <translation>La sustitución consta en el registro</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Write both days, such as 1 December 2026.</source>
   <translation>Escriba los dos días, como 1 de diciembre de 2026.</translation>
  </message>
  <message>
   <source>You are away from {0} to {1}; {2} stands in.</source>
   <translation>Está ausente del {0} al {1}; le sustituye {2}.</translation>
  </message>
  <message>
   <source>You are away until {1}; {2} stands in.</source>
   <translation>Está ausente hasta el {1}; le sustituye {2}.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; you stand in.</source>
   <translation>{3} está ausente del {0} al {1}; sustituye usted.</translation>
  </message>
  <message>
   <source>{3} is away from {0} to {1}; {2} stands in.</source>
   <translation>{3} está ausente del {0} al {1}; sustituye {2}.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; you stand in.</source>
   <translation>{3} está ausente hasta el {1}; sustituye usted.</translation>
  </message>
  <message>
   <source>{3} is away until {1}; {2} stands in.</source>
   <translation>{3} está ausente hasta el {1}; sustituye {2}.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
 </context>
 <context>
  <name>BusyIndicator</name>
  <message>
   <source>Working…</source>
   <translation>En curso…</translation>
  </message>
 </context>
 <context>
  <name>CalmCombo</name>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (no está en la lista)</translation>
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
   <translation>1 cambio</translation>
  </message>
  <message>
   <source>A line on each section: what became of it</source>
   <translation>Una línea por sección: qué ha sido de ella</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Cambio {0} de {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>En limpio</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Next change</source>
   <translation>Cambio siguiente</translation>
  </message>
  <message>
   <source>Next change (N or F8)</source>
   <translation>Cambio siguiente (N o F8)</translation>
  </message>
  <message>
   <source>No changes</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <source>Previous change</source>
   <translation>Cambio anterior</translation>
  </message>
  <message>
   <source>Previous change (P or Shift+F8)</source>
   <translation>Cambio anterior (P o Mayús+F8)</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Show what is unchanged as well, not only the changes</source>
   <translation>Mostrar también lo que no ha cambiado, no solo los cambios</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>En paralelo</translation>
  </message>
  <message>
   <source>The new text as readers see it</source>
   <translation>El texto nuevo tal como lo ven los lectores</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>El texto de antes y, al lado, el texto de ahora</translation>
  </message>
  <message>
   <source>What came in and what was taken out, marked</source>
   <translation>Lo que se añadió y lo que se quitó, marcado</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} cambios</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>1 agrees</source>
   <translation>1 aprueba</translation>
  </message>
  <message>
   <source>Across kinds of post and channels, for {0}</source>
   <translation>Por tipos de publicación y canales, para {0}</translation>
  </message>
  <message>
   <source>After that the post may go out.</source>
   <translation>Después, la publicación puede salir.</translation>
  </message>
  <message>
   <source>After that the request lapses, and you ask anew.</source>
   <translation>Después, la petición caduca y hay que volver a preguntar.</translation>
  </message>
  <message>
   <source>After that, ask {0}.</source>
   <translation>Después, pregunte a {0}.</translation>
  </message>
  <message>
   <source>All of it is there: it can be decided now.</source>
   <translation>Está todo: se puede decidir ahora.</translation>
  </message>
  <message>
   <source>Answers across kinds of post and channels</source>
   <translation>Respuestas por tipos de publicación y canales</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Responde a alguien</translation>
  </message>
  <message>
   <source>Ask at least {0} ahead.</source>
   <translation>Pregunte al menos {0} antes.</translation>
  </message>
  <message>
   <source>Ask {0} for advice.</source>
   <translation>Pida consejo a {0}.</translation>
  </message>
  <message>
   <source>Ask {0}.</source>
   <translation>Pregunte a {0}.</translation>
  </message>
  <message>
   <source>Ask {0}. All of them have to agree.</source>
   <translation>Pregunte a {0}. Todos tienen que estar de acuerdo.</translation>
  </message>
  <message>
   <source>Ask {0}. {1} of them have to agree.</source>
   <translation>Pregunte a {0}. {1} de ellos tienen que estar de acuerdo.</translation>
  </message>
  <message>
   <source>At level “{0}”: {1}</source>
   <translation>En el nivel «{0}»: {1}</translation>
  </message>
  <message>
   <source>At the same time:</source>
   <translation>Al mismo tiempo:</translation>
  </message>
  <message>
   <source>Begin with one rule, such as “One person of the desk reads every post first”.</source>
   <translation>Empiece con una regla, por ejemplo: «Una persona de la redacción lee antes cada publicación».</translation>
  </message>
  <message>
   <source>By edition {0}</source>
   <translation>Según la edición {0}</translation>
  </message>
  <message>
   <source>By edition {0}, in force</source>
   <translation>Según la edición {0}, en vigor</translation>
  </message>
  <message>
   <source>By revision {0}</source>
   <translation>Según la versión {0}</translation>
  </message>
  <message>
   <source>By revision {0}: no edition is in force yet</source>
   <translation>Según la versión {0}: aún no hay edición en vigor</translation>
  </message>
  <message>
   <source>By the draft</source>
   <translation>Según el borrador</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Campaña a la que pertenece</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Comprobar una publicación</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Periodo cerrado antes de resultados</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Países a los que va dirigida</translation>
  </message>
  <message>
   <source>Decided by: {0}.</source>
   <translation>Lo decide: {0}.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Mensaje directo</translation>
  </message>
  <message>
   <source>Does it touch</source>
   <translation>¿Trata de…?</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Periodo electoral</translation>
  </message>
  <message>
   <source>First: {0}</source>
   <translation>Antes: {0}</translation>
  </message>
  <message>
   <source>For an everyday post of each kind. Choose a cell to ask about it.</source>
   <translation>Para una publicación corriente de cada tipo. Elija una casilla para preguntar por ella.</translation>
  </message>
  <message>
   <source>Go to Write</source>
   <translation>Ir a Escribir</translation>
  </message>
  <message>
   <source>Go to the section</source>
   <translation>Ir a la sección</translation>
  </message>
  <message>
   <source>Have it confirmed by {0}: {1}.</source>
   <translation>Haga que lo confirme {0}: {1}.</translation>
  </message>
  <message>
   <source>In “{0}”: {1}</source>
   <translation>En «{0}»: {1}</translation>
  </message>
  <message>
   <source>Incident level declared (0: all is normal)</source>
   <translation>Nivel de incidente declarado (0: todo normal)</translation>
  </message>
  <message>
   <source>It has to be somebody else than in the other step.</source>
   <translation>Tiene que ser otra persona que en el otro paso.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Tipo de publicación</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>List the people who post for you, and the guidelines can answer for each.</source>
   <translation>Indique quién publica para ustedes y las directrices podrán responder por cada uno.</translation>
  </message>
  <message>
   <source>List the places you post on, such as a page or an account.</source>
   <translation>Indique dónde publican, por ejemplo una página o una cuenta.</translation>
  </message>
  <message>
   <source>List what you post: answers, offers, news. Rules can then differ by kind.</source>
   <translation>Indique qué publican: respuestas, ofertas, noticias. Las reglas pueden variar entonces según el tipo.</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Dirigida a menores o los muestra</translation>
  </message>
  <message>
   <source>More ({0})</source>
   <translation>Más ({0})</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Nunca se relaja</translation>
  </message>
  <message>
   <source>Next, from {0}: {1}</source>
   <translation>Después, a partir del {0}: {1}</translation>
  </message>
  <message>
   <source>No channels are listed yet</source>
   <translation>Aún no hay canales en la lista</translation>
  </message>
  <message>
   <source>No kinds of post are listed yet</source>
   <translation>Aún no hay tipos de publicación en la lista</translation>
  </message>
  <message>
   <source>No rules say yet who must agree</source>
   <translation>Ninguna regla dice aún quién debe estar de acuerdo</translation>
  </message>
  <message>
   <source>Nobody can be asked on this day: {0}.</source>
   <translation>Ese día no se puede preguntar a nadie: {0}.</translation>
  </message>
  <message>
   <source>Nobody has recorded whether: {0}.</source>
   <translation>Nadie ha anotado si: {0}.</translation>
  </message>
  <message>
   <source>Nobody is listed who may post</source>
   <translation>No hay nadie en la lista que pueda publicar</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>No se sabe</translation>
  </message>
  <message>
   <source>Not known: {0}. The stricter way was taken.</source>
   <translation>No se sabe: {0}. Se ha tomado la vía más estricta.</translation>
  </message>
  <message>
   <source>One of ours</source>
   <translation>Una de las nuestras</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Abre o cierra una cuenta</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Pagada, patrocinada o con un regalo de por medio</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Personas a las que es probable que llegue</translation>
  </message>
  <message>
   <source>Register of posts…</source>
   <translation>Registro de publicaciones…</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Say who you are</source>
   <translation>Diga quién es</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless most of them object.</source>
   <translation>El silencio durante {0} significa sí, salvo que la mayoría se oponga.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes, unless somebody objects.</source>
   <translation>El silencio durante {0} significa sí, salvo que alguien se oponga.</translation>
  </message>
  <message>
   <source>Silence for {0} means yes.</source>
   <translation>El silencio durante {0} significa sí.</translation>
  </message>
  <message>
   <source>Still missing: {0}.</source>
   <translation>Aún falta: {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Más estricto por un tiempo</translation>
  </message>
  <message>
   <source>Taken for so, as nobody said otherwise: {0}.</source>
   <translation>Se da por hecho, pues nadie ha dicho otra cosa: {0}.</translation>
  </message>
  <message>
   <source>Tell {0}.</source>
   <translation>Avise a {0}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La respuesta</translation>
  </message>
  <message>
   <source>The author’s own</source>
   <translation>La propia del autor</translation>
  </message>
  <message>
   <source>The post</source>
   <translation>La publicación</translation>
  </message>
  <message>
   <source>The text that answers</source>
   <translation>El texto que responde</translation>
  </message>
  <message>
   <source>The words are copied.</source>
   <translation>Las palabras están copiadas.</translation>
  </message>
  <message>
   <source>They answer within {0}, {1}.</source>
   <translation>Responden en {0}, {1}.</translation>
  </message>
  <message>
   <source>They answer within {0}.</source>
   <translation>Responden en {0}.</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Use edition {0} instead</source>
   <translation>Usar la edición {0}</translation>
  </message>
  <message>
   <source>Use the draft instead</source>
   <translation>Usar el borrador</translation>
  </message>
  <message>
   <source>Use the newest revision instead</source>
   <translation>Usar la última versión</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Usa un texto acordado sin cambios</translation>
  </message>
  <message>
   <source>Wait {0} before you ask.</source>
   <translation>Espere {0} antes de preguntar.</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Ya hemos publicado algo parecido</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What would make this easier</source>
   <translation>Qué lo haría más fácil</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Whose account</source>
   <translation>Cuenta de quién</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Without an answer the post waits.</source>
   <translation>Sin respuesta, la publicación espera.</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <source>and</source>
   <translation>y</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>antes de las {0}</translation>
  </message>
  <message>
   <source>by {0} on {1}</source>
   <translation>antes de las {0} del {1}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>free, tell</source>
   <translation>libre, avisar</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no closed period before results</source>
   <translation>ningún periodo cerrado antes de resultados</translation>
  </message>
  <message>
   <source>no election period</source>
   <translation>ningún periodo electoral</translation>
  </message>
  <message>
   <source>no incident is declared</source>
   <translation>ningún incidente declarado</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>aquí no</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <source>that it is right</source>
   <translation>que es correcto</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>espera</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} aprueban</translation>
  </message>
  <message>
   <source>{0} may stop it.</source>
   <translation>{0} puede detenerlo.</translation>
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
   <translation>Un canal abandonado puede ser peor que ninguno: la gente piensa que usted ha cerrado.</translation>
  </message>
  <message>
   <source>A channel that only advertises is most likely not going to work.</source>
   <translation>Un canal que solo hace publicidad lo más probable es que no funcione.</translation>
  </message>
  <message>
   <source>A channel without an audience takes time and reaches nobody.</source>
   <translation>Un canal sin público cuesta tiempo y no llega a nadie.</translation>
  </message>
  <message>
   <source>A clause of “{title}” was on trial until {date}; nobody has decided since.</source>
   <translation>Una cláusula de «{title}» estuvo a prueba hasta el {date}; desde entonces nadie ha decidido.</translation>
  </message>
  <message>
   <source>A dead name tells readers that nobody has looked at the page for years.</source>
   <translation>Un nombre en desuso dice a los lectores que nadie ha mirado la página en años.</translation>
  </message>
  <message>
   <source>A forgotten access is found by others.</source>
   <translation>Un acceso olvidado lo encuentran otros.</translation>
  </message>
  <message>
   <source>A goal that one cannot put into words guides nobody.</source>
   <translation>Un objetivo que no se puede expresar en palabras no guía a nadie.</translation>
  </message>
  <message>
   <source>A goal without a way stays a wish; a way without a goal is only busy.</source>
   <translation>Un objetivo sin camino se queda en deseo; un camino sin objetivo es solo ajetreo.</translation>
  </message>
  <message>
   <source>A heading without text promises something that is not there.</source>
   <translation>Un título sin texto promete algo que no está.</translation>
  </message>
  <message>
   <source>A last phase that is freer than the first</source>
   <translation>Una última fase más libre que la primera</translation>
  </message>
  <message>
   <source>A letter of another alphabet makes another word, name or address of it, which nobody finds by searching and everybody takes for the right one.</source>
   <translation>Una letra de otro alfabeto lo convierte en otra palabra, otro nombre u otra dirección, que nadie encuentra al buscar y que todos toman por la correcta.</translation>
  </message>
  <message>
   <source>A link that does not work, or a law that no longer exists, costs the text its weight. The list of replaced laws is short; others may be outdated as well.</source>
   <translation>Un enlace que no funciona, o una ley que ya no existe, quita peso al texto. La lista de leyes sustituidas es corta; puede haber otras anticuadas.</translation>
  </message>
  <message>
   <source>A machine that keeps callers away from people is worse than a late answer.</source>
   <translation>Una máquina que separa a quien llama de las personas es peor que una respuesta tardía.</translation>
  </message>
  <message>
   <source>A network of one’s own is seldom as good, costs more than planned, and few come.</source>
   <translation>Una red propia rara vez es tan buena, cuesta más de lo previsto y acude poca gente.</translation>
  </message>
  <message>
   <source>A pause before a heated answer</source>
   <translation>Una pausa antes de una respuesta acalorada</translation>
  </message>
  <message>
   <source>A person answers</source>
   <translation>Responde una persona</translation>
  </message>
  <message>
   <source>A pilot inside that ends</source>
   <translation>Un piloto interno que termina</translation>
  </message>
  <message>
   <source>A plan for each goal and each group</source>
   <translation>Un plan para cada objetivo y cada grupo</translation>
  </message>
  <message>
   <source>A platform of one’s own</source>
   <translation>Una plataforma propia</translation>
  </message>
  <message>
   <source>A post that needs an agreement nobody can give is held for ever.</source>
   <translation>Una publicación que necesita un acuerdo que nadie puede dar queda retenida para siempre.</translation>
  </message>
  <message>
   <source>A power that belongs to nobody in particular is used on a bad day.</source>
   <translation>Una facultad que no es de nadie en particular se usa en un mal día.</translation>
  </message>
  <message>
   <source>A privacy notice for each page</source>
   <translation>Un aviso de privacidad para cada página</translation>
  </message>
  <message>
   <source>A promise when to answer</source>
   <translation>Una promesa de cuándo se responde</translation>
  </message>
  <message>
   <source>A public body that removes opinions it does not like may breach free speech. The judgement named here was not looked up.</source>
   <translation>Un organismo público que retira opiniones que no le gustan puede vulnerar la libertad de expresión. La sentencia que se cita aquí no se ha consultado.</translation>
  </message>
  <message>
   <source>A question without a clause is a gap in the guidelines.</source>
   <translation>Una pregunta sin cláusula es una laguna en las directrices.</translation>
  </message>
  <message>
   <source>A reason of one’s own</source>
   <translation>Un motivo propio</translation>
  </message>
  <message>
   <source>A rule that names nobody cannot be followed, and nobody notices until it is needed.</source>
   <translation>Una regla que no nombra a nadie no se puede seguir, y nadie lo nota hasta que hace falta.</translation>
  </message>
  <message>
   <source>A rule that the law asks for must not give way to trust or an emergency.</source>
   <translation>Una regla que exige la ley no debe ceder ante la confianza ni ante una emergencia.</translation>
  </message>
  <message>
   <source>A rule that tightens by itself is kept; one in a calendar is forgotten.</source>
   <translation>Una regla que se endurece sola se cumple; una apuntada en un calendario se olvida.</translation>
  </message>
  <message>
   <source>A stage that ends by feeling ends never, or for some people only.</source>
   <translation>Una etapa que termina por sensación no termina nunca, o solo para algunos.</translation>
  </message>
  <message>
   <source>A tool that may post is a key to your accounts.</source>
   <translation>Una herramienta que puede publicar es una llave de sus cuentas.</translation>
  </message>
  <message>
   <source>A trial without an end is a rule that nobody agreed to.</source>
   <translation>Una prueba sin fin es una regla que nadie acordó.</translation>
  </message>
  <message>
   <source>A typed number stays behind when sections move.</source>
   <translation>Un número escrito a mano se queda atrás cuando las secciones se mueven.</translation>
  </message>
  <message>
   <source>A voice needs at least one of the three; without any, posts stay dull.</source>
   <translation>Una voz necesita al menos una de las tres cosas; sin ninguna, las publicaciones resultan sosas.</translation>
  </message>
  <message>
   <source>AI is mentioned, but not what must be labelled and who checks it.</source>
   <translation>Se menciona la IA, pero no qué debe etiquetarse ni quién lo comprueba.</translation>
  </message>
  <message>
   <source>Acceptances that cover nothing</source>
   <translation>Admisiones que no cubren nada</translation>
  </message>
  <message>
   <source>Access to each channel</source>
   <translation>Acceso a cada canal</translation>
  </message>
  <message>
   <source>Accessibility of public bodies (United States)</source>
   <translation>Accesibilidad de los organismos públicos (Estados Unidos)</translation>
  </message>
  <message>
   <source>Accounts are opened and then not worked. Nobody notices what belongs to nobody.</source>
   <translation>Se abren cuentas y luego nadie las atiende. Lo que no es de nadie, nadie lo echa en falta.</translation>
  </message>
  <message>
   <source>Accounts that look like yours confuse people; a ban on every use reaches too far.</source>
   <translation>Las cuentas que se parecen a las suyas confunden; prohibir todo uso va demasiado lejos.</translation>
  </message>
  <message>
   <source>Add a goal that is about listening or helping.</source>
   <translation>Añada un objetivo que trate de escuchar o de ayudar.</translation>
  </message>
  <message>
   <source>Add a last rule that holds for everything that no other rule speaks of.</source>
   <translation>Añada una última regla que valga para todo lo que ninguna otra regla trata.</translation>
  </message>
  <message>
   <source>Add a row for this group, or take it from the goal.</source>
   <translation>Añada una fila para este grupo, o quítelo del objetivo.</translation>
  </message>
  <message>
   <source>Add a row under “How we get there”: for whom, the way, what you do.</source>
   <translation>Añada una fila en «Cómo llegamos»: para quién, el camino, qué hace usted.</translation>
  </message>
  <message>
   <source>Add a rule that is never relaxed: static posts need a principal, with name and date. Conversations may be looked at afterwards.</source>
   <translation>Añada una regla que nunca se flexibilice: las publicaciones estáticas necesitan a un responsable autorizado («principal»), con nombre y fecha. Las conversaciones pueden mirarse después.</translation>
  </message>
  <message>
   <source>Add another use, such as support, feedback or service alerts.</source>
   <translation>Añada otro uso, como atención, opiniones o avisos del servicio.</translation>
  </message>
  <message>
   <source>Add it where the consequences are.</source>
   <translation>Añádalo donde están las consecuencias.</translation>
  </message>
  <message>
   <source>Add its first entry.</source>
   <translation>Añada la primera entrada.</translation>
  </message>
  <message>
   <source>Add kinds that help, answer or show how things are done.</source>
   <translation>Añada tipos que ayuden, respondan o muestren cómo se hacen las cosas.</translation>
  </message>
  <message>
   <source>Add one or two examples that people meet in their work.</source>
   <translation>Añada uno o dos ejemplos que la gente encuentre en su trabajo.</translation>
  </message>
  <message>
   <source>Add one sentence under Disclosure.</source>
   <translation>Añada una frase en «Transparencia».</translation>
  </message>
  <message>
   <source>Add one that asks, helps, teaches or entertains.</source>
   <translation>Añada uno que pregunte, ayude, enseñe o entretenga.</translation>
  </message>
  <message>
   <source>Add one with a beginning and an end, and say what stays allowed.</source>
   <translation>Añada una con principio y fin, y diga qué sigue permitido.</translation>
  </message>
  <message>
   <source>Add one, also for what partners post for you.</source>
   <translation>Añada una, también para lo que los socios publican por usted.</translation>
  </message>
  <message>
   <source>Add that nobody is kept from reporting to an authority.</source>
   <translation>Añada que a nadie se le impide denunciar ante una autoridad.</translation>
  </message>
  <message>
   <source>Add the decision under Build our own, or use what is there.</source>
   <translation>Añada la decisión en «Crear uno propio o usar lo que hay».</translation>
  </message>
  <message>
   <source>Add the place under Moderation and choose its level.</source>
   <translation>Añada el lugar en «Moderación» y elija su nivel.</translation>
  </message>
  <message>
   <source>Add the section on confidentiality, or say why it does not apply.</source>
   <translation>Añada la sección sobre confidencialidad, o diga por qué no procede.</translation>
  </message>
  <message>
   <source>Add the section on disclosure, or say why it does not apply.</source>
   <translation>Añada la sección sobre transparencia, o diga por qué no procede.</translation>
  </message>
  <message>
   <source>Add the section on purpose and goals, or say why you need none.</source>
   <translation>Añada la sección sobre propósito y objetivos, o diga por qué no los necesita.</translation>
  </message>
  <message>
   <source>Add the section on tone and negative feedback.</source>
   <translation>Añada la sección sobre el tono y las opiniones negativas.</translation>
  </message>
  <message>
   <source>Add this {register} or {otherwise}.</source>
   <translation>Añada esto ({register}) o {otherwise}.</translation>
  </message>
  <message>
   <source>Add two to five: each for somebody, each measurable.</source>
   <translation>Añada de dos a cinco: cada uno para alguien, cada uno medible.</translation>
  </message>
  <message>
   <source>Add what the switch is called, such as “Paid partnership”.</source>
   <translation>Añada cómo se llama la opción, por ejemplo «Colaboración pagada».</translation>
  </message>
  <message>
   <source>Add what you use it for.</source>
   <translation>Añada para qué lo usa.</translation>
  </message>
  <message>
   <source>Add what your people and you get out of it, or decide against it.</source>
   <translation>Añada qué ganan con ello su gente y usted, o decida no hacerlo.</translation>
  </message>
  <message>
   <source>Add what your people may use it for in their own work.</source>
   <translation>Añada para qué puede usarlo su gente en su propio trabajo.</translation>
  </message>
  <message>
   <source>Add where people speak about you without telling you.</source>
   <translation>Añada dónde se habla de usted sin decírselo.</translation>
  </message>
  <message>
   <source>Add words that people can copy.</source>
   <translation>Añada palabras que la gente pueda copiar.</translation>
  </message>
  <message>
   <source>Advertising and records of advisers</source>
   <translation>Publicidad y registros de los asesores</translation>
  </message>
  <message>
   <source>Advertising must be obvious as such; false and rewarded reviews are banned. Which sections of the code apply was only partly looked up.</source>
   <translation>La publicidad debe reconocerse como tal; las reseñas falsas o recompensadas están prohibidas. Qué apartados del código se aplican se ha consultado solo en parte.</translation>
  </message>
  <message>
   <source>Advertising that can be recognised (United Kingdom)</source>
   <translation>Publicidad que se reconoce (Reino Unido)</translation>
  </message>
  <message>
   <source>Advertising that reaches New York must say so, or pay 1,000 and then 5,000 dollars.</source>
   <translation>La publicidad que llega a Nueva York debe decirlo, o pagar 1.000 dólares y después 5.000.</translation>
  </message>
  <message>
   <source>Afterwards there is always a figure that has risen.</source>
   <translation>Después siempre hay una cifra que ha subido.</translation>
  </message>
  <message>
   <source>Agree hours a week or a fixed time in the schedule, or take the role away.</source>
   <translation>Acuerde horas semanales o un tiempo fijo en el calendario, o retire la función.</translation>
  </message>
  <message>
   <source>Agreeing again after a significant change</source>
   <translation>Volver a aceptar tras un cambio importante</translation>
  </message>
  <message>
   <source>All departments</source>
   <translation>Todos los departamentos</translation>
  </message>
  <message>
   <source>All kinds of post under “{title}” announce or promote something.</source>
   <translation>Todos los tipos de publicación de «{title}» anuncian o promocionan algo.</translation>
  </message>
  <message>
   <source>An account costs nothing. What it needs does.</source>
   <translation>Una cuenta no cuesta nada. Lo que necesita, sí.</translation>
  </message>
  <message>
   <source>An account is open already, and {number} in “{title}” are not answered.</source>
   <translation>Ya hay una cuenta abierta, y en «{title}» quedan sin responder: {number}.</translation>
  </message>
  <message>
   <source>An empty clause is numbered and printed like any other.</source>
   <translation>Una cláusula vacía se numera y se imprime como cualquier otra.</translation>
  </message>
  <message>
   <source>An entry that is rewarded is an advertisement, and platforms have rules of their own.</source>
   <translation>Una participación recompensada es publicidad, y las plataformas tienen reglas propias.</translation>
  </message>
  <message>
   <source>An everyday post waits for {steps} people and up to {hours} hours: “{rule}”.</source>
   <translation>Una publicación corriente espera a {steps} personas y hasta {hours} horas: «{rule}».</translation>
  </message>
  <message>
   <source>An hour a week is a beginning. Put it in somebody’s diary.</source>
   <translation>Una hora por semana es un comienzo. Póngala en la agenda de alguien.</translation>
  </message>
  <message>
   <source>An owner, and a next review</source>
   <translation>Un responsable y una próxima revisión</translation>
  </message>
  <message>
   <source>Answer them in a sentence each; “we do not know yet” is an answer too.</source>
   <translation>Responda cada una con una frase; «todavía no lo sabemos» también es una respuesta.</translation>
  </message>
  <message>
   <source>Answers, comparisons and editions are worked out from these fields.</source>
   <translation>De estos campos se obtienen respuestas, comparaciones y ediciones.</translation>
  </message>
  <message>
   <source>As a true reference the number follows when sections move.</source>
   <translation>Como remisión verdadera, el número sigue a la sección cuando se mueve.</translation>
  </message>
  <message>
   <source>Ask for a legal look, a mark in each entry that is rewarded, and the platform’s terms.</source>
   <translation>Pida una revisión jurídica, una marca en cada participación recompensada y las condiciones de la plataforma.</translation>
  </message>
  <message>
   <source>Ask for a notice that cannot be missed.</source>
   <translation>Pida un aviso que no se pueda pasar por alto.</translation>
  </message>
  <message>
   <source>Ask for a permission or licence and a credit, and say where you get material from.</source>
   <translation>Pida un permiso o una licencia y la mención del autor, y diga de dónde obtiene el material.</translation>
  </message>
  <message>
   <source>Ask for captions, also for sound.</source>
   <translation>Pida subtítulos, también para el sonido.</translation>
  </message>
  <message>
   <source>Ask for descriptions, captions, capitals in hashtags (#LikeThis), few emoji, and no pictures of text.</source>
   <translation>Pida descripciones, subtítulos, mayúsculas en las etiquetas (#ComoEsta), pocos emojis y ninguna imagen de texto.</translation>
  </message>
  <message>
   <source>Ask for it in the post itself; few readers open a profile.</source>
   <translation>Pídalo en la propia publicación; pocos lectores abren un perfil.</translation>
  </message>
  <message>
   <source>Ask for “Ad” at the beginning, and rule out false or rewarded reviews.</source>
   <translation>Pida «Ad» al principio, y excluya las reseñas falsas o recompensadas.</translation>
  </message>
  <message>
   <source>Ask some of them, and note the day.</source>
   <translation>Pregunte a algunas de esas personas y anote el día.</translation>
  </message>
  <message>
   <source>Ask somebody who knows the law what applies today.</source>
   <translation>Pregunte a alguien que conozca la ley qué se aplica hoy.</translation>
  </message>
  <message>
   <source>Ask somebody who likes being there, and list them under Champions.</source>
   <translation>Pida ayuda a alguien a quien le guste estar ahí, y añádalo en «Impulsores».</translation>
  </message>
  <message>
   <source>Ask the people who use them, and note what they say under “{title}”.</source>
   <translation>Pregunte a quienes los usan, y anote en «{title}» lo que dicen.</translation>
  </message>
  <message>
   <source>Asking for private passwords</source>
   <translation>Pedir contraseñas privadas</translation>
  </message>
  <message>
   <source>Asking where people go</source>
   <translation>Preguntar adónde va la gente</translation>
  </message>
  <message>
   <source>Audiences that are met somewhere</source>
   <translation>Públicos a los que se encuentra en algún sitio</translation>
  </message>
  <message>
   <source>Bans on politics in people’s own time</source>
   <translation>Prohibir la política en el tiempo libre</translation>
  </message>
  <message>
   <source>Bans that may reach too far</source>
   <translation>Prohibiciones que pueden ir demasiado lejos</translation>
  </message>
  <message>
   <source>Begin it with “Ad”, which readers know.</source>
   <translation>Empiécelo con «Ad», que los lectores conocen.</translation>
  </message>
  <message>
   <source>Begin with one process that reads everything; relax it in the next phase.</source>
   <translation>Empiece con un proceso en el que se lea todo; flexibilícelo en la fase siguiente.</translation>
  </message>
  <message>
   <source>Begin with one that reads everything; tell kinds of post apart later.</source>
   <translation>Empiece con uno en el que se lea todo; distinga los tipos de publicación más tarde.</translation>
  </message>
  <message>
   <source>Both halves of the rules</source>
   <translation>Las dos mitades de las reglas</translation>
  </message>
  <message>
   <source>Channels that are not open</source>
   <translation>Canales que no están abiertos</translation>
  </message>
  <message>
   <source>Channels that are there for somebody</source>
   <translation>Canales que están para alguien</translation>
  </message>
  <message>
   <source>Channels that people can find</source>
   <translation>Canales que la gente puede encontrar</translation>
  </message>
  <message>
   <source>Channels that somebody answers for</source>
   <translation>Canales de los que alguien responde</translation>
  </message>
  <message>
   <source>Channels with a rhythm</source>
   <translation>Canales con un ritmo</translation>
  </message>
  <message>
   <source>Channels without a name</source>
   <translation>Canales sin nombre</translation>
  </message>
  <message>
   <source>Characters that nobody sees</source>
   <translation>Caracteres que nadie ve</translation>
  </message>
  <message>
   <source>Children</source>
   <translation>Menores</translation>
  </message>
  <message>
   <source>Children cannot weigh what a public picture means. These references were not looked up.</source>
   <translation>Los menores no pueden valorar lo que significa una imagen pública. Estas referencias no se han consultado.</translation>
  </message>
  <message>
   <source>Choose its goal, or drop the message.</source>
   <translation>Elija su objetivo, o descarte el mensaje.</translation>
  </message>
  <message>
   <source>Choose its goal, or let it go.</source>
   <translation>Elija su objetivo, o déjelo.</translation>
  </message>
  <message>
   <source>Choose somebody who is still there.</source>
   <translation>Elija a alguien que siga ahí.</translation>
  </message>
  <message>
   <source>Choose the audiences that are there, or think of giving the channel up.</source>
   <translation>Elija los públicos que están ahí, o piense en abandonar el canal.</translation>
  </message>
  <message>
   <source>Choose the clause that answers it. If there is none, write it.</source>
   <translation>Elija la cláusula que la responde. Si no hay ninguna, escríbala.</translation>
  </message>
  <message>
   <source>Choose the roles that must agree. This is about the guidelines, not about each post.</source>
   <translation>Elija las funciones que deben dar su acuerdo. Se trata de las directrices, no de cada publicación.</translation>
  </message>
  <message>
   <source>Choose this audience for a channel, or say under Venues why it is met nowhere.</source>
   <translation>Elija este público para un canal, o diga en «Lugares» por qué no se le encuentra en ninguno.</translation>
  </message>
  <message>
   <source>Clause {number} of “{title}” is empty.</source>
   <translation>La cláusula {number} de «{title}» está vacía.</translation>
  </message>
  <message>
   <source>Clauses tried out in real conversations</source>
   <translation>Cláusulas probadas en conversaciones reales</translation>
  </message>
  <message>
   <source>Clauses without words</source>
   <translation>Cláusulas sin palabras</translation>
  </message>
  <message>
   <source>Commercial intent must be recognisable. The platforms have to offer a label; that it must be used follows from consumer law and national law, which was not looked up.</source>
   <translation>La intención comercial debe reconocerse. Las plataformas tienen que ofrecer una etiqueta; que deba usarse se deriva del derecho de consumo y del derecho nacional, que no se ha consultado.</translation>
  </message>
  <message>
   <source>Communications are kept for three years.</source>
   <translation>Las comunicaciones se conservan tres años.</translation>
  </message>
  <message>
   <source>Compare it with the figures the service publishes, and note what came of it.</source>
   <translation>Compárelo con las cifras que publica el servicio, y anote qué resultó.</translation>
  </message>
  <message>
   <source>Compared with who is there</source>
   <translation>Comparado con quien está ahí</translation>
  </message>
  <message>
   <source>Consequences, and who decides on them</source>
   <translation>Consecuencias, y quién las decide</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Concursos y sorteos</translation>
  </message>
  <message>
   <source>Correct the dates, or say in “{title}” what you compare with; then accept this.</source>
   <translation>Corrija las fechas, o diga en «{title}» con qué compara; después admita esto.</translation>
  </message>
  <message>
   <source>Correct the dates, or say that it is still listening.</source>
   <translation>Corrija las fechas, o diga que todavía se está escuchando.</translation>
  </message>
  <message>
   <source>Cut it to about 25, so that people can quote it.</source>
   <translation>Redúzcalo a unas 25 palabras, para que se pueda citar.</translation>
  </message>
  <message>
   <source>Decide which is right, and say it in one place.</source>
   <translation>Decida qué es lo correcto y dígalo en un solo lugar.</translation>
  </message>
  <message>
   <source>Degrees of access are fine if they are clearly defined and fairly applied.</source>
   <translation>Los grados de acceso están bien si se definen con claridad y se aplican con justicia.</translation>
  </message>
  <message>
   <source>Describe it so plainly that two people would sort a newcomer the same way.</source>
   <translation>Descríbalo con tanta claridad que dos personas clasificarían igual a alguien nuevo.</translation>
  </message>
  <message>
   <source>Each group needs ways, means and figures of its own.</source>
   <translation>Cada grupo necesita caminos, medios y cifras propios.</translation>
  </message>
  <message>
   <source>Each step answers what the next one has to know.</source>
   <translation>Cada paso responde lo que el siguiente tiene que saber.</translation>
  </message>
  <message>
   <source>Elections and politics</source>
   <translation>Elecciones y política</translation>
  </message>
  <message>
   <source>Employees may speak up together about their work, in social media too. That a general saving clause is not enough was not looked up.</source>
   <translation>Los empleados pueden hablar juntos de su trabajo, también en redes sociales. Que una cláusula general de salvaguarda no baste no se ha consultado.</translation>
  </message>
  <message>
   <source>Enter a day for the next look, or how often they are looked at.</source>
   <translation>Indique un día para volver a mirarlas, o cada cuánto se miran.</translation>
  </message>
  <message>
   <source>Enter a day; guidelines are always work in progress.</source>
   <translation>Anote un día; las directrices nunca están terminadas.</translation>
  </message>
  <message>
   <source>Enter one of the three; then one can see that they are prepared.</source>
   <translation>Indique uno de los tres; así se ve que esas personas están preparadas.</translation>
  </message>
  <message>
   <source>Enter the address of the notice, and say there whom people can ask.</source>
   <translation>Indique la dirección del aviso, y diga en él a quién se puede preguntar.</translation>
  </message>
  <message>
   <source>Enter the course when it is done, or take the right to post away until then.</source>
   <translation>Anote el curso cuando esté hecho, o retire hasta entonces el derecho a publicar.</translation>
  </message>
  <message>
   <source>Enter the day.</source>
   <translation>Anote el día.</translation>
  </message>
  <message>
   <source>Enter the training, or take the person off the list.</source>
   <translation>Anote la formación, o quite a la persona de la lista.</translation>
  </message>
  <message>
   <source>Enter who asked them and when, and when they said yes.</source>
   <translation>Anote quién les preguntó y cuándo, y cuándo dijeron que sí.</translation>
  </message>
  <message>
   <source>Even confirming that somebody is a patient can be a breach. There is no federal rule for social media in particular; the general one applies.</source>
   <translation>Incluso confirmar que alguien es paciente puede ser una infracción. No hay norma federal específica para redes sociales; se aplica la general.</translation>
  </message>
  <message>
   <source>Everybody is told</source>
   <translation>Se informa a todos</translation>
  </message>
  <message>
   <source>Everyday posts that wait too long</source>
   <translation>Publicaciones corrientes que esperan demasiado</translation>
  </message>
  <message>
   <source>Experiments with a commitment</source>
   <translation>Experimentos con un compromiso</translation>
  </message>
  <message>
   <source>Faceless and nameless accounts are believed less, and answered less.</source>
   <translation>A las cuentas sin rostro ni nombre se las cree menos y se les responde menos.</translation>
  </message>
  <message>
   <source>Fields that are not filled in as expected</source>
   <translation>Campos que no están rellenados como se espera</translation>
  </message>
  <message>
   <source>Figures fixed beforehand</source>
   <translation>Cifras fijadas de antemano</translation>
  </message>
  <message>
   <source>Fill in what is missing, in a few words.</source>
   <translation>Complete lo que falta, en pocas palabras.</translation>
  </message>
  <message>
   <source>Fill it in under Channels, or pause the channel.</source>
   <translation>Complételo en «Canales», o ponga el canal en pausa.</translation>
  </message>
  <message>
   <source>Fill it in under Channels; passwords themselves belong nowhere in here.</source>
   <translation>Complételo en «Canales»; las contraseñas mismas no se escriben aquí en ningún sitio.</translation>
  </message>
  <message>
   <source>Financial promotions</source>
   <translation>Promociones financieras</translation>
  </message>
  <message>
   <source>Five questions before the first account</source>
   <translation>Cinco preguntas antes de la primera cuenta</translation>
  </message>
  <message>
   <source>Found on the internet is not free to use; a platform’s music is often not for advertising. That an exception in court is no permission was not looked up.</source>
   <translation>Lo encontrado en internet no es de uso libre; la música de una plataforma a menudo no vale para publicidad. Que una excepción ante los tribunales no sea un permiso no se ha consultado.</translation>
  </message>
  <message>
   <source>From goal to way to means</source>
   <translation>Del objetivo al camino y a los medios</translation>
  </message>
  <message>
   <source>Give it a goal, an owner, a last day and a measure before it begins.</source>
   <translation>Dele un objetivo, un responsable, un último día y una medida antes de empezar.</translation>
  </message>
  <message>
   <source>Give it a number or a date.</source>
   <translation>Póngale una cifra o una fecha.</translation>
  </message>
  <message>
   <source>Give somebody else access for these days.</source>
   <translation>Dé acceso a otra persona para esos días.</translation>
  </message>
  <message>
   <source>Go where the people you are trying to reach go.</source>
   <translation>Vaya adonde van las personas a las que intenta llegar.</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Objetivos</translation>
  </message>
  <message>
   <source>Goals in plain words</source>
   <translation>Objetivos en palabras sencillas</translation>
  </message>
  <message>
   <source>Goals that can be said</source>
   <translation>Objetivos que se pueden decir</translation>
  </message>
  <message>
   <source>Goals that serve nothing else lose their hours in the first lean year.</source>
   <translation>Los objetivos que no sirven a nada más pierden sus horas en el primer año de escasez.</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress. Without a day nobody looks.</source>
   <translation>Las directrices son siempre un trabajo en curso. Sin un día fijado, nadie las mira.</translation>
  </message>
  <message>
   <source>Guidelines are there to make people able to take part; a list of bans keeps them out.</source>
   <translation>Las directrices están para que la gente pueda participar; una lista de prohibiciones la aleja.</translation>
  </message>
  <message>
   <source>Guidelines that belong to nobody are reviewed by nobody.</source>
   <translation>Las directrices que no son de nadie no las revisa nadie.</translation>
  </message>
  <message>
   <source>Guidelines that enable</source>
   <translation>Directrices que facilitan</translation>
  </message>
  <message>
   <source>Hours that there are</source>
   <translation>Horas que existen</translation>
  </message>
  <message>
   <source>If it is one of your own sections, use “Refer to a section…”: it follows every move.</source>
   <translation>Si es una de sus propias secciones, use «Remitir a una sección…»: la sigue en cada movimiento.</translation>
  </message>
  <message>
   <source>In the United States a rule for employees is presumed unlawful where somebody who depends on the job could read it as a ban on speaking up together. Whether that reading still stands is uncertain: the board’s majority and guidance changed in 2025.</source>
   <translation>En Estados Unidos, una regla para empleados se presume ilícita cuando alguien que depende del puesto podría leerla como prohibición de hablar juntos. No es seguro que esa lectura siga en pie: la mayoría de la junta y las orientaciones cambiaron en 2025.</translation>
  </message>
  <message>
   <source>In the United States a text that may keep people from reporting is itself a breach for issuers. The notice about trade secrets and the European directive were not looked up.</source>
   <translation>En Estados Unidos, un texto que pueda disuadir de denunciar es en sí una infracción para los emisores. El aviso sobre secretos comerciales y la directiva europea no se han consultado.</translation>
  </message>
  <message>
   <source>In the end only certain types of postings should need somebody’s yes beforehand.</source>
   <translation>Al final, solo ciertos tipos de publicaciones deberían necesitar el sí previo de alguien.</translation>
  </message>
  <message>
   <source>In “{title}”, {found} is made of letters that only look like the usual ones.</source>
   <translation>En «{title}», {found} está hecho de letras que solo se parecen a las habituales.</translation>
  </message>
  <message>
   <source>It is hard to enforce, and people who might become customers cannot see you.</source>
   <translation>Es difícil de hacer cumplir, y quienes podrían llegar a ser clientes no le ven.</translation>
  </message>
  <message>
   <source>It is kept as it is; a newer smguide may have a form for it.</source>
   <translation>Se conserva tal como está; un smguide más reciente puede tener un formulario para ello.</translation>
  </message>
  <message>
   <source>It is very hard for outsiders to be timely, natural and effective.</source>
   <translation>A las personas de fuera les resulta muy difícil ser puntuales, naturales y eficaces.</translation>
  </message>
  <message>
   <source>It may be given away, lost or stolen, and people must know whom to call.</source>
   <translation>Puede cederse, perderse o ser robado, y la gente debe saber a quién llamar.</translation>
  </message>
  <message>
   <source>It will happen; on the day it is too late to agree on it.</source>
   <translation>Ocurrirá; ese día será tarde para ponerse de acuerdo.</translation>
  </message>
  <message>
   <source>It works only when somebody is tasked with it and committed to it.</source>
   <translation>Solo funciona cuando alguien lo tiene como tarea y se compromete con ella.</translation>
  </message>
  <message>
   <source>Its fields can be neither shown nor checked here.</source>
   <translation>Sus campos no se pueden mostrar ni comprobar aquí.</translation>
  </message>
  <message>
   <source>Keep it as settled</source>
   <translation>Mantenerla como consolidada</translation>
  </message>
  <message>
   <source>Keep it as settled, change it, or name another day.</source>
   <translation>Manténgala como consolidada, cámbiela o indique otro día.</translation>
  </message>
  <message>
   <source>Keep the comment, the ground, the day and who decided.</source>
   <translation>Conserve el comentario, el fundamento, el día y quién decidió.</translation>
  </message>
  <message>
   <source>Led by people from inside</source>
   <translation>Dirigido por personas de dentro</translation>
  </message>
  <message>
   <source>Led by people who know the house</source>
   <translation>Dirigido por personas que conocen la casa</translation>
  </message>
  <message>
   <source>Let a later phase ask less or the same; use “stricter for a while”.</source>
   <translation>Haga que una fase posterior pida menos o lo mismo; use «más estricto por un tiempo».</translation>
  </message>
  <message>
   <source>Let a person answer too; the automatic note may say that somebody is coming.</source>
   <translation>Haga que responda también una persona; el aviso automático puede decir que alguien contestará.</translation>
  </message>
  <message>
   <source>Let everyday posts pass with fewer steps, or read them afterwards.</source>
   <translation>Deje pasar las publicaciones corrientes con menos pasos, o léalas después.</translation>
  </message>
  <message>
   <source>Let people sign with a name, and keep the organisation’s for notices.</source>
   <translation>Deje que las personas firmen con su nombre, y reserve el de la organización para los avisos.</translation>
  </message>
  <message>
   <source>Let somebody who knows the house own it; they may learn alongside.</source>
   <translation>Ponga como responsable a alguien que conozca la casa; puede aprender sobre la marcha.</translation>
  </message>
  <message>
   <source>Let them suggest and draft; somebody inside reads and signs.</source>
   <translation>Deje que propongan y redacten; alguien de dentro lee y firma.</translation>
  </message>
  <message>
   <source>Let two people of each group try it, and note what came of it.</source>
   <translation>Haga que lo prueben dos personas de cada grupo, y anote qué resultó.</translation>
  </message>
  <message>
   <source>Levels of access that are described</source>
   <translation>Niveles de acceso que están descritos</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to what people were told.</source>
   <translation>Limítelo a sus propios canales y a lo que se comunicó a la gente.</translation>
  </message>
  <message>
   <source>Limit it to your own channels and to working hours.</source>
   <translation>Limítelo a sus propios canales y a las horas de trabajo.</translation>
  </message>
  <message>
   <source>Link to a section that exists, or remove the link.</source>
   <translation>Enlace a una sección que exista, o quite el enlace.</translation>
  </message>
  <message>
   <source>Links and laws that lead nowhere</source>
   <translation>Enlaces y leyes que no llevan a ninguna parte</translation>
  </message>
  <message>
   <source>List it with who looks after it and when somebody last looked at its access.</source>
   <translation>Inclúyala en la lista, con quién la atiende y cuándo miró alguien su acceso por última vez.</translation>
  </message>
  <message>
   <source>List the grounds, publish them, and note each removal.</source>
   <translation>Enumere las causas, publíquelas y anote cada retirada.</translation>
  </message>
  <message>
   <source>List the steps, the platform’s contact and telephone numbers that were tried.</source>
   <translation>Enumere los pasos, el contacto de la plataforma y números de teléfono que se hayan probado.</translation>
  </message>
  <message>
   <source>Listening beyond one’s own pages</source>
   <translation>Escuchar más allá de las páginas propias</translation>
  </message>
  <message>
   <source>Listening for a few weeks first</source>
   <translation>Primero, escuchar unas semanas</translation>
  </message>
  <message>
   <source>Lists that others rely on</source>
   <translation>Listas de las que dependen otros</translation>
  </message>
  <message>
   <source>Look through them, then enter the next day.</source>
   <translation>Repáselas y después anote el próximo día.</translation>
  </message>
  <message>
   <source>Look who can still sign in, and enter the day.</source>
   <translation>Mire quién puede entrar todavía, y anote el día.</translation>
  </message>
  <message>
   <source>Looking afterwards and a way back are what make it safe to ask less beforehand.</source>
   <translation>Mirar después y poder volver atrás es lo que permite pedir menos de antemano sin riesgo.</translation>
  </message>
  <message>
   <source>Make it a reference</source>
   <translation>Convertirlo en remisión</translation>
  </message>
  <message>
   <source>Messages that serve a goal</source>
   <translation>Mensajes que sirven a un objetivo</translation>
  </message>
  <message>
   <source>More than advertising</source>
   <translation>Más que publicidad</translation>
  </message>
  <message>
   <source>More than announcements</source>
   <translation>Más que anuncios</translation>
  </message>
  <message>
   <source>More than half of the states forbid employers to ask for private passwords, for being added as a friend, or for opening an account in front of a manager. The lists of states differ; employers’ own accounts are excepted.</source>
   <translation>Más de la mitad de los estados prohíben a los empleadores pedir contraseñas privadas, pedir que se les añada como amigos o hacer abrir una cuenta delante de un superior. Las listas de los estados difieren; las cuentas propias de los empleadores quedan exceptuadas.</translation>
  </message>
  <message>
   <source>More than marketing</source>
   <translation>Más que marketing</translation>
  </message>
  <message>
   <source>More than one person, and every one of them truly able to do it.</source>
   <translation>Más de una persona, y cada una realmente capaz de hacerlo.</translation>
  </message>
  <message>
   <source>Most accounts are lost through a leaver or a borrowed password.</source>
   <translation>La mayoría de las cuentas se pierden por alguien que se va o por una contraseña prestada.</translation>
  </message>
  <message>
   <source>Most people stay where they are going anyway.</source>
   <translation>La mayoría de la gente se queda donde ya va de todos modos.</translation>
  </message>
  <message>
   <source>Move it up, or remove it.</source>
   <translation>Súbala, o quítela.</translation>
  </message>
  <message>
   <source>Name WCAG 2.1, level AA, and from when on; old posts are excepted.</source>
   <translation>Nombre WCAG 2.1, nivel AA, y desde cuándo; las publicaciones antiguas quedan exceptuadas.</translation>
  </message>
  <message>
   <source>Name a course, how often it is repeated, and where it is noted.</source>
   <translation>Nombre un curso, cada cuánto se repite y dónde se anota.</translation>
  </message>
  <message>
   <source>Name a deadline, such as the same day, and check once a year who can sign in.</source>
   <translation>Indique un plazo, como el mismo día, y compruebe una vez al año quién puede iniciar sesión.</translation>
  </message>
  <message>
   <source>Name a number, a time or a day, or who decides.</source>
   <translation>Indique un número, un plazo o un día, o quién decide.</translation>
  </message>
  <message>
   <source>Name a person for each department, or take the department out.</source>
   <translation>Nombre a una persona por cada departamento, o quite el departamento.</translation>
  </message>
  <message>
   <source>Name an owner and the day somebody last looked at what it may do.</source>
   <translation>Nombre a un responsable e indique el día en que alguien miró por última vez lo que puede hacer.</translation>
  </message>
  <message>
   <source>Name at least two people who work here now.</source>
   <translation>Nombre al menos a dos personas que trabajen aquí ahora.</translation>
  </message>
  <message>
   <source>Name it: fewer calls, more applicants, better products.</source>
   <translation>Nómbrelo: menos llamadas, más candidatos, mejores productos.</translation>
  </message>
  <message>
   <source>Name one person. A team can share the work, not the answer.</source>
   <translation>Nombre a una persona. Un equipo puede compartir el trabajo, no la responsabilidad.</translation>
  </message>
  <message>
   <source>Name somebody for evenings and weekends, with a number that works.</source>
   <translation>Nombre a alguien para las noches y los fines de semana, con un número que funcione.</translation>
  </message>
  <message>
   <source>Name somebody from each, or accept this with the reason.</source>
   <translation>Nombre a alguien de cada uno, o admítalo con el motivo.</translation>
  </message>
  <message>
   <source>Name somebody inside who answers for it, or pause it.</source>
   <translation>Nombre a alguien de dentro que responda de ello, o páuselo.</translation>
  </message>
  <message>
   <source>Name somebody who works here now.</source>
   <translation>Nombre a alguien que trabaje aquí ahora.</translation>
  </message>
  <message>
   <source>Name the body or the person.</source>
   <translation>Nombre el órgano o la persona.</translation>
  </message>
  <message>
   <source>Name the channels that count for fair disclosure, and what holds for the personal accounts of executives.</source>
   <translation>Nombre los canales que cuentan para la divulgación equitativa, y qué vale para las cuentas personales de los directivos.</translation>
  </message>
  <message>
   <source>Name the course, or choose a form that you master.</source>
   <translation>Nombre el curso, o elija una forma que domine.</translation>
  </message>
  <message>
   <source>Name the kinds of information and an example of each.</source>
   <translation>Nombre los tipos de información y un ejemplo de cada uno.</translation>
  </message>
  <message>
   <source>Name the kinds of information, with an example of each.</source>
   <translation>Nombre los tipos de información, con un ejemplo de cada uno.</translation>
  </message>
  <message>
   <source>Name the people who sign there.</source>
   <translation>Nombre a las personas que firman ahí.</translation>
  </message>
  <message>
   <source>Name the people, and the tool if they use one.</source>
   <translation>Nombre a las personas, y la herramienta si usan alguna.</translation>
  </message>
  <message>
   <source>Name the person or role: “the channel owner approves …”.</source>
   <translation>Nombre a la persona o la función: «el responsable del canal aprueba…».</translation>
  </message>
  <message>
   <source>Name the person who looks after them.</source>
   <translation>Nombre a la persona que se ocupa de ellas.</translation>
  </message>
  <message>
   <source>Name the spokespersons.</source>
   <translation>Nombre a los portavoces.</translation>
  </message>
  <message>
   <source>Name them. A general sentence may not put a ban right that reaches too far.</source>
   <translation>Nómbrelos. Puede que una frase general no corrija una prohibición que va demasiado lejos.</translation>
  </message>
  <message>
   <source>Name those who may, here or under Moderation.</source>
   <translation>Nombre a quienes pueden, aquí o en «Moderación».</translation>
  </message>
  <message>
   <source>Named and trained authors</source>
   <translation>Autores nombrados y formados</translation>
  </message>
  <message>
   <source>Names that are listed nowhere</source>
   <translation>Nombres que no figuran en ninguna parte</translation>
  </message>
  <message>
   <source>Networks only for colleagues often fade without anybody deciding it.</source>
   <translation>Las redes solo para colegas a menudo se apagan sin que nadie lo decida.</translation>
  </message>
  <message>
   <source>Never only an intern</source>
   <translation>Nunca solo una persona en prácticas</translation>
  </message>
  <message>
   <source>News that moves the share price</source>
   <translation>Noticias que mueven la cotización</translation>
  </message>
  <message>
   <source>No channel reaches “{row}”.</source>
   <translation>Ningún canal llega a «{row}».</translation>
  </message>
  <message>
   <source>No hours are set aside to look at what the figures and the answers mean.</source>
   <translation>No hay horas reservadas para ver qué significan las cifras y las respuestas.</translation>
  </message>
  <message>
   <source>No plan says how you get to {goals}.</source>
   <translation>Ningún plan dice cómo se llega a {goals}.</translation>
  </message>
  <message>
   <source>Nobody can follow what they have not been told.</source>
   <translation>Nadie puede seguir lo que no se le ha dicho.</translation>
  </message>
  <message>
   <source>Nobody comes by a place of one’s own by chance; it has to be marketed.</source>
   <translation>A un lugar propio nadie llega por casualidad; hay que darlo a conocer.</translation>
  </message>
  <message>
   <source>Nobody follows the king of dull.</source>
   <translation>Nadie sigue al rey del aburrimiento.</translation>
  </message>
  <message>
   <source>Nobody has asked for a year where the people you want to reach go.</source>
   <translation>Desde hace un año nadie ha preguntado adónde van las personas a las que quiere llegar.</translation>
  </message>
  <message>
   <source>Nobody is named as owner of these guidelines.</source>
   <translation>Nadie figura como responsable de estas directrices.</translation>
  </message>
  <message>
   <source>Nobody is named who answers for what you do on social media.</source>
   <translation>Nadie figura como responsable de lo que hace usted en redes sociales.</translation>
  </message>
  <message>
   <source>Nobody is named who reads along on “{row}”.</source>
   <translation>Nadie figura como lector de lo que llega a «{row}».</translation>
  </message>
  <message>
   <source>Nobody should learn in public what a morning would have taught.</source>
   <translation>Nadie debería aprender en público lo que una mañana le habría enseñado.</translation>
  </message>
  <message>
   <source>Nobody speaks for {departments} when these guidelines are agreed.</source>
   <translation>Nadie habla por {departments} cuando se acuerdan estas directrices.</translation>
  </message>
  <message>
   <source>Nobody writes a plan while the telephone rings.</source>
   <translation>Nadie escribe un plan mientras suena el teléfono.</translation>
  </message>
  <message>
   <source>Nobody writes on “{row}” under their own name.</source>
   <translation>Nadie escribe en «{row}» con su propio nombre.</translation>
  </message>
  <message>
   <source>Not heard so far: {departments}.</source>
   <translation>Sin escuchar hasta ahora: {departments}.</translation>
  </message>
  <message>
   <source>Not to experiment is a mistake; to do it without commitment is one too.</source>
   <translation>No experimentar es un error; hacerlo sin compromiso, también.</translation>
  </message>
  <message>
   <source>Nothing forbids posting news that would move the share price.</source>
   <translation>Nada prohíbe publicar noticias que moverían la cotización.</translation>
  </message>
  <message>
   <source>Nothing here says that people write under their own name and say they work for you.</source>
   <translation>Aquí nada dice que la gente escriba con su propio nombre y diga que trabaja para usted.</translation>
  </message>
  <message>
   <source>Nothing here says what is confidential, and what belongs to others.</source>
   <translation>Aquí nada dice qué es confidencial ni qué pertenece a otros.</translation>
  </message>
  <message>
   <source>Nothing measurable says when “{stage}” {way}.</source>
   <translation>Nada medible dice cuándo «{stage}» {way}.</translation>
  </message>
  <message>
   <source>Nothing names the standard that new posts have to meet.</source>
   <translation>Nada nombra la norma que deben cumplir las publicaciones nuevas.</translation>
  </message>
  <message>
   <source>Nothing says by when somebody who leaves loses access.</source>
   <translation>Nada dice cuándo, a más tardar, pierde el acceso quien se va.</translation>
  </message>
  <message>
   <source>Nothing says how long posts and their approvals are kept.</source>
   <translation>Nada dice cuánto tiempo se conservan las publicaciones y sus aprobaciones.</translation>
  </message>
  <message>
   <source>Nothing says how long posts, comments and approvals are kept.</source>
   <translation>Nada dice cuánto tiempo se conservan las publicaciones, los comentarios y las aprobaciones.</translation>
  </message>
  <message>
   <source>Nothing says how paid posts and gifts are marked as advertising.</source>
   <translation>Nada dice cómo se marcan como publicidad las publicaciones pagadas y los regalos.</translation>
  </message>
  <message>
   <source>Nothing says how people find {names}.</source>
   <translation>Nada dice cómo encuentra la gente {names}.</translation>
  </message>
  <message>
   <source>Nothing says how people learn about “{row}”.</source>
   <translation>Nada dice cómo se entera la gente de «{row}».</translation>
  </message>
  <message>
   <source>Nothing says how somebody gets a picture of themselves taken down.</source>
   <translation>Nada dice cómo consigue alguien que se retire una imagen suya.</translation>
  </message>
  <message>
   <source>Nothing says how soon people get an answer.</source>
   <translation>Nada dice en cuánto tiempo recibe la gente una respuesta.</translation>
  </message>
  <message>
   <source>Nothing says that advertising with an invented performer says so.</source>
   <translation>Nada dice que la publicidad con un intérprete inventado lo indique.</translation>
  </message>
  <message>
   <source>Nothing says that comments are removed by published rules, whatever the opinion.</source>
   <translation>Nada dice que los comentarios se retiren según reglas publicadas, sea cual sea la opinión.</translation>
  </message>
  <message>
   <source>Nothing says that confidential and personal data stay out of AI tools.</source>
   <translation>Nada dice que los datos confidenciales y personales queden fuera de las herramientas de IA.</translation>
  </message>
  <message>
   <source>Nothing says that disclosure counts on private accounts too.</source>
   <translation>Nada dice que la transparencia cuenta también en las cuentas privadas.</translation>
  </message>
  <message>
   <source>Nothing says that films carry captions.</source>
   <translation>Nada dice que los vídeos llevan subtítulos.</translation>
  </message>
  <message>
   <source>Nothing says that no child can be recognised without a guardian’s consent.</source>
   <translation>Nada dice que no se pueda reconocer a ningún menor sin el consentimiento de un tutor.</translation>
  </message>
  <message>
   <source>Nothing says that no patient is shown or named without written authorisation.</source>
   <translation>Nada dice que no se muestre ni nombre a ningún paciente sin autorización escrita.</translation>
  </message>
  <message>
   <source>Nothing says that nobody reviews your own products as if they were a customer.</source>
   <translation>Nada dice que nadie reseñe los productos propios como si fuera un cliente.</translation>
  </message>
  <message>
   <source>Nothing says that people are asked before their picture or name is posted.</source>
   <translation>Nada dice que se pregunte a las personas antes de publicar su imagen o su nombre.</translation>
  </message>
  <message>
   <source>Nothing says that people may speak about pay, hours and working conditions.</source>
   <translation>Nada dice que la gente pueda hablar de sueldo, horarios y condiciones de trabajo.</translation>
  </message>
  <message>
   <source>Nothing says that people must name their tie to you when they praise what you do.</source>
   <translation>Nada dice que la gente deba indicar su vínculo con usted cuando elogia lo que hace.</translation>
  </message>
  <message>
   <source>Nothing says that pictures are described for people who cannot see them.</source>
   <translation>Nada dice que las imágenes se describan para quienes no pueden verlas.</translation>
  </message>
  <message>
   <source>Nothing says that the platform’s label for paid content is used.</source>
   <translation>Nada dice que se use la etiqueta de la plataforma para contenido pagado.</translation>
  </message>
  <message>
   <source>Nothing says that “these are my own views” does not replace saying where one works.</source>
   <translation>Nada dice que «estas son mis propias opiniones» no sustituye a decir dónde se trabaja.</translation>
  </message>
  <message>
   <source>Nothing says what happens in a crisis.</source>
   <translation>Nada dice qué pasa en una crisis.</translation>
  </message>
  <message>
   <source>Nothing says what holds for contests and prize draws.</source>
   <translation>Nada dice qué rige para concursos y sorteos.</translation>
  </message>
  <message>
   <source>Nothing says what holds for politics and elections.</source>
   <translation>Nada dice qué rige para la política y las elecciones.</translation>
  </message>
  <message>
   <source>Nothing says what people learn before they post.</source>
   <translation>Nada dice qué aprende la gente antes de publicar.</translation>
  </message>
  <message>
   <source>Nothing says what to do when somebody takes over an account.</source>
   <translation>Nada dice qué hacer cuando alguien se apodera de una cuenta.</translation>
  </message>
  <message>
   <source>Nothing says what you do when somebody criticises you.</source>
   <translation>Nada dice qué hace usted cuando alguien le critica.</translation>
  </message>
  <message>
   <source>Nothing says what you need to use pictures, music or texts of others.</source>
   <translation>Nada dice qué necesita para usar imágenes, música o textos de otros.</translation>
  </message>
  <message>
   <source>Nothing says what your goals are.</source>
   <translation>Nada dice cuáles son sus objetivos.</translation>
  </message>
  <message>
   <source>Nothing says when these guidelines are looked at again.</source>
   <translation>Nada dice cuándo se vuelven a mirar estas directrices.</translation>
  </message>
  <message>
   <source>Nothing says whether AI may be used, what is labelled and who checks it.</source>
   <translation>Nada dice si se puede usar IA, qué se etiqueta y quién lo comprueba.</translation>
  </message>
  <message>
   <source>Nothing says whether people confirm that they have read these guidelines.</source>
   <translation>Nada dice si la gente confirma que ha leído estas directrices.</translation>
  </message>
  <message>
   <source>Nothing says whether posts of employees are watched, what for and how far.</source>
   <translation>Nada dice si se vigilan las publicaciones de los empleados, para qué y hasta dónde.</translation>
  </message>
  <message>
   <source>Nothing says which aim of the organisation {goals} would serve.</source>
   <translation>Nada dice a qué fin de la organización serviría lo siguiente: {goals}.</translation>
  </message>
  <message>
   <source>Nothing says which channels the market was told to watch.</source>
   <translation>Nada dice qué canales se indicó al mercado que siguiera.</translation>
  </message>
  <message>
   <source>Nothing says who alone may speak to investors and the market.</source>
   <translation>Nada dice quiénes son los únicos que pueden hablar con los inversores y el mercado.</translation>
  </message>
  <message>
   <source>Nothing says who may use your name and logo.</source>
   <translation>Nada dice quién puede usar su nombre y su logotipo.</translation>
  </message>
  <message>
   <source>Nothing says who reminds people to disclose, and who looks whether they do.</source>
   <translation>Nada dice quién recuerda a la gente que indique su vínculo, ni quién mira si lo hace.</translation>
  </message>
  <message>
   <source>Nothing speaks of financial promotions.</source>
   <translation>Nada trata de las promociones financieras.</translation>
  </message>
  <message>
   <source>Nothing speaks of the marketing rule, or of keeping posts for five years.</source>
   <translation>Nada habla de la norma sobre publicidad, ni de conservar las publicaciones cinco años.</translation>
  </message>
  <message>
   <source>Nothing was noted for a year on how {sections} did in practice.</source>
   <translation>Desde hace un año no se ha anotado cómo funcionó esto en la práctica: {sections}.</translation>
  </message>
  <message>
   <source>Numbers of sections that were typed by hand</source>
   <translation>Números de sección escritos a mano</translation>
  </message>
  <message>
   <source>Offer one, such as “These are my own views.”</source>
   <translation>Ofrezca una, como «These are my own views.» (Estas son mis propias opiniones).</translation>
  </message>
  <message>
   <source>One answers whose opinion it is, the other what the tie is; texts often mix them up.</source>
   <translation>Una dice de quién es la opinión; la otra, cuál es el vínculo. Los textos a menudo las confunden.</translation>
  </message>
  <message>
   <source>One fact told in two ways</source>
   <translation>Un hecho contado de dos maneras</translation>
  </message>
  <message>
   <source>One process for everything, to begin with</source>
   <translation>Un solo proceso para todo, para empezar</translation>
  </message>
  <message>
   <source>Only an authorised person may communicate or approve a financial promotion, and each post has to be right on its own.</source>
   <translation>Solo una persona autorizada puede comunicar o aprobar una promoción financiera, y cada publicación debe ser correcta por sí sola.</translation>
  </message>
  <message>
   <source>Open it, or accept this with the reason.</source>
   <translation>Ábralo, o admítalo con el motivo.</translation>
  </message>
  <message>
   <source>Open it, or write down the reason.</source>
   <translation>Ábralo, o escriba el motivo.</translation>
  </message>
  <message>
   <source>Open the section and correct the field.</source>
   <translation>Abra la sección y corrija el campo.</translation>
  </message>
  <message>
   <source>Other people’s pictures and music</source>
   <translation>Imágenes y música de otros</translation>
  </message>
  <message>
   <source>Other sections and the posting rules choose from these lists.</source>
   <translation>Otras secciones y las reglas de publicación eligen de estas listas.</translation>
  </message>
  <message>
   <source>Pass the earlier step first, or say that it is open again.</source>
   <translation>Dé antes por superado el paso anterior, o diga que vuelve a estar abierto.</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <source>People at the top with a full diary</source>
   <translation>Directivos con la agenda llena</translation>
  </message>
  <message>
   <source>People follow a rule more readily when they know how a breach is dealt with.</source>
   <translation>La gente sigue mejor una regla cuando sabe cómo se trata un incumplimiento.</translation>
  </message>
  <message>
   <source>People follow what they can repeat.</source>
   <translation>La gente sigue lo que puede repetir.</translation>
  </message>
  <message>
   <source>People keep a secret they can recognise. That this also counts as a reasonable measure for trade secrets was not looked up.</source>
   <translation>La gente guarda un secreto que puede reconocer. Que esto cuente también como medida razonable para secretos comerciales no se ha consultado.</translation>
  </message>
  <message>
   <source>People read rules to find out about themselves.</source>
   <translation>La gente lee las reglas para saber qué le toca.</translation>
  </message>
  <message>
   <source>People wait more calmly when they know for how long.</source>
   <translation>La gente espera con más calma cuando sabe cuánto.</translation>
  </message>
  <message>
   <source>People write because they expect an answer. Without a promise everybody guesses.</source>
   <translation>La gente escribe porque espera una respuesta. Sin una promesa, cada cual supone.</translation>
  </message>
  <message>
   <source>Performers that do not exist</source>
   <translation>Intérpretes que no existen</translation>
  </message>
  <message>
   <source>Pictures and names of people</source>
   <translation>Imágenes y nombres de personas</translation>
  </message>
  <message>
   <source>Placeholders that were left</source>
   <translation>Textos provisionales que quedaron</translation>
  </message>
  <message>
   <source>Places for customers only</source>
   <translation>Lugares solo para clientes</translation>
  </message>
  <message>
   <source>Places of one’s own are made known</source>
   <translation>Los lugares propios se dan a conocer</translation>
  </message>
  <message>
   <source>Plan about as much time for listening as for posting, in-house and outside.</source>
   <translation>Prevea para escuchar más o menos el mismo tiempo que para publicar, dentro y fuera.</translation>
  </message>
  <message>
   <source>Plan less, share the channel with somebody, or agree on more hours.</source>
   <translation>Planee menos, comparta el canal con alguien o acuerde más horas.</translation>
  </message>
  <message>
   <source>Platforms that are gone</source>
   <translation>Plataformas que ya no existen</translation>
  </message>
  <message>
   <source>Posting on top of a full week is the first thing to be dropped.</source>
   <translation>Publicar además de una semana llena es lo primero que se deja.</translation>
  </message>
  <message>
   <source>Posts of advisers can be advertising. These references were not looked up.</source>
   <translation>Las publicaciones de asesores pueden ser publicidad. Estas referencias no se han consultado.</translation>
  </message>
  <message>
   <source>Posts of public bodies are likely records; finance has periods of its own. For others it is good practice: a deleted post is hard to answer for.</source>
   <translation>Las publicaciones de organismos públicos son probablemente documentos de archivo; las finanzas tienen plazos propios. Para los demás es buena práctica: de una publicación borrada es difícil responder.</translation>
  </message>
  <message>
   <source>Posts that everybody can read</source>
   <translation>Publicaciones que todos pueden leer</translation>
  </message>
  <message>
   <source>Powers that somebody holds</source>
   <translation>Facultades que alguien tiene</translation>
  </message>
  <message>
   <source>Promise what you can keep on a bad day, such as one working day.</source>
   <translation>Prometa lo que pueda cumplir en un mal día, como un día laborable.</translation>
  </message>
  <message>
   <source>Promise what you can keep, and say where to go with what you do not answer.</source>
   <translation>Prometa lo que pueda cumplir, y diga adónde acudir con lo que usted no responde.</translation>
  </message>
  <message>
   <source>Public bodies and charities are bound to stay neutral in many places. Which law applies to you was not looked up.</source>
   <translation>Los organismos públicos y las entidades benéficas deben ser neutrales en muchos lugares. Qué ley le afecta no se ha consultado.</translation>
  </message>
  <message>
   <source>Put it in place, and tick it; or wait with the account.</source>
   <translation>Prepárelo y márquelo; o espere con la cuenta.</translation>
  </message>
  <message>
   <source>Put right what it showed and try again, or wait.</source>
   <translation>Corrija lo que mostró y vuelva a probar, o espere.</translation>
  </message>
  <message>
   <source>Put somebody beside them who answers for it, or accept this with the reason.</source>
   <translation>Ponga a su lado a alguien que responda de ello, o admítalo con el motivo.</translation>
  </message>
  <message>
   <source>Put somebody from inside in charge; an agency may draft.</source>
   <translation>Ponga al frente a alguien de dentro; una agencia puede redactar.</translation>
  </message>
  <message>
   <source>Questions from outside do not keep to departments.</source>
   <translation>Las preguntas de fuera no entienden de departamentos.</translation>
  </message>
  <message>
   <source>Questions with an answer in the guidelines</source>
   <translation>Preguntas con respuesta en las directrices</translation>
  </message>
  <message>
   <source>Readers look for what is promised there, and find nothing.</source>
   <translation>Los lectores buscan lo que ahí se promete y no encuentran nada.</translation>
  </message>
  <message>
   <source>Readers take a gap for carelessness, and cannot follow what is not there.</source>
   <translation>Los lectores toman una laguna por descuido, y no pueden seguir lo que no está.</translation>
  </message>
  <message>
   <source>Readers weigh praise differently when they know where it comes from. In the United States a tie they would not expect must be disclosed clearly and conspicuously.</source>
   <translation>Los lectores valoran un elogio de otro modo cuando saben de dónde viene. En Estados Unidos, un vínculo que no esperarían debe indicarse de forma clara y visible.</translation>
  </message>
  <message>
   <source>Reading along first</source>
   <translation>Primero, solo leer</translation>
  </message>
  <message>
   <source>Refer to another section, or take the reference out.</source>
   <translation>Remita a otra sección, o quite la remisión.</translation>
  </message>
  <message>
   <source>References to a section that is gone</source>
   <translation>Remisiones a una sección que ya no existe</translation>
  </message>
  <message>
   <source>Relaxing by what can be measured</source>
   <translation>Flexibilizar según lo que se puede medir</translation>
  </message>
  <message>
   <source>Remove it, or name what you use instead.</source>
   <translation>Quítelo, o diga qué usa en su lugar.</translation>
  </message>
  <message>
   <source>Remove the empty clause</source>
   <translation>Quitar la cláusula vacía</translation>
  </message>
  <message>
   <source>Remove them; readers will see the same words.</source>
   <translation>Quítelos; quien lea verá las mismas palabras.</translation>
  </message>
  <message>
   <source>Remove this name</source>
   <translation>Quitar este nombre</translation>
  </message>
  <message>
   <source>Removing comments as a public body</source>
   <translation>Retirar comentarios siendo un organismo público</translation>
  </message>
  <message>
   <source>Reporting wrongs in spite of secrecy</source>
   <translation>Denunciar irregularidades pese al secreto</translation>
  </message>
  <message>
   <source>Reports that nobody reads cost as much as those that are read.</source>
   <translation>Los informes que nadie lee cuestan tanto como los que se leen.</translation>
  </message>
  <message>
   <source>Reserve a fixed time, or ask somebody with a free hour to speak.</source>
   <translation>Reserve un tiempo fijo, o pida que hable alguien con una hora libre.</translation>
  </message>
  <message>
   <source>Reviews by insiders that hide the tie can bring a fine for each one.</source>
   <translation>Las reseñas de personas de dentro que ocultan el vínculo pueden costar una multa por cada una.</translation>
  </message>
  <message>
   <source>Reviews by people who work for you</source>
   <translation>Reseñas de personas que trabajan para usted</translation>
  </message>
  <message>
   <source>Rights are mentioned, but not which: pay, hours, working conditions, organising.</source>
   <translation>Se mencionan derechos, pero no cuáles: salario, horario, condiciones de trabajo, organizarse.</translation>
  </message>
  <message>
   <source>Rules show what they are worth in the give and take of real conversations.</source>
   <translation>Las reglas muestran lo que valen en el ir y venir de las conversaciones reales.</translation>
  </message>
  <message>
   <source>Rules that are never relaxed</source>
   <translation>Reglas que nunca se flexibilizan</translation>
  </message>
  <message>
   <source>Rules that nobody can agree to</source>
   <translation>Reglas que nadie puede acordar</translation>
  </message>
  <message>
   <source>Say how often you post at least, or pause the channel.</source>
   <translation>Diga cada cuánto publica como mínimo, o pause el canal.</translation>
  </message>
  <message>
   <source>Say how you train, how often somebody looks, and how mistakes are put right.</source>
   <translation>Diga cómo forma a la gente, cada cuánto mira alguien y cómo se corrigen los errores.</translation>
  </message>
  <message>
   <source>Say it plainly; “we do not look at private accounts” is an answer too.</source>
   <translation>Dígalo con claridad; «no miramos las cuentas privadas» también es una respuesta.</translation>
  </message>
  <message>
   <source>Say it under Disclosure, and for private accounts as well.</source>
   <translation>Dígalo en «Transparencia», y también para las cuentas privadas.</translation>
  </message>
  <message>
   <source>Say it, and what you do with pictures of groups.</source>
   <translation>Dígalo, y qué hace con las imágenes de grupos.</translation>
  </message>
  <message>
   <source>Say it, with examples: the background of a picture, a tag, an answer to a review.</source>
   <translation>Dígalo, con ejemplos: el fondo de una imagen, una etiqueta, la respuesta a una reseña.</translation>
  </message>
  <message>
   <source>Say it; “we do not use it” is an answer too.</source>
   <translation>Dígalo; «no la usamos» también es una respuesta.</translation>
  </message>
  <message>
   <source>Say once what each means, or use only one of them.</source>
   <translation>Diga una vez qué significa cada uno, o use solo uno de los dos.</translation>
  </message>
  <message>
   <source>Say precisely what is meant, with examples, and what stays allowed: people may speak about their pay and their working conditions.</source>
   <translation>Diga con precisión a qué se refiere, con ejemplos, y qué sigue permitido: la gente puede hablar de su sueldo y de sus condiciones de trabajo.</translation>
  </message>
  <message>
   <source>Say that commercial posts are marked in words and with the platform’s own label.</source>
   <translation>Diga que las publicaciones comerciales se marcan con palabras y con la etiqueta propia de la plataforma.</translation>
  </message>
  <message>
   <source>Say that staff, managers and families neither write such reviews nor ask for them without a disclosure.</source>
   <translation>Diga que el personal, los directivos y sus familias no escriben tales reseñas ni las piden sin indicar el vínculo.</translation>
  </message>
  <message>
   <source>Say to whom.</source>
   <translation>Diga a quién.</translation>
  </message>
  <message>
   <source>Say what counts as one, that each post stands on its own, and who watches partners.</source>
   <translation>Diga qué cuenta como tal, que cada publicación vale por sí sola y quién vigila a los socios.</translation>
  </message>
  <message>
   <source>Say what counts as such and that nobody posts it before it is public.</source>
   <translation>Diga qué cuenta como tal y que nadie lo publica antes de que sea público.</translation>
  </message>
  <message>
   <source>Say what is kept, for how long and by whom.</source>
   <translation>Diga qué se conserva, cuánto tiempo y quién lo hace.</translation>
  </message>
  <message>
   <source>Say what is kept, with edits and private messages, for how long and who exports it.</source>
   <translation>Diga qué se conserva, con ediciones y mensajes privados, cuánto tiempo y quién lo exporta.</translation>
  </message>
  <message>
   <source>Say what is labelled, and who reads it before it is posted.</source>
   <translation>Diga qué se etiqueta y quién lo lee antes de publicarse.</translation>
  </message>
  <message>
   <source>Say what leads down again, or how long it lasts.</source>
   <translation>Diga qué hace bajar de nuevo, o cuánto dura.</translation>
  </message>
  <message>
   <source>Say what makes you return to the phase before.</source>
   <translation>Diga qué le hace volver a la fase anterior.</translation>
  </message>
  <message>
   <source>Say what may be entered, and which tools are allowed.</source>
   <translation>Diga qué se puede introducir y qué herramientas se permiten.</translation>
  </message>
  <message>
   <source>Say what people may do, and turn some bans into advice on how to do it well.</source>
   <translation>Diga qué puede hacer la gente, y convierta algunas prohibiciones en consejos para hacerlo bien.</translation>
  </message>
  <message>
   <source>Say what somebody must know and be able to do.</source>
   <translation>Diga qué hay que saber y poder hacer.</translation>
  </message>
  <message>
   <source>Say what these guidelines do not forbid, and name it.</source>
   <translation>Diga qué no prohíben estas directrices, y nómbrelo.</translation>
  </message>
  <message>
   <source>Say what will be different for whom.</source>
   <translation>Diga qué será distinto y para quién.</translation>
  </message>
  <message>
   <source>Say what your accounts stay out of, and what people may do in their own name.</source>
   <translation>Diga en qué no entran sus cuentas y qué puede hacer la gente en su propio nombre.</translation>
  </message>
  <message>
   <source>Say when consent is needed, how it is recorded, and how it is taken back.</source>
   <translation>Diga cuándo hace falta el consentimiento, cómo se registra y cómo se retira.</translation>
  </message>
  <message>
   <source>Say when they do: on joining, and whenever a change concerns what they must do.</source>
   <translation>Diga cuándo lo hace: al incorporarse, y siempre que un cambio afecte a lo que debe hacer.</translation>
  </message>
  <message>
   <source>Say where each is linked from, or how one joins.</source>
   <translation>Diga desde dónde se enlaza cada uno, o cómo se entra.</translation>
  </message>
  <message>
   <source>Say where you tell people about it, again and again.</source>
   <translation>Diga dónde lo da a conocer a la gente, una y otra vez.</translation>
  </message>
  <message>
   <source>Say which kinds of post need no approval by then.</source>
   <translation>Diga qué tipos de publicación ya no necesitan aprobación para entonces.</translation>
  </message>
  <message>
   <source>Say who belongs to it under Who may post.</source>
   <translation>Diga quién pertenece a ello en «Quién puede publicar».</translation>
  </message>
  <message>
   <source>Say who declares one, who alone speaks, what stops, and who stands in.</source>
   <translation>Diga quién la declara, quién es el único que habla, qué se detiene y quién sustituye.</translation>
  </message>
  <message>
   <source>Say who looks at posts as advertising, and how long they are kept.</source>
   <translation>Diga quién mira las publicaciones como publicidad y cuánto tiempo se conservan.</translation>
  </message>
  <message>
   <source>Say who looks at some of them, and how soon.</source>
   <translation>Diga quién mira algunas de ellas, y en cuánto tiempo.</translation>
  </message>
  <message>
   <source>Say who may, and what happens to accounts that pretend to be you. Do not forbid people to name you.</source>
   <translation>Diga quién puede, y qué pasa con las cuentas que se hacen pasar por usted. No prohíba a la gente nombrarle.</translation>
  </message>
  <message>
   <source>Say whom to ask and how soon it is done.</source>
   <translation>Diga a quién preguntar y en cuánto tiempo se hace.</translation>
  </message>
  <message>
   <source>Saying who one is</source>
   <translation>Decir quién es uno</translation>
  </message>
  <message>
   <source>Score the service under Choosing services, and name the channel there.</source>
   <translation>Puntúe el servicio en «Elegir servicios», y nombre allí el canal.</translation>
  </message>
  <message>
   <source>Sections of an unknown kind</source>
   <translation>Secciones de un tipo desconocido</translation>
  </message>
  <message>
   <source>Sections without words</source>
   <translation>Secciones sin palabras</translation>
  </message>
  <message>
   <source>Senior people rarely find the time unless it stands in the diary.</source>
   <translation>Los directivos rara vez encuentran tiempo si no está en la agenda.</translation>
  </message>
  <message>
   <source>Sentences that are hard to follow</source>
   <translation>Frases difíciles de seguir</translation>
  </message>
  <message>
   <source>Services chosen by what you need</source>
   <translation>Servicios elegidos según lo que necesita</translation>
  </message>
  <message>
   <source>Set a pause of 30 minutes</source>
   <translation>Fijar una pausa de 30 minutos</translation>
  </message>
  <message>
   <source>Set a pause, and have the answer read again before it goes out.</source>
   <translation>Fije una pausa, y haga que alguien relea la respuesta antes de que salga.</translation>
  </message>
  <message>
   <source>Set the last day, and how many posts a week show that it lives.</source>
   <translation>Fije el último día, y cuántas publicaciones por semana muestran que tiene vida.</translation>
  </message>
  <message>
   <source>Set the link again.</source>
   <translation>Vuelva a poner el enlace.</translation>
  </message>
  <message>
   <source>Set the next review</source>
   <translation>Fijar la próxima revisión</translation>
  </message>
  <message>
   <source>Several states protect lawful conduct and politics off duty. These references were not looked up; ask somebody who knows the law of your state.</source>
   <translation>Varios estados protegen la conducta lícita y la política fuera del trabajo. Estas referencias no se han consultado; pregunte a alguien que conozca la ley de su estado.</translation>
  </message>
  <message>
   <source>Showing people needs a legal basis, and consent can be withdrawn.</source>
   <translation>Mostrar a personas necesita una base jurídica, y el consentimiento se puede retirar.</translation>
  </message>
  <message>
   <source>Sign with name and role</source>
   <translation>Firmar con nombre y función</translation>
  </message>
  <message>
   <source>Signed by a person</source>
   <translation>Firmado por una persona</translation>
  </message>
  <message>
   <source>Six steps in order</source>
   <translation>Seis pasos en orden</translation>
  </message>
  <message>
   <source>Six things in place</source>
   <translation>Seis cosas preparadas</translation>
  </message>
  <message>
   <source>Skills that are still missing</source>
   <translation>Habilidades que aún faltan</translation>
  </message>
  <message>
   <source>Social media goes both ways, and listening is the half that is forgotten.</source>
   <translation>Las redes sociales van en los dos sentidos, y escuchar es la mitad que se olvida.</translation>
  </message>
  <message>
   <source>Somebody among your readers cannot see, hear or read what you post without them.</source>
   <translation>Sin ellas, alguno de sus lectores no puede ver, oír o leer lo que usted publica.</translation>
  </message>
  <message>
   <source>Somebody in charge</source>
   <translation>Alguien al frente</translation>
  </message>
  <message>
   <source>Somebody in reserve</source>
   <translation>Alguien de reserva</translation>
  </message>
  <message>
   <source>Somebody reads along</source>
   <translation>Alguien lo lee</translation>
  </message>
  <message>
   <source>Somebody who seemed a stranger and turns out to be one of you harms both.</source>
   <translation>Quien parecía ajeno y resulta ser de los suyos perjudica a ambos.</translation>
  </message>
  <message>
   <source>Somebody who stirs</source>
   <translation>Alguien que anima</translation>
  </message>
  <message>
   <source>Starting with a single consistent process shows what can be relaxed later.</source>
   <translation>Empezar con un solo proceso uniforme muestra qué se puede flexibilizar más tarde.</translation>
  </message>
  <message>
   <source>Static content needs the approval of a principal before use, and new members file it ten business days ahead in their first year. Notices after 2017 were not reviewed.</source>
   <translation>El contenido estático necesita, antes de usarse, la aprobación de un responsable autorizado («principal»), y los miembros nuevos lo presentan diez días hábiles antes durante su primer año. Los avisos posteriores a 2017 no se han revisado.</translation>
  </message>
  <message>
   <source>Static posts of brokers and dealers</source>
   <translation>Publicaciones estáticas de corredores y agentes de bolsa</translation>
  </message>
  <message>
   <source>Stay where they are as well, and lead from there to yours.</source>
   <translation>Quédese también donde está la gente, y desde allí guíela hasta lo suyo.</translation>
  </message>
  <message>
   <source>Staying on message means staying with what you defined in your goals.</source>
   <translation>Ceñirse al mensaje significa ceñirse a lo que definió en sus objetivos.</translation>
  </message>
  <message>
   <source>Staying where people already are</source>
   <translation>Quedarse donde la gente ya está</translation>
  </message>
  <message>
   <source>Take it out, or make clear that only the organisation’s own accounts are meant.</source>
   <translation>Quítelo, o aclare que se refiere solo a las cuentas propias de la organización.</translation>
  </message>
  <message>
   <source>Take that condition out; what the law asks for holds on every day.</source>
   <translation>Quite esa condición; lo que pide la ley rige todos los días.</translation>
  </message>
  <message>
   <source>Take the acceptance back; it would cover the same thing again unseen.</source>
   <translation>Retire la admisión; volvería a cubrir lo mismo sin que nadie lo viera.</translation>
  </message>
  <message>
   <source>Teaching, reminding and looking after disclosure</source>
   <translation>Enseñar la transparencia, recordarla y velar por ella</translation>
  </message>
  <message>
   <source>Telling some before others can break the rules on fair disclosure; a social medium counts as public only where the market was told beforehand.</source>
   <translation>Informar a unos antes que a otros puede infringir las normas de divulgación equitativa; una red social solo cuenta como pública donde se avisó antes al mercado.</translation>
  </message>
  <message>
   <source>Texts and pictures made with AI</source>
   <translation>Textos e imágenes hechos con IA</translation>
  </message>
  <message>
   <source>The best voices are often not those with the highest titles.</source>
   <translation>Las mejores voces a menudo no son las de los cargos más altos.</translation>
  </message>
  <message>
   <source>The closed window before results</source>
   <translation>El periodo cerrado antes de los resultados</translation>
  </message>
  <message>
   <source>The experiment “{row}” does not say what you look at to tell whether it worked.</source>
   <translation>El experimento «{row}» no dice en qué se fija usted para saber si funcionó.</translation>
  </message>
  <message>
   <source>The experiment “{row}” has no last day.</source>
   <translation>El experimento «{row}» no tiene último día.</translation>
  </message>
  <message>
   <source>The experiment “{row}” is looked after by nobody.</source>
   <translation>Nadie atiende el experimento «{row}».</translation>
  </message>
  <message>
   <source>The experiment “{row}” is not complete.</source>
   <translation>El experimento «{row}» no está completo.</translation>
  </message>
  <message>
   <source>The experiment “{row}” serves no goal.</source>
   <translation>El experimento «{row}» no sirve a ningún objetivo.</translation>
  </message>
  <message>
   <source>The fear of being left out opens accounts; it does not fill them.</source>
   <translation>El miedo a quedarse fuera abre cuentas; no las llena.</translation>
  </message>
  <message>
   <source>The first answer is written for oneself, the second for the reader.</source>
   <translation>La primera respuesta se escribe para uno mismo; la segunda, para el lector.</translation>
  </message>
  <message>
   <source>The first figure was fixed on {date}, after you had begun on {begun}.</source>
   <translation>La primera cifra se fijó el {date}, después de que usted empezara el {begun}.</translation>
  </message>
  <message>
   <source>The first hour counts, and the usual way to sign in is gone.</source>
   <translation>La primera hora cuenta, y la forma habitual de iniciar sesión ya no está.</translation>
  </message>
  <message>
   <source>The first question is who will be in charge; without a name it is nobody.</source>
   <translation>La primera pregunta es quién estará al frente; sin un nombre, no es nadie.</translation>
  </message>
  <message>
   <source>The goal “{row}” is not yet said in one sentence.</source>
   <translation>El objetivo «{row}» aún no está dicho en una frase.</translation>
  </message>
  <message>
   <source>The largest service is of no use if your people are elsewhere.</source>
   <translation>El servicio más grande no sirve si su gente está en otra parte.</translation>
  </message>
  <message>
   <source>The message “{row}” serves none of your goals.</source>
   <translation>El mensaje «{row}» no sirve a ninguno de sus objetivos.</translation>
  </message>
  <message>
   <source>The number of “{row}” was last tried on {date}.</source>
   <translation>El número de «{row}» se probó por última vez el {date}.</translation>
  </message>
  <message>
   <source>The plan “{row}” does not say all four: the way, what we do, what it takes, and how you will know.</source>
   <translation>El plan «{row}» no dice las cuatro cosas: el camino, qué hacemos, qué requiere y cómo lo sabrá.</translation>
  </message>
  <message>
   <source>The plan “{row}” serves no goal.</source>
   <translation>El plan «{row}» no sirve a ningún objetivo.</translation>
  </message>
  <message>
   <source>The platform’s own label for paid content</source>
   <translation>La etiqueta propia de la plataforma para contenido pagado</translation>
  </message>
  <message>
   <source>The review of these guidelines was due on {date}.</source>
   <translation>La revisión de estas directrices debía hacerse el {date}.</translation>
  </message>
  <message>
   <source>The rule for state and local bodies covers new posts in social media. The dates are 26 April 2027 for 50,000 people or more and 26 April 2028 for others; they come from an interim rule and may change again.</source>
   <translation>La norma para organismos estatales y locales abarca las publicaciones nuevas en redes sociales. Las fechas son el 26 de abril de 2027 a partir de 50.000 personas y el 26 de abril de 2028 para los demás; proceden de una norma provisional y pueden volver a cambiar.</translation>
  </message>
  <message>
   <source>The same channels can inform, help and listen; most of their worth lies there.</source>
   <translation>Los mismos canales pueden informar, ayudar y escuchar; ahí está la mayor parte de su valor.</translation>
  </message>
  <message>
   <source>There is no line for people who speak for themselves.</source>
   <translation>No hay ninguna frase para quienes hablan por sí mismos.</translation>
  </message>
  <message>
   <source>These guidelines forbid {forbids} times and permit {permits} times.</source>
   <translation>Veces que estas directrices prohíben: {forbids}. Veces que permiten: {permits}.</translation>
  </message>
  <message>
   <source>They can turn the order of words around, hide words from a search, or carry a message past those who approve the text. Most come in with text that is pasted from elsewhere.</source>
   <translation>Pueden invertir el orden de las palabras, ocultar palabras a una búsqueda o pasar un mensaje sin que lo noten quienes aprueban el texto. La mayoría llega con texto pegado de otro sitio.</translation>
  </message>
  <message>
   <source>Those who must agree to these guidelines</source>
   <translation>Quienes deben aceptar estas directrices</translation>
  </message>
  <message>
   <source>Those whom nobody told hear it from somebody else.</source>
   <translation>Aquellos a quienes nadie informó se enteran por otros.</translation>
  </message>
  <message>
   <source>Three weeks are a good beginning.</source>
   <translation>Tres semanas son un buen comienzo.</translation>
  </message>
  <message>
   <source>Time for those who speak</source>
   <translation>Tiempo para quienes hablan</translation>
  </message>
  <message>
   <source>Time to listen</source>
   <translation>Tiempo para escuchar</translation>
  </message>
  <message>
   <source>Time to think about it</source>
   <translation>Tiempo para pensarlo</translation>
  </message>
  <message>
   <source>Tools that post for you</source>
   <translation>Herramientas que publican por usted</translation>
  </message>
  <message>
   <source>Top-down methods miss the point: people stop asking, or stop posting.</source>
   <translation>Los métodos impuestos desde arriba fallan: la gente deja de preguntar, o deja de publicar.</translation>
  </message>
  <message>
   <source>Training before access</source>
   <translation>Formación antes del acceso</translation>
  </message>
  <message>
   <source>Trials that are over</source>
   <translation>Pruebas que han terminado</translation>
  </message>
  <message>
   <source>Tried before it goes out</source>
   <translation>Probado antes de salir</translation>
  </message>
  <message>
   <source>Trouble comes for unpredictable reasons and at unexpected times.</source>
   <translation>Los problemas llegan por motivos imprevisibles y en momentos inesperados.</translation>
  </message>
  <message>
   <source>Try it, and enter the day.</source>
   <translation>Pruébelo y anote el día.</translation>
  </message>
  <message>
   <source>Twitter and X</source>
   <translation>Twitter y X</translation>
  </message>
  <message>
   <source>Two names for one place make people wonder whether both are meant.</source>
   <translation>Dos nombres para un mismo lugar hacen dudar de si se trata de ambos.</translation>
  </message>
  <message>
   <source>Two or three shorter ones are easier to follow.</source>
   <translation>Dos o tres más cortas son más fáciles de seguir.</translation>
  </message>
  <message>
   <source>Two people for every channel</source>
   <translation>Dos personas para cada canal</translation>
  </message>
  <message>
   <source>Type the word anew.</source>
   <translation>Vuelva a escribir la palabra.</translation>
  </message>
  <message>
   <source>Typed numbers that no section has</source>
   <translation>Números escritos a mano que ninguna sección tiene</translation>
  </message>
  <message>
   <source>Use plain words, such as “I work for …” or “Ad”.</source>
   <translation>Use palabras sencillas, como «Trabajo para…» o «Ad».</translation>
  </message>
  <message>
   <source>Use today’s name, or say once that it was called Twitter.</source>
   <translation>Use el nombre de hoy, o diga una vez que se llamaba Twitter.</translation>
  </message>
  <message>
   <source>Use what is there, or say what has to change first.</source>
   <translation>Use lo que hay, o diga qué tiene que cambiar antes.</translation>
  </message>
  <message>
   <source>Voices that are chosen for their rank</source>
   <translation>Voces elegidas por su rango</translation>
  </message>
  <message>
   <source>Voices who can do it</source>
   <translation>Voces que saben hacerlo</translation>
  </message>
  <message>
   <source>Voices who were asked</source>
   <translation>Voces a las que se preguntó</translation>
  </message>
  <message>
   <source>Voices with their courses</source>
   <translation>Voces con sus cursos</translation>
  </message>
  <message>
   <source>Watch the traffic for a few weeks before you have a plan for it.</source>
   <translation>Observe el movimiento unas semanas antes de tener un plan para ello.</translation>
  </message>
  <message>
   <source>Watching people at work needs a purpose, a limit and notice; a works council may have a say. These references were not looked up.</source>
   <translation>Vigilar a las personas en el trabajo exige un fin, un límite y un aviso; puede que el comité de empresa tenga algo que decir. Estas referencias no se han consultado.</translation>
  </message>
  <message>
   <source>Ways back</source>
   <translation>Caminos de vuelta</translation>
  </message>
  <message>
   <source>What a goal serves</source>
   <translation>Para qué sirve un objetivo</translation>
  </message>
  <message>
   <source>What brokers and dealers keep</source>
   <translation>Qué conservan los corredores y agentes de bolsa</translation>
  </message>
  <message>
   <source>What has to be read twice is not read at all.</source>
   <translation>Lo que hay que leer dos veces no se lee.</translation>
  </message>
  <message>
   <source>What heads of department did not agree to, their people are not given time for.</source>
   <translation>Para lo que los jefes de departamento no aceptaron, su gente no recibe tiempo.</translation>
  </message>
  <message>
   <source>What is accepted should be looked at again when it comes back.</source>
   <translation>Lo que se admite debe mirarse de nuevo cuando vuelve.</translation>
  </message>
  <message>
   <source>What is confidential, with examples</source>
   <translation>Qué es confidencial, con ejemplos</translation>
  </message>
  <message>
   <source>What is hard to find or to join is not used.</source>
   <translation>Lo que es difícil de encontrar, o donde es difícil entrar, no se usa.</translation>
  </message>
  <message>
   <source>What is kept, and for how long</source>
   <translation>Qué se conserva, y cuánto tiempo</translation>
  </message>
  <message>
   <source>What is planned beyond the hours there are is done badly or at night.</source>
   <translation>Lo que se planea más allá de las horas que hay se hace mal o de noche.</translation>
  </message>
  <message>
   <source>What is typed into somebody else’s tool has left the house.</source>
   <translation>Lo que se escribe en una herramienta ajena ha salido de la casa.</translation>
  </message>
  <message>
   <source>What is watched, and what for</source>
   <translation>Qué se vigila, y para qué</translation>
  </message>
  <message>
   <source>What it is, how it works, who is there, how they behave, what it costs: whoever skips one of them finds out in public.</source>
   <translation>Qué es, cómo funciona, quién está, cómo se comporta, qué cuesta: quien se salta una pregunta lo descubre en público.</translation>
  </message>
  <message>
   <source>What makes somebody a voice</source>
   <translation>Qué hace de alguien una voz</translation>
  </message>
  <message>
   <source>What nobody gives to an AI tool</source>
   <translation>Lo que nadie da a una herramienta de IA</translation>
  </message>
  <message>
   <source>What nobody may forbid your people</source>
   <translation>Lo que nadie puede prohibir a su gente</translation>
  </message>
  <message>
   <source>What nobody reads nobody answers.</source>
   <translation>Lo que nadie lee, nadie lo responde.</translation>
  </message>
  <message>
   <source>What nobody sees or understands has not been disclosed. That the profile alone is not enough is the view of the regulator’s staff, not the wording of a rule.</source>
   <translation>Lo que nadie ve o entiende no se ha indicado. Que el perfil solo no baste es la opinión del personal del regulador, no la letra de una norma.</translation>
  </message>
  <message>
   <source>What one does depends on what those who do it can do.</source>
   <translation>Lo que se hace depende de lo que saben hacer quienes lo hacen.</translation>
  </message>
  <message>
   <source>What one finds beforehand is a remark. Afterwards it is a complaint.</source>
   <translation>Lo que se encuentra antes es una observación. Después es una queja.</translation>
  </message>
  <message>
   <source>What people say to you is polite. What they say about you is useful.</source>
   <translation>Lo que la gente le dice es cortés. Lo que dice de usted es útil.</translation>
  </message>
  <message>
   <source>What stays inside, and what belongs to others</source>
   <translation>Qué se queda dentro, y qué pertenece a otros</translation>
  </message>
  <message>
   <source>What you know of “{row}” has not been compared with the people on a service.</source>
   <translation>Lo que usted sabe de «{row}» no se ha comparado con la gente que hay en un servicio.</translation>
  </message>
  <message>
   <source>When an account is taken over</source>
   <translation>Cuando alguien se apodera de una cuenta</translation>
  </message>
  <message>
   <source>When people get an answer</source>
   <translation>Cuándo recibe la gente una respuesta</translation>
  </message>
  <message>
   <source>When people leave</source>
   <translation>Cuando alguien se va</translation>
  </message>
  <message>
   <source>When people say that they work for you</source>
   <translation>Cuándo dice la gente que trabaja para usted</translation>
  </message>
  <message>
   <source>When somebody is unhappy</source>
   <translation>Cuando alguien está descontento</translation>
  </message>
  <message>
   <source>When something goes badly wrong</source>
   <translation>Cuando algo sale muy mal</translation>
  </message>
  <message>
   <source>Where people meet changes faster than any plan.</source>
   <translation>Dónde se encuentra la gente cambia más deprisa que cualquier plan.</translation>
  </message>
  <message>
   <source>Where strangers cannot join, nothing social happens.</source>
   <translation>Donde los desconocidos no pueden entrar, no ocurre nada social.</translation>
  </message>
  <message>
   <source>Where two numbers stand, everybody follows the one that suits them.</source>
   <translation>Donde hay dos números, cada cual sigue el que le conviene.</translation>
  </message>
  <message>
   <source>Which service suits depends on what you need, not on where everybody is.</source>
   <translation>Qué servicio conviene depende de lo que necesita, no de dónde están todos.</translation>
  </message>
  <message>
   <source>Who has not yet taken in what you stand for often lacks the context.</source>
   <translation>A quien aún no ha asimilado lo que usted representa suele faltarle el contexto.</translation>
  </message>
  <message>
   <source>Who makes information public has to be named, trained, and looked at from time to time. The control speaks of own systems; social media are left to the organisation.</source>
   <translation>Quien hace pública una información debe estar nombrado, formado y ser objeto de una comprobación de vez en cuando. El control habla de los sistemas propios; las redes sociales quedan a criterio de la organización.</translation>
  </message>
  <message>
   <source>Whoever posts pictures, sound or film that could be taken for real must say that they were made by AI. Texts on matters of public interest too, unless a person read them and answers for them; how far that reaches ordinary posts is disputed.</source>
   <translation>Quien publica imágenes, sonido o vídeo que podrían tomarse por reales debe decir que se hicieron con IA. También los textos sobre asuntos de interés público, salvo que una persona los haya leído y responda de ellos; hasta dónde alcanza esto a las publicaciones corrientes es discutido.</translation>
  </message>
  <message>
   <source>Whoever posts speaks for all; alone and unprepared is unfair on them.</source>
   <translation>Quien publica habla por todos; dejarle solo y sin preparación es injusto.</translation>
  </message>
  <message>
   <source>Whoever posts there literally speaks for the organisation.</source>
   <translation>Quien publica ahí habla literalmente por la organización.</translation>
  </message>
  <message>
   <source>Whoever profits from an endorsement may answer for it; reasonable procedures count.</source>
   <translation>Quien se beneficia de una recomendación puede tener que responder de ella; cuentan los procedimientos razonables.</translation>
  </message>
  <message>
   <source>Whoever runs a page answers for what the platform collects there, together with it.</source>
   <translation>Quien lleva una página responde, junto con la plataforma, de lo que esta recoge ahí.</translation>
  </message>
  <message>
   <source>Whoever speaks before listening is recognised as new by what they say.</source>
   <translation>A quien habla antes de escuchar se le nota por lo que dice que es nuevo.</translation>
  </message>
  <message>
   <source>Willing to sign one’s name is what makes a voice credible.</source>
   <translation>Estar dispuesto a firmar con su nombre es lo que hace creíble una voz.</translation>
  </message>
  <message>
   <source>With one person, a holiday or a resignation silences the channel.</source>
   <translation>Con una sola persona, unas vacaciones o una renuncia dejan mudo el canal.</translation>
  </message>
  <message>
   <source>Without activity it dies, however good it looks.</source>
   <translation>Sin actividad se muere, por bien que se vea.</translation>
  </message>
  <message>
   <source>Without goals nobody can tell whether it works, or what belongs and what does not.</source>
   <translation>Sin objetivos nadie puede saber si funciona, ni qué tiene cabida y qué no.</translation>
  </message>
  <message>
   <source>Wordings that readers understand</source>
   <translation>Formulaciones que los lectores entienden</translation>
  </message>
  <message>
   <source>Words in two alphabets</source>
   <translation>Palabras en dos alfabetos</translation>
  </message>
  <message>
   <source>Work in progress, with a day for the next look</source>
   <translation>Trabajo en curso, con un día para volver a mirar</translation>
  </message>
  <message>
   <source>Write a sentence or two for them.</source>
   <translation>Escriba una frase o dos para ellos.</translation>
  </message>
  <message>
   <source>Write it, or remove it.</source>
   <translation>Escríbalo, o quítelo.</translation>
  </message>
  <message>
   <source>Write its first clause, or remove the section.</source>
   <translation>Escriba su primera cláusula, o quite la sección.</translation>
  </message>
  <message>
   <source>Write one sentence that a new colleague could repeat from memory.</source>
   <translation>Escriba una frase que un colega nuevo pueda repetir de memoria.</translation>
  </message>
  <message>
   <source>Write what it stands for, or remove it.</source>
   <translation>Escriba lo que representa, o quítelo.</translation>
  </message>
  <message>
   <source>Writes easily, has something to say, knows the work from doing it: tick what is so.</source>
   <translation>Escribe con facilidad, tiene algo que decir, conoce el trabajo por haberlo hecho: marque lo que corresponda.</translation>
  </message>
  <message>
   <source>You are there, or going there, and this is not in place yet: {item}.</source>
   <translation>Usted está ahí, o va a estarlo, y esto aún no está preparado: {item}.</translation>
  </message>
  <message>
   <source>Your own name and logo</source>
   <translation>Su propio nombre y logotipo</translation>
  </message>
  <message>
   <source>{place}: this takes {count} words.</source>
   <translation>{place}: esto ocupa {count} palabras.</translation>
  </message>
  <message>
   <source>{place}: {found} could mean anything.</source>
   <translation>{place}: {found} podría significar cualquier cosa.</translation>
  </message>
  <message>
   <source>{place}: {name} has left.</source>
   <translation>{place}: {name} ya no está.</translation>
  </message>
  <message>
   <source>{place}: {name} has not been with you for as long as you ask of voices.</source>
   <translation>{place}: {name} no lleva con ustedes tanto tiempo como se pide a las voces.</translation>
  </message>
  <message>
   <source>{place}: {name} is still learning.</source>
   <translation>{place}: {name} todavía está aprendiendo.</translation>
  </message>
  <message>
   <source>{place}: {name} works for somebody else.</source>
   <translation>{place}: {name} trabaja para otros.</translation>
  </message>
  <message>
   <source>{problem}</source>
   <translation>{problem}</translation>
  </message>
  <message>
   <source>{row} has {hours} hours a week for this, and the schedule takes {needed}.</source>
   <translation>{row} tiene {hours} horas a la semana para esto, y el calendario requiere {needed}.</translation>
  </message>
  <message>
   <source>{row} is a voice, and nothing in the schedule keeps the time for it free.</source>
   <translation>{row} es una voz, y nada en el calendario le reserva tiempo para ello.</translation>
  </message>
  <message>
   <source>{row} may post, and has not done {courses}.</source>
   <translation>{row} puede publicar, y no ha hecho {courses}.</translation>
  </message>
  <message>
   <source>{row} may post, but has no time for it.</source>
   <translation>{row} puede publicar, pero no tiene tiempo para ello.</translation>
  </message>
  <message>
   <source>{row} may post, but nothing says why: none of the three criteria is ticked.</source>
   <translation>{row} puede publicar, pero nada dice por qué: ninguno de los tres criterios está marcado.</translation>
  </message>
  <message>
   <source>“Must” and “should” both stand here, and nothing says how they differ.</source>
   <translation>Aquí figuran «debe» y «debería», y nada dice en qué se diferencian.</translation>
  </message>
  <message>
   <source>“My own views” is no disclosure</source>
   <translation>«My own views» (mis propias opiniones) no indica el vínculo</translation>
  </message>
  <message>
   <source>“{after}” asks more than “{before}” for {types}.</source>
   <translation>«{after}» pide más que «{before}» para {types}.</translation>
  </message>
  <message>
   <source>“{last}” asks exactly what “{first}” asks, for every kind of post.</source>
   <translation>«{last}» pide exactamente lo mismo que «{first}», para todo tipo de publicación.</translation>
  </message>
  <message>
   <source>“{phase}” has more than one process: {rules}.</source>
   <translation>«{phase}» tiene más de un proceso: {rules}.</translation>
  </message>
  <message>
   <source>“{phase}” lets {types} go out unread, by the rule “{rule}”.</source>
   <translation>«{phase}» deja salir {types} sin que nadie lo lea, por la regla «{rule}».</translation>
  </message>
  <message>
   <source>“{row}” does not say within what time we answer.</source>
   <translation>«{row}» no dice en cuánto tiempo respondemos.</translation>
  </message>
  <message>
   <source>“{row}” has begun, and “{before}” was not passed before.</source>
   <translation>«{row}» ha empezado, y «{before}» no se había superado antes.</translation>
  </message>
  <message>
   <source>“{row}” has hardly any time for listening and answering.</source>
   <translation>«{row}» apenas tiene tiempo para escuchar y responder.</translation>
  </message>
  <message>
   <source>“{row}” has no owner.</source>
   <translation>«{row}» no tiene responsable.</translation>
  </message>
  <message>
   <source>“{row}” has no privacy notice.</source>
   <translation>«{row}» no tiene aviso de privacidad.</translation>
  </message>
  <message>
   <source>“{row}” is a community, and nobody {sides} is listed who keeps it going.</source>
   <translation>«{row}» es una comunidad, y no figura nadie {sides} que la mantenga viva.</translation>
  </message>
  <message>
   <source>“{row}” is a place of your own, and there is none where people already are.</source>
   <translation>«{row}» es un lugar propio, y no hay ninguno donde la gente ya está.</translation>
  </message>
  <message>
   <source>“{row}” is for customers only.</source>
   <translation>«{row}» es solo para clientes.</translation>
  </message>
  <message>
   <source>“{row}” is left to interns or assistants alone.</source>
   <translation>«{row}» queda solo en manos de personas en prácticas o asistentes.</translation>
  </message>
  <message>
   <source>“{row}” is live and has no rhythm.</source>
   <translation>«{row}» está en marcha y no tiene ritmo.</translation>
  </message>
  <message>
   <source>“{row}” is meant for none of the audiences.</source>
   <translation>«{row}» no está destinado a ninguno de los públicos.</translation>
  </message>
  <message>
   <source>“{row}” is meant for {audience} too, and no plan says how.</source>
   <translation>«{row}» está pensado también para {audience}, y ningún plan dice cómo.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, and nothing says why.</source>
   <translation>«{row}» no está abierto a todos, y nada dice por qué.</translation>
  </message>
  <message>
   <source>“{row}” is not open to everybody, but its level of access is described nowhere.</source>
   <translation>«{row}» no está abierto a todos, pero su nivel de acceso no se describe en ninguna parte.</translation>
  </message>
  <message>
   <source>“{row}” is on a service that was never scored.</source>
   <translation>«{row}» está en un servicio que nunca se puntuó.</translation>
  </message>
  <message>
   <source>“{row}” is run with “{tool}”, which is not in the list of tools.</source>
   <translation>«{row}» se lleva con «{tool}», que no está en la lista de herramientas.</translation>
  </message>
  <message>
   <source>“{row}” lacks {lacking}.</source>
   <translation>A «{row}» le falta: {lacking}.</translation>
  </message>
  <message>
   <source>“{row}” may post, and no training is noted.</source>
   <translation>«{row}» puede publicar, y no hay anotada ninguna formación.</translation>
  </message>
  <message>
   <source>“{row}” runs on a platform of your own, and no decision says why.</source>
   <translation>«{row}» funciona en una plataforma propia, y ninguna decisión dice por qué.</translation>
  </message>
  <message>
   <source>“{row}” takes a skill that you do not have yet, and no course is named for it.</source>
   <translation>«{row}» requiere una habilidad que usted aún no tiene, y no se nombra ningún curso para ella.</translation>
  </message>
  <message>
   <source>“{row}” takes the place of where people already are.</source>
   <translation>«{row}» ocupa el lugar de donde la gente ya está.</translation>
  </message>
  <message>
   <source>“{row}” went live before its time of reading along was over.</source>
   <translation>«{row}» se puso en marcha antes de terminar su tiempo de solo leer.</translation>
  </message>
  <message>
   <source>“{row}”: comments can be removed or people blocked, and nobody is named who may.</source>
   <translation>«{row}»: se pueden retirar comentarios o bloquear a personas, y no se nombra a nadie que pueda hacerlo.</translation>
  </message>
  <message>
   <source>“{row}”: nobody has checked since {date} who has access.</source>
   <translation>«{row}»: desde el {date} nadie ha comprobado quién tiene acceso.</translation>
  </message>
  <message>
   <source>“{row}”: on {date} everybody who can sign in is away.</source>
   <translation>«{row}»: el {date} están ausentes todas las personas que pueden entrar.</translation>
  </message>
  <message>
   <source>“{row}”: people get only an automatic reply.</source>
   <translation>«{row}»: la gente solo recibe una respuesta automática.</translation>
  </message>
  <message>
   <source>“{row}”: you build your own, though not all three questions are answered yes.</source>
   <translation>«{row}»: usted construye lo suyo, aunque no todas las tres preguntas tienen un sí.</translation>
  </message>
  <message>
   <source>“{row}”: {count} can sign in.</source>
   <translation>«{row}»: personas que pueden iniciar sesión: {count}.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” differ about {what}: {here}, and {there}.</source>
   <translation>«{title}» y «{other}» difieren sobre {what}: {here}, y {there}.</translation>
  </message>
  <message>
   <source>“{title}” asks for secrecy, and nothing says that wrongs may still be reported.</source>
   <translation>«{title}» pide secreto, y nada dice que aun así se puedan denunciar irregularidades.</translation>
  </message>
  <message>
   <source>“{title}” chooses who may speak by rank alone: {found}.</source>
   <translation>«{title}» elige quién puede hablar solo por el rango: {found}.</translation>
  </message>
  <message>
   <source>“{title}” cites what has been replaced: {found}.</source>
   <translation>«{title}» cita lo que ya ha sido sustituido: {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not ask for training before somebody gets access.</source>
   <translation>«{title}» no pide formación antes de dar acceso a alguien.</translation>
  </message>
  <message>
   <source>“{title}” does not ask people to agree again after a significant change.</source>
   <translation>«{title}» no pide volver a aceptar tras un cambio importante.</translation>
  </message>
  <message>
   <source>“{title}” does not list what is confidential.</source>
   <translation>«{title}» no enumera qué es confidencial.</translation>
  </message>
  <message>
   <source>“{title}” does not say from when on these guidelines count.</source>
   <translation>«{title}» no dice desde cuándo valen estas directrices.</translation>
  </message>
  <message>
   <source>“{title}” does not say in one sentence what it is all for.</source>
   <translation>«{title}» no dice en una frase para qué es todo esto.</translation>
  </message>
  <message>
   <source>“{title}” does not say what is noted when a comment is removed.</source>
   <translation>«{title}» no dice qué se anota cuando se retira un comentario.</translation>
  </message>
  <message>
   <source>“{title}” does not say when these guidelines are looked at next.</source>
   <translation>«{title}» no dice cuándo se vuelven a mirar estas directrices.</translation>
  </message>
  <message>
   <source>“{title}” does not say which version this is.</source>
   <translation>«{title}» no dice qué versión es esta.</translation>
  </message>
  <message>
   <source>“{title}” does not say who has to act: {found}.</source>
   <translation>«{title}» no dice quién tiene que actuar: {found}.</translation>
  </message>
  <message>
   <source>“{title}” does not say who must agree to these guidelines, management for one.</source>
   <translation>«{title}» no dice quién debe aceptar estas directrices; la dirección, por ejemplo.</translation>
  </message>
  <message>
   <source>“{title}” does not say who put these guidelines into force.</source>
   <translation>«{title}» no dice quién puso en vigor estas directrices.</translation>
  </message>
  <message>
   <source>“{title}” forbids in words that can be read very widely: {found}.</source>
   <translation>«{title}» prohíbe con palabras que se pueden leer de forma muy amplia: {found}.</translation>
  </message>
  <message>
   <source>“{title}” forbids sharing what is {found}, and nothing says what that is.</source>
   <translation>«{title}» prohíbe compartir lo que es {found}, y nada dice qué es eso.</translation>
  </message>
  <message>
   <source>“{title}” gives no reason beyond what others do, what it costs or what you might miss.</source>
   <translation>«{title}» no da más motivo que lo que hacen otros, lo que cuesta o lo que podría perderse.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and nobody has tried {aspects} with success.</source>
   <translation>«{title}» sigue adelante, y nadie ha probado con éxito {aspects}.</translation>
  </message>
  <message>
   <source>“{title}” goes ahead, and the trial “{row}” has not been passed.</source>
   <translation>«{title}» sigue adelante, y la prueba «{row}» no se ha superado.</translation>
  </message>
  <message>
   <source>“{title}” has a sentence of {length} words: {found}{more}</source>
   <translation>«{title}» tiene una frase de {length} palabras: {found}{more}</translation>
  </message>
  <message>
   <source>“{title}” has an empty list.</source>
   <translation>«{title}» tiene una lista vacía.</translation>
  </message>
  <message>
   <source>“{title}” has no message for {readers}.</source>
   <translation>«{title}» no tiene ningún mensaje para {readers}.</translation>
  </message>
  <message>
   <source>“{title}” has no rule for everything else, so such posts are held.</source>
   <translation>«{title}» no tiene una regla para todo lo demás, así que esas publicaciones quedan retenidas.</translation>
  </message>
  <message>
   <source>“{title}” has no tighter rule for the weeks before results.</source>
   <translation>«{title}» no tiene ninguna regla más estricta para las semanas previas a los resultados.</translation>
  </message>
  <message>
   <source>“{title}” has the organisation sign, and no person.</source>
   <translation>«{title}» hace firmar a la organización, y no a una persona.</translation>
  </message>
  <message>
   <source>“{title}” holds a link that is not written as one: {found}.</source>
   <translation>«{title}» contiene un enlace que no está escrito como tal: {found}.</translation>
  </message>
  <message>
   <source>“{title}” holds characters that nobody can see: {found}.</source>
   <translation>«{title}» contiene caracteres que nadie puede ver: {found}.</translation>
  </message>
  <message>
   <source>“{title}” is of a kind this program does not know.</source>
   <translation>«{title}» es de un tipo que este programa no conoce.</translation>
  </message>
  <message>
   <source>“{title}” lets a channel speak after less than two weeks of listening.</source>
   <translation>«{title}» deja hablar a un canal tras menos de dos semanas de escucha.</translation>
  </message>
  <message>
   <source>“{title}” links to a place in the text that is not there: {found}.</source>
   <translation>«{title}» enlaza a un lugar del texto que no existe: {found}.</translation>
  </message>
  <message>
   <source>“{title}” lists no goal yet.</source>
   <translation>«{title}» aún no contiene ningún objetivo.</translation>
  </message>
  <message>
   <source>“{title}” may forbid what people do in their own time: {found}.</source>
   <translation>«{title}» puede prohibir lo que la gente hace en su tiempo libre: {found}.</translation>
  </message>
  <message>
   <source>“{title}” names nobody who steps in when something happens.</source>
   <translation>«{title}» no nombra a nadie que intervenga cuando pasa algo.</translation>
  </message>
  <message>
   <source>“{title}” names what no longer exists: {found}.</source>
   <translation>«{title}» nombra lo que ya no existe: {found}.</translation>
  </message>
  <message>
   <source>“{title}” offers no wording yet.</source>
   <translation>«{title}» aún no ofrece ningún texto.</translation>
  </message>
  <message>
   <source>“{title}” plans hardly any time for listening and answering.</source>
   <translation>«{title}» apenas prevé tiempo para escuchar y responder.</translation>
  </message>
  <message>
   <source>“{title}” refers to a section that is no longer there.</source>
   <translation>«{title}» remite a una sección que ya no está.</translation>
  </message>
  <message>
   <source>“{title}” says how people may use it, and not how the organisation does.</source>
   <translation>«{title}» dice cómo puede usarlo la gente, pero no cómo lo usa la organización.</translation>
  </message>
  <message>
   <source>“{title}” says how the organisation uses it, and not how people may.</source>
   <translation>«{title}» dice cómo lo usa la organización, y no cómo puede usarlo la gente.</translation>
  </message>
  <message>
   <source>“{title}” says how to answer, but sets no pause before a heated answer.</source>
   <translation>«{title}» dice cómo responder, pero no fija una pausa antes de una respuesta acalorada.</translation>
  </message>
  <message>
   <source>“{title}” says nothing yet.</source>
   <translation>«{title}» todavía no dice nada.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, but no section has that number.</source>
   <translation>«{title}» dice «{found}», pero ninguna sección tiene ese número.</translation>
  </message>
  <message>
   <source>“{title}” says “{found}”, which is “{other}” today.</source>
   <translation>«{title}» dice «{found}», que hoy es «{other}».</translation>
  </message>
  <message>
   <source>“{title}” seems content with a disclosure in the profile: {found}.</source>
   <translation>«{title}» parece conformarse con que el vínculo se indique en el perfil: {found}.</translation>
  </message>
  <message>
   <source>“{title}” seems to ask for access to private accounts: {found}.</source>
   <translation>«{title}» parece pedir acceso a cuentas privadas: {found}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of consequences, but nothing says {lacking}.</source>
   <translation>«{title}» habla de consecuencias, pero nada dice {lacking}.</translation>
  </message>
  <message>
   <source>“{title}” speaks of watching that people do not know of or in private: {found}.</source>
   <translation>«{title}» habla de una vigilancia que la gente desconoce o que entra en lo privado: {found}.</translation>
  </message>
  <message>
   <source>“{title}” still says {found}; the platform is called X today.</source>
   <translation>«{title}» todavía dice {found}; hoy la plataforma se llama X.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: {name} left on {date}.</source>
   <translation>«{title}», {place}: {name} se fue el {date}.</translation>
  </message>
  <message>
   <source>“{title}”, {place}: “{name}” is not listed anywhere.</source>
   <translation>«{title}», {place}: «{name}» no figura en ninguna parte.</translation>
  </message>
  <message>
   <source>“{title}”: an automatic reply may stand alone.</source>
   <translation>«{title}»: se permite que una respuesta automática sea la única.</translation>
  </message>
  <message>
   <source>“{title}”: every goal sells something.</source>
   <translation>«{title}»: todos los objetivos venden algo.</translation>
  </message>
  <message>
   <source>“{title}”: every kind of post promotes something.</source>
   <translation>«{title}»: todos los tipos de publicación promocionan algo.</translation>
  </message>
  <message>
   <source>“{title}”: marketing is the only use.</source>
   <translation>«{title}»: el marketing es el único uso.</translation>
  </message>
  <message>
   <source>“{title}”: no course, sample or sign-off is noted for {names}.</source>
   <translation>«{title}»: no hay anotado ningún curso, muestra ni visto bueno para {names}.</translation>
  </message>
  <message>
   <source>“{title}”: no rule that is never relaxed sends financial promotions to an authorised person.</source>
   <translation>«{title}»: ninguna regla de las que nunca se flexibilizan envía las promociones financieras a una persona autorizada.</translation>
  </message>
  <message>
   <source>“{title}”: nobody has formally asked {names}.</source>
   <translation>«{title}»: nadie ha preguntado formalmente a {names}.</translation>
  </message>
  <message>
   <source>“{title}”: nobody is in “{name}”, so nobody can agree to {rules}.</source>
   <translation>«{title}»: nadie está en «{name}», así que nadie puede dar su acuerdo a {rules}.</translation>
  </message>
  <message>
   <source>“{title}”: nobody looks after “{row}”, or nobody has looked at it yet.</source>
   <translation>«{title}»: nadie se ocupa de «{row}», o nadie lo ha mirado todavía.</translation>
  </message>
  <message>
   <source>“{title}”: nothing keeps static posts from going out before a principal agreed.</source>
   <translation>«{title}»: nada impide que las publicaciones estáticas salgan antes de que un responsable autorizado («principal») dé su acuerdo.</translation>
  </message>
  <message>
   <source>“{title}”: nothing leads back from “{name}”.</source>
   <translation>«{title}»: nada lleva de vuelta desde «{name}».</translation>
  </message>
  <message>
   <source>“{title}”: nothing says who belongs to the level “{row}”, or how one gets in.</source>
   <translation>«{title}»: nada dice quién pertenece al nivel «{row}», ni cómo se entra.</translation>
  </message>
  <message>
   <source>“{title}”: people from outside may speak for you.</source>
   <translation>«{title}»: personas de fuera pueden hablar en nombre de ustedes.</translation>
  </message>
  <message>
   <source>“{title}”: the pilot inside has no last day, or no activity it has to reach.</source>
   <translation>«{title}»: el piloto interno no tiene último día, o ninguna actividad que deba alcanzar.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” does not name the platform’s label for paid posts.</source>
   <translation>«{title}»: el texto «{row}» no nombra la etiqueta de la plataforma para las publicaciones pagadas.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is a tag that only insiders understand.</source>
   <translation>«{title}»: el texto «{row}» es una etiqueta que solo entienden los de dentro.</translation>
  </message>
  <message>
   <source>“{title}”: the wording “{row}” is for something paid, but does not say “Ad”.</source>
   <translation>«{title}»: el texto «{row}» es para algo pagado, pero no dice «Ad».</translation>
  </message>
  <message>
   <source>“{title}”: whoever has reached “{name}” can never lose it.</source>
   <translation>«{title}»: quien ha alcanzado «{name}» no puede perderlo nunca.</translation>
  </message>
  <message>
   <source>“{title}”: you listen to nothing but your own channels.</source>
   <translation>«{title}»: usted solo escucha sus propios canales.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” lets posts out freely, and nobody looks at them afterwards.</source>
   <translation>«{title}»: «{name}» deja salir publicaciones libremente, y nadie las mira después.</translation>
  </message>
  <message>
   <source>“{title}”: “{name}” should never be relaxed, but depends on trust, phase or haste.</source>
   <translation>«{title}»: «{name}» no debería flexibilizarse nunca, pero depende de la confianza, la fase o la prisa.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” follows from no clause.</source>
   <translation>«{title}»: «{row}» no se deriva de ninguna cláusula.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” has no level of access.</source>
   <translation>«{title}»: «{row}» no tiene nivel de acceso.</translation>
  </message>
  <message>
   <source>“{title}”: “{row}” is confidential, without an example.</source>
   <translation>«{title}»: «{row}» es confidencial, pero no tiene ejemplo.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” hands posts on after a time, but not to anybody.</source>
   <translation>«{title}»: «{rule}» traslada las publicaciones pasado un tiempo, pero a nadie.</translation>
  </message>
  <message>
   <source>“{title}”: “{rule}” stands behind “{rest}”, which already covers everything.</source>
   <translation>«{title}»: «{rule}» está detrás de «{rest}», que ya lo abarca todo.</translation>
  </message>
  <message>
   <source>“{title}”{where} still holds the placeholder “{found}”.</source>
   <translation>«{title}»{where} todavía contiene el texto provisional «{found}».</translation>
  </message>
 </context>
 <context>
  <name>ClauseEditor</name>
  <message>
   <source>Files cannot be put into a clause. Import them instead.</source>
   <translation>No se pueden poner archivos en una cláusula. Impórtelos en su lugar.</translation>
  </message>
  <message>
   <source>Plain marks are shown</source>
   <translation>Se muestran los signos simples</translation>
  </message>
  <message>
   <source>Text is shown as text</source>
   <translation>El texto se muestra como texto</translation>
  </message>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Este texto es demasiado largo para una cláusula. Impórtelo como documento.</translation>
  </message>
 </context>
 <context>
  <name>ClauseStory</name>
  <message>
   <source>Added</source>
   <translation>Añadida</translation>
  </message>
  <message>
   <source>Another state, same words</source>
   <translation>Otro estado, mismas palabras</translation>
  </message>
  <message>
   <source>Changed once since it was written by {0} on {1}.</source>
   <translation>Cambiada una vez desde que {0} la escribió el {1}.</translation>
  </message>
  <message>
   <source>Changed {0} times since it was written by {1} on {2}.</source>
   <translation>Cambiada {0} veces desde que {1} la escribió el {2}.</translation>
  </message>
  <message>
   <source>Changes of this clause</source>
   <translation>Cambios de esta cláusula</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>De «{0}» a «{1}»</translation>
  </message>
  <message>
   <source>Its story begins when the draft is saved.</source>
   <translation>Su historia empieza cuando se guarda el borrador.</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Movida</translation>
  </message>
  <message>
   <source>No revision has this clause yet</source>
   <translation>Ninguna versión tiene aún esta cláusula</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitada</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <source>Reworded</source>
   <translation>Reformulada</translation>
  </message>
  <message>
   <source>Show 1 earlier change</source>
   <translation>Mostrar 1 cambio anterior</translation>
  </message>
  <message>
   <source>Show earlier changes ({0})</source>
   <translation>Mostrar los cambios anteriores ({0})</translation>
  </message>
  <message>
   <source>Show revision {0}</source>
   <translation>Mostrar la versión {0}</translation>
  </message>
  <message>
   <source>The story of this clause</source>
   <translation>La historia de esta cláusula</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Por qué: {0}</translation>
  </message>
  <message>
   <source>Written by {0} on {1}, and not changed since.</source>
   <translation>Escrita por {0} el {1}, y sin cambios desde entonces.</translation>
  </message>
 </context>
 <context>
  <name>ClauseVerbs</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Story of this clause</source>
   <translation>&amp;Historia de esta cláusula</translation>
  </message>
  <message>
   <source>Co&amp;mment…</source>
   <translation>Co&amp;mentar…</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Choose two different revisions.</source>
   <translation>Elija dos versiones distintas.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare any two revisions</source>
   <translation>Comparar dos versiones cualesquiera</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primera</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Segunda</translation>
  </message>
  <message>
   <source>What was taken out of the first and what came into the second.</source>
   <translation>Lo que se quitó de la primera y lo que entró en la segunda.</translation>
  </message>
 </context>
 <context>
  <name>ComparisonPane</name>
  <message>
   <source>Choose a revision</source>
   <translation>Elija una versión</translation>
  </message>
  <message>
   <source>No revision has these words, and none took them out. Try fewer of them.</source>
   <translation>Ninguna versión contiene estas palabras y ninguna las quitó. Pruebe con menos palabras.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>There was no text before.</source>
   <translation>Antes no había ningún texto.</translation>
  </message>
  <message>
   <source>You see here what it changed, who has looked at it and who is missing.</source>
   <translation>Aquí se ve qué cambió, quién lo ha mirado y quién falta.</translation>
  </message>
 </context>
 <context>
  <name>DaysDialog</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Desde</translation>
  </message>
  <message>
   <source>&amp;Until</source>
   <translation>&amp;Hasta</translation>
  </message>
  <message>
   <source>Between two days</source>
   <translation>Entre dos días</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Only revisions saved in this time. One of the days may stay empty.</source>
   <translation>Solo las versiones guardadas en este tiempo. Uno de los días puede quedar vacío.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>The first day comes after the last.</source>
   <translation>El primer día es posterior al último.</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026.</source>
   <translation>Escriba un día, por ejemplo 1 diciembre 2026.</translation>
  </message>
  <message>
   <source>Write at least one day.</source>
   <translation>Escriba al menos un día.</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>A part of your draft: it holds for readers once it is saved, approved and published. Undo takes it back.</source>
   <translation>Forma parte de su borrador: vale para los lectores cuando se guarda, se aprueba y se publica. «Deshacer» lo revierte.</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Acerca de la organización</translation>
  </message>
  <message>
   <source>About these guidelines</source>
   <translation>Acerca de estas directrices</translation>
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>Tal como figura en la primera página.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Guidelines need a title and an organisation.</source>
   <translation>Las directrices necesitan un título y una organización.</translation>
  </message>
  <message>
   <source>How long after an edition somebody looks at all of it again.</source>
   <translation>Cuánto tiempo después de una edición alguien vuelve a mirarlo todo.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Looked at again</source>
   <translation>Nuevo repaso</translation>
  </message>
  <message>
   <source>Looked at again every</source>
   <translation>Nuevo repaso cada</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>These answers decide which checks look at your guidelines: a small company in Europe never sees rules for American brokers.</source>
   <translation>Estas respuestas deciden qué comprobaciones miran sus directrices: una empresa pequeña de Europa nunca ve normas para corredores de bolsa estadounidenses.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Who looks after them: a person, role or group of the guidelines.</source>
   <translation>Quién cuida de ellas: una persona, una función o un grupo de las directrices.</translation>
  </message>
  <message>
   <source>changing what is said about these guidelines</source>
   <translation>cambiar lo que se dice de estas directrices</translation>
  </message>
  <message>
   <source>{0} of {1} checks concern you.</source>
   <translation>Le conciernen {0} de {1} comprobaciones.</translation>
  </message>
 </context>
 <context>
  <name>DocumentSaver</name>
  <message>
   <source>PDF to print (*.pdf)</source>
   <translation>PDF para imprimir (*.pdf)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>“{0}” is written.</source>
   <translation>«{0}» está escrito.</translation>
  </message>
 </context>
 <context>
  <name>DraftGuard</name>
  <message>
   <source>A copy of everything is in {0}.</source>
   <translation>Hay una copia de todo en {0}.</translation>
  </message>
  <message>
   <source>The other window is closed. You can write again.</source>
   <translation>La otra ventana está cerrada. Puede volver a escribir.</translation>
  </message>
  <message>
   <source>Your draft is kept again.</source>
   <translation>Su borrador se conserva de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>Effects</name>
  <message>
   <source>1 of {0} cases is answered otherwise.</source>
   <translation>1 de {0} casos recibe otra respuesta.</translation>
  </message>
  <message>
   <source>Accepted, though not answered as it should be: “{0}”.</source>
   <translation>Aceptado, aunque no recibe la respuesta prevista: «{0}».</translation>
  </message>
  <message>
   <source>Being worked out…</source>
   <translation>Se está calculando…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy what this changes, and for whom</source>
   <translation>Copiar lo que esto cambia y para quién</translation>
  </message>
  <message>
   <source>Easier</source>
   <translation>Más fácil</translation>
  </message>
  <message>
   <source>I have seen it and accept it</source>
   <translation>Lo he visto y lo acepto</translation>
  </message>
  <message>
   <source>I have seen “{0}” and accept it</source>
   <translation>He visto «{0}» y lo acepto</translation>
  </message>
  <message>
   <source>In another phase or at another level: {0}</source>
   <translation>En otra fase o en otro nivel: {0}</translation>
  </message>
  <message>
   <source>New to do</source>
   <translation>Nuevo por hacer</translation>
  </message>
  <message>
   <source>Nobody’s answer changes.</source>
   <translation>La respuesta no cambia para nadie.</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>De otro modo</translation>
  </message>
  <message>
   <source>Show all {0}</source>
   <translation>Mostrar los {0}</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>Stricter</source>
   <translation>Más estricto</translation>
  </message>
  <message>
   <source>The stored example “{0}” is not answered as it should be.</source>
   <translation>El ejemplo guardado «{0}» no recibe la respuesta prevista.</translation>
  </message>
  <message>
   <source>To approve, tick the stored examples that you accept as they are answered now.</source>
   <translation>Para aprobar, marque los ejemplos guardados cuya respuesta actual acepta.</translation>
  </message>
  <message>
   <source>What this changes, and for whom</source>
   <translation>Qué cambia y para quién</translation>
  </message>
  <message>
   <source>{0} of {1} cases are answered otherwise.</source>
   <translation>{0} de {1} casos reciben otra respuesta.</translation>
  </message>
  <message>
   <source>{0}, in another phase or at another level</source>
   <translation>{0}, en otra fase o en otro nivel</translation>
  </message>
 </context>
 <context>
  <name>FilterMenu</name>
  <message>
   <source>&amp;Between two days…</source>
   <translation>&amp;Entre dos días…</translation>
  </message>
  <message>
   <source>&amp;Clear all</source>
   <translation>&amp;Quitar todo</translation>
  </message>
  <message>
   <source>&amp;Editions only</source>
   <translation>Solo &amp;ediciones</translation>
  </message>
  <message>
   <source>&amp;Person…</source>
   <translation>&amp;Persona…</translation>
  </message>
  <message>
   <source>&amp;Section…</source>
   <translation>&amp;Sección…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>S&amp;tate</source>
   <translation>Es&amp;tado</translation>
  </message>
  <message>
   <source>T&amp;ime</source>
   <translation>T&amp;iempo</translation>
  </message>
 </context>
 <context>
  <name>FilterWords</name>
  <message>
   <source>By {0}</source>
   <translation>De {0}</translation>
  </message>
  <message>
   <source>Editions only</source>
   <translation>Solo ediciones</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Últimos 12 meses</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Section: {0}</source>
   <translation>Sección: {0}</translation>
  </message>
  <message>
   <source>Since {0}</source>
   <translation>Desde el {0}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Until {0}</source>
   <translation>Hasta el {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>Del {0} al {1}</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>1 revision</source>
   <translation>1 versión</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Quitar todo</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Filter the revisions (F)</source>
   <translation>Filtrar las versiones (F)</translation>
  </message>
  <message>
   <source>Only revisions that changed it.</source>
   <translation>Solo las versiones que la cambiaron.</translation>
  </message>
  <message>
   <source>Only revisions that this person saved.</source>
   <translation>Solo las versiones que guardó esta persona.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Which section?</source>
   <translation>¿Qué sección?</translation>
  </message>
  <message>
   <source>Who?</source>
   <translation>¿Quién?</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Sin «{0}»</translation>
  </message>
  <message>
   <source>{0} revisions</source>
   <translation>{0} versiones</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Capital letters matter</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <source>F&amp;ind</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Buscar y reemplazar</translation>
  </message>
  <message>
   <source>Find in all sections</source>
   <translation>Buscar en todas las secciones</translation>
  </message>
  <message>
   <source>Found in one place.</source>
   <translation>Encontrado en un lugar.</translation>
  </message>
  <message>
   <source>Found in {0} places.</source>
   <translation>Encontrado en {0} lugares.</translation>
  </message>
  <message>
   <source>Found nowhere.</source>
   <translation>No se encontró en ningún lugar.</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Lugares encontrados</translation>
  </message>
  <message>
   <source>Remove here</source>
   <translation>Quitar aquí</translation>
  </message>
  <message>
   <source>Remove in {0} places</source>
   <translation>Quitar en {0} lugares</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Replace &amp;by</source>
   <translation>Reemplazar &amp;por</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Reemplazar por</translation>
  </message>
  <message>
   <source>Replace here</source>
   <translation>Reemplazar aquí</translation>
  </message>
  <message>
   <source>Replace in {0} places</source>
   <translation>Reemplazar en {0} lugares</translation>
  </message>
  <message>
   <source>Replaced in {0} places.</source>
   <translation>Reemplazado en {0} lugares.</translation>
  </message>
  <message>
   <source>Replaced.</source>
   <translation>Reemplazado.</translation>
  </message>
  <message>
   <source>Searches titles, clauses, reasons and the words in fields.</source>
   <translation>Busca en títulos, cláusulas, motivos y en el texto de los campos.</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Solo palabras completas</translation>
  </message>
  <message>
   <source>replacing “{0}”</source>
   <translation>reemplazar «{0}»</translation>
  </message>
  <message>
   <source>replacing “{0}” in {1} places</source>
   <translation>reemplazar «{0}» en {1} lugares</translation>
  </message>
  <message>
   <source>{0} Undo brings it back.</source>
   <translation>{0} «Deshacer» lo recupera.</translation>
  </message>
  <message>
   <source>{0} · locked, stays as it is</source>
   <translation>{0} · bloqueado, queda como está</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>A share of them, in %</source>
   <translation>Una parte de ellas, en %</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Añadir una condición</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Añadir un grupo</translation>
  </message>
  <message>
   <source>Add to {0}</source>
   <translation>Añadir a {0}</translation>
  </message>
  <message>
   <source>Add “{0}”</source>
   <translation>Añadir «{0}»</translation>
  </message>
  <message>
   <source>Add, then Enter</source>
   <translation>Añada y pulse Intro</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>All of these hold</source>
   <translation>Se cumplen todas</translation>
  </message>
  <message>
   <source>Any one of these holds</source>
   <translation>Se cumple alguna</translation>
  </message>
  <message>
   <source>Change “{0}”</source>
   <translation>Cambiar «{0}»</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose from a calendar: {0}</source>
   <translation>Elegir en un calendario: {0}</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Elija o escriba un nombre</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>Comparado con</translation>
  </message>
  <message>
   <source>Day month year</source>
   <translation>Día mes año</translation>
  </message>
  <message>
   <source>Entry {0}</source>
   <translation>Entrada {0}</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Plegar</translation>
  </message>
  <message>
   <source>How it is compared</source>
   <translation>Cómo se compara</translation>
  </message>
  <message>
   <source>How it is counted: {0}</source>
   <translation>Cómo se cuenta: {0}</translation>
  </message>
  <message>
   <source>How many, or what share of them</source>
   <translation>Cuántas, o qué parte de ellas</translation>
  </message>
  <message>
   <source>How the conditions belong together</source>
   <translation>Cómo se combinan las condiciones</translation>
  </message>
  <message>
   <source>More fields: {0}</source>
   <translation>Más campos: {0}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move {0} down</source>
   <translation>Bajar {0}</translation>
  </message>
  <message>
   <source>Move {0} up</source>
   <translation>Subir {0}</translation>
  </message>
  <message>
   <source>New entry</source>
   <translation>Nueva entrada</translation>
  </message>
  <message>
   <source>None of these holds</source>
   <translation>No se cumple ninguna</translation>
  </message>
  <message>
   <source>Not all of these hold</source>
   <translation>No se cumplen todas ellas</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>Tantas personas</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Quitar esta condición</translation>
  </message>
  <message>
   <source>Take this group away</source>
   <translation>Quitar este grupo</translation>
  </message>
  <message>
   <source>This entry has a shape that the form cannot show; it is kept as it is.</source>
   <translation>El formulario no puede mostrar esta entrada por su forma; se conserva tal como está.</translation>
  </message>
  <message>
   <source>Time zone, if not ours</source>
   <translation>Zona horaria, si no es la nuestra</translation>
  </message>
  <message>
   <source>Time zone: {0}</source>
   <translation>Zona horaria: {0}</translation>
  </message>
  <message>
   <source>Unit of time: {0}</source>
   <translation>Unidad de tiempo: {0}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Lo que se mira</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>no incluye</translation>
  </message>
  <message>
   <source>every day counts</source>
   <translation>cuentan todos los días</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>incluye</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>incluye alguno de</translation>
  </message>
  <message>
   <source>includes none of</source>
   <translation>no incluye ninguno de</translation>
  </message>
  <message>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>es al menos</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>es como mucho</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>es menos de</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>es más de</translation>
  </message>
  <message>
   <source>is none of</source>
   <translation>no es ninguno de</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>es uno de</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>semanas</translation>
  </message>
  <message>
   <source>working days count</source>
   <translation>cuentan los días laborables</translation>
  </message>
  <message>
   <source>years</source>
   <translation>años</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{0} (group)</source>
   <translation>{0} (grupo)</translation>
  </message>
  <message>
   <source>{0} (not listed)</source>
   <translation>{0} (no está en la lista)</translation>
  </message>
  <message>
   <source>{0} (role)</source>
   <translation>{0} (función)</translation>
  </message>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, necesario</translation>
  </message>
  <message>
   <source>{0}, something to look at</source>
   <translation>{0}, hay algo para revisar</translation>
  </message>
  <message>
   <source>{0}: take away</source>
   <translation>{0}: quitar</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Nothing found. Try other words.</source>
   <translation>No se encontró nada. Pruebe con otras palabras.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>Página de la ayuda</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Páginas de la ayuda</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>smguide help</source>
   <translation>Ayuda de smguide</translation>
  </message>
  <message>
   <source>{0} pages found</source>
   <translation>{0} páginas encontradas</translation>
  </message>
 </context>
 <context>
  <name>HistoryBar</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 versión le espera</translation>
  </message>
  <message>
   <source>Acting as {0}</source>
   <translation>Actúa como {0}</translation>
  </message>
  <message>
   <source>Any two…</source>
   <translation>Dos cualesquiera…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Demonstration keys of the sample: they prove nothing</source>
   <translation>Claves de demostración de la muestra: no prueban nada</translation>
  </message>
  <message>
   <source>History and review</source>
   <translation>Historial y revisión</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Save this comparison as PDF…</source>
   <translation>Guardar esta comparación como PDF…</translation>
  </message>
  <message>
   <source>Save this comparison as a web page…</source>
   <translation>Guardar esta comparación como página web…</translation>
  </message>
  <message>
   <source>Show the review in place of the revisions</source>
   <translation>Mostrar la revisión en lugar de las versiones</translation>
  </message>
  <message>
   <source>Since your answer (revision {0})</source>
   <translation>Desde su respuesta (versión {0})</translation>
  </message>
  <message>
   <source>With a blank sheet</source>
   <translation>Con una hoja en blanco</translation>
  </message>
  <message>
   <source>With edition {0} (revision {1})</source>
   <translation>Con la edición {0} (versión {1})</translation>
  </message>
  <message>
   <source>With the approved text it changes (revision {0})</source>
   <translation>Con el texto aprobado que cambia (versión {0})</translation>
  </message>
  <message>
   <source>With the newest revision ({0})</source>
   <translation>Con la versión más reciente ({0})</translation>
  </message>
  <message>
   <source>With the previous revision ({0})</source>
   <translation>Con la versión anterior ({0})</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} versiones le esperan</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Revisions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Save this comparison</source>
   <translation>Guardar esta comparación</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Barra superior</translation>
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Descartar este mensaje</translation>
  </message>
  <message>
   <source>Hide details</source>
   <translation>Ocultar detalles</translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Mostrar detalles</translation>
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
   <translation>*Quién puede publicar* enumera a las personas y sus funciones. Esta sección dice qué *significan* las funciones: qué decide, cuida y entrega cada una, y quién está de guardia en cada cuenta. Las organizaciones pequeñas dan varias funciones a una persona; está bien mientras otra pueda sustituirla.

**Cómo es una buena sección**

- Cada función tiene una frase que empieza con un verbo: decide, lee, contesta, conserva.
- Una persona responde, por muchas que ayuden.
- Cada cuenta tiene un turno de dos personas al menos. Donde un puesto siga vacante, escriba «??»: una laguna sincera se encuentra y se cubre; un nombre inventado, no.
- Dice qué ocurre cuando alguien está ausente, y cuando alguien se va.

**Se apoya en** *Making social networking work* (¿quién estará a cargo?), *Social Networking in the Enterprise* (más de una persona, y capaz de ello), *Before Leaping: six steps* (alguien mantiene el rumbo de mensajes, conversaciones y perfiles).</translation>
  </message>
  <message>
   <source>1. Why they are there</source>
   <translation>1. Por qué están ahí</translation>
  </message>
  <message>
   <source>2. Why there and not elsewhere</source>
   <translation>2. Por qué ahí y no en otro lugar</translation>
  </message>
  <message>
   <source>3. How used to it they are</source>
   <translation>3. Qué tan acostumbrados están</translation>
  </message>
  <message>
   <source>4. Where and how they look for information</source>
   <translation>4. Dónde y cómo buscan información</translation>
  </message>
  <message>
   <source>5. Whether they ask friends</source>
   <translation>5. Si preguntan a sus amistades</translation>
  </message>
  <message>
   <source>6. How often they are there</source>
   <translation>6. Con qué frecuencia están ahí</translation>
  </message>
  <message>
   <source>7. Whether they write or read</source>
   <translation>7. Si escriben o leen</translation>
  </message>
  <message>
   <source>8. At work or at home</source>
   <translation>8. En el trabajo o en casa</translation>
  </message>
  <message>
   <source>9a. Age</source>
   <translation>9a. Edad</translation>
  </message>
  <message>
   <source>9b. Sex</source>
   <translation>9b. Sexo</translation>
  </message>
  <message>
   <source>9c. Job titles</source>
   <translation>9c. Puestos</translation>
  </message>
  <message>
   <source>A ban on all of it is not on offer.</source>
   <translation>No se ofrece prohibirlo todo.</translation>
  </message>
  <message>
   <source>A ban without a reason is not kept.</source>
   <translation>Una prohibición sin motivo no se cumple.</translation>
  </message>
  <message>
   <source>A block lasts</source>
   <translation>Un bloqueo dura</translation>
  </message>
  <message>
   <source>A blog</source>
   <translation>Un blog</translation>
  </message>
  <message>
   <source>A broadcaster or publisher</source>
   <translation>Una emisora o editorial</translation>
  </message>
  <message>
   <source>A case that everybody would count.</source>
   <translation>Un caso que todos contarían.</translation>
  </message>
  <message>
   <source>A case that people might wrongly count.</source>
   <translation>Un caso que se podría contar por error.</translation>
  </message>
  <message>
   <source>A case was last played through on</source>
   <translation>Un caso se ensayó por última vez el</translation>
  </message>
  <message>
   <source>A change ends the approval</source>
   <translation>Un cambio pone fin a la aprobación</translation>
  </message>
  <message>
   <source>A change is significant when it touches</source>
   <translation>Un cambio es importante cuando afecta a</translation>
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
   <translation>Un canal es una promesa: hay alguien ahí. Este registro dice de cada uno para qué sirve, quién cumple la promesa y qué ocurre cuando ya nadie puede hacerlo.

**Cómo es una buena sección**

- Dos o más personas pueden entrar y contestar, también en vacaciones. Una de ellas es la responsable, y todas están preparadas.
- Un plazo de respuesta indicado, las horas en que cuenta y lo que aquí *no* se contesta.
- Ustedes escucharon ahí antes de hablar, y alguien preguntó a su público si lo usa siquiera.
- Algo que publicar cuando no hay novedades. Un canal cubierto de polvo hace dudar de que ustedes sigan existiendo.
- Abierto de entrada; los círculos cerrados rara vez viven mucho.
- Las cuentas pertenecen a una dirección de la empresa, con un segundo factor de acceso y contraseñas en un almacén compartido.

**Se apoya en** *Making social networking work* (trabajar el servicio: actualizar, responder, participar), *Social Networking in the Enterprise* (ninguna cuenta desatendida, más de una persona capaz, abierto a desconocidos), *Platt* (ir adonde la gente ya está, mantener la flexibilidad), *Before Leaping: six steps* (lugares, herramientas, personas que vigilan, escuchar primero).</translation>
  </message>
  <message>
   <source>A charity or non-partisan body</source>
   <translation>Una entidad benéfica o apartidista</translation>
  </message>
  <message>
   <source>A clause in the contract</source>
   <translation>Una cláusula del contrato</translation>
  </message>
  <message>
   <source>A click with name and day</source>
   <translation>Un clic con nombre y día</translation>
  </message>
  <message>
   <source>A colleague cares about it</source>
   <translation>A un colega le importa</translation>
  </message>
  <message>
   <source>A companion for the first</source>
   <translation>Un acompañante para las primeras</translation>
  </message>
  <message>
   <source>A company mailbox that several people can read.</source>
   <translation>Un buzón de la empresa que varias personas pueden leer.</translation>
  </message>
  <message>
   <source>A comparison with a competitor</source>
   <translation>Una comparación con un competidor</translation>
  </message>
  <message>
   <source>A contract or agreement</source>
   <translation>Un contrato o acuerdo</translation>
  </message>
  <message>
   <source>A contractor</source>
   <translation>Un contratista</translation>
  </message>
  <message>
   <source>A contractor of a public body</source>
   <translation>Un contratista de un organismo público</translation>
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
   <translation>Una conversación necesita un anfitrión. Esta sección dice quién puede entrar, quién cuida de la sala y qué puede hacer cuando alguien la estropea a los demás. Los niveles de acceso están bien. Los que nadie puso por escrito, no.

**Cómo es una buena sección**

- Abierto a todos es la regla. Cada nivel por debajo tiene un nombre, un motivo y un modo de entrar.
- Para cada lugar: qué permite hacer el servicio y los nombres de quienes pueden hacerlo. Un poder sin nombre lo usa quien esté conectado en ese momento.
- La misma regla para todos los que se comportan igual. Se trata igual a amigos, críticos y clientes.
- Dos personas se ponen de acuerdo antes de excluir a alguien, y hay un modo de pedir que se mire de nuevo.
- Las causas para retirar figuran en *Normas de la casa*, donde el público puede leerlas.

**Una decisión que tomar:** leer los comentarios antes de que aparezcan mantiene el lugar ordenado y lo hace lento. Leerlos después lo mantiene vivo y deja pasar algo de basura durante una hora. Elija para cada lugar.

**Se apoya en** *Social Networking in the Enterprise* (se puede moderar; varios niveles de acceso, definidos con claridad y aplicados con constancia y justicia; retirar mensajes o personas donde el servicio lo permite; ninguna atención para lo inapropiado), *Before Leaping: six steps* (abierto, privado o ambos; personas que vigilan y contestan). Para organismos públicos vea, por ejemplo, DoD Instruction 5400.17 y Lindke v. Freed (Estados Unidos, 2024). Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA.</source>
   <translation>Un código de país o estado, como UK, EU, DE, US o US-CA.</translation>
  </message>
  <message>
   <source>A country or state code such as UK, EU, DE, US or US-CA. Leave empty if it holds everywhere.</source>
   <translation>Un código de país o estado, como UK, EU, DE, US o US-CA. Déjelo vacío si vale en todas partes.</translation>
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
   <translation>Un plan de crisis se escribe en un día tranquilo, para que en uno malo solo haya que seguirlo. Nombre los riesgos con sinceridad, clasifíquelos en unos pocos niveles y resuelva las cuatro cosas que siempre salen mal: publicaciones programadas que siguen saliendo, varias personas que hablan a la vez, nadie que conteste y números que ya no funcionan.

**Cómo es una buena sección**

- Una lista corta de riesgos, también el silencioso: que nadie note que existen.
- De dos a cuatro niveles, que se distinguen por señales visibles. Dice quién puede declarar cada uno.
- Desde qué nivel se detienen las publicaciones programadas, quién las detiene y dónde está el interruptor.
- Una voz, con una persona de respaldo que sabe que le toca.
- Textos de espera que son ciertos cualquier día, acordados de antemano.
- Contactos con las plataformas, comprobados en los últimos meses.
- Después, una mirada sincera, sin culpables, y un cambio en estas directrices.

**Se apoya en** *Making social networking work* (sin respuesta e indiferentes, sus esfuerzos se pierden), *Before Leaping: six steps* (la reputación puede sufrir), *Social Networking in the Enterprise* (lo que está en internet permanece), *Platt* (problemas e inquietudes que surgen en momentos inesperados). Compare los manuales contra el robo de cuentas y los niveles de incidente de los planes publicados por organismos públicos.</translation>
  </message>
  <message>
   <source>A date, not a month. It is shown on the cover.</source>
   <translation>Una fecha, no un mes. Se muestra en la portada.</translation>
  </message>
  <message>
   <source>A day ahead of you. When it has passed, the checks say so.</source>
   <translation>Un día futuro. Cuando haya pasado, las comprobaciones lo dicen.</translation>
  </message>
  <message>
   <source>A different person from</source>
   <translation>Una persona distinta de</translation>
  </message>
  <message>
   <source>A discount or commission</source>
   <translation>Un descuento o una comisión</translation>
  </message>
  <message>
   <source>A discussion group</source>
   <translation>Un grupo de debate</translation>
  </message>
  <message>
   <source>A fact that is not known makes a comparison false; put strict rules first so that not knowing is the strict case.</source>
   <translation>Si no se conoce un dato, la comparación resulta falsa; ponga primero las reglas estrictas para que no saber sea el caso estricto.</translation>
  </message>
  <message>
   <source>A federal body (United States)</source>
   <translation>Un organismo federal (Estados Unidos)</translation>
  </message>
  <message>
   <source>A few facts that decide which advice applies to you. A small company in Europe never sees rules for American brokers.</source>
   <translation>Unos pocos datos que deciden qué consejos le conciernen. Una empresa pequeña de Europa nunca ve reglas para agentes de bolsa estadounidenses.</translation>
  </message>
  <message>
   <source>A few times a year</source>
   <translation>Unas pocas veces al año</translation>
  </message>
  <message>
   <source>A few words people will recognise, such as replies by trusted voices.</source>
   <translation>Unas palabras que la gente reconozca, como respuestas de voces de confianza.</translation>
  </message>
  <message>
   <source>A few words, such as storm warning or quiet period before results.</source>
   <translation>Unas palabras, como aviso de tormenta o periodo de silencio antes de los resultados.</translation>
  </message>
  <message>
   <source>A few words, such as two people for what cannot be taken back.</source>
   <translation>Unas palabras, como dos personas para lo que no se puede deshacer.</translation>
  </message>
  <message>
   <source>A form</source>
   <translation>Un formulario</translation>
  </message>
  <message>
   <source>A form, a mailbox or a person’s desk. Easy to find.</source>
   <translation>Un formulario, un buzón o la mesa de una persona. Fácil de encontrar.</translation>
  </message>
  <message>
   <source>A forum</source>
   <translation>Un foro</translation>
  </message>
  <message>
   <source>A forum, a group, a site of somebody else’s.</source>
   <translation>Un foro, un grupo, un sitio ajeno.</translation>
  </message>
  <message>
   <source>A group</source>
   <translation>Un grupo</translation>
  </message>
  <message>
   <source>A group, a role or one person. Roles and groups are turned into people on the day, so that leavers and stand-ins are respected.</source>
   <translation>Un grupo, una función o una persona. Las funciones y los grupos se traducen en personas ese mismo día, para tener en cuenta a quienes se fueron y a los suplentes.</translation>
  </message>
  <message>
   <source>A guess so far</source>
   <translation>Por ahora, una suposición</translation>
  </message>
  <message>
   <source>A guide or handbook</source>
   <translation>Una guía o un manual</translation>
  </message>
  <message>
   <source>A guide, not a law.</source>
   <translation>Una orientación, no una ley.</translation>
  </message>
  <message>
   <source>A key or card</source>
   <translation>Una llave o tarjeta</translation>
  </message>
  <message>
   <source>A key that nobody has turned may not fit.</source>
   <translation>Una llave que nadie ha probado puede no servir.</translation>
  </message>
  <message>
   <source>A knowledge base</source>
   <translation>Una base de conocimientos</translation>
  </message>
  <message>
   <source>A law by name, or your own reason.</source>
   <translation>Una ley por su nombre, o su propio motivo.</translation>
  </message>
  <message>
   <source>A law or rule</source>
   <translation>Una ley o norma</translation>
  </message>
  <message>
   <source>A law or the rule of the platform, where there is one.</source>
   <translation>Una ley o la norma de la plataforma, si la hay.</translation>
  </message>
  <message>
   <source>A lawyer or an authority</source>
   <translation>Un abogado o una autoridad</translation>
  </message>
  <message>
   <source>A legal matter</source>
   <translation>Un asunto jurídico</translation>
  </message>
  <message>
   <source>A line for private opinions</source>
   <translation>Una frase para las opiniones privadas</translation>
  </message>
  <message>
   <source>A line says in public that something was removed, and why</source>
   <translation>Una frase dice en público que se retiró algo y por qué</translation>
  </message>
  <message>
   <source>A link or a folder, so that it is found again.</source>
   <translation>Un enlace o una carpeta, para volver a encontrarlo.</translation>
  </message>
  <message>
   <source>A mailbox or chat room that several people read.</source>
   <translation>Un buzón o una sala de conversación que varias personas leen.</translation>
  </message>
  <message>
   <source>A mailbox, a form, a chat room. One is enough.</source>
   <translation>Un buzón, un formulario, una sala de conversación. Basta uno.</translation>
  </message>
  <message>
   <source>A message people can copy.</source>
   <translation>Un mensaje que se puede copiar.</translation>
  </message>
  <message>
   <source>A message without a goal is a slogan.</source>
   <translation>Un mensaje sin objetivo es un lema.</translation>
  </message>
  <message>
   <source>A name makes it a person. The organisation alone is for notices.</source>
   <translation>Un nombre lo hace personal. La organización sola es para los avisos.</translation>
  </message>
  <message>
   <source>A new clause is a draft; tried out until a date it is on trial; after that it is settled.</source>
   <translation>Una cláusula nueva es un borrador; si se ensaya hasta una fecha, está a prueba; después está consolidada.</translation>
  </message>
  <message>
   <source>A new clause is on trial for</source>
   <translation>Una cláusula nueva está a prueba durante</translation>
  </message>
  <message>
   <source>A no needs a reason</source>
   <translation>Un no necesita un motivo</translation>
  </message>
  <message>
   <source>A notice beforehand and a way to stay out of it</source>
   <translation>Un aviso previo y un modo de quedar fuera</translation>
  </message>
  <message>
   <source>A number. A second way beside it.</source>
   <translation>Un número. Una segunda vía además.</translation>
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
   <translation>Un par de ejemplos enseña más rápido que una página de reglas. Use situaciones reales suyas, cambie lo que señalaría a una persona y diga en una línea por qué una variante funciona mejor. Los malos ejemplos deberían ser tentadores; de lo ridículo nadie aprende.

**Cómo es una buena sección**

- Una situación, dos variantes, un motivo.
- Ambas son verosímiles, ambas son breves, con su propia voz.
- Cada par va con una cláusula.
- Algo para cada tipo de publicación, y más para los momentos difíciles: quejas, errores, rumores.
- Nunca el error real de un colega al que se pueda reconocer.

**Se apoya en** *Social Networking in the Enterprise* (con seguridad, sin arrogancia; preguntar antes de suponer; nunca devolver la queja), *Columbus* (ser útil en vez de promocionarse).</translation>
  </message>
  <message>
   <source>A partner</source>
   <translation>Un socio</translation>
  </message>
  <message>
   <source>A password is changed when</source>
   <translation>Una contraseña se cambia cuando</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>Una persona</translation>
  </message>
  <message>
   <source>A person answers. A machine may say that one is coming.</source>
   <translation>Contesta una persona. Una máquina puede decir que ya viene alguien.</translation>
  </message>
  <message>
   <source>A person or a desk, such as Duty manager.</source>
   <translation>Una persona o un puesto, como responsable de guardia.</translation>
  </message>
  <message>
   <source>A person or a line outside the chain of command.</source>
   <translation>Una persona o una línea fuera de la cadena de mando.</translation>
  </message>
  <message>
   <source>A person reads everything before it goes out</source>
   <translation>Una persona lo lee todo antes de que salga</translation>
  </message>
  <message>
   <source>A person, an agency or a kind, such as local food writers.</source>
   <translation>Una persona, una agencia o un tipo, como autores gastronómicos locales.</translation>
  </message>
  <message>
   <source>A place has the level its people can see on the door.</source>
   <translation>Un lugar tiene el nivel que su gente puede ver en la puerta.</translation>
  </message>
  <message>
   <source>A place of one’s own looks tempting: your rules, your name, nobody else’s advertising. It costs more than it seems, is rarely as good, and begins empty. Now and then it is still right. This section makes you say so aloud, case by case.

**What good looks like**

- One decision for each place, made before the money is spent.
- Three honest answers: would ours be as good, what would it cost in money and time, how many people would come?
- If you build: who runs it in three years, and how people get to know about it.
- If you use: what happens to your part when the service ends.

**Rests on** *Social Networking in the Enterprise* (do not reinvent the wheel: never as good, more time and money, very few people). *Before Leaping: six steps* and *Platt* see a place for one’s own platform and for public blogs in-house; the choice is yours.</source>
   <translation>Un lugar propio parece tentador: sus reglas, su nombre, sin publicidad ajena. Cuesta más de lo que parece, rara vez es igual de bueno y empieza vacío. De vez en cuando es lo correcto de todos modos. Esta sección le hace decirlo en voz alta, caso por caso.

**Cómo es una buena sección**

- Una decisión para cada lugar, tomada antes de gastar el dinero.
- Tres respuestas sinceras: ¿sería el nuestro igual de bueno, qué costaría en dinero y tiempo, cuánta gente vendría?
- Si lo crean: quién lo lleva dentro de tres años, y cómo se entera la gente.
- Si usan uno: qué pasa con su parte cuando el servicio termina.

**Se apoya en** *Social Networking in the Enterprise* (no reinvente la rueda: nunca igual de bueno, más tiempo y dinero, muy poca gente). *Before Leaping: six steps* y *Platt* ven un sitio para una plataforma propia y para blogs públicos propios; la elección es suya.</translation>
  </message>
  <message>
   <source>A place that moderators can reach and others cannot.</source>
   <translation>Un lugar al que los moderadores llegan y los demás no.</translation>
  </message>
  <message>
   <source>A place where nobody writes dies, however good it looks. What keeps it alive is a handful of people who like being there: colleagues who ask and answer, and customers or neighbours who care. Know who they are, ask them, look after them, and do not use them up.

**What good looks like**

- For each community at least one person inside and one outside.
- They were asked and said yes. Nobody is a champion without knowing.
- You know what is in it for them, and it is not money. If it is, it has to be said openly.
- Somebody thanks them, and notices when they fall silent.

**Rests on** *Before Leaping: six steps* (without activity it will die: internal and external supporters to stir the pot).</source>
   <translation>Un lugar donde nadie escribe muere, por bonito que sea. Lo mantiene vivo un puñado de personas a las que les gusta estar ahí: colegas que preguntan y contestan, y clientes o vecinos a quienes les importa. Sepa quiénes son, pregúnteles, cuídelos y no los agote.

**Cómo es una buena sección**

- Para cada comunidad, al menos una persona dentro y una fuera.
- Se les preguntó y dijeron que sí. Nadie es impulsor sin saberlo.
- Usted sabe qué ganan con ello, y no es dinero. Si lo es, hay que decirlo abiertamente.
- Alguien les da las gracias y nota cuando callan.

**Se apoya en** *Before Leaping: six steps* (sin actividad morirá: personas de apoyo, de dentro y de fuera, que remuevan la olla).</translation>
  </message>
  <message>
   <source>A place where we only read</source>
   <translation>Un lugar donde solo leemos</translation>
  </message>
  <message>
   <source>A plain log.</source>
   <translation>Un registro sencillo.</translation>
  </message>
  <message>
   <source>A platform</source>
   <translation>Una plataforma</translation>
  </message>
  <message>
   <source>A policy of ours</source>
   <translation>Una política nuestra</translation>
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
   <translation>Una publicación sobre personas trata de personas. Antes de mostrar, nombrar o citar a alguien, sepa por qué puede: dijo que sí, se le avisó en la entrada o no se puede reconocer a nadie. Y sepa qué hace cuando cambia de opinión.

**Cómo es una buena sección**

- Una tabla que resuelve los casos habituales, para que nadie tenga que pensar en leyes en una fiesta de verano.
- El sí se pide en palabras sencillas: para qué, dónde, cuánto tiempo y cómo revocarlo.
- El personal puede decir que no sin dar un motivo, y nadie lo nota.
- A los niños se les muestra solo con el sí de un padre, madre o tutor, o de modo que nadie pueda reconocerlos.
- Una dirección indicada para *por favor, retiren esto*, y un plazo para hacerlo.
- Los datos sobre quienes visitan sus páginas se leen solo en conjunto, nunca persona por persona; cada página tiene un aviso de privacidad que se puede encontrar.

**Se apoya en** el Reglamento (UE) 2016/679, en particular los artículos 6, 7, 13, 17 y 26, la sentencia C-210/16 sobre los operadores de páginas y la práctica de protección de la infancia. Usa el consejo de *Before Leaping: six steps* de conocer a los interesados, solo en cifras totales. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>A post, a talk, a thank-you letter: something you could point to.</source>
   <translation>Una publicación, una charla, una carta de agradecimiento: algo que se pueda mostrar.</translation>
  </message>
  <message>
   <source>A product or a service</source>
   <translation>Un producto o servicio</translation>
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
   <translation>Quien encuentre estas directrices dentro de dos años debe ver de un vistazo si todavía cuentan. Por eso: un responsable, una versión, una fecha desde la que cuenta y una fecha en que alguien vuelve a mirar.

**Cómo es una buena sección**

- Una persona como responsable, no un departamento. Los departamentos no contestan preguntas.
- Fechas con día, mes y año. Si un documento más antiguo escribió una fecha a su manera, esa forma se conserva junto a la exacta.
- La próxima mirada es futura. Una fecha pasada dice a los lectores que nadie cuida del texto.
- Dice qué órgano dio su acuerdo y qué reemplaza.
- La lista de versiones tiene una línea cada una: qué cambió y para quién.

**Se apoya en** *Platt* (siempre en elaboración, abierto a cambios), y en lo que las políticas publicadas hacen bien y mal: una próxima revisión con fecha de hace años es el fallo más frecuente de todos.</translation>
  </message>
  <message>
   <source>A reason you would tell its readers.</source>
   <translation>Un motivo que usted contaría a sus lectores.</translation>
  </message>
  <message>
   <source>A role</source>
   <translation>Una función</translation>
  </message>
  <message>
   <source>A role may have several duties and a person several roles.</source>
   <translation>Una función puede tener varias tareas y una persona varias funciones.</translation>
  </message>
  <message>
   <source>A role rather than a person, so that it stays right.</source>
   <translation>Una función mejor que una persona, para que siga siendo correcto.</translation>
  </message>
  <message>
   <source>A role, never the person who complained.</source>
   <translation>Una función, nunca la persona que se quejó.</translation>
  </message>
  <message>
   <source>A rule of thumb such as: four useful posts for each one that asks for something.</source>
   <translation>Una regla sencilla, como: cuatro publicaciones útiles por cada una que pide algo.</translation>
  </message>
  <message>
   <source>A rule of thumb to keep us from advertising at people.</source>
   <translation>Una regla sencilla para no agobiar a la gente con publicidad.</translation>
  </message>
  <message>
   <source>A sample of their own posts</source>
   <translation>Una muestra de sus propias publicaciones</translation>
  </message>
  <message>
   <source>A sample: is the tie said, were the pictures allowed, can everybody read it?</source>
   <translation>Una muestra: ¿se dice el vínculo, las imágenes estaban permitidas, pueden leerlo todos?</translation>
  </message>
  <message>
   <source>A school or university</source>
   <translation>Una escuela o universidad</translation>
  </message>
  <message>
   <source>A second look is taken by</source>
   <translation>Una segunda mirada la da</translation>
  </message>
  <message>
   <source>A second person reads it, always.</source>
   <translation>Siempre lo lee una segunda persona.</translation>
  </message>
  <message>
   <source>A second sign-in factor is on</source>
   <translation>El segundo factor de acceso está activado</translation>
  </message>
  <message>
   <source>A service everybody knows</source>
   <translation>Un servicio que todos conocen</translation>
  </message>
  <message>
   <source>A service may vanish, change or lose a post; the question what you said, and who agreed, remains. For public bodies and finance keeping records is a duty. For everybody else it is a good idea in small measure: keep what you would want to show, and throw the rest away on a date.

**What good looks like**

- It names what is captured: posts, pictures, edits, answers, private messages, approvals, removals.
- Each class has a time and a reason; after the time it is deleted, for it holds personal data.
- Copies are kept outside the service, and somebody has tried to get one back.
- One role can export, another knows how. When a dispute is near, deletion stops.

**Rests on** *Social Networking in the Enterprise* (what happens on the internet is for ever), NARA Bulletin 2014-02 (United States, federal records), 17 CFR 240.17a-4 (brokers and dealers, three years), laws on access to public information, and Regulation (EU) 2016/679 for not keeping too long. Laws and dates change: have them looked up before you rely on them. This program does not give legal advice.</source>
   <translation>Un servicio puede desaparecer, cambiar o perder una publicación; la pregunta de qué dijeron y quién dio su acuerdo permanece. Para los organismos públicos y el sector financiero llevar registros es una obligación. Para los demás es una buena idea en pequeña medida: conserve lo que querría mostrar y deseche el resto en una fecha.

**Cómo es una buena sección**

- Nombra lo que se recoge: publicaciones, imágenes, cambios, respuestas, mensajes privados, aprobaciones, lo retirado.
- Cada clase tiene un plazo y un motivo; pasado el plazo se elimina, porque contiene datos personales.
- Las copias se guardan fuera del servicio, y alguien ha probado a recuperar una.
- Una función puede exportar, otra sabe hacerlo. Cuando se acerca un litigio, la eliminación se detiene.

**Se apoya en** *Social Networking in the Enterprise* (lo que ocurre en internet es para siempre), NARA Bulletin 2014-02 (Estados Unidos, documentos federales), 17 CFR 240.17a-4 (corredores y agentes, tres años), las leyes de acceso a la información pública y el Reglamento (UE) 2016/679 para no conservar demasiado tiempo. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>A service, a forum, a channel of our own.</source>
   <translation>Un servicio, un foro, un canal propio.</translation>
  </message>
  <message>
   <source>A share of the group</source>
   <translation>Una parte del grupo</translation>
  </message>
  <message>
   <source>A short note to everybody: the three things that matter most.</source>
   <translation>Una nota breve para todos: las tres cosas que más importan.</translation>
  </message>
  <message>
   <source>A short test</source>
   <translation>Una prueba corta</translation>
  </message>
  <message>
   <source>A single supplier, for organisations</source>
   <translation>Un único proveedor, para organizaciones</translation>
  </message>
  <message>
   <source>A text message</source>
   <translation>Un mensaje de texto</translation>
  </message>
  <message>
   <source>A trip or an invitation</source>
   <translation>Un viaje o una invitación</translation>
  </message>
  <message>
   <source>A volunteer</source>
   <translation>Un voluntario</translation>
  </message>
  <message>
   <source>A wiki</source>
   <translation>Un wiki</translation>
  </message>
  <message>
   <source>A yes in writing</source>
   <translation>Un sí por escrito</translation>
  </message>
  <message>
   <source>A yes is kept</source>
   <translation>El sí se conserva</translation>
  </message>
  <message>
   <source>A yes, and a note of it</source>
   <translation>Un sí, y una nota de ello</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>About names</source>
   <translation>Sobre los nombres</translation>
  </message>
  <message>
   <source>About private accounts</source>
   <translation>Sobre las cuentas privadas</translation>
  </message>
  <message>
   <source>About the organisation</source>
   <translation>Sobre la organización</translation>
  </message>
  <message>
   <source>Absence</source>
   <translation>Ausencia</translation>
  </message>
  <message>
   <source>Accepted by</source>
   <translation>Admitido por</translation>
  </message>
  <message>
   <source>Accepted finding</source>
   <translation>Hallazgo admitido</translation>
  </message>
  <message>
   <source>Accepted findings</source>
   <translation>Hallazgos admitidos</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>Admitido el</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Access ends within</source>
   <translation>El acceso termina en</translation>
  </message>
  <message>
   <source>Access last checked on</source>
   <translation>Acceso comprobado por última vez el</translation>
  </message>
  <message>
   <source>Access to public information, authorities, lawyers.</source>
   <translation>Acceso a la información pública, autoridades, abogados.</translation>
  </message>
  <message>
   <source>Accessibility</source>
   <translation>Accesibilidad</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Account security</source>
   <translation>Seguridad de las cuentas</translation>
  </message>
  <message>
   <source>Accountable for the programme</source>
   <translation>Responde por el programa</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
  </message>
  <message>
   <source>Accounts approved once for all their posts</source>
   <translation>Cuentas aprobadas una vez para todas sus publicaciones</translation>
  </message>
  <message>
   <source>Accounts for one campaign</source>
   <translation>Cuentas para una sola campaña</translation>
  </message>
  <message>
   <source>Accounts in our name</source>
   <translation>Cuentas en nuestro nombre</translation>
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
   <translation>Las cuentas se multiplican. Alguien abre una para una feria, otra persona para una tienda, y un año después nadie sabe quién puede entrar. Esta sección dice quién puede abrir una cuenta, qué hay que resolver antes, cómo se entrega y cuándo se cierra.

**Cómo es una buena sección**

- Nadie abre por sí solo una cuenta en nombre de la organización. Un formulario corto, una respuesta, en pocos días.
- Ningún canal se abre antes de que estas directrices estén en vigor y las preguntas iniciales estén contestadas.
- Las cuentas existentes son bienvenidas si quieren incorporarse. Nadie recibe un castigo por haber abierto una.
- La entrega es una cita, no un correo.
- Hay un límite para el silencio, y está decidido de antemano qué ocurre cuando se supera.

**Se apoya en** *Before Leaping: six steps* (saber qué es, quién está y qué cuesta antes de entrar; primero objetivos, personas y medidas; una política antes del salto), *Social Networking in the Enterprise* (una cuenta cubierta de polvo es peor que ninguna), *Platt* (mantener la flexibilidad sobre el dónde). Compare las reglas sobre cuentas que publican organismos públicos y universidades.</translation>
  </message>
  <message>
   <source>Accounts that already exist</source>
   <translation>Cuentas que ya existen</translation>
  </message>
  <message>
   <source>Accounts that are half private, half work</source>
   <translation>Cuentas mitad privadas, mitad de trabajo</translation>
  </message>
  <message>
   <source>Add somebody to a group</source>
   <translation>Añadir a alguien a un grupo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Advertising</source>
   <translation>Publicidad</translation>
  </message>
  <message>
   <source>Advertising and disclosure</source>
   <translation>Publicidad y transparencia</translation>
  </message>
  <message>
   <source>Advertising and promotional posts</source>
   <translation>Publicaciones publicitarias y de promoción</translation>
  </message>
  <message>
   <source>Advice to protect oneself</source>
   <translation>Consejos para protegerse</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>After a yes from whoever decides</source>
   <translation>Después del sí de quien decide</translation>
  </message>
  <message>
   <source>After retirement, go to</source>
   <translation>Tras el cierre, ir a</translation>
  </message>
  <message>
   <source>After the same applicants</source>
   <translation>Buscan a los mismos candidatos</translation>
  </message>
  <message>
   <source>After the same customers</source>
   <translation>Buscan a los mismos clientes</translation>
  </message>
  <message>
   <source>After they appear</source>
   <translation>Después de que aparezcan</translation>
  </message>
  <message>
   <source>After this day the finding is shown again.</source>
   <translation>Después de este día el hallazgo se muestra de nuevo.</translation>
  </message>
  <message>
   <source>After this it is read again.</source>
   <translation>Después de esto se lee de nuevo.</translation>
  </message>
  <message>
   <source>After this it is repeated.</source>
   <translation>Después de esto se repite.</translation>
  </message>
  <message>
   <source>After this long it ends by itself. People change.</source>
   <translation>Pasado este tiempo termina por sí solo. Las personas cambian.</translation>
  </message>
  <message>
   <source>After this long without a post somebody asks why.</source>
   <translation>Pasado este tiempo sin publicaciones, alguien pregunta por qué.</translation>
  </message>
  <message>
   <source>After this somebody asks whether they still want to.</source>
   <translation>Después de esto alguien pregunta si todavía quieren.</translation>
  </message>
  <message>
   <source>After this the post must be asked for again.</source>
   <translation>Después de esto hay que volver a pedir la publicación.</translation>
  </message>
  <message>
   <source>After this time the level is looked at again; without renewal the person drops one level.</source>
   <translation>Pasado este tiempo se vuelve a mirar el nivel; si no se renueva, la persona baja un nivel.</translation>
  </message>
  <message>
   <source>After this we ask again.</source>
   <translation>Después de esto preguntamos de nuevo.</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Afterwards you hear</source>
   <translation>Después recibe noticias</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Agencias</translation>
  </message>
  <message>
   <source>Agencies and freelancers often help; the question is who speaks.</source>
   <translation>Las agencias y los autónomos ayudan a menudo; la cuestión es quién habla.</translation>
  </message>
  <message>
   <source>Agencies and freelancers working for us</source>
   <translation>Agencias y autónomos que trabajan para nosotros</translation>
  </message>
  <message>
   <source>Agencies and paid partners</source>
   <translation>Agencias y colaboradores pagados</translation>
  </message>
  <message>
   <source>Agencies, trainees and the like may help, but are not alone with a channel.</source>
   <translation>Las agencias, las personas en prácticas y similares pueden ayudar, pero no están solas al frente de un canal.</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>Agencia</translation>
  </message>
  <message>
   <source>Agreed beforehand</source>
   <translation>Acordado de antemano</translation>
  </message>
  <message>
   <source>Agreed beforehand, ready to copy.</source>
   <translation>Acordado de antemano, listo para copiar.</translation>
  </message>
  <message>
   <source>Agreed by</source>
   <translation>Acordado por</translation>
  </message>
  <message>
   <source>Agreed in writing beforehand</source>
   <translation>Acordado antes por escrito</translation>
  </message>
  <message>
   <source>Agreed in writing on</source>
   <translation>Acordado por escrito el</translation>
  </message>
  <message>
   <source>Agreed on</source>
   <translation>Acordado el</translation>
  </message>
  <message>
   <source>Agreed text</source>
   <translation>Texto acordado</translation>
  </message>
  <message>
   <source>Agreed texts</source>
   <translation>Textos acordados</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Con el acuerdo de</translation>
  </message>
  <message>
   <source>Agreed with works council or union</source>
   <translation>Acordado con el comité de empresa o el sindicato</translation>
  </message>
  <message>
   <source>Ahead of us</source>
   <translation>Por delante de nosotros</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Alcohol, tobacco or gambling</source>
   <translation>Alcohol, tabaco o juego</translation>
  </message>
  <message>
   <source>All four groups, each in its own words.</source>
   <translation>Los cuatro grupos, cada uno con sus propias palabras.</translation>
  </message>
  <message>
   <source>All of them, whole</source>
   <translation>Todos, enteros</translation>
  </message>
  <message>
   <source>All of these</source>
   <translation>Todo esto</translation>
  </message>
  <message>
   <source>All required courses done and still valid</source>
   <translation>Todos los cursos obligatorios hechos y aún válidos</translation>
  </message>
  <message>
   <source>All six before the first account opens.</source>
   <translation>Los seis antes de abrir la primera cuenta.</translation>
  </message>
  <message>
   <source>All times in this section are in this time zone.</source>
   <translation>Todas las horas de esta sección están en esta zona horaria.</translation>
  </message>
  <message>
   <source>Also about copies, shares and printed matter.</source>
   <translation>También sobre copias, contenido compartido e impresos.</translation>
  </message>
  <message>
   <source>Also as an employer, and also by family and friends.</source>
   <translation>También como empleador, y también por familiares y amistades.</translation>
  </message>
  <message>
   <source>Also employer sites, maps and shops.</source>
   <translation>También sitios sobre empleadores, mapas y tiendas.</translation>
  </message>
  <message>
   <source>Also for people who change jobs, and for agencies.</source>
   <translation>También para quienes cambian de puesto, y para las agencias.</translation>
  </message>
  <message>
   <source>Also knows how</source>
   <translation>También sabe hacerlo</translation>
  </message>
  <message>
   <source>Also on duty</source>
   <translation>También de guardia</translation>
  </message>
  <message>
   <source>Also the hidden ones, such as time and training.</source>
   <translation>También los ocultos, como el tiempo y la formación.</translation>
  </message>
  <message>
   <source>Also the quiet ones: not being noticed, not answering.</source>
   <translation>También los silenciosos: pasar inadvertidos, no contestar.</translation>
  </message>
  <message>
   <source>Also what is not perfect yet, and why that may wait.</source>
   <translation>También lo que aún no es perfecto, y por qué puede esperar.</translation>
  </message>
  <message>
   <source>Also when nothing was changed.</source>
   <translation>También cuando no se cambió nada.</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Always allowed</source>
   <translation>Siempre permitido</translation>
  </message>
  <message>
   <source>Always without our name. A ban on all of it is not on offer: it would go too far nearly everywhere.</source>
   <translation>Siempre sin nuestro nombre. No se ofrece prohibirlo todo: iría demasiado lejos en casi todas partes.</translation>
  </message>
  <message>
   <source>Among ourselves</source>
   <translation>Entre nosotros</translation>
  </message>
  <message>
   <source>An account approved as a whole: its posts need no approval one by one.</source>
   <translation>Una cuenta aprobada en su conjunto: sus publicaciones no necesitan aprobación una por una.</translation>
  </message>
  <message>
   <source>An account that a colleague uses for us</source>
   <translation>Una cuenta que un colega usa para nosotros</translation>
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
   <translation>Una cuenta que habla por ustedes se puede perder en una tarde: por alguien que se fue y aún tiene la contraseña, un teléfono olvidado en un tren, un acceso prestado. Nada de ello requiere un atacante hábil. Unas pocas costumbres aburridas lo evitan casi todo.

**Cómo es una buena sección**

- Dos personas tienen las llaves de cada cuenta, y ambas han probado la suya.
- Ninguna contraseña se envía por mensaje ni se sabe de memoria. Está en un almacén, y el segundo factor de acceso está activado donde lo hay.
- Las cuentas pertenecen a un buzón de la empresa, nunca a la dirección privada de alguien.
- Quien se va o cambia de puesto pierde el acceso el mismo día. Consta quién se ocupa de ello.
- Las herramientas que pueden publicar o leer en su nombre están en una lista, con un responsable, y se miran una vez al año.
- Cualquiera puede dar la alarma, y a nadie se le reprocha haberla dado.

**Se apoya en** *Before Leaping: six steps* (problemas de seguridad que traen las redes sociales; herramientas y personas que vigilan), *Social Networking in the Enterprise* (más de una persona responde). Compare NIST SP 800-53, controles AC-2, AC-22 y PL-4(1), y las reglas sobre cuentas publicadas por organismos públicos y universidades, que piden dos personas nombradas por cada cuenta.</translation>
  </message>
  <message>
   <source>An address or a form, not a public comment.</source>
   <translation>Una dirección o un formulario, no un comentario público.</translation>
  </message>
  <message>
   <source>An address or a room where questions are welcome.</source>
   <translation>Una dirección o una sala donde las preguntas son bienvenidas.</translation>
  </message>
  <message>
   <source>An address that somebody reads every working day.</source>
   <translation>Una dirección que alguien lee cada día laborable.</translation>
  </message>
  <message>
   <source>An address that somebody reads.</source>
   <translation>Una dirección que alguien lee.</translation>
  </message>
  <message>
   <source>An address, and what happens then.</source>
   <translation>Una dirección, y qué ocurre después.</translation>
  </message>
  <message>
   <source>An agency</source>
   <translation>Una agencia</translation>
  </message>
  <message>
   <source>An app</source>
   <translation>Una aplicación</translation>
  </message>
  <message>
   <source>An approval is valid for</source>
   <translation>Una aprobación es válida durante</translation>
  </message>
  <message>
   <source>An argument that goes round a third time needs a new voice.</source>
   <translation>Una discusión que da la tercera vuelta necesita otra voz.</translation>
  </message>
  <message>
   <source>An automatic note, then a person</source>
   <translation>Una nota automática, después una persona</translation>
  </message>
  <message>
   <source>An automatic reply alone keeps people away from people.</source>
   <translation>Una respuesta automática por sí sola aleja a las personas de las personas.</translation>
  </message>
  <message>
   <source>An earliest date for moving on, if you want one.</source>
   <translation>La fecha más temprana para avanzar, si quiere una.</translation>
  </message>
  <message>
   <source>An employee</source>
   <translation>Un empleado</translation>
  </message>
  <message>
   <source>An empty seat is filled by</source>
   <translation>Un puesto vacante lo ocupa</translation>
  </message>
  <message>
   <source>An everyday post waits at most</source>
   <translation>Una publicación corriente espera como máximo</translation>
  </message>
  <message>
   <source>An exact date, and the way it was written in a document, where that should be kept.</source>
   <translation>Una fecha exacta, y el modo en que estaba escrita en un documento, si conviene conservarlo.</translation>
  </message>
  <message>
   <source>An honest answer beats a ban that nobody keeps.</source>
   <translation>Una respuesta sincera vale más que una prohibición que nadie cumple.</translation>
  </message>
  <message>
   <source>An incident (accident, outage and the like)</source>
   <translation>Un incidente (accidente, interrupción del servicio y similares)</translation>
  </message>
  <message>
   <source>An intern or trainee</source>
   <translation>Una persona en prácticas o en formación</translation>
  </message>
  <message>
   <source>And answers for it.</source>
   <translation>Y responde por ello.</translation>
  </message>
  <message>
   <source>And how you reach them instead.</source>
   <translation>Y cómo se llega a ellos en su lugar.</translation>
  </message>
  <message>
   <source>And to answer what it brings up.</source>
   <translation>Y para contestar lo que surja.</translation>
  </message>
  <message>
   <source>And what became of them, also those you turned down.</source>
   <translation>Y qué fue de ellas, también de las que rechazó.</translation>
  </message>
  <message>
   <source>And what is frowned upon.</source>
   <translation>Y lo que se ve mal.</translation>
  </message>
  <message>
   <source>And what we do instead.</source>
   <translation>Y qué hacemos en su lugar.</translation>
  </message>
  <message>
   <source>And who sees to it.</source>
   <translation>Y quién se ocupa de ello.</translation>
  </message>
  <message>
   <source>Annex</source>
   <translation>Anexo</translation>
  </message>
  <message>
   <source>Announced at least this long before</source>
   <translation>Anunciado al menos con esta antelación</translation>
  </message>
  <message>
   <source>Announced on</source>
   <translation>Anunciado el</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Another one, named in a clause</source>
   <translation>Otro, nombrado en una cláusula</translation>
  </message>
  <message>
   <source>Another public body</source>
   <translation>Otro organismo público</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Contestar en</translation>
  </message>
  <message>
   <source>Answerable</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>Contestado por</translation>
  </message>
  <message>
   <source>Answered means yes, no or later, with a reason.</source>
   <translation>Contestado significa sí, no o más adelante, con un motivo.</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Contestado en</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Contestar</translation>
  </message>
  <message>
   <source>Answering for somebody else</source>
   <translation>Responder por otra persona</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Answers for</source>
   <translation>Responde por</translation>
  </message>
  <message>
   <source>Answers for it</source>
   <translation>Responde por ello</translation>
  </message>
  <message>
   <source>Answers for the channel. Somebody inside, prepared for it.</source>
   <translation>Responde por el canal. Alguien de dentro, preparado para ello.</translation>
  </message>
  <message>
   <source>Answers somebody</source>
   <translation>Responde a alguien</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>Cualquiera de estos</translation>
  </message>
  <message>
   <source>Any one is a count of 1.</source>
   <translation>Uno cualquiera cuenta como 1.</translation>
  </message>
  <message>
   <source>Anything else you want to say.</source>
   <translation>Cualquier otra cosa que quiera decir.</translation>
  </message>
  <message>
   <source>Anything made with AI</source>
   <translation>Todo lo hecho con IA</translation>
  </message>
  <message>
   <source>Anything new is decided by</source>
   <translation>Lo nuevo lo decide</translation>
  </message>
  <message>
   <source>Applies to</source>
   <translation>Se aplica a</translation>
  </message>
  <message>
   <source>Approval is for one exact text; a changed text is asked for again.</source>
   <translation>La aprobación es para un texto exacto; un texto cambiado se pide de nuevo.</translation>
  </message>
  <message>
   <source>Approval steps for an everyday post, at most</source>
   <translation>Pasos de aprobación para una publicación corriente, como máximo</translation>
  </message>
  <message>
   <source>Approval workflow</source>
   <translation>Proceso de aprobación</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Aprobaciones</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Approve: no post without it</source>
   <translation>Aprobar: sin ello no hay publicación</translation>
  </message>
  <message>
   <source>Approved account</source>
   <translation>Cuenta aprobada</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Aprobado por</translation>
  </message>
  <message>
   <source>Approved on</source>
   <translation>Aprobado el</translation>
  </message>
  <message>
   <source>Are agreed on in writing</source>
   <translation>Se acuerdan por escrito</translation>
  </message>
  <message>
   <source>Are never shown</source>
   <translation>No se muestran nunca</translation>
  </message>
  <message>
   <source>Are not mentioned</source>
   <translation>No se mencionan</translation>
  </message>
  <message>
   <source>Are not shared</source>
   <translation>No se comparten</translation>
  </message>
  <message>
   <source>Are not shown</source>
   <translation>No se muestran</translation>
  </message>
  <message>
   <source>Are not used</source>
   <translation>No se usan</translation>
  </message>
  <message>
   <source>Are put right when somebody asks</source>
   <translation>Se corrigen cuando alguien pregunta</translation>
  </message>
  <message>
   <source>Are shown only so that nobody can recognise them</source>
   <translation>Se muestran solo de modo que nadie pueda reconocerlos</translation>
  </message>
  <message>
   <source>Are shown only with a clear notice</source>
   <translation>Se muestran solo con un aviso claro</translation>
  </message>
  <message>
   <source>Are shown with a guardian’s written yes</source>
   <translation>Se muestran con el sí por escrito de un tutor</translation>
  </message>
  <message>
   <source>Are their own affair</source>
   <translation>Son asunto suyo</translation>
  </message>
  <message>
   <source>Are their own affair, but for conflicts named here</source>
   <translation>Son asunto suyo, salvo los conflictos nombrados aquí</translation>
  </message>
  <message>
   <source>Are we ready?</source>
   <translation>¿Estamos preparados?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>As in the catalogue</source>
   <translation>Como en el catálogo</translation>
  </message>
  <message>
   <source>As it is used in the text.</source>
   <translation>Tal como se usa en el texto.</translation>
  </message>
  <message>
   <source>As it read</source>
   <translation>Tal como decía</translation>
  </message>
  <message>
   <source>As it stands on the cover, such as 2.1.</source>
   <translation>Tal como figura en la portada, por ejemplo 2.1.</translation>
  </message>
  <message>
   <source>As it stands on the cover.</source>
   <translation>Tal como figura en la portada.</translation>
  </message>
  <message>
   <source>As it was asked, in the first person.</source>
   <translation>Tal como se preguntó, en primera persona.</translation>
  </message>
  <message>
   <source>As it was called.</source>
   <translation>Tal como se llamaba.</translation>
  </message>
  <message>
   <source>As long as they are needed and no longer.</source>
   <translation>Mientras hagan falta y no más.</translation>
  </message>
  <message>
   <source>As many as you can look after.</source>
   <translation>Tantos como pueda atender.</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>As people call it, such as Germany or our site in Ohio.</source>
   <translation>Tal como lo llama la gente, por ejemplo Alemania o nuestra sede en Ohio.</translation>
  </message>
  <message>
   <source>As people see fit, with the tie in words</source>
   <translation>Como cada uno crea conveniente, con el vínculo expresado en palabras</translation>
  </message>
  <message>
   <source>As somebody nervous would say it.</source>
   <translation>Como lo diría alguien con nervios.</translation>
  </message>
  <message>
   <source>As the end of the course</source>
   <translation>Como final del curso</translation>
  </message>
  <message>
   <source>As they sign.</source>
   <translation>Tal como firman.</translation>
  </message>
  <message>
   <source>As they were written down. “??” stands for a seat that nobody has yet.</source>
   <translation>Tal como se anotaron. «??» representa un puesto que aún no ocupa nadie.</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Tal como se escribió</translation>
  </message>
  <message>
   <source>As you would say it to a colleague.</source>
   <translation>Como lo diría usted a un colega.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask again after</source>
   <translation>Preguntar de nuevo después de</translation>
  </message>
  <message>
   <source>Ask all voices: do I know what I may post?</source>
   <translation>Preguntar a todas las voces: ¿sé qué puedo publicar?</translation>
  </message>
  <message>
   <source>Ask at least this long before</source>
   <translation>Pedir al menos con esta antelación</translation>
  </message>
  <message>
   <source>Ask here</source>
   <translation>Pregunte aquí</translation>
  </message>
  <message>
   <source>Ask what happened</source>
   <translation>Preguntar qué pasó</translation>
  </message>
  <message>
   <source>Asked above all by</source>
   <translation>Lo preguntan sobre todo</translation>
  </message>
  <message>
   <source>Asked again after</source>
   <translation>Se pregunta de nuevo después de</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Preguntado por</translation>
  </message>
  <message>
   <source>Asked first, listed afterwards.</source>
   <translation>Primero se pregunta, después se incluye en la lista.</translation>
  </message>
  <message>
   <source>Asked how</source>
   <translation>Cómo se preguntó</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Preguntado el</translation>
  </message>
  <message>
   <source>Asked them, counted mentions, or guessed. Guessing is allowed if you say so.</source>
   <translation>Se les preguntó, se contaron menciones o se supuso. Suponer está permitido si lo dice.</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Asking again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Asking is the simplest way.</source>
   <translation>Preguntar es lo más sencillo.</translation>
  </message>
  <message>
   <source>Asking them is the simplest way.</source>
   <translation>Preguntarles es lo más sencillo.</translation>
  </message>
  <message>
   <source>Asks and listens</source>
   <translation>Pregunta y escucha</translation>
  </message>
  <message>
   <source>Asks people to buy, book, sign up or apply.</source>
   <translation>Pide comprar, reservar, inscribirse o presentar una solicitud.</translation>
  </message>
  <message>
   <source>At home</source>
   <translation>En casa</translation>
  </message>
  <message>
   <source>At least one more who can do everything.</source>
   <translation>Al menos una persona más que pueda hacerlo todo.</translation>
  </message>
  <message>
   <source>At least this long before</source>
   <translation>Al menos con esta antelación</translation>
  </message>
  <message>
   <source>At least this many posts</source>
   <translation>Al menos este número de publicaciones</translation>
  </message>
  <message>
   <source>At least two people, so that holidays and leavers never lock you out.</source>
   <translation>Al menos dos personas, para que las vacaciones y las bajas nunca le dejen sin acceso.</translation>
  </message>
  <message>
   <source>At least two people, so that nobody is on their own.</source>
   <translation>Al menos dos personas, para que nadie esté solo.</translation>
  </message>
  <message>
   <source>At least two, so that it does not wait for one person’s return.</source>
   <translation>Al menos dos, para no esperar a que vuelva una persona.</translation>
  </message>
  <message>
   <source>At most this many posts</source>
   <translation>Como máximo este número de publicaciones</translation>
  </message>
  <message>
   <source>At once</source>
   <translation>De inmediato</translation>
  </message>
  <message>
   <source>At one’s own pace</source>
   <translation>Al propio ritmo</translation>
  </message>
  <message>
   <source>At the same time</source>
   <translation>Al mismo tiempo</translation>
  </message>
  <message>
   <source>At the same time at most</source>
   <translation>Al mismo tiempo, como máximo</translation>
  </message>
  <message>
   <source>At this level since</source>
   <translation>En este nivel desde</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>En el trabajo</translation>
  </message>
  <message>
   <source>At work and for safety</source>
   <translation>En el trabajo y por seguridad</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Asistencia</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Público</translation>
  </message>
  <message>
   <source>Authorities and bodies set up for it.</source>
   <translation>Autoridades y organismos creados para ello.</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Respuestas automáticas</translation>
  </message>
  <message>
   <source>Automatic replies</source>
   <translation>Contestaciones automáticas</translation>
  </message>
  <message>
   <source>Back-up</source>
   <translation>Respaldo</translation>
  </message>
  <message>
   <source>Bans</source>
   <translation>Prohibiciones</translation>
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
   <translation>Las prohibiciones se recuerdan cuando son pocas, claras y explicadas. Ponga el motivo junto a cada una, y qué se puede hacer en su lugar. Después cuente: si la lista de prohibiciones es mucho más larga que la de libertades, la gente concluirá que lo más seguro es no decir nada.

**Cómo es una buena sección**

- Menos de una docena de prohibiciones. Cada una nombra algo que se puede reconocer, no un estado de ánimo como *inapropiado* o *negativo*.
- Un motivo junto a cada una, y qué está permitido en su lugar.
- Dice para quién vale la prohibición: todos, solo las cuentas oficiales, algunas funciones.
- Una lista al menos igual de larga de lo que todos pueden hacer sin preguntar.
- Nada que afecte a derechos de las personas, como hablar del salario y las condiciones o denunciar irregularidades.

**Se apoya en** *Platt* (las directrices son un marco que permite hacer; aclare lo que el personal necesita saber para participar a gusto), *Social Networking in the Enterprise* (nunca devolver la queja; todo queda para siempre), *Columbus* (no lance publicidad a la gente). Las palabras amplias pueden ser ilegales; vea, por ejemplo, Stericycle, 372 NLRB No. 113 (Estados Unidos, 2023). Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Be known, and known for the right things</source>
   <translation>Que nos conozcan, y por lo que importa</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Porque</translation>
  </message>
  <message>
   <source>Because it touches our work in this way</source>
   <translation>Porque afecta a nuestro trabajo de este modo</translation>
  </message>
  <message>
   <source>Before anything is said</source>
   <translation>Antes de decir nada</translation>
  </message>
  <message>
   <source>Before elections</source>
   <translation>Antes de elecciones</translation>
  </message>
  <message>
   <source>Before it starts</source>
   <translation>Antes de que empiece</translation>
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
   <translation>Antes de que algo nuevo salga para todos, deje que lo prueben unas pocas de las personas a quienes se dirige. Encuentran en una tarde lo que ustedes no encontrarían en un mes. Después decida a conciencia, e informe a los cuatro grupos que no deberían enterarse por desconocidos: clientes, personal, socios, proveedores.

**Cómo es una buena sección**

- Cada grupo al que quieren llegar tiene a alguien entre quienes prueban.
- Prueban tres cosas: si el *sistema* funciona, si la *información* es correcta y suficiente, si el *mensaje* se entiende.
- Lo que encontraron se anota, se corrige y se prueba de nuevo.
- Abrir es una decisión con una fecha y nombres, y «todavía no» es una respuesta respetable.
- Los mensajes de lanzamiento están listos para los cuatro grupos, con las palabras de cada uno.
- Alguien mira al cabo de cuatro semanas.

**Se apoya en** *Before Leaping: six steps* (probar antes del lanzamiento; los principales interesados prueban los sistemas, la información y los mensajes; ajustar y después difundir; avisar a clientes, personal, socios de canal y proveedores; tener presentes los valores de la marca).</translation>
  </message>
  <message>
   <source>Before the first channel is live.</source>
   <translation>Antes de que se abra el primer canal.</translation>
  </message>
  <message>
   <source>Before the first post</source>
   <translation>Antes de la primera publicación</translation>
  </message>
  <message>
   <source>Before their first sign-in to one of our accounts.</source>
   <translation>Antes de entrar por primera vez en una de nuestras cuentas.</translation>
  </message>
  <message>
   <source>Before they appear</source>
   <translation>Antes de que aparezcan</translation>
  </message>
  <message>
   <source>Before they appear, for newcomers</source>
   <translation>Antes de que aparezcan, para las personas nuevas</translation>
  </message>
  <message>
   <source>Before this one</source>
   <translation>Antes de esta</translation>
  </message>
  <message>
   <source>Before you post something you cannot take back</source>
   <translation>Antes de publicar algo que no se puede deshacer</translation>
  </message>
  <message>
   <source>Began on</source>
   <translation>Empezó el</translation>
  </message>
  <message>
   <source>Begin a conversation</source>
   <translation>Empezar una conversación</translation>
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
   <translation>Empiece con **un solo proceso para todo**. Es fácil de explicar, muestra dónde tienen lagunas sus directrices y da a todos el mismo comienzo. Después flexibilícelo a propósito: para tipos de publicación que nunca causan problemas, y para personas que han mostrado buen criterio. Al final, quizá solo unos pocos tipos de publicación necesiten un segundo par de ojos.

**Cómo encajan las partes**

- Las *fases* flexibilizan la organización en su conjunto. Cada una termina cuando se cumple algo medible y alguien decide.
- Los *niveles de confianza* dan libertad a personas concretas. El camino de subida se gana; el de bajada es igual de claro.
- Las *reglas* se leen desde arriba; decide la primera que encaja. Ponga primero las estrictas y al final una para *todo lo demás*.
- *Lo que nunca se flexibiliza* vale en cualquier fase o nivel: la ley, los derechos de otras personas, lo que no se puede deshacer.
- Lo que es *más estricto por un tiempo* tiene un motivo y un final.

**Cómo es una buena sección**

- La fase 1 no deja nada fuera y tiene un solo proceso.
- Cada fase posterior es más fácil que la anterior; donde no lo es, el texto dice por qué.
- Ninguna regla necesita más personas de las que hay, en ningún día del año, y nadie aprueba su propia publicación.
- Para las publicaciones corrientes, un paso y horas en vez de días.
- Antes de decidir, piense en las publicaciones del mes pasado: ¿quién habría esperado, y para qué?

Los números que se ofrecen aquí (diez publicaciones, treinta días, medio año) son sugerencias. Elija lo que le convenga y anote por qué.

**Se apoya en** *Platt* (un proceso único y constante, que después se flexibiliza con sentido), *Social Networking in the Enterprise* (lo que ha salido no vuelve; niveles definidos, aplicados con justicia), *Columbus* (autoridad por escrito; una aprobación lenta mata la urgencia).</translation>
  </message>
  <message>
   <source>Begin with a verb.</source>
   <translation>Empiece con un verbo.</translation>
  </message>
  <message>
   <source>Beginning and end</source>
   <translation>Principio y fin</translation>
  </message>
  <message>
   <source>Begins at level</source>
   <translation>Empieza en el nivel</translation>
  </message>
  <message>
   <source>Begun on</source>
   <translation>Iniciado el</translation>
  </message>
  <message>
   <source>Being made</source>
   <translation>En preparación</translation>
  </message>
  <message>
   <source>Belong to the person</source>
   <translation>Pertenecen a la persona</translation>
  </message>
  <message>
   <source>Belongs to these sections</source>
   <translation>Pertenece a estas secciones</translation>
  </message>
  <message>
   <source>Belongs to this schedule</source>
   <translation>Pertenece a este calendario</translation>
  </message>
  <message>
   <source>Belongs with this plan</source>
   <translation>Va con este plan</translation>
  </message>
  <message>
   <source>Below that, nothing about age, sex or job title is kept.</source>
   <translation>Por debajo de eso no se conserva nada sobre edad, sexo o puesto.</translation>
  </message>
  <message>
   <source>Below this, ask what is in the way.</source>
   <translation>Por debajo de esto, pregunte qué lo impide.</translation>
  </message>
  <message>
   <source>Beside the others</source>
   <translation>Junto a los demás</translation>
  </message>
  <message>
   <source>Beside the places where people are</source>
   <translation>Junto a los lugares donde está la gente</translation>
  </message>
  <message>
   <source>Beyond answering: questions we ask, people we thank, conversations we take part in.</source>
   <translation>Más allá de contestar: preguntas que hacemos, personas a las que damos las gracias, conversaciones en las que participamos.</translation>
  </message>
  <message>
   <source>Beyond this, people stop asking, or stop posting.</source>
   <translation>Más allá de esto, la gente deja de pedir, o deja de publicar.</translation>
  </message>
  <message>
   <source>Big change</source>
   <translation>Cambio grande</translation>
  </message>
  <message>
   <source>Blocks in people's diaries.</source>
   <translation>Tiempo reservado en las agendas.</translation>
  </message>
  <message>
   <source>Blog</source>
   <translation>Blog</translation>
  </message>
  <message>
   <source>Books and records of a regulated firm</source>
   <translation>Libros y registros de una empresa regulada</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Ambos</translation>
  </message>
  <message>
   <source>Both at the same time</source>
   <translation>Ambas cosas a la vez</translation>
  </message>
  <message>
   <source>Both tried it on</source>
   <translation>Ambos lo probaron en</translation>
  </message>
  <message>
   <source>Bought or taken over from others</source>
   <translation>Compradas o recibidas de otros</translation>
  </message>
  <message>
   <source>Bought, rented or free.</source>
   <translation>Comprado, alquilado o gratuito.</translation>
  </message>
  <message>
   <source>Brand and requests</source>
   <translation>Marca y solicitudes</translation>
  </message>
  <message>
   <source>Brand guide</source>
   <translation>Guía de marca</translation>
  </message>
  <message>
   <source>Brand, handles and impersonation</source>
   <translation>Marca, nombres de usuario y suplantación</translation>
  </message>
  <message>
   <source>Bring people together who share an interest</source>
   <translation>Reunir a personas que comparten un interés</translation>
  </message>
  <message>
   <source>Brings</source>
   <translation>Aporta</translation>
  </message>
  <message>
   <source>Broadcast</source>
   <translation>Difusión</translation>
  </message>
  <message>
   <source>Build our own</source>
   <translation>Crear uno propio</translation>
  </message>
  <message>
   <source>Build our own, or use what is there</source>
   <translation>Crear uno propio o usar lo que hay</translation>
  </message>
  <message>
   <source>Busy season</source>
   <translation>Temporada alta</translation>
  </message>
  <message>
   <source>Busy times ahead</source>
   <translation>Épocas de mucho trabajo por delante</translation>
  </message>
  <message>
   <source>Busy times are planned at least this long before</source>
   <translation>Las épocas de mucho trabajo se planifican al menos con esta antelación</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By a tool, all the time</source>
   <translation>Con una herramienta, todo el tiempo</translation>
  </message>
  <message>
   <source>By country and state</source>
   <translation>Por país y estado</translation>
  </message>
  <message>
   <source>By exports from the services</source>
   <translation>Con exportaciones de los servicios</translation>
  </message>
  <message>
   <source>By hand, for what matters</source>
   <translation>A mano, para lo que importa</translation>
  </message>
  <message>
   <source>By hand, with a tool, a sample.</source>
   <translation>A mano, con una herramienta, una muestra.</translation>
  </message>
  <message>
   <source>By job, if it differs.</source>
   <translation>Por puesto, si difiere.</translation>
  </message>
  <message>
   <source>By kind of content.</source>
   <translation>Por tipo de contenido.</translation>
  </message>
  <message>
   <source>Calendars</source>
   <translation>Calendarios</translation>
  </message>
  <message>
   <source>Call in this order</source>
   <translation>Llamar en este orden</translation>
  </message>
  <message>
   <source>Call, in this order</source>
   <translation>Llamar, en este orden</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Llamado</translation>
  </message>
  <message>
   <source>Called in by</source>
   <translation>Convocado por</translation>
  </message>
  <message>
   <source>Calling</source>
   <translation>Llamar</translation>
  </message>
  <message>
   <source>Calls for donations by others</source>
   <translation>Peticiones de donativos de otros</translation>
  </message>
  <message>
   <source>Campaign it belongs to</source>
   <translation>Campaña a la que pertenece</translation>
  </message>
  <message>
   <source>Can export</source>
   <translation>Puede exportar</translation>
  </message>
  <message>
   <source>Can sign in</source>
   <translation>Puede entrar</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Puede esperar</translation>
  </message>
  <message>
   <source>Candidates and parties</source>
   <translation>Candidatos y partidos</translation>
  </message>
  <message>
   <source>Cannot be taken back</source>
   <translation>No se puede deshacer</translation>
  </message>
  <message>
   <source>Cares about</source>
   <translation>Se interesa por</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Lleva</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Causa</translation>
  </message>
  <message>
   <source>Causes</source>
   <translation>Causas</translation>
  </message>
  <message>
   <source>Causes we support</source>
   <translation>Causas que apoyamos</translation>
  </message>
  <message>
   <source>Champions</source>
   <translation>Impulsores</translation>
  </message>
  <message>
   <source>Changes this section</source>
   <translation>Cambia esta sección</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Characters in a description, at most</source>
   <translation>Caracteres de una descripción, como máximo</translation>
  </message>
  <message>
   <source>Charity or association</source>
   <translation>Entidad benéfica o asociación</translation>
  </message>
  <message>
   <source>Charity or non-partisan by law</source>
   <translation>Benéfica o apartidista por ley</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Comprobado por</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Comprobado el</translation>
  </message>
  <message>
   <source>Children and young people</source>
   <translation>Niños y jóvenes</translation>
  </message>
  <message>
   <source>Choosing services</source>
   <translation>Elegir servicios</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>Elegido por</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Classes that are kept for the same time.</source>
   <translation>Clases que se conservan el mismo tiempo.</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Cerrado el</translation>
  </message>
  <message>
   <source>Closed period before results</source>
   <translation>Período cerrado antes de los resultados</translation>
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
   <translation>Cerrar un canal es señal de orden, no de fracaso. Lo que daña es dejar que uno se apague: la gente escribe, nadie contesta, y concluye que ustedes han cerrado. Esta sección es la lista de comprobación para una buena despedida.

**Cómo es una buena sección**

- Alguien decide, con un motivo que se puede contar.
- El aviso llega mucho antes del final, queda fijado y dice adónde ir en su lugar.
- Las conversaciones abiertas se terminan, no se abandonan.
- Se conserva una copia tanto tiempo como dice su regla sobre registros.
- El nombre sigue siendo suyo, para que nadie más se instale.
- Todos los enlaces han desaparecido de sus páginas, firmas e impresos.

**Se apoya en** *Social Networking in the Enterprise* (un canal con polvo puede ser peor que ninguno; se puede entender que ustedes han cerrado; enlaces puestos en la mayoría de los sitios web), *Columbus* (no todos tienen que participar), *Platt* (el dónde exige flexibilidad).</translation>
  </message>
  <message>
   <source>Closing follows</source>
   <translation>Sigue el cierre</translation>
  </message>
  <message>
   <source>Colleagues</source>
   <translation>Colegas</translation>
  </message>
  <message>
   <source>Colleagues asked</source>
   <translation>Colegas a quienes se preguntó</translation>
  </message>
  <message>
   <source>Colleagues told us</source>
   <translation>Nos lo dijeron colegas</translation>
  </message>
  <message>
   <source>Colleagues want to talk about it</source>
   <translation>Hay colegas que quieren hablar de ello</translation>
  </message>
  <message>
   <source>Colleagues who answered</source>
   <translation>Colegas que contestaron</translation>
  </message>
  <message>
   <source>Colleagues, a manager, or the person themselves.</source>
   <translation>Colegas, un superior o la propia persona.</translation>
  </message>
  <message>
   <source>Colleagues, in their own time</source>
   <translation>Colegas, en su tiempo libre</translation>
  </message>
  <message>
   <source>Collectors</source>
   <translation>Recopiladores</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Viene de</translation>
  </message>
  <message>
   <source>Comes on top of</source>
   <translation>Se suma a</translation>
  </message>
  <message>
   <source>Coming and going</source>
   <translation>Llegar y marcharse</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Comments are closed</source>
   <translation>Los comentarios están cerrados</translation>
  </message>
  <message>
   <source>Comments are read</source>
   <translation>Los comentarios se leen</translation>
  </message>
  <message>
   <source>Companions are</source>
   <translation>Los acompañantes son</translation>
  </message>
  <message>
   <source>Company profile</source>
   <translation>Perfil de la empresa</translation>
  </message>
  <message>
   <source>Company use</source>
   <translation>Uso de la empresa</translation>
  </message>
  <message>
   <source>Company use and employee use</source>
   <translation>Uso de la empresa y uso del personal</translation>
  </message>
  <message>
   <source>Compared with who is on the service</source>
   <translation>En comparación con quién está en el servicio</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condición</translation>
  </message>
  <message>
   <source>Confidential, and other people’s</source>
   <translation>Confidencial, y de otras personas</translation>
  </message>
  <message>
   <source>Confirm a fact, such as a permission in hand</source>
   <translation>Confirmar un hecho, como un permiso ya obtenido</translation>
  </message>
  <message>
   <source>Confirmations are kept for</source>
   <translation>Las confirmaciones se conservan durante</translation>
  </message>
  <message>
   <source>Confirmed as ready by</source>
   <translation>Confirmado como listo por</translation>
  </message>
  <message>
   <source>Confirmed is name, day and version.</source>
   <translation>Confirmado es nombre, día y versión.</translation>
  </message>
  <message>
   <source>Confirming these guidelines</source>
   <translation>Confirmar estas directrices</translation>
  </message>
  <message>
   <source>Connected to</source>
   <translation>Relacionado con</translation>
  </message>
  <message>
   <source>Consent table</source>
   <translation>Tabla de consentimiento</translation>
  </message>
  <message>
   <source>Consequences</source>
   <translation>Consecuencias</translation>
  </message>
  <message>
   <source>Consult: ask, and weigh the answer</source>
   <translation>Consultar: preguntar y sopesar la respuesta</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts are checked every</source>
   <translation>Los contactos se comprueban cada</translation>
  </message>
  <message>
   <source>Contacts people may share</source>
   <translation>Contactos que se pueden compartir</translation>
  </message>
  <message>
   <source>Content made with AI</source>
   <translation>Contenido hecho con IA</translation>
  </message>
  <message>
   <source>Content sources and rights</source>
   <translation>Fuentes y derechos del contenido</translation>
  </message>
  <message>
   <source>Content themes</source>
   <translation>Temas del contenido</translation>
  </message>
  <message>
   <source>Contest</source>
   <translation>Concurso</translation>
  </message>
  <message>
   <source>Contests</source>
   <translation>Concursos</translation>
  </message>
  <message>
   <source>Contests and prize draws</source>
   <translation>Concursos y sorteos</translation>
  </message>
  <message>
   <source>Contests are read first by</source>
   <translation>Los concursos los lee antes</translation>
  </message>
  <message>
   <source>Contractor or freelancer</source>
   <translation>Contratista o autónomo</translation>
  </message>
  <message>
   <source>Conversation cannot wait for a committee; a prepared post can.</source>
   <translation>Una conversación no puede esperar a un comité; una publicación preparada sí.</translation>
  </message>
  <message>
   <source>Conversation, form, counting. Guessing is allowed if you say so.</source>
   <translation>Conversación, formulario, recuento. Suponer está permitido si lo dice.</translation>
  </message>
  <message>
   <source>Copywriters, designers, advisers: for what, and how often.</source>
   <translation>Redactores, diseñadores, asesores: para qué y con qué frecuencia.</translation>
  </message>
  <message>
   <source>Correct it in the open</source>
   <translation>Corregirlo a la vista de todos</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Costes</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>Se cuenta desde</translation>
  </message>
  <message>
   <source>Counted from the day somebody is asked.</source>
   <translation>Se cuenta desde el día en que se pregunta a alguien.</translation>
  </message>
  <message>
   <source>Counted from the last working day.</source>
   <translation>Se cuenta desde el último día laborable.</translation>
  </message>
  <message>
   <source>Counted from the last working hour.</source>
   <translation>Se cuenta desde la última hora laborable.</translation>
  </message>
  <message>
   <source>Counted in these hours</source>
   <translation>Se cuenta en estas horas</translation>
  </message>
  <message>
   <source>Counting and reporting</source>
   <translation>Recuento e informes</translation>
  </message>
  <message>
   <source>Countries and states</source>
   <translation>Países y estados</translation>
  </message>
  <message>
   <source>Countries it is meant for</source>
   <translation>Países a los que se dirige</translation>
  </message>
  <message>
   <source>Countries or regions whose rules matter.</source>
   <translation>Países o regiones cuyas reglas importan.</translation>
  </message>
  <message>
   <source>Country or state codes such as UK, EU, DE, US or US-CA, as in the facts about your organisation.</source>
   <translation>Códigos de país o estado, como UK, EU, DE, US o US-CA, igual que en los datos de su organización.</translation>
  </message>
  <message>
   <source>Counts as silent after</source>
   <translation>Se considera silencioso después de</translation>
  </message>
  <message>
   <source>Counts from</source>
   <translation>Cuenta desde</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Curso</translation>
  </message>
  <message>
   <source>Course before access</source>
   <translation>Curso antes del acceso</translation>
  </message>
  <message>
   <source>Courses</source>
   <translation>Cursos</translation>
  </message>
  <message>
   <source>Courses done</source>
   <translation>Cursos hechos</translation>
  </message>
  <message>
   <source>Courses done and still valid</source>
   <translation>Cursos hechos y aún válidos</translation>
  </message>
  <message>
   <source>Courses go stale; the list of courses says when.</source>
   <translation>Los cursos pierden actualidad; la lista de cursos dice cuándo.</translation>
  </message>
  <message>
   <source>Courses needed</source>
   <translation>Cursos necesarios</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>Abarca</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Creators</source>
   <translation>Creadores</translation>
  </message>
  <message>
   <source>Criticism of others</source>
   <translation>Crítica a otros</translation>
  </message>
  <message>
   <source>Critics</source>
   <translation>Críticos</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Atención al cliente</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Customers asked or told us</source>
   <translation>Los clientes preguntaron o nos lo dijeron</translation>
  </message>
  <message>
   <source>Customers, fans and partners</source>
   <translation>Clientes, seguidores y socios</translation>
  </message>
  <message>
   <source>Customers, patients, clients</source>
   <translation>Clientes, pacientes, usuarios</translation>
  </message>
  <message>
   <source>Customers, patients, guests</source>
   <translation>Clientes, pacientes, huéspedes</translation>
  </message>
  <message>
   <source>Data protection contact</source>
   <translation>Contacto de protección de datos</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Fecha y hora</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>Con fecha</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>El día empieza</translation>
  </message>
  <message>
   <source>Day ends</source>
   <translation>El día termina</translation>
  </message>
  <message>
   <source>Day of the week</source>
   <translation>Día de la semana</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days and hours, in a named time zone.</source>
   <translation>Días y horas, en una zona horaria indicada.</translation>
  </message>
  <message>
   <source>Days at the present trust level</source>
   <translation>Días en el nivel de confianza actual</translation>
  </message>
  <message>
   <source>Days in the present phase</source>
   <translation>Días en la fase actual</translation>
  </message>
  <message>
   <source>Days off</source>
   <translation>Días libres</translation>
  </message>
  <message>
   <source>Days over which the approved posts are spread</source>
   <translation>Días en los que se reparten las publicaciones aprobadas</translation>
  </message>
  <message>
   <source>Days since the author joined us</source>
   <translation>Días desde que el autor está con nosotros</translation>
  </message>
  <message>
   <source>Days since the author last posted</source>
   <translation>Días desde la última publicación del autor</translation>
  </message>
  <message>
   <source>Days since the author's first post</source>
   <translation>Días desde la primera publicación del autor</translation>
  </message>
  <message>
   <source>Days since the author's last incident</source>
   <translation>Días desde el último incidente del autor</translation>
  </message>
  <message>
   <source>Days since the first edition came into force</source>
   <translation>Días desde que entró en vigor la primera edición</translation>
  </message>
  <message>
   <source>Deadlines are counted in this time zone, wherever the author is.</source>
   <translation>Los plazos se cuentan en esta zona horaria, esté donde esté el autor.</translation>
  </message>
  <message>
   <source>Decide how you will know before you begin, not afterwards.</source>
   <translation>Decida cómo lo sabrá antes de empezar, no después.</translation>
  </message>
  <message>
   <source>Decide on it before you need it.</source>
   <translation>Decídalo antes de necesitarlo.</translation>
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
   <translation>Decida qué mirará antes de empezar; después todo parece un éxito. Mida lo que sus objetivos necesitan, escuche más allá de sus propias páginas, dé a alguien tiempo para pensarlo y deje que el resultado cambie lo que hacen.

**Cómo es una buena sección**

- De tres a siete cifras. Cada una pertenece a un objetivo, con el punto en que están hoy, adónde quieren llegar y de dónde viene la cifra.
- Fijadas antes de la primera publicación.
- Dos cálculos en palabras que todos entienden: qué vuelve a cambio del dinero, y qué vuelve a cambio de la atención.
- Se escucha más allá de los propios canales.
- Horas de análisis en la agenda de alguien, y un camino desde el resultado hasta la próxima versión.

**Se apoya en** *Before Leaping: six steps* (medidas fijadas en la fase de definición; ROI y ROE; mirar todas las formas, no solo las propias; tiempo para analizar y responder; los resultados vuelven al principio), *Social Networking in the Enterprise* (la gente se queja con mucha más facilidad de lo que elogia; la costumbre cuenta).</translation>
  </message>
  <message>
   <source>Decided beforehand.</source>
   <translation>Decidido de antemano.</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Decidido por</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Decidido el</translation>
  </message>
  <message>
   <source>Decides alone</source>
   <translation>Decide por sí solo</translation>
  </message>
  <message>
   <source>Deciding against a place is a full answer.</source>
   <translation>Decidir en contra de un lugar es una respuesta completa.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisiones</translation>
  </message>
  <message>
   <source>Declare an incident or a quiet period</source>
   <translation>Declarar un incidente o un periodo de silencio</translation>
  </message>
  <message>
   <source>Define</source>
   <translation>Definir</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Departamento</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Departamentos</translation>
  </message>
  <message>
   <source>Departments that take part</source>
   <translation>Departamentos que participan</translation>
  </message>
  <message>
   <source>Desks and teams that rules speak of, such as the Comms desk or Support.</source>
   <translation>Puestos y equipos de los que hablan las reglas, como Comunicación o Soporte.</translation>
  </message>
  <message>
   <source>Direct message</source>
   <translation>Mensaje directo</translation>
  </message>
  <message>
   <source>Direct messages</source>
   <translation>Mensajes directos</translation>
  </message>
  <message>
   <source>Disclosure</source>
   <translation>Transparencia</translation>
  </message>
  <message>
   <source>Disclosure to use</source>
   <translation>Aviso de transparencia que se usa</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Descubrir</translation>
  </message>
  <message>
   <source>Discussion group</source>
   <translation>Grupo de debate</translation>
  </message>
  <message>
   <source>Divulged, lost or stolen: a first step for each.</source>
   <translation>Divulgado, perdido o robado: un primer paso para cada caso.</translation>
  </message>
  <message>
   <source>Do all the names still work here?</source>
   <translation>¿Todas las personas nombradas siguen trabajando aquí?</translation>
  </message>
  <message>
   <source>Do both</source>
   <translation>Hacer ambas cosas</translation>
  </message>
  <message>
   <source>Do these say the same as the channels?</source>
   <translation>¿Dicen lo mismo que los canales?</translation>
  </message>
  <message>
   <source>Do they write, answer, collect, follow, read along, or none of it?</source>
   <translation>¿Escriben, contestan, recopilan, siguen, leen o nada de eso?</translation>
  </message>
  <message>
   <source>Do we review ourselves?</source>
   <translation>¿Nos revisamos a nosotros mismos?</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Document control</source>
   <translation>Control del documento</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Does not mean</source>
   <translation>No significa</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Hecho por</translation>
  </message>
  <message>
   <source>Done when</source>
   <translation>Hecho cuando</translation>
  </message>
  <message>
   <source>Done within</source>
   <translation>Hecho en</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Draft and schedule what somebody inside approved</source>
   <translation>Redactar y programar lo que aprobó alguien de dentro</translation>
  </message>
  <message>
   <source>Draft, not in force</source>
   <translation>Borrador, no está en vigor</translation>
  </message>
  <message>
   <source>Drawing conclusions</source>
   <translation>Sacar conclusiones</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Duty</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Dirección de correo electrónico</translation>
  </message>
  <message>
   <source>EN 301 549</source>
   <translation>EN 301 549</translation>
  </message>
  <message>
   <source>Each has its own for contests.</source>
   <translation>Cada una tiene las suyas para los concursos.</translation>
  </message>
  <message>
   <source>Each is looked at again after</source>
   <translation>Cada uno se vuelve a mirar después de</translation>
  </message>
  <message>
   <source>Each one a kind that people recognise at once.</source>
   <translation>Cada uno, un tipo que la gente reconoce de inmediato.</translation>
  </message>
  <message>
   <source>Each page links to a privacy notice</source>
   <translation>Cada página enlaza con un aviso de privacidad</translation>
  </message>
  <message>
   <source>Each post is looked at within</source>
   <translation>Cada publicación se mira en</translation>
  </message>
  <message>
   <source>Each with a purpose, a person and an end.</source>
   <translation>Cada una con un propósito, una persona y un final.</translation>
  </message>
  <message>
   <source>Earlier steps whose people may not answer here again.</source>
   <translation>Pasos anteriores cuyas personas no pueden volver a responder aquí.</translation>
  </message>
  <message>
   <source>Earned by taking part</source>
   <translation>Ganado al participar</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Educación</translation>
  </message>
  <message>
   <source>Eighty is a good beginning.</source>
   <translation>Ochenta es un buen comienzo.</translation>
  </message>
  <message>
   <source>Election or kind of election</source>
   <translation>Elección o tipo de elección</translation>
  </message>
  <message>
   <source>Election period</source>
   <translation>Período electoral</translation>
  </message>
  <message>
   <source>Elections</source>
   <translation>Elecciones</translation>
  </message>
  <message>
   <source>Emoji in a post, at most</source>
   <translation>Emojis en una publicación, como máximo</translation>
  </message>
  <message>
   <source>Employee</source>
   <translation>Persona empleada</translation>
  </message>
  <message>
   <source>Employee use</source>
   <translation>Uso del personal</translation>
  </message>
  <message>
   <source>Employees</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Empty if it does not end.</source>
   <translation>Vacío si no termina.</translation>
  </message>
  <message>
   <source>Endorsements, contests, influencers</source>
   <translation>Recomendaciones, concursos, influentes</translation>
  </message>
  <message>
   <source>Ends by itself after</source>
   <translation>Termina por sí solo después de</translation>
  </message>
  <message>
   <source>Engineering and development</source>
   <translation>Ingeniería y desarrollo</translation>
  </message>
  <message>
   <source>Engineering or production</source>
   <translation>Ingeniería o producción</translation>
  </message>
  <message>
   <source>Enough is</source>
   <translation>Basta con</translation>
  </message>
  <message>
   <source>Enough people would come</source>
   <translation>Vendría suficiente gente</translation>
  </message>
  <message>
   <source>Enquiries and orders</source>
   <translation>Consultas y pedidos</translation>
  </message>
  <message>
   <source>Entertaining</source>
   <translation>Entretener</translation>
  </message>
  <message>
   <source>Entertains</source>
   <translation>Entretiene</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Escalamiento</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Acontecimiento</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Cada</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Every degree of access you use, from open to closed. What is not listed is not used.</source>
   <translation>Todos los grados de acceso que usa, de abierto a cerrado. Lo que no está en la lista no se usa.</translation>
  </message>
  <message>
   <source>Every group you want to reach should have at least one place where it already goes.</source>
   <translation>Cada grupo al que quiera llegar debería tener al menos un lugar al que ya acude.</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Cada mes</translation>
  </message>
  <message>
   <source>Every pilot has one.</source>
   <translation>Todo proyecto piloto tiene uno.</translation>
  </message>
  <message>
   <source>Every place where we speak as ourselves: what it is for, who looks after it, and what people may expect there.</source>
   <translation>Cada lugar donde hablamos como organización: para qué sirve, quién lo cuida y qué puede esperar la gente ahí.</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Toda publicación</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Everybody here may, without asking</source>
   <translation>Todos aquí pueden, sin preguntar</translation>
  </message>
  <message>
   <source>Everybody is in</source>
   <translation>Están todos</translation>
  </message>
  <message>
   <source>Everybody reads these guidelines before they begin</source>
   <translation>Todos leen estas directrices antes de empezar</translation>
  </message>
  <message>
   <source>Everybody takes the megaphone test</source>
   <translation>Todos hacen la prueba del megáfono</translation>
  </message>
  <message>
   <source>Everybody who holds one of these roles belongs to the group, so it stays right when people change.</source>
   <translation>Quien desempeña una de estas funciones pertenece al grupo; así sigue siendo correcto cuando cambian las personas.</translation>
  </message>
  <message>
   <source>Everybody who may be called, once.</source>
   <translation>Todas las personas a las que se puede llamar, una vez.</translation>
  </message>
  <message>
   <source>Everybody who may be taken to speak for you.</source>
   <translation>Todas las personas a las que se puede tomar por portavoces suyos.</translation>
  </message>
  <message>
   <source>Everybody who posts, reads or approves. Add them once; other sections refer to them.</source>
   <translation>Todas las personas que publican, leen o aprueban. Añádalas una vez; las demás secciones remiten a ellas.</translation>
  </message>
  <message>
   <source>Everybody who says something about you in return for something.</source>
   <translation>Toda persona que dice algo sobre ustedes a cambio de algo.</translation>
  </message>
  <message>
   <source>Everybody whom the timing touches, inside and outside.</source>
   <translation>Todas las personas a las que afecta el calendario, dentro y fuera.</translation>
  </message>
  <message>
   <source>Everybody you write for: inside, in the market, and in the places around you.</source>
   <translation>Todos aquellos para quienes escribe: dentro, en el mercado y en los lugares de su entorno.</translation>
  </message>
  <message>
   <source>Everybody, in the same words</source>
   <translation>Todos, con las mismas palabras</translation>
  </message>
  <message>
   <source>Everybody, where it touches us</source>
   <translation>Todos, en lo que nos concierne</translation>
  </message>
  <message>
   <source>Everybody; comments are read first</source>
   <translation>Todos; los comentarios se leen antes</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Todo lo demás</translation>
  </message>
  <message>
   <source>Everything is subject to local law</source>
   <translation>Todo está sujeto a la ley local</translation>
  </message>
  <message>
   <source>Everything of ours that others can see or use, and accounts of colleagues.</source>
   <translation>Todo lo nuestro que otros pueden ver o usar, y las cuentas de colegas.</translation>
  </message>
  <message>
   <source>Everything scheduled; only answers go on</source>
   <translation>Todo lo programado; solo siguen las respuestas</translation>
  </message>
  <message>
   <source>Everything waits, scheduled posts too, except what is named as still going out.</source>
   <translation>Todo espera, también las publicaciones programadas, salvo lo que se indica que sigue saliendo.</translation>
  </message>
  <message>
   <source>Everything, it runs in our own house</source>
   <translation>Todo, funciona en nuestra propia casa</translation>
  </message>
  <message>
   <source>Everywhere the same</source>
   <translation>Igual en todas partes</translation>
  </message>
  <message>
   <source>Exact version approved</source>
   <translation>Versión exacta aprobada</translation>
  </message>
  <message>
   <source>Exactly as it should appear.</source>
   <translation>Exactamente como debe aparecer.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <translation>Excepciones</translation>
  </message>
  <message>
   <source>Exceptions are given by</source>
   <translation>Las excepciones las concede</translation>
  </message>
  <message>
   <source>Exceptions we have made</source>
   <translation>Excepciones que hemos hecho</translation>
  </message>
  <message>
   <source>Experiment</source>
   <translation>Experimento</translation>
  </message>
  <message>
   <source>Experiments</source>
   <translation>Experimentos</translation>
  </message>
  <message>
   <source>Explained in</source>
   <translation>Explicado en</translation>
  </message>
  <message>
   <source>Explaining and teaching</source>
   <translation>Explicar y enseñar</translation>
  </message>
  <message>
   <source>Explains</source>
   <translation>Explica</translation>
  </message>
  <message>
   <source>Explains or teaches</source>
   <translation>Explica o enseña</translation>
  </message>
  <message>
   <source>Extra hours a week</source>
   <translation>Horas adicionales por semana</translation>
  </message>
  <message>
   <source>Faces and names of private people</source>
   <translation>Rostros y nombres de particulares</translation>
  </message>
  <message>
   <source>Faces of this channel</source>
   <translation>Rostros de este canal</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Falls to</source>
   <translation>Corresponde a</translation>
  </message>
  <message>
   <source>False accounts</source>
   <translation>Cuentas falsas</translation>
  </message>
  <message>
   <source>Family and agencies included.</source>
   <translation>Familiares y agencias incluidos.</translation>
  </message>
  <message>
   <source>Fan page</source>
   <translation>Página de seguidores</translation>
  </message>
  <message>
   <source>Federal contractor (United States)</source>
   <translation>Contratista federal (Estados Unidos)</translation>
  </message>
  <message>
   <source>Few and honest. What you can name you can notice.</source>
   <translation>Pocos y sinceros. Lo que puede nombrar lo puede notar.</translation>
  </message>
  <message>
   <source>Few do</source>
   <translation>Pocos lo hacen</translation>
  </message>
  <message>
   <source>Few, and close to your work.</source>
   <translation>Pocos, y cercanos a su trabajo.</translation>
  </message>
  <message>
   <source>Few, and each for a reason.</source>
   <translation>Pocos, y cada uno por un motivo.</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Cifra</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Figures about people</source>
   <translation>Cifras sobre personas</translation>
  </message>
  <message>
   <source>Figures that can move markets (results, forecasts, prices)</source>
   <translation>Cifras que pueden mover los mercados (resultados, previsiones, precios)</translation>
  </message>
  <message>
   <source>Files people may share</source>
   <translation>Archivos que se pueden compartir</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzas</translation>
  </message>
  <message>
   <source>Financial promotions (United Kingdom)</source>
   <translation>Promociones financieras (Reino Unido)</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Encontrar personas que trabajen con nosotros</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Hallazgo</translation>
  </message>
  <message>
   <source>Findings somebody accepted, with a reason and an end.</source>
   <translation>Hallazgos que alguien admitió, con un motivo y un final.</translation>
  </message>
  <message>
   <source>Fine, as long as the work does not suffer</source>
   <translation>Está bien, mientras el trabajo no se resienta</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Primer día de ausencia</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>First posts together</source>
   <translation>Las primeras publicaciones, juntos</translation>
  </message>
  <message>
   <source>First sign</source>
   <translation>Primera señal</translation>
  </message>
  <message>
   <source>First step</source>
   <translation>Primer paso</translation>
  </message>
  <message>
   <source>First steps: the pilot</source>
   <translation>Primeros pasos: el proyecto piloto</translation>
  </message>
  <message>
   <source>First word in public within</source>
   <translation>Primera palabra en público en</translation>
  </message>
  <message>
   <source>First, put it right</source>
   <translation>Primero, corregirlo</translation>
  </message>
  <message>
   <source>Five questions</source>
   <translation>Cinco preguntas</translation>
  </message>
  <message>
   <source>Fixed on</source>
   <translation>Corregido el</translation>
  </message>
  <message>
   <source>Fixed times</source>
   <translation>Horarios fijos</translation>
  </message>
  <message>
   <source>Follow what others in our field do</source>
   <translation>Seguir lo que hacen otros del sector</translation>
  </message>
  <message>
   <source>Followers and fans</source>
   <translation>Seguidores y aficionados</translation>
  </message>
  <message>
   <source>Follows from this clause</source>
   <translation>Se deduce de esta cláusula</translation>
  </message>
  <message>
   <source>Footing</source>
   <translation>Fundamento</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For a place of our own: where people already meet, and where we stay as well.</source>
   <translation>Para un lugar propio: dónde se reúne ya la gente, y dónde seguimos también.</translation>
  </message>
  <message>
   <source>For a time, with a reason.</source>
   <translation>Por un tiempo, con un motivo.</translation>
  </message>
  <message>
   <source>For advice before they buy, apply or complain.</source>
   <translation>Para pedir consejo antes de comprar, presentar una solicitud o quejarse.</translation>
  </message>
  <message>
   <source>For anything else, ask</source>
   <translation>Para todo lo demás, pregunte a</translation>
  </message>
  <message>
   <source>For each community at least</source>
   <translation>Para cada comunidad, al menos</translation>
  </message>
  <message>
   <source>For each goal and each group it is meant for: the way, the means, and how you will know. Goals without a plan stay wishes.</source>
   <translation>Para cada objetivo y cada grupo al que se dirige: el camino, los medios y cómo lo sabrá. Los objetivos sin plan se quedan en deseos.</translation>
  </message>
  <message>
   <source>For each place: whether we use what exists or make our own, and why.</source>
   <translation>Para cada lugar: si usamos lo que existe o creamos uno propio, y por qué.</translation>
  </message>
  <message>
   <source>For each year, and to set it up.</source>
   <translation>Para cada año, y para ponerlo en marcha.</translation>
  </message>
  <message>
   <source>For emergencies</source>
   <translation>Para emergencias</translation>
  </message>
  <message>
   <source>For everything the other kinds do not cover. Write as you like; the text is kept, compared, reviewed and published like any other.

If you find yourself writing lists of people, channels or kinds of post here, look whether there is a kind of section for it: the checks can then tell you what is missing.</source>
   <translation>Para todo lo que los demás tipos no abarcan. Escriba como quiera; el texto se conserva, se compara, se revisa y se publica como cualquier otro.

Si acaba escribiendo aquí listas de personas, canales o tipos de publicación, mire si hay un tipo de sección para ello: así las comprobaciones pueden decirle qué falta.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Por ejemplo</translation>
  </message>
  <message>
   <source>For how long</source>
   <translation>Durante cuánto tiempo</translation>
  </message>
  <message>
   <source>For information only: the right to post never hangs on it.</source>
   <translation>Solo a título informativo: el derecho a publicar nunca depende de ello.</translation>
  </message>
  <message>
   <source>For new posts from</source>
   <translation>Para publicaciones nuevas desde el</translation>
  </message>
  <message>
   <source>For places where nobody is named.</source>
   <translation>Para lugares donde no se nombra a nadie.</translation>
  </message>
  <message>
   <source>For places with little room.</source>
   <translation>Para lugares con poco espacio.</translation>
  </message>
  <message>
   <source>For planning, listening and answering. Each may read what you write.</source>
   <translation>Para planificar, escuchar y contestar. Cada uno puede leer lo que escribe.</translation>
  </message>
  <message>
   <source>For surges you cannot date: what sets them off.</source>
   <translation>Para las avalanchas que no se pueden fechar: qué las desencadena.</translation>
  </message>
  <message>
   <source>For the few that matter most; the rest may lie in a folder.</source>
   <translation>Para los pocos que más importan; el resto puede quedar en una carpeta.</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Para estos tipos de publicación</translation>
  </message>
  <message>
   <source>For these roles</source>
   <translation>Para estas funciones</translation>
  </message>
  <message>
   <source>For us?</source>
   <translation>¿Para nosotros?</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>For what could be taken for real or touches public questions.</source>
   <translation>Para lo que podría tomarse por real o toca cuestiones públicas.</translation>
  </message>
  <message>
   <source>For what, where, how long, how to take it back.</source>
   <translation>Para qué, dónde, cuánto tiempo, cómo revocarlo.</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Para quién</translation>
  </message>
  <message>
   <source>For whom, and until when.</source>
   <translation>Para quién y hasta cuándo.</translation>
  </message>
  <message>
   <source>For whom, until when and why. Best if this stays empty.</source>
   <translation>Para quién, hasta cuándo y por qué. Lo mejor es que quede vacío.</translation>
  </message>
  <message>
   <source>Forbidden</source>
   <translation>Prohibido</translation>
  </message>
  <message>
   <source>Forgotten after</source>
   <translation>Se olvida después de</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>Form and skill</source>
   <translation>Forma y habilidad</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Forums and groups</source>
   <translation>Foros y grupos</translation>
  </message>
  <message>
   <source>Found on</source>
   <translation>Encontrado el</translation>
  </message>
  <message>
   <source>Franchise and local groups</source>
   <translation>Franquicias y grupos locales</translation>
  </message>
  <message>
   <source>Free licence or picture agency</source>
   <translation>Licencia libre o agencia de imágenes</translation>
  </message>
  <message>
   <source>Free or paid.</source>
   <translation>Gratuito o de pago.</translation>
  </message>
  <message>
   <source>Free to share</source>
   <translation>Se puede compartir libremente</translation>
  </message>
  <message>
   <source>Free to use</source>
   <translation>De libre uso</translation>
  </message>
  <message>
   <source>Freedoms</source>
   <translation>Libertades</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Viernes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5.</source>
   <translation>De 0 (no importa) a 5.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>De 0 (no importa) a 5. Funciona bien en un teléfono, al aire libre y con mala conexión.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Joining is as easy, or as restricted, as suits us.</source>
   <translation>De 0 (no importa) a 5. Unirse es tan fácil, o tan restringido, como nos conviene.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. None, or such as our people do not mind.</source>
   <translation>De 0 (no importa) a 5. Ninguna, o la que a nuestra gente no le molesta.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. Our other programs can talk to it.</source>
   <translation>De 0 (no importa) a 5. Nuestros demás programas pueden comunicarse con él.</translation>
  </message>
  <message>
   <source>From 0 (does not matter) to 5. People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>De 0 (no importa) a 5. Se puede ordenar a las personas en grupos y decir cómo se hablan los grupos entre sí.</translation>
  </message>
  <message>
   <source>From a word upwards.</source>
   <translation>De una palabra en adelante.</translation>
  </message>
  <message>
   <source>From an age we name, with their own yes as well</source>
   <translation>A partir de una edad que indicamos, también con su propio sí</translation>
  </message>
  <message>
   <source>From and until which day this counts. An open end means until further notice.</source>
   <translation>Desde y hasta qué día cuenta esto. Un final abierto significa hasta nuevo aviso.</translation>
  </message>
  <message>
   <source>From asking and looking rather than from guessing.</source>
   <translation>De preguntar y mirar, más que de suponer.</translation>
  </message>
  <message>
   <source>From elsewhere, a good example</source>
   <translation>De otros, un buen ejemplo</translation>
  </message>
  <message>
   <source>From finding out to measuring: each step with what must be true before the next begins.</source>
   <translation>De averiguar a medir: cada paso con lo que debe cumplirse antes de que empiece el siguiente.</translation>
  </message>
  <message>
   <source>From harmless to serious. The first that fits.</source>
   <translation>De inofensivo a grave. El primero que encaje.</translation>
  </message>
  <message>
   <source>From the invitation to the first post on their own.</source>
   <translation>Desde la invitación hasta la primera publicación por cuenta propia.</translation>
  </message>
  <message>
   <source>From the list under Purpose and goals, if there is one.</source>
   <translation>De la lista de «Propósito y objetivos», si la hay.</translation>
  </message>
  <message>
   <source>From the list under Related policies, if there is one.</source>
   <translation>De la lista de «Políticas relacionadas», si la hay.</translation>
  </message>
  <message>
   <source>From the ones listed under Disclosure.</source>
   <translation>De los que figuran en «Transparencia».</translation>
  </message>
  <message>
   <source>From today to the aim</source>
   <translation>De hoy a la meta</translation>
  </message>
  <message>
   <source>From when until when</source>
   <translation>Desde cuándo hasta cuándo</translation>
  </message>
  <message>
   <source>From when until when, and who stands in.</source>
   <translation>Desde cuándo hasta cuándo, y quién sustituye.</translation>
  </message>
  <message>
   <source>From which age, and who asks</source>
   <translation>Desde qué edad, y quién pregunta</translation>
  </message>
  <message>
   <source>From whom</source>
   <translation>De quién</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Texto completo</translation>
  </message>
  <message>
   <source>Generators</source>
   <translation>Generadores</translation>
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
   <translation>Los generadores son útiles e inventan cosas. Decida dónde pueden ayudar, quién lee el resultado, qué se dice a los lectores y qué no se debe introducir nunca en ellos. Así nadie necesita usarlos en secreto.

**Cómo es una buena sección**

- Una lista corta de herramientas que se han mirado, cada una con lo que se puede introducir en ella.
- Una persona lee cada texto y responde por él antes de que salga, y eso se puede demostrar después.
- Una imagen, sonido o película que podría tomarse por real dice que no lo es.
- No se imita a personas: ningún colega inventado, ninguna voz prestada, ningún cliente que no existe.
- Ningún dato confidencial o personal se introduce en una herramienta externa.

**Se apoya en** la práctica y en normas como el Reglamento (UE) 2024/1689, artículo 50, que se aplica desde el 2 de agosto de 2026: se advierte de las ultrasuplantaciones, y también de los textos sobre asuntos de interés público, salvo que una persona los haya comprobado y responda por ellos. Se discute qué significa eso para las publicaciones corrientes. En Nueva York, los anuncios con un intérprete sintético llevan un aviso desde el 9 de junio de 2026 (General Business Law 396-b). Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Get ideas for products and services</source>
   <translation>Obtener ideas para productos y servicios</translation>
  </message>
  <message>
   <source>Gets</source>
   <translation>Recibe</translation>
  </message>
  <message>
   <source>Gets things moving</source>
   <translation>Pone las cosas en marcha</translation>
  </message>
  <message>
   <source>Getting it out</source>
   <translation>Sacarlo a la luz</translation>
  </message>
  <message>
   <source>Getting out again</source>
   <translation>Volver a salir</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Dado por</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Abandonado</translation>
  </message>
  <message>
   <source>Gladly</source>
   <translation>Con gusto</translation>
  </message>
  <message>
   <source>Go where people already are rather than asking them to come to you.</source>
   <translation>Vaya adonde la gente ya está en vez de pedirle que venga.</translation>
  </message>
  <message>
   <source>Go where the people you want to reach go. This section puts groups and places side by side, so that one sees at a glance whom you do not meet anywhere, and which place meets nobody. It changes often; that is as it should be.

**What good looks like**

- Every group has at least one place, and every place at least one group.
- For each meeting point it says how you know: asked, counted, or guessed.
- A place of your own comes on top of where people already are, and somebody tells them about it.
- Adding and leaving a place is a small matter with an owner, not a project.

**Rests on** *Platt* (where the people you are trying to reach go; ask them; be flexible and responsive; own places need telling people, and do not replace the others), *Before Leaping: six steps* (several channels, to cover each group).</source>
   <translation>Vaya adonde van las personas a las que quiere llegar. Esta sección pone grupos y lugares lado a lado, para ver de un vistazo a quién no se encuentra en ninguna parte y qué lugar no encuentra a nadie. Cambia a menudo; así debe ser.

**Cómo es una buena sección**

- Cada grupo tiene al menos un lugar, y cada lugar al menos un grupo.
- De cada punto de encuentro dice cómo lo saben: se preguntó, se contó o se supuso.
- Un lugar propio se suma a aquellos donde la gente ya está, y alguien se lo cuenta.
- Añadir y dejar un lugar es un asunto menor con un responsable, no un proyecto.

**Se apoya en** *Platt* (adonde van las personas a las que se quiere llegar; preguntarles; ser flexible y atento; los lugares propios hay que darlos a conocer, y no reemplazan a los demás), *Before Leaping: six steps* (varios canales, para abarcar cada grupo).</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Objetivos</translation>
  </message>
  <message>
   <source>Goals and the people they are for</source>
   <translation>Objetivos y personas a quienes se dirigen</translation>
  </message>
  <message>
   <source>Goals differ from group to group; so do the means.</source>
   <translation>Los objetivos difieren de un grupo a otro; los medios también.</translation>
  </message>
  <message>
   <source>Goes with</source>
   <translation>Va con</translation>
  </message>
  <message>
   <source>Goes with these sections</source>
   <translation>Va con estas secciones</translation>
  </message>
  <message>
   <source>Goes with this clause</source>
   <translation>Va con esta cláusula</translation>
  </message>
  <message>
   <source>Going back</source>
   <translation>Volver atrás</translation>
  </message>
  <message>
   <source>Going further</source>
   <translation>Ir más lejos</translation>
  </message>
  <message>
   <source>Going live</source>
   <translation>Apertura</translation>
  </message>
  <message>
   <source>Going quiet</source>
   <translation>Guardar silencio</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>Bueno</translation>
  </message>
  <message>
   <source>Good and bad examples</source>
   <translation>Ejemplos buenos y malos</translation>
  </message>
  <message>
   <source>Good enough would be</source>
   <translation>Sería suficiente</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Sirve para</translation>
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
   <translation>Las buenas historias están en departamentos que nunca escribirían una publicación. Haga fácil entregarlas: un lugar, cinco preguntas, una respuesta rápida. Así la gente cuenta las cosas antes de que envejezcan.

**Cómo es una buena sección**

- Un solo lugar donde pedir, que alguien del taller encuentra en un minuto.
- Pocas preguntas. Qué pasó, a quién le interesa, para cuándo, quién aceptó aparecer, si hay una imagen.
- Un plazo en que la gente oye sí, más adelante o no, y un motivo con cada no.
- Plazos de antelación que dicen cuánto para qué. Lo urgente tiene un camino corto.
- La gente ve qué fue de su idea y recibe el mérito.

**Se apoya en** *Social Networking in the Enterprise* (un proceso difícil de encontrar no se usa), *Columbus* (encuentre a la persona más apasionada de cada grupo), *Platt* (deje que la gente comparta opiniones y detalles; un solo proceso para empezar). Compare los formularios de solicitud que describen muchas directrices publicadas.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <source>Granted on</source>
   <translation>Concedido el</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Causa</translation>
  </message>
  <message>
   <source>Grounds at a glance</source>
   <translation>Causas de un vistazo</translation>
  </message>
  <message>
   <source>Grounds for hiding or removing</source>
   <translation>Causas para ocultar o retirar</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Groups only for approving</source>
   <translation>Grupos solo para aprobar</translation>
  </message>
  <message>
   <source>Groups that you reach in another way.</source>
   <translation>Grupos a los que se llega de otro modo.</translation>
  </message>
  <message>
   <source>Groups they speak to</source>
   <translation>Grupos a los que hablan</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Directrices</translation>
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
   <translation>Las directrices nunca están terminadas. La primera versión muestra sus lagunas en cuanto se usa, y para eso sirve la primera versión. Haga fácil avisarle, mire con regularidad y deje ver que lo que le dijeron cambió algo.

**Cómo es una buena sección**

- Un responsable, una fecha para la próxima mirada y una lista corta de lo que la adelanta.
- Lo que la gente le cuenta de su trabajo se contesta en un plazo que pueda cumplir. El motivo que da para una versión dice a qué responde.
- Quienes tienen que vivir con las directrices participan: ingeniería, marketing, ventas, atención al cliente, personal, informática.
- Se mantienen separadas dos preguntas distintas: quién da su acuerdo a un cambio *de las directrices*, y quién a *una publicación*. Los jefes de departamento pertenecen a la primera y no a la segunda.
- Unas pocas cifras a lo largo del tiempo: cuánto tardó la aprobación, cuánto se devolvió, qué tan a gusto se siente la gente.

**Se apoya en** *Platt* (siempre en elaboración; las lagunas y los problemas se ven en el uso; comprobaciones frente a conversaciones reales), *Before Leaping: six steps* (todos los departamentos; todo lo medido vuelve al principio).</translation>
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
   <translation>Las directrices pueden ir demasiado lejos sin que nadie lo pretenda. Una prohibición de *comentarios negativos* se lee, para alguien del turno de noche, como una prohibición de quejarse del turno de noche. Diga con claridad qué sigue siendo libre, con palabras que lo nombren: salario, horario, condiciones, unirse con otros, denunciar irregularidades. Después enumere lo que difiere de un lugar a otro, cada cosa con el día en que alguien la consultó.

**Cómo es una buena sección**

- Los derechos se nombran uno por uno, con ejemplos. Un general *esto no pretende limitar ningún derecho* sirve de poco.
- La declaración está cerca de las reglas que limita, y esas reglas también son estrechas.
- Denunciar irregularidades ante una autoridad sigue siendo libre, junto a lo confidencial.
- Las variantes locales van ligadas a un lugar, dicen qué sección cambian y llevan una fecha.
- Quien consulta la ley tiene un nombre, y un intervalo.

**Se apoya en**, por ejemplo, la sección 7 de la National Labor Relations Act y Stericycle, 372 NLRB No. 113 del 2 de agosto de 2023 (Estados Unidos; no es seguro cuánto tiempo se mantendrá), SEC Rule 21F-17(a) (Estados Unidos), la Directiva (UE) 2019/1937 sobre las personas que informan de infracciones, y leyes estatales sobre contraseñas privadas y conducta fuera del trabajo. Algunas no se han vuelto a consultar. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Half is a good beginning.</source>
   <translation>La mitad es un buen comienzo.</translation>
  </message>
  <message>
   <source>Half of all quarrels over a rule are about a word in it. Explain the words that carry a duty or a right, and only those; whatever everybody understands needs no entry.

**What good looks like**

- One meaning each, in one sentence, with an example and with something that is *not* meant.
- Words that decide what people may do come first: *official account*, *confidential*, *incident*, *inappropriate*. A rule that uses them without explaining them can be read too widely, and in some countries that alone is a problem.
- The same word is used in every section. If people also say something else for it, say so here.

**Rests on** *Social Networking in the Enterprise* (different levels of access are fine as long as they are clearly defined). For words that were found to be too wide in work rules see, for example, Stericycle, 372 NLRB No. 113 (United States, 2023); whether that decision still stands is uncertain. This program does not give legal advice.</source>
   <translation>La mitad de las disputas sobre una regla son por una palabra. Explique las palabras que llevan una obligación o un derecho, y solo esas; lo que todos entienden no necesita entrada.

**Cómo es una buena sección**

- Un significado cada una, en una frase, con un ejemplo y con algo que *no* se entiende por ella.
- Primero van las palabras que deciden lo que se puede hacer: *cuenta oficial*, *confidencial*, *incidente*, *inapropiado*. Una regla que las usa sin explicarlas se puede leer con demasiada amplitud, y en algunos países solo eso ya es un problema.
- Se usa la misma palabra en todas las secciones. Si se dice también de otro modo, dígalo aquí.

**Se apoya en** *Social Networking in the Enterprise* (distintos niveles de acceso están bien mientras estén definidos con claridad). Sobre palabras consideradas demasiado amplias en reglas de trabajo vea, por ejemplo, Stericycle, 372 NLRB No. 113 (Estados Unidos, 2023); no es seguro que esa decisión se mantenga. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Pasar a otra persona</translation>
  </message>
  <message>
   <source>Hand over after this many exchanges</source>
   <translation>Pasar a otra persona tras este número de mensajes</translation>
  </message>
  <message>
   <source>Handed over within</source>
   <translation>Se entrega en</translation>
  </message>
  <message>
   <source>Handing over</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Nombre de usuario</translation>
  </message>
  <message>
   <source>Hands and ideas for it</source>
   <translation>Manos e ideas para ello</translation>
  </message>
  <message>
   <source>Hardly at present</source>
   <translation>Apenas por ahora</translation>
  </message>
  <message>
   <source>Has a works council or union agreement</source>
   <translation>Tiene comité de empresa o acuerdo sindical</translation>
  </message>
  <message>
   <source>Has details and opinions to share</source>
   <translation>Tiene datos y opiniones que compartir</translation>
  </message>
  <message>
   <source>Has employees</source>
   <translation>Tiene personal</translation>
  </message>
  <message>
   <source>Have not decided</source>
   <translation>No han decidido</translation>
  </message>
  <message>
   <source>Heading level</source>
   <translation>Nivel del título</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Salud</translation>
  </message>
  <message>
   <source>Health and safety</source>
   <translation>Salud y seguridad</translation>
  </message>
  <message>
   <source>Health records (United States)</source>
   <translation>Historias clínicas (Estados Unidos)</translation>
  </message>
  <message>
   <source>Hear what people think of what we do</source>
   <translation>Saber qué piensa la gente de lo que hacemos</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>En manos de</translation>
  </message>
  <message>
   <source>Help from outside</source>
   <translation>Ayuda de fuera</translation>
  </message>
  <message>
   <source>Help people who use what we make or do</source>
   <translation>Ayudar a quienes usan lo que hacemos</translation>
  </message>
  <message>
   <source>Help when somebody is attacked</source>
   <translation>Ayuda cuando atacan a alguien</translation>
  </message>
  <message>
   <source>Helpers</source>
   <translation>Ayudantes</translation>
  </message>
  <message>
   <source>Helps</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Oculto</translation>
  </message>
  <message>
   <source>Hide it</source>
   <translation>Ocultarlo</translation>
  </message>
  <message>
   <source>Hide or remove comments</source>
   <translation>Ocultar o retirar comentarios</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>Holding texts</source>
   <translation>Textos de espera</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Vale</translation>
  </message>
  <message>
   <source>Holds for</source>
   <translation>Vale para</translation>
  </message>
  <message>
   <source>Holiday region</source>
   <translation>Región de días festivos</translation>
  </message>
  <message>
   <source>Hospitality</source>
   <translation>Hostelería</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horas</translation>
  </message>
  <message>
   <source>Hours a week</source>
   <translation>Horas por semana</translation>
  </message>
  <message>
   <source>Hours a week at most</source>
   <translation>Horas por semana, como máximo</translation>
  </message>
  <message>
   <source>Hours a week for drawing conclusions</source>
   <translation>Horas por semana para sacar conclusiones</translation>
  </message>
  <message>
   <source>Hours a week for listening and answering</source>
   <translation>Horas por semana para escuchar y contestar</translation>
  </message>
  <message>
   <source>Hours a week for posting</source>
   <translation>Horas por semana para publicar</translation>
  </message>
  <message>
   <source>Hours a week it takes</source>
   <translation>Horas por semana que requiere</translation>
  </message>
  <message>
   <source>Hours a week to look at it all</source>
   <translation>Horas por semana para mirarlo todo</translation>
  </message>
  <message>
   <source>Hours an author usually waits for an answer</source>
   <translation>Horas que se suele esperar una respuesta</translation>
  </message>
  <message>
   <source>Hours out of 100 for listening and answering</source>
   <translation>Horas de cada 100 para escuchar y contestar</translation>
  </message>
  <message>
   <source>Hours, money, patience.</source>
   <translation>Horas, dinero, paciencia.</translation>
  </message>
  <message>
   <source>House rules for the public</source>
   <translation>Normas de la casa para el público</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How a place is added</source>
   <translation>Cómo se añade un lugar</translation>
  </message>
  <message>
   <source>How a post gets its go-ahead. Strict at first, relaxed as people and the organisation earn it.</source>
   <translation>Cómo recibe una publicación el visto bueno. Estricto al principio, más flexible cuando las personas y la organización se lo ganan.</translation>
  </message>
  <message>
   <source>How accounts are named</source>
   <translation>Cómo se nombran las cuentas</translation>
  </message>
  <message>
   <source>How active they are</source>
   <translation>Qué tan activos son</translation>
  </message>
  <message>
   <source>How an account comes into being, changes hands, goes quiet and ends.</source>
   <translation>Cómo una cuenta nace, cambia de manos, queda en silencio y termina.</translation>
  </message>
  <message>
   <source>How anybody can ask for a post: where, what we need to know, and how soon you hear back.</source>
   <translation>Cómo puede pedir una publicación cualquiera: dónde, qué necesitamos saber y cuándo recibe respuesta.</translation>
  </message>
  <message>
   <source>How clauses fared in real conversations.</source>
   <translation>Cómo les fue a las cláusulas en conversaciones reales.</translation>
  </message>
  <message>
   <source>How comfortable people feel (1 to 5)</source>
   <translation>Qué tan a gusto se siente la gente (de 1 a 5)</translation>
  </message>
  <message>
   <source>How do our people behave there?</source>
   <translation>¿Cómo se comporta ahí nuestra gente?</translation>
  </message>
  <message>
   <source>How does one use it?</source>
   <translation>¿Cómo se usa?</translation>
  </message>
  <message>
   <source>How far it goes</source>
   <translation>Hasta dónde llega</translation>
  </message>
  <message>
   <source>How far we are</source>
   <translation>Hasta dónde hemos llegado</translation>
  </message>
  <message>
   <source>How it engages</source>
   <translation>Cómo participa</translation>
  </message>
  <message>
   <source>How it gets back into these guidelines</source>
   <translation>Cómo vuelve a estas directrices</translation>
  </message>
  <message>
   <source>How it is captured</source>
   <translation>Cómo se recoge</translation>
  </message>
  <message>
   <source>How it is done</source>
   <translation>Cómo se hace</translation>
  </message>
  <message>
   <source>How it works and what people do there</source>
   <translation>Cómo funciona y qué hace ahí la gente</translation>
  </message>
  <message>
   <source>How likely</source>
   <translation>Qué tan probable</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Cuánto tiempo</translation>
  </message>
  <message>
   <source>How long it takes.</source>
   <translation>Cuánto tiempo lleva.</translation>
  </message>
  <message>
   <source>How long somebody reads along.</source>
   <translation>Cuánto tiempo alguien solo lee.</translation>
  </message>
  <message>
   <source>How long somebody should have been here before they speak alone.</source>
   <translation>Cuánto tiempo debería llevar alguien aquí antes de hablar por sí solo.</translation>
  </message>
  <message>
   <source>How long we read along before the first post. Three weeks is a good beginning.</source>
   <translation>Cuánto tiempo solo leemos antes de la primera publicación. Tres semanas son un buen comienzo.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <source>How many are written with the companion.</source>
   <translation>Cuántas se escriben con el acompañante.</translation>
  </message>
  <message>
   <source>How many people answered.</source>
   <translation>Cuántas personas contestaron.</translation>
  </message>
  <message>
   <source>How many, and who they are. No names of customers.</source>
   <translation>Cuántos, y quiénes son. Sin nombres de clientes.</translation>
  </message>
  <message>
   <source>How moderators take turns</source>
   <translation>Cómo se turnan los moderadores</translation>
  </message>
  <message>
   <source>How much anybody should do, so that it does not eat the day.</source>
   <translation>Cuánto debería hacer cada uno, para que no se le vaya el día.</translation>
  </message>
  <message>
   <source>How much each counts</source>
   <translation>Cuánto cuenta cada uno</translation>
  </message>
  <message>
   <source>How much is sensible</source>
   <translation>Cuánto es razonable</translation>
  </message>
  <message>
   <source>How much it counts for this group</source>
   <translation>Cuánto cuenta para este grupo</translation>
  </message>
  <message>
   <source>How newcomers begin</source>
   <translation>Cómo empiezan las personas nuevas</translation>
  </message>
  <message>
   <source>How often so far</source>
   <translation>Cuántas veces hasta ahora</translation>
  </message>
  <message>
   <source>How often the whole text is looked at again.</source>
   <translation>Cada cuánto se vuelve a mirar todo el texto.</translation>
  </message>
  <message>
   <source>How often which step was taken, with no names.</source>
   <translation>Cuántas veces se dio cada paso, sin nombres.</translation>
  </message>
  <message>
   <source>How often, and how quickly they answer.</source>
   <translation>Con qué frecuencia, y con qué rapidez contestan.</translation>
  </message>
  <message>
   <source>How people begin</source>
   <translation>Cómo se empieza</translation>
  </message>
  <message>
   <source>How people find and join it</source>
   <translation>Cómo se encuentra y cómo se entra</translation>
  </message>
  <message>
   <source>How people get in</source>
   <translation>Cómo se entra</translation>
  </message>
  <message>
   <source>How people get ready to post, how they stay ready, and how they confirm that they have read this.</source>
   <translation>Cómo se preparan las personas para publicar, cómo se mantienen al día y cómo confirman que han leído esto.</translation>
  </message>
  <message>
   <source>How people hear about it</source>
   <translation>Cómo se entera la gente</translation>
  </message>
  <message>
   <source>How people may use it in their work: what makes the job easier.</source>
   <translation>Cómo puede usarlo cada uno en su trabajo: lo que facilita la tarea.</translation>
  </message>
  <message>
   <source>How quickly</source>
   <translation>Con qué rapidez</translation>
  </message>
  <message>
   <source>How quickly it must go out</source>
   <translation>Con qué rapidez debe salir</translation>
  </message>
  <message>
   <source>How settled</source>
   <translation>Qué tan consolidada</translation>
  </message>
  <message>
   <source>How single people relax, lowest first. Everybody begins at the first.</source>
   <translation>Cómo gana libertad cada persona, del nivel más bajo al más alto. Todos empiezan en el primero.</translation>
  </message>
  <message>
   <source>How soon a missing disclosure is added.</source>
   <translation>En cuánto tiempo se añade un aviso de transparencia que falta.</translation>
  </message>
  <message>
   <source>How soon somebody sees what was reported.</source>
   <translation>En cuánto tiempo alguien ve lo que se comunicó.</translation>
  </message>
  <message>
   <source>How the check is noted</source>
   <translation>Cómo se anota la comprobación</translation>
  </message>
  <message>
   <source>How the organisation as a whole relaxes, step by step, strictest first.</source>
   <translation>Cómo gana flexibilidad la organización en su conjunto, paso a paso, empezando por lo más estricto.</translation>
  </message>
  <message>
   <source>How the organisation uses it: each use with a goal and somebody who answers for it.</source>
   <translation>Cómo lo usa la organización: cada uso con un objetivo y alguien que responde por él.</translation>
  </message>
  <message>
   <source>How these guidelines learn: who looks after them, when they are looked at, and what they are changed by.</source>
   <translation>Cómo aprenden estas directrices: quién cuida de ellas, cuándo se miran y qué las hace cambiar.</translation>
  </message>
  <message>
   <source>How they are told, trained and reminded.</source>
   <translation>Cómo se les informa, se les forma y se les recuerda.</translation>
  </message>
  <message>
   <source>How to reach them</source>
   <translation>Cómo llegar a ellos</translation>
  </message>
  <message>
   <source>How to read the moods</source>
   <translation>Cómo leer los estados de ánimo</translation>
  </message>
  <message>
   <source>How to request a post</source>
   <translation>Cómo pedir una publicación</translation>
  </message>
  <message>
   <source>How to say that you work here</source>
   <translation>Cómo decir que trabaja aquí</translation>
  </message>
  <message>
   <source>How we answer today</source>
   <translation>Cómo contestamos hoy</translation>
  </message>
  <message>
   <source>How we answer today, and what colleagues say about doing this.</source>
   <translation>Cómo contestamos hoy, y qué dicen los colegas de hacerlo.</translation>
  </message>
  <message>
   <source>How we as an organisation use social media, and how you may use it to do your own work better.</source>
   <translation>Cómo usamos las redes sociales como organización, y cómo puede usarlas usted para hacer mejor su propio trabajo.</translation>
  </message>
  <message>
   <source>How we ask</source>
   <translation>Cómo preguntamos</translation>
  </message>
  <message>
   <source>How we ask for honest opinions, answer them, and keep our own hands off the scales.</source>
   <translation>Cómo pedimos opiniones sinceras, las contestamos y no inclinamos la balanza.</translation>
  </message>
  <message>
   <source>How we begin</source>
   <translation>Cómo empezamos</translation>
  </message>
  <message>
   <source>How we end a channel properly: say so, keep a copy, send people on, and lock the door.</source>
   <translation>Cómo terminamos un canal como es debido: decirlo, guardar una copia, indicar adónde ir y cerrar la puerta.</translation>
  </message>
  <message>
   <source>How we find out where people are</source>
   <translation>Cómo averiguamos dónde está la gente</translation>
  </message>
  <message>
   <source>How we get there</source>
   <translation>Cómo llegamos</translation>
  </message>
  <message>
   <source>How we join in</source>
   <translation>Cómo nos sumamos</translation>
  </message>
  <message>
   <source>How we judge it</source>
   <translation>Cómo lo valoramos</translation>
  </message>
  <message>
   <source>How we keep giving more than we ask</source>
   <translation>Cómo seguimos dando más de lo que pedimos</translation>
  </message>
  <message>
   <source>How we know</source>
   <translation>Cómo lo sabemos</translation>
  </message>
  <message>
   <source>How we know it was learnt</source>
   <translation>Cómo sabemos que se ha aprendido</translation>
  </message>
  <message>
   <source>How we know our people are there</source>
   <translation>Cómo sabemos que nuestra gente está ahí</translation>
  </message>
  <message>
   <source>How we know that people care</source>
   <translation>Cómo sabemos que a la gente le importa</translation>
  </message>
  <message>
   <source>How we know they are real</source>
   <translation>Cómo sabemos que son reales</translation>
  </message>
  <message>
   <source>How we leave a place</source>
   <translation>Cómo dejamos un lugar</translation>
  </message>
  <message>
   <source>How we listen</source>
   <translation>Cómo escuchamos</translation>
  </message>
  <message>
   <source>How we read praise and complaints</source>
   <translation>Cómo leemos los elogios y las quejas</translation>
  </message>
  <message>
   <source>How we read the numbers</source>
   <translation>Cómo leemos las cifras</translation>
  </message>
  <message>
   <source>How we say thank you</source>
   <translation>Cómo damos las gracias</translation>
  </message>
  <message>
   <source>How we shall measure</source>
   <translation>Cómo mediremos</translation>
  </message>
  <message>
   <source>How we sign</source>
   <translation>Cómo firmamos</translation>
  </message>
  <message>
   <source>How we sound, and what we do when somebody is angry, unfair or right.</source>
   <translation>Qué tono usamos, y qué hacemos cuando alguien se enfada, es injusto o tiene razón.</translation>
  </message>
  <message>
   <source>How we speak about problems</source>
   <translation>Cómo hablamos de los problemas</translation>
  </message>
  <message>
   <source>How we take to new things</source>
   <translation>Cómo recibimos lo nuevo</translation>
  </message>
  <message>
   <source>How we tell people about it</source>
   <translation>Cómo se lo contamos a la gente</translation>
  </message>
  <message>
   <source>How well we answer</source>
   <translation>Qué tan bien contestamos</translation>
  </message>
  <message>
   <source>How well we are known</source>
   <translation>Qué tan conocidos somos</translation>
  </message>
  <message>
   <source>How you reckon it, in words.</source>
   <translation>Cómo lo calcula, en palabras.</translation>
  </message>
  <message>
   <source>Human resources</source>
   <translation>Recursos humanos</translation>
  </message>
  <message>
   <source>IP and confidentiality</source>
   <translation>Propiedad intelectual y confidencialidad</translation>
  </message>
  <message>
   <source>Ideas for quiet times</source>
   <translation>Ideas para épocas tranquilas</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>Identidad</translation>
  </message>
  <message>
   <source>If</source>
   <translation>Si</translation>
  </message>
  <message>
   <source>If a law or another document gives the meaning.</source>
   <translation>Si una ley u otro documento da el significado.</translation>
  </message>
  <message>
   <source>If it cannot wait</source>
   <translation>Si no puede esperar</translation>
  </message>
  <message>
   <source>If it comes from somewhere else, with permission.</source>
   <translation>Si viene de otro lugar, con permiso.</translation>
  </message>
  <message>
   <source>If it could be taken for real</source>
   <translation>Si podría tomarse por real</translation>
  </message>
  <message>
   <source>If it has a value in money, they say so whenever they write about us.</source>
   <translation>Si tiene un valor en dinero, lo dicen siempre que escriben sobre nosotros.</translation>
  </message>
  <message>
   <source>If it has become one of ours.</source>
   <translation>Si ha pasado a ser uno de los nuestros.</translation>
  </message>
  <message>
   <source>If it has happened</source>
   <translation>Si ha ocurrido</translation>
  </message>
  <message>
   <source>If it is hard to find or to join, hardly anybody will.</source>
   <translation>Si es difícil de encontrar o de entrar, casi nadie lo hará.</translation>
  </message>
  <message>
   <source>If it is not open, say why here.</source>
   <translation>Si no es abierto, diga aquí por qué.</translation>
  </message>
  <message>
   <source>If it is one of our channels.</source>
   <translation>Si es uno de nuestros canales.</translation>
  </message>
  <message>
   <source>If it takes two, it is not clear yet. People will quote this sentence.</source>
   <translation>Si hacen falta dos, todavía no está claro. La gente citará esta frase.</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Si nadie contesta</translation>
  </message>
  <message>
   <source>If nobody answers in time</source>
   <translation>Si nadie contesta a tiempo</translation>
  </message>
  <message>
   <source>If nobody answers in time, the post may go out.</source>
   <translation>Si nadie contesta a tiempo, la publicación puede salir.</translation>
  </message>
  <message>
   <source>If not reachable</source>
   <translation>Si no está localizable</translation>
  </message>
  <message>
   <source>If so, it needs a good reason.</source>
   <translation>En ese caso, hace falta un buen motivo.</translation>
  </message>
  <message>
   <source>If somebody uses what is ours</source>
   <translation>Si alguien usa lo nuestro</translation>
  </message>
  <message>
   <source>If something is wrong</source>
   <translation>Si algo está mal</translation>
  </message>
  <message>
   <source>If something is wrong, tell</source>
   <translation>Si algo está mal, avisar a</translation>
  </message>
  <message>
   <source>If the section on crisis has levels.</source>
   <translation>Si la sección sobre crisis tiene niveles.</translation>
  </message>
  <message>
   <source>If the tie is missing</source>
   <translation>Si falta el vínculo</translation>
  </message>
  <message>
   <source>If there is no address.</source>
   <translation>Si no hay dirección.</translation>
  </message>
  <message>
   <source>If there is none, the guidelines have a gap.</source>
   <translation>Si no hay ninguno, las directrices tienen una laguna.</translation>
  </message>
  <message>
   <source>If they also post on yours.</source>
   <translation>Si también publican en los suyos.</translation>
  </message>
  <message>
   <source>If they do not count everywhere in the organisation.</source>
   <translation>Si no cuentan en toda la organización.</translation>
  </message>
  <message>
   <source>If this happens, who is called, in which order, and what if nobody answers.</source>
   <translation>Si esto ocurre, a quién se llama, en qué orden y qué pasa si nadie contesta.</translation>
  </message>
  <message>
   <source>If this, then that, and who. The first that fits counts.</source>
   <translation>Si esto, entonces aquello, y quién. Cuenta el primero que encaja.</translation>
  </message>
  <message>
   <source>If two disagree, this role decides</source>
   <translation>Si dos no están de acuerdo, decide esta función</translation>
  </message>
  <message>
   <source>If you use one that you have looked at.</source>
   <translation>Si usa una que ha revisado.</translation>
  </message>
  <message>
   <source>If, then, who</source>
   <translation>Si, entonces, quién</translation>
  </message>
  <message>
   <source>Impersonation</source>
   <translation>Suplantación</translation>
  </message>
  <message>
   <source>In a few words.</source>
   <translation>En pocas palabras.</translation>
  </message>
  <message>
   <source>In a few words: posts so far, corrections, incidents.</source>
   <translation>En pocas palabras: publicaciones hasta ahora, correcciones, incidentes.</translation>
  </message>
  <message>
   <source>In a sentence that one could break.</source>
   <translation>En una frase que se pueda incumplir.</translation>
  </message>
  <message>
   <source>In a talk, written down</source>
   <translation>En una conversación, por escrito</translation>
  </message>
  <message>
   <source>In addition to the words.</source>
   <translation>Además de las palabras.</translation>
  </message>
  <message>
   <source>In advertisements</source>
   <translation>En anuncios</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>En ratos sueltos</translation>
  </message>
  <message>
   <source>In breaks</source>
   <translation>En los descansos</translation>
  </message>
  <message>
   <source>In breaks and for a moment in between</source>
   <translation>En los descansos y en ratos sueltos</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>A cargo</translation>
  </message>
  <message>
   <source>In doubt asks</source>
   <translation>En caso de duda pregunta a</translation>
  </message>
  <message>
   <source>In doubt, ask</source>
   <translation>En caso de duda, pregunte a</translation>
  </message>
  <message>
   <source>In effect</source>
   <translation>Se aplica</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>In general terms, never about single people.</source>
   <translation>En términos generales, nunca sobre personas concretas.</translation>
  </message>
  <message>
   <source>In general terms. Do not describe single people, and leave out age, sex and the like unless you only count.</source>
   <translation>En términos generales. No describa a personas concretas y deje fuera la edad, el sexo y similares, salvo que solo cuente.</translation>
  </message>
  <message>
   <source>In groups large enough that nobody stands out</source>
   <translation>En grupos lo bastante grandes para que nadie destaque</translation>
  </message>
  <message>
   <source>In many places the law forbids these.</source>
   <translation>En muchos lugares la ley los prohíbe.</translation>
  </message>
  <message>
   <source>In one sentence</source>
   <translation>En una frase</translation>
  </message>
  <message>
   <source>In one sentence. Needed if you build.</source>
   <translation>En una frase. Necesario si crea uno propio.</translation>
  </message>
  <message>
   <source>In our market</source>
   <translation>En nuestro mercado</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>En parte</translation>
  </message>
  <message>
   <source>In place already</source>
   <translation>Ya existe</translation>
  </message>
  <message>
   <source>In place of one we had</source>
   <translation>En lugar de uno que teníamos</translation>
  </message>
  <message>
   <source>In plain words, as one would say it.</source>
   <translation>En palabras sencillas, como se diría.</translation>
  </message>
  <message>
   <source>In public, on a small scale</source>
   <translation>En público, a pequeña escala</translation>
  </message>
  <message>
   <source>In section</source>
   <translation>En la sección</translation>
  </message>
  <message>
   <source>In the communities around us</source>
   <translation>En las comunidades de nuestro entorno</translation>
  </message>
  <message>
   <source>In the community around us</source>
   <translation>En la comunidad de nuestro entorno</translation>
  </message>
  <message>
   <source>In the departments</source>
   <translation>En los departamentos</translation>
  </message>
  <message>
   <source>In the form of</source>
   <translation>En forma de</translation>
  </message>
  <message>
   <source>In the order in which people will look for them.</source>
   <translation>En el orden en que la gente los buscará.</translation>
  </message>
  <message>
   <source>In the post itself; in the picture, if it will travel alone.</source>
   <translation>En la propia publicación; en la imagen, si va a circular sola.</translation>
  </message>
  <message>
   <source>In the register as</source>
   <translation>En el registro como</translation>
  </message>
  <message>
   <source>In the role of</source>
   <translation>En la función de</translation>
  </message>
  <message>
   <source>In the words people use.</source>
   <translation>En las palabras que usa la gente.</translation>
  </message>
  <message>
   <source>In their words, not yours.</source>
   <translation>Con sus palabras, no con las de usted.</translation>
  </message>
  <message>
   <source>In their words, without names.</source>
   <translation>Con sus palabras, sin nombres.</translation>
  </message>
  <message>
   <source>In these words</source>
   <translation>Con estas palabras</translation>
  </message>
  <message>
   <source>In this order.</source>
   <translation>En este orden.</translation>
  </message>
  <message>
   <source>In three sentences.</source>
   <translation>En tres frases.</translation>
  </message>
  <message>
   <source>In total only</source>
   <translation>Solo en total</translation>
  </message>
  <message>
   <source>In two sentences that hold for a year.</source>
   <translation>En dos frases que valgan un año.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>In which role</source>
   <translation>En qué función</translation>
  </message>
  <message>
   <source>In words that name the thing</source>
   <translation>Con palabras que nombren las cosas</translation>
  </message>
  <message>
   <source>In writing, with its limits, good news and bad.</source>
   <translation>Por escrito, con sus límites, lo bueno y lo malo.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus propias palabras</translation>
  </message>
  <message>
   <source>In your own words, for a colleague who has never seen it.</source>
   <translation>Con sus propias palabras, para un colega que nunca lo ha visto.</translation>
  </message>
  <message>
   <source>In your words, with the rule it rests on and the day somebody looked it up.</source>
   <translation>Con sus palabras, con la norma en que se apoya y el día en que alguien la consultó.</translation>
  </message>
  <message>
   <source>In-house network</source>
   <translation>Red interna</translation>
  </message>
  <message>
   <source>Inactives</source>
   <translation>Inactivos</translation>
  </message>
  <message>
   <source>Incident level</source>
   <translation>Nivel de incidente</translation>
  </message>
  <message>
   <source>Incident level declared</source>
   <translation>Nivel de incidente declarado</translation>
  </message>
  <message>
   <source>Incidents in the last 90 days</source>
   <translation>Incidentes en los últimos 90 días</translation>
  </message>
  <message>
   <source>Incidents still open</source>
   <translation>Incidentes aún abiertos</translation>
  </message>
  <message>
   <source>Influencers and paid partners</source>
   <translation>Influentes y colaboradores pagados</translation>
  </message>
  <message>
   <source>Influencers and partners</source>
   <translation>Influentes y colaboradores</translation>
  </message>
  <message>
   <source>Inform: tell, without waiting</source>
   <translation>Informar: avisar, sin esperar</translation>
  </message>
  <message>
   <source>Information systems</source>
   <translation>Sistemas de información</translation>
  </message>
  <message>
   <source>Information technology</source>
   <translation>Informática</translation>
  </message>
  <message>
   <source>Informing</source>
   <translation>Informar</translation>
  </message>
  <message>
   <source>Informs</source>
   <translation>Informa</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>Iniciales</translation>
  </message>
  <message>
   <source>Inside or outside</source>
   <translation>Dentro o fuera</translation>
  </message>
  <message>
   <source>Inside the organisation</source>
   <translation>Dentro de la organización</translation>
  </message>
  <message>
   <source>Inside the organisation, in the market, or in the wider community.</source>
   <translation>Dentro de la organización, en el mercado o en la comunidad más amplia.</translation>
  </message>
  <message>
   <source>Inside, people can turn to</source>
   <translation>Dentro, se puede acudir a</translation>
  </message>
  <message>
   <source>Inside: one of us</source>
   <translation>Dentro: uno de nosotros</translation>
  </message>
  <message>
   <source>Instead of a person</source>
   <translation>En lugar de una persona</translation>
  </message>
  <message>
   <source>Instead you may</source>
   <translation>En su lugar puede</translation>
  </message>
  <message>
   <source>Intern or trainee</source>
   <translation>Persona en prácticas</translation>
  </message>
  <message>
   <source>Internal matters, nothing confidential</source>
   <translation>Asuntos internos, nada confidencial</translation>
  </message>
  <message>
   <source>Investment adviser (United States)</source>
   <translation>Asesor de inversiones (Estados Unidos)</translation>
  </message>
  <message>
   <source>Invited to write in public</source>
   <translation>Invitados a escribir en público</translation>
  </message>
  <message>
   <source>Is always used, besides the words</source>
   <translation>Se usa siempre, además de las palabras</translation>
  </message>
  <message>
   <source>Is everybody’s own affair</source>
   <translation>Es asunto de cada uno</translation>
  </message>
  <message>
   <source>Is it a rule?</source>
   <translation>¿Es una regla?</translation>
  </message>
  <message>
   <source>Is limited by law for some, see a clause</source>
   <translation>Está limitado por ley para algunos, vea una cláusula</translation>
  </message>
  <message>
   <source>Is not used, only words</source>
   <translation>No se usa, solo palabras</translation>
  </message>
  <message>
   <source>Is their own affair; the tie is said if known</source>
   <translation>Es asunto suyo; el vínculo se dice si se conoce</translation>
  </message>
  <message>
   <source>Is there when it matters</source>
   <translation>Está cuando importa</translation>
  </message>
  <message>
   <source>Is up to each person</source>
   <translation>Lo decide cada persona</translation>
  </message>
  <message>
   <source>Is up to each person, with advice for some jobs</source>
   <translation>Lo decide cada persona, con consejos para algunos puestos</translation>
  </message>
  <message>
   <source>Is used where the law asks for it</source>
   <translation>Se usa donde la ley lo pide</translation>
  </message>
  <message>
   <source>Is voluntary, and nobody counts</source>
   <translation>Es voluntario, y nadie lo cuenta</translation>
  </message>
  <message>
   <source>Is voluntary; a list of posts is offered for it</source>
   <translation>Es voluntario; se ofrece una lista de publicaciones</translation>
  </message>
  <message>
   <source>Is welcome</source>
   <translation>Es bienvenido</translation>
  </message>
  <message>
   <source>It can post by itself</source>
   <translation>Puede publicar por sí solo</translation>
  </message>
  <message>
   <source>It costs little</source>
   <translation>Cuesta poco</translation>
  </message>
  <message>
   <source>It does not fit</source>
   <translation>No encaja</translation>
  </message>
  <message>
   <source>It does not last for ever: after this time it must be declared again.</source>
   <translation>No dura para siempre: pasado este tiempo hay que declararlo de nuevo.</translation>
  </message>
  <message>
   <source>It does not replace saying that you work here</source>
   <translation>No sustituye a decir que trabaja aquí</translation>
  </message>
  <message>
   <source>It does not stay in a file for ever.</source>
   <translation>No queda en un archivo para siempre.</translation>
  </message>
  <message>
   <source>It fits</source>
   <translation>Encaja</translation>
  </message>
  <message>
   <source>It fits in part</source>
   <translation>Encaja en parte</translation>
  </message>
  <message>
   <source>It goes to the archive</source>
   <translation>Pasa al archivo</translation>
  </message>
  <message>
   <source>It got in the way</source>
   <translation>Estorbó</translation>
  </message>
  <message>
   <source>It got out</source>
   <translation>Salió a la luz</translation>
  </message>
  <message>
   <source>It had a gap</source>
   <translation>Tenía una laguna</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Se elimina</translation>
  </message>
  <message>
   <source>It is paused, with a notice</source>
   <translation>Se pausa, con un aviso</translation>
  </message>
  <message>
   <source>It is retired</source>
   <translation>Se cierra</translation>
  </message>
  <message>
   <source>It may cost at most</source>
   <translation>Puede costar como máximo</translation>
  </message>
  <message>
   <source>It serves one of our goals</source>
   <translation>Sirve a uno de nuestros objetivos</translation>
  </message>
  <message>
   <source>It shows in the answers</source>
   <translation>Se nota en las respuestas</translation>
  </message>
  <message>
   <source>It takes some months to know how an organisation thinks.</source>
   <translation>Se tarda unos meses en saber cómo piensa una organización.</translation>
  </message>
  <message>
   <source>It was lost</source>
   <translation>Se perdió</translation>
  </message>
  <message>
   <source>It was taken</source>
   <translation>Lo robaron</translation>
  </message>
  <message>
   <source>It worked</source>
   <translation>Funcionó</translation>
  </message>
  <message>
   <source>It works well on a telephone, outdoors and with a bad connection.</source>
   <translation>Funciona bien en un teléfono, al aire libre y con mala conexión.</translation>
  </message>
  <message>
   <source>Its current name.</source>
   <translation>Su nombre actual.</translation>
  </message>
  <message>
   <source>Its own account of itself, encyclopaedias, figures, people who use it.</source>
   <translation>Lo que dice de sí mismo, enciclopedias, cifras, personas que lo usan.</translation>
  </message>
  <message>
   <source>Its title as people knew it.</source>
   <translation>Su título tal como se conocía.</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Joiners</source>
   <translation>Participantes</translation>
  </message>
  <message>
   <source>Joining in is more than answering.</source>
   <translation>Participar es más que contestar.</translation>
  </message>
  <message>
   <source>Joining is as easy, or as restricted, as suits us.</source>
   <translation>Unirse es tan fácil, o tan restringido, como nos conviene.</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>Criterio</translation>
  </message>
  <message>
   <source>Keep a copy with address and date. Who writes to them?</source>
   <translation>Conserve una copia con dirección y fecha. ¿Quién les escribe?</translation>
  </message>
  <message>
   <source>Keep the entry and fill in the date: rules that still name this person will be found.</source>
   <translation>Conserve la entrada y ponga la fecha: así se encuentran las reglas que aún nombran a esta persona.</translation>
  </message>
  <message>
   <source>Keep the permission</source>
   <translation>Conservar el permiso</translation>
  </message>
  <message>
   <source>Keeping it alive</source>
   <translation>Mantenerlo vivo</translation>
  </message>
  <message>
   <source>Keeping it fair</source>
   <translation>Que sea justo</translation>
  </message>
  <message>
   <source>Keeping records</source>
   <translation>Llevar registros</translation>
  </message>
  <message>
   <source>Keeping them fresh</source>
   <translation>Mantenerlos al día</translation>
  </message>
  <message>
   <source>Keeping to what we have agreed to say</source>
   <translation>Atenerse a lo que acordamos decir</translation>
  </message>
  <message>
   <source>Keeps going</source>
   <translation>Sigue adelante</translation>
  </message>
  <message>
   <source>Keeps it on course</source>
   <translation>Mantiene el rumbo</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Se conserva</translation>
  </message>
  <message>
   <source>Kept as evidence</source>
   <translation>Se conserva como prueba</translation>
  </message>
  <message>
   <source>Kept back</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Se conserva durante</translation>
  </message>
  <message>
   <source>Kept where</source>
   <translation>Dónde se conserva</translation>
  </message>
  <message>
   <source>Kept with a picture of it.</source>
   <translation>Se conserva con una imagen de ello.</translation>
  </message>
  <message>
   <source>Key holders</source>
   <translation>Personas con llave</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Llaves</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kind of account</source>
   <translation>Tipo de cuenta</translation>
  </message>
  <message>
   <source>Kind of content</source>
   <translation>Tipo de contenido</translation>
  </message>
  <message>
   <source>Kind of goal</source>
   <translation>Tipo de objetivo</translation>
  </message>
  <message>
   <source>Kind of place</source>
   <translation>Tipo de lugar</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Tipo de publicación</translation>
  </message>
  <message>
   <source>Kinds of confidential information, with examples.</source>
   <translation>Tipos de información confidencial, con ejemplos.</translation>
  </message>
  <message>
   <source>Kinds of people, not a number alone.</source>
   <translation>Tipos de personas, no solo un número.</translation>
  </message>
  <message>
   <source>Kinds of post</source>
   <translation>Tipos de publicación</translation>
  </message>
  <message>
   <source>Kinds of post that are always worth making. Regular, but never filler.</source>
   <translation>Tipos de publicación que siempre vale la pena hacer. Con regularidad, nunca de relleno.</translation>
  </message>
  <message>
   <source>Kinds of post that fit</source>
   <translation>Tipos de publicación que encajan</translation>
  </message>
  <message>
   <source>Knowledge, answers, pictures, hours.</source>
   <translation>Conocimientos, respuestas, imágenes, horas.</translation>
  </message>
  <message>
   <source>Known best by</source>
   <translation>Quien mejor lo conoce</translation>
  </message>
  <message>
   <source>Knows the bigger picture</source>
   <translation>Conoce el panorama completo</translation>
  </message>
  <message>
   <source>Knows the work from doing it</source>
   <translation>Conoce el trabajo porque lo hace</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last asked on</source>
   <translation>Preguntado por última vez el</translation>
  </message>
  <message>
   <source>Last asked or looked at on</source>
   <translation>Preguntado o mirado por última vez el</translation>
  </message>
  <message>
   <source>Last checked on</source>
   <translation>Comprobado por última vez el</translation>
  </message>
  <message>
   <source>Last compared on</source>
   <translation>Comparado por última vez el</translation>
  </message>
  <message>
   <source>Last course on</source>
   <translation>Último curso el</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Último día de ausencia</translation>
  </message>
  <message>
   <source>Last looked at</source>
   <translation>Última mirada</translation>
  </message>
  <message>
   <source>Last looked at on</source>
   <translation>Mirado por última vez el</translation>
  </message>
  <message>
   <source>Last practised on</source>
   <translation>Practicado por última vez el</translation>
  </message>
  <message>
   <source>Last searched on</source>
   <translation>Buscado por última vez el</translation>
  </message>
  <message>
   <source>Last tried on</source>
   <translation>Probado por última vez el</translation>
  </message>
  <message>
   <source>Lasts for</source>
   <translation>Dura</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más adelante</translation>
  </message>
  <message>
   <source>Later changes</source>
   <translation>Cambios posteriores</translation>
  </message>
  <message>
   <source>Latest</source>
   <translation>Más reciente</translation>
  </message>
  <message>
   <source>Latest as of</source>
   <translation>Más reciente a fecha de</translation>
  </message>
  <message>
   <source>Launch messages</source>
   <translation>Mensajes de lanzamiento</translation>
  </message>
  <message>
   <source>Lawful things people do off duty</source>
   <translation>Cosas lícitas que se hacen fuera del trabajo</translation>
  </message>
  <message>
   <source>Lead times</source>
   <translation>Plazos de antelación</translation>
  </message>
  <message>
   <source>Learnt in</source>
   <translation>Se aprende en</translation>
  </message>
  <message>
   <source>Leave empty for all of them.</source>
   <translation>Déjelo vacío para todos ellos.</translation>
  </message>
  <message>
   <source>Leave empty for all.</source>
   <translation>Déjelo vacío para todos.</translation>
  </message>
  <message>
   <source>Leave empty for everybody.</source>
   <translation>Déjelo vacío si vale para todo el mundo.</translation>
  </message>
  <message>
   <source>Leave empty if it applies everywhere.</source>
   <translation>Déjelo vacío si se aplica en todas partes.</translation>
  </message>
  <message>
   <source>Leave empty if it has no end.</source>
   <translation>Déjelo vacío si no tiene final.</translation>
  </message>
  <message>
   <source>Leave empty if it may appear anywhere.</source>
   <translation>Déjelo vacío si puede aparecer en cualquier lugar.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts everywhere.</source>
   <translation>Déjelo vacío si el nivel cuenta en todas partes.</translation>
  </message>
  <message>
   <source>Leave empty if the level counts for all kinds.</source>
   <translation>Déjelo vacío si el nivel cuenta para todos los tipos.</translation>
  </message>
  <message>
   <source>Leave empty to hand over everything.</source>
   <translation>Déjelo vacío para entregarlo todo.</translation>
  </message>
  <message>
   <source>Leave it unanswered</source>
   <translation>Dejarlo sin respuesta</translation>
  </message>
  <message>
   <source>Leave this on unless posting is somebody's job.</source>
   <translation>Déjelo activado, salvo que publicar sea el trabajo de alguien.</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Dirigido por</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Dejó la organización el</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Área jurídica</translation>
  </message>
  <message>
   <source>Length of time</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Length of time, and when it is counted</source>
   <translation>Duración, y cuándo se cuenta</translation>
  </message>
  <message>
   <source>Letter or number</source>
   <translation>Letra o número</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveles</translation>
  </message>
  <message>
   <source>Levels and voice</source>
   <translation>Niveles y voz</translation>
  </message>
  <message>
   <source>Levels at a glance</source>
   <translation>Niveles de un vistazo</translation>
  </message>
  <message>
   <source>Levels of access</source>
   <translation>Niveles de acceso</translation>
  </message>
  <message>
   <source>Life off duty</source>
   <translation>La vida fuera del trabajo</translation>
  </message>
  <message>
   <source>Like this</source>
   <translation>Así</translation>
  </message>
  <message>
   <source>Like this, not like that</source>
   <translation>Así sí, así no</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Limits and variants</source>
   <translation>Límites y variantes</translation>
  </message>
  <message>
   <source>Limits these sections</source>
   <translation>Limita estas secciones</translation>
  </message>
  <message>
   <source>Line for private opinions</source>
   <translation>Frase para opiniones privadas</translation>
  </message>
  <message>
   <source>Link last opened on</source>
   <translation>Enlace abierto por última vez el</translation>
  </message>
  <message>
   <source>Linked from</source>
   <translation>Enlazado desde</translation>
  </message>
  <message>
   <source>Links are opened every</source>
   <translation>Los enlaces se abren cada</translation>
  </message>
  <message>
   <source>Links to public pages may be shared freely</source>
   <translation>Los enlaces a páginas públicas se pueden compartir libremente</translation>
  </message>
  <message>
   <source>Links to take away</source>
   <translation>Enlaces que hay que quitar</translation>
  </message>
  <message>
   <source>Links, files and contacts that anybody may pass on without asking.</source>
   <translation>Enlaces, archivos y contactos que cualquiera puede pasar a otros sin preguntar.</translation>
  </message>
  <message>
   <source>Links, files and contacts that need no question.</source>
   <translation>Enlaces, archivos y contactos por los que no hay que preguntar.</translation>
  </message>
  <message>
   <source>Listed as</source>
   <translation>Figura como</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Escuchar</translation>
  </message>
  <message>
   <source>Listening outside</source>
   <translation>Escuchar fuera</translation>
  </message>
  <message>
   <source>Listening to colleagues</source>
   <translation>Escuchar a los colegas</translation>
  </message>
  <message>
   <source>Listening until</source>
   <translation>Escuchamos hasta</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Live on</source>
   <translation>Se abre el</translation>
  </message>
  <message>
   <source>Live since</source>
   <translation>Abierto desde</translation>
  </message>
  <message>
   <source>Local law comes first</source>
   <translation>La ley local va primero</translation>
  </message>
  <message>
   <source>Local rule</source>
   <translation>Regla local</translation>
  </message>
  <message>
   <source>Local rules</source>
   <translation>Reglas locales</translation>
  </message>
  <message>
   <source>Long enough to calm down, short enough to keep your promise. Half an hour is a good beginning.</source>
   <translation>Lo bastante largo para calmarse y lo bastante corto para cumplir lo prometido. Media hora es un buen comienzo.</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Volver a mirarlo el</translation>
  </message>
  <message>
   <source>Looked after</source>
   <translation>Cuidado</translation>
  </message>
  <message>
   <source>Looked after by</source>
   <translation>Quién lo cuida</translation>
  </message>
  <message>
   <source>Looked at afterwards</source>
   <translation>Se mira después</translation>
  </message>
  <message>
   <source>Looked at again after</source>
   <translation>Se vuelve a mirar después de</translation>
  </message>
  <message>
   <source>Looked at again after this time, usually a year.</source>
   <translation>Se vuelve a mirar pasado este tiempo, normalmente un año.</translation>
  </message>
  <message>
   <source>Looked at again by</source>
   <translation>Lo vuelve a mirar</translation>
  </message>
  <message>
   <source>Looked at again on</source>
   <translation>Se vuelve a mirar el</translation>
  </message>
  <message>
   <source>Looked at again within</source>
   <translation>Se vuelve a mirar en</translation>
  </message>
  <message>
   <source>Looked at by</source>
   <translation>Lo mira</translation>
  </message>
  <message>
   <source>Looked at every</source>
   <translation>Se mira cada</translation>
  </message>
  <message>
   <source>Looked at on</source>
   <translation>Se miró el</translation>
  </message>
  <message>
   <source>Looked at within</source>
   <translation>Se mira en</translation>
  </message>
  <message>
   <source>Looked on</source>
   <translation>Se miró el</translation>
  </message>
  <message>
   <source>Looked up on</source>
   <translation>Se consultó el</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Mirar</translation>
  </message>
  <message>
   <source>Looking after it</source>
   <translation>Cuidar de ello</translation>
  </message>
  <message>
   <source>Looking at what people do</source>
   <translation>Mirar lo que hace la gente</translation>
  </message>
  <message>
   <source>Looks after the text, answers questions about it, prepares the next edition.</source>
   <translation>Cuida del texto, contesta preguntas sobre él, prepara la próxima edición.</translation>
  </message>
  <message>
   <source>Looks after this text. A person, so that there is somebody to ask.</source>
   <translation>Cuida de este texto. Una persona, para que haya a quien preguntar.</translation>
  </message>
  <message>
   <source>Looks like</source>
   <translation>Tiene este aspecto</translation>
  </message>
  <message>
   <source>Looks the same on</source>
   <translation>Tiene el mismo aspecto en</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>Made by customers, partners or fans</source>
   <translation>Hecho por clientes, socios o seguidores</translation>
  </message>
  <message>
   <source>Made known by</source>
   <translation>Se da a conocer mediante</translation>
  </message>
  <message>
   <source>Made with AI</source>
   <translation>Hecho con IA</translation>
  </message>
  <message>
   <source>Made with these people in mind</source>
   <translation>Pensado para estas personas</translation>
  </message>
  <message>
   <source>Make a group</source>
   <translation>Crear un grupo</translation>
  </message>
  <message>
   <source>Maker is named</source>
   <translation>Se nombra al autor</translation>
  </message>
  <message>
   <source>Makes sure that messages, conversations and the profile itself stay right.</source>
   <translation>Procura que los mensajes, las conversaciones y el propio perfil sigan siendo correctos.</translation>
  </message>
  <message>
   <source>Manage accounts</source>
   <translation>Administrar cuentas</translation>
  </message>
  <message>
   <source>Management</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Manufacturing</source>
   <translation>Fabricación</translation>
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
   <translation>Muchas personas que escriben con sus propias palabras mantienen un rumbo común si saben de qué se trata. Unos pocos mensajes, cada uno al servicio de un objetivo; temas que importan a quienes leen y a quienes escriben; y los valores que se deberían sentir en cada punto de encuentro con ustedes.

**Cómo es una buena sección**

- De tres a seis mensajes, en palabras sencillas, cada uno ligado a un objetivo.
- Para cada uno: pruebas. Algo que se pueda mostrar.
- Temas con su origen: lo pidieron los lectores, o a un colega le entusiasma.
- Una mezcla que han decidido, para que no acabe en publicidad.
- El sitio web, el teléfono y la tienda dicen lo mismo que los canales.

**Se apoya en** *Making social networking work* (mantener el mensaje significa: sus objetivos), *Before Leaping: six steps* (forma y tipo de los mensajes; habilidades de quienes intervienen; valores de la marca, constantes en cada punto de contacto), *Columbus* (lo que de verdad importa a sus clientes y a ustedes).</translation>
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
   <translation>Muchos lectores tienen dificultades con algunas publicaciones: poco contraste, película sin palabras, una imagen de un texto. Casi todo se arregla en un minuto y ayuda también a los demás, en el tren sin sonido, al sol, en una segunda lengua.

**Cómo es una buena sección**

- Las imágenes llevan una descripción, las películas llevan subtítulos, el sonido viene con un texto.
- El texto es texto, no una imagen. Sin letras ornamentales: los lectores de pantalla las deletrean o se las saltan.
- Cada palabra de una etiqueta empieza con mayúscula: #PuertasAbiertas.
- Pocos emojis, al final, nunca en lugar de una palabra.
- Frases sencillas, y enlaces que dicen adónde llevan.
- Alguien mira cada mes un puñado de publicaciones, y hay una dirección para quienes no pudieron leer una.

**Se apoya en** las Web Content Accessibility Guidelines (en particular 1.1.1 y 1.2.2). Los organismos públicos a menudo están obligados: en Estados Unidos, los organismos estatales y locales siguen WCAG 2.1 AA también en las publicaciones nuevas, desde el 26 de abril de 2027 (50 000 personas o más) o el 26 de abril de 2028 (los más pequeños y los distritos especiales), según 28 CFR 35 subparte H; estas fechas vienen de una norma provisional de abril de 2026 y pueden cambiar de nuevo. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Marked as genuine by the service</source>
   <translation>Marcada como auténtica por el servicio</translation>
  </message>
  <message>
   <source>Marketing and communications</source>
   <translation>Marketing y comunicación</translation>
  </message>
  <message>
   <source>Marks of quality.</source>
   <translation>Señales de calidad.</translation>
  </message>
  <message>
   <source>Marks the last rule, which catches what no other rule did.</source>
   <translation>Marca la última regla, que recoge lo que ninguna otra recogió.</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Material and proof</source>
   <translation>Material y pruebas</translation>
  </message>
  <message>
   <source>Material that belongs to the guidelines but is not a rule: lists, forms, letters, tables.</source>
   <translation>Material que pertenece a las directrices pero no es una regla: listas, formularios, cartas, tablas.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Puede</translation>
  </message>
  <message>
   <source>May always be spoken of</source>
   <translation>Siempre se puede hablar de ello</translation>
  </message>
  <message>
   <source>May and may not</source>
   <translation>Lo que se puede y lo que no</translation>
  </message>
  <message>
   <source>May be declared by</source>
   <translation>Puede declararlo</translation>
  </message>
  <message>
   <source>May be shared by anybody</source>
   <translation>Cualquiera puede compartirlo</translation>
  </message>
  <message>
   <source>May be used for</source>
   <translation>Se puede usar para</translation>
  </message>
  <message>
   <source>May be used, any tool, within these rules</source>
   <translation>Se puede usar, con cualquier herramienta, dentro de estas reglas</translation>
  </message>
  <message>
   <source>May be used, tools on the list only</source>
   <translation>Se puede usar, solo con las herramientas de la lista</translation>
  </message>
  <message>
   <source>May decide</source>
   <translation>Puede decidir</translation>
  </message>
  <message>
   <source>May not take part</source>
   <translation>No puede participar</translation>
  </message>
  <message>
   <source>May remove and block</source>
   <translation>Puede retirar y bloquear</translation>
  </message>
  <message>
   <source>May remove or block</source>
   <translation>Puede retirar o bloquear</translation>
  </message>
  <message>
   <source>May say without asking</source>
   <translation>Se puede decir sin preguntar</translation>
  </message>
  <message>
   <source>May stop access at once</source>
   <translation>Puede cortar el acceso de inmediato</translation>
  </message>
  <message>
   <source>May stop it</source>
   <translation>Puede detenerlo</translation>
  </message>
  <message>
   <source>May take part</source>
   <translation>Puede participar</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Medios</translation>
  </message>
  <message>
   <source>Meant for, or shows, children</source>
   <translation>Dirigida a niños o los muestra</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Measured by</source>
   <translation>Se mide por</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Medido el</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Medición</translation>
  </message>
  <message>
   <source>Media and culture</source>
   <translation>Medios y cultura</translation>
  </message>
  <message>
   <source>Medicines or medical devices</source>
   <translation>Medicamentos o productos sanitarios</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medio</translation>
  </message>
  <message>
   <source>Meet new customers and partners</source>
   <translation>Conocer a nuevos clientes y socios</translation>
  </message>
  <message>
   <source>Members of our bodies</source>
   <translation>Miembros de nuestros órganos</translation>
  </message>
  <message>
   <source>Mended on</source>
   <translation>Corregido el</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Messages, topics and values</source>
   <translation>Mensajes, temas y valores</translation>
  </message>
  <message>
   <source>Messenger or chat</source>
   <translation>Mensajería</translation>
  </message>
  <message>
   <source>Met nowhere, on purpose</source>
   <translation>No se cumple en ningún lugar, a propósito</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Missing terms are told to</source>
   <translation>De los términos que faltan se avisa a</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixto</translation>
  </message>
  <message>
   <source>Model answers</source>
   <translation>Respuestas modelo</translation>
  </message>
  <message>
   <source>Moderation</source>
   <translation>Moderación</translation>
  </message>
  <message>
   <source>Moderation and access</source>
   <translation>Moderación y acceso</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Lunes</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>Money and hours are there, for three years</source>
   <translation>Hay dinero y horas, para tres años</translation>
  </message>
  <message>
   <source>Money and hours, to make it and for each year.</source>
   <translation>Dinero y horas, para crearlo y para cada año.</translation>
  </message>
  <message>
   <source>Money, hours, courses, pictures, tools, and what is not done in that time.</source>
   <translation>Dinero, horas, cursos, imágenes, herramientas, y lo que se deja de hacer en ese tiempo.</translation>
  </message>
  <message>
   <source>Money, time, things; it is said in the post.</source>
   <translation>Dinero, tiempo, cosas; se dice en la publicación.</translation>
  </message>
  <message>
   <source>Monitoring and consequences</source>
   <translation>Seguimiento y consecuencias</translation>
  </message>
  <message>
   <source>More people complain than praise: what is usual here?</source>
   <translation>Más gente se queja que elogia: ¿qué es lo habitual aquí?</translation>
  </message>
  <message>
   <source>More than this feels like noise.</source>
   <translation>Más que esto se percibe como ruido.</translation>
  </message>
  <message>
   <source>More than this for a low-risk post is worth a question.</source>
   <translation>Más que esto para una publicación de bajo riesgo merece una pregunta.</translation>
  </message>
  <message>
   <source>Most do</source>
   <translation>La mayoría lo hace</translation>
  </message>
  <message>
   <source>Most have written something</source>
   <translation>La mayoría ha escrito algo</translation>
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
   <translation>La mayor parte de lo que publican lo hizo alguien: un colega, un cliente, una agencia, una máquina. Cada fuente necesita su propio tipo de sí. Una vez anotados los tipos, nadie tiene que adivinar, y la prueba está cuando se pide.

**Cómo es una buena sección**

- Una lista corta de fuentes. Para cada una: qué permiso, cómo se nombra al autor, para qué se puede usar y hasta cuándo.
- Un mensaje listo para copiar con que pedir a alguien su imagen.
- La respuesta se conserva, con el enlace y la fecha. «Dijeron que estaba bien» no es una respuesta que se pueda volver a encontrar.
- Dice qué se puede compartir libremente: qué enlaces, qué archivos, qué contactos.
- Se mencionan la música, las letras tipográficas, los mapas y los memes, porque ahí es donde se tropieza.
- Retirar algo es rápido y sin discusión.

**Se apoya en** *Before Leaping: six steps* (contenido propio, sindicado o creado por interesados; quién lo elabora; propiedad perdida o robada), *Social Networking in the Enterprise* (compartir recursos: enlaces, archivos, contactos). Nombrar la fuente no es permiso; excepciones como la cita o el uso legítimo (17 USC 107) son estrechas y difieren de un país a otro. Este programa no da asesoramiento jurídico.</translation>
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
   <translation>La mayoría de los programas empiezan por el cuarto paso. Dar los seis en orden suena lento y es más rápido: cada uno contesta preguntas que el siguiente necesita. Las propias directrices forman parte del segundo paso, y vuelven cambiadas después del sexto.

**Cómo es una buena sección**

- Cada paso tiene a alguien que lo cuida, y una frase que dice cuándo está hecho.
- Un paso empieza cuando el anterior se ha superado y alguien lo ha dicho.
- Lo que compraron y crearon está en una lista: herramientas con su coste, cuentas con su titular.
- La decisión de empezar es una decisión: la toman personas, un día, con motivos.
- Después del último paso viene el primero.

**Se apoya en** *Before Leaping: six steps* (Discover, Define, Create, Test, Broadcast, Measure; tecnología y sistemas; blogs, wikis, bases de conocimientos, grupos, foros y cuentas del personal; solo se difunde lo creado y probado; los resultados vuelven al principio).</translation>
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
   <translation>La mayoría de los deslices ocurren de paso: una pizarra al fondo, el nombre de un cliente en un pie de foto, una canción en un vídeo. Se evitan cuando se conocen los pocos tipos de cosas que deben quedar dentro, qué se *puede* decir en su lugar y a quién preguntar.

**Cómo es una buena sección**

- Tipos de información confidencial con ejemplos, para que nadie tenga que adivinar qué significa *confidencial*. Prohibir «todo lo negativo» o hablar del salario no es confidencialidad, y en algunos países no está permitido.
- Para cada tipo: qué se puede decir, y quién decide en caso de duda.
- Tres casos con un primer paso cada uno: algo se *divulgó*, algo se *perdió*, algo fue *robado*.
- Para cada fuente de imágenes, textos y música: qué permiso necesita y cómo se nombra al autor.
- Una palabra clara de que denunciar irregularidades ante las autoridades nunca es una infracción.

**Se apoya en** *Before Leaping: six steps* (propiedad intelectual divulgada, perdida o robada; contenido propio, sindicado o ajeno), *Social Networking in the Enterprise* (diga qué enlaces, archivos y contactos se pueden compartir). Sobre la ley vea, por ejemplo, Rule 21F-17 (Estados Unidos) y la Directiva (UE) 2019/1937 sobre la denuncia de irregularidades, y el Reglamento (UE) 2016/679 sobre datos personales. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Mostly</source>
   <translation>En su mayor parte</translation>
  </message>
  <message>
   <source>Mostly somebody outside</source>
   <translation>En su mayor parte, alguien de fuera</translation>
  </message>
  <message>
   <source>Moving on</source>
   <translation>Avanzar</translation>
  </message>
  <message>
   <source>Music and sound</source>
   <translation>Música y sonido</translation>
  </message>
  <message>
   <source>Must agree to a new edition</source>
   <translation>Debe dar su acuerdo a una nueva edición</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name and date of the agreement.</source>
   <translation>Nombre y fecha del acuerdo.</translation>
  </message>
  <message>
   <source>Name and date, where there is one.</source>
   <translation>Nombre y fecha, si los hay.</translation>
  </message>
  <message>
   <source>Name and logo</source>
   <translation>Nombre y logotipo</translation>
  </message>
  <message>
   <source>Name and role</source>
   <translation>Nombre y función</translation>
  </message>
  <message>
   <source>Name or office, and how to reach them.</source>
   <translation>Nombre o cargo, y cómo localizarlos.</translation>
  </message>
  <message>
   <source>Name, logo and pictures</source>
   <translation>Nombre, logotipo e imágenes</translation>
  </message>
  <message>
   <source>Named customers and partners</source>
   <translation>Clientes y socios nombrados</translation>
  </message>
  <message>
   <source>Named members.</source>
   <translation>Miembros nombrados.</translation>
  </message>
  <message>
   <source>Named, with the reason.</source>
   <translation>Se nombra, con el motivo.</translation>
  </message>
  <message>
   <source>Names and older accounts</source>
   <translation>Nombres y cuentas más antiguas</translation>
  </message>
  <message>
   <source>Names not on the list yet</source>
   <translation>Nombres que aún no están en la lista</translation>
  </message>
  <message>
   <source>Nearly all only read or watch</source>
   <translation>Casi todos solo leen o miran</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Necesario</translation>
  </message>
  <message>
   <source>Needed before the first post</source>
   <translation>Necesario antes de la primera publicación</translation>
  </message>
  <message>
   <source>Needed for every level that shuts somebody out.</source>
   <translation>Necesario para cada nivel que deja fuera a alguien.</translation>
  </message>
  <message>
   <source>Needed for every place of our own; useful for all.</source>
   <translation>Necesario para cada lugar propio; útil para todos.</translation>
  </message>
  <message>
   <source>Neither at present</source>
   <translation>Ninguno de los dos por ahora</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never a breach</source>
   <translation>Nunca una infracción</translation>
  </message>
  <message>
   <source>Never a breach of this section</source>
   <translation>Nunca una infracción de esta sección</translation>
  </message>
  <message>
   <source>Never asked for or written down</source>
   <translation>Nunca se pregunta ni se anota</translation>
  </message>
  <message>
   <source>Never goes into a tool outside</source>
   <translation>Nunca se introduce en una herramienta externa</translation>
  </message>
  <message>
   <source>Never relaxed</source>
   <translation>Nunca se flexibiliza</translation>
  </message>
  <message>
   <source>Never: everybody has their own</source>
   <translation>Nunca: cada uno tiene la suya</translation>
  </message>
  <message>
   <source>New product or service</source>
   <translation>Producto o servicio nuevo</translation>
  </message>
  <message>
   <source>New themes are proposed to</source>
   <translation>Los temas nuevos se proponen a</translation>
  </message>
  <message>
   <source>New to it</source>
   <translation>Sin experiencia</translation>
  </message>
  <message>
   <source>News and blogs</source>
   <translation>Noticias y blogs</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next look on</source>
   <translation>Próxima mirada el</translation>
  </message>
  <message>
   <source>Nine questions</source>
   <translation>Nueve preguntas</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No approval can make this possible.</source>
   <translation>Ninguna aprobación puede hacerlo posible.</translation>
  </message>
  <message>
   <source>No channel goes live before these guidelines are in force</source>
   <translation>Ningún canal se abre antes de que estas directrices estén en vigor</translation>
  </message>
  <message>
   <source>No is a perfectly good answer.</source>
   <translation>No es una respuesta perfectamente válida.</translation>
  </message>
  <message>
   <source>No official record</source>
   <translation>No es un registro oficial</translation>
  </message>
  <message>
   <source>No posts of our own before this day.</source>
   <translation>Ninguna publicación propia antes de este día.</translation>
  </message>
  <message>
   <source>No standard, these rules</source>
   <translation>Sin norma externa, estas reglas</translation>
  </message>
  <message>
   <source>No, a help</source>
   <translation>No, una ayuda</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>Nobody can relax the approval of "posts". You can relax the approval of thank-yous, answers and service alerts, and keep it for figures and statements. This catalogue is what the approval workflow works with.

**What good looks like**

- Eight to fifteen kinds that people recognise at once, each with two examples.
- More than announcements: answers, know-how, people, questions. Nobody follows a notice board for fun.
- Risk judged by what could happen, not by who writes it. What cannot be taken back is marked, and gets a second reader.
- Kinds you decided against are listed too, with the reason.

**Rests on** *Platt* (only certain types of posting need approval in the end), *Social Networking in the Enterprise* (not only marketing; what is on the internet stays), *Before Leaping: six steps* (kinds of message, sources of content), *Columbus* (useful rather than self-promoting; refuse to be dull; some things are urgent).</source>
   <translation>Nadie puede flexibilizar la aprobación de «publicaciones». Se puede flexibilizar la de agradecimientos, respuestas y avisos de servicio, y mantenerla para cifras y declaraciones. Con este catálogo trabaja el proceso de aprobación.

**Cómo es una buena sección**

- De ocho a quince tipos que se reconocen de inmediato, cada uno con dos ejemplos.
- Más que anuncios: respuestas, conocimientos, personas, preguntas. Nadie sigue un tablón de anuncios por gusto.
- El riesgo se juzga por lo que podría ocurrir, no por quién escribe. Lo que no se puede deshacer se marca y recibe una segunda lectura.
- También figuran los tipos que se descartaron, con el motivo.

**Se apoya en** *Platt* (al final solo ciertos tipos de publicación necesitan aprobación), *Social Networking in the Enterprise* (no solo marketing; lo que está en internet permanece), *Before Leaping: six steps* (tipos de mensaje, fuentes de contenido), *Columbus* (ser útil en vez de promocionarse; negarse a aburrir; algunas cosas son urgentes).</translation>
  </message>
  <message>
   <source>Nobody for now</source>
   <translation>Nadie por ahora</translation>
  </message>
  <message>
   <source>Nobody gets a password first.</source>
   <translation>Nadie recibe antes una contraseña.</translation>
  </message>
  <message>
   <source>Nobody has to like, share or post</source>
   <translation>Nadie tiene que indicar que le gusta, compartir ni publicar</translation>
  </message>
  <message>
   <source>Nobody is asked for a private password</source>
   <translation>A nadie se le pide una contraseña privada</translation>
  </message>
  <message>
   <source>Nobody is asked to change or withdraw a review</source>
   <translation>A nadie se le pide cambiar o retirar una reseña</translation>
  </message>
  <message>
   <source>Nobody is asked to share a cause or an opinion</source>
   <translation>A nadie se le pide compartir una causa o una opinión</translation>
  </message>
  <message>
   <source>Nobody is put at a disadvantage for it</source>
   <translation>Nadie sale perjudicado por ello</translation>
  </message>
  <message>
   <source>Nobody knows beforehand what will work. Trying things is part of the work, and so is stopping them. An experiment differs from a whim by four things: a goal, a person, an end, and something to look at when it is over.

**What good looks like**

- There is always at least one running, and never more than you can look after.
- Goal, person, last day and measure are written down before it starts.
- It says what “good enough” would be, so that the result cannot be talked up afterwards.
- What did not work stands here too. That is the part others will be glad of.

**Rests on** *Making social networking work* (not to experiment is a big mistake; to experiment naively and without commitment is another).</source>
   <translation>Nadie sabe de antemano qué funcionará. Probar cosas es parte del trabajo, y dejarlas también. Un experimento se distingue de un capricho por cuatro cosas: un objetivo, una persona, un final y algo que mirar cuando termina.

**Cómo es una buena sección**

- Siempre hay al menos uno en marcha, y nunca más de los que se pueden atender.
- Objetivo, persona, último día y medida se anotan antes de empezar.
- Dice qué «sería suficiente», para que después no se pueda adornar el resultado.
- También figura aquí lo que no funcionó. Es la parte que otros agradecerán.

**Se apoya en** *Making social networking work* (no experimentar es un gran error; hacerlo con ingenuidad y sin compromiso es otro).</translation>
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
   <translation>Nadie aprende a hablar en público firmando un formulario. Prevea un curso corto antes de dar acceso, un acompañante para las primeras semanas y un repaso que valga la hora. Lleve un registro sencillo: quién, qué, cuándo, qué versión.

**Cómo es una buena sección**

- El acceso llega después del curso, no antes.
- El curso trata de publicaciones reales suyas, buenas y malas, más que de reglas.
- Todos confirman las directrices al incorporarse, y de nuevo cuando un cambio afecta a sus obligaciones. Las correcciones pequeñas no necesitan una nueva firma.
- Un repaso a intervalos fijos; las reglas, los servicios y las personas cambian.
- Se practica con la *prueba del megáfono*: ¿diría esto con un megáfono en la plaza del mercado?
- Si otros les elogian y tienen un vínculo con ustedes, formarlos y recordárselo es en muchos lugares parte de su propia obligación.

**Se apoya en** *Before Leaping: six steps* (material educativo y un programa para toda la empresa), *Social Networking in the Enterprise* (capaz de verdad; habla literalmente por su empresa), *Platt* (lograr que la gente participe y se implique). Sobre quienes recomiendan vea, por ejemplo, 16 CFR 255.1(d) (Estados Unidos). Este programa no da asesoramiento jurídico.</translation>
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
   <translation>Nadie abre una aplicación para leer anuncios. Encuentre los pocos asuntos que importan a sus lectores *y* a su gente, y ponga al frente a las personas a quienes les importan. Así todo lo que publiquen tiene un sitio.

**Cómo es una buena sección**

- De tres a seis temas. Cada uno es algo por lo que la gente pregunta de todos modos.
- De cada tema consta cómo lo saben: los clientes preguntaron, los colegas lo querían, se notó en las respuestas. Se permite suponer si se dice.
- Cada tema pertenece a alguien que hablaría de él sin cobrar.
- Hay más temas que ayudan, enseñan o entretienen que temas que venden.
- Los temas se miran de vez en cuando, y alguno puede terminar.

**Se apoya en** *Columbus* (escriba sobre lo que de verdad importa a sus clientes y a ustedes; niéguese a aburrir; útil en vez de promocional), *Platt* (personas con opiniones y detalles que compartir), *Before Leaping: six steps* (informar, educar, entretener, promocionar), *Making social networking work* (un canal solo publicitario rara vez funciona).</translation>
  </message>
  <message>
   <source>Nobody special</source>
   <translation>Nadie en particular</translation>
  </message>
  <message>
   <source>Nobody suffers for asking or reporting</source>
   <translation>Nadie sufre por preguntar o avisar</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None is offered</source>
   <translation>No se ofrece ninguno</translation>
  </message>
  <message>
   <source>None of these.</source>
   <translation>Ninguno de estos.</translation>
  </message>
  <message>
   <source>None, or such as our people do not mind.</source>
   <translation>Ninguna, o la que a nuestra gente no le molesta.</translation>
  </message>
  <message>
   <source>Not answered here</source>
   <translation>Aquí no se contesta</translation>
  </message>
  <message>
   <source>Not at present</source>
   <translation>Por ahora no</translation>
  </message>
  <message>
   <source>Not before</source>
   <translation>No antes de</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Sin empezar</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Aún sin comparar</translation>
  </message>
  <message>
   <source>Not covered</source>
   <translation>No se abarca</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>Aún sin decidir</translation>
  </message>
  <message>
   <source>Not during working hours, for safety’s sake</source>
   <translation>No en horas de trabajo, por seguridad</translation>
  </message>
  <message>
   <source>Not every use makes sense for every organisation.</source>
   <translation>No todos los usos tienen sentido para todas las organizaciones.</translation>
  </message>
  <message>
   <source>Not for us</source>
   <translation>No es para nosotros</translation>
  </message>
  <message>
   <source>Not in working hours</source>
   <translation>No en horas de trabajo</translation>
  </message>
  <message>
   <source>Not like that</source>
   <translation>Así no</translation>
  </message>
  <message>
   <source>Not looked at</source>
   <translation>No se mira</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>No hace falta</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not passed</source>
   <translation>No superado</translation>
  </message>
  <message>
   <source>Not the author</source>
   <translation>No el autor</translation>
  </message>
  <message>
   <source>Not this</source>
   <translation>Esto no</translation>
  </message>
  <message>
   <source>Not tried yet</source>
   <translation>Aún sin probar</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Todavía no</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Noted on</source>
   <translation>Anotado el</translation>
  </message>
  <message>
   <source>Notes and trials</source>
   <translation>Notas y pruebas</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>No sale nada</translation>
  </message>
  <message>
   <source>Nothing goes out until somebody decides what should happen.</source>
   <translation>No sale nada hasta que alguien decida qué debe ocurrir.</translation>
  </message>
  <message>
   <source>Nothing is said</source>
   <translation>No se dice nada</translation>
  </message>
  <message>
   <source>Nothing, as long as nobody can be recognised</source>
   <translation>Nada, mientras no se pueda reconocer a nadie</translation>
  </message>
  <message>
   <source>Nothing, but there is another tie</source>
   <translation>Nada, pero hay otro vínculo</translation>
  </message>
  <message>
   <source>Notice the approvers need.</source>
   <translation>Antelación que necesitan quienes aprueban.</translation>
  </message>
  <message>
   <source>Nought, or far less than for posting, is a warning sign.</source>
   <translation>Cero, o mucho menos que para publicar, es una señal de alarma.</translation>
  </message>
  <message>
   <source>Now and then</source>
   <translation>De vez en cuando</translation>
  </message>
  <message>
   <source>Number rung on</source>
   <translation>Número al que se llamó el</translation>
  </message>
  <message>
   <source>Number tried on</source>
   <translation>Número probado el</translation>
  </message>
  <message>
   <source>Numbers are rung every</source>
   <translation>Se llama a los números cada</translation>
  </message>
  <message>
   <source>Of 100 people, how many …</source>
   <translation>De 100 personas, ¿cuántas…</translation>
  </message>
  <message>
   <source>Of 100 taking part, writing each week, at least</source>
   <translation>De 100 participantes, escriben cada semana al menos</translation>
  </message>
  <message>
   <source>Of 100 taking part.</source>
   <translation>De 100 participantes.</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Lo ofrece</translation>
  </message>
  <message>
   <source>Offered, never demanded everywhere.</source>
   <translation>Se ofrece, pero no se exige en todas partes.</translation>
  </message>
  <message>
   <source>Official accounts</source>
   <translation>Cuentas oficiales</translation>
  </message>
  <message>
   <source>Often</source>
   <translation>A menudo</translation>
  </message>
  <message>
   <source>Often touches</source>
   <translation>Afecta a menudo a</translation>
  </message>
  <message>
   <source>Older documents that no longer count.</source>
   <translation>Documentos más antiguos que ya no cuentan.</translation>
  </message>
  <message>
   <source>Older posts</source>
   <translation>Publicaciones más antiguas</translation>
  </message>
  <message>
   <source>On</source>
   <translation>El</translation>
  </message>
  <message>
   <source>On an account approved once for all its posts</source>
   <translation>En una cuenta aprobada de una vez para todas sus publicaciones</translation>
  </message>
  <message>
   <source>On condition that</source>
   <translation>Con la condición de que</translation>
  </message>
  <message>
   <source>On its own</source>
   <translation>Por sí solo</translation>
  </message>
  <message>
   <source>On our channels</source>
   <translation>En nuestros canales</translation>
  </message>
  <message>
   <source>On our own pages we show</source>
   <translation>En nuestras propias páginas mostramos</translation>
  </message>
  <message>
   <source>On our own servers</source>
   <translation>En nuestros propios servidores</translation>
  </message>
  <message>
   <source>On public questions a text needs none where a person checked it and answers for it.</source>
   <translation>Sobre cuestiones públicas, un texto no necesita ninguna si una persona lo comprobó y responde por él.</translation>
  </message>
  <message>
   <source>On public questions, if nobody checked it</source>
   <translation>Sobre cuestiones públicas, si nadie lo comprobó</translation>
  </message>
  <message>
   <source>On the last day</source>
   <translation>El último día</translation>
  </message>
  <message>
   <source>On the most important accounts</source>
   <translation>En las cuentas más importantes</translation>
  </message>
  <message>
   <source>On the move</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>On their own</source>
   <translation>Por su cuenta</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>En estos canales</translation>
  </message>
  <message>
   <source>On these days</source>
   <translation>En estos días</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>A prueba</translation>
  </message>
  <message>
   <source>On which devices</source>
   <translation>En qué dispositivos</translation>
  </message>
  <message>
   <source>Once it is in the register.</source>
   <translation>Una vez que está en el registro.</translation>
  </message>
  <message>
   <source>One entry for each account that could speak for you.</source>
   <translation>Una entrada por cada cuenta que podría hablar en su nombre.</translation>
  </message>
  <message>
   <source>One entry for each place where others can write.</source>
   <translation>Una entrada por cada lugar donde otros pueden escribir.</translation>
  </message>
  <message>
   <source>One entry for every account, also planned, paused and retired ones.</source>
   <translation>Una entrada por cada cuenta, también las previstas, las pausadas y las cerradas.</translation>
  </message>
  <message>
   <source>One for each group and each of: system, information, message.</source>
   <translation>Una para cada grupo y cada uno de estos: sistema, información, mensaje.</translation>
  </message>
  <message>
   <source>One for each group that you have asked, or mean to ask.</source>
   <translation>Una para cada grupo al que ha preguntado o piensa preguntar.</translation>
  </message>
  <message>
   <source>One for each place we thought about, the ones we decided against as well.</source>
   <translation>Una por cada lugar en el que pensamos, también los que descartamos.</translation>
  </message>
  <message>
   <source>One for each place.</source>
   <translation>Una por cada lugar.</translation>
  </message>
  <message>
   <source>One for each that you looked at, the ones you turned down as well.</source>
   <translation>Una por cada uno que miró, también los que rechazó.</translation>
  </message>
  <message>
   <source>One inside and one outside is a good beginning.</source>
   <translation>Uno dentro y uno fuera es un buen comienzo.</translation>
  </message>
  <message>
   <source>One language only; the others are there to help.</source>
   <translation>Un solo idioma; los demás están para ayudar.</translation>
  </message>
  <message>
   <source>One line.</source>
   <translation>Una línea.</translation>
  </message>
  <message>
   <source>One name, and somebody who stands in. People in a fright do not look for a mailbox.</source>
   <translation>Un nombre, y alguien que sustituye. Quien se asusta no busca un buzón.</translation>
  </message>
  <message>
   <source>One no from any of these ends the step.</source>
   <translation>Un no de cualquiera de ellos pone fin al paso.</translation>
  </message>
  <message>
   <source>One of our own accounts</source>
   <translation>Una de nuestras cuentas</translation>
  </message>
  <message>
   <source>One of several</source>
   <translation>Uno de varios</translation>
  </message>
  <message>
   <source>One of the first</source>
   <translation>De los primeros</translation>
  </message>
  <message>
   <source>One or two sentences, no list of commas.</source>
   <translation>Una o dos frases, no una lista con comas.</translation>
  </message>
  <message>
   <source>One person who answers for it all. Without a name, nobody does.</source>
   <translation>Una persona que responde por todo. Sin un nombre, no lo hace nadie.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Una persona.</translation>
  </message>
  <message>
   <source>One person. Everybody else points to what they said.</source>
   <translation>Una persona. Los demás remiten a lo que ella dijo.</translation>
  </message>
  <message>
   <source>One purpose that can be said aloud.</source>
   <translation>Un propósito que se pueda decir en voz alta.</translation>
  </message>
  <message>
   <source>One role that has to tick it off.</source>
   <translation>Una función que debe darlo por hecho.</translation>
  </message>
  <message>
   <source>One role, in writing, for a time.</source>
   <translation>Una función, por escrito, por un tiempo.</translation>
  </message>
  <message>
   <source>One row each, the newest first.</source>
   <translation>Una fila cada una, la más reciente primero.</translation>
  </message>
  <message>
   <source>One row for each group in each place.</source>
   <translation>Una fila por cada grupo en cada lugar.</translation>
  </message>
  <message>
   <source>One row for each place and subject.</source>
   <translation>Una fila por cada lugar y asunto.</translation>
  </message>
  <message>
   <source>One row for each right, in words that name it.</source>
   <translation>Una fila por cada derecho, con palabras que lo nombren.</translation>
  </message>
  <message>
   <source>One sentence people outside would understand too.</source>
   <translation>Una frase que también entenderían fuera.</translation>
  </message>
  <message>
   <source>One sentence that can be checked.</source>
   <translation>Una frase que se pueda comprobar.</translation>
  </message>
  <message>
   <source>One sentence. If it takes three, it is probably two terms.</source>
   <translation>Una frase. Si hacen falta tres, probablemente son dos términos.</translation>
  </message>
  <message>
   <source>One situation, two versions, one reason.</source>
   <translation>Una situación, dos variantes, un motivo.</translation>
  </message>
  <message>
   <source>One thing to do, not five.</source>
   <translation>Una sola cosa que hacer, no cinco.</translation>
  </message>
  <message>
   <source>One thing to try.</source>
   <translation>Una cosa que probar.</translation>
  </message>
  <message>
   <source>Only all of them alike</source>
   <translation>Solo todas por igual</translation>
  </message>
  <message>
   <source>Only an automatic reply</source>
   <translation>Solo una respuesta automática</translation>
  </message>
  <message>
   <source>Only as a matter of fact, such as a visit</source>
   <translation>Solo como un hecho, por ejemplo una visita</translation>
  </message>
  <message>
   <source>Only colleagues</source>
   <translation>Solo colegas</translation>
  </message>
  <message>
   <source>Only customers</source>
   <translation>Solo clientes</translation>
  </message>
  <message>
   <source>Only for causes on the list</source>
   <translation>Solo por causas de la lista</translation>
  </message>
  <message>
   <source>Only for these kinds of post</source>
   <translation>Solo para estos tipos de publicación</translation>
  </message>
  <message>
   <source>Only if an older document wrote it in its own way.</source>
   <translation>Solo si un documento más antiguo lo escribía a su manera.</translation>
  </message>
  <message>
   <source>Only if they say so and name a person</source>
   <translation>Solo si lo dicen y nombran a una persona</translation>
  </message>
  <message>
   <source>Only members or partners</source>
   <translation>Solo miembros o socios</translation>
  </message>
  <message>
   <source>Only on these channels</source>
   <translation>Solo en estos canales</translation>
  </message>
  <message>
   <source>Only our own people</source>
   <translation>Solo nuestra propia gente</translation>
  </message>
  <message>
   <source>Only public posts that somebody brings to us</source>
   <translation>Solo las publicaciones públicas que alguien nos trae</translation>
  </message>
  <message>
   <source>Only these ask for a new confirmation.</source>
   <translation>Solo estos piden una nueva confirmación.</translation>
  </message>
  <message>
   <source>Only these channels</source>
   <translation>Solo estos canales</translation>
  </message>
  <message>
   <source>Only these still go out</source>
   <translation>Solo siguen saliendo estos</translation>
  </message>
  <message>
   <source>Only these. Criticism is not one of them.</source>
   <translation>Solo estas. La crítica no es una de ellas.</translation>
  </message>
  <message>
   <source>Only those on the list</source>
   <translation>Solo los de la lista</translation>
  </message>
  <message>
   <source>Only to say that a person will answer</source>
   <translation>Solo para decir que contestará una persona</translation>
  </message>
  <message>
   <source>Only what is public</source>
   <translation>Solo lo que es público</translation>
  </message>
  <message>
   <source>Only where a service has no roles, and only from the vault</source>
   <translation>Solo donde un servicio no tiene funciones, y solo desde el almacén de contraseñas</translation>
  </message>
  <message>
   <source>Only with help from outside</source>
   <translation>Solo con ayuda de fuera</translation>
  </message>
  <message>
   <source>Only with the tie in plain words</source>
   <translation>Solo con el vínculo en palabras claras</translation>
  </message>
  <message>
   <source>Only with the tie in plain words, in the review</source>
   <translation>Solo con el vínculo en palabras claras, en la reseña</translation>
  </message>
  <message>
   <source>Only with the written yes of the person and a notice</source>
   <translation>Solo con el sí por escrito de la persona y un aviso</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Abierto de nuevo</translation>
  </message>
  <message>
   <source>Open or closed as we need it</source>
   <translation>Abierto o cerrado según lo necesitemos</translation>
  </message>
  <message>
   <source>Open unless there is a reason.</source>
   <translation>Abierto, salvo que haya un motivo.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Apertura</translation>
  </message>
  <message>
   <source>Opening, handing over and closing accounts</source>
   <translation>Abrir, entregar y cerrar cuentas</translation>
  </message>
  <message>
   <source>Openness</source>
   <translation>Franqueza</translation>
  </message>
  <message>
   <source>Opens or closes an account</source>
   <translation>Abre o cierra una cuenta</translation>
  </message>
  <message>
   <source>Or a community elsewhere</source>
   <translation>O una comunidad en otro lugar</translation>
  </message>
  <message>
   <source>Or a place that is not ours</source>
   <translation>O un lugar que no es nuestro</translation>
  </message>
  <message>
   <source>Or from this section</source>
   <translation>O de esta sección</translation>
  </message>
  <message>
   <source>Or the colleague whose account it is.</source>
   <translation>O el colega de quien es la cuenta.</translation>
  </message>
  <message>
   <source>Or where it lies</source>
   <translation>O dónde está</translation>
  </message>
  <message>
   <source>Order and timing</source>
   <translation>Orden y plazos</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Encargado</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other documents that belong here.</source>
   <translation>Otros documentos que pertenecen aquí.</translation>
  </message>
  <message>
   <source>Other documents that belong to this one, and which of them counts when two disagree.</source>
   <translation>Otros documentos que pertenecen a este, y cuál de ellos cuenta cuando dos se contradicen.</translation>
  </message>
  <message>
   <source>Other people's work (pictures, music, texts, logos)</source>
   <translation>Obras de otras personas (imágenes, música, textos, logotipos)</translation>
  </message>
  <message>
   <source>Other ways we considered</source>
   <translation>Otros caminos que consideramos</translation>
  </message>
  <message>
   <source>Other ways you looked at, and why you chose this one.</source>
   <translation>Otros caminos que consideró, y por qué eligió este.</translation>
  </message>
  <message>
   <source>Other words for the same thing.</source>
   <translation>Otras palabras para lo mismo.</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Others in our field are there</source>
   <translation>Están otros de nuestro sector</translation>
  </message>
  <message>
   <source>Others in your field have tried things on your audience already. Looking at them once or twice a year is the cheapest lesson there is. Look at a few, look properly, and write down what you learnt rather than what they have.

**What good looks like**

- Three to six names: the ones your customers mention, and one from another field that does it well.
- All six questions answered for each: with what, where, what, about what, followed by whom, how actively.
- A date on everything.
- One sentence of “what we take from it”.

**Rests on** *Before Leaping: six steps* (learn about your competition’s use: tools, places, information, subjects, followers, activity).</source>
   <translation>Otros de su sector ya han probado cosas con su público. Mirarlos una o dos veces al año es la lección más barata que hay. Mire a unos pocos, mire bien y anote lo que aprendió, no lo que ellos tienen.

**Cómo es una buena sección**

- De tres a seis nombres: los que mencionan sus clientes, y uno de otro sector que lo hace bien.
- Las seis preguntas contestadas para cada uno: con qué, dónde, qué, sobre qué, quién los sigue, con cuánta actividad.
- Una fecha en todo.
- Una frase de «qué sacamos de ello».

**Se apoya en** *Before Leaping: six steps* (conozca el uso de sus competidores: herramientas, lugares, información, temas, seguidores, actividad).</translation>
  </message>
  <message>
   <source>Others we look at</source>
   <translation>Otros a los que miramos</translation>
  </message>
  <message>
   <source>Our channels there</source>
   <translation>Nuestros canales ahí</translation>
  </message>
  <message>
   <source>Our entries on review and map sites</source>
   <translation>Nuestras fichas en sitios de reseñas y de mapas</translation>
  </message>
  <message>
   <source>Our handles</source>
   <translation>Nuestros nombres de usuario</translation>
  </message>
  <message>
   <source>Our internal networks</source>
   <translation>Nuestras redes internas</translation>
  </message>
  <message>
   <source>Our other programs can talk to it.</source>
   <translation>Nuestros demás programas pueden comunicarse con él.</translation>
  </message>
  <message>
   <source>Our own</source>
   <translation>Propio</translation>
  </message>
  <message>
   <source>Our own accounts</source>
   <translation>Nuestras propias cuentas</translation>
  </message>
  <message>
   <source>Our own channels</source>
   <translation>Nuestros propios canales</translation>
  </message>
  <message>
   <source>Our own need</source>
   <translation>Nuestra propia necesidad</translation>
  </message>
  <message>
   <source>Our own pages, mail signatures and printed matter that point to it.</source>
   <translation>Nuestras páginas, firmas de correo e impresos que remiten a ello.</translation>
  </message>
  <message>
   <source>Our people are there</source>
   <translation>Nuestra gente está ahí</translation>
  </message>
  <message>
   <source>Our places and accounts</source>
   <translation>Nuestros lugares y cuentas</translation>
  </message>
  <message>
   <source>Our posts count as</source>
   <translation>Nuestras publicaciones cuentan como</translation>
  </message>
  <message>
   <source>Our programs can</source>
   <translation>Nuestros programas pueden</translation>
  </message>
  <message>
   <source>Ours would be as good</source>
   <translation>El nuestro sería igual de bueno</translation>
  </message>
  <message>
   <source>Ourselves</source>
   <translation>Nosotros mismos</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Outside</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <source>Outside hours</source>
   <translation>Fuera de horario</translation>
  </message>
  <message>
   <source>Outside working hours only, if they say so</source>
   <translation>Solo fuera de las horas de trabajo, si lo dicen</translation>
  </message>
  <message>
   <source>Outside, for example</source>
   <translation>Fuera, por ejemplo</translation>
  </message>
  <message>
   <source>Outside: many questions or complaints</source>
   <translation>Fuera: muchas preguntas o quejas</translation>
  </message>
  <message>
   <source>Outsiders may draft; insiders speak.</source>
   <translation>Las personas de fuera pueden redactar; hablan las de dentro.</translation>
  </message>
  <message>
   <source>Over: we keep it</source>
   <translation>Terminado: lo mantenemos</translation>
  </message>
  <message>
   <source>Over: we stop</source>
   <translation>Terminado: lo dejamos</translation>
  </message>
  <message>
   <source>Over: we try it differently</source>
   <translation>Terminado: lo probamos de otro modo</translation>
  </message>
  <message>
   <source>Own and company devices</source>
   <translation>Dispositivos propios y de la empresa</translation>
  </message>
  <message>
   <source>Own community or forum</source>
   <translation>Comunidad o foro propio</translation>
  </message>
  <message>
   <source>Own, taken over, or made by the people you are there for.</source>
   <translation>Propio, recibido o hecho por las personas para quienes está.</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Pages and figures</source>
   <translation>Páginas y cifras</translation>
  </message>
  <message>
   <source>Paid for, sponsored or a gift is involved</source>
   <translation>Pagada, patrocinada o con un regalo de por medio</translation>
  </message>
  <message>
   <source>Paid partners</source>
   <translation>Colaboradores pagados</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Pares</translation>
  </message>
  <message>
   <source>Pairs of sentences show a tone better than adjectives do.</source>
   <translation>Los pares de frases muestran un tono mejor que los adjetivos.</translation>
  </message>
  <message>
   <source>Part of a conversation</source>
   <translation>Parte de una conversación</translation>
  </message>
  <message>
   <source>Part of our service moves to another company</source>
   <translation>Parte de nuestro servicio pasa a otra empresa</translation>
  </message>
  <message>
   <source>Part of the course</source>
   <translation>Parte del curso</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Socios y proveedores</translation>
  </message>
  <message>
   <source>Partners on a list only</source>
   <translation>Solo socios de una lista</translation>
  </message>
  <message>
   <source>Partners who sell or work with us</source>
   <translation>Socios que venden o trabajan con nosotros</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Superado</translation>
  </message>
  <message>
   <source>Passed by</source>
   <translation>Superado por</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Transmitido</translation>
  </message>
  <message>
   <source>Passed when</source>
   <translation>Superado cuando</translation>
  </message>
  <message>
   <source>Password in the shared vault</source>
   <translation>Contraseña en el almacén compartido</translation>
  </message>
  <message>
   <source>Passwords and private accounts</source>
   <translation>Contraseñas y cuentas privadas</translation>
  </message>
  <message>
   <source>Passwords are kept in</source>
   <translation>Las contraseñas se guardan en</translation>
  </message>
  <message>
   <source>Past incidents</source>
   <translation>Incidentes pasados</translation>
  </message>
  <message>
   <source>Pause before answering anything heated</source>
   <translation>Pausa antes de contestar a algo acalorado</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausado</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People a total needs at least</source>
   <translation>Personas que necesita un total, al menos</translation>
  </message>
  <message>
   <source>People added</source>
   <translation>Personas añadidas</translation>
  </message>
  <message>
   <source>People also say</source>
   <translation>También se dice</translation>
  </message>
  <message>
   <source>People and numbers</source>
   <translation>Personas y números</translation>
  </message>
  <message>
   <source>People are told</source>
   <translation>Se informa a la gente</translation>
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
   <translation>La gente pregunta ante todo: *¿puedo decir que trabajo aquí, y qué pasa si lo hago?* Dígaselo en tono amable, y diga también qué no es asunto suyo.

**Cómo es una buena sección**

- Empieza con un sí: puede decir dónde trabaja, puede mostrar que le gustamos y compartirnos, puede sentir orgullo.
- Pide tres cosas y no más: diga que trabaja aquí cuando hable de nosotros, mantenga confidencial lo que lo es, no hable *en nombre* nuestro.
- Ofrece una frase para opiniones privadas, con la observación de que no sustituye a decir que trabaja aquí.
- Dice lo que nunca se pide: contraseñas, solicitudes de amistad al superior, una mirada a la cuenta privada de alguien.
- Se puede hablar de salario, horario y condiciones de trabajo. También de política y de todo lo demás que sea lícito.
- Unas palabras sobre cómo protegerse.

**Se apoya en** *Before Leaping: six steps* (cómo usa el personal las redes sociales, nadie se hace pasar por quien no es), y en leyes sobre contraseñas de cuentas privadas en más de la mitad de los estados de Estados Unidos y sobre la conducta fuera del trabajo. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>People asked us to come</source>
   <translation>Nos pidieron que viniéramos</translation>
  </message>
  <message>
   <source>People at an event</source>
   <translation>Personas en un acto</translation>
  </message>
  <message>
   <source>People can be sorted into groups, and we can say how the groups talk to each other.</source>
   <translation>Se puede ordenar a las personas en grupos y decir cómo se hablan los grupos entre sí.</translation>
  </message>
  <message>
   <source>People confirm these guidelines</source>
   <translation>Las personas confirman estas directrices</translation>
  </message>
  <message>
   <source>People do not read guidelines, they look for an answer. Collect the questions they really ask, in their words, and answer in two sentences with a link to the clause that says so. A question without a clause is a gap in the guidelines; a clause nobody asks about may be too obvious to need a page.

**What good looks like**

- Questions in the first person, as they were asked: *may I …?*, *what do I do if …?*
- The answer begins with yes, no or it depends, and on what.
- Each leads to the clause it follows from, so that answer and rule cannot drift apart.
- New ones come in all the time; those nobody asks any more go.

**Rests on** *Platt* (the types of issues that employees need clarified in order to use social media effectively and comfortably).</source>
   <translation>La gente no lee directrices, busca una respuesta. Reúna las preguntas que hace de verdad, con sus palabras, y conteste en dos frases con un enlace a la cláusula que lo dice. Una pregunta sin cláusula es una laguna de las directrices; una cláusula por la que nadie pregunta quizá sea demasiado obvia para necesitar una página.

**Cómo es una buena sección**

- Preguntas en primera persona, tal como se hicieron: *¿puedo…?*, *¿qué hago si…?*
- La respuesta empieza con sí, no o depende, y de qué.
- Cada una lleva a la cláusula de la que se deduce, para que respuesta y regla no se separen.
- Llegan nuevas continuamente; las que ya nadie hace se van.

**Se apoya en** *Platt* (los tipos de cuestiones que el personal necesita aclarar para usar las redes sociales con eficacia y a gusto).</translation>
  </message>
  <message>
   <source>People inside and outside who keep the conversation going.</source>
   <translation>Personas de dentro y de fuera que mantienen viva la conversación.</translation>
  </message>
  <message>
   <source>People it is likely to reach</source>
   <translation>Personas a las que llegará probablemente</translation>
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
   <translation>La gente respeta las reglas que le parecen justas, y le parece justo lo que se le dijo de antemano. Por eso: diga qué mira, para qué, quién lo ve y cuánto tiempo se conserva. Diga qué no mira nunca. Y diga quién decide, después de haber escuchado, cuando algo salió mal.

**Cómo es una buena sección**

- Miran *sus* cuentas y lo que se dice de ustedes en público, no a las personas.
- Nada es encubierto, nada trata de cuentas privadas, y a nadie se le pide una contraseña.
- Cada tipo de mirada tiene un propósito, una persona y un final.
- Si hay comité de empresa o acuerdo sindical, se preguntó antes.
- Pasos desde una palabra amable en adelante, y se escucha a la persona antes de cada uno; decide una función nombrada; la ley local va primero.
- Nadie sale perjudicado por una pregunta, un aviso o un error de buena fe.

**Se apoya en** el Reglamento (UE) 2016/679, artículos 5, 6 y 13, orientaciones sobre la vigilancia en el trabajo, la sentencia Bărbulescu, normas sobre la participación del personal, leyes de muchos estados de Estados Unidos sobre contraseñas privadas, y *Platt* (con buen criterio y estas directrices probablemente no habrá problemas reales). Las referencias sobre vigilancia no se han vuelto a consultar. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>People of each group who try it</source>
   <translation>Personas de cada grupo que lo prueban</translation>
  </message>
  <message>
   <source>People taking part</source>
   <translation>Personas que participan</translation>
  </message>
  <message>
   <source>People there need help with what we make</source>
   <translation>Ahí hay personas que necesitan ayuda con lo que hacemos</translation>
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
   <translation>La gente confía mucho más en lo que dicen otros clientes que en lo que dicen ustedes. Esa confianza solo vale mientras es sincera. Por eso: pregunte a todos, conteste a todo, no premie a nadie por elogiar y nunca escriba una reseña usted mismo.

**Cómo es una buena sección**

- Se pregunta a todos con las mismas palabras, no solo a quienes parecían contentos.
- Las malas reseñas se contestan primero, por una persona, con lo que ocurre ahora.
- Nadie que trabaje aquí, ni nadie a quien se lo pida alguien que trabaje aquí, les valora como si fuera cliente.
- Dar las gracias por una recomendación está bien si ambas partes lo dicen abiertamente.
- Las reseñas que muestran en sus páginas se muestran enteras: buenas, malas, y cómo saben que son reales.

**Se apoya en** *Before Leaping: six steps* (la gente confía en las recomendaciones de otras personas; anime a quienes les aprecian a transmitirlo), *Social Networking in the Enterprise* (la gente se queja antes de lo que elogia; nunca devolver la queja). Sobre la ley vea, por ejemplo, 16 CFR parte 465 (Estados Unidos), la Digital Markets, Competition and Consumers Act 2024 (Reino Unido) y la Directiva 2005/29/CE modificada (Unión Europea). Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>People use social media well, and without worry, when they know what it is for. This section gives them the reason before the rules: what you want to achieve, whom you want to meet, and what counts as success.

**What good looks like**

- One sentence of purpose that a new colleague could repeat from memory.
- Two to five goals. Each says for whom, serves something the organisation wants anyway, and can be measured.
- Listening and helping stand beside telling and selling. A channel that only advertises rarely lasts.
- More sentences that begin with *you may* than with *you must not*: guidelines are there to enable.

**Rests on** *Platt, Developing a social media business strategy* (guidelines as an enabling framework), *Making social networking work* (be able to say what your goals are), *Before Leaping: six steps* (goals that serve the organisation's own), *Social Networking in the Enterprise* (more than marketing), *Columbus* (give more than you get).</source>
   <translation>La gente usa bien las redes sociales, y sin preocuparse, cuando sabe para qué sirven. Esta sección le da el motivo antes que las reglas: qué quieren lograr, a quién quieren encontrar y qué cuenta como éxito.

**Cómo es una buena sección**

- Una frase de propósito que un colega nuevo podría repetir de memoria.
- De dos a cinco objetivos. Cada uno dice para quién, sirve a algo que la organización quiere de todos modos y se puede medir.
- Escuchar y ayudar están junto a contar y vender. Un canal que solo anuncia rara vez dura.
- Más frases que empiezan con *puede* que con *no debe*: las directrices están para permitir.

**Se apoya en** *Platt, Developing a social media business strategy* (las directrices como marco que permite hacer), *Making social networking work* (saber decir cuáles son sus objetivos), *Before Leaping: six steps* (objetivos que sirven a los de la organización), *Social Networking in the Enterprise* (más que marketing), *Columbus* (dar más de lo que se recibe).</translation>
  </message>
  <message>
   <source>People we want to reach</source>
   <translation>Personas a las que queremos llegar</translation>
  </message>
  <message>
   <source>People were sent to</source>
   <translation>Se indicó a la gente que fuera a</translation>
  </message>
  <message>
   <source>People who begin first and help the others to begin.</source>
   <translation>Personas que empiezan primero y ayudan a empezar a las demás.</translation>
  </message>
  <message>
   <source>People who can write, film and answer, and the time for it.</source>
   <translation>Personas que saben escribir, filmar y contestar, y el tiempo para ello.</translation>
  </message>
  <message>
   <source>People who do not exist, or did not say it</source>
   <translation>Personas que no existen o que no lo dijeron</translation>
  </message>
  <message>
   <source>People who happen to be there</source>
   <translation>Personas que están ahí por casualidad</translation>
  </message>
  <message>
   <source>People who listen</source>
   <translation>Personas que escuchan</translation>
  </message>
  <message>
   <source>People who stood out</source>
   <translation>Personas que destacaron</translation>
  </message>
  <message>
   <source>People who were given something</source>
   <translation>Personas que recibieron algo</translation>
  </message>
  <message>
   <source>People who work here</source>
   <translation>Personas que trabajan aquí</translation>
  </message>
  <message>
   <source>People who work here, with help from outside</source>
   <translation>Personas que trabajan aquí, con ayuda de fuera</translation>
  </message>
  <message>
   <source>People who work there</source>
   <translation>Personas que trabajan ahí</translation>
  </message>
  <message>
   <source>People, and time in their diaries</source>
   <translation>Personas, y tiempo en sus agendas</translation>
  </message>
  <message>
   <source>People, hours, money, skills.</source>
   <translation>Personas, horas, dinero, habilidades.</translation>
  </message>
  <message>
   <source>Permission needed</source>
   <translation>Permiso necesario</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permisos</translation>
  </message>
  <message>
   <source>Permissions are kept</source>
   <translation>Los permisos se conservan</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Datos personales</translation>
  </message>
  <message>
   <source>Personal data and consent</source>
   <translation>Datos personales y consentimiento</translation>
  </message>
  <message>
   <source>Personal data: aggregate only</source>
   <translation>Datos personales: solo en conjunto</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Phase we are in</source>
   <translation>Fase en la que estamos</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Fases</translation>
  </message>
  <message>
   <source>Phases and levels</source>
   <translation>Fases y niveles</translation>
  </message>
  <message>
   <source>Phones and computers</source>
   <translation>Teléfonos y computadoras</translation>
  </message>
  <message>
   <source>Pictures and film</source>
   <translation>Imágenes y películas</translation>
  </message>
  <message>
   <source>Pictures and video</source>
   <translation>Imágenes y vídeo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place, or what it is for</source>
   <translation>Lugar, o para qué sirve</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places and their levels</source>
   <translation>Lugares y sus niveles</translation>
  </message>
  <message>
   <source>Places are added and left by</source>
   <translation>Quién añade y deja lugares</translation>
  </message>
  <message>
   <source>Places of our own</source>
   <translation>Lugares propios</translation>
  </message>
  <message>
   <source>Places that look like yours and are not, each with the reason.</source>
   <translation>Lugares que parecen suyos y no lo son, cada uno con el motivo.</translation>
  </message>
  <message>
   <source>Plain enough for two people to agree without asking.</source>
   <translation>Tan claro que dos personas coincidan sin preguntar.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Planned and running ones.</source>
   <translation>Previstos y en marcha.</translation>
  </message>
  <message>
   <source>Planned, listening first, live, paused or retired.</source>
   <translation>Previsto, primero escuchar, abierto, pausado o cerrado.</translation>
  </message>
  <message>
   <source>Planning and posting</source>
   <translation>Planificar y publicar</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Plataforma</translation>
  </message>
  <message>
   <source>Platform's own label</source>
   <translation>Etiqueta de la propia plataforma</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Pódcast</translation>
  </message>
  <message>
   <source>Politics and causes</source>
   <translation>Política y causas</translation>
  </message>
  <message>
   <source>Politics and elections</source>
   <translation>Política y elecciones</translation>
  </message>
  <message>
   <source>Politics on private accounts</source>
   <translation>Política en cuentas privadas</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Malo</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Posible</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Publicación</translation>
  </message>
  <message>
   <source>Post a message</source>
   <translation>Publicar un mensaje</translation>
  </message>
  <message>
   <source>Posts a day at most</source>
   <translation>Publicaciones al día, como máximo</translation>
  </message>
  <message>
   <source>Posts a week, at least</source>
   <translation>Publicaciones por semana, al menos</translation>
  </message>
  <message>
   <source>Posts and answers side by side: what we like, what we would rather not see, and why.</source>
   <translation>Publicaciones y respuestas lado a lado: qué nos gusta, qué preferiríamos no ver, y por qué.</translation>
  </message>
  <message>
   <source>Posts approved so far</source>
   <translation>Publicaciones aprobadas hasta ahora</translation>
  </message>
  <message>
   <source>Posts are looked at by</source>
   <translation>Las publicaciones las mira</translation>
  </message>
  <message>
   <source>Posts in a row approved without correction</source>
   <translation>Publicaciones seguidas aprobadas sin corrección</translation>
  </message>
  <message>
   <source>Posts out of 100 that ask for nothing</source>
   <translation>Publicaciones de cada 100 que no piden nada</translation>
  </message>
  <message>
   <source>Posts out of 100 that start from us, at most</source>
   <translation>Publicaciones de cada 100 que parten de nosotros, como máximo</translation>
  </message>
  <message>
   <source>Posts read beforehand in this phase</source>
   <translation>Publicaciones leídas de antemano en esta fase</translation>
  </message>
  <message>
   <source>Posts that everybody can read, hear and understand.</source>
   <translation>Publicaciones que todos pueden leer, oír y entender.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Practice with a companion</source>
   <translation>Práctica con un acompañante</translation>
  </message>
  <message>
   <source>Prepared in advance</source>
   <translation>Preparado con antelación</translation>
  </message>
  <message>
   <source>Prepared or conversational</source>
   <translation>Preparada o en conversación</translation>
  </message>
  <message>
   <source>Privacy notice</source>
   <translation>Aviso de privacidad</translation>
  </message>
  <message>
   <source>Private accounts</source>
   <translation>Cuentas privadas</translation>
  </message>
  <message>
   <source>Private accounts only as far as they speak about you.</source>
   <translation>Las cuentas privadas, solo en la medida en que hablen de ustedes.</translation>
  </message>
  <message>
   <source>Private accounts, when it is about us</source>
   <translation>Cuentas privadas, cuando se trata de nosotros</translation>
  </message>
  <message>
   <source>Private customers</source>
   <translation>Clientes particulares</translation>
  </message>
  <message>
   <source>Private or professional readers</source>
   <translation>Lectores particulares o profesionales</translation>
  </message>
  <message>
   <source>Private use at work</source>
   <translation>Uso privado en el trabajo</translation>
  </message>
  <message>
   <source>Private use in working hours</source>
   <translation>Uso privado en horas de trabajo</translation>
  </message>
  <message>
   <source>Professional readers</source>
   <translation>Lectores profesionales</translation>
  </message>
  <message>
   <source>Profiles, mail signatures, printed matter, vehicles, shop.</source>
   <translation>Perfiles, firmas de correo, impresos, vehículos, tienda.</translation>
  </message>
  <message>
   <source>Programs or people who help with descriptions, subtitles, contrast.</source>
   <translation>Programas o personas que ayudan con descripciones, subtítulos y contraste.</translation>
  </message>
  <message>
   <source>Promotes</source>
   <translation>Promociona</translation>
  </message>
  <message>
   <source>Promotes something</source>
   <translation>Promociona algo</translation>
  </message>
  <message>
   <source>Promoting</source>
   <translation>Promocionar</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propuestas</translation>
  </message>
  <message>
   <source>Proposals are answered within</source>
   <translation>Las propuestas se contestan en</translation>
  </message>
  <message>
   <source>Proposals go to</source>
   <translation>Las propuestas se dirigen a</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>Propuesto por</translation>
  </message>
  <message>
   <source>Protected rights and local rules</source>
   <translation>Derechos protegidos y reglas locales</translation>
  </message>
  <message>
   <source>Public bodies and finance have duties of their own.</source>
   <translation>Los organismos públicos y el sector financiero tienen obligaciones propias.</translation>
  </message>
  <message>
   <source>Public bodies are often bound to one.</source>
   <translation>Los organismos públicos suelen estar obligados a una.</translation>
  </message>
  <message>
   <source>Public body</source>
   <translation>Organismo público</translation>
  </message>
  <message>
   <source>Public domain</source>
   <translation>Dominio público</translation>
  </message>
  <message>
   <source>Public holiday</source>
   <translation>Día festivo</translation>
  </message>
  <message>
   <source>Public holidays and company days on which time does not count.</source>
   <translation>Días festivos y días de la empresa en los que el tiempo no cuenta.</translation>
  </message>
  <message>
   <source>Public questions</source>
   <translation>Cuestiones públicas</translation>
  </message>
  <message>
   <source>Public records, by law</source>
   <translation>Documentos públicos, por ley</translation>
  </message>
  <message>
   <source>Publish the list, so that people can check.</source>
   <translation>Publique la lista, para que la gente pueda comprobarlo.</translation>
  </message>
  <message>
   <source>Published at</source>
   <translation>Publicado en</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Propósito</translation>
  </message>
  <message>
   <source>Purpose and goals</source>
   <translation>Propósito y objetivos</translation>
  </message>
  <message>
   <source>Purpose in one sentence</source>
   <translation>Propósito en una frase</translation>
  </message>
  <message>
   <source>Put forward by</source>
   <translation>Planteado por</translation>
  </message>
  <message>
   <source>Put here what people look up and what would get in the way above: a form, a list of numbers, a letter to copy, a table of sizes. Say at the top whether it is a rule or only a help.

**What good looks like**

- It has a letter, and the text above points to it.
- It says who keeps it up to date, and since when it stands.
- It says whether it binds anybody.

An annex may hold as many clauses as you like, and there may be several.</source>
   <translation>Ponga aquí lo que se consulta y lo que arriba estorbaría: un formulario, una lista de números, una carta para copiar, una tabla de tamaños. Diga al principio si es una regla o solo una ayuda.

**Cómo es una buena sección**

- Tiene una letra, y el texto de arriba remite a ella.
- Dice quién la mantiene al día y desde cuándo figura.
- Dice si obliga a alguien.

Un anexo puede tener tantas cláusulas como quiera, y puede haber varios.</translation>
  </message>
  <message>
   <source>Put right within</source>
   <translation>Se corrige en</translation>
  </message>
  <message>
   <source>Putting it right</source>
   <translation>Corregirlo</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Questions and corrections to</source>
   <translation>Preguntas y correcciones a</translation>
  </message>
  <message>
   <source>Questions and remarks go to</source>
   <translation>Las preguntas y observaciones se dirigen a</translation>
  </message>
  <message>
   <source>Questions do not keep to departments.</source>
   <translation>Las preguntas no entienden de departamentos.</translation>
  </message>
  <message>
   <source>Questions go to</source>
   <translation>Las preguntas se dirigen a</translation>
  </message>
  <message>
   <source>Questions people ask</source>
   <translation>Preguntas que hace la gente</translation>
  </message>
  <message>
   <source>Questions to</source>
   <translation>Preguntas a</translation>
  </message>
  <message>
   <source>Questions we ask our readers each week</source>
   <translation>Preguntas que hacemos a nuestros lectores cada semana</translation>
  </message>
  <message>
   <source>Questions we speak on</source>
   <translation>Cuestiones sobre las que hablamos</translation>
  </message>
  <message>
   <source>Rare</source>
   <translation>Raro</translation>
  </message>
  <message>
   <source>Rarely</source>
   <translation>Rara vez</translation>
  </message>
  <message>
   <source>Rather like this</source>
   <translation>Mejor así</translation>
  </message>
  <message>
   <source>Rather not</source>
   <translation>Mejor no</translation>
  </message>
  <message>
   <source>Ratings and reviews</source>
   <translation>Valoraciones y reseñas</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>Se localiza en</translation>
  </message>
  <message>
   <source>Read by Legal</source>
   <translation>Leído por el área jurídica</translation>
  </message>
  <message>
   <source>Read from the top; the first that fits decides. If none fits, the post waits.</source>
   <translation>Se leen desde arriba; decide la primera que encaja. Si ninguna encaja, la publicación espera.</translation>
  </message>
  <message>
   <source>Read these guidelines on</source>
   <translation>Leyó estas directrices el</translation>
  </message>
  <message>
   <source>Read within</source>
   <translation>Se lee en</translation>
  </message>
  <message>
   <source>Readers asked for it</source>
   <translation>Los lectores lo pidieron</translation>
  </message>
  <message>
   <source>Readers must confirm it again</source>
   <translation>Los lectores deben confirmarlo de nuevo</translation>
  </message>
  <message>
   <source>Readiness</source>
   <translation>Preparación</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Reading a sample after the event replaces asking before it.</source>
   <translation>Leer una muestra después sustituye a preguntar antes.</translation>
  </message>
  <message>
   <source>Ready beforehand</source>
   <translation>Preparado de antemano</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Motivos</translation>
  </message>
  <message>
   <source>Reasons, in writing, to the site. No pressure on anybody.</source>
   <translation>Motivos, por escrito, al sitio. Sin presionar a nadie.</translation>
  </message>
  <message>
   <source>Recognition keeps voices going.</source>
   <translation>El reconocimiento anima a las voces a seguir.</translation>
  </message>
  <message>
   <source>Recommending others in our name</source>
   <translation>Recomendar a otros en nuestro nombre</translation>
  </message>
  <message>
   <source>Records and retention</source>
   <translation>Registros y conservación</translation>
  </message>
  <message>
   <source>Recovery codes are kept</source>
   <translation>Los códigos de recuperación se guardan</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Recomendaciones</translation>
  </message>
  <message>
   <source>Refresher every</source>
   <translation>Repaso cada</translation>
  </message>
  <message>
   <source>Registered to</source>
   <translation>Registrada a nombre de</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>Con regularidad</translation>
  </message>
  <message>
   <source>Regulated business</source>
   <translation>Actividad regulada</translation>
  </message>
  <message>
   <source>Related policies</source>
   <translation>Políticas relacionadas</translation>
  </message>
  <message>
   <source>Relief for those who carry it</source>
   <translation>Alivio para quienes llevan la carga</translation>
  </message>
  <message>
   <source>Remarks are answered within</source>
   <translation>Las observaciones se contestan en</translation>
  </message>
  <message>
   <source>Reminded every</source>
   <translation>Recordatorio cada</translation>
  </message>
  <message>
   <source>Reminding and looking are part of the duty.</source>
   <translation>Recordar y mirar forman parte de la tarea.</translation>
  </message>
  <message>
   <source>Removals are noted</source>
   <translation>Lo que se retira se anota</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Retirarlo</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Removed, and the person blocked if it is repeated</source>
   <translation>Se retira, y se bloquea a la persona si se repite</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Renewed every</source>
   <translation>Se renueva cada</translation>
  </message>
  <message>
   <source>Repeat the course</source>
   <translation>Repetir el curso</translation>
  </message>
  <message>
   <source>Repeated after</source>
   <translation>Se repite después de</translation>
  </message>
  <message>
   <source>Replaced by a newer one</source>
   <translation>Reemplazado por uno más reciente</translation>
  </message>
  <message>
   <source>Replaces</source>
   <translation>Reemplaza</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Report a slip within</source>
   <translation>Comunicar un desliz en</translation>
  </message>
  <message>
   <source>Report to</source>
   <translation>Comunicar a</translation>
  </message>
  <message>
   <source>Reported</source>
   <translation>Comunicado</translation>
  </message>
  <message>
   <source>Reported on</source>
   <translation>Comunicado el</translation>
  </message>
  <message>
   <source>Reporting wrongdoing</source>
   <translation>Denunciar irregularidades</translation>
  </message>
  <message>
   <source>Requests from outside go to</source>
   <translation>Las solicitudes de fuera se dirigen a</translation>
  </message>
  <message>
   <source>Requests to take something down go to</source>
   <translation>Las solicitudes de retirar algo se dirigen a</translation>
  </message>
  <message>
   <source>Resellers and partners</source>
   <translation>Distribuidores y socios</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Reserva</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Se apoya en</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Comercio minorista</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Retired channels</source>
   <translation>Canales cerrados</translation>
  </message>
  <message>
   <source>Retired so far</source>
   <translation>Cerrados hasta ahora</translation>
  </message>
  <message>
   <source>Retiring a channel</source>
   <translation>Cerrar un canal</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Review of these guidelines</source>
   <translation>Revisión de estas directrices</translation>
  </message>
  <message>
   <source>Review site</source>
   <translation>Sitio de reseñas</translation>
  </message>
  <message>
   <source>Review sites</source>
   <translation>Sitios de reseñas</translation>
  </message>
  <message>
   <source>Reviews and referrals</source>
   <translation>Reseñas y recomendaciones</translation>
  </message>
  <message>
   <source>Reviews by our own people</source>
   <translation>Reseñas de nuestra propia gente</translation>
  </message>
  <message>
   <source>Reviews of our own products</source>
   <translation>Reseñas de nuestros propios productos</translation>
  </message>
  <message>
   <source>Reviews, ratings and referrals</source>
   <translation>Reseñas, valoraciones y recomendaciones</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <source>Rhythm of each channel</source>
   <translation>Ritmo de cada canal</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecho</translation>
  </message>
  <message>
   <source>Rights from agencies and freelancers</source>
   <translation>Derechos de agencias y autónomos</translation>
  </message>
  <message>
   <source>Rights that no ban here reaches.</source>
   <translation>Derechos a los que aquí no llega ninguna prohibición.</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Riesgo</translation>
  </message>
  <message>
   <source>Risk of the kind of post</source>
   <translation>Riesgo del tipo de publicación</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riesgos</translation>
  </message>
  <message>
   <source>Risks and crisis</source>
   <translation>Riesgos y crisis</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Funciones</translation>
  </message>
  <message>
   <source>Roles and rosters</source>
   <translation>Funciones y turnos</translation>
  </message>
  <message>
   <source>Roles that moderate</source>
   <translation>Funciones que moderan</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <source>Rosters</source>
   <translation>Listas de turnos</translation>
  </message>
  <message>
   <source>Rosters are looked at every</source>
   <translation>Los turnos se miran cada</translation>
  </message>
  <message>
   <source>Roughly, in an ordinary week.</source>
   <translation>De forma aproximada, en una semana corriente.</translation>
  </message>
  <message>
   <source>Roughly.</source>
   <translation>De forma aproximada.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules are found at</source>
   <translation>Las reglas están en</translation>
  </message>
  <message>
   <source>Run by</source>
   <translation>Lo lleva</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>Runs contests or prize draws</source>
   <translation>Hace concursos o sorteos</translation>
  </message>
  <message>
   <source>Said yes</source>
   <translation>Dijo que sí</translation>
  </message>
  <message>
   <source>Said yes on</source>
   <translation>Dijo que sí el</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Sábado</translation>
  </message>
  <message>
   <source>Say so in a clause as well.</source>
   <translation>Dígalo también en una cláusula.</translation>
  </message>
  <message>
   <source>Say so in public, too.</source>
   <translation>Dígalo también en público.</translation>
  </message>
  <message>
   <source>Say who you are whenever you</source>
   <translation>Diga quién es siempre que</translation>
  </message>
  <message>
   <source>Saying goodbye</source>
   <translation>Despedirse</translation>
  </message>
  <message>
   <source>Saying where you work</source>
   <translation>Decir dónde trabaja</translation>
  </message>
  <message>
   <source>Saying who we are whenever it matters to the reader, in words that cannot be missed.</source>
   <translation>Decir quiénes somos siempre que le importe al lector, con palabras que no se puedan pasar por alto.</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Dice lo mismo</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Scores from 0 to 5</source>
   <translation>Puntos de 0 a 5</translation>
  </message>
  <message>
   <source>Scouts</source>
   <translation>Exploradores</translation>
  </message>
  <message>
   <source>Screen lock, updates, lost devices, working on the road.</source>
   <translation>Bloqueo de pantalla, actualizaciones, dispositivos perdidos, trabajo fuera de la oficina.</translation>
  </message>
  <message>
   <source>Second sign-in factor</source>
   <translation>Segundo factor de acceso</translation>
  </message>
  <message>
   <source>Second sign-in factor is on</source>
   <translation>El segundo factor de acceso está activado</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Sección</translation>
  </message>
  <message>
   <source>Section of your own</source>
   <translation>Sección propia</translation>
  </message>
  <message>
   <source>Securities broker or dealer (United States)</source>
   <translation>Corredor o agente de valores (Estados Unidos)</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>Seen by</source>
   <translation>Lo ve</translation>
  </message>
  <message>
   <source>Seen to by</source>
   <translation>Se ocupa de ello</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Vender o anunciar</translation>
  </message>
  <message>
   <source>Sells to private customers</source>
   <translation>Vende a clientes particulares</translation>
  </message>
  <message>
   <source>Send pairs to</source>
   <translation>Enviar pares a</translation>
  </message>
  <message>
   <source>Sent by way of</source>
   <translation>Se envía por</translation>
  </message>
  <message>
   <source>Serious matters are decided by</source>
   <translation>Los asuntos graves los decide</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Sirve a</translation>
  </message>
  <message>
   <source>Serves these goals</source>
   <translation>Sirve a estos objetivos</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Service and account.</source>
   <translation>Servicio y cuenta.</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Servicios</translation>
  </message>
  <message>
   <source>Services cut off at different lengths.</source>
   <translation>Los servicios cortan el texto a distintas longitudes.</translation>
  </message>
  <message>
   <source>Services differ in what they let you do, whom they let in and what they show beside your words. Look at each properly once, weigh what matters to you, and the choice makes itself, or can at least be explained. Come back to it when a service changes.

**What good looks like**

- Notes on each service that say how people behave there, and what you read to find out.
- Weights first, scores afterwards; otherwise the favourite wins.
- A service of one supplier, and a program of your own, are looked at beside the well-known ones.
- A decision with a reason, for the services you turned down as well.

**Rests on** *Before Leaping: six steps* (understand each service and how it works; read about it; look at proprietary platforms), *Social Networking in the Enterprise* (groups, mobile use, integration, exclusivity, advertising; it depends on your needs).</source>
   <translation>Los servicios difieren en lo que permiten hacer, a quién dejan entrar y qué muestran junto a sus palabras. Mire bien cada uno una vez, pondere lo que les importa, y la elección se hace sola, o al menos se puede explicar. Vuelva a ella cuando un servicio cambie.

**Cómo es una buena sección**

- Notas sobre cada servicio que dicen cómo se comporta ahí la gente, y qué leyeron para averiguarlo.
- Primero los pesos, después los puntos; si no, gana el favorito.
- Un servicio de un único proveedor, y un programa propio, se miran junto a los conocidos.
- Una decisión con un motivo, también para los servicios rechazados.

**Se apoya en** *Before Leaping: six steps* (entender cada servicio y cómo funciona; leer sobre él; mirar plataformas de un proveedor), *Social Networking in the Enterprise* (grupos, uso móvil, integración, exclusividad, publicidad; depende de sus necesidades).</translation>
  </message>
  <message>
   <source>Services for organisations, from a single supplier: which you looked at, and what you found.</source>
   <translation>Servicios para organizaciones, de un único proveedor: cuáles miró y qué encontró.</translation>
  </message>
  <message>
   <source>Services that we do not use</source>
   <translation>Servicios que no usamos</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Sesiones celebradas</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Consolidada</translation>
  </message>
  <message>
   <source>Several steps asked at once; all of them must be done unless the number says fewer.</source>
   <translation>Varios pasos que se piden a la vez; hay que hacerlos todos, salvo que el número diga menos.</translation>
  </message>
  <message>
   <source>Shapes that several kinds of section use: lengths of time, people, conditions, and the rules of posting.</source>
   <translation>Formas que usan varios tipos de sección: duraciones, personas, condiciones y las reglas de publicación.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Share of posts sent back in the last 90 days</source>
   <translation>Parte de publicaciones devueltas en los últimos 90 días</translation>
  </message>
  <message>
   <source>Share of voices with valid training</source>
   <translation>Parte de las voces con formación válida</translation>
  </message>
  <message>
   <source>Share that is read</source>
   <translation>Parte que se lee</translation>
  </message>
  <message>
   <source>Shared logins</source>
   <translation>Accesos compartidos</translation>
  </message>
  <message>
   <source>Shared praise counts as a recommendation.</source>
   <translation>Compartir un elogio cuenta como recomendación.</translation>
  </message>
  <message>
   <source>Shared shapes</source>
   <translation>Formas comunes</translation>
  </message>
  <message>
   <source>Shares are traded in public</source>
   <translation>Las acciones cotizan en bolsa</translation>
  </message>
  <message>
   <source>Shares only, and only if it matters for what you offer.</source>
   <translation>Solo proporciones, y solo si importa para lo que ofrece.</translation>
  </message>
  <message>
   <source>Shares only, from at least ten people.</source>
   <translation>Solo proporciones, a partir de diez personas.</translation>
  </message>
  <message>
   <source>Shares only, such as: half under 40.</source>
   <translation>Solo proporciones, por ejemplo: la mitad tiene menos de 40.</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>Sharing our posts</source>
   <translation>Compartir nuestras publicaciones</translation>
  </message>
  <message>
   <source>Short enough for a heading.</source>
   <translation>Lo bastante corto para un título.</translation>
  </message>
  <message>
   <source>Short form</source>
   <translation>Forma corta</translation>
  </message>
  <message>
   <source>Short recipes anybody can follow.</source>
   <translation>Recetas breves que cualquiera puede seguir.</translation>
  </message>
  <message>
   <source>Short tips.</source>
   <translation>Consejos breves.</translation>
  </message>
  <message>
   <source>Short, in your own voice.</source>
   <translation>Breve, con su propia voz.</translation>
  </message>
  <message>
   <source>Short, such as Phase 1: one process for everything.</source>
   <translation>Breve, por ejemplo Fase 1: un solo proceso para todo.</translation>
  </message>
  <message>
   <source>Should we be here?</source>
   <translation>¿Debemos estar aquí?</translation>
  </message>
  <message>
   <source>Showing people</source>
   <translation>Mostrar a personas</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Firmado por</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>Papel firmado</translation>
  </message>
  <message>
   <source>Signs of life</source>
   <translation>Señales de vida</translation>
  </message>
  <message>
   <source>Signs one can see</source>
   <translation>Señales que se pueden ver</translation>
  </message>
  <message>
   <source>Silence and objections</source>
   <translation>Silencio y objeciones</translation>
  </message>
  <message>
   <source>Silence counts as agreement</source>
   <translation>El silencio cuenta como acuerdo</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Single people can be seen in it</source>
   <translation>Se pueden ver personas concretas</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sede</translation>
  </message>
  <message>
   <source>Sites and units</source>
   <translation>Sedes y unidades</translation>
  </message>
  <message>
   <source>Situation</source>
   <translation>Situación</translation>
  </message>
  <message>
   <source>Six months while it is young, a year later on.</source>
   <translation>Seis meses mientras es reciente, un año más adelante.</translation>
  </message>
  <message>
   <source>Six steps</source>
   <translation>Seis pasos</translation>
  </message>
  <message>
   <source>Skill it takes</source>
   <translation>Habilidad que requiere</translation>
  </message>
  <message>
   <source>Skills, not grades.</source>
   <translation>Habilidades, no notas.</translation>
  </message>
  <message>
   <source>Small steps first.</source>
   <translation>Primero, pasos pequeños.</translation>
  </message>
  <message>
   <source>So many people</source>
   <translation>Este número de personas</translation>
  </message>
  <message>
   <source>So plainly that two people would choose the same level.</source>
   <translation>Tan claro que dos personas elegirían el mismo nivel.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort it the same way.</source>
   <translation>Tan claro que dos personas lo clasificarían igual.</translation>
  </message>
  <message>
   <source>So plainly that two people would sort the same newcomer the same way.</source>
   <translation>Tan claro que dos personas clasificarían igual al mismo recién llegado.</translation>
  </message>
  <message>
   <source>So that everybody means the same by the same words.</source>
   <translation>Para que todos entiendan lo mismo con las mismas palabras.</translation>
  </message>
  <message>
   <source>So that it can be shown later.</source>
   <translation>Para poder mostrarlo más adelante.</translation>
  </message>
  <message>
   <source>So that nobody else can move in under it.</source>
   <translation>Para que nadie más se instale con ese nombre.</translation>
  </message>
  <message>
   <source>So that nobody is surprised.</source>
   <translation>Para que nadie se sorprenda.</translation>
  </message>
  <message>
   <source>So that nobody starts them again by accident.</source>
   <translation>Para que nadie los vuelva a abrir por accidente.</translation>
  </message>
  <message>
   <source>So that people can tell which are ours.</source>
   <translation>Para que la gente distinga cuáles son nuestros.</translation>
  </message>
  <message>
   <source>So that the author learns what to change.</source>
   <translation>Para que el autor sepa qué cambiar.</translation>
  </message>
  <message>
   <source>So that the next person who asks finds the answer here.</source>
   <translation>Para que quien pregunte después encuentre aquí la respuesta.</translation>
  </message>
  <message>
   <source>So that the tie shows.</source>
   <translation>Para que se vea el vínculo.</translation>
  </message>
  <message>
   <source>So that we can show it later.</source>
   <translation>Para que podamos mostrarlo más adelante.</translation>
  </message>
  <message>
   <source>Social media shows an organisation as it is. If the telephone is not answered, the new channel will not be either, only in public. Ask your own people before you promise anything to others: what they know, what they have time for, how they feel, and whether they want to.

**What good looks like**

- You have rung your own number and written to your own address.
- Everybody was asked, not only those who were in favour, and you know how many answered.
- All departments are in it, for questions do not keep to departments.
- Where the answer is “not yet”, it says what has to happen first.

**Rests on** *Making social networking work* (look at how you handle telephone and e-mail first; people want people), *Before Leaping: six steps* (ask your entire staff; all departments need to work together).</source>
   <translation>Las redes sociales muestran a una organización tal como es. Si no se contesta el teléfono, tampoco se contestará el nuevo canal, solo que en público. Pregunte a su propia gente antes de prometer nada a otros: qué sabe, para qué tiene tiempo, cómo se siente y si quiere.

**Cómo es una buena sección**

- Han llamado a su propio número y escrito a su propia dirección.
- Se preguntó a todos, no solo a quienes estaban a favor, y saben cuántos contestaron.
- Participan todos los departamentos, porque las preguntas no entienden de departamentos.
- Donde la respuesta es «todavía no», dice qué tiene que ocurrir antes.

**Se apoya en** *Making social networking work* (mire primero cómo atiende el teléfono y el correo; la gente quiere personas), *Before Leaping: six steps* (pregunte a todo su personal; todos los departamentos tienen que trabajar juntos).</translation>
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
   <translation>Las redes sociales llevan tiempo, y el tiempo que no está en la agenda no existe. Prevea tiempo para escuchar y contestar, no solo para publicar; prepare las semanas en que sabe que habrá más que hacer; y tenga a alguien en reserva para las que no se pueden prever.

**Cómo es una buena sección**

- Tiempo fijo en agendas reales, acordado con los superiores, dentro de las horas que la gente tiene de verdad.
- Al menos tanto tiempo para escuchar y contestar como para publicar, y algo para pensar en lo oído.
- Un calendario de avalanchas: lanzamientos, grandes cambios, un servicio que pasa a otra empresa.
- Una reserva para noches y fines de semana, con un nombre, aunque casi nunca haga falta.
- Un ritmo que se pueda mantener en una mala semana, y algo útil que publicar cuando no hay novedades. No relleno por rellenar.

**Se apoya en** *Platt* (tiempo de sus agendas; escuchar en ambas direcciones; lanzamientos y sorpresas), *Making social networking work* (actualizar con regularidad), *Social Networking in the Enterprise* (actualizaciones previstas también sin novedades), *Before Leaping: six steps* (el tiempo cuesta; con qué frecuencia y cuánto; tiempo para analizar).</translation>
  </message>
  <message>
   <source>Software and technology</source>
   <translation>Programas informáticos y tecnología</translation>
  </message>
  <message>
   <source>Some do</source>
   <translation>Algunos lo hacen</translation>
  </message>
  <message>
   <source>Some have</source>
   <translation>Algunos lo han hecho</translation>
  </message>
  <message>
   <source>Some posts are worthless tomorrow.</source>
   <translation>Algunas publicaciones mañana ya no valen nada.</translation>
  </message>
  <message>
   <source>Some roles</source>
   <translation>Algunas funciones</translation>
  </message>
  <message>
   <source>Some that we chose, and say so</source>
   <translation>Algunas que elegimos, y lo decimos</translation>
  </message>
  <message>
   <source>Some, chosen by chance</source>
   <translation>Algunas, elegidas al azar</translation>
  </message>
  <message>
   <source>Somebody decides</source>
   <translation>Alguien decide</translation>
  </message>
  <message>
   <source>Somebody else has it, and we would like it</source>
   <translation>Lo tiene otra persona, y nos gustaría tenerlo</translation>
  </message>
  <message>
   <source>Somebody else has it, rightly</source>
   <translation>Lo tiene otra persona, con derecho</translation>
  </message>
  <message>
   <source>Somebody else reads heated answers</source>
   <translation>Otra persona lee las respuestas acaloradas</translation>
  </message>
  <message>
   <source>Somebody experienced confirms it</source>
   <translation>Alguien con experiencia lo confirma</translation>
  </message>
  <message>
   <source>Somebody fetched an old post and its approval.</source>
   <translation>Alguien recuperó una publicación antigua y su aprobación.</translation>
  </message>
  <message>
   <source>Somebody inside who knows the organisation well. Not an agency, not a beginner.</source>
   <translation>Alguien de dentro que conoce bien la organización. Ni una agencia ni un principiante.</translation>
  </message>
  <message>
   <source>Somebody looks for silence every</source>
   <translation>Alguien busca cuentas en silencio cada</translation>
  </message>
  <message>
   <source>Somebody noticed something: tell</source>
   <translation>Alguien notó algo: avisar a</translation>
  </message>
  <message>
   <source>Somebody other than the person who looks after it.</source>
   <translation>Alguien que no sea quien lo cuida.</translation>
  </message>
  <message>
   <source>Somebody reads it all together and says what follows.</source>
   <translation>Alguien lo lee todo junto y dice qué se deduce.</translation>
  </message>
  <message>
   <source>Somebody technical</source>
   <translation>Alguien con conocimientos técnicos</translation>
  </message>
  <message>
   <source>Somebody to talk to</source>
   <translation>Alguien con quien hablar</translation>
  </message>
  <message>
   <source>Somebody who can always be reached.</source>
   <translation>Alguien a quien siempre se puede localizar.</translation>
  </message>
  <message>
   <source>Somebody who had no part in it.</source>
   <translation>Alguien que no tuvo parte en ello.</translation>
  </message>
  <message>
   <source>Somebody who has seen them do it.</source>
   <translation>Alguien que les ha visto hacerlo.</translation>
  </message>
  <message>
   <source>Somebody who was not involved.</source>
   <translation>Alguien que no intervino.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Something else that matters to us</source>
   <translation>Otra cosa que nos importa</translation>
  </message>
  <message>
   <source>Something for a good one</source>
   <translation>Algo por una buena</translation>
  </message>
  <message>
   <source>Something made with AI</source>
   <translation>Algo hecho con IA</translation>
  </message>
  <message>
   <source>Something not yet announced</source>
   <translation>Algo aún no anunciado</translation>
  </message>
  <message>
   <source>Something one can point at.</source>
   <translation>Algo que se pueda mostrar.</translation>
  </message>
  <message>
   <source>Something one can recognise, not a mood.</source>
   <translation>Algo que se pueda reconocer, no un estado de ánimo.</translation>
  </message>
  <message>
   <source>Something real, half an hour.</source>
   <translation>Algo real, media hora.</translation>
  </message>
  <message>
   <source>Something to mend</source>
   <translation>Algo que corregir</translation>
  </message>
  <message>
   <source>Sometimes</source>
   <translation>A veces</translation>
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
   <translation>Tarde o temprano alguien se quejará en público. No es un desastre; quizá sea lo mejor que oigan esa semana. Lo que la gente recuerda es cómo contestaron.

**Cómo es una buena sección**

- Con seguridad, nunca con arrogancia; con ánimo de ayudar y en serio. Se muestra con pares de frases, no con adjetivos.
- Pregunte antes de suponer. No devuelva nunca la queja, no culpe nunca a quien escribió.
- Una pausa antes de contestar a algo que le enfada, y una segunda lectura.
- Una tabla corta: qué aspecto tiene, qué hacer primero, quién toma el relevo. La crítica se contesta; el insulto, no.
- Alguien cuida de las personas que tienen que leer todo esto.
- Las cifras se leen con prudencia: los descontentos escriben antes que los contentos.

**Una decisión que tomar:** prometieron contestar a todos, pero hay cosas que es mejor dejar. Defina *inapropiado* de forma estrecha, en la tabla, para que nunca se archive ahí una crítica. Y diga cómo encaja una pausa para calmarse con su promesa de contestar rápido.

**Se apoya en** *Social Networking in the Enterprise* (los comentarios negativos llegarán; calmarse y releer; nunca devolver la queja; pedir aclaraciones; pasar por alto lo que solo ofende), *Before Leaping: six steps* (publicaciones fuera de lugar, daño a la reputación, el toque personal), *Making social networking work* (responder, participar; personas en vez de máquinas), *Columbus* (lo bueno y lo malo se comparten libremente).</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Sounds like a person</source>
   <translation>Suena a persona</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Speak for us, for the reason given in a clause</source>
   <translation>Hablan por nosotros, por el motivo dado en una cláusula</translation>
  </message>
  <message>
   <source>Speakers and artists</source>
   <translation>Ponentes y artistas</translation>
  </message>
  <message>
   <source>Speaks for us</source>
   <translation>Habla por nosotros</translation>
  </message>
  <message>
   <source>Special cases</source>
   <translation>Casos especiales</translation>
  </message>
  <message>
   <source>Spectators</source>
   <translation>Espectadores</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Norma</translation>
  </message>
  <message>
   <source>Standard we go by</source>
   <translation>Norma por la que nos guiamos</translation>
  </message>
  <message>
   <source>Stands in</source>
   <translation>Sustituye</translation>
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
   <translation>Abrir una cuenta lleva un minuto; mantenerla viva, años. Unas pocas preguntas sinceras de antemano les ahorran canales para los que nadie tiene tiempo. «No, no es para nosotros» es una respuesta tan buena como «sí» si se puede decir por qué, y vale la pena anotarla: si no, la pregunta vuelve cada primavera.

**Cómo es una buena sección**

- Las cinco preguntas están contestadas con palabras que entiende un colega de otro departamento.
- Objetivos, caminos, medios, personas, cifras y mensajes están listos antes de abrir la primera cuenta.
- El motivo es propio. Que otros lo hagan, o que no cueste nada, no lo es.
- Cada decisión tiene un nombre, una fecha y un día para volver a mirarla, también las decisiones en contra de un lugar.
- Saben cómo se vería si no funcionara.

**Se apoya en** *Before Leaping: six steps* (saber qué es, cómo funciona, dónde está la gente, cómo se comporta ahí y qué cuesta), *Social Networking in the Enterprise* (algunas organizaciones deberían abstenerse), *Columbus* (no todos tienen que participar), *Making social networking work* (sin ser vistos, o indiferentes, el esfuerzo se pierde).</translation>
  </message>
  <message>
   <source>Starts when</source>
   <translation>Empieza cuando</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Situación</translation>
  </message>
  <message>
   <source>Stay as they are</source>
   <translation>Quedan como están</translation>
  </message>
  <message>
   <source>Staying flexible</source>
   <translation>Mantener la flexibilidad</translation>
  </message>
  <message>
   <source>Staying ready</source>
   <translation>Seguir preparados</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Step down one trust level</source>
   <translation>Bajar un nivel de confianza</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Steps added to the ordinary ones while this lasts.</source>
   <translation>Pasos que se añaden a los habituales mientras esto dura.</translation>
  </message>
  <message>
   <source>Steps against impersonation</source>
   <translation>Pasos contra la suplantación</translation>
  </message>
  <message>
   <source>Steps in order. No steps: free to post. Forbidden and kept back stand instead of steps.</source>
   <translation>Pasos en orden. Sin pasos: se publica libremente. «Prohibido» y «retenido» ocupan el lugar de los pasos.</translation>
  </message>
  <message>
   <source>Steps of a hand-over</source>
   <translation>Pasos de una entrega</translation>
  </message>
  <message>
   <source>Steps to open an account</source>
   <translation>Pasos para abrir una cuenta</translation>
  </message>
  <message>
   <source>Steps when an account is taken over</source>
   <translation>Pasos cuando alguien se apodera de una cuenta</translation>
  </message>
  <message>
   <source>Steps when somebody leaves</source>
   <translation>Pasos cuando alguien se va</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Aún abierto</translation>
  </message>
  <message>
   <source>Stopped within</source>
   <translation>Se detiene en</translation>
  </message>
  <message>
   <source>Stops scheduled posts</source>
   <translation>Detiene las publicaciones programadas</translation>
  </message>
  <message>
   <source>Strengths</source>
   <translation>Puntos fuertes</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Más estricto por un tiempo</translation>
  </message>
  <message>
   <source>Stricter rules follow from some of these. Ask whoever advises you.</source>
   <translation>De algunos de estos se siguen reglas más estrictas. Pregunte a quien le asesora.</translation>
  </message>
  <message>
   <source>Stricter than the one before, because</source>
   <translation>Más estricta que la anterior, porque</translation>
  </message>
  <message>
   <source>Such as #contest with your name.</source>
   <translation>Por ejemplo, #concurso con su nombre.</translation>
  </message>
  <message>
   <source>Such as A.</source>
   <translation>Por ejemplo, A.</translation>
  </message>
  <message>
   <source>Such as Comments on the page, or the members’ group.</source>
   <translation>Por ejemplo, comentarios de la página o el grupo de miembros.</translation>
  </message>
  <message>
   <source>Such as Customers: the message.</source>
   <translation>Por ejemplo, Clientes: el mensaje.</translation>
  </message>
  <message>
   <source>Such as LinkedIn, also where you do not post.</source>
   <translation>Por ejemplo, LinkedIn, también donde no publica.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 8 to 20. Say it on the channel too.</source>
   <translation>Por ejemplo, de lunes a viernes, de 8 a 20. Dígalo también en el canal.</translation>
  </message>
  <message>
   <source>Such as Monday to Friday, 9 to 17, UK time. Say so on the channel as well.</source>
   <translation>Por ejemplo, de lunes a viernes, de 9 a 17, hora del Reino Unido. Dígalo también en el canal.</translation>
  </message>
  <message>
   <source>Such as Video channel of the workshop.</source>
   <translation>Por ejemplo, canal de vídeo del taller.</translation>
  </message>
  <message>
   <source>Such as a fan page that somebody else runs.</source>
   <translation>Por ejemplo, una página de seguidores que lleva otra persona.</translation>
  </message>
  <message>
   <source>Such as a professional network or a blog about one’s field; also what happens to it when somebody leaves.</source>
   <translation>Por ejemplo, una red profesional o un blog sobre el propio campo; también qué pasa con ello cuando alguien se va.</translation>
  </message>
  <message>
   <source>Such as a staff meeting, a letter, the website.</source>
   <translation>Por ejemplo, una reunión de personal, una carta, el sitio web.</translation>
  </message>
  <message>
   <source>Such as a text, a picture, a film, a talk, a list.</source>
   <translation>Por ejemplo, un texto, una imagen, una película, una charla, una lista.</translation>
  </message>
  <message>
   <source>Such as an hour of searching.</source>
   <translation>Por ejemplo, una hora de búsqueda.</translation>
  </message>
  <message>
   <source>Such as customers who write on your pages. House rules for them are something else.</source>
   <translation>Por ejemplo, clientes que escriben en sus páginas. Las normas de la casa para ellos son otra cosa.</translation>
  </message>
  <message>
   <source>Such as in shelters, security or debt collection.</source>
   <translation>Por ejemplo, en refugios, seguridad o cobro de deudas.</translation>
  </message>
  <message>
   <source>Such as judges, civil servants before elections, or people who sign for a charity.</source>
   <translation>Por ejemplo, jueces, funcionarios antes de unas elecciones o personas que firman por una entidad benéfica.</translation>
  </message>
  <message>
   <source>Such as made-up names and figures.</source>
   <translation>Por ejemplo, nombres y cifras inventados.</translation>
  </message>
  <message>
   <source>Such as management, reception, shops.</source>
   <translation>Por ejemplo, dirección, recepción, tiendas.</translation>
  </message>
  <message>
   <source>Such as one year, or as long as they agree.</source>
   <translation>Por ejemplo, un año, o mientras estén de acuerdo.</translation>
  </message>
  <message>
   <source>Such as probation, standard, trusted.</source>
   <translation>Por ejemplo, inicial, normal, de confianza.</translation>
  </message>
  <message>
   <source>Such as ratings, questions and answers, a small program on their site.</source>
   <translation>Por ejemplo, valoraciones, preguntas y respuestas, un pequeño programa en su sitio.</translation>
  </message>
  <message>
   <source>Such as the intranet’s discussion pages, or one public channel.</source>
   <translation>Por ejemplo, las páginas de debate de la intranet o un canal público.</translation>
  </message>
  <message>
   <source>Such as the new support channel.</source>
   <translation>Por ejemplo, el nuevo canal de ayuda.</translation>
  </message>
  <message>
   <source>Such as the switch for paid partnerships, where there is one.</source>
   <translation>Por ejemplo, el botón de colaboración pagada, donde lo haya.</translation>
  </message>
  <message>
   <source>Such as weekdays 8 to 18.</source>
   <translation>Por ejemplo, días laborables de 8 a 18.</translation>
  </message>
  <message>
   <source>Such as what people said.</source>
   <translation>Por ejemplo, lo que dijo la gente.</translation>
  </message>
  <message>
   <source>Such as when somebody leaves, or after a year without a visit.</source>
   <translation>Por ejemplo, cuando alguien se va, o tras un año sin visitas.</translation>
  </message>
  <message>
   <source>Such as: a colleague at work, smiling into the camera.</source>
   <translation>Por ejemplo: un colega trabajando, que sonríe a la cámara.</translation>
  </message>
  <message>
   <source>Such as: answers can be searched for years later.</source>
   <translation>Por ejemplo: las respuestas se pueden buscar años después.</translation>
  </message>
  <message>
   <source>Such as: applicants on the video service.</source>
   <translation>Por ejemplo: candidatos en el servicio de vídeo.</translation>
  </message>
  <message>
   <source>Such as: be the first to tell.</source>
   <translation>Por ejemplo: ser los primeros en contarlo.</translation>
  </message>
  <message>
   <source>Such as: comments on our pages.</source>
   <translation>Por ejemplo: comentarios en nuestras páginas.</translation>
  </message>
  <message>
   <source>Such as: daily desk.</source>
   <translation>Por ejemplo: atención diaria.</translation>
  </message>
  <message>
   <source>Such as: picture that could be taken for real.</source>
   <translation>Por ejemplo: imagen que podría tomarse por real.</translation>
  </message>
  <message>
   <source>Such as: posts and their approvals.</source>
   <translation>Por ejemplo: publicaciones y sus aprobaciones.</translation>
  </message>
  <message>
   <source>Such as: speaking about pay and hours.</source>
   <translation>Por ejemplo: hablar del salario y del horario.</translation>
  </message>
  <message>
   <source>Such as: the day of the post.</source>
   <translation>Por ejemplo: el día de la publicación.</translation>
  </message>
  <message>
   <source>Suggest and draft; somebody inside decides and posts</source>
   <translation>Sugerir y redactar; alguien de dentro decide y publica</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Domingo</translation>
  </message>
  <message>
   <source>Suppliers we asked</source>
   <translation>Proveedores a los que preguntamos</translation>
  </message>
  <message>
   <source>Support for people who read abuse</source>
   <translation>Apoyo para quienes leen insultos</translation>
  </message>
  <message>
   <source>Tag that shows an entry</source>
   <translation>Etiqueta que señala una entrada</translation>
  </message>
  <message>
   <source>Tags that readers do not understand as a tie.</source>
   <translation>Etiquetas que los lectores no entienden como un vínculo.</translation>
  </message>
  <message>
   <source>Take it down</source>
   <translation>Retirarlo</translation>
  </message>
  <message>
   <source>Taken down within</source>
   <translation>Se retira en</translation>
  </message>
  <message>
   <source>Taken from</source>
   <translation>Tomado de</translation>
  </message>
  <message>
   <source>Taken part</source>
   <translation>Ha participado</translation>
  </message>
  <message>
   <source>Taking down</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Taking part is voluntary</source>
   <translation>Participar es voluntario</translation>
  </message>
  <message>
   <source>Talk it over with the author</source>
   <translation>Hablarlo con el autor</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Encargo</translation>
  </message>
  <message>
   <source>Teaches</source>
   <translation>Enseña</translation>
  </message>
  <message>
   <source>Teams and groups</source>
   <translation>Equipos y grupos</translation>
  </message>
  <message>
   <source>Teams you listed under Who may post can be used here and need not be repeated.</source>
   <translation>Los equipos que figuran en «Quién puede publicar» se pueden usar aquí y no hace falta repetirlos.</translation>
  </message>
  <message>
   <source>Tell</source>
   <translation>Avisar</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Contar nuestras novedades</translation>
  </message>
  <message>
   <source>Tell the person accountable</source>
   <translation>Avisar a la persona responsable</translation>
  </message>
  <message>
   <source>Tell us if you cannot read something</source>
   <translation>Díganos si no puede leer algo</translation>
  </message>
  <message>
   <source>Telling people</source>
   <translation>Informar a la gente</translation>
  </message>
  <message>
   <source>Tells us about</source>
   <translation>Nos habla de</translation>
  </message>
  <message>
   <source>Temporary and agency staff</source>
   <translation>Personal temporal y de agencia</translation>
  </message>
  <message>
   <source>Tempting, not ridiculous.</source>
   <translation>Tentadoras, no ridículas.</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Término</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Términos</translation>
  </message>
  <message>
   <source>Terms of a service</source>
   <translation>Condiciones de un servicio</translation>
  </message>
  <message>
   <source>Terms we use</source>
   <translation>Términos que usamos</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Tests for going further</source>
   <translation>Pruebas para avanzar</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Texts that are agreed beforehand and may be used unchanged.</source>
   <translation>Textos acordados de antemano que se pueden usar sin cambios.</translation>
  </message>
  <message>
   <source>That document counts</source>
   <translation>Cuenta ese documento</translation>
  </message>
  <message>
   <source>The account or the duty, such as evenings and weekends.</source>
   <translation>La cuenta o la tarea, por ejemplo noches y fines de semana.</translation>
  </message>
  <message>
   <source>The account or the group of accounts.</source>
   <translation>La cuenta o el grupo de cuentas.</translation>
  </message>
  <message>
   <source>The address itself stands with the channel.</source>
   <translation>La dirección en sí figura con el canal.</translation>
  </message>
  <message>
   <source>The author</source>
   <translation>El autor</translation>
  </message>
  <message>
   <source>The author has an open incident</source>
   <translation>El autor tiene un incidente abierto</translation>
  </message>
  <message>
   <source>The author's groups</source>
   <translation>Grupos del autor</translation>
  </message>
  <message>
   <source>The author's own account</source>
   <translation>Cuenta propia del autor</translation>
  </message>
  <message>
   <source>The author's own agreement does not count here.</source>
   <translation>Aquí no cuenta el acuerdo del propio autor.</translation>
  </message>
  <message>
   <source>The author's roles</source>
   <translation>Funciones del autor</translation>
  </message>
  <message>
   <source>The author's tie to us</source>
   <translation>Vínculo del autor con nosotros</translation>
  </message>
  <message>
   <source>The author's trust level</source>
   <translation>Nivel de confianza del autor</translation>
  </message>
  <message>
   <source>The body that answers for these guidelines, such as the board or the management team.</source>
   <translation>El órgano que responde por estas directrices, por ejemplo el consejo o el equipo directivo.</translation>
  </message>
  <message>
   <source>The clause or field within the section.</source>
   <translation>La cláusula o el campo dentro de la sección.</translation>
  </message>
  <message>
   <source>The clause that says this in prose.</source>
   <translation>La cláusula que lo dice en prosa.</translation>
  </message>
  <message>
   <source>The communications or marketing plan that these goals fit into, and where it lies.</source>
   <translation>El plan de comunicación o de marketing en que encajan estos objetivos, y dónde está.</translation>
  </message>
  <message>
   <source>The condition that takes the organisation back to the phase before.</source>
   <translation>La condición que devuelve a la organización a la fase anterior.</translation>
  </message>
  <message>
   <source>The condition that takes this level away.</source>
   <translation>La condición que retira este nivel.</translation>
  </message>
  <message>
   <source>The copy lies</source>
   <translation>La copia está en</translation>
  </message>
  <message>
   <source>The cover of a set of guidelines: what they are called, whose they are, what they apply to, and the order of the sections.</source>
   <translation>La portada de unas directrices: cómo se llaman, de quién son, a qué se aplican y el orden de las secciones.</translation>
  </message>
  <message>
   <source>The day on which that body said yes.</source>
   <translation>El día en que ese órgano dijo que sí.</translation>
  </message>
  <message>
   <source>The day they took it on. Being told is not the same.</source>
   <translation>El día en que lo aceptaron. Que se lo hayan dicho no es lo mismo.</translation>
  </message>
  <message>
   <source>The decision to begin</source>
   <translation>La decisión de empezar</translation>
  </message>
  <message>
   <source>The departments that must live with it.</source>
   <translation>Los departamentos que tienen que vivir con ello.</translation>
  </message>
  <message>
   <source>The exact words people may use unchanged.</source>
   <translation>Las palabras exactas que se pueden usar sin cambios.</translation>
  </message>
  <message>
   <source>The few things that stay out, each with its reason, and beside them what you may do without asking.</source>
   <translation>Las pocas cosas que quedan fuera, cada una con su motivo, y a su lado lo que puede hacer sin preguntar.</translation>
  </message>
  <message>
   <source>The fewer, the better kept.</source>
   <translation>Cuantas menos, mejor se cumplen.</translation>
  </message>
  <message>
   <source>The figures we look at, how we listen, what it brings, and where what we learn goes.</source>
   <translation>Las cifras que miramos, cómo escuchamos, qué aporta y adónde va lo que aprendemos.</translation>
  </message>
  <message>
   <source>The files lie</source>
   <translation>Los archivos están en</translation>
  </message>
  <message>
   <source>The first day on which it applies. It may lie ahead.</source>
   <translation>El primer día en que se aplica. Puede ser futuro.</translation>
  </message>
  <message>
   <source>The first question of every reader is *does this concern me?* Answer it in three lines: who, which accounts, which places. The second is *and when I am off duty?* Answer that too, and be brief: the less you claim over private life, the better the rest is kept.

**What good looks like**

- Everybody who speaks for you is named by group: staff, agency, volunteers, board. So is everybody who is not meant.
- Accounts are told apart: ours, work accounts of single people, private ones that mention us, private ones that do not.
- Internal places such as a staff network are either in or out, in words.
- It names the countries you work in, since rules differ, and says that local law comes first.

**Rests on** *Platt* (both within the organisation and with the marketplace and the communities around it) and *Before Leaping: six steps* (how the business uses social networking, and how its people do). This program does not give legal advice.</source>
   <translation>La primera pregunta de todo lector es *¿me concierne esto?* Contéstela en tres líneas: quién, qué cuentas, qué lugares. La segunda es *¿y fuera del trabajo?* Contéstela también, y sea breve: cuanto menos reclame sobre la vida privada, mejor se cumple el resto.

**Cómo es una buena sección**

- Quienes hablan por ustedes se nombran por grupos: personal, agencia, voluntarios, consejo. También aquellos a quienes no se refiere.
- Se distinguen las cuentas: las nuestras, las de trabajo de personas concretas, las privadas que nos mencionan, las privadas que no.
- Los lugares internos, como una red del personal, están dentro o fuera, en palabras.
- Nombra los países en que trabajan, porque las reglas difieren, y dice que la ley local va primero.

**Se apoya en** *Platt* (tanto dentro de la organización como con el mercado y las comunidades de su entorno) y *Before Leaping: six steps* (cómo usa la empresa las redes sociales, y cómo las usa su gente). Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>The first weeks</source>
   <translation>Las primeras semanas</translation>
  </message>
  <message>
   <source>The first you reach decides. Numbers are tried once a quarter.</source>
   <translation>Decide la primera persona que localice. Los números se prueban una vez por trimestre.</translation>
  </message>
  <message>
   <source>The honest reason. That others do it too, or that it seems cheap, is not one.</source>
   <translation>El motivo sincero. Que otros también lo hagan, o que parezca barato, no lo es.</translation>
  </message>
  <message>
   <source>The hours in which deadlines count.</source>
   <translation>Las horas en que cuentan los plazos.</translation>
  </message>
  <message>
   <source>The important ones are put right</source>
   <translation>Los importantes se corrigen</translation>
  </message>
  <message>
   <source>The information: is it right and enough?</source>
   <translation>La información: ¿es correcta y suficiente?</translation>
  </message>
  <message>
   <source>The language they are written in.</source>
   <translation>El idioma en que están escritas.</translation>
  </message>
  <message>
   <source>The law binds us as</source>
   <translation>La ley nos obliga como</translation>
  </message>
  <message>
   <source>The law is looked up by</source>
   <translation>La ley la consulta</translation>
  </message>
  <message>
   <source>The law or agreement by name.</source>
   <translation>La ley o el acuerdo por su nombre.</translation>
  </message>
  <message>
   <source>The law, contract or promise it rests on.</source>
   <translation>La ley, el contrato o la promesa en que se apoya.</translation>
  </message>
  <message>
   <source>The law, or your own promise.</source>
   <translation>La ley, o su propia promesa.</translation>
  </message>
  <message>
   <source>The least you promise stands with the channel; here is how the week is arranged.</source>
   <translation>El mínimo que promete figura con el canal; aquí está cómo se organiza la semana.</translation>
  </message>
  <message>
   <source>The line people see when nobody is reading.</source>
   <translation>La frase que se ve cuando nadie está leyendo.</translation>
  </message>
  <message>
   <source>The line that stands beside them.</source>
   <translation>La frase que figura junto a ellos.</translation>
  </message>
  <message>
   <source>The list is published at</source>
   <translation>La lista se publica en</translation>
  </message>
  <message>
   <source>The main place</source>
   <translation>El lugar principal</translation>
  </message>
  <message>
   <source>The maker is named</source>
   <translation>Se nombra al autor</translation>
  </message>
  <message>
   <source>The manager who agreed to the hours.</source>
   <translation>El superior que dio su acuerdo a las horas.</translation>
  </message>
  <message>
   <source>The manager who gave the time.</source>
   <translation>El superior que concedió el tiempo.</translation>
  </message>
  <message>
   <source>The measurable condition for moving on to the next phase.</source>
   <translation>La condición medible para pasar a la fase siguiente.</translation>
  </message>
  <message>
   <source>The measurable condition for reaching this level from the one below.</source>
   <translation>La condición medible para llegar a este nivel desde el anterior.</translation>
  </message>
  <message>
   <source>The message: is it understood and welcome?</source>
   <translation>El mensaje: ¿se entiende y es bienvenido?</translation>
  </message>
  <message>
   <source>The mix, of 100 posts</source>
   <translation>La mezcla, de cada 100 publicaciones</translation>
  </message>
  <message>
   <source>The mood</source>
   <translation>El estado de ánimo</translation>
  </message>
  <message>
   <source>The name of the account there.</source>
   <translation>El nombre de la cuenta ahí.</translation>
  </message>
  <message>
   <source>The name of the shared vault. Never a password.</source>
   <translation>El nombre del almacén compartido. Nunca una contraseña.</translation>
  </message>
  <message>
   <source>The names readers meet here. A channel without names has no face.</source>
   <translation>Los nombres que el lector encuentra aquí. Un canal sin nombres no tiene rostro.</translation>
  </message>
  <message>
   <source>The nearest thing that stays.</source>
   <translation>Lo más parecido que queda.</translation>
  </message>
  <message>
   <source>The next person who asks will want to know.</source>
   <translation>Quien pregunte después querrá saberlo.</translation>
  </message>
  <message>
   <source>The occasions on which the tie must be said.</source>
   <translation>Las ocasiones en que hay que decir el vínculo.</translation>
  </message>
  <message>
   <source>The one place that counts.</source>
   <translation>El único lugar que cuenta.</translation>
  </message>
  <message>
   <source>The only grounds for removing</source>
   <translation>Las únicas causas para retirar</translation>
  </message>
  <message>
   <source>The only ones. About what a comment does to others, never about the opinion it holds.</source>
   <translation>Las únicas. Sobre lo que un comentario hace a otros, nunca sobre la opinión que expresa.</translation>
  </message>
  <message>
   <source>The opening questions are answered</source>
   <translation>Las preguntas iniciales están contestadas</translation>
  </message>
  <message>
   <source>The opening questions are in</source>
   <translation>Las preguntas iniciales están en</translation>
  </message>
  <message>
   <source>The organisation only</source>
   <translation>Solo la organización</translation>
  </message>
  <message>
   <source>The owner is asked and has two weeks</source>
   <translation>Se pregunta al responsable, que tiene dos semanas</translation>
  </message>
  <message>
   <source>The people who speak for us, how they are chosen and prepared, and what they are trusted with.</source>
   <translation>Las personas que hablan por nosotros, cómo se eligen y se preparan, y qué se les confía.</translation>
  </message>
  <message>
   <source>The permission is kept</source>
   <translation>El permiso se conserva</translation>
  </message>
  <message>
   <source>The person is heard first</source>
   <translation>Primero se escucha a la persona</translation>
  </message>
  <message>
   <source>The person is talked to first. In many places more than this is unlawful.</source>
   <translation>Primero se habla con la persona. En muchos lugares, más que esto es ilegal.</translation>
  </message>
  <message>
   <source>The person who wrote it is told</source>
   <translation>Se avisa a la persona que lo escribió</translation>
  </message>
  <message>
   <source>The phase we are in</source>
   <translation>La fase en que estamos</translation>
  </message>
  <message>
   <source>The phase whose rules count today.</source>
   <translation>La fase cuyas reglas cuentan hoy.</translation>
  </message>
  <message>
   <source>The platform, the host, the lawyer, the police.</source>
   <translation>La plataforma, el proveedor de alojamiento, el abogado, la policía.</translation>
  </message>
  <message>
   <source>The points that every arrangement settles.</source>
   <translation>Los puntos que fija todo acuerdo.</translation>
  </message>
  <message>
   <source>The posts, series or events themselves.</source>
   <translation>Las propias publicaciones, series o actos.</translation>
  </message>
  <message>
   <source>The press</source>
   <translation>La prensa</translation>
  </message>
  <message>
   <source>The programme: six steps</source>
   <translation>El programa: seis pasos</translation>
  </message>
  <message>
   <source>The promise people can hold us to.</source>
   <translation>La promesa que se nos puede exigir.</translation>
  </message>
  <message>
   <source>The questions to answer before we begin, and each decision for or against a place.</source>
   <translation>Las preguntas que hay que contestar antes de empezar, y cada decisión a favor o en contra de un lugar.</translation>
  </message>
  <message>
   <source>The reason people are shown.</source>
   <translation>El motivo que se muestra a la gente.</translation>
  </message>
  <message>
   <source>The register is compared with reality every</source>
   <translation>El registro se compara con la realidad cada</translation>
  </message>
  <message>
   <source>The rest are answers, questions and thanks. Half and half is a good beginning.</source>
   <translation>El resto son respuestas, preguntas y agradecimientos. Mitad y mitad es un buen comienzo.</translation>
  </message>
  <message>
   <source>The rhythm people can count on.</source>
   <translation>El ritmo con que la gente puede contar.</translation>
  </message>
  <message>
   <source>The rule as you would say it to a colleague. It is shown beside the exact rule.</source>
   <translation>La regla como la diría a un colega. Se muestra junto a la regla exacta.</translation>
  </message>
  <message>
   <source>The rules it stands above.</source>
   <translation>Las reglas por encima de las que está.</translation>
  </message>
  <message>
   <source>The same day</source>
   <translation>El mismo día</translation>
  </message>
  <message>
   <source>The same for all, and the review says so</source>
   <translation>Lo mismo para todos, y la reseña lo dice</translation>
  </message>
  <message>
   <source>The same ground for every opinion</source>
   <translation>La misma causa para toda opinión</translation>
  </message>
  <message>
   <source>The same people under Purpose and goals.</source>
   <translation>Las mismas personas que en «Propósito y objetivos».</translation>
  </message>
  <message>
   <source>The section about retiring a channel.</source>
   <translation>La sección sobre el cierre de un canal.</translation>
  </message>
  <message>
   <source>The section that asks whether you should be there at all.</source>
   <translation>La sección que pregunta si debe estar ahí siquiera.</translation>
  </message>
  <message>
   <source>The sections that lean on this word.</source>
   <translation>Las secciones que se apoyan en esta palabra.</translation>
  </message>
  <message>
   <source>The sentence that was accepted.</source>
   <translation>La frase que se aceptó.</translation>
  </message>
  <message>
   <source>The sentence they put their name to. Understanding, not surrender of rights.</source>
   <translation>La frase que firman con su nombre. Comprensión, no renuncia a derechos.</translation>
  </message>
  <message>
   <source>The service as it is called today.</source>
   <translation>El servicio, tal como se llama hoy.</translation>
  </message>
  <message>
   <source>The service’s own AI label is used too</source>
   <translation>Se usa también la etiqueta de IA del servicio</translation>
  </message>
  <message>
   <source>The service’s switch for paid content</source>
   <translation>El botón del servicio para contenido pagado</translation>
  </message>
  <message>
   <source>The stricter one counts</source>
   <translation>Cuenta la más estricta</translation>
  </message>
  <message>
   <source>The subject this person could talk about all evening.</source>
   <translation>El tema del que esta persona podría hablar toda la noche.</translation>
  </message>
  <message>
   <source>The system: does it work?</source>
   <translation>El sistema: ¿funciona?</translation>
  </message>
  <message>
   <source>The terms of the service were read</source>
   <translation>Se leyeron las condiciones del servicio</translation>
  </message>
  <message>
   <source>The three directions that guidelines may look in.</source>
   <translation>Las tres direcciones en que pueden mirar las directrices.</translation>
  </message>
  <message>
   <source>The time approvers promise.</source>
   <translation>El tiempo que prometen quienes aprueban.</translation>
  </message>
  <message>
   <source>The time people have for it, the rhythm of each channel, and who steps in when more is needed.</source>
   <translation>El tiempo que se tiene para ello, el ritmo de cada canal y quién ayuda cuando hace falta más.</translation>
  </message>
  <message>
   <source>The tool, and where in it.</source>
   <translation>La herramienta, y en qué parte de ella.</translation>
  </message>
  <message>
   <source>The trust level has run out</source>
   <translation>El nivel de confianza ha caducado</translation>
  </message>
  <message>
   <source>The unhappy write sooner than the happy.</source>
   <translation>Los descontentos escriben antes que los contentos.</translation>
  </message>
  <message>
   <source>The usual approver is away</source>
   <translation>Quien suele aprobar está ausente</translation>
  </message>
  <message>
   <source>The usual cases, so that nobody needs to look up the law at a party.</source>
   <translation>Los casos habituales, para que nadie tenga que consultar la ley en una fiesta.</translation>
  </message>
  <message>
   <source>The vault is looked after by</source>
   <translation>El almacén de contraseñas lo cuida</translation>
  </message>
  <message>
   <source>The way</source>
   <translation>El camino</translation>
  </message>
  <message>
   <source>The way down</source>
   <translation>El camino de bajada</translation>
  </message>
  <message>
   <source>The way down, in words</source>
   <translation>El camino de bajada, en palabras</translation>
  </message>
  <message>
   <source>The way towards them</source>
   <translation>El camino hacia ellos</translation>
  </message>
  <message>
   <source>The way up</source>
   <translation>El camino de subida</translation>
  </message>
  <message>
   <source>The way up, in words</source>
   <translation>El camino de subida, en palabras</translation>
  </message>
  <message>
   <source>The words we ask with</source>
   <translation>Las palabras con que preguntamos</translation>
  </message>
  <message>
   <source>The yes lies</source>
   <translation>El sí está en</translation>
  </message>
  <message>
   <source>Their address at work.</source>
   <translation>Su dirección en el trabajo.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Themes are looked at every</source>
   <translation>Los temas se miran cada</translation>
  </message>
  <message>
   <source>Themes that ended</source>
   <translation>Temas que terminaron</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Entonces</translation>
  </message>
  <message>
   <source>There is nearly always something.</source>
   <translation>Casi siempre hay algo.</translation>
  </message>
  <message>
   <source>These are not enough</source>
   <translation>Estos no bastan</translation>
  </message>
  <message>
   <source>These guidelines count</source>
   <translation>Cuentan estas directrices</translation>
  </message>
  <message>
   <source>These guidelines need not repeat what stands elsewhere. Point to it, say in half a sentence what it is for, and say which one counts when they disagree. Look at the links once in a while: documents move.

**What good looks like**

- Few documents, each with what a reader finds there.
- Current names of laws and policies; replaced ones are a sign that nobody looked.
- For each overlap it is said which text counts.
- Somebody has opened every link in the last half year.

**Rests on** *Before Leaping: six steps* (find out whether your company has any policies in place), and on what goes wrong in published policies: dead links and statutes that were replaced years ago.</source>
   <translation>Estas directrices no tienen que repetir lo que figura en otro lugar. Remita a ello, diga en media frase para qué sirve y diga cuál cuenta cuando se contradicen. Mire los enlaces de vez en cuando: los documentos se mueven.

**Cómo es una buena sección**

- Pocos documentos, cada uno con lo que el lector encuentra ahí.
- Nombres actuales de leyes y políticas; los reemplazados son señal de que nadie miró.
- Para cada coincidencia se dice qué texto cuenta.
- Alguien ha abierto todos los enlaces en el último medio año.

**Se apoya en** *Before Leaping: six steps* (averigüe si su empresa tiene ya alguna política), y en lo que falla en las políticas publicadas: enlaces muertos y leyes reemplazadas hace años.</translation>
  </message>
  <message>
   <source>These roles</source>
   <translation>Estas funciones</translation>
  </message>
  <message>
   <source>They ask, and we say yes or why not</source>
   <translation>Preguntan, y decimos que sí o por qué no</translation>
  </message>
  <message>
   <source>They can and they want to</source>
   <translation>Pueden y quieren</translation>
  </message>
  <message>
   <source>They can, but would rather not</source>
   <translation>Pueden, pero prefieren no hacerlo</translation>
  </message>
  <message>
   <source>They come back</source>
   <translation>Vuelven</translation>
  </message>
  <message>
   <source>They come, try, take part</source>
   <translation>Vienen, prueban, participan</translation>
  </message>
  <message>
   <source>They comment, rate, answer.</source>
   <translation>Comentan, valoran, contestan.</translation>
  </message>
  <message>
   <source>They have a profile and belong to groups.</source>
   <translation>Tienen un perfil y pertenecen a grupos.</translation>
  </message>
  <message>
   <source>They hold on</source>
   <translation>Resisten</translation>
  </message>
  <message>
   <source>They keep, sort, pass on.</source>
   <translation>Guardan, ordenan, pasan a otros.</translation>
  </message>
  <message>
   <source>They know the services</source>
   <translation>Conocen los servicios</translation>
  </message>
  <message>
   <source>They know what they talk about</source>
   <translation>Saben de lo que hablan</translation>
  </message>
  <message>
   <source>They laugh, care, feel at home</source>
   <translation>Ríen, se interesan, se sienten en casa</translation>
  </message>
  <message>
   <source>They learn or find out</source>
   <translation>Aprenden o averiguan</translation>
  </message>
  <message>
   <source>They listen and ask back</source>
   <translation>Escuchan y preguntan</translation>
  </message>
  <message>
   <source>They manage</source>
   <translation>Se las arreglan</translation>
  </message>
  <message>
   <source>They may</source>
   <translation>Pueden</translation>
  </message>
  <message>
   <source>They may help to</source>
   <translation>Pueden ayudar a</translation>
  </message>
  <message>
   <source>They read and watch.</source>
   <translation>Leen y miran.</translation>
  </message>
  <message>
   <source>They stay friendly under pressure</source>
   <translation>Mantienen la amabilidad bajo presión</translation>
  </message>
  <message>
   <source>They want to, but have to learn it</source>
   <translation>Quieren, pero tienen que aprenderlo</translation>
  </message>
  <message>
   <source>They work here or belong to a partner</source>
   <translation>Trabajan aquí o pertenecen a un socio</translation>
  </message>
  <message>
   <source>They write clearly</source>
   <translation>Escriben con claridad</translation>
  </message>
  <message>
   <source>They write, film, publish.</source>
   <translation>Escriben, filman, publican.</translation>
  </message>
  <message>
   <source>Things change; so may the decision.</source>
   <translation>Las cosas cambian; la decisión también puede hacerlo.</translation>
  </message>
  <message>
   <source>Thinking ahead</source>
   <translation>Pensar con antelación</translation>
  </message>
  <message>
   <source>This is about the guidelines, not about single posts.</source>
   <translation>Se trata de las directrices, no de publicaciones concretas.</translation>
  </message>
  <message>
   <source>This is the wording that counts</source>
   <translation>Este es el texto que cuenta</translation>
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
   <translation>Esta sección la leen personas de fuera. Les dice con qué pueden contar, qué les pedimos y por qué causas se retira un comentario. Escríbala como hablaría a un invitado.

**Cómo es una buena sección**

- Empieza con una bienvenida, y con la promesa de que la crítica se queda.
- Una lista corta de causas. Cada una dice qué se entiende por ella e, igual de importante, qué *no*.
- Las causas miran cómo se dice algo o qué hace a otros, nunca qué opinión expresa.
- Dice quién lee y cuándo, y adónde acudir en una emergencia.
- Lo que se retira se anota: qué, cuándo, por qué causa, quién. Y quien lo escribió puede preguntar de nuevo.
- Está publicada donde la gente puede encontrarla antes de escribir.

**Se apoya en** *Social Networking in the Enterprise* (retirar donde el servicio lo permite, sin llamar la atención; reglas definidas con claridad y aplicadas con constancia y justicia), *Making social networking work* (responder a los mensajes). A los organismos públicos se les suelen exigir causas publicadas y neutrales sobre las opiniones; vea, por ejemplo, Lindke v. Freed (Estados Unidos, 2024) y DoD Instruction 5400.17. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>This version</source>
   <translation>Esta versión</translation>
  </message>
  <message>
   <source>Those that are ending now, too.</source>
   <translation>También los que están terminando ahora.</translation>
  </message>
  <message>
   <source>Those who care most.</source>
   <translation>A quienes más les importa.</translation>
  </message>
  <message>
   <source>Those who seemed pleased</source>
   <translation>A quienes parecían contentos</translation>
  </message>
  <message>
   <source>Three or four kinds of post that are always worth making.</source>
   <translation>Tres o cuatro tipos de publicación que siempre vale la pena hacer.</translation>
  </message>
  <message>
   <source>Three or four. What people should feel when they deal with us.</source>
   <translation>Tres o cuatro. Lo que la gente debería sentir cuando trata con nosotros.</translation>
  </message>
  <message>
   <source>Three questions</source>
   <translation>Tres preguntas</translation>
  </message>
  <message>
   <source>Three to seven.</source>
   <translation>De tres a siete.</translation>
  </message>
  <message>
   <source>Three to six.</source>
   <translation>De tres a seis.</translation>
  </message>
  <message>
   <source>Three to six. More is a list of everything.</source>
   <translation>De tres a seis. Más es una lista de todo.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Jueves</translation>
  </message>
  <message>
   <source>Tick for changes of duties, rights or consequences.</source>
   <translation>Márquelo si cambian obligaciones, derechos o consecuencias.</translation>
  </message>
  <message>
   <source>Tick what is true. The last three are no reasons on their own.</source>
   <translation>Marque lo que es cierto. Los tres últimos no son motivos por sí solos.</translation>
  </message>
  <message>
   <source>Tie to us</source>
   <translation>Vínculo con nosotros</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Mayor rigor</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Time granted by</source>
   <translation>Tiempo concedido por</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Hora del día</translation>
  </message>
  <message>
   <source>Time only counts on these days.</source>
   <translation>El tiempo solo cuenta en estos días.</translation>
  </message>
  <message>
   <source>Time that is really free for it. Nought means they cannot be a voice.</source>
   <translation>Tiempo realmente libre para ello. Cero significa que no puede ser una voz.</translation>
  </message>
  <message>
   <source>Time to calm down and re-read before the step can be done.</source>
   <translation>Tiempo para calmarse y releer antes de poder dar el paso.</translation>
  </message>
  <message>
   <source>Time window</source>
   <translation>Franja horaria</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Times and answers</source>
   <translation>Tiempos y respuestas</translation>
  </message>
  <message>
   <source>Times in which some posts wait.</source>
   <translation>Épocas en que algunas publicaciones esperan.</translation>
  </message>
  <message>
   <source>Times when you know that more will be needed.</source>
   <translation>Épocas en que sabe que hará falta más.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>To be in contact</source>
   <translation>Para estar en contacto</translation>
  </message>
  <message>
   <source>To be looked at again</source>
   <translation>Para volver a mirar</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>Para corregir</translation>
  </message>
  <message>
   <source>To be put right first</source>
   <translation>Para corregir primero</translation>
  </message>
  <message>
   <source>To find help</source>
   <translation>Para encontrar ayuda</translation>
  </message>
  <message>
   <source>To make and show something</source>
   <translation>Para hacer y mostrar algo</translation>
  </message>
  <message>
   <source>To prevent harm, not to punish.</source>
   <translation>Para evitar daños, no para castigar.</translation>
  </message>
  <message>
   <source>To settle beforehand</source>
   <translation>Para aclarar de antemano</translation>
  </message>
  <message>
   <source>To stay in touch</source>
   <translation>Para mantener el contacto</translation>
  </message>
  <message>
   <source>To watch out for</source>
   <translation>Con qué tener cuidado</translation>
  </message>
  <message>
   <source>To whom, without asking first, and that nobody suffers for it. Repeat it next to what is confidential.</source>
   <translation>A quién, sin preguntar antes, y que nadie sufre por ello. Repítalo junto a lo que es confidencial.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Together in a room</source>
   <translation>Juntos en una sala</translation>
  </message>
  <message>
   <source>Together online</source>
   <translation>Juntos en línea</translation>
  </message>
  <message>
   <source>Together with the service</source>
   <translation>Junto con el servicio</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>Quién lo dice</translation>
  </message>
  <message>
   <source>Told to everybody every</source>
   <translation>Se dice a todos cada</translation>
  </message>
  <message>
   <source>Told to everybody once a year</source>
   <translation>Se dice a todos una vez al año</translation>
  </message>
  <message>
   <source>Told within</source>
   <translation>Se avisa en</translation>
  </message>
  <message>
   <source>Tone and first steps</source>
   <translation>Tono y primeros pasos</translation>
  </message>
  <message>
   <source>Tone and negative feedback</source>
   <translation>Tono y comentarios negativos</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tools and systems</source>
   <translation>Herramientas y sistemas</translation>
  </message>
  <message>
   <source>Tools that somebody has looked at.</source>
   <translation>Herramientas que alguien ha mirado.</translation>
  </message>
  <message>
   <source>Tools used</source>
   <translation>Herramientas usadas</translation>
  </message>
  <message>
   <source>Tools we listen with</source>
   <translation>Herramientas con que escuchamos</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Trainees and interns</source>
   <translation>Personas en formación y en prácticas</translation>
  </message>
  <message>
   <source>Training and onboarding</source>
   <translation>Formación e incorporación</translation>
  </message>
  <message>
   <source>Translated by</source>
   <translation>Traducido por</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Traducciones</translation>
  </message>
  <message>
   <source>Transport and travel</source>
   <translation>Transporte y viajes</translation>
  </message>
  <message>
   <source>Trial</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Trial and launch</source>
   <translation>Prueba y lanzamiento</translation>
  </message>
  <message>
   <source>Trials</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Trials by group</source>
   <translation>Pruebas por grupo</translation>
  </message>
  <message>
   <source>Tried by</source>
   <translation>Probado por</translation>
  </message>
  <message>
   <source>Tried every</source>
   <translation>Se prueba cada</translation>
  </message>
  <message>
   <source>Tried on</source>
   <translation>Probado el</translation>
  </message>
  <message>
   <source>True on any day.</source>
   <translation>Cierto cualquier día.</translation>
  </message>
  <message>
   <source>True use of a name, and speech the law protects.</source>
   <translation>El uso legítimo de un nombre y la expresión que la ley protege.</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Nivel de confianza</translation>
  </message>
  <message>
   <source>Trust levels</source>
   <translation>Niveles de confianza</translation>
  </message>
  <message>
   <source>Try it yourself before you fill this in.</source>
   <translation>Pruébelo usted antes de rellenar esto.</translation>
  </message>
  <message>
   <source>Try the next after</source>
   <translation>Intentar con el siguiente después de</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Martes</translation>
  </message>
  <message>
   <source>Two are enough.</source>
   <translation>Bastan dos.</translation>
  </message>
  <message>
   <source>Two halves</source>
   <translation>Dos mitades</translation>
  </message>
  <message>
   <source>Two or more of those listed under Contacts.</source>
   <translation>Dos o más de los que figuran en «Contactos».</translation>
  </message>
  <message>
   <source>Two people agree before somebody is blocked</source>
   <translation>Dos personas se ponen de acuerdo antes de bloquear a alguien</translation>
  </message>
  <message>
   <source>Two people who have both tried it.</source>
   <translation>Dos personas que lo han probado.</translation>
  </message>
  <message>
   <source>Two people.</source>
   <translation>Dos personas.</translation>
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
   <translation>A menudo se mezclan dos preguntas: ¿qué hace la *organización* en las redes sociales, y qué puedo hacer *yo* con ellas en el trabajo? Conteste a ambas, lado a lado. En la segunda mitad es donde más se le necesita, y donde la mayoría de las directrices callan.

**Cómo es una buena sección**

- Dos listas de más o menos la misma longitud. Una mitad vacía significa que se olvidó a la mitad de la gente.
- Uso de la empresa: cada uno con un objetivo y alguien que responde por él.
- Uso del personal: para qué sirve, para personas de distintos puestos, y con qué tener cuidado.
- Dice si las redes sociales en el trabajo son tiempo de trabajo, y en los dispositivos de quién.
- Las cuentas privadas siguen siendo privadas: sin contraseñas, sin solicitudes de amistad desde arriba, sin obligación de compartir.
- También se nombran los usos que no son para ustedes, con el motivo.

**Se apoya en** *Before Leaping: six steps* (reglas sobre cómo usa la empresa las redes sociales, y cómo las usa el personal para que su trabajo sea más eficaz y práctico; colaborar, dirigir proyectos, dar ayuda), *Social Networking in the Enterprise* (no solo para marketing; no todos los usos tienen sentido para todas las organizaciones). En muchos lugares los empleadores no pueden pedir contraseñas privadas. Este programa no da asesoramiento jurídico.</translation>
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
   <translation>Dos cosas se mezclan con facilidad: lo que la organización dice sobre cuestiones públicas, y lo que su gente dice por sí misma. Decida lo primero y no se meta en lo segundo, salvo los pocos empleadores a quienes obliga la ley.

**Cómo es una buena sección**

- Una lista corta de cuestiones sobre las que hablan, porque afectan a su trabajo, y un claro *en el resto no nos metemos*.
- Una persona decide sobre lo nuevo, con rapidez.
- Antes de unas elecciones se dice qué se pausa.
- Las causas que apoyan las elige alguien, por un tiempo, con un motivo; compartir una colecta no es poca cosa.
- Las opiniones privadas de su gente son suyas. Sin prohibiciones generales: en muchos lugares está protegido lo que se hace lícitamente fuera del trabajo, sobre todo en política.
- Las entidades benéficas, los organismos públicos y los contratistas tienen obligaciones más estrictas; la regla debe ajustarse al empleador.

**Se apoya en** la práctica de organismos públicos y entidades benéficas; la Hatch Act, 5 USC 7321 y siguientes (Estados Unidos, empleados federales), el derecho de las entidades benéficas, y leyes estatales sobre la conducta fuera del trabajo como New York Labor Law 201-d, California Labor Code 1101 y 1102. No todas estas referencias se han consultado. Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Two to five. Each for somebody, each measurable, each serving something the organisation wants anyway.</source>
   <translation>De dos a cinco. Cada uno para alguien, cada uno medible, cada uno al servicio de algo que la organización quiere de todos modos.</translation>
  </message>
  <message>
   <source>Two to four, from harmless to serious.</source>
   <translation>De dos a cuatro, de inofensivo a grave.</translation>
  </message>
  <message>
   <source>Under a dozen. Few, plain, explained.</source>
   <translation>Menos de una docena. Pocas, claras, explicadas.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Understand customers better</source>
   <translation>Entender mejor a los clientes</translation>
  </message>
  <message>
   <source>Unhappy people write sooner than happy ones; compare with earlier, not with nought.</source>
   <translation>Los descontentos escriben antes que los contentos; compare con lo anterior, no con cero.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Units of the courses that are listed under Who may post.</source>
   <translation>Unidades de los cursos que figuran en «Quién puede publicar».</translation>
  </message>
  <message>
   <source>Unless</source>
   <translation>Salvo que</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Uso</translation>
  </message>
  <message>
   <source>Use what is there</source>
   <translation>Usar lo que hay</translation>
  </message>
  <message>
   <source>Used by</source>
   <translation>Quién lo usa</translation>
  </message>
  <message>
   <source>Used for</source>
   <translation>Se usa para</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Se usa en</translation>
  </message>
  <message>
   <source>Used to it</source>
   <translation>Con experiencia</translation>
  </message>
  <message>
   <source>Used where a step names none.</source>
   <translation>Se usa cuando un paso no nombra ninguno.</translation>
  </message>
  <message>
   <source>Used, and known to several people</source>
   <translation>Se usan, y las conocen varias personas</translation>
  </message>
  <message>
   <source>Useful posts for each promotional one</source>
   <translation>Publicaciones útiles por cada una de promoción</translation>
  </message>
  <message>
   <source>Useful, but never instead of saying that you work here.</source>
   <translation>Útil, pero nunca en lugar de decir que trabaja aquí.</translation>
  </message>
  <message>
   <source>Uses AI for texts, pictures or sound</source>
   <translation>Usa IA para textos, imágenes o sonido</translation>
  </message>
  <message>
   <source>Uses an agreed text unchanged</source>
   <translation>Usa un texto acordado sin cambios</translation>
  </message>
  <message>
   <source>Uses that are not for us</source>
   <translation>Usos que no son para nosotros</translation>
  </message>
  <message>
   <source>Uses the service’s label for paid content</source>
   <translation>Usa la etiqueta del servicio para contenido pagado</translation>
  </message>
  <message>
   <source>Usual working hours</source>
   <translation>Horas de trabajo habituales</translation>
  </message>
  <message>
   <source>Usually a no</source>
   <translation>Por lo general, un no</translation>
  </message>
  <message>
   <source>Usually nothing. If something does, say which part and until when.</source>
   <translation>Por lo general, nada. Si algo cuenta, diga qué parte y hasta cuándo.</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Válido para</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Vendors and suppliers</source>
   <translation>Vendedores y proveedores</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Versions so far</source>
   <translation>Versiones hasta ahora</translation>
  </message>
  <message>
   <source>Video channel</source>
   <translation>Canal de vídeo</translation>
  </message>
  <message>
   <source>Visits to our site</source>
   <translation>Visitas a nuestro sitio</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Volunteer</source>
   <translation>Persona voluntaria</translation>
  </message>
  <message>
   <source>Volunteers</source>
   <translation>Voluntarios</translation>
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
   <translation>Esperar antes</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Se quiere</translation>
  </message>
  <message>
   <source>Watched by</source>
   <translation>Lo vigila</translation>
  </message>
  <message>
   <source>Way to reach us</source>
   <translation>Modo de contactarnos</translation>
  </message>
  <message>
   <source>We answer</source>
   <translation>Contestamos</translation>
  </message>
  <message>
   <source>We answer within</source>
   <translation>Contestamos en</translation>
  </message>
  <message>
   <source>We ask before we remove, where nobody is harmed meanwhile</source>
   <translation>Preguntamos antes de retirar, si mientras tanto nadie sale dañado</translation>
  </message>
  <message>
   <source>We ask for</source>
   <translation>Pedimos</translation>
  </message>
  <message>
   <source>We ask them to write it again</source>
   <translation>Pedimos que lo escriban de nuevo</translation>
  </message>
  <message>
   <source>We asked them</source>
   <translation>Les preguntamos</translation>
  </message>
  <message>
   <source>We avoid them</source>
   <translation>Los evitamos</translation>
  </message>
  <message>
   <source>We begin on</source>
   <translation>Empezamos el</translation>
  </message>
  <message>
   <source>We can block people here</source>
   <translation>Aquí podemos bloquear a personas</translation>
  </message>
  <message>
   <source>We can remove comments here</source>
   <translation>Aquí podemos retirar comentarios</translation>
  </message>
  <message>
   <source>We counted</source>
   <translation>Contamos</translation>
  </message>
  <message>
   <source>We do not ask</source>
   <translation>No preguntamos</translation>
  </message>
  <message>
   <source>We do not comment</source>
   <translation>No comentamos</translation>
  </message>
  <message>
   <source>We do not do it</source>
   <translation>No lo hacemos</translation>
  </message>
  <message>
   <source>We do not know</source>
   <translation>No lo sabemos</translation>
  </message>
  <message>
   <source>We do not look at them</source>
   <translation>No las miramos</translation>
  </message>
  <message>
   <source>We end it early if</source>
   <translation>Lo terminamos antes si</translation>
  </message>
  <message>
   <source>We go live</source>
   <translation>Abrimos</translation>
  </message>
  <message>
   <source>We go there</source>
   <translation>Vamos ahí</translation>
  </message>
  <message>
   <source>We guess</source>
   <translation>Suponemos</translation>
  </message>
  <message>
   <source>We have claimed our page there</source>
   <translation>Hemos reclamado nuestra página ahí</translation>
  </message>
  <message>
   <source>We have it</source>
   <translation>Lo tenemos</translation>
  </message>
  <message>
   <source>We have posted the like before</source>
   <translation>Ya hemos publicado algo parecido</translation>
  </message>
  <message>
   <source>We invite them</source>
   <translation>Los invitamos</translation>
  </message>
  <message>
   <source>We keep</source>
   <translation>Conservamos</translation>
  </message>
  <message>
   <source>We keep an eye on it</source>
   <translation>Lo tenemos a la vista</translation>
  </message>
  <message>
   <source>We keep it, unused</source>
   <translation>Lo conservamos, sin usarlo</translation>
  </message>
  <message>
   <source>We keep the name</source>
   <translation>Conservamos el nombre</translation>
  </message>
  <message>
   <source>We leave</source>
   <translation>Nos vamos</translation>
  </message>
  <message>
   <source>We like posts that</source>
   <translation>Nos gustan las publicaciones que</translation>
  </message>
  <message>
   <source>We listen to</source>
   <translation>Escuchamos a</translation>
  </message>
  <message>
   <source>We look again after</source>
   <translation>Volvemos a mirar después de</translation>
  </message>
  <message>
   <source>We look at</source>
   <translation>Miramos</translation>
  </message>
  <message>
   <source>We look at all removals together every</source>
   <translation>Miramos juntos todo lo retirado cada</translation>
  </message>
  <message>
   <source>We look at it again on</source>
   <translation>Volvemos a mirarlo el</translation>
  </message>
  <message>
   <source>We look at none</source>
   <translation>No miramos ninguno</translation>
  </message>
  <message>
   <source>We look at our own posts every</source>
   <translation>Miramos nuestras propias publicaciones cada</translation>
  </message>
  <message>
   <source>We look back within</source>
   <translation>Lo repasamos en</translation>
  </message>
  <message>
   <source>We look sooner when</source>
   <translation>Miramos antes cuando</translation>
  </message>
  <message>
   <source>We look whether it is done, every</source>
   <translation>Miramos si se hace, cada</translation>
  </message>
  <message>
   <source>We might miss something</source>
   <translation>Podríamos perdernos algo</translation>
  </message>
  <message>
   <source>We need somebody to guide us through</source>
   <translation>Necesitamos que alguien nos guíe</translation>
  </message>
  <message>
   <source>We never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>We never write them</source>
   <translation>Nunca las escribimos</translation>
  </message>
  <message>
   <source>We practise every</source>
   <translation>Practicamos cada</translation>
  </message>
  <message>
   <source>We read along before the first post for</source>
   <translation>Solo leemos antes de la primera publicación durante</translation>
  </message>
  <message>
   <source>We saw it when reading along</source>
   <translation>Lo vimos al leer</translation>
  </message>
  <message>
   <source>We say something new every</source>
   <translation>Decimos algo nuevo cada</translation>
  </message>
  <message>
   <source>We search for our name every</source>
   <translation>Buscamos nuestro nombre cada</translation>
  </message>
  <message>
   <source>We talk about hard cases every</source>
   <translation>Hablamos de los casos difíciles cada</translation>
  </message>
  <message>
   <source>We thank people for bringing others</source>
   <translation>Damos las gracias a quienes traen a otros</translation>
  </message>
  <message>
   <source>We think it matters</source>
   <translation>Creemos que importa</translation>
  </message>
  <message>
   <source>We try it, and then decide</source>
   <translation>Lo probamos, y después decidimos</translation>
  </message>
  <message>
   <source>We use it</source>
   <translation>Lo usamos</translation>
  </message>
  <message>
   <source>We want to hear what is said</source>
   <translation>Queremos oír lo que se dice</translation>
  </message>
  <message>
   <source>We work with nobody who would need it</source>
   <translation>No trabajamos con nadie que lo necesitaría</translation>
  </message>
  <message>
   <source>We would notice by</source>
   <translation>Lo notaríamos por</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Dirección web</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Miércoles</translation>
  </message>
  <message>
   <source>Weight: advertising</source>
   <translation>Peso: publicidad</translation>
  </message>
  <message>
   <source>Weight: groups</source>
   <translation>Peso: grupos</translation>
  </message>
  <message>
   <source>Weight: on the move</source>
   <translation>Peso: en camino</translation>
  </message>
  <message>
   <source>Weight: open or closed as we need it</source>
   <translation>Peso: abierto o cerrado según lo necesitemos</translation>
  </message>
  <message>
   <source>Weight: that one</source>
   <translation>Peso: ese</translation>
  </message>
  <message>
   <source>Weight: works with what we have</source>
   <translation>Peso: funciona con lo que tenemos</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What a customer gets for recommending you, and how the other person learns of it.</source>
   <translation>Qué recibe un cliente por recomendarlo, y cómo se entera la otra persona.</translation>
  </message>
  <message>
   <source>What an author meets in this phase, in two sentences.</source>
   <translation>Qué encuentra un autor en esta fase, en dos frases.</translation>
  </message>
  <message>
   <source>What and what for</source>
   <translation>Qué y para qué</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Qué pasa con ello</translation>
  </message>
  <message>
   <source>What belongs elsewhere, and where that is.</source>
   <translation>Qué pertenece a otro lugar, y cuál es.</translation>
  </message>
  <message>
   <source>What belongs to it</source>
   <translation>Qué forma parte de ello</translation>
  </message>
  <message>
   <source>What brings the next look forward.</source>
   <translation>Qué adelanta la próxima mirada.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Qué resultó</translation>
  </message>
  <message>
   <source>What changed for readers</source>
   <translation>Qué cambió para los lectores</translation>
  </message>
  <message>
   <source>What colleagues say</source>
   <translation>Qué dicen los colegas</translation>
  </message>
  <message>
   <source>What comes back for the attention</source>
   <translation>Qué vuelve a cambio de la atención</translation>
  </message>
  <message>
   <source>What comes back for the money</source>
   <translation>Qué vuelve a cambio del dinero</translation>
  </message>
  <message>
   <source>What comes on top whatever the rules say: the law, other people's rights, what cannot be taken back.</source>
   <translation>Qué se suma, digan lo que digan las reglas: la ley, los derechos de otras personas, lo que no se puede deshacer.</translation>
  </message>
  <message>
   <source>What confidentiality does not touch.</source>
   <translation>A qué no afecta la confidencialidad.</translation>
  </message>
  <message>
   <source>What could go wrong</source>
   <translation>Qué podría salir mal</translation>
  </message>
  <message>
   <source>What could go wrong, how serious it is, who speaks, and what stops until it is over.</source>
   <translation>Qué podría salir mal, qué tan grave es, quién habla y qué se detiene hasta que pase.</translation>
  </message>
  <message>
   <source>What could happen</source>
   <translation>Qué podría ocurrir</translation>
  </message>
  <message>
   <source>What could happen if it goes wrong.</source>
   <translation>Qué podría ocurrir si sale mal.</translation>
  </message>
  <message>
   <source>What counts there instead</source>
   <translation>Qué cuenta ahí en su lugar</translation>
  </message>
  <message>
   <source>What does it cost, the hidden part too?</source>
   <translation>¿Qué cuesta, también la parte oculta?</translation>
  </message>
  <message>
   <source>What each contributes</source>
   <translation>Qué aporta cada uno</translation>
  </message>
  <message>
   <source>What each role does</source>
   <translation>Qué hace cada función</translation>
  </message>
  <message>
   <source>What each role is answerable for, and who does duty on which account.</source>
   <translation>De qué responde cada función, y quién está de guardia en cada cuenta.</translation>
  </message>
  <message>
   <source>What each service needs</source>
   <translation>Qué necesita cada servicio</translation>
  </message>
  <message>
   <source>What each source needs before we use it.</source>
   <translation>Qué necesita cada fuente antes de que la usemos.</translation>
  </message>
  <message>
   <source>What exactly we shall do</source>
   <translation>Qué haremos exactamente</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Qué encaja</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>What goes on</source>
   <translation>Qué sigue</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Qué ocurre</translation>
  </message>
  <message>
   <source>What happens on top</source>
   <translation>Qué ocurre además</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Qué ocurre entonces</translation>
  </message>
  <message>
   <source>What happens to those found later.</source>
   <translation>Qué ocurre con los que se encuentran después.</translation>
  </message>
  <message>
   <source>What helped</source>
   <translation>Qué ayudó</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Qué está permitido</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Qué se pide</translation>
  </message>
  <message>
   <source>What is being tried</source>
   <translation>Qué se está probando</translation>
  </message>
  <message>
   <source>What is captured at all.</source>
   <translation>Qué se recoge siquiera.</translation>
  </message>
  <message>
   <source>What is coming</source>
   <translation>Qué viene</translation>
  </message>
  <message>
   <source>What is connected</source>
   <translation>Qué está conectado</translation>
  </message>
  <message>
   <source>What is critical or asks something</source>
   <translation>Lo que es crítico o pregunta algo</translation>
  </message>
  <message>
   <source>What is different there</source>
   <translation>Qué es distinto ahí</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Qué se hace</translation>
  </message>
  <message>
   <source>What is handed over, to whom, by which day.</source>
   <translation>Qué se entrega, a quién y para qué día.</translation>
  </message>
  <message>
   <source>What is in it for them</source>
   <translation>Qué ganan con ello</translation>
  </message>
  <message>
   <source>What is it, and what do people do there?</source>
   <translation>¿Qué es, y qué hace ahí la gente?</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Qué se conserva</translation>
  </message>
  <message>
   <source>What is known, what we do, when we shall say more.</source>
   <translation>Qué se sabe, qué hacemos, cuándo diremos más.</translation>
  </message>
  <message>
   <source>What is meant</source>
   <translation>Qué se entiende por ello</translation>
  </message>
  <message>
   <source>What is needed</source>
   <translation>Qué hace falta</translation>
  </message>
  <message>
   <source>What is never relaxed</source>
   <translation>Qué nunca se flexibiliza</translation>
  </message>
  <message>
   <source>What is never said about them, even when they began. Background, tags and answers to reviews count.</source>
   <translation>Qué no se dice nunca sobre ellos, aunque hayan empezado. Cuentan el fondo, las etiquetas y las respuestas a reseñas.</translation>
  </message>
  <message>
   <source>What is not meant</source>
   <translation>Qué no se entiende por ello</translation>
  </message>
  <message>
   <source>What is noted</source>
   <translation>Qué se anota</translation>
  </message>
  <message>
   <source>What is public, for a concrete reason</source>
   <translation>Lo que es público, por un motivo concreto</translation>
  </message>
  <message>
   <source>What is said about us as an employer</source>
   <translation>Lo que se dice de nosotros como empleador</translation>
  </message>
  <message>
   <source>What is said about us on the services we use</source>
   <translation>Lo que se dice de nosotros en los servicios que usamos</translation>
  </message>
  <message>
   <source>What is taught</source>
   <translation>Qué se enseña</translation>
  </message>
  <message>
   <source>What is usual there and what is frowned upon. Somebody has tried it.</source>
   <translation>Qué es habitual ahí y qué se ve mal. Alguien lo ha probado.</translation>
  </message>
  <message>
   <source>What is written down when the step is done.</source>
   <translation>Qué se anota cuando se ha dado el paso.</translation>
  </message>
  <message>
   <source>What it brings</source>
   <translation>Qué aporta</translation>
  </message>
  <message>
   <source>What it cannot do</source>
   <translation>Qué no puede hacer</translation>
  </message>
  <message>
   <source>What it counts</source>
   <translation>Qué cuenta</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <source>What it does for the reader.</source>
   <translation>Qué hace por el lector.</translation>
  </message>
  <message>
   <source>What it does not mean</source>
   <translation>Qué no significa</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>What it is for, with an example.</source>
   <translation>Para qué sirve, con un ejemplo.</translation>
  </message>
  <message>
   <source>What it is like</source>
   <translation>Cómo es</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Qué significa</translation>
  </message>
  <message>
   <source>What it means for them, and where to ask.</source>
   <translation>Qué significa para ellos, y dónde preguntar.</translation>
  </message>
  <message>
   <source>What it means in practice</source>
   <translation>Qué significa en la práctica</translation>
  </message>
  <message>
   <source>What it saves</source>
   <translation>Qué ahorra</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>Qué requiere</translation>
  </message>
  <message>
   <source>What it took</source>
   <translation>Qué requirió</translation>
  </message>
  <message>
   <source>What it would look like if it failed</source>
   <translation>Cómo se vería si fracasara</translation>
  </message>
  <message>
   <source>What makes this person a good voice. Nobody has them all; nobody should have none.</source>
   <translation>Qué hace de esta persona una buena voz. Nadie lo tiene todo; nadie debería no tener nada.</translation>
  </message>
  <message>
   <source>What may always be said meanwhile</source>
   <translation>Qué se puede decir siempre mientras tanto</translation>
  </message>
  <message>
   <source>What may be on which.</source>
   <translation>Qué puede haber en cada uno.</translation>
  </message>
  <message>
   <source>What may be said</source>
   <translation>Qué se puede decir</translation>
  </message>
  <message>
   <source>What may go in</source>
   <translation>Qué se puede introducir</translation>
  </message>
  <message>
   <source>What may go out although everything else waits.</source>
   <translation>Qué puede salir aunque todo lo demás espere.</translation>
  </message>
  <message>
   <source>What may read or post for you. Each is another door.</source>
   <translation>Qué puede leer o publicar en su nombre. Cada cosa es otra puerta.</translation>
  </message>
  <message>
   <source>What must be true</source>
   <translation>Qué debe cumplirse</translation>
  </message>
  <message>
   <source>What must be true before you move on, so plainly that two people would agree on it.</source>
   <translation>Qué debe cumplirse antes de avanzar, tan claro que dos personas coincidirían.</translation>
  </message>
  <message>
   <source>What needs nobody else.</source>
   <translation>Lo que no necesita a nadie más.</translation>
  </message>
  <message>
   <source>What nobody may be kept from saying, and where a country or state asks for something else.</source>
   <translation>Qué no se puede impedir decir a nadie, y dónde un país o estado pide otra cosa.</translation>
  </message>
  <message>
   <source>What one finds there</source>
   <translation>Qué se encuentra ahí</translation>
  </message>
  <message>
   <source>What only ours could give</source>
   <translation>Qué podría dar solo el nuestro</translation>
  </message>
  <message>
   <source>What others do</source>
   <translation>Qué hacen otros</translation>
  </message>
  <message>
   <source>What others say for us in return for something, what we recommend ourselves, and prize draws.</source>
   <translation>Qué dicen otros por nosotros a cambio de algo, qué recomendamos nosotros, y los sorteos.</translation>
  </message>
  <message>
   <source>What outsiders may do</source>
   <translation>Qué pueden hacer las personas de fuera</translation>
  </message>
  <message>
   <source>What pauses</source>
   <translation>Qué se pausa</translation>
  </message>
  <message>
   <source>What people and we like to talk about.</source>
   <translation>De qué nos gusta hablar a la gente y a nosotros.</translation>
  </message>
  <message>
   <source>What people call the group, such as Comms desk.</source>
   <translation>Cómo se llama al grupo, por ejemplo Comunicación.</translation>
  </message>
  <message>
   <source>What people call these hours, such as office hours.</source>
   <translation>Cómo se llama a estas horas, por ejemplo horario de oficina.</translation>
  </message>
  <message>
   <source>What people call this step, such as second reader.</source>
   <translation>Cómo se llama a este paso, por ejemplo segunda lectura.</translation>
  </message>
  <message>
   <source>What people can do afterwards</source>
   <translation>Qué se puede hacer después</translation>
  </message>
  <message>
   <source>What people do first, and that telling us is right.</source>
   <translation>Qué se hace primero, y que avisarnos es lo correcto.</translation>
  </message>
  <message>
   <source>What people do for each post.</source>
   <translation>Qué se hace con cada publicación.</translation>
  </message>
  <message>
   <source>What people do for social media. Rules speak of roles so that they stay right when people change.</source>
   <translation>Qué hacen las personas en las redes sociales. Las reglas hablan de funciones para seguir siendo correctas cuando cambian las personas.</translation>
  </message>
  <message>
   <source>What people do or feel when it works.</source>
   <translation>Qué hace o siente la gente cuando funciona.</translation>
  </message>
  <message>
   <source>What people do themselves, at once.</source>
   <translation>Qué hace cada uno, de inmediato.</translation>
  </message>
  <message>
   <source>What people do: replies, questions, sharing</source>
   <translation>Qué hace la gente: respuestas, preguntas, compartir</translation>
  </message>
  <message>
   <source>What people get for a review</source>
   <translation>Qué recibe la gente por una reseña</translation>
  </message>
  <message>
   <source>What people learn before they post.</source>
   <translation>Qué se aprende antes de publicar.</translation>
  </message>
  <message>
   <source>What people may do without asking. At least as long as the list of bans.</source>
   <translation>Qué se puede hacer sin preguntar. Al menos tan largo como la lista de prohibiciones.</translation>
  </message>
  <message>
   <source>What people want to know before they dare to post, each with a short answer and the clause it follows from.</source>
   <translation>Qué se quiere saber antes de atreverse a publicar, cada cosa con una respuesta breve y la cláusula de la que se deduce.</translation>
  </message>
  <message>
   <source>What readers are told</source>
   <translation>Qué se dice a los lectores</translation>
  </message>
  <message>
   <source>What really happens, not what is promised.</source>
   <translation>Qué ocurre de verdad, no qué se promete.</translation>
  </message>
  <message>
   <source>What shows it</source>
   <translation>Qué lo demuestra</translation>
  </message>
  <message>
   <source>What somebody at this level may do without asking.</source>
   <translation>Qué puede hacer sin preguntar alguien de este nivel.</translation>
  </message>
  <message>
   <source>What somebody does to reach this level.</source>
   <translation>Qué hace alguien para llegar a este nivel.</translation>
  </message>
  <message>
   <source>What somebody must be able to do</source>
   <translation>Qué debe saber hacer alguien</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Qué queda</translation>
  </message>
  <message>
   <source>What stays free</source>
   <translation>Qué sigue siendo libre</translation>
  </message>
  <message>
   <source>What stays out</source>
   <translation>Qué queda fuera</translation>
  </message>
  <message>
   <source>What stays private</source>
   <translation>Qué sigue siendo privado</translation>
  </message>
  <message>
   <source>What stays with us</source>
   <translation>Qué queda entre nosotros</translation>
  </message>
  <message>
   <source>What stays with us, what belongs to others, and what to do when something has slipped out.</source>
   <translation>Qué queda entre nosotros, qué pertenece a otros, y qué hacer cuando algo se ha escapado.</translation>
  </message>
  <message>
   <source>What still counts of it</source>
   <translation>Qué sigue contando de ello</translation>
  </message>
  <message>
   <source>What stops</source>
   <translation>Qué se detiene</translation>
  </message>
  <message>
   <source>What takes the level away, said as plainly as the way up.</source>
   <translation>Qué hace perder el nivel, dicho con tanta claridad como el camino de subida.</translation>
  </message>
  <message>
   <source>What that means for posts</source>
   <translation>Qué significa para las publicaciones</translation>
  </message>
  <message>
   <source>What the comparison showed</source>
   <translation>Qué mostró la comparación</translation>
  </message>
  <message>
   <source>What the law asks of us</source>
   <translation>Qué nos pide la ley</translation>
  </message>
  <message>
   <source>What the organisation itself says.</source>
   <translation>Lo que dice la propia organización.</translation>
  </message>
  <message>
   <source>What the organisation wants anyway, such as fewer calls or more applicants.</source>
   <translation>Lo que la organización quiere de todos modos, por ejemplo menos llamadas o más candidatos.</translation>
  </message>
  <message>
   <source>What the post touches</source>
   <translation>Lo que toca la publicación</translation>
  </message>
  <message>
   <source>What the role carries with it.</source>
   <translation>Qué lleva consigo la función.</translation>
  </message>
  <message>
   <source>What the service allows. Look it up; it changes.</source>
   <translation>Qué permite el servicio. Consúltelo; cambia.</translation>
  </message>
  <message>
   <source>What they can settle on their own.</source>
   <translation>Qué pueden resolver por su cuenta.</translation>
  </message>
  <message>
   <source>What they care about</source>
   <translation>Qué les importa</translation>
  </message>
  <message>
   <source>What they confirm</source>
   <translation>Qué confirman</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>Qué hacen</translation>
  </message>
  <message>
   <source>What they do for social media. A person may have several.</source>
   <translation>Qué hacen en las redes sociales. Una persona puede tener varias.</translation>
  </message>
  <message>
   <source>What they found</source>
   <translation>Qué encontraron</translation>
  </message>
  <message>
   <source>What they get, and when</source>
   <translation>Qué reciben, y cuándo</translation>
  </message>
  <message>
   <source>What they hand over, and when.</source>
   <translation>Qué entregan, y cuándo.</translation>
  </message>
  <message>
   <source>What they offer</source>
   <translation>Qué ofrecen</translation>
  </message>
  <message>
   <source>What they say</source>
   <translation>Qué dicen</translation>
  </message>
  <message>
   <source>What they try</source>
   <translation>Qué prueban</translation>
  </message>
  <message>
   <source>What they write about</source>
   <translation>Sobre qué escriben</translation>
  </message>
  <message>
   <source>What they write is useful</source>
   <translation>Lo que escriben es útil</translation>
  </message>
  <message>
   <source>What this goal is mostly about. If all of them sell, think again.</source>
   <translation>De qué trata sobre todo este objetivo. Si todos venden, piénselo de nuevo.</translation>
  </message>
  <message>
   <source>What to do first, and what to leave alone.</source>
   <translation>Qué hacer primero, y qué no tocar.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>Qué hacer con ello</translation>
  </message>
  <message>
   <source>What to look out for.</source>
   <translation>En qué fijarse.</translation>
  </message>
  <message>
   <source>What to use instead</source>
   <translation>Qué usar en su lugar</translation>
  </message>
  <message>
   <source>What to watch</source>
   <translation>Qué vigilar</translation>
  </message>
  <message>
   <source>What two people do together.</source>
   <translation>Qué hacen juntas dos personas.</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Qué se acordó</translation>
  </message>
  <message>
   <source>What was proposed</source>
   <translation>Qué se propuso</translation>
  </message>
  <message>
   <source>What was tested, by whom, and what came of it.</source>
   <translation>Qué se probó, quién lo hizo y qué resultó.</translation>
  </message>
  <message>
   <source>What we are tired of ourselves.</source>
   <translation>De qué estamos cansados nosotros mismos.</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>Qué pedimos</translation>
  </message>
  <message>
   <source>What we ask of people on their own accounts, which is little, and what we leave alone, which is most.</source>
   <translation>Qué pedimos a las personas en sus propias cuentas, que es poco, y en qué no nos metemos, que es casi todo.</translation>
  </message>
  <message>
   <source>What we ask of people who write on our channels, and what happens when somebody will not keep to it.</source>
   <translation>Qué pedimos a quienes escriben en nuestros canales, y qué ocurre cuando alguien no lo respeta.</translation>
  </message>
  <message>
   <source>What we can do there</source>
   <translation>Qué podemos hacer ahí</translation>
  </message>
  <message>
   <source>What we changed here</source>
   <translation>Qué cambiamos aquí</translation>
  </message>
  <message>
   <source>What we decided</source>
   <translation>Qué decidimos</translation>
  </message>
  <message>
   <source>What we did about it</source>
   <translation>Qué hicimos al respecto</translation>
  </message>
  <message>
   <source>What we do</source>
   <translation>Qué hacemos</translation>
  </message>
  <message>
   <source>What we do about false reviews</source>
   <translation>Qué hacemos con las reseñas falsas</translation>
  </message>
  <message>
   <source>What we do against it</source>
   <translation>Qué hacemos en contra</translation>
  </message>
  <message>
   <source>What we do for them there</source>
   <translation>Qué hacemos ahí por ellos</translation>
  </message>
  <message>
   <source>What we do not post</source>
   <translation>Qué no publicamos</translation>
  </message>
  <message>
   <source>What we do then</source>
   <translation>Qué hacemos entonces</translation>
  </message>
  <message>
   <source>What we do when it goes quiet</source>
   <translation>Qué hacemos cuando queda en silencio</translation>
  </message>
  <message>
   <source>What we do when people answer each other's questions.</source>
   <translation>Qué hacemos cuando las personas contestan las preguntas de otras.</translation>
  </message>
  <message>
   <source>What we do, in order.</source>
   <translation>Qué hacemos, en orden.</translation>
  </message>
  <message>
   <source>What we found</source>
   <translation>Qué encontramos</translation>
  </message>
  <message>
   <source>What we give</source>
   <translation>Qué damos</translation>
  </message>
  <message>
   <source>What we have to say</source>
   <translation>Qué tenemos que decir</translation>
  </message>
  <message>
   <source>What we keep a copy of</source>
   <translation>De qué conservamos una copia</translation>
  </message>
  <message>
   <source>What we keep of posts, answers and approvals, for how long, and who can get it out.</source>
   <translation>Qué conservamos de publicaciones, respuestas y aprobaciones, cuánto tiempo y quién puede sacarlo.</translation>
  </message>
  <message>
   <source>What we know about each group: why they are there, how they use it, and how we found out.</source>
   <translation>Qué sabemos de cada grupo: por qué está ahí, cómo lo usa y cómo lo averiguamos.</translation>
  </message>
  <message>
   <source>What we know about each service, and how we choose among them.</source>
   <translation>Qué sabemos de cada servicio, y cómo elegimos entre ellos.</translation>
  </message>
  <message>
   <source>What we learn</source>
   <translation>Qué aprendemos</translation>
  </message>
  <message>
   <source>What we learned</source>
   <translation>Qué aprendimos</translation>
  </message>
  <message>
   <source>What we learned from it</source>
   <translation>Qué aprendimos de ello</translation>
  </message>
  <message>
   <source>What we learnt</source>
   <translation>Qué aprendimos</translation>
  </message>
  <message>
   <source>What we learnt ourselves</source>
   <translation>Qué aprendimos por nuestra cuenta</translation>
  </message>
  <message>
   <source>What we leave alone</source>
   <translation>En qué no nos metemos</translation>
  </message>
  <message>
   <source>What we leave to them</source>
   <translation>Qué dejamos en sus manos</translation>
  </message>
  <message>
   <source>What we like to talk about, who cares about it, and how we know that readers do.</source>
   <translation>De qué nos gusta hablar, a quién le importa y cómo sabemos que a los lectores les importa.</translation>
  </message>
  <message>
   <source>What we look at</source>
   <translation>Qué miramos</translation>
  </message>
  <message>
   <source>What we look at and why, and what happens when somebody does not keep to this.</source>
   <translation>Qué miramos y por qué, y qué ocurre cuando alguien no respeta esto.</translation>
  </message>
  <message>
   <source>What we look for in people</source>
   <translation>Qué buscamos en las personas</translation>
  </message>
  <message>
   <source>What we looked at</source>
   <translation>Qué hemos mirado</translation>
  </message>
  <message>
   <source>What we may share</source>
   <translation>Qué podemos compartir</translation>
  </message>
  <message>
   <source>What we measure</source>
   <translation>Qué medimos</translation>
  </message>
  <message>
   <source>What we need to know</source>
   <translation>Qué necesitamos saber</translation>
  </message>
  <message>
   <source>What we opened</source>
   <translation>Qué abrimos</translation>
  </message>
  <message>
   <source>What we post, with the risk of each kind, so that approval can be strict where it matters and light where it does not.</source>
   <translation>Qué publicamos, con el riesgo de cada tipo, para que la aprobación sea estricta donde importa y ligera donde no.</translation>
  </message>
  <message>
   <source>What we read and looked at</source>
   <translation>Qué leímos y miramos</translation>
  </message>
  <message>
   <source>What we recommend</source>
   <translation>Qué recomendamos</translation>
  </message>
  <message>
   <source>What we run ourselves</source>
   <translation>Qué llevamos nosotros mismos</translation>
  </message>
  <message>
   <source>What we run ourselves, such as a blog or a forum.</source>
   <translation>Qué llevamos nosotros mismos, por ejemplo un blog o un foro.</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Qué decimos</translation>
  </message>
  <message>
   <source>What we stand for, what we want to be heard, and what we like to write about.</source>
   <translation>Qué defendemos, qué queremos que se oiga y sobre qué nos gusta escribir.</translation>
  </message>
  <message>
   <source>What we take from it</source>
   <translation>Qué sacamos de ello</translation>
  </message>
  <message>
   <source>What we tried</source>
   <translation>Qué probamos</translation>
  </message>
  <message>
   <source>What we tried out</source>
   <translation>Qué hemos probado</translation>
  </message>
  <message>
   <source>What we try</source>
   <translation>Qué estamos probando</translation>
  </message>
  <message>
   <source>What we try, what it is for, until when, and what we learnt.</source>
   <translation>Qué probamos, para qué, hasta cuándo y qué aprendimos.</translation>
  </message>
  <message>
   <source>What we use</source>
   <translation>Qué usamos</translation>
  </message>
  <message>
   <source>What we want to be heard</source>
   <translation>Qué queremos que se oiga</translation>
  </message>
  <message>
   <source>What we write about</source>
   <translation>Sobre qué escribimos</translation>
  </message>
  <message>
   <source>What will be different when this works.</source>
   <translation>Qué será distinto cuando esto funcione.</translation>
  </message>
  <message>
   <source>What working together means in practice.</source>
   <translation>Qué significa trabajar juntos en la práctica.</translation>
  </message>
  <message>
   <source>What worries them</source>
   <translation>Qué les preocupa</translation>
  </message>
  <message>
   <source>What would take the organisation back to the phase before.</source>
   <translation>Qué devolvería a la organización a la fase anterior.</translation>
  </message>
  <message>
   <source>What you call it among yourselves, such as LinkedIn or Company blog.</source>
   <translation>Cómo lo llaman entre ustedes, por ejemplo LinkedIn o blog de la empresa.</translation>
  </message>
  <message>
   <source>What you call it when you speak about it.</source>
   <translation>Cómo lo llaman cuando hablan de ello.</translation>
  </message>
  <message>
   <source>What you may say</source>
   <translation>Qué puede decir usted</translation>
  </message>
  <message>
   <source>What you wrote above as mattering to you.</source>
   <translation>Lo que escribió arriba como importante para ustedes.</translation>
  </message>
  <message>
   <source>What, why, and what instead</source>
   <translation>Qué, por qué y qué en su lugar</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When choosing places and hours, inside and outside.</source>
   <translation>Al elegir lugares y horas, dentro y fuera.</translation>
  </message>
  <message>
   <source>When customers help each other</source>
   <translation>Cuando los clientes se ayudan entre sí</translation>
  </message>
  <message>
   <source>When deletion stops</source>
   <translation>Cuándo se detiene la eliminación</translation>
  </message>
  <message>
   <source>When it ends</source>
   <translation>Cuándo termina</translation>
  </message>
  <message>
   <source>When it ends, in words</source>
   <translation>Cuándo termina, en palabras</translation>
  </message>
  <message>
   <source>When it ends, why, and where to go instead.</source>
   <translation>Cuándo termina, por qué y adónde ir en su lugar.</translation>
  </message>
  <message>
   <source>When somebody leaves</source>
   <translation>Cuando alguien se va</translation>
  </message>
  <message>
   <source>When somebody leaves or changes</source>
   <translation>Cuando alguien se va o cambia</translation>
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
   <translation>Cuando les elogia alguien que tiene un vínculo con ustedes, los lectores quieren saberlo. En muchos países también tienen derecho a ello. Por eso: nombre propio, función propia y unas pocas palabras claras en la propia publicación.

**Cómo es una buena sección**

- Dice *cuándo* decirlo: siempre que se hable de nosotros, de nuestros productos o de nuestros competidores, en cualquier cuenta, también las privadas.
- Textos preparados que se pueden copiar, para cada canal e idioma. No solo en el perfil, ni en una etiqueta que solo entienden los de dentro.
- Nadie reseña nuestros propios productos como si fuera cliente, y nadie pide al personal o a la familia que lo haga.
- *Estas son mis propias opiniones* es útil, pero es otra cosa: no dice que trabaja aquí.
- También abarca a agencias, influentes y personas que recibieron algo gratis.
- Alguien mira de vez en cuando si se hace, y los errores se corrigen a la vista de todos.

**Se apoya en** *Before Leaping: six steps* (nadie se hace pasar por quien no es), *Columbus* (firme con su nombre y no con el de la empresa). Sobre la ley vea, por ejemplo, 16 CFR 255.5 y 465.5 (Estados Unidos), el CAP Code y la Digital Markets, Competition and Consumers Act 2024 (Reino Unido), la Directiva 2005/29/CE (Unión Europea). Este programa no da asesoramiento jurídico.</translation>
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
   <translation>Cuando algo crece, nadie quiere buscar un número de teléfono. Esta sección es una tabla: *si* esto, *entonces* aquello, y *quién*, en orden. La lee con prisa alguien nervioso. Que sea corta.

**Cómo es una buena sección**

- Un puñado de casos que se reconocen de inmediato.
- Para cada uno: qué hacer primero, y qué no tocar hasta que alguien haya contestado.
- Dos o más contactos en orden, y una última persona a la que siempre se puede localizar.
- Dice después de cuántos minutos intentar con el siguiente.
- Se ha llamado a los números. Una fecha dice cuándo.
- Llamar demasiado pronto se elogia, no se ridiculiza.

**Se apoya en** *Platt* (la reacción de clientes y comunidad puede exigir más tiempo y personas; motivos imprevisibles en momentos inesperados), *Before Leaping: six steps* (la reputación puede sufrir), *Social Networking in the Enterprise* (algunas personas serán odiosas). Compare las tablas de si, entonces, quién y las listas de llamadas de directrices publicadas.</translation>
  </message>
  <message>
   <source>When something is taken down</source>
   <translation>Cuando se retira algo</translation>
  </message>
  <message>
   <source>When speed matters more, such as in an emergency, and what is done afterwards.</source>
   <translation>Cuándo importa más la rapidez, por ejemplo en una emergencia, y qué se hace después.</translation>
  </message>
  <message>
   <source>When the organisation entered this phase.</source>
   <translation>Cuándo entró la organización en esta fase.</translation>
  </message>
  <message>
   <source>When there is no news</source>
   <translation>Cuando no hay novedades</translation>
  </message>
  <message>
   <source>When they disagree</source>
   <translation>Cuando no están de acuerdo</translation>
  </message>
  <message>
   <source>When we speak on public questions, elections and good causes, and what stays everybody’s own affair.</source>
   <translation>Cuándo hablamos de cuestiones públicas, elecciones y buenas causas, y qué sigue siendo asunto de cada uno.</translation>
  </message>
  <message>
   <source>When we step back</source>
   <translation>Cuándo damos un paso atrás</translation>
  </message>
  <message>
   <source>When we step back, in words</source>
   <translation>Cuándo damos un paso atrás, en palabras</translation>
  </message>
  <message>
   <source>When: schedule and surges</source>
   <translation>Cuándo: calendario y avalanchas</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where a case says nothing else.</source>
   <translation>Cuando un caso no dice otra cosa.</translation>
  </message>
  <message>
   <source>Where a channel has no limit of its own.</source>
   <translation>Cuando un canal no tiene un límite propio.</translation>
  </message>
  <message>
   <source>Where a person needs protection and may use a work name, say so here.</source>
   <translation>Si una persona necesita protección y puede usar un nombre de trabajo, dígalo aquí.</translation>
  </message>
  <message>
   <source>Where a rule names a day.</source>
   <translation>Cuando una regla nombra un día.</translation>
  </message>
  <message>
   <source>Where and how it may appear.</source>
   <translation>Dónde y cómo puede aparecer.</translation>
  </message>
  <message>
   <source>Where and when they learn about this.</source>
   <translation>Dónde y cuándo se enteran de esto.</translation>
  </message>
  <message>
   <source>Where and why</source>
   <translation>Dónde y por qué</translation>
  </message>
  <message>
   <source>Where descriptions and subtitles are entered</source>
   <translation>Dónde se introducen las descripciones y los subtítulos</translation>
  </message>
  <message>
   <source>Where generators may help, what must be labelled, who checks, and what never goes into them.</source>
   <translation>Dónde pueden ayudar los generadores, qué se debe etiquetar, quién comprueba y qué no se introduce nunca en ellos.</translation>
  </message>
  <message>
   <source>Where it belongs</source>
   <translation>Adónde pertenece</translation>
  </message>
  <message>
   <source>Where it came from</source>
   <translation>De dónde vino</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <source>Where it counts</source>
   <translation>Dónde cuenta</translation>
  </message>
  <message>
   <source>Where it follows from the fields of a section.</source>
   <translation>Donde se deduce de los campos de una sección.</translation>
  </message>
  <message>
   <source>Where it is not all the time.</source>
   <translation>Cuando no es todo el tiempo.</translation>
  </message>
  <message>
   <source>Where it is used</source>
   <translation>Dónde se usa</translation>
  </message>
  <message>
   <source>Where it is, in words or as a link.</source>
   <translation>Dónde está, en palabras o como enlace.</translation>
  </message>
  <message>
   <source>Where it lies.</source>
   <translation>Dónde está.</translation>
  </message>
  <message>
   <source>Where it rests</source>
   <translation>En qué se apoya</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Dónde figura</translation>
  </message>
  <message>
   <source>Where it was found. Left out, it counts everywhere.</source>
   <translation>Dónde se encontró. Si se omite, cuenta en todas partes.</translation>
  </message>
  <message>
   <source>Where people are sent, and where the copy lies.</source>
   <translation>Adónde se envía a la gente, y dónde está la copia.</translation>
  </message>
  <message>
   <source>Where people can ask again</source>
   <translation>Dónde se puede preguntar de nuevo</translation>
  </message>
  <message>
   <source>Where people meet us</source>
   <translation>Dónde nos encuentra la gente</translation>
  </message>
  <message>
   <source>Where people outside can write if they want something removed.</source>
   <translation>Dónde pueden escribir las personas de fuera si quieren que se retire algo.</translation>
  </message>
  <message>
   <source>Where people read them before they write.</source>
   <translation>Dónde se leen antes de escribir.</translation>
  </message>
  <message>
   <source>Where people read what happens to their data here.</source>
   <translation>Dónde se lee qué pasa aquí con los datos de cada uno.</translation>
  </message>
  <message>
   <source>Where some posts are harder here than in the step before, say why.</source>
   <translation>Si algunas publicaciones son aquí más difíciles que en el paso anterior, diga por qué.</translation>
  </message>
  <message>
   <source>Where somebody goes who loses this level.</source>
   <translation>Adónde va quien pierde este nivel.</translation>
  </message>
  <message>
   <source>Where the account is approved once a year rather than each post.</source>
   <translation>Cuando se aprueba la cuenta una vez al año en vez de cada publicación.</translation>
  </message>
  <message>
   <source>Where the copy lies</source>
   <translation>Dónde está la copia</translation>
  </message>
  <message>
   <source>Where the law asks for one. Ask whoever advises you.</source>
   <translation>Donde la ley pide uno. Pregunte a quien le asesora.</translation>
  </message>
  <message>
   <source>Where the law asks for one: consent, contract, legitimate interest and so on. Ask whoever advises you.</source>
   <translation>Donde la ley pide uno: consentimiento, contrato, interés legítimo, etc. Pregunte a quien le asesora.</translation>
  </message>
  <message>
   <source>Where the notes are kept</source>
   <translation>Dónde se guardan las notas</translation>
  </message>
  <message>
   <source>Where the public holidays come from, such as Scotland or Bavaria.</source>
   <translation>De dónde vienen los días festivos, por ejemplo Escocia o Baviera.</translation>
  </message>
  <message>
   <source>Where the rules for name and logo are found.</source>
   <translation>Dónde están las reglas sobre el nombre y el logotipo.</translation>
  </message>
  <message>
   <source>Where the switch is</source>
   <translation>Dónde está el interruptor</translation>
  </message>
  <message>
   <source>Where the version in force is found</source>
   <translation>Dónde está la versión en vigor</translation>
  </message>
  <message>
   <source>Where there are several, one of them counts.</source>
   <translation>Si hay varios, cuenta uno de ellos.</translation>
  </message>
  <message>
   <source>Where they already are</source>
   <translation>Donde ya están</translation>
  </message>
  <message>
   <source>Where they are</source>
   <translation>Dónde están</translation>
  </message>
  <message>
   <source>Where they lie. Never write a code or a password here.</source>
   <translation>Dónde están. No escriba nunca aquí un código ni una contraseña.</translation>
  </message>
  <message>
   <source>Where they speak</source>
   <translation>Dónde hablan</translation>
  </message>
  <message>
   <source>Where they stand on the ladder in the approval workflow.</source>
   <translation>En qué peldaño están en el proceso de aprobación.</translation>
  </message>
  <message>
   <source>Where this text stands.</source>
   <translation>Dónde figura este texto.</translation>
  </message>
  <message>
   <source>Where to find the field, and what is missing.</source>
   <translation>Dónde encontrar el campo, y qué falta.</translation>
  </message>
  <message>
   <source>Where we began</source>
   <translation>Dónde empezamos</translation>
  </message>
  <message>
   <source>Where work and private life touch.</source>
   <translation>Donde se tocan el trabajo y la vida privada.</translation>
  </message>
  <message>
   <source>Where you and your readers are</source>
   <translation>Dónde están ustedes y sus lectores</translation>
  </message>
  <message>
   <source>Where you stand now.</source>
   <translation>Dónde están ahora.</translation>
  </message>
  <message>
   <source>Where you want to be.</source>
   <translation>Dónde quieren estar.</translation>
  </message>
  <message>
   <source>Where, and with which words</source>
   <translation>Dónde, y con qué palabras</translation>
  </message>
  <message>
   <source>Where, so that it is found again.</source>
   <translation>Dónde, para volver a encontrarlo.</translation>
  </message>
  <message>
   <source>Where: people and places</source>
   <translation>Dónde: personas y lugares</translation>
  </message>
  <message>
   <source>Wherever it is offered</source>
   <translation>Siempre que se ofrezca</translation>
  </message>
  <message>
   <source>Wherever people rate you. Places you did not open count too.</source>
   <translation>Dondequiera que se les valore. Cuentan también los lugares que ustedes no abrieron.</translation>
  </message>
  <message>
   <source>Wherever we can, somebody must be named who may.</source>
   <translation>Donde podamos hacerlo, debe constar quién está autorizado.</translation>
  </message>
  <message>
   <source>Whether we begin among ourselves or in public, for how long, and when we go further.</source>
   <translation>Si empezamos entre nosotros o en público, durante cuánto tiempo y cuándo vamos más lejos.</translation>
  </message>
  <message>
   <source>Which accounts</source>
   <translation>Qué cuentas</translation>
  </message>
  <message>
   <source>Which check found it.</source>
   <translation>Qué comprobación lo encontró.</translation>
  </message>
  <message>
   <source>Which conflicts</source>
   <translation>Qué conflictos</translation>
  </message>
  <message>
   <source>Which counts</source>
   <translation>Cuál cuenta</translation>
  </message>
  <message>
   <source>Which disclosure goes with such posts.</source>
   <translation>Qué aviso de transparencia va con estas publicaciones.</translation>
  </message>
  <message>
   <source>Which hours the deadlines count in. Left out, every hour counts.</source>
   <translation>En qué horas cuentan los plazos. Si se omite, cuentan todas.</translation>
  </message>
  <message>
   <source>Which jobs it helps.</source>
   <translation>A qué puestos ayuda.</translation>
  </message>
  <message>
   <source>Which of our people we meet in which place, how we know, and how places are added and left.</source>
   <translation>A quiénes de nuestra gente encontramos en cada lugar, cómo lo sabemos y cómo se añaden y se dejan lugares.</translation>
  </message>
  <message>
   <source>Which of the six</source>
   <translation>Cuál de los seis</translation>
  </message>
  <message>
   <source>Which service</source>
   <translation>Qué servicio</translation>
  </message>
  <message>
   <source>Which service, where its figures come from, and what follows.</source>
   <translation>Qué servicio, de dónde vienen sus cifras y qué se deduce.</translation>
  </message>
  <message>
   <source>Which services do our people use, and which do they not?</source>
   <translation>¿Qué servicios usa nuestra gente, y cuáles no?</translation>
  </message>
  <message>
   <source>While people are away</source>
   <translation>Mientras hay personas ausentes</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who adds a word when somebody asks for it.</source>
   <translation>Quién añade una palabra cuando alguien la pide.</translation>
  </message>
  <message>
   <source>Who and what for</source>
   <translation>Quién y para qué</translation>
  </message>
  <message>
   <source>Who and what these guidelines are for, on which accounts, in which places, and where they end.</source>
   <translation>Para quién y para qué son estas directrices, en qué cuentas, en qué lugares y dónde terminan.</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>Quién y cuándo</translation>
  </message>
  <message>
   <source>Who answers first</source>
   <translation>Quién contesta primero</translation>
  </message>
  <message>
   <source>Who answers instead</source>
   <translation>Quién contesta en su lugar</translation>
  </message>
  <message>
   <source>Who answers meanwhile. Never the author of the post in question.</source>
   <translation>Quién contesta mientras tanto. Nunca el autor de la publicación en cuestión.</translation>
  </message>
  <message>
   <source>Who answers which request, where you and the service decide together what happens with data of visitors.</source>
   <translation>Quién contesta a cada solicitud, cuando ustedes y el servicio deciden juntos qué pasa con los datos de los visitantes.</translation>
  </message>
  <message>
   <source>Who brings stories from each department.</source>
   <translation>Quién trae historias de cada departamento.</translation>
  </message>
  <message>
   <source>Who can be called when nobody expected it.</source>
   <translation>A quién se puede llamar cuando nadie lo esperaba.</translation>
  </message>
  <message>
   <source>Who can sign in where</source>
   <translation>Quién puede entrar dónde</translation>
  </message>
  <message>
   <source>Who checks</source>
   <translation>Quién comprueba</translation>
  </message>
  <message>
   <source>Who comes back</source>
   <translation>Quién vuelve</translation>
  </message>
  <message>
   <source>Who confirms it. No steps: it happens by itself.</source>
   <translation>Quién lo confirma. Sin pasos: ocurre por sí solo.</translation>
  </message>
  <message>
   <source>Who confirms the move. No steps: it happens by itself.</source>
   <translation>Quién confirma el avance. Sin pasos: ocurre por sí solo.</translation>
  </message>
  <message>
   <source>Who contributes</source>
   <translation>Quién contribuye</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>Quién decide</translation>
  </message>
  <message>
   <source>Who decides about opening and closing channels.</source>
   <translation>Quién decide sobre abrir y cerrar canales.</translation>
  </message>
  <message>
   <source>Who decides, and for how long</source>
   <translation>Quién decide, y por cuánto tiempo</translation>
  </message>
  <message>
   <source>Who does duty where. An empty seat is written “??”.</source>
   <translation>Quién está de guardia dónde. Un puesto vacante se escribe «??».</translation>
  </message>
  <message>
   <source>Who else speaks to our people, where and how, and what we learn from it.</source>
   <translation>Quién más habla a nuestra gente, dónde y cómo, y qué aprendemos de ello.</translation>
  </message>
  <message>
   <source>Who follows them</source>
   <translation>Quién los sigue</translation>
  </message>
  <message>
   <source>Who gave them the task formally.</source>
   <translation>Quién les dio la tarea formalmente.</translation>
  </message>
  <message>
   <source>Who hands over</source>
   <translation>Quién entrega</translation>
  </message>
  <message>
   <source>Who hands over the right to agree.</source>
   <translation>Quién cede el derecho a dar el acuerdo.</translation>
  </message>
  <message>
   <source>Who has access is checked every</source>
   <translation>Quién tiene acceso se comprueba cada</translation>
  </message>
  <message>
   <source>Who helps when somebody is unsure or forgot.</source>
   <translation>Quién ayuda cuando alguien tiene dudas o se olvidó.</translation>
  </message>
  <message>
   <source>Who holds the keys, how they are kept, and what happens when somebody leaves or a key is lost.</source>
   <translation>Quién tiene las llaves, cómo se guardan y qué ocurre cuando alguien se va o se pierde una llave.</translation>
  </message>
  <message>
   <source>Who holds which keys</source>
   <translation>Quién tiene qué llaves</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>A quién se pregunta</translation>
  </message>
  <message>
   <source>Who is away</source>
   <translation>Quién está ausente</translation>
  </message>
  <message>
   <source>Who is in charge when the first person is away.</source>
   <translation>Quién está a cargo cuando la primera persona está ausente.</translation>
  </message>
  <message>
   <source>Who is in it</source>
   <translation>Quién forma parte</translation>
  </message>
  <message>
   <source>Who is meant</source>
   <translation>A quién se refiere</translation>
  </message>
  <message>
   <source>Who is met where</source>
   <translation>A quién se encuentra dónde</translation>
  </message>
  <message>
   <source>Who is not meant</source>
   <translation>A quién no se refiere</translation>
  </message>
  <message>
   <source>Who is on duty</source>
   <translation>Quién está de guardia</translation>
  </message>
  <message>
   <source>Who is on duty in the evening and at weekends.</source>
   <translation>Quién está de guardia por la noche y los fines de semana.</translation>
  </message>
  <message>
   <source>Who is told</source>
   <translation>A quién se avisa</translation>
  </message>
  <message>
   <source>Who is told at once</source>
   <translation>A quién se avisa de inmediato</translation>
  </message>
  <message>
   <source>Who knows about this and keeps it up to date.</source>
   <translation>Quién conoce esto y lo mantiene al día.</translation>
  </message>
  <message>
   <source>Who knows that they are it.</source>
   <translation>Quién sabe que le toca.</translation>
  </message>
  <message>
   <source>Who looks after them: one of the people listed, or a name.</source>
   <translation>Quién los cuida: una de las personas de la lista, o un nombre.</translation>
  </message>
  <message>
   <source>Who makes our content</source>
   <translation>Quién hace nuestro contenido</translation>
  </message>
  <message>
   <source>Who may answer for somebody else</source>
   <translation>Quién puede responder por otra persona</translation>
  </message>
  <message>
   <source>Who may declare it</source>
   <translation>Quién puede declararlo</translation>
  </message>
  <message>
   <source>Who may end it</source>
   <translation>Quién puede ponerle fin</translation>
  </message>
  <message>
   <source>Who may join in</source>
   <translation>Quién puede participar</translation>
  </message>
  <message>
   <source>Who may join in where, who looks after the conversation, and what they may do there.</source>
   <translation>Quién puede participar dónde, quién cuida de la conversación y qué puede hacer ahí.</translation>
  </message>
  <message>
   <source>Who may post</source>
   <translation>Quién puede publicar</translation>
  </message>
  <message>
   <source>Who may take part, how it is decided, what becomes of the entries.</source>
   <translation>Quién puede participar, cómo se decide y qué pasa con las contribuciones.</translation>
  </message>
  <message>
   <source>Who may use it</source>
   <translation>Quién puede usarlo</translation>
  </message>
  <message>
   <source>Who may use our name and logo, which accounts are really ours, and what to do about false ones.</source>
   <translation>Quién puede usar nuestro nombre y logotipo, qué cuentas son realmente nuestras y qué hacer con las falsas.</translation>
  </message>
  <message>
   <source>Who notices when this goal is forgotten.</source>
   <translation>Quién nota que se olvida este objetivo.</translation>
  </message>
  <message>
   <source>Who reads along so that nothing is missed.</source>
   <translation>Quién lee para que no se escape nada.</translation>
  </message>
  <message>
   <source>Who says so, and how everybody learns of it.</source>
   <translation>Quién lo dice, y cómo se enteran todos.</translation>
  </message>
  <message>
   <source>Who takes a handful of posts and looks.</source>
   <translation>Quién toma un puñado de publicaciones y las mira.</translation>
  </message>
  <message>
   <source>Who they are</source>
   <translation>Quiénes son</translation>
  </message>
  <message>
   <source>Who tries it before everybody sees it, what has to be right first, and how we tell people.</source>
   <translation>Quién lo prueba antes de que todos lo vean, qué debe estar bien antes y cómo se informa a la gente.</translation>
  </message>
  <message>
   <source>Who, when, why, with a copy.</source>
   <translation>Quién, cuándo, por qué, con una copia.</translation>
  </message>
  <message>
   <source>Whoever decides says yes or no</source>
   <translation>Quien decide dice sí o no</translation>
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
   <translation>Quien recibe algo de ustedes y les elogia debe decirlo, y ustedes comparten la responsabilidad. Vale para un rostro famoso y para el vecino con una muestra gratuita. Lo mismo vale para los concursos, donde se participa elogiando, y para su propia gente que escribe reseñas.

**Cómo es una buena sección**

- Condiciones por escrito antes de enviar nada: qué reciben, qué deben decir y dónde, quién mira si se hizo.
- El vínculo figura en la propia publicación, cerca del principio, con palabras que todos entienden. Se usa también la etiqueta del servicio para contenido pagado, donde la hay.
- Nadie compra, intercambia ni inventa reseñas, y nadie oculta las malas.
- Los concursos tienen reglas, un final, una segunda lectura del área jurídica y una etiqueta que muestra que la publicación era una participación.
- Cuando *ustedes* recomiendan algo, los lectores saben si recibieron algo por ello.

**Se apoya en** *Before Leaping: six steps* (la gente confía en lo que recomiendan los clientes) y en normas como 16 CFR 255 y 465 (Estados Unidos; la norma sobre reseñas se aplica desde el 21 de octubre de 2024), la Digital Markets, Competition and Consumers Act 2024 y el CAP Code (Reino Unido; desde el 6 y el 7 de abril de 2025), la Directiva 2005/29/CE (Unión Europea). Las leyes y las fechas cambian: haga que se consulten antes de confiar en ellas. Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Whoever has asked</source>
   <translation>Quien ha preguntado</translation>
  </message>
  <message>
   <source>Whoever is in charge decides case by case</source>
   <translation>Quien está a cargo decide caso por caso</translation>
  </message>
  <message>
   <source>Whoever posts for you speaks for you, in front of everybody. Choose people for how they write and what they know, not for the title on their door, and then give them the time and the backing to do it.

**What good looks like**

- Every voice is somebody inside who knows the work, has been asked formally, said yes, and been given time for it.
- Juniors and trainees learn alongside somebody; they are never alone with a channel. Agencies may draft, insiders speak.
- For each person it is written down what they may say without asking.
- Rules point to roles and groups, so that they stay right when people change.

**Rests on** *Platt* (not necessarily the highest titles; people who write well, with time in their schedules), *Making social networking work* (insiders are timely, natural and effective; tasked and willing), *Social Networking in the Enterprise* (more than one person, truly capable; never an assistant nobody prepared), *Columbus* (names rather than bylines; find the passionate ones and let them).</source>
   <translation>Quien publica por ustedes habla por ustedes, delante de todos. Elija a las personas por cómo escriben y lo que saben, no por el cargo de su puerta, y después deles el tiempo y el respaldo para hacerlo.

**Cómo es una buena sección**

- Cada voz es alguien de dentro que conoce el trabajo, a quien se preguntó formalmente, que dijo que sí y recibió tiempo para ello.
- Los principiantes y las personas en prácticas aprenden junto a alguien; nunca están solos con un canal. Las agencias pueden redactar; hablan los de dentro.
- De cada persona consta qué puede decir sin preguntar.
- Las reglas remiten a funciones y grupos, para seguir siendo correctas cuando cambian las personas.

**Se apoya en** *Platt* (no necesariamente los cargos más altos; personas que escriben bien, con tiempo en su agenda), *Making social networking work* (la gente de dentro es oportuna, natural y eficaz; con el encargo y con ganas), *Social Networking in the Enterprise* (más de una persona, capaz de verdad; nunca un ayudante al que nadie preparó), *Columbus* (nombres y no firmas de empresa; encuentre a los apasionados y déjelos hacer).</translation>
  </message>
  <message>
   <source>Whoever takes it on until somebody is found.</source>
   <translation>Quien lo asume hasta que se encuentre a alguien.</translation>
  </message>
  <message>
   <source>Whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <source>Whom the law limits, and how</source>
   <translation>A quién limita la ley, y cómo</translation>
  </message>
  <message>
   <source>Whom they can talk to, and what they may always do.</source>
   <translation>Con quién pueden hablar, y qué pueden hacer siempre.</translation>
  </message>
  <message>
   <source>Whom to ask among us.</source>
   <translation>A quién de nosotros preguntar.</translation>
  </message>
  <message>
   <source>Whom to call outside</source>
   <translation>A quién llamar fuera</translation>
  </message>
  <message>
   <source>Whom to ring.</source>
   <translation>A quién llamar.</translation>
  </message>
  <message>
   <source>Whom we ask for a review</source>
   <translation>A quién pedimos una reseña</translation>
  </message>
  <message>
   <source>Whom we thought of</source>
   <translation>En quién pensamos</translation>
  </message>
  <message>
   <source>Whose computers hold what people write there.</source>
   <translation>En los equipos de quién está lo que la gente escribe ahí.</translation>
  </message>
  <message>
   <source>Whose consent for what</source>
   <translation>El consentimiento de quién para qué</translation>
  </message>
  <message>
   <source>Whose content</source>
   <translation>Contenido de quién</translation>
  </message>
  <message>
   <source>Whose content it is</source>
   <translation>De quién es el contenido</translation>
  </message>
  <message>
   <source>Whose content, and what it takes</source>
   <translation>De quién es el contenido, y qué requiere</translation>
  </message>
  <message>
   <source>Whose guidelines these are.</source>
   <translation>De quién son estas directrices.</translation>
  </message>
  <message>
   <source>Whose picture, name or words we may show, on what footing, and how somebody gets out again.</source>
   <translation>De quién podemos mostrar la imagen, el nombre o las palabras, con qué fundamento y cómo puede alguien volver a salir.</translation>
  </message>
  <message>
   <source>Whose pictures, words and music we use, what permission each needs, and where we keep it.</source>
   <translation>De quién son las imágenes, palabras y música que usamos, qué permiso necesita cada una y dónde lo guardamos.</translation>
  </message>
  <message>
   <source>Whose text this is, which version you are reading, since when it counts and when it is looked at again.</source>
   <translation>De quién es este texto, qué versión está leyendo, desde cuándo cuenta y cuándo se vuelve a mirar.</translation>
  </message>
  <message>
   <source>Whose work it usually is; other people's work needs permission.</source>
   <translation>De quién suele ser la obra; la de otras personas necesita permiso.</translation>
  </message>
  <message>
   <source>Whose, and who pays.</source>
   <translation>De quién, y quién paga.</translation>
  </message>
  <message>
   <source>Why it is all right here.</source>
   <translation>Por qué está bien aquí.</translation>
  </message>
  <message>
   <source>Why it is not open to all</source>
   <translation>Por qué no está abierto a todos</translation>
  </message>
  <message>
   <source>Why it is stricter for a while. Authors are shown this.</source>
   <translation>Por qué es más estricto por un tiempo. Se muestra a los autores.</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Por qué nunca se flexibiliza</translation>
  </message>
  <message>
   <source>Why not everybody</source>
   <translation>Por qué no todos</translation>
  </message>
  <message>
   <source>Why not, or why not yet.</source>
   <translation>Por qué no, o por qué todavía no.</translation>
  </message>
  <message>
   <source>Why this way</source>
   <translation>Por qué de este modo</translation>
  </message>
  <message>
   <source>Why we are here</source>
   <translation>Por qué estamos aquí</translation>
  </message>
  <message>
   <source>Why we are on social media, for whom, and how we shall know that it works.</source>
   <translation>Por qué estamos en las redes sociales, para quién y cómo sabremos que funciona.</translation>
  </message>
  <message>
   <source>Why we look at them</source>
   <translation>Por qué los miramos</translation>
  </message>
  <message>
   <source>Why we want to be there</source>
   <translation>Por qué queremos estar ahí</translation>
  </message>
  <message>
   <source>Wiki or knowledge base</source>
   <translation>Wiki o base de conocimientos</translation>
  </message>
  <message>
   <source>Wishes to take something down</source>
   <translation>Peticiones de retirar algo</translation>
  </message>
  <message>
   <source>Wishes to take something down go to</source>
   <translation>Las peticiones de retirar algo se dirigen a</translation>
  </message>
  <message>
   <source>With a company we pay</source>
   <translation>Con una empresa a la que pagamos</translation>
  </message>
  <message>
   <source>With a parent or guardian</source>
   <translation>Con un padre, madre o tutor</translation>
  </message>
  <message>
   <source>With a reason and an end: an incident, the weeks before results, an election.</source>
   <translation>Con un motivo y un final: un incidente, las semanas previas a unos resultados, unas elecciones.</translation>
  </message>
  <message>
   <source>With an example or two.</source>
   <translation>Con uno o dos ejemplos.</translation>
  </message>
  <message>
   <source>With the notice</source>
   <translation>Con el aviso</translation>
  </message>
  <message>
   <source>With the service</source>
   <translation>Con el servicio</translation>
  </message>
  <message>
   <source>With time and some help</source>
   <translation>Con tiempo y algo de ayuda</translation>
  </message>
  <message>
   <source>With us at least, before speaking alone</source>
   <translation>Con nosotros al menos, antes de hablar por sí solo</translation>
  </message>
  <message>
   <source>With us since</source>
   <translation>Con nosotros desde</translation>
  </message>
  <message>
   <source>With what</source>
   <translation>Con qué</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>En un plazo de</translation>
  </message>
  <message>
   <source>Within working hours</source>
   <translation>En horario de trabajo</translation>
  </message>
  <message>
   <source>Without examples nobody knows what is meant.</source>
   <translation>Sin ejemplos nadie sabe qué se quiere decir.</translation>
  </message>
  <message>
   <source>Without names.</source>
   <translation>Sin nombres.</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Wording to use</source>
   <translation>Texto que se usa</translation>
  </message>
  <message>
   <source>Wordings</source>
   <translation>Textos</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words and steps</source>
   <translation>Palabras y pasos</translation>
  </message>
  <message>
   <source>Words in a sentence, at most</source>
   <translation>Palabras por frase, como máximo</translation>
  </message>
  <message>
   <source>Words of the notice</source>
   <translation>Texto del aviso</translation>
  </message>
  <message>
   <source>Words people can copy as they stand. One clear line beats a paragraph.</source>
   <translation>Palabras que se pueden copiar tal cual. Una línea clara vale más que un párrafo.</translation>
  </message>
  <message>
   <source>Words ready to use</source>
   <translation>Palabras listas para usar</translation>
  </message>
  <message>
   <source>Words they use</source>
   <translation>Palabras que usan</translation>
  </message>
  <message>
   <source>Words to ask with</source>
   <translation>Palabras para preguntar</translation>
  </message>
  <message>
   <source>Words to copy</source>
   <translation>Palabras para copiar</translation>
  </message>
  <message>
   <source>Words with a meaning of their own in these guidelines, each explained once.</source>
   <translation>Palabras con un significado propio en estas directrices, cada una explicada una vez.</translation>
  </message>
  <message>
   <source>Work accounts of single people</source>
   <translation>Cuentas de trabajo de personas concretas</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Días laborables</translation>
  </message>
  <message>
   <source>Working hours</source>
   <translation>Horas de trabajo</translation>
  </message>
  <message>
   <source>Works council or union agreement</source>
   <translation>Acuerdo con el comité de empresa o el sindicato</translation>
  </message>
  <message>
   <source>Works with children or shows them</source>
   <translation>Trabaja con niños o los muestra</translation>
  </message>
  <message>
   <source>Works with influencers or paid partners</source>
   <translation>Trabaja con influentes o colaboradores pagados</translation>
  </message>
  <message>
   <source>Works with what we have</source>
   <translation>Funciona con lo que tenemos</translation>
  </message>
  <message>
   <source>Would I say this through a megaphone in the market square?</source>
   <translation>¿Diría esto con un megáfono en la plaza del mercado?</translation>
  </message>
  <message>
   <source>Would rather not</source>
   <translation>Preferiría no hacerlo</translation>
  </message>
  <message>
   <source>Write drafts</source>
   <translation>Escribir borradores</translation>
  </message>
  <message>
   <source>Writes easily and well</source>
   <translation>Escribe bien y con facilidad</translation>
  </message>
  <message>
   <source>Writing and posting</source>
   <translation>Escribir y publicar</translation>
  </message>
  <message>
   <source>Writing this week</source>
   <translation>Escriben esta semana</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, no, or it depends on what. Two sentences.</source>
   <translation>Sí, no o depende de qué. Dos frases.</translation>
  </message>
  <message>
   <source>Yes, part of the guidelines</source>
   <translation>Sí, parte de las directrices</translation>
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
   <translation>Pueden practicar primero entre ustedes, o empezar fuera a pequeña escala. Practicar dentro es seguro y muestra a quién se le da bien; pero los lugares solo para colegas a menudo se duermen al cabo de unas semanas. Por eso, elijan el camino que elijan, denle un final, una señal de vida y una prueba para avanzar.

**Cómo es una buena sección**

- El camino está elegido y el motivo anotado.
- Un primer y un último día. Un proyecto piloto sin final se vuelve costumbre, o se olvida.
- Un número de publicaciones por semana por debajo del cual se pregunta qué pasa.
- Se anota a quién se le da bien, y se le invita a ir más lejos.
- Lo que lo termina antes, si no funciona, se acuerda al principio.

**Se apoya en** *Platt* (ofrecer primero redes sociales internas, con una intranet interactiva; la gente sube por la calidad de su participación; también es posible un primer paso público), *Social Networking in the Enterprise* (las redes solo para el personal fracasan a menudo; si se usan de vez en cuando, se sienten como un obstáculo).</translation>
  </message>
  <message>
   <source>You hear back within</source>
   <translation>Recibe respuesta en</translation>
  </message>
  <message>
   <source>You may</source>
   <translation>Usted puede</translation>
  </message>
  <message>
   <source>You plan for people you picture. This section replaces the picture by what they told you: nine short questions for each group, how actively they take part, and whether that matches who is on a service. The groups themselves are listed under *Purpose and goals*; here is what you know about them.

**What good looks like**

- The answers come from asking: ten short conversations beat a guess by ten colleagues.
- “We do not know” stands where you do not know.
- Age, sex and job title only as totals, from groups large enough that nobody can be picked out. Never about single people.
- You have compared the answers with who is really on the service before you choose it.

**Rests on** *Before Leaping: six steps* (nine questions to ask; creators, critics, collectors, joiners, spectators and inactives; compare with the people on the service), *Platt* (monitor where your customers go, which can mean asking them). Privacy law asks for the totals.</source>
   <translation>Ustedes planifican para personas que se imaginan. Esta sección reemplaza la imagen por lo que ellas les dijeron: nueve preguntas breves para cada grupo, con cuánta actividad participan y si eso coincide con quién está en un servicio. Los grupos figuran en *Propósito y objetivos*; aquí está lo que saben de ellos.

**Cómo es una buena sección**

- Las respuestas vienen de preguntar: diez conversaciones breves valen más que la suposición de diez colegas.
- Donde no lo saben, pone «No lo sabemos».
- Edad, sexo y puesto solo como totales, de grupos lo bastante grandes para que no se pueda identificar a nadie. Nunca sobre personas concretas.
- Han comparado las respuestas con quién está de verdad en el servicio antes de elegirlo.

**Se apoya en** *Before Leaping: six steps* (nueve preguntas que hacer; creadores, críticos, recopiladores, participantes, espectadores e inactivos; comparar con las personas del servicio), *Platt* (observar adónde van sus clientes, lo que puede significar preguntarles). Las leyes de privacidad exigen los totales.</translation>
  </message>
  <message>
   <source>You see the text before it goes out</source>
   <translation>Usted ve el texto antes de que salga</translation>
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
   <translation>Por su nombre les reconoce la gente, y con él otros pueden hacerse pasar por ustedes. Diga cómo se llaman las cuentas, quién puede usar el logotipo para qué y qué ocurre cuando lo hace un desconocido. Deje a la gente libertad para hablar *de* ustedes y decir dónde trabaja.

**Cómo es una buena sección**

- Una lista de los nombres de usuario que son suyos, en un lugar que el público puede comprobar.
- Para nombre, logotipo e imágenes: quién puede usarlos, para qué y dónde están los archivos.
- Dice qué pueden hacer todos sin preguntar: nombrar a su empleador, mostrarse en el trabajo, hablar del trabajo.
- A una cuenta falsa se responde con cuatro pasos y un nombre, no con un grito.
- A nadie se le reprende por usar el logotipo para hablar del salario o las condiciones.

**Se apoya en** *Before Leaping: six steps* (nadie se hace pasar por quien no es; propiedad robada; constancia en cada punto de contacto), *Making social networking work* (ser visibles como quienes son). Una prohibición general de logotipos o nombres puede alcanzar expresiones que la ley protege; vea, por ejemplo, Stericycle, 372 NLRB No. 113 (Estados Unidos, 2023). Este programa no da asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Your name stands under it if you like</source>
   <translation>Su nombre figura debajo si lo desea</translation>
  </message>
  <message>
   <source>Your own pages alone are not enough.</source>
   <translation>Sus propias páginas solas no bastan.</translation>
  </message>
  <message>
   <source>a calendar listed under Approval workflow</source>
   <translation>un calendario que figura en «Proceso de aprobación»</translation>
  </message>
  <message>
   <source>a channel is added or retired</source>
   <translation>se añade o se cierra un canal</translation>
  </message>
  <message>
   <source>a channel listed under Channels</source>
   <translation>un canal que figura en «Canales»</translation>
  </message>
  <message>
   <source>a clause of these guidelines</source>
   <translation>una cláusula de estas directrices</translation>
  </message>
  <message>
   <source>a comparison, such as is or at least</source>
   <translation>una comparación, como es o es al menos</translation>
  </message>
  <message>
   <source>a condition</source>
   <translation>una condición</translation>
  </message>
  <message>
   <source>a contact listed under Escalation</source>
   <translation>un contacto que figura en «Escalamiento»</translation>
  </message>
  <message>
   <source>a copy of what was there</source>
   <translation>una copia de lo que había</translation>
  </message>
  <message>
   <source>a country or state, such as UK, EU, DE, US or US-CA</source>
   <translation>un país o estado, como UK, EU, DE, US o US-CA</translation>
  </message>
  <message>
   <source>a course listed under Who may post</source>
   <translation>un curso que figura en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>a date as people write it, such as March 2020</source>
   <translation>una fecha como se suele escribir, por ejemplo marzo de 2020</translation>
  </message>
  <message>
   <source>a date, and how it is written</source>
   <translation>una fecha, y cómo se escribe</translation>
  </message>
  <message>
   <source>a date, such as 2026-09-01</source>
   <translation>una fecha, como 2026-09-01</translation>
  </message>
  <message>
   <source>a day of the week</source>
   <translation>un día de la semana</translation>
  </message>
  <message>
   <source>a device is lost</source>
   <translation>se pierde un dispositivo</translation>
  </message>
  <message>
   <source>a document listed under Related policies</source>
   <translation>un documento que figura en «Políticas relacionadas»</translation>
  </message>
  <message>
   <source>a first and a last day, either may be left out</source>
   <translation>un primer y un último día; cualquiera se puede omitir</translation>
  </message>
  <message>
   <source>a floor with a name, a condition and what always happens</source>
   <translation>un mínimo con un nombre, una condición y lo que siempre ocurre</translation>
  </message>
  <message>
   <source>a format this version knows</source>
   <translation>un formato que esta versión conoce</translation>
  </message>
  <message>
   <source>a goal listed under Purpose and goals</source>
   <translation>un objetivo que figura en «Propósito y objetivos»</translation>
  </message>
  <message>
   <source>a group, a role or a person</source>
   <translation>un grupo, una función o una persona</translation>
  </message>
  <message>
   <source>a kind of post listed under Kinds of post</source>
   <translation>un tipo que figura en «Tipos de publicación»</translation>
  </message>
  <message>
   <source>a language code, such as en or de-AT</source>
   <translation>un código de idioma, como en o de-AT</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 weeks</source>
   <translation>una duración, como 48 horas o 2 semanas</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 working days</source>
   <translation>una duración, como 48 horas o 2 días laborables</translation>
  </message>
  <message>
   <source>a length of time, such as 48 hours, 14 days or 6 months</source>
   <translation>una duración, como 48 horas, 14 días o 6 meses</translation>
  </message>
  <message>
   <source>a level of access listed under Moderation and access</source>
   <translation>un nivel de acceso que figura en «Moderación y acceso»</translation>
  </message>
  <message>
   <source>a list of rules, the last of them for everything else</source>
   <translation>una lista de reglas, la última para todo lo demás</translation>
  </message>
  <message>
   <source>a list of short entries</source>
   <translation>una lista de entradas breves</translation>
  </message>
  <message>
   <source>a list of what is never relaxed</source>
   <translation>una lista de lo que nunca se flexibiliza</translation>
  </message>
  <message>
   <source>a list of what is stricter for a while</source>
   <translation>una lista de lo que es más estricto por un tiempo</translation>
  </message>
  <message>
   <source>a list, one row each</source>
   <translation>una lista, una fila cada cosa</translation>
  </message>
  <message>
   <source>a number from 1 to 5</source>
   <translation>un número del 1 al 5</translation>
  </message>
  <message>
   <source>a number of people, a share, or everybody</source>
   <translation>un número de personas, una parte o todos</translation>
  </message>
  <message>
   <source>a person listed under Who may post</source>
   <translation>una persona que figura en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>a phase listed under Approval workflow</source>
   <translation>una fase que figura en «Proceso de aprobación»</translation>
  </message>
  <message>
   <source>a picture, or who can take one</source>
   <translation>una imagen, o quién puede hacerla</translation>
  </message>
  <message>
   <source>a platform or tool has changed</source>
   <translation>ha cambiado una plataforma o herramienta</translation>
  </message>
  <message>
   <source>a post of theirs that we share</source>
   <translation>una publicación suya que compartimos</translation>
  </message>
  <message>
   <source>a reason, at least a few words</source>
   <translation>un motivo, al menos unas palabras</translation>
  </message>
  <message>
   <source>a role listed under Who may post</source>
   <translation>una función que figura en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>a rule with a name, a condition and what happens then</source>
   <translation>una regla con un nombre, una condición y lo que ocurre entonces</translation>
  </message>
  <message>
   <source>a second look and its result</source>
   <translation>una segunda mirada y su resultado</translation>
  </message>
  <message>
   <source>a section of these guidelines</source>
   <translation>una sección de estas directrices</translation>
  </message>
  <message>
   <source>a service listed under Choosing services</source>
   <translation>un servicio que figura en «Elegir servicios»</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.2 for one in five</source>
   <translation>una proporción entre 0 y 1, como 0.2 para uno de cada cinco</translation>
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.5 for half</source>
   <translation>una proporción entre 0 y 1, como 0.5 para la mitad</translation>
  </message>
  <message>
   <source>a short identity made by the program</source>
   <translation>un identificador corto creado por el programa</translation>
  </message>
  <message>
   <source>a short line of text</source>
   <translation>una línea corta de texto</translation>
  </message>
  <message>
   <source>a source listed under Content sources and rights</source>
   <translation>una fuente que figura en «Fuentes y derechos del contenido»</translation>
  </message>
  <message>
   <source>a step with somebody in it</source>
   <translation>un paso con alguien en él</translation>
  </message>
  <message>
   <source>a tightening with a name, a reason and an end</source>
   <translation>un mayor rigor con un nombre, un motivo y un final</translation>
  </message>
  <message>
   <source>a time of day, such as 09:00</source>
   <translation>una hora del día, como 09:00</translation>
  </message>
  <message>
   <source>a time zone, such as Europe/London</source>
   <translation>una zona horaria, como Europe/London</translation>
  </message>
  <message>
   <source>a title</source>
   <translation>un título</translation>
  </message>
  <message>
   <source>a trust level listed under Approval workflow</source>
   <translation>un nivel de confianza que figura en «Proceso de aprobación»</translation>
  </message>
  <message>
   <source>a value, or a list of values</source>
   <translation>un valor, o una lista de valores</translation>
  </message>
  <message>
   <source>a web address, such as https://example.org/page</source>
   <translation>una dirección web, como https://example.org/page</translation>
  </message>
  <message>
   <source>a whole number from 0 to 100</source>
   <translation>un número entero de 0 a 100</translation>
  </message>
  <message>
   <source>a whole number from 0 to 5</source>
   <translation>un número entero de 0 a 5</translation>
  </message>
  <message>
   <source>a whole number from 1 to 4</source>
   <translation>un número entero de 1 a 4</translation>
  </message>
  <message>
   <source>a whole number, 0 or more</source>
   <translation>un número entero, 0 o más</translation>
  </message>
  <message>
   <source>a whole number, 1 or more</source>
   <translation>un número entero, 1 o más</translation>
  </message>
  <message>
   <source>a wording listed under Disclosure</source>
   <translation>un texto que figura en «Transparencia»</translation>
  </message>
  <message>
   <source>a yes of people shown</source>
   <translation>el sí de las personas mostradas</translation>
  </message>
  <message>
   <source>advertise our jobs</source>
   <translation>anunciar nuestros puestos de trabajo</translation>
  </message>
  <message>
   <source>age and sex of single people</source>
   <translation>edad y sexo de personas concretas</translation>
  </message>
  <message>
   <source>an agency’s contract ends</source>
   <translation>termina el contrato de una agencia</translation>
  </message>
  <message>
   <source>an audience listed under Purpose and goals</source>
   <translation>un público que figura en «Propósito y objetivos»</translation>
  </message>
  <message>
   <source>an e-mail address, such as name@example.org</source>
   <translation>una dirección de correo, como name@example.org</translation>
  </message>
  <message>
   <source>an incident level listed under Risks and crisis</source>
   <translation>un nivel de incidente que figura en «Riesgos y crisis»</translation>
  </message>
  <message>
   <source>and again this long before</source>
   <translation>y de nuevo con esta antelación</translation>
  </message>
  <message>
   <source>and answered within</source>
   <translation>y se contesta en</translation>
  </message>
  <message>
   <source>and are answered within</source>
   <translation>y se contestan en</translation>
  </message>
  <message>
   <source>answer on our behalf as helpers</source>
   <translation>contestar en nuestro nombre como ayudantes</translation>
  </message>
  <message>
   <source>answer people</source>
   <translation>contestar a la gente</translation>
  </message>
  <message>
   <source>answer questions about us</source>
   <translation>contestar preguntas sobre nosotros</translation>
  </message>
  <message>
   <source>answers about the organisation</source>
   <translation>respuestas sobre la organización</translation>
  </message>
  <message>
   <source>answers and comments in our name</source>
   <translation>respuestas y comentarios en nuestro nombre</translation>
  </message>
  <message>
   <source>anybody objects</source>
   <translation>alguien se opone</translation>
  </message>
  <message>
   <source>anything about health</source>
   <translation>todo lo relativo a la salud</translation>
  </message>
  <message>
   <source>approval</source>
   <translation>aprobación</translation>
  </message>
  <message>
   <source>apps and widgets</source>
   <translation>aplicaciones y complementos</translation>
  </message>
  <message>
   <source>ask a stand-in</source>
   <translation>preguntar a un suplente</translation>
  </message>
  <message>
   <source>ask colleagues to show us somebody’s account</source>
   <translation>pedir a colegas que nos muestren la cuenta de alguien</translation>
  </message>
  <message>
   <source>ask for passwords of private accounts</source>
   <translation>pedir contraseñas de cuentas privadas</translation>
  </message>
  <message>
   <source>ask for private passwords</source>
   <translation>pedir contraseñas privadas</translation>
  </message>
  <message>
   <source>ask somebody to open an account in front of us</source>
   <translation>pedir a alguien que abra una cuenta delante de nosotros</translation>
  </message>
  <message>
   <source>ask the next in line as well</source>
   <translation>preguntar también a la siguiente persona</translation>
  </message>
  <message>
   <source>ask to be added as a friend or follower</source>
   <translation>pedir que nos añadan como amigos o seguidores</translation>
  </message>
  <message>
   <source>at each new version</source>
   <translation>con cada nueva versión</translation>
  </message>
  <message>
   <source>at least one group, role or person</source>
   <translation>al menos un grupo, una función o una persona</translation>
  </message>
  <message>
   <source>at least two contacts listed under Escalation</source>
   <translation>al menos dos contactos que figuran en «Escalamiento»</translation>
  </message>
  <message>
   <source>at least two people listed under Who may post</source>
   <translation>al menos dos personas que figuran en «Quién puede publicar»</translation>
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
   <translation>antes de recibir acceso</translation>
  </message>
  <message>
   <source>belief</source>
   <translation>creencias</translation>
  </message>
  <message>
   <source>block</source>
   <translation>bloquear</translation>
  </message>
  <message>
   <source>buy followers or likes</source>
   <translation>comprar seguidores o indicaciones de agrado</translation>
  </message>
  <message>
   <source>buy or swap reviews</source>
   <translation>comprar o intercambiar reseñas</translation>
  </message>
  <message>
   <source>by when it matters</source>
   <translation>para cuándo importa</translation>
  </message>
  <message>
   <source>changing it</source>
   <translation>cambiarlo</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>canales</translation>
  </message>
  <message>
   <source>close the conversation</source>
   <translation>cerrar la conversación</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>comentar</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>comentarios</translation>
  </message>
  <message>
   <source>comments by others</source>
   <translation>comentarios de otros</translation>
  </message>
  <message>
   <source>content</source>
   <translation>contenido</translation>
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
   <translation>contratos y asuntos jurídicos</translation>
  </message>
  <message>
   <source>count who likes or shares us</source>
   <translation>contar a quién le gustamos o quién nos comparte</translation>
  </message>
  <message>
   <source>countries or states, such as UK, EU, DE, US or US-CA</source>
   <translation>países o estados, como UK, EU, DE, US o US-CA</translation>
  </message>
  <message>
   <source>countries, such as UK, EU, DE, US or US-CA</source>
   <translation>países, como UK, EU, DE, US o US-CA</translation>
  </message>
  <message>
   <source>data and pictures of colleagues</source>
   <translation>datos e imágenes de colegas</translation>
  </message>
  <message>
   <source>date and time</source>
   <translation>fecha y hora</translation>
  </message>
  <message>
   <source>dates, such as 2026-12-25</source>
   <translation>fechas, como 2026-12-25</translation>
  </message>
  <message>
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>days and hours</source>
   <translation>días y horas</translation>
  </message>
  <message>
   <source>days of the week</source>
   <translation>días de la semana</translation>
  </message>
  <message>
   <source>delegate</source>
   <translation>delegar</translation>
  </message>
  <message>
   <source>describe pictures for people who do not see them</source>
   <translation>describir imágenes para quienes no las ven</translation>
  </message>
  <message>
   <source>do any of this on your own account</source>
   <translation>hacer algo de esto en su propia cuenta</translation>
  </message>
  <message>
   <source>draft texts</source>
   <translation>redactar textos</translation>
  </message>
  <message>
   <source>draft, on trial or settled</source>
   <translation>borrador, a prueba o consolidado</translation>
  </message>
  <message>
   <source>drop the request</source>
   <translation>desechar la petición</translation>
  </message>
  <message>
   <source>each word of a hashtag begins with a capital</source>
   <translation>cada palabra de una etiqueta empieza con mayúscula</translation>
  </message>
  <message>
   <source>earlier steps of the same rule</source>
   <translation>pasos anteriores de la misma regla</translation>
  </message>
  <message>
   <source>enough contrast, and never colour alone</source>
   <translation>contraste suficiente, y nunca solo el color</translation>
  </message>
  <message>
   <source>escalate</source>
   <translation>escalar</translation>
  </message>
  <message>
   <source>few emoji, at the end</source>
   <translation>pocos emojis, al final</translation>
  </message>
  <message>
   <source>figures</source>
   <translation>cifras</translation>
  </message>
  <message>
   <source>film or sound</source>
   <translation>película o sonido</translation>
  </message>
  <message>
   <source>films carry subtitles a person has read</source>
   <translation>las películas llevan subtítulos que una persona ha leído</translation>
  </message>
  <message>
   <source>find ideas</source>
   <translation>encontrar ideas</translation>
  </message>
  <message>
   <source>ge</source>
   <translation>ge</translation>
  </message>
  <message>
   <source>give something for a good review only</source>
   <translation>dar algo solo por una buena reseña</translation>
  </message>
  <message>
   <source>go looking through private accounts</source>
   <translation>ponerse a mirar cuentas privadas</translation>
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
   <translation>hacer que los superiores pidan reseñas a sus equipos</translation>
  </message>
  <message>
   <source>health</source>
   <translation>salud</translation>
  </message>
  <message>
   <source>hide</source>
   <translation>ocultar</translation>
  </message>
  <message>
   <source>hide or report reviews because they are bad</source>
   <translation>ocultar o denunciar reseñas porque son malas</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>hours a week, a whole number</source>
   <translation>horas por semana, un número entero</translation>
  </message>
  <message>
   <source>hours and shifts</source>
   <translation>horarios y turnos</translation>
  </message>
  <message>
   <source>how long we may show it</source>
   <translation>cuánto tiempo podemos mostrarlo</translation>
  </message>
  <message>
   <source>in</source>
   <translation>in</translation>
  </message>
  <message>
   <source>in each</source>
   <translation>en cada uno</translation>
  </message>
  <message>
   <source>incidents</source>
   <translation>incidentes</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>incluye</translation>
  </message>
  <message>
   <source>includes any of</source>
   <translation>incluye alguno de</translation>
  </message>
  <message>
   <source>invent customers or quotes</source>
   <translation>inventar clientes o citas</translation>
  </message>
  <message>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>es al menos</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>es como máximo</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>es menos que</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>es más que</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <source>is one of</source>
   <translation>es uno de</translation>
  </message>
  <message>
   <source>it was sent or shown by mistake</source>
   <translation>se envió o mostró por error</translation>
  </message>
  <message>
   <source>keep the post back</source>
   <translation>retener la publicación</translation>
  </message>
  <message>
   <source>keeping confidential what is listed as such</source>
   <translation>mantener confidencial lo que figura como tal</translation>
  </message>
  <message>
   <source>later changes</source>
   <translation>cambios posteriores</translation>
  </message>
  <message>
   <source>le</source>
   <translation>le</translation>
  </message>
  <message>
   <source>let the post go out</source>
   <translation>dejar salir la publicación</translation>
  </message>
  <message>
   <source>links say where they lead</source>
   <translation>los enlaces dicen adónde llevan</translation>
  </message>
  <message>
   <source>look in secret</source>
   <translation>mirar en secreto</translation>
  </message>
  <message>
   <source>look into private accounts of applicants</source>
   <translation>mirar cuentas privadas de candidatos</translation>
  </message>
  <message>
   <source>lt</source>
   <translation>lt</translation>
  </message>
  <message>
   <source>mail signatures</source>
   <translation>firmas de correo</translation>
  </message>
  <message>
   <source>make film</source>
   <translation>hacer películas</translation>
  </message>
  <message>
   <source>make pictures</source>
   <translation>hacer imágenes</translation>
  </message>
  <message>
   <source>make sound or voices</source>
   <translation>hacer sonidos o voces</translation>
  </message>
  <message>
   <source>make subtitles</source>
   <translation>hacer subtítulos</translation>
  </message>
  <message>
   <source>maps and directories</source>
   <translation>mapas y directorios</translation>
  </message>
  <message>
   <source>messages people sent us</source>
   <translation>mensajes que nos enviaron</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <source>most of them object</source>
   <translation>la mayoría se opone</translation>
  </message>
  <message>
   <source>mute</source>
   <translation>silenciar</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>names and data of customers</source>
   <translation>nombres y datos de clientes</translation>
  </message>
  <message>
   <source>names, or ?? where nobody is known yet</source>
   <translation>nombres, o ?? cuando aún no se conoce a nadie</translation>
  </message>
  <message>
   <source>naming the employer</source>
   <translation>nombrar al empleador</translation>
  </message>
  <message>
   <source>no ornamental letters</source>
   <translation>sin letras ornamentales</translation>
  </message>
  <message>
   <source>not attacking or threatening colleagues</source>
   <translation>no atacar ni amenazar a colegas</translation>
  </message>
  <message>
   <source>not speaking for us</source>
   <translation>no hablar en nuestro nombre</translation>
  </message>
  <message>
   <source>not using our mark as if you were us</source>
   <translation>no usar nuestra marca como si fuera la organización</translation>
  </message>
  <message>
   <source>nothing flashes</source>
   <translation>nada parpadea</translation>
  </message>
  <message>
   <source>nothing: it goes out whatever happens</source>
   <translation>nada: sale pase lo que pase</translation>
  </message>
  <message>
   <source>once a year</source>
   <translation>una vez al año</translation>
  </message>
  <message>
   <source>one of the facts the program knows</source>
   <translation>uno de los datos que el programa conoce</translation>
  </message>
  <message>
   <source>one or more audiences listed under Purpose and goals</source>
   <translation>uno o más públicos que figuran en «Propósito y objetivos»</translation>
  </message>
  <message>
   <source>one or more channels listed under Channels</source>
   <translation>uno o más canales que figuran en «Canales»</translation>
  </message>
  <message>
   <source>one or more courses listed under Who may post</source>
   <translation>uno o más cursos que figuran en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>one or more goals listed under Purpose and goals</source>
   <translation>uno o más objetivos que figuran en «Propósito y objetivos»</translation>
  </message>
  <message>
   <source>one or more kinds of post listed under Kinds of post</source>
   <translation>uno o más tipos que figuran en «Tipos de publicación»</translation>
  </message>
  <message>
   <source>one or more of the choices offered</source>
   <translation>una o más de las opciones ofrecidas</translation>
  </message>
  <message>
   <source>one or more people listed under Who may post</source>
   <translation>una o más personas que figuran en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>one or more roles listed under Who may post</source>
   <translation>una o más funciones que figuran en «Quién puede publicar»</translation>
  </message>
  <message>
   <source>one or more sections of these guidelines</source>
   <translation>una o más secciones de estas directrices</translation>
  </message>
  <message>
   <source>one or more sentences</source>
   <translation>una o más frases</translation>
  </message>
  <message>
   <source>one or more values listed under Messages, topics and values</source>
   <translation>uno o más valores que figuran en «Mensajes, temas y valores»</translation>
  </message>
  <message>
   <source>one or more wordings listed under Disclosure</source>
   <translation>uno o más textos que figuran en «Transparencia»</translation>
  </message>
  <message>
   <source>one sentence of up to about 25 words</source>
   <translation>una frase de hasta unas 25 palabras</translation>
  </message>
  <message>
   <source>ordinary posts</source>
   <translation>publicaciones corrientes</translation>
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
   <translation>origen</translation>
  </message>
  <message>
   <source>paid advertising</source>
   <translation>publicidad pagada</translation>
  </message>
  <message>
   <source>partners’ pages</source>
   <translation>páginas de socios</translation>
  </message>
  <message>
   <source>passwords and keys</source>
   <translation>contraseñas y llaves</translation>
  </message>
  <message>
   <source>pay</source>
   <translation>salario</translation>
  </message>
  <message>
   <source>pay and benefits</source>
   <translation>salario y prestaciones</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>pictures and film in full size</source>
   <translation>imágenes y películas en tamaño completo</translation>
  </message>
  <message>
   <source>pictures carry a description</source>
   <translation>las imágenes llevan una descripción</translation>
  </message>
  <message>
   <source>pictures, film and sound</source>
   <translation>imágenes, películas y sonido</translation>
  </message>
  <message>
   <source>pin an answer</source>
   <translation>fijar una respuesta</translation>
  </message>
  <message>
   <source>plain sentences</source>
   <translation>frases sencillas</translation>
  </message>
  <message>
   <source>political opinions</source>
   <translation>opiniones políticas</translation>
  </message>
  <message>
   <source>politics and public life</source>
   <translation>política y vida pública</translation>
  </message>
  <message>
   <source>politics, as a citizen</source>
   <translation>política, como ciudadano</translation>
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
   <translation>publicaciones</translation>
  </message>
  <message>
   <source>praise or recommend something of ours</source>
   <translation>elogiar o recomendar algo nuestro</translation>
  </message>
  <message>
   <source>pretend to be somebody else to see something</source>
   <translation>hacerse pasar por otra persona para ver algo</translation>
  </message>
  <message>
   <source>print</source>
   <translation>impresos</translation>
  </message>
  <message>
   <source>printed matter</source>
   <translation>material impreso</translation>
  </message>
  <message>
   <source>private accounts and passwords</source>
   <translation>cuentas privadas y contraseñas</translation>
  </message>
  <message>
   <source>private messages</source>
   <translation>mensajes privados</translation>
  </message>
  <message>
   <source>private messages in our name</source>
   <translation>mensajes privados en nuestro nombre</translation>
  </message>
  <message>
   <source>products and plans that are not public</source>
   <translation>productos y planes que no son públicos</translation>
  </message>
  <message>
   <source>profiles and their descriptions</source>
   <translation>perfiles y sus descripciones</translation>
  </message>
  <message>
   <source>rate or review anything we sell</source>
   <translation>valorar o reseñar algo que vendemos</translation>
  </message>
  <message>
   <source>read</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>religion or belief</source>
   <translation>religión o creencias</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>retirar</translation>
  </message>
  <message>
   <source>reporting wrongdoing</source>
   <translation>denunciar irregularidades</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>reglas</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en marcha</translation>
  </message>
  <message>
   <source>say where they work</source>
   <translation>decir dónde trabajan</translation>
  </message>
  <message>
   <source>saying that you work here, when it is about us</source>
   <translation>decir que trabaja aquí, cuando se trata de nosotros</translation>
  </message>
  <message>
   <source>see what others do not</source>
   <translation>ver lo que otros no ven</translation>
  </message>
  <message>
   <source>several people say the same</source>
   <translation>varias personas dicen lo mismo</translation>
  </message>
  <message>
   <source>sexuality</source>
   <translation>sexualidad</translation>
  </message>
  <message>
   <source>share files and pictures</source>
   <translation>compartir archivos e imágenes</translation>
  </message>
  <message>
   <source>share our posts</source>
   <translation>compartir nuestras publicaciones</translation>
  </message>
  <message>
   <source>shorten and simplify</source>
   <translation>acortar y simplificar</translation>
  </message>
  <message>
   <source>show the logo where it is part of the scene</source>
   <translation>mostrar el logotipo cuando forma parte de la escena</translation>
  </message>
  <message>
   <source>show themselves at work and in work clothes</source>
   <translation>mostrarse en el trabajo y con ropa de trabajo</translation>
  </message>
  <message>
   <source>signs and vehicles</source>
   <translation>rótulos y vehículos</translation>
  </message>
  <message>
   <source>somebody who knew it leaves</source>
   <translation>se va alguien que la conocía</translation>
  </message>
  <message>
   <source>something big is about to be launched</source>
   <translation>está a punto de lanzarse algo grande</translation>
  </message>
  <message>
   <source>something looks odd</source>
   <translation>algo parece extraño</translation>
  </message>
  <message>
   <source>sound comes with a text</source>
   <translation>el sonido viene con un texto</translation>
  </message>
  <message>
   <source>speak about competitors or our industry</source>
   <translation>hablar de competidores o de nuestro sector</translation>
  </message>
  <message>
   <source>speak on public questions that touch our business</source>
   <translation>hablar de cuestiones públicas que afectan a nuestra actividad</translation>
  </message>
  <message>
   <source>start a conversation</source>
   <translation>iniciar una conversación</translation>
  </message>
  <message>
   <source>tag us</source>
   <translation>etiquetarnos</translation>
  </message>
  <message>
   <source>teaching and research</source>
   <translation>enseñanza e investigación</translation>
  </message>
  <message>
   <source>text stands as text, not as a picture</source>
   <translation>el texto figura como texto, no como imagen</translation>
  </message>
  <message>
   <source>that a post without the words comes down</source>
   <translation>que una publicación sin las palabras se retira</translation>
  </message>
  <message>
   <source>that the service’s label is used</source>
   <translation>que se usa la etiqueta del servicio</translation>
  </message>
  <message>
   <source>that they may say what they think</source>
   <translation>que pueden decir lo que piensan</translation>
  </message>
  <message>
   <source>that what they say is true and can be shown</source>
   <translation>que lo que dicen es cierto y se puede demostrar</translation>
  </message>
  <message>
   <source>the ground</source>
   <translation>la causa</translation>
  </message>
  <message>
   <source>the law has changed</source>
   <translation>ha cambiado la ley</translation>
  </message>
  <message>
   <source>the order of the sections</source>
   <translation>el orden de las secciones</translation>
  </message>
  <message>
   <source>the organisation has changed</source>
   <translation>ha cambiado la organización</translation>
  </message>
  <message>
   <source>the service reports a leak</source>
   <translation>el servicio comunica una filtración</translation>
  </message>
  <message>
   <source>the steps a post goes through</source>
   <translation>los pasos por los que pasa una publicación</translation>
  </message>
  <message>
   <source>the words that show the tie, and where they stand</source>
   <translation>las palabras que muestran el vínculo, y dónde figuran</translation>
  </message>
  <message>
   <source>there was an incident</source>
   <translation>hubo un incidente</translation>
  </message>
  <message>
   <source>translate</source>
   <translation>traducir</translation>
  </message>
  <message>
   <source>union membership</source>
   <translation>afiliación sindical</translation>
  </message>
  <message>
   <source>unions, works councils and acting together</source>
   <translation>sindicatos, comités de empresa y actuar en común</translation>
  </message>
  <message>
   <source>unions, works councils, acting together</source>
   <translation>sindicatos, comités de empresa, actuar en común</translation>
  </message>
  <message>
   <source>unpublished figures</source>
   <translation>cifras no publicadas</translation>
  </message>
  <message>
   <source>upkeep</source>
   <translation>mantenimiento</translation>
  </message>
  <message>
   <source>use our name when they speak about us</source>
   <translation>usar nuestro nombre cuando hablan de nosotros</translation>
  </message>
  <message>
   <source>website</source>
   <translation>sitio web</translation>
  </message>
  <message>
   <source>week</source>
   <translation>semana</translation>
  </message>
  <message>
   <source>were paid, or given something, for it</source>
   <translation>recibieron dinero, u otra cosa, por ello</translation>
  </message>
  <message>
   <source>what follows from a mistake</source>
   <translation>qué se deduce de un error</translation>
  </message>
  <message>
   <source>what happened, in two lines</source>
   <translation>qué ocurrió, en dos líneas</translation>
  </message>
  <message>
   <source>what people may do</source>
   <translation>qué se puede hacer</translation>
  </message>
  <message>
   <source>what people must do</source>
   <translation>qué se debe hacer</translation>
  </message>
  <message>
   <source>what the law asks</source>
   <translation>qué pide la ley</translation>
  </message>
  <message>
   <source>what they get</source>
   <translation>qué reciben</translation>
  </message>
  <message>
   <source>what was removed, with the reason</source>
   <translation>qué se retiró, con el motivo</translation>
  </message>
  <message>
   <source>what we told the writer</source>
   <translation>qué dijimos a quien lo escribió</translation>
  </message>
  <message>
   <source>when a change touches duties, rights or consequences</source>
   <translation>cuando un cambio afecta a obligaciones, derechos o consecuencias</translation>
  </message>
  <message>
   <source>when they join</source>
   <translation>cuando se incorporan</translation>
  </message>
  <message>
   <source>where they are</source>
   <translation>dónde están</translation>
  </message>
  <message>
   <source>whether the people shown agreed</source>
   <translation>si las personas mostradas dieron su acuerdo</translation>
  </message>
  <message>
   <source>which goal it serves</source>
   <translation>a qué objetivo sirve</translation>
  </message>
  <message>
   <source>who agreed, and when</source>
   <translation>quién dio su acuerdo, y cuándo</translation>
  </message>
  <message>
   <source>who confirmed these guidelines</source>
   <translation>quién confirmó estas directrices</translation>
  </message>
  <message>
   <source>who decided</source>
   <translation>quién decidió</translation>
  </message>
  <message>
   <source>who is answerable</source>
   <translation>quién responde por ello</translation>
  </message>
  <message>
   <source>who would like to know</source>
   <translation>a quién le gustaría saberlo</translation>
  </message>
  <message>
   <source>whom readers can ask</source>
   <translation>a quién pueden preguntar los lectores</translation>
  </message>
  <message>
   <source>why</source>
   <translation>por qué</translation>
  </message>
  <message>
   <source>words they said or wrote</source>
   <translation>palabras que dijeron o escribieron</translation>
  </message>
  <message>
   <source>working conditions and safety</source>
   <translation>condiciones de trabajo y seguridad</translation>
  </message>
  <message>
   <source>working hours listed under Approval workflow</source>
   <translation>horas de trabajo que figuran en «Proceso de aprobación»</translation>
  </message>
  <message>
   <source>wrongdoing, to those who can stop it</source>
   <translation>irregularidades, ante quienes pueden detenerlas</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>sí o no</translation>
  </message>
  <message>
   <source>yes, for the last rule only</source>
   <translation>sí, solo para la última regla</translation>
  </message>
 </context>
 <context>
  <name>Labelled</name>
  <message>
   <source>{0}, needed</source>
   <translation>{0}, necesario</translation>
  </message>
 </context>
 <context>
  <name>LastChanges</name>
  <message>
   <source>Beside each clause, who changed it last and when</source>
   <translation>Junto a cada cláusula, quién la cambió por última vez y cuándo</translation>
  </message>
  <message>
   <source>Press to see the story of this clause.</source>
   <translation>Pulse para ver la historia de esta cláusula.</translation>
  </message>
  <message>
   <source>Revision {0}, {1}</source>
   <translation>Versión {0}, {1}</translation>
  </message>
  <message>
   <source>Who changed it</source>
   <translation>Quién la cambió</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Por qué: {0}</translation>
  </message>
  <message>
   <source>“{0}” was last changed by {1}</source>
   <translation>«{0}» fue cambiado por última vez por {1}</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>1 revision waits for you</source>
   <translation>1 versión le espera</translation>
  </message>
  <message>
   <source>1 task is overdue</source>
   <translation>1 tarea está atrasada</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Un primer borrador a partir de unas preguntas</translation>
  </message>
  <message>
   <source>A key is made on this computer so that others can rely on your approval.</source>
   <translation>En este equipo se crea una clave para que los demás puedan confiar en su aprobación.</translation>
  </message>
  <message>
   <source>Alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation>Tal como figura en la primera página.</translation>
  </message>
  <message>
   <source>As others read it in the history and on approvals.</source>
   <translation>Tal como lo leen los demás en el historial y en las aprobaciones.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Create guidelines</source>
   <translation>Crear directrices</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Borrador conservado</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Edición {0} en vigor</translation>
  </message>
  <message>
   <source>Every paragraph is kept word for word; the document itself is not changed.</source>
   <translation>Cada párrafo se conserva palabra por palabra; el documento en sí no se cambia.</translation>
  </message>
  <message>
   <source>Everything can be changed later.</source>
   <translation>Todo se puede cambiar más adelante.</translation>
  </message>
  <message>
   <source>Fifteen plain questions, about five minutes. The draft fits your answers; every answer may be left open.</source>
   <translation>Quince preguntas sencillas, unos cinco minutos. El borrador se ajusta a sus respuestas; puede dejar cualquiera sin contestar.</translation>
  </message>
  <message>
   <source>First name and family name</source>
   <translation>Nombre y apellidos</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>For the library: small letters, digits and hyphens. It stays as it is.</source>
   <translation>Para la biblioteca: minúsculas, cifras y guiones. No cambia después.</translation>
  </message>
  <message>
   <source>Give the guidelines a title.</source>
   <translation>Dé un título a las directrices.</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Directrices</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import a document</source>
   <translation>Importar un documento</translation>
  </message>
  <message>
   <source>Import a document…</source>
   <translation>Importar un documento…</translation>
  </message>
  <message>
   <source>Import “{0}”</source>
   <translation>Importar «{0}»</translation>
  </message>
  <message>
   <source>It moves to the trash folder of smguide with its draft and its whole history. Nothing is deleted.</source>
   <translation>Pasa a la papelera de smguide con su borrador y todo su historial. No se elimina nada.</translation>
  </message>
  <message>
   <source>Left out: {0}. {1}</source>
   <translation>Omitido: {0}. {1}</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Línea {0}</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Volver a mirar</translation>
  </message>
  <message>
   <source>Making the sample…</source>
   <translation>Creando la muestra…</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>New guidelines</source>
   <translation>Nuevas directrices</translation>
  </message>
  <message>
   <source>New guidelines…</source>
   <translation>Nuevas directrices…</translation>
  </message>
  <message>
   <source>No guidelines here yet</source>
   <translation>Todavía no hay directrices aquí</translation>
  </message>
  <message>
   <source>Nothing of it is lost. It opens again once what is missing is installed.</source>
   <translation>No se pierde nada. Se abrirá de nuevo cuando se instale lo que falta.</translation>
  </message>
  <message>
   <source>Nothing yet. You add the sections you want, one by one.</source>
   <translation>Nada todavía. Usted añade las secciones que quiera, una por una.</translation>
  </message>
  <message>
   <source>One name on each line</source>
   <translation>Un nombre en cada línea</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Abrir la muestra</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>Protect the key with a passphrase…</source>
   <translation>Proteger la clave con una frase de contraseña…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Read the text…</source>
   <translation>Leer el texto…</translation>
  </message>
  <message>
   <source>Remember the passphrase on this computer</source>
   <translation>Recordar la frase de contraseña en este ordenador</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {0} from the library</source>
   <translation>Quitar {0} de la biblioteca</translation>
  </message>
  <message>
   <source>Remove “{0}” ({1}) from the library?</source>
   <translation>¿Quitar «{0}» ({1}) de la biblioteca?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <source>Reviewers approve each revision; you publish editions.</source>
   <translation>Los revisores aprueban cada versión; usted publica ediciones.</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Say who you are; it stands in the history.</source>
   <translation>Diga quién es usted; figura en el historial.</translation>
  </message>
  <message>
   <source>Say whose guidelines these are.</source>
   <translation>Diga de quién son estas directrices.</translation>
  </message>
  <message>
   <source>Sections of the template</source>
   <translation>Secciones de la plantilla</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Nombre corto</translation>
  </message>
  <message>
   <source>Short name: {0}</source>
   <translation>Nombre corto: {0}</translation>
  </message>
  <message>
   <source>Social Media Guidelines</source>
   <translation>Directrices de redes sociales</translation>
  </message>
  <message>
   <source>Step {0} of {1}: {2}</source>
   <translation>Paso {0} de {1}: {2}</translation>
  </message>
  <message>
   <source>Text documents {0}</source>
   <translation>Documentos de texto {0}</translation>
  </message>
  <message>
   <source>Text of the template</source>
   <translation>Texto de la plantilla</translation>
  </message>
  <message>
   <source>The record of these guidelines is not what it was. They stay closed until it is cleared up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>The sample is being made.</source>
   <translation>Se está creando la muestra.</translation>
  </message>
  <message>
   <source>The sample is yours to try things in; remove it when you are done. Your own guidelines will stand beside it.</source>
   <translation>La muestra es suya para hacer pruebas; quítela cuando termine. Sus propias directrices estarán a su lado.</translation>
  </message>
  <message>
   <source>The sample shows a finished set: try everything there.</source>
   <translation>La muestra enseña unas directrices terminadas: pruebe todo ahí.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Las dos frases de contraseña son distintas. Escriba la misma dos veces.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>What became of the document</source>
   <translation>Qué ha sido del documento</translation>
  </message>
  <message>
   <source>What happened to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in it</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <source>What the sections are about</source>
   <translation>De qué tratan las secciones</translation>
  </message>
  <message>
   <source>What to begin with</source>
   <translation>Con qué empezar</translation>
  </message>
  <message>
   <source>What your answers lead to. You see it grow while you answer.</source>
   <translation>A qué conducen sus respuestas. Lo ve crecer mientras contesta.</translation>
  </message>
  <message>
   <source>What your draft will hold</source>
   <translation>Qué contendrá su borrador</translation>
  </message>
  <message>
   <source>What “{0}” is about</source>
   <translation>De qué trata «{0}»</translation>
  </message>
  <message>
   <source>Whose guidelines they are</source>
   <translation>De quién son las directrices</translation>
  </message>
  <message>
   <source>With a kind, a section gets its form and its checks. The words stay as they are. Suggestions come from the titles; change what does not fit.</source>
   <translation>Con un tipo, la sección recibe su formulario y sus comprobaciones. Las palabras quedan como están. Las sugerencias vienen de los títulos; cambie lo que no encaje.</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Escriba una dirección de correo, como dana@acme.example.</translation>
  </message>
  <message>
   <source>Write them section by section, with text to begin from.</source>
   <translation>Escríbalas sección por sección, con un texto para empezar.</translation>
  </message>
  <message>
   <source>Written into the text of the template.</source>
   <translation>Escrito en el texto de la plantilla.</translation>
  </message>
  <message>
   <source>Your address at work.</source>
   <translation>Su dirección en el trabajo.</translation>
  </message>
  <message>
   <source>Your e-mail</source>
   <translation>Su correo electrónico</translation>
  </message>
  <message>
   <source>Your guidelines are in the library.</source>
   <translation>Sus directrices están en la biblioteca.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>guardado {0} por {1}</translation>
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation>{0} versiones le esperan</translation>
  </message>
  <message>
   <source>{0} tasks are overdue</source>
   <translation>{0} tareas están atrasadas</translation>
  </message>
  <message>
   <source>{0} times, the first in line {1}</source>
   <translation>{0} veces, la primera en la línea {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>“{0}” is in the trash.</source>
   <translation>«{0}» está en la papelera.</translation>
  </message>
  <message>
   <source>“{0}” is in your library</source>
   <translation>«{0}» está en su biblioteca</translation>
  </message>
 </context>
 <context>
  <name>MainDialogs</name>
  <message>
   <source>It is in the draft. Save a revision to have it approved.</source>
   <translation>Está en el borrador. Guarde una versión para que se apruebe.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;Redo {0}</source>
   <translation>&amp;Rehacer: {0}</translation>
  </message>
  <message>
   <source>&amp;Undo {0}</source>
   <translation>&amp;Deshacer: {0}</translation>
  </message>
  <message>
   <source>Check a post</source>
   <translation>Comprobar una publicación</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>In the library, “What happened…” tells more and says what to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publicar</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>The language changes when smguide is opened next.</source>
   <translation>El idioma cambia la próxima vez que se abra smguide.</translation>
  </message>
  <message>
   <source>These guidelines are not opened: their record is not what it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you write is not translated.</source>
   <translation>Lo que usted escribe no se traduce.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>{0} wait for you</source>
   <translation>{0} esperan por usted</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Something went wrong that smguide did not foresee</source>
   <translation>Algo salió mal que smguide no había previsto</translation>
  </message>
  <message>
   <source>What you typed is kept. You can go on; if it happens again, pass on the details.</source>
   <translation>Lo que escribió se conserva. Puede continuar; si vuelve a ocurrir, comunique los detalles.</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>hoy {0}</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>ayer {0}</translation>
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <source>Approve again…</source>
   <translation>Aprobar de nuevo…</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Aprobar…</translation>
  </message>
  <message>
   <source>Ask again as it is…</source>
   <translation>Pedir otra vez así…</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Pedir cambios…</translation>
  </message>
  <message>
   <source>Ask for review of revision {0}…</source>
   <translation>Pedir la revisión de la versión {0}…</translation>
  </message>
  <message>
   <source>Ask for review…</source>
   <translation>Pedir revisión…</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Comentar…</translation>
  </message>
  <message>
   <source>Confirm this approval again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More people, more time…</source>
   <translation>Más gente, más tiempo…</translation>
  </message>
  <message>
   <source>More time, more people…</source>
   <translation>Más tiempo, más gente…</translation>
  </message>
  <message>
   <source>Nobody approves what they wrote. In a very small team the rules of review can say that one person is enough; the record then says so.</source>
   <translation>Nadie aprueba lo que escribió. En un equipo muy pequeño, las reglas de revisión pueden decir que basta una persona; el registro lo hace constar.</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>Publicar…</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Rechazar…</translation>
  </message>
  <message>
   <source>Revision {0} is newer.</source>
   <translation>La versión {0} es más reciente.</translation>
  </message>
  <message>
   <source>Still right: confirm…</source>
   <translation>Sigue bien: confirmar…</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>You are {0}.</source>
   <translation>Usted es {0}.</translation>
  </message>
  <message>
   <source>You can only read these.</source>
   <translation>Usted solo puede leer estas directrices.</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Add a section…</source>
   <translation>Añadir una sección…</translation>
  </message>
  <message>
   <source>More for this section</source>
   <translation>Más para esta sección</translation>
  </message>
  <message>
   <source>Move section down</source>
   <translation>Bajar la sección</translation>
  </message>
  <message>
   <source>Move section up</source>
   <translation>Subir la sección</translation>
  </message>
  <message>
   <source>No longer left out</source>
   <translation>Ya no se omite</translation>
  </message>
  <message>
   <source>Remove section</source>
   <translation>Quitar la sección</translation>
  </message>
  <message>
   <source>Remove section and those below it</source>
   <translation>Quitar la sección y las que dependen de ella</translation>
  </message>
  <message>
   <source>Remove {0} sections</source>
   <translation>Quitar {0} secciones</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Type to find a section; F2 renames it; Alt and the arrow keys move it.</source>
   <translation>Escriba para encontrar una sección; F2 le cambia el nombre; Alt y las flechas la mueven.</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>From {0}, revision {1}, until {2}, revision {3}</source>
   <translation>Del {0}, versión {1}, al {2}, versión {3}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>Las directrices en su conjunto</translation>
  </message>
  <message>
   <source>There since {0}, revision {1}</source>
   <translation>Presente desde el {0}, versión {1}</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <source>taken out since, still in edition {0}, which is in force</source>
   <translation>quitado desde entonces, sigue en la edición {0}, que está en vigor</translation>
  </message>
 </context>
 <context>
  <name>Patterns</name>
  <message>
   <source>24 hours’ silence means yes</source>
   <translation>24 horas de silencio significan sí</translation>
  </message>
  <message>
   <source>A desk for the first reading and somebody for the second; it may be the same desk if it has at least three people.</source>
   <translation>Un equipo para la primera lectura y alguien para la segunda; puede ser el mismo equipo si tiene al menos tres personas.</translation>
  </message>
  <message>
   <source>A desk of at least two people, and somebody who is asked when the desk does not answer.</source>
   <translation>Un equipo de al menos dos personas y alguien a quien preguntar cuando el equipo no responde.</translation>
  </message>
  <message>
   <source>A desk that everybody tells, and somebody for sensitive matters who says yes or no.</source>
   <translation>Un equipo al que todos avisan y alguien que dice sí o no en los asuntos delicados.</translation>
  </message>
  <message>
   <source>A desk, somebody who is asked when it does not answer, and a record of the posts that were read.</source>
   <translation>Un equipo, alguien a quien preguntar cuando no responde y un registro de las publicaciones leídas.</translation>
  </message>
  <message>
   <source>A person or role permitted to approve, a desk, and somebody who declares a closed period. Ask your supervisor or counsel which rules hold for you.</source>
   <translation>Una persona o función autorizada para aprobar, un equipo y alguien que declare un período cerrado. Pregunte a su supervisor o a su asesoría jurídica qué normas le afectan.</translation>
  </message>
  <message>
   <source>A regulated firm</source>
   <translation>Una empresa regulada</translation>
  </message>
  <message>
   <source>Another group, or the same desk: it is always another person than the first.</source>
   <translation>Otro grupo, o el mismo equipo: siempre es una persona distinta de la primera.</translation>
  </message>
  <message>
   <source>Banks, brokers, insurers and others whose supervisor asks for approval and records.</source>
   <translation>Bancos, corredurías, aseguradoras y otros cuyo supervisor pide aprobaciones y registros.</translation>
  </message>
  <message>
   <source>Everyday posts go out at once, and one in five is read afterwards. Posts of medium risk are read by the desk first. Where the risk is high or the matter is sensitive, somebody who knows the subject agrees as well.</source>
   <translation>Las publicaciones corrientes salen enseguida y una de cada cinco se lee después. Las de riesgo medio las lee antes el equipo. Cuando el riesgo es alto o el asunto es delicado, también da su acuerdo alguien que conoce el tema.</translation>
  </message>
  <message>
   <source>Everything to one desk</source>
   <translation>Todo a un solo equipo</translation>
  </message>
  <message>
   <source>In a team that trusts one another and reads what it is sent: volunteers, associations, small firms.</source>
   <translation>En un equipo que confía entre sí y lee lo que recibe: voluntarios, asociaciones, pequeñas empresas.</translation>
  </message>
  <message>
   <source>Kinds of post with their risk, a desk, somebody for sensitive matters, and somebody who is asked when the desk does not answer.</source>
   <translation>Tipos de publicación con su riesgo, un equipo, alguien para los asuntos delicados y alguien a quien preguntar cuando el equipo no responde.</translation>
  </message>
  <message>
   <source>Legal, for example. It comes on top of the desk and is never relaxed.</source>
   <translation>El área jurídica, por ejemplo. Se suma al equipo y nunca se flexibiliza.</translation>
  </message>
  <message>
   <source>One process for everything: whatever is posted in your name, one other person from the same desk reads it first. It is easy to explain, it treats everybody alike, and it soon shows where your guidelines have gaps.</source>
   <translation>Un solo proceso para todo: lo que se publica en su nombre lo lee antes otra persona del mismo equipo. Es fácil de explicar, trata a todos por igual y pronto muestra dónde tienen lagunas sus pautas.</translation>
  </message>
  <message>
   <source>Only risky posts</source>
   <translation>Solo las publicaciones arriesgadas</translation>
  </message>
  <message>
   <source>Reads a share of what was said, afterwards.</source>
   <translation>Lee después una parte de lo que se dijo.</translation>
  </message>
  <message>
   <source>Says yes before what is sensitive goes out. Silence never counts here.</source>
   <translation>Dice sí antes de que salga lo delicado. Aquí el silencio nunca cuenta.</translation>
  </message>
  <message>
   <source>The first ten posts</source>
   <translation>Las diez primeras publicaciones</translation>
  </message>
  <message>
   <source>The first ten posts of every author are read beforehand. After ten that needed no correction, spread over at least 30 days, an author posts without waiting, and one post in five is read afterwards. An open incident brings the reading back.</source>
   <translation>Las diez primeras publicaciones de cada autor se leen de antemano. Tras diez sin corrección, repartidas en al menos 30 días, el autor publica sin esperar y una de cada cinco se lee después. Un incidente abierto trae de vuelta la lectura.</translation>
  </message>
  <message>
   <source>The person or role with the qualification that your supervisor asks for.</source>
   <translation>La persona o función con la cualificación que pide su supervisor.</translation>
  </message>
  <message>
   <source>Two different people read every post before it goes out, one after the other, and neither of them wrote it. Each answers within half a working day, so a post waits a day at most.</source>
   <translation>Dos personas distintas leen cada publicación una tras otra antes de que salga, y ninguna la escribió. Cada una responde en media jornada; así, una publicación espera un día como mucho.</translation>
  </message>
  <message>
   <source>Two pairs of eyes</source>
   <translation>Cuatro ojos</translation>
  </message>
  <message>
   <source>Usually a group of at least two people, so that nobody waits for one.</source>
   <translation>Por lo general, un grupo de al menos dos personas, para que nadie espere a una sola.</translation>
  </message>
  <message>
   <source>Usually management or counsel.</source>
   <translation>Por lo general, la dirección o la asesoría jurídica.</translation>
  </message>
  <message>
   <source>Usually the person or role that looks after social media.</source>
   <translation>Por lo general, la persona o función que se ocupa de las redes sociales.</translation>
  </message>
  <message>
   <source>What is prepared in advance is approved before use by somebody who is permitted to approve it. Conversations go out at once and are supervised afterwards, like letters. The first year is read completely. In a closed period before results, only answers of low risk go out. Everything is kept for years.</source>
   <translation>Lo que se prepara de antemano lo aprueba antes de usarse alguien autorizado. Las conversaciones salen enseguida y se supervisan después, como las cartas. El primer año se lee por completo. En un período cerrado antes de los resultados solo salen respuestas de riesgo bajo. Todo se conserva durante años.</translation>
  </message>
  <message>
   <source>When a wrong word costs a lot: public bodies, health, a firm in the news.</source>
   <translation>Cuando una palabra equivocada cuesta mucho: organismos públicos, sanidad, una empresa en las noticias.</translation>
  </message>
  <message>
   <source>When many colleagues are to post and you want them to grow into it.</source>
   <translation>Cuando van a publicar muchos compañeros y quiere que se vayan acostumbrando.</translation>
  </message>
  <message>
   <source>When no rule asks it of you: this is more than most organisations need.</source>
   <translation>Cuando ninguna norma se lo pide: es más de lo que la mayoría necesita.</translation>
  </message>
  <message>
   <source>When nobody keeps count of the posts that were read: authors are then read first for ever.</source>
   <translation>Cuando nadie lleva la cuenta de las publicaciones leídas: entonces se lee antes para siempre.</translation>
  </message>
  <message>
   <source>When only three or four people are there to write and to read, or when people wait for answers within minutes.</source>
   <translation>Cuando solo hay tres o cuatro personas para escribir y leer, o cuando se esperan respuestas en minutos.</translation>
  </message>
  <message>
   <source>When several posts a day must go out within minutes, or when the desk is one person alone.</source>
   <translation>Cuando varias publicaciones al día deben salir en minutos, o cuando el equipo es una sola persona.</translation>
  </message>
  <message>
   <source>When you begin, after an incident, or while many new people start to post.</source>
   <translation>Al empezar, tras un incidente o mientras mucha gente nueva comienza a publicar.</translation>
  </message>
  <message>
   <source>When your kinds of post have a risk, and everyday posts have gone well for some months.</source>
   <translation>Cuando sus tipos de publicación tienen un riesgo y lo corriente va bien desde hace unos meses.</translation>
  </message>
  <message>
   <source>Where the law asks that somebody agrees, or where posts are urgent.</source>
   <translation>Donde la ley pide que alguien dé su acuerdo, o donde las publicaciones son urgentes.</translation>
  </message>
  <message>
   <source>While nobody has said yet which kinds of post are risky: posts without a risk are then all read first.</source>
   <translation>Mientras nadie haya dicho qué tipos de publicación son arriesgados: las que no tienen riesgo indicado se leen todas antes.</translation>
  </message>
  <message>
   <source>Who declares and ends a closed period</source>
   <translation>Quién declara y termina un período cerrado</translation>
  </message>
  <message>
   <source>Who is asked if nobody answers</source>
   <translation>A quién se pregunta si nadie responde</translation>
  </message>
  <message>
   <source>Who is permitted to approve</source>
   <translation>Quién está autorizado a aprobar</translation>
  </message>
  <message>
   <source>Who is told, and may object</source>
   <translation>A quién se avisa y puede oponerse</translation>
  </message>
  <message>
   <source>Who knows the sensitive matters</source>
   <translation>Quién conoce los asuntos delicados</translation>
  </message>
  <message>
   <source>Who reads first</source>
   <translation>Quién lee primero</translation>
  </message>
  <message>
   <source>Who reads posts first</source>
   <translation>Quién lee antes las publicaciones</translation>
  </message>
  <message>
   <source>Who reads second</source>
   <translation>Quién lee en segundo lugar</translation>
  </message>
  <message>
   <source>Who supervises conversations</source>
   <translation>Quién supervisa las conversaciones</translation>
  </message>
  <message>
   <source>Whoever wants to post tells the desk. If nobody objects within 24 hours, the post goes out; one yes is enough to send it sooner. What is new, risky or sensitive needs a spoken yes: silence does not count there.</source>
   <translation>Quien quiere publicar avisa al equipo. Si nadie se opone en 24 horas, la publicación sale; basta un sí para que salga antes. Lo nuevo, arriesgado o delicado necesita un sí expreso: ahí el silencio no cuenta.</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Also for {0}</source>
   <translation>También por {0}</translation>
  </message>
  <message>
   <source>{0} stands in</source>
   <translation>Sustituye {0}</translation>
  </message>
  <message>
   <source>{0}; the text has changed since</source>
   <translation>{0}; el texto ha cambiado desde entonces</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Nothing is called so.</source>
   <translation>Nada se llama así.</translation>
  </message>
  <message>
   <source>Part of the name</source>
   <translation>Parte del nombre</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>1 agrees</source>
   <translation>1 aprueba</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Anybody</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>As a table</source>
   <translation>Como tabla</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Como está</translation>
  </message>
  <message>
   <source>As soon as there are kinds of post and channels, every answer stands here.</source>
   <translation>En cuanto haya tipos de publicación y canales, aquí estará cada respuesta.</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Porque</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Down to {0}</source>
   <translation>Bajar a {0}</translation>
  </message>
  <message>
   <source>Drawing, sharp at any size (SVG)…</source>
   <translation>Dibujo, nítido a cualquier tamaño (SVG)…</translation>
  </message>
  <message>
   <source>F</source>
   <translation>L</translation>
  </message>
  <message>
   <source>In full</source>
   <translation>Completa</translation>
  </message>
  <message>
   <source>It runs out after {0}.</source>
   <translation>Caduca después de {0}.</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Tipo de publicación</translation>
  </message>
  <message>
   <source>Kinds of post and channels</source>
   <translation>Tipos de publicación y canales</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Matrix of answers</source>
   <translation>Cuadro de respuestas</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>No way down is written.</source>
   <translation>No hay escrito ningún camino de bajada.</translation>
  </message>
  <message>
   <source>No way up is written.</source>
   <translation>No hay escrito ningún camino de subida.</translation>
  </message>
  <message>
   <source>Not listed, so it waited.</source>
   <translation>No figuraba, así que esperaba.</translation>
  </message>
  <message>
   <source>Not listed, so it waits.</source>
   <translation>No figura, así que espera.</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing changes by itself in this time.</source>
   <translation>En este tiempo nada cambia por sí solo.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Picture for messages and slides (PNG)…</source>
   <translation>Imagen para mensajes y diapositivas (PNG)…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures: {0}</source>
   <translation>Imágenes: {0}</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Guardar como imagen</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Guardar como imagen…</translation>
  </message>
  <message>
   <source>Saved as “{0}”.</source>
   <translation>Guardado como «{0}».</translation>
  </message>
  <message>
   <source>T</source>
   <translation>I</translation>
  </message>
  <message>
   <source>The arrow keys go from answer to answer.</source>
   <translation>Las teclas de flecha van de respuesta en respuesta.</translation>
  </message>
  <message>
   <source>The edition in force</source>
   <translation>La edición en vigor</translation>
  </message>
  <message>
   <source>The picture could not be saved there. Choose another folder.</source>
   <translation>No se pudo guardar la imagen ahí. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>There are no trust levels yet. With levels, people who post well need less approval with time. Add them under “Trust levels” in the approval workflow.</source>
   <translation>Aún no hay niveles de confianza. Con niveles, quien publica bien necesita con el tiempo menos aprobaciones. Añádalos en «Niveles de confianza» del proceso de aprobación.</translation>
  </message>
  <message>
   <source>Today, as things stand</source>
   <translation>Hoy, tal como está</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Escala de confianza</translation>
  </message>
  <message>
   <source>Trust level</source>
   <translation>Nivel de confianza</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Subir a {0}</translation>
  </message>
  <message>
   <source>W</source>
   <translation>E</translation>
  </message>
  <message>
   <source>Way down from it</source>
   <translation>Camino de bajada</translation>
  </message>
  <message>
   <source>Way up to it</source>
   <translation>Camino de subida</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What changes by itself, if the guidelines stay as they are and nothing happens.</source>
   <translation>Lo que cambia por sí solo si las pautas siguen como están y no ocurre nada.</translation>
  </message>
  <message>
   <source>What relaxes when</source>
   <translation>Qué se relaja y cuándo</translation>
  </message>
  <message>
   <source>What relaxes when: {0}</source>
   <translation>Qué se relaja y cuándo: {0}</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who may post what</source>
   <translation>Quién puede publicar qué</translation>
  </message>
  <message>
   <source>as strict, but not the same</source>
   <translation>igual de estricto, pero no lo mismo</translation>
  </message>
  <message>
   <source>before: {0}</source>
   <translation>antes: {0}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>free: may be posted at once</source>
   <translation>libre: puede publicarse enseguida</translation>
  </message>
  <message>
   <source>freer than before</source>
   <translation>más libre que antes</translation>
  </message>
  <message>
   <source>freer: {0}, before: {1}</source>
   <translation>más libre: {0}, antes: {1}</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>aquí no</translation>
  </message>
  <message>
   <source>not here: this is not posted there</source>
   <translation>aquí no: eso no se publica ahí</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>no figura</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>una persona</translation>
  </message>
  <message>
   <source>one person has to agree</source>
   <translation>una persona tiene que aprobar</translation>
  </message>
  <message>
   <source>other: {0}, before: {1}</source>
   <translation>otro: {0}, antes: {1}</translation>
  </message>
  <message>
   <source>stricter than before</source>
   <translation>más estricto que antes</translation>
  </message>
  <message>
   <source>stricter: {0}, before: {1}</source>
   <translation>más estricto: {0}, antes: {1}</translation>
  </message>
  <message>
   <source>told</source>
   <translation>se informa</translation>
  </message>
  <message>
   <source>told: somebody is told, nobody has to agree</source>
   <translation>se informa: alguien lo sabe, nadie tiene que aprobar</translation>
  </message>
  <message>
   <source>two or more have to agree</source>
   <translation>dos o más tienen que aprobar</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>espera</translation>
  </message>
  <message>
   <source>waits until somebody decides</source>
   <translation>espera hasta que alguien decida</translation>
  </message>
  <message>
   <source>without a mark: as before</source>
   <translation>sin señal: como antes</translation>
  </message>
  <message>
   <source>{0} agree</source>
   <translation>{0} aprueban</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personas</translation>
  </message>
  <message>
   <source>{0}, as a table</source>
   <translation>{0}, como tabla</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <translation>{0}, como antes</translation>
  </message>
  <message>
   <source>{0}, compared with: {1}</source>
   <translation>{0}, comparado con: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} Before: {2}</source>
   <translation>{0}: {1} Antes: {2}</translation>
  </message>
  <message>
   <source>▴ stricter</source>
   <translation>▴ más estricto</translation>
  </message>
  <message>
   <source>▾ freer</source>
   <translation>▾ más libre</translation>
  </message>
  <message>
   <source>◆ other</source>
   <translation>◆ otro</translation>
  </message>
  <message>
   <source>◇ to be decided</source>
   <translation>◇ por decidir</translation>
  </message>
 </context>
 <context>
  <name>Posts</name>
  <message>
   <source>1 post</source>
   <translation>1 publicación</translation>
  </message>
  <message>
   <source>1 post was recorded.</source>
   <translation>Se registró 1 publicación.</translation>
  </message>
  <message>
   <source>1 row was not taken. Correct it, and bring the table in again.</source>
   <translation>1 fila no se tomó. Corríjala y vuelva a traer la tabla.</translation>
  </message>
  <message>
   <source>1 was on record already and is not counted twice.</source>
   <translation>1 ya estaba registrada y no se cuenta dos veces.</translation>
  </message>
  <message>
   <source>Add a post</source>
   <translation>Añadir una publicación</translation>
  </message>
  <message>
   <source>Add a post…</source>
   <translation>Añadir una publicación…</translation>
  </message>
  <message>
   <source>And {0} more rows. Correct these first, and bring the table in again.</source>
   <translation>Y {0} filas más. Corrija primero estas y vuelva a traer la tabla.</translation>
  </message>
  <message>
   <source>And {0} more who could not move on yet.</source>
   <translation>Y {0} más que aún no pueden avanzar.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Approved after a correction</source>
   <translation>Aprobada tras una corrección</translation>
  </message>
  <message>
   <source>Back to the posts</source>
   <translation>Volver a las publicaciones</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Traer</translation>
  </message>
  <message>
   <source>Bring in a table</source>
   <translation>Traer una tabla</translation>
  </message>
  <message>
   <source>Bring in a table…</source>
   <translation>Traer una tabla…</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Elija de la lista.</translation>
  </message>
  <message>
   <source>Choose the table…</source>
   <translation>Elegir la tabla…</translation>
  </message>
  <message>
   <source>Choose, or type a name</source>
   <translation>Elija o escriba un nombre</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Columns that were left out: {0}.</source>
   <translation>Columnas que se dejaron fuera: {0}.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Decidido el</translation>
  </message>
  <message>
   <source>Everything that “{0}” asks for is so.</source>
   <translation>Se cumple todo lo que pide «{0}».</translation>
  </message>
  <message>
   <source>Free: nobody had to read it beforehand</source>
   <translation>Libre: nadie tenía que leerla antes</translation>
  </message>
  <message>
   <source>From “{0}” to “{1}”</source>
   <translation>De «{0}» a «{1}»</translation>
  </message>
  <message>
   <source>How it was settled</source>
   <translation>Cómo se resolvió</translation>
  </message>
  <message>
   <source>In the approval workflow the draft will say: the phase we are in is “{0}”, since this day.</source>
   <translation>En el proceso de aprobación el borrador dirá: la fase en que estamos es «{0}», desde este día.</translation>
  </message>
  <message>
   <source>In “Who may post” the draft will say: {0}, trust level “{1}”, since this day.</source>
   <translation>En «Quién puede publicar» el borrador dirá: {0}, nivel de confianza «{1}», desde este día.</translation>
  </message>
  <message>
   <source>Incident</source>
   <translation>Incidente</translation>
  </message>
  <message>
   <source>Incident of {0}: {1}</source>
   <translation>Incidente del {0}: {1}</translation>
  </message>
  <message>
   <source>Kind of post</source>
   <translation>Tipo de publicación</translation>
  </message>
  <message>
   <source>Levels of people</source>
   <translation>Niveles de las personas</translation>
  </message>
  <message>
   <source>List people under “Who may post”, channels and kinds of post in the guidelines first: posts are recorded by these names.</source>
   <translation>Indique primero en las directrices las personas en «Quién puede publicar», los canales y los tipos de publicación: las publicaciones se registran con esos nombres.</translation>
  </message>
  <message>
   <source>No file is chosen yet.</source>
   <translation>Aún no se ha elegido ningún archivo.</translation>
  </message>
  <message>
   <source>No post is on record yet</source>
   <translation>Aún no hay ninguna publicación registrada</translation>
  </message>
  <message>
   <source>No post was recorded.</source>
   <translation>No se registró ninguna publicación.</translation>
  </message>
  <message>
   <source>Nobody has written down: {0}</source>
   <translation>Nadie ha anotado: {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Nota: {0}</translation>
  </message>
  <message>
   <source>Now “{0}”, next “{1}”</source>
   <translation>Ahora «{0}», después «{1}»</translation>
  </message>
  <message>
   <source>Now “{0}”, the last one</source>
   <translation>Ahora «{0}», el último</translation>
  </message>
  <message>
   <source>Only if there was one: what happened, in a few words.</source>
   <translation>Solo si lo hubo: qué pasó, en pocas palabras.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Posts on record</source>
   <translation>Publicaciones registradas</translation>
  </message>
  <message>
   <source>Put it into the draft</source>
   <translation>Pasarlo al borrador</translation>
  </message>
  <message>
   <source>Put it into the draft: {0}</source>
   <translation>Pasarlo al borrador: {0}</translation>
  </message>
  <message>
   <source>Put it into the draft…</source>
   <translation>Pasarlo al borrador…</translation>
  </message>
  <message>
   <source>Record the post</source>
   <translation>Registrar la publicación</translation>
  </message>
  <message>
   <source>Recorded by {0}, {1}.</source>
   <translation>Registrada por {0}, {1}.</translation>
  </message>
  <message>
   <source>Register of posts</source>
   <translation>Registro de publicaciones</translation>
  </message>
  <message>
   <source>Report an incident</source>
   <translation>Comunicar un incidente</translation>
  </message>
  <message>
   <source>Report an incident…</source>
   <translation>Comunicar un incidente…</translation>
  </message>
  <message>
   <source>Report the incident</source>
   <translation>Comunicar el incidente</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Filas que no se tomaron</translation>
  </message>
  <message>
   <source>Save the table as CSV. Its first row names the columns: person, day, channel, kind of post, outcome; and if you like incident, what happened, incident on, settled on, note, hours waited. An outcome is approved, corrected, sent back or free.</source>
   <translation>Guarde la tabla como CSV. Su primera fila nombra las columnas en inglés: person, day, channel, kind of post, outcome; y, si quiere, incident, what happened, incident on, settled on, note, hours waited. Un resultado (outcome) es approved, corrected, sent back o free.</translation>
  </message>
  <message>
   <source>Search the posts</source>
   <translation>Buscar en las publicaciones</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Devuelta</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>Settled on {0}: {1}</source>
   <translation>Resuelto el {0}: {1}</translation>
  </message>
  <message>
   <source>Settled: {1}</source>
   <translation>Resuelto: {1}</translation>
  </message>
  <message>
   <source>Settled…</source>
   <translation>Resuelto…</translation>
  </message>
  <message>
   <source>Show what was taken back</source>
   <translation>Mostrar lo retirado</translation>
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Queda registrado para siempre.</translation>
  </message>
  <message>
   <source>Still missing: {0}</source>
   <translation>Aún falta: {0}</translation>
  </message>
  <message>
   <source>Table (*.csv);;All files (*)</source>
   <translation>Tabla (*.csv);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>Take the post back</source>
   <translation>Retirar la publicación</translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation>Retirada: {0}</translation>
  </message>
  <message>
   <source>The file {0}</source>
   <translation>El archivo {0}</translation>
  </message>
  <message>
   <source>The guidelines do not say what leads to “{0}”.</source>
   <translation>Las directrices no dicen qué lleva a «{0}».</translation>
  </message>
  <message>
   <source>The guidelines do not say who decides.</source>
   <translation>Las directrices no dicen quién decide.</translation>
  </message>
  <message>
   <source>The incident is on record.</source>
   <translation>El incidente está registrado.</translation>
  </message>
  <message>
   <source>The incident is settled</source>
   <translation>El incidente está resuelto</translation>
  </message>
  <message>
   <source>The incident is settled.</source>
   <translation>El incidente está resuelto.</translation>
  </message>
  <message>
   <source>The newest {0} of {1} posts. Search to find the others.</source>
   <translation>Las {0} más recientes de {1} publicaciones. Busque para hallar las demás.</translation>
  </message>
  <message>
   <source>The organisation</source>
   <translation>La organización</translation>
  </message>
  <message>
   <source>The organisation’s phase</source>
   <translation>La fase de la organización</translation>
  </message>
  <message>
   <source>The post counts no more.</source>
   <translation>La publicación ya no cuenta.</translation>
  </message>
  <message>
   <source>The post is on record.</source>
   <translation>La publicación está registrada.</translation>
  </message>
  <message>
   <source>The posts of a table from a spreadsheet, all signed at once.</source>
   <translation>Las publicaciones de una hoja de cálculo, firmadas todas a la vez.</translation>
  </message>
  <message>
   <source>There are no phases or levels to move between yet</source>
   <translation>Aún no hay fases ni niveles entre los que moverse</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Este día aún no ha llegado.</translation>
  </message>
  <message>
   <source>This day is before the post.</source>
   <translation>Este día es anterior a la publicación.</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 3 March 2026.</source>
   <translation>Esto no es un día. Escríbalo así: 2026-03-03.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What became of the table</source>
   <translation>Qué pasó con la tabla</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Qué resultó</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What the conditions in your draft say about the posts on record. Nothing moves by itself: a person decides.</source>
   <translation>Lo que dicen las condiciones de su borrador sobre las publicaciones registradas. Nada cambia solo: decide una persona.</translation>
  </message>
  <message>
   <source>What was posted, and what came of it. Every entry is signed by you and stays on record.</source>
   <translation>Qué se publicó y qué resultó. Usted firma cada entrada, y queda registrada.</translation>
  </message>
  <message>
   <source>When the table has grown, bring it in again: what is on record is not taken twice. Every row is taken, or you are told why not.</source>
   <translation>Cuando la tabla haya crecido, vuelva a traerla: lo registrado no se toma dos veces. Cada fila se toma, o se le dice por qué no.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who could move on</source>
   <translation>Quién podría avanzar</translation>
  </message>
  <message>
   <source>Who could move on ({0})</source>
   <translation>Quién podría avanzar ({0})</translation>
  </message>
  <message>
   <source>Who decides: {0}</source>
   <translation>Quién decide: {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Write down phases or trust levels in the approval workflow, each with what leads to it: say, ten posts without a correction. From then on you read here who has got there, and what the others still lack.</source>
   <translation>Anote fases o niveles de confianza en el proceso de aprobación, cada uno con lo que lleva a él: por ejemplo, diez publicaciones sin correcciones. Desde entonces leerá aquí quién ha llegado y qué les falta a los demás.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. Then the program can tell who has earned more freedom by your own rules, and when somebody should be looked after again. A table from a spreadsheet will do.</source>
   <translation>Anote qué se publicó y qué resultó. Así el programa puede decir quién se ha ganado más libertad según sus propias reglas, y cuándo conviene volver a acompañar a alguien. Basta una tabla de una hoja de cálculo.</translation>
  </message>
  <message>
   <source>Write down what was posted and what came of it. You sign it.</source>
   <translation>Anote qué se publicó y qué resultó. Usted lo firma.</translation>
  </message>
  <message>
   <source>You decide. It counts once the draft is saved, approved and in force.</source>
   <translation>Usted decide. Cuenta cuando el borrador esté guardado, aprobado y en vigor.</translation>
  </message>
  <message>
   <source>it was recorded as settled</source>
   <translation>se registró como resuelto</translation>
  </message>
  <message>
   <source>{0} of {1} posts</source>
   <translation>{0} de {1} publicaciones</translation>
  </message>
  <message>
   <source>{0} posts</source>
   <translation>{0} publicaciones</translation>
  </message>
  <message>
   <source>{0} posts were recorded.</source>
   <translation>Se registraron {0} publicaciones.</translation>
  </message>
  <message>
   <source>{0} rows were not taken. Correct them, and bring the table in again.</source>
   <translation>{0} filas no se tomaron. Corríjalas y vuelva a traer la tabla.</translation>
  </message>
  <message>
   <source>{0} were on record already and are not counted twice.</source>
   <translation>{0} ya estaban registradas y no se cuentan dos veces.</translation>
  </message>
  <message>
   <source>{0}. It counts no more; that it was there stays in the record.</source>
   <translation>{0}. Ya no cuenta; que estuvo ahí queda registrado.</translation>
  </message>
  <message>
   <source>{0}: from “{1}” to “{2}”</source>
   <translation>{0}: de «{1}» a «{2}»</translation>
  </message>
  <message>
   <source>{0}: {1} on {2}, {3}</source>
   <translation>{0}: {1} en {2}, {3}</translation>
  </message>
  <message>
   <source>… Not yet</source>
   <translation>… Aún no</translation>
  </message>
  <message>
   <source>↩ Sent back</source>
   <translation>↩ Devuelta</translation>
  </message>
  <message>
   <source>■ At the top</source>
   <translation>■ En lo más alto</translation>
  </message>
  <message>
   <source>▲ Could move on</source>
   <translation>▲ Podría avanzar</translation>
  </message>
  <message>
   <source>▼ Step down</source>
   <translation>▼ Un paso atrás</translation>
  </message>
  <message>
   <source>○ Free</source>
   <translation>○ Libre</translation>
  </message>
  <message>
   <source>⚠ Line {0}: {1}</source>
   <translation>⚠ Línea {0}: {1}</translation>
  </message>
  <message>
   <source>⚠ Open: {0}</source>
   <translation>⚠ Abierto: {0}</translation>
  </message>
  <message>
   <source>✎ Corrected</source>
   <translation>✎ Corregida</translation>
  </message>
  <message>
   <source>✓ Approved</source>
   <translation>✓ Aprobada</translation>
  </message>
  <message>
   <source>✓ Settled: {0}</source>
   <translation>✓ Resuelto: {0}</translation>
  </message>
  <message>
   <source>✕ Taken back: {0}</source>
   <translation>✕ Retirada: {0}</translation>
  </message>
 </context>
 <context>
  <name>Publish</name>
  <message>
   <source>&amp;Audit pack…</source>
   <translation>Paquete de &amp;auditoría…</translation>
  </message>
  <message>
   <source>&amp;Data for other programs…</source>
   <translation>&amp;Datos para otros programas…</translation>
  </message>
  <message>
   <source>&amp;Open in browser</source>
   <translation>&amp;Abrir en el navegador</translation>
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation>&amp;Texto…</translation>
  </message>
  <message>
   <source>&amp;Web page…</source>
   <translation>&amp;Página web…</translation>
  </message>
  <message>
   <source>A sentence or two, such as people would tell it</source>
   <translation>Una o dos frases, como se contaría a la gente</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Y {0} más.</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Aprobado por</translation>
  </message>
  <message>
   <source>Approved by {0}</source>
   <translation>Aprobado por {0}</translation>
  </message>
  <message>
   <source>Ask for a review in the history. Once enough people have approved, the revision can be published here as an edition: with a number, and the day from which it holds.</source>
   <translation>Pida una revisión en el historial. Cuando la haya aprobado un número suficiente de personas, la versión se puede publicar aquí como edición: con un número y el día desde el que rige.</translation>
  </message>
  <message>
   <source>Audit pack of edition {0}</source>
   <translation>Paquete de auditoría de la edición {0}</translation>
  </message>
  <message>
   <source>Clarifying</source>
   <translation>Aclaratoria</translation>
  </message>
  <message>
   <source>Compare edition {0} with edition {1}</source>
   <translation>Comparar la edición {0} con la edición {1}</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Comparar con la edición {0}</translation>
  </message>
  <message>
   <source>Data for other programs (*.json)</source>
   <translation>Datos para otros programas (*.json)</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Edición {0}</translation>
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation>Edición {0} en vigor</translation>
  </message>
  <message>
   <source>Edition {0} is published and in force.</source>
   <translation>La edición {0} está publicada y en vigor.</translation>
  </message>
  <message>
   <source>Edition {0} is published. It holds when its day comes.</source>
   <translation>La edición {0} está publicada. Rige cuando llegue su día.</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Ediciones</translation>
  </message>
  <message>
   <source>Editorial</source>
   <translation>Editorial</translation>
  </message>
  <message>
   <source>Export edition {0}</source>
   <translation>Exportar la edición {0}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>For readers</source>
   <translation>Para los lectores</translation>
  </message>
  <message>
   <source>Found in revision {0}. Approved text is not changed by publishing: to mend it, save a new revision and have that approved.</source>
   <translation>Encontrado en la versión {0}. Publicar no cambia el texto aprobado: para corregirlo, guarde una nueva versión y haga que se apruebe.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>En vigor desde</translation>
  </message>
  <message>
   <source>In force from {0}</source>
   <translation>En vigor desde {0}</translation>
  </message>
  <message>
   <source>Look at the history</source>
   <translation>Ver el historial</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Verlos</translation>
  </message>
  <message>
   <source>New duty</source>
   <translation>Nueva obligación</translation>
  </message>
  <message>
   <source>No browser was found on this computer.</source>
   <translation>No se encontró ningún navegador en este equipo.</translation>
  </message>
  <message>
   <source>No edition in force yet</source>
   <translation>Todavía no hay ninguna edición en vigor</translation>
  </message>
  <message>
   <source>Nobody’s answer has changed since edition {0}.</source>
   <translation>Desde la edición {0}, la respuesta no ha cambiado para nadie.</translation>
  </message>
  <message>
   <source>Nothing to publish now</source>
   <translation>No hay nada que publicar ahora</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>People must do something they did not have to do before.</source>
   <translation>Las personas deben hacer algo que antes no tenían que hacer.</translation>
  </message>
  <message>
   <source>Proposed: {0}.</source>
   <translation>Propuesta: {0}.</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publicar</translation>
  </message>
  <message>
   <source>Publish all the same…</source>
   <translation>Publicar de todos modos…</translation>
  </message>
  <message>
   <source>Publish edition {0}</source>
   <translation>Publicar la edición {0}</translation>
  </message>
  <message>
   <source>Publish edition {0}?</source>
   <translation>¿Publicar la edición {0}?</translation>
  </message>
  <message>
   <source>Publish edition {0}…</source>
   <translation>Publicar la edición {0}…</translation>
  </message>
  <message>
   <source>Publish revision {0}</source>
   <translation>Publicar la versión {0}</translation>
  </message>
  <message>
   <source>Published by</source>
   <translation>Publicado por</translation>
  </message>
  <message>
   <source>Record as &amp;PDF…</source>
   <translation>Constancia como &amp;PDF…</translation>
  </message>
  <message>
   <source>Record as &amp;web page…</source>
   <translation>Constancia como página &amp;web…</translation>
  </message>
  <message>
   <source>Record of edition {0}</source>
   <translation>Constancia de la edición {0}</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation>Constancia…</translation>
  </message>
  <message>
   <source>Relaxing</source>
   <translation>Más flexible</translation>
  </message>
  <message>
   <source>Revision {0} is approved and can be published</source>
   <translation>La versión {0} está aprobada y se puede publicar</translation>
  </message>
  <message>
   <source>Revision {0} of “{1}”</source>
   <translation>Versión {0} de «{1}»</translation>
  </message>
  <message>
   <source>Revision {0}: {1}</source>
   <translation>Versión {0}: {1}</translation>
  </message>
  <message>
   <source>Say what the edition means for its readers.</source>
   <translation>Diga qué significa la edición para sus lectores.</translation>
  </message>
  <message>
   <source>Says better what held already. Worth reading.</source>
   <translation>Dice mejor lo que ya regía. Vale la pena leerlo.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programada</translation>
  </message>
  <message>
   <source>Show older editions</source>
   <translation>Mostrar ediciones anteriores</translation>
  </message>
  <message>
   <source>Something needs less agreement, or is newly allowed.</source>
   <translation>Algo necesita menos acuerdo, o se permite por primera vez.</translation>
  </message>
  <message>
   <source>Something needs more agreement, or is no longer allowed.</source>
   <translation>Algo necesita más acuerdo, o ya no se permite.</translation>
  </message>
  <message>
   <source>Spelling, links, layout. Nobody has to read it again.</source>
   <translation>Ortografía, enlaces, presentación. Nadie tiene que volver a leerlo.</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Reemplazada</translation>
  </message>
  <message>
   <source>Tell readers in a sentence or two what is new.</source>
   <translation>Diga a los lectores en una o dos frases qué hay de nuevo.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text (*.md)</source>
   <translation>Texto (*.md)</translation>
  </message>
  <message>
   <source>The page is in {0}.</source>
   <translation>La página está en {0}.</translation>
  </message>
  <message>
   <source>This looks at the posting rules only. Where the text itself asks something new of people, choose “New duty”.</source>
   <translation>Esto solo mira las reglas de publicación. Si el propio texto pide algo nuevo, elija «Nueva obligación».</translation>
  </message>
  <message>
   <source>This stands in the record for good, signed by you. A later edition can follow.</source>
   <translation>Queda en el registro para siempre, con su firma. Puede seguir una edición posterior.</translation>
  </message>
  <message>
   <source>Tightening</source>
   <translation>Más estricta</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Para revisar</translation>
  </message>
  <message>
   <source>Today, or a day to come: until then the edition before it holds.</source>
   <translation>Hoy, o un día venidero: hasta entonces rige la edición anterior.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>What changed since edition {0}</source>
   <translation>Qué ha cambiado desde la edición {0}</translation>
  </message>
  <message>
   <source>What has changed since edition {0} is being worked out…</source>
   <translation>Se está calculando qué ha cambiado desde la edición {0}…</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Qué hay de nuevo</translation>
  </message>
  <message>
   <source>What is new, for readers</source>
   <translation>Qué hay de nuevo, para los lectores</translation>
  </message>
  <message>
   <source>What it means for readers</source>
   <translation>Qué significa para los lectores</translation>
  </message>
  <message>
   <source>What the rules answer since edition {0}: {1}.</source>
   <translation>Lo que responden las reglas desde la edición {0}: {1}.</translation>
  </message>
  <message>
   <source>What will be recorded</source>
   <translation>Qué se registrará</translation>
  </message>
  <message>
   <source>Who approved it, when and in which words, to keep or to hand to an auditor</source>
   <translation>Quién la aprobó, cuándo y con qué palabras, para guardarla o entregarla a un auditor</translation>
  </message>
  <message>
   <source>Your draft is not included: only what was approved is published.</source>
   <translation>Su borrador no se incluye: solo se publica lo aprobado.</translation>
  </message>
  <message>
   <source>Zip folder (*.zip)</source>
   <translation>Carpeta zip (*.zip)</translation>
  </message>
  <message>
   <source>published by {0}</source>
   <translation>publicado por {0}</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>versión {0}</translation>
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation>guardado {0} por {1}</translation>
  </message>
  <message>
   <source>{0} are new to do</source>
   <translation>{0} son nuevas por hacer</translation>
  </message>
  <message>
   <source>{0} is new to do</source>
   <translation>{0} es nueva por hacer</translation>
  </message>
  <message>
   <source>{0} thing is easier</source>
   <translation>{0} cosa es más fácil</translation>
  </message>
  <message>
   <source>{0} thing is otherwise</source>
   <translation>{0} cosa es distinta</translation>
  </message>
  <message>
   <source>{0} thing is stricter</source>
   <translation>{0} cosa es más estricta</translation>
  </message>
  <message>
   <source>{0} things are easier</source>
   <translation>{0} cosas son más fáciles</translation>
  </message>
  <message>
   <source>{0} things are otherwise</source>
   <translation>{0} cosas son distintas</translation>
  </message>
  <message>
   <source>{0} things are stricter</source>
   <translation>{0} cosas son más estrictas</translation>
  </message>
  <message>
   <source>{0} to look at before you publish</source>
   <translation>{0} para revisar antes de publicar</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>10 to 49</source>
   <translation>De 10 a 49</translation>
  </message>
  <message>
   <source>250 or more</source>
   <translation>250 o más</translation>
  </message>
  <message>
   <source>50 to 249</source>
   <translation>De 50 a 249</translation>
  </message>
  <message>
   <source>A charity or association</source>
   <translation>Una entidad benéfica o asociación</translation>
  </message>
  <message>
   <source>A first draft from a few questions</source>
   <translation>Un primer borrador a partir de unas preguntas</translation>
  </message>
  <message>
   <source>A network for our own people</source>
   <translation>Una red para nuestra propia gente</translation>
  </message>
  <message>
   <source>A page or two, to begin this week</source>
   <translation>Una o dos páginas, para empezar esta semana</translation>
  </message>
  <message>
   <source>A public body</source>
   <translation>Un organismo público</translation>
  </message>
  <message>
   <source>Agrees when a post would bind or expose all of you, and when the rules relax.</source>
   <translation>Da su acuerdo cuando una publicación compromete o expone a todos, y cuando las reglas se flexibilizan.</translation>
  </message>
  <message>
   <source>All that, and what larger organisations write down as well</source>
   <translation>Todo eso, y además lo que las organizaciones más grandes ponen por escrito</translation>
  </message>
  <message>
   <source>As far as possible we look afterwards</source>
   <translation>En lo posible, miramos después</translation>
  </message>
  <message>
   <source>Be known for what we do well</source>
   <translation>Que nos conozcan por lo que hacemos bien</translation>
  </message>
  <message>
   <source>Bluesky</source>
   <translation>Bluesky</translation>
  </message>
  <message>
   <source>Bring people together</source>
   <translation>Reunir a las personas</translation>
  </message>
  <message>
   <source>By the next working day</source>
   <translation>A más tardar el siguiente día laborable</translation>
  </message>
  <message>
   <source>Customers, guests or users</source>
   <translation>Clientes, huéspedes o usuarios</translation>
  </message>
  <message>
   <source>Each becomes an entry in the register of channels. Handles and addresses can wait.</source>
   <translation>Cada uno pasa a ser una entrada del registro de canales. Los nombres de usuario y las direcciones pueden esperar.</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>En otro lugar</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Unión Europea</translation>
  </message>
  <message>
   <source>Every six months</source>
   <translation>Cada seis meses</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Cada tres meses</translation>
  </message>
  <message>
   <source>Facebook</source>
   <translation>Facebook</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Menos de 10</translation>
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation>Encontrar personas que trabajen con nosotros</translation>
  </message>
  <message>
   <source>Guidelines are always work in progress.</source>
   <translation>Las directrices nunca están terminadas del todo.</translation>
  </message>
  <message>
   <source>Health and care</source>
   <translation>Salud y cuidados</translation>
  </message>
  <message>
   <source>Help people who ask us something</source>
   <translation>Ayudar a quienes nos preguntan algo</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How carefully do you want to begin?</source>
   <translation>¿Con cuánta prudencia quiere empezar?</translation>
  </message>
  <message>
   <source>How many people work there?</source>
   <translation>¿Cuántas personas trabajan ahí?</translation>
  </message>
  <message>
   <source>How much text do you want to begin with?</source>
   <translation>¿Con cuánto texto quiere empezar?</translation>
  </message>
  <message>
   <source>How often do you want to look at it all again?</source>
   <translation>¿Cada cuánto quiere volver a mirarlo todo?</translation>
  </message>
  <message>
   <source>How quickly do you answer questions?</source>
   <translation>¿Con qué rapidez contestan a las preguntas?</translation>
  </message>
  <message>
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <source>It decides which advice concerns you. A shop never sees rules for stockbrokers.</source>
   <translation>Decide qué consejos le conciernen. Una tienda nunca ve reglas para agentes de bolsa.</translation>
  </message>
  <message>
   <source>Journalists</source>
   <translation>Periodistas</translation>
  </message>
  <message>
   <source>Laws differ: on advertising, on working conditions, on personal data.</source>
   <translation>Las leyes difieren: sobre publicidad, condiciones de trabajo y datos personales.</translation>
  </message>
  <message>
   <source>Learn what people think</source>
   <translation>Saber qué piensa la gente</translation>
  </message>
  <message>
   <source>LinkedIn</source>
   <translation>LinkedIn</translation>
  </message>
  <message>
   <source>Low-risk posts of experienced people go out at once, the rest is read</source>
   <translation>Las publicaciones de bajo riesgo de personas con experiencia salen de inmediato; el resto se lee antes</translation>
  </message>
  <message>
   <source>Mastodon</source>
   <translation>Mastodon</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medios de comunicación</translation>
  </message>
  <message>
   <source>Money, insurance or investments</source>
   <translation>Dinero, seguros o inversiones</translation>
  </message>
  <message>
   <source>Neighbours and the public</source>
   <translation>Vecinos y público en general</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Ninguna de estas</translation>
  </message>
  <message>
   <source>Nothing of this stays as it is: the approval workflow says how and when it relaxes.</source>
   <translation>Nada de esto queda fijo: el proceso de aprobación dice cómo y cuándo se flexibiliza.</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>Una vez al año</translation>
  </message>
  <message>
   <source>One name on each line. The first of them stands in for whoever runs it, and can sign in everywhere.</source>
   <translation>Un nombre en cada línea. La primera persona sustituye a quien lo lleva y puede entrar en todas partes.</translation>
  </message>
  <message>
   <source>One person who decides in doubt. A name is enough.</source>
   <translation>Una persona que decide en caso de duda. Basta un nombre.</translation>
  </message>
  <message>
   <source>Our own blog</source>
   <translation>Nuestro propio blog</translation>
  </message>
  <message>
   <source>Our own people</source>
   <translation>Nuestra propia gente</translation>
  </message>
  <message>
   <source>Our shares are traded in public</source>
   <translation>Nuestras acciones cotizan en bolsa</translation>
  </message>
  <message>
   <source>Partners and suppliers</source>
   <translation>Socios y proveedores</translation>
  </message>
  <message>
   <source>People who might join us</source>
   <translation>Personas que podrían unirse a nosotros</translation>
  </message>
  <message>
   <source>Promise what you can keep in a bad week.</source>
   <translation>Prometa lo que pueda cumplir en una mala semana.</translation>
  </message>
  <message>
   <source>School, university or training</source>
   <translation>Escuela, universidad o formación</translation>
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation>Vender o anunciar</translation>
  </message>
  <message>
   <source>Software or technology</source>
   <translation>Programas informáticos o tecnología</translation>
  </message>
  <message>
   <source>Somebody from Legal or HR, or whoever does that for you. It may be left open.</source>
   <translation>Alguien del área jurídica o de personal, o quien haga esa tarea. Se puede dejar sin contestar.</translation>
  </message>
  <message>
   <source>Somebody reads every post beforehand</source>
   <translation>Alguien lee antes cada publicación</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Tell people our news</source>
   <translation>Contar nuestras novedades</translation>
  </message>
  <message>
   <source>Texts, pictures or sound are made with AI</source>
   <translation>Se hacen textos, imágenes o sonido con IA</translation>
  </message>
  <message>
   <source>The usual sections, with text you can use as it stands</source>
   <translation>Las secciones habituales, con texto que puede usar tal cual</translation>
  </message>
  <message>
   <source>There is a works council or an agreement with a union</source>
   <translation>Hay comité de empresa o un acuerdo con un sindicato</translation>
  </message>
  <message>
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <source>Two or three are plenty. Each becomes a goal with something to measure it by.</source>
   <translation>Dos o tres bastan. Cada uno pasa a ser un objetivo con algo con que medirlo.</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>We carry people or goods</source>
   <translation>Transportamos personas o mercancías</translation>
  </message>
  <message>
   <source>We have guests</source>
   <translation>Recibimos huéspedes</translation>
  </message>
  <message>
   <source>We make things</source>
   <translation>Fabricamos cosas</translation>
  </message>
  <message>
   <source>We offer services</source>
   <translation>Ofrecemos servicios</translation>
  </message>
  <message>
   <source>We run contests or prize draws</source>
   <translation>Hacemos concursos o sorteos</translation>
  </message>
  <message>
   <source>We sell to people</source>
   <translation>Vendemos a personas</translation>
  </message>
  <message>
   <source>We work with children, or show them</source>
   <translation>Trabajamos con niños o los mostramos</translation>
  </message>
  <message>
   <source>We work with influencers or paid partners</source>
   <translation>Trabajamos con influentes o colaboradores pagados</translation>
  </message>
  <message>
   <source>What do you want from social media?</source>
   <translation>¿Qué espera de las redes sociales?</translation>
  </message>
  <message>
   <source>What does not concern you is written down as left out, with the reason.</source>
   <translation>Lo que no le concierne consta como omitido, con el motivo.</translation>
  </message>
  <message>
   <source>What does your organisation do?</source>
   <translation>¿A qué se dedica su organización?</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where are you and the people who read you?</source>
   <translation>¿Dónde están ustedes y quienes los leen?</translation>
  </message>
  <message>
   <source>Where do you post already, or want to soon?</source>
   <translation>¿Dónde publican ya, o quieren publicar pronto?</translation>
  </message>
  <message>
   <source>Where few people work, one of them must be able to agree alone.</source>
   <translation>Donde trabajan pocas personas, una de ellas debe poder dar su acuerdo por sí sola.</translation>
  </message>
  <message>
   <source>Which of these is true?</source>
   <translation>¿Qué de esto es cierto?</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who answers for the organisation?</source>
   <translation>¿Quién responde por la organización?</translation>
  </message>
  <message>
   <source>Who else posts?</source>
   <translation>¿Quién más publica?</translation>
  </message>
  <message>
   <source>Who reads what touches the law or other people’s rights?</source>
   <translation>¿Quién lee lo que afecta a la ley o a los derechos de otras personas?</translation>
  </message>
  <message>
   <source>Who runs it?</source>
   <translation>¿Quién lo lleva?</translation>
  </message>
  <message>
   <source>Whom do you want to reach?</source>
   <translation>¿A quién quiere llegar?</translation>
  </message>
  <message>
   <source>Within an hour, while we are open</source>
   <translation>En el plazo de una hora, mientras estamos abiertos</translation>
  </message>
  <message>
   <source>Within two working days</source>
   <translation>En dos días laborables</translation>
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
   <translation>Su organización</translation>
  </message>
 </context>
 <context>
  <name>Redline</name>
  <message>
   <source>A clause was taken out here</source>
   <translation>Aquí se quitó una cláusula</translation>
  </message>
  <message>
   <source>The section “{0}” was taken out here</source>
   <translation>Aquí se quitó la sección «{0}»</translation>
  </message>
  <message>
   <source>added: {0}</source>
   <translation>añadido: {0}</translation>
  </message>
  <message>
   <source>removed: {0}</source>
   <translation>quitado: {0}</translation>
  </message>
  <message>
   <source>{0}: taken out</source>
   <translation>{0}: quitado</translation>
  </message>
 </context>
 <context>
  <name>RedlineBlocks</name>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>Changed: {0}</source>
   <translation>Cambiado: {0}</translation>
  </message>
  <message>
   <source>Comment on “{0}”</source>
   <translation>Comentario sobre «{0}»</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Comentar…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Go to the other end</source>
   <translation>Ir al otro extremo</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <source>Moved elsewhere in this section</source>
   <translation>Movido a otro lugar de esta sección</translation>
  </message>
  <message>
   <source>Moved from elsewhere in this section</source>
   <translation>Movido desde otro lugar de esta sección</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitado</translation>
  </message>
  <message>
   <source>Show what is unchanged</source>
   <translation>Mostrar lo que no ha cambiado</translation>
  </message>
  <message>
   <source>What can be done with “{0}”</source>
   <translation>Qué se puede hacer con «{0}»</translation>
  </message>
  <message>
   <source>{0} unchanged</source>
   <translation>{0} sin cambios</translation>
  </message>
  <message>
   <source>{0}, show</source>
   <translation>{0}, mostrar</translation>
  </message>
  <message>
   <source>{0}: “{1}”. Go there</source>
   <translation>{0}: «{1}». Ir allí</translation>
  </message>
 </context>
 <context>
  <name>RedlineView</name>
  <message>
   <source>Both are the same, word for word.</source>
   <translation>Los dos textos son iguales, palabra por palabra.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>No ha cambiado nada</translation>
  </message>
 </context>
 <context>
  <name>Restoring</name>
  <message>
   <source>&amp;Bring back this clause as in revision {0}…</source>
   <translation>&amp;Recuperar esta cláusula como en la versión {0}…</translation>
  </message>
  <message>
   <source>&amp;Go back to the text of revision {0}…</source>
   <translation>&amp;Volver al texto de la versión {0}…</translation>
  </message>
  <message>
   <source>&amp;Undo this change…</source>
   <translation>&amp;Deshacer este cambio…</translation>
  </message>
  <message>
   <source>And more. You see all of it in Write, and can undo it there.</source>
   <translation>Y más. En «Escribir» lo ve todo y puede deshacerlo allí.</translation>
  </message>
  <message>
   <source>And {0} more of this kind.</source>
   <translation>Y {0} más de este tipo.</translation>
  </message>
  <message>
   <source>And {0} more revisions.</source>
   <translation>Y {0} versiones más.</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>Como está ahora</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Como estaba</translation>
  </message>
  <message>
   <source>Both, one after the other</source>
   <translation>Ambos, uno tras otro</translation>
  </message>
  <message>
   <source>Bring back this s&amp;ection as in revision {0}…</source>
   <translation>Recuperar esta &amp;sección como en la versión {0}…</translation>
  </message>
  <message>
   <source>Bring back {0} as in revision {1}</source>
   <translation>Recuperar {0} como en la versión {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Go back to the text of revision {0}</source>
   <translation>Volver al texto de la versión {0}</translation>
  </message>
  <message>
   <source>Go to a change first: N goes to the next one.</source>
   <translation>Vaya primero a un cambio: N lleva al siguiente.</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Dejarlo fuera</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <source>Nothing that was written later is touched.</source>
   <translation>No se toca nada de lo escrito después.</translation>
  </message>
  <message>
   <source>One question is open.</source>
   <translation>Hay una pregunta abierta.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Otras palabras</translation>
  </message>
  <message>
   <source>Other words:</source>
   <translation>Otras palabras:</translation>
  </message>
  <message>
   <source>Please read, two changes meet here: “{0}”</source>
   <translation>Por favor, lea: aquí coinciden dos cambios: «{0}»</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <source>Put into the draft</source>
   <translation>Poner en el borrador</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>Pregunta {0} de {1}</translation>
  </message>
  <message>
   <source>Take back revision {0}</source>
   <translation>Retirar la versión {0}</translation>
  </message>
  <message>
   <source>The guidelines as a whole</source>
   <translation>Las directrices en su conjunto</translation>
  </message>
  <message>
   <source>The text says so already. There is nothing to put into the draft.</source>
   <translation>El texto ya lo dice. No hay nada que poner en el borrador.</translation>
  </message>
  <message>
   <source>This goes into your draft, where you can change it. Nothing is saved yet.</source>
   <translation>Esto va a su borrador, donde puede cambiarlo. Todavía no se guarda nada.</translation>
  </message>
  <message>
   <source>This takes back what was written later</source>
   <translation>Esto retira lo que se escribió después</translation>
  </message>
  <message>
   <source>This was changed again later. What shall stand?</source>
   <translation>Esto se cambió de nuevo después. ¿Qué debe quedar?</translation>
  </message>
  <message>
   <source>To put right afterwards: {0}</source>
   <translation>Para corregir después: {0}</translation>
  </message>
  <message>
   <source>Undo &amp;all that revision {0} changed…</source>
   <translation>Deshacer &amp;todo lo que cambió la versión {0}…</translation>
  </message>
  <message>
   <source>Undo a change of revision {0}</source>
   <translation>Deshacer un cambio de la versión {0}</translation>
  </message>
  <message>
   <source>Undo a change of your draft</source>
   <translation>Deshacer un cambio de su borrador</translation>
  </message>
  <message>
   <source>Undo a change since revision {0}</source>
   <translation>Deshacer un cambio desde la versión {0}</translation>
  </message>
  <message>
   <source>What changes in the text as it is now</source>
   <translation>Qué cambia en el texto actual</translation>
  </message>
  <message>
   <source>What it would do</source>
   <translation>Qué haría</translation>
  </message>
  <message>
   <source>Your draft changed this, too. What shall stand?</source>
   <translation>Su borrador también lo cambió. ¿Qué debe quedar?</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>bringing back an earlier text</source>
   <translation>recuperar un texto anterior</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>taking back an earlier change</source>
   <translation>retirar un cambio anterior</translation>
  </message>
  <message>
   <source>{0} questions are open.</source>
   <translation>Hay {0} preguntas abiertas.</translation>
  </message>
  <message>
   <source>{0}, revision {1}:</source>
   <translation>{0}, versión {1}:</translation>
  </message>
  <message>
   <source>{0}: the order</source>
   <translation>{0}: el orden</translation>
  </message>
 </context>
 <context>
  <name>ReviewDialogs</name>
  <message>
   <source>&amp;By when (may stay empty)</source>
   <translation>Para cuán&amp;do (puede quedar vacío)</translation>
  </message>
  <message>
   <source>&amp;Comment (may stay empty)</source>
   <translation>&amp;Comentario (puede quedar vacío)</translation>
  </message>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>&amp;Who should answer</source>
   <translation>&amp;Quién debe contestar</translation>
  </message>
  <message>
   <source>&amp;Why</source>
   <translation>&amp;Por qué</translation>
  </message>
  <message>
   <source>&amp;Why it should not be</source>
   <translation>&amp;Por qué no debe ser</translation>
  </message>
  <message>
   <source>&amp;Why you confirm it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Your comment</source>
   <translation>Su &amp;comentario</translation>
  </message>
  <message>
   <source>1 comment is open.</source>
   <translation>Hay 1 comentario abierto.</translation>
  </message>
  <message>
   <source>1 finding of the checks.</source>
   <translation>1 hallazgo de las comprobaciones.</translation>
  </message>
  <message>
   <source>1 more finding of the checks.</source>
   <translation>1 hallazgo más de las comprobaciones.</translation>
  </message>
  <message>
   <source>A key that had a part in it was stolen. You have read the text once more, and agree to it. This sentence is signed with your key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Añadir a alguien al equipo…</translation>
  </message>
  <message>
   <source>All changes are of low risk</source>
   <translation>Todos los cambios son de bajo riesgo</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Y {0} más.</translation>
  </message>
  <message>
   <source>Answers wanted by</source>
   <translation>Se esperan respuestas para el</translation>
  </message>
  <message>
   <source>Approve revision {0}</source>
   <translation>Aprobar la versión {0}</translation>
  </message>
  <message>
   <source>Approve revision {0} again</source>
   <translation>Aprobar de nuevo la versión {0}</translation>
  </message>
  <message>
   <source>Ask about revision {0}…</source>
   <translation>Preguntar por la versión {0}…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Pedir de nuevo</translation>
  </message>
  <message>
   <source>Ask everybody of {0}</source>
   <translation>Pedir a todos los de {0}</translation>
  </message>
  <message>
   <source>Ask everybody of:</source>
   <translation>Pedir a todos los de:</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}</source>
   <translation>Pedir una revisión de la versión {0}</translation>
  </message>
  <message>
   <source>Ask for a review of revision {0}?</source>
   <translation>¿Pedir una revisión de la versión {0}?</translation>
  </message>
  <message>
   <source>Ask for changes</source>
   <translation>Pedir cambios</translation>
  </message>
  <message>
   <source>Ask for changes to revision {0}</source>
   <translation>Pedir cambios en la versión {0}</translation>
  </message>
  <message>
   <source>Ask for review</source>
   <translation>Pedir revisión</translation>
  </message>
  <message>
   <source>Ask more people, or give more time. What was answered stays as it is.</source>
   <translation>Pida a más personas o dé más tiempo. Lo respondido queda como está.</translation>
  </message>
  <message>
   <source>Asked again about revision {0}</source>
   <translation>Se ha pedido de nuevo sobre la versión {0}</translation>
  </message>
  <message>
   <source>Asking for changes needs a reason.</source>
   <translation>Para pedir cambios hace falta un motivo.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentar</translation>
  </message>
  <message>
   <source>Comment sent</source>
   <translation>Comentario enviado</translation>
  </message>
  <message>
   <source>Confirm that it is still right</source>
   <translation>Confirmar que sigue siendo correcto</translation>
  </message>
  <message>
   <source>Confirm the approval of revision {0} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody in the team who reviews had a hand in it, so a review could not end. Add somebody who reviews, then ask.</source>
   <translation>Todos los revisores del equipo participaron en el texto, así que una revisión no podría terminar. Añada a alguien que revise y pídala después.</translation>
  </message>
  <message>
   <source>If your wording is taken over, you count as having written it and cannot approve the revision that holds it.</source>
   <translation>Si se acepta su redacción, cuenta como si usted la hubiera escrito y no puede aprobar la versión que la contiene.</translation>
  </message>
  <message>
   <source>Name a section…</source>
   <translation>Nombrar una sección…</translation>
  </message>
  <message>
   <source>Nobody could approve revision {0}</source>
   <translation>Nadie podría aprobar la versión {0}</translation>
  </message>
  <message>
   <source>On {0}. Everybody in the team can read it.</source>
   <translation>Sobre {0}. Todo el equipo puede leerlo.</translation>
  </message>
  <message>
   <source>Propose another wording</source>
   <translation>Proponer otra redacción</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Reject revision {0}</source>
   <translation>Rechazar la versión {0}</translation>
  </message>
  <message>
   <source>Rejecting needs a reason.</source>
   <translation>Para rechazar hace falta un motivo.</translation>
  </message>
  <message>
   <source>Revision {0} is in review</source>
   <translation>La versión {0} está en revisión</translation>
  </message>
  <message>
   <source>Revision {0} is newer. What it changes would not be part of this review.</source>
   <translation>La versión {0} es más reciente. Lo que cambia no formaría parte de esta revisión.</translation>
  </message>
  <message>
   <source>Say why you confirm it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Firmar y aprobar</translation>
  </message>
  <message>
   <source>Sign and confirm</source>
   <translation>Firmar y confirmar</translation>
  </message>
  <message>
   <source>Still open. You may ask all the same.</source>
   <translation>Aún abierto. Puede pedirlo de todos modos.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back what you said about revision {0}</source>
   <translation>Retirar lo que dijo sobre la versión {0}</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Taking back needs a reason.</source>
   <translation>Para retirar hace falta un motivo.</translation>
  </message>
  <message>
   <source>The authors see your reason. The revision cannot be approved until a new one is saved, or until you change your mind.</source>
   <translation>Los autores ven su motivo. La versión no se puede aprobar hasta que se guarde otra nueva o hasta que usted cambie de opinión.</translation>
  </message>
  <message>
   <source>The clause as it should read</source>
   <translation>La cláusula como debería decir</translation>
  </message>
  <message>
   <source>The review of revision {0} goes on</source>
   <translation>La revisión de la versión {0} continúa</translation>
  </message>
  <message>
   <source>The sample signs with a demonstration key, which proves nothing.</source>
   <translation>La muestra firma con una clave de demostración, que no prueba nada.</translation>
  </message>
  <message>
   <source>The words stand there several times. Which do you mean?</source>
   <translation>Las palabras aparecen varias veces. ¿A cuáles se refiere?</translation>
  </message>
  <message>
   <source>This says that the change should not be made at all. Where it only needs work, ask for changes instead. You can take it back.</source>
   <translation>Esto dice que el cambio no debe hacerse en absoluto. Si solo hay que trabajarlo, pida cambios. Puede retirarlo.</translation>
  </message>
  <message>
   <source>This sentence is signed with your key and kept in the record for good.</source>
   <translation>Esta frase se firma con su clave y queda en el registro para siempre.</translation>
  </message>
  <message>
   <source>Tick somebody else, or name another day.</source>
   <translation>Marque a alguien más o indique otro día.</translation>
  </message>
  <message>
   <source>What it would change</source>
   <translation>Lo que cambiaría</translation>
  </message>
  <message>
   <source>What should change, and &amp;why</source>
   <translation>Qué debe cambiar y &amp;por qué</translation>
  </message>
  <message>
   <source>What to &amp;look at (may stay empty)</source>
   <translation>Qué hay que &amp;mirar (puede quedar vacío)</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Qué hay que mirar</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Lo que aprueba</translation>
  </message>
  <message>
   <source>What you ask</source>
   <translation>Lo que pide</translation>
  </message>
  <message>
   <source>Who should answer</source>
   <translation>Quién debe contestar</translation>
  </message>
  <message>
   <source>Whoever asks answers for the text as if they had written it. You could not approve it yourself then.</source>
   <translation>Quien pide responde del texto como si lo hubiera escrito. Entonces no podría aprobarlo usted.</translation>
  </message>
  <message>
   <source>Write a day, such as 1 December 2026, or leave it empty.</source>
   <translation>Escriba un día, como 1 de diciembre de 2026, o déjelo vacío.</translation>
  </message>
  <message>
   <source>Write your comment first.</source>
   <translation>Escriba antes su comentario.</translation>
  </message>
  <message>
   <source>You are looking at what has changed since revision {0}, which you approved.</source>
   <translation>Está viendo lo que ha cambiado desde la versión {0}, que usted aprobó.</translation>
  </message>
  <message>
   <source>You are looking at what you sign: {0}; {1}.</source>
   <translation>Está viendo lo que firma: {0}; {1}.</translation>
  </message>
  <message>
   <source>You are now looking at what you sign: {0}; {1}.</source>
   <translation>Ahora está viendo lo que firma: {0}; {1}.</translation>
  </message>
  <message>
   <source>You have approved revision {0}</source>
   <translation>Ha aprobado la versión {0}</translation>
  </message>
  <message>
   <source>You have asked for changes to revision {0}</source>
   <translation>Ha pedido cambios en la versión {0}</translation>
  </message>
  <message>
   <source>You have confirmed revision {0}</source>
   <translation>Ha confirmado la versión {0}</translation>
  </message>
  <message>
   <source>You have confirmed revision {0} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have not gone through them one by one.</source>
   <translation>No los ha recorrido uno por uno.</translation>
  </message>
  <message>
   <source>You have not looked at 1 of them.</source>
   <translation>Hay 1 que no ha mirado.</translation>
  </message>
  <message>
   <source>You have not looked at {0} of them.</source>
   <translation>Hay {0} que no ha mirado.</translation>
  </message>
  <message>
   <source>You have read the text that is in force, and nothing in it needs to change. This sentence is signed with your key and kept in the record.</source>
   <translation>Ha leído el texto en vigor y nada en él debe cambiar. Esta frase se firma con su clave y queda en el registro.</translation>
  </message>
  <message>
   <source>You have rejected revision {0}</source>
   <translation>Ha rechazado la versión {0}</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Su comentario</translation>
  </message>
  <message>
   <source>Your last request, answer or comment no longer counts. That it was there stays in the record.</source>
   <translation>Su última petición, respuesta o comentario ya no cuenta. En el registro consta que existió.</translation>
  </message>
  <message>
   <source>revision {0} as a change from revision {1}</source>
   <translation>versión {0} como cambio respecto a la versión {1}</translation>
  </message>
  <message>
   <source>revision {0} as its first text</source>
   <translation>versión {0} como primer texto</translation>
  </message>
  <message>
   <source>revision {0}, {1}</source>
   <translation>versión {0}, {1}</translation>
  </message>
  <message>
   <source>section {0}</source>
   <translation>sección {0}</translation>
  </message>
  <message>
   <source>the whole of revision {0}</source>
   <translation>toda la versión {0}</translation>
  </message>
  <message>
   <source>this place</source>
   <translation>este lugar</translation>
  </message>
  <message>
   <source>{0} (asked)</source>
   <translation>{0} (ya se le pidió)</translation>
  </message>
  <message>
   <source>{0} (asks)</source>
   <translation>{0} (pide)</translation>
  </message>
  <message>
   <source>{0} (away until {1}; {2} stands in)</source>
   <translation>{0} (ausente hasta el {1}; sustituye {2})</translation>
  </message>
  <message>
   <source>{0} (has approved)</source>
   <translation>{0} (ha aprobado)</translation>
  </message>
  <message>
   <source>{0} (wrote this)</source>
   <translation>{0} (escribió esto)</translation>
  </message>
  <message>
   <source>{0} comments are open.</source>
   <translation>Hay {0} comentarios abiertos.</translation>
  </message>
  <message>
   <source>{0} findings of the checks.</source>
   <translation>{0} hallazgos de las comprobaciones.</translation>
  </message>
  <message>
   <source>{0} more findings of the checks.</source>
   <translation>{0} hallazgos más de las comprobaciones.</translation>
  </message>
  <message>
   <source>{0} must approve, but only {1} could.</source>
   <translation>{0} deben aprobar, pero solo podrían {1}.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
  <message>
   <source>“{0}”. Everybody you name finds it under what waits for them.</source>
   <translation>«{0}». Cada persona que nombre lo encuentra entre lo que le espera.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>Add somebody to the team…</source>
   <translation>Añadir a alguien al equipo…</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Seguir escribiendo</translation>
  </message>
  <message>
   <source>It was to be looked at again by {0}.</source>
   <translation>Debía volver a mirarse antes del {0}.</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>No se dio ningún motivo.</translation>
  </message>
  <message>
   <source>Only you see it. Save it as a revision, then ask for a review of that.</source>
   <translation>Solo lo ve usted. Guárdelo como versión y pida después una revisión de ella.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: “{2}”</source>
   <translation>Versión {0}, {1}: «{2}»</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Mostrarlo todo</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Mostrar lo que cambió</translation>
  </message>
  <message>
   <source>Since then: “{0}” (revision {1})</source>
   <translation>Desde entonces: «{0}» (versión {1})</translation>
  </message>
  <message>
   <source>Those who were asked are not enough. Ask {0} as well.</source>
   <translation>No bastan las personas a quienes se pidió. Pida también a {0}.</translation>
  </message>
  <message>
   <source>To be looked at again by {0}.</source>
   <translation>Debe volver a mirarse antes del {0}.</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>Para revisar: {0}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why, revision by revision</source>
   <translation>Por qué, versión por versión</translation>
  </message>
  <message>
   <source>Write a new revision</source>
   <translation>Escribir otra versión</translation>
  </message>
  <message>
   <source>You approved revision {0}. The text has changed since, so your approval does not count for this one.</source>
   <translation>Usted aprobó la versión {0}. El texto ha cambiado desde entonces, así que su aprobación no cuenta para este.</translation>
  </message>
  <message>
   <source>You are looking at just that: 1 change.</source>
   <translation>Está viendo justo eso: 1 cambio.</translation>
  </message>
  <message>
   <source>You are looking at just that: {0} changes.</source>
   <translation>Está viendo justo eso: {0} cambios.</translation>
  </message>
  <message>
   <source>You asked for changes to revision {0}. This is what became of it.</source>
   <translation>Usted pidió cambios en la versión {0}. Esto es lo que ha resultado.</translation>
  </message>
  <message>
   <source>You rejected revision {0}. This is what became of it.</source>
   <translation>Usted rechazó la versión {0}. Esto es lo que ha resultado.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Su borrador</translation>
  </message>
  <message>
   <source>{0} earlier revisions are part of it too.</source>
   <translation>{0} versiones anteriores también forman parte.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
 </context>
 <context>
  <name>ReviewStates</name>
  <message>
   <source>Approval in doubt</source>
   <translation>Aprobación en duda</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Approved revision {0}</source>
   <translation>Aprobó la versión {0}</translation>
  </message>
  <message>
   <source>Asked for changes</source>
   <translation>Ha pedido cambios</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Ausente</translation>
  </message>
  <message>
   <source>Changes asked for</source>
   <translation>Cambios pedidos</translation>
  </message>
  <message>
   <source>Changes to revision {0}</source>
   <translation>Cambios en la versión {0}</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmada</translation>
  </message>
  <message>
   <source>Confirmed again</source>
   <translation>Confirmado de nuevo</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Edición {0}</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Rejected revision {0}</source>
   <translation>Rechazó la versión {0}</translation>
  </message>
  <message>
   <source>Review overdue</source>
   <translation>Revisión atrasada</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardada</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programada</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>Reemplazada</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>A la espera</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirada</translation>
  </message>
  <message>
   <source>{0}, in doubt</source>
   <translation>{0}, en duda</translation>
  </message>
  <message>
   <source>{0}, text changed since</source>
   <translation>{0}, el texto ha cambiado desde entonces</translation>
  </message>
 </context>
 <context>
  <name>RevisionHeading</name>
  <message>
   <source>1 section:</source>
   <translation>1 sección:</translation>
  </message>
  <message>
   <source>Compared with {0}</source>
   <translation>Comparado con {0}</translation>
  </message>
  <message>
   <source>Compared with {0}, the approved text it is a change from</source>
   <translation>Comparado con {0}, el texto aprobado que cambia</translation>
  </message>
  <message>
   <source>Compared with {0}, the one before</source>
   <translation>Comparado con {0}, la anterior</translation>
  </message>
  <message>
   <source>Edition {0}</source>
   <translation>Edición {0}</translation>
  </message>
  <message>
   <source>Kept on this computer {0}</source>
   <translation>Conservado en este equipo {0}</translation>
  </message>
  <message>
   <source>Look at one change at a time, and tick it off</source>
   <translation>Mirar un cambio tras otro y marcarlo</translation>
  </message>
  <message>
   <source>Low risk: no word has another meaning</source>
   <translation>Riesgo bajo: ninguna palabra cambia de significado</translation>
  </message>
  <message>
   <source>No section changed</source>
   <translation>Ninguna sección ha cambiado</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <source>The first text: nothing was approved before it.</source>
   <translation>El primer texto: no se aprobó nada antes.</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Su borrador</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>versión {0}</translation>
  </message>
  <message>
   <source>{0} (edition {1})</source>
   <translation>{0} (edición {1})</translation>
  </message>
  <message>
   <source>{0} sections:</source>
   <translation>{0} secciones:</translation>
  </message>
 </context>
 <context>
  <name>RevisionList</name>
  <message>
   <source>Revisions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Search every word ever used</source>
   <translation>Buscar cada palabra usada alguna vez</translation>
  </message>
 </context>
 <context>
  <name>RevisionModel</name>
  <message>
   <source>1 section</source>
   <translation>1 sección</translation>
  </message>
  <message>
   <source>Being read</source>
   <translation>Leyéndose</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>por {0}</translation>
  </message>
  <message>
   <source>{0} sections</source>
   <translation>{0} secciones</translation>
  </message>
 </context>
 <context>
  <name>RevisionPick</name>
  <message>
   <source>No revision has these words: nothing is chosen.</source>
   <translation>Ninguna revisión tiene estas palabras: no se ha elegido nada.</translation>
  </message>
  <message>
   <source>Number, edition or words</source>
   <translation>Número, edición o palabras</translation>
  </message>
  <message>
   <source>Revision {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <source>Revision {0}, edition {1}</source>
   <translation>Versión {0}, edición {1}</translation>
  </message>
  <message>
   <source>edition</source>
   <translation>edición</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>revisión</translation>
  </message>
  <message>
   <source>{0}: number, edition or words</source>
   <translation>{0}: número, edición o palabras</translation>
  </message>
 </context>
 <context>
  <name>RevisionResults</name>
  <message>
   <source>A revision is made each time somebody saves on the Write page.</source>
   <translation>Se crea una versión cada vez que alguien guarda en la página «Escribir».</translation>
  </message>
  <message>
   <source>Click a chip above to take it away, or see all revisions again.</source>
   <translation>Haga clic en una etiqueta de arriba para quitarla, o vea de nuevo todas las versiones.</translation>
  </message>
  <message>
   <source>No revision fits</source>
   <translation>Ninguna versión coincide</translation>
  </message>
  <message>
   <source>No revision was saved with these words, and none brought them in or took them out. Try fewer words, or the beginning of one: “polic” finds “policy” and “policies”.</source>
   <translation>Ninguna versión se guardó con estas palabras, y ninguna las añadió ni las quitó. Pruebe con menos palabras o con el principio de una: «directr» encuentra «directriz» y «directrices».</translation>
  </message>
  <message>
   <source>No revision yet</source>
   <translation>Aún no hay versiones</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Passages ({0})</source>
   <translation>Pasajes ({0})</translation>
  </message>
  <message>
   <source>Revisions ({0})</source>
   <translation>Versiones ({0})</translation>
  </message>
  <message>
   <source>Show all revisions</source>
   <translation>Mostrar todas las versiones</translation>
  </message>
  <message>
   <source>The revisions that brought these words in or took them out</source>
   <translation>Las versiones que añadieron o quitaron estas palabras</translation>
  </message>
  <message>
   <source>Where these words stand or once stood, with since when</source>
   <translation>Dónde están o estuvieron estas palabras, y desde cuándo</translation>
  </message>
 </context>
 <context>
  <name>RuleProofs</name>
  <message>
   <source>For example: {0}.</source>
   <translation>Por ejemplo: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>1 change</source>
   <translation>1 cambio</translation>
  </message>
  <message>
   <source>Changes by section</source>
   <translation>Cambios por sección</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Riesgo bajo</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Nada ha cambiado</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitado</translation>
  </message>
  <message>
   <source>Show it in the text</source>
   <translation>Mostrar en el texto</translation>
  </message>
  <message>
   <source>Unchanged.</source>
   <translation>Sin cambios.</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} cambios</translation>
  </message>
 </context>
 <context>
  <name>SheetHeader</name>
  <message>
   <source>Show why each clause is there</source>
   <translation>Mostrar por qué está cada cláusula</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Título de la sección</translation>
  </message>
  <message>
   <source>Why this section, and what good looks like</source>
   <translation>Por qué esta sección y cómo es una buena</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
 </context>
 <context>
  <name>SidesHeader</name>
  <message>
   <source>Before: {0}</source>
   <translation>Antes: {0}</translation>
  </message>
  <message>
   <source>Now: {0}</source>
   <translation>Ahora: {0}</translation>
  </message>
  <message>
   <source>nothing, this is the first text</source>
   <translation>nada, este es el primer texto</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>versión {0}</translation>
  </message>
  <message>
   <source>revision {0} (edition {1})</source>
   <translation>versión {0} (edición {1})</translation>
  </message>
  <message>
   <source>your draft</source>
   <translation>su borrador</translation>
  </message>
 </context>
 <context>
  <name>Since</name>
  <message>
   <source>1 new since you last looked</source>
   <translation>1 nueva desde su última visita</translation>
  </message>
  <message>
   <source>Compare the newest revision with what you last saw (L)</source>
   <translation>Comparar la versión más reciente con lo último que vio (L)</translation>
  </message>
  <message>
   <source>Since &amp;edition {0} (revision {1})</source>
   <translation>Desde la &amp;edición {0} (versión {1})</translation>
  </message>
  <message>
   <source>Since I &amp;last looked (revision {0})</source>
   <translation>Desde mi ú&amp;ltima visita (versión {0})</translation>
  </message>
  <message>
   <source>over {0}</source>
   <translation>más de {0}</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} nuevas</translation>
  </message>
  <message>
   <source>{0} new since you last looked</source>
   <translation>{0} nuevas desde su última visita</translation>
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <source>Other people on this computer could read your key.</source>
   <translation>Otras personas de este ordenador podían leer su clave.</translation>
  </message>
  <message>
   <source>That is mended. If you do not trust all of them, have a new key accepted.</source>
   <translation>Ya está arreglado. Si no confía en todas ellas, haga que se acepte una clave nueva.</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 día de retraso</translation>
  </message>
  <message>
   <source>A change of the team of “{title}” waits for your answer</source>
   <translation>Un cambio del equipo de «{title}» espera su respuesta</translation>
  </message>
  <message>
   <source>A clause on trial comes to its end: keep, change or remove it: {about}</source>
   <translation>Una cláusula a prueba llega a su fin: mantenerla, cambiarla o quitarla: {about}</translation>
  </message>
  <message>
   <source>A finding was accepted for a time that ends: {about}</source>
   <translation>Un hallazgo aceptado por un tiempo llega a su fin: {about}</translation>
  </message>
  <message>
   <source>An answer is wanted by {day}.</source>
   <translation>Se desea una respuesta antes del {day}.</translation>
  </message>
  <message>
   <source>An answer was wanted by {day}.</source>
   <translation>Se deseaba una respuesta antes del {day}.</translation>
  </message>
  <message>
   <source>Answer or settle {count} comments on older revisions</source>
   <translation>Responder o cerrar {count} comentarios sobre revisiones anteriores</translation>
  </message>
  <message>
   <source>Answer what was said about revision {number}: {about}</source>
   <translation>Responder a lo que se dijo de la revisión {number}: {about}</translation>
  </message>
  <message>
   <source>Answer {count} comments on revision {number}</source>
   <translation>Responder a {count} comentarios sobre la revisión {number}</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Calendario {0}</translation>
  </message>
  <message>
   <source>Change what was asked for in revision {number}: {about}</source>
   <translation>Cambiar lo que se pidió en la revisión {number}: {about}</translation>
  </message>
  <message>
   <source>Copied: addresses, subject and text of the e-mail.</source>
   <translation>Copiado: direcciones, asunto y texto del correo.</translation>
  </message>
  <message>
   <source>Copy the text of the e-mail</source>
   <translation>Copiar el texto del correo</translation>
  </message>
  <message>
   <source>Edition {about} takes effect</source>
   <translation>La edición {about} entra en vigor</translation>
  </message>
  <message>
   <source>Hello {all},</source>
   <translation>Hola, {all}:</translation>
  </message>
  <message>
   <source>In {0} days</source>
   <translation>En {0} días</translation>
  </message>
  <message>
   <source>It is about {about}.</source>
   <translation>Se trata de {about}.</translation>
  </message>
  <message>
   <source>Look again whether edition {about} is still right</source>
   <translation>Volver a mirar si la edición {about} sigue siendo correcta</translation>
  </message>
  <message>
   <source>Look at revision {number} and answer: {about}</source>
   <translation>Mirar la revisión {number} y responder: {about}</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Nada pendiente</translation>
  </message>
  <message>
   <source>Publish revision {number}, which is approved: {about}</source>
   <translation>Publicar la revisión {number}, que está aprobada: {about}</translation>
  </message>
  <message>
   <source>Remind of: {0}</source>
   <translation>Recordar: {0}</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Recordar…</translation>
  </message>
  <message>
   <source>Reviews that wait for you, revisions to publish, and days that come near are listed here.</source>
   <translation>Aquí figuran las revisiones que esperan por usted, las que se pueden publicar y los días que se acercan.</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” is approved and waits to be published</source>
   <translation>La revisión {number} de «{title}» está aprobada y espera ser publicada</translation>
  </message>
  <message>
   <source>Revision {number} of “{title}” waits for your answer</source>
   <translation>La revisión {number} de «{title}» espera su respuesta</translation>
  </message>
  <message>
   <source>Revision {number} waits for an answer of {people}: {about}</source>
   <translation>La revisión {number} espera una respuesta de {people}: {about}</translation>
  </message>
  <message>
   <source>Revision {number} waits to be published by {people}: {about}</source>
   <translation>La revisión {number} espera ser publicada por {people}: {about}</translation>
  </message>
  <message>
   <source>Save for my calendar</source>
   <translation>Guardar para mi calendario</translation>
  </message>
  <message>
   <source>Save for my calendar…</source>
   <translation>Guardar para mi calendario…</translation>
  </message>
  <message>
   <source>Saved as {0}. Open it to put the days into your calendar.</source>
   <translation>Guardado como {0}. Ábralo para poner los días en su calendario.</translation>
  </message>
  <message>
   <source>Say whether you agree to another team or other rules: {about}</source>
   <translation>Decir si está de acuerdo con otro equipo u otras reglas: {about}</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>The text you approved has changed: look at revision {number} again</source>
   <translation>El texto que usted aprobó ha cambiado: mire otra vez la revisión {number}</translation>
  </message>
  <message>
   <source>To Publish</source>
   <translation>A la publicación</translation>
  </message>
  <message>
   <source>To the review</source>
   <translation>A la revisión</translation>
  </message>
  <message>
   <source>To the team</source>
   <translation>Al equipo</translation>
  </message>
  <message>
   <source>To the text</source>
   <translation>Al texto</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Top bar</source>
   <translation>Barra superior</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Espera por usted</translation>
  </message>
  <message>
   <source>Write an e-mail</source>
   <translation>Escribir un correo</translation>
  </message>
  <message>
   <source>You find it in smguide under History and review.</source>
   <translation>Lo encuentra en smguide, en Historial y revisión.</translation>
  </message>
  <message>
   <source>You wait for</source>
   <translation>Usted espera</translation>
  </message>
  <message>
   <source>Your proposal for the team waits for {people}: {about}</source>
   <translation>Su propuesta para el equipo espera a {people}: {about}</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>antes del {0}</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>desde {0}</translation>
  </message>
  <message>
   <source>{0} days overdue</source>
   <translation>{0} días de retraso</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}; you were not asked by name</source>
   <translation>{0}; no se le preguntó por su nombre</translation>
  </message>
  <message>
   <source>{about} asks to be in the team: let them in or not</source>
   <translation>{about} pide entrar en el equipo: admitir o no</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} y {last}</translation>
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation>{first} o {last}</translation>
  </message>
  <message>
   <source>{title}: {task}</source>
   <translation>{title}: {task}</translation>
  </message>
 </context>
 <context>
  <name>Team</name>
  <message>
   <source>A change of the team or its rules holds as soon as one of those who look after it has signed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of the team or its rules holds once {0} of those who look after it agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of {0} needs the approval of one of: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of {0} needs the approval of {1} of: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key is lost, and nobody else can have it: its owner asks to join once more, with a new key and the same short id. Take that up under Requests to join; the lost key is put away, and what it signed stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key of {0} was stolen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new key for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new key is made on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule for certain sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule for certain sections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a rule…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody to the team</source>
   <translation>Añadir a alguien al equipo</translation>
  </message>
  <message>
   <source>Add somebody…</source>
   <translation>Añadir a alguien…</translation>
  </message>
  <message>
   <source>Add to the team</source>
   <translation>Añadir al equipo</translation>
  </message>
  <message>
   <source>Add to: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {0} to the team.</source>
   <translation>Añadir a {0} al equipo.</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advice</source>
   <translation>Consejo</translation>
  </message>
  <message>
   <source>After a day on which it was surely safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agree to a change of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals needed</source>
   <translation>Aprobaciones necesarias</translation>
  </message>
  <message>
   <source>Approve revisions that others wrote, or ask for changes.</source>
   <translation>Aprobar versiones que escribieron otros, o pedir cambios.</translation>
  </message>
  <message>
   <source>As others read it in the history.</source>
   <translation>Tal como lo leen los demás en el historial.</translation>
  </message>
  <message>
   <source>Ask them by telephone or in person: was it you, and does your key end in {0}? Nobody but you can tell whether it is truly them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask to join the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask to join…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Before you take somebody up, ask them by telephone or in person whether it was them, and what their key ends in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a rule for sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the rule: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the rules of review</source>
   <translation>Cambiar las reglas de revisión</translation>
  </message>
  <message>
   <source>Change the team and the rules of review, and publish.</source>
   <translation>Cambiar el equipo y las reglas de revisión, y publicar.</translation>
  </message>
  <message>
   <source>Change what {0} may do</source>
   <translation>Cambiar lo que {0} puede hacer</translation>
  </message>
  <message>
   <source>Change what {0} may do.</source>
   <translation>Cambiar lo que {0} puede hacer.</translation>
  </message>
  <message>
   <source>Changes of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose the sections, and who must agree to their changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm revision {0} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decline the request of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decline…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not agree to a change of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Every change is signed by you and stays in the record with its reason.</source>
   <translation>Cada cambio lleva su firma y queda en el registro con su motivo.</translation>
  </message>
  <message>
   <source>Everybody signs with a key of their own, which stays on their computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything signed with it after that day is in doubt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For certain sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For every revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For now it must be a key on this computer.</source>
   <translation>Por ahora debe ser una clave de este equipo.</translation>
  </message>
  <message>
   <source>For very small teams</source>
   <translation>Para equipos muy pequeños</translation>
  </message>
  <message>
   <source>From then on these sections are approved like all others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group: {0}</source>
   <translation>Grupo: {0}</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups are best: they stay when people change. Who is in which is under People.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has left the team</source>
   <translation>Ha dejado el equipo</translation>
  </message>
  <message>
   <source>Have left the team</source>
   <translation>Han dejado el equipo</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I agree…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I do not agree…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes on top of the approvals that every revision needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds from now on. What they did until now stays as it is.</source>
   <translation>Vale desde ahora. Lo que hizo hasta ahora queda como está.</translation>
  </message>
  <message>
   <source>It is a demonstration key, as all keys of the sample are, and proves nothing.</source>
   <translation>Es una clave de demostración, como todas las de la muestra, y no prueba nada.</translation>
  </message>
  <message>
   <source>It is proposed. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays in the record as taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join code: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves the team</source>
   <translation>Deja el equipo</translation>
  </message>
  <message>
   <source>Leaves the team…</source>
   <translation>Deja el equipo…</translation>
  </message>
  <message>
   <source>Look after the team</source>
   <translation>Cuidar del equipo</translation>
  </message>
  <message>
   <source>Make editions of approved revisions.</source>
   <translation>Convertir en ediciones las versiones aprobadas.</translation>
  </message>
  <message>
   <source>Make one on this computer</source>
   <translation>Crear una en este equipo</translation>
  </message>
  <message>
   <source>Make the key and sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation>Puede</translation>
  </message>
  <message>
   <source>Must agree to a change of the team or its rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Need the approval of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New key in place of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New rules hold at once, also for a review that is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer a rule: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No section has a rule of its own. A rule can ask, for instance, that somebody of Legal agrees to every change of IP protection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody approves what they wrote themselves.</source>
   <translation>Nadie aprueba lo que escribió.</translation>
  </message>
  <message>
   <source>Nobody asks to join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody knows: everything it signed is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of them reviews. Choose somebody who does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <translation>No se elimina nada.</translation>
  </message>
  <message>
   <source>Nothing waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was signed with it since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One approval is needed from now on.</source>
   <translation>Desde ahora hace falta una aprobación.</translation>
  </message>
  <message>
   <source>One person is enough</source>
   <translation>Basta una persona</translation>
  </message>
  <message>
   <source>One person is enough from now on.</source>
   <translation>Desde ahora basta una persona.</translation>
  </message>
  <message>
   <source>One person looks after this team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person reviews in this team.</source>
   <translation>Una persona revisa en este equipo.</translation>
  </message>
  <message>
   <source>Only {0} of them can approve: {1}. Ask for fewer, or choose more people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or somebody else may have used it, on a lost computer for instance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of the new key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People may then approve what they wrote themselves. The record says so with each such approval, for good.</source>
   <translation>Entonces se puede aprobar lo que uno mismo escribió. El registro lo hace constar en cada aprobación así, para siempre.</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed by {0} on {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protects the key where others use this computer. Empty: the key has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public key</source>
   <translation>Clave pública</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publicar</translation>
  </message>
  <message>
   <source>Put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the old key away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it out by telephone, or show it in person. Never send it the same way as the guidelines: whoever could exchange the one could exchange the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read its text once more before you sign, and say below why you confirm it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reason: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a rule for sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the rule: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Rules for sections can ask for somebody of a group. Put commas between several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of review</source>
   <translation>Reglas de revisión</translation>
  </message>
  <message>
   <source>Safe until the end of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save revisions and ask for a review.</source>
   <translation>Guardar versiones y pedir una revisión.</translation>
  </message>
  <message>
   <source>Say which sections the rule is about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who it is; it stands in the history.</source>
   <translation>Diga quién es; figura en el historial.</translation>
  </message>
  <message>
   <source>Say who must agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who you are; it stands in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why you do not agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short id</source>
   <translation>Identificador corto</translation>
  </message>
  <message>
   <source>Sign and confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign the change</source>
   <translation>Firmar el cambio</translation>
  </message>
  <message>
   <source>Sign the rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign: I agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign: I do not agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign: it was stolen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since when could somebody else have used it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody has this short id already. Choose another.</source>
   <translation>Alguien tiene ya este identificador corto. Elija otro.</translation>
  </message>
  <message>
   <source>Somebody who looks after the team takes you up, or tells you why not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands for them in the record. It stays as it is.</source>
   <translation>Representa a la persona en el registro. No cambia después.</translation>
  </message>
  <message>
   <source>Stands for you in the record. If you have lost your key, use the one you had.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation>Queda en el registro para siempre.</translation>
  </message>
  <message>
   <source>Stolen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stolen…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation>Readmitir</translation>
  </message>
  <message>
   <source>Take back your proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back…</source>
   <translation>Readmitir…</translation>
  </message>
  <message>
   <source>Take into the team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take up the new key of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take up the new key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {0} back into the team</source>
   <translation>Readmitir a {0} en el equipo</translation>
  </message>
  <message>
   <source>Take {0} into the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Team and rules of review</source>
   <translation>Equipo y reglas de revisión</translation>
  </message>
  <message>
   <source>That day is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is now: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval of revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval of revision {0}: edition {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval of revision {0}: edition {1}, which is in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code is no password. Who knows it can read nothing and sign nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {0} counts as stolen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {0} was stolen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key signs nothing more, for good. What it signed since then may have been signed by somebody else: it is in doubt until others confirm it again. Nothing is deleted. A doubt can later begin earlier, never later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key {0} of {1} was stolen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of the sample are for demonstration and prove nothing.</source>
   <translation>Las claves de la muestra son de demostración y no prueban nada.</translation>
  </message>
  <message>
   <source>The old key signs nothing more then. What it signed stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old key signs nothing more. What it signed stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old key stays put away; they sign with a new one.</source>
   <translation>La clave antigua sigue retirada; firmará con una nueva.</translation>
  </message>
  <message>
   <source>The others read it beside your word. It stays in the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proposal is taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request is declined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules for sections have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules of review have changed.</source>
   <translation>Las reglas de revisión han cambiado.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their answer to a review that is still open no longer counts.</source>
   <translation>Su respuesta a una revisión aún abierta ya no cuenta.</translation>
  </message>
  <message>
   <source>Then you can no longer change the team yourself.</source>
   <translation>Entonces usted ya no podrá cambiar el equipo.</translation>
  </message>
  <message>
   <source>They can be taken back later, with a new key.</source>
   <translation>Se puede readmitir a la persona más adelante, con una clave nueva.</translation>
  </message>
  <message>
   <source>They can begin at once.</source>
   <translation>Puede empezar de inmediato.</translation>
  </message>
  <message>
   <source>They have one</source>
   <translation>Ya tiene una</translation>
  </message>
  <message>
   <source>They hold for every review from now on, also for one that is open.</source>
   <translation>Valen para todas las revisiones desde ahora, también para una que esté abierta.</translation>
  </message>
  <message>
   <source>They sign on this computer. Whoever uses this computer could sign for them.</source>
   <translation>Firma en este equipo. Quien use este equipo podría firmar en su nombre.</translation>
  </message>
  <message>
   <source>Tick at least one thing that they may do.</source>
   <translation>Marque al menos una cosa que pueda hacer.</translation>
  </message>
  <message>
   <source>Use letters, digits and hyphens, such as dana-kovac.</source>
   <translation>Use letras, cifras y guiones, como dana-kovac.</translation>
  </message>
  <message>
   <source>Void: another change came first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation>Qué ocurre</translation>
  </message>
  <message>
   <source>What that means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they wrote stays under their name, and what they approved stays approved.</source>
   <translation>Lo que escribió queda a su nombre, y lo que aprobó sigue aprobado.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would have changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {0} may do</source>
   <translation>Qué puede hacer {0}</translation>
  </message>
  <message>
   <source>What {0} may do has changed.</source>
   <translation>Ha cambiado lo que {0} puede hacer.</translation>
  </message>
  <message>
   <source>Who asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wise when you get another computer, or when a key is some years old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With this code somebody on another computer can tell that what they connect to is truly this record, and not one that looks like it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With three who look after it and two who must agree, one lost key does no harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation>Escriba una dirección de correo, como dana@acme.example.</translation>
  </message>
  <message>
   <source>Write the day, then it stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the last day on which it was surely safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>You can still agree later, as long as it is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have a new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have asked for a new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have asked to join. Tell somebody who looks after the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have confirmed revision {0} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You sign with it from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You sign with it once somebody who looks after the team has taken it up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You sign:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your word is signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked on {0} · the key ends in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>demonstration key on this computer</source>
   <translation>clave de demostración en este equipo</translation>
  </message>
  <message>
   <source>every section of the kind “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key on another computer</source>
   <translation>clave en otro equipo</translation>
  </message>
  <message>
   <source>key on this computer</source>
   <translation>clave en este equipo</translation>
  </message>
  <message>
   <source>looks after the team</source>
   <translation>cuida del equipo</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on another computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on this computer, with a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>publishes</source>
   <translation>publica</translation>
  </message>
  <message>
   <source>reviews</source>
   <translation>revisa</translation>
  </message>
  <message>
   <source>signed one entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed {0} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as Legal, HR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the group {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>those who look after the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>writes</source>
   <translation>escribe</translation>
  </message>
  <message>
   <source>{0} agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} approvals are needed from now on.</source>
   <translation>Desde ahora hacen falta {0} aprobaciones.</translation>
  </message>
  <message>
   <source>{0} asks to join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} asks with a new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can sign nothing more, from now on.</source>
   <translation>Desde ahora {0} ya no puede firmar nada.</translation>
  </message>
  <message>
   <source>{0} comes back.</source>
   <translation>{0} vuelve.</translation>
  </message>
  <message>
   <source>{0} does not agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has asked to join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has left the team.</source>
   <translation>{0} ha dejado el equipo.</translation>
  </message>
  <message>
   <source>{0} is in the team.</source>
   <translation>{0} está en el equipo.</translation>
  </message>
  <message>
   <source>{0} leaves the team</source>
   <translation>{0} deja el equipo</translation>
  </message>
  <message>
   <source>{0} leaves the team.</source>
   <translation>{0} deja el equipo.</translation>
  </message>
  <message>
   <source>{0} must agree to a change of the team from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people look after this team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people must agree to a change of the team. With you it is proposed; it holds once the others have agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people review in this team.</source>
   <translation>{0} personas revisan en este equipo.</translation>
  </message>
  <message>
   <source>{0} reads the reason, and may ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} signs with a new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} signs with the new key.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>All the usual sections with text you can use as it stands. Approval begins with one process for everything and says how it relaxes.</source>
   <translation>Todas las secciones habituales, con un texto que puede usarse tal como está. La aprobación empieza con un solo proceso para todo y dice cómo se flexibiliza.</translation>
  </message>
  <message>
   <source>Complete guidelines</source>
   <translation>Directrices completas</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Vacío</translation>
  </message>
  <message>
   <source>No sections yet. Add the ones you want, one by one.</source>
   <translation>Todavía no hay secciones. Añada las que quiera, una por una.</translation>
  </message>
  <message>
   <source>Quick policy</source>
   <translation>Reglas breves</translation>
  </message>
  <message>
   <source>Six short sections on a page or two, so that you can begin this week. Replace it by the complete guidelines when you have seen what you need.</source>
   <translation>Seis secciones cortas en una o dos páginas, para empezar esta misma semana. Sustitúyalas por las directrices completas cuando haya visto lo que necesita.</translation>
  </message>
 </context>
 <context>
  <name>TextBlock</name>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation>Este texto es demasiado largo para una cláusula. Impórtelo como documento.</translation>
  </message>
 </context>
 <context>
  <name>Threads</name>
  <message>
   <source>All of them</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All of them are settled.</source>
   <translation>Todos están resueltos.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <source>Answered by revision {0}: {1}</source>
   <translation>Respondido en la versión {0}: {1}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Comment by {0}: {1}</source>
   <translation>Comentario de {0}: {1}</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comments · {0} open</source>
   <translation>Comentarios · {0} abiertos</translation>
  </message>
  <message>
   <source>It was made on revision {0}, in “{1}”.</source>
   <translation>Se hizo sobre la versión {0}, en «{1}».</translation>
  </message>
  <message>
   <source>It was made on revision {0}.</source>
   <translation>Se hizo sobre la versión {0}.</translation>
  </message>
  <message>
   <source>Its words are shown no more. That you took something back stays in the record.</source>
   <translation>Sus palabras ya no se muestran. Que retiró algo queda en el registro.</translation>
  </message>
  <message>
   <source>No longer in the text</source>
   <translation>Ya no está en el texto</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Todavía ninguno.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Abrir de nuevo</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Abiertos</translation>
  </message>
  <message>
   <source>Open the comment by {0} again</source>
   <translation>Abrir de nuevo el comentario de {0}</translation>
  </message>
  <message>
   <source>Opened again</source>
   <translation>Abierto de nuevo</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Redacción propuesta</translation>
  </message>
  <message>
   <source>Proposed wording: {0}</source>
   <translation>Redacción propuesta: {0}</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Reply sent</source>
   <translation>Respuesta enviada</translation>
  </message>
  <message>
   <source>Reply to {0}</source>
   <translation>Responder a {0}</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Resolver</translation>
  </message>
  <message>
   <source>Resolve the comment by {0}</source>
   <translation>Resolver el comentario de {0}</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Show the place</source>
   <translation>Mostrar el lugar</translation>
  </message>
  <message>
   <source>Show the place of the comment by {0}</source>
   <translation>Mostrar el lugar del comentario de {0}</translation>
  </message>
  <message>
   <source>Show {0} more</source>
   <translation>Mostrar {0} más</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back what you said to {0}</source>
   <translation>Retirar lo que dijo a {0}</translation>
  </message>
  <message>
   <source>Take back your comment?</source>
   <translation>¿Retirar su comentario?</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>Take the wording that {0} proposes</source>
   <translation>Tomar la redacción que propone {0}</translation>
  </message>
  <message>
   <source>Take this wording</source>
   <translation>Tomar esta redacción</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>The clause has changed since.</source>
   <translation>La cláusula ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>The clause reads as proposed here.</source>
   <translation>La cláusula dice lo que aquí se propone.</translation>
  </message>
  <message>
   <source>The field it was about is no longer there.</source>
   <translation>El campo del que trataba ya no existe.</translation>
  </message>
  <message>
   <source>The words have changed since. Now: “{0}”</source>
   <translation>Las palabras han cambiado desde entonces. Ahora: «{0}»</translation>
  </message>
  <message>
   <source>The words it was about are no longer in this clause.</source>
   <translation>Las palabras de las que trataba ya no están en esta cláusula.</translation>
  </message>
  <message>
   <source>The words they were made on are gone. Read them, and resolve what is settled.</source>
   <translation>Las palabras sobre las que se hicieron ya no están. Léalos y resuelva lo que esté zanjado.</translation>
  </message>
  <message>
   <source>Which comments</source>
   <translation>Qué comentarios</translation>
  </message>
  <message>
   <source>Your reply</source>
   <translation>Su respuesta</translation>
  </message>
  <message>
   <source>on “{0}”</source>
   <translation>sobre «{0}»</translation>
  </message>
  <message>
   <source>opened this again</source>
   <translation>abrió esto de nuevo</translation>
  </message>
  <message>
   <source>resolved this</source>
   <translation>resolvió esto</translation>
  </message>
  <message>
   <source>{0} more in this thread</source>
   <translation>{0} más en esta conversación</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation>&amp;Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>Approve several revisions</source>
   <translation>Aprobar varias versiones</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>In these, nothing but spacing, links or highlighting changed. Each one that is ticked is signed by itself. If something is wrong with one, the others are signed all the same.</source>
   <translation>En estas solo han cambiado espacios, enlaces o resaltados. Cada una de las marcadas se firma por separado. Si algo falla con una, las demás se firman igualmente.</translation>
  </message>
  <message>
   <source>Look at them…</source>
   <translation>Verlas…</translation>
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation>Frase de contraseña de su clave</translation>
  </message>
  <message>
   <source>Sign and approve</source>
   <translation>Firmar y aprobar</translation>
  </message>
  <message>
   <source>Signed.</source>
   <translation>Firmada.</translation>
  </message>
  <message>
   <source>Tick at least one.</source>
   <translation>Marque al menos una.</translation>
  </message>
  <message>
   <source>What you approve</source>
   <translation>Lo que aprueba</translation>
  </message>
  <message>
   <source>You sign: “{0}”</source>
   <translation>Firma: «{0}»</translation>
  </message>
  <message>
   <source>{0} approved</source>
   <translation>{0} aprobadas</translation>
  </message>
  <message>
   <source>{0} revisions of low risk wait for you. You can approve them together.</source>
   <translation>{0} versiones de bajo riesgo le esperan. Puede aprobarlas juntas.</translation>
  </message>
  <message>
   <source>{0}, by {1}</source>
   <translation>{0}, de {1}</translation>
  </message>
  <message>
   <source>{0}: revision {1}</source>
   <translation>{0}: versión {1}</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>Advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a colleague what their copy shows: the newest revision, and who approved it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever looks after the team, and show them this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not hand out the readable text of that revision. Save a new revision, which writes it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not rely on what these guidelines show as approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries that do not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {0}: {1}, by {2} on {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that is stored can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that is stored was read through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For your administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give this page to your administrator: Save as text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the clocks of these computers set. What counts is the order of the entries, not their dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the record sound?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at what these entries approved. Whoever looks after the team can have it approved again: Team and rules of review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look through the team and its rules. A change that whoever looks after the team signs now puts them on firm ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked through last: {0}; {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at every entry and its signature…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not everything was looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be saved, approved or published in them until it is cleared up. What you write is still kept as a draft. Other guidelines go on as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be saved, approved or published in these guidelines until it is cleared up. All other guidelines go on as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing rests on those entries. If you wonder how one came there, ask the person it names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read these texts once more and confirm them: Team and rules of review › Keys, or in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readable text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading everything that is stored…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rely on the list of editions in Publish, not on marks that other programs show. Tell your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy of the draft…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save nothing more in these guidelines, and bring them back from a backup or from the shared copy. Your administrator can help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signatures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something needs a look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teams in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The entries and their signatures could not be looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record is not what it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record is sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record of “{0}” is not what it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the first look through all of it on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is stored was not read through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you are writing is safe. It lies apart from the record, on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When everything is back as it was, choose Look again. Where an older copy was put back on purpose, start smguide anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who approved the editions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever wrote them asks for a review of them: with that they answer for them. Until then nobody can approve them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[in order]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[look at this]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a change of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a request to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a revision handed in for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a vote on a change of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an answer to a review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an entry of another kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was not what it was before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look at this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not everything was looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>smguide could not look through the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something needed a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} entries and {1} revisions were looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} things need a look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, revision {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and {0} more: Save as text… lists all of them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Forget the passphrase</source>
   <translation>Olvidar la frase de contraseña</translation>
  </message>
  <message>
   <source>Remember it on this computer</source>
   <translation>Recordarla en este ordenador</translation>
  </message>
  <message>
   <source>The keyring of this computer keeps it, and opens with your login. Leave this empty where others use the same login.</source>
   <translation>El llavero de este ordenador la guarda y se abre con su inicio de sesión. Déjelo vacío si otras personas usan el mismo inicio de sesión.</translation>
  </message>
  <message>
   <source>The passphrase is forgotten. You will be asked for it to sign.</source>
   <translation>La frase de contraseña está olvidada. Se le pedirá para firmar.</translation>
  </message>
  <message>
   <source>This computer has no keyring that is open. You will be asked again.</source>
   <translation>Este ordenador no tiene ningún llavero abierto. Se le volverá a preguntar.</translation>
  </message>
  <message>
   <source>This computer remembers the passphrase and unlocks your key by itself.</source>
   <translation>Este ordenador recuerda la frase de contraseña y desbloquea su clave por sí mismo.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unlock your key</source>
   <translation>Desbloquear su clave</translation>
  </message>
  <message>
   <source>With it you sign what you save and approve. It stays unlocked until you quit.</source>
   <translation>Con ella firma lo que guarda y aprueba. Sigue desbloqueada hasta que salga.</translation>
  </message>
  <message>
   <source>Your key has no passphrase, so there is nothing to unlock.</source>
   <translation>Su clave no tiene frase de contraseña, así que no hay nada que desbloquear.</translation>
  </message>
  <message>
   <source>Your key is not on this computer. You can sign where it was made.</source>
   <translation>Su clave no está en este ordenador. Puede firmar donde se creó.</translation>
  </message>
  <message>
   <source>Your key is unlocked</source>
   <translation>Su clave está desbloqueada</translation>
  </message>
  <message>
   <source>Your key is unlocked, but the passphrase could not be remembered.</source>
   <translation>Su clave está desbloqueada, pero no se pudo recordar la frase de contraseña.</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copied: {0}</source>
   <translation>Copiado: {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy: {0}</source>
   <translation>Copiar: {0}</translation>
  </message>
  <message>
   <source>Each step begins when the one before it is done.</source>
   <translation>Cada paso empieza cuando termina el anterior.</translation>
  </message>
  <message>
   <source>Enter opens a line to change it.</source>
   <translation>Intro abre una línea para cambiarla.</translation>
  </message>
  <message>
   <source>Enter opens what stands there, or begins it.</source>
   <translation>Intro abre lo que hay, o lo empieza.</translation>
  </message>
  <message>
   <source>Fills itself as soon as the form below has entries.</source>
   <translation>Se llena solo en cuanto el formulario de abajo tiene entradas.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Put into the post itself, as it stands here.</source>
   <translation>Póngalo en la propia publicación, tal como está aquí.</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>Entra</translation>
  </message>
  <message>
   <source>Space lets somebody sign in, or no longer.</source>
   <translation>La barra espaciadora permite a alguien entrar, o se lo retira.</translation>
  </message>
  <message>
   <source>There</source>
   <translation>Ahí</translation>
  </message>
  <message>
   <source>Where “{0}” stands</source>
   <translation>Dónde está «{0}»</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada todavía</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personas</translation>
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>1 change is still to look at.</source>
   <translation>Queda 1 cambio por mirar.</translation>
  </message>
  <message>
   <source>All looked at</source>
   <translation>Todo mirado</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Aprobar…</translation>
  </message>
  <message>
   <source>As readers see it</source>
   <translation>Como lo ven los lectores</translation>
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation>Pedir cambios…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation>Cambio {0} de {1}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes {0} and {1} of {2}</source>
   <translation>Cambios {0} y {1} de {2}</translation>
  </message>
  <message>
   <source>Changes {0} to {1} of {2}</source>
   <translation>Cambios {0} a {1} de {2}</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>En limpio</translation>
  </message>
  <message>
   <source>Comment…</source>
   <translation>Comentar…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Bien</translation>
  </message>
  <message>
   <source>Go on: {0} of {1}</source>
   <translation>Seguir: {0} de {1}</translation>
  </message>
  <message>
   <source>Go to what is left</source>
   <translation>Ir a lo que falta</translation>
  </message>
  <message>
   <source>Leave (Esc)</source>
   <translation>Salir (Esc)</translation>
  </message>
  <message>
   <source>Leave the walk</source>
   <translation>Salir del recorrido</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>On ‘{0}’: {1}</source>
   <translation>Sobre ‘{0}’: {1}</translation>
  </message>
  <message>
   <source>One by one</source>
   <translation>Uno por uno</translation>
  </message>
  <message>
   <source>Propose a wording…</source>
   <translation>Proponer una redacción…</translation>
  </message>
  <message>
   <source>Revision {0}, {1}: {2}</source>
   <translation>Versión {0}, {1}: {2}</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>En paralelo</translation>
  </message>
  <message>
   <source>Take the tick back</source>
   <translation>Quitar la marca</translation>
  </message>
  <message>
   <source>The change before (←)</source>
   <translation>El cambio anterior (←)</translation>
  </message>
  <message>
   <source>The end · {0} of {1} looked at</source>
   <translation>Fin · {0} de {1} mirados</translation>
  </message>
  <message>
   <source>The next change, without a tick (→)</source>
   <translation>El cambio siguiente, sin marcar (→)</translation>
  </message>
  <message>
   <source>The text before, and beside it the text now</source>
   <translation>El texto de antes y, al lado, el texto de ahora</translation>
  </message>
  <message>
   <source>Walk through the changes</source>
   <translation>Recorrido por los cambios</translation>
  </message>
  <message>
   <source>Why: {0}</source>
   <translation>Por qué: {0}</translation>
  </message>
  <message>
   <source>With what came in and went out</source>
   <translation>Con lo que entró y lo que salió</translation>
  </message>
  <message>
   <source>You have looked at all of it.</source>
   <translation>Lo ha mirado todo.</translation>
  </message>
  <message>
   <source>You have said one thing about it:</source>
   <translation>Ha dicho algo al respecto:</translation>
  </message>
  <message>
   <source>You have said {0} things about it:</source>
   <translation>Ha dicho {0} cosas al respecto:</translation>
  </message>
  <message>
   <source>a clause has changed</source>
   <translation>una cláusula ha cambiado</translation>
  </message>
  <message>
   <source>a clause has moved</source>
   <translation>una cláusula se ha movido</translation>
  </message>
  <message>
   <source>a clause has moved and changed</source>
   <translation>una cláusula se ha movido y ha cambiado</translation>
  </message>
  <message>
   <source>a clause is new</source>
   <translation>una cláusula es nueva</translation>
  </message>
  <message>
   <source>a clause made of several</source>
   <translation>una cláusula hecha de varias</translation>
  </message>
  <message>
   <source>a clause was taken out</source>
   <translation>se quitó una cláusula</translation>
  </message>
  <message>
   <source>a new section</source>
   <translation>una sección nueva</translation>
  </message>
  <message>
   <source>added</source>
   <translation>añadido</translation>
  </message>
  <message>
   <source>and {0} revisions before</source>
   <translation>y {0} versiones anteriores</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <source>links</source>
   <translation>enlaces</translation>
  </message>
  <message>
   <source>marks such as bold</source>
   <translation>marcas como la negrita</translation>
  </message>
  <message>
   <source>numbers of lists</source>
   <translation>números de listas</translation>
  </message>
  <message>
   <source>part of a clause that was divided</source>
   <translation>parte de una cláusula que se dividió</translation>
  </message>
  <message>
   <source>quotation marks and dashes</source>
   <translation>comillas y rayas</translation>
  </message>
  <message>
   <source>revision {0}, {1}: {2}</source>
   <translation>versión {0}, {1}: {2}</translation>
  </message>
  <message>
   <source>spacing</source>
   <translation>espaciado</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>quitado</translation>
  </message>
  <message>
   <source>the heading has changed</source>
   <translation>el título ha cambiado</translation>
  </message>
  <message>
   <source>the section has moved</source>
   <translation>la sección se ha movido</translation>
  </message>
  <message>
   <source>the section was taken out</source>
   <translation>se quitó la sección</translation>
  </message>
  <message>
   <source>the title has changed</source>
   <translation>el título ha cambiado</translation>
  </message>
  <message>
   <source>{0} changes are still to look at.</source>
   <translation>Quedan {0} cambios por mirar.</translation>
  </message>
  <message>
   <source>{0} looked at</source>
   <translation>{0} mirados</translation>
  </message>
  <message>
   <source>{0} low-risk changes: {1}. Look through them together.</source>
   <translation>{0} cambios de riesgo bajo: {1}. Mírelos juntos.</translation>
  </message>
  <message>
   <source>{0} of {1} changes</source>
   <translation>{0} de {1} cambios</translation>
  </message>
  <message>
   <source>✓ Looked at</source>
   <translation>✓ Mirado</translation>
  </message>
 </context>
 <context>
  <name>Write</name>
  <message>
   <source>A clause on trial is looked at again on this day: keep it, change it, drop it.</source>
   <translation>Una cláusula a prueba se vuelve a mirar ese día: mantenerla, cambiarla o quitarla.</translation>
  </message>
  <message>
   <source>A copy is in {0}.</source>
   <translation>Hay una copia en {0}.</translation>
  </message>
  <message>
   <source>A few words people will recognise.</source>
   <translation>Unas palabras que la gente reconozca.</translation>
  </message>
  <message>
   <source>A revision is signed by you and stays in the history for good.</source>
   <translation>Una versión lleva su firma y queda en el historial para siempre.</translation>
  </message>
  <message>
   <source>A whole set of rules to begin with. Change every one of them afterwards.</source>
   <translation>Todo un conjunto de reglas para empezar. Después puede cambiar cada una.</translation>
  </message>
  <message>
   <source>Accept: {0}</source>
   <translation>Admitir: {0}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Admitidos</translation>
  </message>
  <message>
   <source>Accepted by {0} until {1}: {2}</source>
   <translation>Admitido por {0} hasta el {1}: {2}</translation>
  </message>
  <message>
   <source>Accepted by {0}, without an end: {1}</source>
   <translation>Admitido por {0}, sin fecha final: {1}</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Admitir…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a clause</source>
   <translation>Añadir una cláusula</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Añadir una regla</translation>
  </message>
  <message>
   <source>Add a rule…</source>
   <translation>Añadir una regla…</translation>
  </message>
  <message>
   <source>Add a section</source>
   <translation>Añadir una sección</translation>
  </message>
  <message>
   <source>Add this section after all</source>
   <translation>Añadir esta sección después de todo</translation>
  </message>
  <message>
   <source>Add to “{0}”</source>
   <translation>Añadir a «{0}»</translation>
  </message>
  <message>
   <source>Add what is stricter for a while</source>
   <translation>Añadir lo que es más estricto por un tiempo</translation>
  </message>
  <message>
   <source>Add what never relaxes</source>
   <translation>Añadir lo que nunca se flexibiliza</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Consejo</translation>
  </message>
  <message>
   <source>All else stays; what is never relaxed is only added to.</source>
   <translation>Todo lo demás se queda; a lo que nunca se flexibiliza solo se le añade.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Todas ellas</translation>
  </message>
  <message>
   <source>Already there: {0}. Another one is possible.</source>
   <translation>Ya existe: {0}. Es posible añadir otra.</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>También llamado</translation>
  </message>
  <message>
   <source>And {0} more; all are listed beside the page.</source>
   <translation>Y {0} más; todas figuran junto a la página.</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Contestar en</translation>
  </message>
  <message>
   <source>Answers {0}’s comment “{1}”</source>
   <translation>Contesta al comentario de {0}: «{1}»</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Aprobación</translation>
  </message>
  <message>
   <source>As it reads now</source>
   <translation>Cómo se lee ahora</translation>
  </message>
  <message>
   <source>As it would read</source>
   <translation>Cómo se leería</translation>
  </message>
  <message>
   <source>As said to a colleague.</source>
   <translation>Como se diría a un colega.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask a stand-in</source>
   <translation>Preguntar a un suplente</translation>
  </message>
  <message>
   <source>Ask the next in line as well</source>
   <translation>Preguntar también a la siguiente persona</translation>
  </message>
  <message>
   <source>Both changed the same words, so they cannot be put together by themselves.</source>
   <translation>Ambos cambiaron las mismas palabras, así que no se pueden unir por sí solos.</translation>
  </message>
  <message>
   <source>Both changes together</source>
   <translation>Los dos cambios juntos</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change a rule</source>
   <translation>Cambiar una regla</translation>
  </message>
  <message>
   <source>Change the chosen row</source>
   <translation>Cambiar la fila elegida</translation>
  </message>
  <message>
   <source>Change the chosen rule</source>
   <translation>Cambiar la regla elegida</translation>
  </message>
  <message>
   <source>Change what is stricter for a while</source>
   <translation>Cambiar lo que es más estricto por un tiempo</translation>
  </message>
  <message>
   <source>Change what never relaxes</source>
   <translation>Cambiar lo que nunca se flexibiliza</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Elija uno de ellos.</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Cláusula</translation>
  </message>
  <message>
   <source>Clause {0}, {1}</source>
   <translation>Cláusula {0}, {1}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close and lose it</source>
   <translation>Cerrar y perderlo</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comments this answers</source>
   <translation>Comentarios a los que esto contesta</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation>Comparar con la edición {0}</translation>
  </message>
  <message>
   <source>Compare with revision {0}</source>
   <translation>Comparar con la versión {0}</translation>
  </message>
  <message>
   <source>Down from</source>
   <translation>Desde este nivel hacia abajo</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Draft kept {0}</source>
   <translation>Borrador conservado {0}</translation>
  </message>
  <message>
   <source>Draft not kept yet</source>
   <translation>Borrador aún sin conservar</translation>
  </message>
  <message>
   <source>Draft of {0}</source>
   <translation>Borrador de {0}</translation>
  </message>
  <message>
   <source>Drafts that were set aside, that lost against another window, or from which much was removed. They stay for 90 days; the newest twenty stay longer.</source>
   <translation>Borradores que se apartaron, que perdieron frente a otra ventana o de los que se quitó mucho. Se conservan 90 días; los veinte más recientes, más tiempo.</translation>
  </message>
  <message>
   <source>Drop the request</source>
   <translation>Desechar la petición</translation>
  </message>
  <message>
   <source>Each kind brings a text to begin with, and fields that the checks understand.</source>
   <translation>Cada tipo trae un texto para empezar y campos que las comprobaciones entienden.</translation>
  </message>
  <message>
   <source>Earlier drafts</source>
   <translation>Borradores anteriores</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Termina</translation>
  </message>
  <message>
   <source>Every post</source>
   <translation>Toda publicación</translation>
  </message>
  <message>
   <source>Everything you typed is still in this window. smguide goes on trying.</source>
   <translation>Todo lo que escribió sigue en esta ventana. smguide lo sigue intentando.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Plegar</translation>
  </message>
  <message>
   <source>Fold “{0}”</source>
   <translation>Plegar «{0}»</translation>
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation>Para estos tipos de publicación</translation>
  </message>
  <message>
   <source>For these trust levels</source>
   <translation>Para estos niveles de confianza</translation>
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation>Dé un nombre a la regla.</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Ir ahí</translation>
  </message>
  <message>
   <source>Go to “{0}”</source>
   <translation>Ir a «{0}»</translation>
  </message>
  <message>
   <source>Good: {0}</source>
   <translation>Bien: {0}</translation>
  </message>
  <message>
   <source>Heading or plain text</source>
   <translation>Título o texto sin formato</translation>
  </message>
  <message>
   <source>Here you can only read it now. Nothing was overwritten. What was not kept yet when that happened is under Earlier drafts.</source>
   <translation>Aquí ahora solo puede leerlo. No se sobrescribió nada. Lo que aún no se había conservado en ese momento está en «Borradores anteriores».</translation>
  </message>
  <message>
   <source>Here you can only read it. Take it over to write in it: the other window keeps what was typed there and then only reads.</source>
   <translation>Aquí solo puede leerlo. Tome el borrador para escribir en él: la otra ventana conserva lo que se escribió allí y después solo lee.</translation>
  </message>
  <message>
   <source>How many of them</source>
   <translation>Cuántas de ellas</translation>
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation>Qué tan consolidada está esta cláusula</translation>
  </message>
  <message>
   <source>If nobody answers</source>
   <translation>Si nadie contesta</translation>
  </message>
  <message>
   <source>In these phases</source>
   <translation>En estas fases</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus propias palabras</translation>
  </message>
  <message>
   <source>It comes on top of the rules for a time, with a reason and an end.</source>
   <translation>Se suma a las reglas por un tiempo, con un motivo y un final.</translation>
  </message>
  <message>
   <source>It comes on top of whatever the rules say, in every phase.</source>
   <translation>Se suma a lo que digan las reglas, en todas las fases.</translation>
  </message>
  <message>
   <source>It is in your draft. Undo takes it out again.</source>
   <translation>Está en su borrador. «Deshacer» lo quita de nuevo.</translation>
  </message>
  <message>
   <source>It is kept back until somebody decides</source>
   <translation>Se retiene hasta que alguien decida</translation>
  </message>
  <message>
   <source>It is not allowed</source>
   <translation>No está permitida</translation>
  </message>
  <message>
   <source>It is still in memory: save a copy before you close.</source>
   <translation>Sigue en la memoria: guarde una copia antes de cerrar.</translation>
  </message>
  <message>
   <source>It is your draft again. What stood there before is under Earlier drafts.</source>
   <translation>Vuelve a ser su borrador. Lo que había antes está en «Borradores anteriores».</translation>
  </message>
  <message>
   <source>It may go out at once</source>
   <translation>Puede salir de inmediato</translation>
  </message>
  <message>
   <source>It stays under Earlier drafts and can be taken back.</source>
   <translation>Queda en «Borradores anteriores» y se puede recuperar.</translation>
  </message>
  <message>
   <source>Its clause is no longer in your draft. You can copy the words from here.</source>
   <translation>Su cláusula ya no está en su borrador. Puede copiar las palabras desde aquí.</translation>
  </message>
  <message>
   <source>Its number is put into the text. It follows when sections move.</source>
   <translation>Su número se pone en el texto. Se ajusta cuando las secciones se mueven.</translation>
  </message>
  <message>
   <source>Keep the draft</source>
   <translation>Conservar el borrador</translation>
  </message>
  <message>
   <source>Keep the post back</source>
   <translation>Retener la publicación</translation>
  </message>
  <message>
   <source>Kept as it is: {0}</source>
   <translation>Conservado tal como está: {0}</translation>
  </message>
  <message>
   <source>Kinds of section</source>
   <translation>Tipos de sección</translation>
  </message>
  <message>
   <source>Last looked up on {0}.</source>
   <translation>Consultado por última vez el {0}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Leave the clause as it is</source>
   <translation>Dejar la cláusula como está</translation>
  </message>
  <message>
   <source>Left out on purpose</source>
   <translation>Omitida a propósito</translation>
  </message>
  <message>
   <source>Left out on purpose, because {0}</source>
   <translation>Omitida a propósito, porque {0}</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Dejarla ir</translation>
  </message>
  <message>
   <source>Let the post go out</source>
   <translation>Dejar salir la publicación</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>Locked by the template. {0}</source>
   <translation>Bloqueada por la plantilla. {0}</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Mirar</translation>
  </message>
  <message>
   <source>Looking after the guidelines</source>
   <translation>Cuidado de las directrices</translation>
  </message>
  <message>
   <source>More conditions, steps and what happens afterwards</source>
   <translation>Más condiciones, pasos y lo que ocurre después</translation>
  </message>
  <message>
   <source>More for this clause</source>
   <translation>Más para esta cláusula</translation>
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation>Bajar la regla elegida</translation>
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation>Subir la regla elegida</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No rule counts in this phase, so every post waits until somebody decides.</source>
   <translation>En esta fase no cuenta ninguna regla, así que toda publicación espera hasta que alguien decida.</translation>
  </message>
  <message>
   <source>No section is called so.</source>
   <translation>Ninguna sección se llama así.</translation>
  </message>
  <message>
   <source>Not applicable, because</source>
   <translation>No aplicable, porque</translation>
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation>No aplicable, porque…</translation>
  </message>
  <message>
   <source>Not in your guidelines yet</source>
   <translation>Aún no está en sus directrices</translation>
  </message>
  <message>
   <source>Not so good: {0}</source>
   <translation>Menos bien: {0}</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nada encaja</translation>
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation>No sale nada</translation>
  </message>
  <message>
   <source>Nothing has changed since the latest revision.</source>
   <translation>No ha cambiado nada desde la última versión.</translation>
  </message>
  <message>
   <source>Nothing has changed, so there is nothing to save.</source>
   <translation>No ha cambiado nada, así que no hay nada que guardar.</translation>
  </message>
  <message>
   <source>Nothing is replaced: there are no rules yet.</source>
   <translation>No se sustituye nada: aún no hay reglas.</translation>
  </message>
  <message>
   <source>Nothing of this kind here.</source>
   <translation>Aquí no hay nada de este tipo.</translation>
  </message>
  <message>
   <source>Nothing to look at in the text.</source>
   <translation>Nada que revisar en el texto.</translation>
  </message>
  <message>
   <source>Nothing yet, such as an incident or the weeks before results.</source>
   <translation>Nada todavía, como un incidente o las semanas antes de los resultados.</translation>
  </message>
  <message>
   <source>Nothing yet: every rule can be relaxed.</source>
   <translation>Nada todavía: toda regla puede flexibilizarse.</translation>
  </message>
  <message>
   <source>Number or title</source>
   <translation>Número o título</translation>
  </message>
  <message>
   <source>On these channels</source>
   <translation>En estos canales</translation>
  </message>
  <message>
   <source>On trial</source>
   <translation>A prueba</translation>
  </message>
  <message>
   <source>On trial until</source>
   <translation>A prueba hasta</translation>
  </message>
  <message>
   <source>On trial until {0}</source>
   <translation>A prueba hasta {0}</translation>
  </message>
  <message>
   <source>One kind found</source>
   <translation>Un tipo encontrado</translation>
  </message>
  <message>
   <source>One of them</source>
   <translation>Una de ellas</translation>
  </message>
  <message>
   <source>One reference to it now points nowhere.</source>
   <translation>Una referencia a ella ya no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>One reference to them now points nowhere.</source>
   <translation>Una referencia a ellas ya no lleva a ninguna parte.</translation>
  </message>
  <message>
   <source>One rule</source>
   <translation>Una regla</translation>
  </message>
  <message>
   <source>One thing at a time. None of this keeps you from saving.</source>
   <translation>Una cosa a la vez. Nada de esto impide guardar.</translation>
  </message>
  <message>
   <source>Open a saved copy</source>
   <translation>Abrir una copia guardada</translation>
  </message>
  <message>
   <source>Opens the history with what you have written beside it</source>
   <translation>Abre el historial con lo que usted ha escrito al lado</translation>
  </message>
  <message>
   <source>Other phases</source>
   <translation>Otras fases</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>En otro caso</translation>
  </message>
  <message>
   <source>Patterns</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Imágenes…</translation>
  </message>
  <message>
   <source>Proposed by {0}</source>
   <translation>Propuesto por {0}</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Redacción propuesta</translation>
  </message>
  <message>
   <source>Put on trial</source>
   <translation>Poner a prueba</translation>
  </message>
  <message>
   <source>Readers see the reason, so that nobody wonders whether it was forgotten.</source>
   <translation>Los lectores ven el motivo, para que nadie se pregunte si fue un olvido.</translation>
  </message>
  <message>
   <source>Reason (why)</source>
   <translation>Motivo (por qué)</translation>
  </message>
  <message>
   <source>Reason: why it changed</source>
   <translation>Motivo: por qué cambió</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Remitir</translation>
  </message>
  <message>
   <source>Refer to a section</source>
   <translation>Remitir a una sección</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Quitar el enlace</translation>
  </message>
  <message>
   <source>Remove the chosen row</source>
   <translation>Quitar la fila elegida</translation>
  </message>
  <message>
   <source>Remove the chosen rule</source>
   <translation>Quitar la regla elegida</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Rests on: {0}.</source>
   <translation>Se basa en: {0}.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules and rights</source>
   <translation>Reglas y derechos</translation>
  </message>
  <message>
   <source>Rules are read from the top; the first that fits decides.</source>
   <translation>Las reglas se leen desde arriba; decide la primera que encaja.</translation>
  </message>
  <message>
   <source>Running it</source>
   <translation>Gestión diaria</translation>
  </message>
  <message>
   <source>Save a copy and close…</source>
   <translation>Guardar una copia y cerrar…</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>Guardar una copia en otro lugar</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Guardar una copia en otro lugar…</translation>
  </message>
  <message>
   <source>Save revision {0}</source>
   <translation>Guardar la versión {0}</translation>
  </message>
  <message>
   <source>Save revision…</source>
   <translation>Guardar versión…</translation>
  </message>
  <message>
   <source>Saved copies {0}</source>
   <translation>Copias guardadas {0}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Say who is asked if nobody answers.</source>
   <translation>Diga a quién se pregunta si nadie contesta.</translation>
  </message>
  <message>
   <source>Say who must agree.</source>
   <translation>Diga quién debe dar su acuerdo.</translation>
  </message>
  <message>
   <source>Search kinds of section</source>
   <translation>Buscar tipos de sección</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartado</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Consolidada</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show me: {0}</source>
   <translation>Mostrar: {0}</translation>
  </message>
  <message>
   <source>Show the newer draft</source>
   <translation>Mostrar el borrador más reciente</translation>
  </message>
  <message>
   <source>Show the one that is there</source>
   <translation>Mostrar la que existe</translation>
  </message>
  <message>
   <source>Show the rules of another phase</source>
   <translation>Mostrar las reglas de otra fase</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Mostrar las palabras</translation>
  </message>
  <message>
   <source>Show the words of “{0}”</source>
   <translation>Mostrar las palabras de «{0}»</translation>
  </message>
  <message>
   <source>Show what is to be looked at beside the page</source>
   <translation>Mostrar junto a la página lo que hay para revisar</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Somebody must agree first</source>
   <translation>Alguien debe dar antes su acuerdo</translation>
  </message>
  <message>
   <source>Start from a pattern</source>
   <translation>Empezar con un modelo</translation>
  </message>
  <message>
   <source>Start from a pattern…</source>
   <translation>Empezar con un modelo…</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Still to choose: {0}.</source>
   <translation>Falta elegir: {0}.</translation>
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation>Más estricto por un tiempo</translation>
  </message>
  <message>
   <source>Such as: Replies by trusted voices go out at once</source>
   <translation>Como: las respuestas de voces de confianza salen de inmediato</translation>
  </message>
  <message>
   <source>Summary (what)</source>
   <translation>Resumen (qué)</translation>
  </message>
  <message>
   <source>Summary: what changed</source>
   <translation>Resumen: qué cambió</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Recuperar: {0}</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Tomar</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Recuperarlo</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomar el borrador</translation>
  </message>
  <message>
   <source>The address that the words lead to.</source>
   <translation>La dirección a la que llevan las palabras.</translation>
  </message>
  <message>
   <source>The clause has changed since this was proposed. Choose what it is to say.</source>
   <translation>La cláusula ha cambiado desde esta propuesta. Elija lo que debe decir.</translation>
  </message>
  <message>
   <source>The clause reads like that already.</source>
   <translation>La cláusula ya dice eso.</translation>
  </message>
  <message>
   <source>The clause would read</source>
   <translation>La cláusula diría</translation>
  </message>
  <message>
   <source>The disk has not answered yet.</source>
   <translation>El disco aún no ha respondido.</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>La copia más reciente estaba dañada; esta es la que se conservó justo antes.</translation>
  </message>
  <message>
   <source>The pattern</source>
   <translation>El modelo</translation>
  </message>
  <message>
   <source>The proposed wording, in place of yours</source>
   <translation>La redacción propuesta, en lugar de la suya</translation>
  </message>
  <message>
   <source>The rule</source>
   <translation>La regla</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>La sección</translation>
  </message>
  <message>
   <source>The text it begins with</source>
   <translation>El texto con el que empieza</translation>
  </message>
  <message>
   <source>The wording of {0} is in your draft. Undo takes it out again.</source>
   <translation>La redacción de {0} está en su borrador. Deshacer la quita.</translation>
  </message>
  <message>
   <source>The wording that {0} proposes</source>
   <translation>La redacción que propone {0}</translation>
  </message>
  <message>
   <source>The words of this clause are to stay as they are: {0}</source>
   <translation>Las palabras de esta cláusula deben quedar como están: {0}</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Entonces</translation>
  </message>
  <message>
   <source>There are no rules yet, so every post waits until somebody decides. These are good beginnings; look at one, say who is asked, and use it.</source>
   <translation>Aún no hay reglas, así que cada publicación espera a que alguien decida. Estos son buenos comienzos: mire uno, diga a quién se pregunta y úselo.</translation>
  </message>
  <message>
   <source>There is none.</source>
   <translation>No hay ninguno.</translation>
  </message>
  <message>
   <source>These checks found nothing.</source>
   <translation>Estas comprobaciones no encontraron nada.</translation>
  </message>
  <message>
   <source>This clause is locked by the template. Unlock it first.</source>
   <translation>Esta cláusula está bloqueada por la plantilla. Desbloquéela antes.</translation>
  </message>
  <message>
   <source>This draft is open in another window; here you only read.</source>
   <translation>Este borrador está abierto en otra ventana; aquí solo se lee.</translation>
  </message>
  <message>
   <source>This rule says more than the short questions can. All of it stands here.</source>
   <translation>Esta regla dice más de lo que pueden las preguntas breves. Aquí está todo.</translation>
  </message>
  <message>
   <source>This section only</source>
   <translation>Solo esta sección</translation>
  </message>
  <message>
   <source>This was accepted until {0}, which is over.</source>
   <translation>Esto se admitió hasta el {0}, y ese plazo ha terminado.</translation>
  </message>
  <message>
   <source>Three of them</source>
   <translation>Tres de ellas</translation>
  </message>
  <message>
   <source>Title of the section</source>
   <translation>Título de la sección</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>Para comprobar</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Para corregir</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Para revisar</translation>
  </message>
  <message>
   <source>To look at in “{0}”: {1}</source>
   <translation>Para mirar en «{0}»: {1}</translation>
  </message>
  <message>
   <source>To look at · {0}</source>
   <translation>Para revisar · {0}</translation>
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation>Para mirar: {0}</translation>
  </message>
  <message>
   <source>To save, say what changed and why.</source>
   <translation>Para guardar, diga qué cambió y por qué.</translation>
  </message>
  <message>
   <source>To save, say what changed.</source>
   <translation>Para guardar, diga qué cambió.</translation>
  </message>
  <message>
   <source>To save, say why it changed.</source>
   <translation>Para guardar, diga por qué cambió.</translation>
  </message>
  <message>
   <source>Trust ladder</source>
   <translation>Escala de confianza</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>Intentar de nuevo ahora</translation>
  </message>
  <message>
   <source>Try other words, or take “Section of your own”, which holds any text.</source>
   <translation>Pruebe con otras palabras o tome «Sección propia», que admite cualquier texto.</translation>
  </message>
  <message>
   <source>Two of them</source>
   <translation>Dos de ellas</translation>
  </message>
  <message>
   <source>Undo brings everything back.</source>
   <translation>Deshacer lo devuelve todo.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>«Deshacer» la recupera.</translation>
  </message>
  <message>
   <source>Undo brings them back.</source>
   <translation>«Deshacer» las recupera.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Up to</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Usar este</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Qué cambió</translation>
  </message>
  <message>
   <source>What changed is being read.</source>
   <translation>Se está leyendo lo que cambió.</translation>
  </message>
  <message>
   <source>What happens then</source>
   <translation>Qué ocurre entonces</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Qué se guarda</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>What its form asks for</source>
   <translation>Qué pide su formulario</translation>
  </message>
  <message>
   <source>What never relaxes</source>
   <translation>Lo que nunca se flexibiliza</translation>
  </message>
  <message>
   <source>What this kind is for</source>
   <translation>Para qué sirve este tipo</translation>
  </message>
  <message>
   <source>What was learnt, asked for or decided</source>
   <translation>Qué se aprendió, se pidió o se decidió</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Qué decimos</translation>
  </message>
  <message>
   <source>What will come back</source>
   <translation>Qué se recuperará</translation>
  </message>
  <message>
   <source>What you typed after {0} is only in this window.</source>
   <translation>Lo que escribió después de {0} solo está en esta ventana.</translation>
  </message>
  <message>
   <source>What you typed is only in this window.</source>
   <translation>Lo que escribió solo está en esta ventana.</translation>
  </message>
  <message>
   <source>What you wrote last in “{0}” could not be kept.</source>
   <translation>Lo último que escribió en «{0}» no se pudo conservar.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Which of them</source>
   <translation>Cuáles de ellos</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>A quién se pregunta</translation>
  </message>
  <message>
   <source>Who may post what, the trust ladder, and what relaxes when, each as a picture</source>
   <translation>Quién puede publicar qué, la escala de confianza y qué se relaja cuándo, cada uno como imagen</translation>
  </message>
  <message>
   <source>Who must agree</source>
   <translation>Quién debe dar su acuerdo</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why and for whom</source>
   <translation>Por qué y para quién</translation>
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation>Por qué nunca se flexibiliza</translation>
  </message>
  <message>
   <source>Why this clause is there</source>
   <translation>Por qué está esta cláusula</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Why? {0}</source>
   <translation>¿Por qué? {0}</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>En un plazo de</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Work in progress</source>
   <translation>En elaboración</translation>
  </message>
  <message>
   <source>Write here. Enter twice begins another clause.</source>
   <translation>Escriba aquí. Pulse Intro dos veces para empezar otra cláusula.</translation>
  </message>
  <message>
   <source>Write the address, such as https://www.example.org.</source>
   <translation>Escriba la dirección, como https://www.example.org.</translation>
  </message>
  <message>
   <source>Write the reason, such as: we have no own products.</source>
   <translation>Escriba el motivo, por ejemplo: no tenemos productos propios.</translation>
  </message>
  <message>
   <source>You are then in “{0}”.</source>
   <translation>Entonces está en «{0}».</translation>
  </message>
  <message>
   <source>You need: {0}</source>
   <translation>Necesita: {0}</translation>
  </message>
  <message>
   <source>You took over a wording of {0}. It will be said in the revision, and whoever proposed it cannot approve it.</source>
   <translation>Tomó una redacción de {0}. La versión lo dirá, y quien la propuso no podrá aprobarla.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept.</source>
   <translation>Su borrador no se puede conservar.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: another program holds it at this moment.</source>
   <translation>Su borrador no se puede conservar: otro programa lo tiene en uso en este momento.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: nothing may be written where smguide keeps drafts.</source>
   <translation>Su borrador no se puede conservar: no se puede escribir donde smguide guarda los borradores.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk is full. Please make some room.</source>
   <translation>Su borrador no se puede conservar: el disco está lleno. Libere espacio, por favor.</translation>
  </message>
  <message>
   <source>Your draft cannot be kept: the disk reports a fault.</source>
   <translation>Su borrador no se puede conservar: el disco comunica un fallo.</translation>
  </message>
  <message>
   <source>Your draft has changed since. Look at it once more in the history.</source>
   <translation>Su borrador ha cambiado desde entonces. Vuelva a mirarlo en el historial.</translation>
  </message>
  <message>
   <source>Your draft is not kept yet</source>
   <translation>Su borrador aún no se ha conservado</translation>
  </message>
  <message>
   <source>Your draft is still here</source>
   <translation>Su borrador sigue aquí</translation>
  </message>
  <message>
   <source>Your draft, as it changed since</source>
   <translation>Su borrador, como ha cambiado desde entonces</translation>
  </message>
  <message>
   <source>a while ago</source>
   <translation>hace un rato</translation>
  </message>
  <message>
   <source>accepting a finding</source>
   <translation>admitir un hallazgo</translation>
  </message>
  <message>
   <source>adding a clause</source>
   <translation>añadir una cláusula</translation>
  </message>
  <message>
   <source>adding a table column in “{0}”</source>
   <translation>añadir una columna de tabla en «{0}»</translation>
  </message>
  <message>
   <source>adding a table in “{0}”</source>
   <translation>añadir una tabla en «{0}»</translation>
  </message>
  <message>
   <source>adding a table row in “{0}”</source>
   <translation>añadir una fila de tabla en «{0}»</translation>
  </message>
  <message>
   <source>adding an entry to “{0}”</source>
   <translation>añadir una entrada a «{0}»</translation>
  </message>
  <message>
   <source>adding “{0}”</source>
   <translation>añadir «{0}»</translation>
  </message>
  <message>
   <source>after {0} at most</source>
   <translation>después de {0} como máximo</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>a las {0}</translation>
  </message>
  <message>
   <source>changed since the last revision</source>
   <translation>cambiado desde la última versión</translation>
  </message>
  <message>
   <source>changing a bulleted list in “{0}”</source>
   <translation>cambiar una lista con viñetas en «{0}»</translation>
  </message>
  <message>
   <source>changing a numbered list in “{0}”</source>
   <translation>cambiar una lista numerada en «{0}»</translation>
  </message>
  <message>
   <source>changing a quote in “{0}”</source>
   <translation>cambiar una cita en «{0}»</translation>
  </message>
  <message>
   <source>changing the level of {0}</source>
   <translation>cambiar el nivel de {0}</translation>
  </message>
  <message>
   <source>changing the level of “{0}”</source>
   <translation>cambiar el nivel de «{0}»</translation>
  </message>
  <message>
   <source>changing what is left out</source>
   <translation>cambiar lo que se omite</translation>
  </message>
  <message>
   <source>changing “{0}”</source>
   <translation>cambiar «{0}»</translation>
  </message>
  <message>
   <source>clearing the look of words in “{0}”</source>
   <translation>quitar el formato de unas palabras en «{0}»</translation>
  </message>
  <message>
   <source>duplicating “{0}”</source>
   <translation>duplicar «{0}»</translation>
  </message>
  <message>
   <source>edition {0} in force</source>
   <translation>edición {0} en vigor</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <source>going on to “{0}”</source>
   <translation>pasar a «{0}»</translation>
  </message>
  <message>
   <source>in another window of this computer</source>
   <translation>en otra ventana de este equipo</translation>
  </message>
  <message>
   <source>leaving out “{0}”</source>
   <translation>omitir «{0}»</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitida</translation>
  </message>
  <message>
   <source>left out on purpose</source>
   <translation>omitida a propósito</translation>
  </message>
  <message>
   <source>making a heading in “{0}”</source>
   <translation>poner un título en «{0}»</translation>
  </message>
  <message>
   <source>making a heading plain text in “{0}”</source>
   <translation>convertir un título en texto sin formato en «{0}»</translation>
  </message>
  <message>
   <source>making words bold in “{0}”</source>
   <translation>poner palabras en negrita en «{0}»</translation>
  </message>
  <message>
   <source>making words italic in “{0}”</source>
   <translation>poner palabras en cursiva en «{0}»</translation>
  </message>
  <message>
   <source>marking a clause</source>
   <translation>marcar una cláusula</translation>
  </message>
  <message>
   <source>missing section</source>
   <translation>falta la sección</translation>
  </message>
  <message>
   <source>moving a clause</source>
   <translation>mover una cláusula</translation>
  </message>
  <message>
   <source>moving an entry in “{0}”</source>
   <translation>mover una entrada en «{0}»</translation>
  </message>
  <message>
   <source>moving an item in, in “{0}”</source>
   <translation>aumentar el nivel de un elemento en «{0}»</translation>
  </message>
  <message>
   <source>moving an item out, in “{0}”</source>
   <translation>reducir el nivel de un elemento en «{0}»</translation>
  </message>
  <message>
   <source>moving “{0}”</source>
   <translation>mover «{0}»</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>ahora no</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>on the computer “{0}”</source>
   <translation>en el equipo «{0}»</translation>
  </message>
  <message>
   <source>on {0} at {1}</source>
   <translation>el {0} a las {1}</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>una persona</translation>
  </message>
  <message>
   <source>one phase</source>
   <translation>una fase</translation>
  </message>
  <message>
   <source>one piece of advice</source>
   <translation>un consejo</translation>
  </message>
  <message>
   <source>one thing to check</source>
   <translation>una cosa para comprobar</translation>
  </message>
  <message>
   <source>one thing to correct</source>
   <translation>una cosa para corregir</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>pasting into “{0}”</source>
   <translation>pegar en «{0}»</translation>
  </message>
  <message>
   <source>referring to a section in “{0}”</source>
   <translation>remitir a una sección en «{0}»</translation>
  </message>
  <message>
   <source>removing a clause</source>
   <translation>quitar una cláusula</translation>
  </message>
  <message>
   <source>removing a link in “{0}”</source>
   <translation>quitar un enlace en «{0}»</translation>
  </message>
  <message>
   <source>removing a table column in “{0}”</source>
   <translation>quitar una columna de tabla en «{0}»</translation>
  </message>
  <message>
   <source>removing a table in “{0}”</source>
   <translation>quitar una tabla en «{0}»</translation>
  </message>
  <message>
   <source>removing a table row in “{0}”</source>
   <translation>quitar una fila de tabla en «{0}»</translation>
  </message>
  <message>
   <source>removing an entry from “{0}”</source>
   <translation>quitar una entrada de «{0}»</translation>
  </message>
  <message>
   <source>removing {0} sections</source>
   <translation>quitar {0} secciones</translation>
  </message>
  <message>
   <source>removing “{0}”</source>
   <translation>quitar «{0}»</translation>
  </message>
  <message>
   <source>removing “{0}” from “{1}”</source>
   <translation>quitar «{0}» de «{1}»</translation>
  </message>
  <message>
   <source>renaming a section</source>
   <translation>cambiar el nombre de una sección</translation>
  </message>
  <message>
   <source>revision {0}</source>
   <translation>versión {0}</translation>
  </message>
  <message>
   <source>setting a link in “{0}”</source>
   <translation>poner un enlace en «{0}»</translation>
  </message>
  <message>
   <source>shaping a line in “{0}”</source>
   <translation>dar forma a una línea en «{0}»</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>desde {0}</translation>
  </message>
  <message>
   <source>smguide did not end properly last time. Your draft of {0} has {1} since revision {2}.</source>
   <translation>smguide no terminó bien la última vez. Su borrador de {0} tiene {1} desde la versión {2}.</translation>
  </message>
  <message>
   <source>starting from “{0}”</source>
   <translation>empezar con «{0}»</translation>
  </message>
  <message>
   <source>taking back what was accepted</source>
   <translation>retirar lo que se admitió</translation>
  </message>
  <message>
   <source>taking the wording of {0} in “{1}”</source>
   <translation>tomar la redacción de {0} en «{1}»</translation>
  </message>
  <message>
   <source>then</source>
   <translation>entonces</translation>
  </message>
  <message>
   <source>there</source>
   <translation>ahí</translation>
  </message>
  <message>
   <source>unlocking a clause</source>
   <translation>desbloquear una cláusula</translation>
  </message>
  <message>
   <source>writing a reason in “{0}”</source>
   <translation>escribir un motivo en «{0}»</translation>
  </message>
  <message>
   <source>writing in “{0}”</source>
   <translation>escribir en «{0}»</translation>
  </message>
  <message>
   <source>{0} (copy)</source>
   <translation>{0} (copia)</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} and {1} that are there now are replaced.</source>
   <translation>{0} y {1} que hay ahora se sustituyen.</translation>
  </message>
  <message>
   <source>{0} checks looked at forms, names and words, not at the sense. {1} were left out because they do not concern you, by what “About these guidelines” says.</source>
   <translation>{0} comprobaciones miraron formas, nombres y palabras, no el sentido. {1} se omitieron porque no le conciernen, según lo que dice «Acerca de estas directrices».</translation>
  </message>
  <message>
   <source>{0} has this draft open {1}, since {2}.</source>
   <translation>{0} tiene abierto este borrador {1}, desde {2}.</translation>
  </message>
  <message>
   <source>{0} kinds found</source>
   <translation>{0} tipos encontrados</translation>
  </message>
  <message>
   <source>{0} min ago</source>
   <translation>hace {0} min</translation>
  </message>
  <message>
   <source>{0} more rule comes with “{1}”.</source>
   <translation>{0} regla más viene con «{1}».</translation>
  </message>
  <message>
   <source>{0} more rules come with “{1}”.</source>
   <translation>{0} reglas más vienen con «{1}».</translation>
  </message>
  <message>
   <source>{0} new thing to look at</source>
   <translation>{0} cosa nueva para revisar</translation>
  </message>
  <message>
   <source>{0} new things to look at</source>
   <translation>{0} cosas nuevas para revisar</translation>
  </message>
  <message>
   <source>{0} of {1} clauses on trial</source>
   <translation>{0} de {1} cláusulas a prueba</translation>
  </message>
  <message>
   <source>{0} of {1} clauses settled</source>
   <translation>{0} de {1} cláusulas consolidadas</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} personas</translation>
  </message>
  <message>
   <source>{0} phases</source>
   <translation>{0} fases</translation>
  </message>
  <message>
   <source>{0} pieces of advice</source>
   <translation>{0} consejos</translation>
  </message>
  <message>
   <source>{0} references to it now point nowhere.</source>
   <translation>{0} referencias a ella ya no llevan a ninguna parte.</translation>
  </message>
  <message>
   <source>{0} references to them now point nowhere.</source>
   <translation>{0} referencias a ellas ya no llevan a ninguna parte.</translation>
  </message>
  <message>
   <source>{0} resolved</source>
   <translation>{0} resueltas</translation>
  </message>
  <message>
   <source>{0} rule belongs to “{1}”.</source>
   <translation>{0} regla pertenece a «{1}».</translation>
  </message>
  <message>
   <source>{0} rule is never reached: a rule above it takes every post.</source>
   <translation>{0} regla no se alcanza nunca: una regla anterior recoge todas las publicaciones.</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} reglas</translation>
  </message>
  <message>
   <source>{0} rules are never reached: a rule above them takes every post.</source>
   <translation>{0} reglas no se alcanzan nunca: una regla anterior recoge todas las publicaciones.</translation>
  </message>
  <message>
   <source>{0} rules belong to “{1}”.</source>
   <translation>{0} reglas pertenecen a «{1}».</translation>
  </message>
  <message>
   <source>{0} s ago</source>
   <translation>hace {0} s</translation>
  </message>
  <message>
   <source>{0} sections removed.</source>
   <translation>{0} secciones quitadas.</translation>
  </message>
  <message>
   <source>{0} since revision {1}, kept by itself because much was removed at {2}</source>
   <translation>{0} desde la versión {1}, conservado automáticamente porque se quitó mucho ({2})</translation>
  </message>
  <message>
   <source>{0} since revision {1}, set aside {2}</source>
   <translation>{0} desde la versión {1}, apartado {2}</translation>
  </message>
  <message>
   <source>{0} thing to check</source>
   <translation>{0} cosa para comprobar</translation>
  </message>
  <message>
   <source>{0} thing to correct</source>
   <translation>{0} cosa para corregir</translation>
  </message>
  <message>
   <source>{0} thing to look at</source>
   <translation>{0} cosa para revisar</translation>
  </message>
  <message>
   <source>{0} things to check</source>
   <translation>{0} cosas para comprobar</translation>
  </message>
  <message>
   <source>{0} things to correct</source>
   <translation>{0} cosas para corregir</translation>
  </message>
  <message>
   <source>{0} things to look at</source>
   <translation>{0} cosas para revisar</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} para revisar</translation>
  </message>
  <message>
   <source>{0} took this draft over {1}, at {2}.</source>
   <translation>{0} tomó este borrador {1}, {2}.</translation>
  </message>
  <message>
   <source>{0}, except {1}</source>
   <translation>{0}, excepto {1}</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>“{0}” is left out.</source>
   <translation>«{0}» se omite.</translation>
  </message>
  <message>
   <source>“{0}” is not applicable, because</source>
   <translation>«{0}» no es aplicable, porque</translation>
  </message>
  <message>
   <source>“{0}” is {1} now</source>
   <translation>«{0}» es ahora {1}</translation>
  </message>
  <message>
   <source>“{0}” removed.</source>
   <translation>«{0}» quitada.</translation>
  </message>
 </context>
 <context>
  <name>WritePage</name>
  <message>
   <source>Add a section…</source>
   <translation>Añadir una sección…</translation>
  </message>
  <message>
   <source>Begin with one of the kinds that good guidelines have, or with free text.</source>
   <translation>Empiece con uno de los tipos que tienen las buenas directrices, o con texto libre.</translation>
  </message>
  <message>
   <source>No sections yet</source>
   <translation>Todavía no hay secciones</translation>
  </message>
  <message>
   <source>Revision {0} saved</source>
   <translation>Versión {0} guardada</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>The draft is under Earlier drafts.</source>
   <translation>El borrador está en «Borradores anteriores».</translation>
  </message>
  <message>
   <source>The guidelines</source>
   <translation>Las directrices</translation>
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation>La copia más reciente estaba dañada; esta es la que se conservó justo antes.</translation>
  </message>
  <message>
   <source>The section</source>
   <translation>La sección</translation>
  </message>
  <message>
   <source>There is no draft: nothing has changed yet.</source>
   <translation>No hay borrador: todavía no ha cambiado nada.</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Para revisar</translation>
  </message>
  <message>
   <source>Your draft</source>
   <translation>Su borrador</translation>
  </message>
  <message>
   <source>Your draft was recovered.</source>
   <translation>Su borrador se ha recuperado.</translation>
  </message>
 </context>
</TS>
