package nl.kamervragen.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.benchmarks.beans.ContentBeans.BlocksBean;
import nl.kamervragen.benchmarks.beans.SetBeans.SetBean;

/**
 * The yardstick of the library's own XML: what a program without the library would write, public mutable beans that JAXB
 * fills by itself. The vocabulary is the same, so the bytes are. These are the letter, its letterhead and its people.
 */
public final class LetterBeans {
    private LetterBeans() {}

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
}
