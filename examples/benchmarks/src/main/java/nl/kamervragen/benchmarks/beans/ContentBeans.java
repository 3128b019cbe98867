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
 * The rich text of the yardstick: blocks and inlines.
 */
public final class ContentBeans {
    private ContentBeans() {}

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
