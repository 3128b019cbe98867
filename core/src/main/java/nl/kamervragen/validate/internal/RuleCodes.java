package nl.kamervragen.validate.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.MessageLookup;
import nl.kamervragen.diagnostic.Messages;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.Stage;

/** Makes the codes of the rules, with their texts from the bundles of {@code nl.kamervragen.validate}. */
public final class RuleCodes {
    private static final MessageLookup MESSAGES = Messages.lookup(RuleCodes::bundle);

    /** A rule broke down; the one code of validating that no rule has. */
    public static final Code RULE_FAILED = document("rule-failed", Severity.ERROR);

    private RuleCodes() {}

    /**
     * A code of the document stage.
     *
     * @param slug the permanent name, a key of the bundles
     * @param severity the default severity
     * @return the code
     */
    public static Code document(String slug, Severity severity) {
        return Code.of(slug, severity, Stage.DOCUMENT, MESSAGES);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("nl.kamervragen.validate.messages", locale);
    }
}
