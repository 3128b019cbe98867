package nl.kamervragen.xml.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.FieldGrammar;

/**
 * Tells the two kinds of {@code kamervraagopmerking} apart: a notice instead of answers, and the asker's explanation.
 *
 * <p>Its first word says which it is. Without one, a remark that says why there is no answer is a notice, as long as
 * there is none.
 */
final class Remarks {
    private static final Pattern WORD =
            Pattern.compile("(?i:(mededeling|toelichting))(?:\\s*[:.]\\s*|\\s*$|\\s+(?=\\p{Lu}))");

    private final Source source;
    private final String path;

    Remarks(Source source, String path) {
        this.source = source;
        this.path = path;
    }

    void add(List<Passage> remarks, WrittenQuestions.Builder set) {
        boolean answered = !set.build().answers().isEmpty();
        Passage notice = new Passage();
        Passage explanation = new Passage();
        boolean noticed = false;
        for (Passage remark : remarks) {
            Optional<String> word = remark.first().flatMap(place -> word(place.block()));
            boolean isNotice = !answered
                    && (word.map("mededeling"::equals)
                            .orElseGet(() -> says(remark).isPresent()));
            if (isNotice || word.filter("toelichting"::equals).isPresent()) {
                dropWord(remark);
            }
            noticed |= isNotice;
            (isNotice ? notice : explanation).addAll(remark);
        }
        if (noticed) {
            set.notice(Notice.builder()
                    .kind(says(notice).orElse(NoticeKind.DEFERRAL))
                    .content(placed(notice, "/notice/content"))
                    .build());
        }
        set.explanation(placed(explanation, "/explanation"));
    }

    private List<Block> placed(Passage passage, String where) {
        passage.mapTo(path + where, source.map());
        return passage.blocks();
    }

    private static Optional<NoticeKind> says(Passage passage) {
        return FieldGrammar.notice(Blocks.plainText(passage.blocks()));
    }

    private static Optional<String> word(Block block) {
        Matcher matcher = WORD.matcher(block.plainText());
        boolean line = block instanceof Paragraph || block instanceof Subheading;
        return line && matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private void dropWord(Passage remark) {
        remark.first().filter(place -> word(place.block()).isPresent()).ifPresent(place -> {
            source.map().label(place.span());
            Matcher matcher = WORD.matcher(place.block().plainText());
            if (matcher.lookingAt()) {
                Block block = place.block();
                Paragraph line =
                        block instanceof Subheading heading ? new Paragraph(heading.content()) : (Paragraph) block;
                remark.replaceFirst(Passages.withoutStart(line, matcher.end()));
            }
        });
    }
}
