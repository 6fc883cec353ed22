package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks names, summaries and needs of the bundled topics. */
class TopicsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final NameIndex<String> INDEX = new NameIndex<>(CURRICULUM.topics().stream()
            .map(topic -> new Entry<>(topic.id().value(), topic.name(), topic.synonyms()))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "RLHF, reinforcement-learning",
        "ELU, activation-functions",
        "GELU, activation-functions",
        "uniform distribution, probability-distributions",
        "exponential distribution, probability-distributions",
        "PDF, probability-distributions",
        "PMF, probability-distributions",
        "EM, gaussian-mixture-models",
        "EM algorithm, gaussian-mixture-models",
        "layer norm, batch-normalization",
        "layer normalization, batch-normalization",
        "kernel, support-vector-machines",
        "kernels, support-vector-machines",
        "OS kernel, operating-systems",
        "dot product, vectors",
        "cosine similarity, vectors",
        "epoch, stochastic-gradient-descent",
        "epochs, stochastic-gradient-descent",
        "batch size, stochastic-gradient-descent",
        "linux, terminal",
        "unix, terminal",
        "PEFT, fine-tuning",
        "QLoRA, fine-tuning",
        "SFT, fine-tuning",
        "instruction tuning, fine-tuning",
        "vector database, retrieval-augmented-generation",
        "semantic search, retrieval-augmented-generation",
        "Hugging Face, pretrained-models",
        "CLIP, pretrained-models",
        "multimodal, pretrained-models",
        "agents, llm-engineering",
        "AI agents, llm-engineering",
        "OCR, computer-vision",
        "speech, sequence-modeling",
        "audio, sequence-modeling",
        "data leakage, train-test-split",
        "feature store, data-management",
        "hadoop, big-data",
        "federated learning, privacy",
        "causal inference, inferential-statistics",
        "distributed training, distributed-computing",
        "hybrid recommenders, recommender-systems",
        "C#, low-level-languages",
        "GCP, gcp",
    })
    void learnersQueriesFindTheTopicTheyMean(String query, String topic) {
        assertThat(INDEX.search(query, 1)).extracting(Hit::value).containsExactly(topic);
    }

    /** Each of these used to ask for something that a roadmap teaches much later, or for nothing it builds on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    machine-learning               | linear-algebra probability derivatives
                    linear-regression              | regression optimization
                    gradient-boosting              | boosting gradients
                    support-vector-machines        | logistic-regression norms
                    decision-trees                 | classification
                    hierarchical-clustering        | clustering
                    imbalanced-data                | classification data-preprocessing
                    umap                           | dimensionality-reduction
                    loss-functions                 | machine-learning
                    log-loss                       | classification-metrics maximum-likelihood-estimation
                    transfer-learning              | deep-learning
                    pretrained-models              | transfer-learning
                    u-net                          | image-segmentation
                    retrieval-augmented-generation | large-language-models word-embeddings
                    docker                         | terminal
                    kubernetes                     | docker
                    cloud-computing                | terminal
                    pointers                       | memory-management
                    """)
    void topicNeedsOnlyWhatIsNearest(String id, @Nullable String needs) {
        assertThat(topic(id).needs().stream().map(TopicId::value).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(needs, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    taylor-series       | its first-order part
                    hypothesis-testing  | helps to tell whether model B really beats model A
                    word-embeddings     | how much meaning can be learned from raw text alone
                    text-classification | Spam filters, ticket routing and moderation
                    ab-testing          | the strongest evidence
                    gradient-boosting   | has won many contests
                    q-learning          | Given enough exploration
                    roc-auc             | share of real cases found against the share of false alarms
                    model-serving       | until it was archived in August 2025
                    pytorch             | Most of the code published with new papers
                    shap                | the difference from the average prediction
                    """)
    void summaryClaimsNoMoreThanIsTrue(String id, String words) {
        assertThat(topic(id).summary().orElseThrow()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"low-level-languages, Low-Latency Languages", "gcp, Google Cloud (GCP)"})
    void nameIsWhatPeopleWouldCallIt(String id, String name) {
        assertThat(topic(id).name()).isEqualTo(name);
    }

    /** Kept beside the British forms that people type, which are synonyms. */
    @Test
    void summariesSpellAsAmericansDo() {
        Set<String> british = Set.of(
                "colour",
                "neighbour",
                "labelled",
                "labelling",
                "modelling",
                "behaviour",
                "optimis",
                "penalis",
                "minimis",
                "maximis",
                "generalis",
                "regularis",
                "specialis",
                "summaris",
                "favourable",
                "learnt",
                "centre");

        assertThat(CURRICULUM.topics())
                .allSatisfy(topic -> assertThat(british)
                        .as(topic.id().value())
                        .noneMatch(form -> topic.summary()
                                .orElseThrow()
                                .toLowerCase(Locale.ROOT)
                                .contains(form)));
    }

    private static Topic topic(String id) {
        return CURRICULUM.topic(new TopicId(id)).orElseThrow();
    }
}
