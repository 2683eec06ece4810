import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Ce qui est conservé',
  lead: 'Personne n’est suivi : ni cookies, ni comptes, ni publicité, ni tiers. Voici tout ce qui est conservé quand vous lisez ou répondez ici, ou dans une page qui affiche nos questions.',
  sent: 'Vos réponses, même celles que vous tapez, sont envoyées une fois à ce site, sans nom, pour être comptées ; un site qui affiche nos questions peut désactiver cet envoi. Sans JavaScript, elles sont envoyées pour être corrigées. Ce que vous écrivez de mémoire n’est jamais envoyé.',
  kept: {
    progress: {
      what: 'Votre progression dans un quiz : vos réponses et l’endroit où vous êtes. Cela commence à votre première réponse.',
      where: 'Dans l’onglet de votre navigateur, pour la page qui affiche le quiz. Un site peut le désactiver.',
      howLong: (forget) => `Jusqu’à ce que l’onglet soit fermé, ou que vous appuyiez sur « ${forget} ».`,
    },
    review: {
      what: 'Les questions que vous avez gardées pour les réviser : leurs noms, la date à laquelle chacune revient et si vous vous en souveniez bien. Aucune réponse.',
      where: 'Dans votre navigateur, pour ce site seulement ; rien n’est jamais envoyé.',
      howLong:
        'Jusqu’à ce que vous l’effaciez sur la page des révisions, ou que vous vidiez le navigateur. Le fichier que vous enregistrez est à vous.',
    },
    studio: {
      what: 'Dans le studio : le paquet sur lequel vous travaillez et l’article que vous avez fourni.',
      where: 'Dans votre navigateur, pour ce site seulement ; rien n’est jamais envoyé.',
      howLong: 'Jusqu’à ce que vous y cliquiez sur « Start over » ou que vous effaciez les données du navigateur.',
    },
    counts: {
      what: 'Combien ont répondu à une question, combien ont tout juste, et combien ont choisi ou bien placé chacun de ses éléments. Les mots tapés ne sont pas conservés.',
      where: 'Dans le stockage de ce site, pour chaque contenu.',
      howLong: (answers) =>
        `Tant que le site fonctionne. Les chiffres d’une question sont montrés aux autres à partir de ${answers} réponses.`,
    },
    attempts: {
      what: 'Le fait qu’un essai a été compté, et pour quelles questions : une empreinte (SHA-256) d’un nombre que la page tire au hasard pour chaque essai. Elle ne désigne ni vous ni votre appareil.',
      where: 'Dans le même stockage, pour que ce qui est envoyé deux fois soit compté une fois.',
      howLong: (hours) =>
        `Au plus ${hours} heures ; dans l’historique propre à la plateforme, qui permet de restaurer le stockage, 30 jours.`,
    },
    senders: {
      what: 'Combien de fois en une minute une adresse réseau a envoyé des réponses, créé une salle ou essayé des codes, pour que personne ne le fasse des milliers de fois : par une empreinte de l’adresse.',
      where: 'Dans les limites de fréquence de la plateforme, à part des réponses.',
      howLong: 'Une minute.',
    },
    lesson: {
      what: 'Dans un cours en direct : les noms ou les places qu’y ont les élèves, leurs réponses et le temps qu’ils ont demandé. Des clés qui ouvrent la salle, seulement des empreintes.',
      where: 'Dans le stockage de cette seule salle.',
      howLong: (hours) =>
        `Jusqu’à ${hours} heures après la fin du cours, sauf si l’enseignant choisit un autre délai ou l’efface avant. Les noms sont effacés à la fin, sauf si l’enseignant les garde.`,
    },
    device: {
      what: 'Dans un cours en direct : la clé à laquelle la salle reconnaît l’appareil d’un élève.',
      where: 'Dans le navigateur de cet appareil ; la clé de l’enseignant, dans l’onglet.',
      howLong:
        'Jusqu’à ce que la page apprenne que la salle a fermé ; celle de l’enseignant, jusqu’à la fermeture de l’onglet.',
    },
    errors: {
      what: 'Les erreurs propres à ce site : quel type de requête a échoué et pourquoi, sans adresse, navigateur, réponses ni mots d’un lecteur.',
      where: 'Dans le journal de la plateforme.',
      howLong: 'Aussi longtemps que l’a choisi l’exploitant du site.',
    },
  },
  requests:
    'L’adresse, le navigateur et la langue d’une requête servent à y répondre, et nous ne les enregistrons pas. Ce qu’en fait la plateforme qui porte ce site est affaire entre elle et l’exploitant du site.',
};
