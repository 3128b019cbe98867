package nl.kamervragen.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dated reference data (<i>stamgegevens</i>).
 *
 * <p>{@link #standard()} holds what ships with the library; {@link Builder} replaces any part. Immutable and
 * thread-safe.
 */
public final class Registry {
    private static final Registry STANDARD = RegistryFiles.load();

    private final List<Portfolio> portfolios;
    private final List<Party> parties;
    private final List<Recess> recesses;
    private final PortfolioNames names;

    private Registry(List<Portfolio> portfolios, List<Party> parties, List<Recess> recesses) {
        this.portfolios = List.copyOf(portfolios);
        this.parties = List.copyOf(parties);
        this.recesses = List.copyOf(recesses);
        this.names = new PortfolioNames(portfolios);
    }

    /**
     * The data that ship with the library.
     *
     * @return the standard registry
     */
    public static Registry standard() {
        return STANDARD;
    }

    /**
     * Starts a registry without data.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return new Builder().portfolios(portfolios).parties(parties).recesses(recesses);
    }

    /**
     * All portfolios.
     *
     * @return in the order of the data
     */
    public List<Portfolio> portfolios() {
        return portfolios;
    }

    /**
     * All parties and groups.
     *
     * @return in the order of the data
     */
    public List<Party> parties() {
        return parties;
    }

    /**
     * All recesses.
     *
     * @return in the order of the data
     */
    public List<Recess> recesses() {
        return recesses;
    }

    /**
     * The portfolio whose name stands at a place in a text, the longest one first: names hold commas and "en", so a
     * title can only be cut by looking them up.
     *
     * @param text a title
     * @param from where the name should start
     * @return the portfolio with the longest name that stands there, whatever its letter case
     */
    public Optional<Portfolio> portfolioAt(String text, int from) {
        return names.at(text, from).map(PortfolioNames.Match::portfolio);
    }

    /**
     * Where the longest portfolio name that stands at a place ends. Extractors lose blanks at line ends and add some
     * before commas, so blanks do not count; nor do letter case, accents, a missing comma and "&amp;" for "en". Short codes count as
     * names, with their own capitals.
     *
     * @param text a title
     * @param from where the name should start
     * @return the offset after the name; empty when no known name stands there
     */
    public OptionalInt portfolioEnd(String text, int from) {
        return names.at(text, from).map(match -> OptionalInt.of(match.end())).orElseGet(OptionalInt::empty);
    }

    /**
     * The party that a spelling means on a day.
     *
     * @param spelling as printed
     * @param day the day of the questions
     * @return empty when none of that spelling sat in the Chamber
     */
    public Optional<Party> party(String spelling, LocalDate day) {
        String wanted = spelling.toLowerCase(Locale.ROOT);
        return parties.stream()
                .filter(party -> party.period().contains(day))
                .filter(party -> party.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || party.aliases().stream()
                                .anyMatch(
                                        alias -> alias.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    /**
     * The recess on a day.
     *
     * @param day the day
     * @return empty outside recess, and where the data have no recesses
     */
    public Optional<Recess> recess(LocalDate day) {
        return recesses.stream().filter(recess -> recess.period().contains(day)).findFirst();
    }

    /** Builds a {@link Registry}. Not thread-safe. */
    public static final class Builder {
        private List<Portfolio> portfolios = List.of();
        private List<Party> parties = List.of();
        private List<Recess> recesses = List.of();

        private Builder() {}

        /**
         * Sets the portfolios.
         *
         * @param values the portfolios
         * @return this
         */
        public Builder portfolios(List<Portfolio> values) {
            this.portfolios = values;
            return this;
        }

        /**
         * Adds a portfolio to those that are set, such as one of a new cabinet.
         *
         * @param value the portfolio
         * @return this
         */
        public Builder addPortfolio(Portfolio value) {
            portfolios = with(portfolios, value);
            return this;
        }

        /**
         * Sets the parties.
         *
         * @param values the parties
         * @return this
         */
        public Builder parties(List<Party> values) {
            this.parties = values;
            return this;
        }

        /**
         * Adds a party or group to those that are set.
         *
         * @param value the party
         * @return this
         */
        public Builder addParty(Party value) {
            parties = with(parties, value);
            return this;
        }

        /**
         * Sets the recesses.
         *
         * @param values the recesses
         * @return this
         */
        public Builder recesses(List<Recess> values) {
            this.recesses = values;
            return this;
        }

        private static <T> List<T> with(List<T> values, T value) {
            List<T> more = new ArrayList<>(values);
            more.add(value);
            return more;
        }

        /**
         * Makes the registry.
         *
         * @return the immutable registry
         */
        public Registry build() {
            return new Registry(portfolios, parties, recesses);
        }
    }
}
