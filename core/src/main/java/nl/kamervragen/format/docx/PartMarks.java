package nl.kamervragen.format.docx;

/** Counts the bookmarks of a file: each has a number of its own. Lives for one document. */
final class PartMarks {
    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
