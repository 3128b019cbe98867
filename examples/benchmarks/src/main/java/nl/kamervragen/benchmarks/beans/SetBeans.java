package nl.kamervragen.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.benchmarks.beans.ContentBeans.BlocksBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.ImageBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.ListBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.ParagraphBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.QuotationBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.SubheadingBean;
import nl.kamervragen.benchmarks.beans.ContentBeans.TableBean;
import nl.kamervragen.benchmarks.beans.LetterBeans.OfficeBean;
import nl.kamervragen.benchmarks.beans.LetterBeans.PersonBean;
import nl.kamervragen.benchmarks.beans.LetterBeans.QuestionerBean;

/**
 * The written questions of the yardstick: heading, questions, answers, notice and notes.
 */
public final class SetBeans {
    private SetBeans() {}

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
}
