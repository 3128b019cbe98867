package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Questioner;

/**
 * Reads the members who ask: "de leden A en B (beiden P), C (Q) en D (R)".
 *
 * <p>A party goes with all names since the party before it: whether "beiden" or "allen" stands there or not.
 */
public final class QuestionerParser {
    private static final Pattern MEMBERS = Pattern.compile(
            "(?:het|de)\\s+(?:kamer)?(?:leden lid|leden|lid)\\s+(?:van de \\w+ kamer\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTY =
            Pattern.compile("\\s*\\(\\s*(?:(?:beiden?|allen|alle(?: drie)?|gezamenlijk)\\s+)?([^()]{1,60}?)\\s*\\)");
    private static final Pattern JOINER = Pattern.compile("\\s*(?:,\\s*(?:en\\s+)?|\\s+en\\s+)");
    private static final Pattern END = Pattern.compile(
            "\\s+aan\\s+(?:de|het)\\s|\\s+over\\s|\\s+op\\s+\\d|\\s+inzake\\s|\\s+van uw kamer\\b|,?\\s+die\\s+|\\s+betreffende\\s",
            Pattern.CASE_INSENSITIVE);

    private QuestionerParser() {}

    /**
     * Members and where they end.
     *
     * @param questioners in order of print; empty when none stand there
     * @param end the offset after the last
     */
    public record Result(List<Questioner> questioners, int end) {}

    /**
     * Finds "het lid" or "de leden" and reads who follow.
     *
     * @param text a title
     * @param from where to start looking
     * @return what was read; the end is {@code from} when nothing was
     */
    public static Result parse(String text, int from) {
        Matcher members = MEMBERS.matcher(text);
        if (!members.find(from)) {
            return new Result(List.of(), from);
        }
        int position = members.end();
        List<Questioner> result = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        while (position < text.length()) {
            int end = nameEnd(text, position);
            String name = text.substring(position, end).strip();
            if (name.isEmpty() || name.length() > 80) {
                break;
            }
            waiting.add(name);
            position = end;
            Matcher party = at(PARTY, text, position);
            if (party.lookingAt()) {
                waiting.forEach(n -> result.add(Questioner.of(n, party.group(1).strip())));
                waiting.clear();
                position = party.end();
            }
            Matcher joiner = at(JOINER, text, position);
            if (!joiner.lookingAt() || at(END, text, position).lookingAt()) {
                break;
            }
            position = joiner.end();
        }
        waiting.forEach(name -> result.add(Questioner.builder().name(name).build()));
        return new Result(List.copyOf(result), position);
    }

    private static int nameEnd(String text, int from) {
        int end = text.length();
        for (Pattern pattern : List.of(PARTY, JOINER, END)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find(from)) {
                end = Math.min(end, matcher.start());
            }
        }
        return end;
    }

    private static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
