import type { Words } from './Words.ts'

export const sv: Words = {
  places: {
    label: 'Appens delar',
    menu: 'Meny',
    assessment: 'Självvärdering',
    results: 'Resultat',
    compare: 'Jämförelse',
    plan: 'Plan',
    models: 'Verksamhetsmodeller',
    method: 'Metod',
  },
  shell: {
    skip: 'Gå till innehållet',
    language: 'Språk',
    languageFailed: 'Språket kunde inte laddas. Kontrollera nätanslutningen och försök igen.',
    cancel: 'Avbryt',
    methodLink: 'Metod, källor och tillgänglighet',
    newVersion: 'Det finns en ny version av appen. Era svar finns kvar.',
    takeNewVersion: 'Ta den nya versionen i bruk',
  },
  failure: {
    title: 'Sidan kunde inte visas',
    text: 'Era svar är sparade. Spara dem för säkerhets skull också i en fil och försök sedan igen.',
    retry: 'Försök igen',
    reload: 'Ladda om sidan',
  },
  notFound: {
    title: 'Sidan hittades inte',
    text: 'Det finns ingen sida på den här adressen. Sidan kan ha flyttats, eller så är det ett fel i adressen.',
    start: 'Till startsidan',
  },
  file: {
    save: 'Spara i en fil',
    open: 'Öppna en fil',
    saved: 'Sparat i filen {{name}}. Ni hittar den bland era nedladdade filer.',
    notJson: 'Filen kan inte läsas: den är inte en fil som har sparats i Tiekartturi. Ingenting ändrades.',
    notOurs:
      'Filen har inte sparats i Tiekartturi. Välj en fil som ni själva har sparat här. Ingenting ändrades.',
    fromFuture:
      'Filen är gjord med en nyare version av Tiekartturi. Uppdatera den här sidan och öppna filen på nytt. Ingenting ändrades.',
    faulty_one:
      'Det finns ett fel i filen, så den öppnades inte. Ingenting ändrades. Felet finns i {{first}}.',
    faulty_other:
      'Det finns {{count}} fel i filen, så den öppnades inte. Ingenting ändrades. Det första felet finns i {{first}}.',
    unreadable: 'Filen kunde inte läsas. Försök igen. Ingenting ändrades.',
  },
  clear: {
    button: 'Rensa allt',
    title: 'Vill ni rensa allt?',
    text: 'Svaren, jämförelselistan och planen tas bort från den här webbläsaren. Spara dem först i en fil om ni behöver dem senare.',
    confirm: 'Rensa allt',
  },
  undo: {
    undo: 'Ångra',
    dismiss: 'Stäng',
    'row-removed': 'Har tagits bort ur planen: {{model}}.',
    'steps-discarded': 'Era egna steg har tagits bort: {{model}}.',
    unlisted: 'Har tagits bort ur jämförelsen: {{model}}.',
    'everything-cleared': 'Allt har rensats.',
    'file-opened': 'Filen har öppnats. Den ersatte de tidigare uppgifterna.',
    'example-opened': 'Exemplet har öppnats. Det ersatte de tidigare uppgifterna.',
    'plan-replaced': 'Planen har ersatts med en ny.',
  },
  keeping: {
    private: 'Svaren stannar i den här webbläsaren.',
    saved: 'Sparat i den här webbläsaren kl. {{time}}',
    unsaved:
      'Webbläsaren tillåter inte att något sparas. Ert arbete finns bara i den här fliken: spara det i en fil innan ni stänger sidan.',
    unreadable:
      'Tidigare sparade uppgifter kunde inte läsas. De har lagts åt sidan, och ni kan börja från början.',
    saveUnreadable: 'Spara de gamla uppgifterna i en fil',
    conflict:
      'Andra uppgifter har sparats i en annan flik. Vilka ska gälla? Inget sparas förrän ni har valt.',
    takeTheirs: 'Ta uppgifterna i den andra fliken',
    keepOurs: 'Behåll uppgifterna i den här fliken',
  },
  start: {
    tab: 'Start',
    title: 'Var ska kommunen börja sitt klimatsamarbete med företagen?',
    lead_one:
      'Gör en kort självvärdering. Ni ser vilka verksamhetsmodeller som tar er kommun längst mot målen med de resurser ni har.',
    lead_other:
      'Gör en kort självvärdering. Ni ser vilka av de {{count}} verksamhetsmodellerna som tar er kommun längst mot målen med de resurser ni har.',
    begin: 'Börja självvärderingen',
    continue: 'Fortsätt självvärderingen',
    toResults: 'Till resultaten',
    private:
      'Tar ungefär tio minuter. Ingen inloggning. Uppgifterna stannar i er webbläsare och ingenting skickas någonstans.',
    answer: {
      title: 'Svara',
      text: 'Ange kommunens resurser och mål. Ni kan svara ”Vet inte” på alla frågor.',
    },
    compare: {
      title: 'Jämför',
      text_one: 'Ni får ett förslag som ryms inom era resurser och en motivering till varje modell.',
      text_other:
        'Ni får ett förslag som ryms inom era resurser och en motivering till var och en av de {{count}} modellerna.',
    },
    plan: {
      title: 'Planera',
      text: 'Välj modeller, ansvariga och tidplan. Ladda ner en plan som nämnden kan besluta om.',
    },
    examples: {
      title: 'Pröva med ett färdigt exempel',
      text: 'Exemplen har färdiga svar, en jämförelselista och en plan. Kommunerna är påhittade.',
      textReplaces: 'Exemplet ersätter era nuvarande svar, men ni kan ångra det. Kommunerna är påhittade.',
      try: 'Öppna: {{name}}',
      village: {
        title: 'Liten kommun',
        text: 'En halv tjänst och lite pengar. Viktigast är kommunens klimatimage, sedan samspelet med företagen.',
      },
      town: {
        title: 'Medelstor stad',
        text: 'En utsedd ansvarig och ett litet anslag. Grön affärsverksamhet och samspel kommer först.',
      },
      city: {
        title: 'Stor stad',
        text: 'Flera personer för arbetet och en egen budget. Utsläppen först, grön affärsverksamhet strax efter.',
      },
    },
  },
  wizard: {
    heading: 'Steg {{place}}/{{of}}: {{title}}',
    step: 'Steg {{place}}/{{of}}:',
    errorTitle: 'Fel: {{title}}',
    back: '← Tillbaka',
    continue: 'Fortsätt',
    skip: 'Hoppa över det här steget',
    toResults: 'Visa resultaten',
    unknown: 'Vet inte',
    titles: {
      municipality: 'Kommun och period',
      resources: 'Resurser',
      slots: 'Platser för nya modeller',
      goals: 'Mål',
      'in-use': 'Vad har ni redan?',
      check: 'Kontrollera svaren',
    },
    problems: {
      title: 'Rätta det här så kommer ni vidare',
      municipality: 'Korta kommunens namn till högst hundra tecken',
      period: 'Välj planens period eller ”Vet inte”',
      staff: 'Välj hur mycket personal det finns eller ”Vet inte”',
      money: 'Välj hur mycket pengar det finns eller ”Vet inte”',
      slots: 'Ange antalet platser eller välj ”Vet inte”',
      importance: 'Välj hur viktigt målet är eller ”Vet inte”: {{goal}}',
    },
    municipality: {
      name: 'Kommunens namn',
      nameHint: 'Namnet visas på planens framsida. Fältet får vara tomt.',
      period: 'Vilken period gäller planen?',
      periodHint: 'Perioden avgör hur många nya modeller ni hinner ta i bruk och när de kan starta.',
      term: 'Fullmäktigeperioden {{from}}–{{to}}',
      years: 'En annan period',
      periodUnknown: 'Ni kan då välja starttider fyra år framåt.',
      from: 'Första året',
      to: 'Sista året',
      yearsProblem: 'Skriv årtalen med fyra siffror, det första först. Nu gäller {{from}}–{{to}}.',
    },
    resources: {
      why: 'Utifrån svaren får ni en rekommendation om hur många nya modeller ni hinner ta i bruk. Ni kan ändra antalet i nästa steg.',
      amounts: { little: 'Lite', moderate: 'Måttligt', lot: 'Mycket' },
      staff: {
        legend: 'Hur mycket personal finns det för nya modeller?',
        little: 'Arbetet sköts vid sidan av de nuvarande uppgifterna.',
        moderate: 'Det finns en utsedd ansvarig som har arbetstid för det här.',
        lot: 'Det finns flera personer, eller så kan en ny anställas.',
      },
      money: {
        legend: 'Hur mycket pengar finns det för nya modeller?',
        little: 'Inget eget anslag.',
        moderate: 'Ett litet anslag, till exempel för evenemang eller utredningar.',
        lot: 'Budgeten har eller kan få egen finansiering för ett projekt eller en permanent uppgift.',
      },
    },
    slots: {
      why: 'Hur många nya verksamhetsmodeller hinner ni ta i bruk under planperioden? Räkna bara sådana modeller som någon hos er hinner sköta.',
      suggestion: 'Rekommendation: {{slots}}.',
      suggestionRule:
        'Den är uträknad från era svar med en regel som vi själva har gjort upp. Ändra siffrorna som ni vill.',
      useSuggestion: 'Använd rekommendationen',
      noSuggestion:
        'Det går inte att räkna ut en rekommendation, eftersom det är oklart hur mycket personal eller pengar det finns. Skriv er egen uppskattning eller välj ”Vet inte”.',
      legend: 'Platser',
      hint: 'En tyngre plats kan användas för en lättare modell, men inte tvärtom.',
      light: {
        label: 'Lätta platser',
        meaning: 'Sköts vid sidan av det nuvarande arbetet.',
        fewer: 'Ta bort en lätt plats',
        more: 'Lägg till en lätt plats',
      },
      moderate: {
        label: 'Medeltunga platser',
        meaning: 'En utsedd ansvarig, reserverad arbetstid, kanske ett litet anslag.',
        fewer: 'Ta bort en medeltung plats',
        more: 'Lägg till en medeltung plats',
      },
      heavy: {
        label: 'Tunga platser',
        meaning: 'Ett eget projekt eller en permanent uppgift som kräver budgetbeslut.',
        fewer: 'Ta bort en tung plats',
        more: 'Lägg till en tung plats',
      },
      unknown: 'Vet inte. Visa bara ordningen.',
      picture: 'Era platser: {{slots}}.',
      estimate: 'Resursbedömningarna är gjorda av {{by}}. I en liten kommun kan samma modell kräva mer.',
    },
    goals: {
      why: 'Hur viktigt är varje mål för er kommun? Modellerna ordnas enligt svaren.',
      importance: {
        not: 'Inte ett mål',
        somewhat: 'I viss mån',
        fairly: 'Ganska viktigt',
        very: 'Mycket viktigt',
      },
      allEqual: 'Inget mål är valt. Då väger alla mål lika mycket.',
      tieBreak: 'Om ni bara fick välja ett mål, vilket skulle det vara?',
      tieBreakHint: 'Flera mål är lika viktiga. Ni behöver inte svara på den här frågan.',
      noDifference: 'De är lika viktiga',
    },
    inUse: {
      why: 'Ange de modeller som ni redan har beslutat om. Modeller som är i bruk föreslås inte på nytt, och en beslutad modell får sin plats först. Ni kan också hoppa över det här.',
    },
    check: {
      why: 'Alla svar på en sida. Ni kan fortfarande ändra dem.',
      change: 'Ändra',
      unanswered: 'Inget svar',
      municipality: 'Kommun',
      period: 'Period',
      staff: 'Personal',
      money: 'Pengar',
      slots: 'Platser',
      first: 'Viktigast, om bara ett',
      inUse: 'Vad ni redan har',
    },
  },
  status: {
    'not-in-use': 'Inte i bruk',
    'in-use': 'I bruk',
    planned: 'Beslutad',
    'not-for-us': 'Inte för oss',
  },
  assumptions: {
    title: 'Resultatet bygger på följande antaganden:',
    'period-unknown': 'Planens period är inte känd.',
    'slots-unknown': 'Antalet platser är inte känt, så inget förslag har räknats ut.',
    'goal-unknown': 'Det är inte känt hur viktigt målet är, så det har lämnats utanför: {{goal}}.',
    'all-goals-equal': 'Inga mål har valts, så alla väger lika mycket.',
    'in-use-skipped': 'Modeller som är i bruk eller beslutade har inte angetts.',
  },
  results: {
    proposal: 'Förslag',
    headings: {
      proposed_one: 'En modell som tar er längst mot era mål',
      proposed_other: '{{count}} modeller som tar er längst mot era mål',
      slotsUnknown: 'Modellerna i ordning efter era mål',
      noSlots: 'Det finns inga platser för nya modeller',
      mustsUnseated: 'De modeller ni har valt ryms inte på platserna',
      nothingLeft: 'Det finns inga fler modeller som träffar era mål',
      nothingFits: 'Lätta sätt att börja som passar era platser',
    },
    leads: {
      onlyOne: 'Det finns ingen kombination som är bättre eller lika bra.',
      allSwappable: 'Det finns {{portfolios}} lika bra kombinationer. Ni kan byta modellerna mot likvärdiga.',
      equallyGood_one:
        'Det finns {{portfolios}} lika bra kombinationer. En modell ingår i alla, de andra kan ni byta mot likvärdiga.',
      equallyGood_other:
        'Det finns {{portfolios}} lika bra kombinationer. {{count}} modeller ingår i alla, de andra kan ni byta mot likvärdiga.',
      slots: 'Era platser: {{slots}}.',
      slotsUnknown: 'Ange hur många nya modeller ni hinner ta i bruk, så får ni ett förslag.',
      noSlots:
        'Ni har angett noll platser av alla slag. Lägg till minst en, så får ni ett förslag. Ordningen visas nedan.',
      mustsUnseated: {
        light:
          'Plats saknas för: {{models}}. Lägg till lätta platser eller ändra valet för någon modell som måste vara med eller är beslutad.',
        moderate:
          'Plats saknas för: {{models}}. Lägg till medeltunga platser eller ändra valet för någon modell som måste vara med eller är beslutad.',
        heavy:
          'Plats saknas för: {{models}}. Lägg till tunga platser eller ändra valet för någon modell som måste vara med eller är beslutad.',
      },
      nothingLeft:
        'Alla modeller som har en markering för era mål är redan i bruk eller bortvalda. Nedan finns lätta sätt att börja.',
      nothingFits: {
        light:
          'Ingen modell som träffar era mål ryms på era platser. Närmast är {{model}}: den skulle kräva en lätt plats.',
        moderate:
          'Ingen modell som träffar era mål ryms på era platser. Närmast är {{model}}: den skulle kräva en medeltung plats.',
        heavy:
          'Ingen modell som träffar era mål ryms på era platser. Närmast är {{model}}: den skulle kräva en tung plats.',
      },
    },
    setSlots: 'Ändra platserna',
    board: 'Platserna och de modeller som föreslås för dem',
    slot: { light: 'Lätt plats', moderate: 'Medeltung plats', heavy: 'Tung plats' },
    freeSlot: 'Ledig plats',
    freeSlotText: 'Här ryms ett lätt sätt att börja eller någon annan modell som ni själva väljer.',
    toLightStarts: 'Se lätta sätt att börja',
    swap_one: 'Byt mot en lika bra',
    swap_other: 'Byt mot någon av {{count}} lika bra',
    makePlan: 'Gör en plan av förslaget',
    compareProposal: 'Jämför de här modellerna',
    planExists: {
      title: 'Ni har redan en plan',
      text: 'Vill ni lägga till de föreslagna modellerna i den nuvarande planen eller ersätta den? Om ni ersätter planen kan ni ångra det.',
      add: 'Lägg till i den nuvarande',
      replace: 'Ersätt planen',
    },
    basis: 'Vad resultatet bygger på',
    tiers: 'Målen i prioritetsordning: {{tiers}}.',
    changeAnswers: 'Ändra svaren',
    unassessed: 'Självvärderingen är inte klar, så ordningen är preliminär.',
    toAssessment: 'Fortsätt självvärderingen',
    all: 'Alla {{count}} modeller i ordning',
    allNote:
      'En markering betyder att modellens poäng i bedömningen nådde gränsen för stor effekt. Själva poängen har inte publicerats.',
    tableCaption:
      'Verksamhetsmodellerna, deras markeringar, resurser och placering samt om de ingår i förslaget',
    proposalChanged: 'Förslaget ändrades: {{models}}.',
    proposalEmpty: 'Förslaget ändrades: det innehåller nu inga modeller.',
  },
  lightStarts: {
    title: 'Lätta sätt att börja och stödjande modeller',
    text: 'För de här modellerna har ingen markering om stor effekt på era mål publicerats. Ni kan ändå komma i gång med dem. De lättaste kommer först.',
    none: 'Alla dessa modeller är redan i bruk eller bortvalda.',
  },
  columns: {
    rank: 'Placering',
    rankOf: 'Placering {{rank}}',
    unranked: 'Ingen placering',
    name: 'Verksamhetsmodell',
    category: 'Kategori',
    marks: 'Markeringar',
    noMarks: 'Inga markeringar',
    hits: 'Träffar',
    resources: 'Resurser',
    status: 'Status',
    verdict: 'I förslaget',
    controls: 'Val',
    sortBy: 'Sortera efter',
  },
  filter: {
    text: 'Sök bland modellerna',
    category: 'Kategori',
    goal: 'Mål',
    resources: 'Resurser',
    status: 'Status',
    shown: 'Visar {{count}} av {{of}} modeller',
    remove: 'Ta bort filtret: ',
    clear: 'Ta bort alla filter',
    nothing: 'Inga modeller motsvarar filtren. Ta bort något filter eller ändra sökordet.',
  },
  controls: {
    list: 'Jämför',
    listed: 'I jämförelsen',
    unlist: 'ta bort ur jämförelsen',
    plan: 'Lägg till i planen',
    planned: 'I planen',
    status: 'Status i er kommun',
    pin: 'I förslaget',
    pins: { free: 'Valfri', must: 'Måste vara med', 'must-not': 'Inte med' },
  },
  marks: {
    title: 'Markeringar per mål',
    high: 'Stor effekt: bedömning minst {{threshold}}',
    notPublished: 'Ingen bedömning på {{threshold}} eller mer (poängen har inte publicerats)',
  },
  rhythm: {
    continuous: 'Fortlöpande verksamhet',
    'one-off': 'Engångsåtgärd',
    either: 'Fortlöpande verksamhet eller engångsåtgärd',
  },
  compare: {
    title: 'Jämförelse',
    empty:
      'Jämförelselistan är tom. Lägg till modeller från resultaten eller från förteckningen över modeller.',
    toResults: 'Välj bland resultaten',
    toModels: 'Välj bland modellerna',
    pick: 'Modeller att jämföra (högst {{most}} åt gången)',
    remove: 'Ta bort',
    tooFew: 'Välj minst två modeller.',
    onlyDifferences: 'Visa bara skillnaderna',
    rows: 'Visar {{count}} av {{of}} uppgifter',
    caption: 'Modellerna sida vid sida',
    differs: 'skiljer sig',
    differIn: 'Det här skiljer modellerna åt: {{rows}}.',
    noDifferences: 'Det finns inga skillnader i de uppgifter som visas.',
    nothing: 'Nämns inte',
  },
  models: {
    title: '{{count}} verksamhetsmodeller',
    lead: 'Sätt för kommunen att främja företagens klimatarbete. Sök och filtrera, eller läs en kategori i taget.',
    back: '← Alla verksamhetsmodeller',
  },
  model: {
    why: 'Varför',
    how: 'Hur',
    well: 'Väl gjort',
    cautions: 'Observera',
    cautionOrigin: {
      source: 'Varningen kommer från källan.',
      editorial: 'Anmärkningen kommer från Tiekartturis redaktion.',
    },
    examples: 'Exempel',
    noExamples: 'Källan har inga exempel på den här modellen.',
    ended: 'Avslutat.',
    endedIn: 'Avslutades {{year}}.',
    newTab: '(öppnas i en ny flik)',
    match: {
      topic: '(om samma ämne; inte säkert den sida som källan avser)',
      site: '(en webbplats, inte en enskild sida)',
    },
    rhythm: 'Varaktighet',
    rhythmSource: 'Tolkning av Tiekartturis redaktion.',
    resourcesSource: 'Bedömt som eget expertarbete: {{by}}. Pengar och personal tillsammans.',
    marksSource: 'Bedömt av {{by}}, {{when}}.',
    overlaps: 'Liknande modeller',
    yours: 'Hos er',
    neighbours: 'Föregående och nästa modell',
    nameStatus: {
      adapted: 'Namnet är anpassat från den officiella översättningen.',
      ours: 'Namnet är en inofficiell översättning.',
    },
  },
  plan: {
    title: 'Plan',
    titleFor: 'Plan: {{municipality}}',
    lead: 'Kom överens om omfattning, start och ansvarig roll för varje modell. I dokumentet står det ”Inte beslutat ännu” där något är tomt.',
    empty: 'Planen innehåller ännu inga modeller.',
    fromProposal_one: 'Börja med förslaget (1 modell)',
    fromProposal_other: 'Börja med förslaget ({{count}} modeller)',
    fromShortlist_one: 'Börja med jämförelselistan (1 modell)',
    fromShortlist_other: 'Börja med jämförelselistan ({{count}} modeller)',
    fromModels: 'Välj bland modellerna',
    many: 'Planen innehåller {{count}} modeller. Få kommuner hinner med så många: gallra bland dem eller sprid ut dem över tid.',
    standing: 'Dokumentets behandlingsskede',
    remove: 'Ta bort',
    restoreSteps: 'Återställ stegen från förteckningen',
  },
  standings: { draft: 'Utkast', 'for-decision': 'För beslut' },
  phases: {
    'first-months': 'Månad 0–3',
    'first-year': 'Månad 4–12',
    later: 'Från och med andra året',
    unscheduled: 'Starten är ännu öppen',
  },
  scales: { trial: 'Försök', partial: 'Delvis', full: 'Fullt ut' },
  fields: {
    scale: 'Omfattning',
    start: 'Start',
    duration: 'Varaktighet',
    undecided: 'Inte beslutat ännu',
    continuous: 'Fortlöpande',
    months: 'Månader',
    monthCount: 'Antal månader',
    lead: 'Ansvarig roll',
    partners: 'Samarbetspartner',
    indicator: 'Indikator',
    steps: 'De första stegen',
    notes: 'Anteckningar',
    hints: {
      lead: 'Hellre en roll än en persons namn.',
      indicator: 'Hur ser ni att modellen fungerar?',
      steps: 'Ett steg per rad. Den färdiga texten kommer från förteckningen.',
    },
  },
  export: {
    title: 'Ladda ner planen',
    text: 'Dokumentet skapas på er egen dator. Ingenting skickas.',
    language: 'Dokumentets språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    pdf: 'Ladda ner pdf',
    making: 'Dokumentet skapas…',
    made_one: 'Klart: {{name}}, en sida. Ni hittar dokumentet bland era nedladdade filer.',
    made_other: 'Klart: {{name}}, {{count}} sidor. Ni hittar dokumentet bland era nedladdade filer.',
    failed:
      'Dokumentet kunde inte skapas. Ingenting försvann. Försök igen; om det inte hjälper, spara arbetet i en fil och ladda om sidan.',
    replaced: 'Dokumentets typsnitt saknar de här tecknen, och i stället för dem står det □: {{characters}}',
  },
  method: {
    title: 'Så räknas resultaten ut',
    lead: 'Uträkningen är exakt och går att upprepa: samma svar ger alltid samma resultat. Den innehåller inga påhittade poäng.',
    sources: {
      title: 'Varifrån uppgifterna kommer',
      page: 'Verksamhetsmodellerna kommer från sidan',
      dates: 'Sidan publicerades den {{published}} och uppdaterades den {{updated}}.',
      impact:
        'Markeringar om effekt: {{by}}, {{when}}. En markering betyder att modellen fick minst {{threshold}} poäng för målet.',
      resources:
        'Resursbedömningar: {{by}}, som eget expertarbete. Lite, måttligt eller mycket, pengar och personal tillsammans.',
      own: 'Era egna svar och val är den tredje källan. Det syns alltid att de är era egna.',
      version:
        'Förteckningens version: {{version}}. Förklaringarna och stegen har skrivits om på klarspråk utifrån källans uppgifter.',
    },
    goals: {
      title: 'Vad en markering betyder',
      text: 'Källan publicerar bara vilka modeller som fick minst {{threshold}} poäng. Poängen, skalan och de andra modellernas resultat har inte publicerats. Att en markering saknas betyder alltså inte att effekten är liten.',
      marked_one: 'En modell har en markering.',
      marked_other: '{{count}} modeller har en markering.',
    },
    ranking: {
      title: 'Ordningen',
      weights:
        'Ett viktigare mål väger mer. Vikterna är rangordningsvikter (rank order centroid): medelvärdet av alla vikter som stämmer med den ordning ni har angett. Mål på samma nivå väger lika mycket.',
      order:
        'En modell får vikterna för de mål där den har en markering. Vid lika resultat kommer den modell först som kräver mindre resurser. Modeller som också då är jämbördiga delar placering.',
      unmarked:
        'Modeller som inte har någon markering för era mål finns i en egen förteckning utan placering.',
    },
    portfolio: {
      title: 'Förslaget',
      slots:
        'En plats betyder en ny modell som ni hinner ta i bruk. En modell ryms på en plats av sin egen tyngd eller på en tyngre. Flera lätta platser ersätter inte en tung.',
      walk: 'Förslaget görs så att ordningen gås igenom från början till slut och varje modell som ännu ryms tas med. Det går att bevisa att det inte finns någon bättre kombination.',
      equal:
        'Om det finns flera lika bra kombinationer anger vi hur många de är och visar vilka modeller som kan bytas mot varandra.',
      suggestion:
        'Rekommendationen om antalet platser följer vår egen regel: två lätta ryms vid sidan av arbetet, en medeltung behöver någon som gör arbetet och en tung behöver både personal och pengar. Ni bestämmer siffrorna.',
    },
    limits: {
      title: 'Vad resultatet inte visar',
      potential:
        'Markeringarna beskriver en möjlighet, inte en uppmätt effekt. I bedömningen antogs att modellen är etablerad, har lyckats och har tillräckliga resurser.',
      summing:
        'Resultaten av bedömningen jämförs bäst ett mål i taget. Att räkna ihop målen är vårt eget steg.',
      uneven:
        'Målen har olika många markeringar. Modeller som gör nästan samma arbete räknas var för sig. Det påpekas på deras sidor.',
      order: 'Placeringen säger inte i vilken ordning modellerna bör tas i bruk.',
      voluntary: 'Planen är frivillig. Kommunen väljer själv vilket organ som beslutar.',
      claims:
        'Märken, priser, diplom och synlighet: kom först överens om kriterierna och giltighetstiden, och kontrollera vilka regler som gäller för miljöpåståenden och miljömärken (direktiv (EU) 2024/825).',
      noSavings:
        'Besparingar i utsläpp eller euro anges inte för enskilda modeller, eftersom de inte finns i källan.',
    },
    names: {
      title: 'Översättningar av namnen',
      text: '{{count}} av {{of}} namn är inofficiella eller anpassade översättningar.',
      list: 'Visa de inofficiella namnen',
    },
    privacy: {
      title: 'Dataskydd',
      text: 'Allt sker i er webbläsare. Appen skickar inga svar, använder inga kakor och spårar inte användningen. Uppgifterna finns i den här webbläsarens minne tills ni rensar dem. Efter den första laddningen fungerar appen utan nätanslutning.',
    },
    accessibility: {
      title: 'Tillgänglighet',
      text: 'Målet är WCAG 2.2, nivå AA. Appen kan användas med enbart tangentbord, med skärmläsare, med skärmbredden 320 pixlar, i mörkt läge, förstorad och utan animationer.',
      gaps: 'Känd brist: pdf-filen är ännu inte taggad, det vill säga dess struktur är inte tillgänglig. Samma uppgifter kan läsas på planens sida.',
    },
  },
  say: {
    hit: '{{goal}} (prioritet {{order}})',
    hitsNone: 'Ingen markering har publicerats för målen.',
    hitsOnly: 'Träff på målet: {{goals}}.',
    hitsAll: 'Träff på alla mål: {{goals}}.',
    hitsSome: 'Träff på {{count}} av {{of}} mål: {{goals}}.',
    notRated: 'Ingen bedömning på minst {{threshold}} poäng har publicerats för {{goals}}.',
    needs: 'Resurser som krävs: {{level}}.',
  },
  verdict: {
    must: { short: 'Eget val', long: 'Ert eget val: får en plats först.' },
    barred: {
      'in-use': { short: 'I bruk', long: 'Redan i bruk hos er, så modellen föreslås inte.' },
      'not-for-us': { short: 'Inte för oss', long: 'Ni har angett att modellen inte passar er.' },
      'must-not': { short: 'Bortvald', long: 'Ni har valt bort modellen ur förslaget.' },
    },
    always: { short: 'Alltid med', long: 'Ingår i alla lika bra kombinationer.' },
    interchangeable: {
      short: 'Utbytbar, {{pick}}/{{of}}',
      long: 'Utbytbar: av {{of}} lika bra modeller ryms {{pick}}. De andra: {{others}}.',
    },
    next: {
      short: {
        light: 'Näst i tur',
        moderate: 'Näst i tur',
        heavy: 'Näst i tur',
      },
      long: {
        light: 'Näst i tur: med en lätt plats till ryms den här modellen eller en likvärdig.',
        moderate: 'Näst i tur: med en medeltung plats till ryms den här modellen eller en likvärdig.',
        heavy: 'Näst i tur: med en tung plats till ryms den här modellen eller en likvärdig.',
      },
    },
    outside: { short: 'Ryms inte', long: 'Träffar era mål men ryms inte på era platser.' },
    slotsUnknown: {
      short: 'Platserna inte angivna',
      long: 'Träffar era mål. Ange platserna, så ser ni om modellen ryms.',
    },
    noMark: {
      short: 'Ingen markering',
      long: 'Ingen markering om stor effekt har publicerats för era mål.',
    },
  },
  season: {
    spring: 'våren {{year}}',
    summer: 'sommaren {{year}}',
    autumn: 'hösten {{year}}',
    winter: 'vintern {{year}}',
  },
  quarter: {
    q1: 'januari–mars {{year}}',
    q2: 'april–juni {{year}}',
    q3: 'juli–september {{year}}',
    q4: 'oktober–december {{year}}',
  },
  duration: {
    continuous: 'fortlöpande',
    months_one: '{{count}} månad',
    months_other: '{{count}} månader',
  },
  weight: {
    none: 'inga',
    light_one: '{{count}} lätt',
    light_other: '{{count}} lätta',
    moderate_one: '{{count}} medeltung',
    moderate_other: '{{count}} medeltunga',
    heavy_one: '{{count}} tung',
    heavy_other: '{{count}} tunga',
  },
  total: {
    slotsUnknown: 'Modeller: {{counts}}. Platserna har inte angetts, så antalet kan inte jämföras med dem.',
    fits: 'Planen ryms på platserna. Modeller: {{counts}}. Platser: {{slots}}.',
    over: {
      light_one:
        'Planen ryms inte på platserna: en lätt plats saknas för modellen {{models}}. Modeller: {{counts}}. Platser: {{slots}}.',
      light_other:
        'Planen ryms inte på platserna: plats saknas för {{count}} modeller ({{models}}). Modeller: {{counts}}. Platser: {{slots}}.',
      moderate_one:
        'Planen ryms inte på platserna: en medeltung plats saknas för modellen {{models}}. Modeller: {{counts}}. Platser: {{slots}}.',
      moderate_other:
        'Planen ryms inte på platserna: plats saknas för {{count}} modeller ({{models}}). Modeller: {{counts}}. Platser: {{slots}}.',
      heavy_one:
        'Planen ryms inte på platserna: en tung plats saknas för modellen {{models}}. Modeller: {{counts}}. Platser: {{slots}}.',
      heavy_other:
        'Planen ryms inte på platserna: plats saknas för {{count}} modeller ({{models}}). Modeller: {{counts}}. Platser: {{slots}}.',
    },
  },
}
