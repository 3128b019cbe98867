package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;

/** What a document shows that was never settled: tracked changes and comments. Counts while the document is walked. */
final class Revisions {
    private static final int MOST_PLACES = 100;

    private final List<SourceSpan> changes = new ArrayList<>();
    private final List<SourceSpan> remarks = new ArrayList<>();
    private int insertions;
    private int deletions;
    private int comments;

    void insertion(SourceSpan place) {
        insertions++;
        add(changes, place);
    }

    void deletion(SourceSpan place) {
        deletions++;
        add(changes, place);
    }

    void comment(SourceSpan place) {
        comments++;
        add(remarks, place);
    }

    private static void add(List<SourceSpan> places, SourceSpan place) {
        if (places.size() < MOST_PLACES) {
            places.add(place);
        }
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> result = new ArrayList<>();
        if (insertions + deletions > 0) {
            result.add(Diagnostic.of(ReadingCodes.DOCUMENT_HAS_REVISIONS)
                    .at(changes)
                    .with("insertions", insertions)
                    .with("deletions", deletions)
                    .build());
        }
        if (comments > 0) {
            result.add(Diagnostic.of(ReadingCodes.DOCUMENT_HAS_COMMENTS)
                    .at(remarks)
                    .with("count", comments)
                    .build());
        }
        return result;
    }
}
