package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.registry.Party;
import nl.kamervragen.registry.Registry;

/**
 * Reads the members who ask: "de leden A en B (beiden P), C (Q) en D (R)".
 *
 * <p>A party goes with all names since the party before it: whether "beiden" or "allen" stands there or not. A bracket
 * that print forgot is looked for where the name or the list ends.
 */
public final class QuestionerParser {
    private static final Pattern MEMBERS = Pattern.compile(
            "\\b(?:(?:het|de)\\s*(?:(?:tweede|eerste)[- ]?)?(?:kamer)?(?:leden\\s+lid|lid\\s+leden|leden|lid)"
                    + "|van\\s+(?:kamer)?(?:leden|lid))\\s+"
                    + "(?:van (?:de|uw) (?:(?:tweede|eerste) )?kamer\\s+)?(?:de (?:heer|heren|dames?)\\s+|mevrouw\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final String TOGETHER =
            "(?:(?i:beiden?|allebei|allen|alle drie|alle|gezamenlijk)\\s*(?=[\\p{Lu}\\d«])|(?i:beiden?|allen)\\s+)?";
    private static final String OFFICE_NEXT =
            "aan\\s*(?:de|het)?\\s*(?:demissionair\\p{L}*\\s+)?(?:mini?ster|staats?secretaris|viceminister)";
    private static final Pattern PARTY = Pattern.compile("\\s*\\(\\s*" + TOGETHER
            + "([^()]{1,60}?)\\s*(?:\\)|(?=,|\\s+en\\s|\\s+(?i:" + OFFICE_NEXT + ")|\\s+(?i:over|inzake)\\s))");
    private static final Pattern JOINER = Pattern.compile("\\s*,\\s*(?:en\\b\\s*)?|\\s*\\ben(?:\\s+|(?=\\p{Lu}))");
    /** What can follow the members; all in lower case, as no name is. */
    private static final String AFTER = "(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot|omtrent"
            + "|aangaande|van uw kamer|van uw Kamer|aan (?:de|het)|die|op \\d|d\\.d\\.|schriftelijke vragen|ingezonden"
            + "|kunnen|niet|worden|gesteld|heb|heeft|hebben)(?=[\\s\\d:,])|over(?=(?:de|het|een)\\s)";

    private static final Pattern END = Pattern.compile("\\s*(?:(?i:" + OFFICE_NEXT + ")|(?:" + AFTER + "))");
    private static final Pattern STOP =
            Pattern.compile("\\s*\\(|\\s*,|\\s+en(?=\\s|\\p{Lu})|\\s+(?:(?i:" + OFFICE_NEXT + ")|" + AFTER + ")");
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final Registry registry;
    private final List<Questioner> questioners = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int position;

    private QuestionerParser(String text, Registry registry) {
        this.text = text;
        this.registry = registry;
    }

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
     * @param registry knows the parties
     * @return what was read; the end is {@code from} when nothing was
     */
    public static Result parse(String text, int from, Registry registry) {
        String bounded = Scan.bounded(text);
        Matcher members = MEMBERS.matcher(bounded);
        if (from > bounded.length() || !members.find(from)) {
            return new Result(List.of(), from);
        }
        QuestionerParser parser = new QuestionerParser(bounded, registry);
        parser.position = members.end();
        parser.members();
        return new Result(List.copyOf(parser.questioners), parser.position);
    }

    private void members() {
        boolean more = true;
        while (more && name()) {
            party();
            Matcher joiner = Scan.at(JOINER, text, position);
            more = !Scan.standsAt(END, text, position) && joiner.lookingAt() && !Scan.standsAt(END, text, joiner.end());
            if (more) {
                position = joiner.end();
            }
        }
        waiting.forEach(name -> questioners.add(Questioner.builder().name(name).build()));
    }

    private boolean name() {
        Matcher stop = Scan.at(STOP, text, position);
        int end = stop.find() ? stop.start() : text.length();
        String name = text.substring(position, end).strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || !Character.isLetter(name.codePointAt(0)) && !isQuoted(name)) {
            return false;
        }
        position = end;
        if (name.endsWith(")")) {
            unopened(name.substring(0, name.length() - 1));
        } else {
            waiting.add(name);
        }
        return true;
    }

    private static boolean isQuoted(String name) {
        return "’'‘".indexOf(name.charAt(0)) >= 0;
    }

    private void party() {
        Matcher party = Scan.at(PARTY, text, position);
        if (party.lookingAt()) {
            together(party.group(1).strip());
            position = party.end();
        }
    }

    private void together(String party) {
        waiting.forEach(name -> questioners.add(Questioner.of(name, party)));
        waiting.clear();
    }

    /** "Mutluer GroenLinks-PvdA)": the party is the longest known one at the end, else the last word. */
    private void unopened(String nameAndParty) {
        Optional<String> known = registry.parties().stream()
                .flatMap(QuestionerParser::spellings)
                .filter(spelling -> nameAndParty.endsWith(" " + spelling))
                .max(Comparator.comparingInt(String::length));
        String party = known.orElseGet(() -> nameAndParty.substring(nameAndParty.lastIndexOf(' ') + 1));
        String name = nameAndParty
                .substring(0, nameAndParty.length() - party.length())
                .strip();
        if (name.isEmpty()) {
            waiting.add(nameAndParty);
        } else {
            waiting.add(name);
            together(party);
        }
    }

    private static Stream<String> spellings(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream());
    }
}
