package nl.kamervragen.read.furniture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/** Headings, titles and notes within lines, as far as they count on from those before them. Lives for one document. */
final class GluedHeadings {
    private static final Pattern HEADING = Pattern.compile(
            "(?<![\\p{L}\\d])(?:Vra(?:ag|gen)|Antwoord(?:en)?(?: op)?(?: de)?(?: vra(?:ag|gen))?)[\\s\\u00a0]+(?=\\d)");
    private static final Pattern PART = Pattern.compile(
            "Vergaderjaar [0-9]{4}|Vragen gesteld door de leden der"
                    + "|(?:[0-9]{1,5}|[0-9]{4}Z[0-9]{5})(?= (?:Mondelinge )?Vra(?:gen|ag) van)"
                    + "|(?:Mondelinge )?Vra(?:gen|ag) van (?:het|de) le?(?:id|den)"
                    + "|Antwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)|Mededeling van |Toelichting:|Mededeling(?= \\p{Lu})");
    private static final Pattern NOTE =
            Pattern.compile("(?<=[\\s.?!»)])([0-9]{1,3})(?=\\s?[«“(]|\\s?\\p{Lu}\\p{L}|\\s?https?:)");
    private static final String ENDS = ".?!:»”\"’')]…";

    private static final int LONGEST_TAIL = 40;

    private final Map<Line, List<Integer>> cuts = new IdentityHashMap<>();
    private final Map<Line, List<Integer>> tails = new IdentityHashMap<>();
    private final Set<QuestionNumber> asked = new HashSet<>();
    private final Set<QuestionNumber> answered = new HashSet<>();
    private int last;
    private int within;
    private int alone;
    private int nextNote = 1;

    static boolean mayHold(String text) {
        int first = text.indexOf("Vraag ");
        return first >= 0 && text.indexOf("Vraag ", first + 1) > 0;
    }

    /** Whether a line may end with a heading that is glued to the text before it: a quick look. */
    static boolean mayEndWith(String text) {
        int end = text.length();
        boolean number = end > "Vraag 1".length() && isDigit(text.charAt(end - 1));
        return number && tail(text) > 0;
    }

    /** Where the last word "Vraag" or "Antwoord" starts that has the end of a sentence right before it; negative if none. */
    private static int tail(String text) {
        int from = Math.max(1, text.length() - LONGEST_TAIL);
        for (int at = text.length() - 2; at >= from; at--) {
            char c = text.charAt(at);
            if ((c == 'V' && text.startsWith("Vra", at) || c == 'A' && text.startsWith("Antwoord", at))
                    && (ENDS.indexOf(text.charAt(at - 1)) >= 0 || isDigit(text.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether most headings stand within lines. */
    boolean isGlued() {
        return within >= 2 && within > alone;
    }

    List<Integer> cuts(Line line) {
        return isGlued() ? cuts.getOrDefault(line, List.of()) : tails.getOrDefault(line, List.of());
    }

    void see(SourceBlock block) {
        if (!(block instanceof Line line)) {
            return;
        }
        String text = line.text();
        Optional<Heading> start = Heading.at(text);
        if (start.isPresent()) {
            alone++;
            count(start.get().kind(), start.get().numbers());
        }
        if (!mayHold(text)) {
            seeTail(line);
            return;
        }
        List<Integer> found = new ArrayList<>();
        Matcher matcher = HEADING.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > 0 && isHeading(text, matcher)) {
                found.add(matcher.start());
                within++;
            }
        }
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            found.add(parts.start());
        }
        cuts.put(line, found);
    }

    /** A heading alone at the end of a line, glued to a sentence that ends there, needs no others like it: it counts on. */
    private void seeTail(Line line) {
        String text = line.text();
        int at = mayEndWith(text) ? tail(text) : -1;
        Optional<Heading> heading = at < 0 ? Optional.empty() : Heading.at(text.substring(at));
        heading.filter(h -> h.isAlone(text.substring(at)) && !h.numbers().isEmpty() && isDue(h.kind(), h.numbers()))
                .ifPresent(h -> {
                    tails.put(line, List.of(at));
                    count(h.kind(), h.numbers());
                });
    }

    private boolean isDue(Heading.Kind kind, QuestionNumbers numbers) {
        QuestionNumber first = numbers.toList().get(0);
        return kind == Heading.Kind.QUESTION
                ? !asked.contains(first) && first.number() <= last + 1
                : asked.contains(first) && !answered.contains(first);
    }

    private boolean isHeading(String text, Matcher matcher) {
        Optional<QuestionNumbers.Prefix> numbers = QuestionNumbers.lookingAt(text, matcher.end());
        if (numbers.isEmpty() || !startsSentence(text, numbers.get().end())) {
            return false;
        }
        boolean marked =
                numbers.get().end() < text.length() && text.charAt(numbers.get().end()) == ':';
        if (!marked && !endsSentence(text, matcher.start())) {
            return false;
        }
        Heading.Kind kind = text.charAt(matcher.start()) == 'V' ? Heading.Kind.QUESTION : Heading.Kind.ANSWER;
        boolean counts = isDue(kind, numbers.get().numbers());
        if (counts) {
            count(kind, numbers.get().numbers());
        }
        return counts;
    }

    private void count(Heading.Kind kind, QuestionNumbers numbers) {
        for (QuestionNumber number : numbers) {
            if (kind == Heading.Kind.QUESTION) {
                asked.add(number);
                last = Math.max(last, number.number());
            } else {
                answered.add(number);
            }
        }
    }

    private static boolean endsSentence(String text, int at) {
        int end = at;
        while (end > 0 && Blanks.is(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || ENDS.indexOf(text.charAt(end - 1)) >= 0 || Character.isDigit(text.charAt(end - 1));
    }

    private static boolean startsSentence(String text, int at) {
        int start = at < text.length() && ":.".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        start = Blanks.skip(text, start);
        return start >= text.length()
                || Character.isUpperCase(text.charAt(start))
                || "«‘“\"'".indexOf(text.charAt(start)) >= 0;
    }

    /** Where notes start between a heading and a page foot: the last place of each number that is due. */
    List<Integer> notesBefore(String text, @Nullable Integer from, int foot) {
        List<Integer> starts = new ArrayList<>();
        int at = from == null ? 0 : from;
        while (true) {
            Matcher matcher = NOTE.matcher(text).region(at, foot).useTransparentBounds(true);
            int start = -1;
            while (matcher.find()) {
                if (Integer.parseInt(matcher.group(1)) == nextNote) {
                    start = matcher.start();
                }
            }
            if (start < 0) {
                return starts;
            }
            starts.add(start);
            at = start + 1;
            nextNote++;
        }
    }
}
