package nl.kamervragen.registry;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds names of portfolios in titles as extractors leave them, the longest one first. */
final class PortfolioNames {
    private static final int PLAIN = 0x7f;

    private final List<Name> longestFirst;

    PortfolioNames(List<Portfolio> portfolios) {
        this.longestFirst = portfolios.stream()
                .flatMap(PortfolioNames::names)
                .sorted(Comparator.comparing((Name name) -> name.spelling().length())
                        .reversed())
                .toList();
    }

    /** A spelling of a portfolio; the letters of a code are exact. */
    private record Name(String spelling, boolean code, Portfolio portfolio) {}

    /** A portfolio that stands in a text, and the offset after it. */
    record Match(Portfolio portfolio, int end) {}

    private static Stream<Name> names(Portfolio portfolio) {
        return Stream.concat(
                Stream.of(new Name(portfolio.name(), false, portfolio)),
                portfolio.codes().stream().map(code -> new Name(code, true, portfolio)));
    }

    Optional<Match> at(String text, int from) {
        for (Name name : longestFirst) {
            int end = end(text, from, name);
            if (end >= 0 && endsName(text, end)) {
                return Optional.of(new Match(name.portfolio(), end));
            }
        }
        return Optional.empty();
    }

    /** The offset after the name; negative when another text stands there. */
    private static int end(String text, int from, Name name) {
        String wanted = name.spelling();
        int at = from;
        int i = 0;
        while (i < wanted.length()) {
            char c = wanted.charAt(i);
            at = i == 0 ? at : skip(text, at);
            if (c == ' ' || c == ',' && (at >= text.length() || text.charAt(at) != ',')) {
                i++;
                continue;
            }
            if (at >= text.length()) {
                return -1;
            }
            if (text.charAt(at) == '&' && wanted.startsWith("en ", i)) {
                i += 2;
            } else if (same(text.charAt(at), c, name.code())) {
                i++;
            } else {
                return -1;
            }
            at++;
        }
        return marks(text, at);
    }

    private static int skip(String text, int from) {
        int at = marks(text, from);
        while (at < text.length() && (Character.isSpaceChar(text.charAt(at)) || text.charAt(at) == '\u00ad')) {
            at++;
        }
        return at;
    }

    /** Skips accents that stand apart from their letter. */
    private static int marks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private static boolean same(char printed, char wanted, boolean exact) {
        if (printed == wanted) {
            return true;
        }
        return !exact && Character.toLowerCase(base(printed)) == Character.toLowerCase(base(wanted));
    }

    private static char base(char c) {
        return c <= PLAIN
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    /** A letter ends no name, unless it starts the next word of the grammar: "Sportover", "Financiënen de". */
    private static boolean endsName(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || text.startsWith("over", end)
                || text.startsWith("en ", end)
                || text.startsWith("ende ", end);
    }
}
