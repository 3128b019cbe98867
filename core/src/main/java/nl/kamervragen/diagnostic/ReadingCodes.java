package nl.kamervragen.diagnostic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * The codes that readers report (<i>leesbevindingen</i>): only the source shows them.
 *
 * <p>They stand here, below the readers, so that a validator can say which of them it could not check.
 */
public final class ReadingCodes {
    private static final MessageLookup MESSAGES = Messages.lookup(Messages::own);

    /** Bytes that are neither UTF-8 nor marked UTF-16 were read as Windows-1252. */
    public static final Code ENCODING_GUESSED = code("encoding-guessed", Severity.INFO);

    /** A known kind of file that no format reads, such as {@code .doc}. */
    public static final Code FORMAT_UNSUPPORTED = code("format-unsupported", Severity.ERROR);

    /** Binary content of no known kind. */
    public static final Code FORMAT_UNKNOWN = code("format-unknown", Severity.ERROR);

    /** The optional library of a format is not there. */
    public static final Code FORMAT_LIBRARY_MISSING = code("format-library-missing", Severity.ERROR);

    /** No non-blank character. */
    public static final Code INPUT_EMPTY = code("input-empty", Severity.ERROR);

    /** More bytes than the limit allows. */
    public static final Code INPUT_TOO_LARGE = code("input-too-large", Severity.ERROR);

    /** More bytes, once inflated, than the limit allows. */
    public static final Code INFLATED_TOO_LARGE = code("inflated-too-large", Severity.ERROR);

    /** The document opens with a password only. */
    public static final Code DOCUMENT_ENCRYPTED = code("document-encrypted", Severity.ERROR);

    /** Pages without a single letter, such as those of a scan. */
    public static final Code TEXT_LAYER_MISSING = code("text-layer-missing", Severity.ERROR);

    /** A line longer than the limit allows. */
    public static final Code LINE_TOO_LONG = code("line-too-long", Severity.ERROR);

    /** More blocks than the limit allows. */
    public static final Code BLOCKS_TOO_MANY = code("blocks-too-many", Severity.ERROR);

    /** Nesting beyond what the model holds. */
    public static final Code NESTING_TOO_DEEP = code("nesting-too-deep", Severity.WARNING);

    /** The format's own library could not read it. */
    public static final Code CONTENT_MALFORMED = code("content-malformed", Severity.ERROR);

    /** Tracked changes that were never accepted or rejected. */
    public static final Code DOCUMENT_HAS_REVISIONS = code("document-has-revisions", Severity.WARNING);

    /** Comments that were left in the document. */
    public static final Code DOCUMENT_HAS_COMMENTS = code("document-has-comments", Severity.WARNING);

    /** The text is not JSON, or passes a limit of the parser. */
    public static final Code JSON_MALFORMED = code("json-malformed", Severity.ERROR);

    /** JSON of another shape. */
    public static final Code JSON_MISMATCH = code("json-mismatch", Severity.ERROR);

    /** A property of a later version or one that an option allows. */
    public static final Code JSON_PROPERTY_UNKNOWN = code("json-property-unknown", Severity.INFO);

    /** An XML document with a document type declaration, which is refused whatever it declares. */
    public static final Code XML_DOCTYPE_REFUSED = code("xml-doctype-refused", Severity.ERROR);

    /** XML that passes a limit of depth, size or number; reading stops there. */
    public static final Code XML_LIMIT_EXCEEDED = code("xml-limit-exceeded", Severity.ERROR);

    /** XML whose root element or namespace is not that of the format. */
    public static final Code XML_ROOT_UNKNOWN = code("xml-root-unknown", Severity.ERROR);

    /** An element or attribute that the XML vocabulary does not know at this place. */
    public static final Code XML_ELEMENT_UNKNOWN = code("xml-element-unknown", Severity.WARNING);

    /** An element that the XML vocabulary does not know at this place, whose text was kept. */
    public static final Code XML_ELEMENT_AS_TEXT = code("xml-element-as-text", Severity.WARNING);

    /** Text between elements, where the XML vocabulary has none. */
    public static final Code XML_TEXT_MISPLACED = code("xml-text-misplaced", Severity.WARNING);

    /** A value that is not of the form that the XML vocabulary demands, or is missing. */
    public static final Code XML_VALUE_MALFORMED = code("xml-value-malformed", Severity.ERROR);

    /** A reference value written twice in a row. */
    public static final Code REFERENCE_DUPLICATED = code("reference-duplicated", Severity.ERROR);

