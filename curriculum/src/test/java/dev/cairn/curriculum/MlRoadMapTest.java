package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the Machine Learning Road Map against its source, row by row of its tables. */
class MlRoadMapTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("ml-road-map")).orElseThrow();

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases()).hasSize(3);
        assertThat(ROADMAP.phases())
                .extracting(phase -> phase.sections().size())
                .containsExactly(3, 1, 23);
        assertThat(ROADMAP.phases()).extracting(phase -> phase.units().size()).containsExactly(14, 2, 32);
        assertThat(ROADMAP.collections())
                .extracting(collection -> collection.entries().size())
                .containsExactly(2, 30, 15, 9, 1, 6, 2);
    }

    @Test
    void sourceIsCreditedToItsAuthor() {
        assertThat(ROADMAP.title()).isEqualTo("Machine Learning Road Map");
        assertThat(ROADMAP.source().author())
                .hasValue(new Author("Logan Thorneloe", Optional.of(URI.create("https://x.com/loganthorneloe"))));
    }

    @Test
    void prerequisitesAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).units(phase("prerequisites")).isThatOf("""
                    Programming | CS50 | https://cs50.harvard.edu/x/2024/weeks/0/ | Harvard University
                    Programming | Intro to Python (For Beginners) | https://cs50.harvard.edu/python/2022/ | Harvard University
                    Programming | Google’s Python Class (Refresher) | https://developers.google.com/edu/python | Google
                    Programming | NumPy Tutorial | https://colab.research.google.com/github/google/eng-edu/blob/main/ml/cc/exercises/numpy_ultraquick_tutorial.ipynb?hl=en | Google
                    Programming | Pandas Course | https://www.kaggle.com/learn/pandas | Kaggle
                    Math | Algebra Curriculum | https://www.khanacademy.org/math/algebra-home | Khan Academy
                    Math | Linear Algebra Curriculum | https://www.khanacademy.org/math/linear-algebra | Khan Academy
                    Math | Uncertainty Section of CS50 | https://cs50.harvard.edu/ai/2024/weeks/2/ | Harvard University
                    Math | Derivatives/Partial Derivatives | https://www.khanacademy.org/math/multivariable-calculus/multivariable-derivatives | Khan Academy
                    Math | Gradients | https://www.khanacademy.org/math/multivariable-calculus/multivariable-derivatives/gradient-and-directional-derivatives/v/gradient | Khan Academy
                    Math | Backpropagation Visualization | https://developers-dot-devsite-v2-prod.appspot.com/machine-learning/crash-course/backprop-scroll/ | Google
                    Tools | Learn How to Use Git | https://git-scm.com/book/en/v2 | Open Source Git Community
                    Tools | Github Tutorial | https://docs.github.com/en/get-started | GitHub
                    Tools | Learn Shell | https://www.learnshell.org/#:~:text=instructions.%20Good%20luck!-,Learn%20the%20Basics,-Hello%2C%20World! | learnshell.org""");
    }

    @Test
    void fundamentalsAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).units(phase("fundamentals")).isThatOf("""
                     | 20 Min Introduction to Machine Learning | https://developers.google.com/machine-learning/intro-to-ml | Google
                     | Machine Learning Crash Course | https://developers.google.com/machine-learning/crash-course | Google""");
    }

    @Test
    void advancedTopicsAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).units(phase("advanced")).isThatOf("""
                    General Advanced ML Topics | Machine Learning Q and AI | https://www.amazon.com/Machine-Learning-AI-Essential-Questions/dp/1718503768 | Sebastian Raschka <https://x.com/rasbt> | book
                    Large Language Models | Intro to LLMs | https://www.youtube.com/watch?v=zjkBMFhNj_g | Andrej Karpathy <https://x.com/karpathy> | video
                    Large Language Models | Developing, Building, and Fine-tuning a LLM | https://www.youtube.com/watch?v=kPGTx4wcm_w | Sebastian Raschka <https://x.com/rasbt> | video
                    Large Language Models | Build a Large Language Model (From Scratch) | https://github.com/rasbt/LLMs-from-scratch | Sebastian Raschka <https://x.com/rasbt> | book
                    Large Language Models | Quantization Section of LLM Course | https://github.com/mlabonne/llm-course?tab=readme-ov-file#quantization | Maxime Labonne <https://x.com/maximelabonne> | course
                    Large Language Models | LLM Tools | https://github.com/mlabonne/llm-course?tab=readme-ov-file#tools | Maxime Labonne <https://x.com/maximelabonne> | course
                    Large Language Models | LLM Engineering | https://github.com/mlabonne/llm-course?tab=readme-ov-file#-the-llm-engineer | Maxime Labonne <https://x.com/maximelabonne> | course
                    Large Language Models | LLM Engineer’s Handbook | https://www.amazon.com/dp/1836200072 | Paul Iusztin, Maxime Labonne, Alex Vesa | book
                    Generative AI | Generative AI For Beginners | https://github.com/microsoft/generative-ai-for-beginners https://www.microsoft.com/en-us/ai | Microsoft | course
                    Natural Language Processing (NLP) | NLP Course | https://huggingface.co/learn/llm-course/chapter1/1 https://huggingface.co/learn | Hugging Face | course
                    Transformers | Start of NLP Course | https://huggingface.co/learn/llm-course/chapter1/1 https://huggingface.co/learn | Hugging Face | course
                    Deep Learning | Deep Learning Fundamentals | https://lightning.ai/courses/deep-learning-fundamentals/ | Lightning AI | course
                    Deep Learning | Deep Learning Book | https://www.deeplearningbook.org/ | Ian Goodfellow, Yoshua Bengio, Aaron Courville | book
                    Deep Learning | The Engineer’s Guide To Deep Learning | https://www.interdb.jp/dl/index.html | Hironobu Suzuki <https://x.com/suzuki_hironobu> | book
                    Reinforcement Learning (RL) | Spinning Up | https://spinningup.openai.com/en/latest/ https://openai.com | OpenAI | course
                    Computer Vision | Computer Vision | https://www.kaggle.com/learn/computer-vision | Kaggle | course
                    Unsupervised Learning | Second Half of CS229 |  | Andrew Ng <https://x.com/AndrewYNg> | course
                    Supervised Learning | Supervised Machine Learning for Science | https://ml-science-book.com/ | Christoph Molnar, Timo Freiesleben | book
                    ML for Video Games | Machine Learning for Games | https://huggingface.co/learn/ml-games-course/unit0/introduction | Hugging Face | course
                    Feature Engineering | Data Prep | https://developers.google.com/machine-learning/data-prep/ https://developers.google.com/ | Google | course
                    AI Ethics | Intro to AI Ethics | https://www.kaggle.com/learn/intro-to-ai-ethics | Kaggle | course
                    ML Explainability | Machine Learning Explainability | https://www.kaggle.com/learn/machine-learning-explainability | Kaggle | course
                    ML Ops | Made with ML | https://madewithml.com/ | Goku Mohandas <https://x.com/GokuMohandas> | course
                    Virtual Classroom for Building LLMs | ML School | https://www.ml.school/ | Santiago <https://x.com/svpino> | course
                    More Python | The Python Coding Place | https://thepythoncodingplace.com/ | Stephen Gruppetta <https://x.com/s_gruppetta_ct> | platform
                    SQL | Intro to SQL | https://www.kaggle.com/learn/intro-to-sql | Kaggle | course
                    SQL | Advanced SQL | https://www.kaggle.com/learn/advanced-sql | Kaggle | course
                    Studying for ML Interviews | Study Plan for ML Interviews | https://github.com/khangich/machine-learning-interview | Khang Pham <https://twitter.com/KhangAnPham> | repository
                    Machine Learning Math | Mathematics of Machine Learning | https://tivadar.gumroad.com/l/mathematics-of-machine-learning | Tivadar Danka <https://twitter.com/tivadardanka> | book
                    Machine Learning Efficiency | EfficientML.ai Lecture | https://www.youtube.com/playlist?list=PL80kAHvQbh-pT4lCkDT53zT8DKmhE0idB https://hanlab.mit.edu/courses/2023-fall-65940 | MIT | course
                    Knowledge Distillation | Awesome Knowledge Distillation | https://github.com/dkozlov/awesome-knowledge-distillation | Dmitry Kozlov <https://github.com/dkozlov> | repository
                    System Design | System Design Interview: Volume 1 and Volume 2 | https://www.amazon.com/System-Design-Interview-insiders-Second/dp/B08CMF2CQF https://www.amazon.com/System-Design-Interview-Insiders-Guide/dp/1736049119 | Alex Xu <https://twitter.com/alexxubyte> | book""");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Build a Large Language Model (From Scratch), A book with its repository
                    Quantization Section of LLM Course, A course in a repository
                    LLM Tools, A course in a repository
                    LLM Engineering, A course in a repository
                    Generative AI For Beginners, A course in a repository
                    Second Half of CS229, Lectures
                    ML School, An interactive course
                    The Python Coding Place, A website and a book
                    Study Plan for ML Interviews, A repository
                    Awesome Knowledge Distillation, A repository""")
    void kindsThatTheFormatLeavesOutAreNamedInNotes(String title, String told) {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.title().equals(title)))
                .singleElement()
                .satisfies(unit -> assertThat(unit.note().orElseThrow()).startsWith(told));
    }

    @Test
    void onlyAdvancedTopicsAreOptional() {
        assertThat(phase("prerequisites").units()).allMatch(unit -> unit.requirement() == Requirement.REQUIRED);
        assertThat(phase("fundamentals").units()).allMatch(unit -> unit.requirement() == Requirement.REQUIRED);
        assertThat(phase("advanced").units()).allMatch(unit -> unit.requirement() == Requirement.OPTIONAL);
    }

    @Test
    void pythonIsForBeginnersOrARefresher() {
        assertThat(ROADMAP.units().stream()
                        .flatMap(unit ->
                                unit
                                        .oneOf()
                                        .map(oneOf -> unit.title() + ", "
                                                + oneOf.suits().orElseThrow())
                                        .stream()))
                .containsExactly(
                        "Intro to Python (For Beginners), beginners",
                        "Google’s Python Class (Refresher), anyone who wants a refresher");
    }

    @Test
    void prerequisitesAreAdvisedAndNothingIsLocked() {
        assertThat(phase("fundamentals").prerequisites()).singleElement().satisfies(prerequisite -> {
            assertThat(prerequisite.isNeeded()).isFalse();
            assertThat(prerequisite.anyOf())
                    .containsExactly(new Prerequisite.OfPhase(new PhaseId("ml-road-map.prerequisites")));
        });
        assertThat(phase("advanced").prerequisites()).isEmpty();
        assertThat(ROADMAP.units()).allMatch(unit -> unit.prerequisites().isEmpty());
    }

    @Test
    void onlyTheTwentyMinutesAreTheSourcesOwn() {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.hours().basis() == Hours.Basis.SOURCE))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.title()).startsWith("20 Min");
                    assertThat(unit.hours().mean() * 60).isBetween(19.5, 20.5);
                });
    }

    @Test
    void newslettersAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).entries(collection("newsletters")).isThatOf("""
                     | Ahead of AI | https://magazine.sebastianraschka.com/ | Sebastian Raschka <https://x.com/rasbt>
                     | AI Made Simple | https://artificialintelligencemadesimple.substack.com/ | Devansh <https://x.com/Machine01776819>
                     | Society’s Backend | https://societysbackend.com | Logan Thorneloe <https://x.com/loganthorneloe>
                     | The Batch | https://www.deeplearning.ai/the-batch/ | Andrew Ng <https://x.com/andrewyng>
                     | Interconnects | https://www.interconnects.ai/ | Nathan Lambert <https://x.com/natolambert>
                     | Deep (Learning) Focus | https://cameronrwolfe.substack.com/ | Cameron R. Wolfe <https://twitter.com/cwolferesearch>
                     | ML Spring | https://mlspring.beehiiv.com/ | Akshay Pachaar <https://twitter.com/akshay_pachaar>
                     | Spatial Intelligence | https://www.spatialintelligence.ai/ | Bilawal Sidhu <https://twitter.com/bilawalsidhu>
                     | The AIEdge | https://newsletter.theaiedge.io/ | Damien Benveniste <https://x.com/DamiBenveniste>
                     | Google DeepMind Blog | https://deepmind.google/discover/blog/
                     | OpenAI Blog | https://openai.com/news/
                     | Meta AI Blog | https://ai.meta.com/blog/?page=1
                     | QiuByte | https://hesamsheikh.substack.com/ | Hesam Sheikh <https://x.com/itsHesamSheikh>
                     | NLP Newsletter | https://nlp.elvissaravia.com/ | Elvis <https://x.com/omarsar0>
                     | The Palindrome | https://thepalindrome.org/ | Tivadar Danka <https://twitter.com/tivadardanka>""");
    }

    @Test
    void blogsOfManyAuthorsSaySo() {
        assertThat(collection("newsletters").entries())
                .filteredOn(entry -> entry.note().isPresent())
                .allSatisfy(entry -> assertThat(entry.note()).hasValue("Written by several people."))
                .extracting(Collection.Entry::title)
                .containsExactly("Google DeepMind Blog", "OpenAI Blog", "Meta AI Blog");
    }

    @Test
    void channelsAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).entries(collection("youtube")).isThatOf("""
                     | Andrej Karpathy | https://www.youtube.com/@AndrejKarpathy | Andrej Karpathy <https://twitter.com/karpathy>
                     | Spatial Intelligence | https://www.youtube.com/@bilawal | Bilawal Sidhu <https://twitter.com/bilawalsidhu>
                     | Jay Alammar | https://www.youtube.com/@arp_ai | Jay Alammar <https://twitter.com/JayAlammar>
                     | Mervin Praison | https://www.youtube.com/@MervinPraison | Mervin Praison <https://x.com/MervinPraison>
                     | Nicholas Renotte | https://www.youtube.com/@NicholasRenotte | Nicholas Renotte <https://x.com/nicholasrenotte>
                     | Jeremy Howard | https://www.youtube.com/@howardjeremyp | Jeremy Howard <https://x.com/jeremyphoward>
                     | Logan Thorneloe | https://www.youtube.com/@loganthorneloe | Logan Thorneloe <https://x.com/loganthorneloe>
                     | 3Blue1Brown | https://www.youtube.com/@3blue1brown | Grant Sanderson <https://x.com/3blue1brown>
                     | RohanPaulAI | https://www.youtube.com/@RohanPaul-AI | Rohan Paul <https://x.com/rohanpaul_ai>""");
    }

    @Test
    void freeGpusAreThoseOfTheTable() {
        new SourceTable(CURRICULUM).entries(collection("free-gpus")).isThatOf("""
                    Top Choices | Google Colab | https://colab.google/
                    Top Choices | Kaggle Notebooks | https://www.kaggle.com/code
                    Other Options | Lightning AI | https://lightning.ai/
                    Other Options | Google Cloud Platform | https://cloud.google.com/gpu
                    Other Options | Amazon SageMaker | https://aws.amazon.com/machine-learning/accelerate-machine-learning-P3/
                    Other Options | Paperspace Gradient | https://www.paperspace.com/notebooks""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Google Colab | NVIDIA T4 or P100; TPUs; limits
                    Kaggle Notebooks | 30 free GPU hours a week; Tesla P100 or T4; community
                    Lightning AI | One free studio; 22 GPU hours; pay as you go
                    Google Cloud Platform | $300; new users
                    Amazon SageMaker | free tier; limited access
                    Paperspace Gradient | free community tier; limited GPUs""")
    void freeGpuTellsWhatIsFree(String title, String facts) {
        assertThat(collection("free-gpus").entries().stream()
                        .filter(entry -> entry.title().equals(title)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.note().orElseThrow()).contains(facts.split("; ", -1)));
    }

    @Test
    void jobSkillsAreThoseOfTheTable() {
        assertThat(collection("job-skills").entries())
                .extracting(Collection.Entry::title)
                .containsExactly(
                        "Tensorflow",
                        "PyTorch",
                        "Scikit-learn",
                        "Keras",
                        "NumPy",
                        "Pandas",
                        "SQL",
                        "Python",
                        "C++",
                        "Rust",
                        "JAX",
                        "Linear Algebra",
                        "Calculus",
                        "Deep Learning",
                        "Computer Vision",
                        "Natural Language Processing",
                        "ONNX",
                        "TensorRT",
                        "LangChain",
                        "AWS",
                        "Azure",
                        "GCP",
                        "XGBoost",
                        "Transformers",
                        "Cuda",
                        "Java",
                        "LLMs",
                        "RAG",
                        "Kubernetes",
                        "Docker");
        assertThat(collection("job-skills").entries())
                .allSatisfy(entry -> assertThat(entry.topic()).isPresent());
    }

    /** The source announces a resource for each skill and names none. */
    @Test
    void jobSkillsHaveSuggestionsOfOurs() {
        assertThat(collection("job-skills").summary().orElseThrow()).contains("suggestions from Cairn");
        assertThat(collection("job-skills").entries())
                .allSatisfy(entry -> assertThat(CURRICULUM
                                .resource(entry.resource().orElseThrow())
                                .orElseThrow()
                                .topics())
                        .as(entry.title())
                        .contains(entry.topic().orElseThrow()));
    }

    @Test
    void entriesBesideTheTablesAreListed() {
        new SourceTable(CURRICULUM)
                .entries(collection("for-consumers"))
                .entries(collection("youtube-courses"))
                .entries(collection("support"))
                .isThatOf("""
                    | ML Is Bananas | https://societysbackend.com/p/ml-is-bananas
                    | Google AI Essentials Course | https://www.coursera.org/google-learn/ai-essentials/
                    | ML YouTube Courses by Dair AI | https://github.com/dair-ai/ML-YouTube-Courses
                    | Logan Thorneloe on X | https://x.com/loganthorneloe
                    | ML on X | https://x.com/i/lists/1738669706595258373""");
    }

    @Test
    void prerequisiteKnowledgeIsNamedInTips() {
        assertThat(ROADMAP.tips()).hasSize(6);
        assertThat(ROADMAP.tips().get(5)).contains("updated", "new resources");
        assertThat(ROADMAP.tips().subList(0, 3))
                .satisfiesExactly(
                        tip -> assertThat(tip).contains("everyone’s life", "paradigm of computing"),
                        tip -> assertThat(tip).contains("moves fast", "slow"),
                        tip -> assertThat(tip).contains("learn from people", "ML on X", "newsletters, blogs"));
    }

    @Test
    void summarySaysThatItIsStreamlinedAndKeptUp() {
        assertThat(ROADMAP.summary().orElseThrow())
                .contains("fastest", "streamlined on purpose", "best ML educators", "adding new ones");
    }

    /** The same author’s other road map asks for no more of the book than that. */
    @Test
    void onlyTheBasicsOfGitAreAskedFor() {
        Unit git = CURRICULUM.unit(new UnitId("git-rm")).orElseThrow();

        assertThat(git.hours().min()).isEqualTo(2.5);
        assertThat(git.hours().max()).isEqualTo(4);
        assertThat(git.resources())
                .isEqualTo(CURRICULUM.unit(new UnitId("git-er")).orElseThrow().resources());
    }

    @ParameterizedTest
    @CsvSource({
        "cs50-rm, 12, Week 0: Scratch, Week 10: Cybersecurity",
        "intro-to-python-rm, 10, 'Week 0: Functions, Variables', Week 9: Et Cetera",
        "machine-learning-crash-course-rm, 12, Linear regression, ML Fairness",
        "nlp-course-rm, 9, Chapter 1: Transformer models, Chapter 9: Building and sharing demos",
        "second-half-of-cs229-rm, 7, Lecture 14: Expectation-maximization, Lecture 20: Debugging reinforcement learning",
        "deep-learning-book-rm, 3, Part I: Applied math and machine learning basics, Part III: Deep learning research",
        "build-an-llm-from-scratch-rm, 7, Chapter 1: Understanding large language models, Chapter 7: Fine-tuning to follow instructions",
        "generative-ai-for-beginners-rm, 18, Lesson 1: Introduction to Generative AI and LLMs, Lesson 18: Fine-Tuning LLMs",
        "llm-engineering-rm, 8, Running LLMs, Securing LLMs",
        "made-with-ml-rm, 5, MLOps, CI/CD for ML",
        "spinning-up-rm, 9, Key Concepts in RL, Soft Actor-Critic",
    })
    void largeUnitHasTheOutlineOfItsCourseOrBook(String id, int steps, String first, String last) {
        assertThat(CURRICULUM.unit(new UnitId(id)).orElseThrow().steps())
                .hasSize(steps)
                .extracting(Step::title)
                .startsWith(first)
                .endsWith(last);
    }

    private static Phase phase(String name) {
        return ROADMAP.phase(new PhaseId("ml-road-map." + name)).orElseThrow();
    }

    private static Collection collection(String name) {
        return ROADMAP.collections().stream()
                .filter(collection -> collection.id().equals(new CollectionId("ml-road-map." + name)))
                .findFirst()
                .orElseThrow();
    }
}
