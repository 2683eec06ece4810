/** What the rules rest on: the short form stands in findings, the full one in docs/packs.md. */
export const sources = {
  'Haladyna et al. 2002':
    'Haladyna, T. M., Downing, S. M. and Rodriguez, M. C. (2002). A review of multiple-choice item-writing guidelines for classroom assessment. Applied Measurement in Education 15(3), 309–333.',
  'Rodriguez 2005':
    'Rodriguez, M. C. (2005). Three options are optimal for multiple-choice items: a meta-analysis of 80 years of research. Educational Measurement: Issues and Practice 24(2), 3–13.',
  'Attali and Bar-Hillel 2003':
    'Attali, Y. and Bar-Hillel, M. (2003). Guess where: the position of correct answers in multiple-choice test items as a psychometric variable. Journal of Educational Measurement 40(2), 109–128.',
  'Butler and Roediger 2008':
    'Butler, A. C. and Roediger, H. L. (2008). Feedback enhances the positive effects and reduces the negative effects of multiple-choice testing. Memory & Cognition 36(3), 604–616.',
  'Roediger and Karpicke 2006':
    'Roediger, H. L. and Karpicke, J. D. (2006). Test-enhanced learning: taking memory tests improves long-term retention. Psychological Science 17(3), 249–255.',
  'Anderson and Krathwohl 2001':
    'Anderson, L. W. and Krathwohl, D. R. (eds., 2001). A taxonomy for learning, teaching, and assessing. Longman.',
  'Downing and Haladyna 2006':
    'Downing, S. M. and Haladyna, T. M. (eds., 2006). Handbook of test development. Lawrence Erlbaum.',
  'Björnsson 1968': 'Björnsson, C. H. (1968). Läsbarhet. Liber. (The readability index LIX.)',
  'ITC 2017':
    'International Test Commission (2017). The ITC guidelines for translating and adapting tests, second edition.',
  'RFC 8259': 'Bray, T. (ed., 2017). The JavaScript Object Notation (JSON) data interchange format. RFC 8259.',
  'Readback’s promise':
    'Readback never puts words in a mouth, shows where each thing is said, and teaches with every wrong answer.',
} as const;

export type Source = keyof typeof sources;
