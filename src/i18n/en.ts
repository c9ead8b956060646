import type { Words } from './Words.ts'

export const en: Words = {
  places: {
    label: 'Parts of the app',
    menu: 'Menu',
    assessment: 'Self-assessment',
    results: 'Results',
    compare: 'Compare',
    plan: 'Plan',
    models: 'Operating models',
    method: 'Method',
  },
  shell: {
    skip: 'Skip to content',
    language: 'Language',
    languageFailed: 'The language could not be loaded. Check your network connection and try again.',
    cancel: 'Cancel',
    methodLink: 'Method, sources and accessibility',
    newVersion: 'There is a new version of the app. Your answers will be kept.',
    takeNewVersion: 'Use the new version',
  },
  failure: {
    title: 'This page could not be shown',
    text: 'Your answers are safe. Save them to a file to be sure, then try again.',
    retry: 'Try again',
    reload: 'Reload the page',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. The page may have moved, or there may be a mistake in the address.',
    start: 'Go to the start',
  },
  file: {
    save: 'Save to a file',
    open: 'Open a file',
    saved: 'Saved to the file {{name}}. You will find it in your downloads.',
    notJson: 'The file cannot be read: it was not saved from Tiekartturi. Nothing was changed.',
    notOurs:
      'The file was not saved from Tiekartturi. Choose a file that you have saved here. Nothing was changed.',
    fromFuture:
      'The file was made with a newer version of Tiekartturi. Refresh this page and open the file again. Nothing was changed.',
    faulty_one:
      'There is an error in the file, so it was not opened. Nothing was changed. The error is at {{first}}.',
    faulty_other:
      'There are {{count}} errors in the file, so it was not opened. Nothing was changed. The first is at {{first}}.',
    unreadable: 'The file could not be read. Try again. Nothing was changed.',
  },
  clear: {
    button: 'Clear everything',
    title: 'Clear everything?',
    text: 'Your answers, shortlist and plan will be removed from this browser. If you still need them, save them to a file first.',
    confirm: 'Clear everything',
  },
  undo: {
    undo: 'Undo',
    dismiss: 'Close',
    'row-removed': 'Removed from the plan: {{model}}.',
    'steps-discarded': 'Your own steps were removed: {{model}}.',
    unlisted: 'Removed from the shortlist: {{model}}.',
    'everything-cleared': 'Everything has been cleared.',
    'file-opened': 'File opened. It replaced the earlier data.',
    'example-opened': 'Example opened. It replaced the earlier data.',
    'plan-replaced': 'The plan was replaced with a new one.',
  },
  keeping: {
    private: 'Your answers stay in this browser.',
    saved: 'Saved in this browser at {{time}}',
    unsaved:
      'The browser does not allow saving. Your work is kept only in this tab: save it to a file before you close the page.',
    unreadable: 'The data saved earlier could not be read. It has been set aside, and you can start afresh.',
    saveUnreadable: 'Save the old data to a file',
    conflict:
      'Different data has been saved in another tab. Which do you want to keep? Nothing is saved until you choose.',
    takeTheirs: 'Use the data of the other tab',
    keepOurs: 'Keep the data of this tab',
  },
  start: {
    tab: 'Start',
    title: 'Where should a municipality start its climate cooperation with businesses?',
    lead_one:
      'Answer a short self-assessment. You will see which operating models take your municipality furthest towards its goals with the resources it has.',
    lead_other:
      'Answer a short self-assessment. You will see which of {{count}} operating models take your municipality furthest towards its goals with the resources it has.',
    begin: 'Start the self-assessment',
    continue: 'Continue the self-assessment',
    toResults: 'Go to the results',
    private:
      'Takes about ten minutes. No account needed. Your data stays in your browser, and nothing is sent anywhere.',
    answer: {
      title: 'Answer',
      text: 'Describe the municipality’s resources and goals. You can answer “Don’t know” to every question.',
    },
    compare: {
      title: 'Compare',
      text_one: 'You get a proposal that fits your resources, and the reasons for every model.',
      text_other:
        'You get a proposal that fits your resources, and the reasons for each of the {{count}} models.',
    },
    plan: {
      title: 'Plan',
      text: 'Choose the models, responsibilities and timetable. You download a plan that a municipal board can decide on.',
    },
    examples: {
      title: 'Try a ready-made example',
      text: 'Each example has answers, a shortlist and a plan. The municipalities are invented.',
      textReplaces:
        'An example replaces your present answers, but you can undo that. The municipalities are invented.',
      try: 'Open: {{name}}',
      village: {
        title: 'Small municipality',
        text: 'One half-time post and a little money. The municipality’s climate image comes first, then interaction with businesses.',
      },
      town: {
        title: 'Medium-sized town',
        text: 'A named person in charge and a small budget. Green business and interaction come first.',
      },
      city: {
        title: 'Large city',
        text: 'Several people and a budget of its own. Emissions come first, green business close behind.',
      },
    },
  },
  wizard: {
    heading: 'Step {{place}} of {{of}}: {{title}}',
    step: 'Step {{place}} of {{of}}:',
    errorTitle: 'Error: {{title}}',
    back: '← Back',
    continue: 'Continue',
    skip: 'Skip this step',
    toResults: 'Show the results',
    unknown: 'Don’t know',
    titles: {
      municipality: 'Municipality and period',
      resources: 'Resources',
      slots: 'Slots for new models',
      goals: 'Goals',
      'in-use': 'What do you already have?',
      check: 'Check your answers',
    },
    problems: {
      title: 'Correct these to continue',
      municipality: 'Shorten the name of the municipality to 100 characters',
      period: 'Choose the period of the plan, or “Don’t know”',
      staff: 'Choose how much staff time there is, or “Don’t know”',
      money: 'Choose how much money there is, or “Don’t know”',
      slots: 'Enter the numbers of slots, or choose “Don’t know”',
      importance: 'Choose how important the goal is, or “Don’t know”: {{goal}}',
    },
    municipality: {
      name: 'Name of the municipality',
      nameHint: 'The name goes on the cover of the plan. You can leave this empty.',
      period: 'Which period does the plan cover?',
      periodHint: 'The period limits how many new models you can take on, and when they can start.',
      term: 'Council term, {{from}}–{{to}}',
      years: 'Another period',
      periodUnknown: 'Start times are offered for four years from now.',
      from: 'First year',
      to: 'Last year',
      yearsProblem:
        'Write each year in four digits, the first year first. The period is still {{from}}–{{to}}.',
    },
    resources: {
      why: 'From these answers you get a suggestion of how many new models you can take on. You can change it in the next step.',
      amounts: { little: 'Little', moderate: 'Moderate', lot: 'A lot' },
      staff: {
        legend: 'How much staff time is there for new models?',
        little: 'The work is done alongside present duties.',
        moderate: 'There is a named person in charge, with working time for this.',
        lot: 'There are several people, or a new one can be hired.',
      },
      money: {
        legend: 'How much money is there for new models?',
        little: 'No budget of its own.',
        moderate: 'A small budget, for example for events or studies.',
        lot: 'The municipal budget has, or can be given, separate funding for a project or a permanent task.',
      },
    },
    slots: {
      why: 'How many new operating models can you take on during the period of the plan? Count only those you can find someone to do.',
      suggestion: 'Suggestion: {{slots}}.',
      suggestionRule: 'It is worked out from your answers with a rule of our own. Change the numbers freely.',
      useSuggestion: 'Use the suggestion',
      noSuggestion:
        'No suggestion can be worked out, because the amount of staff time or money is not known. Enter your own estimate or choose “Don’t know”.',
      legend: 'Slots',
      hint: 'A lighter model fits a heavier slot, but not the other way round.',
      light: {
        label: 'Light slots',
        meaning: 'Done alongside present work.',
        fewer: 'One fewer light slot',
        more: 'One more light slot',
      },
      moderate: {
        label: 'Moderate slots',
        meaning: 'A named person in charge, reserved working time, perhaps a small budget.',
        fewer: 'One fewer moderate slot',
        more: 'One more moderate slot',
      },
      heavy: {
        label: 'Heavy slots',
        meaning: 'A project of its own or a permanent task, decided in the municipal budget.',
        fewer: 'One fewer heavy slot',
        more: 'One more heavy slot',
      },
      unknown: 'Don’t know. Show only the ranking.',
      picture: 'Your slots: {{slots}}.',
      estimate:
        'The estimates of the resources that models need come from {{by}}. In a small municipality the same model may need more.',
    },
    goals: {
      why: 'How important is each goal to your municipality? The models are ranked accordingly.',
      importance: {
        not: 'Not a goal',
        somewhat: 'Somewhat important',
        fairly: 'Fairly important',
        very: 'Very important',
      },
      allEqual: 'You have not chosen any goals, so all of them weigh the same.',
      tieBreak: 'If you had to choose only one, which would it be?',
      tieBreakHint: 'Several goals are equally important. You do not have to answer this.',
      noDifference: 'They are equally important',
    },
    inUse: {
      why: 'Choose the models you have already made a decision on. A model in use is not proposed again, and a decided model gets a slot first. You can also skip this step.',
    },
    check: {
      why: 'All your answers on one page. You can still change any of them.',
      change: 'Change',
      unanswered: 'Not answered',
      municipality: 'Municipality',
      period: 'Period',
      staff: 'Staff time',
      money: 'Money',
      slots: 'Slots',
      first: 'The most important, if only one',
      inUse: 'What you already have',
    },
  },
  status: {
    'not-in-use': 'Not in use',
    'in-use': 'In use',
    planned: 'Decided',
    'not-for-us': 'Not for us',
  },
  assumptions: {
    title: 'The result rests on these assumptions:',
    'period-unknown': 'The period of the plan is not known.',
    'slots-unknown': 'The number of slots is not known, so no proposal has been worked out.',
    'goal-unknown': 'The importance of this goal is not known, so it has been left out: {{goal}}.',
    'all-goals-equal': 'No goals have been chosen, so all of them weigh the same.',
    'in-use-skipped': 'It has not been said which models are in use or decided.',
  },
  results: {
    proposal: 'Proposal',
    headings: {
      proposed_one: 'One model that takes you furthest towards your goals',
      proposed_other: '{{count}} models that take you furthest towards your goals',
      slotsUnknown: 'The models ranked by your goals',
      noSlots: 'There are no slots for new models',
      mustsUnseated: 'The models you chose do not fit the slots',
      nothingLeft: 'The models that hit your goals are already dealt with',
      nothingFits: 'Light starts that fit your slots',
    },
    leads: {
      onlyOne: 'No other combination is better or equally good.',
      allSwappable:
        'There are {{portfolios}} equally good combinations. You can swap the models for their equals.',
      equallyGood_one:
        'There are {{portfolios}} equally good combinations. One model is in all of them; you can swap the others for their equals.',
      equallyGood_other:
        'There are {{portfolios}} equally good combinations. {{count}} models are in all of them; you can swap the others for their equals.',
      slots: 'Your slots: {{slots}}.',
      slotsUnknown: 'Say how many new models you can take on, and you will get a proposal.',
      noSlots:
        'The number of every kind of slot is zero. Add at least one slot, and you will get a proposal. The ranking is below.',
      mustsUnseated: {
        light:
          'There is no slot for: {{models}}. Add light slots, or release a model that is set as “Must be in” or “Decided”.',
        moderate:
          'There is no slot for: {{models}}. Add moderate slots, or release a model that is set as “Must be in” or “Decided”.',
        heavy:
          'There is no slot for: {{models}}. Add heavy slots, or release a model that is set as “Must be in” or “Decided”.',
      },
      nothingLeft:
        'All the models with a mark for your goals are already in use or left out. There are light starts below.',
      nothingFits: {
        light:
          'No model that hits your goals fits your slots. The closest is {{model}}: it would need a light slot.',
        moderate:
          'No model that hits your goals fits your slots. The closest is {{model}}: it would need a moderate slot.',
        heavy:
          'No model that hits your goals fits your slots. The closest is {{model}}: it would need a heavy slot.',
      },
    },
    setSlots: 'Change the slots',
    board: 'Slots and the models proposed for them',
    slot: { light: 'Light slot', moderate: 'Moderate slot', heavy: 'Heavy slot' },
    freeSlot: 'Free slot',
    freeSlotText: 'Suits a light start, or another model that you choose yourself.',
    toLightStarts: 'See the light starts',
    swap_one: 'Swap for an equally good model',
    swap_other: 'Swap for one of {{count}} equally good models',
    makePlan: 'Make this into a plan',
    compareProposal: 'Compare these models',
    planExists: {
      title: 'You already have a plan',
      text: 'Do you want to add the proposed models to your present plan, or replace the plan? You can undo replacing it.',
      add: 'Add to the present plan',
      replace: 'Replace the plan',
    },
    basis: 'What the result rests on',
    tiers: 'Goals in order of priority: {{tiers}}.',
    changeAnswers: 'Change your answers',
    unassessed: 'The self-assessment is not finished, so the ranking is only a rough guide.',
    toAssessment: 'Continue the self-assessment',
    all: 'All {{count}} models in order',
    allNote:
      'A mark means that the model reached the threshold score in the assessment. The scores themselves have not been published.',
    tableCaption: 'Operating models with their marks, resources, rank and place in the proposal',
    proposalChanged: 'The proposal changed: {{models}}.',
    proposalEmpty: 'The proposal changed: it has no models now.',
  },
  lightStarts: {
    title: 'Light starts and supporting models',
    text: 'No mark of high impact on your goals has been published for these. They still get you moving. The lightest come first.',
    none: 'All these models are already in use or left out.',
  },
  columns: {
    rank: 'Rank',
    rankOf: 'Rank {{rank}}',
    unranked: 'No rank',
    name: 'Operating model',
    category: 'Category',
    marks: 'Marks',
    noMarks: 'No marks',
    hits: 'Goals hit',
    resources: 'Resources',
    status: 'Status',
    verdict: 'In the proposal',
    controls: 'Choices',
    sortBy: 'Sort by',
  },
  filter: {
    text: 'Search the models',
    category: 'Category',
    goal: 'Goal',
    resources: 'Resources',
    status: 'Status',
    shown: 'Showing {{count}} of {{of}} models',
    remove: 'Remove filter: ',
    clear: 'Remove all filters',
    nothing: 'No models match. Remove a filter or change the search word.',
  },
  controls: {
    list: 'Shortlist',
    unlist: 'remove from the shortlist',
    listed: 'Shortlisted',
    plan: 'Add to the plan',
    planned: 'In the plan',
    status: 'Status in your municipality',
    pin: 'In the proposal',
    pins: { free: 'Either way', must: 'Must be in', 'must-not': 'Leave out' },
  },
  marks: {
    title: 'Marks by goal',
    high: 'High impact: rated {{threshold}} or above',
    notPublished: 'Not rated {{threshold}} or above (score not published)',
  },
  rhythm: {
    continuous: 'Continuous activity',
    'one-off': 'One-off action',
    either: 'Continuous activity or one-off action',
  },
  compare: {
    title: 'Compare models',
    empty: 'The shortlist is empty. Add models from the results or from the list of models.',
    toResults: 'Choose from the results',
    toModels: 'Choose from the models',
    pick: 'Models to compare (at most {{most}} at a time)',
    remove: 'Remove',
    tooFew: 'Choose at least two models.',
    onlyDifferences: 'Show only differences',
    rows: 'Showing {{count}} of {{of}} details',
    caption: 'Models side by side',
    differs: 'differs',
    differIn: 'The models differ in these: {{rows}}.',
    noDifferences: 'There are no differences in the details shown.',
    nothing: 'Not mentioned',
  },
  models: {
    title: '{{count}} operating models',
    lead: 'Ways for a municipality to advance the climate work of businesses. Search and filter, or read one category at a time.',
    back: '← All operating models',
  },
  model: {
    why: 'Why',
    how: 'How',
    well: 'Done well',
    cautions: 'Please note',
    cautionOrigin: {
      source: 'This caution is from the source.',
      editorial: 'This note was added by the editors of Tiekartturi.',
    },
    examples: 'Examples',
    noExamples: 'The source has no examples of this model.',
    ended: 'Ended.',
    endedIn: 'Ended in {{year}}.',
    newTab: '(opens in a new tab)',
    match: {
      topic: '(on the same topic; perhaps not the page that the source meant)',
      site: '(a whole site, not a single page)',
    },
    rhythm: 'Duration',
    rhythmSource: 'Interpreted by the editors of Tiekartturi.',
    resourcesSource: 'Estimated as their own expert work by {{by}}. Money and staff together.',
    marksSource: 'Assessed by {{by}}, {{when}}.',
    overlaps: 'Close to this model',
    yours: 'In your municipality',
    neighbours: 'Previous and next model',
    nameStatus: {
      adapted: 'The name is adapted from an official translation.',
      ours: 'The name is an unofficial translation.',
    },
  },
  plan: {
    title: 'Plan',
    titleFor: 'Plan: {{municipality}}',
    lead: 'Agree on a scale, a start and a responsible role for each model. Whatever you leave empty reads “Not decided yet” in the document.',
    empty: 'There are no models in the plan yet.',
    fromProposal_one: 'Start from the proposal (1 model)',
    fromProposal_other: 'Start from the proposal ({{count}} models)',
    fromShortlist_one: 'Start from the shortlist (1 model)',
    fromShortlist_other: 'Start from the shortlist ({{count}} models)',
    fromModels: 'Choose from the models',
    many: 'There are {{count}} models in the plan. Few municipalities have time for so many: cut some, or spread them over time.',
    standing: 'Status of the document',
    remove: 'Remove',
    restoreSteps: 'Restore the steps of the catalogue',
  },
  standings: { draft: 'Draft', 'for-decision': 'For decision' },
  phases: {
    'first-months': 'Months 0–3',
    'first-year': 'Months 4–12',
    later: 'From the second year on',
    unscheduled: 'Start still open',
  },
  scales: { trial: 'Trial', partial: 'Partial', full: 'Full' },
  fields: {
    scale: 'Scale',
    start: 'Start',
    duration: 'Duration',
    undecided: 'Not decided yet',
    continuous: 'Continuous',
    months: 'Months',
    monthCount: 'Number of months',
    lead: 'Responsible role',
    partners: 'Partners',
    indicator: 'Indicator',
    steps: 'First steps',
    notes: 'Notes',
    hints: {
      lead: 'Preferably a role, not a person’s name.',
      indicator: 'What will show you that the model works?',
      steps: 'One step per line. The text already here comes from the catalogue.',
    },
  },
  export: {
    title: 'Download the plan',
    text: 'The document is made on your own device. Nothing is sent anywhere.',
    language: 'Language of the document',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    pdf: 'Download PDF',
    making: 'Making the document…',
    made_one: 'Ready: {{name}}, one page. You will find it in your downloads.',
    made_other: 'Ready: {{name}}, {{count}} pages. You will find it in your downloads.',
    failed:
      'The document could not be made. Nothing was lost. Try again. If that does not help, save your work to a file and reload the page.',
    replaced: 'The document’s font does not have these characters. They appear as □: {{characters}}',
  },
  method: {
    title: 'How the results are worked out',
    lead: 'The calculation is exact and repeatable: the same answers always give the same result. No scores are made up.',
    sources: {
      title: 'Where the information comes from',
      page: 'The operating models are from the page',
      dates: 'The page was published on {{published}} and updated on {{updated}}.',
      impact:
        'Impact marks: {{by}}, {{when}}. A mark means that the model scored {{threshold}} or above for the goal.',
      resources:
        'Resource estimates: {{by}}, as their own expert work. Little, moderate or a lot; money and staff together.',
      own: 'Your own answers and choices are the third source. They are always shown as your own.',
      version:
        'Version of the catalogue: {{version}}. The explanations and steps have been rewritten in plain language from the source.',
    },
    goals: {
      title: 'What a mark means',
      text: 'The source publishes only which models scored {{threshold}} or above. The scores, the scale and the results of the other models have not been published. So a missing mark does not mean low impact.',
      marked_one: 'One model has a mark.',
      marked_other: '{{count}} models have a mark.',
    },
    ranking: {
      title: 'Ranking',
      weights:
        'A more important goal weighs more. The weights are rank order centroid weights: the average of all the weights that fit the order you gave. Goals at the same level weigh the same.',
      order:
        'A model gets the weights of the goals for which it has a mark. In a tie, the model that needs fewer resources comes first. Models that are otherwise equal share a rank.',
      unmarked: 'Models without a mark for your goals are in a list of their own, without a rank.',
    },
    portfolio: {
      title: 'Proposal',
      slots:
        'A slot means one new model that you can take on. A model fits a slot of its own weight or a heavier one. Light slots do not add up to a heavy one.',
      walk: 'The proposal is made by going down the ranking from the top and taking each model that still fits. It can be proved that no combination is better.',
      equal:
        'If several combinations are equally good, we say how many there are and show which models you can swap.',
      suggestion:
        'The suggested number of slots is a rule of our own. Two light models fit alongside present work, a moderate one needs a person, and a heavy one needs both people and money. You decide the numbers.',
    },
    limits: {
      title: 'What the result does not tell you',
      potential:
        'The marks describe potential, not measured impact. The assessment assumed that a model is established, carried out successfully and given sufficient resources.',
      summing:
        'The results of the assessment compare best one goal at a time. Combining the goals is our own step.',
      uneven:
        'Different goals have different numbers of marks. Models that do nearly the same work are each counted; their pages have a note about this.',
      order: 'The rank does not tell you in which order to introduce the models.',
      voluntary: 'The plan is voluntary. The municipality chooses which of its bodies decides on it.',
      claims:
        'Labels, awards, diplomas and visibility: first agree on the criteria and the period of validity, and check the rules on environmental claims and labels (Directive (EU) 2024/825).',
      noSavings: 'No emission or euro savings are shown for each model, because the source has none.',
    },
    names: {
      title: 'Translations of names',
      text: 'Of the {{of}} names, {{count}} are unofficial or adapted translations.',
      list: 'Show the unofficial names',
    },
    privacy: {
      title: 'Privacy',
      text: 'Everything happens in your browser. The app does not send your answers, use cookies or track how you use it. Your data stays in this browser’s storage until you clear it. After the first load, the app works without a network connection.',
    },
    accessibility: {
      title: 'Accessibility',
      text: 'The target is WCAG 2.2, level AA. You can use the app with a keyboard alone, with a screen reader, on a screen 320 pixels wide, in dark mode, enlarged and without animations.',
      gaps: 'Known gap: the PDF that you download is not yet tagged, so its structure is not accessible. You can read the same information on the plan page.',
    },
  },
  say: {
    hit: '{{goal}} (priority {{order}})',
    hitsNone: 'No mark has been published for the goals.',
    hitsOnly: 'Hits the goal: {{goals}}.',
    hitsAll: 'Hits all the goals: {{goals}}.',
    hitsSome: 'Hits {{count}} of {{of}} goals: {{goals}}.',
    notRated: 'Not rated {{threshold}} or above for {{goals}}.',
    needs: 'Resources needed: {{level}}.',
  },
  verdict: {
    must: { short: 'Your choice', long: 'Your own choice: gets a slot first.' },
    barred: {
      'in-use': { short: 'In use', long: 'You already use this, so it is not proposed.' },
      'not-for-us': { short: 'Not for us', long: 'You have said that this is not for you.' },
      'must-not': { short: 'Left out', long: 'You have left this out of the proposal.' },
    },
    always: { short: 'Always in', long: 'In every equally good combination.' },
    interchangeable: {
      short: 'Interchangeable, {{pick}} of {{of}}',
      long: 'Interchangeable: there is room for {{pick}} of {{of}} equally good models. As good as this one: {{others}}.',
    },
    next: {
      short: { light: 'Next in line', moderate: 'Next in line', heavy: 'Next in line' },
      long: {
        light: 'Next in line: one more light slot would bring in this model or its equal.',
        moderate: 'Next in line: one more moderate slot would bring in this model or its equal.',
        heavy: 'Next in line: one more heavy slot would bring in this model or its equal.',
      },
    },
    outside: { short: 'Does not fit', long: 'Hits your goals, but does not fit your slots.' },
    slotsUnknown: {
      short: 'Slots missing',
      long: 'Hits your goals. Say how many slots you have, and you will see whether this fits.',
    },
    noMark: {
      short: 'No mark',
      long: 'No mark of high impact on your goals has been published.',
    },
  },
  season: {
    spring: 'spring {{year}}',
    summer: 'summer {{year}}',
    autumn: 'autumn {{year}}',
    winter: 'winter {{year}}',
  },
  quarter: {
    q1: 'January–March {{year}}',
    q2: 'April–June {{year}}',
    q3: 'July–September {{year}}',
    q4: 'October–December {{year}}',
  },
  duration: {
    continuous: 'continuous',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
  },
  weight: {
    none: 'none',
    light_one: '{{count}} light',
    light_other: '{{count}} light',
    moderate_one: '{{count}} moderate',
    moderate_other: '{{count}} moderate',
    heavy_one: '{{count}} heavy',
    heavy_other: '{{count}} heavy',
  },
  total: {
    slotsUnknown: 'Models: {{counts}}. The number of slots is not known, so the two cannot be compared.',
    fits: 'The plan fits the slots. Models: {{counts}}. Slots: {{slots}}.',
    over: {
      light_one:
        'The plan does not fit the slots. A light slot is missing for {{models}}. Models: {{counts}}. Slots: {{slots}}.',
      light_other:
        'The plan does not fit the slots. {{count}} models have no slot ({{models}}). Models: {{counts}}. Slots: {{slots}}.',
      moderate_one:
        'The plan does not fit the slots. A moderate slot is missing for {{models}}. Models: {{counts}}. Slots: {{slots}}.',
      moderate_other:
        'The plan does not fit the slots. {{count}} models have no slot ({{models}}). Models: {{counts}}. Slots: {{slots}}.',
      heavy_one:
        'The plan does not fit the slots. A heavy slot is missing for {{models}}. Models: {{counts}}. Slots: {{slots}}.',
      heavy_other:
        'The plan does not fit the slots. {{count}} models have no slot ({{models}}). Models: {{counts}}. Slots: {{slots}}.',
    },
  },
}
