package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the ML Mastery Roadmap against its source, fact by fact, so that none goes missing by an edit. */
class MlMasteryTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Roadmap ROADMAP =
            CURRICULUM.roadmap(new RoadmapId("ml-mastery")).orElseThrow();

    @Test
    void countsAreThoseOfTheSource() {
        assertThat(ROADMAP.phases()).hasSize(7);
        assertThat(ROADMAP.units()).hasSize(44);
        assertThat(numbers()).hasSize(30);
        assertThat(ROADMAP.units().stream()
                        .filter(unit -> unit.kind() != Unit.Kind.READING)
                        .mapToInt(unit -> unit.steps().size())
                        .sum())
                .isEqualTo(207);
        assertThat(ROADMAP.units().stream().filter(unit -> unit.kind() == Unit.Kind.PROJECT))
                .hasSize(7);
        assertThat(ROADMAP.units().stream().filter(unit -> unit.kind() == Unit.Kind.READING))
                .hasSize(6);
    }

    /** The 7 projects and 6 papers are units; with the 207 steps they make the 220 topics under numbered headings. */
    @Test
    void numberedHeadingsRunThroughThePhases() {
        assertThat(ROADMAP.phases().stream()
                        .map(phase -> phase.units().stream()
                                .map(MlMasteryTest::number)
                                .distinct()
                                .collect(Collectors.joining(" "))))
                .containsExactly(
                        "1.1 1.2 1.3 1.4",
                        "2.1 2.2 2.3",
                        "3.1 3.2 3.3 3.4 3.5",
                        "4.1 4.2 4.3 4.4 4.5 4.6",
                        "5.1 5.2",
                        "6.1 6.2 6.3 6.4 6.5 6.6",
                        "7.1 7.2 7.3 7.4");
        assertThat(ROADMAP.phases().get(6).sections())
                .extracting(section ->
                        section.number().orElseThrow() + " " + section.title().orElseThrow())
                .containsExactly(
                        "7.1 Projects",
                        "7.2 Kaggle Competitions",
                        "7.3 Research Papers",
                        "7.4 Open Source Contribution");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    mathematical-foundations, Mathematical Foundations,      2-3
                    programming-foundations,  Programming Foundations,       1-2
                    ml-fundamentals,          Machine Learning Fundamentals, 3-4
                    deep-learning,            Deep Learning,                 3-4
                    nlp,                      Natural Language Processing,   2-3
                    advanced-topics,          Advanced Topics,
                    practical-experience,     Practical Experience,
                    """)
    void phaseHasItsMonthsOrIsOngoing(String id, String title, @Nullable String months) {
        Phase phase = ROADMAP.phase(new PhaseId("ml-mastery." + id)).orElseThrow();

        assertThat(phase.title()).isEqualTo(title);
        assertThat(phase.months()
                        .map(range ->
                                "%.0f-%.0f".formatted(range.min(), range.max().orElseThrow()))
                        .orElse(null))
                .isEqualTo(months);
    }

    @Test
    void sourceIsNamedAndGivesItsMonthsInAll() {
        assertThat(ROADMAP.title()).isEqualTo("Machine Learning Mastery Roadmap");
        assertThat(ROADMAP.source().title()).isEqualTo(ROADMAP.title());
        assertThat(ROADMAP.source().author()).isEmpty();
        assertThat(ROADMAP.months()).hasValue(Range.of(12, 18));
        assertThat(ROADMAP.summary().orElseThrow()).contains("lifetime for mastery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.1 | Linear Algebra | Vectors and vector spaces; Matrices and matrix operations; Eigenvalues and eigenvectors; Singular Value Decomposition (SVD); Principal Component Analysis (PCA); Linear transformations; Matrix factorization techniques
                    1.2 | Calculus | Derivatives and partial derivatives; Gradient, Jacobian, Hessian matrices; Chain rule; Optimization techniques; Multivariable calculus; Vector calculus; Taylor series expansion
                    1.3 | Probability and Statistics | Probability distributions (Normal, Bernoulli, Binomial, Poisson); Conditional probability and Bayes’ theorem; Expected value and variance; Covariance and correlation; Maximum Likelihood Estimation (MLE); Maximum A Posteriori (MAP); Hypothesis testing; Confidence intervals; Central Limit Theorem; Law of Large Numbers
                    1.4 | Optimization | Gradient descent and variants; Convex optimization; Lagrange multipliers; Constrained optimization; Stochastic gradient descent; Newton’s method; Coordinate descent
                    2.1 | Python Programming | Python basics (data types, control structures, functions); Object-oriented programming; File I/O operations; Exception handling; List comprehensions and generators; Decorators and context managers; Lambda functions and functional programming
                    2.2 | Essential Libraries: NumPy | Array operations; Broadcasting; Linear algebra operations; Random number generation
                    2.2 | Essential Libraries: Pandas | DataFrames and Series; Data manipulation and cleaning; Grouping and aggregation; Merging and joining datasets; Time series handling
                    2.2 | Essential Libraries: Matplotlib/Seaborn | Line plots, scatter plots, histograms; Heatmaps and correlation plots; Subplots and figure customization; Statistical visualizations
                    2.3 | Version Control | Git basics (commit, push, pull, branch, merge); GitHub/GitLab workflows; Collaboration best practices
                    3.1 | ML Basics and Concepts | What is machine learning?; Types of ML: Supervised, Unsupervised, Reinforcement Learning; Training, validation, and test sets; Overfitting and underfitting; Bias-variance tradeoff; Cross-validation techniques; Feature engineering; Feature scaling and normalization; Handling missing data; Curse of dimensionality
                    3.2 | Supervised Learning - Regression | Linear regression; Polynomial regression; Ridge regression (L2 regularization); Lasso regression (L1 regularization); Elastic Net; Regularization techniques; Gradient descent for regression; Cost functions (MSE, MAE, RMSE, R²)
                    3.3 | Supervised Learning - Classification | Logistic regression; Decision trees; Random forests; Gradient boosting (XGBoost, LightGBM, CatBoost); Support Vector Machines (SVM); Naive Bayes classifiers; K-Nearest Neighbors (KNN); Ensemble methods (bagging, boosting, stacking); Performance metrics (accuracy, precision, recall, F1, ROC-AUC); Confusion matrix; Class imbalance handling
                    3.4 | Unsupervised Learning | K-Means clustering; Hierarchical clustering; DBSCAN; Gaussian Mixture Models; Principal Component Analysis (PCA); t-SNE; UMAP; Autoencoders; Anomaly detection
                    3.5 | Scikit-learn Mastery | Pipelines; GridSearchCV and RandomizedSearchCV; Model selection and evaluation; Preprocessing transformers; Custom estimators; Joblib for model persistence
                    4.1 | Neural Networks Fundamentals | Perceptron and multilayer perceptrons; Activation functions (ReLU, sigmoid, tanh, softmax); Forward propagation; Backpropagation algorithm; Weight initialization techniques; Loss functions (cross-entropy, MSE); Optimization algorithms (SGD, Adam, RMSprop, AdaGrad); Batch normalization; Dropout and regularization; Learning rate scheduling
                    4.2 | Deep Learning Frameworks: TensorFlow/Keras | Sequential and Functional API; Custom layers and models; Callbacks; TensorBoard visualization; SavedModel format
                    4.2 | Deep Learning Frameworks: PyTorch | Tensors and autograd; nn.Module; DataLoader and Dataset; Training loops; Model saving and loading
                    4.3 | Convolutional Neural Networks (CNNs) | Convolution operations; Pooling layers; CNN architectures (LeNet, AlexNet, VGG, ResNet, Inception); Transfer learning; Data augmentation; Object detection (YOLO, R-CNN, Fast R-CNN); Image segmentation (U-Net, Mask R-CNN); Image classification best practices
                    4.4 | Recurrent Neural Networks (RNNs) | Vanilla RNNs; Long Short-Term Memory (LSTM); Gated Recurrent Units (GRU); Bidirectional RNNs; Sequence-to-sequence models; Attention mechanisms; Encoder-decoder architecture
                    4.5 | Transformers and Attention | Self-attention mechanism; Multi-head attention; Positional encoding; Transformer architecture; BERT, GPT models; Vision Transformers (ViT); Transfer learning with transformers
                    4.6 | Generative Models | Generative Adversarial Networks (GANs); Variational Autoencoders (VAEs); Diffusion models; Generative model evaluation; Style transfer; Image generation
                    5.1 | NLP Fundamentals | Tokenization; Text preprocessing; Stemming and lemmatization; Bag of Words (BoW); TF-IDF; Word embeddings (Word2Vec, GloVe); Named Entity Recognition (NER); Part-of-speech tagging
                    5.2 | Advanced NLP | Language modeling; Machine translation; Question answering; Text summarization; Sentiment analysis; Text classification; Fine-tuning pre-trained models; Prompt engineering
                    6.1 | MLOps and Production | Model deployment (Flask, FastAPI); Docker containerization; Model versioning (MLflow, DVC); Monitoring and logging; CI/CD for ML; A/B testing; Model serving (TensorFlow Serving, TorchServe); Cloud platforms (AWS SageMaker, Google Cloud AI)
                    6.2 | Reinforcement Learning | Markov Decision Processes; Q-Learning; Deep Q-Networks (DQN); Policy gradient methods; Actor-Critic methods; PPO, DDPG, A3C; Multi-armed bandits; Monte Carlo methods; Temporal Difference learning
                    6.3 | AutoML and Neural Architecture Search | Hyperparameter optimization; Neural architecture search; AutoML frameworks (Auto-sklearn, TPOT); Feature selection automation
                    6.4 | Explainable AI (XAI) | SHAP values; LIME; Feature importance; Model interpretability; Attention visualization; Saliency maps
                    6.5 | Time Series Analysis | ARIMA models; Prophet; LSTM for time series; Temporal Convolutional Networks; Forecasting techniques; Anomaly detection in time series
                    6.6 | Graph Neural Networks | Graph convolutions; Graph attention networks; Node classification; Link prediction; Graph generation
                    7.1 | Image classification system |
                    7.1 | Sentiment analysis application |
                    7.1 | Recommendation system |
                    7.1 | Time series forecasting |
                    7.1 | Object detection system |
                    7.1 | Chatbot with NLP |
                    7.1 | Generative art with GANs |
                    7.2 | Kaggle Competitions | Participate in competitions; Study winning solutions; Learn from kernels/notebooks; Build a portfolio
                    7.3 | ImageNet Classification (AlexNet) |
                    7.3 | ResNet paper |
                    7.3 | Attention Is All You Need |
                    7.3 | BERT paper |
                    7.3 | GPT papers | GPT (2018); GPT-2 (2019); GPT-3 (2020)
                    7.3 | YOLO papers | YOLO (2016); YOLO9000 (2017); YOLOv3 (2018)
                    7.4 | Open Source Contribution | Contribute to ML libraries; Build your own packages; Share knowledge through blogs
                    """)
    void unitHasItsNumberAndItsTopicsAsSteps(String number, String title, @Nullable String steps) {
        assertThat(ROADMAP.units().stream().filter(unit -> unit.title().equals(title)))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(number(unit)).isEqualTo(number);
                    assertThat(String.join(
                                    "; ", unit.steps().stream().map(Step::title).toList()))
                            .isEqualTo(Objects.requireNonNullElse(steps, ""));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.1 | mit-18-06; essence-of-linear-algebra; khan-linear-algebra
                    1.2 | mit-single-variable-calculus; mit-multivariable-calculus; essence-of-calculus; khan-calculus
                    1.3 | mit-probability-statistics; statquest; khan-statistics-probability
                    1.4 | stanford-convex-optimization; coursera-optimization-for-ml
                    2.1 | python-docs; kaggle-python; real-python; freecodecamp-python-for-everybody
                    2.2 | numpy-docs; pandas-docs; kaggle-pandas; python-data-science-handbook
                    2.3 | git-docs; github-learning-lab; atlassian-git
                    3.1 | coursera-machine-learning; google-ml-crash-course; fastai-practical-deep-learning; statquest (machine learning videos)
                    3.2 | scikit-learn-docs; coursera-machine-learning; statquest (regression videos)
                    3.3 | scikit-learn-docs; statquest (classification videos); kaggle-intro-to-machine-learning
                    3.4 | scikit-learn-docs (clustering); statquest (unsupervised learning videos); coursera-machine-learning
                    3.5 | scikit-learn-docs (tutorials); scikit-learn-docs (User Guide); kaggle-competitions (using scikit-learn)
                    4.1 | 3blue1brown-neural-networks; dlai-neural-networks; stanford-cs231n; fast-ai
                    4.2 | tensorflow-tutorials; pytorch-tutorials; fast-ai; deep-learning-with-pytorch
                    4.3 | stanford-cs231n; fastai-practical-deep-learning; pytorch-tutorials (computer vision tutorials); papers-with-code
                    4.4 | dlai-sequence-models; stanford-cs224n (first half); unreasonable-effectiveness-of-rnns
                    4.5 | illustrated-transformer; hugging-face-nlp-course; hugging-face-docs; stanford-cs224n (second half); attention-is-all-you-need
                    4.6 | stanford-cs236; gan-lab; papers-with-code (generative models)
                    5.1 | stanford-cs224n; nltk-docs; spacy-docs; hugging-face-nlp-course
                    5.2 | hugging-face-transformers-docs; fastai-nlp; papers-with-code (natural language processing)
                    6.1 | made-with-ml; full-stack-deep-learning; mlflow-docs; docker-docs
                    6.2 | david-silver-rl; sutton-barto; gym-docs; spinning-up
                    6.3 | automl-org; google-automl-docs; optuna-docs
                    6.4 | interpretable-ml-book; shap-docs; alibi-docs
                    6.5 | prophet-docs; kaggle-time-series; statsmodels-docs
                    6.6 | stanford-cs224w; pyg-docs; gnn-book
                    7.2 | kaggle; kaggle-learn; kaggle-competitions (past solutions)
                    7.3 | arxiv; papers-with-code; arxiv-sanity; google-scholar
                    7.4 | github; medium; towards-data-science
                    """)
    void headingHasItsResources(String number, String resources) {
        assertThat(ROADMAP.units().stream()
                        .filter(unit -> number(unit).equals(number))
                        .flatMap(unit -> unit.resources().stream())
                        .filter(use -> use.purpose() == ResourceUse.Purpose.SUPPORT)
                        .map(MlMasteryTest::written)
                        .distinct())
                .containsExactlyInAnyOrder(resources.split("; "));
    }

    private static String written(ResourceUse use) {
        return use.resource()
                + use.part().map(part -> " (%s)".formatted(part.label())).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    paper-alexnet-mm   | alexnet-paper
                    paper-resnet-mm    | resnet-paper
                    paper-attention-mm | attention-is-all-you-need
                    paper-bert-mm      | bert-paper
                    papers-gpt-mm      | gpt-papers
                    papers-yolo-mm     | yolo-papers
                    """)
    void onlyAPaperIsFinishedByReadingIt(String id, String papers) {
        assertThat(ROADMAP.units().stream()
                        .filter(unit ->
                                unit.resources().stream().anyMatch(use -> use.purpose() == ResourceUse.Purpose.CORE)))
                .allMatch(unit -> unit.kind() == Unit.Kind.READING);
        assertThat(CURRICULUM.unit(new UnitId(id)).orElseThrow().resources())
                .filteredOn(use -> use.purpose() == ResourceUse.Purpose.CORE)
                .extracting(MlMasteryTest::written)
                .containsExactly(papers.split("; "));
    }

    @Test
    void hoursAreEstimatesAndOnlyTheAdvancedTopicsAreNotRequired() {
        assertThat(ROADMAP.units()).allSatisfy(unit -> {
            assertThat(unit.hours().basis()).isEqualTo(Hours.Basis.ESTIMATE);
            assertThat(unit.requirement())
                    .isEqualTo(number(unit).startsWith("6.") ? Requirement.RECOMMENDED : Requirement.REQUIRED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Video Courses             | Andrew Ng’s Machine Learning; Fast.ai Practical Deep Learning; Stanford CS229: Machine Learning; Stanford CS231n: CNNs; Stanford CS224n: NLP; MIT 6.S191: Introduction to Deep Learning; Full Stack Deep Learning
                    Books (Free Online)       | Deep Learning; Dive into Deep Learning; Neural Networks and Deep Learning; Pattern Recognition and Machine Learning; The Elements of Statistical Learning; Mathematics for Machine Learning; Interpretable Machine Learning
                    Interactive Platforms     | Kaggle Learn; Google’s Machine Learning Crash Course; Fast.ai; Coursera; edX
                    YouTube Channels          | 3Blue1Brown; StatQuest with Josh Starmer; Sentdex; Yannic Kilcher; Two Minute Papers; deeplizard
                    Documentation & Tutorials | Scikit-learn documentation; TensorFlow tutorials; PyTorch tutorials; Hugging Face course; Keras documentation
                    Practice Platforms        | Kaggle; Google Colab; Kaggle Kernels; Papers with Code
                    """)
    void freeResourcesAreListedInTheirGroups(String group, String titles) {
        assertThat(collection(Collection.Kind.FREE_RESOURCES).entries())
                .hasSize(34)
                .allSatisfy(entry -> assertThat(entry.resource()).isPresent());
        assertThat(collection(Collection.Kind.FREE_RESOURCES).entries().stream()
                        .filter(entry -> entry.group().orElseThrow().equals(group))
                        .map(Collection.Entry::title))
                .containsExactly(titles.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    project-image-classification-mm    | fastai-practical-deep-learning; kaggle-computer-vision
                    project-sentiment-analysis-mm      | hugging-face-nlp-course (chapter 3: fine-tuning a pretrained model); hugging-face-transformers-docs
                    project-recommendation-system-mm   | dive-into-deep-learning (chapter: recommender systems); fastai-practical-deep-learning
                    project-time-series-forecasting-mm | kaggle-time-series; prophet-docs
                    project-object-detection-mm        | pytorch-tutorials (computer vision tutorials); stanford-cs231n (the lectures on detection)
                    project-chatbot-mm                 | hugging-face-nlp-course; hugging-face-transformers-docs
                    project-generative-art-mm          | pytorch-tutorials (DCGAN tutorial); gan-lab
                    """)
    void projectHasSuggestionsOfOurs(String id, String resources) {
        assertThat(CURRICULUM.unit(new UnitId(id)).orElseThrow().resources())
                .allMatch(use -> use.purpose() == ResourceUse.Purpose.SUPPORT && use.isSuggestion())
                .extracting(MlMasteryTest::written)
                .containsExactly(resources.split("; "));
    }

    @Test
    void overlapAndChoiceOfTheScheduleAreExplainedInTheirPhases() {
        assertThat(ROADMAP.phases().get(0).summary().orElseThrow()).contains("overlap");
        assertThat(ROADMAP.phases().get(4).summary().orElseThrow()).contains("alternatives for months 10–12");
        assertThat(ROADMAP.phases().subList(5, 7))
                .allSatisfy(phase -> assertThat(phase.summary().orElseThrow()).contains("ongoing"));
    }

    @Test
    void scheduleGoesMonthByMonth() {
        assertThat(collection(Collection.Kind.SCHEDULE).entries())
                .extracting(Collection.Entry::title)
                .containsExactly("Months 1-3", "Months 2-4", "Months 4-7", "Months 7-10", "Months 10-12", "Months 12+");
    }

    @Test
    void tipsKeepTheirOrderAndFigures() {
        assertThat(ROADMAP.tips()).hasSize(10);
        assertThat(ROADMAP.tips().get(1)).contains("70% practice", "30% theory");
        assertThat(ROADMAP.tips().get(3)).contains("Kaggle");
        assertThat(ROADMAP.tips().get(5)).contains("r/MachineLearning", "Discord");
        assertThat(ROADMAP.tips().get(6)).contains("GitHub");
    }

    @Test
    void departuresFromTheSourceAreRecorded() {
        assertThat(ROADMAP.corrections())
                .extracting(Correction::kind)
                .containsExactly(
                        Correction.Kind.MENDED,
                        Correction.Kind.ADDED,
                        Correction.Kind.ADDED,
                        Correction.Kind.MENDED,
                        Correction.Kind.ADDED,
                        Correction.Kind.ADDED);
    }

    @Test
    void mathematicsAndPythonOverlapByAdvice() {
        assertThat(ROADMAP.units().stream()
                        .filter(unit -> !unit.prerequisites().isEmpty())
                        .map(unit -> unit.id().value()))
                .containsExactly("probability-statistics-mm", "optimization-mm");
    }

    /** The source has no links at all: each is ours, but for those that another roadmap's source gives. */
    @Test
    void linksAreMarkedAsAddedUnlessAnotherSourceGivesThem() {
        Set<String> linkedElsewhere = Set.of(
                "3blue1brown-channel",
                "deep-learning-book",
                "essence-of-calculus",
                "full-stack-deep-learning",
                "google-colab",
                "google-ml-crash-course",
                "hugging-face-nlp-course",
                "kaggle",
                "kaggle-computer-vision",
                "kaggle-learn",
                "kaggle-notebooks",
                "kaggle-pandas",
                "khan-linear-algebra",
                "made-with-ml",
                "mit-18-06",
                "papers-with-code",
                "spinning-up",
                "stanford-cs224n",
                "stanford-cs229",
                "stanford-cs231n");

        assertThat(resources()).hasSize(102);
        assertThat(resources()
                        .filter(resource ->
                                !linkedElsewhere.contains(resource.id().value()))
                        .flatMap(resource -> resource.links().stream()))
                .allSatisfy(link ->
                        assertThat(link.correction()).map(Correction::kind).hasValue(Correction.Kind.ADDED));
    }

    private static Stream<Resource> resources() {
        return Stream.concat(
                        ROADMAP.units().stream()
                                .flatMap(unit -> unit.resources().stream())
                                .map(ResourceUse::resource),
                        ROADMAP.collections().stream()
                                .flatMap(collection -> collection.entries().stream())
                                .flatMap(entry -> entry.resource().stream()))
                .distinct()
                .map(id -> CURRICULUM.resource(id).orElseThrow());
    }

    private static Collection collection(Collection.Kind kind) {
        return ROADMAP.collections().stream()
                .filter(collection -> collection.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers() {
        return ROADMAP.units().stream().map(MlMasteryTest::number).distinct().toList();
    }

    private static String number(Unit unit) {
        return unit.number().orElseThrow();
    }
}
