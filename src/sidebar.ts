document.getElementById("root")?.append("2listen");
