package nl.kamervragen.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The yardstick of the library's own XML: what a program without the library would write, public mutable beans that JAXB
 * fills by itself. The vocabulary is the same, so the bytes are.
 */
public final class PlainBeans {
    private PlainBeans() {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "letter")
    public static class LetterBean {
        @XmlAttribute
        public String version;

        @XmlAttribute
        public String chamber;

        @XmlElement
        public LetterheadBean letterhead;

        @XmlElement
        public BlocksBean body;

        @XmlElement(name = "signatory")
        public List<PersonBean> signatories = new ArrayList<>();

        @XmlElement
        public SetBean writtenQuestions;

        @XmlElement
        public List<SetBean> moreWrittenQuestions = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class LetterheadBean {
        @XmlAttribute
        public String date;

        @XmlAttribute
        public String yourLetterDate;

        @XmlElement
        public String returnAddress;

        @XmlElement
        public LinesBean addressee;

        @XmlElement
        public SenderBean sender;

        @XmlElement
        public String ourReference;

        @XmlElement
        public String yourReference;

        @XmlElement
        public String subject;

        @XmlElement(name = "enclosure")
        public List<String> enclosures = new ArrayList<>();

        @XmlElement(name = "field")
        public List<FieldBean> fields = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class LinesBean {
        @XmlElement(name = "line")
        public List<String> lines = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class SenderBean {
        @XmlElement
        public String directorate;

        @XmlElement
        public LinesBean address;

        @XmlElement
        public String website;
    }

    /** A bean of the yardstick. */
    public static class FieldBean {
        @XmlAttribute
        public String label;

        @XmlElement(name = "line")
        public List<String> lines = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class OfficeBean {
        @XmlAttribute
        public String kind;

        @XmlAttribute
        public String preposition;

        @XmlElement
        public String portfolio;

        @XmlElement
        public OfficeBean inAbsenceOf;
    }

    /** A bean of the yardstick. */
    public static class PersonBean {
        @XmlElement
        public String name;

        @XmlElement
        public OfficeBean office;
    }

    /** A bean of the yardstick. */
    public static class QuestionerBean {
        @XmlElement
        public String name;

        @XmlElement
        public String party;
    }

    /** A bean of the yardstick. */
    public static class SetBean {
        @XmlElement
        public HeadingBean heading;

        @XmlElement
        public BlocksBean introduction;

        @XmlElement(name = "question")
        public List<EntryBean> questions = new ArrayList<>();

        @XmlElement(name = "answer")
        public List<EntryBean> answers = new ArrayList<>();

        @XmlElement
        public ResponseBean response;

        @XmlElement
        public NoticeBean notice;

        @XmlElement
        public BlocksBean explanation;

        @XmlElement(name = "footnote")
        public List<FootnoteBean> footnotes = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class HeadingBean {
        @XmlAttribute
        public String form;

        @XmlAttribute
        public String submitted;

        @XmlAttribute
        public String reference;

        @XmlElement(name = "questioner")
        public List<QuestionerBean> questioners = new ArrayList<>();

        @XmlElement(name = "addressee")
        public List<OfficeBean> addressees = new ArrayList<>();

        @XmlElement
        public String subject;
    }

    /** A bean of the yardstick. */
    public static class EntryBean {
        @XmlAttribute
        public String numbers;

        @XmlElement
        public BlocksBean lead;

        @XmlElements({
            @XmlElement(name = "paragraph", type = ParagraphBean.class),
            @XmlElement(name = "subheading", type = SubheadingBean.class),
            @XmlElement(name = "list", type = ListBean.class),
            @XmlElement(name = "table", type = TableBean.class),
            @XmlElement(name = "quotation", type = QuotationBean.class),
            @XmlElement(name = "image", type = ImageBean.class)
        })
        public List<Object> blocks = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class ResponseBean {
        @XmlAttribute
        public String received;

        @XmlAttribute
        public String supplement;

        @XmlElement(name = "respondent")
        public List<PersonBean> respondents = new ArrayList<>();

        @XmlElement
        public List<OfficeBean> onBehalfOf = new ArrayList<>();

        @XmlElement
        public List<String> seeAlso = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class NoticeBean extends BlocksBean {
        @XmlAttribute
        public String kind;
    }

    /** A bean of the yardstick. */
    public static class FootnoteBean extends BlocksBean {
        @XmlAttribute
        public String id;

        @XmlAttribute
        public String marker;

        @XmlAttribute
        public String series;
    }

    /** A bean of the yardstick. */
    public static class BlocksBean {
        @XmlElements({
            @XmlElement(name = "paragraph", type = ParagraphBean.class),
            @XmlElement(name = "subheading", type = SubheadingBean.class),
            @XmlElement(name = "list", type = ListBean.class),
            @XmlElement(name = "table", type = TableBean.class),
            @XmlElement(name = "quotation", type = QuotationBean.class),
            @XmlElement(name = "image", type = ImageBean.class)
        })
        public List<Object> blocks = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class QuotationBean extends BlocksBean {}

    /** A bean of the yardstick. */
    public static class ItemBean extends BlocksBean {
        @XmlAttribute
        public String marker;
    }

    /** A bean of the yardstick. */
    public static class CellBean extends BlocksBean {
        @XmlAttribute
        public String colspan;

        @XmlAttribute
        public String rowspan;
    }

    /** A bean of the yardstick. */
    public static class ListBean {
        @XmlAttribute
        public String ordered;

        @XmlElement(name = "item")
        public List<ItemBean> items = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class TableBean {
        @XmlElement
        public CaptionBean caption;

        @XmlElement(name = "row")
        public List<RowBean> rows = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class RowBean {
        @XmlAttribute
        public String header;

        @XmlElement(name = "cell")
        public List<CellBean> cells = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class ImageBean {
        @XmlAttribute
        public String name;

        @XmlAttribute
        public String alt;
    }

    /** A bean of the yardstick. */
    public static class InlinesBean {
        @XmlMixed
        @XmlElementRefs({
            @XmlElementRef(type = EmphasisBean.class),
            @XmlElementRef(type = StrongBean.class),
            @XmlElementRef(type = SuperscriptBean.class),
            @XmlElementRef(type = SubscriptBean.class),
            @XmlElementRef(type = LinkBean.class),
            @XmlElementRef(type = NoteReferenceBean.class),
            @XmlElementRef(type = CitationBean.class),
            @XmlElementRef(type = LineBreakBean.class)
        })
        public List<Object> content = new ArrayList<>();
    }

    /** A bean of the yardstick. */
    public static class ParagraphBean extends InlinesBean {}

    /** A bean of the yardstick. */
    public static class SubheadingBean extends InlinesBean {}

    /** A bean of the yardstick. */
    public static class CaptionBean extends InlinesBean {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "emphasis")
    public static class EmphasisBean extends InlinesBean {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "strong")
    public static class StrongBean extends InlinesBean {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "superscript")
    public static class SuperscriptBean extends InlinesBean {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "subscript")
    public static class SubscriptBean extends InlinesBean {}

    /** A bean of the yardstick. */
    @XmlRootElement(name = "link")
    public static class LinkBean extends InlinesBean {
        @XmlAttribute
        public String href;
    }

    /** A bean of the yardstick. */
    @XmlRootElement(name = "noteReference")
    public static class NoteReferenceBean {
        @XmlAttribute
        public String note;

        @XmlAttribute
        public String marker;
    }

    /** A bean of the yardstick. */
    @XmlRootElement(name = "citation")
    public static class CitationBean {
        @XmlAttribute
        public String kind;

        @XmlAttribute
        public String reference;

        @XmlValue
        public String text;
    }

    /** A bean of the yardstick. */
    @XmlRootElement(name = "lineBreak")
    public static class LineBreakBean {}
}
