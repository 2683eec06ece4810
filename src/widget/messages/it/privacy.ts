import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Che cosa viene conservato',
  lead: 'Nessuno viene seguito: niente cookie, account, pubblicità né terze parti. Questo è tutto ciò che viene conservato quando leggi o rispondi qui, o in una pagina che mostra le nostre domande.',
  sent: 'Le tue risposte, anche quelle digitate, vengono inviate una volta a questo sito, senza nome, per essere contate; un sito che mostra le nostre domande può disattivarlo. Senza JavaScript vengono inviate per essere corrette. Ciò che scrivi a memoria non viene mai inviato.',
  kept: {
    progress: {
      what: 'I tuoi progressi in un quiz: che cosa hai risposto e dove sei arrivato. Si comincia con la prima risposta.',
      where: 'Nella scheda del tuo browser, per la pagina che mostra il quiz. Un sito può disattivarlo.',
      howLong: (forget) => `Finché non si chiude la scheda o non premi “${forget}”.`,
    },
    review: {
      what: 'Le domande che hai conservato per il ripasso: i loro nomi, quando torna ciascuna e quanto bene la ricordavi. Nessuna risposta.',
      where: 'Nel tuo browser, solo per questo sito; non viene mai inviato.',
      howLong:
        'Finché non lo elimini nella pagina del ripasso o non cancelli i dati del browser. Il file che salvi è tuo.',
    },
    studio: {
      what: 'Nello studio: il pacchetto a cui lavori e l’articolo che hai inserito.',
      where: 'Nel tuo browser, solo per questo sito; non viene mai inviato.',
      howLong: 'Finché non premi lì “Start over” o cancelli i dati del browser.',
    },
    counts: {
      what: 'Quanti hanno risposto a una domanda, quanti del tutto correttamente, e quanti hanno scelto o collocato bene ogni sua parte. Le parole digitate non vengono conservate.',
      where: 'Nell’archivio proprio di questo sito, per ogni contenuto.',
      howLong: (answers) =>
        `Finché il sito è in funzione. I conteggi di una domanda vengono mostrati agli altri a partire da ${answers} risposte.`,
    },
    attempts: {
      what: 'Che un tentativo è stato contato, e per quali domande: un’impronta (SHA-256) di un numero che la pagina estrae a caso per ogni tentativo. Non identifica né te né il tuo dispositivo.',
      where: 'Nello stesso archivio, perché ciò che viene inviato due volte conti una volta sola.',
      howLong: (hours) =>
        `Al massimo ${hours} ore; nella cronologia propria della piattaforma, da cui si può ripristinare l’archivio, 30 giorni.`,
    },
    senders: {
      what: 'Quante volte in un minuto un indirizzo di rete ha inviato risposte, creato un’aula o provato codici, perché nessuno lo faccia migliaia di volte: tramite un’impronta dell’indirizzo.',
      where: 'Nei limiti di frequenza della piattaforma, separati dalle risposte.',
      howLong: 'Un minuto.',
    },
    lesson: {
      what: 'In una lezione dal vivo: i nomi o i posti che gli studenti hanno lì, le loro risposte e il tempo che hanno chiesto. Delle chiavi che aprono l’aula, solo impronte.',
      where: 'Nell’archivio di quella sola aula.',
      howLong: (hours) =>
        `Fino a ${hours} ore dopo la fine della lezione, a meno che l’insegnante non stabilisca un altro tempo o la elimini prima. I nomi vengono eliminati alla fine, a meno che l’insegnante non li conservi.`,
    },
    device: {
      what: 'In una lezione dal vivo: la chiave con cui l’aula riconosce il dispositivo di uno studente.',
      where: 'Nel browser di quel dispositivo; la chiave dell’insegnante, nella scheda.',
      howLong: 'Finché la pagina non sa che l’aula è chiusa; quella dell’insegnante, finché non si chiude la scheda.',
    },
    errors: {
      what: 'Gli errori di questo sito: quale tipo di richiesta non è riuscita e perché, senza indirizzo, browser, risposte o parole di chi legge.',
      where: 'Nel registro della piattaforma.',
      howLong: 'Per il tempo che chi gestisce il sito ha scelto lì.',
    },
  },
  requests:
    'Indirizzo, browser e lingua di una richiesta servono a rispondere, e non li memorizziamo. Che cosa ne fa la piattaforma che ospita questo sito riguarda lei e chi gestisce il sito.',
};
