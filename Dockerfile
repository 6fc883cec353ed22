# By tag, which moves: their digests cannot be learned without a registry. The README says how to pin them.
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

# A Java of just the modules that the jar uses; jdk.crypto.ec is found at run time only, for TLS.
RUN modules="$(jdeps --print-module-deps --ignore-missing-deps --multi-release 17 bot/target/cairn.jar)" \
 && jlink --add-modules "$modules,jdk.crypto.ec" --strip-java-debug-attributes --no-header-files --no-man-pages \
          --compress=2 --output /opt/java

FROM ${RUN_IMAGE}
RUN useradd --system --uid 10001 --create-home --home-dir /data cairn
COPY --from=build /opt/java /opt/java
COPY --from=build /src/bot/target/cairn.jar /opt/cairn/cairn.jar
COPY --chmod=755 bot/src/docker/cairn /usr/local/bin/cairn

# What a start loads, kept parsed beside the jar. It holds for this Java and this jar in this place, so it is made here.
RUN /opt/java/bin/java -Xshare:dump \
 && timeout 30 /opt/java/bin/java -XX:ArchiveClassesAtExit=/opt/cairn/cairn.jsa -jar /opt/cairn/cairn.jar \
        playground --port 0 | grep 'is open' \
 && test -s /opt/cairn/cairn.jsa

USER cairn
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=jdbc:sqlite:/data/cairn.db CAIRN_HTTP_PORT=8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["cairn", "health"]
ENTRYPOINT ["cairn"]
CMD ["run"]
