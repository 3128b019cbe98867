package nl.kamervragen.read;

import java.util.Objects;
import nl.kamervragen.registry.Registry;

/**
 * How to read (<i>leesopties</i>). Immutable and thread-safe; each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.standard().withUnknownProperties(true);
 * }</pre>
 */
public final class ReadOptions {
    private static final ReadOptions STANDARD =
            new ReadOptions(Limits.STANDARD, Registry.standard(), LetterLabels.standard(), false);

    private final Limits limits;
    private final Registry registry;
    private final LetterLabels labels;
    private final boolean unknownProperties;

    private ReadOptions(Limits limits, Registry registry, LetterLabels labels, boolean unknownProperties) {
        this.limits = Objects.requireNonNull(limits);
        this.registry = Objects.requireNonNull(registry);
        this.labels = Objects.requireNonNull(labels);
        this.unknownProperties = unknownProperties;
    }

    /**
     * Safe limits, the standard registry and labels, unknown properties refused.
     *
     * @return the standard options
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * How much is read.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * The reference data that cut titles.
     *
     * @return the registry
     */
    public Registry registry() {
        return registry;
    }

    /**
     * The labels that letters print beside their fields.
     *
     * @return the labels
     */
    public LetterLabels labels() {
        return labels;
    }

    /**
     * Whether JSON properties that are not known are skipped with a finding rather than refused, and unknown XML
     * elements are no more than an {@code INFO}. XML readers skip them in any case.
     *
     * @return false unless set
     */
    public boolean unknownProperties() {
        return unknownProperties;
    }

    /**
     * These options with other limits.
     *
     * @param value the limits
     * @return a changed copy
     */
    public ReadOptions withLimits(Limits value) {
        return new ReadOptions(value, registry, labels, unknownProperties);
    }

    /**
     * These options with another registry.
     *
     * @param value the registry
     * @return a changed copy
     */
    public ReadOptions withRegistry(Registry value) {
        return new ReadOptions(limits, value, labels, unknownProperties);
    }

    /**
     * These options with other labels, such as {@code LetterLabels.standard()} with those of one's own ministry.
     *
     * @param value the labels
     * @return a changed copy
     */
    public ReadOptions withLabels(LetterLabels value) {
        return new ReadOptions(limits, registry, value, unknownProperties);
    }

    /**
     * These options, skipping or refusing what is not known.
     *
     * @param value whether to skip
     * @return a changed copy
     */
    public ReadOptions withUnknownProperties(boolean value) {
        return new ReadOptions(limits, registry, labels, value);
    }
}
