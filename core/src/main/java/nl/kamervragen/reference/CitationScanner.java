package nl.kamervragen.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;

/**
 * Finds references in running text (<i>verwijzingen</i>), in every spelling that documents use: without blanks, with
 * non-breaking ones, hyphenated at a line end, in lists ({@code nrs. 1216 en 1217}).
 *
 * <p>One pass, linear in the length of the text whatever it holds; never throws. Postal codes, telephone numbers,
 * amounts, years and the numbers of ministries are no citations. Thread-safe.
 *
 * <pre>{@code
 * for (Citation citation : CitationScanner.scan("Zie Kamerstuk 36 600 VII, nr. 1.")) {
 *     citation.target().links();     // kst-36600-VII-1
 * }
 * }</pre>
 */
public final class CitationScanner {
    private static final int MOST_FINDINGS = 1000;

    private CitationScanner() {}

    /**
     * Finds all citations; an Aanhangsel or Handelingen without chamber is of the Tweede Kamer.
     *
     * @param text any text; may be empty
     * @return in order of place, none overlapping another; a list of numbers gives a citation each, of which the first
     *     has the words before the number
     */
    public static List<Citation> scan(CharSequence text) {
        return scan(text, Chamber.TK);
    }

    /**
     * Finds all citations.
     *
     * @param text any text; may be empty
     * @param defaultChamber the chamber of an Aanhangsel or Handelingen that names none
     * @return in order of place, none overlapping another
     */
    public static List<Citation> scan(CharSequence text, Chamber defaultChamber) {
        Scan scan = new Scan(text.toString(), defaultChamber, false);
        scan.run();
        return List.copyOf(scan.citations());
    }

    /**
     * Finds all citations and says which are not well formed: {@code citation-malformed} (also {@code 2022–203} and
     * {@code Kamerstuk 19 63, nr. 3516}), {@code reference-incomplete} (a dossier without number),
     * {@code reference-duplicated}, {@code reference-normalised}, {@code citation-ambiguous}.
     *
     * @param text any text; may be empty
     * @param defaultChamber the chamber of an Aanhangsel or Handelingen that names none
     * @return the citations, and findings with their place; at most 1,000 of a code are listed, the rest counted
     */
    public static ParseResult<List<Citation>> examine(CharSequence text, Chamber defaultChamber) {
        Scan scan = new Scan(text.toString(), defaultChamber, false);
        scan.run();
        return ParseResult.of(List.copyOf(scan.citations()), diagnostics(scan));
    }

    private static List<Diagnostic> diagnostics(Scan scan) {
        List<Scan.Mark> marks = new ArrayList<>(scan.marks());
        marks.sort(Comparator.comparingInt(Scan.Mark::start));
        Places places = new Places(scan.text);
        Map<Code, Integer> counts = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Scan.Mark mark : marks) {
            if (counts.merge(mark.code(), 1, Integer::sum) <= MOST_FINDINGS) {
                diagnostics.add(diagnostic(scan, mark, places));
            }
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_FINDINGS)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Diagnostic.of(ReadingCodes.DIAGNOSTICS_SUPPRESSED)
                        .with("count", entry.getValue() - MOST_FINDINGS)
                        .with("code", entry.getKey())
                        .build())
                .forEach(diagnostics::add);
        return diagnostics;
    }

    private static Diagnostic diagnostic(Scan scan, Scan.Mark mark, Places places) {
        SourceSpan span = places.span(mark.start(), mark.end());
        Diagnostic.Builder builder = Diagnostic.of(mark.code())
                .severity(mark.severity())
                .at(span)
                .with("text", Findings.clip(scan.text.substring(mark.start(), mark.end())));
        return mark.value().isEmpty()
                ? builder.build()
                : builder.with("value", mark.value()).build();
    }
}
