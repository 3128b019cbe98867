package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Reading;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;

/**
 * Reports hyphens that a printer put at the end of a line and an extractor left within it (<i>afbreekresten</i>):
 * "emissiefacto-ren". The text stays as it is.
 *
 * <p>Dutch joins words with hyphens too, so there has to be evidence: what follows the hyphen is an ending that is no word,
 * or the document prints the same word without a hyphen and neither half as a word.
 */
public final class SoftHyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Endings that nobody writes as a word, so no word is joined with them. */
    private static final Set<String> ENDINGS = Set.of(
            "ren",
            "len",
            "nen",
            "sen",
            "lijk",
            "lijke",
            "lijks",
            "lijkse",
            "lijkheid",
            "heid",
            "heden",
            "ing",
            "ingen",
            "tie",
            "ties",
            "tief",
            "tieve",
            "teit",
            "teiten",
            "ningen",
            "lingen",
            "vingen",
            "zingen",
            "singen",
            "tingen",
            "isch",
            "ische",
            "sche",
            "atie",
            "aties",
            "ieel",
            "iele",
            "elijk",
            "elijke",
            "digen",
            "digd",
            "digde",
            "tigen");

    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_ENDING = 2;
    private static final int MOST = 10_000;

    private SoftHyphens() {}

    /** A word with a hyphen, and where it stands. */
    private record Broken(String first, String second, List<Run> runs) {}

    /**
     * Reports what a document holds of them, once.
     *
     * @param blocks its text
     * @param reading takes the finding
     */
    public static void report(List<SourceBlock> blocks, Reading reading) {
        List<Broken> broken = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof Line line) {
                find(line, broken);
            } else {
                block.lines().forEach(line -> find(line, broken));
            }
        }
        if (broken.isEmpty()) {
            return;
        }
        Set<String> words = broken.stream().allMatch(SoftHyphens::isEnding) ? Set.of() : words(blocks);
        List<SourceSpan> spans = broken.stream()
                .filter(word -> isEnding(word) || isWordWithout(word, words))
                .flatMap(word -> word.runs().stream())
                .map(Run::span)
                .toList();
        if (!spans.isEmpty()) {
            reading.report(
                    Diagnostic.of(ReadingCodes.SOFT_HYPHEN_REMNANT).at(spans).build());
        }
    }

    private static void find(Line line, List<Broken> broken) {
        String text = line.text();
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int start = startOfSmall(text, hyphen);
            int end = endOfSmall(text, hyphen + 1);
            boolean word = hyphen - start >= SHORTEST_HALF
                    && end - hyphen > SHORTEST_ENDING
                    && (start == 0 || !goesOn(text.charAt(start - 1), "/.@_–-"))
                    && (end == text.length() || !goesOn(text.charAt(end), "/@_-"));
            if (word && broken.size() < MOST) {
                String first = text.substring(start, hyphen);
                String second = text.substring(hyphen + 1, end);
                if (Hyphenation.mayBreak(first, second)) {
                    broken.add(new Broken(first, second, line.part(start, end)));
                }
            }
        }
    }

    private static int startOfSmall(String text, int end) {
        int start = end;
        while (start > 0 && Character.getType(text.charAt(start - 1)) == Character.LOWERCASE_LETTER) {
            start--;
        }
        return start;
    }

    private static int endOfSmall(String text, int start) {
        int end = start;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.LOWERCASE_LETTER) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(char c, String signs) {
        return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
    }

    private static boolean isEnding(Broken word) {
        return ENDINGS.contains(word.second());
    }

    private static boolean isWordWithout(Broken word, Set<String> words) {
        return words.contains(word.first() + word.second())
                && !words.contains(word.first())
                && !words.contains(word.second());
    }

    /** The words that stand alone, hyphens neither before nor behind them. */
    private static Set<String> words(List<SourceBlock> blocks) {
        Set<String> words = new HashSet<>();
        blocks.stream().flatMap(SourceBlock::lines).map(Line::text).forEach(text -> {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                boolean joined = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '-'
                        || matcher.end() < text.length() && text.charAt(matcher.end()) == '-';
                if (!joined) {
                    words.add(matcher.group().toLowerCase(Locale.ROOT));
                }
            }
        });
        return words;
    }
}
