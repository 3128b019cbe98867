package nl.kamervragen.read.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.title.OfficeParser;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** What the sentences of a letter say that belongs to its letterhead, and the dates in them that are wrong. */
final class BodyFacts {
    private static final String B = "[\\s\\u00a0]+";
    private static final Pattern YOUR_LETTER = Pattern.compile(
            "\\b(?:uw|bij|de)" + B + "(?:brief|brieven|verzoek|e-mail)" + B + "(?:van|d\\.d\\.|gedateerd)" + B
                    + "(?=[0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s\\u00a0,(]*(?:met" + B + ")?(?:(?:ons|uw)" + B + ")?(?:kenmerk|nummer|nrs?\\.?|referentie|zaaknummer)"
                    + "[\\s\\u00a0]*:?[\\s\\u00a0]*([0-9A-Z][0-9A-Za-z./_-]{3,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_REFERENCE = Pattern.compile(
            "\\b(?:met" + B + "(?:als" + B + ")?(?:kenmerk|nummer|vraagnummer|zaaknummer)|onder" + B
                    + "(?:nummer|kenmerk)|kenmerk|vraagnummer|zaaknummer)[\\s\\u00a0]*:?[\\s\\u00a0]*\\(?"
                    + "([0-9]{4}[Zz][0-9]{4,6}(?:[0-9]{4}[Zz][0-9]{5})?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTIONS_BY_NUMBER = Pattern.compile(
            "\\bvragen" + B + "\\(([0-9]{4}[\\s\\u00a0]?[Zz][\\s\\u00a0]?[0-9]{5})\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_BEHALF = Pattern.compile("\\b(?:u|uw" + B
            + "Kamer|ik|wij)[\\s\\u00a0]*,?[\\s\\u00a0]+mede" + B + "namens" + B + "(?=(?i:de|het|mini))");
    private static final int LONGEST = 100_000;
    private static final int LONGEST_OFFICES = 1_000;

    private final Reading reading;
    private final Letterhead.Builder letterhead;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final String text;
    private final boolean mayCite;

    private BodyFacts(List<SourceBlock> body, Letterhead.Builder letterhead, Reading reading) {
        this.reading = reading;
        this.letterhead = letterhead;
        StringBuilder all = new StringBuilder();
        body.stream().flatMap(SourceBlock::lines).forEach(line -> {
            BodyDates.judge(line, reading);
            if (all.length() < LONGEST) {
                lines.add(line);
                starts.add(all.length());
                all.append(line.text()).append(' ');
            }
        });
        this.text = all.toString();
        this.mayCite = hasCaseNumber(text);
    }

    /** Whether a Z stands behind a digit, as in every case number: most letters have none in their text. */
    private static boolean hasCaseNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ((text.charAt(i) | 0x20) == 'z') {
                int digit = Blanks.is(text.charAt(i - 1)) && i > 1 ? i - 2 : i - 1;
                if (isDigit(text.charAt(digit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a figure stands behind "van", "d.d." or "gedateerd", as the date of a letter does. */
    private static boolean mayDate(String text) {
        for (int i = 3; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && Blanks.is(text.charAt(i - 1))) {
                int end = i - 1;
                while (end > 0 && Blanks.is(text.charAt(end - 1))) {
                    end--;
                }
                if (endsWith(text, end, "van") || endsWith(text, end, "d.d.") || endsWith(text, end, "gedateerd")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private static boolean mayBracket(String text) {
        int bracket = text.indexOf('(');
        while (bracket >= 0 && !(bracket + 1 < text.length() && isDigit(text.charAt(bracket + 1)))) {
            bracket = text.indexOf('(', bracket + 1);
        }
        return bracket >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * What the text says that has no place in the letterhead.
     *
     * @param reference the number of the set that it gives without calling it anybody's reference
     * @param onBehalfOf the offices of "Hierbij bied ik u, mede namens de minister van X, …"
     */
    record Facts(Optional<CaseNumber> reference, List<Office> onBehalfOf) {}

    /** Adds to a letterhead what the text says. */
    static Facts collect(List<SourceBlock> body, Letterhead.Builder letterhead, Reading reading) {
        return new BodyFacts(body, letterhead, reading).collect();
    }

    private Facts collect() {
        cited();
        Matcher questions = QUESTIONS_BY_NUMBER.matcher(text);
        Optional<CaseNumber> reference = mayCite && mayBracket(text) && questions.find()
                ? Optional.of(CaseNumber.parse(
                        questions.group(1).replaceAll("[\\s\\u00a0]", "").replace('z', 'Z')))
                : Optional.empty();
        return new Facts(reference, onBehalfOf());
    }

    private List<Office> onBehalfOf() {
        Matcher behalf = ON_BEHALF.matcher(text);
        if (!text.contains("namens") || !behalf.find()) {
            return List.of();
        }
        String offices = text.substring(behalf.end(), Math.min(text.length(), behalf.end() + LONGEST_OFFICES));
        OfficeParser.Result result = OfficeParser.parse(
                offices.replace('\u00a0', ' '), 0, reading.options().registry());
        if (!result.offices().isEmpty()) {
            map("/writtenQuestions/response/onBehalfOf", behalf.end(), behalf.end() + result.end());
        }
        return result.offices();
    }

    private void cited() {
        Letterhead known = letterhead.build();
        boolean cited = known.yourReference().isPresent();
        Matcher letter = YOUR_LETTER.matcher(text);
        if (mayDate(text) && letter.find()) {
            Optional<DutchDate.Match> date =
                    DutchDate.find(text, letter.end()).filter(match -> match.start() == letter.end());
            Optional<LocalDate> day = date.flatMap(DutchDate.Match::date);
            if (known.yourLetterDate().isEmpty() && day.isPresent()) {
                letterhead.yourLetterDate(day.get());
                map("/letterhead/yourLetterDate", letter.end(), date.get().end());
            }
            Matcher number = NUMBER.matcher(text);
            number.region(date.map(DutchDate.Match::end).orElse(letter.end()), text.length());
            if (!cited && number.lookingAt()) {
                cited = cite(number);
            }
        }
        Matcher reference = WITH_REFERENCE.matcher(text);
        if (!cited && mayCite && reference.find()) {
            cite(reference);
        }
    }

    private boolean cite(Matcher reference) {
        String value = reference.group(1);
        String trimmed = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        int start = reference.start(1);
        String path = "/letterhead/yourReference";
        letterhead.yourReference(FieldValues.halved(trimmed, path, lineAt(start), reading));
        map(path, start, start + trimmed.length());
        return true;
    }

    private Line lineAt(int offset) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= offset) {
            at++;
        }
        return lines.get(at);
    }

    private void map(String path, int from, int to) {
        for (int i = 0; i < lines.size(); i++) {
            int start = starts.get(i);
            int end = start + lines.get(i).text().length();
            if (start < to && end > from) {
                reading.map(path, lines.get(i).part(Math.max(from, start) - start, Math.min(to, end) - start));
            }
        }
    }
}
