export const fi = {
  places: {
    label: 'Sovelluksen osat',
    menu: 'Valikko',
    assessment: 'Itsearviointi',
    results: 'Tulokset',
    compare: 'Vertailu',
    plan: 'Suunnitelma',
    models: 'Toimintamallit',
    method: 'Menetelmä',
  },
  shell: {
    skip: 'Siirry sisältöön',
    language: 'Kieli',
    languageFailed: 'Kieltä ei voitu ladata. Tarkistakaa verkkoyhteys ja yrittäkää uudelleen.',
    cancel: 'Peruuta',
    methodLink: 'Menetelmä, lähteet ja saavutettavuus',
    newVersion: 'Sovelluksesta on uusi versio. Vastauksenne säilyvät.',
    takeNewVersion: 'Ota uusi versio käyttöön',
  },
  failure: {
    title: 'Sivun näyttäminen epäonnistui',
    text: 'Vastauksenne ovat tallessa. Tallentakaa ne varmuuden vuoksi tiedostoon ja yrittäkää sitten uudelleen.',
    retry: 'Yritä uudelleen',
    reload: 'Lataa sivu uudelleen',
  },
  notFound: {
    title: 'Sivua ei löytynyt',
    text: 'Osoitteessa ei ole sivua. Se on voinut muuttua, tai osoitteeseen on tullut virhe.',
    start: 'Alkuun',
  },
  file: {
    save: 'Tallenna tiedostoon',
    open: 'Avaa tiedosto',
    saved: 'Tallennettu tiedostoon {{name}}. Löydätte sen latauksistanne.',
    notJson: 'Tiedostoa ei voi lukea: se ei ole Tiekartturin tallennustiedosto. Mitään ei muutettu.',
    notOurs:
      'Tiedosto ei ole Tiekartturin tallennustiedosto. Valitkaa tiedosto, jonka olette tallentaneet täältä. Mitään ei muutettu.',
    fromFuture:
      'Tiedosto on tehty uudemmalla Tiekartturilla. Päivittäkää tämä sivu ja avatkaa tiedosto uudelleen. Mitään ei muutettu.',
    faulty_one:
      'Tiedostossa on virhe, joten sitä ei avattu. Mitään ei muutettu. Virhe on kohdassa {{first}}.',
    faulty_other:
      'Tiedostossa on {{count}} virhettä, joten sitä ei avattu. Mitään ei muutettu. Ensimmäinen on kohdassa {{first}}.',
    unreadable: 'Tiedostoa ei voitu lukea. Yrittäkää uudelleen. Mitään ei muutettu.',
  },
  clear: {
    button: 'Tyhjennä kaikki',
    title: 'Tyhjennetäänkö kaikki?',
    text: 'Vastaukset, vertailulista ja suunnitelma poistetaan tästä selaimesta. Tallentakaa ne ensin tiedostoon, jos tarvitsette niitä vielä.',
    confirm: 'Tyhjennä kaikki',
  },
  undo: {
    undo: 'Kumoa',
    dismiss: 'Sulje',
    'row-removed': 'Poistettu suunnitelmasta: {{model}}.',
    'steps-discarded': 'Omat askeleet poistettu: {{model}}.',
    unlisted: 'Poistettu vertailusta: {{model}}.',
    'everything-cleared': 'Kaikki on tyhjennetty.',
    'file-opened': 'Tiedosto avattu. Se korvasi aiemmat tiedot.',
    'example-opened': 'Esimerkki avattu. Se korvasi aiemmat tiedot.',
    'plan-replaced': 'Suunnitelma korvattu uudella.',
  },
  keeping: {
    private: 'Vastaukset pysyvät tässä selaimessa.',
    saved: 'Tallennettu tähän selaimeen klo {{time}}',
    unsaved:
      'Selain ei anna tallentaa. Työnne säilyy vain tässä välilehdessä: tallentakaa se tiedostoon ennen kuin suljette sivun.',
    unreadable:
      'Aiemmin tallennettuja tietoja ei voitu lukea. Ne on pantu talteen, ja voitte aloittaa alusta.',
    saveUnreadable: 'Tallenna vanhat tiedot tiedostoon',
    conflict:
      'Toisessa välilehdessä on tallennettu muita tietoja. Kumpi jää voimaan? Ennen valintaa mitään ei tallenneta.',
    takeTheirs: 'Ota toisen välilehden tiedot',
    keepOurs: 'Pidä tämän välilehden tiedot',
  },
  start: {
    tab: 'Alku',
    title: 'Mistä kunnan ja yritysten ilmastoyhteistyö kannattaa aloittaa?',
    lead_one:
      'Vastatkaa lyhyeen itsearviointiin. Näette, mitkä toimintamallit vievät kuntaanne eniten kohti sen tavoitteita niillä resursseilla, jotka teillä on.',
    lead_other:
      'Vastatkaa lyhyeen itsearviointiin. Näette, mitkä {{count}} toimintamallista vievät kuntaanne eniten kohti sen tavoitteita niillä resursseilla, jotka teillä on.',
    begin: 'Aloita itsearviointi',
    continue: 'Jatka itsearviointia',
    toResults: 'Tuloksiin',
    private:
      'Kestää noin kymmenen minuuttia. Ei tunnuksia. Tiedot pysyvät selaimessanne eikä mitään lähetetä minnekään.',
    answer: {
      title: 'Vastatkaa',
      text: 'Kertokaa kunnan resurssit ja tavoitteet. Jokaiseen kysymykseen voi vastata ”En tiedä”.',
    },
    compare: {
      title: 'Vertailkaa',
      text_one: 'Saatte ehdotuksen, joka mahtuu resursseihinne, ja perustelun jokaiselle mallille.',
      text_other:
        'Saatte ehdotuksen, joka mahtuu resursseihinne, ja perustelun jokaiselle {{count}} mallille.',
    },
    plan: {
      title: 'Suunnitelkaa',
      text: 'Valitkaa mallit, vastuut ja aikataulu. Lataatte suunnitelman, josta lautakunta voi päättää.',
    },
    examples: {
      title: 'Kokeilkaa valmiilla esimerkillä',
      text: 'Esimerkeissä on vastaukset, vertailulista ja suunnitelma valmiina. Kunnat ovat keksittyjä.',
      textReplaces:
        'Esimerkki korvaa nykyiset vastauksenne, mutta voitte kumota sen. Kunnat ovat keksittyjä.',
      try: 'Avaa: {{name}}',
      village: {
        title: 'Pieni kunta',
        text: 'Puolikas virka ja pieni raha. Tärkeintä on kunnan ilmastoimago, sitten vuorovaikutus yritysten kanssa.',
      },
      town: {
        title: 'Keskikokoinen kaupunki',
        text: 'Nimetty vastuuhenkilö ja pieni määräraha. Vihreä liiketoiminta ja vuorovaikutus edellä.',
      },
      city: {
        title: 'Suuri kaupunki',
        text: 'Useita tekijöitä ja oma budjetti. Päästöt ensin, vihreä liiketoiminta heti perässä.',
      },
    },
  },
  wizard: {
    heading: 'Vaihe {{place}}/{{of}}: {{title}}',
    step: 'Vaihe {{place}}/{{of}}:',
    errorTitle: 'Virhe: {{title}}',
    back: '← Takaisin',
    continue: 'Jatka',
    skip: 'Ohita tämä vaihe',
    toResults: 'Näytä tulokset',
    unknown: 'En tiedä',
    titles: {
      municipality: 'Kunta ja kausi',
      resources: 'Resurssit',
      slots: 'Paikat uusille malleille',
      goals: 'Tavoitteet',
      'in-use': 'Mitä teillä jo on?',
      check: 'Tarkistakaa vastaukset',
    },
    problems: {
      title: 'Korjatkaa nämä, niin pääsette eteenpäin',
      municipality: 'Lyhentäkää kunnan nimi sataan merkkiin',
      period: 'Valitkaa suunnitelman kausi tai ”En tiedä”',
      staff: 'Valitkaa, paljonko tekijöitä on, tai ”En tiedä”',
      money: 'Valitkaa, paljonko rahaa on, tai ”En tiedä”',
      slots: 'Kertokaa paikkojen määrät tai valitkaa ”En tiedä”',
      importance: 'Valitkaa, kuinka tärkeä tavoite on, tai ”En tiedä”: {{goal}}',
    },
    municipality: {
      name: 'Kunnan nimi',
      nameHint: 'Nimi tulee suunnitelman kanteen. Kentän voi jättää tyhjäksi.',
      period: 'Mitä kautta suunnitelma koskee?',
      periodHint: 'Kausi rajaa sen, montako uutta mallia ehditte ottaa käyttöön ja milloin ne voivat alkaa.',
      term: 'Valtuustokausi, vuodet {{from}}–{{to}}',
      years: 'Muu kausi',
      periodUnknown: 'Aloitusajat tarjotaan tästä neljä vuotta eteenpäin.',
      from: 'Ensimmäinen vuosi',
      to: 'Viimeinen vuosi',
      yearsProblem: 'Kirjoittakaa vuodet neljällä numerolla, ensimmäinen ensin. Voimassa on {{from}}–{{to}}.',
    },
    resources: {
      why: 'Näistä saatte suosituksen siitä, montako uutta mallia ehditte ottaa käyttöön. Voitte muuttaa sitä seuraavassa vaiheessa.',
      amounts: { little: 'Vähän', moderate: 'Kohtalaisesti', lot: 'Paljon' },
      staff: {
        legend: 'Paljonko tekijöitä on uusille malleille?',
        little: 'Työ hoituu nykyisten tehtävien ohessa.',
        moderate: 'On nimetty vastuuhenkilö, jolla on työaikaa tähän.',
        lot: 'On useita tekijöitä tai voidaan palkata uusi.',
      },
      money: {
        legend: 'Paljonko rahaa on uusille malleille?',
        little: 'Ei omaa määrärahaa.',
        moderate: 'Pieni määräraha, esimerkiksi tapahtumiin tai selvityksiin.',
        lot: 'Talousarviossa on tai siihen saadaan oma rahoitus hankkeelle tai pysyvälle tehtävälle.',
      },
    },
    slots: {
      why: 'Montako uutta toimintamallia ehditte ottaa käyttöön suunnitelmakaudella? Laskekaa vain ne, joille löytyy tekijä.',
      suggestion: 'Suositus: {{slots}}.',
      suggestionRule:
        'Se on laskettu vastauksistanne säännöllä, joka on meidän oma. Muuttakaa lukuja vapaasti.',
      useSuggestion: 'Käytä suositusta',
      noSuggestion:
        'Suositusta ei voi laskea, koska tekijöiden tai rahan määrä ei ole tiedossa. Kirjoittakaa oma arvionne tai valitkaa ”En tiedä”.',
      legend: 'Paikat',
      hint: 'Raskaamman paikan voi käyttää kevyempään malliin, ei päinvastoin.',
      light: {
        label: 'Kevyet paikat',
        meaning: 'Hoituu nykyisen työn ohessa.',
        fewer: 'Yksi kevyt paikka vähemmän',
        more: 'Yksi kevyt paikka lisää',
      },
      moderate: {
        label: 'Keskiraskaat paikat',
        meaning: 'Nimetty vastuuhenkilö, varattua työaikaa, ehkä pieni määräraha.',
        fewer: 'Yksi keskiraskas paikka vähemmän',
        more: 'Yksi keskiraskas paikka lisää',
      },
      heavy: {
        label: 'Raskaat paikat',
        meaning: 'Oma hanke tai pysyvä tehtävä, päätös talousarviosta.',
        fewer: 'Yksi raskas paikka vähemmän',
        more: 'Yksi raskas paikka lisää',
      },
      unknown: 'En tiedä. Näyttäkää vain järjestys.',
      picture: 'Paikkanne: {{slots}}.',
      estimate:
        'Mallien vaatimat resurssit ovat arvioineet {{by}}. Pienessä kunnassa sama malli voi vaatia enemmän.',
    },
    goals: {
      why: 'Kuinka tärkeä kukin tavoite on kunnallenne? Mallit järjestetään tämän mukaan.',
      importance: {
        not: 'Ei tavoite',
        somewhat: 'Jonkin verran',
        fairly: 'Melko tärkeä',
        very: 'Erittäin tärkeä',
      },
      allEqual: 'Yhtään tavoitetta ei ole valittu. Kaikki tavoitteet painavat silloin yhtä paljon.',
      tieBreak: 'Jos pitäisi valita vain yksi, mikä se olisi?',
      tieBreakHint: 'Usea tavoite on yhtä tärkeä. Tähän ei tarvitse vastata.',
      noDifference: 'Ne ovat yhtä tärkeitä',
    },
    inUse: {
      why: 'Kertokaa, mitä malleja teillä on käytössä tai päätettynä. Käytössä olevia ei ehdoteta uudelleen, ja päätetty malli saa paikan ensin. Voitte myös ohittaa tämän.',
    },
    check: {
      why: 'Kaikki vastaukset yhdellä sivulla. Jokaista voi vielä muuttaa.',
      change: 'Muuta',
      unanswered: 'Ei vastattu',
      municipality: 'Kunta',
      period: 'Kausi',
      staff: 'Tekijöitä',
      money: 'Rahaa',
      slots: 'Paikat',
      first: 'Tärkein, jos vain yksi',
      inUse: 'Mitä teillä jo on',
    },
  },
  status: {
    'not-in-use': 'Ei käytössä',
    'in-use': 'Käytössä',
    planned: 'Päätetty',
    'not-for-us': 'Ei meille',
  },
  assumptions: {
    title: 'Tulos perustuu näihin oletuksiin:',
    'period-unknown': 'Suunnitelman kausi ei ole tiedossa.',
    'slots-unknown': 'Paikkojen määrä ei ole tiedossa, joten ehdotusta ei ole laskettu.',
    'goal-unknown': 'Tavoitteen tärkeys ei ole tiedossa, joten se on jätetty pois: {{goal}}.',
    'all-goals-equal': 'Tavoitteita ei ole valittu, joten kaikki painavat yhtä paljon.',
    'in-use-skipped': 'Käytössä olevia tai päätettyjä malleja ei ole kerrottu.',
  },
  results: {
    proposal: 'Ehdotus',
    headings: {
      proposed_one: 'Yksi malli, joka vie eniten kohti tavoitteitanne',
      proposed_other: '{{count}} mallia, jotka vievät eniten kohti tavoitteitanne',
      slotsUnknown: 'Mallit tavoitteidenne mukaisessa järjestyksessä',
      noSlots: 'Uusille malleille ei ole paikkoja',
      mustsUnseated: 'Valitsemanne mallit eivät mahdu paikkoihin',
      nothingLeft: 'Tavoitteisiinne osuvat mallit ovat jo käytössä tai rajattu pois',
      nothingFits: 'Paikkoihinne sopivat kevyet alut',
    },
    leads: {
      onlyOne: 'Tätä parempaa tai yhtä hyvää kokonaisuutta ei ole.',
      allSwappable: 'Yhtä hyviä kokonaisuuksia on {{portfolios}}. Voitte vaihtaa mallit vertaisiinsa.',
      equallyGood_one:
        'Yhtä hyviä kokonaisuuksia on {{portfolios}}. Yksi malli on niissä kaikissa, muut voitte vaihtaa vertaisiinsa.',
      equallyGood_other:
        'Yhtä hyviä kokonaisuuksia on {{portfolios}}. Niissä kaikissa on samana {{count}} mallia, muut voitte vaihtaa vertaisiinsa.',
      slots: 'Paikkanne: {{slots}}.',
      slotsUnknown: 'Kertokaa, montako uutta mallia ehditte ottaa käyttöön, niin saatte ehdotuksen.',
      noSlots:
        'Kaikkien paikkojen määrä on nolla. Lisätkää ainakin yksi, niin saatte ehdotuksen. Järjestys näkyy alla.',
      mustsUnseated: {
        light:
          'Paikka puuttuu: {{models}}. Lisätkää kevyitä paikkoja tai vapauttakaa jokin pakollinen tai jo päätetty malli.',
        moderate:
          'Paikka puuttuu: {{models}}. Lisätkää keskiraskaita paikkoja tai vapauttakaa jokin pakollinen tai jo päätetty malli.',
        heavy:
          'Paikka puuttuu: {{models}}. Lisätkää raskaita paikkoja tai vapauttakaa jokin pakollinen tai jo päätetty malli.',
      },
      nothingLeft:
        'Kaikki mallit, joilla on merkintä tavoitteisiinne, ovat jo käytössä tai rajattu pois. Alla on kevyitä alkuja.',
      nothingFits: {
        light:
          'Yksikään tavoitteisiinne osuva malli ei mahdu paikkoihinne. Lähimpänä on {{model}}: se vaatisi kevyen paikan.',
        moderate:
          'Yksikään tavoitteisiinne osuva malli ei mahdu paikkoihinne. Lähimpänä on {{model}}: se vaatisi keskiraskaan paikan.',
        heavy:
          'Yksikään tavoitteisiinne osuva malli ei mahdu paikkoihinne. Lähimpänä on {{model}}: se vaatisi raskaan paikan.',
      },
    },
    setSlots: 'Muuta paikkoja',
    board: 'Paikat ja niihin ehdotetut mallit',
    slot: { light: 'Kevyt paikka', moderate: 'Keskiraskas paikka', heavy: 'Raskas paikka' },
    freeSlot: 'Vapaa paikka',
    freeSlotText: 'Sopii kevyelle alulle tai muulle mallille, jonka itse valitsette.',
    toLightStarts: 'Katso kevyet alut',
    swap_one: 'Vaihda yhtä hyvään',
    swap_other: 'Vaihda johonkin {{count}} yhtä hyvästä',
    makePlan: 'Tee tästä suunnitelma',
    compareProposal: 'Vertaile näitä malleja',
    planExists: {
      title: 'Teillä on jo suunnitelma',
      text: 'Lisätäänkö ehdotuksen mallit nykyiseen suunnitelmaan vai korvataanko se? Korvaamisen voi kumota.',
      add: 'Lisää nykyiseen',
      replace: 'Korvaa suunnitelma',
    },
    basis: 'Mihin tulos perustuu',
    tiers: 'Tavoitteet tärkeysjärjestyksessä: {{tiers}}.',
    changeAnswers: 'Muuta vastauksia',
    unassessed: 'Itsearviointi on kesken, joten järjestys on vasta suuntaa antava.',
    toAssessment: 'Jatka itsearviointia',
    all: 'Kaikki {{count}} mallia järjestyksessä',
    allNote:
      'Merkintä tarkoittaa, että malli sai arvioinnissa vähintään rajan mukaiset pisteet. Pisteitä itsessään ei ole julkaistu.',
    tableCaption: 'Toimintamallit, niiden merkinnät, resurssit, sija ja asema ehdotuksessa',
    proposalChanged: 'Ehdotus muuttui: {{models}}.',
    proposalEmpty: 'Ehdotus muuttui: siinä ei ole nyt malleja.',
  },
  lightStarts: {
    title: 'Kevyet alut ja tukevat mallit',
    text: 'Näille ei ole julkaistu merkintää suuresta vaikuttavuudesta tavoitteisiinne. Niillä pääsee silti liikkeelle, kevyimmät ensin.',
    none: 'Kaikki nämä mallit ovat jo käytössä tai rajattu pois.',
  },
  columns: {
    rank: 'Sija',
    rankOf: 'Sija {{rank}}',
    unranked: 'Ei sijaa',
    name: 'Toimintamalli',
    category: 'Kategoria',
    marks: 'Merkinnät',
    noMarks: 'Ei merkintöjä',
    hits: 'Osumat',
    resources: 'Resurssit',
    status: 'Tilanne',
    verdict: 'Ehdotuksessa',
    controls: 'Valinnat',
    sortBy: 'Järjestys',
  },
  filter: {
    text: 'Hae malleista',
    category: 'Kategoria',
    goal: 'Tavoite',
    resources: 'Resurssit',
    status: 'Tilanne',
    shown: 'Näytetään {{count}}/{{of}} mallia',
    remove: 'Poista rajaus: ',
    clear: 'Poista kaikki rajaukset',
    nothing: 'Rajauksilla ei löydy malleja. Poistakaa jokin rajaus tai muuttakaa hakusanaa.',
  },
  controls: {
    list: 'Vertaile',
    listed: 'Vertailussa',
    unlist: 'poista vertailusta',
    plan: 'Lisää suunnitelmaan',
    planned: 'Suunnitelmassa',
    status: 'Tilanne kunnassanne',
    pin: 'Ehdotuksessa',
    pins: { free: 'Vapaa', must: 'Pakko olla', 'must-not': 'Ei mukaan' },
  },
  marks: {
    title: 'Merkinnät tavoitteittain',
    high: 'Suuri vaikuttavuus: arvio vähintään {{threshold}}',
    notPublished: 'Ei arviota {{threshold}} tai yli (pisteitä ei julkaistu)',
  },
  rhythm: {
    continuous: 'Jatkuvaa toimintaa',
    'one-off': 'Yksittäinen teko',
    either: 'Jatkuvaa toimintaa tai yksittäinen teko',
  },
  compare: {
    title: 'Vertailu',
    empty: 'Vertailulista on tyhjä. Lisätkää malleja tuloksista tai mallien luettelosta.',
    toResults: 'Valitse tuloksista',
    toModels: 'Valitse malleista',
    pick: 'Vertailtavat mallit (enintään {{most}} kerrallaan)',
    remove: 'Poista',
    tooFew: 'Valitkaa vähintään kaksi mallia.',
    onlyDifferences: 'Näytä vain erot',
    rows: 'Näytetään {{count}}/{{of}} tietoa',
    caption: 'Mallit rinnakkain',
    differs: 'eroaa',
    differIn: 'Mallit eroavat näissä: {{rows}}.',
    noDifferences: 'Näytetyissä tiedoissa ei ole eroja.',
    nothing: 'Ei mainittu',
  },
  models: {
    title: '{{count}} toimintamallia',
    lead: 'Tapoja, joilla kunta voi edistää yritysten ilmastotyötä. Hakekaa ja rajatkaa, tai lukekaa kategoria kerrallaan.',
    back: '← Kaikki toimintamallit',
  },
  model: {
    why: 'Miksi',
    how: 'Miten',
    well: 'Hyvin tehtynä',
    cautions: 'Huomatkaa',
    cautionOrigin: {
      source: 'Varoitus on lähteestä.',
      editorial: 'Huomautus on Tiekartturin toimituksen.',
    },
    examples: 'Esimerkkejä',
    noExamples: 'Lähteessä ei ole esimerkkejä tästä mallista.',
    ended: 'Päättynyt.',
    endedIn: 'Päättyi {{year}}.',
    newTab: '(avautuu uuteen välilehteen)',
    match: {
      topic: '(samasta aiheesta; ei varmasti lähteen tarkoittama sivu)',
      site: '(sivusto, ei yksittäinen sivu)',
    },
    rhythm: 'Kesto',
    rhythmSource: 'Tiekartturin toimituksen tulkinta.',
    resourcesSource: 'Arvioineet omana asiantuntijatyönään: {{by}}. Raha ja henkilöstö yhdessä.',
    marksSource: 'Arvioinut: {{by}}, {{when}}.',
    overlaps: 'Lähellä tätä',
    yours: 'Teillä',
    neighbours: 'Edellinen ja seuraava malli',
    nameStatus: {
      adapted: 'Nimi on mukautettu virallisesta käännöksestä.',
      ours: 'Nimi on epävirallinen käännös.',
    },
  },
  plan: {
    title: 'Suunnitelma',
    titleFor: 'Suunnitelma: {{municipality}}',
    lead: 'Sopikaa jokaiselle mallille laajuus, aloitus ja vastuurooli. Tyhjät kohdat näkyvät asiakirjassa sanoilla ”Ei vielä päätetty”.',
    empty: 'Suunnitelmassa ei ole vielä malleja.',
    fromProposal_one: 'Aloita ehdotuksesta (1 malli)',
    fromProposal_other: 'Aloita ehdotuksesta ({{count}} mallia)',
    fromShortlist_one: 'Aloita vertailulistasta (1 malli)',
    fromShortlist_other: 'Aloita vertailulistasta ({{count}} mallia)',
    fromModels: 'Valitse malleista',
    many: 'Suunnitelmassa on {{count}} mallia. Harva kunta ehtii näin monta: karsikaa tai jaksottakaa.',
    standing: 'Käsittelyvaihe',
    remove: 'Poista',
    restoreSteps: 'Palauta luettelon askeleet',
  },
  standings: { draft: 'Luonnos', 'for-decision': 'Päätettäväksi' },
  phases: {
    'first-months': 'Kuukaudet 0–3',
    'first-year': 'Kuukaudet 4–12',
    later: 'Toisesta vuodesta alkaen',
    unscheduled: 'Aloitus vielä auki',
  },
  scales: { trial: 'Kokeilu', partial: 'Osittain', full: 'Kokonaan' },
  fields: {
    scale: 'Laajuus',
    start: 'Aloitus',
    duration: 'Kesto',
    undecided: 'Ei vielä päätetty',
    continuous: 'Jatkuva',
    months: 'Kuukausia',
    monthCount: 'Kuukausien määrä',
    lead: 'Vastuurooli',
    partners: 'Kumppanit',
    indicator: 'Mittari',
    steps: 'Ensimmäiset askeleet',
    notes: 'Muistiinpanot',
    hints: {
      lead: 'Mieluummin rooli kuin henkilön nimi.',
      indicator: 'Mistä näette, että malli toimii?',
      steps: 'Yksi askel riville. Valmis teksti on luettelosta.',
    },
  },
  export: {
    title: 'Lataa suunnitelma',
    text: 'Asiakirja tehdään omalla koneellanne. Mitään ei lähetetä.',
    language: 'Asiakirjan kieli',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    pdf: 'Lataa PDF',
    making: 'Asiakirjaa tehdään…',
    made_one: 'Valmis: {{name}}, yksi sivu. Löydätte sen latauksistanne.',
    made_other: 'Valmis: {{name}}, {{count}} sivua. Löydätte sen latauksistanne.',
    failed:
      'Asiakirjan tekeminen ei onnistunut. Mitään ei kadonnut. Yrittäkää uudelleen; jos se ei auta, tallentakaa työ tiedostoon ja ladatkaa sivu uudelleen.',
    replaced: 'Asiakirjan fontissa ei ole näitä merkkejä, ja niiden tilalla on □: {{characters}}',
  },
  method: {
    title: 'Miten tulokset lasketaan',
    lead: 'Laskenta on tarkka ja toistettava: samat vastaukset antavat aina saman tuloksen. Siinä ei ole keksittyjä pisteitä.',
    sources: {
      title: 'Mistä tiedot tulevat',
      page: 'Toimintamallit ovat sivulta',
      dates: 'Sivu on julkaistu {{published}} ja päivitetty {{updated}}.',
      impact:
        'Merkinnät vaikuttavuudesta: {{by}}, {{when}}. Merkintä tarkoittaa, että malli sai tavoitteesta vähintään {{threshold}} pistettä.',
      resources:
        'Arviot resursseista: {{by}}, omana asiantuntijatyönä. Vähän, kohtalaisesti tai paljon, raha ja henkilöstö yhdessä.',
      own: 'Omat vastauksenne ja valintanne ovat kolmas lähde, ja ne näkyvät aina ominanne.',
      version:
        'Luettelon versio: {{version}}. Selitykset ja askeleet on kirjoitettu uudelleen selkeällä kielellä lähteen tiedoista.',
    },
    goals: {
      title: 'Mitä merkintä kertoo',
      text: 'Lähde julkaisee vain, mitkä mallit saivat vähintään {{threshold}} pistettä. Pisteitä, asteikkoa ja muiden mallien tuloksia ei ole julkaistu. Merkinnän puuttuminen ei siis tarkoita pientä vaikutusta.',
      marked_one: 'Merkintä yhdellä mallilla.',
      marked_other: 'Merkintä {{count}} mallilla.',
    },
    ranking: {
      title: 'Järjestys',
      weights:
        'Tärkeämpi tavoite painaa enemmän. Painot ovat järjestyspainoja (rank order centroid): keskiarvo kaikista painoista, jotka sopivat antamaanne järjestykseen. Saman tason tavoitteet painavat yhtä paljon.',
      order:
        'Malli saa niiden tavoitteiden painot, joihin sillä on merkintä. Tasatilanteessa vähemmän resursseja vaativa on edellä. Muuten tasaveroiset mallit jakavat sijan.',
      unmarked: 'Mallit, joilla ei ole merkintää tavoitteisiinne, ovat omassa luettelossaan ilman sijaa.',
    },
    portfolio: {
      title: 'Ehdotus',
      slots:
        'Paikka tarkoittaa yhtä uutta mallia, jonka ehditte ottaa käyttöön. Malli mahtuu oman painoiseensa tai raskaampaan paikkaan. Kevyet paikat eivät yhdessä korvaa raskasta.',
      walk: 'Ehdotus syntyy kulkemalla järjestys alusta loppuun ja ottamalla mukaan jokainen malli, joka vielä mahtuu. Voidaan todistaa, ettei parempaa kokonaisuutta ole.',
      equal:
        'Jos yhtä hyviä kokonaisuuksia on useita, kerromme niiden määrän ja näytämme, mitkä mallit voi vaihtaa toisiinsa.',
      suggestion:
        'Suositus paikkojen määrästä on oma sääntömme: kaksi kevyttä mahtuu työn oheen, keskiraskas tarvitsee tekijän ja raskas sekä tekijöitä että rahaa. Luvut päätätte te.',
    },
    limits: {
      title: 'Mitä tulos ei kerro',
      potential:
        'Merkinnät kuvaavat mahdollisuutta, eivät mitattua vaikutusta. Arvioinnissa malli oletettiin vakiintuneeksi, onnistuneeksi ja riittävästi resursoiduksi.',
      summing:
        'Arvioinnin tulokset ovat parhaiten vertailtavissa tavoite kerrallaan. Tavoitteiden yhdistäminen on meidän askeleemme.',
      uneven:
        'Merkintöjä on eri tavoitteilla eri määrä. Lähes samaa työtä tekevät mallit lasketaan kumpikin; niiden sivuilla on siitä huomautus.',
      order: 'Sija ei kerro, missä järjestyksessä mallit kannattaa ottaa käyttöön.',
      voluntary: 'Suunnitelma on vapaaehtoinen. Päättävän toimielimen valitsee kunta.',
      claims:
        'Merkit, palkinnot, diplomit ja näkyvyys: sopikaa ensin kriteerit ja voimassaoloaika, ja tarkistakaa ympäristöväitteitä ja -merkkejä koskevat säännöt (direktiivi (EU) 2024/825).',
      noSavings: 'Mallikohtaisia päästö- tai eurosäästöjä ei esitetä, koska lähteessä niitä ei ole.',
    },
    names: {
      title: 'Nimien käännökset',
      text: 'Nimistä {{count}}/{{of}} on epävirallisia tai mukautettuja käännöksiä.',
      list: 'Näytä epäviralliset nimet',
    },
    privacy: {
      title: 'Tietosuoja',
      text: 'Kaikki tapahtuu selaimessanne. Sovellus ei lähetä vastauksia, ei käytä evästeitä eikä seuraa käyttöä. Tiedot ovat tämän selaimen muistissa, kunnes tyhjennätte ne. Ensimmäisen latauksen jälkeen sovellus toimii ilman verkkoa.',
    },
    accessibility: {
      title: 'Saavutettavuus',
      text: 'Tavoitteena on WCAG 2.2, taso AA. Sovellusta voi käyttää pelkällä näppäimistöllä, ruudunlukijalla, 320 pikselin levyisenä, tummana, suurennettuna ja ilman animaatioita.',
      gaps: 'Tunnettu puute: ladattava PDF ei ole vielä tagattu eli rakenteeltaan saavutettava. Samat tiedot voi lukea suunnitelman sivulta.',
    },
  },
  say: {
    hit: '{{goal}} ({{order}}.)',
    hitsNone: 'Tavoitteille ei ole julkaistua merkintää.',
    hitsOnly: 'Osuu tavoitteeseen: {{goals}}.',
    hitsAll: 'Osuu kaikkiin tavoitteisiin: {{goals}}.',
    hitsSome: 'Osuu tavoitteisiin {{count}}/{{of}}: {{goals}}.',
    notRated: 'Vähintään {{threshold}} pisteen arviota ei ole julkaistu: {{goals}}.',
    needs: 'Tarvitsee resursseja {{level}}.',
  },
  verdict: {
    must: { short: 'Oma valinta', long: 'Oma valintanne: saa paikan ensin.' },
    barred: {
      'in-use': { short: 'Käytössä', long: 'Teillä jo käytössä, joten sitä ei ehdoteta.' },
      'not-for-us': { short: 'Ei meille', long: 'Olette kertoneet, ettei tämä sovi teille.' },
      'must-not': { short: 'Rajattu pois', long: 'Olette rajanneet tämän pois ehdotuksesta.' },
    },
    always: { short: 'Aina mukana', long: 'Mukana jokaisessa yhtä hyvässä kokonaisuudessa.' },
    interchangeable: {
      short: 'Vaihdettavissa, {{pick}}/{{of}}',
      long: 'Vaihdettavissa: näistä {{of}} yhtä hyvästä mallista mahtuu {{pick}}. Muut: {{others}}.',
    },
    next: {
      short: {
        light: 'Seuraavana jonossa',
        moderate: 'Seuraavana jonossa',
        heavy: 'Seuraavana jonossa',
      },
      long: {
        light: 'Seuraavana jonossa: yksi kevyt paikka lisää toisi tämän tai vertaisensa mukaan.',
        moderate: 'Seuraavana jonossa: yksi keskiraskas paikka lisää toisi tämän tai vertaisensa mukaan.',
        heavy: 'Seuraavana jonossa: yksi raskas paikka lisää toisi tämän tai vertaisensa mukaan.',
      },
    },
    outside: { short: 'Ei mahdu', long: 'Osuu tavoitteisiinne, mutta ei mahdu paikkoihinne.' },
    slotsUnknown: {
      short: 'Paikkoja ei ole kerrottu',
      long: 'Osuu tavoitteisiinne. Kertokaa paikat, niin näette, mahtuuko tämä.',
    },
    noMark: {
      short: 'Ei merkintää',
      long: 'Tavoitteillenne ei ole julkaistu merkintää suuresta vaikuttavuudesta.',
    },
  },
  season: {
    spring: 'kevät {{year}}',
    summer: 'kesä {{year}}',
    autumn: 'syksy {{year}}',
    winter: 'talvi {{year}}',
  },
  quarter: {
    q1: 'tammi–maaliskuu {{year}}',
    q2: 'huhti–kesäkuu {{year}}',
    q3: 'heinä–syyskuu {{year}}',
    q4: 'loka–joulukuu {{year}}',
  },
  duration: {
    continuous: 'jatkuva',
    months_one: '{{count}} kuukausi',
    months_other: '{{count}} kuukautta',
  },
  weight: {
    none: 'ei yhtään',
    light_one: '{{count}} kevyt',
    light_other: '{{count}} kevyttä',
    moderate_one: '{{count}} keskiraskas',
    moderate_other: '{{count}} keskiraskasta',
    heavy_one: '{{count}} raskas',
    heavy_other: '{{count}} raskasta',
  },
  total: {
    slotsUnknown: 'Malleja: {{counts}}. Paikkoja ei ole kerrottu, joten määrää ei voi verrata niihin.',
    fits: 'Suunnitelma mahtuu paikkoihin. Malleja: {{counts}}. Paikkoja: {{slots}}.',
    over: {
      light_one:
        'Suunnitelma ei mahdu paikkoihin: kevyt paikka puuttuu mallilta {{models}}. Malleja: {{counts}}. Paikkoja: {{slots}}.',
      light_other:
        'Suunnitelma ei mahdu paikkoihin: paikka puuttuu {{count}} mallilta ({{models}}). Malleja: {{counts}}. Paikkoja: {{slots}}.',
      moderate_one:
        'Suunnitelma ei mahdu paikkoihin: keskiraskas paikka puuttuu mallilta {{models}}. Malleja: {{counts}}. Paikkoja: {{slots}}.',
      moderate_other:
        'Suunnitelma ei mahdu paikkoihin: paikka puuttuu {{count}} mallilta ({{models}}). Malleja: {{counts}}. Paikkoja: {{slots}}.',
      heavy_one:
        'Suunnitelma ei mahdu paikkoihin: raskas paikka puuttuu mallilta {{models}}. Malleja: {{counts}}. Paikkoja: {{slots}}.',
      heavy_other:
        'Suunnitelma ei mahdu paikkoihin: paikka puuttuu {{count}} mallilta ({{models}}). Malleja: {{counts}}. Paikkoja: {{slots}}.',
    },
  },
} as const
