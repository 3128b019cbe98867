package nl.kamervragen.read.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.SourceBlock;

/** What kind of notice some words are. */
public final class NoticeWords {
    private static final Pattern WITHDRAWN = Pattern.compile("\\b(?:ingetrokken|intrekken)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\bzijn beantwoord (?:middels|in|met|door|bij|via|per)\\b|\\bworden (?:betrokken bij de )?beantwoord(?:ing)? (?:middels|in|via) (?:een|de) (?:aparte )?(?:brief|kamerbrief)\\b");
    private static final Pattern DEFERRAL = Pattern.compile(
            "\\bniet (?:\\p{L}+ ){0,3}binnen de (?:gebruikelijke|gestelde|daarvoor gestelde)?\\s?\\p{L}*\\s?termijn\\b"
                    + "|\\bniet tijdig\\b|\\bbinnen de gebruikelijke termijn (?:\\p{L}+ ){0,6}(?:niet|onmogelijk)\\b"
                    + "|\\bniet (?:mogelijk|lukken|gelukt|haalbaar)\\b.{0,80}\\b(?:termijn|beantwoorden)\\b"
                    + "|\\bmeer tijd (?:nodig|vergt|vraagt|kost|behoeft|vereist|in beslag)\\b");

    private static final Pattern NAMED = Pattern.compile("\\buitstel\\b");

    private NoticeWords() {}

    static Optional<NoticeKind> kind(List<? extends SourceBlock> blocks) {
        return kind(blocks.stream()
                .flatMap(SourceBlock::lines)
                .map(line -> line.text())
                .collect(Collectors.joining(" ")));
    }

    /**
     * The kind of notice that a text is.
     *
     * @param words any text
     * @return empty when it says nothing of the kind
     */
    public static Optional<NoticeKind> kind(String words) {
        String text = Blanks.collapse(words).toLowerCase(Locale.ROOT);
        // Sentences first: a single word may be of the subject, as in "over het intrekken van vergunningen".
        if (DEFERRAL.matcher(text).find()) {
            return Optional.of(NoticeKind.DEFERRAL);
        }
        if (WITHDRAWN.matcher(text).find()) {
            return Optional.of(NoticeKind.WITHDRAWN);
        }
        if (NAMED.matcher(text).find()) {
            return Optional.of(NoticeKind.DEFERRAL);
        }
        return ELSEWHERE.matcher(text).find() ? Optional.of(NoticeKind.ANSWERED_ELSEWHERE) : Optional.empty();
    }
}
