package nl.kamervragen.xml.akomantoso;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;

/**
 * What the standard has no element for (<i>geraamte</i>): the document without its text. The title as data, the answer
 * line, the kind of a notice, and what a publication says of itself.
 */
final class Skeleton {
    private Skeleton() {}

    static Document of(Document document) {
        List<WrittenQuestions> more =
                document.moreWrittenQuestions().stream().map(Skeleton::of).toList();
        Optional<WrittenQuestions> first = document.writtenQuestions().map(Skeleton::of);
        return document instanceof Publication publication
                ? publication.toBuilder()
                        .writtenQuestions(first)
                        .moreWrittenQuestions(more)
                        .build()
                : Letter.builder()
                        .chamber(document.chamber())
                        .writtenQuestions(first)
                        .moreWrittenQuestions(more)
                        .build();
    }

    private static WrittenQuestions of(WrittenQuestions set) {
        return WrittenQuestions.builder()
                .heading(set.heading())
                .response(set.response())
                .notice(set.notice()
                        .map(notice -> Notice.builder().kind(notice.kind()).build()))
                .build();
    }

    /** The document with its text: the sets are those of the skeleton, in its order, with what was read of each. */
    static Document filled(Document skeleton, List<WrittenQuestions> sets) {
        Optional<WrittenQuestions> first =
                skeleton.writtenQuestions().isPresent() ? Optional.of(sets.get(0)) : Optional.empty();
        List<WrittenQuestions> more = sets.subList(first.isPresent() ? 1 : 0, sets.size());
        return skeleton instanceof Publication publication
                ? publication.toBuilder()
                        .writtenQuestions(first)
                        .moreWrittenQuestions(more)
                        .build()
                : ((Letter) skeleton)
                        .toBuilder()
                                .writtenQuestions(first)
                                .moreWrittenQuestions(more)
                                .build();
    }
}
