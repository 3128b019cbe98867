package nl.kamervragen.validate;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;

/**
 * Takes what one rule finds (<i>bevindingen van een regel</i>).
 *
 * <p>Lists {@value #LIMIT} findings and counts the rest, so that a hostile document cannot fill the memory. Not
 * thread-safe; every run of a rule has its own.
 */
public final class Findings {
    /** How many findings of one rule are listed. */
    public static final int LIMIT = 1000;

    private final Code code;
    private final List<Diagnostic> listed = new ArrayList<>();
    private int more;

    Findings(Code code) {
        this.code = code;
    }

    /**
     * Takes a finding.
     *
     * @param finding has the rule's own code, and a path into the document; spans are filled in by the validator
     * @throws IllegalArgumentException if it has another code: one rule, one code
     */
    public void add(Diagnostic finding) {
        if (!finding.code().equals(code)) {
            throw new IllegalArgumentException("The rule " + code + " reported " + finding.code());
        }
        if (listed.size() < LIMIT) {
            listed.add(finding);
        } else {
            more++;
        }
    }

    /** What was listed, and the count of the rest. */
    List<Diagnostic> toList() {
        List<Diagnostic> all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(Diagnostic.of(ReadingCodes.DIAGNOSTICS_SUPPRESSED)
                    .with("count", more)
                    .with("code", code)
                    .build());
        }
        return all;
    }
}
