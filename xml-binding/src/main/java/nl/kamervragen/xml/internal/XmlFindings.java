package nl.kamervragen.xml.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.ReadOptions;

/** What one reading of XML has to say (<i>bevindingen</i>), in the order of the source. Not thread-safe. */
public final class XmlFindings {
    private static final int LONGEST = 60;

    private final ReadOptions options;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Code, Integer> counts = new HashMap<>();

    /**
     * Starts without findings.
     *
     * @param options how to read
     */
    public XmlFindings(ReadOptions options) {
        this.options = options;
    }

    /**
     * Adds a finding; of one code no more than the limit are kept, but all are counted.
     *
     * @param diagnostic the finding
     */
    public void report(Diagnostic diagnostic) {
        if (counts.merge(diagnostic.code(), 1, Integer::sum) <= options.limits().diagnosticsPerCode()) {
            found.add(diagnostic);
        }
    }

    /**
     * Adds a root that is not that of the format.
     *
     * @param name the element
     * @param place where
     */
    public void unknownRoot(QName name, SourceSpan place) {
        report(Diagnostic.of(ReadingCodes.XML_ROOT_UNKNOWN)
                .at(place)
                .with("name", name)
                .build());
    }

    /**
     * Adds an element that is not known at its place: no more than an {@code INFO} when it is of somebody else's.
     *
     * @param name the element
     * @param own whether it bears the namespace of the vocabulary
     * @param place where
     */
    public void unknownElement(QName name, boolean own, SourceSpan place) {
        unknown("element", name.toString(), own, place);
    }

    /**
     * Adds an attribute that is not known at its place.
     *
     * @param element the element that bears it
     * @param name the attribute
     * @param own whether it has no namespace, and so is one of the vocabulary
     * @param place where
     */
    public void unknownAttribute(String element, QName name, boolean own, SourceSpan place) {
        unknown("attribute", element + "/@" + name, own, place);
    }

    private void unknown(String kind, String name, boolean own, SourceSpan place) {
        boolean grave = own && !options.unknownProperties();
        report(Diagnostic.of(ReadingCodes.XML_ELEMENT_UNKNOWN)
                .severity(grave ? Severity.WARNING : Severity.INFO)
                .at(place)
                .with("kind", kind)
                .with("name", name)
                .build());
    }

    /**
     * Adds text that stands where only elements belong.
     *
     * @param text the text
     * @param place where
     */
    public void misplacedText(String text, SourceSpan place) {
        report(Diagnostic.of(ReadingCodes.XML_TEXT_MISPLACED)
                .at(place)
                .with("text", excerpt(text))
                .build());
    }

    /**
     * Adds a value that is not of its form.
     *
     * @param name the element or attribute
     * @param text the value; empty when it is missing
     * @param place where
     */
    public void malformedValue(String name, String text, SourceSpan place) {
        malformed(ReadingCodes.XML_VALUE_MALFORMED, name, text, place);
    }

    /**
     * Adds a value that is not of its form, under a code of its own.
     *
     * @param code such as {@code date-malformed}
     * @param name the element or attribute
     * @param text the value; empty when it is missing
     * @param place where
     */
    public void malformed(Code code, String name, String text, SourceSpan place) {
        report(Diagnostic.of(code)
                .at(place)
                .with("name", name)
                .with("text", excerpt(text))
                .build());
    }

    private static String excerpt(String text) {
        String line = text.strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /**
     * All findings.
     *
     * @return in the order of the source, those without a place first
     */
    public List<Diagnostic> toList() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(d -> d.span().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
        counts.forEach((code, count) -> {
            int more = count - options.limits().diagnosticsPerCode();
            if (more > 0) {
                all.add(Diagnostic.of(ReadingCodes.DIAGNOSTICS_SUPPRESSED)
                        .with("code", code)
                        .with("count", more)
                        .build());
            }
        });
        return all;
    }
}
