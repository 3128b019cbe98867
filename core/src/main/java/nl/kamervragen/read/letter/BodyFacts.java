package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** What the sentences of a letter say that belongs to its letterhead, and the dates in them that are wrong. */
final class BodyFacts {
    private static final Pattern YOUR_LETTER =
            Pattern.compile("\\buw brief van\\s+(?=[0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s,(]*(?:met )?(?:kenmerk|nummer|nrs?\\.?|referentie)\\s*:?\\s*([0-9A-Z][0-9A-Za-z./_-]{3,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_REFERENCE = Pattern.compile(
            "\\b(?:met (?:als )?(?:kenmerk|nummer|vraagnummer)|onder nummer|kenmerk)\\s+\\(?([0-9]{4}[Zz][0-9]{4,6})");

    private BodyFacts() {}

    static void collect(List<SourceBlock> body, Letterhead.Builder letterhead, Reading reading) {
        Letterhead known = letterhead.build();
        boolean cited = known.yourReference().isPresent();
        StringBuilder all = new StringBuilder();
        for (SourceBlock block : body) {
            block.lines().forEach(line -> {
                all.append(line.text()).append(' ');
                dates(line, reading);
            });
        }
        String text = Blanks.collapse(all.toString());
        Matcher letter = YOUR_LETTER.matcher(text);
        if (letter.find()) {
            Optional<DutchDate.Match> date =
                    DutchDate.find(text, letter.end()).filter(match -> match.start() == letter.end());
            if (known.yourLetterDate().isEmpty()) {
                date.flatMap(DutchDate.Match::date).ifPresent(letterhead::yourLetterDate);
            }
            Matcher number = NUMBER.matcher(text);
            number.region(date.map(DutchDate.Match::end).orElse(letter.end()), text.length());
            if (!cited && number.lookingAt()) {
                letterhead.yourReference(trimmed(number.group(1)));
                cited = true;
            }
        }
        Matcher reference = WITH_REFERENCE.matcher(text);
        if (!cited && reference.find()) {
            letterhead.yourReference(reference.group(1));
        }
    }

    private static String trimmed(String value) {
        return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    }

    private static void dates(Line line, Reading reading) {
        Optional<DutchDate.Match> match = DutchDate.find(line.text(), 0);
        while (match.isPresent()) {
            DutchDate.Match date = match.get();
            Code code = date.verdict() == DutchDate.Verdict.IMPOSSIBLE
                    ? ReadingCodes.DATE_IMPOSSIBLE
                    : ReadingCodes.DATE_MALFORMED;
            if (date.verdict() == DutchDate.Verdict.IMPOSSIBLE || isMistypedYear(date)) {
                List<SourceSpan> spans = line.part(date.start(), date.end()).stream()
                        .map(run -> run.span())
                        .toList();
                reading.report(
                        Diagnostic.of(code).at(spans).with("text", date.text()).build());
            }
            match = DutchDate.find(line.text(), date.end());
        }
    }

    /** "4 maart 20226" is a date gone wrong; "4 maart 12 vragen" is no date with a year at all. */
    private static boolean isMistypedYear(DutchDate.Match date) {
        return date.verdict() == DutchDate.Verdict.MALFORMED
                && (date.year() > 9999 || date.year() >= 200 && date.year() < 210);
    }
}
