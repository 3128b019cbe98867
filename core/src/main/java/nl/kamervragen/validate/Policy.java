package nl.kamervragen.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings count, and how much (<i>controlebeleid</i>).
 *
 * <p>Switches codes off or gives them another severity, for the whole document or below a path, each time with a reason
 * that the report keeps. A later entry overrules an earlier one. Reading codes can be tuned like rules. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Policy.builder()
 *         .off(code, "our letters show the number in the footer")
 *         .regrade(other, "/writtenQuestions", Severity.INFO, "the asker's text is not ours")
 *         .build();
 * }</pre>
 */
public final class Policy {
    private static final Policy STANDARD = new Policy(List.of());

    private final List<Entry> entries;

    private Policy(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Every code with its own severity.
     *
     * @return the policy without entries
     */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy.
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
        Builder builder = new Builder();
        builder.entries.addAll(entries);
        return builder;
    }

    /** The reason why a finding does not count, if it does not. */
    Optional<String> offReason(Diagnostic finding) {
        return match(finding.code(), finding.path().orElse(""))
                .filter(entry -> entry.severity() == null)
                .map(Entry::reason);
    }

    /** Whether a code is off for the whole document. */
    boolean isOff(Code code) {
        return match(code, "").filter(entry -> entry.severity() == null).isPresent();
    }

    /** The finding with the severity that this policy gives it. */
    Diagnostic regraded(Diagnostic finding) {
        return match(finding.code(), finding.path().orElse(""))
                .flatMap(entry -> Optional.ofNullable(entry.severity()))
                .map(severity -> finding.toBuilder().severity(severity).build())
                .orElse(finding);
    }

    private Optional<Entry> match(Code code, String path) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.code().equals(code) && entry.covers(path)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Off without severity. */
    private record Entry(Code code, String path, @Nullable Severity severity, String reason) {
        boolean covers(String place) {
            return place.startsWith(path) && (place.length() == path.length() || place.charAt(path.length()) == '/');
        }
    }

    /** Builds a {@link Policy}. Not thread-safe. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Switches a code off.
         *
         * @param code the code
         * @param reason why; not blank
         * @return this
         * @throws IllegalArgumentException without a reason
         */
        public Builder off(Code code, String reason) {
            return off(code, "", reason);
        }

        /**
         * Switches a code off in a part of the document.
         *
         * @param code the code
         * @param pathPrefix an RFC 6901 pointer; all below it is covered; {@code ""} is everything
         * @param reason why; not blank
         * @return this
         * @throws IllegalArgumentException without a reason, or if the prefix is no pointer
         */
        public Builder off(Code code, String pathPrefix, String reason) {
            return add(code, pathPrefix, null, reason);
        }

        /**
         * Gives a code another severity.
         *
         * @param code the code
         * @param severity its severity from here on
         * @param reason why; not blank
         * @return this
         * @throws IllegalArgumentException without a reason
         */
        public Builder regrade(Code code, Severity severity, String reason) {
            return regrade(code, "", severity, reason);
        }

        /**
         * Gives a code another severity in a part of the document.
         *
         * @param code the code
         * @param pathPrefix an RFC 6901 pointer; all below it is covered; {@code ""} is everything
         * @param severity its severity there
         * @param reason why; not blank
         * @return this
         * @throws IllegalArgumentException without a reason, or if the prefix is no pointer
         */
        public Builder regrade(Code code, String pathPrefix, Severity severity, String reason) {
            return add(code, pathPrefix, Objects.requireNonNull(severity), reason);
        }

        private Builder add(Code code, String pathPrefix, @Nullable Severity severity, String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A policy says why: " + code);
            }
            if (!pathPrefix.isEmpty() && (!pathPrefix.startsWith("/") || pathPrefix.endsWith("/"))) {
                throw new IllegalArgumentException("Not a pointer: " + pathPrefix);
            }
            entries.add(new Entry(Objects.requireNonNull(code), pathPrefix, severity, reason));
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the immutable policy
         */
        public Policy build() {
            return new Policy(entries);
        }
    }
}
