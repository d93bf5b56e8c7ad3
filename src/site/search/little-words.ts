/** Words that carry no subject: no question is asked about them where it has others. */
export const littleWords: ReadonlySet<string> = new Set(
  (
    "a about across actually advice after all am an and any anyone are aren't as at barely basically be became because become becoming " +
    "been before being but by can can't cannot could did didn't do does doesn't doing done don't dont else ever for from get " +
    "gets getting give had has have having he her him his how i i'm i've if im in into is isn't it its just kind like lot " +
    'made make makes many me mean means more most much my new no non not of on one only or other our out over people ' +
    'really shall she should since so some someone something than that the their them then there these they thing ' +
    "things this those through time to too under until up us versus very vs was wasn't way we were what when where " +
    "whether which while who why will with without won't would you your"
  ).split(' '),
);
