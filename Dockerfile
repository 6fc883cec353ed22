# By tag, which moves: their digests cannot be learned without a registry. bot/src/doc/hosting.md says how to pin them.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-17
ARG RUN_IMAGE=debian:bookworm-slim

FROM ${BUILD_IMAGE} AS build
WORKDIR /src

# The poms first, with one file for the compiler's plugins: to package that fetches all there is to fetch, and lasts until
# a pom changes.
COPY .mvn .mvn
COPY pom.xml ./
COPY curriculum/pom.xml curriculum/
COPY bot/pom.xml bot/
COPY curriculum/src/main/java/dev/cairn/curriculum/package-info.java curriculum/src/main/java/dev/cairn/curriculum/
RUN mvn -B -q -ntp package -Dmaven.test.skip=true && rm -r curriculum/target bot/target

COPY curriculum/src curriculum/src
COPY bot/src bot/src
RUN mvn -B -q -ntp -o package -Dmaven.test.skip=true

# The same steps as bot/src/docker/check takes outside an engine.
RUN bot/src/docker/image bot/target/cairn.jar /opt/java /opt/cairn /opt/bin/cairn

FROM ${RUN_IMAGE}
RUN useradd --system --uid 10001 --create-home --home-dir /data cairn
COPY --from=build /opt/java /opt/java
COPY --from=build /opt/cairn /opt/cairn
COPY --from=build /opt/bin/cairn /usr/local/bin/cairn

# The archive of classes is refused where it does not fit this Java and this jar; then the build fails, not the start.
RUN /opt/java/bin/java -Xshare:on -XX:SharedArchiveFile=/opt/cairn/cairn.jsa -jar /opt/cairn/cairn.jar --version

USER cairn
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=jdbc:sqlite:/data/cairn.db CAIRN_HTTP_PORT=8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["cairn", "health"]
ENTRYPOINT ["cairn"]
CMD ["run"]
