package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Questioner;

/**
 * The members who ask, in a sentence (<i>vraagstellers</i>): {@code het lid A (P)}, {@code de leden A en B (beiden P), C
 * (Q) en D (R)}, {@code de leden A, B en C (allen P)}. Stateless and thread-safe.
 */
public final class MembersPhrase {
    private static final int BOTH = 2;

    private MembersPhrase() {}

    /**
     * Members with article, names and parties.
     *
     * @param questioners in order of print
     * @return one phrase; empty for none
     */
    public static String of(List<Questioner> questioners) {
        if (questioners.isEmpty()) {
            return "";
        }
        List<String> groups = new ArrayList<>();
        int i = 0;
        while (i < questioners.size()) {
            int end = i + 1;
            while (end < questioners.size() && sameParty(questioners.get(i), questioners.get(end))) {
                end++;
            }
            groups.add(group(questioners.subList(i, end)));
            i = end;
        }
        return (questioners.size() == 1 ? "het lid " : "de leden ") + Enumeration.of(groups);
    }

    private static boolean sameParty(Questioner first, Questioner second) {
        return first.party().isPresent() && first.party().equals(second.party());
    }

    private static String group(List<Questioner> members) {
        String names = Enumeration.of(members.stream().map(Questioner::name).toList());
        Optional<String> party = members.get(0).party();
        String count = members.size() == 1 ? "" : members.size() == BOTH ? "beiden " : "allen ";
        return party.map(p -> names + " (" + count + p + ")").orElse(names);
    }
}
