package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;

/**
 * Offices in a sentence (<i>bewindspersonen</i>): {@code de Staatssecretaris van X en de Ministers van Y en voor Z}.
 *
 * <p>Neighbours of one kind share their word, as the Chamber's titles do. Stateless and thread-safe.
 */
public final class OfficePhrase {
    private OfficePhrase() {}

    /**
     * Offices with their articles.
     *
     * @param offices in order of print
     * @param layout the Chamber prints a capital, a letter does not
     * @return one phrase; empty for none
     */
    public static String of(List<Office> offices, Layout layout) {
        List<String> groups = new ArrayList<>();
        int i = 0;
        while (i < offices.size()) {
            int end = i + 1;
            while (end < offices.size() && sharesWord(offices.get(end - 1), offices.get(end))) {
                end++;
            }
            groups.add("de " + group(offices.subList(i, end), layout));
            i = end;
        }
        return Enumeration.of(groups);
    }

    /**
     * One office without article.
     *
     * @param office the office
     * @param layout the Chamber prints a capital, a letter does not
     * @return such as {@code Minister van Financiën}
     */
    public static String of(Office office, Layout layout) {
        return group(List.of(office), layout);
    }

    /** "De Ministers van X en voor Y": only where each has its own preposition to keep them apart. */
    private static boolean sharesWord(Office first, Office second) {
        return first.kind() == second.kind()
                && first.kind() != OfficeKind.PRIME_MINISTER
                && isPlain(first)
                && isPlain(second);
    }

    private static boolean isPlain(Office office) {
        return office.preposition().isPresent()
                && office.portfolio().isPresent()
                && office.inAbsenceOf().isEmpty();
    }

    private static String group(List<Office> offices, Layout layout) {
        Office first = offices.get(0);
        if (offices.size() == 1) {
            StringBuilder text = new StringBuilder(word(first.kind(), layout));
            first.portfolio().ifPresent(portfolio -> text.append(' ').append(portfolio(first, portfolio)));
            first.inAbsenceOf()
                    .ifPresent(
                            absent -> text.append(", bij afwezigheid van de ").append(of(absent, layout)));
            return text.toString();
        }
        List<String> portfolios = offices.stream()
                .map(office -> portfolio(office, office.portfolio().orElse("")))
                .toList();
        return words(first.kind(), layout) + " " + Enumeration.of(portfolios);
    }

    private static String portfolio(Office office, String portfolio) {
        return office.preposition().orElse("van") + " " + portfolio;
    }

    /**
     * The word for an office.
     *
     * @param kind the kind
     * @param layout decides the capital
     * @return such as {@code minister} or {@code Minister-President}
     */
    static String word(OfficeKind kind, Layout layout) {
        return layout == Layout.PUBLICATION
                ? switch (kind) {
                    case MINISTER -> "Minister";
                    case STATE_SECRETARY -> "Staatssecretaris";
                    case PRIME_MINISTER -> "Minister-President";
                }
                : switch (kind) {
                    case MINISTER -> "minister";
                    case STATE_SECRETARY -> "staatssecretaris";
                    case PRIME_MINISTER -> "minister-president";
                };
    }

    private static String words(OfficeKind kind, Layout layout) {
        String word = word(kind, layout);
        return kind == OfficeKind.STATE_SECRETARY ? word + "sen" : word + "s";
    }
}