    /** A date that does not parse as day, month, four-digit year. */
    public static final Code DATE_MALFORMED = code("date-malformed", Severity.ERROR);

    /** A day that the calendar does not have. */
    public static final Code DATE_IMPOSSIBLE = code("date-impossible", Severity.ERROR);

    /** A printed date and the date in the markup around it differ. */
    public static final Code DATE_CONTRADICTION = code("date-contradiction", Severity.WARNING);

    /** A running page header between the text. */
    public static final Code PAGE_HEADER_IN_TEXT = code("page-header-in-text", Severity.WARNING);

    /** A running page footer between the text. */
    public static final Code PAGE_FOOTER_IN_TEXT = code("page-footer-in-text", Severity.WARNING);

    /** The printer's colophon between the text. */
    public static final Code COLOPHON_IN_TEXT = code("colophon-in-text", Severity.WARNING);

    /** Remains of text extraction. */
    public static final Code EXTRACTION_NOISE = code("extraction-noise", Severity.INFO);

    /** Page furniture between a question and its answer. */
    public static final Code PAGE_HEADER_SPLITS_QUESTION = code("page-header-splits-question", Severity.WARNING);

    /** A paragraph without end mark followed by one that starts in lower case. */
    public static final Code PARAGRAPH_SPLIT = code("paragraph-split", Severity.WARNING);

    /** Words that are broken within a line, where an extractor joined lines. */
    public static final Code SOFT_HYPHEN_REMNANT = code("soft-hyphen-remnant", Severity.INFO);

    /** A range of more than 500 question numbers. */
    public static final Code QUESTION_RANGE_IMPLAUSIBLE = code("question-range-implausible", Severity.WARNING);

    /** Question numbers outside the grammar that could still be read. */
    public static final Code QUESTION_NUMBERS_MALFORMED = code("question-numbers-malformed", Severity.WARNING);

    /** Automatic numbers were lost and counted anew. */
    public static final Code QUESTION_NUMBERS_COUNTED = code("question-numbers-counted", Severity.INFO);

    /** An answer heading without number. */
    public static final Code ANSWER_NUMBERS_INFERRED = code("answer-numbers-inferred", Severity.INFO);

    /** Answer text that follows its question without a heading. */
    public static final Code ANSWER_HEADING_MISSING = code("answer-heading-missing", Severity.ERROR);

    /** A title line outside the grammar. */
    public static final Code TITLE_UNPARSABLE = code("title-unparsable", Severity.WARNING);

    /** A letterhead label without value. */
    public static final Code LABEL_VALUE_MISSING = code("label-value-missing", Severity.INFO);

    /** Text that is not the wanted kind of reference. */
    public static final Code REFERENCE_MALFORMED = code("reference-malformed", Severity.ERROR);

    /** A document number where a case number is wanted. */
    public static final Code REFERENCE_IS_DOCUMENT = code("reference-is-document", Severity.ERROR);

    /** A case number where a document number is wanted. */
    public static final Code REFERENCE_IS_CASE = code("reference-is-case", Severity.ERROR);

    /** A dossier without the number of the paper, a volume without the number of the item. */
    public static final Code REFERENCE_INCOMPLETE = code("reference-incomplete", Severity.ERROR);

    /** A reference in an unusual spelling. */
    public static final Code REFERENCE_NORMALISED = code("reference-normalised", Severity.INFO);

    /** A citation that breaks its grammar. */
    public static final Code CITATION_MALFORMED = code("citation-malformed", Severity.WARNING);

    /** A citation with two readings. */
    public static final Code CITATION_AMBIGUOUS = code("citation-ambiguous", Severity.INFO);

    /** More findings of one code than the limit lists. */
    public static final Code DIAGNOSTICS_SUPPRESSED = code("diagnostics-suppressed", Severity.INFO);

    private ReadingCodes() {}

    /**
     * All reading codes.
     *
     * @return in alphabetical order
     */
    public static List<Code> all() {
        return Arrays.stream(ReadingCodes.class.getFields())
                .filter(field -> field.getType() == Code.class && Modifier.isStatic(field.getModifiers()))
                .map(ReadingCodes::value)
                .sorted()
                .toList();
    }

    private static Code value(Field field) {
        try {
            return (Code) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }

    private static Code code(String slug, Severity severity) {
        return Code.of(slug, severity, Stage.READING, MESSAGES);
    }
}
