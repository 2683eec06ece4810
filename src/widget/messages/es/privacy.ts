import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Qué se guarda',
  lead: 'No se sigue a nadie: no hay cookies, ni cuentas, ni publicidad, ni terceros. Esto es todo lo que se guarda cuando usted lee o responde aquí, o en una página que muestra nuestras preguntas.',
  sent: 'Sus respuestas, también las escritas, se envían una vez a este sitio, sin nombre, para contarlas; el sitio que muestra nuestras preguntas puede desactivarlo. Sin JavaScript, se envían para corregirlas. Lo que escriba de memoria no se envía nunca.',
  kept: {
    progress: {
      what: 'Su progreso en un cuestionario: lo que ha respondido y por dónde va. Empieza con su primera respuesta.',
      where: 'En la pestaña de su navegador, para la página que muestra el cuestionario. El sitio puede desactivarlo.',
      howLong: (forget) => `Hasta que se cierre la pestaña o usted pulse «${forget}».`,
    },
    review: {
      what: 'Las preguntas que guardó para repasar: sus nombres, cuándo vuelve cada una y lo bien que la recordó. Ninguna respuesta.',
      where: 'En su navegador, solo para este sitio; no se envía nunca.',
      howLong:
        'Hasta que lo borre en la página del repaso o borre los datos del navegador. El archivo que guarde es suyo.',
    },
    studio: {
      what: 'En el estudio: el paquete en el que trabaja y el artículo que ha introducido.',
      where: 'En su navegador, solo para este sitio; no se envía nunca.',
      howLong: 'Hasta que pulse allí «Start over» o borre los datos del navegador.',
    },
    counts: {
      what: 'Cuántas personas respondieron a una pregunta, cuántas acertaron del todo y cuántas eligieron o colocaron bien cada parte. Las palabras escritas no se guardan.',
      where: 'En el almacenamiento propio de este sitio, para cada contenido.',
      howLong: (answers) =>
        `Mientras el sitio funcione. Los recuentos de una pregunta se muestran a los demás a partir de ${answers} respuestas.`,
    },
    attempts: {
      what: 'Que un intento se contó, y para qué preguntas: un resumen criptográfico (SHA-256) de un número que la página sortea para cada intento. No le identifica ni a usted ni a su dispositivo.',
      where: 'En el mismo almacenamiento, para que lo que se envía dos veces se cuente una.',
      howLong: (hours) =>
        `Como máximo ${hours} horas; en el historial propio de la plataforma, desde el que se puede restaurar el almacenamiento, 30 días.`,
    },
    senders: {
      what: 'Cuántas veces en un minuto una dirección de red envió respuestas, creó una sala o probó códigos, para que nadie pueda hacerlo miles de veces: mediante un resumen criptográfico de la dirección.',
      where: 'En los límites de frecuencia de la plataforma, aparte de las respuestas.',
      howLong: 'Un minuto.',
    },
    lesson: {
      what: 'En una clase en directo: los nombres o puestos que tienen allí los estudiantes, sus respuestas y el tiempo que pidieron. De las claves que abren la sala, solo resúmenes criptográficos.',
      where: 'En el almacenamiento de esa sala.',
      howLong: (hours) =>
        `Hasta ${hours} horas después del final de la clase, salvo que su docente fije otro plazo o la borre antes. Los nombres se borran al final, salvo que su docente los conserve.`,
    },
    device: {
      what: 'En una clase en directo: la clave con la que la sala reconoce el dispositivo de un estudiante.',
      where: 'En el navegador de ese dispositivo; la clave del docente, en la pestaña.',
      howLong: 'Hasta que la página sepa que la sala ha terminado; la del docente, hasta que se cierre la pestaña.',
    },
    errors: {
      what: 'Los errores de este sitio: qué tipo de petición falló y por qué, sin dirección, navegador, respuestas ni palabras de nadie.',
      where: 'En el registro de la plataforma.',
      howLong: 'El tiempo que haya elegido allí quien administra el sitio.',
    },
  },
  requests:
    'La dirección, el navegador y el idioma de una petición se usan para responderla, y no los almacenamos. Lo que haga con ellos la plataforma que aloja este sitio es asunto entre ella y quien lo administra.',
};
