package nl.kamervragen.validate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamervragen.reference.Chamber;

/**
 * What a rule applies to, and what it needs (<i>bereik</i>).
 *
 * <p>Four dimensions, each open until it is narrowed: the kind of document, the state of the set, the chamber, and what
 * must be given beside the document. Immutable and thread-safe.
 *
 * <pre>{@code
 * Scope.everything().kinds(DocumentKind.LETTER).states(SetState.ANSWERED, SetState.PARTLY_ANSWERED);
 * }</pre>
 */
public final class Scope {
    private static final Scope EVERYTHING = new Scope(
            EnumSet.allOf(DocumentKind.class),
            EnumSet.allOf(SetState.class),
            EnumSet.allOf(Chamber.class),
            EnumSet.noneOf(Need.class));

    private final Set<DocumentKind> kinds;
    private final Set<SetState> states;
    private final Set<Chamber> chambers;
    private final Set<Need> needs;

    private Scope(Set<DocumentKind> kinds, Set<SetState> states, Set<Chamber> chambers, Set<Need> needs) {
        this.kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        this.states = Collections.unmodifiableSet(new TreeSet<>(states));
        this.chambers = Collections.unmodifiableSet(new TreeSet<>(chambers));
        this.needs = Collections.unmodifiableSet(new TreeSet<>(needs));
    }

    /**
     * Every document, with no needs.
     *
     * @return the widest scope
     */
    public static Scope everything() {
        return EVERYTHING;
    }

    /**
     * The same scope, for some kinds only.
     *
     * @param first a kind
     * @param more further kinds
     * @return a narrower scope
     */
    public Scope kinds(DocumentKind first, DocumentKind... more) {
        return new Scope(EnumSet.of(first, more), states, chambers, needs);
    }

    /**
     * The same scope, for sets in some states only. A document without any set is then out of scope.
     *
     * @param first a state
     * @param more further states
     * @return a narrower scope
     */
    public Scope states(SetState first, SetState... more) {
        return new Scope(kinds, EnumSet.of(first, more), chambers, needs);
    }

    /**
     * The same scope, for one chamber only.
     *
     * @param chamber the chamber
     * @return a narrower scope
     */
    public Scope chamber(Chamber chamber) {
        return new Scope(kinds, states, EnumSet.of(chamber), needs);
    }

    /**
     * The same scope, with needs.
     *
     * @param first a need
     * @param more further needs
     * @return a scope that is checked only when they are met
     */
    public Scope needs(Need first, Need... more) {
        return new Scope(kinds, states, chambers, EnumSet.of(first, more));
    }

    /**
     * The kinds of document that it covers.
     *
     * @return in the order of the enum; never empty
     */
    public Set<DocumentKind> kinds() {
        return kinds;
    }

    /**
     * The states of a set that it covers.
     *
     * @return in the order of the enum; never empty
     */
    public Set<SetState> states() {
        return states;
    }

    /**
     * The chambers that it covers.
     *
     * @return in the order of the enum; never empty
     */
    public Set<Chamber> chambers() {
        return chambers;
    }

    /**
     * What must be given beside the document.
     *
     * @return in the order of the enum; usually empty
     */
    public Set<Need> needs() {
        return needs;
    }

    /**
     * Whether every state is covered, so that documents without a set are in scope too.
     *
     * @return true unless {@link #states(SetState, SetState...)} narrowed it
     */
    public boolean coversEveryState() {
        return states.size() == SetState.values().length;
    }

    /** The dimensions that are narrowed: {@code letter; answered, partly-answered; needs today}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (kinds.size() < DocumentKind.values().length) {
            append(text, kinds.stream().map(DocumentKind::code).collect(Collectors.joining(", ")));
        }
        if (!coversEveryState()) {
            append(text, states.stream().map(SetState::code).collect(Collectors.joining(", ")));
        }
        if (chambers.size() < Chamber.values().length) {
            append(
                    text,
                    chambers.stream()
                            .map(c -> c.code().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining()));
        }
        if (!needs.isEmpty()) {
            append(text, "needs " + needs.stream().map(Need::code).collect(Collectors.joining(", ")));
        }
        return text.isEmpty() ? "everything" : text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : "; ").append(part);
    }
}
